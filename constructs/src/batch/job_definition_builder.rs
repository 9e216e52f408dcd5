//! Builds job definitions.

use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::batch;
use stanchion_aws::batch::job_definition as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, counted};

use super::job_definition::JobData;
use super::job_kind::Kind;
use super::job_properties::Properties;
use super::{
    ComputeEnvironment, ConsumableResource, EksPod, JobDefinition, JobQueue, MultiNode, Platform,
    Retry,
};
use crate::compute::Architecture;
use crate::containers::{Container, ContainerMounts, FargateSize};
use crate::iam::{Principal, Role};
use crate::non_empty::non_empty;

/// Builds a [`JobDefinition`].
#[derive(Clone, Debug)]
#[must_use = "a job definition exists after `build`"]
pub struct JobDefinitionBuilder {
    queue: JobQueue,
    kind: Kind,
    role: Option<Role>,
    retry: Option<Retry>,
    timeout_seconds: Option<u32>,
    parameters: BTreeMap<String, String>,
    priority: Option<u32>,
    consumables: Vec<(ConsumableResource, u32)>,
    ephemeral_storage_gib: Option<u32>,
    public_address: bool,
    architecture: Architecture,
    keep_old: bool,
}

impl JobDefinition {
    /// Returns a builder for a job on Fargate, with a size that Fargate supports.
    pub fn fargate(
        queue: &JobQueue,
        container: Container,
        size: FargateSize,
    ) -> JobDefinitionBuilder {
        JobDefinitionBuilder::new(queue, Kind::Fargate { container, size })
    }

    /// Returns a builder for a job on EC2 instances, with vCPUs (1 and up) and memory in MiB (4 and up). An instance
    /// offers jobs less memory than its instance type has.
    pub fn ec2(
        queue: &JobQueue,
        container: Container,
        vcpus: u32,
        memory_mib: u32,
    ) -> JobDefinitionBuilder {
        JobDefinitionBuilder::new(queue, Kind::Machine { container, vcpus, memory_mib })
    }

    /// Returns a builder for a multi-node parallel job, each node on its own instance. AWS Batch does not support it on
    /// Spot.
    pub fn multi_node(queue: &JobQueue, nodes: MultiNode) -> JobDefinitionBuilder {
        JobDefinitionBuilder::new(queue, Kind::Nodes(nodes))
    }

    /// Returns a builder for a job on EKS.
    pub fn eks(queue: &JobQueue, pod: EksPod) -> JobDefinitionBuilder {
        JobDefinitionBuilder::new(queue, Kind::Pod(pod))
    }
}

impl JobDefinitionBuilder {
    pub(super) fn new(queue: &JobQueue, kind: Kind) -> JobDefinitionBuilder {
        JobDefinitionBuilder {
            queue: queue.clone(),
            kind,
            role: None,
            retry: None,
            timeout_seconds: None,
            parameters: BTreeMap::new(),
            priority: None,
            consumables: Vec::new(),
            ephemeral_storage_gib: None,
            public_address: false,
            architecture: Architecture::X86_64,
            keep_old: false,
        }
    }

    /// Sets the role that the job acts as. Default: a new role without permissions other than those that you grant.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Sets the number of attempts and the rules of retries. Default: one attempt.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sets the number of seconds after which an attempt is stopped, 60 and up. Default: no timeout; on Fargate 14
    /// days.
    pub fn timeout_seconds(mut self, seconds: u32) -> Self {
        self.timeout_seconds = Some(seconds);
        self
    }

    /// Adds a parameter that commands refer to as `Ref::name`, with the value for jobs that do not set it. Default:
    /// none.
    pub fn parameter(mut self, name: impl Into<String>, default: impl Into<String>) -> Self {
        self.parameters.insert(name.into(), default.into());
        self
    }

