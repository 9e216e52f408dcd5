//! The traffic that the rules of security groups admit, prepared once for all peers.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::Ipv4Net;
use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::blocks::{Addresses, Block, Blocks};
use super::openings::{Opening, of_group, separate};
use super::traffic::{Group, GroupKey, Passage, Peers};
use crate::view::View;
use crate::view::connections::Direction;
use crate::view::value::{number, scalar};

/// The traffic that the rules of some groups admit on a range of TCP ports, in one direction.
#[derive(Clone, Debug, Default)]
pub(crate) struct Admission<'a> {
    /// True if the groups allow all traffic.
    is_everything: bool,
    /// The default groups, which allow inbound traffic from themselves.
    defaults: BTreeSet<GroupKey<'a>>,
    /// True if the groups can have further rules.
    is_open: bool,
    /// The traffic that the rules inside of the groups admit.
    inside: Vec<Segment<'a>>,
    /// The traffic that all rules admit, if some of them are separate resources.
    all: Option<Vec<Segment<'a>>>,
    separate: Separate<'a>,
}

/// Ports for which every rule has the same answer.
#[derive(Clone, Debug, Default)]
struct Segment<'a> {
    /// The groups whose instances are admitted.
    groups: BTreeSet<GroupKey<'a>>,
    /// The groups whose instances may be admitted, because the ports of the rule are unknown.
    doubtful: BTreeSet<GroupKey<'a>>,
    /// True if a rule admits groups, and true if one of them is not in the template.
    has_groups: bool,
    has_other_groups: bool,
    blocks: Blocks,
    /// True if a rule admits an unknown source.
    is_unknown: bool,
}

/// The rules that are separate resources, by their sources.
#[derive(Clone, Debug, Default)]
struct Separate<'a> {
    by_group: BTreeMap<GroupKey<'a>, Vec<&'a str>>,
    by_net: BTreeMap<Ipv4Net, Vec<&'a str>>,
    by_symbol: BTreeMap<String, Vec<&'a str>>,
    unknown: Vec<&'a str>,
}

/// A rule with its ports and its source.
struct Rule<'a> {
    /// The TCP ports, or `None` if they are unknown.
    ports: Option<(u16, u16)>,
    source: Source<'a>,
    own: Option<&'a str>,
}

enum Source<'a> {
    /// A group, and true if the template defines it.
    Group(GroupKey<'a>, bool),
    Block(Block),
    Unknown,
}

impl<'a> Admission<'a> {
    /// Returns what groups admit. The rules of all groups are a union.
    pub(crate) fn of(
        view: &View<'a>,
        groups: &[Group<'a>],
        direction: Direction,
        ports: (u16, u16),
    ) -> Admission<'a> {
        let mut admission = Admission { is_open: groups.is_empty(), ..Admission::default() };
        let mut openings = Vec::new();
        for group in groups {
            let found = match group {
                Group::Other(_) => None,
                // The default group of a VPC and the group of a cluster allow all outbound traffic, and inbound traffic
                // from themselves.
                Group::DefaultOf(owner) | Group::OfCluster(owner) => {
                    admission.is_everything |= direction == Direction::Out;
                    admission.defaults.insert(group.key());
                    separate(view, owner, direction)
                }
                Group::Own(group) => {
                    let is_hidden = view.visibility().hidden_from(group.id).is_some();
                    let has_rules = group.has("SecurityGroupEgress")
                        || !view.connections().rules(direction).of(group.id).is_empty();
                    admission.is_everything |=
                        direction == Direction::Out && !has_rules && !is_hidden;
                    admission.is_open |= is_hidden;
                    of_group(view, group, direction)
                }
            };
            match found {
                Some(rules) => openings.extend(rules),
                None => admission.is_open = true,
            }
        }
        if !admission.is_everything {
            let rules: Vec<Rule<'a>> = openings.iter().map(|it| Rule::of(view, it)).collect();
            admission.add(&rules, ports);
        }
        admission
    }

    fn add(&mut self, rules: &[Rule<'a>], ports: (u16, u16)) {
        let inside: Vec<&Rule<'a>> = rules.iter().filter(|it| it.own.is_none()).collect();
        self.inside = segments(&inside, ports);
        if inside.len() < rules.len() {
            self.all = Some(segments(&rules.iter().collect::<Vec<_>>(), ports));
        }
        for rule in rules.iter().filter(|it| it.overlaps(ports)) {
            let Some(own) = rule.own else { continue };
            let list = match &rule.source {
                Source::Group(key, true) => self.separate.by_group.entry(key.clone()).or_default(),
                Source::Block(Block::Known(net)) => {
                    self.separate.by_net.entry(net.trunc()).or_default()
                }
                Source::Block(Block::Symbol(text)) => {
                    self.separate.by_symbol.entry(text.notation()).or_default()
                }
                Source::Group(_, false) | Source::Unknown => &mut self.separate.unknown,
            };
            list.push(own);
        }
    }

    /// Returns whether the rules admit the traffic of peers, and the separate rules that do.
    pub(crate) fn passage(&self, peers: &Peers<'a, '_>) -> Passage<'a> {
        let keys: Vec<GroupKey<'a>> = peers.groups.iter().map(Group::key).collect();
        if self.is_everything || keys.iter().any(|it| self.defaults.contains(it)) {
            return Passage::yes();
        }
        let asked = Asked {
            is_known: !peers.groups.is_empty() && peers.groups.iter().all(Group::is_known),
            keys: &keys,
        };
        if covered(&self.inside, &asked, peers.addresses).is_yes() {
            return Passage::yes();
        }
        let all = self.all.as_ref().unwrap_or(&self.inside);
        let answer = covered(all, &asked, peers.addresses);
        let own = if answer.is_yes() {
            self.separate.admitting(&keys, peers.addresses)
        } else {
            Vec::new()
        };
        let is_partial = answer.is_no()
            && peers.addresses.len() > 1
            && peers
                .addresses
                .iter()
                .any(|it| !covered(all, &asked, std::slice::from_ref(it)).is_no());
        match answer {
            Answer::No if self.is_open => Passage { answer: Answer::Unknown, is_partial, own },
            answer => Passage { answer, is_partial, own },
        }
    }
}

