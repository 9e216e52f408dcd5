//! Jobs on Fargate, and what they cannot have.

use super::{amount, is_fargate, job_example, jobs};
use crate::context::Context;
use crate::facts::fargate::SIZES;
use crate::findings::Findings;
use crate::rules::declare::rules;

const SIZE_PAGE: &str =
    "https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html";
const CONTAINER: &str =
    "https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html";

rules! {
    "BAT-001" Error "Fargate has no such pair of vCPU and memory" {
        what: "A Fargate job asks for a number of vCPUs, or an amount of memory beside it, that Fargate does not have.",
        why: "AWS Batch refuses the job definition.",
        source: SIZE_PAGE,
        fix: "use one of the amounts for this number of vCPUs",
        failing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', ResourceRequirements: [{Type: VCPU, Value: '1'}, {Type: MEMORY, Value: '1024'}]"),
        passing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', ResourceRequirements: [{Type: VCPU, Value: '1'}, {Type: MEMORY, Value: '2048'}]"),
        check: pairs,
    }
    "BAT-003" Error "What Fargate needs, and EC2 does not take" {
        what: "A Fargate job has no ExecutionRoleArn or is not of type container; an EC2 job has NetworkConfiguration or FargatePlatformConfiguration.",
        why: "AWS Batch refuses the job definition.",
        source: CONTAINER,
        fix: "set ExecutionRoleArn for Fargate; leave the Fargate properties out for EC2",
        failing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ResourceRequirements: [{Type: VCPU, Value: '1'}, {Type: MEMORY, Value: '2048'}]"),
        passing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', ResourceRequirements: [{Type: VCPU, Value: '1'}, {Type: MEMORY, Value: '2048'}]"),
        check: needs,
    }
    "BAT-004" Error "Ephemeral storage is out of range" {
        what: "EphemeralStorage is not 21 to 200 GiB, or stands beside EC2.",
        why: "AWS Batch refuses the job definition.",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EphemeralStorage.html",
        fix: "use 21 to 200 GiB on Fargate; leave it out for the default of 20",
        failing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', EphemeralStorage: {SizeInGiB: 20}"),
        passing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', EphemeralStorage: {SizeInGiB: 21}"),
        check: ephemeral,
    }
    "BAT-005" Error "Fargate does not take this" {
        what: "A Fargate job has Privileged, Ulimits, InstanceType, a GPU, a volume of the host, or Devices, SharedMemorySize, Tmpfs, MaxSwap or Swappiness.",
        why: "AWS Batch refuses the job definition.",
        source: CONTAINER,
        fix: "leave it out, or run on EC2",
        failing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', Privileged: true"),
        passing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', Privileged: false"),
        check: excluded,
    }
    "BAT-026" Error "EFS on Fargate needs platform 1.4.0" {
        what: "A Fargate job with an EFS volume has a PlatformVersion below 1.4.0.",
        why: "The volume does not mount.",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html",
        fix: "use 1.4.0 or LATEST",
        failing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', FargatePlatformConfiguration: {PlatformVersion: 1.3.0}, Volumes: [{Name: a, EfsVolumeConfiguration: {FileSystemId: fs-12345678}}]"),
        passing: job_example!("      PlatformCapabilities: [FARGATE]\n", "ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', FargatePlatformConfiguration: {PlatformVersion: LATEST}, Volumes: [{Name: a, EfsVolumeConfiguration: {FileSystemId: fs-12345678}}]"),
        check: platform,
    }
}

/// The amounts of memory for a number of vCPUs; none when there is no such number.
fn pairs(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.ResourceRequirements";
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(true)) {
        let Some(vcpus) = amount(&it, "VCPU") else { continue };
        let Some(size) = SIZES.iter().find(|it| it.vcpus() == vcpus) else {
            let all: Vec<String> = SIZES.iter().map(|it| it.vcpus().to_string()).collect();
            findings
                .on(&it, property, "Fargate has no such number of vCPUs")
                .found(vcpus)
                .allowed(all.join(", "));
            continue;
        };
        let amounts = size.memories();
        let is_there = |memory: f64| amounts.iter().any(|it| f64::from(*it) == memory);
        let Some(memory) = amount(&it, "MEMORY").filter(|it| !is_there(*it)) else { continue };
        let all: Vec<String> = amounts.iter().map(ToString::to_string).collect();
        findings
            .on(&it, property, "Fargate has no such pair of vCPU and memory")
            .found(format!("{vcpus} vCPU with {memory} MiB"))
            .allowed(format!("{} MiB", all.join(", ")));
    }
}

