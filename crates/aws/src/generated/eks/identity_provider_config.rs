// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::IdentityProviderConfig`

use stanchion_template::generated::*;

/// `AWS::EKS::IdentityProviderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html)
#[must_use]
pub struct IdentityProviderConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdentityProviderConfig<Missing_<super::required::cluster_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityProviderConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdentityProviderConfig<S0, S1> {
    /// Sets `ClusterName`. Required. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> IdentityProviderConfig<Set_, S1> { self.0.put("ClusterName", value.into_node()); IdentityProviderConfig(self.0, PhantomData_) }
    /// Sets `IdentityProviderConfigName`. An update replaces the resource.
    #[inline] pub fn identity_provider_config_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityProviderConfigName", value.into_node()); self }
    /// Sets `Oidc`. An update replaces the resource.
    #[inline] pub fn oidc(mut self, value: impl IntoValue_<OidcIdentityProviderConfig>) -> Self { self.0.put("Oidc", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> IdentityProviderConfig<S0, Set_> { self.0.put("Type", value.into_node()); IdentityProviderConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdentityProviderConfig> for IdentityProviderConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IdentityProviderConfig<S0, S1> {
    const TYPE: &'static str = "AWS::EKS::IdentityProviderConfig";
    type Handle = IdentityProviderConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentityProviderConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentityProviderConfigRef(Id_);
impl From<Id_> for IdentityProviderConfigRef { #[inline] fn from(id: Id_) -> Self { IdentityProviderConfigRef(id) } }
impl AsRef<Id_> for IdentityProviderConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentityProviderConfigRef {
    /// `Ref`: `IdentityProviderConfigName|ClusterName|Type`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IdentityProviderConfigArn`
    #[inline] pub fn identity_provider_config_arn(&self) -> Value_<String> { self.0.attribute("IdentityProviderConfigArn") }
}
/// `AWS::EKS::IdentityProviderConfig.OidcIdentityProviderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-identityproviderconfig-oidcidentityproviderconfig.html)
#[must_use]
pub struct OidcIdentityProviderConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OidcIdentityProviderConfig<Missing_<super::required::client_id>, Missing_<super::required::issuer_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OidcIdentityProviderConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OidcIdentityProviderConfig<S0, S1> {
    /// Sets `ClientId`. Required.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> OidcIdentityProviderConfig<Set_, S1> { self.0.put("ClientId", value.into_node()); OidcIdentityProviderConfig(self.0, PhantomData_) }
    /// Sets `GroupsClaim`.
    #[inline] pub fn groups_claim(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupsClaim", value.into_node()); self }
    /// Sets `GroupsPrefix`.
    #[inline] pub fn groups_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupsPrefix", value.into_node()); self }
    /// Sets `IssuerUrl`. Required.
    #[inline] pub fn issuer_url(mut self, value: impl IntoValue_<String>) -> OidcIdentityProviderConfig<S0, Set_> { self.0.put("IssuerUrl", value.into_node()); OidcIdentityProviderConfig(self.0, PhantomData_) }
    /// Sets `RequiredClaims`.
    #[inline] pub fn required_claims(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("RequiredClaims", value.into_node()); self }
    /// Sets `UsernameClaim`.
    #[inline] pub fn username_claim(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsernameClaim", value.into_node()); self }
    /// Sets `UsernamePrefix`.
    #[inline] pub fn username_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsernamePrefix", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OidcIdentityProviderConfig> for OidcIdentityProviderConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EKS::IdentityProviderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `oidc`
    pub const OIDC: Value_<Type> = Value_::constant("oidc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
