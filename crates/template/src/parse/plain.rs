//! Strings without quotes.

use std::borrow::Cow;

use super::cursor::Cursor;
use crate::steps;

/// Returns true if a string without quotes can start here.
pub(super) fn can_start(cursor: &Cursor<'_>, in_flow: bool) -> bool {
    match cursor.byte(0) {
        b'-' => !cursor.is_blank_or_end(1),
        b'?' | b':' => !in_flow && !cursor.is_blank_or_end(1),
        b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'|' | b'>' | b'\''
        | b'"' | b'%' | b'@' | b'`' => false,
        _ => !cursor.is_blank_or_end(0),
    }
}

/// Reads the string that starts here, and moves to its end.
///
/// In block style, it continues on lines that are indented by more than `indent` columns. In flow style, it continues on
/// any line.
pub(super) fn plain<'a>(cursor: &mut Cursor<'a>, indent: isize, in_flow: bool) -> Cow<'a, str> {
    let text = line(cursor, in_flow);
    let mut value: Option<String> = None;
    loop {
        let end = cursor.clone();
        let mut between = String::new();
        let continues = spaces(cursor, indent, in_flow, &mut between) && run(cursor, in_flow) > 0;
        if !continues || cursor.byte(0) == b'#' {
            *cursor = end;
            return value.map_or(Cow::Borrowed(text), Cow::Owned);
        }
        let value = value.get_or_insert_with(|| text.to_owned());
        value.push_str(&between);
        value.push_str(line(cursor, in_flow));
    }
}

/// Reads the part of the string that is on this line.
fn line<'a>(cursor: &mut Cursor<'a>, in_flow: bool) -> &'a str {
    let start = cursor.at;
    let mut length = run(cursor, in_flow);
    loop {
        cursor.at += length;
        let end = cursor.at;
        cursor.skip_blanks();
        if cursor.at > end && cursor.byte(0) != b'#' {
            length = run(cursor, in_flow);
            if length > 0 {
                continue;
            }
        }
        cursor.at = end;
        return &cursor.text[start..end];
    }
}

/// Returns the length of the run of characters that belong to the string.
fn run(cursor: &Cursor<'_>, in_flow: bool) -> usize {
    let rest = &cursor.text.as_bytes()[cursor.at..];
    let mut length = 0;
    while length < rest.len() {
        match rest[length] {
            b' ' | b'\t' | b'\n' | b'\r' => break,
            0xc2 | 0xe2 if cursor.break_length(cursor.at + length) > 0 => break,
            b':' if cursor.is_blank_or_end(length + 1) => break,
            b':' if in_flow && matches!(rest[length + 1], b',' | b'[' | b']' | b'{' | b'}') => {
                break;
            }
            b',' | b'[' | b']' | b'{' | b'}' if in_flow => break,
            _ => length += 1,
        }
    }
    steps::count(1 + length);
    length
}

/// Reads the spaces and line breaks after a line. Returns false if the string ends before them.
fn spaces(cursor: &mut Cursor<'_>, indent: isize, in_flow: bool, between: &mut String) -> bool {
    cursor.skip_blanks();
    if !cursor.is_break() {
        return false;
    }
    let first = cursor.line_break();
    loop {
        if cursor.is_document_marker() {
            return false;
        }
        // A tab is white space only where the indentation is already complete.
        let is_indented = |cursor: &Cursor<'_>| in_flow || is_deeper(cursor, indent);
        while cursor.byte(0) == b' ' || (cursor.byte(0) == b'\t' && is_indented(cursor)) {
            cursor.at += 1;
        }
        if !cursor.is_break() {
            if !is_indented(cursor) {
                return false;
            }
            if first != "\n" {
                between.insert_str(0, first);
            } else if between.is_empty() {
                between.push(' ');
            }
            return true;
        }
        between.push_str(cursor.line_break());
    }
}

/// Returns true if this place is to the right of a column. Column -1 is left of everything.
pub(super) fn is_deeper(cursor: &Cursor<'_>, indent: isize) -> bool {
    isize::try_from(cursor.column()).unwrap_or(isize::MAX) > indent
}
