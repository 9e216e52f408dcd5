// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::Multiplexprogram`

use stanchion_template::generated::*;

/// `AWS::MediaLive::Multiplexprogram`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html)
#[must_use]
pub struct Multiplexprogram(Properties_);
impl Multiplexprogram {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Multiplexprogram(Properties_::new()) }
}
impl Multiplexprogram {
    /// Sets `MultiplexId`. An update replaces the resource.
    #[inline] pub fn multiplex_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MultiplexId", value.into_node()); self }
    /// Sets `MultiplexProgramSettings`.
    #[inline] pub fn multiplex_program_settings(mut self, value: impl IntoValue_<MultiplexProgramSettings>) -> Self { self.0.put("MultiplexProgramSettings", value.into_node()); self }
    /// Sets `PacketIdentifiersMap`.
    #[inline] pub fn packet_identifiers_map(mut self, value: impl IntoValue_<MultiplexProgramPacketIdentifiersMap>) -> Self { self.0.put("PacketIdentifiersMap", value.into_node()); self }
    /// Sets `PipelineDetails`.
    #[inline] pub fn pipeline_details(mut self, value: impl IntoValue_<Vec<MultiplexProgramPipelineDetail>>) -> Self { self.0.put("PipelineDetails", value.into_node()); self }
    /// Sets `PreferredChannelPipeline`. The values are constants of [`PreferredChannelPipeline`].
    #[inline] pub fn preferred_channel_pipeline(mut self, value: impl IntoValue_<PreferredChannelPipeline>) -> Self { self.0.put("PreferredChannelPipeline", value.into_node()); self }
    /// Sets `ProgramName`. An update replaces the resource.
    #[inline] pub fn program_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProgramName", value.into_node()); self }
}
impl IntoValue_<Multiplexprogram> for Multiplexprogram { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Multiplexprogram {
    const TYPE: &'static str = "AWS::MediaLive::Multiplexprogram";
    type Handle = MultiplexprogramRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Multiplexprogram`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MultiplexprogramRef(Id_);
impl From<Id_> for MultiplexprogramRef { #[inline] fn from(id: Id_) -> Self { MultiplexprogramRef(id) } }
impl AsRef<Id_> for MultiplexprogramRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MultiplexprogramRef {
    /// `Ref`: `ProgramName|MultiplexId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChannelId`
    #[inline] pub fn channel_id(&self) -> Value_<String> { self.0.attribute("ChannelId") }
}
/// `AWS::MediaLive::Multiplexprogram.MultiplexProgramServiceDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogramservicedescriptor.html)
#[must_use]
pub struct MultiplexProgramServiceDescriptor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiplexProgramServiceDescriptor<Missing_<super::required::provider_name>, Missing_<super::required::service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiplexProgramServiceDescriptor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiplexProgramServiceDescriptor<S0, S1> {
    /// Sets `ProviderName`. Required. 1 to 256 characters.
    #[inline] pub fn provider_name(mut self, value: impl IntoValue_<String>) -> MultiplexProgramServiceDescriptor<Set_, S1> { self.0.put("ProviderName", value.into_node()); MultiplexProgramServiceDescriptor(self.0, PhantomData_) }
    /// Sets `ServiceName`. Required. 1 to 256 characters.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> MultiplexProgramServiceDescriptor<S0, Set_> { self.0.put("ServiceName", value.into_node()); MultiplexProgramServiceDescriptor(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiplexProgramServiceDescriptor> for MultiplexProgramServiceDescriptor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Multiplexprogram.MultiplexStatmuxVideoSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexstatmuxvideosettings.html)
#[must_use]
pub struct MultiplexStatmuxVideoSettings(Properties_);
impl MultiplexStatmuxVideoSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexStatmuxVideoSettings(Properties_::new()) }
}
impl MultiplexStatmuxVideoSettings {
    /// Sets `MaximumBitrate`. 100000 to 100000000.
    #[inline] pub fn maximum_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBitrate", value.into_node()); self }
    /// Sets `MinimumBitrate`. 100000 to 100000000.
    #[inline] pub fn minimum_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumBitrate", value.into_node()); self }
    /// Sets `Priority`. -5 to 5.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
}
impl IntoValue_<MultiplexStatmuxVideoSettings> for MultiplexStatmuxVideoSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Multiplexprogram.MultiplexVideoSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexvideosettings.html)
#[must_use]
pub struct MultiplexVideoSettings(Properties_);
impl MultiplexVideoSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexVideoSettings(Properties_::new()) }
}
impl MultiplexVideoSettings {
    /// Sets `ConstantBitrate`. 100000 to 100000000.
    #[inline] pub fn constant_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConstantBitrate", value.into_node()); self }
    /// Sets `StatmuxSettings`.
    #[inline] pub fn statmux_settings(mut self, value: impl IntoValue_<MultiplexStatmuxVideoSettings>) -> Self { self.0.put("StatmuxSettings", value.into_node()); self }
}
impl IntoValue_<MultiplexVideoSettings> for MultiplexVideoSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Multiplexprogram.MultiplexProgramSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogramsettings.html)
#[must_use]
pub struct MultiplexProgramSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MultiplexProgramSettings<Missing_<super::required::program_number>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiplexProgramSettings(Properties_::new(), PhantomData_) }
}
impl<S0> MultiplexProgramSettings<S0> {
    /// Sets `PreferredChannelPipeline`. The values are constants of [`PreferredChannelPipeline`].
    #[inline] pub fn preferred_channel_pipeline(mut self, value: impl IntoValue_<PreferredChannelPipeline>) -> Self { self.0.put("PreferredChannelPipeline", value.into_node()); self }
    /// Sets `ProgramNumber`. Required. 0 to 65535.
    #[inline] pub fn program_number(mut self, value: impl IntoValue_<i64>) -> MultiplexProgramSettings<Set_> { self.0.put("ProgramNumber", value.into_node()); MultiplexProgramSettings(self.0, PhantomData_) }
    /// Sets `ServiceDescriptor`.
    #[inline] pub fn service_descriptor(mut self, value: impl IntoValue_<MultiplexProgramServiceDescriptor>) -> Self { self.0.put("ServiceDescriptor", value.into_node()); self }
    /// Sets `VideoSettings`.
    #[inline] pub fn video_settings(mut self, value: impl IntoValue_<MultiplexVideoSettings>) -> Self { self.0.put("VideoSettings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MultiplexProgramSettings> for MultiplexProgramSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Multiplexprogram.MultiplexProgramPacketIdentifiersMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogrampacketidentifiersmap.html)
#[must_use]
pub struct MultiplexProgramPacketIdentifiersMap(Properties_);
impl MultiplexProgramPacketIdentifiersMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexProgramPacketIdentifiersMap(Properties_::new()) }
}
impl MultiplexProgramPacketIdentifiersMap {
    /// Sets `AudioPids`.
    #[inline] pub fn audio_pids(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("AudioPids", value.into_node()); self }
    /// Sets `DvbSubPids`.
    #[inline] pub fn dvb_sub_pids(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("DvbSubPids", value.into_node()); self }
    /// Sets `DvbTeletextPid`.
    #[inline] pub fn dvb_teletext_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DvbTeletextPid", value.into_node()); self }
    /// Sets `EtvPlatformPid`.
    #[inline] pub fn etv_platform_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EtvPlatformPid", value.into_node()); self }
    /// Sets `EtvSignalPid`.
    #[inline] pub fn etv_signal_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EtvSignalPid", value.into_node()); self }
    /// Sets `KlvDataPids`.
    #[inline] pub fn klv_data_pids(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("KlvDataPids", value.into_node()); self }
    /// Sets `PcrPid`.
    #[inline] pub fn pcr_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PcrPid", value.into_node()); self }
    /// Sets `PmtPid`.
    #[inline] pub fn pmt_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PmtPid", value.into_node()); self }
    /// Sets `PrivateMetadataPid`.
    #[inline] pub fn private_metadata_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PrivateMetadataPid", value.into_node()); self }
    /// Sets `Scte27Pids`.
    #[inline] pub fn scte27_pids(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("Scte27Pids", value.into_node()); self }
    /// Sets `Scte35Pid`.
    #[inline] pub fn scte35_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Scte35Pid", value.into_node()); self }
    /// Sets `TimedMetadataPid`.
    #[inline] pub fn timed_metadata_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimedMetadataPid", value.into_node()); self }
    /// Sets `VideoPid`.
    #[inline] pub fn video_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VideoPid", value.into_node()); self }
}
impl IntoValue_<MultiplexProgramPacketIdentifiersMap> for MultiplexProgramPacketIdentifiersMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Multiplexprogram.MultiplexProgramPipelineDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogrampipelinedetail.html)
#[must_use]
pub struct MultiplexProgramPipelineDetail(Properties_);
impl MultiplexProgramPipelineDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexProgramPipelineDetail(Properties_::new()) }
}
impl MultiplexProgramPipelineDetail {
    /// Sets `ActiveChannelPipeline`.
    #[inline] pub fn active_channel_pipeline(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActiveChannelPipeline", value.into_node()); self }
    /// Sets `PipelineId`.
    #[inline] pub fn pipeline_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PipelineId", value.into_node()); self }
}
impl IntoValue_<MultiplexProgramPipelineDetail> for MultiplexProgramPipelineDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaLive::Multiplexprogram`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html)
#[derive(Debug)]
pub enum PreferredChannelPipeline {}
impl PreferredChannelPipeline {
    /// `CURRENTLY_ACTIVE`
    pub const CURRENTLY_ACTIVE: Value_<PreferredChannelPipeline> = Value_::constant("CURRENTLY_ACTIVE");
    /// `PIPELINE_0`
    pub const PIPELINE_0: Value_<PreferredChannelPipeline> = Value_::constant("PIPELINE_0");
    /// `PIPELINE_1`
    pub const PIPELINE_1: Value_<PreferredChannelPipeline> = Value_::constant("PIPELINE_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreferredChannelPipeline> { Value_::from_node(value.into_node()) }
}
