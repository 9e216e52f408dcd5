//! Digests of content, which are used in the names of files and of resources.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// Returns the SHA-256 digest of bytes in hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
