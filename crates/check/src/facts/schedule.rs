//! The schedule expressions that EventBridge, EventBridge Scheduler and AWS Backup share.
//!
//! Source: <https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html>

/// Returns true for `cron(..)` with six fields or `rate(..)` with a number and its unit.
pub fn is_schedule(text: &str) -> bool {
    cron_fields(text).is_some() || is_rate(text)
}

/// Returns the six fields of `cron(..)`: minutes, hours, day of the month, month, day of the week, year.
pub fn cron_fields(text: &str) -> Option<[&str; 6]> {
    inside(text, "cron")?.split_whitespace().collect::<Vec<_>>().try_into().ok()
}

/// Returns true for `rate(..)` with a number above 0 and a unit.
pub fn is_rate(text: &str) -> bool {
    let Some(rate) = inside(text, "rate") else { return false };
    let mut words = rate.split_whitespace();
    let number = words.next().and_then(|it| it.parse::<u32>().ok());
    let unit = words.next().unwrap_or_default();
    let is_one = ["minute", "hour", "day"].contains(&unit);
    let is_many = ["minutes", "hours", "days"].contains(&unit);
    words.next().is_none() && number.is_some_and(|it| it > 0) && (is_one || is_many)
}

fn inside<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')')
}
