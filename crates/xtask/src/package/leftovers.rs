//! Removes the results of an earlier run. Cargo assumes that a package of one version never changes, and would build
//! the old code.

use std::fs;
use std::path::{Path, PathBuf};

use super::metadata::Published;
use crate::process::{self, Error, Result};

/// Removes our packages and everything that was built from them. The builds of other crates stay.
pub(super) fn remove(target: &Path, published: &[Published]) -> Result {
    for folder in ["package/tmp-registry", "package/tmp-crate"] {
        process::remove(&target.join(folder))?;
    }
    for folder in ["debug", "debug/.fingerprint", "debug/deps", "debug/incremental"] {
        for path in entries(&target.join(folder)) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with("stanchion") || name.starts_with("libstanchion") {
                delete(&path)?;
            }
        }
    }
    // A local registry has no host name, so the name of its folder starts with the hyphen before the hash.
    let unpacked = entries(&cargo_home().join("registry/src"));
    for registry in unpacked.iter().filter(|it| starts_with_hyphen(it)) {
        for package in published {
            process::remove(&registry.join(package.to_string()))?;
        }
    }
    Ok(())
}

fn starts_with_hyphen(path: &Path) -> bool {
    path.file_name().is_some_and(|it| it.to_string_lossy().starts_with('-'))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|it| it.path()).collect()
}

fn delete(path: &Path) -> Result {
    if path.is_dir() {
        return process::remove(path);
    }
    fs::remove_file(path).map_err(|source| Error::File { path: path.to_path_buf(), source })
}

fn cargo_home() -> PathBuf {
    let home = std::env::home_dir().unwrap_or_default();
    std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from)
}
