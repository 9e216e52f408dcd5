//! The configuration of `lustre-training`.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::batch::{ATTEMPTS, SHORTEST_TIMEOUT_SECONDS, SMALLEST_MEMORY_MIB};

use crate::blueprints::values::{
    Argument, ContainerImage, EncryptionKey, InstanceTypeOrFamily, Tags, unique,
};
use crate::blueprints::{NetworkConfig, NewLustre, NewNetwork, RepositoryChange};
use crate::units::{BucketName, MountPath, StackName};
use crate::{checked, mount_path};

/// GPU training jobs on a Lustre file system that is linked to a bucket.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, LustreTraining};
/// let app = stanchion_constructs::construct::App::new();
/// LustreTraining::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "LustreTraining");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct LustreTraining {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network that the file system and the jobs are in.
    pub network: NetworkConfig,
    /// The linked bucket. Objects under `data/` appear on the file system. Files that jobs write to `checkpoints/`
    /// are exported to the bucket. `null` means a file system without a bucket, on which jobs create the two directories,
    /// and which FSx can back up.
    pub bucket: Option<TrainingBucket>,
    /// The file system.
    pub storage: NewLustre,
    /// The path at which jobs see the file system.
    pub mount_path: MountPath,
    /// The compute capacity that jobs run on.
    pub compute: TrainingCompute,
    /// The training job.
    pub job: TrainingJob,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for LustreTraining {
    fn default() -> LustreTraining {
        LustreTraining {
            stack_name: checked!(StackName, "LustreTraining"),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            bucket: Some(TrainingBucket::default()),
            storage: NewLustre::default(),
            mount_path: mount_path!("/mnt/fsx"),
            compute: TrainingCompute::default(),
            job: TrainingJob::default(),
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

/// The linked bucket: a new one, or an existing one in the same Region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct TrainingBucket {
    /// The name of an existing bucket. Without it, the stack creates a bucket and retains it when the stack is
    /// deleted.
    pub existing: Option<BucketName>,
    /// The changes of objects that FSx imports automatically.
    pub import: ImportedChanges,
    /// The way in which files in `checkpoints/` are exported. FSx does not run automatic export and export tasks at the
    /// same time.
    pub export: CheckpointExport,
}

impl Default for TrainingBucket {
    fn default() -> TrainingBucket {
        TrainingBucket {
            existing: None,
            import: ImportedChanges::default(),
            export: CheckpointExport::Automatic(AutomaticExport::default()),
        }
    }
}

/// The changes of objects that FSx imports automatically. An empty list means none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ImportedChanges {
    /// The changes under `data/`.
    #[serde(deserialize_with = "unique")]
    pub data: BTreeSet<RepositoryChange>,
    /// The changes under `checkpoints/`.
    #[serde(deserialize_with = "unique")]
    pub checkpoints: BTreeSet<RepositoryChange>,
    /// Sets whether objects that exist under `data/` when the file system is created appear on it.
    pub existing_objects: bool,
}

impl Default for ImportedChanges {
    fn default() -> ImportedChanges {
        use RepositoryChange::{Changed, Deleted, New};
        ImportedChanges {
            data: BTreeSet::from([New, Changed, Deleted]),
            checkpoints: BTreeSet::from([New]),
            existing_objects: true,
        }
    }
}

/// The way in which files in `checkpoints/` are exported to the bucket.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/export-changed-data-meta-dra.html>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum CheckpointExport {
    /// FSx exports files soon after they have changed.
    Automatic(AutomaticExport),
    /// A task exports changed files on a schedule.
    Scheduled(ScheduledExport),
    /// Files stay on the file system until you export them.
    None,
}

/// Automatic export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct AutomaticExport {
    /// The changes of files that FSx exports.
    #[serde(deserialize_with = "unique")]
    #[schemars(length(min = 1))]
    pub changes: BTreeSet<RepositoryChange>,
}

impl Default for AutomaticExport {
    fn default() -> AutomaticExport {
        use RepositoryChange::{Changed, New};
        AutomaticExport { changes: BTreeSet::from([New, Changed]) }
    }
}

/// An export task on a schedule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ScheduledExport {
    /// The number of hours between two exports.
    #[schemars(range(min = 1, max = 8_760))]
    pub hours: u32,
}

impl Default for ScheduledExport {
    fn default() -> ScheduledExport {
        ScheduledExport { hours: 6 }
    }
}

/// The compute capacity that jobs run on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct TrainingCompute {
    /// The instance types or families that AWS Batch may start.
    #[schemars(length(min = 1, max = 100), extend("uniqueItems" = true))]
    pub instance_types: Vec<InstanceTypeOrFamily>,
    /// Sets whether jobs run on Spot Instances, which EC2 may reclaim.
    pub spot: bool,
    /// The maximum number of vCPUs. The compute environment scales to zero while no job waits.
    #[schemars(range(min = 1, max = 100_000))]
    pub max_vcpus: u32,
    /// The size of the root volume of each instance in GiB. It also holds the container images.
    #[schemars(range(min = 30, max = 16_384))]
    pub root_disk_gib: u32,
    /// The customer managed KMS key that encrypts the root volumes. Default: the default key of the account for EBS.
    pub root_disk_kms_key: Option<EncryptionKey>,
}

impl Default for TrainingCompute {
    fn default() -> TrainingCompute {
        TrainingCompute {
            instance_types: const {
                [
                    InstanceTypeOrFamily::literal("g6e.12xlarge"),
                    InstanceTypeOrFamily::literal("g6.12xlarge"),
                    InstanceTypeOrFamily::literal("g5.12xlarge"),
                ]
            }
            .to_vec(),
            spot: false,
            max_vcpus: 192,
            root_disk_gib: 200,
            root_disk_kms_key: None,
        }
    }
}

/// The training job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct TrainingJob {
    /// The container image.
    pub image: ContainerImage,
    /// The command and its arguments, one list item each. The environment variables `DATA` and `CHECKPOINTS` hold the
    /// paths of the two directories.
    #[schemars(length(max = 100))]
    pub command: Vec<Argument>,
    /// The number of vCPUs.
    #[schemars(range(min = 1, max = 1_000))]
    pub vcpus: u32,
    /// The memory in MiB. An instance offers jobs less memory than its instance type has.
    #[schemars(range(min = SMALLEST_MEMORY_MIB, max = 100_000_000))]
    pub memory_mib: u32,
    /// The number of GPUs.
    #[schemars(range(min = 0, max = 16))]
    pub gpus: u32,
    /// The size of `/dev/shm` in MiB, which data loaders use.
    #[schemars(range(min = 1, max = 100_000_000))]
    pub shared_memory_mib: u32,
    /// The number of seconds after which an attempt is stopped, 60 and up.
    #[schemars(range(min = SHORTEST_TIMEOUT_SECONDS, max = 2_147_483_647))]
    pub timeout_seconds: u32,
    /// The maximum number of attempts when the instance of a job is reclaimed, 1-10.
    #[schemars(range(min = ATTEMPTS.least, max = ATTEMPTS.most))]
    pub attempts: u32,
}

impl Default for TrainingJob {
    fn default() -> TrainingJob {
        TrainingJob {
            image: const { ContainerImage::literal("public.ecr.aws/docker/library/python:3.13") },
            command:
                const { [Argument::literal("python"), Argument::literal("/mnt/fsx/data/train.py")] }
                    .to_vec(),
            vcpus: 48,
            memory_mib: 180_000,
            gpus: 4,
            shared_memory_mib: 16_384,
            timeout_seconds: 259_200,
            attempts: 3,
        }
    }
}
