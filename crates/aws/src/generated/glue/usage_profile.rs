// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::UsageProfile`

use stanchion_template::generated::*;

/// `AWS::Glue::UsageProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html)
#[must_use]
pub struct UsageProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UsageProfile<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UsageProfile(Properties_::new(), PhantomData_) }
}
impl<S0> UsageProfile<S0> {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<ProfileConfiguration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Description`. 1 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 5 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> UsageProfile<Set_> { self.0.put("Name", value.into_node()); UsageProfile(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UsageProfile> for UsageProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UsageProfile<S0> {
    const TYPE: &'static str = "AWS::Glue::UsageProfile";
    type Handle = UsageProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UsageProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UsageProfileRef(Id_);
impl From<Id_> for UsageProfileRef { #[inline] fn from(id: Id_) -> Self { UsageProfileRef(id) } }
impl AsRef<Id_> for UsageProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UsageProfileRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedOn`
    #[inline] pub fn created_on(&self) -> Value_<String> { self.0.attribute("CreatedOn") }
}
/// `AWS::Glue::UsageProfile.ConfigurationObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-usageprofile-configurationobject.html)
#[must_use]
pub struct ConfigurationObject(Properties_);
impl ConfigurationObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationObject(Properties_::new()) }
}
impl ConfigurationObject {
    /// Sets `AllowedValues`.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `MaxValue`.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxValue", value.into_node()); self }
    /// Sets `MinValue`.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MinValue", value.into_node()); self }
}
impl IntoValue_<ConfigurationObject> for ConfigurationObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::UsageProfile.ProfileConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-usageprofile-profileconfiguration.html)
#[must_use]
pub struct ProfileConfiguration(Properties_);
impl ProfileConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProfileConfiguration(Properties_::new()) }
}
impl ProfileConfiguration {
    /// Sets `JobConfiguration`.
    #[inline] pub fn job_configuration(mut self, value: impl IntoValue_<MapOf_<ConfigurationObject>>) -> Self { self.0.put("JobConfiguration", value.into_node()); self }
    /// Sets `SessionConfiguration`.
    #[inline] pub fn session_configuration(mut self, value: impl IntoValue_<MapOf_<ConfigurationObject>>) -> Self { self.0.put("SessionConfiguration", value.into_node()); self }
}
impl IntoValue_<ProfileConfiguration> for ProfileConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
