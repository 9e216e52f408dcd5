// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::ConnectAttachment`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::ConnectAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html)
#[must_use]
pub struct ConnectAttachment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ConnectAttachment<Missing_<super::required::core_network_id>, Missing_<super::required::edge_location>, Missing_<super::required::options>, Missing_<super::required::transport_attachment_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ConnectAttachment<S0, S1, S2, S3> {
    /// Sets `CoreNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn core_network_id(mut self, value: impl IntoValue_<String>) -> ConnectAttachment<Set_, S1, S2, S3> { self.0.put("CoreNetworkId", value.into_node()); ConnectAttachment(self.0, PhantomData_) }
    /// Sets `EdgeLocation`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn edge_location(mut self, value: impl IntoValue_<String>) -> ConnectAttachment<S0, Set_, S2, S3> { self.0.put("EdgeLocation", value.into_node()); ConnectAttachment(self.0, PhantomData_) }
    /// Sets `NetworkFunctionGroupName`.
    #[inline] pub fn network_function_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkFunctionGroupName", value.into_node()); self }
    /// Sets `Options`. Required. An update replaces the resource.
    #[inline] pub fn options(mut self, value: impl IntoValue_<ConnectAttachmentOptions>) -> ConnectAttachment<S0, S1, Set_, S3> { self.0.put("Options", value.into_node()); ConnectAttachment(self.0, PhantomData_) }
    /// Sets `RoutingPolicyLabel`. 0 to 256 characters.
    #[inline] pub fn routing_policy_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoutingPolicyLabel", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransportAttachmentId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn transport_attachment_id(mut self, value: impl IntoValue_<String>) -> ConnectAttachment<S0, S1, S2, Set_> { self.0.put("TransportAttachmentId", value.into_node()); ConnectAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ConnectAttachment> for ConnectAttachment<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ConnectAttachment<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectAttachment";
    type Handle = ConnectAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectAttachmentRef(Id_);
impl From<Id_> for ConnectAttachmentRef { #[inline] fn from(id: Id_) -> Self { ConnectAttachmentRef(id) } }
impl AsRef<Id_> for ConnectAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectAttachmentRef {
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
/// `AWS::NetworkManager::ConnectAttachment.ConnectAttachmentOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-connectattachment-connectattachmentoptions.html)
#[must_use]
pub struct ConnectAttachmentOptions(Properties_);
impl ConnectAttachmentOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectAttachmentOptions(Properties_::new()) }
}
impl ConnectAttachmentOptions {
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
}
impl IntoValue_<ConnectAttachmentOptions> for ConnectAttachmentOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkManager::ConnectAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `GRE`
    pub const GRE: Value_<Protocol> = Value_::constant("GRE");
    /// `NO_ENCAP`
    pub const NO_ENCAP: Value_<Protocol> = Value_::constant("NO_ENCAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
