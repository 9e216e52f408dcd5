// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticBeanstalk::ConfigurationTemplate`

use stanchion_template::generated::*;

/// `AWS::ElasticBeanstalk::ConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html)
#[must_use]
pub struct ConfigurationTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfigurationTemplate<Missing_<super::required::application_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> ConfigurationTemplate<S0> {
    /// Sets `ApplicationName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> ConfigurationTemplate<Set_> { self.0.put("ApplicationName", value.into_node()); ConfigurationTemplate(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnvironmentId`. An update replaces the resource.
    #[inline] pub fn environment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentId", value.into_node()); self }
    /// Sets `OptionSettings`.
    #[inline] pub fn option_settings(mut self, value: impl IntoValue_<Vec<ConfigurationOptionSetting>>) -> Self { self.0.put("OptionSettings", value.into_node()); self }
    /// Sets `PlatformArn`. An update replaces the resource.
    #[inline] pub fn platform_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformArn", value.into_node()); self }
    /// Sets `SolutionStackName`. An update replaces the resource.
    #[inline] pub fn solution_stack_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SolutionStackName", value.into_node()); self }
    /// Sets `SourceConfiguration`. An update replaces the resource.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<SourceConfiguration>) -> Self { self.0.put("SourceConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConfigurationTemplate> for ConfigurationTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConfigurationTemplate<S0> {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::ConfigurationTemplate";
    type Handle = ConfigurationTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationTemplateRef(Id_);
impl From<Id_> for ConfigurationTemplateRef { #[inline] fn from(id: Id_) -> Self { ConfigurationTemplateRef(id) } }
impl AsRef<Id_> for ConfigurationTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationTemplateRef {
    /// `Ref`: `ApplicationName|TemplateName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TemplateName`
    #[inline] pub fn template_name(&self) -> Value_<String> { self.0.attribute("TemplateName") }
}
/// `AWS::ElasticBeanstalk::ConfigurationTemplate.ConfigurationOptionSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-configurationtemplate-configurationoptionsetting.html)
#[must_use]
pub struct ConfigurationOptionSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationOptionSetting<Missing_<super::required::namespace>, Missing_<super::required::option_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationOptionSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationOptionSetting<S0, S1> {
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> ConfigurationOptionSetting<Set_, S1> { self.0.put("Namespace", value.into_node()); ConfigurationOptionSetting(self.0, PhantomData_) }
    /// Sets `OptionName`. Required.
    #[inline] pub fn option_name(mut self, value: impl IntoValue_<String>) -> ConfigurationOptionSetting<S0, Set_> { self.0.put("OptionName", value.into_node()); ConfigurationOptionSetting(self.0, PhantomData_) }
    /// Sets `ResourceName`. 1 to 256 characters.
    #[inline] pub fn resource_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceName", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationOptionSetting> for ConfigurationOptionSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::ConfigurationTemplate.SourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-configurationtemplate-sourceconfiguration.html)
#[must_use]
pub struct SourceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceConfiguration<Missing_<super::required::application_name>, Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceConfiguration<S0, S1> {
    /// Sets `ApplicationName`. Required. 1 to 100 characters.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> SourceConfiguration<Set_, S1> { self.0.put("ApplicationName", value.into_node()); SourceConfiguration(self.0, PhantomData_) }
    /// Sets `TemplateName`. Required. 1 to 100 characters.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> SourceConfiguration<S0, Set_> { self.0.put("TemplateName", value.into_node()); SourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceConfiguration> for SourceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
