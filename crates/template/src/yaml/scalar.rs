//! The choice between plain, quoted and block style for a string.

use std::fmt::Write;

use crate::steps;

use crate::is_hidden;

/// A style in which YAML can write a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
}

/// The strings that YAML 1.1 or 1.2 reads as a boolean or null, in lower case.
const WORDS: [&str; 9] = ["yes", "no", "on", "off", "y", "n", "true", "false", "null"];

/// The length of the longest of these strings.
const LONGEST_WORD: usize = 5;

/// Returns true for a character that YAML 1.1 allows unescaped, and that can be seen.
fn is_printable(character: char) -> bool {
    matches!(character, '\t' | '\n' | ' '..='~')
        || (!is_hidden(character)
            && matches!(character, '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}'))
}

/// Returns true if some reader could take the string for a number, a time or a date: it starts like one and has only
/// characters that occur in one. A needless pair of quotes costs two characters.
fn looks_like_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    let starts = matches!(bytes, [b'0'..=b'9' | b'+' | b'-' | b'.', ..]);
    starts
        && bytes.iter().all(|byte| {
            matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' | b'+' | b'-' | b'.' | b':' | b'_' | b' '
                | b'x' | b'X' | b'o' | b'O' | b't' | b'T' | b'z' | b'Z' | b'i' | b'I' | b'n' | b'N')
        })
}

/// The kinds of bytes that decide about the style.
mod kind {
    pub(super) const LINE_BREAK: u8 = 1;
    pub(super) const TAB: u8 = 2;
    pub(super) const COLON: u8 = 4;
    pub(super) const HASH: u8 = 8;
    pub(super) const CONTROL: u8 = 16;
    /// A part of a character that is not in ASCII.
    pub(super) const WIDE: u8 = 32;
}

/// The kind of each byte.
static KINDS: [u8; 256] = kinds();

const fn kinds() -> [u8; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte {
            0x0a => kind::LINE_BREAK,
            0x09 => kind::TAB,
            0x3a => kind::COLON,
            0x23 => kind::HASH,
            0x00..0x20 | 0x7f => kind::CONTROL,
            0x80.. => kind::WIDE,
            _ => 0,
        };
        byte += 1;
    }
    kinds
}

/// Chooses the style. `block` says whether a literal block is allowed here; it is not allowed for keys.
pub(super) fn style(text: &str, block: bool) -> Style {
    steps::count(1 + text.len());
    if text.is_empty() {
        return Style::SingleQuoted;
    }
    let kinds = text.bytes().fold(0, |kinds, it| kinds | KINDS[usize::from(it)]);
    let has = |kind: u8| kinds & kind != 0;
    if has(kind::CONTROL) || (has(kind::WIDE) && !text.chars().all(is_printable)) {
        return Style::DoubleQuoted;
    }
    if has(kind::LINE_BREAK) {
        // A block of only line breaks or spaces loses its content. A leading space needs an indentation indicator,
        // which some readers get wrong.
        let sound = block && !text.starts_with([' ', '\n', '\t']) && !text.contains("\n\n\n\n\n");
        return if sound { Style::Literal } else { Style::DoubleQuoted };
    }
    if has(kind::TAB) {
        return Style::DoubleQuoted;
    }
    let bytes = text.as_bytes();
    let first = bytes[0];
    let last = bytes[bytes.len() - 1];
    let indicator = matches!(
        first,
        b'-' | b'?'
            | b':'
            | b','
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'#'
            | b'&'
            | b'*'
            | b'!'
            | b'|'
            | b'>'
            | b'\''
            | b'"'
            | b'%'
            | b'@'
            | b'`'
            | b'='
            | b'~'
            | b'<'
            | b' '
    );
    if indicator
        || matches!(last, b' ' | b':')
        || text.starts_with("...")
        || (has(kind::COLON) && text.contains(": "))
        || (has(kind::HASH) && text.contains(" #"))
        || looks_like_number(text)
        || (text.len() <= LONGEST_WORD && WORDS.iter().any(|it| it.eq_ignore_ascii_case(text)))
    {
        return Style::SingleQuoted;
    }
    Style::Plain
}

/// Writes a string in single quotes.
pub(super) fn single_quoted(out: &mut String, text: &str) {
    out.push('\'');
    for (index, part) in text.split('\'').enumerate() {
        if index > 0 {
            out.push_str("''");
        }
        out.push_str(part);
    }
    out.push('\'');
}

/// Writes a string in double quotes on one line.
pub(super) fn double_quoted(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            _ if is_printable(character) => out.push(character),
            _ => {
                let code = u32::from(character);
                // Writing to a String cannot fail.
                let _ = match code {
                    0..=0xff => write!(out, "\\x{code:02x}"),
                    0x100..=0xffff => write!(out, "\\u{code:04x}"),
                    _ => write!(out, "\\U{code:08x}"),
                };
            }
        }
    }
    out.push('"');
}

/// Writes a string as a literal block, line break included. `indent` is the column of its lines.
pub(super) fn literal(out: &mut String, text: &str, indent: usize) {
    let body = text.trim_end_matches('\n');
    let breaks = text.len() - body.len();
    out.push_str(match breaks {
        0 => "|-",
        1 => "|",
        _ => "|+",
    });
    out.push('\n');
    for line in body.split('\n') {
        if !line.is_empty() {
            super::indentation::spaces(out, indent);
            out.push_str(line);
        }
        out.push('\n');
    }
    for _ in 1..breaks {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::{Style, style};

    #[test]
    fn ambiguous_strings_are_quoted() {
        for text in [
            "yes",
            "No",
            "ON",
            "012",
            "1e3",
            "2012-10-17",
            "~",
            "",
            "null",
            "12:30:45",
            "0x1F",
            "1_000",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a",
            "=",
            "<<",
            ".5",
            ".inf",
            "-.INF",
            ".nan",
            "+1",
            "0o14",
            "0b1",
            " a",
            "a ",
            "a:",
            "[a",
            "{{resolve:ssm:x}}",
            "2010-09-09",
            "y",
            "N",
        ] {
            assert_eq!(style(text, true), Style::SingleQuoted, "{text:?}");
        }
    }

    #[test]
    fn common_strings_are_plain() {
        for text in [
            "t3.large",
            "10.0.0.0/16",
            "AWS::EC2::VPC",
            "arn:aws:s3:::x",
            "a-b",
            "é",
            "vpc id",
            "a,b",
        ] {
            assert_eq!(style(text, true), Style::Plain, "{text:?}");
        }
    }

    #[test]
    fn strings_that_a_block_cannot_hold_are_escaped() {
        for text in ["a\tb", "\u{7f}", "a\r\nb", "\n", " a\nb", "\u{feff}x", "\u{85}", "a\u{2028}b"]
        {
            assert_eq!(style(text, true), Style::DoubleQuoted, "{text:?}");
        }
        assert_eq!(style("a\nb", true), Style::Literal);
        assert_eq!(style("a\nb", false), Style::DoubleQuoted);
    }
}
