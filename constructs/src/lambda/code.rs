//! Where a function's code comes from.

use std::path::PathBuf;

use stanchion_aws::lambda::{function, layer_version};
use stanchion_core::{Asset, AssetLocation, Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::Text;

/// Where the code of a function or layer comes from.
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

/// Code in a folder of this machine.
#[derive(Clone, Debug)]
#[must_use = "give it to a function"]
pub struct FolderCode {
    path: PathBuf,
    excluded: Vec<String>,
}

impl Code {
    /// Code in the template, at most 4 MiB, for Python and Node.js: a module called `index`.
    pub fn inline(text: impl Into<Text>) -> Code {
        Code(Source::Inline(text.into()))
    }

    /// A ZIP archive in a bucket of the same Region.
    pub fn bucket(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Code {
        let (bucket, key) = (bucket.into_value(), key.into_value());
        Code(Source::Bucket { bucket, key, version: None })
    }

    /// One version of a ZIP archive in a bucket of the same Region.
    pub fn bucket_version(
        bucket: impl IntoValue<String>,
        key: impl IntoValue<String>,
        version: impl IntoValue<String>,
    ) -> Code {
        let (bucket, key) = (bucket.into_value(), key.into_value());
        Code(Source::Bucket { bucket, key, version: Some(version.into_value()) })
    }

    /// All files of a folder, as an archive that is uploaded before the stack is deployed. The archive is named by its
    /// content, so what did not change is not uploaded again.
    pub fn folder(path: impl Into<PathBuf>) -> FolderCode {
        FolderCode { path: path.into(), excluded: Vec::new() }
    }

    /// Whether it stands in the template.
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
    /// Leaves out what a pattern with `*` and `?` matches: a name (`__pycache__`), or a path from the folder
    /// (`tests/*.py`).
    pub fn exclude(mut self, pattern: impl Into<String>) -> Self {
        self.excluded.push(pattern.into());
        self
    }

    /// Where the archive will lie; what keeps it from being made is reported.
    fn location(self, scope: &Scope) -> Option<AssetLocation> {
        match Asset::directory(&self.path, self.excluded) {
            Ok(asset) => Some(scope.asset(asset)),
            Err(error) => {
                scope.report(
                    Diagnostic::new(
                        code::AST_001,
                        format!("the code's folder is of no use: {error}"),
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
