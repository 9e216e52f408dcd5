//! A way of traffic from one end to the other, and the layers that must let it pass.

use ipnet::IpNet;

use super::acl::{Acl, Entry};
use super::condition::{Condition, Unknowns};
use super::group::{Direction, Peer, Rule};
use super::name::Name;
use super::network::Network;
use super::route::Route;
use super::service::Services;
use super::spot::Spot;

/// A layer that traffic must pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    GroupOut,
    GroupIn,
    /// The network ACL of the subnet of the client, of a NAT gateway, or of the server.
    Acl(End, Direction, bool),
    Route,
    RouteBack,
    /// The route of the subnet of a NAT gateway.
    RouteOfNat,
    Attachment,
    Address,
    Other,
}

/// The subnet that a network ACL protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    Client,
    Nat,
    Server,
}

/// The part of a template that decides a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Evidence<'n> {
    Rule(&'n Rule),
    Entry(&'n Entry),
    Route(&'n Route),
    /// The cause of public addresses: `instances in Subnet get`.
    Address(&'n str),
    /// An internet gateway and a VPC.
    Attachment(&'n Name, &'n Name),
    /// A route table and the gateway endpoint in it.
    Endpoint(&'n Name, &'n Name),
}

/// A layer with its answer.
#[derive(Clone, Debug)]
pub(super) struct Layer<'n> {
    pub(super) kind: Kind,
    pub(super) condition: Condition,
    pub(super) evidence: Option<Evidence<'n>>,
}

/// A way of traffic.
#[derive(Debug, Default)]
pub(super) struct Way<'n> {
    /// The subnets of the ends that are in the template.
    pub(super) subnets: Vec<&'n Name>,
    /// The layers whose answer is the same for all services.
    pub(super) fixed: Vec<Layer<'n>>,
    filters: Vec<Filter<'n>>,
    checks: Vec<Check<'n>>,
    /// The block that the route or the VPC gives the other end.
    pub(super) scope: Option<IpNet>,
}

/// The security groups of one end.
#[derive(Debug)]
struct Filter<'n> {
    kind: Kind,
    matches: Vec<(Services, Condition, &'n Rule)>,
    /// The answer of rules that the template does not show.
    hidden: Condition,
}

/// A network ACL that traffic or its answers pass.
#[derive(Debug)]
struct Check<'n> {
    end: End,
    name: &'n Name,
    acl: &'n Acl,
    direction: Direction,
    is_answer: bool,
    spot: Spot<'n>,
}

