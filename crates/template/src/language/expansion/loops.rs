//! Expands `Fn::ForEach`.
//!
//! [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html)

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::has_transform;
use crate::language::change::{self, Change, Step, Way};
use crate::language::mappings::Mappings;
use crate::language::origins::Origins;
use crate::language::scalar::scalar;
use crate::language::values::ParameterValues;
use crate::{Expression, Map, Node, Segment};

/// The number of nodes up to which loops are expanded. CloudFormation accepts 500 resources.
const MOST_NODES: usize = 100_000;

/// Expands the loops whose items are known. Other loops stay as they are.
pub(in crate::language) fn expand(root: &Node, parameters: &ParameterValues) -> Change {
    let Some(map) = root.as_map().filter(|_| has_transform(root, "AWS::LanguageExtensions")) else {
        return Change::Same;
    };
    let mut expander = Expander { parameters, mappings: Mappings::of(root), nodes: 0 };
    change::map(map, &mut Way::default(), &mut |name, section, way| match name {
        "Resources" | "Outputs" | "Conditions" => expander.node(section, way),
        _ => Change::Same,
    })
}

/// Returns the number of entries of a section once its loops are expanded, or `None` if a loop is not known. The number is
/// also known for loops that are too large to expand.
pub(in crate::language) fn entries(
    root: &Node,
    section: &str,
    parameters: &ParameterValues,
) -> Option<usize> {
    let section = root.get(section)?.as_map()?;
    if !has_transform(root, "AWS::LanguageExtensions") {
        return Some(section.len());
    }
    Expander { parameters, mappings: Mappings::of(root), nodes: 0 }.count(section)
}

struct Expander<'s> {
    parameters: &'s ParameterValues,
    mappings: Mappings<'s>,
    nodes: usize,
}

const PREFIX: &str = "Fn::ForEach::";

/// The map that a loop is replaced by.
#[derive(Default)]
struct Made {
    map: Map,
    origins: Origins,
    keys: BTreeSet<String>,
}

impl Made {
    /// Adds a value. CloudFormation refuses a repeated key, so only the first one is kept.
    fn push(&mut self, key: String, value: Node) {
        if self.keys.insert(key.clone()) {
            self.map.push(key, value);
        }
    }
}

