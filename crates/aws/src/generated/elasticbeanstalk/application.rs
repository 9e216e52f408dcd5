// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticBeanstalk::Application`

use stanchion_template::generated::*;

/// `AWS::ElasticBeanstalk::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html)
#[must_use]
pub struct Application(Properties_);
impl Application {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Application(Properties_::new()) }
}
impl Application {
    /// Sets `ApplicationName`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationName", value.into_node()); self }
    /// Sets `Description`. 0 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ResourceLifecycleConfig`.
    #[inline] pub fn resource_lifecycle_config(mut self, value: impl IntoValue_<ApplicationResourceLifecycleConfig>) -> Self { self.0.put("ResourceLifecycleConfig", value.into_node()); self }
}
impl IntoValue_<Application> for Application { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Application {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::ElasticBeanstalk::Application.MaxAgeRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-maxagerule.html)
#[must_use]
pub struct MaxAgeRule(Properties_);
impl MaxAgeRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaxAgeRule(Properties_::new()) }
}
impl MaxAgeRule {
    /// Sets `DeleteSourceFromS3`.
    #[inline] pub fn delete_source_from_s3(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteSourceFromS3", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `MaxAgeInDays`.
    #[inline] pub fn max_age_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAgeInDays", value.into_node()); self }
}
impl IntoValue_<MaxAgeRule> for MaxAgeRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::Application.MaxCountRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-maxcountrule.html)
#[must_use]
pub struct MaxCountRule(Properties_);
impl MaxCountRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaxCountRule(Properties_::new()) }
}
impl MaxCountRule {
    /// Sets `DeleteSourceFromS3`.
    #[inline] pub fn delete_source_from_s3(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteSourceFromS3", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `MaxCount`.
    #[inline] pub fn max_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCount", value.into_node()); self }
}
impl IntoValue_<MaxCountRule> for MaxCountRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::Application.ApplicationVersionLifecycleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-applicationversionlifecycleconfig.html)
#[must_use]
pub struct ApplicationVersionLifecycleConfig(Properties_);
impl ApplicationVersionLifecycleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationVersionLifecycleConfig(Properties_::new()) }
}
impl ApplicationVersionLifecycleConfig {
    /// Sets `MaxAgeRule`.
    #[inline] pub fn max_age_rule(mut self, value: impl IntoValue_<MaxAgeRule>) -> Self { self.0.put("MaxAgeRule", value.into_node()); self }
    /// Sets `MaxCountRule`.
    #[inline] pub fn max_count_rule(mut self, value: impl IntoValue_<MaxCountRule>) -> Self { self.0.put("MaxCountRule", value.into_node()); self }
}
impl IntoValue_<ApplicationVersionLifecycleConfig> for ApplicationVersionLifecycleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::Application.ApplicationResourceLifecycleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-applicationresourcelifecycleconfig.html)
#[must_use]
pub struct ApplicationResourceLifecycleConfig(Properties_);
impl ApplicationResourceLifecycleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationResourceLifecycleConfig(Properties_::new()) }
}
impl ApplicationResourceLifecycleConfig {
    /// Sets `ServiceRole`.
    #[inline] pub fn service_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRole", value.into_node()); self }
    /// Sets `VersionLifecycleConfig`.
    #[inline] pub fn version_lifecycle_config(mut self, value: impl IntoValue_<ApplicationVersionLifecycleConfig>) -> Self { self.0.put("VersionLifecycleConfig", value.into_node()); self }
}
impl IntoValue_<ApplicationResourceLifecycleConfig> for ApplicationResourceLifecycleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
