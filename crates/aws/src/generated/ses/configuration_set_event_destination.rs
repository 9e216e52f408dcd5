// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::ConfigurationSetEventDestination`

use stanchion_template::generated::*;

/// `AWS::SES::ConfigurationSetEventDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html)
#[must_use]
pub struct ConfigurationSetEventDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationSetEventDestination<Missing_<super::required::configuration_set_name>, Missing_<super::required::event_destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationSetEventDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationSetEventDestination<S0, S1> {
    /// Sets `ConfigurationSetName`. Required. An update replaces the resource.
    #[inline] pub fn configuration_set_name(mut self, value: impl IntoValue_<String>) -> ConfigurationSetEventDestination<Set_, S1> { self.0.put("ConfigurationSetName", value.into_node()); ConfigurationSetEventDestination(self.0, PhantomData_) }
    /// Sets `EventDestination`. Required.
    #[inline] pub fn event_destination(mut self, value: impl IntoValue_<EventDestination>) -> ConfigurationSetEventDestination<S0, Set_> { self.0.put("EventDestination", value.into_node()); ConfigurationSetEventDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationSetEventDestination> for ConfigurationSetEventDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConfigurationSetEventDestination<S0, S1> {
    const TYPE: &'static str = "AWS::SES::ConfigurationSetEventDestination";
    type Handle = ConfigurationSetEventDestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationSetEventDestination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationSetEventDestinationRef(Id_);
impl From<Id_> for ConfigurationSetEventDestinationRef { #[inline] fn from(id: Id_) -> Self { ConfigurationSetEventDestinationRef(id) } }
impl AsRef<Id_> for ConfigurationSetEventDestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationSetEventDestinationRef {
    /// `Ref`: `Id|ConfigurationSetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::SES::ConfigurationSetEventDestination.DimensionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-dimensionconfiguration.html)
#[must_use]
pub struct DimensionConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DimensionConfiguration<Missing_<super::required::default_dimension_value>, Missing_<super::required::dimension_name>, Missing_<super::required::dimension_value_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DimensionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DimensionConfiguration<S0, S1, S2> {
    /// Sets `DefaultDimensionValue`. Required. 1 to 256 characters.
    #[inline] pub fn default_dimension_value(mut self, value: impl IntoValue_<String>) -> DimensionConfiguration<Set_, S1, S2> { self.0.put("DefaultDimensionValue", value.into_node()); DimensionConfiguration(self.0, PhantomData_) }
    /// Sets `DimensionName`. Required. 1 to 256 characters.
    #[inline] pub fn dimension_name(mut self, value: impl IntoValue_<String>) -> DimensionConfiguration<S0, Set_, S2> { self.0.put("DimensionName", value.into_node()); DimensionConfiguration(self.0, PhantomData_) }
    /// Sets `DimensionValueSource`. Required. The values are constants of [`DimensionValueSource`].
    #[inline] pub fn dimension_value_source(mut self, value: impl IntoValue_<DimensionValueSource>) -> DimensionConfiguration<S0, S1, Set_> { self.0.put("DimensionValueSource", value.into_node()); DimensionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DimensionConfiguration> for DimensionConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSetEventDestination.CloudWatchDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-cloudwatchdestination.html)
#[must_use]
pub struct CloudWatchDestination(Properties_);
impl CloudWatchDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchDestination(Properties_::new()) }
}
impl CloudWatchDestination {
    /// Sets `DimensionConfigurations`.
    #[inline] pub fn dimension_configurations(mut self, value: impl IntoValue_<Vec<DimensionConfiguration>>) -> Self { self.0.put("DimensionConfigurations", value.into_node()); self }
}
impl IntoValue_<CloudWatchDestination> for CloudWatchDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSetEventDestination.EventBridgeDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-eventbridgedestination.html)
#[must_use]
pub struct EventBridgeDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBridgeDestination<Missing_<super::required::event_bus_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeDestination(Properties_::new(), PhantomData_) }
}
impl<S0> EventBridgeDestination<S0> {
    /// Sets `EventBusArn`. Required. 36 to 1024 characters.
    #[inline] pub fn event_bus_arn(mut self, value: impl IntoValue_<String>) -> EventBridgeDestination<Set_> { self.0.put("EventBusArn", value.into_node()); EventBridgeDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventBridgeDestination> for EventBridgeDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSetEventDestination.KinesisFirehoseDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-kinesisfirehosedestination.html)
#[must_use]
pub struct KinesisFirehoseDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisFirehoseDestination<Missing_<super::required::delivery_stream_arn>, Missing_<super::required::iam_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisFirehoseDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisFirehoseDestination<S0, S1> {
    /// Sets `DeliveryStreamARN`. Required.
    #[inline] pub fn delivery_stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseDestination<Set_, S1> { self.0.put("DeliveryStreamARN", value.into_node()); KinesisFirehoseDestination(self.0, PhantomData_) }
    /// Sets `IAMRoleARN`. Required.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseDestination<S0, Set_> { self.0.put("IAMRoleARN", value.into_node()); KinesisFirehoseDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisFirehoseDestination> for KinesisFirehoseDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSetEventDestination.SnsDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-snsdestination.html)
#[must_use]
pub struct SnsDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnsDestination<Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnsDestination(Properties_::new(), PhantomData_) }
}
impl<S0> SnsDestination<S0> {
    /// Sets `TopicARN`. Required. 36 to 1024 characters.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> SnsDestination<Set_> { self.0.put("TopicARN", value.into_node()); SnsDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SnsDestination> for SnsDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSetEventDestination.EventDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-eventdestination.html)
#[must_use]
pub struct EventDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventDestination<Missing_<super::required::matching_event_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventDestination(Properties_::new(), PhantomData_) }
}
impl<S0> EventDestination<S0> {
    /// Sets `CloudWatchDestination`.
    #[inline] pub fn cloud_watch_destination(mut self, value: impl IntoValue_<CloudWatchDestination>) -> Self { self.0.put("CloudWatchDestination", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `EventBridgeDestination`.
    #[inline] pub fn event_bridge_destination(mut self, value: impl IntoValue_<EventBridgeDestination>) -> Self { self.0.put("EventBridgeDestination", value.into_node()); self }
    /// Sets `KinesisFirehoseDestination`.
    #[inline] pub fn kinesis_firehose_destination(mut self, value: impl IntoValue_<KinesisFirehoseDestination>) -> Self { self.0.put("KinesisFirehoseDestination", value.into_node()); self }
    /// Sets `MatchingEventTypes`. Required.
    #[inline] pub fn matching_event_types(mut self, value: impl IntoValue_<Vec<String>>) -> EventDestination<Set_> { self.0.put("MatchingEventTypes", value.into_node()); EventDestination(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SnsDestination`.
    #[inline] pub fn sns_destination(mut self, value: impl IntoValue_<SnsDestination>) -> Self { self.0.put("SnsDestination", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventDestination> for EventDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::ConfigurationSetEventDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html)
#[derive(Debug)]
pub enum DimensionValueSource {}
impl DimensionValueSource {
    /// `EMAIL_HEADER`
    pub const EMAIL_HEADER: Value_<DimensionValueSource> = Value_::constant("EMAIL_HEADER");
    /// `LINK_TAG`
    pub const LINK_TAG: Value_<DimensionValueSource> = Value_::constant("LINK_TAG");
    /// `MESSAGE_TAG`
    pub const MESSAGE_TAG: Value_<DimensionValueSource> = Value_::constant("MESSAGE_TAG");
    /// `emailHeader`
    pub const EMAIL_HEADER_: Value_<DimensionValueSource> = Value_::constant("emailHeader");
    /// `linkTag`
    pub const LINK_TAG_: Value_<DimensionValueSource> = Value_::constant("linkTag");
    /// `messageTag`
    pub const MESSAGE_TAG_: Value_<DimensionValueSource> = Value_::constant("messageTag");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DimensionValueSource> { Value_::from_node(value.into_node()) }
}
