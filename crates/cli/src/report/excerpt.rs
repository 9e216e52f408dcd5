//! The part of a line that a finding shows.

use std::ops::Range;

use stanchion_template::visible;

/// The length from which only a part of a line is shown, in bytes.
const LONG: usize = 160;
/// The number of characters that are shown before the underlined value of a long line.
const BEFORE: usize = 40;
/// The number of characters of a long line that are shown from the start of the underlined value on.
const AFTER: usize = 80;
/// The width of a tab stop is not known to a report, so a tab is always this wide.
const TAB: &str = "    ";

/// A part of a line in which every character can be seen, and the underlined part of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) underlined: Range<usize>,
}

impl Excerpt {
    /// Returns the part of a line around the bytes from `start` to `end`. A place without an end is underlined up to
    /// the end of the value.
    pub(super) fn of(line: &str, start: usize, end: Option<usize>) -> Excerpt {
        let (before, rest) = line.split_at_checked(start).unwrap_or((line, ""));
        let is_long = line.len() > LONG;
        let shown_before = if is_long { last_chars(before, BEFORE) } else { before };
        let shown_rest = if is_long { first_chars(rest, AFTER) } else { rest };
        let value = match end {
            Some(end) => shown_rest.get(..end.saturating_sub(start)).unwrap_or(shown_rest),
            None => shown_rest.split(['#', ',', ']', '}']).next().unwrap_or_default(),
        };
        // If the value is empty, its first character is underlined.
        let first = shown_rest.chars().next().map_or(0, char::len_utf8);
        let value = value.trim_end().len().max(first);
        let mut text = String::new();
        if shown_before.len() < before.len() {
            text.push('…');
        }
        push(&mut text, shown_before);
        let from = text.len();
        push(&mut text, &shown_rest[..value]);
        let underlined = from..text.len();
        push(&mut text, &shown_rest[value..]);
        if shown_rest.len() < rest.len() {
            text.push('…');
        }
        Excerpt { text, underlined }
    }
}

/// Adds text with tabs as spaces and other hidden characters as escapes.
fn push(out: &mut String, text: &str) {
    for (index, part) in text.split('\t').enumerate() {
        if index > 0 {
            out.push_str(TAB);
        }
        out.push_str(&visible(part));
    }
}

/// Returns up to `count` characters from the start of a text.
fn first_chars(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or(text, |(at, _)| &text[..at])
}

/// Returns up to `count` characters from the end of a text. It does not start with a mark that belongs to the letter
/// before it.
fn last_chars(text: &str, count: usize) -> &str {
    match text.char_indices().rev().nth(count.saturating_sub(1)) {
        Some((at, _)) => text[at..].trim_start_matches(is_mark),
        None => text,
    }
}

/// Returns true for the common marks that are shown over the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::Excerpt;

    #[track_caller]
    fn shows(line: &str, start: usize, end: Option<usize>, text: &str, underlined: &str) {
        let found = Excerpt::of(line, start, end);
        assert_eq!(
            (found.text.as_str(), &found.text[found.underlined.clone()]),
            (text, underlined)
        );
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        shows("a: b", 3, Some(4), "a: b", "b");
        shows("a: b # c", 3, None, "a: b # c", "b");
        shows("a: [b, c]", 4, None, "a: [b, c]", "b");
        shows("a: ", 3, Some(3), "a: ", "");
        shows("", 0, None, "", "");
        shows("é", 0, Some(0), "é", "é");
        shows("a", 9, Some(9), "a", "");
    }

    #[test]
    fn hidden_characters_are_shown() {
        shows("\ta:\t\u{1b}[1m", 4, Some(8), "    a:    \\u{1b}[1m", "\\u{1b}[1m");
        shows("a: \u{202e}b\u{200b}", 3, None, r"a: \u{202e}b\u{200b}", r"\u{202e}b\u{200b}");
    }

    #[test]
    fn a_long_line_is_shown_in_part() {
        let line = format!("{}VALUE{}", "a".repeat(200), "b".repeat(200));
        let text = format!("…{}VALUE{}…", "a".repeat(40), "b".repeat(75));
        shows(&line, 200, Some(205), &text, "VALUE");
        let start = format!("{}…", "b".repeat(80));
        shows(&"b".repeat(200), 0, Some(200), &start, &"b".repeat(80));
        let end = format!("…{}b", "b".repeat(40));
        shows(&"b".repeat(200), 199, Some(200), &end, "b");
    }

    #[test]
    fn a_part_starts_with_a_letter_and_not_with_its_mark() {
        let line = format!("{}VALUE", "e\u{301}".repeat(101));
        let found = Excerpt::of(&line, line.len() - 5, Some(line.len()));
        assert!(found.text.starts_with("…e\u{301}"), "{found:?}");
        let line = format!("{}xVALUE", "e\u{301}".repeat(101));
        let found = Excerpt::of(&line, line.len() - 5, Some(line.len()));
        assert!(found.text.starts_with("…e\u{301}"), "{found:?}");
    }
}
