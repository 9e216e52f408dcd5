//! Reads and writes the files that arguments name.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use stanchion_deploy::Error;

/// Reads the text of a file.
///
/// # Errors
/// Returns an error if the file cannot be read.
pub(crate) fn text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
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

/// Writes a file that only its owner can read. A file of the same name is replaced, and a symbolic link is not followed.
///
/// # Errors
/// Returns an error if the file cannot be written.
pub(crate) fn write_private(path: &Path, text: &str) -> Result<(), Error> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    if fs::metadata(path).is_ok_and(|it| !it.is_file()) {
        return Err(failed(std::io::Error::other("there is something else than a file")));
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = path.with_file_name(name);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        drop(fs::remove_file(&beside));
    }
    done.map_err(failed)
}

/// Writes a JSON document to a file that only its owner can read.
///
/// # Errors
/// Returns an error if the document cannot be written as JSON, or the file cannot be written.
pub(crate) fn write_json<T: Serialize>(path: &Path, value: &T) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(value);
    let text = text.map_err(|error| Error::Refused(format!("cannot write JSON: {error}")))?;
    write_private(path, &(text + "\n"))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn only_the_owner_can_read_a_private_file_and_links_are_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("plan.json"), folder.path().join("other"));
        fs::write(&other, "theirs").unwrap();
        symlink(&other, &path).unwrap();
        write_private(&path, "mine").unwrap();
        assert_eq!(fs::read_to_string(&other).unwrap(), "theirs");
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        write_private(&path, "again").unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        assert!(write_private(&folder.path().join("no/plan.json"), "").is_err());
        assert!(write_private(folder.path(), "").is_err());
    }
}
