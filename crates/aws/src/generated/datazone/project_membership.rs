// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::ProjectMembership`

use stanchion_template::generated::*;

/// `AWS::DataZone::ProjectMembership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html)
#[must_use]
pub struct ProjectMembership<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ProjectMembership<Missing_<super::required::designation>, Missing_<super::required::domain_identifier>, Missing_<super::required::member>, Missing_<super::required::project_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProjectMembership(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ProjectMembership<S0, S1, S2, S3> {
    /// Sets `Designation`. Required.
    #[inline] pub fn designation(mut self, value: impl IntoValue_<String>) -> ProjectMembership<Set_, S1, S2, S3> { self.0.put("Designation", value.into_node()); ProjectMembership(self.0, PhantomData_) }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> ProjectMembership<S0, Set_, S2, S3> { self.0.put("DomainIdentifier", value.into_node()); ProjectMembership(self.0, PhantomData_) }
    /// Sets `Member`. Required. An update replaces the resource.
    #[inline] pub fn member(mut self, value: impl IntoValue_<Member>) -> ProjectMembership<S0, S1, Set_, S3> { self.0.put("Member", value.into_node()); ProjectMembership(self.0, PhantomData_) }
    /// Sets `ProjectIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn project_identifier(mut self, value: impl IntoValue_<String>) -> ProjectMembership<S0, S1, S2, Set_> { self.0.put("ProjectIdentifier", value.into_node()); ProjectMembership(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ProjectMembership> for ProjectMembership<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ProjectMembership<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::DataZone::ProjectMembership";
    type Handle = ProjectMembershipRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProjectMembership`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectMembershipRef(Id_);
impl From<Id_> for ProjectMembershipRef { #[inline] fn from(id: Id_) -> Self { ProjectMembershipRef(id) } }
impl AsRef<Id_> for ProjectMembershipRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectMembershipRef {
    /// `Ref`: `DomainIdentifier|MemberIdentifier|MemberIdentifierType|ProjectIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MemberIdentifier`
    #[inline] pub fn member_identifier(&self) -> Value_<String> { self.0.attribute("MemberIdentifier") }
    /// `Fn::GetAtt` `MemberIdentifierType`
    #[inline] pub fn member_identifier_type(&self) -> Value_<String> { self.0.attribute("MemberIdentifierType") }
}
/// `AWS::DataZone::ProjectMembership.Member`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectmembership-member.html)
#[must_use]
pub struct Member(Properties_);
impl Member {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Member(Properties_::new()) }
}
impl Member {
    /// Sets `UserIdentifier`.
    #[inline] pub fn user_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserIdentifier", value.into_node()); self }
    /// Sets `GroupIdentifier`.
    #[inline] pub fn group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupIdentifier", value.into_node()); self }
}
impl IntoValue_<Member> for Member { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
