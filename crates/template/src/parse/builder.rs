//! Builds a document from the events of the parser.

use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;

use granit_parser::{Event, Marker, ScalarStyle, Span as ParserSpan, Tag};

use super::item::{Item, Key};
use super::merge::merge;
use super::{DEEPEST, MOST_ALIASED, ParsedNode, normalise, too_deep};
use crate::expression::TAGGED;
use crate::yaml::resolve;
use crate::{Map, Node, ParseError, ParseErrors, Position, Span, SpanTree};

pub(super) fn position(marker: &Marker) -> Position {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Position {
        line: count(marker.line()),
        column: count(marker.col()).saturating_add(1),
        offset: count(marker.byte_offset().unwrap_or_default()),
    }
}

fn place(span: &ParserSpan) -> Span {
    Span { start: position(&span.start), end: position(&span.end) }
}

enum Shape {
    List(Vec<Item>),
    Map { key: Option<Key>, pairs: Vec<(Key, Item)>, seen: HashSet<String> },
}

/// A list or map that has not ended yet.
struct Frame {
    shape: Shape,
    tag: Option<String>,
    anchor: usize,
    start: Span,
}

pub(super) struct Builder {
    json: bool,
    frames: Vec<Frame>,
    anchors: BTreeMap<usize, Item>,
    aliased: usize,
    documents: usize,
    root: Option<Item>,
    pub(super) errors: Vec<ParseError>,
}

impl Builder {
    pub(super) fn new(json: bool) -> Builder {
        Builder {
            json,
            frames: Vec::new(),
            anchors: BTreeMap::new(),
            aliased: 0,
            documents: 0,
            root: None,
            errors: Vec::new(),
        }
    }

    /// Records an error and stops, because nothing that follows can be trusted.
    fn give_up(&mut self, error: ParseError) -> ControlFlow<()> {
        self.errors.push(error);
        ControlFlow::Break(())
    }

