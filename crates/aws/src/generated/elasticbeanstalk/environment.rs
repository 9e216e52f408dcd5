// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticBeanstalk::Environment`

use stanchion_template::generated::*;

/// `AWS::ElasticBeanstalk::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html)
#[must_use]
pub struct Environment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Environment<Missing_<super::required::application_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0> Environment<S0> {
    /// Sets `ApplicationName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> Environment<Set_> { self.0.put("ApplicationName", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `CNAMEPrefix`. 4 to 63 characters. An update replaces the resource.
    #[inline] pub fn cname_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CNAMEPrefix", value.into_node()); self }
    /// Sets `Description`. 0 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnvironmentName`. 4 to 40 characters. An update replaces the resource.
    #[inline] pub fn environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentName", value.into_node()); self }
    /// Sets `OperationsRole`. 1 to 256 characters.
    #[inline] pub fn operations_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperationsRole", value.into_node()); self }
    /// Sets `OptionSettings`.
    #[inline] pub fn option_settings(mut self, value: impl IntoValue_<Vec<OptionSetting>>) -> Self { self.0.put("OptionSettings", value.into_node()); self }
    /// Sets `PlatformArn`.
    #[inline] pub fn platform_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformArn", value.into_node()); self }
    /// Sets `SolutionStackName`. An update replaces the resource.
    #[inline] pub fn solution_stack_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SolutionStackName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateName`. 1 to 100 characters.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateName", value.into_node()); self }
    /// Sets `Tier`.
    #[inline] pub fn tier(mut self, value: impl IntoValue_<Tier>) -> Self { self.0.put("Tier", value.into_node()); self }
    /// Sets `VersionLabel`. 1 to 100 characters.
    #[inline] pub fn version_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Environment> for Environment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Environment<S0> {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `EnvironmentName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EndpointURL`
    #[inline] pub fn endpoint_url(&self) -> Value_<String> { self.0.attribute("EndpointURL") }
}
/// `AWS::ElasticBeanstalk::Environment.OptionSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-optionsetting.html)
#[must_use]
pub struct OptionSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OptionSetting<Missing_<super::required::namespace>, Missing_<super::required::option_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OptionSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OptionSetting<S0, S1> {
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> OptionSetting<Set_, S1> { self.0.put("Namespace", value.into_node()); OptionSetting(self.0, PhantomData_) }
    /// Sets `OptionName`. Required.
    #[inline] pub fn option_name(mut self, value: impl IntoValue_<String>) -> OptionSetting<S0, Set_> { self.0.put("OptionName", value.into_node()); OptionSetting(self.0, PhantomData_) }
    /// Sets `ResourceName`. 1 to 256 characters.
    #[inline] pub fn resource_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceName", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OptionSetting> for OptionSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::Environment.Tier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-tier.html)
#[must_use]
pub struct Tier(Properties_);
impl Tier {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tier(Properties_::new()) }
}
impl Tier {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<Tier> for Tier { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
