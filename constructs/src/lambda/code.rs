//! Defines the sources of a function's code.

use std::path::PathBuf;

use stanchion_aws::lambda::{function, layer_version};
use stanchion_core::{Asset, AssetLocation, Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::Text;

/// The source of the code of a function or a layer.
///
/// [AWS documentation](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-zip.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a function"]
pub struct Code(Source);

#[derive(Clone, Debug)]
enum Source {
    Inline(Text),
    Bucket { bucket: Value<String>, key: Value<String>, version: Option<Value<String>> },
    Folder(FolderCode),
}

/// Code in a local folder.
#[derive(Clone, Debug)]
#[must_use = "give it to a function"]
pub struct FolderCode {
    path: PathBuf,
    excluded: Vec<String>,
}

impl Code {
    /// Uses code in the template, at most 4 MiB, for Python and Node.js. The module is called `index`.
    pub fn inline(text: impl Into<Text>) -> Code {
        Code(Source::Inline(text.into()))
    }

    /// Uses a ZIP archive in a bucket of the same Region.
    pub fn bucket(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Code {
        let (bucket, key) = (bucket.into_value(), key.into_value());
        Code(Source::Bucket { bucket, key, version: None })
    }

    /// Uses one version of a ZIP archive in a bucket of the same Region.
    pub fn bucket_version(
        bucket: impl IntoValue<String>,
        key: impl IntoValue<String>,
        version: impl IntoValue<String>,
    ) -> Code {
        let (bucket, key) = (bucket.into_value(), key.into_value());
        Code(Source::Bucket { bucket, key, version: Some(version.into_value()) })
    }

    /// Uses all files of a folder, as an archive that is uploaded before the stack is deployed. The name of the
    /// archive is a digest of its content, so unchanged code is not uploaded again.
    pub fn folder(path: impl Into<PathBuf>) -> FolderCode {
        FolderCode { path: path.into(), excluded: Vec::new() }
    }

    /// Returns whether the code is in the template.
    pub(super) fn is_inline(&self) -> bool {
        matches!(self.0, Source::Inline(_))
    }

    pub(super) fn for_function(self, scope: &Scope) -> function::Code {
        let code = function::Code::new();
        match self.0 {
            Source::Inline(text) => code.zip_file(text),
            Source::Bucket { bucket, key, version } => code
                .s3_bucket(bucket)
                .s3_key(key)
                .set_opt(version, function::Code::s3_object_version),
            Source::Folder(folder) => match folder.location(scope) {
                Some(location) => code.s3_bucket(location.bucket).s3_key(location.key),
                None => code,
            },
        }
    }

    pub(super) fn for_layer(self, scope: &Scope) -> layer_version::Content {
        let absent = || (Value::constant(""), Value::constant(""), None);
        let (bucket, key, version) = match self.0 {
            Source::Inline(_) => {
                scope.report(
                    Diagnostic::new(code::LAM_023, "a layer has inline code")
                        .property("Content")
                        .allowed("Code::folder, Code::bucket"),
                );
                absent()
            }
            Source::Bucket { bucket, key, version } => (bucket, key, version),
            Source::Folder(folder) => match folder.location(scope) {
                Some(location) => (location.bucket, location.key.into_value(), None),
                None => absent(),
            },
        };
        layer_version::Content::new()
            .s3_bucket(bucket)
            .s3_key(key)
            .set_opt(version, layer_version::Content::s3_object_version)
    }
}

impl FolderCode {
    /// Excludes files that match a pattern with `*` and `?`: a name (`__pycache__`), or a path relative to the folder
    /// (`tests/*.py`). Default: none.
    pub fn exclude(mut self, pattern: impl Into<String>) -> Self {
        self.excluded.push(pattern.into());
        self
    }

    /// Returns the location to which the archive is uploaded. Reports errors of packaging and returns `None`.
    fn location(self, scope: &Scope) -> Option<AssetLocation> {
        match Asset::directory(&self.path, self.excluded) {
            Ok(asset) => Some(scope.asset(asset)),
            Err(error) => {
                scope.report(
                    Diagnostic::new(
                        code::AST_001,
                        format!("cannot package the code folder: {error}"),
                    )
                    .property("Code")
                    .found(self.path.display())
                    .allowed("a folder with files"),
                );
                None
            }
        }
    }
}

impl From<FolderCode> for Code {
    fn from(folder: FolderCode) -> Code {
        Code(Source::Folder(folder))
    }
}
