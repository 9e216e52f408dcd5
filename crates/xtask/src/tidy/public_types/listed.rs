//! The published libraries and the foreign types that each allows in its signatures.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::process::{self, Result};
use crate::workspace::Workspace;

/// A library that is published.
pub(super) struct Library {
    pub(super) package: String,
    /// The name in code.
    pub(super) name: String,
    /// The path of `Cargo.toml` from the root.
    pub(super) manifest: String,
    pub(super) allowed: Vec<Allowed>,
}

/// An entry of a list.
pub(super) struct Allowed {
    /// A path, or `CRATE::*` for a whole crate.
    pub(super) pattern: String,
    pub(super) has_reason: bool,
}

impl Library {
    pub(super) fn allows(&self, path: &str) -> bool {
        self.allowed.iter().any(|it| it.covers(path))
    }
}

impl Allowed {
    fn covers(&self, path: &str) -> bool {
        match self.pattern.strip_suffix("::*") {
            Some(start) => path.split("::").next() == Some(start),
            None => path == self.pattern,
        }
    }

    pub(super) fn covers_any<'a>(&self, mut paths: impl Iterator<Item = &'a String>) -> bool {
        paths.any(|it| self.covers(it))
    }
}

/// Returns the published libraries and the build folder of cargo.
pub(super) fn read(root: &Path) -> Result<(Vec<Library>, PathBuf)> {
    let workspace = Workspace::read(root)?;
    let libraries =
        workspace.published().filter_map(|it| library(root, it)).collect::<Result<_>>()?;
    Ok((libraries, workspace.target()))
}

/// Returns the library of a package, or `None` if it has none.
fn library(root: &Path, package: &Value) -> Option<Result<Library>> {
    let is_library =
        |it: &&Value| it["kind"].as_array().is_some_and(|it| it.contains(&"lib".into()));
    let target = package["targets"].as_array()?.iter().find(is_library)?;
    let manifest = Path::new(package["manifest_path"].as_str()?);
    let text = match process::read(manifest) {
        Ok(text) => String::from_utf8_lossy(&text).into_owned(),
        Err(error) => return Some(Err(error)),
    };
    let list = &package["metadata"]["cargo_check_external_types"]["allowed_external_types"];
    let allowed = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    Some(Ok(Library {
        package: package["name"].as_str()?.to_owned(),
        name: target["name"].as_str()?.replace('-', "_"),
        manifest: manifest.strip_prefix(root).unwrap_or(manifest).display().to_string(),
        allowed: allowed
            .map(|it| Allowed { pattern: it.to_owned(), has_reason: has_reason(&text, it) })
            .collect(),
    }))
}

/// Returns true if an entry has a comment after it or in the line before it.
fn has_reason(manifest: &str, pattern: &str) -> bool {
    let entry = format!("\"{pattern}\"");
    let mut before = "";
    for line in manifest.lines().map(str::trim) {
        if let Some((_, behind)) = line.split_once(&entry) {
            return before.starts_with("# ") || behind.contains("# ");
        }
        before = line;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{Allowed, has_reason};

    #[test]
    fn an_entry_covers_its_path_or_a_whole_crate() {
        let covers = |pattern: &str, path| {
            Allowed { pattern: pattern.to_owned(), has_reason: true }.covers(path)
        };
        assert!(covers("serde_json::value::Value", "serde_json::value::Value"));
        assert!(!covers("serde_json::value::Value", "serde_json::value::Map"));
        assert!(covers("serde_core::*", "serde_core::ser::Serialize"));
        assert!(covers("serde_core::*", "serde_core"));
        assert!(!covers("aws::*", "aws_sdk_s3::Client"));
    }

    #[test]
    fn a_reason_is_a_comment_at_the_entry() {
        let manifest = "x = [\n  # Why.\n  \"a::*\",\n  \"b::*\", # Why.\n  \"c::*\",\n]";
        assert!(has_reason(manifest, "a::*") && has_reason(manifest, "b::*"));
        assert!(!has_reason(manifest, "c::*"));
    }
}
