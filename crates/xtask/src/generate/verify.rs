//! Checks that the table equals the sources, node by node.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;
use stanchion_schema::{Entry, Facts, Keyword, NodeFacts};

use super::encode::{as_text, fits, follow, normal, root_of, types_of};
use crate::process::{Error, Result};

/// Compares every node of every type. Returns the number of nodes.
pub(super) fn compare(types: &BTreeMap<String, Value>, table: &[u8]) -> Result<usize> {
    let facts =
        Facts::of(table).ok_or_else(|| Error::Failed("the table has no header".to_owned()))?;
    let mut comparison = Comparison { facts, nodes: 0, seen: HashSet::new(), root: &Value::Null };
    if !facts.type_names().eq(types.keys().map(String::as_str)) {
        return Err(Error::Failed(
            "the types in the table differ from those in the sources".to_owned(),
        ));
    }
    for (name, schema) in types {
        let Some(resource) = facts.resource(name) else {
            return Err(Error::Failed(format!("{name} is not in the table")));
        };
        comparison.seen.clear();
        comparison.root = schema;
        comparison.node(&root_of(schema), resource.root(), name)?;
    }
    Ok(comparison.nodes)
}

struct Comparison<'a> {
    facts: Facts<'a>,
    nodes: usize,
    /// The definitions of this type that have been compared.
    seen: HashSet<String>,
    root: &'a Value,
}

impl Comparison<'_> {
    fn node(&mut self, schema: &Value, found: &NodeFacts<'_>, place: &str) -> Result {
        let root = self.root;
        let (name, target) = follow(schema, root);
        if let Some(name) = name
            && !self.seen.insert(name)
        {
            return Ok(());
        }
        self.nodes += 1;
        let mut expected = normal(target);
        for (keyword, entry) in found.entries() {
            if *keyword == Keyword::Raw {
                continue;
            }
            let value = expected
                .remove(keyword.name())
                .filter(|value| fits(keyword.payload(), value))
                .ok_or_else(|| {
                    Error::Failed(format!("{place}: {} is not in the source", keyword.name()))
                })?;
            self.entry(&value, entry, &format!("{place}/{}", keyword.name()))?;
        }
        let raw = found.text(Keyword::Raw).map_or(Ok(Value::Null), serde_json::from_str);
        let rest = if expected.is_empty() { Value::Null } else { Value::Object(expected) };
        match raw {
            Ok(raw) if raw == rest => Ok(()),
            _ => Err(Error::Failed(format!("{place}: the table lacks {rest}"))),
        }
    }

    fn entry(&mut self, value: &Value, entry: &Entry<'_>, place: &str) -> Result {
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let named = |name: &str| value.get(name).unwrap_or(&Value::Null);
        let same_texts = |items: &[Value], texts: &[&str]| {
            items.len() == texts.len()
                && items.iter().zip(texts).all(|(item, text)| as_text(item) == *text)
        };
        let equal = match entry {
            Entry::Types(types) => types.0 == types_of(value),
            Entry::Texts(texts) => same_texts(items, texts),
            Entry::Text(text) => as_text(value) == *text,
            Entry::Number(number) => value.as_f64() == Some(*number),
            Entry::Flag => value == &Value::Bool(true),
            Entry::TextLists(lists) => {
                lists.len() == value.as_object().map_or(0, serde_json::Map::len)
                    && lists.iter().all(|(name, texts)| {
                        named(name).as_array().is_some_and(|items| same_texts(items, texts))
                    })
            }
            Entry::Node(id) => {
                let node = self.facts.node(*id);
                return self.node(value, &node, place);
            }
            Entry::Nodes(ids) => {
                for (item, id) in items.iter().zip(ids) {
                    let node = self.facts.node(*id);
                    self.node(item, &node, place)?;
                }
                items.len() == ids.len()
            }
            Entry::NamedNodes(nodes) => {
                for (name, id) in nodes {
                    let node = self.facts.node(*id);
                    self.node(named(name), &node, &format!("{place}/{name}"))?;
                }
                nodes.len() == value.as_object().map_or(0, serde_json::Map::len)
            }
        };
        if equal {
            return Ok(());
        }
        Err(Error::Failed(format!("{place}: the table has {entry:?}, but the source has {value}")))
    }
}
