//! Defines event patterns.

use std::collections::BTreeMap;

use stanchion_template::{IntoValue, Map, Node, Value};

/// A test of a value in an event.
///
/// [AWS documentation](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html)
#[derive(Clone, Debug, PartialEq)]
pub struct Match(Node);

impl Match {
    /// Matches this text.
    pub fn text(text: impl IntoValue<String>) -> Match {
        Match(text.into_node())
    }

    /// Matches this number.
    pub fn number(number: f64) -> Match {
        Match(Node::number(number))
    }

    /// Matches a Boolean.
    pub fn boolean(value: bool) -> Match {
        Match(Node::Bool(value))
    }

    /// Matches a text that starts with this one.
    pub fn prefix(text: impl IntoValue<String>) -> Match {
        Match::test("prefix", text.into_node())
    }

    /// Matches a text that ends with this one.
    pub fn suffix(text: impl IntoValue<String>) -> Match {
        Match::test("suffix", text.into_node())
    }

    /// Matches a text with `*` for any characters.
    pub fn wildcard(text: impl IntoValue<String>) -> Match {
        Match::test("wildcard", text.into_node())
    }

    /// Matches this text and ignores the case of its letters.
    pub fn ignoring_case(text: impl IntoValue<String>) -> Match {
        Match::test("equals-ignore-case", text.into_node())
    }

    /// Matches every value except these texts.
    pub fn anything_but<T: IntoValue<String>>(texts: impl IntoIterator<Item = T>) -> Match {
        Match::test("anything-but", Node::List(texts.into_iter().map(T::into_node).collect()))
    }

    /// Matches numbers that are greater than or equal to the first and less than the second.
    pub fn between(least: f64, below: f64) -> Match {
        let range = [Node::text(">="), Node::number(least), Node::text("<"), Node::number(below)];
        Match::test("numeric", Node::List(range.to_vec()))
    }

    /// Matches numbers that are greater than or equal to this one.
    pub fn at_least(number: f64) -> Match {
        Match::test("numeric", Node::List(vec![Node::text(">="), Node::number(number)]))
    }

    /// Matches numbers that are less than this one.
    pub fn below(number: f64) -> Match {
        Match::test("numeric", Node::List(vec![Node::text("<"), Node::number(number)]))
    }

    /// Matches an event that has the field, or one that does not have it.
    pub fn exists(exists: bool) -> Match {
        Match::test("exists", Node::Bool(exists))
    }

    fn test(name: &'static str, value: Node) -> Match {
        Match(Node::single(name, value))
    }
}

impl From<&'static str> for Match {
    fn from(text: &'static str) -> Match {
        Match::text(text)
    }
}

impl From<String> for Match {
    fn from(text: String) -> Match {
        Match::text(text)
    }
}

impl From<Value<String>> for Match {
    fn from(value: Value<String>) -> Match {
        Match::text(value)
    }
}

/// An event pattern: the fields that an event has, each with one of several values.
///
/// ```
/// use stanchion_constructs::events::{EventPattern, Match};
///
/// let failed = EventPattern::new()
///     .source(["aws.batch"])
///     .detail_type(["Batch Job State Change"])
///     .detail("status", ["FAILED"])
///     .detail("container.exitCode", [Match::at_least(1.0)]);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "give it to a rule or an archive"]
pub struct EventPattern {
    fields: BTreeMap<String, Vec<Match>>,
}

impl EventPattern {
    /// Returns a pattern without fields.
    pub fn new() -> EventPattern {
        EventPattern::default()
    }

    /// Matches events of these services or programs, such as `aws.ecs`. Default: any.
    pub fn source<M: Into<Match>>(self, sources: impl IntoIterator<Item = M>) -> EventPattern {
        self.field("source", sources)
    }

    /// Matches events of these types, such as `ECS Task State Change`. Default: any.
    pub fn detail_type<M: Into<Match>>(self, types: impl IntoIterator<Item = M>) -> EventPattern {
        self.field("detail-type", types)
    }

    /// Matches events about these resources, by their ARNs. Default: any.
    pub fn resources<M: Into<Match>>(self, arns: impl IntoIterator<Item = M>) -> EventPattern {
        self.field("resources", arns)
    }

    /// Matches events of these accounts. Default: any.
    pub fn account<M: Into<Match>>(self, accounts: impl IntoIterator<Item = M>) -> EventPattern {
        self.field("account", accounts)
    }

    /// Matches events of these Regions. Default: any.
    pub fn region<M: Into<Match>>(self, regions: impl IntoIterator<Item = M>) -> EventPattern {
        self.field("region", regions)
    }

    /// Matches events whose detail has one of these values at a path, such as `bucket.name`. Default: any.
    pub fn detail<M: Into<Match>>(
        self,
        path: &str,
        values: impl IntoIterator<Item = M>,
    ) -> EventPattern {
        self.field(&format!("detail.{path}"), values)
    }

    /// Matches events about objects of one bucket whose key starts with a prefix. The bucket must send events to
    /// EventBridge. The types are `Object Created`, `Object Deleted` and others.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html)
    pub fn of_objects(
        bucket: impl IntoValue<String>,
        prefix: impl IntoValue<String>,
        detail_type: &'static str,
    ) -> EventPattern {
        let prefix = prefix.into_value();
        let pattern = EventPattern::new()
            .source(["aws.s3"])
            .detail_type([detail_type])
            .detail("bucket.name", [Match::text(bucket)]);
        match prefix.node().as_text() {
            Some("") => pattern,
            _ => pattern.detail("object.key", [Match::prefix(prefix)]),
        }
    }

    fn field<M: Into<Match>>(
        mut self,
        path: &str,
        values: impl IntoIterator<Item = M>,
    ) -> EventPattern {
        let known = self.fields.entry(path.to_owned()).or_default();
        known.extend(values.into_iter().map(Into::into));
        self
    }

    /// Returns the path of the first field without values, or an empty text if the pattern has no field.
    pub(super) fn fault(&self) -> Option<&str> {
        if self.fields.is_empty() {
            return Some("");
        }
        self.fields.iter().find(|(_, values)| values.is_empty()).map(|(path, _)| path.as_str())
    }
}

impl IntoValue<Node> for EventPattern {
    fn into_node(self) -> Node {
        let mut pattern = Map::new();
        for (path, values) in self.fields {
            let values = Node::List(values.into_iter().map(|it| it.0).collect());
            let steps: Vec<&str> = path.split('.').collect();
            insert(&mut pattern, &steps, values);
        }
        Node::Map(pattern)
    }
}

/// Inserts a value at a path, and creates the objects on the way.
fn insert(map: &mut Map, path: &[&str], value: Node) {
    let [first, rest @ ..] = path else { return };
    if rest.is_empty() {
        map.insert((*first).to_owned(), value);
        return;
    }
    if map.get(first).and_then(Node::as_map).is_none() {
        map.insert((*first).to_owned(), Node::Map(Map::new()));
    }
    if let Some(inner) = map.get_mut(first).and_then(Node::as_map_mut) {
        insert(inner, rest, value);
    }
}
