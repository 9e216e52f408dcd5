// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataPipeline::Pipeline`

use stanchion_template::generated::*;

/// `AWS::DataPipeline::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html)
#[must_use]
pub struct Pipeline<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Pipeline<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pipeline(Properties_::new(), PhantomData_) }
}
impl<S0> Pipeline<S0> {
    /// Sets `Activate`.
    #[inline] pub fn activate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Activate", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Pipeline<Set_> { self.0.put("Name", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `ParameterObjects`.
    #[inline] pub fn parameter_objects(mut self, value: impl IntoValue_<Vec<ParameterObject>>) -> Self { self.0.put("ParameterObjects", value.into_node()); self }
    /// Sets `ParameterValues`.
    #[inline] pub fn parameter_values(mut self, value: impl IntoValue_<Vec<ParameterValue>>) -> Self { self.0.put("ParameterValues", value.into_node()); self }
    /// Sets `PipelineObjects`.
    #[inline] pub fn pipeline_objects(mut self, value: impl IntoValue_<Vec<PipelineObject>>) -> Self { self.0.put("PipelineObjects", value.into_node()); self }
    /// Sets `PipelineTags`.
    #[inline] pub fn pipeline_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("PipelineTags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Pipeline> for Pipeline<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Pipeline<S0> {
    const TYPE: &'static str = "AWS::DataPipeline::Pipeline";
    type Handle = PipelineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pipeline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PipelineRef(Id_);
impl From<Id_> for PipelineRef { #[inline] fn from(id: Id_) -> Self { PipelineRef(id) } }
impl AsRef<Id_> for PipelineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PipelineRef {
    /// `Ref`: `PipelineId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `PipelineId`
    #[inline] pub fn pipeline_id(&self) -> Value_<String> { self.0.attribute("PipelineId") }
}
/// `AWS::DataPipeline::Pipeline.ParameterAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-parameterattribute.html)
#[must_use]
pub struct ParameterAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParameterAttribute<Missing_<super::required::key>, Missing_<super::required::string_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParameterAttribute<S0, S1> {
    /// Sets `Key`. Required. 1 to 256 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> ParameterAttribute<Set_, S1> { self.0.put("Key", value.into_node()); ParameterAttribute(self.0, PhantomData_) }
    /// Sets `StringValue`. Required. 0 to 10240 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> ParameterAttribute<S0, Set_> { self.0.put("StringValue", value.into_node()); ParameterAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParameterAttribute> for ParameterAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataPipeline::Pipeline.ParameterObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-parameterobject.html)
#[must_use]
pub struct ParameterObject<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParameterObject<Missing_<super::required::attributes>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParameterObject<S0, S1> {
    /// Sets `Attributes`. Required.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<ParameterAttribute>>) -> ParameterObject<Set_, S1> { self.0.put("Attributes", value.into_node()); ParameterObject(self.0, PhantomData_) }
    /// Sets `Id`. Required. 1 to 256 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ParameterObject<S0, Set_> { self.0.put("Id", value.into_node()); ParameterObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParameterObject> for ParameterObject<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataPipeline::Pipeline.ParameterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-parametervalue.html)
#[must_use]
pub struct ParameterValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParameterValue<Missing_<super::required::id>, Missing_<super::required::string_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParameterValue<S0, S1> {
    /// Sets `Id`. Required. 1 to 256 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ParameterValue<Set_, S1> { self.0.put("Id", value.into_node()); ParameterValue(self.0, PhantomData_) }
    /// Sets `StringValue`. Required. 0 to 10240 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> ParameterValue<S0, Set_> { self.0.put("StringValue", value.into_node()); ParameterValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParameterValue> for ParameterValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataPipeline::Pipeline.Field`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-field.html)
#[must_use]
pub struct Field<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Field<Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Field(Properties_::new(), PhantomData_) }
}
impl<S0> Field<S0> {
    /// Sets `Key`. Required. 1 to 256 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Field<Set_> { self.0.put("Key", value.into_node()); Field(self.0, PhantomData_) }
    /// Sets `RefValue`. 1 to 256 characters.
    #[inline] pub fn ref_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefValue", value.into_node()); self }
    /// Sets `StringValue`. 0 to 10240 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Field> for Field<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataPipeline::Pipeline.PipelineObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-pipelineobject.html)
#[must_use]
pub struct PipelineObject<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PipelineObject<Missing_<super::required::fields>, Missing_<super::required::id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipelineObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PipelineObject<S0, S1, S2> {
    /// Sets `Fields`. Required.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<Field>>) -> PipelineObject<Set_, S1, S2> { self.0.put("Fields", value.into_node()); PipelineObject(self.0, PhantomData_) }
    /// Sets `Id`. Required. 1 to 1024 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> PipelineObject<S0, Set_, S2> { self.0.put("Id", value.into_node()); PipelineObject(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PipelineObject<S0, S1, Set_> { self.0.put("Name", value.into_node()); PipelineObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PipelineObject> for PipelineObject<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
