// Made by `cargo xtask generate`; do not edit.
//! `AWS::MemoryDB::User`

use stanchion_template::generated::*;

/// `AWS::MemoryDB::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html)
#[must_use]
pub struct User<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl User<Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { User(Properties_::new(), PhantomData_) }
}
impl<S0> User<S0> {
    /// Sets `AccessString`.
    #[inline] pub fn access_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessString", value.into_node()); self }
    /// Sets `AuthenticationMode`.
    #[inline] pub fn authentication_mode(mut self, value: impl IntoValue_<AuthenticationMode>) -> Self { self.0.put("AuthenticationMode", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> User<Set_> { self.0.put("UserName", value.into_node()); User(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<User> for User<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for User<S0> {
    const TYPE: &'static str = "AWS::MemoryDB::User";
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
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::MemoryDB::User.AuthenticationMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html)
#[must_use]
pub struct AuthenticationMode(Properties_);
impl AuthenticationMode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthenticationMode(Properties_::new()) }
}
impl AuthenticationMode {
    /// Sets `Passwords`. 1 to 2 items.
    #[inline] pub fn passwords(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Passwords", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<AuthenticationMode> for AuthenticationMode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MemoryDB::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `password`
    pub const PASSWORD: Value_<Type> = Value_::constant("password");
    /// `iam`
    pub const IAM: Value_<Type> = Value_::constant("iam");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
