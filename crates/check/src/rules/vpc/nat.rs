//! NAT gateways, and routes to the internet.

use super::SUBNET;
use crate::analysis::Analysis;
use crate::code;
use crate::model::identity::{items, name_of, of_kind};
use crate::model::network::{is_to_internet_gateway, route_table_of, routes_of};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::VPC_004, nat), Rule::new(code::VPC_005, internet_access)];

fn nat(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::EC2::NatGateway") {
        let is_public =
            it.get("ConnectivityType").is_none() || it.text("ConnectivityType") == Some("public");
        if it.text("ConnectivityType") == Some("private") && it.has("AllocationId") {
            findings
                .on(&it, "AllocationId", "a private NAT gateway cannot have an Elastic IP address")
                .found("private");
        }
        // A regional NAT gateway allocates its addresses itself.
        if !is_public || it.has("AvailabilityMode") {
            continue;
        }
        if !it.has("AllocationId") {
            findings
                .on(&it, "AllocationId", "a public NAT gateway requires an Elastic IP address")
                .found("not set");
        }
        let subnet = it.get("SubnetId").and_then(|it| of_kind(cx, it, SUBNET));
        let Some(table) = subnet.and_then(|it| route_table_of(cx, &it)) else { continue };
        let routes = routes_of(cx, &table);
        let is_known = routes.iter().all(|it| {
            it.get("GatewayId")
                .is_none_or(|it| name_of(it).is_none_or(|it| cx.resource(it).is_some()))
        });
        if is_known && !routes.iter().any(|it| is_to_internet_gateway(cx, it)) {
            findings
                .on(&it, "SubnetId", "the subnet of the NAT gateway is not public")
                .found(format!("{} without a route to an internet gateway", table.id));
        }
    }
}

/// Returns true for a default route.
fn is_default(route: &Resource<'_>) -> bool {
    let block = route.get("DestinationCidrBlock").or_else(|| route.get("DestinationIpv6CidrBlock"));
    block.is_some_and(|it| it.as_text().is_none_or(|it| it.ends_with("/0")))
}

fn internet_access(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let has_endpoint = cx
        .of("AWS::EC2::VPCEndpoint")
        .any(|it| it.get("ServiceName").is_none_or(|it| Script::of(it).text.contains(".ecr.")));
    if has_endpoint {
        return;
    }
    let places = [
        ("AWS::Batch::ComputeEnvironment", "ComputeResources.Subnets"),
        ("AWS::ECS::Service", "NetworkConfiguration.AwsvpcConfiguration.Subnets"),
    ];
    for (kind, property) in places {
        for it in cx.of(kind) {
            for (at, node) in items(it.get(property)).unwrap_or_default().iter().enumerate() {
                let Some(subnet) = of_kind(cx, node, SUBNET) else { continue };
                let Some(table) = route_table_of(cx, &subnet) else { continue };
                if !routes_of(cx, &table).iter().any(is_default) {
                    findings
                        .on(
                            &it,
                            &format!("{property}.{at}"),
                            format!(
                                "containers in the subnet {} cannot pull their image",
                                subnet.id
                            ),
                        )
                        .found(format!("{} without a default route", table.id));
                }
            }
        }
    }
}
