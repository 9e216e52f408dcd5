// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::VoiceChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::VoiceChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-voicechannel.html)
#[must_use]
pub struct VoiceChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VoiceChannel<Missing_<super::required::application_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VoiceChannel(Properties_::new(), PhantomData_) }
}
impl<S0> VoiceChannel<S0> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> VoiceChannel<Set_> { self.0.put("ApplicationId", value.into_node()); VoiceChannel(self.0, PhantomData_) }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VoiceChannel> for VoiceChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VoiceChannel<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::VoiceChannel";
    type Handle = VoiceChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VoiceChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VoiceChannelRef(Id_);
impl From<Id_> for VoiceChannelRef { #[inline] fn from(id: Id_) -> Self { VoiceChannelRef(id) } }
impl AsRef<Id_> for VoiceChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VoiceChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
