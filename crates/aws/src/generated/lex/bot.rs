// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lex::Bot`

use stanchion_template::generated::*;

/// `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct Bot<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Bot<Missing_<super::required::data_privacy>, Missing_<super::required::idle_session_ttl_in_seconds>, Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Bot(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Bot<S0, S1, S2, S3> {
    /// Sets `AutoBuildBotLocales`.
    #[inline] pub fn auto_build_bot_locales(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoBuildBotLocales", value.into_node()); self }
    /// Sets `BotFileS3Location`.
    #[inline] pub fn bot_file_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("BotFileS3Location", value.into_node()); self }
    /// Sets `BotLocales`.
    #[inline] pub fn bot_locales(mut self, value: impl IntoValue_<Vec<BotLocale>>) -> Self { self.0.put("BotLocales", value.into_node()); self }
    /// Sets `BotMembers`. At most 10 items.
    #[inline] pub fn bot_members(mut self, value: impl IntoValue_<Vec<BotMember>>) -> Self { self.0.put("BotMembers", value.into_node()); self }
    /// Sets `BotTags`. At most 200 items.
    #[inline] pub fn bot_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("BotTags", value.into_node()); self }
    /// Sets `BotType`. An update replaces the resource. The values are constants of [`BotType`].
    #[inline] pub fn bot_type(mut self, value: impl IntoValue_<BotType>) -> Self { self.0.put("BotType", value.into_node()); self }
    /// Sets `DataPrivacy`. Required.
    #[inline] pub fn data_privacy(mut self, value: impl IntoValue_<DataPrivacy>) -> Bot<Set_, S1, S2, S3> { self.0.put("DataPrivacy", value.into_node()); Bot(self.0, PhantomData_) }
    /// Sets `Description`. At most 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ErrorLogSettings`.
    #[inline] pub fn error_log_settings(mut self, value: impl IntoValue_<ErrorLogSettings>) -> Self { self.0.put("ErrorLogSettings", value.into_node()); self }
    /// Sets `IdleSessionTTLInSeconds`. Required. 60 to 86400.
    #[inline] pub fn idle_session_ttl_in_seconds(mut self, value: impl IntoValue_<i64>) -> Bot<S0, Set_, S2, S3> { self.0.put("IdleSessionTTLInSeconds", value.into_node()); Bot(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Bot<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Bot(self.0, PhantomData_) }
    /// Sets `Replication`.
    #[inline] pub fn replication(mut self, value: impl IntoValue_<Replication>) -> Self { self.0.put("Replication", value.into_node()); self }
    /// Sets `RoleArn`. Required. 32 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Bot<S0, S1, S2, Set_> { self.0.put("RoleArn", value.into_node()); Bot(self.0, PhantomData_) }
    /// Sets `TestBotAliasSettings`.
    #[inline] pub fn test_bot_alias_settings(mut self, value: impl IntoValue_<TestBotAliasSettings>) -> Self { self.0.put("TestBotAliasSettings", value.into_node()); self }
    /// Sets `TestBotAliasTags`. At most 200 items.
    #[inline] pub fn test_bot_alias_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TestBotAliasTags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Bot> for Bot<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Bot<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Lex::Bot";
    type Handle = BotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Bot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BotRef(Id_);
impl From<Id_> for BotRef { #[inline] fn from(id: Id_) -> Self { BotRef(id) } }
impl AsRef<Id_> for BotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BotRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Lex::Bot.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_object_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `S3Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("S3Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `S3ObjectKey`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_object_key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("S3ObjectKey", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `S3ObjectVersion`. 1 to 1024 characters.
    #[inline] pub fn s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3ObjectVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.AudioFillerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audiofillersettings.html)
#[must_use]
pub struct AudioFillerSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioFillerSettings<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioFillerSettings(Properties_::new(), PhantomData_) }
}
impl<S0> AudioFillerSettings<S0> {
    /// Sets `AudioType`. The values are constants of [`AudioType`].
    #[inline] pub fn audio_type(mut self, value: impl IntoValue_<AudioType>) -> Self { self.0.put("AudioType", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AudioFillerSettings<Set_> { self.0.put("Enabled", value.into_node()); AudioFillerSettings(self.0, PhantomData_) }
    /// Sets `MinimumPlayDurationInMilliseconds`. 1000 to 5000.
    #[inline] pub fn minimum_play_duration_in_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumPlayDurationInMilliseconds", value.into_node()); self }
    /// Sets `ResponseDeliveryDelayInMilliseconds`. 200 to 1000.
    #[inline] pub fn response_delivery_delay_in_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ResponseDeliveryDelayInMilliseconds", value.into_node()); self }
    /// Sets `StartDelayInMilliseconds`. 500 to 5000.
    #[inline] pub fn start_delay_in_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartDelayInMilliseconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AudioFillerSettings> for AudioFillerSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.CustomVocabularyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-customvocabularyitem.html)
#[must_use]
pub struct CustomVocabularyItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomVocabularyItem<Missing_<super::required::phrase>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomVocabularyItem(Properties_::new(), PhantomData_) }
}
impl<S0> CustomVocabularyItem<S0> {
    /// Sets `DisplayAs`. 1 to 100 characters.
    #[inline] pub fn display_as(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayAs", value.into_node()); self }
    /// Sets `Phrase`. Required. 1 to 100 characters.
    #[inline] pub fn phrase(mut self, value: impl IntoValue_<String>) -> CustomVocabularyItem<Set_> { self.0.put("Phrase", value.into_node()); CustomVocabularyItem(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 3.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomVocabularyItem> for CustomVocabularyItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.CustomVocabulary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-customvocabulary.html)
#[must_use]
pub struct CustomVocabulary<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomVocabulary<Missing_<super::required::custom_vocabulary_items>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomVocabulary(Properties_::new(), PhantomData_) }
}
impl<S0> CustomVocabulary<S0> {
    /// Sets `CustomVocabularyItems`. Required. At most 500 items.
    #[inline] pub fn custom_vocabulary_items(mut self, value: impl IntoValue_<Vec<CustomVocabularyItem>>) -> CustomVocabulary<Set_> { self.0.put("CustomVocabularyItems", value.into_node()); CustomVocabulary(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomVocabulary> for CustomVocabulary<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BedrockGuardrailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct BedrockGuardrailConfiguration(Properties_);
impl BedrockGuardrailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BedrockGuardrailConfiguration(Properties_::new()) }
}
impl BedrockGuardrailConfiguration {
    /// Sets `BedrockGuardrailIdentifier`. 1 to 5000 characters.
    #[inline] pub fn bedrock_guardrail_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BedrockGuardrailIdentifier", value.into_node()); self }
    /// Sets `BedrockGuardrailVersion`. 1 to 5000 characters.
    #[inline] pub fn bedrock_guardrail_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BedrockGuardrailVersion", value.into_node()); self }
}
impl IntoValue_<BedrockGuardrailConfiguration> for BedrockGuardrailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BedrockModelSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-bedrockmodelspecification.html)
#[must_use]
pub struct BedrockModelSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BedrockModelSpecification<Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BedrockModelSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> BedrockModelSpecification<S0> {
    /// Sets `BedrockGuardrailConfiguration`.
    #[inline] pub fn bedrock_guardrail_configuration(mut self, value: impl IntoValue_<BedrockGuardrailConfiguration>) -> Self { self.0.put("BedrockGuardrailConfiguration", value.into_node()); self }
    /// Sets `BedrockModelCustomPrompt`. 1 to 5000 characters.
    #[inline] pub fn bedrock_model_custom_prompt(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BedrockModelCustomPrompt", value.into_node()); self }
    /// Sets `BedrockTraceStatus`. The values are constants of [`BedrockTraceStatus`].
    #[inline] pub fn bedrock_trace_status(mut self, value: impl IntoValue_<BedrockTraceStatus>) -> Self { self.0.put("BedrockTraceStatus", value.into_node()); self }
    /// Sets `ModelArn`. Required. 1 to 5000 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> BedrockModelSpecification<Set_> { self.0.put("ModelArn", value.into_node()); BedrockModelSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BedrockModelSpecification> for BedrockModelSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DescriptiveBotBuilderSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct DescriptiveBotBuilderSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DescriptiveBotBuilderSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DescriptiveBotBuilderSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> DescriptiveBotBuilderSpecification<S0> {
    /// Sets `BedrockModelSpecification`.
    #[inline] pub fn bedrock_model_specification(mut self, value: impl IntoValue_<BedrockModelSpecification>) -> Self { self.0.put("BedrockModelSpecification", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> DescriptiveBotBuilderSpecification<Set_> { self.0.put("Enabled", value.into_node()); DescriptiveBotBuilderSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DescriptiveBotBuilderSpecification> for DescriptiveBotBuilderSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SampleUtteranceGenerationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct SampleUtteranceGenerationSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SampleUtteranceGenerationSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SampleUtteranceGenerationSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> SampleUtteranceGenerationSpecification<S0> {
    /// Sets `BedrockModelSpecification`.
    #[inline] pub fn bedrock_model_specification(mut self, value: impl IntoValue_<BedrockModelSpecification>) -> Self { self.0.put("BedrockModelSpecification", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> SampleUtteranceGenerationSpecification<Set_> { self.0.put("Enabled", value.into_node()); SampleUtteranceGenerationSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SampleUtteranceGenerationSpecification> for SampleUtteranceGenerationSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BuildtimeSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct BuildtimeSettings(Properties_);
impl BuildtimeSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BuildtimeSettings(Properties_::new()) }
}
impl BuildtimeSettings {
    /// Sets `DescriptiveBotBuilderSpecification`.
    #[inline] pub fn descriptive_bot_builder_specification(mut self, value: impl IntoValue_<DescriptiveBotBuilderSpecification>) -> Self { self.0.put("DescriptiveBotBuilderSpecification", value.into_node()); self }
    /// Sets `SampleUtteranceGenerationSpecification`.
    #[inline] pub fn sample_utterance_generation_specification(mut self, value: impl IntoValue_<SampleUtteranceGenerationSpecification>) -> Self { self.0.put("SampleUtteranceGenerationSpecification", value.into_node()); self }
}
impl IntoValue_<BuildtimeSettings> for BuildtimeSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.IntentDisambiguationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentdisambiguationsettings.html)
#[must_use]
pub struct IntentDisambiguationSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntentDisambiguationSettings<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntentDisambiguationSettings(Properties_::new(), PhantomData_) }
}
impl<S0> IntentDisambiguationSettings<S0> {
    /// Sets `CustomDisambiguationMessage`. 1 to 1000 characters.
    #[inline] pub fn custom_disambiguation_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomDisambiguationMessage", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> IntentDisambiguationSettings<Set_> { self.0.put("Enabled", value.into_node()); IntentDisambiguationSettings(self.0, PhantomData_) }
    /// Sets `MaxDisambiguationIntents`. 2 to 5.
    #[inline] pub fn max_disambiguation_intents(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxDisambiguationIntents", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IntentDisambiguationSettings> for IntentDisambiguationSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.NluImprovementSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct NluImprovementSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NluImprovementSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NluImprovementSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> NluImprovementSpecification<S0> {
    /// Sets `AssistedNluMode`. The values are constants of [`AssistedNluMode`].
    #[inline] pub fn assisted_nlu_mode(mut self, value: impl IntoValue_<AssistedNluMode>) -> Self { self.0.put("AssistedNluMode", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> NluImprovementSpecification<Set_> { self.0.put("Enabled", value.into_node()); NluImprovementSpecification(self.0, PhantomData_) }
    /// Sets `IntentDisambiguationSettings`.
    #[inline] pub fn intent_disambiguation_settings(mut self, value: impl IntoValue_<IntentDisambiguationSettings>) -> Self { self.0.put("IntentDisambiguationSettings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NluImprovementSpecification> for NluImprovementSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotResolutionImprovementSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct SlotResolutionImprovementSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotResolutionImprovementSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotResolutionImprovementSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> SlotResolutionImprovementSpecification<S0> {
    /// Sets `BedrockModelSpecification`.
    #[inline] pub fn bedrock_model_specification(mut self, value: impl IntoValue_<BedrockModelSpecification>) -> Self { self.0.put("BedrockModelSpecification", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> SlotResolutionImprovementSpecification<Set_> { self.0.put("Enabled", value.into_node()); SlotResolutionImprovementSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlotResolutionImprovementSpecification> for SlotResolutionImprovementSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.RuntimeSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct RuntimeSettings(Properties_);
impl RuntimeSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuntimeSettings(Properties_::new()) }
}
impl RuntimeSettings {
    /// Sets `NluImprovementSpecification`.
    #[inline] pub fn nlu_improvement_specification(mut self, value: impl IntoValue_<NluImprovementSpecification>) -> Self { self.0.put("NluImprovementSpecification", value.into_node()); self }
    /// Sets `SlotResolutionImprovementSpecification`.
    #[inline] pub fn slot_resolution_improvement_specification(mut self, value: impl IntoValue_<SlotResolutionImprovementSpecification>) -> Self { self.0.put("SlotResolutionImprovementSpecification", value.into_node()); self }
}
impl IntoValue_<RuntimeSettings> for RuntimeSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.GenerativeAISettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-generativeaisettings.html)
#[must_use]
pub struct GenerativeAISettings(Properties_);
impl GenerativeAISettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GenerativeAISettings(Properties_::new()) }
}
impl GenerativeAISettings {
    /// Sets `BuildtimeSettings`.
    #[inline] pub fn buildtime_settings(mut self, value: impl IntoValue_<BuildtimeSettings>) -> Self { self.0.put("BuildtimeSettings", value.into_node()); self }
    /// Sets `RuntimeSettings`.
    #[inline] pub fn runtime_settings(mut self, value: impl IntoValue_<RuntimeSettings>) -> Self { self.0.put("RuntimeSettings", value.into_node()); self }
}
impl IntoValue_<GenerativeAISettings> for GenerativeAISettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BedrockAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct BedrockAgentConfiguration(Properties_);
impl BedrockAgentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BedrockAgentConfiguration(Properties_::new()) }
}
impl BedrockAgentConfiguration {
    /// Sets `BedrockAgentAliasId`. 1 to 5000 characters.
    #[inline] pub fn bedrock_agent_alias_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BedrockAgentAliasId", value.into_node()); self }
    /// Sets `BedrockAgentId`. 1 to 5000 characters.
    #[inline] pub fn bedrock_agent_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BedrockAgentId", value.into_node()); self }
}
impl IntoValue_<BedrockAgentConfiguration> for BedrockAgentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BedrockAgentIntentKnowledgeBaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct BedrockAgentIntentKnowledgeBaseConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BedrockAgentIntentKnowledgeBaseConfiguration<Missing_<super::required::bedrock_knowledge_base_arn>, Missing_<super::required::bedrock_model_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BedrockAgentIntentKnowledgeBaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BedrockAgentIntentKnowledgeBaseConfiguration<S0, S1> {
    /// Sets `BedrockKnowledgeBaseArn`. Required. 1 to 5000 characters.
    #[inline] pub fn bedrock_knowledge_base_arn(mut self, value: impl IntoValue_<String>) -> BedrockAgentIntentKnowledgeBaseConfiguration<Set_, S1> { self.0.put("BedrockKnowledgeBaseArn", value.into_node()); BedrockAgentIntentKnowledgeBaseConfiguration(self.0, PhantomData_) }
    /// Sets `BedrockModelConfiguration`. Required.
    #[inline] pub fn bedrock_model_configuration(mut self, value: impl IntoValue_<BedrockModelSpecification>) -> BedrockAgentIntentKnowledgeBaseConfiguration<S0, Set_> { self.0.put("BedrockModelConfiguration", value.into_node()); BedrockAgentIntentKnowledgeBaseConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BedrockAgentIntentKnowledgeBaseConfiguration> for BedrockAgentIntentKnowledgeBaseConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BedrockAgentIntentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-bedrockagentintentconfiguration.html)
#[must_use]
pub struct BedrockAgentIntentConfiguration(Properties_);
impl BedrockAgentIntentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BedrockAgentIntentConfiguration(Properties_::new()) }
}
impl BedrockAgentIntentConfiguration {
    /// Sets `BedrockAgentConfiguration`.
    #[inline] pub fn bedrock_agent_configuration(mut self, value: impl IntoValue_<BedrockAgentConfiguration>) -> Self { self.0.put("BedrockAgentConfiguration", value.into_node()); self }
    /// Sets `BedrockAgentIntentKnowledgeBaseConfiguration`.
    #[inline] pub fn bedrock_agent_intent_knowledge_base_configuration(mut self, value: impl IntoValue_<BedrockAgentIntentKnowledgeBaseConfiguration>) -> Self { self.0.put("BedrockAgentIntentKnowledgeBaseConfiguration", value.into_node()); self }
}
impl IntoValue_<BedrockAgentIntentConfiguration> for BedrockAgentIntentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DialogCodeHookSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogcodehooksetting.html)
#[must_use]
pub struct DialogCodeHookSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DialogCodeHookSetting<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DialogCodeHookSetting(Properties_::new(), PhantomData_) }
}
impl<S0> DialogCodeHookSetting<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> DialogCodeHookSetting<Set_> { self.0.put("Enabled", value.into_node()); DialogCodeHookSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DialogCodeHookSetting> for DialogCodeHookSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.CustomPayload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-custompayload.html)
#[must_use]
pub struct CustomPayload<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomPayload<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPayload(Properties_::new(), PhantomData_) }
}
impl<S0> CustomPayload<S0> {
    /// Sets `Value`. Required. 1 to 1000 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> CustomPayload<Set_> { self.0.put("Value", value.into_node()); CustomPayload(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomPayload> for CustomPayload<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.Button`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-button.html)
