//! JSON documents that are written in Rust.

use stanchion_template::{IntoValue, Map, Node, Value};

use crate::Text;

/// A value of a JSON document: strings, numbers, booleans, lists, [`object!`](crate::object)s and references.
pub trait IntoJson {
    /// Converts the value to a node.
    fn into_json(self) -> Node;
}

macro_rules! into_json {
    ($($type:ty => |$it:ident| $node:expr),* $(,)?) => {$(
        impl IntoJson for $type {
            fn into_json(self) -> Node {
                let $it = self;
                $node
            }
        }
    )*};
}
into_json! {
    Node => |it| it,
    Map => |it| Node::Map(it),
    &'static str => |it| Node::text(it),
    String => |it| Node::text(it),
    bool => |it| Node::Bool(it),
    i32 => |it| Node::Int(i64::from(it)),
    i64 => |it| Node::Int(it),
    u32 => |it| Node::Int(i64::from(it)),
    f64 => |it| Node::number(it),
    Value<String> => |it| it.into_node(),
    Text => |it| it.into_node(),
}

impl<T: IntoJson> IntoJson for Vec<T> {
    fn into_json(self) -> Node {
        Node::List(self.into_iter().map(IntoJson::into_json).collect())
    }
}

impl<T: IntoJson, const N: usize> IntoJson for [T; N] {
    fn into_json(self) -> Node {
        Node::List(self.into_iter().map(IntoJson::into_json).collect())
    }
}

/// Creates a JSON object: `object! { "Bucket" => bucket.name(), "MaxKeys" => 100 }`.
#[macro_export]
macro_rules! object {
    ($($key:expr => $value:expr),* $(,)?) => {{
        let members: Vec<(&'static str, $crate::template::Node)> =
            vec![$(($key, $crate::IntoJson::into_json($value))),*];
        $crate::template::Node::Map(members.into_iter().collect())
    }};
}
