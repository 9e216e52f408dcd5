// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::Channel`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html)
#[must_use]
pub struct Channel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Channel<Missing_<super::required::channel_name>, Missing_<super::required::outputs>, Missing_<super::required::playback_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Channel<S0, S1, S2> {
    /// Sets `Audiences`.
    #[inline] pub fn audiences(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Audiences", value.into_node()); self }
    /// Sets `ChannelName`. Required. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Channel<Set_, S1, S2> { self.0.put("ChannelName", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `FillerSlate`.
    #[inline] pub fn filler_slate(mut self, value: impl IntoValue_<SlateSource>) -> Self { self.0.put("FillerSlate", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfigurationForChannel>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `Outputs`. Required.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Vec<RequestOutputItem>>) -> Channel<S0, Set_, S2> { self.0.put("Outputs", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `PlaybackMode`. Required. The values are constants of [`PlaybackMode`].
    #[inline] pub fn playback_mode(mut self, value: impl IntoValue_<PlaybackMode>) -> Channel<S0, S1, Set_> { self.0.put("PlaybackMode", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tier`. An update replaces the resource. The values are constants of [`Tier`].
    #[inline] pub fn tier(mut self, value: impl IntoValue_<Tier>) -> Self { self.0.put("Tier", value.into_node()); self }
    /// Sets `TimeShiftConfiguration`.
    #[inline] pub fn time_shift_configuration(mut self, value: impl IntoValue_<TimeShiftConfiguration>) -> Self { self.0.put("TimeShiftConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Channel> for Channel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Channel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaTailor::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `ChannelName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaTailor::Channel.SlateSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-slatesource.html)
#[must_use]
pub struct SlateSource(Properties_);
impl SlateSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlateSource(Properties_::new()) }
}
impl SlateSource {
    /// Sets `SourceLocationName`.
    #[inline] pub fn source_location_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceLocationName", value.into_node()); self }
    /// Sets `VodSourceName`.
    #[inline] pub fn vod_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VodSourceName", value.into_node()); self }
}
impl IntoValue_<SlateSource> for SlateSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Channel.LogConfigurationForChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-logconfigurationforchannel.html)
#[must_use]
pub struct LogConfigurationForChannel(Properties_);
impl LogConfigurationForChannel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfigurationForChannel(Properties_::new()) }
}
impl LogConfigurationForChannel {
    /// Sets `LogTypes`. The values are constants of [`LogType`].
    #[inline] pub fn log_types(mut self, value: impl IntoValue_<Vec<LogType>>) -> Self { self.0.put("LogTypes", value.into_node()); self }
}
impl IntoValue_<LogConfigurationForChannel> for LogConfigurationForChannel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Channel.DashPlaylistSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-dashplaylistsettings.html)
#[must_use]
pub struct DashPlaylistSettings(Properties_);
impl DashPlaylistSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashPlaylistSettings(Properties_::new()) }
}
impl DashPlaylistSettings {
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
    /// Sets `MinBufferTimeSeconds`.
    #[inline] pub fn min_buffer_time_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinBufferTimeSeconds", value.into_node()); self }
    /// Sets `MinUpdatePeriodSeconds`.
    #[inline] pub fn min_update_period_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinUpdatePeriodSeconds", value.into_node()); self }
    /// Sets `SuggestedPresentationDelaySeconds`.
    #[inline] pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SuggestedPresentationDelaySeconds", value.into_node()); self }
}
impl IntoValue_<DashPlaylistSettings> for DashPlaylistSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Channel.HlsPlaylistSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-hlsplaylistsettings.html)
#[must_use]
pub struct HlsPlaylistSettings(Properties_);
impl HlsPlaylistSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsPlaylistSettings(Properties_::new()) }
}
impl HlsPlaylistSettings {
    /// Sets `AdMarkupType`. The values are constants of [`AdMarkupType`].
    #[inline] pub fn ad_markup_type(mut self, value: impl IntoValue_<Vec<AdMarkupType>>) -> Self { self.0.put("AdMarkupType", value.into_node()); self }
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
}
impl IntoValue_<HlsPlaylistSettings> for HlsPlaylistSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Channel.RequestOutputItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-requestoutputitem.html)
#[must_use]
pub struct RequestOutputItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RequestOutputItem<Missing_<super::required::manifest_name>, Missing_<super::required::source_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequestOutputItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RequestOutputItem<S0, S1> {
    /// Sets `DashPlaylistSettings`.
    #[inline] pub fn dash_playlist_settings(mut self, value: impl IntoValue_<DashPlaylistSettings>) -> Self { self.0.put("DashPlaylistSettings", value.into_node()); self }
    /// Sets `HlsPlaylistSettings`.
    #[inline] pub fn hls_playlist_settings(mut self, value: impl IntoValue_<HlsPlaylistSettings>) -> Self { self.0.put("HlsPlaylistSettings", value.into_node()); self }
    /// Sets `ManifestName`. Required.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> RequestOutputItem<Set_, S1> { self.0.put("ManifestName", value.into_node()); RequestOutputItem(self.0, PhantomData_) }
    /// Sets `SourceGroup`. Required.
    #[inline] pub fn source_group(mut self, value: impl IntoValue_<String>) -> RequestOutputItem<S0, Set_> { self.0.put("SourceGroup", value.into_node()); RequestOutputItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RequestOutputItem> for RequestOutputItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Channel.TimeShiftConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-timeshiftconfiguration.html)
#[must_use]
pub struct TimeShiftConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimeShiftConfiguration<Missing_<super::required::max_time_delay_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeShiftConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TimeShiftConfiguration<S0> {
    /// Sets `MaxTimeDelaySeconds`. Required.
    #[inline] pub fn max_time_delay_seconds(mut self, value: impl IntoValue_<f64>) -> TimeShiftConfiguration<Set_> { self.0.put("MaxTimeDelaySeconds", value.into_node()); TimeShiftConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TimeShiftConfiguration> for TimeShiftConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaTailor::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html)
#[derive(Debug)]
pub enum LogType {}
impl LogType {
    /// `AS_RUN`
    pub const AS_RUN: Value_<LogType> = Value_::constant("AS_RUN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html)
#[derive(Debug)]
pub enum AdMarkupType {}
impl AdMarkupType {
    /// `DATERANGE`
    pub const DATERANGE: Value_<AdMarkupType> = Value_::constant("DATERANGE");
    /// `SCTE35_ENHANCED`
    pub const SCTE35_ENHANCED: Value_<AdMarkupType> = Value_::constant("SCTE35_ENHANCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdMarkupType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html)
#[derive(Debug)]
pub enum PlaybackMode {}
impl PlaybackMode {
    /// `LOOP`
    pub const LOOP: Value_<PlaybackMode> = Value_::constant("LOOP");
    /// `LINEAR`
    pub const LINEAR: Value_<PlaybackMode> = Value_::constant("LINEAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlaybackMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html)
#[derive(Debug)]
pub enum Tier {}
impl Tier {
    /// `BASIC`
    pub const BASIC: Value_<Tier> = Value_::constant("BASIC");
    /// `STANDARD`
    pub const STANDARD: Value_<Tier> = Value_::constant("STANDARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tier> { Value_::from_node(value.into_node()) }
}
