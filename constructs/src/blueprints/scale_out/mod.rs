//! Runs a fleet of EC2 Spot Instances that work on one EFS file system.

mod check;
mod config;
mod copy;
mod dashboard;
mod outputs;

pub use config::{
    AllocationStrategyName, Copy, Fleet, FleetKind, MountConfig, RequestKind, ScaleOut,
};

use stanchion_core::{App, Diagnostic, Scope, Stack};
use stanchion_template::{SetOpt, Value, pseudo};

use super::Blueprint;
use crate::arn;
use crate::attach::{Mount, Transport};
use crate::compute::{
    AutoScalingGroup, AutoScalingGroupBuilder, BlockDevice, LaunchTemplate, LaunchTemplateBuilder,
    MachineImage, SpotFleet,
};
use crate::iam::{Operator, Principal, Role, Statement};
use crate::network::{Peer, Port, Subnet, Tier, Vpc};
use crate::storage::{ClientPolicy, FileSystem};
use crate::user_data::CloudConfig;

/// The tag that identifies instances of the fleet.
const FLEET_TAG: &str = "Fleet";

impl Blueprint for ScaleOut {
    const NAME: &'static str = "scale-out";
    const SUMMARY: &'static str = "A fleet of EC2 Spot Instances that mount one EFS file system and copy data onto it in parallel";

    fn check_relations(&self) -> Vec<Diagnostic> {
        check::check(self)
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("A Spot Fleet that works on one EFS file system");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let file_system = self.file_system(&stack, &vpc);
        let role = self.role(&stack, &file_system);
        let template = self.launch_template(&stack, &vpc, &role);
        file_system.mount_on(&template, self.mount.path.clone(), self.mount());
        copy::prepare(&template, &self.mount.path);
        let fleet_id = self.fleet(&stack, &template, &vpc);
        let document = copy::document(&stack, &self.copy, &self.mount.path);
        if self.dashboard {
            dashboard::build(&stack, &file_system);
        }
        if let Some(alarms) = &self.alarms {
            alarms.build(&stack, &file_system);
        }
        outputs::build(&stack, &file_system, (self.fleet.kind, &fleet_id), &document);
    }
}

impl ScaleOut {
    fn mount(&self) -> Mount {
        Mount::read_write().transport(self.mount.transport)
    }

    fn file_system(&self, scope: &Stack, vpc: &Vpc) -> FileSystem {
        let policy = match self.mount.transport {
            Transport::TlsWithIam => ClientPolicy::TlsAndIam,
            Transport::Tls => ClientPolicy::Tls,
            Transport::Nfs => ClientPolicy::Open,
        };
        self.file_system.build(scope, vpc, policy)
    }

    /// Creates the role of the instances. It allows Systems Manager, and names of the instances themselves.
    fn role(&self, scope: &Scope, file_system: &FileSystem) -> Role {
        let role = Role::builder(Principal::service("ec2.amazonaws.com"))
            .description("Instances of the fleet")
            .aws_managed_policy("AmazonSSMManagedInstanceCore")
            .build(scope, "MachineRole");
        let instances = arn::of("ec2", "instance/*");
        // Allows only the `Name` tag, and only on instances that have the fleet's tag.
        role.allow(
            Statement::allow(["ec2:CreateTags"])
                .on(instances)
                .when(
                    Operator::STRING_EQUALS,
                    format!("aws:ResourceTag/{FLEET_TAG}"),
                    [pseudo::stack_name()],
                )
                .when(Operator::STRING_EQUALS.for_all_values(), "aws:TagKeys", ["Name"]),
        );
        if !self.tutorial_permissions {
            return role;
        }
        // These actions do not support resource-level permissions.
        role.allow(
            Statement::allow([
                "ec2:DescribeAvailabilityZones",
                "ec2:DescribeNetworkInterfaceAttribute",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeSecurityGroups",
                "ec2:DescribeSubnets",
                "ec2:DescribeVpcAttribute",
                "ec2:DescribeVpcs",
                "kms:ListAliases",
            ])
            .on_any(),
        );
        role.allow(Statement::allow(["elasticfilesystem:Describe*"]).on(file_system.arn()));
        role
    }

    fn launch_template(&self, scope: &Scope, vpc: &Vpc, role: &Role) -> LaunchTemplate {
        let fleet = &self.fleet;
        let root_key = fleet.root_disk_kms_key.as_ref().map(|it| it.of_root_disks(scope));
        let root_disk = root_key.map(|it| BlockDevice::root_of_image().kms_key(it));
        let mut builder = LaunchTemplate::builder(vpc)
            .role(role)
            .image(MachineImage::AmazonLinux2023(fleet.architecture()))
            .set_opt(root_disk, LaunchTemplateBuilder::block_device)
            .instance_tag(FLEET_TAG, pseudo::stack_name())
            .cloud_config(self.cloud_config())
            .set_opt(fleet.key_pair.as_ref(), LaunchTemplateBuilder::key_pair);
        if fleet.detailed_monitoring {
            builder = builder.detailed_monitoring();
        }
        if fleet.tier == Tier::Public {
            builder = builder.public_address(true);
        }
        let template = builder.build(scope, "Machine");
        if let Some(block) = fleet.ssh_from {
            template.security_group().allow_from(Peer::Ipv4(block), Port::tcp(22), "SSH");
        }
        template
    }

    fn cloud_config(&self) -> CloudConfig {
        let mut config = CloudConfig::new();
        if self.fleet.upgrade_packages {
            config = config.upgrade_packages();
        }
        let packages = self.fleet.packages.iter();
        packages.fold(config, |config, it| config.package(it.as_str()))
    }

    fn subnets(&self, vpc: &Vpc) -> Vec<Subnet> {
        let wanted = vpc.subnets(self.fleet.tier);
        let subnets = if wanted.is_empty() { vpc.inner_subnets() } else { wanted };
        self.file_system.subnets(subnets)
    }

    fn fleet(&self, scope: &Scope, template: &LaunchTemplate, vpc: &Vpc) -> Value<String> {
        let config = &self.fleet;
        match config.kind {
            FleetKind::SpotFleet => {
                let mut fleet = SpotFleet::builder(template, config.capacity)
                    .subnets(self.subnets(vpc))
                    .allocation_strategy(config.allocation_strategy.strategy())
                    .request_type(config.request.request_type())
                    .on_demand_capacity(config.on_demand_capacity)
                    .fleet_tag("Name", pseudo::stack_name());
                for name in &config.instance_types {
                    fleet = fleet.instance_type(name.as_str());
                }
                fleet.build(scope, "Fleet").id()
            }
            FleetKind::AutoScalingGroup => {
                let mut group = AutoScalingGroup::builder(template, config.capacity)
                    .subnets(self.subnets(vpc))
                    .on_demand_base(config.on_demand_capacity)
                    .set_opt(
                        config.creation_signal_minutes,
                        AutoScalingGroupBuilder::creation_signal,
                    );
                for name in &config.instance_types {
                    group = group.instance_type(name.as_str());
                }
                group.build(scope, "Fleet").name()
            }
        }
    }
}
