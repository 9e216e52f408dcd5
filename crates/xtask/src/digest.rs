//! Digests of downloaded files.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::process::{Result, read};

/// Returns the SHA-256 digest of a file in hexadecimal digits.
///
/// # Errors
///
/// Returns an error if the file cannot be read.
pub(crate) fn sha256(path: &Path) -> Result<String> {
    read(path).map(|it| of(&it))
}

/// Returns the SHA-256 digest of bytes in hexadecimal digits.
pub(crate) fn of(bytes: &[u8]) -> String {
    let mut digest = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}
