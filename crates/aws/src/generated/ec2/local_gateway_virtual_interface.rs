// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::LocalGatewayVirtualInterface`

use stanchion_template::generated::*;

/// `AWS::EC2::LocalGatewayVirtualInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html)
#[must_use]
pub struct LocalGatewayVirtualInterface<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl LocalGatewayVirtualInterface<Missing_<super::required::local_address>, Missing_<super::required::local_gateway_virtual_interface_group_id>, Missing_<super::required::outpost_lag_id>, Missing_<super::required::peer_address>, Missing_<super::required::vlan>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalGatewayVirtualInterface(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> LocalGatewayVirtualInterface<S0, S1, S2, S3, S4> {
    /// Sets `LocalAddress`. Required. An update replaces the resource.
    #[inline] pub fn local_address(mut self, value: impl IntoValue_<String>) -> LocalGatewayVirtualInterface<Set_, S1, S2, S3, S4> { self.0.put("LocalAddress", value.into_node()); LocalGatewayVirtualInterface(self.0, PhantomData_) }
    /// Sets `LocalGatewayVirtualInterfaceGroupId`. Required. An update replaces the resource.
    #[inline] pub fn local_gateway_virtual_interface_group_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayVirtualInterface<S0, Set_, S2, S3, S4> { self.0.put("LocalGatewayVirtualInterfaceGroupId", value.into_node()); LocalGatewayVirtualInterface(self.0, PhantomData_) }
    /// Sets `OutpostLagId`. Required. An update replaces the resource.
    #[inline] pub fn outpost_lag_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayVirtualInterface<S0, S1, Set_, S3, S4> { self.0.put("OutpostLagId", value.into_node()); LocalGatewayVirtualInterface(self.0, PhantomData_) }
    /// Sets `PeerAddress`. Required. An update replaces the resource.
    #[inline] pub fn peer_address(mut self, value: impl IntoValue_<String>) -> LocalGatewayVirtualInterface<S0, S1, S2, Set_, S4> { self.0.put("PeerAddress", value.into_node()); LocalGatewayVirtualInterface(self.0, PhantomData_) }
    /// Sets `PeerBgpAsn`. An update replaces the resource.
    #[inline] pub fn peer_bgp_asn(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PeerBgpAsn", value.into_node()); self }
    /// Sets `PeerBgpAsnExtended`. An update replaces the resource.
    #[inline] pub fn peer_bgp_asn_extended(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PeerBgpAsnExtended", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Vlan`. Required. An update replaces the resource.
    #[inline] pub fn vlan(mut self, value: impl IntoValue_<i64>) -> LocalGatewayVirtualInterface<S0, S1, S2, S3, Set_> { self.0.put("Vlan", value.into_node()); LocalGatewayVirtualInterface(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<LocalGatewayVirtualInterface> for LocalGatewayVirtualInterface<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for LocalGatewayVirtualInterface<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterface";
    type Handle = LocalGatewayVirtualInterfaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocalGatewayVirtualInterface`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocalGatewayVirtualInterfaceRef(Id_);
impl From<Id_> for LocalGatewayVirtualInterfaceRef { #[inline] fn from(id: Id_) -> Self { LocalGatewayVirtualInterfaceRef(id) } }
impl AsRef<Id_> for LocalGatewayVirtualInterfaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocalGatewayVirtualInterfaceRef {
    /// `Ref`: `LocalGatewayVirtualInterfaceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigurationState`
    #[inline] pub fn configuration_state(&self) -> Value_<String> { self.0.attribute("ConfigurationState") }
    /// `Fn::GetAtt` `LocalBgpAsn`
    #[inline] pub fn local_bgp_asn(&self) -> Value_<i64> { self.0.attribute("LocalBgpAsn") }
    /// `Fn::GetAtt` `LocalGatewayId`
    #[inline] pub fn local_gateway_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayId") }
    /// `Fn::GetAtt` `LocalGatewayVirtualInterfaceId`
    #[inline] pub fn local_gateway_virtual_interface_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayVirtualInterfaceId") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
}
