// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IpPoolRouteTableAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::IpPoolRouteTableAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html)
#[must_use]
pub struct IpPoolRouteTableAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IpPoolRouteTableAssociation<Missing_<super::required::public_ipv4_pool>, Missing_<super::required::route_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpPoolRouteTableAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IpPoolRouteTableAssociation<S0, S1> {
    /// Sets `PublicIpv4Pool`. Required. An update replaces the resource.
    #[inline] pub fn public_ipv4_pool(mut self, value: impl IntoValue_<String>) -> IpPoolRouteTableAssociation<Set_, S1> { self.0.put("PublicIpv4Pool", value.into_node()); IpPoolRouteTableAssociation(self.0, PhantomData_) }
    /// Sets `RouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn route_table_id(mut self, value: impl IntoValue_<String>) -> IpPoolRouteTableAssociation<S0, Set_> { self.0.put("RouteTableId", value.into_node()); IpPoolRouteTableAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IpPoolRouteTableAssociation> for IpPoolRouteTableAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IpPoolRouteTableAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::IpPoolRouteTableAssociation";
    type Handle = IpPoolRouteTableAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IpPoolRouteTableAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IpPoolRouteTableAssociationRef(Id_);
impl From<Id_> for IpPoolRouteTableAssociationRef { #[inline] fn from(id: Id_) -> Self { IpPoolRouteTableAssociationRef(id) } }
impl AsRef<Id_> for IpPoolRouteTableAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IpPoolRouteTableAssociationRef {
    /// `Ref`: `AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
