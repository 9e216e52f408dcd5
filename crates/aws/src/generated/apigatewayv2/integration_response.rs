// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::IntegrationResponse`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::IntegrationResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html)
#[must_use]
pub struct IntegrationResponse<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IntegrationResponse<Missing_<super::required::api_id>, Missing_<super::required::integration_id>, Missing_<super::required::integration_response_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegrationResponse(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IntegrationResponse<S0, S1, S2> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> IntegrationResponse<Set_, S1, S2> { self.0.put("ApiId", value.into_node()); IntegrationResponse(self.0, PhantomData_) }
    /// Sets `ContentHandlingStrategy`.
    #[inline] pub fn content_handling_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentHandlingStrategy", value.into_node()); self }
    /// Sets `IntegrationId`. Required. An update replaces the resource.
    #[inline] pub fn integration_id(mut self, value: impl IntoValue_<String>) -> IntegrationResponse<S0, Set_, S2> { self.0.put("IntegrationId", value.into_node()); IntegrationResponse(self.0, PhantomData_) }
    /// Sets `IntegrationResponseKey`. Required.
    #[inline] pub fn integration_response_key(mut self, value: impl IntoValue_<String>) -> IntegrationResponse<S0, S1, Set_> { self.0.put("IntegrationResponseKey", value.into_node()); IntegrationResponse(self.0, PhantomData_) }
    /// Sets `ResponseParameters`.
    #[inline] pub fn response_parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ResponseParameters", value.into_node()); self }
    /// Sets `ResponseTemplates`.
    #[inline] pub fn response_templates(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ResponseTemplates", value.into_node()); self }
    /// Sets `TemplateSelectionExpression`.
    #[inline] pub fn template_selection_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateSelectionExpression", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IntegrationResponse> for IntegrationResponse<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IntegrationResponse<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::IntegrationResponse";
    type Handle = IntegrationResponseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IntegrationResponse`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationResponseRef(Id_);
impl From<Id_> for IntegrationResponseRef { #[inline] fn from(id: Id_) -> Self { IntegrationResponseRef(id) } }
impl AsRef<Id_> for IntegrationResponseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationResponseRef {
    /// `Ref`: `IntegrationResponseId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IntegrationResponseId`
    #[inline] pub fn integration_response_id(&self) -> Value_<String> { self.0.attribute("IntegrationResponseId") }
}
