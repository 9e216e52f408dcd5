// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::UserToGroupAddition`

use stanchion_template::generated::*;

/// `AWS::IAM::UserToGroupAddition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html)
#[must_use]
pub struct UserToGroupAddition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserToGroupAddition<Missing_<super::required::group_name>, Missing_<super::required::users>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserToGroupAddition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserToGroupAddition<S0, S1> {
    /// Sets `GroupName`. Required.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> UserToGroupAddition<Set_, S1> { self.0.put("GroupName", value.into_node()); UserToGroupAddition(self.0, PhantomData_) }
    /// Sets `Users`. Required.
    #[inline] pub fn users(mut self, value: impl IntoValue_<Vec<String>>) -> UserToGroupAddition<S0, Set_> { self.0.put("Users", value.into_node()); UserToGroupAddition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserToGroupAddition> for UserToGroupAddition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserToGroupAddition<S0, S1> {
    const TYPE: &'static str = "AWS::IAM::UserToGroupAddition";
    type Handle = UserToGroupAdditionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserToGroupAddition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserToGroupAdditionRef(Id_);
impl From<Id_> for UserToGroupAdditionRef { #[inline] fn from(id: Id_) -> Self { UserToGroupAdditionRef(id) } }
impl AsRef<Id_> for UserToGroupAdditionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserToGroupAdditionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
