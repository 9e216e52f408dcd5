//! Reads JSON as the standard defines it.
//!
//! Most documents that start with a brace or bracket are JSON, and JSON needs none of the choices that YAML needs. A
//! text that is anything else, such as a map in braces with a comment, is left to the reader of YAML. That reader also
//! finds the errors, so that a text has the same errors whichever reader began with it.

use std::borrow::Cow;

use super::DEEPEST;
use super::repeated::Key;
use super::tree::Tree;
use crate::spans::{Entry, Range};
use crate::yaml::resolve;
use crate::{Node, known, steps};

/// Reads a document, or returns `None` if the text is not JSON or is nested too deeply.
pub(super) fn read(text: &str) -> Option<Tree> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, tree: Tree::default() };
    reader.document()?;
    steps::count(text.len());
    Some(reader.tree)
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    tree: Tree,
}

/// The longest whole number that is read digit by digit. It fits in 64 bits.
const MOST_DIGITS: usize = 18;

fn offset(at: usize) -> u32 {
    // The text is not larger than 4 GiB.
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl<'a> Reader<'a> {
    /// Returns the byte at this place, or 0 at the end of the text. The text has no NUL character.
    fn byte(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn skip_blanks(&mut self) {
        while matches!(self.byte(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Moves past blanks outside of the document, where YAML does not allow tabs.
    fn skip_outer_blanks(&mut self) {
        while matches!(self.byte(), b' ' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn range(&self, start: usize) -> Range {
        (offset(start), offset(self.at))
    }

    fn document(&mut self) -> Option<()> {
        self.skip_outer_blanks();
        loop {
            self.value()?;
            if !self.next_value()? {
                break;
            }
        }
        self.skip_outer_blanks();
        (self.at == self.bytes.len()).then_some(())
    }

    /// Reads a value, or the start of a list or map and of what comes before its first value.
    fn value(&mut self) -> Option<()> {
        loop {
            let start = self.at;
            let is_map = match self.byte() {
                b'"' => {
                    let node = Node::Text(known::or_owned(self.string()?));
                    self.tree.add((node, Entry::new(self.range(start))));
                    return Some(());
                }
                b'{' => true,
                b'[' => false,
                _ => {
                    let node = self.plain()?;
                    self.tree.add((node, Entry::new(self.range(start))));
                    return Some(());
                }
            };
            if self.tree.depth() >= DEEPEST {
                return None;
            }
            self.tree.start(is_map, offset(start));
            self.at += 1;
            self.skip_blanks();
            match self.byte() {
                b'}' if is_map => return self.end(),
                b']' if !is_map => return self.end(),
                _ if is_map => self.key()?,
                _ => {}
            }
        }
    }

    /// Reads what comes after a value: the ends of lists and maps, and a comma. Returns true if another value follows.
    fn next_value(&mut self) -> Option<bool> {
        loop {
            if self.tree.depth() == 0 {
                return Some(false);
            }
            self.skip_blanks();
            let is_map = self.tree.is_in_map();
            match self.byte() {
                b',' => {
                    self.at += 1;
                    self.skip_blanks();
                    if is_map {
                        self.key()?;
                    }
                    return Some(true);
                }
                b'}' if is_map => self.end()?,
                b']' if !is_map => self.end()?,
                _ => return None,
            }
        }
    }

    /// Reads the end of a list or map.
    fn end(&mut self) -> Option<()> {
        self.at += 1;
        if self.tree.is_in_map() {
            self.tree.remove_repeated(|_| false);
        }
        let placed = self.tree.end(offset(self.at))?;
        self.tree.add(placed);
        Some(())
    }

    /// Reads a key, the colon, and the blanks after it.
    fn key(&mut self) -> Option<()> {
        let start = self.at;
        if self.byte() != b'"' {
            return None;
        }
        let key: Key = known::or_owned(self.string()?);
        let range = self.range(start);
        self.skip_blanks();
        if self.byte() != b':' {
            return None;
        }
        self.at += 1;
        self.skip_blanks();
        self.tree.key(key, range);
        Some(())
    }

    /// Reads the string whose opening quote is here.
    fn string(&mut self) -> Option<Cow<'a, str>> {
        let start = self.at + 1;
        let length = special(self.bytes.get(start..)?)?;
        let text = self.text.get(start..start + length)?;
        self.at = start + length;
        match self.byte() {
            b'"' => {
                self.at += 1;
                Some(Cow::Borrowed(text))
            }
            b'\\' => self.escaped(text).map(Cow::Owned),
            _ => None,
        }
    }

    /// Reads the rest of a string that has an escape here.
    fn escaped(&mut self, before: &str) -> Option<String> {
        let mut value = String::with_capacity(before.len() + 16);
        value.push_str(before);
        loop {
            match self.byte() {
                b'"' => {
                    self.at += 1;
                    return Some(value);
                }
                b'\\' => value.push(self.escape()?),
                // The control characters that a text can have are not allowed in strings.
                b'\n' | b'\r' | b'\t' => return None,
                _ => {
                    let length = special(self.bytes.get(self.at..)?)?;
                    value.push_str(self.text.get(self.at..self.at + length)?);
                    self.at += length;
                }
            }
        }
    }

    /// Reads an escape.
    fn escape(&mut self) -> Option<char> {
        let character = match self.bytes.get(self.at + 1)? {
            byte @ (b'"' | b'\\' | b'/') => char::from(*byte),
            b'b' => '\x08',
            b'f' => '\x0c',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code(),
            _ => return None,
        };
        self.at += 2;
        Some(character)
    }

    /// Reads an escape with the code of a character. Two of them can be the halves of one character.
    fn code(&mut self) -> Option<char> {
        let high = self.digits()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high);
        }
        let low = self.digits().filter(|it| (0xdc00..0xe000).contains(it))?;
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))
    }

    /// Reads `\u` and four digits.
    fn digits(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 6)?.strip_prefix("\\u")?;
        if !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 6;
        u32::from_str_radix(digits, 16).ok()
    }

    /// Reads a number, a boolean or null.
    fn plain(&mut self) -> Option<Node> {
        let start = self.at;
        while matches!(self.byte(), b'0'..=b'9' | b'a'..=b'z' | b'E' | b'+' | b'-' | b'.') {
            self.at += 1;
        }
        let text = self.text.get(start..self.at)?;
        match text {
            "null" => return Some(Node::Null),
            "true" => return Some(Node::Bool(true)),
            "false" => return Some(Node::Bool(false)),
            _ => {}
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (first, rest) = digits.as_bytes().split_first()?;
        if !first.is_ascii_digit()
            || (*first == b'0' && rest.first().is_some_and(u8::is_ascii_digit))
        {
            return None;
        }
        if !rest.iter().all(u8::is_ascii_digit) {
            return is_fraction(digits).then(|| resolve::json(text))?;
        }
        if digits.len() > MOST_DIGITS {
            return resolve::json(text);
        }
        let value = digits.bytes().fold(0, |value, it| value * 10 + i64::from(it - b'0'));
        Some(Node::Int(if digits.len() < text.len() { -value } else { value }))
    }
}

/// Returns the number of bytes before the first that ends a string or has a meaning in it.
fn special(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|it| matches!(it, b'"' | b'\\' | b'\n' | b'\r' | b'\t'))
}

/// Returns true for a number with a fraction or an exponent, without its sign.
fn is_fraction(number: &str) -> bool {
    let are_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let (number, exponent) = match number.split_once(['e', 'E']) {
        Some((number, exponent)) => {
            (number, are_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
        }
        None => (number, true),
    };
    exponent
        && match number.split_once('.') {
            Some((whole, part)) => are_digits(whole) && are_digits(part),
            None => are_digits(number),
        }
}
