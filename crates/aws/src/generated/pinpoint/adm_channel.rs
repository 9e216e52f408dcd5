// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::ADMChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::ADMChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-admchannel.html)
#[must_use]
pub struct ADMChannel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ADMChannel<Missing_<super::required::application_id>, Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ADMChannel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ADMChannel<S0, S1, S2> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> ADMChannel<Set_, S1, S2> { self.0.put("ApplicationId", value.into_node()); ADMChannel(self.0, PhantomData_) }
    /// Sets `ClientId`. Required.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> ADMChannel<S0, Set_, S2> { self.0.put("ClientId", value.into_node()); ADMChannel(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> ADMChannel<S0, S1, Set_> { self.0.put("ClientSecret", value.into_node()); ADMChannel(self.0, PhantomData_) }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ADMChannel> for ADMChannel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ADMChannel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Pinpoint::ADMChannel";
    type Handle = ADMChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ADMChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ADMChannelRef(Id_);
impl From<Id_> for ADMChannelRef { #[inline] fn from(id: Id_) -> Self { ADMChannelRef(id) } }
impl AsRef<Id_> for ADMChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ADMChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
