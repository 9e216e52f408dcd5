// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationAutoScaling::ScalingPolicy`

use stanchion_template::generated::*;

/// `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[must_use]
pub struct ScalingPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScalingPolicy<Missing_<super::required::policy_name>, Missing_<super::required::policy_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScalingPolicy<S0, S1> {
    /// Sets `PolicyName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> ScalingPolicy<Set_, S1> { self.0.put("PolicyName", value.into_node()); ScalingPolicy(self.0, PhantomData_) }
    /// Sets `PolicyType`. Required. The values are constants of [`PolicyType`].
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<PolicyType>) -> ScalingPolicy<S0, Set_> { self.0.put("PolicyType", value.into_node()); ScalingPolicy(self.0, PhantomData_) }
    /// Sets `PredictiveScalingPolicyConfiguration`.
    #[inline] pub fn predictive_scaling_policy_configuration(mut self, value: impl IntoValue_<PredictiveScalingPolicyConfiguration>) -> Self { self.0.put("PredictiveScalingPolicyConfiguration", value.into_node()); self }
    /// Sets `ResourceId`. 1 to 1600 characters. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `ScalableDimension`. An update replaces the resource. The values are constants of [`ScalableDimension`].
    #[inline] pub fn scalable_dimension(mut self, value: impl IntoValue_<ScalableDimension>) -> Self { self.0.put("ScalableDimension", value.into_node()); self }
    /// Sets `ScalingTargetId`. An update replaces the resource.
    #[inline] pub fn scaling_target_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScalingTargetId", value.into_node()); self }
    /// Sets `ServiceNamespace`. An update replaces the resource. The values are constants of [`ServiceNamespace`].
    #[inline] pub fn service_namespace(mut self, value: impl IntoValue_<ServiceNamespace>) -> Self { self.0.put("ServiceNamespace", value.into_node()); self }
    /// Sets `StepScalingPolicyConfiguration`.
    #[inline] pub fn step_scaling_policy_configuration(mut self, value: impl IntoValue_<StepScalingPolicyConfiguration>) -> Self { self.0.put("StepScalingPolicyConfiguration", value.into_node()); self }
    /// Sets `TargetTrackingScalingPolicyConfiguration`.
    #[inline] pub fn target_tracking_scaling_policy_configuration(mut self, value: impl IntoValue_<TargetTrackingScalingPolicyConfiguration>) -> Self { self.0.put("TargetTrackingScalingPolicyConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScalingPolicy> for ScalingPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ScalingPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalingPolicy";
    type Handle = ScalingPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScalingPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScalingPolicyRef(Id_);
