//! Defines the query languages.

/// The language of expressions in a state machine.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryLanguage {
    /// JSONata: `{% $states.input.name %}`.
    Jsonata,
    /// JSONPath: `$.name`, for fields whose names end in `.$`.
    JsonPath,
}

impl QueryLanguage {
    /// Returns the field of a state that holds the arguments of a task.
    pub(super) fn arguments(self) -> &'static str {
        match self {
            QueryLanguage::Jsonata => "Arguments",
            QueryLanguage::JsonPath => "Parameters",
        }
    }
}

/// Returns a JSONata expression with its delimiters: `{% .. %}`.
pub fn jsonata(expression: &str) -> String {
    format!("{{% {expression} %}}")
}
