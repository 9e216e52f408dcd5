//! Strings that consist of literals and references.

use std::collections::BTreeSet;

use stanchion_template::language::sub::{self, Part, Variable, Writer};
use stanchion_template::{Expression, Map, Node};

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
    /// The same string in the notation of `Fn::Sub`, where every variable is a reference.
    notation: Writer,
}

impl Script {
    pub(crate) fn of(node: &Node) -> Script {
        let mut script = Script { is_complete: true, ..Script::default() };
        script.add(node, 0);
        script
    }

    /// Creates a script from a string in the notation of `Fn::Sub`, such as a part of another script.
    pub(crate) fn written(notation: &str) -> Script {
        let mut script = Script { is_complete: true, ..Script::default() };
        script.substitute(notation, None, 0);
        script
    }

    /// Returns the string in the notation of `Fn::Sub`.
    pub(crate) fn notation(&self) -> &str {
        self.notation.as_str()
    }

    /// Returns the references, in the order of the string.
    pub(crate) fn references(&self) -> impl Iterator<Item = Variable<'_>> {
        sub::variables(self.notation())
    }

    /// Returns true if the string starts with a reference.
    pub(crate) fn starts_with_reference(&self) -> bool {
        matches!(sub::parts(self.notation().trim_start()).next(), Some(Part::Variable(_)))
    }

    /// Returns the reference at the start of the string, and the rest.
    pub(crate) fn split_reference(&self) -> Option<(Variable<'_>, &str)> {
        match sub::parts(self.notation()).next()? {
            Part::Variable(variable) => {
                let rest = self.text.get(variable.range().end..)?;
                Some((variable, rest))
            }
            Part::Literal(_) => None,
        }
    }

    fn add(&mut self, node: &Node, depth: usize) {
        if depth > 16 {
            self.is_complete = false;
            return;
        }
        match Expression::of(node) {
            None => match node {
                Node::Text(text) => self.literal(text),
                Node::Int(number) => self.literal(&number.to_string()),
                Node::Bool(value) => self.literal(&value.to_string()),
                _ => self.is_complete = false,
            },
            Some(Expression::Ref(name)) => self.refer(name),
            Some(Expression::GetAtt(name, attribute)) => match attribute.as_text() {
                Some(attribute) => self.refer(&format!("{name}.{attribute}")),
                None => self.is_complete = false,
            },
            Some(Expression::Base64(inner)) => self.add(inner, depth + 1),
            Some(Expression::Sub(text, variables)) => self.substitute(text, variables, depth),
            Some(Expression::Join(delimiter, list)) => {
                let (Some(delimiter), Some(items)) = (delimiter.as_text(), list.as_list()) else {
                    self.is_complete = false;
                    return;
                };
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.literal(delimiter);
                    }
                    self.add(item, depth + 1);
                }
            }
            Some(_) => self.is_complete = false,
        }
    }

    fn literal(&mut self, text: &str) {
        self.text.push_str(text);
        self.notation.literal(text);
    }

    fn refer(&mut self, reference: &str) {
        self.text.push_str(&sub::variable(reference));
        self.notation.variable(reference);
        let name = reference.split_once('.').map_or(reference, |(name, _)| name);
        self.names.insert(name.to_owned());
    }

    fn substitute(&mut self, text: &str, variables: Option<&Map>, depth: usize) {
        for part in sub::parts(text) {
            match part {
                Part::Literal(literal) => self.literal(literal),
                Part::Variable(variable) => {
                    match variables.and_then(|it| it.get(variable.text())) {
                        Some(value) => self.add(value, depth + 1),
                        None => self.refer(variable.text()),
                    }
                }
            }
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
