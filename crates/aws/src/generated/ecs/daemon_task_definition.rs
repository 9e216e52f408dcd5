// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::DaemonTaskDefinition`

use stanchion_template::generated::*;

/// `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
#[must_use]
pub struct DaemonTaskDefinition(Properties_);
impl DaemonTaskDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DaemonTaskDefinition(Properties_::new()) }
}
impl DaemonTaskDefinition {
    /// Sets `ContainerDefinitions`. An update replaces the resource.
    #[inline] pub fn container_definitions(mut self, value: impl IntoValue_<Vec<DaemonContainerDefinition>>) -> Self { self.0.put("ContainerDefinitions", value.into_node()); self }
    /// Sets `Cpu`. An update replaces the resource.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `Family`. An update replaces the resource.
    #[inline] pub fn family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Family", value.into_node()); self }
    /// Sets `IpcMode`. An update replaces the resource. The values are constants of [`IpcMode`].
    #[inline] pub fn ipc_mode(mut self, value: impl IntoValue_<IpcMode>) -> Self { self.0.put("IpcMode", value.into_node()); self }
    /// Sets `Memory`. An update replaces the resource.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `PidMode`. An update replaces the resource. The values are constants of [`PidMode`].
    #[inline] pub fn pid_mode(mut self, value: impl IntoValue_<PidMode>) -> Self { self.0.put("PidMode", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskRoleArn`. An update replaces the resource.
    #[inline] pub fn task_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskRoleArn", value.into_node()); self }
    /// Sets `Volumes`. An update replaces the resource.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<Volume>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl IntoValue_<DaemonTaskDefinition> for DaemonTaskDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DaemonTaskDefinition {
    const TYPE: &'static str = "AWS::ECS::DaemonTaskDefinition";
    type Handle = DaemonTaskDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DaemonTaskDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DaemonTaskDefinitionRef(Id_);
impl From<Id_> for DaemonTaskDefinitionRef { #[inline] fn from(id: Id_) -> Self { DaemonTaskDefinitionRef(id) } }
impl AsRef<Id_> for DaemonTaskDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DaemonTaskDefinitionRef {
    /// `Ref`: `DaemonTaskDefinitionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DaemonTaskDefinitionArn`
    #[inline] pub fn daemon_task_definition_arn(&self) -> Value_<String> { self.0.attribute("DaemonTaskDefinitionArn") }
}
/// `AWS::ECS::DaemonTaskDefinition.ContainerDependency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-containerdependency.html)
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
/// `AWS::ECS::DaemonTaskDefinition.KeyValuePair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-keyvaluepair.html)
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
/// `AWS::ECS::DaemonTaskDefinition.EnvironmentFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-environmentfile.html)
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
/// `AWS::ECS::DaemonTaskDefinition.FirelensConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-firelensconfiguration.html)
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
/// `AWS::ECS::DaemonTaskDefinition.HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-healthcheck.html)
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
/// `AWS::ECS::DaemonTaskDefinition.KernelCapabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-kernelcapabilities.html)
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
/// `AWS::ECS::DaemonTaskDefinition.Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-device.html)
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
/// `AWS::ECS::DaemonTaskDefinition.Tmpfs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-tmpfs.html)
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
/// `AWS::ECS::DaemonTaskDefinition.LinuxParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-linuxparameters.html)
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
    /// Sets `Tmpfs`.
    #[inline] pub fn tmpfs(mut self, value: impl IntoValue_<Vec<Tmpfs>>) -> Self { self.0.put("Tmpfs", value.into_node()); self }
}
impl IntoValue_<LinuxParameters> for LinuxParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::DaemonTaskDefinition.Secret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-secret.html)
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
/// `AWS::ECS::DaemonTaskDefinition.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-logconfiguration.html)
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
/// `AWS::ECS::DaemonTaskDefinition.MountPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-mountpoint.html)
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
/// `AWS::ECS::DaemonTaskDefinition.RepositoryCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-repositorycredentials.html)
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
/// `AWS::ECS::DaemonTaskDefinition.RestartPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-restartpolicy.html)
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
/// `AWS::ECS::DaemonTaskDefinition.SystemControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-systemcontrol.html)
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
/// `AWS::ECS::DaemonTaskDefinition.Ulimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-ulimit.html)
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
/// `AWS::ECS::DaemonTaskDefinition.DaemonContainerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-daemoncontainerdefinition.html)
#[must_use]
pub struct DaemonContainerDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DaemonContainerDefinition<Missing_<super::required::image>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DaemonContainerDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DaemonContainerDefinition<S0, S1> {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `DependsOn`.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<ContainerDependency>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `EntryPoint`.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EntryPoint", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `EnvironmentFiles`.
    #[inline] pub fn environment_files(mut self, value: impl IntoValue_<Vec<EnvironmentFile>>) -> Self { self.0.put("EnvironmentFiles", value.into_node()); self }
    /// Sets `Essential`.
    #[inline] pub fn essential(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Essential", value.into_node()); self }
    /// Sets `FirelensConfiguration`.
    #[inline] pub fn firelens_configuration(mut self, value: impl IntoValue_<FirelensConfiguration>) -> Self { self.0.put("FirelensConfiguration", value.into_node()); self }
    /// Sets `HealthCheck`.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<HealthCheck>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> DaemonContainerDefinition<Set_, S1> { self.0.put("Image", value.into_node()); DaemonContainerDefinition(self.0, PhantomData_) }
    /// Sets `Interactive`.
    #[inline] pub fn interactive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Interactive", value.into_node()); self }
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
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DaemonContainerDefinition<S0, Set_> { self.0.put("Name", value.into_node()); DaemonContainerDefinition(self.0, PhantomData_) }
    /// Sets `Privileged`.
    #[inline] pub fn privileged(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Privileged", value.into_node()); self }
    /// Sets `PseudoTerminal`.
    #[inline] pub fn pseudo_terminal(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PseudoTerminal", value.into_node()); self }
    /// Sets `ReadonlyRootFilesystem`.
    #[inline] pub fn readonly_root_filesystem(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadonlyRootFilesystem", value.into_node()); self }
    /// Sets `RepositoryCredentials`.
    #[inline] pub fn repository_credentials(mut self, value: impl IntoValue_<RepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value.into_node()); self }
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
    /// Sets `WorkingDirectory`.
    #[inline] pub fn working_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkingDirectory", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DaemonContainerDefinition> for DaemonContainerDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::DaemonTaskDefinition.HostVolumeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-hostvolumeproperties.html)
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
/// `AWS::ECS::DaemonTaskDefinition.Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-volume.html)
#[must_use]
pub struct Volume(Properties_);
impl Volume {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Volume(Properties_::new()) }
}
impl Volume {
    /// Sets `Host`.
    #[inline] pub fn host(mut self, value: impl IntoValue_<HostVolumeProperties>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<Volume> for Volume { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
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
/// Values of `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `s3`
    pub const S3: Value_<Type> = Value_::constant("s3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
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
/// Values of `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
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
/// Values of `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
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
/// Values of `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
#[derive(Debug)]
pub enum IpcMode {}
impl IpcMode {
    /// `none`
    pub const NONE: Value_<IpcMode> = Value_::constant("none");
    /// `shared`
    pub const SHARED: Value_<IpcMode> = Value_::constant("shared");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpcMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::DaemonTaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
#[derive(Debug)]
pub enum PidMode {}
impl PidMode {
    /// `none`
    pub const NONE: Value_<PidMode> = Value_::constant("none");
    /// `shared`
    pub const SHARED: Value_<PidMode> = Value_::constant("shared");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PidMode> { Value_::from_node(value.into_node()) }
}
