// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::Api`

use stanchion_template::generated::*;

/// `AWS::AppSync::Api`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html)
#[must_use]
pub struct Api<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Api<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Api(Properties_::new(), PhantomData_) }
}
impl<S0> Api<S0> {
    /// Sets `EventConfig`.
    #[inline] pub fn event_config(mut self, value: impl IntoValue_<EventConfig>) -> Self { self.0.put("EventConfig", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 50 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Api<Set_> { self.0.put("Name", value.into_node()); Api(self.0, PhantomData_) }
    /// Sets `OwnerContact`. 1 to 250 characters.
    #[inline] pub fn owner_contact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerContact", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Api> for Api<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Api<S0> {
    const TYPE: &'static str = "AWS::AppSync::Api";
    type Handle = ApiRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Api`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiRef(Id_);
impl From<Id_> for ApiRef { #[inline] fn from(id: Id_) -> Self { ApiRef(id) } }
impl AsRef<Id_> for ApiRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiRef {
    /// `Ref`: `ApiArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiArn`
    #[inline] pub fn api_arn(&self) -> Value_<String> { self.0.attribute("ApiArn") }
    /// `Fn::GetAtt` `ApiId`
    #[inline] pub fn api_id(&self) -> Value_<String> { self.0.attribute("ApiId") }
    /// `Fn::GetAtt` `Dns`
    #[inline] pub fn dns(&self) -> Value_<String> { self.0.attribute("Dns") }
    /// `Fn::GetAtt` `Dns.Http`
    #[inline] pub fn dns_http(&self) -> Value_<String> { self.0.attribute("Dns.Http") }
    /// `Fn::GetAtt` `Dns.Realtime`
    #[inline] pub fn dns_realtime(&self) -> Value_<String> { self.0.attribute("Dns.Realtime") }
}
/// `AWS::AppSync::Api.CognitoConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-cognitoconfig.html)
#[must_use]
pub struct CognitoConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CognitoConfig<Missing_<super::required::aws_region>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CognitoConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CognitoConfig<S0, S1> {
    /// Sets `AppIdClientRegex`.
    #[inline] pub fn app_id_client_regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppIdClientRegex", value.into_node()); self }
    /// Sets `AwsRegion`. Required.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> CognitoConfig<Set_, S1> { self.0.put("AwsRegion", value.into_node()); CognitoConfig(self.0, PhantomData_) }
    /// Sets `UserPoolId`. Required.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> CognitoConfig<S0, Set_> { self.0.put("UserPoolId", value.into_node()); CognitoConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CognitoConfig> for CognitoConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Api.LambdaAuthorizerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-lambdaauthorizerconfig.html)
#[must_use]
pub struct LambdaAuthorizerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaAuthorizerConfig<Missing_<super::required::authorizer_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaAuthorizerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaAuthorizerConfig<S0> {
    /// Sets `AuthorizerResultTtlInSeconds`. 0 to 3600.
    #[inline] pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AuthorizerResultTtlInSeconds", value.into_node()); self }
    /// Sets `AuthorizerUri`. Required.
    #[inline] pub fn authorizer_uri(mut self, value: impl IntoValue_<String>) -> LambdaAuthorizerConfig<Set_> { self.0.put("AuthorizerUri", value.into_node()); LambdaAuthorizerConfig(self.0, PhantomData_) }
    /// Sets `IdentityValidationExpression`.
    #[inline] pub fn identity_validation_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityValidationExpression", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LambdaAuthorizerConfig> for LambdaAuthorizerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Api.OpenIDConnectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-openidconnectconfig.html)
#[must_use]
pub struct OpenIDConnectConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OpenIDConnectConfig<Missing_<super::required::issuer>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenIDConnectConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OpenIDConnectConfig<S0> {
    /// Sets `AuthTTL`.
    #[inline] pub fn auth_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AuthTTL", value.into_node()); self }
    /// Sets `ClientId`.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `IatTTL`.
    #[inline] pub fn iat_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("IatTTL", value.into_node()); self }
    /// Sets `Issuer`. Required.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> OpenIDConnectConfig<Set_> { self.0.put("Issuer", value.into_node()); OpenIDConnectConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OpenIDConnectConfig> for OpenIDConnectConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Api.AuthProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-authprovider.html)
#[must_use]
pub struct AuthProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AuthProvider<Missing_<super::required::auth_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthProvider(Properties_::new(), PhantomData_) }
}
impl<S0> AuthProvider<S0> {
    /// Sets `AuthType`. Required. The values are constants of [`AuthenticationType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthenticationType>) -> AuthProvider<Set_> { self.0.put("AuthType", value.into_node()); AuthProvider(self.0, PhantomData_) }
    /// Sets `CognitoConfig`.
    #[inline] pub fn cognito_config(mut self, value: impl IntoValue_<CognitoConfig>) -> Self { self.0.put("CognitoConfig", value.into_node()); self }
    /// Sets `LambdaAuthorizerConfig`.
    #[inline] pub fn lambda_authorizer_config(mut self, value: impl IntoValue_<LambdaAuthorizerConfig>) -> Self { self.0.put("LambdaAuthorizerConfig", value.into_node()); self }
    /// Sets `OpenIDConnectConfig`.
    #[inline] pub fn open_id_connect_config(mut self, value: impl IntoValue_<OpenIDConnectConfig>) -> Self { self.0.put("OpenIDConnectConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AuthProvider> for AuthProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Api.AuthMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-authmode.html)
#[must_use]
pub struct AuthMode(Properties_);
impl AuthMode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthMode(Properties_::new()) }
}
impl AuthMode {
    /// Sets `AuthType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthType", value.into_node()); self }
}
impl IntoValue_<AuthMode> for AuthMode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Api.EventLogConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-eventlogconfig.html)
#[must_use]
pub struct EventLogConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventLogConfig<Missing_<super::required::cloud_watch_logs_role_arn>, Missing_<super::required::log_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventLogConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventLogConfig<S0, S1> {
    /// Sets `CloudWatchLogsRoleArn`. Required.
    #[inline] pub fn cloud_watch_logs_role_arn(mut self, value: impl IntoValue_<String>) -> EventLogConfig<Set_, S1> { self.0.put("CloudWatchLogsRoleArn", value.into_node()); EventLogConfig(self.0, PhantomData_) }
    /// Sets `LogLevel`. Required. The values are constants of [`EventLogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<EventLogLevel>) -> EventLogConfig<S0, Set_> { self.0.put("LogLevel", value.into_node()); EventLogConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventLogConfig> for EventLogConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Api.EventConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-eventconfig.html)
#[must_use]
pub struct EventConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl EventConfig<Missing_<super::required::auth_providers>, Missing_<super::required::connection_auth_modes>, Missing_<super::required::default_publish_auth_modes>, Missing_<super::required::default_subscribe_auth_modes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> EventConfig<S0, S1, S2, S3> {
    /// Sets `AuthProviders`. Required.
    #[inline] pub fn auth_providers(mut self, value: impl IntoValue_<Vec<AuthProvider>>) -> EventConfig<Set_, S1, S2, S3> { self.0.put("AuthProviders", value.into_node()); EventConfig(self.0, PhantomData_) }
    /// Sets `ConnectionAuthModes`. Required.
    #[inline] pub fn connection_auth_modes(mut self, value: impl IntoValue_<Vec<AuthMode>>) -> EventConfig<S0, Set_, S2, S3> { self.0.put("ConnectionAuthModes", value.into_node()); EventConfig(self.0, PhantomData_) }
    /// Sets `DefaultPublishAuthModes`. Required.
    #[inline] pub fn default_publish_auth_modes(mut self, value: impl IntoValue_<Vec<AuthMode>>) -> EventConfig<S0, S1, Set_, S3> { self.0.put("DefaultPublishAuthModes", value.into_node()); EventConfig(self.0, PhantomData_) }
    /// Sets `DefaultSubscribeAuthModes`. Required.
    #[inline] pub fn default_subscribe_auth_modes(mut self, value: impl IntoValue_<Vec<AuthMode>>) -> EventConfig<S0, S1, S2, Set_> { self.0.put("DefaultSubscribeAuthModes", value.into_node()); EventConfig(self.0, PhantomData_) }
    /// Sets `LogConfig`.
    #[inline] pub fn log_config(mut self, value: impl IntoValue_<EventLogConfig>) -> Self { self.0.put("LogConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<EventConfig> for EventConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppSync::Api`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `AMAZON_COGNITO_USER_POOLS`
    pub const AMAZON_COGNITO_USER_POOLS: Value_<AuthenticationType> = Value_::constant("AMAZON_COGNITO_USER_POOLS");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthenticationType> = Value_::constant("AWS_IAM");
    /// `API_KEY`
    pub const API_KEY: Value_<AuthenticationType> = Value_::constant("API_KEY");
    /// `OPENID_CONNECT`
    pub const OPENID_CONNECT: Value_<AuthenticationType> = Value_::constant("OPENID_CONNECT");
    /// `AWS_LAMBDA`
    pub const AWS_LAMBDA: Value_<AuthenticationType> = Value_::constant("AWS_LAMBDA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::Api`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html)
#[derive(Debug)]
pub enum EventLogLevel {}
impl EventLogLevel {
    /// `NONE`
    pub const NONE: Value_<EventLogLevel> = Value_::constant("NONE");
    /// `ERROR`
    pub const ERROR: Value_<EventLogLevel> = Value_::constant("ERROR");
    /// `ALL`
    pub const ALL: Value_<EventLogLevel> = Value_::constant("ALL");
    /// `INFO`
    pub const INFO: Value_<EventLogLevel> = Value_::constant("INFO");
    /// `DEBUG`
    pub const DEBUG: Value_<EventLogLevel> = Value_::constant("DEBUG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventLogLevel> { Value_::from_node(value.into_node()) }
}
