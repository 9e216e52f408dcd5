//! The configuration of `ml-inference`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::blueprints::{
    AccessPointConfig, Alarms, FileSystemConfig, NetworkConfig, NewFileSystem, NewNetwork,
    ThroughputConfig,
};
use crate::local_mount_path;
use crate::units::{Ipv4Block, LocalMountPath};

/// A function whose libraries and model lie on a file system, and a machine that puts them there.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, MlInference};
/// let app = stanchion_constructs::construct::App::new();
/// MlInference::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "MlInference");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct MlInference {
    /// The stack's name: letters, digits and hyphens, a letter first, at most 128.
    pub stack_name: String,
    /// The network: public subnets for the loader, private ones for the function.
    pub network: NetworkConfig,
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The directory of libraries and model, and whose it is.
    pub access_point: AccessPointConfig,
    /// Where function and loader see the directory: one level below /mnt.
    pub mount_path: LocalMountPath,
    /// The function.
    pub function: InferenceFunction,
    /// The machine that installs libraries and model; null for none, once all is there.
    pub loader: Option<Loader>,
    /// What is expected of the file system; a warning tells when it cannot keep up.
    pub load: ExpectedLoad,
    /// Alarms when burst credits run low, for a file system with bursting throughput.
    pub alarms: Option<Alarms>,
    /// Tags of everything that takes tags.
    pub tags: BTreeMap<String, String>,
}

impl Default for MlInference {
    fn default() -> MlInference {
        MlInference {
            stack_name: "MlInference".to_owned(),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            file_system: FileSystemConfig::New(NewFileSystem {
                throughput: ThroughputConfig::Bursting,
                ..NewFileSystem::default()
            }),
            access_point: AccessPointConfig {
                path: "/ml".to_owned(),
                mode: "770".to_owned(),
                ..AccessPointConfig::default()
            },
            mount_path: local_mount_path!("/mnt/inference"),
            function: InferenceFunction::default(),
            loader: Some(Loader::default()),
            load: ExpectedLoad::default(),
            alarms: Some(Alarms::default()),
            tags: BTreeMap::new(),
        }
    }
}

/// The function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct InferenceFunction {
    /// Memory in MiB, 128-10240.
    pub memory_mib: u32,
    /// For how many seconds one may run, 1-900.
    pub timeout_seconds: u32,
    /// How many environments are kept warm, which costs; 0 for none.
    pub provisioned_concurrency: u32,
    /// How many are kept warm at most, as they are used; default no more than above.
    pub most_provisioned_concurrency: Option<u32>,
    /// How many may run at once; default as many as the account lets.
    pub reserved_concurrency: Option<u32>,
    /// How many days the log is kept.
    pub log_days: u16,
}

impl Default for InferenceFunction {
    fn default() -> InferenceFunction {
        InferenceFunction {
            memory_mib: 3008,
            timeout_seconds: 300,
            provisioned_concurrency: 1,
            most_provisioned_concurrency: None,
            reserved_concurrency: None,
            log_days: 30,
        }
    }
}

/// The machine that installs libraries and model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Loader {
    /// Its instance type.
    pub instance_type: String,
    /// The packages that pip installs.
    pub packages: Vec<String>,
    /// Opens SSH; default it is closed, and Systems Manager sessions reach it.
    pub ssh: Option<Ssh>,
}

impl Default for Loader {
    fn default() -> Loader {
        Loader {
            instance_type: "t3.medium".to_owned(),
            packages: ["torch", "torchvision", "pillow"].map(str::to_owned).to_vec(),
            ssh: None,
        }
    }
}

/// Who may log in over SSH.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Ssh {
    /// From these addresses.
    pub from: Ipv4Block,
    /// With this EC2 key pair.
    pub key_pair: String,
}

/// What is expected of the file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ExpectedLoad {
    /// How many GiB lie on it, which is what bursting throughput grows with.
    pub stored_gib: u32,
    /// How many GiB of libraries and model a cold start reads.
    pub cold_start_gib: u32,
    /// How many cold starts there are in a day.
    pub cold_starts_per_day: u32,
}

impl Default for ExpectedLoad {
    fn default() -> ExpectedLoad {
        ExpectedLoad { stored_gib: 10, cold_start_gib: 2, cold_starts_per_day: 20 }
    }
}
