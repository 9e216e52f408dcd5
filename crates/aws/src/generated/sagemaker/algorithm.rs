// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Algorithm`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[must_use]
pub struct Algorithm<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Algorithm<Missing_<super::required::algorithm_name>, Missing_<super::required::training_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Algorithm(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Algorithm<S0, S1> {
    /// Sets `AlgorithmDescription`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn algorithm_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlgorithmDescription", value.into_node()); self }
    /// Sets `AlgorithmName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn algorithm_name(mut self, value: impl IntoValue_<String>) -> Algorithm<Set_, S1> { self.0.put("AlgorithmName", value.into_node()); Algorithm(self.0, PhantomData_) }
    /// Sets `CertifyForMarketplace`. An update replaces the resource.
    #[inline] pub fn certify_for_marketplace(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CertifyForMarketplace", value.into_node()); self }
    /// Sets `InferenceSpecification`. An update replaces the resource.
    #[inline] pub fn inference_specification(mut self, value: impl IntoValue_<InferenceSpecification>) -> Self { self.0.put("InferenceSpecification", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrainingSpecification`. Required. An update replaces the resource.
    #[inline] pub fn training_specification(mut self, value: impl IntoValue_<TrainingSpecification>) -> Algorithm<S0, Set_> { self.0.put("TrainingSpecification", value.into_node()); Algorithm(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Algorithm> for Algorithm<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Algorithm<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::Algorithm";
    type Handle = AlgorithmRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Algorithm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AlgorithmRef(Id_);
impl From<Id_> for AlgorithmRef { #[inline] fn from(id: Id_) -> Self { AlgorithmRef(id) } }
impl AsRef<Id_> for AlgorithmRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AlgorithmRef {
    /// `Ref`: `AlgorithmArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AlgorithmArn`
    #[inline] pub fn algorithm_arn(&self) -> Value_<String> { self.0.attribute("AlgorithmArn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
}
/// `AWS::SageMaker::Algorithm.ModelInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-modelinput.html)
#[must_use]
pub struct ModelInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelInput<Missing_<super::required::data_input_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelInput(Properties_::new(), PhantomData_) }
}
impl<S0> ModelInput<S0> {
    /// Sets `DataInputConfig`. Required. 1 to 16384 characters.
    #[inline] pub fn data_input_config(mut self, value: impl IntoValue_<String>) -> ModelInput<Set_> { self.0.put("DataInputConfig", value.into_node()); ModelInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelInput> for ModelInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.ModelPackageContainerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-modelpackagecontainerdefinition.html)
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
    /// Sets `Image`. Required. 0 to 255 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> ModelPackageContainerDefinition<Set_> { self.0.put("Image", value.into_node()); ModelPackageContainerDefinition(self.0, PhantomData_) }
    /// Sets `ImageDigest`. 0 to 72 characters.
    #[inline] pub fn image_digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageDigest", value.into_node()); self }
    /// Sets `IsCheckpoint`.
    #[inline] pub fn is_checkpoint(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsCheckpoint", value.into_node()); self }
    /// Sets `ModelInput`.
    #[inline] pub fn model_input(mut self, value: impl IntoValue_<ModelInput>) -> Self { self.0.put("ModelInput", value.into_node()); self }
    /// Sets `NearestModelName`.
    #[inline] pub fn nearest_model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NearestModelName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ModelPackageContainerDefinition> for ModelPackageContainerDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.InferenceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-inferencespecification.html)
#[must_use]
pub struct InferenceSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceSpecification<Missing_<super::required::containers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceSpecification<S0> {
    /// Sets `Containers`. Required. 1 to 15 items.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<ModelPackageContainerDefinition>>) -> InferenceSpecification<Set_> { self.0.put("Containers", value.into_node()); InferenceSpecification(self.0, PhantomData_) }
    /// Sets `SupportedContentTypes`.
    #[inline] pub fn supported_content_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedContentTypes", value.into_node()); self }
    /// Sets `SupportedRealtimeInferenceInstanceTypes`. The values are constants of [`SupportedRealtimeInferenceInstanceType`].
    #[inline] pub fn supported_realtime_inference_instance_types(mut self, value: impl IntoValue_<Vec<SupportedRealtimeInferenceInstanceType>>) -> Self { self.0.put("SupportedRealtimeInferenceInstanceTypes", value.into_node()); self }
    /// Sets `SupportedResponseMIMETypes`.
    #[inline] pub fn supported_response_mime_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedResponseMIMETypes", value.into_node()); self }
    /// Sets `SupportedTransformInstanceTypes`. At least 1 item. The values are constants of [`SupportedTransformInstanceType`].
    #[inline] pub fn supported_transform_instance_types(mut self, value: impl IntoValue_<Vec<SupportedTransformInstanceType>>) -> Self { self.0.put("SupportedTransformInstanceTypes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InferenceSpecification> for InferenceSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.MetricDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-metricdefinition.html)
#[must_use]
pub struct MetricDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricDefinition<Missing_<super::required::name>, Missing_<super::required::regex>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricDefinition<S0, S1> {
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MetricDefinition<Set_, S1> { self.0.put("Name", value.into_node()); MetricDefinition(self.0, PhantomData_) }
    /// Sets `Regex`. Required. 1 to 500 characters.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> MetricDefinition<S0, Set_> { self.0.put("Regex", value.into_node()); MetricDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricDefinition> for MetricDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.CategoricalParameterRangeSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-categoricalparameterrangespecification.html)
#[must_use]
pub struct CategoricalParameterRangeSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CategoricalParameterRangeSpecification<Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CategoricalParameterRangeSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> CategoricalParameterRangeSpecification<S0> {
    /// Sets `Values`. Required. 1 to 30 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> CategoricalParameterRangeSpecification<Set_> { self.0.put("Values", value.into_node()); CategoricalParameterRangeSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CategoricalParameterRangeSpecification> for CategoricalParameterRangeSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.ContinuousParameterRangeSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-continuousparameterrangespecification.html)
#[must_use]
pub struct ContinuousParameterRangeSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContinuousParameterRangeSpecification<Missing_<super::required::max_value>, Missing_<super::required::min_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContinuousParameterRangeSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContinuousParameterRangeSpecification<S0, S1> {
    /// Sets `MaxValue`. Required. 0 to 256 characters.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<String>) -> ContinuousParameterRangeSpecification<Set_, S1> { self.0.put("MaxValue", value.into_node()); ContinuousParameterRangeSpecification(self.0, PhantomData_) }
    /// Sets `MinValue`. Required. 0 to 256 characters.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<String>) -> ContinuousParameterRangeSpecification<S0, Set_> { self.0.put("MinValue", value.into_node()); ContinuousParameterRangeSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContinuousParameterRangeSpecification> for ContinuousParameterRangeSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.IntegerParameterRangeSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-integerparameterrangespecification.html)
#[must_use]
pub struct IntegerParameterRangeSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IntegerParameterRangeSpecification<Missing_<super::required::max_value>, Missing_<super::required::min_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegerParameterRangeSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IntegerParameterRangeSpecification<S0, S1> {
    /// Sets `MaxValue`. Required. 0 to 256 characters.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<String>) -> IntegerParameterRangeSpecification<Set_, S1> { self.0.put("MaxValue", value.into_node()); IntegerParameterRangeSpecification(self.0, PhantomData_) }
    /// Sets `MinValue`. Required. 0 to 256 characters.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<String>) -> IntegerParameterRangeSpecification<S0, Set_> { self.0.put("MinValue", value.into_node()); IntegerParameterRangeSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IntegerParameterRangeSpecification> for IntegerParameterRangeSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.ParameterRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-parameterrange.html)
#[must_use]
pub struct ParameterRange(Properties_);
impl ParameterRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParameterRange(Properties_::new()) }
}
impl ParameterRange {
    /// Sets `CategoricalParameterRangeSpecification`.
    #[inline] pub fn categorical_parameter_range_specification(mut self, value: impl IntoValue_<CategoricalParameterRangeSpecification>) -> Self { self.0.put("CategoricalParameterRangeSpecification", value.into_node()); self }
    /// Sets `ContinuousParameterRangeSpecification`.
    #[inline] pub fn continuous_parameter_range_specification(mut self, value: impl IntoValue_<ContinuousParameterRangeSpecification>) -> Self { self.0.put("ContinuousParameterRangeSpecification", value.into_node()); self }
    /// Sets `IntegerParameterRangeSpecification`.
    #[inline] pub fn integer_parameter_range_specification(mut self, value: impl IntoValue_<IntegerParameterRangeSpecification>) -> Self { self.0.put("IntegerParameterRangeSpecification", value.into_node()); self }
}
impl IntoValue_<ParameterRange> for ParameterRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.HyperParameterSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-hyperparameterspecification.html)
#[must_use]
pub struct HyperParameterSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HyperParameterSpecification<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HyperParameterSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HyperParameterSpecification<S0, S1> {
    /// Sets `DefaultValue`. 0 to 2500 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IsRequired`.
    #[inline] pub fn is_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsRequired", value.into_node()); self }
    /// Sets `IsTunable`.
    #[inline] pub fn is_tunable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsTunable", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HyperParameterSpecification<Set_, S1> { self.0.put("Name", value.into_node()); HyperParameterSpecification(self.0, PhantomData_) }
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<ParameterRange>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> HyperParameterSpecification<S0, Set_> { self.0.put("Type", value.into_node()); HyperParameterSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HyperParameterSpecification> for HyperParameterSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.HyperParameterTuningJobObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-hyperparametertuningjobobjective.html)
#[must_use]
pub struct HyperParameterTuningJobObjective<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HyperParameterTuningJobObjective<Missing_<super::required::metric_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HyperParameterTuningJobObjective(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HyperParameterTuningJobObjective<S0, S1> {
    /// Sets `MetricName`. Required. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> HyperParameterTuningJobObjective<Set_, S1> { self.0.put("MetricName", value.into_node()); HyperParameterTuningJobObjective(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`HyperParameterTuningJobObjectiveType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<HyperParameterTuningJobObjectiveType>) -> HyperParameterTuningJobObjective<S0, Set_> { self.0.put("Type", value.into_node()); HyperParameterTuningJobObjective(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HyperParameterTuningJobObjective> for HyperParameterTuningJobObjective<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.ChannelSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-channelspecification.html)
#[must_use]
pub struct ChannelSpecification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ChannelSpecification<Missing_<super::required::name>, Missing_<super::required::supported_content_types>, Missing_<super::required::supported_input_modes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ChannelSpecification<S0, S1, S2> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IsRequired`.
    #[inline] pub fn is_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsRequired", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ChannelSpecification<Set_, S1, S2> { self.0.put("Name", value.into_node()); ChannelSpecification(self.0, PhantomData_) }
    /// Sets `SupportedCompressionTypes`. The values are constants of [`SupportedCompressionType`].
    #[inline] pub fn supported_compression_types(mut self, value: impl IntoValue_<Vec<SupportedCompressionType>>) -> Self { self.0.put("SupportedCompressionTypes", value.into_node()); self }
    /// Sets `SupportedContentTypes`. Required.
    #[inline] pub fn supported_content_types(mut self, value: impl IntoValue_<Vec<String>>) -> ChannelSpecification<S0, Set_, S2> { self.0.put("SupportedContentTypes", value.into_node()); ChannelSpecification(self.0, PhantomData_) }
    /// Sets `SupportedInputModes`. Required. At least 1 item. The values are constants of [`SupportedInputMode`].
    #[inline] pub fn supported_input_modes(mut self, value: impl IntoValue_<Vec<SupportedInputMode>>) -> ChannelSpecification<S0, S1, Set_> { self.0.put("SupportedInputModes", value.into_node()); ChannelSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ChannelSpecification> for ChannelSpecification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Algorithm.TrainingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-trainingspecification.html)
#[must_use]
pub struct TrainingSpecification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TrainingSpecification<Missing_<super::required::supported_training_instance_types>, Missing_<super::required::training_channels>, Missing_<super::required::training_image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainingSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TrainingSpecification<S0, S1, S2> {
    /// Sets `MetricDefinitions`. 0 to 40 items.
    #[inline] pub fn metric_definitions(mut self, value: impl IntoValue_<Vec<MetricDefinition>>) -> Self { self.0.put("MetricDefinitions", value.into_node()); self }
    /// Sets `SupportedHyperParameters`. 0 to 100 items.
    #[inline] pub fn supported_hyper_parameters(mut self, value: impl IntoValue_<Vec<HyperParameterSpecification>>) -> Self { self.0.put("SupportedHyperParameters", value.into_node()); self }
    /// Sets `SupportedTrainingInstanceTypes`. Required. The values are constants of [`SupportedTrainingInstanceType`].
    #[inline] pub fn supported_training_instance_types(mut self, value: impl IntoValue_<Vec<SupportedTrainingInstanceType>>) -> TrainingSpecification<Set_, S1, S2> { self.0.put("SupportedTrainingInstanceTypes", value.into_node()); TrainingSpecification(self.0, PhantomData_) }
    /// Sets `SupportedTuningJobObjectiveMetrics`.
    #[inline] pub fn supported_tuning_job_objective_metrics(mut self, value: impl IntoValue_<Vec<HyperParameterTuningJobObjective>>) -> Self { self.0.put("SupportedTuningJobObjectiveMetrics", value.into_node()); self }
    /// Sets `SupportsDistributedTraining`.
    #[inline] pub fn supports_distributed_training(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SupportsDistributedTraining", value.into_node()); self }
    /// Sets `TrainingChannels`. Required. 1 to 8 items.
    #[inline] pub fn training_channels(mut self, value: impl IntoValue_<Vec<ChannelSpecification>>) -> TrainingSpecification<S0, Set_, S2> { self.0.put("TrainingChannels", value.into_node()); TrainingSpecification(self.0, PhantomData_) }
    /// Sets `TrainingImage`. Required. 0 to 255 characters.
    #[inline] pub fn training_image(mut self, value: impl IntoValue_<String>) -> TrainingSpecification<S0, S1, Set_> { self.0.put("TrainingImage", value.into_node()); TrainingSpecification(self.0, PhantomData_) }
    /// Sets `TrainingImageDigest`. 0 to 72 characters.
    #[inline] pub fn training_image_digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrainingImageDigest", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TrainingSpecification> for TrainingSpecification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[derive(Debug)]
pub enum SupportedRealtimeInferenceInstanceType {}
impl SupportedRealtimeInferenceInstanceType {
    /// `ml.c4.2xlarge`
    pub const ML_C4_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c4.2xlarge");
    /// `ml.c4.4xlarge`
    pub const ML_C4_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c4.4xlarge");
    /// `ml.c4.8xlarge`
    pub const ML_C4_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c4.8xlarge");
    /// `ml.c4.large`
    pub const ML_C4_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c4.large");
    /// `ml.c4.xlarge`
    pub const ML_C4_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c4.xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.large`
    pub const ML_C5_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5.large");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5d.18xlarge`
    pub const ML_C5D_18XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5d.18xlarge");
    /// `ml.c5d.2xlarge`
    pub const ML_C5D_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5d.2xlarge");
    /// `ml.c5d.4xlarge`
    pub const ML_C5D_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5d.4xlarge");
    /// `ml.c5d.9xlarge`
    pub const ML_C5D_9XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5d.9xlarge");
    /// `ml.c5d.large`
    pub const ML_C5D_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5d.large");
    /// `ml.c5d.xlarge`
    pub const ML_C5D_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c5d.xlarge");
    /// `ml.c6g.12xlarge`
    pub const ML_C6G_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6g.12xlarge");
    /// `ml.c6g.16xlarge`
    pub const ML_C6G_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6g.16xlarge");
    /// `ml.c6g.2xlarge`
    pub const ML_C6G_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6g.2xlarge");
    /// `ml.c6g.4xlarge`
    pub const ML_C6G_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6g.4xlarge");
    /// `ml.c6g.8xlarge`
    pub const ML_C6G_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6g.8xlarge");
    /// `ml.c6g.large`
    pub const ML_C6G_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6g.large");
    /// `ml.c6g.xlarge`
    pub const ML_C6G_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6g.xlarge");
    /// `ml.c6gd.12xlarge`
    pub const ML_C6GD_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gd.12xlarge");
    /// `ml.c6gd.16xlarge`
    pub const ML_C6GD_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gd.16xlarge");
    /// `ml.c6gd.2xlarge`
    pub const ML_C6GD_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gd.2xlarge");
    /// `ml.c6gd.4xlarge`
    pub const ML_C6GD_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gd.4xlarge");
    /// `ml.c6gd.8xlarge`
    pub const ML_C6GD_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gd.8xlarge");
    /// `ml.c6gd.large`
    pub const ML_C6GD_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gd.large");
    /// `ml.c6gd.xlarge`
    pub const ML_C6GD_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gd.xlarge");
    /// `ml.c6gn.12xlarge`
    pub const ML_C6GN_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gn.12xlarge");
    /// `ml.c6gn.16xlarge`
    pub const ML_C6GN_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gn.16xlarge");
    /// `ml.c6gn.2xlarge`
    pub const ML_C6GN_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gn.2xlarge");
    /// `ml.c6gn.4xlarge`
    pub const ML_C6GN_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gn.4xlarge");
    /// `ml.c6gn.8xlarge`
    pub const ML_C6GN_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gn.8xlarge");
    /// `ml.c6gn.large`
    pub const ML_C6GN_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gn.large");
    /// `ml.c6gn.xlarge`
    pub const ML_C6GN_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6gn.xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c6in.12xlarge`
    pub const ML_C6IN_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.12xlarge");
    /// `ml.c6in.16xlarge`
    pub const ML_C6IN_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.16xlarge");
    /// `ml.c6in.24xlarge`
    pub const ML_C6IN_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.24xlarge");
    /// `ml.c6in.2xlarge`
    pub const ML_C6IN_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.2xlarge");
    /// `ml.c6in.32xlarge`
    pub const ML_C6IN_32XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.32xlarge");
    /// `ml.c6in.4xlarge`
    pub const ML_C6IN_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.4xlarge");
    /// `ml.c6in.8xlarge`
    pub const ML_C6IN_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.8xlarge");
    /// `ml.c6in.large`
    pub const ML_C6IN_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.large");
    /// `ml.c6in.xlarge`
    pub const ML_C6IN_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c6in.xlarge");
    /// `ml.c7g.12xlarge`
    pub const ML_C7G_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7g.12xlarge");
    /// `ml.c7g.16xlarge`
    pub const ML_C7G_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7g.16xlarge");
    /// `ml.c7g.2xlarge`
    pub const ML_C7G_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7g.2xlarge");
    /// `ml.c7g.4xlarge`
    pub const ML_C7G_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7g.4xlarge");
    /// `ml.c7g.8xlarge`
    pub const ML_C7G_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7g.8xlarge");
    /// `ml.c7g.large`
    pub const ML_C7G_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7g.large");
    /// `ml.c7g.xlarge`
    pub const ML_C7G_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7g.xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.c8g.12xlarge`
    pub const ML_C8G_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.12xlarge");
    /// `ml.c8g.16xlarge`
    pub const ML_C8G_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.16xlarge");
    /// `ml.c8g.24xlarge`
    pub const ML_C8G_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.24xlarge");
    /// `ml.c8g.2xlarge`
    pub const ML_C8G_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.2xlarge");
    /// `ml.c8g.48xlarge`
    pub const ML_C8G_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.48xlarge");
    /// `ml.c8g.4xlarge`
    pub const ML_C8G_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.4xlarge");
    /// `ml.c8g.8xlarge`
    pub const ML_C8G_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.8xlarge");
    /// `ml.c8g.large`
    pub const ML_C8G_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.large");
    /// `ml.c8g.medium`
    pub const ML_C8G_MEDIUM: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.medium");
    /// `ml.c8g.xlarge`
    pub const ML_C8G_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.c8g.xlarge");
    /// `ml.dl1.24xlarge`
    pub const ML_DL1_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.dl1.24xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g7.12xlarge`
    pub const ML_G7_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7.12xlarge");
    /// `ml.g7.24xlarge`
    pub const ML_G7_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7.24xlarge");
    /// `ml.g7.2xlarge`
    pub const ML_G7_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7.2xlarge");
    /// `ml.g7.48xlarge`
    pub const ML_G7_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7.48xlarge");
    /// `ml.g7.4xlarge`
    pub const ML_G7_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7.4xlarge");
    /// `ml.g7.8xlarge`
    pub const ML_G7_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7.8xlarge");
    /// `ml.g7e.12xlarge`
    pub const ML_G7E_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7e.12xlarge");
    /// `ml.g7e.24xlarge`
    pub const ML_G7E_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7e.24xlarge");
    /// `ml.g7e.2xlarge`
    pub const ML_G7E_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7e.2xlarge");
    /// `ml.g7e.48xlarge`
    pub const ML_G7E_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7e.48xlarge");
    /// `ml.g7e.4xlarge`
    pub const ML_G7E_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7e.4xlarge");
    /// `ml.g7e.8xlarge`
    pub const ML_G7E_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.g7e.8xlarge");
    /// `ml.inf1.24xlarge`
    pub const ML_INF1_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf1.24xlarge");
    /// `ml.inf1.2xlarge`
    pub const ML_INF1_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf1.2xlarge");
    /// `ml.inf1.6xlarge`
    pub const ML_INF1_6XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf1.6xlarge");
    /// `ml.inf1.xlarge`
    pub const ML_INF1_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf1.xlarge");
    /// `ml.inf2.24xlarge`
    pub const ML_INF2_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf2.24xlarge");
    /// `ml.inf2.48xlarge`
    pub const ML_INF2_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf2.48xlarge");
    /// `ml.inf2.8xlarge`
    pub const ML_INF2_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf2.8xlarge");
    /// `ml.inf2.xlarge`
    pub const ML_INF2_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.inf2.xlarge");
    /// `ml.m4.10xlarge`
    pub const ML_M4_10XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m4.10xlarge");
    /// `ml.m4.16xlarge`
    pub const ML_M4_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m4.16xlarge");
    /// `ml.m4.2xlarge`
    pub const ML_M4_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m4.2xlarge");
    /// `ml.m4.4xlarge`
    pub const ML_M4_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m4.4xlarge");
    /// `ml.m4.xlarge`
    pub const ML_M4_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m4.xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5d.12xlarge`
    pub const ML_M5D_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5d.12xlarge");
    /// `ml.m5d.24xlarge`
    pub const ML_M5D_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5d.24xlarge");
    /// `ml.m5d.2xlarge`
    pub const ML_M5D_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5d.2xlarge");
    /// `ml.m5d.4xlarge`
    pub const ML_M5D_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5d.4xlarge");
    /// `ml.m5d.large`
    pub const ML_M5D_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5d.large");
    /// `ml.m5d.xlarge`
    pub const ML_M5D_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m5d.xlarge");
    /// `ml.m6g.12xlarge`
    pub const ML_M6G_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6g.12xlarge");
    /// `ml.m6g.16xlarge`
    pub const ML_M6G_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6g.16xlarge");
    /// `ml.m6g.2xlarge`
    pub const ML_M6G_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6g.2xlarge");
    /// `ml.m6g.4xlarge`
    pub const ML_M6G_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6g.4xlarge");
    /// `ml.m6g.8xlarge`
    pub const ML_M6G_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6g.8xlarge");
    /// `ml.m6g.large`
    pub const ML_M6G_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6g.large");
    /// `ml.m6g.xlarge`
    pub const ML_M6G_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6g.xlarge");
    /// `ml.m6gd.12xlarge`
    pub const ML_M6GD_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6gd.12xlarge");
    /// `ml.m6gd.16xlarge`
    pub const ML_M6GD_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6gd.16xlarge");
    /// `ml.m6gd.2xlarge`
    pub const ML_M6GD_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6gd.2xlarge");
    /// `ml.m6gd.4xlarge`
    pub const ML_M6GD_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6gd.4xlarge");
    /// `ml.m6gd.8xlarge`
    pub const ML_M6GD_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6gd.8xlarge");
    /// `ml.m6gd.large`
    pub const ML_M6GD_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6gd.large");
    /// `ml.m6gd.xlarge`
    pub const ML_M6GD_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6gd.xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m8g.12xlarge`
    pub const ML_M8G_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.12xlarge");
    /// `ml.m8g.16xlarge`
    pub const ML_M8G_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.16xlarge");
    /// `ml.m8g.24xlarge`
    pub const ML_M8G_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.24xlarge");
    /// `ml.m8g.2xlarge`
    pub const ML_M8G_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.2xlarge");
    /// `ml.m8g.48xlarge`
    pub const ML_M8G_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.48xlarge");
    /// `ml.m8g.4xlarge`
    pub const ML_M8G_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.4xlarge");
    /// `ml.m8g.8xlarge`
    pub const ML_M8G_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.8xlarge");
    /// `ml.m8g.large`
    pub const ML_M8G_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.large");
    /// `ml.m8g.medium`
    pub const ML_M8G_MEDIUM: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.medium");
    /// `ml.m8g.xlarge`
    pub const ML_M8G_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.m8g.xlarge");
    /// `ml.p2.16xlarge`
    pub const ML_P2_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p2.16xlarge");
    /// `ml.p2.8xlarge`
    pub const ML_P2_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p2.8xlarge");
    /// `ml.p2.xlarge`
    pub const ML_P2_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p2.xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5.4xlarge`
    pub const ML_P5_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p5.4xlarge");
    /// `ml.p5e.48xlarge`
    pub const ML_P5E_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p5e.48xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.p6-b200.48xlarge`
    pub const ML_P6_B200_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p6-b200.48xlarge");
    /// `ml.p6-b300.48xlarge`
    pub const ML_P6_B300_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p6-b300.48xlarge");
    /// `ml.p6e-gb200.36xlarge`
    pub const ML_P6E_GB200_36XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.p6e-gb200.36xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5d.12xlarge`
    pub const ML_R5D_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5d.12xlarge");
    /// `ml.r5d.24xlarge`
    pub const ML_R5D_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5d.24xlarge");
    /// `ml.r5d.2xlarge`
    pub const ML_R5D_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5d.2xlarge");
    /// `ml.r5d.4xlarge`
    pub const ML_R5D_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5d.4xlarge");
    /// `ml.r5d.large`
    pub const ML_R5D_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5d.large");
    /// `ml.r5d.xlarge`
    pub const ML_R5D_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r5d.xlarge");
    /// `ml.r6g.12xlarge`
    pub const ML_R6G_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6g.12xlarge");
    /// `ml.r6g.16xlarge`
    pub const ML_R6G_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6g.16xlarge");
    /// `ml.r6g.2xlarge`
    pub const ML_R6G_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6g.2xlarge");
    /// `ml.r6g.4xlarge`
    pub const ML_R6G_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6g.4xlarge");
    /// `ml.r6g.8xlarge`
    pub const ML_R6G_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6g.8xlarge");
    /// `ml.r6g.large`
    pub const ML_R6G_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6g.large");
    /// `ml.r6g.xlarge`
    pub const ML_R6G_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6g.xlarge");
    /// `ml.r6gd.12xlarge`
    pub const ML_R6GD_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6gd.12xlarge");
    /// `ml.r6gd.16xlarge`
    pub const ML_R6GD_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6gd.16xlarge");
    /// `ml.r6gd.2xlarge`
    pub const ML_R6GD_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6gd.2xlarge");
    /// `ml.r6gd.4xlarge`
    pub const ML_R6GD_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6gd.4xlarge");
    /// `ml.r6gd.8xlarge`
    pub const ML_R6GD_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6gd.8xlarge");
    /// `ml.r6gd.large`
    pub const ML_R6GD_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6gd.large");
    /// `ml.r6gd.xlarge`
    pub const ML_R6GD_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6gd.xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r7gd.12xlarge`
    pub const ML_R7GD_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.12xlarge");
    /// `ml.r7gd.16xlarge`
    pub const ML_R7GD_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.16xlarge");
    /// `ml.r7gd.2xlarge`
    pub const ML_R7GD_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.2xlarge");
    /// `ml.r7gd.4xlarge`
    pub const ML_R7GD_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.4xlarge");
    /// `ml.r7gd.8xlarge`
    pub const ML_R7GD_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.8xlarge");
    /// `ml.r7gd.large`
    pub const ML_R7GD_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.large");
    /// `ml.r7gd.medium`
    pub const ML_R7GD_MEDIUM: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.medium");
    /// `ml.r7gd.xlarge`
    pub const ML_R7GD_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7gd.xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.r8g.12xlarge`
    pub const ML_R8G_12XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.12xlarge");
    /// `ml.r8g.16xlarge`
    pub const ML_R8G_16XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.16xlarge");
    /// `ml.r8g.24xlarge`
    pub const ML_R8G_24XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.24xlarge");
    /// `ml.r8g.2xlarge`
    pub const ML_R8G_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.2xlarge");
    /// `ml.r8g.48xlarge`
    pub const ML_R8G_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.48xlarge");
    /// `ml.r8g.4xlarge`
    pub const ML_R8G_4XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.4xlarge");
    /// `ml.r8g.8xlarge`
    pub const ML_R8G_8XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.8xlarge");
    /// `ml.r8g.large`
    pub const ML_R8G_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.large");
    /// `ml.r8g.medium`
    pub const ML_R8G_MEDIUM: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.medium");
    /// `ml.r8g.xlarge`
    pub const ML_R8G_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.r8g.xlarge");
    /// `ml.t2.2xlarge`
    pub const ML_T2_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.t2.2xlarge");
    /// `ml.t2.large`
    pub const ML_T2_LARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.t2.large");
    /// `ml.t2.medium`
    pub const ML_T2_MEDIUM: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.t2.medium");
    /// `ml.t2.xlarge`
    pub const ML_T2_XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.t2.xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// `ml.trn2.48xlarge`
    pub const ML_TRN2_48XLARGE: Value_<SupportedRealtimeInferenceInstanceType> = Value_::constant("ml.trn2.48xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedRealtimeInferenceInstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[derive(Debug)]
pub enum SupportedTransformInstanceType {}
impl SupportedTransformInstanceType {
    /// `ml.c4.2xlarge`
    pub const ML_C4_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c4.2xlarge");
    /// `ml.c4.4xlarge`
    pub const ML_C4_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c4.4xlarge");
    /// `ml.c4.8xlarge`
    pub const ML_C4_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c4.8xlarge");
    /// `ml.c4.xlarge`
    pub const ML_C4_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c4.xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.inf2.24xlarge`
    pub const ML_INF2_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.inf2.24xlarge");
    /// `ml.inf2.48xlarge`
    pub const ML_INF2_48XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.inf2.48xlarge");
    /// `ml.inf2.8xlarge`
    pub const ML_INF2_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.inf2.8xlarge");
    /// `ml.inf2.xlarge`
    pub const ML_INF2_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.inf2.xlarge");
    /// `ml.m4.10xlarge`
    pub const ML_M4_10XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m4.10xlarge");
    /// `ml.m4.16xlarge`
    pub const ML_M4_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m4.16xlarge");
    /// `ml.m4.2xlarge`
    pub const ML_M4_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m4.2xlarge");
    /// `ml.m4.4xlarge`
    pub const ML_M4_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m4.4xlarge");
    /// `ml.m4.xlarge`
    pub const ML_M4_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m4.xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.p2.16xlarge`
    pub const ML_P2_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.p2.16xlarge");
    /// `ml.p2.8xlarge`
    pub const ML_P2_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.p2.8xlarge");
    /// `ml.p2.xlarge`
    pub const ML_P2_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.p2.xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<SupportedTransformInstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedTransformInstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `Integer`
    pub const INTEGER: Value_<Type> = Value_::constant("Integer");
    /// `Continuous`
    pub const CONTINUOUS: Value_<Type> = Value_::constant("Continuous");
    /// `Categorical`
    pub const CATEGORICAL: Value_<Type> = Value_::constant("Categorical");
    /// `FreeText`
    pub const FREE_TEXT: Value_<Type> = Value_::constant("FreeText");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[derive(Debug)]
pub enum SupportedTrainingInstanceType {}
impl SupportedTrainingInstanceType {
    /// `ml.c4.2xlarge`
    pub const ML_C4_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c4.2xlarge");
    /// `ml.c4.4xlarge`
    pub const ML_C4_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c4.4xlarge");
    /// `ml.c4.8xlarge`
    pub const ML_C4_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c4.8xlarge");
    /// `ml.c4.xlarge`
    pub const ML_C4_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c4.xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5n.18xlarge`
    pub const ML_C5N_18XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5n.18xlarge");
    /// `ml.c5n.2xlarge`
    pub const ML_C5N_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5n.2xlarge");
    /// `ml.c5n.4xlarge`
    pub const ML_C5N_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5n.4xlarge");
    /// `ml.c5n.9xlarge`
    pub const ML_C5N_9XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5n.9xlarge");
    /// `ml.c5n.xlarge`
    pub const ML_C5N_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c5n.xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c7i-flex.12xlarge`
    pub const ML_C7I_FLEX_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i-flex.12xlarge");
    /// `ml.c7i-flex.16xlarge`
    pub const ML_C7I_FLEX_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i-flex.16xlarge");
    /// `ml.c7i-flex.2xlarge`
    pub const ML_C7I_FLEX_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i-flex.2xlarge");
    /// `ml.c7i-flex.4xlarge`
    pub const ML_C7I_FLEX_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i-flex.4xlarge");
    /// `ml.c7i-flex.8xlarge`
    pub const ML_C7I_FLEX_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i-flex.8xlarge");
    /// `ml.c7i-flex.xlarge`
    pub const ML_C7I_FLEX_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i-flex.xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.c8i-flex.12xlarge`
    pub const ML_C8I_FLEX_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i-flex.12xlarge");
    /// `ml.c8i-flex.16xlarge`
    pub const ML_C8I_FLEX_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i-flex.16xlarge");
    /// `ml.c8i-flex.2xlarge`
    pub const ML_C8I_FLEX_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i-flex.2xlarge");
    /// `ml.c8i-flex.4xlarge`
    pub const ML_C8I_FLEX_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i-flex.4xlarge");
    /// `ml.c8i-flex.8xlarge`
    pub const ML_C8I_FLEX_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i-flex.8xlarge");
    /// `ml.c8i-flex.xlarge`
    pub const ML_C8I_FLEX_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i-flex.xlarge");
    /// `ml.c8i.12xlarge`
    pub const ML_C8I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.12xlarge");
    /// `ml.c8i.16xlarge`
    pub const ML_C8I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.16xlarge");
    /// `ml.c8i.24xlarge`
    pub const ML_C8I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.24xlarge");
    /// `ml.c8i.2xlarge`
    pub const ML_C8I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.2xlarge");
    /// `ml.c8i.32xlarge`
    pub const ML_C8I_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.32xlarge");
    /// `ml.c8i.48xlarge`
    pub const ML_C8I_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.48xlarge");
    /// `ml.c8i.4xlarge`
    pub const ML_C8I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.4xlarge");
    /// `ml.c8i.8xlarge`
    pub const ML_C8I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.8xlarge");
    /// `ml.c8i.96xlarge`
    pub const ML_C8I_96XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.96xlarge");
    /// `ml.c8i.xlarge`
    pub const ML_C8I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.c8i.xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g7.12xlarge`
    pub const ML_G7_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7.12xlarge");
    /// `ml.g7.24xlarge`
    pub const ML_G7_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7.24xlarge");
    /// `ml.g7.2xlarge`
    pub const ML_G7_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7.2xlarge");
    /// `ml.g7.48xlarge`
    pub const ML_G7_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7.48xlarge");
    /// `ml.g7.4xlarge`
    pub const ML_G7_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7.4xlarge");
    /// `ml.g7.8xlarge`
    pub const ML_G7_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7.8xlarge");
    /// `ml.g7e.12xlarge`
    pub const ML_G7E_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7e.12xlarge");
    /// `ml.g7e.24xlarge`
    pub const ML_G7E_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7e.24xlarge");
    /// `ml.g7e.2xlarge`
    pub const ML_G7E_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7e.2xlarge");
    /// `ml.g7e.48xlarge`
    pub const ML_G7E_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7e.48xlarge");
    /// `ml.g7e.4xlarge`
    pub const ML_G7E_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7e.4xlarge");
    /// `ml.g7e.8xlarge`
    pub const ML_G7E_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.g7e.8xlarge");
    /// `ml.m4.10xlarge`
    pub const ML_M4_10XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m4.10xlarge");
    /// `ml.m4.16xlarge`
    pub const ML_M4_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m4.16xlarge");
    /// `ml.m4.2xlarge`
    pub const ML_M4_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m4.2xlarge");
    /// `ml.m4.4xlarge`
    pub const ML_M4_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m4.4xlarge");
    /// `ml.m4.xlarge`
    pub const ML_M4_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m4.xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m7i-flex.12xlarge`
    pub const ML_M7I_FLEX_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i-flex.12xlarge");
    /// `ml.m7i-flex.16xlarge`
    pub const ML_M7I_FLEX_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i-flex.16xlarge");
    /// `ml.m7i-flex.2xlarge`
    pub const ML_M7I_FLEX_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i-flex.2xlarge");
    /// `ml.m7i-flex.4xlarge`
    pub const ML_M7I_FLEX_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i-flex.4xlarge");
    /// `ml.m7i-flex.8xlarge`
    pub const ML_M7I_FLEX_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i-flex.8xlarge");
    /// `ml.m7i-flex.large`
    pub const ML_M7I_FLEX_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i-flex.large");
    /// `ml.m7i-flex.xlarge`
    pub const ML_M7I_FLEX_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i-flex.xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m8i-flex.12xlarge`
    pub const ML_M8I_FLEX_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i-flex.12xlarge");
    /// `ml.m8i-flex.16xlarge`
    pub const ML_M8I_FLEX_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i-flex.16xlarge");
    /// `ml.m8i-flex.2xlarge`
    pub const ML_M8I_FLEX_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i-flex.2xlarge");
    /// `ml.m8i-flex.4xlarge`
    pub const ML_M8I_FLEX_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i-flex.4xlarge");
    /// `ml.m8i-flex.8xlarge`
    pub const ML_M8I_FLEX_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i-flex.8xlarge");
    /// `ml.m8i-flex.large`
    pub const ML_M8I_FLEX_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i-flex.large");
    /// `ml.m8i-flex.xlarge`
    pub const ML_M8I_FLEX_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i-flex.xlarge");
    /// `ml.m8i.12xlarge`
    pub const ML_M8I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.12xlarge");
    /// `ml.m8i.16xlarge`
    pub const ML_M8I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.16xlarge");
    /// `ml.m8i.24xlarge`
    pub const ML_M8I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.24xlarge");
    /// `ml.m8i.2xlarge`
    pub const ML_M8I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.2xlarge");
    /// `ml.m8i.32xlarge`
    pub const ML_M8I_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.32xlarge");
    /// `ml.m8i.48xlarge`
    pub const ML_M8I_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.48xlarge");
    /// `ml.m8i.4xlarge`
    pub const ML_M8I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.4xlarge");
    /// `ml.m8i.8xlarge`
    pub const ML_M8I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.8xlarge");
    /// `ml.m8i.96xlarge`
    pub const ML_M8I_96XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.96xlarge");
    /// `ml.m8i.large`
    pub const ML_M8I_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.large");
    /// `ml.m8i.xlarge`
    pub const ML_M8I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.m8i.xlarge");
    /// `ml.p2.16xlarge`
    pub const ML_P2_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p2.16xlarge");
    /// `ml.p2.8xlarge`
    pub const ML_P2_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p2.8xlarge");
    /// `ml.p2.xlarge`
    pub const ML_P2_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p2.xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p3dn.24xlarge`
    pub const ML_P3DN_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p3dn.24xlarge");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5.4xlarge`
    pub const ML_P5_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p5.4xlarge");
    /// `ml.p5e.48xlarge`
    pub const ML_P5E_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p5e.48xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.p6-b200.48xlarge`
    pub const ML_P6_B200_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p6-b200.48xlarge");
    /// `ml.p6-b300.48xlarge`
    pub const ML_P6_B300_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p6-b300.48xlarge");
    /// `ml.p6e-gb200.36xlarge`
    pub const ML_P6E_GB200_36XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.p6e-gb200.36xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.16xlarge`
    pub const ML_R5_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.16xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.8xlarge`
    pub const ML_R5_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.8xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5d.12xlarge`
    pub const ML_R5D_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.12xlarge");
    /// `ml.r5d.16xlarge`
    pub const ML_R5D_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.16xlarge");
    /// `ml.r5d.24xlarge`
    pub const ML_R5D_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.24xlarge");
    /// `ml.r5d.2xlarge`
    pub const ML_R5D_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.2xlarge");
    /// `ml.r5d.4xlarge`
    pub const ML_R5D_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.4xlarge");
    /// `ml.r5d.8xlarge`
    pub const ML_R5D_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.8xlarge");
    /// `ml.r5d.large`
    pub const ML_R5D_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.large");
    /// `ml.r5d.xlarge`
    pub const ML_R5D_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r5d.xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.r8i-flex.12xlarge`
    pub const ML_R8I_FLEX_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i-flex.12xlarge");
    /// `ml.r8i-flex.16xlarge`
    pub const ML_R8I_FLEX_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i-flex.16xlarge");
    /// `ml.r8i-flex.2xlarge`
    pub const ML_R8I_FLEX_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i-flex.2xlarge");
    /// `ml.r8i-flex.4xlarge`
    pub const ML_R8I_FLEX_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i-flex.4xlarge");
    /// `ml.r8i-flex.8xlarge`
    pub const ML_R8I_FLEX_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i-flex.8xlarge");
    /// `ml.r8i-flex.large`
    pub const ML_R8I_FLEX_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i-flex.large");
    /// `ml.r8i-flex.xlarge`
    pub const ML_R8I_FLEX_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i-flex.xlarge");
    /// `ml.r8i.12xlarge`
    pub const ML_R8I_12XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.12xlarge");
    /// `ml.r8i.16xlarge`
    pub const ML_R8I_16XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.16xlarge");
    /// `ml.r8i.24xlarge`
    pub const ML_R8I_24XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.24xlarge");
    /// `ml.r8i.2xlarge`
    pub const ML_R8I_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.2xlarge");
    /// `ml.r8i.32xlarge`
    pub const ML_R8I_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.32xlarge");
    /// `ml.r8i.48xlarge`
    pub const ML_R8I_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.48xlarge");
    /// `ml.r8i.4xlarge`
    pub const ML_R8I_4XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.4xlarge");
    /// `ml.r8i.8xlarge`
    pub const ML_R8I_8XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.8xlarge");
    /// `ml.r8i.96xlarge`
    pub const ML_R8I_96XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.96xlarge");
    /// `ml.r8i.large`
    pub const ML_R8I_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.large");
    /// `ml.r8i.xlarge`
    pub const ML_R8I_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.r8i.xlarge");
    /// `ml.t3.2xlarge`
    pub const ML_T3_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.t3.2xlarge");
    /// `ml.t3.large`
    pub const ML_T3_LARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.t3.large");
    /// `ml.t3.medium`
    pub const ML_T3_MEDIUM: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.t3.medium");
    /// `ml.t3.xlarge`
    pub const ML_T3_XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.t3.xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// `ml.trn2.48xlarge`
    pub const ML_TRN2_48XLARGE: Value_<SupportedTrainingInstanceType> = Value_::constant("ml.trn2.48xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedTrainingInstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[derive(Debug)]
pub enum HyperParameterTuningJobObjectiveType {}
impl HyperParameterTuningJobObjectiveType {
    /// `Maximize`
    pub const MAXIMIZE: Value_<HyperParameterTuningJobObjectiveType> = Value_::constant("Maximize");
    /// `Minimize`
    pub const MINIMIZE: Value_<HyperParameterTuningJobObjectiveType> = Value_::constant("Minimize");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HyperParameterTuningJobObjectiveType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[derive(Debug)]
pub enum SupportedCompressionType {}
impl SupportedCompressionType {
    /// `None`
    pub const NONE: Value_<SupportedCompressionType> = Value_::constant("None");
    /// `Gzip`
    pub const GZIP: Value_<SupportedCompressionType> = Value_::constant("Gzip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedCompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Algorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
#[derive(Debug)]
pub enum SupportedInputMode {}
impl SupportedInputMode {
    /// `Pipe`
    pub const PIPE: Value_<SupportedInputMode> = Value_::constant("Pipe");
    /// `File`
    pub const FILE: Value_<SupportedInputMode> = Value_::constant("File");
    /// `FastFile`
    pub const FAST_FILE: Value_<SupportedInputMode> = Value_::constant("FastFile");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedInputMode> { Value_::from_node(value.into_node()) }
}
