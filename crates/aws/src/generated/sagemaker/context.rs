// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Context`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Context`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html)
#[must_use]
pub struct Context<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Context<Missing_<super::required::context_name>, Missing_<super::required::context_type>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Context(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Context<S0, S1, S2> {
    /// Sets `ContextName`. Required. 1 to 120 characters. An update replaces the resource.
    #[inline] pub fn context_name(mut self, value: impl IntoValue_<String>) -> Context<Set_, S1, S2> { self.0.put("ContextName", value.into_node()); Context(self.0, PhantomData_) }
    /// Sets `ContextType`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn context_type(mut self, value: impl IntoValue_<String>) -> Context<S0, Set_, S2> { self.0.put("ContextType", value.into_node()); Context(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 3072 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Source`. Required. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> Context<S0, S1, Set_> { self.0.put("Source", value.into_node()); Context(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Context> for Context<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Context<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::Context";
    type Handle = ContextRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Context`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContextRef(Id_);
impl From<Id_> for ContextRef { #[inline] fn from(id: Id_) -> Self { ContextRef(id) } }
impl AsRef<Id_> for ContextRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContextRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::SageMaker::Context.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html)
#[must_use]
pub struct Source<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Source<Missing_<super::required::source_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Source(Properties_::new(), PhantomData_) }
}
impl<S0> Source<S0> {
    /// Sets `SourceId`. 0 to 256 characters.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceId", value.into_node()); self }
    /// Sets `SourceType`. 0 to 256 characters.
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `SourceUri`. Required. 1 to 2048 characters.
    #[inline] pub fn source_uri(mut self, value: impl IntoValue_<String>) -> Source<Set_> { self.0.put("SourceUri", value.into_node()); Source(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Source> for Source<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
