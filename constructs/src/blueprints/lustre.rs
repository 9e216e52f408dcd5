//! Configures FSx for Lustre and its linked bucket in blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Scope;
use stanchion_template::SetOpt;

use super::Removal;
use super::values::{EncryptionKey, TimeOfDay};
use crate::lustre_capacity;
use crate::network::Vpc;
use crate::storage::{
    Bucket, Lustre, LustreBuilder, Persistent2Throughput, RepositoryEvent, SsdCapacity, SsdMetadata,
};
use crate::units::BucketName;

/// The bucket that is linked to the file system: a new one, or an existing one in the same Region.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct LinkedBucket {
    /// The name of an existing bucket. Without it, the stack creates a bucket and retains it when the stack is
    /// deleted.
    pub existing: Option<BucketName>,
}

impl LinkedBucket {
    pub(super) fn build(&self, scope: &Scope) -> Bucket {
        match &self.existing {
            Some(name) => Bucket::import(scope, "Bucket", name),
            None => Bucket::builder().build(scope, "Bucket"),
        }
    }
}

/// An FSx for Lustre file system with deployment type Persistent 2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct NewLustre {
    /// The storage capacity in GiB.
    pub capacity_gib: SsdCapacity,
    /// The throughput in MB/s for each TiB of capacity.
    pub throughput_per_tib: ThroughputPerTebibyte,
    /// The customer managed KMS key that encrypts the file system. Default: the AWS managed key.
    pub kms_key: Option<EncryptionKey>,
    /// The daily backups. Default: none. FSx does not back up a file system that is linked to a bucket.
    pub backup: Option<DailyBackup>,
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
}

impl Default for NewLustre {
    fn default() -> NewLustre {
        NewLustre {
            capacity_gib: lustre_capacity!(SsdCapacity, 2400 GiB),
            throughput_per_tib: ThroughputPerTebibyte(Persistent2Throughput::MBps250),
            kms_key: None,
            backup: None,
            removal: Removal::default(),
        }
    }
}

impl NewLustre {
    pub(super) fn build(&self, scope: &Scope, vpc: &Vpc) -> Lustre {
        let removal = self.removal.policy();
        let key = self
            .kms_key
            .as_ref()
            .map(|it| it.of_data(scope, "DataKey", "Encrypts the file system", removal));
        let backup = self.backup.as_ref();
        let start = backup.and_then(|it| it.start.as_ref()).map(TimeOfDay::as_str);
        Lustre::persistent2(vpc, self.capacity_gib, self.throughput_per_tib.0)
            .metadata(SsdMetadata::Automatic)
            .set_opt(key, LustreBuilder::kms_key)
            .set_opt(backup.map(|it| it.days), LustreBuilder::daily_backup)
            .set_opt(start, LustreBuilder::backup_start)
            .removal(removal)
            .build(scope, "Data")
    }
}

/// Daily backups of the file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct DailyBackup {
    /// The number of days for which FSx keeps a backup, 1-90.
    #[schemars(range(min = 1, max = 90))]
    pub days: u8,
    /// The time at which the backup starts, in UTC. Default: FSx chooses a time.
    pub start: Option<TimeOfDay>,
}

impl Default for DailyBackup {
    fn default() -> DailyBackup {
        DailyBackup { days: 7, start: None }
    }
}

/// A kind of change that FSx transfers between a bucket and a file system.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "camelCase")]
pub enum RepositoryChange {
    /// A file or object is created.
    New,
    /// A file or object is changed.
    Changed,
    /// A file or object is deleted.
    Deleted,
}

impl RepositoryChange {
    /// Returns the event of a data repository association.
    pub(super) fn event(self) -> RepositoryEvent {
        match self {
            RepositoryChange::New => RepositoryEvent::New,
            RepositoryChange::Changed => RepositoryEvent::Changed,
            RepositoryChange::Deleted => RepositoryEvent::Deleted,
        }
    }
}

/// The throughput of a Persistent 2 file system in MB/s for each TiB: 125, 250, 500 or 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct ThroughputPerTebibyte(pub(super) Persistent2Throughput);

impl TryFrom<u32> for ThroughputPerTebibyte {
    type Error = String;

    fn try_from(megabytes: u32) -> Result<ThroughputPerTebibyte, String> {
        let found =
            Persistent2Throughput::ALL.into_iter().find(|it| it.per_tebibyte() == megabytes);
        found.map(ThroughputPerTebibyte).ok_or_else(|| {
            format!("{megabytes} MB/s for each TiB is not one of 125, 250, 500, 1000")
        })
    }
}

impl From<ThroughputPerTebibyte> for u32 {
    fn from(throughput: ThroughputPerTebibyte) -> u32 {
        throughput.0.per_tebibyte()
    }
}

impl JsonSchema for ThroughputPerTebibyte {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ThroughputPerTebibyte".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The throughput in MB/s for each TiB.",
            "enum": Persistent2Throughput::ALL.map(Persistent2Throughput::per_tebibyte),
        })
    }
}
