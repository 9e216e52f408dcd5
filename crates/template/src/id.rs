//! The identity that a generated handle holds.

use std::borrow::Cow;

use crate::{ElementId, Link, Node, Value};

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
    /// Returns a `Ref`.
    pub fn reference<T>(&self) -> Value<T> {
        Value::from_node(match self {
            Id::Named(name) => Node::single("Ref", Node::Text(name.clone())),
            Id::Element(element) => {
                Node::Link(Box::new(Link { element: *element, attribute: None, list: false }))
            }
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
            Id::Element(element) => {
                Node::Link(Box::new(Link { element: *element, attribute: Some(name.into()), list }))
            }
        })
    }
}
