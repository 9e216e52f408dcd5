// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::ClientVpnRoute`

use stanchion_template::generated::*;

/// `AWS::EC2::ClientVpnRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html)
#[must_use]
pub struct ClientVpnRoute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClientVpnRoute<Missing_<super::required::client_vpn_endpoint_id>, Missing_<super::required::destination_cidr_block>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientVpnRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClientVpnRoute<S0, S1> {
    /// Sets `ClientVpnEndpointId`. Required. An update replaces the resource.
    #[inline] pub fn client_vpn_endpoint_id(mut self, value: impl IntoValue_<String>) -> ClientVpnRoute<Set_, S1> { self.0.put("ClientVpnEndpointId", value.into_node()); ClientVpnRoute(self.0, PhantomData_) }
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationCidrBlock`. Required. An update replaces the resource.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> ClientVpnRoute<S0, Set_> { self.0.put("DestinationCidrBlock", value.into_node()); ClientVpnRoute(self.0, PhantomData_) }
    /// Sets `TargetVpcSubnetId`. An update replaces the resource.
    #[inline] pub fn target_vpc_subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetVpcSubnetId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClientVpnRoute> for ClientVpnRoute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClientVpnRoute<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::ClientVpnRoute";
    type Handle = ClientVpnRouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClientVpnRoute`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClientVpnRouteRef(Id_);
impl From<Id_> for ClientVpnRouteRef { #[inline] fn from(id: Id_) -> Self { ClientVpnRouteRef(id) } }
impl AsRef<Id_> for ClientVpnRouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClientVpnRouteRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
