//! The YAML writer.

use std::fmt::Write;

use super::indentation::spaces;
use super::scalar::{self, Style};
use crate::expression::TAGGED;
use crate::{Map, Node, steps};

/// The length up to which a key is written as a simple key. YAML 1.1 allows 1,024 characters; a longer key needs a
/// question mark.
const LONGEST_SIMPLE_KEY: usize = 1_000;

/// Writes the node as a YAML document that ends with a line break.
///
/// Writing never fails: every node has a YAML form. A link that synthesis has not resolved appears as a `!Ref` with a
/// name that no template can have.
///
/// ```
/// use stanchion_template::{Node, yaml};
///
/// // A text that YAML would read as something else is quoted.
/// assert_eq!(yaml::to_string(&Node::text("yes")), "'yes'\n");
/// ```
pub fn to_string(node: &Node) -> String {
    let mut writer = Writer { out: String::with_capacity(4096) };
    match node {
        Node::Map(map) if !map.is_empty() && short_form(node).is_none() => {
            writer.map(map, 0, false);
        }
        Node::List(items) if !items.is_empty() => writer.list(items, 0, false),
        _ => {
            writer.after_key(node, 0, false);
            // `after_key` writes a space between a key and its value; a document has no key.
            writer.out.drain(..usize::from(writer.out.starts_with(' ')));
        }
    }
    writer.out
}

/// Writes the pairs of a map that is no function as a YAML document.
pub(crate) fn pairs_to_string<'a>(pairs: impl Iterator<Item = (&'a str, &'a Node)>) -> String {
    let mut writer = Writer { out: String::with_capacity(4096) };
    writer.pairs(pairs, 0, false);
    writer.out
}

struct Writer {
    out: String,
}

/// Returns the tag and the argument of a node that can be written with a short tag.
fn short_form(node: &Node) -> Option<(&str, &Node)> {
    let (key, argument) = node.as_map()?.single()?;
    if key == "Ref" {
        return argument.as_text().map(|_| ("Ref", argument));
    }
    let name = key.strip_prefix("Fn::").filter(|name| TAGGED.contains(name))?;
    // Readers take the scalar after these tags for text.
    if matches!(name, "GetAtt" | "Sub") && is_scalar(argument) && argument.as_text().is_none() {
        return None;
    }
    let nests = match name {
        "GetStackOutput" => has_function_below(argument),
        _ => is_function(argument),
    };
    // A null argument would leave the tag without text, which readers take for an empty string.
    (!nests && !matches!(argument, Node::Null)).then_some((name, argument))
}

fn is_scalar(node: &Node) -> bool {
    !matches!(node, Node::List(_) | Node::Map(_))
}

fn is_function(node: &Node) -> bool {
    matches!(node, Node::Link(_))
        || node
            .as_map()
            .and_then(Map::single)
            .is_some_and(|(key, _)| key == "Ref" || key == "Condition" || key.starts_with("Fn::"))
}

fn has_function_below(node: &Node) -> bool {
    let mut found = false;
    node.walk(&mut |it| {
        steps::count(1);
        found |= is_function(it);
    });
    found
}

/// Returns `Id.Attribute` for `GetAtt` if both parts are literal and a reader splits them at the right period.
fn dotted(name: &str, argument: &Node) -> Option<String> {
    match (name, argument.as_list()?) {
        ("GetAtt", [Node::Text(id), Node::Text(attribute)])
            if !id.contains('.') && !id.is_empty() && !attribute.is_empty() =>
        {
            Some(format!("{id}.{attribute}"))
        }
        _ => None,
    }
}

impl Writer {
    /// Writes a map in block form. `started` is true if the first key continues the current line.
    fn map(&mut self, map: &Map, indent: usize, started: bool) {
        self.pairs(map.iter(), indent, started);
    }

    fn pairs<'a>(
        &mut self,
        pairs: impl Iterator<Item = (&'a str, &'a Node)>,
        indent: usize,
        started: bool,
    ) {
        for (index, (key, value)) in pairs.enumerate() {
            if index > 0 || !started {
                spaces(&mut self.out, indent);
            }
            if key.len() > LONGEST_SIMPLE_KEY {
                self.out.push_str("? ");
                scalar::double_quoted(&mut self.out, key);
                self.out.push('\n');
                spaces(&mut self.out, indent);
            } else {
                self.inline_text(key);
            }
            self.out.push(':');
            self.after_key(value, indent, true);
        }
    }

    /// Writes a list in block form. `started` is true if the first item continues the current line.
    fn list(&mut self, items: &[Node], indent: usize, started: bool) {
        for (index, item) in items.iter().enumerate() {
            if index > 0 || !started {
                spaces(&mut self.out, indent);
            }
            self.out.push('-');
            if let Some((tag, argument)) = short_form(item) {
                self.tagged(tag, argument, indent);
                continue;
            }
            match item {
                Node::Map(map) if !map.is_empty() => {
                    self.out.push(' ');
                    self.map(map, indent + 2, true);
                }
                Node::List(inner) if !inner.is_empty() => {
                    self.out.push(' ');
                    self.list(inner, indent + 2, true);
                }
                _ => self.scalar(item, indent + 2),
            }
        }
    }

    /// Writes what follows `key:` or a tag, line break included. `indent` is the column of the key. If `shift` is
    /// true, the items of a list are indented below the key.
    fn after_key(&mut self, value: &Node, indent: usize, shift: bool) {
        if let Some((tag, argument)) = short_form(value) {
            self.tagged(tag, argument, indent);
            return;
        }
        match value {
            Node::Map(map) if !map.is_empty() => {
                self.out.push('\n');
                self.map(map, indent + 2, false);
            }
            Node::List(items) if !items.is_empty() => {
                self.out.push('\n');
                self.list(items, indent + if shift { 2 } else { 0 }, false);
            }
            _ => self.scalar(value, indent + 2),
        }
    }

    fn tagged(&mut self, tag: &str, argument: &Node, indent: usize) {
        self.out.push_str(" !");
        self.out.push_str(tag);
        match dotted(tag, argument) {
            Some(id_and_attribute) => {
                self.out.push(' ');
                self.inline_text(&id_and_attribute);
                self.out.push('\n');
            }
            None => self.after_key(argument, indent, true),
        }
    }

    /// Writes ` value` and the line break for anything but a non-empty list or map.
    fn scalar(&mut self, value: &Node, block_indent: usize) {
        self.out.push(' ');
        match value {
            Node::Null => self.out.push_str("null"),
            Node::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            // Writing to a String cannot fail.
            Node::Int(number) => drop(write!(self.out, "{number}")),
            Node::Number(number) => crate::json::write_number(&mut self.out, *number),
            Node::RawNumber(number) => self.out.push_str(number),
            Node::Text(text) => match scalar::style(text, true) {
                Style::Literal => {
                    scalar::literal(&mut self.out, text, block_indent);
                    return;
                }
                style => self.text(text, style),
            },
            Node::List(_) => self.out.push_str("[]"),
            Node::Map(_) => self.out.push_str("{}"),
            Node::Link(link) => drop(write!(self.out, "!Ref unresolved-{}", link.element.index)),
        }
        self.out.push('\n');
    }

    /// Writes a string that cannot be a block.
    fn inline_text(&mut self, text: &str) {
        self.text(text, scalar::style(text, false));
    }

    fn text(&mut self, text: &str, style: Style) {
        match style {
            Style::Plain => self.out.push_str(text),
            Style::SingleQuoted => scalar::single_quoted(&mut self.out, text),
            Style::DoubleQuoted | Style::Literal => scalar::double_quoted(&mut self.out, text),
        }
    }
}