#[must_use]
pub struct Button<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Button<Missing_<super::required::text>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Button(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Button<S0, S1> {
    /// Sets `Text`. Required. 1 to 50 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Button<Set_, S1> { self.0.put("Text", value.into_node()); Button(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 50 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Button<S0, Set_> { self.0.put("Value", value.into_node()); Button(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Button> for Button<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ImageResponseCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-imageresponsecard.html)
#[must_use]
pub struct ImageResponseCard<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageResponseCard<Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageResponseCard(Properties_::new(), PhantomData_) }
}
impl<S0> ImageResponseCard<S0> {
    /// Sets `Buttons`. At most 5 items.
    #[inline] pub fn buttons(mut self, value: impl IntoValue_<Vec<Button>>) -> Self { self.0.put("Buttons", value.into_node()); self }
    /// Sets `ImageUrl`. 1 to 250 characters.
    #[inline] pub fn image_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageUrl", value.into_node()); self }
    /// Sets `Subtitle`. 1 to 250 characters.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`. Required. 1 to 250 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> ImageResponseCard<Set_> { self.0.put("Title", value.into_node()); ImageResponseCard(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImageResponseCard> for ImageResponseCard<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.PlainTextMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-plaintextmessage.html)
#[must_use]
pub struct PlainTextMessage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PlainTextMessage<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PlainTextMessage(Properties_::new(), PhantomData_) }
}
impl<S0> PlainTextMessage<S0> {
    /// Sets `Value`. Required. 1 to 1000 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> PlainTextMessage<Set_> { self.0.put("Value", value.into_node()); PlainTextMessage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PlainTextMessage> for PlainTextMessage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SSMLMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-ssmlmessage.html)
#[must_use]
pub struct SSMLMessage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SSMLMessage<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SSMLMessage(Properties_::new(), PhantomData_) }
}
impl<S0> SSMLMessage<S0> {
    /// Sets `Value`. Required. 1 to 1000 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SSMLMessage<Set_> { self.0.put("Value", value.into_node()); SSMLMessage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SSMLMessage> for SSMLMessage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.Message`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-message.html)
#[must_use]
pub struct Message(Properties_);
impl Message {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Message(Properties_::new()) }
}
impl Message {
    /// Sets `CustomPayload`.
    #[inline] pub fn custom_payload(mut self, value: impl IntoValue_<CustomPayload>) -> Self { self.0.put("CustomPayload", value.into_node()); self }
    /// Sets `ImageResponseCard`.
    #[inline] pub fn image_response_card(mut self, value: impl IntoValue_<ImageResponseCard>) -> Self { self.0.put("ImageResponseCard", value.into_node()); self }
    /// Sets `PlainTextMessage`.
    #[inline] pub fn plain_text_message(mut self, value: impl IntoValue_<PlainTextMessage>) -> Self { self.0.put("PlainTextMessage", value.into_node()); self }
    /// Sets `SSMLMessage`.
    #[inline] pub fn ssml_message(mut self, value: impl IntoValue_<SSMLMessage>) -> Self { self.0.put("SSMLMessage", value.into_node()); self }
}
impl IntoValue_<Message> for Message { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.MessageGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-messagegroup.html)
#[must_use]
pub struct MessageGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MessageGroup<Missing_<super::required::message>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MessageGroup(Properties_::new(), PhantomData_) }
}
impl<S0> MessageGroup<S0> {
    /// Sets `Message`. Required.
    #[inline] pub fn message(mut self, value: impl IntoValue_<Message>) -> MessageGroup<Set_> { self.0.put("Message", value.into_node()); MessageGroup(self.0, PhantomData_) }
    /// Sets `Variations`. At most 2 items.
    #[inline] pub fn variations(mut self, value: impl IntoValue_<Vec<Message>>) -> Self { self.0.put("Variations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MessageGroup> for MessageGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.FulfillmentStartResponseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentstartresponsespecification.html)
#[must_use]
pub struct FulfillmentStartResponseSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FulfillmentStartResponseSpecification<Missing_<super::required::delay_in_seconds>, Missing_<super::required::message_groups>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FulfillmentStartResponseSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FulfillmentStartResponseSpecification<S0, S1> {
    /// Sets `AllowInterrupt`.
    #[inline] pub fn allow_interrupt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowInterrupt", value.into_node()); self }
    /// Sets `DelayInSeconds`. Required. 1 to 900.
    #[inline] pub fn delay_in_seconds(mut self, value: impl IntoValue_<i64>) -> FulfillmentStartResponseSpecification<Set_, S1> { self.0.put("DelayInSeconds", value.into_node()); FulfillmentStartResponseSpecification(self.0, PhantomData_) }
    /// Sets `MessageGroups`. Required. 1 to 5 items.
    #[inline] pub fn message_groups(mut self, value: impl IntoValue_<Vec<MessageGroup>>) -> FulfillmentStartResponseSpecification<S0, Set_> { self.0.put("MessageGroups", value.into_node()); FulfillmentStartResponseSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FulfillmentStartResponseSpecification> for FulfillmentStartResponseSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.FulfillmentUpdateResponseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentupdateresponsespecification.html)
#[must_use]
pub struct FulfillmentUpdateResponseSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FulfillmentUpdateResponseSpecification<Missing_<super::required::frequency_in_seconds>, Missing_<super::required::message_groups>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FulfillmentUpdateResponseSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FulfillmentUpdateResponseSpecification<S0, S1> {
    /// Sets `AllowInterrupt`.
    #[inline] pub fn allow_interrupt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowInterrupt", value.into_node()); self }
    /// Sets `FrequencyInSeconds`. Required. 1 to 900.
    #[inline] pub fn frequency_in_seconds(mut self, value: impl IntoValue_<i64>) -> FulfillmentUpdateResponseSpecification<Set_, S1> { self.0.put("FrequencyInSeconds", value.into_node()); FulfillmentUpdateResponseSpecification(self.0, PhantomData_) }
    /// Sets `MessageGroups`. Required. 1 to 5 items.
    #[inline] pub fn message_groups(mut self, value: impl IntoValue_<Vec<MessageGroup>>) -> FulfillmentUpdateResponseSpecification<S0, Set_> { self.0.put("MessageGroups", value.into_node()); FulfillmentUpdateResponseSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FulfillmentUpdateResponseSpecification> for FulfillmentUpdateResponseSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.FulfillmentUpdatesSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentupdatesspecification.html)
#[must_use]
pub struct FulfillmentUpdatesSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FulfillmentUpdatesSpecification<Missing_<super::required::active>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FulfillmentUpdatesSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> FulfillmentUpdatesSpecification<S0> {
    /// Sets `Active`. Required.
    #[inline] pub fn active(mut self, value: impl IntoValue_<bool>) -> FulfillmentUpdatesSpecification<Set_> { self.0.put("Active", value.into_node()); FulfillmentUpdatesSpecification(self.0, PhantomData_) }
    /// Sets `StartResponse`.
    #[inline] pub fn start_response(mut self, value: impl IntoValue_<FulfillmentStartResponseSpecification>) -> Self { self.0.put("StartResponse", value.into_node()); self }
    /// Sets `TimeoutInSeconds`. 1 to 900.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInSeconds", value.into_node()); self }
    /// Sets `UpdateResponse`.
    #[inline] pub fn update_response(mut self, value: impl IntoValue_<FulfillmentUpdateResponseSpecification>) -> Self { self.0.put("UpdateResponse", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FulfillmentUpdatesSpecification> for FulfillmentUpdatesSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-condition.html)
#[must_use]
pub struct Condition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Condition<Missing_<super::required::expression_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Condition(Properties_::new(), PhantomData_) }
}
impl<S0> Condition<S0> {
    /// Sets `ExpressionString`. Required. 1 to 1024 characters.
    #[inline] pub fn expression_string(mut self, value: impl IntoValue_<String>) -> Condition<Set_> { self.0.put("ExpressionString", value.into_node()); Condition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Condition> for Condition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DialogAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogaction.html)
#[must_use]
pub struct DialogAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DialogAction<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DialogAction(Properties_::new(), PhantomData_) }
}
impl<S0> DialogAction<S0> {
    /// Sets `SlotToElicit`. 1 to 100 characters.
    #[inline] pub fn slot_to_elicit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotToElicit", value.into_node()); self }
    /// Sets `SuppressNextMessage`.
    #[inline] pub fn suppress_next_message(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SuppressNextMessage", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`DialogActionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DialogActionType>) -> DialogAction<Set_> { self.0.put("Type", value.into_node()); DialogAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DialogAction> for DialogAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalue.html)
#[must_use]
pub struct SlotValue(Properties_);
impl SlotValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlotValue(Properties_::new()) }
}
impl SlotValue {
    /// Sets `InterpretedValue`. 1 to 202 characters.
    #[inline] pub fn interpreted_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InterpretedValue", value.into_node()); self }
}
impl IntoValue_<SlotValue> for SlotValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotValueOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueoverride.html)
#[must_use]
pub struct SlotValueOverride(Properties_);
impl SlotValueOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlotValueOverride(Properties_::new()) }
}
impl SlotValueOverride {
    /// Sets `Shape`. The values are constants of [`SlotShape`].
    #[inline] pub fn shape(mut self, value: impl IntoValue_<SlotShape>) -> Self { self.0.put("Shape", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<SlotValue>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<SlotValueOverride>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<SlotValueOverride> for SlotValueOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotValueOverrideMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueoverridemap.html)
#[must_use]
pub struct SlotValueOverrideMap(Properties_);
impl SlotValueOverrideMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlotValueOverrideMap(Properties_::new()) }
}
impl SlotValueOverrideMap {
    /// Sets `SlotName`. 1 to 100 characters.
    #[inline] pub fn slot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotName", value.into_node()); self }
    /// Sets `SlotValueOverride`.
    #[inline] pub fn slot_value_override(mut self, value: impl IntoValue_<SlotValueOverride>) -> Self { self.0.put("SlotValueOverride", value.into_node()); self }
}
impl IntoValue_<SlotValueOverrideMap> for SlotValueOverrideMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.IntentOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentoverride.html)
#[must_use]
pub struct IntentOverride(Properties_);
impl IntentOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntentOverride(Properties_::new()) }
}
impl IntentOverride {
    /// Sets `Name`. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Slots`.
    #[inline] pub fn slots(mut self, value: impl IntoValue_<Vec<SlotValueOverrideMap>>) -> Self { self.0.put("Slots", value.into_node()); self }
}
impl IntoValue_<IntentOverride> for IntentOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DialogState`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogstate.html)
#[must_use]
pub struct DialogState(Properties_);
impl DialogState {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DialogState(Properties_::new()) }
}
impl DialogState {
    /// Sets `DialogAction`.
    #[inline] pub fn dialog_action(mut self, value: impl IntoValue_<DialogAction>) -> Self { self.0.put("DialogAction", value.into_node()); self }
    /// Sets `Intent`.
    #[inline] pub fn intent(mut self, value: impl IntoValue_<IntentOverride>) -> Self { self.0.put("Intent", value.into_node()); self }
    /// Sets `SessionAttributes`.
    #[inline] pub fn session_attributes(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("SessionAttributes", value.into_node()); self }
}
impl IntoValue_<DialogState> for DialogState { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ResponseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-responsespecification.html)
#[must_use]
pub struct ResponseSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResponseSpecification<Missing_<super::required::message_groups_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ResponseSpecification<S0> {
    /// Sets `AllowInterrupt`.
    #[inline] pub fn allow_interrupt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowInterrupt", value.into_node()); self }
    /// Sets `MessageGroupsList`. Required. 1 to 5 items.
    #[inline] pub fn message_groups_list(mut self, value: impl IntoValue_<Vec<MessageGroup>>) -> ResponseSpecification<Set_> { self.0.put("MessageGroupsList", value.into_node()); ResponseSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResponseSpecification> for ResponseSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ConditionalBranch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-conditionalbranch.html)
#[must_use]
pub struct ConditionalBranch<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConditionalBranch<Missing_<super::required::condition>, Missing_<super::required::name>, Missing_<super::required::next_step>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionalBranch(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConditionalBranch<S0, S1, S2> {
    /// Sets `Condition`. Required.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<Condition>) -> ConditionalBranch<Set_, S1, S2> { self.0.put("Condition", value.into_node()); ConditionalBranch(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConditionalBranch<S0, Set_, S2> { self.0.put("Name", value.into_node()); ConditionalBranch(self.0, PhantomData_) }
    /// Sets `NextStep`. Required.
    #[inline] pub fn next_step(mut self, value: impl IntoValue_<DialogState>) -> ConditionalBranch<S0, S1, Set_> { self.0.put("NextStep", value.into_node()); ConditionalBranch(self.0, PhantomData_) }
    /// Sets `Response`.
    #[inline] pub fn response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("Response", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConditionalBranch> for ConditionalBranch<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DefaultConditionalBranch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-defaultconditionalbranch.html)
#[must_use]
pub struct DefaultConditionalBranch(Properties_);
impl DefaultConditionalBranch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultConditionalBranch(Properties_::new()) }
}
impl DefaultConditionalBranch {
    /// Sets `NextStep`.
    #[inline] pub fn next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("NextStep", value.into_node()); self }
    /// Sets `Response`.
    #[inline] pub fn response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("Response", value.into_node()); self }
}
impl IntoValue_<DefaultConditionalBranch> for DefaultConditionalBranch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ConditionalSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-conditionalspecification.html)
#[must_use]
pub struct ConditionalSpecification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConditionalSpecification<Missing_<super::required::conditional_branches>, Missing_<super::required::default_branch>, Missing_<super::required::is_active>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionalSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConditionalSpecification<S0, S1, S2> {
    /// Sets `ConditionalBranches`. Required. 1 to 4 items.
    #[inline] pub fn conditional_branches(mut self, value: impl IntoValue_<Vec<ConditionalBranch>>) -> ConditionalSpecification<Set_, S1, S2> { self.0.put("ConditionalBranches", value.into_node()); ConditionalSpecification(self.0, PhantomData_) }
    /// Sets `DefaultBranch`. Required.
    #[inline] pub fn default_branch(mut self, value: impl IntoValue_<DefaultConditionalBranch>) -> ConditionalSpecification<S0, Set_, S2> { self.0.put("DefaultBranch", value.into_node()); ConditionalSpecification(self.0, PhantomData_) }
    /// Sets `IsActive`. Required.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> ConditionalSpecification<S0, S1, Set_> { self.0.put("IsActive", value.into_node()); ConditionalSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConditionalSpecification> for ConditionalSpecification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.PostFulfillmentStatusSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-postfulfillmentstatusspecification.html)
#[must_use]
pub struct PostFulfillmentStatusSpecification(Properties_);
impl PostFulfillmentStatusSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PostFulfillmentStatusSpecification(Properties_::new()) }
}
impl PostFulfillmentStatusSpecification {
    /// Sets `FailureConditional`.
    #[inline] pub fn failure_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("FailureConditional", value.into_node()); self }
    /// Sets `FailureNextStep`.
    #[inline] pub fn failure_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("FailureNextStep", value.into_node()); self }
    /// Sets `FailureResponse`.
    #[inline] pub fn failure_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("FailureResponse", value.into_node()); self }
    /// Sets `SuccessConditional`.
    #[inline] pub fn success_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("SuccessConditional", value.into_node()); self }
    /// Sets `SuccessNextStep`.
    #[inline] pub fn success_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("SuccessNextStep", value.into_node()); self }
    /// Sets `SuccessResponse`.
    #[inline] pub fn success_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("SuccessResponse", value.into_node()); self }
    /// Sets `TimeoutConditional`.
    #[inline] pub fn timeout_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("TimeoutConditional", value.into_node()); self }
    /// Sets `TimeoutNextStep`.
    #[inline] pub fn timeout_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("TimeoutNextStep", value.into_node()); self }
    /// Sets `TimeoutResponse`.
    #[inline] pub fn timeout_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("TimeoutResponse", value.into_node()); self }
}
impl IntoValue_<PostFulfillmentStatusSpecification> for PostFulfillmentStatusSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.FulfillmentCodeHookSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentcodehooksetting.html)
#[must_use]
pub struct FulfillmentCodeHookSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FulfillmentCodeHookSetting<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FulfillmentCodeHookSetting(Properties_::new(), PhantomData_) }
}
impl<S0> FulfillmentCodeHookSetting<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> FulfillmentCodeHookSetting<Set_> { self.0.put("Enabled", value.into_node()); FulfillmentCodeHookSetting(self.0, PhantomData_) }
    /// Sets `FulfillmentUpdatesSpecification`.
    #[inline] pub fn fulfillment_updates_specification(mut self, value: impl IntoValue_<FulfillmentUpdatesSpecification>) -> Self { self.0.put("FulfillmentUpdatesSpecification", value.into_node()); self }
    /// Sets `IsActive`.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsActive", value.into_node()); self }
    /// Sets `PostFulfillmentStatusSpecification`.
    #[inline] pub fn post_fulfillment_status_specification(mut self, value: impl IntoValue_<PostFulfillmentStatusSpecification>) -> Self { self.0.put("PostFulfillmentStatusSpecification", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FulfillmentCodeHookSetting> for FulfillmentCodeHookSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.PostDialogCodeHookInvocationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-postdialogcodehookinvocationspecification.html)
#[must_use]
pub struct PostDialogCodeHookInvocationSpecification(Properties_);
impl PostDialogCodeHookInvocationSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PostDialogCodeHookInvocationSpecification(Properties_::new()) }
}
impl PostDialogCodeHookInvocationSpecification {
    /// Sets `FailureConditional`.
    #[inline] pub fn failure_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("FailureConditional", value.into_node()); self }
    /// Sets `FailureNextStep`.
    #[inline] pub fn failure_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("FailureNextStep", value.into_node()); self }
    /// Sets `FailureResponse`.
    #[inline] pub fn failure_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("FailureResponse", value.into_node()); self }
    /// Sets `SuccessConditional`.
    #[inline] pub fn success_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("SuccessConditional", value.into_node()); self }
    /// Sets `SuccessNextStep`.
    #[inline] pub fn success_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("SuccessNextStep", value.into_node()); self }
    /// Sets `SuccessResponse`.
    #[inline] pub fn success_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("SuccessResponse", value.into_node()); self }
    /// Sets `TimeoutConditional`.
    #[inline] pub fn timeout_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("TimeoutConditional", value.into_node()); self }
    /// Sets `TimeoutNextStep`.
    #[inline] pub fn timeout_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("TimeoutNextStep", value.into_node()); self }
    /// Sets `TimeoutResponse`.
    #[inline] pub fn timeout_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("TimeoutResponse", value.into_node()); self }
}
impl IntoValue_<PostDialogCodeHookInvocationSpecification> for PostDialogCodeHookInvocationSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DialogCodeHookInvocationSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogcodehookinvocationsetting.html)
#[must_use]
pub struct DialogCodeHookInvocationSetting<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DialogCodeHookInvocationSetting<Missing_<super::required::enable_code_hook_invocation>, Missing_<super::required::is_active>, Missing_<super::required::post_code_hook_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DialogCodeHookInvocationSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DialogCodeHookInvocationSetting<S0, S1, S2> {
    /// Sets `EnableCodeHookInvocation`. Required.
    #[inline] pub fn enable_code_hook_invocation(mut self, value: impl IntoValue_<bool>) -> DialogCodeHookInvocationSetting<Set_, S1, S2> { self.0.put("EnableCodeHookInvocation", value.into_node()); DialogCodeHookInvocationSetting(self.0, PhantomData_) }
    /// Sets `InvocationLabel`. 1 to 100 characters.
    #[inline] pub fn invocation_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationLabel", value.into_node()); self }
    /// Sets `IsActive`. Required.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> DialogCodeHookInvocationSetting<S0, Set_, S2> { self.0.put("IsActive", value.into_node()); DialogCodeHookInvocationSetting(self.0, PhantomData_) }
    /// Sets `PostCodeHookSpecification`. Required.
    #[inline] pub fn post_code_hook_specification(mut self, value: impl IntoValue_<PostDialogCodeHookInvocationSpecification>) -> DialogCodeHookInvocationSetting<S0, S1, Set_> { self.0.put("PostCodeHookSpecification", value.into_node()); DialogCodeHookInvocationSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DialogCodeHookInvocationSetting> for DialogCodeHookInvocationSetting<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.InitialResponseSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-initialresponsesetting.html)
#[must_use]
pub struct InitialResponseSetting(Properties_);
impl InitialResponseSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InitialResponseSetting(Properties_::new()) }
}
impl InitialResponseSetting {
    /// Sets `CodeHook`.
    #[inline] pub fn code_hook(mut self, value: impl IntoValue_<DialogCodeHookInvocationSetting>) -> Self { self.0.put("CodeHook", value.into_node()); self }
    /// Sets `Conditional`.
    #[inline] pub fn conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("Conditional", value.into_node()); self }
    /// Sets `InitialResponse`.
    #[inline] pub fn initial_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("InitialResponse", value.into_node()); self }
    /// Sets `NextStep`.
    #[inline] pub fn next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("NextStep", value.into_node()); self }
}
impl IntoValue_<InitialResponseSetting> for InitialResponseSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.InputContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-inputcontext.html)
#[must_use]
pub struct InputContext<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InputContext<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputContext(Properties_::new(), PhantomData_) }
}
impl<S0> InputContext<S0> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InputContext<Set_> { self.0.put("Name", value.into_node()); InputContext(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InputContext> for InputContext<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.IntentClosingSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentclosingsetting.html)
#[must_use]
pub struct IntentClosingSetting(Properties_);
impl IntentClosingSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntentClosingSetting(Properties_::new()) }
}
impl IntentClosingSetting {
    /// Sets `ClosingResponse`.
    #[inline] pub fn closing_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("ClosingResponse", value.into_node()); self }
    /// Sets `Conditional`.
    #[inline] pub fn conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("Conditional", value.into_node()); self }
    /// Sets `IsActive`.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsActive", value.into_node()); self }
    /// Sets `NextStep`.
    #[inline] pub fn next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("NextStep", value.into_node()); self }
}
impl IntoValue_<IntentClosingSetting> for IntentClosingSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ElicitationCodeHookInvocationSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-elicitationcodehookinvocationsetting.html)
#[must_use]
pub struct ElicitationCodeHookInvocationSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ElicitationCodeHookInvocationSetting<Missing_<super::required::enable_code_hook_invocation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElicitationCodeHookInvocationSetting(Properties_::new(), PhantomData_) }
}
impl<S0> ElicitationCodeHookInvocationSetting<S0> {
    /// Sets `EnableCodeHookInvocation`. Required.
    #[inline] pub fn enable_code_hook_invocation(mut self, value: impl IntoValue_<bool>) -> ElicitationCodeHookInvocationSetting<Set_> { self.0.put("EnableCodeHookInvocation", value.into_node()); ElicitationCodeHookInvocationSetting(self.0, PhantomData_) }
    /// Sets `InvocationLabel`. 1 to 100 characters.
    #[inline] pub fn invocation_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationLabel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ElicitationCodeHookInvocationSetting> for ElicitationCodeHookInvocationSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.AllowedInputTypes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-allowedinputtypes.html)
#[must_use]
pub struct AllowedInputTypes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AllowedInputTypes<Missing_<super::required::allow_audio_input>, Missing_<super::required::allow_dtmf_input>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AllowedInputTypes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AllowedInputTypes<S0, S1> {
    /// Sets `AllowAudioInput`. Required.
    #[inline] pub fn allow_audio_input(mut self, value: impl IntoValue_<bool>) -> AllowedInputTypes<Set_, S1> { self.0.put("AllowAudioInput", value.into_node()); AllowedInputTypes(self.0, PhantomData_) }
    /// Sets `AllowDTMFInput`. Required.
    #[inline] pub fn allow_dtmf_input(mut self, value: impl IntoValue_<bool>) -> AllowedInputTypes<S0, Set_> { self.0.put("AllowDTMFInput", value.into_node()); AllowedInputTypes(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AllowedInputTypes> for AllowedInputTypes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.AudioSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audiospecification.html)
#[must_use]
pub struct AudioSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AudioSpecification<Missing_<super::required::end_timeout_ms>, Missing_<super::required::max_length_ms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AudioSpecification<S0, S1> {
    /// Sets `EndTimeoutMs`. Required. At least 1.
    #[inline] pub fn end_timeout_ms(mut self, value: impl IntoValue_<i64>) -> AudioSpecification<Set_, S1> { self.0.put("EndTimeoutMs", value.into_node()); AudioSpecification(self.0, PhantomData_) }
    /// Sets `MaxLengthMs`. Required. At least 1.
    #[inline] pub fn max_length_ms(mut self, value: impl IntoValue_<i64>) -> AudioSpecification<S0, Set_> { self.0.put("MaxLengthMs", value.into_node()); AudioSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AudioSpecification> for AudioSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DTMFSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dtmfspecification.html)
#[must_use]
pub struct DTMFSpecification<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DTMFSpecification<Missing_<super::required::deletion_character>, Missing_<super::required::end_character>, Missing_<super::required::end_timeout_ms>, Missing_<super::required::max_length>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DTMFSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DTMFSpecification<S0, S1, S2, S3> {
    /// Sets `DeletionCharacter`. Required.
    #[inline] pub fn deletion_character(mut self, value: impl IntoValue_<String>) -> DTMFSpecification<Set_, S1, S2, S3> { self.0.put("DeletionCharacter", value.into_node()); DTMFSpecification(self.0, PhantomData_) }
    /// Sets `EndCharacter`. Required.
    #[inline] pub fn end_character(mut self, value: impl IntoValue_<String>) -> DTMFSpecification<S0, Set_, S2, S3> { self.0.put("EndCharacter", value.into_node()); DTMFSpecification(self.0, PhantomData_) }
    /// Sets `EndTimeoutMs`. Required. At least 1.
    #[inline] pub fn end_timeout_ms(mut self, value: impl IntoValue_<i64>) -> DTMFSpecification<S0, S1, Set_, S3> { self.0.put("EndTimeoutMs", value.into_node()); DTMFSpecification(self.0, PhantomData_) }
    /// Sets `MaxLength`. Required. 1 to 1024.
    #[inline] pub fn max_length(mut self, value: impl IntoValue_<i64>) -> DTMFSpecification<S0, S1, S2, Set_> { self.0.put("MaxLength", value.into_node()); DTMFSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DTMFSpecification> for DTMFSpecification<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.AudioAndDTMFInputSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audioanddtmfinputspecification.html)
#[must_use]
pub struct AudioAndDTMFInputSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioAndDTMFInputSpecification<Missing_<super::required::start_timeout_ms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioAndDTMFInputSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> AudioAndDTMFInputSpecification<S0> {
    /// Sets `AudioSpecification`.
    #[inline] pub fn audio_specification(mut self, value: impl IntoValue_<AudioSpecification>) -> Self { self.0.put("AudioSpecification", value.into_node()); self }
    /// Sets `DTMFSpecification`.
    #[inline] pub fn dtmf_specification(mut self, value: impl IntoValue_<DTMFSpecification>) -> Self { self.0.put("DTMFSpecification", value.into_node()); self }
    /// Sets `StartTimeoutMs`. Required. At least 1.
    #[inline] pub fn start_timeout_ms(mut self, value: impl IntoValue_<i64>) -> AudioAndDTMFInputSpecification<Set_> { self.0.put("StartTimeoutMs", value.into_node()); AudioAndDTMFInputSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioAndDTMFInputSpecification> for AudioAndDTMFInputSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.TextInputSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-textinputspecification.html)
#[must_use]
pub struct TextInputSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TextInputSpecification<Missing_<super::required::start_timeout_ms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextInputSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> TextInputSpecification<S0> {
    /// Sets `StartTimeoutMs`. Required. At least 1.
    #[inline] pub fn start_timeout_ms(mut self, value: impl IntoValue_<i64>) -> TextInputSpecification<Set_> { self.0.put("StartTimeoutMs", value.into_node()); TextInputSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TextInputSpecification> for TextInputSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.PromptAttemptSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-promptattemptspecification.html)
#[must_use]
pub struct PromptAttemptSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PromptAttemptSpecification<Missing_<super::required::allowed_input_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptAttemptSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> PromptAttemptSpecification<S0> {
    /// Sets `AllowInterrupt`.
    #[inline] pub fn allow_interrupt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowInterrupt", value.into_node()); self }
    /// Sets `AllowedInputTypes`. Required.
    #[inline] pub fn allowed_input_types(mut self, value: impl IntoValue_<AllowedInputTypes>) -> PromptAttemptSpecification<Set_> { self.0.put("AllowedInputTypes", value.into_node()); PromptAttemptSpecification(self.0, PhantomData_) }
    /// Sets `AudioAndDTMFInputSpecification`.
    #[inline] pub fn audio_and_dtmf_input_specification(mut self, value: impl IntoValue_<AudioAndDTMFInputSpecification>) -> Self { self.0.put("AudioAndDTMFInputSpecification", value.into_node()); self }
    /// Sets `TextInputSpecification`.
    #[inline] pub fn text_input_specification(mut self, value: impl IntoValue_<TextInputSpecification>) -> Self { self.0.put("TextInputSpecification", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PromptAttemptSpecification> for PromptAttemptSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.PromptSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-promptspecification.html)
#[must_use]
pub struct PromptSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PromptSpecification<Missing_<super::required::max_retries>, Missing_<super::required::message_groups_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PromptSpecification<S0, S1> {
    /// Sets `AllowInterrupt`.
    #[inline] pub fn allow_interrupt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowInterrupt", value.into_node()); self }
    /// Sets `MaxRetries`. Required. 0 to 5.
    #[inline] pub fn max_retries(mut self, value: impl IntoValue_<i64>) -> PromptSpecification<Set_, S1> { self.0.put("MaxRetries", value.into_node()); PromptSpecification(self.0, PhantomData_) }
    /// Sets `MessageGroupsList`. Required. 1 to 5 items.
    #[inline] pub fn message_groups_list(mut self, value: impl IntoValue_<Vec<MessageGroup>>) -> PromptSpecification<S0, Set_> { self.0.put("MessageGroupsList", value.into_node()); PromptSpecification(self.0, PhantomData_) }
    /// Sets `MessageSelectionStrategy`. The values are constants of [`MessageSelectionStrategy`].
    #[inline] pub fn message_selection_strategy(mut self, value: impl IntoValue_<MessageSelectionStrategy>) -> Self { self.0.put("MessageSelectionStrategy", value.into_node()); self }
    /// Sets `PromptAttemptsSpecification`.
    #[inline] pub fn prompt_attempts_specification(mut self, value: impl IntoValue_<MapOf_<PromptAttemptSpecification>>) -> Self { self.0.put("PromptAttemptsSpecification", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PromptSpecification> for PromptSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.IntentConfirmationSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentconfirmationsetting.html)
#[must_use]
pub struct IntentConfirmationSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntentConfirmationSetting<Missing_<super::required::prompt_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntentConfirmationSetting(Properties_::new(), PhantomData_) }
}
impl<S0> IntentConfirmationSetting<S0> {
    /// Sets `CodeHook`.
    #[inline] pub fn code_hook(mut self, value: impl IntoValue_<DialogCodeHookInvocationSetting>) -> Self { self.0.put("CodeHook", value.into_node()); self }
    /// Sets `ConfirmationConditional`.
    #[inline] pub fn confirmation_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("ConfirmationConditional", value.into_node()); self }
    /// Sets `ConfirmationNextStep`.
    #[inline] pub fn confirmation_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("ConfirmationNextStep", value.into_node()); self }
    /// Sets `ConfirmationResponse`.
    #[inline] pub fn confirmation_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("ConfirmationResponse", value.into_node()); self }
    /// Sets `DeclinationConditional`.
    #[inline] pub fn declination_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("DeclinationConditional", value.into_node()); self }
    /// Sets `DeclinationNextStep`.
    #[inline] pub fn declination_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("DeclinationNextStep", value.into_node()); self }
    /// Sets `DeclinationResponse`.
    #[inline] pub fn declination_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("DeclinationResponse", value.into_node()); self }
    /// Sets `ElicitationCodeHook`.
    #[inline] pub fn elicitation_code_hook(mut self, value: impl IntoValue_<ElicitationCodeHookInvocationSetting>) -> Self { self.0.put("ElicitationCodeHook", value.into_node()); self }
    /// Sets `FailureConditional`.
    #[inline] pub fn failure_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("FailureConditional", value.into_node()); self }
    /// Sets `FailureNextStep`.
    #[inline] pub fn failure_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("FailureNextStep", value.into_node()); self }
    /// Sets `FailureResponse`.
    #[inline] pub fn failure_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("FailureResponse", value.into_node()); self }
    /// Sets `IsActive`.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsActive", value.into_node()); self }
    /// Sets `PromptSpecification`. Required.
    #[inline] pub fn prompt_specification(mut self, value: impl IntoValue_<PromptSpecification>) -> IntentConfirmationSetting<Set_> { self.0.put("PromptSpecification", value.into_node()); IntentConfirmationSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IntentConfirmationSetting> for IntentConfirmationSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.KendraConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-kendraconfiguration.html)
#[must_use]
pub struct KendraConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KendraConfiguration<Missing_<super::required::kendra_index>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KendraConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> KendraConfiguration<S0> {
    /// Sets `KendraIndex`. Required. 32 to 2048 characters.
    #[inline] pub fn kendra_index(mut self, value: impl IntoValue_<String>) -> KendraConfiguration<Set_> { self.0.put("KendraIndex", value.into_node()); KendraConfiguration(self.0, PhantomData_) }
    /// Sets `QueryFilterString`. 1 to 5000 characters.
    #[inline] pub fn query_filter_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryFilterString", value.into_node()); self }
    /// Sets `QueryFilterStringEnabled`.
    #[inline] pub fn query_filter_string_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("QueryFilterStringEnabled", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KendraConfiguration> for KendraConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.OutputContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-outputcontext.html)
#[must_use]
pub struct OutputContext<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OutputContext<Missing_<super::required::name>, Missing_<super::required::time_to_live_in_seconds>, Missing_<super::required::turns_to_live>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputContext(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OutputContext<S0, S1, S2> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OutputContext<Set_, S1, S2> { self.0.put("Name", value.into_node()); OutputContext(self.0, PhantomData_) }
    /// Sets `TimeToLiveInSeconds`. Required. 5 to 86400.
    #[inline] pub fn time_to_live_in_seconds(mut self, value: impl IntoValue_<i64>) -> OutputContext<S0, Set_, S2> { self.0.put("TimeToLiveInSeconds", value.into_node()); OutputContext(self.0, PhantomData_) }
    /// Sets `TurnsToLive`. Required. 1 to 20.
    #[inline] pub fn turns_to_live(mut self, value: impl IntoValue_<i64>) -> OutputContext<S0, S1, Set_> { self.0.put("TurnsToLive", value.into_node()); OutputContext(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OutputContext> for OutputContext<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.QInConnectAssistantConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct QInConnectAssistantConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QInConnectAssistantConfiguration<Missing_<super::required::assistant_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QInConnectAssistantConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> QInConnectAssistantConfiguration<S0> {
    /// Sets `AssistantArn`. Required. 1 to 200 characters.
    #[inline] pub fn assistant_arn(mut self, value: impl IntoValue_<String>) -> QInConnectAssistantConfiguration<Set_> { self.0.put("AssistantArn", value.into_node()); QInConnectAssistantConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QInConnectAssistantConfiguration> for QInConnectAssistantConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.QInConnectIntentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-qinconnectintentconfiguration.html)
#[must_use]
pub struct QInConnectIntentConfiguration(Properties_);
impl QInConnectIntentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QInConnectIntentConfiguration(Properties_::new()) }
}
impl QInConnectIntentConfiguration {
    /// Sets `QInConnectAssistantConfiguration`.
    #[inline] pub fn q_in_connect_assistant_configuration(mut self, value: impl IntoValue_<QInConnectAssistantConfiguration>) -> Self { self.0.put("QInConnectAssistantConfiguration", value.into_node()); self }
}
impl IntoValue_<QInConnectIntentConfiguration> for QInConnectIntentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BKBExactResponseFields`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct BKBExactResponseFields(Properties_);
impl BKBExactResponseFields {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BKBExactResponseFields(Properties_::new()) }
}
impl BKBExactResponseFields {
    /// Sets `AnswerField`. 1 to 5000 characters.
    #[inline] pub fn answer_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerField", value.into_node()); self }
}
impl IntoValue_<BKBExactResponseFields> for BKBExactResponseFields { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BedrockKnowledgeStoreConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct BedrockKnowledgeStoreConfiguration(Properties_);
impl BedrockKnowledgeStoreConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BedrockKnowledgeStoreConfiguration(Properties_::new()) }
}
impl BedrockKnowledgeStoreConfiguration {
    /// Sets `BKBExactResponseFields`.
    #[inline] pub fn bkb_exact_response_fields(mut self, value: impl IntoValue_<BKBExactResponseFields>) -> Self { self.0.put("BKBExactResponseFields", value.into_node()); self }
    /// Sets `BedrockKnowledgeBaseArn`. 1 to 5000 characters.
    #[inline] pub fn bedrock_knowledge_base_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BedrockKnowledgeBaseArn", value.into_node()); self }
    /// Sets `ExactResponse`.
    #[inline] pub fn exact_response(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExactResponse", value.into_node()); self }
}
impl IntoValue_<BedrockKnowledgeStoreConfiguration> for BedrockKnowledgeStoreConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.QnAKendraConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-qnakendraconfiguration.html)
#[must_use]
pub struct QnAKendraConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl QnAKendraConfiguration<Missing_<super::required::exact_response>, Missing_<super::required::kendra_index>, Missing_<super::required::query_filter_string_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QnAKendraConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> QnAKendraConfiguration<S0, S1, S2> {
    /// Sets `ExactResponse`. Required.
    #[inline] pub fn exact_response(mut self, value: impl IntoValue_<bool>) -> QnAKendraConfiguration<Set_, S1, S2> { self.0.put("ExactResponse", value.into_node()); QnAKendraConfiguration(self.0, PhantomData_) }
    /// Sets `KendraIndex`. Required. 1 to 5000 characters.
    #[inline] pub fn kendra_index(mut self, value: impl IntoValue_<String>) -> QnAKendraConfiguration<S0, Set_, S2> { self.0.put("KendraIndex", value.into_node()); QnAKendraConfiguration(self.0, PhantomData_) }
    /// Sets `QueryFilterString`. 1 to 5000 characters.
    #[inline] pub fn query_filter_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryFilterString", value.into_node()); self }
    /// Sets `QueryFilterStringEnabled`. Required.
    #[inline] pub fn query_filter_string_enabled(mut self, value: impl IntoValue_<bool>) -> QnAKendraConfiguration<S0, S1, Set_> { self.0.put("QueryFilterStringEnabled", value.into_node()); QnAKendraConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<QnAKendraConfiguration> for QnAKendraConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ExactResponseFields`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct ExactResponseFields(Properties_);
impl ExactResponseFields {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExactResponseFields(Properties_::new()) }
}
impl ExactResponseFields {
    /// Sets `AnswerField`. 1 to 5000 characters.
    #[inline] pub fn answer_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerField", value.into_node()); self }
    /// Sets `QuestionField`. 1 to 5000 characters.
    #[inline] pub fn question_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QuestionField", value.into_node()); self }
}
impl IntoValue_<ExactResponseFields> for ExactResponseFields { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.OpensearchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct OpensearchConfiguration(Properties_);
impl OpensearchConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpensearchConfiguration(Properties_::new()) }
}
impl OpensearchConfiguration {
    /// Sets `DomainEndpoint`. 1 to 5000 characters.
    #[inline] pub fn domain_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainEndpoint", value.into_node()); self }
    /// Sets `ExactResponse`.
    #[inline] pub fn exact_response(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExactResponse", value.into_node()); self }
    /// Sets `ExactResponseFields`.
    #[inline] pub fn exact_response_fields(mut self, value: impl IntoValue_<ExactResponseFields>) -> Self { self.0.put("ExactResponseFields", value.into_node()); self }
    /// Sets `IncludeFields`.
    #[inline] pub fn include_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludeFields", value.into_node()); self }
    /// Sets `IndexName`. 1 to 5000 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndexName", value.into_node()); self }
}
impl IntoValue_<OpensearchConfiguration> for OpensearchConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct DataSourceConfiguration(Properties_);
impl DataSourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceConfiguration(Properties_::new()) }
}
impl DataSourceConfiguration {
    /// Sets `BedrockKnowledgeStoreConfiguration`.
    #[inline] pub fn bedrock_knowledge_store_configuration(mut self, value: impl IntoValue_<BedrockKnowledgeStoreConfiguration>) -> Self { self.0.put("BedrockKnowledgeStoreConfiguration", value.into_node()); self }
    /// Sets `KendraConfiguration`.
    #[inline] pub fn kendra_configuration(mut self, value: impl IntoValue_<QnAKendraConfiguration>) -> Self { self.0.put("KendraConfiguration", value.into_node()); self }
    /// Sets `OpensearchConfiguration`.
    #[inline] pub fn opensearch_configuration(mut self, value: impl IntoValue_<OpensearchConfiguration>) -> Self { self.0.put("OpensearchConfiguration", value.into_node()); self }
}
impl IntoValue_<DataSourceConfiguration> for DataSourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.QnAIntentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-qnaintentconfiguration.html)
#[must_use]
pub struct QnAIntentConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QnAIntentConfiguration<Missing_<super::required::bedrock_model_configuration>, Missing_<super::required::data_source_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QnAIntentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QnAIntentConfiguration<S0, S1> {
    /// Sets `BedrockModelConfiguration`. Required.
    #[inline] pub fn bedrock_model_configuration(mut self, value: impl IntoValue_<BedrockModelSpecification>) -> QnAIntentConfiguration<Set_, S1> { self.0.put("BedrockModelConfiguration", value.into_node()); QnAIntentConfiguration(self.0, PhantomData_) }
    /// Sets `DataSourceConfiguration`. Required.
    #[inline] pub fn data_source_configuration(mut self, value: impl IntoValue_<DataSourceConfiguration>) -> QnAIntentConfiguration<S0, Set_> { self.0.put("DataSourceConfiguration", value.into_node()); QnAIntentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QnAIntentConfiguration> for QnAIntentConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SampleUtterance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-sampleutterance.html)
#[must_use]
pub struct SampleUtterance<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SampleUtterance<Missing_<super::required::utterance>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SampleUtterance(Properties_::new(), PhantomData_) }
}
impl<S0> SampleUtterance<S0> {
    /// Sets `Utterance`. Required.
    #[inline] pub fn utterance(mut self, value: impl IntoValue_<String>) -> SampleUtterance<Set_> { self.0.put("Utterance", value.into_node()); SampleUtterance(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SampleUtterance> for SampleUtterance<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotPriority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotpriority.html)
#[must_use]
pub struct SlotPriority<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SlotPriority<Missing_<super::required::priority>, Missing_<super::required::slot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotPriority(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SlotPriority<S0, S1> {
    /// Sets `Priority`. Required. 0 to 100.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> SlotPriority<Set_, S1> { self.0.put("Priority", value.into_node()); SlotPriority(self.0, PhantomData_) }
    /// Sets `SlotName`. Required. 1 to 100 characters.
    #[inline] pub fn slot_name(mut self, value: impl IntoValue_<String>) -> SlotPriority<S0, Set_> { self.0.put("SlotName", value.into_node()); SlotPriority(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SlotPriority> for SlotPriority<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.MultipleValuesSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-multiplevaluessetting.html)
#[must_use]
pub struct MultipleValuesSetting(Properties_);
impl MultipleValuesSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultipleValuesSetting(Properties_::new()) }
}
impl MultipleValuesSetting {
    /// Sets `AllowMultipleValues`.
    #[inline] pub fn allow_multiple_values(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowMultipleValues", value.into_node()); self }
}
impl IntoValue_<MultipleValuesSetting> for MultipleValuesSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ObfuscationSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-obfuscationsetting.html)
#[must_use]
pub struct ObfuscationSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ObfuscationSetting<Missing_<super::required::obfuscation_setting_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ObfuscationSetting(Properties_::new(), PhantomData_) }
}
impl<S0> ObfuscationSetting<S0> {
    /// Sets `ObfuscationSettingType`. Required. The values are constants of [`ObfuscationSettingType`].
    #[inline] pub fn obfuscation_setting_type(mut self, value: impl IntoValue_<ObfuscationSettingType>) -> ObfuscationSetting<Set_> { self.0.put("ObfuscationSettingType", value.into_node()); ObfuscationSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ObfuscationSetting> for ObfuscationSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotDefaultValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotdefaultvalue.html)
#[must_use]
pub struct SlotDefaultValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotDefaultValue<Missing_<super::required::default_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotDefaultValue(Properties_::new(), PhantomData_) }
}
impl<S0> SlotDefaultValue<S0> {
    /// Sets `DefaultValue`. Required. 1 to 202 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> SlotDefaultValue<Set_> { self.0.put("DefaultValue", value.into_node()); SlotDefaultValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlotDefaultValue> for SlotDefaultValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotDefaultValueSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotdefaultvaluespecification.html)
#[must_use]
pub struct SlotDefaultValueSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotDefaultValueSpecification<Missing_<super::required::default_value_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotDefaultValueSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> SlotDefaultValueSpecification<S0> {
    /// Sets `DefaultValueList`. Required. At most 10 items.
    #[inline] pub fn default_value_list(mut self, value: impl IntoValue_<Vec<SlotDefaultValue>>) -> SlotDefaultValueSpecification<Set_> { self.0.put("DefaultValueList", value.into_node()); SlotDefaultValueSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlotDefaultValueSpecification> for SlotDefaultValueSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.StillWaitingResponseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-stillwaitingresponsespecification.html)
#[must_use]
pub struct StillWaitingResponseSpecification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StillWaitingResponseSpecification<Missing_<super::required::frequency_in_seconds>, Missing_<super::required::message_groups_list>, Missing_<super::required::timeout_in_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StillWaitingResponseSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StillWaitingResponseSpecification<S0, S1, S2> {
    /// Sets `AllowInterrupt`.
    #[inline] pub fn allow_interrupt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowInterrupt", value.into_node()); self }
    /// Sets `FrequencyInSeconds`. Required. 1 to 300.
    #[inline] pub fn frequency_in_seconds(mut self, value: impl IntoValue_<i64>) -> StillWaitingResponseSpecification<Set_, S1, S2> { self.0.put("FrequencyInSeconds", value.into_node()); StillWaitingResponseSpecification(self.0, PhantomData_) }
    /// Sets `MessageGroupsList`. Required. 1 to 5 items.
    #[inline] pub fn message_groups_list(mut self, value: impl IntoValue_<Vec<MessageGroup>>) -> StillWaitingResponseSpecification<S0, Set_, S2> { self.0.put("MessageGroupsList", value.into_node()); StillWaitingResponseSpecification(self.0, PhantomData_) }
    /// Sets `TimeoutInSeconds`. Required. 1 to 900.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> StillWaitingResponseSpecification<S0, S1, Set_> { self.0.put("TimeoutInSeconds", value.into_node()); StillWaitingResponseSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StillWaitingResponseSpecification> for StillWaitingResponseSpecification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.WaitAndContinueSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-waitandcontinuespecification.html)
#[must_use]
pub struct WaitAndContinueSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WaitAndContinueSpecification<Missing_<super::required::continue_response>, Missing_<super::required::waiting_response>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WaitAndContinueSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WaitAndContinueSpecification<S0, S1> {
    /// Sets `ContinueResponse`. Required.
    #[inline] pub fn continue_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> WaitAndContinueSpecification<Set_, S1> { self.0.put("ContinueResponse", value.into_node()); WaitAndContinueSpecification(self.0, PhantomData_) }
    /// Sets `IsActive`.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsActive", value.into_node()); self }
    /// Sets `StillWaitingResponse`.
    #[inline] pub fn still_waiting_response(mut self, value: impl IntoValue_<StillWaitingResponseSpecification>) -> Self { self.0.put("StillWaitingResponse", value.into_node()); self }
    /// Sets `WaitingResponse`. Required.
    #[inline] pub fn waiting_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> WaitAndContinueSpecification<S0, Set_> { self.0.put("WaitingResponse", value.into_node()); WaitAndContinueSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WaitAndContinueSpecification> for WaitAndContinueSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SubSlotValueElicitationSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-subslotvalueelicitationsetting.html)
#[must_use]
pub struct SubSlotValueElicitationSetting(Properties_);
impl SubSlotValueElicitationSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubSlotValueElicitationSetting(Properties_::new()) }
}
impl SubSlotValueElicitationSetting {
    /// Sets `DefaultValueSpecification`.
    #[inline] pub fn default_value_specification(mut self, value: impl IntoValue_<SlotDefaultValueSpecification>) -> Self { self.0.put("DefaultValueSpecification", value.into_node()); self }
    /// Sets `PromptSpecification`.
    #[inline] pub fn prompt_specification(mut self, value: impl IntoValue_<PromptSpecification>) -> Self { self.0.put("PromptSpecification", value.into_node()); self }
    /// Sets `SampleUtterances`.
    #[inline] pub fn sample_utterances(mut self, value: impl IntoValue_<Vec<SampleUtterance>>) -> Self { self.0.put("SampleUtterances", value.into_node()); self }
    /// Sets `WaitAndContinueSpecification`.
    #[inline] pub fn wait_and_continue_specification(mut self, value: impl IntoValue_<WaitAndContinueSpecification>) -> Self { self.0.put("WaitAndContinueSpecification", value.into_node()); self }
}
impl IntoValue_<SubSlotValueElicitationSetting> for SubSlotValueElicitationSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.Specifications`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-specifications.html)
#[must_use]
pub struct Specifications<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Specifications<Missing_<super::required::value_elicitation_setting>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Specifications(Properties_::new(), PhantomData_) }
}
impl<S0> Specifications<S0> {
    /// Sets `SlotTypeId`. 1 to 25 characters.
    #[inline] pub fn slot_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotTypeId", value.into_node()); self }
    /// Sets `SlotTypeName`.
    #[inline] pub fn slot_type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotTypeName", value.into_node()); self }
    /// Sets `ValueElicitationSetting`. Required.
    #[inline] pub fn value_elicitation_setting(mut self, value: impl IntoValue_<SubSlotValueElicitationSetting>) -> Specifications<Set_> { self.0.put("ValueElicitationSetting", value.into_node()); Specifications(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Specifications> for Specifications<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SubSlotSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-subslotsetting.html)
#[must_use]
pub struct SubSlotSetting(Properties_);
impl SubSlotSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubSlotSetting(Properties_::new()) }
}
impl SubSlotSetting {
    /// Sets `Expression`. 1 to 1000 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `SlotSpecifications`.
    #[inline] pub fn slot_specifications(mut self, value: impl IntoValue_<MapOf_<Specifications>>) -> Self { self.0.put("SlotSpecifications", value.into_node()); self }
}
impl IntoValue_<SubSlotSetting> for SubSlotSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotCaptureSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotcapturesetting.html)
#[must_use]
pub struct SlotCaptureSetting(Properties_);
impl SlotCaptureSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlotCaptureSetting(Properties_::new()) }
}
impl SlotCaptureSetting {
    /// Sets `CaptureConditional`.
    #[inline] pub fn capture_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("CaptureConditional", value.into_node()); self }
    /// Sets `CaptureNextStep`.
    #[inline] pub fn capture_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("CaptureNextStep", value.into_node()); self }
    /// Sets `CaptureResponse`.
    #[inline] pub fn capture_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("CaptureResponse", value.into_node()); self }
    /// Sets `CodeHook`.
    #[inline] pub fn code_hook(mut self, value: impl IntoValue_<DialogCodeHookInvocationSetting>) -> Self { self.0.put("CodeHook", value.into_node()); self }
    /// Sets `ElicitationCodeHook`.
    #[inline] pub fn elicitation_code_hook(mut self, value: impl IntoValue_<ElicitationCodeHookInvocationSetting>) -> Self { self.0.put("ElicitationCodeHook", value.into_node()); self }
    /// Sets `FailureConditional`.
    #[inline] pub fn failure_conditional(mut self, value: impl IntoValue_<ConditionalSpecification>) -> Self { self.0.put("FailureConditional", value.into_node()); self }
    /// Sets `FailureNextStep`.
    #[inline] pub fn failure_next_step(mut self, value: impl IntoValue_<DialogState>) -> Self { self.0.put("FailureNextStep", value.into_node()); self }
    /// Sets `FailureResponse`.
    #[inline] pub fn failure_response(mut self, value: impl IntoValue_<ResponseSpecification>) -> Self { self.0.put("FailureResponse", value.into_node()); self }
}
impl IntoValue_<SlotCaptureSetting> for SlotCaptureSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotValueElicitationSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueelicitationsetting.html)
#[must_use]
pub struct SlotValueElicitationSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotValueElicitationSetting<Missing_<super::required::slot_constraint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotValueElicitationSetting(Properties_::new(), PhantomData_) }
}
impl<S0> SlotValueElicitationSetting<S0> {
    /// Sets `DefaultValueSpecification`.
    #[inline] pub fn default_value_specification(mut self, value: impl IntoValue_<SlotDefaultValueSpecification>) -> Self { self.0.put("DefaultValueSpecification", value.into_node()); self }
    /// Sets `PromptSpecification`.
    #[inline] pub fn prompt_specification(mut self, value: impl IntoValue_<PromptSpecification>) -> Self { self.0.put("PromptSpecification", value.into_node()); self }
    /// Sets `SampleUtterances`.
    #[inline] pub fn sample_utterances(mut self, value: impl IntoValue_<Vec<SampleUtterance>>) -> Self { self.0.put("SampleUtterances", value.into_node()); self }
    /// Sets `SlotCaptureSetting`.
    #[inline] pub fn slot_capture_setting(mut self, value: impl IntoValue_<SlotCaptureSetting>) -> Self { self.0.put("SlotCaptureSetting", value.into_node()); self }
    /// Sets `SlotConstraint`. Required. The values are constants of [`SlotConstraint`].
    #[inline] pub fn slot_constraint(mut self, value: impl IntoValue_<SlotConstraint>) -> SlotValueElicitationSetting<Set_> { self.0.put("SlotConstraint", value.into_node()); SlotValueElicitationSetting(self.0, PhantomData_) }
    /// Sets `WaitAndContinueSpecification`.
    #[inline] pub fn wait_and_continue_specification(mut self, value: impl IntoValue_<WaitAndContinueSpecification>) -> Self { self.0.put("WaitAndContinueSpecification", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SlotValueElicitationSetting> for SlotValueElicitationSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.Slot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slot.html)
#[must_use]
pub struct Slot<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Slot<Missing_<super::required::name>, Missing_<super::required::slot_type_name>, Missing_<super::required::value_elicitation_setting>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Slot(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Slot<S0, S1, S2> {
    /// Sets `Description`. At most 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MultipleValuesSetting`.
    #[inline] pub fn multiple_values_setting(mut self, value: impl IntoValue_<MultipleValuesSetting>) -> Self { self.0.put("MultipleValuesSetting", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Slot<Set_, S1, S2> { self.0.put("Name", value.into_node()); Slot(self.0, PhantomData_) }
    /// Sets `ObfuscationSetting`.
    #[inline] pub fn obfuscation_setting(mut self, value: impl IntoValue_<ObfuscationSetting>) -> Self { self.0.put("ObfuscationSetting", value.into_node()); self }
    /// Sets `SlotTypeName`. Required.
    #[inline] pub fn slot_type_name(mut self, value: impl IntoValue_<String>) -> Slot<S0, Set_, S2> { self.0.put("SlotTypeName", value.into_node()); Slot(self.0, PhantomData_) }
    /// Sets `SubSlotSetting`.
    #[inline] pub fn sub_slot_setting(mut self, value: impl IntoValue_<SubSlotSetting>) -> Self { self.0.put("SubSlotSetting", value.into_node()); self }
    /// Sets `ValueElicitationSetting`. Required.
    #[inline] pub fn value_elicitation_setting(mut self, value: impl IntoValue_<SlotValueElicitationSetting>) -> Slot<S0, S1, Set_> { self.0.put("ValueElicitationSetting", value.into_node()); Slot(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Slot> for Slot<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.Intent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intent.html)
#[must_use]
pub struct Intent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Intent<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Intent(Properties_::new(), PhantomData_) }
}
impl<S0> Intent<S0> {
    /// Sets `BedrockAgentIntentConfiguration`.
    #[inline] pub fn bedrock_agent_intent_configuration(mut self, value: impl IntoValue_<BedrockAgentIntentConfiguration>) -> Self { self.0.put("BedrockAgentIntentConfiguration", value.into_node()); self }
    /// Sets `Description`. At most 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DialogCodeHook`.
    #[inline] pub fn dialog_code_hook(mut self, value: impl IntoValue_<DialogCodeHookSetting>) -> Self { self.0.put("DialogCodeHook", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `FulfillmentCodeHook`.
    #[inline] pub fn fulfillment_code_hook(mut self, value: impl IntoValue_<FulfillmentCodeHookSetting>) -> Self { self.0.put("FulfillmentCodeHook", value.into_node()); self }
    /// Sets `InitialResponseSetting`.
    #[inline] pub fn initial_response_setting(mut self, value: impl IntoValue_<InitialResponseSetting>) -> Self { self.0.put("InitialResponseSetting", value.into_node()); self }
    /// Sets `InputContexts`. At most 5 items.
    #[inline] pub fn input_contexts(mut self, value: impl IntoValue_<Vec<InputContext>>) -> Self { self.0.put("InputContexts", value.into_node()); self }
    /// Sets `IntentClosingSetting`.
    #[inline] pub fn intent_closing_setting(mut self, value: impl IntoValue_<IntentClosingSetting>) -> Self { self.0.put("IntentClosingSetting", value.into_node()); self }
    /// Sets `IntentConfirmationSetting`.
    #[inline] pub fn intent_confirmation_setting(mut self, value: impl IntoValue_<IntentConfirmationSetting>) -> Self { self.0.put("IntentConfirmationSetting", value.into_node()); self }
    /// Sets `KendraConfiguration`.
    #[inline] pub fn kendra_configuration(mut self, value: impl IntoValue_<KendraConfiguration>) -> Self { self.0.put("KendraConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Intent<Set_> { self.0.put("Name", value.into_node()); Intent(self.0, PhantomData_) }
    /// Sets `OutputContexts`. At most 10 items.
    #[inline] pub fn output_contexts(mut self, value: impl IntoValue_<Vec<OutputContext>>) -> Self { self.0.put("OutputContexts", value.into_node()); self }
    /// Sets `ParentIntentSignature`.
    #[inline] pub fn parent_intent_signature(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentIntentSignature", value.into_node()); self }
    /// Sets `QInConnectIntentConfiguration`.
    #[inline] pub fn q_in_connect_intent_configuration(mut self, value: impl IntoValue_<QInConnectIntentConfiguration>) -> Self { self.0.put("QInConnectIntentConfiguration", value.into_node()); self }
    /// Sets `QnAIntentConfiguration`.
    #[inline] pub fn qn_a_intent_configuration(mut self, value: impl IntoValue_<QnAIntentConfiguration>) -> Self { self.0.put("QnAIntentConfiguration", value.into_node()); self }
    /// Sets `SampleUtterances`.
    #[inline] pub fn sample_utterances(mut self, value: impl IntoValue_<Vec<SampleUtterance>>) -> Self { self.0.put("SampleUtterances", value.into_node()); self }
    /// Sets `SlotPriorities`.
    #[inline] pub fn slot_priorities(mut self, value: impl IntoValue_<Vec<SlotPriority>>) -> Self { self.0.put("SlotPriorities", value.into_node()); self }
    /// Sets `Slots`. At most 100 items.
    #[inline] pub fn slots(mut self, value: impl IntoValue_<Vec<Slot>>) -> Self { self.0.put("Slots", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Intent> for Intent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SubSlotTypeComposition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-subslottypecomposition.html)
#[must_use]
pub struct SubSlotTypeComposition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubSlotTypeComposition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubSlotTypeComposition(Properties_::new(), PhantomData_) }
}
impl<S0> SubSlotTypeComposition<S0> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SubSlotTypeComposition<Set_> { self.0.put("Name", value.into_node()); SubSlotTypeComposition(self.0, PhantomData_) }
    /// Sets `SlotTypeId`. 1 to 25 characters.
    #[inline] pub fn slot_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotTypeId", value.into_node()); self }
    /// Sets `SlotTypeName`.
    #[inline] pub fn slot_type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotTypeName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SubSlotTypeComposition> for SubSlotTypeComposition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.CompositeSlotTypeSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-compositeslottypesetting.html)
