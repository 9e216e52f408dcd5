// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolRegionalConfigurationAttachment`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html)
#[must_use]
pub struct UserPoolRegionalConfigurationAttachment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserPoolRegionalConfigurationAttachment<Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolRegionalConfigurationAttachment(Properties_::new(), PhantomData_) }
}
impl<S0> UserPoolRegionalConfigurationAttachment<S0> {
    /// Sets `EmailConfiguration`.
    #[inline] pub fn email_configuration(mut self, value: impl IntoValue_<EmailConfiguration>) -> Self { self.0.put("EmailConfiguration", value.into_node()); self }
    /// Sets `LambdaConfig`.
    #[inline] pub fn lambda_config(mut self, value: impl IntoValue_<LambdaConfig>) -> Self { self.0.put("LambdaConfig", value.into_node()); self }
    /// Sets `SmsConfiguration`.
    #[inline] pub fn sms_configuration(mut self, value: impl IntoValue_<SmsConfiguration>) -> Self { self.0.put("SmsConfiguration", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `UserPoolId`. Required. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolRegionalConfigurationAttachment<Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolRegionalConfigurationAttachment(self.0, PhantomData_) }
    /// Sets `UserPoolTags`.
    #[inline] pub fn user_pool_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("UserPoolTags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserPoolRegionalConfigurationAttachment> for UserPoolRegionalConfigurationAttachment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UserPoolRegionalConfigurationAttachment<S0> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment";
    type Handle = UserPoolRegionalConfigurationAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolRegionalConfigurationAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolRegionalConfigurationAttachmentRef(Id_);
impl From<Id_> for UserPoolRegionalConfigurationAttachmentRef { #[inline] fn from(id: Id_) -> Self { UserPoolRegionalConfigurationAttachmentRef(id) } }
impl AsRef<Id_> for UserPoolRegionalConfigurationAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolRegionalConfigurationAttachmentRef {
    /// `Ref`: `UserPoolId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.EmailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-emailconfiguration.html)
#[must_use]
pub struct EmailConfiguration(Properties_);
impl EmailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailConfiguration(Properties_::new()) }
}
impl EmailConfiguration {
    /// Sets `ConfigurationSet`.
    #[inline] pub fn configuration_set(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationSet", value.into_node()); self }
    /// Sets `EmailSendingAccount`.
    #[inline] pub fn email_sending_account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailSendingAccount", value.into_node()); self }
    /// Sets `From`.
    #[inline] pub fn from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("From", value.into_node()); self }
    /// Sets `ReplyToEmailAddress`.
    #[inline] pub fn reply_to_email_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplyToEmailAddress", value.into_node()); self }
    /// Sets `SourceArn`.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceArn", value.into_node()); self }
}
impl IntoValue_<EmailConfiguration> for EmailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.CustomEmailSender`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-customemailsender.html)
#[must_use]
pub struct CustomEmailSender(Properties_);
impl CustomEmailSender {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomEmailSender(Properties_::new()) }
}
impl CustomEmailSender {
    /// Sets `LambdaArn`.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`.
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<CustomEmailSender> for CustomEmailSender { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.CustomSMSSender`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-customsmssender.html)
#[must_use]
pub struct CustomSMSSender(Properties_);
impl CustomSMSSender {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomSMSSender(Properties_::new()) }
}
impl CustomSMSSender {
    /// Sets `LambdaArn`.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`.
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<CustomSMSSender> for CustomSMSSender { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.InboundFederation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-inboundfederation.html)
#[must_use]
pub struct InboundFederation(Properties_);
impl InboundFederation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InboundFederation(Properties_::new()) }
}
impl InboundFederation {
    /// Sets `LambdaArn`.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`.
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<InboundFederation> for InboundFederation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.PreTokenGenerationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-pretokengenerationconfig.html)
#[must_use]
pub struct PreTokenGenerationConfig(Properties_);
impl PreTokenGenerationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PreTokenGenerationConfig(Properties_::new()) }
}
impl PreTokenGenerationConfig {
    /// Sets `LambdaArn`.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`.
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<PreTokenGenerationConfig> for PreTokenGenerationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.LambdaConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-lambdaconfig.html)
#[must_use]
pub struct LambdaConfig(Properties_);
impl LambdaConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaConfig(Properties_::new()) }
}
impl LambdaConfig {
    /// Sets `CreateAuthChallenge`.
    #[inline] pub fn create_auth_challenge(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreateAuthChallenge", value.into_node()); self }
    /// Sets `CustomEmailSender`.
    #[inline] pub fn custom_email_sender(mut self, value: impl IntoValue_<CustomEmailSender>) -> Self { self.0.put("CustomEmailSender", value.into_node()); self }
    /// Sets `CustomMessage`.
    #[inline] pub fn custom_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomMessage", value.into_node()); self }
    /// Sets `CustomSMSSender`.
    #[inline] pub fn custom_sms_sender(mut self, value: impl IntoValue_<CustomSMSSender>) -> Self { self.0.put("CustomSMSSender", value.into_node()); self }
    /// Sets `DefineAuthChallenge`.
    #[inline] pub fn define_auth_challenge(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefineAuthChallenge", value.into_node()); self }
    /// Sets `InboundFederation`.
    #[inline] pub fn inbound_federation(mut self, value: impl IntoValue_<InboundFederation>) -> Self { self.0.put("InboundFederation", value.into_node()); self }
    /// Sets `KMSKeyID`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyID", value.into_node()); self }
    /// Sets `PostAuthentication`.
    #[inline] pub fn post_authentication(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostAuthentication", value.into_node()); self }
    /// Sets `PostConfirmation`.
    #[inline] pub fn post_confirmation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostConfirmation", value.into_node()); self }
    /// Sets `PreAuthentication`.
    #[inline] pub fn pre_authentication(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreAuthentication", value.into_node()); self }
    /// Sets `PreSignUp`.
    #[inline] pub fn pre_sign_up(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreSignUp", value.into_node()); self }
    /// Sets `PreTokenGeneration`.
    #[inline] pub fn pre_token_generation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreTokenGeneration", value.into_node()); self }
    /// Sets `PreTokenGenerationConfig`.
    #[inline] pub fn pre_token_generation_config(mut self, value: impl IntoValue_<PreTokenGenerationConfig>) -> Self { self.0.put("PreTokenGenerationConfig", value.into_node()); self }
    /// Sets `UserMigration`.
    #[inline] pub fn user_migration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserMigration", value.into_node()); self }
    /// Sets `VerifyAuthChallengeResponse`.
    #[inline] pub fn verify_auth_challenge_response(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VerifyAuthChallengeResponse", value.into_node()); self }
}
impl IntoValue_<LambdaConfig> for LambdaConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.EumsSmsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-eumssmsconfiguration.html)
#[must_use]
pub struct EumsSmsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EumsSmsConfiguration<Missing_<super::required::caller_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EumsSmsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EumsSmsConfiguration<S0> {
    /// Sets `CallerArn`. Required.
    #[inline] pub fn caller_arn(mut self, value: impl IntoValue_<String>) -> EumsSmsConfiguration<Set_> { self.0.put("CallerArn", value.into_node()); EumsSmsConfiguration(self.0, PhantomData_) }
    /// Sets `ConfigurationSetName`.
    #[inline] pub fn configuration_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationSetName", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `InEntityId`.
    #[inline] pub fn in_entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InEntityId", value.into_node()); self }
    /// Sets `InTemplateId`.
    #[inline] pub fn in_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InTemplateId", value.into_node()); self }
    /// Sets `OriginationIdentity`.
    #[inline] pub fn origination_identity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginationIdentity", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EumsSmsConfiguration> for EumsSmsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment.SmsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-smsconfiguration.html)
#[must_use]
pub struct SmsConfiguration(Properties_);
impl SmsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmsConfiguration(Properties_::new()) }
}
impl SmsConfiguration {
    /// Sets `EumsSms`.
    #[inline] pub fn eums_sms(mut self, value: impl IntoValue_<EumsSmsConfiguration>) -> Self { self.0.put("EumsSms", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `SnsCallerArn`.
    #[inline] pub fn sns_caller_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsCallerArn", value.into_node()); self }
    /// Sets `SnsRegion`.
    #[inline] pub fn sns_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsRegion", value.into_node()); self }
}
impl IntoValue_<SmsConfiguration> for SmsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
