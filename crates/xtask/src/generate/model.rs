//! The model of the generated code: services, resources, nested types, enumerations.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value};
use stanchion_template::counted;

use super::names::{self, Lock, TypeNames};
use super::replacement::{Specification, paths};

/// The type of a property.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    Text,
    Int,
    Number,
    Bool,
    Json,
    Tag,
    List(Box<Type>),
    Map(Box<Type>),
    Named(String),
}

pub(super) struct Property {
    pub(super) cfn: String,
    pub(super) rust: String,
    pub(super) value: Type,
    pub(super) required: bool,
    pub(super) facts: Vec<String>,
}

pub(super) struct Nested {
    pub(super) name: String,
    /// The name of the definition in the schema, or `None` for a type without a definition.
    pub(super) definition: Option<String>,
    pub(super) properties: Vec<Property>,
}

pub(super) struct Enumeration {
    pub(super) name: String,
    pub(super) values: Vec<String>,
}

pub(super) struct Attribute {
    pub(super) cfn: String,
    pub(super) rust: String,
    pub(super) value: Type,
}

pub(super) struct Resource {
    pub(super) cfn: String,
    pub(super) name: String,
    pub(super) module: String,
    pub(super) properties: Vec<Property>,
    pub(super) nested: Vec<Nested>,
    pub(super) enumerations: Vec<Enumeration>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) ref_returns: Vec<String>,
}

pub(super) struct Service {
    pub(super) namespace: String,
    pub(super) resources: Vec<Resource>,
}

/// Returns the services by module name.
pub(super) fn build(
    types: &BTreeMap<String, Value>,
    specification: &Specification<'_>,
    lock: &mut Lock,
) -> BTreeMap<String, Service> {
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    for (cfn, schema) in types {
        let mut parts = cfn.splitn(3, "::").skip(1);
        let (Some(service), Some(name)) = (parts.next(), parts.next()) else { continue };
        let module: String =
            service.to_ascii_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let Some(schema) = schema.as_object() else { continue };
        let resource = Builder {
            schema,
            names: lock.of(cfn),
            done: HashMap::new(),
            nested: Vec::new(),
            enumerations: Vec::new(),
        }
        .resource(cfn, name, specification);
        services
            .entry(module)
            .or_insert_with(|| Service {
                namespace: format!("AWS::{service}"),
                resources: Vec::new(),
            })
            .resources
            .push(resource);
    }
    services
}

struct Builder<'a> {
    schema: &'a Map<String, Value>,
    names: TypeNames<'a>,
    /// The types of the definitions that were read. A definition that is being read has its own type, so that
    /// recursion ends.
    done: HashMap<String, Type>,
    nested: Vec<Nested>,
    enumerations: Vec<Enumeration>,
}

impl<'a> Builder<'a> {
    fn resource(mut self, cfn: &str, name: &str, specification: &Specification<'_>) -> Resource {
        let read_only: BTreeSet<String> =
            paths(self.schema, "readOnlyProperties").into_iter().collect();
        let replaces: BTreeSet<String> = ["createOnlyProperties", "createOnlyFromSpecification"]
            .iter()
            .flat_map(|list| paths(self.schema, list))
            .collect();
        let may_replace: BTreeSet<String> = [
            "conditionalCreateOnlyProperties",
            "conditionalCreateOnlyFromSpecification",
            "disputedCreateOnly",
        ]
        .iter()
        .flat_map(|list| paths(self.schema, list))
        .collect();
        let name = names::pascal(name);
        let mut properties = self.properties(self.schema, &name, "", &read_only);
        for property in &mut properties {
            if replaces.contains(&property.cfn) {
                property.facts.push("update replaces".to_owned());
            } else if may_replace.contains(&property.cfn) {
                property.facts.push("update may replace".to_owned());
            }
        }
        let attributes = self.attributes(cfn, &read_only, specification);
        let ref_returns =
            self.schema.get("refReturns").and_then(Value::as_array).into_iter().flatten();
        Resource {
            cfn: cfn.to_owned(),
            module: names::identifier(cfn.rsplit("::").next().unwrap_or(cfn)),
            ref_returns: ref_returns.filter_map(Value::as_str).map(str::to_owned).collect(),
            name,
            properties,
            nested: self.nested,
            enumerations: self.enumerations,
            attributes,
        }
    }

