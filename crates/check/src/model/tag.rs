//! The tags of resources.

use std::borrow::Cow;

use stanchion_schema::{Facts, Keyword, NodeFacts, ResourceFacts};
use stanchion_template::language::{has_generated_keys, is_function};
use stanchion_template::{Node, Segment, path};

use crate::view::{PropertyValue, Resource, View};

/// The length from which a limit of a schema has no effect.
const HUGE: f64 = 1_000_000.0;

/// The tags in one property of a resource.
#[derive(Clone, Debug)]
pub(crate) struct Tags<'a> {
    pub(crate) resource: Resource<'a>,
    pub(crate) texts: Vec<TagText<'a>>,
    /// The way from the properties to the tags.
    way: Vec<Segment>,
}

/// A key or value of a tag that is a literal string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TagText<'a> {
    pub(crate) text: &'a str,
    pub(crate) is_key: bool,
    /// True if the schema limits the length itself.
    pub(crate) is_limited: bool,
    place: Place<'a>,
}

/// The place of a text in its tags.
#[derive(Clone, Copy, Debug)]
enum Place<'a> {
    /// In an item of a list of keys and values.
    Item(usize),
    /// Under a key of a map of values.
    Key(&'a str),
}

impl TagText<'_> {
    /// Returns true if the text is a key of a map.
    pub(crate) fn is_map_key(&self) -> bool {
        self.is_key && matches!(self.place, Place::Key(_))
    }
}

impl<'a> Tags<'a> {
    /// Returns the path of a text in the template.
    pub(crate) fn path_of(&self, text: &TagText<'a>) -> Vec<Segment> {
        let mut path = self.resource.properties_path();
        path.extend(self.way.iter().cloned());
        match text.place {
            Place::Item(at) => {
                let name = if text.is_key { "Key" } else { "Value" };
                path.extend([Segment::Index(at), Segment::from(name)]);
            }
            Place::Key(key) => path.push(Segment::from(key)),
        }
        path
    }

    fn of_node(
        resource: Resource<'a>,
        way: Vec<Segment>,
        tags: &'a Node,
        schema: Option<&NodeFacts<'static>>,
    ) -> Tags<'a> {
        let mut texts = Vec::new();
        match tags {
            Node::List(items) => {
                let schema = schema.and_then(|it| it.child(Keyword::Items));
                let of = |name| schema.as_ref().and_then(|it| it.property(name));
                let parts = [("Key", true), ("Value", false)]
                    .map(|(name, is_key)| (name, is_key, is_limited(of(name).as_ref())));
                for (at, item) in items.iter().enumerate() {
                    for (name, is_key, is_limited) in parts {
                        let Some(text) = item.get(name).and_then(Node::as_text) else { continue };
                        let place = Place::Item(at);
                        texts.push(TagText { text, is_key, is_limited, place });
                    }
                }
            }
            Node::Map(map) if !has_generated_keys(map) => {
                let is_limited = is_limited(schema);
                for (key, value) in map.iter() {
                    let place = Place::Key(key);
                    texts.push(TagText { text: key, is_key: true, is_limited, place });
                    if let Some(text) = value.as_text() {
                        texts.push(TagText { text, is_key: false, is_limited, place });
                    }
                }
            }
            _ => {}
        }
        Tags { resource, texts, way }
    }
}

/// Returns true if a schema limits the length itself.
fn is_limited(schema: Option<&NodeFacts<'_>>) -> bool {
    schema.is_some_and(|it| {
        it.has(Keyword::PatternProperties)
            || it.number(Keyword::MaxLength).is_some_and(|most| most < HUGE)
    })
}

/// Returns the tags of all resources.
pub(crate) fn tags<'a>(view: &View<'a>) -> Vec<Tags<'a>> {
    let mut all = Vec::new();
    for resource in view.resources() {
        add(&mut all, resource);
    }
    all
}

/// The place of the tags of a type: a property, or a property below the items of a list. Periods separate levels.
struct Way {
    name: &'static str,
    below: &'static str,
}

/// The places of tags that the schemas of some types have, and do not name as the place of tags.
const UNNAMED: [&str; 3] =
    ["Tags", "TagSpecifications/*/Tags", "SpotFleetRequestConfigData.TagSpecifications/*/Tags"];

/// Returns the places of the tags of a resource type, from the schemas. Types without a schema have `Tags`.
fn ways(facts: Option<&ResourceFacts<'static>>) -> impl Iterator<Item = Way> {
    let Some(facts) = facts else { return vec![Way { name: "Tags", below: "" }].into_iter() };
    let named = facts.tags();
    let others = UNNAMED.into_iter().filter(|it| Some(*it) != named);
    let ways = named.into_iter().chain(others).map(|it| {
        let (name, below) = it.split_once("/*/").unwrap_or((it, ""));
        Way { name, below }
    });
    let ways: Vec<Way> = ways.filter(|it| property_of(facts, it.name).is_some()).collect();
    ways.into_iter()
}

