//! Port mappings, and network settings of services and targets.

use stanchion_template::Node;

use super::{
    SERVICE, TASK, containers, has_other_controller, is_on_fargate, network_mode, requires_fargate,
    task_of,
};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::ECS_010, ports), Rule::new(code::ECS_014, configuration)];

fn ports(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        let Some(mode @ ("awsvpc" | "host" | "none")) = network_mode(&task) else { continue };
        for it in containers(&task).list {
            // Fargate refuses links for each network mode: ECS-002.
            if it.get("Links").is_some() && requires_fargate(&task) == Some(false) {
                findings
                    .on(&task, &it.path("Links"), "the network mode does not support links")
                    .found(mode)
                    .allowed("bridge")
                    .help("Remove `Links`, or set `NetworkMode` to bridge");
            }
            let mappings = it.list("PortMappings");
            if mode == "none" && !mappings.is_empty() {
                findings
                    .on(
                        &task,
                        &it.path("PortMappings"),
                        "the network mode none does not support port mappings",
                    )
                    .found(mode)
                    .allowed("bridge, host or awsvpc")
                    .help("Remove `PortMappings`, or set another `NetworkMode`");
                continue;
            }
            for (at, mapping) in mappings.iter().enumerate() {
                let port = |name: &str| mapping.get(name).and_then(number);
                let (Some(host), Some(container)) = (port("HostPort"), port("ContainerPort"))
                else {
                    continue;
                };
                if host != container && (host != 0.0 || mode == "awsvpc") {
                    findings
                        .on(
                            &task,
                            &it.path(&format!("PortMappings.{at}.HostPort")),
                            format!(
                                "the network mode {mode} requires equal host and container ports"
                            ),
                        )
                        .found(format!("host port {host}, container port {container}"))
                        .allowed(format!("{container} or not set"));
                }
            }
        }
    }
}

fn configuration(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "NetworkConfiguration";
    for it in cx.of(SERVICE) {
        let is_external = has_other_controller(&it)
            && it.text("DeploymentController.Type") != Some("CODE_DEPLOY");
        if is_external {
            continue;
        }
        let task = task_of(cx, &it);
        let mode = match (&task, is_on_fargate(&it)) {
            (Some(task), _) => network_mode(task),
            (None, Some(true)) if it.has("TaskDefinition") => Some("awsvpc"),
            _ => None,
        };
        match mode {
            Some("awsvpc") if !it.has(property) => {
                findings
                    .on(
                        &it,
                        property,
                        "tasks with the network mode awsvpc require `NetworkConfiguration`",
                    )
                    .found("not set");
            }
            // A task on Fargate with another network mode is reported as ECS-002 or ECS-006.
            Some(mode)
                if mode != "awsvpc"
                    && it.has("NetworkConfiguration.AwsvpcConfiguration")
                    && is_on_fargate(&it) != Some(true)
                    && task.is_some_and(|it| requires_fargate(&it) == Some(false)) =>
            {
                findings
                    .on(
                        &it,
                        property,
                        "`NetworkConfiguration` is only valid with the network mode awsvpc",
                    )
                    .found(format!("the network mode {mode}"))
                    .allowed("awsvpc")
                    .help(
                        "Remove `NetworkConfiguration`, or set `NetworkMode` of the task to awsvpc",
                    );
            }
            _ => {}
        }
    }
    for it in cx.of("AWS::Events::Rule") {
        for (at, target) in it.list("Targets").unwrap_or_default().iter().enumerate() {
            if let Some(parameters) = target.get("EcsParameters") {
                target_of(cx, parameters, &it, &format!("Targets.{at}.EcsParameters"), findings);
            }
        }
    }
    for it in cx.of("AWS::Scheduler::Schedule") {
        if let Some(parameters) = it.get("Target.EcsParameters") {
            target_of(cx, parameters, &it, "Target.EcsParameters", findings);
        }
    }
}

/// Reports a rule or schedule that starts a task without a network.
fn target_of<'a>(
    cx: &Analysis<'a>,
    parameters: &'a Node,
    resource: &crate::view::Resource<'a>,
    path: &str,
    findings: &mut Findings<'_>,
) {
    let task = parameters.get("TaskDefinitionArn").and_then(|it| of_kind(cx, it, TASK));
    let is_on_fargate = parameters.get("LaunchType").and_then(Node::as_text) == Some("FARGATE");
    let needs = is_on_fargate || task.is_some_and(|it| network_mode(&it) == Some("awsvpc"));
    if needs && parameters.as_map().is_some() && parameters.get("NetworkConfiguration").is_none() {
        findings
            .on(
                resource,
                &format!("{path}.NetworkConfiguration"),
                "tasks with the network mode awsvpc require `NetworkConfiguration`",
            )
            .found("not set");
    }
}
