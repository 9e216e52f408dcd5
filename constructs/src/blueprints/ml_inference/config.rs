//! The configuration of `ml-inference`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::lambda::{MEMORY_MIB, TIMEOUT_SECONDS};

use crate::blueprints::values::{
    AccessPointPath, DirectoryMode, EncryptionKey, InstanceTypeName, LogDays, PipRequirement, Tags,
};
use crate::blueprints::{
    AccessPointConfig, Alarms, ApiConfig, FileSystemConfig, NetworkConfig, NewFileSystem,
    NewNetwork, ThroughputConfig,
};
use crate::units::{Ipv4Block, KeyPairName, LocalMountPath, StackName};
use crate::{checked, local_mount_path};

/// A Lambda function whose libraries and model are on EFS, and an EC2 instance that installs them there.
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
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network, with public subnets for the loader and private subnets for the function.
    pub network: NetworkConfig,
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The access point: the directory of the libraries and the model, and its owner.
    pub access_point: AccessPointConfig,
    /// The path at which the function and the loader mount the directory: one level below `/mnt`.
    pub mount_path: LocalMountPath,
    /// The Lambda function.
    pub function: InferenceFunction,
    /// The HTTP API in front of the function. `null` leaves it out.
    pub api: Option<ApiConfig>,
    /// The EC2 instance that installs the libraries and the model. `null` removes it once they are installed.
    pub loader: Option<Loader>,
    /// The load that you expect. A warning is reported if the file system cannot keep up with it.
    pub load: ExpectedLoad,
    /// The alarms on low burst credits, for a file system with bursting throughput.
    pub alarms: Option<Alarms>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for MlInference {
    fn default() -> MlInference {
        MlInference {
            stack_name: checked!(StackName, "MlInference"),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            file_system: FileSystemConfig::New(NewFileSystem {
                throughput: ThroughputConfig::Bursting,
                ..NewFileSystem::default()
            }),
            access_point: AccessPointConfig {
                path: const { AccessPointPath::literal("/ml") },
                mode: const { DirectoryMode::literal("770") },
                ..AccessPointConfig::default()
            },
            mount_path: local_mount_path!("/mnt/inference"),
            function: InferenceFunction::default(),
            api: Some(ApiConfig::default()),
            loader: Some(Loader::default()),
            load: ExpectedLoad::default(),
            alarms: Some(Alarms::default()),
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

/// The settings of the Lambda function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct InferenceFunction {
    /// The memory in MiB, 128-10240.
    #[schemars(range(min = MEMORY_MIB.least, max = MEMORY_MIB.most))]
    pub memory_mib: u32,
    /// The timeout in seconds, 1-900.
    #[schemars(range(min = TIMEOUT_SECONDS.least, max = TIMEOUT_SECONDS.most))]
    pub timeout_seconds: u32,
    /// The provisioned concurrency: the number of environments that stay initialized, at extra cost. 0 turns it off.
    #[schemars(range(min = 0, max = 100_000))]
    pub provisioned_concurrency: u32,
    /// The maximum provisioned concurrency that auto scaling may set as utilization grows. Default: no auto scaling.
    #[schemars(range(min = 1, max = 100_000))]
    pub most_provisioned_concurrency: Option<u32>,
    /// The maximum number of concurrent executions. Default: the account's unreserved concurrency.
    #[schemars(range(min = 0, max = 100_000))]
    pub reserved_concurrency: Option<u32>,
    /// Sets whether the function fetches images by URL, over HTTPS and from public addresses only. It then needs private
    /// subnets with NAT, because a function in a VPC has no other way to the internet. With `network.existing` and
    /// `network.parameters`, the subnets must have a route to a NAT gateway.
    pub fetch_urls: bool,
    /// The number of days for which CloudWatch Logs keeps the logs.
    pub log_days: LogDays,
}

impl Default for InferenceFunction {
    fn default() -> InferenceFunction {
        InferenceFunction {
            memory_mib: 3008,
            timeout_seconds: 300,
            provisioned_concurrency: 1,
            most_provisioned_concurrency: None,
            reserved_concurrency: None,
            fetch_urls: true,
            log_days: LogDays::MONTH,
        }
    }
}

/// The EC2 instance that installs the libraries and the model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Loader {
    /// The instance type.
    pub instance_type: InstanceTypeName,
    /// The packages that pip installs.
    #[schemars(length(min = 1, max = 100))]
    pub packages: Vec<PipRequirement>,
    /// Opens SSH to the instance. Without it, only Systems Manager sessions reach the instance.
    pub ssh: Option<Ssh>,
    /// The customer managed KMS key that encrypts the root volume. Default: the default key of the account for EBS.
    pub root_disk_kms_key: Option<EncryptionKey>,
}

impl Default for Loader {
    fn default() -> Loader {
        Loader {
            instance_type: const { InstanceTypeName::literal("t3.medium") },
            packages: const {
                [
                    PipRequirement::literal("torch"),
                    PipRequirement::literal("torchvision"),
                    PipRequirement::literal("pillow"),
                ]
            }
            .to_vec(),
            ssh: None,
            root_disk_kms_key: None,
        }
    }
}

/// The clients that may log in over SSH.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Ssh {
    /// The IPv4 addresses that may connect.
    pub from: Ipv4Block,
    /// The name of the EC2 key pair.
    pub key_pair: KeyPairName,
}

/// The load that you expect on the file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ExpectedLoad {
    /// The amount of stored data in GiB. Bursting throughput grows with it.
    #[schemars(range(min = 0, max = 1_000_000))]
    pub stored_gib: u32,
    /// The GiB of libraries and model that a cold start reads.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub cold_start_gib: u32,
    /// The number of cold starts per day.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub cold_starts_per_day: u32,
}

impl Default for ExpectedLoad {
    fn default() -> ExpectedLoad {
        ExpectedLoad { stored_gib: 10, cold_start_gib: 2, cold_starts_per_day: 20 }
    }
}
