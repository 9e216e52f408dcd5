// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Agent`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-agent.html)
#[must_use]
pub struct Agent<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Agent<Missing_<super::required::agent_id>, Missing_<super::required::aws_account_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Agent(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Agent<S0, S1, S2> {
    /// Sets `ActionConnectors`. 0 to 10 items.
    #[inline] pub fn action_connectors(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ActionConnectors", value.into_node()); self }
    /// Sets `AgentId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn agent_id(mut self, value: impl IntoValue_<String>) -> Agent<Set_, S1, S2> { self.0.put("AgentId", value.into_node()); Agent(self.0, PhantomData_) }
    /// Sets `AgentLifecycle`. An update replaces the resource. The values are constants of [`AgentLifecycle`].
    #[inline] pub fn agent_lifecycle(mut self, value: impl IntoValue_<AgentLifecycle>) -> Self { self.0.put("AgentLifecycle", value.into_node()); self }
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Agent<S0, Set_, S2> { self.0.put("AwsAccountId", value.into_node()); Agent(self.0, PhantomData_) }
    /// Sets `CustomPromptInput`.
    #[inline] pub fn custom_prompt_input(mut self, value: impl IntoValue_<CustomPromptInput>) -> Self { self.0.put("CustomPromptInput", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IconId`. 1 to 200 characters.
    #[inline] pub fn icon_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IconId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 50 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Agent<S0, S1, Set_> { self.0.put("Name", value.into_node()); Agent(self.0, PhantomData_) }
    /// Sets `Spaces`. 0 to 10 items.
    #[inline] pub fn spaces(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Spaces", value.into_node()); self }
    /// Sets `StarterPrompts`. 0 to 3 items.
    #[inline] pub fn starter_prompts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StarterPrompts", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WelcomeMessage`. 0 to 300 characters.
    #[inline] pub fn welcome_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WelcomeMessage", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Agent> for Agent<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Agent<S0, S1, S2> {
    const TYPE: &'static str = "AWS::QuickSight::Agent";
    type Handle = AgentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Agent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentRef(Id_);
impl From<Id_> for AgentRef { #[inline] fn from(id: Id_) -> Self { AgentRef(id) } }
impl AsRef<Id_> for AgentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentRef {
    /// `Ref`: `AwsAccountId|AgentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentStatus`
    #[inline] pub fn agent_status(&self) -> Value_<String> { self.0.attribute("AgentStatus") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Creator`
    #[inline] pub fn creator(&self) -> Value_<String> { self.0.attribute("Creator") }
    /// `Fn::GetAtt` `CustomPromptInterface`
    #[inline] pub fn custom_prompt_interface(&self) -> Value_<String> { self.0.attribute("CustomPromptInterface") }
    /// `Fn::GetAtt` `ErrorMessage`
    #[inline] pub fn error_message(&self) -> Value_<String> { self.0.attribute("ErrorMessage") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QuickSight::Agent.CustomPromptProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-agent-custompromptprofile.html)
#[must_use]
pub struct CustomPromptProfile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomPromptProfile<Missing_<super::required::model_profile_id>, Missing_<super::required::qbs_aws_account_id>, Missing_<super::required::subscription_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPromptProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomPromptProfile<S0, S1, S2> {
    /// Sets `ModelProfileId`. Required. At most 36 characters.
    #[inline] pub fn model_profile_id(mut self, value: impl IntoValue_<String>) -> CustomPromptProfile<Set_, S1, S2> { self.0.put("ModelProfileId", value.into_node()); CustomPromptProfile(self.0, PhantomData_) }
    /// Sets `QbsAwsAccountId`. Required. At most 15 characters.
    #[inline] pub fn qbs_aws_account_id(mut self, value: impl IntoValue_<String>) -> CustomPromptProfile<S0, Set_, S2> { self.0.put("QbsAwsAccountId", value.into_node()); CustomPromptProfile(self.0, PhantomData_) }
    /// Sets `SubscriptionId`. Required. At most 32 characters.
    #[inline] pub fn subscription_id(mut self, value: impl IntoValue_<String>) -> CustomPromptProfile<S0, S1, Set_> { self.0.put("SubscriptionId", value.into_node()); CustomPromptProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomPromptProfile> for CustomPromptProfile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Agent.CustomPromptInputParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-agent-custompromptinputparameters.html)
#[must_use]
pub struct CustomPromptInputParameters(Properties_);
impl CustomPromptInputParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomPromptInputParameters(Properties_::new()) }
}
impl CustomPromptInputParameters {
    /// Sets `CustomInstructions`. 5 to 350000 characters.
    #[inline] pub fn custom_instructions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomInstructions", value.into_node()); self }
    /// Sets `Identity`. 5 to 350000 characters.
    #[inline] pub fn identity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Identity", value.into_node()); self }
    /// Sets `OutputStyle`. 5 to 350000 characters.
    #[inline] pub fn output_style(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputStyle", value.into_node()); self }
    /// Sets `ResponseLength`. 5 to 350000 characters.
    #[inline] pub fn response_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseLength", value.into_node()); self }
    /// Sets `Tone`. 5 to 350000 characters.
    #[inline] pub fn tone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Tone", value.into_node()); self }
}
impl IntoValue_<CustomPromptInputParameters> for CustomPromptInputParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Agent.CustomPromptInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-agent-custompromptinput.html)
#[must_use]
pub struct CustomPromptInput(Properties_);
impl CustomPromptInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomPromptInput(Properties_::new()) }
}
impl CustomPromptInput {
    /// Sets `ExistingPrompt`.
    #[inline] pub fn existing_prompt(mut self, value: impl IntoValue_<CustomPromptProfile>) -> Self { self.0.put("ExistingPrompt", value.into_node()); self }
    /// Sets `NewPrompt`.
    #[inline] pub fn new_prompt(mut self, value: impl IntoValue_<CustomPromptInputParameters>) -> Self { self.0.put("NewPrompt", value.into_node()); self }
}
impl IntoValue_<CustomPromptInput> for CustomPromptInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-agent.html)
#[derive(Debug)]
pub enum AgentLifecycle {}
impl AgentLifecycle {
    /// `PREVIEW`
    pub const PREVIEW: Value_<AgentLifecycle> = Value_::constant("PREVIEW");
    /// `PUBLISHED`
    pub const PUBLISHED: Value_<AgentLifecycle> = Value_::constant("PUBLISHED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AgentLifecycle> { Value_::from_node(value.into_node()) }
}
