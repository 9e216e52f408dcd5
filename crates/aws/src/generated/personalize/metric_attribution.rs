// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::MetricAttribution`

use stanchion_template::generated::*;

/// `AWS::Personalize::MetricAttribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html)
#[must_use]
pub struct MetricAttribution<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MetricAttribution<Missing_<super::required::dataset_group_arn>, Missing_<super::required::metrics>, Missing_<super::required::metrics_output_config>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricAttribution(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MetricAttribution<S0, S1, S2, S3> {
    /// Sets `DatasetGroupArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn dataset_group_arn(mut self, value: impl IntoValue_<String>) -> MetricAttribution<Set_, S1, S2, S3> { self.0.put("DatasetGroupArn", value.into_node()); MetricAttribution(self.0, PhantomData_) }
    /// Sets `Metrics`. Required. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<MetricAttribute>>) -> MetricAttribution<S0, Set_, S2, S3> { self.0.put("Metrics", value.into_node()); MetricAttribution(self.0, PhantomData_) }
    /// Sets `MetricsOutputConfig`. Required.
    #[inline] pub fn metrics_output_config(mut self, value: impl IntoValue_<MetricsOutputConfig>) -> MetricAttribution<S0, S1, Set_, S3> { self.0.put("MetricsOutputConfig", value.into_node()); MetricAttribution(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MetricAttribution<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); MetricAttribution(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MetricAttribution> for MetricAttribution<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for MetricAttribution<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Personalize::MetricAttribution";
    type Handle = MetricAttributionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MetricAttribution`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MetricAttributionRef(Id_);
impl From<Id_> for MetricAttributionRef { #[inline] fn from(id: Id_) -> Self { MetricAttributionRef(id) } }
impl AsRef<Id_> for MetricAttributionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MetricAttributionRef {
    /// `Ref`: `MetricAttributionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MetricAttributionArn`
    #[inline] pub fn metric_attribution_arn(&self) -> Value_<String> { self.0.attribute("MetricAttributionArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Personalize::MetricAttribution.MetricAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-metricattribution-metricattribute.html)
#[must_use]
pub struct MetricAttribute<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MetricAttribute<Missing_<super::required::event_type>, Missing_<super::required::expression>, Missing_<super::required::metric_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MetricAttribute<S0, S1, S2> {
    /// Sets `EventType`. Required. 0 to 256 characters.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<String>) -> MetricAttribute<Set_, S1, S2> { self.0.put("EventType", value.into_node()); MetricAttribute(self.0, PhantomData_) }
    /// Sets `Expression`. Required. 0 to 256 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> MetricAttribute<S0, Set_, S2> { self.0.put("Expression", value.into_node()); MetricAttribute(self.0, PhantomData_) }
    /// Sets `MetricName`. Required. 0 to 256 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> MetricAttribute<S0, S1, Set_> { self.0.put("MetricName", value.into_node()); MetricAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MetricAttribute> for MetricAttribute<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::MetricAttribution.S3DataDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-metricattribution-s3datadestination.html)
#[must_use]
pub struct S3DataDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3DataDestination<Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DataDestination(Properties_::new(), PhantomData_) }
}
impl<S0> S3DataDestination<S0> {
    /// Sets `KmsKeyArn`. 0 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Path`. Required. 0 to 256 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> S3DataDestination<Set_> { self.0.put("Path", value.into_node()); S3DataDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3DataDestination> for S3DataDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::MetricAttribution.MetricsOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-metricattribution-metricsoutputconfig.html)
#[must_use]
pub struct MetricsOutputConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricsOutputConfig<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsOutputConfig(Properties_::new(), PhantomData_) }
}
impl<S0> MetricsOutputConfig<S0> {
    /// Sets `RoleArn`. Required. 0 to 256 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MetricsOutputConfig<Set_> { self.0.put("RoleArn", value.into_node()); MetricsOutputConfig(self.0, PhantomData_) }
    /// Sets `S3DataDestination`.
    #[inline] pub fn s3_data_destination(mut self, value: impl IntoValue_<S3DataDestination>) -> Self { self.0.put("S3DataDestination", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricsOutputConfig> for MetricsOutputConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
