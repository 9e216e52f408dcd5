// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::RcsAgent`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::RcsAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html)
#[must_use]
pub struct RcsAgent(Properties_);
impl RcsAgent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RcsAgent(Properties_::new()) }
}
impl RcsAgent {
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `OptOutListName`. 1 to 64 characters.
    #[inline] pub fn opt_out_list_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptOutListName", value.into_node()); self }
    /// Sets `SelfManagedOptOutsEnabled`.
    #[inline] pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SelfManagedOptOutsEnabled", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TwoWayChannelArn`. 20 to 2048 characters.
    #[inline] pub fn two_way_channel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TwoWayChannelArn", value.into_node()); self }
    /// Sets `TwoWayChannelRole`. 20 to 2048 characters.
    #[inline] pub fn two_way_channel_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TwoWayChannelRole", value.into_node()); self }
    /// Sets `TwoWayEnabled`.
    #[inline] pub fn two_way_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TwoWayEnabled", value.into_node()); self }
    /// Sets `TwoWayMediaS3BucketName`. 3 to 63 characters.
    #[inline] pub fn two_way_media_s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TwoWayMediaS3BucketName", value.into_node()); self }
    /// Sets `TwoWayMediaS3KeyPrefix`. 1 to 1024 characters.
    #[inline] pub fn two_way_media_s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TwoWayMediaS3KeyPrefix", value.into_node()); self }
    /// Sets `TwoWayMediaS3Role`. 20 to 2048 characters.
    #[inline] pub fn two_way_media_s3_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TwoWayMediaS3Role", value.into_node()); self }
    /// Sets `TwoWayRcsEventsEnabled`. 0 to 100 items.
    #[inline] pub fn two_way_rcs_events_enabled(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TwoWayRcsEventsEnabled", value.into_node()); self }
}
impl IntoValue_<RcsAgent> for RcsAgent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for RcsAgent {
    const TYPE: &'static str = "AWS::SMSVOICE::RcsAgent";
    type Handle = RcsAgentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RcsAgent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RcsAgentRef(Id_);
impl From<Id_> for RcsAgentRef { #[inline] fn from(id: Id_) -> Self { RcsAgentRef(id) } }
impl AsRef<Id_> for RcsAgentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RcsAgentRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `PoolId`
    #[inline] pub fn pool_id(&self) -> Value_<String> { self.0.attribute("PoolId") }
    /// `Fn::GetAtt` `RcsAgentArn`
    #[inline] pub fn rcs_agent_arn(&self) -> Value_<String> { self.0.attribute("RcsAgentArn") }
    /// `Fn::GetAtt` `RcsAgentId`
    #[inline] pub fn rcs_agent_id(&self) -> Value_<String> { self.0.attribute("RcsAgentId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TestingAgent`
    #[inline] pub fn testing_agent(&self) -> Value_<String> { self.0.attribute("TestingAgent") }
}
