//! Schedules in cron fields.
//!
//! Source: <https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html>

use crate::units::text_type::text_type;

/// Values, ranges and steps of a field, with commas between them.
macro_rules! list {
    ($value:expr, $step:expr) => {
        concat!(
            "(\\*|", $value, "(-", $value, ")?)(/", $step, ")?", "(,(\\*|", $value, "(-", $value,
            ")?)(/", $step, ")?)*"
        )
    };
}

macro_rules! minute {
    () => {
        "([0-5]?[0-9])"
    };
}

macro_rules! hour {
    () => {
        "([01]?[0-9]|2[0-3])"
    };
}

macro_rules! day {
    () => {
        "(0?[1-9]|[12][0-9]|3[01])"
    };
}

macro_rules! month {
    () => {
        list!("(1[0-2]|0?[1-9]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)", "(1[0-2]|[1-9])")
    };
}

macro_rules! weekday {
    () => {
        "([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)"
    };
}

/// Either the days of the month or those of the week; the other field is `?`.
macro_rules! days_and_months {
    () => {
        concat!(
            "((L(-",
            day!(),
            ")?|LW|",
            day!(),
            "W|",
            list!(day!(), "([1-9]|[12][0-9]|3[01])"),
            ") ",
            month!(),
            " \\?",
            "|\\? ",
            month!(),
            " (L|",
            weekday!(),
            "L|",
            weekday!(),
            "#[1-5]|",
            list!(weekday!(), "[1-7]"),
            "))"
        )
    };
}

macro_rules! year {
    () => {
        list!("(19[7-9][0-9]|20[0-9][0-9]|21[0-9][0-9])", "([1-9][0-9]?)")
    };
}

text_type! {
    /// Six cron fields: minutes, hours, day of the month, month, day of the week and year, such as `0 3 * * ? *`. One of
    /// the two days is `?`.
    CronFields,
    says: "a cron schedule: use six fields with ? for the day of the month or of the week, such as 0 3 * * ? *",
    pattern: concat!("^", list!(minute!(), "([1-9]|[1-5][0-9])"), " ", list!(hour!(), "([1-9]|1[0-9]|2[0-3])"), " ",
        days_and_months!(), " ", year!(), "$"),
    longest: 200, example: "0 3 * * ? *",
}

text_type! {
    /// Six cron fields as in `0 2 * * ? *`, of which the first is a single minute, so that at least an hour is between
    /// two runs.
    HourlyCronFields,
    says: "a cron schedule with an hour between runs: use six fields, a single minute first, and ? for the day of the month or of the week, such as 0 2 * * ? *",
    pattern: concat!("^", minute!(), " ", list!(hour!(), "([1-9]|1[0-9]|2[0-3])"), " ", days_and_months!(), " ",
        year!(), "$"),
    longest: 200, example: "0 2 * * ? *",
}

#[cfg(test)]
mod tests {
    use stanchion_check::facts::schedule::cron_fault;

    use super::{CronFields, HourlyCronFields};

    #[test]
    fn fields_are_those_of_the_rules() {
        for right in [
            "0 10 * * ? *",
            "15 12 * * ? *",
            "0 18 ? * MON-FRI *",
            "0 8 1 * ? *",
            "0/15 * * * ? *",
            "*/5 8-17 ? * MON-FRI *",
            "0/30 20-2 ? * 2,FRI-MON *",
            "15 10 ? * 6L 2022-2023",
            "0 10 L * ? *",
            "0 10 L-3 * ? *",
            "0 10 3W * ? *",
            "0 10 ? * FRI#1 *",
        ] {
            assert!(right.parse::<CronFields>().is_ok(), "{right}");
            assert_eq!(cron_fault(&format!("cron({right})")), None, "{right}");
        }
        for wrong in [
            "",
            "0 3 * * *",
            "0 10 * * * *",
            "60 10 * * ? *",
            "0 24 * * ? *",
            "0 10 1 * MON *",
            "0 10 * * ? 2200",
            "0 10 ? * 8 *",
            "*/0 10 * * ? *",
            "0 10 * * ? *\n",
            "a b c d ? f",
        ] {
            assert!(wrong.parse::<CronFields>().is_err(), "{wrong}");
        }
        assert!("0 2 * * ? *".parse::<HourlyCronFields>().is_ok());
        assert!("*/5 2 * * ? *".parse::<HourlyCronFields>().is_err());
    }
}
