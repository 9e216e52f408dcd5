//! Reading the configuration of a blueprint.

use stanchion_check::{Place, code};
use std::path::Path;

use stanchion_constructs::blueprints::Blueprint;
use stanchion_core::{Diagnostic, Diagnostics};
use stanchion_template::{
    Node, ParsedNode, Position, RepeatedKey, Segment, Span, SpanTree, parse, path,
};

use crate::failure::Failure;
use crate::input;
use crate::report::{self, Source};

/// Reads a configuration. Shows all its errors if it has any.
pub(crate) fn load<B: Blueprint>(path: Option<&Path>) -> Result<B, Failure> {
    let Some(path) = path else { return Ok(B::default()) };
    let (name, bytes) = input::read(path)?;
    // The byte order mark is not part of the text.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = String::from_utf8_lossy(bytes);
    let source = Source::new(&name, text.as_ref());
    match parse_config(&name, bytes, &text) {
        Ok(config) => Ok(config),
        Err(findings) => {
            report::diagnostics(&Diagnostics::from(findings), Some(&source));
            Err(Failure::Findings)
        }
    }
}

fn parse_config<B: Blueprint>(name: &str, bytes: &[u8], text: &str) -> Result<B, Vec<Diagnostic>> {
    let place = |position: Position| Place::starting(name.to_owned(), position);
    let is_empty = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if text.lines().all(is_empty) {
        return Ok(B::default());
    }
    let parsed = parse(bytes).map_err(|errors| {
        let finding = |error| input::parse_error(code::CFG_002, error, name);
        errors.iter().map(finding).collect::<Vec<_>>()
    })?;
    if !parsed.repeated_keys.is_empty() {
        let finding = |it: &RepeatedKey| {
            let message = format!("the key {:?} occurs twice in this map", it.key);
            Diagnostic::new(code::CFG_002, message)
                .at(Place::spanning(name.to_owned(), it.last))
                .help("Remove or rename one of the two keys")
        };
        return Err(parsed.repeated_keys.iter().map(finding).collect());
    }
    if parsed.node == Node::Null {
        return Ok(B::default());
    }
    let options = serde_saphyr::options! { with_snippet: false };
    let config: B = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let position = error.location().map_or_else(Position::default, |it| Position {
            line: u32::try_from(it.line()).unwrap_or(1),
            column: u32::try_from(it.column()).unwrap_or(1),
            offset: 0,
        });
        let finding = Diagnostic::new(code::CFG_003, message(&error.to_string()))
            .at(place(position))
            .help(format!(
                "Compare the configuration with its schema, which `synth schema {}` prints",
                B::NAME
            ));
        vec![match at(&parsed.node, &parsed.spans, position, String::new()) {
            Some((path, value)) => finding.property(path).found(value.describe()),
            None => finding,
        }]
    })?;
    let findings: Vec<Diagnostic> = config
        .check()
        .into_iter()
        .map(|it| {
            let path = it.property.clone().unwrap_or_default();
            it.at(Place::spanning(name.to_owned(), locate(&parsed, &path)))
        })
        .collect();
    if findings.is_empty() { Ok(config) } else { Err(findings) }
}

/// Returns the span of the value at a path, or of the deepest step that exists.
fn locate(parsed: &ParsedNode, path: &str) -> Span {
    let path: Vec<Segment> = path::segments(path).collect();
    let (spans, found) = parsed.spans.locate(&parsed.node, &path);
    match spans.key {
        Some(key) if !found => key,
        _ => spans.value,
    }
}

/// Returns the value that starts at a position, and its path.
fn at<'a>(
    node: &'a Node,
    spans: &SpanTree,
    position: Position,
    path: String,
) -> Option<(String, &'a Node)> {
    let start = spans.value.start;
    let children: Vec<(String, &Node)> = match node {
        Node::Map(map) => map.iter().map(|(key, it)| (key.to_owned(), it)).collect(),
        Node::List(items) => {
            items.iter().enumerate().map(|(index, it)| (index.to_string(), it)).collect()
        }
        _ => Vec::new(),
    };
    let here = (start.line, start.column) == (position.line, position.column);
    if here && !path.is_empty() {
        return Some((path, node));
    }
    children.into_iter().zip(&spans.children).find_map(|((key, child), spans)| {
        let path = if path.is_empty() { key } else { format!("{path}.{key}") };
        at(child, spans, position, path)
    })
}

/// Returns the message without its place, which is shown separately, and without terms that only Rust programmers know.
fn message(text: &str) -> String {
    let first = text.split(" at line ").next().unwrap_or(text);
    let first = first.strip_prefix("error: ").unwrap_or(first);
    let first = match first.split_once("column ") {
        Some((start, rest)) if start.starts_with("line ") => {
            rest.split_once(": ").map_or(first, |(_, it)| it)
        }
        _ => first,
    };
    match first {
        "invalid boolean" => "expected true or false".to_owned(),
        "invalid u16" => "expected a whole number from 0 to 65535".to_owned(),
        "invalid u32" => "expected a whole number from 0 to 4294967295".to_owned(),
        "invalid floating point" => "expected a number".to_owned(),
        "expected mapping start" => "expected keys and values".to_owned(),
        "expected sequence start" => "expected a list".to_owned(),
        "expected string scalar" => "expected a string".to_owned(),
        other => other.to_owned(),
    }
}
