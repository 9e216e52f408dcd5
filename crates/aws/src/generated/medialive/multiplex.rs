// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::Multiplex`

use stanchion_template::generated::*;

/// `AWS::MediaLive::Multiplex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html)
#[must_use]
pub struct Multiplex<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Multiplex<Missing_<super::required::availability_zones>, Missing_<super::required::multiplex_settings>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Multiplex(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Multiplex<S0, S1, S2> {
    /// Sets `AvailabilityZones`. Required. An update replaces the resource.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Multiplex<Set_, S1, S2> { self.0.put("AvailabilityZones", value.into_node()); Multiplex(self.0, PhantomData_) }
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<MultiplexOutputDestination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `MultiplexSettings`. Required.
    #[inline] pub fn multiplex_settings(mut self, value: impl IntoValue_<MultiplexSettings>) -> Multiplex<S0, Set_, S2> { self.0.put("MultiplexSettings", value.into_node()); Multiplex(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Multiplex<S0, S1, Set_> { self.0.put("Name", value.into_node()); Multiplex(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Multiplex> for Multiplex<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Multiplex<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaLive::Multiplex";
    type Handle = MultiplexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Multiplex`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MultiplexRef(Id_);
impl From<Id_> for MultiplexRef { #[inline] fn from(id: Id_) -> Self { MultiplexRef(id) } }
impl AsRef<Id_> for MultiplexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MultiplexRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `PipelinesRunningCount`
    #[inline] pub fn pipelines_running_count(&self) -> Value_<i64> { self.0.attribute("PipelinesRunningCount") }
    /// `Fn::GetAtt` `ProgramCount`
    #[inline] pub fn program_count(&self) -> Value_<i64> { self.0.attribute("ProgramCount") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::MediaLive::Multiplex.MultiplexMediaConnectOutputDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html)
#[must_use]
pub struct MultiplexMediaConnectOutputDestinationSettings(Properties_);
impl MultiplexMediaConnectOutputDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexMediaConnectOutputDestinationSettings(Properties_::new()) }
}
impl MultiplexMediaConnectOutputDestinationSettings {
    /// Sets `EntitlementArn`. At least 1 character.
    #[inline] pub fn entitlement_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntitlementArn", value.into_node()); self }
}
impl IntoValue_<MultiplexMediaConnectOutputDestinationSettings> for MultiplexMediaConnectOutputDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Multiplex.MultiplexOutputDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplex-multiplexoutputdestination.html)
#[must_use]
pub struct MultiplexOutputDestination(Properties_);
impl MultiplexOutputDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexOutputDestination(Properties_::new()) }
}
impl MultiplexOutputDestination {
    /// Sets `MultiplexMediaConnectOutputDestinationSettings`.
    #[inline] pub fn multiplex_media_connect_output_destination_settings(mut self, value: impl IntoValue_<MultiplexMediaConnectOutputDestinationSettings>) -> Self { self.0.put("MultiplexMediaConnectOutputDestinationSettings", value.into_node()); self }
}
impl IntoValue_<MultiplexOutputDestination> for MultiplexOutputDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Multiplex.MultiplexSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplex-multiplexsettings.html)
#[must_use]
pub struct MultiplexSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiplexSettings<Missing_<super::required::transport_stream_bitrate>, Missing_<super::required::transport_stream_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiplexSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiplexSettings<S0, S1> {
    /// Sets `MaximumVideoBufferDelayMilliseconds`. 800 to 3000.
    #[inline] pub fn maximum_video_buffer_delay_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumVideoBufferDelayMilliseconds", value.into_node()); self }
    /// Sets `TransportStreamBitrate`. Required. 1000000 to 100000000.
    #[inline] pub fn transport_stream_bitrate(mut self, value: impl IntoValue_<i64>) -> MultiplexSettings<Set_, S1> { self.0.put("TransportStreamBitrate", value.into_node()); MultiplexSettings(self.0, PhantomData_) }
    /// Sets `TransportStreamId`. Required. 0 to 65535.
    #[inline] pub fn transport_stream_id(mut self, value: impl IntoValue_<i64>) -> MultiplexSettings<S0, Set_> { self.0.put("TransportStreamId", value.into_node()); MultiplexSettings(self.0, PhantomData_) }
    /// Sets `TransportStreamReservedBitrate`. 0 to 100000000.
    #[inline] pub fn transport_stream_reserved_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TransportStreamReservedBitrate", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiplexSettings> for MultiplexSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
