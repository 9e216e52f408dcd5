//! Findings of EventBridge Scheduler.

use super::codes;

codes! {
    SCD_001 "SCD-001" Error "The schedule expression of EventBridge Scheduler is not valid" {
        what: "A schedule expression is neither `rate(..)` above 0, `cron(..)` with six fields of which one day field is `?`, nor `at(yyyy-mm-ddThh:mm:ss)`.",
        why: "EventBridge Scheduler refuses the schedule.",
        fix: "Write an expression such as `rate(1 day)`, `cron(0 5 ? * * *)` or `at(2030-01-31T05:00:00)`",
        source: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html",
    }
}
