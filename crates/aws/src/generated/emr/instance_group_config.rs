// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::InstanceGroupConfig`

use stanchion_template::generated::*;

/// `AWS::EMR::InstanceGroupConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html)
#[must_use]
pub struct InstanceGroupConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl InstanceGroupConfig<Missing_<super::required::instance_count>, Missing_<super::required::instance_role>, Missing_<super::required::instance_type>, Missing_<super::required::job_flow_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceGroupConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> InstanceGroupConfig<S0, S1, S2, S3> {
    /// Sets `AutoScalingPolicy`.
    #[inline] pub fn auto_scaling_policy(mut self, value: impl IntoValue_<AutoScalingPolicy>) -> Self { self.0.put("AutoScalingPolicy", value.into_node()); self }
    /// Sets `BidPrice`. An update replaces the resource.
    #[inline] pub fn bid_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BidPrice", value.into_node()); self }
    /// Sets `Configurations`. An update replaces the resource.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<AppConfiguration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `CustomAmiId`. An update replaces the resource.
    #[inline] pub fn custom_ami_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomAmiId", value.into_node()); self }
    /// Sets `EbsConfiguration`. An update replaces the resource.
    #[inline] pub fn ebs_configuration(mut self, value: impl IntoValue_<EbsConfiguration>) -> Self { self.0.put("EbsConfiguration", value.into_node()); self }
    /// Sets `InstanceCount`. Required.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> InstanceGroupConfig<Set_, S1, S2, S3> { self.0.put("InstanceCount", value.into_node()); InstanceGroupConfig(self.0, PhantomData_) }
    /// Sets `InstanceRole`. Required. An update replaces the resource.
    #[inline] pub fn instance_role(mut self, value: impl IntoValue_<String>) -> InstanceGroupConfig<S0, Set_, S2, S3> { self.0.put("InstanceRole", value.into_node()); InstanceGroupConfig(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required. An update replaces the resource.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> InstanceGroupConfig<S0, S1, Set_, S3> { self.0.put("InstanceType", value.into_node()); InstanceGroupConfig(self.0, PhantomData_) }
    /// Sets `JobFlowId`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn job_flow_id(mut self, value: impl IntoValue_<String>) -> InstanceGroupConfig<S0, S1, S2, Set_> { self.0.put("JobFlowId", value.into_node()); InstanceGroupConfig(self.0, PhantomData_) }
    /// Sets `Market`. An update replaces the resource.
    #[inline] pub fn market(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Market", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<InstanceGroupConfig> for InstanceGroupConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for InstanceGroupConfig<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EMR::InstanceGroupConfig";
    type Handle = InstanceGroupConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceGroupConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceGroupConfigRef(Id_);
impl From<Id_> for InstanceGroupConfigRef { #[inline] fn from(id: Id_) -> Self { InstanceGroupConfigRef(id) } }
impl AsRef<Id_> for InstanceGroupConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceGroupConfigRef {
    /// `Ref`: `InstanceGroupId|JobFlowId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `InstanceGroupId`
    #[inline] pub fn instance_group_id(&self) -> Value_<String> { self.0.attribute("InstanceGroupId") }
}
/// `AWS::EMR::InstanceGroupConfig.ScalingConstraints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingconstraints.html)
#[must_use]
pub struct ScalingConstraints<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScalingConstraints<Missing_<super::required::max_capacity>, Missing_<super::required::min_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingConstraints(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScalingConstraints<S0, S1> {
    /// Sets `MaxCapacity`. Required.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> ScalingConstraints<Set_, S1> { self.0.put("MaxCapacity", value.into_node()); ScalingConstraints(self.0, PhantomData_) }
    /// Sets `MinCapacity`. Required.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<i64>) -> ScalingConstraints<S0, Set_> { self.0.put("MinCapacity", value.into_node()); ScalingConstraints(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScalingConstraints> for ScalingConstraints<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.SimpleScalingPolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-simplescalingpolicyconfiguration.html)
#[must_use]
pub struct SimpleScalingPolicyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SimpleScalingPolicyConfiguration<Missing_<super::required::scaling_adjustment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SimpleScalingPolicyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SimpleScalingPolicyConfiguration<S0> {
    /// Sets `AdjustmentType`.
    #[inline] pub fn adjustment_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdjustmentType", value.into_node()); self }
    /// Sets `CoolDown`.
    #[inline] pub fn cool_down(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CoolDown", value.into_node()); self }
    /// Sets `ScalingAdjustment`. Required.
    #[inline] pub fn scaling_adjustment(mut self, value: impl IntoValue_<i64>) -> SimpleScalingPolicyConfiguration<Set_> { self.0.put("ScalingAdjustment", value.into_node()); SimpleScalingPolicyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SimpleScalingPolicyConfiguration> for SimpleScalingPolicyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.ScalingAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingaction.html)
#[must_use]
pub struct ScalingAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScalingAction<Missing_<super::required::simple_scaling_policy_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingAction(Properties_::new(), PhantomData_) }
}
impl<S0> ScalingAction<S0> {
    /// Sets `Market`.
    #[inline] pub fn market(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Market", value.into_node()); self }
    /// Sets `SimpleScalingPolicyConfiguration`. Required.
    #[inline] pub fn simple_scaling_policy_configuration(mut self, value: impl IntoValue_<SimpleScalingPolicyConfiguration>) -> ScalingAction<Set_> { self.0.put("SimpleScalingPolicyConfiguration", value.into_node()); ScalingAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScalingAction> for ScalingAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.CloudWatchAlarmDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-cloudwatchalarmdefinition.html)
#[must_use]
pub struct CloudWatchAlarmDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CloudWatchAlarmDefinition<Missing_<super::required::comparison_operator>, Missing_<super::required::metric_name>, Missing_<super::required::period>, Missing_<super::required::threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchAlarmDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CloudWatchAlarmDefinition<S0, S1, S2, S3> {
    /// Sets `ComparisonOperator`. Required.
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<String>) -> CloudWatchAlarmDefinition<Set_, S1, S2, S3> { self.0.put("ComparisonOperator", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `EvaluationPeriods`.
    #[inline] pub fn evaluation_periods(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EvaluationPeriods", value.into_node()); self }
    /// Sets `MetricName`. Required.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> CloudWatchAlarmDefinition<S0, Set_, S2, S3> { self.0.put("MetricName", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Period`. Required.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> CloudWatchAlarmDefinition<S0, S1, Set_, S3> { self.0.put("Period", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Statistic`.
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Statistic", value.into_node()); self }
    /// Sets `Threshold`. Required.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> CloudWatchAlarmDefinition<S0, S1, S2, Set_> { self.0.put("Threshold", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CloudWatchAlarmDefinition> for CloudWatchAlarmDefinition<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.ScalingTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingtrigger.html)
#[must_use]
pub struct ScalingTrigger<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScalingTrigger<Missing_<super::required::cloud_watch_alarm_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingTrigger(Properties_::new(), PhantomData_) }
}
impl<S0> ScalingTrigger<S0> {
    /// Sets `CloudWatchAlarmDefinition`. Required.
    #[inline] pub fn cloud_watch_alarm_definition(mut self, value: impl IntoValue_<CloudWatchAlarmDefinition>) -> ScalingTrigger<Set_> { self.0.put("CloudWatchAlarmDefinition", value.into_node()); ScalingTrigger(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScalingTrigger> for ScalingTrigger<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.ScalingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingrule.html)
#[must_use]
pub struct ScalingRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ScalingRule<Missing_<super::required::action>, Missing_<super::required::name>, Missing_<super::required::trigger>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ScalingRule<S0, S1, S2> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<ScalingAction>) -> ScalingRule<Set_, S1, S2> { self.0.put("Action", value.into_node()); ScalingRule(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ScalingRule<S0, Set_, S2> { self.0.put("Name", value.into_node()); ScalingRule(self.0, PhantomData_) }
    /// Sets `Trigger`. Required.
    #[inline] pub fn trigger(mut self, value: impl IntoValue_<ScalingTrigger>) -> ScalingRule<S0, S1, Set_> { self.0.put("Trigger", value.into_node()); ScalingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ScalingRule> for ScalingRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.AutoScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-autoscalingpolicy.html)
#[must_use]
pub struct AutoScalingPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AutoScalingPolicy<Missing_<super::required::constraints>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScalingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AutoScalingPolicy<S0, S1> {
    /// Sets `Constraints`. Required.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<ScalingConstraints>) -> AutoScalingPolicy<Set_, S1> { self.0.put("Constraints", value.into_node()); AutoScalingPolicy(self.0, PhantomData_) }
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<ScalingRule>>) -> AutoScalingPolicy<S0, Set_> { self.0.put("Rules", value.into_node()); AutoScalingPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AutoScalingPolicy> for AutoScalingPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.AppConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-appconfiguration.html)
#[must_use]
pub struct AppConfiguration(Properties_);
impl AppConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AppConfiguration(Properties_::new()) }
}
impl AppConfiguration {
    /// Sets `Classification`.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Classification", value.into_node()); self }
    /// Sets `ConfigurationProperties`.
    #[inline] pub fn configuration_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ConfigurationProperties", value.into_node()); self }
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<AppConfiguration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
}
impl IntoValue_<AppConfiguration> for AppConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.VolumeSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-volumespecification.html)
#[must_use]
pub struct VolumeSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VolumeSpecification<Missing_<super::required::size_in_gb>, Missing_<super::required::volume_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VolumeSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VolumeSpecification<S0, S1> {
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `SizeInGB`. Required.
    #[inline] pub fn size_in_gb(mut self, value: impl IntoValue_<i64>) -> VolumeSpecification<Set_, S1> { self.0.put("SizeInGB", value.into_node()); VolumeSpecification(self.0, PhantomData_) }
    /// Sets `Throughput`.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeType`. Required.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> VolumeSpecification<S0, Set_> { self.0.put("VolumeType", value.into_node()); VolumeSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VolumeSpecification> for VolumeSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.EbsBlockDeviceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-ebsblockdeviceconfig.html)
#[must_use]
pub struct EbsBlockDeviceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EbsBlockDeviceConfig<Missing_<super::required::volume_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EbsBlockDeviceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EbsBlockDeviceConfig<S0> {
    /// Sets `VolumeSpecification`. Required.
    #[inline] pub fn volume_specification(mut self, value: impl IntoValue_<VolumeSpecification>) -> EbsBlockDeviceConfig<Set_> { self.0.put("VolumeSpecification", value.into_node()); EbsBlockDeviceConfig(self.0, PhantomData_) }
    /// Sets `VolumesPerInstance`.
    #[inline] pub fn volumes_per_instance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumesPerInstance", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EbsBlockDeviceConfig> for EbsBlockDeviceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceGroupConfig.EbsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-ebsconfiguration.html)
#[must_use]
pub struct EbsConfiguration(Properties_);
impl EbsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbsConfiguration(Properties_::new()) }
}
impl EbsConfiguration {
    /// Sets `EbsBlockDeviceConfigs`.
    #[inline] pub fn ebs_block_device_configs(mut self, value: impl IntoValue_<Vec<EbsBlockDeviceConfig>>) -> Self { self.0.put("EbsBlockDeviceConfigs", value.into_node()); self }
    /// Sets `EbsOptimized`.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
}
impl IntoValue_<EbsConfiguration> for EbsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