fn needs(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx).filter(|it| it.has("ContainerProperties")) {
        match is_fargate(&it) {
            Some(true) => {
                if !it.has("ContainerProperties.ExecutionRoleArn") {
                    findings
                        .on(
                            &it,
                            "ContainerProperties.ExecutionRoleArn",
                            "Fargate needs a role to start the container with",
                        )
                        .found("nothing");
                }
                if let Some(kind) =
                    it.text("Type").filter(|it| !it.eq_ignore_ascii_case("container"))
                {
                    findings
                        .on(&it, "Type", "Fargate runs containers only")
                        .found(kind)
                        .allowed("container");
                }
            }
            Some(false) if it.has("PlatformCapabilities") => {
                for name in ["NetworkConfiguration", "FargatePlatformConfiguration"] {
                    let property = format!("ContainerProperties.{name}");
                    if it.has(&property) {
                        findings
                            .on(&it, &property, format!("{name} is for Fargate"))
                            .found("PlatformCapabilities without FARGATE");
                    }
                }
            }
            _ => {}
        }
    }
}

fn ephemeral(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.EphemeralStorage";
    for it in jobs(cx).filter(|it| it.has(property)) {
        if is_fargate(&it) == Some(false) {
            findings.on(&it, property, "only Fargate has ephemeral storage to choose").found("EC2");
        }
        let size = it.number(&format!("{property}.SizeInGiB"));
        if let Some(size) = size.filter(|it| !(21.0..=200.0).contains(it)) {
            findings
                .on(&it, property, "the size is out of range")
                .found(format!("{size} GiB"))
                .allowed("21 to 200 GiB");
        }
    }
}

fn excluded(cx: &Context<'_>, findings: &mut Findings<'_>) {
    const NAMES: [&str; 7] = [
        "Ulimits",
        "InstanceType",
        "LinuxParameters.Devices",
        "LinuxParameters.SharedMemorySize",
        "LinuxParameters.Tmpfs",
        "LinuxParameters.MaxSwap",
        "LinuxParameters.Swappiness",
    ];
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(true)) {
        for name in NAMES {
            let property = format!("ContainerProperties.{name}");
            if it.has(&property) {
                findings.on(&it, &property, format!("Fargate has no {name}")).found("FARGATE");
            }
        }
        if it.boolean("ContainerProperties.Privileged") == Some(true) {
            findings
                .on(&it, "ContainerProperties.Privileged", "Fargate has no privileged containers")
                .found("true");
        }
        if amount(&it, "GPU").is_some() {
            findings
                .on(&it, "ContainerProperties.ResourceRequirements", "Fargate has no GPU")
                .found("GPU");
        }
        for (at, volume) in
            it.list("ContainerProperties.Volumes").unwrap_or_default().iter().enumerate()
        {
            let has_path = volume.get("Host").is_some_and(|it| it.get("SourcePath").is_some());
            if has_path {
                let property = format!("ContainerProperties.Volumes.{at}.Host");
                findings
                    .on(&it, &property, "Fargate has no host to take a volume from")
                    .found("SourcePath");
            }
        }
    }
}

fn platform(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.FargatePlatformConfiguration.PlatformVersion";
    for it in jobs(cx) {
        let volumes = it.list("ContainerProperties.Volumes").unwrap_or_default();
        let is_old =
            it.text(property).is_some_and(|it| matches!(it, "1.0.0" | "1.1.0" | "1.2.0" | "1.3.0"));
        if is_old && volumes.iter().any(|it| it.get("EfsVolumeConfiguration").is_some()) {
            findings
                .on(&it, property, "this platform has no EFS volumes")
                .found(it.text(property).unwrap_or_default())
                .allowed("1.4.0 or LATEST");
        }
    }
}
