//! Defines task definitions.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::ecs;
use stanchion_core::Scope;
use stanchion_template::{Id, Value};

use crate::attach::{EfsMount, MountsEfs, MountsS3Files, S3FilesMount};
use crate::containers::ContainerMounts;
use crate::iam::{Operator, Role, Statement};
use crate::network::{SecurityGroup, Subnet};
use crate::units::MountPath;

/// A task definition: containers that run together, and the storage that they mount.
///
/// Storage that is mounted on it is mounted in every container. Services, schedules and state machines choose where
/// the task runs, and allow it network access to the file systems.
///
/// ```
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
/// use stanchion_constructs::fargate_size;
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Site");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let web = TaskContainer::new("web", Container::new("public.ecr.aws/nginx/nginx:1.29"));
/// let task = TaskDefinition::fargate(web, fargate_size!(0.25 vCPU, 512 MiB)).build(&stack, "Web");
/// data.mount_on(&task, mount_path!("/usr/share/nginx/html"), Mount::read_only());
/// let cluster = Cluster::builder(&network).build(&stack, "Cluster");
/// Service::builder(&cluster, &task).build(&stack, "Site");
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("TransitEncryption: ENABLED"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Clone, Debug)]
pub struct TaskDefinition(pub(super) Rc<TaskData>);

#[derive(Debug)]
pub(super) struct TaskData {
    pub(super) scope: Scope,
    pub(super) resource: ecs::TaskDefinitionRef,
    pub(super) role: Role,
    pub(super) execution_role: Role,
    pub(super) is_fargate: bool,
    /// The name of a container, and a port on which it listens.
    pub(super) ports: Vec<(String, u16)>,
    pub(super) mounts: ContainerMounts,
    pub(super) clients: RefCell<Vec<SecurityGroup>>,
}

impl TaskDefinition {
    /// Returns the ARN of the revision of the task definition.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &ecs::TaskDefinitionRef {
        &self.0.resource
    }

    /// Returns the role that the containers act as (the task role).
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// Returns the role that starts the containers, writes their logs and reads their secrets (the task execution
    /// role).
    pub fn execution_role(&self) -> &Role {
        &self.0.execution_role
    }

    /// Returns whether the task is for Fargate.
    pub(super) fn is_fargate(&self) -> bool {
        self.0.is_fargate
    }

    /// Returns the name of the first container that has a port.
    pub(super) fn container_with_port(&self, port: u16) -> Option<String> {
        self.0.ports.iter().find(|(_, it)| *it == port).map(|(name, _)| name.clone())
    }

    /// Returns the ports of all containers.
    pub(super) fn ports(&self) -> impl Iterator<Item = u16> {
        self.0.ports.iter().map(|(_, it)| *it)
    }

    /// Allows a security group to reach what is mounted, now and later.
    pub(super) fn add_client(&self, client: &SecurityGroup) {
        self.0.mounts.connect(std::slice::from_ref(client));
        self.0.clients.borrow_mut().push(client.clone());
    }

    /// Returns the resources that must exist before a task starts.
    pub(super) fn dependencies(&self) -> Vec<Id> {
        let roles = [&self.0.role, &self.0.execution_role];
        let roles = roles.into_iter().flat_map(Role::dependencies);
        roles.chain(self.0.mounts.dependencies()).collect()
    }

    /// Reports faults that keep a task in these subnets from mounting its storage.
    pub(super) fn check(&self, scope: &Scope, subnets: &[Subnet]) {
        let mut zones: Vec<String> = subnets.iter().map(|it| it.zone().key().to_owned()).collect();
        zones.dedup();
        self.0.mounts.check(scope, &zones);
    }

    /// Returns the permissions that a caller needs to run the task.
    pub(super) fn run_statements(&self) -> Vec<Statement> {
        let pass = Statement::allow(["iam:PassRole"])
            .on(self.0.role.arn())
            .on(self.0.execution_role.arn())
            .when(Operator::STRING_EQUALS, "iam:PassedToService", ["ecs-tasks.amazonaws.com"]);
        vec![Statement::allow(["ecs:RunTask"]).on(self.arn()), pass]
    }
}

impl MountsEfs for TaskDefinition {
    fn mount_efs(&self, mount: EfsMount) {
        self.0.mounts.add_efs(mount, &self.0.role, &self.0.scope);
        self.0.mounts.connect(&self.0.clients.borrow());
    }
}

impl MountsS3Files for TaskDefinition {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.0.mounts.add_s3_files(mount, &self.0.role);
        self.0.mounts.connect(&self.0.clients.borrow());
    }
}
