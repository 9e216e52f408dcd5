// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::Alarm`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
#[must_use]
pub struct Alarm(Properties_);
impl Alarm {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Alarm(Properties_::new()) }
}
impl Alarm {
    /// Sets `ActionConfiguration`.
    #[inline] pub fn action_configuration(mut self, value: impl IntoValue_<ActionConfiguration>) -> Self { self.0.put("ActionConfiguration", value.into_node()); self }
    /// Sets `ActionsEnabled`.
    #[inline] pub fn actions_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ActionsEnabled", value.into_node()); self }
    /// Sets `AlarmActions`. At least 0 items.
    #[inline] pub fn alarm_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AlarmActions", value.into_node()); self }
    /// Sets `AlarmDescription`. 0 to 1024 characters.
    #[inline] pub fn alarm_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmDescription", value.into_node()); self }
    /// Sets `AlarmName`. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmName", value.into_node()); self }
    /// Sets `ComparisonOperator`. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> Self { self.0.put("ComparisonOperator", value.into_node()); self }
    /// Sets `DatapointsToAlarm`. At least 1.
    #[inline] pub fn datapoints_to_alarm(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DatapointsToAlarm", value.into_node()); self }
    /// Sets `Dimensions`. 0 to 30 items.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `EvaluateLowSampleCountPercentile`. 1 to 255 characters.
    #[inline] pub fn evaluate_low_sample_count_percentile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EvaluateLowSampleCountPercentile", value.into_node()); self }
    /// Sets `EvaluationCriteria`.
    #[inline] pub fn evaluation_criteria(mut self, value: impl IntoValue_<EvaluationCriteria>) -> Self { self.0.put("EvaluationCriteria", value.into_node()); self }
    /// Sets `EvaluationInterval`. 10 to 3600.
    #[inline] pub fn evaluation_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EvaluationInterval", value.into_node()); self }
    /// Sets `EvaluationPeriods`. At least 1.
    #[inline] pub fn evaluation_periods(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EvaluationPeriods", value.into_node()); self }
    /// Sets `EvaluationWindow`.
    #[inline] pub fn evaluation_window(mut self, value: impl IntoValue_<EvaluationWindow>) -> Self { self.0.put("EvaluationWindow", value.into_node()); self }
    /// Sets `ExtendedStatistic`.
    #[inline] pub fn extended_statistic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtendedStatistic", value.into_node()); self }
    /// Sets `InsufficientDataActions`. At least 0 items.
    #[inline] pub fn insufficient_data_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InsufficientDataActions", value.into_node()); self }
    /// Sets `MetricName`. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Metrics`.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> Self { self.0.put("Metrics", value.into_node()); self }
    /// Sets `Namespace`. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `OKActions`. At least 0 items.
    #[inline] pub fn ok_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OKActions", value.into_node()); self }
    /// Sets `Period`. At least 1.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `Statistic`. The values are constants of [`Statistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<Statistic>) -> Self { self.0.put("Statistic", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Threshold`.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Threshold", value.into_node()); self }
    /// Sets `ThresholdMetricId`. 1 to 255 characters.
    #[inline] pub fn threshold_metric_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThresholdMetricId", value.into_node()); self }
    /// Sets `TreatMissingData`. 1 to 255 characters. The values are constants of [`TreatMissingData`].
    #[inline] pub fn treat_missing_data(mut self, value: impl IntoValue_<TreatMissingData>) -> Self { self.0.put("TreatMissingData", value.into_node()); self }
    /// Sets `Unit`. The values are constants of [`AlarmUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<AlarmUnit>) -> Self { self.0.put("Unit", value.into_node()); self }
    /// Sets `WarmUpConfiguration`.
    #[inline] pub fn warm_up_configuration(mut self, value: impl IntoValue_<WarmUpConfiguration>) -> Self { self.0.put("WarmUpConfiguration", value.into_node()); self }
}
impl IntoValue_<Alarm> for Alarm { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Alarm {
    const TYPE: &'static str = "AWS::CloudWatch::Alarm";
    type Handle = AlarmRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Alarm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AlarmRef(Id_);
impl From<Id_> for AlarmRef { #[inline] fn from(id: Id_) -> Self { AlarmRef(id) } }
impl AsRef<Id_> for AlarmRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AlarmRef {
    /// `Ref`: `AlarmName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CloudWatch::Alarm.AlarmTagsPropagation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmtagspropagation.html)
#[must_use]
pub struct AlarmTagsPropagation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AlarmTagsPropagation<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmTagsPropagation(Properties_::new(), PhantomData_) }
}
impl<S0> AlarmTagsPropagation<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AlarmTagsPropagation<Set_> { self.0.put("Enabled", value.into_node()); AlarmTagsPropagation(self.0, PhantomData_) }
    /// Sets `ExcludedTagKeys`. 1 to 50 items.
    #[inline] pub fn excluded_tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedTagKeys", value.into_node()); self }
    /// Sets `IncludedTagKeys`. 1 to 50 items.
    #[inline] pub fn included_tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedTagKeys", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AlarmTagsPropagation> for AlarmTagsPropagation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.ActionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-actionconfiguration.html)
#[must_use]
pub struct ActionConfiguration(Properties_);
impl ActionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionConfiguration(Properties_::new()) }
}
impl ActionConfiguration {
    /// Sets `AlarmTagsPropagation`.
    #[inline] pub fn alarm_tags_propagation(mut self, value: impl IntoValue_<AlarmTagsPropagation>) -> Self { self.0.put("AlarmTagsPropagation", value.into_node()); self }
}
impl IntoValue_<ActionConfiguration> for ActionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-dimension.html)
#[must_use]
pub struct Dimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dimension<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dimension<S0, S1> {
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dimension<Set_, S1> { self.0.put("Name", value.into_node()); Dimension(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Dimension<S0, Set_> { self.0.put("Value", value.into_node()); Dimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dimension> for Dimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.AlarmPromQLCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmpromqlcriteria.html)
#[must_use]
pub struct AlarmPromQLCriteria(Properties_);
impl AlarmPromQLCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlarmPromQLCriteria(Properties_::new()) }
}
impl AlarmPromQLCriteria {
    /// Sets `PendingPeriod`.
    #[inline] pub fn pending_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PendingPeriod", value.into_node()); self }
    /// Sets `Query`.
    #[inline] pub fn query(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Query", value.into_node()); self }
    /// Sets `RecoveryPeriod`.
    #[inline] pub fn recovery_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecoveryPeriod", value.into_node()); self }
}
impl IntoValue_<AlarmPromQLCriteria> for AlarmPromQLCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.EvaluationCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationcriteria.html)
#[must_use]
pub struct EvaluationCriteria(Properties_);
impl EvaluationCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationCriteria(Properties_::new()) }
}
impl EvaluationCriteria {
    /// Sets `PromQLCriteria`.
    #[inline] pub fn prom_ql_criteria(mut self, value: impl IntoValue_<AlarmPromQLCriteria>) -> Self { self.0.put("PromQLCriteria", value.into_node()); self }
}
impl IntoValue_<EvaluationCriteria> for EvaluationCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.WallClockWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-wallclockwindow.html)
#[must_use]
pub struct WallClockWindow(Properties_);
impl WallClockWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WallClockWindow(Properties_::new()) }
}
impl WallClockWindow {
    /// Sets `Timezone`.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl IntoValue_<WallClockWindow> for WallClockWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.EvaluationWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationwindow.html)
#[must_use]
pub struct EvaluationWindow(Properties_);
impl EvaluationWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationWindow(Properties_::new()) }
}
impl EvaluationWindow {
    /// Sets `SlidingWindow`.
    #[inline] pub fn sliding_window(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SlidingWindow", value.into_node()); self }
    /// Sets `WallClockWindow`.
    #[inline] pub fn wall_clock_window(mut self, value: impl IntoValue_<WallClockWindow>) -> Self { self.0.put("WallClockWindow", value.into_node()); self }
}
impl IntoValue_<EvaluationWindow> for EvaluationWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metric.html)
#[must_use]
pub struct Metric(Properties_);
impl Metric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Metric(Properties_::new()) }
}
impl Metric {
    /// Sets `Dimensions`. 0 to 30 items.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Namespace`. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl IntoValue_<Metric> for Metric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.MetricStat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html)
#[must_use]
pub struct MetricStat<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MetricStat<Missing_<super::required::metric>, Missing_<super::required::period>, Missing_<super::required::stat>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricStat(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MetricStat<S0, S1, S2> {
    /// Sets `Metric`. Required.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<Metric>) -> MetricStat<Set_, S1, S2> { self.0.put("Metric", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Period`. Required. At least 1.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> MetricStat<S0, Set_, S2> { self.0.put("Period", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Stat`. Required.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> MetricStat<S0, S1, Set_> { self.0.put("Stat", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Unit`. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MetricStat> for MetricStat<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.MetricDataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html)
#[must_use]
pub struct MetricDataQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricDataQuery<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDataQuery(Properties_::new(), PhantomData_) }
}
impl<S0> MetricDataQuery<S0> {
    /// Sets `AccountId`. 1 to 255 characters.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `Expression`. 1 to 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> MetricDataQuery<Set_> { self.0.put("Id", value.into_node()); MetricDataQuery(self.0, PhantomData_) }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `MetricStat`.
    #[inline] pub fn metric_stat(mut self, value: impl IntoValue_<MetricStat>) -> Self { self.0.put("MetricStat", value.into_node()); self }
    /// Sets `Period`. At least 1.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `ReturnData`.
    #[inline] pub fn return_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnData", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricDataQuery> for MetricDataQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Alarm.WarmUpConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-warmupconfiguration.html)
#[must_use]
pub struct WarmUpConfiguration(Properties_);
impl WarmUpConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WarmUpConfiguration(Properties_::new()) }
}
impl WarmUpConfiguration {
    /// Sets `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
    #[inline] pub fn only_start_evaluating_after_warm_up_period_ends(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value.into_node()); self }
    /// Sets `WarmUpPeriodDurationInMinutes`. 1 to 2880.
    #[inline] pub fn warm_up_period_duration_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WarmUpPeriodDurationInMinutes", value.into_node()); self }
}
impl IntoValue_<WarmUpConfiguration> for WarmUpConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudWatch::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`
    pub const GREATER_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanOrEqualToThreshold");
    /// `GreaterThanThreshold`
    pub const GREATER_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanThreshold");
    /// `GreaterThanUpperThreshold`
    pub const GREATER_THAN_UPPER_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanUpperThreshold");
    /// `LessThanLowerOrGreaterThanUpperThreshold`
    pub const LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanLowerOrGreaterThanUpperThreshold");
    /// `LessThanLowerThreshold`
    pub const LESS_THAN_LOWER_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanLowerThreshold");
    /// `LessThanOrEqualToThreshold`
    pub const LESS_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanOrEqualToThreshold");
    /// `LessThanThreshold`
    pub const LESS_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanThreshold");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudWatch::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `Bits`
    pub const BITS: Value_<Unit> = Value_::constant("Bits");
    /// `Bits/Second`
    pub const BITS_SECOND: Value_<Unit> = Value_::constant("Bits/Second");
    /// `Bytes`
    pub const BYTES: Value_<Unit> = Value_::constant("Bytes");
    /// `Bytes/Second`
    pub const BYTES_SECOND: Value_<Unit> = Value_::constant("Bytes/Second");
    /// `Count`
    pub const COUNT: Value_<Unit> = Value_::constant("Count");
    /// `Count/Second`
    pub const COUNT_SECOND: Value_<Unit> = Value_::constant("Count/Second");
    /// `Gigabits`
    pub const GIGABITS: Value_<Unit> = Value_::constant("Gigabits");
    /// `Gigabits/Second`
    pub const GIGABITS_SECOND: Value_<Unit> = Value_::constant("Gigabits/Second");
    /// `Gigabytes`
    pub const GIGABYTES: Value_<Unit> = Value_::constant("Gigabytes");
    /// `Gigabytes/Second`
    pub const GIGABYTES_SECOND: Value_<Unit> = Value_::constant("Gigabytes/Second");
    /// `Kilobits`
    pub const KILOBITS: Value_<Unit> = Value_::constant("Kilobits");
    /// `Kilobits/Second`
    pub const KILOBITS_SECOND: Value_<Unit> = Value_::constant("Kilobits/Second");
    /// `Kilobytes`
    pub const KILOBYTES: Value_<Unit> = Value_::constant("Kilobytes");
    /// `Kilobytes/Second`
    pub const KILOBYTES_SECOND: Value_<Unit> = Value_::constant("Kilobytes/Second");
    /// `Megabits`
    pub const MEGABITS: Value_<Unit> = Value_::constant("Megabits");
    /// `Megabits/Second`
    pub const MEGABITS_SECOND: Value_<Unit> = Value_::constant("Megabits/Second");
    /// `Megabytes`
    pub const MEGABYTES: Value_<Unit> = Value_::constant("Megabytes");
    /// `Megabytes/Second`
    pub const MEGABYTES_SECOND: Value_<Unit> = Value_::constant("Megabytes/Second");
    /// `Microseconds`
    pub const MICROSECONDS: Value_<Unit> = Value_::constant("Microseconds");
    /// `Milliseconds`
    pub const MILLISECONDS: Value_<Unit> = Value_::constant("Milliseconds");
    /// `None`
    pub const NONE: Value_<Unit> = Value_::constant("None");
    /// `Percent`
    pub const PERCENT: Value_<Unit> = Value_::constant("Percent");
    /// `Seconds`
    pub const SECONDS: Value_<Unit> = Value_::constant("Seconds");
    /// `Terabits`
    pub const TERABITS: Value_<Unit> = Value_::constant("Terabits");
    /// `Terabits/Second`
    pub const TERABITS_SECOND: Value_<Unit> = Value_::constant("Terabits/Second");
    /// `Terabytes`
    pub const TERABYTES: Value_<Unit> = Value_::constant("Terabytes");
    /// `Terabytes/Second`
    pub const TERABYTES_SECOND: Value_<Unit> = Value_::constant("Terabytes/Second");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudWatch::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
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
/// Values of `AWS::CloudWatch::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
#[derive(Debug)]
pub enum TreatMissingData {}
impl TreatMissingData {
    /// `breaching`
    pub const BREACHING: Value_<TreatMissingData> = Value_::constant("breaching");
    /// `ignore`
    pub const IGNORE: Value_<TreatMissingData> = Value_::constant("ignore");
    /// `missing`
    pub const MISSING: Value_<TreatMissingData> = Value_::constant("missing");
    /// `notBreaching`
    pub const NOT_BREACHING: Value_<TreatMissingData> = Value_::constant("notBreaching");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TreatMissingData> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudWatch::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
#[derive(Debug)]
pub enum AlarmUnit {}
impl AlarmUnit {
    /// `Bits`
    pub const BITS: Value_<AlarmUnit> = Value_::constant("Bits");
    /// `Bits/Second`
    pub const BITS_SECOND: Value_<AlarmUnit> = Value_::constant("Bits/Second");
    /// `Bytes`
    pub const BYTES: Value_<AlarmUnit> = Value_::constant("Bytes");
    /// `Bytes/Second`
    pub const BYTES_SECOND: Value_<AlarmUnit> = Value_::constant("Bytes/Second");
    /// `Count`
    pub const COUNT: Value_<AlarmUnit> = Value_::constant("Count");
    /// `Count/Second`
    pub const COUNT_SECOND: Value_<AlarmUnit> = Value_::constant("Count/Second");
    /// `Gigabits`
    pub const GIGABITS: Value_<AlarmUnit> = Value_::constant("Gigabits");
    /// `Gigabits/Second`
    pub const GIGABITS_SECOND: Value_<AlarmUnit> = Value_::constant("Gigabits/Second");
    /// `Gigabytes`
    pub const GIGABYTES: Value_<AlarmUnit> = Value_::constant("Gigabytes");
    /// `Gigabytes/Second`
    pub const GIGABYTES_SECOND: Value_<AlarmUnit> = Value_::constant("Gigabytes/Second");
    /// `Kilobits`
    pub const KILOBITS: Value_<AlarmUnit> = Value_::constant("Kilobits");
    /// `Kilobits/Second`
    pub const KILOBITS_SECOND: Value_<AlarmUnit> = Value_::constant("Kilobits/Second");
    /// `Kilobytes`
    pub const KILOBYTES: Value_<AlarmUnit> = Value_::constant("Kilobytes");
    /// `Kilobytes/Second`
    pub const KILOBYTES_SECOND: Value_<AlarmUnit> = Value_::constant("Kilobytes/Second");
    /// `Megabits`
    pub const MEGABITS: Value_<AlarmUnit> = Value_::constant("Megabits");
    /// `Megabits/Second`
    pub const MEGABITS_SECOND: Value_<AlarmUnit> = Value_::constant("Megabits/Second");
    /// `Megabytes`
    pub const MEGABYTES: Value_<AlarmUnit> = Value_::constant("Megabytes");
    /// `Megabytes/Second`
    pub const MEGABYTES_SECOND: Value_<AlarmUnit> = Value_::constant("Megabytes/Second");
    /// `Microseconds`
    pub const MICROSECONDS: Value_<AlarmUnit> = Value_::constant("Microseconds");
    /// `Milliseconds`
    pub const MILLISECONDS: Value_<AlarmUnit> = Value_::constant("Milliseconds");
    /// `None`
    pub const NONE: Value_<AlarmUnit> = Value_::constant("None");
    /// `Percent`
    pub const PERCENT: Value_<AlarmUnit> = Value_::constant("Percent");
    /// `Seconds`
    pub const SECONDS: Value_<AlarmUnit> = Value_::constant("Seconds");
    /// `Terabits`
    pub const TERABITS: Value_<AlarmUnit> = Value_::constant("Terabits");
    /// `Terabits/Second`
    pub const TERABITS_SECOND: Value_<AlarmUnit> = Value_::constant("Terabits/Second");
    /// `Terabytes`
    pub const TERABYTES: Value_<AlarmUnit> = Value_::constant("Terabytes");
    /// `Terabytes/Second`
    pub const TERABYTES_SECOND: Value_<AlarmUnit> = Value_::constant("Terabytes/Second");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AlarmUnit> { Value_::from_node(value.into_node()) }
}
