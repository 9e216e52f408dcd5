// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::IdentityPoolPrincipalTag`

use stanchion_template::generated::*;

/// `AWS::Cognito::IdentityPoolPrincipalTag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html)
#[must_use]
pub struct IdentityPoolPrincipalTag<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdentityPoolPrincipalTag<Missing_<super::required::identity_pool_id>, Missing_<super::required::identity_provider_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityPoolPrincipalTag(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdentityPoolPrincipalTag<S0, S1> {
    /// Sets `IdentityPoolId`. Required. An update replaces the resource.
    #[inline] pub fn identity_pool_id(mut self, value: impl IntoValue_<String>) -> IdentityPoolPrincipalTag<Set_, S1> { self.0.put("IdentityPoolId", value.into_node()); IdentityPoolPrincipalTag(self.0, PhantomData_) }
    /// Sets `IdentityProviderName`. Required. An update replaces the resource.
    #[inline] pub fn identity_provider_name(mut self, value: impl IntoValue_<String>) -> IdentityPoolPrincipalTag<S0, Set_> { self.0.put("IdentityProviderName", value.into_node()); IdentityPoolPrincipalTag(self.0, PhantomData_) }
    /// Sets `PrincipalTags`.
    #[inline] pub fn principal_tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PrincipalTags", value.into_node()); self }
    /// Sets `UseDefaults`.
    #[inline] pub fn use_defaults(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseDefaults", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdentityPoolPrincipalTag> for IdentityPoolPrincipalTag<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IdentityPoolPrincipalTag<S0, S1> {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag";
    type Handle = IdentityPoolPrincipalTagRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentityPoolPrincipalTag`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentityPoolPrincipalTagRef(Id_);
impl From<Id_> for IdentityPoolPrincipalTagRef { #[inline] fn from(id: Id_) -> Self { IdentityPoolPrincipalTagRef(id) } }
impl AsRef<Id_> for IdentityPoolPrincipalTagRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentityPoolPrincipalTagRef {
    /// `Ref`: `IdentityPoolId|IdentityProviderName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
