//! Defines schedule expressions.

use stanchion_check::facts::schedule;
use stanchion_core::{Diagnostic, Scope, code};

/// The times at which a schedule runs.
///
/// [AWS documentation](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleExpression(String);

impl ScheduleExpression {
    /// Runs every few minutes, 1 and up.
    pub fn every_minutes(minutes: u32) -> ScheduleExpression {
        ScheduleExpression::rate(minutes, "minute")
    }

    /// Runs every few hours, 1 and up.
    pub fn every_hours(hours: u32) -> ScheduleExpression {
        ScheduleExpression::rate(hours, "hour")
    }

    /// Runs every few days, 1 and up.
    pub fn every_days(days: u32) -> ScheduleExpression {
        ScheduleExpression::rate(days, "day")
    }

    fn rate(count: u32, unit: &str) -> ScheduleExpression {
        let plural = if count == 1 { "" } else { "s" };
        ScheduleExpression(format!("rate({count} {unit}{plural})"))
    }

    /// Runs by six cron fields: minutes, hours, day of month, month, day of week and year, such as `0 3 * * ? *`.
    pub fn cron(fields: &str) -> ScheduleExpression {
        ScheduleExpression(format!("cron({fields})"))
    }

    /// Runs once, at a time such as `2027-01-31T06:00:00`, in the time zone of the schedule.
    pub fn at(moment: &str) -> ScheduleExpression {
        ScheduleExpression(format!("at({moment})"))
    }

    /// Returns the expression.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reports expressions that EventBridge Scheduler rejects.
    pub(super) fn check(&self, scope: &Scope) {
        let text = self.0.as_str();
        if let Some(fault) = schedule::schedule_fault(text) {
            scope.report(
                Diagnostic::new(code::SCD_001, format!("the schedule expression {fault}"))
                    .property("ScheduleExpression")
                    .found(text)
                    .allowed(
                        "rate(1 day), cron with six fields and ? for the day of the month or of the week, at(yyyy-mm-ddThh:mm:ss)",
                    ),
            );
        }
    }
}
