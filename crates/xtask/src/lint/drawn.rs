//! Checks the templates of drawn configurations with cfn-lint and AWS's validator.

use std::path::Path;
use std::process::Command;

use super::{environment, files, judge, reset};
use crate::process::{self, Error, Result};

/// Draws configurations of every blueprint from its JSON Schema, and checks the templates of those that are accepted.
///
/// # Errors
///
/// Returns an error if a configuration that the schema accepts is not synthesized, or if a template has a finding.
pub(crate) fn run(root: &Path, cases: u32) -> Result {
    let folder = root.join("target/lint-drawn");
    reset(&folder)?;
    std::fs::create_dir_all(&folder)
        .map_err(|source| Error::File { path: folder.clone(), source })?;
    process::run(
        Command::new(env!("CARGO"))
            .current_dir(root)
            .args(["test", "--locked", "--quiet", "--package", "stanchion-cli", "--lib"])
            .args(["property::what_a_schema_accepts"])
            .env("CONFIG_CASES", cases.to_string())
            .env("CONFIG_TEMPLATES", &folder),
    )?;
    let templates = files(&folder, "yaml");
    if templates.is_empty() {
        return Err(Error::Failed("no configuration was synthesized".to_owned()));
    }
    judge(root, &environment(root)?, &templates)
}
