//! Joins pairs with the same cause.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use super::change::ReachChange;
use super::proof::Reason;
use super::service::{Services, in_words, joined, shown};

/// One end of a connection, the internet first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// All addresses of the internet.
    Internet(IpNet),
    /// A block of addresses. It is on the internet if the first value is false.
    Block(bool, IpNet),
    Endpoint(String),
    /// Instances that can be launched in a subnet.
    Launched(String),
    /// A group, a prefix list or a service.
    Other(String),
}

impl End {
    fn shown(&self) -> String {
        match self {
            End::Internet(block) => format!("the internet ({block})"),
            End::Block(_, block) => block.to_string(),
            End::Endpoint(id) => id.clone(),
            End::Launched(subnet) => format!("instances in {subnet}"),
            End::Other(text) => text.clone(),
        }
    }

    /// Returns the end as it is in JSON.
    fn id(&self) -> String {
        match self {
            End::Internet(block) | End::Block(_, block) => block.to_string(),
            End::Endpoint(id) | End::Launched(id) | End::Other(id) => id.clone(),
        }
    }

    fn is_internet(&self) -> bool {
        matches!(self, End::Internet(_) | End::Block(false, _))
    }

    fn resource(&self) -> Option<&str> {
        match self {
            End::Endpoint(id) | End::Launched(id) => Some(id),
            End::Internet(_) | End::Block(..) | End::Other(_) => None,
        }
    }
}

/// The cause of a change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cause {
    /// The client, the server or both are new or gone.
    Client,
    Server,
    Both,
    Reasons(Vec<Reason>),
    /// Several causes, in each of which an end is new or gone.
    Several,
}

/// A pair that can connect on one side and not on the other.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) who: End,
    pub(super) whom: End,
    pub(super) services: Services,
    pub(super) is_broader: bool,
    pub(super) is_certain: bool,
    pub(super) cause: Cause,
    pub(super) depends_on: Vec<String>,
}

/// The properties that pairs of one line have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Common {
    services: Vec<Services>,
    is_broader: bool,
    is_certain: bool,
    cause: Cause,
}

/// The number of names that a line has.
const NAMES: usize = 3;

/// The number of lines about pairs of new or removed resources, for each direction.
const LINES: usize = 20;

/// Joins pairs with the same cause, first their services, then the clients, then the servers.
pub(super) fn fold(pairs: Vec<Pair>) -> Vec<ReachChange> {
    let mut services: BTreeMap<(End, End, Common), (Vec<Services>, Facts)> = BTreeMap::new();
    for pair in pairs {
        let common = Common {
            services: Vec::new(),
            is_broader: pair.is_broader,
            is_certain: pair.is_certain,
            cause: pair.cause,
        };
        let (ranges, facts) = services.entry((pair.who, pair.whom, common)).or_default();
        ranges.push(pair.services);
        facts.extend(pair.depends_on);
    }
    let mut clients: BTreeMap<(End, Common), (BTreeSet<End>, Facts)> = BTreeMap::new();
    for ((who, whom, common), (ranges, own)) in services {
        let common = Common { services: joined(ranges), ..common };
        let (ends, facts) = clients.entry((whom, common)).or_default();
        ends.insert(who);
        facts.extend(own);
    }
    let mut servers: BTreeMap<(BTreeSet<End>, Common), (BTreeSet<End>, Facts)> = BTreeMap::new();
    for ((whom, common), (who, own)) in clients {
        let (ends, facts) = servers.entry((who, common)).or_default();
        ends.insert(whom);
        facts.extend(own);
    }
    let line = |((who, common), (whom, facts))| Line { who, whom, common, facts };
    shortened(servers.into_iter().map(line).collect()).into_iter().map(Line::change).collect()
}

/// The facts that templates do not show.
type Facts = BTreeSet<String>;

struct Line {
    who: BTreeSet<End>,
    whom: BTreeSet<End>,
    common: Common,
    facts: Facts,
}

/// Joins the last of many lines about pairs of new or removed resources.
fn shortened(lines: Vec<Line>) -> Vec<Line> {
    let is_plain = |it: &Line| {
        let is_internet = it.who.iter().chain(&it.whom).any(End::is_internet);
        !is_internet && !matches!(it.common.cause, Cause::Reasons(_))
    };
    let mut seen = BTreeMap::new();
    let mut joint: BTreeMap<(bool, bool), Line> = BTreeMap::new();
    let mut kept = Vec::new();
    for line in lines {
        let key = (line.common.is_broader, line.common.is_certain);
        let count: &mut usize = seen.entry(key).or_default();
        *count += usize::from(is_plain(&line));
        if !is_plain(&line) || *count <= LINES {
            kept.push(line);
            continue;
        }
        match joint.get_mut(&key) {
            None => {
                let common = Common { cause: Cause::Several, ..line.common };
                joint.insert(key, Line { common, ..line });
            }
            Some(joint) => {
                joint.who.extend(line.who);
                joint.whom.extend(line.whom);
                joint.common.services.extend(line.common.services);
                joint.facts.extend(line.facts);
            }
        }
    }
    kept.extend(joint.into_values().map(|mut it| {
        it.common.services = joined(it.common.services);
        it
    }));
    kept
}

impl Line {
    fn change(self) -> ReachChange {
        let Common { services, is_broader, is_certain, cause } = self.common;
        let verb = match (is_broader, is_certain) {
            (true, true) => "can connect to",
            (true, false) => "may be able to connect to",
            (false, true) => "can no longer connect to",
            (false, false) => "may no longer be able to connect to",
        };
        let services = shown(&services);
        let what = format!("{} {verb} {}, {services}", named(&self.who), named(&self.whom));
        let is_in = self.who.iter().any(End::is_internet);
        let is_out = self.whom.iter().any(End::is_internet);
        let place = if is_in {
            0
        } else if is_out {
            1
        } else {
            2
        };
        let resource =
            |ends: &BTreeSet<End>| ends.iter().find_map(|it| it.resource().map(str::to_owned));
        let subject = resource(&self.whom).or_else(|| resource(&self.who)).unwrap_or_default();
        let state = |ends: &BTreeSet<End>| {
            let verb = if ends.len() == 1 { "is" } else { "are" };
            let state = if is_broader { "new" } else { "removed" };
            format!("{} {verb} {state}", named(ends))
        };
        let because = match cause {
            Cause::Client => vec![state(&self.who)],
            Cause::Server => vec![state(&self.whom)],
            Cause::Both => {
                let all: BTreeSet<End> = self.who.iter().chain(&self.whom).cloned().collect();
                vec![state(&all)]
            }
            Cause::Reasons(all) => {
                all.into_iter().filter_map(|it| it.sentence(is_broader)).collect()
            }
            Cause::Several if is_broader => vec!["one end of each connection is new".to_owned()],
            Cause::Several => vec!["one end of each connection is removed".to_owned()],
        };
        ReachChange {
            order: place + if is_broader { 0 } else { 3 },
            subject,
            is_broader,
            is_certain,
            what,
            who: self.who.iter().map(End::id).collect(),
            whom: self.whom.iter().map(End::id).collect(),
            services,
            because,
            depends_on: self.facts.into_iter().collect(),
        }
    }
}

/// Returns the first names, and the number of the others.
fn named(ends: &BTreeSet<End>) -> String {
    let mut all: Vec<String> = ends.iter().take(NAMES).map(End::shown).collect();
    if ends.len() > NAMES {
        all.push(format!("{} more", ends.len() - NAMES));
    }
    in_words(&all)
}
