//! The tags of resources.

use stanchion_schema::{Facts, Keyword, NodeFacts, ResourceFacts};
use stanchion_template::{Map, Node, Segment, counted};

use crate::analysis::Analysis;
use crate::code;
use crate::facts::{cloudformation, efs};
use crate::pattern;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::CFN_061, reserved_keys),
    Rule::new(code::CFN_062, lengths),
    Rule::new(code::CFN_063, characters),
];

/// A part of a tag that is a literal text.
struct Text<'a> {
    text: &'a str,
    is_key: bool,
    path: Vec<Segment>,
    /// The schema of the text, if the tags are a list.
    facts: Option<NodeFacts<'static>>,
    /// True if the tags are a map, and the text is its key.
    is_map_key: bool,
}

/// Returns the keys and values of all tags of a resource.
fn texts<'a>(resource: &Resource<'a>) -> Vec<Text<'a>> {
    let facts = Facts::bundled().resource(resource.kind);
    let name = facts.as_ref().and_then(ResourceFacts::tags).unwrap_or("Tags");
    let (name, below) = name.split_once("/*/").unwrap_or((name, ""));
    let schema = facts.as_ref().and_then(|it| it.root().property(name));
    let mut found = Vec::new();
    let Some(tags) = resource.get(name) else { return found };
    let mut path = resource.properties_path();
    path.push(Segment::from(name));
    if below.is_empty() {
        add(&mut found, &path, tags, schema.as_ref());
        return found;
    }
    // The tags are in the items of a list, as for `TagSpecifications`.
    let items = schema.and_then(|it| it.child(Keyword::Items)?.property(below));
    for (at, item) in tags.as_list().into_iter().flatten().enumerate() {
        if let Some(tags) = item.get(below) {
            let path = [path.as_slice(), &[Segment::Index(at), Segment::from(below)]].concat();
            add(&mut found, &path, tags, items.as_ref());
        }
    }
    found
}

fn add<'a>(
    found: &mut Vec<Text<'a>>,
    path: &[Segment],
    tags: &'a Node,
    schema: Option<&NodeFacts<'static>>,
) {
    match tags {
        Node::List(items) => {
            let schema = schema.and_then(|it| it.child(Keyword::Items));
            for (at, item) in items.iter().enumerate() {
                for (name, is_key) in [("Key", true), ("Value", false)] {
                    let Some(text) = item.get(name).and_then(Node::as_text) else { continue };
                    let path = [path, &[Segment::Index(at), Segment::from(name)]].concat();
                    let facts = schema.as_ref().and_then(|it| it.property(name));
                    found.push(Text { text, is_key, path, facts, is_map_key: false });
                }
            }
        }
        Node::Map(map) if !is_expression(map) => {
            for (key, value) in map.iter() {
                let path = [path, &[Segment::from(key)]].concat();
                let value = value.as_text().map(|text| (text, false));
                let facts = schema.cloned();
                for (text, is_key) in [(key, true)].into_iter().chain(value) {
                    let (path, facts) = (path.clone(), facts.clone());
                    found.push(Text { text, is_key, path, facts, is_map_key: is_key });
                }
            }
        }
        _ => {}
    }
}

fn is_expression(map: &Map) -> bool {
    map.keys().any(|it| it == "Ref" || it.starts_with("Fn::"))
}

fn report<'f>(
    findings: &'f mut Findings<'_>,
    text: &Text<'_>,
    message: String,
) -> crate::rule::Entry<'f> {
    match text.is_map_key {
        true => findings.at_key(&text.path, message),
        false => findings.at(&text.path, message),
    }
}

fn reserved_keys(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for resource in cx.resources() {
        for text in texts(resource).iter().filter(|it| it.is_key) {
            let prefix = cloudformation::RESERVED_TAG_PREFIX;
            if text.text.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix)) {
                let message = format!("the tag key starts with the reserved prefix `{prefix}`");
                report(findings, text, message).found(text.text);
            }
        }
    }
}

fn lengths(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for resource in cx.resources() {
        for text in texts(resource).iter().filter(|it| !is_limited(it)) {
            let (what, limits) = match text.is_key {
                true => ("key", cloudformation::TAG_KEY_CHARACTERS),
                false => ("value", cloudformation::TAG_VALUE_CHARACTERS),
            };
            let length = text.text.chars().count();
            if !limits.has(length as f64) {
                report(findings, text, format!("the length of the tag {what} is out of range"))
                    .found(counted(length, "character"))
                    .allowed(counted(limits, "character"));
            }
        }
    }
}

/// Returns true if the schema limits the length itself. Some schemas have a huge limit, which has no effect.
fn is_limited(text: &Text<'_>) -> bool {
    text.facts.as_ref().is_some_and(|it| {
        it.has(Keyword::PatternProperties)
            || it.number(Keyword::MaxLength).is_some_and(|most| most < 1_000_000.0)
    })
}

fn characters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for resource in cx.resources().iter().filter(|it| it.kind.starts_with("AWS::EFS::")) {
        for text in &texts(resource) {
            if pattern::matches(efs::TAG_PATTERN, text.text) == Some(false) {
                let what = if text.is_key { "key" } else { "value" };
                let message = format!("the tag {what} has a character that EFS does not allow");
                report(findings, text, message)
                    .found(text.text)
                    .allowed("letters, digits, spaces and _.:/=+-@");
            }
        }
    }
}
