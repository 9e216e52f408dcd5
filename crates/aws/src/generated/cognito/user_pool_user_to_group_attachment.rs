// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolUserToGroupAttachment`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolUserToGroupAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html)
#[must_use]
pub struct UserPoolUserToGroupAttachment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl UserPoolUserToGroupAttachment<Missing_<super::required::group_name>, Missing_<super::required::user_pool_id>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolUserToGroupAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> UserPoolUserToGroupAttachment<S0, S1, S2> {
    /// Sets `GroupName`. Required. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> UserPoolUserToGroupAttachment<Set_, S1, S2> { self.0.put("GroupName", value.into_node()); UserPoolUserToGroupAttachment(self.0, PhantomData_) }
    /// Sets `UserPoolId`. Required. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolUserToGroupAttachment<S0, Set_, S2> { self.0.put("UserPoolId", value.into_node()); UserPoolUserToGroupAttachment(self.0, PhantomData_) }
    /// Sets `Username`. Required. An update replaces the resource.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> UserPoolUserToGroupAttachment<S0, S1, Set_> { self.0.put("Username", value.into_node()); UserPoolUserToGroupAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<UserPoolUserToGroupAttachment> for UserPoolUserToGroupAttachment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for UserPoolUserToGroupAttachment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment";
    type Handle = UserPoolUserToGroupAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolUserToGroupAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolUserToGroupAttachmentRef(Id_);
impl From<Id_> for UserPoolUserToGroupAttachmentRef { #[inline] fn from(id: Id_) -> Self { UserPoolUserToGroupAttachmentRef(id) } }
impl AsRef<Id_> for UserPoolUserToGroupAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolUserToGroupAttachmentRef {
    /// `Ref`: `UserPoolId|GroupName|Username`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
