// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ModelExplainabilityJobDefinition`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ModelExplainabilityJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
#[must_use]
pub struct ModelExplainabilityJobDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ModelExplainabilityJobDefinition<Missing_<super::required::job_resources>, Missing_<super::required::model_explainability_app_specification>, Missing_<super::required::model_explainability_job_input>, Missing_<super::required::model_explainability_job_output_config>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelExplainabilityJobDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ModelExplainabilityJobDefinition<S0, S1, S2, S3, S4> {
    /// Sets `EndpointName`. 0 to 63 characters. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointName", value.into_node()); self }
    /// Sets `JobDefinitionName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn job_definition_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobDefinitionName", value.into_node()); self }
    /// Sets `JobResources`. Required. An update replaces the resource.
    #[inline] pub fn job_resources(mut self, value: impl IntoValue_<MonitoringResources>) -> ModelExplainabilityJobDefinition<Set_, S1, S2, S3, S4> { self.0.put("JobResources", value.into_node()); ModelExplainabilityJobDefinition(self.0, PhantomData_) }
    /// Sets `ModelExplainabilityAppSpecification`. Required. An update replaces the resource.
    #[inline] pub fn model_explainability_app_specification(mut self, value: impl IntoValue_<ModelExplainabilityAppSpecification>) -> ModelExplainabilityJobDefinition<S0, Set_, S2, S3, S4> { self.0.put("ModelExplainabilityAppSpecification", value.into_node()); ModelExplainabilityJobDefinition(self.0, PhantomData_) }
    /// Sets `ModelExplainabilityBaselineConfig`. An update replaces the resource.
    #[inline] pub fn model_explainability_baseline_config(mut self, value: impl IntoValue_<ModelExplainabilityBaselineConfig>) -> Self { self.0.put("ModelExplainabilityBaselineConfig", value.into_node()); self }
    /// Sets `ModelExplainabilityJobInput`. Required. An update replaces the resource.
    #[inline] pub fn model_explainability_job_input(mut self, value: impl IntoValue_<ModelExplainabilityJobInput>) -> ModelExplainabilityJobDefinition<S0, S1, Set_, S3, S4> { self.0.put("ModelExplainabilityJobInput", value.into_node()); ModelExplainabilityJobDefinition(self.0, PhantomData_) }
    /// Sets `ModelExplainabilityJobOutputConfig`. Required. An update replaces the resource.
    #[inline] pub fn model_explainability_job_output_config(mut self, value: impl IntoValue_<MonitoringOutputConfig>) -> ModelExplainabilityJobDefinition<S0, S1, S2, Set_, S4> { self.0.put("ModelExplainabilityJobOutputConfig", value.into_node()); ModelExplainabilityJobDefinition(self.0, PhantomData_) }
    /// Sets `NetworkConfig`. An update replaces the resource.
    #[inline] pub fn network_config(mut self, value: impl IntoValue_<NetworkConfig>) -> Self { self.0.put("NetworkConfig", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ModelExplainabilityJobDefinition<S0, S1, S2, S3, Set_> { self.0.put("RoleArn", value.into_node()); ModelExplainabilityJobDefinition(self.0, PhantomData_) }
    /// Sets `StoppingCondition`. An update replaces the resource.
    #[inline] pub fn stopping_condition(mut self, value: impl IntoValue_<StoppingCondition>) -> Self { self.0.put("StoppingCondition", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ModelExplainabilityJobDefinition> for ModelExplainabilityJobDefinition<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ModelExplainabilityJobDefinition<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SageMaker::ModelExplainabilityJobDefinition";
    type Handle = ModelExplainabilityJobDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ModelExplainabilityJobDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelExplainabilityJobDefinitionRef(Id_);
impl From<Id_> for ModelExplainabilityJobDefinitionRef { #[inline] fn from(id: Id_) -> Self { ModelExplainabilityJobDefinitionRef(id) } }
impl AsRef<Id_> for ModelExplainabilityJobDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelExplainabilityJobDefinitionRef {
    /// `Ref`: `JobDefinitionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `JobDefinitionArn`
    #[inline] pub fn job_definition_arn(&self) -> Value_<String> { self.0.attribute("JobDefinitionArn") }
}
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.ClusterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-clusterconfig.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-monitoringresources.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityAppSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-modelexplainabilityappspecification.html)
#[must_use]
pub struct ModelExplainabilityAppSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ModelExplainabilityAppSpecification<Missing_<super::required::config_uri>, Missing_<super::required::image_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelExplainabilityAppSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ModelExplainabilityAppSpecification<S0, S1> {
    /// Sets `ConfigUri`. Required. 0 to 1024 characters.
    #[inline] pub fn config_uri(mut self, value: impl IntoValue_<String>) -> ModelExplainabilityAppSpecification<Set_, S1> { self.0.put("ConfigUri", value.into_node()); ModelExplainabilityAppSpecification(self.0, PhantomData_) }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `ImageUri`. Required. 0 to 255 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> ModelExplainabilityAppSpecification<S0, Set_> { self.0.put("ImageUri", value.into_node()); ModelExplainabilityAppSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ModelExplainabilityAppSpecification> for ModelExplainabilityAppSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.ConstraintsResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-constraintsresource.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-modelexplainabilitybaselineconfig.html)
#[must_use]
pub struct ModelExplainabilityBaselineConfig(Properties_);
impl ModelExplainabilityBaselineConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelExplainabilityBaselineConfig(Properties_::new()) }
}
impl ModelExplainabilityBaselineConfig {
    /// Sets `BaseliningJobName`. 1 to 63 characters.
    #[inline] pub fn baselining_job_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseliningJobName", value.into_node()); self }
    /// Sets `ConstraintsResource`.
    #[inline] pub fn constraints_resource(mut self, value: impl IntoValue_<ConstraintsResource>) -> Self { self.0.put("ConstraintsResource", value.into_node()); self }
}
impl IntoValue_<ModelExplainabilityBaselineConfig> for ModelExplainabilityBaselineConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.Csv`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-csv.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.Json`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-json.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.DatasetFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-datasetformat.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.BatchTransformInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-batchtransforminput.html)
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
    /// Sets `FeaturesAttribute`. At most 256 characters.
    #[inline] pub fn features_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeaturesAttribute", value.into_node()); self }
    /// Sets `InferenceAttribute`. At most 256 characters.
    #[inline] pub fn inference_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InferenceAttribute", value.into_node()); self }
    /// Sets `LocalPath`. Required. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> BatchTransformInput<S0, S1, Set_> { self.0.put("LocalPath", value.into_node()); BatchTransformInput(self.0, PhantomData_) }
    /// Sets `ProbabilityAttribute`. At most 256 characters.
    #[inline] pub fn probability_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProbabilityAttribute", value.into_node()); self }
    /// Sets `S3DataDistributionType`. The values are constants of [`S3DataDistributionType`].
    #[inline] pub fn s3_data_distribution_type(mut self, value: impl IntoValue_<S3DataDistributionType>) -> Self { self.0.put("S3DataDistributionType", value.into_node()); self }
    /// Sets `S3InputMode`. The values are constants of [`S3InputMode`].
    #[inline] pub fn s3_input_mode(mut self, value: impl IntoValue_<S3InputMode>) -> Self { self.0.put("S3InputMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BatchTransformInput> for BatchTransformInput<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.EndpointInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-endpointinput.html)
