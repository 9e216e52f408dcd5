//! The targets of EventBridge rules.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::resource_of;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EVT_005, role),
    Rule::new(code::EVT_006, input),
    Rule::new(code::EVT_007, group),
    Rule::new(code::EVT_008, parameters),
    Rule::new(code::EVT_010, count),
];

/// The resource types that EventBridge calls with the role of the target, each with the service in its ARN and the start
/// of the ARN's resource.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html>
const WITH_ROLE: [(&str, &str, &str); 7] = [
    ("AWS::Batch::JobQueue", "batch", "job-queue/"),
    ("AWS::CodeBuild::Project", "codebuild", "project/"),
    ("AWS::CodePipeline::Pipeline", "codepipeline", ""),
    ("AWS::ECS::Cluster", "ecs", "cluster/"),
    ("AWS::Events::ApiDestination", "events", "api-destination/"),
    ("AWS::Kinesis::Stream", "kinesis", "stream/"),
    ("AWS::StepFunctions::StateMachine", "states", "stateMachine:"),
];

/// The properties that a target of a rule requires.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html>
const OF_RULES: [(&str, &str); 2] =
    [("AWS::Batch::JobQueue", "BatchParameters"), ("AWS::ECS::Cluster", "EcsParameters")];

/// The properties that the target of a schedule requires.
///
/// Source: <https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html>
const OF_SCHEDULES: [(&str, &str); 2] =
    [("AWS::ECS::Cluster", "EcsParameters"), ("AWS::Kinesis::Stream", "KinesisParameters")];

/// The number of targets that a rule can have.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html>
const MOST_TARGETS: usize = 5;

fn count(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for rule in cx.of("AWS::Events::Rule") {
        let count = rule.list("Targets").map_or(0, <[_]>::len);
        if count > MOST_TARGETS {
            findings
                .on(&rule, "Targets", "the rule has more than five targets")
                .found(count)
                .allowed(format!("at most {MOST_TARGETS} targets"));
        }
    }
}

/// Returns every target of every rule with the rule and its path.
fn targets<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, String, &'a Node)> {
    let mut all = Vec::new();
    for rule in cx.of("AWS::Events::Rule") {
        for (at, target) in rule.list("Targets").unwrap_or_default().iter().enumerate() {
            if target.get("Arn").is_some() {
                all.push((rule, format!("Targets.{at}"), target));
            }
        }
    }
    all
}

/// Returns the type of the resource that an ARN names.
fn kind_of(cx: &Analysis<'_>, arn: &Node) -> Option<&'static str> {
    let named = resource_of(cx, arn).map(|it| it.kind);
    let parts: Vec<&str> = arn.as_text().unwrap_or_default().splitn(6, ':').collect();
    WITH_ROLE.into_iter().find_map(|(kind, service, prefix)| {
        let is_written = matches!(parts.as_slice(), ["arn", _, of, _, _, rest]
            if *of == service && rest.starts_with(prefix));
        (named == Some(kind) || is_written).then_some(kind)
    })
}

fn role(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (rule, path, target) in targets(cx) {
        // The role of the rule is the default of its targets.
        if target.get("RoleArn").is_some() || rule.has("RoleArn") {
            continue;
        }
        let Some(arn) = target.get("Arn") else { continue };
        if let Some(kind) = kind_of(cx, arn) {
            findings
                .on(&rule, &path, format!("a target of type {kind} requires a role"))
                .found("no `RoleArn`")
                .allowed("`RoleArn` of a role that trusts events.amazonaws.com");
        }
    }
}

fn input(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (rule, path, target) in targets(cx) {
        let there: Vec<&str> = ["Input", "InputPath", "InputTransformer"]
            .into_iter()
            .filter(|name| target.get(name).is_some())
            .collect();
        if there.len() > 1 {
            findings
                .on(&rule, &path, "the target has more than one kind of input")
                .found(there.join(" and "))
                .allowed("one of Input, InputPath and InputTransformer");
        }
    }
}

/// Returns true if an ARN names a FIFO queue.
pub(crate) fn is_fifo(cx: &Analysis<'_>, arn: &Node) -> bool {
    let queue = resource_of(cx, arn).filter(|it| it.kind == "AWS::SQS::Queue");
    let is_written = arn.as_text().is_some_and(|it| it.contains(":sqs:") && it.ends_with(".fifo"));
    is_written || queue.is_some_and(|it| it.boolean("FifoQueue") == Some(true))
}

fn group(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let schedules = cx.of("AWS::Scheduler::Schedule").filter_map(|it| {
        let target = it.get("Target")?;
        Some((it, "Target".to_owned(), target))
    });
    for (resource, path, target) in targets(cx).into_iter().chain(schedules) {
        let Some(arn) = target.get("Arn").filter(|it| is_fifo(cx, it)) else { continue };
        // Fair queues use a group too, and its name can be an expression.
        if target.get("SqsParameters").is_none() {
            findings
                .on(&resource, &path, "a target that is a FIFO queue requires a message group")
                .found(arn.describe())
                .allowed("`SqsParameters` with `MessageGroupId`");
        }
    }
}

fn parameters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let of_schedules = cx.of("AWS::Scheduler::Schedule").filter_map(|it| {
        let target = it.get("Target")?;
        Some((it, "Target".to_owned(), target, &OF_SCHEDULES))
    });
    let of_rules = targets(cx).into_iter().map(|(it, path, target)| (it, path, target, &OF_RULES));
    for (resource, path, target, required) in of_rules.chain(of_schedules) {
        let kind = target.get("Arn").and_then(|it| kind_of(cx, it));
        let name = required.iter().find(|(of, _)| kind == Some(of)).map(|(_, name)| *name);
        if let (Some(kind), Some(name)) = (kind, name.filter(|it| target.get(it).is_none())) {
            findings
                .on(&resource, &path, format!("a target of type {kind} requires `{name}`"))
                .found("not set")
                .help(format!("Set `{name}` of the target"));
        }
    }
}