    /// Sets the priority among jobs of a share identifier, 0-9,999. Jobs with a higher priority run first. Only for
    /// queues with a fair-share policy. Default: none.
    pub fn scheduling_priority(mut self, priority: u32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Sets the quantity of a consumable resource that a job needs. Default: none.
    pub fn consumes(mut self, resource: &ConsumableResource, quantity: u32) -> Self {
        self.consumables.push((resource.clone(), quantity));
        self
    }

    /// Sets the size of the ephemeral storage in GiB, 21-200. Default: 20. Valid only on Fargate.
    pub fn ephemeral_storage_gib(mut self, gibibytes: u32) -> Self {
        self.ephemeral_storage_gib = Some(gibibytes);
        self
    }

    /// Assigns jobs a public IP address, which jobs in public subnets need to pull their image. Valid only on Fargate.
    /// Default: off.
    pub fn public_address(mut self) -> Self {
        self.public_address = true;
        self
    }

    /// Sets the processor architecture. Default: x86-64. Valid only on Fargate. Elsewhere the instance type determines
    /// it.
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        self.architecture = architecture;
        self
    }

    /// Keeps older revisions active, so that jobs and pipelines that refer to them continue to work. Default: older
    /// revisions are deregistered.
    pub fn keep_old_revisions(mut self) -> Self {
        self.keep_old = true;
        self
    }

    /// Creates the job definition.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> JobDefinition {
        let scope = scope.construct(id);
        self.check(&scope);
        let tasks = || Principal::service("ecs-tasks.amazonaws.com");
        let role =
            self.role.clone().unwrap_or_else(|| Role::builder(tasks()).build(&scope, "Role"));
        let containers = self.containers();
        let has_secrets = containers.iter().any(|it| !it.secrets.is_empty());
        let is_fargate = matches!(self.kind, Kind::Fargate { .. });
        let managed = self.queue.platform() == Some(Platform::ManagedInstances);
        let execution_role = (is_fargate || managed || has_secrets).then(|| {
            let role = Role::builder(tasks())
                .aws_managed_policy("service-role/AmazonECSTaskExecutionRolePolicy")
                .build(&scope, "ExecutionRole");
            containers.iter().for_each(|it| it.grant_secrets(&role));
            role
        });
        let capability = match self.kind {
            Kind::Fargate { .. } => Some("FARGATE"),
            Kind::Machine { .. } if managed => Some("MANAGED_INSTANCES"),
            Kind::Machine { .. } => Some("EC2"),
            Kind::Nodes(_) | Kind::Pod(_) => None,
        };
        let properties = Properties {
            kind: self.kind,
            role: role.clone(),
            execution_role: execution_role.clone(),
            ephemeral_storage_gib: self.ephemeral_storage_gib,
            public_address: self.public_address,
            architecture: self.architecture,
            is_managed: managed,
        };
        let consumables: Vec<_> = self
            .consumables
            .into_iter()
            .map(|(resource, quantity)| {
                l1::ConsumableResourceRequirement::new()
                    .consumable_resource(resource.arn())
                    .quantity(quantity)
            })
            .collect();
        let retry = self.retry.map(|it| it.strategy(&scope));
        let keep = l1::ResourceRetentionPolicy::new().skip_deregister_on_update(true);
        let timeout =
            self.timeout_seconds.map(|it| l1::JobTimeout::new().attempt_duration_seconds(it));
        let job = batch::JobDefinition::new()
            .set_opt(
                non_empty(consumables)
                    .map(|it| l1::ConsumableResourceProperties::new().consumable_resource_list(it)),
                batch::JobDefinition::consumable_resource_properties,
            )
            .set_opt(
                (!self.parameters.is_empty()).then_some(self.parameters),
                batch::JobDefinition::parameters,
            )
            .set_opt(capability.map(|it| [it]), batch::JobDefinition::platform_capabilities)
            .set_opt(capability.is_some().then_some(true), batch::JobDefinition::propagate_tags)
            .set_opt(self.keep_old.then_some(keep), batch::JobDefinition::resource_retention_policy)
            .set_opt(retry, batch::JobDefinition::retry_strategy)
            .set_opt(self.priority, batch::JobDefinition::scheduling_priority)
            .set_opt(timeout, batch::JobDefinition::timeout);
        let resource = scope.add("Job", job.r#type(properties.type_name()));
        let log = properties.log(&scope);
        let definition = JobDefinition(Rc::new(JobData {
            scope: scope.clone(),
            resource,
            queue: self.queue,
            role,
            execution_role,
            mounts: ContainerMounts::default(),
        }));
        let late = definition.clone();
        scope.on_synthesis(move |scope| late.write(scope, properties, &log));
        definition
    }

    fn containers(&self) -> Vec<&Container> {
        match &self.kind {
            Kind::Fargate { container, .. } | Kind::Machine { container, .. } => vec![container],
            Kind::Nodes(nodes) => nodes.ranges.values().map(|it| &it.container).collect(),
            Kind::Pod(_) => Vec::new(),
        }
    }

