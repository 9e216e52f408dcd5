//! Findings as SARIF 2.1.0, which code hosts display next to the lines of code.
//!
//! [Specification](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)

use serde_json::{Value, json};
use stanchion_template::visible_json;

use super::taxonomies::Taxonomies;
use super::uri::uri;
use crate::code::{Code, Severity};
use crate::compliance::Control;
use crate::finding::{Diagnostic, Place};

/// Returns a SARIF log with one run that contains all findings and their rules. The compliance packs of the rules are
/// taxonomies.
///
/// ```
/// use stanchion_check::{check, report};
/// use stanchion_template::Template;
///
/// let findings = check(&Template::parse("Resources: {Topic: {Type: AWS::SNS::Topc}}").unwrap().template);
/// assert!(report::to_sarif(&findings).contains("2.1.0"));
/// ```
pub fn to_sarif<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let diagnostics: Vec<&Diagnostic> = diagnostics.into_iter().collect();
    let mut codes: Vec<&Code> = diagnostics.iter().map(|it| it.code).collect();
    codes.sort_unstable_by_key(|it| it.id);
    codes.dedup();
    let taxonomies = Taxonomies::of(&codes);
    let descriptions: Vec<Value> = codes
        .iter()
        .map(|code| {
            let mut description = json!({
                "id": code.id,
                "shortDescription": { "text": code.title },
                "fullDescription": { "text": code.what },
                "help": { "text": code.fix },
            });
            let controls = code.controls();
            if !controls.is_empty() {
                // GitHub and others filter by tags.
                let tag = |it: &Control| format!("{}/{}", it.pack.name(), it.id);
                let tags: Vec<String> = controls.iter().map(tag).collect();
                description["properties"] = json!({ "tags": tags });
                description["relationships"] = json!(taxonomies.relationships(&controls));
            }
            description
        })
        .collect();
    let results: Vec<Value> = diagnostics.iter().map(|it| result(it, &codes)).collect();
    let mut run = json!({
        "tool": { "driver": {
            "name": "stanchion",
            "version": env!("CARGO_PKG_VERSION"),
            "rules": descriptions,
        }},
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    let components = taxonomies.components();
    if !components.is_empty() {
        run["tool"]["driver"]["supportedTaxonomies"] = json!(taxonomies.references());
        run["taxonomies"] = json!(components);
    }
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    visible_json(&format!("{sarif:#}\n")).into_owned()
}

/// Returns the region of a place. As in `Place`, the end column is after the last character.
fn region(place: &Place) -> Value {
    let mut region = json!({
        "startLine": place.start.line.max(1),
        "startColumn": place.start.column.max(1),
    });
    if let Some(end) = place.end {
        region["endLine"] = json!(end.line.max(1));
        region["endColumn"] = json!(end.column.max(1));
    }
    region
}

fn result(diagnostic: &Diagnostic, codes: &[&Code]) -> Value {
    let level = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut text = diagnostic.message.clone();
    for (name, value) in [("found", &diagnostic.found), ("allowed", &diagnostic.allowed)] {
        if let Some(value) = value {
            text.push_str(&format!("; {name}: {value}"));
        }
    }
    let mut result = json!({
        "ruleId": diagnostic.code.id,
        "ruleIndex": codes.binary_search_by_key(&diagnostic.code.id, |it| it.id).ok(),
        "level": level,
        "message": { "text": text },
    });
    let mut location = json!({});
    if let Some(place) = &diagnostic.place {
        location["physicalLocation"] = json!({
            "artifactLocation": { "uri": uri(&place.file) },
            "region": region(place),
        });
    }
    if let Some(name) = diagnostic.construct.as_ref().or(diagnostic.logical_id.as_ref()) {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": name }]);
    }
    if location != json!({}) {
        result["locations"] = json!([location]);
    }
    if let Some(reason) = &diagnostic.acknowledged {
        result["suppressions"] = json!([{ "kind": "inSource", "justification": reason }]);
    }
    result
}
