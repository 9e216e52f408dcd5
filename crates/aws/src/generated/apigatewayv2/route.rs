// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::Route`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html)
#[must_use]
pub struct Route<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Route<Missing_<super::required::api_id>, Missing_<super::required::route_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Route(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Route<S0, S1> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Route<Set_, S1> { self.0.put("ApiId", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `ApiKeyRequired`.
    #[inline] pub fn api_key_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApiKeyRequired", value.into_node()); self }
    /// Sets `AuthorizationScopes`.
    #[inline] pub fn authorization_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AuthorizationScopes", value.into_node()); self }
    /// Sets `AuthorizationType`.
    #[inline] pub fn authorization_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationType", value.into_node()); self }
    /// Sets `AuthorizerId`.
    #[inline] pub fn authorizer_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizerId", value.into_node()); self }
    /// Sets `ModelSelectionExpression`.
    #[inline] pub fn model_selection_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelSelectionExpression", value.into_node()); self }
    /// Sets `OperationName`.
    #[inline] pub fn operation_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperationName", value.into_node()); self }
    /// Sets `RequestModels`.
    #[inline] pub fn request_models(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RequestModels", value.into_node()); self }
    /// Sets `RequestParameters`.
    #[inline] pub fn request_parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RequestParameters", value.into_node()); self }
    /// Sets `RouteKey`. Required.
    #[inline] pub fn route_key(mut self, value: impl IntoValue_<String>) -> Route<S0, Set_> { self.0.put("RouteKey", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `RouteResponseSelectionExpression`.
    #[inline] pub fn route_response_selection_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RouteResponseSelectionExpression", value.into_node()); self }
    /// Sets `Target`.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Target", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Route> for Route<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Route<S0, S1> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Route";
    type Handle = RouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Route`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteRef(Id_);
impl From<Id_> for RouteRef { #[inline] fn from(id: Id_) -> Self { RouteRef(id) } }
impl AsRef<Id_> for RouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteRef {
    /// `Ref`: `RouteId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RouteId`
    #[inline] pub fn route_id(&self) -> Value_<String> { self.0.attribute("RouteId") }
}
