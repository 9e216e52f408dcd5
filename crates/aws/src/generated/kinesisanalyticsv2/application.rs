// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisAnalyticsV2::Application`

use stanchion_template::generated::*;

/// `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Application<Missing_<super::required::runtime_environment>, Missing_<super::required::service_execution_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Application<S0, S1> {
    /// Sets `ApplicationConfiguration`.
    #[inline] pub fn application_configuration(mut self, value: impl IntoValue_<ApplicationConfiguration>) -> Self { self.0.put("ApplicationConfiguration", value.into_node()); self }
    /// Sets `ApplicationDescription`. 0 to 1024 characters.
    #[inline] pub fn application_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationDescription", value.into_node()); self }
    /// Sets `ApplicationMaintenanceConfiguration`.
    #[inline] pub fn application_maintenance_configuration(mut self, value: impl IntoValue_<ApplicationMaintenanceConfiguration>) -> Self { self.0.put("ApplicationMaintenanceConfiguration", value.into_node()); self }
    /// Sets `ApplicationMode`. An update replaces the resource. The values are constants of [`ApplicationMode`].
    #[inline] pub fn application_mode(mut self, value: impl IntoValue_<ApplicationMode>) -> Self { self.0.put("ApplicationMode", value.into_node()); self }
    /// Sets `ApplicationName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationName", value.into_node()); self }
    /// Sets `RunConfiguration`.
    #[inline] pub fn run_configuration(mut self, value: impl IntoValue_<RunConfiguration>) -> Self { self.0.put("RunConfiguration", value.into_node()); self }
    /// Sets `RuntimeEnvironment`. Required. An update may replace the resource. The values are constants of [`RuntimeEnvironment`].
    #[inline] pub fn runtime_environment(mut self, value: impl IntoValue_<RuntimeEnvironment>) -> Application<Set_, S1> { self.0.put("RuntimeEnvironment", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `ServiceExecutionRole`. Required. 1 to 2048 characters.
    #[inline] pub fn service_execution_role(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_> { self.0.put("ServiceExecutionRole", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Application> for Application<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Application<S0, S1> {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::Application";
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
/// `AWS::KinesisAnalyticsV2::Application.S3ContentLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-s3contentlocation.html)
#[must_use]
pub struct S3ContentLocation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3ContentLocation<Missing_<super::required::bucket_arn>, Missing_<super::required::file_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3ContentLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3ContentLocation<S0, S1> {
    /// Sets `BucketARN`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3ContentLocation<Set_, S1> { self.0.put("BucketARN", value.into_node()); S3ContentLocation(self.0, PhantomData_) }
    /// Sets `FileKey`. Required. 1 to 1024 characters.
    #[inline] pub fn file_key(mut self, value: impl IntoValue_<String>) -> S3ContentLocation<S0, Set_> { self.0.put("FileKey", value.into_node()); S3ContentLocation(self.0, PhantomData_) }
    /// Sets `ObjectVersion`. 1 to 1024 characters.
    #[inline] pub fn object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3ContentLocation> for S3ContentLocation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.CodeContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-codecontent.html)
#[must_use]
pub struct CodeContent(Properties_);
impl CodeContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CodeContent(Properties_::new()) }
}
impl CodeContent {
    /// Sets `S3ContentLocation`.
    #[inline] pub fn s3_content_location(mut self, value: impl IntoValue_<S3ContentLocation>) -> Self { self.0.put("S3ContentLocation", value.into_node()); self }
    /// Sets `TextContent`. 1 to 102400 characters.
    #[inline] pub fn text_content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextContent", value.into_node()); self }
    /// Sets `ZipFileContent`.
    #[inline] pub fn zip_file_content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ZipFileContent", value.into_node()); self }
}
impl IntoValue_<CodeContent> for CodeContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ApplicationCodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationcodeconfiguration.html)
#[must_use]
pub struct ApplicationCodeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationCodeConfiguration<Missing_<super::required::code_content>, Missing_<super::required::code_content_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationCodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationCodeConfiguration<S0, S1> {
    /// Sets `CodeContent`. Required.
    #[inline] pub fn code_content(mut self, value: impl IntoValue_<CodeContent>) -> ApplicationCodeConfiguration<Set_, S1> { self.0.put("CodeContent", value.into_node()); ApplicationCodeConfiguration(self.0, PhantomData_) }
    /// Sets `CodeContentType`. Required. The values are constants of [`CodeContentType`].
    #[inline] pub fn code_content_type(mut self, value: impl IntoValue_<CodeContentType>) -> ApplicationCodeConfiguration<S0, Set_> { self.0.put("CodeContentType", value.into_node()); ApplicationCodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationCodeConfiguration> for ApplicationCodeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ApplicationEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationencryptionconfiguration.html)
#[must_use]
pub struct ApplicationEncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationEncryptionConfiguration<Missing_<super::required::key_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationEncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationEncryptionConfiguration<S0> {
    /// Sets `KeyId`. 1 to 2048 characters.
    #[inline] pub fn key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyId", value.into_node()); self }
    /// Sets `KeyType`. Required. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> ApplicationEncryptionConfiguration<Set_> { self.0.put("KeyType", value.into_node()); ApplicationEncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationEncryptionConfiguration> for ApplicationEncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ApplicationSnapshotConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationsnapshotconfiguration.html)
#[must_use]
pub struct ApplicationSnapshotConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationSnapshotConfiguration<Missing_<super::required::snapshots_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationSnapshotConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationSnapshotConfiguration<S0> {
    /// Sets `SnapshotsEnabled`. Required.
    #[inline] pub fn snapshots_enabled(mut self, value: impl IntoValue_<bool>) -> ApplicationSnapshotConfiguration<Set_> { self.0.put("SnapshotsEnabled", value.into_node()); ApplicationSnapshotConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationSnapshotConfiguration> for ApplicationSnapshotConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ApplicationSystemRollbackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationsystemrollbackconfiguration.html)
#[must_use]
pub struct ApplicationSystemRollbackConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationSystemRollbackConfiguration<Missing_<super::required::rollback_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationSystemRollbackConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationSystemRollbackConfiguration<S0> {
    /// Sets `RollbackEnabled`. Required.
    #[inline] pub fn rollback_enabled(mut self, value: impl IntoValue_<bool>) -> ApplicationSystemRollbackConfiguration<Set_> { self.0.put("RollbackEnabled", value.into_node()); ApplicationSystemRollbackConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationSystemRollbackConfiguration> for ApplicationSystemRollbackConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.PropertyGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-propertygroup.html)
#[must_use]
pub struct PropertyGroup(Properties_);
impl PropertyGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PropertyGroup(Properties_::new()) }
}
impl PropertyGroup {
    /// Sets `PropertyGroupId`. 1 to 50 characters.
    #[inline] pub fn property_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyGroupId", value.into_node()); self }
    /// Sets `PropertyMap`.
    #[inline] pub fn property_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("PropertyMap", value.into_node()); self }
}
impl IntoValue_<PropertyGroup> for PropertyGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.EnvironmentProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-environmentproperties.html)
#[must_use]
pub struct EnvironmentProperties(Properties_);
impl EnvironmentProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentProperties(Properties_::new()) }
}
impl EnvironmentProperties {
    /// Sets `PropertyGroups`. 0 to 50 items.
    #[inline] pub fn property_groups(mut self, value: impl IntoValue_<Vec<PropertyGroup>>) -> Self { self.0.put("PropertyGroups", value.into_node()); self }
}
impl IntoValue_<EnvironmentProperties> for EnvironmentProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.CheckpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-checkpointconfiguration.html)
#[must_use]
pub struct CheckpointConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CheckpointConfiguration<Missing_<super::required::configuration_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CheckpointConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CheckpointConfiguration<S0> {
    /// Sets `CheckpointInterval`. 1 to 9223372036854775807.
    #[inline] pub fn checkpoint_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CheckpointInterval", value.into_node()); self }
    /// Sets `CheckpointingEnabled`.
    #[inline] pub fn checkpointing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CheckpointingEnabled", value.into_node()); self }
    /// Sets `ConfigurationType`. Required. The values are constants of [`ConfigurationType`].
    #[inline] pub fn configuration_type(mut self, value: impl IntoValue_<ConfigurationType>) -> CheckpointConfiguration<Set_> { self.0.put("ConfigurationType", value.into_node()); CheckpointConfiguration(self.0, PhantomData_) }
    /// Sets `MinPauseBetweenCheckpoints`. 0 to 9223372036854775807.
    #[inline] pub fn min_pause_between_checkpoints(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinPauseBetweenCheckpoints", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CheckpointConfiguration> for CheckpointConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-monitoringconfiguration.html)
#[must_use]
pub struct MonitoringConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MonitoringConfiguration<Missing_<super::required::configuration_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MonitoringConfiguration<S0> {
    /// Sets `ConfigurationType`. Required. The values are constants of [`MonitoringConfigurationConfigurationType`].
    #[inline] pub fn configuration_type(mut self, value: impl IntoValue_<MonitoringConfigurationConfigurationType>) -> MonitoringConfiguration<Set_> { self.0.put("ConfigurationType", value.into_node()); MonitoringConfiguration(self.0, PhantomData_) }
    /// Sets `LogLevel`. The values are constants of [`LogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LogLevel>) -> Self { self.0.put("LogLevel", value.into_node()); self }
    /// Sets `MetricsLevel`. The values are constants of [`MetricsLevel`].
    #[inline] pub fn metrics_level(mut self, value: impl IntoValue_<MetricsLevel>) -> Self { self.0.put("MetricsLevel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MonitoringConfiguration> for MonitoringConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ParallelismConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-parallelismconfiguration.html)
#[must_use]
pub struct ParallelismConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParallelismConfiguration<Missing_<super::required::configuration_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParallelismConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ParallelismConfiguration<S0> {
    /// Sets `AutoScalingEnabled`.
    #[inline] pub fn auto_scaling_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoScalingEnabled", value.into_node()); self }
    /// Sets `ConfigurationType`. Required. The values are constants of [`ParallelismConfigurationConfigurationType`].
    #[inline] pub fn configuration_type(mut self, value: impl IntoValue_<ParallelismConfigurationConfigurationType>) -> ParallelismConfiguration<Set_> { self.0.put("ConfigurationType", value.into_node()); ParallelismConfiguration(self.0, PhantomData_) }
    /// Sets `Parallelism`. At least 1.
    #[inline] pub fn parallelism(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Parallelism", value.into_node()); self }
    /// Sets `ParallelismPerKPU`. At least 1.
    #[inline] pub fn parallelism_per_kpu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParallelismPerKPU", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ParallelismConfiguration> for ParallelismConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.FlinkApplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-flinkapplicationconfiguration.html)
#[must_use]
pub struct FlinkApplicationConfiguration(Properties_);
impl FlinkApplicationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlinkApplicationConfiguration(Properties_::new()) }
}
impl FlinkApplicationConfiguration {
    /// Sets `CheckpointConfiguration`.
    #[inline] pub fn checkpoint_configuration(mut self, value: impl IntoValue_<CheckpointConfiguration>) -> Self { self.0.put("CheckpointConfiguration", value.into_node()); self }
    /// Sets `MonitoringConfiguration`.
    #[inline] pub fn monitoring_configuration(mut self, value: impl IntoValue_<MonitoringConfiguration>) -> Self { self.0.put("MonitoringConfiguration", value.into_node()); self }
    /// Sets `ParallelismConfiguration`.
    #[inline] pub fn parallelism_configuration(mut self, value: impl IntoValue_<ParallelismConfiguration>) -> Self { self.0.put("ParallelismConfiguration", value.into_node()); self }
}
impl IntoValue_<FlinkApplicationConfiguration> for FlinkApplicationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.InputParallelism`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputparallelism.html)
#[must_use]
pub struct InputParallelism(Properties_);
impl InputParallelism {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputParallelism(Properties_::new()) }
}
impl InputParallelism {
    /// Sets `Count`. 1 to 64.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
}
impl IntoValue_<InputParallelism> for InputParallelism { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.InputLambdaProcessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputlambdaprocessor.html)
#[must_use]
pub struct InputLambdaProcessor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InputLambdaProcessor<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputLambdaProcessor(Properties_::new(), PhantomData_) }
}
impl<S0> InputLambdaProcessor<S0> {
    /// Sets `ResourceARN`. Required. 1 to 2048 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> InputLambdaProcessor<Set_> { self.0.put("ResourceARN", value.into_node()); InputLambdaProcessor(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InputLambdaProcessor> for InputLambdaProcessor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.InputProcessingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputprocessingconfiguration.html)
#[must_use]
pub struct InputProcessingConfiguration(Properties_);
impl InputProcessingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputProcessingConfiguration(Properties_::new()) }
}
impl InputProcessingConfiguration {
    /// Sets `InputLambdaProcessor`.
    #[inline] pub fn input_lambda_processor(mut self, value: impl IntoValue_<InputLambdaProcessor>) -> Self { self.0.put("InputLambdaProcessor", value.into_node()); self }
}
impl IntoValue_<InputProcessingConfiguration> for InputProcessingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.RecordColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-recordcolumn.html)
#[must_use]
pub struct RecordColumn<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RecordColumn<Missing_<super::required::name>, Missing_<super::required::sql_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordColumn(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RecordColumn<S0, S1> {
    /// Sets `Mapping`. 1 to 65535 characters.
    #[inline] pub fn mapping(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mapping", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RecordColumn<Set_, S1> { self.0.put("Name", value.into_node()); RecordColumn(self.0, PhantomData_) }
    /// Sets `SqlType`. Required. 1 to 100 characters.
    #[inline] pub fn sql_type(mut self, value: impl IntoValue_<String>) -> RecordColumn<S0, Set_> { self.0.put("SqlType", value.into_node()); RecordColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RecordColumn> for RecordColumn<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.CSVMappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-csvmappingparameters.html)
#[must_use]
pub struct CSVMappingParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CSVMappingParameters<Missing_<super::required::record_column_delimiter>, Missing_<super::required::record_row_delimiter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CSVMappingParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CSVMappingParameters<S0, S1> {
    /// Sets `RecordColumnDelimiter`. Required. 1 to 1024 characters.
    #[inline] pub fn record_column_delimiter(mut self, value: impl IntoValue_<String>) -> CSVMappingParameters<Set_, S1> { self.0.put("RecordColumnDelimiter", value.into_node()); CSVMappingParameters(self.0, PhantomData_) }
    /// Sets `RecordRowDelimiter`. Required. 1 to 1024 characters.
    #[inline] pub fn record_row_delimiter(mut self, value: impl IntoValue_<String>) -> CSVMappingParameters<S0, Set_> { self.0.put("RecordRowDelimiter", value.into_node()); CSVMappingParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CSVMappingParameters> for CSVMappingParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.JSONMappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-jsonmappingparameters.html)
#[must_use]
pub struct JSONMappingParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JSONMappingParameters<Missing_<super::required::record_row_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JSONMappingParameters(Properties_::new(), PhantomData_) }
}
impl<S0> JSONMappingParameters<S0> {
    /// Sets `RecordRowPath`. Required. 1 to 65535 characters.
    #[inline] pub fn record_row_path(mut self, value: impl IntoValue_<String>) -> JSONMappingParameters<Set_> { self.0.put("RecordRowPath", value.into_node()); JSONMappingParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JSONMappingParameters> for JSONMappingParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.MappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-mappingparameters.html)
#[must_use]
pub struct MappingParameters(Properties_);
impl MappingParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MappingParameters(Properties_::new()) }
}
impl MappingParameters {
    /// Sets `CSVMappingParameters`.
    #[inline] pub fn csv_mapping_parameters(mut self, value: impl IntoValue_<CSVMappingParameters>) -> Self { self.0.put("CSVMappingParameters", value.into_node()); self }
    /// Sets `JSONMappingParameters`.
    #[inline] pub fn json_mapping_parameters(mut self, value: impl IntoValue_<JSONMappingParameters>) -> Self { self.0.put("JSONMappingParameters", value.into_node()); self }
}
impl IntoValue_<MappingParameters> for MappingParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.RecordFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-recordformat.html)
#[must_use]
pub struct RecordFormat<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordFormat<Missing_<super::required::record_format_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordFormat(Properties_::new(), PhantomData_) }
}
impl<S0> RecordFormat<S0> {
    /// Sets `MappingParameters`.
    #[inline] pub fn mapping_parameters(mut self, value: impl IntoValue_<MappingParameters>) -> Self { self.0.put("MappingParameters", value.into_node()); self }
    /// Sets `RecordFormatType`. Required. The values are constants of [`RecordFormatType`].
    #[inline] pub fn record_format_type(mut self, value: impl IntoValue_<RecordFormatType>) -> RecordFormat<Set_> { self.0.put("RecordFormatType", value.into_node()); RecordFormat(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordFormat> for RecordFormat<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.InputSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputschema.html)
#[must_use]
pub struct InputSchema<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InputSchema<Missing_<super::required::record_columns>, Missing_<super::required::record_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputSchema(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InputSchema<S0, S1> {
    /// Sets `RecordColumns`. Required. 1 to 1000 items.
    #[inline] pub fn record_columns(mut self, value: impl IntoValue_<Vec<RecordColumn>>) -> InputSchema<Set_, S1> { self.0.put("RecordColumns", value.into_node()); InputSchema(self.0, PhantomData_) }
    /// Sets `RecordEncoding`. Exactly 5 characters. The values are constants of [`RecordEncoding`].
    #[inline] pub fn record_encoding(mut self, value: impl IntoValue_<RecordEncoding>) -> Self { self.0.put("RecordEncoding", value.into_node()); self }
    /// Sets `RecordFormat`. Required.
    #[inline] pub fn record_format(mut self, value: impl IntoValue_<RecordFormat>) -> InputSchema<S0, Set_> { self.0.put("RecordFormat", value.into_node()); InputSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InputSchema> for InputSchema<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.KinesisFirehoseInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-kinesisfirehoseinput.html)
#[must_use]
pub struct KinesisFirehoseInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisFirehoseInput<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisFirehoseInput(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisFirehoseInput<S0> {
    /// Sets `ResourceARN`. Required. 1 to 2048 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseInput<Set_> { self.0.put("ResourceARN", value.into_node()); KinesisFirehoseInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisFirehoseInput> for KinesisFirehoseInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.KinesisStreamsInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-kinesisstreamsinput.html)
#[must_use]
pub struct KinesisStreamsInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisStreamsInput<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamsInput(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisStreamsInput<S0> {
    /// Sets `ResourceARN`. Required. 1 to 2048 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamsInput<Set_> { self.0.put("ResourceARN", value.into_node()); KinesisStreamsInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisStreamsInput> for KinesisStreamsInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-input.html)
#[must_use]
pub struct Input<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Input<Missing_<super::required::input_schema>, Missing_<super::required::name_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Input(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Input<S0, S1> {
    /// Sets `InputParallelism`.
    #[inline] pub fn input_parallelism(mut self, value: impl IntoValue_<InputParallelism>) -> Self { self.0.put("InputParallelism", value.into_node()); self }
    /// Sets `InputProcessingConfiguration`.
    #[inline] pub fn input_processing_configuration(mut self, value: impl IntoValue_<InputProcessingConfiguration>) -> Self { self.0.put("InputProcessingConfiguration", value.into_node()); self }
    /// Sets `InputSchema`. Required.
    #[inline] pub fn input_schema(mut self, value: impl IntoValue_<InputSchema>) -> Input<Set_, S1> { self.0.put("InputSchema", value.into_node()); Input(self.0, PhantomData_) }
    /// Sets `KinesisFirehoseInput`.
    #[inline] pub fn kinesis_firehose_input(mut self, value: impl IntoValue_<KinesisFirehoseInput>) -> Self { self.0.put("KinesisFirehoseInput", value.into_node()); self }
    /// Sets `KinesisStreamsInput`.
    #[inline] pub fn kinesis_streams_input(mut self, value: impl IntoValue_<KinesisStreamsInput>) -> Self { self.0.put("KinesisStreamsInput", value.into_node()); self }
    /// Sets `NamePrefix`. Required. 1 to 32 characters.
    #[inline] pub fn name_prefix(mut self, value: impl IntoValue_<String>) -> Input<S0, Set_> { self.0.put("NamePrefix", value.into_node()); Input(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Input> for Input<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.SqlApplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-sqlapplicationconfiguration.html)
#[must_use]
pub struct SqlApplicationConfiguration(Properties_);
impl SqlApplicationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SqlApplicationConfiguration(Properties_::new()) }
}
impl SqlApplicationConfiguration {
    /// Sets `Inputs`. At most 1 item.
    #[inline] pub fn inputs(mut self, value: impl IntoValue_<Vec<Input>>) -> Self { self.0.put("Inputs", value.into_node()); self }
}
impl IntoValue_<SqlApplicationConfiguration> for SqlApplicationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfiguration<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfiguration<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 1 to 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<S0, Set_> { self.0.put("SubnetIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfiguration> for VpcConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.GlueDataCatalogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-gluedatacatalogconfiguration.html)
#[must_use]
pub struct GlueDataCatalogConfiguration(Properties_);
impl GlueDataCatalogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlueDataCatalogConfiguration(Properties_::new()) }
}
impl GlueDataCatalogConfiguration {
    /// Sets `DatabaseARN`. 1 to 2048 characters.
    #[inline] pub fn database_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseARN", value.into_node()); self }
}
impl IntoValue_<GlueDataCatalogConfiguration> for GlueDataCatalogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.CatalogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-catalogconfiguration.html)
#[must_use]
pub struct CatalogConfiguration(Properties_);
impl CatalogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CatalogConfiguration(Properties_::new()) }
}
impl CatalogConfiguration {
    /// Sets `GlueDataCatalogConfiguration`.
    #[inline] pub fn glue_data_catalog_configuration(mut self, value: impl IntoValue_<GlueDataCatalogConfiguration>) -> Self { self.0.put("GlueDataCatalogConfiguration", value.into_node()); self }
}
impl IntoValue_<CatalogConfiguration> for CatalogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.MavenReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-mavenreference.html)
#[must_use]
pub struct MavenReference<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MavenReference<Missing_<super::required::artifact_id>, Missing_<super::required::group_id>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MavenReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MavenReference<S0, S1, S2> {
    /// Sets `ArtifactId`. Required. 1 to 256 characters.
    #[inline] pub fn artifact_id(mut self, value: impl IntoValue_<String>) -> MavenReference<Set_, S1, S2> { self.0.put("ArtifactId", value.into_node()); MavenReference(self.0, PhantomData_) }
    /// Sets `GroupId`. Required. 1 to 256 characters.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> MavenReference<S0, Set_, S2> { self.0.put("GroupId", value.into_node()); MavenReference(self.0, PhantomData_) }
    /// Sets `Version`. Required. 1 to 256 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> MavenReference<S0, S1, Set_> { self.0.put("Version", value.into_node()); MavenReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MavenReference> for MavenReference<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.CustomArtifactConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-customartifactconfiguration.html)
#[must_use]
pub struct CustomArtifactConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomArtifactConfiguration<Missing_<super::required::artifact_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomArtifactConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CustomArtifactConfiguration<S0> {
    /// Sets `ArtifactType`. Required. The values are constants of [`ArtifactType`].
    #[inline] pub fn artifact_type(mut self, value: impl IntoValue_<ArtifactType>) -> CustomArtifactConfiguration<Set_> { self.0.put("ArtifactType", value.into_node()); CustomArtifactConfiguration(self.0, PhantomData_) }
    /// Sets `MavenReference`.
    #[inline] pub fn maven_reference(mut self, value: impl IntoValue_<MavenReference>) -> Self { self.0.put("MavenReference", value.into_node()); self }
    /// Sets `S3ContentLocation`.
    #[inline] pub fn s3_content_location(mut self, value: impl IntoValue_<S3ContentLocation>) -> Self { self.0.put("S3ContentLocation", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomArtifactConfiguration> for CustomArtifactConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.S3ContentBaseLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-s3contentbaselocation.html)
#[must_use]
pub struct S3ContentBaseLocation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3ContentBaseLocation<Missing_<super::required::bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3ContentBaseLocation(Properties_::new(), PhantomData_) }
}
impl<S0> S3ContentBaseLocation<S0> {
    /// Sets `BasePath`. 1 to 1024 characters.
    #[inline] pub fn base_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasePath", value.into_node()); self }
    /// Sets `BucketARN`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3ContentBaseLocation<Set_> { self.0.put("BucketARN", value.into_node()); S3ContentBaseLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3ContentBaseLocation> for S3ContentBaseLocation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.DeployAsApplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-deployasapplicationconfiguration.html)
#[must_use]
pub struct DeployAsApplicationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeployAsApplicationConfiguration<Missing_<super::required::s3_content_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeployAsApplicationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DeployAsApplicationConfiguration<S0> {
    /// Sets `S3ContentLocation`. Required.
    #[inline] pub fn s3_content_location(mut self, value: impl IntoValue_<S3ContentBaseLocation>) -> DeployAsApplicationConfiguration<Set_> { self.0.put("S3ContentLocation", value.into_node()); DeployAsApplicationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeployAsApplicationConfiguration> for DeployAsApplicationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ZeppelinMonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-zeppelinmonitoringconfiguration.html)
#[must_use]
pub struct ZeppelinMonitoringConfiguration(Properties_);
impl ZeppelinMonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ZeppelinMonitoringConfiguration(Properties_::new()) }
}
impl ZeppelinMonitoringConfiguration {
    /// Sets `LogLevel`. The values are constants of [`ZeppelinMonitoringConfigurationLogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<ZeppelinMonitoringConfigurationLogLevel>) -> Self { self.0.put("LogLevel", value.into_node()); self }
}
impl IntoValue_<ZeppelinMonitoringConfiguration> for ZeppelinMonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ZeppelinApplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-zeppelinapplicationconfiguration.html)
#[must_use]
pub struct ZeppelinApplicationConfiguration(Properties_);
impl ZeppelinApplicationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ZeppelinApplicationConfiguration(Properties_::new()) }
}
impl ZeppelinApplicationConfiguration {
    /// Sets `CatalogConfiguration`.
    #[inline] pub fn catalog_configuration(mut self, value: impl IntoValue_<CatalogConfiguration>) -> Self { self.0.put("CatalogConfiguration", value.into_node()); self }
    /// Sets `CustomArtifactsConfiguration`. 0 to 50 items.
    #[inline] pub fn custom_artifacts_configuration(mut self, value: impl IntoValue_<Vec<CustomArtifactConfiguration>>) -> Self { self.0.put("CustomArtifactsConfiguration", value.into_node()); self }
    /// Sets `DeployAsApplicationConfiguration`.
    #[inline] pub fn deploy_as_application_configuration(mut self, value: impl IntoValue_<DeployAsApplicationConfiguration>) -> Self { self.0.put("DeployAsApplicationConfiguration", value.into_node()); self }
    /// Sets `MonitoringConfiguration`.
    #[inline] pub fn monitoring_configuration(mut self, value: impl IntoValue_<ZeppelinMonitoringConfiguration>) -> Self { self.0.put("MonitoringConfiguration", value.into_node()); self }
}
impl IntoValue_<ZeppelinApplicationConfiguration> for ZeppelinApplicationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ApplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationconfiguration.html)
#[must_use]
pub struct ApplicationConfiguration(Properties_);
impl ApplicationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationConfiguration(Properties_::new()) }
}
impl ApplicationConfiguration {
    /// Sets `ApplicationCodeConfiguration`.
    #[inline] pub fn application_code_configuration(mut self, value: impl IntoValue_<ApplicationCodeConfiguration>) -> Self { self.0.put("ApplicationCodeConfiguration", value.into_node()); self }
    /// Sets `ApplicationEncryptionConfiguration`.
    #[inline] pub fn application_encryption_configuration(mut self, value: impl IntoValue_<ApplicationEncryptionConfiguration>) -> Self { self.0.put("ApplicationEncryptionConfiguration", value.into_node()); self }
    /// Sets `ApplicationSnapshotConfiguration`.
    #[inline] pub fn application_snapshot_configuration(mut self, value: impl IntoValue_<ApplicationSnapshotConfiguration>) -> Self { self.0.put("ApplicationSnapshotConfiguration", value.into_node()); self }
    /// Sets `ApplicationSystemRollbackConfiguration`.
    #[inline] pub fn application_system_rollback_configuration(mut self, value: impl IntoValue_<ApplicationSystemRollbackConfiguration>) -> Self { self.0.put("ApplicationSystemRollbackConfiguration", value.into_node()); self }
    /// Sets `EnvironmentProperties`.
    #[inline] pub fn environment_properties(mut self, value: impl IntoValue_<EnvironmentProperties>) -> Self { self.0.put("EnvironmentProperties", value.into_node()); self }
    /// Sets `FlinkApplicationConfiguration`.
    #[inline] pub fn flink_application_configuration(mut self, value: impl IntoValue_<FlinkApplicationConfiguration>) -> Self { self.0.put("FlinkApplicationConfiguration", value.into_node()); self }
    /// Sets `SqlApplicationConfiguration`.
    #[inline] pub fn sql_application_configuration(mut self, value: impl IntoValue_<SqlApplicationConfiguration>) -> Self { self.0.put("SqlApplicationConfiguration", value.into_node()); self }
    /// Sets `VpcConfigurations`. At most 1 item.
    #[inline] pub fn vpc_configurations(mut self, value: impl IntoValue_<Vec<VpcConfiguration>>) -> Self { self.0.put("VpcConfigurations", value.into_node()); self }
    /// Sets `ZeppelinApplicationConfiguration`.
    #[inline] pub fn zeppelin_application_configuration(mut self, value: impl IntoValue_<ZeppelinApplicationConfiguration>) -> Self { self.0.put("ZeppelinApplicationConfiguration", value.into_node()); self }
}
impl IntoValue_<ApplicationConfiguration> for ApplicationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ApplicationMaintenanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationmaintenanceconfiguration.html)
#[must_use]
pub struct ApplicationMaintenanceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationMaintenanceConfiguration<Missing_<super::required::application_maintenance_window_start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationMaintenanceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationMaintenanceConfiguration<S0> {
    /// Sets `ApplicationMaintenanceWindowStartTime`. Required.
    #[inline] pub fn application_maintenance_window_start_time(mut self, value: impl IntoValue_<String>) -> ApplicationMaintenanceConfiguration<Set_> { self.0.put("ApplicationMaintenanceWindowStartTime", value.into_node()); ApplicationMaintenanceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationMaintenanceConfiguration> for ApplicationMaintenanceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.ApplicationRestoreConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationrestoreconfiguration.html)
#[must_use]
pub struct ApplicationRestoreConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationRestoreConfiguration<Missing_<super::required::application_restore_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationRestoreConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationRestoreConfiguration<S0> {
    /// Sets `ApplicationRestoreType`. Required. The values are constants of [`ApplicationRestoreType`].
    #[inline] pub fn application_restore_type(mut self, value: impl IntoValue_<ApplicationRestoreType>) -> ApplicationRestoreConfiguration<Set_> { self.0.put("ApplicationRestoreType", value.into_node()); ApplicationRestoreConfiguration(self.0, PhantomData_) }
    /// Sets `SnapshotName`. 1 to 256 characters.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApplicationRestoreConfiguration> for ApplicationRestoreConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.FlinkRunConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-flinkrunconfiguration.html)
#[must_use]
pub struct FlinkRunConfiguration(Properties_);
impl FlinkRunConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlinkRunConfiguration(Properties_::new()) }
}
impl FlinkRunConfiguration {
    /// Sets `AllowNonRestoredState`.
    #[inline] pub fn allow_non_restored_state(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowNonRestoredState", value.into_node()); self }
}
impl IntoValue_<FlinkRunConfiguration> for FlinkRunConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalyticsV2::Application.RunConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-runconfiguration.html)
#[must_use]
pub struct RunConfiguration(Properties_);
impl RunConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunConfiguration(Properties_::new()) }
}
impl RunConfiguration {
    /// Sets `ApplicationRestoreConfiguration`.
    #[inline] pub fn application_restore_configuration(mut self, value: impl IntoValue_<ApplicationRestoreConfiguration>) -> Self { self.0.put("ApplicationRestoreConfiguration", value.into_node()); self }
    /// Sets `FlinkRunConfiguration`.
    #[inline] pub fn flink_run_configuration(mut self, value: impl IntoValue_<FlinkRunConfiguration>) -> Self { self.0.put("FlinkRunConfiguration", value.into_node()); self }
}
impl IntoValue_<RunConfiguration> for RunConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum CodeContentType {}
impl CodeContentType {
    /// `PLAINTEXT`
    pub const PLAINTEXT: Value_<CodeContentType> = Value_::constant("PLAINTEXT");
    /// `ZIPFILE`
    pub const ZIPFILE: Value_<CodeContentType> = Value_::constant("ZIPFILE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CodeContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `AWS_OWNED_KEY`
    pub const AWS_OWNED_KEY: Value_<KeyType> = Value_::constant("AWS_OWNED_KEY");
    /// `CUSTOMER_MANAGED_KEY`
    pub const CUSTOMER_MANAGED_KEY: Value_<KeyType> = Value_::constant("CUSTOMER_MANAGED_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum ConfigurationType {}
impl ConfigurationType {
    /// `DEFAULT`
    pub const DEFAULT: Value_<ConfigurationType> = Value_::constant("DEFAULT");
    /// `CUSTOM`
    pub const CUSTOM: Value_<ConfigurationType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum MonitoringConfigurationConfigurationType {}
impl MonitoringConfigurationConfigurationType {
    /// `DEFAULT`
    pub const DEFAULT: Value_<MonitoringConfigurationConfigurationType> = Value_::constant("DEFAULT");
    /// `CUSTOM`
    pub const CUSTOM: Value_<MonitoringConfigurationConfigurationType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitoringConfigurationConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum LogLevel {}
impl LogLevel {
    /// `DEBUG`
    pub const DEBUG: Value_<LogLevel> = Value_::constant("DEBUG");
    /// `INFO`
    pub const INFO: Value_<LogLevel> = Value_::constant("INFO");
    /// `WARN`
    pub const WARN: Value_<LogLevel> = Value_::constant("WARN");
    /// `ERROR`
    pub const ERROR: Value_<LogLevel> = Value_::constant("ERROR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum MetricsLevel {}
impl MetricsLevel {
    /// `APPLICATION`
    pub const APPLICATION: Value_<MetricsLevel> = Value_::constant("APPLICATION");
    /// `OPERATOR`
    pub const OPERATOR: Value_<MetricsLevel> = Value_::constant("OPERATOR");
    /// `PARALLELISM`
    pub const PARALLELISM: Value_<MetricsLevel> = Value_::constant("PARALLELISM");
    /// `TASK`
    pub const TASK: Value_<MetricsLevel> = Value_::constant("TASK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricsLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum ParallelismConfigurationConfigurationType {}
impl ParallelismConfigurationConfigurationType {
    /// `CUSTOM`
    pub const CUSTOM: Value_<ParallelismConfigurationConfigurationType> = Value_::constant("CUSTOM");
    /// `DEFAULT`
    pub const DEFAULT: Value_<ParallelismConfigurationConfigurationType> = Value_::constant("DEFAULT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParallelismConfigurationConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum RecordEncoding {}
impl RecordEncoding {
    /// `UTF-8`
    pub const UTF_8: Value_<RecordEncoding> = Value_::constant("UTF-8");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordEncoding> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum RecordFormatType {}
impl RecordFormatType {
    /// `CSV`
    pub const CSV: Value_<RecordFormatType> = Value_::constant("CSV");
    /// `JSON`
    pub const JSON: Value_<RecordFormatType> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordFormatType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum ArtifactType {}
impl ArtifactType {
    /// `DEPENDENCY_JAR`
    pub const DEPENDENCY_JAR: Value_<ArtifactType> = Value_::constant("DEPENDENCY_JAR");
    /// `UDF`
    pub const UDF: Value_<ArtifactType> = Value_::constant("UDF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ArtifactType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum ZeppelinMonitoringConfigurationLogLevel {}
impl ZeppelinMonitoringConfigurationLogLevel {
    /// `DEBUG`
    pub const DEBUG: Value_<ZeppelinMonitoringConfigurationLogLevel> = Value_::constant("DEBUG");
    /// `INFO`
    pub const INFO: Value_<ZeppelinMonitoringConfigurationLogLevel> = Value_::constant("INFO");
    /// `WARN`
    pub const WARN: Value_<ZeppelinMonitoringConfigurationLogLevel> = Value_::constant("WARN");
    /// `ERROR`
    pub const ERROR: Value_<ZeppelinMonitoringConfigurationLogLevel> = Value_::constant("ERROR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ZeppelinMonitoringConfigurationLogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum ApplicationMode {}
impl ApplicationMode {
    /// `INTERACTIVE`
    pub const INTERACTIVE: Value_<ApplicationMode> = Value_::constant("INTERACTIVE");
    /// `STREAMING`
    pub const STREAMING: Value_<ApplicationMode> = Value_::constant("STREAMING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum ApplicationRestoreType {}
impl ApplicationRestoreType {
    /// `SKIP_RESTORE_FROM_SNAPSHOT`
    pub const SKIP_RESTORE_FROM_SNAPSHOT: Value_<ApplicationRestoreType> = Value_::constant("SKIP_RESTORE_FROM_SNAPSHOT");
    /// `RESTORE_FROM_LATEST_SNAPSHOT`
    pub const RESTORE_FROM_LATEST_SNAPSHOT: Value_<ApplicationRestoreType> = Value_::constant("RESTORE_FROM_LATEST_SNAPSHOT");
    /// `RESTORE_FROM_CUSTOM_SNAPSHOT`
    pub const RESTORE_FROM_CUSTOM_SNAPSHOT: Value_<ApplicationRestoreType> = Value_::constant("RESTORE_FROM_CUSTOM_SNAPSHOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationRestoreType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisAnalyticsV2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
#[derive(Debug)]
pub enum RuntimeEnvironment {}
impl RuntimeEnvironment {
    /// `FLINK-1_11`
    pub const FLINK_1_11: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_11");
    /// `FLINK-1_13`
    pub const FLINK_1_13: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_13");
    /// `FLINK-1_15`
    pub const FLINK_1_15: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_15");
    /// `FLINK-1_18`
    pub const FLINK_1_18: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_18");
    /// `FLINK-1_19`
    pub const FLINK_1_19: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_19");
    /// `FLINK-1_20`
    pub const FLINK_1_20: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_20");
    /// `FLINK-1_6`
    pub const FLINK_1_6: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_6");
    /// `FLINK-1_8`
    pub const FLINK_1_8: Value_<RuntimeEnvironment> = Value_::constant("FLINK-1_8");
    /// `FLINK-2_2`
    pub const FLINK_2_2: Value_<RuntimeEnvironment> = Value_::constant("FLINK-2_2");
    /// `FLINK-2_3`
    pub const FLINK_2_3: Value_<RuntimeEnvironment> = Value_::constant("FLINK-2_3");
    /// `SQL-1_0`
    pub const SQL_1_0: Value_<RuntimeEnvironment> = Value_::constant("SQL-1_0");
    /// `ZEPPELIN-FLINK-1_0`
    pub const ZEPPELIN_FLINK_1_0: Value_<RuntimeEnvironment> = Value_::constant("ZEPPELIN-FLINK-1_0");
    /// `ZEPPELIN-FLINK-2_0`
    pub const ZEPPELIN_FLINK_2_0: Value_<RuntimeEnvironment> = Value_::constant("ZEPPELIN-FLINK-2_0");
    /// `ZEPPELIN-FLINK-3_0`
    pub const ZEPPELIN_FLINK_3_0: Value_<RuntimeEnvironment> = Value_::constant("ZEPPELIN-FLINK-3_0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuntimeEnvironment> { Value_::from_node(value.into_node()) }
}
