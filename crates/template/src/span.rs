//! The places of nodes in the text they were read from.

use std::fmt;

use crate::Node;

/// A place in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// The offset in bytes, from 0.
    pub offset: u32,
}

impl Position {
    /// Returns a position of which only the offset is known. [`Lines`](crate::lines::Lines) has the line and column.
    pub(crate) const fn at(offset: u32) -> Position {
        Position { line: 0, column: 0, offset }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}

/// The range of a text that a node covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The place of the first character.
    pub start: Position,
    /// The place after the last character.
    pub end: Position,
}

/// One step of a path into a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Segment {
    /// The value under a key of a map.
    Key(String),
    /// An item of a list. The first has index 0.
    Index(usize),
}

impl From<&str> for Segment {
    fn from(key: &str) -> Segment {
        Segment::Key(key.to_owned())
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Segment {
        Segment::Index(index)
    }
}

/// The spans of a document. The tree has the shape of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpanTree {
    /// The span of the key, if the value is in a map.
    pub key: Option<Span>,
    /// The span of the value.
    pub value: Span,
    /// The spans of the items or values below, in order.
    pub children: Vec<SpanTree>,
}

impl SpanTree {
    /// Returns the spans at `path` below `node`, and whether the whole path exists. Stops at the deepest step that
    /// exists, so that a missing property is reported at the map that should have it.
    pub fn locate(&self, node: &Node, path: &[Segment]) -> (&SpanTree, bool) {
        let Some((step, rest)) = path.split_first() else {
            return (self, true);
        };
        match below(node, step).and_then(|(at, node)| Some((self.children.get(at)?, node))) {
            Some((spans, node)) => spans.locate(node, rest),
            None => (self, false),
        }
    }
}

/// Returns the position and the value of a step below a node.
pub(crate) fn below<'a>(node: &'a Node, step: &Segment) -> Option<(usize, &'a Node)> {
    match (node, step) {
        (Node::Map(map), Segment::Key(key)) => map
            .iter()
            .enumerate()
            .find(|(_, (name, _))| name == key)
            .map(|(at, (_, node))| (at, node)),
        (Node::List(items), Segment::Index(index)) => items.get(*index).map(|node| (*index, node)),
        _ => None,
    }
}
