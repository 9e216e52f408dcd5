//! Resources that set subnets and security groups in their properties, found by the names of these properties.

use stanchion_template::language::is_function;
use stanchion_template::{Map, Node};

use super::instance::Context;
use super::kind::WITHOUT_INTERFACES;
use super::{Interface, Reader};
use crate::reach::condition::Condition;
use crate::reach::name::{Name, switch, text};
use crate::side::Resource;

/// The properties that list security groups.
const GROUPS: [&str; 7] = [
    "SecurityGroupIds",
    "GroupSet",
    "SecurityGroups",
    "SecurityGroupArns",
    "SecurityGroupIdList",
    "VPCSecurityGroups",
    "VpcSecurityGroupIds",
];

/// The properties that list subnets.
const SUBNETS: [&str; 5] = ["SubnetIds", "Subnets", "SubnetId", "ClientSubnets", "SubnetArn"];

/// The properties that name a group of subnets.
const SUBNET_GROUPS: [&str; 5] = [
    "CacheSubnetGroupName",
    "ClusterSubnetGroupName",
    "DBSubnetGroupName",
    "ReplicationSubnetGroupIdentifier",
    "SubnetGroupName",
];

/// The types that have interfaces without setting security groups. They have the default group of their VPC, except network
/// load balancers.
const WITHOUT_GROUPS: [&str; 9] = [
    "AWS::EC2::NetworkInterface",
    "AWS::EC2::VPCEndpoint",
    "AWS::EFS::MountTarget",
    "AWS::ElasticLoadBalancing::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::FSx::FileSystem",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::S3Files::MountTarget",
];

/// The types whose instances can be public without setting it.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html>
const PUBLIC_BY_DEFAULT: [&str; 3] =
    ["AWS::DMS::ReplicationInstance", "AWS::RDS::DBInstance", "AWS::Redshift::Cluster"];

/// The depth up to which properties are read.
const DEEPEST: usize = 5;

pub(super) fn interfaces(
    reader: &mut Reader<'_, '_>,
    resource: &Resource<'_>,
    context: &Context,
) -> Vec<Interface> {
    let Some(properties) = resource.properties() else { return Vec::new() };
    if WITHOUT_INTERFACES.contains(&resource.kind) || is_part(reader, resource) {
        return Vec::new();
    }
    let mut places = Vec::new();
    find(properties, 0, &mut places);
    if places.is_empty() && WITHOUT_GROUPS.contains(&resource.kind) {
        places.push(properties);
    }
    let is_addressed = context.has_address(reader.resources, resource);
    let mut all = Vec::new();
    for place in places {
        for mut interface in of_place(reader, resource, properties, place) {
            if is_addressed {
                interface.public.0 = Condition::yes();
            }
            if !all.contains(&interface) {
                all.push(interface);
            }
        }
    }
    all
}

/// Returns whether the interfaces of a resource are those of another resource of the template.
fn is_part(reader: &Reader<'_, '_>, resource: &Resource<'_>) -> bool {
    match resource.kind {
        "AWS::RDS::DBInstance" => resource.get("DBClusterIdentifier").is_some(),
        // Gateway endpoints are routes.
        "AWS::EC2::VPCEndpoint" => {
            let kind = text(resource.get("VpcEndpointType"));
            kind.is_none_or(|it| it != "Interface" && it != "Resource" && it != "ServiceNetwork")
        }
        "AWS::EC2::NetworkInterface" => reader.resources.of_kind("AWS::EC2::Instance").any(|it| {
            let list = it.get("NetworkInterfaces").and_then(Node::as_list).unwrap_or_default();
            list.iter()
                .filter_map(|it| it.get("NetworkInterfaceId"))
                .any(|it| reader.resources.named_by(it).is_some_and(|it| it.id == resource.id))
        }),
        _ => false,
    }
}

/// Finds the maps that set security groups, or both subnets and a way to them.
fn find<'n>(map: &'n Map, depth: usize, places: &mut Vec<&'n Map>) {
    if GROUPS.iter().any(|it| map.get(it).is_some()) {
        places.push(map);
        return;
    }
    if depth >= DEEPEST {
        return;
    }
    for (_, node) in map.iter().filter(|it| !is_function(it.1)) {
        match node {
            Node::Map(inner) => find(inner, depth + 1, places),
            Node::List(list) => {
                for inner in list.iter().filter(|it| !is_function(it)).filter_map(Node::as_map) {
                    find(inner, depth + 1, places);
                }
            }
            _ => {}
        }
    }
}

