//! Checks numbers and lengths of a configuration against its JSON Schema, which is the only place that states them.

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::{Map, Value};
use stanchion_core::Diagnostic;
use stanchion_template::counted;

use super::outside;

/// Returns a finding for each number that is out of range and for each list or map with too few or too many entries.
/// The types of a configuration have checked everything else.
pub(super) fn check<B: JsonSchema + Serialize>(config: &B) -> Vec<Diagnostic> {
    let schema = schema_for!(B).to_value();
    let Ok(value) = serde_json::to_value(config) else { return Vec::new() };
    let mut walk = Walk { definitions: schema.get("$defs"), findings: Vec::new() };
    walk.value(&schema, &value, "");
    walk.findings
}

struct Walk<'a> {
    definitions: Option<&'a Value>,
    findings: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, schema: &'a Value, value: &Value, path: &str) {
        if let Some(definition) = self.definition(schema) {
            self.value(definition, value, path);
        }
        for alternatives in ["anyOf", "oneOf"].iter().filter_map(|it| schema.get(*it)?.as_array()) {
            let fitting = alternatives.iter().find(|it| self.is_shape(it, value));
            if let Some(fitting) = fitting {
                self.value(fitting, value, path);
            }
        }
        match value {
            Value::Number(number) => self.number(schema, number.as_f64().unwrap_or_default(), path),
            Value::Array(items) => {
                self.count(schema, items.len(), ("minItems", "maxItems"), "item", path);
                if schema.get("uniqueItems").is_some() {
                    self.unique(items, path);
                }
                let Some(of_items) = schema.get("items") else { return };
                for (at, item) in items.iter().enumerate() {
                    self.value(of_items, item, &join(path, &at.to_string()));
                }
            }
            Value::Object(map) => {
                let limits = ("minProperties", "maxProperties");
                self.count(schema, map.len(), limits, "key", path);
                self.entries(schema, map, path);
            }
            _ => {}
        }
    }

    fn unique(&mut self, items: &[Value], path: &str) {
        for (at, item) in items.iter().enumerate() {
            if items.iter().take(at).any(|it| it == item) {
                let found = format!("{item}, which the list has already");
                self.findings.push(outside(&join(path, &at.to_string()), found, "each value once"));
            }
        }
    }

    fn entries(&mut self, schema: &'a Value, map: &Map<String, Value>, path: &str) {
        let properties = schema.get("properties");
        let other = schema.get("additionalProperties");
        for (key, value) in map {
            if let Some(of_value) = properties.and_then(|it| it.get(key)).or(other) {
                self.value(of_value, value, &join(path, key));
            }
        }
    }

    /// Returns whether an alternative is the one that a value has chosen.
    fn is_shape(&self, schema: &'a Value, value: &Value) -> bool {
        let schema = self.definition(schema).unwrap_or(schema);
        let required = schema.get("required").and_then(Value::as_array);
        match schema.get("type").and_then(Value::as_str) {
            Some("null") => value.is_null(),
            Some("object") => value.as_object().is_some_and(|map| {
                let has = |key: &Value| key.as_str().is_some_and(|it| map.contains_key(it));
                required.is_none_or(|it| it.iter().all(has))
            }),
            Some("array") => value.is_array(),
            Some("string") => value.is_string(),
            _ => !value.is_null(),
        }
    }

    fn definition(&self, schema: &Value) -> Option<&'a Value> {
        let name = schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")?;
        self.definitions?.get(name)
    }

    fn number(&mut self, schema: &Value, number: f64, path: &str) {
        let limit = |name: &str| schema.get(name).and_then(Value::as_f64);
        let (least, most) = (limit("minimum"), limit("maximum"));
        let above = limit("exclusiveMinimum");
        let is_small = least.is_some_and(|it| number < it) || above.is_some_and(|it| number <= it);
        if !is_small && most.is_none_or(|it| number <= it) {
            return;
        }
        let allowed = match (least, above, most) {
            (Some(least), _, Some(most)) => format!("{least}-{most}"),
            (None, Some(above), Some(most)) => format!("above {above}, at most {most}"),
            (Some(least), _, None) => format!("{least} and up"),
            (None, Some(above), None) => format!("above {above}"),
            (None, None, most) => format!("at most {}", most.unwrap_or_default()),
        };
        self.findings.push(outside(path, number, &allowed));
    }

    fn count(
        &mut self,
        schema: &Value,
        found: usize,
        (least, most): (&str, &str),
        noun: &str,
        path: &str,
    ) {
        let limit = |name: &str| {
            schema.get(name).and_then(Value::as_u64).and_then(|it| usize::try_from(it).ok())
        };
        let (least, most) = (limit(least), limit(most));
        let is_outside = least.is_some_and(|it| found < it) || most.is_some_and(|it| found > it);
        if !is_outside {
            return;
        }
        let allowed = match (least, most) {
            (least, Some(most)) => format!("{}-{most}", least.unwrap_or_default()),
            (least, None) => format!("{} and up", least.unwrap_or_default()),
        };
        self.findings.push(outside(path, counted(found, noun), &allowed));
    }
}

fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
}
