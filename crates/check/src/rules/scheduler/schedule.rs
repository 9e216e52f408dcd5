//! The time window and the dates of schedules.

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::rule::{Findings, Rule};

const SCHEDULE: &str = "AWS::Scheduler::Schedule";

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SCD_002, window), Rule::new(code::SCD_003, dates)];

fn window(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "FlexibleTimeWindow.MaximumWindowInMinutes";
    for it in cx.of(SCHEDULE) {
        match it.text("FlexibleTimeWindow.Mode") {
            Some("FLEXIBLE") if !it.has(property) => {
                findings
                    .on(&it, "FlexibleTimeWindow", "the flexible time window has no length")
                    .found("FLEXIBLE without `MaximumWindowInMinutes`")
                    .allowed("`MaximumWindowInMinutes` 1 to 1440")
                    .help("Set `MaximumWindowInMinutes`, or set `Mode` to OFF");
            }
            Some("OFF") if it.has(property) => {
                findings
                    .on(&it, property, "the flexible time window has a length, but its mode is OFF")
                    .severity(Severity::Warning)
                    .found("`MaximumWindowInMinutes` with OFF")
                    .allowed("FLEXIBLE")
                    .help("Remove `MaximumWindowInMinutes`, or set `Mode` to FLEXIBLE");
            }
            _ => {}
        }
    }
}

/// Returns the digits of a moment in UTC, such as `2030-01-31T05:00:00Z`, without fractions of a second.
fn digits(text: &str) -> Option<String> {
    let (seconds, rest) = text.split_at_checked(19)?;
    let rest = rest.strip_prefix('.').map_or(rest, |it| it.trim_start_matches(char::is_numeric));
    let is_moment = seconds.as_bytes().get(10) == Some(&b'T');
    (is_moment && matches!(rest, "Z" | "")).then(|| seconds.replace(['-', ':', 'T'], ""))
}

fn dates(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SCHEDULE) {
        let (Some(start), Some(end)) = (it.text("StartDate"), it.text("EndDate")) else { continue };
        if let (Some(first), Some(last)) = (digits(start), digits(end))
            && last <= first
        {
            findings
                .on(&it, "EndDate", "the schedule ends before it starts")
                .found(end)
                .allowed(format!("a time after {start}"));
        }
    }
}
