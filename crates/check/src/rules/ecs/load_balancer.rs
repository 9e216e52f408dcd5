//! The load balancers and service registries of services.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::{SERVICE, containers, has_other_controller, is_on_fargate, network_mode, task_of};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::ECS_016, targets),
    Rule::new(code::ECS_017, kinds),
    Rule::new(code::ECS_025, order),
];

const GROUP: &str = "AWS::ElasticLoadBalancingV2::TargetGroup";

fn balancers<'a>(service: &Resource<'a>) -> impl Iterator<Item = (String, &'a Node)> {
    let list = service.list("LoadBalancers").unwrap_or_default().iter().enumerate();
    list.map(|(at, it)| (format!("LoadBalancers.{at}"), it))
}

/// Reports containers and ports that the task does not have.
fn targets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for service in cx.of(SERVICE) {
        let Some(task) = task_of(cx, &service) else { continue };
        let all = containers(&task);
        let Some(names) = all.names() else { continue };
        let registries = service.list("ServiceRegistries").unwrap_or_default().iter().enumerate();
        let registries = registries.map(|(at, it)| (format!("ServiceRegistries.{at}"), it));
        for (path, entry) in balancers(&service).chain(registries) {
            let Some(name) = entry.get("ContainerName").and_then(Node::as_text) else { continue };
            let Some(container) = all.named(name) else {
                findings
                    .on(
                        &service,
                        &format!("{path}.ContainerName"),
                        format!("the task definition {} has no container of this name", task.id),
                    )
                    .found(name)
                    .allowed(names.join(", "));
                continue;
            };
            let Some(port) = entry.get("ContainerPort").and_then(number) else { continue };
            let mappings = container.get("PortMappings");
            if mappings.is_some_and(|it| it.as_list().is_none()) {
                continue;
            }
            let spans: Option<Vec<(f64, f64)>> =
                container.list("PortMappings").iter().map(span).collect();
            let Some(spans) = spans else { continue };
            if !spans.iter().any(|(first, last)| (*first..=*last).contains(&port)) {
                let ports: Vec<String> = spans.iter().map(|(first, _)| first.to_string()).collect();
                findings
                    .on(
                        &service,
                        &format!("{path}.ContainerPort"),
                        format!("the container {name} has no port mapping for this port"),
                    )
                    .found(port)
                    .allowed(if ports.is_empty() {
                        "none: the container has no port mapping".to_owned()
                    } else {
                        ports.join(", ")
                    });
            }
        }
    }
}

/// Returns the first and last port of a mapping, or `None` if they are unknown.
fn span(mapping: &Node) -> Option<(f64, f64)> {
    if let Some(port) = mapping.get("ContainerPort") {
        return number(port).map(|it| (it, it));
    }
    let (first, last) = mapping.get("ContainerPortRange")?.as_text()?.split_once('-')?;
    Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
}

/// Reports target groups whose target type does not fit the network mode of the task.
fn kinds(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for service in cx.of(SERVICE) {
        let mode = match task_of(cx, &service) {
            Some(task) => network_mode(&task),
            None => (is_on_fargate(&service) == Some(true)).then_some("awsvpc"),
        };
        let Some(mode) = mode else { continue };
        for (path, entry) in balancers(&service) {
            if mode == "awsvpc" && entry.get("LoadBalancerName").is_some() {
                findings
                    .on(
                        &service,
                        &format!("{path}.LoadBalancerName"),
                        "Classic Load Balancers do not support the network mode awsvpc",
                    )
                    .found(mode)
                    .allowed("a target group, or the network mode bridge or host");
            }
            let group = entry.get("TargetGroupArn").and_then(|it| of_kind(cx, it, GROUP));
            let Some(group) = group else { continue };
            let kind =
                if group.has("TargetType") { group.text("TargetType") } else { Some("instance") };
            let Some(kind) = kind else { continue };
            let expected = if mode == "awsvpc" { "ip" } else { "instance" };
            if kind != expected {
                findings
                    .on(
                        &service,
                        &format!("{path}.TargetGroupArn"),
                        format!(
                            "the target type of {} does not fit tasks with the network mode {mode}",
                            group.id
                        ),
                    )
                    .found(if group.has("TargetType") {
                        kind.to_owned()
                    } else {
                        format!("not set (default: {kind})")
                    })
                    .allowed(expected)
                    .help(format!("Set `TargetType` of {} to {expected}", group.id));
            }
        }
    }
}

/// Returns the resources that a resource depends on, directly or through others.
fn needs<'a>(cx: &Analysis<'a>, id: &'a str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        for next in cx.edges().get(id).into_iter().flatten() {
            if seen.insert(*next) {
                open.push(next);
            }
        }
    }
    seen
}

/// Reports services that can be created before a listener uses their target group.
fn order(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let kinds =
        ["AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule"];
    for service in cx.of(SERVICE).filter(|it| !has_other_controller(it)) {
        for (path, entry) in balancers(&service) {
            let group = entry.get("TargetGroupArn").and_then(|it| of_kind(cx, it, GROUP));
            let Some(group) = group else { continue };
            let uses = |it: &Resource<'_>| {
                cx.edges().get(it.id).is_some_and(|needs| needs.contains(&group.id))
            };
            let listeners: Vec<&str> =
                kinds.iter().flat_map(|kind| cx.of(kind)).filter(uses).map(|it| it.id).collect();
            let Some(first) = listeners.first() else { continue };
            let before = needs(cx, service.id);
            if !listeners.iter().any(|it| before.contains(it)) {
                findings
                    .on(
                        &service,
                        &format!("{path}.TargetGroupArn"),
                        format!("the service can be created before a listener uses {}", group.id),
                    )
                    .found(format!("no dependency on {}", listeners.join(" or ")))
                    .help(format!("Add `DependsOn: {first}` to the service"));
            }
        }
    }
}
