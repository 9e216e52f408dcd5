//! Reads YAML and JSON into nodes with their places.

mod block;
mod block_scalar;
mod builder;
mod cursor;
mod encoding;
mod flow;
mod item;
mod merge;
mod normalise;
mod plain;
mod property;
mod quoted;
mod reader;
mod syntax;

use crate::{Node, ParseError, ParseErrors, Position, Span, SpanTree};
use reader::Reader;

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
    let text = encoding::decode(text.as_ref())?;
    let is_json = text.trim_start_matches([' ', '\t', '\r', '\n']).starts_with(['{', '[']);
    let mut reader = Reader::new(text, is_json);
    if let Err(error) = reader.document() {
        let mut errors = reader.builder.errors;
        errors.push(error);
        return Err(ParseErrors::new(errors));
    }
    reader.builder.finish()
}

fn too_deep(position: Position) -> ParseError {
    ParseError::new(position, format!("lists and maps are nested deeper than {DEEPEST} levels"))
        .help(format!("Reduce the nesting to at most {DEEPEST} levels"))
}
