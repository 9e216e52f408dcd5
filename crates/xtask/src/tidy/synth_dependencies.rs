//! Checks that `synth` does not depend on an AWS SDK, an async runtime or TLS.

use std::process::Command;

use super::project::Project;
use crate::process::{Error, Result};

/// The crates that the default build must not contain.
const FORBIDDEN: [&str; 8] =
    ["aws-config", "aws-sdk", "hyper", "native-tls", "openssl", "reqwest", "rustls", "tokio"];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let output = Command::new(env!("CARGO"))
        .current_dir(&project.root)
        .args(["tree", "--locked", "-p", "synth", "--edges", "normal,build", "--prefix", "none"])
        .output()
        .map_err(|source| Error::Start { program: "cargo tree".to_owned(), source })?;
    if !output.status.success() {
        return Err(Error::Failed(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    for line in text.lines() {
        if FORBIDDEN.iter().any(|it| line.starts_with(it)) {
            wrong.push(format!("synth depends on {line}"));
        }
    }
    Ok(())
}
