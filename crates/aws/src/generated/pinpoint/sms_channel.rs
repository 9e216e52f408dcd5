// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::SMSChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::SMSChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html)
#[must_use]
pub struct SMSChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SMSChannel<Missing_<super::required::application_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SMSChannel(Properties_::new(), PhantomData_) }
}
impl<S0> SMSChannel<S0> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> SMSChannel<Set_> { self.0.put("ApplicationId", value.into_node()); SMSChannel(self.0, PhantomData_) }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `SenderId`.
    #[inline] pub fn sender_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SenderId", value.into_node()); self }
    /// Sets `ShortCode`.
    #[inline] pub fn short_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShortCode", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SMSChannel> for SMSChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SMSChannel<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::SMSChannel";
    type Handle = SMSChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SMSChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SMSChannelRef(Id_);
impl From<Id_> for SMSChannelRef { #[inline] fn from(id: Id_) -> Self { SMSChannelRef(id) } }
impl AsRef<Id_> for SMSChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SMSChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
