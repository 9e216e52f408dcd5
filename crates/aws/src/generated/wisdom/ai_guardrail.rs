// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::AIGuardrail`

use stanchion_template::generated::*;

/// `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[must_use]
pub struct AIGuardrail<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AIGuardrail<Missing_<super::required::assistant_id>, Missing_<super::required::blocked_input_messaging>, Missing_<super::required::blocked_outputs_messaging>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIGuardrail(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AIGuardrail<S0, S1, S2> {
    /// Sets `AssistantId`. Required. An update replaces the resource.
    #[inline] pub fn assistant_id(mut self, value: impl IntoValue_<String>) -> AIGuardrail<Set_, S1, S2> { self.0.put("AssistantId", value.into_node()); AIGuardrail(self.0, PhantomData_) }
    /// Sets `BlockedInputMessaging`. Required. 1 to 500 characters.
    #[inline] pub fn blocked_input_messaging(mut self, value: impl IntoValue_<String>) -> AIGuardrail<S0, Set_, S2> { self.0.put("BlockedInputMessaging", value.into_node()); AIGuardrail(self.0, PhantomData_) }
    /// Sets `BlockedOutputsMessaging`. Required. 1 to 500 characters.
    #[inline] pub fn blocked_outputs_messaging(mut self, value: impl IntoValue_<String>) -> AIGuardrail<S0, S1, Set_> { self.0.put("BlockedOutputsMessaging", value.into_node()); AIGuardrail(self.0, PhantomData_) }
    /// Sets `ContentPolicyConfig`.
    #[inline] pub fn content_policy_config(mut self, value: impl IntoValue_<AIGuardrailContentPolicyConfig>) -> Self { self.0.put("ContentPolicyConfig", value.into_node()); self }
    /// Sets `ContextualGroundingPolicyConfig`.
    #[inline] pub fn contextual_grounding_policy_config(mut self, value: impl IntoValue_<AIGuardrailContextualGroundingPolicyConfig>) -> Self { self.0.put("ContextualGroundingPolicyConfig", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SensitiveInformationPolicyConfig`.
    #[inline] pub fn sensitive_information_policy_config(mut self, value: impl IntoValue_<AIGuardrailSensitiveInformationPolicyConfig>) -> Self { self.0.put("SensitiveInformationPolicyConfig", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TopicPolicyConfig`.
    #[inline] pub fn topic_policy_config(mut self, value: impl IntoValue_<AIGuardrailTopicPolicyConfig>) -> Self { self.0.put("TopicPolicyConfig", value.into_node()); self }
    /// Sets `WordPolicyConfig`.
    #[inline] pub fn word_policy_config(mut self, value: impl IntoValue_<AIGuardrailWordPolicyConfig>) -> Self { self.0.put("WordPolicyConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AIGuardrail> for AIGuardrail<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AIGuardrail<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Wisdom::AIGuardrail";
    type Handle = AIGuardrailRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AIGuardrail`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AIGuardrailRef(Id_);
impl From<Id_> for AIGuardrailRef { #[inline] fn from(id: Id_) -> Self { AIGuardrailRef(id) } }
impl AsRef<Id_> for AIGuardrailRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AIGuardrailRef {
    /// `Ref`: `AIGuardrailId|AssistantId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AIGuardrailArn`
    #[inline] pub fn ai_guardrail_arn(&self) -> Value_<String> { self.0.attribute("AIGuardrailArn") }
    /// `Fn::GetAtt` `AIGuardrailId`
    #[inline] pub fn ai_guardrail_id(&self) -> Value_<String> { self.0.attribute("AIGuardrailId") }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `ModifiedTimeSeconds`
    #[inline] pub fn modified_time_seconds(&self) -> Value_<f64> { self.0.attribute("ModifiedTimeSeconds") }
}
/// `AWS::Wisdom::AIGuardrail.GuardrailContentFilterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailcontentfilterconfig.html)
#[must_use]
pub struct GuardrailContentFilterConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GuardrailContentFilterConfig<Missing_<super::required::input_strength>, Missing_<super::required::output_strength>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailContentFilterConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GuardrailContentFilterConfig<S0, S1, S2> {
    /// Sets `InputStrength`. Required. The values are constants of [`GuardrailFilterStrength`].
    #[inline] pub fn input_strength(mut self, value: impl IntoValue_<GuardrailFilterStrength>) -> GuardrailContentFilterConfig<Set_, S1, S2> { self.0.put("InputStrength", value.into_node()); GuardrailContentFilterConfig(self.0, PhantomData_) }
    /// Sets `OutputStrength`. Required. The values are constants of [`GuardrailFilterStrength`].
    #[inline] pub fn output_strength(mut self, value: impl IntoValue_<GuardrailFilterStrength>) -> GuardrailContentFilterConfig<S0, Set_, S2> { self.0.put("OutputStrength", value.into_node()); GuardrailContentFilterConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`GuardrailContentFilterType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<GuardrailContentFilterType>) -> GuardrailContentFilterConfig<S0, S1, Set_> { self.0.put("Type", value.into_node()); GuardrailContentFilterConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GuardrailContentFilterConfig> for GuardrailContentFilterConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.AIGuardrailContentPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailcontentpolicyconfig.html)
#[must_use]
pub struct AIGuardrailContentPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AIGuardrailContentPolicyConfig<Missing_<super::required::filters_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIGuardrailContentPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AIGuardrailContentPolicyConfig<S0> {
    /// Sets `FiltersConfig`. Required. 1 to 6 items.
    #[inline] pub fn filters_config(mut self, value: impl IntoValue_<Vec<GuardrailContentFilterConfig>>) -> AIGuardrailContentPolicyConfig<Set_> { self.0.put("FiltersConfig", value.into_node()); AIGuardrailContentPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AIGuardrailContentPolicyConfig> for AIGuardrailContentPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.GuardrailContextualGroundingFilterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailcontextualgroundingfilterconfig.html)
#[must_use]
pub struct GuardrailContextualGroundingFilterConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GuardrailContextualGroundingFilterConfig<Missing_<super::required::threshold>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailContextualGroundingFilterConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GuardrailContextualGroundingFilterConfig<S0, S1> {
    /// Sets `Threshold`. Required. At least 0.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> GuardrailContextualGroundingFilterConfig<Set_, S1> { self.0.put("Threshold", value.into_node()); GuardrailContextualGroundingFilterConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`GuardrailContextualGroundingFilterType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<GuardrailContextualGroundingFilterType>) -> GuardrailContextualGroundingFilterConfig<S0, Set_> { self.0.put("Type", value.into_node()); GuardrailContextualGroundingFilterConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GuardrailContextualGroundingFilterConfig> for GuardrailContextualGroundingFilterConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.AIGuardrailContextualGroundingPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailcontextualgroundingpolicyconfig.html)
#[must_use]
pub struct AIGuardrailContextualGroundingPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AIGuardrailContextualGroundingPolicyConfig<Missing_<super::required::filters_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIGuardrailContextualGroundingPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AIGuardrailContextualGroundingPolicyConfig<S0> {
    /// Sets `FiltersConfig`. Required. At least 1 item.
    #[inline] pub fn filters_config(mut self, value: impl IntoValue_<Vec<GuardrailContextualGroundingFilterConfig>>) -> AIGuardrailContextualGroundingPolicyConfig<Set_> { self.0.put("FiltersConfig", value.into_node()); AIGuardrailContextualGroundingPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AIGuardrailContextualGroundingPolicyConfig> for AIGuardrailContextualGroundingPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.GuardrailPiiEntityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailpiientityconfig.html)
#[must_use]
pub struct GuardrailPiiEntityConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GuardrailPiiEntityConfig<Missing_<super::required::action>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailPiiEntityConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GuardrailPiiEntityConfig<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`GuardrailSensitiveInformationAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<GuardrailSensitiveInformationAction>) -> GuardrailPiiEntityConfig<Set_, S1> { self.0.put("Action", value.into_node()); GuardrailPiiEntityConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`GuardrailPiiEntityType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<GuardrailPiiEntityType>) -> GuardrailPiiEntityConfig<S0, Set_> { self.0.put("Type", value.into_node()); GuardrailPiiEntityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GuardrailPiiEntityConfig> for GuardrailPiiEntityConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.GuardrailRegexConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailregexconfig.html)
#[must_use]
pub struct GuardrailRegexConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GuardrailRegexConfig<Missing_<super::required::action>, Missing_<super::required::name>, Missing_<super::required::pattern>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailRegexConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GuardrailRegexConfig<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`GuardrailSensitiveInformationAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<GuardrailSensitiveInformationAction>) -> GuardrailRegexConfig<Set_, S1, S2> { self.0.put("Action", value.into_node()); GuardrailRegexConfig(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GuardrailRegexConfig<S0, Set_, S2> { self.0.put("Name", value.into_node()); GuardrailRegexConfig(self.0, PhantomData_) }
    /// Sets `Pattern`. Required. At least 1 character.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> GuardrailRegexConfig<S0, S1, Set_> { self.0.put("Pattern", value.into_node()); GuardrailRegexConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GuardrailRegexConfig> for GuardrailRegexConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.AIGuardrailSensitiveInformationPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailsensitiveinformationpolicyconfig.html)
#[must_use]
pub struct AIGuardrailSensitiveInformationPolicyConfig(Properties_);
impl AIGuardrailSensitiveInformationPolicyConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AIGuardrailSensitiveInformationPolicyConfig(Properties_::new()) }
}
impl AIGuardrailSensitiveInformationPolicyConfig {
    /// Sets `PiiEntitiesConfig`. At least 1 item.
    #[inline] pub fn pii_entities_config(mut self, value: impl IntoValue_<Vec<GuardrailPiiEntityConfig>>) -> Self { self.0.put("PiiEntitiesConfig", value.into_node()); self }
    /// Sets `RegexesConfig`. At least 1 item.
    #[inline] pub fn regexes_config(mut self, value: impl IntoValue_<Vec<GuardrailRegexConfig>>) -> Self { self.0.put("RegexesConfig", value.into_node()); self }
}
impl IntoValue_<AIGuardrailSensitiveInformationPolicyConfig> for AIGuardrailSensitiveInformationPolicyConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.GuardrailTopicConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailtopicconfig.html)
#[must_use]
pub struct GuardrailTopicConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GuardrailTopicConfig<Missing_<super::required::definition>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailTopicConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GuardrailTopicConfig<S0, S1, S2> {
    /// Sets `Definition`. Required. 1 to 200 characters.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> GuardrailTopicConfig<Set_, S1, S2> { self.0.put("Definition", value.into_node()); GuardrailTopicConfig(self.0, PhantomData_) }
    /// Sets `Examples`. At least 0 items.
    #[inline] pub fn examples(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Examples", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GuardrailTopicConfig<S0, Set_, S2> { self.0.put("Name", value.into_node()); GuardrailTopicConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`GuardrailTopicType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<GuardrailTopicType>) -> GuardrailTopicConfig<S0, S1, Set_> { self.0.put("Type", value.into_node()); GuardrailTopicConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GuardrailTopicConfig> for GuardrailTopicConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.AIGuardrailTopicPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailtopicpolicyconfig.html)
#[must_use]
pub struct AIGuardrailTopicPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AIGuardrailTopicPolicyConfig<Missing_<super::required::topics_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIGuardrailTopicPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AIGuardrailTopicPolicyConfig<S0> {
    /// Sets `TopicsConfig`. Required. At least 1 item.
    #[inline] pub fn topics_config(mut self, value: impl IntoValue_<Vec<GuardrailTopicConfig>>) -> AIGuardrailTopicPolicyConfig<Set_> { self.0.put("TopicsConfig", value.into_node()); AIGuardrailTopicPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AIGuardrailTopicPolicyConfig> for AIGuardrailTopicPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.GuardrailManagedWordsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailmanagedwordsconfig.html)
#[must_use]
pub struct GuardrailManagedWordsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GuardrailManagedWordsConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailManagedWordsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> GuardrailManagedWordsConfig<S0> {
    /// Sets `Type`. Required. The values are constants of [`GuardrailManagedWordsType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<GuardrailManagedWordsType>) -> GuardrailManagedWordsConfig<Set_> { self.0.put("Type", value.into_node()); GuardrailManagedWordsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GuardrailManagedWordsConfig> for GuardrailManagedWordsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.GuardrailWordConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailwordconfig.html)
#[must_use]
pub struct GuardrailWordConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GuardrailWordConfig<Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailWordConfig(Properties_::new(), PhantomData_) }
}
impl<S0> GuardrailWordConfig<S0> {
    /// Sets `Text`. Required. At least 1 character.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> GuardrailWordConfig<Set_> { self.0.put("Text", value.into_node()); GuardrailWordConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GuardrailWordConfig> for GuardrailWordConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AIGuardrail.AIGuardrailWordPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailwordpolicyconfig.html)
#[must_use]
pub struct AIGuardrailWordPolicyConfig(Properties_);
impl AIGuardrailWordPolicyConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AIGuardrailWordPolicyConfig(Properties_::new()) }
}
impl AIGuardrailWordPolicyConfig {
    /// Sets `ManagedWordListsConfig`.
    #[inline] pub fn managed_word_lists_config(mut self, value: impl IntoValue_<Vec<GuardrailManagedWordsConfig>>) -> Self { self.0.put("ManagedWordListsConfig", value.into_node()); self }
    /// Sets `WordsConfig`. At least 1 item.
    #[inline] pub fn words_config(mut self, value: impl IntoValue_<Vec<GuardrailWordConfig>>) -> Self { self.0.put("WordsConfig", value.into_node()); self }
}
impl IntoValue_<AIGuardrailWordPolicyConfig> for AIGuardrailWordPolicyConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[derive(Debug)]
pub enum GuardrailFilterStrength {}
impl GuardrailFilterStrength {
    /// `NONE`
    pub const NONE: Value_<GuardrailFilterStrength> = Value_::constant("NONE");
    /// `LOW`
    pub const LOW: Value_<GuardrailFilterStrength> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<GuardrailFilterStrength> = Value_::constant("MEDIUM");
    /// `HIGH`
    pub const HIGH: Value_<GuardrailFilterStrength> = Value_::constant("HIGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GuardrailFilterStrength> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[derive(Debug)]
pub enum GuardrailContentFilterType {}
impl GuardrailContentFilterType {
    /// `SEXUAL`
    pub const SEXUAL: Value_<GuardrailContentFilterType> = Value_::constant("SEXUAL");
    /// `VIOLENCE`
    pub const VIOLENCE: Value_<GuardrailContentFilterType> = Value_::constant("VIOLENCE");
    /// `HATE`
    pub const HATE: Value_<GuardrailContentFilterType> = Value_::constant("HATE");
    /// `INSULTS`
    pub const INSULTS: Value_<GuardrailContentFilterType> = Value_::constant("INSULTS");
    /// `MISCONDUCT`
    pub const MISCONDUCT: Value_<GuardrailContentFilterType> = Value_::constant("MISCONDUCT");
    /// `PROMPT_ATTACK`
    pub const PROMPT_ATTACK: Value_<GuardrailContentFilterType> = Value_::constant("PROMPT_ATTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GuardrailContentFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[derive(Debug)]
pub enum GuardrailContextualGroundingFilterType {}
impl GuardrailContextualGroundingFilterType {
    /// `GROUNDING`
    pub const GROUNDING: Value_<GuardrailContextualGroundingFilterType> = Value_::constant("GROUNDING");
    /// `RELEVANCE`
    pub const RELEVANCE: Value_<GuardrailContextualGroundingFilterType> = Value_::constant("RELEVANCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GuardrailContextualGroundingFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[derive(Debug)]
pub enum GuardrailSensitiveInformationAction {}
impl GuardrailSensitiveInformationAction {
    /// `BLOCK`
    pub const BLOCK: Value_<GuardrailSensitiveInformationAction> = Value_::constant("BLOCK");
    /// `ANONYMIZE`
    pub const ANONYMIZE: Value_<GuardrailSensitiveInformationAction> = Value_::constant("ANONYMIZE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GuardrailSensitiveInformationAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[derive(Debug)]
pub enum GuardrailPiiEntityType {}
impl GuardrailPiiEntityType {
    /// `ADDRESS`
    pub const ADDRESS: Value_<GuardrailPiiEntityType> = Value_::constant("ADDRESS");
    /// `AGE`
    pub const AGE: Value_<GuardrailPiiEntityType> = Value_::constant("AGE");
    /// `AWS_ACCESS_KEY`
    pub const AWS_ACCESS_KEY: Value_<GuardrailPiiEntityType> = Value_::constant("AWS_ACCESS_KEY");
    /// `AWS_SECRET_KEY`
    pub const AWS_SECRET_KEY: Value_<GuardrailPiiEntityType> = Value_::constant("AWS_SECRET_KEY");
    /// `CA_HEALTH_NUMBER`
    pub const CA_HEALTH_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("CA_HEALTH_NUMBER");
    /// `CA_SOCIAL_INSURANCE_NUMBER`
    pub const CA_SOCIAL_INSURANCE_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("CA_SOCIAL_INSURANCE_NUMBER");
    /// `CREDIT_DEBIT_CARD_CVV`
    pub const CREDIT_DEBIT_CARD_CVV: Value_<GuardrailPiiEntityType> = Value_::constant("CREDIT_DEBIT_CARD_CVV");
    /// `CREDIT_DEBIT_CARD_EXPIRY`
    pub const CREDIT_DEBIT_CARD_EXPIRY: Value_<GuardrailPiiEntityType> = Value_::constant("CREDIT_DEBIT_CARD_EXPIRY");
    /// `CREDIT_DEBIT_CARD_NUMBER`
    pub const CREDIT_DEBIT_CARD_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("CREDIT_DEBIT_CARD_NUMBER");
    /// `DRIVER_ID`
    pub const DRIVER_ID: Value_<GuardrailPiiEntityType> = Value_::constant("DRIVER_ID");
    /// `EMAIL`
    pub const EMAIL: Value_<GuardrailPiiEntityType> = Value_::constant("EMAIL");
    /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`
    pub const INTERNATIONAL_BANK_ACCOUNT_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("INTERNATIONAL_BANK_ACCOUNT_NUMBER");
    /// `IP_ADDRESS`
    pub const IP_ADDRESS: Value_<GuardrailPiiEntityType> = Value_::constant("IP_ADDRESS");
    /// `LICENSE_PLATE`
    pub const LICENSE_PLATE: Value_<GuardrailPiiEntityType> = Value_::constant("LICENSE_PLATE");
    /// `MAC_ADDRESS`
    pub const MAC_ADDRESS: Value_<GuardrailPiiEntityType> = Value_::constant("MAC_ADDRESS");
    /// `NAME`
    pub const NAME: Value_<GuardrailPiiEntityType> = Value_::constant("NAME");
    /// `PASSWORD`
    pub const PASSWORD: Value_<GuardrailPiiEntityType> = Value_::constant("PASSWORD");
    /// `PHONE`
    pub const PHONE: Value_<GuardrailPiiEntityType> = Value_::constant("PHONE");
    /// `PIN`
    pub const PIN: Value_<GuardrailPiiEntityType> = Value_::constant("PIN");
    /// `SWIFT_CODE`
    pub const SWIFT_CODE: Value_<GuardrailPiiEntityType> = Value_::constant("SWIFT_CODE");
    /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`
    pub const UK_NATIONAL_HEALTH_SERVICE_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("UK_NATIONAL_HEALTH_SERVICE_NUMBER");
    /// `UK_NATIONAL_INSURANCE_NUMBER`
    pub const UK_NATIONAL_INSURANCE_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("UK_NATIONAL_INSURANCE_NUMBER");
    /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`
    pub const UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER");
    /// `URL`
    pub const URL: Value_<GuardrailPiiEntityType> = Value_::constant("URL");
    /// `USERNAME`
    pub const USERNAME: Value_<GuardrailPiiEntityType> = Value_::constant("USERNAME");
    /// `US_BANK_ACCOUNT_NUMBER`
    pub const US_BANK_ACCOUNT_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("US_BANK_ACCOUNT_NUMBER");
    /// `US_BANK_ROUTING_NUMBER`
    pub const US_BANK_ROUTING_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("US_BANK_ROUTING_NUMBER");
    /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`
    pub const US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER");
    /// `US_PASSPORT_NUMBER`
    pub const US_PASSPORT_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("US_PASSPORT_NUMBER");
    /// `US_SOCIAL_SECURITY_NUMBER`
    pub const US_SOCIAL_SECURITY_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("US_SOCIAL_SECURITY_NUMBER");
    /// `VEHICLE_IDENTIFICATION_NUMBER`
    pub const VEHICLE_IDENTIFICATION_NUMBER: Value_<GuardrailPiiEntityType> = Value_::constant("VEHICLE_IDENTIFICATION_NUMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GuardrailPiiEntityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[derive(Debug)]
pub enum GuardrailTopicType {}
impl GuardrailTopicType {
    /// `DENY`
    pub const DENY: Value_<GuardrailTopicType> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GuardrailTopicType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Wisdom::AIGuardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
#[derive(Debug)]
pub enum GuardrailManagedWordsType {}
impl GuardrailManagedWordsType {
    /// `PROFANITY`
    pub const PROFANITY: Value_<GuardrailManagedWordsType> = Value_::constant("PROFANITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GuardrailManagedWordsType> { Value_::from_node(value.into_node()) }
}
