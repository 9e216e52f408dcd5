// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::Agent`

use stanchion_template::generated::*;

/// `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[must_use]
pub struct Agent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Agent<Missing_<super::required::agent_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Agent(Properties_::new(), PhantomData_) }
}
impl<S0> Agent<S0> {
    /// Sets `ActionGroups`.
    #[inline] pub fn action_groups(mut self, value: impl IntoValue_<Vec<AgentActionGroup>>) -> Self { self.0.put("ActionGroups", value.into_node()); self }
    /// Sets `AgentCollaboration`. The values are constants of [`AgentCollaboration`].
    #[inline] pub fn agent_collaboration(mut self, value: impl IntoValue_<AgentCollaboration>) -> Self { self.0.put("AgentCollaboration", value.into_node()); self }
    /// Sets `AgentCollaborators`.
    #[inline] pub fn agent_collaborators(mut self, value: impl IntoValue_<Vec<AgentCollaborator>>) -> Self { self.0.put("AgentCollaborators", value.into_node()); self }
    /// Sets `AgentName`. Required.
    #[inline] pub fn agent_name(mut self, value: impl IntoValue_<String>) -> Agent<Set_> { self.0.put("AgentName", value.into_node()); Agent(self.0, PhantomData_) }
    /// Sets `AgentResourceRoleArn`. At most 2048 characters.
    #[inline] pub fn agent_resource_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentResourceRoleArn", value.into_node()); self }
    /// Sets `AutoPrepare`.
    #[inline] pub fn auto_prepare(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoPrepare", value.into_node()); self }
    /// Sets `CustomOrchestration`.
    #[inline] pub fn custom_orchestration(mut self, value: impl IntoValue_<CustomOrchestration>) -> Self { self.0.put("CustomOrchestration", value.into_node()); self }
    /// Sets `CustomerEncryptionKeyArn`. 1 to 2048 characters.
    #[inline] pub fn customer_encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerEncryptionKeyArn", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FoundationModel`. 1 to 2048 characters.
    #[inline] pub fn foundation_model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FoundationModel", value.into_node()); self }
    /// Sets `GuardrailConfiguration`.
    #[inline] pub fn guardrail_configuration(mut self, value: impl IntoValue_<GuardrailConfiguration>) -> Self { self.0.put("GuardrailConfiguration", value.into_node()); self }
    /// Sets `IdleSessionTTLInSeconds`. 60 to 5400.
    #[inline] pub fn idle_session_ttl_in_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("IdleSessionTTLInSeconds", value.into_node()); self }
    /// Sets `Instruction`. At least 40 characters.
    #[inline] pub fn instruction(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Instruction", value.into_node()); self }
    /// Sets `KnowledgeBases`.
    #[inline] pub fn knowledge_bases(mut self, value: impl IntoValue_<Vec<AgentKnowledgeBase>>) -> Self { self.0.put("KnowledgeBases", value.into_node()); self }
    /// Sets `MemoryConfiguration`.
    #[inline] pub fn memory_configuration(mut self, value: impl IntoValue_<MemoryConfiguration>) -> Self { self.0.put("MemoryConfiguration", value.into_node()); self }
    /// Sets `OrchestrationType`. The values are constants of [`OrchestrationType`].
    #[inline] pub fn orchestration_type(mut self, value: impl IntoValue_<OrchestrationType>) -> Self { self.0.put("OrchestrationType", value.into_node()); self }
    /// Sets `PromptOverrideConfiguration`.
    #[inline] pub fn prompt_override_configuration(mut self, value: impl IntoValue_<PromptOverrideConfiguration>) -> Self { self.0.put("PromptOverrideConfiguration", value.into_node()); self }
    /// Sets `SkipResourceInUseCheckOnDelete`.
    #[inline] pub fn skip_resource_in_use_check_on_delete(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SkipResourceInUseCheckOnDelete", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TestAliasTags`. 0 to 200 items.
    #[inline] pub fn test_alias_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TestAliasTags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Agent> for Agent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Agent<S0> {
    const TYPE: &'static str = "AWS::Bedrock::Agent";
    type Handle = AgentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Agent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentRef(Id_);
impl From<Id_> for AgentRef { #[inline] fn from(id: Id_) -> Self { AgentRef(id) } }
impl AsRef<Id_> for AgentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentRef {
    /// `Ref`: `AgentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentArn`
    #[inline] pub fn agent_arn(&self) -> Value_<String> { self.0.attribute("AgentArn") }
    /// `Fn::GetAtt` `AgentId`
    #[inline] pub fn agent_id(&self) -> Value_<String> { self.0.attribute("AgentId") }
    /// `Fn::GetAtt` `AgentStatus`
    #[inline] pub fn agent_status(&self) -> Value_<String> { self.0.attribute("AgentStatus") }
    /// `Fn::GetAtt` `AgentVersion`
    #[inline] pub fn agent_version(&self) -> Value_<String> { self.0.attribute("AgentVersion") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReasons`
    #[inline] pub fn failure_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("FailureReasons") }
    /// `Fn::GetAtt` `PreparedAt`
    #[inline] pub fn prepared_at(&self) -> Value_<String> { self.0.attribute("PreparedAt") }
    /// `Fn::GetAtt` `RecommendedActions`
    #[inline] pub fn recommended_actions(&self) -> Value_<Vec<String>> { self.0.list_attribute("RecommendedActions") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::Agent.ActionGroupExecutor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-actiongroupexecutor.html)
#[must_use]
pub struct ActionGroupExecutor(Properties_);
impl ActionGroupExecutor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionGroupExecutor(Properties_::new()) }
}
impl ActionGroupExecutor {
    /// Sets `Lambda`. At most 2048 characters.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Lambda", value.into_node()); self }
    /// Sets `CustomControl`. The values are constants of [`CustomControlMethod`].
    #[inline] pub fn custom_control(mut self, value: impl IntoValue_<CustomControlMethod>) -> Self { self.0.put("CustomControl", value.into_node()); self }
}
impl IntoValue_<ActionGroupExecutor> for ActionGroupExecutor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.S3Identifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-s3identifier.html)
#[must_use]
pub struct S3Identifier(Properties_);
impl S3Identifier {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Identifier(Properties_::new()) }
}
impl S3Identifier {
    /// Sets `S3BucketName`. 3 to 63 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketName", value.into_node()); self }
    /// Sets `S3ObjectKey`. 1 to 1024 characters.
    #[inline] pub fn s3_object_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3ObjectKey", value.into_node()); self }
}
impl IntoValue_<S3Identifier> for S3Identifier { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.APISchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-apischema.html)
#[must_use]
pub struct APISchema(Properties_);
impl APISchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { APISchema(Properties_::new()) }
}
impl APISchema {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3Identifier>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl IntoValue_<APISchema> for APISchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.ParameterDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-parameterdetail.html)
#[must_use]
pub struct ParameterDetail<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParameterDetail<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterDetail(Properties_::new(), PhantomData_) }
}
impl<S0> ParameterDetail<S0> {
    /// Sets `Description`. 1 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Required`.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Required", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ParameterDetail<Set_> { self.0.put("Type", value.into_node()); ParameterDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParameterDetail> for ParameterDetail<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-function.html)
#[must_use]
pub struct Function<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Function<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Function(Properties_::new(), PhantomData_) }
}
impl<S0> Function<S0> {
    /// Sets `Description`. 1 to 1200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Function<Set_> { self.0.put("Name", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<ParameterDetail>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `RequireConfirmation`. The values are constants of [`RequireConfirmation`].
    #[inline] pub fn require_confirmation(mut self, value: impl IntoValue_<RequireConfirmation>) -> Self { self.0.put("RequireConfirmation", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Function> for Function<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.FunctionSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-functionschema.html)
#[must_use]
pub struct FunctionSchema<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FunctionSchema<Missing_<super::required::functions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FunctionSchema(Properties_::new(), PhantomData_) }
}
impl<S0> FunctionSchema<S0> {
    /// Sets `Functions`. Required.
    #[inline] pub fn functions(mut self, value: impl IntoValue_<Vec<Function>>) -> FunctionSchema<Set_> { self.0.put("Functions", value.into_node()); FunctionSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FunctionSchema> for FunctionSchema<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.AgentActionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-agentactiongroup.html)
#[must_use]
pub struct AgentActionGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AgentActionGroup<Missing_<super::required::action_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentActionGroup(Properties_::new(), PhantomData_) }
}
impl<S0> AgentActionGroup<S0> {
    /// Sets `ActionGroupExecutor`.
    #[inline] pub fn action_group_executor(mut self, value: impl IntoValue_<ActionGroupExecutor>) -> Self { self.0.put("ActionGroupExecutor", value.into_node()); self }
    /// Sets `ActionGroupName`. Required.
    #[inline] pub fn action_group_name(mut self, value: impl IntoValue_<String>) -> AgentActionGroup<Set_> { self.0.put("ActionGroupName", value.into_node()); AgentActionGroup(self.0, PhantomData_) }
    /// Sets `ActionGroupState`. The values are constants of [`ActionGroupState`].
    #[inline] pub fn action_group_state(mut self, value: impl IntoValue_<ActionGroupState>) -> Self { self.0.put("ActionGroupState", value.into_node()); self }
    /// Sets `ApiSchema`.
    #[inline] pub fn api_schema(mut self, value: impl IntoValue_<APISchema>) -> Self { self.0.put("ApiSchema", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FunctionSchema`.
    #[inline] pub fn function_schema(mut self, value: impl IntoValue_<FunctionSchema>) -> Self { self.0.put("FunctionSchema", value.into_node()); self }
    /// Sets `ParentActionGroupSignature`. The values are constants of [`ActionGroupSignature`].
    #[inline] pub fn parent_action_group_signature(mut self, value: impl IntoValue_<ActionGroupSignature>) -> Self { self.0.put("ParentActionGroupSignature", value.into_node()); self }
    /// Sets `SkipResourceInUseCheckOnDelete`.
    #[inline] pub fn skip_resource_in_use_check_on_delete(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SkipResourceInUseCheckOnDelete", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AgentActionGroup> for AgentActionGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.AgentDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[must_use]
pub struct AgentDescriptor(Properties_);
impl AgentDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgentDescriptor(Properties_::new()) }
}
impl AgentDescriptor {
    /// Sets `AliasArn`.
    #[inline] pub fn alias_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AliasArn", value.into_node()); self }
}
impl IntoValue_<AgentDescriptor> for AgentDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.AgentCollaborator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-agentcollaborator.html)
#[must_use]
pub struct AgentCollaborator<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AgentCollaborator<Missing_<super::required::agent_descriptor>, Missing_<super::required::collaboration_instruction>, Missing_<super::required::collaborator_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentCollaborator(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AgentCollaborator<S0, S1, S2> {
    /// Sets `AgentDescriptor`. Required.
    #[inline] pub fn agent_descriptor(mut self, value: impl IntoValue_<AgentDescriptor>) -> AgentCollaborator<Set_, S1, S2> { self.0.put("AgentDescriptor", value.into_node()); AgentCollaborator(self.0, PhantomData_) }
    /// Sets `CollaborationInstruction`. Required.
    #[inline] pub fn collaboration_instruction(mut self, value: impl IntoValue_<String>) -> AgentCollaborator<S0, Set_, S2> { self.0.put("CollaborationInstruction", value.into_node()); AgentCollaborator(self.0, PhantomData_) }
    /// Sets `CollaboratorName`. Required.
    #[inline] pub fn collaborator_name(mut self, value: impl IntoValue_<String>) -> AgentCollaborator<S0, S1, Set_> { self.0.put("CollaboratorName", value.into_node()); AgentCollaborator(self.0, PhantomData_) }
    /// Sets `RelayConversationHistory`. The values are constants of [`RelayConversationHistory`].
    #[inline] pub fn relay_conversation_history(mut self, value: impl IntoValue_<RelayConversationHistory>) -> Self { self.0.put("RelayConversationHistory", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AgentCollaborator> for AgentCollaborator<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.OrchestrationExecutor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-orchestrationexecutor.html)
#[must_use]
pub struct OrchestrationExecutor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrchestrationExecutor<Missing_<super::required::lambda>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrchestrationExecutor(Properties_::new(), PhantomData_) }
}
impl<S0> OrchestrationExecutor<S0> {
    /// Sets `Lambda`. Required. At most 2048 characters.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<String>) -> OrchestrationExecutor<Set_> { self.0.put("Lambda", value.into_node()); OrchestrationExecutor(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OrchestrationExecutor> for OrchestrationExecutor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.CustomOrchestration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-customorchestration.html)
#[must_use]
pub struct CustomOrchestration(Properties_);
impl CustomOrchestration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomOrchestration(Properties_::new()) }
}
impl CustomOrchestration {
    /// Sets `Executor`.
    #[inline] pub fn executor(mut self, value: impl IntoValue_<OrchestrationExecutor>) -> Self { self.0.put("Executor", value.into_node()); self }
}
impl IntoValue_<CustomOrchestration> for CustomOrchestration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.GuardrailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-guardrailconfiguration.html)
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
/// `AWS::Bedrock::Agent.AgentKnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-agentknowledgebase.html)
#[must_use]
pub struct AgentKnowledgeBase<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AgentKnowledgeBase<Missing_<super::required::description>, Missing_<super::required::knowledge_base_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentKnowledgeBase(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AgentKnowledgeBase<S0, S1> {
    /// Sets `Description`. Required. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> AgentKnowledgeBase<Set_, S1> { self.0.put("Description", value.into_node()); AgentKnowledgeBase(self.0, PhantomData_) }
    /// Sets `KnowledgeBaseId`. Required.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> AgentKnowledgeBase<S0, Set_> { self.0.put("KnowledgeBaseId", value.into_node()); AgentKnowledgeBase(self.0, PhantomData_) }
    /// Sets `KnowledgeBaseState`. The values are constants of [`KnowledgeBaseState`].
    #[inline] pub fn knowledge_base_state(mut self, value: impl IntoValue_<KnowledgeBaseState>) -> Self { self.0.put("KnowledgeBaseState", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AgentKnowledgeBase> for AgentKnowledgeBase<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.SessionSummaryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-sessionsummaryconfiguration.html)
#[must_use]
pub struct SessionSummaryConfiguration(Properties_);
impl SessionSummaryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SessionSummaryConfiguration(Properties_::new()) }
}
impl SessionSummaryConfiguration {
    /// Sets `MaxRecentSessions`.
    #[inline] pub fn max_recent_sessions(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxRecentSessions", value.into_node()); self }
}
impl IntoValue_<SessionSummaryConfiguration> for SessionSummaryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.MemoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-memoryconfiguration.html)
#[must_use]
pub struct MemoryConfiguration(Properties_);
impl MemoryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryConfiguration(Properties_::new()) }
}
impl MemoryConfiguration {
    /// Sets `EnabledMemoryTypes`. The values are constants of [`MemoryType`].
    #[inline] pub fn enabled_memory_types(mut self, value: impl IntoValue_<Vec<MemoryType>>) -> Self { self.0.put("EnabledMemoryTypes", value.into_node()); self }
    /// Sets `SessionSummaryConfiguration`.
    #[inline] pub fn session_summary_configuration(mut self, value: impl IntoValue_<SessionSummaryConfiguration>) -> Self { self.0.put("SessionSummaryConfiguration", value.into_node()); self }
    /// Sets `StorageDays`.
    #[inline] pub fn storage_days(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StorageDays", value.into_node()); self }
}
impl IntoValue_<MemoryConfiguration> for MemoryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.InferenceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-inferenceconfiguration.html)
#[must_use]
pub struct InferenceConfiguration(Properties_);
impl InferenceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceConfiguration(Properties_::new()) }
}
impl InferenceConfiguration {
    /// Sets `MaximumLength`. 0 to 131072.
    #[inline] pub fn maximum_length(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaximumLength", value.into_node()); self }
    /// Sets `StopSequences`. 0 to 4 items.
    #[inline] pub fn stop_sequences(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StopSequences", value.into_node()); self }
    /// Sets `Temperature`. 0 to 1.
    #[inline] pub fn temperature(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Temperature", value.into_node()); self }
    /// Sets `TopK`. 0 to 500.
    #[inline] pub fn top_k(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopK", value.into_node()); self }
    /// Sets `TopP`. 0 to 1.
    #[inline] pub fn top_p(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopP", value.into_node()); self }
}
impl IntoValue_<InferenceConfiguration> for InferenceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.PromptConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-promptconfiguration.html)
#[must_use]
pub struct PromptConfiguration(Properties_);
impl PromptConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PromptConfiguration(Properties_::new()) }
}
impl PromptConfiguration {
    /// Sets `AdditionalModelRequestFields`.
    #[inline] pub fn additional_model_request_fields(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalModelRequestFields", value.into_node()); self }
    /// Sets `BasePromptTemplate`. 1 to 100000 characters.
    #[inline] pub fn base_prompt_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasePromptTemplate", value.into_node()); self }
    /// Sets `FoundationModel`. 1 to 2048 characters.
    #[inline] pub fn foundation_model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FoundationModel", value.into_node()); self }
    /// Sets `InferenceConfiguration`.
    #[inline] pub fn inference_configuration(mut self, value: impl IntoValue_<InferenceConfiguration>) -> Self { self.0.put("InferenceConfiguration", value.into_node()); self }
    /// Sets `ParserMode`. The values are constants of [`CreationMode`].
    #[inline] pub fn parser_mode(mut self, value: impl IntoValue_<CreationMode>) -> Self { self.0.put("ParserMode", value.into_node()); self }
    /// Sets `PromptCreationMode`. The values are constants of [`CreationMode`].
    #[inline] pub fn prompt_creation_mode(mut self, value: impl IntoValue_<CreationMode>) -> Self { self.0.put("PromptCreationMode", value.into_node()); self }
    /// Sets `PromptState`. The values are constants of [`PromptState`].
    #[inline] pub fn prompt_state(mut self, value: impl IntoValue_<PromptState>) -> Self { self.0.put("PromptState", value.into_node()); self }
    /// Sets `PromptType`. The values are constants of [`PromptType`].
    #[inline] pub fn prompt_type(mut self, value: impl IntoValue_<PromptType>) -> Self { self.0.put("PromptType", value.into_node()); self }
}
impl IntoValue_<PromptConfiguration> for PromptConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::Agent.PromptOverrideConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-promptoverrideconfiguration.html)
#[must_use]
pub struct PromptOverrideConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PromptOverrideConfiguration<Missing_<super::required::prompt_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptOverrideConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PromptOverrideConfiguration<S0> {
    /// Sets `OverrideLambda`. At most 2048 characters.
    #[inline] pub fn override_lambda(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OverrideLambda", value.into_node()); self }
    /// Sets `PromptConfigurations`. Required. At most 10 items.
    #[inline] pub fn prompt_configurations(mut self, value: impl IntoValue_<Vec<PromptConfiguration>>) -> PromptOverrideConfiguration<Set_> { self.0.put("PromptConfigurations", value.into_node()); PromptOverrideConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PromptOverrideConfiguration> for PromptOverrideConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum CustomControlMethod {}
impl CustomControlMethod {
    /// `RETURN_CONTROL`
    pub const RETURN_CONTROL: Value_<CustomControlMethod> = Value_::constant("RETURN_CONTROL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomControlMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum ActionGroupState {}
impl ActionGroupState {
    /// `ENABLED`
    pub const ENABLED: Value_<ActionGroupState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ActionGroupState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActionGroupState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `string`
    pub const STRING: Value_<Type> = Value_::constant("string");
    /// `number`
    pub const NUMBER: Value_<Type> = Value_::constant("number");
    /// `integer`
    pub const INTEGER: Value_<Type> = Value_::constant("integer");
    /// `boolean`
    pub const BOOLEAN: Value_<Type> = Value_::constant("boolean");
    /// `array`
    pub const ARRAY: Value_<Type> = Value_::constant("array");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum RequireConfirmation {}
impl RequireConfirmation {
    /// `ENABLED`
    pub const ENABLED: Value_<RequireConfirmation> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RequireConfirmation> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RequireConfirmation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum ActionGroupSignature {}
impl ActionGroupSignature {
    /// `AMAZON.UserInput`
    pub const AMAZON_USER_INPUT: Value_<ActionGroupSignature> = Value_::constant("AMAZON.UserInput");
    /// `AMAZON.CodeInterpreter`
    pub const AMAZON_CODE_INTERPRETER: Value_<ActionGroupSignature> = Value_::constant("AMAZON.CodeInterpreter");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActionGroupSignature> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum AgentCollaboration {}
impl AgentCollaboration {
    /// `DISABLED`
    pub const DISABLED: Value_<AgentCollaboration> = Value_::constant("DISABLED");
    /// `SUPERVISOR`
    pub const SUPERVISOR: Value_<AgentCollaboration> = Value_::constant("SUPERVISOR");
    /// `SUPERVISOR_ROUTER`
    pub const SUPERVISOR_ROUTER: Value_<AgentCollaboration> = Value_::constant("SUPERVISOR_ROUTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AgentCollaboration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum RelayConversationHistory {}
impl RelayConversationHistory {
    /// `TO_COLLABORATOR`
    pub const TO_COLLABORATOR: Value_<RelayConversationHistory> = Value_::constant("TO_COLLABORATOR");
    /// `DISABLED`
    pub const DISABLED: Value_<RelayConversationHistory> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RelayConversationHistory> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum KnowledgeBaseState {}
impl KnowledgeBaseState {
    /// `ENABLED`
    pub const ENABLED: Value_<KnowledgeBaseState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<KnowledgeBaseState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KnowledgeBaseState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum MemoryType {}
impl MemoryType {
    /// `SESSION_SUMMARY`
    pub const SESSION_SUMMARY: Value_<MemoryType> = Value_::constant("SESSION_SUMMARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MemoryType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum OrchestrationType {}
impl OrchestrationType {
    /// `DEFAULT`
    pub const DEFAULT: Value_<OrchestrationType> = Value_::constant("DEFAULT");
    /// `CUSTOM_ORCHESTRATION`
    pub const CUSTOM_ORCHESTRATION: Value_<OrchestrationType> = Value_::constant("CUSTOM_ORCHESTRATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OrchestrationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum CreationMode {}
impl CreationMode {
    /// `DEFAULT`
    pub const DEFAULT: Value_<CreationMode> = Value_::constant("DEFAULT");
    /// `OVERRIDDEN`
    pub const OVERRIDDEN: Value_<CreationMode> = Value_::constant("OVERRIDDEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CreationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum PromptState {}
impl PromptState {
    /// `ENABLED`
    pub const ENABLED: Value_<PromptState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PromptState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PromptState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
#[derive(Debug)]
pub enum PromptType {}
impl PromptType {
    /// `PRE_PROCESSING`
    pub const PRE_PROCESSING: Value_<PromptType> = Value_::constant("PRE_PROCESSING");
    /// `ORCHESTRATION`
    pub const ORCHESTRATION: Value_<PromptType> = Value_::constant("ORCHESTRATION");
    /// `POST_PROCESSING`
    pub const POST_PROCESSING: Value_<PromptType> = Value_::constant("POST_PROCESSING");
    /// `ROUTING_CLASSIFIER`
    pub const ROUTING_CLASSIFIER: Value_<PromptType> = Value_::constant("ROUTING_CLASSIFIER");
    /// `MEMORY_SUMMARIZATION`
    pub const MEMORY_SUMMARIZATION: Value_<PromptType> = Value_::constant("MEMORY_SUMMARIZATION");
    /// `KNOWLEDGE_BASE_RESPONSE_GENERATION`
    pub const KNOWLEDGE_BASE_RESPONSE_GENERATION: Value_<PromptType> = Value_::constant("KNOWLEDGE_BASE_RESPONSE_GENERATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PromptType> { Value_::from_node(value.into_node()) }
}
