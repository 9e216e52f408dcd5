//! Values with a type.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use crate::{Map, Node};

/// A literal `T`, or an expression that yields one.
///
/// The type is only a marker: the node is always plain data, so nothing is compiled again for each
/// `T`, and a reference cannot take part in Rust arithmetic by mistake.
pub struct Value<T> {
    node: Node,
    marker: PhantomData<fn() -> T>,
}

impl<T> Value<T> {
    /// Takes a node to be a `T`; the way in for expressions this crate does not know.
    pub const fn from_node(node: Node) -> Value<T> {
        Value { node, marker: PhantomData }
    }

    /// A literal text that is known when the program is compiled.
    pub const fn constant(text: &'static str) -> Value<T> {
        Value::from_node(Node::Text(Cow::Borrowed(text)))
    }

    /// The node.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// The node, owned.
    pub fn into_node(self) -> Node {
        self.node
    }

    /// The same value under another type: the way out when AWS's schema is narrower than AWS.
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

/// Marks a property that maps any text to a `T`.
pub struct MapOf<T>(PhantomData<fn() -> T>);

impl<T> fmt::Debug for MapOf<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MapOf")
    }
}

/// What every generated setter takes: a literal, an expression, or a finished nested type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{T}` value",
    label = "expected a literal `{T}`, or a reference or intrinsic function that yields one"
)]
pub trait IntoValue<T> {
    /// The value as a node.
    fn into_node(self) -> Node;

    /// The value with its type.
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

/// A tag: a key and a value, written as `{Key, Value}`. A pair is a tag too.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The tag's name, 1-128 characters.
    pub key: Value<String>,
    /// The tag's value, 0-256 characters.
    pub value: Value<String>,
}

impl Tag {
    /// A tag from anything that is text.
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
