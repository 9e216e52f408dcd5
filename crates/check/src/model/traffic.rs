//! The traffic that security groups allow.

use std::fmt;

use stanchion_template::Node;
use stanchion_template::language::{Answer, Text};

use super::blocks::{Addresses, Block, Blocks};
use super::network;
use super::openings::Opening;
use crate::view::identity::{items, of_kind};
use crate::view::{Resource, View};

const GROUP: &str = "AWS::EC2::SecurityGroup";

/// A security group.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Group<'a> {
    /// A group of the template.
    Own(Resource<'a>),
    /// The default group of a VPC of the template.
    DefaultOf(Resource<'a>),
    /// The security group that EKS creates for a cluster of the template.
    OfCluster(Resource<'a>),
    /// Another group, such as a parameter.
    Other(&'a Node),
}

impl<'a> Group<'a> {
    /// Returns the group that a value names.
    pub(crate) fn of(view: &View<'a>, node: &'a Node) -> Group<'a> {
        if let Some(group) = of_kind(view, node, GROUP) {
            return Group::Own(group);
        }
        let text = Text::of(node);
        let named = text.only_reference();
        let attribute = named.and_then(|it| it.attribute()).unwrap_or_default();
        match named.and_then(|it| view.resource(it.name())).map(|it| (it.kind, attribute, it)) {
            Some(("AWS::EC2::VPC", DEFAULT, vpc)) => Group::DefaultOf(vpc),
            Some((CLUSTER, OF_CLUSTER, cluster)) => Group::OfCluster(cluster),
            _ => Group::Other(node),
        }
    }

    /// Returns the groups of a list, or `None` if the list is unknown.
    pub(crate) fn all(view: &View<'a>, node: Option<&'a Node>) -> Option<Vec<Group<'a>>> {
        Some(items(node)?.iter().map(|it| Group::of(view, it)).collect())
    }

    /// Returns the default group of the VPC of a subnet, which network interfaces without groups have.
    pub(crate) fn default_in(view: &View<'a>, subnet: &Node) -> Option<Group<'a>> {
        let vpc = network::vpc_of_subnet(view, subnet)?;
        network::vpc(view, vpc).map(Group::DefaultOf)
    }

    /// Returns true if the template defines the group.
    pub(crate) fn is_known(&self) -> bool {
        !matches!(self, Group::Other(_))
    }

    /// Returns a key that is the same for the same group.
    pub(crate) fn key(&self) -> GroupKey<'a> {
        match self {
            Group::Own(group) => GroupKey::Own(group.id),
            Group::DefaultOf(vpc) => GroupKey::DefaultOf(vpc.id),
            Group::OfCluster(cluster) => GroupKey::OfCluster(cluster.id),
            Group::Other(node) => GroupKey::Other(key_of(node)),
        }
    }

    fn is(&self, other: &Group<'_>) -> bool {
        match (self, other) {
            (Group::Own(one), Group::Own(other))
            | (Group::DefaultOf(one), Group::DefaultOf(other))
            | (Group::OfCluster(one), Group::OfCluster(other)) => one.id == other.id,
            (Group::Other(one), Group::Other(other)) => one == other,
            _ => false,
        }
    }

    /// Returns the VPC of the group.
    pub(crate) fn vpc(&self) -> Option<&'a Node> {
        match self {
            Group::Own(group) => group.get("VpcId"),
            _ => None,
        }
    }
}

/// A security group, so that equal keys are the same group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum GroupKey<'a> {
    /// The logical id of a group of the template.
    Own(&'a str),
    /// The logical id of the VPC of a default group.
    DefaultOf(&'a str),
    /// The logical id of the cluster of a group.
    OfCluster(&'a str),
    /// The value that names another group.
    Other(String),
}

/// Writes the group in a message.
impl fmt::Display for GroupKey<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GroupKey::Own(id) => formatter.write_str(id),
            GroupKey::DefaultOf(vpc) => write!(formatter, "default of {vpc}"),
            GroupKey::OfCluster(cluster) => write!(formatter, "group of {cluster}"),
            GroupKey::Other(value) => write!(formatter, "other {value}"),
        }
    }
}

/// The attribute of a VPC that is its default group.
const DEFAULT: &str = "DefaultSecurityGroup";

/// The type of EKS clusters, and the attribute that is their security group.
const CLUSTER: &str = "AWS::EKS::Cluster";
const OF_CLUSTER: &str = "ClusterSecurityGroupId";

/// The answer to whether traffic passes, and the separate rules that allow it.
#[derive(Clone, Debug)]
pub(crate) struct Passage<'a> {
    pub(crate) answer: Answer,
    /// True if rules admit the peers in some of their subnets, but not in all.
    pub(crate) is_partial: bool,
    pub(crate) own: Vec<&'a str>,
}

/// The other end of the traffic.
#[derive(Clone, Debug)]
pub(crate) struct Peers<'a, 'g> {
    pub(crate) groups: &'g [Group<'a>],
    /// The addresses in each subnet.
    pub(crate) addresses: &'g [Addresses],
}

impl Passage<'_> {
    /// Returns the answer for traffic that passes without separate rules.
    pub(super) fn yes() -> Self {
        Passage { answer: Answer::Yes, is_partial: false, own: Vec::new() }
    }
}

/// Returns a text that is equal only for equal values.
fn key_of(node: &Node) -> String {
    let text = Text::of(node);
    if text.is_complete() { text.notation() } else { format!("{node:?}") }
}

impl<'a> Opening<'a> {
    /// Returns whether the rule allows traffic from or to one of several groups, whose instances are in the subnets, or
    /// `None` if that is unknown.
    pub(crate) fn admits(
        &self,
        view: &View<'a>,
        groups: &[&'a Node],
        subnets: &[&Node],
    ) -> Option<bool> {
        let groups: Vec<Group<'a>> = groups.iter().map(|it| Group::of(view, it)).collect();
        let addresses: Vec<Addresses> =
            subnets.iter().map(|it| Addresses::in_subnet(view, it)).collect();
        for name in ["SourceSecurityGroupId", "DestinationSecurityGroupId"] {
            let Some(node) = self.rule.get(name) else { continue };
            let named = Group::of(view, node);
            if groups.iter().any(|it| it.is(&named)) {
                return Some(true);
            }
            let is_known =
                named.is_known() && !groups.is_empty() && groups.iter().all(Group::is_known);
            return is_known.then_some(false);
        }
        // A rule for IPv6 admits no IPv4 traffic. Clients can use either, so the rule decides nothing.
        let blocks = Blocks::of(vec![Block::of(view, self.rule.get("CidrIp")?)?]);
        if addresses.is_empty() {
            return Addresses::default().are_in(&blocks);
        }
        Answer::all(addresses.iter().map(|it| it.are_in(&blocks).into())).known()
    }
}
