//! Reads characters, escapes and classes of characters.

use super::Refusal;
use super::parser::{Parser, fault};
use super::set::Set;

impl Parser<'_> {
    /// Returns the character of an escape.
    pub(super) fn escaped(&mut self, character: char) -> Result<char, Refusal> {
        Ok(match character {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\u{c}',
            'a' => '\u{7}',
            'e' => '\u{1b}',
            'u' => self.hexadecimal(4)?,
            'x' if self.take("{") => {
                let inside = self.rest.split_once('}');
                let Some((digits, rest)) = inside else { return fault("`\\x{` is not closed") };
                self.rest = rest;
                let code = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
                self.is_unknown |= code.is_none();
                code.unwrap_or('x')
            }
            'x' => self.hexadecimal(2)?,
            '0' | 'c' => {
                self.is_unknown = true;
                self.is_doubtful = true;
                '\0'
            }
            it if it.is_ascii_alphabetic() => {
                return fault(format!("`\\{it}` is not an escape"));
            }
            it => it,
        })
    }

    /// Reads a number of hexadecimal digits. A half of a character of UTF-16 becomes a character beyond ASCII.
    fn hexadecimal(&mut self, count: usize) -> Result<char, Refusal> {
        let digits =
            self.rest.get(..count).filter(|it| it.chars().all(|it| it.is_ascii_hexdigit()));
        let Some(code) = digits.and_then(|it| u32::from_str_radix(it, 16).ok()) else {
            return fault(format!("an escape needs {count} hexadecimal digits"));
        };
        self.rest = &self.rest[count..];
        Ok(char::from_u32(code).unwrap_or('\u{fffd}'))
    }

    /// Reads the name of a property. An unknown one makes the expression unknown.
    pub(super) fn property(&mut self, is_negative: bool) -> Set {
        let name = if self.take("{") {
            let (name, rest) = self.rest.split_once('}').unwrap_or(("", self.rest));
            self.rest = rest;
            name.to_owned()
        } else {
            self.character().map(String::from).unwrap_or_default()
        };
        let Some(set) = Set::property(&name) else {
            self.is_unknown = true;
            return Set::EMPTY;
        };
        if is_negative { set.complement() } else { set }
    }

    /// Reads a class of characters behind its bracket.
    pub(super) fn class(&mut self) -> Result<Set, Refusal> {
        if !has_end(self.rest) {
            return fault("`[` is not closed");
        }
        let is_negative = self.take("^");
        let mut set = Set::EMPTY;
        if self.rest.starts_with(']') {
            // Java reads a bracket here as a character, and other engines end the class.
            self.is_doubtful = true;
            self.is_unknown = true;
        }
        loop {
            if self.take("]") {
                break;
            }
            if self.rest.starts_with('[') || self.rest.starts_with("&&") {
                // Java reads these as sets of sets.
                self.is_doubtful = true;
                self.is_unknown = true;
            }
            let Some(first) = self.member(&mut set)? else { continue };
            let is_range = self.rest.starts_with('-') && !self.rest.starts_with("-]");
            if !is_range {
                set = set.or(Set::range(first, first));
                continue;
            }
            self.take("-");
            if self.rest.starts_with('[') {
                self.is_doubtful = true;
                self.is_unknown = true;
            }
            let before = set;
            match self.member(&mut set)? {
                Some(last) if last < first => {
                    return fault(format!("the range `{first}-{last}` is in the wrong order"));
                }
                Some(last) => set = set.or(Set::range(first, last)),
                None => {
                    // A class cannot end a range.
                    self.is_unknown = true;
                    set = before;
                }
            }
        }
        Ok(if is_negative { set.complement() } else { set })
    }

    /// Reads a member of a class: returns a character, or adds a set.
    fn member(&mut self, set: &mut Set) -> Result<Option<char>, Refusal> {
        let Some(character) = self.character() else { return fault("`[` is not closed") };
        if character != '\\' {
            return Ok(Some(character));
        }
        let Some(escaped) = self.character() else { return fault("`\\` has nothing behind it") };
        if let Some(other) = Set::shorthand(escaped) {
            *set = set.or(other);
            return Ok(None);
        }
        match escaped {
            'p' | 'P' => {
                let other = self.property(escaped == 'P');
                *set = set.or(other);
                Ok(None)
            }
            'b' | 'B' | 'Q' | 'E' | 'N' | '1'..='9' => {
                self.is_unknown = true;
                self.is_doubtful = true;
                Ok(None)
            }
            other => self.escaped(other).map(Some),
        }
    }
}

/// Returns true if there is a bracket that can end a class.
fn has_end(rest: &str) -> bool {
    let mut is_escaped = false;
    rest.chars().any(|it| {
        let is_end = it == ']' && !is_escaped;
        is_escaped = it == '\\' && !is_escaped;
        is_end
    })
}
