// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::MetricStream`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::MetricStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html)
#[must_use]
pub struct MetricStream(Properties_);
impl MetricStream {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricStream(Properties_::new()) }
}
impl MetricStream {
    /// Sets `ExcludeFilters`. At most 1000 items.
    #[inline] pub fn exclude_filters(mut self, value: impl IntoValue_<Vec<MetricStreamFilter>>) -> Self { self.0.put("ExcludeFilters", value.into_node()); self }
    /// Sets `FirehoseArn`. 20 to 2048 characters.
    #[inline] pub fn firehose_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirehoseArn", value.into_node()); self }
    /// Sets `IncludeFilters`. At most 1000 items.
    #[inline] pub fn include_filters(mut self, value: impl IntoValue_<Vec<MetricStreamFilter>>) -> Self { self.0.put("IncludeFilters", value.into_node()); self }
    /// Sets `IncludeLinkedAccountsMetrics`.
    #[inline] pub fn include_linked_accounts_metrics(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeLinkedAccountsMetrics", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OutputFormat`. 1 to 255 characters. The values are constants of [`OutputFormat`].
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<OutputFormat>) -> Self { self.0.put("OutputFormat", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `StatisticsConfigurations`. At most 100 items.
    #[inline] pub fn statistics_configurations(mut self, value: impl IntoValue_<Vec<MetricStreamStatisticsConfiguration>>) -> Self { self.0.put("StatisticsConfigurations", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<MetricStream> for MetricStream { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for MetricStream {
    const TYPE: &'static str = "AWS::CloudWatch::MetricStream";
    type Handle = MetricStreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MetricStream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MetricStreamRef(Id_);
impl From<Id_> for MetricStreamRef { #[inline] fn from(id: Id_) -> Self { MetricStreamRef(id) } }
impl AsRef<Id_> for MetricStreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MetricStreamRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `LastUpdateDate`
    #[inline] pub fn last_update_date(&self) -> Value_<String> { self.0.attribute("LastUpdateDate") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::CloudWatch::MetricStream.MetricStreamFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-metricstream-metricstreamfilter.html)
#[must_use]
pub struct MetricStreamFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricStreamFilter<Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricStreamFilter(Properties_::new(), PhantomData_) }
}
impl<S0> MetricStreamFilter<S0> {
    /// Sets `MetricNames`. At most 999 items.
    #[inline] pub fn metric_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MetricNames", value.into_node()); self }
    /// Sets `Namespace`. Required. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> MetricStreamFilter<Set_> { self.0.put("Namespace", value.into_node()); MetricStreamFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetricStreamFilter> for MetricStreamFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::MetricStream.MetricStreamStatisticsMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-metricstream-metricstreamstatisticsmetric.html)
#[must_use]
pub struct MetricStreamStatisticsMetric<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricStreamStatisticsMetric<Missing_<super::required::metric_name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricStreamStatisticsMetric(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricStreamStatisticsMetric<S0, S1> {
    /// Sets `MetricName`. Required. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> MetricStreamStatisticsMetric<Set_, S1> { self.0.put("MetricName", value.into_node()); MetricStreamStatisticsMetric(self.0, PhantomData_) }
    /// Sets `Namespace`. Required. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> MetricStreamStatisticsMetric<S0, Set_> { self.0.put("Namespace", value.into_node()); MetricStreamStatisticsMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricStreamStatisticsMetric> for MetricStreamStatisticsMetric<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::MetricStream.MetricStreamStatisticsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-metricstream-metricstreamstatisticsconfiguration.html)
#[must_use]
pub struct MetricStreamStatisticsConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricStreamStatisticsConfiguration<Missing_<super::required::additional_statistics>, Missing_<super::required::include_metrics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricStreamStatisticsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricStreamStatisticsConfiguration<S0, S1> {
    /// Sets `AdditionalStatistics`. Required. At most 20 items.
    #[inline] pub fn additional_statistics(mut self, value: impl IntoValue_<Vec<String>>) -> MetricStreamStatisticsConfiguration<Set_, S1> { self.0.put("AdditionalStatistics", value.into_node()); MetricStreamStatisticsConfiguration(self.0, PhantomData_) }
    /// Sets `IncludeMetrics`. Required. At most 100 items.
    #[inline] pub fn include_metrics(mut self, value: impl IntoValue_<Vec<MetricStreamStatisticsMetric>>) -> MetricStreamStatisticsConfiguration<S0, Set_> { self.0.put("IncludeMetrics", value.into_node()); MetricStreamStatisticsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricStreamStatisticsConfiguration> for MetricStreamStatisticsConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudWatch::MetricStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html)
#[derive(Debug)]
pub enum OutputFormat {}
impl OutputFormat {
    /// `json`
    pub const JSON: Value_<OutputFormat> = Value_::constant("json");
    /// `opentelemetry0.7`
    pub const OPENTELEMETRY0_7: Value_<OutputFormat> = Value_::constant("opentelemetry0.7");
    /// `opentelemetry1.0`
    pub const OPENTELEMETRY1_0: Value_<OutputFormat> = Value_::constant("opentelemetry1.0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputFormat> { Value_::from_node(value.into_node()) }
}
