// Made by `cargo xtask generate`; do not edit.
//! `AWS::VerifiedPermissions::Policy`

use stanchion_template::generated::*;

/// `AWS::VerifiedPermissions::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Policy<Missing_<super::required::definition>, Missing_<super::required::policy_store_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Policy<S0, S1> {
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<PolicyDefinition>) -> Policy<Set_, S1> { self.0.put("Definition", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 150 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PolicyStoreId`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn policy_store_id(mut self, value: impl IntoValue_<String>) -> Policy<S0, Set_> { self.0.put("PolicyStoreId", value.into_node()); Policy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Policy> for Policy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Policy<S0, S1> {
    const TYPE: &'static str = "AWS::VerifiedPermissions::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`: `PolicyId|PolicyStoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PolicyId`
    #[inline] pub fn policy_id(&self) -> Value_<String> { self.0.attribute("PolicyId") }
    /// `Fn::GetAtt` `PolicyType`
    #[inline] pub fn policy_type(&self) -> Value_<String> { self.0.attribute("PolicyType") }
}
/// `AWS::VerifiedPermissions::Policy.StaticPolicyDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policy-staticpolicydefinition.html)
#[must_use]
pub struct StaticPolicyDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StaticPolicyDefinition<Missing_<super::required::statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StaticPolicyDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> StaticPolicyDefinition<S0> {
    /// Sets `Description`. 0 to 150 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Statement`. Required. 1 to 10000 characters.
    #[inline] pub fn statement(mut self, value: impl IntoValue_<String>) -> StaticPolicyDefinition<Set_> { self.0.put("Statement", value.into_node()); StaticPolicyDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StaticPolicyDefinition> for StaticPolicyDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::Policy.EntityIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policy-entityidentifier.html)
#[must_use]
pub struct EntityIdentifier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EntityIdentifier<Missing_<super::required::entity_id>, Missing_<super::required::entity_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EntityIdentifier<S0, S1> {
    /// Sets `EntityId`. Required. 1 to 200 characters.
    #[inline] pub fn entity_id(mut self, value: impl IntoValue_<String>) -> EntityIdentifier<Set_, S1> { self.0.put("EntityId", value.into_node()); EntityIdentifier(self.0, PhantomData_) }
    /// Sets `EntityType`. Required. 1 to 200 characters.
    #[inline] pub fn entity_type(mut self, value: impl IntoValue_<String>) -> EntityIdentifier<S0, Set_> { self.0.put("EntityType", value.into_node()); EntityIdentifier(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EntityIdentifier> for EntityIdentifier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::Policy.TemplateLinkedPolicyDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policy-templatelinkedpolicydefinition.html)
#[must_use]
pub struct TemplateLinkedPolicyDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TemplateLinkedPolicyDefinition<Missing_<super::required::policy_template_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateLinkedPolicyDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> TemplateLinkedPolicyDefinition<S0> {
    /// Sets `PolicyTemplateId`. Required. 1 to 200 characters.
    #[inline] pub fn policy_template_id(mut self, value: impl IntoValue_<String>) -> TemplateLinkedPolicyDefinition<Set_> { self.0.put("PolicyTemplateId", value.into_node()); TemplateLinkedPolicyDefinition(self.0, PhantomData_) }
    /// Sets `Principal`.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<EntityIdentifier>) -> Self { self.0.put("Principal", value.into_node()); self }
    /// Sets `Resource`.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<EntityIdentifier>) -> Self { self.0.put("Resource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TemplateLinkedPolicyDefinition> for TemplateLinkedPolicyDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::Policy.PolicyDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policy-policydefinition.html)
#[must_use]
pub struct PolicyDefinition(Properties_);
impl PolicyDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyDefinition(Properties_::new()) }
}
impl PolicyDefinition {
    /// Sets `Static`.
    #[inline] pub fn r#static(mut self, value: impl IntoValue_<StaticPolicyDefinition>) -> Self { self.0.put("Static", value.into_node()); self }
    /// Sets `TemplateLinked`.
    #[inline] pub fn template_linked(mut self, value: impl IntoValue_<TemplateLinkedPolicyDefinition>) -> Self { self.0.put("TemplateLinked", value.into_node()); self }
}
impl IntoValue_<PolicyDefinition> for PolicyDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
