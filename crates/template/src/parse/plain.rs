//! Strings without quotes.

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
pub(super) fn plain(cursor: &mut Cursor<'_>, indent: isize, in_flow: bool) -> String {
    let mut value = String::new();
    loop {
        let length = run(cursor, in_flow);
        value.push_str(&cursor.text[cursor.at..cursor.at + length]);
        cursor.at += length;
        let end = cursor.clone();
        let before = value.len();
        let continues = spaces(cursor, indent, in_flow, &mut value) && run(cursor, in_flow) > 0;
        if !continues || cursor.byte(0) == b'#' {
            value.truncate(before);
            *cursor = end;
            return value;
        }
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

/// Reads the spaces and line breaks after a run of characters. Returns false if the string ends before them.
fn spaces(cursor: &mut Cursor<'_>, indent: isize, in_flow: bool, value: &mut String) -> bool {
    let start = cursor.at;
    cursor.skip_blanks();
    if !cursor.is_break() {
        value.push_str(&cursor.text[start..cursor.at]);
        return cursor.at > start;
    }
    let first = cursor.line_break();
    let before = value.len();
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
            if first != "\n" {
                value.insert_str(before, first);
            } else if value.len() == before {
                value.push(' ');
            }
            return is_indented(cursor);
        }
        value.push_str(cursor.line_break());
    }
}

/// Returns true if this place is to the right of a column. Column -1 is left of everything.
pub(super) fn is_deeper(cursor: &Cursor<'_>, indent: isize) -> bool {
    isize::try_from(cursor.column()).unwrap_or(isize::MAX) > indent
}
