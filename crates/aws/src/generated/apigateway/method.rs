// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::Method`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
#[must_use]
pub struct Method<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Method<Missing_<super::required::http_method>, Missing_<super::required::resource_id>, Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Method(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Method<S0, S1, S2> {
    /// Sets `ApiKeyRequired`.
    #[inline] pub fn api_key_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApiKeyRequired", value.into_node()); self }
    /// Sets `AuthorizationScopes`.
    #[inline] pub fn authorization_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AuthorizationScopes", value.into_node()); self }
    /// Sets `AuthorizationType`.
    #[inline] pub fn authorization_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationType", value.into_node()); self }
    /// Sets `AuthorizerId`.
    #[inline] pub fn authorizer_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizerId", value.into_node()); self }
    /// Sets `HttpMethod`. Required. An update replaces the resource.
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<String>) -> Method<Set_, S1, S2> { self.0.put("HttpMethod", value.into_node()); Method(self.0, PhantomData_) }
    /// Sets `Integration`.
    #[inline] pub fn integration(mut self, value: impl IntoValue_<Integration>) -> Self { self.0.put("Integration", value.into_node()); self }
    /// Sets `MethodResponses`.
    #[inline] pub fn method_responses(mut self, value: impl IntoValue_<Vec<MethodResponse>>) -> Self { self.0.put("MethodResponses", value.into_node()); self }
    /// Sets `OperationName`.
    #[inline] pub fn operation_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperationName", value.into_node()); self }
    /// Sets `RequestModels`.
    #[inline] pub fn request_models(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("RequestModels", value.into_node()); self }
    /// Sets `RequestParameters`.
    #[inline] pub fn request_parameters(mut self, value: impl IntoValue_<MapOf_<Node_>>) -> Self { self.0.put("RequestParameters", value.into_node()); self }
    /// Sets `RequestValidatorId`.
    #[inline] pub fn request_validator_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequestValidatorId", value.into_node()); self }
    /// Sets `ResourceId`. Required. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Method<S0, Set_, S2> { self.0.put("ResourceId", value.into_node()); Method(self.0, PhantomData_) }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Method<S0, S1, Set_> { self.0.put("RestApiId", value.into_node()); Method(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Method> for Method<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Method<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGateway::Method";
    type Handle = MethodRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Method`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MethodRef(Id_);
impl From<Id_> for MethodRef { #[inline] fn from(id: Id_) -> Self { MethodRef(id) } }
impl AsRef<Id_> for MethodRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MethodRef {
    /// `Ref`: `RestApiId|ResourceId|HttpMethod`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::ApiGateway::Method.IntegrationResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html)
#[must_use]
pub struct IntegrationResponse<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntegrationResponse<Missing_<super::required::status_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegrationResponse(Properties_::new(), PhantomData_) }
}
impl<S0> IntegrationResponse<S0> {
    /// Sets `ContentHandling`. The values are constants of [`IntegrationResponseContentHandling`].
    #[inline] pub fn content_handling(mut self, value: impl IntoValue_<IntegrationResponseContentHandling>) -> Self { self.0.put("ContentHandling", value.into_node()); self }
    /// Sets `ResponseParameters`.
    #[inline] pub fn response_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ResponseParameters", value.into_node()); self }
    /// Sets `ResponseTemplates`.
    #[inline] pub fn response_templates(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ResponseTemplates", value.into_node()); self }
    /// Sets `SelectionPattern`.
    #[inline] pub fn selection_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelectionPattern", value.into_node()); self }
    /// Sets `StatusCode`. Required.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<String>) -> IntegrationResponse<Set_> { self.0.put("StatusCode", value.into_node()); IntegrationResponse(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IntegrationResponse> for IntegrationResponse<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::Method.Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html)
#[must_use]
pub struct Integration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Integration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0> Integration<S0> {
    /// Sets `CacheKeyParameters`.
    #[inline] pub fn cache_key_parameters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CacheKeyParameters", value.into_node()); self }
    /// Sets `CacheNamespace`.
    #[inline] pub fn cache_namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheNamespace", value.into_node()); self }
    /// Sets `ConnectionId`.
    #[inline] pub fn connection_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionId", value.into_node()); self }
    /// Sets `ConnectionType`. The values are constants of [`ConnectionType`].
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<ConnectionType>) -> Self { self.0.put("ConnectionType", value.into_node()); self }
    /// Sets `ContentHandling`. The values are constants of [`ContentHandling`].
    #[inline] pub fn content_handling(mut self, value: impl IntoValue_<ContentHandling>) -> Self { self.0.put("ContentHandling", value.into_node()); self }
    /// Sets `Credentials`.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Credentials", value.into_node()); self }
    /// Sets `IntegrationHttpMethod`.
    #[inline] pub fn integration_http_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationHttpMethod", value.into_node()); self }
    /// Sets `IntegrationResponses`.
    #[inline] pub fn integration_responses(mut self, value: impl IntoValue_<Vec<IntegrationResponse>>) -> Self { self.0.put("IntegrationResponses", value.into_node()); self }
    /// Sets `IntegrationTarget`.
    #[inline] pub fn integration_target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationTarget", value.into_node()); self }
    /// Sets `PassthroughBehavior`. The values are constants of [`PassthroughBehavior`].
    #[inline] pub fn passthrough_behavior(mut self, value: impl IntoValue_<PassthroughBehavior>) -> Self { self.0.put("PassthroughBehavior", value.into_node()); self }
    /// Sets `RequestParameters`.
    #[inline] pub fn request_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("RequestParameters", value.into_node()); self }
    /// Sets `RequestTemplates`.
    #[inline] pub fn request_templates(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("RequestTemplates", value.into_node()); self }
    /// Sets `ResponseTransferMode`. The values are constants of [`ResponseTransferMode`].
    #[inline] pub fn response_transfer_mode(mut self, value: impl IntoValue_<ResponseTransferMode>) -> Self { self.0.put("ResponseTransferMode", value.into_node()); self }
    /// Sets `TimeoutInMillis`. At least 50.
    #[inline] pub fn timeout_in_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMillis", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Integration<Set_> { self.0.put("Type", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `Uri`.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Integration> for Integration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::Method.MethodResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-methodresponse.html)
#[must_use]
pub struct MethodResponse<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MethodResponse<Missing_<super::required::status_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MethodResponse(Properties_::new(), PhantomData_) }
}
impl<S0> MethodResponse<S0> {
    /// Sets `ResponseModels`.
    #[inline] pub fn response_models(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ResponseModels", value.into_node()); self }
    /// Sets `ResponseParameters`.
    #[inline] pub fn response_parameters(mut self, value: impl IntoValue_<MapOf_<Node_>>) -> Self { self.0.put("ResponseParameters", value.into_node()); self }
    /// Sets `StatusCode`. Required.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<String>) -> MethodResponse<Set_> { self.0.put("StatusCode", value.into_node()); MethodResponse(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MethodResponse> for MethodResponse<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApiGateway::Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
#[derive(Debug)]
pub enum ConnectionType {}
impl ConnectionType {
    /// `INTERNET`
    pub const INTERNET: Value_<ConnectionType> = Value_::constant("INTERNET");
    /// `VPC_LINK`
    pub const VPC_LINK: Value_<ConnectionType> = Value_::constant("VPC_LINK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApiGateway::Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
#[derive(Debug)]
pub enum ContentHandling {}
impl ContentHandling {
    /// `CONVERT_TO_BINARY`
    pub const CONVERT_TO_BINARY: Value_<ContentHandling> = Value_::constant("CONVERT_TO_BINARY");
    /// `CONVERT_TO_TEXT`
    pub const CONVERT_TO_TEXT: Value_<ContentHandling> = Value_::constant("CONVERT_TO_TEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentHandling> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApiGateway::Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
#[derive(Debug)]
pub enum IntegrationResponseContentHandling {}
impl IntegrationResponseContentHandling {
    /// `CONVERT_TO_BINARY`
    pub const CONVERT_TO_BINARY: Value_<IntegrationResponseContentHandling> = Value_::constant("CONVERT_TO_BINARY");
    /// `CONVERT_TO_TEXT`
    pub const CONVERT_TO_TEXT: Value_<IntegrationResponseContentHandling> = Value_::constant("CONVERT_TO_TEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntegrationResponseContentHandling> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApiGateway::Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
#[derive(Debug)]
pub enum PassthroughBehavior {}
impl PassthroughBehavior {
    /// `WHEN_NO_MATCH`
    pub const WHEN_NO_MATCH: Value_<PassthroughBehavior> = Value_::constant("WHEN_NO_MATCH");
    /// `WHEN_NO_TEMPLATES`
    pub const WHEN_NO_TEMPLATES: Value_<PassthroughBehavior> = Value_::constant("WHEN_NO_TEMPLATES");
    /// `NEVER`
    pub const NEVER: Value_<PassthroughBehavior> = Value_::constant("NEVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PassthroughBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApiGateway::Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
#[derive(Debug)]
pub enum ResponseTransferMode {}
impl ResponseTransferMode {
    /// `BUFFERED`
    pub const BUFFERED: Value_<ResponseTransferMode> = Value_::constant("BUFFERED");
    /// `STREAM`
    pub const STREAM: Value_<ResponseTransferMode> = Value_::constant("STREAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResponseTransferMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApiGateway::Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AWS`
    pub const AWS: Value_<Type> = Value_::constant("AWS");
    /// `AWS_PROXY`
    pub const AWS_PROXY: Value_<Type> = Value_::constant("AWS_PROXY");
    /// `HTTP`
    pub const HTTP: Value_<Type> = Value_::constant("HTTP");
    /// `HTTP_PROXY`
    pub const HTTP_PROXY: Value_<Type> = Value_::constant("HTTP_PROXY");
    /// `MOCK`
    pub const MOCK: Value_<Type> = Value_::constant("MOCK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
