//! Connections of instances that can be launched in subnets, for subnets without instances in the template.

use std::collections::{BTreeMap, BTreeSet};

use super::endpoint::{Endpoint, Interface, Roles};
use super::fold::{End, Pair};
use super::name::Name;
use super::network::Network;
use super::networks::Networks;
use super::outside::Sides;
use super::passage::Party;

/// The types whose interfaces are those of instances.
const INSTANCES: [&str; 7] = [
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::Batch::ComputeEnvironment",
    "AWS::EC2::EC2Fleet",
    "AWS::EC2::Instance",
    "AWS::EC2::LaunchTemplate",
    "AWS::EC2::SpotFleet",
    "AWS::EKS::Nodegroup",
];

/// Returns the pairs of instances and something outside, for the subnets that both templates have.
pub(super) fn find(networks: &Networks<'_, '_>) -> Vec<Pair> {
    let Networks { was, is, .. } = networks;
    let endpoints = || was.endpoints.values().chain(is.endpoints.values());
    let subnets_of = |only_instances: bool| -> BTreeSet<&Name> {
        let all = endpoints().filter(|it| !only_instances || INSTANCES.contains(&&*it.kind));
        all.flat_map(|it| &it.interfaces).map(|it| &it.subnet).collect()
    };
    let (with_instances, with_any) = (subnets_of(true), subnets_of(false));
    let is_asked = |name: &&Name| {
        let (old, new) = (was.subnets.get(name), is.subnets.get(name));
        let (Some(old), Some(new)) = (old, new) else { return false };
        let is_free = !with_any.contains(name) || old.maps_public != new.maps_public;
        !with_instances.contains(name) && is_free
    };
    let launched = |network: &Network<'_>| -> BTreeMap<Name, (String, Endpoint)> {
        let all = is.subnets.keys().filter(is_asked);
        all.filter_map(|it| Some((it.clone(), (it.to_string(), instances(network, it)?)))).collect()
    };
    let (old, new) = (launched(was), launched(is));
    let mut found = Vec::new();
    for (name, (id, endpoint)) in &old {
        let Some((_, other)) = new.get(name) else { continue };
        if endpoint == other && !was.differs(is, endpoint) && !is.differs(was, other) {
            continue;
        }
        let sides = Sides {
            networks,
            old: Some(Party { id, endpoint }),
            new: Some(Party { id, endpoint: other }),
            end: End::Launched(id.clone()),
            is_launched: true,
        };
        sides.find(&BTreeSet::new(), &mut found);
    }
    found
}

/// Returns instances in a subnet. Their security groups are unknown, and they can request public addresses.
fn instances(network: &Network<'_>, name: &Name) -> Option<Endpoint> {
    let subnet = network.subnets.get(name)?;
    let shown = format!("instances in {name}");
    let request = network.unknowns.fact(format!("whether {shown} request public IP addresses"));
    let interface = Interface {
        subnet: name.clone(),
        groups: Some(vec![Name::Value(format!("the security groups of {shown}"))]),
        address: None,
        public: (subnet.maps_public.clone().or(request), format!("{shown} get")),
        v6: subnet.assigns_v6.clone(),
    };
    let kind = "AWS::EC2::Instance".to_owned();
    let roles = Roles::of(&kind);
    Some(Endpoint { kind, roles, interfaces: vec![interface] })
}
