// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPNConnectionRoute`

use stanchion_template::generated::*;

/// `AWS::EC2::VPNConnectionRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html)
#[must_use]
pub struct VPNConnectionRoute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPNConnectionRoute<Missing_<super::required::destination_cidr_block>, Missing_<super::required::vpn_connection_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPNConnectionRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPNConnectionRoute<S0, S1> {
    /// Sets `DestinationCidrBlock`. Required. An update replaces the resource.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> VPNConnectionRoute<Set_, S1> { self.0.put("DestinationCidrBlock", value.into_node()); VPNConnectionRoute(self.0, PhantomData_) }
    /// Sets `VpnConnectionId`. Required. An update replaces the resource.
    #[inline] pub fn vpn_connection_id(mut self, value: impl IntoValue_<String>) -> VPNConnectionRoute<S0, Set_> { self.0.put("VpnConnectionId", value.into_node()); VPNConnectionRoute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPNConnectionRoute> for VPNConnectionRoute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VPNConnectionRoute<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VPNConnectionRoute";
    type Handle = VPNConnectionRouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPNConnectionRoute`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPNConnectionRouteRef(Id_);
impl From<Id_> for VPNConnectionRouteRef { #[inline] fn from(id: Id_) -> Self { VPNConnectionRouteRef(id) } }
impl AsRef<Id_> for VPNConnectionRouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPNConnectionRouteRef {
    /// `Ref`: `DestinationCidrBlock|VpnConnectionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
