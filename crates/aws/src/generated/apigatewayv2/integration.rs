// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::Integration`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html)
#[must_use]
pub struct Integration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Integration<Missing_<super::required::api_id>, Missing_<super::required::integration_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Integration<S0, S1> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Integration<Set_, S1> { self.0.put("ApiId", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `ConnectionId`.
    #[inline] pub fn connection_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionId", value.into_node()); self }
    /// Sets `ConnectionType`.
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionType", value.into_node()); self }
    /// Sets `ContentHandlingStrategy`.
    #[inline] pub fn content_handling_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentHandlingStrategy", value.into_node()); self }
    /// Sets `CredentialsArn`.
    #[inline] pub fn credentials_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CredentialsArn", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IntegrationMethod`.
    #[inline] pub fn integration_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationMethod", value.into_node()); self }
    /// Sets `IntegrationSubtype`.
    #[inline] pub fn integration_subtype(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationSubtype", value.into_node()); self }
    /// Sets `IntegrationType`. Required.
    #[inline] pub fn integration_type(mut self, value: impl IntoValue_<String>) -> Integration<S0, Set_> { self.0.put("IntegrationType", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `IntegrationUri`.
    #[inline] pub fn integration_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationUri", value.into_node()); self }
    /// Sets `PassthroughBehavior`.
    #[inline] pub fn passthrough_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PassthroughBehavior", value.into_node()); self }
    /// Sets `PayloadFormatVersion`.
    #[inline] pub fn payload_format_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadFormatVersion", value.into_node()); self }
    /// Sets `RequestParameters`.
    #[inline] pub fn request_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("RequestParameters", value.into_node()); self }
    /// Sets `RequestTemplates`.
    #[inline] pub fn request_templates(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("RequestTemplates", value.into_node()); self }
    /// Sets `ResponseParameters`.
    #[inline] pub fn response_parameters(mut self, value: impl IntoValue_<MapOf_<ResponseParameterMap>>) -> Self { self.0.put("ResponseParameters", value.into_node()); self }
    /// Sets `TemplateSelectionExpression`.
    #[inline] pub fn template_selection_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateSelectionExpression", value.into_node()); self }
    /// Sets `TimeoutInMillis`.
    #[inline] pub fn timeout_in_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMillis", value.into_node()); self }
    /// Sets `TlsConfig`.
    #[inline] pub fn tls_config(mut self, value: impl IntoValue_<TlsConfig>) -> Self { self.0.put("TlsConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Integration> for Integration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Integration<S0, S1> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Integration";
    type Handle = IntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Integration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationRef(Id_);
impl From<Id_> for IntegrationRef { #[inline] fn from(id: Id_) -> Self { IntegrationRef(id) } }
impl AsRef<Id_> for IntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationRef {
    /// `Ref`: `IntegrationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IntegrationId`
    #[inline] pub fn integration_id(&self) -> Value_<String> { self.0.attribute("IntegrationId") }
}
/// `AWS::ApiGatewayV2::Integration.ResponseParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparameter.html)
#[must_use]
pub struct ResponseParameter(Properties_);
impl ResponseParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResponseParameter(Properties_::new()) }
}
impl ResponseParameter {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ResponseParameter> for ResponseParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::Integration.ResponseParameterMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparametermap.html)
#[must_use]
pub struct ResponseParameterMap(Properties_);
impl ResponseParameterMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResponseParameterMap(Properties_::new()) }
}
impl ResponseParameterMap {
    /// Sets `ResponseParameters`.
    #[inline] pub fn response_parameters(mut self, value: impl IntoValue_<Vec<ResponseParameter>>) -> Self { self.0.put("ResponseParameters", value.into_node()); self }
}
impl IntoValue_<ResponseParameterMap> for ResponseParameterMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::Integration.TlsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-tlsconfig.html)
#[must_use]
pub struct TlsConfig(Properties_);
impl TlsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TlsConfig(Properties_::new()) }
}
impl TlsConfig {
    /// Sets `ServerNameToVerify`.
    #[inline] pub fn server_name_to_verify(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerNameToVerify", value.into_node()); self }
}
impl IntoValue_<TlsConfig> for TlsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
