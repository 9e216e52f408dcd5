// Made by `cargo xtask generate`; do not edit.
//! `AWS::InspectorV2::CodeSecurityIntegration`

use stanchion_template::generated::*;

/// `AWS::InspectorV2::CodeSecurityIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html)
#[must_use]
pub struct CodeSecurityIntegration(Properties_);
impl CodeSecurityIntegration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CodeSecurityIntegration(Properties_::new()) }
}
impl CodeSecurityIntegration {
    /// Sets `CreateIntegrationDetails`. An update replaces the resource.
    #[inline] pub fn create_integration_details(mut self, value: impl IntoValue_<CreateDetails>) -> Self { self.0.put("CreateIntegrationDetails", value.into_node()); self }
    /// Sets `Name`. 1 to 60 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`IntegrationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<IntegrationType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdateIntegrationDetails`.
    #[inline] pub fn update_integration_details(mut self, value: impl IntoValue_<UpdateDetails>) -> Self { self.0.put("UpdateIntegrationDetails", value.into_node()); self }
}
impl IntoValue_<CodeSecurityIntegration> for CodeSecurityIntegration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CodeSecurityIntegration {
    const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityIntegration";
    type Handle = CodeSecurityIntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CodeSecurityIntegration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CodeSecurityIntegrationRef(Id_);
impl From<Id_> for CodeSecurityIntegrationRef { #[inline] fn from(id: Id_) -> Self { CodeSecurityIntegrationRef(id) } }
impl AsRef<Id_> for CodeSecurityIntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CodeSecurityIntegrationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AuthorizationUrl`
    #[inline] pub fn authorization_url(&self) -> Value_<String> { self.0.attribute("AuthorizationUrl") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
}
/// `AWS::InspectorV2::CodeSecurityIntegration.CreateGitLabSelfManagedIntegrationDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-creategitlabselfmanagedintegrationdetail.html)
#[must_use]
pub struct CreateGitLabSelfManagedIntegrationDetail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CreateGitLabSelfManagedIntegrationDetail<Missing_<super::required::access_token>, Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CreateGitLabSelfManagedIntegrationDetail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CreateGitLabSelfManagedIntegrationDetail<S0, S1> {
    /// Sets `accessToken`. Required.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> CreateGitLabSelfManagedIntegrationDetail<Set_, S1> { self.0.put("accessToken", value.into_node()); CreateGitLabSelfManagedIntegrationDetail(self.0, PhantomData_) }
    /// Sets `instanceUrl`. Required.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> CreateGitLabSelfManagedIntegrationDetail<S0, Set_> { self.0.put("instanceUrl", value.into_node()); CreateGitLabSelfManagedIntegrationDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CreateGitLabSelfManagedIntegrationDetail> for CreateGitLabSelfManagedIntegrationDetail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CodeSecurityIntegration.CreateDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-createdetails.html)
#[must_use]
pub struct CreateDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CreateDetails<Missing_<super::required::gitlab_self_managed>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CreateDetails(Properties_::new(), PhantomData_) }
}
impl<S0> CreateDetails<S0> {
    /// Sets `gitlabSelfManaged`. Required.
    #[inline] pub fn gitlab_self_managed(mut self, value: impl IntoValue_<CreateGitLabSelfManagedIntegrationDetail>) -> CreateDetails<Set_> { self.0.put("gitlabSelfManaged", value.into_node()); CreateDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CreateDetails> for CreateDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CodeSecurityIntegration.UpdateGitHubIntegrationDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-updategithubintegrationdetail.html)
#[must_use]
pub struct UpdateGitHubIntegrationDetail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UpdateGitHubIntegrationDetail<Missing_<super::required::code>, Missing_<super::required::installation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpdateGitHubIntegrationDetail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UpdateGitHubIntegrationDetail<S0, S1> {
    /// Sets `code`. Required. 1 to 1024 characters.
    #[inline] pub fn code(mut self, value: impl IntoValue_<String>) -> UpdateGitHubIntegrationDetail<Set_, S1> { self.0.put("code", value.into_node()); UpdateGitHubIntegrationDetail(self.0, PhantomData_) }
    /// Sets `installationId`. Required. 1 to 1024 characters.
    #[inline] pub fn installation_id(mut self, value: impl IntoValue_<String>) -> UpdateGitHubIntegrationDetail<S0, Set_> { self.0.put("installationId", value.into_node()); UpdateGitHubIntegrationDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UpdateGitHubIntegrationDetail> for UpdateGitHubIntegrationDetail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CodeSecurityIntegration.UpdateGitLabSelfManagedIntegrationDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-updategitlabselfmanagedintegrationdetail.html)
#[must_use]
pub struct UpdateGitLabSelfManagedIntegrationDetail<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UpdateGitLabSelfManagedIntegrationDetail<Missing_<super::required::auth_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpdateGitLabSelfManagedIntegrationDetail(Properties_::new(), PhantomData_) }
}
impl<S0> UpdateGitLabSelfManagedIntegrationDetail<S0> {
    /// Sets `authCode`. Required. 1 to 1024 characters.
    #[inline] pub fn auth_code(mut self, value: impl IntoValue_<String>) -> UpdateGitLabSelfManagedIntegrationDetail<Set_> { self.0.put("authCode", value.into_node()); UpdateGitLabSelfManagedIntegrationDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UpdateGitLabSelfManagedIntegrationDetail> for UpdateGitLabSelfManagedIntegrationDetail<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CodeSecurityIntegration.UpdateDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityintegration-updatedetails.html)
#[must_use]
pub struct UpdateDetails(Properties_);
impl UpdateDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UpdateDetails(Properties_::new()) }
}
impl UpdateDetails {
    /// Sets `github`.
    #[inline] pub fn github(mut self, value: impl IntoValue_<UpdateGitHubIntegrationDetail>) -> Self { self.0.put("github", value.into_node()); self }
    /// Sets `gitlabSelfManaged`.
    #[inline] pub fn gitlab_self_managed(mut self, value: impl IntoValue_<UpdateGitLabSelfManagedIntegrationDetail>) -> Self { self.0.put("gitlabSelfManaged", value.into_node()); self }
}
impl IntoValue_<UpdateDetails> for UpdateDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::InspectorV2::CodeSecurityIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html)
#[derive(Debug)]
pub enum IntegrationType {}
impl IntegrationType {
    /// `GITLAB_SELF_MANAGED`
    pub const GITLAB_SELF_MANAGED: Value_<IntegrationType> = Value_::constant("GITLAB_SELF_MANAGED");
    /// `GITHUB`
    pub const GITHUB: Value_<IntegrationType> = Value_::constant("GITHUB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntegrationType> { Value_::from_node(value.into_node()) }
}
