//! Checks templates with cfn-lint, AWS's validator and checkov, the code in templates, configurations of AWS ParallelCluster,
//! objects of Kubernetes, and the YAML emitter with readers of YAML 1.1.

mod checkov;
mod corpus;
pub(crate) mod drawn;

use std::path::{Path, PathBuf};

use serde_json::Value;
use stanchion_template::{Template, counted};

use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The packages to install, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/lint/requirements.txt";
/// The packages that check configurations of AWS ParallelCluster, pinned by hash.
const PARALLEL_CLUSTER: &str = "crates/xtask/src/lint/parallel-cluster-requirements.txt";
/// The packages that check objects of Kubernetes, pinned by hash.
const KUBERNETES: &str = "crates/xtask/src/lint/kubernetes-requirements.txt";
/// The number of templates for one cfn-lint process.
const BATCH: usize = 40;

/// The warnings of AWS's validator that are advice: it prefers references to names of resources in other stacks, and
/// parameters to ids of images.
const ADVICE: [&str; 3] = ["W9002", "W9010", "W9013"];

/// Properties that the registry calls deprecated, and that our templates set. The examples of EKS for keys of Kubernetes secrets
/// set `resources`, and no page says what EKS does without it.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html>
const DEPRECATED: [&str; 1] = ["'EncryptionConfig.*.Resources'"];

/// Installs the pinned cfn-lint and AWS's validator.
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

/// A finding of AWS's validator.
pub(crate) struct Finding {
    pub(crate) file: PathBuf,
    pub(crate) rule: String,
    pub(crate) message: String,
    pub(crate) logical_id: Option<String>,
}

/// Runs AWS's validator on templates. Returns the findings that are at least as severe as `severity`, such as `WARN`.
pub(crate) fn validate(
    root: &Path,
    environment: &Environment,
    severity: &str,
    templates: &[PathBuf],
) -> Result<Vec<Finding>> {
    let listing = root.join("target/validate.txt");
    let lines: String = templates.iter().map(|it| format!("{}\n", it.display())).collect();
    process::write(&listing, lines.as_bytes())?;
    let script = root.join("crates/xtask/src/lint/validate.py");
    let mut python = environment.program("python");
    let text = process::output(python.arg(script).arg(severity).arg(&listing))?;
    let list: Vec<Value> = serde_json::from_str(&text)
        .map_err(|source| Error::Failed(format!("validate.py did not write a list: {source}")))?;
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    Ok(list
        .iter()
        .map(|it| Finding {
            file: PathBuf::from(text(&it["file"])),
            rule: text(&it["rule"]),
            message: text(&it["message"]),
            logical_id: it["logical_id"].as_str().map(str::to_owned),
        })
        .collect())
}

/// Checks every snapshot and every file in the folder `target/lint`, in YAML and JSON.
pub(crate) fn run(root: &Path) -> Result {
    let environment = environment(root)?;
    let folder = root.join("target/lint");
    reset(&folder)?;
    let templates = collect(root, &folder)?;
    judge(root, &environment, &templates)?;
    checkov::run(root, &blueprints(root))?;
    parallel_cluster(root, &folder)?;
    kubernetes(root)?;
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

/// Checks templates with cfn-lint and AWS's validator.
fn judge(root: &Path, environment: &Environment, templates: &[PathBuf]) -> Result {
    println!("cfn-lint on {}", counted(templates.len(), "template"));
    for batch in templates.chunks(BATCH) {
        process::run(environment.program("cfn-lint").arg("--").args(batch))?;
    }
    println!("AWS's validator on {}", counted(templates.len(), "template"));
    let found = validate(root, environment, "WARN", templates)?;
    let found: Vec<String> = found
        .iter()
        .filter(|it| !ADVICE.contains(&it.rule.as_str()))
        .filter(|it| it.rule != "W9009" || !DEPRECATED.iter().any(|of| it.message.contains(of)))
        .map(|it| format!("{}: {} {}", it.file.display(), it.rule, it.message))
        .collect();
    if found.is_empty() { Ok(()) } else { Err(Error::Failed(found.join("\n"))) }
}

/// Returns the names of the blueprints. Each has an example.
fn blueprints(root: &Path) -> Vec<String> {
    let name = |it: &PathBuf| it.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    files(&root.join("examples"), "yaml").iter().map(name).collect()
}

/// Checks the configurations of AWS ParallelCluster with ParallelCluster. Their templates answer the questions about file
/// systems and networks.
fn parallel_cluster(root: &Path, templates: &Path) -> Result {
    let environment = Environment::prepare(root, ".venv-parallel-cluster", PARALLEL_CLUSTER)?;
    let script = root.join("crates/xtask/src/lint/parallel_cluster.py");
    let types = root.join("crates/check/src/facts/instance_types.txt");
    let artefacts = root.join("snapshots/artefacts");
    let mut python = environment.program("python");
    process::run(python.arg(script).arg(artefacts).arg(templates).arg(types))
}

/// Checks objects of Kubernetes with its schemas.
fn kubernetes(root: &Path) -> Result {
    let environment = Environment::prepare(root, ".venv-kubernetes", KUBERNETES)?;
    let script = root.join("crates/xtask/src/lint/kubernetes.py");
    let artefacts = root.join("snapshots/artefacts");
    process::run(environment.program("python").arg(script).arg(artefacts))
}

fn reset(folder: &Path) -> Result {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .map_err(|source| Error::File { path: folder.to_path_buf(), source })?;
    }
    Ok(())
}

/// Returns the template of every snapshot, with its name.
pub(crate) fn snapshots(root: &Path) -> Result<Vec<(String, String)>> {
    let folders =
        ["snapshots", "examples/first-app/tests/snapshots", "examples/programs/tests/snapshots"]
            .map(|it| root.join(it));
    let mut templates = Vec::new();
    for path in folders.iter().flat_map(|it| files(it, "snap")) {
        let text = String::from_utf8_lossy(&process::read(&path)?).into_owned();
        let Some(body) = text.splitn(3, "---\n").nth(2) else {
            return Err(Error::Failed(format!("{} contains no snapshot", path.display())));
        };
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        templates.push((name, body.to_owned()));
    }
    Ok(templates)
}

/// Writes the template of every snapshot in both formats.
fn collect(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut written = Vec::new();
    for (name, body) in snapshots(root)? {
        let parsed =
            Template::parse(&body).map_err(|error| Error::Failed(format!("{name}: {error}")))?;
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
