//! Security groups and their rules.

use std::collections::BTreeMap;

use ipnet::IpNet;
use stanchion_template::language::Text;
use stanchion_template::{Map, Node};

use super::address::{Family, block, everything};
use super::condition::{Condition, Unknowns};
use super::name::{Name, Resources, text};
use super::service::Services;
use super::spot::{Block, Spot};
use super::vpc::Vpcs;

/// The direction of traffic, as the members of a group or the subnets of a network ACL see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    In,
    Out,
}

/// The rules of a security group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    incoming: Rules,
    outgoing: Rules,
    /// The VPC, if the template has the group.
    pub(super) vpc: Option<Name>,
}

/// The rules of one direction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rules {
    pub(super) all: Vec<Rule>,
    /// Is true if there can be rules that the template does not show.
    pub(super) is_open: bool,
}

/// A rule of a security group. A rule with several peers is several.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rule {
    /// The group.
    pub(super) owner: String,
    pub(super) direction: Direction,
    pub(super) services: Services,
    /// The protocol and ports as they are written, if the template does not show them. They are then all services.
    pub(super) hidden: Option<String>,
    pub(super) peer: Peer,
}

/// The peer of a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Peer {
    Block(IpNet),
    Group(Name),
    /// A prefix list, or a block that is known only during deployment.
    List(Family, Name),
}

impl Peer {
    /// Returns whether the peer contains addresses.
    pub(super) fn has(&self, spot: &Spot<'_>, unknowns: &Unknowns) -> Condition {
        match self {
            Peer::Block(block) => spot.is_in(block, unknowns),
            Peer::Group(name) => spot.is_member(name, unknowns),
            Peer::List(family, name) if *family == spot.family() => spot.is_in_list(name, unknowns),
            Peer::List(..) => Condition::no(),
        }
    }

    /// Returns the peer for people: `the internet (0.0.0.0/0)`.
    pub(super) fn shown(&self) -> String {
        match self {
            Peer::Block(block) if block.prefix_len() == 0 => format!("the internet ({block})"),
            Peer::Block(block) => block.to_string(),
            Peer::Group(name) | Peer::List(_, name) => name.to_string(),
        }
    }
}

impl Group {
    pub(super) fn rules(&self, direction: Direction) -> &Rules {
        match direction {
            Direction::In => &self.incoming,
            Direction::Out => &self.outgoing,
        }
    }

    fn rules_mut(&mut self, direction: Direction) -> &mut Rules {
        match direction {
            Direction::In => &mut self.incoming,
            Direction::Out => &mut self.outgoing,
        }
    }

    /// Creates a group that the template does not have.
    fn elsewhere() -> Group {
        let mut group = Group::default();
        group.incoming.is_open = true;
        group.outgoing.is_open = true;
        group
    }

    /// Creates the default group of a VPC: its members accept everything from each other, and connect to everyone.
    ///
    /// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html>
    fn default_of(vpc: &str) -> Group {
        let name = Name::DefaultGroup(vpc.to_owned());
        let mut group = Group { vpc: Some(Name::Own(vpc.to_owned())), ..Group::default() };
        group.add(&name, Direction::In, &Ok(Services::ALL), [Peer::Group(name.clone())]);
        group.add(&name, Direction::Out, &Ok(Services::ALL), everyone());
        group
    }

    fn add(
        &mut self,
        name: &Name,
        direction: Direction,
        services: &Result<Services, String>,
        peers: impl IntoIterator<Item = Peer>,
    ) {
        let rule = |peer| Rule {
            owner: name.to_string(),
            direction,
            services: services.as_ref().copied().unwrap_or(Services::ALL),
            hidden: services.as_ref().err().cloned(),
            peer,
        };
        self.rules_mut(direction).all.extend(peers.into_iter().map(rule));
    }
}

fn everyone() -> impl Iterator<Item = Peer> {
    Family::BOTH.into_iter().map(|it| Peer::Block(everything(it)))
}

/// The security groups of one side.
#[derive(Debug, Default)]
pub(super) struct Groups(pub(super) BTreeMap<Name, Group>);

