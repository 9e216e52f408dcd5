//! Text for people, in which every character can be seen.
//!
//! Names, values and messages can come from templates, files and services that nobody has reviewed. A control character
//! in them can move the cursor of a terminal, and a bidirectional override can show a line in another order than the
//! one it has.

use std::borrow::Cow;
use std::fmt::Write;

/// Returns true for a character that cannot be seen and that can change how the text around it is shown. These are
/// control characters, line separators, direction marks and overrides, characters without width, and tags.
pub fn is_hidden(character: char) -> bool {
    match character {
        ' '..='~' => false,
        _ => matches!(character,
            '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'),
    }
}

/// Returns one line of text with an escape for each hidden character, line breaks and tabs included.
///
/// ```
/// # use stanchion_template::visible;
/// assert_eq!(visible("a\u{1b}[2J\nb"), r"a\u{1b}[2J\nb");
/// assert_eq!(visible("größe"), "größe");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    replaced(text, is_hidden, rust_escape)
}

/// Returns text of several lines with an escape for each hidden character except line breaks.
///
/// ```
/// # use stanchion_template::visible_lines;
/// assert_eq!(visible_lines("a\r\nb\u{202e}"), "a\\r\nb\\u{202e}");
/// ```
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    replaced(text, |it| it != '\n' && is_hidden(it), rust_escape)
}

/// Returns a JSON document with an escape for each hidden character in its strings. The document stays equal.
///
/// ```
/// # use stanchion_template::visible_json;
/// assert_eq!(visible_json("{\n  \"a\": \"\u{202e}\"\n}"), "{\n  \"a\": \"\\u202e\"\n}");
/// ```
pub fn visible_json(document: &str) -> Cow<'_, str> {
    // In JSON, a raw line break or tab is outside of strings.
    let is_in_string = |it| !matches!(it, '\n' | '\r' | '\t') && is_hidden(it);
    replaced(document, is_in_string, json_escape)
}

/// Writes the escape of a character in a JSON string.
pub(crate) fn json_escape(out: &mut String, character: char) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        // Writing to a String cannot fail.
        let _ = write!(out, "\\u{unit:04x}");
    }
}

fn rust_escape(out: &mut String, character: char) {
    out.extend(character.escape_default());
}

fn replaced(
    text: &str,
    is_replaced: impl Fn(char) -> bool,
    escape: fn(&mut String, char),
) -> Cow<'_, str> {
    let Some(first) = text.find(&is_replaced) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len() + 8);
    out.push_str(&text[..first]);
    for character in text[first..].chars() {
        if is_replaced(character) {
            escape(&mut out, character);
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{is_hidden, visible, visible_json, visible_lines};

    #[test]
    fn hidden_characters_become_escapes() {
        let shown = [
            ("\0", r"\u{0}"),
            ("\x1b", r"\u{1b}"),
            ("\x7f", r"\u{7f}"),
            ("\u{9b}", r"\u{9b}"),
            ("\t\r\n", r"\t\r\n"),
            ("\u{200b}", r"\u{200b}"),
            ("\u{2066}", r"\u{2066}"),
            ("\u{e0041}", r"\u{e0041}"),
        ];
        for (text, escape) in shown {
            assert_eq!(visible(text), escape);
        }
    }

    #[test]
    fn letters_and_marks_stay() {
        for text in ["", "a b", "größe", "日本", "e\u{301}", "👍🏽", "\u{a0}"] {
            assert_eq!(visible(text), text);
            assert!(!text.chars().any(is_hidden));
        }
    }

    #[test]
    fn line_breaks_stay_between_lines() {
        assert_eq!(visible_lines("a\nb\tc"), "a\nb\\tc");
    }

    #[test]
    fn json_stays_equal() {
        let value = serde_json::json!({ "a": "\u{1b}\u{202e}\u{e0041}\u{7f}x", "b": ["\u{feff}"] });
        let document = serde_json::to_string_pretty(&value).unwrap();
        let shown = visible_json(&document);
        assert!(!shown.chars().any(|it| it != '\n' && is_hidden(it)), "{shown}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
    }
}