#[must_use]
pub struct EndpointInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EndpointInput<Missing_<super::required::endpoint_name>, Missing_<super::required::local_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EndpointInput<S0, S1> {
    /// Sets `EndpointName`. Required. 0 to 63 characters.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> EndpointInput<Set_, S1> { self.0.put("EndpointName", value.into_node()); EndpointInput(self.0, PhantomData_) }
    /// Sets `FeaturesAttribute`. At most 256 characters.
    #[inline] pub fn features_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeaturesAttribute", value.into_node()); self }
    /// Sets `InferenceAttribute`. At most 256 characters.
    #[inline] pub fn inference_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InferenceAttribute", value.into_node()); self }
    /// Sets `LocalPath`. Required. 0 to 256 characters.
    #[inline] pub fn local_path(mut self, value: impl IntoValue_<String>) -> EndpointInput<S0, Set_> { self.0.put("LocalPath", value.into_node()); EndpointInput(self.0, PhantomData_) }
    /// Sets `ProbabilityAttribute`. At most 256 characters.
    #[inline] pub fn probability_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProbabilityAttribute", value.into_node()); self }
    /// Sets `S3DataDistributionType`. The values are constants of [`EndpointInputS3DataDistributionType`].
    #[inline] pub fn s3_data_distribution_type(mut self, value: impl IntoValue_<EndpointInputS3DataDistributionType>) -> Self { self.0.put("S3DataDistributionType", value.into_node()); self }
    /// Sets `S3InputMode`. The values are constants of [`EndpointInputS3InputMode`].
    #[inline] pub fn s3_input_mode(mut self, value: impl IntoValue_<EndpointInputS3InputMode>) -> Self { self.0.put("S3InputMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EndpointInput> for EndpointInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityJobInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-modelexplainabilityjobinput.html)
#[must_use]
pub struct ModelExplainabilityJobInput(Properties_);
impl ModelExplainabilityJobInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelExplainabilityJobInput(Properties_::new()) }
}
impl ModelExplainabilityJobInput {
    /// Sets `BatchTransformInput`.
    #[inline] pub fn batch_transform_input(mut self, value: impl IntoValue_<BatchTransformInput>) -> Self { self.0.put("BatchTransformInput", value.into_node()); self }
    /// Sets `EndpointInput`.
    #[inline] pub fn endpoint_input(mut self, value: impl IntoValue_<EndpointInput>) -> Self { self.0.put("EndpointInput", value.into_node()); self }
}
impl IntoValue_<ModelExplainabilityJobInput> for ModelExplainabilityJobInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.S3Output`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-s3output.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-monitoringoutput.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-monitoringoutputconfig.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-vpcconfig.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.NetworkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-networkconfig.html)
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
/// `AWS::SageMaker::ModelExplainabilityJobDefinition.StoppingCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-stoppingcondition.html)
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
/// Values of `AWS::SageMaker::ModelExplainabilityJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
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
/// Values of `AWS::SageMaker::ModelExplainabilityJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
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
/// Values of `AWS::SageMaker::ModelExplainabilityJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
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
/// Values of `AWS::SageMaker::ModelExplainabilityJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
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
/// Values of `AWS::SageMaker::ModelExplainabilityJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
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
