//! Services and the tasks that they run.

use stanchion_template::{Node, counted};

use super::{
    SERVICE, containers, has_other_controller, is_on_fargate, network_mode, requires_fargate,
    task_of,
};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::ECS_006, capacity),
    Rule::new(code::ECS_007, percent),
    Rule::new(code::ECS_020, grace),
    Rule::new(code::ECS_021, names),
];

/// Returns why ECS cannot run a task on Fargate, if that is certain.
fn obstacle(task: &Resource<'_>) -> Option<String> {
    let mode = network_mode(task)?;
    if mode != "awsvpc" {
        return Some(format!("the network mode {mode}"));
    }
    ["Cpu", "Memory"].into_iter().find(|it| !task.has(it)).map(|it| format!("no `{it}`"))
}

fn capacity(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVICE) {
        let property = if it.has("LaunchType") { "LaunchType" } else { "CapacityProviderStrategy" };
        if is_on_fargate(&it) == Some(true)
            && let Some(task) = task_of(cx, &it)
            && requires_fargate(&task) == Some(false)
            && let Some(obstacle) = obstacle(&task)
        {
            findings
                .on(&it, property, format!("the task definition {} cannot run on Fargate", task.id))
                .found(obstacle)
                .help("Set `Cpu`, `Memory` and the network mode awsvpc of the task");
        }
        if it.text("LaunchType") == Some("EC2") {
            let public = "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp";
            if it.text(public) == Some("ENABLED") {
                findings
                    .on(&it, public, "tasks of the launch type EC2 cannot have a public address")
                    .found("ENABLED")
                    .allowed("DISABLED")
                    .help("Remove `AssignPublicIp`, or run the service on Fargate");
            }
            if it.has("PlatformVersion") {
                findings
                    .on(
                        &it,
                        "PlatformVersion",
                        "the launch type EC2 does not support a platform version",
                    )
                    .found(it.get("PlatformVersion").map(Node::describe).unwrap_or_default())
                    .allowed("not set")
                    .help("Remove `PlatformVersion`");
            }
        }
    }
}

fn percent(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let base = "DeploymentConfiguration";
    for it in cx.of(SERVICE).filter(|it| !has_other_controller(it)) {
        let strategy = format!("{base}.Strategy");
        if it.has(&strategy) && it.text(&strategy) != Some("ROLLING") {
            continue;
        }
        let least = it.number(&format!("{base}.MinimumHealthyPercent"));
        let most = it.number(&format!("{base}.MaximumPercent"));
        let (Some(least), Some(most)) = (least, most) else { continue };
        let property = format!("{base}.MaximumPercent");
        if most <= least {
            findings
                .on(&it, &property, "a deployment can neither stop nor start a task")
                .found(format!("{least} to {most} percent"))
                .allowed("a maximum percentage that is greater than the minimum");
            continue;
        }
        let Some(count) = it.number("DesiredCount").filter(|it| *it >= 1.0) else { continue };
        let stays = (count * least / 100.0).ceil();
        if (count * most / 100.0).floor() <= count && stays >= count {
            findings
                .on(
                    &it,
                    &property,
                    format!(
                        "a deployment of {} can neither stop nor start one",
                        counted(count, "task")
                    ),
                )
                .found(format!("{least} to {most} percent"))
                .allowed("a minimum of 0 percent, or a maximum of 200 percent")
                .severity(Severity::Warning);
        }
    }
}

fn grace(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "HealthCheckGracePeriodSeconds";
    for it in cx.of(SERVICE).filter(|it| it.has(property)) {
        let is_checked = it.get("LoadBalancers").is_some_and(super::is_set)
            || it.has("VpcLatticeConfigurations")
            || it.number(property) == Some(0.0)
            || has_other_controller(&it);
        let Some(task) = task_of(cx, &it).filter(|_| !is_checked) else { continue };
        let all = containers(&task);
        if all.is_complete && all.list.iter().all(|it| it.get("HealthCheck").is_none()) {
            findings
                .on(&it, property, "the grace period has no health check to wait for")
                .found("no load balancer, and no container with a health check");
        }
    }
}

/// Reports names of ports that the task does not have.
fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ServiceConnectConfiguration.Services";
    for it in cx.of(SERVICE) {
        let Some(task) = task_of(cx, &it) else { continue };
        let all = containers(&task);
        let mappings: Vec<&Node> = all.list.iter().flat_map(|it| it.list("PortMappings")).collect();
        let names: Vec<Option<&str>> =
            mappings.iter().filter_map(|it| it.get("Name")).map(Node::as_text).collect();
        if !all.is_complete
            || all
                .list
                .iter()
                .any(|it| it.get("PortMappings").is_some_and(|it| it.as_list().is_none()))
            || mappings.iter().any(|it| !super::is_plain(it))
            || names.contains(&None)
        {
            continue;
        }
        for (at, service) in it.list(property).unwrap_or_default().iter().enumerate() {
            let name = service.get("PortName").and_then(Node::as_text);
            if name.is_some() && !names.contains(&name) {
                let known: Vec<&str> = names.iter().copied().flatten().collect();
                findings
                    .on(
                        &it,
                        &format!("{property}.{at}.PortName"),
                        "no port mapping of the task has the name that Service Connect uses",
                    )
                    .found(name.unwrap_or_default())
                    .allowed(if known.is_empty() {
                        "none: no port mapping has a `Name`".to_owned()
                    } else {
                        known.join(", ")
                    });
            }
        }
    }
}
