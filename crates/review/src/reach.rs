//! Connections that security groups and subnets allow after a change and did not allow before.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;
use schemars::JsonSchema;
use serde::Serialize;
use stanchion_template::language::{Text, scalar};
use stanchion_template::{Map, Node};

use crate::access::is_in_both;
use crate::side::Side;

/// A change of what can connect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReachChange {
    /// Is false for a connection from any address of the internet, so that these come first.
    #[serde(skip)]
    order: bool,
    /// The logical id of the security group or subnet, or the id of a group that the template does not have.
    pub subject: String,
    /// Is true if more can connect than before, and false if less.
    pub is_broader: bool,
    /// The change as a sentence without a full stop.
    pub what: String,
}

/// The rules of a security group for one direction and protocol.
#[derive(Default)]
struct Rules {
    /// The ports, inclusive, and the peer of each rule.
    all: Vec<(i64, i64, Peer)>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Peer {
    Block(IpNet),
    /// A security group, a prefix list, or a block that the template does not show.
    Named(String),
}

/// The group, the direction and the protocol.
type Key = (String, &'static str, String);

/// The properties of a rule that name a peer.
const PEERS: [&str; 6] = [
    "SourceSecurityGroupId",
    "DestinationSecurityGroupId",
    "SourceSecurityGroupName",
    "SourcePrefixListId",
    "DestinationPrefixListId",
    "CidrIp",
];

/// Returns the changes, connections from the internet first.
pub(crate) fn find(before: &Side<'_>, after: &Side<'_>) -> Vec<ReachChange> {
    let (old, new) = (rules(before), rules(after));
    let mut found = Vec::new();
    let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
    for key in keys {
        // A new or removed group changes what its members can reach, and its members are new or change too.
        if !is_in_both(before, after, &key.0) {
            continue;
        }
        let empty = Rules::default();
        let (was, is) = (old.get(key).unwrap_or(&empty), new.get(key).unwrap_or(&empty));
        for (wide, narrow, is_broader) in [(is, was, true), (was, is, false)] {
            for (from, to, peer) in wide.beyond(narrow) {
                found.push(change(key, from, to, &peer, is_broader));
            }
        }
    }
    for subnet in after.resources().filter(|it| it.kind == "AWS::EC2::Subnet") {
        let gives = |side: &Side<'_>| {
            let value =
                side.resource(subnet.id).and_then(|it| it.get("MapPublicIpOnLaunch").cloned());
            value.as_ref().and_then(scalar).is_some_and(|it| it.eq_ignore_ascii_case("true"))
        };
        if before.resource(subnet.id).is_some() && gives(before) != gives(after) {
            let is_broader = gives(after);
            let verb = if is_broader { "get" } else { "no longer get" };
            let what = format!("instances in the subnet {verb} public IP addresses");
            let subject = subnet.id.to_owned();
            found.push(ReachChange { order: false, subject, is_broader, what });
        }
    }
    found.sort();
    found.dedup();
    found
}

fn change(key: &Key, from: i64, to: i64, peer: &Peer, is_broader: bool) -> ReachChange {
    let (group, direction, protocol) = key;
    let is_internet = matches!(peer, Peer::Block(it) if it.prefix_len() == 0);
    let who = match peer {
        Peer::Block(it) if is_internet => format!("the internet ({it})"),
        Peer::Block(it) => it.to_string(),
        Peer::Named(it) => it.clone(),
    };
    let ports = match (protocol.as_str(), from, to) {
        ("-1", ..) => "all traffic".to_owned(),
        (_, ALL_FROM, ALL_TO) => format!("{protocol} on all ports"),
        (_, from, to) if from == to => format!("{protocol} on port {from}"),
        (_, from, to) => format!("{protocol} on ports {from} to {to}"),
    };
    let verb = match (*direction, is_broader) {
        ("ingress", true) => "accepts connections from",
        ("ingress", false) => "no longer accepts connections from",
        (_, true) => "can connect to",
        (_, false) => "can no longer connect to",
    };
    let what = format!("the group {verb} {who}, {ports}");
    let order = !(is_internet && is_broader && *direction == "ingress");
    ReachChange { order, subject: group.clone(), is_broader, what }
}

const ALL_FROM: i64 = 0;
const ALL_TO: i64 = 65535;

impl Rules {
    /// Returns the connections of these rules that other rules do not allow: ports and peer.
    fn beyond(&self, other: &Rules) -> Vec<(i64, i64, Peer)> {
        let limits: BTreeSet<i64> = self
            .all
            .iter()
            .chain(&other.all)
            .flat_map(|(from, to, _)| [*from, to.saturating_add(1)])
            .collect();
        let limits: Vec<i64> = limits.into_iter().collect();
        let mut found: Vec<(i64, i64, Peer)> = Vec::new();
        for (from, to, peer) in &self.all {
            for range in limits.windows(2) {
                let [begin, end] = range else { continue };
                if begin < from || *end > to.saturating_add(1) {
                    continue;
                }
                if other.covers(*begin, peer) {
                    continue;
                }
                // Neighbouring ranges of one rule are one range.
                match found.last_mut() {
                    Some(last) if last.2 == *peer && last.1.saturating_add(1) == *begin => {
                        last.1 = end - 1;
                    }
                    _ => found.push((*begin, end - 1, peer.clone())),
                }
            }
        }
        found
    }

