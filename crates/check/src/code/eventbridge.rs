//! Findings of EventBridge rules.

use super::codes;

codes! {
    EVT_001 "EVT-001" Error "The schedule is not a valid cron, rate or at expression" {
        what: "`ScheduleExpression` of an EventBridge rule or schedule is neither `cron(..)`, `rate(..)` nor, for a schedule, `at(yyyy-mm-ddThh:mm:ss)`. A `cron(..)` needs six fields in range with `?` for the day of the month or of the week. A `rate(..)` of a rule needs `minute`, `hour` or `day` for 1, and the plural for other numbers.",
        why: "EventBridge refuses the rule or schedule.",
        fix: "Write an expression such as `cron(0 5 ? * * *)` or `rate(5 minutes)`",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html",
        examples: yes,
    }
    EVT_002 "EVT-002" Error "A scheduled rule is on a custom event bus" {
        what: "A rule has `ScheduleExpression`, and `EventBusName` names a bus other than `default`.",
        why: "EventBridge refuses the rule, because only the default event bus supports schedules.",
        fix: "Remove `EventBusName`, or use `AWS::Scheduler::Schedule`",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html",
        examples: yes,
    }
    EVT_003 "EVT-003" Error "The event pattern is not valid" {
        what: "`EventPattern` of a rule or archive has a single value where a list is required. An empty list or object in it is also reported.",
        why: "EventBridge refuses the pattern.",
        fix: "Write each value as a list, such as `source: [aws.ec2]`",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html",
        not_covered: "Parts of the pattern that are expressions.",
        examples: yes,
    }
    EVT_004 "EVT-004" Error "The rule has neither an event pattern nor a schedule" {
        what: "A rule has neither `EventPattern` nor `ScheduleExpression`.",
        why: "EventBridge refuses the rule.",
        fix: "Set `EventPattern` or `ScheduleExpression`",
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html",
        examples: yes,
    }
    EVT_005 "EVT-005" Error "The target of the rule requires a role" {
        what: "A target requires `RoleArn`, and neither it nor the rule has one. These are job queues of AWS Batch, clusters of ECS, state machines, streams of Kinesis, pipelines, build projects and API destinations.",
        why: "EventBridge refuses the target, because it calls these services with a role.",
        fix: "Set `RoleArn` to a role that trusts `events.amazonaws.com` and allows the call",
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html",
        examples: yes,
    }
    EVT_006 "EVT-006" Error "The target of the rule has more than one kind of input" {
        what: "A target has two or more of `Input`, `InputPath` and `InputTransformer`.",
        why: "EventBridge refuses the target, because these properties exclude each other.",
        fix: "Keep one of the properties",
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
        examples: yes,
    }
    EVT_007 "EVT-007" Error "A target that is a FIFO queue has no message group" {
        what: "A target of a rule or schedule is a FIFO queue, and has no `SqsParameters`.",
        why: "SQS refuses messages to a FIFO queue that belong to no message group, so no event arrives.",
        fix: "Set `SqsParameters.MessageGroupId`",
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SqsParameters.html",
        examples: yes,
    }
    EVT_008 "EVT-008" Error "The target lacks the parameters of its service" {
        what: "A target of a rule is a job queue of AWS Batch without `BatchParameters`, or a cluster of ECS without `EcsParameters`. The target of a schedule is a cluster without `EcsParameters`, or a stream of Kinesis without `KinesisParameters`.",
        why: "EventBridge refuses the target, because it does not know the job, task or partition key.",
        fix: "Set the parameters of the target",
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
        examples: yes,
    }
    EVT_009 "EVT-009" Error "The role of the target does not allow the call of the target" {
        what: "A rule, schedule or pipe calls a target with a role of the template, and the role does not allow the action of the target, such as `batch:SubmitJob` or `states:StartExecution`. For an ECS task with roles, `iam:PassRole` is also required. A pipe whose role cannot read its source is also reported.",
        why: "The stack can be deployed, but EventBridge fails with access denied each time it calls the target.",
        fix: "Allow the action in a policy of the role",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html",
        not_covered: "Roles outside of the template, managed policies of the account, and queues, topics, streams and event buses if the template has policies of them.",
        examples: yes,
    }
    EVT_010 "EVT-010" Error "The rule has more than five targets" {
        what: "A rule of EventBridge has more than five targets.",
        why: "EventBridge refuses the rule.",
        fix: "Use a second rule with the same pattern, or a topic with several subscriptions",
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html",
        examples: yes,
    }
}
