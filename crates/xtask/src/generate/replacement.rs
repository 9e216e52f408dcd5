//! Facts that only the second source has: replacement by nested and legacy properties, the value of `Ref`,
//! statefulness, attributes.
//!
//! A type without handlers in its registry schema is a legacy type, and both sources count. For a type with handlers
//! the registry decides. A property that only the second source calls replacing is marked as disputed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

/// The database of `@aws-cdk/aws-service-spec` by type.
pub(super) struct Specification<'a> {
    types: BTreeMap<&'a str, &'a Value>,
    definitions: HashMap<&'a str, &'a Value>,
}

/// The paths of a type that the database calls replacing.
#[derive(Default)]
struct Replacing {
    always: BTreeSet<String>,
    maybe: BTreeSet<String>,
}

impl<'a> Specification<'a> {
    pub(super) fn of(database: &'a Value) -> Specification<'a> {
        let entities = |name: &str| {
            database["schema"][name]["entities"].as_array().map(Vec::as_slice).unwrap_or(&[])
        };
        Specification {
            types: entities("resource")
                .iter()
                .filter_map(|it| Some((it["cloudFormationType"].as_str()?, it)))
                .collect(),
            definitions: entities("typeDefinition")
                .iter()
                .filter_map(|it| Some((it["$id"].as_str()?, it)))
                .collect(),
        }
    }

    /// Returns the attributes of a type in the database: name, and whether it is a list, number or boolean.
    pub(super) fn attributes(&self, cfn_type: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.types
            .get(cfn_type)
            .and_then(|it| it["attributes"].as_object())
            .into_iter()
            .flatten()
            .map(|(name, attribute)| {
                (name.as_str(), attribute["type"]["type"].as_str().unwrap_or("string"))
            })
    }

    /// Adds the facts of the database to a registry schema.
    pub(super) fn merge_into(&self, cfn_type: &str, schema: &mut Value) {
        let Some(entity) = self.types.get(cfn_type) else { return };
        let legacy = schema.get("handlers").is_none_or(Value::is_null);
        let mut replacing = Replacing::default();
        self.collect(&entity["properties"], "", &mut Vec::new(), &mut replacing);
        let Some(schema) = schema.as_object_mut() else { return };
        let registry = paths(schema, "createOnlyProperties");
        let conditional = paths(schema, "conditionalCreateOnlyProperties");
        let read_only = paths(schema, "readOnlyProperties");
        let unknown = |path: &String| {
            let covers = |known: &String| path == known || path.starts_with(&format!("{known}/"));
            !registry.iter().any(covers)
                && !conditional.iter().any(covers)
                && !read_only.iter().any(covers)
        };
        let always: Vec<&String> = replacing.always.iter().filter(|it| unknown(it)).collect();
        let maybe: Vec<&String> = replacing.maybe.iter().filter(|it| unknown(it)).collect();
        if legacy {
            put(schema, "createOnlyFromSpecification", &always);
            put(schema, "conditionalCreateOnlyFromSpecification", &maybe);
        } else {
            put(schema, "disputedCreateOnly", &always);
        }
        if let Some(reference) =
            entity["cfnRefIdentifier"].as_array().or(entity["primaryIdentifier"].as_array())
        {
            schema.insert("refReturns".into(), Value::Array(reference.clone()));
        }
        if entity["isStateful"].as_bool() == Some(true) {
            schema.insert("stateful".into(), json!(true));
        }
    }

    fn collect(
        &self,
        properties: &'a Value,
        prefix: &str,
        open: &mut Vec<&'a str>,
        found: &mut Replacing,
    ) {
        for (name, property) in properties.as_object().into_iter().flatten() {
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
            match property["causesReplacement"].as_str() {
                Some("yes") => {
                    found.always.insert(path);
                    continue;
                }
                Some("maybe") => {
                    found.maybe.insert(path.clone());
                }
                _ => {}
            }
            self.descend(&property["type"], &path, open, found);
        }
    }

    fn descend(
        &self,
        property_type: &'a Value,
        path: &str,
        open: &mut Vec<&'a str>,
        found: &mut Replacing,
    ) {
        match property_type["type"].as_str() {
            Some("array" | "map") => {
                self.descend(&property_type["element"], &format!("{path}/*"), open, found);
            }
            Some("ref") => {
                let Some(id) = property_type["reference"]["$ref"].as_str() else { return };
                if open.contains(&id) {
                    return;
                }
                if let Some(definition) = self.definitions.get(id) {
                    open.push(id);
                    self.collect(&definition["properties"], path, open, found);
                    open.pop();
                }
            }
            _ => {}
        }
    }
}

/// Returns a list of property paths in a schema without their common prefix.
pub(super) fn paths(schema: &Map<String, Value>, list: &str) -> Vec<String> {
    schema
        .get(list)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|path| path.trim_start_matches("/properties/").to_owned())
        .collect()
}

fn put(schema: &mut Map<String, Value>, list: &str, paths: &[&String]) {
    if !paths.is_empty() {
        schema.insert(list.to_owned(), json!(paths));
    }
}
