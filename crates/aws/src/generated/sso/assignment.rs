// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSO::Assignment`

use stanchion_template::generated::*;

/// `AWS::SSO::Assignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html)
#[must_use]
pub struct Assignment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl Assignment<Missing_<super::required::instance_arn>, Missing_<super::required::permission_set_arn>, Missing_<super::required::principal_id>, Missing_<super::required::principal_type>, Missing_<super::required::target_id>, Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Assignment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> Assignment<S0, S1, S2, S3, S4, S5> {
    /// Sets `InstanceArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Assignment<Set_, S1, S2, S3, S4, S5> { self.0.put("InstanceArn", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `PermissionSetArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn permission_set_arn(mut self, value: impl IntoValue_<String>) -> Assignment<S0, Set_, S2, S3, S4, S5> { self.0.put("PermissionSetArn", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `PrincipalId`. Required. 1 to 47 characters. An update replaces the resource.
    #[inline] pub fn principal_id(mut self, value: impl IntoValue_<String>) -> Assignment<S0, S1, Set_, S3, S4, S5> { self.0.put("PrincipalId", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `PrincipalType`. Required. An update replaces the resource. The values are constants of [`PrincipalType`].
    #[inline] pub fn principal_type(mut self, value: impl IntoValue_<PrincipalType>) -> Assignment<S0, S1, S2, Set_, S4, S5> { self.0.put("PrincipalType", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `TargetId`. Required. An update replaces the resource.
    #[inline] pub fn target_id(mut self, value: impl IntoValue_<String>) -> Assignment<S0, S1, S2, S3, Set_, S5> { self.0.put("TargetId", value.into_node()); Assignment(self.0, PhantomData_) }
    /// Sets `TargetType`. Required. An update replaces the resource. The values are constants of [`TargetType`].
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<TargetType>) -> Assignment<S0, S1, S2, S3, S4, Set_> { self.0.put("TargetType", value.into_node()); Assignment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<Assignment> for Assignment<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for Assignment<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::SSO::Assignment";
    type Handle = AssignmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Assignment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssignmentRef(Id_);
impl From<Id_> for AssignmentRef { #[inline] fn from(id: Id_) -> Self { AssignmentRef(id) } }
impl AsRef<Id_> for AssignmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssignmentRef {
    /// `Ref`: `InstanceArn|TargetId|TargetType|PermissionSetArn|PrincipalType|PrincipalId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::SSO::Assignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html)
#[derive(Debug)]
pub enum PrincipalType {}
impl PrincipalType {
    /// `USER`
    pub const USER: Value_<PrincipalType> = Value_::constant("USER");
    /// `GROUP`
    pub const GROUP: Value_<PrincipalType> = Value_::constant("GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrincipalType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSO::Assignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `AWS_ACCOUNT`
    pub const AWS_ACCOUNT: Value_<TargetType> = Value_::constant("AWS_ACCOUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