impl From<Id_> for ScalingPolicyRef { #[inline] fn from(id: Id_) -> Self { ScalingPolicyRef(id) } }
impl AsRef<Id_> for ScalingPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScalingPolicyRef {
    /// `Ref`: `Arn|ScalableDimension`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension.html)
#[must_use]
pub struct PredictiveScalingMetricDimension(Properties_);
impl PredictiveScalingMetricDimension {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PredictiveScalingMetricDimension(Properties_::new()) }
}
impl PredictiveScalingMetricDimension {
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<PredictiveScalingMetricDimension> for PredictiveScalingMetricDimension { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetric.html)
#[must_use]
pub struct PredictiveScalingMetric(Properties_);
impl PredictiveScalingMetric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PredictiveScalingMetric(Properties_::new()) }
}
impl PredictiveScalingMetric {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<PredictiveScalingMetricDimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Namespace`. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl IntoValue_<PredictiveScalingMetric> for PredictiveScalingMetric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricStat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricstat.html)
#[must_use]
pub struct PredictiveScalingMetricStat(Properties_);
impl PredictiveScalingMetricStat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PredictiveScalingMetricStat(Properties_::new()) }
}
impl PredictiveScalingMetricStat {
    /// Sets `Metric`.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<PredictiveScalingMetric>) -> Self { self.0.put("Metric", value.into_node()); self }
    /// Sets `Stat`.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Stat", value.into_node()); self }
    /// Sets `Unit`. 1 to 1023 characters.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl IntoValue_<PredictiveScalingMetricStat> for PredictiveScalingMetricStat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricDataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html)
#[must_use]
pub struct PredictiveScalingMetricDataQuery(Properties_);
impl PredictiveScalingMetricDataQuery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PredictiveScalingMetricDataQuery(Properties_::new()) }
}
impl PredictiveScalingMetricDataQuery {
    /// Sets `Expression`. 1 to 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Id`. 1 to 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `MetricStat`.
    #[inline] pub fn metric_stat(mut self, value: impl IntoValue_<PredictiveScalingMetricStat>) -> Self { self.0.put("MetricStat", value.into_node()); self }
    /// Sets `ReturnData`.
    #[inline] pub fn return_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnData", value.into_node()); self }
}
impl IntoValue_<PredictiveScalingMetricDataQuery> for PredictiveScalingMetricDataQuery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedCapacityMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html)
#[must_use]
pub struct PredictiveScalingCustomizedCapacityMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingCustomizedCapacityMetric<Missing_<super::required::metric_data_queries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingCustomizedCapacityMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingCustomizedCapacityMetric<S0> {
    /// Sets `MetricDataQueries`. Required.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<PredictiveScalingMetricDataQuery>>) -> PredictiveScalingCustomizedCapacityMetric<Set_> { self.0.put("MetricDataQueries", value.into_node()); PredictiveScalingCustomizedCapacityMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingCustomizedCapacityMetric> for PredictiveScalingCustomizedCapacityMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedLoadMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html)
#[must_use]
pub struct PredictiveScalingCustomizedLoadMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingCustomizedLoadMetric<Missing_<super::required::metric_data_queries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingCustomizedLoadMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingCustomizedLoadMetric<S0> {
    /// Sets `MetricDataQueries`. Required.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<PredictiveScalingMetricDataQuery>>) -> PredictiveScalingCustomizedLoadMetric<Set_> { self.0.put("MetricDataQueries", value.into_node()); PredictiveScalingCustomizedLoadMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingCustomizedLoadMetric> for PredictiveScalingCustomizedLoadMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedScalingMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html)
#[must_use]
pub struct PredictiveScalingCustomizedScalingMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingCustomizedScalingMetric<Missing_<super::required::metric_data_queries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingCustomizedScalingMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingCustomizedScalingMetric<S0> {
    /// Sets `MetricDataQueries`. Required.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<PredictiveScalingMetricDataQuery>>) -> PredictiveScalingCustomizedScalingMetric<Set_> { self.0.put("MetricDataQueries", value.into_node()); PredictiveScalingCustomizedScalingMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingCustomizedScalingMetric> for PredictiveScalingCustomizedScalingMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedLoadMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html)
#[must_use]
pub struct PredictiveScalingPredefinedLoadMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingPredefinedLoadMetric<Missing_<super::required::predefined_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingPredefinedLoadMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingPredefinedLoadMetric<S0> {
    /// Sets `PredefinedMetricType`. Required. 1 to 128 characters. The values are constants of [`PredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<PredefinedMetricType>) -> PredictiveScalingPredefinedLoadMetric<Set_> { self.0.put("PredefinedMetricType", value.into_node()); PredictiveScalingPredefinedLoadMetric(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingPredefinedLoadMetric> for PredictiveScalingPredefinedLoadMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedMetricPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html)
#[must_use]
pub struct PredictiveScalingPredefinedMetricPair<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingPredefinedMetricPair<Missing_<super::required::predefined_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingPredefinedMetricPair(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingPredefinedMetricPair<S0> {
    /// Sets `PredefinedMetricType`. Required. 1 to 128 characters. The values are constants of [`PredictiveScalingPredefinedMetricPairPredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> PredictiveScalingPredefinedMetricPair<Set_> { self.0.put("PredefinedMetricType", value.into_node()); PredictiveScalingPredefinedMetricPair(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingPredefinedMetricPair> for PredictiveScalingPredefinedMetricPair<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedScalingMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html)
#[must_use]
pub struct PredictiveScalingPredefinedScalingMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingPredefinedScalingMetric<Missing_<super::required::predefined_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingPredefinedScalingMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingPredefinedScalingMetric<S0> {
    /// Sets `PredefinedMetricType`. Required. 1 to 128 characters. The values are constants of [`PredictiveScalingPredefinedScalingMetricPredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> PredictiveScalingPredefinedScalingMetric<Set_> { self.0.put("PredefinedMetricType", value.into_node()); PredictiveScalingPredefinedScalingMetric(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingPredefinedScalingMetric> for PredictiveScalingPredefinedScalingMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html)
#[must_use]
pub struct PredictiveScalingMetricSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingMetricSpecification<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingMetricSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingMetricSpecification<S0> {
    /// Sets `CustomizedCapacityMetricSpecification`.
    #[inline] pub fn customized_capacity_metric_specification(mut self, value: impl IntoValue_<PredictiveScalingCustomizedCapacityMetric>) -> Self { self.0.put("CustomizedCapacityMetricSpecification", value.into_node()); self }
    /// Sets `CustomizedLoadMetricSpecification`.
    #[inline] pub fn customized_load_metric_specification(mut self, value: impl IntoValue_<PredictiveScalingCustomizedLoadMetric>) -> Self { self.0.put("CustomizedLoadMetricSpecification", value.into_node()); self }
    /// Sets `CustomizedScalingMetricSpecification`.
    #[inline] pub fn customized_scaling_metric_specification(mut self, value: impl IntoValue_<PredictiveScalingCustomizedScalingMetric>) -> Self { self.0.put("CustomizedScalingMetricSpecification", value.into_node()); self }
    /// Sets `PredefinedLoadMetricSpecification`.
    #[inline] pub fn predefined_load_metric_specification(mut self, value: impl IntoValue_<PredictiveScalingPredefinedLoadMetric>) -> Self { self.0.put("PredefinedLoadMetricSpecification", value.into_node()); self }
    /// Sets `PredefinedMetricPairSpecification`.
    #[inline] pub fn predefined_metric_pair_specification(mut self, value: impl IntoValue_<PredictiveScalingPredefinedMetricPair>) -> Self { self.0.put("PredefinedMetricPairSpecification", value.into_node()); self }
    /// Sets `PredefinedScalingMetricSpecification`.
    #[inline] pub fn predefined_scaling_metric_specification(mut self, value: impl IntoValue_<PredictiveScalingPredefinedScalingMetric>) -> Self { self.0.put("PredefinedScalingMetricSpecification", value.into_node()); self }
    /// Sets `TargetValue`. Required.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> PredictiveScalingMetricSpecification<Set_> { self.0.put("TargetValue", value.into_node()); PredictiveScalingMetricSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingMetricSpecification> for PredictiveScalingMetricSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html)
#[must_use]
pub struct PredictiveScalingPolicyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingPolicyConfiguration<Missing_<super::required::metric_specifications>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingPolicyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingPolicyConfiguration<S0> {
    /// Sets `MaxCapacityBreachBehavior`. The values are constants of [`MaxCapacityBreachBehavior`].
    #[inline] pub fn max_capacity_breach_behavior(mut self, value: impl IntoValue_<MaxCapacityBreachBehavior>) -> Self { self.0.put("MaxCapacityBreachBehavior", value.into_node()); self }
    /// Sets `MaxCapacityBuffer`. 0 to 100.
    #[inline] pub fn max_capacity_buffer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacityBuffer", value.into_node()); self }
    /// Sets `MetricSpecifications`. Required.
    #[inline] pub fn metric_specifications(mut self, value: impl IntoValue_<Vec<PredictiveScalingMetricSpecification>>) -> PredictiveScalingPolicyConfiguration<Set_> { self.0.put("MetricSpecifications", value.into_node()); PredictiveScalingPolicyConfiguration(self.0, PhantomData_) }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `SchedulingBufferTime`. 0 to 3600.
    #[inline] pub fn scheduling_buffer_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SchedulingBufferTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingPolicyConfiguration> for PredictiveScalingPolicyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.StepAdjustment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepadjustment.html)
#[must_use]
pub struct StepAdjustment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StepAdjustment<Missing_<super::required::scaling_adjustment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StepAdjustment(Properties_::new(), PhantomData_) }
}
impl<S0> StepAdjustment<S0> {
    /// Sets `MetricIntervalLowerBound`.
    #[inline] pub fn metric_interval_lower_bound(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MetricIntervalLowerBound", value.into_node()); self }
    /// Sets `MetricIntervalUpperBound`.
    #[inline] pub fn metric_interval_upper_bound(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MetricIntervalUpperBound", value.into_node()); self }
    /// Sets `ScalingAdjustment`. Required.
    #[inline] pub fn scaling_adjustment(mut self, value: impl IntoValue_<i64>) -> StepAdjustment<Set_> { self.0.put("ScalingAdjustment", value.into_node()); StepAdjustment(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StepAdjustment> for StepAdjustment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.StepScalingPolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html)
#[must_use]
pub struct StepScalingPolicyConfiguration(Properties_);
impl StepScalingPolicyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StepScalingPolicyConfiguration(Properties_::new()) }
}
impl StepScalingPolicyConfiguration {
    /// Sets `AdjustmentType`. The values are constants of [`AdjustmentType`].
    #[inline] pub fn adjustment_type(mut self, value: impl IntoValue_<AdjustmentType>) -> Self { self.0.put("AdjustmentType", value.into_node()); self }
    /// Sets `Cooldown`.
    #[inline] pub fn cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Cooldown", value.into_node()); self }
    /// Sets `MetricAggregationType`. The values are constants of [`MetricAggregationType`].
    #[inline] pub fn metric_aggregation_type(mut self, value: impl IntoValue_<MetricAggregationType>) -> Self { self.0.put("MetricAggregationType", value.into_node()); self }
    /// Sets `MinAdjustmentMagnitude`.
    #[inline] pub fn min_adjustment_magnitude(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinAdjustmentMagnitude", value.into_node()); self }
    /// Sets `StepAdjustments`.
    #[inline] pub fn step_adjustments(mut self, value: impl IntoValue_<Vec<StepAdjustment>>) -> Self { self.0.put("StepAdjustments", value.into_node()); self }
}
impl IntoValue_<StepScalingPolicyConfiguration> for StepScalingPolicyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.MetricDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-metricdimension.html)
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
/// `AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdimension.html)
#[must_use]
pub struct TargetTrackingMetricDimension(Properties_);
impl TargetTrackingMetricDimension {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetTrackingMetricDimension(Properties_::new()) }
}
impl TargetTrackingMetricDimension {
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<TargetTrackingMetricDimension> for TargetTrackingMetricDimension { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html)
#[must_use]
pub struct TargetTrackingMetric(Properties_);
impl TargetTrackingMetric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetTrackingMetric(Properties_::new()) }
}
impl TargetTrackingMetric {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<TargetTrackingMetricDimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Namespace`. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl IntoValue_<TargetTrackingMetric> for TargetTrackingMetric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricStat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html)
#[must_use]
pub struct TargetTrackingMetricStat(Properties_);
impl TargetTrackingMetricStat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetTrackingMetricStat(Properties_::new()) }
}
impl TargetTrackingMetricStat {
    /// Sets `Metric`.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<TargetTrackingMetric>) -> Self { self.0.put("Metric", value.into_node()); self }
    /// Sets `Stat`.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Stat", value.into_node()); self }
    /// Sets `Unit`. 1 to 1023 characters.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl IntoValue_<TargetTrackingMetricStat> for TargetTrackingMetricStat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricDataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html)
#[must_use]
pub struct TargetTrackingMetricDataQuery(Properties_);
impl TargetTrackingMetricDataQuery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetTrackingMetricDataQuery(Properties_::new()) }
}
impl TargetTrackingMetricDataQuery {
    /// Sets `Expression`. 1 to 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Id`. 1 to 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `MetricStat`.
    #[inline] pub fn metric_stat(mut self, value: impl IntoValue_<TargetTrackingMetricStat>) -> Self { self.0.put("MetricStat", value.into_node()); self }
    /// Sets `ReturnData`.
    #[inline] pub fn return_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnData", value.into_node()); self }
}
impl IntoValue_<TargetTrackingMetricDataQuery> for TargetTrackingMetricDataQuery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.CustomizedMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html)
#[must_use]
pub struct CustomizedMetricSpecification(Properties_);
impl CustomizedMetricSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomizedMetricSpecification(Properties_::new()) }
}
impl CustomizedMetricSpecification {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<MetricDimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Metrics`.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<TargetTrackingMetricDataQuery>>) -> Self { self.0.put("Metrics", value.into_node()); self }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Statistic`. The values are constants of [`Statistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<Statistic>) -> Self { self.0.put("Statistic", value.into_node()); self }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl IntoValue_<CustomizedMetricSpecification> for CustomizedMetricSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.PredefinedMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predefinedmetricspecification.html)
#[must_use]
pub struct PredefinedMetricSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredefinedMetricSpecification<Missing_<super::required::predefined_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredefinedMetricSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> PredefinedMetricSpecification<S0> {
    /// Sets `PredefinedMetricType`. Required. The values are constants of [`PredefinedMetricSpecificationPredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<PredefinedMetricSpecificationPredefinedMetricType>) -> PredefinedMetricSpecification<Set_> { self.0.put("PredefinedMetricType", value.into_node()); PredefinedMetricSpecification(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredefinedMetricSpecification> for PredefinedMetricSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingScalingPolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html)
#[must_use]
pub struct TargetTrackingScalingPolicyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetTrackingScalingPolicyConfiguration<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingScalingPolicyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetTrackingScalingPolicyConfiguration<S0> {
    /// Sets `CustomizedMetricSpecification`.
    #[inline] pub fn customized_metric_specification(mut self, value: impl IntoValue_<CustomizedMetricSpecification>) -> Self { self.0.put("CustomizedMetricSpecification", value.into_node()); self }
    /// Sets `DisableScaleIn`.
    #[inline] pub fn disable_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableScaleIn", value.into_node()); self }
    /// Sets `PredefinedMetricSpecification`.
    #[inline] pub fn predefined_metric_specification(mut self, value: impl IntoValue_<PredefinedMetricSpecification>) -> Self { self.0.put("PredefinedMetricSpecification", value.into_node()); self }
    /// Sets `ScaleInCooldown`.
    #[inline] pub fn scale_in_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleInCooldown", value.into_node()); self }
    /// Sets `ScaleOutCooldown`.
    #[inline] pub fn scale_out_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleOutCooldown", value.into_node()); self }
    /// Sets `TargetValue`. Required.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> TargetTrackingScalingPolicyConfiguration<Set_> { self.0.put("TargetValue", value.into_node()); TargetTrackingScalingPolicyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetTrackingScalingPolicyConfiguration> for TargetTrackingScalingPolicyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PolicyType {}
impl PolicyType {
    /// `PredictiveScaling`
    pub const PREDICTIVE_SCALING: Value_<PolicyType> = Value_::constant("PredictiveScaling");
    /// `StepScaling`
    pub const STEP_SCALING: Value_<PolicyType> = Value_::constant("StepScaling");
    /// `TargetTrackingScaling`
    pub const TARGET_TRACKING_SCALING: Value_<PolicyType> = Value_::constant("TargetTrackingScaling");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum MaxCapacityBreachBehavior {}
impl MaxCapacityBreachBehavior {
    /// `HonorMaxCapacity`
    pub const HONOR_MAX_CAPACITY: Value_<MaxCapacityBreachBehavior> = Value_::constant("HonorMaxCapacity");
    /// `IncreaseMaxCapacity`
    pub const INCREASE_MAX_CAPACITY: Value_<MaxCapacityBreachBehavior> = Value_::constant("IncreaseMaxCapacity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaxCapacityBreachBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredefinedMetricType {}
impl PredefinedMetricType {
    /// `ALBRequestCount`
    pub const ALB_REQUEST_COUNT: Value_<PredefinedMetricType> = Value_::constant("ALBRequestCount");
    /// `ALBRequestCountPerTarget`
    pub const ALB_REQUEST_COUNT_PER_TARGET: Value_<PredefinedMetricType> = Value_::constant("ALBRequestCountPerTarget");
    /// `ECSServiceAverageCPUUtilization`
    pub const ECS_SERVICE_AVERAGE_CPU_UTILIZATION: Value_<PredefinedMetricType> = Value_::constant("ECSServiceAverageCPUUtilization");
    /// `ECSServiceAverageMemoryUtilization`
    pub const ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION: Value_<PredefinedMetricType> = Value_::constant("ECSServiceAverageMemoryUtilization");
    /// `ECSServiceCPUUtilization`
    pub const ECS_SERVICE_CPU_UTILIZATION: Value_<PredefinedMetricType> = Value_::constant("ECSServiceCPUUtilization");
    /// `ECSServiceMemoryUtilization`
    pub const ECS_SERVICE_MEMORY_UTILIZATION: Value_<PredefinedMetricType> = Value_::constant("ECSServiceMemoryUtilization");
    /// `ECSServiceTotalCPUUtilization`
    pub const ECS_SERVICE_TOTAL_CPU_UTILIZATION: Value_<PredefinedMetricType> = Value_::constant("ECSServiceTotalCPUUtilization");
    /// `ECSServiceTotalMemoryUtilization`
    pub const ECS_SERVICE_TOTAL_MEMORY_UTILIZATION: Value_<PredefinedMetricType> = Value_::constant("ECSServiceTotalMemoryUtilization");
    /// `TotalALBRequestCount`
    pub const TOTAL_ALB_REQUEST_COUNT: Value_<PredefinedMetricType> = Value_::constant("TotalALBRequestCount");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredefinedMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredictiveScalingPredefinedMetricPairPredefinedMetricType {}
impl PredictiveScalingPredefinedMetricPairPredefinedMetricType {
    /// `ALBRequestCount`
    pub const ALB_REQUEST_COUNT: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ALBRequestCount");
    /// `ALBRequestCountPerTarget`
    pub const ALB_REQUEST_COUNT_PER_TARGET: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ALBRequestCountPerTarget");
    /// `ECSServiceAverageCPUUtilization`
    pub const ECS_SERVICE_AVERAGE_CPU_UTILIZATION: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ECSServiceAverageCPUUtilization");
    /// `ECSServiceAverageMemoryUtilization`
    pub const ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ECSServiceAverageMemoryUtilization");
    /// `ECSServiceCPUUtilization`
    pub const ECS_SERVICE_CPU_UTILIZATION: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ECSServiceCPUUtilization");
    /// `ECSServiceMemoryUtilization`
    pub const ECS_SERVICE_MEMORY_UTILIZATION: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ECSServiceMemoryUtilization");
    /// `ECSServiceTotalCPUUtilization`
    pub const ECS_SERVICE_TOTAL_CPU_UTILIZATION: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ECSServiceTotalCPUUtilization");
    /// `ECSServiceTotalMemoryUtilization`
    pub const ECS_SERVICE_TOTAL_MEMORY_UTILIZATION: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ECSServiceTotalMemoryUtilization");
    /// `TotalALBRequestCount`
    pub const TOTAL_ALB_REQUEST_COUNT: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("TotalALBRequestCount");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredictiveScalingPredefinedScalingMetricPredefinedMetricType {}
impl PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
    /// `ALBRequestCount`
    pub const ALB_REQUEST_COUNT: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ALBRequestCount");
    /// `ALBRequestCountPerTarget`
    pub const ALB_REQUEST_COUNT_PER_TARGET: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ALBRequestCountPerTarget");
    /// `ECSServiceAverageCPUUtilization`
    pub const ECS_SERVICE_AVERAGE_CPU_UTILIZATION: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ECSServiceAverageCPUUtilization");
    /// `ECSServiceAverageMemoryUtilization`
    pub const ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ECSServiceAverageMemoryUtilization");
    /// `ECSServiceCPUUtilization`
    pub const ECS_SERVICE_CPU_UTILIZATION: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ECSServiceCPUUtilization");
    /// `ECSServiceMemoryUtilization`
    pub const ECS_SERVICE_MEMORY_UTILIZATION: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ECSServiceMemoryUtilization");
    /// `ECSServiceTotalCPUUtilization`
    pub const ECS_SERVICE_TOTAL_CPU_UTILIZATION: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ECSServiceTotalCPUUtilization");
    /// `ECSServiceTotalMemoryUtilization`
    pub const ECS_SERVICE_TOTAL_MEMORY_UTILIZATION: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ECSServiceTotalMemoryUtilization");
    /// `TotalALBRequestCount`
    pub const TOTAL_ALB_REQUEST_COUNT: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("TotalALBRequestCount");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `ForecastAndScale`
    pub const FORECAST_AND_SCALE: Value_<Mode> = Value_::constant("ForecastAndScale");
    /// `ForecastOnly`
    pub const FORECAST_ONLY: Value_<Mode> = Value_::constant("ForecastOnly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum ScalableDimension {}
impl ScalableDimension {
    /// `appstream:fleet:DesiredCapacity`
    pub const APPSTREAM_FLEET_DESIRED_CAPACITY: Value_<ScalableDimension> = Value_::constant("appstream:fleet:DesiredCapacity");
    /// `cassandra:table:ReadCapacityUnits`
    pub const CASSANDRA_TABLE_READ_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("cassandra:table:ReadCapacityUnits");
    /// `cassandra:table:WriteCapacityUnits`
    pub const CASSANDRA_TABLE_WRITE_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("cassandra:table:WriteCapacityUnits");
    /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
    pub const COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS: Value_<ScalableDimension> = Value_::constant("comprehend:document-classifier-endpoint:DesiredInferenceUnits");
    /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
    pub const COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS: Value_<ScalableDimension> = Value_::constant("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits");
    /// `custom-resource:ResourceType:Property`
    pub const CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY: Value_<ScalableDimension> = Value_::constant("custom-resource:ResourceType:Property");
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
    /// `elasticache:cache-cluster:Nodes`
    pub const ELASTICACHE_CACHE_CLUSTER_NODES: Value_<ScalableDimension> = Value_::constant("elasticache:cache-cluster:Nodes");
    /// `elasticache:replication-group:NodeGroups`
    pub const ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS: Value_<ScalableDimension> = Value_::constant("elasticache:replication-group:NodeGroups");
    /// `elasticache:replication-group:Replicas`
    pub const ELASTICACHE_REPLICATION_GROUP_REPLICAS: Value_<ScalableDimension> = Value_::constant("elasticache:replication-group:Replicas");
    /// `elasticmapreduce:instancegroup:InstanceCount`
    pub const ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT: Value_<ScalableDimension> = Value_::constant("elasticmapreduce:instancegroup:InstanceCount");
    /// `kafka:broker-storage:VolumeSize`
    pub const KAFKA_BROKER_STORAGE_VOLUME_SIZE: Value_<ScalableDimension> = Value_::constant("kafka:broker-storage:VolumeSize");
    /// `lambda:function:ProvisionedConcurrency`
    pub const LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY: Value_<ScalableDimension> = Value_::constant("lambda:function:ProvisionedConcurrency");
    /// `neptune:cluster:ReadReplicaCount`
    pub const NEPTUNE_CLUSTER_READ_REPLICA_COUNT: Value_<ScalableDimension> = Value_::constant("neptune:cluster:ReadReplicaCount");
    /// `rds:cluster:ReadReplicaCount`
    pub const RDS_CLUSTER_READ_REPLICA_COUNT: Value_<ScalableDimension> = Value_::constant("rds:cluster:ReadReplicaCount");
    /// `sagemaker:inference-component:DesiredCopyCount`
    pub const SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT: Value_<ScalableDimension> = Value_::constant("sagemaker:inference-component:DesiredCopyCount");
    /// `sagemaker:variant:DesiredInstanceCount`
    pub const SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT: Value_<ScalableDimension> = Value_::constant("sagemaker:variant:DesiredInstanceCount");
    /// `sagemaker:variant:DesiredProvisionedConcurrency`
    pub const SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY: Value_<ScalableDimension> = Value_::constant("sagemaker:variant:DesiredProvisionedConcurrency");
    /// `workspaces:workspacespool:DesiredUserSessions`
    pub const WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS: Value_<ScalableDimension> = Value_::constant("workspaces:workspacespool:DesiredUserSessions");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScalableDimension> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum ServiceNamespace {}
impl ServiceNamespace {
    /// `appstream`
    pub const APPSTREAM: Value_<ServiceNamespace> = Value_::constant("appstream");
    /// `cassandra`
    pub const CASSANDRA: Value_<ServiceNamespace> = Value_::constant("cassandra");
    /// `comprehend`
    pub const COMPREHEND: Value_<ServiceNamespace> = Value_::constant("comprehend");
    /// `custom-resource`
    pub const CUSTOM_RESOURCE: Value_<ServiceNamespace> = Value_::constant("custom-resource");
    /// `dynamodb`
    pub const DYNAMODB: Value_<ServiceNamespace> = Value_::constant("dynamodb");
    /// `ec2`
    pub const EC2: Value_<ServiceNamespace> = Value_::constant("ec2");
    /// `ecs`
    pub const ECS: Value_<ServiceNamespace> = Value_::constant("ecs");
    /// `elasticache`
    pub const ELASTICACHE: Value_<ServiceNamespace> = Value_::constant("elasticache");
    /// `elasticmapreduce`
    pub const ELASTICMAPREDUCE: Value_<ServiceNamespace> = Value_::constant("elasticmapreduce");
    /// `kafka`
    pub const KAFKA: Value_<ServiceNamespace> = Value_::constant("kafka");
    /// `lambda`
    pub const LAMBDA: Value_<ServiceNamespace> = Value_::constant("lambda");
    /// `neptune`
    pub const NEPTUNE: Value_<ServiceNamespace> = Value_::constant("neptune");
    /// `rds`
    pub const RDS: Value_<ServiceNamespace> = Value_::constant("rds");
    /// `sagemaker`
    pub const SAGEMAKER: Value_<ServiceNamespace> = Value_::constant("sagemaker");
    /// `workspaces`
    pub const WORKSPACES: Value_<ServiceNamespace> = Value_::constant("workspaces");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNamespace> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum AdjustmentType {}
impl AdjustmentType {
    /// `ChangeInCapacity`
    pub const CHANGE_IN_CAPACITY: Value_<AdjustmentType> = Value_::constant("ChangeInCapacity");
    /// `ExactCapacity`
    pub const EXACT_CAPACITY: Value_<AdjustmentType> = Value_::constant("ExactCapacity");
    /// `PercentChangeInCapacity`
    pub const PERCENT_CHANGE_IN_CAPACITY: Value_<AdjustmentType> = Value_::constant("PercentChangeInCapacity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdjustmentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum MetricAggregationType {}
impl MetricAggregationType {
    /// `Average`
    pub const AVERAGE: Value_<MetricAggregationType> = Value_::constant("Average");
    /// `Maximum`
    pub const MAXIMUM: Value_<MetricAggregationType> = Value_::constant("Maximum");
    /// `Minimum`
    pub const MINIMUM: Value_<MetricAggregationType> = Value_::constant("Minimum");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricAggregationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
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
/// Values of `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredefinedMetricSpecificationPredefinedMetricType {}
impl PredefinedMetricSpecificationPredefinedMetricType {
    /// `ALBRequestCountPerTarget`
    pub const ALB_REQUEST_COUNT_PER_TARGET: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ALBRequestCountPerTarget");
    /// `AppStreamAverageCapacityUtilization`
    pub const APP_STREAM_AVERAGE_CAPACITY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("AppStreamAverageCapacityUtilization");
    /// `CassandraReadCapacityUtilization`
    pub const CASSANDRA_READ_CAPACITY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("CassandraReadCapacityUtilization");
    /// `CassandraWriteCapacityUtilization`
    pub const CASSANDRA_WRITE_CAPACITY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("CassandraWriteCapacityUtilization");
    /// `ComprehendInferenceUtilization`
    pub const COMPREHEND_INFERENCE_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ComprehendInferenceUtilization");
    /// `DynamoDBReadCapacityUtilization`
    pub const DYNAMO_DB_READ_CAPACITY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("DynamoDBReadCapacityUtilization");
    /// `DynamoDBWriteCapacityUtilization`
    pub const DYNAMO_DB_WRITE_CAPACITY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("DynamoDBWriteCapacityUtilization");
    /// `EC2SpotFleetRequestAverageCPUUtilization`
    pub const EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("EC2SpotFleetRequestAverageCPUUtilization");
    /// `EC2SpotFleetRequestAverageNetworkIn`
    pub const EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("EC2SpotFleetRequestAverageNetworkIn");
    /// `EC2SpotFleetRequestAverageNetworkOut`
    pub const EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("EC2SpotFleetRequestAverageNetworkOut");
    /// `ECSServiceAverageCPUUtilization`
    pub const ECS_SERVICE_AVERAGE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ECSServiceAverageCPUUtilization");
    /// `ECSServiceAverageCPUUtilizationHighResolution`
    pub const ECS_SERVICE_AVERAGE_CPU_UTILIZATION_HIGH_RESOLUTION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ECSServiceAverageCPUUtilizationHighResolution");
    /// `ECSServiceAverageMemoryUtilization`
    pub const ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ECSServiceAverageMemoryUtilization");
    /// `ECSServiceAverageMemoryUtilizationHighResolution`
    pub const ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION_HIGH_RESOLUTION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ECSServiceAverageMemoryUtilizationHighResolution");
    /// `ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage`
    pub const ELASTI_CACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage");
    /// `ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage`
    pub const ELASTI_CACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage");
    /// `ElastiCacheDatabaseMemoryUsagePercentage`
    pub const ELASTI_CACHE_DATABASE_MEMORY_USAGE_PERCENTAGE: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ElastiCacheDatabaseMemoryUsagePercentage");
    /// `ElastiCacheEngineCPUUtilization`
    pub const ELASTI_CACHE_ENGINE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ElastiCacheEngineCPUUtilization");
    /// `ElastiCachePrimaryEngineCPUUtilization`
    pub const ELASTI_CACHE_PRIMARY_ENGINE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ElastiCachePrimaryEngineCPUUtilization");
    /// `ElastiCacheReplicaEngineCPUUtilization`
    pub const ELASTI_CACHE_REPLICA_ENGINE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ElastiCacheReplicaEngineCPUUtilization");
    /// `KafkaBrokerStorageUtilization`
    pub const KAFKA_BROKER_STORAGE_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("KafkaBrokerStorageUtilization");
    /// `LambdaProvisionedConcurrencyUtilization`
    pub const LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("LambdaProvisionedConcurrencyUtilization");
    /// `NeptuneReaderAverageCPUUtilization`
    pub const NEPTUNE_READER_AVERAGE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("NeptuneReaderAverageCPUUtilization");
    /// `RDSReaderAverageCPUUtilization`
    pub const RDS_READER_AVERAGE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("RDSReaderAverageCPUUtilization");
    /// `RDSReaderAverageDatabaseConnections`
    pub const RDS_READER_AVERAGE_DATABASE_CONNECTIONS: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("RDSReaderAverageDatabaseConnections");
    /// `SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution`
    pub const SAGE_MAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution");
    /// `SageMakerInferenceComponentInvocationsPerCopy`
    pub const SAGE_MAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("SageMakerInferenceComponentInvocationsPerCopy");
    /// `SageMakerVariantConcurrentRequestsPerModelHighResolution`
    pub const SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("SageMakerVariantConcurrentRequestsPerModelHighResolution");
    /// `SageMakerVariantInvocationsPerInstance`
    pub const SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("SageMakerVariantInvocationsPerInstance");
    /// `SageMakerVariantProvisionedConcurrencyUtilization`
    pub const SAGE_MAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("SageMakerVariantProvisionedConcurrencyUtilization");
    /// `WorkSpacesAverageUserSessionsCapacityUtilization`
    pub const WORK_SPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("WorkSpacesAverageUserSessionsCapacityUtilization");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredefinedMetricSpecificationPredefinedMetricType> { Value_::from_node(value.into_node()) }
}
