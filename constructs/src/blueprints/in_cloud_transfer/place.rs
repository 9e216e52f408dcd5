//! The file systems and buckets of copies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, pseudo};

use crate::attach::Access;
use crate::blueprints::values::{EncryptionKey, TransferDirectory};
use crate::blueprints::{FileSystemConfig, NetworkConfig, NewLustre, Removal, conflict};
use crate::data_sync::{Location, S3Options, S3StorageClass};
use crate::network::{SecurityGroup, Vpc};
use crate::storage::{Bucket, BucketBuilder, ClientPolicy, Lustre};
use crate::text;
use crate::units::{BucketName, FileSystemId, SecurityGroupId};

/// A file system or bucket that DataSync copies from or to.
///
/// [AWS documentation](https://docs.aws.amazon.com/datasync/latest/userguide/working-with-locations.html)
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum TransferPlace {
    /// An EFS file system. DataSync connects over TLS, with IAM authorization.
    Efs(EfsPlace),
    /// An FSx for Lustre file system.
    Lustre(LustrePlace),
    /// An S3 bucket.
    S3(S3Place),
}

/// A directory of an EFS file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct EfsPlace {
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The directory that is copied, or copied to. A destination must have it.
    pub directory: TransferDirectory,
}

impl Default for EfsPlace {
    fn default() -> EfsPlace {
        EfsPlace { file_system: FileSystemConfig::default(), directory: ROOT }
    }
}

/// A directory of an FSx for Lustre file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct LustrePlace {
    /// The file system.
    pub file_system: LustreConfig,
    /// The directory that is copied, or copied to. A destination must have it.
    pub directory: TransferDirectory,
}

impl Default for LustrePlace {
    fn default() -> LustrePlace {
        LustrePlace { file_system: LustreConfig::default(), directory: ROOT }
    }
}

/// An FSx for Lustre file system: a new one, or an existing one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum LustreConfig {
    /// Creates a file system with deployment type Persistent 2.
    New(NewLustre),
    /// Uses an existing file system by its IDs.
    Existing(ExistingLustre),
}

impl Default for LustreConfig {
    fn default() -> LustreConfig {
        LustreConfig::New(NewLustre::default())
    }
}

/// An FSx for Lustre file system that exists already, in the same VPC. DataSync needs root access to it, so root squash must
/// be off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingLustre {
    /// The ID of the file system.
    pub id: FileSystemId,
    /// The ID of its security group. The stack adds rules that allow DataSync.
    pub security_group_id: SecurityGroupId,
}

/// The objects under a directory of a bucket in the same Region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct S3Place {
    /// The name of an existing bucket. Without it, the stack creates a bucket with versioning.
    pub bucket: Option<BucketName>,
    /// The directory whose objects are copied, or that objects are copied to.
    pub directory: TransferDirectory,
    /// The storage class of objects that DataSync writes.
    pub storage_class: S3StorageClass,
    /// The customer managed KMS key that encrypts the objects. Default: S3 encrypts them with keys of its own. An existing
    /// bucket has an existing key.
    pub kms_key: Option<EncryptionKey>,
    /// The deletion policy of a new bucket: what happens to it when the stack is deleted.
    pub removal: Removal,
}

impl Default for S3Place {
    fn default() -> S3Place {
        S3Place {
            bucket: None,
            directory: ROOT,
            storage_class: S3StorageClass::Standard,
            kms_key: None,
            removal: Removal::default(),
        }
    }
}

const ROOT: TransferDirectory = TransferDirectory::literal("/");

