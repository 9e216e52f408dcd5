//! The values of parameters, where they are known.

use std::collections::BTreeMap;

use crate::Node;

/// The values of parameters for one deployment. Parameters without a value are unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterValues(BTreeMap<String, Node>);

impl ParameterValues {
    /// Sets the value of a parameter: a string, or a list of strings for a parameter with a list type.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Node>) {
        self.0.insert(name.into(), value.into());
    }

    /// Returns the value of a parameter.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.0.get(name)
    }

    /// Returns true if no value is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
