//! Findings as SARIF 2.1.0, which code hosts show beside the lines.
//!
//! [Specification](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{Diagnostic, Rule, Severity};

/// One run with all findings and the rules they are of.
pub fn to_sarif<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let diagnostics: Vec<&Diagnostic> = diagnostics.into_iter().collect();
    let known: BTreeMap<&str, &Rule> = crate::rules().into_iter().map(|it| (it.id, it)).collect();
    let mut rules: Vec<&str> = diagnostics.iter().map(|it| it.rule.as_ref()).collect();
    rules.sort_unstable();
    rules.dedup();
    let descriptions: Vec<Value> = rules
        .iter()
        .map(|id| match known.get(id) {
            Some(rule) => json!({
                "id": id,
                "shortDescription": { "text": rule.title },
                "fullDescription": { "text": rule.what },
                "help": { "text": rule.fix },
            }),
            None => json!({ "id": id }),
        })
        .collect();
    let results: Vec<Value> = diagnostics.iter().map(|it| result(it, &rules)).collect();
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "stanchion",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": descriptions,
            }},
            "results": results,
        }],
    });
    format!("{sarif:#}\n")
}

fn result(diagnostic: &Diagnostic, rules: &[&str]) -> Value {
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
        "ruleId": diagnostic.rule,
        "ruleIndex": rules.iter().position(|it| *it == diagnostic.rule),
        "level": level,
        "message": { "text": text },
    });
    let mut location = json!({});
    if let Some(place) = &diagnostic.place {
        location["physicalLocation"] = json!({
            "artifactLocation": { "uri": place.file.replace('\\', "/") },
            "region": { "startLine": place.line.max(1), "startColumn": place.column.max(1) },
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
