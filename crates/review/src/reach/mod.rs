//! Compares which connections are possible before and after a change.
//!
//! [`network::Network`] is the network of a template, as far as the template shows it. [`passage`] finds the ways between two
//! endpoints, and between an endpoint and addresses outside. A [`way::Way`] has layers, such as security groups and routes, that
//! must all let traffic pass. What the template does not show is a fact in a [`condition::Condition`], and conditions are
//! compared like the answers yes and no.

mod acl;
mod address;
mod change;
mod compare;
mod condition;
mod endpoint;
mod fold;
mod gateway;
mod group;
mod groups;
mod launch;
mod name;
mod network;
mod networks;
mod outside;
mod pairs;
mod passage;
mod proof;
mod route;
mod service;
mod spot;
#[cfg(test)]
mod tests;
mod unused;
mod vpc;
mod way;

use std::collections::BTreeMap;

pub use change::ReachChange;

use crate::ids::Renamed;
use crate::side::Side;
use condition::Unknowns;
use name::Resources;
use network::Network;
use networks::Networks;

/// Returns the changes, connections from the internet first. Resources that only get a different id are the same.
pub(crate) fn find(before: &Side<'_>, after: &Side<'_>, renamed: &[Renamed]) -> Vec<ReachChange> {
    let unknowns = Unknowns::default();
    let names = renamed.iter().map(|it| (it.before.clone(), it.after.clone())).collect();
    let (old, new) = (Resources::of(before, names), Resources::of(after, BTreeMap::new()));
    let others = network::associated(&old).into_iter().chain(network::associated(&new)).collect();
    let was = Network::of(&old, &others, &unknowns);
    let is = Network::of(&new, &others, &unknowns);
    let networks = Networks::of(&was, &is);
    let mut pairs = pairs::find(&networks);
    pairs.extend(outside::find(&networks));
    pairs.extend(launch::find(&networks));
    let mut found = fold::fold(pairs);
    found.extend(groups::find(&was, &is));
    found.extend(unused::find(&networks));
    found.sort();
    found.dedup();
    found
}
