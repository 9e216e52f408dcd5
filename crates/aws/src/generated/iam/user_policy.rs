// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::UserPolicy`

use stanchion_template::generated::*;

/// `AWS::IAM::UserPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html)
#[must_use]
pub struct UserPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserPolicy<Missing_<super::required::policy_name>, Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserPolicy<S0, S1> {
    /// Sets `PolicyDocument`. 1 to 131072 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `PolicyName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> UserPolicy<Set_, S1> { self.0.put("PolicyName", value.into_node()); UserPolicy(self.0, PhantomData_) }
    /// Sets `UserName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> UserPolicy<S0, Set_> { self.0.put("UserName", value.into_node()); UserPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserPolicy> for UserPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::IAM::UserPolicy";
    type Handle = UserPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPolicyRef(Id_);
impl From<Id_> for UserPolicyRef { #[inline] fn from(id: Id_) -> Self { UserPolicyRef(id) } }
impl AsRef<Id_> for UserPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPolicyRef {
    /// `Ref`: `PolicyName|UserName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
