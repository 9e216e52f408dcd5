//! Writes job definitions as CloudFormation properties.

use std::collections::BTreeMap;

use stanchion_aws::batch::job_definition as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Node, SetOpt, Value, pseudo};

use super::job_kind::Kind;
use super::multi_node::NodeRange;
use crate::attach::Transport;
use crate::compute::Architecture;
use crate::containers::{
    Container, ContainerMounts, Volume, VolumeKind, container_fields, linux_parameters,
};
use crate::iam::Role;
use crate::logs::LogGroup;
use crate::non_empty::non_empty;

/// The values from which the properties of a job are written.
#[derive(Debug)]
pub(super) struct Properties {
    pub(super) kind: Kind,
    pub(super) role: Role,
    pub(super) execution_role: Option<Role>,
    pub(super) ephemeral_storage_gib: Option<u32>,
    pub(super) public_address: bool,
    pub(super) architecture: Architecture,
    /// True if the job runs on managed instances, which support only ECS properties.
    pub(super) is_managed: bool,
}

/// The resources that a container requests.
struct Amounts {
    vcpus: String,
    memory: String,
}

/// Defines the properties that containers of single-node and multi-node jobs share.
macro_rules! container_properties {
    ($type:ident, $self:ident, $container:ident, $amounts:ident, $mounts:ident, $log:ident, $scope:ident) => {{
        let volumes = $mounts.volumes($container, $scope);
        let log = log_options($log);
        container_fields!(l1, $type, $container, log, Environment)
            .set_opt(
                $self.ephemeral_storage_gib.map(|it| l1::EphemeralStorage::new().size_in_gi_b(it)),
                l1::$type::ephemeral_storage,
            )
            .set_opt($self.execution_role.as_ref().map(Role::arn), l1::$type::execution_role_arn)
            .image($container.image.clone())
            .job_role_arn($self.role.arn())
            .set_opt(linux_parameters!(l1, $container), l1::$type::linux_parameters)
            .set_opt(non_empty(volumes.iter().map(mount_point).collect()), l1::$type::mount_points)
            .resource_requirements(requirements(&$amounts, $container.gpus))
            .set_opt(non_empty(ulimits($container)), l1::$type::ulimits)
            .set_opt(non_empty(volumes.iter().map(volume).collect()), l1::$type::volumes)
    }};
}

impl Properties {
    pub(super) fn type_name(&self) -> &'static str {
        if matches!(self.kind, Kind::Nodes(_)) { "multinode" } else { "container" }
    }

    /// Creates the log group that containers write to. Returns `None` for pods, whose logs the cluster handles.
    pub(super) fn log(&self, scope: &Scope) -> Option<LogGroup> {
        let container = match &self.kind {
            Kind::Fargate { container, .. } | Kind::Machine { container, .. } => container,
            Kind::Nodes(nodes) => &nodes.ranges.first_key_value()?.1.container,
            Kind::Pod(_) => return None,
        };
        let own = || container.own_log.build(scope, "Log");
        Some(container.log_group.clone().unwrap_or_else(own))
    }

    /// Returns the name and the value of the property that describes the workload.
    pub(super) fn properties(
        self,
        mounts: &ContainerMounts,
        log: Option<&LogGroup>,
        scope: &Scope,
    ) -> (&'static str, Node) {
        match &self.kind {
            Kind::Fargate { container, size } => {
                let amounts = Amounts {
                    vcpus: size.vcpus().to_string(),
                    memory: size.memory_mib().to_string(),
                };
                let address = if self.public_address { "ENABLED" } else { "DISABLED" };
                let network = l1::NetworkConfiguration::new().assign_public_ip(address);
                let platform = l1::FargatePlatformConfiguration::new().platform_version("LATEST");
                let properties = container_properties!(
                    ContainerProperties,
                    self,
                    container,
                    amounts,
                    mounts,
                    log,
                    scope
                )
                .fargate_platform_configuration(platform)
                .network_configuration(network)
                .runtime_platform(runtime(self.architecture));
                ("ContainerProperties", node::<l1::ContainerProperties>(properties))
            }
            Kind::Machine { container, vcpus, memory_mib } if self.is_managed => {
                let amounts = Amounts { vcpus: vcpus.to_string(), memory: memory_mib.to_string() };
                let properties = self.task(container, &amounts, mounts, log, scope);
                ("EcsProperties", node::<l1::EcsProperties>(properties))
            }
            Kind::Machine { container, vcpus, memory_mib } => {
                let amounts = Amounts { vcpus: vcpus.to_string(), memory: memory_mib.to_string() };
                let properties = container_properties!(
                    ContainerProperties,
                    self,
                    container,
                    amounts,
                    mounts,
                    log,
                    scope
                );
                ("ContainerProperties", node::<l1::ContainerProperties>(properties))
            }
            Kind::Nodes(nodes) => {
                let ranges: Vec<_> = nodes
                    .ranges
                    .iter()
                    .map(|(first, range)| {
                        let NodeRange { last, container, vcpus, memory_mib } = range;
                        let amounts =
                            Amounts { vcpus: vcpus.to_string(), memory: memory_mib.to_string() };
                        let properties = container_properties!(
                            MultiNodeContainerProperties,
                            self,
                            container,
                            amounts,
                            mounts,
                            log,
                            scope
                        );
                        l1::NodeRangeProperty::new()
                            .container(properties)
                            .target_nodes(format!("{first}:{last}"))
                    })
                    .collect();
                let properties = l1::NodeProperties::new()
                    .main_node(nodes.main_node)
                    .node_range_properties(ranges)
                    .num_nodes(nodes.nodes);
                ("NodeProperties", node::<l1::NodeProperties>(properties))
            }
            Kind::Pod(pod) => {
                ("EksProperties", node::<l1::EksProperties>(pod.clone().properties()))
            }
        }
    }

    /// Returns a task of one container.
    fn task(
        &self,
        container: &Container,
        amounts: &Amounts,
        mounts: &ContainerMounts,
        log: Option<&LogGroup>,
        scope: &Scope,
    ) -> l1::EcsProperties {
        let volumes = mounts.volumes(container, scope);
        let log = log_options(log);
        let main = container_fields!(l1, TaskContainerProperties, container, log, Environment)
            .image(container.image.clone())
            .set_opt(
                linux_parameters!(l1, container),
                l1::TaskContainerProperties::linux_parameters,
            )
            .set_opt(
                non_empty(volumes.iter().map(mount_point).collect()),
                l1::TaskContainerProperties::mount_points,
            )
            .resource_requirements(requirements(amounts, container.gpus))
            .set_opt(non_empty(ulimits(container)), l1::TaskContainerProperties::ulimits);
        let task = l1::EcsTaskProperties::new()
            .containers([main])
            .set_opt(
                self.execution_role.as_ref().map(Role::arn),
                l1::EcsTaskProperties::execution_role_arn,
            )
            .task_role_arn(self.role.arn())
            .set_opt(
                non_empty(volumes.iter().map(volume).collect()),
                l1::EcsTaskProperties::volumes,
            );
        l1::EcsProperties::new().task_properties([task])
    }
}

