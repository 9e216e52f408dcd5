// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::TaskDefinition`

use stanchion_template::generated::*;

/// `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[must_use]
pub struct TaskDefinition(Properties_);
impl TaskDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TaskDefinition(Properties_::new()) }
}
impl TaskDefinition {
    /// Sets `ContainerDefinitions`. An update replaces the resource.
    #[inline] pub fn container_definitions(mut self, value: impl IntoValue_<Vec<ContainerDefinition>>) -> Self { self.0.put("ContainerDefinitions", value.into_node()); self }
    /// Sets `Cpu`. An update replaces the resource.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `EnableFaultInjection`. An update replaces the resource.
    #[inline] pub fn enable_fault_injection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableFaultInjection", value.into_node()); self }
    /// Sets `EphemeralStorage`. An update replaces the resource.
    #[inline] pub fn ephemeral_storage(mut self, value: impl IntoValue_<EphemeralStorage>) -> Self { self.0.put("EphemeralStorage", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `Family`. An update replaces the resource.
    #[inline] pub fn family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Family", value.into_node()); self }
    /// Sets `InferenceAccelerators`. An update replaces the resource.
    #[inline] pub fn inference_accelerators(mut self, value: impl IntoValue_<Vec<InferenceAccelerator>>) -> Self { self.0.put("InferenceAccelerators", value.into_node()); self }
    /// Sets `IpcMode`. An update replaces the resource. The values are constants of [`IpcMode`].
    #[inline] pub fn ipc_mode(mut self, value: impl IntoValue_<IpcMode>) -> Self { self.0.put("IpcMode", value.into_node()); self }
    /// Sets `Memory`. An update replaces the resource.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `NetworkMode`. An update replaces the resource. The values are constants of [`NetworkMode`].
    #[inline] pub fn network_mode(mut self, value: impl IntoValue_<NetworkMode>) -> Self { self.0.put("NetworkMode", value.into_node()); self }
    /// Sets `PidMode`. An update replaces the resource. The values are constants of [`PidMode`].
    #[inline] pub fn pid_mode(mut self, value: impl IntoValue_<PidMode>) -> Self { self.0.put("PidMode", value.into_node()); self }
    /// Sets `PlacementConstraints`. An update replaces the resource.
    #[inline] pub fn placement_constraints(mut self, value: impl IntoValue_<Vec<TaskDefinitionPlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value.into_node()); self }
    /// Sets `ProxyConfiguration`. An update replaces the resource.
    #[inline] pub fn proxy_configuration(mut self, value: impl IntoValue_<ProxyConfiguration>) -> Self { self.0.put("ProxyConfiguration", value.into_node()); self }
    /// Sets `RequiresCompatibilities`. An update replaces the resource. The values are constants of [`RequiresCompatibilitie`].
    #[inline] pub fn requires_compatibilities(mut self, value: impl IntoValue_<Vec<RequiresCompatibilitie>>) -> Self { self.0.put("RequiresCompatibilities", value.into_node()); self }
    /// Sets `RuntimePlatform`. An update replaces the resource.
    #[inline] pub fn runtime_platform(mut self, value: impl IntoValue_<RuntimePlatform>) -> Self { self.0.put("RuntimePlatform", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskRoleArn`. An update replaces the resource.
    #[inline] pub fn task_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskRoleArn", value.into_node()); self }
    /// Sets `Volumes`. An update replaces the resource.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<Volume>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl IntoValue_<TaskDefinition> for TaskDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TaskDefinition {
    const TYPE: &'static str = "AWS::ECS::TaskDefinition";
    type Handle = TaskDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TaskDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TaskDefinitionRef(Id_);
impl From<Id_> for TaskDefinitionRef { #[inline] fn from(id: Id_) -> Self { TaskDefinitionRef(id) } }
impl AsRef<Id_> for TaskDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TaskDefinitionRef {
    /// `Ref`: `TaskDefinitionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TaskDefinitionArn`
    #[inline] pub fn task_definition_arn(&self) -> Value_<String> { self.0.attribute("TaskDefinitionArn") }
}
/// `AWS::ECS::TaskDefinition.ContainerDependency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdependency.html)
#[must_use]
pub struct ContainerDependency(Properties_);
impl ContainerDependency {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerDependency(Properties_::new()) }
}
impl ContainerDependency {
    /// Sets `Condition`. The values are constants of [`Condition`].
    #[inline] pub fn condition(mut self, value: impl IntoValue_<Condition>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `ContainerName`.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerName", value.into_node()); self }
}
impl IntoValue_<ContainerDependency> for ContainerDependency { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.KeyValuePair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-keyvaluepair.html)
#[must_use]
pub struct KeyValuePair(Properties_);
impl KeyValuePair {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyValuePair(Properties_::new()) }
}
impl KeyValuePair {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<KeyValuePair> for KeyValuePair { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.EnvironmentFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-environmentfile.html)
#[must_use]
pub struct EnvironmentFile(Properties_);
impl EnvironmentFile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentFile(Properties_::new()) }
}
impl EnvironmentFile {
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<EnvironmentFile> for EnvironmentFile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.HostEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostentry.html)
#[must_use]
pub struct HostEntry(Properties_);
impl HostEntry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostEntry(Properties_::new()) }
}
impl HostEntry {
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Hostname", value.into_node()); self }
    /// Sets `IpAddress`.
    #[inline] pub fn ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAddress", value.into_node()); self }
}
impl IntoValue_<HostEntry> for HostEntry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.FirelensConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-firelensconfiguration.html)
#[must_use]
pub struct FirelensConfiguration(Properties_);
impl FirelensConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FirelensConfiguration(Properties_::new()) }
}
impl FirelensConfiguration {
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`FirelensConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FirelensConfigurationType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<FirelensConfiguration> for FirelensConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html)
#[must_use]
pub struct HealthCheck(Properties_);
impl HealthCheck {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheck(Properties_::new()) }
}
impl HealthCheck {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `Interval`.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `Retries`.
    #[inline] pub fn retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Retries", value.into_node()); self }
    /// Sets `StartPeriod`.
    #[inline] pub fn start_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartPeriod", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl IntoValue_<HealthCheck> for HealthCheck { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.KernelCapabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-kernelcapabilities.html)
#[must_use]
pub struct KernelCapabilities(Properties_);
impl KernelCapabilities {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KernelCapabilities(Properties_::new()) }
}
impl KernelCapabilities {
    /// Sets `Add`.
    #[inline] pub fn add(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Add", value.into_node()); self }
    /// Sets `Drop`.
    #[inline] pub fn drop(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Drop", value.into_node()); self }
}
impl IntoValue_<KernelCapabilities> for KernelCapabilities { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-device.html)
#[must_use]
pub struct Device(Properties_);
impl Device {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Device(Properties_::new()) }
}
impl Device {
    /// Sets `ContainerPath`.
    #[inline] pub fn container_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerPath", value.into_node()); self }
    /// Sets `HostPath`.
    #[inline] pub fn host_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostPath", value.into_node()); self }
    /// Sets `Permissions`. The values are constants of [`Permission`].
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<Permission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
}
impl IntoValue_<Device> for Device { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.Tmpfs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tmpfs.html)
#[must_use]
pub struct Tmpfs<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Tmpfs<Missing_<super::required::size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tmpfs(Properties_::new(), PhantomData_) }
}
impl<S0> Tmpfs<S0> {
    /// Sets `ContainerPath`.
    #[inline] pub fn container_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerPath", value.into_node()); self }
    /// Sets `MountOptions`.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MountOptions", value.into_node()); self }
    /// Sets `Size`. Required.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Tmpfs<Set_> { self.0.put("Size", value.into_node()); Tmpfs(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Tmpfs> for Tmpfs<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.LinuxParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html)
#[must_use]
pub struct LinuxParameters(Properties_);
impl LinuxParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinuxParameters(Properties_::new()) }
}
impl LinuxParameters {
    /// Sets `Capabilities`.
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<KernelCapabilities>) -> Self { self.0.put("Capabilities", value.into_node()); self }
    /// Sets `Devices`.
    #[inline] pub fn devices(mut self, value: impl IntoValue_<Vec<Device>>) -> Self { self.0.put("Devices", value.into_node()); self }
    /// Sets `InitProcessEnabled`.
    #[inline] pub fn init_process_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InitProcessEnabled", value.into_node()); self }
    /// Sets `MaxSwap`.
    #[inline] pub fn max_swap(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSwap", value.into_node()); self }
    /// Sets `SharedMemorySize`.
    #[inline] pub fn shared_memory_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SharedMemorySize", value.into_node()); self }
    /// Sets `Swappiness`.
    #[inline] pub fn swappiness(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Swappiness", value.into_node()); self }
    /// Sets `Tmpfs`.
    #[inline] pub fn tmpfs(mut self, value: impl IntoValue_<Vec<Tmpfs>>) -> Self { self.0.put("Tmpfs", value.into_node()); self }
}
impl IntoValue_<LinuxParameters> for LinuxParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.Secret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-secret.html)
#[must_use]
pub struct Secret<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Secret<Missing_<super::required::name>, Missing_<super::required::value_from>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Secret(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Secret<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Secret<Set_, S1> { self.0.put("Name", value.into_node()); Secret(self.0, PhantomData_) }
    /// Sets `ValueFrom`. Required.
    #[inline] pub fn value_from(mut self, value: impl IntoValue_<String>) -> Secret<S0, Set_> { self.0.put("ValueFrom", value.into_node()); Secret(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Secret> for Secret<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html)
#[must_use]
pub struct LogConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogConfiguration<Missing_<super::required::log_driver>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogConfiguration<S0> {
    /// Sets `LogDriver`. Required.
    #[inline] pub fn log_driver(mut self, value: impl IntoValue_<String>) -> LogConfiguration<Set_> { self.0.put("LogDriver", value.into_node()); LogConfiguration(self.0, PhantomData_) }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `SecretOptions`.
    #[inline] pub fn secret_options(mut self, value: impl IntoValue_<Vec<Secret>>) -> Self { self.0.put("SecretOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LogConfiguration> for LogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.MountPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-mountpoint.html)
#[must_use]
pub struct MountPoint(Properties_);
impl MountPoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MountPoint(Properties_::new()) }
}
impl MountPoint {
    /// Sets `ContainerPath`.
    #[inline] pub fn container_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerPath", value.into_node()); self }
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
    /// Sets `SourceVolume`.
    #[inline] pub fn source_volume(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVolume", value.into_node()); self }
}
impl IntoValue_<MountPoint> for MountPoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.PortMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html)
#[must_use]
pub struct PortMapping(Properties_);
impl PortMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortMapping(Properties_::new()) }
}
impl PortMapping {
    /// Sets `AppProtocol`. The values are constants of [`AppProtocol`].
    #[inline] pub fn app_protocol(mut self, value: impl IntoValue_<AppProtocol>) -> Self { self.0.put("AppProtocol", value.into_node()); self }
    /// Sets `ContainerPort`.
    #[inline] pub fn container_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerPort", value.into_node()); self }
    /// Sets `ContainerPortRange`.
    #[inline] pub fn container_port_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerPortRange", value.into_node()); self }
    /// Sets `HostPort`.
    #[inline] pub fn host_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HostPort", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
}
impl IntoValue_<PortMapping> for PortMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.RepositoryCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-repositorycredentials.html)
#[must_use]
pub struct RepositoryCredentials(Properties_);
impl RepositoryCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RepositoryCredentials(Properties_::new()) }
}
impl RepositoryCredentials {
    /// Sets `CredentialsParameter`.
    #[inline] pub fn credentials_parameter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CredentialsParameter", value.into_node()); self }
}
impl IntoValue_<RepositoryCredentials> for RepositoryCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.NvidiaMpsAllocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-nvidiampsallocation.html)
#[must_use]
pub struct NvidiaMpsAllocation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NvidiaMpsAllocation<Missing_<super::required::memory>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NvidiaMpsAllocation(Properties_::new(), PhantomData_) }
}
impl<S0> NvidiaMpsAllocation<S0> {
    /// Sets `MaxComputePercent`. 1 to 100.
    #[inline] pub fn max_compute_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxComputePercent", value.into_node()); self }
    /// Sets `Memory`. Required. At least 1.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<i64>) -> NvidiaMpsAllocation<Set_> { self.0.put("Memory", value.into_node()); NvidiaMpsAllocation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NvidiaMpsAllocation> for NvidiaMpsAllocation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.SharingStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-sharingstrategy.html)
#[must_use]
pub struct SharingStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SharingStrategy<Missing_<super::required::nvidia_mps>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SharingStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> SharingStrategy<S0> {
    /// Sets `NvidiaMps`. Required.
    #[inline] pub fn nvidia_mps(mut self, value: impl IntoValue_<NvidiaMpsAllocation>) -> SharingStrategy<Set_> { self.0.put("NvidiaMps", value.into_node()); SharingStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SharingStrategy> for SharingStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.ResourceRequirement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-resourcerequirement.html)
#[must_use]
pub struct ResourceRequirement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceRequirement<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceRequirement(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceRequirement<S0> {
    /// Sets `SharingStrategy`.
    #[inline] pub fn sharing_strategy(mut self, value: impl IntoValue_<SharingStrategy>) -> Self { self.0.put("SharingStrategy", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`ResourceRequirementType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ResourceRequirementType>) -> ResourceRequirement<Set_> { self.0.put("Type", value.into_node()); ResourceRequirement(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResourceRequirement> for ResourceRequirement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.RestartPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-restartpolicy.html)
#[must_use]
pub struct RestartPolicy(Properties_);
impl RestartPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RestartPolicy(Properties_::new()) }
}
impl RestartPolicy {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `IgnoredExitCodes`.
    #[inline] pub fn ignored_exit_codes(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("IgnoredExitCodes", value.into_node()); self }
    /// Sets `RestartAttemptPeriod`.
    #[inline] pub fn restart_attempt_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RestartAttemptPeriod", value.into_node()); self }
}
impl IntoValue_<RestartPolicy> for RestartPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.SystemControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-systemcontrol.html)
#[must_use]
pub struct SystemControl(Properties_);
impl SystemControl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SystemControl(Properties_::new()) }
}
impl SystemControl {
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<SystemControl> for SystemControl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.Ulimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ulimit.html)
#[must_use]
pub struct Ulimit<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Ulimit<Missing_<super::required::hard_limit>, Missing_<super::required::name>, Missing_<super::required::soft_limit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ulimit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Ulimit<S0, S1, S2> {
    /// Sets `HardLimit`. Required.
    #[inline] pub fn hard_limit(mut self, value: impl IntoValue_<i64>) -> Ulimit<Set_, S1, S2> { self.0.put("HardLimit", value.into_node()); Ulimit(self.0, PhantomData_) }
    /// Sets `Name`. Required. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> Ulimit<S0, Set_, S2> { self.0.put("Name", value.into_node()); Ulimit(self.0, PhantomData_) }
    /// Sets `SoftLimit`. Required.
    #[inline] pub fn soft_limit(mut self, value: impl IntoValue_<i64>) -> Ulimit<S0, S1, Set_> { self.0.put("SoftLimit", value.into_node()); Ulimit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Ulimit> for Ulimit<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.VolumeFrom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volumefrom.html)
#[must_use]
pub struct VolumeFrom(Properties_);
impl VolumeFrom {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VolumeFrom(Properties_::new()) }
}
impl VolumeFrom {
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
    /// Sets `SourceContainer`.
    #[inline] pub fn source_container(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceContainer", value.into_node()); self }
}
impl IntoValue_<VolumeFrom> for VolumeFrom { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.ContainerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html)
#[must_use]
pub struct ContainerDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContainerDefinition<Missing_<super::required::image>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContainerDefinition<S0, S1> {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `CredentialSpecs`.
    #[inline] pub fn credential_specs(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CredentialSpecs", value.into_node()); self }
    /// Sets `DependsOn`.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<ContainerDependency>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `DisableNetworking`.
    #[inline] pub fn disable_networking(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableNetworking", value.into_node()); self }
    /// Sets `DnsSearchDomains`.
    #[inline] pub fn dns_search_domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DnsSearchDomains", value.into_node()); self }
    /// Sets `DnsServers`.
    #[inline] pub fn dns_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DnsServers", value.into_node()); self }
    /// Sets `DockerLabels`.
    #[inline] pub fn docker_labels(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DockerLabels", value.into_node()); self }
    /// Sets `DockerSecurityOptions`.
    #[inline] pub fn docker_security_options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DockerSecurityOptions", value.into_node()); self }
    /// Sets `EntryPoint`.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EntryPoint", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `EnvironmentFiles`.
    #[inline] pub fn environment_files(mut self, value: impl IntoValue_<Vec<EnvironmentFile>>) -> Self { self.0.put("EnvironmentFiles", value.into_node()); self }
    /// Sets `Essential`.
    #[inline] pub fn essential(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Essential", value.into_node()); self }
    /// Sets `ExtraHosts`.
    #[inline] pub fn extra_hosts(mut self, value: impl IntoValue_<Vec<HostEntry>>) -> Self { self.0.put("ExtraHosts", value.into_node()); self }
    /// Sets `FirelensConfiguration`.
    #[inline] pub fn firelens_configuration(mut self, value: impl IntoValue_<FirelensConfiguration>) -> Self { self.0.put("FirelensConfiguration", value.into_node()); self }
    /// Sets `HealthCheck`.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<HealthCheck>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Hostname", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> ContainerDefinition<Set_, S1> { self.0.put("Image", value.into_node()); ContainerDefinition(self.0, PhantomData_) }
    /// Sets `Interactive`.
    #[inline] pub fn interactive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Interactive", value.into_node()); self }
    /// Sets `Links`.
    #[inline] pub fn links(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Links", value.into_node()); self }
    /// Sets `LinuxParameters`.
    #[inline] pub fn linux_parameters(mut self, value: impl IntoValue_<LinuxParameters>) -> Self { self.0.put("LinuxParameters", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `Memory`.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `MemoryReservation`.
    #[inline] pub fn memory_reservation(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemoryReservation", value.into_node()); self }
    /// Sets `MountPoints`.
    #[inline] pub fn mount_points(mut self, value: impl IntoValue_<Vec<MountPoint>>) -> Self { self.0.put("MountPoints", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ContainerDefinition<S0, Set_> { self.0.put("Name", value.into_node()); ContainerDefinition(self.0, PhantomData_) }
    /// Sets `PortMappings`.
    #[inline] pub fn port_mappings(mut self, value: impl IntoValue_<Vec<PortMapping>>) -> Self { self.0.put("PortMappings", value.into_node()); self }
    /// Sets `Privileged`.
    #[inline] pub fn privileged(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Privileged", value.into_node()); self }
    /// Sets `PseudoTerminal`.
    #[inline] pub fn pseudo_terminal(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PseudoTerminal", value.into_node()); self }
    /// Sets `ReadonlyRootFilesystem`.
    #[inline] pub fn readonly_root_filesystem(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadonlyRootFilesystem", value.into_node()); self }
    /// Sets `RepositoryCredentials`.
    #[inline] pub fn repository_credentials(mut self, value: impl IntoValue_<RepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value.into_node()); self }
    /// Sets `ResourceRequirements`.
    #[inline] pub fn resource_requirements(mut self, value: impl IntoValue_<Vec<ResourceRequirement>>) -> Self { self.0.put("ResourceRequirements", value.into_node()); self }
    /// Sets `RestartPolicy`.
    #[inline] pub fn restart_policy(mut self, value: impl IntoValue_<RestartPolicy>) -> Self { self.0.put("RestartPolicy", value.into_node()); self }
    /// Sets `Secrets`.
    #[inline] pub fn secrets(mut self, value: impl IntoValue_<Vec<Secret>>) -> Self { self.0.put("Secrets", value.into_node()); self }
    /// Sets `StartTimeout`.
    #[inline] pub fn start_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartTimeout", value.into_node()); self }
    /// Sets `StopTimeout`.
    #[inline] pub fn stop_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StopTimeout", value.into_node()); self }
    /// Sets `SystemControls`.
    #[inline] pub fn system_controls(mut self, value: impl IntoValue_<Vec<SystemControl>>) -> Self { self.0.put("SystemControls", value.into_node()); self }
    /// Sets `Ulimits`.
    #[inline] pub fn ulimits(mut self, value: impl IntoValue_<Vec<Ulimit>>) -> Self { self.0.put("Ulimits", value.into_node()); self }
    /// Sets `User`.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("User", value.into_node()); self }
    /// Sets `VersionConsistency`. The values are constants of [`VersionConsistency`].
    #[inline] pub fn version_consistency(mut self, value: impl IntoValue_<VersionConsistency>) -> Self { self.0.put("VersionConsistency", value.into_node()); self }
    /// Sets `VolumesFrom`.
    #[inline] pub fn volumes_from(mut self, value: impl IntoValue_<Vec<VolumeFrom>>) -> Self { self.0.put("VolumesFrom", value.into_node()); self }
    /// Sets `WorkingDirectory`.
    #[inline] pub fn working_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkingDirectory", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContainerDefinition> for ContainerDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.EphemeralStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ephemeralstorage.html)
#[must_use]
pub struct EphemeralStorage(Properties_);
impl EphemeralStorage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EphemeralStorage(Properties_::new()) }
}
impl EphemeralStorage {
    /// Sets `SizeInGiB`.
    #[inline] pub fn size_in_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInGiB", value.into_node()); self }
}
impl IntoValue_<EphemeralStorage> for EphemeralStorage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.InferenceAccelerator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-inferenceaccelerator.html)
#[must_use]
pub struct InferenceAccelerator(Properties_);
impl InferenceAccelerator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceAccelerator(Properties_::new()) }
}
impl InferenceAccelerator {
    /// Sets `DeviceName`.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `DeviceType`.
    #[inline] pub fn device_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceType", value.into_node()); self }
}
impl IntoValue_<InferenceAccelerator> for InferenceAccelerator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.TaskDefinitionPlacementConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-taskdefinitionplacementconstraint.html)
#[must_use]
pub struct TaskDefinitionPlacementConstraint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TaskDefinitionPlacementConstraint<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskDefinitionPlacementConstraint(Properties_::new(), PhantomData_) }
}
impl<S0> TaskDefinitionPlacementConstraint<S0> {
    /// Sets `Expression`.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`TaskDefinitionPlacementConstraintType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TaskDefinitionPlacementConstraintType>) -> TaskDefinitionPlacementConstraint<Set_> { self.0.put("Type", value.into_node()); TaskDefinitionPlacementConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TaskDefinitionPlacementConstraint> for TaskDefinitionPlacementConstraint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.ProxyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-proxyconfiguration.html)
#[must_use]
pub struct ProxyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProxyConfiguration<Missing_<super::required::container_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProxyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProxyConfiguration<S0> {
    /// Sets `ContainerName`. Required.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> ProxyConfiguration<Set_> { self.0.put("ContainerName", value.into_node()); ProxyConfiguration(self.0, PhantomData_) }
    /// Sets `ProxyConfigurationProperties`.
    #[inline] pub fn proxy_configuration_properties(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("ProxyConfigurationProperties", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`ProxyConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ProxyConfigurationType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProxyConfiguration> for ProxyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.RuntimePlatform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html)
#[must_use]
pub struct RuntimePlatform(Properties_);
impl RuntimePlatform {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuntimePlatform(Properties_::new()) }
}
impl RuntimePlatform {
    /// Sets `CpuArchitecture`. The values are constants of [`CpuArchitecture`].
    #[inline] pub fn cpu_architecture(mut self, value: impl IntoValue_<CpuArchitecture>) -> Self { self.0.put("CpuArchitecture", value.into_node()); self }
    /// Sets `OperatingSystemFamily`. The values are constants of [`OperatingSystemFamily`].
    #[inline] pub fn operating_system_family(mut self, value: impl IntoValue_<OperatingSystemFamily>) -> Self { self.0.put("OperatingSystemFamily", value.into_node()); self }
}
impl IntoValue_<RuntimePlatform> for RuntimePlatform { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.DockerVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html)
#[must_use]
pub struct DockerVolumeConfiguration(Properties_);
impl DockerVolumeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DockerVolumeConfiguration(Properties_::new()) }
}
impl DockerVolumeConfiguration {
    /// Sets `Autoprovision`.
    #[inline] pub fn autoprovision(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Autoprovision", value.into_node()); self }
    /// Sets `Driver`.
    #[inline] pub fn driver(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Driver", value.into_node()); self }
    /// Sets `DriverOpts`.
    #[inline] pub fn driver_opts(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DriverOpts", value.into_node()); self }
    /// Sets `Labels`.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `Scope`. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
}
impl IntoValue_<DockerVolumeConfiguration> for DockerVolumeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.AuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-authorizationconfig.html)
#[must_use]
pub struct AuthorizationConfig(Properties_);
impl AuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizationConfig(Properties_::new()) }
}
impl AuthorizationConfig {
    /// Sets `AccessPointId`.
    #[inline] pub fn access_point_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessPointId", value.into_node()); self }
    /// Sets `IAM`. The values are constants of [`IAM`].
    #[inline] pub fn iam(mut self, value: impl IntoValue_<IAM>) -> Self { self.0.put("IAM", value.into_node()); self }
}
impl IntoValue_<AuthorizationConfig> for AuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.EFSVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html)
#[must_use]
pub struct EFSVolumeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EFSVolumeConfiguration<Missing_<super::required::filesystem_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EFSVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EFSVolumeConfiguration<S0> {
    /// Sets `AuthorizationConfig`.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<AuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value.into_node()); self }
    /// Sets `FilesystemId`. Required.
    #[inline] pub fn filesystem_id(mut self, value: impl IntoValue_<String>) -> EFSVolumeConfiguration<Set_> { self.0.put("FilesystemId", value.into_node()); EFSVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `RootDirectory`.
    #[inline] pub fn root_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RootDirectory", value.into_node()); self }
    /// Sets `TransitEncryption`. The values are constants of [`TransitEncryption`].
    #[inline] pub fn transit_encryption(mut self, value: impl IntoValue_<TransitEncryption>) -> Self { self.0.put("TransitEncryption", value.into_node()); self }
    /// Sets `TransitEncryptionPort`.
    #[inline] pub fn transit_encryption_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TransitEncryptionPort", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EFSVolumeConfiguration> for EFSVolumeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.FSxAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxauthorizationconfig.html)
#[must_use]
pub struct FSxAuthorizationConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FSxAuthorizationConfig<Missing_<super::required::credentials_parameter>, Missing_<super::required::domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FSxAuthorizationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FSxAuthorizationConfig<S0, S1> {
    /// Sets `CredentialsParameter`. Required.
    #[inline] pub fn credentials_parameter(mut self, value: impl IntoValue_<String>) -> FSxAuthorizationConfig<Set_, S1> { self.0.put("CredentialsParameter", value.into_node()); FSxAuthorizationConfig(self.0, PhantomData_) }
    /// Sets `Domain`. Required.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> FSxAuthorizationConfig<S0, Set_> { self.0.put("Domain", value.into_node()); FSxAuthorizationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FSxAuthorizationConfig> for FSxAuthorizationConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.FSxWindowsFileServerVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration.html)
#[must_use]
pub struct FSxWindowsFileServerVolumeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FSxWindowsFileServerVolumeConfiguration<Missing_<super::required::file_system_id>, Missing_<super::required::root_directory>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FSxWindowsFileServerVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FSxWindowsFileServerVolumeConfiguration<S0, S1> {
    /// Sets `AuthorizationConfig`.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<FSxAuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value.into_node()); self }
    /// Sets `FileSystemId`. Required.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> FSxWindowsFileServerVolumeConfiguration<Set_, S1> { self.0.put("FileSystemId", value.into_node()); FSxWindowsFileServerVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `RootDirectory`. Required.
    #[inline] pub fn root_directory(mut self, value: impl IntoValue_<String>) -> FSxWindowsFileServerVolumeConfiguration<S0, Set_> { self.0.put("RootDirectory", value.into_node()); FSxWindowsFileServerVolumeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FSxWindowsFileServerVolumeConfiguration> for FSxWindowsFileServerVolumeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.HostVolumeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostvolumeproperties.html)
#[must_use]
pub struct HostVolumeProperties(Properties_);
impl HostVolumeProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostVolumeProperties(Properties_::new()) }
}
impl HostVolumeProperties {
    /// Sets `SourcePath`.
    #[inline] pub fn source_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePath", value.into_node()); self }
}
impl IntoValue_<HostVolumeProperties> for HostVolumeProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.S3FilesVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html)
#[must_use]
pub struct S3FilesVolumeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3FilesVolumeConfiguration<Missing_<super::required::file_system_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3FilesVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3FilesVolumeConfiguration<S0> {
    /// Sets `AccessPointArn`.
    #[inline] pub fn access_point_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessPointArn", value.into_node()); self }
    /// Sets `FileSystemArn`. Required.
    #[inline] pub fn file_system_arn(mut self, value: impl IntoValue_<String>) -> S3FilesVolumeConfiguration<Set_> { self.0.put("FileSystemArn", value.into_node()); S3FilesVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `RootDirectory`.
    #[inline] pub fn root_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RootDirectory", value.into_node()); self }
    /// Sets `TransitEncryptionPort`.
    #[inline] pub fn transit_encryption_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TransitEncryptionPort", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3FilesVolumeConfiguration> for S3FilesVolumeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskDefinition.Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html)
#[must_use]
pub struct Volume(Properties_);
impl Volume {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Volume(Properties_::new()) }
}
impl Volume {
    /// Sets `ConfiguredAtLaunch`.
    #[inline] pub fn configured_at_launch(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ConfiguredAtLaunch", value.into_node()); self }
    /// Sets `DockerVolumeConfiguration`.
    #[inline] pub fn docker_volume_configuration(mut self, value: impl IntoValue_<DockerVolumeConfiguration>) -> Self { self.0.put("DockerVolumeConfiguration", value.into_node()); self }
    /// Sets `EFSVolumeConfiguration`.
    #[inline] pub fn efs_volume_configuration(mut self, value: impl IntoValue_<EFSVolumeConfiguration>) -> Self { self.0.put("EFSVolumeConfiguration", value.into_node()); self }
    /// Sets `FSxWindowsFileServerVolumeConfiguration`.
    #[inline] pub fn f_sx_windows_file_server_volume_configuration(mut self, value: impl IntoValue_<FSxWindowsFileServerVolumeConfiguration>) -> Self { self.0.put("FSxWindowsFileServerVolumeConfiguration", value.into_node()); self }
    /// Sets `Host`.
    #[inline] pub fn host(mut self, value: impl IntoValue_<HostVolumeProperties>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `S3FilesVolumeConfiguration`.
    #[inline] pub fn s3_files_volume_configuration(mut self, value: impl IntoValue_<S3FilesVolumeConfiguration>) -> Self { self.0.put("S3FilesVolumeConfiguration", value.into_node()); self }
}
impl IntoValue_<Volume> for Volume { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum Condition {}
impl Condition {
    /// `COMPLETE`
    pub const COMPLETE: Value_<Condition> = Value_::constant("COMPLETE");
    /// `HEALTHY`
    pub const HEALTHY: Value_<Condition> = Value_::constant("HEALTHY");
    /// `START`
    pub const START: Value_<Condition> = Value_::constant("START");
    /// `SUCCESS`
    pub const SUCCESS: Value_<Condition> = Value_::constant("SUCCESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Condition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `s3`
    pub const S3: Value_<Type> = Value_::constant("s3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum FirelensConfigurationType {}
impl FirelensConfigurationType {
    /// `fluentbit`
    pub const FLUENTBIT: Value_<FirelensConfigurationType> = Value_::constant("fluentbit");
    /// `fluentd`
    pub const FLUENTD: Value_<FirelensConfigurationType> = Value_::constant("fluentd");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirelensConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum Permission {}
impl Permission {
    /// `mknod`
    pub const MKNOD: Value_<Permission> = Value_::constant("mknod");
    /// `read`
    pub const READ: Value_<Permission> = Value_::constant("read");
    /// `write`
    pub const WRITE: Value_<Permission> = Value_::constant("write");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Permission> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum AppProtocol {}
impl AppProtocol {
    /// `http`
    pub const HTTP: Value_<AppProtocol> = Value_::constant("http");
    /// `http2`
    pub const HTTP2: Value_<AppProtocol> = Value_::constant("http2");
    /// `grpc`
    pub const GRPC: Value_<AppProtocol> = Value_::constant("grpc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `tcp`
    pub const TCP: Value_<Protocol> = Value_::constant("tcp");
    /// `udp`
    pub const UDP: Value_<Protocol> = Value_::constant("udp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum ResourceRequirementType {}
impl ResourceRequirementType {
    /// `GPU`
    pub const GPU: Value_<ResourceRequirementType> = Value_::constant("GPU");
    /// `InferenceAccelerator`
    pub const INFERENCE_ACCELERATOR: Value_<ResourceRequirementType> = Value_::constant("InferenceAccelerator");
    /// `NeuronDevice`
    pub const NEURON_DEVICE: Value_<ResourceRequirementType> = Value_::constant("NeuronDevice");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceRequirementType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `core`
    pub const CORE: Value_<Name> = Value_::constant("core");
    /// `cpu`
    pub const CPU: Value_<Name> = Value_::constant("cpu");
    /// `data`
    pub const DATA: Value_<Name> = Value_::constant("data");
    /// `fsize`
    pub const FSIZE: Value_<Name> = Value_::constant("fsize");
    /// `locks`
    pub const LOCKS: Value_<Name> = Value_::constant("locks");
    /// `memlock`
    pub const MEMLOCK: Value_<Name> = Value_::constant("memlock");
    /// `msgqueue`
    pub const MSGQUEUE: Value_<Name> = Value_::constant("msgqueue");
    /// `nice`
    pub const NICE: Value_<Name> = Value_::constant("nice");
    /// `nofile`
    pub const NOFILE: Value_<Name> = Value_::constant("nofile");
    /// `nproc`
    pub const NPROC: Value_<Name> = Value_::constant("nproc");
    /// `rss`
    pub const RSS: Value_<Name> = Value_::constant("rss");
    /// `rtprio`
    pub const RTPRIO: Value_<Name> = Value_::constant("rtprio");
    /// `rttime`
    pub const RTTIME: Value_<Name> = Value_::constant("rttime");
    /// `sigpending`
    pub const SIGPENDING: Value_<Name> = Value_::constant("sigpending");
    /// `stack`
    pub const STACK: Value_<Name> = Value_::constant("stack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum VersionConsistency {}
impl VersionConsistency {
    /// `enabled`
    pub const ENABLED: Value_<VersionConsistency> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<VersionConsistency> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VersionConsistency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum IpcMode {}
impl IpcMode {
    /// `host`
    pub const HOST: Value_<IpcMode> = Value_::constant("host");
    /// `none`
    pub const NONE: Value_<IpcMode> = Value_::constant("none");
    /// `task`
    pub const TASK: Value_<IpcMode> = Value_::constant("task");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpcMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum NetworkMode {}
impl NetworkMode {
    /// `awsvpc`
    pub const AWSVPC: Value_<NetworkMode> = Value_::constant("awsvpc");
    /// `bridge`
    pub const BRIDGE: Value_<NetworkMode> = Value_::constant("bridge");
    /// `host`
    pub const HOST: Value_<NetworkMode> = Value_::constant("host");
    /// `none`
    pub const NONE: Value_<NetworkMode> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum PidMode {}
impl PidMode {
    /// `host`
    pub const HOST: Value_<PidMode> = Value_::constant("host");
    /// `task`
    pub const TASK: Value_<PidMode> = Value_::constant("task");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PidMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum TaskDefinitionPlacementConstraintType {}
impl TaskDefinitionPlacementConstraintType {
    /// `memberOf`
    pub const MEMBER_OF: Value_<TaskDefinitionPlacementConstraintType> = Value_::constant("memberOf");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskDefinitionPlacementConstraintType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum ProxyConfigurationType {}
impl ProxyConfigurationType {
    /// `APPMESH`
    pub const APPMESH: Value_<ProxyConfigurationType> = Value_::constant("APPMESH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProxyConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum RequiresCompatibilitie {}
impl RequiresCompatibilitie {
    /// `EC2`
    pub const EC2: Value_<RequiresCompatibilitie> = Value_::constant("EC2");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<RequiresCompatibilitie> = Value_::constant("EXTERNAL");
    /// `FARGATE`
    pub const FARGATE: Value_<RequiresCompatibilitie> = Value_::constant("FARGATE");
    /// `MANAGED_INSTANCES`
    pub const MANAGED_INSTANCES: Value_<RequiresCompatibilitie> = Value_::constant("MANAGED_INSTANCES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RequiresCompatibilitie> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum CpuArchitecture {}
impl CpuArchitecture {
    /// `ARM64`
    pub const ARM64: Value_<CpuArchitecture> = Value_::constant("ARM64");
    /// `X86_64`
    pub const X86_64: Value_<CpuArchitecture> = Value_::constant("X86_64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CpuArchitecture> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum OperatingSystemFamily {}
impl OperatingSystemFamily {
    /// `LINUX`
    pub const LINUX: Value_<OperatingSystemFamily> = Value_::constant("LINUX");
    /// `WINDOWS_SERVER_2004_CORE`
    pub const WINDOWS_SERVER_2004_CORE: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2004_CORE");
    /// `WINDOWS_SERVER_2016_FULL`
    pub const WINDOWS_SERVER_2016_FULL: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2016_FULL");
    /// `WINDOWS_SERVER_2019_CORE`
    pub const WINDOWS_SERVER_2019_CORE: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2019_CORE");
    /// `WINDOWS_SERVER_2019_FULL`
    pub const WINDOWS_SERVER_2019_FULL: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2019_FULL");
    /// `WINDOWS_SERVER_2022_CORE`
    pub const WINDOWS_SERVER_2022_CORE: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2022_CORE");
    /// `WINDOWS_SERVER_2022_FULL`
    pub const WINDOWS_SERVER_2022_FULL: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2022_FULL");
    /// `WINDOWS_SERVER_2025_CORE`
    pub const WINDOWS_SERVER_2025_CORE: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2025_CORE");
    /// `WINDOWS_SERVER_2025_FULL`
    pub const WINDOWS_SERVER_2025_FULL: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_2025_FULL");
    /// `WINDOWS_SERVER_20H2_CORE`
    pub const WINDOWS_SERVER_20_H2_CORE: Value_<OperatingSystemFamily> = Value_::constant("WINDOWS_SERVER_20H2_CORE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperatingSystemFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `shared`
    pub const SHARED: Value_<Scope> = Value_::constant("shared");
    /// `task`
    pub const TASK: Value_<Scope> = Value_::constant("task");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum IAM {}
impl IAM {
    /// `ENABLED`
    pub const ENABLED: Value_<IAM> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<IAM> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IAM> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
#[derive(Debug)]
pub enum TransitEncryption {}
impl TransitEncryption {
    /// `ENABLED`
    pub const ENABLED: Value_<TransitEncryption> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<TransitEncryption> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitEncryption> { Value_::from_node(value.into_node()) }
}
