//! Findings as JSON.

use serde_json::{Map, Value, json};
use stanchion_template::visible_json;

use crate::finding::Diagnostic;

/// Returns a JSON document with all findings: `{"diagnostics": [{"rule", "severity", "message", ..}]}`. Values that a
/// finding does not have are `null`.
///
/// ```
/// use stanchion_check::{check, report};
/// use stanchion_template::Template;
///
/// let findings = check(&Template::parse("Resources: {Topic: {Type: AWS::SNS::Topc}}").unwrap().template);
/// assert!(report::to_json(&findings).contains("SCH-001"));
/// ```
pub fn to_json<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let list: Vec<Value> = diagnostics.into_iter().map(entry).collect();
    visible_json(&format!("{:#}\n", json!({ "diagnostics": list }))).into_owned()
}

fn entry(diagnostic: &Diagnostic) -> Value {
    let place = diagnostic.place.as_ref();
    let end = place.and_then(|it| it.end);
    let fields = [
        ("rule", json!(diagnostic.code.id)),
        ("severity", json!(diagnostic.severity.name())),
        ("message", json!(diagnostic.message)),
        ("file", json!(place.map(|it| &it.file))),
        ("line", json!(place.map(|it| it.start.line))),
        ("column", json!(place.map(|it| it.start.column))),
        ("end_line", json!(end.map(|it| it.line))),
        ("end_column", json!(end.map(|it| it.column))),
        ("construct", json!(diagnostic.construct)),
        ("logical_id", json!(diagnostic.logical_id)),
        ("property", json!(diagnostic.property)),
        ("found", json!(diagnostic.found)),
        ("allowed", json!(diagnostic.allowed)),
        ("help", json!(diagnostic.help)),
        ("link", json!(diagnostic.link)),
        ("acknowledged", json!(diagnostic.acknowledged)),
    ];
    Value::Object(
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
    )
}
