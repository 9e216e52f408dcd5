//! Connections between endpoints and addresses outside of the template: the internet, other networks, prefix lists and services.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::address::{everything, samples, smaller};
use super::compare::{best, differences};
use super::fold::{Cause, End, Pair};
use super::group::{Direction, Peer};
use super::name::Name;
use super::network::Network;
use super::networks::{Networks, party};
use super::passage::{Party, from_outside, service_in_words, to_outside, to_service};
use super::spot::Spot;
use super::way::Way;

/// Returns the pairs of an endpoint and something outside.
pub(super) fn find(networks: &Networks<'_, '_>) -> Vec<Pair> {
    let tables = networks.was.tables().chain(networks.is.tables());
    let services: BTreeSet<&String> = tables.flat_map(|it| it.services.keys()).collect();
    let mut found = Vec::new();
    for key in networks.keys().into_iter().filter(|it| networks.changed.contains_key(it.0)) {
        let sides = Sides {
            networks,
            old: party(networks.was, key),
            new: party(networks.is, key),
            end: End::Endpoint(key.0.clone()),
            is_launched: false,
        };
        sides.find(&services, &mut found);
    }
    found
}

/// An endpoint on both sides.
pub(super) struct Sides<'s, 'u> {
    pub(super) networks: &'s Networks<'s, 'u>,
    pub(super) old: Option<Party<'s>>,
    pub(super) new: Option<Party<'s>>,
    pub(super) end: End,
    /// Is true for instances that the template does not have.
    pub(super) is_launched: bool,
}

type Ask<'s, 'u> = dyn Fn(&'s Network<'u>, Party<'s>, bool) -> Vec<Way<'s>> + 's;

impl<'s, 'u> Sides<'s, 'u> {
    pub(super) fn find(&self, services: &BTreeSet<&'s String>, found: &mut Vec<Pair>) {
        let Some(roles) = self.new.or(self.old).map(|it| it.endpoint.roles) else { return };
        let mut blocks: Vec<IpNet> = Vec::new();
        for (network, party) in [(self.networks.was, self.old), (self.networks.is, self.new)] {
            party.iter().for_each(|it| network.blocks(it.endpoint, &mut blocks));
        }
        for range in samples(&blocks) {
            let spot = Spot::Addresses(range);
            let label = |way: &Way<'_>, services: &_| {
                let family = spot.family();
                let all = everything(family);
                let rule = way.rule_block(services).unwrap_or(all);
                let block = smaller(rule, way.scope.unwrap_or(all));
                match (block.prefix_len(), range.is_public()) {
                    (0, true) => End::Internet(block),
                    (0, false) => End::Other("private addresses".to_owned()),
                    (_, is_public) => End::Block(!is_public, block),
                }
            };
            if roles.accepts {
                let spot = spot.clone();
                let ask = move |network, party, all| from_outside(network, party, &spot, all);
                self.compare(&ask, Direction::In, &label, found);
            }
            if roles.initiates {
                let spot = spot.clone();
                let ask = move |network, party, all| to_outside(network, party, &spot, all);
                self.compare(&ask, Direction::Out, &label, found);
            }
        }
        for (direction, peer) in self.peers() {
            let is_asked = if direction == Direction::In { roles.accepts } else { roles.initiates };
            if !is_asked {
                continue;
            }
            let shown = match peer {
                Peer::Group(name) => format!("members of {name}"),
                Peer::List(_, Name::Literal(text)) => format!("the prefix list {text}"),
                other => format!("addresses in {}", other.shown()),
            };
            let end = End::Other(shown);
            let ask = move |network: &'s Network<'u>, party: Party<'s>, all| {
                let interface = party.endpoint.interfaces.first();
                let vpc = interface.and_then(|it| network.vpc(it));
                let spot = match peer {
                    Peer::Group(name) => network.members(name, vpc),
                    Peer::List(family, name) => {
                        Spot::List { family: *family, name: name.clone(), is_public: false }
                    }
                    Peer::Block(_) => return Vec::new(),
                };
                let ask = if direction == Direction::In { from_outside } else { to_outside };
                ask(network, party, &spot, all)
            };
            self.compare(&ask, direction, &|_, _| end.clone(), found);
        }
        for service in services.iter().filter(|_| roles.initiates && !self.is_launched) {
            let end = End::Other(service_in_words(service));
            let service = *service;
            let ask = move |network, party, all| to_service(network, party, service, all);
            self.compare(&ask, Direction::Out, &|_, _| end.clone(), found);
        }
    }

    /// Returns the peers that rules name and that are not endpoints of a template.
    fn peers(&self) -> BTreeSet<(Direction, &'s Peer)> {
        let mut all = BTreeSet::new();
        for (network, party) in [(self.networks.was, self.old), (self.networks.is, self.new)] {
            let interfaces = party.into_iter().flat_map(|it| &it.endpoint.interfaces);
            for name in interfaces.flat_map(|it| it.groups.iter().flatten()) {
                let Some(group) = network.groups.get(name) else { continue };
                for direction in [Direction::In, Direction::Out] {
                    let rules = group.rules(direction).all.iter();
                    all.extend(rules.map(|it| (direction, &it.peer)).filter(|it| match it.1 {
                        Peer::Group(name) => !self.networks.used.contains(name),
                        Peer::List(..) => true,
                        Peer::Block(_) => false,
                    }));
                }
            }
        }
        all
    }

    /// Compares the ways of both sides.
    fn compare(
        &self,
        ask: &Ask<'s, 'u>,
        direction: Direction,
        label: &dyn Fn(&Way<'_>, &super::service::Services) -> End,
        found: &mut Vec<Pair>,
    ) {
        let ways = |all: bool| {
            let one = |network, party: Option<Party<'s>>| {
                party.map_or_else(Vec::new, |it| ask(network, it, all))
            };
            (one(self.networks.was, self.old), one(self.networks.is, self.new))
        };
        let unknowns = self.networks.is.unknowns;
        let (old, new) = ways(false);
        let differences = differences(&old, &new, unknowns);
        if differences.is_empty() {
            return;
        }
        let cause = match direction {
            Direction::In => Cause::Server,
            Direction::Out => Cause::Client,
        };
        let is_both = self.old.is_some() && self.new.is_some();
        let (all_old, all_new) = if is_both { ways(true) } else { (Vec::new(), Vec::new()) };
        for difference in differences {
            let wide = if difference.is_broader { &new } else { &old };
            let Some(way) = best(wide, &difference.services, unknowns) else { continue };
            let other = label(way, &difference.services);
            let ends = match direction {
                Direction::In => (other, self.end.clone()),
                Direction::Out => (self.end.clone(), other),
            };
            let one = std::slice::from_ref(&difference);
            found.extend(match is_both {
                true => self.networks.pairs(&ends, one, (&all_old, &all_new)),
                false => self.networks.pairs_of_new(&ends, one, &cause, (&old, &new)),
            });
        }
    }
}
