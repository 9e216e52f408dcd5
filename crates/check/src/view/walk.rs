//! Walks a template. Paths are borrowed from the template, since most of them are never reported.

use stanchion_template::{Node, Segment};

/// A step from a node to a node below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// Returns the way as a path for findings.
pub(crate) fn segments(way: &[Step<'_>]) -> Vec<Segment> {
    let segment = |it: &Step<'_>| match it {
        Step::Key(key) => Segment::from(*key),
        Step::Index(index) => Segment::Index(*index),
    };
    way.iter().map(segment).collect()
}

/// Calls `visit` for a node and all nodes below it, with the way there. It continues below a node if `visit` returns
/// true.
pub(crate) fn walk<'a>(
    node: &'a Node,
    way: &mut Vec<Step<'a>>,
    visit: &mut dyn FnMut(&'a Node, &[Step<'a>]) -> bool,
) {
    #[cfg(test)]
    super::counted::add(1);
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
