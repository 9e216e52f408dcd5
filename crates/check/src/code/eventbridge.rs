//! Findings of eventbridge.

use super::codes;

codes! {
    EVT_001 "EVT-001" Error "A schedule that is none" {
        what: "ScheduleExpression of an EventBridge rule or schedule is neither cron(...) with six fields, rate(...), nor at(...) for a schedule.",
        why: "EventBridge refuses the rule.",
        fix: "write cron(0 5 ? * * *), or rate(5 minutes)",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html",
        examples: yes,
    }
}
