//! Keys that occur twice in one map of a file.

use stanchion_template::{Node, Parsed, RepeatedKey, SpanCursor};

use crate::code;
use crate::finding::{Diagnostic, Diagnostics, Place, acknowledgement};

/// Returns a finding for each key that occurs twice in one map of a file. [`check_file`](crate::check_file) reports them
/// among all others.
pub fn repeated_keys(parsed: &Parsed, file: &str) -> Diagnostics {
    let root = parsed.template.shared_root();
    let finding = |it: &RepeatedKey| {
        let message = format!(
            "the key {:?} occurs twice in this map; CloudFormation ignores the value on line {}",
            it.key, it.first.start.line
        );
        let finding =
            Diagnostic::new(code::TPL_002, message).at(Place::spanning(file.to_owned(), it.last));
        match resource(&root, parsed.spans.root(), it) {
            Some(id) => finding.logical_id(id),
            None => finding,
        }
    };
    parsed.repeated_keys.iter().map(finding).collect::<Vec<_>>().into()
}

/// Adds the findings to those of the rules.
pub(crate) fn add(found: Diagnostics, parsed: &Parsed, file: &str) -> Diagnostics {
    if parsed.repeated_keys.is_empty() {
        return found;
    }
    let all: Vec<Diagnostic> = found.into_iter().chain(repeated_keys(parsed, file)).collect();
    let root = parsed.template.shared_root();
    Diagnostics::from(all).acknowledge(&acknowledgement::of_root(&root))
}

/// Returns the logical id of the resource that has the key in its body.
fn resource<'a>(root: &'a Node, spans: SpanCursor<'_>, key: &RepeatedKey) -> Option<&'a str> {
    let at = root.as_map()?.keys().position(|it| it == "Resources")?;
    let section = spans.child(at)?;
    let resources = root.get("Resources")?.as_map()?;
    // The resources are in the order of the text, except those that `<<` adds.
    let (mut from, mut to) = (0, section.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        let is_before = section.child(middle)?.place().value.end <= key.last.start;
        (from, to) = if is_before { (middle + 1, to) } else { (from, middle) };
    }
    let is_inside = section.child(from)?.place().value.start <= key.last.start;
    resources.keys().nth(from).filter(|_| is_inside)
}
