//! The page `docs/updates.md`: properties about whose updates the sources disagree.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use serde_json::Value;
use stanchion_schema::{CORRECTIONS, Correction, Update};
use stanchion_template::counted;

use super::calls::{self, Calls};
use super::encode::follow;
use super::replacement::paths;
use crate::process::{Error, Result};

/// The deepest property that is compared.
const DEEPEST: usize = 6;

/// Compares the sources. Fails if a correction conflicts with the call that updates the resource.
pub(super) fn page(types: &BTreeMap<String, Value>, botocore: &Path) -> Result<Vec<u8>> {
    let calls = calls::of(botocore, types.keys())?;
    let mut rows: BTreeSet<[String; 5]> = BTreeSet::new();
    for (kind, schema) in types {
        rows.extend(rows_of(kind, schema, calls.get(kind)));
    }
    check(&calls)?;
    let mut page = format!(
        "# Updates about which the sources disagree\n\n`cargo xtask generate` writes this page. It compares what three sources say \
         about the update of a property: the schema in the CloudFormation registry, the CDK's service specification, and the \
         call of the service that updates the resource, in botocore. {} have a call that creates the resource and one that \
         updates it by the same name.\n\nThe registry decides for types with handlers there, and `review` says that the sources \
         disagree. For the other types, both sources count. A property that no call of the service can change is in this table \
         if the call that creates the resource has it. CloudFormation can still have another way to update it.\n\n## \
         Corrections\n\nThese facts replace those of the registry and the specification.\n\n| Type | Property | Update | Source \
         |\n|---|---|---|---|\n",
        counted(calls.len(), "type"),
    );
    for it in CORRECTIONS {
        let update = if it.update == Update::InPlace { "in place" } else { "AWS refuses it" };
        let _ =
            writeln!(page, "| {} | {} | {update} | <{}> |", it.resource_type, it.path, it.source);
    }
    let _ = write!(
        page,
        "\n## Disputes\n\n{}.\n\n| Type | Property | Registry | Specification | Update call |\n|---|---|---|---|---|\n",
        counted(rows.len(), "property").replace("propertys", "properties")
    );
    for row in rows {
        let _ = writeln!(page, "| {} |", row.join(" | "));
    }
    Ok(page.into_bytes())
}

/// Returns the disputed properties of a type.
fn rows_of(kind: &str, schema: &Value, calls: Option<&Calls>) -> Vec<[String; 5]> {
    let Some(map) = schema.as_object() else { return Vec::new() };
    let mut rows = Vec::new();
    let mut row = |path: &str, registry: &str, specification: &str| {
        let call = match calls {
            None => String::new(),
            Some(it) if it.can_update(path) => format!("{} has it", it.update),
            Some(it) => format!("{} does not have it", it.update),
        };
        let of = [kind, path, registry, specification, &call];
        rows.push(of.map(|it| it.replace('*', "\\*")));
    };
    for path in paths(map, "disputedCreateOnly") {
        row(&path, "in place", "replaces");
    }
    let Some(calls) = calls else { return rows };
    for path in paths(map, "createOnlyFromSpecification") {
        if calls.can_update(&path) {
            row(&path, "", "replaces");
        }
    }
    let known: Vec<String> = [
        "createOnlyProperties",
        "conditionalCreateOnlyProperties",
        "createOnlyFromSpecification",
        "conditionalCreateOnlyFromSpecification",
        "disputedCreateOnly",
        "readOnlyProperties",
    ]
    .iter()
    .flat_map(|it| paths(map, it))
    .collect();
    let mut all = Vec::new();
    properties(schema, schema, "", 0, &mut all);
    for path in all {
        let touches =
            |known: &String| known.split('/').zip(path.split('/')).all(|(one, other)| one == other);
        if calls.can_create(&path) && calls.lacks(&path) && !known.iter().any(touches) {
            row(&path, "in place", "in place");
        }
    }
    rows
}

/// Collects the paths of all properties below a schema.
fn properties(schema: &Value, root: &Value, path: &str, depth: usize, found: &mut Vec<String>) {
    if depth > DEEPEST {
        return;
    }
    let (_, schema) = follow(schema, root);
    for (name, below) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        found.push(path.clone());
        properties(below, root, &path, depth + 1, found);
    }
    if !schema["items"].is_null() {
        properties(&schema["items"], root, &format!("{path}/*"), depth + 1, found);
    }
}

/// Checks that the service models say what the corrections say.
fn check(calls: &BTreeMap<String, Calls>) -> Result {
    let is_wrong = |it: &&Correction| {
        let Some(calls) = calls.get(it.resource_type) else { return true };
        match it.update {
            Update::InPlace => !calls.can_update(it.path),
            _ => !calls.lacks(it.path),
        }
    };
    match CORRECTIONS.iter().find(is_wrong) {
        None => Ok(()),
        Some(it) => Err(Error::Failed(format!(
            "the service model conflicts with the correction of {} {} in crates/schema/src/correction.rs",
            it.resource_type, it.path
        ))),
    }
}
