// Made by `cargo xtask generate`; do not edit.
//! `AWS::GammaDilithium::JobDefinition`

use stanchion_template::generated::*;

/// `AWS::GammaDilithium::JobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gammadilithium-jobdefinition.html)
#[must_use]
pub struct JobDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JobDefinition<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> JobDefinition<S0> {
    /// Sets `ContainerProperties`.
    #[inline] pub fn container_properties(mut self, value: impl IntoValue_<ContainerProperties>) -> Self { self.0.put("ContainerProperties", value.into_node()); self }
    /// Sets `EcsProperties`.
    #[inline] pub fn ecs_properties(mut self, value: impl IntoValue_<EcsProperties>) -> Self { self.0.put("EcsProperties", value.into_node()); self }
    /// Sets `EksProperties`.
    #[inline] pub fn eks_properties(mut self, value: impl IntoValue_<EksProperties>) -> Self { self.0.put("EksProperties", value.into_node()); self }
    /// Sets `JobDefinitionName`. An update replaces the resource.
    #[inline] pub fn job_definition_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobDefinitionName", value.into_node()); self }
    /// Sets `NodeProperties`.
    #[inline] pub fn node_properties(mut self, value: impl IntoValue_<NodeProperties>) -> Self { self.0.put("NodeProperties", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `PlatformCapabilities`.
    #[inline] pub fn platform_capabilities(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PlatformCapabilities", value.into_node()); self }
    /// Sets `PropagateTags`.
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `RetryStrategy`.
    #[inline] pub fn retry_strategy(mut self, value: impl IntoValue_<RetryStrategy>) -> Self { self.0.put("RetryStrategy", value.into_node()); self }
    /// Sets `SchedulingPriority`.
    #[inline] pub fn scheduling_priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SchedulingPriority", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<Timeout>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> JobDefinition<Set_> { self.0.put("Type", value.into_node()); JobDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JobDefinition> for JobDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for JobDefinition<S0> {
    const TYPE: &'static str = "AWS::GammaDilithium::JobDefinition";
    type Handle = JobDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`JobDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobDefinitionRef(Id_);
impl From<Id_> for JobDefinitionRef { #[inline] fn from(id: Id_) -> Self { JobDefinitionRef(id) } }
impl AsRef<Id_> for JobDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobDefinitionRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::GammaDilithium::JobDefinition.Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-environment.html)
#[must_use]
pub struct Environment(Properties_);
impl Environment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Environment(Properties_::new()) }
}
impl Environment {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Environment> for Environment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EphemeralStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ephemeralstorage.html)
#[must_use]
pub struct EphemeralStorage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EphemeralStorage<Missing_<super::required::size_in_gi_b>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EphemeralStorage(Properties_::new(), PhantomData_) }
}
impl<S0> EphemeralStorage<S0> {
    /// Sets `SizeInGiB`. Required.
    #[inline] pub fn size_in_gi_b(mut self, value: impl IntoValue_<i64>) -> EphemeralStorage<Set_> { self.0.put("SizeInGiB", value.into_node()); EphemeralStorage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EphemeralStorage> for EphemeralStorage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.FargatePlatformConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-fargateplatformconfiguration.html)
#[must_use]
pub struct FargatePlatformConfiguration(Properties_);
impl FargatePlatformConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FargatePlatformConfiguration(Properties_::new()) }
}
impl FargatePlatformConfiguration {
    /// Sets `PlatformVersion`.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
}
impl IntoValue_<FargatePlatformConfiguration> for FargatePlatformConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-device.html)
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
    /// Sets `Permissions`.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Permissions", value.into_node()); self }
}
impl IntoValue_<Device> for Device { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.Tmpfs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-tmpfs.html)
#[must_use]
pub struct Tmpfs<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tmpfs<Missing_<super::required::container_path>, Missing_<super::required::size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tmpfs(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tmpfs<S0, S1> {
    /// Sets `ContainerPath`. Required.
    #[inline] pub fn container_path(mut self, value: impl IntoValue_<String>) -> Tmpfs<Set_, S1> { self.0.put("ContainerPath", value.into_node()); Tmpfs(self.0, PhantomData_) }
    /// Sets `MountOptions`.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MountOptions", value.into_node()); self }
    /// Sets `Size`. Required.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Tmpfs<S0, Set_> { self.0.put("Size", value.into_node()); Tmpfs(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tmpfs> for Tmpfs<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.LinuxParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-linuxparameters.html)
#[must_use]
pub struct LinuxParameters(Properties_);
impl LinuxParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinuxParameters(Properties_::new()) }
}
impl LinuxParameters {
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
/// `AWS::GammaDilithium::JobDefinition.Secret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-secret.html)
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
/// `AWS::GammaDilithium::JobDefinition.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-logconfiguration.html)
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
    #[inline] pub fn options(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `SecretOptions`.
    #[inline] pub fn secret_options(mut self, value: impl IntoValue_<Vec<Secret>>) -> Self { self.0.put("SecretOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LogConfiguration> for LogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.MountPoints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-mountpoints.html)
