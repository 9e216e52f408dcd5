// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMContacts::ContactChannel`

use stanchion_template::generated::*;

/// `AWS::SSMContacts::ContactChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html)
#[must_use]
pub struct ContactChannel(Properties_);
impl ContactChannel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContactChannel(Properties_::new()) }
}
impl ContactChannel {
    /// Sets `ChannelAddress`.
    #[inline] pub fn channel_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelAddress", value.into_node()); self }
    /// Sets `ChannelName`. 1 to 255 characters.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelName", value.into_node()); self }
    /// Sets `ChannelType`. An update replaces the resource. The values are constants of [`ChannelType`].
    #[inline] pub fn channel_type(mut self, value: impl IntoValue_<ChannelType>) -> Self { self.0.put("ChannelType", value.into_node()); self }
    /// Sets `ContactId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn contact_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactId", value.into_node()); self }
    /// Sets `DeferActivation`.
    #[inline] pub fn defer_activation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeferActivation", value.into_node()); self }
}
impl IntoValue_<ContactChannel> for ContactChannel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ContactChannel {
    const TYPE: &'static str = "AWS::SSMContacts::ContactChannel";
    type Handle = ContactChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactChannelRef(Id_);
impl From<Id_> for ContactChannelRef { #[inline] fn from(id: Id_) -> Self { ContactChannelRef(id) } }
impl AsRef<Id_> for ContactChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactChannelRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::SSMContacts::ContactChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html)
#[derive(Debug)]
pub enum ChannelType {}
impl ChannelType {
    /// `SMS`
    pub const SMS: Value_<ChannelType> = Value_::constant("SMS");
    /// `VOICE`
    pub const VOICE: Value_<ChannelType> = Value_::constant("VOICE");
    /// `EMAIL`
    pub const EMAIL: Value_<ChannelType> = Value_::constant("EMAIL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ChannelType> { Value_::from_node(value.into_node()) }
}
