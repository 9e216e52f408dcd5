// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Pipeline`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html)
#[must_use]
pub struct Pipeline<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Pipeline<Missing_<super::required::pipeline_definition>, Missing_<super::required::pipeline_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pipeline(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Pipeline<S0, S1, S2> {
    /// Sets `ParallelismConfiguration`.
    #[inline] pub fn parallelism_configuration(mut self, value: impl IntoValue_<ParallelismConfiguration>) -> Self { self.0.put("ParallelismConfiguration", value.into_node()); self }
    /// Sets `PipelineDefinition`. Required. 1 to 1048576 characters.
    #[inline] pub fn pipeline_definition(mut self, value: impl IntoValue_<PipelineDefinition>) -> Pipeline<Set_, S1, S2> { self.0.put("PipelineDefinition", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `PipelineDescription`. 0 to 3072 characters.
    #[inline] pub fn pipeline_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PipelineDescription", value.into_node()); self }
    /// Sets `PipelineDisplayName`. 1 to 256 characters.
    #[inline] pub fn pipeline_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PipelineDisplayName", value.into_node()); self }
    /// Sets `PipelineName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn pipeline_name(mut self, value: impl IntoValue_<String>) -> Pipeline<S0, Set_, S2> { self.0.put("PipelineName", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Pipeline<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Pipeline> for Pipeline<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Pipeline<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::Pipeline";
    type Handle = PipelineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pipeline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PipelineRef(Id_);
impl From<Id_> for PipelineRef { #[inline] fn from(id: Id_) -> Self { PipelineRef(id) } }
impl AsRef<Id_> for PipelineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PipelineRef {
    /// `Ref`: `PipelineName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SageMaker::Pipeline.ParallelismConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html)
#[must_use]
pub struct ParallelismConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParallelismConfiguration<Missing_<super::required::max_parallel_execution_steps>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParallelismConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ParallelismConfiguration<S0> {
    /// Sets `MaxParallelExecutionSteps`. Required. At least 1.
    #[inline] pub fn max_parallel_execution_steps(mut self, value: impl IntoValue_<i64>) -> ParallelismConfiguration<Set_> { self.0.put("MaxParallelExecutionSteps", value.into_node()); ParallelismConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParallelismConfiguration> for ParallelismConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Pipeline.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-pipeline-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `ETag`.
    #[inline] pub fn e_tag(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ETag", value.into_node()); self }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("Key", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Pipeline.PipelineDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html)
#[must_use]
pub struct PipelineDefinition(Properties_);
impl PipelineDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipelineDefinition(Properties_::new()) }
}
impl PipelineDefinition {
    /// Sets `PipelineDefinitionBody`.
    #[inline] pub fn pipeline_definition_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PipelineDefinitionBody", value.into_node()); self }
    /// Sets `PipelineDefinitionS3Location`.
    #[inline] pub fn pipeline_definition_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("PipelineDefinitionS3Location", value.into_node()); self }
}
impl IntoValue_<PipelineDefinition> for PipelineDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
