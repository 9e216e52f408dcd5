// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::Model`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html)
#[must_use]
pub struct Model<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Model<Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Model(Properties_::new(), PhantomData_) }
}
impl<S0> Model<S0> {
    /// Sets `ContentType`. An update replaces the resource.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Model<Set_> { self.0.put("RestApiId", value.into_node()); Model(self.0, PhantomData_) }
    /// Sets `Schema`.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Schema", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Model> for Model<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Model<S0> {
    const TYPE: &'static str = "AWS::ApiGateway::Model";
    type Handle = ModelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Model`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelRef(Id_);
impl From<Id_> for ModelRef { #[inline] fn from(id: Id_) -> Self { ModelRef(id) } }
impl AsRef<Id_> for ModelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
