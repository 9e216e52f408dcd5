//! The calls of services that create and update a resource, from the service models in botocore.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::process::{Error, Result, output};

/// The deepest path of a member that is read.
const DEEPEST: usize = 6;
/// Operations that begin like this do not change an existing resource.
const OTHERS: [&str; 7] = ["Create", "Describe", "Get", "List", "Search", "Batch", "Query"];

#[derive(Deserialize)]
struct Model {
    metadata: Metadata,
    operations: BTreeMap<String, Operation>,
    shapes: BTreeMap<String, Shape>,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(rename = "serviceId", default)]
    id: String,
}

#[derive(Deserialize)]
struct Operation {
    input: Option<Reference>,
}

#[derive(Deserialize)]
struct Reference {
    shape: String,
}

#[derive(Deserialize)]
struct Shape {
    #[serde(default)]
    members: BTreeMap<String, Reference>,
    member: Option<Reference>,
}

/// The calls of one resource type.
pub(super) struct Calls {
    /// The name of the call that updates it, such as `UpdateFileSystem`.
    pub(super) update: String,
    created: BTreeSet<String>,
    updated: BTreeSet<String>,
    /// The names of members of all other calls that can change a resource of the service.
    elsewhere: BTreeSet<String>,
}

impl Calls {
    /// Returns whether the call that creates the resource has a property, by its path.
    pub(super) fn can_create(&self, path: &str) -> bool {
        self.created.contains(&path.to_ascii_lowercase())
    }

    /// Returns whether the call that updates the resource has a property, by its path.
    pub(super) fn can_update(&self, path: &str) -> bool {
        self.updated.contains(&path.to_ascii_lowercase())
    }

    /// Returns whether the call that updates the resource has the object with the property, and no call has a member of the
    /// property's name. Then the service has no update of the property.
    pub(super) fn lacks(&self, path: &str) -> bool {
        let path = path.to_ascii_lowercase();
        let (parent, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let parent = parent.trim_end_matches("/*");
        (parent.is_empty() || self.updated.contains(parent))
            && !self.updated.contains(&path)
            && !self.elsewhere.contains(name)
    }
}

/// Returns the calls of the types whose service has a call that creates and one that updates a resource of their name.
pub(super) fn of<'a>(
    folder: &Path,
    types: impl Iterator<Item = &'a String>,
) -> Result<BTreeMap<String, Calls>> {
    let mut by_service: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for name in types {
        let service = name.split("::").nth(1).unwrap_or_default();
        by_service.entry(service.to_ascii_lowercase()).or_default().push(name);
    }
    let data = folder.join("botocore/data");
    let wrap = |source| Error::File { path: data.clone(), source };
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(&data).map_err(wrap)? {
        let path = entry.map_err(wrap)?.path();
        let versions = fs::read_dir(&path).into_iter().flatten().flatten();
        let newest = versions.map(|it| it.path().join("service-2.json.gz"));
        let Some(newest) = newest.filter(|it| it.exists()).max() else { continue };
        let text = output(std::process::Command::new("gzip").arg("-dc").arg(&newest))?;
        let model: Model = serde_json::from_str(&text)
            .map_err(|source| Error::Json { path: newest.clone(), source })?;
        let folder = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let plain = |it: &str| it.to_ascii_lowercase().replace(['-', ' '], "");
        for name in BTreeSet::from([plain(&folder), plain(&model.metadata.id)]) {
            for kind in by_service.get(&name).into_iter().flatten() {
                if let Some(calls) = model.calls(kind.rsplit("::").next().unwrap_or_default()) {
                    found.insert((*kind).clone(), calls);
                }
            }
        }
    }
    Ok(found)
}

impl Model {
    fn calls(&self, noun: &str) -> Option<Calls> {
        let update = ["Update", "Modify"]
            .iter()
            .map(|it| format!("{it}{noun}"))
            .find(|it| self.operations.contains_key(it))?;
        let created = self.members(&format!("Create{noun}"))?;
        let updated = self.members(&update)?;
        // A list of changes of any property does not name single ones.
        if updated.contains("patchoperations") {
            return None;
        }
        let others =
            self.operations.keys().filter(|name| !OTHERS.iter().any(|it| name.starts_with(it)));
        let elsewhere = others
            .filter_map(|it| self.members(it))
            .flatten()
            .map(|it| it.rsplit('/').next().unwrap_or_default().to_owned())
            .collect();
        Some(Calls { update, created, updated, elsewhere })
    }

    /// Returns the paths of the members of an operation's input, in lower case.
    fn members(&self, operation: &str) -> Option<BTreeSet<String>> {
        let input = &self.operations.get(operation)?.input.as_ref()?.shape;
        let mut found = BTreeSet::new();
        self.collect(input, "", &mut Vec::new(), &mut found);
        Some(found)
    }

    fn collect<'a>(
        &'a self,
        shape: &'a str,
        path: &str,
        open: &mut Vec<&'a str>,
        found: &mut BTreeSet<String>,
    ) {
        let Some(content) = self.shapes.get(shape) else { return };
        if open.contains(&shape) || open.len() > DEEPEST {
            return;
        }
        open.push(shape);
        for (name, member) in &content.members {
            let name = name.to_ascii_lowercase();
            let below = if path.is_empty() { name } else { format!("{path}/{name}") };
            self.collect(&member.shape, &below, open, found);
            found.insert(below);
        }
        if let Some(member) = &content.member {
            self.collect(&member.shape, &format!("{path}/*"), open, found);
        }
        open.pop();
    }
}
