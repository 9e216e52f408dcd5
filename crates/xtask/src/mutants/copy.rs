//! A copy of the project in which programs are changed, so that nobody's files change under their hands.
//!
//! The copy stays between runs. Files that are the same keep their time, so that cargo builds only what is new.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::process::{Error, Result, output, read, write};

/// Makes a folder contain the files of the project that git knows or would add.
pub(super) fn update(root: &Path, copy: &Path) -> Result {
    let mut git = std::process::Command::new("git");
    git.current_dir(root);
    let names = output(git.args(["ls-files", "-z", "-c", "-o", "--exclude-standard"]))?;
    let names: BTreeSet<&Path> =
        names.split('\0').filter(|it| !it.is_empty()).map(Path::new).collect();
    for name in &names {
        let (from, to) = (root.join(name), copy.join(name));
        // A file that is deleted but not committed is still listed.
        if from.is_file() {
            let bytes = read(&from)?;
            if std::fs::read(&to).ok().as_ref() != Some(&bytes) {
                write(&to, &bytes)?;
            }
        }
    }
    for file in files(copy)? {
        let name = file.strip_prefix(copy).unwrap_or(&file);
        if !names.contains(name) || !root.join(name).is_file() {
            std::fs::remove_file(&file).map_err(|source| Error::File { path: file, source })?;
        }
    }
    Ok(())
}

/// Returns all files below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let wrap = |source| Error::File { path: folder.to_path_buf(), source };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(wrap)? {
        let path = entry.map_err(wrap)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
