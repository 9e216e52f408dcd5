//! Subnets, their VPC and their Availability Zone.

use ipnet::Ipv4Net;
use stanchion_template::Node;
use stanchion_template::language::{Answer, ZonesOf, item_of, zones_of};

use crate::facts::vpc;
use crate::view::identity::{is_same, name_of, of_kind};
use crate::view::{Resource, View};

const SUBNET: &str = "AWS::EC2::Subnet";

/// Returns the subnet of the template that a value references.
pub(crate) fn subnet<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    of_kind(view, node, SUBNET)
}

/// Returns the VPC of the subnet that a value references.
pub(crate) fn vpc_of_subnet<'a>(view: &View<'a>, node: &Node) -> Option<&'a Node> {
    subnet(view, node)?.get("VpcId")
}

/// Returns the VPC of the template that a value references.
pub(crate) fn vpc<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    of_kind(view, node, "AWS::EC2::VPC")
}

/// Returns the VPC of the security group that a value references.
pub(crate) fn vpc_of_group<'a>(view: &View<'a>, node: &Node) -> Option<&'a Node> {
    of_kind(view, node, "AWS::EC2::SecurityGroup")?.get("VpcId")
}

/// Returns the CIDR block of the subnet that a value references.
pub(crate) fn block_of_subnet(view: &View<'_>, node: &Node) -> Option<Ipv4Net> {
    vpc::block(subnet(view, node)?.text("CidrBlock")?)
}

/// Returns whether two subnets are in the same Availability Zone, or `None` if that is only known at deployment.
pub(crate) fn is_same_zone(view: &View<'_>, one: &Node, other: &Node) -> Option<bool> {
    if is_same(view, one, other) == Some(true) {
        return Some(true);
    }
    zone_is_same(zone_of_subnet(view, one)?, zone_of_subnet(view, other)?)
}

/// Returns the Availability Zone of the subnet that a value references, as the template has it.
pub(crate) fn zone_of_subnet<'a>(view: &View<'a>, node: &Node) -> Option<&'a Node> {
    let subnet = subnet(view, node)?;
    subnet.get("AvailabilityZone").or_else(|| subnet.get("AvailabilityZoneId"))
}

/// Returns whether two zones are the same, or `None` if that is unknown.
pub(crate) fn zone_is_same(one: &Node, other: &Node) -> Option<bool> {
    #[cfg(test)]
    crate::view::counted::add(1);
    if one == other {
        return Some(true);
    }
    if let (Some((first, list)), Some((second, of))) = (item_of(one), item_of(other)) {
        return (zones_of(list)? == zones_of(of)? && zones_of(list)? != ZonesOf::Unknown)
            .then_some(first == second);
    }
    // The name of a zone cannot be compared with the id of a zone.
    let (one, other) = (one.as_text()?, other.as_text()?);
    let is_id = |it: &str| it.contains("-az");
    (is_id(one) == is_id(other)).then_some(one == other)
}

/// Returns a description of a zone.
pub(crate) fn zone_in_words(zone: &Node) -> String {
    match item_of(zone) {
        Some((index, _)) => format!("zone {} of the Region", index + 1),
        None => name_of(zone).or_else(|| zone.as_text()).unwrap_or("a zone").to_owned(),
    }
}

/// Returns the route table that is associated with a subnet. The main route table of the VPC is not in a template.
pub(crate) fn route_table_of<'a>(view: &View<'a>, subnet: &Resource<'a>) -> Option<Resource<'a>> {
    view.connections().table_of(subnet.id)
}

/// Returns the routes of a route table.
pub(crate) fn routes_of<'v, 'a>(view: &'v View<'a>, table: &Resource<'_>) -> &'v [Resource<'a>] {
    view.connections().routes_of(table.id)
}

/// Returns true for a default route.
pub(crate) fn is_default(route: &Resource<'_>) -> bool {
    let block = route.get("DestinationCidrBlock").or_else(|| route.get("DestinationIpv6CidrBlock"));
    block.is_some_and(|it| it.as_text().is_none_or(|it| it.ends_with("/0")))
}

/// Returns true if the target of a route is an internet gateway.
pub(crate) fn is_to_internet_gateway(view: &View<'_>, route: &Resource<'_>) -> bool {
    route.get("GatewayId").is_some_and(|it| {
        of_kind(view, it, "AWS::EC2::InternetGateway").is_some()
            || it.as_text().is_some_and(|it| it.starts_with("igw-"))
    })
}

/// Returns whether a route leads from a subnet to an internet gateway.
pub(crate) fn is_public(view: &View<'_>, subnet: &Resource<'_>) -> Answer {
    // Without an association, the main route table of the VPC has the routes, and it is not in the template.
    let Some(table) = view.connections().table_of(subnet.id) else { return Answer::Unknown };
    let of_route = |route: &Resource<'_>| match route.get("GatewayId") {
        None => Answer::No,
        Some(_) if is_to_internet_gateway(view, route) => Answer::Yes,
        Some(gateway) => match of_kind(view, gateway, "AWS::EC2::VPNGateway") {
            Some(_) => Answer::No,
            None if gateway.as_text().is_some() => Answer::No,
            None => Answer::Unknown,
        },
    };
    let shown = Answer::any(routes_of(view, &table).iter().map(of_route));
    let is_hidden = view.may_be_used_elsewhere(table.id);
    if shown.is_no() && is_hidden { Answer::Unknown } else { shown }
}
