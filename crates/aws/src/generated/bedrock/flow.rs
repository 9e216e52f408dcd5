// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::Flow`

use stanchion_template::generated::*;

/// `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[must_use]
pub struct Flow<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Flow<Missing_<super::required::execution_role_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Flow(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Flow<S0, S1> {
    /// Sets `CustomerEncryptionKeyArn`. 1 to 2048 characters.
    #[inline] pub fn customer_encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerEncryptionKeyArn", value.into_node()); self }
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<FlowDefinition>) -> Self { self.0.put("Definition", value.into_node()); self }
    /// Sets `DefinitionS3Location`.
    #[inline] pub fn definition_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("DefinitionS3Location", value.into_node()); self }
    /// Sets `DefinitionString`. At most 512000 characters.
    #[inline] pub fn definition_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefinitionString", value.into_node()); self }
    /// Sets `DefinitionSubstitutions`.
    #[inline] pub fn definition_substitutions(mut self, value: impl IntoValue_<MapOf_<Node_>>) -> Self { self.0.put("DefinitionSubstitutions", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. At most 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Flow<Set_, S1> { self.0.put("ExecutionRoleArn", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Flow<S0, Set_> { self.0.put("Name", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TestAliasTags`. 0 to 200 items.
    #[inline] pub fn test_alias_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TestAliasTags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Flow> for Flow<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Flow<S0, S1> {
    const TYPE: &'static str = "AWS::Bedrock::Flow";
    type Handle = FlowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Flow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowRef(Id_);
impl From<Id_> for FlowRef { #[inline] fn from(id: Id_) -> Self { FlowRef(id) } }
impl AsRef<Id_> for FlowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Validations`
    #[inline] pub fn validations(&self) -> Value_<Vec<String>> { self.0.list_attribute("Validations") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::Bedrock::Flow.FlowDataConnectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowdataconnectionconfiguration.html)
#[must_use]
pub struct FlowDataConnectionConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FlowDataConnectionConfiguration<Missing_<super::required::source_output>, Missing_<super::required::target_input>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowDataConnectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FlowDataConnectionConfiguration<S0, S1> {
    /// Sets `SourceOutput`. Required.
    #[inline] pub fn source_output(mut self, value: impl IntoValue_<String>) -> FlowDataConnectionConfiguration<Set_, S1> { self.0.put("SourceOutput", value.into_node()); FlowDataConnectionConfiguration(self.0, PhantomData_) }
    /// Sets `TargetInput`. Required.
    #[inline] pub fn target_input(mut self, value: impl IntoValue_<String>) -> FlowDataConnectionConfiguration<S0, Set_> { self.0.put("TargetInput", value.into_node()); FlowDataConnectionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FlowDataConnectionConfiguration> for FlowDataConnectionConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowConditionalConnectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowconditionalconnectionconfiguration.html)
#[must_use]
pub struct FlowConditionalConnectionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowConditionalConnectionConfiguration<Missing_<super::required::condition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowConditionalConnectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FlowConditionalConnectionConfiguration<S0> {
    /// Sets `Condition`. Required.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> FlowConditionalConnectionConfiguration<Set_> { self.0.put("Condition", value.into_node()); FlowConditionalConnectionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FlowConditionalConnectionConfiguration> for FlowConditionalConnectionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowConnectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowconnectionconfiguration.html)
#[must_use]
pub struct FlowConnectionConfiguration(Properties_);
impl FlowConnectionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowConnectionConfiguration(Properties_::new()) }
}
impl FlowConnectionConfiguration {
    /// Sets `Data`.
    #[inline] pub fn data(mut self, value: impl IntoValue_<FlowDataConnectionConfiguration>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `Conditional`.
    #[inline] pub fn conditional(mut self, value: impl IntoValue_<FlowConditionalConnectionConfiguration>) -> Self { self.0.put("Conditional", value.into_node()); self }
}
impl IntoValue_<FlowConnectionConfiguration> for FlowConnectionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowconnection.html)
#[must_use]
pub struct FlowConnection<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl FlowConnection<Missing_<super::required::name>, Missing_<super::required::source>, Missing_<super::required::target>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowConnection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> FlowConnection<S0, S1, S2, S3> {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<FlowConnectionConfiguration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowConnection<Set_, S1, S2, S3> { self.0.put("Name", value.into_node()); FlowConnection(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> FlowConnection<S0, Set_, S2, S3> { self.0.put("Source", value.into_node()); FlowConnection(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> FlowConnection<S0, S1, Set_, S3> { self.0.put("Target", value.into_node()); FlowConnection(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`FlowConnectionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FlowConnectionType>) -> FlowConnection<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); FlowConnection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<FlowConnection> for FlowConnection<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.GuardrailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-guardrailconfiguration.html)
#[must_use]
pub struct GuardrailConfiguration(Properties_);
impl GuardrailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GuardrailConfiguration(Properties_::new()) }
}
impl GuardrailConfiguration {
    /// Sets `GuardrailIdentifier`. At most 2048 characters.
    #[inline] pub fn guardrail_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GuardrailIdentifier", value.into_node()); self }
    /// Sets `GuardrailVersion`.
    #[inline] pub fn guardrail_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GuardrailVersion", value.into_node()); self }
}
impl IntoValue_<GuardrailConfiguration> for GuardrailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptModelInferenceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-promptmodelinferenceconfiguration.html)
#[must_use]
pub struct PromptModelInferenceConfiguration(Properties_);
impl PromptModelInferenceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptModelInferenceConfiguration(Properties_::new()) }
}
impl PromptModelInferenceConfiguration {
    /// Sets `MaxTokens`. 0 to 4096.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `StopSequences`. 0 to 4 items.
    #[inline] pub fn stop_sequences(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StopSequences", value.into_node()); self }
    /// Sets `Temperature`. 0 to 1.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl IntoValue_<PromptModelInferenceConfiguration> for PromptModelInferenceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptInferenceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-promptinferenceconfiguration.html)
#[must_use]
pub struct PromptInferenceConfiguration(Properties_);
impl PromptInferenceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptInferenceConfiguration(Properties_::new()) }
}
impl PromptInferenceConfiguration {
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<PromptModelInferenceConfiguration>) -> Self { self.0.put("Text", value.into_node()); self }
}
impl IntoValue_<PromptInferenceConfiguration> for PromptInferenceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PerformanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-performanceconfiguration.html)
#[must_use]
pub struct PerformanceConfiguration(Properties_);
impl PerformanceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PerformanceConfiguration(Properties_::new()) }
}
impl PerformanceConfiguration {
    /// Sets `Latency`. The values are constants of [`PerformanceConfigurationLatency`].
    #[inline] pub fn latency(mut self, value: impl IntoValue_<PerformanceConfigurationLatency>) -> Self { self.0.put("Latency", value.into_node()); self }
}
impl IntoValue_<PerformanceConfiguration> for PerformanceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.KnowledgeBasePromptTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-knowledgebaseprompttemplate.html)
#[must_use]
pub struct KnowledgeBasePromptTemplate(Properties_);
impl KnowledgeBasePromptTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KnowledgeBasePromptTemplate(Properties_::new()) }
}
impl KnowledgeBasePromptTemplate {
    /// Sets `TextPromptTemplate`. 1 to 100000 characters.
    #[inline] pub fn text_prompt_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextPromptTemplate", value.into_node()); self }
}
impl IntoValue_<KnowledgeBasePromptTemplate> for KnowledgeBasePromptTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.KnowledgeBaseOrchestrationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-knowledgebaseorchestrationconfiguration.html)
#[must_use]
pub struct KnowledgeBaseOrchestrationConfiguration(Properties_);
impl KnowledgeBaseOrchestrationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KnowledgeBaseOrchestrationConfiguration(Properties_::new()) }
}
impl KnowledgeBaseOrchestrationConfiguration {
    /// Sets `AdditionalModelRequestFields`.
    #[inline] pub fn additional_model_request_fields(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalModelRequestFields", value.into_node()); self }
    /// Sets `InferenceConfig`.
    #[inline] pub fn inference_config(mut self, value: impl IntoValue_<PromptInferenceConfiguration>) -> Self { self.0.put("InferenceConfig", value.into_node()); self }
    /// Sets `PerformanceConfig`.
    #[inline] pub fn performance_config(mut self, value: impl IntoValue_<PerformanceConfiguration>) -> Self { self.0.put("PerformanceConfig", value.into_node()); self }
    /// Sets `PromptTemplate`.
    #[inline] pub fn prompt_template(mut self, value: impl IntoValue_<KnowledgeBasePromptTemplate>) -> Self { self.0.put("PromptTemplate", value.into_node()); self }
}
impl IntoValue_<KnowledgeBaseOrchestrationConfiguration> for KnowledgeBaseOrchestrationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FieldForReranking`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-fieldforreranking.html)
#[must_use]
pub struct FieldForReranking<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldForReranking<Missing_<super::required::field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldForReranking(Properties_::new(), PhantomData_) }
}
impl<S0> FieldForReranking<S0> {
    /// Sets `FieldName`. Required. 1 to 2000 characters.
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<String>) -> FieldForReranking<Set_> { self.0.put("FieldName", value.into_node()); FieldForReranking(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldForReranking> for FieldForReranking<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.RerankingMetadataSelectiveModeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-rerankingmetadataselectivemodeconfiguration.html)
#[must_use]
pub struct RerankingMetadataSelectiveModeConfiguration(Properties_);
impl RerankingMetadataSelectiveModeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RerankingMetadataSelectiveModeConfiguration(Properties_::new()) }
}
impl RerankingMetadataSelectiveModeConfiguration {
    /// Sets `FieldsToInclude`. 1 to 100 items.
    #[inline] pub fn fields_to_include(mut self, value: impl IntoValue_<Vec<FieldForReranking>>) -> Self { self.0.put("FieldsToInclude", value.into_node()); self }
    /// Sets `FieldsToExclude`. 1 to 100 items.
    #[inline] pub fn fields_to_exclude(mut self, value: impl IntoValue_<Vec<FieldForReranking>>) -> Self { self.0.put("FieldsToExclude", value.into_node()); self }
}
impl IntoValue_<RerankingMetadataSelectiveModeConfiguration> for RerankingMetadataSelectiveModeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.MetadataConfigurationForReranking`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-metadataconfigurationforreranking.html)
#[must_use]
pub struct MetadataConfigurationForReranking<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetadataConfigurationForReranking<Missing_<super::required::selection_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetadataConfigurationForReranking(Properties_::new(), PhantomData_) }
}
impl<S0> MetadataConfigurationForReranking<S0> {
    /// Sets `SelectionMode`. Required. The values are constants of [`RerankingMetadataSelectionMode`].
    #[inline] pub fn selection_mode(mut self, value: impl IntoValue_<RerankingMetadataSelectionMode>) -> MetadataConfigurationForReranking<Set_> { self.0.put("SelectionMode", value.into_node()); MetadataConfigurationForReranking(self.0, PhantomData_) }
    /// Sets `SelectiveModeConfiguration`.
    #[inline] pub fn selective_mode_configuration(mut self, value: impl IntoValue_<RerankingMetadataSelectiveModeConfiguration>) -> Self { self.0.put("SelectiveModeConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetadataConfigurationForReranking> for MetadataConfigurationForReranking<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.VectorSearchBedrockRerankingModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-vectorsearchbedrockrerankingmodelconfiguration.html)
#[must_use]
pub struct VectorSearchBedrockRerankingModelConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorSearchBedrockRerankingModelConfiguration<Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorSearchBedrockRerankingModelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VectorSearchBedrockRerankingModelConfiguration<S0> {
    /// Sets `AdditionalModelRequestFields`.
    #[inline] pub fn additional_model_request_fields(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalModelRequestFields", value.into_node()); self }
    /// Sets `ModelArn`. Required. 1 to 2048 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> VectorSearchBedrockRerankingModelConfiguration<Set_> { self.0.put("ModelArn", value.into_node()); VectorSearchBedrockRerankingModelConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VectorSearchBedrockRerankingModelConfiguration> for VectorSearchBedrockRerankingModelConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.VectorSearchBedrockRerankingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-vectorsearchbedrockrerankingconfiguration.html)
#[must_use]
pub struct VectorSearchBedrockRerankingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorSearchBedrockRerankingConfiguration<Missing_<super::required::model_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorSearchBedrockRerankingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VectorSearchBedrockRerankingConfiguration<S0> {
    /// Sets `MetadataConfiguration`.
    #[inline] pub fn metadata_configuration(mut self, value: impl IntoValue_<MetadataConfigurationForReranking>) -> Self { self.0.put("MetadataConfiguration", value.into_node()); self }
    /// Sets `ModelConfiguration`. Required.
    #[inline] pub fn model_configuration(mut self, value: impl IntoValue_<VectorSearchBedrockRerankingModelConfiguration>) -> VectorSearchBedrockRerankingConfiguration<Set_> { self.0.put("ModelConfiguration", value.into_node()); VectorSearchBedrockRerankingConfiguration(self.0, PhantomData_) }
    /// Sets `NumberOfRerankedResults`. 1 to 100.
    #[inline] pub fn number_of_reranked_results(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NumberOfRerankedResults", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VectorSearchBedrockRerankingConfiguration> for VectorSearchBedrockRerankingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.VectorSearchRerankingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-vectorsearchrerankingconfiguration.html)
#[must_use]
pub struct VectorSearchRerankingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorSearchRerankingConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorSearchRerankingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VectorSearchRerankingConfiguration<S0> {
    /// Sets `BedrockRerankingConfiguration`.
    #[inline] pub fn bedrock_reranking_configuration(mut self, value: impl IntoValue_<VectorSearchBedrockRerankingConfiguration>) -> Self { self.0.put("BedrockRerankingConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`VectorSearchRerankingConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<VectorSearchRerankingConfigurationType>) -> VectorSearchRerankingConfiguration<Set_> { self.0.put("Type", value.into_node()); VectorSearchRerankingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VectorSearchRerankingConfiguration> for VectorSearchRerankingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.KnowledgeBaseFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-knowledgebaseflownodeconfiguration.html)
#[must_use]
pub struct KnowledgeBaseFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KnowledgeBaseFlowNodeConfiguration<Missing_<super::required::knowledge_base_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KnowledgeBaseFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> KnowledgeBaseFlowNodeConfiguration<S0> {
    /// Sets `GuardrailConfiguration`.
    #[inline] pub fn guardrail_configuration(mut self, value: impl IntoValue_<GuardrailConfiguration>) -> Self { self.0.put("GuardrailConfiguration", value.into_node()); self }
    /// Sets `InferenceConfiguration`.
    #[inline] pub fn inference_configuration(mut self, value: impl IntoValue_<PromptInferenceConfiguration>) -> Self { self.0.put("InferenceConfiguration", value.into_node()); self }
    /// Sets `KnowledgeBaseId`. Required. At most 10 characters.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> KnowledgeBaseFlowNodeConfiguration<Set_> { self.0.put("KnowledgeBaseId", value.into_node()); KnowledgeBaseFlowNodeConfiguration(self.0, PhantomData_) }
    /// Sets `ModelId`. 1 to 2048 characters.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelId", value.into_node()); self }
    /// Sets `NumberOfResults`. 1 to 100.
    #[inline] pub fn number_of_results(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NumberOfResults", value.into_node()); self }
    /// Sets `OrchestrationConfiguration`.
    #[inline] pub fn orchestration_configuration(mut self, value: impl IntoValue_<KnowledgeBaseOrchestrationConfiguration>) -> Self { self.0.put("OrchestrationConfiguration", value.into_node()); self }
    /// Sets `PromptTemplate`.
    #[inline] pub fn prompt_template(mut self, value: impl IntoValue_<KnowledgeBasePromptTemplate>) -> Self { self.0.put("PromptTemplate", value.into_node()); self }
    /// Sets `RerankingConfiguration`.
    #[inline] pub fn reranking_configuration(mut self, value: impl IntoValue_<VectorSearchRerankingConfiguration>) -> Self { self.0.put("RerankingConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KnowledgeBaseFlowNodeConfiguration> for KnowledgeBaseFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowcondition.html)
#[must_use]
pub struct FlowCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowCondition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowCondition(Properties_::new(), PhantomData_) }
}
impl<S0> FlowCondition<S0> {
    /// Sets `Expression`. 1 to 64 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowCondition<Set_> { self.0.put("Name", value.into_node()); FlowCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FlowCondition> for FlowCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.ConditionFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-conditionflownodeconfiguration.html)
#[must_use]
pub struct ConditionFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConditionFlowNodeConfiguration<Missing_<super::required::conditions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ConditionFlowNodeConfiguration<S0> {
    /// Sets `Conditions`. Required. 1 to 5 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<FlowCondition>>) -> ConditionFlowNodeConfiguration<Set_> { self.0.put("Conditions", value.into_node()); ConditionFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConditionFlowNodeConfiguration> for ConditionFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.LexFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-lexflownodeconfiguration.html)
#[must_use]
pub struct LexFlowNodeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LexFlowNodeConfiguration<Missing_<super::required::bot_alias_arn>, Missing_<super::required::locale_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LexFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LexFlowNodeConfiguration<S0, S1> {
    /// Sets `BotAliasArn`. Required. At most 78 characters.
    #[inline] pub fn bot_alias_arn(mut self, value: impl IntoValue_<String>) -> LexFlowNodeConfiguration<Set_, S1> { self.0.put("BotAliasArn", value.into_node()); LexFlowNodeConfiguration(self.0, PhantomData_) }
    /// Sets `LocaleId`. Required. 1 to 10 characters.
    #[inline] pub fn locale_id(mut self, value: impl IntoValue_<String>) -> LexFlowNodeConfiguration<S0, Set_> { self.0.put("LocaleId", value.into_node()); LexFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LexFlowNodeConfiguration> for LexFlowNodeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptFlowNodeResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-promptflownoderesourceconfiguration.html)
#[must_use]
pub struct PromptFlowNodeResourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PromptFlowNodeResourceConfiguration<Missing_<super::required::prompt_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptFlowNodeResourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PromptFlowNodeResourceConfiguration<S0> {
    /// Sets `PromptArn`. Required.
    #[inline] pub fn prompt_arn(mut self, value: impl IntoValue_<String>) -> PromptFlowNodeResourceConfiguration<Set_> { self.0.put("PromptArn", value.into_node()); PromptFlowNodeResourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PromptFlowNodeResourceConfiguration> for PromptFlowNodeResourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptInputVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-promptinputvariable.html)
#[must_use]
pub struct PromptInputVariable(Properties_);
impl PromptInputVariable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptInputVariable(Properties_::new()) }
}
impl PromptInputVariable {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<PromptInputVariable> for PromptInputVariable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.TextPromptTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-textprompttemplateconfiguration.html)
#[must_use]
pub struct TextPromptTemplateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TextPromptTemplateConfiguration<Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextPromptTemplateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TextPromptTemplateConfiguration<S0> {
    /// Sets `InputVariables`. 0 to 20 items.
    #[inline] pub fn input_variables(mut self, value: impl IntoValue_<Vec<PromptInputVariable>>) -> Self { self.0.put("InputVariables", value.into_node()); self }
    /// Sets `Text`. Required. 1 to 200000 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> TextPromptTemplateConfiguration<Set_> { self.0.put("Text", value.into_node()); TextPromptTemplateConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TextPromptTemplateConfiguration> for TextPromptTemplateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-prompttemplateconfiguration.html)
#[must_use]
pub struct PromptTemplateConfiguration(Properties_);
impl PromptTemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptTemplateConfiguration(Properties_::new()) }
}
impl PromptTemplateConfiguration {
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<TextPromptTemplateConfiguration>) -> Self { self.0.put("Text", value.into_node()); self }
}
impl IntoValue_<PromptTemplateConfiguration> for PromptTemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptFlowNodeInlineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-promptflownodeinlineconfiguration.html)
#[must_use]
pub struct PromptFlowNodeInlineConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PromptFlowNodeInlineConfiguration<Missing_<super::required::model_id>, Missing_<super::required::template_configuration>, Missing_<super::required::template_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptFlowNodeInlineConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PromptFlowNodeInlineConfiguration<S0, S1, S2> {
    /// Sets `InferenceConfiguration`.
    #[inline] pub fn inference_configuration(mut self, value: impl IntoValue_<PromptInferenceConfiguration>) -> Self { self.0.put("InferenceConfiguration", value.into_node()); self }
    /// Sets `ModelId`. Required. 1 to 2048 characters.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> PromptFlowNodeInlineConfiguration<Set_, S1, S2> { self.0.put("ModelId", value.into_node()); PromptFlowNodeInlineConfiguration(self.0, PhantomData_) }
    /// Sets `TemplateConfiguration`. Required.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<PromptTemplateConfiguration>) -> PromptFlowNodeInlineConfiguration<S0, Set_, S2> { self.0.put("TemplateConfiguration", value.into_node()); PromptFlowNodeInlineConfiguration(self.0, PhantomData_) }
    /// Sets `TemplateType`. Required. The values are constants of [`PromptTemplateType`].
    #[inline] pub fn template_type(mut self, value: impl IntoValue_<PromptTemplateType>) -> PromptFlowNodeInlineConfiguration<S0, S1, Set_> { self.0.put("TemplateType", value.into_node()); PromptFlowNodeInlineConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PromptFlowNodeInlineConfiguration> for PromptFlowNodeInlineConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptFlowNodeSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-promptflownodesourceconfiguration.html)
#[must_use]
pub struct PromptFlowNodeSourceConfiguration(Properties_);
impl PromptFlowNodeSourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptFlowNodeSourceConfiguration(Properties_::new()) }
}
impl PromptFlowNodeSourceConfiguration {
    /// Sets `Resource`.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<PromptFlowNodeResourceConfiguration>) -> Self { self.0.put("Resource", value.into_node()); self }
    /// Sets `Inline`.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<PromptFlowNodeInlineConfiguration>) -> Self { self.0.put("Inline", value.into_node()); self }
}
impl IntoValue_<PromptFlowNodeSourceConfiguration> for PromptFlowNodeSourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.PromptFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-promptflownodeconfiguration.html)
#[must_use]
pub struct PromptFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PromptFlowNodeConfiguration<Missing_<super::required::source_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PromptFlowNodeConfiguration<S0> {
    /// Sets `GuardrailConfiguration`.
    #[inline] pub fn guardrail_configuration(mut self, value: impl IntoValue_<GuardrailConfiguration>) -> Self { self.0.put("GuardrailConfiguration", value.into_node()); self }
    /// Sets `SourceConfiguration`. Required.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<PromptFlowNodeSourceConfiguration>) -> PromptFlowNodeConfiguration<Set_> { self.0.put("SourceConfiguration", value.into_node()); PromptFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PromptFlowNodeConfiguration> for PromptFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.LambdaFunctionFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-lambdafunctionflownodeconfiguration.html)
#[must_use]
pub struct LambdaFunctionFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaFunctionFlowNodeConfiguration<Missing_<super::required::lambda_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaFunctionFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaFunctionFlowNodeConfiguration<S0> {
    /// Sets `LambdaArn`. Required. At most 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> LambdaFunctionFlowNodeConfiguration<Set_> { self.0.put("LambdaArn", value.into_node()); LambdaFunctionFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaFunctionFlowNodeConfiguration> for LambdaFunctionFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.AgentFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-agentflownodeconfiguration.html)
#[must_use]
pub struct AgentFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AgentFlowNodeConfiguration<Missing_<super::required::agent_alias_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AgentFlowNodeConfiguration<S0> {
    /// Sets `AgentAliasArn`. Required. At most 2048 characters.
    #[inline] pub fn agent_alias_arn(mut self, value: impl IntoValue_<String>) -> AgentFlowNodeConfiguration<Set_> { self.0.put("AgentAliasArn", value.into_node()); AgentFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AgentFlowNodeConfiguration> for AgentFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.StorageFlowNodeS3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-storageflownodes3configuration.html)
#[must_use]
pub struct StorageFlowNodeS3Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageFlowNodeS3Configuration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageFlowNodeS3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> StorageFlowNodeS3Configuration<S0> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> StorageFlowNodeS3Configuration<Set_> { self.0.put("BucketName", value.into_node()); StorageFlowNodeS3Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StorageFlowNodeS3Configuration> for StorageFlowNodeS3Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.StorageFlowNodeServiceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-storageflownodeserviceconfiguration.html)
#[must_use]
pub struct StorageFlowNodeServiceConfiguration(Properties_);
impl StorageFlowNodeServiceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageFlowNodeServiceConfiguration(Properties_::new()) }
}
impl StorageFlowNodeServiceConfiguration {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<StorageFlowNodeS3Configuration>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<StorageFlowNodeServiceConfiguration> for StorageFlowNodeServiceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.StorageFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-storageflownodeconfiguration.html)
#[must_use]
pub struct StorageFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageFlowNodeConfiguration<Missing_<super::required::service_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> StorageFlowNodeConfiguration<S0> {
    /// Sets `ServiceConfiguration`. Required.
    #[inline] pub fn service_configuration(mut self, value: impl IntoValue_<StorageFlowNodeServiceConfiguration>) -> StorageFlowNodeConfiguration<Set_> { self.0.put("ServiceConfiguration", value.into_node()); StorageFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StorageFlowNodeConfiguration> for StorageFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.RetrievalFlowNodeS3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-retrievalflownodes3configuration.html)
#[must_use]
pub struct RetrievalFlowNodeS3Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RetrievalFlowNodeS3Configuration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RetrievalFlowNodeS3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> RetrievalFlowNodeS3Configuration<S0> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> RetrievalFlowNodeS3Configuration<Set_> { self.0.put("BucketName", value.into_node()); RetrievalFlowNodeS3Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RetrievalFlowNodeS3Configuration> for RetrievalFlowNodeS3Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.RetrievalFlowNodeServiceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-retrievalflownodeserviceconfiguration.html)
#[must_use]
pub struct RetrievalFlowNodeServiceConfiguration(Properties_);
impl RetrievalFlowNodeServiceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetrievalFlowNodeServiceConfiguration(Properties_::new()) }
}
impl RetrievalFlowNodeServiceConfiguration {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<RetrievalFlowNodeS3Configuration>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<RetrievalFlowNodeServiceConfiguration> for RetrievalFlowNodeServiceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.RetrievalFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-retrievalflownodeconfiguration.html)
#[must_use]
pub struct RetrievalFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RetrievalFlowNodeConfiguration<Missing_<super::required::service_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RetrievalFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RetrievalFlowNodeConfiguration<S0> {
    /// Sets `ServiceConfiguration`. Required.
    #[inline] pub fn service_configuration(mut self, value: impl IntoValue_<RetrievalFlowNodeServiceConfiguration>) -> RetrievalFlowNodeConfiguration<Set_> { self.0.put("ServiceConfiguration", value.into_node()); RetrievalFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RetrievalFlowNodeConfiguration> for RetrievalFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.InlineCodeFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-inlinecodeflownodeconfiguration.html)
#[must_use]
pub struct InlineCodeFlowNodeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InlineCodeFlowNodeConfiguration<Missing_<super::required::code>, Missing_<super::required::language>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InlineCodeFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InlineCodeFlowNodeConfiguration<S0, S1> {
    /// Sets `Code`. Required. At most 5000000 characters.
    #[inline] pub fn code(mut self, value: impl IntoValue_<String>) -> InlineCodeFlowNodeConfiguration<Set_, S1> { self.0.put("Code", value.into_node()); InlineCodeFlowNodeConfiguration(self.0, PhantomData_) }
    /// Sets `Language`. Required. The values are constants of [`SupportedLanguages`].
    #[inline] pub fn language(mut self, value: impl IntoValue_<SupportedLanguages>) -> InlineCodeFlowNodeConfiguration<S0, Set_> { self.0.put("Language", value.into_node()); InlineCodeFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InlineCodeFlowNodeConfiguration> for InlineCodeFlowNodeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.LoopFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-loopflownodeconfiguration.html)
#[must_use]
pub struct LoopFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoopFlowNodeConfiguration<Missing_<super::required::definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoopFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LoopFlowNodeConfiguration<S0> {
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<FlowDefinition>) -> LoopFlowNodeConfiguration<Set_> { self.0.put("Definition", value.into_node()); LoopFlowNodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LoopFlowNodeConfiguration> for LoopFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.LoopControllerFlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-loopcontrollerflownodeconfiguration.html)
#[must_use]
pub struct LoopControllerFlowNodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoopControllerFlowNodeConfiguration<Missing_<super::required::continue_condition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoopControllerFlowNodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LoopControllerFlowNodeConfiguration<S0> {
    /// Sets `ContinueCondition`. Required.
    #[inline] pub fn continue_condition(mut self, value: impl IntoValue_<FlowCondition>) -> LoopControllerFlowNodeConfiguration<Set_> { self.0.put("ContinueCondition", value.into_node()); LoopControllerFlowNodeConfiguration(self.0, PhantomData_) }
    /// Sets `MaxIterations`. 1 to 1000.
    #[inline] pub fn max_iterations(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxIterations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LoopControllerFlowNodeConfiguration> for LoopControllerFlowNodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowNodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flownodeconfiguration.html)
#[must_use]
pub struct FlowNodeConfiguration(Properties_);
impl FlowNodeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowNodeConfiguration(Properties_::new()) }
}
impl FlowNodeConfiguration {
    /// Sets `Input`.
    #[inline] pub fn input(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Input", value.into_node()); self }
    /// Sets `Output`.
    #[inline] pub fn output(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Output", value.into_node()); self }
    /// Sets `KnowledgeBase`.
    #[inline] pub fn knowledge_base(mut self, value: impl IntoValue_<KnowledgeBaseFlowNodeConfiguration>) -> Self { self.0.put("KnowledgeBase", value.into_node()); self }
    /// Sets `Condition`.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<ConditionFlowNodeConfiguration>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `Lex`.
    #[inline] pub fn lex(mut self, value: impl IntoValue_<LexFlowNodeConfiguration>) -> Self { self.0.put("Lex", value.into_node()); self }
    /// Sets `Prompt`.
    #[inline] pub fn prompt(mut self, value: impl IntoValue_<PromptFlowNodeConfiguration>) -> Self { self.0.put("Prompt", value.into_node()); self }
    /// Sets `LambdaFunction`.
    #[inline] pub fn lambda_function(mut self, value: impl IntoValue_<LambdaFunctionFlowNodeConfiguration>) -> Self { self.0.put("LambdaFunction", value.into_node()); self }
    /// Sets `Agent`.
    #[inline] pub fn agent(mut self, value: impl IntoValue_<AgentFlowNodeConfiguration>) -> Self { self.0.put("Agent", value.into_node()); self }
    /// Sets `Storage`.
    #[inline] pub fn storage(mut self, value: impl IntoValue_<StorageFlowNodeConfiguration>) -> Self { self.0.put("Storage", value.into_node()); self }
    /// Sets `Iterator`.
    #[inline] pub fn iterator(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Iterator", value.into_node()); self }
    /// Sets `Collector`.
    #[inline] pub fn collector(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Collector", value.into_node()); self }
    /// Sets `Retrieval`.
    #[inline] pub fn retrieval(mut self, value: impl IntoValue_<RetrievalFlowNodeConfiguration>) -> Self { self.0.put("Retrieval", value.into_node()); self }
    /// Sets `InlineCode`.
    #[inline] pub fn inline_code(mut self, value: impl IntoValue_<InlineCodeFlowNodeConfiguration>) -> Self { self.0.put("InlineCode", value.into_node()); self }
    /// Sets `Loop`.
    #[inline] pub fn r#loop(mut self, value: impl IntoValue_<LoopFlowNodeConfiguration>) -> Self { self.0.put("Loop", value.into_node()); self }
    /// Sets `LoopInput`.
    #[inline] pub fn loop_input(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("LoopInput", value.into_node()); self }
    /// Sets `LoopController`.
    #[inline] pub fn loop_controller(mut self, value: impl IntoValue_<LoopControllerFlowNodeConfiguration>) -> Self { self.0.put("LoopController", value.into_node()); self }
}
impl IntoValue_<FlowNodeConfiguration> for FlowNodeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowNodeInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flownodeinput.html)
#[must_use]
pub struct FlowNodeInput<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FlowNodeInput<Missing_<super::required::expression>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowNodeInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FlowNodeInput<S0, S1, S2> {
    /// Sets `Category`. The values are constants of [`FlowNodeInputCategory`].
    #[inline] pub fn category(mut self, value: impl IntoValue_<FlowNodeInputCategory>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 64 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> FlowNodeInput<Set_, S1, S2> { self.0.put("Expression", value.into_node()); FlowNodeInput(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowNodeInput<S0, Set_, S2> { self.0.put("Name", value.into_node()); FlowNodeInput(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`FlowNodeIODataType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FlowNodeIODataType>) -> FlowNodeInput<S0, S1, Set_> { self.0.put("Type", value.into_node()); FlowNodeInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FlowNodeInput> for FlowNodeInput<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowNodeOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flownodeoutput.html)
#[must_use]
pub struct FlowNodeOutput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FlowNodeOutput<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowNodeOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FlowNodeOutput<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowNodeOutput<Set_, S1> { self.0.put("Name", value.into_node()); FlowNodeOutput(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`FlowNodeIODataType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FlowNodeIODataType>) -> FlowNodeOutput<S0, Set_> { self.0.put("Type", value.into_node()); FlowNodeOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FlowNodeOutput> for FlowNodeOutput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowNode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flownode.html)
#[must_use]
pub struct FlowNode<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FlowNode<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowNode(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FlowNode<S0, S1> {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<FlowNodeConfiguration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Inputs`. At most 20 items.
    #[inline] pub fn inputs(mut self, value: impl IntoValue_<Vec<FlowNodeInput>>) -> Self { self.0.put("Inputs", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowNode<Set_, S1> { self.0.put("Name", value.into_node()); FlowNode(self.0, PhantomData_) }
    /// Sets `Outputs`. At most 5 items.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Vec<FlowNodeOutput>>) -> Self { self.0.put("Outputs", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`FlowNodeType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FlowNodeType>) -> FlowNode<S0, Set_> { self.0.put("Type", value.into_node()); FlowNode(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FlowNode> for FlowNode<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.FlowDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowdefinition.html)
#[must_use]
pub struct FlowDefinition(Properties_);
impl FlowDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowDefinition(Properties_::new()) }
}
impl FlowDefinition {
    /// Sets `Connections`. At most 100 items.
    #[inline] pub fn connections(mut self, value: impl IntoValue_<Vec<FlowConnection>>) -> Self { self.0.put("Connections", value.into_node()); self }
    /// Sets `Nodes`. At most 40 items.
    #[inline] pub fn nodes(mut self, value: impl IntoValue_<Vec<FlowNode>>) -> Self { self.0.put("Nodes", value.into_node()); self }
}
impl IntoValue_<FlowDefinition> for FlowDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Flow.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("Key", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Version`. 1 to 1024 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum FlowConnectionType {}
impl FlowConnectionType {
    /// `Data`
    pub const DATA: Value_<FlowConnectionType> = Value_::constant("Data");
    /// `Conditional`
    pub const CONDITIONAL: Value_<FlowConnectionType> = Value_::constant("Conditional");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowConnectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum PerformanceConfigurationLatency {}
impl PerformanceConfigurationLatency {
    /// `standard`
    pub const STANDARD: Value_<PerformanceConfigurationLatency> = Value_::constant("standard");
    /// `optimized`
    pub const OPTIMIZED: Value_<PerformanceConfigurationLatency> = Value_::constant("optimized");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PerformanceConfigurationLatency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum RerankingMetadataSelectionMode {}
impl RerankingMetadataSelectionMode {
    /// `SELECTIVE`
    pub const SELECTIVE: Value_<RerankingMetadataSelectionMode> = Value_::constant("SELECTIVE");
    /// `ALL`
    pub const ALL: Value_<RerankingMetadataSelectionMode> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RerankingMetadataSelectionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum VectorSearchRerankingConfigurationType {}
impl VectorSearchRerankingConfigurationType {
    /// `BEDROCK_RERANKING_MODEL`
    pub const BEDROCK_RERANKING_MODEL: Value_<VectorSearchRerankingConfigurationType> = Value_::constant("BEDROCK_RERANKING_MODEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VectorSearchRerankingConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum PromptTemplateType {}
impl PromptTemplateType {
    /// `TEXT`
    pub const TEXT: Value_<PromptTemplateType> = Value_::constant("TEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PromptTemplateType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum SupportedLanguages {}
impl SupportedLanguages {
    /// `Python_3`
    pub const PYTHON_3: Value_<SupportedLanguages> = Value_::constant("Python_3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedLanguages> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum FlowNodeInputCategory {}
impl FlowNodeInputCategory {
    /// `LoopCondition`
    pub const LOOP_CONDITION: Value_<FlowNodeInputCategory> = Value_::constant("LoopCondition");
    /// `ReturnValueToLoopStart`
    pub const RETURN_VALUE_TO_LOOP_START: Value_<FlowNodeInputCategory> = Value_::constant("ReturnValueToLoopStart");
    /// `ExitLoop`
    pub const EXIT_LOOP: Value_<FlowNodeInputCategory> = Value_::constant("ExitLoop");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowNodeInputCategory> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum FlowNodeIODataType {}
impl FlowNodeIODataType {
    /// `String`
    pub const STRING: Value_<FlowNodeIODataType> = Value_::constant("String");
    /// `Number`
    pub const NUMBER: Value_<FlowNodeIODataType> = Value_::constant("Number");
    /// `Boolean`
    pub const BOOLEAN: Value_<FlowNodeIODataType> = Value_::constant("Boolean");
    /// `Object`
    pub const OBJECT: Value_<FlowNodeIODataType> = Value_::constant("Object");
    /// `Array`
    pub const ARRAY: Value_<FlowNodeIODataType> = Value_::constant("Array");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowNodeIODataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
#[derive(Debug)]
pub enum FlowNodeType {}
impl FlowNodeType {
    /// `Input`
    pub const INPUT: Value_<FlowNodeType> = Value_::constant("Input");
    /// `Output`
    pub const OUTPUT: Value_<FlowNodeType> = Value_::constant("Output");
    /// `KnowledgeBase`
    pub const KNOWLEDGE_BASE: Value_<FlowNodeType> = Value_::constant("KnowledgeBase");
    /// `Condition`
    pub const CONDITION: Value_<FlowNodeType> = Value_::constant("Condition");
    /// `Lex`
    pub const LEX: Value_<FlowNodeType> = Value_::constant("Lex");
    /// `Prompt`
    pub const PROMPT: Value_<FlowNodeType> = Value_::constant("Prompt");
    /// `LambdaFunction`
    pub const LAMBDA_FUNCTION: Value_<FlowNodeType> = Value_::constant("LambdaFunction");
    /// `Agent`
    pub const AGENT: Value_<FlowNodeType> = Value_::constant("Agent");
    /// `Storage`
    pub const STORAGE: Value_<FlowNodeType> = Value_::constant("Storage");
    /// `Retrieval`
    pub const RETRIEVAL: Value_<FlowNodeType> = Value_::constant("Retrieval");
    /// `Iterator`
    pub const ITERATOR: Value_<FlowNodeType> = Value_::constant("Iterator");
    /// `Collector`
    pub const COLLECTOR: Value_<FlowNodeType> = Value_::constant("Collector");
    /// `InlineCode`
    pub const INLINE_CODE: Value_<FlowNodeType> = Value_::constant("InlineCode");
    /// `Loop`
    pub const LOOP: Value_<FlowNodeType> = Value_::constant("Loop");
    /// `LoopInput`
    pub const LOOP_INPUT: Value_<FlowNodeType> = Value_::constant("LoopInput");
    /// `LoopController`
    pub const LOOP_CONTROLLER: Value_<FlowNodeType> = Value_::constant("LoopController");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowNodeType> { Value_::from_node(value.into_node()) }
}
