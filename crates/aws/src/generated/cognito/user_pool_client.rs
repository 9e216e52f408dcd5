// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolClient`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[must_use]
pub struct UserPoolClient<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserPoolClient<Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolClient(Properties_::new(), PhantomData_) }
}
impl<S0> UserPoolClient<S0> {
    /// Sets `AccessTokenValidity`. 1 to 86400.
    #[inline] pub fn access_token_validity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AccessTokenValidity", value.into_node()); self }
    /// Sets `AllowedOAuthFlows`. 0 to 3 items. The values are constants of [`AllowedOAuthFlow`].
    #[inline] pub fn allowed_o_auth_flows(mut self, value: impl IntoValue_<Vec<AllowedOAuthFlow>>) -> Self { self.0.put("AllowedOAuthFlows", value.into_node()); self }
    /// Sets `AllowedOAuthFlowsUserPoolClient`.
    #[inline] pub fn allowed_o_auth_flows_user_pool_client(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowedOAuthFlowsUserPoolClient", value.into_node()); self }
    /// Sets `AllowedOAuthScopes`. 0 to 50 items.
    #[inline] pub fn allowed_o_auth_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedOAuthScopes", value.into_node()); self }
    /// Sets `AnalyticsConfiguration`.
    #[inline] pub fn analytics_configuration(mut self, value: impl IntoValue_<AnalyticsConfiguration>) -> Self { self.0.put("AnalyticsConfiguration", value.into_node()); self }
    /// Sets `AuthSessionValidity`. 3 to 15.
    #[inline] pub fn auth_session_validity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AuthSessionValidity", value.into_node()); self }
    /// Sets `CallbackURLs`. 0 to 100 items.
    #[inline] pub fn callback_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CallbackURLs", value.into_node()); self }
    /// Sets `ClientName`. 1 to 128 characters.
    #[inline] pub fn client_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientName", value.into_node()); self }
    /// Sets `DefaultRedirectURI`. 1 to 1024 characters.
    #[inline] pub fn default_redirect_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultRedirectURI", value.into_node()); self }
    /// Sets `EnablePropagateAdditionalUserContextData`.
    #[inline] pub fn enable_propagate_additional_user_context_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePropagateAdditionalUserContextData", value.into_node()); self }
    /// Sets `EnableTokenRevocation`.
    #[inline] pub fn enable_token_revocation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableTokenRevocation", value.into_node()); self }
    /// Sets `ExplicitAuthFlows`. The values are constants of [`ExplicitAuthFlow`].
    #[inline] pub fn explicit_auth_flows(mut self, value: impl IntoValue_<Vec<ExplicitAuthFlow>>) -> Self { self.0.put("ExplicitAuthFlows", value.into_node()); self }
    /// Sets `GenerateSecret`. An update replaces the resource.
    #[inline] pub fn generate_secret(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("GenerateSecret", value.into_node()); self }
    /// Sets `IdTokenValidity`. 1 to 86400.
    #[inline] pub fn id_token_validity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdTokenValidity", value.into_node()); self }
    /// Sets `LogoutURLs`. 0 to 100 items.
    #[inline] pub fn logout_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogoutURLs", value.into_node()); self }
    /// Sets `PreventUserExistenceErrors`. The values are constants of [`PreventUserExistenceErrors`].
    #[inline] pub fn prevent_user_existence_errors(mut self, value: impl IntoValue_<PreventUserExistenceErrors>) -> Self { self.0.put("PreventUserExistenceErrors", value.into_node()); self }
    /// Sets `ReadAttributes`.
    #[inline] pub fn read_attributes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ReadAttributes", value.into_node()); self }
    /// Sets `RefreshTokenRotation`.
    #[inline] pub fn refresh_token_rotation(mut self, value: impl IntoValue_<RefreshTokenRotation>) -> Self { self.0.put("RefreshTokenRotation", value.into_node()); self }
    /// Sets `RefreshTokenValidity`. 1 to 315360000.
    #[inline] pub fn refresh_token_validity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RefreshTokenValidity", value.into_node()); self }
    /// Sets `SupportedIdentityProviders`.
    #[inline] pub fn supported_identity_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedIdentityProviders", value.into_node()); self }
    /// Sets `TokenValidityUnits`.
    #[inline] pub fn token_validity_units(mut self, value: impl IntoValue_<TokenValidityUnits>) -> Self { self.0.put("TokenValidityUnits", value.into_node()); self }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolClient<Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolClient(self.0, PhantomData_) }
    /// Sets `WriteAttributes`.
    #[inline] pub fn write_attributes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("WriteAttributes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserPoolClient> for UserPoolClient<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UserPoolClient<S0> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolClient";
    type Handle = UserPoolClientRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolClient`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolClientRef(Id_);
impl From<Id_> for UserPoolClientRef { #[inline] fn from(id: Id_) -> Self { UserPoolClientRef(id) } }
impl AsRef<Id_> for UserPoolClientRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolClientRef {
    /// `Ref`: `ClientId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClientId`
    #[inline] pub fn client_id(&self) -> Value_<String> { self.0.attribute("ClientId") }
    /// `Fn::GetAtt` `ClientSecret`
    #[inline] pub fn client_secret(&self) -> Value_<String> { self.0.attribute("ClientSecret") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Cognito::UserPoolClient.AnalyticsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-analyticsconfiguration.html)
#[must_use]
pub struct AnalyticsConfiguration(Properties_);
impl AnalyticsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnalyticsConfiguration(Properties_::new()) }
}
impl AnalyticsConfiguration {
    /// Sets `ApplicationArn`. 20 to 2048 characters.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationArn", value.into_node()); self }
    /// Sets `ApplicationId`.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationId", value.into_node()); self }
    /// Sets `ExternalId`. 0 to 131072 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `UserDataShared`.
    #[inline] pub fn user_data_shared(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserDataShared", value.into_node()); self }
}
impl IntoValue_<AnalyticsConfiguration> for AnalyticsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolClient.RefreshTokenRotation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-refreshtokenrotation.html)
#[must_use]
pub struct RefreshTokenRotation(Properties_);
impl RefreshTokenRotation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RefreshTokenRotation(Properties_::new()) }
}
impl RefreshTokenRotation {
    /// Sets `Feature`. The values are constants of [`Feature`].
    #[inline] pub fn feature(mut self, value: impl IntoValue_<Feature>) -> Self { self.0.put("Feature", value.into_node()); self }
    /// Sets `RetryGracePeriodSeconds`. 0 to 60.
    #[inline] pub fn retry_grace_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetryGracePeriodSeconds", value.into_node()); self }
}
impl IntoValue_<RefreshTokenRotation> for RefreshTokenRotation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolClient.TokenValidityUnits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-tokenvalidityunits.html)
#[must_use]
pub struct TokenValidityUnits(Properties_);
impl TokenValidityUnits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TokenValidityUnits(Properties_::new()) }
}
impl TokenValidityUnits {
    /// Sets `AccessToken`. The values are constants of [`AccessToken`].
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<AccessToken>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `IdToken`. The values are constants of [`IdToken`].
    #[inline] pub fn id_token(mut self, value: impl IntoValue_<IdToken>) -> Self { self.0.put("IdToken", value.into_node()); self }
    /// Sets `RefreshToken`. The values are constants of [`RefreshToken`].
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<RefreshToken>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
}
impl IntoValue_<TokenValidityUnits> for TokenValidityUnits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[derive(Debug)]
pub enum AllowedOAuthFlow {}
impl AllowedOAuthFlow {
    /// `client_credentials`
    pub const CLIENT_CREDENTIALS: Value_<AllowedOAuthFlow> = Value_::constant("client_credentials");
    /// `code`
    pub const CODE: Value_<AllowedOAuthFlow> = Value_::constant("code");
    /// `implicit`
    pub const IMPLICIT: Value_<AllowedOAuthFlow> = Value_::constant("implicit");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowedOAuthFlow> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[derive(Debug)]
pub enum ExplicitAuthFlow {}
impl ExplicitAuthFlow {
    /// `ADMIN_NO_SRP_AUTH`
    pub const ADMIN_NO_SRP_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("ADMIN_NO_SRP_AUTH");
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`
    pub const ALLOW_ADMIN_USER_PASSWORD_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("ALLOW_ADMIN_USER_PASSWORD_AUTH");
    /// `ALLOW_CUSTOM_AUTH`
    pub const ALLOW_CUSTOM_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("ALLOW_CUSTOM_AUTH");
    /// `ALLOW_REFRESH_TOKEN_AUTH`
    pub const ALLOW_REFRESH_TOKEN_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("ALLOW_REFRESH_TOKEN_AUTH");
    /// `ALLOW_USER_AUTH`
    pub const ALLOW_USER_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("ALLOW_USER_AUTH");
    /// `ALLOW_USER_PASSWORD_AUTH`
    pub const ALLOW_USER_PASSWORD_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("ALLOW_USER_PASSWORD_AUTH");
    /// `ALLOW_USER_SRP_AUTH`
    pub const ALLOW_USER_SRP_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("ALLOW_USER_SRP_AUTH");
    /// `CUSTOM_AUTH_FLOW_ONLY`
    pub const CUSTOM_AUTH_FLOW_ONLY: Value_<ExplicitAuthFlow> = Value_::constant("CUSTOM_AUTH_FLOW_ONLY");
    /// `USER_PASSWORD_AUTH`
    pub const USER_PASSWORD_AUTH: Value_<ExplicitAuthFlow> = Value_::constant("USER_PASSWORD_AUTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExplicitAuthFlow> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[derive(Debug)]
pub enum PreventUserExistenceErrors {}
impl PreventUserExistenceErrors {
    /// `ENABLED`
    pub const ENABLED: Value_<PreventUserExistenceErrors> = Value_::constant("ENABLED");
    /// `LEGACY`
    pub const LEGACY: Value_<PreventUserExistenceErrors> = Value_::constant("LEGACY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreventUserExistenceErrors> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[derive(Debug)]
pub enum Feature {}
impl Feature {
    /// `ENABLED`
    pub const ENABLED: Value_<Feature> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Feature> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Feature> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[derive(Debug)]
pub enum AccessToken {}
impl AccessToken {
    /// `days`
    pub const DAYS: Value_<AccessToken> = Value_::constant("days");
    /// `hours`
    pub const HOURS: Value_<AccessToken> = Value_::constant("hours");
    /// `minutes`
    pub const MINUTES: Value_<AccessToken> = Value_::constant("minutes");
    /// `seconds`
    pub const SECONDS: Value_<AccessToken> = Value_::constant("seconds");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessToken> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[derive(Debug)]
pub enum IdToken {}
impl IdToken {
    /// `days`
    pub const DAYS: Value_<IdToken> = Value_::constant("days");
    /// `hours`
    pub const HOURS: Value_<IdToken> = Value_::constant("hours");
    /// `minutes`
    pub const MINUTES: Value_<IdToken> = Value_::constant("minutes");
    /// `seconds`
    pub const SECONDS: Value_<IdToken> = Value_::constant("seconds");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdToken> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::UserPoolClient`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
#[derive(Debug)]
pub enum RefreshToken {}
impl RefreshToken {
    /// `days`
    pub const DAYS: Value_<RefreshToken> = Value_::constant("days");
    /// `hours`
    pub const HOURS: Value_<RefreshToken> = Value_::constant("hours");
    /// `minutes`
    pub const MINUTES: Value_<RefreshToken> = Value_::constant("minutes");
    /// `seconds`
    pub const SECONDS: Value_<RefreshToken> = Value_::constant("seconds");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RefreshToken> { Value_::from_node(value.into_node()) }
}
