//! Points in time in conditions, as seconds since the beginning of 1970.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>, which
//! names <https://www.w3.org/TR/NOTE-datetime>

/// Reads a date of ISO 8601, with or without a time and a zone, or a number of seconds.
pub(super) fn seconds(text: &str) -> Option<f64> {
    let text = text.trim();
    // Four digits are a year.
    if text.len() > 4 && text.chars().all(|it| it.is_ascii_digit()) {
        return text.parse().ok();
    }
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let mut parts = date.split('-');
    let year = digits(parts.next()?, 4)?;
    let month =
        parts.next().map_or(Some(1), |it| digits(it, 2)).filter(|it| (1..=12).contains(it))?;
    let day =
        parts.next().map_or(Some(1), |it| digits(it, 2)).filter(|it| (1..=31).contains(it))?;
    if parts.next().is_some() {
        return None;
    }
    let of_day = if time.is_empty() { 0.0 } else { of_day(time)? };
    #[expect(clippy::cast_precision_loss, reason = "a day of a year with four digits")]
    let days = days(year, month, day) as f64;
    Some(days * 86_400.0 + of_day)
}

/// Reads a time of day with its zone, such as `23:59:59Z` or `01:00+02:00`.
fn of_day(text: &str) -> Option<f64> {
    let at = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (time, zone) = text.split_at(at);
    let mut parts = time.split(':');
    let hour = digits(parts.next()?, 2).filter(|it| *it < 24)?;
    let minute = digits(parts.next()?, 2).filter(|it| *it < 60)?;
    let second: f64 = match parts.next() {
        Some(it) if it.get(..2).is_some_and(|it| digits(it, 2).is_some()) => it.parse().ok()?,
        Some(_) => return None,
        None => 0.0,
    };
    let shift = match zone.get(..1) {
        None | Some("Z") => 0,
        Some(sign) => {
            let (hours, minutes) = zone.get(1..)?.split_once(':')?;
            let shift = digits(hours, 2)? * 60 + digits(minutes, 2)?;
            if sign == "-" { -shift } else { shift }
        }
    };
    #[expect(clippy::cast_precision_loss, reason = "minutes of a day")]
    let minutes = (hour * 60 + minute - shift) as f64;
    (parts.next().is_none()).then_some(minutes * 60.0 + second)
}

fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.chars().all(|it| it.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

/// Returns the days from 1970-01-01 to a date of the Gregorian calendar. Years begin in March here, so that a leap day is the
/// last one.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let of_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year
        - 719_468
}

/// Writes a point in time for people.
pub(super) fn shown(seconds: f64) -> String {
    let whole = seconds.floor();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a date of a policy is far below 2^63 seconds"
    )]
    let second = whole as i64;
    let (day, of_day) = (second.div_euclid(86_400), second.rem_euclid(86_400));
    // The inverse of `days`, by searching: an average year has 365.2425 days.
    let mut year = 1970 + day.div_euclid(366);
    while days(year + 1, 1, 1) <= day {
        year += 1;
    }
    let month = (1..=12).rev().find(|it| days(year, *it, 1) <= day).unwrap_or(1);
    let date = day - days(year, month, 1) + 1;
    let fraction = format!("{}", seconds - whole);
    format!(
        "{year:04}-{month:02}-{date:02}T{:02}:{:02}:{:02}{}Z",
        of_day / 3600,
        of_day / 60 % 60,
        of_day % 60,
        fraction.strip_prefix('0').unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_seconds() {
        for (text, expected) in [
            ("1970-01-01", 0.0),
            ("1970-01-02T00:00:00Z", 86_400.0),
            ("2000-03-01T00:00Z", 951_868_800.0),
            ("2024-02-29T12:30:15Z", 1_709_209_815.0),
            ("2024-02-29T12:30:15.5+02:00", 1_709_202_615.5),
            ("1709209815", 1_709_209_815.0),
            ("2024", 1_704_067_200.0),
            ("2024-02", 1_706_745_600.0),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        for text in ["09:00:00Z", "2024-13-01", "2024-02-30x", "soon", "", "2024-01-01T25:00Z"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_written_as_they_are_read() {
        for text in [
            "1970-01-01T00:00:00Z",
            "2024-02-29T23:59:59Z",
            "1969-12-31T00:00:01.5Z",
            "2100-12-31T12:00:00Z",
        ] {
            assert_eq!(seconds(text).map(shown).as_deref(), Some(text));
        }
    }
}
