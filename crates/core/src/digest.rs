//! Digests of content, which are used in the names of files and of resources.

use std::fmt::Write;
use std::io::{self, Read};

use sha2::{Digest, Sha256};

/// Returns the SHA-256 digest of bytes in hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    text(&Sha256::digest(bytes))
}

/// A reader that computes the SHA-256 digest of the bytes that are read through it.
///
/// ```
/// use std::io;
///
/// use stanchion_core::digest::{Digester, hexadecimal};
///
/// let mut content = Digester::of("text".as_bytes());
/// io::copy(&mut content, &mut io::sink()).unwrap();
/// assert_eq!(content.hexadecimal(), hexadecimal(b"text"));
/// ```
#[derive(Clone, Debug)]
pub struct Digester<R> {
    content: R,
    digest: Sha256,
}

impl<R> Digester<R> {
    /// Creates a reader of content.
    pub fn of(content: R) -> Digester<R> {
        Digester { content, digest: Sha256::new() }
    }

    /// Returns the SHA-256 digest of all bytes that were read, in hexadecimal digits.
    pub fn hexadecimal(self) -> String {
        text(&self.digest.finalize())
    }
}

impl<R: Read> Read for Digester<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.content.read(buffer)?;
        self.digest.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

fn text(digest: &[u8]) -> String {
    let mut text = String::new();
    for byte in digest {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
