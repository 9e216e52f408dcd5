// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::LocalGatewayRoute`

use stanchion_template::generated::*;

/// `AWS::EC2::LocalGatewayRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html)
#[must_use]
pub struct LocalGatewayRoute(Properties_);
impl LocalGatewayRoute {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LocalGatewayRoute(Properties_::new()) }
}
impl LocalGatewayRoute {
    /// Sets `DestinationCidrBlock`. An update replaces the resource.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationCidrBlock", value.into_node()); self }
    /// Sets `LocalGatewayRouteTableId`. An update replaces the resource.
    #[inline] pub fn local_gateway_route_table_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalGatewayRouteTableId", value.into_node()); self }
    /// Sets `LocalGatewayVirtualInterfaceGroupId`.
    #[inline] pub fn local_gateway_virtual_interface_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalGatewayVirtualInterfaceGroupId", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
}
impl IntoValue_<LocalGatewayRoute> for LocalGatewayRoute { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LocalGatewayRoute {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRoute";
    type Handle = LocalGatewayRouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocalGatewayRoute`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocalGatewayRouteRef(Id_);
impl From<Id_> for LocalGatewayRouteRef { #[inline] fn from(id: Id_) -> Self { LocalGatewayRouteRef(id) } }
impl AsRef<Id_> for LocalGatewayRouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocalGatewayRouteRef {
    /// `Ref`: `DestinationCidrBlock|LocalGatewayRouteTableId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
