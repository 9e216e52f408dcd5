// Made by `cargo xtask generate`; do not edit.
//! `AWS::MWAAServerless::Workflow`

use stanchion_template::generated::*;

/// `AWS::MWAAServerless::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html)
#[must_use]
pub struct Workflow<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Workflow<Missing_<super::required::definition_s3_location>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workflow(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Workflow<S0, S1> {
    /// Sets `Code`.
    #[inline] pub fn code(mut self, value: impl IntoValue_<Code>) -> Self { self.0.put("Code", value.into_node()); self }
    /// Sets `DefinitionS3Location`. Required.
    #[inline] pub fn definition_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Workflow<Set_, S1> { self.0.put("DefinitionS3Location", value.into_node()); Workflow(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<LoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Workflow<S0, Set_> { self.0.put("RoleArn", value.into_node()); Workflow(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TriggerMode`. 1 to 255 characters.
    #[inline] pub fn trigger_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TriggerMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Workflow> for Workflow<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Workflow<S0, S1> {
    const TYPE: &'static str = "AWS::MWAAServerless::Workflow";
    type Handle = WorkflowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workflow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkflowRef(Id_);
impl From<Id_> for WorkflowRef { #[inline] fn from(id: Id_) -> Self { WorkflowRef(id) } }
impl AsRef<Id_> for WorkflowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkflowRef {
    /// `Ref`: `WorkflowArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CodeSnapshottedAt`
    #[inline] pub fn code_snapshotted_at(&self) -> Value_<String> { self.0.attribute("CodeSnapshottedAt") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `ScheduleConfiguration`
    #[inline] pub fn schedule_configuration(&self) -> Value_<String> { self.0.attribute("ScheduleConfiguration") }
    /// `Fn::GetAtt` `WorkflowArn`
    #[inline] pub fn workflow_arn(&self) -> Value_<String> { self.0.attribute("WorkflowArn") }
    /// `Fn::GetAtt` `WorkflowStatus`
    #[inline] pub fn workflow_status(&self) -> Value_<String> { self.0.attribute("WorkflowStatus") }
    /// `Fn::GetAtt` `WorkflowVersion`
    #[inline] pub fn workflow_version(&self) -> Value_<String> { self.0.attribute("WorkflowVersion") }
}
/// `AWS::MWAAServerless::Workflow.CodeS3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-codes3location.html)
#[must_use]
pub struct CodeS3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CodeS3Location<Missing_<super::required::bucket>, Missing_<super::required::object_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeS3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CodeS3Location<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> CodeS3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); CodeS3Location(self.0, PhantomData_) }
    /// Sets `ObjectKey`. Required. 1 to 1024 characters.
    #[inline] pub fn object_key(mut self, value: impl IntoValue_<String>) -> CodeS3Location<S0, Set_> { self.0.put("ObjectKey", value.into_node()); CodeS3Location(self.0, PhantomData_) }
    /// Sets `VersionId`. 1 to 1024 characters.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CodeS3Location> for CodeS3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MWAAServerless::Workflow.Code`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-code.html)
#[must_use]
pub struct Code(Properties_);
impl Code {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Code(Properties_::new()) }
}
impl Code {
    /// Sets `S3Location`.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<CodeS3Location>) -> Self { self.0.put("S3Location", value.into_node()); self }
}
impl IntoValue_<Code> for Code { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MWAAServerless::Workflow.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::object_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required. At least 1 character.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `ObjectKey`. Required. At least 1 character.
    #[inline] pub fn object_key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("ObjectKey", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `VersionId`.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MWAAServerless::Workflow.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> EncryptionConfiguration<Set_> { self.0.put("Type", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MWAAServerless::Workflow.LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggingConfiguration<Missing_<super::required::log_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LoggingConfiguration<S0> {
    /// Sets `LogGroupName`. Required. At least 1 character.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> LoggingConfiguration<Set_> { self.0.put("LogGroupName", value.into_node()); LoggingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LoggingConfiguration> for LoggingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MWAAServerless::Workflow.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MWAAServerless::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AWS_MANAGED_KEY`
    pub const AWS_MANAGED_KEY: Value_<Type> = Value_::constant("AWS_MANAGED_KEY");
    /// `CUSTOMER_MANAGED_KEY`
    pub const CUSTOMER_MANAGED_KEY: Value_<Type> = Value_::constant("CUSTOMER_MANAGED_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
