//! AWS Step Functions.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Map, Node, Segment, json, parse};

use crate::Rule;
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::role;
use crate::model::script::Script;
use crate::rules::declare::rules;

const MACHINE: &str = "AWS::StepFunctions::StateMachine";
const LANGUAGE: &str =
    "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

/// An example of a machine with its states.
macro_rules! machine {
    ($states:literal) => {
        machine!($states, "arn:aws:iam::111122223333:role/a", "")
    };
    ($states:literal, $role:literal, $more:literal) => {
        concat!(
            "Resources:\n  Machine:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      RoleArn: ", $role,
            "\n      Definition:\n        StartAt: A\n        States: {", $states, "}\n", $more
        )
    };
}

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
    "SFN-002" Error "A state leads nowhere" {
        what: "StartAt, Next, Default or a Catch names a state that is not there; a state has neither Next nor End, or both; a name has more than 80 characters; or the definition has more than 1 MB.",
        why: "Step Functions refuses the machine.",
        source: LANGUAGE,
        fix: "name a state of the same level, or set End to true",
        not_covered: "Definitions from expressions.",
        failing: machine!("A: {Type: Pass, Next: B}"),
        passing: machine!("A: {Type: Pass, Next: B}, B: {Type: Succeed}"),
        check: next,
    }
    "SFN-003" Warning "A state that nothing leads to" {
        what: "No path from StartAt reaches a state.",
        why: "It never runs, and Step Functions refuses some machines with one.",
        source: LANGUAGE,
        fix: "lead to it, or take it away",
        failing: machine!("A: {Type: Succeed}, B: {Type: Succeed}"),
        passing: machine!("A: {Type: Pass, Next: B}, B: {Type: Succeed}"),
        check: unreachable,
    }
    "SFN-004" Error "A definition is not given once" {
        what: "A machine has none or several of Definition, DefinitionString, DefinitionS3Location, or a DefinitionString that is no JSON.",
        why: "CloudFormation refuses the machine.",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html",
        fix: "use Definition",
        failing: "Resources: {Machine: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: 'arn:aws:iam::111122223333:role/a'}}}\n",
        passing: machine!("A: {Type: Succeed}"),
        check: once,
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
}

const TYPES: [&str; 8] = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];

/// The definition of a machine: where it is written, and what; none when it is an expression.
fn definition(machine: &Resource<'_>) -> Option<(Vec<Segment>, Node)> {
    let at = |name: &str| [&machine.properties_path()[..], &[Segment::from(name)]].concat();
    if let Some(node) = machine.get("Definition") {
        return node.get("States").is_some().then(|| (at("Definition"), node.clone()));
    }
    let script = Script::of(machine.get("DefinitionString")?);
    let parsed = parse(&script.text).ok()?;
    script.is_complete.then(|| (at("DefinitionString"), parsed.node))
}

/// A level of states: of the machine, of a branch, of a map.
struct Level<'a> {
    path: Vec<Segment>,
    start: Option<&'a str>,
    states: &'a Map,
}

fn levels<'a>(node: &'a Node, path: &[Segment], depth: usize, found: &mut Vec<Level<'a>>) {
    let Some(states) = node.get("States").and_then(Node::as_map) else { return };
    if depth > 16 {
        return;
    }
    let start = node.get("StartAt").and_then(Node::as_text);
    found.push(Level { path: path.to_vec(), start, states });
    for (name, state) in states.iter() {
        let below = |steps: &[Segment]| {
            [path, &[Segment::from("States"), Segment::from(name)], steps].concat()
        };
        for (at, branch) in
            state.get("Branches").and_then(Node::as_list).unwrap_or_default().iter().enumerate()
        {
            levels(
                branch,
                &below(&[Segment::from("Branches"), Segment::Index(at)]),
                depth + 1,
                found,
            );
        }
        for inner in ["ItemProcessor", "Iterator"] {
            if let Some(node) = state.get(inner) {
                levels(node, &below(&[Segment::from(inner)]), depth + 1, found);
            }
        }
    }
}

/// Where a state leads: the key it is said under, and the name.
fn targets(state: &Node) -> Vec<(Vec<Segment>, &str)> {
    let mut all = Vec::new();
    for key in ["Next", "Default"] {
        if let Some(name) = state.get(key).and_then(Node::as_text) {
            all.push((vec![Segment::from(key)], name));
        }
    }
    for key in ["Choices", "Catch"] {
        for (at, entry) in
            state.get(key).and_then(Node::as_list).unwrap_or_default().iter().enumerate()
        {
            if let Some(name) = entry.get("Next").and_then(Node::as_text) {
                all.push((
                    vec![Segment::from(key), Segment::Index(at), Segment::from("Next")],
                    name,
                ));
            }
        }
    }
    all
}

fn next(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for machine in cx.of(MACHINE) {
        let Some((path, node)) = definition(&machine) else { continue };
        let length = json::to_compact_string(&node).len();
        if length > 1_048_576 {
            findings
                .at(&path, "the definition is too large")
                .found(format!("{length} bytes"))
                .allowed("up to 1 MB");
        }
        let mut all = Vec::new();
        levels(&node, &path, 0, &mut all);
        for level in &all {
            check_level(level, findings);
        }
    }
}

