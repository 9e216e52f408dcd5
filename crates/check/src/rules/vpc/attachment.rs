//! Resources that need the internet gateway to be attached first.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::{SUBNET, VPC};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, name_of, of_kind, resource_of};
use crate::view::references::Edges;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::VPC_014, attachment)];

/// Each resource with those that depend on it.
type Users<'a> = BTreeMap<&'a str, Vec<&'a str>>;

fn users<'a>(edges: &Edges<'a>) -> Users<'a> {
    let mut users = Users::new();
    for (id, needs) in edges {
        for need in needs {
            users.entry(need).or_default().push(id);
        }
    }
    users
}

/// Returns the resources of which others wait for an attachment: the attachment, and everything that depends on it,
/// directly or through other resources.
fn waiting<'a>(users: &Users<'a>, attachment: &'a str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::from([attachment]);
    let mut open = vec![attachment];
    while let Some(id) = open.pop() {
        for next in users.get(id).into_iter().flatten() {
            if found.insert(next) {
                open.push(next);
            }
        }
    }
    found
}

/// Returns true if a value names a subnet of the VPC.
fn is_in(cx: &Analysis<'_>, subnet: &stanchion_template::Node, vpc: &str) -> bool {
    let subnet = of_kind(cx, subnet, SUBNET);
    subnet.and_then(|it| it.get("VpcId")).is_some_and(|it| name_of(it) == Some(vpc))
}

/// Returns the resources that EC2 refuses in a VPC without an internet gateway.
fn needing<'a>(cx: &Analysis<'a>, gateway: &str, vpc: Option<&str>) -> Vec<Resource<'a>> {
    let mut all: Vec<Resource<'a>> = cx
        .of("AWS::EC2::Route")
        .filter(|it| it.get("GatewayId").and_then(name_of) == Some(gateway))
        .collect();
    let Some(vpc) = vpc else { return all };
    let is_here =
        |it: &Resource<'_>, property: &str| it.get(property).is_some_and(|it| is_in(cx, it, vpc));
    all.extend(
        cx.of("AWS::EC2::NatGateway")
            .filter(|it| it.text("ConnectivityType") != Some("private") && is_here(it, "SubnetId")),
    );
    for kind in ["AWS::EC2::EIP", "AWS::EC2::EIPAssociation"] {
        all.extend(cx.of(kind).filter(|it| {
            let instance = it.get("InstanceId").and_then(|it| resource_of(cx, it));
            instance.is_some_and(|it| {
                is_here(&it, "SubnetId") || is_here(&it, "NetworkInterfaces.0.SubnetId")
            })
        }));
    }
    all.extend(cx.of("AWS::EC2::Instance").filter(|it| {
        let is_public = it.boolean("NetworkInterfaces.0.AssociatePublicIpAddress") == Some(true);
        is_public && is_here(it, "NetworkInterfaces.0.SubnetId")
    }));
    let balancers =
        ["AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer"];
    for kind in balancers {
        all.extend(cx.of(kind).filter(|it| {
            let is_public = !it.has("Scheme") || it.text("Scheme") == Some("internet-facing");
            is_public
                && it.text("Type") != Some("gateway")
                && items(it.get("Subnets")).unwrap_or_default().iter().any(|it| is_in(cx, it, vpc))
        }));
    }
    all
}

fn attachment(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let users = OnceCell::new();
    let mut seen = BTreeSet::new();
    for attached in cx.of("AWS::EC2::VPCGatewayAttachment") {
        let gateway = attached.get("InternetGatewayId").and_then(name_of);
        let Some(gateway) = gateway.filter(|it| seen.insert(it.to_owned())) else { continue };
        let vpc = attached.get("VpcId").and_then(|it| of_kind(cx, it, VPC));
        let waiting = waiting(users.get_or_init(|| self::users(cx.edges())), attached.id);
        let early: Vec<Resource<'_>> = needing(cx, gateway, vpc.map(|it| it.id))
            .into_iter()
            .filter(|it| !waiting.contains(it.id))
            .collect();
        let Some(first) = early.first() else { continue };
        let names: Vec<&str> = early.iter().map(|it| it.id).collect();
        let entry = findings.at(
            &first.path(),
            format!(
                "{} does not depend on the internet gateway attachment {}",
                first.id, attached.id
            ),
        );
        let entry = match names.as_slice() {
            [_] => entry,
            [_, others @ ..] => entry.found(format!("also {}", others.join(", "))),
            [] => continue,
        };
        entry.help(format!("Add `DependsOn: {}` to {}", attached.id, names.join(", ")));
    }
}
