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
        steps::count(1);
        steps::count(start);
        filled.push_str(&text[at..at + start]);
        at += start;
        if text[at..].starts_with(ESCAPE) {
            filled.push_str(ESCAPE);
            at += ESCAPE.len();
            continue;
        }
        // Many openings can have the same closing brace, which is searched once.
        if close <= at {
            let Some(length) = text[at..].find('}') else { break };
            steps::count(length);
            close = at + length;
        }
        let inner = &text[at + OPEN.len()..close];
        let name = if inner.len() <= LONGEST_NAME { inner.trim() } else { "" };
        steps::count(name.len());
        match Some(name).filter(|it| !it.is_empty()).and_then(&mut value) {
            Some(value) => {
                filled.push_str(&value);
                at = close + 1;
            }
            None => {
                filled.push_str(OPEN);
                at += OPEN.len();
            }
        }
    }
    filled.push_str(&text[at..]);
    filled
}

/// Writes a variable: `${Data.Arn}` for `Data.Arn`.
pub fn variable(text: &str) -> String {
    format!("{OPEN}{text}}}")
}

/// Returns the text of the variable for a value that a variable can name directly: a `Ref`, or a `Fn::GetAtt` with a
/// literal attribute. `Fn::Sub` must define a variable for any other value.
pub fn named(value: &Node) -> Option<String> {
    match Expression::of(value)? {
        Expression::Ref(name) => Some(name.to_owned()),
        Expression::GetAtt(id, attribute) => Some(format!("{id}.{}", attribute.as_text()?)),
        _ => None,
    }
}

/// Writes a text piece by piece.
///
/// ```
/// use stanchion_template::language::sub::Writer;
/// let mut writer = Writer::default();
/// writer.literal("home=${HOME} region=");
/// writer.variable("AWS::Region");
/// assert_eq!(writer.as_str(), "home=${!HOME} region=${AWS::Region}");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writer(String);

impl Writer {
    /// Adds literal text. Escapes it so that [`parts`] and CloudFormation read back the same text.
    pub fn literal(&mut self, mut literal: &str) {
        // A dollar sign at the end of one piece and a brace at the start of the next form an opening together.
        if self.0.ends_with('$')
            && let Some(rest) = literal.strip_prefix('{')
        {
            self.0.push_str("{!");
            literal = rest;
        }
        self.0.push_str(&literal.replace(OPEN, ESCAPE));
    }

    /// Adds a variable, such as `Data.Arn`.
    pub fn variable(&mut self, text: &str) {
        self.0.push_str(&variable(text));
    }

