// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::MonitoringSchedule`

use stanchion_template::generated::*;

/// `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[must_use]
pub struct MonitoringSchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MonitoringSchedule<Missing_<super::required::monitoring_schedule_config>, Missing_<super::required::monitoring_schedule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringSchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MonitoringSchedule<S0, S1> {
    /// Sets `EndpointName`. 0 to 63 characters.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointName", value.into_node()); self }
    /// Sets `FailureReason`. 1 to 1024 characters.
    #[inline] pub fn failure_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FailureReason", value.into_node()); self }
    /// Sets `LastMonitoringExecutionSummary`.
    #[inline] pub fn last_monitoring_execution_summary(mut self, value: impl IntoValue_<MonitoringExecutionSummary>) -> Self { self.0.put("LastMonitoringExecutionSummary", value.into_node()); self }
    /// Sets `MonitoringScheduleConfig`. Required.
    #[inline] pub fn monitoring_schedule_config(mut self, value: impl IntoValue_<MonitoringScheduleConfig>) -> MonitoringSchedule<Set_, S1> { self.0.put("MonitoringScheduleConfig", value.into_node()); MonitoringSchedule(self.0, PhantomData_) }
    /// Sets `MonitoringScheduleName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn monitoring_schedule_name(mut self, value: impl IntoValue_<String>) -> MonitoringSchedule<S0, Set_> { self.0.put("MonitoringScheduleName", value.into_node()); MonitoringSchedule(self.0, PhantomData_) }
    /// Sets `MonitoringScheduleStatus`. The values are constants of [`MonitoringScheduleStatus`].
    #[inline] pub fn monitoring_schedule_status(mut self, value: impl IntoValue_<MonitoringScheduleStatus>) -> Self { self.0.put("MonitoringScheduleStatus", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MonitoringSchedule> for MonitoringSchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MonitoringSchedule<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::MonitoringSchedule";
    type Handle = MonitoringScheduleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MonitoringSchedule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MonitoringScheduleRef(Id_);
impl From<Id_> for MonitoringScheduleRef { #[inline] fn from(id: Id_) -> Self { MonitoringScheduleRef(id) } }
impl AsRef<Id_> for MonitoringScheduleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MonitoringScheduleRef {
    /// `Ref`: `MonitoringScheduleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `MonitoringScheduleArn`
    #[inline] pub fn monitoring_schedule_arn(&self) -> Value_<String> { self.0.attribute("MonitoringScheduleArn") }
}
/// `AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringexecutionsummary.html)
#[must_use]
pub struct MonitoringExecutionSummary<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl MonitoringExecutionSummary<Missing_<super::required::creation_time>, Missing_<super::required::last_modified_time>, Missing_<super::required::monitoring_execution_status>, Missing_<super::required::monitoring_schedule_name>, Missing_<super::required::scheduled_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringExecutionSummary(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> MonitoringExecutionSummary<S0, S1, S2, S3, S4> {
    /// Sets `CreationTime`. Required.
    #[inline] pub fn creation_time(mut self, value: impl IntoValue_<String>) -> MonitoringExecutionSummary<Set_, S1, S2, S3, S4> { self.0.put("CreationTime", value.into_node()); MonitoringExecutionSummary(self.0, PhantomData_) }
    /// Sets `EndpointName`. 0 to 63 characters.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointName", value.into_node()); self }
    /// Sets `FailureReason`. At most 1024 characters.
    #[inline] pub fn failure_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FailureReason", value.into_node()); self }
    /// Sets `LastModifiedTime`. Required.
    #[inline] pub fn last_modified_time(mut self, value: impl IntoValue_<String>) -> MonitoringExecutionSummary<S0, Set_, S2, S3, S4> { self.0.put("LastModifiedTime", value.into_node()); MonitoringExecutionSummary(self.0, PhantomData_) }
    /// Sets `MonitoringExecutionStatus`. Required. The values are constants of [`MonitoringExecutionStatus`].
    #[inline] pub fn monitoring_execution_status(mut self, value: impl IntoValue_<MonitoringExecutionStatus>) -> MonitoringExecutionSummary<S0, S1, Set_, S3, S4> { self.0.put("MonitoringExecutionStatus", value.into_node()); MonitoringExecutionSummary(self.0, PhantomData_) }
    /// Sets `MonitoringScheduleName`. Required. 1 to 63 characters.
    #[inline] pub fn monitoring_schedule_name(mut self, value: impl IntoValue_<String>) -> MonitoringExecutionSummary<S0, S1, S2, Set_, S4> { self.0.put("MonitoringScheduleName", value.into_node()); MonitoringExecutionSummary(self.0, PhantomData_) }
    /// Sets `ProcessingJobArn`. At most 256 characters.
    #[inline] pub fn processing_job_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProcessingJobArn", value.into_node()); self }
    /// Sets `ScheduledTime`. Required.
    #[inline] pub fn scheduled_time(mut self, value: impl IntoValue_<String>) -> MonitoringExecutionSummary<S0, S1, S2, S3, Set_> { self.0.put("ScheduledTime", value.into_node()); MonitoringExecutionSummary(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<MonitoringExecutionSummary> for MonitoringExecutionSummary<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.ConstraintsResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-constraintsresource.html)
#[must_use]
pub struct ConstraintsResource(Properties_);
impl ConstraintsResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConstraintsResource(Properties_::new()) }
}
impl ConstraintsResource {
    /// Sets `S3Uri`. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
}
impl IntoValue_<ConstraintsResource> for ConstraintsResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.StatisticsResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-statisticsresource.html)
#[must_use]
pub struct StatisticsResource(Properties_);
impl StatisticsResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StatisticsResource(Properties_::new()) }
}
impl StatisticsResource {
    /// Sets `S3Uri`. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
}
impl IntoValue_<StatisticsResource> for StatisticsResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.BaselineConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-baselineconfig.html)
#[must_use]
pub struct BaselineConfig(Properties_);
impl BaselineConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BaselineConfig(Properties_::new()) }
}
impl BaselineConfig {
    /// Sets `ConstraintsResource`.
    #[inline] pub fn constraints_resource(mut self, value: impl IntoValue_<ConstraintsResource>) -> Self { self.0.put("ConstraintsResource", value.into_node()); self }
    /// Sets `StatisticsResource`.
    #[inline] pub fn statistics_resource(mut self, value: impl IntoValue_<StatisticsResource>) -> Self { self.0.put("StatisticsResource", value.into_node()); self }
}
impl IntoValue_<BaselineConfig> for BaselineConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.MonitoringAppSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringappspecification.html)
#[must_use]
pub struct MonitoringAppSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MonitoringAppSpecification<Missing_<super::required::image_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringAppSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> MonitoringAppSpecification<S0> {
    /// Sets `ContainerArguments`. 1 to 50 items.
    #[inline] pub fn container_arguments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerArguments", value.into_node()); self }
    /// Sets `ContainerEntrypoint`. 1 to 100 items.
    #[inline] pub fn container_entrypoint(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerEntrypoint", value.into_node()); self }
    /// Sets `ImageUri`. Required. 0 to 255 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> MonitoringAppSpecification<Set_> { self.0.put("ImageUri", value.into_node()); MonitoringAppSpecification(self.0, PhantomData_) }
    /// Sets `PostAnalyticsProcessorSourceUri`. 0 to 1024 characters.
    #[inline] pub fn post_analytics_processor_source_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostAnalyticsProcessorSourceUri", value.into_node()); self }
    /// Sets `RecordPreprocessorSourceUri`. 0 to 1024 characters.
    #[inline] pub fn record_preprocessor_source_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordPreprocessorSourceUri", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MonitoringAppSpecification> for MonitoringAppSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.Csv`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-csv.html)
#[must_use]
pub struct Csv(Properties_);
impl Csv {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Csv(Properties_::new()) }
}
impl Csv {
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Header", value.into_node()); self }
}
impl IntoValue_<Csv> for Csv { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.Json`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-json.html)
#[must_use]
pub struct Json(Properties_);
impl Json {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Json(Properties_::new()) }
}
impl Json {
    /// Sets `Line`.
    #[inline] pub fn line(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Line", value.into_node()); self }
}
impl IntoValue_<Json> for Json { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.DatasetFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-datasetformat.html)
#[must_use]
pub struct DatasetFormat(Properties_);
impl DatasetFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatasetFormat(Properties_::new()) }
}
impl DatasetFormat {
    /// Sets `Csv`.
    #[inline] pub fn csv(mut self, value: impl IntoValue_<Csv>) -> Self { self.0.put("Csv", value.into_node()); self }
    /// Sets `Json`.
    #[inline] pub fn json(mut self, value: impl IntoValue_<Json>) -> Self { self.0.put("Json", value.into_node()); self }
    /// Sets `Parquet`.
    #[inline] pub fn parquet(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Parquet", value.into_node()); self }
}
impl IntoValue_<DatasetFormat> for DatasetFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.BatchTransformInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-batchtransforminput.html)
#[must_use]
pub struct BatchTransformInput<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl BatchTransformInput<Missing_<super::required::data_captured_destination_s3_uri>, Missing_<super::required::dataset_format>, Missing_<super::required::local_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BatchTransformInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> BatchTransformInput<S0, S1, S2> {
    /// Sets `DataCapturedDestinationS3Uri`. Required. 0 to 512 characters.
    #[inline] pub fn data_captured_destination_s3_uri(mut self, value: impl IntoValue_<String>) -> BatchTransformInput<Set_, S1, S2> { self.0.put("DataCapturedDestinationS3Uri", value.into_node()); BatchTransformInput(self.0, PhantomData_) }
    /// Sets `DatasetFormat`. Required.
    #[inline] pub fn dataset_format(mut self, value: impl IntoValue_<DatasetFormat>) -> BatchTransformInput<S0, Set_, S2> { self.0.put("DatasetFormat", value.into_node()); BatchTransformInput(self.0, PhantomData_) }
    /// Sets `ExcludeFeaturesAttribute`. 0 to 100 characters.
    #[inline] pub fn exclude_features_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExcludeFeaturesAttribute", value.into_node()); self }
    /// Sets `LocalPath`. Required. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> BatchTransformInput<S0, S1, Set_> { self.0.put("LocalPath", value.into_node()); BatchTransformInput(self.0, PhantomData_) }
    /// Sets `S3DataDistributionType`. The values are constants of [`S3DataDistributionType`].
    #[inline] pub fn s3_data_distribution_type(mut self, value: impl IntoValue_<S3DataDistributionType>) -> Self { self.0.put("S3DataDistributionType", value.into_node()); self }
    /// Sets `S3InputMode`. The values are constants of [`S3InputMode`].
    #[inline] pub fn s3_input_mode(mut self, value: impl IntoValue_<S3InputMode>) -> Self { self.0.put("S3InputMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BatchTransformInput> for BatchTransformInput<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.EndpointInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-endpointinput.html)
#[must_use]
pub struct EndpointInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EndpointInput<Missing_<super::required::endpoint_name>, Missing_<super::required::local_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EndpointInput<S0, S1> {
    /// Sets `EndpointName`. Required. 0 to 63 characters.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> EndpointInput<Set_, S1> { self.0.put("EndpointName", value.into_node()); EndpointInput(self.0, PhantomData_) }
    /// Sets `ExcludeFeaturesAttribute`. 0 to 100 characters.
    #[inline] pub fn exclude_features_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExcludeFeaturesAttribute", value.into_node()); self }
    /// Sets `LocalPath`. Required. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> EndpointInput<S0, Set_> { self.0.put("LocalPath", value.into_node()); EndpointInput(self.0, PhantomData_) }
    /// Sets `S3DataDistributionType`. The values are constants of [`EndpointInputS3DataDistributionType`].
    #[inline] pub fn s3_data_distribution_type(mut self, value: impl IntoValue_<EndpointInputS3DataDistributionType>) -> Self { self.0.put("S3DataDistributionType", value.into_node()); self }
    /// Sets `S3InputMode`. The values are constants of [`EndpointInputS3InputMode`].
    #[inline] pub fn s3_input_mode(mut self, value: impl IntoValue_<EndpointInputS3InputMode>) -> Self { self.0.put("S3InputMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EndpointInput> for EndpointInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.MonitoringInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringinput.html)
#[must_use]
pub struct MonitoringInput(Properties_);
impl MonitoringInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonitoringInput(Properties_::new()) }
}
impl MonitoringInput {
    /// Sets `BatchTransformInput`.
    #[inline] pub fn batch_transform_input(mut self, value: impl IntoValue_<BatchTransformInput>) -> Self { self.0.put("BatchTransformInput", value.into_node()); self }
    /// Sets `EndpointInput`.
    #[inline] pub fn endpoint_input(mut self, value: impl IntoValue_<EndpointInput>) -> Self { self.0.put("EndpointInput", value.into_node()); self }
}
impl IntoValue_<MonitoringInput> for MonitoringInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.S3Output`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-s3output.html)
#[must_use]
pub struct S3Output<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Output<Missing_<super::required::local_path>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Output(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Output<S0, S1> {
    /// Sets `LocalPath`. Required. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> S3Output<Set_, S1> { self.0.put("LocalPath", value.into_node()); S3Output(self.0, PhantomData_) }
    /// Sets `S3UploadMode`. The values are constants of [`S3UploadMode`].
    #[inline] pub fn s3_upload_mode(mut self, value: impl IntoValue_<S3UploadMode>) -> Self { self.0.put("S3UploadMode", value.into_node()); self }
    /// Sets `S3Uri`. Required. 0 to 512 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3Output<S0, Set_> { self.0.put("S3Uri", value.into_node()); S3Output(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Output> for S3Output<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.MonitoringOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringoutput.html)
#[must_use]
pub struct MonitoringOutput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MonitoringOutput<Missing_<super::required::s3_output>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringOutput(Properties_::new(), PhantomData_) }
}
impl<S0> MonitoringOutput<S0> {
    /// Sets `S3Output`. Required.
    #[inline] pub fn s3_output(mut self, value: impl IntoValue_<S3Output>) -> MonitoringOutput<Set_> { self.0.put("S3Output", value.into_node()); MonitoringOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MonitoringOutput> for MonitoringOutput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.MonitoringOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringoutputconfig.html)
#[must_use]
pub struct MonitoringOutputConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MonitoringOutputConfig<Missing_<super::required::monitoring_outputs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringOutputConfig(Properties_::new(), PhantomData_) }
}
impl<S0> MonitoringOutputConfig<S0> {
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MonitoringOutputs`. Required. Exactly 1 character. Exactly 1 item.
    #[inline] pub fn monitoring_outputs(mut self, value: impl IntoValue_<Vec<MonitoringOutput>>) -> MonitoringOutputConfig<Set_> { self.0.put("MonitoringOutputs", value.into_node()); MonitoringOutputConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MonitoringOutputConfig> for MonitoringOutputConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.ClusterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-clusterconfig.html)
#[must_use]
pub struct ClusterConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ClusterConfig<Missing_<super::required::instance_count>, Missing_<super::required::instance_type>, Missing_<super::required::volume_size_in_gb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ClusterConfig<S0, S1, S2> {
    /// Sets `InstanceCount`. Required. 1 to 100.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> ClusterConfig<Set_, S1, S2> { self.0.put("InstanceCount", value.into_node()); ClusterConfig(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> ClusterConfig<S0, Set_, S2> { self.0.put("InstanceType", value.into_node()); ClusterConfig(self.0, PhantomData_) }
    /// Sets `VolumeKmsKeyId`. 0 to 2048 characters. 1 to 2048.
    #[inline] pub fn volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeKmsKeyId", value.into_node()); self }
    /// Sets `VolumeSizeInGB`. Required. 1 to 16384.
    #[inline] pub fn volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> ClusterConfig<S0, S1, Set_> { self.0.put("VolumeSizeInGB", value.into_node()); ClusterConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ClusterConfig> for ClusterConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.MonitoringResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringresources.html)
#[must_use]
pub struct MonitoringResources<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MonitoringResources<Missing_<super::required::cluster_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringResources(Properties_::new(), PhantomData_) }
}
impl<S0> MonitoringResources<S0> {
    /// Sets `ClusterConfig`. Required.
    #[inline] pub fn cluster_config(mut self, value: impl IntoValue_<ClusterConfig>) -> MonitoringResources<Set_> { self.0.put("ClusterConfig", value.into_node()); MonitoringResources(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MonitoringResources> for MonitoringResources<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfig<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.NetworkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-networkconfig.html)
#[must_use]
pub struct NetworkConfig(Properties_);
impl NetworkConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfig(Properties_::new()) }
}
impl NetworkConfig {
    /// Sets `EnableInterContainerTrafficEncryption`.
    #[inline] pub fn enable_inter_container_traffic_encryption(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableInterContainerTrafficEncryption", value.into_node()); self }
    /// Sets `EnableNetworkIsolation`.
    #[inline] pub fn enable_network_isolation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableNetworkIsolation", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl IntoValue_<NetworkConfig> for NetworkConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.StoppingCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-stoppingcondition.html)
#[must_use]
pub struct StoppingCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StoppingCondition<Missing_<super::required::max_runtime_in_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StoppingCondition(Properties_::new(), PhantomData_) }
}
impl<S0> StoppingCondition<S0> {
    /// Sets `MaxRuntimeInSeconds`. Required. 1 to 86400.
    #[inline] pub fn max_runtime_in_seconds(mut self, value: impl IntoValue_<i64>) -> StoppingCondition<Set_> { self.0.put("MaxRuntimeInSeconds", value.into_node()); StoppingCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StoppingCondition> for StoppingCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.MonitoringJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringjobdefinition.html)
#[must_use]
pub struct MonitoringJobDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl MonitoringJobDefinition<Missing_<super::required::monitoring_app_specification>, Missing_<super::required::monitoring_inputs>, Missing_<super::required::monitoring_output_config>, Missing_<super::required::monitoring_resources>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringJobDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> MonitoringJobDefinition<S0, S1, S2, S3, S4> {
    /// Sets `BaselineConfig`.
    #[inline] pub fn baseline_config(mut self, value: impl IntoValue_<BaselineConfig>) -> Self { self.0.put("BaselineConfig", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `MonitoringAppSpecification`. Required.
    #[inline] pub fn monitoring_app_specification(mut self, value: impl IntoValue_<MonitoringAppSpecification>) -> MonitoringJobDefinition<Set_, S1, S2, S3, S4> { self.0.put("MonitoringAppSpecification", value.into_node()); MonitoringJobDefinition(self.0, PhantomData_) }
    /// Sets `MonitoringInputs`. Required. Exactly 1 item.
    #[inline] pub fn monitoring_inputs(mut self, value: impl IntoValue_<Vec<MonitoringInput>>) -> MonitoringJobDefinition<S0, Set_, S2, S3, S4> { self.0.put("MonitoringInputs", value.into_node()); MonitoringJobDefinition(self.0, PhantomData_) }
    /// Sets `MonitoringOutputConfig`. Required.
    #[inline] pub fn monitoring_output_config(mut self, value: impl IntoValue_<MonitoringOutputConfig>) -> MonitoringJobDefinition<S0, S1, Set_, S3, S4> { self.0.put("MonitoringOutputConfig", value.into_node()); MonitoringJobDefinition(self.0, PhantomData_) }
    /// Sets `MonitoringResources`. Required.
    #[inline] pub fn monitoring_resources(mut self, value: impl IntoValue_<MonitoringResources>) -> MonitoringJobDefinition<S0, S1, S2, Set_, S4> { self.0.put("MonitoringResources", value.into_node()); MonitoringJobDefinition(self.0, PhantomData_) }
    /// Sets `NetworkConfig`.
    #[inline] pub fn network_config(mut self, value: impl IntoValue_<NetworkConfig>) -> Self { self.0.put("NetworkConfig", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MonitoringJobDefinition<S0, S1, S2, S3, Set_> { self.0.put("RoleArn", value.into_node()); MonitoringJobDefinition(self.0, PhantomData_) }
    /// Sets `StoppingCondition`.
    #[inline] pub fn stopping_condition(mut self, value: impl IntoValue_<StoppingCondition>) -> Self { self.0.put("StoppingCondition", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<MonitoringJobDefinition> for MonitoringJobDefinition<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.ScheduleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-scheduleconfig.html)
#[must_use]
pub struct ScheduleConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduleConfig<Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduleConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduleConfig<S0> {
    /// Sets `DataAnalysisEndTime`. 1 to 15 characters.
    #[inline] pub fn data_analysis_end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataAnalysisEndTime", value.into_node()); self }
    /// Sets `DataAnalysisStartTime`. 1 to 15 characters.
    #[inline] pub fn data_analysis_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataAnalysisStartTime", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 1 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduleConfig<Set_> { self.0.put("ScheduleExpression", value.into_node()); ScheduleConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScheduleConfig> for ScheduleConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::MonitoringSchedule.MonitoringScheduleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringscheduleconfig.html)
#[must_use]
pub struct MonitoringScheduleConfig(Properties_);
impl MonitoringScheduleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonitoringScheduleConfig(Properties_::new()) }
}
impl MonitoringScheduleConfig {
    /// Sets `MonitoringJobDefinition`.
    #[inline] pub fn monitoring_job_definition(mut self, value: impl IntoValue_<MonitoringJobDefinition>) -> Self { self.0.put("MonitoringJobDefinition", value.into_node()); self }
    /// Sets `MonitoringJobDefinitionName`. 1 to 63 characters.
    #[inline] pub fn monitoring_job_definition_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MonitoringJobDefinitionName", value.into_node()); self }
    /// Sets `MonitoringType`. The values are constants of [`MonitoringType`].
    #[inline] pub fn monitoring_type(mut self, value: impl IntoValue_<MonitoringType>) -> Self { self.0.put("MonitoringType", value.into_node()); self }
    /// Sets `ScheduleConfig`.
    #[inline] pub fn schedule_config(mut self, value: impl IntoValue_<ScheduleConfig>) -> Self { self.0.put("ScheduleConfig", value.into_node()); self }
}
impl IntoValue_<MonitoringScheduleConfig> for MonitoringScheduleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum MonitoringExecutionStatus {}
impl MonitoringExecutionStatus {
    /// `Pending`
    pub const PENDING: Value_<MonitoringExecutionStatus> = Value_::constant("Pending");
    /// `Completed`
    pub const COMPLETED: Value_<MonitoringExecutionStatus> = Value_::constant("Completed");
    /// `CompletedWithViolations`
    pub const COMPLETED_WITH_VIOLATIONS: Value_<MonitoringExecutionStatus> = Value_::constant("CompletedWithViolations");
    /// `InProgress`
    pub const IN_PROGRESS: Value_<MonitoringExecutionStatus> = Value_::constant("InProgress");
    /// `Failed`
    pub const FAILED: Value_<MonitoringExecutionStatus> = Value_::constant("Failed");
    /// `Stopping`
    pub const STOPPING: Value_<MonitoringExecutionStatus> = Value_::constant("Stopping");
    /// `Stopped`
    pub const STOPPED: Value_<MonitoringExecutionStatus> = Value_::constant("Stopped");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitoringExecutionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum S3DataDistributionType {}
impl S3DataDistributionType {
    /// `FullyReplicated`
    pub const FULLY_REPLICATED: Value_<S3DataDistributionType> = Value_::constant("FullyReplicated");
    /// `ShardedByS3Key`
    pub const SHARDED_BY_S3_KEY: Value_<S3DataDistributionType> = Value_::constant("ShardedByS3Key");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3DataDistributionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum S3InputMode {}
impl S3InputMode {
    /// `Pipe`
    pub const PIPE: Value_<S3InputMode> = Value_::constant("Pipe");
    /// `File`
    pub const FILE: Value_<S3InputMode> = Value_::constant("File");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3InputMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum EndpointInputS3DataDistributionType {}
impl EndpointInputS3DataDistributionType {
    /// `FullyReplicated`
    pub const FULLY_REPLICATED: Value_<EndpointInputS3DataDistributionType> = Value_::constant("FullyReplicated");
    /// `ShardedByS3Key`
    pub const SHARDED_BY_S3_KEY: Value_<EndpointInputS3DataDistributionType> = Value_::constant("ShardedByS3Key");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointInputS3DataDistributionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum EndpointInputS3InputMode {}
impl EndpointInputS3InputMode {
    /// `Pipe`
    pub const PIPE: Value_<EndpointInputS3InputMode> = Value_::constant("Pipe");
    /// `File`
    pub const FILE: Value_<EndpointInputS3InputMode> = Value_::constant("File");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointInputS3InputMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum S3UploadMode {}
impl S3UploadMode {
    /// `Continuous`
    pub const CONTINUOUS: Value_<S3UploadMode> = Value_::constant("Continuous");
    /// `EndOfJob`
    pub const END_OF_JOB: Value_<S3UploadMode> = Value_::constant("EndOfJob");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3UploadMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum MonitoringType {}
impl MonitoringType {
    /// `DataQuality`
    pub const DATA_QUALITY: Value_<MonitoringType> = Value_::constant("DataQuality");
    /// `ModelQuality`
    pub const MODEL_QUALITY: Value_<MonitoringType> = Value_::constant("ModelQuality");
    /// `ModelBias`
    pub const MODEL_BIAS: Value_<MonitoringType> = Value_::constant("ModelBias");
    /// `ModelExplainability`
    pub const MODEL_EXPLAINABILITY: Value_<MonitoringType> = Value_::constant("ModelExplainability");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitoringType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::MonitoringSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
#[derive(Debug)]
pub enum MonitoringScheduleStatus {}
impl MonitoringScheduleStatus {
    /// `Pending`
    pub const PENDING: Value_<MonitoringScheduleStatus> = Value_::constant("Pending");
    /// `Failed`
    pub const FAILED: Value_<MonitoringScheduleStatus> = Value_::constant("Failed");
    /// `Scheduled`
    pub const SCHEDULED: Value_<MonitoringScheduleStatus> = Value_::constant("Scheduled");
    /// `Stopped`
    pub const STOPPED: Value_<MonitoringScheduleStatus> = Value_::constant("Stopped");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitoringScheduleStatus> { Value_::from_node(value.into_node()) }
}
