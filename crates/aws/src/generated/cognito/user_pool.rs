// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPool`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[must_use]
pub struct UserPool(Properties_);
impl UserPool {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserPool(Properties_::new()) }
}
impl UserPool {
    /// Sets `AccountRecoverySetting`.
    #[inline] pub fn account_recovery_setting(mut self, value: impl IntoValue_<AccountRecoverySetting>) -> Self { self.0.put("AccountRecoverySetting", value.into_node()); self }
    /// Sets `AdminCreateUserConfig`.
    #[inline] pub fn admin_create_user_config(mut self, value: impl IntoValue_<AdminCreateUserConfig>) -> Self { self.0.put("AdminCreateUserConfig", value.into_node()); self }
    /// Sets `AliasAttributes`. The values are constants of [`AliasAttribute`].
    #[inline] pub fn alias_attributes(mut self, value: impl IntoValue_<Vec<AliasAttribute>>) -> Self { self.0.put("AliasAttributes", value.into_node()); self }
    /// Sets `AutoVerifiedAttributes`. The values are constants of [`AutoVerifiedAttribute`].
    #[inline] pub fn auto_verified_attributes(mut self, value: impl IntoValue_<Vec<AutoVerifiedAttribute>>) -> Self { self.0.put("AutoVerifiedAttributes", value.into_node()); self }
    /// Sets `DeletionProtection`. The values are constants of [`DeletionProtection`].
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<DeletionProtection>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `DeviceConfiguration`.
    #[inline] pub fn device_configuration(mut self, value: impl IntoValue_<DeviceConfiguration>) -> Self { self.0.put("DeviceConfiguration", value.into_node()); self }
    /// Sets `EmailAuthenticationMessage`. 6 to 20000 characters.
    #[inline] pub fn email_authentication_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailAuthenticationMessage", value.into_node()); self }
    /// Sets `EmailAuthenticationSubject`. 1 to 140 characters.
    #[inline] pub fn email_authentication_subject(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailAuthenticationSubject", value.into_node()); self }
    /// Sets `EmailConfiguration`.
    #[inline] pub fn email_configuration(mut self, value: impl IntoValue_<EmailConfiguration>) -> Self { self.0.put("EmailConfiguration", value.into_node()); self }
    /// Sets `EmailVerificationMessage`. 6 to 20000 characters.
    #[inline] pub fn email_verification_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailVerificationMessage", value.into_node()); self }
    /// Sets `EmailVerificationSubject`. 1 to 140 characters.
    #[inline] pub fn email_verification_subject(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailVerificationSubject", value.into_node()); self }
    /// Sets `EnabledMfas`.
    #[inline] pub fn enabled_mfas(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnabledMfas", value.into_node()); self }
    /// Sets `IssuerConfiguration`.
    #[inline] pub fn issuer_configuration(mut self, value: impl IntoValue_<IssuerConfiguration>) -> Self { self.0.put("IssuerConfiguration", value.into_node()); self }
    /// Sets `KeyConfiguration`.
    #[inline] pub fn key_configuration(mut self, value: impl IntoValue_<KeyConfiguration>) -> Self { self.0.put("KeyConfiguration", value.into_node()); self }
    /// Sets `LambdaConfig`.
    #[inline] pub fn lambda_config(mut self, value: impl IntoValue_<LambdaConfig>) -> Self { self.0.put("LambdaConfig", value.into_node()); self }
    /// Sets `MfaConfiguration`. The values are constants of [`MfaConfiguration`].
    #[inline] pub fn mfa_configuration(mut self, value: impl IntoValue_<MfaConfiguration>) -> Self { self.0.put("MfaConfiguration", value.into_node()); self }
    /// Sets `Policies`.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Policies>) -> Self { self.0.put("Policies", value.into_node()); self }
    /// Sets `Schema`. 1 to 50 items.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Vec<SchemaAttribute>>) -> Self { self.0.put("Schema", value.into_node()); self }
    /// Sets `SmsAuthenticationMessage`. 6 to 140 characters.
    #[inline] pub fn sms_authentication_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SmsAuthenticationMessage", value.into_node()); self }
    /// Sets `SmsConfiguration`.
    #[inline] pub fn sms_configuration(mut self, value: impl IntoValue_<SmsConfiguration>) -> Self { self.0.put("SmsConfiguration", value.into_node()); self }
    /// Sets `SmsVerificationMessage`. 6 to 140 characters.
    #[inline] pub fn sms_verification_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SmsVerificationMessage", value.into_node()); self }
    /// Sets `UserAttributeUpdateSettings`.
    #[inline] pub fn user_attribute_update_settings(mut self, value: impl IntoValue_<UserAttributeUpdateSettings>) -> Self { self.0.put("UserAttributeUpdateSettings", value.into_node()); self }
    /// Sets `UserPoolAddOns`.
    #[inline] pub fn user_pool_add_ons(mut self, value: impl IntoValue_<UserPoolAddOns>) -> Self { self.0.put("UserPoolAddOns", value.into_node()); self }
    /// Sets `UserPoolName`. 1 to 128 characters.
    #[inline] pub fn user_pool_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserPoolName", value.into_node()); self }
    /// Sets `UserPoolTags`.
    #[inline] pub fn user_pool_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("UserPoolTags", value.into_node()); self }
    /// Sets `UserPoolTier`. The values are constants of [`UserPoolTier`].
    #[inline] pub fn user_pool_tier(mut self, value: impl IntoValue_<UserPoolTier>) -> Self { self.0.put("UserPoolTier", value.into_node()); self }
    /// Sets `UsernameAttributes`. The values are constants of [`UsernameAttribute`].
    #[inline] pub fn username_attributes(mut self, value: impl IntoValue_<Vec<UsernameAttribute>>) -> Self { self.0.put("UsernameAttributes", value.into_node()); self }
    /// Sets `UsernameConfiguration`.
    #[inline] pub fn username_configuration(mut self, value: impl IntoValue_<UsernameConfiguration>) -> Self { self.0.put("UsernameConfiguration", value.into_node()); self }
    /// Sets `VerificationMessageTemplate`.
    #[inline] pub fn verification_message_template(mut self, value: impl IntoValue_<VerificationMessageTemplate>) -> Self { self.0.put("VerificationMessageTemplate", value.into_node()); self }
    /// Sets `WebAuthnFactorConfiguration`. The values are constants of [`WebAuthnFactorConfiguration`].
    #[inline] pub fn web_authn_factor_configuration(mut self, value: impl IntoValue_<WebAuthnFactorConfiguration>) -> Self { self.0.put("WebAuthnFactorConfiguration", value.into_node()); self }
    /// Sets `WebAuthnRelyingPartyID`. 1 to 63 characters.
    #[inline] pub fn web_authn_relying_party_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WebAuthnRelyingPartyID", value.into_node()); self }
    /// Sets `WebAuthnUserVerification`. 1 to 9 characters.
    #[inline] pub fn web_authn_user_verification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WebAuthnUserVerification", value.into_node()); self }
}
impl IntoValue_<UserPool> for UserPool { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for UserPool {
    const TYPE: &'static str = "AWS::Cognito::UserPool";
    type Handle = UserPoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolRef(Id_);
impl From<Id_> for UserPoolRef { #[inline] fn from(id: Id_) -> Self { UserPoolRef(id) } }
impl AsRef<Id_> for UserPoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolRef {
    /// `Ref`: `UserPoolId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ProviderName`
    #[inline] pub fn provider_name(&self) -> Value_<String> { self.0.attribute("ProviderName") }
    /// `Fn::GetAtt` `ProviderURL`
    #[inline] pub fn provider_url(&self) -> Value_<String> { self.0.attribute("ProviderURL") }
    /// `Fn::GetAtt` `UserPoolId`
    #[inline] pub fn user_pool_id(&self) -> Value_<String> { self.0.attribute("UserPoolId") }
}
/// `AWS::Cognito::UserPool.RecoveryOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-recoveryoption.html)
#[must_use]
pub struct RecoveryOption(Properties_);
impl RecoveryOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecoveryOption(Properties_::new()) }
}
impl RecoveryOption {
    /// Sets `Name`. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Priority`. 1 to 2.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
}
impl IntoValue_<RecoveryOption> for RecoveryOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.AccountRecoverySetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-accountrecoverysetting.html)
#[must_use]
pub struct AccountRecoverySetting(Properties_);
impl AccountRecoverySetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccountRecoverySetting(Properties_::new()) }
}
impl AccountRecoverySetting {
    /// Sets `RecoveryMechanisms`. 1 to 2 items.
    #[inline] pub fn recovery_mechanisms(mut self, value: impl IntoValue_<Vec<RecoveryOption>>) -> Self { self.0.put("RecoveryMechanisms", value.into_node()); self }
}
impl IntoValue_<AccountRecoverySetting> for AccountRecoverySetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.InviteMessageTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-invitemessagetemplate.html)
#[must_use]
pub struct InviteMessageTemplate(Properties_);
impl InviteMessageTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InviteMessageTemplate(Properties_::new()) }
}
impl InviteMessageTemplate {
    /// Sets `EmailMessage`. 6 to 20000 characters.
    #[inline] pub fn email_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailMessage", value.into_node()); self }
    /// Sets `EmailSubject`. 1 to 140 characters.
    #[inline] pub fn email_subject(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailSubject", value.into_node()); self }
    /// Sets `SMSMessage`. 6 to 140 characters.
    #[inline] pub fn sms_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SMSMessage", value.into_node()); self }
}
impl IntoValue_<InviteMessageTemplate> for InviteMessageTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.AdminCreateUserConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-admincreateuserconfig.html)
#[must_use]
pub struct AdminCreateUserConfig(Properties_);
impl AdminCreateUserConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdminCreateUserConfig(Properties_::new()) }
}
impl AdminCreateUserConfig {
    /// Sets `AllowAdminCreateUserOnly`.
    #[inline] pub fn allow_admin_create_user_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowAdminCreateUserOnly", value.into_node()); self }
    /// Sets `InviteMessageTemplate`.
    #[inline] pub fn invite_message_template(mut self, value: impl IntoValue_<InviteMessageTemplate>) -> Self { self.0.put("InviteMessageTemplate", value.into_node()); self }
    /// Sets `UnusedAccountValidityDays`. 0 to 365.
    #[inline] pub fn unused_account_validity_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnusedAccountValidityDays", value.into_node()); self }
}
impl IntoValue_<AdminCreateUserConfig> for AdminCreateUserConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.DeviceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-deviceconfiguration.html)
#[must_use]
pub struct DeviceConfiguration(Properties_);
impl DeviceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeviceConfiguration(Properties_::new()) }
}
impl DeviceConfiguration {
    /// Sets `ChallengeRequiredOnNewDevice`.
    #[inline] pub fn challenge_required_on_new_device(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ChallengeRequiredOnNewDevice", value.into_node()); self }
    /// Sets `DeviceOnlyRememberedOnUserPrompt`.
    #[inline] pub fn device_only_remembered_on_user_prompt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeviceOnlyRememberedOnUserPrompt", value.into_node()); self }
}
impl IntoValue_<DeviceConfiguration> for DeviceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.EmailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-emailconfiguration.html)
#[must_use]
pub struct EmailConfiguration(Properties_);
impl EmailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailConfiguration(Properties_::new()) }
}
impl EmailConfiguration {
    /// Sets `ConfigurationSet`. 1 to 64 characters.
    #[inline] pub fn configuration_set(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationSet", value.into_node()); self }
    /// Sets `EmailSendingAccount`. The values are constants of [`EmailSendingAccount`].
    #[inline] pub fn email_sending_account(mut self, value: impl IntoValue_<EmailSendingAccount>) -> Self { self.0.put("EmailSendingAccount", value.into_node()); self }
    /// Sets `From`. 0 to 131072 characters.
    #[inline] pub fn from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("From", value.into_node()); self }
    /// Sets `ReplyToEmailAddress`.
    #[inline] pub fn reply_to_email_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplyToEmailAddress", value.into_node()); self }
    /// Sets `SourceArn`. 20 to 2048 characters.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceArn", value.into_node()); self }
}
impl IntoValue_<EmailConfiguration> for EmailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.IssuerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-issuerconfiguration.html)
#[must_use]
pub struct IssuerConfiguration(Properties_);
impl IssuerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IssuerConfiguration(Properties_::new()) }
}
impl IssuerConfiguration {
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<IssuerConfiguration> for IssuerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.KeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-keyconfiguration.html)
#[must_use]
pub struct KeyConfiguration(Properties_);
impl KeyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyConfiguration(Properties_::new()) }
}
impl KeyConfiguration {
    /// Sets `KeyType`. The values are constants of [`EncryptionKeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<EncryptionKeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
    /// Sets `KmsKeyArn`. 20 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<KeyConfiguration> for KeyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.CustomEmailSender`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-customemailsender.html)
#[must_use]
pub struct CustomEmailSender(Properties_);
impl CustomEmailSender {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomEmailSender(Properties_::new()) }
}
impl CustomEmailSender {
    /// Sets `LambdaArn`. 20 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`. The values are constants of [`LambdaVersion`].
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<LambdaVersion>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<CustomEmailSender> for CustomEmailSender { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.CustomSMSSender`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-customsmssender.html)
#[must_use]
pub struct CustomSMSSender(Properties_);
impl CustomSMSSender {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomSMSSender(Properties_::new()) }
}
impl CustomSMSSender {
    /// Sets `LambdaArn`. 20 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`. The values are constants of [`CustomSMSSenderLambdaVersion`].
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<CustomSMSSenderLambdaVersion>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<CustomSMSSender> for CustomSMSSender { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.InboundFederation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-inboundfederation.html)
#[must_use]
pub struct InboundFederation(Properties_);
impl InboundFederation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InboundFederation(Properties_::new()) }
}
impl InboundFederation {
    /// Sets `LambdaArn`. 20 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`. The values are constants of [`InboundFederationLambdaVersion`].
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<InboundFederationLambdaVersion>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<InboundFederation> for InboundFederation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.PreTokenGenerationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-pretokengenerationconfig.html)
#[must_use]
pub struct PreTokenGenerationConfig(Properties_);
impl PreTokenGenerationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PreTokenGenerationConfig(Properties_::new()) }
}
impl PreTokenGenerationConfig {
    /// Sets `LambdaArn`. 20 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `LambdaVersion`. The values are constants of [`PreTokenGenerationConfigLambdaVersion`].
    #[inline] pub fn lambda_version(mut self, value: impl IntoValue_<PreTokenGenerationConfigLambdaVersion>) -> Self { self.0.put("LambdaVersion", value.into_node()); self }
}
impl IntoValue_<PreTokenGenerationConfig> for PreTokenGenerationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.LambdaConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-lambdaconfig.html)
#[must_use]
pub struct LambdaConfig(Properties_);
impl LambdaConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaConfig(Properties_::new()) }
}
impl LambdaConfig {
    /// Sets `CreateAuthChallenge`. 20 to 2048 characters.
    #[inline] pub fn create_auth_challenge(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreateAuthChallenge", value.into_node()); self }
    /// Sets `CustomEmailSender`.
    #[inline] pub fn custom_email_sender(mut self, value: impl IntoValue_<CustomEmailSender>) -> Self { self.0.put("CustomEmailSender", value.into_node()); self }
    /// Sets `CustomMessage`. 20 to 2048 characters.
    #[inline] pub fn custom_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomMessage", value.into_node()); self }
    /// Sets `CustomSMSSender`.
    #[inline] pub fn custom_sms_sender(mut self, value: impl IntoValue_<CustomSMSSender>) -> Self { self.0.put("CustomSMSSender", value.into_node()); self }
    /// Sets `DefineAuthChallenge`. 20 to 2048 characters.
    #[inline] pub fn define_auth_challenge(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefineAuthChallenge", value.into_node()); self }
    /// Sets `InboundFederation`.
    #[inline] pub fn inbound_federation(mut self, value: impl IntoValue_<InboundFederation>) -> Self { self.0.put("InboundFederation", value.into_node()); self }
    /// Sets `KMSKeyID`. 20 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyID", value.into_node()); self }
    /// Sets `PostAuthentication`. 20 to 2048 characters.
    #[inline] pub fn post_authentication(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostAuthentication", value.into_node()); self }
    /// Sets `PostConfirmation`. 20 to 2048 characters.
    #[inline] pub fn post_confirmation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostConfirmation", value.into_node()); self }
    /// Sets `PreAuthentication`. 20 to 2048 characters.
    #[inline] pub fn pre_authentication(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreAuthentication", value.into_node()); self }
    /// Sets `PreSignUp`. 20 to 2048 characters.
    #[inline] pub fn pre_sign_up(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreSignUp", value.into_node()); self }
    /// Sets `PreTokenGeneration`. 20 to 2048 characters.
    #[inline] pub fn pre_token_generation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreTokenGeneration", value.into_node()); self }
    /// Sets `PreTokenGenerationConfig`.
    #[inline] pub fn pre_token_generation_config(mut self, value: impl IntoValue_<PreTokenGenerationConfig>) -> Self { self.0.put("PreTokenGenerationConfig", value.into_node()); self }
    /// Sets `UserMigration`. 20 to 2048 characters.
    #[inline] pub fn user_migration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserMigration", value.into_node()); self }
    /// Sets `VerifyAuthChallengeResponse`. 20 to 2048 characters.
    #[inline] pub fn verify_auth_challenge_response(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VerifyAuthChallengeResponse", value.into_node()); self }
}
impl IntoValue_<LambdaConfig> for LambdaConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.PasswordPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-passwordpolicy.html)
#[must_use]
pub struct PasswordPolicy(Properties_);
impl PasswordPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PasswordPolicy(Properties_::new()) }
}
impl PasswordPolicy {
    /// Sets `MinimumLength`. 6 to 99.
    #[inline] pub fn minimum_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumLength", value.into_node()); self }
    /// Sets `PasswordHistorySize`. 0 to 24.
    #[inline] pub fn password_history_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PasswordHistorySize", value.into_node()); self }
    /// Sets `RequireLowercase`.
    #[inline] pub fn require_lowercase(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireLowercase", value.into_node()); self }
    /// Sets `RequireNumbers`.
    #[inline] pub fn require_numbers(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireNumbers", value.into_node()); self }
    /// Sets `RequireSymbols`.
    #[inline] pub fn require_symbols(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireSymbols", value.into_node()); self }
    /// Sets `RequireUppercase`.
    #[inline] pub fn require_uppercase(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireUppercase", value.into_node()); self }
    /// Sets `TemporaryPasswordValidityDays`. 0 to 365.
    #[inline] pub fn temporary_password_validity_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TemporaryPasswordValidityDays", value.into_node()); self }
}
impl IntoValue_<PasswordPolicy> for PasswordPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.SignInPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-signinpolicy.html)
#[must_use]
pub struct SignInPolicy(Properties_);
impl SignInPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SignInPolicy(Properties_::new()) }
}
impl SignInPolicy {
    /// Sets `AllowedFirstAuthFactors`. 1 to 5 items. The values are constants of [`AllowedFirstAuthFactor`].
    #[inline] pub fn allowed_first_auth_factors(mut self, value: impl IntoValue_<Vec<AllowedFirstAuthFactor>>) -> Self { self.0.put("AllowedFirstAuthFactors", value.into_node()); self }
}
impl IntoValue_<SignInPolicy> for SignInPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.Policies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-policies.html)
#[must_use]
pub struct Policies(Properties_);
impl Policies {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Policies(Properties_::new()) }
}
impl Policies {
    /// Sets `PasswordPolicy`.
    #[inline] pub fn password_policy(mut self, value: impl IntoValue_<PasswordPolicy>) -> Self { self.0.put("PasswordPolicy", value.into_node()); self }
    /// Sets `SignInPolicy`.
    #[inline] pub fn sign_in_policy(mut self, value: impl IntoValue_<SignInPolicy>) -> Self { self.0.put("SignInPolicy", value.into_node()); self }
}
impl IntoValue_<Policies> for Policies { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.NumberAttributeConstraints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-numberattributeconstraints.html)
#[must_use]
pub struct NumberAttributeConstraints(Properties_);
impl NumberAttributeConstraints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumberAttributeConstraints(Properties_::new()) }
}
impl NumberAttributeConstraints {
    /// Sets `MaxValue`. 0 to 131072 characters.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxValue", value.into_node()); self }
    /// Sets `MinValue`. 0 to 131072 characters.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MinValue", value.into_node()); self }
}
impl IntoValue_<NumberAttributeConstraints> for NumberAttributeConstraints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.StringAttributeConstraints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-stringattributeconstraints.html)
#[must_use]
pub struct StringAttributeConstraints(Properties_);
impl StringAttributeConstraints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StringAttributeConstraints(Properties_::new()) }
}
impl StringAttributeConstraints {
    /// Sets `MaxLength`. 0 to 131072 characters.
    #[inline] pub fn max_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxLength", value.into_node()); self }
    /// Sets `MinLength`. 0 to 131072 characters.
    #[inline] pub fn min_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MinLength", value.into_node()); self }
}
impl IntoValue_<StringAttributeConstraints> for StringAttributeConstraints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.SchemaAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-schemaattribute.html)
#[must_use]
pub struct SchemaAttribute(Properties_);
impl SchemaAttribute {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaAttribute(Properties_::new()) }
}
impl SchemaAttribute {
    /// Sets `AttributeDataType`. The values are constants of [`AttributeDataType`].
    #[inline] pub fn attribute_data_type(mut self, value: impl IntoValue_<AttributeDataType>) -> Self { self.0.put("AttributeDataType", value.into_node()); self }
    /// Sets `DeveloperOnlyAttribute`.
    #[inline] pub fn developer_only_attribute(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeveloperOnlyAttribute", value.into_node()); self }
    /// Sets `Mutable`.
    #[inline] pub fn mutable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Mutable", value.into_node()); self }
    /// Sets `Name`. 1 to 20 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NumberAttributeConstraints`.
    #[inline] pub fn number_attribute_constraints(mut self, value: impl IntoValue_<NumberAttributeConstraints>) -> Self { self.0.put("NumberAttributeConstraints", value.into_node()); self }
    /// Sets `Required`.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Required", value.into_node()); self }
    /// Sets `StringAttributeConstraints`.
    #[inline] pub fn string_attribute_constraints(mut self, value: impl IntoValue_<StringAttributeConstraints>) -> Self { self.0.put("StringAttributeConstraints", value.into_node()); self }
}
impl IntoValue_<SchemaAttribute> for SchemaAttribute { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.EumsSmsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-eumssmsconfiguration.html)
#[must_use]
pub struct EumsSmsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EumsSmsConfiguration<Missing_<super::required::caller_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EumsSmsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EumsSmsConfiguration<S0> {
    /// Sets `CallerArn`. Required. 20 to 2048 characters.
    #[inline] pub fn caller_arn(mut self, value: impl IntoValue_<String>) -> EumsSmsConfiguration<Set_> { self.0.put("CallerArn", value.into_node()); EumsSmsConfiguration(self.0, PhantomData_) }
    /// Sets `ConfigurationSetName`. 0 to 131072 characters.
    #[inline] pub fn configuration_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationSetName", value.into_node()); self }
    /// Sets `ExternalId`. 0 to 131072 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `InEntityId`. 0 to 131072 characters.
    #[inline] pub fn in_entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InEntityId", value.into_node()); self }
    /// Sets `InTemplateId`. 0 to 131072 characters.
    #[inline] pub fn in_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InTemplateId", value.into_node()); self }
    /// Sets `OriginationIdentity`. 0 to 131072 characters.
    #[inline] pub fn origination_identity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginationIdentity", value.into_node()); self }
    /// Sets `Region`. 5 to 32 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EumsSmsConfiguration> for EumsSmsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.SmsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-smsconfiguration.html)
#[must_use]
pub struct SmsConfiguration(Properties_);
impl SmsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmsConfiguration(Properties_::new()) }
}
impl SmsConfiguration {
    /// Sets `EumsSms`.
    #[inline] pub fn eums_sms(mut self, value: impl IntoValue_<EumsSmsConfiguration>) -> Self { self.0.put("EumsSms", value.into_node()); self }
    /// Sets `ExternalId`. 0 to 131072 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `SnsCallerArn`. 0 to 2048 characters.
    #[inline] pub fn sns_caller_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsCallerArn", value.into_node()); self }
    /// Sets `SnsRegion`. 5 to 32 characters.
    #[inline] pub fn sns_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsRegion", value.into_node()); self }
}
impl IntoValue_<SmsConfiguration> for SmsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.UserAttributeUpdateSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-userattributeupdatesettings.html)
#[must_use]
pub struct UserAttributeUpdateSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserAttributeUpdateSettings<Missing_<super::required::attributes_require_verification_before_update>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserAttributeUpdateSettings(Properties_::new(), PhantomData_) }
}
impl<S0> UserAttributeUpdateSettings<S0> {
    /// Sets `AttributesRequireVerificationBeforeUpdate`. Required. The values are constants of [`AttributesRequireVerificationBeforeUpdateItem`].
    #[inline] pub fn attributes_require_verification_before_update(mut self, value: impl IntoValue_<Vec<AttributesRequireVerificationBeforeUpdateItem>>) -> UserAttributeUpdateSettings<Set_> { self.0.put("AttributesRequireVerificationBeforeUpdate", value.into_node()); UserAttributeUpdateSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UserAttributeUpdateSettings> for UserAttributeUpdateSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.AdvancedSecurityAdditionalFlows`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-advancedsecurityadditionalflows.html)
#[must_use]
pub struct AdvancedSecurityAdditionalFlows(Properties_);
impl AdvancedSecurityAdditionalFlows {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedSecurityAdditionalFlows(Properties_::new()) }
}
impl AdvancedSecurityAdditionalFlows {
    /// Sets `CustomAuthMode`. The values are constants of [`CustomAuthMode`].
    #[inline] pub fn custom_auth_mode(mut self, value: impl IntoValue_<CustomAuthMode>) -> Self { self.0.put("CustomAuthMode", value.into_node()); self }
}
impl IntoValue_<AdvancedSecurityAdditionalFlows> for AdvancedSecurityAdditionalFlows { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.UserPoolAddOns`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-userpooladdons.html)
#[must_use]
pub struct UserPoolAddOns(Properties_);
impl UserPoolAddOns {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserPoolAddOns(Properties_::new()) }
}
impl UserPoolAddOns {
    /// Sets `AdvancedSecurityAdditionalFlows`.
    #[inline] pub fn advanced_security_additional_flows(mut self, value: impl IntoValue_<AdvancedSecurityAdditionalFlows>) -> Self { self.0.put("AdvancedSecurityAdditionalFlows", value.into_node()); self }
    /// Sets `AdvancedSecurityMode`. The values are constants of [`AdvancedSecurityMode`].
    #[inline] pub fn advanced_security_mode(mut self, value: impl IntoValue_<AdvancedSecurityMode>) -> Self { self.0.put("AdvancedSecurityMode", value.into_node()); self }
}
impl IntoValue_<UserPoolAddOns> for UserPoolAddOns { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.UsernameConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-usernameconfiguration.html)
#[must_use]
pub struct UsernameConfiguration(Properties_);
impl UsernameConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UsernameConfiguration(Properties_::new()) }
}
impl UsernameConfiguration {
    /// Sets `CaseSensitive`.
    #[inline] pub fn case_sensitive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaseSensitive", value.into_node()); self }
}
impl IntoValue_<UsernameConfiguration> for UsernameConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPool.VerificationMessageTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-verificationmessagetemplate.html)
#[must_use]
pub struct VerificationMessageTemplate(Properties_);
impl VerificationMessageTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VerificationMessageTemplate(Properties_::new()) }
}
impl VerificationMessageTemplate {
    /// Sets `DefaultEmailOption`. The values are constants of [`DefaultEmailOption`].
    #[inline] pub fn default_email_option(mut self, value: impl IntoValue_<DefaultEmailOption>) -> Self { self.0.put("DefaultEmailOption", value.into_node()); self }
    /// Sets `EmailMessage`. 6 to 20000 characters.
    #[inline] pub fn email_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailMessage", value.into_node()); self }
    /// Sets `EmailMessageByLink`. 6 to 20000 characters.
    #[inline] pub fn email_message_by_link(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailMessageByLink", value.into_node()); self }
    /// Sets `EmailSubject`. 1 to 140 characters.
    #[inline] pub fn email_subject(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailSubject", value.into_node()); self }
    /// Sets `EmailSubjectByLink`. 1 to 140 characters.
    #[inline] pub fn email_subject_by_link(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailSubjectByLink", value.into_node()); self }
    /// Sets `SmsMessage`. 6 to 140 characters.
    #[inline] pub fn sms_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SmsMessage", value.into_node()); self }
}
impl IntoValue_<VerificationMessageTemplate> for VerificationMessageTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `admin_only`
    pub const ADMIN_ONLY: Value_<Name> = Value_::constant("admin_only");
    /// `verified_email`
    pub const VERIFIED_EMAIL: Value_<Name> = Value_::constant("verified_email");
    /// `verified_phone_number`
    pub const VERIFIED_PHONE_NUMBER: Value_<Name> = Value_::constant("verified_phone_number");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum AliasAttribute {}
impl AliasAttribute {
    /// `email`
    pub const EMAIL: Value_<AliasAttribute> = Value_::constant("email");
    /// `phone_number`
    pub const PHONE_NUMBER: Value_<AliasAttribute> = Value_::constant("phone_number");
    /// `preferred_username`
    pub const PREFERRED_USERNAME: Value_<AliasAttribute> = Value_::constant("preferred_username");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AliasAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum AutoVerifiedAttribute {}
impl AutoVerifiedAttribute {
    /// `email`
    pub const EMAIL: Value_<AutoVerifiedAttribute> = Value_::constant("email");
    /// `phone_number`
    pub const PHONE_NUMBER: Value_<AutoVerifiedAttribute> = Value_::constant("phone_number");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoVerifiedAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum DeletionProtection {}
impl DeletionProtection {
    /// `ACTIVE`
    pub const ACTIVE: Value_<DeletionProtection> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<DeletionProtection> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletionProtection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum EmailSendingAccount {}
impl EmailSendingAccount {
    /// `COGNITO_DEFAULT`
    pub const COGNITO_DEFAULT: Value_<EmailSendingAccount> = Value_::constant("COGNITO_DEFAULT");
    /// `DEVELOPER`
    pub const DEVELOPER: Value_<EmailSendingAccount> = Value_::constant("DEVELOPER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EmailSendingAccount> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `ORIGINAL`
    pub const ORIGINAL: Value_<Type> = Value_::constant("ORIGINAL");
    /// `UPDATED`
    pub const UPDATED: Value_<Type> = Value_::constant("UPDATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum EncryptionKeyType {}
impl EncryptionKeyType {
    /// `AWS_OWNED_KEY`
    pub const AWS_OWNED_KEY: Value_<EncryptionKeyType> = Value_::constant("AWS_OWNED_KEY");
    /// `CUSTOMER_MANAGED_KEY`
    pub const CUSTOMER_MANAGED_KEY: Value_<EncryptionKeyType> = Value_::constant("CUSTOMER_MANAGED_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionKeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum LambdaVersion {}
impl LambdaVersion {
    /// `V1_0`
    pub const V1_0: Value_<LambdaVersion> = Value_::constant("V1_0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LambdaVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum CustomSMSSenderLambdaVersion {}
impl CustomSMSSenderLambdaVersion {
    /// `V1_0`
    pub const V1_0: Value_<CustomSMSSenderLambdaVersion> = Value_::constant("V1_0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomSMSSenderLambdaVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum InboundFederationLambdaVersion {}
impl InboundFederationLambdaVersion {
    /// `V1_0`
    pub const V1_0: Value_<InboundFederationLambdaVersion> = Value_::constant("V1_0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InboundFederationLambdaVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum PreTokenGenerationConfigLambdaVersion {}
impl PreTokenGenerationConfigLambdaVersion {
    /// `V1_0`
    pub const V1_0: Value_<PreTokenGenerationConfigLambdaVersion> = Value_::constant("V1_0");
    /// `V2_0`
    pub const V2_0: Value_<PreTokenGenerationConfigLambdaVersion> = Value_::constant("V2_0");
    /// `V3_0`
    pub const V3_0: Value_<PreTokenGenerationConfigLambdaVersion> = Value_::constant("V3_0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreTokenGenerationConfigLambdaVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum MfaConfiguration {}
impl MfaConfiguration {
    /// `OFF`
    pub const OFF: Value_<MfaConfiguration> = Value_::constant("OFF");
    /// `ON`
    pub const ON: Value_<MfaConfiguration> = Value_::constant("ON");
    /// `OPTIONAL`
    pub const OPTIONAL: Value_<MfaConfiguration> = Value_::constant("OPTIONAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MfaConfiguration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum AllowedFirstAuthFactor {}
impl AllowedFirstAuthFactor {
    /// `EMAIL_OTP`
    pub const EMAIL_OTP: Value_<AllowedFirstAuthFactor> = Value_::constant("EMAIL_OTP");
    /// `PASSWORD`
    pub const PASSWORD: Value_<AllowedFirstAuthFactor> = Value_::constant("PASSWORD");
    /// `SMS_OTP`
    pub const SMS_OTP: Value_<AllowedFirstAuthFactor> = Value_::constant("SMS_OTP");
    /// `SOFTWARE_TOKEN`
    pub const SOFTWARE_TOKEN: Value_<AllowedFirstAuthFactor> = Value_::constant("SOFTWARE_TOKEN");
    /// `WEB_AUTHN`
    pub const WEB_AUTHN: Value_<AllowedFirstAuthFactor> = Value_::constant("WEB_AUTHN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowedFirstAuthFactor> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum AttributeDataType {}
impl AttributeDataType {
    /// `Boolean`
    pub const BOOLEAN: Value_<AttributeDataType> = Value_::constant("Boolean");
    /// `DateTime`
    pub const DATE_TIME: Value_<AttributeDataType> = Value_::constant("DateTime");
    /// `Number`
    pub const NUMBER: Value_<AttributeDataType> = Value_::constant("Number");
    /// `String`
    pub const STRING: Value_<AttributeDataType> = Value_::constant("String");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeDataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum AttributesRequireVerificationBeforeUpdateItem {}
impl AttributesRequireVerificationBeforeUpdateItem {
    /// `email`
    pub const EMAIL: Value_<AttributesRequireVerificationBeforeUpdateItem> = Value_::constant("email");
    /// `phone_number`
    pub const PHONE_NUMBER: Value_<AttributesRequireVerificationBeforeUpdateItem> = Value_::constant("phone_number");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributesRequireVerificationBeforeUpdateItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum CustomAuthMode {}
impl CustomAuthMode {
    /// `AUDIT`
    pub const AUDIT: Value_<CustomAuthMode> = Value_::constant("AUDIT");
    /// `ENFORCED`
    pub const ENFORCED: Value_<CustomAuthMode> = Value_::constant("ENFORCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomAuthMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum AdvancedSecurityMode {}
impl AdvancedSecurityMode {
    /// `AUDIT`
    pub const AUDIT: Value_<AdvancedSecurityMode> = Value_::constant("AUDIT");
    /// `ENFORCED`
    pub const ENFORCED: Value_<AdvancedSecurityMode> = Value_::constant("ENFORCED");
    /// `OFF`
    pub const OFF: Value_<AdvancedSecurityMode> = Value_::constant("OFF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdvancedSecurityMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum UserPoolTier {}
impl UserPoolTier {
    /// `LITE`
    pub const LITE: Value_<UserPoolTier> = Value_::constant("LITE");
    /// `ESSENTIALS`
    pub const ESSENTIALS: Value_<UserPoolTier> = Value_::constant("ESSENTIALS");
    /// `PLUS`
    pub const PLUS: Value_<UserPoolTier> = Value_::constant("PLUS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserPoolTier> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum UsernameAttribute {}
impl UsernameAttribute {
    /// `email`
    pub const EMAIL: Value_<UsernameAttribute> = Value_::constant("email");
    /// `phone_number`
    pub const PHONE_NUMBER: Value_<UsernameAttribute> = Value_::constant("phone_number");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UsernameAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum DefaultEmailOption {}
impl DefaultEmailOption {
    /// `CONFIRM_WITH_CODE`
    pub const CONFIRM_WITH_CODE: Value_<DefaultEmailOption> = Value_::constant("CONFIRM_WITH_CODE");
    /// `CONFIRM_WITH_LINK`
    pub const CONFIRM_WITH_LINK: Value_<DefaultEmailOption> = Value_::constant("CONFIRM_WITH_LINK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultEmailOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
#[derive(Debug)]
pub enum WebAuthnFactorConfiguration {}
impl WebAuthnFactorConfiguration {
    /// `SINGLE_FACTOR`
    pub const SINGLE_FACTOR: Value_<WebAuthnFactorConfiguration> = Value_::constant("SINGLE_FACTOR");
    /// `MULTI_FACTOR_WITH_USER_VERIFICATION`
    pub const MULTI_FACTOR_WITH_USER_VERIFICATION: Value_<WebAuthnFactorConfiguration> = Value_::constant("MULTI_FACTOR_WITH_USER_VERIFICATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WebAuthnFactorConfiguration> { Value_::from_node(value.into_node()) }
}
