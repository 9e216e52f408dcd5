//! Expands what the transforms of AWS generate: the loops of `AWS::LanguageExtensions` and the resources of
//! `AWS::Serverless`.

mod loops;
mod serverless;

use crate::Node;

pub(super) use loops::{entries, expand as loops};
pub(super) use serverless::expand as serverless;

/// Returns true if a template names a transform.
pub(super) fn has_transform(root: &Node, name: &str) -> bool {
    let is_named = |it: &Node| it.as_text().or_else(|| it.get("Name")?.as_text()) == Some(name);
    match root.get("Transform") {
        Some(Node::List(names)) => names.iter().any(is_named),
        Some(node) => is_named(node),
        None => false,
    }
}
