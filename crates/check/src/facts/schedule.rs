//! Schedules.

/// Whether a text is a schedule: cron with six fields, or a rate of a number and its unit.
pub fn is_schedule(text: &str) -> bool {
    let inner = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    let is_rate = |it: &str| {
        let mut words = it.split_whitespace();
        let number = words.next().and_then(|it| it.parse::<u32>().ok());
        let unit = words.next().unwrap_or_default();
        let is_one = ["minute", "hour", "day"].contains(&unit);
        let is_many = ["minutes", "hours", "days"].contains(&unit);
        words.next().is_none() && number.is_some_and(|it| it > 0) && (is_one || is_many)
    };
    inner("cron").is_some_and(|it| it.split_whitespace().count() == 6)
        || inner("rate").is_some_and(is_rate)
}
