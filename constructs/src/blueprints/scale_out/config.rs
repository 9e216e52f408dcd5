//! The configuration of `scale-out`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::spot_fleet::CAPACITY;
use stanchion_check::facts::ssm::STEP_TIMEOUT_SECONDS;

use crate::attach::Transport;
use crate::blueprints::values::{
    EncryptionKey, InstanceTypeName, ObjectPrefix, ObjectSuffix, PackageName, Tags,
};
use crate::blueprints::{Alarms, FileSystemConfig, NetworkConfig, instances};
use crate::compute::{AllocationStrategy, Architecture, RequestType};
use crate::network::Tier;
use crate::units::{BucketName, Ipv4Block, KeyPairName, MountPath, StackName};
use crate::{checked, mount_path};

/// A fleet of EC2 Spot Instances that work on one EFS file system.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, ScaleOut};
/// let app = stanchion_constructs::construct::App::new();
/// ScaleOut::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "ScaleOut");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ScaleOut {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network of the file system and the fleet.
    pub network: NetworkConfig,
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The fleet of instances.
    pub fleet: Fleet,
    /// The way in which instances mount the file system.
    pub mount: MountConfig,
    /// The objects that instances copy, and the limits of copying.
    pub copy: Copy,
    /// Sets whether the stack has a CloudWatch dashboard.
    pub dashboard: bool,
    /// Sets whether instances may describe networks, keys and file systems, as in AWS's tutorial. Nothing that the stack
    /// runs needs it.
    pub tutorial_permissions: bool,
    /// The alarms on low burst credits, for a file system with bursting throughput.
    pub alarms: Option<Alarms>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for ScaleOut {
    fn default() -> ScaleOut {
        ScaleOut {
            stack_name: checked!(StackName, "ScaleOut"),
            network: NetworkConfig::default(),
            file_system: FileSystemConfig::default(),
            fleet: Fleet::default(),
            mount: MountConfig::default(),
            copy: Copy::default(),
            dashboard: true,
            tutorial_permissions: false,
            alarms: None,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

/// The fleet of instances.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Fleet {
    /// The kind of fleet: a Spot Fleet or an Auto Scaling group.
    pub kind: FleetKind,
    /// Sets whether a Spot Fleet replaces instances that it loses. Not valid for an Auto Scaling group, which always
    /// replaces them.
    pub request: RequestKind,
    /// The number of instances, at most 10,000.
    #[schemars(range(min = CAPACITY.least, max = CAPACITY.most))]
    pub capacity: u32,
    /// The number of those instances that are on demand, which EC2 does not interrupt.
    #[schemars(range(min = 0, max = CAPACITY.most))]
    pub on_demand_capacity: u32,
    /// The instance types that the fleet may start. All must have the same processor architecture. More types give
    /// access to more Spot capacity.
    #[schemars(length(min = 1, max = 100), extend("uniqueItems" = true))]
    pub instance_types: Vec<InstanceTypeName>,
    /// The strategy by which a Spot Fleet chooses Spot capacity pools.
    pub allocation_strategy: AllocationStrategyName,
    /// The tier of subnets in which the instances run.
    pub tier: Tier,
    /// Sets whether instances send metrics every minute (detailed monitoring).
    pub detailed_monitoring: bool,
    /// The name of the EC2 key pair that may log in over SSH.
    pub key_pair: Option<KeyPairName>,
    /// The IPv4 addresses that may connect over SSH.
    pub ssh_from: Option<Ipv4Block>,
    /// Sets whether instances upgrade all packages at their first start, which takes some minutes.
    pub upgrade_packages: bool,
    /// The packages that instances install, such as `sysstat`: its command `sar -n DEV 1` shows the throughput of an
    /// instance.
    #[schemars(length(max = 100), extend("uniqueItems" = true))]
    pub packages: Vec<PackageName>,
    /// The customer managed KMS key that encrypts the root volumes. Default: the default key of the account for EBS.
    pub root_disk_kms_key: Option<EncryptionKey>,
    /// The number of minutes for which the creation of an Auto Scaling group waits until its instances have mounted the
    /// file system, 1-720. The creation fails if one of them cannot. Default: the creation does not wait.
    #[schemars(range(min = 1, max = 720))]
    pub creation_signal_minutes: Option<u32>,
}

impl Default for Fleet {
    fn default() -> Fleet {
        Fleet {
            kind: FleetKind::default(),
            request: RequestKind::default(),
            capacity: 5,
            on_demand_capacity: 0,
            instance_types: const {
                [
                    InstanceTypeName::literal("r4.large"),
                    InstanceTypeName::literal("r5.large"),
                    InstanceTypeName::literal("r5a.large"),
                    InstanceTypeName::literal("r6i.large"),
                ]
            }
            .to_vec(),
            allocation_strategy: AllocationStrategyName::default(),
            tier: Tier::Private,
            detailed_monitoring: true,
            key_pair: None,
            ssh_from: None,
            upgrade_packages: false,
            packages: Vec::new(),
            root_disk_kms_key: None,
            creation_signal_minutes: None,
        }
    }
}

impl Fleet {
    pub(super) fn architecture(&self) -> Architecture {
        self.instance_types.first().map(instances::architecture).unwrap_or_default()
    }
}

/// The kind of fleet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FleetKind {
    /// A Spot Fleet.
    #[default]
    SpotFleet,
    /// An Auto Scaling group, which AWS recommends over a Spot Fleet.
    AutoScalingGroup,
}

/// The type of a Spot Fleet request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RequestKind {
    /// The fleet replaces instances that are interrupted.
    #[default]
    Maintain,
    /// The fleet requests its instances once, as in AWS's tutorial.
    Request,
}

