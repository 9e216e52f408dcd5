//! The errors of YAML and JSON syntax.

use crate::{ParseError, Position};

/// The result of reading a part of the text. An error ends the reading.
pub(super) type Result<T> = std::result::Result<T, ParseError>;

/// The greatest number of characters between the start of a key and its colon, as in YAML 1.1.
pub(super) const LONGEST_KEY: usize = 1024;

fn error(at: Position, reason: impl std::fmt::Display) -> ParseError {
    ParseError::new(at, format!("not valid YAML or JSON: {reason}"))
}

pub(super) fn open_quote(at: Position, quote: char) -> ParseError {
    error(at, "this string in quotes has no end").help(format!("Add the closing `{quote}`"))
}

pub(super) fn marker_in_quotes(at: Position) -> ParseError {
    error(at, "a string in quotes cannot contain a line that starts with `---` or `...`")
        .help("Indent the line, or add the closing quote of the string before it")
}

pub(super) fn unknown_escape(at: Position, found: Option<char>) -> ParseError {
    let found = found.map(String::from).unwrap_or_default();
    error(at, format!("`\\{found}` is not an escape"))
        .help("Write `\\\\` for a backslash, or use single quotes")
}

pub(super) fn short_escape(at: Position, digits: usize) -> ParseError {
    error(at, format!("this escape needs {digits} hexadecimal digits"))
        .help("Write `\\\\` for a backslash, or use single quotes")
}

pub(super) fn half_character(at: Position) -> ParseError {
    error(at, "this escape is not a character").help("Write the character itself")
}

pub(super) fn after_block_header(at: Position) -> ParseError {
    error(at, "the text of a block starts on the line after `|` or `>`")
        .help("Start a new line after `|`, `>`, `|-`, `>-`, `|+` or `>+`")
}

pub(super) fn no_name(at: Position, what: &str) -> ParseError {
    error(at, format!("this {what} has no name"))
        .help("Put a string that starts with `&` or `*` in quotes")
}

pub(super) fn two(at: Position, what: &str) -> ParseError {
    error(at, format!("a value has at most one {what}")).help(format!("Remove one {what}"))
}

pub(super) fn on_alias(at: Position) -> ParseError {
    error(at, "an alias cannot have a tag or an anchor").help("Remove the tag or the anchor")
}

pub(super) fn after_tag(at: Position) -> ParseError {
    error(at, "a tag must be followed by a space").help("Add a space after the tag")
}

pub(super) fn second_key(at: Position) -> ParseError {
    error(at, "`:` makes this a map, and a map cannot start in the middle of a line")
        .help("Put the value in quotes if it contains `: `, or start the map on its own line")
}

pub(super) fn key_of_lines(at: Position) -> ParseError {
    error(at, "this line continues the string above, and a key must be on one line")
        .help("Indent the key like the other keys of its map, or add the missing quote or bracket")
}

pub(super) fn long_key(at: Position) -> ParseError {
    error(at, format!("a key has at most {LONGEST_KEY} characters"))
        .help("Write `? ` before a longer key, and its `:` on the next line")
}

pub(super) fn no_colon(at: Position) -> ParseError {
    error(at, "no `:` follows this key")
        .help("Write `key: value`, or indent a line that continues the value above")
}

pub(super) fn no_key(at: Position) -> ParseError {
    error(at, "no key precedes this `:`")
        .help("Write a key before `:`, or put the string in quotes")
}

pub(super) fn key_is_collection(at: Position) -> ParseError {
    ParseError::new(at, "a list or map cannot be a key").help("Use a string as the key")
}

pub(super) fn key_is_function(at: Position) -> ParseError {
    ParseError::new(at, "a function cannot be a key").help("Use a string as the key")
}

pub(super) fn item_in_line(at: Position) -> ParseError {
    error(at, "`- ` cannot start a list in the middle of a line")
        .help("Start the list on its own line, or put the string in quotes")
}

pub(super) fn no_item(at: Position) -> ParseError {
    error(at, "this line is indented like an item of the list above and does not start with `- `")
        .help("Write `- ` before the item, or change the indentation")
}

pub(super) fn item_in_map(at: Position) -> ParseError {
    error(at, "this item is indented like the keys of the map above")
        .help("Indent the item below the key that it belongs to")
}

pub(super) fn misplaced(at: Position) -> ParseError {
    error(at, "this does not belong to the value before it")
        .help("Indent the line like the lines that it belongs to, or put the value in quotes")
}

pub(super) fn tab(at: Position) -> ParseError {
    error(at, "a tab cannot indent a line").help("Use spaces")
}

pub(super) fn reserved(at: Position, found: char) -> ParseError {
    error(at, format!("a string without quotes cannot start with `{found}`"))
        .help("Put the string in quotes")
}

pub(super) fn open_bracket(at: Position, open: char) -> ParseError {
    let close = if open == '[' { ']' } else { '}' };
    error(at, format!("this `{open}` has no `{close}`")).help(format!("Add the closing `{close}`"))
}

pub(super) fn no_comma(at: Position, close: char) -> ParseError {
    error(at, format!("a comma or `{close}` is missing before this"))
        .help(format!("Add a comma before the next item, or `{close}` at the end"))
}

pub(super) fn no_value(at: Position) -> ParseError {
    error(at, "a value is missing before this").help("Add the value, or remove a comma")
}

pub(super) fn unmatched(at: Position, found: char) -> ParseError {
    error(at, format!("this `{found}` closes nothing")).help(format!("Remove `{found}`"))
}

pub(super) fn no_document(at: Position) -> ParseError {
    error(at, "`---` must follow the lines that start with `%`").help("Add a line `---`")
}
