// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayRoute`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html)
#[must_use]
pub struct TransitGatewayRoute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayRoute<Missing_<super::required::destination_cidr_block>, Missing_<super::required::transit_gateway_route_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayRoute<S0, S1> {
    /// Sets `Blackhole`. An update replaces the resource.
    #[inline] pub fn blackhole(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Blackhole", value.into_node()); self }
    /// Sets `DestinationCidrBlock`. Required. An update replaces the resource.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> TransitGatewayRoute<Set_, S1> { self.0.put("DestinationCidrBlock", value.into_node()); TransitGatewayRoute(self.0, PhantomData_) }
    /// Sets `TransitGatewayAttachmentId`. An update replaces the resource.
    #[inline] pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitGatewayAttachmentId", value.into_node()); self }
    /// Sets `TransitGatewayRouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_route_table_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayRoute<S0, Set_> { self.0.put("TransitGatewayRouteTableId", value.into_node()); TransitGatewayRoute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayRoute> for TransitGatewayRoute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TransitGatewayRoute<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRoute";
    type Handle = TransitGatewayRouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayRoute`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayRouteRef(Id_);
impl From<Id_> for TransitGatewayRouteRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayRouteRef(id) } }
impl AsRef<Id_> for TransitGatewayRouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayRouteRef {
    /// `Ref`: `TransitGatewayRouteTableId|DestinationCidrBlock`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
