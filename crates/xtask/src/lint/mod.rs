//! Checks templates with cfn-lint, the code in templates, and the YAML emitter with readers of YAML 1.1.

mod corpus;

use std::path::{Path, PathBuf};

use stanchion_template::{Template, counted};

use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The packages to install, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/lint/requirements.txt";
/// The number of templates for one cfn-lint process.
const BATCH: usize = 40;

/// Installs the pinned cfn-lint.
pub(crate) fn environment(root: &Path) -> Result<Environment> {
    Environment::prepare(root, ".venv", REQUIREMENTS)
}

/// Returns the version of cfn-lint for use in a sentence.
pub(crate) fn version(environment: &Environment) -> Result<String> {
    let mut program = environment.program("cfn-lint");
    let output = program.arg("--version").output();
    let output =
        output.map_err(|source| Error::Start { program: "cfn-lint".to_owned(), source })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Checks every snapshot and every file in the folder `target/lint`, in YAML and JSON.
pub(crate) fn run(root: &Path) -> Result {
    let environment = environment(root)?;
    let folder = root.join("target/lint");
    reset(&folder)?;
    let templates = collect(root, &folder)?;
    println!("cfn-lint on {}", counted(templates.len(), "template"));
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

/// Writes the template of every snapshot in both formats.
fn collect(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut written = Vec::new();
    let snapshots = [root.join("snapshots"), root.join("examples/first-app/tests/snapshots")];
    for path in snapshots.iter().flat_map(|it| files(it, "snap")) {
        let text = String::from_utf8_lossy(&process::read(&path)?).into_owned();
        let Some(body) = text.splitn(3, "---\n").nth(2) else {
            return Err(Error::Failed(format!("{} contains no snapshot", path.display())));
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

/// Returns the files of a folder with an extension, sorted by name.
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
