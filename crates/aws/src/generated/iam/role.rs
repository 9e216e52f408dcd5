// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::Role`

use stanchion_template::generated::*;

/// `AWS::IAM::Role`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html)
#[must_use]
pub struct Role<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Role<Missing_<super::required::assume_role_policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Role(Properties_::new(), PhantomData_) }
}
impl<S0> Role<S0> {
    /// Sets `AssumeRolePolicyDocument`. Required. 1 to 131072 characters.
    #[inline] pub fn assume_role_policy_document(mut self, value: impl IntoValue_<Node_>) -> Role<Set_> { self.0.put("AssumeRolePolicyDocument", value.into_node()); Role(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ManagedPolicyArns`. At least 0 items.
    #[inline] pub fn managed_policy_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ManagedPolicyArns", value.into_node()); self }
    /// Sets `MaxSessionDuration`. 3600 to 43200.
    #[inline] pub fn max_session_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSessionDuration", value.into_node()); self }
    /// Sets `Path`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `PermissionsBoundary`. 20 to 2048 characters.
    #[inline] pub fn permissions_boundary(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PermissionsBoundary", value.into_node()); self }
    /// Sets `Policies`.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Vec<Policy>>) -> Self { self.0.put("Policies", value.into_node()); self }
    /// Sets `RoleName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleName", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Role> for Role<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Role<S0> {
    const TYPE: &'static str = "AWS::IAM::Role";
    type Handle = RoleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Role`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RoleRef(Id_);
impl From<Id_> for RoleRef { #[inline] fn from(id: Id_) -> Self { RoleRef(id) } }
impl AsRef<Id_> for RoleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RoleRef {
    /// `Ref`: `RoleName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `RoleId`
    #[inline] pub fn role_id(&self) -> Value_<String> { self.0.attribute("RoleId") }
}
/// `AWS::IAM::Role.Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-role-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Policy<Missing_<super::required::policy_document>, Missing_<super::required::policy_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Policy<S0, S1> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Policy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `PolicyName`. Required.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Policy<S0, Set_> { self.0.put("PolicyName", value.into_node()); Policy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Policy> for Policy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
