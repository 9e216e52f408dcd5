// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::Group`

use stanchion_template::generated::*;

/// `AWS::IAM::Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html)
#[must_use]
pub struct Group(Properties_);
impl Group {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Group(Properties_::new()) }
}
impl Group {
    /// Sets `GroupName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `ManagedPolicyArns`. 0 to 20 items.
    #[inline] pub fn managed_policy_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ManagedPolicyArns", value.into_node()); self }
    /// Sets `Path`. 1 to 512 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Policies`.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Vec<Policy>>) -> Self { self.0.put("Policies", value.into_node()); self }
}
impl IntoValue_<Group> for Group { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Group {
    const TYPE: &'static str = "AWS::IAM::Group";
    type Handle = GroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Group`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupRef(Id_);
impl From<Id_> for GroupRef { #[inline] fn from(id: Id_) -> Self { GroupRef(id) } }
impl AsRef<Id_> for GroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupRef {
    /// `Ref`: `GroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IAM::Group.Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-group-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Policy<Missing_<super::required::policy_document>, Missing_<super::required::policy_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Policy<S0, S1> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Policy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `PolicyName`. Required.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Policy<S0, Set_> { self.0.put("PolicyName", value.into_node()); Policy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Policy> for Policy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
