//! Job definitions on any platform.

use stanchion_template::counted;

use super::{amount, is_fargate, jobs, lacks, of_nodes};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::facts::batch::{SCHEDULING_PRIORITY, SHORTEST_TIMEOUT_SECONDS, SMALLEST_MEMORY_MIB};
use crate::rule::{Findings, Rule};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_002, amounts),
    Rule::new(code::BAT_006, swap),
    Rule::new(code::BAT_008, timeout),
    Rule::new(code::BAT_009, name),
    Rule::new(code::BAT_047, kind),
    Rule::new(code::BAT_055, priority),
];

fn amounts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(false)) {
        let single = it.get("ContainerProperties");
        let single = single.map(|it| ("ContainerProperties".to_owned(), it));
        for (path, container) in single.into_iter().chain(of_nodes(&it)) {
            let property = format!("{path}.ResourceRequirements");
            let older = |name: &str| container.get(name).and_then(number);
            let vcpus = amount(container, "VCPU").or_else(|| older("Vcpus"));
            if let Some(vcpus) = vcpus.filter(|it| *it < 1.0 || it.fract() != 0.0) {
                findings
                    .on(&it, &property, "a job on EC2 requires a whole number of vCPUs")
                    .found(format!("{vcpus} vCPU"))
                    .allowed("a whole number, 1 or more");
            }
            let memory = amount(container, "MEMORY").or_else(|| older("Memory"));
            if let Some(memory) = memory.filter(|it| *it < f64::from(SMALLEST_MEMORY_MIB)) {
                findings
                    .on(&it, &property, "the memory of the job is too small")
                    .found(format!("{memory} MiB"))
                    .allowed(format!("{SMALLEST_MEMORY_MIB} MiB or more"));
            }
            for (kind, older) in [("VCPU", "Vcpus"), ("MEMORY", "Memory")] {
                if lacks(container, kind, older) {
                    findings
                        .on(&it, &property, format!("the job has no resource requirement {kind}"))
                        .found("not set");
                }
            }
        }
    }
}

fn swap(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.LinuxParameters.Swappiness";
    for it in jobs(cx).filter(|it| it.has(property)) {
        if let Some(number) = it.number(property).filter(|it| !(0.0..=100.0).contains(it)) {
            findings
                .on(&it, property, "`Swappiness` is out of range")
                .found(number)
                .allowed("0 to 100");
        }
        if !it.has("ContainerProperties.LinuxParameters.MaxSwap") {
            findings
                .on(&it, property, "AWS Batch ignores `Swappiness` without `MaxSwap`")
                .found("no `MaxSwap`")
                .severity(Severity::Warning);
        }
    }
}

fn timeout(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "Timeout.AttemptDurationSeconds";
    for it in jobs(cx) {
        if let Some(seconds) =
            it.number(property).filter(|it| *it < f64::from(SHORTEST_TIMEOUT_SECONDS))
        {
            findings
                .on(&it, property, "the job timeout is too short")
                .found(counted(seconds, "second"))
                .allowed(format!("{} or more", counted(SHORTEST_TIMEOUT_SECONDS, "second")));
        }
    }
}

fn name(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let kinds = [
        (super::JOB, "JobDefinitionName"),
        (super::QUEUE, "JobQueueName"),
        (super::ENVIRONMENT, "ComputeEnvironmentName"),
    ];
    for (kind, property) in kinds {
        for it in cx.of(kind) {
            let Some(name) = it.text(property) else { continue };
            let is_plain =
                name.chars().all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_');
            if !is_plain || name.is_empty() || name.len() > 128 {
                findings
                    .on(&it, property, "AWS Batch does not accept this name")
                    .found(name)
                    .allowed("up to 128 letters, digits, - and _");
            }
        }
    }
}

fn kind(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const KINDS: [&str; 4] =
        ["ContainerProperties", "EcsProperties", "EksProperties", "NodeProperties"];
    for it in jobs(cx) {
        let there: Vec<&str> = KINDS.into_iter().filter(|name| it.has(name)).collect();
        if there.len() != 1 {
            findings
                .at(&it.path(), "a job definition must have exactly one configuration")
                .found(if there.is_empty() {
                    "none of them".to_owned()
                } else {
                    there.join(" and ")
                })
                .allowed(format!("one of {}", KINDS.join(", ")));
        }
    }
    for it in jobs(cx).filter(|it| it.has("ContainerProperties") && !it.has("NodeProperties")) {
        if it.text("Type").is_some_and(|it| it.eq_ignore_ascii_case("multinode")) {
            findings
                .on(&it, "Type", "a job of type multinode requires `NodeProperties`")
                .found("`ContainerProperties`")
                .allowed("`NodeProperties`");
        }
    }
    for it in cx.of(super::ENVIRONMENT) {
        let kind = it.text("Type").unwrap_or_default().to_ascii_uppercase();
        if kind == "MANAGED" && !it.has("ComputeResources") {
            findings
                .on(
                    &it,
                    "ComputeResources",
                    "a managed compute environment requires `ComputeResources`",
                )
                .found("not set");
        }
        if kind == "MANAGED" && it.has("UnmanagedvCpus") {
            findings
                .on(
                    &it,
                    "UnmanagedvCpus",
                    "`UnmanagedvCpus` is only valid in an unmanaged compute environment",
                )
                .found("MANAGED")
                .allowed("UNMANAGED");
        }
    }
}

fn priority(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "SchedulingPriority";
    for it in jobs(cx) {
        if let Some(priority) = it.number(property).filter(|it| !SCHEDULING_PRIORITY.has(*it)) {
            findings
                .on(&it, property, "the scheduling priority of the job is out of range")
                .found(priority)
                .allowed(SCHEDULING_PRIORITY.to_string());
        }
    }
}
