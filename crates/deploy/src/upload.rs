//! Uploads objects whose keys contain their digests. Large files are uploaded in parts, and no file is in memory as a whole.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart};
use stanchion_core::digest::{Digester, hexadecimal};

use crate::clients::Clients;
use crate::error::Error;

/// The size of a part, in bytes. S3 accepts 5 MiB to 5 GiB for each part but the last one, and 10,000 parts.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html>
const PART: usize = 64 << 20;

/// The largest file that is uploaded in one call, in bytes. AWS recommends parts for objects of 100 MB and more.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html>
pub(crate) const WHOLE: u64 = 100_000_000;

/// The largest number of parts.
const PARTS: u64 = 10_000;

/// The upload of an object.
pub(crate) struct Upload<'a> {
    pub(crate) clients: &'a Clients,
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
}

impl Upload<'_> {
    /// Uploads bytes, unless the bucket has an object of that key and size.
    ///
    /// # Errors
    /// Returns an error if AWS refuses the call.
    pub(crate) async fn bytes(&self, bytes: Vec<u8>) -> Result<(), Error> {
        if self.is_there(bytes.len() as u64).await {
            return Ok(());
        }
        self.put(bytes).await
    }

    /// Uploads a file, unless the bucket has an object of that key and size. A file of more than `parts_over` bytes is uploaded in
    /// parts. Compares the digest of what is uploaded.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, if its digest differs, or if AWS refuses a call.
    pub(crate) async fn file(
        &self,
        path: &Path,
        digest: &str,
        parts_over: u64,
    ) -> Result<(), Error> {
        let failed = |source| Error::File { path: path.to_owned(), source };
        let mut file = File::open(path).map_err(failed)?;
        let size = file.metadata().map_err(failed)?.len();
        if self.is_there(size).await {
            return Ok(());
        }
        if size > parts_over {
            return self.parts(path, file, size, digest).await;
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        compare(path, &hexadecimal(&bytes), digest)?;
        self.put(bytes).await
    }

    async fn is_there(&self, size: u64) -> bool {
        let known = self.clients.s3.head_object().bucket(self.bucket).key(self.key).send().await;
        known.is_ok_and(|it| it.content_length.and_then(|it| u64::try_from(it).ok()) == Some(size))
    }

    fn what(&self) -> String {
        format!("uploading {} to {}", self.key, self.bucket)
    }

    async fn put(&self, bytes: Vec<u8>) -> Result<(), Error> {
        let request = self.clients.s3.put_object().bucket(self.bucket).key(self.key);
        let sent = request.body(ByteStream::from(bytes)).send().await;
        sent.map(drop).map_err(Error::aws(self.what()))
    }

    /// Uploads a file in parts. Nothing is visible in the bucket until the digest of all parts was compared.
    async fn parts(&self, path: &Path, file: File, size: u64, digest: &str) -> Result<(), Error> {
        let s3 = &self.clients.s3;
        let request = s3.create_multipart_upload().bucket(self.bucket).key(self.key);
        let answer = request.send().await.map_err(Error::aws(self.what()))?;
        let missing = || Error::Incomplete { what: self.what(), missing: "upload id" };
        let id = answer.upload_id.ok_or_else(missing)?;
        let done = self.send_parts(path, file, size, digest, &id).await;
        if done.is_err() {
            // The lifecycle rule of the bucket deletes what is left if this fails too.
            let abort = s3.abort_multipart_upload().bucket(self.bucket).key(self.key);
            drop(abort.upload_id(&id).send().await);
        }
        done
    }

    async fn send_parts(
        &self,
        path: &Path,
        file: File,
        size: u64,
        digest: &str,
        id: &str,
    ) -> Result<(), Error> {
        let s3 = &self.clients.s3;
        let part_size = PART.max(usize::try_from(size.div_ceil(PARTS)).unwrap_or(usize::MAX));
        let mut file = Digester::of(file);
        let mut parts = Vec::new();
        for number in 1.. {
            let bytes = chunk(&mut file, part_size)
                .map_err(|source| Error::File { path: path.to_owned(), source })?;
            if bytes.is_empty() {
                break;
            }
            let request = s3.upload_part().bucket(self.bucket).key(self.key).upload_id(id);
            let request = request.part_number(number).body(ByteStream::from(bytes));
            let answer = request.send().await.map_err(Error::aws(self.what()))?;
            let part = CompletedPart::builder().part_number(number).set_e_tag(answer.e_tag);
            parts.push(part.build());
        }
        compare(path, &file.hexadecimal(), digest)?;
        let parts = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
        let request = s3.complete_multipart_upload().bucket(self.bucket).key(self.key);
        let sent = request.upload_id(id).multipart_upload(parts).send().await;
        sent.map(drop).map_err(Error::aws(self.what()))
    }
}

/// Reads up to `size` bytes.
fn chunk(file: &mut impl Read, size: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(size as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns an error if a digest is not the expected one.
fn compare(path: &Path, found: &str, digest: &str) -> Result<(), Error> {
    if found == digest {
        return Ok(());
    }
    let reason = "the file is not the one that manifest.json describes\n  help: Run the program again with `--out`, which writes the whole folder";
    Err(Error::Assembly { path: path.to_owned(), reason: reason.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_in_chunks_and_compared_by_digest() {
        let mut source: &[u8] = b"abcdefg";
        let mut read = || chunk(&mut source, 3).unwrap();
        assert_eq!(
            (read(), read(), read(), read()),
            (b"abc".to_vec(), b"def".to_vec(), b"g".to_vec(), Vec::new())
        );
        let path = Path::new("assets/a");
        assert!(compare(path, &hexadecimal(b"abc"), &hexadecimal(b"abc")).is_ok());
        let error = compare(path, &hexadecimal(b"abd"), &hexadecimal(b"abc")).unwrap_err();
        assert!(error.to_string().contains("not the one that manifest.json describes"));
    }
}
