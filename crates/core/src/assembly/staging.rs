//! Writing files so that a program that is killed leaves no truncated file.

use std::fs::{self, OpenOptions};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use crate::asset::Asset;
use crate::digest::Digester;

use super::write_error::WriteError;

/// The folder in which files are written before they are renamed to their place.
const FOLDER: &str = ".stanchion-incomplete";

/// Files that are written completely, and then renamed to their places.
///
/// A rename within a file system is atomic, so each file is the earlier one or the new one at any time. Nothing is
/// synchronized to the disk: the manifest has a digest of every file, which also shows a file that a power failure
/// truncated.
pub(super) struct Staging<'a> {
    folder: &'a Path,
    names: Vec<String>,
}

impl<'a> Staging<'a> {
    /// Prepares the folder of an assembly, and removes what an interrupted program has left.
    pub(super) fn new(folder: &'a Path) -> Result<Staging<'a>, WriteError> {
        fs::create_dir_all(folder).map_err(|source| WriteError::new(folder, source))?;
        let staging = Staging { folder, names: Vec::new() };
        staging.clear()?;
        Ok(staging)
    }

    /// Writes a file, and returns the SHA-256 digest of its content.
    pub(super) fn write(&mut self, name: &str, content: impl Read) -> Result<String, WriteError> {
        let path = self.staged(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|source| WriteError::new(parent, source))?;
        }
        let digest = copy(content, &path).map_err(|source| WriteError::new(&path, source))?;
        self.names.push(name.to_owned());
        Ok(digest)
    }

    /// Writes an asset, and returns the SHA-256 digest of its content.
    pub(super) fn write_asset(&mut self, name: &str, asset: &Asset) -> Result<String, WriteError> {
        let failed = |source| WriteError::new(asset.path().unwrap_or(Path::new(name)), source);
        let digest = self.write(name, asset.open().map_err(failed)?)?;
        if digest != asset.digest() {
            let reason = "the file has changed since the program read it; run the program again";
            return Err(failed(io::Error::other(reason)));
        }
        Ok(digest)
    }

    /// Renames all files to their places, in the order in which they were written.
    pub(super) fn commit(self) -> Result<(), WriteError> {
        for name in &self.names {
            make_parent(self.folder, name)?;
            let path = self.folder.join(name);
            fs::rename(self.staged(name), &path)
                .map_err(|source| WriteError::new(&path, source))?;
        }
        self.clear()
    }

    fn staged(&self, name: &str) -> PathBuf {
        self.folder.join(FOLDER).join(name)
    }

    fn clear(&self) -> Result<(), WriteError> {
        let path = self.folder.join(FOLDER);
        match fs::remove_dir_all(&path) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => {
                Err(WriteError::new(&path, source))
            }
            _ => Ok(()),
        }
    }
}

/// Copies content to a new file, and returns its digest.
fn copy(content: impl Read, path: &Path) -> io::Result<String> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let mut content = Digester::of(content);
    io::copy(&mut content, &mut file)?;
    Ok(content.hexadecimal())
}

/// Creates the folders of a file below the folder of the assembly. A link among them could lead to another place.
fn make_parent(folder: &Path, name: &str) -> Result<(), WriteError> {
    let mut path = folder.to_path_buf();
    for part in Path::new(name).parent().into_iter().flat_map(Path::components) {
        path.push(part);
        match fs::create_dir(&path) {
            Err(source) if source.kind() != io::ErrorKind::AlreadyExists => {
                return Err(WriteError::new(&path, source));
            }
            _ if is_link(&path) => return Err(WriteError::new(&path, link())),
            _ => {}
        }
    }
    Ok(())
}

/// Removes a file of an earlier assembly. Leaves out paths that lead out of the folder.
pub(super) fn remove(folder: &Path, name: &str) -> Result<(), WriteError> {
    let mut path = folder.to_path_buf();
    for part in Path::new(name).components() {
        if !matches!(part, Component::Normal(_)) || (path != folder && is_link(&path)) {
            return Ok(());
        }
        path.push(part);
    }
    if fs::symlink_metadata(&path).is_ok_and(|it| !it.is_dir()) {
        fs::remove_file(&path).map_err(|source| WriteError::new(&path, source))?;
    }
    Ok(())
}

fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink())
}

fn link() -> io::Error {
    let reason = "this is a symbolic link, and files are written only below the folder of the assembly; remove the link or name another folder";
    io::Error::new(io::ErrorKind::InvalidInput, reason)
}
