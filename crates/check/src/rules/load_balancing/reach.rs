//! Network access from load balancers to the tasks and instances behind them.

use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::{BALANCER, LISTENER, LISTENER_RULE, TARGET_GROUP, forwarded, kind};
use crate::analysis::Analysis;
use crate::code;
use crate::model::admission::Admission;
use crate::model::blocks::Addresses;
use crate::model::traffic::{Group, Peers};
use crate::mount::groups_of_instances;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::connections::Direction;
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ELB_003, targets)];

/// Returns the Application Load Balancers that forward to a target group.
fn balancers<'a>(cx: &Analysis<'a>, group: &Resource<'a>) -> Vec<Resource<'a>> {
    let forwards = |it: &Resource<'a>, property: &str| {
        forwarded(cx, it, property).iter().any(|(_, it)| it.id == group.id)
    };
    let of_listener =
        |it: &Resource<'a>| it.get("LoadBalancerArn").and_then(|it| of_kind(cx, it, BALANCER));
    let direct = cx.of(LISTENER).filter(|it| forwards(it, "DefaultActions"));
    let mut found: Vec<Resource<'a>> = direct.filter_map(|it| of_listener(&it)).collect();
    let through = cx.of(LISTENER_RULE).filter(|it| forwards(it, "Actions")).filter_map(|it| {
        let listener = it.get("ListenerArn").and_then(|it| of_kind(cx, it, LISTENER))?;
        of_listener(&listener)
    });
    found.extend(through);
    found.retain(|it| kind(it) == Some("application"));
    found.sort_by_key(|it| it.id);
    found.dedup_by_key(|it| it.id);
    found
}

/// Targets of a target group: where they are registered, their security groups, and the port on which they receive traffic.
struct Targets<'a> {
    resource: Resource<'a>,
    property: &'static str,
    what: &'static str,
    groups: Vec<Group<'a>>,
    port: u16,
    target_group: Resource<'a>,
}

fn targets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for targets in tasks(cx).into_iter().chain(groups(cx)).chain(instances(cx)) {
        for balancer in balancers(cx, &targets.target_group) {
            if is_closed(cx, &targets, &balancer) {
                let (what, port) = (targets.what, targets.port);
                let names: Vec<String> =
                    targets.groups.iter().map(|it| it.key().to_string()).collect();
                findings
                    .on(
                        &targets.resource,
                        targets.property,
                        format!(
                            "the security groups of the {what} do not allow port {port} from {}",
                            balancer.id
                        ),
                    )
                    .found(names.join(", "))
                    .help(format!(
                        "Allow inbound TCP on port {port} from a security group of {}",
                        balancer.id
                    ));
            }
        }
    }
}

/// Returns true if no security group of the targets allows the load balancer.
fn is_closed<'a>(cx: &Analysis<'a>, targets: &Targets<'a>, balancer: &Resource<'a>) -> bool {
    let Some(own) = Group::all(cx, balancer.get("SecurityGroups")) else { return false };
    let subnets = balancer.list("Subnets").unwrap_or_default();
    if own.is_empty() || subnets.is_empty() || targets.groups.is_empty() {
        return false;
    }
    let addresses: Vec<Addresses> =
        subnets.iter().map(|it: &Node| Addresses::in_subnet(cx, it)).collect();
    let ports = (targets.port, targets.port);
    let admission = Admission::of(cx, &targets.groups, Direction::In, ports);
    admission.passage(&Peers { groups: &own, addresses: &addresses }).answer == Answer::No
}

/// Returns the tasks of services.
fn tasks<'a>(cx: &Analysis<'a>) -> Vec<Targets<'a>> {
    const GROUPS: &str = "NetworkConfiguration.AwsvpcConfiguration.SecurityGroups";
    let mut found = Vec::new();
    for service in cx.of("AWS::ECS::Service") {
        let Some(tasks) = Group::all(cx, service.get(GROUPS)) else { continue };
        for entry in service.list("LoadBalancers").unwrap_or_default() {
            let port = entry.get("ContainerPort").and_then(number).and_then(whole_port);
            let target = entry.get("TargetGroupArn").and_then(|it| of_kind(cx, it, TARGET_GROUP));
            let (Some(port), Some(target_group)) = (port, target) else { continue };
            found.push(Targets {
                resource: service,
                property: GROUPS,
                what: "tasks",
                groups: tasks.clone(),
                port,
                target_group,
            });
        }
    }
    found
}

/// Returns the instances of Auto Scaling groups, for each of their launch templates.
fn groups<'a>(cx: &Analysis<'a>) -> Vec<Targets<'a>> {
    let mut found = Vec::new();
    for group in cx.of("AWS::AutoScaling::AutoScalingGroup") {
        for arn in group.list("TargetGroupARNs").unwrap_or_default() {
            let Some(target_group) = of_kind(cx, arn, TARGET_GROUP) else { continue };
            let Some(port) = target_group.number("Port").and_then(whole_port) else { continue };
            found.extend(groups_of_instances(cx, &group).into_iter().map(|groups| Targets {
                resource: group,
                property: "TargetGroupARNs",
                what: "instances",
                groups,
                port,
                target_group,
            }));
        }
    }
    found
}

/// Returns the instances that target groups list.
fn instances<'a>(cx: &Analysis<'a>) -> Vec<Targets<'a>> {
    let mut found = Vec::new();
    for target_group in cx.of(TARGET_GROUP) {
        let is_of_instances = target_group.text("TargetType").is_none_or(|it| it == "instance");
        for target in target_group.list("Targets").unwrap_or_default() {
            let id = target.get("Id").filter(|_| is_of_instances && !target_group.is_opaque());
            let Some(instance) = id.and_then(|it| of_kind(cx, it, "AWS::EC2::Instance")) else {
                continue;
            };
            let port = match target.get("Port") {
                Some(port) => number(port),
                None => target_group.number("Port"),
            };
            let Some(port) = port.and_then(whole_port) else { continue };
            found.extend(groups_of_instances(cx, &instance).into_iter().map(|groups| Targets {
                resource: target_group,
                property: "Targets",
                what: "instance",
                groups,
                port,
                target_group,
            }));
        }
    }
    found
}

fn whole_port(number: f64) -> Option<u16> {
    crate::view::value::whole(number).and_then(|it| u16::try_from(it).ok())
}
