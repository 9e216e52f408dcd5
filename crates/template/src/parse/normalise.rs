//! Conversion of short tags to long forms.

use crate::expression::{RULE_ONLY, TAGGED};
use crate::spans::Entry;
use crate::{Node, known};

/// Returns the long name of the function that a short tag means.
pub(super) fn long_name(tag: &str) -> Option<String> {
    match tag {
        "Ref" | "Condition" => Some(tag.to_owned()),
        _ if TAGGED.contains(&tag) || RULE_ONLY.contains(&tag) => Some(format!("Fn::{tag}")),
        _ => None,
    }
}

/// Converts `Fn::GetAtt` in its dotted form to the list form, so that only one form occurs. The places of the two parts
/// are added to `closed`.
pub(super) fn get_att(key: &str, node: &mut Node, spans: &mut Entry, closed: &mut Vec<Entry>) {
    if key != "Fn::GetAtt" {
        return;
    }
    if let Node::Text(text) = node
        && let Some((id, attribute)) = text.split_once('.')
        && !id.is_empty()
        && !attribute.is_empty()
    {
        let parts = vec![known::text(id), known::text(attribute)];
        *node = Node::List(parts);
        let part = Entry::new(spans.value());
        *spans = spans.with_children(closed.len(), 2);
        closed.extend([part, part]);
    }
}
