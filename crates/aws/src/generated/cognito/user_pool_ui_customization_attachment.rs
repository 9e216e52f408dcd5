// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolUICustomizationAttachment`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolUICustomizationAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html)
#[must_use]
pub struct UserPoolUICustomizationAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserPoolUICustomizationAttachment<Missing_<super::required::client_id>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolUICustomizationAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserPoolUICustomizationAttachment<S0, S1> {
    /// Sets `CSS`.
    #[inline] pub fn css(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CSS", value.into_node()); self }
    /// Sets `ClientId`. Required. An update replaces the resource.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> UserPoolUICustomizationAttachment<Set_, S1> { self.0.put("ClientId", value.into_node()); UserPoolUICustomizationAttachment(self.0, PhantomData_) }
    /// Sets `UserPoolId`. Required. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolUICustomizationAttachment<S0, Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolUICustomizationAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserPoolUICustomizationAttachment> for UserPoolUICustomizationAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserPoolUICustomizationAttachment<S0, S1> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment";
    type Handle = UserPoolUICustomizationAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolUICustomizationAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolUICustomizationAttachmentRef(Id_);
impl From<Id_> for UserPoolUICustomizationAttachmentRef { #[inline] fn from(id: Id_) -> Self { UserPoolUICustomizationAttachmentRef(id) } }
impl AsRef<Id_> for UserPoolUICustomizationAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolUICustomizationAttachmentRef {
    /// `Ref`: `UserPoolId|ClientId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
