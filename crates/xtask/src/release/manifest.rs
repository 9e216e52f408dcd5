//! The versions in the workspace's `Cargo.toml`: of the workspace, and of its packages as dependencies.

use crate::process::{Error, Result};

/// Returns the version of the workspace.
pub(super) fn version(manifest: &str) -> Result<&str> {
    let (_, section) = manifest
        .split_once("[workspace.package]\n")
        .ok_or_else(|| missing("[workspace.package]"))?;
    section
        .lines()
        .take_while(|it| !it.starts_with('['))
        .find_map(|it| it.strip_prefix("version = \"")?.strip_suffix('"'))
        .ok_or_else(|| missing("the version of [workspace.package]"))
}

/// Returns the manifest with a new version for the workspace and for each dependency that has a path.
pub(super) fn set_version(manifest: &str, next: &str) -> Result<String> {
    let old = version(manifest)?;
    let (own, dependency) = (format!("version = \"{old}\""), format!("version = \"{next}\""));
    let lines = manifest.lines().map(|line| {
        if line == own || line.contains("path = \"") {
            line.replace(&own, &dependency)
        } else {
            line.to_owned()
        }
    });
    Ok(lines.collect::<Vec<_>>().join("\n") + "\n")
}

fn missing(what: &str) -> Error {
    Error::Failed(format!("Cargo.toml: {what} is missing"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[workspace]\n[workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace.dependencies]\na = { path = \"a\", version = \"0.1.0\" }\nb = { version = \"0.1.0\" }\n";

    #[test]
    fn own_packages_get_the_version_and_others_keep_theirs() {
        let new = set_version(MANIFEST, "0.2.0").unwrap();
        assert_eq!(version(&new).unwrap(), "0.2.0");
        assert!(new.contains("a = { path = \"a\", version = \"0.2.0\" }"));
        assert!(new.contains("b = { version = \"0.1.0\" }"));
    }

    #[test]
    fn a_manifest_without_version_is_an_error() {
        assert!(version("[workspace]\n").is_err());
        assert!(
            version("[workspace.package]\nedition = \"2024\"\n[x]\nversion = \"1.0.0\"\n").is_err()
        );
    }
}
