//! The packages of the workspace, as cargo describes them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::process::{self, Error, Result};

/// The workspace.
pub(crate) struct Workspace(Value);

impl Workspace {
    /// Reads the workspace with `cargo metadata`.
    pub(crate) fn read(root: &Path) -> Result<Workspace> {
        let arguments = ["metadata", "--no-deps", "--format-version", "1", "--locked", "--offline"];
        let output = process::output(process::cargo(root).args(arguments))?;
        serde_json::from_str(&output)
            .map(Workspace)
            .map_err(|source| Error::Json { path: "cargo metadata".into(), source })
    }

    /// Returns every package.
    pub(crate) fn packages(&self) -> impl Iterator<Item = &Value> {
        self.0["packages"].as_array().into_iter().flatten()
    }

    /// Returns the packages that are published.
    pub(crate) fn published(&self) -> impl Iterator<Item = &Value> {
        // `publish = false` appears as an empty list of registries.
        self.packages().filter(|it| it["publish"].as_array().is_none_or(|it| !it.is_empty()))
    }

    /// Returns the folder in which cargo builds.
    pub(crate) fn target(&self) -> PathBuf {
        self.0["target_directory"].as_str().unwrap_or("target").into()
    }
}
