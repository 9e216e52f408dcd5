// Made by `cargo xtask generate`; do not edit.
//! `AWS::AgentRegistry::Registry`

use stanchion_template::generated::*;

/// `AWS::AgentRegistry::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
#[must_use]
pub struct Registry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Registry<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Registry(Properties_::new(), PhantomData_) }
}
impl<S0> Registry<S0> {
    /// Sets `ApprovalConfiguration`.
    #[inline] pub fn approval_configuration(mut self, value: impl IntoValue_<ApprovalConfiguration>) -> Self { self.0.put("ApprovalConfiguration", value.into_node()); self }
    /// Sets `AuthorizerType`. An update replaces the resource. The values are constants of [`RegistryAuthorizerType`].
    #[inline] pub fn authorizer_type(mut self, value: impl IntoValue_<RegistryAuthorizerType>) -> Self { self.0.put("AuthorizerType", value.into_node()); self }
    /// Sets `AutoDetectionEnabled`.
    #[inline] pub fn auto_detection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoDetectionEnabled", value.into_node()); self }
    /// Sets `AutoDetectionScope`. The values are constants of [`AutoDetectionScope`].
    #[inline] pub fn auto_detection_scope(mut self, value: impl IntoValue_<AutoDetectionScope>) -> Self { self.0.put("AutoDetectionScope", value.into_node()); self }
    /// Sets `CustomMetadataSchemaConfiguration`.
    #[inline] pub fn custom_metadata_schema_configuration(mut self, value: impl IntoValue_<CustomMetadataSchemaConfiguration>) -> Self { self.0.put("CustomMetadataSchemaConfiguration", value.into_node()); self }
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DiscoveryConfiguration`.
    #[inline] pub fn discovery_configuration(mut self, value: impl IntoValue_<DiscoveryConfiguration>) -> Self { self.0.put("DiscoveryConfiguration", value.into_node()); self }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Registry<Set_> { self.0.put("Name", value.into_node()); Registry(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Registry> for Registry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Registry<S0> {
    const TYPE: &'static str = "AWS::AgentRegistry::Registry";
    type Handle = RegistryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Registry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistryRef(Id_);
impl From<Id_> for RegistryRef { #[inline] fn from(id: Id_) -> Self { RegistryRef(id) } }
impl AsRef<Id_> for RegistryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistryRef {
    /// `Ref`: `RegistryArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutoDetectionStatus`
    #[inline] pub fn auto_detection_status(&self) -> Value_<String> { self.0.attribute("AutoDetectionStatus") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `RegistryArn`
    #[inline] pub fn registry_arn(&self) -> Value_<String> { self.0.attribute("RegistryArn") }
    /// `Fn::GetAtt` `RegistryId`
    #[inline] pub fn registry_id(&self) -> Value_<String> { self.0.attribute("RegistryId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AgentRegistry::Registry.ApprovalConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-approvalconfiguration.html)
#[must_use]
pub struct ApprovalConfiguration(Properties_);
impl ApprovalConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApprovalConfiguration(Properties_::new()) }
}
impl ApprovalConfiguration {
    /// Sets `AutoApprovalRules`. At most 10 items. The values are constants of [`AutoApprovalRule`].
    #[inline] pub fn auto_approval_rules(mut self, value: impl IntoValue_<Vec<AutoApprovalRule>>) -> Self { self.0.put("AutoApprovalRules", value.into_node()); self }
}
impl IntoValue_<ApprovalConfiguration> for ApprovalConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::Registry.RecordTypeSchemaOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-recordtypeschemaoverride.html)
#[must_use]
pub struct RecordTypeSchemaOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RecordTypeSchemaOverride<Missing_<super::required::record_type>, Missing_<super::required::schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordTypeSchemaOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RecordTypeSchemaOverride<S0, S1> {
    /// Sets `RecordType`. Required. The values are constants of [`RecordType`].
    #[inline] pub fn record_type(mut self, value: impl IntoValue_<RecordType>) -> RecordTypeSchemaOverride<Set_, S1> { self.0.put("RecordType", value.into_node()); RecordTypeSchemaOverride(self.0, PhantomData_) }
    /// Sets `Schema`. Required. 1 to 10240 characters.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<String>) -> RecordTypeSchemaOverride<S0, Set_> { self.0.put("Schema", value.into_node()); RecordTypeSchemaOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RecordTypeSchemaOverride> for RecordTypeSchemaOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::Registry.CustomMetadataSchemaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-custommetadataschemaconfiguration.html)
#[must_use]
pub struct CustomMetadataSchemaConfiguration(Properties_);
impl CustomMetadataSchemaConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomMetadataSchemaConfiguration(Properties_::new()) }
}
impl CustomMetadataSchemaConfiguration {
    /// Sets `DefaultSchema`. 1 to 10240 characters.
    #[inline] pub fn default_schema(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultSchema", value.into_node()); self }
    /// Sets `RecordTypeSchemaOverrides`. At most 5 items.
    #[inline] pub fn record_type_schema_overrides(mut self, value: impl IntoValue_<Vec<RecordTypeSchemaOverride>>) -> Self { self.0.put("RecordTypeSchemaOverrides", value.into_node()); self }
}
impl IntoValue_<CustomMetadataSchemaConfiguration> for CustomMetadataSchemaConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::Registry.ClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-claimmatchvaluetype.html)
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
/// `AWS::AgentRegistry::Registry.AuthorizingClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-authorizingclaimmatchvaluetype.html)
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
/// `AWS::AgentRegistry::Registry.CustomClaimValidationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-customclaimvalidationtype.html)
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
/// `AWS::AgentRegistry::Registry.CustomJWTAuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-customjwtauthorizerconfiguration.html)
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
    /// Sets `CustomClaims`. At least 1 item.
    #[inline] pub fn custom_claims(mut self, value: impl IntoValue_<Vec<CustomClaimValidationType>>) -> Self { self.0.put("CustomClaims", value.into_node()); self }
    /// Sets `DiscoveryUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn discovery_url(mut self, value: impl IntoValue_<String>) -> CustomJWTAuthorizerConfiguration<Set_> { self.0.put("DiscoveryUrl", value.into_node()); CustomJWTAuthorizerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomJWTAuthorizerConfiguration> for CustomJWTAuthorizerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::Registry.AuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-authorizerconfiguration.html)
