// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::Evaluator`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::Evaluator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html)
#[must_use]
pub struct Evaluator<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Evaluator<Missing_<super::required::evaluator_config>, Missing_<super::required::evaluator_name>, Missing_<super::required::level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Evaluator(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Evaluator<S0, S1, S2> {
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EvaluatorConfig`. Required.
    #[inline] pub fn evaluator_config(mut self, value: impl IntoValue_<EvaluatorConfig>) -> Evaluator<Set_, S1, S2> { self.0.put("EvaluatorConfig", value.into_node()); Evaluator(self.0, PhantomData_) }
    /// Sets `EvaluatorName`. Required. An update replaces the resource.
    #[inline] pub fn evaluator_name(mut self, value: impl IntoValue_<String>) -> Evaluator<S0, Set_, S2> { self.0.put("EvaluatorName", value.into_node()); Evaluator(self.0, PhantomData_) }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Level`. Required. The values are constants of [`EvaluatorLevel`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<EvaluatorLevel>) -> Evaluator<S0, S1, Set_> { self.0.put("Level", value.into_node()); Evaluator(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Evaluator> for Evaluator<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Evaluator<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Evaluator";
    type Handle = EvaluatorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Evaluator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EvaluatorRef(Id_);
impl From<Id_> for EvaluatorRef { #[inline] fn from(id: Id_) -> Self { EvaluatorRef(id) } }
impl AsRef<Id_> for EvaluatorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EvaluatorRef {
    /// `Ref`: `EvaluatorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EvaluatorArn`
    #[inline] pub fn evaluator_arn(&self) -> Value_<String> { self.0.attribute("EvaluatorArn") }
    /// `Fn::GetAtt` `EvaluatorId`
    #[inline] pub fn evaluator_id(&self) -> Value_<String> { self.0.attribute("EvaluatorId") }
    /// `Fn::GetAtt` `EvaluatorType`
    #[inline] pub fn evaluator_type(&self) -> Value_<String> { self.0.attribute("EvaluatorType") }
    /// `Fn::GetAtt` `Provider`
    #[inline] pub fn provider(&self) -> Value_<String> { self.0.attribute("Provider") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::Evaluator.LambdaEvaluatorConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-lambdaevaluatorconfig.html)
#[must_use]
pub struct LambdaEvaluatorConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaEvaluatorConfig<Missing_<super::required::lambda_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaEvaluatorConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaEvaluatorConfig<S0> {
    /// Sets `LambdaArn`. Required.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> LambdaEvaluatorConfig<Set_> { self.0.put("LambdaArn", value.into_node()); LambdaEvaluatorConfig(self.0, PhantomData_) }
    /// Sets `LambdaTimeoutInSeconds`. 1 to 300.
    #[inline] pub fn lambda_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LambdaTimeoutInSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LambdaEvaluatorConfig> for LambdaEvaluatorConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.CodeBasedEvaluatorConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-codebasedevaluatorconfig.html)
#[must_use]
pub struct CodeBasedEvaluatorConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeBasedEvaluatorConfig<Missing_<super::required::lambda_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeBasedEvaluatorConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CodeBasedEvaluatorConfig<S0> {
    /// Sets `LambdaConfig`. Required.
    #[inline] pub fn lambda_config(mut self, value: impl IntoValue_<LambdaEvaluatorConfig>) -> CodeBasedEvaluatorConfig<Set_> { self.0.put("LambdaConfig", value.into_node()); CodeBasedEvaluatorConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeBasedEvaluatorConfig> for CodeBasedEvaluatorConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.InferenceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-inferenceconfiguration.html)
#[must_use]
pub struct InferenceConfiguration(Properties_);
impl InferenceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceConfiguration(Properties_::new()) }
}
impl InferenceConfiguration {
    /// Sets `MaxTokens`. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `StopSequences`. At most 2500 items.
    #[inline] pub fn stop_sequences(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StopSequences", value.into_node()); self }
    /// Sets `Temperature`. 0 to 1.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl IntoValue_<InferenceConfiguration> for InferenceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.BedrockEvaluatorModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-bedrockevaluatormodelconfig.html)
#[must_use]
pub struct BedrockEvaluatorModelConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BedrockEvaluatorModelConfig<Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BedrockEvaluatorModelConfig(Properties_::new(), PhantomData_) }
}
impl<S0> BedrockEvaluatorModelConfig<S0> {
    /// Sets `AdditionalModelRequestFields`.
    #[inline] pub fn additional_model_request_fields(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalModelRequestFields", value.into_node()); self }
    /// Sets `InferenceConfig`.
    #[inline] pub fn inference_config(mut self, value: impl IntoValue_<InferenceConfiguration>) -> Self { self.0.put("InferenceConfig", value.into_node()); self }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> BedrockEvaluatorModelConfig<Set_> { self.0.put("ModelId", value.into_node()); BedrockEvaluatorModelConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BedrockEvaluatorModelConfig> for BedrockEvaluatorModelConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.ReasoningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-reasoningconfiguration.html)
#[must_use]
pub struct ReasoningConfiguration(Properties_);
impl ReasoningConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReasoningConfiguration(Properties_::new()) }
}
impl ReasoningConfiguration {
    /// Sets `Effort`. 1 to 64 characters.
    #[inline] pub fn effort(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Effort", value.into_node()); self }
}
impl IntoValue_<ReasoningConfiguration> for ReasoningConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.OpenResponsesEvaluatorModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-openresponsesevaluatormodelconfig.html)
#[must_use]
pub struct OpenResponsesEvaluatorModelConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OpenResponsesEvaluatorModelConfig<Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenResponsesEvaluatorModelConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OpenResponsesEvaluatorModelConfig<S0> {
    /// Sets `MaxOutputTokens`. At least 1.
    #[inline] pub fn max_output_tokens(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxOutputTokens", value.into_node()); self }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> OpenResponsesEvaluatorModelConfig<Set_> { self.0.put("ModelId", value.into_node()); OpenResponsesEvaluatorModelConfig(self.0, PhantomData_) }
    /// Sets `Reasoning`.
    #[inline] pub fn reasoning(mut self, value: impl IntoValue_<ReasoningConfiguration>) -> Self { self.0.put("Reasoning", value.into_node()); self }
    /// Sets `Temperature`. 0 to 2.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OpenResponsesEvaluatorModelConfig> for OpenResponsesEvaluatorModelConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.EvaluatorModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-evaluatormodelconfig.html)
#[must_use]
pub struct EvaluatorModelConfig(Properties_);
impl EvaluatorModelConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluatorModelConfig(Properties_::new()) }
}
impl EvaluatorModelConfig {
    /// Sets `BedrockEvaluatorModelConfig`.
    #[inline] pub fn bedrock_evaluator_model_config(mut self, value: impl IntoValue_<BedrockEvaluatorModelConfig>) -> Self { self.0.put("BedrockEvaluatorModelConfig", value.into_node()); self }
    /// Sets `ResponsesEvaluatorModelConfig`.
    #[inline] pub fn responses_evaluator_model_config(mut self, value: impl IntoValue_<OpenResponsesEvaluatorModelConfig>) -> Self { self.0.put("ResponsesEvaluatorModelConfig", value.into_node()); self }
}
impl IntoValue_<EvaluatorModelConfig> for EvaluatorModelConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.DerivedEvaluatorConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-derivedevaluatorconfig.html)
#[must_use]
pub struct DerivedEvaluatorConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DerivedEvaluatorConfig<Missing_<super::required::base_evaluator_id>, Missing_<super::required::model_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DerivedEvaluatorConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DerivedEvaluatorConfig<S0, S1> {
    /// Sets `BaseEvaluatorId`. Required.
    #[inline] pub fn base_evaluator_id(mut self, value: impl IntoValue_<String>) -> DerivedEvaluatorConfig<Set_, S1> { self.0.put("BaseEvaluatorId", value.into_node()); DerivedEvaluatorConfig(self.0, PhantomData_) }
    /// Sets `ModelConfig`. Required.
    #[inline] pub fn model_config(mut self, value: impl IntoValue_<EvaluatorModelConfig>) -> DerivedEvaluatorConfig<S0, Set_> { self.0.put("ModelConfig", value.into_node()); DerivedEvaluatorConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DerivedEvaluatorConfig> for DerivedEvaluatorConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.CategoricalScaleDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-categoricalscaledefinition.html)
#[must_use]
pub struct CategoricalScaleDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CategoricalScaleDefinition<Missing_<super::required::definition>, Missing_<super::required::label>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CategoricalScaleDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CategoricalScaleDefinition<S0, S1> {
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> CategoricalScaleDefinition<Set_, S1> { self.0.put("Definition", value.into_node()); CategoricalScaleDefinition(self.0, PhantomData_) }
    /// Sets `Label`. Required. 1 to 100 characters.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> CategoricalScaleDefinition<S0, Set_> { self.0.put("Label", value.into_node()); CategoricalScaleDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CategoricalScaleDefinition> for CategoricalScaleDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.NumericalScaleDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-numericalscaledefinition.html)
#[must_use]
pub struct NumericalScaleDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NumericalScaleDefinition<Missing_<super::required::definition>, Missing_<super::required::label>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NumericalScaleDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NumericalScaleDefinition<S0, S1, S2> {
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> NumericalScaleDefinition<Set_, S1, S2> { self.0.put("Definition", value.into_node()); NumericalScaleDefinition(self.0, PhantomData_) }
    /// Sets `Label`. Required. 1 to 100 characters.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> NumericalScaleDefinition<S0, Set_, S2> { self.0.put("Label", value.into_node()); NumericalScaleDefinition(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 0.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> NumericalScaleDefinition<S0, S1, Set_> { self.0.put("Value", value.into_node()); NumericalScaleDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NumericalScaleDefinition> for NumericalScaleDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.DimensionRatingScale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-dimensionratingscale.html)
#[must_use]
pub struct DimensionRatingScale(Properties_);
impl DimensionRatingScale {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DimensionRatingScale(Properties_::new()) }
}
impl DimensionRatingScale {
    /// Sets `Categorical`.
    #[inline] pub fn categorical(mut self, value: impl IntoValue_<Vec<CategoricalScaleDefinition>>) -> Self { self.0.put("Categorical", value.into_node()); self }
    /// Sets `Numerical`.
    #[inline] pub fn numerical(mut self, value: impl IntoValue_<Vec<NumericalScaleDefinition>>) -> Self { self.0.put("Numerical", value.into_node()); self }
}
impl IntoValue_<DimensionRatingScale> for DimensionRatingScale { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.EvaluationDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-evaluationdimension.html)
#[must_use]
pub struct EvaluationDimension<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EvaluationDimension<Missing_<super::required::dimension_instruction>, Missing_<super::required::dimension_name>, Missing_<super::required::dimension_rating_scale>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EvaluationDimension<S0, S1, S2> {
    /// Sets `DimensionInstruction`. Required. 1 to 4000 characters.
    #[inline] pub fn dimension_instruction(mut self, value: impl IntoValue_<String>) -> EvaluationDimension<Set_, S1, S2> { self.0.put("DimensionInstruction", value.into_node()); EvaluationDimension(self.0, PhantomData_) }
    /// Sets `DimensionName`. Required.
    #[inline] pub fn dimension_name(mut self, value: impl IntoValue_<String>) -> EvaluationDimension<S0, Set_, S2> { self.0.put("DimensionName", value.into_node()); EvaluationDimension(self.0, PhantomData_) }
    /// Sets `DimensionRatingScale`. Required.
    #[inline] pub fn dimension_rating_scale(mut self, value: impl IntoValue_<DimensionRatingScale>) -> EvaluationDimension<S0, S1, Set_> { self.0.put("DimensionRatingScale", value.into_node()); EvaluationDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EvaluationDimension> for EvaluationDimension<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.RatingScale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-ratingscale.html)
#[must_use]
pub struct RatingScale(Properties_);
impl RatingScale {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RatingScale(Properties_::new()) }
}
impl RatingScale {
    /// Sets `Categorical`.
    #[inline] pub fn categorical(mut self, value: impl IntoValue_<Vec<CategoricalScaleDefinition>>) -> Self { self.0.put("Categorical", value.into_node()); self }
    /// Sets `MultiDimensional`. 1 to 50 items.
    #[inline] pub fn multi_dimensional(mut self, value: impl IntoValue_<Vec<EvaluationDimension>>) -> Self { self.0.put("MultiDimensional", value.into_node()); self }
    /// Sets `Numerical`.
    #[inline] pub fn numerical(mut self, value: impl IntoValue_<Vec<NumericalScaleDefinition>>) -> Self { self.0.put("Numerical", value.into_node()); self }
}
impl IntoValue_<RatingScale> for RatingScale { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.LlmAsAJudgeEvaluatorConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-llmasajudgeevaluatorconfig.html)
#[must_use]
pub struct LlmAsAJudgeEvaluatorConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LlmAsAJudgeEvaluatorConfig<Missing_<super::required::instructions>, Missing_<super::required::model_config>, Missing_<super::required::rating_scale>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LlmAsAJudgeEvaluatorConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LlmAsAJudgeEvaluatorConfig<S0, S1, S2> {
    /// Sets `Instructions`. Required.
    #[inline] pub fn instructions(mut self, value: impl IntoValue_<String>) -> LlmAsAJudgeEvaluatorConfig<Set_, S1, S2> { self.0.put("Instructions", value.into_node()); LlmAsAJudgeEvaluatorConfig(self.0, PhantomData_) }
    /// Sets `ModelConfig`. Required.
    #[inline] pub fn model_config(mut self, value: impl IntoValue_<EvaluatorModelConfig>) -> LlmAsAJudgeEvaluatorConfig<S0, Set_, S2> { self.0.put("ModelConfig", value.into_node()); LlmAsAJudgeEvaluatorConfig(self.0, PhantomData_) }
    /// Sets `RatingScale`. Required.
    #[inline] pub fn rating_scale(mut self, value: impl IntoValue_<RatingScale>) -> LlmAsAJudgeEvaluatorConfig<S0, S1, Set_> { self.0.put("RatingScale", value.into_node()); LlmAsAJudgeEvaluatorConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LlmAsAJudgeEvaluatorConfig> for LlmAsAJudgeEvaluatorConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Evaluator.EvaluatorConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-evaluatorconfig.html)
#[must_use]
pub struct EvaluatorConfig(Properties_);
impl EvaluatorConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluatorConfig(Properties_::new()) }
}
impl EvaluatorConfig {
    /// Sets `CodeBased`.
    #[inline] pub fn code_based(mut self, value: impl IntoValue_<CodeBasedEvaluatorConfig>) -> Self { self.0.put("CodeBased", value.into_node()); self }
    /// Sets `Derived`.
    #[inline] pub fn derived(mut self, value: impl IntoValue_<DerivedEvaluatorConfig>) -> Self { self.0.put("Derived", value.into_node()); self }
    /// Sets `LlmAsAJudge`.
    #[inline] pub fn llm_as_a_judge(mut self, value: impl IntoValue_<LlmAsAJudgeEvaluatorConfig>) -> Self { self.0.put("LlmAsAJudge", value.into_node()); self }
}
impl IntoValue_<EvaluatorConfig> for EvaluatorConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::Evaluator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html)
#[derive(Debug)]
pub enum EvaluatorLevel {}
impl EvaluatorLevel {
    /// `TOOL_CALL`
    pub const TOOL_CALL: Value_<EvaluatorLevel> = Value_::constant("TOOL_CALL");
    /// `TRACE`
    pub const TRACE: Value_<EvaluatorLevel> = Value_::constant("TRACE");
    /// `SESSION`
    pub const SESSION: Value_<EvaluatorLevel> = Value_::constant("SESSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluatorLevel> { Value_::from_node(value.into_node()) }
}
