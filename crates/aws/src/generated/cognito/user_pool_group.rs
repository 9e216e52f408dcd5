// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolGroup`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html)
#[must_use]
pub struct UserPoolGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserPoolGroup<Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolGroup(Properties_::new(), PhantomData_) }
}
impl<S0> UserPoolGroup<S0> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GroupName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `Precedence`. At least 0.
    #[inline] pub fn precedence(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Precedence", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolGroup<Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UserPoolGroup> for UserPoolGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UserPoolGroup<S0> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolGroup";
    type Handle = UserPoolGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolGroupRef(Id_);
impl From<Id_> for UserPoolGroupRef { #[inline] fn from(id: Id_) -> Self { UserPoolGroupRef(id) } }
impl AsRef<Id_> for UserPoolGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolGroupRef {
    /// `Ref`: `GroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
