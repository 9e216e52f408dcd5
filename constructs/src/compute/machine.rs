//! The configuration that instances and launch templates share.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, Value};

use super::{BlockDevice, InstanceType, MachineImage};
use crate::Text;
use crate::attach::{Client, InstanceMount};
use crate::iam::{Principal, Role};
use crate::network::{SecurityGroup, Vpc};
use crate::user_data::{CloudConfig, CreationSignal, MountFailure, MountStep, UserData};

/// The options that instances and launch templates share.
#[derive(Clone, Debug)]
pub(super) struct MachineOptions {
    pub(super) vpc: Vpc,
    pub(super) image: Option<MachineImage>,
    pub(super) key_pair: Option<Value<String>>,
    pub(super) role: Option<Role>,
    pub(super) security_group: Option<SecurityGroup>,
    pub(super) monitoring: bool,
    pub(super) imds_v1: bool,
    pub(super) imds_hops: u8,
    pub(super) instance_metadata_tags: bool,
    pub(super) block_devices: Vec<BlockDevice>,
    pub(super) user_data: UserData,
    pub(super) public_address: Option<bool>,
    pub(super) session_manager: bool,
    pub(super) tags: Vec<(String, Value<String>)>,
}

impl MachineOptions {
    pub(super) fn new(vpc: &Vpc) -> MachineOptions {
        MachineOptions {
            vpc: vpc.clone(),
            image: None,
            key_pair: None,
            role: None,
            security_group: None,
            monitoring: false,
            imds_v1: false,
            imds_hops: 1,
            instance_metadata_tags: false,
            block_devices: Vec::new(),
            user_data: UserData::default(),
            public_address: None,
            session_manager: true,
            tags: Vec::new(),
        }
    }

    /// Returns the image that was set, or Amazon Linux 2023 for the architecture of the instance types.
    pub(super) fn image_for(&self, types: &[InstanceType]) -> MachineImage {
        self.image.clone().unwrap_or_else(|| {
            let architecture = types.first().map(InstanceType::architecture).unwrap_or_default();
            MachineImage::AmazonLinux2023(architecture)
        })
    }

    /// Creates the role and the security group of the instance, unless they were set.
    /// `image` is the client that the distribution of the image takes, if it is known.
    pub(super) fn machine(&self, scope: &Scope, image: Option<Client>) -> Machine {
        let role = self.role.clone().unwrap_or_else(|| {
            let role = Role::builder(Principal::service("ec2.amazonaws.com"));
            let role = if self.session_manager {
                role.aws_managed_policy("AmazonSSMManagedInstanceCore")
            } else {
                role
            };
            role.build(scope, "Role")
        });
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&self.vpc, "Machines of", scope)
                .build(scope, "SecurityGroup")
        });
        for device in &self.block_devices {
            device.check(scope);
        }
        Machine(Rc::new(MachineData {
            scope: scope.clone(),
            role,
            security_group,
            image,
            user_data: RefCell::new(self.user_data.clone()),
            mounts: RefCell::default(),
        }))
    }
}

/// The instance part of an instance or launch template, with its mounts.
#[derive(Clone, Debug)]
pub(super) struct Machine(Rc<MachineData>);

#[derive(Debug)]
struct MachineData {
    scope: Scope,
    role: Role,
    security_group: SecurityGroup,
    image: Option<Client>,
    user_data: RefCell<UserData>,
    mounts: RefCell<Vec<Rc<dyn InstanceMount>>>,
}

impl Machine {
    pub(super) fn scope(&self) -> &Scope {
        &self.0.scope
    }

    pub(super) fn role(&self) -> &Role {
        &self.0.role
    }

    pub(super) fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    pub(super) fn configure(&self, config: CloudConfig) {
        let mut user_data = self.0.user_data.borrow_mut();
        user_data.user = std::mem::take(&mut user_data.user).merge(config);
    }

    pub(super) fn run_script(&self, script: Text) {
        self.0.user_data.borrow_mut().scripts.push(script);
    }

    /// Mounts a file system: allows the traffic, grants the permissions, and adds the mount to the user data.
    pub(super) fn mount(&self, mount: impl InstanceMount + 'static) {
        mount.connect(&self.0.security_group);
        mount.grant(&self.0.role);
        self.prepare(mount.step(self.0.image), mount.client());
        self.0.mounts.borrow_mut().push(Rc::new(mount));
    }

    /// Adds a mount to the user data. Reports a client of another distribution than that of the image.
    fn prepare(&self, step: MountStep, client: Option<Client>) {
        if let (Some(client), Some(image)) = (client, self.0.image)
            && client != image
            && client != Client::InImage
        {
            self.0.scope.report(
                Diagnostic::new(
                    code::EC2_020,
                    "the client of the file system is not made for the image",
                )
                .property("UserData")
                .found(format!("Client::{client:?}"))
                .allowed(format!(
                    "Client::{image:?}, or Client::InImage if the image has a client"
                )),
            );
        }
        let mut user_data = self.0.user_data.borrow_mut();
        user_data.system = std::mem::take(&mut user_data.system).mount(step);
    }

    /// Sets whether an instance turns itself off if a file system cannot be mounted.
    pub(super) fn turn_off_without_mount(&self, on: bool) {
        self.on_mount_failure(MountFailure { turn_off: on, reports: Vec::new() });
    }

