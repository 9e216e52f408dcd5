//! The permissions of the roles with which EventBridge calls its targets.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::iam;
use crate::model::event_source::{reading, source_of};
use crate::model::role::{self, is_of_sam};
use crate::model::script::Script;
use crate::model::trigger::function_of;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{of_kind, resource_of};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EVT_009, permissions)];

/// A resource type that EventBridge calls with a role.
struct Callee {
    kind: &'static str,
    /// The service in the ARN, and the start of the ARN's resource.
    arn: (&'static str, &'static str),
    /// The actions of which the role needs one.
    actions: &'static [&'static str],
    /// The types of policies with which the resource itself can allow the call.
    policies: &'static [&'static str],
}

const fn callee(
    kind: &'static str,
    arn: (&'static str, &'static str),
    actions: &'static [&'static str],
    policies: &'static [&'static str],
) -> Callee {
    Callee { kind, arn, actions, policies }
}

/// Sources: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html>,
/// <https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html> and
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html>
const CALLEES: [Callee; 12] = [
    callee("AWS::Batch::JobQueue", ("batch", "job-queue/"), &["batch:SubmitJob"], &[]),
    callee("AWS::CodeBuild::Project", ("codebuild", "project/"), &["codebuild:StartBuild"], &[]),
    callee(
        "AWS::CodePipeline::Pipeline",
        ("codepipeline", ""),
        &["codepipeline:StartPipelineExecution"],
        &[],
    ),
    callee("AWS::ECS::Cluster", ("ecs", "cluster/"), &["ecs:RunTask"], &[]),
    callee(
        "AWS::Events::ApiDestination",
        ("events", "api-destination/"),
        &["events:InvokeApiDestination"],
        &[],
    ),
    callee(
        "AWS::Events::EventBus",
        ("events", "event-bus/"),
        &["events:PutEvents"],
        &["AWS::Events::EventBusPolicy"],
    ),
    callee(
        "AWS::Kinesis::Stream",
        ("kinesis", "stream/"),
        &["kinesis:PutRecord", "kinesis:PutRecords"],
        &["AWS::Kinesis::ResourcePolicy"],
    ),
    callee(
        "AWS::KinesisFirehose::DeliveryStream",
        ("firehose", "deliverystream/"),
        &["firehose:PutRecord", "firehose:PutRecordBatch"],
        &[],
    ),
    callee(
        "AWS::SNS::Topic",
        ("sns", ""),
        &["sns:Publish"],
        &["AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy"],
    ),
    callee(
        "AWS::SQS::Queue",
        ("sqs", ""),
        &["sqs:SendMessage"],
        &["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"],
    ),
    callee(
        "AWS::StepFunctions::StateMachine",
        ("states", "stateMachine:"),
        &["states:StartExecution", "states:StartSyncExecution"],
        &[],
    ),
    LAMBDA,
];

const LAMBDA: Callee = callee(
    "AWS::Lambda::Function",
    ("lambda", "function:"),
    &["lambda:InvokeFunction"],
    &["AWS::Lambda::Permission"],
);

/// The resource types that rules call by the policy of the resource, whatever the role is.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html>
const BY_POLICY: [&str; 3] = ["AWS::Lambda::Function", "AWS::SNS::Topic", "AWS::SQS::Queue"];

/// The documents of Systems Manager, each with the start of the ARN's resource and the action.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html>
const DOCUMENTS: [(&str, &str); 2] =
    [("automation-definition/", "ssm:StartAutomationExecution"), ("document/", "ssm:SendCommand")];

/// The services whose name in the ARN of a universal target differs from the prefix of their actions.
///
/// Source: <https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html>
const RENAMED: [(&str, &str); 3] =
    [("cloudwatchlogs", "logs"), ("eventbridge", "events"), ("sfn", "states")];

/// A call: the resource and the property that requests it, and the role.
struct Call<'a> {
    owner: Resource<'a>,
    property: String,
    arn: &'a Node,
    role: Resource<'a>,
    /// The task definition that the call starts.
    task: Option<&'a Node>,
    is_rule: bool,
}

/// Returns the calls of rules, schedules and pipes whose role is in the template.
fn calls<'a>(cx: &Analysis<'a>) -> Vec<Call<'a>> {
    let role_of = |node: Option<&Node>| {
        node.and_then(|it| role::role(cx, it)).filter(|it| !is_of_sam(cx, it))
    };
    let task = |target: &'a Node| target.get("EcsParameters")?.get("TaskDefinitionArn");
    let mut all = Vec::new();
    for owner in cx.of("AWS::Events::Rule") {
        for (at, target) in owner.list("Targets").unwrap_or_default().iter().enumerate() {
            let role = role_of(target.get("RoleArn").or_else(|| owner.get("RoleArn")));
            if let (Some(role), Some(arn)) = (role, target.get("Arn")) {
                let property = format!("Targets.{at}");
                all.push(Call { owner, property, arn, role, task: task(target), is_rule: true });
            }
        }
    }
    for owner in cx.of("AWS::Scheduler::Schedule") {
        let Some(target) = owner.get("Target") else { continue };
        if let (Some(role), Some(arn)) = (role_of(target.get("RoleArn")), target.get("Arn")) {
            let property = "Target".to_owned();
            all.push(Call { owner, property, arn, role, task: task(target), is_rule: false });
        }
    }
    for owner in cx.of("AWS::Pipes::Pipe") {
        let Some(role) = role_of(owner.get("RoleArn")) else { continue };
        let task = owner.get("TargetParameters.EcsTaskParameters.TaskDefinitionArn");
        for name in ["Enrichment", "Target"] {
            if let Some(arn) = owner.get(name) {
                let property = name.to_owned();
                all.push(Call { owner, property, arn, role, task, is_rule: false });
            }
        }
    }
    all
}

