//! Job definitions on any platform.

use stanchion_template::Node;

use super::{amount, is_fargate, job_example, jobs};
use crate::context::Context;
use crate::findings::Findings;
use crate::rules::declare::rules;

const REQUIREMENT: &str =
    "https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html";

rules! {
    "BAT-002" Error "A job on EC2 asks for what cannot be" {
        what: "An EC2 job asks for less than one vCPU or a part of one, less than 4 MiB of memory, or does not say vCPU and memory at all.",
        why: "AWS Batch refuses the job definition.",
        source: REQUIREMENT,
        fix: "ask for whole vCPUs and at least 4 MiB",
        failing: job_example!("", "ResourceRequirements: [{Type: VCPU, Value: '0.5'}, {Type: MEMORY, Value: '2048'}]"),
        passing: job_example!("", "ResourceRequirements: [{Type: VCPU, Value: '1'}, {Type: MEMORY, Value: '2048'}]"),
        check: amounts,
    }
    "BAT-006" Error "Swapping is asked for without a limit" {
        what: "Swappiness is not 0 to 100, or stands without MaxSwap.",
        why: "AWS Batch refuses the number, and ignores it without MaxSwap.",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_LinuxParameters.html",
        fix: "set MaxSwap too",
        failing: job_example!("", "LinuxParameters: {Swappiness: 60}"),
        passing: job_example!("", "LinuxParameters: {Swappiness: 60, MaxSwap: 1024}"),
        check: swap,
    }
    "BAT-007" Error "A retry strategy AWS Batch does not take" {
        what: "Attempts is not 1 to 10, or EvaluateOnExit has more than 5 entries or stands without Attempts.",
        why: "AWS Batch refuses the job definition.",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RetryStrategy.html",
        fix: "use 1 to 10 attempts and up to 5 conditions",
        failing: job_example!("      RetryStrategy: {Attempts: 11}\n", "Command: [a]"),
        passing: job_example!("      RetryStrategy: {Attempts: 10}\n", "Command: [a]"),
        check: retry,
    }
    "BAT-008" Error "A timeout below a minute" {
        what: "AttemptDurationSeconds is below 60.",
        why: "AWS Batch refuses the job definition.",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_JobTimeout.html",
        fix: "use 60 and more",
        failing: job_example!("      Timeout: {AttemptDurationSeconds: 30}\n", "Command: [a]"),
        passing: job_example!("      Timeout: {AttemptDurationSeconds: 60}\n", "Command: [a]"),
        check: timeout,
    }
    "BAT-009" Error "A name AWS Batch does not take" {
        what: "The name of a job definition, queue or environment has other signs than letters, digits, - and _, or more than 128.",
        why: "AWS Batch refuses the name.",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        fix: "leave the name out, or use letters, digits, - and _",
        failing: job_example!("      JobDefinitionName: my.job\n", "Command: [a]"),
        passing: job_example!("      JobDefinitionName: my-job\n", "Command: [a]"),
        check: name,
    }
    "BAT-047" Error "A job definition without one kind of container" {
        what: "A job definition has none or several of ContainerProperties, EcsProperties, EksProperties and NodeProperties; or a compute environment is MANAGED without ComputeResources, or has UnmanagedvCpus and is not UNMANAGED.",
        why: "AWS Batch refuses it.",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        fix: "keep the one that is meant",
        failing: "Resources: {Job: {Type: AWS::Batch::JobDefinition, Properties: {Type: container}}}\n",
        passing: job_example!("", "Command: [a]"),
        check: kind,
    }
    "BAT-046" Error "A multi-node job on Fargate" {
        what: "A job of type multinode, or with NodeProperties, runs on Fargate.",
        why: "AWS Batch refuses the job definition.",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html",
        fix: "run it on EC2",
        failing: "Resources: {Job: {Type: AWS::Batch::JobDefinition, Properties: {Type: multinode, PlatformCapabilities: [FARGATE], NodeProperties: {MainNode: 0, NumNodes: 2, NodeRangeProperties: []}}}}\n",
        passing: "Resources: {Job: {Type: AWS::Batch::JobDefinition, Properties: {Type: multinode, PlatformCapabilities: [EC2], NodeProperties: {MainNode: 0, NumNodes: 2, NodeRangeProperties: []}}}}\n",
        check: nodes,
    }
}

