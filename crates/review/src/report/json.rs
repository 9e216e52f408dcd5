//! A review as one JSON document, and its schema.

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_check::report::readable_schema;
use stanchion_template::visible_json;

use crate::stack_review::StackReview;

/// The document.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(title = "Review of a change of CloudFormation templates")]
struct Document<'a> {
    /// The version of this format, which is 1.
    version: u32,
    /// The reviews of the stacks, by name.
    stacks: &'a [StackReview],
}

/// Writes reviews of stacks as one JSON document. [`json_schema`] describes it.
///
/// ```
/// use stanchion_review::{Source, StackReview, to_json};
///
/// let review = StackReview::new("Data", &Source::default(), &Source::default(), &Default::default());
/// assert!(to_json(&[review]).contains("\"version\": 1"));
/// ```
pub fn to_json(stacks: &[StackReview]) -> String {
    let document = Document { version: 1, stacks };
    // Every type of the document has a form in JSON.
    let text = serde_json::to_string_pretty(&document).unwrap_or_default();
    visible_json(&format!("{text}\n")).into_owned()
}

/// Returns the JSON Schema of the document that [`to_json`] writes.
///
/// ```
/// let schema = stanchion_review::json_schema();
/// assert_eq!(schema["properties"]["version"]["type"], "integer");
/// ```
pub fn json_schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.into_generator().into_root_schema_for::<Document<'_>>();
    readable_schema(schema.to_value())
}
