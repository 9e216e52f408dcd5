//! Strings in single and double quotes.

use std::borrow::Cow;

use super::cursor::Cursor;
use super::syntax::{self, Result};
use crate::steps;

/// Reads the string whose opening quote is here, and moves past its closing quote.
///
/// The lines of the string can have any indentation, even less than the key before it.
pub(super) fn quoted<'a>(cursor: &mut Cursor<'a>) -> Result<Cow<'a, str>> {
    let start = cursor.position();
    let quote = cursor.byte(0);
    cursor.at += 1;
    if let Some(text) = verbatim(cursor, quote) {
        return Ok(Cow::Borrowed(text));
    }
    let mut value = String::new();
    loop {
        plain_run(cursor, &mut value);
        match cursor.byte(0) {
            b'\'' if quote == b'\'' && cursor.byte(1) == b'\'' => {
                value.push('\'');
                cursor.at += 2;
            }
            byte if byte == quote => {
                cursor.at += 1;
                return Ok(Cow::Owned(value));
            }
            byte @ (b'\'' | b'"') => {
                value.push(char::from(byte));
                cursor.at += 1;
            }
            b'\\' if quote == b'"' => escape(cursor, &mut value)?,
            b'\\' => {
                value.push('\\');
                cursor.at += 1;
            }
            _ if cursor.is_end() => return Err(syntax::open_quote(start, char::from(quote))),
            _ => blanks(cursor, &mut value)?,
        }
    }
}

/// Reads a string of one line without escapes, and moves past its closing quote. Does nothing for any other string.
fn verbatim<'a>(cursor: &mut Cursor<'a>, quote: u8) -> Option<&'a str> {
    let rest = cursor.text.get(cursor.at..)?;
    // The last two are the first bytes of line breaks, and of other characters.
    let ends = |it: &u8| matches!(it, b'"' | b'\'' | b'\\' | b'\n' | b'\r' | 0xc2 | 0xe2);
    let mut length = 0;
    loop {
        length += rest.as_bytes()[length..].iter().position(ends)?;
        let byte = rest.as_bytes()[length];
        let is_text = match byte {
            b'"' | b'\'' => byte != quote,
            b'\\' => quote == b'\'',
            _ => cursor.break_length(cursor.at + length) == 0,
        };
        if !is_text {
            let is_doubled = rest.as_bytes().get(length + 1) == Some(&b'\'');
            if byte != quote || (quote == b'\'' && is_doubled) {
                return None;
            }
            steps::count(1 + length);
            cursor.at += length + 1;
            return Some(&rest[..length]);
        }
        length += 1;
    }
}

/// Copies the characters that have no meaning of their own.
fn plain_run(cursor: &mut Cursor<'_>, value: &mut String) {
    let rest = &cursor.text.as_bytes()[cursor.at..];
    let mut length = 0;
    while length < rest.len() {
        match rest[length] {
            b'\'' | b'"' | b'\\' | b' ' | b'\t' | b'\n' | b'\r' => break,
            0xc2 | 0xe2 if cursor.break_length(cursor.at + length) > 0 => break,
            _ => length += 1,
        }
    }
    steps::count(1 + length);
    value.push_str(&cursor.text[cursor.at..cursor.at + length]);
    cursor.at += length;
}

/// Reads spaces and line breaks. Spaces around a line break are dropped, and a single line break is read as a space.
fn blanks(cursor: &mut Cursor<'_>, value: &mut String) -> Result<()> {
    let start = cursor.at;
    cursor.skip_blanks();
    if !cursor.is_break() {
        value.push_str(&cursor.text[start..cursor.at]);
        return Ok(());
    }
    let first = cursor.line_break();
    let before = value.len();
    breaks(cursor, value)?;
    if first != "\n" {
        value.insert_str(before, first);
    } else if value.len() == before {
        value.push(' ');
    }
    Ok(())
}

/// Reads empty lines and the indentation of the next line.
fn breaks(cursor: &mut Cursor<'_>, value: &mut String) -> Result<()> {
    loop {
        if cursor.is_document_marker() {
            return Err(syntax::marker_in_quotes(cursor.position()));
        }
        cursor.skip_blanks();
        if !cursor.is_break() {
            return Ok(());
        }
        value.push_str(cursor.line_break());
    }
}

/// Reads a backslash and what follows it.
fn escape(cursor: &mut Cursor<'_>, value: &mut String) -> Result<()> {
    let start = cursor.at;
    cursor.at += 1;
    if cursor.is_break() {
        cursor.line_break();
        return breaks(cursor, value);
    }
    let simple = match cursor.byte(0) {
        b'0' => '\0',
        b'a' => '\x07',
        b'b' => '\x08',
        b't' | b'\t' => '\t',
        b'n' => '\n',
        b'v' => '\x0b',
        b'f' => '\x0c',
        b'r' => '\r',
        b'e' => '\x1b',
        byte @ (b' ' | b'"' | b'\\' | b'/') => char::from(byte),
        b'N' => '\u{85}',
        b'_' => '\u{a0}',
        b'L' => '\u{2028}',
        b'P' => '\u{2029}',
        b'x' => return code(cursor, 2, start, value),
        b'u' => return code(cursor, 4, start, value),
        b'U' => return code(cursor, 8, start, value),
        _ => {
            let found = cursor.character();
            return Err(syntax::unknown_escape(cursor.position_of(start), found));
        }
    };
    cursor.at += 1;
    value.push(simple);
    Ok(())
}

/// Reads the hexadecimal digits of an escape. Two escapes for the halves of one character are read together, as in JSON.
fn code(cursor: &mut Cursor<'_>, digits: usize, start: usize, value: &mut String) -> Result<()> {
    let high = hexadecimal(cursor, digits, start)?;
    let mut number = high;
    if digits == 4
        && (0xd800..0xdc00).contains(&high)
        && cursor.text[cursor.at..].starts_with("\\u")
    {
        cursor.at += 1;
        let low = hexadecimal(cursor, digits, start)?;
        if !(0xdc00..0xe000).contains(&low) {
            return Err(syntax::half_character(cursor.position_of(start)));
        }
        number = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    }
    match char::from_u32(number) {
        Some(character) => {
            value.push(character);
            Ok(())
        }
        None => Err(syntax::half_character(cursor.position_of(start))),
    }
}

/// Reads a letter and the hexadecimal digits after it.
fn hexadecimal(cursor: &mut Cursor<'_>, digits: usize, start: usize) -> Result<u32> {
    cursor.at += 1;
    let text = cursor.text.get(cursor.at..cursor.at + digits).unwrap_or_default();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(syntax::short_escape(cursor.position_of(start), digits));
    }
    cursor.at += digits;
    u32::from_str_radix(text, 16).map_err(|_| syntax::half_character(cursor.position_of(start)))
}
