// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::TransitGatewayPeering`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::TransitGatewayPeering`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html)
#[must_use]
pub struct TransitGatewayPeering<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayPeering<Missing_<super::required::core_network_id>, Missing_<super::required::transit_gateway_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayPeering(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayPeering<S0, S1> {
    /// Sets `CoreNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn core_network_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPeering<Set_, S1> { self.0.put("CoreNetworkId", value.into_node()); TransitGatewayPeering(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayArn`. Required. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn transit_gateway_arn(mut self, value: impl IntoValue_<String>) -> TransitGatewayPeering<S0, Set_> { self.0.put("TransitGatewayArn", value.into_node()); TransitGatewayPeering(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayPeering> for TransitGatewayPeering<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TransitGatewayPeering<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayPeering";
    type Handle = TransitGatewayPeeringRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayPeering`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayPeeringRef(Id_);
impl From<Id_> for TransitGatewayPeeringRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayPeeringRef(id) } }
impl AsRef<Id_> for TransitGatewayPeeringRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayPeeringRef {
    /// `Ref`: `PeeringId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CoreNetworkArn`
    #[inline] pub fn core_network_arn(&self) -> Value_<String> { self.0.attribute("CoreNetworkArn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EdgeLocation`
    #[inline] pub fn edge_location(&self) -> Value_<String> { self.0.attribute("EdgeLocation") }
    /// `Fn::GetAtt` `LastModificationErrors`
    #[inline] pub fn last_modification_errors(&self) -> Value_<Vec<String>> { self.0.list_attribute("LastModificationErrors") }
    /// `Fn::GetAtt` `OwnerAccountId`
    #[inline] pub fn owner_account_id(&self) -> Value_<String> { self.0.attribute("OwnerAccountId") }
    /// `Fn::GetAtt` `PeeringId`
    #[inline] pub fn peering_id(&self) -> Value_<String> { self.0.attribute("PeeringId") }
    /// `Fn::GetAtt` `PeeringType`
    #[inline] pub fn peering_type(&self) -> Value_<String> { self.0.attribute("PeeringType") }
    /// `Fn::GetAtt` `ResourceArn`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceArn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `TransitGatewayPeeringAttachmentId`
    #[inline] pub fn transit_gateway_peering_attachment_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayPeeringAttachmentId") }
}
