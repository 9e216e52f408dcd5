// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::GatewayTarget`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
#[must_use]
pub struct GatewayTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayTarget<Missing_<super::required::target_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayTarget(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayTarget<S0> {
    /// Sets `CredentialProviderConfigurations`. Exactly 1 item.
    #[inline] pub fn credential_provider_configurations(mut self, value: impl IntoValue_<Vec<CredentialProviderConfiguration>>) -> Self { self.0.put("CredentialProviderConfigurations", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GatewayIdentifier`. An update replaces the resource.
    #[inline] pub fn gateway_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GatewayIdentifier", value.into_node()); self }
    /// Sets `MetadataConfiguration`.
    #[inline] pub fn metadata_configuration(mut self, value: impl IntoValue_<MetadataConfiguration>) -> Self { self.0.put("MetadataConfiguration", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PrivateEndpoint`.
    #[inline] pub fn private_endpoint(mut self, value: impl IntoValue_<PrivateEndpoint>) -> Self { self.0.put("PrivateEndpoint", value.into_node()); self }
    /// Sets `TargetConfiguration`. Required.
    #[inline] pub fn target_configuration(mut self, value: impl IntoValue_<TargetConfiguration>) -> GatewayTarget<Set_> { self.0.put("TargetConfiguration", value.into_node()); GatewayTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GatewayTarget> for GatewayTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GatewayTarget<S0> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayTarget";
    type Handle = GatewayTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GatewayTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayTargetRef(Id_);
impl From<Id_> for GatewayTargetRef { #[inline] fn from(id: Id_) -> Self { GatewayTargetRef(id) } }
impl AsRef<Id_> for GatewayTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayTargetRef {
    /// `Ref`: `GatewayIdentifier|TargetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AuthorizationData`
    #[inline] pub fn authorization_data(&self) -> Value_<String> { self.0.attribute("AuthorizationData") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `GatewayArn`
    #[inline] pub fn gateway_arn(&self) -> Value_<String> { self.0.attribute("GatewayArn") }
    /// `Fn::GetAtt` `LastSynchronizedAt`
    #[inline] pub fn last_synchronized_at(&self) -> Value_<String> { self.0.attribute("LastSynchronizedAt") }
    /// `Fn::GetAtt` `PrivateEndpointManagedResources`
    #[inline] pub fn private_endpoint_managed_resources(&self) -> Value_<Vec<String>> { self.0.list_attribute("PrivateEndpointManagedResources") }
    /// `Fn::GetAtt` `ProtocolType`
    #[inline] pub fn protocol_type(&self) -> Value_<String> { self.0.attribute("ProtocolType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReasons`
    #[inline] pub fn status_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("StatusReasons") }
    /// `Fn::GetAtt` `TargetId`
    #[inline] pub fn target_id(&self) -> Value_<String> { self.0.attribute("TargetId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::GatewayTarget.OAuthCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-oauthcredentialprovider.html)
#[must_use]
pub struct OAuthCredentialProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OAuthCredentialProvider<Missing_<super::required::provider_arn>, Missing_<super::required::scopes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OAuthCredentialProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OAuthCredentialProvider<S0, S1> {
    /// Sets `CustomParameters`.
    #[inline] pub fn custom_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomParameters", value.into_node()); self }
    /// Sets `DefaultReturnUrl`. 1 to 2048 characters.
    #[inline] pub fn default_return_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultReturnUrl", value.into_node()); self }
    /// Sets `GrantType`.
    #[inline] pub fn grant_type(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("GrantType", value.into_node()); self }
    /// Sets `ProviderArn`. Required.
    #[inline] pub fn provider_arn(mut self, value: impl IntoValue_<String>) -> OAuthCredentialProvider<Set_, S1> { self.0.put("ProviderArn", value.into_node()); OAuthCredentialProvider(self.0, PhantomData_) }
    /// Sets `Scopes`. Required. At most 100 items.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<String>>) -> OAuthCredentialProvider<S0, Set_> { self.0.put("Scopes", value.into_node()); OAuthCredentialProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OAuthCredentialProvider> for OAuthCredentialProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ApiKeyCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-apikeycredentialprovider.html)
#[must_use]
pub struct ApiKeyCredentialProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiKeyCredentialProvider<Missing_<super::required::provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyCredentialProvider(Properties_::new(), PhantomData_) }
}
impl<S0> ApiKeyCredentialProvider<S0> {
    /// Sets `CredentialLocation`. The values are constants of [`ApiKeyCredentialLocation`].
    #[inline] pub fn credential_location(mut self, value: impl IntoValue_<ApiKeyCredentialLocation>) -> Self { self.0.put("CredentialLocation", value.into_node()); self }
    /// Sets `CredentialParameterName`. 1 to 64 characters.
    #[inline] pub fn credential_parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CredentialParameterName", value.into_node()); self }
    /// Sets `CredentialPrefix`. 1 to 64 characters.
    #[inline] pub fn credential_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CredentialPrefix", value.into_node()); self }
    /// Sets `ProviderArn`. Required.
    #[inline] pub fn provider_arn(mut self, value: impl IntoValue_<String>) -> ApiKeyCredentialProvider<Set_> { self.0.put("ProviderArn", value.into_node()); ApiKeyCredentialProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApiKeyCredentialProvider> for ApiKeyCredentialProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.IamCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-iamcredentialprovider.html)
#[must_use]
pub struct IamCredentialProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IamCredentialProvider<Missing_<super::required::service>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IamCredentialProvider(Properties_::new(), PhantomData_) }
}
impl<S0> IamCredentialProvider<S0> {
    /// Sets `Region`. 1 to 32 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `Service`. Required. 1 to 64 characters.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> IamCredentialProvider<Set_> { self.0.put("Service", value.into_node()); IamCredentialProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IamCredentialProvider> for IamCredentialProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.CredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-credentialprovider.html)
#[must_use]
pub struct CredentialProvider(Properties_);
impl CredentialProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CredentialProvider(Properties_::new()) }
}
impl CredentialProvider {
    /// Sets `OauthCredentialProvider`.
    #[inline] pub fn oauth_credential_provider(mut self, value: impl IntoValue_<OAuthCredentialProvider>) -> Self { self.0.put("OauthCredentialProvider", value.into_node()); self }
    /// Sets `ApiKeyCredentialProvider`.
    #[inline] pub fn api_key_credential_provider(mut self, value: impl IntoValue_<ApiKeyCredentialProvider>) -> Self { self.0.put("ApiKeyCredentialProvider", value.into_node()); self }
    /// Sets `IamCredentialProvider`.
    #[inline] pub fn iam_credential_provider(mut self, value: impl IntoValue_<IamCredentialProvider>) -> Self { self.0.put("IamCredentialProvider", value.into_node()); self }
}
impl IntoValue_<CredentialProvider> for CredentialProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.CredentialProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-credentialproviderconfiguration.html)
#[must_use]
pub struct CredentialProviderConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CredentialProviderConfiguration<Missing_<super::required::credential_provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CredentialProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CredentialProviderConfiguration<S0> {
    /// Sets `CredentialProvider`.
    #[inline] pub fn credential_provider(mut self, value: impl IntoValue_<CredentialProvider>) -> Self { self.0.put("CredentialProvider", value.into_node()); self }
    /// Sets `CredentialProviderType`. Required. The values are constants of [`CredentialProviderType`].
    #[inline] pub fn credential_provider_type(mut self, value: impl IntoValue_<CredentialProviderType>) -> CredentialProviderConfiguration<Set_> { self.0.put("CredentialProviderType", value.into_node()); CredentialProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CredentialProviderConfiguration> for CredentialProviderConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.MetadataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-metadataconfiguration.html)
#[must_use]
pub struct MetadataConfiguration(Properties_);
impl MetadataConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataConfiguration(Properties_::new()) }
}
impl MetadataConfiguration {
    /// Sets `AllowedQueryParameters`. 1 to 10 items.
    #[inline] pub fn allowed_query_parameters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedQueryParameters", value.into_node()); self }
    /// Sets `AllowedRequestHeaders`. 1 to 10 items.
    #[inline] pub fn allowed_request_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedRequestHeaders", value.into_node()); self }
    /// Sets `AllowedResponseHeaders`. 1 to 10 items.
    #[inline] pub fn allowed_response_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedResponseHeaders", value.into_node()); self }
}
impl IntoValue_<MetadataConfiguration> for MetadataConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.SelfManagedLatticeResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-selfmanagedlatticeresource.html)
#[must_use]
pub struct SelfManagedLatticeResource(Properties_);
impl SelfManagedLatticeResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedLatticeResource(Properties_::new()) }
}
impl SelfManagedLatticeResource {
    /// Sets `ResourceConfigurationIdentifier`. 20 to 2048 characters.
    #[inline] pub fn resource_configuration_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceConfigurationIdentifier", value.into_node()); self }
}
impl IntoValue_<SelfManagedLatticeResource> for SelfManagedLatticeResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ManagedVpcResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-managedvpcresource.html)
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
    /// Sets `SecurityGroupIds`. 0 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ManagedVpcResource<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcIdentifier`. Required.
    #[inline] pub fn vpc_identifier(mut self, value: impl IntoValue_<String>) -> ManagedVpcResource<S0, S1, Set_> { self.0.put("VpcIdentifier", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ManagedVpcResource> for ManagedVpcResource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.PrivateEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-privateendpoint.html)
