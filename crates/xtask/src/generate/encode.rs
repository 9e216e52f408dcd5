//! The encoder of the table of facts, which stores each string and each node once.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};
use stanchion_schema::{Keyword, MAGIC, Payload, Types};

use super::replacement::paths;

/// The keywords that are not encoded, because other facts express them.
const SILENT: [&str; 6] =
    ["definitions", "$ref", "tagging", "taggable", "arrayType", "insertionOrder"];

/// Encodes the schemas of all types.
pub(super) fn encode(types: &BTreeMap<String, Value>) -> Vec<u8> {
    let mut encoder = Encoder::default();
    let mut roots = Vec::new();
    for (name, schema) in types {
        let mut references = HashMap::new();
        let name = encoder.text(name);
        roots.push((name, encoder.node(&root_of(schema), schema, &mut references)));
    }
    encoder.finish(&roots)
}

/// Returns the root schema without its definitions, with tagging as separate facts.
pub(super) fn root_of(schema: &Value) -> Value {
    let mut root = schema.as_object().cloned().unwrap_or_default();
    root.remove("definitions");
    if let Some(tagging) = root.remove("tagging") {
        if tagging["taggable"].as_bool() == Some(false) {
            root.insert("notTaggable".into(), Value::Bool(true));
        } else {
            let property = tagging["tagProperty"].as_str().unwrap_or("/properties/Tags");
            root.insert("tags".into(), Value::from(property.trim_start_matches("/properties/")));
        }
    }
    Value::Object(root)
}

/// Returns the schema in the form that the encoder reads, in which different spellings of a keyword are unified.
pub(super) fn normal(schema: &Value) -> Map<String, Value> {
    let mut map = match schema {
        Value::Object(map) => map.clone(),
        Value::Bool(false) => Map::from_iter([("not".to_owned(), Value::Object(Map::new()))]),
        Value::Bool(true) => Map::new(),
        other => Map::from_iter([("raw".to_owned(), other.clone())]),
    };
    if map.get("additionalProperties") == Some(&Value::Bool(false)) {
        map.remove("additionalProperties");
        map.insert("closed".into(), Value::Bool(true));
    }
    if map.get("additionalProperties").is_some_and(|it| it.as_object().is_none_or(Map::is_empty)) {
        map.remove("additionalProperties");
    }
    if map.get("insertionOrder") == Some(&Value::Bool(false)) {
        map.insert("unordered".into(), Value::Bool(true));
    }
    if let Some(dependencies) = map.remove("dependencies") {
        map.entry("dependentRequired").or_insert(dependencies);
    }
    for list in Keyword::ALL
        .iter()
        .map(|it| it.name())
        .filter(|it| it.ends_with("Properties") || *it == "primaryIdentifier")
    {
        if map.get(list).is_some_and(Value::is_array) {
            let paths = paths(&map, list);
            map.insert(list.to_owned(), Value::from(paths));
        }
    }
    map.retain(|key, value| {
        !SILENT.contains(&key.as_str()) && (key != "uniqueItems" || *value != Value::Bool(false))
    });
    map
}

/// Follows `$ref` to its target schema. Returns the schema and the last reference.
pub(super) fn follow<'a>(mut schema: &'a Value, root: &'a Value) -> (Option<String>, &'a Value) {
    let mut name = None;
    while let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = reference
            .strip_prefix("#/")
            .and_then(|path| path.split_once('/'))
            .and_then(|(pool, key)| root.get(pool)?.get(key));
        if name.as_deref() == Some(reference) {
            return (name, &Value::Null);
        }
        name = Some(reference.to_owned());
        match target {
            Some(target) => schema = target,
            None => return (None, &Value::Null),
        }
    }
    (name, schema)
}

/// Returns the text of a keyword: a string unchanged, any other value as JSON.
pub(super) fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns true if a value has the shape of its keyword's payload.
pub(super) fn fits(payload: Payload, value: &Value) -> bool {
    match payload {
        Payload::Types => value.is_string() || value.is_array(),
        Payload::Texts => {
            value.as_array().is_some_and(|it| it.iter().all(|it| !it.is_object() && !it.is_array()))
        }
        Payload::NamedNodes => value.is_object(),
        Payload::Node => value.is_object() || value.is_boolean(),
        Payload::Nodes => value.is_array(),
        Payload::Text => true,
        Payload::Number => value.is_number(),
        Payload::Flag => value == &Value::Bool(true),
        Payload::TextLists => value.as_object().is_some_and(|it| it.values().all(Value::is_array)),
    }
}

#[derive(Default)]
struct Encoder {
    texts: Vec<String>,
    text_ids: HashMap<String, u32>,
    nodes: Vec<Vec<u8>>,
    node_ids: HashMap<Vec<u8>, u32>,
}

impl Encoder {
    fn text(&mut self, text: &str) -> u32 {
        if let Some(id) = self.text_ids.get(text) {
            return *id;
        }
        let id = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.texts.push(text.to_owned());
        self.text_ids.insert(text.to_owned(), id);
        id
    }

