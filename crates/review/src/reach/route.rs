//! Route tables and routes.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;
use stanchion_template::Node;
use stanchion_template::language::Text;

use super::group::entries;
use super::name::{Name, Resources};
use super::spot::Block;
use super::vpc::Vpcs;
use crate::side::Resource;

/// A route table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) routes: BTreeSet<Route>,
    /// The part that the template does not show, if there can be routes that it does not show.
    pub(super) open: Option<String>,
    /// The gateway endpoints, by the name of their service.
    pub(super) services: BTreeMap<String, Name>,
}

/// A route.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Route {
    /// The route table.
    pub(super) owner: String,
    pub(super) destination: Block,
    pub(super) target: Target,
}

/// The target of a route.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Internet(Name),
    EgressOnly(Name),
    Nat(Name),
    Peering(Name),
    Transit(Name),
    /// A virtual private gateway, an instance, an interface or something else.
    Other(Name),
}

impl Target {
    pub(super) fn name(&self) -> &Name {
        match self {
            Target::Internet(it)
            | Target::EgressOnly(it)
            | Target::Nat(it)
            | Target::Peering(it)
            | Target::Transit(it)
            | Target::Other(it) => it,
        }
    }
}

impl Route {
    /// Returns the route for people: `0.0.0.0/0 to Gateway`.
    pub(super) fn shown(&self) -> String {
        let destination = match &self.destination {
            Block::Known(it) => it.to_string(),
            Block::Value(it) => it.clone(),
        };
        format!("{destination} to {}", self.target.name())
    }

    pub(super) fn known(&self) -> Option<IpNet> {
        match self.destination {
            Block::Known(it) => Some(it),
            Block::Value(_) => None,
        }
    }
}

type ToTarget = fn(Name) -> Target;

/// The properties of a route that name its target. `GatewayId` can be an internet gateway or a virtual private gateway.
const TARGETS: [(&str, ToTarget); 12] = [
    ("EgressOnlyInternetGatewayId", Target::EgressOnly),
    ("NatGatewayId", Target::Nat),
    ("VpcPeeringConnectionId", Target::Peering),
    ("TransitGatewayId", Target::Transit),
    ("CarrierGatewayId", Target::Other),
    ("CoreNetworkArn", Target::Other),
    ("InstanceId", Target::Other),
    ("LocalGatewayId", Target::Other),
    ("NetworkInterfaceId", Target::Other),
    ("OdbNetworkArn", Target::Other),
    ("VpcEndpointId", Target::Other),
    ("GatewayId", Target::Other),
];

/// The route tables of one side.
#[derive(Debug, Default)]
pub(super) struct Tables {
    pub(super) by_name: BTreeMap<Name, Table>,
    of_subnet: BTreeMap<Name, Name>,
}

impl Tables {
    pub(super) fn of(resources: &Resources<'_>, vpcs: &Vpcs) -> Tables {
        let mut tables = Tables::default();
        for resource in resources.of_kind("AWS::EC2::RouteTable") {
            tables.by_name.insert(resources.own(&resource), Table::default());
        }
        for resource in resources.of_kind("AWS::EC2::Route") {
            let Some(table) = resource.get("RouteTableId").map(|it| resources.name(it)) else {
                continue;
            };
            let routes = read(&table, &resource, resources, vpcs);
            tables.get_mut(&table).routes.extend(routes);
        }
        for resource in resources.of_kind("AWS::EC2::VPNGatewayRoutePropagation") {
            let Some(list) = resource.get("RouteTableIds") else { continue };
            let gateway = resource.get("VpnGatewayId").map(|it| resources.name(it));
            for table in resources.names(list) {
                let gateway = gateway.as_ref().map(ToString::to_string).unwrap_or_default();
                tables.get_mut(&table).open.get_or_insert(format!("the routes of {gateway}"));
            }
        }
        tables.add_services(resources);
        for resource in resources.of_kind("AWS::EC2::SubnetRouteTableAssociation") {
            let name = |it: &str| resource.get(it).map(|it| resources.name(it));
            if let (Some(subnet), Some(table)) = (name("SubnetId"), name("RouteTableId")) {
                tables.get_mut(&table);
                tables.of_subnet.insert(subnet, table);
            }
        }
        tables
    }

    fn get_mut(&mut self, name: &Name) -> &mut Table {
        self.by_name.entry(name.clone()).or_insert_with(|| Table {
            open: Some(format!("the routes of {name}")),
            ..Table::default()
        })
    }

    /// Adds the gateway endpoints to the tables that they are associated with.
    fn add_services(&mut self, resources: &Resources<'_>) {
        for resource in resources.of_kind("AWS::EC2::VPCEndpoint") {
            let (Some(service), Some(list)) =
                (gateway_service(&resource), resource.get("RouteTableIds"))
            else {
                continue;
            };
            for table in resources.names(list) {
                let own = resources.own(&resource);
                self.get_mut(&table).services.insert(service.clone(), own);
            }
        }
    }

    /// Adds the route table of a subnet, and returns its name. The main route table of a VPC is not in a template.
    pub(super) fn add_of(&mut self, subnet: &Name, vpc: &Name) -> Name {
        let name = match self.of_subnet.get(subnet) {
            Some(name) => name.clone(),
            None if subnet.is_own() => Name::Value(format!("the main route table of {vpc}")),
            None => Name::Value(format!("the route table of {subnet}")),
        };
        self.get_mut(&name);
        name
    }
}

/// Returns the service of a gateway endpoint: `s3`.
fn gateway_service(endpoint: &Resource<'_>) -> Option<String> {
    let kind = endpoint.get("VpcEndpointType").and_then(Node::as_text);
    if kind.is_some_and(|it| it != "Gateway") {
        return None;
    }
    let text = Text::of(endpoint.get("ServiceName")?);
    Some(text.notation().rsplit('.').next().unwrap_or_default().to_owned())
}

/// Reads a route. One to a prefix list of the template is several.
fn read(table: &Name, route: &Resource<'_>, resources: &Resources<'_>, vpcs: &Vpcs) -> Vec<Route> {
    let target = TARGETS.iter().find_map(|(property, of)| {
        let node = route.get(property)?;
        let name = resources.name(node);
        let kind = resources.named_by(node).map(|it| it.kind);
        let is_literal =
            |prefix: &str| matches!(&name, Name::Literal(it) if it.starts_with(prefix));
        let is_internet = *property == "GatewayId"
            && (kind == Some("AWS::EC2::InternetGateway") || is_literal("igw-"));
        Some(if is_internet { Target::Internet(name) } else { of(name) })
    });
    let Some(target) = target else { return Vec::new() };
    let destinations = match route.get("DestinationPrefixListId") {
        Some(node) => match entries(node, resources) {
            Some(all) => all.into_iter().map(Block::Known).collect(),
            None => vec![Block::Value(resources.name(node).to_string())],
        },
        None => ["DestinationCidrBlock", "DestinationIpv6CidrBlock"]
            .iter()
            .filter_map(|it| Some(vpcs.block(route.get(it)?, resources)))
            .collect(),
    };
    let route =
        |destination| Route { owner: table.to_string(), destination, target: target.clone() };
    destinations.into_iter().map(route).collect()
}