    /// Handles one event. Breaks if parsing cannot go on.
    pub(super) fn event(&mut self, event: Event<'_>, span: &ParserSpan) -> ControlFlow<()> {
        let here = place(span);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return self.give_up(
                        ParseError::new(here.start, "a second YAML document starts here").help(
                            "Remove the `---` line or split the file; only one document is allowed",
                        ),
                    );
                }
            }
            Event::Alias(anchor) => return self.alias(anchor, here),
            Event::Scalar(text, style, anchor, tag) => {
                let tag = self.tag(tag.as_deref(), here);
                if self.expects_key() {
                    self.key(Key {
                        text: text.into_owned(),
                        span: here,
                        plain: style == ScalarStyle::Plain,
                    });
                    return ControlFlow::Continue(());
                }
                let node = self.scalar(text.into_owned(), style, tag.as_deref());
                let spans = SpanTree { key: None, value: here, children: Vec::new() };
                self.complete(Item { node, spans, size: 1, depth: 1 }, tag, anchor);
            }
            Event::SequenceStart(_, anchor, tag) => {
                return self.open(Shape::List(Vec::new()), tag.as_deref(), anchor, here);
            }
            Event::MappingStart(_, anchor, tag) => {
                let shape = Shape::Map { key: None, pairs: Vec::new(), seen: HashSet::new() };
                return self.open(shape, tag.as_deref(), anchor, here);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(here),
            _ => {}
        }
        ControlFlow::Continue(())
    }

    pub(super) fn finish(mut self) -> Result<ParsedNode, ParseErrors> {
        match self.root.take() {
            Some(root) if self.errors.is_empty() => {
                Ok(ParsedNode { node: root.node, spans: root.spans })
            }
            None if self.errors.is_empty() => {
                let start = Position { line: 1, column: 1, offset: 0 };
                Err(ParseError::new(start, "the text is empty").into())
            }
            _ => Err(ParseErrors::new(self.errors)),
        }
    }

    fn expects_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { shape: Shape::Map { key: None, .. }, .. }))
    }

    fn key(&mut self, key: Key) {
        let Some(Frame { shape: Shape::Map { key: slot, seen, .. }, .. }) = self.frames.last_mut()
        else {
            return;
        };
        if !key.is_merge() && !seen.insert(key.text.clone()) {
            self.errors.push(
                ParseError::new(
                    key.span.start,
                    format!("the key {:?} occurs twice in this map", key.text),
                )
                .help("Remove or rename one of them; a reader keeps only one"),
            );
        }
        *slot = Some(key);
    }

    fn open(
        &mut self,
        shape: Shape,
        tag: Option<&Tag>,
        anchor: usize,
        here: Span,
    ) -> ControlFlow<()> {
        if self.frames.len() >= DEEPEST {
            return self.give_up(too_deep(here.start));
        }
        if self.expects_key() {
            return self.give_up(
                ParseError::new(here.start, "a list or map cannot be a key")
                    .help("Use a string as the key"),
            );
        }
        let tag = self.tag(tag, here);
        self.frames.push(Frame { shape, tag, anchor, start: here });
        ControlFlow::Continue(())
    }

    fn close(&mut self, end: Span) {
        let Some(frame) = self.frames.pop() else { return };
        let value = Span { start: frame.start.start, end: end.end };
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
            Shape::Map { pairs, seen, .. } => {
                let mut map = Map::new();
                for (key, mut item) in merge(pairs, seen, &mut self.errors) {
                    normalise::get_att(&key.text, &mut item.node, &mut item.spans);
                    map.push(key.text, take(item, Some(key.span)));
                }
                Node::Map(map)
            }
        };
        let spans = SpanTree { key: None, value, children };
        self.complete(Item { node, spans, size, depth }, frame.tag, frame.anchor);
    }

    fn alias(&mut self, anchor: usize, here: Span) -> ControlFlow<()> {
        let Some(size) = self.anchors.get(&anchor).map(|item| item.size) else {
            return self.give_up(
                ParseError::new(here.start, "this alias refers to a node that contains it")
                    .help("Use an alias only after the end of the node that it repeats"),
            );
        };
        self.aliased += size;
        if self.aliased > MOST_ALIASED {
            return self.give_up(
                ParseError::new(
                    here.start,
                    format!("aliases expand to more than {MOST_ALIASED} nodes"),
                )
                .help("Write the values out, or use `Mappings` or `Fn::ForEach`"),
            );
        }
        let Some(item) = self.anchors.get(&anchor).cloned() else {
            return ControlFlow::Continue(());
        };
        if self.frames.len() + item.depth > DEEPEST {
            return self.give_up(too_deep(here.start));
        }
        if !self.expects_key() {
            self.complete(item, None, 0);
            return ControlFlow::Continue(());
        }
        match item.node {
            Node::Text(text) => {
                self.key(Key { text: text.into_owned(), span: here, plain: false });
                ControlFlow::Continue(())
            }
            other => self.give_up(ParseError::new(
                here.start,
                format!("a key must be a string, not {}", other.describe()),
            )),
        }
    }

    /// Returns the name of the function that a tag means. Core tags are accepted; any other tag is an error.
    fn tag(&mut self, tag: Option<&Tag>, here: Span) -> Option<String> {
        let tag = tag?;
        if tag.is_yaml_core_schema() {
            let suffix = tag.core_suffix().unwrap_or_default();
            if matches!(suffix, "str" | "int" | "float" | "bool" | "null" | "seq" | "map") {
                return Some(format!("!!{suffix}"));
            }
            self.errors.push(
                ParseError::new(here.start, format!("the tag !!{suffix} is not supported")).help(
                    "Remove the tag; only strings, numbers, booleans, lists and maps are supported",
                ),
            );
            return None;
        }
        let name = tag.suffix();
        // `!` alone makes a scalar a string, and has no meaning for lists and maps.
        if name.is_empty() || tag.original() == "!" {
            return Some("!!str".to_owned());
        }
        let long = normalise::long_name(name).filter(|_| tag.handle() == "!");
        if long.is_none() {
            self.errors.push(
                ParseError::new(
                    here.start,
                    format!("the tag {} is not a function", tag.original()),
                )
                .help(format!("Use one of !Ref, !Condition, !{}", TAGGED.join(", !"))),
            );
        }
        long
    }

    fn scalar(&self, text: String, style: ScalarStyle, tag: Option<&str>) -> Node {
        // The argument of a function that expects a name is a string, even if it looks like a number.
        let is_name = matches!(tag, Some("Ref" | "Condition" | "Fn::GetAtt" | "Fn::Sub" | "!!str"));
        let is_core = tag.is_some_and(|tag| tag.starts_with("!!"));
        let is_empty_argument = tag.is_some() && !is_core && text.is_empty();
        if is_name || is_empty_argument || (style != ScalarStyle::Plain && !is_core) {
            return Node::text(text);
        }
        if self.json || is_core {
            resolve::json(&text).unwrap_or_else(|| resolve::plain(&text))
        } else {
            resolve::plain(&text)
        }
    }

    /// Wraps a finished node in its function and adds it to the list or map that holds it.
    fn complete(&mut self, mut item: Item, tag: Option<String>, anchor: usize) {
        if let Some(name) = tag.filter(|name| !name.starts_with("!!")) {
            normalise::get_att(&name, &mut item.node, &mut item.spans);
            let value = item.spans.value;
            item.node = Node::single(name, item.node);
            let child = SpanTree { key: Some(value), ..item.spans };
            item.spans = SpanTree { key: None, value, children: vec![child] };
            item.size += 1;
            item.depth += 1;
        }
        if anchor != 0 {
            self.anchors.insert(anchor, item.clone());
        }
        match self.frames.last_mut() {
            None => self.root = Some(item),
            Some(Frame { shape: Shape::List(items), .. }) => items.push(item),
            Some(Frame { shape: Shape::Map { key, pairs, .. }, .. }) => {
                if let Some(key) = key.take() {
                    pairs.push((key, item));
                }
            }
        }
    }
}
