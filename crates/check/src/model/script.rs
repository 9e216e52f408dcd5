//! Strings that consist of literals and references.

use std::collections::BTreeSet;

use stanchion_template::Node;
use stanchion_template::language::{Reference, Text, base64_of};

/// A string with references as `${Name}` or `${Name.Attribute}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Script {
    /// The string that CloudFormation generates, with references in place of their values. A `${Name}` in it can also
    /// be a literal that the shell or IAM replaces.
    pub(crate) text: String,
    /// The names that the string references.
    pub(crate) names: BTreeSet<String>,
    /// True if all parts of the string are known.
    pub(crate) is_complete: bool,
    /// True if the value is a string without functions other than `Fn::Base64`.
    pub(crate) is_plain: bool,
    whole: Text,
}

impl Script {
    pub(crate) fn of(node: &Node) -> Script {
        let is_plain = base64_of(node).unwrap_or(node).as_text().is_some();
        Script { is_plain, ..Script::from(Text::of(node)) }
    }

    /// Creates a script from a string in the notation of `Fn::Sub`, such as a part of another script.
    pub(crate) fn written(notation: &str) -> Script {
        Script::from(Text::from_notation(notation))
    }

    /// Returns the string in the notation of `Fn::Sub`.
    pub(crate) fn notation(&self) -> String {
        self.whole.notation()
    }

    /// Returns the references, in the order of the string.
    pub(crate) fn references(&self) -> impl Iterator<Item = &Reference> {
        self.whole.references()
    }

    /// Returns true if the string starts with a reference.
    pub(crate) fn starts_with_reference(&self) -> bool {
        self.whole.starts_with_reference()
    }

    /// Returns the reference at the start of the string, and the rest.
    pub(crate) fn split_reference(&self) -> Option<(&Reference, &str)> {
        self.whole.split_reference()
    }
}

impl From<Text> for Script {
    fn from(whole: Text) -> Script {
        Script {
            text: whole.to_string(),
            names: whole.references().map(|it| it.name().to_owned()).collect(),
            is_complete: whole.is_complete(),
            is_plain: false,
            whole,
        }
    }
}

/// Returns the lines of a script. As in the shell, a backslash at the end of a line continues it.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.lines() {
        let body = line.strip_suffix('\\');
        match lines.last_mut().filter(|_| goes_on) {
            Some(last) => last.push_str(body.unwrap_or(line)),
            None => lines.push(body.unwrap_or(line).to_owned()),
        }
        goes_on = body.is_some();
    }
    lines
}
