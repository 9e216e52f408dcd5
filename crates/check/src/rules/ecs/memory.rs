//! The CPU and memory of containers within their task.

use super::fargate::amount;
use super::{Container, TASK, containers, is_windows, requires_fargate};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECS_009, amounts)];

fn amounts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        let all = containers(&task).list;
        for it in &all {
            let is_missing = it.get("Memory").is_none() && it.get("MemoryReservation").is_none();
            // Fargate requires the memory of the task: ECS-001.
            if is_missing && !task.has("Memory") && requires_fargate(&task) == Some(false) {
                findings
                    .on(
                        &task,
                        &it.path("Memory"),
                        format!("the container {} has no memory", it.label()),
                    )
                    .found("not set")
                    .allowed("`Memory` or `MemoryReservation`, or `Memory` of the task")
                    .help("Set `Memory` of the container or of the task");
            }
            if let (Some(most), Some(least)) = (it.number("Memory"), it.number("MemoryReservation"))
                && least > most
            {
                findings
                    .on(
                        &task,
                        &it.path("MemoryReservation"),
                        "`MemoryReservation` is greater than `Memory`",
                    )
                    .found(format!("{least} MiB"))
                    .allowed(format!("up to {most} MiB"));
            }
        }
        // ECS ignores the size of a task that runs Windows containers.
        if !is_windows(&task) {
            within(&task, &all, findings);
        }
    }
}

/// Reports containers that need more than their task has.
fn within(task: &Resource<'_>, all: &[Container<'_>], findings: &mut Findings<'_>) {
    if let Some(memory) = amount(task, "Memory") {
        for it in all {
            if let Some(own) = it.number("Memory").filter(|it| *it > memory) {
                findings
                    .on(
                        task,
                        &it.path("Memory"),
                        format!("the memory of the container {} exceeds its task", it.label()),
                    )
                    .found(format!("{own} MiB"))
                    .allowed(format!("up to {memory} MiB"));
            }
        }
        let sum: f64 = all.iter().filter_map(|it| it.number("MemoryReservation")).sum();
        if sum > memory {
            findings
                .on(task, "Memory", "the containers reserve more memory than the task has")
                .found(format!("{sum} MiB"))
                .allowed(format!("up to {memory} MiB"));
        }
    }
    let sum: f64 = all.iter().filter_map(|it| it.number("Cpu")).sum();
    if let Some(cpu) = amount(task, "Cpu").filter(|it| sum > *it) {
        findings
            .on(task, "Cpu", "the containers need more CPU than the task has")
            .found(format!("{sum} CPU units"))
            .allowed(format!("up to {cpu} CPU units"));
    }
}
