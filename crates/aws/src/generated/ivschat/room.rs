// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVSChat::Room`

use stanchion_template::generated::*;

/// `AWS::IVSChat::Room`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html)
#[must_use]
pub struct Room(Properties_);
impl Room {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Room(Properties_::new()) }
}
impl Room {
    /// Sets `LoggingConfigurationIdentifiers`. 0 to 50 items.
    #[inline] pub fn logging_configuration_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LoggingConfigurationIdentifiers", value.into_node()); self }
    /// Sets `MaximumMessageLength`. 1 to 500.
    #[inline] pub fn maximum_message_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumMessageLength", value.into_node()); self }
    /// Sets `MaximumMessageRatePerSecond`. 1 to 10.
    #[inline] pub fn maximum_message_rate_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumMessageRatePerSecond", value.into_node()); self }
    /// Sets `MessageReviewHandler`.
    #[inline] pub fn message_review_handler(mut self, value: impl IntoValue_<MessageReviewHandler>) -> Self { self.0.put("MessageReviewHandler", value.into_node()); self }
    /// Sets `Name`. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Room> for Room { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Room {
    const TYPE: &'static str = "AWS::IVSChat::Room";
    type Handle = RoomRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Room`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RoomRef(Id_);
impl From<Id_> for RoomRef { #[inline] fn from(id: Id_) -> Self { RoomRef(id) } }
impl AsRef<Id_> for RoomRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RoomRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IVSChat::Room.MessageReviewHandler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-room-messagereviewhandler.html)
#[must_use]
pub struct MessageReviewHandler(Properties_);
impl MessageReviewHandler {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MessageReviewHandler(Properties_::new()) }
}
impl MessageReviewHandler {
    /// Sets `FallbackResult`. The values are constants of [`FallbackResult`].
    #[inline] pub fn fallback_result(mut self, value: impl IntoValue_<FallbackResult>) -> Self { self.0.put("FallbackResult", value.into_node()); self }
    /// Sets `Uri`. 0 to 170 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl IntoValue_<MessageReviewHandler> for MessageReviewHandler { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IVSChat::Room`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html)
#[derive(Debug)]
pub enum FallbackResult {}
impl FallbackResult {
    /// `ALLOW`
    pub const ALLOW: Value_<FallbackResult> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<FallbackResult> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FallbackResult> { Value_::from_node(value.into_node()) }
}
