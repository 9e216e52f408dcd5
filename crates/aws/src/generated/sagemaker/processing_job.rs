// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ProcessingJob`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[must_use]
pub struct ProcessingJob<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ProcessingJob<Missing_<super::required::app_specification>, Missing_<super::required::processing_resources>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessingJob(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ProcessingJob<S0, S1, S2> {
    /// Sets `AppSpecification`. Required. An update replaces the resource.
    #[inline] pub fn app_specification(mut self, value: impl IntoValue_<AppSpecification>) -> ProcessingJob<Set_, S1, S2> { self.0.put("AppSpecification", value.into_node()); ProcessingJob(self.0, PhantomData_) }
    /// Sets `Environment`. An update replaces the resource.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `ExperimentConfig`. An update replaces the resource.
    #[inline] pub fn experiment_config(mut self, value: impl IntoValue_<ExperimentConfig>) -> Self { self.0.put("ExperimentConfig", value.into_node()); self }
    /// Sets `NetworkConfig`. An update replaces the resource.
    #[inline] pub fn network_config(mut self, value: impl IntoValue_<NetworkConfig>) -> Self { self.0.put("NetworkConfig", value.into_node()); self }
    /// Sets `ProcessingInputs`. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn processing_inputs(mut self, value: impl IntoValue_<Vec<ProcessingInputsObject>>) -> Self { self.0.put("ProcessingInputs", value.into_node()); self }
    /// Sets `ProcessingJobName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn processing_job_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProcessingJobName", value.into_node()); self }
    /// Sets `ProcessingOutputConfig`. An update replaces the resource.
    #[inline] pub fn processing_output_config(mut self, value: impl IntoValue_<ProcessingOutputConfig>) -> Self { self.0.put("ProcessingOutputConfig", value.into_node()); self }
    /// Sets `ProcessingResources`. Required. An update replaces the resource.
    #[inline] pub fn processing_resources(mut self, value: impl IntoValue_<ProcessingResources>) -> ProcessingJob<S0, Set_, S2> { self.0.put("ProcessingResources", value.into_node()); ProcessingJob(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ProcessingJob<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); ProcessingJob(self.0, PhantomData_) }
    /// Sets `StoppingCondition`. An update replaces the resource.
    #[inline] pub fn stopping_condition(mut self, value: impl IntoValue_<StoppingCondition>) -> Self { self.0.put("StoppingCondition", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ProcessingJob> for ProcessingJob<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ProcessingJob<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::ProcessingJob";
    type Handle = ProcessingJobRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProcessingJob`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProcessingJobRef(Id_);
impl From<Id_> for ProcessingJobRef { #[inline] fn from(id: Id_) -> Self { ProcessingJobRef(id) } }
impl AsRef<Id_> for ProcessingJobRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProcessingJobRef {
    /// `Ref`: `ProcessingJobArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutoMLJobArn`
    #[inline] pub fn auto_ml_job_arn(&self) -> Value_<String> { self.0.attribute("AutoMLJobArn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `ExitMessage`
    #[inline] pub fn exit_message(&self) -> Value_<String> { self.0.attribute("ExitMessage") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `MonitoringScheduleArn`
    #[inline] pub fn monitoring_schedule_arn(&self) -> Value_<String> { self.0.attribute("MonitoringScheduleArn") }
    /// `Fn::GetAtt` `ProcessingEndTime`
    #[inline] pub fn processing_end_time(&self) -> Value_<String> { self.0.attribute("ProcessingEndTime") }
    /// `Fn::GetAtt` `ProcessingJobArn`
    #[inline] pub fn processing_job_arn(&self) -> Value_<String> { self.0.attribute("ProcessingJobArn") }
    /// `Fn::GetAtt` `ProcessingJobStatus`
    #[inline] pub fn processing_job_status(&self) -> Value_<String> { self.0.attribute("ProcessingJobStatus") }
    /// `Fn::GetAtt` `ProcessingStartTime`
    #[inline] pub fn processing_start_time(&self) -> Value_<String> { self.0.attribute("ProcessingStartTime") }
    /// `Fn::GetAtt` `TrainingJobArn`
    #[inline] pub fn training_job_arn(&self) -> Value_<String> { self.0.attribute("TrainingJobArn") }
}
/// `AWS::SageMaker::ProcessingJob.AppSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-appspecification.html)
#[must_use]
pub struct AppSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AppSpecification<Missing_<super::required::image_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> AppSpecification<S0> {
    /// Sets `ContainerArguments`. 0 to 100 items.
    #[inline] pub fn container_arguments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerArguments", value.into_node()); self }
    /// Sets `ContainerEntrypoint`. 0 to 100 items.
    #[inline] pub fn container_entrypoint(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerEntrypoint", value.into_node()); self }
    /// Sets `ImageUri`. Required. 0 to 256 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> AppSpecification<Set_> { self.0.put("ImageUri", value.into_node()); AppSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AppSpecification> for AppSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.ExperimentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-experimentconfig.html)
#[must_use]
pub struct ExperimentConfig(Properties_);
impl ExperimentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExperimentConfig(Properties_::new()) }
}
impl ExperimentConfig {
    /// Sets `ExperimentName`. At most 120 characters.
    #[inline] pub fn experiment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExperimentName", value.into_node()); self }
    /// Sets `RunName`. At most 120 characters.
    #[inline] pub fn run_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RunName", value.into_node()); self }
    /// Sets `TrialComponentDisplayName`. At most 120 characters.
    #[inline] pub fn trial_component_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrialComponentDisplayName", value.into_node()); self }
    /// Sets `TrialName`. At most 120 characters.
    #[inline] pub fn trial_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrialName", value.into_node()); self }
}
impl IntoValue_<ExperimentConfig> for ExperimentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfig<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 0 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 0 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.NetworkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-networkconfig.html)
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
/// `AWS::SageMaker::ProcessingJob.AthenaDatasetDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-athenadatasetdefinition.html)
#[must_use]
pub struct AthenaDatasetDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AthenaDatasetDefinition<Missing_<super::required::catalog>, Missing_<super::required::database>, Missing_<super::required::output_format>, Missing_<super::required::output_s3_uri>, Missing_<super::required::query_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AthenaDatasetDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AthenaDatasetDefinition<S0, S1, S2, S3, S4> {
    /// Sets `Catalog`. Required. 1 to 256 characters.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> AthenaDatasetDefinition<Set_, S1, S2, S3, S4> { self.0.put("Catalog", value.into_node()); AthenaDatasetDefinition(self.0, PhantomData_) }
    /// Sets `Database`. Required. 1 to 255 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> AthenaDatasetDefinition<S0, Set_, S2, S3, S4> { self.0.put("Database", value.into_node()); AthenaDatasetDefinition(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `OutputCompression`. The values are constants of [`OutputCompression`].
    #[inline] pub fn output_compression(mut self, value: impl IntoValue_<OutputCompression>) -> Self { self.0.put("OutputCompression", value.into_node()); self }
    /// Sets `OutputFormat`. Required. The values are constants of [`OutputFormat`].
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<OutputFormat>) -> AthenaDatasetDefinition<S0, S1, Set_, S3, S4> { self.0.put("OutputFormat", value.into_node()); AthenaDatasetDefinition(self.0, PhantomData_) }
    /// Sets `OutputS3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn output_s3_uri(mut self, value: impl IntoValue_<String>) -> AthenaDatasetDefinition<S0, S1, S2, Set_, S4> { self.0.put("OutputS3Uri", value.into_node()); AthenaDatasetDefinition(self.0, PhantomData_) }
    /// Sets `QueryString`. Required. 1 to 4096 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> AthenaDatasetDefinition<S0, S1, S2, S3, Set_> { self.0.put("QueryString", value.into_node()); AthenaDatasetDefinition(self.0, PhantomData_) }
    /// Sets `WorkGroup`. 1 to 128 characters.
    #[inline] pub fn work_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkGroup", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AthenaDatasetDefinition> for AthenaDatasetDefinition<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.RedshiftDatasetDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-redshiftdatasetdefinition.html)