    /// Returns the id of a schema. `references` holds the ids of this type's definitions. They are reserved before
    /// the content is known, so that recursion ends.
    fn node(&mut self, schema: &Value, root: &Value, references: &mut HashMap<String, u32>) -> u32 {
        let (name, target) = follow(schema, root);
        let Some(name) = name else {
            let bytes = self.bytes(target, root, references);
            return self.intern(bytes);
        };
        if let Some(id) = references.get(&name) {
            return *id;
        }
        let slot = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(vec![0]);
        references.insert(name.clone(), slot);
        let bytes = self.bytes(target, root, references);
        if let Some(id) = self.node_ids.get(&bytes).copied() {
            // Only the definition itself can refer to the reserved slot. If it is the last slot, it can be removed.
            if slot as usize + 1 == self.nodes.len() {
                self.nodes.pop();
                references.insert(name, id);
                return id;
            }
        }
        self.nodes[slot as usize].clone_from(&bytes);
        self.node_ids.entry(bytes).or_insert(slot);
        slot
    }

    fn intern(&mut self, bytes: Vec<u8>) -> u32 {
        if let Some(id) = self.node_ids.get(&bytes) {
            return *id;
        }
        let id = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(bytes.clone());
        self.node_ids.insert(bytes, id);
        id
    }

    fn bytes(
        &mut self,
        schema: &Value,
        root: &Value,
        references: &mut HashMap<String, u32>,
    ) -> Vec<u8> {
        let mut map = normal(schema);
        let mut out = Vec::new();
        for (index, keyword) in Keyword::ALL.iter().enumerate() {
            let Some(value) = map.get(keyword.name()) else { continue };
            if !fits(keyword.payload(), value) || *keyword == Keyword::Raw {
                continue;
            }
            let value = map.remove(keyword.name()).unwrap_or_default();
            out.push(u8::try_from(index + 1).unwrap_or(u8::MAX));
            self.payload(&mut out, keyword.payload(), &value, root, references);
        }
        if !map.is_empty() {
            let raw = Value::Object(map).to_string();
            let index = Keyword::ALL.iter().position(|it| *it == Keyword::Raw).unwrap_or_default();
            out.push(u8::try_from(index + 1).unwrap_or(u8::MAX));
            let id = self.text(&raw);
            varint(&mut out, id.into());
        }
        out.push(0);
        out
    }

    fn payload(
        &mut self,
        out: &mut Vec<u8>,
        payload: Payload,
        value: &Value,
        root: &Value,
        references: &mut HashMap<String, u32>,
    ) {
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        match payload {
            Payload::Types => varint(out, types_of(value).into()),
            Payload::Texts => self.texts(out, items),
            Payload::NamedNodes => {
                let map = value.as_object();
                varint(out, map.map_or(0, Map::len) as u64);
                for (name, schema) in map.into_iter().flatten() {
                    let name = self.text(name);
                    varint(out, name.into());
                    let id = self.node(schema, root, references);
                    varint(out, id.into());
                }
            }
            Payload::Node => {
                let id = self.node(value, root, references);
                varint(out, id.into());
            }
            Payload::Nodes => {
                varint(out, items.len() as u64);
                for schema in items {
                    let id = self.node(schema, root, references);
                    varint(out, id.into());
                }
            }
            Payload::Text => {
                let id = self.text(&as_text(value));
                varint(out, id.into());
            }
            Payload::Number => self.number(out, value),
            Payload::Flag => {}
            Payload::TextLists => {
                let map = value.as_object();
                varint(out, map.map_or(0, Map::len) as u64);
                for (name, list) in map.into_iter().flatten() {
                    let name = self.text(name);
                    varint(out, name.into());
                    self.texts(out, list.as_array().map(Vec::as_slice).unwrap_or_default());
                }
            }
        }
    }

    fn texts(&mut self, out: &mut Vec<u8>, items: &[Value]) {
        varint(out, items.len() as u64);
        for item in items {
            let id = self.text(&as_text(item));
            varint(out, id.into());
        }
    }

    fn number(&mut self, out: &mut Vec<u8>, value: &Value) {
        // A source may write a whole number with a fraction of zero.
        let whole = value.as_i64().or_else(|| {
            let number = value.as_f64()?;
            (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
        });
        match whole {
            Some(number) => {
                out.push(0);
                varint(out, ((number << 1) ^ (number >> 63)) as u64);
            }
            None => {
                out.push(1);
                let id = self.text(&value.to_string());
                varint(out, id.into());
            }
        }
    }

    fn finish(self, roots: &[(u32, u32)]) -> Vec<u8> {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
        let text_bytes: usize = self.texts.iter().map(String::len).sum();
        let node_bytes: usize = self.nodes.iter().map(Vec::len).sum();
        let mut out = MAGIC.to_vec();
        for number in [self.texts.len(), self.nodes.len(), roots.len(), text_bytes, node_bytes] {
            out.extend(count(number));
        }
        let mut end = 0;
        for text in &self.texts {
            end += text.len();
            out.extend(count(end));
        }
        let mut start = 0;
        for node in &self.nodes {
            out.extend(count(start));
            start += node.len();
        }
        for (name, node) in roots {
            out.extend(name.to_le_bytes());
            out.extend(node.to_le_bytes());
        }
        self.texts.iter().for_each(|text| out.extend(text.as_bytes()));
        self.nodes.iter().for_each(|node| out.extend(node));
        out
    }
}

/// Returns the types of a schema as bits.
pub(super) fn types_of(value: &Value) -> u8 {
    let bit =
        |name: &str| Types::NAMES.iter().position(|it| *it == name).map_or(0, |bit| 1u8 << bit);
    match value {
        Value::String(name) => bit(name),
        Value::Array(names) => {
            names.iter().filter_map(Value::as_str).map(bit).fold(0, |all, one| all | one)
        }
        _ => 0,
    }
}

fn varint(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
