//! The properties of a node: an anchor and a tag before it.

use super::cursor::Cursor;
use super::syntax::{self, Result};
use crate::{Position, Span};

/// A tag as written, with its place.
#[derive(Clone, Debug)]
pub(super) struct Tag<'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
}

impl<'a> Tag<'a> {
    /// Returns the name after `!!`, if this is a tag of YAML itself.
    pub(super) fn core(&self) -> Option<&'a str> {
        let verbatim = || self.text.strip_prefix("!<tag:yaml.org,2002:")?.strip_suffix('>');
        self.text.strip_prefix("!!").or_else(verbatim)
    }

    /// Returns the name after `!`, if this is a tag of CloudFormation.
    pub(super) fn local(&self) -> Option<&'a str> {
        let verbatim = || self.text.strip_prefix("!<!")?.strip_suffix('>');
        let short = || self.text.strip_prefix('!').filter(|it| !it.starts_with(['!', '<']));
        verbatim().or_else(short)
    }
}

/// The anchor and the tag of a node.
#[derive(Clone, Debug, Default)]
pub(super) struct Properties<'a> {
    pub(super) anchor: Option<&'a str>,
    pub(super) tag: Option<Tag<'a>>,
    /// The place of the first of them.
    pub(super) start: Option<Position>,
}

impl<'a> Properties<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.anchor.is_none() && self.tag.is_none()
    }

    /// Reads the anchor or the tag that starts here. Returns false if none does.
    pub(super) fn read(&mut self, cursor: &mut Cursor<'a>, in_flow: bool) -> Result<bool> {
        let start = match cursor.byte(0) {
            b'&' | b'!' => cursor.position(),
            _ => return Ok(false),
        };
        if cursor.byte(0) == b'&' {
            let name = name(cursor, start, "anchor")?;
            if self.anchor.replace(name).is_some() {
                return Err(syntax::two(start, "anchor"));
            }
        } else {
            let text = tag(cursor, in_flow)?;
            let span = Span { start, end: cursor.position() };
            if self.tag.replace(Tag { text, span }).is_some() {
                return Err(syntax::two(start, "tag"));
            }
        }
        self.start.get_or_insert(start);
        Ok(true)
    }

    /// Adds the anchor and the tag of a later line.
    pub(super) fn merge(&mut self, later: Properties<'a>) -> Result<()> {
        let at = later.start.unwrap_or_default();
        if self.anchor.is_some() && later.anchor.is_some() {
            return Err(syntax::two(at, "anchor"));
        }
        if self.tag.is_some() && later.tag.is_some() {
            return Err(syntax::two(at, "tag"));
        }
        self.anchor = self.anchor.or(later.anchor);
        self.tag = self.tag.take().or(later.tag);
        self.start = self.start.or(later.start);
        Ok(())
    }
}

/// Reads the name after `&` or `*`.
pub(super) fn name<'a>(cursor: &mut Cursor<'a>, start: Position, what: &str) -> Result<&'a str> {
    cursor.at += 1;
    let from = cursor.at;
    while !cursor.is_blank_or_end(0) && !matches!(cursor.byte(0), b',' | b'[' | b']' | b'{' | b'}')
    {
        // In `*name: value`, the colon ends the key.
        if cursor.byte(0) == b':' && cursor.is_blank_or_end(1) {
            break;
        }
        cursor.at += 1;
    }
    match &cursor.text[from..cursor.at] {
        "" => Err(syntax::no_name(start, what)),
        name => Ok(name),
    }
}

fn tag<'a>(cursor: &mut Cursor<'a>, in_flow: bool) -> Result<&'a str> {
    let from = cursor.at;
    let is_verbatim = cursor.byte(1) == b'<';
    let ends = |byte: u8| in_flow && matches!(byte, b',' | b'[' | b']' | b'{' | b'}');
    while !cursor.is_blank_or_end(0) && (is_verbatim || !ends(cursor.byte(0))) {
        cursor.at += 1;
        if is_verbatim && cursor.text.as_bytes()[cursor.at - 1] == b'>' {
            break;
        }
    }
    let is_before_mark = in_flow && matches!(cursor.byte(0), b',' | b']' | b'}');
    if !cursor.is_blank_or_end(0) && !is_before_mark {
        return Err(syntax::after_tag(cursor.position()));
    }
    Ok(&cursor.text[from..cursor.at])
}