#[must_use]
pub struct CompositeSlotTypeSetting(Properties_);
impl CompositeSlotTypeSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CompositeSlotTypeSetting(Properties_::new()) }
}
impl CompositeSlotTypeSetting {
    /// Sets `SubSlots`. 1 to 6 items.
    #[inline] pub fn sub_slots(mut self, value: impl IntoValue_<Vec<SubSlotTypeComposition>>) -> Self { self.0.put("SubSlots", value.into_node()); self }
}
impl IntoValue_<CompositeSlotTypeSetting> for CompositeSlotTypeSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.GrammarSlotTypeSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-grammarslottypesource.html)
#[must_use]
pub struct GrammarSlotTypeSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GrammarSlotTypeSource<Missing_<super::required::s3_bucket_name>, Missing_<super::required::s3_object_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrammarSlotTypeSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GrammarSlotTypeSource<S0, S1> {
    /// Sets `KmsKeyArn`. 20 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `S3BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> GrammarSlotTypeSource<Set_, S1> { self.0.put("S3BucketName", value.into_node()); GrammarSlotTypeSource(self.0, PhantomData_) }
    /// Sets `S3ObjectKey`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_object_key(mut self, value: impl IntoValue_<String>) -> GrammarSlotTypeSource<S0, Set_> { self.0.put("S3ObjectKey", value.into_node()); GrammarSlotTypeSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GrammarSlotTypeSource> for GrammarSlotTypeSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.GrammarSlotTypeSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-grammarslottypesetting.html)
#[must_use]
pub struct GrammarSlotTypeSetting(Properties_);
impl GrammarSlotTypeSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GrammarSlotTypeSetting(Properties_::new()) }
}
impl GrammarSlotTypeSetting {
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<GrammarSlotTypeSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<GrammarSlotTypeSetting> for GrammarSlotTypeSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ExternalSourceSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-externalsourcesetting.html)
#[must_use]
pub struct ExternalSourceSetting(Properties_);
impl ExternalSourceSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExternalSourceSetting(Properties_::new()) }
}
impl ExternalSourceSetting {
    /// Sets `GrammarSlotTypeSetting`.
    #[inline] pub fn grammar_slot_type_setting(mut self, value: impl IntoValue_<GrammarSlotTypeSetting>) -> Self { self.0.put("GrammarSlotTypeSetting", value.into_node()); self }
}
impl IntoValue_<ExternalSourceSetting> for ExternalSourceSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SampleValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-samplevalue.html)
#[must_use]
pub struct SampleValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SampleValue<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SampleValue(Properties_::new(), PhantomData_) }
}
impl<S0> SampleValue<S0> {
    /// Sets `Value`. Required. 1 to 140 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SampleValue<Set_> { self.0.put("Value", value.into_node()); SampleValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SampleValue> for SampleValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotTypeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slottypevalue.html)
#[must_use]
pub struct SlotTypeValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotTypeValue<Missing_<super::required::sample_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotTypeValue(Properties_::new(), PhantomData_) }
}
impl<S0> SlotTypeValue<S0> {
    /// Sets `SampleValue`. Required.
    #[inline] pub fn sample_value(mut self, value: impl IntoValue_<SampleValue>) -> SlotTypeValue<Set_> { self.0.put("SampleValue", value.into_node()); SlotTypeValue(self.0, PhantomData_) }
    /// Sets `Synonyms`. At most 10000 items.
    #[inline] pub fn synonyms(mut self, value: impl IntoValue_<Vec<SampleValue>>) -> Self { self.0.put("Synonyms", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SlotTypeValue> for SlotTypeValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.AdvancedRecognitionSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-advancedrecognitionsetting.html)
#[must_use]
pub struct AdvancedRecognitionSetting(Properties_);
impl AdvancedRecognitionSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedRecognitionSetting(Properties_::new()) }
}
impl AdvancedRecognitionSetting {
    /// Sets `AudioRecognitionStrategy`. The values are constants of [`AudioRecognitionStrategy`].
    #[inline] pub fn audio_recognition_strategy(mut self, value: impl IntoValue_<AudioRecognitionStrategy>) -> Self { self.0.put("AudioRecognitionStrategy", value.into_node()); self }
}
impl IntoValue_<AdvancedRecognitionSetting> for AdvancedRecognitionSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotValueRegexFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueregexfilter.html)
#[must_use]
pub struct SlotValueRegexFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotValueRegexFilter<Missing_<super::required::pattern>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotValueRegexFilter(Properties_::new(), PhantomData_) }
}
impl<S0> SlotValueRegexFilter<S0> {
    /// Sets `Pattern`. Required. 1 to 300 characters.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> SlotValueRegexFilter<Set_> { self.0.put("Pattern", value.into_node()); SlotValueRegexFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlotValueRegexFilter> for SlotValueRegexFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotValueSelectionSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueselectionsetting.html)
#[must_use]
pub struct SlotValueSelectionSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotValueSelectionSetting<Missing_<super::required::resolution_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotValueSelectionSetting(Properties_::new(), PhantomData_) }
}
impl<S0> SlotValueSelectionSetting<S0> {
    /// Sets `AdvancedRecognitionSetting`.
    #[inline] pub fn advanced_recognition_setting(mut self, value: impl IntoValue_<AdvancedRecognitionSetting>) -> Self { self.0.put("AdvancedRecognitionSetting", value.into_node()); self }
    /// Sets `RegexFilter`.
    #[inline] pub fn regex_filter(mut self, value: impl IntoValue_<SlotValueRegexFilter>) -> Self { self.0.put("RegexFilter", value.into_node()); self }
    /// Sets `ResolutionStrategy`. Required. The values are constants of [`SlotValueResolutionStrategy`].
    #[inline] pub fn resolution_strategy(mut self, value: impl IntoValue_<SlotValueResolutionStrategy>) -> SlotValueSelectionSetting<Set_> { self.0.put("ResolutionStrategy", value.into_node()); SlotValueSelectionSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlotValueSelectionSetting> for SlotValueSelectionSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SlotType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slottype.html)
#[must_use]
pub struct SlotType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlotType<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlotType(Properties_::new(), PhantomData_) }
}
impl<S0> SlotType<S0> {
    /// Sets `CompositeSlotTypeSetting`.
    #[inline] pub fn composite_slot_type_setting(mut self, value: impl IntoValue_<CompositeSlotTypeSetting>) -> Self { self.0.put("CompositeSlotTypeSetting", value.into_node()); self }
    /// Sets `Description`. At most 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExternalSourceSetting`.
    #[inline] pub fn external_source_setting(mut self, value: impl IntoValue_<ExternalSourceSetting>) -> Self { self.0.put("ExternalSourceSetting", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SlotType<Set_> { self.0.put("Name", value.into_node()); SlotType(self.0, PhantomData_) }
    /// Sets `ParentSlotTypeSignature`.
    #[inline] pub fn parent_slot_type_signature(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentSlotTypeSignature", value.into_node()); self }
    /// Sets `SlotTypeValues`. At most 10000 items.
    #[inline] pub fn slot_type_values(mut self, value: impl IntoValue_<Vec<SlotTypeValue>>) -> Self { self.0.put("SlotTypeValues", value.into_node()); self }
    /// Sets `ValueSelectionSetting`.
    #[inline] pub fn value_selection_setting(mut self, value: impl IntoValue_<SlotValueSelectionSetting>) -> Self { self.0.put("ValueSelectionSetting", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SlotType> for SlotType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DeepgramSpeechModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-deepgramspeechmodelconfig.html)
#[must_use]
pub struct DeepgramSpeechModelConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeepgramSpeechModelConfig<Missing_<super::required::api_token_secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeepgramSpeechModelConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DeepgramSpeechModelConfig<S0> {
    /// Sets `ApiTokenSecretArn`. Required. 20 to 2048 characters.
    #[inline] pub fn api_token_secret_arn(mut self, value: impl IntoValue_<String>) -> DeepgramSpeechModelConfig<Set_> { self.0.put("ApiTokenSecretArn", value.into_node()); DeepgramSpeechModelConfig(self.0, PhantomData_) }
    /// Sets `ModelId`. 4 to 32 characters.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DeepgramSpeechModelConfig> for DeepgramSpeechModelConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SpeechModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-speechmodelconfig.html)
#[must_use]
pub struct SpeechModelConfig(Properties_);
impl SpeechModelConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpeechModelConfig(Properties_::new()) }
}
impl SpeechModelConfig {
    /// Sets `DeepgramConfig`.
    #[inline] pub fn deepgram_config(mut self, value: impl IntoValue_<DeepgramSpeechModelConfig>) -> Self { self.0.put("DeepgramConfig", value.into_node()); self }
}
impl IntoValue_<SpeechModelConfig> for SpeechModelConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SpeechRecognitionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-speechrecognitionsettings.html)
#[must_use]
pub struct SpeechRecognitionSettings(Properties_);
impl SpeechRecognitionSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpeechRecognitionSettings(Properties_::new()) }
}
impl SpeechRecognitionSettings {
    /// Sets `SpeechModelConfig`.
    #[inline] pub fn speech_model_config(mut self, value: impl IntoValue_<SpeechModelConfig>) -> Self { self.0.put("SpeechModelConfig", value.into_node()); self }
    /// Sets `SpeechModelPreference`. The values are constants of [`SpeechModelPreference`].
    #[inline] pub fn speech_model_preference(mut self, value: impl IntoValue_<SpeechModelPreference>) -> Self { self.0.put("SpeechModelPreference", value.into_node()); self }
}
impl IntoValue_<SpeechRecognitionSettings> for SpeechRecognitionSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SpeechFoundationModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct SpeechFoundationModel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SpeechFoundationModel<Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpeechFoundationModel(Properties_::new(), PhantomData_) }
}
impl<S0> SpeechFoundationModel<S0> {
    /// Sets `ModelArn`. Required.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> SpeechFoundationModel<Set_> { self.0.put("ModelArn", value.into_node()); SpeechFoundationModel(self.0, PhantomData_) }
    /// Sets `VoiceId`.
    #[inline] pub fn voice_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VoiceId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SpeechFoundationModel> for SpeechFoundationModel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.UnifiedSpeechSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-unifiedspeechsettings.html)
#[must_use]
pub struct UnifiedSpeechSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UnifiedSpeechSettings<Missing_<super::required::speech_foundation_model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UnifiedSpeechSettings(Properties_::new(), PhantomData_) }
}
impl<S0> UnifiedSpeechSettings<S0> {
    /// Sets `SpeechFoundationModel`. Required.
    #[inline] pub fn speech_foundation_model(mut self, value: impl IntoValue_<SpeechFoundationModel>) -> UnifiedSpeechSettings<Set_> { self.0.put("SpeechFoundationModel", value.into_node()); UnifiedSpeechSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UnifiedSpeechSettings> for UnifiedSpeechSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.VoiceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-voicesettings.html)
#[must_use]
pub struct VoiceSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VoiceSettings<Missing_<super::required::voice_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VoiceSettings(Properties_::new(), PhantomData_) }
}
impl<S0> VoiceSettings<S0> {
    /// Sets `Engine`. The values are constants of [`Engine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<Engine>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `VoiceId`. Required.
    #[inline] pub fn voice_id(mut self, value: impl IntoValue_<String>) -> VoiceSettings<Set_> { self.0.put("VoiceId", value.into_node()); VoiceSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VoiceSettings> for VoiceSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BotLocale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botlocale.html)
#[must_use]
pub struct BotLocale<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BotLocale<Missing_<super::required::locale_id>, Missing_<super::required::nlu_confidence_threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotLocale(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BotLocale<S0, S1> {
    /// Sets `AudioFillerSettings`.
    #[inline] pub fn audio_filler_settings(mut self, value: impl IntoValue_<AudioFillerSettings>) -> Self { self.0.put("AudioFillerSettings", value.into_node()); self }
    /// Sets `CustomVocabulary`.
    #[inline] pub fn custom_vocabulary(mut self, value: impl IntoValue_<CustomVocabulary>) -> Self { self.0.put("CustomVocabulary", value.into_node()); self }
    /// Sets `Description`. At most 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GenerativeAISettings`.
    #[inline] pub fn generative_ai_settings(mut self, value: impl IntoValue_<GenerativeAISettings>) -> Self { self.0.put("GenerativeAISettings", value.into_node()); self }
    /// Sets `Intents`. At most 1000 items.
    #[inline] pub fn intents(mut self, value: impl IntoValue_<Vec<Intent>>) -> Self { self.0.put("Intents", value.into_node()); self }
    /// Sets `LocaleId`. Required.
    #[inline] pub fn locale_id(mut self, value: impl IntoValue_<String>) -> BotLocale<Set_, S1> { self.0.put("LocaleId", value.into_node()); BotLocale(self.0, PhantomData_) }
    /// Sets `NluConfidenceThreshold`. Required. 0 to 1.
    #[inline] pub fn nlu_confidence_threshold(mut self, value: impl IntoValue_<f64>) -> BotLocale<S0, Set_> { self.0.put("NluConfidenceThreshold", value.into_node()); BotLocale(self.0, PhantomData_) }
    /// Sets `SlotTypes`. At most 250 items.
    #[inline] pub fn slot_types(mut self, value: impl IntoValue_<Vec<SlotType>>) -> Self { self.0.put("SlotTypes", value.into_node()); self }
    /// Sets `SpeechDetectionSensitivity`. The values are constants of [`SpeechDetectionSensitivity`].
    #[inline] pub fn speech_detection_sensitivity(mut self, value: impl IntoValue_<SpeechDetectionSensitivity>) -> Self { self.0.put("SpeechDetectionSensitivity", value.into_node()); self }
    /// Sets `SpeechRecognitionSettings`.
    #[inline] pub fn speech_recognition_settings(mut self, value: impl IntoValue_<SpeechRecognitionSettings>) -> Self { self.0.put("SpeechRecognitionSettings", value.into_node()); self }
    /// Sets `UnifiedSpeechSettings`.
    #[inline] pub fn unified_speech_settings(mut self, value: impl IntoValue_<UnifiedSpeechSettings>) -> Self { self.0.put("UnifiedSpeechSettings", value.into_node()); self }
    /// Sets `VoiceSettings`.
    #[inline] pub fn voice_settings(mut self, value: impl IntoValue_<VoiceSettings>) -> Self { self.0.put("VoiceSettings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BotLocale> for BotLocale<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BotMember`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botmember.html)
#[must_use]
pub struct BotMember<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl BotMember<Missing_<super::required::bot_member_alias_id>, Missing_<super::required::bot_member_alias_name>, Missing_<super::required::bot_member_id>, Missing_<super::required::bot_member_name>, Missing_<super::required::bot_member_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotMember(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> BotMember<S0, S1, S2, S3, S4> {
    /// Sets `BotMemberAliasId`. Required. Exactly 10 characters.
    #[inline] pub fn bot_member_alias_id(mut self, value: impl IntoValue_<String>) -> BotMember<Set_, S1, S2, S3, S4> { self.0.put("BotMemberAliasId", value.into_node()); BotMember(self.0, PhantomData_) }
    /// Sets `BotMemberAliasName`. Required. 1 to 100 characters.
    #[inline] pub fn bot_member_alias_name(mut self, value: impl IntoValue_<String>) -> BotMember<S0, Set_, S2, S3, S4> { self.0.put("BotMemberAliasName", value.into_node()); BotMember(self.0, PhantomData_) }
    /// Sets `BotMemberId`. Required. Exactly 10 characters.
    #[inline] pub fn bot_member_id(mut self, value: impl IntoValue_<String>) -> BotMember<S0, S1, Set_, S3, S4> { self.0.put("BotMemberId", value.into_node()); BotMember(self.0, PhantomData_) }
    /// Sets `BotMemberName`. Required. 1 to 100 characters.
    #[inline] pub fn bot_member_name(mut self, value: impl IntoValue_<String>) -> BotMember<S0, S1, S2, Set_, S4> { self.0.put("BotMemberName", value.into_node()); BotMember(self.0, PhantomData_) }
    /// Sets `BotMemberVersion`. Required. 1 to 5 characters.
    #[inline] pub fn bot_member_version(mut self, value: impl IntoValue_<String>) -> BotMember<S0, S1, S2, S3, Set_> { self.0.put("BotMemberVersion", value.into_node()); BotMember(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<BotMember> for BotMember<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.DataPrivacy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct DataPrivacy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataPrivacy<Missing_<super::required::child_directed>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPrivacy(Properties_::new(), PhantomData_) }
}
impl<S0> DataPrivacy<S0> {
    /// Sets `ChildDirected`. Required.
    #[inline] pub fn child_directed(mut self, value: impl IntoValue_<bool>) -> DataPrivacy<Set_> { self.0.put("ChildDirected", value.into_node()); DataPrivacy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataPrivacy> for DataPrivacy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ErrorLogSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct ErrorLogSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ErrorLogSettings<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ErrorLogSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ErrorLogSettings<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ErrorLogSettings<Set_> { self.0.put("Enabled", value.into_node()); ErrorLogSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ErrorLogSettings> for ErrorLogSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.Replication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-replication.html)
#[must_use]
pub struct Replication<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Replication<Missing_<super::required::replica_regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Replication(Properties_::new(), PhantomData_) }
}
impl<S0> Replication<S0> {
    /// Sets `ReplicaRegions`. Required. Exactly 1 item.
    #[inline] pub fn replica_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Replication<Set_> { self.0.put("ReplicaRegions", value.into_node()); Replication(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Replication> for Replication<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.LambdaCodeHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-lambdacodehook.html)
#[must_use]
pub struct LambdaCodeHook<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LambdaCodeHook<Missing_<super::required::code_hook_interface_version>, Missing_<super::required::lambda_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaCodeHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LambdaCodeHook<S0, S1> {
    /// Sets `CodeHookInterfaceVersion`. Required. 1 to 5 characters.
    #[inline] pub fn code_hook_interface_version(mut self, value: impl IntoValue_<String>) -> LambdaCodeHook<Set_, S1> { self.0.put("CodeHookInterfaceVersion", value.into_node()); LambdaCodeHook(self.0, PhantomData_) }
    /// Sets `LambdaArn`. Required. 20 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> LambdaCodeHook<S0, Set_> { self.0.put("LambdaArn", value.into_node()); LambdaCodeHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LambdaCodeHook> for LambdaCodeHook<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.CodeHookSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-codehookspecification.html)
#[must_use]
pub struct CodeHookSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeHookSpecification<Missing_<super::required::lambda_code_hook>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeHookSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> CodeHookSpecification<S0> {
    /// Sets `LambdaCodeHook`. Required.
    #[inline] pub fn lambda_code_hook(mut self, value: impl IntoValue_<LambdaCodeHook>) -> CodeHookSpecification<Set_> { self.0.put("LambdaCodeHook", value.into_node()); CodeHookSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeHookSpecification> for CodeHookSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BotAliasLocaleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botaliaslocalesettings.html)
#[must_use]
pub struct BotAliasLocaleSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BotAliasLocaleSettings<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotAliasLocaleSettings(Properties_::new(), PhantomData_) }
}
impl<S0> BotAliasLocaleSettings<S0> {
    /// Sets `CodeHookSpecification`.
    #[inline] pub fn code_hook_specification(mut self, value: impl IntoValue_<CodeHookSpecification>) -> Self { self.0.put("CodeHookSpecification", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> BotAliasLocaleSettings<Set_> { self.0.put("Enabled", value.into_node()); BotAliasLocaleSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BotAliasLocaleSettings> for BotAliasLocaleSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.BotAliasLocaleSettingsItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botaliaslocalesettingsitem.html)
#[must_use]
pub struct BotAliasLocaleSettingsItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BotAliasLocaleSettingsItem<Missing_<super::required::bot_alias_locale_setting>, Missing_<super::required::locale_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotAliasLocaleSettingsItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BotAliasLocaleSettingsItem<S0, S1> {
    /// Sets `BotAliasLocaleSetting`. Required.
    #[inline] pub fn bot_alias_locale_setting(mut self, value: impl IntoValue_<BotAliasLocaleSettings>) -> BotAliasLocaleSettingsItem<Set_, S1> { self.0.put("BotAliasLocaleSetting", value.into_node()); BotAliasLocaleSettingsItem(self.0, PhantomData_) }
    /// Sets `LocaleId`. Required. 1 to 128 characters.
    #[inline] pub fn locale_id(mut self, value: impl IntoValue_<String>) -> BotAliasLocaleSettingsItem<S0, Set_> { self.0.put("LocaleId", value.into_node()); BotAliasLocaleSettingsItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BotAliasLocaleSettingsItem> for BotAliasLocaleSettingsItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.S3BucketLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-s3bucketlogdestination.html)
#[must_use]
pub struct S3BucketLogDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3BucketLogDestination<Missing_<super::required::log_prefix>, Missing_<super::required::s3_bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3BucketLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3BucketLogDestination<S0, S1> {
    /// Sets `KmsKeyArn`. 20 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `LogPrefix`. Required. 0 to 1024 characters.
    #[inline] pub fn log_prefix(mut self, value: impl IntoValue_<String>) -> S3BucketLogDestination<Set_, S1> { self.0.put("LogPrefix", value.into_node()); S3BucketLogDestination(self.0, PhantomData_) }
    /// Sets `S3BucketArn`. Required. 1 to 2048 characters.
    #[inline] pub fn s3_bucket_arn(mut self, value: impl IntoValue_<String>) -> S3BucketLogDestination<S0, Set_> { self.0.put("S3BucketArn", value.into_node()); S3BucketLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3BucketLogDestination> for S3BucketLogDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.AudioLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audiologdestination.html)
#[must_use]
pub struct AudioLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioLogDestination<Missing_<super::required::s3_bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> AudioLogDestination<S0> {
    /// Sets `S3Bucket`. Required.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<S3BucketLogDestination>) -> AudioLogDestination<Set_> { self.0.put("S3Bucket", value.into_node()); AudioLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioLogDestination> for AudioLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.AudioLogSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audiologsetting.html)
#[must_use]
pub struct AudioLogSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AudioLogSetting<Missing_<super::required::destination>, Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioLogSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AudioLogSetting<S0, S1> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<AudioLogDestination>) -> AudioLogSetting<Set_, S1> { self.0.put("Destination", value.into_node()); AudioLogSetting(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AudioLogSetting<S0, Set_> { self.0.put("Enabled", value.into_node()); AudioLogSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AudioLogSetting> for AudioLogSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.CloudWatchLogGroupLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-cloudwatchloggrouplogdestination.html)
#[must_use]
pub struct CloudWatchLogGroupLogDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CloudWatchLogGroupLogDestination<Missing_<super::required::cloud_watch_log_group_arn>, Missing_<super::required::log_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogGroupLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CloudWatchLogGroupLogDestination<S0, S1> {
    /// Sets `CloudWatchLogGroupArn`. Required. 1 to 2048 characters.
    #[inline] pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchLogGroupLogDestination<Set_, S1> { self.0.put("CloudWatchLogGroupArn", value.into_node()); CloudWatchLogGroupLogDestination(self.0, PhantomData_) }
    /// Sets `LogPrefix`. Required. 0 to 1024 characters.
    #[inline] pub fn log_prefix(mut self, value: impl IntoValue_<String>) -> CloudWatchLogGroupLogDestination<S0, Set_> { self.0.put("LogPrefix", value.into_node()); CloudWatchLogGroupLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CloudWatchLogGroupLogDestination> for CloudWatchLogGroupLogDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.TextLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-textlogdestination.html)
#[must_use]
pub struct TextLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TextLogDestination<Missing_<super::required::cloud_watch>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> TextLogDestination<S0> {
    /// Sets `CloudWatch`. Required.
    #[inline] pub fn cloud_watch(mut self, value: impl IntoValue_<CloudWatchLogGroupLogDestination>) -> TextLogDestination<Set_> { self.0.put("CloudWatch", value.into_node()); TextLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TextLogDestination> for TextLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.TextLogSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-textlogsetting.html)
#[must_use]
pub struct TextLogSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TextLogSetting<Missing_<super::required::destination>, Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextLogSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TextLogSetting<S0, S1> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<TextLogDestination>) -> TextLogSetting<Set_, S1> { self.0.put("Destination", value.into_node()); TextLogSetting(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TextLogSetting<S0, Set_> { self.0.put("Enabled", value.into_node()); TextLogSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TextLogSetting> for TextLogSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.ConversationLogSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-conversationlogsettings.html)
#[must_use]
pub struct ConversationLogSettings(Properties_);
impl ConversationLogSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConversationLogSettings(Properties_::new()) }
}
impl ConversationLogSettings {
    /// Sets `AudioLogSettings`. At most 1 item.
    #[inline] pub fn audio_log_settings(mut self, value: impl IntoValue_<Vec<AudioLogSetting>>) -> Self { self.0.put("AudioLogSettings", value.into_node()); self }
    /// Sets `TextLogSettings`. At most 1 item.
    #[inline] pub fn text_log_settings(mut self, value: impl IntoValue_<Vec<TextLogSetting>>) -> Self { self.0.put("TextLogSettings", value.into_node()); self }
}
impl IntoValue_<ConversationLogSettings> for ConversationLogSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.SentimentAnalysisSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[must_use]
pub struct SentimentAnalysisSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SentimentAnalysisSettings<Missing_<super::required::detect_sentiment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SentimentAnalysisSettings(Properties_::new(), PhantomData_) }
}
impl<S0> SentimentAnalysisSettings<S0> {
    /// Sets `DetectSentiment`. Required.
    #[inline] pub fn detect_sentiment(mut self, value: impl IntoValue_<bool>) -> SentimentAnalysisSettings<Set_> { self.0.put("DetectSentiment", value.into_node()); SentimentAnalysisSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SentimentAnalysisSettings> for SentimentAnalysisSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::Bot.TestBotAliasSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-testbotaliassettings.html)
#[must_use]
pub struct TestBotAliasSettings(Properties_);
impl TestBotAliasSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TestBotAliasSettings(Properties_::new()) }
}
impl TestBotAliasSettings {
    /// Sets `BotAliasLocaleSettings`. At most 50 items.
    #[inline] pub fn bot_alias_locale_settings(mut self, value: impl IntoValue_<Vec<BotAliasLocaleSettingsItem>>) -> Self { self.0.put("BotAliasLocaleSettings", value.into_node()); self }
    /// Sets `ConversationLogSettings`.
    #[inline] pub fn conversation_log_settings(mut self, value: impl IntoValue_<ConversationLogSettings>) -> Self { self.0.put("ConversationLogSettings", value.into_node()); self }
    /// Sets `Description`. At most 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `SentimentAnalysisSettings`.
    #[inline] pub fn sentiment_analysis_settings(mut self, value: impl IntoValue_<SentimentAnalysisSettings>) -> Self { self.0.put("SentimentAnalysisSettings", value.into_node()); self }
}
impl IntoValue_<TestBotAliasSettings> for TestBotAliasSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum AudioType {}
impl AudioType {
    /// `MELODY_CHIPPER_CHIME`
    pub const MELODY_CHIPPER_CHIME: Value_<AudioType> = Value_::constant("MELODY_CHIPPER_CHIME");
    /// `MELODY_CURIOUS_CRAWL`
    pub const MELODY_CURIOUS_CRAWL: Value_<AudioType> = Value_::constant("MELODY_CURIOUS_CRAWL");
    /// `MELODY_RISING_RIPPLE`
    pub const MELODY_RISING_RIPPLE: Value_<AudioType> = Value_::constant("MELODY_RISING_RIPPLE");
    /// `MELODY_PATIENT_PING`
    pub const MELODY_PATIENT_PING: Value_<AudioType> = Value_::constant("MELODY_PATIENT_PING");
    /// `MELODY_PONDERING_PONG`
    pub const MELODY_PONDERING_PONG: Value_<AudioType> = Value_::constant("MELODY_PONDERING_PONG");
    /// `TYPING_KINETIC_KEYS`
    pub const TYPING_KINETIC_KEYS: Value_<AudioType> = Value_::constant("TYPING_KINETIC_KEYS");
    /// `TYPING_QUIET_QWERTY`
    pub const TYPING_QUIET_QWERTY: Value_<AudioType> = Value_::constant("TYPING_QUIET_QWERTY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AudioType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum BedrockTraceStatus {}
impl BedrockTraceStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<BedrockTraceStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<BedrockTraceStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BedrockTraceStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum AssistedNluMode {}
impl AssistedNluMode {
    /// `Primary`
    pub const PRIMARY: Value_<AssistedNluMode> = Value_::constant("Primary");
    /// `Fallback`
    pub const FALLBACK: Value_<AssistedNluMode> = Value_::constant("Fallback");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssistedNluMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum DialogActionType {}
impl DialogActionType {
    /// `CloseIntent`
    pub const CLOSE_INTENT: Value_<DialogActionType> = Value_::constant("CloseIntent");
    /// `ConfirmIntent`
    pub const CONFIRM_INTENT: Value_<DialogActionType> = Value_::constant("ConfirmIntent");
    /// `ElicitIntent`
    pub const ELICIT_INTENT: Value_<DialogActionType> = Value_::constant("ElicitIntent");
    /// `ElicitSlot`
    pub const ELICIT_SLOT: Value_<DialogActionType> = Value_::constant("ElicitSlot");
    /// `StartIntent`
    pub const START_INTENT: Value_<DialogActionType> = Value_::constant("StartIntent");
    /// `FulfillIntent`
    pub const FULFILL_INTENT: Value_<DialogActionType> = Value_::constant("FulfillIntent");
    /// `EndConversation`
    pub const END_CONVERSATION: Value_<DialogActionType> = Value_::constant("EndConversation");
    /// `EvaluateConditional`
    pub const EVALUATE_CONDITIONAL: Value_<DialogActionType> = Value_::constant("EvaluateConditional");
    /// `InvokeDialogCodeHook`
    pub const INVOKE_DIALOG_CODE_HOOK: Value_<DialogActionType> = Value_::constant("InvokeDialogCodeHook");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DialogActionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum SlotShape {}
impl SlotShape {
    /// `Scalar`
    pub const SCALAR: Value_<SlotShape> = Value_::constant("Scalar");
    /// `List`
    pub const LIST: Value_<SlotShape> = Value_::constant("List");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlotShape> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum MessageSelectionStrategy {}
impl MessageSelectionStrategy {
    /// `Random`
    pub const RANDOM: Value_<MessageSelectionStrategy> = Value_::constant("Random");
    /// `Ordered`
    pub const ORDERED: Value_<MessageSelectionStrategy> = Value_::constant("Ordered");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MessageSelectionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum ObfuscationSettingType {}
impl ObfuscationSettingType {
    /// `None`
    pub const NONE: Value_<ObfuscationSettingType> = Value_::constant("None");
    /// `DefaultObfuscation`
    pub const DEFAULT_OBFUSCATION: Value_<ObfuscationSettingType> = Value_::constant("DefaultObfuscation");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ObfuscationSettingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum SlotConstraint {}
impl SlotConstraint {
    /// `Required`
    pub const REQUIRED: Value_<SlotConstraint> = Value_::constant("Required");
    /// `Optional`
    pub const OPTIONAL: Value_<SlotConstraint> = Value_::constant("Optional");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlotConstraint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum AudioRecognitionStrategy {}
impl AudioRecognitionStrategy {
    /// `UseSlotValuesAsCustomVocabulary`
    pub const USE_SLOT_VALUES_AS_CUSTOM_VOCABULARY: Value_<AudioRecognitionStrategy> = Value_::constant("UseSlotValuesAsCustomVocabulary");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AudioRecognitionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum SlotValueResolutionStrategy {}
impl SlotValueResolutionStrategy {
    /// `ORIGINAL_VALUE`
    pub const ORIGINAL_VALUE: Value_<SlotValueResolutionStrategy> = Value_::constant("ORIGINAL_VALUE");
    /// `TOP_RESOLUTION`
    pub const TOP_RESOLUTION: Value_<SlotValueResolutionStrategy> = Value_::constant("TOP_RESOLUTION");
    /// `CONCATENATION`
    pub const CONCATENATION: Value_<SlotValueResolutionStrategy> = Value_::constant("CONCATENATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlotValueResolutionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum SpeechDetectionSensitivity {}
impl SpeechDetectionSensitivity {
    /// `Default`
    pub const DEFAULT: Value_<SpeechDetectionSensitivity> = Value_::constant("Default");
    /// `HighNoiseTolerance`
    pub const HIGH_NOISE_TOLERANCE: Value_<SpeechDetectionSensitivity> = Value_::constant("HighNoiseTolerance");
    /// `MaximumNoiseTolerance`
    pub const MAXIMUM_NOISE_TOLERANCE: Value_<SpeechDetectionSensitivity> = Value_::constant("MaximumNoiseTolerance");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpeechDetectionSensitivity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum SpeechModelPreference {}
impl SpeechModelPreference {
    /// `Standard`
    pub const STANDARD: Value_<SpeechModelPreference> = Value_::constant("Standard");
    /// `Neural`
    pub const NEURAL: Value_<SpeechModelPreference> = Value_::constant("Neural");
    /// `Deepgram`
    pub const DEEPGRAM: Value_<SpeechModelPreference> = Value_::constant("Deepgram");
    /// `Advanced`
    pub const ADVANCED: Value_<SpeechModelPreference> = Value_::constant("Advanced");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpeechModelPreference> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum Engine {}
impl Engine {
    /// `standard`
    pub const STANDARD: Value_<Engine> = Value_::constant("standard");
    /// `neural`
    pub const NEURAL: Value_<Engine> = Value_::constant("neural");
    /// `long-form`
    pub const LONG_FORM: Value_<Engine> = Value_::constant("long-form");
    /// `generative`
    pub const GENERATIVE: Value_<Engine> = Value_::constant("generative");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Engine> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lex::Bot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
#[derive(Debug)]
pub enum BotType {}
impl BotType {
    /// `Bot`
    pub const BOT: Value_<BotType> = Value_::constant("Bot");
    /// `BotNetwork`
    pub const BOT_NETWORK: Value_<BotType> = Value_::constant("BotNetwork");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BotType> { Value_::from_node(value.into_node()) }
}
