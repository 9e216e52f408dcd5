//! Comparison of places and values, independent of the order in which they were created.

use stanchion_template::{Id, Linked, Node};

use super::Scope;
use crate::digest;
use crate::tree::{ElementKind, StackIndex};

impl Scope {
    /// Returns a string that orders nodes by their content. References are ordered by the paths they point to, so the
    /// order in which elements were created has no influence. Paths are those from before a move. Call it in
    /// [`on_synthesis`](Self::on_synthesis), when all moves are known.
    pub fn sort_key(&self, node: &Node) -> String {
        match node {
            Node::Link(link) => {
                let path = self.app.tree(|tree| {
                    let element = tree.element(link.element)?;
                    Some(tree.kept_path(element).join("/"))
                });
                let path = path.unwrap_or_default();
                match &link.linked {
                    Linked::Reference => format!("{path}."),
                    Linked::Attribute(name) => format!("{path}.{name}"),
                    Linked::LogicalId => format!("the id of {path}"),
                }
            }
            Node::List(items) => {
                items.iter().map(|it| self.sort_key(it)).collect::<Vec<_>>().join(",")
            }
            Node::Map(map) => map
                .iter()
                .map(|(key, value)| format!("{key}:{}", self.sort_key(value)))
                .collect::<Vec<_>>()
                .join(","),
            // The full text is used, because `describe` shortens long texts.
            Node::Text(text) => format!("the text {text:?}"),
            other => other.describe(),
        }
    }

    /// Returns a digest of the current properties and overrides of a resource, except the properties in `without`.
    /// Use it for a resource that AWS must replace when this one changes.
    pub fn fingerprint(&self, handle: &impl AsRef<Id>, without: &[&str]) -> String {
        let mut text = String::new();
        if let Id::Element(id) = handle.as_ref() {
            let parts = self.app.with_element(*id, |element| match &mut element.kind {
                ElementKind::Resource(it) => {
                    let mut properties = it.resource.properties_mut().clone();
                    for name in without {
                        properties.remove(name);
                    }
                    let overrides =
                        it.overrides.iter().map(|it| (it.path.clone(), it.value.clone()));
                    (Node::Map(properties), overrides.collect::<Vec<_>>())
                }
                ElementKind::Parameter(node) => (node.clone(), Vec::new()),
                ElementKind::Name(_) => (Node::Null, Vec::new()),
            });
            if let Some((properties, overrides)) = parts {
                text = self.sort_key(&properties);
                for (path, value) in overrides {
                    let value = value.map(|it| self.sort_key(&it)).unwrap_or_default();
                    text.push_str(&format!(";{path}={value}"));
                }
            }
        }
        digest::hexadecimal(text.as_bytes())
    }

    /// Returns true if both places are in the same stack.
    pub fn is_same_stack(&self, other: &Scope) -> bool {
        self.stack == other.stack
    }

    /// Returns the Region of this stack and the Region of a value, if they differ. Both must be set in the
    /// environments of the stacks. Call it after all stacks are created, in [`on_synthesis`](Self::on_synthesis).
    pub fn other_region(&self, node: &Node) -> Option<(String, String)> {
        let region_of = |stack: StackIndex| self.app.tree(|tree| tree.environment(stack).region);
        let here = region_of(self.stack)?;
        let mut elements = Vec::new();
        node.walk(&mut |it| {
            if let Node::Link(link) = it
                && link.linked != Linked::LogicalId
            {
                elements.push(link.element);
            }
        });
        let region = |element| {
            let stack = self.app.tree(|tree| tree.element(element).map(|it| it.stack))?;
            region_of(stack)
        };
        let there = elements.into_iter().filter_map(region).find(|it| *it != here)?;
        Some((here, there))
    }
}
