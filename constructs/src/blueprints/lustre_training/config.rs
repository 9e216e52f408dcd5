//! The configuration of `lustre-training`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::batch::{ATTEMPTS, SHORTEST_TIMEOUT_SECONDS, SMALLEST_MEMORY_MIB};

use crate::blueprints::values::{
    Argument, ContainerImage, EncryptionKey, InstanceTypeOrFamily, Tags,
};
use crate::blueprints::{LinkedBucket, NetworkConfig, NewNetwork, Removal, ThroughputPerTebibyte};
use crate::storage::{Persistent2Throughput, SsdCapacity};
use crate::units::{MountPath, StackName};
use crate::{checked, lustre_capacity, mount_path};

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
    /// are exported to the bucket.
    pub bucket: LinkedBucket,
    /// The file system.
    pub storage: TrainingStorage,
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
            bucket: LinkedBucket::default(),
            storage: TrainingStorage::default(),
            mount_path: mount_path!("/mnt/fsx"),
            compute: TrainingCompute::default(),
            job: TrainingJob::default(),
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

/// An FSx for Lustre file system with deployment type Persistent 2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct TrainingStorage {
    /// The storage capacity in GiB.
    pub capacity_gib: SsdCapacity,
    /// The throughput in MB/s for each TiB of capacity.
    pub throughput_per_tib: ThroughputPerTebibyte,
    /// The number of hours between exports of files that automatic export has missed. `null` turns these exports off.
    #[schemars(range(min = 1, max = 8_760))]
    pub export_hours: Option<u32>,
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
}

impl Default for TrainingStorage {
    fn default() -> TrainingStorage {
        TrainingStorage {
            capacity_gib: lustre_capacity!(SsdCapacity, 2400 GiB),
            throughput_per_tib: ThroughputPerTebibyte(Persistent2Throughput::MBps250),
            export_hours: Some(6),
            removal: Removal::default(),
        }
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
