//! Merges the values of the section `Globals` into a resource.
//!
//! [AWS documentation](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html)

use super::part::Part;
use crate::{Expression, Map, Node, Segment};

/// Merges a global and a local value: maps key by key, lists one after the other. Otherwise the local value wins.
pub(super) fn merged(global: &Part, local: Part) -> Part {
    if Expression::of(&global.node).is_some() || Expression::of(&local.node).is_some() {
        return local;
    }
    match (&global.node, &local.node) {
        (Node::Map(of_global), Node::Map(of_local)) => {
            let mut origins = local.origins.clone();
            let mut map = Map::new();
            let below = |part: &Part, key: &str, node: &Node| {
                Part::at(node, part.origins.locate(&[Segment::from(key)]))
            };
            for (key, value) in of_global.iter() {
                let global = below(global, key, value);
                let part = match of_local.get(key) {
                    Some(value) => merged(&global, below(&local, key, value)),
                    None => global,
                };
                origins.set(Segment::from(key), part.origins);
                map.push(key.to_owned(), part.node);
            }
            for (key, value) in of_local.iter().filter(|(key, _)| !of_global.contains_key(key)) {
                map.push(key.to_owned(), value.clone());
            }
            Part { node: Node::Map(map), origins }
        }
        (Node::List(of_global), Node::List(of_local)) => {
            let mut origins = local.origins.clone();
            let both = [(global, of_global), (&local, of_local)];
            let mut items = Vec::new();
            for (part, of_part) in both {
                for (at, item) in of_part.iter().enumerate() {
                    let source = part.origins.locate(&[Segment::Index(at)]);
                    origins.set(Segment::Index(items.len()), Part::at(item, source).origins);
                    items.push(item.clone());
                }
            }
            Part { node: Node::List(items), origins }
        }
        _ => local,
    }
}
