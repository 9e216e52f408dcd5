//! Times of a day.

use crate::units::text_type::text_type;

text_type! {
    /// A time of the day in UTC, such as `"03:00"`.
    TimeOfDay,
    says: "a time of the day: use hours and minutes in quotes, such as \"03:00\"",
    pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", longest: 5, example: "03:00",
}

#[cfg(test)]
mod tests {
    use super::TimeOfDay;

    #[test]
    fn hours_and_minutes_have_two_digits() {
        for right in ["00:00", "23:59"] {
            assert!(right.parse::<TimeOfDay>().is_ok(), "{right}");
        }
        for wrong in ["24:00", "3:00", "03:60", "0300", "03:00 "] {
            assert!(wrong.parse::<TimeOfDay>().is_err(), "{wrong}");
        }
    }
}
