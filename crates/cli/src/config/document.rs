//! The document of a configuration: the values in it, and their places.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use stanchion_template::{Map, Node, Position, Segment, Span, SpanTree, path};

use super::fault::Fault;
use super::reader::Reader;

/// The greatest number of errors that are shown for one file.
const MOST_FAULTS: usize = 100;

/// A document, or a part of it that is left.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) node: Node,
    pub(super) spans: SpanTree,
}

/// The result of reading a document.
pub(super) struct Reading<T> {
    /// The values, with defaults in place of those with errors. `None` if nothing is left.
    pub(super) value: Option<T>,
    /// The document without the values that have errors.
    pub(super) rest: Document,
    /// The lists and maps from which values were left out, by their starts.
    pub(super) incomplete: BTreeSet<Position>,
    /// The errors, in the order in which they were found.
    pub(super) faults: Vec<Fault>,
}

impl Document {
    /// Reads a value and finds all errors: each value with an error is left out, and the rest is read again.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Reading<T> {
        let mut rest = self.clone();
        let mut faults: Vec<Fault> = Vec::new();
        let mut incomplete = BTreeSet::new();
        loop {
            let reader = Reader { node: &rest.node, spans: &rest.spans };
            let mut fault = match T::deserialize(reader) {
                Ok(value) => return Reading { value: Some(value), rest, incomplete, faults },
                Err(fault) => fault,
            };
            let steps: Vec<usize> = std::mem::take(&mut fault.steps).into_iter().rev().collect();
            let follows =
                fault.can_follow && incomplete.contains(&rest.spans_at(&steps).value.start);
            if !follows {
                faults.push(fault);
            }
            let is_over = faults.len() == MOST_FAULTS;
            match steps.split_last() {
                Some((_, around)) if !is_over => {
                    incomplete.insert(rest.spans_at(around).value.start);
                    remove(&mut rest.node, &mut rest.spans, &steps);
                }
                _ => return Reading { value: None, rest, incomplete, faults },
            }
        }
    }

    /// Returns the document without the value at a position.
    pub(super) fn without(&self, steps: &[usize]) -> Document {
        let mut document = self.clone();
        remove(&mut document.node, &mut document.spans, steps);
        document
    }

    /// Returns the spans of the value at a position.
    pub(super) fn spans_at(&self, steps: &[usize]) -> &SpanTree {
        steps.iter().fold(&self.spans, |spans, step| spans.children.get(*step).unwrap_or(spans))
    }

    /// Returns the span of the value at a path, or of the deepest step that exists.
    pub(super) fn locate(&self, path: &str) -> Span {
        let path: Vec<Segment> = path::segments(path).collect();
        let (spans, found) = self.spans.locate(&self.node, &path);
        match spans.key {
            Some(key) if !found => key,
            _ => spans.value,
        }
    }

    /// Returns the path and the value whose key or value is at a place.
    pub(super) fn at(&self, span: Span) -> Option<(String, &Node)> {
        find(&self.node, &self.spans, span, String::new())
    }
}

fn find<'a>(
    node: &'a Node,
    spans: &SpanTree,
    span: Span,
    path: String,
) -> Option<(String, &'a Node)> {
    if !path.is_empty() && (spans.value == span || spans.key == Some(span)) {
        return Some((path, node));
    }
    let join =
        |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") };
    children(node)
        .into_iter()
        .zip(&spans.children)
        .find_map(|((step, child), spans)| find(child, spans, span, join(&step)))
}

/// Returns the values in a map or list with their keys or indexes.
pub(super) fn children(node: &Node) -> Vec<(String, &Node)> {
    match node {
        Node::Map(map) => map.iter().map(|(key, it)| (key.to_owned(), it)).collect(),
        Node::List(items) => {
            items.iter().enumerate().map(|(index, it)| (index.to_string(), it)).collect()
        }
        _ => Vec::new(),
    }
}

fn remove(node: &mut Node, spans: &mut SpanTree, steps: &[usize]) {
    let Some((first, rest)) = steps.split_first() else { return };
    if !rest.is_empty() {
        let child = match node {
            Node::List(items) => items.get_mut(*first),
            Node::Map(map) => {
                let key = map.keys().nth(*first).map(str::to_owned);
                key.and_then(|key| map.get_mut(&key))
            }
            _ => None,
        };
        if let (Some(child), Some(spans)) = (child, spans.children.get_mut(*first)) {
            remove(child, spans, rest);
        }
        return;
    }
    match node {
        Node::List(items) if *first < items.len() => drop(items.remove(*first)),
        Node::Map(map) => {
            let left = map.iter().enumerate().filter(|(at, _)| at != first);
            let mut rest = Map::new();
            for (_, (key, value)) in left {
                rest.push(key.to_owned(), value.clone());
            }
            *map = rest;
        }
        _ => {}
    }
    if *first < spans.children.len() {
        spans.children.remove(*first);
    }
}
