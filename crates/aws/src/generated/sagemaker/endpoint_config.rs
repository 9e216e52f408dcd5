// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::EndpointConfig`

use stanchion_template::generated::*;

/// `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[must_use]
pub struct EndpointConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EndpointConfig<Missing_<super::required::production_variants>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EndpointConfig<S0> {
    /// Sets `AsyncInferenceConfig`. An update replaces the resource.
    #[inline] pub fn async_inference_config(mut self, value: impl IntoValue_<AsyncInferenceConfig>) -> Self { self.0.put("AsyncInferenceConfig", value.into_node()); self }
    /// Sets `DataCaptureConfig`. An update replaces the resource.
    #[inline] pub fn data_capture_config(mut self, value: impl IntoValue_<DataCaptureConfig>) -> Self { self.0.put("DataCaptureConfig", value.into_node()); self }
    /// Sets `EnableNetworkIsolation`. An update replaces the resource.
    #[inline] pub fn enable_network_isolation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableNetworkIsolation", value.into_node()); self }
    /// Sets `EndpointConfigName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn endpoint_config_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointConfigName", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `ExplainerConfig`. An update replaces the resource.
    #[inline] pub fn explainer_config(mut self, value: impl IntoValue_<ExplainerConfig>) -> Self { self.0.put("ExplainerConfig", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MetricsConfig`. An update replaces the resource.
    #[inline] pub fn metrics_config(mut self, value: impl IntoValue_<MetricsConfig>) -> Self { self.0.put("MetricsConfig", value.into_node()); self }
    /// Sets `ProductionVariants`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn production_variants(mut self, value: impl IntoValue_<Vec<ProductionVariant>>) -> EndpointConfig<Set_> { self.0.put("ProductionVariants", value.into_node()); EndpointConfig(self.0, PhantomData_) }
    /// Sets `ShadowProductionVariants`. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn shadow_production_variants(mut self, value: impl IntoValue_<Vec<ProductionVariant>>) -> Self { self.0.put("ShadowProductionVariants", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfig`. An update replaces the resource.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EndpointConfig> for EndpointConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EndpointConfig<S0> {
    const TYPE: &'static str = "AWS::SageMaker::EndpointConfig";
    type Handle = EndpointConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EndpointConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointConfigRef(Id_);
impl From<Id_> for EndpointConfigRef { #[inline] fn from(id: Id_) -> Self { EndpointConfigRef(id) } }
impl AsRef<Id_> for EndpointConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointConfigRef {
    /// `Ref`: `EndpointConfigArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EndpointConfigArn`
    #[inline] pub fn endpoint_config_arn(&self) -> Value_<String> { self.0.attribute("EndpointConfigArn") }
    /// `Fn::GetAtt` `EndpointConfigName`
    #[inline] pub fn endpoint_config_name(&self) -> Value_<String> { self.0.attribute("EndpointConfigName") }
}
/// `AWS::SageMaker::EndpointConfig.AsyncInferenceClientConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferenceclientconfig.html)
#[must_use]
pub struct AsyncInferenceClientConfig(Properties_);
impl AsyncInferenceClientConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AsyncInferenceClientConfig(Properties_::new()) }
}
impl AsyncInferenceClientConfig {
    /// Sets `MaxConcurrentInvocationsPerInstance`. 1 to 1000.
    #[inline] pub fn max_concurrent_invocations_per_instance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentInvocationsPerInstance", value.into_node()); self }
}
impl IntoValue_<AsyncInferenceClientConfig> for AsyncInferenceClientConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.AsyncInferenceNotificationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferencenotificationconfig.html)
#[must_use]
pub struct AsyncInferenceNotificationConfig(Properties_);
impl AsyncInferenceNotificationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AsyncInferenceNotificationConfig(Properties_::new()) }
}
impl AsyncInferenceNotificationConfig {
    /// Sets `ErrorTopic`. 0 to 2048 characters.
    #[inline] pub fn error_topic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ErrorTopic", value.into_node()); self }
    /// Sets `IncludeInferenceResponseIn`. 0 to 2 items. The values are constants of [`IncludeInferenceResponseInItem`].
    #[inline] pub fn include_inference_response_in(mut self, value: impl IntoValue_<Vec<IncludeInferenceResponseInItem>>) -> Self { self.0.put("IncludeInferenceResponseIn", value.into_node()); self }
    /// Sets `SuccessTopic`. 0 to 2048 characters.
    #[inline] pub fn success_topic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuccessTopic", value.into_node()); self }
}
impl IntoValue_<AsyncInferenceNotificationConfig> for AsyncInferenceNotificationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.AsyncInferenceOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferenceoutputconfig.html)
#[must_use]
pub struct AsyncInferenceOutputConfig(Properties_);
impl AsyncInferenceOutputConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AsyncInferenceOutputConfig(Properties_::new()) }
}
impl AsyncInferenceOutputConfig {
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `NotificationConfig`.
    #[inline] pub fn notification_config(mut self, value: impl IntoValue_<AsyncInferenceNotificationConfig>) -> Self { self.0.put("NotificationConfig", value.into_node()); self }
    /// Sets `S3FailurePath`. 0 to 512 characters.
    #[inline] pub fn s3_failure_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3FailurePath", value.into_node()); self }
    /// Sets `S3OutputPath`. 0 to 512 characters.
    #[inline] pub fn s3_output_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3OutputPath", value.into_node()); self }
}
impl IntoValue_<AsyncInferenceOutputConfig> for AsyncInferenceOutputConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.AsyncInferenceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferenceconfig.html)
#[must_use]
pub struct AsyncInferenceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AsyncInferenceConfig<Missing_<super::required::output_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AsyncInferenceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AsyncInferenceConfig<S0> {
    /// Sets `ClientConfig`.
    #[inline] pub fn client_config(mut self, value: impl IntoValue_<AsyncInferenceClientConfig>) -> Self { self.0.put("ClientConfig", value.into_node()); self }
    /// Sets `OutputConfig`. Required.
    #[inline] pub fn output_config(mut self, value: impl IntoValue_<AsyncInferenceOutputConfig>) -> AsyncInferenceConfig<Set_> { self.0.put("OutputConfig", value.into_node()); AsyncInferenceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AsyncInferenceConfig> for AsyncInferenceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.CaptureContentTypeHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-capturecontenttypeheader.html)
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
/// `AWS::SageMaker::EndpointConfig.CaptureOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-captureoption.html)
#[must_use]
pub struct CaptureOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CaptureOption<Missing_<super::required::capture_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CaptureOption(Properties_::new(), PhantomData_) }
}
impl<S0> CaptureOption<S0> {
    /// Sets `CaptureMode`. Required. The values are constants of [`CaptureMode`].
    #[inline] pub fn capture_mode(mut self, value: impl IntoValue_<CaptureMode>) -> CaptureOption<Set_> { self.0.put("CaptureMode", value.into_node()); CaptureOption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CaptureOption> for CaptureOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.DataCaptureConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-datacaptureconfig.html)
#[must_use]
pub struct DataCaptureConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataCaptureConfig<Missing_<super::required::capture_options>, Missing_<super::required::destination_s3_uri>, Missing_<super::required::initial_sampling_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataCaptureConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataCaptureConfig<S0, S1, S2> {
    /// Sets `CaptureContentTypeHeader`.
    #[inline] pub fn capture_content_type_header(mut self, value: impl IntoValue_<CaptureContentTypeHeader>) -> Self { self.0.put("CaptureContentTypeHeader", value.into_node()); self }
    /// Sets `CaptureOptions`. Required. 1 to 32 items.
    #[inline] pub fn capture_options(mut self, value: impl IntoValue_<Vec<CaptureOption>>) -> DataCaptureConfig<Set_, S1, S2> { self.0.put("CaptureOptions", value.into_node()); DataCaptureConfig(self.0, PhantomData_) }
    /// Sets `DestinationS3Uri`. Required. 0 to 512 characters.
    #[inline] pub fn destination_s3_uri(mut self, value: impl IntoValue_<String>) -> DataCaptureConfig<S0, Set_, S2> { self.0.put("DestinationS3Uri", value.into_node()); DataCaptureConfig(self.0, PhantomData_) }
    /// Sets `EnableCapture`.
    #[inline] pub fn enable_capture(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableCapture", value.into_node()); self }
    /// Sets `InitialSamplingPercentage`. Required. 0 to 100.
    #[inline] pub fn initial_sampling_percentage(mut self, value: impl IntoValue_<i64>) -> DataCaptureConfig<S0, S1, Set_> { self.0.put("InitialSamplingPercentage", value.into_node()); DataCaptureConfig(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataCaptureConfig> for DataCaptureConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ClarifyInferenceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyinferenceconfig.html)
#[must_use]
pub struct ClarifyInferenceConfig(Properties_);
impl ClarifyInferenceConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClarifyInferenceConfig(Properties_::new()) }
}
impl ClarifyInferenceConfig {
    /// Sets `ContentTemplate`. 1 to 64 characters.
    #[inline] pub fn content_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentTemplate", value.into_node()); self }
    /// Sets `FeatureHeaders`. 1 to 256 items.
    #[inline] pub fn feature_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FeatureHeaders", value.into_node()); self }
    /// Sets `FeatureTypes`. 1 to 256 items.
    #[inline] pub fn feature_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FeatureTypes", value.into_node()); self }
    /// Sets `FeaturesAttribute`. 1 to 64 characters.
    #[inline] pub fn features_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeaturesAttribute", value.into_node()); self }
    /// Sets `LabelAttribute`. 1 to 64 characters.
    #[inline] pub fn label_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LabelAttribute", value.into_node()); self }
    /// Sets `LabelHeaders`. 1 to 16 items.
    #[inline] pub fn label_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LabelHeaders", value.into_node()); self }
    /// Sets `LabelIndex`. At least 0.
    #[inline] pub fn label_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LabelIndex", value.into_node()); self }
    /// Sets `MaxPayloadInMB`. 1 to 25.
    #[inline] pub fn max_payload_in_mb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPayloadInMB", value.into_node()); self }
    /// Sets `MaxRecordCount`. At least 1.
    #[inline] pub fn max_record_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxRecordCount", value.into_node()); self }
    /// Sets `ProbabilityAttribute`. 1 to 64 characters.
    #[inline] pub fn probability_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProbabilityAttribute", value.into_node()); self }
    /// Sets `ProbabilityIndex`. At least 0.
    #[inline] pub fn probability_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProbabilityIndex", value.into_node()); self }
}
impl IntoValue_<ClarifyInferenceConfig> for ClarifyInferenceConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ClarifyShapBaselineConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyshapbaselineconfig.html)
#[must_use]
pub struct ClarifyShapBaselineConfig(Properties_);
impl ClarifyShapBaselineConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClarifyShapBaselineConfig(Properties_::new()) }
}
impl ClarifyShapBaselineConfig {
    /// Sets `MimeType`. 0 to 255 characters.
    #[inline] pub fn mime_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MimeType", value.into_node()); self }
    /// Sets `ShapBaseline`. 1 to 4096 characters.
    #[inline] pub fn shap_baseline(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShapBaseline", value.into_node()); self }
    /// Sets `ShapBaselineUri`. 0 to 1024 characters.
    #[inline] pub fn shap_baseline_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShapBaselineUri", value.into_node()); self }
}
impl IntoValue_<ClarifyShapBaselineConfig> for ClarifyShapBaselineConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ClarifyTextConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifytextconfig.html)
#[must_use]
pub struct ClarifyTextConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClarifyTextConfig<Missing_<super::required::granularity>, Missing_<super::required::language>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClarifyTextConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClarifyTextConfig<S0, S1> {
    /// Sets `Granularity`. Required.
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<String>) -> ClarifyTextConfig<Set_, S1> { self.0.put("Granularity", value.into_node()); ClarifyTextConfig(self.0, PhantomData_) }
    /// Sets `Language`. Required.
    #[inline] pub fn language(mut self, value: impl IntoValue_<String>) -> ClarifyTextConfig<S0, Set_> { self.0.put("Language", value.into_node()); ClarifyTextConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClarifyTextConfig> for ClarifyTextConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ClarifyShapConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyshapconfig.html)
