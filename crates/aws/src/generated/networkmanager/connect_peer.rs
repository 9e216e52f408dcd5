// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::ConnectPeer`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::ConnectPeer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html)
#[must_use]
pub struct ConnectPeer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectPeer<Missing_<super::required::connect_attachment_id>, Missing_<super::required::peer_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectPeer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectPeer<S0, S1> {
    /// Sets `BgpOptions`. An update replaces the resource.
    #[inline] pub fn bgp_options(mut self, value: impl IntoValue_<BgpOptions>) -> Self { self.0.put("BgpOptions", value.into_node()); self }
    /// Sets `ConnectAttachmentId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn connect_attachment_id(mut self, value: impl IntoValue_<String>) -> ConnectPeer<Set_, S1> { self.0.put("ConnectAttachmentId", value.into_node()); ConnectPeer(self.0, PhantomData_) }
    /// Sets `CoreNetworkAddress`. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn core_network_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CoreNetworkAddress", value.into_node()); self }
    /// Sets `InsideCidrBlocks`. An update replaces the resource.
    #[inline] pub fn inside_cidr_blocks(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InsideCidrBlocks", value.into_node()); self }
    /// Sets `PeerAddress`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn peer_address(mut self, value: impl IntoValue_<String>) -> ConnectPeer<S0, Set_> { self.0.put("PeerAddress", value.into_node()); ConnectPeer(self.0, PhantomData_) }
    /// Sets `SubnetArn`. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn subnet_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectPeer> for ConnectPeer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConnectPeer<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectPeer";
    type Handle = ConnectPeerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectPeer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectPeerRef(Id_);
impl From<Id_> for ConnectPeerRef { #[inline] fn from(id: Id_) -> Self { ConnectPeerRef(id) } }
impl AsRef<Id_> for ConnectPeerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectPeerRef {
    /// `Ref`: `ConnectPeerId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Configuration`
    #[inline] pub fn configuration(&self) -> Value_<String> { self.0.attribute("Configuration") }
    /// `Fn::GetAtt` `Configuration.BgpConfigurations`
    #[inline] pub fn configuration_bgp_configurations(&self) -> Value_<Vec<String>> { self.0.list_attribute("Configuration.BgpConfigurations") }
    /// `Fn::GetAtt` `Configuration.CoreNetworkAddress`
    #[inline] pub fn configuration_core_network_address(&self) -> Value_<String> { self.0.attribute("Configuration.CoreNetworkAddress") }
    /// `Fn::GetAtt` `Configuration.InsideCidrBlocks`
    #[inline] pub fn configuration_inside_cidr_blocks(&self) -> Value_<Vec<String>> { self.0.list_attribute("Configuration.InsideCidrBlocks") }
    /// `Fn::GetAtt` `Configuration.PeerAddress`
    #[inline] pub fn configuration_peer_address(&self) -> Value_<String> { self.0.attribute("Configuration.PeerAddress") }
    /// `Fn::GetAtt` `Configuration.Protocol`
    #[inline] pub fn configuration_protocol(&self) -> Value_<String> { self.0.attribute("Configuration.Protocol") }
    /// `Fn::GetAtt` `ConnectPeerId`
    #[inline] pub fn connect_peer_id(&self) -> Value_<String> { self.0.attribute("ConnectPeerId") }
    /// `Fn::GetAtt` `CoreNetworkId`
    #[inline] pub fn core_network_id(&self) -> Value_<String> { self.0.attribute("CoreNetworkId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EdgeLocation`
    #[inline] pub fn edge_location(&self) -> Value_<String> { self.0.attribute("EdgeLocation") }
    /// `Fn::GetAtt` `LastModificationErrors`
    #[inline] pub fn last_modification_errors(&self) -> Value_<Vec<String>> { self.0.list_attribute("LastModificationErrors") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::NetworkManager::ConnectPeer.BgpOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-connectpeer-bgpoptions.html)
#[must_use]
pub struct BgpOptions(Properties_);
impl BgpOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BgpOptions(Properties_::new()) }
}
impl BgpOptions {
    /// Sets `PeerAsn`.
    #[inline] pub fn peer_asn(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeerAsn", value.into_node()); self }
}
impl IntoValue_<BgpOptions> for BgpOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
