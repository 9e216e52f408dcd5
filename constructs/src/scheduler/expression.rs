//! When a schedule runs.

use stanchion_check::facts::schedule;
use stanchion_core::{Diagnostic, Scope, code};

/// When a schedule rings.
///
/// [AWS documentation](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleExpression(String);

impl ScheduleExpression {
    /// Every so many minutes, 1 and up.
    pub fn every_minutes(minutes: u32) -> ScheduleExpression {
        ScheduleExpression::rate(minutes, "minute")
    }

    /// Every so many hours, 1 and up.
    pub fn every_hours(hours: u32) -> ScheduleExpression {
        ScheduleExpression::rate(hours, "hour")
    }

    /// Every so many days, 1 and up.
    pub fn every_days(days: u32) -> ScheduleExpression {
        ScheduleExpression::rate(days, "day")
    }

    fn rate(count: u32, unit: &str) -> ScheduleExpression {
        let plural = if count == 1 { "" } else { "s" };
        ScheduleExpression(format!("rate({count} {unit}{plural})"))
    }

    /// Six fields: minutes, hours, day of month, month, day of week, year, such as `0 3 * * ? *`.
    pub fn cron(fields: &str) -> ScheduleExpression {
        ScheduleExpression(format!("cron({fields})"))
    }

    /// Once, at a moment such as `2027-01-31T06:00:00`, in the schedule's time zone.
    pub fn at(moment: &str) -> ScheduleExpression {
        ScheduleExpression(format!("at({moment})"))
    }

    /// The expression.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reports what EventBridge Scheduler would refuse.
    pub(super) fn check(&self, scope: &Scope) {
        let text = self.0.as_str();
        // One of the two kinds of day has to be left open.
        let is_cron = schedule::cron_fields(text).is_some_and(|it| it[2] == "?" || it[4] == "?");
        let once = text.strip_prefix("at(").and_then(|it| it.strip_suffix(')'));
        let fits = is_cron
            || schedule::is_rate(text)
            || once.is_some_and(|it| it.len() == 19 && it.as_bytes()[10] == b'T');
        if !fits {
            scope.report(
                Diagnostic::new(code::SCD_001, "EventBridge Scheduler has no such expression")
                    .property("ScheduleExpression")
                    .found(text)
                    .allowed(
                        "rate(1 day) and up, cron with six fields and ? for one of the days, at(yyyy-mm-ddThh:mm:ss)",
                    ),
            );
        }
    }
}
