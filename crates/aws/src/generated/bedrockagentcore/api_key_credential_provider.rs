// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::ApiKeyCredentialProvider`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::ApiKeyCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html)
#[must_use]
pub struct ApiKeyCredentialProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiKeyCredentialProvider<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyCredentialProvider(Properties_::new(), PhantomData_) }
}
impl<S0> ApiKeyCredentialProvider<S0> {
    /// Sets `ApiKey`. 1 to 65536 characters.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiKey", value.into_node()); self }
    /// Sets `ApiKeySecretConfig`.
    #[inline] pub fn api_key_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ApiKeySecretConfig", value.into_node()); self }
    /// Sets `ApiKeySecretSource`. The values are constants of [`ApiKeySecretSource`].
    #[inline] pub fn api_key_secret_source(mut self, value: impl IntoValue_<ApiKeySecretSource>) -> Self { self.0.put("ApiKeySecretSource", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ApiKeyCredentialProvider<Set_> { self.0.put("Name", value.into_node()); ApiKeyCredentialProvider(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApiKeyCredentialProvider> for ApiKeyCredentialProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ApiKeyCredentialProvider<S0> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ApiKeyCredentialProvider";
    type Handle = ApiKeyCredentialProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApiKeyCredentialProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiKeyCredentialProviderRef(Id_);
impl From<Id_> for ApiKeyCredentialProviderRef { #[inline] fn from(id: Id_) -> Self { ApiKeyCredentialProviderRef(id) } }
impl AsRef<Id_> for ApiKeyCredentialProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiKeyCredentialProviderRef {
    /// `Ref`: `CredentialProviderArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiKeySecretArn`
    #[inline] pub fn api_key_secret_arn(&self) -> Value_<String> { self.0.attribute("ApiKeySecretArn") }
    /// `Fn::GetAtt` `ApiKeySecretJsonKey`
    #[inline] pub fn api_key_secret_json_key(&self) -> Value_<String> { self.0.attribute("ApiKeySecretJsonKey") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `CredentialProviderArn`
    #[inline] pub fn credential_provider_arn(&self) -> Value_<String> { self.0.attribute("CredentialProviderArn") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
/// `AWS::BedrockAgentCore::ApiKeyCredentialProvider.SecretReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-apikeycredentialprovider-secretreference.html)
#[must_use]
pub struct SecretReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecretReference<Missing_<super::required::json_key>, Missing_<super::required::secret_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecretReference<S0, S1> {
    /// Sets `JsonKey`. Required. 1 to 128 characters.
    #[inline] pub fn json_key(mut self, value: impl IntoValue_<String>) -> SecretReference<Set_, S1> { self.0.put("JsonKey", value.into_node()); SecretReference(self.0, PhantomData_) }
    /// Sets `SecretId`. Required. 1 to 2048 characters.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> SecretReference<S0, Set_> { self.0.put("SecretId", value.into_node()); SecretReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecretReference> for SecretReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html)
#[derive(Debug)]
pub enum ApiKeySecretSource {}
impl ApiKeySecretSource {
    /// `MANAGED`
    pub const MANAGED: Value_<ApiKeySecretSource> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<ApiKeySecretSource> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApiKeySecretSource> { Value_::from_node(value.into_node()) }
}
