// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsGuru::NotificationChannel`

use stanchion_template::generated::*;

/// `AWS::DevOpsGuru::NotificationChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html)
#[must_use]
pub struct NotificationChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationChannel<Missing_<super::required::config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationChannel(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationChannel<S0> {
    /// Sets `Config`. Required. An update replaces the resource.
    #[inline] pub fn config(mut self, value: impl IntoValue_<NotificationChannelConfig>) -> NotificationChannel<Set_> { self.0.put("Config", value.into_node()); NotificationChannel(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotificationChannel> for NotificationChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for NotificationChannel<S0> {
    const TYPE: &'static str = "AWS::DevOpsGuru::NotificationChannel";
    type Handle = NotificationChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotificationChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotificationChannelRef(Id_);
impl From<Id_> for NotificationChannelRef { #[inline] fn from(id: Id_) -> Self { NotificationChannelRef(id) } }
impl AsRef<Id_> for NotificationChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotificationChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::DevOpsGuru::NotificationChannel.NotificationFilterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-notificationchannel-notificationfilterconfig.html)
#[must_use]
pub struct NotificationFilterConfig(Properties_);
impl NotificationFilterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationFilterConfig(Properties_::new()) }
}
impl NotificationFilterConfig {
    /// Sets `MessageTypes`. 1 to 5 items. The values are constants of [`NotificationMessageType`].
    #[inline] pub fn message_types(mut self, value: impl IntoValue_<Vec<NotificationMessageType>>) -> Self { self.0.put("MessageTypes", value.into_node()); self }
    /// Sets `Severities`. 1 to 3 items. The values are constants of [`InsightSeverity`].
    #[inline] pub fn severities(mut self, value: impl IntoValue_<Vec<InsightSeverity>>) -> Self { self.0.put("Severities", value.into_node()); self }
}
impl IntoValue_<NotificationFilterConfig> for NotificationFilterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsGuru::NotificationChannel.SnsChannelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-notificationchannel-snschannelconfig.html)
#[must_use]
pub struct SnsChannelConfig(Properties_);
impl SnsChannelConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnsChannelConfig(Properties_::new()) }
}
impl SnsChannelConfig {
    /// Sets `TopicArn`. 36 to 1024 characters.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl IntoValue_<SnsChannelConfig> for SnsChannelConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsGuru::NotificationChannel.NotificationChannelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-notificationchannel-notificationchannelconfig.html)
#[must_use]
pub struct NotificationChannelConfig(Properties_);
impl NotificationChannelConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationChannelConfig(Properties_::new()) }
}
impl NotificationChannelConfig {
    /// Sets `Filters`.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<NotificationFilterConfig>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `Sns`.
    #[inline] pub fn sns(mut self, value: impl IntoValue_<SnsChannelConfig>) -> Self { self.0.put("Sns", value.into_node()); self }
}
impl IntoValue_<NotificationChannelConfig> for NotificationChannelConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DevOpsGuru::NotificationChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html)
#[derive(Debug)]
pub enum NotificationMessageType {}
impl NotificationMessageType {
    /// `NEW_INSIGHT`
    pub const NEW_INSIGHT: Value_<NotificationMessageType> = Value_::constant("NEW_INSIGHT");
    /// `CLOSED_INSIGHT`
    pub const CLOSED_INSIGHT: Value_<NotificationMessageType> = Value_::constant("CLOSED_INSIGHT");
    /// `NEW_ASSOCIATION`
    pub const NEW_ASSOCIATION: Value_<NotificationMessageType> = Value_::constant("NEW_ASSOCIATION");
    /// `SEVERITY_UPGRADED`
    pub const SEVERITY_UPGRADED: Value_<NotificationMessageType> = Value_::constant("SEVERITY_UPGRADED");
    /// `NEW_RECOMMENDATION`
    pub const NEW_RECOMMENDATION: Value_<NotificationMessageType> = Value_::constant("NEW_RECOMMENDATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotificationMessageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsGuru::NotificationChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html)
#[derive(Debug)]
pub enum InsightSeverity {}
impl InsightSeverity {
    /// `LOW`
    pub const LOW: Value_<InsightSeverity> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<InsightSeverity> = Value_::constant("MEDIUM");
    /// `HIGH`
    pub const HIGH: Value_<InsightSeverity> = Value_::constant("HIGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InsightSeverity> { Value_::from_node(value.into_node()) }
}
