// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::ContainerGroupDefinition`

use stanchion_template::generated::*;

/// `AWS::GameLift::ContainerGroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
#[must_use]
pub struct ContainerGroupDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContainerGroupDefinition<Missing_<super::required::name>, Missing_<super::required::operating_system>, Missing_<super::required::total_memory_limit_mebibytes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerGroupDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContainerGroupDefinition<S0, S1, S2> {
    /// Sets `ContainerGroupType`. An update replaces the resource. The values are constants of [`ContainerGroupType`].
    #[inline] pub fn container_group_type(mut self, value: impl IntoValue_<ContainerGroupType>) -> Self { self.0.put("ContainerGroupType", value.into_node()); self }
    /// Sets `GameServerContainerDefinition`.
    #[inline] pub fn game_server_container_definition(mut self, value: impl IntoValue_<GameServerContainerDefinition>) -> Self { self.0.put("GameServerContainerDefinition", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ContainerGroupDefinition<Set_, S1, S2> { self.0.put("Name", value.into_node()); ContainerGroupDefinition(self.0, PhantomData_) }
    /// Sets `OperatingSystem`. Required. The values are constants of [`OperatingSystem`].
    #[inline] pub fn operating_system(mut self, value: impl IntoValue_<OperatingSystem>) -> ContainerGroupDefinition<S0, Set_, S2> { self.0.put("OperatingSystem", value.into_node()); ContainerGroupDefinition(self.0, PhantomData_) }
    /// Sets `SourceVersionNumber`. At least 0.
    #[inline] pub fn source_version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SourceVersionNumber", value.into_node()); self }
    /// Sets `SupportContainerDefinitions`. 1 to 10 items.
    #[inline] pub fn support_container_definitions(mut self, value: impl IntoValue_<Vec<SupportContainerDefinition>>) -> Self { self.0.put("SupportContainerDefinitions", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TotalMemoryLimitMebibytes`. Required. 4 to 1024000.
    #[inline] pub fn total_memory_limit_mebibytes(mut self, value: impl IntoValue_<i64>) -> ContainerGroupDefinition<S0, S1, Set_> { self.0.put("TotalMemoryLimitMebibytes", value.into_node()); ContainerGroupDefinition(self.0, PhantomData_) }
    /// Sets `TotalVcpuLimit`. 0.125 to 10.
    #[inline] pub fn total_vcpu_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TotalVcpuLimit", value.into_node()); self }
    /// Sets `VersionDescription`. 1 to 1024 characters.
    #[inline] pub fn version_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionDescription", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContainerGroupDefinition> for ContainerGroupDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ContainerGroupDefinition<S0, S1, S2> {
    const TYPE: &'static str = "AWS::GameLift::ContainerGroupDefinition";
    type Handle = ContainerGroupDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContainerGroupDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContainerGroupDefinitionRef(Id_);
impl From<Id_> for ContainerGroupDefinitionRef { #[inline] fn from(id: Id_) -> Self { ContainerGroupDefinitionRef(id) } }
impl AsRef<Id_> for ContainerGroupDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContainerGroupDefinitionRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContainerGroupDefinitionArn`
    #[inline] pub fn container_group_definition_arn(&self) -> Value_<String> { self.0.attribute("ContainerGroupDefinitionArn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
    /// `Fn::GetAtt` `VersionNumber`
    #[inline] pub fn version_number(&self) -> Value_<i64> { self.0.attribute("VersionNumber") }
}
/// `AWS::GameLift::ContainerGroupDefinition.ContainerDependency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerdependency.html)
#[must_use]
pub struct ContainerDependency<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContainerDependency<Missing_<super::required::condition>, Missing_<super::required::container_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerDependency(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContainerDependency<S0, S1> {
    /// Sets `Condition`. Required. The values are constants of [`Condition`].
    #[inline] pub fn condition(mut self, value: impl IntoValue_<Condition>) -> ContainerDependency<Set_, S1> { self.0.put("Condition", value.into_node()); ContainerDependency(self.0, PhantomData_) }
    /// Sets `ContainerName`. Required. 1 to 128 characters.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> ContainerDependency<S0, Set_> { self.0.put("ContainerName", value.into_node()); ContainerDependency(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContainerDependency> for ContainerDependency<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.ContainerEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerenvironment.html)
#[must_use]
pub struct ContainerEnvironment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContainerEnvironment<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerEnvironment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContainerEnvironment<S0, S1> {
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ContainerEnvironment<Set_, S1> { self.0.put("Name", value.into_node()); ContainerEnvironment(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 255 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> ContainerEnvironment<S0, Set_> { self.0.put("Value", value.into_node()); ContainerEnvironment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContainerEnvironment> for ContainerEnvironment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.LinuxCapabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-linuxcapabilities.html)
#[must_use]
pub struct LinuxCapabilities(Properties_);
impl LinuxCapabilities {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinuxCapabilities(Properties_::new()) }
}
impl LinuxCapabilities {
    /// Sets `Include`. 0 to 37 items. The values are constants of [`IncludeItem`].
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<IncludeItem>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<LinuxCapabilities> for LinuxCapabilities { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.ContainerMountPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containermountpoint.html)
#[must_use]
pub struct ContainerMountPoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerMountPoint<Missing_<super::required::instance_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerMountPoint(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerMountPoint<S0> {
    /// Sets `AccessLevel`. The values are constants of [`AccessLevel`].
    #[inline] pub fn access_level(mut self, value: impl IntoValue_<AccessLevel>) -> Self { self.0.put("AccessLevel", value.into_node()); self }
    /// Sets `ContainerPath`. 1 to 1024 characters.
    #[inline] pub fn container_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerPath", value.into_node()); self }
    /// Sets `InstancePath`. Required. 1 to 1024 characters.
    #[inline] pub fn instance_path(mut self, value: impl IntoValue_<String>) -> ContainerMountPoint<Set_> { self.0.put("InstancePath", value.into_node()); ContainerMountPoint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContainerMountPoint> for ContainerMountPoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.ContainerPortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerportrange.html)
#[must_use]
pub struct ContainerPortRange<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContainerPortRange<Missing_<super::required::from_port>, Missing_<super::required::protocol>, Missing_<super::required::to_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerPortRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContainerPortRange<S0, S1, S2> {
    /// Sets `FromPort`. Required. 1 to 60000.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> ContainerPortRange<Set_, S1, S2> { self.0.put("FromPort", value.into_node()); ContainerPortRange(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> ContainerPortRange<S0, Set_, S2> { self.0.put("Protocol", value.into_node()); ContainerPortRange(self.0, PhantomData_) }
    /// Sets `ToPort`. Required. 1 to 60000.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> ContainerPortRange<S0, S1, Set_> { self.0.put("ToPort", value.into_node()); ContainerPortRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContainerPortRange> for ContainerPortRange<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.PortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-portconfiguration.html)
#[must_use]
pub struct PortConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PortConfiguration<Missing_<super::required::container_port_ranges>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PortConfiguration<S0> {
    /// Sets `ContainerPortRanges`. Required. 1 to 100 items.
    #[inline] pub fn container_port_ranges(mut self, value: impl IntoValue_<Vec<ContainerPortRange>>) -> PortConfiguration<Set_> { self.0.put("ContainerPortRanges", value.into_node()); PortConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PortConfiguration> for PortConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.GameServerContainerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-gameservercontainerdefinition.html)
#[must_use]
pub struct GameServerContainerDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GameServerContainerDefinition<Missing_<super::required::container_name>, Missing_<super::required::image_uri>, Missing_<super::required::server_sdk_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GameServerContainerDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GameServerContainerDefinition<S0, S1, S2> {
    /// Sets `ContainerName`. Required. 1 to 128 characters.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> GameServerContainerDefinition<Set_, S1, S2> { self.0.put("ContainerName", value.into_node()); GameServerContainerDefinition(self.0, PhantomData_) }
    /// Sets `DependsOn`. 1 to 10 items.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<ContainerDependency>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `EnvironmentOverride`. 1 to 20 items.
    #[inline] pub fn environment_override(mut self, value: impl IntoValue_<Vec<ContainerEnvironment>>) -> Self { self.0.put("EnvironmentOverride", value.into_node()); self }
    /// Sets `ImageUri`. Required. 1 to 255 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> GameServerContainerDefinition<S0, Set_, S2> { self.0.put("ImageUri", value.into_node()); GameServerContainerDefinition(self.0, PhantomData_) }
    /// Sets `LinuxCapabilities`.
    #[inline] pub fn linux_capabilities(mut self, value: impl IntoValue_<LinuxCapabilities>) -> Self { self.0.put("LinuxCapabilities", value.into_node()); self }
    /// Sets `MountPoints`. 1 to 10 items.
    #[inline] pub fn mount_points(mut self, value: impl IntoValue_<Vec<ContainerMountPoint>>) -> Self { self.0.put("MountPoints", value.into_node()); self }
    /// Sets `PortConfiguration`.
    #[inline] pub fn port_configuration(mut self, value: impl IntoValue_<PortConfiguration>) -> Self { self.0.put("PortConfiguration", value.into_node()); self }
    /// Sets `ResolvedImageDigest`.
    #[inline] pub fn resolved_image_digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResolvedImageDigest", value.into_node()); self }
    /// Sets `ServerSdkVersion`. Required. 0 to 128 characters.
    #[inline] pub fn server_sdk_version(mut self, value: impl IntoValue_<String>) -> GameServerContainerDefinition<S0, S1, Set_> { self.0.put("ServerSdkVersion", value.into_node()); GameServerContainerDefinition(self.0, PhantomData_) }
    /// Sets `Vcpu`. 0.125 to 10.
    #[inline] pub fn vcpu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Vcpu", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GameServerContainerDefinition> for GameServerContainerDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.ContainerHealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerhealthcheck.html)
#[must_use]
pub struct ContainerHealthCheck<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerHealthCheck<Missing_<super::required::command>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerHealthCheck(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerHealthCheck<S0> {
    /// Sets `Command`. Required. 1 to 20 items.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> ContainerHealthCheck<Set_> { self.0.put("Command", value.into_node()); ContainerHealthCheck(self.0, PhantomData_) }
    /// Sets `Interval`. 60 to 300.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `Retries`. 5 to 10.
    #[inline] pub fn retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Retries", value.into_node()); self }
    /// Sets `StartPeriod`. 0 to 300.
    #[inline] pub fn start_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartPeriod", value.into_node()); self }
    /// Sets `Timeout`. 30 to 60.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContainerHealthCheck> for ContainerHealthCheck<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerGroupDefinition.SupportContainerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-supportcontainerdefinition.html)
#[must_use]
pub struct SupportContainerDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SupportContainerDefinition<Missing_<super::required::container_name>, Missing_<super::required::image_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SupportContainerDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SupportContainerDefinition<S0, S1> {
    /// Sets `ContainerName`. Required. 1 to 128 characters.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> SupportContainerDefinition<Set_, S1> { self.0.put("ContainerName", value.into_node()); SupportContainerDefinition(self.0, PhantomData_) }
    /// Sets `DependsOn`. 1 to 10 items.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<ContainerDependency>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `EnvironmentOverride`. 1 to 20 items.
    #[inline] pub fn environment_override(mut self, value: impl IntoValue_<Vec<ContainerEnvironment>>) -> Self { self.0.put("EnvironmentOverride", value.into_node()); self }
    /// Sets `Essential`.
    #[inline] pub fn essential(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Essential", value.into_node()); self }
    /// Sets `HealthCheck`.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<ContainerHealthCheck>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `ImageUri`. Required. 1 to 255 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> SupportContainerDefinition<S0, Set_> { self.0.put("ImageUri", value.into_node()); SupportContainerDefinition(self.0, PhantomData_) }
    /// Sets `LinuxCapabilities`.
    #[inline] pub fn linux_capabilities(mut self, value: impl IntoValue_<LinuxCapabilities>) -> Self { self.0.put("LinuxCapabilities", value.into_node()); self }
    /// Sets `MemoryHardLimitMebibytes`. 4 to 1024000.
    #[inline] pub fn memory_hard_limit_mebibytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemoryHardLimitMebibytes", value.into_node()); self }
    /// Sets `MountPoints`. 1 to 10 items.
    #[inline] pub fn mount_points(mut self, value: impl IntoValue_<Vec<ContainerMountPoint>>) -> Self { self.0.put("MountPoints", value.into_node()); self }
    /// Sets `PortConfiguration`.
    #[inline] pub fn port_configuration(mut self, value: impl IntoValue_<PortConfiguration>) -> Self { self.0.put("PortConfiguration", value.into_node()); self }
    /// Sets `ResolvedImageDigest`.
    #[inline] pub fn resolved_image_digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResolvedImageDigest", value.into_node()); self }
    /// Sets `Vcpu`. 0.125 to 10.
    #[inline] pub fn vcpu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Vcpu", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SupportContainerDefinition> for SupportContainerDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GameLift::ContainerGroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
#[derive(Debug)]
pub enum ContainerGroupType {}
impl ContainerGroupType {
    /// `GAME_SERVER`
    pub const GAME_SERVER: Value_<ContainerGroupType> = Value_::constant("GAME_SERVER");
    /// `PER_INSTANCE`
    pub const PER_INSTANCE: Value_<ContainerGroupType> = Value_::constant("PER_INSTANCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContainerGroupType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerGroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
#[derive(Debug)]
pub enum Condition {}
impl Condition {
    /// `START`
    pub const START: Value_<Condition> = Value_::constant("START");
    /// `COMPLETE`
    pub const COMPLETE: Value_<Condition> = Value_::constant("COMPLETE");
    /// `SUCCESS`
    pub const SUCCESS: Value_<Condition> = Value_::constant("SUCCESS");
    /// `HEALTHY`
    pub const HEALTHY: Value_<Condition> = Value_::constant("HEALTHY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Condition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerGroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
#[derive(Debug)]
pub enum IncludeItem {}
impl IncludeItem {
    /// `AUDIT_CONTROL`
    pub const AUDIT_CONTROL: Value_<IncludeItem> = Value_::constant("AUDIT_CONTROL");
    /// `AUDIT_WRITE`
    pub const AUDIT_WRITE: Value_<IncludeItem> = Value_::constant("AUDIT_WRITE");
    /// `BLOCK_SUSPEND`
    pub const BLOCK_SUSPEND: Value_<IncludeItem> = Value_::constant("BLOCK_SUSPEND");
    /// `CHOWN`
    pub const CHOWN: Value_<IncludeItem> = Value_::constant("CHOWN");
    /// `DAC_OVERRIDE`
    pub const DAC_OVERRIDE: Value_<IncludeItem> = Value_::constant("DAC_OVERRIDE");
    /// `DAC_READ_SEARCH`
    pub const DAC_READ_SEARCH: Value_<IncludeItem> = Value_::constant("DAC_READ_SEARCH");
    /// `FOWNER`
    pub const FOWNER: Value_<IncludeItem> = Value_::constant("FOWNER");
    /// `FSETID`
    pub const FSETID: Value_<IncludeItem> = Value_::constant("FSETID");
    /// `IPC_LOCK`
    pub const IPC_LOCK: Value_<IncludeItem> = Value_::constant("IPC_LOCK");
    /// `IPC_OWNER`
    pub const IPC_OWNER: Value_<IncludeItem> = Value_::constant("IPC_OWNER");
    /// `KILL`
    pub const KILL: Value_<IncludeItem> = Value_::constant("KILL");
    /// `LEASE`
    pub const LEASE: Value_<IncludeItem> = Value_::constant("LEASE");
    /// `LINUX_IMMUTABLE`
    pub const LINUX_IMMUTABLE: Value_<IncludeItem> = Value_::constant("LINUX_IMMUTABLE");
    /// `MAC_ADMIN`
    pub const MAC_ADMIN: Value_<IncludeItem> = Value_::constant("MAC_ADMIN");
    /// `MAC_OVERRIDE`
    pub const MAC_OVERRIDE: Value_<IncludeItem> = Value_::constant("MAC_OVERRIDE");
    /// `MKNOD`
    pub const MKNOD: Value_<IncludeItem> = Value_::constant("MKNOD");
    /// `NET_ADMIN`
    pub const NET_ADMIN: Value_<IncludeItem> = Value_::constant("NET_ADMIN");
    /// `NET_BIND_SERVICE`
    pub const NET_BIND_SERVICE: Value_<IncludeItem> = Value_::constant("NET_BIND_SERVICE");
    /// `NET_BROADCAST`
    pub const NET_BROADCAST: Value_<IncludeItem> = Value_::constant("NET_BROADCAST");
    /// `NET_RAW`
    pub const NET_RAW: Value_<IncludeItem> = Value_::constant("NET_RAW");
    /// `SETFCAP`
    pub const SETFCAP: Value_<IncludeItem> = Value_::constant("SETFCAP");
    /// `SETGID`
    pub const SETGID: Value_<IncludeItem> = Value_::constant("SETGID");
    /// `SETPCAP`
    pub const SETPCAP: Value_<IncludeItem> = Value_::constant("SETPCAP");
    /// `SETUID`
    pub const SETUID: Value_<IncludeItem> = Value_::constant("SETUID");
    /// `SYS_ADMIN`
    pub const SYS_ADMIN: Value_<IncludeItem> = Value_::constant("SYS_ADMIN");
    /// `SYS_BOOT`
    pub const SYS_BOOT: Value_<IncludeItem> = Value_::constant("SYS_BOOT");
    /// `SYS_CHROOT`
    pub const SYS_CHROOT: Value_<IncludeItem> = Value_::constant("SYS_CHROOT");
    /// `SYS_MODULE`
    pub const SYS_MODULE: Value_<IncludeItem> = Value_::constant("SYS_MODULE");
    /// `SYS_NICE`
    pub const SYS_NICE: Value_<IncludeItem> = Value_::constant("SYS_NICE");
    /// `SYS_PACCT`
    pub const SYS_PACCT: Value_<IncludeItem> = Value_::constant("SYS_PACCT");
    /// `SYS_PTRACE`
    pub const SYS_PTRACE: Value_<IncludeItem> = Value_::constant("SYS_PTRACE");
    /// `SYS_RAWIO`
    pub const SYS_RAWIO: Value_<IncludeItem> = Value_::constant("SYS_RAWIO");
    /// `SYS_RESOURCE`
    pub const SYS_RESOURCE: Value_<IncludeItem> = Value_::constant("SYS_RESOURCE");
    /// `SYS_TIME`
    pub const SYS_TIME: Value_<IncludeItem> = Value_::constant("SYS_TIME");
    /// `SYS_TTY_CONFIG`
    pub const SYS_TTY_CONFIG: Value_<IncludeItem> = Value_::constant("SYS_TTY_CONFIG");
    /// `SYSLOG`
    pub const SYSLOG: Value_<IncludeItem> = Value_::constant("SYSLOG");
    /// `WAKE_ALARM`
    pub const WAKE_ALARM: Value_<IncludeItem> = Value_::constant("WAKE_ALARM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludeItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerGroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
#[derive(Debug)]
pub enum AccessLevel {}
impl AccessLevel {
    /// `READ_ONLY`
    pub const READ_ONLY: Value_<AccessLevel> = Value_::constant("READ_ONLY");
    /// `READ_AND_WRITE`
    pub const READ_AND_WRITE: Value_<AccessLevel> = Value_::constant("READ_AND_WRITE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerGroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `TCP`
    pub const TCP: Value_<Protocol> = Value_::constant("TCP");
    /// `UDP`
    pub const UDP: Value_<Protocol> = Value_::constant("UDP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerGroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
#[derive(Debug)]
pub enum OperatingSystem {}
impl OperatingSystem {
    /// `AMAZON_LINUX_2023`
    pub const AMAZON_LINUX_2023: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX_2023");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperatingSystem> { Value_::from_node(value.into_node()) }
}
