//! Merge keys: `<<` copies the pairs of another map into a map.

use std::collections::{BTreeMap, BTreeSet};

use super::item::{Item, Key};
use crate::{Node, ParseError, steps};

/// Adds the pairs that `<<` points to after the pairs of the map itself. The map's own keys take precedence.
pub(super) fn merge(
    pairs: Vec<(Key, Item)>,
    own: &BTreeMap<String, usize>,
    errors: &mut Vec<ParseError>,
) -> Vec<(Key, Item)> {
    if !pairs.iter().any(|(key, _)| key.is_merge()) {
        return pairs;
    }
    let mut merged = Vec::with_capacity(pairs.len());
    let mut seen: BTreeSet<String> = own.keys().cloned().collect();
    for (key, item) in pairs {
        if !key.is_merge() {
            merged.push((key, item));
            continue;
        }
        let sources = match item.node {
            Node::List(nodes) => nodes.into_iter().zip(item.spans.children).collect(),
            node => vec![(node, item.spans)],
        };
        for (node, spans) in sources {
            let Node::Map(map) = node else {
                errors.push(
                    ParseError::new(
                        key.span.start,
                        format!("`<<` must be a map or a list of maps, not {}", node.describe()),
                    )
                    .help("Write an alias of a map, or a list of such aliases"),
                );
                continue;
            };
            for ((name, node), spans) in map.into_iter().zip(spans.children) {
                if seen.insert(name.to_string()) {
                    let (size, depth) = measure(&node);
                    let span = spans.key.unwrap_or(key.span);
                    let key = Key { text: name.into_owned(), span, plain: false };
                    merged.push((key, Item { node, spans, size, depth }));
                }
            }
        }
    }
    merged
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
        Node::List(items) => items.iter().for_each(&mut add),
        Node::Map(map) => map.values().for_each(&mut add),
        _ => {}
    }
    (size, depth)
}
