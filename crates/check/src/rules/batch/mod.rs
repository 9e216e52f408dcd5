//! AWS Batch.

mod compute_environment;
mod fargate;
mod image;
mod instance_role;
mod instance_types;
mod job_definition;
mod job_queue;
mod launch_template;
mod nodes;
mod platform;
mod range;
mod retry;
mod scheduling_policy;
mod target;
mod variables;
mod volume;

use stanchion_template::Node;
use stanchion_template::language::has_generated_keys;

use crate::analysis::Analysis;
use crate::rule::Rule;
use crate::view::Resource;
use crate::view::value::number;

const JOB: &str = "AWS::Batch::JobDefinition";
const ENVIRONMENT: &str = "AWS::Batch::ComputeEnvironment";
const QUEUE: &str = "AWS::Batch::JobQueue";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        job_definition::RULES,
        retry::RULES,
        nodes::RULES,
        platform::RULES,
        variables::RULES,
        fargate::RULES,
        volume::RULES,
        compute_environment::RULES,
        range::RULES,
        image::RULES,
        instance_role::RULES,
        instance_types::RULES,
        launch_template::RULES,
        job_queue::RULES,
        scheduling_policy::RULES,
        target::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Returns whether a job runs on Fargate, or `None` if `PlatformCapabilities` is an expression. Default: `false`.
fn is_fargate(job: &Resource<'_>) -> Option<bool> {
    let Some(platforms) = job.get("PlatformCapabilities") else { return Some(false) };
    let names: Option<Vec<&str>> = platforms.as_list()?.iter().map(Node::as_text).collect();
    Some(names?.contains(&"FARGATE"))
}

/// Returns the amount of a resource that a container requires.
fn amount(container: &Node, kind: &str) -> Option<f64> {
    let list = container.get("ResourceRequirements")?.as_list()?;
    let entry = list.iter().find(|it| it.get("Type").and_then(Node::as_text) == Some(kind))?;
    number(entry.get("Value")?)
}

/// Returns true if a container certainly does not set an amount, neither as a requirement nor as the older property.
fn lacks(container: &Node, kind: &str, older: &str) -> bool {
    let is_other = |it: &Node| it.get("Type").and_then(Node::as_text).is_some_and(|it| it != kind);
    let is_plain = is_plain(container);
    match container.get("ResourceRequirements") {
        _ if !is_plain || container.get(older).is_some() => false,
        None => true,
        Some(list) => list.as_list().is_some_and(|it| it.iter().all(is_other)),
    }
}

/// Returns true for a map that is not an expression.
fn is_plain(node: &Node) -> bool {
    node.as_map().is_some_and(|it| !has_generated_keys(it))
}

/// Returns the containers of tasks below a node, with their paths.
fn of_tasks<'a>(ecs: Option<&'a Node>, path: &str) -> Vec<(String, &'a Node)> {
    let tasks = ecs.and_then(|it| it.get("TaskProperties")?.as_list()).unwrap_or_default();
    let mut all = Vec::new();
    for (at, task) in tasks.iter().enumerate() {
        let list = task.get("Containers").and_then(Node::as_list).unwrap_or_default();
        all.extend(
            list.iter()
                .enumerate()
                .map(|(index, it)| (format!("{path}.TaskProperties.{at}.Containers.{index}"), it)),
        );
    }
    all
}

/// Returns the containers of the nodes of a multi-node job, with their paths.
fn of_nodes<'a>(job: &Resource<'a>) -> Vec<(String, &'a Node)> {
    let ranges = job.list("NodeProperties.NodeRangeProperties").unwrap_or_default();
    let paths = ranges.iter().enumerate();
    paths
        .filter_map(|(at, range)| {
            let path = format!("NodeProperties.NodeRangeProperties.{at}.Container");
            Some((path, range.get("Container")?))
        })
        .collect()
}

/// Returns every container of a job definition, with its path.
fn containers<'a>(job: &Resource<'a>) -> Vec<(String, &'a Node)> {
    let single = job.get("ContainerProperties");
    let mut all: Vec<(String, &Node)> =
        single.map(|it| ("ContainerProperties".to_owned(), it)).into_iter().collect();
    all.extend(of_tasks(job.get("EcsProperties"), "EcsProperties"));
    all.extend(of_nodes(job));
    let ranges = job.list("NodeProperties.NodeRangeProperties").unwrap_or_default();
    for (at, range) in ranges.iter().enumerate() {
        let path = format!("NodeProperties.NodeRangeProperties.{at}.EcsProperties");
        all.extend(of_tasks(range.get("EcsProperties"), &path));
    }
    all
}

/// Returns the `Type` of an environment's compute resources.
fn compute_type<'a>(environment: &Resource<'a>) -> Option<&'a str> {
    environment.text("ComputeResources.Type")
}

fn jobs<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.of(JOB)
}