    fn attributes(
        &self,
        cfn: &str,
        read_only: &BTreeSet<String>,
        specification: &Specification<'_>,
    ) -> Vec<Attribute> {
        let mut attributes: BTreeMap<String, Type> = read_only
            .iter()
            .filter(|path| !path.contains('*'))
            .map(|path| (path.replace('/', "."), self.attribute_type(path)))
            .collect();
        for (name, kind) in specification.attributes(cfn) {
            attributes.entry(name.to_owned()).or_insert_with(|| scalar(kind));
        }
        let mut seen = BTreeSet::from(["reference".to_owned()]);
        attributes
            .into_iter()
            .map(|(cfn, value)| {
                let rust = unique(names::identifier(&cfn), &mut seen);
                Attribute { cfn, rust, value }
            })
            .collect()
    }

    fn attribute_type(&self, path: &str) -> Type {
        let mut node = self.schema.get("properties");
        let mut schema = None;
        for step in path.split('/') {
            schema = node.and_then(|it| it.get(step)).map(|it| self.resolve(it));
            node = schema.and_then(|it| it.get("properties"));
        }
        scalar(schema.and_then(|it| it.get("type")).and_then(Value::as_str).unwrap_or("string"))
    }

    /// Follows `$ref`. The target can be another reference.
    fn resolve<'b>(&'b self, mut schema: &'b Value) -> &'b Value {
        for _ in 0..8 {
            let Some(target) =
                schema.get("$ref").and_then(Value::as_str).and_then(|it| self.target(it))
            else {
                break;
            };
            schema = target;
        }
        schema
    }

