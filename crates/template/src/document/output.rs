//! Outputs: values that a stack returns.

use std::borrow::Cow;

use crate::{IntoValue, Map, Node};

/// An output of a template.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
///
/// ```
/// use stanchion_template::document::Output;
/// use stanchion_template::intrinsic;
///
/// let output = Output::new(intrinsic::reference::<String>("Data")).description("The file system").export("data-id");
/// assert!(output.into_node().get("Export").is_some());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Output(Map);

impl Output {
    /// Creates an output with a value.
    pub fn new(value: impl IntoValue<String>) -> Output {
        Output(Map::from([("Value", value.into_node())]))
    }

    fn set(mut self, key: &'static str, value: Node) -> Output {
        self.0.insert(key, value);
        self
    }

    /// Sets `Description`, at most 1,024 bytes.
    #[must_use]
    pub fn description(self, text: impl Into<Cow<'static, str>>) -> Output {
        self.set("Description", Node::text(text))
    }

    /// Sets `Condition`: the output exists only if the condition is true.
    #[must_use]
    pub fn condition(self, condition: impl Into<Cow<'static, str>>) -> Output {
        self.set("Condition", Node::text(condition))
    }

    /// Sets `Export`: other stacks can import the value by this name, which must be unique in the account and Region.
    #[must_use]
    pub fn export(self, name: impl IntoValue<String>) -> Output {
        self.set("Export", Node::single("Name", name.into_node()))
    }

    /// Returns the output as a node, description first.
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
