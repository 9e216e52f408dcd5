// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::RolePolicy`

use stanchion_template::generated::*;

/// `AWS::IAM::RolePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html)
#[must_use]
pub struct RolePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RolePolicy<Missing_<super::required::policy_name>, Missing_<super::required::role_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RolePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RolePolicy<S0, S1> {
    /// Sets `PolicyDocument`. 1 to 131072 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `PolicyName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> RolePolicy<Set_, S1> { self.0.put("PolicyName", value.into_node()); RolePolicy(self.0, PhantomData_) }
    /// Sets `RoleName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn role_name(mut self, value: impl IntoValue_<String>) -> RolePolicy<S0, Set_> { self.0.put("RoleName", value.into_node()); RolePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RolePolicy> for RolePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RolePolicy<S0, S1> {
    const TYPE: &'static str = "AWS::IAM::RolePolicy";
    type Handle = RolePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RolePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RolePolicyRef(Id_);
impl From<Id_> for RolePolicyRef { #[inline] fn from(id: Id_) -> Self { RolePolicyRef(id) } }
impl AsRef<Id_> for RolePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RolePolicyRef {
    /// `Ref`: `PolicyName|RoleName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
