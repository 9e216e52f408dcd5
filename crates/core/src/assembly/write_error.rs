//! The error of writing an assembly.

use std::io;
use std::path::{Path, PathBuf};

/// An error that occurs when a file of an assembly cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {source}")]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
}

impl WriteError {
    pub(super) fn new(path: &Path, source: io::Error) -> WriteError {
        WriteError { path: path.to_path_buf(), source }
    }
}
