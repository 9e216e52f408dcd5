// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::Prompt`

use stanchion_template::generated::*;

/// `AWS::Bedrock::Prompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html)
#[must_use]
pub struct Prompt<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Prompt<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Prompt(Properties_::new(), PhantomData_) }
}
impl<S0> Prompt<S0> {
    /// Sets `CustomerEncryptionKeyArn`. 1 to 2048 characters.
    #[inline] pub fn customer_encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerEncryptionKeyArn", value.into_node()); self }
    /// Sets `DefaultVariant`.
    #[inline] pub fn default_variant(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultVariant", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Prompt<Set_> { self.0.put("Name", value.into_node()); Prompt(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Variants`. 0 to 3 items.
    #[inline] pub fn variants(mut self, value: impl IntoValue_<Vec<PromptVariant>>) -> Self { self.0.put("Variants", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Prompt> for Prompt<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Prompt<S0> {
    const TYPE: &'static str = "AWS::Bedrock::Prompt";
    type Handle = PromptRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Prompt`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PromptRef(Id_);
impl From<Id_> for PromptRef { #[inline] fn from(id: Id_) -> Self { PromptRef(id) } }
impl AsRef<Id_> for PromptRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PromptRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::Bedrock::Prompt.PromptAgentResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptagentresource.html)
#[must_use]
pub struct PromptAgentResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PromptAgentResource<Missing_<super::required::agent_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptAgentResource(Properties_::new(), PhantomData_) }
}
impl<S0> PromptAgentResource<S0> {
    /// Sets `AgentIdentifier`. Required. At most 2048 characters.
    #[inline] pub fn agent_identifier(mut self, value: impl IntoValue_<String>) -> PromptAgentResource<Set_> { self.0.put("AgentIdentifier", value.into_node()); PromptAgentResource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PromptAgentResource> for PromptAgentResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.PromptGenAiResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptgenairesource.html)
#[must_use]
pub struct PromptGenAiResource(Properties_);
impl PromptGenAiResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptGenAiResource(Properties_::new()) }
}
impl PromptGenAiResource {
    /// Sets `Agent`.
    #[inline] pub fn agent(mut self, value: impl IntoValue_<PromptAgentResource>) -> Self { self.0.put("Agent", value.into_node()); self }
}
impl IntoValue_<PromptGenAiResource> for PromptGenAiResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.PromptModelInferenceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptmodelinferenceconfiguration.html)
#[must_use]
pub struct PromptModelInferenceConfiguration(Properties_);
impl PromptModelInferenceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptModelInferenceConfiguration(Properties_::new()) }
}
impl PromptModelInferenceConfiguration {
    /// Sets `MaxTokens`. 0 to 512000.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxTokens", value.into_node()); self }
    /// Sets `StopSequences`. 0 to 4 items.
    #[inline] pub fn stop_sequences(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StopSequences", value.into_node()); self }
    /// Sets `Temperature`. 0 to 1.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl IntoValue_<PromptModelInferenceConfiguration> for PromptModelInferenceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.PromptInferenceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptinferenceconfiguration.html)
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
/// `AWS::Bedrock::Prompt.PromptMetadataEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptmetadataentry.html)
#[must_use]
pub struct PromptMetadataEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PromptMetadataEntry<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptMetadataEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PromptMetadataEntry<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> PromptMetadataEntry<Set_, S1> { self.0.put("Key", value.into_node()); PromptMetadataEntry(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> PromptMetadataEntry<S0, Set_> { self.0.put("Value", value.into_node()); PromptMetadataEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PromptMetadataEntry> for PromptMetadataEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.CachePointBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-cachepointblock.html)
#[must_use]
pub struct CachePointBlock<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CachePointBlock<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CachePointBlock(Properties_::new(), PhantomData_) }
}
impl<S0> CachePointBlock<S0> {
    /// Sets `Type`. Required. The values are constants of [`CachePointType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<CachePointType>) -> CachePointBlock<Set_> { self.0.put("Type", value.into_node()); CachePointBlock(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CachePointBlock> for CachePointBlock<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.PromptInputVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptinputvariable.html)
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
/// `AWS::Bedrock::Prompt.TextS3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-texts3location.html)
#[must_use]
pub struct TextS3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TextS3Location<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextS3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TextS3Location<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> TextS3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); TextS3Location(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> TextS3Location<S0, Set_> { self.0.put("Key", value.into_node()); TextS3Location(self.0, PhantomData_) }
    /// Sets `Version`. 1 to 1024 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TextS3Location> for TextS3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.TextPromptTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-textprompttemplateconfiguration.html)
#[must_use]
pub struct TextPromptTemplateConfiguration(Properties_);
impl TextPromptTemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TextPromptTemplateConfiguration(Properties_::new()) }
}
impl TextPromptTemplateConfiguration {
    /// Sets `CachePoint`.
    #[inline] pub fn cache_point(mut self, value: impl IntoValue_<CachePointBlock>) -> Self { self.0.put("CachePoint", value.into_node()); self }
    /// Sets `InputVariables`. 0 to 20 items.
    #[inline] pub fn input_variables(mut self, value: impl IntoValue_<Vec<PromptInputVariable>>) -> Self { self.0.put("InputVariables", value.into_node()); self }
    /// Sets `Text`. 1 to 200000 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `TextS3Location`.
    #[inline] pub fn text_s3_location(mut self, value: impl IntoValue_<TextS3Location>) -> Self { self.0.put("TextS3Location", value.into_node()); self }
}
impl IntoValue_<TextPromptTemplateConfiguration> for TextPromptTemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.ContentBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-contentblock.html)
#[must_use]
pub struct ContentBlock(Properties_);
impl ContentBlock {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContentBlock(Properties_::new()) }
}
impl ContentBlock {
    /// Sets `Text`. At least 1 character.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `CachePoint`.
    #[inline] pub fn cache_point(mut self, value: impl IntoValue_<CachePointBlock>) -> Self { self.0.put("CachePoint", value.into_node()); self }
}
impl IntoValue_<ContentBlock> for ContentBlock { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.Message`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-message.html)
#[must_use]
pub struct Message<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Message<Missing_<super::required::content>, Missing_<super::required::role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Message(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Message<S0, S1> {
    /// Sets `Content`. Required. At least 1 item.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Vec<ContentBlock>>) -> Message<Set_, S1> { self.0.put("Content", value.into_node()); Message(self.0, PhantomData_) }
    /// Sets `Role`. Required. The values are constants of [`ConversationRole`].
    #[inline] pub fn role(mut self, value: impl IntoValue_<ConversationRole>) -> Message<S0, Set_> { self.0.put("Role", value.into_node()); Message(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Message> for Message<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.SystemContentBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-systemcontentblock.html)
#[must_use]
pub struct SystemContentBlock(Properties_);
impl SystemContentBlock {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SystemContentBlock(Properties_::new()) }
}
impl SystemContentBlock {
    /// Sets `Text`. At least 1 character.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `CachePoint`.
    #[inline] pub fn cache_point(mut self, value: impl IntoValue_<CachePointBlock>) -> Self { self.0.put("CachePoint", value.into_node()); self }
}
impl IntoValue_<SystemContentBlock> for SystemContentBlock { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.SpecificToolChoice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-specifictoolchoice.html)
#[must_use]
pub struct SpecificToolChoice<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SpecificToolChoice<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpecificToolChoice(Properties_::new(), PhantomData_) }
}
impl<S0> SpecificToolChoice<S0> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SpecificToolChoice<Set_> { self.0.put("Name", value.into_node()); SpecificToolChoice(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SpecificToolChoice> for SpecificToolChoice<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.ToolChoice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-toolchoice.html)
#[must_use]
pub struct ToolChoice(Properties_);
impl ToolChoice {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ToolChoice(Properties_::new()) }
}
impl ToolChoice {
    /// Sets `Auto`.
    #[inline] pub fn auto(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Auto", value.into_node()); self }
    /// Sets `Any`.
    #[inline] pub fn any(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Any", value.into_node()); self }
    /// Sets `Tool`.
    #[inline] pub fn tool(mut self, value: impl IntoValue_<SpecificToolChoice>) -> Self { self.0.put("Tool", value.into_node()); self }
}
impl IntoValue_<ToolChoice> for ToolChoice { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.ToolInputSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-toolinputschema.html)
#[must_use]
pub struct ToolInputSchema(Properties_);
impl ToolInputSchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ToolInputSchema(Properties_::new()) }
}
impl ToolInputSchema {
    /// Sets `Json`.
    #[inline] pub fn json(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Json", value.into_node()); self }
}
impl IntoValue_<ToolInputSchema> for ToolInputSchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.ToolSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-toolspecification.html)
#[must_use]
pub struct ToolSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ToolSpecification<Missing_<super::required::input_schema>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ToolSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ToolSpecification<S0, S1> {
    /// Sets `Description`. At least 1 character.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputSchema`. Required.
    #[inline] pub fn input_schema(mut self, value: impl IntoValue_<ToolInputSchema>) -> ToolSpecification<Set_, S1> { self.0.put("InputSchema", value.into_node()); ToolSpecification(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ToolSpecification<S0, Set_> { self.0.put("Name", value.into_node()); ToolSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ToolSpecification> for ToolSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.Tool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-tool.html)
#[must_use]
pub struct Tool(Properties_);
impl Tool {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tool(Properties_::new()) }
}
impl Tool {
    /// Sets `ToolSpec`.
    #[inline] pub fn tool_spec(mut self, value: impl IntoValue_<ToolSpecification>) -> Self { self.0.put("ToolSpec", value.into_node()); self }
    /// Sets `CachePoint`.
    #[inline] pub fn cache_point(mut self, value: impl IntoValue_<CachePointBlock>) -> Self { self.0.put("CachePoint", value.into_node()); self }
}
impl IntoValue_<Tool> for Tool { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.ToolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-toolconfiguration.html)
#[must_use]
pub struct ToolConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ToolConfiguration<Missing_<super::required::tools>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ToolConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ToolConfiguration<S0> {
    /// Sets `ToolChoice`.
    #[inline] pub fn tool_choice(mut self, value: impl IntoValue_<ToolChoice>) -> Self { self.0.put("ToolChoice", value.into_node()); self }
    /// Sets `Tools`. Required. At least 1 item.
    #[inline] pub fn tools(mut self, value: impl IntoValue_<Vec<Tool>>) -> ToolConfiguration<Set_> { self.0.put("Tools", value.into_node()); ToolConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ToolConfiguration> for ToolConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.ChatPromptTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-chatprompttemplateconfiguration.html)
#[must_use]
pub struct ChatPromptTemplateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ChatPromptTemplateConfiguration<Missing_<super::required::messages>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChatPromptTemplateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ChatPromptTemplateConfiguration<S0> {
    /// Sets `InputVariables`. 0 to 20 items.
    #[inline] pub fn input_variables(mut self, value: impl IntoValue_<Vec<PromptInputVariable>>) -> Self { self.0.put("InputVariables", value.into_node()); self }
    /// Sets `Messages`. Required. At least 0 items.
    #[inline] pub fn messages(mut self, value: impl IntoValue_<Vec<Message>>) -> ChatPromptTemplateConfiguration<Set_> { self.0.put("Messages", value.into_node()); ChatPromptTemplateConfiguration(self.0, PhantomData_) }
    /// Sets `System`. At least 0 items.
    #[inline] pub fn system(mut self, value: impl IntoValue_<Vec<SystemContentBlock>>) -> Self { self.0.put("System", value.into_node()); self }
    /// Sets `ToolConfiguration`.
    #[inline] pub fn tool_configuration(mut self, value: impl IntoValue_<ToolConfiguration>) -> Self { self.0.put("ToolConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ChatPromptTemplateConfiguration> for ChatPromptTemplateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.PromptTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-prompttemplateconfiguration.html)
#[must_use]
pub struct PromptTemplateConfiguration(Properties_);
impl PromptTemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptTemplateConfiguration(Properties_::new()) }
}
impl PromptTemplateConfiguration {
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<TextPromptTemplateConfiguration>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `Chat`.
    #[inline] pub fn chat(mut self, value: impl IntoValue_<ChatPromptTemplateConfiguration>) -> Self { self.0.put("Chat", value.into_node()); self }
}
impl IntoValue_<PromptTemplateConfiguration> for PromptTemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Prompt.PromptVariant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptvariant.html)
#[must_use]
pub struct PromptVariant<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PromptVariant<Missing_<super::required::name>, Missing_<super::required::template_configuration>, Missing_<super::required::template_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptVariant(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PromptVariant<S0, S1, S2> {
    /// Sets `AdditionalModelRequestFields`.
    #[inline] pub fn additional_model_request_fields(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalModelRequestFields", value.into_node()); self }
    /// Sets `GenAiResource`.
    #[inline] pub fn gen_ai_resource(mut self, value: impl IntoValue_<PromptGenAiResource>) -> Self { self.0.put("GenAiResource", value.into_node()); self }
    /// Sets `InferenceConfiguration`.
    #[inline] pub fn inference_configuration(mut self, value: impl IntoValue_<PromptInferenceConfiguration>) -> Self { self.0.put("InferenceConfiguration", value.into_node()); self }
    /// Sets `Metadata`. 0 to 50 items.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<Vec<PromptMetadataEntry>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `ModelId`. 1 to 2048 characters.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PromptVariant<Set_, S1, S2> { self.0.put("Name", value.into_node()); PromptVariant(self.0, PhantomData_) }
    /// Sets `TemplateConfiguration`. Required.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<PromptTemplateConfiguration>) -> PromptVariant<S0, Set_, S2> { self.0.put("TemplateConfiguration", value.into_node()); PromptVariant(self.0, PhantomData_) }
    /// Sets `TemplateType`. Required. The values are constants of [`PromptTemplateType`].
    #[inline] pub fn template_type(mut self, value: impl IntoValue_<PromptTemplateType>) -> PromptVariant<S0, S1, Set_> { self.0.put("TemplateType", value.into_node()); PromptVariant(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PromptVariant> for PromptVariant<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::Prompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html)
#[derive(Debug)]
pub enum CachePointType {}
impl CachePointType {
    /// `default`
    pub const DEFAULT: Value_<CachePointType> = Value_::constant("default");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CachePointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Prompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html)
#[derive(Debug)]
pub enum ConversationRole {}
impl ConversationRole {
    /// `user`
    pub const USER: Value_<ConversationRole> = Value_::constant("user");
    /// `assistant`
    pub const ASSISTANT: Value_<ConversationRole> = Value_::constant("assistant");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConversationRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Prompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html)
#[derive(Debug)]
pub enum PromptTemplateType {}
impl PromptTemplateType {
    /// `TEXT`
    pub const TEXT: Value_<PromptTemplateType> = Value_::constant("TEXT");
    /// `CHAT`
    pub const CHAT: Value_<PromptTemplateType> = Value_::constant("CHAT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PromptTemplateType> { Value_::from_node(value.into_node()) }
}
