//! Builds a document from its parts.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::anchored::Anchored;
use super::merge::merge;
use super::property::{Properties, Tag};
use super::syntax::{self, Result};
use super::tree::{Placed, Tree};
use super::{DEEPEST, MOST_ALIASED, normalise, too_deep};
use crate::expression::TAGGED;
use crate::spans::{Entry, Range};
use crate::yaml::resolve;
use crate::{Node, ParseError, Position, Span, known, steps};

/// The style in which a string is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Quoted,
    Block,
}

impl Style {
    pub(super) fn is_block(self) -> bool {
        self == Style::Block
    }
}

/// A list or map that has not ended yet, without its items.
struct Frame {
    function: Option<Function>,
    anchor: Option<String>,
    /// The places of the keys `<<`.
    merges: Vec<u32>,
}

/// The meaning of a tag for the node after it.
struct Function {
    /// The long name of a function, or `!!` and the name of a type.
    name: String,
    tag: Range,
}

impl Function {
    fn is_type(&self) -> bool {
        self.name.starts_with("!!")
    }
}

pub(super) struct Builder {
    json: bool,
    tree: Tree,
    frames: Vec<Frame>,
    anchors: BTreeMap<String, Anchored>,
    aliased: usize,
    pub(super) errors: Vec<ParseError>,
}

fn range(span: Span) -> Range {
    (span.start.offset, span.end.offset)
}

impl Builder {
    pub(super) fn new(json: bool) -> Builder {
        Builder {
            json,
            tree: Tree::default(),
            frames: Vec::new(),
            anchors: BTreeMap::new(),
            aliased: 0,
            errors: Vec::new(),
        }
    }