impl Expander<'_> {
    fn node<'a>(&mut self, node: &'a Node, way: &mut Way<'a>) -> Change {
        match node {
            Node::Map(map) if map.keys().any(|it| it.starts_with(PREFIX)) => {
                let mut made = Made::default();
                made.origins = made.origins.with_source(way.path());
                for (key, value) in map.iter() {
                    way.below(Step::Key(key), |way| {
                        let is_expanded = key.starts_with(PREFIX)
                            && self.expanded(value, &way.path(), &mut made).is_some();
                        if is_expanded {
                            return;
                        }
                        let value = match self.node(value, way) {
                            Change::To(node, of_node) => {
                                made.origins.set(Segment::from(key), of_node);
                                node
                            }
                            _ => value.clone(),
                        };
                        made.push(key.to_owned(), value);
                    });
                }
                Change::To(Node::Map(made.map), made.origins)
            }
            _ => change::below(node, way, &mut |node, way| self.node(node, way)),
        }
    }

    /// Adds what a loop generates to a map, or returns `None` if its items are not known.
    fn expanded(&mut self, value: &Node, path: &[Segment], made: &mut Made) -> Option<()> {
        let [identifier, collection, body] = value.as_list()? else { return None };
        let identifier = identifier.as_text()?;
        let items = self.items(collection)?;
        let body = body.as_map()?;
        let mut size = 0_usize;
        Node::Map(body.clone()).walk(&mut |_| size += 1);
        self.nodes = self.nodes.saturating_add(size.saturating_mul(items.len()));
        if self.nodes > MOST_NODES {
            return None;
        }
        for item in items {
            for (key, value) in body.iter() {
                let source = [path, &[Segment::Index(2), Segment::from(key)]].concat();
                let value = replaced(value, identifier, &item);
                if key.starts_with(PREFIX) {
                    // A loop inside of a loop.
                    if self.expanded(&value, &source, made).is_none() {
                        made.push(in_text(key, identifier, &item), value);
                    }
                    continue;
                }
                let key = in_text(key, identifier, &item);
                let (value, of_value) = match self.nested(&value, &source) {
                    Some(changed) => changed,
                    None => (value, Origins::at(source)),
                };
                made.origins.set(Segment::from(key.as_str()), of_value);
                made.push(key, value);
            }
        }
        Some(())
    }

    /// Returns the number of keys that a map has once its loops are expanded.
    fn count(&mut self, map: &Map) -> Option<usize> {
        let mut sum = 0_usize;
        for (key, value) in map.iter() {
            let added = if key.starts_with(PREFIX) { self.count_of(value)? } else { 1 };
            sum = sum.saturating_add(added);
        }
        Some(sum)
    }

    /// Returns the number of keys that a loop generates.
    fn count_of(&mut self, value: &Node) -> Option<usize> {
        let [identifier, collection, body] = value.as_list()? else { return None };
        let identifier = identifier.as_text()?;
        let items = self.items(collection)?;
        let body = body.as_map()?;
        let loops = body.iter().filter(|(key, _)| key.starts_with(PREFIX));
        let loops: Map = loops.map(|(key, value)| (key.to_owned(), value.clone())).collect();
        let mut sum = items.len().saturating_mul(body.len() - loops.len());
        if loops.is_empty() {
            return Some(sum);
        }
        // The items of a loop inside of a loop can depend on those of the outer one.
        for item in items {
            let inner = replaced(&Node::Map(loops.clone()), identifier, &item);
            sum = sum.saturating_add(self.count(inner.as_map()?)?);
            self.nodes += 1;
            if sum > MOST_NODES || self.nodes > MOST_NODES {
                break;
            }
        }
        Some(sum)
    }

    /// Expands the loops in the body of a loop.
    fn nested(&mut self, value: &Node, source: &[Segment]) -> Option<(Node, Origins)> {
        match self.node(value, &mut Way::default()) {
            Change::To(node, origins) => Some((node, origins.moved(source))),
            _ => None,
        }
    }

    /// Returns the items of a collection, if they are known.
    fn items(&self, collection: &Node) -> Option<Vec<String>> {
        match (collection, Expression::of(collection)) {
            (Node::List(items), _) => {
                items.iter().map(|it| scalar(it).map(Cow::into_owned)).collect()
            }
            (_, Some(Expression::Ref(name))) => self.items(self.parameters.get(name)?),
            (_, Some(Expression::FindInMap([map, first, second]))) => {
                let (map, first, second) = (map.as_text()?, scalar(first)?, scalar(second)?);
                self.items(self.mappings.value(map, &first, &second)?)
            }
            (_, Some(Expression::Split(delimiter, text))) => {
                let (delimiter, text) = (delimiter.as_text()?, text.as_text()?);
                Some(text.split(delimiter).map(str::to_owned).collect())
            }
            _ => None,
        }
    }
}

/// Replaces the identifier of a loop by an item, in strings and keys.
fn replaced(node: &Node, identifier: &str, item: &str) -> Node {
    match (node, Expression::of(node)) {
        (_, Some(Expression::Ref(name))) if name == identifier => Node::text(item.to_owned()),
        (Node::Text(text), _) => Node::text(in_text(text, identifier, item)),
        (Node::List(items), _) => {
            Node::List(items.iter().map(|it| replaced(it, identifier, item)).collect())
        }
        (Node::Map(map), _) => {
            let mut result = Map::new();
            for (key, value) in map.iter() {
                result.push(in_text(key, identifier, item), replaced(value, identifier, item));
            }
            Node::Map(result)
        }
        _ => node.clone(),
    }
}

/// Replaces `${Identifier}`, and `&{Identifier}` by the letters and digits of the item.
fn in_text(text: &str, identifier: &str, item: &str) -> String {
    let plain: String = item.chars().filter(char::is_ascii_alphanumeric).collect();
    text.replace(&format!("${{{identifier}}}"), item).replace(&format!("&{{{identifier}}}"), &plain)
}