/// Returns true if an ARN that is written out names a resource of a service.
fn is_arn(text: &str, (service, resource): (&str, &str)) -> bool {
    let rest = text.split_once(&format!(":{service}:")).map(|(_, rest)| rest);
    text.starts_with("arn:")
        && rest.is_some_and(|it| resource.is_empty() || it.contains(&format!(":{resource}")))
}

/// Returns the actions of which a call needs one, and the resource that it calls.
fn needed<'a>(cx: &Analysis<'a>, call: &Call<'a>) -> Option<(Vec<String>, Option<Resource<'a>>)> {
    let function = function_of(cx, call.arn);
    let named = function.or_else(|| resource_of(cx, call.arn));
    let text = Script::of(call.arn).text;
    let is_called = |it: &&Callee| match named {
        Some(named) => named.kind == it.kind,
        None => is_arn(&text, it.arn),
    };
    if let Some(callee) = CALLEES.iter().find(is_called) {
        // The resource itself can allow the call of the role, or of a rule.
        let has_policies = callee.policies.iter().any(|kind| cx.of(kind).next().is_some());
        let is_open = has_policies && callee.kind != LAMBDA.kind
            || callee.kind == LAMBDA.kind && allows_others(cx)
            || call.is_rule && BY_POLICY.contains(&callee.kind);
        let actions = callee.actions.iter().map(|it| (*it).to_owned()).collect();
        return (!is_open).then_some((actions, named));
    }
    if let Some((_, call)) = text.split_once(":::aws-sdk:") {
        return Some((vec![universal(call)?], None));
    }
    let (_, action) = DOCUMENTS.iter().find(|(start, _)| is_arn(&text, ("ssm", start)))?;
    Some((vec![(*action).to_owned()], None))
}

/// Returns true if a permission of the template allows a principal that is no service to invoke functions.
fn allows_others(cx: &Analysis<'_>) -> bool {
    cx.of("AWS::Lambda::Permission").any(|it| {
        let principal = it.text("Principal");
        principal.is_none_or(|it| !it.ends_with(".amazonaws.com"))
    })
}

/// Returns the action of a universal target, such as `ec2:StartInstances` for `ec2:startInstances`, if it is known.
fn universal(call: &str) -> Option<String> {
    let (name, operation) = call.split_once(':')?;
    if (name, operation) == ("lambda", "invoke") {
        return Some("lambda:InvokeFunction".to_owned());
    }
    let renamed = RENAMED.iter().find(|(it, _)| *it == name).map(|(_, it)| *it);
    let prefix = renamed.unwrap_or(name);
    let action = iam::service(prefix)?.spelling(operation)?;
    // The operations of S3 and the actions that allow them have different names.
    (prefix != "s3").then(|| format!("{prefix}:{action}"))
}

/// Returns true if a task definition of the template has a role, which the caller passes to ECS.
fn passes_role(cx: &Analysis<'_>, task: &Node) -> bool {
    let task = of_kind(cx, task, "AWS::ECS::TaskDefinition");
    task.is_some_and(|it| it.has("TaskRoleArn") || it.has("ExecutionRoleArn"))
}

fn permissions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    for call in calls(cx) {
        let Some((mut actions, target)) = needed(cx, &call) else { continue };
        // The resource of this action is the task definition.
        let is_task = actions.iter().any(|it| it == "ecs:RunTask");
        let task = call.task.and_then(|it| of_kind(cx, it, "AWS::ECS::TaskDefinition"));
        let on = if is_task { task } else { target };
        let is_allowed = actions.iter().any(|it| roles.may(cx, &call.role, it, on.as_ref()));
        if is_allowed {
            let passes = is_task && call.task.is_some_and(|it| passes_role(cx, it));
            if !passes || roles.may(cx, &call.role, "iam:PassRole", None) {
                continue;
            }
            actions = vec!["iam:PassRole".to_owned()];
        }
        report(findings, &call, &actions);
    }
    for pipe in cx.of("AWS::Pipes::Pipe") {
        let role = pipe.get("RoleArn").and_then(|it| role::role(cx, it));
        let source = pipe.get("Source").and_then(|it| source_of(cx, it));
        let (Some(role), Some((kind, source))) = (role, source) else { continue };
        let missing: Vec<&str> = reading(kind)
            .iter()
            .copied()
            .filter(|action| !roles.may(cx, &role, action, source.as_ref()))
            .collect();
        let has_policies = CALLEES.iter().any(|it| {
            source.is_some_and(|source| source.kind == it.kind)
                && it.policies.iter().any(|kind| cx.of(kind).next().is_some())
        });
        if !missing.is_empty() && !has_policies {
            findings
                .on(&pipe, "Source", format!("the role {} cannot read the source", role.id))
                .found(format!("no {}", missing.join(", ")))
                .allowed(reading(kind).join(", "));
        }
    }
}

fn report(findings: &mut Findings<'_>, call: &Call<'_>, actions: &[String]) {
    let Some(first) = actions.first() else { return };
    let message = format!("the role {} does not allow {first}", call.role.id);
    findings
        .on(&call.owner, &call.property, message)
        .found(format!("no {first}"))
        .allowed(actions.join(" or "));
}
