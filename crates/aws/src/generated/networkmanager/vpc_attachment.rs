// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::VpcAttachment`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::VpcAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html)
#[must_use]
pub struct VpcAttachment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VpcAttachment<Missing_<super::required::core_network_id>, Missing_<super::required::subnet_arns>, Missing_<super::required::vpc_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VpcAttachment<S0, S1, S2> {
    /// Sets `CoreNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn core_network_id(mut self, value: impl IntoValue_<String>) -> VpcAttachment<Set_, S1, S2> { self.0.put("CoreNetworkId", value.into_node()); VpcAttachment(self.0, PhantomData_) }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<VpcOptions>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `RoutingPolicyLabel`. 0 to 256 characters.
    #[inline] pub fn routing_policy_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoutingPolicyLabel", value.into_node()); self }
    /// Sets `SubnetArns`. Required.
    #[inline] pub fn subnet_arns(mut self, value: impl IntoValue_<Vec<String>>) -> VpcAttachment<S0, Set_, S2> { self.0.put("SubnetArns", value.into_node()); VpcAttachment(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcArn`. Required. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn vpc_arn(mut self, value: impl IntoValue_<String>) -> VpcAttachment<S0, S1, Set_> { self.0.put("VpcArn", value.into_node()); VpcAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VpcAttachment> for VpcAttachment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VpcAttachment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkManager::VpcAttachment";
    type Handle = VpcAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcAttachmentRef(Id_);
impl From<Id_> for VpcAttachmentRef { #[inline] fn from(id: Id_) -> Self { VpcAttachmentRef(id) } }
impl AsRef<Id_> for VpcAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcAttachmentRef {
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
    /// `Fn::GetAtt` `EdgeLocation`
    #[inline] pub fn edge_location(&self) -> Value_<String> { self.0.attribute("EdgeLocation") }
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
/// `AWS::NetworkManager::VpcAttachment.VpcOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-vpcattachment-vpcoptions.html)
#[must_use]
pub struct VpcOptions(Properties_);
impl VpcOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcOptions(Properties_::new()) }
}
impl VpcOptions {
    /// Sets `ApplianceModeSupport`.
    #[inline] pub fn appliance_mode_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplianceModeSupport", value.into_node()); self }
    /// Sets `DnsSupport`.
    #[inline] pub fn dns_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DnsSupport", value.into_node()); self }
    /// Sets `Ipv6Support`.
    #[inline] pub fn ipv6_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Ipv6Support", value.into_node()); self }
    /// Sets `SecurityGroupReferencingSupport`.
    #[inline] pub fn security_group_referencing_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SecurityGroupReferencingSupport", value.into_node()); self }
}
impl IntoValue_<VpcOptions> for VpcOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
