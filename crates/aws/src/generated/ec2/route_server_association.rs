// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::RouteServerAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::RouteServerAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html)
#[must_use]
pub struct RouteServerAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RouteServerAssociation<Missing_<super::required::route_server_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteServerAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RouteServerAssociation<S0, S1> {
    /// Sets `RouteServerId`. Required. An update replaces the resource.
    #[inline] pub fn route_server_id(mut self, value: impl IntoValue_<String>) -> RouteServerAssociation<Set_, S1> { self.0.put("RouteServerId", value.into_node()); RouteServerAssociation(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> RouteServerAssociation<S0, Set_> { self.0.put("VpcId", value.into_node()); RouteServerAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RouteServerAssociation> for RouteServerAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RouteServerAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::RouteServerAssociation";
    type Handle = RouteServerAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteServerAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteServerAssociationRef(Id_);
impl From<Id_> for RouteServerAssociationRef { #[inline] fn from(id: Id_) -> Self { RouteServerAssociationRef(id) } }
impl AsRef<Id_> for RouteServerAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteServerAssociationRef {
    /// `Ref`: `RouteServerId|VpcId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