/// The groups of the peers.
struct Asked<'a, 'k> {
    keys: &'k [GroupKey<'a>],
    /// True if the template defines all of them.
    is_known: bool,
}

/// Returns whether each segment admits the peers.
fn covered(segments: &[Segment<'_>], asked: &Asked<'_, '_>, addresses: &[Addresses]) -> Answer {
    Answer::all(segments.iter().map(|it| it.admits(asked, addresses)))
}

impl Segment<'_> {
    fn admits(&self, asked: &Asked<'_, '_>, addresses: &[Addresses]) -> Answer {
        if asked.keys.iter().any(|it| self.groups.contains(it)) {
            return Answer::Yes;
        }
        let is_unknown = self.is_unknown
            || self.has_other_groups
            || (self.has_groups && !asked.is_known)
            || asked.keys.iter().any(|it| self.doubtful.contains(it));
        let answer = if is_unknown { Answer::Unknown } else { Answer::No };
        if self.blocks.is_empty() {
            return answer;
        }
        if addresses.is_empty() {
            // Without a subnet, only a block of all addresses is certain.
            let all = Addresses::default().are_in(&self.blocks);
            return Answer::any([Answer::from(all), answer]);
        }
        let by_block =
            Answer::all(addresses.iter().map(|it| Answer::from(it.are_in(&self.blocks))));
        Answer::any([by_block, answer])
    }
}

/// Returns what rules admit on each port of a range. Between two bounds of rules, every port has the same answer.
fn segments<'a>(rules: &[&Rule<'a>], (from, to): (u16, u16)) -> Vec<Segment<'a>> {
    let mut starts = vec![from];
    for (first, last) in rules.iter().filter_map(|it| it.ports) {
        starts.extend([Some(first), last.checked_add(1)].into_iter().flatten());
    }
    starts.retain(|it| (from..=to).contains(it));
    starts.sort_unstable();
    starts.dedup();
    starts.into_iter().map(|port| segment(rules, port)).collect()
}

fn segment<'a>(rules: &[&Rule<'a>], port: u16) -> Segment<'a> {
    #[cfg(test)]
    crate::view::counted::add(rules.len());
    let mut segment = Segment::default();
    let mut blocks = Vec::new();
    for rule in rules.iter().filter(|it| it.overlaps((port, port))) {
        match (&rule.source, rule.ports.is_some()) {
            (Source::Group(key, is_known), has_ports) => {
                segment.has_groups = true;
                segment.has_other_groups |= !is_known;
                let set = if has_ports { &mut segment.groups } else { &mut segment.doubtful };
                set.insert(key.clone());
            }
            (Source::Block(block), true) => blocks.push(block.clone()),
            (Source::Block(_), false) | (Source::Unknown, _) => segment.is_unknown = true,
        }
    }
    segment.blocks = Blocks::of(blocks);
    segment
}

impl<'a> Separate<'a> {
    /// Returns the rules that can admit peers.
    fn admitting(&self, keys: &[GroupKey<'a>], addresses: &[Addresses]) -> Vec<&'a str> {
        let mut found = self.unknown.clone();
        found.extend(keys.iter().filter_map(|it| self.by_group.get(it)).flatten());
        found.extend(
            self.by_net.iter().take_while(|(it, _)| it.prefix_len() == 0).flat_map(|it| it.1),
        );
        for block in addresses.iter().filter_map(Addresses::smallest) {
            match block {
                Block::Known(net) => self.overlapping(*net, &mut found),
                Block::Symbol(text) => {
                    found.extend(self.by_symbol.get(&text.notation()).into_iter().flatten());
                }
            }
        }
        #[cfg(test)]
        crate::view::counted::add(found.len());
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Adds the rules for blocks that contain a block, or are a part of it.
    fn overlapping(&self, net: Ipv4Net, found: &mut Vec<&'a str>) {
        let above = (1..net.prefix_len()).filter_map(|it| Ipv4Net::new(net.addr(), it).ok());
        for block in above.map(|it| it.trunc()) {
            found.extend(self.by_net.get(&block).into_iter().flatten());
        }
        let inside = self.by_net.range(net.trunc()..).take_while(|(it, _)| net.contains(*it));
        found.extend(inside.flat_map(|(_, it)| it));
    }
}

impl<'a> Rule<'a> {
    fn of(view: &View<'a>, opening: &Opening<'a>) -> Rule<'a> {
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
        Rule { ports, source: Source::of(view, rule), own: opening.own }
    }

    fn overlaps(&self, (from, to): (u16, u16)) -> bool {
        self.ports.is_none_or(|(first, last)| first <= to && last >= from)
    }
}

impl<'a> Source<'a> {
    fn of(view: &View<'a>, rule: &'a Node) -> Source<'a> {
        for name in ["SourceSecurityGroupId", "DestinationSecurityGroupId"] {
            if let Some(node) = rule.get(name) {
                let named = Group::of(view, node);
                return Source::Group(named.key(), named.is_known());
            }
        }
        // A rule for IPv6 admits no IPv4 traffic. Clients can use either, so the rule decides nothing.
        let block = rule.get("CidrIp").and_then(|it| Block::of(view, it));
        block.map_or(Source::Unknown, Source::Block)
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
