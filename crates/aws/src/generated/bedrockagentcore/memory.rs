// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::Memory`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[must_use]
pub struct Memory<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Memory<Missing_<super::required::event_expiry_duration>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Memory(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Memory<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. An update replaces the resource.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `EventExpiryDuration`. Required. 3 to 365.
    #[inline] pub fn event_expiry_duration(mut self, value: impl IntoValue_<i64>) -> Memory<Set_, S1> { self.0.put("EventExpiryDuration", value.into_node()); Memory(self.0, PhantomData_) }
    /// Sets `IndexedKeys`. 1 to 10 items.
    #[inline] pub fn indexed_keys(mut self, value: impl IntoValue_<Vec<IndexedKey>>) -> Self { self.0.put("IndexedKeys", value.into_node()); self }
    /// Sets `MemoryExecutionRoleArn`.
    #[inline] pub fn memory_execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MemoryExecutionRoleArn", value.into_node()); self }
    /// Sets `MemoryStrategies`.
    #[inline] pub fn memory_strategies(mut self, value: impl IntoValue_<Vec<MemoryStrategy>>) -> Self { self.0.put("MemoryStrategies", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Memory<S0, Set_> { self.0.put("Name", value.into_node()); Memory(self.0, PhantomData_) }
    /// Sets `NamespaceKeys`. 1 to 5 items.
    #[inline] pub fn namespace_keys(mut self, value: impl IntoValue_<Vec<NamespaceKeyEntry>>) -> Self { self.0.put("NamespaceKeys", value.into_node()); self }
    /// Sets `StreamDeliveryResources`.
    #[inline] pub fn stream_delivery_resources(mut self, value: impl IntoValue_<StreamDeliveryResources>) -> Self { self.0.put("StreamDeliveryResources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Memory> for Memory<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Memory<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Memory";
    type Handle = MemoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Memory`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MemoryRef(Id_);
impl From<Id_> for MemoryRef { #[inline] fn from(id: Id_) -> Self { MemoryRef(id) } }
impl AsRef<Id_> for MemoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MemoryRef {
    /// `Ref`: `MemoryArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `MemoryArn`
    #[inline] pub fn memory_arn(&self) -> Value_<String> { self.0.attribute("MemoryArn") }
    /// `Fn::GetAtt` `MemoryId`
    #[inline] pub fn memory_id(&self) -> Value_<String> { self.0.attribute("MemoryId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::Memory.IndexedKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-indexedkey.html)
#[must_use]
pub struct IndexedKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IndexedKey<Missing_<super::required::key>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IndexedKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IndexedKey<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> IndexedKey<Set_, S1> { self.0.put("Key", value.into_node()); IndexedKey(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`MetadataValueType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<MetadataValueType>) -> IndexedKey<S0, Set_> { self.0.put("Type", value.into_node()); IndexedKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IndexedKey> for IndexedKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.EpisodicOverrideConsolidationConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverrideconsolidationconfigurationinput.html)
#[must_use]
pub struct EpisodicOverrideConsolidationConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EpisodicOverrideConsolidationConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EpisodicOverrideConsolidationConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EpisodicOverrideConsolidationConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> EpisodicOverrideConsolidationConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); EpisodicOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> EpisodicOverrideConsolidationConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); EpisodicOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EpisodicOverrideConsolidationConfigurationInput> for EpisodicOverrideConsolidationConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.EpisodicOverrideExtractionConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverrideextractionconfigurationinput.html)
#[must_use]
pub struct EpisodicOverrideExtractionConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EpisodicOverrideExtractionConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EpisodicOverrideExtractionConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EpisodicOverrideExtractionConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> EpisodicOverrideExtractionConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); EpisodicOverrideExtractionConfigurationInput(self.0, PhantomData_) }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> EpisodicOverrideExtractionConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); EpisodicOverrideExtractionConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EpisodicOverrideExtractionConfigurationInput> for EpisodicOverrideExtractionConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.NumberValidation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-numbervalidation.html)
#[must_use]
pub struct NumberValidation(Properties_);
impl NumberValidation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumberValidation(Properties_::new()) }
}
impl NumberValidation {
    /// Sets `MaxValue`.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxValue", value.into_node()); self }
    /// Sets `MinValue`.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinValue", value.into_node()); self }
}
impl IntoValue_<NumberValidation> for NumberValidation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.StringListValidation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-stringlistvalidation.html)
#[must_use]
pub struct StringListValidation(Properties_);
impl StringListValidation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StringListValidation(Properties_::new()) }
}
impl StringListValidation {
    /// Sets `AllowedValues`. 1 to 10 items.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `MaxItems`. 1 to 5.
    #[inline] pub fn max_items(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxItems", value.into_node()); self }
}
impl IntoValue_<StringListValidation> for StringListValidation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.StringValidation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-stringvalidation.html)
#[must_use]
pub struct StringValidation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StringValidation<Missing_<super::required::allowed_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringValidation(Properties_::new(), PhantomData_) }
}
impl<S0> StringValidation<S0> {
    /// Sets `AllowedValues`. Required. 1 to 10 items.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> StringValidation<Set_> { self.0.put("AllowedValues", value.into_node()); StringValidation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StringValidation> for StringValidation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.Validation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-validation.html)
#[must_use]
pub struct Validation(Properties_);
impl Validation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Validation(Properties_::new()) }
}
impl Validation {
    /// Sets `NumberValidation`.
    #[inline] pub fn number_validation(mut self, value: impl IntoValue_<NumberValidation>) -> Self { self.0.put("NumberValidation", value.into_node()); self }
    /// Sets `StringListValidation`.
    #[inline] pub fn string_list_validation(mut self, value: impl IntoValue_<StringListValidation>) -> Self { self.0.put("StringListValidation", value.into_node()); self }
    /// Sets `StringValidation`.
    #[inline] pub fn string_validation(mut self, value: impl IntoValue_<StringValidation>) -> Self { self.0.put("StringValidation", value.into_node()); self }
}
impl IntoValue_<Validation> for Validation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.LlmExtractionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-llmextractionconfig.html)
#[must_use]
pub struct LlmExtractionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LlmExtractionConfig<Missing_<super::required::definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LlmExtractionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LlmExtractionConfig<S0> {
    /// Sets `Definition`. Required. 1 to 1000 characters.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> LlmExtractionConfig<Set_> { self.0.put("Definition", value.into_node()); LlmExtractionConfig(self.0, PhantomData_) }
    /// Sets `LlmExtractionInstruction`. 1 to 1000 characters.
    #[inline] pub fn llm_extraction_instruction(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LlmExtractionInstruction", value.into_node()); self }
    /// Sets `Validation`.
    #[inline] pub fn validation(mut self, value: impl IntoValue_<Validation>) -> Self { self.0.put("Validation", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LlmExtractionConfig> for LlmExtractionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.ExtractionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-extractionconfig.html)
#[must_use]
pub struct ExtractionConfig(Properties_);
impl ExtractionConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExtractionConfig(Properties_::new()) }
}
impl ExtractionConfig {
    /// Sets `LlmExtractionConfig`.
    #[inline] pub fn llm_extraction_config(mut self, value: impl IntoValue_<LlmExtractionConfig>) -> Self { self.0.put("LlmExtractionConfig", value.into_node()); self }
}
impl IntoValue_<ExtractionConfig> for ExtractionConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.MetadataSchemaEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-metadataschemaentry.html)
#[must_use]
pub struct MetadataSchemaEntry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetadataSchemaEntry<Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetadataSchemaEntry(Properties_::new(), PhantomData_) }
}
impl<S0> MetadataSchemaEntry<S0> {
    /// Sets `ExtractionConfig`.
    #[inline] pub fn extraction_config(mut self, value: impl IntoValue_<ExtractionConfig>) -> Self { self.0.put("ExtractionConfig", value.into_node()); self }
    /// Sets `ExtractionType`. The values are constants of [`ExtractionType`].
    #[inline] pub fn extraction_type(mut self, value: impl IntoValue_<ExtractionType>) -> Self { self.0.put("ExtractionType", value.into_node()); self }
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> MetadataSchemaEntry<Set_> { self.0.put("Key", value.into_node()); MetadataSchemaEntry(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`MetadataValueType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<MetadataValueType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetadataSchemaEntry> for MetadataSchemaEntry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.MemoryRecordSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-memoryrecordschema.html)
#[must_use]
pub struct MemoryRecordSchema(Properties_);
impl MemoryRecordSchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryRecordSchema(Properties_::new()) }
}
impl MemoryRecordSchema {
    /// Sets `MetadataSchema`. 1 to 20 items.
    #[inline] pub fn metadata_schema(mut self, value: impl IntoValue_<Vec<MetadataSchemaEntry>>) -> Self { self.0.put("MetadataSchema", value.into_node()); self }
}
impl IntoValue_<MemoryRecordSchema> for MemoryRecordSchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.EpisodicOverrideReflectionConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverridereflectionconfigurationinput.html)
#[must_use]
pub struct EpisodicOverrideReflectionConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EpisodicOverrideReflectionConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EpisodicOverrideReflectionConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EpisodicOverrideReflectionConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> EpisodicOverrideReflectionConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); EpisodicOverrideReflectionConfigurationInput(self.0, PhantomData_) }
    /// Sets `MemoryRecordSchema`.
    #[inline] pub fn memory_record_schema(mut self, value: impl IntoValue_<MemoryRecordSchema>) -> Self { self.0.put("MemoryRecordSchema", value.into_node()); self }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> EpisodicOverrideReflectionConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); EpisodicOverrideReflectionConfigurationInput(self.0, PhantomData_) }
    /// Sets `NamespaceTemplates`. At least 1 item.
    #[inline] pub fn namespace_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NamespaceTemplates", value.into_node()); self }
    /// Sets `Namespaces`. At least 1 item.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EpisodicOverrideReflectionConfigurationInput> for EpisodicOverrideReflectionConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.EpisodicOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverride.html)
