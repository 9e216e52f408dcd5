// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSO::ApplicationAssignment`

use stanchion_template::generated::*;

/// `AWS::SSO::ApplicationAssignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html)
#[must_use]
pub struct ApplicationAssignment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ApplicationAssignment<Missing_<super::required::application_arn>, Missing_<super::required::principal_id>, Missing_<super::required::principal_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationAssignment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ApplicationAssignment<S0, S1, S2> {
    /// Sets `ApplicationArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> ApplicationAssignment<Set_, S1, S2> { self.0.put("ApplicationArn", value.into_node()); ApplicationAssignment(self.0, PhantomData_) }
    /// Sets `PrincipalId`. Required. 1 to 47 characters. An update replaces the resource.
    #[inline] pub fn principal_id(mut self, value: impl IntoValue_<String>) -> ApplicationAssignment<S0, Set_, S2> { self.0.put("PrincipalId", value.into_node()); ApplicationAssignment(self.0, PhantomData_) }
    /// Sets `PrincipalType`. Required. An update replaces the resource. The values are constants of [`PrincipalType`].
    #[inline] pub fn principal_type(mut self, value: impl IntoValue_<PrincipalType>) -> ApplicationAssignment<S0, S1, Set_> { self.0.put("PrincipalType", value.into_node()); ApplicationAssignment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ApplicationAssignment> for ApplicationAssignment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ApplicationAssignment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SSO::ApplicationAssignment";
    type Handle = ApplicationAssignmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationAssignment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationAssignmentRef(Id_);
impl From<Id_> for ApplicationAssignmentRef { #[inline] fn from(id: Id_) -> Self { ApplicationAssignmentRef(id) } }
impl AsRef<Id_> for ApplicationAssignmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationAssignmentRef {
    /// `Ref`: `ApplicationArn|PrincipalType|PrincipalId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::SSO::ApplicationAssignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html)
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