fn of_place(
    reader: &mut Reader<'_, '_>,
    resource: &Resource<'_>,
    properties: &Map,
    place: &Map,
) -> Vec<Interface> {
    let id = resource.id;
    let (public, v6) = public(reader, resource, place);
    let has_filter =
        !is_network_load_balancer(resource) || properties.get("SecurityGroups").is_some();
    let groups = GROUPS.iter().find_map(|it| place.get(it)).map(|it| reader.resources.names(it));
    let one = |reader: &mut Reader<'_, '_>, subnet: Name| {
        let groups = match &groups {
            Some(groups) => Some(groups.clone()),
            None if has_filter => Some(vec![reader.default_group(&subnet)]),
            None => None,
        };
        // This also adds the subnet.
        let assigned = reader.subnet(&subnet).assigns_v6.clone();
        let v6 = v6.clone().unwrap_or(assigned);
        Interface { subnet, groups, address: None, public: public.clone(), v6 }
    };
    let subnets = subnets(reader, id, properties, place);
    subnets.into_iter().map(|it| one(reader, it)).collect()
}

/// Returns the subnets of interfaces.
fn subnets(reader: &Reader<'_, '_>, id: &str, properties: &Map, place: &Map) -> Vec<Name> {
    let resources = reader.resources;
    let listed = |map: &Map| {
        let mappings = map.get("SubnetMappings").and_then(Node::as_list);
        if let Some(list) = mappings {
            let all = list.iter().filter_map(|it| it.get("SubnetId"));
            return Some(all.map(|it| resources.name(it)).collect());
        }
        SUBNETS.iter().find_map(|it| map.get(it)).map(|it| resources.names(it))
    };
    let of_group = || {
        let node = SUBNET_GROUPS.iter().find_map(|it| properties.get(it))?;
        match resources.named_by(node).and_then(|it| it.get("SubnetIds")) {
            Some(list) => Some(resources.names(list)),
            None => Some(vec![Name::Value(format!("the subnets of {}", resources.name(node)))]),
        }
    };
    let own = listed(place).or_else(|| listed(properties)).or_else(of_group);
    own.unwrap_or_else(|| vec![Name::Value(format!("the subnets of {id}"))])
}

/// Returns whether interfaces have public IPv4 addresses, what decides it, and whether they have IPv6 addresses if the subnet
/// does not decide that.
fn public(
    reader: &Reader<'_, '_>,
    resource: &Resource<'_>,
    place: &Map,
) -> ((Condition, String), Option<Condition>) {
    let id = reader.resources.id(resource.id);
    let fact = || reader.unknowns.fact(format!("whether {id} has a public IP address"));
    let by = |it: Condition| (it, format!("{id} gets"));
    if resource.kind.starts_with("AWS::ElasticLoadBalancing") {
        // The default is internet-facing.
        let is_public = match resource.get("Scheme") {
            None => Condition::yes(),
            node => text(node).map_or_else(fact, |it| (it != "internal").into()),
        };
        let kind = text(resource.get("IpAddressType")).unwrap_or_default();
        return (by(is_public), Some(kind.starts_with("dualstack").into()));
    }
    if let Some(node) = place.get("AssignPublicIp") {
        let is_public = text(Some(node)).map_or_else(fact, |it| (it == "ENABLED").into());
        return (by(is_public), None);
    }
    let is_public = match resource.get("PubliclyAccessible") {
        Some(node) => switch(Some(node)).map_or_else(fact, Condition::from),
        None if PUBLIC_BY_DEFAULT.contains(&resource.kind) => fact(),
        None => members(reader, resource),
    };
    (by(is_public), None)
}

/// Returns whether a database cluster has instances with public addresses.
fn members(reader: &Reader<'_, '_>, cluster: &Resource<'_>) -> Condition {
    if cluster.kind != "AWS::RDS::DBCluster" {
        return Condition::no();
    }
    let all = reader.resources.of_kind("AWS::RDS::DBInstance").filter(|it| {
        let named = it.get("DBClusterIdentifier").and_then(|it| reader.resources.named_by(it));
        named.is_some_and(|it| it.id == cluster.id)
    });
    all.fold(Condition::no(), |known, it| {
        let fact = || reader.unknowns.fact(format!("whether {} has a public IP address", it.id));
        known.or(match it.get("PubliclyAccessible") {
            None => fact(),
            node => switch(node).map_or_else(fact, Condition::from),
        })
    })
}

fn is_network_load_balancer(resource: &Resource<'_>) -> bool {
    resource.kind == "AWS::ElasticLoadBalancingV2::LoadBalancer"
        && text(resource.get("Type")).is_some_and(|it| it == "network" || it == "gateway")
}
