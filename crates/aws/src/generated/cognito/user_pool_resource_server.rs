// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolResourceServer`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolResourceServer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html)
#[must_use]
pub struct UserPoolResourceServer<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl UserPoolResourceServer<Missing_<super::required::identifier>, Missing_<super::required::name>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolResourceServer(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> UserPoolResourceServer<S0, S1, S2> {
    /// Sets `Identifier`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> UserPoolResourceServer<Set_, S1, S2> { self.0.put("Identifier", value.into_node()); UserPoolResourceServer(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> UserPoolResourceServer<S0, Set_, S2> { self.0.put("Name", value.into_node()); UserPoolResourceServer(self.0, PhantomData_) }
    /// Sets `Scopes`. 0 to 100 items.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<ResourceServerScopeType>>) -> Self { self.0.put("Scopes", value.into_node()); self }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolResourceServer<S0, S1, Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolResourceServer(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<UserPoolResourceServer> for UserPoolResourceServer<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for UserPoolResourceServer<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolResourceServer";
    type Handle = UserPoolResourceServerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolResourceServer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolResourceServerRef(Id_);
impl From<Id_> for UserPoolResourceServerRef { #[inline] fn from(id: Id_) -> Self { UserPoolResourceServerRef(id) } }
impl AsRef<Id_> for UserPoolResourceServerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolResourceServerRef {
    /// `Ref`: `Identifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Cognito::UserPoolResourceServer.ResourceServerScopeType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolresourceserver-resourceserverscopetype.html)
#[must_use]
pub struct ResourceServerScopeType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceServerScopeType<Missing_<super::required::scope_description>, Missing_<super::required::scope_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceServerScopeType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceServerScopeType<S0, S1> {
    /// Sets `ScopeDescription`. Required. 1 to 256 characters.
    #[inline] pub fn scope_description(mut self, value: impl IntoValue_<String>) -> ResourceServerScopeType<Set_, S1> { self.0.put("ScopeDescription", value.into_node()); ResourceServerScopeType(self.0, PhantomData_) }
    /// Sets `ScopeName`. Required. 1 to 256 characters.
    #[inline] pub fn scope_name(mut self, value: impl IntoValue_<String>) -> ResourceServerScopeType<S0, Set_> { self.0.put("ScopeName", value.into_node()); ResourceServerScopeType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceServerScopeType> for ResourceServerScopeType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
