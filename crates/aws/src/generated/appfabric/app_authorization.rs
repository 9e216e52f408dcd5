// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppFabric::AppAuthorization`

use stanchion_template::generated::*;

/// `AWS::AppFabric::AppAuthorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html)
#[must_use]
pub struct AppAuthorization<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AppAuthorization<Missing_<super::required::app>, Missing_<super::required::app_bundle_identifier>, Missing_<super::required::auth_type>, Missing_<super::required::tenant>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppAuthorization(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AppAuthorization<S0, S1, S2, S3> {
    /// Sets `App`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn app(mut self, value: impl IntoValue_<String>) -> AppAuthorization<Set_, S1, S2, S3> { self.0.put("App", value.into_node()); AppAuthorization(self.0, PhantomData_) }
    /// Sets `AppBundleIdentifier`. Required. 1 to 1011 characters. An update replaces the resource.
    #[inline] pub fn app_bundle_identifier(mut self, value: impl IntoValue_<String>) -> AppAuthorization<S0, Set_, S2, S3> { self.0.put("AppBundleIdentifier", value.into_node()); AppAuthorization(self.0, PhantomData_) }
    /// Sets `AuthType`. Required. An update replaces the resource. The values are constants of [`AuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthType>) -> AppAuthorization<S0, S1, Set_, S3> { self.0.put("AuthType", value.into_node()); AppAuthorization(self.0, PhantomData_) }
    /// Sets `Credential`.
    #[inline] pub fn credential(mut self, value: impl IntoValue_<Credential>) -> Self { self.0.put("Credential", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tenant`. Required.
    #[inline] pub fn tenant(mut self, value: impl IntoValue_<Tenant>) -> AppAuthorization<S0, S1, S2, Set_> { self.0.put("Tenant", value.into_node()); AppAuthorization(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AppAuthorization> for AppAuthorization<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for AppAuthorization<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::AppFabric::AppAuthorization";
    type Handle = AppAuthorizationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppAuthorization`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppAuthorizationRef(Id_);
impl From<Id_> for AppAuthorizationRef { #[inline] fn from(id: Id_) -> Self { AppAuthorizationRef(id) } }
impl AsRef<Id_> for AppAuthorizationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppAuthorizationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppAuthorizationArn`
    #[inline] pub fn app_authorization_arn(&self) -> Value_<String> { self.0.attribute("AppAuthorizationArn") }
    /// `Fn::GetAtt` `AppAuthorizationIdentifier`
    #[inline] pub fn app_authorization_identifier(&self) -> Value_<String> { self.0.attribute("AppAuthorizationIdentifier") }
    /// `Fn::GetAtt` `AppBundleArn`
    #[inline] pub fn app_bundle_arn(&self) -> Value_<String> { self.0.attribute("AppBundleArn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Persona`
    #[inline] pub fn persona(&self) -> Value_<String> { self.0.attribute("Persona") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AppFabric::AppAuthorization.ApiKeyCredential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-apikeycredential.html)
#[must_use]
pub struct ApiKeyCredential<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiKeyCredential<Missing_<super::required::api_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyCredential(Properties_::new(), PhantomData_) }
}
impl<S0> ApiKeyCredential<S0> {
    /// Sets `ApiKey`. Required. 1 to 2048 characters.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> ApiKeyCredential<Set_> { self.0.put("ApiKey", value.into_node()); ApiKeyCredential(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApiKeyCredential> for ApiKeyCredential<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::AppAuthorization.Oauth2Credential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-oauth2credential.html)
#[must_use]
pub struct Oauth2Credential<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Oauth2Credential<Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Oauth2Credential(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Oauth2Credential<S0, S1> {
    /// Sets `ClientId`. Required. 1 to 2048 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Oauth2Credential<Set_, S1> { self.0.put("ClientId", value.into_node()); Oauth2Credential(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Oauth2Credential<S0, Set_> { self.0.put("ClientSecret", value.into_node()); Oauth2Credential(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Oauth2Credential> for Oauth2Credential<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::AppAuthorization.Credential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-credential.html)
#[must_use]
pub struct Credential(Properties_);
impl Credential {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Credential(Properties_::new()) }
}
impl Credential {
    /// Sets `ApiKeyCredential`.
    #[inline] pub fn api_key_credential(mut self, value: impl IntoValue_<ApiKeyCredential>) -> Self { self.0.put("ApiKeyCredential", value.into_node()); self }
    /// Sets `Oauth2Credential`.
    #[inline] pub fn oauth2_credential(mut self, value: impl IntoValue_<Oauth2Credential>) -> Self { self.0.put("Oauth2Credential", value.into_node()); self }
}
impl IntoValue_<Credential> for Credential { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFabric::AppAuthorization.Tenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-tenant.html)
#[must_use]
pub struct Tenant<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tenant<Missing_<super::required::tenant_display_name>, Missing_<super::required::tenant_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tenant(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tenant<S0, S1> {
    /// Sets `TenantDisplayName`. Required. 1 to 2048 characters.
    #[inline] pub fn tenant_display_name(mut self, value: impl IntoValue_<String>) -> Tenant<Set_, S1> { self.0.put("TenantDisplayName", value.into_node()); Tenant(self.0, PhantomData_) }
    /// Sets `TenantIdentifier`. Required. 1 to 1024 characters.
    #[inline] pub fn tenant_identifier(mut self, value: impl IntoValue_<String>) -> Tenant<S0, Set_> { self.0.put("TenantIdentifier", value.into_node()); Tenant(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tenant> for Tenant<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppFabric::AppAuthorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `oauth2`
    pub const OAUTH2: Value_<AuthType> = Value_::constant("oauth2");
    /// `apiKey`
    pub const API_KEY: Value_<AuthType> = Value_::constant("apiKey");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
