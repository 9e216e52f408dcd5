//! Tasks: integrations, and what the machine's role may do.

use stanchion_template::language::sub;

use super::definition::tasks;
use super::{MACHINE, machine};
use crate::context::Context;
use crate::findings::Findings;
use crate::model::policy::Statement;
use crate::model::role;
use crate::rules::declare::rules;

rules! {
    "SFN-001" Error "A machine that waits for jobs cannot hear of them" {
        what: "A task uses a .sync integration of AWS Batch, ECS or another machine, and the role of the template allows neither events:PutRule nor events:*.",
        why: "Step Functions refuses the machine: it listens with a rule of EventBridge.",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html",
        fix: "allow events:PutTargets, events:PutRule and events:DescribeRule on the service's managed rule",
        not_covered: "Roles outside of the template, and with managed policies.",
        failing: machine!("A: {Type: Task, Resource: 'arn:aws:states:::batch:submitJob.sync', End: true}", "!GetAtt R.Arn", "  R: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: a, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'batch:SubmitJob', Resource: '*'}]}}], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: states.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n"),
        passing: machine!("A: {Type: Task, Resource: 'arn:aws:states:::batch:submitJob.sync', End: true}", "!GetAtt R.Arn", "  R: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: a, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: ['batch:SubmitJob', 'events:PutRule', 'events:PutTargets', 'events:DescribeRule'], Resource: '*'}]}}], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: states.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n"),
        check: sync,
    }
    "SFN-005" Error "An integration that Step Functions does not have" {
        what: "The Resource of a task is an integration of Step Functions with a service or action that does not exist, or waits with .sync where it cannot: in an Express machine.",
        why: "Step Functions refuses the machine.",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html",
        fix: "use an integration of the list, or aws-sdk:service:action",
        failing: machine!("A: {Type: Task, Resource: 'arn:aws:states:::batch:submitJobs', End: true}"),
        passing: machine!("A: {Type: Task, Resource: 'arn:aws:states:::batch:submitJob', End: true}"),
        check: integration,
    }
    "SFN-006" Warning "A machine may not do what its tasks ask for" {
        what: "A task uses an integration of AWS Batch, ECS, Lambda, SNS, SQS, DynamoDB, EventBridge or Step Functions, and the role of the template does not allow the action behind it.",
        why: "The task fails with access denied, unless the other side lets the machine in.",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html",
        fix: "allow the action to the role",
        not_covered: "Roles outside of the template, and with managed policies; on which resource the action is allowed.",
        failing: machine!("A: {Type: Task, Resource: 'arn:aws:states:::batch:submitJob', End: true}", "!GetAtt R.Arn", "  R: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: a, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'batch:DescribeJobs', Resource: '*'}]}}], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: states.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n"),
        passing: machine!("A: {Type: Task, Resource: 'arn:aws:states:::batch:submitJob', End: true}", "!GetAtt R.Arn", "  R: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: a, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'batch:SubmitJob', Resource: '*'}]}}], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: states.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n"),
        check: permissions,
    }
}

fn sync(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(MACHINE) {
        let Some(role) = it.get("RoleArn").and_then(|it| role::role(cx, it)) else { continue };
        let permissions = role::permissions(cx, &role);
        let may = permissions.is_open
            || !permissions.managed.is_empty()
            || permissions.statements.iter().any(|it| it.is_about("events:PutRule") != Some(false));
        if may {
            continue;
        }
        for (path, resource) in tasks(&it) {
            let service = resource.split(":states:::").nth(1).and_then(|it| it.split(':').next());
            let listens = matches!(service, Some("batch" | "ecs" | "states"));
            if listens && resource.contains(".sync") {
                findings
                    .at(&path, format!("{} may not listen for the end of the task", role.id))
                    .found(resource)
                    .allowed("events:PutTargets, events:PutRule, events:DescribeRule");
            }
        }
    }
}

/// The action behind an integration.
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

fn permissions(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(MACHINE) {
        let Some(role) = it.get("RoleArn").and_then(|it| role::role(cx, it)) else { continue };
        let allowed = role::permissions(cx, &role);
        if allowed.is_open || !allowed.managed.is_empty() {
            continue;
        }
        for (path, resource) in tasks(&it) {
            let Some((_, call)) = resource.split_once(":states:::") else { continue };
            let plain = call.split('.').next().unwrap_or(call);
            for (_, action) in ACTIONS.iter().filter(|(of, _)| *of == plain) {
                let may = |it: &Statement<'_>| {
                    it.is_allow() != Some(false) && it.is_about(action) != Some(false)
                };
                if !allowed.statements.iter().any(may) {
                    findings
                        .at(&path, format!("{} may not {action}", role.id))
                        .found(&resource)
                        .allowed(*action);
                }
            }
        }
    }
}

/// Optimised integrations: service and its actions.
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

fn integration(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(MACHINE) {
        let is_express = it.text("StateMachineType") == Some("EXPRESS");
        for (path, resource) in tasks(&it) {
            let Some((_, call)) = resource.split_once(":states:::") else { continue };
            let (service, action) = call.split_once(':').unwrap_or((call, ""));
            if let Some((_, actions)) = INTEGRATIONS.iter().find(|(name, _)| *name == service) {
                let plain = action.split('.').next().unwrap_or(action);
                if !actions.is_empty() && !actions.contains(&plain) && !sub::has_variables(action) {
                    findings
                        .at(&path, format!("{service} has no integration {plain}"))
                        .found(&resource)
                        .allowed(actions.join(", "));
                }
            }
            if is_express && (action.contains(".sync") || action.contains(".waitForTaskToken")) {
                findings
                    .at(&path, "an Express machine does not wait")
                    .found(&resource)
                    .allowed("a request without .sync, or a Standard machine");
            }
        }
    }
}
