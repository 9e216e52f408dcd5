// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::OTelEnrichment`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::OTelEnrichment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html)
#[must_use]
pub struct OTelEnrichment(Properties_);
impl OTelEnrichment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OTelEnrichment(Properties_::new()) }
}
impl OTelEnrichment {
    /// Sets `ExcludeFilters`. 0 to 100 items.
    #[inline] pub fn exclude_filters(mut self, value: impl IntoValue_<Vec<OTelEnrichmentMetricSelector>>) -> Self { self.0.put("ExcludeFilters", value.into_node()); self }
    /// Sets `IncludeFilters`. 0 to 100 items.
    #[inline] pub fn include_filters(mut self, value: impl IntoValue_<Vec<OTelEnrichmentMetricSelector>>) -> Self { self.0.put("IncludeFilters", value.into_node()); self }
}
impl IntoValue_<OTelEnrichment> for OTelEnrichment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for OTelEnrichment {
    const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment";
    type Handle = OTelEnrichmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OTelEnrichment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OTelEnrichmentRef(Id_);
impl From<Id_> for OTelEnrichmentRef { #[inline] fn from(id: Id_) -> Self { OTelEnrichmentRef(id) } }
impl AsRef<Id_> for OTelEnrichmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OTelEnrichmentRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CloudWatch::OTelEnrichment.OTelEnrichmentMetricSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-otelenrichment-otelenrichmentmetricselector.html)
#[must_use]
pub struct OTelEnrichmentMetricSelector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OTelEnrichmentMetricSelector<Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OTelEnrichmentMetricSelector(Properties_::new(), PhantomData_) }
}
impl<S0> OTelEnrichmentMetricSelector<S0> {
    /// Sets `MetricNames`. 0 to 100 items.
    #[inline] pub fn metric_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MetricNames", value.into_node()); self }
    /// Sets `Namespace`. Required. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> OTelEnrichmentMetricSelector<Set_> { self.0.put("Namespace", value.into_node()); OTelEnrichmentMetricSelector(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OTelEnrichmentMetricSelector> for OTelEnrichmentMetricSelector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