/// An existing file system or bucket, by its kind and its ID or name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Identity<'a> {
    FileSystem(&'a FileSystemId),
    Bucket(&'a BucketName),
}

impl TransferPlace {
    fn kind(&self) -> &'static str {
        match self {
            TransferPlace::Efs(_) => "efs",
            TransferPlace::Lustre(_) => "lustre",
            TransferPlace::S3(_) => "s3",
        }
    }

    fn directory(&self) -> &TransferDirectory {
        match self {
            TransferPlace::Efs(it) => &it.directory,
            TransferPlace::Lustre(it) => &it.directory,
            TransferPlace::S3(it) => &it.directory,
        }
    }

    /// Returns the identity of a file system or bucket that exists already.
    fn existing(&self) -> Option<Identity<'_>> {
        match self {
            TransferPlace::Efs(it) => match &it.file_system {
                FileSystemConfig::Existing(it) => Some(Identity::FileSystem(&it.id)),
                _ => None,
            },
            TransferPlace::Lustre(it) => match &it.file_system {
                LustreConfig::Existing(it) => Some(Identity::FileSystem(&it.id)),
                LustreConfig::New(_) => None,
            },
            TransferPlace::S3(it) => it.bucket.as_ref().map(Identity::Bucket),
        }
    }

    /// Reports values that do not fit together. `path` is the path of the place in the configuration.
    pub(super) fn check(
        &self,
        path: &str,
        access: Access,
        network: &NetworkConfig,
        findings: &mut Vec<Diagnostic>,
    ) {
        match self {
            TransferPlace::Efs(it) => {
                it.file_system.check(&format!("{path}.efs.fileSystem"), network, findings);
            }
            TransferPlace::Lustre(_) => {}
            TransferPlace::S3(it) => it.check(&format!("{path}.s3"), access, findings),
        }
    }

    /// Reports a copy of a directory to itself, or to a directory in it.
    pub(super) fn check_copy(&self, destination: &TransferPlace, findings: &mut Vec<Diagnostic>) {
        if self.existing().is_none() || self.existing() != destination.existing() {
            return;
        }
        let parts = |it: &TransferDirectory| -> Vec<String> {
            it.as_str().split('/').filter(|it| !it.is_empty()).map(str::to_owned).collect()
        };
        if parts(destination.directory()).starts_with(&parts(self.directory())) {
            let property = format!("destination.{}.directory", destination.kind());
            let allowed =
                "another file system or bucket, or a directory that is not in that of the source";
            findings.push(conflict(&property, destination.directory(), allowed));
        }
    }

    /// Creates or imports the file system or bucket and its location. Returns its ID or name too.
    pub(super) fn build(
        &self,
        scope: &Scope,
        vpc: &Vpc,
        access: Access,
    ) -> (Value<String>, Location) {
        match self {
            TransferPlace::Efs(it) => {
                let data = it.file_system.build(scope, vpc, ClientPolicy::TlsAndIam);
                let directory = it.directory.as_str();
                (data.id(), Location::efs(scope, "Place", &data, directory, access))
            }
            TransferPlace::Lustre(it) => {
                let data = match &it.file_system {
                    LustreConfig::New(new) => Some(new.build(scope, vpc)),
                    LustreConfig::Existing(existing) => existing.import(scope, vpc),
                };
                let Some(data) = data else {
                    scope.report(
                        Diagnostic::new(
                            code::DSY_007,
                            "the network has no subnet from which DataSync can reach the file system",
                        )
                        .property("SecurityGroupArns"),
                    );
                    return (
                        pseudo::stack_id(),
                        Location::import(scope, "Place", pseudo::stack_id()),
                    );
                };
                (data.id(), Location::lustre(scope, "Place", &data, it.directory.as_str()))
            }
            TransferPlace::S3(it) => it.build(scope, access),
        }
    }
}

impl ExistingLustre {
    /// Imports the file system, or returns `None` in a network without subnets.
    fn import(&self, scope: &Scope, vpc: &Vpc) -> Option<Lustre> {
        let subnet = vpc.inner_subnets().into_iter().next()?;
        let group = SecurityGroup::import(scope, "DataSecurityGroup", &self.security_group_id);
        // DataSync finds the file system by its ARN, and needs neither its DNS name nor its mount name nor its subnet.
        let dns = text![self.id.to_string(), ".fsx.", pseudo::region(), ".", pseudo::url_suffix()];
        let names = [(&self.id).into_value(), dns.into_value(), Value::constant("fsx")];
        Some(Lustre::import(scope, "Data", vpc, &subnet, &group, names))
    }
}

impl S3Place {
    fn check(&self, path: &str, access: Access, findings: &mut Vec<Diagnostic>) {
        if access == Access::ReadOnly && self.storage_class != S3StorageClass::Standard {
            let found = "a storage class of a bucket that DataSync only reads";
            findings.push(conflict(&format!("{path}.storageClass"), found, "standard"));
        }
        if self.bucket.is_some() && self.kms_key == Some(EncryptionKey::New) {
            let found = "a new key for an existing bucket";
            let allowed = "null, or the existing key of the bucket";
            findings.push(conflict(&format!("{path}.kmsKey"), found, allowed));
        }
    }

    fn build(&self, scope: &Scope, access: Access) -> (Value<String>, Location) {
        let key = self
            .kms_key
            .as_ref()
            .map(|it| it.of_data(scope, "DataKey", "Encrypts the bucket", self.removal.policy()));
        let bucket = match &self.bucket {
            Some(name) => Bucket::import(scope, "Bucket", name),
            None => Bucket::builder()
                .set_opt(key.as_ref(), BucketBuilder::kms_key)
                .removal(self.removal.policy())
                .build(scope, "Bucket"),
        };
        let options = match access {
            Access::ReadOnly => S3Options::read_only(),
            Access::ReadWrite => S3Options::read_write().storage_class(self.storage_class),
        };
        let directory = self.directory.as_str().trim_end_matches('/');
        let prefix = Some(format!("{directory}/")).filter(|_| !directory.is_empty());
        let options = options.set_opt(prefix, S3Options::prefix).set_opt(key, S3Options::kms_key);
        (bucket.name(), Location::s3(scope, "Place", bucket.arn(), options))
    }
}
