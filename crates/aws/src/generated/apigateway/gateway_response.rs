// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::GatewayResponse`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::GatewayResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html)
#[must_use]
pub struct GatewayResponse<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayResponse<Missing_<super::required::response_type>, Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayResponse(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayResponse<S0, S1> {
    /// Sets `ResponseParameters`.
    #[inline] pub fn response_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ResponseParameters", value.into_node()); self }
    /// Sets `ResponseTemplates`.
    #[inline] pub fn response_templates(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ResponseTemplates", value.into_node()); self }
    /// Sets `ResponseType`. Required. An update replaces the resource.
    #[inline] pub fn response_type(mut self, value: impl IntoValue_<String>) -> GatewayResponse<Set_, S1> { self.0.put("ResponseType", value.into_node()); GatewayResponse(self.0, PhantomData_) }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> GatewayResponse<S0, Set_> { self.0.put("RestApiId", value.into_node()); GatewayResponse(self.0, PhantomData_) }
    /// Sets `StatusCode`.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatusCode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayResponse> for GatewayResponse<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GatewayResponse<S0, S1> {
    const TYPE: &'static str = "AWS::ApiGateway::GatewayResponse";
    type Handle = GatewayResponseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GatewayResponse`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayResponseRef(Id_);
impl From<Id_> for GatewayResponseRef { #[inline] fn from(id: Id_) -> Self { GatewayResponseRef(id) } }
impl AsRef<Id_> for GatewayResponseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayResponseRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
