//! The platform of a job, and the properties that it requires.

use stanchion_template::Node;

use super::{containers, is_fargate, is_plain, jobs};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_003, needs),
    Rule::new(code::BAT_056, several),
    Rule::new(code::BAT_065, secrets),
];

/// Returns true if the job certainly requires a platform.
fn is_on(job: &Resource<'_>, platform: &str) -> bool {
    let names = job.list("PlatformCapabilities").unwrap_or_default();
    names.iter().any(|it| it.as_text() == Some(platform))
}

fn needs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx) {
        match is_fargate(&it) {
            Some(true) => fargate(&it, findings),
            Some(false) if it.has("PlatformCapabilities") => instances(&it, findings),
            _ => {}
        }
        if is_on(&it, "MANAGED_INSTANCES") && it.has("ContainerProperties") {
            findings
                .on(
                    &it,
                    "ContainerProperties",
                    "a job on managed instances requires `EcsProperties`",
                )
                .found("`ContainerProperties`")
                .allowed("`EcsProperties`")
                .help("Move the container to `EcsProperties`");
        }
        if it.has("EksProperties") && it.boolean("PropagateTags") == Some(true) {
            findings
                .on(&it, "PropagateTags", "a job with `EksProperties` cannot propagate tags")
                .found("true")
                .help("Remove `PropagateTags`");
        }
        if it.has("EksProperties") && it.has("PlatformCapabilities") {
            findings
                .on(
                    &it,
                    "PlatformCapabilities",
                    "a job with `EksProperties` cannot have `PlatformCapabilities`",
                )
                .found(it.get("PlatformCapabilities").map(Node::describe).unwrap_or_default())
                .help("Remove `PlatformCapabilities`");
        }
    }
}

fn fargate(it: &Resource<'_>, findings: &mut Findings<'_>) {
    let tasks = it.list("EcsProperties.TaskProperties").unwrap_or_default().iter().enumerate();
    let tasks = tasks.map(|(at, it)| (format!("EcsProperties.TaskProperties.{at}"), it));
    let single = it.get("ContainerProperties").map(|it| ("ContainerProperties".to_owned(), it));
    for (path, node) in single.into_iter().chain(tasks) {
        if is_plain(node) && node.get("ExecutionRoleArn").is_none() {
            findings
                .on(
                    it,
                    &format!("{path}.ExecutionRoleArn"),
                    "a job on Fargate requires `ExecutionRoleArn`",
                )
                .found("not set");
        }
    }
    // Multi-node jobs are reported as BAT-046.
    let kind = it.text("Type").filter(|it| !it.eq_ignore_ascii_case("container"));
    if let Some(kind) = kind.filter(|_| it.has("ContainerProperties")) {
        findings
            .on(it, "Type", "Fargate only runs jobs of type container")
            .found(kind)
            .allowed("container");
    }
}

fn instances(it: &Resource<'_>, findings: &mut Findings<'_>) {
    for name in ["NetworkConfiguration", "FargatePlatformConfiguration"] {
        let property = format!("ContainerProperties.{name}");
        if it.has(&property) {
            findings
                .on(it, &property, format!("`{name}` is only valid on Fargate"))
                .found("`PlatformCapabilities` without FARGATE");
        }
    }
    let property = "EcsProperties.TaskProperties.0.NetworkConfiguration";
    if it.has(property) {
        findings
            .on(it, property, "`NetworkConfiguration` is only valid on Fargate")
            .found("`PlatformCapabilities` without FARGATE");
    }
}

fn several(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "PlatformCapabilities";
    for it in jobs(cx) {
        let names: Vec<&str> =
            it.list(property).unwrap_or_default().iter().filter_map(Node::as_text).collect();
        if names.len() > 1 {
            findings
                .on(&it, property, "the job definition has more than one platform")
                .found(names.join(" and "))
                .allowed("only one of them")
                .help("Create a job definition for each platform");
        }
    }
}

/// Returns the path of the properties that have the role of a container.
fn owner(path: &str) -> &str {
    path.split(".Containers.").next().unwrap_or(path)
}

fn secrets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    // A job on Fargate requires the role in any case: BAT-003.
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(false)) {
        for (path, container) in containers(&it) {
            let secrets = container.get("Secrets").and_then(Node::as_list);
            let role = format!("{}.ExecutionRoleArn", owner(&path));
            let is_known = it.get(owner(&path)).is_some_and(is_plain);
            if secrets.is_some_and(|it| !it.is_empty()) && is_known && !it.has(&role) {
                findings
                    .on(&it, &role, "a job with secrets requires `ExecutionRoleArn`")
                    .found("not set");
            }
        }
    }
}
