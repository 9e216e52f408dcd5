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
