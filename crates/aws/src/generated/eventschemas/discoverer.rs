// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventSchemas::Discoverer`

use stanchion_template::generated::*;

/// `AWS::EventSchemas::Discoverer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html)
#[must_use]
pub struct Discoverer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Discoverer<Missing_<super::required::source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Discoverer(Properties_::new(), PhantomData_) }
}
impl<S0> Discoverer<S0> {
    /// Sets `CrossAccount`.
    #[inline] pub fn cross_account(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrossAccount", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `SourceArn`. Required. An update replaces the resource.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Discoverer<Set_> { self.0.put("SourceArn", value.into_node()); Discoverer(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Discoverer> for Discoverer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Discoverer<S0> {
    const TYPE: &'static str = "AWS::EventSchemas::Discoverer";
    type Handle = DiscovererRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Discoverer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DiscovererRef(Id_);
impl From<Id_> for DiscovererRef { #[inline] fn from(id: Id_) -> Self { DiscovererRef(id) } }
impl AsRef<Id_> for DiscovererRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DiscovererRef {
    /// `Ref`: `DiscovererArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CrossAccount`
    #[inline] pub fn cross_account(&self) -> Value_<bool> { self.0.attribute("CrossAccount") }
    /// `Fn::GetAtt` `DiscovererArn`
    #[inline] pub fn discoverer_arn(&self) -> Value_<String> { self.0.attribute("DiscovererArn") }
    /// `Fn::GetAtt` `DiscovererId`
    #[inline] pub fn discoverer_id(&self) -> Value_<String> { self.0.attribute("DiscovererId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
