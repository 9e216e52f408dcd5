// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::GraphQLApi`

use stanchion_template::generated::*;

/// `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[must_use]
pub struct GraphQLApi<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GraphQLApi<Missing_<super::required::authentication_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GraphQLApi(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GraphQLApi<S0, S1> {
    /// Sets `AdditionalAuthenticationProviders`.
    #[inline] pub fn additional_authentication_providers(mut self, value: impl IntoValue_<Vec<AdditionalAuthenticationProvider>>) -> Self { self.0.put("AdditionalAuthenticationProviders", value.into_node()); self }
    /// Sets `ApiType`. The values are constants of [`ApiType`].
    #[inline] pub fn api_type(mut self, value: impl IntoValue_<ApiType>) -> Self { self.0.put("ApiType", value.into_node()); self }
    /// Sets `AuthenticationType`. Required. The values are constants of [`GraphQLApiAuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<GraphQLApiAuthenticationType>) -> GraphQLApi<Set_, S1> { self.0.put("AuthenticationType", value.into_node()); GraphQLApi(self.0, PhantomData_) }
    /// Sets `EnhancedMetricsConfig`.
    #[inline] pub fn enhanced_metrics_config(mut self, value: impl IntoValue_<EnhancedMetricsConfig>) -> Self { self.0.put("EnhancedMetricsConfig", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `IntrospectionConfig`. The values are constants of [`IntrospectionConfig`].
    #[inline] pub fn introspection_config(mut self, value: impl IntoValue_<IntrospectionConfig>) -> Self { self.0.put("IntrospectionConfig", value.into_node()); self }
    /// Sets `LambdaAuthorizerConfig`.
    #[inline] pub fn lambda_authorizer_config(mut self, value: impl IntoValue_<LambdaAuthorizerConfig>) -> Self { self.0.put("LambdaAuthorizerConfig", value.into_node()); self }
    /// Sets `LogConfig`.
    #[inline] pub fn log_config(mut self, value: impl IntoValue_<LogConfig>) -> Self { self.0.put("LogConfig", value.into_node()); self }
    /// Sets `MergedApiExecutionRoleArn`.
    #[inline] pub fn merged_api_execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MergedApiExecutionRoleArn", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GraphQLApi<S0, Set_> { self.0.put("Name", value.into_node()); GraphQLApi(self.0, PhantomData_) }
    /// Sets `OpenIDConnectConfig`.
    #[inline] pub fn open_id_connect_config(mut self, value: impl IntoValue_<OpenIDConnectConfig>) -> Self { self.0.put("OpenIDConnectConfig", value.into_node()); self }
    /// Sets `OwnerContact`.
    #[inline] pub fn owner_contact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerContact", value.into_node()); self }
    /// Sets `QueryDepthLimit`. 0 to 75.
    #[inline] pub fn query_depth_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("QueryDepthLimit", value.into_node()); self }
    /// Sets `ResolverCountLimit`. 0 to 10000.
    #[inline] pub fn resolver_count_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ResolverCountLimit", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserPoolConfig`.
    #[inline] pub fn user_pool_config(mut self, value: impl IntoValue_<UserPoolConfig>) -> Self { self.0.put("UserPoolConfig", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `XrayEnabled`.
    #[inline] pub fn xray_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("XrayEnabled", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GraphQLApi> for GraphQLApi<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GraphQLApi<S0, S1> {
    const TYPE: &'static str = "AWS::AppSync::GraphQLApi";
    type Handle = GraphQLApiRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GraphQLApi`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GraphQLApiRef(Id_);
impl From<Id_> for GraphQLApiRef { #[inline] fn from(id: Id_) -> Self { GraphQLApiRef(id) } }
impl AsRef<Id_> for GraphQLApiRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GraphQLApiRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiId`
    #[inline] pub fn api_id(&self) -> Value_<String> { self.0.attribute("ApiId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `GraphQLDns`
    #[inline] pub fn graph_ql_dns(&self) -> Value_<String> { self.0.attribute("GraphQLDns") }
    /// `Fn::GetAtt` `GraphQLEndpointArn`
    #[inline] pub fn graph_ql_endpoint_arn(&self) -> Value_<String> { self.0.attribute("GraphQLEndpointArn") }
    /// `Fn::GetAtt` `GraphQLUrl`
    #[inline] pub fn graph_ql_url(&self) -> Value_<String> { self.0.attribute("GraphQLUrl") }
    /// `Fn::GetAtt` `RealtimeDns`
    #[inline] pub fn realtime_dns(&self) -> Value_<String> { self.0.attribute("RealtimeDns") }
    /// `Fn::GetAtt` `RealtimeUrl`
    #[inline] pub fn realtime_url(&self) -> Value_<String> { self.0.attribute("RealtimeUrl") }
}
/// `AWS::AppSync::GraphQLApi.LambdaAuthorizerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-lambdaauthorizerconfig.html)
#[must_use]
pub struct LambdaAuthorizerConfig(Properties_);
impl LambdaAuthorizerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaAuthorizerConfig(Properties_::new()) }
}
impl LambdaAuthorizerConfig {
    /// Sets `AuthorizerResultTtlInSeconds`. 0 to 3600.
    #[inline] pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AuthorizerResultTtlInSeconds", value.into_node()); self }
    /// Sets `AuthorizerUri`.
    #[inline] pub fn authorizer_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizerUri", value.into_node()); self }
    /// Sets `IdentityValidationExpression`.
    #[inline] pub fn identity_validation_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityValidationExpression", value.into_node()); self }
}
impl IntoValue_<LambdaAuthorizerConfig> for LambdaAuthorizerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::GraphQLApi.OpenIDConnectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-openidconnectconfig.html)
#[must_use]
pub struct OpenIDConnectConfig(Properties_);
impl OpenIDConnectConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpenIDConnectConfig(Properties_::new()) }
}
impl OpenIDConnectConfig {
    /// Sets `AuthTTL`.
    #[inline] pub fn auth_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AuthTTL", value.into_node()); self }
    /// Sets `ClientId`.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `IatTTL`.
    #[inline] pub fn iat_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("IatTTL", value.into_node()); self }
    /// Sets `Issuer`.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Issuer", value.into_node()); self }
}
impl IntoValue_<OpenIDConnectConfig> for OpenIDConnectConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::GraphQLApi.CognitoUserPoolConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-cognitouserpoolconfig.html)
#[must_use]
pub struct CognitoUserPoolConfig(Properties_);
impl CognitoUserPoolConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CognitoUserPoolConfig(Properties_::new()) }
}
impl CognitoUserPoolConfig {
    /// Sets `AppIdClientRegex`.
    #[inline] pub fn app_id_client_regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppIdClientRegex", value.into_node()); self }
    /// Sets `AwsRegion`.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsRegion", value.into_node()); self }
    /// Sets `UserPoolId`.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserPoolId", value.into_node()); self }
}
impl IntoValue_<CognitoUserPoolConfig> for CognitoUserPoolConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::GraphQLApi.AdditionalAuthenticationProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-additionalauthenticationprovider.html)
#[must_use]
pub struct AdditionalAuthenticationProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdditionalAuthenticationProvider<Missing_<super::required::authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdditionalAuthenticationProvider(Properties_::new(), PhantomData_) }
}
impl<S0> AdditionalAuthenticationProvider<S0> {
    /// Sets `AuthenticationType`. Required. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> AdditionalAuthenticationProvider<Set_> { self.0.put("AuthenticationType", value.into_node()); AdditionalAuthenticationProvider(self.0, PhantomData_) }
    /// Sets `LambdaAuthorizerConfig`.
    #[inline] pub fn lambda_authorizer_config(mut self, value: impl IntoValue_<LambdaAuthorizerConfig>) -> Self { self.0.put("LambdaAuthorizerConfig", value.into_node()); self }
    /// Sets `OpenIDConnectConfig`.
    #[inline] pub fn open_id_connect_config(mut self, value: impl IntoValue_<OpenIDConnectConfig>) -> Self { self.0.put("OpenIDConnectConfig", value.into_node()); self }
    /// Sets `UserPoolConfig`.
    #[inline] pub fn user_pool_config(mut self, value: impl IntoValue_<CognitoUserPoolConfig>) -> Self { self.0.put("UserPoolConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdditionalAuthenticationProvider> for AdditionalAuthenticationProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::GraphQLApi.EnhancedMetricsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-enhancedmetricsconfig.html)
#[must_use]
pub struct EnhancedMetricsConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EnhancedMetricsConfig<Missing_<super::required::data_source_level_metrics_behavior>, Missing_<super::required::operation_level_metrics_config>, Missing_<super::required::resolver_level_metrics_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnhancedMetricsConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EnhancedMetricsConfig<S0, S1, S2> {
    /// Sets `DataSourceLevelMetricsBehavior`. Required. The values are constants of [`DataSourceLevelMetricsBehavior`].
    #[inline] pub fn data_source_level_metrics_behavior(mut self, value: impl IntoValue_<DataSourceLevelMetricsBehavior>) -> EnhancedMetricsConfig<Set_, S1, S2> { self.0.put("DataSourceLevelMetricsBehavior", value.into_node()); EnhancedMetricsConfig(self.0, PhantomData_) }
    /// Sets `OperationLevelMetricsConfig`. Required. The values are constants of [`OperationLevelMetricsConfig`].
    #[inline] pub fn operation_level_metrics_config(mut self, value: impl IntoValue_<OperationLevelMetricsConfig>) -> EnhancedMetricsConfig<S0, Set_, S2> { self.0.put("OperationLevelMetricsConfig", value.into_node()); EnhancedMetricsConfig(self.0, PhantomData_) }
    /// Sets `ResolverLevelMetricsBehavior`. Required. The values are constants of [`ResolverLevelMetricsBehavior`].
    #[inline] pub fn resolver_level_metrics_behavior(mut self, value: impl IntoValue_<ResolverLevelMetricsBehavior>) -> EnhancedMetricsConfig<S0, S1, Set_> { self.0.put("ResolverLevelMetricsBehavior", value.into_node()); EnhancedMetricsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EnhancedMetricsConfig> for EnhancedMetricsConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::GraphQLApi.LogConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-logconfig.html)
#[must_use]
pub struct LogConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LogConfig<Missing_<super::required::cloud_watch_logs_role_arn>, Missing_<super::required::field_log_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LogConfig<S0, S1> {
    /// Sets `CloudWatchLogsRoleArn`. Required.
    #[inline] pub fn cloud_watch_logs_role_arn(mut self, value: impl IntoValue_<String>) -> LogConfig<Set_, S1> { self.0.put("CloudWatchLogsRoleArn", value.into_node()); LogConfig(self.0, PhantomData_) }
    /// Sets `ExcludeVerboseContent`.
    #[inline] pub fn exclude_verbose_content(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeVerboseContent", value.into_node()); self }
    /// Sets `FieldLogLevel`. Required. The values are constants of [`FieldLogLevel`].
    #[inline] pub fn field_log_level(mut self, value: impl IntoValue_<FieldLogLevel>) -> LogConfig<S0, Set_> { self.0.put("FieldLogLevel", value.into_node()); LogConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LogConfig> for LogConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::GraphQLApi.UserPoolConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-userpoolconfig.html)
#[must_use]
pub struct UserPoolConfig(Properties_);
impl UserPoolConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserPoolConfig(Properties_::new()) }
}
impl UserPoolConfig {
    /// Sets `AppIdClientRegex`.
    #[inline] pub fn app_id_client_regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppIdClientRegex", value.into_node()); self }
    /// Sets `AwsRegion`.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsRegion", value.into_node()); self }
    /// Sets `DefaultAction`. The values are constants of [`DefaultAction`].
    #[inline] pub fn default_action(mut self, value: impl IntoValue_<DefaultAction>) -> Self { self.0.put("DefaultAction", value.into_node()); self }
    /// Sets `UserPoolId`.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserPoolId", value.into_node()); self }
}
impl IntoValue_<UserPoolConfig> for UserPoolConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `AMAZON_COGNITO_USER_POOLS`
    pub const AMAZON_COGNITO_USER_POOLS: Value_<AuthenticationType> = Value_::constant("AMAZON_COGNITO_USER_POOLS");
    /// `API_KEY`
    pub const API_KEY: Value_<AuthenticationType> = Value_::constant("API_KEY");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthenticationType> = Value_::constant("AWS_IAM");
    /// `AWS_LAMBDA`
    pub const AWS_LAMBDA: Value_<AuthenticationType> = Value_::constant("AWS_LAMBDA");
    /// `OPENID_CONNECT`
    pub const OPENID_CONNECT: Value_<AuthenticationType> = Value_::constant("OPENID_CONNECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum ApiType {}
impl ApiType {
    /// `GRAPHQL`
    pub const GRAPHQL: Value_<ApiType> = Value_::constant("GRAPHQL");
    /// `MERGED`
    pub const MERGED: Value_<ApiType> = Value_::constant("MERGED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApiType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum GraphQLApiAuthenticationType {}
impl GraphQLApiAuthenticationType {
    /// `AMAZON_COGNITO_USER_POOLS`
    pub const AMAZON_COGNITO_USER_POOLS: Value_<GraphQLApiAuthenticationType> = Value_::constant("AMAZON_COGNITO_USER_POOLS");
    /// `API_KEY`
    pub const API_KEY: Value_<GraphQLApiAuthenticationType> = Value_::constant("API_KEY");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<GraphQLApiAuthenticationType> = Value_::constant("AWS_IAM");
    /// `AWS_LAMBDA`
    pub const AWS_LAMBDA: Value_<GraphQLApiAuthenticationType> = Value_::constant("AWS_LAMBDA");
    /// `OPENID_CONNECT`
    pub const OPENID_CONNECT: Value_<GraphQLApiAuthenticationType> = Value_::constant("OPENID_CONNECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GraphQLApiAuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum DataSourceLevelMetricsBehavior {}
impl DataSourceLevelMetricsBehavior {
    /// `FULL_REQUEST_DATA_SOURCE_METRICS`
    pub const FULL_REQUEST_DATA_SOURCE_METRICS: Value_<DataSourceLevelMetricsBehavior> = Value_::constant("FULL_REQUEST_DATA_SOURCE_METRICS");
    /// `PER_DATA_SOURCE_METRICS`
    pub const PER_DATA_SOURCE_METRICS: Value_<DataSourceLevelMetricsBehavior> = Value_::constant("PER_DATA_SOURCE_METRICS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSourceLevelMetricsBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum OperationLevelMetricsConfig {}
impl OperationLevelMetricsConfig {
    /// `DISABLED`
    pub const DISABLED: Value_<OperationLevelMetricsConfig> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<OperationLevelMetricsConfig> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperationLevelMetricsConfig> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum ResolverLevelMetricsBehavior {}
impl ResolverLevelMetricsBehavior {
    /// `FULL_REQUEST_RESOLVER_METRICS`
    pub const FULL_REQUEST_RESOLVER_METRICS: Value_<ResolverLevelMetricsBehavior> = Value_::constant("FULL_REQUEST_RESOLVER_METRICS");
    /// `PER_RESOLVER_METRICS`
    pub const PER_RESOLVER_METRICS: Value_<ResolverLevelMetricsBehavior> = Value_::constant("PER_RESOLVER_METRICS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResolverLevelMetricsBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum IntrospectionConfig {}
impl IntrospectionConfig {
    /// `DISABLED`
    pub const DISABLED: Value_<IntrospectionConfig> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<IntrospectionConfig> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntrospectionConfig> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum FieldLogLevel {}
impl FieldLogLevel {
    /// `ALL`
    pub const ALL: Value_<FieldLogLevel> = Value_::constant("ALL");
    /// `DEBUG`
    pub const DEBUG: Value_<FieldLogLevel> = Value_::constant("DEBUG");
    /// `ERROR`
    pub const ERROR: Value_<FieldLogLevel> = Value_::constant("ERROR");
    /// `INFO`
    pub const INFO: Value_<FieldLogLevel> = Value_::constant("INFO");
    /// `NONE`
    pub const NONE: Value_<FieldLogLevel> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FieldLogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum DefaultAction {}
impl DefaultAction {
    /// `ALLOW`
    pub const ALLOW: Value_<DefaultAction> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DefaultAction> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::GraphQLApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
#[derive(Debug)]
pub enum Visibility {}
impl Visibility {
    /// `GLOBAL`
    pub const GLOBAL: Value_<Visibility> = Value_::constant("GLOBAL");
    /// `PRIVATE`
    pub const PRIVATE: Value_<Visibility> = Value_::constant("PRIVATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Visibility> { Value_::from_node(value.into_node()) }
}
