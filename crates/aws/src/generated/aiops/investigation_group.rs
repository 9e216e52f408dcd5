// Made by `cargo xtask generate`; do not edit.
//! `AWS::AIOps::InvestigationGroup`

use stanchion_template::generated::*;

/// `AWS::AIOps::InvestigationGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html)
#[must_use]
pub struct InvestigationGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InvestigationGroup<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InvestigationGroup(Properties_::new(), PhantomData_) }
}
impl<S0> InvestigationGroup<S0> {
    /// Sets `ChatbotNotificationChannels`.
    #[inline] pub fn chatbot_notification_channels(mut self, value: impl IntoValue_<Vec<ChatbotNotificationChannel>>) -> Self { self.0.put("ChatbotNotificationChannels", value.into_node()); self }
    /// Sets `CrossAccountConfigurations`. 0 to 25 items.
    #[inline] pub fn cross_account_configurations(mut self, value: impl IntoValue_<Vec<CrossAccountConfiguration>>) -> Self { self.0.put("CrossAccountConfigurations", value.into_node()); self }
    /// Sets `EncryptionConfig`.
    #[inline] pub fn encryption_config(mut self, value: impl IntoValue_<EncryptionConfigMap>) -> Self { self.0.put("EncryptionConfig", value.into_node()); self }
    /// Sets `InvestigationGroupPolicy`.
    #[inline] pub fn investigation_group_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvestigationGroupPolicy", value.into_node()); self }
    /// Sets `IsCloudTrailEventHistoryEnabled`.
    #[inline] pub fn is_cloud_trail_event_history_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsCloudTrailEventHistoryEnabled", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InvestigationGroup<Set_> { self.0.put("Name", value.into_node()); InvestigationGroup(self.0, PhantomData_) }
    /// Sets `RetentionInDays`. 7 to 90. An update replaces the resource.
    #[inline] pub fn retention_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionInDays", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `TagKeyBoundaries`.
    #[inline] pub fn tag_key_boundaries(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TagKeyBoundaries", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InvestigationGroup> for InvestigationGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for InvestigationGroup<S0> {
    const TYPE: &'static str = "AWS::AIOps::InvestigationGroup";
    type Handle = InvestigationGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InvestigationGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InvestigationGroupRef(Id_);
impl From<Id_> for InvestigationGroupRef { #[inline] fn from(id: Id_) -> Self { InvestigationGroupRef(id) } }
impl AsRef<Id_> for InvestigationGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InvestigationGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `LastModifiedAt`
    #[inline] pub fn last_modified_at(&self) -> Value_<String> { self.0.attribute("LastModifiedAt") }
    /// `Fn::GetAtt` `LastModifiedBy`
    #[inline] pub fn last_modified_by(&self) -> Value_<String> { self.0.attribute("LastModifiedBy") }
}
/// `AWS::AIOps::InvestigationGroup.ChatbotNotificationChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aiops-investigationgroup-chatbotnotificationchannel.html)
#[must_use]
pub struct ChatbotNotificationChannel(Properties_);
impl ChatbotNotificationChannel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChatbotNotificationChannel(Properties_::new()) }
}
impl ChatbotNotificationChannel {
    /// Sets `ChatConfigurationArns`.
    #[inline] pub fn chat_configuration_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ChatConfigurationArns", value.into_node()); self }
    /// Sets `SNSTopicArn`. 20 to 2048 characters.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SNSTopicArn", value.into_node()); self }
}
impl IntoValue_<ChatbotNotificationChannel> for ChatbotNotificationChannel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AIOps::InvestigationGroup.CrossAccountConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aiops-investigationgroup-crossaccountconfiguration.html)
#[must_use]
pub struct CrossAccountConfiguration(Properties_);
impl CrossAccountConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CrossAccountConfiguration(Properties_::new()) }
}
impl CrossAccountConfiguration {
    /// Sets `SourceRoleArn`. 20 to 2048 characters.
    #[inline] pub fn source_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceRoleArn", value.into_node()); self }
}
impl IntoValue_<CrossAccountConfiguration> for CrossAccountConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AIOps::InvestigationGroup.EncryptionConfigMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aiops-investigationgroup-encryptionconfigmap.html)
#[must_use]
pub struct EncryptionConfigMap(Properties_);
impl EncryptionConfigMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfigMap(Properties_::new()) }
}
impl EncryptionConfigMap {
    /// Sets `EncryptionConfigurationType`. 1 to 128 characters.
    #[inline] pub fn encryption_configuration_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionConfigurationType", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 256 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<EncryptionConfigMap> for EncryptionConfigMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
