// Made by `cargo xtask generate`; do not edit.
//! `AWS::StepFunctions::StateMachine`

use stanchion_template::generated::*;

/// `AWS::StepFunctions::StateMachine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html)
#[must_use]
pub struct StateMachine<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StateMachine<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StateMachine(Properties_::new(), PhantomData_) }
}
impl<S0> StateMachine<S0> {
    /// Sets `Definition`. 1 to 1048576 characters.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Definition", value.into_node()); self }
    /// Sets `DefinitionS3Location`.
    #[inline] pub fn definition_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("DefinitionS3Location", value.into_node()); self }
    /// Sets `DefinitionString`. 1 to 1048576 characters.
    #[inline] pub fn definition_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefinitionString", value.into_node()); self }
    /// Sets `DefinitionSubstitutions`.
    #[inline] pub fn definition_substitutions(mut self, value: impl IntoValue_<MapOf_<Node_>>) -> Self { self.0.put("DefinitionSubstitutions", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<LoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 256 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> StateMachine<Set_> { self.0.put("RoleArn", value.into_node()); StateMachine(self.0, PhantomData_) }
    /// Sets `StateMachineName`. 1 to 80 characters. An update replaces the resource.
    #[inline] pub fn state_machine_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StateMachineName", value.into_node()); self }
    /// Sets `StateMachineType`. An update replaces the resource. The values are constants of [`StateMachineType`].
    #[inline] pub fn state_machine_type(mut self, value: impl IntoValue_<StateMachineType>) -> Self { self.0.put("StateMachineType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TracingConfiguration`.
    #[inline] pub fn tracing_configuration(mut self, value: impl IntoValue_<TracingConfiguration>) -> Self { self.0.put("TracingConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StateMachine> for StateMachine<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for StateMachine<S0> {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachine";
    type Handle = StateMachineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StateMachine`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StateMachineRef(Id_);
impl From<Id_> for StateMachineRef { #[inline] fn from(id: Id_) -> Self { StateMachineRef(id) } }
impl AsRef<Id_> for StateMachineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StateMachineRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `StateMachineRevisionId`
    #[inline] pub fn state_machine_revision_id(&self) -> Value_<String> { self.0.attribute("StateMachineRevisionId") }
}
/// `AWS::StepFunctions::StateMachine.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("Key", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::StepFunctions::StateMachine.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `KmsDataKeyReusePeriodSeconds`. 60 to 900.
    #[inline] pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KmsDataKeyReusePeriodSeconds", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> EncryptionConfiguration<Set_> { self.0.put("Type", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::StepFunctions::StateMachine.CloudWatchLogsLogGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-cloudwatchlogsloggroup.html)
#[must_use]
pub struct CloudWatchLogsLogGroup(Properties_);
impl CloudWatchLogsLogGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLogsLogGroup(Properties_::new()) }
}
impl CloudWatchLogsLogGroup {
    /// Sets `LogGroupArn`. 1 to 256 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
}
impl IntoValue_<CloudWatchLogsLogGroup> for CloudWatchLogsLogGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::StepFunctions::StateMachine.LogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-logdestination.html)
#[must_use]
pub struct LogDestination(Properties_);
impl LogDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogDestination(Properties_::new()) }
}
impl LogDestination {
    /// Sets `CloudWatchLogsLogGroup`.
    #[inline] pub fn cloud_watch_logs_log_group(mut self, value: impl IntoValue_<CloudWatchLogsLogGroup>) -> Self { self.0.put("CloudWatchLogsLogGroup", value.into_node()); self }
}
impl IntoValue_<LogDestination> for LogDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::StepFunctions::StateMachine.LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration(Properties_);
impl LoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new()) }
}
impl LoggingConfiguration {
    /// Sets `Destinations`. At least 1 item.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<LogDestination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `IncludeExecutionData`.
    #[inline] pub fn include_execution_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeExecutionData", value.into_node()); self }
    /// Sets `Level`. The values are constants of [`Level`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<Level>) -> Self { self.0.put("Level", value.into_node()); self }
}
impl IntoValue_<LoggingConfiguration> for LoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::StepFunctions::StateMachine.TracingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-tracingconfiguration.html)
#[must_use]
pub struct TracingConfiguration(Properties_);
impl TracingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TracingConfiguration(Properties_::new()) }
}
impl TracingConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<TracingConfiguration> for TracingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::StepFunctions::StateMachine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CUSTOMER_MANAGED_KMS_KEY`
    pub const CUSTOMER_MANAGED_KMS_KEY: Value_<Type> = Value_::constant("CUSTOMER_MANAGED_KMS_KEY");
    /// `AWS_OWNED_KEY`
    pub const AWS_OWNED_KEY: Value_<Type> = Value_::constant("AWS_OWNED_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::StepFunctions::StateMachine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html)
#[derive(Debug)]
pub enum Level {}
impl Level {
    /// `ALL`
    pub const ALL: Value_<Level> = Value_::constant("ALL");
    /// `ERROR`
    pub const ERROR: Value_<Level> = Value_::constant("ERROR");
    /// `FATAL`
    pub const FATAL: Value_<Level> = Value_::constant("FATAL");
    /// `OFF`
    pub const OFF: Value_<Level> = Value_::constant("OFF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Level> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::StepFunctions::StateMachine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html)
#[derive(Debug)]
pub enum StateMachineType {}
impl StateMachineType {
    /// `STANDARD`
    pub const STANDARD: Value_<StateMachineType> = Value_::constant("STANDARD");
    /// `EXPRESS`
    pub const EXPRESS: Value_<StateMachineType> = Value_::constant("EXPRESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StateMachineType> { Value_::from_node(value.into_node()) }
}