#[must_use]
pub struct PrivateEndpoint(Properties_);
impl PrivateEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateEndpoint(Properties_::new()) }
}
impl PrivateEndpoint {
    /// Sets `SelfManagedLatticeResource`.
    #[inline] pub fn self_managed_lattice_resource(mut self, value: impl IntoValue_<SelfManagedLatticeResource>) -> Self { self.0.put("SelfManagedLatticeResource", value.into_node()); self }
    /// Sets `ManagedVpcResource`.
    #[inline] pub fn managed_vpc_resource(mut self, value: impl IntoValue_<ManagedVpcResource>) -> Self { self.0.put("ManagedVpcResource", value.into_node()); self }
}
impl IntoValue_<PrivateEndpoint> for PrivateEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.S3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-s3configuration.html)
#[must_use]
pub struct S3Configuration(Properties_);
impl S3Configuration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Configuration(Properties_::new()) }
}
impl S3Configuration {
    /// Sets `BucketOwnerAccountId`.
    #[inline] pub fn bucket_owner_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwnerAccountId", value.into_node()); self }
    /// Sets `Uri`.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl IntoValue_<S3Configuration> for S3Configuration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ApiSchemaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-apischemaconfiguration.html)
#[must_use]
pub struct ApiSchemaConfiguration(Properties_);
impl ApiSchemaConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApiSchemaConfiguration(Properties_::new()) }
}
impl ApiSchemaConfiguration {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3Configuration>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `InlinePayload`.
    #[inline] pub fn inline_payload(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InlinePayload", value.into_node()); self }
}
impl IntoValue_<ApiSchemaConfiguration> for ApiSchemaConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.SchemaDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-schemadefinition.html)
#[must_use]
pub struct SchemaDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SchemaDefinition<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> SchemaDefinition<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Items`.
    #[inline] pub fn items(mut self, value: impl IntoValue_<SchemaDefinition>) -> Self { self.0.put("Items", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<SchemaDefinition>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Required`.
    #[inline] pub fn required(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Required", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`SchemaType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SchemaType>) -> SchemaDefinition<Set_> { self.0.put("Type", value.into_node()); SchemaDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SchemaDefinition> for SchemaDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ToolDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-tooldefinition.html)
