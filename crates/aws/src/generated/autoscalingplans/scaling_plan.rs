// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScalingPlans::ScalingPlan`

use stanchion_template::generated::*;

/// `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[must_use]
pub struct ScalingPlan<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScalingPlan<Missing_<super::required::application_source>, Missing_<super::required::scaling_instructions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingPlan(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScalingPlan<S0, S1> {
    /// Sets `ApplicationSource`. Required.
    #[inline] pub fn application_source(mut self, value: impl IntoValue_<ApplicationSource>) -> ScalingPlan<Set_, S1> { self.0.put("ApplicationSource", value.into_node()); ScalingPlan(self.0, PhantomData_) }
    /// Sets `ScalingInstructions`. Required.
    #[inline] pub fn scaling_instructions(mut self, value: impl IntoValue_<Vec<ScalingInstruction>>) -> ScalingPlan<S0, Set_> { self.0.put("ScalingInstructions", value.into_node()); ScalingPlan(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScalingPlan> for ScalingPlan<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ScalingPlan<S0, S1> {
    const TYPE: &'static str = "AWS::AutoScalingPlans::ScalingPlan";
    type Handle = ScalingPlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScalingPlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScalingPlanRef(Id_);
impl From<Id_> for ScalingPlanRef { #[inline] fn from(id: Id_) -> Self { ScalingPlanRef(id) } }
impl AsRef<Id_> for ScalingPlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScalingPlanRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ScalingPlanArn`
    #[inline] pub fn scaling_plan_arn(&self) -> Value_<String> { self.0.attribute("ScalingPlanArn") }
    /// `Fn::GetAtt` `ScalingPlanName`
    #[inline] pub fn scaling_plan_name(&self) -> Value_<String> { self.0.attribute("ScalingPlanName") }
    /// `Fn::GetAtt` `ScalingPlanVersion`
    #[inline] pub fn scaling_plan_version(&self) -> Value_<String> { self.0.attribute("ScalingPlanVersion") }
}
/// `AWS::AutoScalingPlans::ScalingPlan.TagFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-tagfilter.html)
#[must_use]
pub struct TagFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TagFilter<Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagFilter(Properties_::new(), PhantomData_) }
}
impl<S0> TagFilter<S0> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> TagFilter<Set_> { self.0.put("Key", value.into_node()); TagFilter(self.0, PhantomData_) }
    /// Sets `Values`. At most 20 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TagFilter> for TagFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.ApplicationSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-applicationsource.html)
