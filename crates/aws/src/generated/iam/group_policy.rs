// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::GroupPolicy`

use stanchion_template::generated::*;

/// `AWS::IAM::GroupPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html)
#[must_use]
pub struct GroupPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GroupPolicy<Missing_<super::required::group_name>, Missing_<super::required::policy_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GroupPolicy<S0, S1> {
    /// Sets `GroupName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> GroupPolicy<Set_, S1> { self.0.put("GroupName", value.into_node()); GroupPolicy(self.0, PhantomData_) }
    /// Sets `PolicyDocument`. 1 to 131072 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `PolicyName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> GroupPolicy<S0, Set_> { self.0.put("PolicyName", value.into_node()); GroupPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GroupPolicy> for GroupPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GroupPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::IAM::GroupPolicy";
    type Handle = GroupPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GroupPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupPolicyRef(Id_);
impl From<Id_> for GroupPolicyRef { #[inline] fn from(id: Id_) -> Self { GroupPolicyRef(id) } }
impl AsRef<Id_> for GroupPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupPolicyRef {
    /// `Ref`: `PolicyName|GroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
