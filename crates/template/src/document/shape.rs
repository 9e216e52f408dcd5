//! A check that a document has the shape of a template.

use super::sections::SECTIONS;
use crate::{Node, ParseError, SpanCursor};

/// The sections that are maps of maps. `Fn::ForEach` and `Fn::Transform` can be among their entries.
const MAPS_OF_MAPS: [&str; 4] = ["Parameters", "Mappings", "Resources", "Outputs"];

/// Returns every error in the shape of a document.
pub(super) fn errors(root: &Node, spans: SpanCursor<'_>) -> Vec<ParseError> {
    let Node::Map(sections) = root else {
        return vec![
            ParseError::new(
                spans.place().value.start,
                format!("a template must be a map of sections, not {}", root.describe()),
            )
            .help(format!("Use the sections of a template: {}", SECTIONS.join(", "))),
        ];
    };
    let mut errors = Vec::new();
    for ((name, section), spans) in sections.iter().zip(spans.children()) {
        match name {
            "Description" if section.as_text().is_none() => {
                errors.push(wrong(spans, name, "a string", section));
            }
            "Metadata" | "Rules" | "Conditions" if section.as_map().is_none() => {
                errors.push(wrong(spans, name, "a map", section));
            }
            _ if MAPS_OF_MAPS.contains(&name) => entries(name, section, spans, &mut errors),
            _ => {}
        }
    }
    errors
}

fn entries(name: &str, section: &Node, spans: SpanCursor<'_>, errors: &mut Vec<ParseError>) {
    let Node::Map(entries) = section else {
        errors.push(wrong(spans, name, "a map", section));
        return;
    };
    for ((key, entry), spans) in entries.iter().zip(spans.children()) {
        if key.starts_with("Fn::") {
            continue;
        }
        let Node::Map(body) = entry else {
            errors.push(wrong(spans, &format!("{name}.{key}"), "a map", entry));
            continue;
        };
        if matches!(name, "Resources" | "Parameters") {
            match body.get("Type") {
                Some(Node::Text(_)) => {}
                Some(other) => {
                    errors.push(wrong(spans, &format!("{name}.{key}.Type"), "a string", other));
                }
                None => errors.push(
                    ParseError::new(spans.place().start(), format!("`{name}.{key}` has no `Type`"))
                        .help("Add `Type`; every resource and parameter needs it"),
                ),
            }
        }
    }
}

fn wrong(spans: SpanCursor<'_>, what: &str, expected: &str, found: &Node) -> ParseError {
    ParseError::new(
        spans.place().value.start,
        format!("`{what}` must be {expected}, not {}", found.describe()),
    )
}
