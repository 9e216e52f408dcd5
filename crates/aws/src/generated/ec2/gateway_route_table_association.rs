// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::GatewayRouteTableAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::GatewayRouteTableAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html)
#[must_use]
pub struct GatewayRouteTableAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayRouteTableAssociation<Missing_<super::required::gateway_id>, Missing_<super::required::route_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayRouteTableAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayRouteTableAssociation<S0, S1> {
    /// Sets `GatewayId`. Required. An update replaces the resource.
    #[inline] pub fn gateway_id(mut self, value: impl IntoValue_<String>) -> GatewayRouteTableAssociation<Set_, S1> { self.0.put("GatewayId", value.into_node()); GatewayRouteTableAssociation(self.0, PhantomData_) }
    /// Sets `RouteTableId`. Required.
    #[inline] pub fn route_table_id(mut self, value: impl IntoValue_<String>) -> GatewayRouteTableAssociation<S0, Set_> { self.0.put("RouteTableId", value.into_node()); GatewayRouteTableAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayRouteTableAssociation> for GatewayRouteTableAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GatewayRouteTableAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::GatewayRouteTableAssociation";
    type Handle = GatewayRouteTableAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GatewayRouteTableAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRouteTableAssociationRef(Id_);
impl From<Id_> for GatewayRouteTableAssociationRef { #[inline] fn from(id: Id_) -> Self { GatewayRouteTableAssociationRef(id) } }
impl AsRef<Id_> for GatewayRouteTableAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRouteTableAssociationRef {
    /// `Ref`: `GatewayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
