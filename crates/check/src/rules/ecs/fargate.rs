//! Task definitions that require compatibility with Fargate.

use stanchion_template::Node;

use super::{TASK, containers, is_set, is_windows, requires_fargate};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::ecs::{
    EPHEMERAL_STORAGE_GIB, FARGATE_CAPABILITY, FARGATE_LOG_DRIVERS, FARGATE_WINDOWS_CPU_UNITS,
};
use crate::facts::fargate::SIZES;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::ECS_001, pairs),
    Rule::new(code::ECS_002, excluded),
    Rule::new(code::ECS_008, storage),
];

/// The properties of a task that Fargate does not support.
const OF_TASK: [&str; 3] = ["PlacementConstraints", "IpcMode", "InferenceAccelerators"];

/// The properties of a container that Fargate does not support.
const OF_CONTAINER: [&str; 10] = [
    "DisableNetworking",
    "DnsSearchDomains",
    "DnsServers",
    "DockerSecurityOptions",
    "ExtraHosts",
    "LinuxParameters.Devices",
    "LinuxParameters.MaxSwap",
    "LinuxParameters.SharedMemorySize",
    "LinuxParameters.Swappiness",
    "Links",
];

fn tasks<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.of(TASK).filter(|it| requires_fargate(it) == Some(true))
}

/// Returns an amount that is a number or a string with a unit, such as `1 vCPU` or `2GB`.
pub(super) fn amount(task: &Resource<'_>, name: &str) -> Option<f64> {
    let in_words = || {
        let text = task.text(name)?.trim();
        let end = text.find(|it: char| !it.is_ascii_digit() && it != '.')?;
        let (number, unit) = text.split_at(end);
        let unit = unit.trim().to_ascii_lowercase();
        let expected = if name == "Cpu" { "vcpu" } else { "gb" };
        (unit == expected).then(|| number.parse::<f64>().ok())?.map(|it| it * 1024.0)
    };
    task.number(name).or_else(in_words)
}

fn pairs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in tasks(cx) {
        for name in ["Cpu", "Memory"].into_iter().filter(|name| !it.has(name)) {
            findings.on(&it, name, format!("a task on Fargate requires `{name}`")).found("not set");
        }
        let Some(cpu) = amount(&it, "Cpu") else { continue };
        let Some(size) = SIZES.iter().find(|it| f64::from(it.units) == cpu) else {
            let all: Vec<String> = SIZES.iter().map(|it| it.units.to_string()).collect();
            findings
                .on(&it, "Cpu", "Fargate does not support this `Cpu`")
                .found(cpu)
                .allowed(all.join(", "));
            continue;
        };
        if is_windows(&it) && size.units < FARGATE_WINDOWS_CPU_UNITS {
            findings
                .on(&it, "Cpu", "`Cpu` is too small for Windows on Fargate")
                .found(cpu)
                .allowed(format!("{FARGATE_WINDOWS_CPU_UNITS} or more"));
        }
        let amounts = size.memories();
        let is_there = |memory: f64| amounts.iter().any(|it| f64::from(*it) == memory);
        let Some(memory) = amount(&it, "Memory").filter(|it| !is_there(*it)) else { continue };
        let all: Vec<String> = amounts.iter().map(ToString::to_string).collect();
        findings
            .on(&it, "Memory", "Fargate does not support this combination of CPU and memory")
            .found(format!("{memory} MiB with {cpu}"))
            .allowed(format!("{} MiB", all.join(", ")));
    }
}

fn excluded(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in tasks(cx) {
        let is_wrong =
            !it.has("NetworkMode") || it.text("NetworkMode").is_some_and(|it| it != "awsvpc");
        if is_wrong {
            findings
                .on(&it, "NetworkMode", "a task on Fargate requires the network mode awsvpc")
                .found(it.text("NetworkMode").unwrap_or("not set"))
                .allowed("awsvpc");
        }
        for name in OF_TASK.into_iter().filter(|name| it.get(name).is_some_and(is_set)) {
            findings
                .on(&it, name, format!("Fargate does not support `{name}`"))
                .found(it.get(name).map(Node::describe).unwrap_or_default());
        }
        if it.text("PidMode") == Some("host") {
            findings
                .on(&it, "PidMode", "Fargate does not support the process namespace of the host")
                .found("host")
                .allowed("task");
        }
        volumes(&it, findings);
        of_containers(&it, findings);
    }
}

fn volumes(task: &Resource<'_>, findings: &mut Findings<'_>) {
    for (at, volume) in task.list("Volumes").unwrap_or_default().iter().enumerate() {
        let path = |name: &str| format!("Volumes.{at}.{name}");
        let source = volume.get("Host").and_then(|it| it.get("SourcePath"));
        if source.and_then(Node::as_text).is_some() {
            findings
                .on(task, &path("Host"), "Fargate does not support host volumes")
                .found("`SourcePath`");
        }
        let others = [
            ("DockerVolumeConfiguration", "Docker volumes"),
            ("FSxWindowsFileServerVolumeConfiguration", "volumes of FSx for Windows File Server"),
        ];
        for (name, what) in others.into_iter().filter(|(name, _)| volume.get(name).is_some()) {
            findings
                .on(task, &path(name), format!("Fargate does not support {what}"))
                .found(format!("`{name}`"));
        }
    }
}

fn of_containers(task: &Resource<'_>, findings: &mut Findings<'_>) {
    for it in containers(task).list {
        if it.get("Privileged").and_then(super::truth) == Some(true) {
            findings
                .on(task, &it.path("Privileged"), "Fargate does not support privileged containers")
                .found("true");
        }
        for name in OF_CONTAINER {
            let Some(node) = it.get(name).filter(|it| super::truth(it) != Some(false)) else {
                continue;
            };
            findings
                .on(task, &it.path(name), format!("Fargate does not support `{name}`"))
                .found(node.describe());
        }
        for (at, entry) in it.list("ResourceRequirements").iter().enumerate() {
            if entry.get("Type").and_then(Node::as_text) == Some("GPU") {
                let path = it.path(&format!("ResourceRequirements.{at}"));
                findings.on(task, &path, "Fargate does not support GPUs").found("GPU");
            }
        }
        if let Some(driver) =
            it.text("LogConfiguration.LogDriver").filter(|it| !FARGATE_LOG_DRIVERS.contains(it))
        {
            findings
                .on(
                    task,
                    &it.path("LogConfiguration.LogDriver"),
                    "Fargate does not support this log driver",
                )
                .found(driver)
                .allowed(FARGATE_LOG_DRIVERS.join(", "));
        }
        for (at, name) in it.list("LinuxParameters.Capabilities.Add").iter().enumerate() {
            if let Some(name) = name.as_text().filter(|it| *it != FARGATE_CAPABILITY) {
                findings
                    .on(
                        task,
                        &it.path(&format!("LinuxParameters.Capabilities.Add.{at}")),
                        "a container on Fargate cannot add this kernel capability",
                    )
                    .found(name)
                    .allowed(FARGATE_CAPABILITY);
            }
        }
    }
}

fn storage(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "EphemeralStorage.SizeInGiB";
    for it in cx.of(TASK) {
        if let Some(size) = it.number(property).filter(|it| !EPHEMERAL_STORAGE_GIB.has(*it)) {
            findings
                .on(&it, property, "the size of the ephemeral storage is out of range")
                .found(format!("{size} GiB"))
                .allowed(EPHEMERAL_STORAGE_GIB.of("GiB"));
        }
    }
}
