// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayRouteTable`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayRouteTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html)
#[must_use]
pub struct TransitGatewayRouteTable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransitGatewayRouteTable<Missing_<super::required::transit_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayRouteTable(Properties_::new(), PhantomData_) }
}
impl<S0> TransitGatewayRouteTable<S0> {
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayRouteTable<Set_> { self.0.put("TransitGatewayId", value.into_node()); TransitGatewayRouteTable(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransitGatewayRouteTable> for TransitGatewayRouteTable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TransitGatewayRouteTable<S0> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTable";
    type Handle = TransitGatewayRouteTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayRouteTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayRouteTableRef(Id_);
impl From<Id_> for TransitGatewayRouteTableRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayRouteTableRef(id) } }
impl AsRef<Id_> for TransitGatewayRouteTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayRouteTableRef {
    /// `Ref`: `TransitGatewayRouteTableId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TransitGatewayRouteTableId`
    #[inline] pub fn transit_gateway_route_table_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayRouteTableId") }
}
