//! Conversion of short tags to long forms.

use crate::expression::{RULE_ONLY, TAGGED};
use crate::{Node, SpanTree};

/// Returns the long name of the function that a short tag means.
pub(super) fn long_name(tag: &str) -> Option<String> {
    match tag {
        "Ref" | "Condition" => Some(tag.to_owned()),
        _ if TAGGED.contains(&tag) || RULE_ONLY.contains(&tag) => Some(format!("Fn::{tag}")),
        _ => None,
    }
}

/// Converts `Fn::GetAtt` in its dotted form to the list form, so that only one form occurs.
pub(super) fn get_att(key: &str, node: &mut Node, spans: &mut SpanTree) {
    if key != "Fn::GetAtt" {
        return;
    }
    if let Node::Text(text) = node
        && let Some((id, attribute)) = text.split_once('.')
        && !id.is_empty()
        && !attribute.is_empty()
    {
        let (id, attribute) = (id.to_owned(), attribute.to_owned());
        *node = Node::List(vec![Node::text(id), Node::text(attribute)]);
        let child = SpanTree { key: None, value: spans.value, children: Vec::new() };
        spans.children = vec![child.clone(), child];
    }
}
