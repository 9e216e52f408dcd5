// Made by `cargo xtask generate`; do not edit.
//! `AWS::EntityResolution::PolicyStatement`

use stanchion_template::generated::*;

/// `AWS::EntityResolution::PolicyStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html)
#[must_use]
pub struct PolicyStatement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyStatement<Missing_<super::required::arn>, Missing_<super::required::statement_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyStatement<S0, S1> {
    /// Sets `Action`. At least 1 item.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Arn`. Required. An update replaces the resource.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> PolicyStatement<Set_, S1> { self.0.put("Arn", value.into_node()); PolicyStatement(self.0, PhantomData_) }
    /// Sets `Condition`. 1 to 40960 characters.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `Effect`. The values are constants of [`StatementEffect`].
    #[inline] pub fn effect(mut self, value: impl IntoValue_<StatementEffect>) -> Self { self.0.put("Effect", value.into_node()); self }
    /// Sets `Principal`. At least 1 item.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Principal", value.into_node()); self }
    /// Sets `StatementId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn statement_id(mut self, value: impl IntoValue_<String>) -> PolicyStatement<S0, Set_> { self.0.put("StatementId", value.into_node()); PolicyStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyStatement> for PolicyStatement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PolicyStatement<S0, S1> {
    const TYPE: &'static str = "AWS::EntityResolution::PolicyStatement";
    type Handle = PolicyStatementRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyStatement`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyStatementRef(Id_);
impl From<Id_> for PolicyStatementRef { #[inline] fn from(id: Id_) -> Self { PolicyStatementRef(id) } }
impl AsRef<Id_> for PolicyStatementRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyStatementRef {
    /// `Ref`: `Arn|StatementId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::EntityResolution::PolicyStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html)
#[derive(Debug)]
pub enum StatementEffect {}
impl StatementEffect {
    /// `Allow`
    pub const ALLOW: Value_<StatementEffect> = Value_::constant("Allow");
    /// `Deny`
    pub const DENY: Value_<StatementEffect> = Value_::constant("Deny");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StatementEffect> { Value_::from_node(value.into_node()) }
}
