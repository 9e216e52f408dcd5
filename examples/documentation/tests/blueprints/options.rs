//! The options of a configuration, from its JSON Schema.

use serde_json::{Map, Value};

/// An option: a value of the configuration that is set by itself.
struct Setting {
    path: String,
    text: String,
    values: String,
    default: String,
}

/// The place of a value in its configuration.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Optional,
    Required,
    /// The value stands for one of several alternatives.
    Alternative,
}

/// The options of a configuration, in the order of its schema.
pub(crate) struct Options(Vec<Setting>);

impl Options {
    /// Reads a JSON Schema. `defaults` is the configuration in which nothing is set.
    pub(crate) fn of(schema: &Value, defaults: &Value) -> Options {
        let mut reader = Reader { schema, found: Vec::new() };
        reader.properties(schema, "", Some(defaults), None);
        Options(reader.found)
    }

    /// Returns the first path with a last step.
    pub(crate) fn path_that_ends_with(&self, step: &str) -> Option<&str> {
        let mut paths = self.0.iter().map(|it| it.path.as_str());
        paths.find(|it| it.rsplit('.').next() == Some(step))
    }

    /// Writes a table for the values at the top, and one for each group.
    pub(crate) fn to_markdown(&self) -> String {
        const HEAD: &str = "| Option | What it is | Values | Default |\n|---|---|---|---|\n";
        let mut groups: Vec<&str> = self.0.iter().map(|it| self.group(it)).collect();
        groups.sort_by_key(|it| !it.is_empty());
        groups.dedup();
        let mut page = String::new();
        for group in groups {
            if !group.is_empty() {
                page.push_str(&format!("### `{group}`\n\n"));
            }
            page.push_str(HEAD);
            for it in self.0.iter().filter(|it| self.group(it) == group) {
                let path = it.path.strip_prefix(&format!("{group}.")).unwrap_or(&it.path);
                let Setting { text, values, default, .. } = it;
                page.push_str(&format!("| `{path}` | {text} | {values} | {default} |\n"));
            }
            page.push('\n');
        }
        page
    }

    /// Returns the first step of the path of an option, if there are options below it.
    fn group<'s>(&'s self, of: &'s Setting) -> &'s str {
        let first = of.path.split('.').next().unwrap_or(&of.path).trim_end_matches("[]");
        let is_below =
            |it: &Setting| it.path.strip_prefix(first).is_some_and(|it| it.starts_with(['.', '[']));
        if self.0.iter().any(is_below) { first } else { "" }
    }
}

struct Reader<'s> {
    schema: &'s Value,
    found: Vec<Setting>,
}

