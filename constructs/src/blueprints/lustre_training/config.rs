//! The configuration of `lustre-training`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::blueprints::{LinkedBucket, NetworkConfig, NewNetwork, Removal, ThroughputPerTebibyte};
use crate::lustre_capacity;
use crate::mount_path;
use crate::storage::{Persistent2Throughput, SsdCapacity};
use crate::units::MountPath;

/// Training jobs with GPUs on a Lustre file system that is linked to a bucket.
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
    /// The stack's name: letters, digits and hyphens, a letter first, at most 128.
    pub stack_name: String,
    /// The network.
    pub network: NetworkConfig,
    /// The bucket: data/ is shown on the file system, checkpoints/ gets what jobs write there.
    pub bucket: LinkedBucket,
    /// The file system.
    pub storage: TrainingStorage,
    /// Where jobs see the file system.
    pub mount_path: MountPath,
    /// The machines.
    pub compute: TrainingCompute,
    /// The job.
    pub job: TrainingJob,
    /// Tags of everything that takes tags.
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

/// The file system: persistent 2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct TrainingStorage {
    /// Its capacity in GiB.
    pub capacity_gib: SsdCapacity,
    /// Its throughput.
    pub throughput_per_tib: ThroughputPerTebibyte,
    /// How many hours lie between exports of what automatic export has missed; null for none.
    pub export_hours: Option<u32>,
    /// What happens to it when the stack is deleted.
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

/// The machines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct TrainingCompute {
    /// The instance types or families it may start, and no others.
    pub instance_types: Vec<String>,
    /// Whether it takes spare machines, which may be taken away.
    pub spot: bool,
    /// How many vCPUs it has at most; it scales to nothing.
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

/// The job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct TrainingJob {
    /// Its container image.
    pub image: String,
    /// What it runs, word by word. It finds $DATA and $CHECKPOINTS.
    pub command: Vec<String>,
    /// vCPUs.
    pub vcpus: u32,
    /// Memory in MiB. Machines have less to give than their type says.
    pub memory_mib: u32,
    /// GPUs.
    pub gpus: u32,
    /// The size of /dev/shm in MiB, which data loaders use.
    pub shared_memory_mib: u32,
    /// For how many seconds an attempt may run, 60 and up.
    pub timeout_seconds: u32,
    /// How often it is tried when its machine is taken away, 1-10.
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
