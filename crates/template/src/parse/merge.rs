//! Merge keys: `<<` copies the pairs of another map into a map.

use std::collections::BTreeSet;

use super::tree::Tree;
use crate::spans::Entry;
use crate::{Node, ParseError, Position};

/// Adds the pairs that `<<` points to after the pairs of the innermost map itself. The map's own keys take precedence.
pub(super) fn merge(
    tree: &mut Tree,
    is_merge: impl Fn(&Entry) -> bool,
    errors: &mut Vec<ParseError>,
) {
    let Some((first, first_span)) = tree.innermost() else { return };
    let pairs: Vec<_> = tree.pairs.drain(first..).collect();
    let spans: Vec<_> = tree.open.drain(first_span..).collect();
    let own = pairs.iter().zip(&spans).filter(|(_, it)| !is_merge(it));
    let mut seen: BTreeSet<String> = own.map(|((key, _), _)| key.to_string()).collect();
    for ((key, node), spans) in pairs.into_iter().zip(spans) {
        if !is_merge(&spans) {
            tree.pairs.push((key, node));
            tree.open.push(spans);
            continue;
        }
        let range = spans.key().unwrap_or(spans.value());
        let below = spans.children(&tree.closed);
        let sources = match node {
            Node::List(nodes) => nodes.into_iter().zip(below.to_vec()).collect(),
            node => vec![(node, spans)],
        };
        for (node, spans) in sources {
            let Node::Map(map) = node else {
                errors.push(
                    ParseError::new(
                        Position::at(range.0),
                        format!("`<<` must be a map or a list of maps, not {}", node.describe()),
                    )
                    .help("Write an alias of a map, or a list of such aliases"),
                );
                continue;
            };
            for ((name, node), spans) in map.into_iter().zip(spans.children(&tree.closed)) {
                if seen.insert(name.to_string()) {
                    tree.pairs.push((name, node));
                    tree.open.push(spans.with_key(spans.key().unwrap_or(range)));
                }
            }
        }
    }
}