fn check_level(level: &Level<'_>, findings: &mut Findings<'_>) {
    let names: Vec<&str> = level.states.keys().collect();
    let unknown = |findings: &mut Findings<'_>, path: &[Segment], name: &str| {
        let entry = findings.at(path, format!("no state is called {name}")).found(name);
        let close = crate::nearest::nearest(name, names.iter().copied());
        entry.allowed(match close {
            Some(close) => format!("did you mean {close}?"),
            None => names.iter().take(12).copied().collect::<Vec<_>>().join(", "),
        });
    };
    match level.start {
        Some(start) if !names.contains(&start) && !start.contains("${") => {
            let path = [&level.path[..], &[Segment::from("StartAt")]].concat();
            unknown(findings, &path, start);
        }
        None => {
            findings.at(&level.path, "nothing says where to start").found("no StartAt");
        }
        _ => {}
    }
    for (name, state) in level.states.iter() {
        let path = [&level.path[..], &[Segment::from("States"), Segment::from(name)]].concat();
        if name.chars().count() > 80 {
            findings
                .at(&path, "the state's name is too long")
                .found(name)
                .allowed("up to 80 characters");
        }
        for (steps, target) in targets(state) {
            if !names.contains(&target) && !target.contains("${") {
                unknown(findings, &[&path[..], &steps].concat(), target);
            }
        }
        let Some(kind) = state.get("Type").and_then(Node::as_text) else {
            if state.get("Type").is_none() {
                findings
                    .at(&path, "the state has no type")
                    .found("no Type")
                    .allowed(TYPES.join(", "));
            }
            continue;
        };
        if !TYPES.contains(&kind) {
            findings
                .at(&path, "there is no such type of state")
                .found(kind)
                .allowed(TYPES.join(", "));
            continue;
        }
        let (goes_on, ends) = (state.get("Next").is_some(), state.get("End").is_some());
        let found = match (kind, goes_on, ends) {
            ("Succeed" | "Fail" | "Choice", false, false) => continue,
            ("Succeed" | "Fail" | "Choice", ..) => format!("Next or End in a state of type {kind}"),
            (_, true, true) => "Next and End".to_owned(),
            (_, false, false) => "neither Next nor End".to_owned(),
            _ => continue,
        };
        findings
            .at(&path, "the state has no one way to go")
            .found(found)
            .allowed("one of Next and End");
    }
}

fn unreachable(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for machine in cx.of(MACHINE) {
        let Some((path, node)) = definition(&machine) else { continue };
        let mut all = Vec::new();
        levels(&node, &path, 0, &mut all);
        for level in &all {
            let edges: BTreeMap<&str, Vec<&str>> = level
                .states
                .iter()
                .map(|(name, state)| (name, targets(state).into_iter().map(|(_, it)| it).collect()))
                .collect();
            let Some(start) = level.start.filter(|it| edges.contains_key(it)) else { continue };
            let mut reached = BTreeSet::from([start]);
            let mut open = vec![start];
            while let Some(name) = open.pop() {
                for next in edges.get(name).into_iter().flatten() {
                    if reached.insert(next) {
                        open.push(next);
                    }
                }
            }
            for name in level.states.keys().filter(|it| !reached.contains(it)) {
                let path =
                    [&level.path[..], &[Segment::from("States"), Segment::from(name)]].concat();
                findings.at(&path, format!("nothing leads to {name}")).found(name);
            }
        }
    }
}

fn once(cx: &Context<'_>, findings: &mut Findings<'_>) {
    const NAMES: [&str; 3] = ["Definition", "DefinitionString", "DefinitionS3Location"];
    for it in cx.of(MACHINE) {
        let there: Vec<&str> = NAMES.into_iter().filter(|name| it.has(name)).collect();
        if there.len() != 1 {
            findings
                .on(&it, "Definition", "a machine has one definition")
                .found(if there.is_empty() { "none".to_owned() } else { there.join(" and ") })
                .allowed(format!("one of {}", NAMES.join(", ")));
        }
        if let Some(script) = it.get("DefinitionString").map(Script::of)
            && script.is_complete
            && !script.text.trim_start().starts_with('{')
            && !script.text.starts_with("${")
        {
            findings
                .on(&it, "DefinitionString", "the definition is no JSON")
                .found("text that starts with no {");
        }
    }
}

/// The resources of all tasks of a machine, with their paths.
fn tasks(machine: &Resource<'_>) -> Vec<(Vec<Segment>, String)> {
    let Some((path, node)) = definition(machine) else { return Vec::new() };
    let mut all = Vec::new();
    levels(&node, &path, 0, &mut all);
    let mut tasks = Vec::new();
    for level in &all {
        for (name, state) in level.states.iter() {
            if let Some(resource) = state.get("Resource").map(Script::of) {
                let steps = ["States", name, "Resource"].map(Segment::from);
                tasks.push(([&level.path[..], &steps].concat(), resource.text));
            }
        }
    }
    tasks
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
                if !actions.is_empty() && !actions.contains(&plain) && !action.contains("${") {
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
