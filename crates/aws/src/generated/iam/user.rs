// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::User`

use stanchion_template::generated::*;

/// `AWS::IAM::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html)
#[must_use]
pub struct User(Properties_);
impl User {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { User(Properties_::new()) }
}
impl User {
    /// Sets `Groups`. 0 to 10 items.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `LoginProfile`.
    #[inline] pub fn login_profile(mut self, value: impl IntoValue_<LoginProfile>) -> Self { self.0.put("LoginProfile", value.into_node()); self }
    /// Sets `ManagedPolicyArns`. 0 to 20 items.
    #[inline] pub fn managed_policy_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ManagedPolicyArns", value.into_node()); self }
    /// Sets `Path`. 1 to 512 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `PermissionsBoundary`. 20 to 2048 characters.
    #[inline] pub fn permissions_boundary(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PermissionsBoundary", value.into_node()); self }
    /// Sets `Policies`.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Vec<Policy>>) -> Self { self.0.put("Policies", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserName", value.into_node()); self }
}
impl IntoValue_<User> for User { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for User {
    const TYPE: &'static str = "AWS::IAM::User";
    type Handle = UserRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`User`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserRef(Id_);
impl From<Id_> for UserRef { #[inline] fn from(id: Id_) -> Self { UserRef(id) } }
impl AsRef<Id_> for UserRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserRef {
    /// `Ref`: `UserName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IAM::User.LoginProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-user-loginprofile.html)
#[must_use]
pub struct LoginProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoginProfile<Missing_<super::required::password>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoginProfile(Properties_::new(), PhantomData_) }
}
impl<S0> LoginProfile<S0> {
    /// Sets `Password`. Required.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> LoginProfile<Set_> { self.0.put("Password", value.into_node()); LoginProfile(self.0, PhantomData_) }
    /// Sets `PasswordResetRequired`.
    #[inline] pub fn password_reset_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PasswordResetRequired", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LoginProfile> for LoginProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IAM::User.Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-user-policy.html)
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
