// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::APNSSandboxChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::APNSSandboxChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnssandboxchannel.html)
#[must_use]
pub struct APNSSandboxChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl APNSSandboxChannel<Missing_<super::required::application_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { APNSSandboxChannel(Properties_::new(), PhantomData_) }
}
impl<S0> APNSSandboxChannel<S0> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> APNSSandboxChannel<Set_> { self.0.put("ApplicationId", value.into_node()); APNSSandboxChannel(self.0, PhantomData_) }
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
impl<S0: IsSet_> IntoValue_<APNSSandboxChannel> for APNSSandboxChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for APNSSandboxChannel<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::APNSSandboxChannel";
    type Handle = APNSSandboxChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`APNSSandboxChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct APNSSandboxChannelRef(Id_);
impl From<Id_> for APNSSandboxChannelRef { #[inline] fn from(id: Id_) -> Self { APNSSandboxChannelRef(id) } }
impl AsRef<Id_> for APNSSandboxChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl APNSSandboxChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
