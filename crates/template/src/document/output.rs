//! Outputs: what a stack tells others.

use std::borrow::Cow;

use crate::{IntoValue, Map, Node};

/// An output of a template.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
#[derive(Clone, Debug, PartialEq)]
pub struct Output(Map);

impl Output {
    /// An output with a value.
    pub fn new(value: impl IntoValue<String>) -> Output {
        Output(Map::from([("Value", value.into_node())]))
    }

    fn set(mut self, key: &'static str, value: Node) -> Output {
        self.0.insert(key, value);
        self
    }

    /// What it is, at most 1,024 bytes.
    #[must_use]
    pub fn description(self, text: impl Into<Cow<'static, str>>) -> Output {
        self.set("Description", Node::text(text))
    }

    /// Exists only when the condition holds.
    #[must_use]
    pub fn condition(self, condition: impl Into<Cow<'static, str>>) -> Output {
        self.set("Condition", Node::text(condition))
    }

    /// Exports the value under a name that is unique in the account and Region.
    #[must_use]
    pub fn export(self, name: impl IntoValue<String>) -> Output {
        self.set("Export", Node::single("Name", name.into_node()))
    }

    /// The output as a node, description first.
    pub fn into_node(mut self) -> Node {
        let mut ordered = Map::new();
        for part in ["Description", "Condition", "Value", "Export"] {
            if let Some(value) = self.0.remove(part) {
                ordered.push(part, value);
            }
        }
        Node::Map(ordered)
    }
}
