//! Turns bytes into text.

use crate::{ParseError, ParseErrors, Position};

/// Returns the text without a byte order mark. Refuses bytes that cannot be text.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, ParseErrors> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if u32::try_from(bytes.len()).is_err() {
        return Err(ParseError::new(Position::default(), "the text is larger than 4 GiB").into());
    }
    if let Some(encoding) = wide_encoding(bytes) {
        return Err(ParseError::new(
            position(bytes, 0),
            format!("the text is in {encoding}, not in UTF-8"),
        )
        .help(
            "Save the file as UTF-8, or convert it: `iconv -f UTF-16 -t UTF-8 FILE`; \
                   in PowerShell, write files with `-Encoding utf8`",
        )
        .into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        ParseError::new(position(bytes, at), format!("byte 0x{:02x} is not UTF-8 text", bytes[at]))
            .help("Save the file as YAML or JSON in UTF-8")
    })?;
    let is_refused = |it: u8| it.is_ascii_control() && !matches!(it, b'\n' | b'\r' | b'\t');
    // Whole blocks are compared at once.
    let has_refused = |it: &[u8]| it.iter().fold(false, |any, it| any | is_refused(*it));
    if let Some(block) = bytes.chunks(64).position(has_refused)
        && let Some(at) = bytes[block * 64..].iter().position(|it| is_refused(*it))
    {
        let at = block * 64 + at;
        let code = u32::from(text[at..].chars().next().unwrap_or('\0'));
        return Err(ParseError::new(
            position(bytes, at),
            format!("the control character U+{code:04X} is not allowed"),
        )
        .help("Remove the character, or write it as an escape in double quotes")
        .into());
    }
    Ok(text)
}

/// Returns the name of an encoding with two or four bytes for each character, if the text is in one. Without a byte
/// order mark, a NUL byte beside the first character shows it.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => Some("UTF-32"),
        [0, _, 0, _, ..] | [_, 0, _, 0, ..] => Some("UTF-16"),
        _ => None,
    }
}

fn position(bytes: &[u8], offset: usize) -> Position {
    let before = &bytes[..offset];
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let lines = before.iter().filter(|byte| **byte == b'\n').count();
    let column = String::from_utf8_lossy(&before[line_start..]).chars().count();
    Position { line: count(lines + 1), column: count(column + 1), offset: count(before.len()) }
}
