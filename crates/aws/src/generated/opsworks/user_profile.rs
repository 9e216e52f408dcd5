// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks::UserProfile`

use stanchion_template::generated::*;

/// `AWS::OpsWorks::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-userprofile.html)
#[must_use]
pub struct UserProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserProfile<Missing_<super::required::iam_user_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserProfile(Properties_::new(), PhantomData_) }
}
impl<S0> UserProfile<S0> {
    /// Sets `AllowSelfManagement`.
    #[inline] pub fn allow_self_management(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowSelfManagement", value.into_node()); self }
    /// Sets `IamUserArn`. Required. An update replaces the resource.
    #[inline] pub fn iam_user_arn(mut self, value: impl IntoValue_<String>) -> UserProfile<Set_> { self.0.put("IamUserArn", value.into_node()); UserProfile(self.0, PhantomData_) }
    /// Sets `SshPublicKey`.
    #[inline] pub fn ssh_public_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SshPublicKey", value.into_node()); self }
    /// Sets `SshUsername`.
    #[inline] pub fn ssh_username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SshUsername", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserProfile> for UserProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UserProfile<S0> {
    const TYPE: &'static str = "AWS::OpsWorks::UserProfile";
    type Handle = UserProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserProfileRef(Id_);
impl From<Id_> for UserProfileRef { #[inline] fn from(id: Id_) -> Self { UserProfileRef(id) } }
impl AsRef<Id_> for UserProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserProfileRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `SshUsername`
    #[inline] pub fn ssh_username(&self) -> Value_<String> { self.0.attribute("SshUsername") }
}
