//! The words of a text. Code between backticks is one word, and punctuation separates words.

/// A word in the form in which it is compared.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// True if only spaces are between this word and the previous one.
    pub(super) follows: bool,
}

/// The placeholder for code between backticks.
const CODE: &str = "`code`";

/// Splits a line into words. A placeholder such as `{count:>3}` is a word.
pub(super) fn words(line: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = line;
    let mut follows = true;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '`' => {
                let ticks = rest.bytes().take_while(|it| *it == b'`').count();
                let close = rest.get(ticks..).and_then(|it| it.find(&rest[..ticks]));
                let length = close.map_or(ticks, |at| ticks + at + ticks);
                words.push(Word { text: CODE, follows });
                (rest, follows) = (&rest[length..], true);
                continue;
            }
            '{' => placeholder(rest),
            it if is_part(it) => rest.find(|it| !is_part(it)).unwrap_or(rest.len()),
            _ => 0,
        };
        if length == 0 {
            follows &= first.is_whitespace();
            rest = &rest[first.len_utf8()..];
            continue;
        }
        words.push(Word { text: rest[..length].trim_end_matches('\''), follows });
        (rest, follows) = (&rest[length..], true);
    }
    words
}

/// Returns the length of a placeholder that starts here, or 0 if the brace does not start one.
fn placeholder(rest: &str) -> usize {
    let end = rest.find('}').unwrap_or_default();
    let is_code = rest[..end].contains([' ', '"', '\'']);
    if end == 0 || is_code { 0 } else { end + 1 }
}

fn is_part(it: char) -> bool {
    it.is_alphanumeric() || matches!(it, '_' | '-' | '\'' | '\u{2019}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(line: &str) -> Vec<String> {
        words(line)
            .into_iter()
            .map(|it| format!("{}{}", if it.follows { "" } else { "/" }, it.text))
            .collect()
    }

    #[test]
    fn punctuation_separates() {
        assert_eq!(texts("One, two three."), ["One", "/two", "three"]);
        assert_eq!(texts("one's own (not)"), ["one's", "own", "/not"]);
    }

    #[test]
    fn code_and_placeholders_are_words() {
        assert_eq!(
            texts("set `a b` to {count:>3} errors"),
            ["set", CODE, "to", "{count:>3}", "errors"]
        );
        assert_eq!(texts("{\"a\": 1} error"), ["/a", "/1", "/error"]);
        assert_eq!(texts("an open ` tick"), ["an", "open", CODE, "tick"]);
    }
}
