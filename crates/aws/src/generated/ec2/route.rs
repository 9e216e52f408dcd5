// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::Route`

use stanchion_template::generated::*;

/// `AWS::EC2::Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html)
#[must_use]
pub struct Route<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Route<Missing_<super::required::route_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Route(Properties_::new(), PhantomData_) }
}
impl<S0> Route<S0> {
    /// Sets `CarrierGatewayId`.
    #[inline] pub fn carrier_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CarrierGatewayId", value.into_node()); self }
    /// Sets `CoreNetworkArn`.
    #[inline] pub fn core_network_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CoreNetworkArn", value.into_node()); self }
    /// Sets `DestinationCidrBlock`. An update replaces the resource.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationCidrBlock", value.into_node()); self }
    /// Sets `DestinationIpv6CidrBlock`. An update replaces the resource.
    #[inline] pub fn destination_ipv6_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationIpv6CidrBlock", value.into_node()); self }
    /// Sets `DestinationPrefixListId`. An update replaces the resource.
    #[inline] pub fn destination_prefix_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPrefixListId", value.into_node()); self }
    /// Sets `EgressOnlyInternetGatewayId`.
    #[inline] pub fn egress_only_internet_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EgressOnlyInternetGatewayId", value.into_node()); self }
    /// Sets `GatewayId`.
    #[inline] pub fn gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GatewayId", value.into_node()); self }
    /// Sets `InstanceId`.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
    /// Sets `LocalGatewayId`.
    #[inline] pub fn local_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalGatewayId", value.into_node()); self }
    /// Sets `NatGatewayId`.
    #[inline] pub fn nat_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NatGatewayId", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `OdbNetworkArn`.
    #[inline] pub fn odb_network_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OdbNetworkArn", value.into_node()); self }
    /// Sets `RouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn route_table_id(mut self, value: impl IntoValue_<String>) -> Route<Set_> { self.0.put("RouteTableId", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `TransitGatewayId`.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitGatewayId", value.into_node()); self }
    /// Sets `VpcEndpointId`.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcEndpointId", value.into_node()); self }
    /// Sets `VpcPeeringConnectionId`.
    #[inline] pub fn vpc_peering_connection_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcPeeringConnectionId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Route> for Route<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Route<S0> {
    const TYPE: &'static str = "AWS::EC2::Route";
    type Handle = RouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Route`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteRef(Id_);
impl From<Id_> for RouteRef { #[inline] fn from(id: Id_) -> Self { RouteRef(id) } }
impl AsRef<Id_> for RouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteRef {
    /// `Ref`: `RouteTableId|CidrBlock`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CidrBlock`
    #[inline] pub fn cidr_block(&self) -> Value_<String> { self.0.attribute("CidrBlock") }
}
