//! Texts put together of literals and references.

use std::collections::BTreeSet;

use stanchion_template::{Expression, Map, Node};

/// A text with references as `${Name}` or `${Name.Attribute}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Script {
    pub(crate) text: String,
    /// Names the text refers to.
    pub(crate) names: BTreeSet<String>,
    /// Whether all of it could be told.
    pub(crate) is_complete: bool,
}

impl Script {
    pub(crate) fn of(node: &Node) -> Script {
        let mut script = Script { is_complete: true, ..Script::default() };
        script.add(node, 0);
        script
    }

    fn add(&mut self, node: &Node, depth: usize) {
        if depth > 16 {
            self.is_complete = false;
            return;
        }
        match Expression::of(node) {
            None => match node {
                Node::Text(text) => self.text.push_str(text),
                Node::Int(number) => self.text.push_str(&number.to_string()),
                Node::Bool(value) => self.text.push_str(&value.to_string()),
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
                        self.text.push_str(delimiter);
                    }
                    self.add(item, depth + 1);
                }
            }
            Some(_) => self.is_complete = false,
        }
    }

    fn refer(&mut self, name: &str) {
        self.text.push_str(&format!("${{{name}}}"));
        self.names.insert(name.split('.').next().unwrap_or(name).to_owned());
    }

    fn substitute(&mut self, text: &str, variables: Option<&Map>, depth: usize) {
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            let (before, after) = rest.split_at(start);
            self.text.push_str(before);
            let Some(end) = after.find('}') else {
                rest = after;
                break;
            };
            let name = &after[2..end];
            match (name.strip_prefix('!'), variables.and_then(|it| it.get(name))) {
                (Some(literal), _) => self.text.push_str(&format!("${{{literal}}}")),
                (None, Some(value)) => self.add(value, depth + 1),
                (None, None) => self.refer(name),
            }
            rest = &after[end + 1..];
        }
        self.text.push_str(rest);
    }
}

/// Lines as the shell sees them: those that end in a backslash go on.
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
