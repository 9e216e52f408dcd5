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
    /// This letter in upper or lower case. It is in lower case here.
    AnyCase(char),
    /// Any one symbol: `?`.
    AnyOne(Scope),
    /// Any number of symbols: `*`.
    AnyMany(Scope),
}

/// The symbols that a wildcard matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    /// All symbols.
    All,
    /// All but `:`, which separates the segments of an ARN.
    Segment,
}

impl Scope {
    /// Returns whether a wildcard matches a symbol.
    pub(crate) fn has(self, symbol: &Symbol) -> bool {
        self == Scope::All || *symbol != Symbol::Char(':')
    }
}

/// The way to read a text of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// `*` and `?` are characters.
    Literal,
    /// `*` and `?` are characters, and the case of letters does not count.
    AnyCase,
    /// `*` and `?` are wildcards.
    Wildcards,
    /// A pattern of actions: `*` and `?` are wildcards, and letters become lower case.
    Action,
    /// A pattern of resources: wildcards match within a segment of the ARN. A `*` at its end also matches what follows.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>
    Resource,
    /// A pattern of the operators for ARNs: each segment is compared separately.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
    Arn,
}

/// Reads a text. `is_generated` decides whether a reference is to a value that CloudFormation generates.
pub(crate) fn items(
    text: &Text,
    reading: Reading,
    is_generated: &dyn Fn(&str) -> bool,
) -> Vec<Item> {
    let mut items = Vec::new();
    for piece in text.pieces() {
        match piece {
            Piece::Literal(literal) => add_literal(&mut items, literal, reading),
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
    if matches!(reading, Reading::Resource | Reading::Arn) {
        narrow(&mut items, reading);
    }
    items
}

/// The number of segments of an ARN. The last one can contain `:`.
const SEGMENTS: usize = 6;

/// Restricts the wildcards of an ARN to their segments.
fn narrow(items: &mut [Item], reading: Reading) {
    if !is_arn(items) {
        return;
    }
    let colon = Item::One(Symbol::Char(':'));
    let mut segment = 1;
    for at in 0..items.len() {
        segment += usize::from(items.get(at) == Some(&colon));
        if segment >= SEGMENTS {
            return;
        }
        let is_last = items.get(at + 1).is_none_or(|it| *it == colon);
        match items.get_mut(at) {
            Some(Item::AnyOne(scope)) => *scope = Scope::Segment,
            Some(Item::AnyMany(scope)) if reading == Reading::Arn || !is_last => {
                *scope = Scope::Segment;
            }
            _ => {}
        }
    }
}

/// Returns whether items begin like an ARN.
fn is_arn(items: &[Item]) -> bool {
    items
        .iter()
        .take(4)
        .eq(&"arn:".chars().map(|it| Item::One(Symbol::Char(it))).collect::<Vec<_>>())
}

/// Returns whether a pattern has all segments of an ARN, or begins with a value that can have them.
pub(crate) fn has_segments(items: &[Item]) -> bool {
    let is_colon = |it: &&Item| **it == Item::One(Symbol::Char(':'));
    match items.first() {
        Some(Item::One(Symbol::Generated(_) | Symbol::Open(_))) => true,
        _ => is_arn(items) && items.iter().filter(is_colon).count() + 1 >= SEGMENTS,
    }
}

/// Adds literal text. Policy variables such as `${aws:username}` are values that the request determines.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>
fn add_literal(items: &mut Vec<Item>, mut literal: &str, reading: Reading) {
    let has_wildcards = !matches!(reading, Reading::Literal | Reading::AnyCase);
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
                if items.last() != Some(&Item::AnyMany(Scope::All)) {
                    items.push(Item::AnyMany(Scope::All));
                }
            }
            '?' if has_wildcards => items.push(Item::AnyOne(Scope::All)),
            _ if reading == Reading::Action => {
                items.extend(next.to_lowercase().map(|it| Item::One(Symbol::Char(it))));
            }
            _ if reading == Reading::AnyCase && lower(next) != upper(next) => {
                items.push(Item::AnyCase(lower(next)));
            }
            _ => items.push(Item::One(Symbol::Char(next))),
        }
    }
}

/// Returns the lower case of a letter, or the character itself.
pub(crate) fn lower(of: char) -> char {
    of.to_lowercase().next().unwrap_or(of)
}

/// Returns the upper case of a letter, or the character itself.
pub(crate) fn upper(of: char) -> char {
    of.to_uppercase().next().unwrap_or(of)
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
