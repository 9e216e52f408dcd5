// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::VpcLink`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::VpcLink`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html)
#[must_use]
pub struct VpcLink<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcLink<Missing_<super::required::name>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcLink(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcLink<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VpcLink<Set_, S1> { self.0.put("Name", value.into_node()); VpcLink(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcLink<S0, Set_> { self.0.put("SubnetIds", value.into_node()); VpcLink(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcLink> for VpcLink<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VpcLink<S0, S1> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::VpcLink";
    type Handle = VpcLinkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcLink`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcLinkRef(Id_);
impl From<Id_> for VpcLinkRef { #[inline] fn from(id: Id_) -> Self { VpcLinkRef(id) } }
impl AsRef<Id_> for VpcLinkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcLinkRef {
    /// `Ref`: `VpcLinkId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VpcLinkId`
    #[inline] pub fn vpc_link_id(&self) -> Value_<String> { self.0.attribute("VpcLinkId") }
}
