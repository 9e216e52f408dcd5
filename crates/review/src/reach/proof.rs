//! The reasons for which something can connect on one side and not on the other.

use std::collections::BTreeSet;

use super::compare::best;
use super::group::Direction;
use super::network::Network;
use super::service::Services;
use super::way::{Evidence, Layer, Way};

/// The rules, routes and entries of a template, as texts. Two templates that have the same rule have the same text.
#[derive(Debug, Default)]
pub(super) struct Inventory(BTreeSet<String>);

impl Inventory {
    pub(super) fn of(network: &Network<'_>) -> Inventory {
        let mut all = BTreeSet::new();
        for group in network.groups.values() {
            let rules = [Direction::In, Direction::Out];
            let rules = rules.into_iter().flat_map(|it| &group.rules(it).all);
            all.extend(rules.map(|it| Evidence::Rule(it).text()));
        }
        let routes = network.tables().flat_map(|it| &it.routes);
        all.extend(routes.map(|it| Evidence::Route(it).text()));
        let entries = network.acls().flat_map(super::acl::Acl::entries);
        all.extend(entries.map(|it| Evidence::Entry(it).text()));
        Inventory(all)
    }

    fn has(&self, evidence: &Evidence<'_>) -> bool {
        self.0.contains(&evidence.text())
    }
}

/// One side, with the ways on which the traffic passes or not.
#[derive(Clone, Copy)]
pub(super) struct Case<'c, 'n> {
    pub(super) ways: &'c [Way<'n>],
    pub(super) inventory: &'c Inventory,
}

/// A reason, as sentences without a full stop about the template after the change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reason {
    /// The sentence if the traffic passes after the change, and the one if it passed before. Both are part of each reason, so
    /// that a change in the other direction has as many reasons.
    sentences: [Option<String>; 2],
}

impl Reason {
    fn of(sentence: impl Fn(bool) -> Option<String>) -> Reason {
        Reason { sentences: [sentence(true), sentence(false)] }
    }

    pub(super) fn sentence(self, is_broader: bool) -> Option<String> {
        let [broader, narrower] = self.sentences;
        if is_broader { broader } else { narrower }
    }
}

/// Explains why traffic passes on the wide side and not on the narrow one.
pub(super) fn explain(
    network: &Network<'_>,
    wide: Case<'_, '_>,
    narrow: Case<'_, '_>,
    services: &Services,
) -> Vec<Reason> {
    let unknowns = network.unknowns;
    let Some(way) = best(wide.ways, services, unknowns) else { return Vec::new() };
    let Some(other) = narrow.ways.iter().find(|it| it.subnets == way.subnets) else {
        let subnets: Vec<String> = way.subnets.iter().map(ToString::to_string).collect();
        let subnets = subnets.join(" or ");
        return vec![Reason::of(|is_broader| {
            let verb = if is_broader { "is" } else { "is no longer" };
            Some(format!("an interface {verb} in {subnets}"))
        })];
    };
    let (own, others) = (way.layers(services, unknowns), other.layers(services, unknowns));
    let pairs: Vec<(&Layer<'_>, &Layer<'_>)> = own
        .iter()
        .filter_map(|layer| Some((layer, others.iter().find(|it| it.kind == layer.kind)?)))
        .collect();
    let sides = Sides { wide: wide.inventory, narrow: narrow.inventory };
    // Layers that let more pass.
    let more = pairs.iter().filter(|(it, other)| !it.condition.implies(&other.condition));
    let mut found: Vec<Reason> = more.filter_map(|(it, other)| sides.reason(it, other)).collect();
    // Otherwise something else decides, such as the route to another gateway.
    if found.is_empty() {
        let other = pairs.iter().filter(|(it, other)| it.evidence != other.evidence);
        found.extend(other.filter_map(|(it, other)| sides.reason(it, other)));
    }
    found.sort();
    found.dedup();
    found
}

/// The two sides of a comparison.
struct Sides<'c> {
    wide: &'c Inventory,
    narrow: &'c Inventory,
}

impl Sides<'_> {
    /// Explains the difference between a layer of the wide side and one of the narrow side.
    fn reason(&self, layer: &Layer<'_>, partner: &Layer<'_>) -> Option<Reason> {
        let is_listed = |it: &&Evidence<'_>| {
            matches!(it, Evidence::Rule(_) | Evidence::Route(_) | Evidence::Entry(_))
        };
        let (own, other) = (layer.evidence.as_ref(), partner.evidence.as_ref());
        let listed = (own.filter(is_listed), other.filter(is_listed));
        Some(match (own, listed) {
            (Some(own), (None, _)) => Reason::of(|it| Some(own.sentence(it))),
            (_, (Some(own), _)) if !self.narrow.has(own) => Reason::of(|it| Some(own.sentence(it))),
            (_, (_, Some(other))) if !self.wide.has(other) => {
                Reason::of(|it| Some(other.sentence(!it)))
            }
            // Both sides have it. It is about an interface that changes.
            (_, (Some(own), _)) => Reason::of(|it| own.applies(it)),
            (_, (None, Some(other))) => Reason::of(|it| other.applies(!it)),
            (None, (None, None)) => return None,
        })
    }
}

impl Evidence<'_> {
    fn text(&self) -> String {
        self.sentence(true)
    }

    /// Returns the owner, the kind and the text of what groups, network ACLs and route tables list.
    fn listed(&self) -> Option<(&str, &'static str, String)> {
        match self {
            Evidence::Rule(rule) => Some((&rule.owner, "rule", rule.shown())),
            Evidence::Route(route) => Some((&route.owner, "route", route.shown())),
            Evidence::Entry(entry) => {
                let what = match entry.direction {
                    Direction::In => "inbound entry",
                    Direction::Out => "outbound entry",
                };
                Some((&entry.owner, what, entry.shown()))
            }
            Evidence::Address(_) | Evidence::Attachment(..) | Evidence::Endpoint(..) => None,
        }
    }

    /// Returns a sentence about the evidence, which is new or gone.
    fn sentence(&self, is_new: bool) -> String {
        if let Some((owner, what, text)) = self.listed() {
            return match is_new {
                true => format!("{owner} has a new {what}: {text}"),
                false => format!("{owner} no longer has the {what}: {text}"),
            };
        }
        match self {
            Evidence::Rule(_) | Evidence::Entry(_) | Evidence::Route(_) => String::new(),
            Evidence::Address(by) if is_new => format!("{by} public IP addresses"),
            Evidence::Address(by) => format!("{by} no public IP addresses"),
            Evidence::Attachment(gateway, vpc) if is_new => {
                format!("{gateway} is attached to {vpc}")
            }
            Evidence::Attachment(gateway, vpc) => format!("{gateway} is not attached to {vpc}"),
            Evidence::Endpoint(table, endpoint) if is_new => {
                format!("{table} has a route to the gateway endpoint {endpoint}")
            }
            Evidence::Endpoint(table, endpoint) => {
                format!("{table} has no route to the gateway endpoint {endpoint}")
            }
        }
    }

    /// Returns a sentence about evidence that both sides have, and that only one of them uses.
    fn applies(&self, is_broader: bool) -> Option<String> {
        let verb = if is_broader { "applies" } else { "no longer applies" };
        let (owner, what, text) = self.listed()?;
        Some(format!("the {what} of {owner} {verb}: {text}"))
    }
}
