// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::Guardrail`

use stanchion_template::generated::*;

/// `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[must_use]
pub struct Guardrail<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Guardrail<Missing_<super::required::blocked_input_messaging>, Missing_<super::required::blocked_outputs_messaging>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Guardrail(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Guardrail<S0, S1, S2> {
    /// Sets `AutomatedReasoningPolicyConfig`.
    #[inline] pub fn automated_reasoning_policy_config(mut self, value: impl IntoValue_<AutomatedReasoningPolicyConfig>) -> Self { self.0.put("AutomatedReasoningPolicyConfig", value.into_node()); self }
    /// Sets `BlockedInputMessaging`. Required. 1 to 500 characters.
    #[inline] pub fn blocked_input_messaging(mut self, value: impl IntoValue_<String>) -> Guardrail<Set_, S1, S2> { self.0.put("BlockedInputMessaging", value.into_node()); Guardrail(self.0, PhantomData_) }
    /// Sets `BlockedOutputsMessaging`. Required. 1 to 500 characters.
    #[inline] pub fn blocked_outputs_messaging(mut self, value: impl IntoValue_<String>) -> Guardrail<S0, Set_, S2> { self.0.put("BlockedOutputsMessaging", value.into_node()); Guardrail(self.0, PhantomData_) }
    /// Sets `ContentPolicyConfig`.
    #[inline] pub fn content_policy_config(mut self, value: impl IntoValue_<ContentPolicyConfig>) -> Self { self.0.put("ContentPolicyConfig", value.into_node()); self }
    /// Sets `ContextualGroundingPolicyConfig`.
    #[inline] pub fn contextual_grounding_policy_config(mut self, value: impl IntoValue_<ContextualGroundingPolicyConfig>) -> Self { self.0.put("ContextualGroundingPolicyConfig", value.into_node()); self }
    /// Sets `CrossRegionConfig`.
    #[inline] pub fn cross_region_config(mut self, value: impl IntoValue_<GuardrailCrossRegionConfig>) -> Self { self.0.put("CrossRegionConfig", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 50 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Guardrail<S0, S1, Set_> { self.0.put("Name", value.into_node()); Guardrail(self.0, PhantomData_) }
    /// Sets `SensitiveInformationPolicyConfig`.
    #[inline] pub fn sensitive_information_policy_config(mut self, value: impl IntoValue_<SensitiveInformationPolicyConfig>) -> Self { self.0.put("SensitiveInformationPolicyConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TopicPolicyConfig`.
    #[inline] pub fn topic_policy_config(mut self, value: impl IntoValue_<TopicPolicyConfig>) -> Self { self.0.put("TopicPolicyConfig", value.into_node()); self }
    /// Sets `WordPolicyConfig`.
    #[inline] pub fn word_policy_config(mut self, value: impl IntoValue_<WordPolicyConfig>) -> Self { self.0.put("WordPolicyConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Guardrail> for Guardrail<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Guardrail<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Bedrock::Guardrail";
    type Handle = GuardrailRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Guardrail`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GuardrailRef(Id_);
impl From<Id_> for GuardrailRef { #[inline] fn from(id: Id_) -> Self { GuardrailRef(id) } }
impl AsRef<Id_> for GuardrailRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GuardrailRef {
    /// `Ref`: `GuardrailArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureRecommendations`
    #[inline] pub fn failure_recommendations(&self) -> Value_<Vec<String>> { self.0.list_attribute("FailureRecommendations") }
    /// `Fn::GetAtt` `GuardrailArn`
    #[inline] pub fn guardrail_arn(&self) -> Value_<String> { self.0.attribute("GuardrailArn") }
    /// `Fn::GetAtt` `GuardrailId`
    #[inline] pub fn guardrail_id(&self) -> Value_<String> { self.0.attribute("GuardrailId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReasons`
    #[inline] pub fn status_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("StatusReasons") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::Bedrock::Guardrail.AutomatedReasoningPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-automatedreasoningpolicyconfig.html)
#[must_use]
pub struct AutomatedReasoningPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutomatedReasoningPolicyConfig<Missing_<super::required::policies>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomatedReasoningPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AutomatedReasoningPolicyConfig<S0> {
    /// Sets `ConfidenceThreshold`. 0 to 1.
    #[inline] pub fn confidence_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ConfidenceThreshold", value.into_node()); self }
    /// Sets `Policies`. Required. 1 to 2 items.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Vec<String>>) -> AutomatedReasoningPolicyConfig<Set_> { self.0.put("Policies", value.into_node()); AutomatedReasoningPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutomatedReasoningPolicyConfig> for AutomatedReasoningPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.ContentFiltersTierConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[must_use]
pub struct ContentFiltersTierConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContentFiltersTierConfig<Missing_<super::required::tier_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentFiltersTierConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ContentFiltersTierConfig<S0> {
    /// Sets `TierName`. Required. The values are constants of [`ContentFiltersTierName`].
    #[inline] pub fn tier_name(mut self, value: impl IntoValue_<ContentFiltersTierName>) -> ContentFiltersTierConfig<Set_> { self.0.put("TierName", value.into_node()); ContentFiltersTierConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContentFiltersTierConfig> for ContentFiltersTierConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.ContentFilterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contentfilterconfig.html)
#[must_use]
pub struct ContentFilterConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContentFilterConfig<Missing_<super::required::input_strength>, Missing_<super::required::output_strength>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentFilterConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContentFilterConfig<S0, S1, S2> {
    /// Sets `InputAction`. The values are constants of [`ContentFilterAction`].
    #[inline] pub fn input_action(mut self, value: impl IntoValue_<ContentFilterAction>) -> Self { self.0.put("InputAction", value.into_node()); self }
    /// Sets `InputEnabled`.
    #[inline] pub fn input_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InputEnabled", value.into_node()); self }
    /// Sets `InputModalities`. 1 to 2 items. The values are constants of [`Modality`].
    #[inline] pub fn input_modalities(mut self, value: impl IntoValue_<Vec<Modality>>) -> Self { self.0.put("InputModalities", value.into_node()); self }
    /// Sets `InputStrength`. Required. The values are constants of [`FilterStrength`].
    #[inline] pub fn input_strength(mut self, value: impl IntoValue_<FilterStrength>) -> ContentFilterConfig<Set_, S1, S2> { self.0.put("InputStrength", value.into_node()); ContentFilterConfig(self.0, PhantomData_) }
    /// Sets `OutputAction`. The values are constants of [`ContentFilterAction`].
    #[inline] pub fn output_action(mut self, value: impl IntoValue_<ContentFilterAction>) -> Self { self.0.put("OutputAction", value.into_node()); self }
    /// Sets `OutputEnabled`.
    #[inline] pub fn output_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OutputEnabled", value.into_node()); self }
    /// Sets `OutputModalities`. 1 to 2 items. The values are constants of [`Modality`].
    #[inline] pub fn output_modalities(mut self, value: impl IntoValue_<Vec<Modality>>) -> Self { self.0.put("OutputModalities", value.into_node()); self }
    /// Sets `OutputStrength`. Required. The values are constants of [`FilterStrength`].
    #[inline] pub fn output_strength(mut self, value: impl IntoValue_<FilterStrength>) -> ContentFilterConfig<S0, Set_, S2> { self.0.put("OutputStrength", value.into_node()); ContentFilterConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`ContentFilterType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ContentFilterType>) -> ContentFilterConfig<S0, S1, Set_> { self.0.put("Type", value.into_node()); ContentFilterConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContentFilterConfig> for ContentFilterConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.ContentPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contentpolicyconfig.html)
#[must_use]
pub struct ContentPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContentPolicyConfig<Missing_<super::required::filters_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ContentPolicyConfig<S0> {
    /// Sets `ContentFiltersTierConfig`.
    #[inline] pub fn content_filters_tier_config(mut self, value: impl IntoValue_<ContentFiltersTierConfig>) -> Self { self.0.put("ContentFiltersTierConfig", value.into_node()); self }
    /// Sets `FiltersConfig`. Required. 1 to 6 items.
    #[inline] pub fn filters_config(mut self, value: impl IntoValue_<Vec<ContentFilterConfig>>) -> ContentPolicyConfig<Set_> { self.0.put("FiltersConfig", value.into_node()); ContentPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContentPolicyConfig> for ContentPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.ContextualGroundingFilterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contextualgroundingfilterconfig.html)
#[must_use]
pub struct ContextualGroundingFilterConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContextualGroundingFilterConfig<Missing_<super::required::threshold>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContextualGroundingFilterConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContextualGroundingFilterConfig<S0, S1> {
    /// Sets `Action`. The values are constants of [`ContextualGroundingAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<ContextualGroundingAction>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Threshold`. Required. At least 0.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> ContextualGroundingFilterConfig<Set_, S1> { self.0.put("Threshold", value.into_node()); ContextualGroundingFilterConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`ContextualGroundingFilterType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ContextualGroundingFilterType>) -> ContextualGroundingFilterConfig<S0, Set_> { self.0.put("Type", value.into_node()); ContextualGroundingFilterConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContextualGroundingFilterConfig> for ContextualGroundingFilterConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.ContextualGroundingPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contextualgroundingpolicyconfig.html)
#[must_use]
pub struct ContextualGroundingPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContextualGroundingPolicyConfig<Missing_<super::required::filters_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContextualGroundingPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ContextualGroundingPolicyConfig<S0> {
    /// Sets `FiltersConfig`. Required. At least 1 item.
    #[inline] pub fn filters_config(mut self, value: impl IntoValue_<Vec<ContextualGroundingFilterConfig>>) -> ContextualGroundingPolicyConfig<Set_> { self.0.put("FiltersConfig", value.into_node()); ContextualGroundingPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContextualGroundingPolicyConfig> for ContextualGroundingPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.GuardrailCrossRegionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-guardrailcrossregionconfig.html)
#[must_use]
pub struct GuardrailCrossRegionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GuardrailCrossRegionConfig<Missing_<super::required::guardrail_profile_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailCrossRegionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> GuardrailCrossRegionConfig<S0> {
    /// Sets `GuardrailProfileArn`. Required. 15 to 2048 characters.
    #[inline] pub fn guardrail_profile_arn(mut self, value: impl IntoValue_<String>) -> GuardrailCrossRegionConfig<Set_> { self.0.put("GuardrailProfileArn", value.into_node()); GuardrailCrossRegionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GuardrailCrossRegionConfig> for GuardrailCrossRegionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.PiiEntityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-piientityconfig.html)
#[must_use]
pub struct PiiEntityConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PiiEntityConfig<Missing_<super::required::action>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PiiEntityConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PiiEntityConfig<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`SensitiveInformationAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<SensitiveInformationAction>) -> PiiEntityConfig<Set_, S1> { self.0.put("Action", value.into_node()); PiiEntityConfig(self.0, PhantomData_) }
    /// Sets `InputAction`. The values are constants of [`SensitiveInformationAction`].
    #[inline] pub fn input_action(mut self, value: impl IntoValue_<SensitiveInformationAction>) -> Self { self.0.put("InputAction", value.into_node()); self }
    /// Sets `InputEnabled`.
    #[inline] pub fn input_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InputEnabled", value.into_node()); self }
    /// Sets `OutputAction`. The values are constants of [`SensitiveInformationAction`].
    #[inline] pub fn output_action(mut self, value: impl IntoValue_<SensitiveInformationAction>) -> Self { self.0.put("OutputAction", value.into_node()); self }
    /// Sets `OutputEnabled`.
    #[inline] pub fn output_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OutputEnabled", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`PiiEntityType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PiiEntityType>) -> PiiEntityConfig<S0, Set_> { self.0.put("Type", value.into_node()); PiiEntityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PiiEntityConfig> for PiiEntityConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.RegexConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-regexconfig.html)
#[must_use]
pub struct RegexConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RegexConfig<Missing_<super::required::action>, Missing_<super::required::name>, Missing_<super::required::pattern>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegexConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RegexConfig<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`SensitiveInformationAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<SensitiveInformationAction>) -> RegexConfig<Set_, S1, S2> { self.0.put("Action", value.into_node()); RegexConfig(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputAction`. The values are constants of [`SensitiveInformationAction`].
    #[inline] pub fn input_action(mut self, value: impl IntoValue_<SensitiveInformationAction>) -> Self { self.0.put("InputAction", value.into_node()); self }
    /// Sets `InputEnabled`.
    #[inline] pub fn input_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InputEnabled", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RegexConfig<S0, Set_, S2> { self.0.put("Name", value.into_node()); RegexConfig(self.0, PhantomData_) }
    /// Sets `OutputAction`. The values are constants of [`SensitiveInformationAction`].
    #[inline] pub fn output_action(mut self, value: impl IntoValue_<SensitiveInformationAction>) -> Self { self.0.put("OutputAction", value.into_node()); self }
    /// Sets `OutputEnabled`.
    #[inline] pub fn output_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OutputEnabled", value.into_node()); self }
    /// Sets `Pattern`. Required. At least 1 character.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> RegexConfig<S0, S1, Set_> { self.0.put("Pattern", value.into_node()); RegexConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RegexConfig> for RegexConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.SensitiveInformationPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-sensitiveinformationpolicyconfig.html)
#[must_use]
pub struct SensitiveInformationPolicyConfig(Properties_);
impl SensitiveInformationPolicyConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SensitiveInformationPolicyConfig(Properties_::new()) }
}
impl SensitiveInformationPolicyConfig {
    /// Sets `PiiEntitiesConfig`. At least 1 item.
    #[inline] pub fn pii_entities_config(mut self, value: impl IntoValue_<Vec<PiiEntityConfig>>) -> Self { self.0.put("PiiEntitiesConfig", value.into_node()); self }
    /// Sets `RegexesConfig`. 1 to 30 items.
    #[inline] pub fn regexes_config(mut self, value: impl IntoValue_<Vec<RegexConfig>>) -> Self { self.0.put("RegexesConfig", value.into_node()); self }
}
impl IntoValue_<SensitiveInformationPolicyConfig> for SensitiveInformationPolicyConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.TopicConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-topicconfig.html)
#[must_use]
pub struct TopicConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TopicConfig<Missing_<super::required::definition>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TopicConfig<S0, S1, S2> {
    /// Sets `Definition`. Required. 1 to 1000 characters.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> TopicConfig<Set_, S1, S2> { self.0.put("Definition", value.into_node()); TopicConfig(self.0, PhantomData_) }
    /// Sets `Examples`. 0 to 5 items.
    #[inline] pub fn examples(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Examples", value.into_node()); self }
    /// Sets `InputAction`. The values are constants of [`TopicAction`].
    #[inline] pub fn input_action(mut self, value: impl IntoValue_<TopicAction>) -> Self { self.0.put("InputAction", value.into_node()); self }
    /// Sets `InputEnabled`.
    #[inline] pub fn input_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InputEnabled", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TopicConfig<S0, Set_, S2> { self.0.put("Name", value.into_node()); TopicConfig(self.0, PhantomData_) }
    /// Sets `OutputAction`. The values are constants of [`TopicAction`].
    #[inline] pub fn output_action(mut self, value: impl IntoValue_<TopicAction>) -> Self { self.0.put("OutputAction", value.into_node()); self }
    /// Sets `OutputEnabled`.
    #[inline] pub fn output_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OutputEnabled", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`TopicType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TopicType>) -> TopicConfig<S0, S1, Set_> { self.0.put("Type", value.into_node()); TopicConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TopicConfig> for TopicConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.TopicsTierConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[must_use]
pub struct TopicsTierConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TopicsTierConfig<Missing_<super::required::tier_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicsTierConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TopicsTierConfig<S0> {
    /// Sets `TierName`. Required. The values are constants of [`TopicsTierName`].
    #[inline] pub fn tier_name(mut self, value: impl IntoValue_<TopicsTierName>) -> TopicsTierConfig<Set_> { self.0.put("TierName", value.into_node()); TopicsTierConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TopicsTierConfig> for TopicsTierConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.TopicPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-topicpolicyconfig.html)
#[must_use]
pub struct TopicPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TopicPolicyConfig<Missing_<super::required::topics_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TopicPolicyConfig<S0> {
    /// Sets `TopicsConfig`. Required. 1 to 30 items.
    #[inline] pub fn topics_config(mut self, value: impl IntoValue_<Vec<TopicConfig>>) -> TopicPolicyConfig<Set_> { self.0.put("TopicsConfig", value.into_node()); TopicPolicyConfig(self.0, PhantomData_) }
    /// Sets `TopicsTierConfig`.
    #[inline] pub fn topics_tier_config(mut self, value: impl IntoValue_<TopicsTierConfig>) -> Self { self.0.put("TopicsTierConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TopicPolicyConfig> for TopicPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.ManagedWordsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-managedwordsconfig.html)
#[must_use]
pub struct ManagedWordsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManagedWordsConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedWordsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ManagedWordsConfig<S0> {
    /// Sets `InputAction`. The values are constants of [`WordAction`].
    #[inline] pub fn input_action(mut self, value: impl IntoValue_<WordAction>) -> Self { self.0.put("InputAction", value.into_node()); self }
    /// Sets `InputEnabled`.
    #[inline] pub fn input_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InputEnabled", value.into_node()); self }
    /// Sets `OutputAction`. The values are constants of [`WordAction`].
    #[inline] pub fn output_action(mut self, value: impl IntoValue_<WordAction>) -> Self { self.0.put("OutputAction", value.into_node()); self }
    /// Sets `OutputEnabled`.
    #[inline] pub fn output_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OutputEnabled", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`ManagedWordsType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ManagedWordsType>) -> ManagedWordsConfig<Set_> { self.0.put("Type", value.into_node()); ManagedWordsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ManagedWordsConfig> for ManagedWordsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.WordConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-wordconfig.html)
#[must_use]
pub struct WordConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WordConfig<Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WordConfig(Properties_::new(), PhantomData_) }
}
impl<S0> WordConfig<S0> {
    /// Sets `InputAction`. The values are constants of [`WordAction`].
    #[inline] pub fn input_action(mut self, value: impl IntoValue_<WordAction>) -> Self { self.0.put("InputAction", value.into_node()); self }
    /// Sets `InputEnabled`.
    #[inline] pub fn input_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InputEnabled", value.into_node()); self }
    /// Sets `OutputAction`. The values are constants of [`WordAction`].
    #[inline] pub fn output_action(mut self, value: impl IntoValue_<WordAction>) -> Self { self.0.put("OutputAction", value.into_node()); self }
    /// Sets `OutputEnabled`.
    #[inline] pub fn output_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OutputEnabled", value.into_node()); self }
    /// Sets `Text`. Required. At least 1 character.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> WordConfig<Set_> { self.0.put("Text", value.into_node()); WordConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WordConfig> for WordConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Guardrail.WordPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-wordpolicyconfig.html)
#[must_use]
pub struct WordPolicyConfig(Properties_);
impl WordPolicyConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WordPolicyConfig(Properties_::new()) }
}
impl WordPolicyConfig {
    /// Sets `ManagedWordListsConfig`.
    #[inline] pub fn managed_word_lists_config(mut self, value: impl IntoValue_<Vec<ManagedWordsConfig>>) -> Self { self.0.put("ManagedWordListsConfig", value.into_node()); self }
    /// Sets `WordsConfig`. 1 to 10000 items.
    #[inline] pub fn words_config(mut self, value: impl IntoValue_<Vec<WordConfig>>) -> Self { self.0.put("WordsConfig", value.into_node()); self }
}
impl IntoValue_<WordPolicyConfig> for WordPolicyConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum ContentFiltersTierName {}
impl ContentFiltersTierName {
    /// `CLASSIC`
    pub const CLASSIC: Value_<ContentFiltersTierName> = Value_::constant("CLASSIC");
    /// `STANDARD`
    pub const STANDARD: Value_<ContentFiltersTierName> = Value_::constant("STANDARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentFiltersTierName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum ContentFilterAction {}
impl ContentFilterAction {
    /// `BLOCK`
    pub const BLOCK: Value_<ContentFilterAction> = Value_::constant("BLOCK");
    /// `NONE`
    pub const NONE: Value_<ContentFilterAction> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentFilterAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum Modality {}
impl Modality {
    /// `TEXT`
    pub const TEXT: Value_<Modality> = Value_::constant("TEXT");
    /// `IMAGE`
    pub const IMAGE: Value_<Modality> = Value_::constant("IMAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Modality> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum FilterStrength {}
impl FilterStrength {
    /// `NONE`
    pub const NONE: Value_<FilterStrength> = Value_::constant("NONE");
    /// `LOW`
    pub const LOW: Value_<FilterStrength> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<FilterStrength> = Value_::constant("MEDIUM");
    /// `HIGH`
    pub const HIGH: Value_<FilterStrength> = Value_::constant("HIGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterStrength> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum ContentFilterType {}
impl ContentFilterType {
    /// `SEXUAL`
    pub const SEXUAL: Value_<ContentFilterType> = Value_::constant("SEXUAL");
    /// `VIOLENCE`
    pub const VIOLENCE: Value_<ContentFilterType> = Value_::constant("VIOLENCE");
    /// `HATE`
    pub const HATE: Value_<ContentFilterType> = Value_::constant("HATE");
    /// `INSULTS`
    pub const INSULTS: Value_<ContentFilterType> = Value_::constant("INSULTS");
    /// `MISCONDUCT`
    pub const MISCONDUCT: Value_<ContentFilterType> = Value_::constant("MISCONDUCT");
    /// `PROMPT_ATTACK`
    pub const PROMPT_ATTACK: Value_<ContentFilterType> = Value_::constant("PROMPT_ATTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum ContextualGroundingAction {}
impl ContextualGroundingAction {
    /// `BLOCK`
    pub const BLOCK: Value_<ContextualGroundingAction> = Value_::constant("BLOCK");
    /// `NONE`
    pub const NONE: Value_<ContextualGroundingAction> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContextualGroundingAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum ContextualGroundingFilterType {}
impl ContextualGroundingFilterType {
    /// `GROUNDING`
    pub const GROUNDING: Value_<ContextualGroundingFilterType> = Value_::constant("GROUNDING");
    /// `RELEVANCE`
    pub const RELEVANCE: Value_<ContextualGroundingFilterType> = Value_::constant("RELEVANCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContextualGroundingFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum SensitiveInformationAction {}
impl SensitiveInformationAction {
    /// `BLOCK`
    pub const BLOCK: Value_<SensitiveInformationAction> = Value_::constant("BLOCK");
    /// `ANONYMIZE`
    pub const ANONYMIZE: Value_<SensitiveInformationAction> = Value_::constant("ANONYMIZE");
    /// `NONE`
    pub const NONE: Value_<SensitiveInformationAction> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SensitiveInformationAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum PiiEntityType {}
impl PiiEntityType {
    /// `ADDRESS`
    pub const ADDRESS: Value_<PiiEntityType> = Value_::constant("ADDRESS");
    /// `AGE`
    pub const AGE: Value_<PiiEntityType> = Value_::constant("AGE");
    /// `AWS_ACCESS_KEY`
    pub const AWS_ACCESS_KEY: Value_<PiiEntityType> = Value_::constant("AWS_ACCESS_KEY");
    /// `AWS_SECRET_KEY`
    pub const AWS_SECRET_KEY: Value_<PiiEntityType> = Value_::constant("AWS_SECRET_KEY");
    /// `CA_HEALTH_NUMBER`
    pub const CA_HEALTH_NUMBER: Value_<PiiEntityType> = Value_::constant("CA_HEALTH_NUMBER");
    /// `CA_SOCIAL_INSURANCE_NUMBER`
    pub const CA_SOCIAL_INSURANCE_NUMBER: Value_<PiiEntityType> = Value_::constant("CA_SOCIAL_INSURANCE_NUMBER");
    /// `CREDIT_DEBIT_CARD_CVV`
    pub const CREDIT_DEBIT_CARD_CVV: Value_<PiiEntityType> = Value_::constant("CREDIT_DEBIT_CARD_CVV");
    /// `CREDIT_DEBIT_CARD_EXPIRY`
    pub const CREDIT_DEBIT_CARD_EXPIRY: Value_<PiiEntityType> = Value_::constant("CREDIT_DEBIT_CARD_EXPIRY");
    /// `CREDIT_DEBIT_CARD_NUMBER`
    pub const CREDIT_DEBIT_CARD_NUMBER: Value_<PiiEntityType> = Value_::constant("CREDIT_DEBIT_CARD_NUMBER");
    /// `DRIVER_ID`
    pub const DRIVER_ID: Value_<PiiEntityType> = Value_::constant("DRIVER_ID");
    /// `EMAIL`
    pub const EMAIL: Value_<PiiEntityType> = Value_::constant("EMAIL");
    /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`
    pub const INTERNATIONAL_BANK_ACCOUNT_NUMBER: Value_<PiiEntityType> = Value_::constant("INTERNATIONAL_BANK_ACCOUNT_NUMBER");
    /// `IP_ADDRESS`
    pub const IP_ADDRESS: Value_<PiiEntityType> = Value_::constant("IP_ADDRESS");
    /// `LICENSE_PLATE`
    pub const LICENSE_PLATE: Value_<PiiEntityType> = Value_::constant("LICENSE_PLATE");
    /// `MAC_ADDRESS`
    pub const MAC_ADDRESS: Value_<PiiEntityType> = Value_::constant("MAC_ADDRESS");
    /// `NAME`
    pub const NAME: Value_<PiiEntityType> = Value_::constant("NAME");
    /// `PASSWORD`
    pub const PASSWORD: Value_<PiiEntityType> = Value_::constant("PASSWORD");
    /// `PHONE`
    pub const PHONE: Value_<PiiEntityType> = Value_::constant("PHONE");
    /// `PIN`
    pub const PIN: Value_<PiiEntityType> = Value_::constant("PIN");
    /// `SWIFT_CODE`
    pub const SWIFT_CODE: Value_<PiiEntityType> = Value_::constant("SWIFT_CODE");
    /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`
    pub const UK_NATIONAL_HEALTH_SERVICE_NUMBER: Value_<PiiEntityType> = Value_::constant("UK_NATIONAL_HEALTH_SERVICE_NUMBER");
    /// `UK_NATIONAL_INSURANCE_NUMBER`
    pub const UK_NATIONAL_INSURANCE_NUMBER: Value_<PiiEntityType> = Value_::constant("UK_NATIONAL_INSURANCE_NUMBER");
    /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`
    pub const UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER: Value_<PiiEntityType> = Value_::constant("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER");
    /// `URL`
    pub const URL: Value_<PiiEntityType> = Value_::constant("URL");
    /// `USERNAME`
    pub const USERNAME: Value_<PiiEntityType> = Value_::constant("USERNAME");
    /// `US_BANK_ACCOUNT_NUMBER`
    pub const US_BANK_ACCOUNT_NUMBER: Value_<PiiEntityType> = Value_::constant("US_BANK_ACCOUNT_NUMBER");
    /// `US_BANK_ROUTING_NUMBER`
    pub const US_BANK_ROUTING_NUMBER: Value_<PiiEntityType> = Value_::constant("US_BANK_ROUTING_NUMBER");
    /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`
    pub const US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: Value_<PiiEntityType> = Value_::constant("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER");
    /// `US_PASSPORT_NUMBER`
    pub const US_PASSPORT_NUMBER: Value_<PiiEntityType> = Value_::constant("US_PASSPORT_NUMBER");
    /// `US_SOCIAL_SECURITY_NUMBER`
    pub const US_SOCIAL_SECURITY_NUMBER: Value_<PiiEntityType> = Value_::constant("US_SOCIAL_SECURITY_NUMBER");
    /// `VEHICLE_IDENTIFICATION_NUMBER`
    pub const VEHICLE_IDENTIFICATION_NUMBER: Value_<PiiEntityType> = Value_::constant("VEHICLE_IDENTIFICATION_NUMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PiiEntityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum TopicAction {}
impl TopicAction {
    /// `BLOCK`
    pub const BLOCK: Value_<TopicAction> = Value_::constant("BLOCK");
    /// `NONE`
    pub const NONE: Value_<TopicAction> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum TopicType {}
impl TopicType {
    /// `DENY`
    pub const DENY: Value_<TopicType> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum TopicsTierName {}
impl TopicsTierName {
    /// `CLASSIC`
    pub const CLASSIC: Value_<TopicsTierName> = Value_::constant("CLASSIC");
    /// `STANDARD`
    pub const STANDARD: Value_<TopicsTierName> = Value_::constant("STANDARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicsTierName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum WordAction {}
impl WordAction {
    /// `BLOCK`
    pub const BLOCK: Value_<WordAction> = Value_::constant("BLOCK");
    /// `NONE`
    pub const NONE: Value_<WordAction> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WordAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Guardrail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
#[derive(Debug)]
pub enum ManagedWordsType {}
impl ManagedWordsType {
    /// `PROFANITY`
    pub const PROFANITY: Value_<ManagedWordsType> = Value_::constant("PROFANITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManagedWordsType> { Value_::from_node(value.into_node()) }
}
