//! AWS Batch.

mod compute_environment;
mod fargate;
mod job_definition;
mod job_queue;
mod launch_template;
mod volume;

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::rule::Rule;
use crate::view::Resource;

const JOB: &str = "AWS::Batch::JobDefinition";
const ENVIRONMENT: &str = "AWS::Batch::ComputeEnvironment";
const QUEUE: &str = "AWS::Batch::JobQueue";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        job_definition::RULES,
        fargate::RULES,
        volume::RULES,
        compute_environment::RULES,
        launch_template::RULES,
        job_queue::RULES,
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
fn amount(job: &Resource<'_>, kind: &str) -> Option<f64> {
    let list = job.list("ContainerProperties.ResourceRequirements")?;
    let entry = list.iter().find(|it| it.get("Type").and_then(Node::as_text) == Some(kind))?;
    crate::view::value::number(entry.get("Value")?)
}

/// Returns the `Type` of an environment's compute resources.
fn compute_type<'a>(environment: &Resource<'a>) -> Option<&'a str> {
    environment.text("ComputeResources.Type")
}

fn jobs<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.of(JOB)
}
