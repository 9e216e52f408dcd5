// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::TypeActivation`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::TypeActivation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html)
#[must_use]
pub struct TypeActivation(Properties_);
impl TypeActivation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TypeActivation(Properties_::new()) }
}
impl TypeActivation {
    /// Sets `AutoUpdate`.
    #[inline] pub fn auto_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoUpdate", value.into_node()); self }
    /// Sets `ExecutionRoleArn`.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `LoggingConfig`. An update replaces the resource.
    #[inline] pub fn logging_config(mut self, value: impl IntoValue_<LoggingConfig>) -> Self { self.0.put("LoggingConfig", value.into_node()); self }
    /// Sets `MajorVersion`. 1 to 100000 characters.
    #[inline] pub fn major_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MajorVersion", value.into_node()); self }
    /// Sets `PublicTypeArn`. At most 1024 characters.
    #[inline] pub fn public_type_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicTypeArn", value.into_node()); self }
    /// Sets `PublisherId`. 1 to 40 characters.
    #[inline] pub fn publisher_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublisherId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `TypeName`.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
    /// Sets `TypeNameAlias`. 10 to 204 characters.
    #[inline] pub fn type_name_alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeNameAlias", value.into_node()); self }
    /// Sets `VersionBump`. The values are constants of [`VersionBump`].
    #[inline] pub fn version_bump(mut self, value: impl IntoValue_<VersionBump>) -> Self { self.0.put("VersionBump", value.into_node()); self }
}
impl IntoValue_<TypeActivation> for TypeActivation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TypeActivation {
    const TYPE: &'static str = "AWS::CloudFormation::TypeActivation";
    type Handle = TypeActivationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TypeActivation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TypeActivationRef(Id_);
impl From<Id_> for TypeActivationRef { #[inline] fn from(id: Id_) -> Self { TypeActivationRef(id) } }
impl AsRef<Id_> for TypeActivationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TypeActivationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CloudFormation::TypeActivation.LoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-typeactivation-loggingconfig.html)
#[must_use]
pub struct LoggingConfig(Properties_);
impl LoggingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfig(Properties_::new()) }
}
impl LoggingConfig {
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `LogRoleArn`. 1 to 256 characters.
    #[inline] pub fn log_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogRoleArn", value.into_node()); self }
}
impl IntoValue_<LoggingConfig> for LoggingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFormation::TypeActivation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `RESOURCE`
    pub const RESOURCE: Value_<Type> = Value_::constant("RESOURCE");
    /// `MODULE`
    pub const MODULE: Value_<Type> = Value_::constant("MODULE");
    /// `HOOK`
    pub const HOOK: Value_<Type> = Value_::constant("HOOK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::TypeActivation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html)
#[derive(Debug)]
pub enum VersionBump {}
impl VersionBump {
    /// `MAJOR`
    pub const MAJOR: Value_<VersionBump> = Value_::constant("MAJOR");
    /// `MINOR`
    pub const MINOR: Value_<VersionBump> = Value_::constant("MINOR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VersionBump> { Value_::from_node(value.into_node()) }
}
