// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::User`

use stanchion_template::generated::*;

/// `AWS::AppStream::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html)
#[must_use]
pub struct User<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl User<Missing_<super::required::authentication_type>, Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { User(Properties_::new(), PhantomData_) }
}
impl<S0, S1> User<S0, S1> {
    /// Sets `AuthenticationType`. Required. An update replaces the resource. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> User<Set_, S1> { self.0.put("AuthenticationType", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `FirstName`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn first_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirstName", value.into_node()); self }
    /// Sets `LastName`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn last_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastName", value.into_node()); self }
    /// Sets `MessageAction`. An update replaces the resource. The values are constants of [`MessageAction`].
    #[inline] pub fn message_action(mut self, value: impl IntoValue_<MessageAction>) -> Self { self.0.put("MessageAction", value.into_node()); self }
    /// Sets `UserName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> User<S0, Set_> { self.0.put("UserName", value.into_node()); User(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<User> for User<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for User<S0, S1> {
    const TYPE: &'static str = "AWS::AppStream::User";
    type Handle = UserRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`User`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserRef(Id_);
impl From<Id_> for UserRef { #[inline] fn from(id: Id_) -> Self { UserRef(id) } }
impl AsRef<Id_> for UserRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserRef {
    /// `Ref`: `UserName|AuthenticationType`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::AppStream::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `API`
    pub const API: Value_<AuthenticationType> = Value_::constant("API");
    /// `AWS_AD`
    pub const AWS_AD: Value_<AuthenticationType> = Value_::constant("AWS_AD");
    /// `SAML`
    pub const SAML: Value_<AuthenticationType> = Value_::constant("SAML");
    /// `USERPOOL`
    pub const USERPOOL: Value_<AuthenticationType> = Value_::constant("USERPOOL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html)
#[derive(Debug)]
pub enum MessageAction {}
impl MessageAction {
    /// `RESEND`
    pub const RESEND: Value_<MessageAction> = Value_::constant("RESEND");
    /// `SUPPRESS`
    pub const SUPPRESS: Value_<MessageAction> = Value_::constant("SUPPRESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MessageAction> { Value_::from_node(value.into_node()) }
}
