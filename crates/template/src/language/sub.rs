//! Reading and writing the text of `Fn::Sub`. All code that needs this text uses this module.
//!
//! `${Name}` and `${Resource.Attribute}` are variables. `${!Literal}` is the literal text `${Literal}`:
//! CloudFormation removes the exclamation mark and does not look for a variable there. A `${` without a `}` after it
//! is literal text.
//!
//! CloudFormation refuses a variable whose name contains other characters than letters, digits, underscores, periods
//! and colons. This reader is more lenient: it removes white space around the name and returns any other name
//! unchanged, so that a rule can report it. `${}` has no name and is literal text.
//! [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html)

use std::ops::Range;

use crate::{Expression, Map, Node, steps};

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Literal text. `${!Literal}` yields two pieces: `${`, and the text after the exclamation mark.
    Literal(&'a str),
    /// A variable.
    Variable(Variable<'a>),
}

/// A variable of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable<'a> {
    text: &'a str,
    range: Range<usize>,
}

impl<'a> Variable<'a> {
    /// Returns the text between the braces: `Data.Arn` of `${Data.Arn}`.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the name: `Data` of `${Data.Arn}`.
    pub fn name(&self) -> &'a str {
        self.split().0
    }

    /// Returns the attribute, which can contain periods: `Endpoint.Port` of `${Database.Endpoint.Port}`.
    pub fn attribute(&self) -> Option<&'a str> {
        self.split().1
    }

    /// Returns the byte range of the variable in the text, braces included.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    fn split(&self) -> (&'a str, Option<&'a str>) {
        match self.text.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (self.text, None),
        }
    }
}

/// Reads a text piece by piece.
///
/// ```
/// use stanchion_template::language::sub::{self, Part};
/// let text = "arn:${AWS::Partition}:s3:::${Bucket.Name}/${!Key}";
/// let literal: String = sub::parts(text)
///     .map(|part| match part {
///         Part::Literal(text) => text,
///         Part::Variable(_) => "?",
///     })
///     .collect();
/// assert_eq!(literal, "arn:?:s3:::?/${Key}");
/// ```
pub fn parts(text: &str) -> Parts<'_> {
    Parts { text, at: 0 }
}

/// The pieces of a text. [`parts`] creates this iterator.
#[derive(Clone, Debug)]
pub struct Parts<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        let rest = self.text.get(self.at..).filter(|it| !it.is_empty())?;
        let start = self.at;
        let (part, length) = match Head::of(rest) {
            Head::Literal(length) => (Part::Literal(&rest[..length]), length),
            Head::Escape => (Part::Literal(OPEN), ESCAPE.len()),
            Head::Variable(inner) => {
                let length = OPEN.len() + inner.len() + "}".len();
                let range = start..start + length;
                (Part::Variable(Variable { text: inner.trim(), range }), length)
            }
        };
        self.at = start + length;
        steps::count(length);
        Some(part)
    }
}

const OPEN: &str = "${";
const ESCAPE: &str = "${!";

/// The length of the longest name that [`fill`] looks up. CloudFormation refuses shorter ones.
const LONGEST_NAME: usize = 1024;

/// Returns the place of the first `${`. Few texts contain a dollar sign, so a search for it is faster.
fn find_open(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text[at..].find('$')?;
        if text[at..].starts_with(OPEN) {
            return Some(at);
        }
        at += "$".len();
    }
}

/// The first piece of a text that is not empty.
enum Head<'a> {
    /// Literal text with its length in bytes.
    Literal(usize),
    /// `${!`.
    Escape,
    /// A variable with the text between its braces.
    Variable(&'a str),
}

impl Head<'_> {
    fn of(text: &str) -> Head<'_> {
        match find_open(text) {
            None => Head::Literal(text.len()),
            Some(0) if text.starts_with(ESCAPE) => Head::Escape,
            Some(0) => match text[OPEN.len()..].split_once('}') {
                None => Head::Literal(text.len()),
                Some((inner, _)) if inner.trim().is_empty() => {
                    Head::Literal(OPEN.len() + inner.len() + "}".len())
                }
                Some((inner, _)) => Head::Variable(inner),
            },
            Some(start) => Head::Literal(start),
        }
    }
}

/// Returns the variables of a text, including those that `Fn::Sub` defines itself.
pub fn variables(text: &str) -> impl Iterator<Item = Variable<'_>> {
    parts(text).filter_map(|part| match part {
        Part::Variable(variable) => Some(variable),
        Part::Literal(_) => None,
    })
}

/// Returns the variables that refer to the template. `own` is the map of variables that `Fn::Sub` defines itself.
pub fn references<'a>(text: &'a str, own: Option<&Map>) -> impl Iterator<Item = Variable<'a>> {
    let own = own.map(Map::lookup);
    variables(text).filter(move |it| own.as_ref().is_none_or(|own| own.get(it.text()).is_none()))
}

/// Returns true if a text contains a variable.
pub fn has_variables(text: &str) -> bool {
    variables(text).next().is_some()
}

/// Returns the variable if a text consists of one variable and nothing else.
pub fn only_variable(text: &str) -> Option<Variable<'_>> {
    let mut parts = parts(text);
    match (parts.next(), parts.next()) {
        (Some(Part::Variable(variable)), None) => Some(variable),
        _ => None,
    }
}

/// Replaces the variables for whose [`Variable::text`] `value` returns a text. Everything else stays as it is,
/// including `${!Literal}`. A variable inside the braces of another notation, such as `${HOME:-${Name}}`, is also
/// replaced.
///
/// ```
/// use stanchion_template::language::sub;
/// let text = sub::fill("${Name} ${Other} ${!Name}", |it| (it == "Name").then(|| "a".to_owned()));
/// assert_eq!(text, "a ${Other} ${!Name}");
/// ```
pub fn fill(text: &str, mut value: impl FnMut(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let (mut at, mut close) = (0, 0);
    while let Some(start) = find_open(&text[at..]) {
        steps::count(start + 1);
        steps::count(1);
        steps::count(start);
