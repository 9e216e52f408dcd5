//! Invariants of the project that no compiler checks.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, Error, Result};

/// What the default build must never compile.
const FORBIDDEN: [&str; 8] =
    ["aws-config", "aws-sdk", "hyper", "native-tls", "openssl", "reqwest", "rustls", "tokio"];
/// The most lines of a file; tests and generated code aside.
const LONGEST: usize = 500;
/// Calls that read clock, environment or network have no place where templates are made.
const IMPURE: [&str; 6] =
    ["SystemTime", "Instant::now", "env::var", "std::net::Tcp", "thread_rng", "HashMap"];
/// Where templates are made.
const PURE: [&str; 4] =
    ["crates/template/src", "crates/core/src", "crates/check/src", "constructs/src"];

/// Checks every invariant and reports all that is wrong.
pub(crate) fn run(root: &Path) -> Result {
    let mut wrong = Vec::new();
    tree(root, &mut wrong)?;
    sources(root, &mut wrong)?;
    for finding in &wrong {
        eprintln!("{finding}");
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::Failed(format!("{} findings", wrong.len()))) }
}

/// No AWS SDK, async runtime or TLS in the tree of `synth`.
fn tree(root: &Path, wrong: &mut Vec<String>) -> Result {
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
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

fn sources(root: &Path, wrong: &mut Vec<String>) -> Result {
    let mut files = Vec::new();
    for folder in ["crates", "constructs", "synth", "examples"] {
        collect(&root.join(folder), &mut files);
    }
    for file in files {
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        let text = String::from_utf8_lossy(&process::read(&file)?).into_owned();
        let lines = text.lines().count();
        if lines > LONGEST && !name.contains("/tests/") {
            wrong.push(format!("{name} has {lines} lines; {LONGEST} is the most"));
        }
        if PURE.iter().any(|it| name.starts_with(it)) {
            let code = text.split("#[cfg(test)]").next().unwrap_or(&text);
            for (at, line) in code.lines().enumerate() {
                if let Some(word) = IMPURE.iter().find(|it| line.contains(**it)) {
                    wrong.push(format!("{name}:{}: {word} where templates are made", at + 1));
                }
            }
        }
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|it| it.path()) {
        if path.ends_with("generated") || path.ends_with("target") {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
}
