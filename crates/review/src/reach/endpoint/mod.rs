//! Resources with network interfaces: instances, load balancers, databases, functions and others.

mod instance;
mod kind;
mod other;

use std::collections::BTreeMap;

use ipnet::IpNet;

use super::condition::{Condition, Unknowns};
use super::name::{Name, Resources};
use super::vpc::Subnet;
pub(super) use kind::Roles;

/// A resource with network interfaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Endpoint {
    /// The resource type.
    pub(super) kind: String,
    pub(super) roles: Roles,
    /// The kinds of interfaces. Each stands for any number of interfaces.
    pub(super) interfaces: Vec<Interface>,
}

/// Network interfaces with the same settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Interface {
    pub(super) subnet: Name,
    /// The security groups, or `None` if none filters the traffic.
    pub(super) groups: Option<Vec<Name>>,
    /// The address, if the template sets it.
    pub(super) address: Option<IpNet>,
    /// The answer to whether the interfaces have public IPv4 addresses, and what decides it: `instances in Subnet get`.
    pub(super) public: (Condition, String),
    /// The answer to whether the interfaces have IPv6 addresses.
    pub(super) v6: Condition,
}

/// The subnets of one side, by name.
pub(super) type Subnets = BTreeMap<Name, Subnet>;

/// Reads endpoints.
pub(super) struct Reader<'r, 's> {
    pub(super) resources: &'r Resources<'s>,
    pub(super) unknowns: &'r Unknowns,
    pub(super) subnets: Subnets,
}

impl Reader<'_, '_> {
    /// Returns the endpoints by their logical id. The subnets that they are in are added.
    pub(super) fn endpoints(&mut self) -> BTreeMap<String, Endpoint> {
        let mut all = BTreeMap::new();
        let context = instance::Context::of(self.resources);
        for resource in self.resources.all() {
            let interfaces = match instance::interfaces(self, &resource, &context) {
                Some(interfaces) => interfaces,
                None => other::interfaces(self, &resource, &context),
            };
            if interfaces.is_empty() {
                continue;
            }
            let endpoint = Endpoint {
                kind: resource.kind.to_owned(),
                roles: Roles::of(resource.kind),
                interfaces,
            };
            all.insert(self.resources.id(resource.id), endpoint);
        }
        all
    }

    /// Returns a subnet, which is created if the template does not have it.
    pub(super) fn subnet(&mut self, name: &Name) -> &Subnet {
        let unknowns = self.unknowns;
        self.subnets.entry(name.clone()).or_insert_with(|| Subnet::elsewhere(name, unknowns))
    }

    /// Returns the group of interfaces that set none.
    fn default_group(&mut self, subnet: &Name) -> Name {
        match &self.subnet(subnet).vpc {
            Name::Own(vpc) => Name::DefaultGroup(vpc.clone()),
            other => Name::Value(format!("the default security group of {other}")),
        }
    }
}
