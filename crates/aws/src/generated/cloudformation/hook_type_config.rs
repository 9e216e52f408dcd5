// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::HookTypeConfig`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::HookTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html)
#[must_use]
pub struct HookTypeConfig(Properties_);
impl HookTypeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HookTypeConfig(Properties_::new()) }
}
impl HookTypeConfig {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `ConfigurationAlias`. An update replaces the resource. The values are constants of [`ConfigurationAlias`].
    #[inline] pub fn configuration_alias(mut self, value: impl IntoValue_<ConfigurationAlias>) -> Self { self.0.put("ConfigurationAlias", value.into_node()); self }
    /// Sets `TypeArn`.
    #[inline] pub fn type_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeArn", value.into_node()); self }
    /// Sets `TypeName`.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
}
impl IntoValue_<HookTypeConfig> for HookTypeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for HookTypeConfig {
    const TYPE: &'static str = "AWS::CloudFormation::HookTypeConfig";
    type Handle = HookTypeConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HookTypeConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HookTypeConfigRef(Id_);
impl From<Id_> for HookTypeConfigRef { #[inline] fn from(id: Id_) -> Self { HookTypeConfigRef(id) } }
impl AsRef<Id_> for HookTypeConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HookTypeConfigRef {
    /// `Ref`: `ConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigurationArn`
    #[inline] pub fn configuration_arn(&self) -> Value_<String> { self.0.attribute("ConfigurationArn") }
}
/// Values of `AWS::CloudFormation::HookTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html)
#[derive(Debug)]
pub enum ConfigurationAlias {}
impl ConfigurationAlias {
    /// `default`
    pub const DEFAULT: Value_<ConfigurationAlias> = Value_::constant("default");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfigurationAlias> { Value_::from_node(value.into_node()) }
}
