// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayConnectPeer`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayConnectPeer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html)
#[must_use]
pub struct TransitGatewayConnectPeer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayConnectPeer<Missing_<super::required::connect_peer_configuration>, Missing_<super::required::transit_gateway_attachment_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayConnectPeer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayConnectPeer<S0, S1> {
    /// Sets `ConnectPeerConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn connect_peer_configuration(mut self, value: impl IntoValue_<TransitGatewayConnectPeerConfiguration>) -> TransitGatewayConnectPeer<Set_, S1> { self.0.put("ConnectPeerConfiguration", value.into_node()); TransitGatewayConnectPeer(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayAttachmentId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayConnectPeer<S0, Set_> { self.0.put("TransitGatewayAttachmentId", value.into_node()); TransitGatewayConnectPeer(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayConnectPeer> for TransitGatewayConnectPeer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TransitGatewayConnectPeer<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayConnectPeer";
    type Handle = TransitGatewayConnectPeerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayConnectPeer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayConnectPeerRef(Id_);
impl From<Id_> for TransitGatewayConnectPeerRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayConnectPeerRef(id) } }
impl AsRef<Id_> for TransitGatewayConnectPeerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayConnectPeerRef {
    /// `Ref`: `TransitGatewayConnectPeerId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectPeerConfiguration.BgpConfigurations`
    #[inline] pub fn connect_peer_configuration_bgp_configurations(&self) -> Value_<Vec<String>> { self.0.list_attribute("ConnectPeerConfiguration.BgpConfigurations") }
    /// `Fn::GetAtt` `ConnectPeerConfiguration.Protocol`
    #[inline] pub fn connect_peer_configuration_protocol(&self) -> Value_<String> { self.0.attribute("ConnectPeerConfiguration.Protocol") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `TransitGatewayConnectPeerId`
    #[inline] pub fn transit_gateway_connect_peer_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayConnectPeerId") }
}
/// `AWS::EC2::TransitGatewayConnectPeer.TransitGatewayAttachmentBgpConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnectpeer-transitgatewayattachmentbgpconfiguration.html)
#[must_use]
pub struct TransitGatewayAttachmentBgpConfiguration(Properties_);
impl TransitGatewayAttachmentBgpConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransitGatewayAttachmentBgpConfiguration(Properties_::new()) }
}
impl TransitGatewayAttachmentBgpConfiguration {
    /// Sets `BgpStatus`.
    #[inline] pub fn bgp_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BgpStatus", value.into_node()); self }
    /// Sets `PeerAddress`.
    #[inline] pub fn peer_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeerAddress", value.into_node()); self }
    /// Sets `PeerAsn`.
    #[inline] pub fn peer_asn(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeerAsn", value.into_node()); self }
    /// Sets `TransitGatewayAddress`.
    #[inline] pub fn transit_gateway_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitGatewayAddress", value.into_node()); self }
    /// Sets `TransitGatewayAsn`.
    #[inline] pub fn transit_gateway_asn(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TransitGatewayAsn", value.into_node()); self }
}
impl IntoValue_<TransitGatewayAttachmentBgpConfiguration> for TransitGatewayAttachmentBgpConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::TransitGatewayConnectPeer.TransitGatewayConnectPeerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnectpeer-transitgatewayconnectpeerconfiguration.html)
#[must_use]
pub struct TransitGatewayConnectPeerConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayConnectPeerConfiguration<Missing_<super::required::inside_cidr_blocks>, Missing_<super::required::peer_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayConnectPeerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayConnectPeerConfiguration<S0, S1> {
    /// Sets `BgpConfigurations`.
    #[inline] pub fn bgp_configurations(mut self, value: impl IntoValue_<Vec<TransitGatewayAttachmentBgpConfiguration>>) -> Self { self.0.put("BgpConfigurations", value.into_node()); self }
    /// Sets `InsideCidrBlocks`. Required.
    #[inline] pub fn inside_cidr_blocks(mut self, value: impl IntoValue_<Vec<String>>) -> TransitGatewayConnectPeerConfiguration<Set_, S1> { self.0.put("InsideCidrBlocks", value.into_node()); TransitGatewayConnectPeerConfiguration(self.0, PhantomData_) }
    /// Sets `PeerAddress`. Required.
    #[inline] pub fn peer_address(mut self, value: impl IntoValue_<String>) -> TransitGatewayConnectPeerConfiguration<S0, Set_> { self.0.put("PeerAddress", value.into_node()); TransitGatewayConnectPeerConfiguration(self.0, PhantomData_) }
    /// Sets `Protocol`.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `TransitGatewayAddress`.
    #[inline] pub fn transit_gateway_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitGatewayAddress", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayConnectPeerConfiguration> for TransitGatewayConnectPeerConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
