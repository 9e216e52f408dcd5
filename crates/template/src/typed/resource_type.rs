//! The contract between generated resource types and what adds them to a template.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::{Id, Map, Node};

/// The properties under a generated type, in alphabetical order whatever the order of the setters, so that a template
/// does not change when lines of Rust change places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(Map);

impl Properties {
    /// No properties.
    #[inline]
    pub const fn new() -> Properties {
        Properties(Map::new())
    }

    /// Sets one property.
    pub fn put(&mut self, name: &'static str, value: Node) {
        self.0.insert_sorted(Cow::Borrowed(name), value);
    }

    /// The property map.
    #[inline]
    pub fn into_map(self) -> Map {
        self.0
    }

    /// The property map as a node.
    #[inline]
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}

/// A resource type with every required property set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be added to a stack",
    label = "not a finished resource"
)]
pub trait ResourceType: Sized {
    /// The CloudFormation type, such as `AWS::EFS::FileSystem`.
    const TYPE: &'static str;

    /// What adding it returns: typed `Ref` and attributes.
    type Handle: From<Id>;

    /// The properties.
    fn into_properties(self) -> Map;
}

/// Marks a required property that was set.
pub struct Set;

/// Marks a required property that was not set; `K` carries its name.
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

/// Holds only for [`Set`], so a type with a missing required property is refused by the compiler.
#[diagnostic::on_unimplemented(
    message = "a required property was not set: `{Self}`",
    label = "call the setter named in `Missing<..>` first"
)]
pub trait IsSet {}

impl IsSet for Set {}
