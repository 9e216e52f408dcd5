//! Auto Scaling groups: sizes, subnets, launch templates and target groups.

use stanchion_template::{Node, counted};

use super::GROUP;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::auto_scaling::{ON_DEMAND_PERCENT, SHORTEST_LIFETIME_SECONDS};
use crate::model::launch_template::{NAMES, wrong_names};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::ASG_001, ranges),
    Rule::new(code::ASG_002, sizes),
    Rule::new(code::ASG_004, places),
    Rule::new(code::ASG_005, sources),
    Rule::new(code::ASG_007, targets),
    Rule::new(code::ASG_011, zones),
];

fn ranges(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let percent = "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity";
    for it in cx.of(GROUP) {
        if let Some(number) = it.number(percent).filter(|it| !ON_DEMAND_PERCENT.has(*it)) {
            findings
                .on(&it, percent, "the On-Demand percentage is out of range")
                .found(number)
                .allowed(ON_DEMAND_PERCENT.to_string());
        }
        let lifetime = it.number("MaxInstanceLifetime");
        let is_short = |it: &f64| *it != 0.0 && *it < f64::from(SHORTEST_LIFETIME_SECONDS);
        if let Some(seconds) = lifetime.filter(is_short) {
            findings
                .on(&it, "MaxInstanceLifetime", "the maximum instance lifetime is too short")
                .found(counted(seconds, "second"))
                .allowed(format!("0, or {SHORTEST_LIFETIME_SECONDS} or more"));
        }
    }
}

fn sizes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let groups = cx.of(GROUP).chain(cx.of(super::SCHEDULE));
    for it in groups {
        let (least, most) = (it.number("MinSize"), it.number("MaxSize"));
        if let (Some(least), Some(most)) = (least, most)
            && least > most
        {
            findings
                .on(&it, "MinSize", "`MinSize` is greater than `MaxSize`")
                .found(format!("{least} to {most}"));
        }
        let Some(wanted) = it.number("DesiredCapacity") else { continue };
        if least.is_some_and(|it| wanted < it) || most.is_some_and(|it| wanted > it) {
            let end = |it: Option<f64>| it.map_or_else(|| "?".to_owned(), |it| it.to_string());
            findings
                .on(
                    &it,
                    "DesiredCapacity",
                    "`DesiredCapacity` is not between `MinSize` and `MaxSize`",
                )
                .found(wanted)
                .allowed(format!("{} to {}", end(least), end(most)));
        }
    }
}

/// Returns true if a property is set to something other than an empty list.
fn is_set(group: &Resource<'_>, name: &str) -> bool {
    group.get(name).is_some_and(|it| it.as_list().is_none_or(|it| !it.is_empty()))
}

fn places(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(GROUP) {
        let names = ["VPCZoneIdentifier", "AvailabilityZones", "AvailabilityZoneIds", "InstanceId"];
        if !names.iter().any(|name| is_set(&it, name)) {
            findings
                .on(&it, "VPCZoneIdentifier", "the Auto Scaling group has no subnet")
                .found("neither `VPCZoneIdentifier` nor `AvailabilityZones`")
                .help("Set `VPCZoneIdentifier` to the subnets of the instances");
        }
    }
}

fn sources(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let names = ["LaunchTemplate", "LaunchConfigurationName", "MixedInstancesPolicy", "InstanceId"];
    for it in cx.of(GROUP) {
        let there: Vec<&str> = names.into_iter().filter(|name| it.has(name)).collect();
        if there.len() != 1 {
            findings
                .at(
                    &it.path(),
                    "the Auto Scaling group does not launch instances in exactly one way",
                )
                .found(if there.is_empty() {
                    "none of them".to_owned()
                } else {
                    there.join(" and ")
                })
                .allowed(names.join(", "));
        }
        let paths =
            ["LaunchTemplate", "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification"];
        for path in paths {
            let Some(map) = it.get(path).and_then(Node::as_map) else { continue };
            if let Some(found) = wrong_names(map) {
                findings
                    .on(&it, path, "the launch template must be named by its id or by its name")
                    .found(found)
                    .allowed(NAMES.join(" or "));
            }
        }
    }
}

fn targets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(GROUP) {
        for (at, arn) in it.list("TargetGroupARNs").unwrap_or_default().iter().enumerate() {
            let group = of_kind(cx, arn, "AWS::ElasticLoadBalancingV2::TargetGroup");
            let Some(group) = group else { continue };
            let kind = group.text("TargetType").filter(|it| *it != "instance");
            if let Some(kind) = kind {
                findings
                    .on(
                        &it,
                        &format!("TargetGroupARNs.{at}"),
                        format!("the target group {} does not register instances", group.id),
                    )
                    .found(format!("the target type {kind}"))
                    .allowed("instance")
                    .help(format!("Set `TargetType` of {} to instance", group.id));
            }
        }
    }
}

/// Reports subnets that are in none of the Availability Zones of the group.
fn zones(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(GROUP) {
        let Some(list) = it.list("AvailabilityZones").filter(|it| !it.is_empty()) else { continue };
        let zones: Option<Vec<&str>> = list.iter().map(Node::as_text).collect();
        let Some(zones) = zones else { continue };
        for (at, node) in it.list("VPCZoneIdentifier").unwrap_or_default().iter().enumerate() {
            let subnet = of_kind(cx, node, "AWS::EC2::Subnet");
            let zone = subnet.and_then(|it| it.text("AvailabilityZone"));
            if let Some(zone) = zone.filter(|it| !zones.contains(it)) {
                findings
                    .on(
                        &it,
                        &format!("VPCZoneIdentifier.{at}"),
                        "the subnet is in none of the group's Availability Zones",
                    )
                    .found(zone)
                    .allowed(zones.join(", "))
                    .help("Remove `AvailabilityZones`: the subnets determine the zones");
            }
        }
    }
}
