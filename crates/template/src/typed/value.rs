//! Values with a type.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use crate::{Map, Node};

/// A literal `T`, or an expression that yields one.
///
/// The type is only a marker. The node is plain data, so nothing is compiled again for each `T`, and a reference
/// cannot be used in Rust arithmetic by mistake.
///
/// ```
/// use stanchion_template::{IntoValue, Value, intrinsic};
///
/// let literal: Value<String> = "data".into_value();
/// let reference: Value<String> = intrinsic::reference("Name");
/// assert_ne!(literal, reference);
/// ```
pub struct Value<T> {
    node: Node,
    marker: PhantomData<fn() -> T>,
}

impl<T> Value<T> {
    /// Gives a node the type `T` without a check. Use it for expressions that this crate has no function for.
    pub const fn from_node(node: Node) -> Value<T> {
        Value { node, marker: PhantomData }
    }

    /// Creates a literal string that is known at compile time.
    pub const fn constant(text: &'static str) -> Value<T> {
        Value::from_node(Node::Text(Cow::Borrowed(text)))
    }

    /// Returns the node.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// Returns the node and consumes the value.
    pub fn into_node(self) -> Node {
        self.node
    }

    /// Returns the same value with another type. Use it where AWS's schema is narrower than what AWS accepts.
    pub fn cast<U>(self) -> Value<U> {
        Value::from_node(self.node)
    }
}

impl<T> Clone for Value<T> {
    fn clone(&self) -> Value<T> {
        Value::from_node(self.node.clone())
    }
}

impl<T> fmt::Debug for Value<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(formatter)
    }
}

impl<T> PartialEq for Value<T> {
    fn eq(&self, other: &Value<T>) -> bool {
        self.node == other.node
    }
}

/// Marks a property that maps strings to values of type `T`.
pub struct MapOf<T>(PhantomData<fn() -> T>);

impl<T> fmt::Debug for MapOf<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MapOf")
    }
}

/// A value that a generated setter accepts: a literal, an expression, or a finished nested type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{T}` value",
    label = "expected a literal `{T}`, or a reference or intrinsic function that yields one",
    note = "a type of fixed values has a constant for each, such as `efs::PerformanceMode::MAX_IO`, and `of(\"...\")` for any other"
)]
pub trait IntoValue<T> {
    /// Returns the value as a node.
    fn into_node(self) -> Node;

    /// Returns the value with its type.
    fn into_value(self) -> Value<T>
    where
        Self: Sized,
    {
        Value::from_node(self.into_node())
    }
}

impl<T> IntoValue<T> for Value<T> {
    #[inline]
    fn into_node(self) -> Node {
        self.node
    }
}

impl<T> IntoValue<T> for &Value<T> {
    fn into_node(self) -> Node {
        self.node.clone()
    }
}

impl IntoValue<String> for &str {
    fn into_node(self) -> Node {
        Node::Text(Cow::Owned(self.to_owned()))
    }
}

impl IntoValue<String> for String {
    fn into_node(self) -> Node {
        Node::Text(Cow::Owned(self))
    }
}

impl IntoValue<String> for &String {
    fn into_node(self) -> Node {
        Node::Text(Cow::Owned(self.clone()))
    }
}

impl IntoValue<bool> for bool {
    fn into_node(self) -> Node {
        Node::Bool(self)
    }
}

impl IntoValue<f64> for f64 {
    fn into_node(self) -> Node {
        Node::number(self)
    }
}

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl IntoValue<i64> for $number {
            fn into_node(self) -> Node { Node::Int(i64::from(self)) }
        }
        impl IntoValue<f64> for $number {
            fn into_node(self) -> Node { Node::Int(i64::from(self)) }
        }
    )*};
}
whole_numbers!(i64 i32 u32 u16 u8);

impl IntoValue<Node> for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl IntoValue<Node> for Map {
    fn into_node(self) -> Node {
        Node::Map(self)
    }
}

impl<T, V: IntoValue<T>> IntoValue<Vec<T>> for Vec<V> {
    fn into_node(self) -> Node {
        Node::List(self.into_iter().map(V::into_node).collect())
    }
}

impl<T, V: IntoValue<T>, const N: usize> IntoValue<Vec<T>> for [V; N] {
    fn into_node(self) -> Node {
        Node::List(self.into_iter().map(V::into_node).collect())
    }
}

impl<T, V: IntoValue<T> + Clone> IntoValue<Vec<T>> for &[V] {
    fn into_node(self) -> Node {
        Node::List(self.iter().cloned().map(V::into_node).collect())
    }
}

impl<K: Into<Cow<'static, str>>, T, V: IntoValue<T>, const N: usize> IntoValue<MapOf<T>>
    for [(K, V); N]
{
    fn into_node(self) -> Node {
        Node::Map(self.into_iter().map(|(key, value)| (key, value.into_node())).collect())
    }
}

impl<K: Into<Cow<'static, str>>, T, V: IntoValue<T>> IntoValue<MapOf<T>> for BTreeMap<K, V> {
    fn into_node(self) -> Node {
        Node::Map(self.into_iter().map(|(key, value)| (key, value.into_node())).collect())
    }
}

/// A tag: a key and a value, written as `{Key, Value}`. A pair `(key, value)` also converts to a tag.
///
/// ```
/// use stanchion_template::Tag;
///
/// let tag = Tag::new("Team", "data");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The key of the tag, 1 to 128 characters.
    pub key: Value<String>,
    /// The value of the tag, 0 to 256 characters.
    pub value: Value<String>,
}

impl Tag {
    /// Creates a tag. Key and value can be literals or expressions.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Tag {
        Tag { key: key.into_value(), value: value.into_value() }
    }
}

impl IntoValue<Tag> for Tag {
    fn into_node(self) -> Node {
        Node::Map(Map::from([("Key", self.key.node), ("Value", self.value.node)]))
    }
}

impl<K: IntoValue<String>, V: IntoValue<String>> IntoValue<Tag> for (K, V) {
    fn into_node(self) -> Node {
        Tag::new(self.0, self.1).into_node()
    }
}
