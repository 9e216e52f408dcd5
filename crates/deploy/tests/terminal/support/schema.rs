//! Validates values with the part of JSON Schema that the schema of records uses.

use serde_json::Value;

/// Returns the faults of a value, each with its place.
pub(crate) fn faults(root: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(root, root, value, "$", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, place: &str, found: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let target = root.pointer(name.trim_start_matches('#')).expect("a definition");
        check(root, target, value, place, found);
    }
    if let Some(all) = schema["oneOf"].as_array() {
        let is_match = |it: &&Value| {
            let mut inner = Vec::new();
            check(root, it, value, place, &mut inner);
            inner.is_empty()
        };
        let count = all.iter().filter(is_match).count();
        if count != 1 {
            found.push(format!("{place}: {count} forms match {value}"));
        }
    }
    if schema.get("const").is_some_and(|it| it != value) {
        found.push(format!("{place}: {value} is not {}", schema["const"]));
    }
    if schema["enum"].as_array().is_some_and(|it| !it.contains(value)) {
        found.push(format!("{place}: {value} is not one of {}", schema["enum"]));
    }
    let kinds = match &schema["type"] {
        Value::String(kind) => vec![kind.clone()],
        Value::Array(kinds) => {
            kinds.iter().filter_map(|it| Some(it.as_str()?.to_owned())).collect()
        }
        _ => Vec::new(),
    };
    if !kinds.is_empty() && !kinds.iter().any(|it| it == kind(value)) {
        found.push(format!("{place}: {value} is not of type {kinds:?}"));
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(name).is_none() {
            found.push(format!("{place}: {name} is missing"));
        }
    }
    if let Some(all) = value.as_object() {
        for (name, inner) in all {
            let place = format!("{place}.{name}");
            match (schema["properties"].get(name), schema.get("additionalProperties")) {
                (Some(schema), _) => check(root, schema, inner, &place, found),
                (None, Some(Value::Bool(true)) | None) if schema["properties"].is_object() => {
                    found.push(format!("{place}: the schema does not have it"));
                }
                (None, Some(more @ Value::Object(_))) => check(root, more, inner, &place, found),
                (None, _) => {}
            }
        }
    }
    for (number, inner) in value.as_array().into_iter().flatten().enumerate() {
        check(root, &schema["items"], inner, &format!("{place}[{number}]"), found);
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
