// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppRunner::AutoScalingConfiguration`

use stanchion_template::generated::*;

/// `AWS::AppRunner::AutoScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html)
#[must_use]
pub struct AutoScalingConfiguration(Properties_);
impl AutoScalingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoScalingConfiguration(Properties_::new()) }
}
impl AutoScalingConfiguration {
    /// Sets `AutoScalingConfigurationName`. 4 to 32 characters. An update replaces the resource.
    #[inline] pub fn auto_scaling_configuration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoScalingConfigurationName", value.into_node()); self }
    /// Sets `MaxConcurrency`. 1 to 200. An update replaces the resource.
    #[inline] pub fn max_concurrency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrency", value.into_node()); self }
    /// Sets `MaxSize`. At least 1. An update replaces the resource.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSize", value.into_node()); self }
    /// Sets `MinSize`. 1 to 25. An update replaces the resource.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSize", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<AutoScalingConfiguration> for AutoScalingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for AutoScalingConfiguration {
    const TYPE: &'static str = "AWS::AppRunner::AutoScalingConfiguration";
    type Handle = AutoScalingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutoScalingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutoScalingConfigurationRef(Id_);
impl From<Id_> for AutoScalingConfigurationRef { #[inline] fn from(id: Id_) -> Self { AutoScalingConfigurationRef(id) } }
impl AsRef<Id_> for AutoScalingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutoScalingConfigurationRef {
    /// `Ref`: `AutoScalingConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutoScalingConfigurationArn`
    #[inline] pub fn auto_scaling_configuration_arn(&self) -> Value_<String> { self.0.attribute("AutoScalingConfigurationArn") }
    /// `Fn::GetAtt` `AutoScalingConfigurationRevision`
    #[inline] pub fn auto_scaling_configuration_revision(&self) -> Value_<i64> { self.0.attribute("AutoScalingConfigurationRevision") }
    /// `Fn::GetAtt` `Latest`
    #[inline] pub fn latest(&self) -> Value_<bool> { self.0.attribute("Latest") }
}
