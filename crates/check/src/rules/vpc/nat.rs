//! NAT gateways, and routes to the internet.

use super::SUBNET;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::model::network::{is_default, is_to_internet_gateway, route_table_of, routes_of};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, of_kind};

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
        let is_zonal = !it.has("AvailabilityMode") || it.text("AvailabilityMode") == Some("zonal");
        // A regional NAT gateway allocates its addresses itself.
        if !is_public || !is_zonal {
            continue;
        }
        if !it.has("AllocationId") {
            let entry = findings
                .on(&it, "AllocationId", "a public NAT gateway requires an Elastic IP address")
                .found("not set");
            if it.has("AvailabilityMode") {
                entry.severity(Severity::Warning);
            }
        }
        let subnet = it.get("SubnetId").and_then(|it| of_kind(cx, it, SUBNET));
        let Some(table) = subnet.and_then(|it| route_table_of(cx, &it)) else { continue };
        let routes: Vec<&Resource<'_>> =
            routes_of(cx, &table).iter().filter(|it| is_default(it)).collect();
        let (found, is_certain) = match routes.as_slice() {
            // Another stack can add the route.
            [] => (format!("the route table {} without a default route", table.id), false),
            routes => match routes.iter().find(|it| is_to_nat_gateway(cx, it)) {
                Some(route) => (format!("the route {} to a NAT gateway", route.id), true),
                None => continue,
            },
        };
        let entry = findings
            .on(&it, "SubnetId", "the subnet of the NAT gateway is not public")
            .found(found);
        if !is_certain {
            entry.severity(Severity::Warning);
        }
    }
}

/// Returns true if the target of a route is certainly a NAT gateway.
fn is_to_nat_gateway(cx: &Analysis<'_>, route: &Resource<'_>) -> bool {
    ["NatGatewayId", "GatewayId"].into_iter().filter_map(|name| route.get(name)).any(|it| {
        of_kind(cx, it, "AWS::EC2::NatGateway").is_some()
            || it.as_text().is_some_and(|it| it.starts_with("nat-"))
    })
}

/// Returns the resources that run containers, the property with their subnets, and true if they certainly have no public
/// IP address.
fn places<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, &'static str, bool)> {
    let mut all: Vec<(Resource<'a>, &'static str, bool)> = cx
        .of("AWS::Batch::ComputeEnvironment")
        .map(|it| (it, "ComputeResources.Subnets", false))
        .collect();
    for it in cx.of("AWS::ECS::Service") {
        let address = "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp";
        let is_private = !it.has(address) || it.text(address) == Some("DISABLED");
        let is_fargate = it.text("LaunchType") == Some("FARGATE");
        all.push((
            it,
            "NetworkConfiguration.AwsvpcConfiguration.Subnets",
            is_private && is_fargate,
        ));
    }
    all
}

fn internet_access(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let has_endpoint = cx
        .of("AWS::EC2::VPCEndpoint")
        .any(|it| it.get("ServiceName").is_none_or(|it| Script::of(it).text.contains(".ecr.")));
    if has_endpoint {
        return;
    }
    for (it, property, is_private) in places(cx) {
        for (at, node) in items(it.get(property)).unwrap_or_default().iter().enumerate() {
            let Some(subnet) = of_kind(cx, node, SUBNET) else { continue };
            let Some(table) = route_table_of(cx, &subnet) else { continue };
            let routes: Vec<&Resource<'_>> =
                routes_of(cx, &table).iter().filter(|it| is_default(it)).collect();
            let found = match routes.as_slice() {
                [] => format!("the route table {} without a default route", table.id),
                routes if is_private && routes.iter().all(|it| is_to_internet_gateway(cx, it)) => {
                    "a public subnet, and a task without a public IP address".to_owned()
                }
                _ => continue,
            };
            findings
                .on(
                    &it,
                    &format!("{property}.{at}"),
                    format!("containers in the subnet {} cannot pull their image", subnet.id),
                )
                .found(found);
        }
    }
}
