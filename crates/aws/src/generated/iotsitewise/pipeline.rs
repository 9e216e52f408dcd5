// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Pipeline`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html)
#[must_use]
pub struct Pipeline<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Pipeline<Missing_<super::required::computations>, Missing_<super::required::pipeline_name>, Missing_<super::required::workspace_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pipeline(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Pipeline<S0, S1, S2> {
    /// Sets `Computations`. Required. 1 to 50 items.
    #[inline] pub fn computations(mut self, value: impl IntoValue_<Vec<ComputeNode>>) -> Pipeline<Set_, S1, S2> { self.0.put("Computations", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `PipelineName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn pipeline_name(mut self, value: impl IntoValue_<String>) -> Pipeline<S0, Set_, S2> { self.0.put("PipelineName", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_name(mut self, value: impl IntoValue_<String>) -> Pipeline<S0, S1, Set_> { self.0.put("WorkspaceName", value.into_node()); Pipeline(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Pipeline> for Pipeline<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Pipeline<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Pipeline";
    type Handle = PipelineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pipeline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PipelineRef(Id_);
impl From<Id_> for PipelineRef { #[inline] fn from(id: Id_) -> Self { PipelineRef(id) } }
impl AsRef<Id_> for PipelineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PipelineRef {
    /// `Ref`: `PipelineArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PipelineArn`
    #[inline] pub fn pipeline_arn(&self) -> Value_<String> { self.0.attribute("PipelineArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::IoTSiteWise::Pipeline.ComputeNode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-pipeline-computenode.html)
#[must_use]
pub struct ComputeNode<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ComputeNode<Missing_<super::required::compute_node_name>, Missing_<super::required::task_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeNode(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ComputeNode<S0, S1> {
    /// Sets `ComputeNodeName`. Required. 1 to 128 characters.
    #[inline] pub fn compute_node_name(mut self, value: impl IntoValue_<String>) -> ComputeNode<Set_, S1> { self.0.put("ComputeNodeName", value.into_node()); ComputeNode(self.0, PhantomData_) }
    /// Sets `DependsOn`. 0 to 50 items.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `TaskName`. Required. 1 to 128 characters.
    #[inline] pub fn task_name(mut self, value: impl IntoValue_<String>) -> ComputeNode<S0, Set_> { self.0.put("TaskName", value.into_node()); ComputeNode(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ComputeNode> for ComputeNode<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
