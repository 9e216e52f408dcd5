// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServerlessRepo::Application`

use stanchion_template::generated::*;

/// `AWS::ServerlessRepo::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Application<Missing_<super::required::author>, Missing_<super::required::description>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Application<S0, S1, S2> {
    /// Sets `Author`. Required. 1 to 127 characters.
    #[inline] pub fn author(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1, S2> { self.0.put("Author", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Description`. Required. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_, S2> { self.0.put("Description", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `HomePageUrl`.
    #[inline] pub fn home_page_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HomePageUrl", value.into_node()); self }
    /// Sets `Labels`. At most 10 items.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `LicenseBody`. An update replaces the resource.
    #[inline] pub fn license_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LicenseBody", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<S0, S1, Set_> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `ReadmeBody`.
    #[inline] pub fn readme_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReadmeBody", value.into_node()); self }
    /// Sets `SemanticVersion`. An update replaces the resource.
    #[inline] pub fn semantic_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SemanticVersion", value.into_node()); self }
    /// Sets `SourceCodeUrl`. An update replaces the resource.
    #[inline] pub fn source_code_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceCodeUrl", value.into_node()); self }
    /// Sets `SpdxLicenseId`. An update replaces the resource.
    #[inline] pub fn spdx_license_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpdxLicenseId", value.into_node()); self }
    /// Sets `TemplateBody`. An update replaces the resource.
    #[inline] pub fn template_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateBody", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Application> for Application<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Application<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ServerlessRepo::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `IsVerifiedAuthor`
    #[inline] pub fn is_verified_author(&self) -> Value_<bool> { self.0.attribute("IsVerifiedAuthor") }
}
