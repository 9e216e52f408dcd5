//! Network ACLs and their entries.

use std::collections::BTreeMap;

use ipnet::IpNet;
use stanchion_template::Node;

use super::address::{Family, everything};
use super::condition::{Condition, Unknowns};
use super::group::Direction;
use super::name::{Name, Resources, switch, text};
use super::service::{Services, add_protocol_limits, divided, shown};
use super::spot::{Block, Spot};
use super::vpc::Vpcs;
use crate::side::Resource;

/// A network ACL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Acl {
    /// The entries, in the order of their numbers.
    entries: Vec<Entry>,
    /// Is true if there can be entries that the template does not show.
    is_open: bool,
    /// Is true if the network ACL is not in the template.
    is_elsewhere: bool,
}

/// An entry of a network ACL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    number: i64,
    /// The network ACL.
    pub(super) owner: String,
    pub(super) direction: Direction,
    /// Protocol and ports, or `None` if the template does not show them.
    services: Option<Services>,
    block: Block,
    /// Is `None` if the template does not show it.
    is_allow: Option<bool>,
}

impl Entry {
    /// Returns the entry for people: `deny tcp on port 22 from 0.0.0.0/0`.
    pub(super) fn shown(&self) -> String {
        let action = match self.is_allow {
            Some(true) => "allow",
            Some(false) => "deny",
            None => "allow or deny",
        };
        let services = self.services.map_or_else(|| "some ports".to_owned(), |it| shown(&[it]));
        let preposition = match self.direction {
            Direction::In => "from",
            Direction::Out => "to",
        };
        let block = match &self.block {
            Block::Known(it) => it.to_string(),
            Block::Value(it) => it.clone(),
        };
        format!("{} {action} {services} {preposition} {block}", self.number)
    }
}

/// The number of the entries of a default network ACL.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html>
const DEFAULT_NUMBER: i64 = 100;

impl Acl {
    /// Creates the default network ACL of a VPC of the template, which allows everything.
    fn default_of(name: &Name) -> Acl {
        let entry = |direction, family| Entry {
            number: DEFAULT_NUMBER,
            owner: name.to_string(),
            direction,
            services: Some(Services::ALL),
            block: Block::Known(everything(family)),
            is_allow: Some(true),
        };
        let directions = [Direction::In, Direction::Out];
        let all = directions.iter().flat_map(|it| Family::BOTH.map(|family| entry(*it, family)));
        Acl { entries: all.collect(), ..Acl::default() }
    }

    /// Adds the points at which answers can differ.
    pub(super) fn add_limits(&self, limits: &mut Vec<u32>) {
        let own =
            self.entries.iter().filter_map(|it| it.services).filter(|it| *it != Services::ALL);
        let before = limits.len();
        for it in own {
            limits.extend([it.first, it.last.saturating_add(1)]);
        }
        if limits.len() > before {
            add_protocol_limits(limits);
        }
    }

