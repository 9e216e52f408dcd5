// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodePipeline::Pipeline`

use stanchion_template::generated::*;

/// `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[must_use]
pub struct Pipeline<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Pipeline<Missing_<super::required::role_arn>, Missing_<super::required::stages>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pipeline(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Pipeline<S0, S1> {
    /// Sets `ArtifactStore`.
    #[inline] pub fn artifact_store(mut self, value: impl IntoValue_<ArtifactStore>) -> Self { self.0.put("ArtifactStore", value.into_node()); self }
    /// Sets `ArtifactStores`.
    #[inline] pub fn artifact_stores(mut self, value: impl IntoValue_<Vec<ArtifactStoreMap>>) -> Self { self.0.put("ArtifactStores", value.into_node()); self }
    /// Sets `DisableInboundStageTransitions`.
    #[inline] pub fn disable_inbound_stage_transitions(mut self, value: impl IntoValue_<Vec<StageTransition>>) -> Self { self.0.put("DisableInboundStageTransitions", value.into_node()); self }
    /// Sets `ExecutionMode`. The values are constants of [`ExecutionMode`].
    #[inline] pub fn execution_mode(mut self, value: impl IntoValue_<ExecutionMode>) -> Self { self.0.put("ExecutionMode", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PipelineType`. The values are constants of [`PipelineType`].
    #[inline] pub fn pipeline_type(mut self, value: impl IntoValue_<PipelineType>) -> Self { self.0.put("PipelineType", value.into_node()); self }
    /// Sets `RestartExecutionOnUpdate`.
    #[inline] pub fn restart_execution_on_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RestartExecutionOnUpdate", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Pipeline<Set_, S1> { self.0.put("RoleArn", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `Stages`. Required. At least 2 items.
    #[inline] pub fn stages(mut self, value: impl IntoValue_<Vec<StageDeclaration>>) -> Pipeline<S0, Set_> { self.0.put("Stages", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Triggers`.
    #[inline] pub fn triggers(mut self, value: impl IntoValue_<Vec<PipelineTriggerDeclaration>>) -> Self { self.0.put("Triggers", value.into_node()); self }
    /// Sets `Variables`.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<Vec<VariableDeclaration>>) -> Self { self.0.put("Variables", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Pipeline> for Pipeline<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Pipeline<S0, S1> {
    const TYPE: &'static str = "AWS::CodePipeline::Pipeline";
    type Handle = PipelineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pipeline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PipelineRef(Id_);
impl From<Id_> for PipelineRef { #[inline] fn from(id: Id_) -> Self { PipelineRef(id) } }
impl AsRef<Id_> for PipelineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PipelineRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::CodePipeline::Pipeline.EncryptionKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-encryptionkey.html)
#[must_use]
pub struct EncryptionKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EncryptionKey<Missing_<super::required::id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EncryptionKey<S0, S1> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> EncryptionKey<Set_, S1> { self.0.put("Id", value.into_node()); EncryptionKey(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> EncryptionKey<S0, Set_> { self.0.put("Type", value.into_node()); EncryptionKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EncryptionKey> for EncryptionKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.ArtifactStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-artifactstore.html)
#[must_use]
pub struct ArtifactStore<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ArtifactStore<Missing_<super::required::location>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArtifactStore(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ArtifactStore<S0, S1> {
    /// Sets `EncryptionKey`.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<EncryptionKey>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> ArtifactStore<Set_, S1> { self.0.put("Location", value.into_node()); ArtifactStore(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ArtifactStore<S0, Set_> { self.0.put("Type", value.into_node()); ArtifactStore(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ArtifactStore> for ArtifactStore<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.ArtifactStoreMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-artifactstoremap.html)
#[must_use]
pub struct ArtifactStoreMap<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ArtifactStoreMap<Missing_<super::required::artifact_store>, Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArtifactStoreMap(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ArtifactStoreMap<S0, S1> {
    /// Sets `ArtifactStore`. Required.
    #[inline] pub fn artifact_store(mut self, value: impl IntoValue_<ArtifactStore>) -> ArtifactStoreMap<Set_, S1> { self.0.put("ArtifactStore", value.into_node()); ArtifactStoreMap(self.0, PhantomData_) }
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> ArtifactStoreMap<S0, Set_> { self.0.put("Region", value.into_node()); ArtifactStoreMap(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ArtifactStoreMap> for ArtifactStoreMap<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.StageTransition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-stagetransition.html)
#[must_use]
pub struct StageTransition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StageTransition<Missing_<super::required::reason>, Missing_<super::required::stage_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StageTransition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StageTransition<S0, S1> {
    /// Sets `Reason`. Required.
    #[inline] pub fn reason(mut self, value: impl IntoValue_<String>) -> StageTransition<Set_, S1> { self.0.put("Reason", value.into_node()); StageTransition(self.0, PhantomData_) }
    /// Sets `StageName`. Required.
    #[inline] pub fn stage_name(mut self, value: impl IntoValue_<String>) -> StageTransition<S0, Set_> { self.0.put("StageName", value.into_node()); StageTransition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StageTransition> for StageTransition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.ActionTypeId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-actiontypeid.html)
#[must_use]
pub struct ActionTypeId<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ActionTypeId<Missing_<super::required::category>, Missing_<super::required::owner>, Missing_<super::required::provider>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionTypeId(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ActionTypeId<S0, S1, S2, S3> {
    /// Sets `Category`. Required. The values are constants of [`Category`].
    #[inline] pub fn category(mut self, value: impl IntoValue_<Category>) -> ActionTypeId<Set_, S1, S2, S3> { self.0.put("Category", value.into_node()); ActionTypeId(self.0, PhantomData_) }
    /// Sets `Owner`. Required.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> ActionTypeId<S0, Set_, S2, S3> { self.0.put("Owner", value.into_node()); ActionTypeId(self.0, PhantomData_) }
    /// Sets `Provider`. Required.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<String>) -> ActionTypeId<S0, S1, Set_, S3> { self.0.put("Provider", value.into_node()); ActionTypeId(self.0, PhantomData_) }
    /// Sets `Version`. Required.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> ActionTypeId<S0, S1, S2, Set_> { self.0.put("Version", value.into_node()); ActionTypeId(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ActionTypeId> for ActionTypeId<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.EnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-environmentvariable.html)
#[must_use]
pub struct EnvironmentVariable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnvironmentVariable<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentVariable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnvironmentVariable<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<Set_, S1> { self.0.put("Name", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`EnvironmentVariableType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EnvironmentVariableType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<S0, Set_> { self.0.put("Value", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnvironmentVariable> for EnvironmentVariable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.InputArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-inputartifact.html)
#[must_use]
pub struct InputArtifact<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InputArtifact<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputArtifact(Properties_::new(), PhantomData_) }
}
impl<S0> InputArtifact<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InputArtifact<Set_> { self.0.put("Name", value.into_node()); InputArtifact(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InputArtifact> for InputArtifact<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.OutputArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-outputartifact.html)
#[must_use]
pub struct OutputArtifact<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutputArtifact<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputArtifact(Properties_::new(), PhantomData_) }
}
impl<S0> OutputArtifact<S0> {
    /// Sets `Files`.
    #[inline] pub fn files(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Files", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OutputArtifact<Set_> { self.0.put("Name", value.into_node()); OutputArtifact(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OutputArtifact> for OutputArtifact<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.ActionDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-actiondeclaration.html)
#[must_use]
pub struct ActionDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ActionDeclaration<Missing_<super::required::action_type_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ActionDeclaration<S0, S1> {
    /// Sets `ActionTypeId`. Required.
    #[inline] pub fn action_type_id(mut self, value: impl IntoValue_<ActionTypeId>) -> ActionDeclaration<Set_, S1> { self.0.put("ActionTypeId", value.into_node()); ActionDeclaration(self.0, PhantomData_) }
    /// Sets `Commands`.
    #[inline] pub fn commands(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Commands", value.into_node()); self }
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<Vec<EnvironmentVariable>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `InputArtifacts`.
    #[inline] pub fn input_artifacts(mut self, value: impl IntoValue_<Vec<InputArtifact>>) -> Self { self.0.put("InputArtifacts", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ActionDeclaration<S0, Set_> { self.0.put("Name", value.into_node()); ActionDeclaration(self.0, PhantomData_) }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `OutputArtifacts`.
    #[inline] pub fn output_artifacts(mut self, value: impl IntoValue_<Vec<OutputArtifact>>) -> Self { self.0.put("OutputArtifacts", value.into_node()); self }
    /// Sets `OutputVariables`.
    #[inline] pub fn output_variables(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OutputVariables", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `RunOrder`.
    #[inline] pub fn run_order(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RunOrder", value.into_node()); self }
    /// Sets `TimeoutInMinutes`.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMinutes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ActionDeclaration> for ActionDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.RuleTypeId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-ruletypeid.html)
#[must_use]
pub struct RuleTypeId(Properties_);
impl RuleTypeId {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleTypeId(Properties_::new()) }
}
impl RuleTypeId {
    /// Sets `Category`.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Owner`.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Owner", value.into_node()); self }
    /// Sets `Provider`.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Provider", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<RuleTypeId> for RuleTypeId { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.RuleDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-ruledeclaration.html)
#[must_use]
pub struct RuleDeclaration(Properties_);
impl RuleDeclaration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleDeclaration(Properties_::new()) }
}
impl RuleDeclaration {
    /// Sets `Commands`.
    #[inline] pub fn commands(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Commands", value.into_node()); self }
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `InputArtifacts`.
    #[inline] pub fn input_artifacts(mut self, value: impl IntoValue_<Vec<InputArtifact>>) -> Self { self.0.put("InputArtifacts", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `RuleTypeId`.
    #[inline] pub fn rule_type_id(mut self, value: impl IntoValue_<RuleTypeId>) -> Self { self.0.put("RuleTypeId", value.into_node()); self }
}
impl IntoValue_<RuleDeclaration> for RuleDeclaration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `Result`.
    #[inline] pub fn result(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Result", value.into_node()); self }
    /// Sets `Rules`.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<RuleDeclaration>>) -> Self { self.0.put("Rules", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.BeforeEntryConditions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-beforeentryconditions.html)
#[must_use]
pub struct BeforeEntryConditions(Properties_);
impl BeforeEntryConditions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BeforeEntryConditions(Properties_::new()) }
}
impl BeforeEntryConditions {
    /// Sets `Conditions`.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
}
impl IntoValue_<BeforeEntryConditions> for BeforeEntryConditions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.BlockerDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-blockerdeclaration.html)
#[must_use]
pub struct BlockerDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BlockerDeclaration<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BlockerDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BlockerDeclaration<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BlockerDeclaration<Set_, S1> { self.0.put("Name", value.into_node()); BlockerDeclaration(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`BlockerDeclarationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<BlockerDeclarationType>) -> BlockerDeclaration<S0, Set_> { self.0.put("Type", value.into_node()); BlockerDeclaration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BlockerDeclaration> for BlockerDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.RetryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[must_use]
pub struct RetryConfiguration(Properties_);
impl RetryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetryConfiguration(Properties_::new()) }
}
impl RetryConfiguration {
    /// Sets `RetryMode`. The values are constants of [`RetryMode`].
    #[inline] pub fn retry_mode(mut self, value: impl IntoValue_<RetryMode>) -> Self { self.0.put("RetryMode", value.into_node()); self }
}
impl IntoValue_<RetryConfiguration> for RetryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.FailureConditions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-failureconditions.html)
#[must_use]
pub struct FailureConditions(Properties_);
impl FailureConditions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FailureConditions(Properties_::new()) }
}
impl FailureConditions {
    /// Sets `Conditions`.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Result`. The values are constants of [`FailureConditionsResult`].
    #[inline] pub fn result(mut self, value: impl IntoValue_<FailureConditionsResult>) -> Self { self.0.put("Result", value.into_node()); self }
    /// Sets `RetryConfiguration`.
    #[inline] pub fn retry_configuration(mut self, value: impl IntoValue_<RetryConfiguration>) -> Self { self.0.put("RetryConfiguration", value.into_node()); self }
}
impl IntoValue_<FailureConditions> for FailureConditions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.SuccessConditions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-successconditions.html)
#[must_use]
pub struct SuccessConditions(Properties_);
impl SuccessConditions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SuccessConditions(Properties_::new()) }
}
impl SuccessConditions {
    /// Sets `Conditions`.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
}
impl IntoValue_<SuccessConditions> for SuccessConditions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.StageDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-stagedeclaration.html)
#[must_use]
pub struct StageDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StageDeclaration<Missing_<super::required::actions>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StageDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StageDeclaration<S0, S1> {
    /// Sets `Actions`. Required. At least 1 item.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<ActionDeclaration>>) -> StageDeclaration<Set_, S1> { self.0.put("Actions", value.into_node()); StageDeclaration(self.0, PhantomData_) }
    /// Sets `BeforeEntry`.
    #[inline] pub fn before_entry(mut self, value: impl IntoValue_<BeforeEntryConditions>) -> Self { self.0.put("BeforeEntry", value.into_node()); self }
    /// Sets `Blockers`.
    #[inline] pub fn blockers(mut self, value: impl IntoValue_<Vec<BlockerDeclaration>>) -> Self { self.0.put("Blockers", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StageDeclaration<S0, Set_> { self.0.put("Name", value.into_node()); StageDeclaration(self.0, PhantomData_) }
    /// Sets `OnFailure`.
    #[inline] pub fn on_failure(mut self, value: impl IntoValue_<FailureConditions>) -> Self { self.0.put("OnFailure", value.into_node()); self }
    /// Sets `OnSuccess`.
    #[inline] pub fn on_success(mut self, value: impl IntoValue_<SuccessConditions>) -> Self { self.0.put("OnSuccess", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StageDeclaration> for StageDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.GitBranchFilterCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitbranchfiltercriteria.html)
#[must_use]
pub struct GitBranchFilterCriteria(Properties_);
impl GitBranchFilterCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GitBranchFilterCriteria(Properties_::new()) }
}
impl GitBranchFilterCriteria {
    /// Sets `Excludes`.
    #[inline] pub fn excludes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Excludes", value.into_node()); self }
    /// Sets `Includes`.
    #[inline] pub fn includes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Includes", value.into_node()); self }
}
impl IntoValue_<GitBranchFilterCriteria> for GitBranchFilterCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.GitFilePathFilterCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitfilepathfiltercriteria.html)
#[must_use]
pub struct GitFilePathFilterCriteria(Properties_);
impl GitFilePathFilterCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GitFilePathFilterCriteria(Properties_::new()) }
}
impl GitFilePathFilterCriteria {
    /// Sets `Excludes`.
    #[inline] pub fn excludes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Excludes", value.into_node()); self }
    /// Sets `Includes`.
    #[inline] pub fn includes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Includes", value.into_node()); self }
}
impl IntoValue_<GitFilePathFilterCriteria> for GitFilePathFilterCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.GitPullRequestFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitpullrequestfilter.html)
#[must_use]
pub struct GitPullRequestFilter(Properties_);
impl GitPullRequestFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GitPullRequestFilter(Properties_::new()) }
}
impl GitPullRequestFilter {
    /// Sets `Branches`.
    #[inline] pub fn branches(mut self, value: impl IntoValue_<GitBranchFilterCriteria>) -> Self { self.0.put("Branches", value.into_node()); self }
    /// Sets `Events`.
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Events", value.into_node()); self }
    /// Sets `FilePaths`.
    #[inline] pub fn file_paths(mut self, value: impl IntoValue_<GitFilePathFilterCriteria>) -> Self { self.0.put("FilePaths", value.into_node()); self }
}
impl IntoValue_<GitPullRequestFilter> for GitPullRequestFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.GitTagFilterCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gittagfiltercriteria.html)
#[must_use]
pub struct GitTagFilterCriteria(Properties_);
impl GitTagFilterCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GitTagFilterCriteria(Properties_::new()) }
}
impl GitTagFilterCriteria {
    /// Sets `Excludes`.
    #[inline] pub fn excludes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Excludes", value.into_node()); self }
    /// Sets `Includes`.
    #[inline] pub fn includes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Includes", value.into_node()); self }
}
impl IntoValue_<GitTagFilterCriteria> for GitTagFilterCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.GitPushFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitpushfilter.html)
#[must_use]
pub struct GitPushFilter(Properties_);
impl GitPushFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GitPushFilter(Properties_::new()) }
}
impl GitPushFilter {
    /// Sets `Branches`.
    #[inline] pub fn branches(mut self, value: impl IntoValue_<GitBranchFilterCriteria>) -> Self { self.0.put("Branches", value.into_node()); self }
    /// Sets `FilePaths`.
    #[inline] pub fn file_paths(mut self, value: impl IntoValue_<GitFilePathFilterCriteria>) -> Self { self.0.put("FilePaths", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<GitTagFilterCriteria>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<GitPushFilter> for GitPushFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.GitConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitconfiguration.html)
#[must_use]
pub struct GitConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GitConfiguration<Missing_<super::required::source_action_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> GitConfiguration<S0> {
    /// Sets `PullRequest`.
    #[inline] pub fn pull_request(mut self, value: impl IntoValue_<Vec<GitPullRequestFilter>>) -> Self { self.0.put("PullRequest", value.into_node()); self }
    /// Sets `Push`.
    #[inline] pub fn push(mut self, value: impl IntoValue_<Vec<GitPushFilter>>) -> Self { self.0.put("Push", value.into_node()); self }
    /// Sets `SourceActionName`. Required.
    #[inline] pub fn source_action_name(mut self, value: impl IntoValue_<String>) -> GitConfiguration<Set_> { self.0.put("SourceActionName", value.into_node()); GitConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GitConfiguration> for GitConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.PipelineTriggerDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-pipelinetriggerdeclaration.html)
#[must_use]
pub struct PipelineTriggerDeclaration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PipelineTriggerDeclaration<Missing_<super::required::provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipelineTriggerDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0> PipelineTriggerDeclaration<S0> {
    /// Sets `GitConfiguration`.
    #[inline] pub fn git_configuration(mut self, value: impl IntoValue_<GitConfiguration>) -> Self { self.0.put("GitConfiguration", value.into_node()); self }
    /// Sets `ProviderType`. Required. The values are constants of [`ProviderType`].
    #[inline] pub fn provider_type(mut self, value: impl IntoValue_<ProviderType>) -> PipelineTriggerDeclaration<Set_> { self.0.put("ProviderType", value.into_node()); PipelineTriggerDeclaration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PipelineTriggerDeclaration> for PipelineTriggerDeclaration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Pipeline.VariableDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-variabledeclaration.html)
#[must_use]
pub struct VariableDeclaration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VariableDeclaration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VariableDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0> VariableDeclaration<S0> {
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VariableDeclaration<Set_> { self.0.put("Name", value.into_node()); VariableDeclaration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VariableDeclaration> for VariableDeclaration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `S3`
    pub const S3: Value_<Type> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum ExecutionMode {}
impl ExecutionMode {
    /// `QUEUED`
    pub const QUEUED: Value_<ExecutionMode> = Value_::constant("QUEUED");
    /// `SUPERSEDED`
    pub const SUPERSEDED: Value_<ExecutionMode> = Value_::constant("SUPERSEDED");
    /// `PARALLEL`
    pub const PARALLEL: Value_<ExecutionMode> = Value_::constant("PARALLEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExecutionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum PipelineType {}
impl PipelineType {
    /// `V1`
    pub const V1: Value_<PipelineType> = Value_::constant("V1");
    /// `V2`
    pub const V2: Value_<PipelineType> = Value_::constant("V2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PipelineType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum Category {}
impl Category {
    /// `Source`
    pub const SOURCE: Value_<Category> = Value_::constant("Source");
    /// `Build`
    pub const BUILD: Value_<Category> = Value_::constant("Build");
    /// `Test`
    pub const TEST: Value_<Category> = Value_::constant("Test");
    /// `Deploy`
    pub const DEPLOY: Value_<Category> = Value_::constant("Deploy");
    /// `Invoke`
    pub const INVOKE: Value_<Category> = Value_::constant("Invoke");
    /// `Approval`
    pub const APPROVAL: Value_<Category> = Value_::constant("Approval");
    /// `Compute`
    pub const COMPUTE: Value_<Category> = Value_::constant("Compute");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Category> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum EnvironmentVariableType {}
impl EnvironmentVariableType {
    /// `PLAINTEXT`
    pub const PLAINTEXT: Value_<EnvironmentVariableType> = Value_::constant("PLAINTEXT");
    /// `SECRETS_MANAGER`
    pub const SECRETS_MANAGER: Value_<EnvironmentVariableType> = Value_::constant("SECRETS_MANAGER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnvironmentVariableType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum BlockerDeclarationType {}
impl BlockerDeclarationType {
    /// `Schedule`
    pub const SCHEDULE: Value_<BlockerDeclarationType> = Value_::constant("Schedule");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlockerDeclarationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum FailureConditionsResult {}
impl FailureConditionsResult {
    /// `ROLLBACK`
    pub const ROLLBACK: Value_<FailureConditionsResult> = Value_::constant("ROLLBACK");
    /// `RETRY`
    pub const RETRY: Value_<FailureConditionsResult> = Value_::constant("RETRY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailureConditionsResult> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum RetryMode {}
impl RetryMode {
    /// `ALL_ACTIONS`
    pub const ALL_ACTIONS: Value_<RetryMode> = Value_::constant("ALL_ACTIONS");
    /// `FAILED_ACTIONS`
    pub const FAILED_ACTIONS: Value_<RetryMode> = Value_::constant("FAILED_ACTIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetryMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
#[derive(Debug)]
pub enum ProviderType {}
impl ProviderType {
    /// `CodeStarSourceConnection`
    pub const CODE_STAR_SOURCE_CONNECTION: Value_<ProviderType> = Value_::constant("CodeStarSourceConnection");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProviderType> { Value_::from_node(value.into_node()) }
}
