// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::PolicyGrant`

use stanchion_template::generated::*;

/// `AWS::DataZone::PolicyGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html)
#[must_use]
pub struct PolicyGrant<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl PolicyGrant<Missing_<super::required::detail>, Missing_<super::required::domain_identifier>, Missing_<super::required::entity_identifier>, Missing_<super::required::entity_type>, Missing_<super::required::policy_type>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyGrant(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> PolicyGrant<S0, S1, S2, S3, S4, S5> {
    /// Sets `Detail`. Required. An update replaces the resource.
    #[inline] pub fn detail(mut self, value: impl IntoValue_<PolicyGrantDetail>) -> PolicyGrant<Set_, S1, S2, S3, S4, S5> { self.0.put("Detail", value.into_node()); PolicyGrant(self.0, PhantomData_) }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> PolicyGrant<S0, Set_, S2, S3, S4, S5> { self.0.put("DomainIdentifier", value.into_node()); PolicyGrant(self.0, PhantomData_) }
    /// Sets `EntityIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn entity_identifier(mut self, value: impl IntoValue_<String>) -> PolicyGrant<S0, S1, Set_, S3, S4, S5> { self.0.put("EntityIdentifier", value.into_node()); PolicyGrant(self.0, PhantomData_) }
    /// Sets `EntityType`. Required. An update replaces the resource. The values are constants of [`TargetEntityType`].
    #[inline] pub fn entity_type(mut self, value: impl IntoValue_<TargetEntityType>) -> PolicyGrant<S0, S1, S2, Set_, S4, S5> { self.0.put("EntityType", value.into_node()); PolicyGrant(self.0, PhantomData_) }
    /// Sets `PolicyType`. Required. An update replaces the resource. The values are constants of [`ManagedPolicyType`].
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<ManagedPolicyType>) -> PolicyGrant<S0, S1, S2, S3, Set_, S5> { self.0.put("PolicyType", value.into_node()); PolicyGrant(self.0, PhantomData_) }
    /// Sets `Principal`. Required. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<PolicyGrantPrincipal>) -> PolicyGrant<S0, S1, S2, S3, S4, Set_> { self.0.put("Principal", value.into_node()); PolicyGrant(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<PolicyGrant> for PolicyGrant<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for PolicyGrant<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::DataZone::PolicyGrant";
    type Handle = PolicyGrantRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyGrant`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyGrantRef(Id_);
impl From<Id_> for PolicyGrantRef { #[inline] fn from(id: Id_) -> Self { PolicyGrantRef(id) } }
impl AsRef<Id_> for PolicyGrantRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyGrantRef {
    /// `Ref`: `DomainIdentifier|GrantId|EntityIdentifier|EntityType|PolicyType`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `GrantId`
    #[inline] pub fn grant_id(&self) -> Value_<String> { self.0.attribute("GrantId") }
}
/// `AWS::DataZone::PolicyGrant.CreateDomainUnitPolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-createdomainunitpolicygrantdetail.html)
#[must_use]
pub struct CreateDomainUnitPolicyGrantDetail(Properties_);
impl CreateDomainUnitPolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateDomainUnitPolicyGrantDetail(Properties_::new()) }
}
impl CreateDomainUnitPolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<CreateDomainUnitPolicyGrantDetail> for CreateDomainUnitPolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.OverrideDomainUnitOwnersPolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-overridedomainunitownerspolicygrantdetail.html)
#[must_use]
pub struct OverrideDomainUnitOwnersPolicyGrantDetail(Properties_);
impl OverrideDomainUnitOwnersPolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OverrideDomainUnitOwnersPolicyGrantDetail(Properties_::new()) }
}
impl OverrideDomainUnitOwnersPolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<OverrideDomainUnitOwnersPolicyGrantDetail> for OverrideDomainUnitOwnersPolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.AddToProjectMemberPoolPolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-addtoprojectmemberpoolpolicygrantdetail.html)
#[must_use]
pub struct AddToProjectMemberPoolPolicyGrantDetail(Properties_);
impl AddToProjectMemberPoolPolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AddToProjectMemberPoolPolicyGrantDetail(Properties_::new()) }
}
impl AddToProjectMemberPoolPolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<AddToProjectMemberPoolPolicyGrantDetail> for AddToProjectMemberPoolPolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.OverrideProjectOwnersPolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-overrideprojectownerspolicygrantdetail.html)
#[must_use]
pub struct OverrideProjectOwnersPolicyGrantDetail(Properties_);
impl OverrideProjectOwnersPolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OverrideProjectOwnersPolicyGrantDetail(Properties_::new()) }
}
impl OverrideProjectOwnersPolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<OverrideProjectOwnersPolicyGrantDetail> for OverrideProjectOwnersPolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.CreateGlossaryPolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-createglossarypolicygrantdetail.html)
#[must_use]
pub struct CreateGlossaryPolicyGrantDetail(Properties_);
impl CreateGlossaryPolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateGlossaryPolicyGrantDetail(Properties_::new()) }
}
impl CreateGlossaryPolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<CreateGlossaryPolicyGrantDetail> for CreateGlossaryPolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.CreateFormTypePolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-createformtypepolicygrantdetail.html)
#[must_use]
pub struct CreateFormTypePolicyGrantDetail(Properties_);
impl CreateFormTypePolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateFormTypePolicyGrantDetail(Properties_::new()) }
}
impl CreateFormTypePolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<CreateFormTypePolicyGrantDetail> for CreateFormTypePolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.CreateAssetTypePolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-createassettypepolicygrantdetail.html)
#[must_use]
pub struct CreateAssetTypePolicyGrantDetail(Properties_);
impl CreateAssetTypePolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateAssetTypePolicyGrantDetail(Properties_::new()) }
}
impl CreateAssetTypePolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<CreateAssetTypePolicyGrantDetail> for CreateAssetTypePolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.CreateProjectPolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-createprojectpolicygrantdetail.html)
#[must_use]
pub struct CreateProjectPolicyGrantDetail(Properties_);
impl CreateProjectPolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateProjectPolicyGrantDetail(Properties_::new()) }
}
impl CreateProjectPolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl IntoValue_<CreateProjectPolicyGrantDetail> for CreateProjectPolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.CreateEnvironmentProfilePolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-createenvironmentprofilepolicygrantdetail.html)
#[must_use]
pub struct CreateEnvironmentProfilePolicyGrantDetail(Properties_);
impl CreateEnvironmentProfilePolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateEnvironmentProfilePolicyGrantDetail(Properties_::new()) }
}
impl CreateEnvironmentProfilePolicyGrantDetail {
    /// Sets `DomainUnitId`. 1 to 256 characters.
    #[inline] pub fn domain_unit_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainUnitId", value.into_node()); self }
}
impl IntoValue_<CreateEnvironmentProfilePolicyGrantDetail> for CreateEnvironmentProfilePolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.CreateProjectFromProjectProfilePolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-createprojectfromprojectprofilepolicygrantdetail.html)
#[must_use]
pub struct CreateProjectFromProjectProfilePolicyGrantDetail(Properties_);
impl CreateProjectFromProjectProfilePolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateProjectFromProjectProfilePolicyGrantDetail(Properties_::new()) }
}
impl CreateProjectFromProjectProfilePolicyGrantDetail {
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
    /// Sets `ProjectProfiles`.
    #[inline] pub fn project_profiles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ProjectProfiles", value.into_node()); self }
}
impl IntoValue_<CreateProjectFromProjectProfilePolicyGrantDetail> for CreateProjectFromProjectProfilePolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.PolicyGrantDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-policygrantdetail.html)
#[must_use]
pub struct PolicyGrantDetail(Properties_);
impl PolicyGrantDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyGrantDetail(Properties_::new()) }
}
impl PolicyGrantDetail {
    /// Sets `CreateDomainUnit`.
    #[inline] pub fn create_domain_unit(mut self, value: impl IntoValue_<CreateDomainUnitPolicyGrantDetail>) -> Self { self.0.put("CreateDomainUnit", value.into_node()); self }
    /// Sets `OverrideDomainUnitOwners`.
    #[inline] pub fn override_domain_unit_owners(mut self, value: impl IntoValue_<OverrideDomainUnitOwnersPolicyGrantDetail>) -> Self { self.0.put("OverrideDomainUnitOwners", value.into_node()); self }
    /// Sets `AddToProjectMemberPool`.
    #[inline] pub fn add_to_project_member_pool(mut self, value: impl IntoValue_<AddToProjectMemberPoolPolicyGrantDetail>) -> Self { self.0.put("AddToProjectMemberPool", value.into_node()); self }
    /// Sets `OverrideProjectOwners`.
    #[inline] pub fn override_project_owners(mut self, value: impl IntoValue_<OverrideProjectOwnersPolicyGrantDetail>) -> Self { self.0.put("OverrideProjectOwners", value.into_node()); self }
    /// Sets `CreateGlossary`.
    #[inline] pub fn create_glossary(mut self, value: impl IntoValue_<CreateGlossaryPolicyGrantDetail>) -> Self { self.0.put("CreateGlossary", value.into_node()); self }
    /// Sets `CreateFormType`.
    #[inline] pub fn create_form_type(mut self, value: impl IntoValue_<CreateFormTypePolicyGrantDetail>) -> Self { self.0.put("CreateFormType", value.into_node()); self }
    /// Sets `CreateAssetType`.
    #[inline] pub fn create_asset_type(mut self, value: impl IntoValue_<CreateAssetTypePolicyGrantDetail>) -> Self { self.0.put("CreateAssetType", value.into_node()); self }
    /// Sets `CreateProject`.
    #[inline] pub fn create_project(mut self, value: impl IntoValue_<CreateProjectPolicyGrantDetail>) -> Self { self.0.put("CreateProject", value.into_node()); self }
    /// Sets `CreateEnvironmentProfile`.
    #[inline] pub fn create_environment_profile(mut self, value: impl IntoValue_<CreateEnvironmentProfilePolicyGrantDetail>) -> Self { self.0.put("CreateEnvironmentProfile", value.into_node()); self }
    /// Sets `DelegateCreateEnvironmentProfile`.
    #[inline] pub fn delegate_create_environment_profile(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DelegateCreateEnvironmentProfile", value.into_node()); self }
    /// Sets `CreateEnvironment`.
    #[inline] pub fn create_environment(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CreateEnvironment", value.into_node()); self }
    /// Sets `CreateEnvironmentFromBlueprint`.
    #[inline] pub fn create_environment_from_blueprint(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CreateEnvironmentFromBlueprint", value.into_node()); self }
    /// Sets `CreateProjectFromProjectProfile`.
    #[inline] pub fn create_project_from_project_profile(mut self, value: impl IntoValue_<CreateProjectFromProjectProfilePolicyGrantDetail>) -> Self { self.0.put("CreateProjectFromProjectProfile", value.into_node()); self }
}
impl IntoValue_<PolicyGrantDetail> for PolicyGrantDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.UserPolicyGrantPrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-userpolicygrantprincipal.html)
#[must_use]
pub struct UserPolicyGrantPrincipal(Properties_);
impl UserPolicyGrantPrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserPolicyGrantPrincipal(Properties_::new()) }
}
impl UserPolicyGrantPrincipal {
    /// Sets `UserIdentifier`.
    #[inline] pub fn user_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserIdentifier", value.into_node()); self }
    /// Sets `AllUsersGrantFilter`.
    #[inline] pub fn all_users_grant_filter(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AllUsersGrantFilter", value.into_node()); self }
}
impl IntoValue_<UserPolicyGrantPrincipal> for UserPolicyGrantPrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.GroupPolicyGrantPrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-grouppolicygrantprincipal.html)
#[must_use]
pub struct GroupPolicyGrantPrincipal(Properties_);
impl GroupPolicyGrantPrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GroupPolicyGrantPrincipal(Properties_::new()) }
}
impl GroupPolicyGrantPrincipal {
    /// Sets `GroupIdentifier`.
    #[inline] pub fn group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupIdentifier", value.into_node()); self }
}
impl IntoValue_<GroupPolicyGrantPrincipal> for GroupPolicyGrantPrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.DomainUnitFilterForProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-domainunitfilterforproject.html)
#[must_use]
pub struct DomainUnitFilterForProject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DomainUnitFilterForProject<Missing_<super::required::domain_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainUnitFilterForProject(Properties_::new(), PhantomData_) }
}
impl<S0> DomainUnitFilterForProject<S0> {
    /// Sets `DomainUnit`. Required. 1 to 256 characters.
    #[inline] pub fn domain_unit(mut self, value: impl IntoValue_<String>) -> DomainUnitFilterForProject<Set_> { self.0.put("DomainUnit", value.into_node()); DomainUnitFilterForProject(self.0, PhantomData_) }
    /// Sets `IncludeChildDomainUnits`.
    #[inline] pub fn include_child_domain_units(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildDomainUnits", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DomainUnitFilterForProject> for DomainUnitFilterForProject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.ProjectGrantFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-projectgrantfilter.html)
#[must_use]
pub struct ProjectGrantFilter(Properties_);
impl ProjectGrantFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProjectGrantFilter(Properties_::new()) }
}
impl ProjectGrantFilter {
    /// Sets `DomainUnitFilter`.
    #[inline] pub fn domain_unit_filter(mut self, value: impl IntoValue_<DomainUnitFilterForProject>) -> Self { self.0.put("DomainUnitFilter", value.into_node()); self }
}
impl IntoValue_<ProjectGrantFilter> for ProjectGrantFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.ProjectPolicyGrantPrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-projectpolicygrantprincipal.html)
#[must_use]
pub struct ProjectPolicyGrantPrincipal(Properties_);
impl ProjectPolicyGrantPrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProjectPolicyGrantPrincipal(Properties_::new()) }
}
impl ProjectPolicyGrantPrincipal {
    /// Sets `ProjectDesignation`.
    #[inline] pub fn project_designation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectDesignation", value.into_node()); self }
    /// Sets `ProjectGrantFilter`.
    #[inline] pub fn project_grant_filter(mut self, value: impl IntoValue_<ProjectGrantFilter>) -> Self { self.0.put("ProjectGrantFilter", value.into_node()); self }
    /// Sets `ProjectIdentifier`.
    #[inline] pub fn project_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectIdentifier", value.into_node()); self }
}
impl IntoValue_<ProjectPolicyGrantPrincipal> for ProjectPolicyGrantPrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.DomainUnitGrantFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-domainunitgrantfilter.html)
#[must_use]
pub struct DomainUnitGrantFilter(Properties_);
impl DomainUnitGrantFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainUnitGrantFilter(Properties_::new()) }
}
impl DomainUnitGrantFilter {
    /// Sets `AllDomainUnitsGrantFilter`.
    #[inline] pub fn all_domain_units_grant_filter(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AllDomainUnitsGrantFilter", value.into_node()); self }
}
impl IntoValue_<DomainUnitGrantFilter> for DomainUnitGrantFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.DomainUnitPolicyGrantPrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-domainunitpolicygrantprincipal.html)
#[must_use]
pub struct DomainUnitPolicyGrantPrincipal(Properties_);
impl DomainUnitPolicyGrantPrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainUnitPolicyGrantPrincipal(Properties_::new()) }
}
impl DomainUnitPolicyGrantPrincipal {
    /// Sets `DomainUnitDesignation`. The values are constants of [`DomainUnitDesignation`].
    #[inline] pub fn domain_unit_designation(mut self, value: impl IntoValue_<DomainUnitDesignation>) -> Self { self.0.put("DomainUnitDesignation", value.into_node()); self }
    /// Sets `DomainUnitGrantFilter`.
    #[inline] pub fn domain_unit_grant_filter(mut self, value: impl IntoValue_<DomainUnitGrantFilter>) -> Self { self.0.put("DomainUnitGrantFilter", value.into_node()); self }
    /// Sets `DomainUnitIdentifier`. 1 to 256 characters.
    #[inline] pub fn domain_unit_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainUnitIdentifier", value.into_node()); self }
}
impl IntoValue_<DomainUnitPolicyGrantPrincipal> for DomainUnitPolicyGrantPrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::PolicyGrant.PolicyGrantPrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-policygrant-policygrantprincipal.html)
#[must_use]
pub struct PolicyGrantPrincipal(Properties_);
impl PolicyGrantPrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyGrantPrincipal(Properties_::new()) }
}
impl PolicyGrantPrincipal {
    /// Sets `User`.
    #[inline] pub fn user(mut self, value: impl IntoValue_<UserPolicyGrantPrincipal>) -> Self { self.0.put("User", value.into_node()); self }
    /// Sets `Group`.
    #[inline] pub fn group(mut self, value: impl IntoValue_<GroupPolicyGrantPrincipal>) -> Self { self.0.put("Group", value.into_node()); self }
    /// Sets `Project`.
    #[inline] pub fn project(mut self, value: impl IntoValue_<ProjectPolicyGrantPrincipal>) -> Self { self.0.put("Project", value.into_node()); self }
    /// Sets `DomainUnit`.
    #[inline] pub fn domain_unit(mut self, value: impl IntoValue_<DomainUnitPolicyGrantPrincipal>) -> Self { self.0.put("DomainUnit", value.into_node()); self }
}
impl IntoValue_<PolicyGrantPrincipal> for PolicyGrantPrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataZone::PolicyGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html)
#[derive(Debug)]
pub enum TargetEntityType {}
impl TargetEntityType {
    /// `DOMAIN_UNIT`
    pub const DOMAIN_UNIT: Value_<TargetEntityType> = Value_::constant("DOMAIN_UNIT");
    /// `ENVIRONMENT_BLUEPRINT_CONFIGURATION`
    pub const ENVIRONMENT_BLUEPRINT_CONFIGURATION: Value_<TargetEntityType> = Value_::constant("ENVIRONMENT_BLUEPRINT_CONFIGURATION");
    /// `ENVIRONMENT_PROFILE`
    pub const ENVIRONMENT_PROFILE: Value_<TargetEntityType> = Value_::constant("ENVIRONMENT_PROFILE");
    /// `ASSET_TYPE`
    pub const ASSET_TYPE: Value_<TargetEntityType> = Value_::constant("ASSET_TYPE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetEntityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::PolicyGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html)
#[derive(Debug)]
pub enum ManagedPolicyType {}
impl ManagedPolicyType {
    /// `CREATE_DOMAIN_UNIT`
    pub const CREATE_DOMAIN_UNIT: Value_<ManagedPolicyType> = Value_::constant("CREATE_DOMAIN_UNIT");
    /// `OVERRIDE_DOMAIN_UNIT_OWNERS`
    pub const OVERRIDE_DOMAIN_UNIT_OWNERS: Value_<ManagedPolicyType> = Value_::constant("OVERRIDE_DOMAIN_UNIT_OWNERS");
    /// `ADD_TO_PROJECT_MEMBER_POOL`
    pub const ADD_TO_PROJECT_MEMBER_POOL: Value_<ManagedPolicyType> = Value_::constant("ADD_TO_PROJECT_MEMBER_POOL");
    /// `OVERRIDE_PROJECT_OWNERS`
    pub const OVERRIDE_PROJECT_OWNERS: Value_<ManagedPolicyType> = Value_::constant("OVERRIDE_PROJECT_OWNERS");
    /// `CREATE_GLOSSARY`
    pub const CREATE_GLOSSARY: Value_<ManagedPolicyType> = Value_::constant("CREATE_GLOSSARY");
    /// `CREATE_FORM_TYPE`
    pub const CREATE_FORM_TYPE: Value_<ManagedPolicyType> = Value_::constant("CREATE_FORM_TYPE");
    /// `CREATE_ASSET_TYPE`
    pub const CREATE_ASSET_TYPE: Value_<ManagedPolicyType> = Value_::constant("CREATE_ASSET_TYPE");
    /// `CREATE_PROJECT`
    pub const CREATE_PROJECT: Value_<ManagedPolicyType> = Value_::constant("CREATE_PROJECT");
    /// `CREATE_ENVIRONMENT_PROFILE`
    pub const CREATE_ENVIRONMENT_PROFILE: Value_<ManagedPolicyType> = Value_::constant("CREATE_ENVIRONMENT_PROFILE");
    /// `DELEGATE_CREATE_ENVIRONMENT_PROFILE`
    pub const DELEGATE_CREATE_ENVIRONMENT_PROFILE: Value_<ManagedPolicyType> = Value_::constant("DELEGATE_CREATE_ENVIRONMENT_PROFILE");
    /// `CREATE_ENVIRONMENT`
    pub const CREATE_ENVIRONMENT: Value_<ManagedPolicyType> = Value_::constant("CREATE_ENVIRONMENT");
    /// `CREATE_ENVIRONMENT_FROM_BLUEPRINT`
    pub const CREATE_ENVIRONMENT_FROM_BLUEPRINT: Value_<ManagedPolicyType> = Value_::constant("CREATE_ENVIRONMENT_FROM_BLUEPRINT");
    /// `CREATE_PROJECT_FROM_PROJECT_PROFILE`
    pub const CREATE_PROJECT_FROM_PROJECT_PROFILE: Value_<ManagedPolicyType> = Value_::constant("CREATE_PROJECT_FROM_PROJECT_PROFILE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManagedPolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::PolicyGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html)
#[derive(Debug)]
pub enum DomainUnitDesignation {}
impl DomainUnitDesignation {
    /// `OWNER`
    pub const OWNER: Value_<DomainUnitDesignation> = Value_::constant("OWNER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DomainUnitDesignation> { Value_::from_node(value.into_node()) }
}
