//! The files of the project, read once for all checks.

use std::path::{Path, PathBuf};

use crate::process::{self, Error, Result};

/// The folders with the project's Rust code.
const FOLDERS: [&str; 4] = ["crates", "constructs", "synth", "examples"];

/// A text file of the project.
pub(super) struct Source {
    /// The path from the root of the project, separated by `/`.
    pub(super) name: String,
    pub(super) text: String,
}

/// The files that the checks read.
pub(super) struct Project {
    pub(super) root: PathBuf,
    /// All Rust files that are written by hand, sorted by name.
    pub(super) rust: Vec<Source>,
}

impl Project {
    /// Reads the project's Rust files.
    pub(super) fn read(root: &Path) -> Result<Project> {
        let rust = Project::files(root, &FOLDERS, "rs")?;
        Ok(Project { root: root.to_owned(), rust })
    }

    /// Returns the files below some folders that have an extension, sorted by name. Generated code and build output
    /// are excluded.
    pub(super) fn files(root: &Path, folders: &[&str], extension: &str) -> Result<Vec<Source>> {
        let mut paths = Vec::new();
        for folder in folders {
            collect(&root.join(folder), extension, &mut paths)?;
        }
        paths.sort();
        paths.iter().map(|path| read(root, path)).collect()
    }

    /// Returns the files in the root itself that have an extension, sorted by name.
    pub(super) fn beside(root: &Path, extension: &str) -> Result<Vec<Source>> {
        let unreadable = |source| Error::File { path: root.to_owned(), source };
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(root).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.is_file() && path.extension().is_some_and(|it| it == extension) {
                paths.push(path);
            }
        }
        paths.sort();
        paths.iter().map(|path| read(root, path)).collect()
    }
}

fn read(root: &Path, path: &Path) -> Result<Source> {
    let name = path.strip_prefix(root).unwrap_or(path).display().to_string().replace('\\', "/");
    let text = String::from_utf8_lossy(&process::read(path)?).into_owned();
    Ok(Source { name, text })
}

fn collect(folder: &Path, extension: &str, paths: &mut Vec<PathBuf>) -> Result {
    let unreadable = |source| Error::File { path: folder.to_owned(), source };
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.ends_with("generated") || path.ends_with("target") {
            continue;
        }
        if path.is_dir() {
            collect(&path, extension, paths)?;
        } else if path.extension().is_some_and(|it| it == extension) {
            paths.push(path);
        }
    }
    Ok(())
}
