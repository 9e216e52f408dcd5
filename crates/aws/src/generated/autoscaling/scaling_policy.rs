// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScaling::ScalingPolicy`

use stanchion_template::generated::*;

/// `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
#[must_use]
pub struct ScalingPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScalingPolicy<Missing_<super::required::auto_scaling_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ScalingPolicy<S0> {
    /// Sets `AdjustmentType`. 1 to 255 characters. The values are constants of [`AdjustmentType`].
    #[inline] pub fn adjustment_type(mut self, value: impl IntoValue_<AdjustmentType>) -> Self { self.0.put("AdjustmentType", value.into_node()); self }
    /// Sets `AutoScalingGroupName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn auto_scaling_group_name(mut self, value: impl IntoValue_<String>) -> ScalingPolicy<Set_> { self.0.put("AutoScalingGroupName", value.into_node()); ScalingPolicy(self.0, PhantomData_) }
    /// Sets `Cooldown`.
    #[inline] pub fn cooldown(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cooldown", value.into_node()); self }
    /// Sets `EstimatedInstanceWarmup`.
    #[inline] pub fn estimated_instance_warmup(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EstimatedInstanceWarmup", value.into_node()); self }
    /// Sets `MetricAggregationType`. 1 to 32 characters. The values are constants of [`MetricAggregationType`].
    #[inline] pub fn metric_aggregation_type(mut self, value: impl IntoValue_<MetricAggregationType>) -> Self { self.0.put("MetricAggregationType", value.into_node()); self }
    /// Sets `MinAdjustmentMagnitude`.
    #[inline] pub fn min_adjustment_magnitude(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinAdjustmentMagnitude", value.into_node()); self }
    /// Sets `PolicyType`. 1 to 64 characters. The values are constants of [`PolicyType`].
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<PolicyType>) -> Self { self.0.put("PolicyType", value.into_node()); self }
    /// Sets `PredictiveScalingConfiguration`.
    #[inline] pub fn predictive_scaling_configuration(mut self, value: impl IntoValue_<PredictiveScalingConfiguration>) -> Self { self.0.put("PredictiveScalingConfiguration", value.into_node()); self }
    /// Sets `ScalingAdjustment`.
    #[inline] pub fn scaling_adjustment(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScalingAdjustment", value.into_node()); self }
    /// Sets `StepAdjustments`.
    #[inline] pub fn step_adjustments(mut self, value: impl IntoValue_<Vec<StepAdjustment>>) -> Self { self.0.put("StepAdjustments", value.into_node()); self }
    /// Sets `TargetTrackingConfiguration`.
    #[inline] pub fn target_tracking_configuration(mut self, value: impl IntoValue_<TargetTrackingConfiguration>) -> Self { self.0.put("TargetTrackingConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScalingPolicy> for ScalingPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ScalingPolicy<S0> {
    const TYPE: &'static str = "AWS::AutoScaling::ScalingPolicy";
    type Handle = ScalingPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScalingPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScalingPolicyRef(Id_);
