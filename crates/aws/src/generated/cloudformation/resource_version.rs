// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::ResourceVersion`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::ResourceVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html)
#[must_use]
pub struct ResourceVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceVersion<Missing_<super::required::schema_handler_package>, Missing_<super::required::type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceVersion<S0, S1> {
    /// Sets `ExecutionRoleArn`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `LoggingConfig`. An update replaces the resource.
    #[inline] pub fn logging_config(mut self, value: impl IntoValue_<LoggingConfig>) -> Self { self.0.put("LoggingConfig", value.into_node()); self }
    /// Sets `SchemaHandlerPackage`. Required. 1 to 4096 characters. An update replaces the resource.
    #[inline] pub fn schema_handler_package(mut self, value: impl IntoValue_<String>) -> ResourceVersion<Set_, S1> { self.0.put("SchemaHandlerPackage", value.into_node()); ResourceVersion(self.0, PhantomData_) }
    /// Sets `TypeName`. Required. An update replaces the resource.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> ResourceVersion<S0, Set_> { self.0.put("TypeName", value.into_node()); ResourceVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceVersion> for ResourceVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResourceVersion<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceVersion";
    type Handle = ResourceVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceVersionRef(Id_);
impl From<Id_> for ResourceVersionRef { #[inline] fn from(id: Id_) -> Self { ResourceVersionRef(id) } }
impl AsRef<Id_> for ResourceVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IsDefaultVersion`
    #[inline] pub fn is_default_version(&self) -> Value_<bool> { self.0.attribute("IsDefaultVersion") }
    /// `Fn::GetAtt` `ProvisioningType`
    #[inline] pub fn provisioning_type(&self) -> Value_<String> { self.0.attribute("ProvisioningType") }
    /// `Fn::GetAtt` `TypeArn`
    #[inline] pub fn type_arn(&self) -> Value_<String> { self.0.attribute("TypeArn") }
    /// `Fn::GetAtt` `VersionId`
    #[inline] pub fn version_id(&self) -> Value_<String> { self.0.attribute("VersionId") }
    /// `Fn::GetAtt` `Visibility`
    #[inline] pub fn visibility(&self) -> Value_<String> { self.0.attribute("Visibility") }
}
/// `AWS::CloudFormation::ResourceVersion.LoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-resourceversion-loggingconfig.html)
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
