//! A node that has an anchor.

use super::tree::Placed;
use crate::{Node, steps};

/// The length of text that counts as one node when aliases repeat it.
const TEXT_PER_NODE: usize = 64;

/// A node that aliases repeat, with its number of nodes and its number of levels.
#[derive(Clone)]
pub(super) struct Anchored {
    pub(super) placed: Placed,
    pub(super) size: usize,
    pub(super) depth: usize,
}

impl Anchored {
    pub(super) fn new(placed: Placed) -> Anchored {
        let (size, depth) = measure(&placed.0);
        Anchored { placed, size, depth }
    }
}

/// Returns the number of nodes and levels of a node.
fn measure(node: &Node) -> (usize, usize) {
    steps::count(1);
    let (mut size, mut depth) = (1, 1);
    let mut add = |child: &Node| {
        let (below, levels) = measure(child);
        size += below;
        depth = depth.max(levels + 1);
    };
    match node {
        Node::Text(text) => size += text.len() / TEXT_PER_NODE,
        Node::List(items) => items.iter().for_each(&mut add),
        Node::Map(map) => map.values().for_each(&mut add),
        _ => {}
    }
    (size, depth)
}
