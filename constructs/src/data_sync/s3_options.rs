//! The options of S3 locations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_aws::datasync::location_s3;
use stanchion_template::{IntoValue, Value};

use crate::attach::Access;
use crate::iam::{Role, Statement};
use crate::text;

/// The storage class of objects that DataSync writes to a bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum S3StorageClass {
    /// For frequent access.
    #[default]
    Standard,
    /// For infrequent access.
    StandardInfrequentAccess,
    /// Moves objects automatically between access tiers.
    IntelligentTiering,
    /// For archives that are read immediately.
    GlacierInstantRetrieval,
    /// For archives that are rarely read.
    DeepArchive,
}

impl S3StorageClass {
    pub(super) fn value(self) -> Value<location_s3::S3StorageClass> {
        match self {
            S3StorageClass::Standard => location_s3::S3StorageClass::STANDARD,
            S3StorageClass::StandardInfrequentAccess => location_s3::S3StorageClass::STANDARD_IA,
            S3StorageClass::IntelligentTiering => location_s3::S3StorageClass::INTELLIGENT_TIERING,
            S3StorageClass::GlacierInstantRetrieval => {
                location_s3::S3StorageClass::GLACIER_INSTANT_RETRIEVAL
            }
            S3StorageClass::DeepArchive => location_s3::S3StorageClass::DEEP_ARCHIVE,
        }
    }
}

/// The options of an S3 location.
///
/// [AWS documentation](https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `Location::s3`"]
pub struct S3Options {
    access: Access,
    prefix: String,
    pub(super) class: S3StorageClass,
    kms_key: Option<Value<String>>,
}

impl S3Options {
    /// Creates options for a location that DataSync copies from.
    pub fn read_only() -> S3Options {
        S3Options {
            access: Access::ReadOnly,
            prefix: String::new(),
            class: S3StorageClass::Standard,
            kms_key: None,
        }
    }

    /// Creates options for a location that DataSync copies to. The role can also delete objects.
    pub fn read_write() -> S3Options {
        S3Options { access: Access::ReadWrite, ..S3Options::read_only() }
    }

    /// Limits the location to the objects under a prefix, such as `/in/` (`Subdirectory`). Default: all objects. An update
    /// replaces the location.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the storage class of objects that DataSync writes (`S3StorageClass`). Default: S3 Standard. An update replaces
    /// the location.
    pub fn storage_class(mut self, class: S3StorageClass) -> Self {
        self.class = class;
        self
    }

    /// Allows the role the KMS key that encrypts the objects, by its ARN. Default: none, for buckets without a customer
    /// managed key.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    pub(super) fn subdirectory(&self) -> Option<String> {
        Some(self.prefix.clone()).filter(|it| !it.is_empty())
    }

    /// Allows a role what DataSync needs.
    ///
    /// Source: <https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html>
    pub(super) fn grant(self, role: &Role, bucket: &Value<String>) {
        role.allow(
            Statement::allow([
                "s3:GetBucketLocation",
                "s3:ListBucket",
                "s3:ListBucketMultipartUploads",
            ])
            .on(bucket.clone()),
        );
        let read = [
            "s3:GetObject",
            "s3:GetObjectTagging",
            "s3:GetObjectVersion",
            "s3:GetObjectVersionTagging",
            "s3:ListMultipartUploadParts",
        ];
        let write: &[&str] = match self.access {
            Access::ReadOnly => &[],
            Access::ReadWrite => &[
                "s3:AbortMultipartUpload",
                "s3:DeleteObject",
                "s3:PutObject",
                "s3:PutObjectTagging",
            ],
        };
        let actions: Vec<&str> = read.iter().chain(write).copied().collect();
        role.allow(Statement::allow(actions).on(text![bucket, "/*"]));
        if let Some(key) = self.kms_key {
            let actions: &[&str] = match self.access {
                Access::ReadOnly => &["kms:Decrypt"],
                Access::ReadWrite => &["kms:Decrypt", "kms:GenerateDataKey"],
            };
            role.allow(Statement::allow(actions.iter().copied()).on(key));
        }
    }
}
