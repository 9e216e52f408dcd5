// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayRouteTableAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayRouteTableAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html)
#[must_use]
pub struct TransitGatewayRouteTableAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayRouteTableAssociation<Missing_<super::required::transit_gateway_attachment_id>, Missing_<super::required::transit_gateway_route_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayRouteTableAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayRouteTableAssociation<S0, S1> {
    /// Sets `TransitGatewayAttachmentId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayRouteTableAssociation<Set_, S1> { self.0.put("TransitGatewayAttachmentId", value.into_node()); TransitGatewayRouteTableAssociation(self.0, PhantomData_) }
    /// Sets `TransitGatewayRouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_route_table_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayRouteTableAssociation<S0, Set_> { self.0.put("TransitGatewayRouteTableId", value.into_node()); TransitGatewayRouteTableAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayRouteTableAssociation> for TransitGatewayRouteTableAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TransitGatewayRouteTableAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTableAssociation";
    type Handle = TransitGatewayRouteTableAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayRouteTableAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayRouteTableAssociationRef(Id_);
impl From<Id_> for TransitGatewayRouteTableAssociationRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayRouteTableAssociationRef(id) } }
impl AsRef<Id_> for TransitGatewayRouteTableAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayRouteTableAssociationRef {
    /// `Ref`: `TransitGatewayRouteTableId|TransitGatewayAttachmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