    /// Returns the blocks of the entries.
    pub(super) fn blocks(&self) -> impl Iterator<Item = IpNet> {
        self.entries.iter().filter_map(|it| match it.block {
            Block::Known(it) => Some(it),
            Block::Value(_) => None,
        })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns whether the ACL allows traffic, and the entry that decides it. No entry divides the services.
    pub(super) fn allows(
        &self,
        name: &Name,
        direction: Direction,
        spot: &Spot<'_>,
        services: &Services,
        unknowns: &Unknowns,
    ) -> (Condition, Option<&Entry>) {
        // From the last entry to the first: an entry decides what it applies to, and later ones the rest.
        let is_hidden = self.is_elsewhere || self.is_open;
        let mut result = match is_hidden {
            true => (unknowns.fact(format!("the entries of the network ACL {name}")), None),
            false => (Condition::no(), None),
        };
        for entry in self.entries.iter().filter(|it| it.direction == direction).rev() {
            let applies = entry.applies(spot, services, unknowns);
            if applies.is_no() {
                continue;
            }
            let fact = |verb: &str| {
                unknowns.fact(format!("whether the entry `{}` of {name} {verb}", entry.shown()))
            };
            let rest = result.0;
            let condition = match entry.is_allow {
                Some(is_allow) if applies.is_yes() && !is_hidden => is_allow.into(),
                Some(true) if is_hidden => rest.or(fact("applies")),
                Some(true) => applies.or(rest),
                Some(false) => rest.and(fact("applies")),
                None => fact("allows").or(rest.and(fact("applies"))),
            };
            result = (condition, Some(entry));
        }
        result
    }

    /// Returns whether the ACL allows the answers to traffic. Clients can use a part of the ports for answers.
    pub(super) fn allows_answers(
        &self,
        name: &Name,
        direction: Direction,
        spot: &Spot<'_>,
        services: &Services,
        unknowns: &Unknowns,
    ) -> (Condition, Option<&Entry>) {
        let answers = services.answers();
        let mut limits = vec![answers.first, answers.last.saturating_add(1)];
        self.add_limits(&mut limits);
        let parts = divided(&mut limits).into_iter().filter(|it| answers.contains(it));
        let all: Vec<(Services, (Condition, Option<&Entry>))> =
            parts.map(|it| (it, self.allows(name, direction, spot, &it, unknowns))).collect();
        let denied = all.iter().find(|it| !it.1.0.is_yes());
        let Some((_, (_, entry))) = denied else {
            return (Condition::yes(), all.first().and_then(|it| it.1.1));
        };
        let entry = *entry;
        if all.iter().all(|it| it.1.0.is_no()) {
            return (Condition::no(), entry);
        }
        let mut result = Condition::yes();
        for (part, (condition, _)) in all {
            let unused = || unknowns.fact(format!("whether answers go to {}", shown(&[part])));
            result = match condition.is_yes() {
                true => result,
                false => result.and(condition.or(unused())),
            };
        }
        (result, entry)
    }
}

impl Entry {
    /// Returns whether the entry is about addresses and services.
    fn applies(&self, spot: &Spot<'_>, services: &Services, unknowns: &Unknowns) -> Condition {
        let of_services = match self.services {
            Some(own) => own.contains(services).into(),
            None => unknowns.fact(format!("the ports of entry {} of {}", self.number, self.owner)),
        };
        if of_services.is_no() {
            return of_services;
        }
        of_services.and(match &self.block {
            Block::Known(block) => spot.is_in(block, unknowns),
            Block::Value(text) => spot
                .is_in_list(&Name::Value(text.clone()), unknowns)
                .or(unknowns.fact(format!("the addresses in {text}"))),
        })
    }
}

/// The network ACLs of one side.
#[derive(Debug, Default)]
pub(super) struct Acls {
    pub(super) by_name: BTreeMap<Name, Acl>,
    /// The network ACL of each subnet that is associated with one.
    pub(super) of_subnet: BTreeMap<Name, Name>,
}

impl Acls {
    pub(super) fn of(resources: &Resources<'_>, vpcs: &Vpcs) -> Acls {
        let mut acls = Acls::default();
        for resource in resources.of_kind("AWS::EC2::NetworkAcl") {
            acls.by_name.insert(resources.own(&resource), Acl::default());
        }
        for resource in resources.of_kind("AWS::EC2::NetworkAclEntry") {
            let Some(node) = resource.get("NetworkAclId") else { continue };
            let name = resources.name(node);
            let entry = read(&name, &resource, resources, vpcs);
            let acl = acls.by_name.entry(name.clone()).or_insert_with(|| created(&name));
            match entry {
                Some(entry) => acl.entries.push(entry),
                None => acl.is_open = true,
            }
        }
        for acl in acls.by_name.values_mut() {
            acl.entries.sort();
        }
        for resource in resources.of_kind("AWS::EC2::SubnetNetworkAclAssociation") {
            let name = |it: &str| resource.get(it).map(|it| resources.name(it));
            if let (Some(subnet), Some(acl)) = (name("SubnetId"), name("NetworkAclId")) {
                acls.by_name.entry(acl.clone()).or_insert_with(|| created(&acl));
                acls.of_subnet.insert(subnet, acl);
            }
        }
        acls
    }

    /// Adds the network ACL of a subnet, and returns its name.
    pub(super) fn add_of(&mut self, subnet: &Name, vpc: &Name) -> Name {
        let name = match (self.of_subnet.get(subnet), vpc) {
            (Some(name), _) => name.clone(),
            (None, Name::Own(vpc)) if subnet.is_own() => Name::DefaultAcl(vpc.clone()),
            (None, _) => Name::Value(format!("of {subnet}")),
        };
        self.by_name.entry(name.clone()).or_insert_with(|| created(&name));
        name
    }
}

fn created(name: &Name) -> Acl {
    match name {
        Name::DefaultAcl(_) => Acl::default_of(name),
        _ => Acl { is_elsewhere: true, ..Acl::default() },
    }
}

/// Reads an entry, or `None` if its number or direction is unknown.
fn read(
    name: &Name,
    entry: &Resource<'_>,
    resources: &Resources<'_>,
    vpcs: &Vpcs,
) -> Option<Entry> {
    let is_egress = match entry.get("Egress") {
        None => false,
        node => switch(node)?,
    };
    let block = entry.get("CidrBlock").or_else(|| entry.get("Ipv6CidrBlock"))?;
    Some(Entry {
        number: text(entry.get("RuleNumber"))?.parse().ok()?,
        owner: name.to_string(),
        direction: if is_egress { Direction::Out } else { Direction::In },
        services: services(entry),
        block: vpcs.block(block, resources),
        is_allow: text(entry.get("RuleAction")).map(|it| it == "allow"),
    })
}

/// Returns protocol and ports of an entry, or `None` if the template does not show them.
fn services(entry: &Resource<'_>) -> Option<Services> {
    let protocol = text(entry.get("Protocol"))?;
    let number = |node: Option<&Node>| match node {
        None => Some(None),
        Some(node) => text(Some(node))?.parse::<i64>().ok().map(Some),
    };
    let (from, to) = match protocol.as_str() {
        "1" | "58" => ("Icmp/Type", "Icmp/Code"),
        _ => ("PortRange/From", "PortRange/To"),
    };
    Services::of_rule(&protocol, number(entry.get(from))?, number(entry.get(to))?)
}
