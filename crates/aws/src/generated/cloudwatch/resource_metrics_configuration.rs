// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::ResourceMetricsConfiguration`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::ResourceMetricsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html)
#[must_use]
pub struct ResourceMetricsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceMetricsConfiguration<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceMetricsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceMetricsConfiguration<S0> {
    /// Sets `MetricSelections`. Exactly 1 item.
    #[inline] pub fn metric_selections(mut self, value: impl IntoValue_<Vec<ResourceMetricSelection>>) -> Self { self.0.put("MetricSelections", value.into_node()); self }
    /// Sets `ResourceArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> ResourceMetricsConfiguration<Set_> { self.0.put("ResourceArn", value.into_node()); ResourceMetricsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceMetricsConfiguration> for ResourceMetricsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResourceMetricsConfiguration<S0> {
    const TYPE: &'static str = "AWS::CloudWatch::ResourceMetricsConfiguration";
    type Handle = ResourceMetricsConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceMetricsConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceMetricsConfigurationRef(Id_);
impl From<Id_> for ResourceMetricsConfigurationRef { #[inline] fn from(id: Id_) -> Self { ResourceMetricsConfigurationRef(id) } }
impl AsRef<Id_> for ResourceMetricsConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceMetricsConfigurationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::CloudWatch::ResourceMetricsConfiguration.ResourceMetricSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-resourcemetricsconfiguration-resourcemetricselection.html)
#[must_use]
pub struct ResourceMetricSelection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceMetricSelection<Missing_<super::required::include_metrics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceMetricSelection(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceMetricSelection<S0> {
    /// Sets `IncludeMetrics`. Required. 1 to 500 items.
    #[inline] pub fn include_metrics(mut self, value: impl IntoValue_<Vec<String>>) -> ResourceMetricSelection<Set_> { self.0.put("IncludeMetrics", value.into_node()); ResourceMetricSelection(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceMetricSelection> for ResourceMetricSelection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
