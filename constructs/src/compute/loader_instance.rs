//! Instances that load data and software onto file systems.

use stanchion_core::{Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{BlockDevice, Instance, InstanceBuilder, InstanceType};
use crate::Text;
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::iam::Role;
use crate::network::{Peer, Port, SecurityGroup, Subnet, Tier, Vpc};
use crate::units::{Ipv4Block, MountPath};
use crate::user_data::CloudConfig;

/// An EC2 instance in a public subnet that loads data and software onto the file systems it mounts.
///
/// It reaches the internet, but has no open port; connect to it with Systems Manager sessions. After loading, stop it
/// or remove it from the stack; the data stays on the file systems.
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::compute::LoaderInstance;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let loader = LoaderInstance::builder(&network, "t3.medium")
///     .script("#!/bin/sh\npip3 install --target /mnt/data/libraries numpy\n")
///     .build(&stack, "Loader");
/// data.mount_on(&loader, mount_path!("/mnt/data"), Mount::read_write());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct LoaderInstance {
    instance: Instance,
}

/// Options of a [`LoaderInstance`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the loader instance"]
pub struct LoaderInstanceBuilder {
    vpc: Vpc,
    instance: InstanceBuilder,
    ssh_from: Option<Ipv4Block>,
}

impl LoaderInstance {
    /// Returns a builder for a loader instance of a type, such as `t3.medium`, in a VPC with public subnets.
    pub fn builder(vpc: &Vpc, instance_type: impl Into<InstanceType>) -> LoaderInstanceBuilder {
        let instance = Instance::builder(vpc, instance_type)
            .public_address(true)
            .set_opt(vpc.subnets(Tier::Public).first(), InstanceBuilder::subnet);
        LoaderInstanceBuilder { vpc: vpc.clone(), instance, ssh_from: None }
    }

    /// Returns the ID of the instance.
    pub fn id(&self) -> Value<String> {
        self.instance.id()
    }

    /// Returns the instance.
    pub fn instance(&self) -> &Instance {
        &self.instance
    }

    /// Returns the role of the instance.
    pub fn role(&self) -> &Role {
        self.instance.role()
    }

    /// Returns the security group of the instance.
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

impl MountsOpenZfs for LoaderInstance {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.instance.mount_openzfs(mount);
    }
}

impl MountsS3Files for LoaderInstance {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.instance.mount_s3_files(mount);
    }
}

impl LoaderInstanceBuilder {
    /// Adds to the cloud-config that runs at the first boot, after the mounts. Default: none.
    pub fn cloud_config(mut self, config: CloudConfig) -> Self {
        self.instance = self.instance.cloud_config(config);
        self
    }

    /// Adds a script, with an interpreter line such as `#!/bin/sh`, that runs after cloud-config and loads the file
    /// systems. Default: none.
    pub fn script(mut self, script: impl Into<Text>) -> Self {
        self.instance = self.instance.script(script);
        self
    }

    /// Sets the public subnet. Default: the first public subnet of the VPC. An update replaces the instance.
    pub fn subnet(mut self, subnet: &Subnet) -> Self {
        self.instance = self.instance.subnet(subnet);
        self
    }

    /// Adds a volume, or configures the root volume. Default: none. An update may replace the instance.
    pub fn block_device(mut self, device: BlockDevice) -> Self {
        self.instance = self.instance.block_device(device);
        self
    }

    /// Allows SSH from a block, with an EC2 key pair. Default: SSH is closed.
    pub fn ssh_from(mut self, block: Ipv4Block, key_pair: impl IntoValue<String>) -> Self {
        self.ssh_from = Some(block);
        self.instance = self.instance.key_pair(key_pair);
        self
    }

    /// Creates the loader instance. Reports a VPC without public subnets.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> LoaderInstance {
        if self.vpc.subnets(Tier::Public).is_empty() {
            scope.report(
                stanchion_core::Diagnostic::new(
                    code::EC2_006,
                    "the VPC has no public subnet for the loader instance",
                )
                .property("SubnetId")
                .found("a VPC without public subnets"),
            );
        }
        let instance = self.instance.build(scope, id);
        if let Some(block) = self.ssh_from {
            instance.security_group().allow_from(Peer::Ipv4(block), Port::tcp(22), "SSH");
        }
        LoaderInstance { instance }
    }
}
