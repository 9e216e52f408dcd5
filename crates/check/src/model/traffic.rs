//! The traffic that security groups allow.

use stanchion_template::Node;
use stanchion_template::language::{Answer, Text};

use super::blocks::{Addresses, Block};
use super::network;
use super::openings::{Opening, of_group, separate};
use crate::view::connections::Direction;
use crate::view::identity::{items, of_kind};
use crate::view::value::{number, scalar};
use crate::view::{Resource, View};

const GROUP: &str = "AWS::EC2::SecurityGroup";

/// A security group.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Group<'a> {
    /// A group of the template.
    Own(Resource<'a>),
    /// The default group of a VPC of the template.
    DefaultOf(Resource<'a>),
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
        let of_vpc = text.only_reference().filter(|it| it.attribute() == Some(DEFAULT));
        match of_vpc.and_then(|it| view.resource(it.name())) {
            Some(vpc) if vpc.kind == "AWS::EC2::VPC" => Group::DefaultOf(vpc),
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

    fn is(&self, other: &Group<'_>) -> bool {
        match (self, other) {
            (Group::Own(one), Group::Own(other))
            | (Group::DefaultOf(one), Group::DefaultOf(other)) => one.id == other.id,
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

/// The attribute of a VPC that is its default group.
const DEFAULT: &str = "DefaultSecurityGroup";

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

/// Returns whether the groups of an instance allow traffic on a range of TCP ports. The rules of all groups are a union.
pub(crate) fn passes<'a>(
    view: &View<'a>,
    groups: &[Group<'a>],
    direction: Direction,
    ports: (u16, u16),
    peers: &Peers<'a, '_>,
) -> Passage<'a> {
    let mut openings = Vec::new();
    let mut is_open = groups.is_empty();
    for group in groups {
        match group {
            Group::Other(_) => is_open = true,
            Group::DefaultOf(vpc) => {
                // A default group allows all outbound traffic, and inbound traffic from itself.
                if direction == Direction::Out || peers.groups.iter().any(|it| it.is(group)) {
                    return Passage::yes();
                }
                match separate(view, vpc, direction) {
                    Some(rules) => openings.extend(rules),
                    None => is_open = true,
                }
            }
            Group::Own(group) => {
                let has_rules = || {
                    group.has("SecurityGroupEgress")
                        || !view.connections().rules(direction).of(group.id).is_empty()
                };
                if direction == Direction::Out
                    && !has_rules()
                    && view.visibility().hidden_from(group.id).is_none()
                {
                    return Passage::yes();
                }
                match of_group(view, group, direction) {
                    Some(rules) => openings.extend(rules),
                    None => is_open = true,
                }
                is_open |= view.visibility().hidden_from(group.id).is_some();
            }
        }
    }
    let rules: Vec<Rule<'a>> = openings.iter().map(|it| Rule::of(view, it, peers)).collect();
    let inside: Vec<&Rule<'a>> = rules.iter().filter(|it| it.own.is_none()).collect();
    if covered(&inside, ports, peers).is_yes() {
        return Passage::yes();
    }
    let all: Vec<&Rule<'a>> = rules.iter().collect();
    let answer = covered(&all, ports, peers);
    let own =
        all.iter().filter(|it| it.overlaps(ports) && !it.is_refused()).filter_map(|it| it.own);
    let own = own.collect();
    let one = |it| Peers { groups: peers.groups, addresses: std::slice::from_ref(it) };
    let is_partial = answer.is_no()
        && peers.addresses.len() > 1
        && peers.addresses.iter().any(|it| !covered(&all, ports, &one(it)).is_no());
    match answer {
        Answer::No if is_open => Passage { answer: Answer::Unknown, is_partial, own },
        answer => Passage { answer, is_partial, own },
    }
}

impl Passage<'_> {
    fn yes() -> Self {
        Passage { answer: Answer::Yes, is_partial: false, own: Vec::new() }
    }
}

/// The ports and the source of a rule.
struct Rule<'a> {
    /// The TCP ports, or `None` if they are unknown.
    ports: Option<(u16, u16)>,
    source: Source,
    own: Option<&'a str>,
}

enum Source {
    /// The whole peer, none of it, or an unknown part.
    Peer(Answer),
    Block(Block),
}

impl<'a> Rule<'a> {
    fn of(view: &View<'a>, opening: &Opening<'a>, peers: &Peers<'a, '_>) -> Rule<'a> {
        let rule = opening.rule;
        let ports = match rule.get("IpProtocol").and_then(scalar) {
            None => None,
            Some(protocol) => match protocol.to_ascii_lowercase().as_str() {
                "-1" | "all" => Some((0, u16::MAX)),
                "tcp" | "6" => ports_of(rule),
                // No TCP port.
                _ => Some((1, 0)),
            },
        };
        Rule { ports, source: source_of(view, rule, peers), own: opening.own }
    }

    fn overlaps(&self, (from, to): (u16, u16)) -> bool {
        self.ports.is_none_or(|(first, last)| first <= to && last >= from)
    }

    fn is_refused(&self) -> bool {
        matches!(self.source, Source::Peer(Answer::No))
    }
}

fn ports_of(rule: &Node) -> Option<(u16, u16)> {
    let port = |name| rule.get(name).map_or(Some(-1.0), number);
    let (from, to) = (port("FromPort")?, port("ToPort")?);
    if from < 0.0 && to < 0.0 {
        return Some((0, u16::MAX));
    }
    let whole =
        |number: f64| crate::view::value::whole(number).and_then(|it| u16::try_from(it).ok());
    Some((whole(from)?, whole(to)?))
}

fn source_of<'a>(view: &View<'a>, rule: &'a Node, peers: &Peers<'a, '_>) -> Source {
    for name in ["SourceSecurityGroupId", "DestinationSecurityGroupId"] {
        if let Some(node) = rule.get(name) {
            let named = Group::of(view, node);
            return Source::Peer(if peers.groups.iter().any(|it| it.is(&named)) {
                Answer::Yes
            } else if named.is_known()
                && !peers.groups.is_empty()
                && peers.groups.iter().all(Group::is_known)
            {
                Answer::No
            } else {
                Answer::Unknown
            });
        }
    }
    match rule.get("CidrIp") {
        Some(node) => Block::of(view, node).map_or(Source::Peer(Answer::Unknown), Source::Block),
        // A rule for IPv6 admits no IPv4 traffic. Clients can use either, so the rule decides nothing.
        None => Source::Peer(Answer::Unknown),
    }
}

