//! Nodes and keys while a document is being built.

use crate::{Node, Span, SpanTree};

/// A node with its spans, its number of nodes and its number of levels.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) node: Node,
    pub(super) spans: SpanTree,
    pub(super) size: usize,
    pub(super) depth: usize,
}

/// A key as written, with its place. It is a string even if it looks like a number.
pub(super) struct Key {
    pub(super) text: String,
    pub(super) span: Span,
    /// True if the key is written without quotes. Only then does `<<` mean a merge.
    pub(super) plain: bool,
}

impl Key {
    pub(super) fn is_merge(&self) -> bool {
        self.plain && self.text == "<<"
    }
}
