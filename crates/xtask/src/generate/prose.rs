//! Ensures that generated files contain no documentation of the sources.

use std::collections::HashSet;

use serde_json::Value;

use super::output::Output;
use super::sources::Sources;
use crate::process::{Error, Result};

/// Returns an error if a generated file contains a sentence of a source's documentation.
pub(super) fn refuse(sources: &Sources, output: &Output) -> Result {
    let mut sentences = HashSet::new();
    let types = sources.raw_types()?;
    for schema in types.values() {
        collect(schema, &mut sentences);
    }
    collect(&sources.service_spec, &mut sentences);
    for (path, line, text) in output.comment_lines() {
        if sentence_parts(text).any(|part| sentences.contains(part)) {
            return Err(Error::Failed(format!(
                "{path}:{line} contains documentation of a source: {text}"
            )));
        }
    }
    Ok(())
}

/// Splits a text into sentences of five words or more.
fn sentence_parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '\n']).map(str::trim).filter(|part| part.split_whitespace().count() >= 5)
}

fn collect<'a>(value: &'a Value, sentences: &mut HashSet<&'a str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "description" || key == "documentation" => {
                        sentences.extend(sentence_parts(text));
                    }
                    _ => collect(value, sentences),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|it| collect(it, sentences)),
        _ => {}
    }
}
