//! The JSON writer. [`crate::parse`] reads JSON.

use std::fmt::Write;

use crate::visible::json_escape;
use crate::{Map, Node, is_hidden, steps, yaml};

/// Writes the node as JSON, indented by two spaces, with a line break at the end.
///
/// ```
/// use stanchion_template::{Map, Node, json};
///
/// assert_eq!(json::to_string(&Node::Map(Map::from([("A", Node::Int(1))]))), "{\n  \"A\": 1\n}\n");
/// ```
pub fn to_string(node: &Node) -> String {
    let mut out = String::with_capacity(4096);
    write(&mut out, node, Some(0));
    out.push('\n');
    out
}

/// Writes the pairs of a map as JSON, as [`to_string`] does.
pub(crate) fn pairs_to_string<'a>(pairs: impl Iterator<Item = (&'a str, &'a Node)>) -> String {
    let mut out = String::with_capacity(4096);
    write_pairs(&mut out, pairs, Some(0));
    out.push('\n');
    out
}

/// Writes the node as JSON on one line, for documents that are embedded in a property.
pub fn to_compact_string(node: &Node) -> String {
    let mut out = String::new();
    write(&mut out, node, None);
    out
}

fn write(out: &mut String, node: &Node, indent: Option<usize>) {
    steps::count(1);
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        // Writing to a String cannot fail.
        Node::Int(number) => drop(write!(out, "{number}")),
        Node::Number(number) => write_number(out, *number),
        // JSON has neither infinity nor NaN.
        Node::RawNumber(number) if number.ends_with(|it: char| it.is_ascii_digit()) => {
            out.push_str(number);
        }
        Node::RawNumber(number) => write_text(out, number),
        Node::Text(text) => write_text(out, text),
        Node::List(items) => write_list(out, items, indent),
        Node::Map(map) => write_map(out, map, indent),
        Node::Link(link) => drop(write!(out, "{{\"Ref\": \"unresolved-{}\"}}", link.element.index)),
    }
}

fn write_list(out: &mut String, items: &[Node], indent: Option<usize>) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        separate(out, index, indent);
        write(out, item, indent.map(|it| it + 1));
    }
    if !items.is_empty() {
        line(out, indent);
    }
    out.push(']');
}

fn write_map(out: &mut String, map: &Map, indent: Option<usize>) {
    write_pairs(out, map.iter(), indent);
}

fn write_pairs<'a>(
    out: &mut String,
    pairs: impl Iterator<Item = (&'a str, &'a Node)>,
    indent: Option<usize>,
) {
    out.push('{');
    let mut count = 0;
    for (key, value) in pairs {
        separate(out, count, indent);
        write_text(out, key);
        out.push_str(if indent.is_some() { ": " } else { ":" });
        write(out, value, indent.map(|it| it + 1));
        count += 1;
    }
    if count > 0 {
        line(out, indent);
    }
    out.push('}');
}

fn separate(out: &mut String, index: usize, indent: Option<usize>) {
    if index > 0 {
        out.push(',');
    }
    line(out, indent.map(|it| it + 1));
}

fn line(out: &mut String, indent: Option<usize>) {
    if let Some(depth) = indent {
        out.push('\n');
        yaml::spaces(out, 2 * depth);
    }
}

/// Writes a finite number so that YAML 1.1 and JSON read back the same value: with a decimal point and a signed
/// exponent.
pub(crate) fn write_number(out: &mut String, number: f64) {
    let text = format!("{number:?}");
    match text.split_once('e') {
        None => out.push_str(&text),
        Some((digits, exponent)) => {
            out.push_str(digits);
            if !digits.contains('.') {
                out.push_str(".0");
            }
            out.push('e');
            if !exponent.starts_with('-') {
                out.push('+');
            }
            out.push_str(exponent);
        }
    }
}

/// Writes a string. Most strings have no character that needs an escape.
fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let needs_care = |it: &u8| matches!(it, b'"' | b'\\' | 0x00..0x20 | 0x7f..);
    let plain = text.bytes().position(|it| needs_care(&it)).unwrap_or(text.len());
    out.push_str(&text[..plain]);
    if plain < text.len() {
        write_escaped(out, &text[plain..]);
    }
    out.push('"');
}

fn write_escaped(out: &mut String, text: &str) {
    let mut plain_from = 0;
    for (at, character) in text.char_indices() {
        let escape = match character {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ if is_hidden(character) => "",
            _ => continue,
        };
        out.push_str(&text[plain_from..at]);
        if escape.is_empty() {
            json_escape(out, character);
        } else {
            out.push_str(escape);
        }
        plain_from = at + character.len_utf8();
    }
    out.push_str(&text[plain_from..]);
}
