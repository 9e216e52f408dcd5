//! Writing an assembly to disk.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::manifest::Manifest;
use super::provenance::Provenance;
use super::{Assembly, Format};

/// An error that occurs when a file of an assembly cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {source}")]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
}

impl Assembly {
    /// Writes the assembly to a folder, which is created if it is missing. Removes the files that the manifest of an
    /// earlier assembly in the folder lists and this one does not. All other files stay, but a file of the user with
    /// the name of a template, asset or artefact is replaced.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be written, or if `manifest.json` or `provenance.json` in the folder belongs
    /// to something else.
    pub fn write(&self, folder: impl AsRef<Path>, format: Format) -> Result<(), WriteError> {
        let folder = folder.as_ref();
        let manifest = self.manifest(format);
        make_folder(folder)?;
        let earlier = read_json::<Manifest>(&folder.join("manifest.json"))?;
        read_json::<Provenance>(&folder.join("provenance.json"))?;
        for (stack, entry) in self.stacks.iter().zip(&manifest.stacks) {
            write(&folder.join(&entry.template), format.write(&stack.template).as_bytes())?;
        }
        let assets = folder.join("assets");
        if !self.assets.is_empty() {
            make_folder(&assets)?;
        }
        for (name, bytes) in &self.assets {
            write(&assets.join(name), bytes)?;
        }
        self.write_artefacts(&folder.join("artefacts"))?;
        write_json(&folder.join("provenance.json"), &self.provenance)?;
        // The manifest is written after all other files, so that it never names files that do not exist.
        write_json(&folder.join("manifest.json"), &manifest)?;
        let current = files(&manifest);
        for name in earlier.iter().flat_map(files).filter(|it| !current.contains(it)) {
            remove(folder, name)?;
        }
        Ok(())
    }

    /// Writes files for other tools to one folder for each stack.
    fn write_artefacts(&self, folder: &Path) -> Result<(), WriteError> {
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

/// Returns the files that a manifest lists, relative to its folder.
fn files(manifest: &Manifest) -> BTreeSet<&str> {
    let mut files = BTreeSet::new();
    for stack in &manifest.stacks {
        files.insert(stack.template.as_str());
        files.extend(stack.assets.iter().chain(&stack.artefacts).map(String::as_str));
    }
    files
}

/// Removes a file of an earlier assembly. Leaves out paths that lead out of the folder.
fn remove(folder: &Path, name: &str) -> Result<(), WriteError> {
    let is_inside = Path::new(name).components().all(|it| matches!(it, Component::Normal(_)));
    let path = folder.join(name);
    if is_inside && path.is_file() {
        fs::remove_file(&path).map_err(|source| WriteError { path, source })?;
    }
    Ok(())
}

/// Reads a file of an earlier assembly, if there is one.
fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, WriteError> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(WriteError { path: path.to_path_buf(), source }),
    };
    serde_json::from_str(&text).map(Some).map_err(|error| WriteError {
        path: path.to_path_buf(),
        source: io::Error::new(
            io::ErrorKind::AlreadyExists,
            format!(
                "the file exists and does not belong to an assembly ({error}); name another folder"
            ),
        ),
    })
}

fn make_folder(path: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(path).map_err(|source| WriteError { path: path.to_path_buf(), source })
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
