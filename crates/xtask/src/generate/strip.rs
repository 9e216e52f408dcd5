//! Takes out of schemas what no reader of the facts needs.

use serde_json::Value;

/// Keys that hold prose, or what no reader of the facts needs.
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

/// Keys whose children are names, not keywords.
const NAME_MAPS: [&str; 3] = ["properties", "definitions", "patternProperties"];

/// Takes the dropped keys out of a schema.
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
