// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::ImagePipeline`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::ImagePipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html)
#[must_use]
pub struct ImagePipeline(Properties_);
impl ImagePipeline {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImagePipeline(Properties_::new()) }
}
impl ImagePipeline {
    /// Sets `ContainerRecipeArn`.
    #[inline] pub fn container_recipe_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerRecipeArn", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DistributionConfigurationArn`.
    #[inline] pub fn distribution_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DistributionConfigurationArn", value.into_node()); self }
    /// Sets `EnhancedImageMetadataEnabled`.
    #[inline] pub fn enhanced_image_metadata_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnhancedImageMetadataEnabled", value.into_node()); self }
    /// Sets `ExecutionRole`. 1 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRole", value.into_node()); self }
    /// Sets `ImageRecipeArn`.
    #[inline] pub fn image_recipe_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageRecipeArn", value.into_node()); self }
    /// Sets `ImageScanningConfiguration`.
    #[inline] pub fn image_scanning_configuration(mut self, value: impl IntoValue_<ImageScanningConfiguration>) -> Self { self.0.put("ImageScanningConfiguration", value.into_node()); self }
    /// Sets `ImageTags`.
    #[inline] pub fn image_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ImageTags", value.into_node()); self }
    /// Sets `ImageTestsConfiguration`.
    #[inline] pub fn image_tests_configuration(mut self, value: impl IntoValue_<ImageTestsConfiguration>) -> Self { self.0.put("ImageTestsConfiguration", value.into_node()); self }
    /// Sets `InfrastructureConfigurationArn`.
    #[inline] pub fn infrastructure_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InfrastructureConfigurationArn", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<PipelineLoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Workflows`.
    #[inline] pub fn workflows(mut self, value: impl IntoValue_<Vec<WorkflowConfiguration>>) -> Self { self.0.put("Workflows", value.into_node()); self }
}
impl IntoValue_<ImagePipeline> for ImagePipeline { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ImagePipeline {
    const TYPE: &'static str = "AWS::ImageBuilder::ImagePipeline";
    type Handle = ImagePipelineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ImagePipeline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ImagePipelineRef(Id_);
impl From<Id_> for ImagePipelineRef { #[inline] fn from(id: Id_) -> Self { ImagePipelineRef(id) } }
impl AsRef<Id_> for ImagePipelineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ImagePipelineRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DeploymentId`
    #[inline] pub fn deployment_id(&self) -> Value_<String> { self.0.attribute("DeploymentId") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::ImageBuilder::ImagePipeline.EcrConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-ecrconfiguration.html)
#[must_use]
pub struct EcrConfiguration(Properties_);
impl EcrConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcrConfiguration(Properties_::new()) }
}
impl EcrConfiguration {
    /// Sets `ContainerTags`.
    #[inline] pub fn container_tags(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerTags", value.into_node()); self }
    /// Sets `RepositoryName`. 1 to 1024 characters.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryName", value.into_node()); self }
}
impl IntoValue_<EcrConfiguration> for EcrConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImagePipeline.ImageScanningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-imagescanningconfiguration.html)
#[must_use]
pub struct ImageScanningConfiguration(Properties_);
impl ImageScanningConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageScanningConfiguration(Properties_::new()) }
}
impl ImageScanningConfiguration {
    /// Sets `EcrConfiguration`.
    #[inline] pub fn ecr_configuration(mut self, value: impl IntoValue_<EcrConfiguration>) -> Self { self.0.put("EcrConfiguration", value.into_node()); self }
    /// Sets `ImageScanningEnabled`.
    #[inline] pub fn image_scanning_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ImageScanningEnabled", value.into_node()); self }
}
impl IntoValue_<ImageScanningConfiguration> for ImageScanningConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImagePipeline.ImageTestsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-imagetestsconfiguration.html)
#[must_use]
pub struct ImageTestsConfiguration(Properties_);
impl ImageTestsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageTestsConfiguration(Properties_::new()) }
}
impl ImageTestsConfiguration {
    /// Sets `ImageTestsEnabled`.
    #[inline] pub fn image_tests_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ImageTestsEnabled", value.into_node()); self }
    /// Sets `TimeoutMinutes`. 60 to 1440.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl IntoValue_<ImageTestsConfiguration> for ImageTestsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImagePipeline.PipelineLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-pipelineloggingconfiguration.html)
#[must_use]
pub struct PipelineLoggingConfiguration(Properties_);
impl PipelineLoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipelineLoggingConfiguration(Properties_::new()) }
}
impl PipelineLoggingConfiguration {
    /// Sets `ImageLogGroupName`. 1 to 512 characters.
    #[inline] pub fn image_log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageLogGroupName", value.into_node()); self }
    /// Sets `PipelineLogGroupName`. 1 to 512 characters.
    #[inline] pub fn pipeline_log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PipelineLogGroupName", value.into_node()); self }
}
impl IntoValue_<PipelineLoggingConfiguration> for PipelineLoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImagePipeline.AutoDisablePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-autodisablepolicy.html)
#[must_use]
pub struct AutoDisablePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoDisablePolicy<Missing_<super::required::failure_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoDisablePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> AutoDisablePolicy<S0> {
    /// Sets `FailureCount`. Required. 1 to 10.
    #[inline] pub fn failure_count(mut self, value: impl IntoValue_<i64>) -> AutoDisablePolicy<Set_> { self.0.put("FailureCount", value.into_node()); AutoDisablePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoDisablePolicy> for AutoDisablePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImagePipeline.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-schedule.html)
#[must_use]
pub struct Schedule(Properties_);
impl Schedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new()) }
}
impl Schedule {
    /// Sets `AutoDisablePolicy`.
    #[inline] pub fn auto_disable_policy(mut self, value: impl IntoValue_<AutoDisablePolicy>) -> Self { self.0.put("AutoDisablePolicy", value.into_node()); self }
    /// Sets `PipelineExecutionStartCondition`. The values are constants of [`PipelineExecutionStartCondition`].
    #[inline] pub fn pipeline_execution_start_condition(mut self, value: impl IntoValue_<PipelineExecutionStartCondition>) -> Self { self.0.put("PipelineExecutionStartCondition", value.into_node()); self }
    /// Sets `ScheduleExpression`. 1 to 1024 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
    /// Sets `Timezone`. 3 to 100 characters.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl IntoValue_<Schedule> for Schedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImagePipeline.WorkflowParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-workflowparameter.html)
#[must_use]
pub struct WorkflowParameter(Properties_);
impl WorkflowParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkflowParameter(Properties_::new()) }
}
impl WorkflowParameter {
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<WorkflowParameter> for WorkflowParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImagePipeline.WorkflowConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-workflowconfiguration.html)
#[must_use]
pub struct WorkflowConfiguration(Properties_);
impl WorkflowConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkflowConfiguration(Properties_::new()) }
}
impl WorkflowConfiguration {
    /// Sets `OnFailure`. The values are constants of [`OnFailure`].
    #[inline] pub fn on_failure(mut self, value: impl IntoValue_<OnFailure>) -> Self { self.0.put("OnFailure", value.into_node()); self }
    /// Sets `ParallelGroup`. 1 to 100 characters.
    #[inline] pub fn parallel_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParallelGroup", value.into_node()); self }
    /// Sets `Parameters`. At least 1 item.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<WorkflowParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `WorkflowArn`.
    #[inline] pub fn workflow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkflowArn", value.into_node()); self }
}
impl IntoValue_<WorkflowConfiguration> for WorkflowConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ImageBuilder::ImagePipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html)
#[derive(Debug)]
pub enum PipelineExecutionStartCondition {}
impl PipelineExecutionStartCondition {
    /// `EXPRESSION_MATCH_ONLY`
    pub const EXPRESSION_MATCH_ONLY: Value_<PipelineExecutionStartCondition> = Value_::constant("EXPRESSION_MATCH_ONLY");
    /// `EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`
    pub const EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE: Value_<PipelineExecutionStartCondition> = Value_::constant("EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PipelineExecutionStartCondition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::ImagePipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::ImagePipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html)
#[derive(Debug)]
pub enum OnFailure {}
impl OnFailure {
    /// `CONTINUE`
    pub const CONTINUE: Value_<OnFailure> = Value_::constant("CONTINUE");
    /// `ABORT`
    pub const ABORT: Value_<OnFailure> = Value_::constant("ABORT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OnFailure> { Value_::from_node(value.into_node()) }
}