impl<'n> Way<'n> {
    pub(super) fn between(subnets: Vec<&'n Name>) -> Way<'n> {
        #[cfg(test)]
        counted::add();
        Way { subnets, ..Way::default() }
    }

    pub(super) fn add(&mut self, kind: Kind, condition: Condition, evidence: Option<Evidence<'n>>) {
        self.fixed.push(Layer { kind, condition, evidence });
    }

    /// Returns whether no traffic can pass.
    pub(super) fn is_closed(&self) -> bool {
        self.fixed.iter().any(|it| it.condition.is_no())
            || self.filters.iter().any(|it| it.matches.is_empty() && it.hidden.is_no())
    }

    /// Adds the security groups of one end. `spot` is the other end. Without groups, nothing filters.
    pub(super) fn filter(
        &mut self,
        network: &'n Network<'_>,
        groups: Option<&'n [Name]>,
        direction: Direction,
        spot: &Spot<'_>,
    ) {
        let Some(groups) = groups else { return };
        let unknowns = network.unknowns;
        let mut filter = Filter {
            kind: if direction == Direction::In { Kind::GroupIn } else { Kind::GroupOut },
            matches: Vec::new(),
            hidden: Condition::no(),
        };
        for name in groups {
            let rules = network.groups.get(name).map(|it| it.rules(direction));
            for rule in rules.into_iter().flat_map(|it| &it.all) {
                let mut condition = rule.peer.has(spot, unknowns);
                if condition.is_no() {
                    continue;
                }
                if let Some(text) = &rule.hidden {
                    let fact = format!("the ports {text} of a rule of {name}");
                    condition = condition.and(unknowns.fact(fact));
                }
                filter.matches.push((rule.services, condition, rule));
            }
            if rules.is_none_or(|it| it.is_open) {
                // A name of several groups says what it is.
                let shown = name.to_string();
                let of = if shown.starts_with("the ") { "" } else { "the security group " };
                let fact = match direction {
                    Direction::In => format!("the inbound rules of {of}{shown}"),
                    Direction::Out => format!("the outbound rules of {of}{shown}"),
                };
                let fact = unknowns.fact(fact);
                filter.hidden = filter.hidden.or(fact);
            }
        }
        self.filters.push(filter);
    }

    /// Adds the network ACL of a subnet, for traffic in a direction and for the answers to it.
    pub(super) fn check(
        &mut self,
        network: &'n Network<'_>,
        end: End,
        subnet: &Name,
        direction: Direction,
        spot: &Spot<'n>,
    ) {
        let Some((name, acl)) = network.acl(subnet) else { return };
        let back = match direction {
            Direction::In => Direction::Out,
            Direction::Out => Direction::In,
        };
        for (direction, is_answer) in [(direction, false), (back, true)] {
            self.checks.push(Check { end, name, acl, direction, is_answer, spot: spot.clone() });
        }
    }

    /// Adds the points at which the answer can differ.
    pub(super) fn add_limits(&self, limits: &mut Vec<u32>) {
        for (services, ..) in self.filters.iter().flat_map(|it| &it.matches) {
            limits.extend([services.first, services.last.saturating_add(1)]);
        }
        self.checks.iter().filter(|it| !it.is_answer).for_each(|it| it.acl.add_limits(limits));
    }

    /// Returns whether traffic passes.
    pub(super) fn condition(&self, services: &Services, unknowns: &Unknowns) -> Condition {
        let mut all = Condition::yes();
        let filters = self.filters.iter().map(|it| it.answer(services).0);
        let fixed = self.fixed.iter().map(|it| it.condition.clone());
        for it in filters.chain(fixed) {
            all = all.and(it);
            if all.is_no() {
                return all;
            }
        }
        for check in &self.checks {
            all = all.and(check.answer(services, unknowns).0);
            if all.is_no() {
                return all;
            }
        }
        all
    }

    /// Returns every layer with its answer and what decides it.
    pub(super) fn layers(&self, services: &Services, unknowns: &Unknowns) -> Vec<Layer<'n>> {
        let mut layers = self.fixed.clone();
        for filter in &self.filters {
            let (condition, rule) = filter.answer(services);
            let evidence = rule.map(Evidence::Rule);
            layers.push(Layer { kind: filter.kind, condition, evidence });
        }
        for check in &self.checks {
            let (condition, entry) = check.answer(services, unknowns);
            let kind = Kind::Acl(check.end, check.direction, check.is_answer);
            layers.push(Layer { kind, condition, evidence: entry.map(Evidence::Entry) });
        }
        layers
    }

    /// Returns the block of the rule that decides, if the way has one filter.
    pub(super) fn rule_block(&self, services: &Services) -> Option<IpNet> {
        let rule = self.filters.first()?.answer(services).1?;
        match rule.peer {
            Peer::Block(block) => Some(block),
            Peer::Group(_) | Peer::List(..) => None,
        }
    }
}

impl<'n> Filter<'n> {
    /// Returns whether a rule allows services, and the one that does so most certainly.
    fn answer(&self, services: &Services) -> (Condition, Option<&'n Rule>) {
        let mut result = (self.hidden.clone(), None);
        for (range, condition, rule) in &self.matches {
            if !range.contains(services) {
                continue;
            }
            if condition.is_yes() {
                return (Condition::yes(), Some(*rule));
            }
            result = (result.0.or(condition.clone()), Some(*rule));
        }
        result
    }
}

impl<'n> Check<'n> {
    fn answer(&self, services: &Services, unknowns: &Unknowns) -> (Condition, Option<&'n Entry>) {
        let ask = if self.is_answer { Acl::allows_answers } else { Acl::allows };
        ask(self.acl, self.name, self.direction, &self.spot, services, unknowns)
    }
}

/// The number of ways that a test creates.
#[cfg(test)]
pub(super) mod counted {
    use std::cell::Cell;

    thread_local!(static WAYS: Cell<usize> = const { Cell::new(0) });

    pub(in crate::reach) fn add() {
        WAYS.set(WAYS.get() + 1);
    }

    pub(in crate::reach) fn ways() -> usize {
        WAYS.get()
    }
}
