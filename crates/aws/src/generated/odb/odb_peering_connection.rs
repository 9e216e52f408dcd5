// Made by `cargo xtask generate`; do not edit.
//! `AWS::ODB::OdbPeeringConnection`

use stanchion_template::generated::*;

/// `AWS::ODB::OdbPeeringConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html)
#[must_use]
pub struct OdbPeeringConnection(Properties_);
impl OdbPeeringConnection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OdbPeeringConnection(Properties_::new()) }
}
impl OdbPeeringConnection {
    /// Sets `AdditionalPeerNetworkCidrs`.
    #[inline] pub fn additional_peer_network_cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdditionalPeerNetworkCidrs", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 255 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `OdbNetworkId`. 6 to 2048 characters. An update replaces the resource.
    #[inline] pub fn odb_network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OdbNetworkId", value.into_node()); self }
    /// Sets `PeerNetworkId`. 6 to 2048 characters. An update replaces the resource.
    #[inline] pub fn peer_network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeerNetworkId", value.into_node()); self }
    /// Sets `PeerNetworkRouteTableIds`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn peer_network_route_table_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PeerNetworkRouteTableIds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<OdbPeeringConnection> for OdbPeeringConnection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for OdbPeeringConnection {
    const TYPE: &'static str = "AWS::ODB::OdbPeeringConnection";
    type Handle = OdbPeeringConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OdbPeeringConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OdbPeeringConnectionRef(Id_);
impl From<Id_> for OdbPeeringConnectionRef { #[inline] fn from(id: Id_) -> Self { OdbPeeringConnectionRef(id) } }
impl AsRef<Id_> for OdbPeeringConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OdbPeeringConnectionRef {
    /// `Ref`: `OdbPeeringConnectionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `OdbNetworkArn`
    #[inline] pub fn odb_network_arn(&self) -> Value_<String> { self.0.attribute("OdbNetworkArn") }
    /// `Fn::GetAtt` `OdbPeeringConnectionArn`
    #[inline] pub fn odb_peering_connection_arn(&self) -> Value_<String> { self.0.attribute("OdbPeeringConnectionArn") }
    /// `Fn::GetAtt` `OdbPeeringConnectionId`
    #[inline] pub fn odb_peering_connection_id(&self) -> Value_<String> { self.0.attribute("OdbPeeringConnectionId") }
    /// `Fn::GetAtt` `PeerNetworkArn`
    #[inline] pub fn peer_network_arn(&self) -> Value_<String> { self.0.attribute("PeerNetworkArn") }
    /// `Fn::GetAtt` `PeerNetworkCidrs`
    #[inline] pub fn peer_network_cidrs(&self) -> Value_<Vec<String>> { self.0.list_attribute("PeerNetworkCidrs") }
}
