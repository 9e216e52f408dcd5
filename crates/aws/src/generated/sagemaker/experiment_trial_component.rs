// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ExperimentTrialComponent`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ExperimentTrialComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html)
#[must_use]
pub struct ExperimentTrialComponent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExperimentTrialComponent<Missing_<super::required::trial_component_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTrialComponent(Properties_::new(), PhantomData_) }
}
impl<S0> ExperimentTrialComponent<S0> {
    /// Sets `DisplayName`.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `MetadataProperties`. An update replaces the resource.
    #[inline] pub fn metadata_properties(mut self, value: impl IntoValue_<MetadataProperties>) -> Self { self.0.put("MetadataProperties", value.into_node()); self }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrialComponentName`. Required. An update replaces the resource.
    #[inline] pub fn trial_component_name(mut self, value: impl IntoValue_<String>) -> ExperimentTrialComponent<Set_> { self.0.put("TrialComponentName", value.into_node()); ExperimentTrialComponent(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExperimentTrialComponent> for ExperimentTrialComponent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ExperimentTrialComponent<S0> {
    const TYPE: &'static str = "AWS::SageMaker::ExperimentTrialComponent";
    type Handle = ExperimentTrialComponentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ExperimentTrialComponent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExperimentTrialComponentRef(Id_);
impl From<Id_> for ExperimentTrialComponentRef { #[inline] fn from(id: Id_) -> Self { ExperimentTrialComponentRef(id) } }
impl AsRef<Id_> for ExperimentTrialComponentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExperimentTrialComponentRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `LineageGroupArn`
    #[inline] pub fn lineage_group_arn(&self) -> Value_<String> { self.0.attribute("LineageGroupArn") }
}
/// `AWS::SageMaker::ExperimentTrialComponent.MetadataProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-experimenttrialcomponent-metadataproperties.html)
#[must_use]
pub struct MetadataProperties(Properties_);
impl MetadataProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataProperties(Properties_::new()) }
}
impl MetadataProperties {
    /// Sets `CommitId`.
    #[inline] pub fn commit_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CommitId", value.into_node()); self }
    /// Sets `GeneratedBy`.
    #[inline] pub fn generated_by(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GeneratedBy", value.into_node()); self }
    /// Sets `ProjectId`.
    #[inline] pub fn project_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectId", value.into_node()); self }
    /// Sets `Repository`.
    #[inline] pub fn repository(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Repository", value.into_node()); self }
}
impl IntoValue_<MetadataProperties> for MetadataProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ExperimentTrialComponent.Status`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-experimenttrialcomponent-status.html)
#[must_use]
pub struct Status(Properties_);
impl Status {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Status(Properties_::new()) }
}
impl Status {
    /// Sets `Message`.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
    /// Sets `PrimaryStatus`.
    #[inline] pub fn primary_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryStatus", value.into_node()); self }
}
impl IntoValue_<Status> for Status { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
