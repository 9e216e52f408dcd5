// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::Policy`

use stanchion_template::generated::*;

/// `AWS::IAM::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Policy<Missing_<super::required::policy_document>, Missing_<super::required::policy_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Policy<S0, S1> {
    /// Sets `Groups`.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `PolicyDocument`. Required. 1 to 131072 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Policy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `PolicyName`. Required. 1 to 128 characters.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Policy<S0, Set_> { self.0.put("PolicyName", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Roles`.
    #[inline] pub fn roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Roles", value.into_node()); self }
    /// Sets `Users`.
    #[inline] pub fn users(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Users", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Policy> for Policy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Policy<S0, S1> {
    const TYPE: &'static str = "AWS::IAM::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
