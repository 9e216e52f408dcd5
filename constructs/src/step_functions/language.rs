//! The language of expressions.

/// The language of expressions in a machine.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryLanguage {
    /// JSONata: `{% $states.input.name %}`.
    Jsonata,
    /// JSONPath: `$.name`, for members whose names end in `.$`.
    JsonPath,
}

impl QueryLanguage {
    /// The member of a state with the arguments of a task.
    pub(super) fn arguments(self) -> &'static str {
        match self {
            QueryLanguage::Jsonata => "Arguments",
            QueryLanguage::JsonPath => "Parameters",
        }
    }
}

/// An expression in JSONata, as it stands in a text: `{% .. %}`.
pub fn jsonata(expression: &str) -> String {
    format!("{{% {expression} %}}")
}
