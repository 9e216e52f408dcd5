//! Literal values of a template.

use stanchion_template::Node;
pub(crate) use stanchion_template::language::scalar;
use stanchion_template::language::{has_functions, ref_of};

/// Returns true if a node is `Ref: AWS::NoValue`.
pub(crate) fn is_no_value(node: &Node) -> bool {
    ref_of(node) == Some("AWS::NoValue")
}

/// Returns a literal number, which can be a number or a string.
pub(crate) fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Int(number) => Some(*number as f64),
        Node::Number(number) => Some(*number),
        Node::RawNumber(number) => number.parse().ok().filter(|it: &f64| it.is_finite()),
        Node::Text(text) => text.trim().parse().ok().filter(|it: &f64| it.is_finite()),
        _ => None,
    }
}

/// Returns a number as a whole number, if it is one.
pub(crate) fn whole(number: f64) -> Option<u32> {
    let is_whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    is_whole.then_some(number as u32)
}

/// Returns true if a value contains no expressions.
pub(crate) fn is_literal(node: &Node) -> bool {
    !has_functions(node)
}