fn amounts(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.ResourceRequirements";
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(false) && it.has("ContainerProperties")) {
        let vcpus = amount(&it, "VCPU").or_else(|| it.number("ContainerProperties.Vcpus"));
        let memory = amount(&it, "MEMORY").or_else(|| it.number("ContainerProperties.Memory"));
        if let Some(vcpus) = vcpus.filter(|it| *it < 1.0 || it.fract() != 0.0) {
            findings
                .on(&it, property, "EC2 gives whole vCPUs")
                .found(format!("{vcpus} vCPU"))
                .allowed("1 and up, whole");
        }
        if let Some(memory) = memory.filter(|it| *it < 4.0) {
            findings
                .on(&it, property, "this is too little memory")
                .found(format!("{memory} MiB"))
                .allowed("4 MiB and up");
        }
        if let Some(list) = it.list(property) {
            let is_plain =
                list.iter().all(|it| it.get("Type").is_some_and(|it| it.as_text().is_some()));
            for (kind, older) in [("VCPU", "Vcpus"), ("MEMORY", "Memory")] {
                let is_there =
                    list.iter().any(|it| it.get("Type").and_then(Node::as_text) == Some(kind));
                if is_plain && !is_there && !it.has(&format!("ContainerProperties.{older}")) {
                    findings
                        .on(&it, property, format!("{kind} is missing"))
                        .found("no such requirement");
                }
            }
        }
    }
}

fn swap(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.LinuxParameters.Swappiness";
    for it in jobs(cx).filter(|it| it.has(property)) {
        if let Some(number) = it.number(property).filter(|it| !(0.0..=100.0).contains(it)) {
            findings
                .on(&it, property, "swappiness is out of range")
                .found(number)
                .allowed("0 to 100");
        }
        if !it.has("ContainerProperties.LinuxParameters.MaxSwap") {
            findings.on(&it, property, "swappiness needs MaxSwap").found("no MaxSwap");
        }
    }
}

fn retry(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx) {
        let attempts = it.number("RetryStrategy.Attempts");
        if let Some(attempts) = attempts.filter(|it| !(1.0..=10.0).contains(it)) {
            findings
                .on(&it, "RetryStrategy.Attempts", "the attempts are out of range")
                .found(attempts)
                .allowed("1 to 10");
        }
        let Some(conditions) = it.get("RetryStrategy.EvaluateOnExit") else { continue };
        let count = conditions.as_list().map_or(0, <[_]>::len);
        if count > 5 {
            findings
                .on(&it, "RetryStrategy.EvaluateOnExit", "there are too many conditions")
                .found(count)
                .allowed("up to 5");
        }
        if !it.has("RetryStrategy.Attempts") {
            findings
                .on(&it, "RetryStrategy.EvaluateOnExit", "conditions need a number of attempts")
                .found("no Attempts");
        }
    }
}

fn timeout(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "Timeout.AttemptDurationSeconds";
    for it in jobs(cx) {
        if let Some(seconds) = it.number(property).filter(|it| *it < 60.0) {
            findings
                .on(&it, property, "the timeout is too short")
                .found(format!("{seconds} seconds"))
                .allowed("60 seconds and up");
        }
    }
}

fn name(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
                    .on(&it, property, "this is no name AWS Batch takes")
                    .found(name)
                    .allowed("up to 128 letters, digits, - and _");
            }
        }
    }
}

fn kind(cx: &Context<'_>, findings: &mut Findings<'_>) {
    const KINDS: [&str; 4] =
        ["ContainerProperties", "EcsProperties", "EksProperties", "NodeProperties"];
    for it in jobs(cx) {
        let there: Vec<&str> = KINDS.into_iter().filter(|name| it.has(name)).collect();
        if there.len() != 1 {
            findings
                .at(&it.path(), "a job definition has one kind of container")
                .found(if there.is_empty() { "none".to_owned() } else { there.join(" and ") })
                .allowed(format!("one of {}", KINDS.join(", ")));
        }
    }
    for it in cx.of(super::ENVIRONMENT) {
        let kind = it.text("Type").unwrap_or_default().to_ascii_uppercase();
        if kind == "MANAGED" && !it.has("ComputeResources") {
            findings
                .on(&it, "ComputeResources", "a managed environment needs them")
                .found("nothing");
        }
        if kind == "MANAGED" && it.has("UnmanagedvCpus") {
            findings
                .on(&it, "UnmanagedvCpus", "only an unmanaged environment has these")
                .found("MANAGED")
                .allowed("UNMANAGED");
        }
    }
}

fn nodes(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(true)) {
        if it.text("Type") == Some("multinode") || it.has("NodeProperties") {
            findings
                .on(&it, "PlatformCapabilities", "multi-node jobs do not run on Fargate")
                .found("FARGATE")
                .allowed("EC2");
        }
    }
}
