//! Assets: files that are uploaded before a stack is deployed.

mod directory;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use stanchion_template::Value;

use crate::digest::{self, Digester};

/// A file of the assembly. Its name is derived from its content.
///
/// ```
/// use stanchion_core::{App, Asset};
///
/// let app = App::new();
/// let stack = app.stack("Loader");
/// let script = stack.asset(Asset::bytes("sh", "#!/bin/sh\necho loaded\n"));
/// ```
#[derive(Clone, Debug)]
pub struct Asset {
    extension: String,
    digest: String,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    Bytes(Arc<[u8]>),
    File(PathBuf),
}

/// The location of an asset in S3 after the upload.
#[derive(Clone, Debug)]
pub struct AssetLocation {
    /// The bucket. It is a parameter, which the deployer sets.
    pub bucket: Value<String>,
    /// The object key.
    pub key: String,
}

impl Asset {
    /// Creates an asset from bytes. `extension` is written without a period.
    pub fn bytes(extension: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Asset {
        let bytes: Arc<[u8]> = bytes.into().into();
        let digest = digest::hexadecimal(&bytes);
        Asset { extension: extension.into(), digest, content: Content::Bytes(bytes) }
    }

    /// Creates an asset from the content of a file. The content is not kept in memory: the file is read once for its
    /// digest, and again when the assembly is written.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Asset> {
        let path = path.as_ref();
        let extension =
            path.extension().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let mut content = Digester::of(File::open(path)?);
        io::copy(&mut content, &mut io::sink())?;
        let digest = content.hexadecimal();
        Ok(Asset { extension, digest, content: Content::File(path.to_owned()) })
    }

    /// Creates an asset from all files in a folder and its subfolders: a ZIP archive, which has the same bytes for
    /// the same files. `excluded` holds patterns with `*` and `?`. A pattern excludes a file or folder if it matches
    /// its name or its path from the folder, with slashes.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be read, if a name is not valid UTF-8, or if no file is left.
    pub fn directory<P: Into<String>>(
        path: impl AsRef<Path>,
        excluded: impl IntoIterator<Item = P>,
    ) -> io::Result<Asset> {
        let excluded: Vec<String> = excluded.into_iter().map(Into::into).collect();
        Ok(Asset::bytes("zip", directory::archive(path.as_ref(), &excluded)?))
    }

    /// Returns the name: the SHA-256 digest of the content, and the extension.
    pub fn name(&self) -> String {
        if self.extension.is_empty() {
            return self.digest.clone();
        }
        format!("{}.{}", self.digest, self.extension)
    }

    /// Returns the SHA-256 digest of the content in hexadecimal digits.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Returns a reader of the content.
    ///
    /// # Errors
    ///
    /// Returns an error if the file of the asset cannot be opened.
    pub fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(match &self.content {
            Content::Bytes(bytes) => Box::new(&**bytes),
            Content::File(path) => Box::new(File::open(path)?),
        })
    }

    /// Returns the path of the file that the asset was created from, if there is one.
    pub fn path(&self) -> Option<&Path> {
        match &self.content {
            Content::Bytes(_) => None,
            Content::File(path) => Some(path),
        }
    }
}

/// Assets are equal if their names are: they have the same content and extension.
impl PartialEq for Asset {
    fn eq(&self, other: &Asset) -> bool {
        (&self.digest, &self.extension) == (&other.digest, &other.extension)
    }
}

impl Eq for Asset {}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::Asset;

    #[test]
    fn a_folder_is_the_same_archive_wherever_it_lies() {
        let make = |names: &[&str]| {
            let folder = tempfile::tempdir().unwrap();
            for name in names {
                let path = folder.path().join(name);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, format!("content of {name}")).unwrap();
            }
            Asset::directory(folder.path(), ["__pycache__", "*.md"]).unwrap()
        };
        let one = make(&["index.py", "lib/a.py", "lib/__pycache__/a.pyc", "README.md"]);
        let other = make(&["lib/a.py", "index.py"]);
        assert_eq!(one, other);
        let mut content = Vec::new();
        one.open().unwrap().read_to_end(&mut content).unwrap();
        assert!(one.name().ends_with(".zip") && content.starts_with(b"PK"));
        assert_ne!(one, make(&["lib/b.py", "index.py"]));
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(content)).unwrap();
        let names: Vec<_> = archive.file_names().map(|it| it.unwrap().into_owned()).collect();
        assert_eq!(names, ["index.py", "lib/a.py"]);
        let mut text = String::new();
        let mut file = archive.by_name("lib/a.py").unwrap();
        file.read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), file.unix_mode()), ("content of lib/a.py", Some(0o100_755)));
        // If the bytes change, every program that uses the old archive uploads and deploys a new one.
        let digest = "8358652741080cb645214d3b239a32d202b7094f0c775f4de1af5a3d0b3d0400";
        assert_eq!(one.name(), format!("{digest}.zip"));
    }

    #[test]
    fn a_folder_without_files_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let error = Asset::directory(folder.path(), ["*"]).unwrap_err();
        assert!(error.to_string().contains("contains no files"), "{error}");
        assert!(Asset::directory(folder.path().join("absent"), [""; 0]).is_err());
    }
}
