//! The tags of resources.

use stanchion_schema::{Facts, Keyword, NodeFacts, ResourceFacts};
use stanchion_template::language::has_generated_keys;
use stanchion_template::{Node, Segment};

use crate::view::{Resource, View};

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

fn add<'a>(all: &mut Vec<Tags<'a>>, resource: &Resource<'a>) {
    let facts = Facts::bundled().resource(resource.kind);
    let name = facts.as_ref().and_then(ResourceFacts::tags).unwrap_or("Tags");
    let (name, below) = name.split_once("/*/").unwrap_or((name, ""));
    let Some(tags) = resource.get(name) else { return };
    let schema = facts.as_ref().and_then(|it| it.root().property(name));
    let way = vec![Segment::from(name)];
    if below.is_empty() {
        all.push(Tags::of_node(*resource, way, tags, schema.as_ref()));
        return;
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
