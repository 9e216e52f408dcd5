//! Names of exports.

use stanchion_template::language::{Piece, Text};
use stanchion_template::{Segment, counted};

use super::language::has_own_macros;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_048, names)];

/// The maximum length of the name of an export.
const MOST_CHARACTERS: usize = 255;

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    for (output, body) in cx.section("Outputs").filter(|(it, _)| !it.starts_with("Fn::")) {
        let Some(name) = body.get("Export").and_then(|it| it.get("Name")) else { continue };
        let path = ["Outputs", output, "Export", "Name"].map(Segment::from);
        let text = Text::of(name);
        let literals = text.pieces().iter().filter_map(|it| match it {
            Piece::Literal(literal) => Some(literal.as_str()),
            _ => None,
        });
        let length: usize = literals.clone().map(|it| it.chars().count()).sum();
        let is_allowed = |it: char| it.is_ascii_alphanumeric() || it == ':' || it == '-';
        if literals.clone().any(|it| it.contains("{{")) {
            continue;
        }
        if let Some(wrong) = literals.flat_map(str::chars).find(|it| !is_allowed(*it)) {
            findings
                .at(&path, "the name of the export has a character that is not allowed")
                .found(format!("{wrong:?}"))
                .allowed("letters, digits, colons and hyphens");
        } else if length > MOST_CHARACTERS {
            findings
                .at(&path, "the name of the export is too long")
                .found(counted(length, "character"))
                .allowed(format!("1 to {MOST_CHARACTERS} characters"));
        }
    }
}