impl RequestKind {
    pub(super) fn request_type(self) -> RequestType {
        match self {
            RequestKind::Maintain => RequestType::MAINTAIN,
            RequestKind::Request => RequestType::Request,
        }
    }
}

/// The strategy by which a Spot Fleet chooses Spot capacity pools.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AllocationStrategyName {
    /// The pools with the lowest price among those that are least likely to be interrupted.
    #[default]
    PriceCapacityOptimized,
    /// The pools with the most capacity.
    CapacityOptimized,
    /// The pools with the most capacity. The order of the instance types is honored as far as possible.
    CapacityOptimizedPrioritized,
    /// All pools, in equal shares.
    Diversified,
    /// The cheapest pool.
    LowestPrice,
}

impl AllocationStrategyName {
    pub(super) fn strategy(self) -> AllocationStrategy {
        match self {
            Self::PriceCapacityOptimized => AllocationStrategy::PriceCapacityOptimized,
            Self::CapacityOptimized => AllocationStrategy::CapacityOptimized,
            Self::CapacityOptimizedPrioritized => AllocationStrategy::CapacityOptimizedPrioritized,
            Self::Diversified => AllocationStrategy::Diversified,
            Self::LowestPrice => AllocationStrategy::LowestPrice { pools: 1 },
        }
    }
}

/// The way in which instances mount the file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct MountConfig {
    /// The path at which instances mount the file system.
    pub path: MountPath,
    /// The encryption and authorization of the connection. The file system policy follows from it.
    pub transport: Transport,
}

impl Default for MountConfig {
    fn default() -> MountConfig {
        MountConfig { path: mount_path!("/mnt/efs"), transport: Transport::TlsWithIam }
    }
}

/// The objects that instances copy when you run the Systems Manager document, and the limits of copying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Copy {
    /// The public bucket to copy from. You can choose another one when you run the document.
    pub bucket: BucketName,
    /// The prefix of the keys of the objects. You can choose another one when you run the document.
    pub prefix: ObjectPrefix,
    /// The suffix of the keys of the objects, such as `.csv`. You can choose another one when you run the document.
    /// Default: all keys.
    pub suffix: ObjectSuffix,
    /// The number of objects that are copied in parallel for each vCPU, 1-64.
    #[schemars(range(min = 1, max = 64))]
    pub workers_per_vcpu: u32,
    /// The timeout of copying in seconds, 1-172800.
    #[schemars(range(min = STEP_TIMEOUT_SECONDS.least, max = STEP_TIMEOUT_SECONDS.most))]
    pub timeout_seconds: u32,
}

impl Default for Copy {
    fn default() -> Copy {
        Copy {
            bucket: checked!(BucketName, "noaa-ghcn-pds"),
            prefix: const { ObjectPrefix::literal("csv/by_year/") },
            suffix: const { ObjectSuffix::literal("") },
            workers_per_vcpu: 8,
            timeout_seconds: 86_400,
        }
    }
}
