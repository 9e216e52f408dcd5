//! Reads the files that arguments name.

use std::path::Path;

use serde::de::DeserializeOwned;
use stanchion_deploy::Error;

/// Reads the text of a file.
///
/// # Errors
/// Returns an error if the file cannot be read.
pub(crate) fn text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
}

/// Reads a JSON file.
///
/// # Errors
/// Returns an error if the file cannot be read, or is not a valid document of the type.
pub(crate) fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let failed = |error: serde_json::Error| Error::Assembly {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    serde_json::from_str(&text(path)?).map_err(failed)
}
