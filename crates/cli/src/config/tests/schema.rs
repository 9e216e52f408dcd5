//! Reads JSON Schemas, as an editor does.

use regex_lite::Regex;
use serde_json::Value;

/// A schema with its definitions.
#[derive(Clone, Copy)]
pub(super) struct Schema<'a> {
    pub(super) root: &'a Value,
    pub(super) here: &'a Value,
}

impl<'a> Schema<'a> {
    pub(super) fn new(root: &'a Value) -> Schema<'a> {
        Schema { root, here: root }
    }

    /// Returns another part of the schema, with its references followed.
    pub(super) fn part(self, here: &'a Value) -> Schema<'a> {
        let name = here.get("$ref").and_then(Value::as_str).map(|it| it.replace("#/$defs/", ""));
        match name {
            Some(name) => self.part(&self.root["$defs"][name]),
            None => Schema { root: self.root, here },
        }
    }

    pub(super) fn get(self, key: &str) -> Option<Schema<'a>> {
        self.here.get(key).map(|it| self.part(it))
    }

    pub(super) fn list(self, key: &str) -> impl Iterator<Item = Schema<'a>> {
        let list = self.here.get(key).and_then(Value::as_array);
        list.into_iter().flatten().map(move |it| self.part(it))
    }

    pub(super) fn number(self, key: &str) -> Option<f64> {
        self.here.get(key)?.as_f64()
    }

    pub(super) fn types(self) -> Vec<&'a str> {
        match self.here.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the alternatives of the value.
    pub(super) fn alternatives(self) -> Vec<Schema<'a>> {
        self.list("oneOf").chain(self.list("anyOf")).collect()
    }

    /// Returns the schema of the values of a map without fixed keys.
    pub(super) fn values(self) -> Option<Schema<'a>> {
        self.get("additionalProperties").filter(|it| it.here.is_object())
    }

    /// Returns true if the schema accepts a value.
    pub(super) fn accepts(self, value: &Value) -> bool {
        let schema = self.part(self.here);
        schema.has_type(value)
            && schema.has_choice(value)
            && match value {
                Value::Number(number) => schema.accepts_number(number.as_f64().unwrap()),
                Value::String(text) => schema.accepts_text(text),
                Value::Array(items) => schema.accepts_items(items),
                Value::Object(map) => schema.accepts_map(map),
                _ => true,
            }
    }

    fn has_type(self, value: &Value) -> bool {
        let types = self.types();
        types.is_empty()
            || types.iter().any(|it| match *it {
                "integer" => value.as_f64().is_some_and(|it| it.fract() == 0.0),
                "number" => value.is_number(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "array" => value.is_array(),
                "object" => value.is_object(),
                _ => value.is_null(),
            })
    }

    fn has_choice(self, value: &Value) -> bool {
        let is_same =
            |it: &Value| it == value || it.as_f64().is_some_and(|it| value.as_f64() == Some(it));
        let in_list = self.here.get("enum").and_then(Value::as_array);
        let alternatives = self.alternatives();
        self.here.get("const").is_none_or(is_same)
            && in_list.is_none_or(|it| it.iter().any(is_same))
            && (alternatives.is_empty() || alternatives.iter().any(|it| it.accepts(value)))
            && self.get("not").is_none_or(|it| !it.accepts(value))
    }

    fn accepts_number(self, number: f64) -> bool {
        self.number("minimum").is_none_or(|it| number >= it)
            && self.number("exclusiveMinimum").is_none_or(|it| number > it)
            && self.number("maximum").is_none_or(|it| number <= it)
            && self.number("multipleOf").is_none_or(|it| number % it == 0.0)
    }

    fn has_count(self, count: usize, least: &str, most: &str) -> bool {
        let count = f64::from(u32::try_from(count).unwrap());
        self.number(least).is_none_or(|it| count >= it)
            && self.number(most).is_none_or(|it| count <= it)
    }

    fn accepts_text(self, text: &str) -> bool {
        let pattern = self.here.get("pattern").and_then(Value::as_str);
        self.has_count(text.chars().count(), "minLength", "maxLength")
            && pattern.is_none_or(|it| Regex::new(it).unwrap().is_match(text))
    }

    fn accepts_items(self, items: &[Value]) -> bool {
        let is_unique = |at: usize| !items[..at].contains(&items[at]);
        self.has_count(items.len(), "minItems", "maxItems")
            && (self.here.get("uniqueItems").is_none() || (0..items.len()).all(is_unique))
            && self.get("items").is_none_or(|it| items.iter().all(|item| it.accepts(item)))
    }

    fn accepts_map(self, map: &serde_json::Map<String, Value>) -> bool {
        let required = self.here.get("required").and_then(Value::as_array);
        let is_there = |it: &Value| map.contains_key(it.as_str().unwrap());
        self.has_count(map.len(), "minProperties", "maxProperties")
            && required.is_none_or(|it| it.iter().all(is_there))
            && map.iter().all(|(key, value)| self.accepts_entry(key, value))
    }

    fn accepts_entry(self, key: &str, value: &Value) -> bool {
        let name = Value::String(key.to_owned());
        if let Some(own) = self.get("properties").and_then(|it| it.get(key)) {
            return own.accepts(value);
        }
        let others = match self.here.get("additionalProperties") {
            Some(Value::Bool(are_allowed)) => *are_allowed,
            Some(schema) => self.part(schema).accepts(value),
            None => self.here.get("properties").is_none() || self.types().is_empty(),
        };
        others && self.get("propertyNames").is_none_or(|it| it.accepts(&name))
    }
}
