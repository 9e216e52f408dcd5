//! Dependencies between the containers of a task.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::Node;

use super::{Container, Containers, TASK, containers};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECS_013, dependencies)];

fn dependencies(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        let all = containers(&task);
        for it in &all.list {
            for (at, entry) in it.list("DependsOn").iter().enumerate() {
                check(&task, &all, it, (at, entry), findings);
            }
            for (at, entry) in it.list("VolumesFrom").iter().enumerate() {
                let source = entry.get("SourceContainer").and_then(Node::as_text);
                let path = it.path(&format!("VolumesFrom.{at}.SourceContainer"));
                unknown(&task, &all, &path, source, findings);
            }
        }
        for it in &all.list {
            if let Some(name) = it.name().filter(|name| reaches(&all, name)) {
                findings
                    .on(&task, &it.path("DependsOn"), "the container depends on itself")
                    .found(name)
                    .help("Remove one of the dependencies of the circle");
            }
        }
    }
}

fn unknown(
    task: &Resource<'_>,
    all: &Containers<'_>,
    path: &str,
    name: Option<&str>,
    findings: &mut Findings<'_>,
) {
    let (Some(name), Some(names)) = (name, all.names()) else { return };
    if !names.contains(&name) {
        findings
            .on(task, path, "the container depends on a container that the task does not have")
            .found(name)
            .allowed(names.join(", "));
    }
}

fn check(
    task: &Resource<'_>,
    all: &Containers<'_>,
    it: &Container<'_>,
    (at, entry): (usize, &Node),
    findings: &mut Findings<'_>,
) {
    let name = entry.get("ContainerName").and_then(Node::as_text);
    unknown(task, all, &it.path(&format!("DependsOn.{at}.ContainerName")), name, findings);
    let Some(other) = name.and_then(|name| all.named(name)) else { return };
    let path = it.path(&format!("DependsOn.{at}.Condition"));
    match entry.get("Condition").and_then(Node::as_text) {
        Some(condition @ ("COMPLETE" | "SUCCESS")) if other.is_essential() == Some(true) => {
            findings
                .on(
                    task,
                    &path,
                    format!(
                        "the container waits for the end of the essential container {}",
                        other.label()
                    ),
                )
                .found(condition)
                .allowed("START or HEALTHY")
                .help(format!("Set `Essential: false` on {}, or use START", other.label()));
        }
        Some("HEALTHY") if other.get("HealthCheck").is_none() => {
            findings
                .on(task, &path, format!("the container {} has no health check", other.label()))
                .found("HEALTHY")
                .allowed("START")
                .help(format!("Add a `HealthCheck` to {}", other.label()));
        }
        _ => {}
    }
}

/// Returns true if a container depends on itself, directly or through others.
fn reaches(all: &Containers<'_>, start: &str) -> bool {
    let needs: BTreeMap<&str, Vec<&str>> = all
        .list
        .iter()
        .filter_map(|it| {
            let names = it.list("DependsOn").iter();
            let names = names.filter_map(|it| it.get("ContainerName")?.as_text()).collect();
            Some((it.name()?, names))
        })
        .collect();
    let mut open: Vec<&str> = needs.get(start).cloned().unwrap_or_default();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == start {
            return true;
        }
        if seen.insert(name) {
            open.extend(needs.get(name).into_iter().flatten());
        }
    }
    false
}
