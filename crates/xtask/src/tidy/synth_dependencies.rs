//! Checks that `synth` does not depend on an AWS SDK, an async runtime or TLS.

use super::project::Project;
use crate::process::{self, Result};

/// The crates that the default build must not contain.
const FORBIDDEN: [&str; 8] =
    ["aws-config", "aws-sdk", "hyper", "native-tls", "openssl", "reqwest", "rustls", "tokio"];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let arguments =
        ["tree", "--locked", "-p", "synth", "--edges", "normal,build", "--prefix", "none"];
    let text = process::output(process::cargo(&project.root).args(arguments))?;
    for line in text.lines() {
        if FORBIDDEN.iter().any(|it| line.starts_with(it)) {
            wrong.push(format!("synth depends on {line}"));
        }
    }
    Ok(())
}
