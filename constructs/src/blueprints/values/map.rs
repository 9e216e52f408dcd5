//! JSON Schemas of maps.

use schemars::{JsonSchema, Schema, SchemaGenerator};

/// Returns the schema of a map with names of type `K` and at most `most` entries. The schema that is derived for a map has
/// the pattern of its keys, but neither their length nor their exceptions.
pub(crate) fn map_of<K: JsonSchema, V: JsonSchema>(
    generator: &mut SchemaGenerator,
    least: u32,
    most: u32,
) -> Schema {
    let name = K::json_schema(generator);
    let value = generator.subschema_for::<V>();
    schemars::json_schema!({
        "type": "object",
        "minProperties": least,
        "maxProperties": most,
        "propertyNames": name,
        "additionalProperties": value,
    })
}
