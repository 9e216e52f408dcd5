// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolReplica`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolReplica`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html)
#[must_use]
pub struct UserPoolReplica<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserPoolReplica<Missing_<super::required::region_name>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolReplica(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserPoolReplica<S0, S1> {
    /// Sets `RegionName`. Required. 5 to 32 characters. An update replaces the resource.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> UserPoolReplica<Set_, S1> { self.0.put("RegionName", value.into_node()); UserPoolReplica(self.0, PhantomData_) }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolReplica<S0, Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolReplica(self.0, PhantomData_) }
    /// Sets `UserPoolTagsAtCreate`. An update replaces the resource.
    #[inline] pub fn user_pool_tags_at_create(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("UserPoolTagsAtCreate", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserPoolReplica> for UserPoolReplica<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserPoolReplica<S0, S1> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolReplica";
    type Handle = UserPoolReplicaRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolReplica`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolReplicaRef(Id_);
impl From<Id_> for UserPoolReplicaRef { #[inline] fn from(id: Id_) -> Self { UserPoolReplicaRef(id) } }
impl AsRef<Id_> for UserPoolReplicaRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolReplicaRef {
    /// `Ref`: `UserPoolId|RegionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