    /// Reports invalid values that the types allow. Faults that a template shows are left to the rules.
    fn check(&self, scope: &Scope) {
        let (fits, wanted) = match (&self.kind, self.queue.platform()) {
            (_, None) => (true, ""),
            (Kind::Fargate { .. }, Some(it)) => (it == Platform::Fargate, "Fargate"),
            (Kind::Machine { .. }, Some(it)) => {
                (!matches!(it, Platform::Fargate | Platform::Eks), "EC2 or Spot")
            }
            (Kind::Nodes(_), Some(it)) => {
                (matches!(it, Platform::Ec2 | Platform::Unmanaged), "EC2 on demand")
            }
            (Kind::Pod(_), Some(it)) => (it == Platform::Eks, "EKS"),
        };
        if !fits {
            let found = self.queue.platform().map_or("nothing", Platform::name);
            scope.report(
                Diagnostic::new(
                    code::BAT_052,
                    "the compute environments of the queue cannot run this type of job",
                )
                .property("Type")
                .found(format!("a queue on {found}"))
                .allowed(format!("a queue on {wanted}")),
            );
        }
        let is_fargate = matches!(self.kind, Kind::Fargate { .. });
        let arm = self.architecture == Architecture::Arm64;
        let misplaced = [
            (code::BAT_004, "EphemeralStorage", self.ephemeral_storage_gib.is_some()),
            (code::BAT_003, "NetworkConfiguration", self.public_address),
            (code::BAT_003, "RuntimePlatform", arm),
        ];
        for (code, property, _) in misplaced.iter().filter(|(.., said)| *said && !is_fargate) {
            scope.report(
                Diagnostic::new(code, format!("only jobs on Fargate support {property}"))
                    .property(*property)
                    .found("a job on EC2 or EKS")
                    .help("Remove the option, or run the job on Fargate"),
            );
        }
        for container in self.containers().into_iter().filter(|_| is_fargate) {
            if !container.host_paths.is_empty() {
                scope.report(
                    Diagnostic::new(code::BAT_005, "Fargate does not support host directories")
                        .property("Volumes")
                        .found(container.host_paths[0].0.as_str())
                        .help("Mount a file system on the job definition instead: `file_system.mount_on(&job, ..)`"),
                );
            }
        }
        if let Kind::Nodes(nodes) = &self.kind
            && (nodes.nodes < 2
                || nodes.main_node >= nodes.nodes
                || nodes.ranges.keys().any(|it| *it >= nodes.nodes)
                || nodes.ranges.len() > 5)
        {
            let firsts: Vec<u32> = nodes.ranges.keys().copied().collect();
            scope.report(
                Diagnostic::new(code::BAT_053, "the node ranges of the job are not valid")
                    .property("NodeProperties")
                    .found(format!(
                        "{}, main node {}, ranges from {firsts:?}",
                        counted(nodes.nodes, "node"),
                        nodes.main_node
                    ))
                    .allowed("2 nodes or more, with the main node and at most 5 ranges among them"),
            );
        }
    }
}

impl JobDefinition {
    /// Writes the containers with the storage that has been mounted up to synthesis.
    fn write(&self, scope: &Scope, properties: Properties, log: &Option<crate::logs::LogGroup>) {
        let editor = scope.edit(self.resource());
        let (name, node) = properties.properties(&self.0.mounts, log.as_ref(), scope);
        editor.set_property::<stanchion_template::Node>(name, node);
        for dependency in self.0.mounts.dependencies() {
            editor.depends_on(&dependency);
        }
        let roles = [Some(self.role()), self.execution_role()];
        for dependency in roles.into_iter().flatten().flat_map(Role::dependencies) {
            editor.depends_on(&dependency);
        }
        let environments = self.0.queue.environments();
        let mut zones: Vec<String> =
            environments.iter().flat_map(ComputeEnvironment::zones).cloned().collect();
        zones.sort();
        zones.dedup();
        self.0.mounts.check(scope, &zones);
        let groups = environments.iter().filter_map(ComputeEnvironment::security_group);
        for dependency in groups.flat_map(crate::network::SecurityGroup::rules) {
            editor.depends_on(&dependency);
        }
    }
}
