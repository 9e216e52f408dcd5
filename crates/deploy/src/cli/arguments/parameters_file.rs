//! Reads files of parameters.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};
use stanchion_deploy::Error;

use crate::file;

/// Reads a JSON file of parameters: an object of names and values, or a list as the AWS CLI reads it, with `ParameterKey` and
/// `ParameterValue`. Values are strings, numbers and booleans.
///
/// # Errors
/// Returns an error if the file cannot be read, or if it has another form. The error shows no value, because it may be secret.
pub(super) fn read(path: &Path) -> Result<BTreeMap<String, String>, Error> {
    of(&file::json(path)?).map_err(|reason| Error::Assembly { path: path.to_owned(), reason })
}

fn of(document: &Value) -> Result<BTreeMap<String, String>, String> {
    let mut found = BTreeMap::new();
    match document {
        Value::Object(all) => {
            for (name, value) in all {
                found.insert(name.clone(), text(name, value)?);
            }
        }
        Value::Array(all) => {
            for (number, entry) in (1..).zip(all) {
                let Some((name, value)) = entry_of(number, entry)? else { continue };
                if found.insert(name.clone(), value).is_some() {
                    return Err(format!(
                        "the list has {name} twice\n  help: Remove one of the entries"
                    ));
                }
            }
        }
        other => {
            return Err(format!(
                "the file holds {}\n  help: Write an object of names and values, or a list of objects with ParameterKey and ParameterValue",
                kind(other)
            ));
        }
    }
    Ok(found)
}

/// Returns the name and the value of an entry of the list. An entry with `UsePreviousValue` has none, because a parameter that
/// is not set keeps the value that the stack has.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html>
fn entry_of(number: usize, entry: &Value) -> Result<Option<(String, String)>, String> {
    const KEYS: [&str; 4] = ["ParameterKey", "ParameterValue", "UsePreviousValue", "ResolvedValue"];
    let empty = Map::new();
    let all = entry.as_object().unwrap_or(&empty);
    let Some(name) = all.get("ParameterKey").and_then(Value::as_str) else {
        return Err(format!(
            "entry {number} of the list has no ParameterKey\n  help: Write each entry as {{\"ParameterKey\": \"Name\", \"ParameterValue\": \"Value\"}}"
        ));
    };
    if let Some(key) = all.keys().find(|it| !KEYS.contains(&it.as_str())) {
        return Err(format!(
            "{name}: `{key}` is not a key of a parameter; allowed: {}",
            KEYS.join(", ")
        ));
    }
    match (all.get("ParameterValue"), all.get("UsePreviousValue")) {
        (Some(_), Some(Value::Bool(true))) => Err(format!(
            "{name} has a ParameterValue and UsePreviousValue\n  help: Remove one of them"
        )),
        (Some(value), _) => Ok(Some((name.to_owned(), text(name, value)?))),
        (None, Some(Value::Bool(true))) => Ok(None),
        (None, _) => {
            Err(format!("{name} has no ParameterValue\n  help: Add one, or remove the entry"))
        }
    }
}

/// Returns a value as CloudFormation gets it.
fn text(name: &str, value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(value) => Ok(value.to_string()),
        // A decimal number is not kept digit by digit, such as `1.50`.
        Value::Number(number) if !number.is_f64() => Ok(number.to_string()),
        other => {
            let kind = kind(other);
            Err(format!(
                "the value of {name} is {kind}; a parameter has a string, an integer or a boolean\n  help: Write the value as a string"
            ))
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a decimal number",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn pairs(document: &Value) -> Vec<(String, String)> {
        of(document).unwrap().into_iter().collect()
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn an_object_has_strings_numbers_and_booleans() {
        let document = json!({ "A": "x", "Net:B": 12, "C": true, "D": -3 });
        let wanted = [pair("A", "x"), pair("C", "true"), pair("D", "-3"), pair("Net:B", "12")];
        assert_eq!(pairs(&document), wanted);
    }

    #[test]
    fn a_list_has_the_form_of_the_aws_cli() {
        let document = json!([
            { "ParameterKey": "A", "ParameterValue": "x" },
            { "ParameterKey": "B", "ParameterValue": 12, "UsePreviousValue": false },
            { "ParameterKey": "C", "UsePreviousValue": true },
        ]);
        assert_eq!(pairs(&document), [pair("A", "x"), pair("B", "12")]);
    }

    #[test]
    fn other_forms_are_errors_that_show_no_value() {
        let key = |more: Value| {
            let mut entry = json!({ "ParameterKey": "Secret" });
            entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            json!([entry])
        };
        for (document, wanted) in [
            (json!("hidden"), "the file holds a string"),
            (json!({ "Secret": ["hidden"] }), "the value of Secret is a list"),
            (json!({ "Secret": { "hidden": 1 } }), "the value of Secret is an object"),
            (json!({ "Secret": null }), "the value of Secret is null"),
            (json!({ "Secret": 1.5 }), "the value of Secret is a decimal number"),
            (json!(["Secret=hidden"]), "entry 1 of the list has no ParameterKey"),
            (key(json!({})), "Secret has no ParameterValue"),
            (key(json!({ "UsePreviousValue": false })), "Secret has no ParameterValue"),
            (key(json!({ "Value": "hidden" })), "`Value` is not a key of a parameter"),
            (
                key(json!({ "ParameterValue": "hidden", "UsePreviousValue": true })),
                "Secret has a ParameterValue and",
            ),
            (
                json!([{ "ParameterKey": "A", "ParameterValue": "hidden" }, { "ParameterKey": "A", "ParameterValue": "hidden" }]),
                "the list has A twice",
            ),
        ] {
            let error = of(&document).unwrap_err();
            assert!(error.contains(wanted), "{error}");
            assert!(!error.contains("hidden"), "{error}");
        }
    }
}