fn property_of(facts: &ResourceFacts<'static>, path: &str) -> Option<NodeFacts<'static>> {
    path.split('.').try_fold(facts.root().clone(), |node, step| node.property(step))
}

/// Returns true if resources of a type can have tags.
pub(crate) fn is_taggable(kind: &str) -> bool {
    ways(Facts::bundled().resource(kind).as_ref()).next().is_some()
}

/// Returns the name of the property that holds the tags of a type.
pub(crate) fn property(kind: &str) -> &'static str {
    ways(Facts::bundled().resource(kind).as_ref()).next().map_or("Tags", |it| it.name)
}

/// Returns what is known about a tag of a resource.
pub(crate) fn value<'a>(view: &View<'a>, resource: &Resource<'a>, key: &str) -> PropertyValue<'a> {
    let facts = Facts::bundled().resource(resource.kind);
    first(view, ways(facts.as_ref()).map(|way| in_way(view, resource, &way, key)))
}

/// Returns the first value that is known, or whether the tag can be in another place.
fn first<'a>(
    view: &View<'a>,
    values: impl Iterator<Item = PropertyValue<'a>>,
) -> PropertyValue<'a> {
    let mut is_unknown = false;
    for value in values {
        match value {
            PropertyValue::Absent => {}
            PropertyValue::Unknown => is_unknown = true,
            known @ PropertyValue::Known(_) => return known,
        }
    }
    if is_unknown { PropertyValue::Unknown } else { absent(view) }
}

fn in_way<'a>(
    view: &View<'a>,
    resource: &Resource<'a>,
    Way { name, below }: &Way,
    key: &str,
) -> PropertyValue<'a> {
    let known = match view.value(resource, name) {
        PropertyValue::Known(Cow::Borrowed(node)) => node,
        PropertyValue::Absent => return PropertyValue::Absent,
        _ => return PropertyValue::Unknown,
    };
    if below.is_empty() {
        return in_node(view, known, key);
    }
    let items = known.as_list().into_iter().flatten();
    first(
        view,
        items.map(|item| match item.get(below).map(|it| view.value_of(it)) {
            Some(PropertyValue::Known(Cow::Borrowed(tags))) => in_node(view, tags, key),
            None if !is_function(item) => PropertyValue::Absent,
            _ => PropertyValue::Unknown,
        }),
    )
}

/// A macro can add a tag that is absent.
fn absent<'a>(view: &View<'a>) -> PropertyValue<'a> {
    if view.has_macros() { PropertyValue::Unknown } else { PropertyValue::Absent }
}

fn in_node<'a>(view: &View<'a>, tags: &'a Node, key: &str) -> PropertyValue<'a> {
    let mut is_unknown = false;
    match tags {
        Node::List(items) => {
            for item in items {
                match item.get("Key").map(|it| view.value_of(it)) {
                    Some(found) if found.text().as_deref() == Some(key) => {
                        return item.get("Value").map_or(absent(view), |it| view.value_of(it));
                    }
                    Some(PropertyValue::Known(_)) => {}
                    _ => is_unknown = true,
                }
            }
        }
        Node::Map(map) => {
            if let Some(value) = map.get(key) {
                return view.value_of(value);
            }
            is_unknown = has_generated_keys(map);
        }
        _ => is_unknown = true,
    }
    if is_unknown { PropertyValue::Unknown } else { absent(view) }
}

fn add<'a>(all: &mut Vec<Tags<'a>>, resource: &Resource<'a>) {
    let facts = Facts::bundled().resource(resource.kind);
    for Way { name, below } in ways(facts.as_ref()) {
        let Some(tags) = resource.get(name) else { continue };
        let schema = facts.as_ref().and_then(|it| property_of(it, name));
        let way: Vec<Segment> = path::segments(name).collect();
        if below.is_empty() {
            all.push(Tags::of_node(*resource, way, tags, schema.as_ref()));
            continue;
        }
        // The tags are in the items of a list, as for `TagSpecifications`.
        let items = schema.and_then(|it| it.child(Keyword::Items)?.property(below));
        for (at, item) in tags.as_list().into_iter().flatten().enumerate() {
            if let Some(tags) = item.get(below) {
                let way = [way.as_slice(), &[Segment::Index(at), Segment::from(below)]].concat();
                all.push(Tags::of_node(*resource, way, tags, items.as_ref()));
            }
        }
    }
}
