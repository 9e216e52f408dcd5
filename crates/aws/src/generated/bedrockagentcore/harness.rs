// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::Harness`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[must_use]
pub struct Harness<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Harness<Missing_<super::required::execution_role_arn>, Missing_<super::required::harness_name>, Missing_<super::required::model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Harness(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Harness<S0, S1, S2> {
    /// Sets `AllowedTools`.
    #[inline] pub fn allowed_tools(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedTools", value.into_node()); self }
    /// Sets `AuthorizerConfiguration`.
    #[inline] pub fn authorizer_configuration(mut self, value: impl IntoValue_<AuthorizerConfiguration>) -> Self { self.0.put("AuthorizerConfiguration", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<HarnessEnvironmentProvider>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `EnvironmentArtifact`.
    #[inline] pub fn environment_artifact(mut self, value: impl IntoValue_<HarnessEnvironmentArtifact>) -> Self { self.0.put("EnvironmentArtifact", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Harness<Set_, S1, S2> { self.0.put("ExecutionRoleArn", value.into_node()); Harness(self.0, PhantomData_) }
    /// Sets `HarnessName`. Required. An update replaces the resource.
    #[inline] pub fn harness_name(mut self, value: impl IntoValue_<String>) -> Harness<S0, Set_, S2> { self.0.put("HarnessName", value.into_node()); Harness(self.0, PhantomData_) }
    /// Sets `Hooks`. At most 20 items.
    #[inline] pub fn hooks(mut self, value: impl IntoValue_<Vec<HarnessHook>>) -> Self { self.0.put("Hooks", value.into_node()); self }
    /// Sets `MaxIterations`.
    #[inline] pub fn max_iterations(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxIterations", value.into_node()); self }
    /// Sets `MaxTokens`.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `Memory`.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<HarnessMemoryConfiguration>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `Model`. Required.
    #[inline] pub fn model(mut self, value: impl IntoValue_<HarnessModelConfiguration>) -> Harness<S0, S1, Set_> { self.0.put("Model", value.into_node()); Harness(self.0, PhantomData_) }
    /// Sets `Skills`.
    #[inline] pub fn skills(mut self, value: impl IntoValue_<Vec<HarnessSkill>>) -> Self { self.0.put("Skills", value.into_node()); self }
    /// Sets `SystemPrompt`.
    #[inline] pub fn system_prompt(mut self, value: impl IntoValue_<Vec<HarnessSystemContentBlock>>) -> Self { self.0.put("SystemPrompt", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeoutSeconds`.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
    /// Sets `Tools`.
    #[inline] pub fn tools(mut self, value: impl IntoValue_<Vec<HarnessTool>>) -> Self { self.0.put("Tools", value.into_node()); self }
    /// Sets `Truncation`.
    #[inline] pub fn truncation(mut self, value: impl IntoValue_<HarnessTruncationConfiguration>) -> Self { self.0.put("Truncation", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Harness> for Harness<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Harness<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Harness";
    type Handle = HarnessRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Harness`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HarnessRef(Id_);
impl From<Id_> for HarnessRef { #[inline] fn from(id: Id_) -> Self { HarnessRef(id) } }
impl AsRef<Id_> for HarnessRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HarnessRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`
    #[inline] pub fn environment_agent_core_runtime_environment_agent_runtime_arn(&self) -> Value_<String> { self.0.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn") }
    /// `Fn::GetAtt` `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`
    #[inline] pub fn environment_agent_core_runtime_environment_agent_runtime_id(&self) -> Value_<String> { self.0.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId") }
    /// `Fn::GetAtt` `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`
    #[inline] pub fn environment_agent_core_runtime_environment_agent_runtime_name(&self) -> Value_<String> { self.0.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName") }
    /// `Fn::GetAtt` `HarnessId`
    #[inline] pub fn harness_id(&self) -> Value_<String> { self.0.attribute("HarnessId") }
    /// `Fn::GetAtt` `Memory.ManagedMemoryConfiguration.Arn`
    #[inline] pub fn memory_managed_memory_configuration_arn(&self) -> Value_<String> { self.0.attribute("Memory.ManagedMemoryConfiguration.Arn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::BedrockAgentCore::Harness.ClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-claimmatchvaluetype.html)
#[must_use]
pub struct ClaimMatchValueType(Properties_);
impl ClaimMatchValueType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClaimMatchValueType(Properties_::new()) }
}
impl ClaimMatchValueType {
    /// Sets `MatchValueString`. 1 to 255 characters.
    #[inline] pub fn match_value_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MatchValueString", value.into_node()); self }
    /// Sets `MatchValueStringList`. At least 1 item.
    #[inline] pub fn match_value_string_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchValueStringList", value.into_node()); self }
}
impl IntoValue_<ClaimMatchValueType> for ClaimMatchValueType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.AuthorizingClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-authorizingclaimmatchvaluetype.html)
#[must_use]
pub struct AuthorizingClaimMatchValueType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuthorizingClaimMatchValueType<Missing_<super::required::claim_match_operator>, Missing_<super::required::claim_match_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthorizingClaimMatchValueType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuthorizingClaimMatchValueType<S0, S1> {
    /// Sets `ClaimMatchOperator`. Required. The values are constants of [`ClaimMatchOperator`].
    #[inline] pub fn claim_match_operator(mut self, value: impl IntoValue_<ClaimMatchOperator>) -> AuthorizingClaimMatchValueType<Set_, S1> { self.0.put("ClaimMatchOperator", value.into_node()); AuthorizingClaimMatchValueType(self.0, PhantomData_) }
    /// Sets `ClaimMatchValue`. Required.
    #[inline] pub fn claim_match_value(mut self, value: impl IntoValue_<ClaimMatchValueType>) -> AuthorizingClaimMatchValueType<S0, Set_> { self.0.put("ClaimMatchValue", value.into_node()); AuthorizingClaimMatchValueType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuthorizingClaimMatchValueType> for AuthorizingClaimMatchValueType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.CustomClaimValidationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-customclaimvalidationtype.html)
#[must_use]
pub struct CustomClaimValidationType<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomClaimValidationType<Missing_<super::required::authorizing_claim_match_value>, Missing_<super::required::inbound_token_claim_name>, Missing_<super::required::inbound_token_claim_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomClaimValidationType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomClaimValidationType<S0, S1, S2> {
    /// Sets `AuthorizingClaimMatchValue`. Required.
    #[inline] pub fn authorizing_claim_match_value(mut self, value: impl IntoValue_<AuthorizingClaimMatchValueType>) -> CustomClaimValidationType<Set_, S1, S2> { self.0.put("AuthorizingClaimMatchValue", value.into_node()); CustomClaimValidationType(self.0, PhantomData_) }
    /// Sets `InboundTokenClaimName`. Required. 1 to 255 characters.
    #[inline] pub fn inbound_token_claim_name(mut self, value: impl IntoValue_<String>) -> CustomClaimValidationType<S0, Set_, S2> { self.0.put("InboundTokenClaimName", value.into_node()); CustomClaimValidationType(self.0, PhantomData_) }
    /// Sets `InboundTokenClaimValueType`. Required. The values are constants of [`InboundTokenClaimValueType`].
    #[inline] pub fn inbound_token_claim_value_type(mut self, value: impl IntoValue_<InboundTokenClaimValueType>) -> CustomClaimValidationType<S0, S1, Set_> { self.0.put("InboundTokenClaimValueType", value.into_node()); CustomClaimValidationType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomClaimValidationType> for CustomClaimValidationType<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.ManagedVpcResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-managedvpcresource.html)
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
/// `AWS::BedrockAgentCore::Harness.SelfManagedLatticeResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-selfmanagedlatticeresource.html)
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
/// `AWS::BedrockAgentCore::Harness.PrivateEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-privateendpoint.html)
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
/// `AWS::BedrockAgentCore::Harness.PrivateEndpointOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-privateendpointoverride.html)
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
/// `AWS::BedrockAgentCore::Harness.CustomJWTAuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-customjwtauthorizerconfiguration.html)
#[must_use]
pub struct CustomJWTAuthorizerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomJWTAuthorizerConfiguration<Missing_<super::required::discovery_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomJWTAuthorizerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CustomJWTAuthorizerConfiguration<S0> {
    /// Sets `AdvertisedScopeMapping`.
    #[inline] pub fn advertised_scope_mapping(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdvertisedScopeMapping", value.into_node()); self }
    /// Sets `AllowedAudience`. At least 1 item.
    #[inline] pub fn allowed_audience(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedAudience", value.into_node()); self }
    /// Sets `AllowedClients`. At least 1 item.
    #[inline] pub fn allowed_clients(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedClients", value.into_node()); self }
    /// Sets `AllowedScopes`. At least 1 item.
    #[inline] pub fn allowed_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedScopes", value.into_node()); self }
    /// Sets `CustomClaims`. At least 1 item.
    #[inline] pub fn custom_claims(mut self, value: impl IntoValue_<Vec<CustomClaimValidationType>>) -> Self { self.0.put("CustomClaims", value.into_node()); self }
    /// Sets `DiscoveryUrl`. Required.
    #[inline] pub fn discovery_url(mut self, value: impl IntoValue_<String>) -> CustomJWTAuthorizerConfiguration<Set_> { self.0.put("DiscoveryUrl", value.into_node()); CustomJWTAuthorizerConfiguration(self.0, PhantomData_) }
    /// Sets `PrivateEndpoint`.
    #[inline] pub fn private_endpoint(mut self, value: impl IntoValue_<PrivateEndpoint>) -> Self { self.0.put("PrivateEndpoint", value.into_node()); self }
    /// Sets `PrivateEndpointOverrides`. At most 5 items.
    #[inline] pub fn private_endpoint_overrides(mut self, value: impl IntoValue_<Vec<PrivateEndpointOverride>>) -> Self { self.0.put("PrivateEndpointOverrides", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomJWTAuthorizerConfiguration> for CustomJWTAuthorizerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.AuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-authorizerconfiguration.html)
#[must_use]
pub struct AuthorizerConfiguration(Properties_);
impl AuthorizerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizerConfiguration(Properties_::new()) }
}
impl AuthorizerConfiguration {
    /// Sets `CustomJWTAuthorizer`.
    #[inline] pub fn custom_jwt_authorizer(mut self, value: impl IntoValue_<CustomJWTAuthorizerConfiguration>) -> Self { self.0.put("CustomJWTAuthorizer", value.into_node()); self }
}
impl IntoValue_<AuthorizerConfiguration> for AuthorizerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.EfsAccessPointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-efsaccesspointconfiguration.html)
#[must_use]
pub struct EfsAccessPointConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EfsAccessPointConfiguration<Missing_<super::required::access_point_arn>, Missing_<super::required::mount_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EfsAccessPointConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EfsAccessPointConfiguration<S0, S1> {
    /// Sets `AccessPointArn`. Required. At most 128 characters.
    #[inline] pub fn access_point_arn(mut self, value: impl IntoValue_<String>) -> EfsAccessPointConfiguration<Set_, S1> { self.0.put("AccessPointArn", value.into_node()); EfsAccessPointConfiguration(self.0, PhantomData_) }
    /// Sets `MountPath`. Required. 6 to 200 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> EfsAccessPointConfiguration<S0, Set_> { self.0.put("MountPath", value.into_node()); EfsAccessPointConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EfsAccessPointConfiguration> for EfsAccessPointConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.S3FilesAccessPointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-s3filesaccesspointconfiguration.html)
#[must_use]
pub struct S3FilesAccessPointConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3FilesAccessPointConfiguration<Missing_<super::required::access_point_arn>, Missing_<super::required::mount_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3FilesAccessPointConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3FilesAccessPointConfiguration<S0, S1> {
    /// Sets `AccessPointArn`. Required. At most 256 characters.
    #[inline] pub fn access_point_arn(mut self, value: impl IntoValue_<String>) -> S3FilesAccessPointConfiguration<Set_, S1> { self.0.put("AccessPointArn", value.into_node()); S3FilesAccessPointConfiguration(self.0, PhantomData_) }
    /// Sets `MountPath`. Required. 6 to 200 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> S3FilesAccessPointConfiguration<S0, Set_> { self.0.put("MountPath", value.into_node()); S3FilesAccessPointConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3FilesAccessPointConfiguration> for S3FilesAccessPointConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.SessionStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-sessionstorageconfiguration.html)
#[must_use]
pub struct SessionStorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SessionStorageConfiguration<Missing_<super::required::mount_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SessionStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SessionStorageConfiguration<S0> {
    /// Sets `MountPath`. Required. 6 to 200 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> SessionStorageConfiguration<Set_> { self.0.put("MountPath", value.into_node()); SessionStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SessionStorageConfiguration> for SessionStorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.FilesystemConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-filesystemconfiguration.html)
#[must_use]
pub struct FilesystemConfiguration(Properties_);
impl FilesystemConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilesystemConfiguration(Properties_::new()) }
}
impl FilesystemConfiguration {
    /// Sets `EfsAccessPoint`.
    #[inline] pub fn efs_access_point(mut self, value: impl IntoValue_<EfsAccessPointConfiguration>) -> Self { self.0.put("EfsAccessPoint", value.into_node()); self }
    /// Sets `S3FilesAccessPoint`.
    #[inline] pub fn s3_files_access_point(mut self, value: impl IntoValue_<S3FilesAccessPointConfiguration>) -> Self { self.0.put("S3FilesAccessPoint", value.into_node()); self }
    /// Sets `SessionStorage`.
    #[inline] pub fn session_storage(mut self, value: impl IntoValue_<SessionStorageConfiguration>) -> Self { self.0.put("SessionStorage", value.into_node()); self }
}
impl IntoValue_<FilesystemConfiguration> for FilesystemConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.LifecycleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-lifecycleconfiguration.html)
#[must_use]
pub struct LifecycleConfiguration(Properties_);
impl LifecycleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LifecycleConfiguration(Properties_::new()) }
}
impl LifecycleConfiguration {
    /// Sets `IdleRuntimeSessionTimeout`. 60 to 1209600.
    #[inline] pub fn idle_runtime_session_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleRuntimeSessionTimeout", value.into_node()); self }
    /// Sets `MaxLifetime`. 60 to 1209600.
    #[inline] pub fn max_lifetime(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLifetime", value.into_node()); self }
}
impl IntoValue_<LifecycleConfiguration> for LifecycleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfig<Missing_<super::required::security_groups>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfig<S0, S1> {
    /// Sets `SecurityGroups`. Required. 1 to 16 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1> { self.0.put("SecurityGroups", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkConfiguration<Missing_<super::required::network_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkConfiguration<S0> {
    /// Sets `NetworkMode`. Required. The values are constants of [`NetworkMode`].
    #[inline] pub fn network_mode(mut self, value: impl IntoValue_<NetworkMode>) -> NetworkConfiguration<Set_> { self.0.put("NetworkMode", value.into_node()); NetworkConfiguration(self.0, PhantomData_) }
    /// Sets `NetworkModeConfig`.
    #[inline] pub fn network_mode_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("NetworkModeConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NetworkConfiguration> for NetworkConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAgentCoreRuntimeEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcoreruntimeenvironment.html)
#[must_use]
pub struct HarnessAgentCoreRuntimeEnvironment(Properties_);
impl HarnessAgentCoreRuntimeEnvironment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessAgentCoreRuntimeEnvironment(Properties_::new()) }
}
impl HarnessAgentCoreRuntimeEnvironment {
    /// Sets `AgentRuntimeArn`. 20 to 1011 characters.
    #[inline] pub fn agent_runtime_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentRuntimeArn", value.into_node()); self }
    /// Sets `AgentRuntimeId`.
    #[inline] pub fn agent_runtime_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentRuntimeId", value.into_node()); self }
    /// Sets `AgentRuntimeName`.
    #[inline] pub fn agent_runtime_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentRuntimeName", value.into_node()); self }
    /// Sets `FilesystemConfigurations`. 0 to 5 items.
    #[inline] pub fn filesystem_configurations(mut self, value: impl IntoValue_<Vec<FilesystemConfiguration>>) -> Self { self.0.put("FilesystemConfigurations", value.into_node()); self }
    /// Sets `LifecycleConfiguration`.
    #[inline] pub fn lifecycle_configuration(mut self, value: impl IntoValue_<LifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
}
impl IntoValue_<HarnessAgentCoreRuntimeEnvironment> for HarnessAgentCoreRuntimeEnvironment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessEnvironmentProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessenvironmentprovider.html)
#[must_use]
pub struct HarnessEnvironmentProvider(Properties_);
impl HarnessEnvironmentProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessEnvironmentProvider(Properties_::new()) }
}
impl HarnessEnvironmentProvider {
    /// Sets `AgentCoreRuntimeEnvironment`.
    #[inline] pub fn agent_core_runtime_environment(mut self, value: impl IntoValue_<HarnessAgentCoreRuntimeEnvironment>) -> Self { self.0.put("AgentCoreRuntimeEnvironment", value.into_node()); self }
}
impl IntoValue_<HarnessEnvironmentProvider> for HarnessEnvironmentProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.ContainerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-containerconfiguration.html)
#[must_use]
pub struct ContainerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerConfiguration<Missing_<super::required::container_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerConfiguration<S0> {
    /// Sets `ContainerUri`. Required. 1 to 1024 characters.
    #[inline] pub fn container_uri(mut self, value: impl IntoValue_<String>) -> ContainerConfiguration<Set_> { self.0.put("ContainerUri", value.into_node()); ContainerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContainerConfiguration> for ContainerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessEnvironmentArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessenvironmentartifact.html)
#[must_use]
pub struct HarnessEnvironmentArtifact(Properties_);
impl HarnessEnvironmentArtifact {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessEnvironmentArtifact(Properties_::new()) }
}
impl HarnessEnvironmentArtifact {
    /// Sets `ContainerConfiguration`.
    #[inline] pub fn container_configuration(mut self, value: impl IntoValue_<ContainerConfiguration>) -> Self { self.0.put("ContainerConfiguration", value.into_node()); self }
}
impl IntoValue_<HarnessEnvironmentArtifact> for HarnessEnvironmentArtifact { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessHookEventBridgeTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshookeventbridgetarget.html)
#[must_use]
pub struct HarnessHookEventBridgeTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessHookEventBridgeTarget<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessHookEventBridgeTarget(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessHookEventBridgeTarget<S0> {
    /// Sets `Arn`. Required. 20 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> HarnessHookEventBridgeTarget<Set_> { self.0.put("Arn", value.into_node()); HarnessHookEventBridgeTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessHookEventBridgeTarget> for HarnessHookEventBridgeTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessHookLambdaTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshooklambdatarget.html)
#[must_use]
pub struct HarnessHookLambdaTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessHookLambdaTarget<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessHookLambdaTarget(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessHookLambdaTarget<S0> {
    /// Sets `Arn`. Required. 20 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> HarnessHookLambdaTarget<Set_> { self.0.put("Arn", value.into_node()); HarnessHookLambdaTarget(self.0, PhantomData_) }
    /// Sets `FailureMode`. The values are constants of [`FailureMode`].
    #[inline] pub fn failure_mode(mut self, value: impl IntoValue_<FailureMode>) -> Self { self.0.put("FailureMode", value.into_node()); self }
    /// Sets `TimeoutSeconds`. 1 to 900.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HarnessHookLambdaTarget> for HarnessHookLambdaTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessHookSnsTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshooksnstarget.html)
#[must_use]
pub struct HarnessHookSnsTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessHookSnsTarget<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessHookSnsTarget(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessHookSnsTarget<S0> {
    /// Sets `Arn`. Required. 20 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> HarnessHookSnsTarget<Set_> { self.0.put("Arn", value.into_node()); HarnessHookSnsTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessHookSnsTarget> for HarnessHookSnsTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessHookTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshooktarget.html)
#[must_use]
pub struct HarnessHookTarget(Properties_);
impl HarnessHookTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessHookTarget(Properties_::new()) }
}
impl HarnessHookTarget {
    /// Sets `EventBridge`.
    #[inline] pub fn event_bridge(mut self, value: impl IntoValue_<HarnessHookEventBridgeTarget>) -> Self { self.0.put("EventBridge", value.into_node()); self }
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<HarnessHookLambdaTarget>) -> Self { self.0.put("Lambda", value.into_node()); self }
    /// Sets `Sns`.
    #[inline] pub fn sns(mut self, value: impl IntoValue_<HarnessHookSnsTarget>) -> Self { self.0.put("Sns", value.into_node()); self }
}
impl IntoValue_<HarnessHookTarget> for HarnessHookTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAfterInvocationHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessafterinvocationhook.html)
#[must_use]
pub struct HarnessAfterInvocationHook<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessAfterInvocationHook<Missing_<super::required::name>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessAfterInvocationHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessAfterInvocationHook<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HarnessAfterInvocationHook<Set_, S1> { self.0.put("Name", value.into_node()); HarnessAfterInvocationHook(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<HarnessHookTarget>) -> HarnessAfterInvocationHook<S0, Set_> { self.0.put("Target", value.into_node()); HarnessAfterInvocationHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessAfterInvocationHook> for HarnessAfterInvocationHook<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAfterToolCallHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessaftertoolcallhook.html)
#[must_use]
pub struct HarnessAfterToolCallHook<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessAfterToolCallHook<Missing_<super::required::name>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessAfterToolCallHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessAfterToolCallHook<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HarnessAfterToolCallHook<Set_, S1> { self.0.put("Name", value.into_node()); HarnessAfterToolCallHook(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<HarnessHookTarget>) -> HarnessAfterToolCallHook<S0, Set_> { self.0.put("Target", value.into_node()); HarnessAfterToolCallHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessAfterToolCallHook> for HarnessAfterToolCallHook<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessBeforeInvocationHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessbeforeinvocationhook.html)
#[must_use]
pub struct HarnessBeforeInvocationHook<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessBeforeInvocationHook<Missing_<super::required::name>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessBeforeInvocationHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessBeforeInvocationHook<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HarnessBeforeInvocationHook<Set_, S1> { self.0.put("Name", value.into_node()); HarnessBeforeInvocationHook(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<HarnessHookTarget>) -> HarnessBeforeInvocationHook<S0, Set_> { self.0.put("Target", value.into_node()); HarnessBeforeInvocationHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessBeforeInvocationHook> for HarnessBeforeInvocationHook<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessBeforeToolCallHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessbeforetoolcallhook.html)
#[must_use]
pub struct HarnessBeforeToolCallHook<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessBeforeToolCallHook<Missing_<super::required::name>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessBeforeToolCallHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessBeforeToolCallHook<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HarnessBeforeToolCallHook<Set_, S1> { self.0.put("Name", value.into_node()); HarnessBeforeToolCallHook(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<HarnessHookTarget>) -> HarnessBeforeToolCallHook<S0, Set_> { self.0.put("Target", value.into_node()); HarnessBeforeToolCallHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessBeforeToolCallHook> for HarnessBeforeToolCallHook<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshook.html)
#[must_use]
pub struct HarnessHook(Properties_);
impl HarnessHook {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessHook(Properties_::new()) }
}
impl HarnessHook {
    /// Sets `AfterInvocation`.
    #[inline] pub fn after_invocation(mut self, value: impl IntoValue_<HarnessAfterInvocationHook>) -> Self { self.0.put("AfterInvocation", value.into_node()); self }
    /// Sets `AfterToolCall`.
    #[inline] pub fn after_tool_call(mut self, value: impl IntoValue_<HarnessAfterToolCallHook>) -> Self { self.0.put("AfterToolCall", value.into_node()); self }
    /// Sets `BeforeInvocation`.
    #[inline] pub fn before_invocation(mut self, value: impl IntoValue_<HarnessBeforeInvocationHook>) -> Self { self.0.put("BeforeInvocation", value.into_node()); self }
    /// Sets `BeforeToolCall`.
    #[inline] pub fn before_tool_call(mut self, value: impl IntoValue_<HarnessBeforeToolCallHook>) -> Self { self.0.put("BeforeToolCall", value.into_node()); self }
}
impl IntoValue_<HarnessHook> for HarnessHook { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAgentCoreMemoryRetrievalConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcorememoryretrievalconfig.html)
#[must_use]
pub struct HarnessAgentCoreMemoryRetrievalConfig(Properties_);
impl HarnessAgentCoreMemoryRetrievalConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessAgentCoreMemoryRetrievalConfig(Properties_::new()) }
}
impl HarnessAgentCoreMemoryRetrievalConfig {
    /// Sets `RelevanceScore`.
    #[inline] pub fn relevance_score(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RelevanceScore", value.into_node()); self }
    /// Sets `StrategyId`.
    #[inline] pub fn strategy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StrategyId", value.into_node()); self }
    /// Sets `TopK`.
    #[inline] pub fn top_k(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TopK", value.into_node()); self }
}
impl IntoValue_<HarnessAgentCoreMemoryRetrievalConfig> for HarnessAgentCoreMemoryRetrievalConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAgentCoreMemoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcorememoryconfiguration.html)
#[must_use]
pub struct HarnessAgentCoreMemoryConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessAgentCoreMemoryConfiguration<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessAgentCoreMemoryConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessAgentCoreMemoryConfiguration<S0> {
    /// Sets `ActorId`.
    #[inline] pub fn actor_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActorId", value.into_node()); self }
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> HarnessAgentCoreMemoryConfiguration<Set_> { self.0.put("Arn", value.into_node()); HarnessAgentCoreMemoryConfiguration(self.0, PhantomData_) }
    /// Sets `MessagesCount`.
    #[inline] pub fn messages_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MessagesCount", value.into_node()); self }
    /// Sets `RetrievalConfig`.
    #[inline] pub fn retrieval_config(mut self, value: impl IntoValue_<MapOf_<HarnessAgentCoreMemoryRetrievalConfig>>) -> Self { self.0.put("RetrievalConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HarnessAgentCoreMemoryConfiguration> for HarnessAgentCoreMemoryConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessManagedMemoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessmanagedmemoryconfiguration.html)
#[must_use]
pub struct HarnessManagedMemoryConfiguration(Properties_);
impl HarnessManagedMemoryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessManagedMemoryConfiguration(Properties_::new()) }
}
impl HarnessManagedMemoryConfiguration {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `EncryptionKeyArn`.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `EventExpiryDuration`. 3 to 365.
    #[inline] pub fn event_expiry_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EventExpiryDuration", value.into_node()); self }
    /// Sets `Strategies`. 1 to 4 items. The values are constants of [`Strategie`].
    #[inline] pub fn strategies(mut self, value: impl IntoValue_<Vec<Strategie>>) -> Self { self.0.put("Strategies", value.into_node()); self }
}
impl IntoValue_<HarnessManagedMemoryConfiguration> for HarnessManagedMemoryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessMemoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessmemoryconfiguration.html)
#[must_use]
pub struct HarnessMemoryConfiguration(Properties_);
impl HarnessMemoryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessMemoryConfiguration(Properties_::new()) }
}
impl HarnessMemoryConfiguration {
    /// Sets `AgentCoreMemoryConfiguration`.
    #[inline] pub fn agent_core_memory_configuration(mut self, value: impl IntoValue_<HarnessAgentCoreMemoryConfiguration>) -> Self { self.0.put("AgentCoreMemoryConfiguration", value.into_node()); self }
    /// Sets `Disabled`.
    #[inline] pub fn disabled(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Disabled", value.into_node()); self }
    /// Sets `ManagedMemoryConfiguration`.
    #[inline] pub fn managed_memory_configuration(mut self, value: impl IntoValue_<HarnessManagedMemoryConfiguration>) -> Self { self.0.put("ManagedMemoryConfiguration", value.into_node()); self }
}
impl IntoValue_<HarnessMemoryConfiguration> for HarnessMemoryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessBedrockModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessbedrockmodelconfig.html)
#[must_use]
pub struct HarnessBedrockModelConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessBedrockModelConfig<Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessBedrockModelConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessBedrockModelConfig<S0> {
    /// Sets `AdditionalParams`.
    #[inline] pub fn additional_params(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalParams", value.into_node()); self }
    /// Sets `ApiFormat`. The values are constants of [`ApiFormat`].
    #[inline] pub fn api_format(mut self, value: impl IntoValue_<ApiFormat>) -> Self { self.0.put("ApiFormat", value.into_node()); self }
    /// Sets `MaxTokens`. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> HarnessBedrockModelConfig<Set_> { self.0.put("ModelId", value.into_node()); HarnessBedrockModelConfig(self.0, PhantomData_) }
    /// Sets `Temperature`. 0 to 2.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HarnessBedrockModelConfig> for HarnessBedrockModelConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessGeminiModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessgeminimodelconfig.html)
#[must_use]
pub struct HarnessGeminiModelConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessGeminiModelConfig<Missing_<super::required::api_key_arn>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessGeminiModelConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessGeminiModelConfig<S0, S1> {
    /// Sets `AdditionalParams`.
    #[inline] pub fn additional_params(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalParams", value.into_node()); self }
    /// Sets `ApiKeyArn`. Required.
    #[inline] pub fn api_key_arn(mut self, value: impl IntoValue_<String>) -> HarnessGeminiModelConfig<Set_, S1> { self.0.put("ApiKeyArn", value.into_node()); HarnessGeminiModelConfig(self.0, PhantomData_) }
    /// Sets `MaxTokens`. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> HarnessGeminiModelConfig<S0, Set_> { self.0.put("ModelId", value.into_node()); HarnessGeminiModelConfig(self.0, PhantomData_) }
    /// Sets `Temperature`. 0 to 2.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopK`. 0 to 500.
    #[inline] pub fn top_k(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TopK", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessGeminiModelConfig> for HarnessGeminiModelConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessLiteLlmModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesslitellmmodelconfig.html)
#[must_use]
pub struct HarnessLiteLlmModelConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessLiteLlmModelConfig<Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessLiteLlmModelConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessLiteLlmModelConfig<S0> {
    /// Sets `AdditionalParams`.
    #[inline] pub fn additional_params(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalParams", value.into_node()); self }
    /// Sets `ApiBase`. 1 to 16383 characters.
    #[inline] pub fn api_base(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiBase", value.into_node()); self }
    /// Sets `ApiKeyArn`.
    #[inline] pub fn api_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiKeyArn", value.into_node()); self }
    /// Sets `MaxTokens`. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> HarnessLiteLlmModelConfig<Set_> { self.0.put("ModelId", value.into_node()); HarnessLiteLlmModelConfig(self.0, PhantomData_) }
    /// Sets `Temperature`. 0 to 2.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HarnessLiteLlmModelConfig> for HarnessLiteLlmModelConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessOpenAiModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessopenaimodelconfig.html)
#[must_use]
pub struct HarnessOpenAiModelConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessOpenAiModelConfig<Missing_<super::required::api_key_arn>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessOpenAiModelConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessOpenAiModelConfig<S0, S1> {
    /// Sets `AdditionalParams`.
    #[inline] pub fn additional_params(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalParams", value.into_node()); self }
    /// Sets `ApiBase`. 1 to 16383 characters.
    #[inline] pub fn api_base(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiBase", value.into_node()); self }
    /// Sets `ApiFormat`. The values are constants of [`HarnessOpenAiModelConfigApiFormat`].
    #[inline] pub fn api_format(mut self, value: impl IntoValue_<HarnessOpenAiModelConfigApiFormat>) -> Self { self.0.put("ApiFormat", value.into_node()); self }
    /// Sets `ApiKeyArn`. Required.
    #[inline] pub fn api_key_arn(mut self, value: impl IntoValue_<String>) -> HarnessOpenAiModelConfig<Set_, S1> { self.0.put("ApiKeyArn", value.into_node()); HarnessOpenAiModelConfig(self.0, PhantomData_) }
    /// Sets `MaxTokens`. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> HarnessOpenAiModelConfig<S0, Set_> { self.0.put("ModelId", value.into_node()); HarnessOpenAiModelConfig(self.0, PhantomData_) }
    /// Sets `Temperature`. 0 to 2.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessOpenAiModelConfig> for HarnessOpenAiModelConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessmodelconfiguration.html)
#[must_use]
pub struct HarnessModelConfiguration(Properties_);
impl HarnessModelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessModelConfiguration(Properties_::new()) }
}
impl HarnessModelConfiguration {
    /// Sets `BedrockModelConfig`.
    #[inline] pub fn bedrock_model_config(mut self, value: impl IntoValue_<HarnessBedrockModelConfig>) -> Self { self.0.put("BedrockModelConfig", value.into_node()); self }
    /// Sets `GeminiModelConfig`.
    #[inline] pub fn gemini_model_config(mut self, value: impl IntoValue_<HarnessGeminiModelConfig>) -> Self { self.0.put("GeminiModelConfig", value.into_node()); self }
    /// Sets `LiteLlmModelConfig`.
    #[inline] pub fn lite_llm_model_config(mut self, value: impl IntoValue_<HarnessLiteLlmModelConfig>) -> Self { self.0.put("LiteLlmModelConfig", value.into_node()); self }
    /// Sets `OpenAiModelConfig`.
    #[inline] pub fn open_ai_model_config(mut self, value: impl IntoValue_<HarnessOpenAiModelConfig>) -> Self { self.0.put("OpenAiModelConfig", value.into_node()); self }
}
impl IntoValue_<HarnessModelConfiguration> for HarnessModelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSkillAwsSkillsSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskillawsskillssource.html)
#[must_use]
pub struct HarnessSkillAwsSkillsSource(Properties_);
impl HarnessSkillAwsSkillsSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessSkillAwsSkillsSource(Properties_::new()) }
}
impl HarnessSkillAwsSkillsSource {
    /// Sets `Paths`.
    #[inline] pub fn paths(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Paths", value.into_node()); self }
}
impl IntoValue_<HarnessSkillAwsSkillsSource> for HarnessSkillAwsSkillsSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSkillGitAuth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskillgitauth.html)
#[must_use]
pub struct HarnessSkillGitAuth<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessSkillGitAuth<Missing_<super::required::credential_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessSkillGitAuth(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessSkillGitAuth<S0> {
    /// Sets `CredentialArn`. Required.
    #[inline] pub fn credential_arn(mut self, value: impl IntoValue_<String>) -> HarnessSkillGitAuth<Set_> { self.0.put("CredentialArn", value.into_node()); HarnessSkillGitAuth(self.0, PhantomData_) }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HarnessSkillGitAuth> for HarnessSkillGitAuth<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSkillGitSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskillgitsource.html)
#[must_use]
pub struct HarnessSkillGitSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessSkillGitSource<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessSkillGitSource(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessSkillGitSource<S0> {
    /// Sets `Auth`.
    #[inline] pub fn auth(mut self, value: impl IntoValue_<HarnessSkillGitAuth>) -> Self { self.0.put("Auth", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Url`. Required. At least 8 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> HarnessSkillGitSource<Set_> { self.0.put("Url", value.into_node()); HarnessSkillGitSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessSkillGitSource> for HarnessSkillGitSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSkillS3Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskills3source.html)
#[must_use]
pub struct HarnessSkillS3Source<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessSkillS3Source<Missing_<super::required::uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessSkillS3Source(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessSkillS3Source<S0> {
    /// Sets `Uri`. Required. At least 5 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> HarnessSkillS3Source<Set_> { self.0.put("Uri", value.into_node()); HarnessSkillS3Source(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessSkillS3Source> for HarnessSkillS3Source<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSkill`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskill.html)
#[must_use]
pub struct HarnessSkill(Properties_);
impl HarnessSkill {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessSkill(Properties_::new()) }
}
impl HarnessSkill {
    /// Sets `AwsSkills`.
    #[inline] pub fn aws_skills(mut self, value: impl IntoValue_<HarnessSkillAwsSkillsSource>) -> Self { self.0.put("AwsSkills", value.into_node()); self }
    /// Sets `Git`.
    #[inline] pub fn git(mut self, value: impl IntoValue_<HarnessSkillGitSource>) -> Self { self.0.put("Git", value.into_node()); self }
    /// Sets `Path`. At least 1 character.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<HarnessSkillS3Source>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<HarnessSkill> for HarnessSkill { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSystemContentBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesssystemcontentblock.html)
#[must_use]
pub struct HarnessSystemContentBlock<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessSystemContentBlock<Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessSystemContentBlock(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessSystemContentBlock<S0> {
    /// Sets `Text`. Required. At least 1 character.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> HarnessSystemContentBlock<Set_> { self.0.put("Text", value.into_node()); HarnessSystemContentBlock(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessSystemContentBlock> for HarnessSystemContentBlock<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAgentCoreBrowserConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcorebrowserconfig.html)
#[must_use]
pub struct HarnessAgentCoreBrowserConfig(Properties_);
impl HarnessAgentCoreBrowserConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessAgentCoreBrowserConfig(Properties_::new()) }
}
impl HarnessAgentCoreBrowserConfig {
    /// Sets `BrowserArn`.
    #[inline] pub fn browser_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BrowserArn", value.into_node()); self }
}
impl IntoValue_<HarnessAgentCoreBrowserConfig> for HarnessAgentCoreBrowserConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAgentCoreCodeInterpreterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcorecodeinterpreterconfig.html)
#[must_use]
pub struct HarnessAgentCoreCodeInterpreterConfig(Properties_);
impl HarnessAgentCoreCodeInterpreterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessAgentCoreCodeInterpreterConfig(Properties_::new()) }
}
impl HarnessAgentCoreCodeInterpreterConfig {
    /// Sets `CodeInterpreterArn`.
    #[inline] pub fn code_interpreter_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeInterpreterArn", value.into_node()); self }
}
impl IntoValue_<HarnessAgentCoreCodeInterpreterConfig> for HarnessAgentCoreCodeInterpreterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.OAuthCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-oauthcredentialprovider.html)
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
    /// Sets `GrantType`. The values are constants of [`GrantType`].
    #[inline] pub fn grant_type(mut self, value: impl IntoValue_<GrantType>) -> Self { self.0.put("GrantType", value.into_node()); self }
    /// Sets `ProviderArn`. Required.
    #[inline] pub fn provider_arn(mut self, value: impl IntoValue_<String>) -> OAuthCredentialProvider<Set_, S1> { self.0.put("ProviderArn", value.into_node()); OAuthCredentialProvider(self.0, PhantomData_) }
    /// Sets `Scopes`. Required. At most 100 items.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<String>>) -> OAuthCredentialProvider<S0, Set_> { self.0.put("Scopes", value.into_node()); OAuthCredentialProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OAuthCredentialProvider> for OAuthCredentialProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessGatewayOutboundAuth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessgatewayoutboundauth.html)
#[must_use]
pub struct HarnessGatewayOutboundAuth(Properties_);
impl HarnessGatewayOutboundAuth {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessGatewayOutboundAuth(Properties_::new()) }
}
impl HarnessGatewayOutboundAuth {
    /// Sets `AwsIam`.
    #[inline] pub fn aws_iam(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AwsIam", value.into_node()); self }
    /// Sets `None`.
    #[inline] pub fn none(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("None", value.into_node()); self }
    /// Sets `Oauth`.
    #[inline] pub fn oauth(mut self, value: impl IntoValue_<OAuthCredentialProvider>) -> Self { self.0.put("Oauth", value.into_node()); self }
}
impl IntoValue_<HarnessGatewayOutboundAuth> for HarnessGatewayOutboundAuth { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessAgentCoreGatewayConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcoregatewayconfig.html)
#[must_use]
pub struct HarnessAgentCoreGatewayConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessAgentCoreGatewayConfig<Missing_<super::required::gateway_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessAgentCoreGatewayConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessAgentCoreGatewayConfig<S0> {
    /// Sets `GatewayArn`. Required.
    #[inline] pub fn gateway_arn(mut self, value: impl IntoValue_<String>) -> HarnessAgentCoreGatewayConfig<Set_> { self.0.put("GatewayArn", value.into_node()); HarnessAgentCoreGatewayConfig(self.0, PhantomData_) }
    /// Sets `OutboundAuth`.
    #[inline] pub fn outbound_auth(mut self, value: impl IntoValue_<HarnessGatewayOutboundAuth>) -> Self { self.0.put("OutboundAuth", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HarnessAgentCoreGatewayConfig> for HarnessAgentCoreGatewayConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessInlineFunctionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessinlinefunctionconfig.html)
#[must_use]
pub struct HarnessInlineFunctionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessInlineFunctionConfig<Missing_<super::required::description>, Missing_<super::required::input_schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessInlineFunctionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessInlineFunctionConfig<S0, S1> {
    /// Sets `Description`. Required. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> HarnessInlineFunctionConfig<Set_, S1> { self.0.put("Description", value.into_node()); HarnessInlineFunctionConfig(self.0, PhantomData_) }
    /// Sets `InputSchema`. Required.
    #[inline] pub fn input_schema(mut self, value: impl IntoValue_<Node_>) -> HarnessInlineFunctionConfig<S0, Set_> { self.0.put("InputSchema", value.into_node()); HarnessInlineFunctionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessInlineFunctionConfig> for HarnessInlineFunctionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessRemoteMcpConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessremotemcpconfig.html)
#[must_use]
pub struct HarnessRemoteMcpConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessRemoteMcpConfig<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessRemoteMcpConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessRemoteMcpConfig<S0> {
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `Url`. Required. 1 to 16383 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> HarnessRemoteMcpConfig<Set_> { self.0.put("Url", value.into_node()); HarnessRemoteMcpConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessRemoteMcpConfig> for HarnessRemoteMcpConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessToolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstoolconfiguration.html)
#[must_use]
pub struct HarnessToolConfiguration(Properties_);
impl HarnessToolConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessToolConfiguration(Properties_::new()) }
}
impl HarnessToolConfiguration {
    /// Sets `AgentCoreBrowser`.
    #[inline] pub fn agent_core_browser(mut self, value: impl IntoValue_<HarnessAgentCoreBrowserConfig>) -> Self { self.0.put("AgentCoreBrowser", value.into_node()); self }
    /// Sets `AgentCoreCodeInterpreter`.
    #[inline] pub fn agent_core_code_interpreter(mut self, value: impl IntoValue_<HarnessAgentCoreCodeInterpreterConfig>) -> Self { self.0.put("AgentCoreCodeInterpreter", value.into_node()); self }
    /// Sets `AgentCoreGateway`.
    #[inline] pub fn agent_core_gateway(mut self, value: impl IntoValue_<HarnessAgentCoreGatewayConfig>) -> Self { self.0.put("AgentCoreGateway", value.into_node()); self }
    /// Sets `InlineFunction`.
    #[inline] pub fn inline_function(mut self, value: impl IntoValue_<HarnessInlineFunctionConfig>) -> Self { self.0.put("InlineFunction", value.into_node()); self }
    /// Sets `RemoteMcp`.
    #[inline] pub fn remote_mcp(mut self, value: impl IntoValue_<HarnessRemoteMcpConfig>) -> Self { self.0.put("RemoteMcp", value.into_node()); self }
}
impl IntoValue_<HarnessToolConfiguration> for HarnessToolConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessTool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstool.html)
#[must_use]
pub struct HarnessTool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessTool<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessTool(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessTool<S0> {
    /// Sets `Config`.
    #[inline] pub fn config(mut self, value: impl IntoValue_<HarnessToolConfiguration>) -> Self { self.0.put("Config", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> HarnessTool<Set_> { self.0.put("Type", value.into_node()); HarnessTool(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessTool> for HarnessTool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSlidingWindowConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessslidingwindowconfiguration.html)
#[must_use]
pub struct HarnessSlidingWindowConfiguration(Properties_);
impl HarnessSlidingWindowConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessSlidingWindowConfiguration(Properties_::new()) }
}
impl HarnessSlidingWindowConfiguration {
    /// Sets `MessagesCount`.
    #[inline] pub fn messages_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MessagesCount", value.into_node()); self }
}
impl IntoValue_<HarnessSlidingWindowConfiguration> for HarnessSlidingWindowConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessSummarizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesssummarizationconfiguration.html)
#[must_use]
pub struct HarnessSummarizationConfiguration(Properties_);
impl HarnessSummarizationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessSummarizationConfiguration(Properties_::new()) }
}
impl HarnessSummarizationConfiguration {
    /// Sets `PreserveRecentMessages`.
    #[inline] pub fn preserve_recent_messages(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PreserveRecentMessages", value.into_node()); self }
    /// Sets `SummarizationSystemPrompt`.
    #[inline] pub fn summarization_system_prompt(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SummarizationSystemPrompt", value.into_node()); self }
    /// Sets `SummaryRatio`.
    #[inline] pub fn summary_ratio(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SummaryRatio", value.into_node()); self }
}
impl IntoValue_<HarnessSummarizationConfiguration> for HarnessSummarizationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessTruncationStrategyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstruncationstrategyconfiguration.html)
#[must_use]
pub struct HarnessTruncationStrategyConfiguration(Properties_);
impl HarnessTruncationStrategyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HarnessTruncationStrategyConfiguration(Properties_::new()) }
}
impl HarnessTruncationStrategyConfiguration {
    /// Sets `SlidingWindow`.
    #[inline] pub fn sliding_window(mut self, value: impl IntoValue_<HarnessSlidingWindowConfiguration>) -> Self { self.0.put("SlidingWindow", value.into_node()); self }
    /// Sets `Summarization`.
    #[inline] pub fn summarization(mut self, value: impl IntoValue_<HarnessSummarizationConfiguration>) -> Self { self.0.put("Summarization", value.into_node()); self }
}
impl IntoValue_<HarnessTruncationStrategyConfiguration> for HarnessTruncationStrategyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Harness.HarnessTruncationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstruncationconfiguration.html)
#[must_use]
pub struct HarnessTruncationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HarnessTruncationConfiguration<Missing_<super::required::strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessTruncationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HarnessTruncationConfiguration<S0> {
    /// Sets `Config`.
    #[inline] pub fn config(mut self, value: impl IntoValue_<HarnessTruncationStrategyConfiguration>) -> Self { self.0.put("Config", value.into_node()); self }
    /// Sets `Strategy`. Required. The values are constants of [`Strategy`].
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<Strategy>) -> HarnessTruncationConfiguration<Set_> { self.0.put("Strategy", value.into_node()); HarnessTruncationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HarnessTruncationConfiguration> for HarnessTruncationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum ClaimMatchOperator {}
impl ClaimMatchOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<ClaimMatchOperator> = Value_::constant("EQUALS");
    /// `CONTAINS`
    pub const CONTAINS: Value_<ClaimMatchOperator> = Value_::constant("CONTAINS");
    /// `CONTAINS_ANY`
    pub const CONTAINS_ANY: Value_<ClaimMatchOperator> = Value_::constant("CONTAINS_ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClaimMatchOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum InboundTokenClaimValueType {}
impl InboundTokenClaimValueType {
    /// `STRING`
    pub const STRING: Value_<InboundTokenClaimValueType> = Value_::constant("STRING");
    /// `STRING_ARRAY`
    pub const STRING_ARRAY: Value_<InboundTokenClaimValueType> = Value_::constant("STRING_ARRAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InboundTokenClaimValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
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
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum NetworkMode {}
impl NetworkMode {
    /// `PUBLIC`
    pub const PUBLIC: Value_<NetworkMode> = Value_::constant("PUBLIC");
    /// `VPC`
    pub const VPC: Value_<NetworkMode> = Value_::constant("VPC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum FailureMode {}
impl FailureMode {
    /// `allow`
    pub const ALLOW: Value_<FailureMode> = Value_::constant("allow");
    /// `deny`
    pub const DENY: Value_<FailureMode> = Value_::constant("deny");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailureMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum Strategie {}
impl Strategie {
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<Strategie> = Value_::constant("SEMANTIC");
    /// `SUMMARIZATION`
    pub const SUMMARIZATION: Value_<Strategie> = Value_::constant("SUMMARIZATION");
    /// `USER_PREFERENCE`
    pub const USER_PREFERENCE: Value_<Strategie> = Value_::constant("USER_PREFERENCE");
    /// `EPISODIC`
    pub const EPISODIC: Value_<Strategie> = Value_::constant("EPISODIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Strategie> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum ApiFormat {}
impl ApiFormat {
    /// `converse_stream`
    pub const CONVERSE_STREAM: Value_<ApiFormat> = Value_::constant("converse_stream");
    /// `responses`
    pub const RESPONSES: Value_<ApiFormat> = Value_::constant("responses");
    /// `chat_completions`
    pub const CHAT_COMPLETIONS: Value_<ApiFormat> = Value_::constant("chat_completions");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApiFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum HarnessOpenAiModelConfigApiFormat {}
impl HarnessOpenAiModelConfigApiFormat {
    /// `chat_completions`
    pub const CHAT_COMPLETIONS: Value_<HarnessOpenAiModelConfigApiFormat> = Value_::constant("chat_completions");
    /// `responses`
    pub const RESPONSES: Value_<HarnessOpenAiModelConfigApiFormat> = Value_::constant("responses");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HarnessOpenAiModelConfigApiFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum GrantType {}
impl GrantType {
    /// `CLIENT_CREDENTIALS`
    pub const CLIENT_CREDENTIALS: Value_<GrantType> = Value_::constant("CLIENT_CREDENTIALS");
    /// `AUTHORIZATION_CODE`
    pub const AUTHORIZATION_CODE: Value_<GrantType> = Value_::constant("AUTHORIZATION_CODE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GrantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `remote_mcp`
    pub const REMOTE_MCP: Value_<Type> = Value_::constant("remote_mcp");
    /// `agentcore_browser`
    pub const AGENTCORE_BROWSER: Value_<Type> = Value_::constant("agentcore_browser");
    /// `agentcore_gateway`
    pub const AGENTCORE_GATEWAY: Value_<Type> = Value_::constant("agentcore_gateway");
    /// `inline_function`
    pub const INLINE_FUNCTION: Value_<Type> = Value_::constant("inline_function");
    /// `agentcore_code_interpreter`
    pub const AGENTCORE_CODE_INTERPRETER: Value_<Type> = Value_::constant("agentcore_code_interpreter");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Harness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
#[derive(Debug)]
pub enum Strategy {}
impl Strategy {
    /// `sliding_window`
    pub const SLIDING_WINDOW: Value_<Strategy> = Value_::constant("sliding_window");
    /// `summarization`
    pub const SUMMARIZATION: Value_<Strategy> = Value_::constant("summarization");
    /// `none`
    pub const NONE: Value_<Strategy> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Strategy> { Value_::from_node(value.into_node()) }
}