#[must_use]
pub struct EpisodicOverride(Properties_);
impl EpisodicOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EpisodicOverride(Properties_::new()) }
}
impl EpisodicOverride {
    /// Sets `Consolidation`.
    #[inline] pub fn consolidation(mut self, value: impl IntoValue_<EpisodicOverrideConsolidationConfigurationInput>) -> Self { self.0.put("Consolidation", value.into_node()); self }
    /// Sets `Extraction`.
    #[inline] pub fn extraction(mut self, value: impl IntoValue_<EpisodicOverrideExtractionConfigurationInput>) -> Self { self.0.put("Extraction", value.into_node()); self }
    /// Sets `Reflection`.
    #[inline] pub fn reflection(mut self, value: impl IntoValue_<EpisodicOverrideReflectionConfigurationInput>) -> Self { self.0.put("Reflection", value.into_node()); self }
}
impl IntoValue_<EpisodicOverride> for EpisodicOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.InvocationConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-invocationconfigurationinput.html)
#[must_use]
pub struct InvocationConfigurationInput(Properties_);
impl InvocationConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InvocationConfigurationInput(Properties_::new()) }
}
impl InvocationConfigurationInput {
    /// Sets `PayloadDeliveryBucketName`.
    #[inline] pub fn payload_delivery_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadDeliveryBucketName", value.into_node()); self }
    /// Sets `TopicArn`.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl IntoValue_<InvocationConfigurationInput> for InvocationConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.MessageBasedTriggerInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-messagebasedtriggerinput.html)
#[must_use]
pub struct MessageBasedTriggerInput(Properties_);
impl MessageBasedTriggerInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MessageBasedTriggerInput(Properties_::new()) }
}
impl MessageBasedTriggerInput {
    /// Sets `MessageCount`. 1 to 50.
    #[inline] pub fn message_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MessageCount", value.into_node()); self }
}
impl IntoValue_<MessageBasedTriggerInput> for MessageBasedTriggerInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.TimeBasedTriggerInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-timebasedtriggerinput.html)
#[must_use]
pub struct TimeBasedTriggerInput(Properties_);
impl TimeBasedTriggerInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeBasedTriggerInput(Properties_::new()) }
}
impl TimeBasedTriggerInput {
    /// Sets `IdleSessionTimeout`. 10 to 3000.
    #[inline] pub fn idle_session_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleSessionTimeout", value.into_node()); self }
}
impl IntoValue_<TimeBasedTriggerInput> for TimeBasedTriggerInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.TokenBasedTriggerInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-tokenbasedtriggerinput.html)
#[must_use]
pub struct TokenBasedTriggerInput(Properties_);
impl TokenBasedTriggerInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TokenBasedTriggerInput(Properties_::new()) }
}
impl TokenBasedTriggerInput {
    /// Sets `TokenCount`. 100 to 500000.
    #[inline] pub fn token_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TokenCount", value.into_node()); self }
}
impl IntoValue_<TokenBasedTriggerInput> for TokenBasedTriggerInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.TriggerConditionInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-triggerconditioninput.html)
#[must_use]
pub struct TriggerConditionInput(Properties_);
impl TriggerConditionInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TriggerConditionInput(Properties_::new()) }
}
impl TriggerConditionInput {
    /// Sets `MessageBasedTrigger`.
    #[inline] pub fn message_based_trigger(mut self, value: impl IntoValue_<MessageBasedTriggerInput>) -> Self { self.0.put("MessageBasedTrigger", value.into_node()); self }
    /// Sets `TimeBasedTrigger`.
    #[inline] pub fn time_based_trigger(mut self, value: impl IntoValue_<TimeBasedTriggerInput>) -> Self { self.0.put("TimeBasedTrigger", value.into_node()); self }
    /// Sets `TokenBasedTrigger`.
    #[inline] pub fn token_based_trigger(mut self, value: impl IntoValue_<TokenBasedTriggerInput>) -> Self { self.0.put("TokenBasedTrigger", value.into_node()); self }
}
impl IntoValue_<TriggerConditionInput> for TriggerConditionInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SelfManagedConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-selfmanagedconfiguration.html)
#[must_use]
pub struct SelfManagedConfiguration(Properties_);
impl SelfManagedConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedConfiguration(Properties_::new()) }
}
impl SelfManagedConfiguration {
    /// Sets `HistoricalContextWindowSize`. 0 to 50.
    #[inline] pub fn historical_context_window_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HistoricalContextWindowSize", value.into_node()); self }
    /// Sets `InvocationConfiguration`.
    #[inline] pub fn invocation_configuration(mut self, value: impl IntoValue_<InvocationConfigurationInput>) -> Self { self.0.put("InvocationConfiguration", value.into_node()); self }
    /// Sets `TriggerConditions`. At least 1 item.
    #[inline] pub fn trigger_conditions(mut self, value: impl IntoValue_<Vec<TriggerConditionInput>>) -> Self { self.0.put("TriggerConditions", value.into_node()); self }
}
impl IntoValue_<SelfManagedConfiguration> for SelfManagedConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SemanticOverrideConsolidationConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticoverrideconsolidationconfigurationinput.html)
#[must_use]
pub struct SemanticOverrideConsolidationConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SemanticOverrideConsolidationConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SemanticOverrideConsolidationConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SemanticOverrideConsolidationConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> SemanticOverrideConsolidationConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); SemanticOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> SemanticOverrideConsolidationConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); SemanticOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SemanticOverrideConsolidationConfigurationInput> for SemanticOverrideConsolidationConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SemanticOverrideExtractionConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticoverrideextractionconfigurationinput.html)
#[must_use]
pub struct SemanticOverrideExtractionConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SemanticOverrideExtractionConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SemanticOverrideExtractionConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SemanticOverrideExtractionConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> SemanticOverrideExtractionConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); SemanticOverrideExtractionConfigurationInput(self.0, PhantomData_) }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> SemanticOverrideExtractionConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); SemanticOverrideExtractionConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SemanticOverrideExtractionConfigurationInput> for SemanticOverrideExtractionConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SemanticOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticoverride.html)
#[must_use]
pub struct SemanticOverride(Properties_);
impl SemanticOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SemanticOverride(Properties_::new()) }
}
impl SemanticOverride {
    /// Sets `Consolidation`.
    #[inline] pub fn consolidation(mut self, value: impl IntoValue_<SemanticOverrideConsolidationConfigurationInput>) -> Self { self.0.put("Consolidation", value.into_node()); self }
    /// Sets `Extraction`.
    #[inline] pub fn extraction(mut self, value: impl IntoValue_<SemanticOverrideExtractionConfigurationInput>) -> Self { self.0.put("Extraction", value.into_node()); self }
}
impl IntoValue_<SemanticOverride> for SemanticOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SummaryOverrideConsolidationConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-summaryoverrideconsolidationconfigurationinput.html)
#[must_use]
pub struct SummaryOverrideConsolidationConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SummaryOverrideConsolidationConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SummaryOverrideConsolidationConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SummaryOverrideConsolidationConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> SummaryOverrideConsolidationConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); SummaryOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> SummaryOverrideConsolidationConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); SummaryOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SummaryOverrideConsolidationConfigurationInput> for SummaryOverrideConsolidationConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SummaryOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-summaryoverride.html)
#[must_use]
pub struct SummaryOverride(Properties_);
impl SummaryOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SummaryOverride(Properties_::new()) }
}
impl SummaryOverride {
    /// Sets `Consolidation`.
    #[inline] pub fn consolidation(mut self, value: impl IntoValue_<SummaryOverrideConsolidationConfigurationInput>) -> Self { self.0.put("Consolidation", value.into_node()); self }
}
impl IntoValue_<SummaryOverride> for SummaryOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.UserPreferenceOverrideConsolidationConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferenceoverrideconsolidationconfigurationinput.html)
#[must_use]
pub struct UserPreferenceOverrideConsolidationConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserPreferenceOverrideConsolidationConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPreferenceOverrideConsolidationConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserPreferenceOverrideConsolidationConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> UserPreferenceOverrideConsolidationConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); UserPreferenceOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> UserPreferenceOverrideConsolidationConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); UserPreferenceOverrideConsolidationConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserPreferenceOverrideConsolidationConfigurationInput> for UserPreferenceOverrideConsolidationConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.UserPreferenceOverrideExtractionConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferenceoverrideextractionconfigurationinput.html)
#[must_use]
pub struct UserPreferenceOverrideExtractionConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserPreferenceOverrideExtractionConfigurationInput<Missing_<super::required::append_to_prompt>, Missing_<super::required::model_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPreferenceOverrideExtractionConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserPreferenceOverrideExtractionConfigurationInput<S0, S1> {
    /// Sets `AppendToPrompt`. Required. 1 to 30000 characters.
    #[inline] pub fn append_to_prompt(mut self, value: impl IntoValue_<String>) -> UserPreferenceOverrideExtractionConfigurationInput<Set_, S1> { self.0.put("AppendToPrompt", value.into_node()); UserPreferenceOverrideExtractionConfigurationInput(self.0, PhantomData_) }
    /// Sets `ModelId`. Required.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> UserPreferenceOverrideExtractionConfigurationInput<S0, Set_> { self.0.put("ModelId", value.into_node()); UserPreferenceOverrideExtractionConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserPreferenceOverrideExtractionConfigurationInput> for UserPreferenceOverrideExtractionConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.UserPreferenceOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferenceoverride.html)
#[must_use]
pub struct UserPreferenceOverride(Properties_);
impl UserPreferenceOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserPreferenceOverride(Properties_::new()) }
}
impl UserPreferenceOverride {
    /// Sets `Consolidation`.
    #[inline] pub fn consolidation(mut self, value: impl IntoValue_<UserPreferenceOverrideConsolidationConfigurationInput>) -> Self { self.0.put("Consolidation", value.into_node()); self }
    /// Sets `Extraction`.
    #[inline] pub fn extraction(mut self, value: impl IntoValue_<UserPreferenceOverrideExtractionConfigurationInput>) -> Self { self.0.put("Extraction", value.into_node()); self }
}
impl IntoValue_<UserPreferenceOverride> for UserPreferenceOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.CustomConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-customconfigurationinput.html)
#[must_use]
pub struct CustomConfigurationInput(Properties_);
impl CustomConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomConfigurationInput(Properties_::new()) }
}
impl CustomConfigurationInput {
    /// Sets `EpisodicOverride`.
    #[inline] pub fn episodic_override(mut self, value: impl IntoValue_<EpisodicOverride>) -> Self { self.0.put("EpisodicOverride", value.into_node()); self }
    /// Sets `SelfManagedConfiguration`.
    #[inline] pub fn self_managed_configuration(mut self, value: impl IntoValue_<SelfManagedConfiguration>) -> Self { self.0.put("SelfManagedConfiguration", value.into_node()); self }
    /// Sets `SemanticOverride`.
    #[inline] pub fn semantic_override(mut self, value: impl IntoValue_<SemanticOverride>) -> Self { self.0.put("SemanticOverride", value.into_node()); self }
    /// Sets `SummaryOverride`.
    #[inline] pub fn summary_override(mut self, value: impl IntoValue_<SummaryOverride>) -> Self { self.0.put("SummaryOverride", value.into_node()); self }
    /// Sets `UserPreferenceOverride`.
    #[inline] pub fn user_preference_override(mut self, value: impl IntoValue_<UserPreferenceOverride>) -> Self { self.0.put("UserPreferenceOverride", value.into_node()); self }
}
impl IntoValue_<CustomConfigurationInput> for CustomConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.RecordExpirySpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-recordexpiryspecification.html)
#[must_use]
pub struct RecordExpirySpecification(Properties_);
impl RecordExpirySpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecordExpirySpecification(Properties_::new()) }
}
impl RecordExpirySpecification {
    /// Sets `RecordExpiryDurationDays`. At least 31.
    #[inline] pub fn record_expiry_duration_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordExpiryDurationDays", value.into_node()); self }
}
impl IntoValue_<RecordExpirySpecification> for RecordExpirySpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.CustomMemoryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-custommemorystrategy.html)
#[must_use]
pub struct CustomMemoryStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomMemoryStrategy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomMemoryStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> CustomMemoryStrategy<S0> {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CustomConfigurationInput>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MemoryRecordSchema`.
    #[inline] pub fn memory_record_schema(mut self, value: impl IntoValue_<MemoryRecordSchema>) -> Self { self.0.put("MemoryRecordSchema", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomMemoryStrategy<Set_> { self.0.put("Name", value.into_node()); CustomMemoryStrategy(self.0, PhantomData_) }
    /// Sets `NamespaceTemplates`. At least 1 item.
    #[inline] pub fn namespace_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NamespaceTemplates", value.into_node()); self }
    /// Sets `Namespaces`. At least 1 item.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
    /// Sets `RecordExpiryDurationDays`. At least 31.
    #[inline] pub fn record_expiry_duration_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordExpiryDurationDays", value.into_node()); self }
    /// Sets `RecordExpirySpecification`.
    #[inline] pub fn record_expiry_specification(mut self, value: impl IntoValue_<RecordExpirySpecification>) -> Self { self.0.put("RecordExpirySpecification", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `StrategyId`. At least 12 characters.
    #[inline] pub fn strategy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StrategyId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomMemoryStrategy> for CustomMemoryStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.EpisodicReflectionConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicreflectionconfigurationinput.html)
#[must_use]
pub struct EpisodicReflectionConfigurationInput(Properties_);
impl EpisodicReflectionConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EpisodicReflectionConfigurationInput(Properties_::new()) }
}
impl EpisodicReflectionConfigurationInput {
    /// Sets `MemoryRecordSchema`.
    #[inline] pub fn memory_record_schema(mut self, value: impl IntoValue_<MemoryRecordSchema>) -> Self { self.0.put("MemoryRecordSchema", value.into_node()); self }
    /// Sets `NamespaceTemplates`. At least 1 item.
    #[inline] pub fn namespace_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NamespaceTemplates", value.into_node()); self }
    /// Sets `Namespaces`. At least 1 item.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
}
impl IntoValue_<EpisodicReflectionConfigurationInput> for EpisodicReflectionConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.EpisodicMemoryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicmemorystrategy.html)
#[must_use]
pub struct EpisodicMemoryStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EpisodicMemoryStrategy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EpisodicMemoryStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> EpisodicMemoryStrategy<S0> {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MemoryRecordSchema`.
    #[inline] pub fn memory_record_schema(mut self, value: impl IntoValue_<MemoryRecordSchema>) -> Self { self.0.put("MemoryRecordSchema", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EpisodicMemoryStrategy<Set_> { self.0.put("Name", value.into_node()); EpisodicMemoryStrategy(self.0, PhantomData_) }
    /// Sets `NamespaceTemplates`. At least 1 item.
    #[inline] pub fn namespace_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NamespaceTemplates", value.into_node()); self }
    /// Sets `Namespaces`. At least 1 item.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
    /// Sets `RecordExpiryDurationDays`. At least 31.
    #[inline] pub fn record_expiry_duration_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordExpiryDurationDays", value.into_node()); self }
    /// Sets `RecordExpirySpecification`.
    #[inline] pub fn record_expiry_specification(mut self, value: impl IntoValue_<RecordExpirySpecification>) -> Self { self.0.put("RecordExpirySpecification", value.into_node()); self }
    /// Sets `ReflectionConfiguration`.
    #[inline] pub fn reflection_configuration(mut self, value: impl IntoValue_<EpisodicReflectionConfigurationInput>) -> Self { self.0.put("ReflectionConfiguration", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`EpisodicMemoryStrategyStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<EpisodicMemoryStrategyStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `StrategyId`. At least 12 characters.
    #[inline] pub fn strategy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StrategyId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`EpisodicMemoryStrategyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EpisodicMemoryStrategyType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EpisodicMemoryStrategy> for EpisodicMemoryStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SemanticMemoryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticmemorystrategy.html)
#[must_use]
pub struct SemanticMemoryStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SemanticMemoryStrategy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SemanticMemoryStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> SemanticMemoryStrategy<S0> {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MemoryRecordSchema`.
    #[inline] pub fn memory_record_schema(mut self, value: impl IntoValue_<MemoryRecordSchema>) -> Self { self.0.put("MemoryRecordSchema", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SemanticMemoryStrategy<Set_> { self.0.put("Name", value.into_node()); SemanticMemoryStrategy(self.0, PhantomData_) }
    /// Sets `NamespaceTemplates`. At least 1 item.
    #[inline] pub fn namespace_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NamespaceTemplates", value.into_node()); self }
    /// Sets `Namespaces`. At least 1 item.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
    /// Sets `RecordExpiryDurationDays`. At least 31.
    #[inline] pub fn record_expiry_duration_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordExpiryDurationDays", value.into_node()); self }
    /// Sets `RecordExpirySpecification`.
    #[inline] pub fn record_expiry_specification(mut self, value: impl IntoValue_<RecordExpirySpecification>) -> Self { self.0.put("RecordExpirySpecification", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`SemanticMemoryStrategyStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<SemanticMemoryStrategyStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `StrategyId`. At least 12 characters.
    #[inline] pub fn strategy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StrategyId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`SemanticMemoryStrategyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SemanticMemoryStrategyType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SemanticMemoryStrategy> for SemanticMemoryStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.SummaryMemoryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-summarymemorystrategy.html)
#[must_use]
pub struct SummaryMemoryStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SummaryMemoryStrategy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SummaryMemoryStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> SummaryMemoryStrategy<S0> {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MemoryRecordSchema`.
    #[inline] pub fn memory_record_schema(mut self, value: impl IntoValue_<MemoryRecordSchema>) -> Self { self.0.put("MemoryRecordSchema", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SummaryMemoryStrategy<Set_> { self.0.put("Name", value.into_node()); SummaryMemoryStrategy(self.0, PhantomData_) }
    /// Sets `NamespaceTemplates`. At least 1 item.
    #[inline] pub fn namespace_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NamespaceTemplates", value.into_node()); self }
    /// Sets `Namespaces`. At least 1 item.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
    /// Sets `RecordExpiryDurationDays`. At least 31.
    #[inline] pub fn record_expiry_duration_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordExpiryDurationDays", value.into_node()); self }
    /// Sets `RecordExpirySpecification`.
    #[inline] pub fn record_expiry_specification(mut self, value: impl IntoValue_<RecordExpirySpecification>) -> Self { self.0.put("RecordExpirySpecification", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`SummaryMemoryStrategyStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<SummaryMemoryStrategyStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `StrategyId`. At least 12 characters.
    #[inline] pub fn strategy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StrategyId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`SummaryMemoryStrategyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SummaryMemoryStrategyType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SummaryMemoryStrategy> for SummaryMemoryStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.UserPreferenceMemoryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferencememorystrategy.html)
#[must_use]
pub struct UserPreferenceMemoryStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserPreferenceMemoryStrategy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPreferenceMemoryStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> UserPreferenceMemoryStrategy<S0> {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MemoryRecordSchema`.
    #[inline] pub fn memory_record_schema(mut self, value: impl IntoValue_<MemoryRecordSchema>) -> Self { self.0.put("MemoryRecordSchema", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> UserPreferenceMemoryStrategy<Set_> { self.0.put("Name", value.into_node()); UserPreferenceMemoryStrategy(self.0, PhantomData_) }
    /// Sets `NamespaceTemplates`. At least 1 item.
    #[inline] pub fn namespace_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NamespaceTemplates", value.into_node()); self }
    /// Sets `Namespaces`. At least 1 item.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Namespaces", value.into_node()); self }
    /// Sets `RecordExpiryDurationDays`. At least 31.
    #[inline] pub fn record_expiry_duration_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordExpiryDurationDays", value.into_node()); self }
    /// Sets `RecordExpirySpecification`.
    #[inline] pub fn record_expiry_specification(mut self, value: impl IntoValue_<RecordExpirySpecification>) -> Self { self.0.put("RecordExpirySpecification", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`UserPreferenceMemoryStrategyStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<UserPreferenceMemoryStrategyStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `StrategyId`. At least 12 characters.
    #[inline] pub fn strategy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StrategyId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`UserPreferenceMemoryStrategyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<UserPreferenceMemoryStrategyType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserPreferenceMemoryStrategy> for UserPreferenceMemoryStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.MemoryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-memorystrategy.html)
#[must_use]
pub struct MemoryStrategy(Properties_);
impl MemoryStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryStrategy(Properties_::new()) }
}
impl MemoryStrategy {
    /// Sets `CustomMemoryStrategy`.
    #[inline] pub fn custom_memory_strategy(mut self, value: impl IntoValue_<CustomMemoryStrategy>) -> Self { self.0.put("CustomMemoryStrategy", value.into_node()); self }
    /// Sets `EpisodicMemoryStrategy`.
    #[inline] pub fn episodic_memory_strategy(mut self, value: impl IntoValue_<EpisodicMemoryStrategy>) -> Self { self.0.put("EpisodicMemoryStrategy", value.into_node()); self }
    /// Sets `SemanticMemoryStrategy`.
    #[inline] pub fn semantic_memory_strategy(mut self, value: impl IntoValue_<SemanticMemoryStrategy>) -> Self { self.0.put("SemanticMemoryStrategy", value.into_node()); self }
    /// Sets `SummaryMemoryStrategy`.
    #[inline] pub fn summary_memory_strategy(mut self, value: impl IntoValue_<SummaryMemoryStrategy>) -> Self { self.0.put("SummaryMemoryStrategy", value.into_node()); self }
    /// Sets `UserPreferenceMemoryStrategy`.
    #[inline] pub fn user_preference_memory_strategy(mut self, value: impl IntoValue_<UserPreferenceMemoryStrategy>) -> Self { self.0.put("UserPreferenceMemoryStrategy", value.into_node()); self }
}
impl IntoValue_<MemoryStrategy> for MemoryStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.NamespaceKeyValidation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-namespacekeyvalidation.html)
#[must_use]
pub struct NamespaceKeyValidation(Properties_);
impl NamespaceKeyValidation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NamespaceKeyValidation(Properties_::new()) }
}
impl NamespaceKeyValidation {
    /// Sets `AllowedValues`. 1 to 10 items.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `RegexPattern`. 1 to 64 characters.
    #[inline] pub fn regex_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegexPattern", value.into_node()); self }
}
impl IntoValue_<NamespaceKeyValidation> for NamespaceKeyValidation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.NamespaceKeyEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-namespacekeyentry.html)
#[must_use]
pub struct NamespaceKeyEntry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NamespaceKeyEntry<Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NamespaceKeyEntry(Properties_::new(), PhantomData_) }
}
impl<S0> NamespaceKeyEntry<S0> {
    /// Sets `Key`. Required. 1 to 32 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> NamespaceKeyEntry<Set_> { self.0.put("Key", value.into_node()); NamespaceKeyEntry(self.0, PhantomData_) }
    /// Sets `Validation`.
    #[inline] pub fn validation(mut self, value: impl IntoValue_<NamespaceKeyValidation>) -> Self { self.0.put("Validation", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NamespaceKeyEntry> for NamespaceKeyEntry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.ContentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-contentconfiguration.html)
#[must_use]
pub struct ContentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContentConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ContentConfiguration<S0> {
    /// Sets `Level`. The values are constants of [`Level`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<Level>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`ContentConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ContentConfigurationType>) -> ContentConfiguration<Set_> { self.0.put("Type", value.into_node()); ContentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContentConfiguration> for ContentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.KinesisResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-kinesisresource.html)
#[must_use]
pub struct KinesisResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisResource<Missing_<super::required::content_configurations>, Missing_<super::required::data_stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisResource<S0, S1> {
    /// Sets `ContentConfigurations`. Required. Exactly 1 item.
    #[inline] pub fn content_configurations(mut self, value: impl IntoValue_<Vec<ContentConfiguration>>) -> KinesisResource<Set_, S1> { self.0.put("ContentConfigurations", value.into_node()); KinesisResource(self.0, PhantomData_) }
    /// Sets `DataStreamArn`. Required.
    #[inline] pub fn data_stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisResource<S0, Set_> { self.0.put("DataStreamArn", value.into_node()); KinesisResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisResource> for KinesisResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.StreamDeliveryResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-streamdeliveryresource.html)
#[must_use]
pub struct StreamDeliveryResource(Properties_);
impl StreamDeliveryResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamDeliveryResource(Properties_::new()) }
}
impl StreamDeliveryResource {
    /// Sets `Kinesis`.
    #[inline] pub fn kinesis(mut self, value: impl IntoValue_<KinesisResource>) -> Self { self.0.put("Kinesis", value.into_node()); self }
}
impl IntoValue_<StreamDeliveryResource> for StreamDeliveryResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Memory.StreamDeliveryResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-streamdeliveryresources.html)
#[must_use]
pub struct StreamDeliveryResources<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StreamDeliveryResources<Missing_<super::required::resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamDeliveryResources(Properties_::new(), PhantomData_) }
}
impl<S0> StreamDeliveryResources<S0> {
    /// Sets `Resources`. Required. At most 1 item.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<StreamDeliveryResource>>) -> StreamDeliveryResources<Set_> { self.0.put("Resources", value.into_node()); StreamDeliveryResources(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StreamDeliveryResources> for StreamDeliveryResources<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum MetadataValueType {}
impl MetadataValueType {
    /// `STRING`
    pub const STRING: Value_<MetadataValueType> = Value_::constant("STRING");
    /// `STRINGLIST`
    pub const STRINGLIST: Value_<MetadataValueType> = Value_::constant("STRINGLIST");
    /// `NUMBER`
    pub const NUMBER: Value_<MetadataValueType> = Value_::constant("NUMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetadataValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum ExtractionType {}
impl ExtractionType {
    /// `LLM_INFERRED`
    pub const LLM_INFERRED: Value_<ExtractionType> = Value_::constant("LLM_INFERRED");
    /// `STRICTLY_CONSISTENT`
    pub const STRICTLY_CONSISTENT: Value_<ExtractionType> = Value_::constant("STRICTLY_CONSISTENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExtractionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `CREATING`
    pub const CREATING: Value_<Status> = Value_::constant("CREATING");
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `DELETING`
    pub const DELETING: Value_<Status> = Value_::constant("DELETING");
    /// `FAILED`
    pub const FAILED: Value_<Status> = Value_::constant("FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<Type> = Value_::constant("SEMANTIC");
    /// `SUMMARIZATION`
    pub const SUMMARIZATION: Value_<Type> = Value_::constant("SUMMARIZATION");
    /// `USER_PREFERENCE`
    pub const USER_PREFERENCE: Value_<Type> = Value_::constant("USER_PREFERENCE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<Type> = Value_::constant("CUSTOM");
    /// `EPISODIC`
    pub const EPISODIC: Value_<Type> = Value_::constant("EPISODIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum EpisodicMemoryStrategyStatus {}
impl EpisodicMemoryStrategyStatus {
    /// `CREATING`
    pub const CREATING: Value_<EpisodicMemoryStrategyStatus> = Value_::constant("CREATING");
    /// `ACTIVE`
    pub const ACTIVE: Value_<EpisodicMemoryStrategyStatus> = Value_::constant("ACTIVE");
    /// `DELETING`
    pub const DELETING: Value_<EpisodicMemoryStrategyStatus> = Value_::constant("DELETING");
    /// `FAILED`
    pub const FAILED: Value_<EpisodicMemoryStrategyStatus> = Value_::constant("FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EpisodicMemoryStrategyStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum EpisodicMemoryStrategyType {}
impl EpisodicMemoryStrategyType {
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<EpisodicMemoryStrategyType> = Value_::constant("SEMANTIC");
    /// `SUMMARIZATION`
    pub const SUMMARIZATION: Value_<EpisodicMemoryStrategyType> = Value_::constant("SUMMARIZATION");
    /// `USER_PREFERENCE`
    pub const USER_PREFERENCE: Value_<EpisodicMemoryStrategyType> = Value_::constant("USER_PREFERENCE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<EpisodicMemoryStrategyType> = Value_::constant("CUSTOM");
    /// `EPISODIC`
    pub const EPISODIC: Value_<EpisodicMemoryStrategyType> = Value_::constant("EPISODIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EpisodicMemoryStrategyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum SemanticMemoryStrategyStatus {}
impl SemanticMemoryStrategyStatus {
    /// `CREATING`
    pub const CREATING: Value_<SemanticMemoryStrategyStatus> = Value_::constant("CREATING");
    /// `ACTIVE`
    pub const ACTIVE: Value_<SemanticMemoryStrategyStatus> = Value_::constant("ACTIVE");
    /// `DELETING`
    pub const DELETING: Value_<SemanticMemoryStrategyStatus> = Value_::constant("DELETING");
    /// `FAILED`
    pub const FAILED: Value_<SemanticMemoryStrategyStatus> = Value_::constant("FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SemanticMemoryStrategyStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum SemanticMemoryStrategyType {}
impl SemanticMemoryStrategyType {
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<SemanticMemoryStrategyType> = Value_::constant("SEMANTIC");
    /// `SUMMARIZATION`
    pub const SUMMARIZATION: Value_<SemanticMemoryStrategyType> = Value_::constant("SUMMARIZATION");
    /// `USER_PREFERENCE`
    pub const USER_PREFERENCE: Value_<SemanticMemoryStrategyType> = Value_::constant("USER_PREFERENCE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<SemanticMemoryStrategyType> = Value_::constant("CUSTOM");
    /// `EPISODIC`
    pub const EPISODIC: Value_<SemanticMemoryStrategyType> = Value_::constant("EPISODIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SemanticMemoryStrategyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum SummaryMemoryStrategyStatus {}
impl SummaryMemoryStrategyStatus {
    /// `CREATING`
    pub const CREATING: Value_<SummaryMemoryStrategyStatus> = Value_::constant("CREATING");
    /// `ACTIVE`
    pub const ACTIVE: Value_<SummaryMemoryStrategyStatus> = Value_::constant("ACTIVE");
    /// `DELETING`
    pub const DELETING: Value_<SummaryMemoryStrategyStatus> = Value_::constant("DELETING");
    /// `FAILED`
    pub const FAILED: Value_<SummaryMemoryStrategyStatus> = Value_::constant("FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SummaryMemoryStrategyStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum SummaryMemoryStrategyType {}
impl SummaryMemoryStrategyType {
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<SummaryMemoryStrategyType> = Value_::constant("SEMANTIC");
    /// `SUMMARIZATION`
    pub const SUMMARIZATION: Value_<SummaryMemoryStrategyType> = Value_::constant("SUMMARIZATION");
    /// `USER_PREFERENCE`
    pub const USER_PREFERENCE: Value_<SummaryMemoryStrategyType> = Value_::constant("USER_PREFERENCE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<SummaryMemoryStrategyType> = Value_::constant("CUSTOM");
    /// `EPISODIC`
    pub const EPISODIC: Value_<SummaryMemoryStrategyType> = Value_::constant("EPISODIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SummaryMemoryStrategyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum UserPreferenceMemoryStrategyStatus {}
impl UserPreferenceMemoryStrategyStatus {
    /// `CREATING`
    pub const CREATING: Value_<UserPreferenceMemoryStrategyStatus> = Value_::constant("CREATING");
    /// `ACTIVE`
    pub const ACTIVE: Value_<UserPreferenceMemoryStrategyStatus> = Value_::constant("ACTIVE");
    /// `DELETING`
    pub const DELETING: Value_<UserPreferenceMemoryStrategyStatus> = Value_::constant("DELETING");
    /// `FAILED`
    pub const FAILED: Value_<UserPreferenceMemoryStrategyStatus> = Value_::constant("FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserPreferenceMemoryStrategyStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum UserPreferenceMemoryStrategyType {}
impl UserPreferenceMemoryStrategyType {
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<UserPreferenceMemoryStrategyType> = Value_::constant("SEMANTIC");
    /// `SUMMARIZATION`
    pub const SUMMARIZATION: Value_<UserPreferenceMemoryStrategyType> = Value_::constant("SUMMARIZATION");
    /// `USER_PREFERENCE`
    pub const USER_PREFERENCE: Value_<UserPreferenceMemoryStrategyType> = Value_::constant("USER_PREFERENCE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<UserPreferenceMemoryStrategyType> = Value_::constant("CUSTOM");
    /// `EPISODIC`
    pub const EPISODIC: Value_<UserPreferenceMemoryStrategyType> = Value_::constant("EPISODIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserPreferenceMemoryStrategyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum Level {}
impl Level {
    /// `METADATA_ONLY`
    pub const METADATA_ONLY: Value_<Level> = Value_::constant("METADATA_ONLY");
    /// `FULL_CONTENT`
    pub const FULL_CONTENT: Value_<Level> = Value_::constant("FULL_CONTENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Level> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::Memory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
#[derive(Debug)]
pub enum ContentConfigurationType {}
impl ContentConfigurationType {
    /// `MEMORY_RECORDS`
    pub const MEMORY_RECORDS: Value_<ContentConfigurationType> = Value_::constant("MEMORY_RECORDS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentConfigurationType> { Value_::from_node(value.into_node()) }
}