#[must_use]
pub struct RedshiftDatasetDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl RedshiftDatasetDefinition<Missing_<super::required::cluster_id>, Missing_<super::required::cluster_role_arn>, Missing_<super::required::database>, Missing_<super::required::db_user>, Missing_<super::required::output_format>, Missing_<super::required::output_s3_uri>, Missing_<super::required::query_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftDatasetDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> RedshiftDatasetDefinition<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `ClusterId`. Required. 1 to 63 characters.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> RedshiftDatasetDefinition<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("ClusterId", value.into_node()); RedshiftDatasetDefinition(self.0, PhantomData_) }
    /// Sets `ClusterRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn cluster_role_arn(mut self, value: impl IntoValue_<String>) -> RedshiftDatasetDefinition<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("ClusterRoleArn", value.into_node()); RedshiftDatasetDefinition(self.0, PhantomData_) }
    /// Sets `Database`. Required. 1 to 64 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> RedshiftDatasetDefinition<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("Database", value.into_node()); RedshiftDatasetDefinition(self.0, PhantomData_) }
    /// Sets `DbUser`. Required. 1 to 128 characters.
    #[inline] pub fn db_user(mut self, value: impl IntoValue_<String>) -> RedshiftDatasetDefinition<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("DbUser", value.into_node()); RedshiftDatasetDefinition(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `OutputCompression`. The values are constants of [`RedshiftDatasetDefinitionOutputCompression`].
    #[inline] pub fn output_compression(mut self, value: impl IntoValue_<RedshiftDatasetDefinitionOutputCompression>) -> Self { self.0.put("OutputCompression", value.into_node()); self }
    /// Sets `OutputFormat`. Required. The values are constants of [`RedshiftDatasetDefinitionOutputFormat`].
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<RedshiftDatasetDefinitionOutputFormat>) -> RedshiftDatasetDefinition<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("OutputFormat", value.into_node()); RedshiftDatasetDefinition(self.0, PhantomData_) }
    /// Sets `OutputS3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn output_s3_uri(mut self, value: impl IntoValue_<String>) -> RedshiftDatasetDefinition<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("OutputS3Uri", value.into_node()); RedshiftDatasetDefinition(self.0, PhantomData_) }
    /// Sets `QueryString`. Required. 1 to 4096 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> RedshiftDatasetDefinition<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("QueryString", value.into_node()); RedshiftDatasetDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<RedshiftDatasetDefinition> for RedshiftDatasetDefinition<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.DatasetDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-datasetdefinition.html)
