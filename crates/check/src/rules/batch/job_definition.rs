//! Job definitions on any platform.

use stanchion_template::{Node, counted};

use super::{amount, is_fargate, jobs};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::batch::{
    ATTEMPTS, EXIT_CONDITIONS, SHORTEST_TIMEOUT_SECONDS, SMALLEST_MEMORY_MIB,
};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_002, amounts),
    Rule::new(code::BAT_006, swap),
    Rule::new(code::BAT_007, retry),
    Rule::new(code::BAT_008, timeout),
    Rule::new(code::BAT_009, name),
    Rule::new(code::BAT_047, kind),
    Rule::new(code::BAT_046, nodes),
];

fn amounts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.ResourceRequirements";
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(false) && it.has("ContainerProperties")) {
        let vcpus = amount(&it, "VCPU").or_else(|| it.number("ContainerProperties.Vcpus"));
        let memory = amount(&it, "MEMORY").or_else(|| it.number("ContainerProperties.Memory"));
        if let Some(vcpus) = vcpus.filter(|it| *it < 1.0 || it.fract() != 0.0) {
            findings
                .on(&it, property, "a job on EC2 requires a whole number of vCPUs")
                .found(format!("{vcpus} vCPU"))
                .allowed("a whole number, 1 or more");
        }
        if let Some(memory) = memory.filter(|it| *it < f64::from(SMALLEST_MEMORY_MIB)) {
            findings
                .on(&it, property, "the memory of the job is too small")
                .found(format!("{memory} MiB"))
                .allowed(format!("{SMALLEST_MEMORY_MIB} MiB or more"));
        }
        if let Some(list) = it.list(property) {
            let is_plain =
                list.iter().all(|it| it.get("Type").is_some_and(|it| it.as_text().is_some()));
            for (kind, older) in [("VCPU", "Vcpus"), ("MEMORY", "Memory")] {
                let is_there =
                    list.iter().any(|it| it.get("Type").and_then(Node::as_text) == Some(kind));
                if is_plain && !is_there && !it.has(&format!("ContainerProperties.{older}")) {
                    findings
                        .on(&it, property, format!("the job has no resource requirement {kind}"))
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
            findings.on(&it, property, "`Swappiness` requires `MaxSwap`").found("no `MaxSwap`");
        }
    }
}

fn retry(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx) {
        let attempts = it.number("RetryStrategy.Attempts");
        if let Some(attempts) = attempts.filter(|it| !ATTEMPTS.has(*it)) {
            findings
                .on(
                    &it,
                    "RetryStrategy.Attempts",
                    "`Attempts` of the retry strategy is out of range",
                )
                .found(attempts)
                .allowed(ATTEMPTS.to_string());
        }
        let Some(conditions) = it.get("RetryStrategy.EvaluateOnExit") else { continue };
        let count = conditions.as_list().map_or(0, <[_]>::len);
        if count > EXIT_CONDITIONS {
            findings
                .on(
                    &it,
                    "RetryStrategy.EvaluateOnExit",
                    "the retry strategy has too many conditions",
                )
                .found(count)
                .allowed(format!("up to {EXIT_CONDITIONS}"));
        }
        if !it.has("RetryStrategy.Attempts") {
            findings
                .on(&it, "RetryStrategy.EvaluateOnExit", "`EvaluateOnExit` requires `Attempts`")
                .found("no `Attempts`");
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

fn nodes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(true)) {
        if it.text("Type") == Some("multinode") || it.has("NodeProperties") {
            findings
                .on(&it, "PlatformCapabilities", "multi-node parallel jobs cannot run on Fargate")
                .found("FARGATE")
                .allowed("EC2");
        }
    }
}
