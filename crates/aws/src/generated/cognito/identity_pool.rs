// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::IdentityPool`

use stanchion_template::generated::*;

/// `AWS::Cognito::IdentityPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html)
#[must_use]
pub struct IdentityPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentityPool<Missing_<super::required::allow_unauthenticated_identities>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityPool(Properties_::new(), PhantomData_) }
}
impl<S0> IdentityPool<S0> {
    /// Sets `AllowClassicFlow`.
    #[inline] pub fn allow_classic_flow(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowClassicFlow", value.into_node()); self }
    /// Sets `AllowUnauthenticatedIdentities`. Required.
    #[inline] pub fn allow_unauthenticated_identities(mut self, value: impl IntoValue_<bool>) -> IdentityPool<Set_> { self.0.put("AllowUnauthenticatedIdentities", value.into_node()); IdentityPool(self.0, PhantomData_) }
    /// Sets `CognitoEvents`.
    #[inline] pub fn cognito_events(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CognitoEvents", value.into_node()); self }
    /// Sets `CognitoIdentityProviders`.
    #[inline] pub fn cognito_identity_providers(mut self, value: impl IntoValue_<Vec<CognitoIdentityProvider>>) -> Self { self.0.put("CognitoIdentityProviders", value.into_node()); self }
    /// Sets `CognitoStreams`.
    #[inline] pub fn cognito_streams(mut self, value: impl IntoValue_<CognitoStreams>) -> Self { self.0.put("CognitoStreams", value.into_node()); self }
    /// Sets `DeveloperProviderName`. 1 to 128 characters.
    #[inline] pub fn developer_provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeveloperProviderName", value.into_node()); self }
    /// Sets `IdentityPoolName`. 1 to 128 characters.
    #[inline] pub fn identity_pool_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityPoolName", value.into_node()); self }
    /// Sets `IdentityPoolTags`.
    #[inline] pub fn identity_pool_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("IdentityPoolTags", value.into_node()); self }
    /// Sets `OpenIdConnectProviderARNs`.
    #[inline] pub fn open_id_connect_provider_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OpenIdConnectProviderARNs", value.into_node()); self }
    /// Sets `PushSync`.
    #[inline] pub fn push_sync(mut self, value: impl IntoValue_<PushSync>) -> Self { self.0.put("PushSync", value.into_node()); self }
    /// Sets `SamlProviderARNs`.
    #[inline] pub fn saml_provider_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SamlProviderARNs", value.into_node()); self }
    /// Sets `SupportedLoginProviders`.
    #[inline] pub fn supported_login_providers(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SupportedLoginProviders", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdentityPool> for IdentityPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IdentityPool<S0> {
    const TYPE: &'static str = "AWS::Cognito::IdentityPool";
    type Handle = IdentityPoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentityPool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentityPoolRef(Id_);
impl From<Id_> for IdentityPoolRef { #[inline] fn from(id: Id_) -> Self { IdentityPoolRef(id) } }
impl AsRef<Id_> for IdentityPoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentityPoolRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Cognito::IdentityPool.CognitoIdentityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypool-cognitoidentityprovider.html)
#[must_use]
pub struct CognitoIdentityProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CognitoIdentityProvider<Missing_<super::required::client_id>, Missing_<super::required::provider_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CognitoIdentityProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CognitoIdentityProvider<S0, S1> {
    /// Sets `ClientId`. Required. 1 to 128 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> CognitoIdentityProvider<Set_, S1> { self.0.put("ClientId", value.into_node()); CognitoIdentityProvider(self.0, PhantomData_) }
    /// Sets `ProviderName`. Required. 1 to 128 characters.
    #[inline] pub fn provider_name(mut self, value: impl IntoValue_<String>) -> CognitoIdentityProvider<S0, Set_> { self.0.put("ProviderName", value.into_node()); CognitoIdentityProvider(self.0, PhantomData_) }
    /// Sets `ServerSideTokenCheck`.
    #[inline] pub fn server_side_token_check(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ServerSideTokenCheck", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CognitoIdentityProvider> for CognitoIdentityProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::IdentityPool.CognitoStreams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypool-cognitostreams.html)
#[must_use]
pub struct CognitoStreams(Properties_);
impl CognitoStreams {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CognitoStreams(Properties_::new()) }
}
impl CognitoStreams {
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `StreamName`.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamName", value.into_node()); self }
    /// Sets `StreamingStatus`.
    #[inline] pub fn streaming_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamingStatus", value.into_node()); self }
}
impl IntoValue_<CognitoStreams> for CognitoStreams { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::IdentityPool.PushSync`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypool-pushsync.html)
#[must_use]
pub struct PushSync(Properties_);
impl PushSync {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PushSync(Properties_::new()) }
}
impl PushSync {
    /// Sets `ApplicationArns`.
    #[inline] pub fn application_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ApplicationArns", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<PushSync> for PushSync { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
