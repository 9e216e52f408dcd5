//! The identity that a generated handle holds.

use std::borrow::Cow;

use crate::{ElementId, Link, Linked, Node, Value};

/// The identity of a resource: its logical id, or its place in a construct tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Id {
    /// A logical id, written unchanged.
    Named(Cow<'static, str>),
    /// An element that gets its logical id at synthesis.
    Element(ElementId),
}

impl AsRef<Id> for Id {
    fn as_ref(&self) -> &Id {
        self
    }
}

impl Id {
    /// Returns the identity of an imported resource, which no stack of the app has. An editor reports that it cannot be
    /// changed.
    pub const fn imported() -> Id {
        Id::Named(Cow::Borrowed(""))
    }

    /// Returns true if it is the identity of an imported resource.
    pub fn is_imported(&self) -> bool {
        matches!(self, Id::Named(name) if name.is_empty())
    }

    /// Returns a `Ref`.
    pub fn reference<T>(&self) -> Value<T> {
        Value::from_node(match self {
            Id::Named(name) => Node::single("Ref", Node::Text(name.clone())),
            Id::Element(element) => link(*element, Linked::Reference, false),
        })
    }

    /// Returns the logical id as text, for a command that names a resource, such as `cfn-signal --resource`. Synthesis
    /// inserts it. The resource that has the text does not depend on the named one, so both can name each other.
    pub fn logical_id(&self) -> Value<String> {
        Value::from_node(match self {
            Id::Named(name) => Node::Text(name.clone()),
            Id::Element(element) => link(*element, Linked::LogicalId, false),
        })
    }

    /// Returns `Fn::GetAtt` of an attribute that holds one value.
    pub fn attribute<T>(&self, name: &'static str) -> Value<T> {
        self.get_attribute(name, false)
    }

    /// Returns `Fn::GetAtt` of an attribute that holds a list.
    pub fn list_attribute<T>(&self, name: &'static str) -> Value<Vec<T>> {
        self.get_attribute(name, true)
    }

    fn get_attribute<T>(&self, name: &'static str, list: bool) -> Value<T> {
        Value::from_node(match self {
            Id::Named(id) => Node::single(
                "Fn::GetAtt",
                Node::List(vec![Node::Text(id.clone()), Node::text(name)]),
            ),
            Id::Element(element) => link(*element, Linked::Attribute(name.into()), list),
        })
    }
}

fn link(element: ElementId, linked: Linked, list: bool) -> Node {
    Node::Link(Box::new(Link { element, linked, list }))
}
