// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Assignment`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Assignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-assignment.html)
#[must_use]
pub struct Assignment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Assignment<Missing_<super::required::assignment_name>, Missing_<super::required::assignment_status>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Assignment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Assignment<S0, S1, S2> {
    /// Sets `AssignmentName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn assignment_name(mut self, value: impl IntoValue_<String>) -> Assignment<Set_, S1, S2> { self.0.put("AssignmentName", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `AssignmentStatus`. Required. The values are constants of [`AssignmentStatus`].
    #[inline] pub fn assignment_status(mut self, value: impl IntoValue_<AssignmentStatus>) -> Assignment<S0, Set_, S2> { self.0.put("AssignmentStatus", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `Identities`.
    #[inline] pub fn identities(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> Self { self.0.put("Identities", value.into_node()); self }
    /// Sets `Namespace`. Required. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Assignment<S0, S1, Set_> { self.0.put("Namespace", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `PolicyArn`.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Assignment> for Assignment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Assignment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::QuickSight::Assignment";
    type Handle = AssignmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Assignment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssignmentRef(Id_);
impl From<Id_> for AssignmentRef { #[inline] fn from(id: Id_) -> Self { AssignmentRef(id) } }
impl AsRef<Id_> for AssignmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssignmentRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssignmentId`
    #[inline] pub fn assignment_id(&self) -> Value_<String> { self.0.attribute("AssignmentId") }
}
/// Values of `AWS::QuickSight::Assignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-assignment.html)
#[derive(Debug)]
pub enum AssignmentStatus {}
impl AssignmentStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<AssignmentStatus> = Value_::constant("ENABLED");
    /// `DRAFT`
    pub const DRAFT: Value_<AssignmentStatus> = Value_::constant("DRAFT");
    /// `DISABLED`
    pub const DISABLED: Value_<AssignmentStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssignmentStatus> { Value_::from_node(value.into_node()) }
}
