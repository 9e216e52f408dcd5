//! Reads YAML and JSON into nodes with their places.

mod builder;
mod item;
mod merge;
mod normalise;

use granit_parser::{Event, Options, Parser};

use crate::{Node, ParseError, ParseErrors, Position, SpanTree};
use builder::Builder;

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
}

/// Reads one YAML or JSON document.
///
/// Scalars are read by the rules of YAML 1.1, as CloudFormation does, except that dates stay strings. The numbers of
/// a document that starts with `{` or `[` are read by the rules of JSON. Short tags become long forms.
///
/// # Errors
///
/// Returns all errors of the text: bytes that are not UTF-8, control characters, invalid syntax, duplicate keys,
/// unknown tags, more than 100 levels, aliases that add more than 100,000 nodes, a second document.
pub fn parse(text: impl AsRef<[u8]>) -> Result<ParsedNode, ParseErrors> {
    let text = decode(text.as_ref())?;
    let options = {
        let mut options = Options::default();
        options.flow_nesting_limit = DEEPEST + 1;
        options.block_nesting_limit = DEEPEST + 1;
        options.simple_key_max_lookahead = 4096;
        options
    };
    let json = text.trim_start().starts_with(['{', '[']);
    let mut builder = Builder::new(json);
    let mut parser = Parser::new_from_str_with_options(text, options);
    while let Some(event) = parser.next_event() {
        match event {
            Ok((Event::StreamEnd, _)) => break,
            Ok((event, span)) => {
                if builder.event(event, &span).is_break() {
                    return Err(ParseErrors::new(builder.errors));
                }
            }
            Err(error) => {
                let marker = error.marker();
                let position = builder::position(marker);
                let mut errors = builder.errors;
                errors.push(syntax_error(position, &error.info()));
                return Err(ParseErrors::new(errors));
            }
        }
    }
    builder.finish()
}

fn syntax_error(position: Position, reason: &str) -> ParseError {
    if reason.contains("nesting") || reason.contains("recursion") || reason.contains("depth") {
        return too_deep(position);
    }
    ParseError::new(position, format!("not valid YAML or JSON: {reason}"))
}

pub(crate) fn too_deep(position: Position) -> ParseError {
    ParseError::new(position, format!("lists and maps are nested deeper than {DEEPEST} levels"))
        .help(format!("Reduce the nesting to at most {DEEPEST} levels"))
}

/// Returns the text without a byte order mark. Refuses bytes that cannot be text.
fn decode(bytes: &[u8]) -> Result<&str, ParseErrors> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let position = |offset: usize| {
        let before = &bytes[..offset];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let count = |slice: &[u8]| u32::try_from(slice.len()).unwrap_or(u32::MAX);
        let lines = before.iter().filter(|byte| **byte == b'\n').count();
        Position {
            line: u32::try_from(lines + 1).unwrap_or(u32::MAX),
            column: count(&before[line_start..]) + 1,
            offset: count(before),
        }
    };
    if u32::try_from(bytes.len()).is_err() {
        return Err(ParseError::new(Position::default(), "the text is larger than 4 GiB").into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        ParseError::new(position(at), format!("byte 0x{:02x} is not UTF-8 text", bytes[at]))
            .help("Save the file as YAML or JSON in UTF-8")
    })?;
    if let Some(at) =
        text.find(|it: char| it.is_ascii_control() && !matches!(it, '\n' | '\r' | '\t'))
    {
        let code = u32::from(text[at..].chars().next().unwrap_or('\0'));
        return Err(ParseError::new(
            position(at),
            format!("the control character U+{code:04X} is not allowed"),
        )
        .help("Remove the character, or write it as an escape in double quotes")
        .into());
    }
    Ok(text)
}
