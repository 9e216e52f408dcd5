//! Defines compute environments of EC2 instances.

use super::ComputeEnvironment;
use crate::Text;
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::compute::LaunchTemplate;
use crate::iam::Role;
use crate::network::SecurityGroup;
use crate::units::MountPath;
use crate::user_data::CloudConfig;

/// A compute environment of EC2 instances that AWS Batch starts while jobs wait, and terminates afterwards.
///
/// Storage that is mounted on the environment is mounted on every instance. A job sees it through
/// [`Container::host_path`](crate::containers::Container::host_path).
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
    /// Returns the launch template of the instances.
    pub fn launch_template(&self) -> &LaunchTemplate {
        &self.template
    }

    /// Returns the role of the instances. Jobs have their own roles.
    pub fn role(&self) -> &Role {
        self.template.role()
    }

    /// Returns the security group of the instances.
    pub fn security_group(&self) -> &SecurityGroup {
        self.template.security_group()
    }

    /// Adds cloud-config that runs when an instance first starts.
    pub fn configure(&self, config: CloudConfig) {
        self.template.configure(config);
    }

    /// Adds a script that runs when an instance first starts, after cloud-config.
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

impl MountsOpenZfs for Ec2Environment {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.template.mount_openzfs(mount);
    }
}

impl MountsS3Files for Ec2Environment {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.template.mount_s3_files(mount);
    }
}
