//! Files that are uploaded before a stack is deployed.

use std::fmt::Write;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};
use stanchion_template::Value;

/// A file of the assembly, named by its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    extension: String,
    bytes: Vec<u8>,
}

/// Where an asset will lie in S3.
#[derive(Clone, Debug)]
pub struct AssetLocation {
    /// The bucket: a parameter that whoever deploys fills.
    pub bucket: Value<String>,
    /// The key.
    pub key: String,
}

impl Asset {
    /// An asset of these bytes. The extension has no point.
    pub fn bytes(extension: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Asset {
        Asset { extension: extension.into(), bytes: bytes.into() }
    }

    /// An asset of a file's content.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Asset> {
        let path = path.as_ref();
        let extension =
            path.extension().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Asset { extension, bytes: std::fs::read(path)? })
    }

    /// The name: the SHA-256 of the content and the extension.
    pub fn name(&self) -> String {
        let mut name = String::new();
        for byte in Sha256::digest(&self.bytes) {
            // Writing to a String cannot fail.
            let _ = write!(name, "{byte:02x}");
        }
        if !self.extension.is_empty() {
            name.push('.');
            name.push_str(&self.extension);
        }
        name
    }

    /// The content.
    pub fn content(&self) -> &[u8] {
        &self.bytes
    }
}
