//! The containers of a task definition: names, variables, health checks and volumes.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::{TASK, containers, is_windows};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::facts::ecs::HEALTH_CHECK;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::ECS_003, names),
    Rule::new(code::ECS_004, essential),
    Rule::new(code::ECS_018, windows),
    Rule::new(code::ECS_019, health),
    Rule::new(code::ECS_023, secrets),
];

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        let mut known = BTreeSet::new();
        for it in containers(&task).list {
            let Some(name) = it.name() else { continue };
            let is_valid = (1..=255).contains(&name.len())
                && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
            if !is_valid {
                findings
                    .on(&task, &it.path("Name"), "the name of the container is not valid")
                    .found(name)
                    .allowed("1 to 255 letters, digits, hyphens and underscores");
            }
            if !known.insert(name) {
                findings
                    .on(&task, &it.path("Name"), "two containers of the task have the same name")
                    .found(name)
                    .allowed("a different name for each container");
            }
        }
    }
}

fn essential(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        let all = containers(&task);
        if all.is_complete && all.list.iter().all(|it| it.is_essential() == Some(false)) {
            findings
                .on(&task, "ContainerDefinitions", "the task has no essential container")
                .found("`Essential: false` on every container")
                .help("Remove `Essential: false` from one of the containers");
        }
    }
}

fn windows(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK).filter(is_windows) {
        for (at, volume) in task.list("Volumes").unwrap_or_default().iter().enumerate() {
            if volume.get("EFSVolumeConfiguration").is_some() {
                findings
                    .on(
                        &task,
                        &format!("Volumes.{at}.EFSVolumeConfiguration"),
                        "Windows containers cannot mount EFS volumes",
                    )
                    .found(task.text("RuntimePlatform.OperatingSystemFamily").unwrap_or_default())
                    .allowed("LINUX");
            }
        }
    }
}

fn health(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        for it in containers(&task).list {
            for (name, limits, unit) in HEALTH_CHECK {
                let property = format!("HealthCheck.{name}");
                if let Some(number) = it.number(&property).filter(|it| !limits.has(*it)) {
                    findings
                        .on(&task, &it.path(&property), format!("`{name}` is out of range"))
                        .found(number)
                        .allowed(limits.of(unit));
                }
            }
            let first = it.list("HealthCheck.Command").first().and_then(Node::as_text);
            if let Some(first) = first.filter(|it| !matches!(*it, "CMD" | "CMD-SHELL" | "NONE")) {
                findings
                    .on(
                        &task,
                        &it.path("HealthCheck.Command"),
                        "the health check's command does not start with CMD or CMD-SHELL",
                    )
                    .found(first)
                    .allowed("CMD or CMD-SHELL")
                    .severity(Severity::Warning)
                    .help("Add `CMD-SHELL` before the command");
            }
        }
    }
}

fn secrets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        for it in containers(&task).list {
            let name = |it: &'_ Node| it.get("Name").and_then(Node::as_text).map(str::to_owned);
            let mut known: BTreeSet<String> =
                it.list("Environment").iter().filter_map(name).collect();
            for (at, secret) in it.list("Secrets").iter().enumerate() {
                let Some(name) = name(secret) else { continue };
                if !known.insert(name.clone()) {
                    findings
                        .on(
                            &task,
                            &it.path(&format!("Secrets.{at}.Name")),
                            "the secret has the name of another variable or secret",
                        )
                        .found(name)
                        .allowed("a name that is not used in `Environment` or `Secrets`");
                }
            }
        }
    }
}
