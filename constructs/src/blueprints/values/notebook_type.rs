//! Types of notebook instances.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use stanchion_check::facts::sagemaker::notebook_types;

/// The type of a SageMaker notebook instance, such as `ml.t3.medium`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct NotebookType(String);

impl NotebookType {
    /// Returns the name of the type.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NotebookType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for NotebookType {
    type Err = String;

    fn from_str(text: &str) -> Result<NotebookType, String> {
        if notebook_types().any(|it| it == text) {
            return Ok(NotebookType(text.to_owned()));
        }
        let start: String = text.chars().take(60).collect();
        Err(format!(
            "{start:?} is not a type of notebook instances: use a type such as ml.t3.medium"
        ))
    }
}

impl<'de> Deserialize<'de> for NotebookType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<NotebookType, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for NotebookType {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NotebookType".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The type of a SageMaker notebook instance, such as `ml.t3.medium`.",
            "enum": notebook_types().collect::<Vec<_>>(),
        })
    }
}
