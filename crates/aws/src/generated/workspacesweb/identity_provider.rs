// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::IdentityProvider`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::IdentityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html)
#[must_use]
pub struct IdentityProvider<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IdentityProvider<Missing_<super::required::identity_provider_details>, Missing_<super::required::identity_provider_name>, Missing_<super::required::identity_provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IdentityProvider<S0, S1, S2> {
    /// Sets `IdentityProviderDetails`. Required.
    #[inline] pub fn identity_provider_details(mut self, value: impl IntoValue_<MapOf_<String>>) -> IdentityProvider<Set_, S1, S2> { self.0.put("IdentityProviderDetails", value.into_node()); IdentityProvider(self.0, PhantomData_) }
    /// Sets `IdentityProviderName`. Required. 1 to 32 characters.
    #[inline] pub fn identity_provider_name(mut self, value: impl IntoValue_<String>) -> IdentityProvider<S0, Set_, S2> { self.0.put("IdentityProviderName", value.into_node()); IdentityProvider(self.0, PhantomData_) }
    /// Sets `IdentityProviderType`. Required. The values are constants of [`IdentityProviderType`].
    #[inline] pub fn identity_provider_type(mut self, value: impl IntoValue_<IdentityProviderType>) -> IdentityProvider<S0, S1, Set_> { self.0.put("IdentityProviderType", value.into_node()); IdentityProvider(self.0, PhantomData_) }
    /// Sets `PortalArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn portal_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PortalArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IdentityProvider> for IdentityProvider<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IdentityProvider<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::IdentityProvider";
    type Handle = IdentityProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentityProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentityProviderRef(Id_);
impl From<Id_> for IdentityProviderRef { #[inline] fn from(id: Id_) -> Self { IdentityProviderRef(id) } }
impl AsRef<Id_> for IdentityProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentityProviderRef {
    /// `Ref`: `IdentityProviderArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IdentityProviderArn`
    #[inline] pub fn identity_provider_arn(&self) -> Value_<String> { self.0.attribute("IdentityProviderArn") }
}
/// Values of `AWS::WorkSpacesWeb::IdentityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html)
#[derive(Debug)]
pub enum IdentityProviderType {}
impl IdentityProviderType {
    /// `SAML`
    pub const SAML: Value_<IdentityProviderType> = Value_::constant("SAML");
    /// `Facebook`
    pub const FACEBOOK: Value_<IdentityProviderType> = Value_::constant("Facebook");
    /// `Google`
    pub const GOOGLE: Value_<IdentityProviderType> = Value_::constant("Google");
    /// `LoginWithAmazon`
    pub const LOGIN_WITH_AMAZON: Value_<IdentityProviderType> = Value_::constant("LoginWithAmazon");
    /// `SignInWithApple`
    pub const SIGN_IN_WITH_APPLE: Value_<IdentityProviderType> = Value_::constant("SignInWithApple");
    /// `OIDC`
    pub const OIDC: Value_<IdentityProviderType> = Value_::constant("OIDC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdentityProviderType> { Value_::from_node(value.into_node()) }
}
