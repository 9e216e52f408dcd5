//! The schedule expressions that EventBridge, EventBridge Scheduler, AWS Backup and DataSync share.
//!
//! Sources: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html>,
//! <https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html>

/// The name and the numbers of each field of `cron(..)`.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html>
const FIELDS: [(&str, u32, u32); 6] = [
    ("minutes", 0, 59),
    ("hours", 0, 23),
    ("day of the month", 1, 31),
    ("month", 1, 12),
    ("day of the week", 1, 7),
    ("year", 1970, 2199),
];

/// Returns the reason why a `cron(..)` expression is not valid, such as `has 5 fields`, or `None` for a valid one.
pub fn cron_fault(text: &str) -> Option<String> {
    let Some(inside) = inside(text, "cron") else { return Some("is not cron(..)".to_owned()) };
    let fields: Vec<&str> = inside.split_whitespace().collect();
    if fields.len() != FIELDS.len() {
        let plural = if fields.len() == 1 { "" } else { "s" };
        return Some(format!("has {} field{plural} instead of 6", fields.len()));
    }
    for (field, (name, least, most)) in fields.iter().zip(FIELDS) {
        // EventBridge ignores an empty item, as in `0/5,`.
        for item in field.split(',') {
            let (range, step) = item.split_once('/').map_or((item, None), |(a, b)| (a, Some(b)));
            let is_outside = |it: &&str| number(it).is_some_and(|it| !(least..=most).contains(&it));
            if let Some(number) = range.split(['-', '#']).take(1 + dashes(range)).find(is_outside) {
                return Some(format!(
                    "has {number} in the field {name}, which is {least} to {most}"
                ));
            }
            if step.is_some_and(|it| number(it).is_some_and(|it| it == 0 || it > most)) {
                return Some(format!("has a step of {} in the field {name}", step.unwrap_or("0")));
            }
        }
    }
    let day = |at: usize| fields[at].trim_matches(',');
    // Templates with `?` as the hour are deployed, although no page describes what it means:
    // https://github.com/aws-solutions/aws-waf-security-automations
    if [0, 1, 3, 5].iter().any(|at| fields[*at] == "?") {
        return None;
    }
    if day(2) != "?" && day(4) != "?" {
        return Some("has no ? for the day of the month or the day of the week".to_owned());
    }
    None
}

/// Returns the number of dashes in a range, whose both ends are values of the field.
fn dashes(range: &str) -> usize {
    // The number behind `L-` is a distance from the last day, and that behind `#` a week of the month.
    if range.contains('L') || range.contains('#') { 0 } else { range.matches('-').count() }
}

fn number(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u32::MAX))
}

/// Returns the reason why a `rate(..)` expression is not valid, or `None` for a valid one.
pub fn rate_fault(text: &str) -> Option<String> {
    let Some(rate) = inside(text, "rate") else { return Some("is not rate(..)".to_owned()) };
    let words: Vec<&str> = rate.split_whitespace().collect();
    let [count, unit] = words.as_slice() else {
        return Some("is not a number and a unit".to_owned());
    };
    if number(count).is_none_or(|it| it == 0) {
        return Some(format!("has {count} instead of a whole number above 0"));
    }
    let is_unit = ["minute", "hour", "day"].contains(&unit.strip_suffix('s').unwrap_or(unit));
    (!is_unit).then(|| format!("has {unit} instead of minutes, hours or days"))
}

/// Returns the unit that a `rate(..)` expression of an EventBridge rule requires, if it has the other one: the singular
/// for 1 and the plural for other numbers.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rate-expressions.html>
pub fn unit_in_wrong_number(text: &str) -> Option<String> {
    let (count, unit) = inside(text, "rate")?.trim().split_once(char::is_whitespace)?;
    let (unit, is_one) = (unit.trim(), number(count)? == 1);
    let stem = unit.strip_suffix('s').unwrap_or(unit);
    (is_one == unit.ends_with('s')).then(|| format!("{stem}{}", if is_one { "" } else { "s" }))
}

