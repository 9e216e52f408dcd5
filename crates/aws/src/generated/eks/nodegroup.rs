// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::Nodegroup`

use stanchion_template::generated::*;

/// `AWS::EKS::Nodegroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[must_use]
pub struct Nodegroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Nodegroup<Missing_<super::required::cluster_name>, Missing_<super::required::node_role>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Nodegroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Nodegroup<S0, S1, S2> {
    /// Sets `AmiType`. An update replaces the resource. The values are constants of [`AmiType`].
    #[inline] pub fn ami_type(mut self, value: impl IntoValue_<AmiType>) -> Self { self.0.put("AmiType", value.into_node()); self }
    /// Sets `CapacityType`. An update replaces the resource. The values are constants of [`CapacityType`].
    #[inline] pub fn capacity_type(mut self, value: impl IntoValue_<CapacityType>) -> Self { self.0.put("CapacityType", value.into_node()); self }
    /// Sets `ClusterName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Nodegroup<Set_, S1, S2> { self.0.put("ClusterName", value.into_node()); Nodegroup(self.0, PhantomData_) }
    /// Sets `DiskSize`. An update replaces the resource.
    #[inline] pub fn disk_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DiskSize", value.into_node()); self }
    /// Sets `ForceUpdateEnabled`.
    #[inline] pub fn force_update_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceUpdateEnabled", value.into_node()); self }
    /// Sets `InstanceTypes`. An update replaces the resource.
    #[inline] pub fn instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InstanceTypes", value.into_node()); self }
    /// Sets `Labels`.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `LaunchTemplate`.
    #[inline] pub fn launch_template(mut self, value: impl IntoValue_<LaunchTemplateSpecification>) -> Self { self.0.put("LaunchTemplate", value.into_node()); self }
    /// Sets `NodeRepairConfig`.
    #[inline] pub fn node_repair_config(mut self, value: impl IntoValue_<NodeRepairConfig>) -> Self { self.0.put("NodeRepairConfig", value.into_node()); self }
    /// Sets `NodeRole`. Required. An update replaces the resource.
    #[inline] pub fn node_role(mut self, value: impl IntoValue_<String>) -> Nodegroup<S0, Set_, S2> { self.0.put("NodeRole", value.into_node()); Nodegroup(self.0, PhantomData_) }
    /// Sets `NodegroupName`. At least 1 character. An update replaces the resource.
    #[inline] pub fn nodegroup_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodegroupName", value.into_node()); self }
    /// Sets `ReleaseVersion`.
    #[inline] pub fn release_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReleaseVersion", value.into_node()); self }
    /// Sets `RemoteAccess`. An update replaces the resource.
    #[inline] pub fn remote_access(mut self, value: impl IntoValue_<RemoteAccess>) -> Self { self.0.put("RemoteAccess", value.into_node()); self }
    /// Sets `ScalingConfig`.
    #[inline] pub fn scaling_config(mut self, value: impl IntoValue_<ScalingConfig>) -> Self { self.0.put("ScalingConfig", value.into_node()); self }
    /// Sets `Subnets`. Required. An update replaces the resource.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Nodegroup<S0, S1, Set_> { self.0.put("Subnets", value.into_node()); Nodegroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Taints`.
    #[inline] pub fn taints(mut self, value: impl IntoValue_<Vec<Taint>>) -> Self { self.0.put("Taints", value.into_node()); self }
    /// Sets `UpdateConfig`.
    #[inline] pub fn update_config(mut self, value: impl IntoValue_<UpdateConfig>) -> Self { self.0.put("UpdateConfig", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
    /// Sets `WarmPoolConfig`.
    #[inline] pub fn warm_pool_config(mut self, value: impl IntoValue_<WarmPoolConfig>) -> Self { self.0.put("WarmPoolConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Nodegroup> for Nodegroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Nodegroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EKS::Nodegroup";
    type Handle = NodegroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Nodegroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NodegroupRef(Id_);
impl From<Id_> for NodegroupRef { #[inline] fn from(id: Id_) -> Self { NodegroupRef(id) } }
impl AsRef<Id_> for NodegroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NodegroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ClusterName`
    #[inline] pub fn cluster_name(&self) -> Value_<String> { self.0.attribute("ClusterName") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `NodegroupName`
    #[inline] pub fn nodegroup_name(&self) -> Value_<String> { self.0.attribute("NodegroupName") }
}
/// `AWS::EKS::Nodegroup.LaunchTemplateSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-launchtemplatespecification.html)
#[must_use]
pub struct LaunchTemplateSpecification(Properties_);
impl LaunchTemplateSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateSpecification(Properties_::new()) }
}
impl LaunchTemplateSpecification {
    /// Sets `Id`. At least 1 character.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Name`. At least 1 character.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Version`. At least 1 character.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateSpecification> for LaunchTemplateSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Nodegroup.NodeRepairConfigOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-noderepairconfigoverrides.html)
#[must_use]
pub struct NodeRepairConfigOverrides(Properties_);
impl NodeRepairConfigOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeRepairConfigOverrides(Properties_::new()) }
}
impl NodeRepairConfigOverrides {
    /// Sets `MinRepairWaitTimeMins`. At least 1.
    #[inline] pub fn min_repair_wait_time_mins(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinRepairWaitTimeMins", value.into_node()); self }
    /// Sets `NodeMonitoringCondition`.
    #[inline] pub fn node_monitoring_condition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeMonitoringCondition", value.into_node()); self }
    /// Sets `NodeUnhealthyReason`.
    #[inline] pub fn node_unhealthy_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeUnhealthyReason", value.into_node()); self }
    /// Sets `RepairAction`. The values are constants of [`RepairAction`].
    #[inline] pub fn repair_action(mut self, value: impl IntoValue_<RepairAction>) -> Self { self.0.put("RepairAction", value.into_node()); self }
}
impl IntoValue_<NodeRepairConfigOverrides> for NodeRepairConfigOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Nodegroup.NodeRepairConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-noderepairconfig.html)
#[must_use]
pub struct NodeRepairConfig(Properties_);
impl NodeRepairConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeRepairConfig(Properties_::new()) }
}
impl NodeRepairConfig {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `MaxParallelNodesRepairedCount`. At least 1.
    #[inline] pub fn max_parallel_nodes_repaired_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxParallelNodesRepairedCount", value.into_node()); self }
    /// Sets `MaxParallelNodesRepairedPercentage`. 1 to 100.
    #[inline] pub fn max_parallel_nodes_repaired_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxParallelNodesRepairedPercentage", value.into_node()); self }
    /// Sets `MaxUnhealthyNodeThresholdCount`. At least 1.
    #[inline] pub fn max_unhealthy_node_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxUnhealthyNodeThresholdCount", value.into_node()); self }
    /// Sets `MaxUnhealthyNodeThresholdPercentage`. 1 to 100.
    #[inline] pub fn max_unhealthy_node_threshold_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxUnhealthyNodeThresholdPercentage", value.into_node()); self }
    /// Sets `NodeRepairConfigOverrides`.
    #[inline] pub fn node_repair_config_overrides(mut self, value: impl IntoValue_<Vec<NodeRepairConfigOverrides>>) -> Self { self.0.put("NodeRepairConfigOverrides", value.into_node()); self }
}
impl IntoValue_<NodeRepairConfig> for NodeRepairConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Nodegroup.RemoteAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-remoteaccess.html)
#[must_use]
pub struct RemoteAccess<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RemoteAccess<Missing_<super::required::ec2_ssh_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemoteAccess(Properties_::new(), PhantomData_) }
}
impl<S0> RemoteAccess<S0> {
    /// Sets `Ec2SshKey`. Required.
    #[inline] pub fn ec2_ssh_key(mut self, value: impl IntoValue_<String>) -> RemoteAccess<Set_> { self.0.put("Ec2SshKey", value.into_node()); RemoteAccess(self.0, PhantomData_) }
    /// Sets `SourceSecurityGroups`.
    #[inline] pub fn source_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SourceSecurityGroups", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RemoteAccess> for RemoteAccess<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Nodegroup.ScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-scalingconfig.html)
#[must_use]
pub struct ScalingConfig(Properties_);
impl ScalingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScalingConfig(Properties_::new()) }
}
impl ScalingConfig {
    /// Sets `DesiredSize`. At least 0.
    #[inline] pub fn desired_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredSize", value.into_node()); self }
    /// Sets `MaxSize`. At least 1.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSize", value.into_node()); self }
    /// Sets `MinSize`. At least 0.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSize", value.into_node()); self }
}
impl IntoValue_<ScalingConfig> for ScalingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Nodegroup.Taint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-taint.html)
#[must_use]
pub struct Taint(Properties_);
impl Taint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Taint(Properties_::new()) }
}
impl Taint {
    /// Sets `Effect`. At least 1 character. The values are constants of [`Effect`].
    #[inline] pub fn effect(mut self, value: impl IntoValue_<Effect>) -> Self { self.0.put("Effect", value.into_node()); self }
    /// Sets `Key`. 1 to 317 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`. 0 to 63 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Taint> for Taint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Nodegroup.UpdateConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-updateconfig.html)
#[must_use]
pub struct UpdateConfig(Properties_);
impl UpdateConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UpdateConfig(Properties_::new()) }
}
impl UpdateConfig {
    /// Sets `MaxUnavailable`. At least 1.
    #[inline] pub fn max_unavailable(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxUnavailable", value.into_node()); self }
    /// Sets `MaxUnavailablePercentage`. 1 to 100.
    #[inline] pub fn max_unavailable_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxUnavailablePercentage", value.into_node()); self }
    /// Sets `UpdateStrategy`. The values are constants of [`UpdateStrategy`].
    #[inline] pub fn update_strategy(mut self, value: impl IntoValue_<UpdateStrategy>) -> Self { self.0.put("UpdateStrategy", value.into_node()); self }
}
impl IntoValue_<UpdateConfig> for UpdateConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Nodegroup.WarmPoolConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-warmpoolconfig.html)
#[must_use]
pub struct WarmPoolConfig(Properties_);
impl WarmPoolConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WarmPoolConfig(Properties_::new()) }
}
impl WarmPoolConfig {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `MaxGroupPreparedCapacity`. At least -1.
    #[inline] pub fn max_group_prepared_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxGroupPreparedCapacity", value.into_node()); self }
    /// Sets `MinSize`. At least 0.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSize", value.into_node()); self }
    /// Sets `PoolState`. The values are constants of [`PoolState`].
    #[inline] pub fn pool_state(mut self, value: impl IntoValue_<PoolState>) -> Self { self.0.put("PoolState", value.into_node()); self }
    /// Sets `ReuseOnScaleIn`.
    #[inline] pub fn reuse_on_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReuseOnScaleIn", value.into_node()); self }
}
impl IntoValue_<WarmPoolConfig> for WarmPoolConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EKS::Nodegroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[derive(Debug)]
pub enum AmiType {}
impl AmiType {
    /// `AL2023_ARM_64_NVIDIA`
    pub const AL2023_ARM_64_NVIDIA: Value_<AmiType> = Value_::constant("AL2023_ARM_64_NVIDIA");
    /// `AL2023_ARM_64_STANDARD`
    pub const AL2023_ARM_64_STANDARD: Value_<AmiType> = Value_::constant("AL2023_ARM_64_STANDARD");
    /// `AL2023_x86_64_NEURON`
    pub const AL2023_X86_64_NEURON: Value_<AmiType> = Value_::constant("AL2023_x86_64_NEURON");
    /// `AL2023_x86_64_NVIDIA`
    pub const AL2023_X86_64_NVIDIA: Value_<AmiType> = Value_::constant("AL2023_x86_64_NVIDIA");
    /// `AL2023_x86_64_STANDARD`
    pub const AL2023_X86_64_STANDARD: Value_<AmiType> = Value_::constant("AL2023_x86_64_STANDARD");
    /// `AL2_ARM_64`
    pub const AL2_ARM_64: Value_<AmiType> = Value_::constant("AL2_ARM_64");
    /// `AL2_x86_64`
    pub const AL2_X86_64: Value_<AmiType> = Value_::constant("AL2_x86_64");
    /// `AL2_x86_64_GPU`
    pub const AL2_X86_64_GPU: Value_<AmiType> = Value_::constant("AL2_x86_64_GPU");
    /// `BOTTLEROCKET_ARM_64`
    pub const BOTTLEROCKET_ARM_64: Value_<AmiType> = Value_::constant("BOTTLEROCKET_ARM_64");
    /// `BOTTLEROCKET_ARM_64_FIPS`
    pub const BOTTLEROCKET_ARM_64_FIPS: Value_<AmiType> = Value_::constant("BOTTLEROCKET_ARM_64_FIPS");
    /// `BOTTLEROCKET_ARM_64_NVIDIA`
    pub const BOTTLEROCKET_ARM_64_NVIDIA: Value_<AmiType> = Value_::constant("BOTTLEROCKET_ARM_64_NVIDIA");
    /// `BOTTLEROCKET_ARM_64_NVIDIA_FIPS`
    pub const BOTTLEROCKET_ARM_64_NVIDIA_FIPS: Value_<AmiType> = Value_::constant("BOTTLEROCKET_ARM_64_NVIDIA_FIPS");
    /// `BOTTLEROCKET_x86_64`
    pub const BOTTLEROCKET_X86_64: Value_<AmiType> = Value_::constant("BOTTLEROCKET_x86_64");
    /// `BOTTLEROCKET_x86_64_FIPS`
    pub const BOTTLEROCKET_X86_64_FIPS: Value_<AmiType> = Value_::constant("BOTTLEROCKET_x86_64_FIPS");
    /// `BOTTLEROCKET_x86_64_NVIDIA`
    pub const BOTTLEROCKET_X86_64_NVIDIA: Value_<AmiType> = Value_::constant("BOTTLEROCKET_x86_64_NVIDIA");
    /// `BOTTLEROCKET_x86_64_NVIDIA_FIPS`
    pub const BOTTLEROCKET_X86_64_NVIDIA_FIPS: Value_<AmiType> = Value_::constant("BOTTLEROCKET_x86_64_NVIDIA_FIPS");
    /// `CUSTOM`
    pub const CUSTOM: Value_<AmiType> = Value_::constant("CUSTOM");
    /// `WINDOWS_CORE_2019_x86_64`
    pub const WINDOWS_CORE_2019_X86_64: Value_<AmiType> = Value_::constant("WINDOWS_CORE_2019_x86_64");
    /// `WINDOWS_CORE_2022_x86_64`
    pub const WINDOWS_CORE_2022_X86_64: Value_<AmiType> = Value_::constant("WINDOWS_CORE_2022_x86_64");
    /// `WINDOWS_CORE_2025_x86_64`
    pub const WINDOWS_CORE_2025_X86_64: Value_<AmiType> = Value_::constant("WINDOWS_CORE_2025_x86_64");
    /// `WINDOWS_FULL_2019_x86_64`
    pub const WINDOWS_FULL_2019_X86_64: Value_<AmiType> = Value_::constant("WINDOWS_FULL_2019_x86_64");
    /// `WINDOWS_FULL_2022_x86_64`
    pub const WINDOWS_FULL_2022_X86_64: Value_<AmiType> = Value_::constant("WINDOWS_FULL_2022_x86_64");
    /// `WINDOWS_FULL_2025_x86_64`
    pub const WINDOWS_FULL_2025_X86_64: Value_<AmiType> = Value_::constant("WINDOWS_FULL_2025_x86_64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmiType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Nodegroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[derive(Debug)]
pub enum CapacityType {}
impl CapacityType {
    /// `CAPACITY_BLOCK`
    pub const CAPACITY_BLOCK: Value_<CapacityType> = Value_::constant("CAPACITY_BLOCK");
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<CapacityType> = Value_::constant("ON_DEMAND");
    /// `OnDemand`
    pub const ON_DEMAND_: Value_<CapacityType> = Value_::constant("OnDemand");
    /// `SPOT`
    pub const SPOT: Value_<CapacityType> = Value_::constant("SPOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Nodegroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[derive(Debug)]
pub enum RepairAction {}
impl RepairAction {
    /// `Replace`
    pub const REPLACE: Value_<RepairAction> = Value_::constant("Replace");
    /// `Reboot`
    pub const REBOOT: Value_<RepairAction> = Value_::constant("Reboot");
    /// `NoAction`
    pub const NO_ACTION: Value_<RepairAction> = Value_::constant("NoAction");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RepairAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Nodegroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[derive(Debug)]
pub enum Effect {}
impl Effect {
    /// `NO_EXECUTE`
    pub const NO_EXECUTE: Value_<Effect> = Value_::constant("NO_EXECUTE");
    /// `NO_SCHEDULE`
    pub const NO_SCHEDULE: Value_<Effect> = Value_::constant("NO_SCHEDULE");
    /// `PREFER_NO_SCHEDULE`
    pub const PREFER_NO_SCHEDULE: Value_<Effect> = Value_::constant("PREFER_NO_SCHEDULE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Effect> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Nodegroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[derive(Debug)]
pub enum UpdateStrategy {}
impl UpdateStrategy {
    /// `DEFAULT`
    pub const DEFAULT: Value_<UpdateStrategy> = Value_::constant("DEFAULT");
    /// `MINIMAL`
    pub const MINIMAL: Value_<UpdateStrategy> = Value_::constant("MINIMAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Nodegroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[derive(Debug)]
pub enum PoolState {}
impl PoolState {
    /// `HIBERNATED`
    pub const HIBERNATED: Value_<PoolState> = Value_::constant("HIBERNATED");
    /// `RUNNING`
    pub const RUNNING: Value_<PoolState> = Value_::constant("RUNNING");
    /// `STOPPED`
    pub const STOPPED: Value_<PoolState> = Value_::constant("STOPPED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PoolState> { Value_::from_node(value.into_node()) }
}
