//! Mounts whose proof changes, link by link.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
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

/// A mount as data.
struct Mount {
    verdict: String,
    /// The state and the explanation of each link, by its name.
    links: BTreeMap<String, (String, String)>,
}

/// Returns the mounts whose verdict or links change.
pub(crate) fn find(before: &Template, after: &Template) -> Vec<MountChange> {
    let (old, new) = (mounts(before), mounts(after));
    let mut keys: Vec<&(String, String)> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let mut found = Vec::new();
    for key in keys {
        let (was, is) = (old.get(key), new.get(key));
        let verdict = |it: Option<&Mount>| it.map(|it| it.verdict.clone());
        let links = links(was, is);
        if verdict(was) != verdict(is) || (was.is_some() && is.is_some() && !links.is_empty()) {
            found.push(MountChange {
                compute: key.0.clone(),
                file_system: key.1.clone(),
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

fn links(was: Option<&Mount>, is: Option<&Mount>) -> Vec<LinkChange> {
    let Some(is) = is else { return Vec::new() };
    let empty = BTreeMap::new();
    let old = was.map_or(&empty, |it| &it.links);
    let mut names: Vec<&String> = old.keys().chain(is.links.keys()).collect();
    names.sort();
    names.dedup();
    let change = |name: &String| {
        let (before, after) = (old.get(name), is.links.get(name));
        let state = |it: Option<&(String, String)>| it.map(|it| it.0.clone());
        (state(before) != state(after)).then(|| LinkChange {
            name: name.clone(),
            before: state(before),
            after: state(after),
            detail: after.or(before).map(|it| it.1.clone()).unwrap_or_default(),
        })
    };
    names.into_iter().filter_map(change).collect()
}

/// Returns the verdict about each mount, by the logical ids of the compute resource and of the file system.
pub(crate) fn verdicts(template: &Template) -> BTreeMap<(String, String), String> {
    mounts(template).into_iter().map(|(key, it)| (key, it.verdict)).collect()
}

/// Returns the mounts by compute resource and file system. If one has several proofs, the worst counts.
fn mounts(template: &Template) -> BTreeMap<(String, String), Mount> {
    let data = serde_json::to_value(stanchion_check::mounts(template)).unwrap_or_default();
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    let mut all: BTreeMap<(String, String), Mount> = BTreeMap::new();
    for mount in data.as_array().into_iter().flatten() {
        let key =
            (text(&mount["compute"]["logical_id"]), text(&mount["file_system"]["logical_id"]));
        let links = mount["links"].as_array().into_iter().flatten();
        let mut by_name: BTreeMap<String, (String, String)> = BTreeMap::new();
        for link in links {
            let state = (text(&link["state"]), text(&link["detail"]));
            let known = by_name.entry(text(&link["name"])).or_insert_with(|| state.clone());
            if rank(&state.0) < rank(&known.0) {
                *known = state;
            }
        }
        let mount = Mount { verdict: text(&mount["verdict"]), links: by_name };
        match all.get(&key) {
            Some(known) if rank(&known.verdict) <= rank(&mount.verdict) => {}
            _ => drop(all.insert(key, mount)),
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
