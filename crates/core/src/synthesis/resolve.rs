//! Replacement of links with references.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;

use stanchion_template::language::sub;
use stanchion_template::{Expression, Link, Linked, Map, Node};

use super::cross_stack::CrossStackUses;
use super::names::Names;
use super::reference;
use crate::steps;
use crate::tree::{StackIndex, Tree};

/// Replaces the links of one element with the references that its template needs.
pub(super) struct Resolver<'a, 'b> {
    pub(super) tree: &'a Tree,
    pub(super) names: &'a Names,
    pub(super) stack: StackIndex,
    pub(super) uses: &'b mut CrossStackUses,
    /// The element that refers, for messages about references between stacks.
    pub(super) user: &'a str,
    pub(super) location: &'static Location<'static>,
}

impl Resolver<'_, '_> {
    pub(super) fn node(&mut self, node: Node) -> Node {
        steps::count(1);
        match node {
            Node::Link(link) => self.link(&link),
            Node::List(mut items) => {
                items.iter_mut().for_each(|it| self.replace(it));
                Node::List(items)
            }
            // Only a map with one key is a function.
            Node::Map(mut map) if map.len() != 1 => {
                map.iter_mut().for_each(|(_, it)| self.replace(it));
                Node::Map(map)
            }
            Node::Map(map) => {
                let node = self.insert_logical_ids(Node::Map(map));
                let Node::Map(map) = node else { return node };
                let mut map = if self.names.has_renamed(self.stack) {
                    self.rename_sections(map)
                } else {
                    map
                };
                map.iter_mut().for_each(|(_, it)| self.replace(it));
                inline_variables(Node::Map(map))
            }
            other => other,
        }
    }

    fn replace(&mut self, node: &mut Node) {
        if matches!(node, Node::Link(_) | Node::List(_) | Node::Map(_)) {
            let taken = std::mem::replace(node, Node::Null);
            *node = self.node(taken);
        }
    }

    /// Replaces the name of a condition or mapping with that from before a move.
    fn rename_sections(&self, map: Map) -> Map {
        let kept = |node: &Node| {
            node.as_text().map(|it| Node::text(self.names.kept(self.stack, it).to_owned()))
        };
        let Some((function, argument)) = map.iter().next().filter(|_| map.len() == 1) else {
            return map;
        };
        let (function, argument) = (function.to_owned(), argument.clone());
        let replaced = match (function.as_str(), argument) {
            ("Condition", name) => kept(&name),
            ("Fn::If" | "Fn::FindInMap", Node::List(mut items)) => {
                items.first().and_then(kept).map(|name| {
                    items[0] = name;
                    Node::List(items)
                })
            }
            _ => None,
        };
        match replaced {
            Some(argument) => Map::from([(function, argument)]),
            None => map,
        }
    }

    /// Moves logical ids from the variables of `Fn::Sub` into its text.
    fn insert_logical_ids(&mut self, node: Node) -> Node {
        let Some(Expression::Sub(text, Some(variables))) = Expression::of(&node) else {
            return node;
        };
        let mut ids = BTreeMap::new();
        for (name, value) in variables.iter() {
            if let Node::Link(link) = value
                && link.linked == Linked::LogicalId
                && let Node::Text(id) = self.link(link)
            {
                ids.insert(name, id.into_owned());
            }
        }
        if ids.is_empty() {
            return node;
        }
        let text = sub::fill(text, |name| ids.get(name).cloned());
        let left = variables.iter().filter(|(name, _)| !ids.contains_key(name));
        let left: Map = left.map(|(name, value)| (name.to_owned(), value.clone())).collect();
        if left.is_empty() && !sub::has_variables(&text) {
            let literal = sub::parts(&text).filter_map(|it| match it {
                sub::Part::Literal(literal) => Some(literal),
                sub::Part::Variable(_) => None,
            });
            return Node::text(literal.collect::<String>());
        }
        substitution(text, left)
    }

    fn link(&mut self, link: &Link) -> Node {
        match self.tree.element(link.element) {
            Some(element) if element.stack != self.stack && link.linked != Linked::LogicalId => {
                self.uses.reference(
                    self.tree,
                    self.names,
                    self.stack,
                    (link, element),
                    self.user,
                    self.location,
                )
            }
            Some(_) => reference::local(self.names, link),
            None => {
                self.uses.foreign(self.user, self.location);
                Node::Null
            }
        }
    }
}

/// Moves variables of `Fn::Sub` that are plain references into its text.
fn inline_variables(node: Node) -> Node {
    let Some(Expression::Sub(text, Some(variables))) = Expression::of(&node) else { return node };
    let mut inlined = BTreeMap::new();
    let mut left = Map::new();
    let known = variables.lookup();
    for (name, value) in variables.iter() {
        match sub::named(value) {
            Some(word) if known.get(&word).is_none() => {
                inlined.insert(name, sub::variable(&word));
            }
            _ => left.push(name.to_owned(), value.clone()),
        }
    }
    substitution(sub::fill(text, |name| inlined.get(name).cloned()), left)
}

fn substitution(text: String, variables: Map) -> Node {
    let text = Node::text(text);
    let argument =
        if variables.is_empty() { text } else { Node::List(vec![text, Node::Map(variables)]) };
    Node::single("Fn::Sub", argument)
}

/// Returns the names that a node refers to with `Ref`, `Fn::GetAtt` and `Fn::Sub`.
pub(super) fn references(node: &Node) -> BTreeSet<Cow<'_, str>> {
    let mut names = BTreeSet::new();
    node.walk(&mut |it| match Expression::of(it).inspect(|_| steps::count(1)) {
        Some(Expression::Ref(name) | Expression::GetAtt(name, _)) => {
            names.insert(Cow::Borrowed(name));
        }
        Some(Expression::Sub(text, own)) => {
            names.extend(sub::references(text, own).map(|it| Cow::Borrowed(it.name())));
        }
        _ => {}
    });
    names
}
