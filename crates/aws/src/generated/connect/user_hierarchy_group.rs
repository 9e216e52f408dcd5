// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::UserHierarchyGroup`

use stanchion_template::generated::*;

/// `AWS::Connect::UserHierarchyGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html)
#[must_use]
pub struct UserHierarchyGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserHierarchyGroup<Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserHierarchyGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserHierarchyGroup<S0, S1> {
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> UserHierarchyGroup<Set_, S1> { self.0.put("InstanceArn", value.into_node()); UserHierarchyGroup(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> UserHierarchyGroup<S0, Set_> { self.0.put("Name", value.into_node()); UserHierarchyGroup(self.0, PhantomData_) }
    /// Sets `ParentGroupArn`. An update replaces the resource.
    #[inline] pub fn parent_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentGroupArn", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserHierarchyGroup> for UserHierarchyGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserHierarchyGroup<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::UserHierarchyGroup";
    type Handle = UserHierarchyGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserHierarchyGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserHierarchyGroupRef(Id_);
impl From<Id_> for UserHierarchyGroupRef { #[inline] fn from(id: Id_) -> Self { UserHierarchyGroupRef(id) } }
impl AsRef<Id_> for UserHierarchyGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserHierarchyGroupRef {
    /// `Ref`: `UserHierarchyGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `UserHierarchyGroupArn`
    #[inline] pub fn user_hierarchy_group_arn(&self) -> Value_<String> { self.0.attribute("UserHierarchyGroupArn") }
}
