//! Lists and maps in block style.

use super::plain::is_deeper;
use super::property::Properties;
use super::reader::{Reader, Scalar};
use super::syntax::{self, Result};

impl<'a> Reader<'a> {
    /// Returns true if nothing that belongs below the column `indent` starts here.
    fn is_outside(&self, indent: isize) -> bool {
        self.cursor.is_end() || self.cursor.is_document_marker() || !is_deeper(&self.cursor, indent)
    }

    fn is_at(&self, indent: isize) -> bool {
        !self.cursor.is_end()
            && !self.cursor.is_document_marker()
            && isize::try_from(self.cursor.column()).is_ok_and(|it| it == indent)
    }

    /// Reads the node that starts here. It must be to the right of the column `indent`. If it is not, the node is empty.
    /// A list can have the indentation of the key that it belongs to if `is_value` is true.
    pub(super) fn block_node(&mut self, indent: isize, is_value: bool) -> Result<()> {
        // The properties of earlier lines belong to the node. Those of the line on which a key starts belong to the key.
        let mut earlier = Properties::default();
        loop {
            if self.is_outside(indent) {
                if is_value && self.is_at(indent) && self.is_sign(b'-') {
                    return self.block_list(indent, &earlier, true);
                }
                // A block of text can have the indentation of its key, because its own lines are indented.
                if self.is_at(indent)
                    && matches!(self.cursor.byte(0), b'|' | b'>')
                    && let Some(scalar) = self.scalar(indent, false)?
                {
                    return self.add(scalar, &earlier);
                }
                return self.empty(&earlier);
            }
            let start = self.cursor.at;
            let line = self.cursor.line_start;
            let could_open = self.can_open;
            let mut here = Properties::default();
            while self.cursor.line_start == line && here.read(&mut self.cursor, false)? {
                self.can_open = false;
                self.end = self.cursor.position();
                self.skip(false)?;
            }
            if self.cursor.line_start == line && !self.cursor.is_end() {
                return self.content(indent, earlier, here, (start, could_open));
            }
            earlier.merge(here)?;
        }
    }

    /// Reads a node after its properties. `key` has the place where a key would start, and whether a map can start there.
    fn content(
        &mut self,
        indent: isize,
        mut earlier: Properties<'a>,
        here: Properties<'a>,
        key: (usize, bool),
    ) -> Result<()> {
        let line = self.cursor.line_start;
        let column = isize::try_from(self.cursor.column()).unwrap_or(isize::MAX);
        let at = self.cursor.position();
        if self.is_sign(b'-') {
            if !self.can_open {
                return Err(syntax::item_in_line(at));
            }
            earlier.merge(here)?;
            return self.block_list(column, &earlier, false);
        }
        if self.is_sign(b'?') {
            if !self.can_open {
                return Err(syntax::second_key(at));
            }
            earlier.merge(here)?;
            self.builder.open_map(&earlier, at)?;
            return self.block_map(column);
        }
        if let byte @ (b'[' | b'{') = self.cursor.byte(0) {
            earlier.merge(here)?;
            self.flow(byte, &earlier)?;
            return match self.is_key(key.0, line, false)? {
                true => Err(syntax::key_is_collection(at)),
                false => Ok(()),
            };
        }
        let Some(scalar) = self.scalar(indent, false)? else {
            return Err(self.unexpected());
        };
        let is_block = matches!(&scalar, Scalar::Text { style, .. } if style.is_block());
        if is_block || !self.is_key(key.0, line, false)? {
            earlier.merge(here)?;
            return self.add(scalar, &earlier);
        }
        if !key.1 {
            let mut after = self.cursor.clone();
            after.skip_blanks();
            return Err(syntax::second_key(after.position()));
        }
        let column = isize::try_from(key.0 - line).unwrap_or(isize::MAX);
        self.builder.open_map(&earlier, here.start.unwrap_or(scalar.span().start))?;
        self.add_key(scalar, &here)?;
        self.value(column)?;
        self.block_map(column)
    }

    /// Reads the items of a list whose `- ` are in the column `indent`. If `is_shared` is true, the keys of the map
    /// around it are in the same column.
    fn block_list(
        &mut self,
        indent: isize,
        properties: &Properties<'a>,
        is_shared: bool,
    ) -> Result<()> {
        let start = self.cursor.position();
        self.builder.open_list(properties, start)?;
        loop {
            self.take();
            self.can_open = true;
            self.skip(false)?;
            self.block_node(indent, false)?;
            self.skip(false)?;
            if self.is_at(indent) {
                if self.is_sign(b'-') {
                    continue;
                }
                if !is_shared {
                    return Err(syntax::no_item(self.cursor.position()));
                }
            } else if !self.is_outside(indent) {
                return Err(self.unexpected());
            }
            self.builder.close(self.end);
            return Ok(());
        }
    }

    /// Reads the pairs of a map that is open and whose keys are in the column `indent`.
    fn block_map(&mut self, indent: isize) -> Result<()> {
        loop {
            self.skip(false)?;
            if !self.is_at(indent) {
                if !self.is_outside(indent) {
                    return Err(self.unexpected());
                }
                self.builder.close(self.end);
                return Ok(());
            }
            if self.is_sign(b'?') {
                self.explicit_pair(indent)?;
                continue;
            }
            let (start, line) = (self.cursor.at, self.cursor.line_start);
            let mut properties = Properties::default();
            while properties.read(&mut self.cursor, false)? {
                self.cursor.skip_blanks();
            }
            let at = self.cursor.position();
            if self.is_sign(b'-') {
                return Err(syntax::item_in_map(at));
            }
            if matches!(self.cursor.byte(0), b'[' | b'{') {
                return Err(syntax::no_colon(at));
            }
            let Some(scalar) = self.scalar(indent, false)? else {
                return Err(self.unexpected());
            };
            if !self.is_key(start, line, false)? {
                return Err(syntax::no_colon(at));
            }
            self.add_key(scalar, &properties)?;
            self.value(indent)?;
        }
    }

    /// Reads the colon after a key, and the value.
    fn value(&mut self, indent: isize) -> Result<()> {
        self.cursor.skip_blanks();
        self.take();
        self.can_open = false;
        self.skip(false)?;
        self.block_node(indent, true)
    }

    /// Reads a pair that starts with `? `.
    fn explicit_pair(&mut self, indent: isize) -> Result<()> {
        let at = self.cursor.position();
        self.take();
        self.can_open = true;
        self.skip(false)?;
        let (start, line) = (self.cursor.at, self.cursor.line_start);
        let mut properties = Properties::default();
        while !self.is_outside(indent) && properties.read(&mut self.cursor, false)? {
            self.can_open = false;
            self.skip(false)?;
        }
        if self.is_outside(indent) {
            return Err(syntax::no_key(at));
        }
        let at = self.cursor.position();
        if self.is_sign(b'-') || self.is_sign(b'?') || matches!(self.cursor.byte(0), b'[' | b'{') {
            return Err(syntax::key_is_collection(at));
        }
        let Some(scalar) = self.scalar(indent, false)? else {
            return Err(self.unexpected());
        };
        if self.is_key(start, line, false)? {
            return Err(syntax::key_is_collection(at));
        }
        self.add_key(scalar, &properties)?;
        self.skip(false)?;
        if self.is_at(indent) && self.is_sign(b':') {
            self.take();
            self.can_open = true;
            self.skip(false)?;
            return self.block_node(indent, true);
        }
        self.empty(&Properties::default())
    }
}
