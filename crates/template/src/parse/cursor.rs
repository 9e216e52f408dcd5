//! A place in the text that moves forward, and the character classes of YAML 1.1.

use crate::{Position, steps};

/// A place in a text.
///
/// The text has no NUL character, so the byte 0 stands for the end of the text.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    /// The place in bytes.
    pub(super) at: usize,
    /// The start of the current line in bytes.
    pub(super) line_start: usize,
    /// True if the characters that are line breaks in YAML only are part of a string.
    json: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, json: bool) -> Cursor<'a> {
        Cursor { text, at: 0, line_start: 0, json }
    }

    /// Returns the byte `ahead` bytes after this place, or 0 after the end of the text.
    pub(super) fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Returns the column in bytes, from 0.
    pub(super) fn column(&self) -> usize {
        self.at - self.line_start
    }

    /// Returns the character at this place.
    pub(super) fn character(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    /// Returns the length in bytes of the line break at a place, or 0 if none is there.
    pub(super) fn break_length(&self, at: usize) -> usize {
        match self.text.as_bytes().get(at..).unwrap_or_default() {
            [b'\r', b'\n', ..] => 2,
            [b'\n' | b'\r', ..] => 1,
            [0xc2, 0x85, ..] if !self.json => 2,
            [0xe2, 0x80, 0xa8 | 0xa9, ..] if !self.json => 3,
            _ => 0,
        }
    }

    /// Returns true if a line break is here.
    pub(super) fn is_break(&self) -> bool {
        self.break_length(self.at) > 0
    }

    /// Returns true if the byte `ahead` bytes after this place is a space, a tab, a line break or the end.
    pub(super) fn is_blank_or_end(&self, ahead: usize) -> bool {
        matches!(self.byte(ahead), 0 | b' ' | b'\t') || self.break_length(self.at + ahead) > 0
    }

    /// Returns true at the end of the text.
    pub(super) fn is_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Moves past a line break and returns how it is read: a line feed, or one of the two separators of Unicode.
    /// Returns an empty string if no line break is here.
    pub(super) fn line_break(&mut self) -> &'a str {
        let length = self.break_length(self.at);
        if length == 0 {
            return "";
        }
        let raw = &self.text[self.at..self.at + length];
        self.at += length;
        self.line_start = self.at;
        if length == 3 { raw } else { "\n" }
    }

    /// Moves past spaces and tabs.
    pub(super) fn skip_blanks(&mut self) {
        while matches!(self.byte(0), b' ' | b'\t') {
            self.at += 1;
        }
    }

    /// Moves past spaces until a column.
    pub(super) fn skip_spaces(&mut self, column: usize) {
        while self.column() < column && self.byte(0) == b' ' {
            self.at += 1;
        }
    }

    /// Moves to the end of the line.
    pub(super) fn skip_line(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let mut length = 0;
        while length < rest.len() {
            // Only these bytes start a line break.
            if matches!(rest[length], b'\n' | b'\r' | 0xc2 | 0xe2)
                && self.break_length(self.at + length) > 0
            {
                break;
            }
            length += 1;
        }
        steps::count(1 + length);
        self.at += length;
    }

    /// Returns true if `---` or `...` starts this line and stands alone.
    pub(super) fn is_document_marker(&self) -> bool {
        self.column() == 0
            && (self.text[self.at..].starts_with("---") || self.text[self.at..].starts_with("..."))
            && self.is_blank_or_end(3)
    }

    /// Returns the position of this place.
    pub(super) fn position(&self) -> Position {
        self.position_of(self.at)
    }

    /// Returns the position of a place.
    pub(super) fn position_of(&self, at: usize) -> Position {
        Position::at(u32::try_from(at).unwrap_or(u32::MAX))
    }
}
