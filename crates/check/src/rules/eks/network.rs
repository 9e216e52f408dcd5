//! The subnets of nodes and of pods on Fargate.

use super::{NODE_GROUP, PROFILE, template_of};
use crate::analysis::Analysis;
use crate::code;
use crate::model::network::{is_public, subnet};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EKS_016, addresses), Rule::new(code::EKS_018, fargate)];

/// Returns the public subnets of a resource, with their places in its list.
fn public_subnets<'a>(cx: &Analysis<'a>, resource: &Resource<'a>) -> Vec<(usize, Resource<'a>)> {
    let all = items(resource.get("Subnets")).unwrap_or_default().iter().enumerate();
    let known = all.filter_map(|(at, it)| Some((at, subnet(cx, it)?)));
    known.filter(|(_, it)| is_public(cx, it).is_yes()).collect()
}

/// Returns whether the launch template of a node group gives instances a public address, or `None` if that is unknown.
fn gives_address<'a>(cx: &Analysis<'a>, nodes: &Resource<'a>) -> Option<bool> {
    const ADDRESS: &str = "LaunchTemplateData.NetworkInterfaces.0.AssociatePublicIpAddress";
    if !nodes.has("LaunchTemplate") {
        return Some(false);
    }
    let template = template_of(cx, nodes)?;
    if template.has(ADDRESS) { template.boolean(ADDRESS) } else { Some(false) }
}

fn addresses(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const ADDRESS: &str = "MapPublicIpOnLaunch";
    for nodes in cx.of(NODE_GROUP) {
        if gives_address(cx, &nodes) != Some(false) {
            continue;
        }
        for (at, subnet) in public_subnets(cx, &nodes) {
            let is_off = !subnet.has(ADDRESS) || subnet.boolean(ADDRESS) == Some(false);
            // Nodes can have IPv6 addresses only.
            if is_off && !subnet.has("AssignIpv6AddressOnCreation") {
                findings
                    .on(
                        &nodes,
                        &format!("Subnets.{at}"),
                        "the nodes are in a public subnet and have no public address",
                    )
                    .found(format!("{}, without MapPublicIpOnLaunch", subnet.id))
                    .allowed("private subnets, or MapPublicIpOnLaunch: true");
            }
        }
    }
}

fn fargate(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for profile in cx.of(PROFILE) {
        for (at, subnet) in public_subnets(cx, &profile) {
            findings
                .on(&profile, &format!("Subnets.{at}"), "the Fargate profile has a public subnet")
                .found(format!("{}, with a route to an internet gateway", subnet.id))
                .allowed("private subnets");
        }
    }
}
