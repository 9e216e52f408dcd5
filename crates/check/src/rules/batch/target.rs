//! Jobs that EventBridge rules submit: their names, and whether the queue can run them.

use stanchion_template::Node;

use super::{ENVIRONMENT, JOB, QUEUE, compute_type, is_fargate};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAT_052, platforms), Rule::new(code::BAT_063, parameters)];

/// Returns the targets of rules that submit jobs: the rule, the path of the target and the target.
fn targets<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, String, &'a Node)> {
    let mut all = Vec::new();
    for it in cx.of("AWS::Events::Rule") {
        for (at, target) in it.list("Targets").unwrap_or_default().iter().enumerate() {
            if target.get("BatchParameters").is_some() {
                all.push((it, format!("Targets.{at}"), target));
            }
        }
    }
    all
}

/// Returns true if a text has 1 to 128 letters, digits, hyphens and underscores, with a letter or digit first.
fn is_job_name(text: &str) -> bool {
    let is_start = text.bytes().next().is_some_and(|it| it.is_ascii_alphanumeric());
    let is_name = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
    is_start && text.len() <= 128 && text.bytes().all(is_name)
}

fn parameters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (rule, path, target) in targets(cx) {
        let Some(parameters) = target.get("BatchParameters") else { continue };
        let name = parameters.get("JobName").and_then(Node::as_text);
        if let Some(name) = name.filter(|it| !it.contains("{{") && !is_job_name(it)) {
            findings
                .on(
                    &rule,
                    &format!("{path}.BatchParameters.JobName"),
                    "AWS Batch does not accept this name of a job",
                )
                .found(name)
                .allowed("up to 128 letters, digits, - and _, with a letter or digit first");
        }
        let numbers = [
            ("ArrayProperties", "Size", crate::facts::batch::ARRAY_SIZE),
            ("RetryStrategy", "Attempts", crate::facts::batch::ATTEMPTS),
        ];
        for (group, name, limits) in numbers {
            let value = parameters.get(group).and_then(|it| it.get(name)).and_then(number);
            if let Some(value) = value.filter(|it| !limits.has(*it)) {
                findings
                    .on(
                        &rule,
                        &format!("{path}.BatchParameters.{group}.{name}"),
                        format!("`{name}` of the job is out of range"),
                    )
                    .found(value)
                    .allowed(limits.to_string());
            }
        }
    }
}

fn platforms(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (rule, path, target) in targets(cx) {
        let queue = target.get("Arn").and_then(|it| of_kind(cx, it, QUEUE));
        let job = target.get("BatchParameters").and_then(|it| it.get("JobDefinition"));
        let job = job.and_then(|it| of_kind(cx, it, JOB));
        let (Some(queue), Some(job)) = (queue, job) else { continue };
        let Some(wants_fargate) = is_fargate(&job).filter(|_| !job.has("EksProperties")) else {
            continue;
        };
        let list = queue.list("ComputeEnvironmentOrder").unwrap_or_default();
        let kinds: Option<Vec<bool>> = list
            .iter()
            .map(|it| of_kind(cx, it.get("ComputeEnvironment")?, ENVIRONMENT))
            .map(|it| Some(compute_type(&it?)?.starts_with("FARGATE")))
            .collect();
        let Some(kinds) = kinds.filter(|it| !it.is_empty()) else { continue };
        if !kinds.contains(&wants_fargate) {
            let place = |fargate: bool| if fargate { "Fargate" } else { "EC2" };
            findings
                .on(
                    &rule,
                    &format!("{path}.BatchParameters.JobDefinition"),
                    format!("the queue {} cannot run the job {}", queue.id, job.id),
                )
                .found(format!(
                    "a job for {} and a queue for {}",
                    place(wants_fargate),
                    place(!wants_fargate)
                ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_job_name;

    #[test]
    fn names_start_with_a_letter_or_digit() {
        assert!(is_job_name("nightly-1_a") && is_job_name(&"a".repeat(128)));
        assert!(!is_job_name("-a") && !is_job_name("a b") && !is_job_name(""));
        assert!(!is_job_name(&"a".repeat(129)));
    }
}