    fn target(&self, reference: &str) -> Option<&'a Value> {
        let path = reference.strip_prefix("#/")?;
        let (pool, name) = path.split_once('/')?;
        self.schema.get(pool)?.get(name)
    }

    fn properties(
        &mut self,
        schema: &Map<String, Value>,
        owner: &str,
        path: &str,
        read_only: &BTreeSet<String>,
    ) -> Vec<Property> {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut seen = BTreeSet::from(["new".to_owned()]);
        let mut properties = Vec::new();
        for (cfn, schema) in
            schema.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            let below = if path.is_empty() { cfn.clone() } else { format!("{path}/{cfn}") };
            if read_only.contains(&below) {
                continue;
            }
            let rust = unique(names::identifier(cfn), &mut seen);
            let mut hint = names::pascal(cfn);
            if self.names.is_used(&hint) {
                hint = format!("{owner}{hint}");
            }
            let value = self.value(schema, &hint, &format!("{owner}.{cfn}"));
            let required = required.contains(&cfn.as_str());
            let mut facts = if required { vec!["required".to_owned()] } else { Vec::new() };
            facts.extend(limits(self.resolve(schema)));
            properties.push(Property { cfn: cfn.clone(), rust, value, required, facts });
        }
        properties
    }

    /// Returns the type of a schema. `hint` is the name for a new type, and `place` is its path in the schema.
    fn value(&mut self, schema: &Value, hint: &str, place: &str) -> Type {
        let Some(map) = schema.as_object() else { return Type::Json };
        if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
            return self.definition(reference);
        }
        let kinds: Vec<&str> = match map.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        if kinds.contains(&"array") && kinds.len() == 1 {
            return match map.get("items") {
                Some(items) => {
                    Type::List(Box::new(self.value(items, &singular(hint), &format!("{place}[]"))))
                }
                None => Type::List(Box::new(Type::Json)),
            };
        }
        if kinds.len() > 1 && kinds != ["object"] && !kinds.contains(&"null") {
            return Type::Json;
        }
        if map.get("properties").and_then(Value::as_object).is_some_and(|it| !it.is_empty()) {
            return self.object(map, hint, place, None);
        }
        if let Some(inner) = map
            .get("patternProperties")
            .and_then(Value::as_object)
            .and_then(|it| it.values().next())
        {
            return Type::Map(Box::new(self.value(
                inner,
                &format!("{hint}Value"),
                &format!("{place}{{}}"),
            )));
        }
        if let Some(inner @ Value::Object(_)) = map.get("additionalProperties")
            && kinds.contains(&"object")
        {
            return Type::Map(Box::new(self.value(
                inner,
                &format!("{hint}Value"),
                &format!("{place}{{}}"),
            )));
        }
        if let Some(merged) = self.alternatives(map, &kinds) {
            return match merged {
                Value::Object(merged) => self.object(&merged, hint, place, None),
                Value::String(_) => Type::Text,
                _ => Type::Json,
            };
        }
        if let Some(values) = map.get("enum").and_then(Value::as_array)
            && (kinds.is_empty() || kinds == ["string"])
            && values.iter().all(Value::is_string)
        {
            return self.enumeration(values, hint, place);
        }
        kinds.first().map_or(Type::Json, |kind| match *kind {
            "object" | "array" | "null" => Type::Json,
            kind => scalar(kind),
        })
    }

    fn definition(&mut self, reference: &str) -> Type {
        if let Some(done) = self.done.get(reference) {
            return done.clone();
        }
        let Some(schema) = self.target(reference) else { return Type::Json };
        let Some(map) = schema.as_object() else { return Type::Json };
        let definition = reference.rsplit('/').next().unwrap_or(reference).to_owned();
        let place = format!("#{}", reference.trim_start_matches("#/"));
        let merged = if map.contains_key("properties") {
            Some(map.clone())
        } else {
            match self.alternatives(map, &[]) {
                Some(Value::Object(merged)) => Some(merged),
                _ => None,
            }
        };
        if let Some(map) = merged.filter(|it| {
            it.get("properties").and_then(Value::as_object).is_some_and(|it| !it.is_empty())
        }) {
            if is_tag(&map) {
                self.done.insert(reference.to_owned(), Type::Tag);
                return Type::Tag;
            }
            let name = self.names.give(&place, &names::pascal(&definition));
            self.done.insert(reference.to_owned(), Type::Named(name.clone()));
            let properties = self.properties(&map, &name, "", &BTreeSet::new());
            self.nested.push(Nested {
                name: name.clone(),
                definition: Some(definition),
                properties,
            });
            return Type::Named(name);
        }
        self.done.insert(reference.to_owned(), Type::Json);
        let value = self.value(schema, &names::pascal(&definition), &place);
        self.done.insert(reference.to_owned(), value.clone());
        value
    }

    fn object(
        &mut self,
        map: &Map<String, Value>,
        hint: &str,
        place: &str,
        definition: Option<String>,
    ) -> Type {
        if is_tag(map) {
            return Type::Tag;
        }
        let name = self.names.give(place, hint);
        let properties = self.properties(map, &name, "", &BTreeSet::new());
        self.nested.push(Nested { name: name.clone(), definition, properties });
        Type::Named(name)
    }

    /// Returns the common form of `oneOf`, `anyOf` or `allOf` in a schema without properties: an object with the
    /// properties of all alternatives, a string, or any value.
    fn alternatives(&self, map: &Map<String, Value>, kinds: &[&str]) -> Option<Value> {
        if !kinds.is_empty() && !kinds.contains(&"object") {
            return None;
        }
        let alternatives: Vec<&Value> = ["oneOf", "anyOf", "allOf"]
            .iter()
            .filter_map(|keyword| map.get(*keyword)?.as_array())
            .flatten()
            .map(|it| self.resolve(it))
            .collect();
        if alternatives.is_empty() {
            return None;
        }
        let mut properties = Map::new();
        for (name, schema) in
            alternatives.iter().filter_map(|it| it.get("properties")?.as_object()).flatten()
        {
            properties.entry(name.clone()).or_insert_with(|| schema.clone());
        }
        if !properties.is_empty() {
            return Some(Value::Object(Map::from_iter([(
                "properties".to_owned(),
                Value::Object(properties),
            )])));
        }
        let all_text = kinds.is_empty()
            && alternatives
                .iter()
                .all(|it| it.get("type").and_then(Value::as_str) == Some("string"));
        Some(if all_text { Value::String(String::new()) } else { Value::Null })
    }

    fn enumeration(&mut self, values: &[Value], hint: &str, place: &str) -> Type {
        let mut unique: Vec<String> = Vec::new();
        for value in values.iter().filter_map(Value::as_str) {
            if !unique.iter().any(|it| it == value) {
                unique.push(value.to_owned());
            }
        }
        let twin =
            self.enumerations.iter().find(|it| it.values == unique && it.name.starts_with(hint));
        if let Some(twin) = twin {
            return Type::Named(twin.name.clone());
        }
        let wanted = if self.names.is_used(hint) { format!("{hint}Kind") } else { hint.to_owned() };
        let name = self.names.give(&format!("{place}="), &wanted);
        self.enumerations.push(Enumeration { name: name.clone(), values: unique });
        Type::Named(name)
    }
}

