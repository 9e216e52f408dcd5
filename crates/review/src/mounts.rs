//! Mounts whose proof changes, link by link.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_check::{Answer, Mounts};
use stanchion_template::Template;

/// A mount whose proof changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct MountChange {
    /// The logical id of the compute resource.
    pub compute: String,
    /// The logical id of the file system.
    pub file_system: String,
    /// The verdict before: `works`, `fails` or `unknown`. `None` for a new mount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The verdict after the change. `None` for a mount that is removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The links whose state changes.
    pub links: Vec<LinkChange>,
}

/// A link of the proof whose state changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LinkChange {
    /// The name of the link.
    pub name: String,
    /// The state before: `holds`, `broken`, `warning` or `open`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The state after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The explanation of the state after.
    pub detail: String,
}

impl MountChange {
    /// Returns whether the mount worked or was unknown before, and does not work after.
    pub fn breaks(&self) -> bool {
        self.before.as_deref() != Some("fails") && self.after.as_deref() == Some("fails")
    }
}

/// A mount.
struct Mount<'a> {
    verdict: &'static str,
    /// The state and the explanation of each link, by its name.
    links: BTreeMap<&'static str, (&'static str, &'a str)>,
}

/// Returns the mounts whose verdict or links change.
pub(crate) fn find(before: &Mounts, after: &Mounts) -> Vec<MountChange> {
    let (old, new) = (by_pair(before), by_pair(after));
    let mut keys: Vec<&(&str, &str)> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let mut found = Vec::new();
    for key in keys {
        let (was, is) = (old.get(key), new.get(key));
        let verdict = |it: Option<&Mount<'_>>| it.map(|it| it.verdict.to_owned());
        let links = links(was, is);
        if verdict(was) != verdict(is) || (was.is_some() && is.is_some() && !links.is_empty()) {
            found.push(MountChange {
                compute: key.0.to_owned(),
                file_system: key.1.to_owned(),
                before: verdict(was),
                after: verdict(is),
                links: if was.is_some() {
                    links
                } else {
                    links.into_iter().filter(|it| it.after.as_deref() != Some("holds")).collect()
                },
            });
        }
    }
    found
}

fn links(was: Option<&Mount<'_>>, is: Option<&Mount<'_>>) -> Vec<LinkChange> {
    let Some(is) = is else { return Vec::new() };
    let empty = BTreeMap::new();
    let old = was.map_or(&empty, |it| &it.links);
    let names: BTreeSet<&str> = old.keys().chain(is.links.keys()).copied().collect();
    let change = |name: &str| {
        let (before, after) = (old.get(name), is.links.get(name));
        let state = |it: Option<&(&str, &str)>| it.map(|it| it.0.to_owned());
        (state(before) != state(after)).then(|| LinkChange {
            name: name.to_owned(),
            before: state(before),
            after: state(after),
            detail: after.or(before).map(|it| it.1.to_owned()).unwrap_or_default(),
        })
    };
    names.into_iter().filter_map(change).collect()
}

/// Returns the verdict about each mount, by the logical ids of the compute resource and of the file system.
pub(crate) fn verdicts(template: &Template) -> BTreeMap<(String, String), &'static str> {
    let proofs = stanchion_check::mounts(template);
    let named = |(client, storage): (&str, &str)| (client.to_owned(), storage.to_owned());
    by_pair(&proofs).into_iter().map(|(key, it)| (named(key), it.verdict)).collect()
}

/// Returns the mounts by compute resource and file system. If one has several proofs, the worst counts.
fn by_pair(proofs: &Mounts) -> BTreeMap<(&str, &str), Mount<'_>> {
    let mut all: BTreeMap<(&str, &str), Mount<'_>> = BTreeMap::new();
    for proof in proofs.iter() {
        let key = (proof.client(), proof.file_system());
        let mut links: BTreeMap<&'static str, (&'static str, &str)> = BTreeMap::new();
        for link in proof.links() {
            let state = (link.state(), link.detail());
            let known = links.entry(link.name()).or_insert(state);
            if rank(state.0) < rank(known.0) {
                *known = state;
            }
        }
        let verdict = match proof.works() {
            Answer::Yes => "works",
            Answer::No => "fails",
            Answer::Unknown => "unknown",
        };
        match all.get(&key) {
            Some(known) if rank(known.verdict) <= rank(verdict) => {}
            _ => drop(all.insert(key, Mount { verdict, links })),
        }
    }
    all
}

/// Orders verdicts and states, the worst first.
fn rank(state: &str) -> usize {
    ["fails", "broken", "unknown", "warning", "open"]
        .iter()
        .position(|it| *it == state)
        .unwrap_or(9)
}
