// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::Gateway`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[must_use]
pub struct Gateway<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Gateway<Missing_<super::required::authorizer_type>, Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Gateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Gateway<S0, S1, S2> {
    /// Sets `AuthorizerConfiguration`.
    #[inline] pub fn authorizer_configuration(mut self, value: impl IntoValue_<AuthorizerConfiguration>) -> Self { self.0.put("AuthorizerConfiguration", value.into_node()); self }
    /// Sets `AuthorizerType`. Required. The values are constants of [`AuthorizerType`].
    #[inline] pub fn authorizer_type(mut self, value: impl IntoValue_<AuthorizerType>) -> Gateway<Set_, S1, S2> { self.0.put("AuthorizerType", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExceptionLevel`. The values are constants of [`ExceptionLevel`].
    #[inline] pub fn exception_level(mut self, value: impl IntoValue_<ExceptionLevel>) -> Self { self.0.put("ExceptionLevel", value.into_node()); self }
    /// Sets `InterceptorConfigurations`. 1 to 2 items.
    #[inline] pub fn interceptor_configurations(mut self, value: impl IntoValue_<Vec<GatewayInterceptorConfiguration>>) -> Self { self.0.put("InterceptorConfigurations", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Gateway<S0, Set_, S2> { self.0.put("Name", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `PolicyEngineConfiguration`.
    #[inline] pub fn policy_engine_configuration(mut self, value: impl IntoValue_<GatewayPolicyEngineConfiguration>) -> Self { self.0.put("PolicyEngineConfiguration", value.into_node()); self }
    /// Sets `ProtocolConfiguration`.
    #[inline] pub fn protocol_configuration(mut self, value: impl IntoValue_<GatewayProtocolConfiguration>) -> Self { self.0.put("ProtocolConfiguration", value.into_node()); self }
    /// Sets `ProtocolType`.
    #[inline] pub fn protocol_type(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ProtocolType", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Gateway<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WafConfiguration`.
    #[inline] pub fn waf_configuration(mut self, value: impl IntoValue_<WafConfiguration>) -> Self { self.0.put("WafConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Gateway> for Gateway<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Gateway<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Gateway";
    type Handle = GatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Gateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRef(Id_);
impl From<Id_> for GatewayRef { #[inline] fn from(id: Id_) -> Self { GatewayRef(id) } }
impl AsRef<Id_> for GatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRef {
    /// `Ref`: `GatewayIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `GatewayArn`
    #[inline] pub fn gateway_arn(&self) -> Value_<String> { self.0.attribute("GatewayArn") }
    /// `Fn::GetAtt` `GatewayIdentifier`
    #[inline] pub fn gateway_identifier(&self) -> Value_<String> { self.0.attribute("GatewayIdentifier") }
    /// `Fn::GetAtt` `GatewayUrl`
    #[inline] pub fn gateway_url(&self) -> Value_<String> { self.0.attribute("GatewayUrl") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReasons`
    #[inline] pub fn status_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("StatusReasons") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `WebAclArn`
    #[inline] pub fn web_acl_arn(&self) -> Value_<String> { self.0.attribute("WebAclArn") }
    /// `Fn::GetAtt` `WorkloadIdentityDetails`
    #[inline] pub fn workload_identity_details(&self) -> Value_<String> { self.0.attribute("WorkloadIdentityDetails") }
}
/// `AWS::BedrockAgentCore::Gateway.ClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-claimmatchvaluetype.html)
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
/// `AWS::BedrockAgentCore::Gateway.AuthorizingClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-authorizingclaimmatchvaluetype.html)
#[must_use]
pub struct AuthorizingClaimMatchValueType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuthorizingClaimMatchValueType<Missing_<super::required::claim_match_operator>, Missing_<super::required::claim_match_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthorizingClaimMatchValueType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuthorizingClaimMatchValueType<S0, S1> {
    /// Sets `ClaimMatchOperator`. Required. The values are constants of [`ClaimMatchOperatorType`].
    #[inline] pub fn claim_match_operator(mut self, value: impl IntoValue_<ClaimMatchOperatorType>) -> AuthorizingClaimMatchValueType<Set_, S1> { self.0.put("ClaimMatchOperator", value.into_node()); AuthorizingClaimMatchValueType(self.0, PhantomData_) }
    /// Sets `ClaimMatchValue`. Required.
    #[inline] pub fn claim_match_value(mut self, value: impl IntoValue_<ClaimMatchValueType>) -> AuthorizingClaimMatchValueType<S0, Set_> { self.0.put("ClaimMatchValue", value.into_node()); AuthorizingClaimMatchValueType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuthorizingClaimMatchValueType> for AuthorizingClaimMatchValueType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.CustomClaimValidationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-customclaimvalidationtype.html)
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
/// `AWS::BedrockAgentCore::Gateway.SelfManagedLatticeResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-selfmanagedlatticeresource.html)
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
/// `AWS::BedrockAgentCore::Gateway.ManagedVpcResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-managedvpcresource.html)
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
/// `AWS::BedrockAgentCore::Gateway.PrivateEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-privateendpoint.html)
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
/// `AWS::BedrockAgentCore::Gateway.CustomJWTAuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-customjwtauthorizerconfiguration.html)
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
}
impl<S0: IsSet_> IntoValue_<CustomJWTAuthorizerConfiguration> for CustomJWTAuthorizerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.AuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-authorizerconfiguration.html)
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
/// `AWS::BedrockAgentCore::Gateway.InterceptorPayloadExclusionSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-interceptorpayloadexclusionselector.html)
#[must_use]
pub struct InterceptorPayloadExclusionSelector(Properties_);
impl InterceptorPayloadExclusionSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InterceptorPayloadExclusionSelector(Properties_::new()) }
}
impl InterceptorPayloadExclusionSelector {
    /// Sets `Field`. The values are constants of [`InterceptorPayloadExclusion`].
    #[inline] pub fn field(mut self, value: impl IntoValue_<InterceptorPayloadExclusion>) -> Self { self.0.put("Field", value.into_node()); self }
}
impl IntoValue_<InterceptorPayloadExclusionSelector> for InterceptorPayloadExclusionSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.InterceptorPayloadFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-interceptorpayloadfilter.html)
#[must_use]
pub struct InterceptorPayloadFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InterceptorPayloadFilter<Missing_<super::required::exclude>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InterceptorPayloadFilter(Properties_::new(), PhantomData_) }
}
impl<S0> InterceptorPayloadFilter<S0> {
    /// Sets `Exclude`. Required. Exactly 1 item.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<Vec<InterceptorPayloadExclusionSelector>>) -> InterceptorPayloadFilter<Set_> { self.0.put("Exclude", value.into_node()); InterceptorPayloadFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InterceptorPayloadFilter> for InterceptorPayloadFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.InterceptorInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-interceptorinputconfiguration.html)
#[must_use]
pub struct InterceptorInputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InterceptorInputConfiguration<Missing_<super::required::pass_request_headers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InterceptorInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InterceptorInputConfiguration<S0> {
    /// Sets `PassRequestHeaders`. Required.
    #[inline] pub fn pass_request_headers(mut self, value: impl IntoValue_<bool>) -> InterceptorInputConfiguration<Set_> { self.0.put("PassRequestHeaders", value.into_node()); InterceptorInputConfiguration(self.0, PhantomData_) }
    /// Sets `PayloadFilter`.
    #[inline] pub fn payload_filter(mut self, value: impl IntoValue_<InterceptorPayloadFilter>) -> Self { self.0.put("PayloadFilter", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InterceptorInputConfiguration> for InterceptorInputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.LambdaInterceptorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-lambdainterceptorconfiguration.html)
#[must_use]
pub struct LambdaInterceptorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaInterceptorConfiguration<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaInterceptorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaInterceptorConfiguration<S0> {
    /// Sets `Arn`. Required. 1 to 170 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> LambdaInterceptorConfiguration<Set_> { self.0.put("Arn", value.into_node()); LambdaInterceptorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaInterceptorConfiguration> for LambdaInterceptorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.InterceptorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-interceptorconfiguration.html)
#[must_use]
pub struct InterceptorConfiguration(Properties_);
impl InterceptorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InterceptorConfiguration(Properties_::new()) }
}
impl InterceptorConfiguration {
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<LambdaInterceptorConfiguration>) -> Self { self.0.put("Lambda", value.into_node()); self }
}
impl IntoValue_<InterceptorConfiguration> for InterceptorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.GatewayInterceptorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-gatewayinterceptorconfiguration.html)
#[must_use]
pub struct GatewayInterceptorConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayInterceptorConfiguration<Missing_<super::required::interception_points>, Missing_<super::required::interceptor>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayInterceptorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayInterceptorConfiguration<S0, S1> {
    /// Sets `InputConfiguration`.
    #[inline] pub fn input_configuration(mut self, value: impl IntoValue_<InterceptorInputConfiguration>) -> Self { self.0.put("InputConfiguration", value.into_node()); self }
    /// Sets `InterceptionPoints`. Required. 1 to 2 items. The values are constants of [`GatewayInterceptionPoint`].
    #[inline] pub fn interception_points(mut self, value: impl IntoValue_<Vec<GatewayInterceptionPoint>>) -> GatewayInterceptorConfiguration<Set_, S1> { self.0.put("InterceptionPoints", value.into_node()); GatewayInterceptorConfiguration(self.0, PhantomData_) }
    /// Sets `Interceptor`. Required.
    #[inline] pub fn interceptor(mut self, value: impl IntoValue_<InterceptorConfiguration>) -> GatewayInterceptorConfiguration<S0, Set_> { self.0.put("Interceptor", value.into_node()); GatewayInterceptorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayInterceptorConfiguration> for GatewayInterceptorConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.GatewayPolicyEngineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-gatewaypolicyengineconfiguration.html)
#[must_use]
pub struct GatewayPolicyEngineConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayPolicyEngineConfiguration<Missing_<super::required::arn>, Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayPolicyEngineConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayPolicyEngineConfiguration<S0, S1> {
    /// Sets `Arn`. Required. 1 to 170 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> GatewayPolicyEngineConfiguration<Set_, S1> { self.0.put("Arn", value.into_node()); GatewayPolicyEngineConfiguration(self.0, PhantomData_) }
    /// Sets `Mode`. Required. The values are constants of [`GatewayPolicyEngineMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<GatewayPolicyEngineMode>) -> GatewayPolicyEngineConfiguration<S0, Set_> { self.0.put("Mode", value.into_node()); GatewayPolicyEngineConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayPolicyEngineConfiguration> for GatewayPolicyEngineConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.SessionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-sessionconfiguration.html)
#[must_use]
pub struct SessionConfiguration(Properties_);
impl SessionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SessionConfiguration(Properties_::new()) }
}
impl SessionConfiguration {
    /// Sets `SessionTimeoutInSeconds`. 900 to 28800.
    #[inline] pub fn session_timeout_in_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SessionTimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<SessionConfiguration> for SessionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.StreamingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-streamingconfiguration.html)
#[must_use]
pub struct StreamingConfiguration(Properties_);
impl StreamingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamingConfiguration(Properties_::new()) }
}
impl StreamingConfiguration {
    /// Sets `EnableResponseStreaming`.
    #[inline] pub fn enable_response_streaming(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableResponseStreaming", value.into_node()); self }
}
impl IntoValue_<StreamingConfiguration> for StreamingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.MCPGatewayConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-mcpgatewayconfiguration.html)
#[must_use]
pub struct MCPGatewayConfiguration(Properties_);
impl MCPGatewayConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MCPGatewayConfiguration(Properties_::new()) }
}
impl MCPGatewayConfiguration {
    /// Sets `Instructions`. 1 to 2048 characters.
    #[inline] pub fn instructions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Instructions", value.into_node()); self }
    /// Sets `SearchType`. The values are constants of [`SearchType`].
    #[inline] pub fn search_type(mut self, value: impl IntoValue_<SearchType>) -> Self { self.0.put("SearchType", value.into_node()); self }
    /// Sets `SessionConfiguration`.
    #[inline] pub fn session_configuration(mut self, value: impl IntoValue_<SessionConfiguration>) -> Self { self.0.put("SessionConfiguration", value.into_node()); self }
    /// Sets `StreamingConfiguration`.
    #[inline] pub fn streaming_configuration(mut self, value: impl IntoValue_<StreamingConfiguration>) -> Self { self.0.put("StreamingConfiguration", value.into_node()); self }
    /// Sets `SupportedVersions`.
    #[inline] pub fn supported_versions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedVersions", value.into_node()); self }
}
impl IntoValue_<MCPGatewayConfiguration> for MCPGatewayConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.GatewayProtocolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-gatewayprotocolconfiguration.html)
#[must_use]
pub struct GatewayProtocolConfiguration(Properties_);
impl GatewayProtocolConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayProtocolConfiguration(Properties_::new()) }
}
impl GatewayProtocolConfiguration {
    /// Sets `Mcp`.
    #[inline] pub fn mcp(mut self, value: impl IntoValue_<MCPGatewayConfiguration>) -> Self { self.0.put("Mcp", value.into_node()); self }
}
impl IntoValue_<GatewayProtocolConfiguration> for GatewayProtocolConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Gateway.WafConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-wafconfiguration.html)
#[must_use]
pub struct WafConfiguration(Properties_);
impl WafConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WafConfiguration(Properties_::new()) }
}
impl WafConfiguration {
    /// Sets `FailureMode`. The values are constants of [`WafFailureMode`].
    #[inline] pub fn failure_mode(mut self, value: impl IntoValue_<WafFailureMode>) -> Self { self.0.put("FailureMode", value.into_node()); self }
}
impl IntoValue_<WafConfiguration> for WafConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum ClaimMatchOperatorType {}
impl ClaimMatchOperatorType {
    /// `EQUALS`
    pub const EQUALS: Value_<ClaimMatchOperatorType> = Value_::constant("EQUALS");
    /// `CONTAINS`
    pub const CONTAINS: Value_<ClaimMatchOperatorType> = Value_::constant("CONTAINS");
    /// `CONTAINS_ANY`
    pub const CONTAINS_ANY: Value_<ClaimMatchOperatorType> = Value_::constant("CONTAINS_ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClaimMatchOperatorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
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
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
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
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum AuthorizerType {}
impl AuthorizerType {
    /// `CUSTOM_JWT`
    pub const CUSTOM_JWT: Value_<AuthorizerType> = Value_::constant("CUSTOM_JWT");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthorizerType> = Value_::constant("AWS_IAM");
    /// `NONE`
    pub const NONE: Value_<AuthorizerType> = Value_::constant("NONE");
    /// `AUTHENTICATE_ONLY`
    pub const AUTHENTICATE_ONLY: Value_<AuthorizerType> = Value_::constant("AUTHENTICATE_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthorizerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum ExceptionLevel {}
impl ExceptionLevel {
    /// `DEBUG`
    pub const DEBUG: Value_<ExceptionLevel> = Value_::constant("DEBUG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExceptionLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum InterceptorPayloadExclusion {}
impl InterceptorPayloadExclusion {
    /// `RESPONSE_BODY`
    pub const RESPONSE_BODY: Value_<InterceptorPayloadExclusion> = Value_::constant("RESPONSE_BODY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InterceptorPayloadExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum GatewayInterceptionPoint {}
impl GatewayInterceptionPoint {
    /// `REQUEST`
    pub const REQUEST: Value_<GatewayInterceptionPoint> = Value_::constant("REQUEST");
    /// `RESPONSE`
    pub const RESPONSE: Value_<GatewayInterceptionPoint> = Value_::constant("RESPONSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GatewayInterceptionPoint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum GatewayPolicyEngineMode {}
impl GatewayPolicyEngineMode {
    /// `LOG_ONLY`
    pub const LOG_ONLY: Value_<GatewayPolicyEngineMode> = Value_::constant("LOG_ONLY");
    /// `ENFORCE`
    pub const ENFORCE: Value_<GatewayPolicyEngineMode> = Value_::constant("ENFORCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GatewayPolicyEngineMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum SearchType {}
impl SearchType {
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<SearchType> = Value_::constant("SEMANTIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SearchType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
#[derive(Debug)]
pub enum WafFailureMode {}
impl WafFailureMode {
    /// `FAIL_CLOSE`
    pub const FAIL_CLOSE: Value_<WafFailureMode> = Value_::constant("FAIL_CLOSE");
    /// `FAIL_OPEN`
    pub const FAIL_OPEN: Value_<WafFailureMode> = Value_::constant("FAIL_OPEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WafFailureMode> { Value_::from_node(value.into_node()) }
}
