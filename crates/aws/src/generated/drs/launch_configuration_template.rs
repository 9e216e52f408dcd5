// Made by `cargo xtask generate`; do not edit.
//! `AWS::DRS::LaunchConfigurationTemplate`

use stanchion_template::generated::*;

/// `AWS::DRS::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html)
#[must_use]
pub struct LaunchConfigurationTemplate(Properties_);
impl LaunchConfigurationTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchConfigurationTemplate(Properties_::new()) }
}
impl LaunchConfigurationTemplate {
    /// Sets `CopyPrivateIp`.
    #[inline] pub fn copy_private_ip(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyPrivateIp", value.into_node()); self }
    /// Sets `CopyTags`.
    #[inline] pub fn copy_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTags", value.into_node()); self }
    /// Sets `ExportBucketArn`. 20 to 2048 characters.
    #[inline] pub fn export_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExportBucketArn", value.into_node()); self }
    /// Sets `LaunchDisposition`. The values are constants of [`LaunchDisposition`].
    #[inline] pub fn launch_disposition(mut self, value: impl IntoValue_<LaunchDisposition>) -> Self { self.0.put("LaunchDisposition", value.into_node()); self }
    /// Sets `LaunchIntoSourceInstance`.
    #[inline] pub fn launch_into_source_instance(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("LaunchIntoSourceInstance", value.into_node()); self }
    /// Sets `Licensing`.
    #[inline] pub fn licensing(mut self, value: impl IntoValue_<Licensing>) -> Self { self.0.put("Licensing", value.into_node()); self }
    /// Sets `PostLaunchEnabled`.
    #[inline] pub fn post_launch_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PostLaunchEnabled", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetInstanceTypeRightSizingMethod`. The values are constants of [`TargetInstanceTypeRightSizingMethod`].
    #[inline] pub fn target_instance_type_right_sizing_method(mut self, value: impl IntoValue_<TargetInstanceTypeRightSizingMethod>) -> Self { self.0.put("TargetInstanceTypeRightSizingMethod", value.into_node()); self }
}
impl IntoValue_<LaunchConfigurationTemplate> for LaunchConfigurationTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LaunchConfigurationTemplate {
    const TYPE: &'static str = "AWS::DRS::LaunchConfigurationTemplate";
    type Handle = LaunchConfigurationTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LaunchConfigurationTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LaunchConfigurationTemplateRef(Id_);
impl From<Id_> for LaunchConfigurationTemplateRef { #[inline] fn from(id: Id_) -> Self { LaunchConfigurationTemplateRef(id) } }
impl AsRef<Id_> for LaunchConfigurationTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LaunchConfigurationTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LaunchConfigurationTemplateID`
    #[inline] pub fn launch_configuration_template_id(&self) -> Value_<String> { self.0.attribute("LaunchConfigurationTemplateID") }
}
/// `AWS::DRS::LaunchConfigurationTemplate.Licensing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-launchconfigurationtemplate-licensing.html)
#[must_use]
pub struct Licensing(Properties_);
impl Licensing {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Licensing(Properties_::new()) }
}
impl Licensing {
    /// Sets `OsByol`.
    #[inline] pub fn os_byol(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OsByol", value.into_node()); self }
}
impl IntoValue_<Licensing> for Licensing { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DRS::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum LaunchDisposition {}
impl LaunchDisposition {
    /// `STOPPED`
    pub const STOPPED: Value_<LaunchDisposition> = Value_::constant("STOPPED");
    /// `STARTED`
    pub const STARTED: Value_<LaunchDisposition> = Value_::constant("STARTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchDisposition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DRS::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum TargetInstanceTypeRightSizingMethod {}
impl TargetInstanceTypeRightSizingMethod {
    /// `NONE`
    pub const NONE: Value_<TargetInstanceTypeRightSizingMethod> = Value_::constant("NONE");
    /// `BASIC`
    pub const BASIC: Value_<TargetInstanceTypeRightSizingMethod> = Value_::constant("BASIC");
    /// `IN_AWS`
    pub const IN_AWS: Value_<TargetInstanceTypeRightSizingMethod> = Value_::constant("IN_AWS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetInstanceTypeRightSizingMethod> { Value_::from_node(value.into_node()) }
}
