//! Builds a document from its parts.

use std::collections::BTreeMap;

use super::item::{Item, Key};
use super::merge::merge;
use super::property::{Properties, Tag};
use super::syntax::{self, Result};
use super::{DEEPEST, MOST_ALIASED, ParsedNode, RepeatedKey, normalise, too_deep};
use crate::expression::TAGGED;
use crate::yaml::resolve;
use crate::{Map, Node, ParseError, ParseErrors, Position, Span, SpanTree, steps};

/// The length of text that counts as one node when aliases repeat it.
const TEXT_PER_NODE: usize = 64;

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

enum Shape {
    List(Vec<Item>),
    /// A pair is `None` if a later pair has the same key. `places` has the index of the last pair with each key.
    Map {
        key: Option<Key>,
        pairs: Vec<Option<(Key, Item)>>,
        places: BTreeMap<String, usize>,
    },
}

/// A list or map that has not ended yet.
struct Frame {
    shape: Shape,
    function: Option<Function>,
    anchor: Option<String>,
    start: Position,
}

/// The meaning of a tag for the node after it.
struct Function {
    /// The long name of a function, or `!!` and the name of a type.
    name: String,
    tag: Span,
}

impl Function {
    fn is_type(&self) -> bool {
        self.name.starts_with("!!")
    }
}

pub(super) struct Builder {
    json: bool,
    frames: Vec<Frame>,
    anchors: BTreeMap<String, Item>,
    aliased: usize,
    root: Option<Item>,
    repeated: Vec<RepeatedKey>,
    pub(super) errors: Vec<ParseError>,
}

impl Builder {
    pub(super) fn new(json: bool) -> Builder {
        Builder {
            json,
            frames: Vec::new(),
            anchors: BTreeMap::new(),
            aliased: 0,
            root: None,
            repeated: Vec::new(),
            errors: Vec::new(),
        }
    }

    /// Adds a string, number, boolean or null.
    pub(super) fn scalar(
        &mut self,
        text: String,
        style: Style,
        properties: &Properties<'_>,
        span: Span,
    ) {
        let function = self.function(properties.tag.as_ref());
        let size = 1 + text.len() / TEXT_PER_NODE;
        let node = self.value(text, style, function.as_ref());
        let spans = SpanTree { key: None, value: span, children: Vec::new() };
        self.complete(Item { node, spans, size, depth: 1 }, function, properties.anchor);
    }

    /// Adds the key of the next value.
    pub(super) fn key(
        &mut self,
        text: String,
        style: Style,
        properties: &Properties<'_>,
        span: Span,
    ) -> Result<()> {
        let function = self.function(properties.tag.as_ref());
        if function.as_ref().is_some_and(|it| !it.is_type()) {
            return Err(syntax::key_is_function(span.start));
        }
        let plain = style == Style::Plain && function.is_none();
        if let Some(anchor) = properties.anchor {
            let spans = SpanTree { key: None, value: span, children: Vec::new() };
            let item = Item { node: Node::text(text.clone()), spans, size: 1, depth: 1 };
            self.anchors.insert(anchor.to_owned(), item);
        }
        self.put_key(Key { text, span, plain });
        Ok(())
    }

