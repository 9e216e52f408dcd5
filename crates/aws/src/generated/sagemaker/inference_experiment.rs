// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::InferenceExperiment`

use stanchion_template::generated::*;

/// `AWS::SageMaker::InferenceExperiment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html)
#[must_use]
pub struct InferenceExperiment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl InferenceExperiment<Missing_<super::required::endpoint_name>, Missing_<super::required::model_variants>, Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceExperiment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> InferenceExperiment<S0, S1, S2, S3, S4> {
    /// Sets `DataStorageConfig`.
    #[inline] pub fn data_storage_config(mut self, value: impl IntoValue_<DataStorageConfig>) -> Self { self.0.put("DataStorageConfig", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DesiredState`. The values are constants of [`DesiredState`].
    #[inline] pub fn desired_state(mut self, value: impl IntoValue_<DesiredState>) -> Self { self.0.put("DesiredState", value.into_node()); self }
    /// Sets `EndpointName`. Required. 0 to 63 characters. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> InferenceExperiment<Set_, S1, S2, S3, S4> { self.0.put("EndpointName", value.into_node()); InferenceExperiment(self.0, PhantomData_) }
    /// Sets `KmsKey`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
    /// Sets `ModelVariants`. Required. 1 to 2 items.
    #[inline] pub fn model_variants(mut self, value: impl IntoValue_<Vec<ModelVariantConfig>>) -> InferenceExperiment<S0, Set_, S2, S3, S4> { self.0.put("ModelVariants", value.into_node()); InferenceExperiment(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 120 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InferenceExperiment<S0, S1, Set_, S3, S4> { self.0.put("Name", value.into_node()); InferenceExperiment(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> InferenceExperiment<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); InferenceExperiment(self.0, PhantomData_) }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<InferenceExperimentSchedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `ShadowModeConfig`.
    #[inline] pub fn shadow_mode_config(mut self, value: impl IntoValue_<ShadowModeConfig>) -> Self { self.0.put("ShadowModeConfig", value.into_node()); self }
    /// Sets `StatusReason`. 1 to 1024 characters.
    #[inline] pub fn status_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatusReason", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> InferenceExperiment<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); InferenceExperiment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<InferenceExperiment> for InferenceExperiment<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for InferenceExperiment<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SageMaker::InferenceExperiment";
    type Handle = InferenceExperimentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InferenceExperiment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InferenceExperimentRef(Id_);
impl From<Id_> for InferenceExperimentRef { #[inline] fn from(id: Id_) -> Self { InferenceExperimentRef(id) } }
impl AsRef<Id_> for InferenceExperimentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InferenceExperimentRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `EndpointMetadata`
    #[inline] pub fn endpoint_metadata(&self) -> Value_<String> { self.0.attribute("EndpointMetadata") }
    /// `Fn::GetAtt` `EndpointMetadata.EndpointConfigName`
    #[inline] pub fn endpoint_metadata_endpoint_config_name(&self) -> Value_<String> { self.0.attribute("EndpointMetadata.EndpointConfigName") }
    /// `Fn::GetAtt` `EndpointMetadata.EndpointName`
    #[inline] pub fn endpoint_metadata_endpoint_name(&self) -> Value_<String> { self.0.attribute("EndpointMetadata.EndpointName") }
    /// `Fn::GetAtt` `EndpointMetadata.EndpointStatus`
    #[inline] pub fn endpoint_metadata_endpoint_status(&self) -> Value_<String> { self.0.attribute("EndpointMetadata.EndpointStatus") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::SageMaker::InferenceExperiment.CaptureContentTypeHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-capturecontenttypeheader.html)
#[must_use]
pub struct CaptureContentTypeHeader(Properties_);
impl CaptureContentTypeHeader {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptureContentTypeHeader(Properties_::new()) }
}
impl CaptureContentTypeHeader {
    /// Sets `CsvContentTypes`. 1 to 10 items.
    #[inline] pub fn csv_content_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CsvContentTypes", value.into_node()); self }
    /// Sets `JsonContentTypes`. 1 to 10 items.
    #[inline] pub fn json_content_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("JsonContentTypes", value.into_node()); self }
}
impl IntoValue_<CaptureContentTypeHeader> for CaptureContentTypeHeader { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceExperiment.DataStorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-datastorageconfig.html)
#[must_use]
pub struct DataStorageConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataStorageConfig<Missing_<super::required::destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataStorageConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DataStorageConfig<S0> {
    /// Sets `ContentType`.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<CaptureContentTypeHeader>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Destination`. Required. 0 to 512 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> DataStorageConfig<Set_> { self.0.put("Destination", value.into_node()); DataStorageConfig(self.0, PhantomData_) }
    /// Sets `KmsKey`. 0 to 2048 characters.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataStorageConfig> for DataStorageConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceExperiment.RealTimeInferenceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-realtimeinferenceconfig.html)
#[must_use]
pub struct RealTimeInferenceConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RealTimeInferenceConfig<Missing_<super::required::instance_count>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RealTimeInferenceConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RealTimeInferenceConfig<S0, S1> {
    /// Sets `InstanceCount`. Required. At least 0.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> RealTimeInferenceConfig<Set_, S1> { self.0.put("InstanceCount", value.into_node()); RealTimeInferenceConfig(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> RealTimeInferenceConfig<S0, Set_> { self.0.put("InstanceType", value.into_node()); RealTimeInferenceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RealTimeInferenceConfig> for RealTimeInferenceConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceExperiment.ModelInfrastructureConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-modelinfrastructureconfig.html)
#[must_use]
pub struct ModelInfrastructureConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ModelInfrastructureConfig<Missing_<super::required::infrastructure_type>, Missing_<super::required::real_time_inference_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelInfrastructureConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ModelInfrastructureConfig<S0, S1> {
    /// Sets `InfrastructureType`. Required. The values are constants of [`InfrastructureType`].
    #[inline] pub fn infrastructure_type(mut self, value: impl IntoValue_<InfrastructureType>) -> ModelInfrastructureConfig<Set_, S1> { self.0.put("InfrastructureType", value.into_node()); ModelInfrastructureConfig(self.0, PhantomData_) }
    /// Sets `RealTimeInferenceConfig`. Required.
    #[inline] pub fn real_time_inference_config(mut self, value: impl IntoValue_<RealTimeInferenceConfig>) -> ModelInfrastructureConfig<S0, Set_> { self.0.put("RealTimeInferenceConfig", value.into_node()); ModelInfrastructureConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ModelInfrastructureConfig> for ModelInfrastructureConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceExperiment.ModelVariantConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-modelvariantconfig.html)
#[must_use]
pub struct ModelVariantConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ModelVariantConfig<Missing_<super::required::infrastructure_config>, Missing_<super::required::model_name>, Missing_<super::required::variant_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelVariantConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ModelVariantConfig<S0, S1, S2> {
    /// Sets `InfrastructureConfig`. Required.
    #[inline] pub fn infrastructure_config(mut self, value: impl IntoValue_<ModelInfrastructureConfig>) -> ModelVariantConfig<Set_, S1, S2> { self.0.put("InfrastructureConfig", value.into_node()); ModelVariantConfig(self.0, PhantomData_) }
    /// Sets `ModelName`. Required. 0 to 63 characters.
    #[inline] pub fn model_name(mut self, value: impl IntoValue_<String>) -> ModelVariantConfig<S0, Set_, S2> { self.0.put("ModelName", value.into_node()); ModelVariantConfig(self.0, PhantomData_) }
    /// Sets `VariantName`. Required. 0 to 63 characters.
    #[inline] pub fn variant_name(mut self, value: impl IntoValue_<String>) -> ModelVariantConfig<S0, S1, Set_> { self.0.put("VariantName", value.into_node()); ModelVariantConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ModelVariantConfig> for ModelVariantConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceExperiment.InferenceExperimentSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-inferenceexperimentschedule.html)
#[must_use]
pub struct InferenceExperimentSchedule(Properties_);
impl InferenceExperimentSchedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceExperimentSchedule(Properties_::new()) }
}
impl InferenceExperimentSchedule {
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl IntoValue_<InferenceExperimentSchedule> for InferenceExperimentSchedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceExperiment.ShadowModelVariantConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-shadowmodelvariantconfig.html)
#[must_use]
pub struct ShadowModelVariantConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ShadowModelVariantConfig<Missing_<super::required::sampling_percentage>, Missing_<super::required::shadow_model_variant_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ShadowModelVariantConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ShadowModelVariantConfig<S0, S1> {
    /// Sets `SamplingPercentage`. Required. At most 100.
    #[inline] pub fn sampling_percentage(mut self, value: impl IntoValue_<i64>) -> ShadowModelVariantConfig<Set_, S1> { self.0.put("SamplingPercentage", value.into_node()); ShadowModelVariantConfig(self.0, PhantomData_) }
    /// Sets `ShadowModelVariantName`. Required. 0 to 63 characters.
    #[inline] pub fn shadow_model_variant_name(mut self, value: impl IntoValue_<String>) -> ShadowModelVariantConfig<S0, Set_> { self.0.put("ShadowModelVariantName", value.into_node()); ShadowModelVariantConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ShadowModelVariantConfig> for ShadowModelVariantConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceExperiment.ShadowModeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-shadowmodeconfig.html)
#[must_use]
pub struct ShadowModeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ShadowModeConfig<Missing_<super::required::shadow_model_variants>, Missing_<super::required::source_model_variant_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ShadowModeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ShadowModeConfig<S0, S1> {
    /// Sets `ShadowModelVariants`. Required. Exactly 1 item.
    #[inline] pub fn shadow_model_variants(mut self, value: impl IntoValue_<Vec<ShadowModelVariantConfig>>) -> ShadowModeConfig<Set_, S1> { self.0.put("ShadowModelVariants", value.into_node()); ShadowModeConfig(self.0, PhantomData_) }
    /// Sets `SourceModelVariantName`. Required. 0 to 63 characters.
    #[inline] pub fn source_model_variant_name(mut self, value: impl IntoValue_<String>) -> ShadowModeConfig<S0, Set_> { self.0.put("SourceModelVariantName", value.into_node()); ShadowModeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ShadowModeConfig> for ShadowModeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::InferenceExperiment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html)
#[derive(Debug)]
pub enum DesiredState {}
impl DesiredState {
    /// `Running`
    pub const RUNNING: Value_<DesiredState> = Value_::constant("Running");
    /// `Completed`
    pub const COMPLETED: Value_<DesiredState> = Value_::constant("Completed");
    /// `Cancelled`
    pub const CANCELLED: Value_<DesiredState> = Value_::constant("Cancelled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DesiredState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::InferenceExperiment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html)
#[derive(Debug)]
pub enum InfrastructureType {}
impl InfrastructureType {
    /// `RealTimeInference`
    pub const REAL_TIME_INFERENCE: Value_<InfrastructureType> = Value_::constant("RealTimeInference");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InfrastructureType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::InferenceExperiment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `ShadowMode`
    pub const SHADOW_MODE: Value_<Type> = Value_::constant("ShadowMode");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
