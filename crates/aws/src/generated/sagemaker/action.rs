// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Action`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html)
#[must_use]
pub struct Action<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Action<Missing_<super::required::action_name>, Missing_<super::required::action_type>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Action<S0, S1, S2> {
    /// Sets `ActionName`. Required. 1 to 120 characters. An update replaces the resource.
    #[inline] pub fn action_name(mut self, value: impl IntoValue_<String>) -> Action<Set_, S1, S2> { self.0.put("ActionName", value.into_node()); Action(self.0, PhantomData_) }
    /// Sets `ActionType`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn action_type(mut self, value: impl IntoValue_<String>) -> Action<S0, Set_, S2> { self.0.put("ActionType", value.into_node()); Action(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 3072 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MetadataProperties`. An update replaces the resource.
    #[inline] pub fn metadata_properties(mut self, value: impl IntoValue_<MetadataProperties>) -> Self { self.0.put("MetadataProperties", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Source`. Required. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<ActionSource>) -> Action<S0, S1, Set_> { self.0.put("Source", value.into_node()); Action(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Action> for Action<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Action<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::Action";
    type Handle = ActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Action`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ActionRef(Id_);
impl From<Id_> for ActionRef { #[inline] fn from(id: Id_) -> Self { ActionRef(id) } }
impl AsRef<Id_> for ActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ActionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::SageMaker::Action.MetadataProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-action-metadataproperties.html)
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
/// `AWS::SageMaker::Action.ActionSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-action-actionsource.html)
#[must_use]
pub struct ActionSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ActionSource<Missing_<super::required::source_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionSource(Properties_::new(), PhantomData_) }
}
impl<S0> ActionSource<S0> {
    /// Sets `SourceId`. 0 to 256 characters.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceId", value.into_node()); self }
    /// Sets `SourceType`. 0 to 256 characters.
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `SourceUri`. Required. 1 to 2048 characters.
    #[inline] pub fn source_uri(mut self, value: impl IntoValue_<String>) -> ActionSource<Set_> { self.0.put("SourceUri", value.into_node()); ActionSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ActionSource> for ActionSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `Unknown`
    pub const UNKNOWN: Value_<Status> = Value_::constant("Unknown");
    /// `InProgress`
    pub const IN_PROGRESS: Value_<Status> = Value_::constant("InProgress");
    /// `Completed`
    pub const COMPLETED: Value_<Status> = Value_::constant("Completed");
    /// `Failed`
    pub const FAILED: Value_<Status> = Value_::constant("Failed");
    /// `Stopping`
    pub const STOPPING: Value_<Status> = Value_::constant("Stopping");
    /// `Stopped`
    pub const STOPPED: Value_<Status> = Value_::constant("Stopped");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
