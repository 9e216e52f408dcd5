// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::TrialComponent`

use stanchion_template::generated::*;

/// `AWS::SageMaker::TrialComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html)
#[must_use]
pub struct TrialComponent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrialComponent<Missing_<super::required::trial_component_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrialComponent(Properties_::new(), PhantomData_) }
}
impl<S0> TrialComponent<S0> {
    /// Sets `DisplayName`. 1 to 120 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `InputArtifacts`.
    #[inline] pub fn input_artifacts(mut self, value: impl IntoValue_<MapOf_<TrialComponentArtifact>>) -> Self { self.0.put("InputArtifacts", value.into_node()); self }
    /// Sets `MetadataProperties`. An update replaces the resource.
    #[inline] pub fn metadata_properties(mut self, value: impl IntoValue_<MetadataProperties>) -> Self { self.0.put("MetadataProperties", value.into_node()); self }
    /// Sets `OutputArtifacts`.
    #[inline] pub fn output_artifacts(mut self, value: impl IntoValue_<MapOf_<TrialComponentArtifact>>) -> Self { self.0.put("OutputArtifacts", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<TrialComponentParameterValue>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<TrialComponentStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrialComponentName`. Required. 1 to 120 characters. An update replaces the resource.
    #[inline] pub fn trial_component_name(mut self, value: impl IntoValue_<String>) -> TrialComponent<Set_> { self.0.put("TrialComponentName", value.into_node()); TrialComponent(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrialComponent> for TrialComponent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TrialComponent<S0> {
    const TYPE: &'static str = "AWS::SageMaker::TrialComponent";
    type Handle = TrialComponentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrialComponent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrialComponentRef(Id_);
impl From<Id_> for TrialComponentRef { #[inline] fn from(id: Id_) -> Self { TrialComponentRef(id) } }
impl AsRef<Id_> for TrialComponentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrialComponentRef {
    /// `Ref`: `TrialComponentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `LineageGroupArn`
    #[inline] pub fn lineage_group_arn(&self) -> Value_<String> { self.0.attribute("LineageGroupArn") }
    /// `Fn::GetAtt` `TrialComponentArn`
    #[inline] pub fn trial_component_arn(&self) -> Value_<String> { self.0.attribute("TrialComponentArn") }
}
/// `AWS::SageMaker::TrialComponent.TrialComponentArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-trialcomponent-trialcomponentartifact.html)
#[must_use]
pub struct TrialComponentArtifact<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrialComponentArtifact<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrialComponentArtifact(Properties_::new(), PhantomData_) }
}
impl<S0> TrialComponentArtifact<S0> {
    /// Sets `MediaType`. At most 64 characters.
    #[inline] pub fn media_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaType", value.into_node()); self }
    /// Sets `Value`. Required. At most 2048 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> TrialComponentArtifact<Set_> { self.0.put("Value", value.into_node()); TrialComponentArtifact(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrialComponentArtifact> for TrialComponentArtifact<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::TrialComponent.MetadataProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-trialcomponent-metadataproperties.html)
#[must_use]
pub struct MetadataProperties(Properties_);
impl MetadataProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataProperties(Properties_::new()) }
}
impl MetadataProperties {
    /// Sets `CommitId`. 0 to 1024 characters.
    #[inline] pub fn commit_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CommitId", value.into_node()); self }
    /// Sets `GeneratedBy`. 0 to 1024 characters.
    #[inline] pub fn generated_by(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GeneratedBy", value.into_node()); self }
    /// Sets `ProjectId`. 0 to 1024 characters.
    #[inline] pub fn project_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectId", value.into_node()); self }
    /// Sets `Repository`. 0 to 1024 characters.
    #[inline] pub fn repository(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Repository", value.into_node()); self }
}
impl IntoValue_<MetadataProperties> for MetadataProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::TrialComponent.TrialComponentParameterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-trialcomponent-trialcomponentparametervalue.html)
#[must_use]
pub struct TrialComponentParameterValue(Properties_);
impl TrialComponentParameterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrialComponentParameterValue(Properties_::new()) }
}
impl TrialComponentParameterValue {
    /// Sets `NumberValue`.
    #[inline] pub fn number_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NumberValue", value.into_node()); self }
    /// Sets `StringValue`. At most 2500 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<TrialComponentParameterValue> for TrialComponentParameterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::TrialComponent.TrialComponentStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-trialcomponent-trialcomponentstatus.html)
#[must_use]
pub struct TrialComponentStatus(Properties_);
impl TrialComponentStatus {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrialComponentStatus(Properties_::new()) }
}
impl TrialComponentStatus {
    /// Sets `Message`. 0 to 1024 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
    /// Sets `PrimaryStatus`. The values are constants of [`PrimaryStatus`].
    #[inline] pub fn primary_status(mut self, value: impl IntoValue_<PrimaryStatus>) -> Self { self.0.put("PrimaryStatus", value.into_node()); self }
}
impl IntoValue_<TrialComponentStatus> for TrialComponentStatus { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::TrialComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html)
#[derive(Debug)]
pub enum PrimaryStatus {}
impl PrimaryStatus {
    /// `InProgress`
    pub const IN_PROGRESS: Value_<PrimaryStatus> = Value_::constant("InProgress");
    /// `Completed`
    pub const COMPLETED: Value_<PrimaryStatus> = Value_::constant("Completed");
    /// `Failed`
    pub const FAILED: Value_<PrimaryStatus> = Value_::constant("Failed");
    /// `Stopping`
    pub const STOPPING: Value_<PrimaryStatus> = Value_::constant("Stopping");
    /// `Stopped`
    pub const STOPPED: Value_<PrimaryStatus> = Value_::constant("Stopped");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrimaryStatus> { Value_::from_node(value.into_node()) }
}
