//! Tests a new program as a user creates it: outside the workspace, with one dependency.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::{self, Error, Result};

/// Code that uses a service without constructs, so that the program must enable its feature.
const OTHER_SERVICE: &str = r#"
use stanchion::prelude::*;

fn main() {
    let app = App::new();
    let stack = app.stack("Images");
    stack.add("Trainer", stanchion::aws::ecr::Repository::new().repository_name("trainer"));
    assert!(app.synth().is_ok());
}
"#;

/// Creates a program with `init --path`, builds it, runs its tests, and checks that it prints its template.
pub(crate) fn run(root: &Path) -> Result {
    let home = std::env::temp_dir().join(format!("stanchion-new-program-{}", std::process::id()));
    process::remove(&home)?;
    let result = create(root, &home).and_then(|folder| use_it(root, &folder));
    process::remove(&home)?;
    result
}

fn create(root: &Path, home: &Path) -> Result<PathBuf> {
    let folder = home.join("my-stacks");
    let mut command = process::cargo(root);
    command.args(["run", "--quiet", "-p", "synth", "--", "init", "--path", "."]).arg(&folder);
    process::run(&mut command)?;
    let manifest = folder.join("Cargo.toml");
    let text = String::from_utf8_lossy(&process::read(&manifest)?).into_owned();
    let more = text.replace("crates/stanchion\" }", "crates/stanchion\", features = [\"ecr\"] }");
    process::write(&manifest, more.as_bytes())?;
    process::write(&folder.join("examples/other_service.rs"), OTHER_SERVICE.as_bytes())?;
    Ok(folder)
}

fn use_it(root: &Path, folder: &Path) -> Result {
    // The build runs without network. The lock file from `init` has the versions of this workspace.
    let cargo = |arguments: &[&str]| {
        let mut command = process::cargo(folder);
        command.args(arguments).args(["--quiet", "--offline"]);
        // The folder is kept between runs.
        command.env("CARGO_TARGET_DIR", root.join("target/new-program"));
        command
    };
    process::run(&mut cargo(&["build"]))?;
    process::run(&mut cargo(&["test"]))?;
    process::run(&mut cargo(&["run", "--example", "other_service"]))?;
    let template = output(&mut cargo(&["run"]))?;
    if template.starts_with("AWSTemplateFormatVersion") {
        Ok(())
    } else {
        Err(Error::Failed(format!("the new program did not print a template: {template}")))
    }
}

fn output(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|source| Error::Start { program, source })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Error::Exit { command: format!("{command:?}"), status: output.status })
    }
}
