// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::HostedConfigurationVersion`

use stanchion_template::generated::*;

/// `AWS::AppConfig::HostedConfigurationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html)
#[must_use]
pub struct HostedConfigurationVersion<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl HostedConfigurationVersion<Missing_<super::required::application_id>, Missing_<super::required::configuration_profile_id>, Missing_<super::required::content>, Missing_<super::required::content_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HostedConfigurationVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> HostedConfigurationVersion<S0, S1, S2, S3> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> HostedConfigurationVersion<Set_, S1, S2, S3> { self.0.put("ApplicationId", value.into_node()); HostedConfigurationVersion(self.0, PhantomData_) }
    /// Sets `ConfigurationProfileId`. Required. An update replaces the resource.
    #[inline] pub fn configuration_profile_id(mut self, value: impl IntoValue_<String>) -> HostedConfigurationVersion<S0, Set_, S2, S3> { self.0.put("ConfigurationProfileId", value.into_node()); HostedConfigurationVersion(self.0, PhantomData_) }
    /// Sets `Content`. Required. An update replaces the resource.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> HostedConfigurationVersion<S0, S1, Set_, S3> { self.0.put("Content", value.into_node()); HostedConfigurationVersion(self.0, PhantomData_) }
    /// Sets `ContentType`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> HostedConfigurationVersion<S0, S1, S2, Set_> { self.0.put("ContentType", value.into_node()); HostedConfigurationVersion(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LatestVersionNumber`. An update replaces the resource.
    #[inline] pub fn latest_version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LatestVersionNumber", value.into_node()); self }
    /// Sets `VersionLabel`. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn version_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionLabel", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<HostedConfigurationVersion> for HostedConfigurationVersion<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for HostedConfigurationVersion<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::AppConfig::HostedConfigurationVersion";
    type Handle = HostedConfigurationVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HostedConfigurationVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HostedConfigurationVersionRef(Id_);
impl From<Id_> for HostedConfigurationVersionRef { #[inline] fn from(id: Id_) -> Self { HostedConfigurationVersionRef(id) } }
impl AsRef<Id_> for HostedConfigurationVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HostedConfigurationVersionRef {
    /// `Ref`: `VersionNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VersionNumber`
    #[inline] pub fn version_number(&self) -> Value_<String> { self.0.attribute("VersionNumber") }
}
