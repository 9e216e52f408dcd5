// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::Policy`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Policy<Missing_<super::required::definition>, Missing_<super::required::name>, Missing_<super::required::policy_engine_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Policy<S0, S1, S2> {
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<PolicyDefinition>) -> Policy<Set_, S1, S2> { self.0.put("Definition", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnforcementMode`. The values are constants of [`EnforcementMode`].
    #[inline] pub fn enforcement_mode(mut self, value: impl IntoValue_<EnforcementMode>) -> Self { self.0.put("EnforcementMode", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 48 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Policy<S0, Set_, S2> { self.0.put("Name", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `PolicyEngineId`. Required. 12 to 59 characters. An update replaces the resource.
    #[inline] pub fn policy_engine_id(mut self, value: impl IntoValue_<String>) -> Policy<S0, S1, Set_> { self.0.put("PolicyEngineId", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `ValidationMode`. The values are constants of [`PolicyValidationMode`].
    #[inline] pub fn validation_mode(mut self, value: impl IntoValue_<PolicyValidationMode>) -> Self { self.0.put("ValidationMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Policy> for Policy<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Policy<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`: `PolicyArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PolicyArn`
    #[inline] pub fn policy_arn(&self) -> Value_<String> { self.0.attribute("PolicyArn") }
    /// `Fn::GetAtt` `PolicyId`
    #[inline] pub fn policy_id(&self) -> Value_<String> { self.0.attribute("PolicyId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReasons`
    #[inline] pub fn status_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("StatusReasons") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::Policy.CedarPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-policy-cedarpolicy.html)
#[must_use]
pub struct CedarPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CedarPolicy<Missing_<super::required::statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CedarPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> CedarPolicy<S0> {
    /// Sets `Statement`. Required. 35 to 10000 characters.
    #[inline] pub fn statement(mut self, value: impl IntoValue_<String>) -> CedarPolicy<Set_> { self.0.put("Statement", value.into_node()); CedarPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CedarPolicy> for CedarPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Policy.PolicyStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-policy-policystatement.html)
#[must_use]
pub struct PolicyStatement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PolicyStatement<Missing_<super::required::statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyStatement(Properties_::new(), PhantomData_) }
}
impl<S0> PolicyStatement<S0> {
    /// Sets `Statement`. Required. 35 to 10000 characters.
    #[inline] pub fn statement(mut self, value: impl IntoValue_<String>) -> PolicyStatement<Set_> { self.0.put("Statement", value.into_node()); PolicyStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PolicyStatement> for PolicyStatement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Policy.PolicyDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-policy-policydefinition.html)
#[must_use]
pub struct PolicyDefinition(Properties_);
impl PolicyDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyDefinition(Properties_::new()) }
}
impl PolicyDefinition {
    /// Sets `Cedar`.
    #[inline] pub fn cedar(mut self, value: impl IntoValue_<CedarPolicy>) -> Self { self.0.put("Cedar", value.into_node()); self }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<PolicyStatement>) -> Self { self.0.put("Policy", value.into_node()); self }
}
impl IntoValue_<PolicyDefinition> for PolicyDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html)
#[derive(Debug)]
pub enum EnforcementMode {}
impl EnforcementMode {
    /// `ACTIVE`
    pub const ACTIVE: Value_<EnforcementMode> = Value_::constant("ACTIVE");
    /// `LOG_ONLY`
    pub const LOG_ONLY: Value_<EnforcementMode> = Value_::constant("LOG_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnforcementMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html)
#[derive(Debug)]
pub enum PolicyValidationMode {}
impl PolicyValidationMode {
    /// `FAIL_ON_ANY_FINDINGS`
    pub const FAIL_ON_ANY_FINDINGS: Value_<PolicyValidationMode> = Value_::constant("FAIL_ON_ANY_FINDINGS");
    /// `IGNORE_ALL_FINDINGS`
    pub const IGNORE_ALL_FINDINGS: Value_<PolicyValidationMode> = Value_::constant("IGNORE_ALL_FINDINGS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyValidationMode> { Value_::from_node(value.into_node()) }
}
