//! Routes and route tables.

use std::collections::BTreeMap;

use super::key;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::vpc;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{is_same, name_of, of_kind};
use stanchion_template::language::is_conditional;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::VPC_021, unattached),
    Rule::new(code::VPC_022, associations),
    Rule::new(code::VPC_020, target),
];

fn target(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const TARGETS: [&str; 11] = [
        "CarrierGatewayId",
        "CoreNetworkArn",
        "EgressOnlyInternetGatewayId",
        "GatewayId",
        "InstanceId",
        "LocalGatewayId",
        "NatGatewayId",
        "NetworkInterfaceId",
        "TransitGatewayId",
        "VpcEndpointId",
        "VpcPeeringConnectionId",
    ];
    for it in cx.of("AWS::EC2::Route") {
        let there: Vec<&str> = TARGETS.into_iter().filter(|name| it.has(name)).collect();
        let is_sure = there.iter().all(|name| it.get(name).is_some_and(|it| !is_conditional(it)));
        // AWS may add targets that are not in this list.
        let is_other = it.properties().keys().any(|it| it.starts_with("Odb"));
        if there.len() != 1 && is_sure && !is_other {
            findings
                .at(&it.path(), "a route must have exactly one target")
                .found(if there.is_empty() {
                    "none of them".to_owned()
                } else {
                    there.join(" and ")
                })
                .allowed(format!("one of {}", TARGETS.join(", ")));
        }
        const DESTINATIONS: [&str; 3] =
            ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"];
        let named: Vec<&str> = DESTINATIONS.into_iter().filter(|name| it.has(name)).collect();
        if named.len() != 1 {
            findings
                .at(&it.path(), "a route must have exactly one destination")
                .found(if named.is_empty() {
                    "none of them".to_owned()
                } else {
                    named.join(" and ")
                })
                .allowed(format!("one of {}", DESTINATIONS.join(", ")));
        }
        let block = it.text("DestinationCidrBlock");
        if let Some(text) = block.filter(|it| vpc::block(it).is_none()) {
            findings
                .on(
                    &it,
                    "DestinationCidrBlock",
                    "the destination of the route is not a valid CIDR block",
                )
                .found(text)
                .allowed("an IPv4 CIDR block such as 10.0.0.0/16");
        }
    }
}

fn unattached(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let is_always = |it: &Resource<'_>| !it.body.contains_key("Condition");
    for it in cx.of("AWS::EC2::Route").filter(is_always) {
        let gateway =
            it.get("GatewayId").and_then(|it| of_kind(cx, it, "AWS::EC2::InternetGateway"));
        let Some(gateway) = gateway else { continue };
        let attached: Vec<Resource<'_>> = cx
            .of("AWS::EC2::VPCGatewayAttachment")
            .filter(|it| {
                it.get("InternetGatewayId").is_some_and(|it| name_of(it) == Some(gateway.id))
            })
            .collect();
        if attached.is_empty() {
            findings
                .on(
                    &it,
                    "GatewayId",
                    format!("the internet gateway {} is not attached to a VPC", gateway.id),
                )
                .found("no VPCGatewayAttachment");
            continue;
        }
        let table = it.get("RouteTableId").and_then(|it| of_kind(cx, it, "AWS::EC2::RouteTable"));
        let Some(vpc) = table.and_then(|it| it.get("VpcId")) else { continue };
        let is_elsewhere = |it: &Resource<'_>| {
            it.get("VpcId").is_some_and(|it| is_same(cx, it, vpc) == Some(false))
        };
        if attached.iter().all(is_elsewhere) {
            findings
                .on(
                    &it,
                    "GatewayId",
                    format!("the internet gateway {} is attached to another VPC", gateway.id),
                )
                .found("another VPC than the route table's");
        }
    }
}

fn associations(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let is_always = |it: &Resource<'_>| !it.body.contains_key("Condition");
    for it in cx.of("AWS::EC2::SubnetRouteTableAssociation").filter(is_always) {
        let Some(subnet) = it.get("SubnetId") else { continue };
        if let Some(first) = seen.insert(key(cx, subnet), it.id) {
            findings
                .on(
                    &it,
                    "SubnetId",
                    format!("the subnet is already associated with a route table by {first}"),
                )
                .found(subnet.describe());
        }
    }
}
