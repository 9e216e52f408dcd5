// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::AIAgent`

use stanchion_template::generated::*;

/// `AWS::Wisdom::AIAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
#[must_use]
pub struct AIAgent<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AIAgent<Missing_<super::required::assistant_id>, Missing_<super::required::configuration>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIAgent(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AIAgent<S0, S1, S2> {
    /// Sets `AssistantId`. Required. An update replaces the resource.
    #[inline] pub fn assistant_id(mut self, value: impl IntoValue_<String>) -> AIAgent<Set_, S1, S2> { self.0.put("AssistantId", value.into_node()); AIAgent(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<AIAgentConfiguration>) -> AIAgent<S0, Set_, S2> { self.0.put("Configuration", value.into_node()); AIAgent(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`AIAgentType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<AIAgentType>) -> AIAgent<S0, S1, Set_> { self.0.put("Type", value.into_node()); AIAgent(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AIAgent> for AIAgent<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AIAgent<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Wisdom::AIAgent";
    type Handle = AIAgentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AIAgent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AIAgentRef(Id_);
impl From<Id_> for AIAgentRef { #[inline] fn from(id: Id_) -> Self { AIAgentRef(id) } }
impl AsRef<Id_> for AIAgentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AIAgentRef {
    /// `Ref`: `AIAgentId|AssistantId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AIAgentArn`
    #[inline] pub fn ai_agent_arn(&self) -> Value_<String> { self.0.attribute("AIAgentArn") }
    /// `Fn::GetAtt` `AIAgentId`
    #[inline] pub fn ai_agent_id(&self) -> Value_<String> { self.0.attribute("AIAgentId") }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `ModifiedTimeSeconds`
    #[inline] pub fn modified_time_seconds(&self) -> Value_<f64> { self.0.attribute("ModifiedTimeSeconds") }
}
/// `AWS::Wisdom::AIAgent.OrCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-orcondition.html)
#[must_use]
pub struct OrCondition(Properties_);
impl OrCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OrCondition(Properties_::new()) }
}
impl OrCondition {
    /// Sets `AndConditions`.
    #[inline] pub fn and_conditions(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AndConditions", value.into_node()); self }
    /// Sets `TagCondition`.
    #[inline] pub fn tag_condition(mut self, value: impl IntoValue_<Tag_>) -> Self { self.0.put("TagCondition", value.into_node()); self }
}
impl IntoValue_<OrCondition> for OrCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.TagFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-tagfilter.html)
#[must_use]
pub struct TagFilter(Properties_);
impl TagFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagFilter(Properties_::new()) }
}
impl TagFilter {
    /// Sets `TagCondition`.
    #[inline] pub fn tag_condition(mut self, value: impl IntoValue_<Tag_>) -> Self { self.0.put("TagCondition", value.into_node()); self }
    /// Sets `AndConditions`.
    #[inline] pub fn and_conditions(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AndConditions", value.into_node()); self }
    /// Sets `OrConditions`.
    #[inline] pub fn or_conditions(mut self, value: impl IntoValue_<Vec<OrCondition>>) -> Self { self.0.put("OrConditions", value.into_node()); self }
}
impl IntoValue_<TagFilter> for TagFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.KnowledgeBaseAssociationConfigurationData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-knowledgebaseassociationconfigurationdata.html)
#[must_use]
pub struct KnowledgeBaseAssociationConfigurationData(Properties_);
impl KnowledgeBaseAssociationConfigurationData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KnowledgeBaseAssociationConfigurationData(Properties_::new()) }
}
impl KnowledgeBaseAssociationConfigurationData {
    /// Sets `ContentTagFilter`.
    #[inline] pub fn content_tag_filter(mut self, value: impl IntoValue_<TagFilter>) -> Self { self.0.put("ContentTagFilter", value.into_node()); self }
    /// Sets `MaxResults`. 1 to 100.
    #[inline] pub fn max_results(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxResults", value.into_node()); self }
    /// Sets `OverrideKnowledgeBaseSearchType`. The values are constants of [`KnowledgeBaseSearchType`].
    #[inline] pub fn override_knowledge_base_search_type(mut self, value: impl IntoValue_<KnowledgeBaseSearchType>) -> Self { self.0.put("OverrideKnowledgeBaseSearchType", value.into_node()); self }
}
impl IntoValue_<KnowledgeBaseAssociationConfigurationData> for KnowledgeBaseAssociationConfigurationData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.AssociationConfigurationData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-associationconfigurationdata.html)
#[must_use]
pub struct AssociationConfigurationData(Properties_);
impl AssociationConfigurationData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssociationConfigurationData(Properties_::new()) }
}
impl AssociationConfigurationData {
    /// Sets `KnowledgeBaseAssociationConfigurationData`.
    #[inline] pub fn knowledge_base_association_configuration_data(mut self, value: impl IntoValue_<KnowledgeBaseAssociationConfigurationData>) -> Self { self.0.put("KnowledgeBaseAssociationConfigurationData", value.into_node()); self }
}
impl IntoValue_<AssociationConfigurationData> for AssociationConfigurationData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.AssociationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-associationconfiguration.html)
#[must_use]
pub struct AssociationConfiguration(Properties_);
impl AssociationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssociationConfiguration(Properties_::new()) }
}
impl AssociationConfiguration {
    /// Sets `AssociationConfigurationData`.
    #[inline] pub fn association_configuration_data(mut self, value: impl IntoValue_<AssociationConfigurationData>) -> Self { self.0.put("AssociationConfigurationData", value.into_node()); self }
    /// Sets `AssociationId`.
    #[inline] pub fn association_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssociationId", value.into_node()); self }
    /// Sets `AssociationType`. The values are constants of [`AIAgentAssociationConfigurationType`].
    #[inline] pub fn association_type(mut self, value: impl IntoValue_<AIAgentAssociationConfigurationType>) -> Self { self.0.put("AssociationType", value.into_node()); self }
}
impl IntoValue_<AssociationConfiguration> for AssociationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ManualSearchAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-manualsearchaiagentconfiguration.html)
#[must_use]
pub struct ManualSearchAIAgentConfiguration(Properties_);
impl ManualSearchAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManualSearchAIAgentConfiguration(Properties_::new()) }
}
impl ManualSearchAIAgentConfiguration {
    /// Sets `AnswerGenerationAIGuardrailId`.
    #[inline] pub fn answer_generation_ai_guardrail_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerGenerationAIGuardrailId", value.into_node()); self }
    /// Sets `AnswerGenerationAIPromptId`.
    #[inline] pub fn answer_generation_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerGenerationAIPromptId", value.into_node()); self }
    /// Sets `AssociationConfigurations`.
    #[inline] pub fn association_configurations(mut self, value: impl IntoValue_<Vec<AssociationConfiguration>>) -> Self { self.0.put("AssociationConfigurations", value.into_node()); self }
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
}
impl IntoValue_<ManualSearchAIAgentConfiguration> for ManualSearchAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.AnswerRecommendationAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-answerrecommendationaiagentconfiguration.html)
#[must_use]
pub struct AnswerRecommendationAIAgentConfiguration(Properties_);
impl AnswerRecommendationAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnswerRecommendationAIAgentConfiguration(Properties_::new()) }
}
impl AnswerRecommendationAIAgentConfiguration {
    /// Sets `AnswerGenerationAIGuardrailId`.
    #[inline] pub fn answer_generation_ai_guardrail_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerGenerationAIGuardrailId", value.into_node()); self }
    /// Sets `AnswerGenerationAIPromptId`.
    #[inline] pub fn answer_generation_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerGenerationAIPromptId", value.into_node()); self }
    /// Sets `AssociationConfigurations`.
    #[inline] pub fn association_configurations(mut self, value: impl IntoValue_<Vec<AssociationConfiguration>>) -> Self { self.0.put("AssociationConfigurations", value.into_node()); self }
    /// Sets `IntentLabelingGenerationAIPromptId`.
    #[inline] pub fn intent_labeling_generation_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntentLabelingGenerationAIPromptId", value.into_node()); self }
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
    /// Sets `QueryReformulationAIPromptId`.
    #[inline] pub fn query_reformulation_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryReformulationAIPromptId", value.into_node()); self }
}
impl IntoValue_<AnswerRecommendationAIAgentConfiguration> for AnswerRecommendationAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.SelfServiceAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-selfserviceaiagentconfiguration.html)
#[must_use]
pub struct SelfServiceAIAgentConfiguration(Properties_);
impl SelfServiceAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfServiceAIAgentConfiguration(Properties_::new()) }
}
impl SelfServiceAIAgentConfiguration {
    /// Sets `AssociationConfigurations`.
    #[inline] pub fn association_configurations(mut self, value: impl IntoValue_<Vec<AssociationConfiguration>>) -> Self { self.0.put("AssociationConfigurations", value.into_node()); self }
    /// Sets `SelfServiceAIGuardrailId`.
    #[inline] pub fn self_service_ai_guardrail_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelfServiceAIGuardrailId", value.into_node()); self }
    /// Sets `SelfServiceAnswerGenerationAIPromptId`.
    #[inline] pub fn self_service_answer_generation_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelfServiceAnswerGenerationAIPromptId", value.into_node()); self }
    /// Sets `SelfServicePreProcessingAIPromptId`.
    #[inline] pub fn self_service_pre_processing_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelfServicePreProcessingAIPromptId", value.into_node()); self }
}
impl IntoValue_<SelfServiceAIAgentConfiguration> for SelfServiceAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.EmailResponseAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-emailresponseaiagentconfiguration.html)
#[must_use]
pub struct EmailResponseAIAgentConfiguration(Properties_);
impl EmailResponseAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailResponseAIAgentConfiguration(Properties_::new()) }
}
impl EmailResponseAIAgentConfiguration {
    /// Sets `AssociationConfigurations`.
    #[inline] pub fn association_configurations(mut self, value: impl IntoValue_<Vec<AssociationConfiguration>>) -> Self { self.0.put("AssociationConfigurations", value.into_node()); self }
    /// Sets `EmailQueryReformulationAIPromptId`.
    #[inline] pub fn email_query_reformulation_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailQueryReformulationAIPromptId", value.into_node()); self }
    /// Sets `EmailResponseAIPromptId`.
    #[inline] pub fn email_response_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailResponseAIPromptId", value.into_node()); self }
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
}
impl IntoValue_<EmailResponseAIAgentConfiguration> for EmailResponseAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.EmailOverviewAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-emailoverviewaiagentconfiguration.html)
#[must_use]
pub struct EmailOverviewAIAgentConfiguration(Properties_);
impl EmailOverviewAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailOverviewAIAgentConfiguration(Properties_::new()) }
}
impl EmailOverviewAIAgentConfiguration {
    /// Sets `EmailOverviewAIPromptId`.
    #[inline] pub fn email_overview_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailOverviewAIPromptId", value.into_node()); self }
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
}
impl IntoValue_<EmailOverviewAIAgentConfiguration> for EmailOverviewAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.EmailGenerativeAnswerAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-emailgenerativeansweraiagentconfiguration.html)
#[must_use]
pub struct EmailGenerativeAnswerAIAgentConfiguration(Properties_);
impl EmailGenerativeAnswerAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailGenerativeAnswerAIAgentConfiguration(Properties_::new()) }
}
impl EmailGenerativeAnswerAIAgentConfiguration {
    /// Sets `AssociationConfigurations`.
    #[inline] pub fn association_configurations(mut self, value: impl IntoValue_<Vec<AssociationConfiguration>>) -> Self { self.0.put("AssociationConfigurations", value.into_node()); self }
    /// Sets `EmailGenerativeAnswerAIPromptId`.
    #[inline] pub fn email_generative_answer_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailGenerativeAnswerAIPromptId", value.into_node()); self }
    /// Sets `EmailQueryReformulationAIPromptId`.
    #[inline] pub fn email_query_reformulation_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailQueryReformulationAIPromptId", value.into_node()); self }
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
}
impl IntoValue_<EmailGenerativeAnswerAIAgentConfiguration> for EmailGenerativeAnswerAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ToolInstruction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-toolinstruction.html)
#[must_use]
pub struct ToolInstruction(Properties_);
impl ToolInstruction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ToolInstruction(Properties_::new()) }
}
impl ToolInstruction {
    /// Sets `Examples`.
    #[inline] pub fn examples(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Examples", value.into_node()); self }
    /// Sets `Instruction`.
    #[inline] pub fn instruction(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Instruction", value.into_node()); self }
}
impl IntoValue_<ToolInstruction> for ToolInstruction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ToolOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-tooloutputconfiguration.html)
#[must_use]
pub struct ToolOutputConfiguration(Properties_);
impl ToolOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ToolOutputConfiguration(Properties_::new()) }
}
impl ToolOutputConfiguration {
    /// Sets `OutputVariableNameOverride`. At least 1 character.
    #[inline] pub fn output_variable_name_override(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputVariableNameOverride", value.into_node()); self }
    /// Sets `SessionDataNamespace`. At least 1 character.
    #[inline] pub fn session_data_namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionDataNamespace", value.into_node()); self }
}
impl IntoValue_<ToolOutputConfiguration> for ToolOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ToolOutputFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-tooloutputfilter.html)
#[must_use]
pub struct ToolOutputFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ToolOutputFilter<Missing_<super::required::json_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ToolOutputFilter(Properties_::new(), PhantomData_) }
}
impl<S0> ToolOutputFilter<S0> {
    /// Sets `JsonPath`. Required. At least 1 character.
    #[inline] pub fn json_path(mut self, value: impl IntoValue_<String>) -> ToolOutputFilter<Set_> { self.0.put("JsonPath", value.into_node()); ToolOutputFilter(self.0, PhantomData_) }
    /// Sets `OutputConfiguration`.
    #[inline] pub fn output_configuration(mut self, value: impl IntoValue_<ToolOutputConfiguration>) -> Self { self.0.put("OutputConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ToolOutputFilter> for ToolOutputFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ToolOverrideConstantInputValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-tooloverrideconstantinputvalue.html)
#[must_use]
pub struct ToolOverrideConstantInputValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ToolOverrideConstantInputValue<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ToolOverrideConstantInputValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ToolOverrideConstantInputValue<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`ToolOverrideInputValueType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ToolOverrideInputValueType>) -> ToolOverrideConstantInputValue<Set_, S1> { self.0.put("Type", value.into_node()); ToolOverrideConstantInputValue(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1 character.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> ToolOverrideConstantInputValue<S0, Set_> { self.0.put("Value", value.into_node()); ToolOverrideConstantInputValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ToolOverrideConstantInputValue> for ToolOverrideConstantInputValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ToolOverrideInputValueConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-tooloverrideinputvalueconfiguration.html)
#[must_use]
pub struct ToolOverrideInputValueConfiguration(Properties_);
impl ToolOverrideInputValueConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ToolOverrideInputValueConfiguration(Properties_::new()) }
}
impl ToolOverrideInputValueConfiguration {
    /// Sets `Constant`.
    #[inline] pub fn constant(mut self, value: impl IntoValue_<ToolOverrideConstantInputValue>) -> Self { self.0.put("Constant", value.into_node()); self }
}
impl IntoValue_<ToolOverrideInputValueConfiguration> for ToolOverrideInputValueConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ToolOverrideInputValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-tooloverrideinputvalue.html)
#[must_use]
pub struct ToolOverrideInputValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ToolOverrideInputValue<Missing_<super::required::json_path>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ToolOverrideInputValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ToolOverrideInputValue<S0, S1> {
    /// Sets `JsonPath`. Required. At least 1 character.
    #[inline] pub fn json_path(mut self, value: impl IntoValue_<String>) -> ToolOverrideInputValue<Set_, S1> { self.0.put("JsonPath", value.into_node()); ToolOverrideInputValue(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<ToolOverrideInputValueConfiguration>) -> ToolOverrideInputValue<S0, Set_> { self.0.put("Value", value.into_node()); ToolOverrideInputValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ToolOverrideInputValue> for ToolOverrideInputValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.UserInteractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-userinteractionconfiguration.html)
#[must_use]
pub struct UserInteractionConfiguration(Properties_);
impl UserInteractionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserInteractionConfiguration(Properties_::new()) }
}
impl UserInteractionConfiguration {
    /// Sets `IsUserConfirmationRequired`.
    #[inline] pub fn is_user_confirmation_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsUserConfirmationRequired", value.into_node()); self }
}
impl IntoValue_<UserInteractionConfiguration> for UserInteractionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.ToolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-toolconfiguration.html)
#[must_use]
pub struct ToolConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ToolConfiguration<Missing_<super::required::tool_name>, Missing_<super::required::tool_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ToolConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ToolConfiguration<S0, S1> {
    /// Sets `Annotations`.
    #[inline] pub fn annotations(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Annotations", value.into_node()); self }
    /// Sets `Description`. At least 1 character.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputSchema`.
    #[inline] pub fn input_schema(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("InputSchema", value.into_node()); self }
    /// Sets `Instruction`.
    #[inline] pub fn instruction(mut self, value: impl IntoValue_<ToolInstruction>) -> Self { self.0.put("Instruction", value.into_node()); self }
    /// Sets `OutputFilters`.
    #[inline] pub fn output_filters(mut self, value: impl IntoValue_<Vec<ToolOutputFilter>>) -> Self { self.0.put("OutputFilters", value.into_node()); self }
    /// Sets `OutputSchema`.
    #[inline] pub fn output_schema(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("OutputSchema", value.into_node()); self }
    /// Sets `OverrideInputValues`.
    #[inline] pub fn override_input_values(mut self, value: impl IntoValue_<Vec<ToolOverrideInputValue>>) -> Self { self.0.put("OverrideInputValues", value.into_node()); self }
    /// Sets `Title`. At least 1 character.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `ToolId`. At least 1 character.
    #[inline] pub fn tool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ToolId", value.into_node()); self }
    /// Sets `ToolName`. Required. At least 1 character.
    #[inline] pub fn tool_name(mut self, value: impl IntoValue_<String>) -> ToolConfiguration<Set_, S1> { self.0.put("ToolName", value.into_node()); ToolConfiguration(self.0, PhantomData_) }
    /// Sets `ToolType`. Required. The values are constants of [`ToolType`].
    #[inline] pub fn tool_type(mut self, value: impl IntoValue_<ToolType>) -> ToolConfiguration<S0, Set_> { self.0.put("ToolType", value.into_node()); ToolConfiguration(self.0, PhantomData_) }
    /// Sets `UserInteractionConfiguration`.
    #[inline] pub fn user_interaction_configuration(mut self, value: impl IntoValue_<UserInteractionConfiguration>) -> Self { self.0.put("UserInteractionConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ToolConfiguration> for ToolConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.OrchestrationAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-orchestrationaiagentconfiguration.html)
#[must_use]
pub struct OrchestrationAIAgentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrchestrationAIAgentConfiguration<Missing_<super::required::orchestration_ai_prompt_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrchestrationAIAgentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OrchestrationAIAgentConfiguration<S0> {
    /// Sets `ConnectInstanceArn`. 1 to 2048 characters.
    #[inline] pub fn connect_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectInstanceArn", value.into_node()); self }
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
    /// Sets `OrchestrationAIGuardrailId`.
    #[inline] pub fn orchestration_ai_guardrail_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrchestrationAIGuardrailId", value.into_node()); self }
    /// Sets `OrchestrationAIPromptId`. Required.
    #[inline] pub fn orchestration_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> OrchestrationAIAgentConfiguration<Set_> { self.0.put("OrchestrationAIPromptId", value.into_node()); OrchestrationAIAgentConfiguration(self.0, PhantomData_) }
    /// Sets `ToolConfigurations`.
    #[inline] pub fn tool_configurations(mut self, value: impl IntoValue_<Vec<ToolConfiguration>>) -> Self { self.0.put("ToolConfigurations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OrchestrationAIAgentConfiguration> for OrchestrationAIAgentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.NoteTakingAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-notetakingaiagentconfiguration.html)
#[must_use]
pub struct NoteTakingAIAgentConfiguration(Properties_);
impl NoteTakingAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NoteTakingAIAgentConfiguration(Properties_::new()) }
}
impl NoteTakingAIAgentConfiguration {
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
    /// Sets `NoteTakingAIGuardrailId`.
    #[inline] pub fn note_taking_ai_guardrail_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoteTakingAIGuardrailId", value.into_node()); self }
    /// Sets `NoteTakingAIPromptId`.
    #[inline] pub fn note_taking_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoteTakingAIPromptId", value.into_node()); self }
}
impl IntoValue_<NoteTakingAIAgentConfiguration> for NoteTakingAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.CaseSummarizationAIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-casesummarizationaiagentconfiguration.html)
#[must_use]
pub struct CaseSummarizationAIAgentConfiguration(Properties_);
impl CaseSummarizationAIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaseSummarizationAIAgentConfiguration(Properties_::new()) }
}
impl CaseSummarizationAIAgentConfiguration {
    /// Sets `CaseSummarizationAIGuardrailId`.
    #[inline] pub fn case_summarization_ai_guardrail_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaseSummarizationAIGuardrailId", value.into_node()); self }
    /// Sets `CaseSummarizationAIPromptId`.
    #[inline] pub fn case_summarization_ai_prompt_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaseSummarizationAIPromptId", value.into_node()); self }
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
}
impl IntoValue_<CaseSummarizationAIAgentConfiguration> for CaseSummarizationAIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIAgent.AIAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiagent-aiagentconfiguration.html)
#[must_use]
pub struct AIAgentConfiguration(Properties_);
impl AIAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AIAgentConfiguration(Properties_::new()) }
}
impl AIAgentConfiguration {
    /// Sets `ManualSearchAIAgentConfiguration`.
    #[inline] pub fn manual_search_ai_agent_configuration(mut self, value: impl IntoValue_<ManualSearchAIAgentConfiguration>) -> Self { self.0.put("ManualSearchAIAgentConfiguration", value.into_node()); self }
    /// Sets `AnswerRecommendationAIAgentConfiguration`.
    #[inline] pub fn answer_recommendation_ai_agent_configuration(mut self, value: impl IntoValue_<AnswerRecommendationAIAgentConfiguration>) -> Self { self.0.put("AnswerRecommendationAIAgentConfiguration", value.into_node()); self }
    /// Sets `SelfServiceAIAgentConfiguration`.
    #[inline] pub fn self_service_ai_agent_configuration(mut self, value: impl IntoValue_<SelfServiceAIAgentConfiguration>) -> Self { self.0.put("SelfServiceAIAgentConfiguration", value.into_node()); self }
    /// Sets `EmailResponseAIAgentConfiguration`.
    #[inline] pub fn email_response_ai_agent_configuration(mut self, value: impl IntoValue_<EmailResponseAIAgentConfiguration>) -> Self { self.0.put("EmailResponseAIAgentConfiguration", value.into_node()); self }
    /// Sets `EmailOverviewAIAgentConfiguration`.
    #[inline] pub fn email_overview_ai_agent_configuration(mut self, value: impl IntoValue_<EmailOverviewAIAgentConfiguration>) -> Self { self.0.put("EmailOverviewAIAgentConfiguration", value.into_node()); self }
    /// Sets `EmailGenerativeAnswerAIAgentConfiguration`.
    #[inline] pub fn email_generative_answer_ai_agent_configuration(mut self, value: impl IntoValue_<EmailGenerativeAnswerAIAgentConfiguration>) -> Self { self.0.put("EmailGenerativeAnswerAIAgentConfiguration", value.into_node()); self }
    /// Sets `OrchestrationAIAgentConfiguration`.
    #[inline] pub fn orchestration_ai_agent_configuration(mut self, value: impl IntoValue_<OrchestrationAIAgentConfiguration>) -> Self { self.0.put("OrchestrationAIAgentConfiguration", value.into_node()); self }
    /// Sets `NoteTakingAIAgentConfiguration`.
    #[inline] pub fn note_taking_ai_agent_configuration(mut self, value: impl IntoValue_<NoteTakingAIAgentConfiguration>) -> Self { self.0.put("NoteTakingAIAgentConfiguration", value.into_node()); self }
    /// Sets `CaseSummarizationAIAgentConfiguration`.
    #[inline] pub fn case_summarization_ai_agent_configuration(mut self, value: impl IntoValue_<CaseSummarizationAIAgentConfiguration>) -> Self { self.0.put("CaseSummarizationAIAgentConfiguration", value.into_node()); self }
}
impl IntoValue_<AIAgentConfiguration> for AIAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::AIAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
#[derive(Debug)]
pub enum KnowledgeBaseSearchType {}
impl KnowledgeBaseSearchType {
    /// `HYBRID`
    pub const HYBRID: Value_<KnowledgeBaseSearchType> = Value_::constant("HYBRID");
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<KnowledgeBaseSearchType> = Value_::constant("SEMANTIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KnowledgeBaseSearchType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
#[derive(Debug)]
pub enum AIAgentAssociationConfigurationType {}
impl AIAgentAssociationConfigurationType {
    /// `KNOWLEDGE_BASE`
    pub const KNOWLEDGE_BASE: Value_<AIAgentAssociationConfigurationType> = Value_::constant("KNOWLEDGE_BASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AIAgentAssociationConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
#[derive(Debug)]
pub enum ToolOverrideInputValueType {}
impl ToolOverrideInputValueType {
    /// `STRING`
    pub const STRING: Value_<ToolOverrideInputValueType> = Value_::constant("STRING");
    /// `NUMBER`
    pub const NUMBER: Value_<ToolOverrideInputValueType> = Value_::constant("NUMBER");
    /// `JSON_STRING`
    pub const JSON_STRING: Value_<ToolOverrideInputValueType> = Value_::constant("JSON_STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ToolOverrideInputValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
#[derive(Debug)]
pub enum ToolType {}
impl ToolType {
    /// `MODEL_CONTEXT_PROTOCOL`
    pub const MODEL_CONTEXT_PROTOCOL: Value_<ToolType> = Value_::constant("MODEL_CONTEXT_PROTOCOL");
    /// `RETURN_TO_CONTROL`
    pub const RETURN_TO_CONTROL: Value_<ToolType> = Value_::constant("RETURN_TO_CONTROL");
    /// `CONSTANT`
    pub const CONSTANT: Value_<ToolType> = Value_::constant("CONSTANT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ToolType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
#[derive(Debug)]
pub enum AIAgentType {}
impl AIAgentType {
    /// `MANUAL_SEARCH`
    pub const MANUAL_SEARCH: Value_<AIAgentType> = Value_::constant("MANUAL_SEARCH");
    /// `ANSWER_RECOMMENDATION`
    pub const ANSWER_RECOMMENDATION: Value_<AIAgentType> = Value_::constant("ANSWER_RECOMMENDATION");
    /// `SELF_SERVICE`
    pub const SELF_SERVICE: Value_<AIAgentType> = Value_::constant("SELF_SERVICE");
    /// `EMAIL_RESPONSE`
    pub const EMAIL_RESPONSE: Value_<AIAgentType> = Value_::constant("EMAIL_RESPONSE");
    /// `EMAIL_OVERVIEW`
    pub const EMAIL_OVERVIEW: Value_<AIAgentType> = Value_::constant("EMAIL_OVERVIEW");
    /// `EMAIL_GENERATIVE_ANSWER`
    pub const EMAIL_GENERATIVE_ANSWER: Value_<AIAgentType> = Value_::constant("EMAIL_GENERATIVE_ANSWER");
    /// `ORCHESTRATION`
    pub const ORCHESTRATION: Value_<AIAgentType> = Value_::constant("ORCHESTRATION");
    /// `NOTE_TAKING`
    pub const NOTE_TAKING: Value_<AIAgentType> = Value_::constant("NOTE_TAKING");
    /// `CASE_SUMMARIZATION`
    pub const CASE_SUMMARIZATION: Value_<AIAgentType> = Value_::constant("CASE_SUMMARIZATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AIAgentType> { Value_::from_node(value.into_node()) }
}