#[must_use]
pub struct ToolDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ToolDefinition<Missing_<super::required::description>, Missing_<super::required::input_schema>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ToolDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ToolDefinition<S0, S1, S2> {
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ToolDefinition<Set_, S1, S2> { self.0.put("Description", value.into_node()); ToolDefinition(self.0, PhantomData_) }
    /// Sets `InputSchema`. Required.
    #[inline] pub fn input_schema(mut self, value: impl IntoValue_<SchemaDefinition>) -> ToolDefinition<S0, Set_, S2> { self.0.put("InputSchema", value.into_node()); ToolDefinition(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ToolDefinition<S0, S1, Set_> { self.0.put("Name", value.into_node()); ToolDefinition(self.0, PhantomData_) }
    /// Sets `OutputSchema`.
    #[inline] pub fn output_schema(mut self, value: impl IntoValue_<SchemaDefinition>) -> Self { self.0.put("OutputSchema", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ToolDefinition> for ToolDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ToolSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-toolschema.html)
#[must_use]
pub struct ToolSchema(Properties_);
impl ToolSchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ToolSchema(Properties_::new()) }
}
impl ToolSchema {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3Configuration>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `InlinePayload`.
    #[inline] pub fn inline_payload(mut self, value: impl IntoValue_<Vec<ToolDefinition>>) -> Self { self.0.put("InlinePayload", value.into_node()); self }
}
impl IntoValue_<ToolSchema> for ToolSchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.McpLambdaTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-mcplambdatargetconfiguration.html)
#[must_use]
pub struct McpLambdaTargetConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl McpLambdaTargetConfiguration<Missing_<super::required::lambda_arn>, Missing_<super::required::tool_schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { McpLambdaTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> McpLambdaTargetConfiguration<S0, S1> {
    /// Sets `LambdaArn`. Required. 1 to 170 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> McpLambdaTargetConfiguration<Set_, S1> { self.0.put("LambdaArn", value.into_node()); McpLambdaTargetConfiguration(self.0, PhantomData_) }
    /// Sets `ToolSchema`. Required.
    #[inline] pub fn tool_schema(mut self, value: impl IntoValue_<ToolSchema>) -> McpLambdaTargetConfiguration<S0, Set_> { self.0.put("ToolSchema", value.into_node()); McpLambdaTargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<McpLambdaTargetConfiguration> for McpLambdaTargetConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.McpToolSchemaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-mcptoolschemaconfiguration.html)
#[must_use]
pub struct McpToolSchemaConfiguration(Properties_);
impl McpToolSchemaConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { McpToolSchemaConfiguration(Properties_::new()) }
}
impl McpToolSchemaConfiguration {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3Configuration>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `InlinePayload`.
    #[inline] pub fn inline_payload(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InlinePayload", value.into_node()); self }
}
impl IntoValue_<McpToolSchemaConfiguration> for McpToolSchemaConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.McpServerTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-mcpservertargetconfiguration.html)
#[must_use]
pub struct McpServerTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl McpServerTargetConfiguration<Missing_<super::required::endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { McpServerTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> McpServerTargetConfiguration<S0> {
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> McpServerTargetConfiguration<Set_> { self.0.put("Endpoint", value.into_node()); McpServerTargetConfiguration(self.0, PhantomData_) }
    /// Sets `ListingMode`. The values are constants of [`ListingMode`].
    #[inline] pub fn listing_mode(mut self, value: impl IntoValue_<ListingMode>) -> Self { self.0.put("ListingMode", value.into_node()); self }
    /// Sets `McpToolSchema`.
    #[inline] pub fn mcp_tool_schema(mut self, value: impl IntoValue_<McpToolSchemaConfiguration>) -> Self { self.0.put("McpToolSchema", value.into_node()); self }
    /// Sets `ResourcePriority`. 0 to 1000.
    #[inline] pub fn resource_priority(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ResourcePriority", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<McpServerTargetConfiguration> for McpServerTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ApiGatewayToolFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-apigatewaytoolfilter.html)
#[must_use]
pub struct ApiGatewayToolFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApiGatewayToolFilter<Missing_<super::required::filter_path>, Missing_<super::required::methods>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiGatewayToolFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApiGatewayToolFilter<S0, S1> {
    /// Sets `FilterPath`. Required.
    #[inline] pub fn filter_path(mut self, value: impl IntoValue_<String>) -> ApiGatewayToolFilter<Set_, S1> { self.0.put("FilterPath", value.into_node()); ApiGatewayToolFilter(self.0, PhantomData_) }
    /// Sets `Methods`. Required. The values are constants of [`RestApiMethod`].
    #[inline] pub fn methods(mut self, value: impl IntoValue_<Vec<RestApiMethod>>) -> ApiGatewayToolFilter<S0, Set_> { self.0.put("Methods", value.into_node()); ApiGatewayToolFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApiGatewayToolFilter> for ApiGatewayToolFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ApiGatewayToolOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-apigatewaytooloverride.html)
#[must_use]
pub struct ApiGatewayToolOverride<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ApiGatewayToolOverride<Missing_<super::required::method>, Missing_<super::required::name>, Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiGatewayToolOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ApiGatewayToolOverride<S0, S1, S2> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Method`. Required. The values are constants of [`RestApiMethod`].
    #[inline] pub fn method(mut self, value: impl IntoValue_<RestApiMethod>) -> ApiGatewayToolOverride<Set_, S1, S2> { self.0.put("Method", value.into_node()); ApiGatewayToolOverride(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ApiGatewayToolOverride<S0, Set_, S2> { self.0.put("Name", value.into_node()); ApiGatewayToolOverride(self.0, PhantomData_) }
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> ApiGatewayToolOverride<S0, S1, Set_> { self.0.put("Path", value.into_node()); ApiGatewayToolOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ApiGatewayToolOverride> for ApiGatewayToolOverride<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ApiGatewayToolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-apigatewaytoolconfiguration.html)
#[must_use]
pub struct ApiGatewayToolConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiGatewayToolConfiguration<Missing_<super::required::tool_filters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiGatewayToolConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ApiGatewayToolConfiguration<S0> {
    /// Sets `ToolFilters`. Required.
    #[inline] pub fn tool_filters(mut self, value: impl IntoValue_<Vec<ApiGatewayToolFilter>>) -> ApiGatewayToolConfiguration<Set_> { self.0.put("ToolFilters", value.into_node()); ApiGatewayToolConfiguration(self.0, PhantomData_) }
    /// Sets `ToolOverrides`.
    #[inline] pub fn tool_overrides(mut self, value: impl IntoValue_<Vec<ApiGatewayToolOverride>>) -> Self { self.0.put("ToolOverrides", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApiGatewayToolConfiguration> for ApiGatewayToolConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ApiGatewayTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-apigatewaytargetconfiguration.html)
#[must_use]
pub struct ApiGatewayTargetConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ApiGatewayTargetConfiguration<Missing_<super::required::api_gateway_tool_configuration>, Missing_<super::required::rest_api_id>, Missing_<super::required::stage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiGatewayTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ApiGatewayTargetConfiguration<S0, S1, S2> {
    /// Sets `ApiGatewayToolConfiguration`. Required.
    #[inline] pub fn api_gateway_tool_configuration(mut self, value: impl IntoValue_<ApiGatewayToolConfiguration>) -> ApiGatewayTargetConfiguration<Set_, S1, S2> { self.0.put("ApiGatewayToolConfiguration", value.into_node()); ApiGatewayTargetConfiguration(self.0, PhantomData_) }
    /// Sets `RestApiId`. Required.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> ApiGatewayTargetConfiguration<S0, Set_, S2> { self.0.put("RestApiId", value.into_node()); ApiGatewayTargetConfiguration(self.0, PhantomData_) }
    /// Sets `Stage`. Required.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<String>) -> ApiGatewayTargetConfiguration<S0, S1, Set_> { self.0.put("Stage", value.into_node()); ApiGatewayTargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ApiGatewayTargetConfiguration> for ApiGatewayTargetConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ConnectorParameterOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-connectorparameteroverride.html)
#[must_use]
pub struct ConnectorParameterOverride<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorParameterOverride<Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorParameterOverride(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorParameterOverride<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> ConnectorParameterOverride<Set_> { self.0.put("Path", value.into_node()); ConnectorParameterOverride(self.0, PhantomData_) }
    /// Sets `Visible`.
    #[inline] pub fn visible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Visible", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectorParameterOverride> for ConnectorParameterOverride<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ConnectorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-connectorconfiguration.html)
#[must_use]
pub struct ConnectorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorConfiguration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorConfiguration<S0> {
    /// Sets `Description`. At most 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. At most 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConnectorConfiguration<Set_> { self.0.put("Name", value.into_node()); ConnectorConfiguration(self.0, PhantomData_) }
    /// Sets `ParameterOverrides`.
    #[inline] pub fn parameter_overrides(mut self, value: impl IntoValue_<Vec<ConnectorParameterOverride>>) -> Self { self.0.put("ParameterOverrides", value.into_node()); self }
    /// Sets `ParameterValues`.
    #[inline] pub fn parameter_values(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ParameterValues", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectorConfiguration> for ConnectorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ConnectorSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-connectorsource.html)
#[must_use]
pub struct ConnectorSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorSource<Missing_<super::required::connector_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorSource(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorSource<S0> {
    /// Sets `ConnectorId`. Required. 1 to 256 characters.
    #[inline] pub fn connector_id(mut self, value: impl IntoValue_<String>) -> ConnectorSource<Set_> { self.0.put("ConnectorId", value.into_node()); ConnectorSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectorSource> for ConnectorSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ConnectorTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-connectortargetconfiguration.html)
#[must_use]
pub struct ConnectorTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorTargetConfiguration<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorTargetConfiguration<S0> {
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<ConnectorConfiguration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `Enabled`. 1 to 50 items.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<ConnectorSource>) -> ConnectorTargetConfiguration<Set_> { self.0.put("Source", value.into_node()); ConnectorTargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectorTargetConfiguration> for ConnectorTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.McpTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-mcptargetconfiguration.html)
#[must_use]
pub struct McpTargetConfiguration(Properties_);
impl McpTargetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { McpTargetConfiguration(Properties_::new()) }
}
impl McpTargetConfiguration {
    /// Sets `OpenApiSchema`.
    #[inline] pub fn open_api_schema(mut self, value: impl IntoValue_<ApiSchemaConfiguration>) -> Self { self.0.put("OpenApiSchema", value.into_node()); self }
    /// Sets `SmithyModel`.
    #[inline] pub fn smithy_model(mut self, value: impl IntoValue_<ApiSchemaConfiguration>) -> Self { self.0.put("SmithyModel", value.into_node()); self }
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<McpLambdaTargetConfiguration>) -> Self { self.0.put("Lambda", value.into_node()); self }
    /// Sets `McpServer`.
    #[inline] pub fn mcp_server(mut self, value: impl IntoValue_<McpServerTargetConfiguration>) -> Self { self.0.put("McpServer", value.into_node()); self }
    /// Sets `ApiGateway`.
    #[inline] pub fn api_gateway(mut self, value: impl IntoValue_<ApiGatewayTargetConfiguration>) -> Self { self.0.put("ApiGateway", value.into_node()); self }
    /// Sets `Connector`.
    #[inline] pub fn connector(mut self, value: impl IntoValue_<ConnectorTargetConfiguration>) -> Self { self.0.put("Connector", value.into_node()); self }
}
impl IntoValue_<McpTargetConfiguration> for McpTargetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.HttpApiSchemaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-httpapischemaconfiguration.html)
#[must_use]
pub struct HttpApiSchemaConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpApiSchemaConfiguration<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpApiSchemaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HttpApiSchemaConfiguration<S0> {
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<ApiSchemaConfiguration>) -> HttpApiSchemaConfiguration<Set_> { self.0.put("Source", value.into_node()); HttpApiSchemaConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpApiSchemaConfiguration> for HttpApiSchemaConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.RuntimeTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-runtimetargetconfiguration.html)
#[must_use]
pub struct RuntimeTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuntimeTargetConfiguration<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuntimeTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RuntimeTargetConfiguration<S0> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> RuntimeTargetConfiguration<Set_> { self.0.put("Arn", value.into_node()); RuntimeTargetConfiguration(self.0, PhantomData_) }
    /// Sets `Qualifier`.
    #[inline] pub fn qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Qualifier", value.into_node()); self }
    /// Sets `Schema`.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<HttpApiSchemaConfiguration>) -> Self { self.0.put("Schema", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RuntimeTargetConfiguration> for RuntimeTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.StickinessConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-stickinessconfiguration.html)
#[must_use]
pub struct StickinessConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StickinessConfiguration<Missing_<super::required::identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StickinessConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> StickinessConfiguration<S0> {
    /// Sets `Identifier`. Required. 1 to 256 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> StickinessConfiguration<Set_> { self.0.put("Identifier", value.into_node()); StickinessConfiguration(self.0, PhantomData_) }
    /// Sets `Timeout`. 1 to 86400.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StickinessConfiguration> for StickinessConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.PassthroughTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-passthroughtargetconfiguration.html)
#[must_use]
pub struct PassthroughTargetConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PassthroughTargetConfiguration<Missing_<super::required::endpoint>, Missing_<super::required::protocol_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PassthroughTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PassthroughTargetConfiguration<S0, S1> {
    /// Sets `Endpoint`. Required. 1 to 2048 characters.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> PassthroughTargetConfiguration<Set_, S1> { self.0.put("Endpoint", value.into_node()); PassthroughTargetConfiguration(self.0, PhantomData_) }
    /// Sets `ProtocolType`. Required. The values are constants of [`PassthroughProtocolType`].
    #[inline] pub fn protocol_type(mut self, value: impl IntoValue_<PassthroughProtocolType>) -> PassthroughTargetConfiguration<S0, Set_> { self.0.put("ProtocolType", value.into_node()); PassthroughTargetConfiguration(self.0, PhantomData_) }
    /// Sets `Schema`.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<HttpApiSchemaConfiguration>) -> Self { self.0.put("Schema", value.into_node()); self }
    /// Sets `StickinessConfiguration`.
    #[inline] pub fn stickiness_configuration(mut self, value: impl IntoValue_<StickinessConfiguration>) -> Self { self.0.put("StickinessConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PassthroughTargetConfiguration> for PassthroughTargetConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.HttpConnectorSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-httpconnectorsource.html)
#[must_use]
pub struct HttpConnectorSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpConnectorSource<Missing_<super::required::connector_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpConnectorSource(Properties_::new(), PhantomData_) }
}
impl<S0> HttpConnectorSource<S0> {
    /// Sets `ConnectorId`. Required. 1 to 256 characters.
    #[inline] pub fn connector_id(mut self, value: impl IntoValue_<String>) -> HttpConnectorSource<Set_> { self.0.put("ConnectorId", value.into_node()); HttpConnectorSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpConnectorSource> for HttpConnectorSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.HttpConnectorTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-httpconnectortargetconfiguration.html)
#[must_use]
pub struct HttpConnectorTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpConnectorTargetConfiguration<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpConnectorTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HttpConnectorTargetConfiguration<S0> {
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<HttpConnectorSource>) -> HttpConnectorTargetConfiguration<Set_> { self.0.put("Source", value.into_node()); HttpConnectorTargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpConnectorTargetConfiguration> for HttpConnectorTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.HttpTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-httptargetconfiguration.html)
#[must_use]
pub struct HttpTargetConfiguration(Properties_);
impl HttpTargetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpTargetConfiguration(Properties_::new()) }
}
impl HttpTargetConfiguration {
    /// Sets `AgentcoreRuntime`.
    #[inline] pub fn agentcore_runtime(mut self, value: impl IntoValue_<RuntimeTargetConfiguration>) -> Self { self.0.put("AgentcoreRuntime", value.into_node()); self }
    /// Sets `Passthrough`.
    #[inline] pub fn passthrough(mut self, value: impl IntoValue_<PassthroughTargetConfiguration>) -> Self { self.0.put("Passthrough", value.into_node()); self }
    /// Sets `Connector`.
    #[inline] pub fn connector(mut self, value: impl IntoValue_<HttpConnectorTargetConfiguration>) -> Self { self.0.put("Connector", value.into_node()); self }
}
impl IntoValue_<HttpTargetConfiguration> for HttpTargetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.InferenceConnectorSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-inferenceconnectorsource.html)
#[must_use]
pub struct InferenceConnectorSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceConnectorSource<Missing_<super::required::connector_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceConnectorSource(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceConnectorSource<S0> {
    /// Sets `ConnectorId`. Required. 1 to 256 characters.
    #[inline] pub fn connector_id(mut self, value: impl IntoValue_<String>) -> InferenceConnectorSource<Set_> { self.0.put("ConnectorId", value.into_node()); InferenceConnectorSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InferenceConnectorSource> for InferenceConnectorSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.InferenceConnectorTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-inferenceconnectortargetconfiguration.html)
#[must_use]
pub struct InferenceConnectorTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceConnectorTargetConfiguration<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceConnectorTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceConnectorTargetConfiguration<S0> {
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<InferenceConnectorSource>) -> InferenceConnectorTargetConfiguration<Set_> { self.0.put("Source", value.into_node()); InferenceConnectorTargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InferenceConnectorTargetConfiguration> for InferenceConnectorTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ProviderPrefix`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-providerprefix.html)
#[must_use]
pub struct ProviderPrefix(Properties_);
impl ProviderPrefix {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProviderPrefix(Properties_::new()) }
}
impl ProviderPrefix {
    /// Sets `Separator`. Exactly 1 character.
    #[inline] pub fn separator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Separator", value.into_node()); self }
    /// Sets `Strip`.
    #[inline] pub fn strip(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Strip", value.into_node()); self }
}
impl IntoValue_<ProviderPrefix> for ProviderPrefix { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ModelMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-modelmapping.html)
#[must_use]
pub struct ModelMapping(Properties_);
impl ModelMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelMapping(Properties_::new()) }
}
impl ModelMapping {
    /// Sets `ProviderPrefix`.
    #[inline] pub fn provider_prefix(mut self, value: impl IntoValue_<ProviderPrefix>) -> Self { self.0.put("ProviderPrefix", value.into_node()); self }
}
impl IntoValue_<ModelMapping> for ModelMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.ModelEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-modelentry.html)
#[must_use]
pub struct ModelEntry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelEntry<Missing_<super::required::model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelEntry(Properties_::new(), PhantomData_) }
}
impl<S0> ModelEntry<S0> {
    /// Sets `Model`. Required. 1 to 256 characters.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> ModelEntry<Set_> { self.0.put("Model", value.into_node()); ModelEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelEntry> for ModelEntry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.InferenceOperationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-inferenceoperationconfiguration.html)
#[must_use]
pub struct InferenceOperationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceOperationConfiguration<Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceOperationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceOperationConfiguration<S0> {
    /// Sets `Models`. 1 to 100 items.
    #[inline] pub fn models(mut self, value: impl IntoValue_<Vec<ModelEntry>>) -> Self { self.0.put("Models", value.into_node()); self }
    /// Sets `Path`. Required. 1 to 256 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> InferenceOperationConfiguration<Set_> { self.0.put("Path", value.into_node()); InferenceOperationConfiguration(self.0, PhantomData_) }
    /// Sets `ProviderPath`. 1 to 256 characters.
    #[inline] pub fn provider_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProviderPath", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InferenceOperationConfiguration> for InferenceOperationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.InferenceProviderTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-inferenceprovidertargetconfiguration.html)
#[must_use]
pub struct InferenceProviderTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceProviderTargetConfiguration<Missing_<super::required::endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceProviderTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceProviderTargetConfiguration<S0> {
    /// Sets `Endpoint`. Required. 1 to 2048 characters.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> InferenceProviderTargetConfiguration<Set_> { self.0.put("Endpoint", value.into_node()); InferenceProviderTargetConfiguration(self.0, PhantomData_) }
    /// Sets `ModelMapping`.
    #[inline] pub fn model_mapping(mut self, value: impl IntoValue_<ModelMapping>) -> Self { self.0.put("ModelMapping", value.into_node()); self }
    /// Sets `Operations`. 1 to 10 items.
    #[inline] pub fn operations(mut self, value: impl IntoValue_<Vec<InferenceOperationConfiguration>>) -> Self { self.0.put("Operations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InferenceProviderTargetConfiguration> for InferenceProviderTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.InferenceTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-inferencetargetconfiguration.html)
#[must_use]
pub struct InferenceTargetConfiguration(Properties_);
impl InferenceTargetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceTargetConfiguration(Properties_::new()) }
}
impl InferenceTargetConfiguration {
    /// Sets `Connector`.
    #[inline] pub fn connector(mut self, value: impl IntoValue_<InferenceConnectorTargetConfiguration>) -> Self { self.0.put("Connector", value.into_node()); self }
    /// Sets `Provider`.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<InferenceProviderTargetConfiguration>) -> Self { self.0.put("Provider", value.into_node()); self }
}
impl IntoValue_<InferenceTargetConfiguration> for InferenceTargetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayTarget.TargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-targetconfiguration.html)
#[must_use]
pub struct TargetConfiguration(Properties_);
impl TargetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetConfiguration(Properties_::new()) }
}
impl TargetConfiguration {
    /// Sets `Mcp`.
    #[inline] pub fn mcp(mut self, value: impl IntoValue_<McpTargetConfiguration>) -> Self { self.0.put("Mcp", value.into_node()); self }
    /// Sets `Http`.
    #[inline] pub fn http(mut self, value: impl IntoValue_<HttpTargetConfiguration>) -> Self { self.0.put("Http", value.into_node()); self }
    /// Sets `Inference`.
    #[inline] pub fn inference(mut self, value: impl IntoValue_<InferenceTargetConfiguration>) -> Self { self.0.put("Inference", value.into_node()); self }
}
impl IntoValue_<TargetConfiguration> for TargetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
#[derive(Debug)]
pub enum ApiKeyCredentialLocation {}
impl ApiKeyCredentialLocation {
    /// `HEADER`
    pub const HEADER: Value_<ApiKeyCredentialLocation> = Value_::constant("HEADER");
    /// `QUERY_PARAMETER`
    pub const QUERY_PARAMETER: Value_<ApiKeyCredentialLocation> = Value_::constant("QUERY_PARAMETER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApiKeyCredentialLocation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
#[derive(Debug)]
pub enum CredentialProviderType {}
impl CredentialProviderType {
    /// `GATEWAY_IAM_ROLE`
    pub const GATEWAY_IAM_ROLE: Value_<CredentialProviderType> = Value_::constant("GATEWAY_IAM_ROLE");
    /// `OAUTH`
    pub const OAUTH: Value_<CredentialProviderType> = Value_::constant("OAUTH");
    /// `API_KEY`
    pub const API_KEY: Value_<CredentialProviderType> = Value_::constant("API_KEY");
    /// `CALLER_IAM_CREDENTIALS`
    pub const CALLER_IAM_CREDENTIALS: Value_<CredentialProviderType> = Value_::constant("CALLER_IAM_CREDENTIALS");
    /// `JWT_PASSTHROUGH`
    pub const JWT_PASSTHROUGH: Value_<CredentialProviderType> = Value_::constant("JWT_PASSTHROUGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CredentialProviderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
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
/// Values of `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
#[derive(Debug)]
pub enum SchemaType {}
impl SchemaType {
    /// `string`
    pub const STRING: Value_<SchemaType> = Value_::constant("string");
    /// `number`
    pub const NUMBER: Value_<SchemaType> = Value_::constant("number");
    /// `object`
    pub const OBJECT: Value_<SchemaType> = Value_::constant("object");
    /// `array`
    pub const ARRAY: Value_<SchemaType> = Value_::constant("array");
    /// `boolean`
    pub const BOOLEAN: Value_<SchemaType> = Value_::constant("boolean");
    /// `integer`
    pub const INTEGER: Value_<SchemaType> = Value_::constant("integer");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SchemaType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
#[derive(Debug)]
pub enum ListingMode {}
impl ListingMode {
    /// `DEFAULT`
    pub const DEFAULT: Value_<ListingMode> = Value_::constant("DEFAULT");
    /// `DYNAMIC`
    pub const DYNAMIC: Value_<ListingMode> = Value_::constant("DYNAMIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ListingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
#[derive(Debug)]
pub enum RestApiMethod {}
impl RestApiMethod {
    /// `GET`
    pub const GET: Value_<RestApiMethod> = Value_::constant("GET");
    /// `DELETE`
    pub const DELETE: Value_<RestApiMethod> = Value_::constant("DELETE");
    /// `HEAD`
    pub const HEAD: Value_<RestApiMethod> = Value_::constant("HEAD");
    /// `OPTIONS`
    pub const OPTIONS: Value_<RestApiMethod> = Value_::constant("OPTIONS");
    /// `PATCH`
    pub const PATCH: Value_<RestApiMethod> = Value_::constant("PATCH");
    /// `PUT`
    pub const PUT: Value_<RestApiMethod> = Value_::constant("PUT");
    /// `POST`
    pub const POST: Value_<RestApiMethod> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RestApiMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::GatewayTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
#[derive(Debug)]
pub enum PassthroughProtocolType {}
impl PassthroughProtocolType {
    /// `MCP`
    pub const MCP: Value_<PassthroughProtocolType> = Value_::constant("MCP");
    /// `A2A`
    pub const A2_A: Value_<PassthroughProtocolType> = Value_::constant("A2A");
    /// `INFERENCE`
    pub const INFERENCE: Value_<PassthroughProtocolType> = Value_::constant("INFERENCE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<PassthroughProtocolType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PassthroughProtocolType> { Value_::from_node(value.into_node()) }
}
