// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::Workflow`

use stanchion_template::generated::*;

/// `AWS::Omics::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html)
#[must_use]
pub struct Workflow(Properties_);
impl Workflow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Workflow(Properties_::new()) }
}
impl Workflow {
    /// Sets `Accelerators`. 1 to 64 characters. An update replaces the resource. The values are constants of [`Accelerators`].
    #[inline] pub fn accelerators(mut self, value: impl IntoValue_<Accelerators>) -> Self { self.0.put("Accelerators", value.into_node()); self }
    /// Sets `ContainerRegistryMap`. An update replaces the resource.
    #[inline] pub fn container_registry_map(mut self, value: impl IntoValue_<ContainerRegistryMap>) -> Self { self.0.put("ContainerRegistryMap", value.into_node()); self }
    /// Sets `ContainerRegistryMapUri`. 1 to 750 characters. An update replaces the resource.
    #[inline] pub fn container_registry_map_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerRegistryMapUri", value.into_node()); self }
    /// Sets `DefinitionRepository`. An update replaces the resource.
    #[inline] pub fn definition_repository(mut self, value: impl IntoValue_<DefinitionRepository>) -> Self { self.0.put("DefinitionRepository", value.into_node()); self }
    /// Sets `DefinitionUri`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn definition_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefinitionUri", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Engine`. 1 to 64 characters. An update replaces the resource. The values are constants of [`WorkflowEngine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<WorkflowEngine>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `Main`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn main(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Main", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ParameterTemplate`. An update replaces the resource.
    #[inline] pub fn parameter_template(mut self, value: impl IntoValue_<MapOf_<WorkflowParameter>>) -> Self { self.0.put("ParameterTemplate", value.into_node()); self }
    /// Sets `ParameterTemplatePath`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn parameter_template_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterTemplatePath", value.into_node()); self }
    /// Sets `StorageCapacity`. 0 to 100000. An update replaces the resource.
    #[inline] pub fn storage_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StorageCapacity", value.into_node()); self }
    /// Sets `StorageType`. 1 to 64 characters. The values are constants of [`StorageType`].
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<StorageType>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkflowBucketOwnerId`. An update replaces the resource.
    #[inline] pub fn workflow_bucket_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkflowBucketOwnerId", value.into_node()); self }
    /// Sets `readmeMarkdown`.
    #[inline] pub fn readme_markdown(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("readmeMarkdown", value.into_node()); self }
    /// Sets `readmePath`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn readme_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("readmePath", value.into_node()); self }
    /// Sets `readmeUri`. An update replaces the resource.
    #[inline] pub fn readme_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("readmeUri", value.into_node()); self }
}
impl IntoValue_<Workflow> for Workflow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Workflow {
    const TYPE: &'static str = "AWS::Omics::Workflow";
    type Handle = WorkflowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workflow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkflowRef(Id_);
impl From<Id_> for WorkflowRef { #[inline] fn from(id: Id_) -> Self { WorkflowRef(id) } }
impl AsRef<Id_> for WorkflowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkflowRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `Uuid`
    #[inline] pub fn uuid(&self) -> Value_<String> { self.0.attribute("Uuid") }
}
/// `AWS::Omics::Workflow.ImageMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-imagemapping.html)
#[must_use]
pub struct ImageMapping(Properties_);
impl ImageMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageMapping(Properties_::new()) }
}
impl ImageMapping {
    /// Sets `DestinationImage`. 1 to 750 characters.
    #[inline] pub fn destination_image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationImage", value.into_node()); self }
    /// Sets `SourceImage`. 1 to 750 characters.
    #[inline] pub fn source_image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceImage", value.into_node()); self }
}
impl IntoValue_<ImageMapping> for ImageMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::Workflow.RegistryMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-registrymapping.html)
#[must_use]
pub struct RegistryMapping(Properties_);
impl RegistryMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RegistryMapping(Properties_::new()) }
}
impl RegistryMapping {
    /// Sets `EcrAccountId`. Exactly 12 characters.
    #[inline] pub fn ecr_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EcrAccountId", value.into_node()); self }
    /// Sets `EcrRepositoryPrefix`. 1 to 256 characters.
    #[inline] pub fn ecr_repository_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EcrRepositoryPrefix", value.into_node()); self }
    /// Sets `UpstreamRegistryUrl`. 1 to 750 characters.
    #[inline] pub fn upstream_registry_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpstreamRegistryUrl", value.into_node()); self }
    /// Sets `UpstreamRepositoryPrefix`. 2 to 30 characters.
    #[inline] pub fn upstream_repository_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpstreamRepositoryPrefix", value.into_node()); self }
}
impl IntoValue_<RegistryMapping> for RegistryMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::Workflow.ContainerRegistryMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-containerregistrymap.html)
#[must_use]
pub struct ContainerRegistryMap(Properties_);
impl ContainerRegistryMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerRegistryMap(Properties_::new()) }
}
impl ContainerRegistryMap {
    /// Sets `ImageMappings`.
    #[inline] pub fn image_mappings(mut self, value: impl IntoValue_<Vec<ImageMapping>>) -> Self { self.0.put("ImageMappings", value.into_node()); self }
    /// Sets `RegistryMappings`.
    #[inline] pub fn registry_mappings(mut self, value: impl IntoValue_<Vec<RegistryMapping>>) -> Self { self.0.put("RegistryMappings", value.into_node()); self }
}
impl IntoValue_<ContainerRegistryMap> for ContainerRegistryMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::Workflow.SourceReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-sourcereference.html)
#[must_use]
pub struct SourceReference(Properties_);
impl SourceReference {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceReference(Properties_::new()) }
}
impl SourceReference {
    /// Sets `type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("type", value.into_node()); self }
    /// Sets `value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("value", value.into_node()); self }
}
impl IntoValue_<SourceReference> for SourceReference { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::Workflow.DefinitionRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-definitionrepository.html)
#[must_use]
pub struct DefinitionRepository(Properties_);
impl DefinitionRepository {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefinitionRepository(Properties_::new()) }
}
impl DefinitionRepository {
    /// Sets `connectionArn`. 1 to 256 characters.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("connectionArn", value.into_node()); self }
    /// Sets `excludeFilePatterns`. 1 to 50 items.
    #[inline] pub fn exclude_file_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("excludeFilePatterns", value.into_node()); self }
    /// Sets `fullRepositoryId`.
    #[inline] pub fn full_repository_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("fullRepositoryId", value.into_node()); self }
    /// Sets `sourceReference`.
    #[inline] pub fn source_reference(mut self, value: impl IntoValue_<SourceReference>) -> Self { self.0.put("sourceReference", value.into_node()); self }
}
impl IntoValue_<DefinitionRepository> for DefinitionRepository { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::Workflow.WorkflowParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-workflowparameter.html)
#[must_use]
pub struct WorkflowParameter(Properties_);
impl WorkflowParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkflowParameter(Properties_::new()) }
}
impl WorkflowParameter {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Optional`.
    #[inline] pub fn optional(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Optional", value.into_node()); self }
}
impl IntoValue_<WorkflowParameter> for WorkflowParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Omics::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html)
#[derive(Debug)]
pub enum Accelerators {}
impl Accelerators {
    /// `GPU`
    pub const GPU: Value_<Accelerators> = Value_::constant("GPU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Accelerators> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Omics::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `BRANCH`
    pub const BRANCH: Value_<Type> = Value_::constant("BRANCH");
    /// `TAG`
    pub const TAG: Value_<Type> = Value_::constant("TAG");
    /// `COMMIT`
    pub const COMMIT: Value_<Type> = Value_::constant("COMMIT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Omics::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html)
#[derive(Debug)]
pub enum WorkflowEngine {}
impl WorkflowEngine {
    /// `WDL`
    pub const WDL: Value_<WorkflowEngine> = Value_::constant("WDL");
    /// `NEXTFLOW`
    pub const NEXTFLOW: Value_<WorkflowEngine> = Value_::constant("NEXTFLOW");
    /// `CWL`
    pub const CWL: Value_<WorkflowEngine> = Value_::constant("CWL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkflowEngine> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Omics::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html)
#[derive(Debug)]
pub enum StorageType {}
impl StorageType {
    /// `STATIC`
    pub const STATIC: Value_<StorageType> = Value_::constant("STATIC");
    /// `DYNAMIC`
    pub const DYNAMIC: Value_<StorageType> = Value_::constant("DYNAMIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageType> { Value_::from_node(value.into_node()) }
}