    /// Returns the text written so far.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the text.
    pub fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Part, Writer, fill, has_variables, named, only_variable, parts, references, variable,
        variables,
    };
    use crate::{Map, Node};

    /// Shows the pieces in one line: literals in brackets, adjacent literals joined, variables in angle brackets.
    fn read(text: &str) -> String {
        let mut shown = String::new();
        for part in parts(text) {
            match part {
                Part::Literal(literal) => match shown.strip_suffix(']') {
                    Some(start) => shown = format!("{start}{literal}]"),
                    None => shown.push_str(&format!("[{literal}]")),
                },
                Part::Variable(variable) => {
                    let attribute = variable.attribute().map(|it| format!("|{it}"));
                    shown.push_str(&format!(
                        "<{}{}>",
                        variable.name(),
                        attribute.unwrap_or_default()
                    ));
                }
            }
        }
        shown
    }

    #[test]
    fn variables_have_a_name_and_may_have_an_attribute() {
        assert_eq!(read(""), "");
        assert_eq!(read("a"), "[a]");
        assert_eq!(read("${A}"), "<A>");
        assert_eq!(read("a-${A.B}${C}-b"), "[a-]<A|B><C>[-b]");
        assert_eq!(read("${A.B.C}"), "<A|B.C>");
        assert_eq!(read("${AWS::Region}"), "<AWS::Region>");
        assert_eq!(read("$${A}"), "[$]<A>");
        assert_eq!(read("$A {A} $ {A}"), "[$A {A} $ {A}]");
        assert_eq!(read("ä${Ä}ä"), "[ä]<Ä>[ä]");
    }

    #[test]
    fn an_exclamation_mark_makes_literal_text() {
        assert_eq!(read("${!Data}"), "[${Data}]");
        assert_eq!(read("a ${!Data} b"), "[a ${Data} b]");
        assert_eq!(read("${!}"), "[${}]");
        assert_eq!(read("${!"), "[${]");
        assert_eq!(read("${!!x}"), "[${!x}]");
        assert_eq!(read("${!A:-${B}}"), "[${A:-]<B>[}]");
        assert_eq!(read("${!A:-${!B}}"), "[${A:-${B}}]");
    }

    #[test]
    fn malformed_text_is_read_leniently() {
        assert_eq!(read("${ A }"), "<A>");
        assert_eq!(read("${}"), "[${}]");
        assert_eq!(read("${ }"), "[${ }]");
        assert_eq!(read("${"), "[${]");
        assert_eq!(read("$"), "[$]");
        assert_eq!(read("${A} ${B"), "<A>[ ${B]");
        assert_eq!(read("${A${B}}"), "<A${B>[}]");
        assert_eq!(read("${A:-b}"), "<A:-b>");
    }

    #[test]
    fn ranges_take_the_braces_in() {
        let text = "ä${ A }-${!x}${B.C}";
        let ranges: Vec<&str> = variables(text).map(|it| &text[it.range()]).collect();
        assert_eq!(ranges, ["${ A }", "${B.C}"]);
    }

    #[test]
    fn a_text_can_be_one_variable() {
        assert_eq!(only_variable("${A.B}").map(|it| it.name()), Some("A"));
        for text in ["", "a", "${!A}", "${A}b", "${A}${B}", "b${A}", "${A"] {
            assert_eq!(only_variable(text), None, "{text}");
        }
        assert!(has_variables("a${A}") && !has_variables("${!A}") && !has_variables("${A"));
    }

    #[test]
    fn own_variables_are_no_references() {
        let own = Map::from([("A", Node::text("a"))]);
        let names = |own: Option<&Map>| -> Vec<String> {
            references("${A} ${B.C} ${!D}", own).map(|it| it.text().to_owned()).collect()
        };
        assert_eq!(names(None), ["A", "B.C"]);
        assert_eq!(names(Some(&own)), ["B.C"]);
    }

    #[test]
    fn only_known_variables_are_filled_in() {
        let known = |it: &str| (it == "A").then(|| "${B}".to_owned());
        assert_eq!(fill("${A} ${B} ${!A} ${ A } ${A", known), "${B} ${B} ${!A} ${B} ${A");
        assert_eq!(fill("${X:-${A}} ${!X:-${A}} ${}", known), "${X:-${B}} ${!X:-${B}} ${}");
    }

    #[test]
    fn names_are_filled_in_up_to_a_length() {
        for (length, is_filled) in [(1023, true), (1024, true), (1025, false)] {
            let text = format!("${{{}}}", "a".repeat(length));
            let filled = fill(&text, |_| Some("x".to_owned()));
            assert_eq!(filled == "x", is_filled, "{length}");
        }
        // Several openings before one closing brace, and several closing braces.
        let all = |_: &str| Some("x".to_owned());
        assert_eq!(fill("a${A}b${B}c", all), "axbxc");
        assert_eq!(fill("${ ${A}}${B}", |it| (it != "${A").then(|| "x".to_owned())), "${ x}x");
    }

    #[test]
    fn references_can_be_variables() {
        let single = |name: &'static str, argument| Node::single(name, argument);
        let attribute = |it: Node| Node::List(vec![Node::text("A"), it]);
        for (node, expected) in [
            (single("Ref", Node::text("A")), Some("A")),
            (single("Fn::GetAtt", attribute(Node::text("B.C"))), Some("A.B.C")),
            (single("Fn::GetAtt", attribute(single("Ref", Node::text("B")))), None),
            (single("Fn::Sub", Node::text("${A}")), None),
            (Node::text("A"), None),
        ] {
            assert_eq!(named(&node).as_deref(), expected, "{node:?}");
        }
        assert_eq!(variable("A.B"), "${A.B}");
    }

    #[test]
    fn literal_text_comes_back() {
        for text in ["", "a", "${A}", "${!A}", "$", "${", "${A:-${B}}", "$${A}", "${}", "}{$!"] {
            for at in (0..=text.len()).filter(|it| text.is_char_boundary(*it)) {
                let mut writer = Writer::default();
                writer.literal(&text[..at]);
                writer.literal(&text[at..]);
                let written = writer.finish();
                assert!(!has_variables(&written), "{text}");
                let back: String = parts(&written)
                    .map(|part| match part {
                        Part::Literal(literal) => literal,
                        Part::Variable(_) => "variable",
                    })
                    .collect();
                assert_eq!(back, text);
            }
        }
        let mut writer = Writer::default();
        writer.literal("$");
        writer.variable("A.B");
        assert_eq!(writer.as_str(), "$${A.B}");
        assert_eq!(read(&writer.finish()), "[$]<A|B>");
    }
}
