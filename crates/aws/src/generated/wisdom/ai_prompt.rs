// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::AIPrompt`

use stanchion_template::generated::*;

/// `AWS::Wisdom::AIPrompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html)
#[must_use]
pub struct AIPrompt<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AIPrompt<Missing_<super::required::api_format>, Missing_<super::required::model_id>, Missing_<super::required::template_configuration>, Missing_<super::required::template_type>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIPrompt(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AIPrompt<S0, S1, S2, S3, S4> {
    /// Sets `ApiFormat`. Required. An update replaces the resource. The values are constants of [`AIPromptAPIFormat`].
    #[inline] pub fn api_format(mut self, value: impl IntoValue_<AIPromptAPIFormat>) -> AIPrompt<Set_, S1, S2, S3, S4> { self.0.put("ApiFormat", value.into_node()); AIPrompt(self.0, PhantomData_) }
    /// Sets `AssistantId`. An update replaces the resource.
    #[inline] pub fn assistant_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssistantId", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ModelId`. Required. 1 to 2048 characters.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> AIPrompt<S0, Set_, S2, S3, S4> { self.0.put("ModelId", value.into_node()); AIPrompt(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateConfiguration`. Required.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<AIPromptTemplateConfiguration>) -> AIPrompt<S0, S1, Set_, S3, S4> { self.0.put("TemplateConfiguration", value.into_node()); AIPrompt(self.0, PhantomData_) }
    /// Sets `TemplateType`. Required. An update replaces the resource. The values are constants of [`AIPromptTemplateType`].
    #[inline] pub fn template_type(mut self, value: impl IntoValue_<AIPromptTemplateType>) -> AIPrompt<S0, S1, S2, Set_, S4> { self.0.put("TemplateType", value.into_node()); AIPrompt(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`AIPromptType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<AIPromptType>) -> AIPrompt<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); AIPrompt(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AIPrompt> for AIPrompt<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for AIPrompt<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Wisdom::AIPrompt";
    type Handle = AIPromptRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AIPrompt`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AIPromptRef(Id_);
impl From<Id_> for AIPromptRef { #[inline] fn from(id: Id_) -> Self { AIPromptRef(id) } }
impl AsRef<Id_> for AIPromptRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AIPromptRef {
    /// `Ref`: `AIPromptId|AssistantId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AIPromptArn`
    #[inline] pub fn ai_prompt_arn(&self) -> Value_<String> { self.0.attribute("AIPromptArn") }
    /// `Fn::GetAtt` `AIPromptId`
    #[inline] pub fn ai_prompt_id(&self) -> Value_<String> { self.0.attribute("AIPromptId") }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `ModifiedTimeSeconds`
    #[inline] pub fn modified_time_seconds(&self) -> Value_<f64> { self.0.attribute("ModifiedTimeSeconds") }
}
/// `AWS::Wisdom::AIPrompt.TextFullAIPromptEditTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiprompt-textfullaipromptedittemplateconfiguration.html)
#[must_use]
pub struct TextFullAIPromptEditTemplateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TextFullAIPromptEditTemplateConfiguration<Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextFullAIPromptEditTemplateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TextFullAIPromptEditTemplateConfiguration<S0> {
    /// Sets `Text`. Required. 1 to 200000 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> TextFullAIPromptEditTemplateConfiguration<Set_> { self.0.put("Text", value.into_node()); TextFullAIPromptEditTemplateConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TextFullAIPromptEditTemplateConfiguration> for TextFullAIPromptEditTemplateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIPrompt.AIPromptTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiprompt-aiprompttemplateconfiguration.html)
#[must_use]
pub struct AIPromptTemplateConfiguration(Properties_);
impl AIPromptTemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AIPromptTemplateConfiguration(Properties_::new()) }
}
impl AIPromptTemplateConfiguration {
    /// Sets `TextFullAIPromptEditTemplateConfiguration`.
    #[inline] pub fn text_full_ai_prompt_edit_template_configuration(mut self, value: impl IntoValue_<TextFullAIPromptEditTemplateConfiguration>) -> Self { self.0.put("TextFullAIPromptEditTemplateConfiguration", value.into_node()); self }
}
impl IntoValue_<AIPromptTemplateConfiguration> for AIPromptTemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::AIPrompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html)
#[derive(Debug)]
pub enum AIPromptAPIFormat {}
impl AIPromptAPIFormat {
    /// `ANTHROPIC_CLAUDE_MESSAGES`
    pub const ANTHROPIC_CLAUDE_MESSAGES: Value_<AIPromptAPIFormat> = Value_::constant("ANTHROPIC_CLAUDE_MESSAGES");
    /// `ANTHROPIC_CLAUDE_TEXT_COMPLETIONS`
    pub const ANTHROPIC_CLAUDE_TEXT_COMPLETIONS: Value_<AIPromptAPIFormat> = Value_::constant("ANTHROPIC_CLAUDE_TEXT_COMPLETIONS");
    /// `MESSAGES`
    pub const MESSAGES: Value_<AIPromptAPIFormat> = Value_::constant("MESSAGES");
    /// `TEXT_COMPLETIONS`
    pub const TEXT_COMPLETIONS: Value_<AIPromptAPIFormat> = Value_::constant("TEXT_COMPLETIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AIPromptAPIFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIPrompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html)
#[derive(Debug)]
pub enum AIPromptTemplateType {}
impl AIPromptTemplateType {
    /// `TEXT`
    pub const TEXT: Value_<AIPromptTemplateType> = Value_::constant("TEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AIPromptTemplateType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIPrompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html)
#[derive(Debug)]
pub enum AIPromptType {}
impl AIPromptType {
    /// `ANSWER_GENERATION`
    pub const ANSWER_GENERATION: Value_<AIPromptType> = Value_::constant("ANSWER_GENERATION");
    /// `INTENT_LABELING_GENERATION`
    pub const INTENT_LABELING_GENERATION: Value_<AIPromptType> = Value_::constant("INTENT_LABELING_GENERATION");
    /// `QUERY_REFORMULATION`
    pub const QUERY_REFORMULATION: Value_<AIPromptType> = Value_::constant("QUERY_REFORMULATION");
    /// `SELF_SERVICE_PRE_PROCESSING`
    pub const SELF_SERVICE_PRE_PROCESSING: Value_<AIPromptType> = Value_::constant("SELF_SERVICE_PRE_PROCESSING");
    /// `SELF_SERVICE_ANSWER_GENERATION`
    pub const SELF_SERVICE_ANSWER_GENERATION: Value_<AIPromptType> = Value_::constant("SELF_SERVICE_ANSWER_GENERATION");
    /// `EMAIL_RESPONSE`
    pub const EMAIL_RESPONSE: Value_<AIPromptType> = Value_::constant("EMAIL_RESPONSE");
    /// `EMAIL_OVERVIEW`
    pub const EMAIL_OVERVIEW: Value_<AIPromptType> = Value_::constant("EMAIL_OVERVIEW");
    /// `EMAIL_GENERATIVE_ANSWER`
    pub const EMAIL_GENERATIVE_ANSWER: Value_<AIPromptType> = Value_::constant("EMAIL_GENERATIVE_ANSWER");
    /// `EMAIL_QUERY_REFORMULATION`
    pub const EMAIL_QUERY_REFORMULATION: Value_<AIPromptType> = Value_::constant("EMAIL_QUERY_REFORMULATION");
    /// `ORCHESTRATION`
    pub const ORCHESTRATION: Value_<AIPromptType> = Value_::constant("ORCHESTRATION");
    /// `NOTE_TAKING`
    pub const NOTE_TAKING: Value_<AIPromptType> = Value_::constant("NOTE_TAKING");
    /// `CASE_SUMMARIZATION`
    pub const CASE_SUMMARIZATION: Value_<AIPromptType> = Value_::constant("CASE_SUMMARIZATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AIPromptType> { Value_::from_node(value.into_node()) }
}
