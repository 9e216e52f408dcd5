//! Findings of EventBridge Scheduler.

use super::codes;

codes! {
    SCD_001 "SCD-001" Error "The schedule expression of EventBridge Scheduler is not valid" {
        what: "The expression of a schedule construct is neither `rate(..)` above 0 nor `at(yyyy-mm-ddThh:mm:ss)`. A `cron(..)` needs six fields in range, of which one day field is `?`. EVT-001 reports the same fault in templates.",
        why: "EventBridge Scheduler refuses the schedule.",
        fix: "Write an expression such as `rate(1 day)`, `cron(0 5 ? * * *)` or `at(2030-01-31T05:00:00)`",
        source: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html",
    }
    SCD_002 "SCD-002" Error "The flexible time window does not match its mode" {
        what: "`FlexibleTimeWindow` has the mode `FLEXIBLE` and no `MaximumWindowInMinutes`. A length with the mode `OFF` is a warning.",
        why: "EventBridge Scheduler refuses the schedule.",
        fix: "Set `MaximumWindowInMinutes` with `FLEXIBLE` only",
        source: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-flexible-time-windows.html",
        examples: yes,
    }
    SCD_003 "SCD-003" Error "The schedule ends before it starts" {
        what: "`EndDate` of a schedule is not later than `StartDate`.",
        why: "EventBridge Scheduler refuses the schedule.",
        fix: "Set `EndDate` to a time after `StartDate`",
        source: "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html",
        examples: yes,
    }
}
