//! Jobs on Fargate, and the properties that Fargate does not support.

use stanchion_template::Node;

use super::{amount, is_fargate, jobs, lacks, of_tasks};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::ecs::{FARGATE_LOG_DRIVERS, PLATFORMS_WITHOUT_EFS};
use crate::facts::fargate::SIZES;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_001, pairs),
    Rule::new(code::BAT_004, ephemeral),
    Rule::new(code::BAT_005, excluded),
    Rule::new(code::BAT_026, platform),
];

/// Reports a combination of vCPUs and memory that Fargate does not support.
fn pairs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(true)) {
        let single = it.get("ContainerProperties").map(|it| ("ContainerProperties".to_owned(), it));
        let tasks = of_tasks(it.get("EcsProperties"), "EcsProperties");
        // Several containers of a task share its size.
        let only = if tasks.len() == 1 { tasks } else { Vec::new() };
        for (path, container) in single.into_iter().chain(only) {
            pair(&it, &format!("{path}.ResourceRequirements"), container, findings);
        }
    }
}

fn pair(job: &Resource<'_>, property: &str, container: &Node, findings: &mut Findings<'_>) {
    for (kind, older) in [("VCPU", "Vcpus"), ("MEMORY", "Memory")] {
        if lacks(container, kind, older) {
            findings
                .on(job, property, format!("a job on Fargate requires the resource {kind}"))
                .found("not set");
        }
    }
    let Some(vcpus) = amount(container, "VCPU") else { return };
    let Some(size) = SIZES.iter().find(|it| it.vcpus() == vcpus) else {
        let all: Vec<String> = SIZES.iter().map(|it| it.vcpus().to_string()).collect();
        findings
            .on(job, property, "Fargate does not support this number of vCPUs")
            .found(vcpus)
            .allowed(all.join(", "));
        return;
    };
    let amounts = size.memories();
    let is_there = |memory: f64| amounts.iter().any(|it| f64::from(*it) == memory);
    let Some(memory) = amount(container, "MEMORY").filter(|it| !is_there(*it)) else { return };
    let all: Vec<String> = amounts.iter().map(ToString::to_string).collect();
    findings
        .on(job, property, "Fargate does not support this combination of vCPU and memory")
        .found(format!("{vcpus} vCPU with {memory} MiB"))
        .allowed(format!("{} MiB", all.join(", ")));
}

fn ephemeral(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ContainerProperties.EphemeralStorage";
    for it in jobs(cx).filter(|it| it.has(property)) {
        if is_fargate(&it) == Some(false) {
            findings.on(&it, property, "`EphemeralStorage` is only valid on Fargate").found("EC2");
        }
        let size = it.number(&format!("{property}.SizeInGiB"));
        if let Some(size) = size.filter(|it| !(21.0..=200.0).contains(it)) {
            findings
                .on(&it, property, "the size of the ephemeral storage is out of range")
                .found(format!("{size} GiB"))
                .allowed("21 to 200 GiB");
        }
    }
}

fn excluded(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const NAMES: [&str; 9] = [
        "Vcpus",
        "Memory",
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
                findings
                    .on(&it, &property, format!("Fargate does not support `{name}`"))
                    .found("FARGATE");
            }
        }
        if it.boolean("ContainerProperties.Privileged") == Some(true) {
            findings
                .on(
                    &it,
                    "ContainerProperties.Privileged",
                    "Fargate does not support privileged containers",
                )
                .found("true");
        }
        let driver = "ContainerProperties.LogConfiguration.LogDriver";
        if let Some(name) = it.text(driver).filter(|it| !FARGATE_LOG_DRIVERS.contains(it)) {
            findings
                .on(&it, driver, "Fargate does not support this log driver")
                .found(name)
                .allowed(FARGATE_LOG_DRIVERS.join(", "));
        }
        let single = it.get("ContainerProperties");
        if single.is_some_and(|it| amount(it, "GPU").is_some()) {
            findings
                .on(
                    &it,
                    "ContainerProperties.ResourceRequirements",
                    "Fargate does not support GPUs",
                )
                .found("GPU");
        }
        for (at, volume) in
            it.list("ContainerProperties.Volumes").unwrap_or_default().iter().enumerate()
        {
            let has_path = volume.get("Host").is_some_and(|it| it.get("SourcePath").is_some());
            if has_path {
                let property = format!("ContainerProperties.Volumes.{at}.Host");
                findings
                    .on(&it, &property, "Fargate does not support host volumes")
                    .found("`SourcePath`");
            }
        }
    }
}

fn is_old(version: Option<&Node>) -> Option<&str> {
    version.and_then(Node::as_text).filter(|it| PLATFORMS_WITHOUT_EFS.contains(it))
}

fn has_efs(volumes: Option<&Node>) -> bool {
    let is_efs = |it: &Node| {
        ["EfsVolumeConfiguration", "EFSVolumeConfiguration"]
            .iter()
            .any(|name| it.get(name).is_some())
    };
    volumes.and_then(Node::as_list).is_some_and(|it| it.iter().any(is_efs))
}

fn platform(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut report = |resource: &Resource<'_>, property: &str, version: &str| {
        findings
            .on(resource, property, "this Fargate platform version does not support EFS volumes")
            .found(version)
            .allowed("1.4.0 or LATEST");
    };
    for it in jobs(cx) {
        let places = [
            (
                "ContainerProperties.Volumes",
                "ContainerProperties.FargatePlatformConfiguration.PlatformVersion",
            ),
            (
                "EcsProperties.TaskProperties.0.Volumes",
                "EcsProperties.TaskProperties.0.PlatformVersion",
            ),
        ];
        for (volumes, property) in places {
            if let Some(version) = is_old(it.get(property)).filter(|_| has_efs(it.get(volumes))) {
                report(&it, property, version);
            }
        }
    }
    let mounts = |node: Option<&Node>| {
        let task = node.and_then(|it| of_kind(cx, it, "AWS::ECS::TaskDefinition"));
        task.is_some_and(|it| has_efs(it.get("Volumes")))
    };
    for it in cx.of("AWS::ECS::Service").filter(|it| mounts(it.get("TaskDefinition"))) {
        if let Some(version) = is_old(it.get("PlatformVersion")) {
            report(&it, "PlatformVersion", version);
        }
    }
    for it in cx.of("AWS::Events::Rule") {
        for (at, target) in it.list("Targets").unwrap_or_default().iter().enumerate() {
            let Some(parameters) = target.get("EcsParameters") else { continue };
            let version = is_old(parameters.get("PlatformVersion"));
            if let Some(version) = version.filter(|_| mounts(parameters.get("TaskDefinitionArn"))) {
                report(&it, &format!("Targets.{at}.EcsParameters.PlatformVersion"), version);
            }
        }
    }
    let base = "Target.EcsParameters";
    for it in cx.of("AWS::Scheduler::Schedule") {
        let property = format!("{base}.PlatformVersion");
        let task = it.get(&format!("{base}.TaskDefinitionArn"));
        if let Some(version) = is_old(it.get(&property)).filter(|_| mounts(task)) {
            report(&it, &property, version);
        }
    }
}
