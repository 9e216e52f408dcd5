//! Any value a template can hold.

mod map;

pub use map::{Lookup, Map};

use std::borrow::Cow;

use crate::{Link, counted};

/// A value of a template: a literal, a list, a map, or an intrinsic function in its long form
/// (`{"Fn::Sub": ".."}` is a map with one key).
///
/// ```
/// use stanchion_template::{Map, Node, yaml};
///
/// let node = Node::Map(Map::from([("Encrypted", Node::Bool(true))]).with("Name", "data"));
/// assert_eq!(node.get("Encrypted").and_then(Node::as_bool), Some(true));
/// assert_eq!(yaml::to_string(&node), "Encrypted: true\nName: data\n");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction. Always finite.
    Number(f64),
    /// A number as written in YAML that fits in neither of the two: a whole number of more than 64 bits, a number that
    /// is too large for a fraction, `.inf`, `-.inf` or `.nan`.
    RawNumber(Box<str>),
    /// Text.
    Text(Cow<'static, str>),
    /// A list.
    List(Vec<Node>),
    /// A map that keeps the order of its keys.
    Map(Map),
    /// A reference to an element of a construct tree, not yet turned into `Ref` or `Fn::GetAtt`.
    Link(Box<Link>),
}

impl Node {
    /// Creates a string.
    pub fn text(text: impl Into<Cow<'static, str>>) -> Node {
        Node::Text(text.into())
    }

    /// Creates a number. A template cannot hold infinity or NaN, so such a number becomes a string with its name, and
    /// the checks report that string.
    pub fn number(number: f64) -> Node {
        if number.is_finite() { Node::Number(number) } else { Node::text(format!("{number}")) }
    }

    /// Creates a map with one key, which is the shape of every intrinsic function.
    pub fn single(key: impl Into<Cow<'static, str>>, value: Node) -> Node {
        let mut map = Map::new();
        map.insert(key, value);
        Node::Map(map)
    }

    /// Returns the string if the node is a literal string.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the number if the node is a whole number.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Node::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the boolean if the node is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Node::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the items if the node is a list.
    pub fn as_list(&self) -> Option<&[Node]> {
        match self {
            Node::List(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the map if the node is a map. An intrinsic function is a map, too.
    pub fn as_map(&self) -> Option<&Map> {
        match self {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Returns a mutable reference to the map if the node is a map.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match self {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Returns the value under `key` if the node is a map that has this key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key)
    }

    /// Describes the node for a message: `a list of 3 items`, `"x"`, `!Ref Name`.
    pub fn describe(&self) -> String {
        match self {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => value.to_string(),
            Node::Int(number) => number.to_string(),
            Node::Number(number) => number.to_string(),
            Node::RawNumber(number) => number.to_string(),
            Node::Text(text) if text.chars().count() > 60 => {
                let start: String = text.chars().take(57).collect();
                format!("{:?}", format!("{start}..."))
            }
            Node::Text(text) => format!("{text:?}"),
            Node::List(items) if items.is_empty() => "an empty list".to_owned(),
            Node::List(items) => format!("a list of {}", counted(items.len(), "item")),
            Node::Map(map) => match map.single() {
                Some(("Ref", Node::Text(name))) => format!("!Ref {name}"),
                Some(("Fn::GetAtt", Node::List(parts))) => {
                    let parts: Vec<&str> = parts.iter().filter_map(Node::as_text).collect();
                    format!("!GetAtt {}", parts.join("."))
                }
                Some((key, _)) if key == "Ref" || key.starts_with("Fn::") => {
                    format!("{key} {{..}}")
                }
                Some((key, _)) => format!("a map with the key {key:?}"),
                None if map.is_empty() => "an empty map".to_owned(),
                None => format!("a map of {}", counted(map.len(), "key")),
            },
            Node::Link(_) => "a reference".to_owned(),
        }
    }

    /// Calls `visit` for this node and everything below it, parents first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Node)) {
        visit(self);
        match self {
            Node::List(items) => items.iter().for_each(|item| item.walk(visit)),
            Node::Map(map) => map.values().for_each(|value| value.walk(visit)),
            _ => {}
        }
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Node {
        Node::text(text)
    }
}

impl From<String> for Node {
    fn from(text: String) -> Node {
        Node::text(text)
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Node {
        Node::Bool(value)
    }
}

impl From<i64> for Node {
    fn from(number: i64) -> Node {
        Node::Int(number)
    }
}

impl From<Map> for Node {
    fn from(map: Map) -> Node {
        Node::Map(map)
    }
}

impl From<Vec<Node>> for Node {
    fn from(items: Vec<Node>) -> Node {
        Node::List(items)
    }
}
