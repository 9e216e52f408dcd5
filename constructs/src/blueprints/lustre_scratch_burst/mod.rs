//! Runs a Spot Fleet on a scratch file system, for short bursts of work.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::spot_fleet::CAPACITY;
use stanchion_core::{App, Diagnostic};
use stanchion_template::SetOpt;
use stanchion_template::document::Output;

use super::keys::check_log_key;
use super::values::{EncryptionKey, InstanceTypeName, Tags};
use super::{Blueprint, LinkedBucket, NetworkConfig, NewNetwork, instances};
use crate::attach::LustreOptions;
use crate::compute::{BlockDevice, LaunchTemplate, LaunchTemplateBuilder, MachineImage, SpotFleet};
use crate::scheduler::{Schedule, ScheduleExpression};
use crate::storage::{DataRepositoryTask, Lustre, RepositoryEvent, SsdCapacity};
use crate::units::{MountPath, StackName};
use crate::{checked, lustre_capacity, mount_path};

/// A Spot Fleet on a scratch FSx for Lustre file system that is linked to a bucket, for short bursts of work.
/// Deleting the stack deletes everything except the bucket.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, LustreScratchBurst};
/// let app = stanchion_constructs::construct::App::new();
/// LustreScratchBurst::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "LustreScratchBurst");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct LustreScratchBurst {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network that the file system and the fleet are in.
    pub network: NetworkConfig,
    /// The linked bucket. Objects under `in/` appear on the file system. Files that instances write to `out/` are
    /// exported to the bucket.
    pub bucket: LinkedBucket,
    /// The storage capacity in GiB. The throughput is 200 MB/s for each TiB, and up to six times that in bursts.
    pub capacity_gib: SsdCapacity,
    /// The path at which instances mount the file system.
    pub mount_path: MountPath,
    /// The number of days without access after which the file system releases the space of files that are in the
    /// bucket. `null` means never.
    #[schemars(range(min = 0, max = 100_000))]
    pub release_after_days: Option<u32>,
    /// The number of instances, at most 10,000.
    #[schemars(range(min = CAPACITY.least, max = CAPACITY.most))]
    pub capacity: u32,
    /// The instance types that the fleet may start. All must have the same processor architecture. More types give
    /// access to more Spot capacity. At least 3: all instances are in one zone, so only the types offer a choice.
    #[schemars(length(min = 3, max = 100), extend("uniqueItems" = true))]
    pub instance_types: Vec<InstanceTypeName>,
    /// The customer managed KMS key that encrypts the root volumes. Default: the default key of the account for EBS.
    pub root_disk_kms_key: Option<EncryptionKey>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for LustreScratchBurst {
    fn default() -> LustreScratchBurst {
        LustreScratchBurst {
            stack_name: checked!(StackName, "LustreScratchBurst"),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            bucket: LinkedBucket::default(),
            capacity_gib: lustre_capacity!(SsdCapacity, 1200 GiB),
            mount_path: mount_path!("/mnt/fsx"),
            release_after_days: Some(1),
            capacity: 10,
            instance_types: const {
                [
                    InstanceTypeName::literal("c7i.2xlarge"),
                    InstanceTypeName::literal("c6i.2xlarge"),
                    InstanceTypeName::literal("m7i.2xlarge"),
                    InstanceTypeName::literal("m6i.2xlarge"),
                ]
            }
            .to_vec(),
            root_disk_kms_key: None,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

impl Blueprint for LustreScratchBurst {
    const NAME: &'static str = "lustre-scratch-burst";
    const SUMMARY: &'static str = "A Spot Fleet on scratch FSx for Lustre, linked to a bucket; releases the space of exported files";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        check_log_key(self.log_kms_key.as_ref(), &self.network, &mut findings);
        // The repositories of Amazon Linux are in S3.
        self.network.check_way_out(None, &["s3"], None, &mut findings);
        instances::check_architectures("instanceTypes", &self.instance_types, &mut findings);
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("A Spot Fleet on scratch FSx for Lustre that is linked to a bucket");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let bucket = self.bucket.build(&stack);
        let data = Lustre::scratch2(&vpc, self.capacity_gib).build(&stack, "Data");
        data.link("/in", bucket.url("in"))
            .import(RepositoryEvent::ALL)
            .batch_import()
            .build(&stack, "InLink");
        data.link("/out", bucket.url("out")).export(RepositoryEvent::ALL).build(&stack, "OutLink");
        if let Some(days) = self.release_after_days {
            let release = DataRepositoryTask::release(&data, days);
            Schedule::builder(&release, ScheduleExpression::every_days(1))
                .description("Frees the space of files that are in the bucket")
                .build(&stack, "Release");
        }
        let root_key = self.root_disk_kms_key.as_ref().map(|it| it.of_root_disks(&stack));
        let root_disk = root_key.map(|it| BlockDevice::root_of_image().kms_key(it));
        let template = LaunchTemplate::builder(&vpc)
            .set_opt(root_disk, LaunchTemplateBuilder::block_device)
            .set_opt(
                self.instance_types.first().map(instances::architecture),
                |it, architecture| it.image(MachineImage::AmazonLinux2023(architecture)),
            )
            .build(&stack, "Machine");
        let mut fleet =
            SpotFleet::builder(&template, self.capacity).subnets([data.subnet().clone()]);
        for name in &self.instance_types {
            fleet = fleet.instance_type(name.as_str());
        }
        let fleet = fleet.build(&stack, "Fleet");
        data.mount_on(&fleet, self.mount_path.clone(), LustreOptions::read_write());
        for (name, text, value) in [
            ("BucketName", "Holds in/ and out/", bucket.name()),
            ("FileSystemId", "The file system", data.id()),
            ("FleetId", "The fleet", fleet.id()),
        ] {
            stack.output(name, Output::new(value).description(text));
        }
    }
}
