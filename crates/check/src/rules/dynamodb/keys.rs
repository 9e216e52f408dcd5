//! Keys, attributes and indexes of tables.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::DDB_001, attributes),
    Rule::new(code::DDB_002, keys),
    Rule::new(code::DDB_003, indexes),
];

const KINDS: [&str; 2] = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"];
const INDEXES: [&str; 2] = ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"];

fn tables<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    KINDS.into_iter().flat_map(|kind| cx.of(kind))
}

/// Returns the names and key types of a key schema, or `None` if a part of it is unknown.
fn elements(schema: &Node) -> Option<Vec<(&str, &str)>> {
    let items = schema.as_list()?.iter();
    items
        .map(|it| Some((it.get("AttributeName")?.as_text()?, it.get("KeyType")?.as_text()?)))
        .collect()
}

/// Returns the indexes of a table with their paths, or `None` if a list is unknown.
fn indexes_of<'a>(table: &Resource<'a>) -> Option<Vec<(String, &'a Node)>> {
    let mut all = Vec::new();
    for name in INDEXES {
        let Some(list) = table.get(name) else { continue };
        let items = list.as_list()?.iter().enumerate();
        all.extend(items.map(|(at, index)| (format!("{name}.{at}"), index)));
    }
    Some(all)
}

fn attributes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in tables(cx) {
        // Without definitions, every attribute of a key is undefined.
        let is_missing = !it.has("AttributeDefinitions") && !cx.has_macros();
        let Some(defined) =
            (if is_missing { Some([].as_slice()) } else { it.list("AttributeDefinitions") })
        else {
            continue;
        };
        let names: Option<BTreeSet<&str>> =
            defined.iter().map(|it| it.get("AttributeName")?.as_text()).collect();
        let (Some(names), Some(indexes)) = (names, indexes_of(&it)) else { continue };
        let mut schemas: Vec<(String, &Node)> = Vec::new();
        schemas.extend(it.get("KeySchema").map(|schema| ("KeySchema".to_owned(), schema)));
        for (path, index) in &indexes {
            schemas.extend(index.get("KeySchema").map(|it| (format!("{path}.KeySchema"), it)));
        }
        let mut used = BTreeSet::new();
        let mut is_known = schemas.len() == indexes.len() + 1;
        for (path, schema) in schemas {
            let Some(elements) = elements(schema) else {
                is_known = false;
                continue;
            };
            for (name, _) in elements {
                used.insert(name);
                if !names.contains(name) {
                    findings
                        .on(&it, &path, format!("the key attribute `{name}` is not defined"))
                        .found(name)
                        .allowed(match names.is_empty() {
                            true => "none: no attribute is defined".to_owned(),
                            false => names.iter().copied().collect::<Vec<_>>().join(", "),
                        })
                        .help(format!("Add `{name}` to `AttributeDefinitions`"));
                }
            }
        }
        let unused: Vec<&str> = names.iter().copied().filter(|it| !used.contains(it)).collect();
        if is_known && !unused.is_empty() {
            findings
                .on(&it, "AttributeDefinitions", "the table defines attributes that no key uses")
                .found(unused.join(", "))
                .allowed(used.into_iter().collect::<Vec<_>>().join(", "))
                .help("Remove the attributes: only those of keys are defined");
        }
    }
}

fn keys(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in tables(cx) {
        let Some(elements) = it.get("KeySchema").and_then(elements) else { continue };
        let kinds: Vec<&str> = elements.iter().map(|(_, kind)| *kind).collect();
        if !matches!(kinds.as_slice(), ["HASH"] | ["HASH", "RANGE"]) {
            findings
                .on(&it, "KeySchema", "the key of the table is not valid")
                .found(if kinds.is_empty() { "no elements".to_owned() } else { kinds.join(", ") })
                .allowed("HASH, or HASH and RANGE");
            continue;
        }
        let first = elements.first().map(|(name, _)| *name);
        let locals = it.list("LocalSecondaryIndexes").unwrap_or_default();
        if kinds.len() == 1 && !locals.is_empty() {
            findings
                .on(&it, "LocalSecondaryIndexes", "a table without a sort key has local indexes")
                .found("no RANGE key")
                .allowed("a key of the table with HASH and RANGE");
        }
        for (at, index) in locals.iter().enumerate() {
            let Some(elements) = index.get("KeySchema").and_then(self::elements) else { continue };
            let is_same = elements.first().map(|(name, _)| *name) == first;
            let kinds: Vec<&str> = elements.iter().map(|(_, kind)| *kind).collect();
            if !is_same || kinds != ["HASH", "RANGE"] {
                findings
                    .on(
                        &it,
                        &format!("LocalSecondaryIndexes.{at}.KeySchema"),
                        "the key of the local index is not valid",
                    )
                    .found(
                        elements
                            .iter()
                            .map(|(name, kind)| format!("{name} {kind}"))
                            .collect::<Vec<_>>()
                            .join(", "),
                    )
                    .allowed(format!("{} HASH, and a RANGE key", first.unwrap_or_default()));
            }
        }
    }
}

fn indexes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in tables(cx) {
        let mut seen: BTreeMap<&str, String> = BTreeMap::new();
        for (path, index) in indexes_of(&it).unwrap_or_default() {
            if let Some(name) = index.get("IndexName").and_then(Node::as_text)
                && let Some(other) = seen.insert(name, path.clone())
            {
                findings
                    .on(&it, &format!("{path}.IndexName"), "two indexes have the same name")
                    .found(format!("{name}, also in {other}"));
            }
            let Some(projection) = index.get("Projection") else { continue };
            let kind = projection.get("ProjectionType").and_then(Node::as_text);
            let has_names = projection.get("NonKeyAttributes").is_some();
            let found = match (kind, has_names) {
                (Some("INCLUDE"), false) => "INCLUDE without `NonKeyAttributes`".to_owned(),
                (Some(kind @ ("ALL" | "KEYS_ONLY")), true) => {
                    format!("{kind} with `NonKeyAttributes`")
                }
                _ => continue,
            };
            findings
                .on(&it, &format!("{path}.Projection"), "the projection of the index is not valid")
                .found(found)
                .allowed("`NonKeyAttributes` with INCLUDE only");
        }
    }
}
