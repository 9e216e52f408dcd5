// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::APNSChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::APNSChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnschannel.html)
#[must_use]
pub struct APNSChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl APNSChannel<Missing_<super::required::application_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { APNSChannel(Properties_::new(), PhantomData_) }
}
impl<S0> APNSChannel<S0> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> APNSChannel<Set_> { self.0.put("ApplicationId", value.into_node()); APNSChannel(self.0, PhantomData_) }
    /// Sets `BundleId`.
    #[inline] pub fn bundle_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BundleId", value.into_node()); self }
    /// Sets `Certificate`.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `DefaultAuthenticationMethod`.
    #[inline] pub fn default_authentication_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultAuthenticationMethod", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `PrivateKey`.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateKey", value.into_node()); self }
    /// Sets `TeamId`.
    #[inline] pub fn team_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TeamId", value.into_node()); self }
    /// Sets `TokenKey`.
    #[inline] pub fn token_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenKey", value.into_node()); self }
    /// Sets `TokenKeyId`.
    #[inline] pub fn token_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenKeyId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<APNSChannel> for APNSChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for APNSChannel<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::APNSChannel";
    type Handle = APNSChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`APNSChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct APNSChannelRef(Id_);
impl From<Id_> for APNSChannelRef { #[inline] fn from(id: Id_) -> Self { APNSChannelRef(id) } }
impl AsRef<Id_> for APNSChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl APNSChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
