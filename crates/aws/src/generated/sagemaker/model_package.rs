// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ModelPackage`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[must_use]
pub struct ModelPackage(Properties_);
impl ModelPackage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelPackage(Properties_::new()) }
}
impl ModelPackage {
    /// Sets `AdditionalInferenceSpecifications`. 1 to 15 items.
    #[inline] pub fn additional_inference_specifications(mut self, value: impl IntoValue_<Vec<AdditionalInferenceSpecificationDefinition>>) -> Self { self.0.put("AdditionalInferenceSpecifications", value.into_node()); self }
    /// Sets `AdditionalInferenceSpecificationsToAdd`. 1 to 15 items.
    #[inline] pub fn additional_inference_specifications_to_add(mut self, value: impl IntoValue_<Vec<AdditionalInferenceSpecificationDefinition>>) -> Self { self.0.put("AdditionalInferenceSpecificationsToAdd", value.into_node()); self }
    /// Sets `ApprovalDescription`. At most 1024 characters.
    #[inline] pub fn approval_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApprovalDescription", value.into_node()); self }
    /// Sets `CertifyForMarketplace`.
    #[inline] pub fn certify_for_marketplace(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CertifyForMarketplace", value.into_node()); self }
    /// Sets `ClientToken`. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `CustomerMetadataProperties`.
    #[inline] pub fn customer_metadata_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomerMetadataProperties", value.into_node()); self }
    /// Sets `Domain`. An update replaces the resource.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `DriftCheckBaselines`. An update replaces the resource.
    #[inline] pub fn drift_check_baselines(mut self, value: impl IntoValue_<DriftCheckBaselines>) -> Self { self.0.put("DriftCheckBaselines", value.into_node()); self }
    /// Sets `InferenceSpecification`. An update replaces the resource.
    #[inline] pub fn inference_specification(mut self, value: impl IntoValue_<InferenceSpecification>) -> Self { self.0.put("InferenceSpecification", value.into_node()); self }
    /// Sets `MetadataProperties`. An update replaces the resource.
    #[inline] pub fn metadata_properties(mut self, value: impl IntoValue_<MetadataProperties>) -> Self { self.0.put("MetadataProperties", value.into_node()); self }
    /// Sets `ModelApprovalStatus`. The values are constants of [`ModelApprovalStatus`].
    #[inline] pub fn model_approval_status(mut self, value: impl IntoValue_<ModelApprovalStatus>) -> Self { self.0.put("ModelApprovalStatus", value.into_node()); self }
    /// Sets `ModelCard`. An update may replace the resource.
    #[inline] pub fn model_card(mut self, value: impl IntoValue_<ModelCard>) -> Self { self.0.put("ModelCard", value.into_node()); self }
    /// Sets `ModelMetrics`. An update replaces the resource.
    #[inline] pub fn model_metrics(mut self, value: impl IntoValue_<ModelMetrics>) -> Self { self.0.put("ModelMetrics", value.into_node()); self }
    /// Sets `ModelPackageDescription`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn model_package_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageDescription", value.into_node()); self }
    /// Sets `ModelPackageGroupName`. 1 to 170 characters. An update replaces the resource.
    #[inline] pub fn model_package_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageGroupName", value.into_node()); self }
    /// Sets `ModelPackageName`. 1 to 63 characters.
    #[inline] pub fn model_package_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageName", value.into_node()); self }
    /// Sets `ModelPackageStatusDetails`.
    #[inline] pub fn model_package_status_details(mut self, value: impl IntoValue_<ModelPackageStatusDetails>) -> Self { self.0.put("ModelPackageStatusDetails", value.into_node()); self }
    /// Sets `ModelPackageVersion`. At least 1.
    #[inline] pub fn model_package_version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ModelPackageVersion", value.into_node()); self }
    /// Sets `SamplePayloadUrl`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn sample_payload_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SamplePayloadUrl", value.into_node()); self }
    /// Sets `SecurityConfig`. An update replaces the resource.
    #[inline] pub fn security_config(mut self, value: impl IntoValue_<SecurityConfig>) -> Self { self.0.put("SecurityConfig", value.into_node()); self }
    /// Sets `SkipModelValidation`. The values are constants of [`SkipModelValidation`].
    #[inline] pub fn skip_model_validation(mut self, value: impl IntoValue_<SkipModelValidation>) -> Self { self.0.put("SkipModelValidation", value.into_node()); self }
    /// Sets `SourceAlgorithmSpecification`. An update replaces the resource.
    #[inline] pub fn source_algorithm_specification(mut self, value: impl IntoValue_<SourceAlgorithmSpecification>) -> Self { self.0.put("SourceAlgorithmSpecification", value.into_node()); self }
    /// Sets `SourceUri`. 0 to 1024 characters. An update may replace the resource.
    #[inline] pub fn source_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceUri", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Task`. An update replaces the resource.
    #[inline] pub fn task(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Task", value.into_node()); self }
    /// Sets `ValidationSpecification`. An update replaces the resource.
    #[inline] pub fn validation_specification(mut self, value: impl IntoValue_<ValidationSpecification>) -> Self { self.0.put("ValidationSpecification", value.into_node()); self }
}
impl IntoValue_<ModelPackage> for ModelPackage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ModelPackage {
    const TYPE: &'static str = "AWS::SageMaker::ModelPackage";
    type Handle = ModelPackageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ModelPackage`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelPackageRef(Id_);
impl From<Id_> for ModelPackageRef { #[inline] fn from(id: Id_) -> Self { ModelPackageRef(id) } }
impl AsRef<Id_> for ModelPackageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelPackageRef {
    /// `Ref`: `ModelPackageArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `ModelPackageArn`
    #[inline] pub fn model_package_arn(&self) -> Value_<String> { self.0.attribute("ModelPackageArn") }
    /// `Fn::GetAtt` `ModelPackageStatus`
    #[inline] pub fn model_package_status(&self) -> Value_<String> { self.0.attribute("ModelPackageStatus") }
}
/// `AWS::SageMaker::ModelPackage.ModelAccessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelaccessconfig.html)
#[must_use]
pub struct ModelAccessConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelAccessConfig<Missing_<super::required::accept_eula>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelAccessConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ModelAccessConfig<S0> {
    /// Sets `AcceptEula`. Required.
    #[inline] pub fn accept_eula(mut self, value: impl IntoValue_<bool>) -> ModelAccessConfig<Set_> { self.0.put("AcceptEula", value.into_node()); ModelAccessConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelAccessConfig> for ModelAccessConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.S3ModelDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-s3modeldatasource.html)
#[must_use]
pub struct S3ModelDataSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3ModelDataSource<Missing_<super::required::compression_type>, Missing_<super::required::s3_data_type>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3ModelDataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3ModelDataSource<S0, S1, S2> {
    /// Sets `CompressionType`. Required. The values are constants of [`CompressionType`].
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<CompressionType>) -> S3ModelDataSource<Set_, S1, S2> { self.0.put("CompressionType", value.into_node()); S3ModelDataSource(self.0, PhantomData_) }
    /// Sets `ModelAccessConfig`.
    #[inline] pub fn model_access_config(mut self, value: impl IntoValue_<ModelAccessConfig>) -> Self { self.0.put("ModelAccessConfig", value.into_node()); self }
    /// Sets `S3DataType`. Required. The values are constants of [`S3DataType`].
    #[inline] pub fn s3_data_type(mut self, value: impl IntoValue_<S3DataType>) -> S3ModelDataSource<S0, Set_, S2> { self.0.put("S3DataType", value.into_node()); S3ModelDataSource(self.0, PhantomData_) }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3ModelDataSource<S0, S1, Set_> { self.0.put("S3Uri", value.into_node()); S3ModelDataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3ModelDataSource> for S3ModelDataSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modeldatasource.html)
#[must_use]
pub struct ModelDataSource(Properties_);
impl ModelDataSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelDataSource(Properties_::new()) }
}
impl ModelDataSource {
    /// Sets `S3DataSource`.
    #[inline] pub fn s3_data_source(mut self, value: impl IntoValue_<S3ModelDataSource>) -> Self { self.0.put("S3DataSource", value.into_node()); self }
}
impl IntoValue_<ModelDataSource> for ModelDataSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[must_use]
pub struct ModelInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelInput<Missing_<super::required::data_input_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelInput(Properties_::new(), PhantomData_) }
}
impl<S0> ModelInput<S0> {
    /// Sets `DataInputConfig`. Required. 1 to 1024 characters.
    #[inline] pub fn data_input_config(mut self, value: impl IntoValue_<String>) -> ModelInput<Set_> { self.0.put("DataInputConfig", value.into_node()); ModelInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelInput> for ModelInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelPackageContainerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelpackagecontainerdefinition.html)
#[must_use]
pub struct ModelPackageContainerDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelPackageContainerDefinition<Missing_<super::required::image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelPackageContainerDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> ModelPackageContainerDefinition<S0> {
    /// Sets `ContainerHostname`. At most 63 characters.
    #[inline] pub fn container_hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerHostname", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Framework`.
    #[inline] pub fn framework(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Framework", value.into_node()); self }
    /// Sets `FrameworkVersion`. 3 to 10 characters.
    #[inline] pub fn framework_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FrameworkVersion", value.into_node()); self }
    /// Sets `Image`. Required. 1 to 255 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> ModelPackageContainerDefinition<Set_> { self.0.put("Image", value.into_node()); ModelPackageContainerDefinition(self.0, PhantomData_) }
    /// Sets `ImageDigest`. 0 to 72 characters.
    #[inline] pub fn image_digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageDigest", value.into_node()); self }
    /// Sets `ModelDataSource`.
    #[inline] pub fn model_data_source(mut self, value: impl IntoValue_<ModelDataSource>) -> Self { self.0.put("ModelDataSource", value.into_node()); self }
    /// Sets `ModelDataUrl`. 0 to 1024 characters.
    #[inline] pub fn model_data_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelDataUrl", value.into_node()); self }
    /// Sets `ModelInput`.
    #[inline] pub fn model_input(mut self, value: impl IntoValue_<ModelInput>) -> Self { self.0.put("ModelInput", value.into_node()); self }
    /// Sets `NearestModelName`.
    #[inline] pub fn nearest_model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NearestModelName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ModelPackageContainerDefinition> for ModelPackageContainerDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-additionalinferencespecificationdefinition.html)
#[must_use]
pub struct AdditionalInferenceSpecificationDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AdditionalInferenceSpecificationDefinition<Missing_<super::required::containers>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdditionalInferenceSpecificationDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AdditionalInferenceSpecificationDefinition<S0, S1> {
    /// Sets `Containers`. Required. 1 to 15 items.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<ModelPackageContainerDefinition>>) -> AdditionalInferenceSpecificationDefinition<Set_, S1> { self.0.put("Containers", value.into_node()); AdditionalInferenceSpecificationDefinition(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AdditionalInferenceSpecificationDefinition<S0, Set_> { self.0.put("Name", value.into_node()); AdditionalInferenceSpecificationDefinition(self.0, PhantomData_) }
    /// Sets `SupportedContentTypes`.
    #[inline] pub fn supported_content_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedContentTypes", value.into_node()); self }
    /// Sets `SupportedRealtimeInferenceInstanceTypes`.
    #[inline] pub fn supported_realtime_inference_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedRealtimeInferenceInstanceTypes", value.into_node()); self }
    /// Sets `SupportedResponseMIMETypes`.
    #[inline] pub fn supported_response_mime_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedResponseMIMETypes", value.into_node()); self }
    /// Sets `SupportedTransformInstanceTypes`. At least 1 item.
    #[inline] pub fn supported_transform_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedTransformInstanceTypes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AdditionalInferenceSpecificationDefinition> for AdditionalInferenceSpecificationDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.FileSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-filesource.html)
#[must_use]
pub struct FileSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FileSource<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileSource(Properties_::new(), PhantomData_) }
}
impl<S0> FileSource<S0> {
    /// Sets `ContentDigest`. 0 to 72 characters.
    #[inline] pub fn content_digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentDigest", value.into_node()); self }
    /// Sets `ContentType`. 0 to 256 characters.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> FileSource<Set_> { self.0.put("S3Uri", value.into_node()); FileSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FileSource> for FileSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.MetricsSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-metricssource.html)
#[must_use]
pub struct MetricsSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricsSource<Missing_<super::required::content_type>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricsSource<S0, S1> {
    /// Sets `ContentDigest`. 0 to 72 characters.
    #[inline] pub fn content_digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentDigest", value.into_node()); self }
    /// Sets `ContentType`. Required. 0 to 256 characters.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> MetricsSource<Set_, S1> { self.0.put("ContentType", value.into_node()); MetricsSource(self.0, PhantomData_) }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> MetricsSource<S0, Set_> { self.0.put("S3Uri", value.into_node()); MetricsSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricsSource> for MetricsSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.DriftCheckBias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckbias.html)
#[must_use]
pub struct DriftCheckBias(Properties_);
impl DriftCheckBias {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DriftCheckBias(Properties_::new()) }
}
impl DriftCheckBias {
    /// Sets `ConfigFile`.
    #[inline] pub fn config_file(mut self, value: impl IntoValue_<FileSource>) -> Self { self.0.put("ConfigFile", value.into_node()); self }
    /// Sets `PostTrainingConstraints`.
    #[inline] pub fn post_training_constraints(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("PostTrainingConstraints", value.into_node()); self }
    /// Sets `PreTrainingConstraints`.
    #[inline] pub fn pre_training_constraints(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("PreTrainingConstraints", value.into_node()); self }
}
impl IntoValue_<DriftCheckBias> for DriftCheckBias { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.DriftCheckExplainability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckexplainability.html)
#[must_use]
pub struct DriftCheckExplainability(Properties_);
impl DriftCheckExplainability {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DriftCheckExplainability(Properties_::new()) }
}
impl DriftCheckExplainability {
    /// Sets `ConfigFile`.
    #[inline] pub fn config_file(mut self, value: impl IntoValue_<FileSource>) -> Self { self.0.put("ConfigFile", value.into_node()); self }
    /// Sets `Constraints`.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Constraints", value.into_node()); self }
}
impl IntoValue_<DriftCheckExplainability> for DriftCheckExplainability { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.DriftCheckModelDataQuality`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckmodeldataquality.html)
#[must_use]
pub struct DriftCheckModelDataQuality(Properties_);
impl DriftCheckModelDataQuality {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DriftCheckModelDataQuality(Properties_::new()) }
}
impl DriftCheckModelDataQuality {
    /// Sets `Constraints`.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Constraints", value.into_node()); self }
    /// Sets `Statistics`.
    #[inline] pub fn statistics(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Statistics", value.into_node()); self }
}
impl IntoValue_<DriftCheckModelDataQuality> for DriftCheckModelDataQuality { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.DriftCheckModelQuality`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckmodelquality.html)
#[must_use]
pub struct DriftCheckModelQuality(Properties_);
impl DriftCheckModelQuality {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DriftCheckModelQuality(Properties_::new()) }
}
impl DriftCheckModelQuality {
    /// Sets `Constraints`.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Constraints", value.into_node()); self }
    /// Sets `Statistics`.
    #[inline] pub fn statistics(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Statistics", value.into_node()); self }
}
impl IntoValue_<DriftCheckModelQuality> for DriftCheckModelQuality { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.DriftCheckBaselines`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckbaselines.html)
#[must_use]
pub struct DriftCheckBaselines(Properties_);
impl DriftCheckBaselines {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DriftCheckBaselines(Properties_::new()) }
}
impl DriftCheckBaselines {
    /// Sets `Bias`.
    #[inline] pub fn bias(mut self, value: impl IntoValue_<DriftCheckBias>) -> Self { self.0.put("Bias", value.into_node()); self }
    /// Sets `Explainability`.
    #[inline] pub fn explainability(mut self, value: impl IntoValue_<DriftCheckExplainability>) -> Self { self.0.put("Explainability", value.into_node()); self }
    /// Sets `ModelDataQuality`.
    #[inline] pub fn model_data_quality(mut self, value: impl IntoValue_<DriftCheckModelDataQuality>) -> Self { self.0.put("ModelDataQuality", value.into_node()); self }
    /// Sets `ModelQuality`.
    #[inline] pub fn model_quality(mut self, value: impl IntoValue_<DriftCheckModelQuality>) -> Self { self.0.put("ModelQuality", value.into_node()); self }
}
impl IntoValue_<DriftCheckBaselines> for DriftCheckBaselines { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.InferenceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-inferencespecification.html)
#[must_use]
pub struct InferenceSpecification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl InferenceSpecification<Missing_<super::required::containers>, Missing_<super::required::supported_content_types>, Missing_<super::required::supported_response_mime_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> InferenceSpecification<S0, S1, S2> {
    /// Sets `Containers`. Required. 1 to 15 items.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<ModelPackageContainerDefinition>>) -> InferenceSpecification<Set_, S1, S2> { self.0.put("Containers", value.into_node()); InferenceSpecification(self.0, PhantomData_) }
    /// Sets `SupportedContentTypes`. Required.
    #[inline] pub fn supported_content_types(mut self, value: impl IntoValue_<Vec<String>>) -> InferenceSpecification<S0, Set_, S2> { self.0.put("SupportedContentTypes", value.into_node()); InferenceSpecification(self.0, PhantomData_) }
    /// Sets `SupportedRealtimeInferenceInstanceTypes`.
    #[inline] pub fn supported_realtime_inference_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedRealtimeInferenceInstanceTypes", value.into_node()); self }
    /// Sets `SupportedResponseMIMETypes`. Required.
    #[inline] pub fn supported_response_mime_types(mut self, value: impl IntoValue_<Vec<String>>) -> InferenceSpecification<S0, S1, Set_> { self.0.put("SupportedResponseMIMETypes", value.into_node()); InferenceSpecification(self.0, PhantomData_) }
    /// Sets `SupportedTransformInstanceTypes`. At least 1 item.
    #[inline] pub fn supported_transform_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedTransformInstanceTypes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<InferenceSpecification> for InferenceSpecification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.MetadataProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-metadataproperties.html)
#[must_use]
pub struct MetadataProperties(Properties_);
impl MetadataProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataProperties(Properties_::new()) }
}
impl MetadataProperties {
    /// Sets `CommitId`. 0 to 1024 characters.
    #[inline] pub fn commit_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CommitId", value.into_node()); self }
    /// Sets `GeneratedBy`. 0 to 1024 characters.
    #[inline] pub fn generated_by(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GeneratedBy", value.into_node()); self }
    /// Sets `ProjectId`. 0 to 1024 characters.
    #[inline] pub fn project_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectId", value.into_node()); self }
    /// Sets `Repository`. 0 to 1024 characters.
    #[inline] pub fn repository(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Repository", value.into_node()); self }
}
impl IntoValue_<MetadataProperties> for MetadataProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelcard.html)
#[must_use]
pub struct ModelCard<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ModelCard<Missing_<super::required::model_card_content>, Missing_<super::required::model_card_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelCard(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ModelCard<S0, S1> {
    /// Sets `ModelCardContent`. Required. 0 to 100000 characters.
    #[inline] pub fn model_card_content(mut self, value: impl IntoValue_<String>) -> ModelCard<Set_, S1> { self.0.put("ModelCardContent", value.into_node()); ModelCard(self.0, PhantomData_) }
    /// Sets `ModelCardStatus`. Required. The values are constants of [`ModelCardStatus`].
    #[inline] pub fn model_card_status(mut self, value: impl IntoValue_<ModelCardStatus>) -> ModelCard<S0, Set_> { self.0.put("ModelCardStatus", value.into_node()); ModelCard(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ModelCard> for ModelCard<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.Bias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-bias.html)
#[must_use]
pub struct Bias(Properties_);
impl Bias {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Bias(Properties_::new()) }
}
impl Bias {
    /// Sets `PostTrainingReport`.
    #[inline] pub fn post_training_report(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("PostTrainingReport", value.into_node()); self }
    /// Sets `PreTrainingReport`.
    #[inline] pub fn pre_training_report(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("PreTrainingReport", value.into_node()); self }
    /// Sets `Report`.
    #[inline] pub fn report(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Report", value.into_node()); self }
}
impl IntoValue_<Bias> for Bias { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.Explainability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-explainability.html)
#[must_use]
pub struct Explainability(Properties_);
impl Explainability {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Explainability(Properties_::new()) }
}
impl Explainability {
    /// Sets `Report`.
    #[inline] pub fn report(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Report", value.into_node()); self }
}
impl IntoValue_<Explainability> for Explainability { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelDataQuality`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modeldataquality.html)
#[must_use]
pub struct ModelDataQuality(Properties_);
impl ModelDataQuality {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelDataQuality(Properties_::new()) }
}
impl ModelDataQuality {
    /// Sets `Constraints`.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Constraints", value.into_node()); self }
    /// Sets `Statistics`.
    #[inline] pub fn statistics(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Statistics", value.into_node()); self }
}
impl IntoValue_<ModelDataQuality> for ModelDataQuality { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelQuality`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelquality.html)
#[must_use]
pub struct ModelQuality(Properties_);
impl ModelQuality {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelQuality(Properties_::new()) }
}
impl ModelQuality {
    /// Sets `Constraints`.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Constraints", value.into_node()); self }
    /// Sets `Statistics`.
    #[inline] pub fn statistics(mut self, value: impl IntoValue_<MetricsSource>) -> Self { self.0.put("Statistics", value.into_node()); self }
}
impl IntoValue_<ModelQuality> for ModelQuality { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelmetrics.html)
#[must_use]
pub struct ModelMetrics(Properties_);
impl ModelMetrics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelMetrics(Properties_::new()) }
}
impl ModelMetrics {
    /// Sets `Bias`.
    #[inline] pub fn bias(mut self, value: impl IntoValue_<Bias>) -> Self { self.0.put("Bias", value.into_node()); self }
    /// Sets `Explainability`.
    #[inline] pub fn explainability(mut self, value: impl IntoValue_<Explainability>) -> Self { self.0.put("Explainability", value.into_node()); self }
    /// Sets `ModelDataQuality`.
    #[inline] pub fn model_data_quality(mut self, value: impl IntoValue_<ModelDataQuality>) -> Self { self.0.put("ModelDataQuality", value.into_node()); self }
    /// Sets `ModelQuality`.
    #[inline] pub fn model_quality(mut self, value: impl IntoValue_<ModelQuality>) -> Self { self.0.put("ModelQuality", value.into_node()); self }
}
impl IntoValue_<ModelMetrics> for ModelMetrics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelPackageStatusItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelpackagestatusitem.html)
#[must_use]
pub struct ModelPackageStatusItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ModelPackageStatusItem<Missing_<super::required::name>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelPackageStatusItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ModelPackageStatusItem<S0, S1> {
    /// Sets `FailureReason`.
    #[inline] pub fn failure_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FailureReason", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ModelPackageStatusItem<Set_, S1> { self.0.put("Name", value.into_node()); ModelPackageStatusItem(self.0, PhantomData_) }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> ModelPackageStatusItem<S0, Set_> { self.0.put("Status", value.into_node()); ModelPackageStatusItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ModelPackageStatusItem> for ModelPackageStatusItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ModelPackageStatusDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelpackagestatusdetails.html)
#[must_use]
pub struct ModelPackageStatusDetails(Properties_);
impl ModelPackageStatusDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelPackageStatusDetails(Properties_::new()) }
}
impl ModelPackageStatusDetails {
    /// Sets `ValidationStatuses`.
    #[inline] pub fn validation_statuses(mut self, value: impl IntoValue_<Vec<ModelPackageStatusItem>>) -> Self { self.0.put("ValidationStatuses", value.into_node()); self }
}
impl IntoValue_<ModelPackageStatusDetails> for ModelPackageStatusDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.SecurityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-securityconfig.html)
#[must_use]
pub struct SecurityConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityConfig<Missing_<super::required::kms_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityConfig<S0> {
    /// Sets `KmsKeyId`. Required. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> SecurityConfig<Set_> { self.0.put("KmsKeyId", value.into_node()); SecurityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SecurityConfig> for SecurityConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.SourceAlgorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-sourcealgorithm.html)
#[must_use]
pub struct SourceAlgorithm<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceAlgorithm<Missing_<super::required::algorithm_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceAlgorithm(Properties_::new(), PhantomData_) }
}
impl<S0> SourceAlgorithm<S0> {
    /// Sets `AlgorithmName`. Required. 1 to 170 characters.
    #[inline] pub fn algorithm_name(mut self, value: impl IntoValue_<String>) -> SourceAlgorithm<Set_> { self.0.put("AlgorithmName", value.into_node()); SourceAlgorithm(self.0, PhantomData_) }
    /// Sets `ModelDataUrl`. 0 to 1024 characters.
    #[inline] pub fn model_data_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelDataUrl", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SourceAlgorithm> for SourceAlgorithm<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.SourceAlgorithmSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-sourcealgorithmspecification.html)
#[must_use]
pub struct SourceAlgorithmSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceAlgorithmSpecification<Missing_<super::required::source_algorithms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceAlgorithmSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> SourceAlgorithmSpecification<S0> {
    /// Sets `SourceAlgorithms`. Required. Exactly 1 item.
    #[inline] pub fn source_algorithms(mut self, value: impl IntoValue_<Vec<SourceAlgorithm>>) -> SourceAlgorithmSpecification<Set_> { self.0.put("SourceAlgorithms", value.into_node()); SourceAlgorithmSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SourceAlgorithmSpecification> for SourceAlgorithmSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.S3DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-s3datasource.html)
#[must_use]
pub struct S3DataSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3DataSource<Missing_<super::required::s3_data_type>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3DataSource<S0, S1> {
    /// Sets `S3DataType`. Required. The values are constants of [`S3DataSourceS3DataType`].
    #[inline] pub fn s3_data_type(mut self, value: impl IntoValue_<S3DataSourceS3DataType>) -> S3DataSource<Set_, S1> { self.0.put("S3DataType", value.into_node()); S3DataSource(self.0, PhantomData_) }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3DataSource<S0, Set_> { self.0.put("S3Uri", value.into_node()); S3DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3DataSource> for S3DataSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSource<Missing_<super::required::s3_data_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0> DataSource<S0> {
    /// Sets `S3DataSource`. Required.
    #[inline] pub fn s3_data_source(mut self, value: impl IntoValue_<S3DataSource>) -> DataSource<Set_> { self.0.put("S3DataSource", value.into_node()); DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataSource> for DataSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.TransformInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transforminput.html)
#[must_use]
pub struct TransformInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransformInput<Missing_<super::required::data_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformInput(Properties_::new(), PhantomData_) }
}
impl<S0> TransformInput<S0> {
    /// Sets `CompressionType`. The values are constants of [`TransformInputCompressionType`].
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<TransformInputCompressionType>) -> Self { self.0.put("CompressionType", value.into_node()); self }
    /// Sets `ContentType`. 0 to 256 characters.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `DataSource`. Required.
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<DataSource>) -> TransformInput<Set_> { self.0.put("DataSource", value.into_node()); TransformInput(self.0, PhantomData_) }
    /// Sets `SplitType`. The values are constants of [`SplitType`].
    #[inline] pub fn split_type(mut self, value: impl IntoValue_<SplitType>) -> Self { self.0.put("SplitType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TransformInput> for TransformInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.TransformOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transformoutput.html)
#[must_use]
pub struct TransformOutput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransformOutput<Missing_<super::required::s3_output_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformOutput(Properties_::new(), PhantomData_) }
}
impl<S0> TransformOutput<S0> {
    /// Sets `Accept`. 0 to 256 characters.
    #[inline] pub fn accept(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Accept", value.into_node()); self }
    /// Sets `AssembleWith`. The values are constants of [`AssembleWith`].
    #[inline] pub fn assemble_with(mut self, value: impl IntoValue_<AssembleWith>) -> Self { self.0.put("AssembleWith", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `S3OutputPath`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_output_path(mut self, value: impl IntoValue_<String>) -> TransformOutput<Set_> { self.0.put("S3OutputPath", value.into_node()); TransformOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransformOutput> for TransformOutput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.TransformResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transformresources.html)
#[must_use]
pub struct TransformResources<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransformResources<Missing_<super::required::instance_count>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformResources(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransformResources<S0, S1> {
    /// Sets `InstanceCount`. Required. At least 1.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> TransformResources<Set_, S1> { self.0.put("InstanceCount", value.into_node()); TransformResources(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> TransformResources<S0, Set_> { self.0.put("InstanceType", value.into_node()); TransformResources(self.0, PhantomData_) }
    /// Sets `VolumeKmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeKmsKeyId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransformResources> for TransformResources<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.TransformJobDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transformjobdefinition.html)
