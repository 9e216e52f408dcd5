// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver::AccessToken`

use stanchion_template::generated::*;

/// `AWS::Route53GlobalResolver::AccessToken`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html)
#[must_use]
pub struct AccessToken<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessToken<Missing_<super::required::dns_view_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessToken(Properties_::new(), PhantomData_) }
}
impl<S0> AccessToken<S0> {
    /// Sets `ClientToken`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `DnsViewId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn dns_view_id(mut self, value: impl IntoValue_<String>) -> AccessToken<Set_> { self.0.put("DnsViewId", value.into_node()); AccessToken(self.0, PhantomData_) }
    /// Sets `ExpiresAt`. An update replaces the resource.
    #[inline] pub fn expires_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpiresAt", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccessToken> for AccessToken<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccessToken<S0> {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessToken";
    type Handle = AccessTokenRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessToken`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessTokenRef(Id_);
impl From<Id_> for AccessTokenRef { #[inline] fn from(id: Id_) -> Self { AccessTokenRef(id) } }
impl AsRef<Id_> for AccessTokenRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessTokenRef {
    /// `Ref`: `AccessTokenId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessTokenId`
    #[inline] pub fn access_token_id(&self) -> Value_<String> { self.0.attribute("AccessTokenId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `GlobalResolverId`
    #[inline] pub fn global_resolver_id(&self) -> Value_<String> { self.0.attribute("GlobalResolverId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Value`
    #[inline] pub fn value(&self) -> Value_<String> { self.0.attribute("Value") }
}
