//! Environment variables of functions.

use stanchion_template::language::is_generated_key;
use stanchion_template::language::{Piece, Text};
use stanchion_template::{Map, Node, Segment, counted};

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::lambda::{ENVIRONMENT_BYTES, RESERVED_VARIABLES};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::LAM_027, names), Rule::new(code::LAM_028, size)];

const VARIABLES: &str = "Environment.Variables";

/// Returns true for a name that Lambda accepts: a letter, followed by letters, digits and underscores.
fn is_name(name: &str) -> bool {
    let is_word = |it: char| it.is_ascii_alphanumeric() || it == '_';
    name.len() > 1
        && name.starts_with(|it: char| it.is_ascii_alphabetic())
        && name.chars().all(is_word)
}

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        for name in it.get(VARIABLES).and_then(Node::as_map).into_iter().flat_map(Map::keys) {
            let is_reserved = RESERVED_VARIABLES.contains(&name);
            if is_generated_key(name) || (is_name(name) && !is_reserved) {
                continue;
            }
            let mut path = it.properties_path();
            path.extend(["Environment", "Variables", name].map(Segment::from));
            let what = match is_reserved {
                true => format!("Lambda reserves the environment variable {name}"),
                false => format!("the name of the environment variable {name} is not valid"),
            };
            findings
                .at_key(&path, what)
                .found(name)
                .allowed("a letter, followed by at least one letter, digit or underscore");
        }
    }
}

fn size(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let Some(variables) = it.get(VARIABLES).and_then(Node::as_map) else { continue };
        // References count as empty, so that the sum is a lower bound.
        let length = |value: &Node| {
            let pieces = Text::of(value);
            let pieces = pieces.pieces().iter();
            pieces
                .map(|it| match it {
                    Piece::Literal(text) => text.len(),
                    _ => 0,
                })
                .sum::<usize>()
        };
        let sum: usize = variables.iter().map(|(name, value)| name.len() + length(value)).sum();
        if sum > ENVIRONMENT_BYTES {
            findings
                .on(&it, VARIABLES, "the environment variables of the function are too large")
                .found(counted(sum, "byte"))
                .allowed(format!("up to {ENVIRONMENT_BYTES} bytes of names and values"));
        }
    }
}
