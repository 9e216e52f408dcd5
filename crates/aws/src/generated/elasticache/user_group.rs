// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::UserGroup`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::UserGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html)
#[must_use]
pub struct UserGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl UserGroup<Missing_<super::required::engine>, Missing_<super::required::user_group_id>, Missing_<super::required::user_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> UserGroup<S0, S1, S2> {
    /// Sets `Engine`. Required. An update may replace the resource. The values are constants of [`Engine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<Engine>) -> UserGroup<Set_, S1, S2> { self.0.put("Engine", value.into_node()); UserGroup(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserGroupId`. Required. An update replaces the resource.
    #[inline] pub fn user_group_id(mut self, value: impl IntoValue_<String>) -> UserGroup<S0, Set_, S2> { self.0.put("UserGroupId", value.into_node()); UserGroup(self.0, PhantomData_) }
    /// Sets `UserIds`. Required. At least 0 items.
    #[inline] pub fn user_ids(mut self, value: impl IntoValue_<Vec<String>>) -> UserGroup<S0, S1, Set_> { self.0.put("UserIds", value.into_node()); UserGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<UserGroup> for UserGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for UserGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ElastiCache::UserGroup";
    type Handle = UserGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserGroupRef(Id_);
impl From<Id_> for UserGroupRef { #[inline] fn from(id: Id_) -> Self { UserGroupRef(id) } }
impl AsRef<Id_> for UserGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserGroupRef {
    /// `Ref`: `UserGroupId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::ElastiCache::UserGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html)
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
