//! Builds task definitions.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use stanchion_aws::ecs;
use stanchion_aws::ecs::task_definition as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, pseudo};

use super::task_definition::TaskData;
use super::volumes::{mount_point, volume};
use super::{TaskContainer, TaskDefinition};
use crate::compute::Architecture;
use crate::containers::{ContainerMounts, FargateSize, Volume, container_fields, linux_parameters};
use crate::iam::Role;
use crate::logs::LogGroup;
use crate::non_empty::non_empty;

/// The compute that a task runs on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Compute {
    Fargate(FargateSize),
    Machine { memory_mib: u32 },
}

/// Builds a [`TaskDefinition`].
#[derive(Clone, Debug)]
#[must_use = "a task definition exists after `build`"]
pub struct TaskDefinitionBuilder {
    compute: Compute,
    containers: Vec<TaskContainer>,
    role: Option<Role>,
    architecture: Architecture,
    ephemeral_storage_gib: Option<u32>,
    cpu_units: Option<u32>,
    family: Option<Value<String>>,
}

impl TaskDefinition {
    /// Returns a builder for a task on Fargate, with a size that Fargate supports.
    pub fn fargate(container: TaskContainer, size: FargateSize) -> TaskDefinitionBuilder {
        TaskDefinitionBuilder::new(container, Compute::Fargate(size))
    }

    /// Returns a builder for a task on EC2 container instances, with memory in MiB for all its containers.
    pub fn ec2(container: TaskContainer, memory_mib: u32) -> TaskDefinitionBuilder {
        TaskDefinitionBuilder::new(container, Compute::Machine { memory_mib })
    }
}

impl TaskDefinitionBuilder {
    pub(super) fn new(container: TaskContainer, compute: Compute) -> TaskDefinitionBuilder {
        TaskDefinitionBuilder {
            compute,
            containers: vec![container],
            role: None,
            architecture: Architecture::X86_64,
            ephemeral_storage_gib: None,
            cpu_units: None,
            family: None,
        }
    }

    /// Adds another container to the task. Default: none. An update replaces the task definition.
    pub fn container(mut self, container: TaskContainer) -> Self {
        self.containers.push(container);
        self
    }

    /// Sets the task role. Default: a new role without permissions other than those that you grant. An update replaces
    /// the task definition.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Sets the processor architecture. Default: x86-64. An update replaces the task definition.
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        self.architecture = architecture;
        self
    }

    /// Sets the size of the ephemeral storage in GiB, 21-200. Default: 20. Valid only on Fargate. An update replaces
    /// the task definition.
    pub fn ephemeral_storage_gib(mut self, gibibytes: u32) -> Self {
        self.ephemeral_storage_gib = Some(gibibytes);
        self
    }

    /// Sets the CPU units of the task. 1,024 units are one vCPU. Valid only on EC2: on Fargate, the size sets them.
    /// Default: no limit for the task. An update replaces the task definition.
    pub fn cpu_units(mut self, units: u32) -> Self {
        self.cpu_units = Some(units);
        self
    }

    /// Sets the family, which is the name that all revisions share. Default: a name that CloudFormation generates. An
    /// update replaces the task definition.
    pub fn family(mut self, name: impl IntoValue<String>) -> Self {
        self.family = Some(name.into_value());
        self
    }

    /// Creates the task definition.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> TaskDefinition {
        let scope = scope.construct(id);
        self.check(&scope);
        let tasks = || Role::builder_for_this_account("ecs-tasks.amazonaws.com");
        let role = self.role.clone().unwrap_or_else(|| tasks().build(&scope, "Role"));
        let execution_role = tasks()
            .aws_managed_policy("service-role/AmazonECSTaskExecutionRolePolicy")
            .build(&scope, "ExecutionRole");
        for it in &self.containers {
            it.container.grant_secrets(&execution_role);
        }
        let log = self.containers[0]
            .container
            .log_group
            .clone()
            .unwrap_or_else(|| self.containers[0].container.own_log.build(&scope, "Log"));
        let (cpu, memory, kind, is_fargate) = match self.compute {
            Compute::Fargate(size) => {
                let kind = l1::RequiresCompatibilitie::FARGATE;
                (Some(size.cpu_units()), size.memory_mib(), kind, true)
            }
            Compute::Machine { memory_mib } => {
                (self.cpu_units, memory_mib, l1::RequiresCompatibilitie::EC2, false)
            }
        };
        let processor = match self.architecture {
            Architecture::X86_64 => l1::CpuArchitecture::X86_64,
            Architecture::Arm64 => l1::CpuArchitecture::ARM64,
        };
        let runtime = l1::RuntimePlatform::new()
            .cpu_architecture(processor)
            .operating_system_family(l1::OperatingSystemFamily::LINUX);
        let storage =
            self.ephemeral_storage_gib.map(|it| l1::EphemeralStorage::new().size_in_gi_b(it));
        let task = ecs::TaskDefinition::new()
            .set_opt(cpu.map(|it| it.to_string()), ecs::TaskDefinition::cpu)
            .set_opt(storage, ecs::TaskDefinition::ephemeral_storage)
            .execution_role_arn(execution_role.arn())
            .set_opt(self.family, ecs::TaskDefinition::family)
            .memory(memory.to_string())
            .network_mode(l1::NetworkMode::AWSVPC)
            .requires_compatibilities([kind])
            .runtime_platform(runtime)
            .task_role_arn(role.arn());
        let resource = scope.add("Task", task);
        let ports = self.containers.iter();
        let ports = ports.flat_map(|it| it.ports.iter().map(|port| (it.name.clone(), *port)));
        let definition = TaskDefinition(Rc::new(TaskData {
            scope: scope.clone(),
            resource,
            role,
            execution_role,
            is_fargate,
            ports: ports.collect(),
            mounts: ContainerMounts::default(),
            clients: RefCell::default(),
        }));
        let (late, containers) = (definition.clone(), self.containers);
        scope.on_synthesis(move |scope| {
            let editor = scope.edit(late.resource());
            let mut all: Vec<Volume> = Vec::new();
            let mut definitions = Vec::new();
            for it in &containers {
                let volumes = late.0.mounts.volumes(&it.container, scope);
                definitions.push(container_definition(it, &volumes, &log));
                for volume in volumes {
                    if !all.iter().any(|known| known.name == volume.name) {
                        all.push(volume);
                    }
                }
            }
            editor.set_property("ContainerDefinitions", definitions);
            if !all.is_empty() {
                let volumes: Vec<_> = all.iter().map(volume).collect();
                editor.set_property("Volumes", volumes);
            }
        });
        definition
    }

    fn check(&self, scope: &Scope) {
        let is_fargate = matches!(self.compute, Compute::Fargate(_));
        let names: Vec<&str> = self.containers.iter().map(|it| it.name.as_str()).collect();
        let different: BTreeSet<&str> = names.iter().copied().collect();
        let word = |it: &&str| {
            (1..=255).contains(&it.len())
                && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_')
        };
        if different.len() < names.len() || !names.iter().all(word) {
            scope.report(
                Diagnostic::new(code::ECS_003, "the names of the containers of a task are not valid")
                    .property("ContainerDefinitions")
                    .found(format!("{names:?}"))
                    .allowed("1-255 letters, digits, hyphens and underscores, a different name for each container"),
            );
        }
        if !self.containers.iter().any(|it| it.essential) {
            scope.report(
                Diagnostic::new(code::ECS_004, "the task has no essential container")
                    .property("ContainerDefinitions")
                    .found("essential(false) on every container"),
            );
        }
        for it in self.containers.iter().filter(|_| is_fargate) {
            let container = &it.container;
            let machine_only = [
                ("Volumes.Host", !container.host_paths.is_empty()),
                ("Privileged", container.privileged),
                ("ResourceRequirements", container.gpus.is_some()),
                ("LinuxParameters.SharedMemorySize", container.shared_memory_mib.is_some()),
            ];
            for (property, _) in machine_only.iter().filter(|(_, said)| *said) {
                scope.report(
                    Diagnostic::new(
                        code::ECS_002,
                        "the task sets a property that Fargate does not support",
                    )
                    .property(*property)
                    .found(format!("the container {}", it.name))
                    .help("Remove the option, or use `TaskDefinition::ec2`"),
                );
            }
        }
        let misplaced = [
            ("EphemeralStorage", self.ephemeral_storage_gib.is_some() && !is_fargate, "Fargate"),
            ("Cpu", self.cpu_units.is_some() && is_fargate, "EC2; on Fargate, the size sets it"),
        ];
        for (property, _, place) in misplaced.iter().filter(|(_, said, _)| *said) {
            scope.report(
                Diagnostic::new(
                    code::ECS_005,
                    format!("this property is only supported on {place}"),
                )
                .property(*property),
            );
        }
    }
}

