//! Findings of AWS Step Functions.

use super::codes;

codes! {
    SFN_001 "SFN-001" Error "The state machine's role lacks EventBridge permissions for its .sync tasks" {
        what: "A task uses a `.sync` integration of AWS Batch, ECS or another state machine, and the role in the template allows neither `events:PutRule` nor `events:*`.",
        why: "Step Functions refuses the state machine, because it waits through a rule of EventBridge.",
        fix: "Allow `events:PutTargets`, `events:PutRule` and `events:DescribeRule` on the managed rule of the service",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html",
        not_covered: "Roles outside of the template, and managed policies of the account.",
        examples: yes,
    }
    SFN_002 "SFN-002" Error "A state has no valid transition or type, or the definition is too large" {
        what: "`StartAt`, `Next`, `Default` or a `Catch` names a state that does not exist. A state has neither or both of `Next` and `End`, or a choice has no `Next`. A type that does not exist and a definition of more than 1 MB are also reported.",
        why: "Step Functions refuses the state machine.",
        fix: "Name a state of the same level, or set `End` to true",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html",
        not_covered: "Definitions that are expressions.",
        examples: yes,
    }
    SFN_003 "SFN-003" Error "A state of the state machine is unreachable" {
        what: "No path from `StartAt` leads to a state.",
        why: "Step Functions refuses the state machine.",
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
        what: "The `Resource` of a task names a service or action for which Step Functions has no integration. The suffix `.sync` where it is not supported, such as in an Express state machine, is also reported.",
        why: "Step Functions refuses the state machine.",
        fix: "Use a supported integration, or `aws-sdk:service:action`",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html",
        examples: yes,
    }
    SFN_006 "SFN-006" Warning "The state machine's role does not allow an action of its tasks" {
        what: "A task uses an integration of AWS Batch, ECS, Lambda, SNS, SQS, DynamoDB, EventBridge or Step Functions. The role in the template does not allow the action.",
        why: "The task fails with access denied, unless a policy of the called resource allows the state machine.",
        fix: "Allow the action in the role",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html",
        not_covered: "Roles outside of the template, managed policies of the account, and the resources on which the action is allowed.",
        examples: yes,
    }
    SFN_007 "SFN-007" Error "The state uses a different query language than its state machine" {
        what: "A state of a JSONata flow sets a field of JSONPath, or the reverse. A nested flow with a different query language than the flow that contains it is also reported.",
        why: "Step Functions refuses the state machine.",
        fix: "Use the fields of the flow's query language",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html",
        examples: yes,
    }
    SFN_008 "SFN-008" Error "Two states of the state machine have the same name" {
        what: "Two states of a state machine have the same name, also in different branches.",
        why: "Step Functions refuses the state machine, because state names are unique in the whole definition.",
        fix: "Give each state its own name",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html",
        examples: yes,
    }
    SFN_009 "SFN-009" Error "The state name is not valid" {
        what: "The name of a state is empty, or has more than 80 characters.",
        why: "Step Functions refuses the state machine.",
        fix: "Use 1 to 80 characters",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html",
        examples: yes,
    }
    SFN_010 "SFN-010" Error "An Express state machine does not support this kind of state" {
        what: "A flow of an Express state machine has a task with `.sync` or `.waitForTaskToken`, or a distributed map.",
        why: "Step Functions refuses the state machine.",
        fix: "Use a standard state machine, or start the task with `without_waiting()`",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html",
    }
    SFN_011 "SFN-011" Error "The Choice state has no condition" {
        what: "A Choice state has no `Choices`, or an empty list of them.",
        why: "Step Functions refuses the state machine.",
        fix: "Add at least one condition with `when(..)`",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html",
        examples: yes,
    }
    SFN_012 "SFN-012" Error "The flow has no states" {
        what: "A flow, of a state machine or of a branch, has no states.",
        why: "Step Functions refuses a state machine without states.",
        fix: "Add at least one state to the flow",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html",
    }
    SFN_013 "SFN-013" Error "The state has a field that its type does not support" {
        what: "A state has a field that states of its type do not have, such as `Catch` in a Pass state, or that no state has.",
        why: "Step Functions refuses the state machine.",
        fix: "Remove the field, or correct its name",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html",
        examples: yes,
    }
    SFN_014 "SFN-014" Error "The state lacks a required field" {
        what: "A Task has no `Resource`, or a Parallel state has no `Branches`. A Map state requires exactly one of `ItemProcessor` and `Iterator`. A Wait state requires exactly one of `Seconds`, `SecondsPath`, `Timestamp` and `TimestampPath`.",
        why: "Step Functions refuses the state machine.",
        fix: "Set exactly one of the fields",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html",
        examples: yes,
    }
    SFN_015 "SFN-015" Error "States.ALL is not alone or not in the last entry" {
        what: "`States.ALL` in `Retry` or `Catch` is together with other errors, or in an entry that is not the last.",
        why: "Step Functions refuses the state machine, because later entries would never apply.",
        fix: "Move `States.ALL` to a separate entry at the end",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html",
        examples: yes,
    }
    SFN_016 "SFN-016" Warning "A path in the state is a plain string, because its key does not end with `.$`" {
        what: "A value in `Parameters`, `ResultSelector`, `ItemSelector` or `Assign` is a path such as `$.name`, and its key does not end with `.$`. A key that ends with `.$` and has neither a path nor a function as its value is an error.",
        why: "Step Functions passes the string `$.name` instead of the selected data.",
        fix: "Add `.$` to the key",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html",
        examples: yes,
    }
    SFN_017 "SFN-017" Error "The state machine has no state that ends it" {
        what: "No state of the highest level has `End`, and none is of type Succeed or Fail.",
        why: "Step Functions refuses a state machine without a terminal state.",
        fix: "Set `End` of a state to true, or add a state of type Succeed or Fail",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html",
        examples: yes,
    }
    SFN_018 "SFN-018" Error "The state machine cannot deliver its logs" {
        what: "`LoggingConfiguration` has a level other than OFF, and the role in the template does not allow `logs:CreateLogDelivery`. A missing destination is also reported, and a log group whose ARN does not end with `:*`.",
        why: "Step Functions refuses the state machine.",
        fix: "Allow the actions of log deliveries on all resources in the role",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html",
        not_covered: "Roles outside of the template, and managed policies of the account.",
        examples: yes,
    }
    SFN_019 "SFN-019" Warning "The state machine does not wait for the policy that its role requires" {
        what: "A state machine with logs or `.sync` tasks requires a permission. Its role has the permission only through a separate `AWS::IAM::Policy`, on which the state machine does not depend.",
        why: "CloudFormation creates both at the same time, and Step Functions refuses the state machine while the permission is missing.",
        fix: "Add the policy to `DependsOn`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html",
        examples: yes,
    }
}
