// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Group`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-group.html)
#[must_use]
pub struct Group<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Group<Missing_<super::required::group_name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Group(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Group<S0, S1> {
    /// Sets `Description`. 1 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GroupName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Group<Set_, S1> { self.0.put("GroupName", value.into_node()); Group(self.0, PhantomData_) }
    /// Sets `Namespace`. Required. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Group<S0, Set_> { self.0.put("Namespace", value.into_node()); Group(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Group> for Group<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Group<S0, S1> {
    const TYPE: &'static str = "AWS::QuickSight::Group";
    type Handle = GroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Group`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupRef(Id_);
impl From<Id_> for GroupRef { #[inline] fn from(id: Id_) -> Self { GroupRef(id) } }
impl AsRef<Id_> for GroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `PrincipalId`
    #[inline] pub fn principal_id(&self) -> Value_<String> { self.0.attribute("PrincipalId") }
}