    /// Adds a command that reports that a file system cannot be mounted.
    pub(super) fn report_mount_failure(&self, command: Text) {
        self.on_mount_failure(MountFailure { turn_off: false, reports: vec![command] });
    }

    /// Makes the instances tell CloudFormation how their start ended. Returns the signal that was set before for another
    /// resource, which stays.
    pub(super) fn signal(&self, signal: CreationSignal) -> Option<CreationSignal> {
        let mut user_data = self.0.user_data.borrow_mut();
        let before = user_data.signal.clone().filter(|it| it.resource() != signal.resource());
        if before.is_none() {
            user_data.signal = Some(signal);
        }
        before
    }

    fn on_mount_failure(&self, failure: MountFailure) {
        let mut user_data = self.0.user_data.borrow_mut();
        user_data.system = std::mem::take(&mut user_data.system).on_mount_failure(failure);
    }

    /// Returns the user data with all contributions, or `None` without a contribution. Call it during synthesis.
    pub(super) fn user_data(&self) -> Option<Value<String>> {
        self.0.user_data.borrow().render(&self.0.scope)
    }

    /// Reports everything that prevents instances in these zones from mounting their file systems.
    pub(super) fn check_mounts(&self, scope: &Scope, zones: &[String]) {
        for mount in self.0.mounts.borrow().iter() {
            mount.check(scope, zones, "UserData");
        }
    }

    /// Returns the resources that must exist before an instance starts: permissions, security group rules, mount
    /// targets and access points.
    pub(super) fn dependencies(&self) -> Vec<Id> {
        let mounts = self.0.mounts.borrow();
        let mounts = mounts.iter().flat_map(|it| it.dependencies());
        let rules = self.0.security_group.rules();
        self.0.role.dependencies().into_iter().chain(rules).chain(mounts).collect()
    }
}

/// The setters that instances and launch templates share.
macro_rules! machine_setters {
    () => {
        /// Sets the AMI. Default: the latest Amazon Linux 2023 for the instance types. On a single instance, an update
        /// replaces the instance.
        pub fn image(mut self, image: $crate::compute::MachineImage) -> Self {
            self.machine.image = Some(image);
            self
        }

        /// Sets the EC2 key pair for SSH. Default: none; Systems Manager sessions do not need one. On a single
        /// instance, an update replaces the instance.
        pub fn key_pair(mut self, name: impl stanchion_template::IntoValue<String>) -> Self {
            self.machine.key_pair = Some(name.into_value());
            self
        }

        /// Sets the role of the instances. Default: a new role with permissions for Systems Manager.
        pub fn role(mut self, role: &$crate::iam::Role) -> Self {
            self.machine.role = Some(role.clone());
            self
        }

        /// Sets the security group. Default: a new security group without inbound rules. On a single instance, an
        /// update replaces the instance.
        pub fn security_group(mut self, group: &$crate::network::SecurityGroup) -> Self {
            self.machine.security_group = Some(group.clone());
            self
        }

        /// Turns on detailed monitoring: metrics every minute instead of every five. Default: off.
        pub fn detailed_monitoring(mut self) -> Self {
            self.machine.monitoring = true;
            self
        }

        /// Allows version 1 of the instance metadata service (IMDSv1), which forged requests can abuse. Default:
        /// version 2 only.
        pub fn allow_imds_v1(mut self) -> Self {
            self.machine.imds_v1 = true;
            self
        }

        /// Sets how many network hops metadata responses can travel, 1-64. Default: 1. Containers need 2.
        pub fn imds_hop_limit(mut self, hops: u8) -> Self {
            self.machine.imds_hops = hops;
            self
        }

        /// Allows access to the tags of the instance from the instance metadata service. Default: off.
        pub fn instance_metadata_tags(mut self) -> Self {
            self.machine.instance_metadata_tags = true;
            self
        }

        /// Adds a volume, or configures the root volume. Default: none. On a single instance, an update may replace the
        /// instance.
        pub fn block_device(mut self, device: $crate::compute::BlockDevice) -> Self {
            self.machine.block_devices.push(device);
            self
        }

        /// Adds to the cloud-config that runs at the first boot, after the mounts. Default: none.
        pub fn cloud_config(mut self, config: $crate::user_data::CloudConfig) -> Self {
            let user = std::mem::take(&mut self.machine.user_data.user);
            self.machine.user_data.user = user.merge(config);
            self
        }

        /// Adds a script, with an interpreter line such as `#!/bin/sh`, that runs after cloud-config. Default: none.
        pub fn script(mut self, script: impl Into<$crate::Text>) -> Self {
            self.machine.user_data.scripts.push(script.into());
            self
        }

        /// Sets whether instances get a public IPv4 address. Default: the setting of the subnet. On a single instance,
        /// an update replaces the instance.
        pub fn public_address(mut self, on: bool) -> Self {
            self.machine.public_address = Some(on);
            self
        }

        /// Sets whether the default role has permissions for Systems Manager. Default: `true`.
        pub fn session_manager(mut self, on: bool) -> Self {
            self.machine.session_manager = on;
            self
        }

        /// Adds a tag to the instances and their volumes. Default: none.
        pub fn instance_tag(
            mut self,
            key: impl Into<String>,
            value: impl stanchion_template::IntoValue<String>,
        ) -> Self {
            self.machine.tags.push((key.into(), value.into_value()));
            self
        }
    };
}
pub(super) use machine_setters;
