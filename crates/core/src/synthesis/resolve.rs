//! Replacement of links with references.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;

use stanchion_template::language::sub;
use stanchion_template::{Expression, Link, Map, Node};

use super::cross_stack::CrossStackUses;
use super::names::Names;
use super::reference;
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
        match node {
            Node::Link(link) => self.link(&link),
            Node::List(items) => Node::List(items.into_iter().map(|it| self.node(it)).collect()),
            Node::Map(map) => {
                let map: Map =
                    map.into_iter().map(|(key, value)| (key, self.node(value))).collect();
                inline_variables(Node::Map(map))
            }
            other => other,
        }
    }

    fn link(&mut self, link: &Link) -> Node {
        match self.tree.element(link.element) {
            Some(element) if element.stack != self.stack => self.uses.reference(
                self.tree,
                self.names,
                self.stack,
                (link, element),
                self.user,
                self.location,
            ),
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
    let text = Node::text(sub::fill(text, |name| inlined.get(name).cloned()));
    Node::single(
        "Fn::Sub",
        if left.is_empty() { text } else { Node::List(vec![text, Node::Map(left)]) },
    )
}

/// Returns the names that a node refers to with `Ref`, `Fn::GetAtt` and `Fn::Sub`.
pub(super) fn references(node: &Node) -> BTreeSet<Cow<'_, str>> {
    let mut names = BTreeSet::new();
    node.walk(&mut |it| match Expression::of(it) {
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
