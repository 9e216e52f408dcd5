//! Lists in brackets and maps in braces.

use super::property::Properties;
use super::reader::Reader;
use super::syntax::{self, Result};
use crate::{ParseError, Position};

impl<'a> Reader<'a> {
    /// Reads the list or map that opens here.
    pub(super) fn flow(&mut self, open: u8, properties: &Properties<'a>) -> Result<()> {
        let at = self.cursor.position();
        let is_list = open == b'[';
        if is_list {
            self.builder.open_list(properties, at)?;
        } else {
            self.builder.open_map(properties, at)?;
        }
        self.take();
        let close = if is_list { b']' } else { b'}' };
        let mut is_first = true;
        loop {
            self.skip(true)?;
            if self.cursor.byte(0) == close {
                break;
            }
            if !is_first {
                match self.cursor.byte(0) {
                    b',' => self.take(),
                    _ => return Err(self.flow_error(at, open, close)),
                }
                self.skip(true)?;
                if self.cursor.byte(0) == close {
                    break;
                }
            }
            if is_list {
                self.flow_item(at, open)?;
            } else {
                self.flow_pair(at, open)?;
            }
            is_first = false;
        }
        self.take();
        self.can_open = false;
        self.builder.close(self.end);
        Ok(())
    }

    /// Returns the error for a part that is not a comma and not the end.
    fn flow_error(&mut self, at: Position, open: u8, close: u8) -> ParseError {
        if self.cursor.is_end() || self.cursor.is_document_marker() {
            return syntax::open_bracket(at, char::from(open));
        }
        syntax::no_comma(self.cursor.position(), char::from(close))
    }

    fn flow_properties(&mut self) -> Result<Properties<'a>> {
        let mut properties = Properties::default();
        while properties.read(&mut self.cursor, true)? {
            self.end = self.cursor.position();
            self.skip(true)?;
        }
        Ok(properties)
    }

    /// Reads an item of a list, which can be a single pair.
    fn flow_item(&mut self, at: Position, open: u8) -> Result<()> {
        let start = self.cursor.at;
        let here = self.cursor.position();
        if self.is_sign(b'?') {
            self.builder.open_map(&Properties::default(), here)?;
            self.flow_pair(at, open)?;
            self.builder.close(self.end);
            return Ok(());
        }
        let properties = self.flow_properties()?;
        if let byte @ (b'[' | b'{') = self.cursor.byte(0) {
            self.flow(byte, &properties)?;
            return self.no_key(here);
        }
        let line = self.cursor.line_start;
        match self.scalar(-1, true)? {
            Some(scalar) if self.is_flow_key(start, line)? => {
                self.builder.open_map(&Properties::default(), here)?;
                self.add_key(scalar, &properties)?;
                self.flow_value(at, open)?;
                self.builder.close(self.end);
                Ok(())
            }
            Some(scalar) => self.add(scalar, &properties),
            None => self.flow_empty(&properties, at, open),
        }
    }

    /// Reads a pair of a map.
    fn flow_pair(&mut self, at: Position, open: u8) -> Result<()> {
        let is_explicit = self.is_sign(b'?');
        if is_explicit {
            self.take();
            self.skip(true)?;
        }
        let start = self.cursor.at;
        let properties = self.flow_properties()?;
        let here = self.cursor.position();
        if matches!(self.cursor.byte(0), b'[' | b'{') {
            return Err(syntax::key_is_collection(here));
        }
        let line = self.cursor.line_start;
        let Some(scalar) = self.scalar(-1, true)? else {
            return match self.cursor.byte(0) {
                b':' => Err(syntax::no_key(here)),
                _ => Err(self.flow_missing(at, open)),
            };
        };
        let is_key =
            if is_explicit { self.is_flow_value()? } else { self.is_flow_key(start, line)? };
        self.add_key(scalar, &properties)?;
        if is_key { self.flow_value(at, open) } else { self.empty(&Properties::default()) }
    }

    /// Returns true if a colon follows.
    fn is_flow_value(&mut self) -> Result<bool> {
        self.skip(true)?;
        Ok(self.cursor.byte(0) == b':')
    }

    /// Returns true if a colon follows and makes the text from `start` a key. In JSON, it can be on a later line.
    fn is_flow_key(&mut self, start: usize, line: usize) -> Result<bool> {
        if self.is_key(start, line, true)? {
            return Ok(true);
        }
        if !self.is_flow_value()? {
            return Ok(false);
        }
        match self.json {
            true => Ok(true),
            false => Err(syntax::key_of_lines(self.cursor.position())),
        }
    }

    /// Reads the colon after a key, and the value.
    fn flow_value(&mut self, at: Position, open: u8) -> Result<()> {
        self.skip(true)?;
        self.take();
        self.skip(true)?;
        let here = self.cursor.position();
        let properties = self.flow_properties()?;
        if let byte @ (b'[' | b'{') = self.cursor.byte(0) {
            self.flow(byte, &properties)?;
            return self.no_key(here);
        }
        match self.scalar(-1, true)? {
            Some(scalar) => self.add(scalar, &properties),
            None if matches!(self.cursor.byte(0), b',' | b']' | b'}') => self.empty(&properties),
            None => Err(self.flow_missing(at, open)),
        }
    }

    /// Refuses a colon after a list or map.
    fn no_key(&mut self, here: Position) -> Result<()> {
        self.skip(true)?;
        match self.cursor.byte(0) {
            b':' => Err(syntax::key_is_collection(here)),
            _ => Ok(()),
        }
    }

    /// Adds an item that has properties and no text.
    fn flow_empty(&mut self, properties: &Properties<'a>, at: Position, open: u8) -> Result<()> {
        if properties.is_empty() || !matches!(self.cursor.byte(0), b',' | b']' | b'}') {
            return Err(self.flow_missing(at, open));
        }
        self.empty(properties)
    }

    /// Returns the error for a part that is not a value.
    fn flow_missing(&mut self, at: Position, open: u8) -> ParseError {
        if self.cursor.is_end() || self.cursor.is_document_marker() {
            return syntax::open_bracket(at, char::from(open));
        }
        let here = self.cursor.position();
        match self.cursor.byte(0) {
            b',' => syntax::no_value(here),
            b'-' => syntax::item_in_line(here),
            b'|' | b'>' => syntax::reserved(here, char::from(self.cursor.byte(0))),
            _ => self.unexpected(),
        }
    }
}
