// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::OAuth2CredentialProvider`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[must_use]
pub struct OAuth2CredentialProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OAuth2CredentialProvider<Missing_<super::required::credential_provider_vendor>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OAuth2CredentialProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OAuth2CredentialProvider<S0, S1> {
    /// Sets `CredentialProviderVendor`. Required. An update replaces the resource. The values are constants of [`CredentialProviderVendor`].
    #[inline] pub fn credential_provider_vendor(mut self, value: impl IntoValue_<CredentialProviderVendor>) -> OAuth2CredentialProvider<Set_, S1> { self.0.put("CredentialProviderVendor", value.into_node()); OAuth2CredentialProvider(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OAuth2CredentialProvider<S0, Set_> { self.0.put("Name", value.into_node()); OAuth2CredentialProvider(self.0, PhantomData_) }
    /// Sets `Oauth2ProviderConfigInput`.
    #[inline] pub fn oauth2_provider_config_input(mut self, value: impl IntoValue_<Oauth2ProviderConfigInput>) -> Self { self.0.put("Oauth2ProviderConfigInput", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OAuth2CredentialProvider> for OAuth2CredentialProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for OAuth2CredentialProvider<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::OAuth2CredentialProvider";
    type Handle = OAuth2CredentialProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OAuth2CredentialProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OAuth2CredentialProviderRef(Id_);
impl From<Id_> for OAuth2CredentialProviderRef { #[inline] fn from(id: Id_) -> Self { OAuth2CredentialProviderRef(id) } }
impl AsRef<Id_> for OAuth2CredentialProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OAuth2CredentialProviderRef {
    /// `Ref`: `CredentialProviderArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CallbackUrl`
    #[inline] pub fn callback_url(&self) -> Value_<String> { self.0.attribute("CallbackUrl") }
    /// `Fn::GetAtt` `ClientSecretArn`
    #[inline] pub fn client_secret_arn(&self) -> Value_<String> { self.0.attribute("ClientSecretArn") }
    /// `Fn::GetAtt` `ClientSecretJsonKey`
    #[inline] pub fn client_secret_json_key(&self) -> Value_<String> { self.0.attribute("ClientSecretJsonKey") }
    /// `Fn::GetAtt` `ClientSecretSource`
    #[inline] pub fn client_secret_source(&self) -> Value_<String> { self.0.attribute("ClientSecretSource") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `CredentialProviderArn`
    #[inline] pub fn credential_provider_arn(&self) -> Value_<String> { self.0.attribute("CredentialProviderArn") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Oauth2ProviderConfigOutput`
    #[inline] pub fn oauth2_provider_config_output(&self) -> Value_<String> { self.0.attribute("Oauth2ProviderConfigOutput") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.SecretReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-secretreference.html)
#[must_use]
pub struct SecretReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecretReference<Missing_<super::required::json_key>, Missing_<super::required::secret_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecretReference<S0, S1> {
    /// Sets `JsonKey`. Required. 1 to 128 characters.
    #[inline] pub fn json_key(mut self, value: impl IntoValue_<String>) -> SecretReference<Set_, S1> { self.0.put("JsonKey", value.into_node()); SecretReference(self.0, PhantomData_) }
    /// Sets `SecretId`. Required. 1 to 2048 characters.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> SecretReference<S0, Set_> { self.0.put("SecretId", value.into_node()); SecretReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecretReference> for SecretReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.AtlassianOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-atlassianoauth2providerconfiginput.html)
#[must_use]
pub struct AtlassianOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AtlassianOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AtlassianOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> AtlassianOauth2ProviderConfigInput<S0> {
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> AtlassianOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); AtlassianOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`ClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<ClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AtlassianOauth2ProviderConfigInput> for AtlassianOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.Oauth2AuthorizationServerMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-oauth2authorizationservermetadata.html)
#[must_use]
pub struct Oauth2AuthorizationServerMetadata<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Oauth2AuthorizationServerMetadata<Missing_<super::required::authorization_endpoint>, Missing_<super::required::issuer>, Missing_<super::required::token_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Oauth2AuthorizationServerMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Oauth2AuthorizationServerMetadata<S0, S1, S2> {
    /// Sets `AuthorizationEndpoint`. Required.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> Oauth2AuthorizationServerMetadata<Set_, S1, S2> { self.0.put("AuthorizationEndpoint", value.into_node()); Oauth2AuthorizationServerMetadata(self.0, PhantomData_) }
    /// Sets `Issuer`. Required.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> Oauth2AuthorizationServerMetadata<S0, Set_, S2> { self.0.put("Issuer", value.into_node()); Oauth2AuthorizationServerMetadata(self.0, PhantomData_) }
    /// Sets `ResponseTypes`.
    #[inline] pub fn response_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResponseTypes", value.into_node()); self }
    /// Sets `TokenEndpoint`. Required.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> Oauth2AuthorizationServerMetadata<S0, S1, Set_> { self.0.put("TokenEndpoint", value.into_node()); Oauth2AuthorizationServerMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Oauth2AuthorizationServerMetadata> for Oauth2AuthorizationServerMetadata<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.Oauth2Discovery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-oauth2discovery.html)
#[must_use]
pub struct Oauth2Discovery(Properties_);
impl Oauth2Discovery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Oauth2Discovery(Properties_::new()) }
}
impl Oauth2Discovery {
    /// Sets `AuthorizationServerMetadata`.
    #[inline] pub fn authorization_server_metadata(mut self, value: impl IntoValue_<Oauth2AuthorizationServerMetadata>) -> Self { self.0.put("AuthorizationServerMetadata", value.into_node()); self }
    /// Sets `DiscoveryUrl`.
    #[inline] pub fn discovery_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DiscoveryUrl", value.into_node()); self }
}
impl IntoValue_<Oauth2Discovery> for Oauth2Discovery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.TokenExchangeGrantTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-tokenexchangegranttypeconfig.html)
#[must_use]
pub struct TokenExchangeGrantTypeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TokenExchangeGrantTypeConfig<Missing_<super::required::actor_token_content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TokenExchangeGrantTypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TokenExchangeGrantTypeConfig<S0> {
    /// Sets `ActorTokenContent`. Required. The values are constants of [`ActorTokenContent`].
    #[inline] pub fn actor_token_content(mut self, value: impl IntoValue_<ActorTokenContent>) -> TokenExchangeGrantTypeConfig<Set_> { self.0.put("ActorTokenContent", value.into_node()); TokenExchangeGrantTypeConfig(self.0, PhantomData_) }
    /// Sets `ActorTokenScopes`.
    #[inline] pub fn actor_token_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ActorTokenScopes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TokenExchangeGrantTypeConfig> for TokenExchangeGrantTypeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.OnBehalfOfTokenExchangeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-onbehalfoftokenexchangeconfig.html)
#[must_use]
pub struct OnBehalfOfTokenExchangeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OnBehalfOfTokenExchangeConfig<Missing_<super::required::grant_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnBehalfOfTokenExchangeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OnBehalfOfTokenExchangeConfig<S0> {
    /// Sets `GrantType`. Required. The values are constants of [`GrantType`].
    #[inline] pub fn grant_type(mut self, value: impl IntoValue_<GrantType>) -> OnBehalfOfTokenExchangeConfig<Set_> { self.0.put("GrantType", value.into_node()); OnBehalfOfTokenExchangeConfig(self.0, PhantomData_) }
    /// Sets `TokenExchangeGrantTypeConfig`.
    #[inline] pub fn token_exchange_grant_type_config(mut self, value: impl IntoValue_<TokenExchangeGrantTypeConfig>) -> Self { self.0.put("TokenExchangeGrantTypeConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OnBehalfOfTokenExchangeConfig> for OnBehalfOfTokenExchangeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.ManagedVpcResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-managedvpcresource.html)
#[must_use]
pub struct ManagedVpcResource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ManagedVpcResource<Missing_<super::required::endpoint_ip_address_type>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedVpcResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ManagedVpcResource<S0, S1, S2> {
    /// Sets `EndpointIpAddressType`. Required. The values are constants of [`EndpointIpAddressType`].
    #[inline] pub fn endpoint_ip_address_type(mut self, value: impl IntoValue_<EndpointIpAddressType>) -> ManagedVpcResource<Set_, S1, S2> { self.0.put("EndpointIpAddressType", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
    /// Sets `RoutingDomain`. 3 to 255 characters.
    #[inline] pub fn routing_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoutingDomain", value.into_node()); self }
    /// Sets `SecurityGroupIds`. At most 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ManagedVpcResource<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcIdentifier`. Required.
    #[inline] pub fn vpc_identifier(mut self, value: impl IntoValue_<String>) -> ManagedVpcResource<S0, S1, Set_> { self.0.put("VpcIdentifier", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ManagedVpcResource> for ManagedVpcResource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.SelfManagedLatticeResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-selfmanagedlatticeresource.html)
#[must_use]
pub struct SelfManagedLatticeResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SelfManagedLatticeResource<Missing_<super::required::resource_configuration_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SelfManagedLatticeResource(Properties_::new(), PhantomData_) }
}
impl<S0> SelfManagedLatticeResource<S0> {
    /// Sets `ResourceConfigurationIdentifier`. Required. 20 to 2048 characters.
    #[inline] pub fn resource_configuration_identifier(mut self, value: impl IntoValue_<String>) -> SelfManagedLatticeResource<Set_> { self.0.put("ResourceConfigurationIdentifier", value.into_node()); SelfManagedLatticeResource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SelfManagedLatticeResource> for SelfManagedLatticeResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privateendpoint.html)
#[must_use]
pub struct PrivateEndpoint(Properties_);
impl PrivateEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateEndpoint(Properties_::new()) }
}
impl PrivateEndpoint {
    /// Sets `ManagedVpcResource`.
    #[inline] pub fn managed_vpc_resource(mut self, value: impl IntoValue_<ManagedVpcResource>) -> Self { self.0.put("ManagedVpcResource", value.into_node()); self }
    /// Sets `SelfManagedLatticeResource`.
    #[inline] pub fn self_managed_lattice_resource(mut self, value: impl IntoValue_<SelfManagedLatticeResource>) -> Self { self.0.put("SelfManagedLatticeResource", value.into_node()); self }
}
impl IntoValue_<PrivateEndpoint> for PrivateEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateEndpointOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privateendpointoverride.html)
#[must_use]
pub struct PrivateEndpointOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrivateEndpointOverride<Missing_<super::required::domain>, Missing_<super::required::private_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateEndpointOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrivateEndpointOverride<S0, S1> {
    /// Sets `Domain`. Required. 1 to 253 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> PrivateEndpointOverride<Set_, S1> { self.0.put("Domain", value.into_node()); PrivateEndpointOverride(self.0, PhantomData_) }
    /// Sets `PrivateEndpoint`. Required.
    #[inline] pub fn private_endpoint(mut self, value: impl IntoValue_<PrivateEndpoint>) -> PrivateEndpointOverride<S0, Set_> { self.0.put("PrivateEndpoint", value.into_node()); PrivateEndpointOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrivateEndpointOverride> for PrivateEndpointOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.KmsKeySourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-kmskeysourcetype.html)
#[must_use]
pub struct KmsKeySourceType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KmsKeySourceType<Missing_<super::required::kms_key_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KmsKeySourceType(Properties_::new(), PhantomData_) }
}
impl<S0> KmsKeySourceType<S0> {
    /// Sets `KmsKeyArn`. Required. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> KmsKeySourceType<Set_> { self.0.put("KmsKeyArn", value.into_node()); KmsKeySourceType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KmsKeySourceType> for KmsKeySourceType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateKeySource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privatekeysource.html)
#[must_use]
pub struct PrivateKeySource(Properties_);
impl PrivateKeySource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateKeySource(Properties_::new()) }
}
impl PrivateKeySource {
    /// Sets `KmsKeySource`.
    #[inline] pub fn kms_key_source(mut self, value: impl IntoValue_<KmsKeySourceType>) -> Self { self.0.put("KmsKeySource", value.into_node()); self }
}
impl IntoValue_<PrivateKeySource> for PrivateKeySource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateKeyJwtConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privatekeyjwtconfig.html)
#[must_use]
pub struct PrivateKeyJwtConfig(Properties_);
impl PrivateKeyJwtConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateKeyJwtConfig(Properties_::new()) }
}
impl PrivateKeyJwtConfig {
    /// Sets `AdditionalHeaderClaims`.
    #[inline] pub fn additional_header_claims(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalHeaderClaims", value.into_node()); self }
    /// Sets `AdditionalPayloadClaims`.
    #[inline] pub fn additional_payload_claims(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalPayloadClaims", value.into_node()); self }
    /// Sets `PrivateKeySource`.
    #[inline] pub fn private_key_source(mut self, value: impl IntoValue_<PrivateKeySource>) -> Self { self.0.put("PrivateKeySource", value.into_node()); self }
    /// Sets `SigningAlgorithm`. The values are constants of [`SigningAlgorithm`].
    #[inline] pub fn signing_algorithm(mut self, value: impl IntoValue_<SigningAlgorithm>) -> Self { self.0.put("SigningAlgorithm", value.into_node()); self }
}
impl IntoValue_<PrivateKeyJwtConfig> for PrivateKeyJwtConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.CustomOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-customoauth2providerconfiginput.html)
#[must_use]
pub struct CustomOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomOauth2ProviderConfigInput<Missing_<super::required::oauth_discovery>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> CustomOauth2ProviderConfigInput<S0> {
    /// Sets `ClientAuthenticationMethod`. The values are constants of [`ClientAuthenticationMethod`].
    #[inline] pub fn client_authentication_method(mut self, value: impl IntoValue_<ClientAuthenticationMethod>) -> Self { self.0.put("ClientAuthenticationMethod", value.into_node()); self }
    /// Sets `ClientId`. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`CustomOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<CustomOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
    /// Sets `OauthDiscovery`. Required.
    #[inline] pub fn oauth_discovery(mut self, value: impl IntoValue_<Oauth2Discovery>) -> CustomOauth2ProviderConfigInput<Set_> { self.0.put("OauthDiscovery", value.into_node()); CustomOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `OnBehalfOfTokenExchangeConfig`.
    #[inline] pub fn on_behalf_of_token_exchange_config(mut self, value: impl IntoValue_<OnBehalfOfTokenExchangeConfig>) -> Self { self.0.put("OnBehalfOfTokenExchangeConfig", value.into_node()); self }
    /// Sets `PrivateEndpoint`.
    #[inline] pub fn private_endpoint(mut self, value: impl IntoValue_<PrivateEndpoint>) -> Self { self.0.put("PrivateEndpoint", value.into_node()); self }
    /// Sets `PrivateEndpointOverrides`. At most 5 items.
    #[inline] pub fn private_endpoint_overrides(mut self, value: impl IntoValue_<Vec<PrivateEndpointOverride>>) -> Self { self.0.put("PrivateEndpointOverrides", value.into_node()); self }
    /// Sets `PrivateKeyJwtConfig`.
    #[inline] pub fn private_key_jwt_config(mut self, value: impl IntoValue_<PrivateKeyJwtConfig>) -> Self { self.0.put("PrivateKeyJwtConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomOauth2ProviderConfigInput> for CustomOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.GithubOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-githuboauth2providerconfiginput.html)
#[must_use]
pub struct GithubOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GithubOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GithubOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> GithubOauth2ProviderConfigInput<S0> {
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> GithubOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); GithubOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`GithubOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<GithubOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GithubOauth2ProviderConfigInput> for GithubOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.GoogleOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-googleoauth2providerconfiginput.html)
#[must_use]
pub struct GoogleOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GoogleOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GoogleOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> GoogleOauth2ProviderConfigInput<S0> {
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> GoogleOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); GoogleOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`GoogleOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<GoogleOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GoogleOauth2ProviderConfigInput> for GoogleOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.IncludedOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-includedoauth2providerconfiginput.html)
#[must_use]
pub struct IncludedOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IncludedOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IncludedOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> IncludedOauth2ProviderConfigInput<S0> {
    /// Sets `AuthorizationEndpoint`.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationEndpoint", value.into_node()); self }
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> IncludedOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); IncludedOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`IncludedOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<IncludedOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
    /// Sets `Issuer`.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Issuer", value.into_node()); self }
    /// Sets `TokenEndpoint`.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenEndpoint", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IncludedOauth2ProviderConfigInput> for IncludedOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.LinkedinOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-linkedinoauth2providerconfiginput.html)
#[must_use]
pub struct LinkedinOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LinkedinOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LinkedinOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> LinkedinOauth2ProviderConfigInput<S0> {
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> LinkedinOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); LinkedinOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`LinkedinOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<LinkedinOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LinkedinOauth2ProviderConfigInput> for LinkedinOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.MicrosoftOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-microsoftoauth2providerconfiginput.html)
#[must_use]
pub struct MicrosoftOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MicrosoftOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MicrosoftOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> MicrosoftOauth2ProviderConfigInput<S0> {
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> MicrosoftOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); MicrosoftOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`MicrosoftOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<MicrosoftOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
    /// Sets `TenantId`. 1 to 2048 characters.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TenantId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MicrosoftOauth2ProviderConfigInput> for MicrosoftOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.SalesforceOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-salesforceoauth2providerconfiginput.html)
#[must_use]
pub struct SalesforceOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceOauth2ProviderConfigInput<S0> {
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> SalesforceOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); SalesforceOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`SalesforceOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<SalesforceOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SalesforceOauth2ProviderConfigInput> for SalesforceOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.SlackOauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-slackoauth2providerconfiginput.html)
#[must_use]
pub struct SlackOauth2ProviderConfigInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlackOauth2ProviderConfigInput<Missing_<super::required::client_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackOauth2ProviderConfigInput(Properties_::new(), PhantomData_) }
}
impl<S0> SlackOauth2ProviderConfigInput<S0> {
    /// Sets `ClientId`. Required. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> SlackOauth2ProviderConfigInput<Set_> { self.0.put("ClientId", value.into_node()); SlackOauth2ProviderConfigInput(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ClientSecretConfig`.
    #[inline] pub fn client_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ClientSecretConfig", value.into_node()); self }
    /// Sets `ClientSecretSource`. The values are constants of [`SlackOauth2ProviderConfigInputClientSecretSource`].
    #[inline] pub fn client_secret_source(mut self, value: impl IntoValue_<SlackOauth2ProviderConfigInputClientSecretSource>) -> Self { self.0.put("ClientSecretSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SlackOauth2ProviderConfigInput> for SlackOauth2ProviderConfigInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider.Oauth2ProviderConfigInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-oauth2providerconfiginput.html)
#[must_use]
pub struct Oauth2ProviderConfigInput(Properties_);
impl Oauth2ProviderConfigInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Oauth2ProviderConfigInput(Properties_::new()) }
}
impl Oauth2ProviderConfigInput {
    /// Sets `AtlassianOauth2ProviderConfig`.
    #[inline] pub fn atlassian_oauth2_provider_config(mut self, value: impl IntoValue_<AtlassianOauth2ProviderConfigInput>) -> Self { self.0.put("AtlassianOauth2ProviderConfig", value.into_node()); self }
    /// Sets `CustomOauth2ProviderConfig`.
    #[inline] pub fn custom_oauth2_provider_config(mut self, value: impl IntoValue_<CustomOauth2ProviderConfigInput>) -> Self { self.0.put("CustomOauth2ProviderConfig", value.into_node()); self }
    /// Sets `GithubOauth2ProviderConfig`.
    #[inline] pub fn github_oauth2_provider_config(mut self, value: impl IntoValue_<GithubOauth2ProviderConfigInput>) -> Self { self.0.put("GithubOauth2ProviderConfig", value.into_node()); self }
    /// Sets `GoogleOauth2ProviderConfig`.
    #[inline] pub fn google_oauth2_provider_config(mut self, value: impl IntoValue_<GoogleOauth2ProviderConfigInput>) -> Self { self.0.put("GoogleOauth2ProviderConfig", value.into_node()); self }
    /// Sets `IncludedOauth2ProviderConfig`.
    #[inline] pub fn included_oauth2_provider_config(mut self, value: impl IntoValue_<IncludedOauth2ProviderConfigInput>) -> Self { self.0.put("IncludedOauth2ProviderConfig", value.into_node()); self }
    /// Sets `LinkedinOauth2ProviderConfig`.
    #[inline] pub fn linkedin_oauth2_provider_config(mut self, value: impl IntoValue_<LinkedinOauth2ProviderConfigInput>) -> Self { self.0.put("LinkedinOauth2ProviderConfig", value.into_node()); self }
    /// Sets `MicrosoftOauth2ProviderConfig`.
    #[inline] pub fn microsoft_oauth2_provider_config(mut self, value: impl IntoValue_<MicrosoftOauth2ProviderConfigInput>) -> Self { self.0.put("MicrosoftOauth2ProviderConfig", value.into_node()); self }
    /// Sets `SalesforceOauth2ProviderConfig`.
    #[inline] pub fn salesforce_oauth2_provider_config(mut self, value: impl IntoValue_<SalesforceOauth2ProviderConfigInput>) -> Self { self.0.put("SalesforceOauth2ProviderConfig", value.into_node()); self }
    /// Sets `SlackOauth2ProviderConfig`.
    #[inline] pub fn slack_oauth2_provider_config(mut self, value: impl IntoValue_<SlackOauth2ProviderConfigInput>) -> Self { self.0.put("SlackOauth2ProviderConfig", value.into_node()); self }
}
impl IntoValue_<Oauth2ProviderConfigInput> for Oauth2ProviderConfigInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum CredentialProviderVendor {}
impl CredentialProviderVendor {
    /// `GoogleOauth2`
    pub const GOOGLE_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("GoogleOauth2");
    /// `GithubOauth2`
    pub const GITHUB_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("GithubOauth2");
    /// `SlackOauth2`
    pub const SLACK_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("SlackOauth2");
    /// `SalesforceOauth2`
    pub const SALESFORCE_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("SalesforceOauth2");
    /// `MicrosoftOauth2`
    pub const MICROSOFT_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("MicrosoftOauth2");
    /// `CustomOauth2`
    pub const CUSTOM_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("CustomOauth2");
    /// `AtlassianOauth2`
    pub const ATLASSIAN_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("AtlassianOauth2");
    /// `LinkedinOauth2`
    pub const LINKEDIN_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("LinkedinOauth2");
    /// `XOauth2`
    pub const X_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("XOauth2");
    /// `OktaOauth2`
    pub const OKTA_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("OktaOauth2");
    /// `OneLoginOauth2`
    pub const ONE_LOGIN_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("OneLoginOauth2");
    /// `PingOneOauth2`
    pub const PING_ONE_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("PingOneOauth2");
    /// `FacebookOauth2`
    pub const FACEBOOK_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("FacebookOauth2");
    /// `YandexOauth2`
    pub const YANDEX_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("YandexOauth2");
    /// `RedditOauth2`
    pub const REDDIT_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("RedditOauth2");
    /// `ZoomOauth2`
    pub const ZOOM_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("ZoomOauth2");
    /// `TwitchOauth2`
    pub const TWITCH_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("TwitchOauth2");
    /// `SpotifyOauth2`
    pub const SPOTIFY_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("SpotifyOauth2");
    /// `DropboxOauth2`
    pub const DROPBOX_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("DropboxOauth2");
    /// `NotionOauth2`
    pub const NOTION_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("NotionOauth2");
    /// `HubspotOauth2`
    pub const HUBSPOT_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("HubspotOauth2");
    /// `CyberArkOauth2`
    pub const CYBER_ARK_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("CyberArkOauth2");
    /// `FusionAuthOauth2`
    pub const FUSION_AUTH_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("FusionAuthOauth2");
    /// `Auth0Oauth2`
    pub const AUTH0_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("Auth0Oauth2");
    /// `CognitoOauth2`
    pub const COGNITO_OAUTH2: Value_<CredentialProviderVendor> = Value_::constant("CognitoOauth2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CredentialProviderVendor> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum ClientSecretSource {}
impl ClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<ClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<ClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum ClientAuthenticationMethod {}
impl ClientAuthenticationMethod {
    /// `CLIENT_SECRET_BASIC`
    pub const CLIENT_SECRET_BASIC: Value_<ClientAuthenticationMethod> = Value_::constant("CLIENT_SECRET_BASIC");
    /// `CLIENT_SECRET_POST`
    pub const CLIENT_SECRET_POST: Value_<ClientAuthenticationMethod> = Value_::constant("CLIENT_SECRET_POST");
    /// `AWS_IAM_ID_TOKEN_JWT`
    pub const AWS_IAM_ID_TOKEN_JWT: Value_<ClientAuthenticationMethod> = Value_::constant("AWS_IAM_ID_TOKEN_JWT");
    /// `PRIVATE_KEY_JWT`
    pub const PRIVATE_KEY_JWT: Value_<ClientAuthenticationMethod> = Value_::constant("PRIVATE_KEY_JWT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientAuthenticationMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum CustomOauth2ProviderConfigInputClientSecretSource {}
impl CustomOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<CustomOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<CustomOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum GrantType {}
impl GrantType {
    /// `TOKEN_EXCHANGE`
    pub const TOKEN_EXCHANGE: Value_<GrantType> = Value_::constant("TOKEN_EXCHANGE");
    /// `JWT_AUTHORIZATION_GRANT`
    pub const JWT_AUTHORIZATION_GRANT: Value_<GrantType> = Value_::constant("JWT_AUTHORIZATION_GRANT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GrantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum ActorTokenContent {}
impl ActorTokenContent {
    /// `NONE`
    pub const NONE: Value_<ActorTokenContent> = Value_::constant("NONE");
    /// `M2M`
    pub const M2_M: Value_<ActorTokenContent> = Value_::constant("M2M");
    /// `AWS_IAM_ID_TOKEN_JWT`
    pub const AWS_IAM_ID_TOKEN_JWT: Value_<ActorTokenContent> = Value_::constant("AWS_IAM_ID_TOKEN_JWT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActorTokenContent> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum EndpointIpAddressType {}
impl EndpointIpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<EndpointIpAddressType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<EndpointIpAddressType> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointIpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum SigningAlgorithm {}
impl SigningAlgorithm {
    /// `RS256`
    pub const RS256: Value_<SigningAlgorithm> = Value_::constant("RS256");
    /// `PS256`
    pub const PS256: Value_<SigningAlgorithm> = Value_::constant("PS256");
    /// `ES256`
    pub const ES256: Value_<SigningAlgorithm> = Value_::constant("ES256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SigningAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum GithubOauth2ProviderConfigInputClientSecretSource {}
impl GithubOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<GithubOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<GithubOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GithubOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum GoogleOauth2ProviderConfigInputClientSecretSource {}
impl GoogleOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<GoogleOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<GoogleOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GoogleOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum IncludedOauth2ProviderConfigInputClientSecretSource {}
impl IncludedOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<IncludedOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<IncludedOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludedOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum LinkedinOauth2ProviderConfigInputClientSecretSource {}
impl LinkedinOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<LinkedinOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<LinkedinOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LinkedinOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum MicrosoftOauth2ProviderConfigInputClientSecretSource {}
impl MicrosoftOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<MicrosoftOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<MicrosoftOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MicrosoftOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum SalesforceOauth2ProviderConfigInputClientSecretSource {}
impl SalesforceOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<SalesforceOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<SalesforceOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SalesforceOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
#[derive(Debug)]
pub enum SlackOauth2ProviderConfigInputClientSecretSource {}
impl SlackOauth2ProviderConfigInputClientSecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<SlackOauth2ProviderConfigInputClientSecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<SlackOauth2ProviderConfigInputClientSecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlackOauth2ProviderConfigInputClientSecretSource> { Value_::from_node(value.into_node()) }
}
