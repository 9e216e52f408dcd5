//! Checks templates with cfn-lint, the code inside them, and the YAML emitter with readers of YAML 1.1.

mod corpus;

use std::path::{Path, PathBuf};
use std::process::Command;

use stanchion_template::Template;

use crate::process::{self, Error, Result};

/// What is installed, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/lint/requirements.txt";
/// How many templates one cfn-lint process is given.
const BATCH: usize = 40;

/// A folder with the pinned Python packages.
pub(crate) struct Environment(PathBuf);

impl Environment {
    /// Installs what is pinned, unless it is there.
    pub(crate) fn prepare(root: &Path) -> Result<Environment> {
        let folder = root.join(".venv");
        let (wanted, installed) = (root.join(REQUIREMENTS), folder.join("installed.txt"));
        let environment = Environment(folder);
        if process::read(&installed).ok() == process::read(&wanted).ok() {
            return Ok(environment);
        }
        println!("installing cfn-lint into .venv");
        process::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment.0))?;
        process::run(
            environment
                .program("python")
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                .args(["--require-hashes", "--only-binary", ":all:", "-r"])
                .arg(&wanted),
        )?;
        process::write(&installed, &process::read(&wanted)?)?;
        Ok(environment)
    }

    /// The version of cfn-lint, in words.
    pub(crate) fn version(&self) -> Result<String> {
        let output = self.program("cfn-lint").arg("--version").output();
        let output = output.map_err(|source| Error::File { path: self.0.clone(), source })?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    pub(crate) fn program(&self, name: &str) -> Command {
        Command::new(self.0.join("bin").join(name))
    }
}

/// Checks every snapshot, and whatever else lies in the folder `target/lint`, in YAML and JSON.
pub(crate) fn run(root: &Path) -> Result {
    let environment = Environment::prepare(root)?;
    let folder = root.join("target/lint");
    reset(&folder)?;
    let templates = collect(root, &folder)?;
    println!("cfn-lint on {} templates", templates.len());
    for batch in templates.chunks(BATCH) {
        process::run(environment.program("cfn-lint").arg("--").args(batch))?;
    }
    let machines = root.join("target/lint-machines");
    reset(&machines)?;
    let script = root.join("crates/xtask/src/lint/embedded.py");
    process::run(environment.program("python").arg(script).arg(&folder).arg(&machines))?;
    let written = files(&machines, "json");
    process::run(environment.program("cfn-lint").arg("--").args(written))?;
    let pairs = root.join("target/lint-corpus");
    reset(&pairs)?;
    corpus::write(&pairs)?;
    let script = root.join("crates/xtask/src/lint/read_back.py");
    process::run(environment.program("python").arg(script).arg(&pairs))
}

fn reset(folder: &Path) -> Result {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .map_err(|source| Error::File { path: folder.to_path_buf(), source })?;
    }
    Ok(())
}

/// Writes the template of every snapshot in both forms.
fn collect(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut written = Vec::new();
    let snapshots = [root.join("snapshots"), root.join("examples/first-app/tests/snapshots")];
    for path in snapshots.iter().flat_map(|it| files(it, "snap")) {
        let text = String::from_utf8_lossy(&process::read(&path)?).into_owned();
        let Some(body) = text.splitn(3, "---\n").nth(2) else {
            return Err(Error::Failed(format!("{} has no snapshot in it", path.display())));
        };
        let parsed = Template::parse(body)
            .map_err(|error| Error::Failed(format!("{}: {error}", path.display())))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let yaml = folder.join(format!("{name}.yaml"));
        process::write(&yaml, body.as_bytes())?;
        let json = folder.join(format!("{name}.json"));
        process::write(&json, parsed.template.to_json().as_bytes())?;
        written.extend([yaml, json]);
    }
    if written.is_empty() {
        return Err(Error::Failed("there are no snapshots".to_owned()));
    }
    Ok(written)
}

/// The files of a folder with an ending, in order.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|it| it.path())
        .filter(|it| it.extension().is_some_and(|it| it == extension))
        .collect();
    files.sort();
    files
}
