// Made by `cargo xtask generate`; do not edit.
//! `AWS::GreengrassV2::ComponentVersion`

use stanchion_template::generated::*;

/// `AWS::GreengrassV2::ComponentVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
#[must_use]
pub struct ComponentVersion(Properties_);
impl ComponentVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentVersion(Properties_::new()) }
}
impl ComponentVersion {
    /// Sets `InlineRecipe`. An update replaces the resource.
    #[inline] pub fn inline_recipe(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InlineRecipe", value.into_node()); self }
    /// Sets `LambdaFunction`. An update replaces the resource.
    #[inline] pub fn lambda_function(mut self, value: impl IntoValue_<LambdaFunctionRecipeSource>) -> Self { self.0.put("LambdaFunction", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ComponentVersion> for ComponentVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ComponentVersion {
    const TYPE: &'static str = "AWS::GreengrassV2::ComponentVersion";
    type Handle = ComponentVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ComponentVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComponentVersionRef(Id_);
impl From<Id_> for ComponentVersionRef { #[inline] fn from(id: Id_) -> Self { ComponentVersionRef(id) } }
impl AsRef<Id_> for ComponentVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComponentVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ComponentName`
    #[inline] pub fn component_name(&self) -> Value_<String> { self.0.attribute("ComponentName") }
    /// `Fn::GetAtt` `ComponentVersion`
    #[inline] pub fn component_version(&self) -> Value_<String> { self.0.attribute("ComponentVersion") }
}
/// `AWS::GreengrassV2::ComponentVersion.ComponentDependencyRequirement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-componentdependencyrequirement.html)
#[must_use]
pub struct ComponentDependencyRequirement(Properties_);
impl ComponentDependencyRequirement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentDependencyRequirement(Properties_::new()) }
}
impl ComponentDependencyRequirement {
    /// Sets `DependencyType`. The values are constants of [`DependencyType`].
    #[inline] pub fn dependency_type(mut self, value: impl IntoValue_<DependencyType>) -> Self { self.0.put("DependencyType", value.into_node()); self }
    /// Sets `VersionRequirement`.
    #[inline] pub fn version_requirement(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionRequirement", value.into_node()); self }
}
impl IntoValue_<ComponentDependencyRequirement> for ComponentDependencyRequirement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.LambdaEventSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdaeventsource.html)
#[must_use]
pub struct LambdaEventSource(Properties_);
impl LambdaEventSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaEventSource(Properties_::new()) }
}
impl LambdaEventSource {
    /// Sets `Topic`.
    #[inline] pub fn topic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Topic", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<LambdaEventSource> for LambdaEventSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.LambdaDeviceMount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdadevicemount.html)
#[must_use]
pub struct LambdaDeviceMount(Properties_);
impl LambdaDeviceMount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaDeviceMount(Properties_::new()) }
}
impl LambdaDeviceMount {
    /// Sets `AddGroupOwner`.
    #[inline] pub fn add_group_owner(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AddGroupOwner", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Permission`. The values are constants of [`LambdaFilesystemPermission`].
    #[inline] pub fn permission(mut self, value: impl IntoValue_<LambdaFilesystemPermission>) -> Self { self.0.put("Permission", value.into_node()); self }
}
impl IntoValue_<LambdaDeviceMount> for LambdaDeviceMount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.LambdaVolumeMount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdavolumemount.html)
#[must_use]
pub struct LambdaVolumeMount(Properties_);
impl LambdaVolumeMount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaVolumeMount(Properties_::new()) }
}
impl LambdaVolumeMount {
    /// Sets `AddGroupOwner`.
    #[inline] pub fn add_group_owner(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AddGroupOwner", value.into_node()); self }
    /// Sets `DestinationPath`.
    #[inline] pub fn destination_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPath", value.into_node()); self }
    /// Sets `Permission`. The values are constants of [`LambdaFilesystemPermission`].
    #[inline] pub fn permission(mut self, value: impl IntoValue_<LambdaFilesystemPermission>) -> Self { self.0.put("Permission", value.into_node()); self }
    /// Sets `SourcePath`.
    #[inline] pub fn source_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePath", value.into_node()); self }
}
impl IntoValue_<LambdaVolumeMount> for LambdaVolumeMount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.LambdaContainerParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdacontainerparams.html)
#[must_use]
pub struct LambdaContainerParams(Properties_);
impl LambdaContainerParams {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaContainerParams(Properties_::new()) }
}
impl LambdaContainerParams {
    /// Sets `Devices`.
    #[inline] pub fn devices(mut self, value: impl IntoValue_<Vec<LambdaDeviceMount>>) -> Self { self.0.put("Devices", value.into_node()); self }
    /// Sets `MemorySizeInKB`.
    #[inline] pub fn memory_size_in_kb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemorySizeInKB", value.into_node()); self }
    /// Sets `MountROSysfs`.
    #[inline] pub fn mount_ro_sysfs(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MountROSysfs", value.into_node()); self }
    /// Sets `Volumes`.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<LambdaVolumeMount>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl IntoValue_<LambdaContainerParams> for LambdaContainerParams { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.LambdaLinuxProcessParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdalinuxprocessparams.html)
#[must_use]
pub struct LambdaLinuxProcessParams(Properties_);
impl LambdaLinuxProcessParams {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaLinuxProcessParams(Properties_::new()) }
}
impl LambdaLinuxProcessParams {
    /// Sets `ContainerParams`.
    #[inline] pub fn container_params(mut self, value: impl IntoValue_<LambdaContainerParams>) -> Self { self.0.put("ContainerParams", value.into_node()); self }
    /// Sets `IsolationMode`. The values are constants of [`IsolationMode`].
    #[inline] pub fn isolation_mode(mut self, value: impl IntoValue_<IsolationMode>) -> Self { self.0.put("IsolationMode", value.into_node()); self }
}
impl IntoValue_<LambdaLinuxProcessParams> for LambdaLinuxProcessParams { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.LambdaExecutionParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdaexecutionparameters.html)
#[must_use]
pub struct LambdaExecutionParameters(Properties_);
impl LambdaExecutionParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaExecutionParameters(Properties_::new()) }
}
impl LambdaExecutionParameters {
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `EventSources`.
    #[inline] pub fn event_sources(mut self, value: impl IntoValue_<Vec<LambdaEventSource>>) -> Self { self.0.put("EventSources", value.into_node()); self }
    /// Sets `ExecArgs`.
    #[inline] pub fn exec_args(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExecArgs", value.into_node()); self }
    /// Sets `InputPayloadEncodingType`. The values are constants of [`InputPayloadEncodingType`].
    #[inline] pub fn input_payload_encoding_type(mut self, value: impl IntoValue_<InputPayloadEncodingType>) -> Self { self.0.put("InputPayloadEncodingType", value.into_node()); self }
    /// Sets `LinuxProcessParams`.
    #[inline] pub fn linux_process_params(mut self, value: impl IntoValue_<LambdaLinuxProcessParams>) -> Self { self.0.put("LinuxProcessParams", value.into_node()); self }
    /// Sets `MaxIdleTimeInSeconds`.
    #[inline] pub fn max_idle_time_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxIdleTimeInSeconds", value.into_node()); self }
    /// Sets `MaxInstancesCount`.
    #[inline] pub fn max_instances_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxInstancesCount", value.into_node()); self }
    /// Sets `MaxQueueSize`.
    #[inline] pub fn max_queue_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxQueueSize", value.into_node()); self }
    /// Sets `Pinned`.
    #[inline] pub fn pinned(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Pinned", value.into_node()); self }
    /// Sets `StatusTimeoutInSeconds`.
    #[inline] pub fn status_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StatusTimeoutInSeconds", value.into_node()); self }
    /// Sets `TimeoutInSeconds`.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<LambdaExecutionParameters> for LambdaExecutionParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.ComponentPlatform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-componentplatform.html)
#[must_use]
pub struct ComponentPlatform(Properties_);
impl ComponentPlatform {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentPlatform(Properties_::new()) }
}
impl ComponentPlatform {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `Name`. At least 1 character.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<ComponentPlatform> for ComponentPlatform { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::ComponentVersion.LambdaFunctionRecipeSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdafunctionrecipesource.html)
#[must_use]
pub struct LambdaFunctionRecipeSource(Properties_);
impl LambdaFunctionRecipeSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaFunctionRecipeSource(Properties_::new()) }
}
impl LambdaFunctionRecipeSource {
    /// Sets `ComponentDependencies`.
    #[inline] pub fn component_dependencies(mut self, value: impl IntoValue_<MapOf_<ComponentDependencyRequirement>>) -> Self { self.0.put("ComponentDependencies", value.into_node()); self }
    /// Sets `ComponentLambdaParameters`.
    #[inline] pub fn component_lambda_parameters(mut self, value: impl IntoValue_<LambdaExecutionParameters>) -> Self { self.0.put("ComponentLambdaParameters", value.into_node()); self }
    /// Sets `ComponentName`. 1 to 128 characters.
    #[inline] pub fn component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentName", value.into_node()); self }
    /// Sets `ComponentPlatforms`.
    #[inline] pub fn component_platforms(mut self, value: impl IntoValue_<Vec<ComponentPlatform>>) -> Self { self.0.put("ComponentPlatforms", value.into_node()); self }
    /// Sets `ComponentVersion`. 1 to 64 characters.
    #[inline] pub fn component_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentVersion", value.into_node()); self }
    /// Sets `LambdaArn`. At least 1 character.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
}
impl IntoValue_<LambdaFunctionRecipeSource> for LambdaFunctionRecipeSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GreengrassV2::ComponentVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
#[derive(Debug)]
pub enum DependencyType {}
impl DependencyType {
    /// `SOFT`
    pub const SOFT: Value_<DependencyType> = Value_::constant("SOFT");
    /// `HARD`
    pub const HARD: Value_<DependencyType> = Value_::constant("HARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DependencyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GreengrassV2::ComponentVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `PUB_SUB`
    pub const PUB_SUB: Value_<Type> = Value_::constant("PUB_SUB");
    /// `IOT_CORE`
    pub const IOT_CORE: Value_<Type> = Value_::constant("IOT_CORE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GreengrassV2::ComponentVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
#[derive(Debug)]
pub enum InputPayloadEncodingType {}
impl InputPayloadEncodingType {
    /// `json`
    pub const JSON: Value_<InputPayloadEncodingType> = Value_::constant("json");
    /// `binary`
    pub const BINARY: Value_<InputPayloadEncodingType> = Value_::constant("binary");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputPayloadEncodingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GreengrassV2::ComponentVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
#[derive(Debug)]
pub enum LambdaFilesystemPermission {}
impl LambdaFilesystemPermission {
    /// `ro`
    pub const RO: Value_<LambdaFilesystemPermission> = Value_::constant("ro");
    /// `rw`
    pub const RW: Value_<LambdaFilesystemPermission> = Value_::constant("rw");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LambdaFilesystemPermission> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GreengrassV2::ComponentVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
#[derive(Debug)]
pub enum IsolationMode {}
impl IsolationMode {
    /// `GreengrassContainer`
    pub const GREENGRASS_CONTAINER: Value_<IsolationMode> = Value_::constant("GreengrassContainer");
    /// `NoContainer`
    pub const NO_CONTAINER: Value_<IsolationMode> = Value_::constant("NoContainer");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IsolationMode> { Value_::from_node(value.into_node()) }
}
