//! Trains on EC2 instances in a cluster placement group that share one file system.

mod config;

pub use config::{DistributedLustre, DistributedStorage, DistributedTraining};

use stanchion_aws::ec2;
use stanchion_aws::ec2::placement_group::Strategy;
use stanchion_check::facts::instance_types::{family_of, find};
use stanchion_core::{App, Diagnostic, Stack};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, Value};

use super::keys::check_log_key;
use super::{Blueprint, ImageConfig, conflict, instances};
use crate::attach::{Client, LustreOptions, Mount};
use crate::compute::{AutoScalingGroup, BlockDevice, LaunchTemplate};
use crate::network::{Port, Subnet, Vpc};
use crate::storage::{
    FileSystem, FileSystemBuilder, Lustre, LustreBuilder, SsdMetadata, Throughput,
};
use crate::units::{MebibytesPerSecond, Size};

impl Blueprint for DistributedTraining {
    const NAME: &'static str = "distributed-training";
    const SUMMARY: &'static str = "EC2 instances in a cluster placement group that train on one FSx for Lustre or EFS file system";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        check_log_key(self.log_kms_key.as_ref(), &self.network, &mut findings);
        // The repositories of Amazon Linux are in S3.
        let elsewhere = (self.image.client() != Client::AmazonLinux2023)
            .then_some("no endpoint leads to the repositories of the distribution");
        self.network.check_way_out(None, &["s3"], elsewhere, &mut findings);
        self.check_instances(&mut findings);
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
        let key = self.kms_key.as_ref().map(|it| {
            it.of_data(&stack, "DataKey", "Encrypts the file system", self.removal.policy())
        });
        let root_key = self.root_disk_kms_key.as_ref().map(|it| it.of_root_disks(&stack));
        let root = BlockDevice::root(Size::gibibytes(self.root_disk_gib));
        let template = LaunchTemplate::builder(&vpc)
            .image(self.image.image(architecture))
            .placement_group(placement.group_name())
            .efa_interfaces(if self.efa { self.efa_interfaces() } else { 0 })
            .block_device(self.image.root(root.set_opt(root_key, BlockDevice::kms_key)))
            .build(&stack, "Machine");
        // Instances exchange gradients with each other.
        let group = template.security_group();
        group.connect_to(group, Port::ALL, "Traffic between instances");
        let (id, subnet) = self.storage(&stack, &vpc, &template, key);
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
    /// Reports an instance type that does not fit the placement group, the image or EFA. A type that the table of instance
    /// types does not have can fit.
    fn check_instances(&self, findings: &mut Vec<Diagnostic>) {
        let name = &self.instance_type;
        instances::check_exists("instanceType", name, findings);
        let family = family_of(name.as_str()).unwrap_or_default();
        let facts = find(name.as_str());
        if facts.is_some_and(|it| !it.is_for_clusters()) {
            let found = format!("{name} in a cluster placement group");
            let allowed =
                "an instance type that cluster placement groups support, such as g6e.12xlarge";
            findings.push(conflict("instanceType", found, allowed));
        }
        // Trainium, Inferentia, and GPUs of AMD have other drivers.
        if self.image == ImageConfig::DeepLearning
            && (family == "g4ad" || family.starts_with("trn") || family.starts_with("inf"))
        {
            let found = format!("deepLearning, which has the driver of NVIDIA, with {name}");
            findings.push(conflict(
                "image",
                found,
                "a parameter or an AMI with the driver of the instance type",
            ));
        }
        if !self.efa {
            return;
        }
        if facts.is_some_and(|it| it.efa_interfaces == 0) {
            let allowed = "false, or an instance type that supports EFA";
            findings.push(conflict(
                "efa",
                format!("true with {name}, which does not support EFA"),
                allowed,
            ));
        }
        if self.image == ImageConfig::AmazonLinux2023 {
            let found = "true with amazonLinux2023, which has no EFA driver";
            findings.push(conflict("efa", found, "false, or an image with the EFA driver"));
        }
    }

    /// Returns the number of EFA interfaces of an instance: one on each network card that supports it. A type that the
    /// table of instance types does not have gets one.
    fn efa_interfaces(&self) -> u8 {
        let count = find(self.instance_type.as_str())
            .map_or(1, |it| it.efa_interfaces.min(it.network_cards));
        u8::try_from(count).unwrap_or(u8::MAX)
    }

    /// Creates the file system and returns its storage, its ID, and the one subnet of the instances. A cluster
    /// placement group is limited to one Availability Zone.
    fn storage(
        &self,
        stack: &Stack,
        vpc: &Vpc,
        template: &LaunchTemplate,
        key: Option<Value<String>>,
    ) -> (Value<String>, Vec<Subnet>) {
        let (at, client) = (self.mount_path.clone(), self.image.client());
        let efs = |throughput, key| {
            let data = FileSystem::builder(vpc)
                .throughput(throughput)
                .set_opt(key, FileSystemBuilder::kms_key)
                .removal(self.removal.policy())
                .build(stack, "Data");
            data.mount_on(template, at.clone(), Mount::read_write().client(client));
            (data.id(), vpc.inner_subnets().into_iter().take(1).collect())
        };
        match self.storage {
            DistributedStorage::ElasticEfs => efs(Throughput::Elastic, key),
            DistributedStorage::ProvisionedEfs(rate) => {
                efs(Throughput::Provisioned(MebibytesPerSecond(rate)), key)
            }
            DistributedStorage::Lustre(lustre) => {
                let data =
                    Lustre::persistent2(vpc, lustre.capacity_gib, lustre.throughput_per_tib.0)
                        .metadata(SsdMetadata::Automatic)
                        .set_opt(key, LustreBuilder::kms_key)
                        .removal(self.removal.policy())
                        .build(stack, "Data");
                data.mount_on(template, at.clone(), LustreOptions::read_write().client(client));
                (data.id(), vec![data.subnet().clone()])
            }
        }
    }
}