#[must_use]
pub struct AuthorizerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AuthorizerConfiguration<Missing_<super::required::custom_jwt_authorizer>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthorizerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AuthorizerConfiguration<S0> {
    /// Sets `CustomJWTAuthorizer`. Required.
    #[inline] pub fn custom_jwt_authorizer(mut self, value: impl IntoValue_<CustomJWTAuthorizerConfiguration>) -> AuthorizerConfiguration<Set_> { self.0.put("CustomJWTAuthorizer", value.into_node()); AuthorizerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AuthorizerConfiguration> for AuthorizerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::Registry.DiscoveryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-discoveryconfiguration.html)
#[must_use]
pub struct DiscoveryConfiguration(Properties_);
impl DiscoveryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DiscoveryConfiguration(Properties_::new()) }
}
impl DiscoveryConfiguration {
    /// Sets `AuthorizerConfiguration`.
    #[inline] pub fn authorizer_configuration(mut self, value: impl IntoValue_<AuthorizerConfiguration>) -> Self { self.0.put("AuthorizerConfiguration", value.into_node()); self }
}
impl IntoValue_<DiscoveryConfiguration> for DiscoveryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::Registry.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::kms_key_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `KmsKeyArn`. Required. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> EncryptionConfiguration<Set_> { self.0.put("KmsKeyArn", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AgentRegistry::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
#[derive(Debug)]
pub enum AutoApprovalRule {}
impl AutoApprovalRule {
    /// `APPROVE_ALL`
    pub const APPROVE_ALL: Value_<AutoApprovalRule> = Value_::constant("APPROVE_ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoApprovalRule> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AgentRegistry::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
#[derive(Debug)]
pub enum RegistryAuthorizerType {}
impl RegistryAuthorizerType {
    /// `CUSTOM_JWT`
    pub const CUSTOM_JWT: Value_<RegistryAuthorizerType> = Value_::constant("CUSTOM_JWT");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<RegistryAuthorizerType> = Value_::constant("AWS_IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RegistryAuthorizerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AgentRegistry::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
#[derive(Debug)]
pub enum AutoDetectionScope {}
impl AutoDetectionScope {
    /// `ORGANIZATION`
    pub const ORGANIZATION: Value_<AutoDetectionScope> = Value_::constant("ORGANIZATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoDetectionScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AgentRegistry::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
#[derive(Debug)]
pub enum RecordType {}
impl RecordType {
    /// `MCP`
    pub const MCP: Value_<RecordType> = Value_::constant("MCP");
    /// `AGENT`
    pub const AGENT: Value_<RecordType> = Value_::constant("AGENT");
    /// `SKILL`
    pub const SKILL: Value_<RecordType> = Value_::constant("SKILL");
    /// `GATEWAY`
    pub const GATEWAY: Value_<RecordType> = Value_::constant("GATEWAY");
    /// `CUSTOM`
    pub const CUSTOM: Value_<RecordType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AgentRegistry::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
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
/// Values of `AWS::AgentRegistry::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
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