#[must_use]
pub struct ClarifyShapConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClarifyShapConfig<Missing_<super::required::shap_baseline_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClarifyShapConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClarifyShapConfig<S0> {
    /// Sets `NumberOfSamples`. At least 1.
    #[inline] pub fn number_of_samples(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfSamples", value.into_node()); self }
    /// Sets `Seed`.
    #[inline] pub fn seed(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Seed", value.into_node()); self }
    /// Sets `ShapBaselineConfig`. Required.
    #[inline] pub fn shap_baseline_config(mut self, value: impl IntoValue_<ClarifyShapBaselineConfig>) -> ClarifyShapConfig<Set_> { self.0.put("ShapBaselineConfig", value.into_node()); ClarifyShapConfig(self.0, PhantomData_) }
    /// Sets `TextConfig`.
    #[inline] pub fn text_config(mut self, value: impl IntoValue_<ClarifyTextConfig>) -> Self { self.0.put("TextConfig", value.into_node()); self }
    /// Sets `UseLogit`.
    #[inline] pub fn use_logit(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLogit", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClarifyShapConfig> for ClarifyShapConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ClarifyExplainerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyexplainerconfig.html)
#[must_use]
pub struct ClarifyExplainerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClarifyExplainerConfig<Missing_<super::required::shap_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClarifyExplainerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClarifyExplainerConfig<S0> {
    /// Sets `EnableExplanations`. 1 to 64 characters.
    #[inline] pub fn enable_explanations(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnableExplanations", value.into_node()); self }
    /// Sets `InferenceConfig`.
    #[inline] pub fn inference_config(mut self, value: impl IntoValue_<ClarifyInferenceConfig>) -> Self { self.0.put("InferenceConfig", value.into_node()); self }
    /// Sets `ShapConfig`. Required.
    #[inline] pub fn shap_config(mut self, value: impl IntoValue_<ClarifyShapConfig>) -> ClarifyExplainerConfig<Set_> { self.0.put("ShapConfig", value.into_node()); ClarifyExplainerConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClarifyExplainerConfig> for ClarifyExplainerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ExplainerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-explainerconfig.html)
#[must_use]
pub struct ExplainerConfig(Properties_);
impl ExplainerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExplainerConfig(Properties_::new()) }
}
impl ExplainerConfig {
    /// Sets `ClarifyExplainerConfig`.
    #[inline] pub fn clarify_explainer_config(mut self, value: impl IntoValue_<ClarifyExplainerConfig>) -> Self { self.0.put("ClarifyExplainerConfig", value.into_node()); self }
}
impl IntoValue_<ExplainerConfig> for ExplainerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.MetricsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-metricsconfig.html)
#[must_use]
pub struct MetricsConfig(Properties_);
impl MetricsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricsConfig(Properties_::new()) }
}
impl MetricsConfig {
    /// Sets `EnableDetailedObservability`.
    #[inline] pub fn enable_detailed_observability(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDetailedObservability", value.into_node()); self }
    /// Sets `EnableEnhancedMetrics`.
    #[inline] pub fn enable_enhanced_metrics(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableEnhancedMetrics", value.into_node()); self }
    /// Sets `MetricPublishFrequencyInSeconds`.
    #[inline] pub fn metric_publish_frequency_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MetricPublishFrequencyInSeconds", value.into_node()); self }
}
impl IntoValue_<MetricsConfig> for MetricsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.CapacityReservationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-capacityreservationconfig.html)
#[must_use]
pub struct CapacityReservationConfig(Properties_);
impl CapacityReservationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationConfig(Properties_::new()) }
}
impl CapacityReservationConfig {
    /// Sets `CapacityReservationPreference`.
    #[inline] pub fn capacity_reservation_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationPreference", value.into_node()); self }
    /// Sets `MlReservationArn`. 20 to 258 characters.
    #[inline] pub fn ml_reservation_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MlReservationArn", value.into_node()); self }
}
impl IntoValue_<CapacityReservationConfig> for CapacityReservationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.CoreDumpConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-coredumpconfig.html)
#[must_use]
pub struct CoreDumpConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CoreDumpConfig<Missing_<super::required::destination_s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoreDumpConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CoreDumpConfig<S0> {
    /// Sets `DestinationS3Uri`. Required. 0 to 512 characters.
    #[inline] pub fn destination_s3_uri(mut self, value: impl IntoValue_<String>) -> CoreDumpConfig<Set_> { self.0.put("DestinationS3Uri", value.into_node()); CoreDumpConfig(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CoreDumpConfig> for CoreDumpConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.InstancePool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-instancepool.html)
#[must_use]
pub struct InstancePool<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InstancePool<Missing_<super::required::instance_type>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstancePool(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InstancePool<S0, S1> {
    /// Sets `InstanceType`. Required. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> InstancePool<Set_, S1> { self.0.put("InstanceType", value.into_node()); InstancePool(self.0, PhantomData_) }
    /// Sets `ModelNameOverride`. 0 to 63 characters.
    #[inline] pub fn model_name_override(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelNameOverride", value.into_node()); self }
    /// Sets `Priority`. Required. 1 to 5.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> InstancePool<S0, Set_> { self.0.put("Priority", value.into_node()); InstancePool(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstancePool> for InstancePool<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ScaleInPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-scaleinpolicy.html)
#[must_use]
pub struct ScaleInPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScaleInPolicy<Missing_<super::required::strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScaleInPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ScaleInPolicy<S0> {
    /// Sets `CooldownInMinutes`. 5 to 1440.
    #[inline] pub fn cooldown_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CooldownInMinutes", value.into_node()); self }
    /// Sets `MaximumStepSize`. 1 to 100.
    #[inline] pub fn maximum_step_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumStepSize", value.into_node()); self }
    /// Sets `Strategy`. Required. 1 to 63 characters. The values are constants of [`Strategy`].
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<Strategy>) -> ScaleInPolicy<Set_> { self.0.put("Strategy", value.into_node()); ScaleInPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScaleInPolicy> for ScaleInPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ManagedInstanceScaling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-managedinstancescaling.html)
#[must_use]
pub struct ManagedInstanceScaling(Properties_);
impl ManagedInstanceScaling {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedInstanceScaling(Properties_::new()) }
}
impl ManagedInstanceScaling {
    /// Sets `MaxInstanceCount`. At least 1.
    #[inline] pub fn max_instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxInstanceCount", value.into_node()); self }
    /// Sets `MinInstanceCount`. At least 0.
    #[inline] pub fn min_instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinInstanceCount", value.into_node()); self }
    /// Sets `ScaleInPolicy`.
    #[inline] pub fn scale_in_policy(mut self, value: impl IntoValue_<ScaleInPolicy>) -> Self { self.0.put("ScaleInPolicy", value.into_node()); self }
    /// Sets `Status`. 1 to 10 characters. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<ManagedInstanceScaling> for ManagedInstanceScaling { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.PrefixAwareRoutingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-prefixawareroutingconfig.html)
#[must_use]
pub struct PrefixAwareRoutingConfig(Properties_);
impl PrefixAwareRoutingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrefixAwareRoutingConfig(Properties_::new()) }
}
impl PrefixAwareRoutingConfig {
    /// Sets `ConcurrencyThreshold`. 1 to 1024.
    #[inline] pub fn concurrency_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConcurrencyThreshold", value.into_node()); self }
    /// Sets `PrefixLength`. 1024 to 65536.
    #[inline] pub fn prefix_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PrefixLength", value.into_node()); self }
}
impl IntoValue_<PrefixAwareRoutingConfig> for PrefixAwareRoutingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.RoutingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-routingconfig.html)
#[must_use]
pub struct RoutingConfig(Properties_);
impl RoutingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RoutingConfig(Properties_::new()) }
}
impl RoutingConfig {
    /// Sets `PrefixAwareRoutingConfig`.
    #[inline] pub fn prefix_aware_routing_config(mut self, value: impl IntoValue_<PrefixAwareRoutingConfig>) -> Self { self.0.put("PrefixAwareRoutingConfig", value.into_node()); self }
    /// Sets `RoutingStrategy`. 1 to 63 characters. The values are constants of [`RoutingStrategy`].
    #[inline] pub fn routing_strategy(mut self, value: impl IntoValue_<RoutingStrategy>) -> Self { self.0.put("RoutingStrategy", value.into_node()); self }
}
impl IntoValue_<RoutingConfig> for RoutingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ServerlessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-serverlessconfig.html)
#[must_use]
pub struct ServerlessConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServerlessConfig<Missing_<super::required::max_concurrency>, Missing_<super::required::memory_size_in_mb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerlessConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServerlessConfig<S0, S1> {
    /// Sets `MaxConcurrency`. Required. 1 to 200.
    #[inline] pub fn max_concurrency(mut self, value: impl IntoValue_<i64>) -> ServerlessConfig<Set_, S1> { self.0.put("MaxConcurrency", value.into_node()); ServerlessConfig(self.0, PhantomData_) }
    /// Sets `MemorySizeInMB`. Required. 1024 to 6144.
    #[inline] pub fn memory_size_in_mb(mut self, value: impl IntoValue_<i64>) -> ServerlessConfig<S0, Set_> { self.0.put("MemorySizeInMB", value.into_node()); ServerlessConfig(self.0, PhantomData_) }
    /// Sets `ProvisionedConcurrency`. 1 to 200.
    #[inline] pub fn provisioned_concurrency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProvisionedConcurrency", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServerlessConfig> for ServerlessConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.ProductionVariant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-productionvariant.html)
#[must_use]
pub struct ProductionVariant<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProductionVariant<Missing_<super::required::variant_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProductionVariant(Properties_::new(), PhantomData_) }
}
impl<S0> ProductionVariant<S0> {
    /// Sets `CapacityReservationConfig`.
    #[inline] pub fn capacity_reservation_config(mut self, value: impl IntoValue_<CapacityReservationConfig>) -> Self { self.0.put("CapacityReservationConfig", value.into_node()); self }
    /// Sets `ContainerStartupHealthCheckTimeoutInSeconds`. 60 to 3600.
    #[inline] pub fn container_startup_health_check_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerStartupHealthCheckTimeoutInSeconds", value.into_node()); self }
    /// Sets `CoreDumpConfig`.
    #[inline] pub fn core_dump_config(mut self, value: impl IntoValue_<CoreDumpConfig>) -> Self { self.0.put("CoreDumpConfig", value.into_node()); self }
    /// Sets `EnableSSMAccess`.
    #[inline] pub fn enable_ssm_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableSSMAccess", value.into_node()); self }
    /// Sets `InferenceAmiVersion`. The values are constants of [`InferenceAmiVersion`].
    #[inline] pub fn inference_ami_version(mut self, value: impl IntoValue_<InferenceAmiVersion>) -> Self { self.0.put("InferenceAmiVersion", value.into_node()); self }
    /// Sets `InitialInstanceCount`. At least 1.
    #[inline] pub fn initial_instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InitialInstanceCount", value.into_node()); self }
    /// Sets `InitialVariantWeight`. At least 0.
    #[inline] pub fn initial_variant_weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("InitialVariantWeight", value.into_node()); self }
    /// Sets `InstancePools`. 1 to 5 items.
    #[inline] pub fn instance_pools(mut self, value: impl IntoValue_<Vec<InstancePool>>) -> Self { self.0.put("InstancePools", value.into_node()); self }
    /// Sets `InstanceType`. The values are constants of [`ProductionVariantInstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<ProductionVariantInstanceType>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `ManagedInstanceScaling`.
    #[inline] pub fn managed_instance_scaling(mut self, value: impl IntoValue_<ManagedInstanceScaling>) -> Self { self.0.put("ManagedInstanceScaling", value.into_node()); self }
    /// Sets `ModelDataDownloadTimeoutInSeconds`. 60 to 3600.
    #[inline] pub fn model_data_download_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ModelDataDownloadTimeoutInSeconds", value.into_node()); self }
    /// Sets `ModelName`. 1 to 63 characters.
    #[inline] pub fn model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelName", value.into_node()); self }
    /// Sets `RoutingConfig`.
    #[inline] pub fn routing_config(mut self, value: impl IntoValue_<RoutingConfig>) -> Self { self.0.put("RoutingConfig", value.into_node()); self }
    /// Sets `ServerlessConfig`.
    #[inline] pub fn serverless_config(mut self, value: impl IntoValue_<ServerlessConfig>) -> Self { self.0.put("ServerlessConfig", value.into_node()); self }
    /// Sets `VariantInstanceProvisionTimeoutInSeconds`. 300 to 3600.
    #[inline] pub fn variant_instance_provision_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VariantInstanceProvisionTimeoutInSeconds", value.into_node()); self }
    /// Sets `VariantName`. Required. 1 to 63 characters.
    #[inline] pub fn variant_name(mut self, value: impl IntoValue_<String>) -> ProductionVariant<Set_> { self.0.put("VariantName", value.into_node()); ProductionVariant(self.0, PhantomData_) }
    /// Sets `VolumeSizeInGB`. 1 to 512.
    #[inline] pub fn volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSizeInGB", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProductionVariant> for ProductionVariant<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::EndpointConfig.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-vpcconfig.html)
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
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum IncludeInferenceResponseInItem {}
impl IncludeInferenceResponseInItem {
    /// `ERROR_NOTIFICATION_TOPIC`
    pub const ERROR_NOTIFICATION_TOPIC: Value_<IncludeInferenceResponseInItem> = Value_::constant("ERROR_NOTIFICATION_TOPIC");
    /// `SUCCESS_NOTIFICATION_TOPIC`
    pub const SUCCESS_NOTIFICATION_TOPIC: Value_<IncludeInferenceResponseInItem> = Value_::constant("SUCCESS_NOTIFICATION_TOPIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludeInferenceResponseInItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum CaptureMode {}
impl CaptureMode {
    /// `Input`
    pub const INPUT: Value_<CaptureMode> = Value_::constant("Input");
    /// `InputAndOutput`
    pub const INPUT_AND_OUTPUT: Value_<CaptureMode> = Value_::constant("InputAndOutput");
    /// `Output`
    pub const OUTPUT: Value_<CaptureMode> = Value_::constant("Output");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CaptureMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum InferenceAmiVersion {}
impl InferenceAmiVersion {
    /// `al2-ami-sagemaker-inference-gpu-2`
    pub const AL2_AMI_SAGEMAKER_INFERENCE_GPU_2: Value_<InferenceAmiVersion> = Value_::constant("al2-ami-sagemaker-inference-gpu-2");
    /// `al2-ami-sagemaker-inference-gpu-2-1`
    pub const AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1: Value_<InferenceAmiVersion> = Value_::constant("al2-ami-sagemaker-inference-gpu-2-1");
    /// `al2-ami-sagemaker-inference-gpu-3-1`
    pub const AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1: Value_<InferenceAmiVersion> = Value_::constant("al2-ami-sagemaker-inference-gpu-3-1");
    /// `al2-ami-sagemaker-inference-neuron-2`
    pub const AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2: Value_<InferenceAmiVersion> = Value_::constant("al2-ami-sagemaker-inference-neuron-2");
    /// `al2023-ami-sagemaker-inference-gpu-4-1`
    pub const AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1: Value_<InferenceAmiVersion> = Value_::constant("al2023-ami-sagemaker-inference-gpu-4-1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InferenceAmiVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `ml.c4.2xlarge`
    pub const ML_C4_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.2xlarge");
    /// `ml.c4.4xlarge`
    pub const ML_C4_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.4xlarge");
    /// `ml.c4.8xlarge`
    pub const ML_C4_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.8xlarge");
    /// `ml.c4.large`
    pub const ML_C4_LARGE: Value_<InstanceType> = Value_::constant("ml.c4.large");
    /// `ml.c4.xlarge`
    pub const ML_C4_XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.large`
    pub const ML_C5_LARGE: Value_<InstanceType> = Value_::constant("ml.c5.large");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5d.18xlarge`
    pub const ML_C5D_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.18xlarge");
    /// `ml.c5d.2xlarge`
    pub const ML_C5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.2xlarge");
    /// `ml.c5d.4xlarge`
    pub const ML_C5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.4xlarge");
    /// `ml.c5d.9xlarge`
    pub const ML_C5D_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.9xlarge");
    /// `ml.c5d.large`
    pub const ML_C5D_LARGE: Value_<InstanceType> = Value_::constant("ml.c5d.large");
    /// `ml.c5d.xlarge`
    pub const ML_C5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.xlarge");
    /// `ml.c6g.12xlarge`
    pub const ML_C6G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.12xlarge");
    /// `ml.c6g.16xlarge`
    pub const ML_C6G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.16xlarge");
    /// `ml.c6g.2xlarge`
    pub const ML_C6G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.2xlarge");
    /// `ml.c6g.4xlarge`
    pub const ML_C6G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.4xlarge");
    /// `ml.c6g.8xlarge`
    pub const ML_C6G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.8xlarge");
    /// `ml.c6g.large`
    pub const ML_C6G_LARGE: Value_<InstanceType> = Value_::constant("ml.c6g.large");
    /// `ml.c6g.xlarge`
    pub const ML_C6G_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.xlarge");
    /// `ml.c6gd.12xlarge`
    pub const ML_C6GD_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gd.12xlarge");
    /// `ml.c6gd.16xlarge`
    pub const ML_C6GD_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gd.16xlarge");
    /// `ml.c6gd.2xlarge`
    pub const ML_C6GD_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gd.2xlarge");
    /// `ml.c6gd.4xlarge`
    pub const ML_C6GD_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gd.4xlarge");
    /// `ml.c6gd.8xlarge`
    pub const ML_C6GD_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gd.8xlarge");
    /// `ml.c6gd.large`
    pub const ML_C6GD_LARGE: Value_<InstanceType> = Value_::constant("ml.c6gd.large");
    /// `ml.c6gd.xlarge`
    pub const ML_C6GD_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gd.xlarge");
    /// `ml.c6gn.12xlarge`
    pub const ML_C6GN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gn.12xlarge");
    /// `ml.c6gn.16xlarge`
    pub const ML_C6GN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gn.16xlarge");
    /// `ml.c6gn.2xlarge`
    pub const ML_C6GN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gn.2xlarge");
    /// `ml.c6gn.4xlarge`
    pub const ML_C6GN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gn.4xlarge");
    /// `ml.c6gn.8xlarge`
    pub const ML_C6GN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gn.8xlarge");
    /// `ml.c6gn.large`
    pub const ML_C6GN_LARGE: Value_<InstanceType> = Value_::constant("ml.c6gn.large");
    /// `ml.c6gn.xlarge`
    pub const ML_C6GN_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6gn.xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<InstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c6in.12xlarge`
    pub const ML_C6IN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.12xlarge");
    /// `ml.c6in.16xlarge`
    pub const ML_C6IN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.16xlarge");
    /// `ml.c6in.24xlarge`
    pub const ML_C6IN_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.24xlarge");
    /// `ml.c6in.2xlarge`
    pub const ML_C6IN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.2xlarge");
    /// `ml.c6in.32xlarge`
    pub const ML_C6IN_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.32xlarge");
    /// `ml.c6in.4xlarge`
    pub const ML_C6IN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.4xlarge");
    /// `ml.c6in.8xlarge`
    pub const ML_C6IN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.8xlarge");
    /// `ml.c6in.large`
    pub const ML_C6IN_LARGE: Value_<InstanceType> = Value_::constant("ml.c6in.large");
    /// `ml.c6in.xlarge`
    pub const ML_C6IN_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6in.xlarge");
    /// `ml.c7g.12xlarge`
    pub const ML_C7G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.12xlarge");
    /// `ml.c7g.16xlarge`
    pub const ML_C7G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.16xlarge");
    /// `ml.c7g.2xlarge`
    pub const ML_C7G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.2xlarge");
    /// `ml.c7g.4xlarge`
    pub const ML_C7G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.4xlarge");
    /// `ml.c7g.8xlarge`
    pub const ML_C7G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.8xlarge");
    /// `ml.c7g.large`
    pub const ML_C7G_LARGE: Value_<InstanceType> = Value_::constant("ml.c7g.large");
    /// `ml.c7g.xlarge`
    pub const ML_C7G_XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<InstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.c8g.12xlarge`
    pub const ML_C8G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.12xlarge");
    /// `ml.c8g.16xlarge`
    pub const ML_C8G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.16xlarge");
    /// `ml.c8g.24xlarge`
    pub const ML_C8G_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.24xlarge");
    /// `ml.c8g.2xlarge`
    pub const ML_C8G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.2xlarge");
    /// `ml.c8g.48xlarge`
    pub const ML_C8G_48XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.48xlarge");
    /// `ml.c8g.4xlarge`
    pub const ML_C8G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.4xlarge");
    /// `ml.c8g.8xlarge`
    pub const ML_C8G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.8xlarge");
    /// `ml.c8g.large`
    pub const ML_C8G_LARGE: Value_<InstanceType> = Value_::constant("ml.c8g.large");
    /// `ml.c8g.medium`
    pub const ML_C8G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.c8g.medium");
    /// `ml.c8g.xlarge`
    pub const ML_C8G_XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.xlarge");
    /// `ml.dl1.24xlarge`
    pub const ML_DL1_24XLARGE: Value_<InstanceType> = Value_::constant("ml.dl1.24xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g7.12xlarge`
    pub const ML_G7_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.12xlarge");
    /// `ml.g7.24xlarge`
    pub const ML_G7_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.24xlarge");
    /// `ml.g7.2xlarge`
    pub const ML_G7_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.2xlarge");
    /// `ml.g7.48xlarge`
    pub const ML_G7_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.48xlarge");
    /// `ml.g7.4xlarge`
    pub const ML_G7_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.4xlarge");
    /// `ml.g7.8xlarge`
    pub const ML_G7_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.8xlarge");
    /// `ml.g7e.12xlarge`
    pub const ML_G7E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.12xlarge");
    /// `ml.g7e.24xlarge`
    pub const ML_G7E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.24xlarge");
    /// `ml.g7e.2xlarge`
    pub const ML_G7E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.2xlarge");
    /// `ml.g7e.48xlarge`
    pub const ML_G7E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.48xlarge");
    /// `ml.g7e.4xlarge`
    pub const ML_G7E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.4xlarge");
    /// `ml.g7e.8xlarge`
    pub const ML_G7E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.8xlarge");
    /// `ml.inf1.24xlarge`
    pub const ML_INF1_24XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.24xlarge");
    /// `ml.inf1.2xlarge`
    pub const ML_INF1_2XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.2xlarge");
    /// `ml.inf1.6xlarge`
    pub const ML_INF1_6XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.6xlarge");
    /// `ml.inf1.xlarge`
    pub const ML_INF1_XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.xlarge");
    /// `ml.inf2.24xlarge`
    pub const ML_INF2_24XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.24xlarge");
    /// `ml.inf2.48xlarge`
    pub const ML_INF2_48XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.48xlarge");
    /// `ml.inf2.8xlarge`
    pub const ML_INF2_8XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.8xlarge");
    /// `ml.inf2.xlarge`
    pub const ML_INF2_XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.xlarge");
    /// `ml.m4.10xlarge`
    pub const ML_M4_10XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.10xlarge");
    /// `ml.m4.16xlarge`
    pub const ML_M4_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.16xlarge");
    /// `ml.m4.2xlarge`
    pub const ML_M4_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.2xlarge");
    /// `ml.m4.4xlarge`
    pub const ML_M4_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.4xlarge");
    /// `ml.m4.xlarge`
    pub const ML_M4_XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<InstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5d.12xlarge`
    pub const ML_M5D_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.12xlarge");
    /// `ml.m5d.24xlarge`
    pub const ML_M5D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.24xlarge");
    /// `ml.m5d.2xlarge`
    pub const ML_M5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.2xlarge");
    /// `ml.m5d.4xlarge`
    pub const ML_M5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.4xlarge");
    /// `ml.m5d.large`
    pub const ML_M5D_LARGE: Value_<InstanceType> = Value_::constant("ml.m5d.large");
    /// `ml.m5d.xlarge`
    pub const ML_M5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.xlarge");
    /// `ml.m6g.12xlarge`
    pub const ML_M6G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.12xlarge");
    /// `ml.m6g.16xlarge`
    pub const ML_M6G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.16xlarge");
    /// `ml.m6g.2xlarge`
    pub const ML_M6G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.2xlarge");
    /// `ml.m6g.4xlarge`
    pub const ML_M6G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.4xlarge");
    /// `ml.m6g.8xlarge`
    pub const ML_M6G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.8xlarge");
    /// `ml.m6g.large`
    pub const ML_M6G_LARGE: Value_<InstanceType> = Value_::constant("ml.m6g.large");
    /// `ml.m6g.xlarge`
    pub const ML_M6G_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.xlarge");
    /// `ml.m6gd.12xlarge`
    pub const ML_M6GD_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6gd.12xlarge");
    /// `ml.m6gd.16xlarge`
    pub const ML_M6GD_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6gd.16xlarge");
    /// `ml.m6gd.2xlarge`
    pub const ML_M6GD_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6gd.2xlarge");
    /// `ml.m6gd.4xlarge`
    pub const ML_M6GD_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6gd.4xlarge");
    /// `ml.m6gd.8xlarge`
    pub const ML_M6GD_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6gd.8xlarge");
    /// `ml.m6gd.large`
    pub const ML_M6GD_LARGE: Value_<InstanceType> = Value_::constant("ml.m6gd.large");
    /// `ml.m6gd.xlarge`
    pub const ML_M6GD_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6gd.xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<InstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<InstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m8g.12xlarge`
    pub const ML_M8G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.12xlarge");
    /// `ml.m8g.16xlarge`
    pub const ML_M8G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.16xlarge");
    /// `ml.m8g.24xlarge`
    pub const ML_M8G_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.24xlarge");
    /// `ml.m8g.2xlarge`
    pub const ML_M8G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.2xlarge");
    /// `ml.m8g.48xlarge`
    pub const ML_M8G_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.48xlarge");
    /// `ml.m8g.4xlarge`
    pub const ML_M8G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.4xlarge");
    /// `ml.m8g.8xlarge`
    pub const ML_M8G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.8xlarge");
    /// `ml.m8g.large`
    pub const ML_M8G_LARGE: Value_<InstanceType> = Value_::constant("ml.m8g.large");
    /// `ml.m8g.medium`
    pub const ML_M8G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.m8g.medium");
    /// `ml.m8g.xlarge`
    pub const ML_M8G_XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.xlarge");
    /// `ml.p2.16xlarge`
    pub const ML_P2_16XLARGE: Value_<InstanceType> = Value_::constant("ml.p2.16xlarge");
    /// `ml.p2.8xlarge`
    pub const ML_P2_8XLARGE: Value_<InstanceType> = Value_::constant("ml.p2.8xlarge");
    /// `ml.p2.xlarge`
    pub const ML_P2_XLARGE: Value_<InstanceType> = Value_::constant("ml.p2.xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5.4xlarge`
    pub const ML_P5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.p5.4xlarge");
    /// `ml.p5e.48xlarge`
    pub const ML_P5E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5e.48xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.p6-b200.48xlarge`
    pub const ML_P6_B200_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p6-b200.48xlarge");
    /// `ml.p6-b300.48xlarge`
    pub const ML_P6_B300_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p6-b300.48xlarge");
    /// `ml.p6e-gb200.36xlarge`
    pub const ML_P6E_GB200_36XLARGE: Value_<InstanceType> = Value_::constant("ml.p6e-gb200.36xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<InstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5d.12xlarge`
    pub const ML_R5D_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.12xlarge");
    /// `ml.r5d.24xlarge`
    pub const ML_R5D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.24xlarge");
    /// `ml.r5d.2xlarge`
    pub const ML_R5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.2xlarge");
    /// `ml.r5d.4xlarge`
    pub const ML_R5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.4xlarge");
    /// `ml.r5d.large`
    pub const ML_R5D_LARGE: Value_<InstanceType> = Value_::constant("ml.r5d.large");
    /// `ml.r5d.xlarge`
    pub const ML_R5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.xlarge");
    /// `ml.r6g.12xlarge`
    pub const ML_R6G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6g.12xlarge");
    /// `ml.r6g.16xlarge`
    pub const ML_R6G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6g.16xlarge");
    /// `ml.r6g.2xlarge`
    pub const ML_R6G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6g.2xlarge");
    /// `ml.r6g.4xlarge`
    pub const ML_R6G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6g.4xlarge");
    /// `ml.r6g.8xlarge`
    pub const ML_R6G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6g.8xlarge");
    /// `ml.r6g.large`
    pub const ML_R6G_LARGE: Value_<InstanceType> = Value_::constant("ml.r6g.large");
    /// `ml.r6g.xlarge`
    pub const ML_R6G_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6g.xlarge");
    /// `ml.r6gd.12xlarge`
    pub const ML_R6GD_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6gd.12xlarge");
    /// `ml.r6gd.16xlarge`
    pub const ML_R6GD_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6gd.16xlarge");
    /// `ml.r6gd.2xlarge`
    pub const ML_R6GD_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6gd.2xlarge");
    /// `ml.r6gd.4xlarge`
    pub const ML_R6GD_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6gd.4xlarge");
    /// `ml.r6gd.8xlarge`
    pub const ML_R6GD_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6gd.8xlarge");
    /// `ml.r6gd.large`
    pub const ML_R6GD_LARGE: Value_<InstanceType> = Value_::constant("ml.r6gd.large");
    /// `ml.r6gd.xlarge`
    pub const ML_R6GD_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6gd.xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<InstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r7gd.12xlarge`
    pub const ML_R7GD_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r7gd.12xlarge");
    /// `ml.r7gd.16xlarge`
    pub const ML_R7GD_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r7gd.16xlarge");
    /// `ml.r7gd.2xlarge`
    pub const ML_R7GD_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r7gd.2xlarge");
    /// `ml.r7gd.4xlarge`
    pub const ML_R7GD_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r7gd.4xlarge");
    /// `ml.r7gd.8xlarge`
    pub const ML_R7GD_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r7gd.8xlarge");
    /// `ml.r7gd.large`
    pub const ML_R7GD_LARGE: Value_<InstanceType> = Value_::constant("ml.r7gd.large");
    /// `ml.r7gd.medium`
    pub const ML_R7GD_MEDIUM: Value_<InstanceType> = Value_::constant("ml.r7gd.medium");
    /// `ml.r7gd.xlarge`
    pub const ML_R7GD_XLARGE: Value_<InstanceType> = Value_::constant("ml.r7gd.xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<InstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.r8g.12xlarge`
    pub const ML_R8G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.12xlarge");
    /// `ml.r8g.16xlarge`
    pub const ML_R8G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.16xlarge");
    /// `ml.r8g.24xlarge`
    pub const ML_R8G_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.24xlarge");
    /// `ml.r8g.2xlarge`
    pub const ML_R8G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.2xlarge");
    /// `ml.r8g.48xlarge`
    pub const ML_R8G_48XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.48xlarge");
    /// `ml.r8g.4xlarge`
    pub const ML_R8G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.4xlarge");
    /// `ml.r8g.8xlarge`
    pub const ML_R8G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.8xlarge");
    /// `ml.r8g.large`
    pub const ML_R8G_LARGE: Value_<InstanceType> = Value_::constant("ml.r8g.large");
    /// `ml.r8g.medium`
    pub const ML_R8G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.r8g.medium");
    /// `ml.r8g.xlarge`
    pub const ML_R8G_XLARGE: Value_<InstanceType> = Value_::constant("ml.r8g.xlarge");
    /// `ml.t2.2xlarge`
    pub const ML_T2_2XLARGE: Value_<InstanceType> = Value_::constant("ml.t2.2xlarge");
    /// `ml.t2.large`
    pub const ML_T2_LARGE: Value_<InstanceType> = Value_::constant("ml.t2.large");
    /// `ml.t2.medium`
    pub const ML_T2_MEDIUM: Value_<InstanceType> = Value_::constant("ml.t2.medium");
    /// `ml.t2.xlarge`
    pub const ML_T2_XLARGE: Value_<InstanceType> = Value_::constant("ml.t2.xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// `ml.trn2.48xlarge`
    pub const ML_TRN2_48XLARGE: Value_<InstanceType> = Value_::constant("ml.trn2.48xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum ProductionVariantInstanceType {}
impl ProductionVariantInstanceType {
    /// `ml.c4.2xlarge`
    pub const ML_C4_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c4.2xlarge");
    /// `ml.c4.4xlarge`
    pub const ML_C4_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c4.4xlarge");
    /// `ml.c4.8xlarge`
    pub const ML_C4_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c4.8xlarge");
    /// `ml.c4.large`
    pub const ML_C4_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c4.large");
    /// `ml.c4.xlarge`
    pub const ML_C4_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c4.xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.large`
    pub const ML_C5_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5.large");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5d.18xlarge`
    pub const ML_C5D_18XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5d.18xlarge");
    /// `ml.c5d.2xlarge`
    pub const ML_C5D_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5d.2xlarge");
    /// `ml.c5d.4xlarge`
    pub const ML_C5D_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5d.4xlarge");
    /// `ml.c5d.9xlarge`
    pub const ML_C5D_9XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5d.9xlarge");
    /// `ml.c5d.large`
    pub const ML_C5D_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5d.large");
    /// `ml.c5d.xlarge`
    pub const ML_C5D_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c5d.xlarge");
    /// `ml.c6g.12xlarge`
    pub const ML_C6G_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6g.12xlarge");
    /// `ml.c6g.16xlarge`
    pub const ML_C6G_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6g.16xlarge");
    /// `ml.c6g.2xlarge`
    pub const ML_C6G_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6g.2xlarge");
    /// `ml.c6g.4xlarge`
    pub const ML_C6G_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6g.4xlarge");
    /// `ml.c6g.8xlarge`
    pub const ML_C6G_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6g.8xlarge");
    /// `ml.c6g.large`
    pub const ML_C6G_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6g.large");
    /// `ml.c6g.xlarge`
    pub const ML_C6G_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6g.xlarge");
    /// `ml.c6gd.12xlarge`
    pub const ML_C6GD_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gd.12xlarge");
    /// `ml.c6gd.16xlarge`
    pub const ML_C6GD_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gd.16xlarge");
    /// `ml.c6gd.2xlarge`
    pub const ML_C6GD_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gd.2xlarge");
    /// `ml.c6gd.4xlarge`
    pub const ML_C6GD_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gd.4xlarge");
    /// `ml.c6gd.8xlarge`
    pub const ML_C6GD_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gd.8xlarge");
    /// `ml.c6gd.large`
    pub const ML_C6GD_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gd.large");
    /// `ml.c6gd.xlarge`
    pub const ML_C6GD_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gd.xlarge");
    /// `ml.c6gn.12xlarge`
    pub const ML_C6GN_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gn.12xlarge");
    /// `ml.c6gn.16xlarge`
    pub const ML_C6GN_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gn.16xlarge");
    /// `ml.c6gn.2xlarge`
    pub const ML_C6GN_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gn.2xlarge");
    /// `ml.c6gn.4xlarge`
    pub const ML_C6GN_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gn.4xlarge");
    /// `ml.c6gn.8xlarge`
    pub const ML_C6GN_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gn.8xlarge");
    /// `ml.c6gn.large`
    pub const ML_C6GN_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gn.large");
    /// `ml.c6gn.xlarge`
    pub const ML_C6GN_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6gn.xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c6in.12xlarge`
    pub const ML_C6IN_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.12xlarge");
    /// `ml.c6in.16xlarge`
    pub const ML_C6IN_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.16xlarge");
    /// `ml.c6in.24xlarge`
    pub const ML_C6IN_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.24xlarge");
    /// `ml.c6in.2xlarge`
    pub const ML_C6IN_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.2xlarge");
    /// `ml.c6in.32xlarge`
    pub const ML_C6IN_32XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.32xlarge");
    /// `ml.c6in.4xlarge`
    pub const ML_C6IN_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.4xlarge");
    /// `ml.c6in.8xlarge`
    pub const ML_C6IN_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.8xlarge");
    /// `ml.c6in.large`
    pub const ML_C6IN_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.large");
    /// `ml.c6in.xlarge`
    pub const ML_C6IN_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c6in.xlarge");
    /// `ml.c7g.12xlarge`
    pub const ML_C7G_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7g.12xlarge");
    /// `ml.c7g.16xlarge`
    pub const ML_C7G_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7g.16xlarge");
    /// `ml.c7g.2xlarge`
    pub const ML_C7G_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7g.2xlarge");
    /// `ml.c7g.4xlarge`
    pub const ML_C7G_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7g.4xlarge");
    /// `ml.c7g.8xlarge`
    pub const ML_C7G_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7g.8xlarge");
    /// `ml.c7g.large`
    pub const ML_C7G_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7g.large");
    /// `ml.c7g.xlarge`
    pub const ML_C7G_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7g.xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.c8g.12xlarge`
    pub const ML_C8G_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.12xlarge");
    /// `ml.c8g.16xlarge`
    pub const ML_C8G_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.16xlarge");
    /// `ml.c8g.24xlarge`
    pub const ML_C8G_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.24xlarge");
    /// `ml.c8g.2xlarge`
    pub const ML_C8G_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.2xlarge");
    /// `ml.c8g.48xlarge`
    pub const ML_C8G_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.48xlarge");
    /// `ml.c8g.4xlarge`
    pub const ML_C8G_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.4xlarge");
    /// `ml.c8g.8xlarge`
    pub const ML_C8G_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.8xlarge");
    /// `ml.c8g.large`
    pub const ML_C8G_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.large");
    /// `ml.c8g.medium`
    pub const ML_C8G_MEDIUM: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.medium");
    /// `ml.c8g.xlarge`
    pub const ML_C8G_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.c8g.xlarge");
    /// `ml.dl1.24xlarge`
    pub const ML_DL1_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.dl1.24xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g7.12xlarge`
    pub const ML_G7_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7.12xlarge");
    /// `ml.g7.24xlarge`
    pub const ML_G7_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7.24xlarge");
    /// `ml.g7.2xlarge`
    pub const ML_G7_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7.2xlarge");
    /// `ml.g7.48xlarge`
    pub const ML_G7_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7.48xlarge");
    /// `ml.g7.4xlarge`
    pub const ML_G7_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7.4xlarge");
    /// `ml.g7.8xlarge`
    pub const ML_G7_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7.8xlarge");
    /// `ml.g7e.12xlarge`
    pub const ML_G7E_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7e.12xlarge");
    /// `ml.g7e.24xlarge`
    pub const ML_G7E_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7e.24xlarge");
    /// `ml.g7e.2xlarge`
    pub const ML_G7E_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7e.2xlarge");
    /// `ml.g7e.48xlarge`
    pub const ML_G7E_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7e.48xlarge");
    /// `ml.g7e.4xlarge`
    pub const ML_G7E_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7e.4xlarge");
    /// `ml.g7e.8xlarge`
    pub const ML_G7E_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.g7e.8xlarge");
    /// `ml.inf1.24xlarge`
    pub const ML_INF1_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf1.24xlarge");
    /// `ml.inf1.2xlarge`
    pub const ML_INF1_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf1.2xlarge");
    /// `ml.inf1.6xlarge`
    pub const ML_INF1_6XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf1.6xlarge");
    /// `ml.inf1.xlarge`
    pub const ML_INF1_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf1.xlarge");
    /// `ml.inf2.24xlarge`
    pub const ML_INF2_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf2.24xlarge");
    /// `ml.inf2.48xlarge`
    pub const ML_INF2_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf2.48xlarge");
    /// `ml.inf2.8xlarge`
    pub const ML_INF2_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf2.8xlarge");
    /// `ml.inf2.xlarge`
    pub const ML_INF2_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.inf2.xlarge");
    /// `ml.m4.10xlarge`
    pub const ML_M4_10XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m4.10xlarge");
    /// `ml.m4.16xlarge`
    pub const ML_M4_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m4.16xlarge");
    /// `ml.m4.2xlarge`
    pub const ML_M4_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m4.2xlarge");
    /// `ml.m4.4xlarge`
    pub const ML_M4_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m4.4xlarge");
    /// `ml.m4.xlarge`
    pub const ML_M4_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m4.xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5d.12xlarge`
    pub const ML_M5D_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5d.12xlarge");
    /// `ml.m5d.24xlarge`
    pub const ML_M5D_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5d.24xlarge");
    /// `ml.m5d.2xlarge`
    pub const ML_M5D_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5d.2xlarge");
    /// `ml.m5d.4xlarge`
    pub const ML_M5D_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5d.4xlarge");
    /// `ml.m5d.large`
    pub const ML_M5D_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5d.large");
    /// `ml.m5d.xlarge`
    pub const ML_M5D_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m5d.xlarge");
    /// `ml.m6g.12xlarge`
    pub const ML_M6G_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6g.12xlarge");
    /// `ml.m6g.16xlarge`
    pub const ML_M6G_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6g.16xlarge");
    /// `ml.m6g.2xlarge`
    pub const ML_M6G_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6g.2xlarge");
    /// `ml.m6g.4xlarge`
    pub const ML_M6G_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6g.4xlarge");
    /// `ml.m6g.8xlarge`
    pub const ML_M6G_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6g.8xlarge");
    /// `ml.m6g.large`
    pub const ML_M6G_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6g.large");
    /// `ml.m6g.xlarge`
    pub const ML_M6G_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6g.xlarge");
    /// `ml.m6gd.12xlarge`
    pub const ML_M6GD_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6gd.12xlarge");
    /// `ml.m6gd.16xlarge`
    pub const ML_M6GD_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6gd.16xlarge");
    /// `ml.m6gd.2xlarge`
    pub const ML_M6GD_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6gd.2xlarge");
    /// `ml.m6gd.4xlarge`
    pub const ML_M6GD_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6gd.4xlarge");
    /// `ml.m6gd.8xlarge`
    pub const ML_M6GD_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6gd.8xlarge");
    /// `ml.m6gd.large`
    pub const ML_M6GD_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6gd.large");
    /// `ml.m6gd.xlarge`
    pub const ML_M6GD_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6gd.xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m8g.12xlarge`
    pub const ML_M8G_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.12xlarge");
    /// `ml.m8g.16xlarge`
    pub const ML_M8G_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.16xlarge");
    /// `ml.m8g.24xlarge`
    pub const ML_M8G_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.24xlarge");
    /// `ml.m8g.2xlarge`
    pub const ML_M8G_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.2xlarge");
    /// `ml.m8g.48xlarge`
    pub const ML_M8G_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.48xlarge");
    /// `ml.m8g.4xlarge`
    pub const ML_M8G_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.4xlarge");
    /// `ml.m8g.8xlarge`
    pub const ML_M8G_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.8xlarge");
    /// `ml.m8g.large`
    pub const ML_M8G_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.large");
    /// `ml.m8g.medium`
    pub const ML_M8G_MEDIUM: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.medium");
    /// `ml.m8g.xlarge`
    pub const ML_M8G_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.m8g.xlarge");
    /// `ml.p2.16xlarge`
    pub const ML_P2_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p2.16xlarge");
    /// `ml.p2.8xlarge`
    pub const ML_P2_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p2.8xlarge");
    /// `ml.p2.xlarge`
    pub const ML_P2_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p2.xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5.4xlarge`
    pub const ML_P5_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p5.4xlarge");
    /// `ml.p5e.48xlarge`
    pub const ML_P5E_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p5e.48xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.p6-b200.48xlarge`
    pub const ML_P6_B200_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p6-b200.48xlarge");
    /// `ml.p6-b300.48xlarge`
    pub const ML_P6_B300_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p6-b300.48xlarge");
    /// `ml.p6e-gb200.36xlarge`
    pub const ML_P6E_GB200_36XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.p6e-gb200.36xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5d.12xlarge`
    pub const ML_R5D_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5d.12xlarge");
    /// `ml.r5d.24xlarge`
    pub const ML_R5D_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5d.24xlarge");
    /// `ml.r5d.2xlarge`
    pub const ML_R5D_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5d.2xlarge");
    /// `ml.r5d.4xlarge`
    pub const ML_R5D_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5d.4xlarge");
    /// `ml.r5d.large`
    pub const ML_R5D_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5d.large");
    /// `ml.r5d.xlarge`
    pub const ML_R5D_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r5d.xlarge");
    /// `ml.r6g.12xlarge`
    pub const ML_R6G_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6g.12xlarge");
    /// `ml.r6g.16xlarge`
    pub const ML_R6G_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6g.16xlarge");
    /// `ml.r6g.2xlarge`
    pub const ML_R6G_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6g.2xlarge");
    /// `ml.r6g.4xlarge`
    pub const ML_R6G_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6g.4xlarge");
    /// `ml.r6g.8xlarge`
    pub const ML_R6G_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6g.8xlarge");
    /// `ml.r6g.large`
    pub const ML_R6G_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6g.large");
    /// `ml.r6g.xlarge`
    pub const ML_R6G_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6g.xlarge");
    /// `ml.r6gd.12xlarge`
    pub const ML_R6GD_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6gd.12xlarge");
    /// `ml.r6gd.16xlarge`
    pub const ML_R6GD_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6gd.16xlarge");
    /// `ml.r6gd.2xlarge`
    pub const ML_R6GD_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6gd.2xlarge");
    /// `ml.r6gd.4xlarge`
    pub const ML_R6GD_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6gd.4xlarge");
    /// `ml.r6gd.8xlarge`
    pub const ML_R6GD_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6gd.8xlarge");
    /// `ml.r6gd.large`
    pub const ML_R6GD_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6gd.large");
    /// `ml.r6gd.xlarge`
    pub const ML_R6GD_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6gd.xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r7gd.12xlarge`
    pub const ML_R7GD_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.12xlarge");
    /// `ml.r7gd.16xlarge`
    pub const ML_R7GD_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.16xlarge");
    /// `ml.r7gd.2xlarge`
    pub const ML_R7GD_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.2xlarge");
    /// `ml.r7gd.4xlarge`
    pub const ML_R7GD_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.4xlarge");
    /// `ml.r7gd.8xlarge`
    pub const ML_R7GD_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.8xlarge");
    /// `ml.r7gd.large`
    pub const ML_R7GD_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.large");
    /// `ml.r7gd.medium`
    pub const ML_R7GD_MEDIUM: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.medium");
    /// `ml.r7gd.xlarge`
    pub const ML_R7GD_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7gd.xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.r8g.12xlarge`
    pub const ML_R8G_12XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.12xlarge");
    /// `ml.r8g.16xlarge`
    pub const ML_R8G_16XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.16xlarge");
    /// `ml.r8g.24xlarge`
    pub const ML_R8G_24XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.24xlarge");
    /// `ml.r8g.2xlarge`
    pub const ML_R8G_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.2xlarge");
    /// `ml.r8g.48xlarge`
    pub const ML_R8G_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.48xlarge");
    /// `ml.r8g.4xlarge`
    pub const ML_R8G_4XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.4xlarge");
    /// `ml.r8g.8xlarge`
    pub const ML_R8G_8XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.8xlarge");
    /// `ml.r8g.large`
    pub const ML_R8G_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.large");
    /// `ml.r8g.medium`
    pub const ML_R8G_MEDIUM: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.medium");
    /// `ml.r8g.xlarge`
    pub const ML_R8G_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.r8g.xlarge");
    /// `ml.t2.2xlarge`
    pub const ML_T2_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.t2.2xlarge");
    /// `ml.t2.large`
    pub const ML_T2_LARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.t2.large");
    /// `ml.t2.medium`
    pub const ML_T2_MEDIUM: Value_<ProductionVariantInstanceType> = Value_::constant("ml.t2.medium");
    /// `ml.t2.xlarge`
    pub const ML_T2_XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.t2.xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// `ml.trn2.48xlarge`
    pub const ML_TRN2_48XLARGE: Value_<ProductionVariantInstanceType> = Value_::constant("ml.trn2.48xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProductionVariantInstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum Strategy {}
impl Strategy {
    /// `CONSOLIDATION`
    pub const CONSOLIDATION: Value_<Strategy> = Value_::constant("CONSOLIDATION");
    /// `IDLE_RELEASE`
    pub const IDLE_RELEASE: Value_<Strategy> = Value_::constant("IDLE_RELEASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Strategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
#[derive(Debug)]
pub enum RoutingStrategy {}
impl RoutingStrategy {
    /// `LEAST_OUTSTANDING_REQUESTS`
    pub const LEAST_OUTSTANDING_REQUESTS: Value_<RoutingStrategy> = Value_::constant("LEAST_OUTSTANDING_REQUESTS");
    /// `PREFIX_AWARE`
    pub const PREFIX_AWARE: Value_<RoutingStrategy> = Value_::constant("PREFIX_AWARE");
    /// `RANDOM`
    pub const RANDOM: Value_<RoutingStrategy> = Value_::constant("RANDOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RoutingStrategy> { Value_::from_node(value.into_node()) }
}
