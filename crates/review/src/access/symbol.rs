//! Texts in policies as sequences of symbols.

use std::fmt::Write;
use std::sync::Arc;

use stanchion_template::language::{Piece, Text};

/// A symbol of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Symbol {
    /// A character.
    Char(char),
    /// A value that CloudFormation generates, such as the ARN of a resource of the template. It differs from every other
    /// value.
    Generated(Arc<str>),
    /// A value that the template does not show, such as a parameter or a policy variable. It can be equal to any other text.
    Open(Arc<str>),
}

/// An item of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    /// This symbol.
    One(Symbol),
    /// Any one symbol: `?`.
    AnyOne,
    /// Any number of symbols: `*`.
    AnyMany,
}

/// Reads a text. `is_generated` decides whether a reference is to a value that CloudFormation generates. Without
/// `has_wildcards`, `*` and `?` are characters.
pub(crate) fn items(
    text: &Text,
    has_wildcards: bool,
    ignores_case: bool,
    is_generated: &dyn Fn(&str) -> bool,
) -> Vec<Item> {
    let mut items = Vec::new();
    for piece in text.pieces() {
        match piece {
            Piece::Literal(literal) => {
                add_literal(&mut items, literal, has_wildcards, ignores_case);
            }
            Piece::Reference(reference) if reference.name() == "AWS::Partition" => {
                items.extend("aws".chars().map(|it| Item::One(Symbol::Char(it))));
            }
            Piece::Reference(reference) => {
                let notation = reference.notation();
                let symbol =
                    if is_generated(reference.name()) { Symbol::Generated } else { Symbol::Open };
                items.push(Item::One(symbol(notation.into())));
            }
            Piece::Unknown => items.push(Item::One(Symbol::Open("?".into()))),
        }
    }
    items
}

/// Adds literal text. Policy variables such as `${aws:username}` are values that the request determines.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>
fn add_literal(items: &mut Vec<Item>, mut literal: &str, has_wildcards: bool, ignores_case: bool) {
    while let Some(next) = literal.chars().next() {
        if let Some(rest) = literal.strip_prefix("${")
            && let Some((name, rest)) = rest.split_once('}')
        {
            items.push(Item::One(match name {
                // `${*}`, `${?}` and `${$}` are the characters.
                "*" | "?" | "$" => Symbol::Char(name.chars().next().unwrap_or('$')),
                _ => Symbol::Open(name.to_ascii_lowercase().into()),
            }));
            literal = rest;
            continue;
        }
        literal = literal.get(next.len_utf8()..).unwrap_or_default();
        match next {
            '*' if has_wildcards => {
                if items.last() != Some(&Item::AnyMany) {
                    items.push(Item::AnyMany);
                }
            }
            '?' if has_wildcards => items.push(Item::AnyOne),
            _ if ignores_case => {
                items.extend(next.to_lowercase().map(|it| Item::One(Symbol::Char(it))));
            }
            _ => items.push(Item::One(Symbol::Char(next))),
        }
    }
}

/// Writes a text for people: references in the notation of `Fn::Sub`.
pub(crate) fn shown(word: &[Symbol]) -> String {
    let mut text = String::new();
    for symbol in word {
        match symbol {
            Symbol::Char(it) => text.push(*it),
            Symbol::Generated(name) | Symbol::Open(name) => {
                let _ = write!(text, "${{{name}}}");
            }
        }
    }
    text
}
