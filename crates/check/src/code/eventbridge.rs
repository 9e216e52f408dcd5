//! Findings of EventBridge rules.

use super::codes;

codes! {
    EVT_001 "EVT-001" Error "The schedule is not a valid cron, rate or at expression" {
        what: "`ScheduleExpression` of an EventBridge rule or schedule is neither `cron(...)` with six fields, `rate(...)`, nor, for a schedule, `at(...)`.",
        why: "EventBridge refuses the rule or schedule.",
        fix: "Write an expression such as `cron(0 5 ? * * *)` or `rate(5 minutes)`",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html",
        examples: yes,
    }
}
