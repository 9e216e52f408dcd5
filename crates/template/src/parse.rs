//! Reads YAML and JSON into nodes with their places.

#[cfg(test)]
mod agreement;
mod anchored;
mod block;
mod block_scalar;
mod builder;
mod cursor;
mod encoding;
mod flow;
mod json;
mod merge;
mod normalise;
mod plain;
mod property;
mod quoted;
mod reader;
mod repeated;
mod syntax;
mod tree;

use crate::lines::Lines;
use crate::spans::{Range, Spans};
use crate::{Node, ParseError, ParseErrors, Position, Span, SpanTree};
use reader::Reader;
use tree::Tree;

/// The greatest depth of nested lists and maps.
pub(crate) const DEEPEST: usize = 100;

/// The greatest number of nodes that all aliases together can add.
pub(crate) const MOST_ALIASED: usize = 100_000;

/// A document and the place of each part.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedNode {
    /// The document. Intrinsic functions are in their long form.
    pub node: Node,
    /// The place of each part in the text.
    pub spans: SpanTree,
    /// The keys that occur twice in one map, in the order of the text.
    pub repeated_keys: Vec<RepeatedKey>,
}

/// A key that occurs twice in one map. The document has only the last value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepeatedKey {
    /// The key.
    pub key: String,
    /// The place of the key whose value is ignored.
    pub first: Span,
    /// The place of the key whose value is used.
    pub last: Span,
}

/// Reads one YAML or JSON document.
///
/// Scalars are read by the rules of YAML 1.1, as CloudFormation does, except that dates stay strings. The numbers of
/// a document that starts with `{` or `[` are read by the rules of JSON. Short tags become long forms.
///
/// # Errors
///
/// Returns the errors of the text: bytes that are not UTF-8, control characters, invalid syntax, unknown tags, more
/// than 100 levels, aliases that add more than 100,000 nodes, a second document.
pub fn parse(text: impl AsRef<[u8]>) -> Result<ParsedNode, ParseErrors> {
    let Read { node, spans, repeated_keys } = read(text.as_ref())?;
    Ok(ParsedNode { node, spans: spans.to_tree(), repeated_keys })
}

/// A document with the place of each part in the form that needs little memory.
pub(crate) struct Read {
    pub(crate) node: Node,
    pub(crate) spans: Spans,
    pub(crate) repeated_keys: Vec<RepeatedKey>,
}

/// Reads one YAML or JSON document, as [`parse`] does.
pub(crate) fn read(bytes: &[u8]) -> Result<Read, ParseErrors> {
    let text = encoding::decode(bytes)?;
    let lines = Lines::of(text);
    let is_json = text.trim_start_matches([' ', '\t', '\r', '\n']).starts_with(['{', '[']);
    let tree = match is_json.then(|| json::read(text)).flatten() {
        Some(tree) => tree,
        None => yaml(text, is_json).map_err(|errors| with_lines(errors, &lines))?,
    };
    finish(tree, lines)
}

/// Reads a document with the rules of YAML. Of the positions of errors, only the offsets are known.
fn yaml(text: &str, is_json: bool) -> Result<Tree, Vec<ParseError>> {
    let mut reader = Reader::new(text, is_json);
    if let Err(error) = reader.document() {
        let mut errors = reader.builder.errors;
        errors.push(error);
        return Err(errors);
    }
    reader.builder.finish()
}

fn with_lines(mut errors: Vec<ParseError>, lines: &Lines) -> ParseErrors {
    for error in &mut errors {
        error.position = lines.position(error.position.offset);
        error.end = error.end.map(|it| lines.position(it.offset));
    }
    ParseErrors::new(errors)
}

fn finish(mut tree: Tree, lines: Lines) -> Result<Read, ParseErrors> {
    let Some((node, root)) = tree.take_root() else {
        return Err(ParseError::new(lines.position(0), "the text is empty").into());
    };
    let span =
        |(start, end): Range| Span { start: lines.position(start), end: lines.position(end) };
    tree.repeated.sort_by_key(|it| it.last);
    let repeated_keys = tree.repeated.into_iter().map(|it| RepeatedKey {
        key: it.key,
        first: span(it.first),
        last: span(it.last),
    });
    let repeated_keys = repeated_keys.collect();
    tree.closed.shrink_to_fit();
    Ok(Read { node, spans: Spans::new(root, tree.closed, lines), repeated_keys })
}

fn too_deep(position: Position) -> ParseError {
    ParseError::new(position, format!("lists and maps are nested deeper than {DEEPEST} levels"))
        .help(format!("Reduce the nesting to at most {DEEPEST} levels"))
}
