//! Mappings: values that are looked up by two keys.

use std::borrow::Cow;

use crate::{Map, Node};

/// A mapping of a template: first key, second key, value.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html)
///
/// ```
/// use stanchion_template::document::Mapping;
/// let hosts = Mapping::new().entry("us-east-1", "Host", "a.example").entry("eu-west-1", "Host", "b.example");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping(Map);

impl Mapping {
    /// Creates an empty mapping.
    pub fn new() -> Mapping {
        Mapping::default()
    }

    /// Sets a value, which can be a string, a number, a boolean or a list of strings.
    #[must_use]
    pub fn entry(
        mut self,
        first_key: impl Into<Cow<'static, str>>,
        second_key: impl Into<Cow<'static, str>>,
        value: impl Into<Node>,
    ) -> Mapping {
        let first_key = first_key.into();
        match self.0.get_mut(&first_key).and_then(Node::as_map_mut) {
            Some(entries) => {
                entries.insert(second_key, value);
            }
            None => {
                self.0.insert(first_key, Node::single(second_key, value.into()));
            }
        }
        self
    }

    /// Returns the mapping as a node.
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}
