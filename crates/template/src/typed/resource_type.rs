//! The traits and types that connect generated resource types with templates.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::{Id, Map, Node};

/// The properties of a generated type. They are in alphabetical order, so the template stays the same when setters
/// are called in another order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(Map);

impl Properties {
    /// Creates an empty set of properties.
    #[inline]
    pub const fn new() -> Properties {
        Properties(Map::new())
    }

    /// Sets one property.
    pub fn put(&mut self, name: &'static str, value: Node) {
        self.0.insert_sorted(Cow::Borrowed(name), value);
    }

    /// Returns the properties as a map.
    #[inline]
    pub fn into_map(self) -> Map {
        self.0
    }

    /// Returns the properties as a node.
    #[inline]
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}

/// A resource type with every required property set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be added to a stack",
    label = "this is not a resource type with all required properties set"
)]
pub trait ResourceType: Sized {
    /// The CloudFormation resource type, such as `AWS::EFS::FileSystem`.
    const TYPE: &'static str;

    /// The handle that a template returns for the added resource. It has typed methods for `Ref` and attributes.
    type Handle: From<Id>;

    /// Returns the properties.
    fn into_properties(self) -> Map;
}

/// Marks a required property that is set.
pub struct Set;

/// Marks a required property that is not set. `K` carries the name of the property.
pub struct Missing<K>(PhantomData<fn() -> K>);

impl fmt::Debug for Set {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Set")
    }
}

impl<K> fmt::Debug for Missing<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Missing")
    }
}

/// Implemented only for [`Set`], so the compiler refuses a type that lacks a required property.
#[diagnostic::on_unimplemented(
    message = "a required property is not set: `{Self}`",
    label = "call the setter that `Missing<..>` names first"
)]
pub trait IsSet {}

impl IsSet for Set {}
