//! What a parser event adds: a node, or a key.

use crate::{Node, Span, SpanTree};

/// A node with its spans, and how many nodes and levels it has.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) node: Node,
    pub(super) spans: SpanTree,
    pub(super) size: usize,
    pub(super) depth: usize,
}

/// A key as written: its text even when it looks like a number, and where.
pub(super) struct Key {
    pub(super) text: String,
    pub(super) span: Span,
    /// Written without quotes, so that `<<` means a merge.
    pub(super) plain: bool,
}

impl Key {
    pub(super) fn is_merge(&self) -> bool {
        self.plain && self.text == "<<"
    }
}