    /// Returns whether the rules allow a port for a peer. Blocks can cover a block together.
    fn covers(&self, port: i64, peer: &Peer) -> bool {
        let at =
            self.all.iter().filter(|(from, to, _)| (*from..=*to).contains(&port)).map(|it| &it.2);
        match peer {
            Peer::Named(_) => at.into_iter().any(|it| it == peer),
            Peer::Block(block) => {
                let blocks: Vec<IpNet> = at
                    .filter_map(|it| match it {
                        Peer::Block(it) => Some(*it),
                        Peer::Named(_) => None,
                    })
                    .collect();
                IpNet::aggregate(&blocks).iter().any(|it| it.contains(block))
            }
        }
    }
}

/// Collects the rules of security groups, inline and as resources.
fn rules(side: &Side<'_>) -> BTreeMap<Key, Rules> {
    let mut all: BTreeMap<Key, Rules> = BTreeMap::new();
    for resource in side.resources() {
        let Some(properties) = resource.properties() else { continue };
        match resource.kind {
            "AWS::EC2::SecurityGroup" => {
                for (property, direction) in
                    [("SecurityGroupIngress", "ingress"), ("SecurityGroupEgress", "egress")]
                {
                    let list = properties.get(property).and_then(Node::as_list);
                    // Without rules, CloudFormation keeps the rule of EC2 that allows all traffic out.
                    if direction == "egress" && properties.get(property).is_none() {
                        let key = (resource.id.to_owned(), direction, "-1".to_owned());
                        let anyone =
                            ["0.0.0.0/0", "::/0"].into_iter().filter_map(|it| it.parse().ok());
                        let rules = anyone.map(|it| (ALL_FROM, ALL_TO, Peer::Block(it)));
                        all.entry(key).or_default().all.extend(rules);
                    }
                    for rule in list.into_iter().flatten().filter_map(Node::as_map) {
                        add(&mut all, resource.id.to_owned(), direction, rule);
                    }
                }
            }
            "AWS::EC2::SecurityGroupIngress" | "AWS::EC2::SecurityGroupEgress" => {
                let direction =
                    if resource.kind.ends_with("Ingress") { "ingress" } else { "egress" };
                if let Some(group) = properties.get("GroupId") {
                    add(&mut all, named(group), direction, properties);
                }
            }
            _ => {}
        }
    }
    all
}

/// Returns the name of a group: its logical id if the template has it.
fn named(node: &Node) -> String {
    let text = Text::of(node);
    text.only_reference().map_or_else(|| text.notation(), |it| it.name().to_owned())
}

fn add(all: &mut BTreeMap<Key, Rules>, group: String, direction: &'static str, rule: &Map) {
    let text = |name: &str| rule.get(name).and_then(scalar).map(std::borrow::Cow::into_owned);
    let protocol = match text("IpProtocol").unwrap_or_default().to_ascii_lowercase().as_str() {
        "6" => "tcp".to_owned(),
        "17" => "udp".to_owned(),
        other => other.to_owned(),
    };
    let number = |name: &str| text(name).and_then(|it| it.parse::<i64>().ok());
    let is_all = protocol == "-1";
    let from = number("FromPort").filter(|it| !is_all && *it >= 0).unwrap_or(ALL_FROM);
    let to = number("ToPort").filter(|it| !is_all && *it >= 0).unwrap_or(ALL_TO);
    let mut peers: Vec<Peer> = Vec::new();
    for name in ["CidrIp", "CidrIpv6"] {
        if let Some(value) = rule.get(name) {
            let block = scalar(value).and_then(|it| it.parse::<IpNet>().ok());
            peers.push(
                block.map_or_else(|| Peer::Named(named(value)), |it| Peer::Block(it.trunc())),
            );
        }
    }
    for name in PEERS.iter().filter(|it| **it != "CidrIp") {
        peers.extend(rule.get(name).map(|it| Peer::Named(named(it))));
    }
    let rules = all.entry((group, direction, protocol)).or_default();
    rules.all.extend(peers.into_iter().map(|it| (from, to, it)));
}
