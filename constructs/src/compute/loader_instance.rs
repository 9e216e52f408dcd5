//! Machines that fill file systems.

use stanchion_core::{Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{BlockDevice, Instance, InstanceBuilder, InstanceType};
use crate::Text;
use crate::attach::{EfsMount, LustreMount, MountsEfs, MountsLustre, MountsS3Files, S3FilesMount};
use crate::iam::Role;
use crate::network::{Peer, Port, SecurityGroup, Tier, Vpc};
use crate::units::{Ipv4Block, MountPath};
use crate::user_data::CloudConfig;

/// A machine in a public subnet that installs things onto the file systems it mounts.
///
/// It reaches the internet and nobody reaches it: there is no open port, people come through Systems Manager sessions.
/// When it is done it can be stopped, or taken out of the stack; what it installed stays.
#[derive(Clone, Debug)]
pub struct LoaderInstance {
    instance: Instance,
}

/// Options of a [`LoaderInstance`].
#[derive(Clone, Debug)]
#[must_use = "a loader exists after `build`"]
pub struct LoaderInstanceBuilder {
    vpc: Vpc,
    instance: InstanceBuilder,
    ssh_from: Option<Ipv4Block>,
}

impl LoaderInstance {
    /// A loader of a type, such as `t3.medium`, in a network with public subnets.
    pub fn builder(vpc: &Vpc, instance_type: impl Into<InstanceType>) -> LoaderInstanceBuilder {
        let instance = Instance::builder(vpc, instance_type)
            .public_address(true)
            .set_opt(vpc.subnets(Tier::Public).first(), InstanceBuilder::subnet);
        LoaderInstanceBuilder { vpc: vpc.clone(), instance, ssh_from: None }
    }

    /// The machine's id.
    pub fn id(&self) -> Value<String> {
        self.instance.id()
    }

    /// The machine.
    pub fn instance(&self) -> &Instance {
        &self.instance
    }

    /// Its role.
    pub fn role(&self) -> &Role {
        self.instance.role()
    }

    /// Its group.
    pub fn security_group(&self) -> &SecurityGroup {
        self.instance.security_group()
    }
}

impl MountsEfs for LoaderInstance {
    fn mount_efs(&self, mount: EfsMount) {
        self.instance.mount_efs(mount);
    }
}

impl MountsLustre for LoaderInstance {
    fn mount_lustre(&self, mount: LustreMount) {
        self.instance.mount_lustre(mount);
    }
}

impl MountsS3Files for LoaderInstance {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.instance.mount_s3_files(mount);
    }
}

impl LoaderInstanceBuilder {
    /// What it installs for itself when it first starts, after mounts.
    pub fn cloud_config(mut self, config: CloudConfig) -> Self {
        self.instance = self.instance.cloud_config(config);
        self
    }

    /// A script with its interpreter's line that fills the file systems, run after cloud-config.
    pub fn script(mut self, script: impl Into<Text>) -> Self {
        self.instance = self.instance.script(script);
        self
    }

    /// Adds a volume, or changes the one it boots from.
    pub fn block_device(mut self, device: BlockDevice) -> Self {
        self.instance = self.instance.block_device(device);
        self
    }

    /// Opens SSH to some addresses, for an EC2 key pair; default it is closed.
    pub fn ssh_from(mut self, block: Ipv4Block, key_pair: impl IntoValue<String>) -> Self {
        self.ssh_from = Some(block);
        self.instance = self.instance.key_pair(key_pair);
        self
    }

    /// Makes the loader.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> LoaderInstance {
        if self.vpc.subnets(Tier::Public).is_empty() {
            scope.report(
                stanchion_core::Diagnostic::new(
                    code::EC2_006,
                    "a loader needs a public subnet to reach the internet from",
                )
                .property("SubnetId")
                .found("a network without public subnets"),
            );
        }
        let instance = self.instance.build(scope, id);
        if let Some(block) = self.ssh_from {
            instance.security_group().allow_from(Peer::Ipv4(block), Port::tcp(22), "SSH");
        }
        LoaderInstance { instance }
    }
}
