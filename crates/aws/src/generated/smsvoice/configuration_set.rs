// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::ConfigurationSet`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::ConfigurationSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html)
#[must_use]
pub struct ConfigurationSet(Properties_);
impl ConfigurationSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationSet(Properties_::new()) }
}
impl ConfigurationSet {
    /// Sets `ConfigurationSetName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn configuration_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationSetName", value.into_node()); self }
    /// Sets `DefaultSenderId`.
    #[inline] pub fn default_sender_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultSenderId", value.into_node()); self }
    /// Sets `EventDestinations`. At most 5 items.
    #[inline] pub fn event_destinations(mut self, value: impl IntoValue_<Vec<EventDestination>>) -> Self { self.0.put("EventDestinations", value.into_node()); self }
    /// Sets `MessageFeedbackEnabled`.
    #[inline] pub fn message_feedback_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MessageFeedbackEnabled", value.into_node()); self }
    /// Sets `ProtectConfigurationId`. 1 to 256 characters.
    #[inline] pub fn protect_configuration_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProtectConfigurationId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ConfigurationSet> for ConfigurationSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ConfigurationSet {
    const TYPE: &'static str = "AWS::SMSVOICE::ConfigurationSet";
    type Handle = ConfigurationSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationSetRef(Id_);
impl From<Id_> for ConfigurationSetRef { #[inline] fn from(id: Id_) -> Self { ConfigurationSetRef(id) } }
impl AsRef<Id_> for ConfigurationSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationSetRef {
    /// `Ref`: `ConfigurationSetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SMSVOICE::ConfigurationSet.CloudWatchLogsDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-cloudwatchlogsdestination.html)
#[must_use]
pub struct CloudWatchLogsDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CloudWatchLogsDestination<Missing_<super::required::iam_role_arn>, Missing_<super::required::log_group_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CloudWatchLogsDestination<S0, S1> {
    /// Sets `IamRoleArn`. Required.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchLogsDestination<Set_, S1> { self.0.put("IamRoleArn", value.into_node()); CloudWatchLogsDestination(self.0, PhantomData_) }
    /// Sets `LogGroupArn`. Required.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchLogsDestination<S0, Set_> { self.0.put("LogGroupArn", value.into_node()); CloudWatchLogsDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CloudWatchLogsDestination> for CloudWatchLogsDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::ConfigurationSet.KinesisFirehoseDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-kinesisfirehosedestination.html)
#[must_use]
pub struct KinesisFirehoseDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisFirehoseDestination<Missing_<super::required::delivery_stream_arn>, Missing_<super::required::iam_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisFirehoseDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisFirehoseDestination<S0, S1> {
    /// Sets `DeliveryStreamArn`. Required.
    #[inline] pub fn delivery_stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseDestination<Set_, S1> { self.0.put("DeliveryStreamArn", value.into_node()); KinesisFirehoseDestination(self.0, PhantomData_) }
    /// Sets `IamRoleArn`. Required.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseDestination<S0, Set_> { self.0.put("IamRoleArn", value.into_node()); KinesisFirehoseDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisFirehoseDestination> for KinesisFirehoseDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::ConfigurationSet.SnsDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-snsdestination.html)
#[must_use]
pub struct SnsDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnsDestination<Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnsDestination(Properties_::new(), PhantomData_) }
}
impl<S0> SnsDestination<S0> {
    /// Sets `TopicArn`. Required.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> SnsDestination<Set_> { self.0.put("TopicArn", value.into_node()); SnsDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SnsDestination> for SnsDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::ConfigurationSet.EventDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-eventdestination.html)
#[must_use]
pub struct EventDestination<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EventDestination<Missing_<super::required::enabled>, Missing_<super::required::event_destination_name>, Missing_<super::required::matching_event_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EventDestination<S0, S1, S2> {
    /// Sets `CloudWatchLogsDestination`.
    #[inline] pub fn cloud_watch_logs_destination(mut self, value: impl IntoValue_<CloudWatchLogsDestination>) -> Self { self.0.put("CloudWatchLogsDestination", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> EventDestination<Set_, S1, S2> { self.0.put("Enabled", value.into_node()); EventDestination(self.0, PhantomData_) }
    /// Sets `EventDestinationName`. Required. 1 to 64 characters.
    #[inline] pub fn event_destination_name(mut self, value: impl IntoValue_<String>) -> EventDestination<S0, Set_, S2> { self.0.put("EventDestinationName", value.into_node()); EventDestination(self.0, PhantomData_) }
    /// Sets `KinesisFirehoseDestination`.
    #[inline] pub fn kinesis_firehose_destination(mut self, value: impl IntoValue_<KinesisFirehoseDestination>) -> Self { self.0.put("KinesisFirehoseDestination", value.into_node()); self }
    /// Sets `MatchingEventTypes`. Required.
    #[inline] pub fn matching_event_types(mut self, value: impl IntoValue_<Vec<String>>) -> EventDestination<S0, S1, Set_> { self.0.put("MatchingEventTypes", value.into_node()); EventDestination(self.0, PhantomData_) }
    /// Sets `SnsDestination`.
    #[inline] pub fn sns_destination(mut self, value: impl IntoValue_<SnsDestination>) -> Self { self.0.put("SnsDestination", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EventDestination> for EventDestination<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