fn scalar(kind: &str) -> Type {
    match kind {
        "string" => Type::Text,
        "integer" => Type::Int,
        "number" => Type::Number,
        "boolean" => Type::Bool,
        "array" => Type::List(Box::new(Type::Text)),
        _ => Type::Text,
    }
}

fn singular(hint: &str) -> String {
    match hint.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') && !stem.is_empty() => stem.to_owned(),
        _ => format!("{hint}Item"),
    }
}

fn is_tag(map: &Map<String, Value>) -> bool {
    let Some(properties) = map.get("properties").and_then(Value::as_object) else { return false };
    properties.len() == 2
        && ["Key", "Value"].iter().all(|name| {
            properties.get(*name).is_some_and(|it| {
                it.get("type").and_then(Value::as_str) == Some("string") && it.get("enum").is_none()
            })
        })
}

fn unique(mut name: String, seen: &mut BTreeSet<String>) -> String {
    while !seen.insert(name.clone()) {
        name = format!("{}_", name.trim_start_matches("r#"));
    }
    name
}

/// Describes the limits of a schema.
fn limits(schema: &Value) -> Vec<String> {
    let number = |keyword: &str| schema.get(keyword).filter(|it| it.is_number()).map(plain);
    let mut facts = Vec::new();
    for (low, high, unit) in [
        ("minLength", "maxLength", Some("character")),
        ("minimum", "maximum", None),
        ("minItems", "maxItems", Some("item")),
    ] {
        let with_unit = |it: &str| unit.map_or(it.to_owned(), |unit| counted(it, unit));
        facts.extend(match (number(low), number(high)) {
            (Some(low), Some(high)) if low == high => Some(format!("exactly {}", with_unit(&high))),
            (Some(low), Some(high)) if unit.is_some() && low == "0" && high == "1" => {
                Some(format!("at most {}", with_unit(&high)))
            }
            (Some(low), Some(high)) => Some(format!("{low} to {}", with_unit(&high))),
            (Some(low), None) => Some(format!("at least {}", with_unit(&low))),
            (None, Some(high)) => Some(format!("at most {}", with_unit(&high))),
            (None, None) => None,
        });
    }
    facts
}

/// Writes a number without a fraction of zero.
fn plain(number: &Value) -> String {
    let text = number.to_string();
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
