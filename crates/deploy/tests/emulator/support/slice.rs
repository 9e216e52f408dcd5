//! Slices of templates: the emulator lacks some resource types, so tests deploy a blueprint without them.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The Systems Manager parameter with an image that the emulator has.
const IMAGE: &str = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";

/// The attribute of databases with the secret of their password, which the emulator does not support.
const SECRET_OF_DATABASE: &str = "MasterUserSecret.SecretArn";

/// A value of that attribute.
const SECRET: &str = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:rds!db-1-AbCdEf";

/// Replaces images of AWS Deep Learning, because the emulator has only those of Amazon Linux.
pub(crate) fn with_known_images(template: &mut Value) {
    let Some(parameters) = template.get_mut("Parameters").and_then(Value::as_object_mut) else {
        return;
    };
    for parameter in parameters.values_mut() {
        let default = parameter["Default"].as_str().unwrap_or_default();
        if default.starts_with("/aws/service/deeplearning/") {
            parameter["Default"] = Value::from(IMAGE);
        }
    }
}

/// Removes resources of these types from a template, and everything that refers to them.
pub(crate) fn without(template: &mut Value, types: &BTreeSet<String>) {
    let resources = template["Resources"].as_object().cloned().unwrap_or_default();
    let is_gone = |it: &Value| it["Type"].as_str().is_some_and(|it| types.contains(it));
    let gone: BTreeSet<String> =
        resources.iter().filter(|it| is_gone(it.1)).map(|it| it.0.clone()).collect();
    let kept: Map<String, Value> = resources
        .iter()
        .filter(|it| !gone.contains(it.0))
        .map(|(id, body)| (id.clone(), prune(body, &gone, &resources).unwrap_or_default()))
        .collect();
    template["Resources"] = Value::Object(kept);
    if let Some(outputs) = template.get("Outputs").and_then(Value::as_object).cloned() {
        let kept = outputs
            .into_iter()
            .filter_map(|(name, body)| Some((name, prune(&body, &gone, &resources)?)))
            .filter(|it| it.1.get("Value").is_some());
        template["Outputs"] = Value::Object(kept.collect());
    }
}

/// Returns a value without references to removed resources, or nothing if the value itself is such a reference.
fn prune(value: &Value, gone: &BTreeSet<String>, resources: &Map<String, Value>) -> Option<Value> {
    match value {
        Value::Object(map) => {
            if let (1, Some((function, argument))) = (map.len(), map.iter().next()) {
                let target = match (function.as_str(), argument) {
                    ("Ref", Value::String(id)) => Some(id.as_str()),
                    ("Fn::GetAtt", Value::Array(parts)) => parts.first().and_then(Value::as_str),
                    _ => None,
                };
                if target.is_some_and(|it| gone.contains(it)) {
                    return None;
                }
                // The emulator does not support this attribute, but the template has its value.
                if argument.get(1) == Some(&Value::from("CidrBlock")) {
                    return Some(resources[target?]["Properties"]["CidrBlock"].clone());
                }
                if argument.get(1) == Some(&Value::from(SECRET_OF_DATABASE)) {
                    return Some(Value::from(SECRET));
                }
                let is_lost = |text: &str| gone.iter().any(|it| text.contains(&format!("${{{it}")));
                let text = argument.as_str().or_else(|| argument.get(0).and_then(Value::as_str));
                if function == "Fn::Sub" && text.is_some_and(is_lost) {
                    return None;
                }
                let with_secret = |text: &str| {
                    let id = text.strip_prefix("${")?.split_once('.')?.0;
                    let (_, rest) = text.split_once(&format!("${{{id}.{SECRET_OF_DATABASE}}}"))?;
                    Some(Value::from(format!("{SECRET}{rest}")))
                };
                if let Some(text) = argument.as_str().and_then(with_secret) {
                    return Some(text);
                }
                if function.starts_with("Fn::") {
                    return Some(Value::from_iter([(
                        function.clone(),
                        prune(argument, gone, resources)?,
                    )]));
                }
            }
            let kept = map.iter().filter_map(|(key, value)| {
                let is_name =
                    key == "DependsOn" && value.as_str().is_some_and(|it| gone.contains(it));
                let value = if is_name { None } else { prune(value, gone, resources) };
                Some((key.clone(), value?))
            });
            let kept: Map<String, Value> = kept.collect();
            // A statement of a policy needs the resource that is gone.
            let has_resource = |it: &Map<String, Value>| {
                it.get("Resource").is_some_and(|it| *it != Value::Array(Vec::new()))
            };
            if map.contains_key("Effect") && has_resource(map) && !has_resource(&kept) {
                return None;
            }
            Some(Value::Object(kept))
        }
        Value::Array(items) => {
            let is_gone = |it: &Value| it.as_str().is_some_and(|it| gone.contains(it));
            let kept = items.iter().filter(|it| !is_gone(it));
            Some(Value::Array(kept.filter_map(|it| prune(it, gone, resources)).collect()))
        }
        other => Some(other.clone()),
    }
}