fn node<T>(value: impl IntoValue<T>) -> Node {
    value.into_node()
}

fn runtime(architecture: Architecture) -> l1::RuntimePlatform {
    let cpu = match architecture {
        Architecture::X86_64 => "X86_64",
        Architecture::Arm64 => "ARM64",
    };
    l1::RuntimePlatform::new().cpu_architecture(cpu).operating_system_family("LINUX")
}

fn log_options(log: Option<&LogGroup>) -> BTreeMap<&'static str, Value<String>> {
    let Some(log) = log else { return BTreeMap::new() };
    BTreeMap::from([
        ("awslogs-group", log.name()),
        ("awslogs-region", pseudo::region()),
        ("awslogs-stream-prefix", Value::constant("job")),
    ])
}

fn requirements(amounts: &Amounts, gpus: Option<u32>) -> Vec<l1::ResourceRequirement> {
    let requirement = |kind: &'static str, amount: String| {
        l1::ResourceRequirement::new().r#type(kind).value(amount)
    };
    let gpus = gpus.map(|it| requirement("GPU", it.to_string()));
    [requirement("VCPU", amounts.vcpus.clone()), requirement("MEMORY", amounts.memory.clone())]
        .into_iter()
        .chain(gpus)
        .collect()
}

fn ulimits(container: &Container) -> Vec<l1::Ulimit> {
    let limit = |name: &str, soft: i64, hard: i64| {
        l1::Ulimit::new().hard_limit(hard).name(name).soft_limit(soft)
    };
    container.ulimits.iter().map(|(name, (soft, hard))| limit(name.name(), *soft, *hard)).collect()
}

fn mount_point(volume: &Volume) -> l1::MountPoint {
    l1::MountPoint::new()
        .container_path(volume.at.as_str())
        .set_opt(volume.read_only.then_some(true), l1::MountPoint::read_only)
        .source_volume(volume.name.as_str())
}

/// Writes an EFS volume with the TLS and IAM settings of the mount. IAM authorization requires TLS.
fn volume(volume: &Volume) -> l1::Volume {
    let named = l1::Volume::new().name(volume.name.as_str());
    match &volume.kind {
        VolumeKind::Host(path) => named.host(l1::Host::new().source_path(path.as_str())),
        VolumeKind::S3Files(mount) => named.s3_files_volume_configuration(
            l1::S3FilesVolumeConfiguration::new()
                .access_point_arn(mount.access_point().arn())
                .file_system_arn(mount.file_system().arn()),
        ),
        VolumeKind::Efs(mount) => {
            let has_iam = mount.transport() == Transport::TlsWithIam;
            let access_point = mount.access_point().map(crate::storage::AccessPoint::id);
            let authorization = (has_iam || access_point.is_some()).then(|| {
                l1::EFSAuthorizationConfig::new()
                    .set_opt(access_point, l1::EFSAuthorizationConfig::access_point_id)
                    .set_opt(has_iam.then_some("ENABLED"), l1::EFSAuthorizationConfig::iam)
            });
            let encryption = match mount.transport() {
                Transport::TlsWithIam | Transport::Tls => "ENABLED",
                Transport::Nfs => "DISABLED",
            };
            let efs = l1::EFSVolumeConfiguration::new()
                .set_opt(authorization, l1::EFSVolumeConfiguration::authorization_config)
                .file_system_id(mount.file_system().id())
                .transit_encryption(encryption);
            named.efs_volume_configuration(efs)
        }
    }
}
