//! Writing an assembly to disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{Assembly, Format};

/// An error that occurs when a file of an assembly cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {source}")]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
}

impl Assembly {
    /// Writes the assembly to a folder, which is created if it is missing. Templates, assets and artefacts of an
    /// earlier assembly that this one does not have are removed; other files stay.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be written.
    pub fn write(&self, folder: impl AsRef<Path>, format: Format) -> Result<(), WriteError> {
        let folder = folder.as_ref();
        let manifest = self.manifest(format);
        let assets = folder.join("assets");
        make_folder(folder)?;
        clean(folder, |name| {
            is_template(name) && !manifest.stacks.iter().any(|it| it.template == name)
        })?;
        if assets.is_dir() {
            clean(&assets, |name| !self.assets.contains_key(name))?;
        }
        for (stack, entry) in self.stacks.iter().zip(&manifest.stacks) {
            write(&folder.join(&entry.template), format.write(&stack.template).as_bytes())?;
        }
        if !self.assets.is_empty() {
            make_folder(&assets)?;
        }
        for (name, bytes) in &self.assets {
            write(&assets.join(name), bytes)?;
        }
        self.write_artefacts(&folder.join("artefacts"))?;
        write_json(&folder.join("provenance.json"), &self.provenance)?;
        // The manifest is written last, so that it never names files that do not exist.
        write_json(&folder.join("manifest.json"), &manifest)
    }
}

impl Assembly {
    /// Writes files for other tools to one folder for each stack. Removes the files that these stacks no longer have.
    fn write_artefacts(&self, folder: &Path) -> Result<(), WriteError> {
        for stack in &self.stacks {
            let own = folder.join(&stack.name);
            if own.is_dir() {
                let key = |name: &str| format!("{}/{name}", stack.name);
                clean(&own, |name| !self.artefacts.contains_key(&key(name)))?;
            }
        }
        for (name, text) in &self.artefacts {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                make_folder(parent)?;
            }
            write(&path, text.as_bytes())?;
        }
        Ok(())
    }
}

fn is_template(name: &str) -> bool {
    name.ends_with(".template.yaml") || name.ends_with(".template.json")
}

fn make_folder(path: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(path).map_err(|source| WriteError { path: path.to_path_buf(), source })
}

fn clean(folder: &Path, stale: impl Fn(&str) -> bool) -> Result<(), WriteError> {
    let wrap = |source| WriteError { path: folder.to_path_buf(), source };
    for entry in fs::read_dir(folder).map_err(wrap)? {
        let path = entry.map_err(wrap)?.path();
        let is_stale = path.file_name().and_then(|it| it.to_str()).is_some_and(&stale);
        if is_stale && path.is_file() {
            fs::remove_file(&path).map_err(|source| WriteError { path: path.clone(), source })?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    fs::write(path, bytes).map_err(|source| WriteError { path: path.to_path_buf(), source })
}

fn write_json(path: &Path, value: &impl Serialize) -> Result<(), WriteError> {
    let wrap =
        |source: serde_json::Error| WriteError { path: path.to_path_buf(), source: source.into() };
    let mut text = serde_json::to_string_pretty(value).map_err(wrap)?;
    text.push('\n');
    write(path, text.as_bytes())
}