/// Returns the reason why an `at(..)` expression is not valid, or `None` for a valid one.
pub fn at_fault(text: &str) -> Option<String> {
    let Some(moment) = inside(text, "at") else { return Some("is not at(..)".to_owned()) };
    let form = "dddd-dd-ddTdd:dd:dd";
    let fits = moment.len() == form.len()
        && moment.bytes().zip(form.bytes()).all(|(it, form)| match form {
            b'd' => it.is_ascii_digit(),
            other => it == other,
        });
    if !fits {
        return Some("has no time in the form yyyy-mm-ddThh:mm:ss".to_owned());
    }
    let part = |from: usize| moment.get(from..from + 2).and_then(number).unwrap_or_default();
    let is_real = (1..=12).contains(&part(5))
        && (1..=31).contains(&part(8))
        && part(11) <= 23
        && part(14) <= 59
        && part(17) <= 59;
    (!is_real).then(|| "has a time that does not exist".to_owned())
}

/// Returns the reason why an expression is not valid for EventBridge Scheduler, or `None` for a valid one.
pub fn schedule_fault(text: &str) -> Option<String> {
    match text.split('(').next() {
        Some("cron") => cron_fault(text),
        Some("rate") => rate_fault(text),
        Some("at") => at_fault(text),
        _ => Some("is neither cron(..), rate(..) nor at(..)".to_owned()),
    }
}

/// Returns the reason why an expression is not valid for an EventBridge rule, or `None` for a valid one.
pub fn rule_fault(text: &str) -> Option<String> {
    match text.split('(').next() {
        Some("cron") => cron_fault(text),
        Some("rate") => rate_fault(text).or_else(|| {
            unit_in_wrong_number(text)
                .map(|unit| format!("requires the unit {unit} for this number"))
        }),
        _ => Some("is neither cron(..) nor rate(..)".to_owned()),
    }
}

fn inside<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')')
}

#[cfg(test)]
mod tests {
    use super::{at_fault, cron_fault, rate_fault, rule_fault, schedule_fault};

    #[test]
    fn documented_expressions_are_valid() {
        for text in [
            "cron(0 10 * * ? *)",
            "cron(15 12 * * ? *)",
            "cron(0 18 ? * MON-FRI *)",
            "cron(0 8 1 * ? *)",
            "cron(0/15 * * * ? *)",
            "cron(*/5 8-17 ? * MON-FRI *)",
            "cron(0/30 20-2 ? * 2,FRI-MON *)",
            "cron(15 10 ? * 6L 2022-2023)",
            "cron(0 10 L * ? *)",
            "cron(0 10 L-3 * ? *)",
            "cron(0 10 3W * ? *)",
            "cron(0 10 ? * 3#2 *)",
            "cron(0 10 ? * FRI#1 *)",
            "cron(0/5, 9-18, ?, *, MON-FRI, *)",
            "cron(0 0 1/10,2,3/8 * ? *)",
        ] {
            assert_eq!(cron_fault(text), None, "{text}");
        }
        for text in ["rate(1 minute)", "rate(5 minutes)", "rate(1 hour)", "rate(7 days)"] {
            assert_eq!(rule_fault(text), None, "{text}");
            assert_eq!(schedule_fault(text), None, "{text}");
        }
        assert_eq!(at_fault("at(2022-11-20T13:00:00)"), None);
    }

    #[test]
    fn boundaries_of_fields() {
        for text in [
            "cron(60 10 * * ? *)",
            "cron(0 24 * * ? *)",
            "cron(0 10 0 * ? *)",
            "cron(0 10 32 * ? *)",
            "cron(0 10 ? 13 MON *)",
            "cron(0 10 ? * 0 *)",
            "cron(0 10 ? * 1-8 *)",
            "cron(0 10 ? * 8#1 *)",
            "cron(*/60 * * * ? *)",
            "cron(0 10 * * ? 2200)",
            "cron(0 10 * * * *)",
            "cron(0 10 * * ?)",
            "cron(0 10 * * ? * *)",
            "cron(0 10 1 * MON *)",
        ] {
            assert!(cron_fault(text).is_some(), "{text}");
        }
        for text in ["rate(0 minutes)", "rate(1.5 hours)", "rate(5 weeks)", "rate(5minutes)"] {
            assert!(rate_fault(text).is_some(), "{text}");
        }
        for text in [concat!("rate(1 ", "minutes)"), "rate(5 minute)", "at(2027-01-01T00:00:00)"] {
            assert!(rule_fault(text).is_some(), "{text}");
        }
        for text in ["at(2027-01-01)", "at(2027-01-01T00:00:00Z)", "at(2027-13-01T00:00:00)"] {
            assert!(schedule_fault(text).is_some(), "{text}");
        }
    }
}
