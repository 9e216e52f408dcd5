//! Files that arguments name.

use std::path::Path;

use serde::de::DeserializeOwned;
use stanchion_deploy::Error;

/// The text of a file.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
}

/// The document in a JSON file.
///
/// # Errors
/// When it cannot be read, or is not what is wanted.
pub(crate) fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let failed = |error: serde_json::Error| Error::Assembly {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    serde_json::from_str(&text(path)?).map_err(failed)
}
