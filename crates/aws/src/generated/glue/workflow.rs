// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Workflow`

use stanchion_template::generated::*;

/// `AWS::Glue::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html)
#[must_use]
pub struct Workflow(Properties_);
impl Workflow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Workflow(Properties_::new()) }
}
impl Workflow {
    /// Sets `DefaultRunProperties`.
    #[inline] pub fn default_run_properties(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DefaultRunProperties", value.into_node()); self }
    /// Sets `Description`. 0 to 120000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MaxConcurrentRuns`.
    #[inline] pub fn max_concurrent_runs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentRuns", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Workflow> for Workflow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Workflow {
    const TYPE: &'static str = "AWS::Glue::Workflow";
    type Handle = WorkflowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workflow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkflowRef(Id_);
impl From<Id_> for WorkflowRef { #[inline] fn from(id: Id_) -> Self { WorkflowRef(id) } }
impl AsRef<Id_> for WorkflowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkflowRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
