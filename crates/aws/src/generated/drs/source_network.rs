// Made by `cargo xtask generate`; do not edit.
//! `AWS::DRS::SourceNetwork`

use stanchion_template::generated::*;

/// `AWS::DRS::SourceNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html)
#[must_use]
pub struct SourceNetwork<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SourceNetwork<Missing_<super::required::origin_account_id>, Missing_<super::required::origin_region>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceNetwork(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SourceNetwork<S0, S1, S2> {
    /// Sets `OriginAccountID`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn origin_account_id(mut self, value: impl IntoValue_<String>) -> SourceNetwork<Set_, S1, S2> { self.0.put("OriginAccountID", value.into_node()); SourceNetwork(self.0, PhantomData_) }
    /// Sets `OriginRegion`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn origin_region(mut self, value: impl IntoValue_<String>) -> SourceNetwork<S0, Set_, S2> { self.0.put("OriginRegion", value.into_node()); SourceNetwork(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcID`. Required. 12 to 21 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> SourceNetwork<S0, S1, Set_> { self.0.put("VpcID", value.into_node()); SourceNetwork(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SourceNetwork> for SourceNetwork<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SourceNetwork<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DRS::SourceNetwork";
    type Handle = SourceNetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SourceNetwork`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SourceNetworkRef(Id_);
impl From<Id_> for SourceNetworkRef { #[inline] fn from(id: Id_) -> Self { SourceNetworkRef(id) } }
impl AsRef<Id_> for SourceNetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SourceNetworkRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `SourceNetworkID`
    #[inline] pub fn source_network_id(&self) -> Value_<String> { self.0.attribute("SourceNetworkID") }
}
