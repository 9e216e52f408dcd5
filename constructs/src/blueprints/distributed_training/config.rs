//! The configuration of `distributed-training`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::efs::PROVISIONED_MIBPS;

use crate::blueprints::values::{EncryptionKey, InstanceTypeName, Tags};
use crate::blueprints::{ImageConfig, NetworkConfig, NewNetwork, Removal, ThroughputPerTebibyte};
use crate::storage::{Persistent2Throughput, SsdCapacity};
use crate::units::{MountPath, StackName};
use crate::{checked, lustre_capacity, mount_path};

/// EC2 instances in a cluster placement group that train on one file system, each with the same mount path.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, DistributedTraining};
/// let app = stanchion_constructs::construct::App::new();
/// DistributedTraining::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "DistributedTraining");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct DistributedTraining {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network that the file system and the instances are in.
    pub network: NetworkConfig,
    /// The kind of file system.
    pub storage: DistributedStorage,
    /// The customer managed KMS key that encrypts the file system. Default: the AWS managed key.
    pub kms_key: Option<EncryptionKey>,
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
    /// The path at which every instance mounts the file system.
    pub mount_path: MountPath,
    /// The number of on-demand instances, 1-500. They all start together.
    #[schemars(range(min = 1, max = 500))]
    pub machines: u32,
    /// The instance type, which is the same for all instances. A cluster placement group does not accept burstable types,
    /// flex types, Macs and old generations.
    pub instance_type: InstanceTypeName,
    /// The AMI. Its processor architecture must be that of the instance type.
    pub image: ImageConfig,
    /// Sets whether instances have interfaces of the Elastic Fabric Adapter (EFA), one on each network card that supports
    /// it. The file system is mounted over TCP in either case.
    pub efa: bool,
    /// The size of the root volume of each instance in GiB. It must not be smaller than the root volume of the image.
    #[schemars(range(min = 30, max = 16_384))]
    pub root_disk_gib: u32,
    /// The customer managed KMS key that encrypts the root volumes. Default: the default key of the account for EBS.
    pub root_disk_kms_key: Option<EncryptionKey>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

/// The kind of file system.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum DistributedStorage {
    /// EFS with elastic throughput.
    ElasticEfs,
    /// EFS with provisioned throughput in MiB/s, 1-3414.
    ProvisionedEfs(
        #[schemars(range(min = PROVISIONED_MIBPS.least, max = PROVISIONED_MIBPS.most))] f64,
    ),
    /// FSx for Lustre with deployment type Persistent 2.
    Lustre(DistributedLustre),
}

/// A persistent FSx for Lustre file system.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DistributedLustre {
    /// The storage capacity in GiB.
    pub capacity_gib: SsdCapacity,
    /// The throughput in MB/s for each TiB of capacity.
    pub throughput_per_tib: ThroughputPerTebibyte,
}

impl Default for DistributedTraining {
    fn default() -> DistributedTraining {
        DistributedTraining {
            stack_name: checked!(StackName, "DistributedTraining"),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            storage: DistributedStorage::Lustre(DistributedLustre {
                capacity_gib: lustre_capacity!(SsdCapacity, 4800 GiB),
                throughput_per_tib: ThroughputPerTebibyte(Persistent2Throughput::MBps500),
            }),
            kms_key: None,
            removal: Removal::default(),
            mount_path: mount_path!("/mnt/shared"),
            machines: 4,
            instance_type: const { InstanceTypeName::literal("g6e.12xlarge") },
            image: ImageConfig::DeepLearning,
            efa: false,
            root_disk_gib: 200,
            root_disk_kms_key: None,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}
