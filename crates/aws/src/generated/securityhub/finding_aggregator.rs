// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::FindingAggregator`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::FindingAggregator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html)
#[must_use]
pub struct FindingAggregator<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FindingAggregator<Missing_<super::required::region_linking_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FindingAggregator(Properties_::new(), PhantomData_) }
}
impl<S0> FindingAggregator<S0> {
    /// Sets `RegionLinkingMode`. Required. The values are constants of [`RegionLinkingMode`].
    #[inline] pub fn region_linking_mode(mut self, value: impl IntoValue_<RegionLinkingMode>) -> FindingAggregator<Set_> { self.0.put("RegionLinkingMode", value.into_node()); FindingAggregator(self.0, PhantomData_) }
    /// Sets `Regions`. 1 to 50 items.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Regions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FindingAggregator> for FindingAggregator<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for FindingAggregator<S0> {
    const TYPE: &'static str = "AWS::SecurityHub::FindingAggregator";
    type Handle = FindingAggregatorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FindingAggregator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FindingAggregatorRef(Id_);
impl From<Id_> for FindingAggregatorRef { #[inline] fn from(id: Id_) -> Self { FindingAggregatorRef(id) } }
impl AsRef<Id_> for FindingAggregatorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FindingAggregatorRef {
    /// `Ref`: `FindingAggregatorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FindingAggregationRegion`
    #[inline] pub fn finding_aggregation_region(&self) -> Value_<String> { self.0.attribute("FindingAggregationRegion") }
    /// `Fn::GetAtt` `FindingAggregatorArn`
    #[inline] pub fn finding_aggregator_arn(&self) -> Value_<String> { self.0.attribute("FindingAggregatorArn") }
}
/// Values of `AWS::SecurityHub::FindingAggregator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html)
#[derive(Debug)]
pub enum RegionLinkingMode {}
impl RegionLinkingMode {
    /// `ALL_REGIONS`
    pub const ALL_REGIONS: Value_<RegionLinkingMode> = Value_::constant("ALL_REGIONS");
    /// `ALL_REGIONS_EXCEPT_SPECIFIED`
    pub const ALL_REGIONS_EXCEPT_SPECIFIED: Value_<RegionLinkingMode> = Value_::constant("ALL_REGIONS_EXCEPT_SPECIFIED");
    /// `SPECIFIED_REGIONS`
    pub const SPECIFIED_REGIONS: Value_<RegionLinkingMode> = Value_::constant("SPECIFIED_REGIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RegionLinkingMode> { Value_::from_node(value.into_node()) }
}
