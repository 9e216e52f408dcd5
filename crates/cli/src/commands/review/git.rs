//! Reading files of a revision in git.

use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Parts of what git says about a revision or a path that does not exist.
const NO_OBJECT: [&str; 4] = [
    "Not a valid object name",
    "invalid object name",
    "does not exist in",
    "exists on disk, but not in",
];

/// Returns the object of a path at a revision, which git resolves from the current folder.
pub(super) fn object(revision: &str, path: &str) -> String {
    match path.trim_end_matches('/') {
        "" | "." => format!("{revision}:./"),
        it if it.starts_with("./") || it.starts_with("../") => format!("{revision}:{it}"),
        it => format!("{revision}:./{it}"),
    }
}

/// Returns whether an object is a file.
pub(super) fn is_file(object: &str) -> Result<bool, Failure> {
    Ok(run(&["cat-file", "-t", object])?.trim_ascii() == b"blob")
}

/// Returns the bytes of a file.
pub(super) fn read(object: &str) -> Result<Vec<u8>, Failure> {
    run(&["cat-file", "blob", object])
}

/// Returns the bytes of a file in a folder.
pub(super) fn read_in(folder: &str, name: &str) -> Result<Vec<u8>, Failure> {
    read(&format!("{}/{name}", folder.trim_end_matches('/')))
}

/// Returns the names of the files in a folder and below, sorted.
pub(super) fn list(folder: &str) -> Result<Vec<String>, Failure> {
    let listing = run(&["ls-tree", "-r", "-z", "--name-only", "--end-of-options", folder])?;
    let listing = String::from_utf8_lossy(&listing).into_owned();
    Ok(listing.split('\0').filter(|it| !it.is_empty()).map(str::to_owned).collect())
}

/// Runs git and returns what it writes.
fn run(arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let run = Command::new("git").args(arguments).stdin(Stdio::null()).output();
    let output = run.map_err(|error| Failure::could_not_run(format!("cannot run git: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if let Some(object) =
        arguments.last().filter(|_| NO_OBJECT.iter().any(|it| reason.contains(it)))
    {
        let (revision, path) = object.split_once(':').unwrap_or((object, "./"));
        return Err(Failure::could_not_run(format!(
            "git has no `{path}` in the revision `{revision}`: commit the templates there, or fetch the revision; \
             jobs of code hosts usually fetch the last commit only"
        )));
    }
    Err(Failure::could_not_run(format!("git {}: {reason}", arguments.join(" "))))
}