impl<'s> Reader<'s> {
    /// Returns the schema that a schema refers to. An optional value is its other alternative.
    fn resolved(&self, mut node: &'s Value) -> &'s Value {
        loop {
            if let Some(name) = node["$ref"].as_str() {
                let name = name.rsplit('/').next().unwrap_or(name);
                node = &self.schema["$defs"][name];
                continue;
            }
            let alternatives = node["anyOf"].as_array().map(Vec::as_slice).unwrap_or_default();
            match alternatives {
                [value, null] if null["type"] == "null" => node = value,
                _ => return node,
            }
        }
    }

    /// Reads the properties of an object. `alternative` describes the object, if it is one of several.
    fn properties(
        &mut self,
        object: &'s Value,
        path: &str,
        defaults: Option<&Value>,
        alternative: Option<&'s Value>,
    ) {
        let Some(properties) = object["properties"].as_object() else { return };
        let required = object["required"].as_array().map(Vec::as_slice).unwrap_or_default();
        for (name, node) in properties {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let default = defaults.and_then(|it| it.get(name)).or_else(|| node.get("default"));
            let role = match alternative {
                Some(_) => Role::Alternative,
                None if required.iter().any(|it| it == name) => Role::Required,
                None => Role::Optional,
            };
            self.value(node, &path, default, (role, alternative));
        }
    }

    fn value(
        &mut self,
        node: &'s Value,
        path: &str,
        default: Option<&Value>,
        (role, alternative): (Role, Option<&'s Value>),
    ) {
        let inner = self.resolved(node);
        let row = |reader: &Self| Setting {
            path: path.to_owned(),
            text: [Some(node), alternative, Some(inner)]
                .into_iter()
                .flatten()
                .find_map(first_paragraph)
                .unwrap_or_default(),
            values: reader.values(inner),
            default: match default {
                None if role == Role::Required => "required".to_owned(),
                None if role == Role::Alternative => "not chosen".to_owned(),
                None | Some(Value::Null) => "not set".to_owned(),
                Some(Value::Object(map)) if map.len() == 1 => {
                    format!("`{{{}: ..}}`", map.keys().next().map_or("", String::as_str))
                }
                Some(value) => format!("`{}`", flow(value)),
            },
        };
        if inner["properties"].is_object() {
            if default.is_none_or(Value::is_null) {
                self.found.push(row(self));
            }
            return self.properties(inner, path, default, None);
        }
        let alternatives = inner["oneOf"].as_array().or_else(|| inner["anyOf"].as_array());
        let objects: Vec<&Value> = alternatives
            .into_iter()
            .flatten()
            .map(|it| self.resolved(it))
            .filter(|it| it["properties"].is_object())
            .collect();
        if objects.is_empty() || objects.len() < alternatives.map_or(0, Vec::len) {
            let own = row(self);
            self.found.push(own);
        }
        for object in objects {
            self.properties(object, path, default, Some(object));
        }
        for (items, step) in [(&inner["items"], "[]"), (&inner["additionalProperties"], ".NAME")] {
            let inner = self.resolved(items);
            if items.is_object() && (inner["properties"].is_object() || inner["oneOf"].is_array()) {
                let path = format!("{path}{step}");
                match inner["properties"].is_object() {
                    true => self.properties(inner, &path, None, None),
                    false if inner["oneOf"][0]["properties"].is_object() => {
                        self.value(items, &path, None, (Role::Optional, None));
                    }
                    false => {}
                }
            }
        }
    }

    /// Describes the values that a schema accepts.
    fn values(&self, node: &'s Value) -> String {
        let node = self.resolved(node);
        if let Some(value) = node.get("const") {
            return format!("`{}`", flow(value));
        }
        if let Some(values) = node["enum"].as_array() {
            if let ([first, ..], Some(last), true) =
                (values.as_slice(), values.last(), values.len() > 12)
            {
                return format!(
                    "one of {} values from {} to {}",
                    values.len(),
                    flow(first),
                    flow(last)
                );
            }
            return values
                .iter()
                .map(|it| format!("`{}`", flow(it)))
                .collect::<Vec<_>>()
                .join(", ");
        }
        if let Some(all) = node["oneOf"].as_array().or_else(|| node["anyOf"].as_array()) {
            let mut all: Vec<String> = all.iter().map(|it| self.values(it)).collect();
            all.retain(|it| !it.is_empty());
            all.dedup();
            return all.join(", ");
        }
        let number = |name: &str| node.get(name).map(flow);
        let range = |low: Option<String>, high: Option<String>| match (low, high) {
            (Some(low), Some(high)) if low == high => low,
            (Some(low), Some(high)) => format!("{low} to {high}"),
            (Some(low), None) => format!("{low} or more"),
            (None, Some(high)) => format!("at most {high}"),
            (None, None) => String::new(),
        };
        let kinds = node["type"].as_array().map(Vec::as_slice).unwrap_or_default();
        let kind = kinds.iter().find(|it| *it != "null").unwrap_or(&node["type"]);
        match kind.as_str() {
            Some("boolean") => "`true`, `false`".to_owned(),
            Some("integer" | "number") => {
                let above = number("exclusiveMinimum").map(|it| format!("more than {it}"));
                let mut text = match (above, number("maximum")) {
                    (Some(above), Some(high)) => format!("{above}, at most {high}"),
                    (Some(above), None) => above,
                    _ => range(number("minimum"), number("maximum")),
                };
                if let Some(step) = number("multipleOf") {
                    text.push_str(&format!(", a multiple of {step}"));
                }
                if text.is_empty() { "a number".to_owned() } else { text }
            }
            Some("string") => match node["examples"][0].as_str() {
                Some(example) => format!("such as `{}`", escaped(example)),
                None => "a text".to_owned(),
            },
            Some("array") => {
                let items = self.values(&node["items"]);
                let count = range(number("minItems"), number("maxItems"));
                match (count.as_str(), items.as_str()) {
                    ("", "") => "a list".to_owned(),
                    ("", items) => format!("a list of {items}"),
                    (count, "") => format!("a list of {count} entries"),
                    (count, items) if items.starts_with("such as") => {
                        format!("a list of {count}, {items}")
                    }
                    (count, items) => format!("a list of {count}: {items}"),
                }
            }
            Some("object") if node["additionalProperties"].is_object() => {
                let value = self.values(&node["additionalProperties"]);
                let name = self.values(&node["propertyNames"]);
                match (name.as_str(), value.as_str()) {
                    (_, "") => "a map by name".to_owned(),
                    ("", value) => format!("a map to values {value}"),
                    (name, value) => format!("a map from names {name} to values {value}"),
                }
            }
            Some("object") => match keys(node).as_slice() {
                [one] => format!("`{{{one}: ..}}`"),
                _ => "a map".to_owned(),
            },
            _ => String::new(),
        }
    }
}

fn keys(object: &Value) -> Vec<&str> {
    object["properties"]
        .as_object()
        .map(Map::keys)
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect()
}

/// Returns the first paragraph of the description in one line.
fn first_paragraph(node: &Value) -> Option<String> {
    let text = node["description"].as_str()?.split("\n\n").next()?;
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // A list follows, which a cell does not have.
    if text.ends_with(':')
        && let Some((before, _)) = text.rsplit_once(". ")
    {
        text = format!("{before}.");
    }
    Some(escaped(&text))
}

/// Escapes a text for a cell of a table.
fn escaped(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Writes a value as YAML in one line.
fn flow(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "''".to_owned(),
        Value::String(text) => escaped(text),
        Value::Array(list) => format!("[{}]", list.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| format!("{key}: {}", flow(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
