// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectConnect::PublicVirtualInterface`

use stanchion_template::generated::*;

/// `AWS::DirectConnect::PublicVirtualInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html)
#[must_use]
pub struct PublicVirtualInterface<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PublicVirtualInterface<Missing_<super::required::bgp_peers>, Missing_<super::required::connection_id>, Missing_<super::required::virtual_interface_name>, Missing_<super::required::vlan>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublicVirtualInterface(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PublicVirtualInterface<S0, S1, S2, S3> {
    /// Sets `AllocatePublicVirtualInterfaceRoleArn`. An update replaces the resource.
    #[inline] pub fn allocate_public_virtual_interface_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocatePublicVirtualInterfaceRoleArn", value.into_node()); self }
    /// Sets `BgpPeers`. Required. 1 to 2 items.
    #[inline] pub fn bgp_peers(mut self, value: impl IntoValue_<Vec<BgpPeer>>) -> PublicVirtualInterface<Set_, S1, S2, S3> { self.0.put("BgpPeers", value.into_node()); PublicVirtualInterface(self.0, PhantomData_) }
    /// Sets `ConnectionId`. Required.
    #[inline] pub fn connection_id(mut self, value: impl IntoValue_<String>) -> PublicVirtualInterface<S0, Set_, S2, S3> { self.0.put("ConnectionId", value.into_node()); PublicVirtualInterface(self.0, PhantomData_) }
    /// Sets `RateLimit`.
    #[inline] pub fn rate_limit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RateLimit", value.into_node()); self }
    /// Sets `RouteFilterPrefixes`. At least 1 item. An update replaces the resource.
    #[inline] pub fn route_filter_prefixes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RouteFilterPrefixes", value.into_node()); self }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualInterfaceName`. Required.
    #[inline] pub fn virtual_interface_name(mut self, value: impl IntoValue_<String>) -> PublicVirtualInterface<S0, S1, Set_, S3> { self.0.put("VirtualInterfaceName", value.into_node()); PublicVirtualInterface(self.0, PhantomData_) }
    /// Sets `Vlan`. Required. 0 to 4095. An update replaces the resource.
    #[inline] pub fn vlan(mut self, value: impl IntoValue_<i64>) -> PublicVirtualInterface<S0, S1, S2, Set_> { self.0.put("Vlan", value.into_node()); PublicVirtualInterface(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PublicVirtualInterface> for PublicVirtualInterface<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for PublicVirtualInterface<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::DirectConnect::PublicVirtualInterface";
    type Handle = PublicVirtualInterfaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PublicVirtualInterface`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PublicVirtualInterfaceRef(Id_);
impl From<Id_> for PublicVirtualInterfaceRef { #[inline] fn from(id: Id_) -> Self { PublicVirtualInterfaceRef(id) } }
impl AsRef<Id_> for PublicVirtualInterfaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PublicVirtualInterfaceRef {
    /// `Ref`: `VirtualInterfaceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VirtualInterfaceArn`
    #[inline] pub fn virtual_interface_arn(&self) -> Value_<String> { self.0.attribute("VirtualInterfaceArn") }
    /// `Fn::GetAtt` `VirtualInterfaceId`
    #[inline] pub fn virtual_interface_id(&self) -> Value_<String> { self.0.attribute("VirtualInterfaceId") }
}
/// `AWS::DirectConnect::PublicVirtualInterface.BgpPeer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-publicvirtualinterface-bgppeer.html)
#[must_use]
pub struct BgpPeer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BgpPeer<Missing_<super::required::address_family>, Missing_<super::required::asn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BgpPeer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BgpPeer<S0, S1> {
    /// Sets `AddressFamily`. Required.
    #[inline] pub fn address_family(mut self, value: impl IntoValue_<String>) -> BgpPeer<Set_, S1> { self.0.put("AddressFamily", value.into_node()); BgpPeer(self.0, PhantomData_) }
    /// Sets `AmazonAddress`.
    #[inline] pub fn amazon_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AmazonAddress", value.into_node()); self }
    /// Sets `Asn`. Required.
    #[inline] pub fn asn(mut self, value: impl IntoValue_<String>) -> BgpPeer<S0, Set_> { self.0.put("Asn", value.into_node()); BgpPeer(self.0, PhantomData_) }
    /// Sets `AuthKey`.
    #[inline] pub fn auth_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthKey", value.into_node()); self }
    /// Sets `BgpPeerId`.
    #[inline] pub fn bgp_peer_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BgpPeerId", value.into_node()); self }
    /// Sets `CustomerAddress`.
    #[inline] pub fn customer_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerAddress", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BgpPeer> for BgpPeer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
