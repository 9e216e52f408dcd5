// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::AggregatorV2`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::AggregatorV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html)
#[must_use]
pub struct AggregatorV2<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AggregatorV2<Missing_<super::required::linked_regions>, Missing_<super::required::region_linking_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregatorV2(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AggregatorV2<S0, S1> {
    /// Sets `LinkedRegions`. Required. 1 to 50 items.
    #[inline] pub fn linked_regions(mut self, value: impl IntoValue_<Vec<String>>) -> AggregatorV2<Set_, S1> { self.0.put("LinkedRegions", value.into_node()); AggregatorV2(self.0, PhantomData_) }
    /// Sets `RegionLinkingMode`. Required. The values are constants of [`RegionLinkingMode`].
    #[inline] pub fn region_linking_mode(mut self, value: impl IntoValue_<RegionLinkingMode>) -> AggregatorV2<S0, Set_> { self.0.put("RegionLinkingMode", value.into_node()); AggregatorV2(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AggregatorV2> for AggregatorV2<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AggregatorV2<S0, S1> {
    const TYPE: &'static str = "AWS::SecurityHub::AggregatorV2";
    type Handle = AggregatorV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AggregatorV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AggregatorV2Ref(Id_);
impl From<Id_> for AggregatorV2Ref { #[inline] fn from(id: Id_) -> Self { AggregatorV2Ref(id) } }
impl AsRef<Id_> for AggregatorV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AggregatorV2Ref {
    /// `Ref`: `AggregatorV2Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AggregationRegion`
    #[inline] pub fn aggregation_region(&self) -> Value_<String> { self.0.attribute("AggregationRegion") }
    /// `Fn::GetAtt` `AggregatorV2Arn`
    #[inline] pub fn aggregator_v2_arn(&self) -> Value_<String> { self.0.attribute("AggregatorV2Arn") }
}
/// Values of `AWS::SecurityHub::AggregatorV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html)
#[derive(Debug)]
pub enum RegionLinkingMode {}
impl RegionLinkingMode {
    /// `SPECIFIED_REGIONS`
    pub const SPECIFIED_REGIONS: Value_<RegionLinkingMode> = Value_::constant("SPECIFIED_REGIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RegionLinkingMode> { Value_::from_node(value.into_node()) }
}
