// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::RestApi`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::RestApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html)
#[must_use]
pub struct RestApi(Properties_);
impl RestApi {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RestApi(Properties_::new()) }
}
impl RestApi {
    /// Sets `ApiKeySourceType`.
    #[inline] pub fn api_key_source_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiKeySourceType", value.into_node()); self }
    /// Sets `BinaryMediaTypes`.
    #[inline] pub fn binary_media_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BinaryMediaTypes", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `BodyS3Location`.
    #[inline] pub fn body_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("BodyS3Location", value.into_node()); self }
    /// Sets `CloneFrom`.
    #[inline] pub fn clone_from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloneFrom", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisableExecuteApiEndpoint`.
    #[inline] pub fn disable_execute_api_endpoint(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableExecuteApiEndpoint", value.into_node()); self }
    /// Sets `EndpointAccessMode`.
    #[inline] pub fn endpoint_access_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointAccessMode", value.into_node()); self }
    /// Sets `EndpointConfiguration`.
    #[inline] pub fn endpoint_configuration(mut self, value: impl IntoValue_<EndpointConfiguration>) -> Self { self.0.put("EndpointConfiguration", value.into_node()); self }
    /// Sets `FailOnWarnings`.
    #[inline] pub fn fail_on_warnings(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FailOnWarnings", value.into_node()); self }
    /// Sets `MinimumCompressionSize`.
    #[inline] pub fn minimum_compression_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumCompressionSize", value.into_node()); self }
    /// Sets `Mode`.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `SecurityPolicy`.
    #[inline] pub fn security_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityPolicy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<RestApi> for RestApi { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for RestApi {
    const TYPE: &'static str = "AWS::ApiGateway::RestApi";
    type Handle = RestApiRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RestApi`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RestApiRef(Id_);
impl From<Id_> for RestApiRef { #[inline] fn from(id: Id_) -> Self { RestApiRef(id) } }
impl AsRef<Id_> for RestApiRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RestApiRef {
    /// `Ref`: `RestApiId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RestApiId`
    #[inline] pub fn rest_api_id(&self) -> Value_<String> { self.0.attribute("RestApiId") }
    /// `Fn::GetAtt` `RootResourceId`
    #[inline] pub fn root_resource_id(&self) -> Value_<String> { self.0.attribute("RootResourceId") }
}
/// `AWS::ApiGateway::RestApi.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html)
#[must_use]
pub struct S3Location(Properties_);
impl S3Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new()) }
}
impl S3Location {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `ETag`.
    #[inline] pub fn e_tag(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ETag", value.into_node()); self }
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<S3Location> for S3Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::RestApi.EndpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-endpointconfiguration.html)
#[must_use]
pub struct EndpointConfiguration(Properties_);
impl EndpointConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EndpointConfiguration(Properties_::new()) }
}
impl EndpointConfiguration {
    /// Sets `IpAddressType`.
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Types`.
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Types", value.into_node()); self }
    /// Sets `VpcEndpointIds`.
    #[inline] pub fn vpc_endpoint_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcEndpointIds", value.into_node()); self }
}
impl IntoValue_<EndpointConfiguration> for EndpointConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
