//! The table of IAM's services: their actions, resource types and condition keys. It contains only names.
//!
//! Each line is a service, with parts separated by tabs: the prefix; the actions, each with the numbers of its
//! resource types; the resource types with their ARNs; the condition keys. The items of a part are separated by `|`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use stanchion_template::language::sub;

#[derive(Default)]
struct Service {
    /// The actions by lower-case name, with their name and resource types.
    actions: BTreeMap<String, (String, BTreeSet<String>)>,
    /// The ARNs by lower-case name of the resource type.
    resources: BTreeMap<String, BTreeSet<String>>,
    conditions: BTreeSet<String>,
}

pub(super) fn table(actions: &Value, conditions: &Value) -> Vec<u8> {
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    // Only this source has the names in mixed case, so it is read first.
    for (prefix, value) in conditions.as_object().into_iter().flatten() {
        let service = services.entry(prefix.to_lowercase()).or_default();
        for (name, privilege) in value["privileges"].as_object().into_iter().flatten() {
            let entry = service.actions.entry(name.to_lowercase()).or_default();
            entry.0.clone_from(name);
            let kinds = privilege["resource_types"].as_object().into_iter().flatten();
            entry.1.extend(kinds.map(|(kind, _)| kind.to_lowercase()).filter(|it| !it.is_empty()));
        }
        for (kind, resource) in value["resources"].as_object().into_iter().flatten() {
            let arns = service.resources.entry(kind.to_lowercase()).or_default();
            arns.extend(resource["arn"].as_str().map(plain));
        }
        let keys = value["conditions"].as_object().into_iter().flatten();
        service.conditions.extend(keys.map(|(key, _)| key.clone()));
    }
    for (prefix, value) in actions.as_object().into_iter().flatten() {
        let service = services.entry(prefix.to_lowercase()).or_default();
        for (name, action) in value["Actions"].as_object().into_iter().flatten() {
            let entry = service.actions.entry(name.to_lowercase()).or_default();
            if entry.0.is_empty() {
                entry.0.clone_from(name);
            }
            let kinds = action["Resources"].as_array().into_iter().flatten();
            entry.1.extend(kinds.filter_map(Value::as_str).map(str::to_lowercase));
        }
        for (kind, resource) in value["Resources"].as_object().into_iter().flatten() {
            let arns = service.resources.entry(kind.to_lowercase()).or_default();
            // The ARNs of the other source are more exact: that of an object does not also match a bucket.
            if arns.is_empty() {
                let formats = resource["ARNFormats"].as_array().into_iter().flatten();
                arns.extend(formats.filter_map(Value::as_str).map(plain));
            }
            let keys = resource["ConditionKeys"].as_array().into_iter().flatten();
            service.conditions.extend(keys.filter_map(Value::as_str).map(str::to_owned));
        }
    }
    let lines: Vec<String> = services.iter().map(|(prefix, it)| line(prefix, it)).collect();
    lines.concat().into_bytes()
}

fn line(prefix: &str, service: &Service) -> String {
    let kinds: Vec<&String> = service.resources.keys().collect();
    let number = |kind: &String| kinds.iter().position(|it| *it == kind);
    let actions: Vec<String> = service
        .actions
        .values()
        .map(|(name, of)| {
            let numbers: Vec<String> =
                of.iter().filter_map(number).map(|it| it.to_string()).collect();
            format!("{name}:{}", numbers.join(","))
        })
        .collect();
    let resources: Vec<String> = service
        .resources
        .values()
        .map(|arns| arns.iter().cloned().collect::<Vec<_>>().join(" "))
        .collect();
    let conditions: Vec<String> = service.conditions.iter().cloned().collect();
    let parts = [prefix.to_owned(), actions.join("|"), resources.join("|"), conditions.join("|")];
    format!("{}\n", parts.join("\t"))
}

/// Returns an ARN with `*` for every variable part.
fn plain(arn: &str) -> String {
    let text = sub::fill(arn, |_| Some("*".to_owned()));
    text.replace(".*", "*").replace(char::is_whitespace, "")
}
