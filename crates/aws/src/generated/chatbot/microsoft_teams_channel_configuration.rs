// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`

use stanchion_template::generated::*;

/// `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html)
#[must_use]
pub struct MicrosoftTeamsChannelConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl MicrosoftTeamsChannelConfiguration<Missing_<super::required::configuration_name>, Missing_<super::required::iam_role_arn>, Missing_<super::required::team_id>, Missing_<super::required::teams_channel_id>, Missing_<super::required::teams_tenant_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MicrosoftTeamsChannelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> MicrosoftTeamsChannelConfiguration<S0, S1, S2, S3, S4> {
    /// Sets `ConfigurationName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn configuration_name(mut self, value: impl IntoValue_<String>) -> MicrosoftTeamsChannelConfiguration<Set_, S1, S2, S3, S4> { self.0.put("ConfigurationName", value.into_node()); MicrosoftTeamsChannelConfiguration(self.0, PhantomData_) }
    /// Sets `CustomizationResourceArns`.
    #[inline] pub fn customization_resource_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CustomizationResourceArns", value.into_node()); self }
    /// Sets `GuardrailPolicies`.
    #[inline] pub fn guardrail_policies(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GuardrailPolicies", value.into_node()); self }
    /// Sets `IamRoleArn`. Required.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> MicrosoftTeamsChannelConfiguration<S0, Set_, S2, S3, S4> { self.0.put("IamRoleArn", value.into_node()); MicrosoftTeamsChannelConfiguration(self.0, PhantomData_) }
    /// Sets `LoggingLevel`. 4 to 5 characters.
    #[inline] pub fn logging_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggingLevel", value.into_node()); self }
    /// Sets `SnsTopicArns`.
    #[inline] pub fn sns_topic_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SnsTopicArns", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TeamId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn team_id(mut self, value: impl IntoValue_<String>) -> MicrosoftTeamsChannelConfiguration<S0, S1, Set_, S3, S4> { self.0.put("TeamId", value.into_node()); MicrosoftTeamsChannelConfiguration(self.0, PhantomData_) }
    /// Sets `TeamsChannelId`. Required. 1 to 256 characters.
    #[inline] pub fn teams_channel_id(mut self, value: impl IntoValue_<String>) -> MicrosoftTeamsChannelConfiguration<S0, S1, S2, Set_, S4> { self.0.put("TeamsChannelId", value.into_node()); MicrosoftTeamsChannelConfiguration(self.0, PhantomData_) }
    /// Sets `TeamsChannelName`. 1 to 256 characters.
    #[inline] pub fn teams_channel_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TeamsChannelName", value.into_node()); self }
    /// Sets `TeamsTenantId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn teams_tenant_id(mut self, value: impl IntoValue_<String>) -> MicrosoftTeamsChannelConfiguration<S0, S1, S2, S3, Set_> { self.0.put("TeamsTenantId", value.into_node()); MicrosoftTeamsChannelConfiguration(self.0, PhantomData_) }
    /// Sets `UserRoleRequired`.
    #[inline] pub fn user_role_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserRoleRequired", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<MicrosoftTeamsChannelConfiguration> for MicrosoftTeamsChannelConfiguration<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for MicrosoftTeamsChannelConfiguration<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration";
    type Handle = MicrosoftTeamsChannelConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MicrosoftTeamsChannelConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MicrosoftTeamsChannelConfigurationRef(Id_);
impl From<Id_> for MicrosoftTeamsChannelConfigurationRef { #[inline] fn from(id: Id_) -> Self { MicrosoftTeamsChannelConfigurationRef(id) } }
impl AsRef<Id_> for MicrosoftTeamsChannelConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MicrosoftTeamsChannelConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
