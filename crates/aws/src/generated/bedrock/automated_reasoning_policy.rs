// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::AutomatedReasoningPolicy`

use stanchion_template::generated::*;

/// `AWS::Bedrock::AutomatedReasoningPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html)
#[must_use]
pub struct AutomatedReasoningPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutomatedReasoningPolicy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomatedReasoningPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> AutomatedReasoningPolicy<S0> {
    /// Sets `Description`. At most 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ForceDelete`.
    #[inline] pub fn force_delete(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceDelete", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AutomatedReasoningPolicy<Set_> { self.0.put("Name", value.into_node()); AutomatedReasoningPolicy(self.0, PhantomData_) }
    /// Sets `PolicyDefinition`.
    #[inline] pub fn policy_definition(mut self, value: impl IntoValue_<PolicyDefinition>) -> Self { self.0.put("PolicyDefinition", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutomatedReasoningPolicy> for AutomatedReasoningPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AutomatedReasoningPolicy<S0> {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicy";
    type Handle = AutomatedReasoningPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutomatedReasoningPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutomatedReasoningPolicyRef(Id_);
impl From<Id_> for AutomatedReasoningPolicyRef { #[inline] fn from(id: Id_) -> Self { AutomatedReasoningPolicyRef(id) } }
impl AsRef<Id_> for AutomatedReasoningPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutomatedReasoningPolicyRef {
    /// `Ref`: `PolicyArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DefinitionHash`
    #[inline] pub fn definition_hash(&self) -> Value_<String> { self.0.attribute("DefinitionHash") }
    /// `Fn::GetAtt` `KmsKeyArn`
    #[inline] pub fn kms_key_arn(&self) -> Value_<String> { self.0.attribute("KmsKeyArn") }
    /// `Fn::GetAtt` `PolicyArn`
    #[inline] pub fn policy_arn(&self) -> Value_<String> { self.0.attribute("PolicyArn") }
    /// `Fn::GetAtt` `PolicyId`
    #[inline] pub fn policy_id(&self) -> Value_<String> { self.0.attribute("PolicyId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitionrule.html)
#[must_use]
pub struct PolicyDefinitionRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyDefinitionRule<Missing_<super::required::expression>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyDefinitionRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyDefinitionRule<S0, S1> {
    /// Sets `AlternateExpression`. At most 2048 characters.
    #[inline] pub fn alternate_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlternateExpression", value.into_node()); self }
    /// Sets `Expression`. Required. At most 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> PolicyDefinitionRule<Set_, S1> { self.0.put("Expression", value.into_node()); PolicyDefinitionRule(self.0, PhantomData_) }
    /// Sets `Id`. Required. Exactly 12 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> PolicyDefinitionRule<S0, Set_> { self.0.put("Id", value.into_node()); PolicyDefinitionRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyDefinitionRule> for PolicyDefinitionRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionTypeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitiontypevalue.html)
#[must_use]
pub struct PolicyDefinitionTypeValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PolicyDefinitionTypeValue<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyDefinitionTypeValue(Properties_::new(), PhantomData_) }
}
impl<S0> PolicyDefinitionTypeValue<S0> {
    /// Sets `Description`. At most 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Value`. Required. 1 to 64 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> PolicyDefinitionTypeValue<Set_> { self.0.put("Value", value.into_node()); PolicyDefinitionTypeValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PolicyDefinitionTypeValue> for PolicyDefinitionTypeValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitiontype.html)
#[must_use]
pub struct PolicyDefinitionType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyDefinitionType<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyDefinitionType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyDefinitionType<S0, S1> {
    /// Sets `Description`. At most 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PolicyDefinitionType<Set_, S1> { self.0.put("Name", value.into_node()); PolicyDefinitionType(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<PolicyDefinitionTypeValue>>) -> PolicyDefinitionType<S0, Set_> { self.0.put("Values", value.into_node()); PolicyDefinitionType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyDefinitionType> for PolicyDefinitionType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitionvariable.html)
#[must_use]
pub struct PolicyDefinitionVariable<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PolicyDefinitionVariable<Missing_<super::required::description>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyDefinitionVariable(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PolicyDefinitionVariable<S0, S1, S2> {
    /// Sets `Description`. Required. At most 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> PolicyDefinitionVariable<Set_, S1, S2> { self.0.put("Description", value.into_node()); PolicyDefinitionVariable(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PolicyDefinitionVariable<S0, Set_, S2> { self.0.put("Name", value.into_node()); PolicyDefinitionVariable(self.0, PhantomData_) }
    /// Sets `Type`. Required. 1 to 64 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> PolicyDefinitionVariable<S0, S1, Set_> { self.0.put("Type", value.into_node()); PolicyDefinitionVariable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PolicyDefinitionVariable> for PolicyDefinitionVariable<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinition.html)
#[must_use]
pub struct PolicyDefinition(Properties_);
impl PolicyDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyDefinition(Properties_::new()) }
}
impl PolicyDefinition {
    /// Sets `Rules`. 0 to 500 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<PolicyDefinitionRule>>) -> Self { self.0.put("Rules", value.into_node()); self }
    /// Sets `Types`. 0 to 50 items.
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<PolicyDefinitionType>>) -> Self { self.0.put("Types", value.into_node()); self }
    /// Sets `Variables`. 0 to 200 items.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<Vec<PolicyDefinitionVariable>>) -> Self { self.0.put("Variables", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<PolicyDefinition> for PolicyDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
