//! Findings of AWS Step Functions.

use super::codes;

codes! {
    SFN_001 "SFN-001" Error "The state machine's role lacks EventBridge permissions for its .sync tasks" {
        what: "A task uses a `.sync` integration of AWS Batch, ECS or another state machine, and the role in the template allows neither `events:PutRule` nor `events:*`.",
        why: "Step Functions refuses the state machine, because it waits through a rule of EventBridge.",
        fix: "Allow `events:PutTargets`, `events:PutRule` and `events:DescribeRule` on the managed rule of the service",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html",
        not_covered: "Roles outside of the template, and roles with managed policies.",
        examples: yes,
    }
    SFN_002 "SFN-002" Error "A state has no valid transition or name, or the definition is too large" {
        what: "`StartAt`, `Next`, `Default` or a `Catch` names a state that does not exist; a state has neither or both of `Next` and `End`; the name of a state has more than 80 characters; or the definition has more than 1 MB.",
        why: "Step Functions refuses the state machine.",
        fix: "Name a state of the same level, or set `End` to true",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html",
        not_covered: "Definitions that are expressions.",
        examples: yes,
    }
    SFN_003 "SFN-003" Warning "A state of the state machine is unreachable" {
        what: "No path from `StartAt` leads to a state.",
        why: "The state never runs, and Step Functions refuses some state machines with such a state.",
        fix: "Add a transition to the state, or remove it",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html",
        examples: yes,
    }
    SFN_004 "SFN-004" Error "The state machine does not have exactly one valid definition" {
        what: "A state machine has none or several of `Definition`, `DefinitionString` and `DefinitionS3Location`, or its `DefinitionString` is not valid JSON.",
        why: "CloudFormation refuses the state machine.",
        fix: "Set `Definition` only",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html",
        examples: yes,
    }
    SFN_005 "SFN-005" Error "Step Functions does not support this integration" {
        what: "The `Resource` of a task names a service or action for which Step Functions has no integration, or waits with `.sync` where it cannot, such as in an Express state machine.",
        why: "Step Functions refuses the state machine.",
        fix: "Use a supported integration, or `aws-sdk:service:action`",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html",
        examples: yes,
    }
    SFN_006 "SFN-006" Warning "The state machine's role does not allow an action of its tasks" {
        what: "A task uses an integration of AWS Batch, ECS, Lambda, SNS, SQS, DynamoDB, EventBridge or Step Functions, and the role in the template does not allow the action.",
        why: "The task fails with access denied, unless a policy of the called resource allows the state machine.",
        fix: "Allow the action in the role",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html",
        not_covered: "Roles outside of the template, roles with managed policies, and the resources on which the action is allowed.",
        examples: yes,
    }
    SFN_007 "SFN-007" Error "The state uses a different query language than its state machine" {
        what: "A state of a JSONata flow sets a field of JSONPath, a state of a JSONPath flow sets a field of JSONata, or a nested flow has a different query language than the flow that contains it.",
        why: "Step Functions refuses the state machine.",
        fix: "Use the fields of the flow's query language",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html",
    }
    SFN_008 "SFN-008" Error "Two states of the state machine have the same name" {
        what: "Two states of a flow have the same name, also in different branches.",
        why: "Step Functions refuses the state machine, because state names are unique in the whole definition.",
        fix: "Give each state its own name",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html",
    }
    SFN_009 "SFN-009" Error "The state name is not valid" {
        what: "The name of a state is empty, or has more than 80 characters.",
        why: "Step Functions refuses the state machine.",
        fix: "Use 1 to 80 characters",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html",
    }
    SFN_010 "SFN-010" Error "An Express state machine does not support this kind of state" {
        what: "A flow of an Express state machine has a task with `.sync` or `.waitForTaskToken`, or a distributed map.",
        why: "Step Functions refuses the state machine.",
        fix: "Use a standard state machine, or start the task with `without_waiting()`",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html",
    }
    SFN_011 "SFN-011" Error "The Choice state has no condition" {
        what: "A Choice state has no condition.",
        why: "Step Functions refuses the state machine.",
        fix: "Add at least one condition with `when(..)`",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html",
    }
    SFN_012 "SFN-012" Error "The flow has no states" {
        what: "A flow, of a state machine or of a branch, has no states.",
        why: "Step Functions refuses a state machine without states.",
        fix: "Add at least one state to the flow",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html",
    }
}
