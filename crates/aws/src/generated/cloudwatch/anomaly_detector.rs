// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::AnomalyDetector`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::AnomalyDetector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html)
#[must_use]
pub struct AnomalyDetector(Properties_);
impl AnomalyDetector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnomalyDetector(Properties_::new()) }
}
impl AnomalyDetector {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Configuration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Dimensions`. An update replaces the resource.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricCharacteristics`. An update replaces the resource.
    #[inline] pub fn metric_characteristics(mut self, value: impl IntoValue_<MetricCharacteristics>) -> Self { self.0.put("MetricCharacteristics", value.into_node()); self }
    /// Sets `MetricMathAnomalyDetector`. An update replaces the resource.
    #[inline] pub fn metric_math_anomaly_detector(mut self, value: impl IntoValue_<MetricMathAnomalyDetector>) -> Self { self.0.put("MetricMathAnomalyDetector", value.into_node()); self }
    /// Sets `MetricName`. An update replaces the resource.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Namespace`. An update replaces the resource.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `SingleMetricAnomalyDetector`. An update replaces the resource.
    #[inline] pub fn single_metric_anomaly_detector(mut self, value: impl IntoValue_<SingleMetricAnomalyDetector>) -> Self { self.0.put("SingleMetricAnomalyDetector", value.into_node()); self }
    /// Sets `Stat`. An update replaces the resource.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Stat", value.into_node()); self }
}
impl IntoValue_<AnomalyDetector> for AnomalyDetector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for AnomalyDetector {
    const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector";
    type Handle = AnomalyDetectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AnomalyDetector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnomalyDetectorRef(Id_);
impl From<Id_> for AnomalyDetectorRef { #[inline] fn from(id: Id_) -> Self { AnomalyDetectorRef(id) } }
impl AsRef<Id_> for AnomalyDetectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnomalyDetectorRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CloudWatch::AnomalyDetector.Range`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-range.html)
#[must_use]
pub struct Range<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Range<Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Range(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Range<S0, S1> {
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Range<Set_, S1> { self.0.put("EndTime", value.into_node()); Range(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Range<S0, Set_> { self.0.put("StartTime", value.into_node()); Range(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Range> for Range<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-configuration.html)
#[must_use]
pub struct Configuration(Properties_);
impl Configuration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Configuration(Properties_::new()) }
}
impl Configuration {
    /// Sets `ExcludedTimeRanges`.
    #[inline] pub fn excluded_time_ranges(mut self, value: impl IntoValue_<Vec<Range>>) -> Self { self.0.put("ExcludedTimeRanges", value.into_node()); self }
    /// Sets `MetricTimeZone`.
    #[inline] pub fn metric_time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricTimeZone", value.into_node()); self }
}
impl IntoValue_<Configuration> for Configuration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-dimension.html)
#[must_use]
pub struct Dimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dimension<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dimension<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dimension<Set_, S1> { self.0.put("Name", value.into_node()); Dimension(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Dimension<S0, Set_> { self.0.put("Value", value.into_node()); Dimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dimension> for Dimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.MetricCharacteristics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metriccharacteristics.html)
#[must_use]
pub struct MetricCharacteristics(Properties_);
impl MetricCharacteristics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricCharacteristics(Properties_::new()) }
}
impl MetricCharacteristics {
    /// Sets `PeriodicSpikes`.
    #[inline] pub fn periodic_spikes(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PeriodicSpikes", value.into_node()); self }
}
impl IntoValue_<MetricCharacteristics> for MetricCharacteristics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metric.html)
#[must_use]
pub struct Metric<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Metric<Missing_<super::required::metric_name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Metric(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Metric<S0, S1> {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. Required.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Metric<Set_, S1> { self.0.put("MetricName", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Metric<S0, Set_> { self.0.put("Namespace", value.into_node()); Metric(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Metric> for Metric<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.MetricStat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metricstat.html)
#[must_use]
pub struct MetricStat<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MetricStat<Missing_<super::required::metric>, Missing_<super::required::period>, Missing_<super::required::stat>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricStat(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MetricStat<S0, S1, S2> {
    /// Sets `Metric`. Required.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<Metric>) -> MetricStat<Set_, S1, S2> { self.0.put("Metric", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Period`. Required.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> MetricStat<S0, Set_, S2> { self.0.put("Period", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Stat`. Required.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> MetricStat<S0, S1, Set_> { self.0.put("Stat", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MetricStat> for MetricStat<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.MetricDataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metricdataquery.html)
#[must_use]
pub struct MetricDataQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricDataQuery<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDataQuery(Properties_::new(), PhantomData_) }
}
impl<S0> MetricDataQuery<S0> {
    /// Sets `AccountId`.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `Expression`.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> MetricDataQuery<Set_> { self.0.put("Id", value.into_node()); MetricDataQuery(self.0, PhantomData_) }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `MetricStat`.
    #[inline] pub fn metric_stat(mut self, value: impl IntoValue_<MetricStat>) -> Self { self.0.put("MetricStat", value.into_node()); self }
    /// Sets `Period`.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `ReturnData`.
    #[inline] pub fn return_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnData", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricDataQuery> for MetricDataQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.MetricMathAnomalyDetector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metricmathanomalydetector.html)
#[must_use]
pub struct MetricMathAnomalyDetector(Properties_);
impl MetricMathAnomalyDetector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricMathAnomalyDetector(Properties_::new()) }
}
impl MetricMathAnomalyDetector {
    /// Sets `MetricDataQueries`.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> Self { self.0.put("MetricDataQueries", value.into_node()); self }
}
impl IntoValue_<MetricMathAnomalyDetector> for MetricMathAnomalyDetector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AnomalyDetector.SingleMetricAnomalyDetector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-singlemetricanomalydetector.html)
#[must_use]
pub struct SingleMetricAnomalyDetector(Properties_);
impl SingleMetricAnomalyDetector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SingleMetricAnomalyDetector(Properties_::new()) }
}
impl SingleMetricAnomalyDetector {
    /// Sets `AccountId`.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Stat`.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Stat", value.into_node()); self }
}
impl IntoValue_<SingleMetricAnomalyDetector> for SingleMetricAnomalyDetector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
