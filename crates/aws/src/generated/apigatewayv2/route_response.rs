// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::RouteResponse`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::RouteResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html)
#[must_use]
pub struct RouteResponse<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RouteResponse<Missing_<super::required::api_id>, Missing_<super::required::route_id>, Missing_<super::required::route_response_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteResponse(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RouteResponse<S0, S1, S2> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> RouteResponse<Set_, S1, S2> { self.0.put("ApiId", value.into_node()); RouteResponse(self.0, PhantomData_) }
    /// Sets `ModelSelectionExpression`.
    #[inline] pub fn model_selection_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelSelectionExpression", value.into_node()); self }
    /// Sets `ResponseModels`.
    #[inline] pub fn response_models(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ResponseModels", value.into_node()); self }
    /// Sets `ResponseParameters`.
    #[inline] pub fn response_parameters(mut self, value: impl IntoValue_<MapOf_<ParameterConstraints>>) -> Self { self.0.put("ResponseParameters", value.into_node()); self }
    /// Sets `RouteId`. Required. An update replaces the resource.
    #[inline] pub fn route_id(mut self, value: impl IntoValue_<String>) -> RouteResponse<S0, Set_, S2> { self.0.put("RouteId", value.into_node()); RouteResponse(self.0, PhantomData_) }
    /// Sets `RouteResponseKey`. Required.
    #[inline] pub fn route_response_key(mut self, value: impl IntoValue_<String>) -> RouteResponse<S0, S1, Set_> { self.0.put("RouteResponseKey", value.into_node()); RouteResponse(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RouteResponse> for RouteResponse<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RouteResponse<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RouteResponse";
    type Handle = RouteResponseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteResponse`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteResponseRef(Id_);
impl From<Id_> for RouteResponseRef { #[inline] fn from(id: Id_) -> Self { RouteResponseRef(id) } }
impl AsRef<Id_> for RouteResponseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteResponseRef {
    /// `Ref`: `RouteResponseId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RouteResponseId`
    #[inline] pub fn route_response_id(&self) -> Value_<String> { self.0.attribute("RouteResponseId") }
}
/// `AWS::ApiGatewayV2::RouteResponse.ParameterConstraints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routeresponse-parameterconstraints.html)
#[must_use]
pub struct ParameterConstraints<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParameterConstraints<Missing_<super::required::required>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterConstraints(Properties_::new(), PhantomData_) }
}
impl<S0> ParameterConstraints<S0> {
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> ParameterConstraints<Set_> { self.0.put("Required", value.into_node()); ParameterConstraints(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParameterConstraints> for ParameterConstraints<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