impl Groups {
    pub(super) fn of(resources: &Resources<'_>, vpcs: &Vpcs) -> Groups {
        let mut groups = Groups::default();
        for resource in resources.of_kind("AWS::EC2::SecurityGroup") {
            let name = resources.own(&resource);
            let mut group = Group {
                vpc: resource.get("VpcId").map(|it| resources.name(it)),
                ..Group::default()
            };
            for (property, direction) in
                [("SecurityGroupIngress", Direction::In), ("SecurityGroupEgress", Direction::Out)]
            {
                match resource.get(property) {
                    // Without rules, CloudFormation keeps the rule of EC2 that allows all traffic out.
                    None if direction == Direction::Out => {
                        group.add(&name, direction, &Ok(Services::ALL), everyone());
                    }
                    None => {}
                    Some(node) => match node.as_list() {
                        Some(list) => {
                            for rule in list {
                                group.read(&name, direction, rule.as_map(), resources, vpcs);
                            }
                        }
                        None => group.rules_mut(direction).is_open = true,
                    },
                }
            }
            groups.0.insert(name, group);
        }
        for (kind, direction) in [
            ("AWS::EC2::SecurityGroupIngress", Direction::In),
            ("AWS::EC2::SecurityGroupEgress", Direction::Out),
        ] {
            for resource in resources.of_kind(kind) {
                let Some(node) = resource.get("GroupId") else { continue };
                let name = resources.name(node);
                groups.get_mut(&name).read(
                    &name,
                    direction,
                    resource.properties(),
                    resources,
                    vpcs,
                );
            }
        }
        groups
    }

    /// Returns a group, which is created if the template does not have it.
    pub(super) fn get_mut(&mut self, name: &Name) -> &mut Group {
        self.0.entry(name.clone()).or_insert_with(|| match name {
            Name::DefaultGroup(vpc) => Group::default_of(vpc),
            _ => Group::elsewhere(),
        })
    }
}

impl Group {
    /// Reads a rule.
    fn read(
        &mut self,
        name: &Name,
        direction: Direction,
        rule: Option<&Map>,
        resources: &Resources<'_>,
        vpcs: &Vpcs,
    ) {
        let Some(rule) = rule else {
            self.rules_mut(direction).is_open = true;
            return;
        };
        let mut peers = Vec::new();
        for (property, family) in [("CidrIp", Family::V4), ("CidrIpv6", Family::V6)] {
            let Some(node) = rule.get(property) else { continue };
            peers.push(match vpcs.block(node, resources) {
                Block::Known(it) => Peer::Block(it),
                Block::Value(it) => Peer::List(family, Name::Value(it)),
            });
        }
        for property in
            ["SourceSecurityGroupId", "DestinationSecurityGroupId", "SourceSecurityGroupName"]
        {
            peers.extend(rule.get(property).map(|it| Peer::Group(resources.name(it))));
        }
        for property in ["SourcePrefixListId", "DestinationPrefixListId"] {
            let Some(node) = rule.get(property) else { continue };
            match entries(node, resources) {
                Some(blocks) => peers.extend(blocks.into_iter().map(Peer::Block)),
                None => peers.push(Peer::List(Family::V4, resources.name(node))),
            }
        }
        let services = services(rule).ok_or_else(|| {
            let written = ["IpProtocol", "FromPort", "ToPort"].iter().filter_map(|it| rule.get(it));
            written.map(|it| Text::of(it).notation()).collect::<Vec<_>>().join(" ")
        });
        self.add(name, direction, &services, peers);
    }
}

/// Returns protocol and ports of a rule, or `None` if the template does not show them.
fn services(rule: &Map) -> Option<Services> {
    let port = |name: &str| match rule.get(name) {
        None => Some(None),
        Some(node) => text(Some(node))?.parse::<i64>().ok().map(Some),
    };
    Services::of_rule(&text(rule.get("IpProtocol"))?, port("FromPort")?, port("ToPort")?)
}

/// Returns the blocks of a prefix list of the template, if all are known.
pub(super) fn entries(node: &Node, resources: &Resources<'_>) -> Option<Vec<IpNet>> {
    let list = resources.named_by(node).filter(|it| it.kind == "AWS::EC2::PrefixList")?;
    let entries = list.get("Entries")?.as_list()?;
    entries.iter().map(|it| block(&text(it.get("Cidr"))?)).collect()
}

impl Group {
    /// Returns the blocks in the rules.
    pub(super) fn blocks(&self) -> impl Iterator<Item = IpNet> {
        self.incoming.all.iter().chain(&self.outgoing.all).filter_map(|it| match it.peer {
            Peer::Block(it) => Some(it),
            Peer::Group(_) | Peer::List(..) => None,
        })
    }
}

impl Rule {
    /// Returns the rule for people: `tcp on port 22 from 0.0.0.0/0`.
    pub(super) fn shown(&self) -> String {
        let preposition = match self.direction {
            Direction::In => "from",
            Direction::Out => "to",
        };
        let services = match &self.hidden {
            None => super::service::shown(&[self.services]),
            Some(text) => format!("ports {text}"),
        };
        let peer = match &self.peer {
            Peer::Block(it) => it.to_string(),
            other => other.shown(),
        };
        format!("{services} {preposition} {peer}")
    }
}
