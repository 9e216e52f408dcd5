//! Routes and route tables.

use crate::analysis::Analysis;
use crate::code;
use crate::facts::vpc;
use crate::model::identity::{is_same, name_of, of_kind};
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::VPC_021, unattached),
    Rule::new(code::VPC_022, associations),
    Rule::new(code::VPC_020, target),
    Rule::new(code::VPC_014, attachment),
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
        let is_sure =
            there.iter().all(|name| it.get(name).is_some_and(|it| it.get("Fn::If").is_none()));
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
    let all: Vec<Resource<'_>> = cx
        .of("AWS::EC2::SubnetRouteTableAssociation")
        .filter(|it| !it.body.contains_key("Condition"))
        .collect();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let subnets = one.get("SubnetId").zip(other.get("SubnetId"));
            if subnets.is_some_and(|(a, b)| is_same(cx, a, b) == Some(true)) {
                findings
                    .on(
                        other,
                        "SubnetId",
                        format!(
                            "the subnet is already associated with a route table by {}",
                            one.id
                        ),
                    )
                    .found(
                        other
                            .get("SubnetId")
                            .map(stanchion_template::Node::describe)
                            .unwrap_or_default(),
                    );
            }
        }
    }
}

fn attachment(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let edges = cx.edges();
    for it in cx.of("AWS::EC2::Route") {
        let gateway =
            it.get("GatewayId").and_then(|it| of_kind(cx, it, "AWS::EC2::InternetGateway"));
        let Some(gateway) = gateway else { continue };
        let attached = cx
            .of("AWS::EC2::VPCGatewayAttachment")
            .find(|it| it.get("InternetGatewayId").and_then(name_of) == Some(gateway.id));
        let Some(attached) = attached else { continue };
        let waits = edges.get(it.id).is_some_and(|it| it.contains(attached.id));
        if !waits {
            findings
                .at(
                    &it.path(),
                    format!(
                        "{} does not depend on the internet gateway attachment {}",
                        it.id, attached.id
                    ),
                )
                .help(format!("Add `DependsOn: {}`", attached.id));
        }
    }
}
