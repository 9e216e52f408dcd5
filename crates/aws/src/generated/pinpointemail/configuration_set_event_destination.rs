// Made by `cargo xtask generate`; do not edit.
//! `AWS::PinpointEmail::ConfigurationSetEventDestination`

use stanchion_template::generated::*;

/// `AWS::PinpointEmail::ConfigurationSetEventDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html)
#[must_use]
pub struct ConfigurationSetEventDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationSetEventDestination<Missing_<super::required::configuration_set_name>, Missing_<super::required::event_destination_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationSetEventDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationSetEventDestination<S0, S1> {
    /// Sets `ConfigurationSetName`. Required. An update replaces the resource.
    #[inline] pub fn configuration_set_name(mut self, value: impl IntoValue_<String>) -> ConfigurationSetEventDestination<Set_, S1> { self.0.put("ConfigurationSetName", value.into_node()); ConfigurationSetEventDestination(self.0, PhantomData_) }
    /// Sets `EventDestination`.
    #[inline] pub fn event_destination(mut self, value: impl IntoValue_<EventDestination>) -> Self { self.0.put("EventDestination", value.into_node()); self }
    /// Sets `EventDestinationName`. Required. An update replaces the resource.
    #[inline] pub fn event_destination_name(mut self, value: impl IntoValue_<String>) -> ConfigurationSetEventDestination<S0, Set_> { self.0.put("EventDestinationName", value.into_node()); ConfigurationSetEventDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationSetEventDestination> for ConfigurationSetEventDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConfigurationSetEventDestination<S0, S1> {
    const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSetEventDestination";
    type Handle = ConfigurationSetEventDestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationSetEventDestination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationSetEventDestinationRef(Id_);
impl From<Id_> for ConfigurationSetEventDestinationRef { #[inline] fn from(id: Id_) -> Self { ConfigurationSetEventDestinationRef(id) } }
impl AsRef<Id_> for ConfigurationSetEventDestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationSetEventDestinationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::PinpointEmail::ConfigurationSetEventDestination.DimensionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-dimensionconfiguration.html)
#[must_use]
pub struct DimensionConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DimensionConfiguration<Missing_<super::required::default_dimension_value>, Missing_<super::required::dimension_name>, Missing_<super::required::dimension_value_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DimensionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DimensionConfiguration<S0, S1, S2> {
    /// Sets `DefaultDimensionValue`. Required.
    #[inline] pub fn default_dimension_value(mut self, value: impl IntoValue_<String>) -> DimensionConfiguration<Set_, S1, S2> { self.0.put("DefaultDimensionValue", value.into_node()); DimensionConfiguration(self.0, PhantomData_) }
    /// Sets `DimensionName`. Required.
    #[inline] pub fn dimension_name(mut self, value: impl IntoValue_<String>) -> DimensionConfiguration<S0, Set_, S2> { self.0.put("DimensionName", value.into_node()); DimensionConfiguration(self.0, PhantomData_) }
    /// Sets `DimensionValueSource`. Required.
    #[inline] pub fn dimension_value_source(mut self, value: impl IntoValue_<String>) -> DimensionConfiguration<S0, S1, Set_> { self.0.put("DimensionValueSource", value.into_node()); DimensionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DimensionConfiguration> for DimensionConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PinpointEmail::ConfigurationSetEventDestination.CloudWatchDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-cloudwatchdestination.html)
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
/// `AWS::PinpointEmail::ConfigurationSetEventDestination.KinesisFirehoseDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-kinesisfirehosedestination.html)
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
/// `AWS::PinpointEmail::ConfigurationSetEventDestination.PinpointDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-pinpointdestination.html)
#[must_use]
pub struct PinpointDestination(Properties_);
impl PinpointDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PinpointDestination(Properties_::new()) }
}
impl PinpointDestination {
    /// Sets `ApplicationArn`.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationArn", value.into_node()); self }
}
impl IntoValue_<PinpointDestination> for PinpointDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PinpointEmail::ConfigurationSetEventDestination.SnsDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-snsdestination.html)
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
/// `AWS::PinpointEmail::ConfigurationSetEventDestination.EventDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-eventdestination.html)
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
    /// Sets `KinesisFirehoseDestination`.
    #[inline] pub fn kinesis_firehose_destination(mut self, value: impl IntoValue_<KinesisFirehoseDestination>) -> Self { self.0.put("KinesisFirehoseDestination", value.into_node()); self }
    /// Sets `MatchingEventTypes`. Required.
    #[inline] pub fn matching_event_types(mut self, value: impl IntoValue_<Vec<String>>) -> EventDestination<Set_> { self.0.put("MatchingEventTypes", value.into_node()); EventDestination(self.0, PhantomData_) }
    /// Sets `PinpointDestination`.
    #[inline] pub fn pinpoint_destination(mut self, value: impl IntoValue_<PinpointDestination>) -> Self { self.0.put("PinpointDestination", value.into_node()); self }
    /// Sets `SnsDestination`.
    #[inline] pub fn sns_destination(mut self, value: impl IntoValue_<SnsDestination>) -> Self { self.0.put("SnsDestination", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventDestination> for EventDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