#[must_use]
pub struct MountPoints(Properties_);
impl MountPoints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MountPoints(Properties_::new()) }
}
impl MountPoints {
    /// Sets `ContainerPath`.
    #[inline] pub fn container_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerPath", value.into_node()); self }
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
    /// Sets `SourceVolume`.
    #[inline] pub fn source_volume(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVolume", value.into_node()); self }
}
impl IntoValue_<MountPoints> for MountPoints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `AssignPublicIp`.
    #[inline] pub fn assign_public_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssignPublicIp", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.RepositoryCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-repositorycredentials.html)
#[must_use]
pub struct RepositoryCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RepositoryCredentials<Missing_<super::required::credentials_parameter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> RepositoryCredentials<S0> {
    /// Sets `CredentialsParameter`. Required.
    #[inline] pub fn credentials_parameter(mut self, value: impl IntoValue_<String>) -> RepositoryCredentials<Set_> { self.0.put("CredentialsParameter", value.into_node()); RepositoryCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RepositoryCredentials> for RepositoryCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.ResourceRequirement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-resourcerequirement.html)
#[must_use]
pub struct ResourceRequirement(Properties_);
impl ResourceRequirement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceRequirement(Properties_::new()) }
}
impl ResourceRequirement {
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ResourceRequirement> for ResourceRequirement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.RuntimePlatform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-runtimeplatform.html)
#[must_use]
pub struct RuntimePlatform(Properties_);
impl RuntimePlatform {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuntimePlatform(Properties_::new()) }
}
impl RuntimePlatform {
    /// Sets `CpuArchitecture`.
    #[inline] pub fn cpu_architecture(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CpuArchitecture", value.into_node()); self }
    /// Sets `OperatingSystemFamily`.
    #[inline] pub fn operating_system_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperatingSystemFamily", value.into_node()); self }
}
impl IntoValue_<RuntimePlatform> for RuntimePlatform { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.Ulimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ulimit.html)
#[must_use]
pub struct Ulimit<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Ulimit<Missing_<super::required::hard_limit>, Missing_<super::required::name>, Missing_<super::required::soft_limit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ulimit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Ulimit<S0, S1, S2> {
    /// Sets `HardLimit`. Required.
    #[inline] pub fn hard_limit(mut self, value: impl IntoValue_<i64>) -> Ulimit<Set_, S1, S2> { self.0.put("HardLimit", value.into_node()); Ulimit(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Ulimit<S0, Set_, S2> { self.0.put("Name", value.into_node()); Ulimit(self.0, PhantomData_) }
    /// Sets `SoftLimit`. Required.
    #[inline] pub fn soft_limit(mut self, value: impl IntoValue_<i64>) -> Ulimit<S0, S1, Set_> { self.0.put("SoftLimit", value.into_node()); Ulimit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Ulimit> for Ulimit<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.AuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-authorizationconfig.html)
#[must_use]
pub struct AuthorizationConfig(Properties_);
impl AuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizationConfig(Properties_::new()) }
}
impl AuthorizationConfig {
    /// Sets `AccessPointId`.
    #[inline] pub fn access_point_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessPointId", value.into_node()); self }
    /// Sets `Iam`.
    #[inline] pub fn iam(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Iam", value.into_node()); self }
}
impl IntoValue_<AuthorizationConfig> for AuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EfsVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-efsvolumeconfiguration.html)
#[must_use]
pub struct EfsVolumeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EfsVolumeConfiguration<Missing_<super::required::file_system_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EfsVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EfsVolumeConfiguration<S0> {
    /// Sets `AuthorizationConfig`.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<AuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value.into_node()); self }
    /// Sets `FileSystemId`. Required.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> EfsVolumeConfiguration<Set_> { self.0.put("FileSystemId", value.into_node()); EfsVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `RootDirectory`.
    #[inline] pub fn root_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RootDirectory", value.into_node()); self }
    /// Sets `TransitEncryption`.
    #[inline] pub fn transit_encryption(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitEncryption", value.into_node()); self }
    /// Sets `TransitEncryptionPort`.
    #[inline] pub fn transit_encryption_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TransitEncryptionPort", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EfsVolumeConfiguration> for EfsVolumeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.VolumesHost`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-volumeshost.html)
#[must_use]
pub struct VolumesHost(Properties_);
impl VolumesHost {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VolumesHost(Properties_::new()) }
}
impl VolumesHost {
    /// Sets `SourcePath`.
    #[inline] pub fn source_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePath", value.into_node()); self }
}
impl IntoValue_<VolumesHost> for VolumesHost { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.Volumes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-volumes.html)
#[must_use]
pub struct Volumes(Properties_);
impl Volumes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Volumes(Properties_::new()) }
}
impl Volumes {
    /// Sets `EfsVolumeConfiguration`.
    #[inline] pub fn efs_volume_configuration(mut self, value: impl IntoValue_<EfsVolumeConfiguration>) -> Self { self.0.put("EfsVolumeConfiguration", value.into_node()); self }
    /// Sets `Host`.
    #[inline] pub fn host(mut self, value: impl IntoValue_<VolumesHost>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<Volumes> for Volumes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.ContainerProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-containerproperties.html)
#[must_use]
pub struct ContainerProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerProperties<Missing_<super::required::image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerProperties<S0> {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<Environment>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `EphemeralStorage`.
    #[inline] pub fn ephemeral_storage(mut self, value: impl IntoValue_<EphemeralStorage>) -> Self { self.0.put("EphemeralStorage", value.into_node()); self }
    /// Sets `ExecutionRoleArn`.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `FargatePlatformConfiguration`.
    #[inline] pub fn fargate_platform_configuration(mut self, value: impl IntoValue_<FargatePlatformConfiguration>) -> Self { self.0.put("FargatePlatformConfiguration", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> ContainerProperties<Set_> { self.0.put("Image", value.into_node()); ContainerProperties(self.0, PhantomData_) }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `JobRoleArn`.
    #[inline] pub fn job_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobRoleArn", value.into_node()); self }
    /// Sets `LinuxParameters`.
    #[inline] pub fn linux_parameters(mut self, value: impl IntoValue_<LinuxParameters>) -> Self { self.0.put("LinuxParameters", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `Memory`.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `MountPoints`.
    #[inline] pub fn mount_points(mut self, value: impl IntoValue_<Vec<MountPoints>>) -> Self { self.0.put("MountPoints", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `Privileged`.
    #[inline] pub fn privileged(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Privileged", value.into_node()); self }
    /// Sets `ReadonlyRootFilesystem`.
    #[inline] pub fn readonly_root_filesystem(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadonlyRootFilesystem", value.into_node()); self }
    /// Sets `RepositoryCredentials`.
    #[inline] pub fn repository_credentials(mut self, value: impl IntoValue_<RepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value.into_node()); self }
    /// Sets `ResourceRequirements`.
    #[inline] pub fn resource_requirements(mut self, value: impl IntoValue_<Vec<ResourceRequirement>>) -> Self { self.0.put("ResourceRequirements", value.into_node()); self }
    /// Sets `RuntimePlatform`.
    #[inline] pub fn runtime_platform(mut self, value: impl IntoValue_<RuntimePlatform>) -> Self { self.0.put("RuntimePlatform", value.into_node()); self }
    /// Sets `Secrets`.
    #[inline] pub fn secrets(mut self, value: impl IntoValue_<Vec<Secret>>) -> Self { self.0.put("Secrets", value.into_node()); self }
    /// Sets `Ulimits`.
    #[inline] pub fn ulimits(mut self, value: impl IntoValue_<Vec<Ulimit>>) -> Self { self.0.put("Ulimits", value.into_node()); self }
    /// Sets `User`.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("User", value.into_node()); self }
    /// Sets `Vcpus`.
    #[inline] pub fn vcpus(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Vcpus", value.into_node()); self }
    /// Sets `Volumes`.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<Volumes>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContainerProperties> for ContainerProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.TaskContainerDependency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-taskcontainerdependency.html)
#[must_use]
pub struct TaskContainerDependency<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TaskContainerDependency<Missing_<super::required::condition>, Missing_<super::required::container_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskContainerDependency(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TaskContainerDependency<S0, S1> {
    /// Sets `Condition`. Required.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> TaskContainerDependency<Set_, S1> { self.0.put("Condition", value.into_node()); TaskContainerDependency(self.0, PhantomData_) }
    /// Sets `ContainerName`. Required.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> TaskContainerDependency<S0, Set_> { self.0.put("ContainerName", value.into_node()); TaskContainerDependency(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TaskContainerDependency> for TaskContainerDependency<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.TaskContainerProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-taskcontainerproperties.html)
#[must_use]
pub struct TaskContainerProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TaskContainerProperties<Missing_<super::required::image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskContainerProperties(Properties_::new(), PhantomData_) }
}
impl<S0> TaskContainerProperties<S0> {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `DependsOn`.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<TaskContainerDependency>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<Environment>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Essential`.
    #[inline] pub fn essential(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Essential", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> TaskContainerProperties<Set_> { self.0.put("Image", value.into_node()); TaskContainerProperties(self.0, PhantomData_) }
    /// Sets `LinuxParameters`.
    #[inline] pub fn linux_parameters(mut self, value: impl IntoValue_<LinuxParameters>) -> Self { self.0.put("LinuxParameters", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `MountPoints`.
    #[inline] pub fn mount_points(mut self, value: impl IntoValue_<Vec<MountPoints>>) -> Self { self.0.put("MountPoints", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Privileged`.
    #[inline] pub fn privileged(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Privileged", value.into_node()); self }
    /// Sets `ReadonlyRootFilesystem`.
    #[inline] pub fn readonly_root_filesystem(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadonlyRootFilesystem", value.into_node()); self }
    /// Sets `RepositoryCredentials`.
    #[inline] pub fn repository_credentials(mut self, value: impl IntoValue_<RepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value.into_node()); self }
    /// Sets `ResourceRequirements`.
    #[inline] pub fn resource_requirements(mut self, value: impl IntoValue_<Vec<ResourceRequirement>>) -> Self { self.0.put("ResourceRequirements", value.into_node()); self }
    /// Sets `Secrets`.
    #[inline] pub fn secrets(mut self, value: impl IntoValue_<Vec<Secret>>) -> Self { self.0.put("Secrets", value.into_node()); self }
    /// Sets `Ulimits`.
    #[inline] pub fn ulimits(mut self, value: impl IntoValue_<Vec<Ulimit>>) -> Self { self.0.put("Ulimits", value.into_node()); self }
    /// Sets `User`.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("User", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TaskContainerProperties> for TaskContainerProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EcsTaskProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ecstaskproperties.html)
#[must_use]
pub struct EcsTaskProperties(Properties_);
impl EcsTaskProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcsTaskProperties(Properties_::new()) }
}
impl EcsTaskProperties {
    /// Sets `Containers`.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<TaskContainerProperties>>) -> Self { self.0.put("Containers", value.into_node()); self }
    /// Sets `EphemeralStorage`.
    #[inline] pub fn ephemeral_storage(mut self, value: impl IntoValue_<EphemeralStorage>) -> Self { self.0.put("EphemeralStorage", value.into_node()); self }
    /// Sets `ExecutionRoleArn`.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `IpcMode`.
    #[inline] pub fn ipc_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpcMode", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PidMode`.
    #[inline] pub fn pid_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PidMode", value.into_node()); self }
    /// Sets `PlatformVersion`.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
    /// Sets `RuntimePlatform`.
    #[inline] pub fn runtime_platform(mut self, value: impl IntoValue_<RuntimePlatform>) -> Self { self.0.put("RuntimePlatform", value.into_node()); self }
    /// Sets `TaskRoleArn`.
    #[inline] pub fn task_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskRoleArn", value.into_node()); self }
    /// Sets `Volumes`.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<Volumes>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl IntoValue_<EcsTaskProperties> for EcsTaskProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EcsProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ecsproperties.html)
#[must_use]
pub struct EcsProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EcsProperties<Missing_<super::required::task_properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsProperties(Properties_::new(), PhantomData_) }
}
impl<S0> EcsProperties<S0> {
    /// Sets `TaskProperties`. Required.
    #[inline] pub fn task_properties(mut self, value: impl IntoValue_<Vec<EcsTaskProperties>>) -> EcsProperties<Set_> { self.0.put("TaskProperties", value.into_node()); EcsProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EcsProperties> for EcsProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksContainerEnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ekscontainerenvironmentvariable.html)
#[must_use]
pub struct EksContainerEnvironmentVariable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksContainerEnvironmentVariable<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksContainerEnvironmentVariable(Properties_::new(), PhantomData_) }
}
impl<S0> EksContainerEnvironmentVariable<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EksContainerEnvironmentVariable<Set_> { self.0.put("Name", value.into_node()); EksContainerEnvironmentVariable(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EksContainerEnvironmentVariable> for EksContainerEnvironmentVariable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksContainerResourceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ekscontainerresourcerequirements.html)
#[must_use]
pub struct EksContainerResourceRequirements(Properties_);
impl EksContainerResourceRequirements {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksContainerResourceRequirements(Properties_::new()) }
}
impl EksContainerResourceRequirements {
    /// Sets `Limits`.
    #[inline] pub fn limits(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Limits", value.into_node()); self }
    /// Sets `Requests`.
    #[inline] pub fn requests(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Requests", value.into_node()); self }
}
impl IntoValue_<EksContainerResourceRequirements> for EksContainerResourceRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksContainerSecurityContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ekscontainersecuritycontext.html)
#[must_use]
pub struct EksContainerSecurityContext(Properties_);
impl EksContainerSecurityContext {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksContainerSecurityContext(Properties_::new()) }
}
impl EksContainerSecurityContext {
    /// Sets `AllowPrivilegeEscalation`.
    #[inline] pub fn allow_privilege_escalation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowPrivilegeEscalation", value.into_node()); self }
    /// Sets `Privileged`.
    #[inline] pub fn privileged(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Privileged", value.into_node()); self }
    /// Sets `ReadOnlyRootFilesystem`.
    #[inline] pub fn read_only_root_filesystem(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnlyRootFilesystem", value.into_node()); self }
    /// Sets `RunAsGroup`.
    #[inline] pub fn run_as_group(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RunAsGroup", value.into_node()); self }
    /// Sets `RunAsNonRoot`.
    #[inline] pub fn run_as_non_root(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RunAsNonRoot", value.into_node()); self }
    /// Sets `RunAsUser`.
    #[inline] pub fn run_as_user(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RunAsUser", value.into_node()); self }
}
impl IntoValue_<EksContainerSecurityContext> for EksContainerSecurityContext { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksContainerVolumeMount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ekscontainervolumemount.html)
#[must_use]
pub struct EksContainerVolumeMount(Properties_);
impl EksContainerVolumeMount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksContainerVolumeMount(Properties_::new()) }
}
impl EksContainerVolumeMount {
    /// Sets `MountPath`.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountPath", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
}
impl IntoValue_<EksContainerVolumeMount> for EksContainerVolumeMount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksContainer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ekscontainer.html)
#[must_use]
pub struct EksContainer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksContainer<Missing_<super::required::image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksContainer(Properties_::new(), PhantomData_) }
}
impl<S0> EksContainer<S0> {
    /// Sets `Args`.
    #[inline] pub fn args(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Args", value.into_node()); self }
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `Env`.
    #[inline] pub fn env(mut self, value: impl IntoValue_<Vec<EksContainerEnvironmentVariable>>) -> Self { self.0.put("Env", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> EksContainer<Set_> { self.0.put("Image", value.into_node()); EksContainer(self.0, PhantomData_) }
    /// Sets `ImagePullPolicy`.
    #[inline] pub fn image_pull_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImagePullPolicy", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<EksContainerResourceRequirements>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `SecurityContext`.
    #[inline] pub fn security_context(mut self, value: impl IntoValue_<EksContainerSecurityContext>) -> Self { self.0.put("SecurityContext", value.into_node()); self }
    /// Sets `VolumeMounts`.
    #[inline] pub fn volume_mounts(mut self, value: impl IntoValue_<Vec<EksContainerVolumeMount>>) -> Self { self.0.put("VolumeMounts", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EksContainer> for EksContainer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.ImagePullSecret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-imagepullsecret.html)
#[must_use]
pub struct ImagePullSecret<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImagePullSecret<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImagePullSecret(Properties_::new(), PhantomData_) }
}
impl<S0> ImagePullSecret<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ImagePullSecret<Set_> { self.0.put("Name", value.into_node()); ImagePullSecret(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImagePullSecret> for ImagePullSecret<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.Metadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-metadata.html)
#[must_use]
pub struct Metadata(Properties_);
impl Metadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Metadata(Properties_::new()) }
}
impl Metadata {
    /// Sets `Labels`.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Labels", value.into_node()); self }
}
impl IntoValue_<Metadata> for Metadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksEmptyDir`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-eksemptydir.html)
#[must_use]
pub struct EksEmptyDir(Properties_);
impl EksEmptyDir {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksEmptyDir(Properties_::new()) }
}
impl EksEmptyDir {
    /// Sets `Medium`.
    #[inline] pub fn medium(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Medium", value.into_node()); self }
    /// Sets `SizeLimit`.
    #[inline] pub fn size_limit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SizeLimit", value.into_node()); self }
}
impl IntoValue_<EksEmptyDir> for EksEmptyDir { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksHostPath`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ekshostpath.html)
#[must_use]
pub struct EksHostPath(Properties_);
impl EksHostPath {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksHostPath(Properties_::new()) }
}
impl EksHostPath {
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl IntoValue_<EksHostPath> for EksHostPath { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksSecret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-ekssecret.html)
#[must_use]
pub struct EksSecret<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksSecret<Missing_<super::required::secret_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksSecret(Properties_::new(), PhantomData_) }
}
impl<S0> EksSecret<S0> {
    /// Sets `Optional`.
    #[inline] pub fn optional(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Optional", value.into_node()); self }
    /// Sets `SecretName`. Required.
    #[inline] pub fn secret_name(mut self, value: impl IntoValue_<String>) -> EksSecret<Set_> { self.0.put("SecretName", value.into_node()); EksSecret(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EksSecret> for EksSecret<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksVolume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-eksvolume.html)
#[must_use]
pub struct EksVolume<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksVolume<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksVolume(Properties_::new(), PhantomData_) }
}
impl<S0> EksVolume<S0> {
    /// Sets `EmptyDir`.
    #[inline] pub fn empty_dir(mut self, value: impl IntoValue_<EksEmptyDir>) -> Self { self.0.put("EmptyDir", value.into_node()); self }
    /// Sets `HostPath`.
    #[inline] pub fn host_path(mut self, value: impl IntoValue_<EksHostPath>) -> Self { self.0.put("HostPath", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EksVolume<Set_> { self.0.put("Name", value.into_node()); EksVolume(self.0, PhantomData_) }
    /// Sets `Secret`.
    #[inline] pub fn secret(mut self, value: impl IntoValue_<EksSecret>) -> Self { self.0.put("Secret", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EksVolume> for EksVolume<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.PodProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-podproperties.html)
#[must_use]
pub struct PodProperties(Properties_);
impl PodProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PodProperties(Properties_::new()) }
}
impl PodProperties {
    /// Sets `Containers`.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<EksContainer>>) -> Self { self.0.put("Containers", value.into_node()); self }
    /// Sets `DnsPolicy`.
    #[inline] pub fn dns_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DnsPolicy", value.into_node()); self }
    /// Sets `HostNetwork`.
    #[inline] pub fn host_network(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HostNetwork", value.into_node()); self }
    /// Sets `ImagePullSecrets`.
    #[inline] pub fn image_pull_secrets(mut self, value: impl IntoValue_<Vec<ImagePullSecret>>) -> Self { self.0.put("ImagePullSecrets", value.into_node()); self }
    /// Sets `InitContainers`.
    #[inline] pub fn init_containers(mut self, value: impl IntoValue_<Vec<EksContainer>>) -> Self { self.0.put("InitContainers", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<Metadata>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `ServiceAccountName`.
    #[inline] pub fn service_account_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccountName", value.into_node()); self }
    /// Sets `ShareProcessNamespace`.
    #[inline] pub fn share_process_namespace(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ShareProcessNamespace", value.into_node()); self }
    /// Sets `Volumes`.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<EksVolume>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl IntoValue_<PodProperties> for PodProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EksProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-eksproperties.html)
#[must_use]
pub struct EksProperties(Properties_);
impl EksProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksProperties(Properties_::new()) }
}
impl EksProperties {
    /// Sets `PodProperties`.
    #[inline] pub fn pod_properties(mut self, value: impl IntoValue_<PodProperties>) -> Self { self.0.put("PodProperties", value.into_node()); self }
}
impl IntoValue_<EksProperties> for EksProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.NodeRangeProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-noderangeproperty.html)
#[must_use]
pub struct NodeRangeProperty<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NodeRangeProperty<Missing_<super::required::target_nodes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NodeRangeProperty(Properties_::new(), PhantomData_) }
}
impl<S0> NodeRangeProperty<S0> {
    /// Sets `Container`.
    #[inline] pub fn container(mut self, value: impl IntoValue_<ContainerProperties>) -> Self { self.0.put("Container", value.into_node()); self }
    /// Sets `EcsProperties`.
    #[inline] pub fn ecs_properties(mut self, value: impl IntoValue_<EcsProperties>) -> Self { self.0.put("EcsProperties", value.into_node()); self }
    /// Sets `EksProperties`.
    #[inline] pub fn eks_properties(mut self, value: impl IntoValue_<EksProperties>) -> Self { self.0.put("EksProperties", value.into_node()); self }
    /// Sets `InstanceTypes`.
    #[inline] pub fn instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InstanceTypes", value.into_node()); self }
    /// Sets `TargetNodes`. Required.
    #[inline] pub fn target_nodes(mut self, value: impl IntoValue_<String>) -> NodeRangeProperty<Set_> { self.0.put("TargetNodes", value.into_node()); NodeRangeProperty(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NodeRangeProperty> for NodeRangeProperty<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.NodeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-nodeproperties.html)
#[must_use]
pub struct NodeProperties<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NodeProperties<Missing_<super::required::main_node>, Missing_<super::required::node_range_properties>, Missing_<super::required::num_nodes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NodeProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NodeProperties<S0, S1, S2> {
    /// Sets `MainNode`. Required.
    #[inline] pub fn main_node(mut self, value: impl IntoValue_<i64>) -> NodeProperties<Set_, S1, S2> { self.0.put("MainNode", value.into_node()); NodeProperties(self.0, PhantomData_) }
    /// Sets `NodeRangeProperties`. Required.
    #[inline] pub fn node_range_properties(mut self, value: impl IntoValue_<Vec<NodeRangeProperty>>) -> NodeProperties<S0, Set_, S2> { self.0.put("NodeRangeProperties", value.into_node()); NodeProperties(self.0, PhantomData_) }
    /// Sets `NumNodes`. Required.
    #[inline] pub fn num_nodes(mut self, value: impl IntoValue_<i64>) -> NodeProperties<S0, S1, Set_> { self.0.put("NumNodes", value.into_node()); NodeProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NodeProperties> for NodeProperties<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.EvaluateOnExit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-evaluateonexit.html)
#[must_use]
pub struct EvaluateOnExit<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluateOnExit<Missing_<super::required::action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluateOnExit(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluateOnExit<S0> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> EvaluateOnExit<Set_> { self.0.put("Action", value.into_node()); EvaluateOnExit(self.0, PhantomData_) }
    /// Sets `OnExitCode`.
    #[inline] pub fn on_exit_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnExitCode", value.into_node()); self }
    /// Sets `OnReason`.
    #[inline] pub fn on_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnReason", value.into_node()); self }
    /// Sets `OnStatusReason`.
    #[inline] pub fn on_status_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnStatusReason", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EvaluateOnExit> for EvaluateOnExit<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.RetryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-retrystrategy.html)
#[must_use]
pub struct RetryStrategy(Properties_);
impl RetryStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetryStrategy(Properties_::new()) }
}
impl RetryStrategy {
    /// Sets `Attempts`.
    #[inline] pub fn attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Attempts", value.into_node()); self }
    /// Sets `EvaluateOnExit`.
    #[inline] pub fn evaluate_on_exit(mut self, value: impl IntoValue_<Vec<EvaluateOnExit>>) -> Self { self.0.put("EvaluateOnExit", value.into_node()); self }
}
impl IntoValue_<RetryStrategy> for RetryStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GammaDilithium::JobDefinition.Timeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gammadilithium-jobdefinition-timeout.html)
#[must_use]
pub struct Timeout(Properties_);
impl Timeout {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Timeout(Properties_::new()) }
}
impl Timeout {
    /// Sets `AttemptDurationSeconds`.
    #[inline] pub fn attempt_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AttemptDurationSeconds", value.into_node()); self }
}
impl IntoValue_<Timeout> for Timeout { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
