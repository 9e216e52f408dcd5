//! References to things in a construct tree, before they have a place in one template.

use std::borrow::Cow;

use crate::{Node, Value};

/// The identity of an element of a construct tree. Never printed, never part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementId {
    /// The construct tree.
    pub tree: u32,
    /// The element's place in it.
    pub index: u32,
}

/// A reference that synthesis turns into `Ref`, `Fn::GetAtt`, or what the cross-stack mode asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// What is referred to.
    pub element: ElementId,
    /// The attribute for `Fn::GetAtt`; none for `Ref`.
    pub attribute: Option<Cow<'static, str>>,
    /// Whether the value is a list; a list has to be joined and split on its way between stacks.
    pub list: bool,
}

/// What a generated handle holds: the name of a resource, or its place in a construct tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Id {
    /// A logical id, written as it is.
    Named(Cow<'static, str>),
    /// An element whose logical id is settled at synthesis.
    Element(ElementId),
}

impl AsRef<Id> for Id {
    fn as_ref(&self) -> &Id {
        self
    }
}

impl Id {
    /// `Ref`.
    pub fn reference<T>(&self) -> Value<T> {
        Value::from_node(match self {
            Id::Named(name) => Node::single("Ref", Node::Text(name.clone())),
            Id::Element(element) => {
                Node::Link(Box::new(Link { element: *element, attribute: None, list: false }))
            }
        })
    }

    /// `Fn::GetAtt` of an attribute that holds one value.
    pub fn attribute<T>(&self, name: &'static str) -> Value<T> {
        self.get_attribute(name, false)
    }

    /// `Fn::GetAtt` of an attribute that holds a list.
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
