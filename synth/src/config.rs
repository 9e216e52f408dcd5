//! Reads a blueprint's configuration.

use std::io::Read;
use std::path::Path;

use stanchion_construct::{Diagnostic, Diagnostics};
use stanchion_constructs::blueprints::Blueprint;
use stanchion_template::{ParsedNode, Position, Segment, parse};

use crate::failure::Failure;
use crate::report::{self, Source};

/// The bytes of a file, or of standard input, and the name to show for it.
pub(crate) fn read(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin()
            .read_to_end(&mut bytes)
            .map_err(|it| Failure::file("read", Path::new("standard input"), &it))?;
        return Ok(("<stdin>".to_owned(), bytes));
    }
    let bytes = std::fs::read(path).map_err(|it| Failure::file("read", path, &it))?;
    Ok((path.display().to_string(), bytes))
}

/// Reads a configuration and shows all that is wrong with it.
pub(crate) fn load<B: Blueprint>(path: Option<&Path>) -> Result<B, Failure> {
    let Some(path) = path else { return Ok(B::default()) };
    let (name, bytes) = read(path)?;
    // A byte order mark is not part of the text.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = String::from_utf8_lossy(bytes);
    let source = Source { name: &name, text: &text };
    match parse_config(&name, bytes, &text) {
        Ok(config) => Ok(config),
        Err(findings) => {
            report::diagnostics(&Diagnostics::from(findings), Some(&source));
            Err(Failure::Findings)
        }
    }
}

fn parse_config<B: Blueprint>(name: &str, bytes: &[u8], text: &str) -> Result<B, Vec<Diagnostic>> {
    let place = |position: Position| stanchion_construct::Place {
        file: name.to_owned().into(),
        line: position.line,
        column: position.column,
    };
    let parsed = parse(bytes).map_err(|errors| {
        let finding = |error: &stanchion_template::ParseError| {
            let finding = Diagnostic::error("CFG-002", error.message.clone());
            let finding = finding.at(place(error.position));
            match &error.help {
                Some(help) => finding.help(help.clone()),
                None => finding,
            }
        };
        errors.iter().map(finding).collect::<Vec<_>>()
    })?;
    if parsed.node == stanchion_template::Node::Null {
        return Ok(B::default());
    }
    let options = serde_saphyr::options! { with_snippet: false };
    let config: B = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let position = error.location().map_or_else(Position::default, |it| Position {
            line: u32::try_from(it.line()).unwrap_or(1),
            column: u32::try_from(it.column()).unwrap_or(1),
            offset: 0,
        });
        vec![
            Diagnostic::error("CFG-003", message(&error.to_string()))
                .at(place(position))
                .help(format!("`synth schema {}` prints what a configuration can say", B::NAME)),
        ]
    })?;
    let findings: Vec<Diagnostic> = config
        .check()
        .into_iter()
        .map(|it| {
            let path = it.property.clone().unwrap_or_default();
            it.at(place(locate(&parsed, &path)))
        })
        .collect();
    if findings.is_empty() { Ok(config) } else { Err(findings) }
}

/// Where a path of the configuration stands: the value, or the deepest part of the path that is there.
fn locate(parsed: &ParsedNode, path: &str) -> Position {
    let path: Vec<Segment> = path.split('.').map(Segment::from).collect();
    let (spans, found) = parsed.spans.locate(&parsed.node, &path);
    match spans.key {
        Some(key) if !found => key.start,
        _ => spans.value.start,
    }
}

/// The message without the place, which is shown beside it.
fn message(text: &str) -> String {
    let first = text.split(" at line ").next().unwrap_or(text);
    let first = first.strip_prefix("error: ").unwrap_or(first);
    match first.split_once("column ") {
        Some((start, rest)) if start.starts_with("line ") => {
            rest.split_once(": ").map_or(first, |(_, it)| it).to_owned()
        }
        _ => first.to_owned(),
    }
}
