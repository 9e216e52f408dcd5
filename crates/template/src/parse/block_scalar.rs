//! Blocks of text after `|` or `>`.

use super::cursor::Cursor;
use super::syntax::{self, Result};
use crate::{Span, steps};

/// The line breaks at the end of a block that are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chomping {
    /// None: `|-`.
    Strip,
    /// Keeps the first line break at the end, if the text has one.
    Clip,
    /// All: `|+`.
    Keep,
}

/// Reads the block whose `|` or `>` is here, and moves to the line after it. Returns the text and its place, from the
/// first character of its first line to the last character of its last. An empty block has the place of its header.
pub(super) fn block(cursor: &mut Cursor<'_>, indent: isize) -> Result<(String, Span)> {
    let mut first = cursor.position();
    let folded = cursor.byte(0) == b'>';
    cursor.at += 1;
    let (chomping, indicator) = header(cursor)?;
    let mut end = cursor.at;
    cursor.skip_blanks();
    if cursor.byte(0) == b'#' {
        cursor.skip_line();
    }
    if !cursor.is_break() && !cursor.is_end() {
        return Err(syntax::after_block_header(cursor.position()));
    }
    cursor.line_break();

    let least = usize::try_from(indent + 1).unwrap_or(0).max(1);
    let mut value = String::new();
    let mut breaks = String::new();
    let column = match indicator {
        Some(number) => {
            let column = least + number - 1;
            empty_lines(cursor, column, &mut breaks);
            column
        }
        None => detect(cursor, &mut breaks).max(least),
    };
    if cursor.column() == column && !cursor.is_end() {
        first = cursor.position();
    }
    let mut last = "";
    while cursor.column() == column && !cursor.is_end() {
        value.push_str(&breaks);
        breaks.clear();
        let is_indented = matches!(cursor.byte(0), b' ' | b'\t');
        let start = cursor.at;
        cursor.skip_line();
        value.push_str(&cursor.text[start..cursor.at]);
        end = cursor.at;
        last = cursor.line_break();
        empty_lines(cursor, column, &mut breaks);
        if cursor.column() != column || cursor.is_end() {
            break;
        }
        let folds =
            folded && last == "\n" && !is_indented && !matches!(cursor.byte(0), b' ' | b'\t');
        if !folds {
            value.push_str(last);
        } else if breaks.is_empty() {
            value.push(' ');
        }
    }
    if chomping != Chomping::Strip {
        value.push_str(last);
    }
    if chomping == Chomping::Keep {
        value.push_str(&breaks);
    }
    Ok((value, Span { start: first, end: cursor.position_of(end) }))
}

/// Reads the indicators: what happens to the line breaks at the end, and the indentation.
fn header(cursor: &mut Cursor<'_>) -> Result<(Chomping, Option<usize>)> {
    let (mut chomping, mut indicator) = (None, None);
    loop {
        match cursor.byte(0) {
            b'-' if chomping.is_none() => chomping = Some(Chomping::Strip),
            b'+' if chomping.is_none() => chomping = Some(Chomping::Keep),
            digit @ b'1'..=b'9' if indicator.is_none() => {
                indicator = Some(usize::from(digit - b'0'));
            }
            b'#' => break,
            _ if cursor.is_blank_or_end(0) => break,
            _ => return Err(syntax::after_block_header(cursor.position())),
        }
        cursor.at += 1;
    }
    Ok((chomping.unwrap_or(Chomping::Clip), indicator))
}

/// Reads the empty lines before the text, and returns the indentation of the text.
fn detect(cursor: &mut Cursor<'_>, breaks: &mut String) -> usize {
    let mut widest = 0;
    loop {
        steps::count(1);
        if cursor.byte(0) == b' ' {
            cursor.at += 1;
            widest = widest.max(cursor.column());
        } else if cursor.is_break() {
            breaks.push_str(cursor.line_break());
        } else {
            return widest;
        }
    }
}

/// Reads empty lines and the indentation of the next line.
fn empty_lines(cursor: &mut Cursor<'_>, column: usize, breaks: &mut String) {
    loop {
        steps::count(1);
        cursor.skip_spaces(column);
        if !cursor.is_break() {
            return;
        }
        breaks.push_str(cursor.line_break());
    }
}
