// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::ApiKey`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::ApiKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html)
#[must_use]
pub struct ApiKey(Properties_);
impl ApiKey {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApiKey(Properties_::new()) }
}
impl ApiKey {
    /// Sets `CustomerId`.
    #[inline] pub fn customer_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerId", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `GenerateDistinctId`. An update replaces the resource.
    #[inline] pub fn generate_distinct_id(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("GenerateDistinctId", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `StageKeys`.
    #[inline] pub fn stage_keys(mut self, value: impl IntoValue_<Vec<StageKey>>) -> Self { self.0.put("StageKeys", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Value`. An update replaces the resource.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ApiKey> for ApiKey { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ApiKey {
    const TYPE: &'static str = "AWS::ApiGateway::ApiKey";
    type Handle = ApiKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApiKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiKeyRef(Id_);
impl From<Id_> for ApiKeyRef { #[inline] fn from(id: Id_) -> Self { ApiKeyRef(id) } }
impl AsRef<Id_> for ApiKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiKeyRef {
    /// `Ref`: `APIKeyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `APIKeyId`
    #[inline] pub fn api_key_id(&self) -> Value_<String> { self.0.attribute("APIKeyId") }
}
/// `AWS::ApiGateway::ApiKey.StageKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-apikey-stagekey.html)
#[must_use]
pub struct StageKey(Properties_);
impl StageKey {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StageKey(Properties_::new()) }
}
impl StageKey {
    /// Sets `RestApiId`.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestApiId", value.into_node()); self }
    /// Sets `StageName`.
    #[inline] pub fn stage_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StageName", value.into_node()); self }
}
impl IntoValue_<StageKey> for StageKey { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
