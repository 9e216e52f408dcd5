// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTThingsGraph::FlowTemplate`

use stanchion_template::generated::*;

/// `AWS::IoTThingsGraph::FlowTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html)
#[must_use]
pub struct FlowTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowTemplate<Missing_<super::required::definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> FlowTemplate<S0> {
    /// Sets `CompatibleNamespaceVersion`.
    #[inline] pub fn compatible_namespace_version(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CompatibleNamespaceVersion", value.into_node()); self }
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<DefinitionDocument>) -> FlowTemplate<Set_> { self.0.put("Definition", value.into_node()); FlowTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FlowTemplate> for FlowTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for FlowTemplate<S0> {
    const TYPE: &'static str = "AWS::IoTThingsGraph::FlowTemplate";
    type Handle = FlowTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowTemplateRef(Id_);
impl From<Id_> for FlowTemplateRef { #[inline] fn from(id: Id_) -> Self { FlowTemplateRef(id) } }
impl AsRef<Id_> for FlowTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowTemplateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTThingsGraph::FlowTemplate.DefinitionDocument`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotthingsgraph-flowtemplate-definitiondocument.html)
#[must_use]
pub struct DefinitionDocument<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DefinitionDocument<Missing_<super::required::language>, Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefinitionDocument(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DefinitionDocument<S0, S1> {
    /// Sets `Language`. Required.
    #[inline] pub fn language(mut self, value: impl IntoValue_<String>) -> DefinitionDocument<Set_, S1> { self.0.put("Language", value.into_node()); DefinitionDocument(self.0, PhantomData_) }
    /// Sets `Text`. Required.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> DefinitionDocument<S0, Set_> { self.0.put("Text", value.into_node()); DefinitionDocument(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DefinitionDocument> for DefinitionDocument<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
