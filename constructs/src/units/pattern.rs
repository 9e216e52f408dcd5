//! Matches texts against patterns, also at compile time.
//!
//! A pattern is the single rule of a text: JSON Schema shows it to editors, the compiler checks literals with it, and
//! configurations are checked with it. It has the part of ECMAScript's syntax that every engine reads in the same way:
//! `^` and `$` at the ends, characters, `\` before a sign, `\uXXXX`, classes, groups, `|`, and after a group `?`, `*` and
//! `+`, after a character or class also `{m,n}`.

/// Returns whether a whole text matches a pattern.
pub(super) const fn matches(pattern: &str, text: &str) -> bool {
    let pattern = pattern.as_bytes();
    let last = pattern.len() - 1;
    assert!(pattern[0] == b'^' && pattern[last] == b'$', "a pattern is about a whole text");
    here(pattern, 1, last, text.as_bytes(), 0)
}

/// Returns whether the text from `at` matches the pattern from `from` to its end `end`.
const fn here(pattern: &[u8], from: usize, end: usize, text: &[u8], at: usize) -> bool {
    if from == end {
        return at == text.len();
    }
    match pattern[from] {
        b'(' => enter(pattern, from, end, text, at),
        b'|' | b')' => leave(pattern, from, end, text, at),
        _ => repeat(pattern, from, end, text, at),
    }
}

/// Matches one of the alternatives of the group that starts at `open`, or what is behind it if it is optional.
const fn enter(pattern: &[u8], open: usize, end: usize, text: &[u8], at: usize) -> bool {
    let mut start = open + 1;
    loop {
        if here(pattern, start, end, text, at) {
            return true;
        }
        start = behind(pattern, start);
        if pattern[start] == b')' {
            break;
        }
        start += 1;
    }
    matches!(pattern[start + 1], b'?' | b'*') && here(pattern, start + 2, end, text, at)
}

/// Goes on at the end of an alternative: with the group again if it repeats, and with what is behind it.
const fn leave(pattern: &[u8], from: usize, end: usize, text: &[u8], at: usize) -> bool {
    let mut close = from;
    while pattern[close] != b')' {
        close = behind(pattern, close + 1);
    }
    let sign = pattern[close + 1];
    if matches!(sign, b'*' | b'+') && enter_again(pattern, close, end, text, at) {
        return true;
    }
    let next = if matches!(sign, b'?' | b'*' | b'+') { close + 2 } else { close + 1 };
    here(pattern, next, end, text, at)
}

/// Matches an alternative of the group that ends at `close`.
const fn enter_again(pattern: &[u8], close: usize, end: usize, text: &[u8], at: usize) -> bool {
    let mut start = open_of(pattern, close) + 1;
    while start < close {
        if here(pattern, start, end, text, at) {
            return true;
        }
        start = behind(pattern, start) + 1;
    }
    false
}

/// Matches a character or a class as often as it may occur, and then the rest.
const fn repeat(pattern: &[u8], from: usize, end: usize, text: &[u8], at: usize) -> bool {
    let after = atom(pattern, from);
    let (least, most, rest) = quantity(pattern, after);
    let (mut count, mut to) = (0, at);
    while count < most && to < text.len() {
        let (character, width) = decode(text, to);
        if !accepts(pattern, from, character) {
            break;
        }
        count += 1;
        to += width;
    }
    while count >= least {
        if here(pattern, rest, end, text, to) {
            return true;
        }
        if count == 0 {
            return false;
        }
        count -= 1;
        to -= 1;
        while to > 0 && text[to] & 0xC0 == 0x80 {
            to -= 1;
        }
    }
    false
}

/// Returns the least and greatest count of the atom before `at`, and the place behind the quantifier.
const fn quantity(pattern: &[u8], at: usize) -> (usize, usize, usize) {
    match pattern[at] {
        b'?' => (0, 1, at + 1),
        b'*' => (0, usize::MAX, at + 1),
        b'+' => (1, usize::MAX, at + 1),
        b'{' => {
            let (least, at) = number(pattern, at + 1);
            if pattern[at] == b'}' {
                return (least, least, at + 1);
            }
            let (most, at) = number(pattern, at + 1);
            (least, most, at + 1)
        }
        _ => (1, 1, at),
    }
}

const fn number(pattern: &[u8], mut at: usize) -> (usize, usize) {
    let mut number = 0;
    while pattern[at].is_ascii_digit() {
        number = number * 10 + (pattern[at] - b'0') as usize;
        at += 1;
    }
    (number, at)
}

/// Returns the place behind the character or class at `from`.
const fn atom(pattern: &[u8], from: usize) -> usize {
    if pattern[from] != b'[' {
        return character(pattern, from).1;
    }
    let mut at = from + 1;
    while pattern[at] != b']' {
        at = character(pattern, at).1;
    }
    at + 1
}

