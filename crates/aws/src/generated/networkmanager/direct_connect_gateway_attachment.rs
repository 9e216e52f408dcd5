// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::DirectConnectGatewayAttachment`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::DirectConnectGatewayAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html)
#[must_use]
pub struct DirectConnectGatewayAttachment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DirectConnectGatewayAttachment<Missing_<super::required::core_network_id>, Missing_<super::required::direct_connect_gateway_arn>, Missing_<super::required::edge_locations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DirectConnectGatewayAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DirectConnectGatewayAttachment<S0, S1, S2> {
    /// Sets `CoreNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn core_network_id(mut self, value: impl IntoValue_<String>) -> DirectConnectGatewayAttachment<Set_, S1, S2> { self.0.put("CoreNetworkId", value.into_node()); DirectConnectGatewayAttachment(self.0, PhantomData_) }
    /// Sets `DirectConnectGatewayArn`. Required. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn direct_connect_gateway_arn(mut self, value: impl IntoValue_<String>) -> DirectConnectGatewayAttachment<S0, Set_, S2> { self.0.put("DirectConnectGatewayArn", value.into_node()); DirectConnectGatewayAttachment(self.0, PhantomData_) }
    /// Sets `EdgeLocations`. Required.
    #[inline] pub fn edge_locations(mut self, value: impl IntoValue_<Vec<String>>) -> DirectConnectGatewayAttachment<S0, S1, Set_> { self.0.put("EdgeLocations", value.into_node()); DirectConnectGatewayAttachment(self.0, PhantomData_) }
    /// Sets `RoutingPolicyLabel`. 0 to 256 characters.
    #[inline] pub fn routing_policy_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoutingPolicyLabel", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DirectConnectGatewayAttachment> for DirectConnectGatewayAttachment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DirectConnectGatewayAttachment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkManager::DirectConnectGatewayAttachment";
    type Handle = DirectConnectGatewayAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DirectConnectGatewayAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DirectConnectGatewayAttachmentRef(Id_);
impl From<Id_> for DirectConnectGatewayAttachmentRef { #[inline] fn from(id: Id_) -> Self { DirectConnectGatewayAttachmentRef(id) } }
impl AsRef<Id_> for DirectConnectGatewayAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DirectConnectGatewayAttachmentRef {
    /// `Ref`: `AttachmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttachmentId`
    #[inline] pub fn attachment_id(&self) -> Value_<String> { self.0.attribute("AttachmentId") }
    /// `Fn::GetAtt` `AttachmentPolicyRuleNumber`
    #[inline] pub fn attachment_policy_rule_number(&self) -> Value_<i64> { self.0.attribute("AttachmentPolicyRuleNumber") }
    /// `Fn::GetAtt` `AttachmentType`
    #[inline] pub fn attachment_type(&self) -> Value_<String> { self.0.attribute("AttachmentType") }
    /// `Fn::GetAtt` `CoreNetworkArn`
    #[inline] pub fn core_network_arn(&self) -> Value_<String> { self.0.attribute("CoreNetworkArn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastModificationErrors`
    #[inline] pub fn last_modification_errors(&self) -> Value_<Vec<String>> { self.0.list_attribute("LastModificationErrors") }
    /// `Fn::GetAtt` `NetworkFunctionGroupName`
    #[inline] pub fn network_function_group_name(&self) -> Value_<String> { self.0.attribute("NetworkFunctionGroupName") }
    /// `Fn::GetAtt` `OwnerAccountId`
    #[inline] pub fn owner_account_id(&self) -> Value_<String> { self.0.attribute("OwnerAccountId") }
    /// `Fn::GetAtt` `ProposedNetworkFunctionGroupChange`
    #[inline] pub fn proposed_network_function_group_change(&self) -> Value_<String> { self.0.attribute("ProposedNetworkFunctionGroupChange") }
    /// `Fn::GetAtt` `ProposedSegmentChange`
    #[inline] pub fn proposed_segment_change(&self) -> Value_<String> { self.0.attribute("ProposedSegmentChange") }
    /// `Fn::GetAtt` `ResourceArn`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceArn") }
    /// `Fn::GetAtt` `SegmentName`
    #[inline] pub fn segment_name(&self) -> Value_<String> { self.0.attribute("SegmentName") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
