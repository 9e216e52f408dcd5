//! Builds lists and maps from their parts, with the place of each.
//!
//! The items of all lists and maps that have not ended yet are on two stacks. At its end, a list or map moves its own
//! items away at once, so that no list grows item by item.

use super::normalise;
use super::repeated::{self, Key, Repeated};
use crate::spans::{Entry, Range};
use crate::{Map, Node};

/// A node with its places.
pub(super) type Placed = (Node, Entry);

/// A list or map that has not ended yet.
struct Frame {
    is_map: bool,
    /// The place of its first item on the stack of items or pairs, and on that of spans.
    first: usize,
    first_span: usize,
    start: u32,
    /// The key of the next value.
    key: Option<(Key, Range)>,
}

/// A document while it is read.
#[derive(Default)]
pub(super) struct Tree {
    frames: Vec<Frame>,
    items: Vec<Node>,
    pub(super) pairs: Vec<(Key, Node)>,
    /// The spans of `items` and `pairs`, in the order of the text.
    pub(super) open: Vec<Entry>,
    /// The spans of lists and maps that have ended. Those of one list or map follow each other.
    pub(super) closed: Vec<Entry>,
    pub(super) repeated: Vec<Repeated>,
    hashes: Vec<(u64, u32)>,
    root: Option<Placed>,
}

impl Tree {
    /// Returns the number of lists and maps that have not ended yet.
    pub(super) fn depth(&self) -> usize {
        self.frames.len()
    }

    /// Returns true if the innermost list or map is a map.
    pub(super) fn is_in_map(&self) -> bool {
        self.frames.last().is_some_and(|it| it.is_map)
    }

    /// Returns true if the innermost list or map is a map whose next part is a key.
    pub(super) fn expects_key(&self) -> bool {
        self.frames.last().is_some_and(|it| it.is_map && it.key.is_none())
    }

    /// Starts a list or map.
    pub(super) fn start(&mut self, is_map: bool, start: u32) {
        let first = if is_map { self.pairs.len() } else { self.items.len() };
        self.frames.push(Frame { is_map, first, first_span: self.open.len(), start, key: None });
    }

    /// Sets the key of the next value.
    pub(super) fn key(&mut self, key: Key, range: Range) {
        if let Some(frame) = self.frames.last_mut() {
            frame.key = Some((key, range));
        }
    }

    /// Adds a node to the innermost list or map.
    #[inline]
    pub(super) fn add(&mut self, (mut node, mut spans): Placed) {
        match self.frames.last_mut() {
            None => self.root = Some((node, spans)),
            Some(Frame { is_map: false, .. }) => {
                self.items.push(node);
                self.open.push(spans);
            }
            Some(frame) => {
                let Some((key, range)) = frame.key.take() else { return };
                normalise::get_att(&key, &mut node, &mut spans, &mut self.closed);
                self.pairs.push((key, node));
                self.open.push(spans.with_key(range));
            }
        }
    }

    /// Returns the stacks from the first pair of the innermost map.
    pub(super) fn innermost(&self) -> Option<(usize, usize)> {
        self.frames.last().map(|it| (it.first, it.first_span))
    }

    /// Removes each pair of the innermost map that a later pair with the same key replaces. `is_merge` says which keys
    /// can be repeated.
    pub(super) fn remove_repeated(&mut self, is_merge: impl Fn(&Entry) -> bool) {
        let Some((first, first_span)) = self.innermost() else { return };
        let keys = &self.pairs[first..];
        if !repeated::has_repeated(keys, &mut self.hashes) {
            return;
        }
        let kept = repeated::find(keys, &self.open[first_span..], is_merge, &mut self.repeated);
        let pairs: Vec<_> = self.pairs.drain(first..).collect();
        let spans: Vec<_> = self.open.drain(first_span..).collect();
        for ((pair, spans), kept) in pairs.into_iter().zip(spans).zip(kept) {
            if kept {
                self.pairs.push(pair);
                self.open.push(spans);
            }
        }
    }

    /// Ends the innermost list or map and returns it.
    pub(super) fn end(&mut self, end: u32) -> Option<Placed> {
        let frame = self.frames.pop()?;
        let node = match frame.is_map {
            true => Node::Map(Map::of_pairs(self.pairs.drain(frame.first..).collect())),
            false => Node::List(self.items.drain(frame.first..).collect()),
        };
        let (first, count) = (self.closed.len(), self.open.len() - frame.first_span);
        self.closed.extend(self.open.drain(frame.first_span..));
        Some((node, Entry::new((frame.start, end)).with_children(first, count)))
    }

    /// Returns the document.
    pub(super) fn take_root(&mut self) -> Option<Placed> {
        self.root.take()
    }
}
