// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::Model`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html)
#[must_use]
pub struct Model<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Model<Missing_<super::required::api_id>, Missing_<super::required::name>, Missing_<super::required::schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Model(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Model<S0, S1, S2> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Model<Set_, S1, S2> { self.0.put("ApiId", value.into_node()); Model(self.0, PhantomData_) }
    /// Sets `ContentType`.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Model<S0, Set_, S2> { self.0.put("Name", value.into_node()); Model(self.0, PhantomData_) }
    /// Sets `Schema`. Required.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Node_>) -> Model<S0, S1, Set_> { self.0.put("Schema", value.into_node()); Model(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Model> for Model<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Model<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Model";
    type Handle = ModelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Model`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelRef(Id_);
impl From<Id_> for ModelRef { #[inline] fn from(id: Id_) -> Self { ModelRef(id) } }
impl AsRef<Id_> for ModelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelRef {
    /// `Ref`: `ModelId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ModelId`
    #[inline] pub fn model_id(&self) -> Value_<String> { self.0.attribute("ModelId") }
}
