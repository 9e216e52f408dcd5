// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::Runtime`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::Runtime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
#[must_use]
pub struct Runtime<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Runtime<Missing_<super::required::agent_runtime_artifact>, Missing_<super::required::agent_runtime_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Runtime(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Runtime<S0, S1, S2> {
    /// Sets `AgentRuntimeArtifact`. Required.
    #[inline] pub fn agent_runtime_artifact(mut self, value: impl IntoValue_<AgentRuntimeArtifact>) -> Runtime<Set_, S1, S2> { self.0.put("AgentRuntimeArtifact", value.into_node()); Runtime(self.0, PhantomData_) }
    /// Sets `AgentRuntimeName`. Required. An update replaces the resource.
    #[inline] pub fn agent_runtime_name(mut self, value: impl IntoValue_<String>) -> Runtime<S0, Set_, S2> { self.0.put("AgentRuntimeName", value.into_node()); Runtime(self.0, PhantomData_) }
    /// Sets `AuthorizerConfiguration`.
    #[inline] pub fn authorizer_configuration(mut self, value: impl IntoValue_<AuthorizerConfiguration>) -> Self { self.0.put("AuthorizerConfiguration", value.into_node()); self }
    /// Sets `CapacityProviderConfiguration`.
    #[inline] pub fn capacity_provider_configuration(mut self, value: impl IntoValue_<CapacityProviderConfiguration>) -> Self { self.0.put("CapacityProviderConfiguration", value.into_node()); self }
    /// Sets `Description`. 1 to 1200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `FilesystemConfigurations`. 0 to 5 items.
    #[inline] pub fn filesystem_configurations(mut self, value: impl IntoValue_<Vec<FilesystemConfiguration>>) -> Self { self.0.put("FilesystemConfigurations", value.into_node()); self }
    /// Sets `LifecycleConfiguration`.
    #[inline] pub fn lifecycle_configuration(mut self, value: impl IntoValue_<LifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PlatformVersion`. 1 to 128 characters.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
    /// Sets `ProtocolConfiguration`. The values are constants of [`ProtocolConfiguration`].
    #[inline] pub fn protocol_configuration(mut self, value: impl IntoValue_<ProtocolConfiguration>) -> Self { self.0.put("ProtocolConfiguration", value.into_node()); self }
    /// Sets `RequestHeaderConfiguration`.
    #[inline] pub fn request_header_configuration(mut self, value: impl IntoValue_<RequestHeaderConfiguration>) -> Self { self.0.put("RequestHeaderConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Runtime<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); Runtime(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Runtime> for Runtime<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Runtime<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Runtime";
    type Handle = RuntimeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Runtime`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuntimeRef(Id_);
impl From<Id_> for RuntimeRef { #[inline] fn from(id: Id_) -> Self { RuntimeRef(id) } }
impl AsRef<Id_> for RuntimeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuntimeRef {
    /// `Ref`: `AgentRuntimeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentRuntimeArn`
    #[inline] pub fn agent_runtime_arn(&self) -> Value_<String> { self.0.attribute("AgentRuntimeArn") }
    /// `Fn::GetAtt` `AgentRuntimeId`
    #[inline] pub fn agent_runtime_id(&self) -> Value_<String> { self.0.attribute("AgentRuntimeId") }
    /// `Fn::GetAtt` `AgentRuntimeVersion`
    #[inline] pub fn agent_runtime_version(&self) -> Value_<String> { self.0.attribute("AgentRuntimeVersion") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `WorkloadIdentityDetails`
    #[inline] pub fn workload_identity_details(&self) -> Value_<String> { self.0.attribute("WorkloadIdentityDetails") }
}
/// `AWS::BedrockAgentCore::Runtime.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Prefix`. Required. 1 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("Prefix", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `VersionId`. 3 to 1024 characters.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.Code`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-code.html)
#[must_use]
pub struct Code(Properties_);
impl Code {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Code(Properties_::new()) }
}
impl Code {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<Code> for Code { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.CodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-codeconfiguration.html)
#[must_use]
pub struct CodeConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CodeConfiguration<Missing_<super::required::code>, Missing_<super::required::entry_point>, Missing_<super::required::runtime>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CodeConfiguration<S0, S1, S2> {
    /// Sets `Code`. Required.
    #[inline] pub fn code(mut self, value: impl IntoValue_<Code>) -> CodeConfiguration<Set_, S1, S2> { self.0.put("Code", value.into_node()); CodeConfiguration(self.0, PhantomData_) }
    /// Sets `EntryPoint`. Required. 1 to 2 items.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<Vec<String>>) -> CodeConfiguration<S0, Set_, S2> { self.0.put("EntryPoint", value.into_node()); CodeConfiguration(self.0, PhantomData_) }
    /// Sets `Runtime`. Required. The values are constants of [`AgentManagedRuntimeType`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<AgentManagedRuntimeType>) -> CodeConfiguration<S0, S1, Set_> { self.0.put("Runtime", value.into_node()); CodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CodeConfiguration> for CodeConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.ContainerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-containerconfiguration.html)
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
/// `AWS::BedrockAgentCore::Runtime.AgentRuntimeArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-agentruntimeartifact.html)
#[must_use]
pub struct AgentRuntimeArtifact(Properties_);
impl AgentRuntimeArtifact {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgentRuntimeArtifact(Properties_::new()) }
}
impl AgentRuntimeArtifact {
    /// Sets `CodeConfiguration`.
    #[inline] pub fn code_configuration(mut self, value: impl IntoValue_<CodeConfiguration>) -> Self { self.0.put("CodeConfiguration", value.into_node()); self }
    /// Sets `ContainerConfiguration`.
    #[inline] pub fn container_configuration(mut self, value: impl IntoValue_<ContainerConfiguration>) -> Self { self.0.put("ContainerConfiguration", value.into_node()); self }
}
impl IntoValue_<AgentRuntimeArtifact> for AgentRuntimeArtifact { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.HostingEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-hostingenvironment.html)
#[must_use]
pub struct HostingEnvironment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HostingEnvironment<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HostingEnvironment(Properties_::new(), PhantomData_) }
}
impl<S0> HostingEnvironment<S0> {
    /// Sets `Arn`. Required. 20 to 1011 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> HostingEnvironment<Set_> { self.0.put("Arn", value.into_node()); HostingEnvironment(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HostingEnvironment> for HostingEnvironment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.AllowedWorkloadConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-allowedworkloadconfiguration.html)
#[must_use]
pub struct AllowedWorkloadConfiguration(Properties_);
impl AllowedWorkloadConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AllowedWorkloadConfiguration(Properties_::new()) }
}
impl AllowedWorkloadConfiguration {
    /// Sets `HostingEnvironments`. 1 to 10 items.
    #[inline] pub fn hosting_environments(mut self, value: impl IntoValue_<Vec<HostingEnvironment>>) -> Self { self.0.put("HostingEnvironments", value.into_node()); self }
    /// Sets `WorkloadIdentities`. 1 to 10 items.
    #[inline] pub fn workload_identities(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("WorkloadIdentities", value.into_node()); self }
}
impl IntoValue_<AllowedWorkloadConfiguration> for AllowedWorkloadConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.ClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-claimmatchvaluetype.html)
#[must_use]
pub struct ClaimMatchValueType(Properties_);
impl ClaimMatchValueType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClaimMatchValueType(Properties_::new()) }
}
impl ClaimMatchValueType {
    /// Sets `MatchValueString`.
    #[inline] pub fn match_value_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MatchValueString", value.into_node()); self }
    /// Sets `MatchValueStringList`. 1 to 255 items.
    #[inline] pub fn match_value_string_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchValueStringList", value.into_node()); self }
}
impl IntoValue_<ClaimMatchValueType> for ClaimMatchValueType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.AuthorizingClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-authorizingclaimmatchvaluetype.html)
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
/// `AWS::BedrockAgentCore::Runtime.CustomClaimValidationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-customclaimvalidationtype.html)
#[must_use]
pub struct CustomClaimValidationType<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomClaimValidationType<Missing_<super::required::authorizing_claim_match_value>, Missing_<super::required::inbound_token_claim_name>, Missing_<super::required::inbound_token_claim_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomClaimValidationType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomClaimValidationType<S0, S1, S2> {
    /// Sets `AuthorizingClaimMatchValue`. Required.
    #[inline] pub fn authorizing_claim_match_value(mut self, value: impl IntoValue_<AuthorizingClaimMatchValueType>) -> CustomClaimValidationType<Set_, S1, S2> { self.0.put("AuthorizingClaimMatchValue", value.into_node()); CustomClaimValidationType(self.0, PhantomData_) }
    /// Sets `InboundTokenClaimName`. Required.
    #[inline] pub fn inbound_token_claim_name(mut self, value: impl IntoValue_<String>) -> CustomClaimValidationType<S0, Set_, S2> { self.0.put("InboundTokenClaimName", value.into_node()); CustomClaimValidationType(self.0, PhantomData_) }
    /// Sets `InboundTokenClaimValueType`. Required. The values are constants of [`InboundTokenClaimValueType`].
    #[inline] pub fn inbound_token_claim_value_type(mut self, value: impl IntoValue_<InboundTokenClaimValueType>) -> CustomClaimValidationType<S0, S1, Set_> { self.0.put("InboundTokenClaimValueType", value.into_node()); CustomClaimValidationType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomClaimValidationType> for CustomClaimValidationType<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.SelfManagedLatticeResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-selfmanagedlatticeresource.html)
#[must_use]
pub struct SelfManagedLatticeResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SelfManagedLatticeResource<Missing_<super::required::resource_configuration_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SelfManagedLatticeResource(Properties_::new(), PhantomData_) }
}
impl<S0> SelfManagedLatticeResource<S0> {
    /// Sets `ResourceConfigurationIdentifier`. Required.
    #[inline] pub fn resource_configuration_identifier(mut self, value: impl IntoValue_<String>) -> SelfManagedLatticeResource<Set_> { self.0.put("ResourceConfigurationIdentifier", value.into_node()); SelfManagedLatticeResource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SelfManagedLatticeResource> for SelfManagedLatticeResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.ManagedVpcResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-managedvpcresource.html)
#[must_use]
pub struct ManagedVpcResource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ManagedVpcResource<Missing_<super::required::endpoint_ip_address_type>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedVpcResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ManagedVpcResource<S0, S1, S2> {
    /// Sets `EndpointIpAddressType`. Required. The values are constants of [`EndpointIpAddressType`].
    #[inline] pub fn endpoint_ip_address_type(mut self, value: impl IntoValue_<EndpointIpAddressType>) -> ManagedVpcResource<Set_, S1, S2> { self.0.put("EndpointIpAddressType", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
    /// Sets `RoutingDomain`.
    #[inline] pub fn routing_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoutingDomain", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required. At least 1 item.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ManagedVpcResource<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcIdentifier`. Required.
    #[inline] pub fn vpc_identifier(mut self, value: impl IntoValue_<String>) -> ManagedVpcResource<S0, S1, Set_> { self.0.put("VpcIdentifier", value.into_node()); ManagedVpcResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ManagedVpcResource> for ManagedVpcResource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.PrivateEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-privateendpoint.html)
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
/// `AWS::BedrockAgentCore::Runtime.PrivateEndpointOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-privateendpointoverride.html)
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
/// `AWS::BedrockAgentCore::Runtime.CustomJWTAuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-customjwtauthorizerconfiguration.html)
#[must_use]
pub struct CustomJWTAuthorizerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomJWTAuthorizerConfiguration<Missing_<super::required::discovery_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomJWTAuthorizerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CustomJWTAuthorizerConfiguration<S0> {
    /// Sets `AllowedAudience`. At least 1 item.
    #[inline] pub fn allowed_audience(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedAudience", value.into_node()); self }
    /// Sets `AllowedClients`. At least 1 item.
    #[inline] pub fn allowed_clients(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedClients", value.into_node()); self }
    /// Sets `AllowedScopes`. At least 1 item.
    #[inline] pub fn allowed_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedScopes", value.into_node()); self }
    /// Sets `AllowedWorkloadConfiguration`.
    #[inline] pub fn allowed_workload_configuration(mut self, value: impl IntoValue_<AllowedWorkloadConfiguration>) -> Self { self.0.put("AllowedWorkloadConfiguration", value.into_node()); self }
    /// Sets `CustomClaims`. At least 1 item.
    #[inline] pub fn custom_claims(mut self, value: impl IntoValue_<Vec<CustomClaimValidationType>>) -> Self { self.0.put("CustomClaims", value.into_node()); self }
    /// Sets `DiscoveryUrl`. Required.
    #[inline] pub fn discovery_url(mut self, value: impl IntoValue_<String>) -> CustomJWTAuthorizerConfiguration<Set_> { self.0.put("DiscoveryUrl", value.into_node()); CustomJWTAuthorizerConfiguration(self.0, PhantomData_) }
    /// Sets `PrivateEndpoint`.
    #[inline] pub fn private_endpoint(mut self, value: impl IntoValue_<PrivateEndpoint>) -> Self { self.0.put("PrivateEndpoint", value.into_node()); self }
    /// Sets `PrivateEndpointOverrides`. 0 to 5 items.
    #[inline] pub fn private_endpoint_overrides(mut self, value: impl IntoValue_<Vec<PrivateEndpointOverride>>) -> Self { self.0.put("PrivateEndpointOverrides", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomJWTAuthorizerConfiguration> for CustomJWTAuthorizerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.AuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-authorizerconfiguration.html)
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
/// `AWS::BedrockAgentCore::Runtime.CapacityProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-capacityproviderconfiguration.html)
#[must_use]
pub struct CapacityProviderConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityProviderConfiguration<Missing_<super::required::capacity_provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityProviderConfiguration<S0> {
    /// Sets `CapacityProviderArn`. Required. At most 2048 characters.
    #[inline] pub fn capacity_provider_arn(mut self, value: impl IntoValue_<String>) -> CapacityProviderConfiguration<Set_> { self.0.put("CapacityProviderArn", value.into_node()); CapacityProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CapacityProviderConfiguration> for CapacityProviderConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.CapacityProviderVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-capacityprovidervolumeconfiguration.html)
#[must_use]
pub struct CapacityProviderVolumeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapacityProviderVolumeConfiguration<Missing_<super::required::mount_path>, Missing_<super::required::volume_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapacityProviderVolumeConfiguration<S0, S1> {
    /// Sets `MountPath`. Required. 6 to 200 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> CapacityProviderVolumeConfiguration<Set_, S1> { self.0.put("MountPath", value.into_node()); CapacityProviderVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `VolumeName`. Required. 1 to 48 characters.
    #[inline] pub fn volume_name(mut self, value: impl IntoValue_<String>) -> CapacityProviderVolumeConfiguration<S0, Set_> { self.0.put("VolumeName", value.into_node()); CapacityProviderVolumeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapacityProviderVolumeConfiguration> for CapacityProviderVolumeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.EfsAccessPointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-efsaccesspointconfiguration.html)
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
/// `AWS::BedrockAgentCore::Runtime.S3FilesAccessPointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-s3filesaccesspointconfiguration.html)
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
/// `AWS::BedrockAgentCore::Runtime.SessionStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-sessionstorageconfiguration.html)
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
/// `AWS::BedrockAgentCore::Runtime.FilesystemConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-filesystemconfiguration.html)
#[must_use]
pub struct FilesystemConfiguration(Properties_);
impl FilesystemConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilesystemConfiguration(Properties_::new()) }
}
impl FilesystemConfiguration {
    /// Sets `CapacityProviderVolume`.
    #[inline] pub fn capacity_provider_volume(mut self, value: impl IntoValue_<CapacityProviderVolumeConfiguration>) -> Self { self.0.put("CapacityProviderVolume", value.into_node()); self }
    /// Sets `EfsAccessPoint`.
    #[inline] pub fn efs_access_point(mut self, value: impl IntoValue_<EfsAccessPointConfiguration>) -> Self { self.0.put("EfsAccessPoint", value.into_node()); self }
    /// Sets `S3FilesAccessPoint`.
    #[inline] pub fn s3_files_access_point(mut self, value: impl IntoValue_<S3FilesAccessPointConfiguration>) -> Self { self.0.put("S3FilesAccessPoint", value.into_node()); self }
    /// Sets `SessionStorage`.
    #[inline] pub fn session_storage(mut self, value: impl IntoValue_<SessionStorageConfiguration>) -> Self { self.0.put("SessionStorage", value.into_node()); self }
}
impl IntoValue_<FilesystemConfiguration> for FilesystemConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Runtime.LifecycleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-lifecycleconfiguration.html)
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
/// `AWS::BedrockAgentCore::Runtime.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-vpcconfig.html)
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
/// `AWS::BedrockAgentCore::Runtime.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-networkconfiguration.html)
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
/// `AWS::BedrockAgentCore::Runtime.RequestHeaderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-requestheaderconfiguration.html)
#[must_use]
pub struct RequestHeaderConfiguration(Properties_);
impl RequestHeaderConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RequestHeaderConfiguration(Properties_::new()) }
}
impl RequestHeaderConfiguration {
    /// Sets `RequestHeaderAllowlist`. 1 to 20 items.
    #[inline] pub fn request_header_allowlist(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RequestHeaderAllowlist", value.into_node()); self }
}
impl IntoValue_<RequestHeaderConfiguration> for RequestHeaderConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::Runtime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
#[derive(Debug)]
pub enum AgentManagedRuntimeType {}
impl AgentManagedRuntimeType {
    /// `PYTHON_3_10`
    pub const PYTHON_3_10: Value_<AgentManagedRuntimeType> = Value_::constant("PYTHON_3_10");
    /// `PYTHON_3_11`
    pub const PYTHON_3_11: Value_<AgentManagedRuntimeType> = Value_::constant("PYTHON_3_11");
    /// `PYTHON_3_12`
    pub const PYTHON_3_12: Value_<AgentManagedRuntimeType> = Value_::constant("PYTHON_3_12");
    /// `PYTHON_3_13`
    pub const PYTHON_3_13: Value_<AgentManagedRuntimeType> = Value_::constant("PYTHON_3_13");
    /// `PYTHON_3_14`
    pub const PYTHON_3_14: Value_<AgentManagedRuntimeType> = Value_::constant("PYTHON_3_14");
    /// `NODE_22`
    pub const NODE_22: Value_<AgentManagedRuntimeType> = Value_::constant("NODE_22");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AgentManagedRuntimeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Runtime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
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
/// Values of `AWS::BedrockAgentCore::Runtime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
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
/// Values of `AWS::BedrockAgentCore::Runtime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
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
/// Values of `AWS::BedrockAgentCore::Runtime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
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
/// Values of `AWS::BedrockAgentCore::Runtime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
#[derive(Debug)]
pub enum ProtocolConfiguration {}
impl ProtocolConfiguration {
    /// `MCP`
    pub const MCP: Value_<ProtocolConfiguration> = Value_::constant("MCP");
    /// `HTTP`
    pub const HTTP: Value_<ProtocolConfiguration> = Value_::constant("HTTP");
    /// `A2A`
    pub const A2_A: Value_<ProtocolConfiguration> = Value_::constant("A2A");
    /// `AGUI`
    pub const AGUI: Value_<ProtocolConfiguration> = Value_::constant("AGUI");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProtocolConfiguration> { Value_::from_node(value.into_node()) }
}
