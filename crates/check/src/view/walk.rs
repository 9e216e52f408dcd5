//! The way to a place of the document, borrowed from it: most places are passed and never told.

use stanchion_template::{Node, Segment};

/// A step down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The way as findings take it.
pub(crate) fn segments(way: &[Step<'_>]) -> Vec<Segment> {
    let segment = |it: &Step<'_>| match it {
        Step::Key(key) => Segment::from(*key),
        Step::Index(index) => Segment::Index(*index),
    };
    way.iter().map(segment).collect()
}

/// Calls `visit` for a node and everything below it, with the way there. It goes below a node where `visit` says so.
pub(crate) fn walk<'a>(
    node: &'a Node,
    way: &mut Vec<Step<'a>>,
    visit: &mut dyn FnMut(&'a Node, &[Step<'a>]) -> bool,
) {
    if !visit(node, way) {
        return;
    }
    match node {
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                way.push(Step::Index(at));
                walk(item, way, visit);
                way.pop();
            }
        }
        Node::Map(map) => {
            for (key, value) in map.iter() {
                way.push(Step::Key(key));
                walk(value, way, visit);
                way.pop();
            }
        }
        _ => {}
    }
}
