//! Findings of step_functions.

use super::codes;

codes! {
    SFN_001 "SFN-001" Error "A machine that waits for jobs cannot hear of them" {
        what: "A task uses a .sync integration of AWS Batch, ECS or another machine, and the role of the template allows neither events:PutRule nor events:*.",
        why: "Step Functions refuses the machine: it listens with a rule of EventBridge.",
        fix: "allow events:PutTargets, events:PutRule and events:DescribeRule on the service's managed rule",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html",
        not_covered: "Roles outside of the template, and with managed policies.",
        examples: yes,
    }
    SFN_002 "SFN-002" Error "A state leads nowhere" {
        what: "StartAt, Next, Default or a Catch names a state that is not there; a state has neither Next nor End, or both; a name has more than 80 characters; or the definition has more than 1 MB.",
        why: "Step Functions refuses the machine.",
        fix: "name a state of the same level, or set End to true",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html",
        not_covered: "Definitions from expressions.",
        examples: yes,
    }
    SFN_003 "SFN-003" Warning "A state that nothing leads to" {
        what: "No path from StartAt reaches a state.",
        why: "It never runs, and Step Functions refuses some machines with one.",
        fix: "lead to it, or take it away",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html",
        examples: yes,
    }
    SFN_004 "SFN-004" Error "A definition is not given once" {
        what: "A machine has none or several of Definition, DefinitionString, DefinitionS3Location, or a DefinitionString that is no JSON.",
        why: "CloudFormation refuses the machine.",
        fix: "use Definition",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html",
        examples: yes,
    }
    SFN_005 "SFN-005" Error "An integration that Step Functions does not have" {
        what: "The Resource of a task is an integration of Step Functions with a service or action that does not exist, or waits with .sync where it cannot: in an Express machine.",
        why: "Step Functions refuses the machine.",
        fix: "use an integration of the list, or aws-sdk:service:action",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html",
        examples: yes,
    }
    SFN_006 "SFN-006" Warning "A machine may not do what its tasks ask for" {
        what: "A task uses an integration of AWS Batch, ECS, Lambda, SNS, SQS, DynamoDB, EventBridge or Step Functions, and the role of the template does not allow the action behind it.",
        why: "The task fails with access denied, unless the other side lets the machine in.",
        fix: "allow the action to the role",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html",
        not_covered: "Roles outside of the template, and with managed policies; on which resource the action is allowed.",
        examples: yes,
    }
    SFN_007 "SFN-007" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    SFN_008 "SFN-008" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    SFN_009 "SFN-009" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    SFN_010 "SFN-010" Error "An express machine waits for nothing that others do" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    SFN_011 "SFN-011" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
