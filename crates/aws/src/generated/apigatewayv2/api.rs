// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::Api`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::Api`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html)
#[must_use]
pub struct Api(Properties_);
impl Api {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Api(Properties_::new()) }
}
impl Api {
    /// Sets `ApiKeySelectionExpression`.
    #[inline] pub fn api_key_selection_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiKeySelectionExpression", value.into_node()); self }
    /// Sets `BasePath`.
    #[inline] pub fn base_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasePath", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `BodyS3Location`.
    #[inline] pub fn body_s3_location(mut self, value: impl IntoValue_<BodyS3Location>) -> Self { self.0.put("BodyS3Location", value.into_node()); self }
    /// Sets `CorsConfiguration`.
    #[inline] pub fn cors_configuration(mut self, value: impl IntoValue_<Cors>) -> Self { self.0.put("CorsConfiguration", value.into_node()); self }
    /// Sets `CredentialsArn`.
    #[inline] pub fn credentials_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CredentialsArn", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisableExecuteApiEndpoint`.
    #[inline] pub fn disable_execute_api_endpoint(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableExecuteApiEndpoint", value.into_node()); self }
    /// Sets `DisableSchemaValidation`.
    #[inline] pub fn disable_schema_validation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableSchemaValidation", value.into_node()); self }
    /// Sets `FailOnWarnings`.
    #[inline] pub fn fail_on_warnings(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FailOnWarnings", value.into_node()); self }
    /// Sets `IpAddressType`.
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ProtocolType`. An update replaces the resource.
    #[inline] pub fn protocol_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProtocolType", value.into_node()); self }
    /// Sets `RouteKey`.
    #[inline] pub fn route_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RouteKey", value.into_node()); self }
    /// Sets `RouteSelectionExpression`.
    #[inline] pub fn route_selection_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RouteSelectionExpression", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Target`.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Target", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<Api> for Api { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Api {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Api";
    type Handle = ApiRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Api`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiRef(Id_);
impl From<Id_> for ApiRef { #[inline] fn from(id: Id_) -> Self { ApiRef(id) } }
impl AsRef<Id_> for ApiRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiRef {
    /// `Ref`: `ApiId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiEndpoint`
    #[inline] pub fn api_endpoint(&self) -> Value_<String> { self.0.attribute("ApiEndpoint") }
    /// `Fn::GetAtt` `ApiId`
    #[inline] pub fn api_id(&self) -> Value_<String> { self.0.attribute("ApiId") }
    /// `Fn::GetAtt` `ExecuteApiArn`
    #[inline] pub fn execute_api_arn(&self) -> Value_<String> { self.0.attribute("ExecuteApiArn") }
}
/// `AWS::ApiGatewayV2::Api.BodyS3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html)
#[must_use]
pub struct BodyS3Location(Properties_);
impl BodyS3Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BodyS3Location(Properties_::new()) }
}
impl BodyS3Location {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `Etag`.
    #[inline] pub fn etag(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Etag", value.into_node()); self }
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<BodyS3Location> for BodyS3Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::Api.Cors`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html)
#[must_use]
pub struct Cors(Properties_);
impl Cors {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cors(Properties_::new()) }
}
impl Cors {
    /// Sets `AllowCredentials`.
    #[inline] pub fn allow_credentials(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowCredentials", value.into_node()); self }
    /// Sets `AllowHeaders`.
    #[inline] pub fn allow_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowHeaders", value.into_node()); self }
    /// Sets `AllowMethods`.
    #[inline] pub fn allow_methods(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowMethods", value.into_node()); self }
    /// Sets `AllowOrigins`.
    #[inline] pub fn allow_origins(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowOrigins", value.into_node()); self }
    /// Sets `ExposeHeaders`.
    #[inline] pub fn expose_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExposeHeaders", value.into_node()); self }
    /// Sets `MaxAge`.
    #[inline] pub fn max_age(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAge", value.into_node()); self }
}
impl IntoValue_<Cors> for Cors { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
