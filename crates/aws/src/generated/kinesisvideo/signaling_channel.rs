// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisVideo::SignalingChannel`

use stanchion_template::generated::*;

/// `AWS::KinesisVideo::SignalingChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html)
#[must_use]
pub struct SignalingChannel(Properties_);
impl SignalingChannel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SignalingChannel(Properties_::new()) }
}
impl SignalingChannel {
    /// Sets `MessageTtlSeconds`. 5 to 120.
    #[inline] pub fn message_ttl_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MessageTtlSeconds", value.into_node()); self }
    /// Sets `Name`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<SignalingChannel> for SignalingChannel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SignalingChannel {
    const TYPE: &'static str = "AWS::KinesisVideo::SignalingChannel";
    type Handle = SignalingChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SignalingChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SignalingChannelRef(Id_);
impl From<Id_> for SignalingChannelRef { #[inline] fn from(id: Id_) -> Self { SignalingChannelRef(id) } }
impl AsRef<Id_> for SignalingChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SignalingChannelRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::KinesisVideo::SignalingChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SINGLE_MASTER`
    pub const SINGLE_MASTER: Value_<Type> = Value_::constant("SINGLE_MASTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