#[must_use]
pub struct TransformJobDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TransformJobDefinition<Missing_<super::required::transform_input>, Missing_<super::required::transform_output>, Missing_<super::required::transform_resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformJobDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TransformJobDefinition<S0, S1, S2> {
    /// Sets `BatchStrategy`. The values are constants of [`BatchStrategy`].
    #[inline] pub fn batch_strategy(mut self, value: impl IntoValue_<BatchStrategy>) -> Self { self.0.put("BatchStrategy", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `MaxConcurrentTransforms`. At least 0.
    #[inline] pub fn max_concurrent_transforms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentTransforms", value.into_node()); self }
    /// Sets `MaxPayloadInMB`. At least 0.
    #[inline] pub fn max_payload_in_mb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPayloadInMB", value.into_node()); self }
    /// Sets `TransformInput`. Required.
    #[inline] pub fn transform_input(mut self, value: impl IntoValue_<TransformInput>) -> TransformJobDefinition<Set_, S1, S2> { self.0.put("TransformInput", value.into_node()); TransformJobDefinition(self.0, PhantomData_) }
    /// Sets `TransformOutput`. Required.
    #[inline] pub fn transform_output(mut self, value: impl IntoValue_<TransformOutput>) -> TransformJobDefinition<S0, Set_, S2> { self.0.put("TransformOutput", value.into_node()); TransformJobDefinition(self.0, PhantomData_) }
    /// Sets `TransformResources`. Required.
    #[inline] pub fn transform_resources(mut self, value: impl IntoValue_<TransformResources>) -> TransformJobDefinition<S0, S1, Set_> { self.0.put("TransformResources", value.into_node()); TransformJobDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TransformJobDefinition> for TransformJobDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ValidationProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-validationprofile.html)
#[must_use]
pub struct ValidationProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ValidationProfile<Missing_<super::required::profile_name>, Missing_<super::required::transform_job_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidationProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ValidationProfile<S0, S1> {
    /// Sets `ProfileName`. Required. 1 to 63 characters.
    #[inline] pub fn profile_name(mut self, value: impl IntoValue_<String>) -> ValidationProfile<Set_, S1> { self.0.put("ProfileName", value.into_node()); ValidationProfile(self.0, PhantomData_) }
    /// Sets `TransformJobDefinition`. Required.
    #[inline] pub fn transform_job_definition(mut self, value: impl IntoValue_<TransformJobDefinition>) -> ValidationProfile<S0, Set_> { self.0.put("TransformJobDefinition", value.into_node()); ValidationProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ValidationProfile> for ValidationProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelPackage.ValidationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-validationspecification.html)
#[must_use]
pub struct ValidationSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ValidationSpecification<Missing_<super::required::validation_profiles>, Missing_<super::required::validation_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidationSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ValidationSpecification<S0, S1> {
    /// Sets `ValidationProfiles`. Required. Exactly 1 item.
    #[inline] pub fn validation_profiles(mut self, value: impl IntoValue_<Vec<ValidationProfile>>) -> ValidationSpecification<Set_, S1> { self.0.put("ValidationProfiles", value.into_node()); ValidationSpecification(self.0, PhantomData_) }
    /// Sets `ValidationRole`. Required. 20 to 2048 characters.
    #[inline] pub fn validation_role(mut self, value: impl IntoValue_<String>) -> ValidationSpecification<S0, Set_> { self.0.put("ValidationRole", value.into_node()); ValidationSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ValidationSpecification> for ValidationSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum CompressionType {}
impl CompressionType {
    /// `None`
    pub const NONE: Value_<CompressionType> = Value_::constant("None");
    /// `Gzip`
    pub const GZIP: Value_<CompressionType> = Value_::constant("Gzip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum S3DataType {}
impl S3DataType {
    /// `S3Prefix`
    pub const S3_PREFIX: Value_<S3DataType> = Value_::constant("S3Prefix");
    /// `S3Object`
    pub const S3_OBJECT: Value_<S3DataType> = Value_::constant("S3Object");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum ModelApprovalStatus {}
impl ModelApprovalStatus {
    /// `Approved`
    pub const APPROVED: Value_<ModelApprovalStatus> = Value_::constant("Approved");
    /// `Rejected`
    pub const REJECTED: Value_<ModelApprovalStatus> = Value_::constant("Rejected");
    /// `PendingManualApproval`
    pub const PENDING_MANUAL_APPROVAL: Value_<ModelApprovalStatus> = Value_::constant("PendingManualApproval");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelApprovalStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum ModelCardStatus {}
impl ModelCardStatus {
    /// `Draft`
    pub const DRAFT: Value_<ModelCardStatus> = Value_::constant("Draft");
    /// `PendingReview`
    pub const PENDING_REVIEW: Value_<ModelCardStatus> = Value_::constant("PendingReview");
    /// `Approved`
    pub const APPROVED: Value_<ModelCardStatus> = Value_::constant("Approved");
    /// `Archived`
    pub const ARCHIVED: Value_<ModelCardStatus> = Value_::constant("Archived");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelCardStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `NotStarted`
    pub const NOT_STARTED: Value_<Status> = Value_::constant("NotStarted");
    /// `Failed`
    pub const FAILED: Value_<Status> = Value_::constant("Failed");
    /// `InProgress`
    pub const IN_PROGRESS: Value_<Status> = Value_::constant("InProgress");
    /// `Completed`
    pub const COMPLETED: Value_<Status> = Value_::constant("Completed");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum SkipModelValidation {}
impl SkipModelValidation {
    /// `None`
    pub const NONE: Value_<SkipModelValidation> = Value_::constant("None");
    /// `All`
    pub const ALL: Value_<SkipModelValidation> = Value_::constant("All");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SkipModelValidation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum BatchStrategy {}
impl BatchStrategy {
    /// `MultiRecord`
    pub const MULTI_RECORD: Value_<BatchStrategy> = Value_::constant("MultiRecord");
    /// `SingleRecord`
    pub const SINGLE_RECORD: Value_<BatchStrategy> = Value_::constant("SingleRecord");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BatchStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum TransformInputCompressionType {}
impl TransformInputCompressionType {
    /// `None`
    pub const NONE: Value_<TransformInputCompressionType> = Value_::constant("None");
    /// `Gzip`
    pub const GZIP: Value_<TransformInputCompressionType> = Value_::constant("Gzip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransformInputCompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum S3DataSourceS3DataType {}
impl S3DataSourceS3DataType {
    /// `ManifestFile`
    pub const MANIFEST_FILE: Value_<S3DataSourceS3DataType> = Value_::constant("ManifestFile");
    /// `S3Prefix`
    pub const S3_PREFIX: Value_<S3DataSourceS3DataType> = Value_::constant("S3Prefix");
    /// `AugmentedManifestFile`
    pub const AUGMENTED_MANIFEST_FILE: Value_<S3DataSourceS3DataType> = Value_::constant("AugmentedManifestFile");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3DataSourceS3DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum SplitType {}
impl SplitType {
    /// `None`
    pub const NONE: Value_<SplitType> = Value_::constant("None");
    /// `TFRecord`
    pub const TF_RECORD: Value_<SplitType> = Value_::constant("TFRecord");
    /// `Line`
    pub const LINE: Value_<SplitType> = Value_::constant("Line");
    /// `RecordIO`
    pub const RECORD_IO: Value_<SplitType> = Value_::constant("RecordIO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SplitType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
#[derive(Debug)]
pub enum AssembleWith {}
impl AssembleWith {
    /// `None`
    pub const NONE: Value_<AssembleWith> = Value_::constant("None");
    /// `Line`
    pub const LINE: Value_<AssembleWith> = Value_::constant("Line");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssembleWith> { Value_::from_node(value.into_node()) }
}
