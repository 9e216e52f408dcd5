// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsAgent::Service`

use stanchion_template::generated::*;

/// `AWS::DevOpsAgent::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html)
#[must_use]
pub struct Service<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Service<Missing_<super::required::service_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Service(Properties_::new(), PhantomData_) }
}
impl<S0> Service<S0> {
    /// Sets `ExchangeUrlPrivateConnectionName`. 3 to 30 characters. An update replaces the resource.
    #[inline] pub fn exchange_url_private_connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExchangeUrlPrivateConnectionName", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PrivateConnectionName`. 3 to 30 characters. An update replaces the resource.
    #[inline] pub fn private_connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateConnectionName", value.into_node()); self }
    /// Sets `ServiceDetails`.
    #[inline] pub fn service_details(mut self, value: impl IntoValue_<ServiceDetails>) -> Self { self.0.put("ServiceDetails", value.into_node()); self }
    /// Sets `ServiceType`. Required. An update replaces the resource. The values are constants of [`ServiceType`].
    #[inline] pub fn service_type(mut self, value: impl IntoValue_<ServiceType>) -> Service<Set_> { self.0.put("ServiceType", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetUrlPrivateConnectionName`. 3 to 30 characters. An update replaces the resource.
    #[inline] pub fn target_url_private_connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetUrlPrivateConnectionName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Service> for Service<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Service<S0> {
    const TYPE: &'static str = "AWS::DevOpsAgent::Service";
    type Handle = ServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Service`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceRef(Id_);
impl From<Id_> for ServiceRef { #[inline] fn from(id: Id_) -> Self { ServiceRef(id) } }
impl AsRef<Id_> for ServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceRef {
    /// `Ref`: `ServiceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessibleResources`
    #[inline] pub fn accessible_resources(&self) -> Value_<Vec<String>> { self.0.list_attribute("AccessibleResources") }
    /// `Fn::GetAtt` `AdditionalServiceDetails`
    #[inline] pub fn additional_service_details(&self) -> Value_<String> { self.0.attribute("AdditionalServiceDetails") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ServiceId`
    #[inline] pub fn service_id(&self) -> Value_<String> { self.0.attribute("ServiceId") }
}
/// `AWS::DevOpsAgent::Service.OAuthClientDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-oauthclientdetails.html)
#[must_use]
pub struct OAuthClientDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OAuthClientDetails<Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OAuthClientDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OAuthClientDetails<S0, S1> {
    /// Sets `ClientId`. Required.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> OAuthClientDetails<Set_, S1> { self.0.put("ClientId", value.into_node()); OAuthClientDetails(self.0, PhantomData_) }
    /// Sets `ClientName`.
    #[inline] pub fn client_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientName", value.into_node()); self }
    /// Sets `ClientSecret`. Required.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> OAuthClientDetails<S0, Set_> { self.0.put("ClientSecret", value.into_node()); OAuthClientDetails(self.0, PhantomData_) }
    /// Sets `ExchangeParameters`.
    #[inline] pub fn exchange_parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ExchangeParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OAuthClientDetails> for OAuthClientDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.DynatraceAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-dynatraceauthorizationconfig.html)
#[must_use]
pub struct DynatraceAuthorizationConfig(Properties_);
impl DynatraceAuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DynatraceAuthorizationConfig(Properties_::new()) }
}
impl DynatraceAuthorizationConfig {
    /// Sets `OAuthClientCredentials`.
    #[inline] pub fn o_auth_client_credentials(mut self, value: impl IntoValue_<OAuthClientDetails>) -> Self { self.0.put("OAuthClientCredentials", value.into_node()); self }
}
impl IntoValue_<DynatraceAuthorizationConfig> for DynatraceAuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.DynatraceServiceDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-dynatraceservicedetails.html)
#[must_use]
pub struct DynatraceServiceDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DynatraceServiceDetails<Missing_<super::required::account_urn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynatraceServiceDetails(Properties_::new(), PhantomData_) }
}
impl<S0> DynatraceServiceDetails<S0> {
    /// Sets `AccountUrn`. Required.
    #[inline] pub fn account_urn(mut self, value: impl IntoValue_<String>) -> DynatraceServiceDetails<Set_> { self.0.put("AccountUrn", value.into_node()); DynatraceServiceDetails(self.0, PhantomData_) }
    /// Sets `AuthorizationConfig`.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<DynatraceAuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DynatraceServiceDetails> for DynatraceServiceDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerOAuthClientCredentialsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpserveroauthclientcredentialsconfig.html)
#[must_use]
pub struct MCPServerOAuthClientCredentialsConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MCPServerOAuthClientCredentialsConfig<Missing_<super::required::client_id>, Missing_<super::required::client_secret>, Missing_<super::required::exchange_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerOAuthClientCredentialsConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MCPServerOAuthClientCredentialsConfig<S0, S1, S2> {
    /// Sets `ClientId`. Required.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> MCPServerOAuthClientCredentialsConfig<Set_, S1, S2> { self.0.put("ClientId", value.into_node()); MCPServerOAuthClientCredentialsConfig(self.0, PhantomData_) }
    /// Sets `ClientName`.
    #[inline] pub fn client_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientName", value.into_node()); self }
    /// Sets `ClientSecret`. Required.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> MCPServerOAuthClientCredentialsConfig<S0, Set_, S2> { self.0.put("ClientSecret", value.into_node()); MCPServerOAuthClientCredentialsConfig(self.0, PhantomData_) }
    /// Sets `ExchangeParameters`.
    #[inline] pub fn exchange_parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ExchangeParameters", value.into_node()); self }
    /// Sets `ExchangeUrl`. Required.
    #[inline] pub fn exchange_url(mut self, value: impl IntoValue_<String>) -> MCPServerOAuthClientCredentialsConfig<S0, S1, Set_> { self.0.put("ExchangeUrl", value.into_node()); MCPServerOAuthClientCredentialsConfig(self.0, PhantomData_) }
    /// Sets `Scopes`.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Scopes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MCPServerOAuthClientCredentialsConfig> for MCPServerOAuthClientCredentialsConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.ApiKeyDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-apikeydetails.html)
#[must_use]
pub struct ApiKeyDetails<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ApiKeyDetails<Missing_<super::required::api_key_header>, Missing_<super::required::api_key_name>, Missing_<super::required::api_key_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ApiKeyDetails<S0, S1, S2> {
    /// Sets `ApiKeyHeader`. Required.
    #[inline] pub fn api_key_header(mut self, value: impl IntoValue_<String>) -> ApiKeyDetails<Set_, S1, S2> { self.0.put("ApiKeyHeader", value.into_node()); ApiKeyDetails(self.0, PhantomData_) }
    /// Sets `ApiKeyName`. Required.
    #[inline] pub fn api_key_name(mut self, value: impl IntoValue_<String>) -> ApiKeyDetails<S0, Set_, S2> { self.0.put("ApiKeyName", value.into_node()); ApiKeyDetails(self.0, PhantomData_) }
    /// Sets `ApiKeyValue`. Required.
    #[inline] pub fn api_key_value(mut self, value: impl IntoValue_<String>) -> ApiKeyDetails<S0, S1, Set_> { self.0.put("ApiKeyValue", value.into_node()); ApiKeyDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ApiKeyDetails> for ApiKeyDetails<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.BearerTokenDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-bearertokendetails.html)
#[must_use]
pub struct BearerTokenDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BearerTokenDetails<Missing_<super::required::token_name>, Missing_<super::required::token_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BearerTokenDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BearerTokenDetails<S0, S1> {
    /// Sets `AuthorizationHeader`.
    #[inline] pub fn authorization_header(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationHeader", value.into_node()); self }
    /// Sets `TokenName`. Required.
    #[inline] pub fn token_name(mut self, value: impl IntoValue_<String>) -> BearerTokenDetails<Set_, S1> { self.0.put("TokenName", value.into_node()); BearerTokenDetails(self.0, PhantomData_) }
    /// Sets `TokenValue`. Required.
    #[inline] pub fn token_value(mut self, value: impl IntoValue_<String>) -> BearerTokenDetails<S0, Set_> { self.0.put("TokenValue", value.into_node()); BearerTokenDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BearerTokenDetails> for BearerTokenDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpserverauthorizationconfig.html)
#[must_use]
pub struct MCPServerAuthorizationConfig(Properties_);
impl MCPServerAuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MCPServerAuthorizationConfig(Properties_::new()) }
}
impl MCPServerAuthorizationConfig {
    /// Sets `OAuthClientCredentials`.
    #[inline] pub fn o_auth_client_credentials(mut self, value: impl IntoValue_<MCPServerOAuthClientCredentialsConfig>) -> Self { self.0.put("OAuthClientCredentials", value.into_node()); self }
    /// Sets `ApiKey`.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<ApiKeyDetails>) -> Self { self.0.put("ApiKey", value.into_node()); self }
    /// Sets `BearerToken`.
    #[inline] pub fn bearer_token(mut self, value: impl IntoValue_<BearerTokenDetails>) -> Self { self.0.put("BearerToken", value.into_node()); self }
}
impl IntoValue_<MCPServerAuthorizationConfig> for MCPServerAuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpserverdetails.html)
#[must_use]
pub struct MCPServerDetails<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MCPServerDetails<Missing_<super::required::authorization_config>, Missing_<super::required::endpoint>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MCPServerDetails<S0, S1, S2> {
    /// Sets `AuthorizationConfig`. Required.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<MCPServerAuthorizationConfig>) -> MCPServerDetails<Set_, S1, S2> { self.0.put("AuthorizationConfig", value.into_node()); MCPServerDetails(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> MCPServerDetails<S0, Set_, S2> { self.0.put("Endpoint", value.into_node()); MCPServerDetails(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MCPServerDetails<S0, S1, Set_> { self.0.put("Name", value.into_node()); MCPServerDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MCPServerDetails> for MCPServerDetails<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerSplunkAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpserversplunkauthorizationconfig.html)
#[must_use]
pub struct MCPServerSplunkAuthorizationConfig(Properties_);
impl MCPServerSplunkAuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MCPServerSplunkAuthorizationConfig(Properties_::new()) }
}
impl MCPServerSplunkAuthorizationConfig {
    /// Sets `BearerToken`.
    #[inline] pub fn bearer_token(mut self, value: impl IntoValue_<BearerTokenDetails>) -> Self { self.0.put("BearerToken", value.into_node()); self }
}
impl IntoValue_<MCPServerSplunkAuthorizationConfig> for MCPServerSplunkAuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerSplunkDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpserversplunkdetails.html)
#[must_use]
pub struct MCPServerSplunkDetails<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MCPServerSplunkDetails<Missing_<super::required::authorization_config>, Missing_<super::required::endpoint>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerSplunkDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MCPServerSplunkDetails<S0, S1, S2> {
    /// Sets `AuthorizationConfig`. Required.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<MCPServerSplunkAuthorizationConfig>) -> MCPServerSplunkDetails<Set_, S1, S2> { self.0.put("AuthorizationConfig", value.into_node()); MCPServerSplunkDetails(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> MCPServerSplunkDetails<S0, Set_, S2> { self.0.put("Endpoint", value.into_node()); MCPServerSplunkDetails(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MCPServerSplunkDetails<S0, S1, Set_> { self.0.put("Name", value.into_node()); MCPServerSplunkDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MCPServerSplunkDetails> for MCPServerSplunkDetails<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.NewRelicApiKeyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-newrelicapikeyconfig.html)
#[must_use]
pub struct NewRelicApiKeyConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NewRelicApiKeyConfig<Missing_<super::required::account_id>, Missing_<super::required::api_key>, Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NewRelicApiKeyConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NewRelicApiKeyConfig<S0, S1, S2> {
    /// Sets `AccountId`. Required.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> NewRelicApiKeyConfig<Set_, S1, S2> { self.0.put("AccountId", value.into_node()); NewRelicApiKeyConfig(self.0, PhantomData_) }
    /// Sets `AlertPolicyIds`.
    #[inline] pub fn alert_policy_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AlertPolicyIds", value.into_node()); self }
    /// Sets `ApiKey`. Required.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> NewRelicApiKeyConfig<S0, Set_, S2> { self.0.put("ApiKey", value.into_node()); NewRelicApiKeyConfig(self.0, PhantomData_) }
    /// Sets `ApplicationIds`.
    #[inline] pub fn application_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ApplicationIds", value.into_node()); self }
    /// Sets `EntityGuids`.
    #[inline] pub fn entity_guids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EntityGuids", value.into_node()); self }
    /// Sets `Region`. Required. The values are constants of [`Region`].
    #[inline] pub fn region(mut self, value: impl IntoValue_<Region>) -> NewRelicApiKeyConfig<S0, S1, Set_> { self.0.put("Region", value.into_node()); NewRelicApiKeyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NewRelicApiKeyConfig> for NewRelicApiKeyConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.NewRelicAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-newrelicauthorizationconfig.html)
#[must_use]
pub struct NewRelicAuthorizationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NewRelicAuthorizationConfig<Missing_<super::required::api_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NewRelicAuthorizationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> NewRelicAuthorizationConfig<S0> {
    /// Sets `ApiKey`. Required.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<NewRelicApiKeyConfig>) -> NewRelicAuthorizationConfig<Set_> { self.0.put("ApiKey", value.into_node()); NewRelicAuthorizationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NewRelicAuthorizationConfig> for NewRelicAuthorizationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.NewRelicServiceDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-newrelicservicedetails.html)
#[must_use]
pub struct NewRelicServiceDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NewRelicServiceDetails<Missing_<super::required::authorization_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NewRelicServiceDetails(Properties_::new(), PhantomData_) }
}
impl<S0> NewRelicServiceDetails<S0> {
    /// Sets `AuthorizationConfig`. Required.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<NewRelicAuthorizationConfig>) -> NewRelicServiceDetails<Set_> { self.0.put("AuthorizationConfig", value.into_node()); NewRelicServiceDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NewRelicServiceDetails> for NewRelicServiceDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.GitLabDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-gitlabdetails.html)
#[must_use]
pub struct GitLabDetails<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GitLabDetails<Missing_<super::required::target_url>, Missing_<super::required::token_type>, Missing_<super::required::token_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitLabDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GitLabDetails<S0, S1, S2> {
    /// Sets `GroupId`.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupId", value.into_node()); self }
    /// Sets `TargetUrl`. Required.
    #[inline] pub fn target_url(mut self, value: impl IntoValue_<String>) -> GitLabDetails<Set_, S1, S2> { self.0.put("TargetUrl", value.into_node()); GitLabDetails(self.0, PhantomData_) }
    /// Sets `TokenType`. Required. The values are constants of [`TokenType`].
    #[inline] pub fn token_type(mut self, value: impl IntoValue_<TokenType>) -> GitLabDetails<S0, Set_, S2> { self.0.put("TokenType", value.into_node()); GitLabDetails(self.0, PhantomData_) }
    /// Sets `TokenValue`. Required.
    #[inline] pub fn token_value(mut self, value: impl IntoValue_<String>) -> GitLabDetails<S0, S1, Set_> { self.0.put("TokenValue", value.into_node()); GitLabDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GitLabDetails> for GitLabDetails<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.GitHubAppVerificationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-githubappverificationdetails.html)
#[must_use]
pub struct GitHubAppVerificationDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitHubAppVerificationDetails<Missing_<super::required::app_variant>, Missing_<super::required::token_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubAppVerificationDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitHubAppVerificationDetails<S0, S1> {
    /// Sets `AppVariant`. Required. The values are constants of [`AppVariant`].
    #[inline] pub fn app_variant(mut self, value: impl IntoValue_<AppVariant>) -> GitHubAppVerificationDetails<Set_, S1> { self.0.put("AppVariant", value.into_node()); GitHubAppVerificationDetails(self.0, PhantomData_) }
    /// Sets `OrganizationName`. 1 to 39 characters.
    #[inline] pub fn organization_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationName", value.into_node()); self }
    /// Sets `TargetUrl`. 1 to 2048 characters.
    #[inline] pub fn target_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetUrl", value.into_node()); self }
    /// Sets `TokenValue`. Required. 1 to 512 characters.
    #[inline] pub fn token_value(mut self, value: impl IntoValue_<String>) -> GitHubAppVerificationDetails<S0, Set_> { self.0.put("TokenValue", value.into_node()); GitHubAppVerificationDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitHubAppVerificationDetails> for GitHubAppVerificationDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.GitHubPatDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-githubpatdetails.html)
#[must_use]
pub struct GitHubPatDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GitHubPatDetails<Missing_<super::required::token_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubPatDetails(Properties_::new(), PhantomData_) }
}
impl<S0> GitHubPatDetails<S0> {
    /// Sets `OrganizationName`. 1 to 39 characters.
    #[inline] pub fn organization_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationName", value.into_node()); self }
    /// Sets `TargetUrl`. 1 to 2048 characters.
    #[inline] pub fn target_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetUrl", value.into_node()); self }
    /// Sets `TokenValue`. Required. 1 to 512 characters.
    #[inline] pub fn token_value(mut self, value: impl IntoValue_<String>) -> GitHubPatDetails<Set_> { self.0.put("TokenValue", value.into_node()); GitHubPatDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GitHubPatDetails> for GitHubPatDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.GitHubDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-githubdetails.html)
#[must_use]
pub struct GitHubDetails(Properties_);
impl GitHubDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GitHubDetails(Properties_::new()) }
}
impl GitHubDetails {
    /// Sets `AppVerification`.
    #[inline] pub fn app_verification(mut self, value: impl IntoValue_<GitHubAppVerificationDetails>) -> Self { self.0.put("AppVerification", value.into_node()); self }
    /// Sets `DirectAccess`.
    #[inline] pub fn direct_access(mut self, value: impl IntoValue_<GitHubPatDetails>) -> Self { self.0.put("DirectAccess", value.into_node()); self }
}
impl IntoValue_<GitHubDetails> for GitHubDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.ServiceNowAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-servicenowauthorizationconfig.html)
#[must_use]
pub struct ServiceNowAuthorizationConfig(Properties_);
impl ServiceNowAuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNowAuthorizationConfig(Properties_::new()) }
}
impl ServiceNowAuthorizationConfig {
    /// Sets `OAuthClientCredentials`.
    #[inline] pub fn o_auth_client_credentials(mut self, value: impl IntoValue_<OAuthClientDetails>) -> Self { self.0.put("OAuthClientCredentials", value.into_node()); self }
}
impl IntoValue_<ServiceNowAuthorizationConfig> for ServiceNowAuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.ServiceNowServiceDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-servicenowservicedetails.html)
#[must_use]
pub struct ServiceNowServiceDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceNowServiceDetails<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowServiceDetails(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceNowServiceDetails<S0> {
    /// Sets `AuthorizationConfig`.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<ServiceNowAuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value.into_node()); self }
    /// Sets `InstanceUrl`. Required.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> ServiceNowServiceDetails<Set_> { self.0.put("InstanceUrl", value.into_node()); ServiceNowServiceDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceNowServiceDetails> for ServiceNowServiceDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.PagerDutyAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-pagerdutyauthorizationconfig.html)
#[must_use]
pub struct PagerDutyAuthorizationConfig(Properties_);
impl PagerDutyAuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PagerDutyAuthorizationConfig(Properties_::new()) }
}
impl PagerDutyAuthorizationConfig {
    /// Sets `OAuthClientCredentials`.
    #[inline] pub fn o_auth_client_credentials(mut self, value: impl IntoValue_<OAuthClientDetails>) -> Self { self.0.put("OAuthClientCredentials", value.into_node()); self }
}
impl IntoValue_<PagerDutyAuthorizationConfig> for PagerDutyAuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.PagerDutyDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-pagerdutydetails.html)
#[must_use]
pub struct PagerDutyDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PagerDutyDetails<Missing_<super::required::authorization_config>, Missing_<super::required::scopes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PagerDutyDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PagerDutyDetails<S0, S1> {
    /// Sets `AuthorizationConfig`. Required.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<PagerDutyAuthorizationConfig>) -> PagerDutyDetails<Set_, S1> { self.0.put("AuthorizationConfig", value.into_node()); PagerDutyDetails(self.0, PhantomData_) }
    /// Sets `Scopes`. Required.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<String>>) -> PagerDutyDetails<S0, Set_> { self.0.put("Scopes", value.into_node()); PagerDutyDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PagerDutyDetails> for PagerDutyDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.AzureIdentityServiceDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-azureidentityservicedetails.html)
#[must_use]
pub struct AzureIdentityServiceDetails<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AzureIdentityServiceDetails<Missing_<super::required::client_id>, Missing_<super::required::tenant_id>, Missing_<super::required::web_identity_role_arn>, Missing_<super::required::web_identity_token_audiences>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureIdentityServiceDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AzureIdentityServiceDetails<S0, S1, S2, S3> {
    /// Sets `ClientId`. Required.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> AzureIdentityServiceDetails<Set_, S1, S2, S3> { self.0.put("ClientId", value.into_node()); AzureIdentityServiceDetails(self.0, PhantomData_) }
    /// Sets `TenantId`. Required.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> AzureIdentityServiceDetails<S0, Set_, S2, S3> { self.0.put("TenantId", value.into_node()); AzureIdentityServiceDetails(self.0, PhantomData_) }
    /// Sets `WebIdentityRoleArn`. Required.
    #[inline] pub fn web_identity_role_arn(mut self, value: impl IntoValue_<String>) -> AzureIdentityServiceDetails<S0, S1, Set_, S3> { self.0.put("WebIdentityRoleArn", value.into_node()); AzureIdentityServiceDetails(self.0, PhantomData_) }
    /// Sets `WebIdentityTokenAudiences`. Required. At least 1 item.
    #[inline] pub fn web_identity_token_audiences(mut self, value: impl IntoValue_<Vec<String>>) -> AzureIdentityServiceDetails<S0, S1, S2, Set_> { self.0.put("WebIdentityTokenAudiences", value.into_node()); AzureIdentityServiceDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AzureIdentityServiceDetails> for AzureIdentityServiceDetails<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerSigV4AuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpserversigv4authorizationconfig.html)
#[must_use]
pub struct MCPServerSigV4AuthorizationConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MCPServerSigV4AuthorizationConfig<Missing_<super::required::region>, Missing_<super::required::service>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerSigV4AuthorizationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MCPServerSigV4AuthorizationConfig<S0, S1> {
    /// Sets `CustomHeaders`.
    #[inline] pub fn custom_headers(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomHeaders", value.into_node()); self }
    /// Sets `McpRoleArn`.
    #[inline] pub fn mcp_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("McpRoleArn", value.into_node()); self }
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> MCPServerSigV4AuthorizationConfig<Set_, S1> { self.0.put("Region", value.into_node()); MCPServerSigV4AuthorizationConfig(self.0, PhantomData_) }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Service`. Required. 1 to 100 characters.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> MCPServerSigV4AuthorizationConfig<S0, Set_> { self.0.put("Service", value.into_node()); MCPServerSigV4AuthorizationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MCPServerSigV4AuthorizationConfig> for MCPServerSigV4AuthorizationConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerSigV4Details`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpserversigv4details.html)
#[must_use]
pub struct MCPServerSigV4Details<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MCPServerSigV4Details<Missing_<super::required::authorization_config>, Missing_<super::required::endpoint>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerSigV4Details(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MCPServerSigV4Details<S0, S1, S2> {
    /// Sets `AuthorizationConfig`. Required.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<MCPServerSigV4AuthorizationConfig>) -> MCPServerSigV4Details<Set_, S1, S2> { self.0.put("AuthorizationConfig", value.into_node()); MCPServerSigV4Details(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> MCPServerSigV4Details<S0, Set_, S2> { self.0.put("Endpoint", value.into_node()); MCPServerSigV4Details(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MCPServerSigV4Details<S0, S1, Set_> { self.0.put("Name", value.into_node()); MCPServerSigV4Details(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MCPServerSigV4Details> for MCPServerSigV4Details<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerGrafanaAuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpservergrafanaauthorizationconfig.html)
#[must_use]
pub struct MCPServerGrafanaAuthorizationConfig(Properties_);
impl MCPServerGrafanaAuthorizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MCPServerGrafanaAuthorizationConfig(Properties_::new()) }
}
impl MCPServerGrafanaAuthorizationConfig {
    /// Sets `BearerToken`.
    #[inline] pub fn bearer_token(mut self, value: impl IntoValue_<BearerTokenDetails>) -> Self { self.0.put("BearerToken", value.into_node()); self }
}
impl IntoValue_<MCPServerGrafanaAuthorizationConfig> for MCPServerGrafanaAuthorizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.MCPServerGrafanaDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-mcpservergrafanadetails.html)
#[must_use]
pub struct MCPServerGrafanaDetails<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MCPServerGrafanaDetails<Missing_<super::required::authorization_config>, Missing_<super::required::endpoint>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerGrafanaDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MCPServerGrafanaDetails<S0, S1, S2> {
    /// Sets `AuthorizationConfig`. Required.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<MCPServerGrafanaAuthorizationConfig>) -> MCPServerGrafanaDetails<Set_, S1, S2> { self.0.put("AuthorizationConfig", value.into_node()); MCPServerGrafanaDetails(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> MCPServerGrafanaDetails<S0, Set_, S2> { self.0.put("Endpoint", value.into_node()); MCPServerGrafanaDetails(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MCPServerGrafanaDetails<S0, S1, Set_> { self.0.put("Name", value.into_node()); MCPServerGrafanaDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MCPServerGrafanaDetails> for MCPServerGrafanaDetails<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Service.ServiceDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-servicedetails.html)
#[must_use]
pub struct ServiceDetails(Properties_);
impl ServiceDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceDetails(Properties_::new()) }
}
impl ServiceDetails {
    /// Sets `Dynatrace`.
    #[inline] pub fn dynatrace(mut self, value: impl IntoValue_<DynatraceServiceDetails>) -> Self { self.0.put("Dynatrace", value.into_node()); self }
    /// Sets `MCPServer`.
    #[inline] pub fn mcp_server(mut self, value: impl IntoValue_<MCPServerDetails>) -> Self { self.0.put("MCPServer", value.into_node()); self }
    /// Sets `MCPServerSplunk`.
    #[inline] pub fn mcp_server_splunk(mut self, value: impl IntoValue_<MCPServerSplunkDetails>) -> Self { self.0.put("MCPServerSplunk", value.into_node()); self }
    /// Sets `MCPServerNewRelic`.
    #[inline] pub fn mcp_server_new_relic(mut self, value: impl IntoValue_<NewRelicServiceDetails>) -> Self { self.0.put("MCPServerNewRelic", value.into_node()); self }
    /// Sets `GitLab`.
    #[inline] pub fn git_lab(mut self, value: impl IntoValue_<GitLabDetails>) -> Self { self.0.put("GitLab", value.into_node()); self }
    /// Sets `GitHub`.
    #[inline] pub fn git_hub(mut self, value: impl IntoValue_<GitHubDetails>) -> Self { self.0.put("GitHub", value.into_node()); self }
    /// Sets `ServiceNow`.
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowServiceDetails>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `PagerDuty`.
    #[inline] pub fn pager_duty(mut self, value: impl IntoValue_<PagerDutyDetails>) -> Self { self.0.put("PagerDuty", value.into_node()); self }
    /// Sets `AzureIdentity`.
    #[inline] pub fn azure_identity(mut self, value: impl IntoValue_<AzureIdentityServiceDetails>) -> Self { self.0.put("AzureIdentity", value.into_node()); self }
    /// Sets `MCPServerSigV4`.
    #[inline] pub fn mcp_server_sig_v4(mut self, value: impl IntoValue_<MCPServerSigV4Details>) -> Self { self.0.put("MCPServerSigV4", value.into_node()); self }
    /// Sets `MCPServerGrafana`.
    #[inline] pub fn mcp_server_grafana(mut self, value: impl IntoValue_<MCPServerGrafanaDetails>) -> Self { self.0.put("MCPServerGrafana", value.into_node()); self }
}
impl IntoValue_<ServiceDetails> for ServiceDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DevOpsAgent::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html)
#[derive(Debug)]
pub enum Region {}
impl Region {
    /// `US`
    pub const US: Value_<Region> = Value_::constant("US");
    /// `EU`
    pub const EU: Value_<Region> = Value_::constant("EU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Region> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html)
#[derive(Debug)]
pub enum TokenType {}
impl TokenType {
    /// `personal`
    pub const PERSONAL: Value_<TokenType> = Value_::constant("personal");
    /// `group`
    pub const GROUP: Value_<TokenType> = Value_::constant("group");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TokenType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html)
#[derive(Debug)]
pub enum AppVariant {}
impl AppVariant {
    /// `READ_ONLY`
    pub const READ_ONLY: Value_<AppVariant> = Value_::constant("READ_ONLY");
    /// `READ_WRITE`
    pub const READ_WRITE: Value_<AppVariant> = Value_::constant("READ_WRITE");
    /// `CUSTOM_APP`
    pub const CUSTOM_APP: Value_<AppVariant> = Value_::constant("CUSTOM_APP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppVariant> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html)
#[derive(Debug)]
pub enum ServiceType {}
impl ServiceType {
    /// `dynatrace`
    pub const DYNATRACE: Value_<ServiceType> = Value_::constant("dynatrace");
    /// `mcpserver`
    pub const MCPSERVER: Value_<ServiceType> = Value_::constant("mcpserver");
    /// `mcpserversplunk`
    pub const MCPSERVERSPLUNK: Value_<ServiceType> = Value_::constant("mcpserversplunk");
    /// `mcpservernewrelic`
    pub const MCPSERVERNEWRELIC: Value_<ServiceType> = Value_::constant("mcpservernewrelic");
    /// `gitlab`
    pub const GITLAB: Value_<ServiceType> = Value_::constant("gitlab");
    /// `github`
    pub const GITHUB: Value_<ServiceType> = Value_::constant("github");
    /// `servicenow`
    pub const SERVICENOW: Value_<ServiceType> = Value_::constant("servicenow");
    /// `pagerduty`
    pub const PAGERDUTY: Value_<ServiceType> = Value_::constant("pagerduty");
    /// `azureidentity`
    pub const AZUREIDENTITY: Value_<ServiceType> = Value_::constant("azureidentity");
    /// `mcpserversigv4`
    pub const MCPSERVERSIGV4: Value_<ServiceType> = Value_::constant("mcpserversigv4");
    /// `mcpservergrafana`
    pub const MCPSERVERGRAFANA: Value_<ServiceType> = Value_::constant("mcpservergrafana");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceType> { Value_::from_node(value.into_node()) }
}
