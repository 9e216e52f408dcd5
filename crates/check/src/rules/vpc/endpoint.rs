//! VPC endpoints.

use stanchion_template::{Node, counted, json};

use super::VPC;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::vpc;
use crate::model::network::is_same_zone;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, of_kind};

const ENDPOINT: &str = "AWS::EC2::VPCEndpoint";
pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::VPC_006, gateway), Rule::new(code::VPC_007, interface)];

fn gateway(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let has_nat = cx.of("AWS::EC2::NatGateway").next().is_some();
    let has_s3 = cx.of(ENDPOINT).any(|it| {
        it.get("ServiceName").is_some_and(|it| {
            let script = Script::of(it);
            !script.is_complete || script.text.ends_with(".s3")
        })
    });
    if let (true, false, Some(vpc)) = (has_nat, has_s3, cx.of(VPC).next()) {
        findings.at(&vpc.path(), "traffic to S3 goes through the NAT gateway");
    }
}

fn interface(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENDPOINT) {
        let kind = match it.get("VpcEndpointType") {
            None => Some("Gateway"),
            Some(_) => it.text("VpcEndpointType"),
        };
        let service = it.get("ServiceName").map(Script::of).filter(|it| it.is_complete);
        let service = service.filter(|it| it.text.starts_with("com.amazonaws."));
        if let (Some("Gateway"), Some(service)) = (kind, service)
            && !vpc::GATEWAY_SERVICES.iter().any(|end| service.text.ends_with(end))
        {
            findings
                .on(&it, "VpcEndpointType", "only S3 and DynamoDB have gateway endpoints")
                .found(it.text("VpcEndpointType").unwrap_or("not set (default: Gateway)"))
                .allowed("Interface")
                .help("Set `VpcEndpointType` to `Interface`");
        }
        let subnets = items(it.get("SubnetIds")).unwrap_or_default();
        for (at, subnet) in subnets.iter().enumerate() {
            if subnets[..at].iter().any(|other| is_same_zone(cx, other, subnet) == Some(true)) {
                findings
                    .on(
                        &it,
                        &format!("SubnetIds.{at}"),
                        "two subnets of the VPC endpoint are in the same Availability Zone",
                    )
                    .found(subnet.describe())
                    .allowed("one subnet for each Availability Zone");
            }
        }
        for (wrong, name) in [("Gateway", "SubnetIds"), ("Interface", "RouteTableIds")] {
            let is_there =
                it.get(name).is_some_and(|it| it.as_list().is_none_or(|it| !it.is_empty()));
            if kind == Some(wrong) && is_there {
                findings
                    .on(&it, name, format!("a VPC endpoint of type {wrong} cannot have `{name}`"))
                    .found(wrong);
            }
        }
        let vpc = it.get("VpcId").and_then(|it| of_kind(cx, it, VPC));
        if let (Some(true), Some(vpc)) = (it.boolean("PrivateDnsEnabled"), vpc) {
            let is_off = |name: &str, default: bool| match vpc.get(name) {
                None => !default,
                Some(_) => vpc.boolean(name) == Some(false),
            };
            if is_off("EnableDnsSupport", true) || is_off("EnableDnsHostnames", false) {
                findings
                    .on(
                        &it,
                        "PrivateDnsEnabled",
                        format!("the VPC {} does not support private DNS names", vpc.id),
                    )
                    .found("`EnableDnsSupport` or `EnableDnsHostnames` is not true")
                    .allowed("both true");
            }
        }
        let policy = it.get("PolicyDocument").filter(|it| matches!(it, Node::Map(_)));
        let length = policy.map_or(0, |it| json::to_compact_string(it).chars().count());
        if length > 20_480 {
            findings
                .on(&it, "PolicyDocument", "the policy of the VPC endpoint is too long")
                .found(counted(length, "character"))
                .allowed("up to 20480 characters");
        }
    }
}
