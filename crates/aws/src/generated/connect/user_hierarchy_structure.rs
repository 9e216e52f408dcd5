// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::UserHierarchyStructure`

use stanchion_template::generated::*;

/// `AWS::Connect::UserHierarchyStructure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html)
#[must_use]
pub struct UserHierarchyStructure<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserHierarchyStructure<Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserHierarchyStructure(Properties_::new(), PhantomData_) }
}
impl<S0> UserHierarchyStructure<S0> {
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> UserHierarchyStructure<Set_> { self.0.put("InstanceArn", value.into_node()); UserHierarchyStructure(self.0, PhantomData_) }
    /// Sets `UserHierarchyStructure`.
    #[inline] pub fn user_hierarchy_structure(mut self, value: impl IntoValue_<UserHierarchyStructureUserHierarchyStructure>) -> Self { self.0.put("UserHierarchyStructure", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserHierarchyStructure> for UserHierarchyStructure<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UserHierarchyStructure<S0> {
    const TYPE: &'static str = "AWS::Connect::UserHierarchyStructure";
    type Handle = UserHierarchyStructureRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserHierarchyStructure`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserHierarchyStructureRef(Id_);
impl From<Id_> for UserHierarchyStructureRef { #[inline] fn from(id: Id_) -> Self { UserHierarchyStructureRef(id) } }
impl AsRef<Id_> for UserHierarchyStructureRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserHierarchyStructureRef {
    /// `Ref`: `UserHierarchyStructureArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `UserHierarchyStructureArn`
    #[inline] pub fn user_hierarchy_structure_arn(&self) -> Value_<String> { self.0.attribute("UserHierarchyStructureArn") }
}
/// `AWS::Connect::UserHierarchyStructure.LevelFive`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelfive.html)
#[must_use]
pub struct LevelFive<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LevelFive<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LevelFive(Properties_::new(), PhantomData_) }
}
impl<S0> LevelFive<S0> {
    /// Sets `HierarchyLevelArn`.
    #[inline] pub fn hierarchy_level_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelArn", value.into_node()); self }
    /// Sets `HierarchyLevelId`.
    #[inline] pub fn hierarchy_level_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LevelFive<Set_> { self.0.put("Name", value.into_node()); LevelFive(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LevelFive> for LevelFive<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::UserHierarchyStructure.LevelFour`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelfour.html)
#[must_use]
pub struct LevelFour<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LevelFour<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LevelFour(Properties_::new(), PhantomData_) }
}
impl<S0> LevelFour<S0> {
    /// Sets `HierarchyLevelArn`.
    #[inline] pub fn hierarchy_level_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelArn", value.into_node()); self }
    /// Sets `HierarchyLevelId`.
    #[inline] pub fn hierarchy_level_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LevelFour<Set_> { self.0.put("Name", value.into_node()); LevelFour(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LevelFour> for LevelFour<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::UserHierarchyStructure.LevelOne`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelone.html)
#[must_use]
pub struct LevelOne<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LevelOne<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LevelOne(Properties_::new(), PhantomData_) }
}
impl<S0> LevelOne<S0> {
    /// Sets `HierarchyLevelArn`.
    #[inline] pub fn hierarchy_level_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelArn", value.into_node()); self }
    /// Sets `HierarchyLevelId`.
    #[inline] pub fn hierarchy_level_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LevelOne<Set_> { self.0.put("Name", value.into_node()); LevelOne(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LevelOne> for LevelOne<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::UserHierarchyStructure.LevelThree`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelthree.html)
#[must_use]
pub struct LevelThree<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LevelThree<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LevelThree(Properties_::new(), PhantomData_) }
}
impl<S0> LevelThree<S0> {
    /// Sets `HierarchyLevelArn`.
    #[inline] pub fn hierarchy_level_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelArn", value.into_node()); self }
    /// Sets `HierarchyLevelId`.
    #[inline] pub fn hierarchy_level_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LevelThree<Set_> { self.0.put("Name", value.into_node()); LevelThree(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LevelThree> for LevelThree<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::UserHierarchyStructure.LevelTwo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-leveltwo.html)
#[must_use]
pub struct LevelTwo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LevelTwo<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LevelTwo(Properties_::new(), PhantomData_) }
}
impl<S0> LevelTwo<S0> {
    /// Sets `HierarchyLevelArn`.
    #[inline] pub fn hierarchy_level_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelArn", value.into_node()); self }
    /// Sets `HierarchyLevelId`.
    #[inline] pub fn hierarchy_level_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyLevelId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LevelTwo<Set_> { self.0.put("Name", value.into_node()); LevelTwo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LevelTwo> for LevelTwo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::UserHierarchyStructure.UserHierarchyStructureUserHierarchyStructure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html)
#[must_use]
pub struct UserHierarchyStructureUserHierarchyStructure(Properties_);
impl UserHierarchyStructureUserHierarchyStructure {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserHierarchyStructureUserHierarchyStructure(Properties_::new()) }
}
impl UserHierarchyStructureUserHierarchyStructure {
    /// Sets `LevelFive`.
    #[inline] pub fn level_five(mut self, value: impl IntoValue_<LevelFive>) -> Self { self.0.put("LevelFive", value.into_node()); self }
    /// Sets `LevelFour`.
    #[inline] pub fn level_four(mut self, value: impl IntoValue_<LevelFour>) -> Self { self.0.put("LevelFour", value.into_node()); self }
    /// Sets `LevelOne`.
    #[inline] pub fn level_one(mut self, value: impl IntoValue_<LevelOne>) -> Self { self.0.put("LevelOne", value.into_node()); self }
    /// Sets `LevelThree`.
    #[inline] pub fn level_three(mut self, value: impl IntoValue_<LevelThree>) -> Self { self.0.put("LevelThree", value.into_node()); self }
    /// Sets `LevelTwo`.
    #[inline] pub fn level_two(mut self, value: impl IntoValue_<LevelTwo>) -> Self { self.0.put("LevelTwo", value.into_node()); self }
}
impl IntoValue_<UserHierarchyStructureUserHierarchyStructure> for UserHierarchyStructureUserHierarchyStructure { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
