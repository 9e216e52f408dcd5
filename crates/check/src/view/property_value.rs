//! The value of a property, as far as a template shows it.

use std::borrow::Cow;

use stanchion_template::language::{Text, has_generated_keys, is_function, ref_of, scalar};
use stanchion_template::{Map, Node};

use super::View;
use super::value::{is_no_value, number};
use crate::parameters::value::{is_list, is_stored, items, kind};

/// The value of a property or tag, as far as the template shows it.
///
/// ```
/// use stanchion_check::{Code, Rule, RuleSet, Severity};
/// use stanchion_template::Template;
///
/// const NAME: &Code = &Code::new("ACME-008", Severity::Warning, "The topic has a name");
/// let rule = Rule::from_fn(NAME, |cx, findings| {
///     for topic in cx.resources_of("AWS::SNS::Topic") {
///         let name = cx.value(&topic, "TopicName");
///         // An unknown value is known only during deployment: report nothing about it.
///         if let Some(text) = name.text() {
///             findings.on(&topic, "TopicName", "the topic has a name").found(text);
///         }
///     }
/// });
/// let template = Template::parse("Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}}").unwrap().template;
/// assert!(RuleSet::new().with(rule).check(&template).iter().any(|it| it.code == NAME));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum PropertyValue<'a> {
    /// The property is not set.
    Absent,
    /// The value is known only during deployment, or a macro can change it.
    Unknown,
    /// The value is known. Values inside of a map or list can be functions.
    Known(Cow<'a, Node>),
}

impl PropertyValue<'_> {
    /// Returns true if the property is not set.
    pub fn is_absent(&self) -> bool {
        *self == PropertyValue::Absent
    }

    /// Returns true if the value is known only during deployment.
    pub fn is_unknown(&self) -> bool {
        *self == PropertyValue::Unknown
    }

    /// Returns the known value.
    pub fn node(&self) -> Option<&Node> {
        match self {
            PropertyValue::Known(node) => Some(node),
            PropertyValue::Absent | PropertyValue::Unknown => None,
        }
    }

    /// Returns a known string, number or boolean as a string.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        scalar(self.node()?)
    }

    /// Returns a known number, which can be a number or a string.
    pub fn number(&self) -> Option<f64> {
        number(self.node()?)
    }
}

impl<'a> View<'a> {
    /// Returns what is known about a value of the template. A parameter has its default, unless the check was given
    /// another value. `AWS::NoValue` is absent.
    pub fn value_of(&self, node: &'a Node) -> PropertyValue<'a> {
        if is_no_value(node) {
            return PropertyValue::Absent;
        }
        if let Some(value) = ref_of(node).and_then(|name| self.parameter_value(name)) {
            return PropertyValue::Known(Cow::Owned(value));
        }
        match node {
            Node::Text(text) if text.contains("{{resolve:") => PropertyValue::Unknown,
            Node::Map(map) if is_function(node) || has_generated_keys(map) => {
                let text = Text::of(node);
                match text.literal() {
                    Some(text) if !text.contains("{{resolve:") => {
                        PropertyValue::Known(Cow::Owned(Node::text(text.to_owned())))
                    }
                    _ => PropertyValue::Unknown,
                }
            }
            _ => PropertyValue::Known(Cow::Borrowed(node)),
        }
    }

    /// Returns the given value of a parameter, or its default.
    fn parameter_value(&self, name: &str) -> Option<Node> {
        let parameter: &Map = self.parameter(name)?.as_map()?;
        let kind = kind(parameter);
        if is_stored(kind) {
            return None;
        }
        let given = self.source.parameters.get(name);
        let value = given.or_else(|| parameter.get("Default"))?;
        match scalar(value) {
            Some(text) if is_list(kind) => Some(Node::List(
                items(kind, &text).into_iter().map(|it| Node::text(it.to_owned())).collect(),
            )),
            _ => Some(value.clone()),
        }
    }
}
