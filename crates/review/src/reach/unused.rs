//! Changes of route tables and network ACLs that no subnet of the template has.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use super::acl::Acl;
use super::address::{Family, everything, samples, smaller};
use super::change::ReachChange;
use super::group::Direction;
use super::name::Name;
use super::networks::Networks;
use super::route::{Route, Table};
use super::service::{Services, add_protocol_limits, divided, joined, shown};
use super::spot::{Block, Spot};

/// Returns the changes of route tables and network ACLs without subnets in both templates. The subnets are elsewhere.
pub(super) fn find(networks: &Networks<'_, '_>) -> Vec<ReachChange> {
    let (was, is) = (networks.was, networks.is);
    let mut found = Vec::new();
    let empty = Table::default();
    for name in free(was.unused_tables(), is.unused_tables()) {
        let (old, new) = (was.table_named(name), is.table_named(name));
        if name.is_own() && (old.is_none() || new.is_none()) {
            continue;
        }
        let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
        for (wide, narrow, is_broader) in [(new, old, true), (old, new, false)] {
            let more = wide.routes.difference(&narrow.routes);
            found.extend(more.map(|it| of_route(name, it, is_broader)));
        }
    }
    let empty = Acl::default();
    for name in free(was.unused_acls(), is.unused_acls()) {
        let (old, new) = (was.acl_named(name), is.acl_named(name));
        if name.is_own() && (old.is_none() || new.is_none()) {
            continue;
        }
        let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
        if old != new {
            found.extend(of_acl(networks, name, old, new));
        }
    }
    found
}

/// Returns the names that one side has and that no subnet of the other side uses.
fn free<'n>(
    (old_unused, old_used): (BTreeSet<&'n Name>, BTreeSet<&'n Name>),
    (new_unused, new_used): (BTreeSet<&'n Name>, BTreeSet<&'n Name>),
) -> BTreeSet<&'n Name> {
    let all = old_unused.union(&new_unused).copied();
    all.filter(|it| !old_used.contains(it) && !new_used.contains(it)).collect()
}

fn statement(
    name: &Name,
    is_broader: bool,
    place: u8,
    services: String,
    what: String,
) -> ReachChange {
    ReachChange {
        order: place + if is_broader { 0 } else { 3 },
        subject: name.to_string(),
        is_broader,
        is_certain: false,
        what,
        who: Vec::new(),
        whom: Vec::new(),
        services,
        because: Vec::new(),
        depends_on: vec!["the subnets that have it".to_owned()],
    }
}

fn of_route(name: &Name, route: &Route, is_broader: bool) -> ReachChange {
    let verb = if is_broader { "has a route to" } else { "no longer has a route to" };
    let destination = match &route.destination {
        Block::Known(block) if block.prefix_len() == 0 => format!("the internet ({block})"),
        Block::Known(block) => block.to_string(),
        Block::Value(text) => text.clone(),
    };
    let place = if destination.starts_with("the internet") { 1 } else { 2 };
    let what = format!("the route table {verb} {destination} through {}", route.target.name());
    statement(name, is_broader, place, shown(&[Services::ALL]), what)
}

/// Compares what a network ACL allows, by block and by port.
fn of_acl(networks: &Networks<'_, '_>, name: &Name, old: &Acl, new: &Acl) -> Vec<ReachChange> {
    let unknowns = networks.is.unknowns;
    let blocks: Vec<IpNet> = old.blocks().chain(new.blocks()).collect();
    let mut limits = Vec::new();
    [old, new].iter().for_each(|it| it.add_limits(&mut limits));
    add_protocol_limits(&mut limits);
    let parts = divided(&mut limits);
    let mut changes: BTreeMap<(bool, Direction, IpNet), Vec<Services>> = BTreeMap::new();
    for range in samples(&blocks) {
        let all = everything(range.family);
        let own = blocks.iter().filter(|it| range.is_in(it)).copied();
        let label = own.fold(all, smaller);
        // A default entry and an implicit one are in both families.
        if range.family == Family::V6 && label.prefix_len() == 0 && !range.is_public() {
            continue;
        }
        let spot = Spot::Addresses(range);
        for direction in [Direction::In, Direction::Out] {
            for part in &parts {
                let of = |acl: &Acl| acl.allows(name, direction, &spot, part, unknowns).0;
                let (was, is) = (of(old), of(new));
                for (wide, narrow, is_broader) in [(&is, &was, true), (&was, &is, false)] {
                    if !wide.implies(narrow) {
                        changes.entry((is_broader, direction, label)).or_default().push(*part);
                    }
                }
            }
        }
    }
    let one =
        |((is_broader, direction, block), parts): ((bool, Direction, IpNet), Vec<Services>)| {
            let services = shown(&joined(parts));
            let verb = if is_broader { "allows" } else { "no longer allows" };
            let (preposition, place) = match direction {
                Direction::In => ("from", 0),
                Direction::Out => ("to", 1),
            };
            let (block, place) = match block.prefix_len() {
                0 => (format!("the internet ({block})"), place),
                _ => (block.to_string(), 2),
            };
            let what = format!("the network ACL {verb} {services} {preposition} {block}");
            statement(name, is_broader, place, services, what)
        };
    changes.into_iter().map(one).collect()
}