    /// Adds a string, number, boolean or null.
    pub(super) fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: Style,
        properties: &Properties<'_>,
        span: Span,
    ) {
        let function = self.function(properties.tag.as_ref());
        let node = self.value(text, style, function.as_ref());
        self.complete((node, Entry::new(range(span))), function, properties.anchor);
    }

    /// Adds the key of the next value.
    pub(super) fn key(
        &mut self,
        text: Cow<'_, str>,
        style: Style,
        properties: &Properties<'_>,
        span: Span,
    ) -> Result<()> {
        let function = self.function(properties.tag.as_ref());
        if function.as_ref().is_some_and(|it| !it.is_type()) {
            return Err(syntax::key_is_function(span.start));
        }
        let key = known::or_owned(text);
        if let Some(anchor) = properties.anchor {
            let placed = (Node::Text(key.clone()), Entry::new(range(span)));
            self.anchors.insert(anchor.to_owned(), Anchored { placed, size: 1, depth: 1 });
        }
        // Only without quotes does `<<` mean a merge.
        if key == "<<"
            && style == Style::Plain
            && function.is_none()
            && let Some(frame) = self.frames.last_mut()
        {
            frame.merges.push(span.start.offset);
        }
        self.tree.key(key, range(span));
        Ok(())
    }

    pub(super) fn open_list(&mut self, properties: &Properties<'_>, start: Position) -> Result<()> {
        self.open(false, properties, start)
    }

    pub(super) fn open_map(&mut self, properties: &Properties<'_>, start: Position) -> Result<()> {
        self.open(true, properties, start)
    }

    fn open(&mut self, is_map: bool, properties: &Properties<'_>, start: Position) -> Result<()> {
        if self.frames.len() >= DEEPEST {
            return Err(too_deep(start));
        }
        let function = self.function(properties.tag.as_ref());
        let anchor = properties.anchor.map(str::to_owned);
        self.frames.push(Frame { function, anchor, merges: Vec::new() });
        self.tree.start(is_map, start.offset);
        Ok(())
    }

    /// Ends the innermost list or map.
    pub(super) fn close(&mut self, end: Position) {
        let Some(frame) = self.frames.pop() else { return };
        if self.tree.is_in_map() {
            let is_merge = |it: &Entry| {
                it.key().is_some_and(|(start, _)| frame.merges.binary_search(&start).is_ok())
            };
            self.tree.remove_repeated(is_merge);
            if !frame.merges.is_empty() {
                merge(&mut self.tree, is_merge, &mut self.errors);
            }
        }
        if let Some(placed) = self.tree.end(end.offset) {
            self.complete(placed, frame.function, frame.anchor.as_deref());
        }
    }

    /// Adds a copy of the node that has an anchor. It can be a key.
    pub(super) fn alias(&mut self, anchor: &str, here: Span) -> Result<()> {
        let Some(item) = self.anchors.get(anchor) else {
            return Err(ParseError::new(here.start, format!("the alias *{anchor} has no anchor"))
                .help(format!(
                    "Write &{anchor} before an earlier value, or put the string in quotes"
                )));
        };
        steps::count(item.size);
        self.aliased += item.size;
        if self.aliased > MOST_ALIASED {
            return Err(ParseError::new(
                here.start,
                format!("aliases expand to more than {MOST_ALIASED} nodes"),
            )
            .help("Write the values out, or use `Mappings` or `Fn::ForEach`"));
        }
        if self.frames.len() + item.depth > DEEPEST {
            return Err(too_deep(here.start));
        }
        let placed = item.placed.clone();
        if !self.tree.expects_key() {
            self.complete(placed, None, None);
            return Ok(());
        }
        match placed.0 {
            Node::Text(text) => {
                self.tree.key(text, range(here));
                Ok(())
            }
            other => Err(ParseError::new(
                here.start,
                format!("a key must be a string, not {}", other.describe()),
            )),
        }
    }

    /// Returns what a tag means. `!` alone means nothing. Tags of functions and of types of YAML are accepted; any
    /// other tag is an error.
    fn function(&mut self, tag: Option<&Tag<'_>>) -> Option<Function> {
        let tag = tag?;
        let function = |name: String| Some(Function { name, tag: range(tag.span) });
        if tag.text == "!" {
            return None;
        }
        if let Some(core) = tag.core() {
            if matches!(core, "str" | "int" | "float" | "bool" | "null" | "seq" | "map") {
                return function(format!("!!{core}"));
            }
            self.errors.push(
                ParseError::new(tag.span.start, format!("the tag !!{core} is not supported")).end(tag.span.end).help(
                    "Remove the tag; only strings, numbers, booleans, lists and maps are supported",
                ),
            );
            return None;
        }
        match tag.local().and_then(normalise::long_name) {
            Some(name) => function(name),
            None => {
                let message = format!("the tag {} is not a function", tag.text);
                let help = format!("Use one of !Ref, !Condition, !{}", TAGGED.join(", !"));
                self.errors
                    .push(ParseError::new(tag.span.start, message).end(tag.span.end).help(help));
                None
            }
        }
    }

    fn value(&self, text: Cow<'_, str>, style: Style, function: Option<&Function>) -> Node {
        let tag = function.map(|it| it.name.as_str());
        // The argument of a function that expects a name is a string, even if it looks like a number.
        let is_name = matches!(tag, Some("Ref" | "Condition" | "Fn::GetAtt" | "Fn::Sub" | "!!str"));
        let is_core = function.is_some_and(Function::is_type);
        let is_empty_argument = tag.is_some() && !is_core && text.is_empty();
        let is_string = is_name || is_empty_argument || (style != Style::Plain && !is_core);
        let special = match is_string {
            true => None,
            false if self.json || is_core => resolve::json(&text).or_else(|| resolve::plain(&text)),
            false => resolve::plain(&text),
        };
        special.unwrap_or_else(|| Node::Text(known::or_owned(text)))
    }

    /// Wraps a finished node in its function and adds it to the list or map that holds it.
    fn complete(&mut self, placed: Placed, function: Option<Function>, anchor: Option<&str>) {
        let (mut node, mut spans) = placed;
        if let Some(function) = function.filter(|it| !it.is_type()) {
            let closed = &mut self.tree.closed;
            normalise::get_att(&function.name, &mut node, &mut spans, closed);
            node = Node::single(known::or_owned(Cow::Owned(function.name)), node);
            let below = closed.len();
            closed.push(spans.with_key(function.tag));
            spans = Entry::new(spans.value()).with_children(below, 1);
        }
        if let Some(anchor) = anchor {
            self.anchors.insert(anchor.to_owned(), Anchored::new((node.clone(), spans)));
        }
        self.tree.add((node, spans));
    }

    /// Returns the document.
    pub(super) fn finish(self) -> std::result::Result<Tree, Vec<ParseError>> {
        if self.errors.is_empty() { Ok(self.tree) } else { Err(self.errors) }
    }
}