/// Returns whether rules together admit the peer on each port.
fn covered(rules: &[&Rule<'_>], (from, to): (u16, u16), peers: &Peers<'_, '_>) -> Answer {
    // Between two bounds of rules, every port has the same answer.
    let mut starts = vec![from];
    for (first, last) in rules.iter().filter_map(|it| it.ports) {
        starts.extend([Some(first), last.checked_add(1)].into_iter().flatten());
    }
    starts.retain(|it| (from..=to).contains(it));
    starts.sort_unstable();
    starts.dedup();
    Answer::all(starts.into_iter().map(|port| admitted(rules, port, peers)))
}

fn admitted(rules: &[&Rule<'_>], port: u16, peers: &Peers<'_, '_>) -> Answer {
    let mut blocks = Vec::new();
    let mut answer = Answer::No;
    for rule in rules.iter().filter(|it| it.overlaps((port, port))) {
        match (&rule.source, rule.ports.is_some()) {
            (Source::Peer(Answer::Yes), true) => return Answer::Yes,
            (Source::Peer(Answer::No), _) => {}
            (Source::Block(block), true) => blocks.push(block.clone()),
            _ => answer = Answer::Unknown,
        }
    }
    if blocks.is_empty() {
        return answer;
    }
    if peers.addresses.is_empty() {
        // Without a subnet, only a block of all addresses is certain.
        let all = Addresses::default().are_in(&blocks);
        return Answer::any([Answer::from(all), answer]);
    }
    let by_block = Answer::all(peers.addresses.iter().map(|it| Answer::from(it.are_in(&blocks))));
    Answer::any([by_block, answer])
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
        let peers = Peers { groups: &groups, addresses: &addresses };
        match source_of(view, self.rule, &peers) {
            Source::Peer(answer) => answer.known(),
            Source::Block(block) if addresses.is_empty() => Addresses::default().are_in(&[block]),
            Source::Block(block) => {
                let each =
                    addresses.iter().map(|it| it.are_in(std::slice::from_ref(&block)).into());
                Answer::all(each).known()
            }
        }
    }
}
