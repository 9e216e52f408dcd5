//! Changes of security groups that nothing in the template has.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::change::ReachChange;
use super::group::{Direction, Group, Peer, Rule};
use super::name::Name;
use super::network::Network;
use super::service::{Services, divided, joined, shown};

/// Returns the changes of groups that both templates have, or that neither has. The rules of a direction are left out if they
/// decide about resources of both: these are in the pairs.
pub(super) fn find(before: &Network<'_>, after: &Network<'_>) -> Vec<ReachChange> {
    let empty = Group::default();
    let names: BTreeSet<&Name> = before.groups.keys().chain(after.groups.keys()).collect();
    let used = [Direction::In, Direction::Out].map(|it| {
        let (old, new) = (before.filtering_groups(it), after.filtering_groups(it));
        (it, old.intersection(&new).copied().collect::<BTreeSet<&Name>>())
    });
    let mut found = Vec::new();
    for name in names {
        let (old, new) = (before.groups.get(name), after.groups.get(name));
        // A new or removed group changes what its members can reach, and its members are new or change too.
        if name.is_own() && (old.is_none() || new.is_none()) {
            continue;
        }
        let (was, is) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
        let asked = used.iter().filter(|it| !it.1.contains(name)).map(|it| it.0);
        for direction in asked {
            for (wide, narrow, is_broader) in [(is, was, true), (was, is, false)] {
                let (wide, narrow) = (&wide.rules(direction).all, &narrow.rules(direction).all);
                for (peer, services) in beyond(wide, narrow) {
                    found.push(change(name, direction, &peer, &shown(&services), is_broader));
                }
                for rule in wide.iter().filter(|it| !narrow.contains(it)) {
                    let Some(text) = &rule.hidden else { continue };
                    let services = format!("ports {text}");
                    let change = change(name, direction, &rule.peer, &services, is_broader);
                    found.push(ReachChange { is_certain: false, ..change });
                }
            }
        }
    }
    found
}

/// Returns what some rules allow and others do not.
fn beyond(wide: &[Rule], narrow: &[Rule]) -> Vec<(Peer, Vec<Services>)> {
    let mut limits: Vec<u32> = wide
        .iter()
        .chain(narrow)
        .flat_map(|it| [it.services.first, it.services.last.saturating_add(1)])
        .collect();
    let parts = divided(&mut limits);
    let peers: BTreeSet<&Peer> = wide.iter().map(|it| &it.peer).collect();
    let mut found = Vec::new();
    for peer in peers {
        let own = |part: &&Services| {
            let mut known = wide.iter().filter(|it| it.hidden.is_none());
            known.any(|it| it.peer == *peer && it.services.contains(part))
        };
        let more = parts.iter().filter(own).filter(|it| !covers(narrow, it, peer));
        let more = joined(more.copied().collect());
        if !more.is_empty() {
            found.push((peer.clone(), more));
        }
    }
    found
}

/// Returns whether rules allow services for a peer. Blocks can cover a block together.
fn covers(rules: &[Rule], services: &Services, peer: &Peer) -> bool {
    let known = rules.iter().filter(|it| it.hidden.is_none());
    let at = known.filter(|it| it.services.contains(services)).map(|it| &it.peer);
    match peer {
        Peer::Block(block) => {
            let blocks: Vec<IpNet> = at
                .filter_map(|it| match it {
                    Peer::Block(it) => Some(*it),
                    Peer::Group(_) | Peer::List(..) => None,
                })
                .collect();
            IpNet::aggregate(&blocks).iter().any(|it| it.contains(block))
        }
        Peer::Group(_) | Peer::List(..) => at.into_iter().any(|it| it == peer),
    }
}

fn change(
    name: &Name,
    direction: Direction,
    peer: &Peer,
    services: &str,
    is_broader: bool,
) -> ReachChange {
    let is_internet = matches!(peer, Peer::Block(it) if it.prefix_len() == 0);
    let verb = match (direction, is_broader) {
        (Direction::In, true) => "accepts connections from",
        (Direction::In, false) => "no longer accepts connections from",
        (Direction::Out, true) => "can connect to",
        (Direction::Out, false) => "can no longer connect to",
    };
    let place = match (is_internet, direction) {
        (true, Direction::In) => 0,
        (true, Direction::Out) => 1,
        (false, _) => 2,
    };
    ReachChange {
        order: place + if is_broader { 0 } else { 3 },
        subject: name.to_string(),
        is_broader,
        is_certain: true,
        what: format!("the group {verb} {}, {services}", peer.shown()),
        who: Vec::new(),
        whom: Vec::new(),
        services: services.to_owned(),
        because: Vec::new(),
        depends_on: Vec::new(),
    }
}