impl From<Id_> for ScalingPolicyRef { #[inline] fn from(id: Id_) -> Self { ScalingPolicyRef(id) } }
impl AsRef<Id_> for ScalingPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScalingPolicyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `PolicyName`
    #[inline] pub fn policy_name(&self) -> Value_<String> { self.0.attribute("PolicyName") }
}
/// `AWS::AutoScaling::ScalingPolicy.MetricDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metricdimension.html)
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
/// `AWS::AutoScaling::ScalingPolicy.Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metric.html)
#[must_use]
pub struct Metric<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Metric<Missing_<super::required::metric_name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Metric(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Metric<S0, S1> {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<MetricDimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. Required.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Metric<Set_, S1> { self.0.put("MetricName", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Metric<S0, Set_> { self.0.put("Namespace", value.into_node()); Metric(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Metric> for Metric<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.MetricStat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metricstat.html)
#[must_use]
pub struct MetricStat<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricStat<Missing_<super::required::metric>, Missing_<super::required::stat>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricStat(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricStat<S0, S1> {
    /// Sets `Metric`. Required.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<Metric>) -> MetricStat<Set_, S1> { self.0.put("Metric", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Stat`. Required. 1 to 100 characters.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> MetricStat<S0, Set_> { self.0.put("Stat", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricStat> for MetricStat<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.MetricDataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metricdataquery.html)
#[must_use]
pub struct MetricDataQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricDataQuery<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDataQuery(Properties_::new(), PhantomData_) }
}
impl<S0> MetricDataQuery<S0> {
    /// Sets `Expression`. 1 to 1023 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> MetricDataQuery<Set_> { self.0.put("Id", value.into_node()); MetricDataQuery(self.0, PhantomData_) }
    /// Sets `Label`. 0 to 2047 characters.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `MetricStat`.
    #[inline] pub fn metric_stat(mut self, value: impl IntoValue_<MetricStat>) -> Self { self.0.put("MetricStat", value.into_node()); self }
    /// Sets `ReturnData`.
    #[inline] pub fn return_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnData", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricDataQuery> for MetricDataQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedCapacityMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html)
#[must_use]
pub struct PredictiveScalingCustomizedCapacityMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingCustomizedCapacityMetric<Missing_<super::required::metric_data_queries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingCustomizedCapacityMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingCustomizedCapacityMetric<S0> {
    /// Sets `MetricDataQueries`. Required.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> PredictiveScalingCustomizedCapacityMetric<Set_> { self.0.put("MetricDataQueries", value.into_node()); PredictiveScalingCustomizedCapacityMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingCustomizedCapacityMetric> for PredictiveScalingCustomizedCapacityMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedLoadMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html)
#[must_use]
pub struct PredictiveScalingCustomizedLoadMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingCustomizedLoadMetric<Missing_<super::required::metric_data_queries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingCustomizedLoadMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingCustomizedLoadMetric<S0> {
    /// Sets `MetricDataQueries`. Required.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> PredictiveScalingCustomizedLoadMetric<Set_> { self.0.put("MetricDataQueries", value.into_node()); PredictiveScalingCustomizedLoadMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingCustomizedLoadMetric> for PredictiveScalingCustomizedLoadMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedScalingMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html)
#[must_use]
pub struct PredictiveScalingCustomizedScalingMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingCustomizedScalingMetric<Missing_<super::required::metric_data_queries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingCustomizedScalingMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingCustomizedScalingMetric<S0> {
    /// Sets `MetricDataQueries`. Required.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> PredictiveScalingCustomizedScalingMetric<Set_> { self.0.put("MetricDataQueries", value.into_node()); PredictiveScalingCustomizedScalingMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingCustomizedScalingMetric> for PredictiveScalingCustomizedScalingMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedLoadMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html)
#[must_use]
pub struct PredictiveScalingPredefinedLoadMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingPredefinedLoadMetric<Missing_<super::required::predefined_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingPredefinedLoadMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingPredefinedLoadMetric<S0> {
    /// Sets `PredefinedMetricType`. Required. The values are constants of [`PredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<PredefinedMetricType>) -> PredictiveScalingPredefinedLoadMetric<Set_> { self.0.put("PredefinedMetricType", value.into_node()); PredictiveScalingPredefinedLoadMetric(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingPredefinedLoadMetric> for PredictiveScalingPredefinedLoadMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedMetricPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html)
#[must_use]
pub struct PredictiveScalingPredefinedMetricPair<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingPredefinedMetricPair<Missing_<super::required::predefined_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingPredefinedMetricPair(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingPredefinedMetricPair<S0> {
    /// Sets `PredefinedMetricType`. Required. The values are constants of [`PredictiveScalingPredefinedMetricPairPredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<PredictiveScalingPredefinedMetricPairPredefinedMetricType>) -> PredictiveScalingPredefinedMetricPair<Set_> { self.0.put("PredefinedMetricType", value.into_node()); PredictiveScalingPredefinedMetricPair(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingPredefinedMetricPair> for PredictiveScalingPredefinedMetricPair<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedScalingMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html)
#[must_use]
pub struct PredictiveScalingPredefinedScalingMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingPredefinedScalingMetric<Missing_<super::required::predefined_metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingPredefinedScalingMetric(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingPredefinedScalingMetric<S0> {
    /// Sets `PredefinedMetricType`. Required. The values are constants of [`PredictiveScalingPredefinedScalingMetricPredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>) -> PredictiveScalingPredefinedScalingMetric<Set_> { self.0.put("PredefinedMetricType", value.into_node()); PredictiveScalingPredefinedScalingMetric(self.0, PhantomData_) }
    /// Sets `ResourceLabel`. 1 to 1023 characters.
    #[inline] pub fn resource_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingPredefinedScalingMetric> for PredictiveScalingPredefinedScalingMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
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
/// `AWS::AutoScaling::ScalingPolicy.PredictiveScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingconfiguration.html)
#[must_use]
pub struct PredictiveScalingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveScalingConfiguration<Missing_<super::required::metric_specifications>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveScalingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveScalingConfiguration<S0> {
    /// Sets `MaxCapacityBreachBehavior`. The values are constants of [`MaxCapacityBreachBehavior`].
    #[inline] pub fn max_capacity_breach_behavior(mut self, value: impl IntoValue_<MaxCapacityBreachBehavior>) -> Self { self.0.put("MaxCapacityBreachBehavior", value.into_node()); self }
    /// Sets `MaxCapacityBuffer`. 0 to 100.
    #[inline] pub fn max_capacity_buffer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacityBuffer", value.into_node()); self }
    /// Sets `MetricSpecifications`. Required.
    #[inline] pub fn metric_specifications(mut self, value: impl IntoValue_<Vec<PredictiveScalingMetricSpecification>>) -> PredictiveScalingConfiguration<Set_> { self.0.put("MetricSpecifications", value.into_node()); PredictiveScalingConfiguration(self.0, PhantomData_) }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `SchedulingBufferTime`. At least 0.
    #[inline] pub fn scheduling_buffer_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SchedulingBufferTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveScalingConfiguration> for PredictiveScalingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.StepAdjustment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-stepadjustment.html)
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
/// `AWS::AutoScaling::ScalingPolicy.TargetTrackingMetricStat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-targettrackingmetricstat.html)
#[must_use]
pub struct TargetTrackingMetricStat<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TargetTrackingMetricStat<Missing_<super::required::metric>, Missing_<super::required::stat>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingMetricStat(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TargetTrackingMetricStat<S0, S1> {
    /// Sets `Metric`. Required.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<Metric>) -> TargetTrackingMetricStat<Set_, S1> { self.0.put("Metric", value.into_node()); TargetTrackingMetricStat(self.0, PhantomData_) }
    /// Sets `Period`. At least 1.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `Stat`. Required. 1 to 100 characters.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> TargetTrackingMetricStat<S0, Set_> { self.0.put("Stat", value.into_node()); TargetTrackingMetricStat(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TargetTrackingMetricStat> for TargetTrackingMetricStat<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.TargetTrackingMetricDataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-targettrackingmetricdataquery.html)
#[must_use]
pub struct TargetTrackingMetricDataQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetTrackingMetricDataQuery<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingMetricDataQuery(Properties_::new(), PhantomData_) }
}
impl<S0> TargetTrackingMetricDataQuery<S0> {
    /// Sets `Expression`. 1 to 2047 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 64 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> TargetTrackingMetricDataQuery<Set_> { self.0.put("Id", value.into_node()); TargetTrackingMetricDataQuery(self.0, PhantomData_) }
    /// Sets `Label`. 0 to 2047 characters.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `MetricStat`.
    #[inline] pub fn metric_stat(mut self, value: impl IntoValue_<TargetTrackingMetricStat>) -> Self { self.0.put("MetricStat", value.into_node()); self }
    /// Sets `Period`. At least 1.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `ReturnData`.
    #[inline] pub fn return_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnData", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TargetTrackingMetricDataQuery> for TargetTrackingMetricDataQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.CustomizedMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-customizedmetricspecification.html)
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
    /// Sets `Period`. At least 1.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `Statistic`. The values are constants of [`Statistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<Statistic>) -> Self { self.0.put("Statistic", value.into_node()); self }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl IntoValue_<CustomizedMetricSpecification> for CustomizedMetricSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::ScalingPolicy.PredefinedMetricSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predefinedmetricspecification.html)
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
/// `AWS::AutoScaling::ScalingPolicy.TargetTrackingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-targettrackingconfiguration.html)
#[must_use]
pub struct TargetTrackingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetTrackingConfiguration<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetTrackingConfiguration<S0> {
    /// Sets `CustomizedMetricSpecification`.
    #[inline] pub fn customized_metric_specification(mut self, value: impl IntoValue_<CustomizedMetricSpecification>) -> Self { self.0.put("CustomizedMetricSpecification", value.into_node()); self }
    /// Sets `DisableScaleIn`.
    #[inline] pub fn disable_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableScaleIn", value.into_node()); self }
    /// Sets `PredefinedMetricSpecification`.
    #[inline] pub fn predefined_metric_specification(mut self, value: impl IntoValue_<PredefinedMetricSpecification>) -> Self { self.0.put("PredefinedMetricSpecification", value.into_node()); self }
    /// Sets `TargetValue`. Required.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> TargetTrackingConfiguration<Set_> { self.0.put("TargetValue", value.into_node()); TargetTrackingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetTrackingConfiguration> for TargetTrackingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
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
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
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
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PolicyType {}
impl PolicyType {
    /// `PredictiveScaling`
    pub const PREDICTIVE_SCALING: Value_<PolicyType> = Value_::constant("PredictiveScaling");
    /// `SimpleScaling`
    pub const SIMPLE_SCALING: Value_<PolicyType> = Value_::constant("SimpleScaling");
    /// `StepScaling`
    pub const STEP_SCALING: Value_<PolicyType> = Value_::constant("StepScaling");
    /// `TargetTrackingScaling`
    pub const TARGET_TRACKING_SCALING: Value_<PolicyType> = Value_::constant("TargetTrackingScaling");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
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
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredefinedMetricType {}
impl PredefinedMetricType {
    /// `ALBTargetGroupRequestCount`
    pub const ALB_TARGET_GROUP_REQUEST_COUNT: Value_<PredefinedMetricType> = Value_::constant("ALBTargetGroupRequestCount");
    /// `ASGTotalCPUUtilization`
    pub const ASG_TOTAL_CPU_UTILIZATION: Value_<PredefinedMetricType> = Value_::constant("ASGTotalCPUUtilization");
    /// `ASGTotalNetworkIn`
    pub const ASG_TOTAL_NETWORK_IN: Value_<PredefinedMetricType> = Value_::constant("ASGTotalNetworkIn");
    /// `ASGTotalNetworkOut`
    pub const ASG_TOTAL_NETWORK_OUT: Value_<PredefinedMetricType> = Value_::constant("ASGTotalNetworkOut");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredefinedMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredictiveScalingPredefinedMetricPairPredefinedMetricType {}
impl PredictiveScalingPredefinedMetricPairPredefinedMetricType {
    /// `ALBRequestCount`
    pub const ALB_REQUEST_COUNT: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ALBRequestCount");
    /// `ASGCPUUtilization`
    pub const ASGCPU_UTILIZATION: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ASGCPUUtilization");
    /// `ASGNetworkIn`
    pub const ASG_NETWORK_IN: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ASGNetworkIn");
    /// `ASGNetworkOut`
    pub const ASG_NETWORK_OUT: Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> = Value_::constant("ASGNetworkOut");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredictiveScalingPredefinedMetricPairPredefinedMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredictiveScalingPredefinedScalingMetricPredefinedMetricType {}
impl PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
    /// `ALBRequestCountPerTarget`
    pub const ALB_REQUEST_COUNT_PER_TARGET: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ALBRequestCountPerTarget");
    /// `ASGAverageCPUUtilization`
    pub const ASG_AVERAGE_CPU_UTILIZATION: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ASGAverageCPUUtilization");
    /// `ASGAverageNetworkIn`
    pub const ASG_AVERAGE_NETWORK_IN: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ASGAverageNetworkIn");
    /// `ASGAverageNetworkOut`
    pub const ASG_AVERAGE_NETWORK_OUT: Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> = Value_::constant("ASGAverageNetworkOut");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredictiveScalingPredefinedScalingMetricPredefinedMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
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
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
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
/// Values of `AWS::AutoScaling::ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
#[derive(Debug)]
pub enum PredefinedMetricSpecificationPredefinedMetricType {}
impl PredefinedMetricSpecificationPredefinedMetricType {
    /// `ALBRequestCountPerTarget`
    pub const ALB_REQUEST_COUNT_PER_TARGET: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ALBRequestCountPerTarget");
    /// `ASGAverageCPUUtilization`
    pub const ASG_AVERAGE_CPU_UTILIZATION: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ASGAverageCPUUtilization");
    /// `ASGAverageNetworkIn`
    pub const ASG_AVERAGE_NETWORK_IN: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ASGAverageNetworkIn");
    /// `ASGAverageNetworkOut`
    pub const ASG_AVERAGE_NETWORK_OUT: Value_<PredefinedMetricSpecificationPredefinedMetricType> = Value_::constant("ASGAverageNetworkOut");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PredefinedMetricSpecificationPredefinedMetricType> { Value_::from_node(value.into_node()) }
}