    fn expects_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { shape: Shape::Map { key: None, .. }, .. }))
    }

    fn put_key(&mut self, key: Key) {
        if let Some(Frame { shape: Shape::Map { key: slot, .. }, .. }) = self.frames.last_mut() {
            *slot = Some(key);
        }
    }

    pub(super) fn open_list(&mut self, properties: &Properties<'_>, start: Position) -> Result<()> {
        self.open(Shape::List(Vec::new()), properties, start)
    }

    pub(super) fn open_map(&mut self, properties: &Properties<'_>, start: Position) -> Result<()> {
        let shape = Shape::Map { key: None, pairs: Vec::new(), places: BTreeMap::new() };
        self.open(shape, properties, start)
    }

    fn open(&mut self, shape: Shape, properties: &Properties<'_>, start: Position) -> Result<()> {
        if self.frames.len() >= DEEPEST {
            return Err(too_deep(start));
        }
        let function = self.function(properties.tag.as_ref());
        let anchor = properties.anchor.map(str::to_owned);
        self.frames.push(Frame { shape, function, anchor, start });
        Ok(())
    }

    /// Ends the innermost list or map.
    pub(super) fn close(&mut self, end: Position) {
        let Some(frame) = self.frames.pop() else { return };
        let value = Span { start: frame.start, end };
        let (mut size, mut depth) = (1, 1);
        let mut children = Vec::new();
        let mut take = |item: Item, key: Option<Span>| {
            size += item.size;
            depth = depth.max(item.depth + 1);
            children.push(SpanTree { key, ..item.spans });
            item.node
        };
        let node = match frame.shape {
            Shape::List(items) => {
                Node::List(items.into_iter().map(|item| take(item, None)).collect())
            }
            Shape::Map { pairs, places, .. } => {
                let mut map = Map::new();
                let pairs = pairs.into_iter().flatten().collect();
                for (key, mut item) in merge(pairs, &places, &mut self.errors) {
                    normalise::get_att(&key.text, &mut item.node, &mut item.spans);
                    map.push(key.text, take(item, Some(key.span)));
                }
                Node::Map(map)
            }
        };
        let spans = SpanTree { key: None, value, children };
        let item = Item { node, spans, size, depth };
        self.complete(item, frame.function, frame.anchor.as_deref());
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
        let item = item.clone();
        if !self.expects_key() {
            self.complete(item, None, None);
            return Ok(());
        }
        match item.node {
            Node::Text(text) => {
                self.put_key(Key { text: text.into_owned(), span: here, plain: false });
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
        let function = |name: String| Some(Function { name, tag: tag.span });
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

    fn value(&self, text: String, style: Style, function: Option<&Function>) -> Node {
        let tag = function.map(|it| it.name.as_str());
        // The argument of a function that expects a name is a string, even if it looks like a number.
        let is_name = matches!(tag, Some("Ref" | "Condition" | "Fn::GetAtt" | "Fn::Sub" | "!!str"));
        let is_core = function.is_some_and(Function::is_type);
        let is_empty_argument = tag.is_some() && !is_core && text.is_empty();
        if is_name || is_empty_argument || (style != Style::Plain && !is_core) {
            return Node::text(text);
        }
        if self.json || is_core {
            resolve::json(&text).unwrap_or_else(|| resolve::plain(&text))
        } else {
            resolve::plain(&text)
        }
    }

    /// Wraps a finished node in its function and adds it to the list or map that holds it.
    fn complete(&mut self, mut item: Item, function: Option<Function>, anchor: Option<&str>) {
        if let Some(function) = function.filter(|it| !it.is_type()) {
            normalise::get_att(&function.name, &mut item.node, &mut item.spans);
            let value = item.spans.value;
            item.node = Node::single(function.name, item.node);
            let child = SpanTree { key: Some(function.tag), ..item.spans };
            item.spans = SpanTree { key: None, value, children: vec![child] };
            item.size += 1;
            item.depth += 1;
        }
        if let Some(anchor) = anchor {
            steps::count(item.size);
            self.anchors.insert(anchor.to_owned(), item.clone());
        }
        match self.frames.last_mut() {
            None => self.root = Some(item),
            Some(Frame { shape: Shape::List(items), .. }) => items.push(item),
            Some(Frame { shape: Shape::Map { key, pairs, places }, .. }) => {
                let Some(key) = key.take() else { return };
                if !key.is_merge()
                    && let Some(at) = places.insert(key.text.clone(), pairs.len())
                    && let Some((first, _)) = pairs.get_mut(at).and_then(Option::take)
                {
                    self.repeated.push(RepeatedKey {
                        key: key.text.clone(),
                        first: first.span,
                        last: key.span,
                    });
                }
                pairs.push(Some((key, item)));
            }
        }
    }

    pub(super) fn finish(mut self) -> std::result::Result<ParsedNode, ParseErrors> {
        if !self.errors.is_empty() {
            return Err(ParseErrors::new(self.errors));
        }
        let Some(root) = self.root.take() else {
            let start = Position { line: 1, column: 1, offset: 0 };
            return Err(ParseError::new(start, "the text is empty").into());
        };
        self.repeated.sort_by_key(|it| it.last.start);
        Ok(ParsedNode { node: root.node, spans: root.spans, repeated_keys: self.repeated })
    }
}