/// Returns the character at `at`, which can be escaped, and the place behind it.
const fn character(pattern: &[u8], at: usize) -> (u32, usize) {
    if pattern[at] != b'\\' {
        let (character, width) = decode(pattern, at);
        return (character, at + width);
    }
    if pattern[at + 1] != b'u' {
        return (pattern[at + 1] as u32, at + 2);
    }
    let (mut value, mut digit) = (0, at + 2);
    while digit < at + 6 {
        let it = pattern[digit];
        let nibble = if it.is_ascii_digit() { it - b'0' } else { (it | 0x20) - b'a' + 10 };
        value = value << 4 | nibble as u32;
        digit += 1;
    }
    (value, digit)
}

/// Returns whether the character or class at `from` has a character.
const fn accepts(pattern: &[u8], from: usize, wanted: u32) -> bool {
    if pattern[from] != b'[' {
        return character(pattern, from).0 == wanted;
    }
    let negated = pattern[from + 1] == b'^';
    let mut at = if negated { from + 2 } else { from + 1 };
    let mut found = false;
    while pattern[at] != b']' {
        let (first, next) = character(pattern, at);
        let mut last = first;
        at = next;
        if pattern[at] == b'-' && pattern[at + 1] != b']' {
            (last, at) = character(pattern, at + 1);
        }
        found |= first <= wanted && wanted <= last;
    }
    found != negated
}

/// Returns the place of the next `|` or `)` of the group whose inside has `from`.
const fn behind(pattern: &[u8], from: usize) -> usize {
    let (mut at, mut depth) = (from, 0);
    loop {
        match pattern[at] {
            b'(' => depth += 1,
            b'|' | b')' if depth == 0 => return at,
            b')' => depth -= 1,
            b'|' => {}
            _ => {
                at = atom(pattern, at);
                continue;
            }
        }
        at += 1;
    }
}

/// Returns the place of the `(` whose `)` is at `close`.
const fn open_of(pattern: &[u8], close: usize) -> usize {
    // A pattern is read from its start only, because of escapes and classes.
    let (mut at, mut found) = (1, 0);
    while at < close {
        if pattern[at] == b'(' {
            let mut end = behind(pattern, at + 1);
            while pattern[end] == b'|' {
                end = behind(pattern, end + 1);
            }
            if end == close {
                found = at;
            }
            at += 1;
        } else if matches!(pattern[at], b'|' | b')') {
            at += 1;
        } else {
            at = atom(pattern, at);
        }
    }
    found
}

/// Returns the character of a UTF-8 text at an offset, and its width.
const fn decode(text: &[u8], at: usize) -> (u32, usize) {
    let first = text[at] as u32;
    let (mut value, width) = match first {
        0..0x80 => return (first, 1),
        0x80..0xE0 => (first & 0x1F, 2),
        0xE0..0xF0 => (first & 0x0F, 3),
        _ => (first & 0x07, 4),
    };
    let mut next = 1;
    while next < width {
        value = value << 6 | (text[at + next] & 0x3F) as u32;
        next += 1;
    }
    (value, width)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_match_whole_texts() {
        const AT_COMPILE_TIME: bool = matches("^sg-[0-9a-f]{8,40}$", "sg-0123abcd");
        const { assert!(AT_COMPILE_TIME) };
        for (pattern, right, wrong) in [
            ("^a$", &["a"][..], &["", "aa", "b"][..]),
            ("^ab?c*d+$", &["ad", "abd", "acccd", "abcdd"], &["a", "abbd", "bd"]),
            ("^[a-c.]{2}$", &["ab", ".."], &["a", "abc", "d."]),
            ("^[0-7]{3,4}$", &["750", "0750"], &["75", "+75", "07500", "758"]),
            ("^(a|bc)+$", &["a", "bca", "abcbc"], &["", "b", "ab"]),
            ("^(a|b(c|d)*e)?f$", &["f", "af", "bef", "bcdcef"], &["bf", "aaf", ""]),
            ("^(/[a-z]+)+$", &["/a", "/ab/c"], &["/", "/a/", "a", "//a"]),
            ("^[^\\u0000-\\u001f]*$", &["", "größe"], &["a\n", "\u{0}"]),
            ("^[à-ü]{2}\\.\\*$", &["äö.*"], &["ä.*", "äöü.*", "äöx*"]),
            ("^a(b|c)$", &["ab", "ac"], &["a", "abc"]),
            ("^(a(b)?)*$", &["", "a", "aba", "abab"], &["b", "abb"]),
        ] {
            for text in right {
                assert!(matches(pattern, text), "{pattern} {text:?}");
            }
            for text in wrong {
                assert!(!matches(pattern, text), "{pattern} {text:?}");
            }
        }
    }

    #[test]
    fn texts_of_any_length_are_matched_in_a_moment() {
        let text = "a.".repeat(2_000);
        assert!(matches("^[a-z]([a-z.]*[a-z.])?$", &text));
        assert!(!matches("^[a-z]([a-z.]*[a-z])?$", &format!("{text}-")));
    }
}