fn container_definition(
    it: &TaskContainer,
    volumes: &[Volume],
    log: &LogGroup,
) -> l1::ContainerDefinition {
    let container = &it.container;
    let log = BTreeMap::from([
        ("awslogs-group", log.name()),
        ("awslogs-region", pseudo::region()),
        ("awslogs-stream-prefix", it.name.as_str().into_value()),
    ]);
    let gpus = container.gpus.map(|count| {
        let requirement = l1::ResourceRequirement::new();
        [requirement.r#type(l1::ResourceRequirementType::GPU).value(count.to_string())]
    });
    let ports: Vec<_> = it
        .ports
        .iter()
        .map(|port| l1::PortMapping::new().container_port(*port).protocol(l1::Protocol::TCP))
        .collect();
    let ulimits: Vec<_> = container
        .ulimits
        .iter()
        .map(|(name, (soft, hard))| {
            let name: Value<l1::Name> = Value::constant(name.name());
            l1::Ulimit::new().hard_limit(*hard).name(name).soft_limit(*soft)
        })
        .collect();
    container_fields!(l1, ContainerDefinition, container, log, KeyValuePair)
        .set_opt(it.cpu_units, l1::ContainerDefinition::cpu)
        .set_opt(non_empty(it.entry_point.clone()), l1::ContainerDefinition::entry_point)
        .essential(it.essential)
        .set_opt(
            non_empty(it.health_check.clone()).map(|it| l1::HealthCheck::new().command(it)),
            l1::ContainerDefinition::health_check,
        )
        .image(container.image.clone())
        .set_opt(linux_parameters!(l1, container), l1::ContainerDefinition::linux_parameters)
        .set_opt(it.memory_mib, l1::ContainerDefinition::memory)
        .set_opt(it.memory_reservation_mib, l1::ContainerDefinition::memory_reservation)
        .set_opt(
            non_empty(volumes.iter().map(mount_point).collect()),
            l1::ContainerDefinition::mount_points,
        )
        .name(it.name.as_str())
        .set_opt(non_empty(ports), l1::ContainerDefinition::port_mappings)
        .set_opt(gpus, l1::ContainerDefinition::resource_requirements)
        .set_opt(it.stop_timeout_seconds, l1::ContainerDefinition::stop_timeout)
        .set_opt(non_empty(ulimits), l1::ContainerDefinition::ulimits)
        .set_opt(it.working_directory.clone(), l1::ContainerDefinition::working_directory)
}