#[must_use]
pub struct ApplicationSource(Properties_);
impl ApplicationSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationSource(Properties_::new()) }
}
impl ApplicationSource {
    /// Sets `CloudFormationStackARN`.
    #[inline] pub fn cloud_formation_stack_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudFormationStackARN", value.into_node()); self }
    /// Sets `TagFilters`. At most 50 items.
    #[inline] pub fn tag_filters(mut self, value: impl IntoValue_<Vec<TagFilter>>) -> Self { self.0.put("TagFilters", value.into_node()); self }
}
impl IntoValue_<ApplicationSource> for ApplicationSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.MetricDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-metricdimension.html)
#[must_use]
pub struct MetricDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricDimension<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricDimension<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MetricDimension<Set_, S1> { self.0.put("Name", value.into_node()); MetricDimension(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> MetricDimension<S0, Set_> { self.0.put("Value", value.into_node()); MetricDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricDimension> for MetricDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.CustomizedLoadMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-customizedloadmetricspecification.html)
#[must_use]
pub struct CustomizedLoadMetricSpecification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomizedLoadMetricSpecification<Missing_<super::required::metric_name>, Missing_<super::required::namespace>, Missing_<super::required::statistic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomizedLoadMetricSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomizedLoadMetricSpecification<S0, S1, S2> {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<MetricDimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. Required.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> CustomizedLoadMetricSpecification<Set_, S1, S2> { self.0.put("MetricName", value.into_node()); CustomizedLoadMetricSpecification(self.0, PhantomData_) }
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> CustomizedLoadMetricSpecification<S0, Set_, S2> { self.0.put("Namespace", value.into_node()); CustomizedLoadMetricSpecification(self.0, PhantomData_) }
    /// Sets `Statistic`. Required. The values are constants of [`Statistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<Statistic>) -> CustomizedLoadMetricSpecification<S0, S1, Set_> { self.0.put("Statistic", value.into_node()); CustomizedLoadMetricSpecification(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomizedLoadMetricSpecification> for CustomizedLoadMetricSpecification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.PredefinedLoadMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-predefinedloadmetricspecification.html)
#[must_use]
pub struct PredefinedLoadMetricSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredefinedLoadMetricSpecification<Missing_<super::required::predefined_load_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredefinedLoadMetricSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> PredefinedLoadMetricSpecification<S0> {
    /// Sets `PredefinedLoadMetricType`. Required. The values are constants of [`PredefinedLoadMetricType`].
    #[inline] pub fn predefined_load_metric_type(mut self, value: impl IntoValue_<PredefinedLoadMetricType>) -> PredefinedLoadMetricSpecification<Set_> { self.0.put("PredefinedLoadMetricType", value.into_node()); PredefinedLoadMetricSpecification(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredefinedLoadMetricSpecification> for PredefinedLoadMetricSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.CustomizedScalingMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-customizedscalingmetricspecification.html)
#[must_use]
pub struct CustomizedScalingMetricSpecification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomizedScalingMetricSpecification<Missing_<super::required::metric_name>, Missing_<super::required::namespace>, Missing_<super::required::statistic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomizedScalingMetricSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomizedScalingMetricSpecification<S0, S1, S2> {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<MetricDimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. Required.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> CustomizedScalingMetricSpecification<Set_, S1, S2> { self.0.put("MetricName", value.into_node()); CustomizedScalingMetricSpecification(self.0, PhantomData_) }
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> CustomizedScalingMetricSpecification<S0, Set_, S2> { self.0.put("Namespace", value.into_node()); CustomizedScalingMetricSpecification(self.0, PhantomData_) }
    /// Sets `Statistic`. Required. The values are constants of [`CustomizedScalingMetricSpecificationStatistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<CustomizedScalingMetricSpecificationStatistic>) -> CustomizedScalingMetricSpecification<S0, S1, Set_> { self.0.put("Statistic", value.into_node()); CustomizedScalingMetricSpecification(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomizedScalingMetricSpecification> for CustomizedScalingMetricSpecification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.PredefinedScalingMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-predefinedscalingmetricspecification.html)
#[must_use]
pub struct PredefinedScalingMetricSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredefinedScalingMetricSpecification<Missing_<super::required::predefined_scaling_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredefinedScalingMetricSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> PredefinedScalingMetricSpecification<S0> {
    /// Sets `PredefinedScalingMetricType`. Required. The values are constants of [`PredefinedScalingMetricType`].
    #[inline] pub fn predefined_scaling_metric_type(mut self, value: impl IntoValue_<PredefinedScalingMetricType>) -> PredefinedScalingMetricSpecification<Set_> { self.0.put("PredefinedScalingMetricType", value.into_node()); PredefinedScalingMetricSpecification(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredefinedScalingMetricSpecification> for PredefinedScalingMetricSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.TargetTrackingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-targettrackingconfiguration.html)
#[must_use]
pub struct TargetTrackingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetTrackingConfiguration<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetTrackingConfiguration<S0> {
    /// Sets `CustomizedScalingMetricSpecification`.
    #[inline] pub fn customized_scaling_metric_specification(mut self, value: impl IntoValue_<CustomizedScalingMetricSpecification>) -> Self { self.0.put("CustomizedScalingMetricSpecification", value.into_node()); self }
    /// Sets `DisableScaleIn`.
    #[inline] pub fn disable_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableScaleIn", value.into_node()); self }
    /// Sets `EstimatedInstanceWarmup`.
    #[inline] pub fn estimated_instance_warmup(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EstimatedInstanceWarmup", value.into_node()); self }
    /// Sets `PredefinedScalingMetricSpecification`.
    #[inline] pub fn predefined_scaling_metric_specification(mut self, value: impl IntoValue_<PredefinedScalingMetricSpecification>) -> Self { self.0.put("PredefinedScalingMetricSpecification", value.into_node()); self }
    /// Sets `ScaleInCooldown`.
    #[inline] pub fn scale_in_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleInCooldown", value.into_node()); self }
    /// Sets `ScaleOutCooldown`.
    #[inline] pub fn scale_out_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleOutCooldown", value.into_node()); self }
    /// Sets `TargetValue`. Required.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> TargetTrackingConfiguration<Set_> { self.0.put("TargetValue", value.into_node()); TargetTrackingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetTrackingConfiguration> for TargetTrackingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScalingPlans::ScalingPlan.ScalingInstruction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html)
#[must_use]
pub struct ScalingInstruction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl ScalingInstruction<Missing_<super::required::max_capacity>, Missing_<super::required::min_capacity>, Missing_<super::required::resource_id>, Missing_<super::required::scalable_dimension>, Missing_<super::required::service_namespace>, Missing_<super::required::target_tracking_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingInstruction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> ScalingInstruction<S0, S1, S2, S3, S4, S5> {
    /// Sets `CustomizedLoadMetricSpecification`.
    #[inline] pub fn customized_load_metric_specification(mut self, value: impl IntoValue_<CustomizedLoadMetricSpecification>) -> Self { self.0.put("CustomizedLoadMetricSpecification", value.into_node()); self }
    /// Sets `DisableDynamicScaling`.
    #[inline] pub fn disable_dynamic_scaling(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableDynamicScaling", value.into_node()); self }
    /// Sets `MaxCapacity`. Required.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> ScalingInstruction<Set_, S1, S2, S3, S4, S5> { self.0.put("MaxCapacity", value.into_node()); ScalingInstruction(self.0, PhantomData_) }
    /// Sets `MinCapacity`. Required.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<i64>) -> ScalingInstruction<S0, Set_, S2, S3, S4, S5> { self.0.put("MinCapacity", value.into_node()); ScalingInstruction(self.0, PhantomData_) }
    /// Sets `PredefinedLoadMetricSpecification`.
    #[inline] pub fn predefined_load_metric_specification(mut self, value: impl IntoValue_<PredefinedLoadMetricSpecification>) -> Self { self.0.put("PredefinedLoadMetricSpecification", value.into_node()); self }
    /// Sets `PredictiveScalingMaxCapacityBehavior`. The values are constants of [`PredictiveScalingMaxCapacityBehavior`].
    #[inline] pub fn predictive_scaling_max_capacity_behavior(mut self, value: impl IntoValue_<PredictiveScalingMaxCapacityBehavior>) -> Self { self.0.put("PredictiveScalingMaxCapacityBehavior", value.into_node()); self }
    /// Sets `PredictiveScalingMaxCapacityBuffer`.
    #[inline] pub fn predictive_scaling_max_capacity_buffer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PredictiveScalingMaxCapacityBuffer", value.into_node()); self }
    /// Sets `PredictiveScalingMode`. The values are constants of [`PredictiveScalingMode`].
    #[inline] pub fn predictive_scaling_mode(mut self, value: impl IntoValue_<PredictiveScalingMode>) -> Self { self.0.put("PredictiveScalingMode", value.into_node()); self }
    /// Sets `ResourceId`. Required. 1 to 1600 characters.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> ScalingInstruction<S0, S1, Set_, S3, S4, S5> { self.0.put("ResourceId", value.into_node()); ScalingInstruction(self.0, PhantomData_) }
    /// Sets `ScalableDimension`. Required. The values are constants of [`ScalableDimension`].
    #[inline] pub fn scalable_dimension(mut self, value: impl IntoValue_<ScalableDimension>) -> ScalingInstruction<S0, S1, S2, Set_, S4, S5> { self.0.put("ScalableDimension", value.into_node()); ScalingInstruction(self.0, PhantomData_) }
    /// Sets `ScalingPolicyUpdateBehavior`. The values are constants of [`ScalingPolicyUpdateBehavior`].
    #[inline] pub fn scaling_policy_update_behavior(mut self, value: impl IntoValue_<ScalingPolicyUpdateBehavior>) -> Self { self.0.put("ScalingPolicyUpdateBehavior", value.into_node()); self }
    /// Sets `ScheduledActionBufferTime`. At least 0.
    #[inline] pub fn scheduled_action_buffer_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScheduledActionBufferTime", value.into_node()); self }
    /// Sets `ServiceNamespace`. Required. The values are constants of [`ServiceNamespace`].
    #[inline] pub fn service_namespace(mut self, value: impl IntoValue_<ServiceNamespace>) -> ScalingInstruction<S0, S1, S2, S3, Set_, S5> { self.0.put("ServiceNamespace", value.into_node()); ScalingInstruction(self.0, PhantomData_) }
    /// Sets `TargetTrackingConfigurations`. Required. 1 to 10 items.
    #[inline] pub fn target_tracking_configurations(mut self, value: impl IntoValue_<Vec<TargetTrackingConfiguration>>) -> ScalingInstruction<S0, S1, S2, S3, S4, Set_> { self.0.put("TargetTrackingConfigurations", value.into_node()); ScalingInstruction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<ScalingInstruction> for ScalingInstruction<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum Statistic {}
impl Statistic {
    /// `Average`
    pub const AVERAGE: Value_<Statistic> = Value_::constant("Average");
    /// `Maximum`
    pub const MAXIMUM: Value_<Statistic> = Value_::constant("Maximum");
    /// `Minimum`
    pub const MINIMUM: Value_<Statistic> = Value_::constant("Minimum");
    /// `SampleCount`
    pub const SAMPLE_COUNT: Value_<Statistic> = Value_::constant("SampleCount");
    /// `Sum`
    pub const SUM: Value_<Statistic> = Value_::constant("Sum");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Statistic> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum PredefinedLoadMetricType {}
impl PredefinedLoadMetricType {
    /// `ALBTargetGroupRequestCount`
    pub const ALB_TARGET_GROUP_REQUEST_COUNT: Value_<PredefinedLoadMetricType> = Value_::constant("ALBTargetGroupRequestCount");
    /// `ASGTotalCPUUtilization`
    pub const ASG_TOTAL_CPU_UTILIZATION: Value_<PredefinedLoadMetricType> = Value_::constant("ASGTotalCPUUtilization");
    /// `ASGTotalNetworkIn`
    pub const ASG_TOTAL_NETWORK_IN: Value_<PredefinedLoadMetricType> = Value_::constant("ASGTotalNetworkIn");
    /// `ASGTotalNetworkOut`
    pub const ASG_TOTAL_NETWORK_OUT: Value_<PredefinedLoadMetricType> = Value_::constant("ASGTotalNetworkOut");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredefinedLoadMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum PredictiveScalingMaxCapacityBehavior {}
impl PredictiveScalingMaxCapacityBehavior {
    /// `SetForecastCapacityToMaxCapacity`
    pub const SET_FORECAST_CAPACITY_TO_MAX_CAPACITY: Value_<PredictiveScalingMaxCapacityBehavior> = Value_::constant("SetForecastCapacityToMaxCapacity");
    /// `SetMaxCapacityAboveForecastCapacity`
    pub const SET_MAX_CAPACITY_ABOVE_FORECAST_CAPACITY: Value_<PredictiveScalingMaxCapacityBehavior> = Value_::constant("SetMaxCapacityAboveForecastCapacity");
    /// `SetMaxCapacityToForecastCapacity`
    pub const SET_MAX_CAPACITY_TO_FORECAST_CAPACITY: Value_<PredictiveScalingMaxCapacityBehavior> = Value_::constant("SetMaxCapacityToForecastCapacity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredictiveScalingMaxCapacityBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum PredictiveScalingMode {}
impl PredictiveScalingMode {
    /// `ForecastAndScale`
    pub const FORECAST_AND_SCALE: Value_<PredictiveScalingMode> = Value_::constant("ForecastAndScale");
    /// `ForecastOnly`
    pub const FORECAST_ONLY: Value_<PredictiveScalingMode> = Value_::constant("ForecastOnly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredictiveScalingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum ScalableDimension {}
impl ScalableDimension {
    /// `autoscaling:autoScalingGroup:DesiredCapacity`
    pub const AUTOSCALING_AUTO_SCALING_GROUP_DESIRED_CAPACITY: Value_<ScalableDimension> = Value_::constant("autoscaling:autoScalingGroup:DesiredCapacity");
    /// `dynamodb:index:ReadCapacityUnits`
    pub const DYNAMODB_INDEX_READ_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:index:ReadCapacityUnits");
    /// `dynamodb:index:WriteCapacityUnits`
    pub const DYNAMODB_INDEX_WRITE_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:index:WriteCapacityUnits");
    /// `dynamodb:table:ReadCapacityUnits`
    pub const DYNAMODB_TABLE_READ_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:table:ReadCapacityUnits");
    /// `dynamodb:table:WriteCapacityUnits`
    pub const DYNAMODB_TABLE_WRITE_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:table:WriteCapacityUnits");
    /// `ec2:spot-fleet-request:TargetCapacity`
    pub const EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY: Value_<ScalableDimension> = Value_::constant("ec2:spot-fleet-request:TargetCapacity");
    /// `ecs:service:DesiredCount`
    pub const ECS_SERVICE_DESIRED_COUNT: Value_<ScalableDimension> = Value_::constant("ecs:service:DesiredCount");
    /// `rds:cluster:ReadReplicaCount`
    pub const RDS_CLUSTER_READ_REPLICA_COUNT: Value_<ScalableDimension> = Value_::constant("rds:cluster:ReadReplicaCount");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScalableDimension> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum ScalingPolicyUpdateBehavior {}
impl ScalingPolicyUpdateBehavior {
    /// `KeepExternalPolicies`
    pub const KEEP_EXTERNAL_POLICIES: Value_<ScalingPolicyUpdateBehavior> = Value_::constant("KeepExternalPolicies");
    /// `ReplaceExternalPolicies`
    pub const REPLACE_EXTERNAL_POLICIES: Value_<ScalingPolicyUpdateBehavior> = Value_::constant("ReplaceExternalPolicies");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScalingPolicyUpdateBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum ServiceNamespace {}
impl ServiceNamespace {
    /// `autoscaling`
    pub const AUTOSCALING: Value_<ServiceNamespace> = Value_::constant("autoscaling");
    /// `dynamodb`
    pub const DYNAMODB: Value_<ServiceNamespace> = Value_::constant("dynamodb");
    /// `ec2`
    pub const EC2: Value_<ServiceNamespace> = Value_::constant("ec2");
    /// `ecs`
    pub const ECS: Value_<ServiceNamespace> = Value_::constant("ecs");
    /// `rds`
    pub const RDS: Value_<ServiceNamespace> = Value_::constant("rds");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNamespace> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum CustomizedScalingMetricSpecificationStatistic {}
impl CustomizedScalingMetricSpecificationStatistic {
    /// `Average`
    pub const AVERAGE: Value_<CustomizedScalingMetricSpecificationStatistic> = Value_::constant("Average");
    /// `Maximum`
    pub const MAXIMUM: Value_<CustomizedScalingMetricSpecificationStatistic> = Value_::constant("Maximum");
    /// `Minimum`
    pub const MINIMUM: Value_<CustomizedScalingMetricSpecificationStatistic> = Value_::constant("Minimum");
    /// `SampleCount`
    pub const SAMPLE_COUNT: Value_<CustomizedScalingMetricSpecificationStatistic> = Value_::constant("SampleCount");
    /// `Sum`
    pub const SUM: Value_<CustomizedScalingMetricSpecificationStatistic> = Value_::constant("Sum");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomizedScalingMetricSpecificationStatistic> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScalingPlans::ScalingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
#[derive(Debug)]
pub enum PredefinedScalingMetricType {}
impl PredefinedScalingMetricType {
    /// `ALBRequestCountPerTarget`
    pub const ALB_REQUEST_COUNT_PER_TARGET: Value_<PredefinedScalingMetricType> = Value_::constant("ALBRequestCountPerTarget");
    /// `ASGAverageCPUUtilization`
    pub const ASG_AVERAGE_CPU_UTILIZATION: Value_<PredefinedScalingMetricType> = Value_::constant("ASGAverageCPUUtilization");
    /// `ASGAverageNetworkIn`
    pub const ASG_AVERAGE_NETWORK_IN: Value_<PredefinedScalingMetricType> = Value_::constant("ASGAverageNetworkIn");
    /// `ASGAverageNetworkOut`
    pub const ASG_AVERAGE_NETWORK_OUT: Value_<PredefinedScalingMetricType> = Value_::constant("ASGAverageNetworkOut");
    /// `DynamoDBReadCapacityUtilization`
    pub const DYNAMO_DB_READ_CAPACITY_UTILIZATION: Value_<PredefinedScalingMetricType> = Value_::constant("DynamoDBReadCapacityUtilization");
    /// `DynamoDBWriteCapacityUtilization`
    pub const DYNAMO_DB_WRITE_CAPACITY_UTILIZATION: Value_<PredefinedScalingMetricType> = Value_::constant("DynamoDBWriteCapacityUtilization");
    /// `EC2SpotFleetRequestAverageCPUUtilization`
    pub const EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION: Value_<PredefinedScalingMetricType> = Value_::constant("EC2SpotFleetRequestAverageCPUUtilization");
    /// `EC2SpotFleetRequestAverageNetworkIn`
    pub const EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN: Value_<PredefinedScalingMetricType> = Value_::constant("EC2SpotFleetRequestAverageNetworkIn");
    /// `EC2SpotFleetRequestAverageNetworkOut`
    pub const EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT: Value_<PredefinedScalingMetricType> = Value_::constant("EC2SpotFleetRequestAverageNetworkOut");
    /// `ECSServiceAverageCPUUtilization`
    pub const ECS_SERVICE_AVERAGE_CPU_UTILIZATION: Value_<PredefinedScalingMetricType> = Value_::constant("ECSServiceAverageCPUUtilization");
    /// `ECSServiceAverageMemoryUtilization`
    pub const ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION: Value_<PredefinedScalingMetricType> = Value_::constant("ECSServiceAverageMemoryUtilization");
    /// `RDSReaderAverageCPUUtilization`
    pub const RDS_READER_AVERAGE_CPU_UTILIZATION: Value_<PredefinedScalingMetricType> = Value_::constant("RDSReaderAverageCPUUtilization");
    /// `RDSReaderAverageDatabaseConnections`
    pub const RDS_READER_AVERAGE_DATABASE_CONNECTIONS: Value_<PredefinedScalingMetricType> = Value_::constant("RDSReaderAverageDatabaseConnections");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredefinedScalingMetricType> { Value_::from_node(value.into_node()) }
}
