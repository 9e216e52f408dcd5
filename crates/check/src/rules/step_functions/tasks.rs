//! Tasks: integrations, and the permissions of the state machine's role.

use stanchion_template::language::sub;

use super::MACHINE;
use super::definition::tasks;
use crate::analysis::Analysis;
use crate::code;
use crate::model::role;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SFN_001, sync),
    Rule::new(code::SFN_005, integration),
    Rule::new(code::SFN_006, permissions),
];

fn sync(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    for it in cx.of(MACHINE) {
        let Some(role) = it.get("RoleArn").and_then(|it| role::role(cx, it)) else { continue };
        if roles.may(cx, &role, "events:PutRule", None) {
            continue;
        }
        for (path, resource) in tasks(&it) {
            let service = resource.split(":states:::").nth(1).and_then(|it| it.split(':').next());
            let listens = matches!(service, Some("batch" | "ecs" | "states"));
            if listens && resource.contains(".sync") {
                findings
                    .at(
                        &path,
                        format!(
                            "the role {} lacks EventBridge permissions for the .sync task",
                            role.id
                        ),
                    )
                    .found(resource)
                    .allowed("events:PutTargets, events:PutRule, events:DescribeRule");
            }
        }
    }
}

/// The IAM actions that an integration requires.
const ACTIONS: [(&str, &str); 13] = [
    ("batch:submitJob", "batch:SubmitJob"),
    ("dynamodb:deleteItem", "dynamodb:DeleteItem"),
    ("dynamodb:getItem", "dynamodb:GetItem"),
    ("dynamodb:putItem", "dynamodb:PutItem"),
    ("dynamodb:updateItem", "dynamodb:UpdateItem"),
    ("ecs:runTask", "ecs:RunTask"),
    ("ecs:runTask", "iam:PassRole"),
    ("events:putEvents", "events:PutEvents"),
    ("glue:startJobRun", "glue:StartJobRun"),
    ("lambda:invoke", "lambda:InvokeFunction"),
    ("sns:publish", "sns:Publish"),
    ("sqs:sendMessage", "sqs:SendMessage"),
    ("states:startExecution", "states:StartExecution"),
];

fn permissions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    for it in cx.of(MACHINE) {
        let Some(role) = it.get("RoleArn").and_then(|it| role::role(cx, it)) else { continue };
        for (path, resource) in tasks(&it) {
            let Some((_, call)) = resource.split_once(":states:::") else { continue };
            let plain = call.split('.').next().unwrap_or(call);
            for (_, action) in ACTIONS.iter().filter(|(of, _)| *of == plain) {
                if !roles.may(cx, &role, action, None) {
                    findings
                        .at(&path, format!("the role {} does not allow {action}", role.id))
                        .found(&resource)
                        .allowed(*action);
                }
            }
        }
    }
}

/// The optimized integrations: each service with its actions.
const INTEGRATIONS: [(&str, &[&str]); 17] = [
    ("aws-sdk", &[]),
    ("apigateway", &["invoke"]),
    (
        "athena",
        &["startQueryExecution", "stopQueryExecution", "getQueryExecution", "getQueryResults"],
    ),
    ("batch", &["submitJob"]),
    ("bedrock", &["invokeModel", "createModelCustomizationJob"]),
    (
        "codebuild",
        &[
            "startBuild",
            "stopBuild",
            "batchDeleteBuilds",
            "batchGetReports",
            "startBuildBatch",
            "stopBuildBatch",
            "retryBuildBatch",
            "deleteBuildBatch",
        ],
    ),
    ("dynamodb", &["getItem", "putItem", "deleteItem", "updateItem"]),
    ("ecs", &["runTask"]),
    (
        "eks",
        &[
            "createCluster",
            "deleteCluster",
            "createFargateProfile",
            "deleteFargateProfile",
            "createNodegroup",
            "deleteNodegroup",
            "runJob",
            "call",
        ],
    ),
    (
        "emr-serverless",
        &[
            "createApplication",
            "startApplication",
            "stopApplication",
            "deleteApplication",
            "startJobRun",
            "cancelJobRun",
        ],
    ),
    ("events", &["putEvents"]),
    ("glue", &["startJobRun"]),
    ("http", &["invoke"]),
    ("lambda", &["invoke"]),
    ("sns", &["publish"]),
    ("sqs", &["sendMessage"]),
    ("states", &["startExecution"]),
];

fn integration(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(MACHINE) {
        let is_express = it.text("StateMachineType") == Some("EXPRESS");
        for (path, resource) in tasks(&it) {
            let Some((_, call)) = resource.split_once(":states:::") else { continue };
            let (service, action) = call.split_once(':').unwrap_or((call, ""));
            if let Some((_, actions)) = INTEGRATIONS.iter().find(|(name, _)| *name == service) {
                let plain = action.split('.').next().unwrap_or(action);
                if !actions.is_empty() && !actions.contains(&plain) && !sub::has_variables(action) {
                    findings
                        .at(
                            &path,
                            format!(
                                "Step Functions does not support the integration {service}:{plain}"
                            ),
                        )
                        .found(&resource)
                        .allowed(actions.join(", "));
                }
            }
            if is_express && (action.contains(".sync") || action.contains(".waitForTaskToken")) {
                findings
                    .at(
                        &path,
                        "an Express state machine does not support .sync or .waitForTaskToken",
                    )
                    .found(&resource)
                    .allowed("a request-response integration, or a Standard state machine");
            }
        }
    }
}
