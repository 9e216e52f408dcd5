// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::GCMChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::GCMChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html)
#[must_use]
pub struct GCMChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GCMChannel<Missing_<super::required::application_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GCMChannel(Properties_::new(), PhantomData_) }
}
impl<S0> GCMChannel<S0> {
    /// Sets `ApiKey`.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiKey", value.into_node()); self }
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> GCMChannel<Set_> { self.0.put("ApplicationId", value.into_node()); GCMChannel(self.0, PhantomData_) }
    /// Sets `DefaultAuthenticationMethod`.
    #[inline] pub fn default_authentication_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultAuthenticationMethod", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `ServiceJson`.
    #[inline] pub fn service_json(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceJson", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GCMChannel> for GCMChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GCMChannel<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::GCMChannel";
    type Handle = GCMChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GCMChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GCMChannelRef(Id_);
impl From<Id_> for GCMChannelRef { #[inline] fn from(id: Id_) -> Self { GCMChannelRef(id) } }
impl AsRef<Id_> for GCMChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GCMChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
