//! Environments of machines.

use super::ComputeEnvironment;
use crate::Text;
use crate::attach::{EfsMount, LustreMount, MountsEfs, MountsLustre, MountsS3Files, S3FilesMount};
use crate::compute::LaunchTemplate;
use crate::iam::Role;
use crate::network::SecurityGroup;
use crate::units::MountPath;
use crate::user_data::CloudConfig;

/// Machines that AWS Batch starts while jobs wait, and stops afterwards.
///
/// What is mounted on it is mounted on every machine; [`Container::host_path`](crate::containers::Container::host_path)
/// shows it to a job.
///
/// ```
/// use stanchion_constructs::batch::{Ec2Environment, JobDefinition, JobQueue};
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Pipeline");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let machines = Ec2Environment::builder(&network, 64).instance_type("c7i.8xlarge").build(&stack, "Machines");
/// data.mount_on(&machines, mount_path!("/mnt/efs"), Mount::read_write());
/// let queue = JobQueue::builder(1).environment(&machines).build(&stack, "Queue");
/// let container = Container::new("matsim").host_path(mount_path!("/mnt/efs"), mount_path!("/data"));
/// JobDefinition::ec2(&queue, container, 32, 60_000).build(&stack, "Simulate");
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("/mnt/efs efs _netdev,tls,iam"));
/// ```
#[derive(Clone, Debug)]
pub struct Ec2Environment {
    pub(super) environment: ComputeEnvironment,
    pub(super) template: LaunchTemplate,
}

impl Ec2Environment {
    /// The template of its machines.
    pub fn launch_template(&self) -> &LaunchTemplate {
        &self.template
    }

    /// The role of its machines; jobs have roles of their own.
    pub fn role(&self) -> &Role {
        self.template.role()
    }

    /// The group of its machines.
    pub fn security_group(&self) -> &SecurityGroup {
        self.template.security_group()
    }

    /// Adds to what machines do when they first start.
    pub fn configure(&self, config: CloudConfig) {
        self.template.configure(config);
    }

    /// Adds a script that runs when they first start, after cloud-config.
    pub fn run_script(&self, script: impl Into<Text>) {
        self.template.run_script(script);
    }
}

impl AsRef<ComputeEnvironment> for Ec2Environment {
    fn as_ref(&self) -> &ComputeEnvironment {
        &self.environment
    }
}

impl MountsEfs for Ec2Environment {
    fn mount_efs(&self, mount: EfsMount) {
        self.template.mount_efs(mount);
    }
}

impl MountsLustre for Ec2Environment {
    fn mount_lustre(&self, mount: LustreMount) {
        self.template.mount_lustre(mount);
    }
}

impl MountsS3Files for Ec2Environment {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.template.mount_s3_files(mount);
    }
}
