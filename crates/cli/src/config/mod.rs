//! Reading the configuration of a blueprint.

mod cause;
mod document;
mod fault;
mod reader;
#[cfg(test)]
mod tests;

use std::path::Path;

use stanchion_check::{Place, code};
use stanchion_constructs::blueprints::Blueprint;
use stanchion_core::{App, Diagnostic, Diagnostics};
use stanchion_template::{Node, ParsedNode, RepeatedKey, parse};

use crate::failure::Failure;
use crate::input;
use crate::report::{self, Findings, Source};
use document::Document;

/// A configuration that was read.
pub(crate) struct Configuration<B> {
    config: B,
    /// The file, unless the configuration is the default.
    file: Option<File>,
}

/// The file of a configuration.
struct File {
    name: String,
    text: String,
    document: Document,
}

/// Reads a configuration. Shows all its errors if it has any.
pub(crate) fn load<B: Blueprint>(path: Option<&Path>) -> Result<Configuration<B>, Failure> {
    let Some(path) = path else { return Ok(Configuration { config: B::default(), file: None }) };
    let (name, bytes) = input::read(path)?;
    // The byte order mark is not part of the text.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = String::from_utf8_lossy(bytes).into_owned();
    match read(&name, bytes) {
        Ok((config, document)) => {
            let file = document.map(|document| File { name, text, document });
            Ok(Configuration { config, file })
        }
        Err(findings) => {
            let source = Source::new(&name, text.as_str());
            report::diagnostics(&Diagnostics::from(findings), Some(&source));
            Err(Failure::Findings)
        }
    }
}

impl<B: Blueprint> Configuration<B> {
    /// Adds the stacks of the blueprint to an app.
    pub(crate) fn build(&self, app: &App) {
        self.config.build(app);
    }
}

impl<B: Blueprint> Findings for Configuration<B> {
    /// Shows findings at the lines of the configuration that cause them.
    fn show(&self, findings: &Diagnostics) {
        let Some(file) = self.file.as_ref().filter(|_| !findings.is_empty()) else {
            return report::diagnostics(findings, None);
        };
        let places = cause::places::<B>(&file.document, findings);
        let placed = findings.iter().cloned().zip(places).map(|(finding, place)| match place {
            Some(span) => finding.at(Place::spanning(file.name.clone(), span)),
            None => finding,
        });
        let placed = Diagnostics::from(placed.collect::<Vec<_>>());
        report::diagnostics(&placed, Some(&Source::new(&file.name, file.text.as_str())));
    }
}

/// Reads a configuration and its document, which an empty file does not have.
fn read<B: Blueprint>(name: &str, bytes: &[u8]) -> Result<(B, Option<Document>), Vec<Diagnostic>> {
    let is_empty = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if std::str::from_utf8(bytes).is_ok_and(|it| it.lines().all(is_empty)) {
        return Ok((B::default(), None));
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
    let ParsedNode { node, spans, .. } = parsed;
    if node == Node::Null {
        return Ok((B::default(), None));
    }
    let document = Document { node, spans };
    let config = check(name, &document)?;
    Ok((config, Some(document)))
}

/// Reads the values of a document, and checks them. Returns all findings.
fn check<B: Blueprint>(name: &str, document: &Document) -> Result<B, Vec<Diagnostic>> {
    let reading = document.read::<B>();
    let mut findings: Vec<Diagnostic> = Vec::new();
    for fault in reading.faults {
        let span = fault.span.unwrap_or(document.spans.value);
        let finding = Diagnostic::new(code::CFG_003, fault.message)
            .at(Place::spanning(name.to_owned(), span))
            .help(fault.help.unwrap_or_else(|| {
                let name = B::NAME;
                format!("Compare the configuration with its schema, which `stanchion schema {name}` prints")
            }));
        findings.push(match document.at(span) {
            Some((path, value)) => finding.property(path).found(value.describe()),
            None => finding,
        });
    }
    let Some(config) = reading.value else { return Err(findings) };
    // Values can fit together only if all of them were read.
    let others = if findings.is_empty() { config.check() } else { config.check_bounds() };
    findings.extend(others.into_iter().filter_map(|it| {
        let path = it.property.clone().unwrap_or_default();
        let span = reading.rest.locate(&path);
        // A list without its wrong items can be too short.
        let is_whole = !reading.incomplete.contains(&span.start);
        is_whole.then(|| it.at(Place::spanning(name.to_owned(), span)))
    }));
    if findings.is_empty() { Ok(config) } else { Err(findings) }
}
