//! VPCs and subnets.

use std::collections::BTreeMap;

use stanchion_template::Node;
use stanchion_template::language::Text;

use super::address::{Family, Range, block};
use super::condition::{Condition, Unknowns};
use super::name::{Name, Resources, switch};
use super::spot::Block;
use crate::side::Resource;
use crate::value::expression;

/// A VPC of the template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Vpc {
    pub(super) blocks: Vec<Block>,
    /// Is true if the VPC can have blocks that the template does not show, by family.
    pub(super) has_others: (bool, bool),
}

impl Vpc {
    /// Returns the smallest block of the VPC that contains addresses.
    pub(super) fn block_with(&self, range: &Range) -> Option<ipnet::IpNet> {
        let known = self.blocks.iter().filter_map(|it| match it {
            Block::Known(it) if range.is_in(it) => Some(*it),
            _ => None,
        });
        known.max_by_key(ipnet::IpNet::prefix_len)
    }

    /// Returns whether the template does not show all blocks of a family.
    pub(super) fn is_open(&self, family: Family) -> bool {
        match family {
            Family::V4 => self.has_others.0,
            Family::V6 => self.has_others.1,
        }
    }

    fn add(&mut self, resource: &Resource<'_>, vpcs: &Vpcs, resources: &Resources<'_>) {
        let add = |property: &str, others: fn(&mut Vpc) -> &mut bool, vpc: &mut Vpc| {
            let Some(node) = resource.get(property) else { return };
            let block = vpcs.block(node, resources);
            if matches!(block, Block::Value(_)) {
                *others(vpc) = true;
            }
            vpc.blocks.push(block);
        };
        add("CidrBlock", |it| &mut it.has_others.0, self);
        add("Ipv6CidrBlock", |it| &mut it.has_others.1, self);
        self.has_others.0 |= resource.get("Ipv4IpamPoolId").is_some();
        self.has_others.1 |= ["Ipv6IpamPoolId", "AmazonProvidedIpv6CidrBlock", "Ipv6Pool"]
            .iter()
            .any(|it| resource.get(it).is_some());
    }
}

/// A subnet, of the template or elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subnet {
    pub(super) vpc: Name,
    pub(super) v4: Option<Block>,
    pub(super) v6: Option<Block>,
    /// Is true if interfaces get IPv4 addresses.
    pub(super) has_v4: bool,
    /// The answers to whether instances get public IPv4 addresses, or IPv6 addresses, unless they set it.
    pub(super) maps_public: Condition,
    pub(super) assigns_v6: Condition,
}

/// The VPCs of one side.
#[derive(Debug, Default)]
pub(super) struct Vpcs(pub(super) BTreeMap<String, Vpc>);

impl Vpcs {
    pub(super) fn of(resources: &Resources<'_>) -> Vpcs {
        let mut vpcs = Vpcs::default();
        for resource in resources.of_kind("AWS::EC2::VPC") {
            let mut vpc = Vpc::default();
            vpc.add(&resource, &vpcs, resources);
            vpcs.0.insert(resources.id(resource.id), vpc);
        }
        for resource in resources.of_kind("AWS::EC2::VPCCidrBlock") {
            let Some(Name::Own(id)) = resource.get("VpcId").map(|it| resources.name(it)) else {
                continue;
            };
            let mut vpc = vpcs.0.remove(&id).unwrap_or_default();
            vpc.add(&resource, &vpcs, resources);
            vpcs.0.insert(id, vpc);
        }
        vpcs
    }

    /// Returns the VPC of a name, if the template has it.
    pub(super) fn get(&self, name: &Name) -> Option<&Vpc> {
        match name {
            Name::Own(id) => self.0.get(id),
            _ => None,
        }
    }

    /// Reads a block: a literal, the block of a VPC of the template, or another value.
    pub(super) fn block(&self, node: &Node, resources: &Resources<'_>) -> Block {
        let text = Text::of(node);
        if let Some(known) = text.literal().and_then(block) {
            return Block::Known(known);
        }
        let reference = text.only_reference().filter(|it| it.attribute() == Some("CidrBlock"));
        if let Some(reference) = reference {
            let owner = self.0.get(&resources.id(reference.name()));
            if let Some(own) = owner.and_then(|it| it.blocks.first()) {
                return own.clone();
            }
        }
        Block::Value(expression(node))
    }
}

impl Subnet {
    /// Reads a subnet of the template.
    pub(super) fn of(
        resource: &Resource<'_>,
        vpcs: &Vpcs,
        resources: &Resources<'_>,
        unknowns: &Unknowns,
    ) -> Subnet {
        let read = |it: &str| resource.get(it).map(|it| vpcs.block(it, resources));
        let is_set = |name: &str| match resource.get(name) {
            None => Condition::no(),
            node => switch(node).map_or_else(
                || unknowns.fact(format!("the property {name} of {}", resource.id)),
                Condition::from,
            ),
        };
        let v6 = read("Ipv6CidrBlock").or_else(|| {
            let pool = resource.get("Ipv6IpamPoolId").is_some();
            pool.then(|| Block::Value(format!("the IPv6 block of {}", resource.id)))
        });
        Subnet {
            vpc: resource.get("VpcId").map_or_else(
                || Name::Value(format!("the VPC of {}", resource.id)),
                |it| resources.name(it),
            ),
            v4: read("CidrBlock"),
            v6,
            has_v4: switch(resource.get("Ipv6Native")) != Some(true),
            maps_public: is_set("MapPublicIpOnLaunch"),
            assigns_v6: is_set("AssignIpv6AddressOnCreation"),
        }
    }

    /// Creates a subnet that the template does not have.
    pub(super) fn elsewhere(name: &Name, unknowns: &Unknowns) -> Subnet {
        Subnet {
            vpc: Name::Value(format!("the VPC of {name}")),
            v4: None,
            v6: None,
            has_v4: true,
            maps_public: unknowns.fact(format!("whether {name} maps public IP addresses")),
            assigns_v6: unknowns.fact(format!("whether {name} assigns IPv6 addresses")),
        }
    }
}
