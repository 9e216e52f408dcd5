//! Trains on EC2 instances in a cluster placement group that share one file system.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_aws::ec2;
use stanchion_aws::ec2::placement_group::Strategy;
use stanchion_check::facts::efs::PROVISIONED_MIBPS;
use stanchion_core::{App, Diagnostic, Stack};
use stanchion_template::Value;
use stanchion_template::document::Output;

use super::keys::check_log_key;
use super::values::{EncryptionKey, InstanceTypeName, Tags};
use super::{Blueprint, NetworkConfig, NewNetwork, Removal, ThroughputPerTebibyte, instances};
use crate::attach::{LustreOptions, Mount};
use crate::compute::{AutoScalingGroup, BlockDevice, LaunchTemplate, MachineImage};
use crate::network::{Port, Subnet, Vpc};
use crate::storage::{
    FileSystem, Lustre, Persistent2Throughput, SsdCapacity, SsdMetadata, Throughput,
};
use crate::units::{MebibytesPerSecond, MountPath, Size, StackName};
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
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
    /// The path at which every instance mounts the file system.
    pub mount_path: MountPath,
    /// The number of on-demand instances, 1-500. They all start together.
    #[schemars(range(min = 1, max = 500))]
    pub machines: u32,
    /// The instance type, which is the same for all instances.
    pub instance_type: InstanceTypeName,
    /// The size of the root volume of each instance in GiB.
    #[schemars(range(min = 30, max = 16_384))]
    pub root_disk_gib: u32,
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
            removal: Removal::default(),
            mount_path: mount_path!("/mnt/shared"),
            machines: 4,
            instance_type: const { InstanceTypeName::literal("g6e.12xlarge") },
            root_disk_gib: 200,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

impl Blueprint for DistributedTraining {
    const NAME: &'static str = "distributed-training";
    const SUMMARY: &'static str = "EC2 instances in a cluster placement group that train on one FSx for Lustre or EFS file system";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        check_log_key(self.log_kms_key.as_ref(), &self.network, &mut findings);
        // The repositories of Amazon Linux are in S3.
        self.network.check_way_out(None, &["s3"], None, &mut findings);
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description(
            "EC2 instances in a cluster placement group that train on one file system",
        );
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let placement = ec2::PlacementGroup::new().strategy(Strategy::CLUSTER);
        let placement = stack.add("Placement", placement);
        let architecture = instances::architecture(&self.instance_type);
        let template = LaunchTemplate::builder(&vpc)
            .image(MachineImage::AmazonLinux2023(architecture))
            .placement_group(placement.group_name())
            .block_device(BlockDevice::root(Size::gibibytes(self.root_disk_gib)))
            .build(&stack, "Machine");
        // Instances exchange gradients with each other.
        let group = template.security_group();
        group.connect_to(group, Port::ALL, "Traffic between instances");
        let (id, subnet) = self.storage(&stack, &vpc, &template);
        let machines = AutoScalingGroup::builder(&template, self.machines)
            .instance_type(self.instance_type.as_str())
            .on_demand_percent(100)
            .rebalance(false)
            .subnets(subnet)
            .build(&stack, "Machines");
        for (name, text, value) in [
            ("FileSystemId", "The file system", id),
            ("GroupName", "The Auto Scaling group", machines.name()),
        ] {
            stack.output(name, Output::new(value).description(text));
        }
    }
}

impl DistributedTraining {
    /// Creates the file system and returns its storage, its ID, and the one subnet of the instances. A cluster
    /// placement group is limited to one Availability Zone.
    fn storage(
        &self,
        stack: &Stack,
        vpc: &Vpc,
        template: &LaunchTemplate,
    ) -> (Value<String>, Vec<Subnet>) {
        let at = self.mount_path.clone();
        let efs = |throughput| {
            let data = FileSystem::builder(vpc)
                .throughput(throughput)
                .removal(self.removal.policy())
                .build(stack, "Data");
            data.mount_on(template, at.clone(), Mount::read_write());
            (data.id(), vpc.inner_subnets().into_iter().take(1).collect())
        };
        match self.storage {
            DistributedStorage::ElasticEfs => efs(Throughput::Elastic),
            DistributedStorage::ProvisionedEfs(rate) => {
                efs(Throughput::Provisioned(MebibytesPerSecond(rate)))
            }
            DistributedStorage::Lustre(lustre) => {
                let data =
                    Lustre::persistent2(vpc, lustre.capacity_gib, lustre.throughput_per_tib.0)
                        .metadata(SsdMetadata::Automatic)
                        .removal(self.removal.policy())
                        .build(stack, "Data");
                data.mount_on(template, at.clone(), LustreOptions::read_write());
                (data.id(), vec![data.subnet().clone()])
            }
        }
    }
}
