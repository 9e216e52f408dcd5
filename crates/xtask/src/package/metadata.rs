//! The published crates and their metadata on crates.io.

use std::fmt;
use std::path::Path;

use serde_json::Value;

use crate::process::{Error, Result};
use crate::workspace::Workspace;

/// The categories of crates.io that fit the project. crates.io refuses unknown categories.
const CATEGORIES: [&str; 5] = [
    "command-line-utilities",
    "config",
    "data-structures",
    "development-tools",
    "parser-implementations",
];
/// The largest number of features that crates.io accepts for a crate.
const MOST_FEATURES: usize = 300;
/// The crates that contain data of other projects, whose licences require these files.
const WITH_DATA: [&str; 3] = ["stanchion-aws", "stanchion-check", "stanchion-schema"];

/// A crate that is published.
pub(super) struct Published {
    pub(super) name: String,
    version: String,
}

impl fmt::Display for Published {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.name, self.version)
    }
}

/// Reads the published crates. Returns an error if metadata is missing or crates.io would refuse it.
pub(super) fn read(root: &Path) -> Result<Vec<Published>> {
    let workspace = Workspace::read(root)?;
    let published: Vec<&Value> = workspace.published().collect();
    let wrong: Vec<String> = published.iter().flat_map(|it| faults(it)).collect();
    if !wrong.is_empty() {
        return Err(Error::Failed(wrong.join("\n")));
    }
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let named = |it: &&Value| Published { name: text(&it["name"]), version: text(&it["version"]) };
    Ok(published.iter().map(named).collect())
}

fn faults(package: &Value) -> Vec<String> {
    let name = package["name"].as_str().unwrap_or_default();
    let list = |key: &str| -> Vec<&str> {
        package[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    };
    let mut faults = Vec::new();
    for key in ["description", "documentation", "license", "readme", "repository", "rust_version"] {
        if package[key].as_str().is_none_or(str::is_empty) {
            faults.push(format!("{name} has no {key}"));
        }
    }
    let keywords = list("keywords");
    let fits = |it: &&str| {
        it.len() <= 20 && it.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-+".contains(&it))
    };
    if !(1..=5).contains(&keywords.len()) || !keywords.iter().all(fits) {
        faults.push(format!("{name} has keywords {keywords:?}; crates.io accepts up to 5 of 20"));
    }
    let categories = list("categories");
    if categories.is_empty() || !categories.iter().all(|it| CATEGORIES.contains(it)) {
        faults.push(format!("{name} has categories {categories:?}; allowed are {CATEGORIES:?}"));
    }
    let features = package["features"].as_object().map_or(0, serde_json::Map::len);
    if features > MOST_FEATURES {
        faults.push(format!(
            "{name} has {features} features; crates.io accepts up to {MOST_FEATURES}"
        ));
    }
    let manifest = package["manifest_path"].as_str().unwrap_or_default();
    let folder = Path::new(manifest).parent().unwrap_or(Path::new(""));
    let data: &[&str] = if WITH_DATA.contains(&name) { &["NOTICE", "LICENSES"] } else { &[] };
    for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"].iter().chain(data) {
        if !folder.join(file).exists() {
            faults.push(format!("{name} has no {file}"));
        }
    }
    faults
}
