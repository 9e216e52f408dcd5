//! Changes of a document that keep the place of each part.

use super::origins::Origins;
use crate::{Map, Node, Segment};

/// A step from a node to a node below it, borrowed from the document.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl From<&Step<'_>> for Segment {
    fn from(step: &Step<'_>) -> Segment {
        match step {
            Step::Key(key) => Segment::from(*key),
            Step::Index(index) => Segment::Index(*index),
        }
    }
}

/// The way from the root of a document to a node.
#[derive(Debug, Default)]
pub(super) struct Way<'a>(Vec<Step<'a>>);

impl<'a> Way<'a> {
    pub(super) fn below<T>(&mut self, step: Step<'a>, then: impl FnOnce(&mut Self) -> T) -> T {
        self.0.push(step);
        let result = then(self);
        self.0.pop();
        result
    }

    pub(super) fn path(&self) -> Vec<Segment> {
        self.0.iter().map(Segment::from).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// The result of a change of a node.
pub(super) enum Change {
    /// The node stays as it is.
    Same,
    /// The node is removed from the map or list that contains it.
    Gone,
    /// Another node takes its place.
    To(Node, Origins),
}

impl Change {
    /// Makes the change of a part of a node the change of the whole node.
    pub(super) fn instead(self, part: &Node, way: &Way<'_>) -> Change {
        match self {
            Change::Same => Change::To(part.clone(), Origins::at(way.path())),
            other => other,
        }
    }
}

/// Changes each node below a node.
pub(super) fn below<'a>(
    node: &'a Node,
    way: &mut Way<'a>,
    change: &mut dyn FnMut(&'a Node, &mut Way<'a>) -> Change,
) -> Change {
    match node {
        Node::List(items) => list(items, way, change),
        Node::Map(map) => self::map(map, way, &mut |_, node, way| change(node, way)),
        _ => Change::Same,
    }
}

fn list<'a>(
    items: &'a [Node],
    way: &mut Way<'a>,
    change: &mut dyn FnMut(&'a Node, &mut Way<'a>) -> Change,
) -> Change {
    let mut changed: Option<(Vec<Node>, Origins)> = None;
    for (at, item) in items.iter().enumerate() {
        way.below(Step::Index(at), |way| {
            let result = change(item, way);
            if changed.is_none() && matches!(result, Change::Same) {
                return;
            }
            let (list, origins) =
                changed.get_or_insert_with(|| (items[..at].to_vec(), Origins::default()));
            let here = Segment::Index(list.len());
            match result {
                Change::Gone => {}
                Change::Same => {
                    if list.len() != at {
                        origins.set(here, Origins::at(way.path()));
                    }
                    list.push(item.clone());
                }
                Change::To(node, of_node) => {
                    origins.set(here, of_node);
                    list.push(node);
                }
            }
        });
    }
    match changed {
        None => Change::Same,
        Some((list, mut origins)) => {
            origins.from(way);
            Change::To(Node::List(list), origins)
        }
    }
}

/// Changes each value of a map.
pub(super) fn map<'a>(
    map: &'a Map,
    way: &mut Way<'a>,
    change: &mut dyn FnMut(&'a str, &'a Node, &mut Way<'a>) -> Change,
) -> Change {
    let mut changed: Option<(Map, Origins)> = None;
    for (at, (key, value)) in map.iter().enumerate() {
        way.below(Step::Key(key), |way| {
            let result = change(key, value, way);
            if changed.is_none() && matches!(result, Change::Same) {
                return;
            }
            let (map, origins) = changed.get_or_insert_with(|| {
                let mut before = Map::new();
                for (key, value) in map.iter().take(at) {
                    before.push(key.to_owned(), value.clone());
                }
                (before, Origins::default())
            });
            match result {
                Change::Gone => {}
                Change::Same => map.push(key.to_owned(), value.clone()),
                Change::To(node, of_node) => {
                    origins.set(Segment::from(key), of_node);
                    map.push(key.to_owned(), node);
                }
            }
        });
    }
    match changed {
        None => Change::Same,
        Some((map, mut origins)) => {
            origins.from(way);
            Change::To(Node::Map(map), origins)
        }
    }
}

impl Origins {
    fn from(&mut self, way: &Way<'_>) {
        *self = std::mem::take(self).with_source(way.path());
    }
}
