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
        let circles = in_circles(&all);
        for it in &all.list {
            if let Some(name) = it.name().filter(|name| circles.contains(name)) {
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
    let Some(name) = name.filter(|it| all.named(it).is_none()) else { return };
    if let Some(names) = all.names() {
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

/// Returns the names of the containers that depend on themselves, directly or through others.
fn in_circles<'a>(all: &Containers<'a>) -> BTreeSet<&'a str> {
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for it in &all.list {
        let Some(name) = it.name() else { continue };
        let names = it.list("DependsOn").iter();
        let names = names.filter_map(|it| it.get("ContainerName")?.as_text());
        needs.insert(name, names.collect());
    }
    // Containers that need none of the others are in no circle, and so are those that need only such containers.
    let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, names) in &needs {
        let names = names.iter().filter(|it| needs.contains_key(*it));
        open.insert(name, names.clone().count());
        names.for_each(|it| users.entry(it).or_default().push(name));
    }
    let is_done = |(name, count): (&&'a str, &usize)| (*count == 0).then_some(*name);
    let mut done: Vec<&str> = open.iter().filter_map(is_done).collect();
    while let Some(name) = done.pop() {
        open.remove(name);
        for user in users.get(name).into_iter().flatten() {
            if let Some(count) = open.get_mut(user) {
                *count -= 1;
                if *count == 0 {
                    done.push(user);
                }
            }
        }
    }
    open.into_keys().filter(|name| reaches(&needs, name)).collect()
}

fn reaches(needs: &BTreeMap<&str, Vec<&str>>, start: &str) -> bool {
    let mut open: Vec<&str> = needs.get(start).cloned().unwrap_or_default();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == start {
            return true;
        }
        #[cfg(test)]
        crate::view::counted::add(1);
        if seen.insert(name) {
            open.extend(needs.get(name).into_iter().flatten());
        }
    }
    false
}
