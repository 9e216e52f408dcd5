// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolIdentityProvider`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolIdentityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html)
#[must_use]
pub struct UserPoolIdentityProvider<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl UserPoolIdentityProvider<Missing_<super::required::provider_details>, Missing_<super::required::provider_name>, Missing_<super::required::provider_type>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolIdentityProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> UserPoolIdentityProvider<S0, S1, S2, S3> {
    /// Sets `AttributeMapping`.
    #[inline] pub fn attribute_mapping(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AttributeMapping", value.into_node()); self }
    /// Sets `IdpIdentifiers`. 0 to 50 items.
    #[inline] pub fn idp_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IdpIdentifiers", value.into_node()); self }
    /// Sets `ProviderDetails`. Required.
    #[inline] pub fn provider_details(mut self, value: impl IntoValue_<MapOf_<String>>) -> UserPoolIdentityProvider<Set_, S1, S2, S3> { self.0.put("ProviderDetails", value.into_node()); UserPoolIdentityProvider(self.0, PhantomData_) }
    /// Sets `ProviderName`. Required. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn provider_name(mut self, value: impl IntoValue_<String>) -> UserPoolIdentityProvider<S0, Set_, S2, S3> { self.0.put("ProviderName", value.into_node()); UserPoolIdentityProvider(self.0, PhantomData_) }
    /// Sets `ProviderType`. Required. An update replaces the resource. The values are constants of [`ProviderType`].
    #[inline] pub fn provider_type(mut self, value: impl IntoValue_<ProviderType>) -> UserPoolIdentityProvider<S0, S1, Set_, S3> { self.0.put("ProviderType", value.into_node()); UserPoolIdentityProvider(self.0, PhantomData_) }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolIdentityProvider<S0, S1, S2, Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolIdentityProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<UserPoolIdentityProvider> for UserPoolIdentityProvider<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for UserPoolIdentityProvider<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolIdentityProvider";
    type Handle = UserPoolIdentityProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolIdentityProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolIdentityProviderRef(Id_);
impl From<Id_> for UserPoolIdentityProviderRef { #[inline] fn from(id: Id_) -> Self { UserPoolIdentityProviderRef(id) } }
impl AsRef<Id_> for UserPoolIdentityProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolIdentityProviderRef {
    /// `Ref`: `ProviderName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::Cognito::UserPoolIdentityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html)
#[derive(Debug)]
pub enum ProviderType {}
impl ProviderType {
    /// `Facebook`
    pub const FACEBOOK: Value_<ProviderType> = Value_::constant("Facebook");
    /// `Google`
    pub const GOOGLE: Value_<ProviderType> = Value_::constant("Google");
    /// `LoginWithAmazon`
    pub const LOGIN_WITH_AMAZON: Value_<ProviderType> = Value_::constant("LoginWithAmazon");
    /// `OIDC`
    pub const OIDC: Value_<ProviderType> = Value_::constant("OIDC");
    /// `SAML`
    pub const SAML: Value_<ProviderType> = Value_::constant("SAML");
    /// `SignInWithApple`
    pub const SIGN_IN_WITH_APPLE: Value_<ProviderType> = Value_::constant("SignInWithApple");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProviderType> { Value_::from_node(value.into_node()) }
}
