//! The places of the nodes of a document, in a form that is small.

use crate::lines::Lines;
use crate::span::below;
use crate::{Node, Position, Segment, Span, SpanTree};

/// A range of a text in bytes.
pub(crate) type Range = (u32, u32);

/// The range of a node without a key.
const NO_KEY: Range = (u32::MAX, 0);

/// The places of a node and of those below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    key: Range,
    value: Range,
    /// The first of the nodes below in the list of all entries, and their number.
    first: u32,
    count: u32,
}

impl Entry {
    pub(crate) fn new(value: Range) -> Entry {
        Entry { key: NO_KEY, value, first: 0, count: 0 }
    }

    pub(crate) fn with_key(self, key: Range) -> Entry {
        Entry { key, ..self }
    }

    /// Sets the nodes below, which follow each other in the list of all entries.
    pub(crate) fn with_children(self, first: usize, count: usize) -> Entry {
        let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        Entry { first: number(first), count: number(count), ..self }
    }

    pub(crate) fn key(&self) -> Option<Range> {
        (self.key != NO_KEY).then_some(self.key)
    }

    pub(crate) fn value(&self) -> Range {
        self.value
    }

    /// Returns the entries of the nodes below.
    pub(crate) fn children<'a>(&self, all: &'a [Entry]) -> &'a [Entry] {
        let first = self.first as usize;
        all.get(first..first + self.count as usize).unwrap_or_default()
    }
}

/// The places of all nodes of a document. A node needs a third of the memory that it needs in a [`SpanTree`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spans {
    root: Entry,
    entries: Vec<Entry>,
    lines: Lines,
}

/// The place of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodeSpan {
    /// The span of the key, if the value is in a map.
    pub key: Option<Span>,
    /// The span of the value.
    pub value: Span,
}

impl NodeSpan {
    /// Returns the first place of the node, with its key.
    pub(crate) fn start(&self) -> Position {
        self.key.unwrap_or(self.value).start
    }
}

impl Spans {
    pub(crate) fn new(root: Entry, entries: Vec<Entry>, lines: Lines) -> Spans {
        Spans { root, entries, lines }
    }

    /// Returns the spans of the whole document.
    pub fn root(&self) -> SpanCursor<'_> {
        SpanCursor { spans: self, entry: &self.root }
    }

    /// Returns the place at `path` below `node`, and whether the whole path exists. Stops at the deepest step that
    /// exists, so that a missing property is reported at the map that should have it.
    pub fn locate(&self, node: &Node, path: &[Segment]) -> (NodeSpan, bool) {
        let (mut cursor, mut node) = (self.root(), node);
        for step in path {
            let next = below(node, step).and_then(|(at, it)| Some((cursor.child(at)?, it)));
            let Some((spans, child)) = next else { return (cursor.place(), false) };
            (cursor, node) = (spans, child);
        }
        (cursor.place(), true)
    }

    /// Returns the spans as a tree.
    pub fn to_tree(&self) -> SpanTree {
        self.tree_of(&self.root)
    }

    fn tree_of(&self, entry: &Entry) -> SpanTree {
        let children = entry.children(&self.entries);
        SpanTree {
            key: entry.key().map(|it| self.span(it)),
            value: self.span(entry.value),
            children: children.iter().map(|it| self.tree_of(it)).collect(),
        }
    }

    fn span(&self, (start, end): Range) -> Span {
        Span { start: self.lines.position(start), end: self.lines.position(end) }
    }
}

/// A node in the [`Spans`] of a document.
#[derive(Clone, Copy, Debug)]
pub struct SpanCursor<'a> {
    spans: &'a Spans,
    entry: &'a Entry,
}

impl<'a> SpanCursor<'a> {
    /// Returns the place of the node.
    pub fn place(&self) -> NodeSpan {
        let key = self.entry.key().map(|it| self.spans.span(it));
        NodeSpan { key, value: self.spans.span(self.entry.value) }
    }

    /// Returns an item or value of the node. The first has the position 0.
    pub fn child(&self, position: usize) -> Option<SpanCursor<'a>> {
        let entry = self.entry.children(&self.spans.entries).get(position)?;
        Some(SpanCursor { spans: self.spans, entry })
    }

    /// Returns the number of items or values of the node.
    pub fn len(&self) -> usize {
        self.entry.children(&self.spans.entries).len()
    }

    /// Returns true if the node has no items and no values.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Iterates over the items or values of the node, in order.
    pub fn children(&self) -> impl ExactSizeIterator<Item = SpanCursor<'a>> + use<'a> {
        let spans = self.spans;
        let entries = self.entry.children(&spans.entries);
        entries.iter().map(move |entry| SpanCursor { spans, entry })
    }
}
