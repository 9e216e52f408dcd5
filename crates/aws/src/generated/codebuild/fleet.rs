// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeBuild::Fleet`

use stanchion_template::generated::*;

/// `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[must_use]
pub struct Fleet(Properties_);
impl Fleet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Fleet(Properties_::new()) }
}
impl Fleet {
    /// Sets `BaseCapacity`. At least 0.
    #[inline] pub fn base_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BaseCapacity", value.into_node()); self }
    /// Sets `ComputeConfiguration`.
    #[inline] pub fn compute_configuration(mut self, value: impl IntoValue_<ComputeConfiguration>) -> Self { self.0.put("ComputeConfiguration", value.into_node()); self }
    /// Sets `ComputeType`. The values are constants of [`ComputeType`].
    #[inline] pub fn compute_type(mut self, value: impl IntoValue_<ComputeType>) -> Self { self.0.put("ComputeType", value.into_node()); self }
    /// Sets `EnvironmentType`. The values are constants of [`EnvironmentType`].
    #[inline] pub fn environment_type(mut self, value: impl IntoValue_<EnvironmentType>) -> Self { self.0.put("EnvironmentType", value.into_node()); self }
    /// Sets `FleetProxyConfiguration`.
    #[inline] pub fn fleet_proxy_configuration(mut self, value: impl IntoValue_<ProxyConfiguration>) -> Self { self.0.put("FleetProxyConfiguration", value.into_node()); self }
    /// Sets `FleetServiceRole`. At least 1 character.
    #[inline] pub fn fleet_service_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FleetServiceRole", value.into_node()); self }
    /// Sets `FleetVpcConfig`.
    #[inline] pub fn fleet_vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("FleetVpcConfig", value.into_node()); self }
    /// Sets `ImageId`. At least 1 character.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `Name`. 2 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OverflowBehavior`. The values are constants of [`OverflowBehavior`].
    #[inline] pub fn overflow_behavior(mut self, value: impl IntoValue_<OverflowBehavior>) -> Self { self.0.put("OverflowBehavior", value.into_node()); self }
    /// Sets `ScalingConfiguration`.
    #[inline] pub fn scaling_configuration(mut self, value: impl IntoValue_<ScalingConfigurationInput>) -> Self { self.0.put("ScalingConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Fleet> for Fleet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Fleet {
    const TYPE: &'static str = "AWS::CodeBuild::Fleet";
    type Handle = FleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Fleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FleetRef(Id_);
impl From<Id_> for FleetRef { #[inline] fn from(id: Id_) -> Self { FleetRef(id) } }
impl AsRef<Id_> for FleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FleetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CodeBuild::Fleet.ComputeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-computeconfiguration.html)
#[must_use]
pub struct ComputeConfiguration(Properties_);
impl ComputeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputeConfiguration(Properties_::new()) }
}
impl ComputeConfiguration {
    /// Sets `disk`.
    #[inline] pub fn disk(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("disk", value.into_node()); self }
    /// Sets `instanceType`. At least 1 character.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("instanceType", value.into_node()); self }
    /// Sets `machineType`. The values are constants of [`MachineType`].
    #[inline] pub fn machine_type(mut self, value: impl IntoValue_<MachineType>) -> Self { self.0.put("machineType", value.into_node()); self }
    /// Sets `memory`.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("memory", value.into_node()); self }
    /// Sets `vCpu`.
    #[inline] pub fn v_cpu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("vCpu", value.into_node()); self }
}
impl IntoValue_<ComputeConfiguration> for ComputeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Fleet.FleetProxyRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-fleetproxyrule.html)
#[must_use]
pub struct FleetProxyRule(Properties_);
impl FleetProxyRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FleetProxyRule(Properties_::new()) }
}
impl FleetProxyRule {
    /// Sets `Effect`. The values are constants of [`Effect`].
    #[inline] pub fn effect(mut self, value: impl IntoValue_<Effect>) -> Self { self.0.put("Effect", value.into_node()); self }
    /// Sets `Entities`.
    #[inline] pub fn entities(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Entities", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<FleetProxyRule> for FleetProxyRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Fleet.ProxyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-proxyconfiguration.html)
#[must_use]
pub struct ProxyConfiguration(Properties_);
impl ProxyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProxyConfiguration(Properties_::new()) }
}
impl ProxyConfiguration {
    /// Sets `DefaultBehavior`. The values are constants of [`DefaultBehavior`].
    #[inline] pub fn default_behavior(mut self, value: impl IntoValue_<DefaultBehavior>) -> Self { self.0.put("DefaultBehavior", value.into_node()); self }
    /// Sets `OrderedProxyRules`.
    #[inline] pub fn ordered_proxy_rules(mut self, value: impl IntoValue_<Vec<FleetProxyRule>>) -> Self { self.0.put("OrderedProxyRules", value.into_node()); self }
}
impl IntoValue_<ProxyConfiguration> for ProxyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Fleet.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-vpcconfig.html)
#[must_use]
pub struct VpcConfig(Properties_);
impl VpcConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new()) }
}
impl VpcConfig {
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `Subnets`.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<VpcConfig> for VpcConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Fleet.TargetTrackingScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-targettrackingscalingconfiguration.html)
#[must_use]
pub struct TargetTrackingScalingConfiguration(Properties_);
impl TargetTrackingScalingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetTrackingScalingConfiguration(Properties_::new()) }
}
impl TargetTrackingScalingConfiguration {
    /// Sets `MetricType`. The values are constants of [`MetricType`].
    #[inline] pub fn metric_type(mut self, value: impl IntoValue_<MetricType>) -> Self { self.0.put("MetricType", value.into_node()); self }
    /// Sets `TargetValue`.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TargetValue", value.into_node()); self }
}
impl IntoValue_<TargetTrackingScalingConfiguration> for TargetTrackingScalingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Fleet.ScalingConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-scalingconfigurationinput.html)
#[must_use]
pub struct ScalingConfigurationInput(Properties_);
impl ScalingConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScalingConfigurationInput(Properties_::new()) }
}
impl ScalingConfigurationInput {
    /// Sets `MaxCapacity`. At least 1.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `ScalingType`. The values are constants of [`ScalingType`].
    #[inline] pub fn scaling_type(mut self, value: impl IntoValue_<ScalingType>) -> Self { self.0.put("ScalingType", value.into_node()); self }
    /// Sets `TargetTrackingScalingConfigs`.
    #[inline] pub fn target_tracking_scaling_configs(mut self, value: impl IntoValue_<Vec<TargetTrackingScalingConfiguration>>) -> Self { self.0.put("TargetTrackingScalingConfigs", value.into_node()); self }
}
impl IntoValue_<ScalingConfigurationInput> for ScalingConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum MachineType {}
impl MachineType {
    /// `GENERAL`
    pub const GENERAL: Value_<MachineType> = Value_::constant("GENERAL");
    /// `NVME`
    pub const NVME: Value_<MachineType> = Value_::constant("NVME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MachineType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum ComputeType {}
impl ComputeType {
    /// `BUILD_GENERAL1_SMALL`
    pub const BUILD_GENERAL1_SMALL: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_SMALL");
    /// `BUILD_GENERAL1_MEDIUM`
    pub const BUILD_GENERAL1_MEDIUM: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_MEDIUM");
    /// `BUILD_GENERAL1_LARGE`
    pub const BUILD_GENERAL1_LARGE: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_LARGE");
    /// `BUILD_GENERAL1_XLARGE`
    pub const BUILD_GENERAL1_XLARGE: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_XLARGE");
    /// `BUILD_GENERAL1_2XLARGE`
    pub const BUILD_GENERAL1_2_XLARGE: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_2XLARGE");
    /// `ATTRIBUTE_BASED_COMPUTE`
    pub const ATTRIBUTE_BASED_COMPUTE: Value_<ComputeType> = Value_::constant("ATTRIBUTE_BASED_COMPUTE");
    /// `CUSTOM_INSTANCE_TYPE`
    pub const CUSTOM_INSTANCE_TYPE: Value_<ComputeType> = Value_::constant("CUSTOM_INSTANCE_TYPE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum EnvironmentType {}
impl EnvironmentType {
    /// `WINDOWS_SERVER_2019_CONTAINER`
    pub const WINDOWS_SERVER_2019_CONTAINER: Value_<EnvironmentType> = Value_::constant("WINDOWS_SERVER_2019_CONTAINER");
    /// `WINDOWS_SERVER_2022_CONTAINER`
    pub const WINDOWS_SERVER_2022_CONTAINER: Value_<EnvironmentType> = Value_::constant("WINDOWS_SERVER_2022_CONTAINER");
    /// `LINUX_CONTAINER`
    pub const LINUX_CONTAINER: Value_<EnvironmentType> = Value_::constant("LINUX_CONTAINER");
    /// `LINUX_GPU_CONTAINER`
    pub const LINUX_GPU_CONTAINER: Value_<EnvironmentType> = Value_::constant("LINUX_GPU_CONTAINER");
    /// `ARM_CONTAINER`
    pub const ARM_CONTAINER: Value_<EnvironmentType> = Value_::constant("ARM_CONTAINER");
    /// `MAC_ARM`
    pub const MAC_ARM: Value_<EnvironmentType> = Value_::constant("MAC_ARM");
    /// `LINUX_EC2`
    pub const LINUX_EC2: Value_<EnvironmentType> = Value_::constant("LINUX_EC2");
    /// `ARM_EC2`
    pub const ARM_EC2: Value_<EnvironmentType> = Value_::constant("ARM_EC2");
    /// `WINDOWS_EC2`
    pub const WINDOWS_EC2: Value_<EnvironmentType> = Value_::constant("WINDOWS_EC2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnvironmentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum DefaultBehavior {}
impl DefaultBehavior {
    /// `ALLOW_ALL`
    pub const ALLOW_ALL: Value_<DefaultBehavior> = Value_::constant("ALLOW_ALL");
    /// `DENY_ALL`
    pub const DENY_ALL: Value_<DefaultBehavior> = Value_::constant("DENY_ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum Effect {}
impl Effect {
    /// `ALLOW`
    pub const ALLOW: Value_<Effect> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<Effect> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Effect> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DOMAIN`
    pub const DOMAIN: Value_<Type> = Value_::constant("DOMAIN");
    /// `IP`
    pub const IP: Value_<Type> = Value_::constant("IP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum OverflowBehavior {}
impl OverflowBehavior {
    /// `QUEUE`
    pub const QUEUE: Value_<OverflowBehavior> = Value_::constant("QUEUE");
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<OverflowBehavior> = Value_::constant("ON_DEMAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OverflowBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum ScalingType {}
impl ScalingType {
    /// `TARGET_TRACKING_SCALING`
    pub const TARGET_TRACKING_SCALING: Value_<ScalingType> = Value_::constant("TARGET_TRACKING_SCALING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScalingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
#[derive(Debug)]
pub enum MetricType {}
impl MetricType {
    /// `FLEET_UTILIZATION_RATE`
    pub const FLEET_UTILIZATION_RATE: Value_<MetricType> = Value_::constant("FLEET_UTILIZATION_RATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricType> { Value_::from_node(value.into_node()) }
}
