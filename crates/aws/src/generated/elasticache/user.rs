// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::User`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html)
#[must_use]
pub struct User<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl User<Missing_<super::required::engine>, Missing_<super::required::user_id>, Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { User(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> User<S0, S1, S2> {
    /// Sets `AccessString`.
    #[inline] pub fn access_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessString", value.into_node()); self }
    /// Sets `AuthenticationMode`.
    #[inline] pub fn authentication_mode(mut self, value: impl IntoValue_<AuthenticationMode>) -> Self { self.0.put("AuthenticationMode", value.into_node()); self }
    /// Sets `Engine`. Required. An update may replace the resource. The values are constants of [`Engine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<Engine>) -> User<Set_, S1, S2> { self.0.put("Engine", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `NoPasswordRequired`.
    #[inline] pub fn no_password_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoPasswordRequired", value.into_node()); self }
    /// Sets `Passwords`. At least 1 item.
    #[inline] pub fn passwords(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Passwords", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserId`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn user_id(mut self, value: impl IntoValue_<String>) -> User<S0, Set_, S2> { self.0.put("UserId", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `UserName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> User<S0, S1, Set_> { self.0.put("UserName", value.into_node()); User(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<User> for User<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for User<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ElastiCache::User";
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
/// `AWS::ElastiCache::User.AuthenticationMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html)
#[must_use]
pub struct AuthenticationMode<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AuthenticationMode<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthenticationMode(Properties_::new(), PhantomData_) }
}
impl<S0> AuthenticationMode<S0> {
    /// Sets `Passwords`. At least 1 item.
    #[inline] pub fn passwords(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Passwords", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> AuthenticationMode<Set_> { self.0.put("Type", value.into_node()); AuthenticationMode(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AuthenticationMode> for AuthenticationMode<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElastiCache::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html)
#[derive(Debug)]
pub enum Engine {}
impl Engine {
    /// `redis`
    pub const REDIS: Value_<Engine> = Value_::constant("redis");
    /// `valkey`
    pub const VALKEY: Value_<Engine> = Value_::constant("valkey");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Engine> { Value_::from_node(value.into_node()) }
}
