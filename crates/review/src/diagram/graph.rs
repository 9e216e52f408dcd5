//! The parts of a picture.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::Template;

use super::links;
use super::shown::is_shown;
use crate::mounts;
use crate::side::Side;

/// A picture of a stack: resources as boxes, and arrows between them.
///
/// Roles, networks and other resources that only connect are not boxes. The connections through them are arrows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagram {
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
    /// The number of resources that have no room.
    pub(super) left_out: usize,
}

/// A resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) id: String,
    /// The resource type without the first part: `EFS::FileSystem`.
    pub(super) kind: String,
    pub(super) state: State,
}

/// A connection from one resource to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The verdict about the mount, if the first resource mounts the second.
    pub(super) mount: Option<String>,
    pub(super) state: State,
}

/// The effect of a change on a part of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// The part does not change.
    Same,
    /// The part is new.
    Added,
    /// The part is removed.
    Removed,
    /// The resource is replaced.
    Replaced,
    /// The part is updated in place.
    Updated,
}

impl State {
    /// Returns the name.
    pub(super) fn name(self) -> &'static str {
        match self {
            State::Same => "same",
            State::Added => "added",
            State::Removed => "removed",
            State::Replaced => "replaced",
            State::Updated => "updated",
        }
    }
}

/// The largest number of boxes of a picture that people can read.
const MOST: usize = 60;

impl Diagram {
    /// Draws a template as it deploys if no parameter is set.
    ///
    /// ```
    /// use stanchion_review::Diagram;
    /// use stanchion_template::Template;
    /// let text = "Resources: {Data: {Type: 'AWS::EFS::FileSystem'}}";
    /// let diagram = Diagram::of(&Template::parse(text).unwrap().template);
    /// assert!(diagram.to_mermaid().contains("Data"));
    /// assert!(diagram.to_svg().starts_with("<svg "));
    /// ```
    pub fn of(template: &Template) -> Diagram {
        let side = Side::of(template);
        let mounts = mounts::verdicts(template);
        let is_end = |id: &str| mounts.keys().any(|(from, to)| from == id || to == id);
        let mut shown: Vec<(bool, &str, &str)> = side
            .resources()
            .filter(|it| is_shown(it.kind) || is_end(it.id))
            .map(|it| (!is_end(it.id), it.id, it.kind))
            .collect();
        // Resources with mounts come first if there is no room for all. Otherwise the order is that of the ids.
        shown.sort_unstable();
        let left_out = shown.len().saturating_sub(MOST);
        shown.truncate(MOST);
        shown.sort_unstable_by_key(|it| it.1);
        let index: BTreeMap<&str, usize> =
            shown.iter().enumerate().map(|(at, it)| (it.1, at)).collect();
        let mut edges: BTreeMap<(usize, usize), Option<String>> = BTreeMap::new();
        for ((from, to), verdict) in &mounts {
            if let (Some(from), Some(to)) = (index.get(from.as_str()), index.get(to.as_str())) {
                edges.insert((*from, *to), Some((*verdict).to_owned()));
            }
        }
        let names: BTreeSet<&str> = index.keys().copied().collect();
        for (from, to) in links::of(&side, &names) {
            let (Some(from), Some(to)) = (index.get(from.as_str()), index.get(to.as_str())) else {
                continue;
            };
            if from != to && !edges.contains_key(&(*to, *from)) {
                edges.entry((*from, *to)).or_default();
            }
        }
        let node = |(_, id, kind): &(bool, &str, &str)| Node {
            id: (*id).to_owned(),
            kind: kind.strip_prefix("AWS::").unwrap_or(kind).to_owned(),
            state: State::Same,
        };
        Diagram {
            nodes: shown.iter().map(node).collect(),
            edges: edges
                .into_iter()
                .map(|((from, to), mount)| Edge { from, to, mount, state: State::Same })
                .collect(),
            left_out,
        }
    }

    /// Returns whether the picture has no boxes.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Returns the ends and the verdict of each arrow.
    pub(super) fn named_edges(&self) -> Vec<(String, String, Option<String>)> {
        let id = |at: usize| self.nodes.get(at).map(|it| it.id.clone()).unwrap_or_default();
        self.edges.iter().map(|it| (id(it.from), id(it.to), it.mount.clone())).collect()
    }
}