#[must_use]
pub struct DatasetDefinition(Properties_);
impl DatasetDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatasetDefinition(Properties_::new()) }
}
impl DatasetDefinition {
    /// Sets `AthenaDatasetDefinition`.
    #[inline] pub fn athena_dataset_definition(mut self, value: impl IntoValue_<AthenaDatasetDefinition>) -> Self { self.0.put("AthenaDatasetDefinition", value.into_node()); self }
    /// Sets `DataDistributionType`. The values are constants of [`DataDistributionType`].
    #[inline] pub fn data_distribution_type(mut self, value: impl IntoValue_<DataDistributionType>) -> Self { self.0.put("DataDistributionType", value.into_node()); self }
    /// Sets `InputMode`. The values are constants of [`InputMode`].
    #[inline] pub fn input_mode(mut self, value: impl IntoValue_<InputMode>) -> Self { self.0.put("InputMode", value.into_node()); self }
    /// Sets `LocalPath`. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalPath", value.into_node()); self }
    /// Sets `RedshiftDatasetDefinition`.
    #[inline] pub fn redshift_dataset_definition(mut self, value: impl IntoValue_<RedshiftDatasetDefinition>) -> Self { self.0.put("RedshiftDatasetDefinition", value.into_node()); self }
}
impl IntoValue_<DatasetDefinition> for DatasetDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.S3Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-s3input.html)
#[must_use]
pub struct S3Input<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Input<Missing_<super::required::s3_data_type>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Input(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Input<S0, S1> {
    /// Sets `LocalPath`. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalPath", value.into_node()); self }
    /// Sets `S3CompressionType`. The values are constants of [`S3CompressionType`].
    #[inline] pub fn s3_compression_type(mut self, value: impl IntoValue_<S3CompressionType>) -> Self { self.0.put("S3CompressionType", value.into_node()); self }
    /// Sets `S3DataDistributionType`. The values are constants of [`S3DataDistributionType`].
    #[inline] pub fn s3_data_distribution_type(mut self, value: impl IntoValue_<S3DataDistributionType>) -> Self { self.0.put("S3DataDistributionType", value.into_node()); self }
    /// Sets `S3DataType`. Required. The values are constants of [`S3DataType`].
    #[inline] pub fn s3_data_type(mut self, value: impl IntoValue_<S3DataType>) -> S3Input<Set_, S1> { self.0.put("S3DataType", value.into_node()); S3Input(self.0, PhantomData_) }
    /// Sets `S3InputMode`. The values are constants of [`S3InputMode`].
    #[inline] pub fn s3_input_mode(mut self, value: impl IntoValue_<S3InputMode>) -> Self { self.0.put("S3InputMode", value.into_node()); self }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3Input<S0, Set_> { self.0.put("S3Uri", value.into_node()); S3Input(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Input> for S3Input<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.ProcessingInputsObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processinginputsobject.html)
#[must_use]
pub struct ProcessingInputsObject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProcessingInputsObject<Missing_<super::required::input_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessingInputsObject(Properties_::new(), PhantomData_) }
}
impl<S0> ProcessingInputsObject<S0> {
    /// Sets `AppManaged`.
    #[inline] pub fn app_managed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AppManaged", value.into_node()); self }
    /// Sets `DatasetDefinition`.
    #[inline] pub fn dataset_definition(mut self, value: impl IntoValue_<DatasetDefinition>) -> Self { self.0.put("DatasetDefinition", value.into_node()); self }
    /// Sets `InputName`. Required.
    #[inline] pub fn input_name(mut self, value: impl IntoValue_<String>) -> ProcessingInputsObject<Set_> { self.0.put("InputName", value.into_node()); ProcessingInputsObject(self.0, PhantomData_) }
    /// Sets `S3Input`.
    #[inline] pub fn s3_input(mut self, value: impl IntoValue_<S3Input>) -> Self { self.0.put("S3Input", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProcessingInputsObject> for ProcessingInputsObject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.FeatureStoreOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-featurestoreoutput.html)
#[must_use]
pub struct FeatureStoreOutput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FeatureStoreOutput<Missing_<super::required::feature_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FeatureStoreOutput(Properties_::new(), PhantomData_) }
}
impl<S0> FeatureStoreOutput<S0> {
    /// Sets `FeatureGroupName`. Required. At most 64 characters.
    #[inline] pub fn feature_group_name(mut self, value: impl IntoValue_<String>) -> FeatureStoreOutput<Set_> { self.0.put("FeatureGroupName", value.into_node()); FeatureStoreOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FeatureStoreOutput> for FeatureStoreOutput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.S3Output`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-s3output.html)
#[must_use]
pub struct S3Output<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Output<Missing_<super::required::s3_upload_mode>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Output(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Output<S0, S1> {
    /// Sets `LocalPath`. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalPath", value.into_node()); self }
    /// Sets `S3UploadMode`. Required. The values are constants of [`S3UploadMode`].
    #[inline] pub fn s3_upload_mode(mut self, value: impl IntoValue_<S3UploadMode>) -> S3Output<Set_, S1> { self.0.put("S3UploadMode", value.into_node()); S3Output(self.0, PhantomData_) }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3Output<S0, Set_> { self.0.put("S3Uri", value.into_node()); S3Output(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Output> for S3Output<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.ProcessingOutputsObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processingoutputsobject.html)
#[must_use]
pub struct ProcessingOutputsObject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProcessingOutputsObject<Missing_<super::required::output_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessingOutputsObject(Properties_::new(), PhantomData_) }
}
impl<S0> ProcessingOutputsObject<S0> {
    /// Sets `AppManaged`.
    #[inline] pub fn app_managed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AppManaged", value.into_node()); self }
    /// Sets `FeatureStoreOutput`.
    #[inline] pub fn feature_store_output(mut self, value: impl IntoValue_<FeatureStoreOutput>) -> Self { self.0.put("FeatureStoreOutput", value.into_node()); self }
    /// Sets `OutputName`. Required.
    #[inline] pub fn output_name(mut self, value: impl IntoValue_<String>) -> ProcessingOutputsObject<Set_> { self.0.put("OutputName", value.into_node()); ProcessingOutputsObject(self.0, PhantomData_) }
    /// Sets `S3Output`.
    #[inline] pub fn s3_output(mut self, value: impl IntoValue_<S3Output>) -> Self { self.0.put("S3Output", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProcessingOutputsObject> for ProcessingOutputsObject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.ProcessingOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processingoutputconfig.html)
#[must_use]
pub struct ProcessingOutputConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProcessingOutputConfig<Missing_<super::required::outputs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessingOutputConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ProcessingOutputConfig<S0> {
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Outputs`. Required. 0 to 10 items.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Vec<ProcessingOutputsObject>>) -> ProcessingOutputConfig<Set_> { self.0.put("Outputs", value.into_node()); ProcessingOutputConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProcessingOutputConfig> for ProcessingOutputConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.ClusterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-clusterconfig.html)
#[must_use]
pub struct ClusterConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ClusterConfig<Missing_<super::required::instance_count>, Missing_<super::required::instance_type>, Missing_<super::required::volume_size_in_gb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ClusterConfig<S0, S1, S2> {
    /// Sets `InstanceCount`. Required. 1 to 100.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> ClusterConfig<Set_, S1, S2> { self.0.put("InstanceCount", value.into_node()); ClusterConfig(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> ClusterConfig<S0, Set_, S2> { self.0.put("InstanceType", value.into_node()); ClusterConfig(self.0, PhantomData_) }
    /// Sets `VolumeKmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeKmsKeyId", value.into_node()); self }
    /// Sets `VolumeSizeInGB`. Required. 1 to 16384.
    #[inline] pub fn volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> ClusterConfig<S0, S1, Set_> { self.0.put("VolumeSizeInGB", value.into_node()); ClusterConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ClusterConfig> for ClusterConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.ProcessingResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processingresources.html)
#[must_use]
pub struct ProcessingResources<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProcessingResources<Missing_<super::required::cluster_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessingResources(Properties_::new(), PhantomData_) }
}
impl<S0> ProcessingResources<S0> {
    /// Sets `ClusterConfig`. Required.
    #[inline] pub fn cluster_config(mut self, value: impl IntoValue_<ClusterConfig>) -> ProcessingResources<Set_> { self.0.put("ClusterConfig", value.into_node()); ProcessingResources(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProcessingResources> for ProcessingResources<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ProcessingJob.StoppingCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-stoppingcondition.html)
#[must_use]
pub struct StoppingCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StoppingCondition<Missing_<super::required::max_runtime_in_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StoppingCondition(Properties_::new(), PhantomData_) }
}
impl<S0> StoppingCondition<S0> {
    /// Sets `MaxRuntimeInSeconds`. Required. 1 to 777600.
    #[inline] pub fn max_runtime_in_seconds(mut self, value: impl IntoValue_<i64>) -> StoppingCondition<Set_> { self.0.put("MaxRuntimeInSeconds", value.into_node()); StoppingCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StoppingCondition> for StoppingCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum OutputCompression {}
impl OutputCompression {
    /// `GZIP`
    pub const GZIP: Value_<OutputCompression> = Value_::constant("GZIP");
    /// `SNAPPY`
    pub const SNAPPY: Value_<OutputCompression> = Value_::constant("SNAPPY");
    /// `ZLIB`
    pub const ZLIB: Value_<OutputCompression> = Value_::constant("ZLIB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputCompression> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum OutputFormat {}
impl OutputFormat {
    /// `PARQUET`
    pub const PARQUET: Value_<OutputFormat> = Value_::constant("PARQUET");
    /// `AVRO`
    pub const AVRO: Value_<OutputFormat> = Value_::constant("AVRO");
    /// `ORC`
    pub const ORC: Value_<OutputFormat> = Value_::constant("ORC");
    /// `JSON`
    pub const JSON: Value_<OutputFormat> = Value_::constant("JSON");
    /// `TEXTFILE`
    pub const TEXTFILE: Value_<OutputFormat> = Value_::constant("TEXTFILE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum DataDistributionType {}
impl DataDistributionType {
    /// `FullyReplicated`
    pub const FULLY_REPLICATED: Value_<DataDistributionType> = Value_::constant("FullyReplicated");
    /// `ShardedByS3Key`
    pub const SHARDED_BY_S3_KEY: Value_<DataDistributionType> = Value_::constant("ShardedByS3Key");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataDistributionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum InputMode {}
impl InputMode {
    /// `File`
    pub const FILE: Value_<InputMode> = Value_::constant("File");
    /// `Pipe`
    pub const PIPE: Value_<InputMode> = Value_::constant("Pipe");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum RedshiftDatasetDefinitionOutputCompression {}
impl RedshiftDatasetDefinitionOutputCompression {
    /// `None`
    pub const NONE: Value_<RedshiftDatasetDefinitionOutputCompression> = Value_::constant("None");
    /// `GZIP`
    pub const GZIP: Value_<RedshiftDatasetDefinitionOutputCompression> = Value_::constant("GZIP");
    /// `SNAPPY`
    pub const SNAPPY: Value_<RedshiftDatasetDefinitionOutputCompression> = Value_::constant("SNAPPY");
    /// `ZSTD`
    pub const ZSTD: Value_<RedshiftDatasetDefinitionOutputCompression> = Value_::constant("ZSTD");
    /// `BZIP2`
    pub const BZIP2: Value_<RedshiftDatasetDefinitionOutputCompression> = Value_::constant("BZIP2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedshiftDatasetDefinitionOutputCompression> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum RedshiftDatasetDefinitionOutputFormat {}
impl RedshiftDatasetDefinitionOutputFormat {
    /// `PARQUET`
    pub const PARQUET: Value_<RedshiftDatasetDefinitionOutputFormat> = Value_::constant("PARQUET");
    /// `CSV`
    pub const CSV: Value_<RedshiftDatasetDefinitionOutputFormat> = Value_::constant("CSV");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedshiftDatasetDefinitionOutputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum S3CompressionType {}
impl S3CompressionType {
    /// `None`
    pub const NONE: Value_<S3CompressionType> = Value_::constant("None");
    /// `Gzip`
    pub const GZIP: Value_<S3CompressionType> = Value_::constant("Gzip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3CompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
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
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum S3DataType {}
impl S3DataType {
    /// `ManifestFile`
    pub const MANIFEST_FILE: Value_<S3DataType> = Value_::constant("ManifestFile");
    /// `S3Prefix`
    pub const S3_PREFIX: Value_<S3DataType> = Value_::constant("S3Prefix");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum S3InputMode {}
impl S3InputMode {
    /// `File`
    pub const FILE: Value_<S3InputMode> = Value_::constant("File");
    /// `Pipe`
    pub const PIPE: Value_<S3InputMode> = Value_::constant("Pipe");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3InputMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
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
/// Values of `AWS::SageMaker::ProcessingJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `ml.t3.medium`
    pub const ML_T3_MEDIUM: Value_<InstanceType> = Value_::constant("ml.t3.medium");
    /// `ml.t3.large`
    pub const ML_T3_LARGE: Value_<InstanceType> = Value_::constant("ml.t3.large");
    /// `ml.t3.xlarge`
    pub const ML_T3_XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.xlarge");
    /// `ml.t3.2xlarge`
    pub const ML_T3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.2xlarge");
    /// `ml.m4.xlarge`
    pub const ML_M4_XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.xlarge");
    /// `ml.m4.2xlarge`
    pub const ML_M4_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.2xlarge");
    /// `ml.m4.4xlarge`
    pub const ML_M4_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.4xlarge");
    /// `ml.m4.10xlarge`
    pub const ML_M4_10XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.10xlarge");
    /// `ml.m4.16xlarge`
    pub const ML_M4_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.16xlarge");
    /// `ml.c4.xlarge`
    pub const ML_C4_XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.xlarge");
    /// `ml.c4.2xlarge`
    pub const ML_C4_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.2xlarge");
    /// `ml.c4.4xlarge`
    pub const ML_C4_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.4xlarge");
    /// `ml.c4.8xlarge`
    pub const ML_C4_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.8xlarge");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<InstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<InstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.8xlarge`
    pub const ML_R5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.8xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.16xlarge`
    pub const ML_R5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.16xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.r5d.large`
    pub const ML_R5D_LARGE: Value_<InstanceType> = Value_::constant("ml.r5d.large");
    /// `ml.r5d.xlarge`
    pub const ML_R5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.xlarge");
    /// `ml.r5d.2xlarge`
    pub const ML_R5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.2xlarge");
    /// `ml.r5d.4xlarge`
    pub const ML_R5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.4xlarge");
    /// `ml.r5d.8xlarge`
    pub const ML_R5D_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.8xlarge");
    /// `ml.r5d.12xlarge`
    pub const ML_R5D_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.12xlarge");
    /// `ml.r5d.16xlarge`
    pub const ML_R5D_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.16xlarge");
    /// `ml.r5d.24xlarge`
    pub const ML_R5D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.24xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<InstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<InstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<InstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<InstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
