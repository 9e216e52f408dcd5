// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::Image`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::Image`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html)
#[must_use]
pub struct Image(Properties_);
impl Image {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Image(Properties_::new()) }
}
impl Image {
    /// Sets `ContainerRecipeArn`. An update replaces the resource.
    #[inline] pub fn container_recipe_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerRecipeArn", value.into_node()); self }
    /// Sets `DeletionSettings`.
    #[inline] pub fn deletion_settings(mut self, value: impl IntoValue_<DeletionSettings>) -> Self { self.0.put("DeletionSettings", value.into_node()); self }
    /// Sets `DistributionConfigurationArn`. An update replaces the resource.
    #[inline] pub fn distribution_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DistributionConfigurationArn", value.into_node()); self }
    /// Sets `EnhancedImageMetadataEnabled`. An update replaces the resource.
    #[inline] pub fn enhanced_image_metadata_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnhancedImageMetadataEnabled", value.into_node()); self }
    /// Sets `ExecutionRole`. 1 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRole", value.into_node()); self }
    /// Sets `ImagePipelineExecutionSettings`. An update may replace the resource.
    #[inline] pub fn image_pipeline_execution_settings(mut self, value: impl IntoValue_<ImagePipelineExecutionSettings>) -> Self { self.0.put("ImagePipelineExecutionSettings", value.into_node()); self }
    /// Sets `ImageRecipeArn`. An update replaces the resource.
    #[inline] pub fn image_recipe_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageRecipeArn", value.into_node()); self }
    /// Sets `ImageScanningConfiguration`. An update replaces the resource.
    #[inline] pub fn image_scanning_configuration(mut self, value: impl IntoValue_<ImageScanningConfiguration>) -> Self { self.0.put("ImageScanningConfiguration", value.into_node()); self }
    /// Sets `ImageTestsConfiguration`. An update replaces the resource.
    #[inline] pub fn image_tests_configuration(mut self, value: impl IntoValue_<ImageTestsConfiguration>) -> Self { self.0.put("ImageTestsConfiguration", value.into_node()); self }
    /// Sets `InfrastructureConfigurationArn`. An update replaces the resource.
    #[inline] pub fn infrastructure_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InfrastructureConfigurationArn", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<ImageLoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Workflows`. An update replaces the resource.
    #[inline] pub fn workflows(mut self, value: impl IntoValue_<Vec<WorkflowConfiguration>>) -> Self { self.0.put("Workflows", value.into_node()); self }
}
impl IntoValue_<Image> for Image { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Image {
    const TYPE: &'static str = "AWS::ImageBuilder::Image";
    type Handle = ImageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Image`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ImageRef(Id_);
impl From<Id_> for ImageRef { #[inline] fn from(id: Id_) -> Self { ImageRef(id) } }
impl AsRef<Id_> for ImageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ImageRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ImageId`
    #[inline] pub fn image_id(&self) -> Value_<String> { self.0.attribute("ImageId") }
    /// `Fn::GetAtt` `ImageUri`
    #[inline] pub fn image_uri(&self) -> Value_<String> { self.0.attribute("ImageUri") }
    /// `Fn::GetAtt` `LatestVersion`
    #[inline] pub fn latest_version(&self) -> Value_<String> { self.0.attribute("LatestVersion") }
    /// `Fn::GetAtt` `LatestVersion.Arn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersion.Arn") }
    /// `Fn::GetAtt` `LatestVersion.Major`
    #[inline] pub fn latest_version_major(&self) -> Value_<String> { self.0.attribute("LatestVersion.Major") }
    /// `Fn::GetAtt` `LatestVersion.Minor`
    #[inline] pub fn latest_version_minor(&self) -> Value_<String> { self.0.attribute("LatestVersion.Minor") }
    /// `Fn::GetAtt` `LatestVersion.Patch`
    #[inline] pub fn latest_version_patch(&self) -> Value_<String> { self.0.attribute("LatestVersion.Patch") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::ImageBuilder::Image.DeletionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-deletionsettings.html)
#[must_use]
pub struct DeletionSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeletionSettings<Missing_<super::required::execution_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeletionSettings(Properties_::new(), PhantomData_) }
}
impl<S0> DeletionSettings<S0> {
    /// Sets `ExecutionRole`. Required.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> DeletionSettings<Set_> { self.0.put("ExecutionRole", value.into_node()); DeletionSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeletionSettings> for DeletionSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::Image.ImagePipelineExecutionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imagepipelineexecutionsettings.html)
#[must_use]
pub struct ImagePipelineExecutionSettings(Properties_);
impl ImagePipelineExecutionSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImagePipelineExecutionSettings(Properties_::new()) }
}
impl ImagePipelineExecutionSettings {
    /// Sets `DeploymentId`.
    #[inline] pub fn deployment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentId", value.into_node()); self }
    /// Sets `OnUpdate`.
    #[inline] pub fn on_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OnUpdate", value.into_node()); self }
}
impl IntoValue_<ImagePipelineExecutionSettings> for ImagePipelineExecutionSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::Image.EcrConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-ecrconfiguration.html)
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
/// `AWS::ImageBuilder::Image.ImageScanningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imagescanningconfiguration.html)
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
/// `AWS::ImageBuilder::Image.ImageTestsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imagetestsconfiguration.html)
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
/// `AWS::ImageBuilder::Image.ImageLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imageloggingconfiguration.html)
#[must_use]
pub struct ImageLoggingConfiguration(Properties_);
impl ImageLoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageLoggingConfiguration(Properties_::new()) }
}
impl ImageLoggingConfiguration {
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
}
impl IntoValue_<ImageLoggingConfiguration> for ImageLoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::Image.WorkflowParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-workflowparameter.html)
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
/// `AWS::ImageBuilder::Image.WorkflowConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-workflowconfiguration.html)
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
/// Values of `AWS::ImageBuilder::Image`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html)
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
