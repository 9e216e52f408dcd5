//! The configuration of `lustre-training`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::blueprints::{LinkedBucket, NetworkConfig, NewNetwork, Removal, ThroughputPerTebibyte};
use crate::lustre_capacity;
use crate::mount_path;
use crate::storage::{Persistent2Throughput, SsdCapacity};
use crate::units::MountPath;

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
    pub stack_name: String,
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
    /// The tags of every resource that supports tags.
    pub tags: BTreeMap<String, String>,
}

impl Default for LustreTraining {
    fn default() -> LustreTraining {
        LustreTraining {
            stack_name: "LustreTraining".to_owned(),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            bucket: LinkedBucket::default(),
            storage: TrainingStorage::default(),
            mount_path: mount_path!("/mnt/fsx"),
            compute: TrainingCompute::default(),
            job: TrainingJob::default(),
            tags: BTreeMap::new(),
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
    pub instance_types: Vec<String>,
    /// Sets whether jobs run on Spot Instances, which EC2 may reclaim.
    pub spot: bool,
    /// The maximum number of vCPUs. The compute environment scales to zero while no job waits.
    pub max_vcpus: u32,
}

impl Default for TrainingCompute {
    fn default() -> TrainingCompute {
        TrainingCompute {
            instance_types: ["g6e.12xlarge", "g6.12xlarge", "g5.12xlarge"]
                .map(str::to_owned)
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
    pub image: String,
    /// The command and its arguments, one list item each. The environment variables `DATA` and `CHECKPOINTS` hold the
    /// paths of the two directories.
    pub command: Vec<String>,
    /// The number of vCPUs.
    pub vcpus: u32,
    /// The memory in MiB. An instance offers jobs less memory than its instance type has.
    pub memory_mib: u32,
    /// The number of GPUs.
    pub gpus: u32,
    /// The size of `/dev/shm` in MiB, which data loaders use.
    pub shared_memory_mib: u32,
    /// The number of seconds after which an attempt is stopped, 60 and up.
    pub timeout_seconds: u32,
    /// The maximum number of attempts when the instance of a job is reclaimed, 1-10.
    pub attempts: u32,
}

impl Default for TrainingJob {
    fn default() -> TrainingJob {
        TrainingJob {
            image: "public.ecr.aws/docker/library/python:3.13".to_owned(),
            command: ["python", "/mnt/fsx/data/train.py"].map(str::to_owned).to_vec(),
            vcpus: 48,
            memory_mib: 180_000,
            gpus: 4,
            shared_memory_mib: 16_384,
            timeout_seconds: 259_200,
            attempts: 3,
        }
    }
}
