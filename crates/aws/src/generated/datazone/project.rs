// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::Project`

use stanchion_template::generated::*;

/// `AWS::DataZone::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html)
#[must_use]
pub struct Project<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Project<Missing_<super::required::domain_identifier>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Project(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Project<S0, S1> {
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> Project<Set_, S1> { self.0.put("DomainIdentifier", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `DomainUnitId`. 1 to 256 characters.
    #[inline] pub fn domain_unit_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainUnitId", value.into_node()); self }
    /// Sets `GlossaryTerms`. 0 to 20 items.
    #[inline] pub fn glossary_terms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GlossaryTerms", value.into_node()); self }
    /// Sets `MembershipAssignments`. An update replaces the resource.
    #[inline] pub fn membership_assignments(mut self, value: impl IntoValue_<Vec<ProjectMembershipAssignment>>) -> Self { self.0.put("MembershipAssignments", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Project<S0, Set_> { self.0.put("Name", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `ProjectCategory`. An update replaces the resource.
    #[inline] pub fn project_category(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectCategory", value.into_node()); self }
    /// Sets `ProjectExecutionRole`. An update replaces the resource.
    #[inline] pub fn project_execution_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectExecutionRole", value.into_node()); self }
    /// Sets `ProjectProfileId`. An update replaces the resource.
    #[inline] pub fn project_profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectProfileId", value.into_node()); self }
    /// Sets `ProjectProfileVersion`.
    #[inline] pub fn project_profile_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectProfileVersion", value.into_node()); self }
    /// Sets `ResourceTags`.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `UserParameters`.
    #[inline] pub fn user_parameters(mut self, value: impl IntoValue_<Vec<EnvironmentConfigurationUserParameter>>) -> Self { self.0.put("UserParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Project> for Project<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Project<S0, S1> {
    const TYPE: &'static str = "AWS::DataZone::Project";
    type Handle = ProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Project`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectRef(Id_);
impl From<Id_> for ProjectRef { #[inline] fn from(id: Id_) -> Self { ProjectRef(id) } }
impl AsRef<Id_> for ProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectRef {
    /// `Ref`: `DomainId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `ProjectStatus`
    #[inline] pub fn project_status(&self) -> Value_<String> { self.0.attribute("ProjectStatus") }
}
/// `AWS::DataZone::Project.Member`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-member.html)
#[must_use]
pub struct Member(Properties_);
impl Member {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Member(Properties_::new()) }
}
impl Member {
    /// Sets `GroupIdentifier`.
    #[inline] pub fn group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupIdentifier", value.into_node()); self }
    /// Sets `UserIdentifier`.
    #[inline] pub fn user_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserIdentifier", value.into_node()); self }
}
impl IntoValue_<Member> for Member { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Project.ProjectMembershipAssignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-projectmembershipassignment.html)
#[must_use]
pub struct ProjectMembershipAssignment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProjectMembershipAssignment<Missing_<super::required::designation>, Missing_<super::required::member>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProjectMembershipAssignment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProjectMembershipAssignment<S0, S1> {
    /// Sets `Designation`. Required.
    #[inline] pub fn designation(mut self, value: impl IntoValue_<String>) -> ProjectMembershipAssignment<Set_, S1> { self.0.put("Designation", value.into_node()); ProjectMembershipAssignment(self.0, PhantomData_) }
    /// Sets `Member`. Required.
    #[inline] pub fn member(mut self, value: impl IntoValue_<Member>) -> ProjectMembershipAssignment<S0, Set_> { self.0.put("Member", value.into_node()); ProjectMembershipAssignment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProjectMembershipAssignment> for ProjectMembershipAssignment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Project.EnvironmentParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-environmentparameter.html)
#[must_use]
pub struct EnvironmentParameter(Properties_);
impl EnvironmentParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentParameter(Properties_::new()) }
}
impl EnvironmentParameter {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<EnvironmentParameter> for EnvironmentParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Project.EnvironmentConfigurationUserParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-environmentconfigurationuserparameter.html)
#[must_use]
pub struct EnvironmentConfigurationUserParameter(Properties_);
impl EnvironmentConfigurationUserParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentConfigurationUserParameter(Properties_::new()) }
}
impl EnvironmentConfigurationUserParameter {
    /// Sets `EnvironmentConfigurationName`. 1 to 64 characters.
    #[inline] pub fn environment_configuration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentConfigurationName", value.into_node()); self }
    /// Sets `EnvironmentId`.
    #[inline] pub fn environment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentId", value.into_node()); self }
    /// Sets `EnvironmentParameters`.
    #[inline] pub fn environment_parameters(mut self, value: impl IntoValue_<Vec<EnvironmentParameter>>) -> Self { self.0.put("EnvironmentParameters", value.into_node()); self }
}
impl IntoValue_<EnvironmentConfigurationUserParameter> for EnvironmentConfigurationUserParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
