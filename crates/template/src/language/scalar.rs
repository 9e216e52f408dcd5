//! Reads a literal value as a string.

use std::borrow::Cow;

use crate::Node;

/// Returns a literal string, number or boolean as a string.
///
/// ```
/// use stanchion_template::{Node, language::scalar};
/// assert_eq!(scalar(&Node::Int(5)).as_deref(), Some("5"));
/// assert_eq!(scalar(&Node::List(Vec::new())), None);
/// ```
pub fn scalar(node: &Node) -> Option<Cow<'_, str>> {
    match node {
        Node::Text(text) => Some(Cow::Borrowed(text)),
        Node::Bool(value) => Some(Cow::Owned(value.to_string())),
        Node::Int(number) => Some(Cow::Owned(number.to_string())),
        Node::Number(number) => Some(Cow::Owned(number.to_string())),
        Node::RawNumber(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::scalar;
    use crate::{Map, Node};

    #[test]
    fn literals_have_a_text() {
        for (node, expected) in [
            (Node::text("a"), Some("a")),
            (Node::text(""), Some("")),
            (Node::Bool(true), Some("true")),
            (Node::Bool(false), Some("false")),
            (Node::Int(-5), Some("-5")),
            (Node::number(1.5), Some("1.5")),
            (Node::RawNumber("1e400".into()), Some("1e400")),
            (Node::Null, None),
            (Node::List(Vec::new()), None),
            (Node::Map(Map::new()), None),
        ] {
            assert_eq!(scalar(&node).as_deref(), expected, "{node:?}");
        }
    }
}
