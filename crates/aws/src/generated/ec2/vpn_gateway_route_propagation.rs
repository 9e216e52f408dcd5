// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPNGatewayRoutePropagation`

use stanchion_template::generated::*;

/// `AWS::EC2::VPNGatewayRoutePropagation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html)
#[must_use]
pub struct VPNGatewayRoutePropagation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPNGatewayRoutePropagation<Missing_<super::required::route_table_ids>, Missing_<super::required::vpn_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPNGatewayRoutePropagation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPNGatewayRoutePropagation<S0, S1> {
    /// Sets `RouteTableIds`. Required.
    #[inline] pub fn route_table_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VPNGatewayRoutePropagation<Set_, S1> { self.0.put("RouteTableIds", value.into_node()); VPNGatewayRoutePropagation(self.0, PhantomData_) }
    /// Sets `VpnGatewayId`. Required.
    #[inline] pub fn vpn_gateway_id(mut self, value: impl IntoValue_<String>) -> VPNGatewayRoutePropagation<S0, Set_> { self.0.put("VpnGatewayId", value.into_node()); VPNGatewayRoutePropagation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPNGatewayRoutePropagation> for VPNGatewayRoutePropagation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VPNGatewayRoutePropagation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VPNGatewayRoutePropagation";
    type Handle = VPNGatewayRoutePropagationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPNGatewayRoutePropagation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPNGatewayRoutePropagationRef(Id_);
impl From<Id_> for VPNGatewayRoutePropagationRef { #[inline] fn from(id: Id_) -> Self { VPNGatewayRoutePropagationRef(id) } }
impl AsRef<Id_> for VPNGatewayRoutePropagationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPNGatewayRoutePropagationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
