// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::PaymentManager`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::PaymentManager`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html)
#[must_use]
pub struct PaymentManager<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PaymentManager<Missing_<super::required::authorizer_type>, Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PaymentManager(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PaymentManager<S0, S1, S2> {
    /// Sets `AuthorizerConfiguration`. An update replaces the resource.
    #[inline] pub fn authorizer_configuration(mut self, value: impl IntoValue_<AuthorizerConfiguration>) -> Self { self.0.put("AuthorizerConfiguration", value.into_node()); self }
    /// Sets `AuthorizerType`. Required. An update replaces the resource. The values are constants of [`PaymentsAuthorizerType`].
    #[inline] pub fn authorizer_type(mut self, value: impl IntoValue_<PaymentsAuthorizerType>) -> PaymentManager<Set_, S1, S2> { self.0.put("AuthorizerType", value.into_node()); PaymentManager(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PaymentManager<S0, Set_, S2> { self.0.put("Name", value.into_node()); PaymentManager(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> PaymentManager<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); PaymentManager(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PaymentManager> for PaymentManager<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PaymentManager<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentManager";
    type Handle = PaymentManagerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PaymentManager`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PaymentManagerRef(Id_);
impl From<Id_> for PaymentManagerRef { #[inline] fn from(id: Id_) -> Self { PaymentManagerRef(id) } }
impl AsRef<Id_> for PaymentManagerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PaymentManagerRef {
    /// `Ref`: `PaymentManagerArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `PaymentManagerArn`
    #[inline] pub fn payment_manager_arn(&self) -> Value_<String> { self.0.attribute("PaymentManagerArn") }
    /// `Fn::GetAtt` `PaymentManagerId`
    #[inline] pub fn payment_manager_id(&self) -> Value_<String> { self.0.attribute("PaymentManagerId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `WorkloadIdentityDetails`
    #[inline] pub fn workload_identity_details(&self) -> Value_<String> { self.0.attribute("WorkloadIdentityDetails") }
}
/// `AWS::BedrockAgentCore::PaymentManager.ClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-claimmatchvaluetype.html)
#[must_use]
pub struct ClaimMatchValueType(Properties_);
impl ClaimMatchValueType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClaimMatchValueType(Properties_::new()) }
}
impl ClaimMatchValueType {
    /// Sets `MatchValueString`. 1 to 255 characters.
    #[inline] pub fn match_value_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MatchValueString", value.into_node()); self }
    /// Sets `MatchValueStringList`.
    #[inline] pub fn match_value_string_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchValueStringList", value.into_node()); self }
}
impl IntoValue_<ClaimMatchValueType> for ClaimMatchValueType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::PaymentManager.AuthorizingClaimMatchValueType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-authorizingclaimmatchvaluetype.html)
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
/// `AWS::BedrockAgentCore::PaymentManager.CustomClaimValidationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-customclaimvalidationtype.html)
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
/// `AWS::BedrockAgentCore::PaymentManager.CustomJWTAuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-customjwtauthorizerconfiguration.html)
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
    /// Sets `DiscoveryUrl`. Required.
    #[inline] pub fn discovery_url(mut self, value: impl IntoValue_<String>) -> CustomJWTAuthorizerConfiguration<Set_> { self.0.put("DiscoveryUrl", value.into_node()); CustomJWTAuthorizerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomJWTAuthorizerConfiguration> for CustomJWTAuthorizerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::PaymentManager.AuthorizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-authorizerconfiguration.html)
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
/// Values of `AWS::BedrockAgentCore::PaymentManager`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html)
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
/// Values of `AWS::BedrockAgentCore::PaymentManager`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html)
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
/// Values of `AWS::BedrockAgentCore::PaymentManager`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html)
#[derive(Debug)]
pub enum PaymentsAuthorizerType {}
impl PaymentsAuthorizerType {
    /// `CUSTOM_JWT`
    pub const CUSTOM_JWT: Value_<PaymentsAuthorizerType> = Value_::constant("CUSTOM_JWT");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<PaymentsAuthorizerType> = Value_::constant("AWS_IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PaymentsAuthorizerType> { Value_::from_node(value.into_node()) }
}
