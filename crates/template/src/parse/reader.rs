//! Reads a document: what comes before, between and after its parts.

use std::borrow::Cow;

use super::builder::{Builder, Style};
use super::cursor::Cursor;
use super::property::{self, Properties};
use super::syntax::{self, LONGEST_KEY, Result};
use super::{block_scalar, plain, quoted};
use crate::{ParseError, Position, Span, steps};

/// The state of reading a document.
///
/// The rules are those of the parsers that are common for YAML 1.1, such as libyaml. They are more lenient than the
/// standard: strings in quotes, lists in brackets and maps in braces can have any indentation.
pub(super) struct Reader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) builder: Builder,
    /// True if a list or map in block style can start here: at the start of a line, or after `- `.
    pub(super) can_open: bool,
    /// True if the text is JSON.
    pub(super) json: bool,
    /// The column below which a string without quotes has just ended. Lines of white space belong to it.
    plain_indent: Option<isize>,
    /// The place after the last part that was read.
    pub(super) end: Position,
}

/// A string or an alias that was read and can still turn out to be a key.
pub(super) enum Scalar<'a> {
    Text { text: Cow<'a, str>, style: Style, span: Span },
    Alias { name: &'a str, span: Span },
}

impl Scalar<'_> {
    pub(super) fn span(&self) -> Span {
        match self {
            Scalar::Text { span, .. } | Scalar::Alias { span, .. } => *span,
        }
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, json: bool) -> Reader<'a> {
        Reader {
            cursor: Cursor::new(text, json),
            builder: Builder::new(json),
            can_open: true,
            json,
            plain_indent: None,
            end: Position::at(0),
        }
    }

    /// Reads the whole text.
    pub(super) fn document(&mut self) -> Result<()> {
        self.skip(false)?;
        let mut has_directives = false;
        while self.cursor.byte(0) == b'%' && self.cursor.column() == 0 {
            has_directives = true;
            self.cursor.skip_line();
            self.skip(false)?;
        }
        if self.cursor.text[self.cursor.at..].starts_with("---") && self.cursor.is_document_marker()
        {
            self.cursor.at += 3;
            self.end = self.cursor.position();
            self.can_open = false;
            self.skip(false)?;
            self.block_node(-1, false)?;
        } else if has_directives {
            return Err(syntax::no_document(self.cursor.position()));
        } else if !self.cursor.is_end() && !self.cursor.is_document_marker() {
            self.block_node(-1, false)?;
        }
        self.skip(false)?;
        while self.cursor.text[self.cursor.at..].starts_with("...")
            && self.cursor.is_document_marker()
        {
            self.cursor.at += 3;
            self.skip(false)?;
        }
        if self.cursor.is_end() {
            return Ok(());
        }
        if self.cursor.is_document_marker() {
            let at = self.cursor.position();
            return Err(ParseError::new(at, "a second YAML document starts here")
                .help("Remove the `---` line or split the file; only one document is allowed"));
        }
        Err(self.unexpected())
    }

    /// Moves past white space, line breaks and comments.
    pub(super) fn skip(&mut self, in_flow: bool) -> Result<()> {
        loop {
            steps::count(1);
            while self.cursor.byte(0) == b' '
                || (self.cursor.byte(0) == b'\t'
                    && (in_flow || !self.can_open || self.is_in_plain()))
            {
                self.cursor.at += 1;
            }
            if self.cursor.byte(0) == b'#' {
                self.cursor.skip_line();
            }
            if !self.cursor.is_break() {
                break;
            }
            self.cursor.line_break();
            self.can_open |= !in_flow;
        }
        self.plain_indent = None;
        if self.cursor.byte(0) == b'\t' {
            return Err(syntax::tab(self.cursor.position()));
        }
        Ok(())
    }

    fn is_in_plain(&self) -> bool {
        self.plain_indent.is_some_and(|indent| plain::is_deeper(&self.cursor, indent))
    }

    /// Returns true if a sign stands here, followed by white space.
    pub(super) fn is_sign(&self, sign: u8) -> bool {
        self.cursor.byte(0) == sign && self.cursor.is_blank_or_end(1)
    }

    /// Moves past a sign.
    pub(super) fn take(&mut self) {
        self.cursor.at += 1;
        self.plain_indent = None;
        self.end = self.cursor.position();
    }

    /// Reads the string or alias that starts here. Returns `None` if none starts here.
    pub(super) fn scalar(&mut self, indent: isize, in_flow: bool) -> Result<Option<Scalar<'a>>> {
        let start = match self.cursor.byte(0) {
            b'*' | b'"' | b'\'' => self.cursor.position(),
            b'|' | b'>' if !in_flow => self.cursor.position(),
            _ if plain::can_start(&self.cursor, in_flow) => self.cursor.position(),
            _ => return Ok(None),
        };
        self.can_open = false;
        let (text, style) = match self.cursor.byte(0) {
            b'*' => {
                let name = property::name(&mut self.cursor, start, "alias")?;
                self.end = self.cursor.position();
                let span = Span { start, end: self.end };
                return Ok(Some(Scalar::Alias { name, span }));
            }
            b'"' | b'\'' => (quoted::quoted(&mut self.cursor)?, Style::Quoted),
            b'|' | b'>' if !in_flow => {
                let (text, span) = block_scalar::block(&mut self.cursor, indent)?;
                self.can_open = true;
                self.end = span.end;
                let text = Cow::Owned(text);
                return Ok(Some(Scalar::Text { text, style: Style::Block, span }));
            }
            _ => {
                self.plain_indent = Some(indent);
                (plain::plain(&mut self.cursor, indent, in_flow), Style::Plain)
            }
        };
        self.end = self.cursor.position();
        let span = Span { start, end: self.end };
        Ok(Some(Scalar::Text { text, style, span }))
    }

    /// Returns true if a colon follows on this line and makes the text from `start` a key.
    pub(super) fn is_key(&self, start: usize, line: usize, in_flow: bool) -> Result<bool> {
        let mut after = self.cursor.clone();
        after.skip_blanks();
        let is_value = after.byte(0) == b':' && (in_flow || after.is_blank_or_end(1));
        if !is_value {
            return Ok(false);
        }
        let key = &after.text[start..after.at];
        steps::count(key.len().min(LONGEST_KEY));
        let is_long = key.len() > LONGEST_KEY && key.chars().count() > LONGEST_KEY;
        if after.line_start != line && !self.json {
            return Err(syntax::key_of_lines(after.position()));
        }
        if is_long && !self.json {
            return Err(syntax::long_key(after.position()));
        }
        Ok(true)
    }

    /// Adds a node without text, at the end of what precedes it.
    pub(super) fn empty(&mut self, properties: &Properties<'a>) -> Result<()> {
        let span = Span { start: self.end, end: self.end };
        self.builder.scalar(Cow::Borrowed(""), Style::Plain, properties, span);
        Ok(())
    }

    pub(super) fn add(&mut self, scalar: Scalar<'a>, properties: &Properties<'a>) -> Result<()> {
        match scalar {
            Scalar::Text { text, style, span } => {
                self.builder.scalar(text, style, properties, span);
                Ok(())
            }
            Scalar::Alias { span, .. } if !properties.is_empty() => {
                Err(syntax::on_alias(span.start))
            }
            Scalar::Alias { name, span } => self.builder.alias(name, span),
        }
    }

    pub(super) fn add_key(
        &mut self,
        scalar: Scalar<'a>,
        properties: &Properties<'a>,
    ) -> Result<()> {
        match scalar {
            Scalar::Text { text, style, span } => self.builder.key(text, style, properties, span),
            Scalar::Alias { span, .. } if !properties.is_empty() => {
                Err(syntax::on_alias(span.start))
            }
            Scalar::Alias { name, span } => self.builder.alias(name, span),
        }
    }

    /// Returns the error for a part that cannot be here.
    pub(super) fn unexpected(&mut self) -> ParseError {
        let at = self.cursor.position();
        match self.cursor.byte(0) {
            b':' if self.cursor.is_blank_or_end(1) => syntax::no_key(at),
            byte @ (b']' | b'}') => syntax::unmatched(at, char::from(byte)),
            byte @ (b'@' | b'`' | b'%' | b',') => syntax::reserved(at, char::from(byte)),
            _ => syntax::misplaced(at),
        }
    }
}
