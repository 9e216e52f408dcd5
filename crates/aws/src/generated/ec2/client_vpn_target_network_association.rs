// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::ClientVpnTargetNetworkAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::ClientVpnTargetNetworkAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html)
#[must_use]
pub struct ClientVpnTargetNetworkAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientVpnTargetNetworkAssociation<Missing_<super::required::client_vpn_endpoint_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientVpnTargetNetworkAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> ClientVpnTargetNetworkAssociation<S0> {
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`. An update replaces the resource.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `ClientVpnEndpointId`. Required. An update replaces the resource.
    #[inline] pub fn client_vpn_endpoint_id(mut self, value: impl IntoValue_<String>) -> ClientVpnTargetNetworkAssociation<Set_> { self.0.put("ClientVpnEndpointId", value.into_node()); ClientVpnTargetNetworkAssociation(self.0, PhantomData_) }
    /// Sets `SubnetId`. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClientVpnTargetNetworkAssociation> for ClientVpnTargetNetworkAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ClientVpnTargetNetworkAssociation<S0> {
    const TYPE: &'static str = "AWS::EC2::ClientVpnTargetNetworkAssociation";
    type Handle = ClientVpnTargetNetworkAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClientVpnTargetNetworkAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClientVpnTargetNetworkAssociationRef(Id_);
impl From<Id_> for ClientVpnTargetNetworkAssociationRef { #[inline] fn from(id: Id_) -> Self { ClientVpnTargetNetworkAssociationRef(id) } }
impl AsRef<Id_> for ClientVpnTargetNetworkAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClientVpnTargetNetworkAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
