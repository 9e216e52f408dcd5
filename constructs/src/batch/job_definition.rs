//! Defines job definitions.

use std::rc::Rc;

use stanchion_aws::batch;
use stanchion_core::Scope;
use stanchion_template::Value;

use super::JobQueue;
use crate::attach::{EfsMount, MountsEfs, MountsS3Files, S3FilesMount};
use crate::containers::ContainerMounts;
use crate::iam::{Role, Statement};
use crate::network::SecurityGroup;
use crate::units::MountPath;

/// A job definition: a container with its resources, for the job queue that runs it.
///
/// The environments of the queue determine the security groups and the zones from which jobs reach a file system that
/// they mount.
///
/// ```
/// use stanchion_constructs::batch::{FargateEnvironment, JobDefinition, JobQueue};
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::fargate_size;
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Pipeline");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let fargate = FargateEnvironment::builder(&network, 16).build(&stack, "Fargate");
/// let queue = JobQueue::builder(1).environment(&fargate).build(&stack, "Queue");
/// let container = Container::new("public.ecr.aws/docker/library/python:3.13").command(["python", "-V"]);
/// let job = JobDefinition::fargate(&queue, container, fargate_size!(1 vCPU, 4096 MiB)).build(&stack, "Prepare");
/// data.mount_on(&job, mount_path!("/mnt/efs"), Mount::read_write());
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("TransitEncryption: ENABLED"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html)
#[derive(Clone, Debug)]
pub struct JobDefinition(pub(super) Rc<JobData>);

#[derive(Debug)]
pub(super) struct JobData {
    pub(super) scope: Scope,
    pub(super) resource: batch::JobDefinitionRef,
    pub(super) queue: JobQueue,
    pub(super) role: Role,
    pub(super) execution_role: Option<Role>,
    pub(super) mounts: ContainerMounts,
}

impl JobDefinition {
    /// Returns the ARN of the revision of the job definition.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &batch::JobDefinitionRef {
        &self.0.resource
    }

    /// Returns the queue that the job definition is for.
    pub fn queue(&self) -> &JobQueue {
        &self.0.queue
    }

    /// Returns the role that the job acts as.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// Returns the role that starts the container and reads its secrets, or `None` if the job needs none.
    pub fn execution_role(&self) -> Option<&Role> {
        self.0.execution_role.as_ref()
    }

    /// Returns the scope in which resources of the job definition are created.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Allows a role to submit this job to its queue, and to no other.
    pub fn grant_submit(&self, role: &Role) {
        role.allow(self.submit());
    }

    pub(crate) fn submit(&self) -> Statement {
        Statement::allow(["batch:SubmitJob"]).on(self.arn()).on(self.0.queue.arn())
    }

    /// Returns the security groups that the containers run in.
    fn clients(&self) -> Vec<SecurityGroup> {
        let environments = self.0.queue.environments();
        environments.iter().filter_map(|it| it.security_group().cloned()).collect()
    }
}

impl MountsEfs for JobDefinition {
    fn mount_efs(&self, mount: EfsMount) {
        self.0.mounts.add_efs(mount, &self.0.role, &self.0.scope);
        self.0.mounts.connect(&self.clients());
    }
}

impl MountsS3Files for JobDefinition {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.0.mounts.add_s3_files(mount, &self.0.role);
        self.0.mounts.connect(&self.clients());
    }
}
