//! Removes the parts of schemas that the facts do not need.

use serde_json::Value;

/// The keys that hold prose or other content that the facts do not need.
const DROPPED: [&str; 21] = [
    "description",
    "title",
    "examples",
    "$comment",
    "sourceUrl",
    "documentationUrl",
    "handlers",
    "$schema",
    "resourceLink",
    "typeName",
    "default",
    "typeConfiguration",
    "lifecycle",
    "propertyTransform",
    "additionalIdentifiers",
    "permissions",
    "tagging_permissions",
    "$id",
    "maintenance",
    "documentation",
    "nonPublicProperties",
];

/// The keys whose children are names and not keywords.
const NAME_MAPS: [&str; 3] = ["properties", "definitions", "patternProperties"];

/// Removes the dropped keys from a schema.
pub(super) fn strip(schema: &mut Value) {
    strip_below(schema, false);
}

fn strip_below(value: &mut Value, names: bool) {
    match value {
        Value::Object(map) => {
            if !names {
                map.retain(|key, _| !DROPPED.contains(&key.as_str()));
            }
            for (key, value) in map.iter_mut() {
                strip_below(value, !names && NAME_MAPS.contains(&key.as_str()));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|it| strip_below(it, false)),
        _ => {}
    }
}
