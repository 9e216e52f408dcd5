//! The permissions of a function's role.

use super::FUNCTION;
use super::event_source::{MAPPING, source_of};
use crate::analysis::Analysis;
use crate::code;
use crate::model::event_source::{Source, reading};
use crate::model::role;
use crate::model::trigger::function_of;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, resource_of};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_004, interfaces),
    Rule::new(code::LAM_025, event_source),
    Rule::new(code::LAM_026, failures),
    Rule::new(code::LAM_032, wait),
];

const INTERFACES: &str = "ec2:CreateNetworkInterface";

fn role_of<'a>(cx: &Analysis<'a>, function: &Resource<'a>) -> Option<Resource<'a>> {
    role::role(cx, function.get("Role")?)
}

fn is_in_vpc(function: &Resource<'_>) -> bool {
    function.list("VpcConfig.SubnetIds").is_some_and(|it| !it.is_empty())
}

fn interfaces(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    for it in cx.of(FUNCTION).filter(is_in_vpc) {
        let Some(role) = role_of(cx, &it) else { continue };
        if !roles.may(cx, &role, INTERFACES, None) {
            findings
                .on(
                    &it,
                    "VpcConfig",
                    format!("the role {} cannot create network interfaces", role.id),
                )
                .found(format!("no {INTERFACES}"))
                .allowed("service-role/AWSLambdaVPCAccessExecutionRole");
        }
    }
}

fn event_source(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    // The policy of a queue can allow its consumer, too.
    let has_queue_policies = ["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"]
        .iter()
        .any(|kind| cx.of(kind).next().is_some());
    for it in cx.of(MAPPING) {
        let Some((source, resource)) = source_of(cx, &it) else { continue };
        if source == Source::Queue && has_queue_policies {
            continue;
        }
        let function = it.get("FunctionName").and_then(|it| function_of(cx, it));
        let Some(role) = function.and_then(|it| role_of(cx, &it)) else { continue };
        let missing: Vec<&str> = reading(source)
            .iter()
            .copied()
            .filter(|action| !roles.may(cx, &role, action, resource.as_ref()))
            .collect();
        if !missing.is_empty() {
            findings
                .on(
                    &it,
                    "EventSourceArn",
                    format!("the role {} cannot read the event source", role.id),
                )
                .found(format!("no {}", missing.join(", ")))
                .allowed(reading(source).join(", "));
        }
    }
}

/// Returns the queues and topics to which a function's role sends failed events or results: the resource that names the
/// target, the function, the property, and the target.
fn targets<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, Resource<'a>, &'static str, Resource<'a>)> {
    let mut all = Vec::new();
    for it in cx.of(FUNCTION) {
        let target = it.get("DeadLetterConfig.TargetArn").and_then(|it| resource_of(cx, it));
        all.extend(target.map(|target| (it, it, "DeadLetterConfig.TargetArn", target)));
    }
    for (kind, property) in [
        ("AWS::Lambda::EventInvokeConfig", "DestinationConfig.OnFailure.Destination"),
        ("AWS::Lambda::EventInvokeConfig", "DestinationConfig.OnSuccess.Destination"),
        (MAPPING, "DestinationConfig.OnFailure.Destination"),
    ] {
        for it in cx.of(kind) {
            let function = it.get("FunctionName").and_then(|it| function_of(cx, it));
            let target = it.get(property).and_then(|it| resource_of(cx, it));
            if let (Some(function), Some(target)) = (function, target) {
                all.push((it, function, property, target));
            }
        }
    }
    all
}

fn sending(target: &Resource<'_>) -> Option<&'static str> {
    match target.kind {
        "AWS::SQS::Queue" => Some("sqs:SendMessage"),
        "AWS::SNS::Topic" => Some("sns:Publish"),
        _ => None,
    }
}

fn failures(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    for (it, function, property, target) in targets(cx) {
        let Some(action) = sending(&target) else { continue };
        let role = role_of(cx, &function).filter(|it| !role::is_of_sam(cx, it));
        let Some(role) = role else { continue };
        if !roles.may(cx, &role, action, Some(&target)) {
            findings
                .on(&it, property, format!("the role {} cannot send to {}", role.id, target.id))
                .found(format!("no {action}"))
                .allowed(action);
        }
    }
}

fn wait(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    let mut needs: Vec<(Resource<'_>, Resource<'_>, &str)> = Vec::new();
    for it in cx.of(FUNCTION) {
        needs.extend(is_in_vpc(&it).then_some((it, it, INTERFACES)));
    }
    for (it, function, _, target) in targets(cx) {
        needs.extend(sending(&target).map(|action| (it, function, action)));
    }
    for it in cx.of(MAPPING) {
        let function = it.get("FunctionName").and_then(|it| function_of(cx, it));
        if let (Some(function), Some((source, _))) = (function, source_of(cx, &it)) {
            needs.extend(reading(source).first().map(|action| (it, function, *action)));
        }
    }
    for (it, function, action) in needs {
        let Some(role) = role_of(cx, &function) else { continue };
        if items(role.get("Policies")).is_none() && role.has("Policies") {
            continue;
        }
        if let Some(first) = roles.not_awaited(cx, cx.edges(), &it, &role, action) {
            findings
                .at(&it.path(), format!("{} does not wait for the policy {}", it.id, first.id))
                .found(format!("{action} for the role {} only through {}", role.id, first.id))
                .help(format!("Add `DependsOn: {}` to {}", first.id, it.id));
        }
    }
}
