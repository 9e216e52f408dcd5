// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::Channel`

use stanchion_template::generated::*;

/// `AWS::MediaLive::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html)
#[must_use]
pub struct Channel(Properties_);
impl Channel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Channel(Properties_::new()) }
}
impl Channel {
    /// Sets `AnywhereSettings`.
    #[inline] pub fn anywhere_settings(mut self, value: impl IntoValue_<AnywhereSettings>) -> Self { self.0.put("AnywhereSettings", value.into_node()); self }
    /// Sets `CdiInputSpecification`.
    #[inline] pub fn cdi_input_specification(mut self, value: impl IntoValue_<CdiInputSpecification>) -> Self { self.0.put("CdiInputSpecification", value.into_node()); self }
    /// Sets `ChannelClass`.
    #[inline] pub fn channel_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelClass", value.into_node()); self }
    /// Sets `ChannelEngineVersion`.
    #[inline] pub fn channel_engine_version(mut self, value: impl IntoValue_<ChannelEngineVersionRequest>) -> Self { self.0.put("ChannelEngineVersion", value.into_node()); self }
    /// Sets `ChannelSecurityGroups`.
    #[inline] pub fn channel_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ChannelSecurityGroups", value.into_node()); self }
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<OutputDestination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `DryRun`.
    #[inline] pub fn dry_run(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DryRun", value.into_node()); self }
    /// Sets `EncoderSettings`.
    #[inline] pub fn encoder_settings(mut self, value: impl IntoValue_<EncoderSettings>) -> Self { self.0.put("EncoderSettings", value.into_node()); self }
    /// Sets `InferenceSettings`.
    #[inline] pub fn inference_settings(mut self, value: impl IntoValue_<InferenceSettings>) -> Self { self.0.put("InferenceSettings", value.into_node()); self }
    /// Sets `InputAttachments`.
    #[inline] pub fn input_attachments(mut self, value: impl IntoValue_<Vec<InputAttachment>>) -> Self { self.0.put("InputAttachments", value.into_node()); self }
    /// Sets `InputSpecification`.
    #[inline] pub fn input_specification(mut self, value: impl IntoValue_<InputSpecification>) -> Self { self.0.put("InputSpecification", value.into_node()); self }
    /// Sets `LinkedChannelSettings`.
    #[inline] pub fn linked_channel_settings(mut self, value: impl IntoValue_<LinkedChannelSettings>) -> Self { self.0.put("LinkedChannelSettings", value.into_node()); self }
    /// Sets `LogLevel`.
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogLevel", value.into_node()); self }
    /// Sets `Maintenance`.
    #[inline] pub fn maintenance(mut self, value: impl IntoValue_<MaintenanceCreateSettings>) -> Self { self.0.put("Maintenance", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Vpc`. An update replaces the resource.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<VpcOutputSettings>) -> Self { self.0.put("Vpc", value.into_node()); self }
}
impl IntoValue_<Channel> for Channel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Channel {
    const TYPE: &'static str = "AWS::MediaLive::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Inputs`
    #[inline] pub fn inputs(&self) -> Value_<Vec<String>> { self.0.list_attribute("Inputs") }
}
/// `AWS::MediaLive::Channel.AnywhereSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-anywheresettings.html)
#[must_use]
pub struct AnywhereSettings(Properties_);
impl AnywhereSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnywhereSettings(Properties_::new()) }
}
impl AnywhereSettings {
    /// Sets `ChannelPlacementGroupId`.
    #[inline] pub fn channel_placement_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelPlacementGroupId", value.into_node()); self }
    /// Sets `ClusterId`.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterId", value.into_node()); self }
}
impl IntoValue_<AnywhereSettings> for AnywhereSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CdiInputSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cdiinputspecification.html)
#[must_use]
pub struct CdiInputSpecification(Properties_);
impl CdiInputSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CdiInputSpecification(Properties_::new()) }
}
impl CdiInputSpecification {
    /// Sets `Resolution`.
    #[inline] pub fn resolution(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Resolution", value.into_node()); self }
}
impl IntoValue_<CdiInputSpecification> for CdiInputSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ChannelEngineVersionRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-channelengineversionrequest.html)
#[must_use]
pub struct ChannelEngineVersionRequest(Properties_);
impl ChannelEngineVersionRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChannelEngineVersionRequest(Properties_::new()) }
}
impl ChannelEngineVersionRequest {
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<ChannelEngineVersionRequest> for ChannelEngineVersionRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaConnectRouterOutputDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectrouteroutputdestinationsettings.html)
#[must_use]
pub struct MediaConnectRouterOutputDestinationSettings(Properties_);
impl MediaConnectRouterOutputDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaConnectRouterOutputDestinationSettings(Properties_::new()) }
}
impl MediaConnectRouterOutputDestinationSettings {
    /// Sets `EncryptionType`.
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionType", value.into_node()); self }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<MediaConnectRouterOutputDestinationSettings> for MediaConnectRouterOutputDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaPackageOutputDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackageoutputdestinationsettings.html)
#[must_use]
pub struct MediaPackageOutputDestinationSettings(Properties_);
impl MediaPackageOutputDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaPackageOutputDestinationSettings(Properties_::new()) }
}
impl MediaPackageOutputDestinationSettings {
    /// Sets `ChannelEndpointId`.
    #[inline] pub fn channel_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelEndpointId", value.into_node()); self }
    /// Sets `ChannelGroup`.
    #[inline] pub fn channel_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelGroup", value.into_node()); self }
    /// Sets `ChannelId`.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelId", value.into_node()); self }
    /// Sets `ChannelName`.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelName", value.into_node()); self }
    /// Sets `MediaPackageRegionName`.
    #[inline] pub fn media_package_region_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaPackageRegionName", value.into_node()); self }
}
impl IntoValue_<MediaPackageOutputDestinationSettings> for MediaPackageOutputDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MultiplexProgramChannelDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexprogramchanneldestinationsettings.html)
#[must_use]
pub struct MultiplexProgramChannelDestinationSettings(Properties_);
impl MultiplexProgramChannelDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexProgramChannelDestinationSettings(Properties_::new()) }
}
impl MultiplexProgramChannelDestinationSettings {
    /// Sets `MultiplexId`.
    #[inline] pub fn multiplex_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MultiplexId", value.into_node()); self }
    /// Sets `ProgramName`.
    #[inline] pub fn program_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProgramName", value.into_node()); self }
}
impl IntoValue_<MultiplexProgramChannelDestinationSettings> for MultiplexProgramChannelDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.OutputDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputdestinationsettings.html)
#[must_use]
pub struct OutputDestinationSettings(Properties_);
impl OutputDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputDestinationSettings(Properties_::new()) }
}
impl OutputDestinationSettings {
    /// Sets `PasswordParam`.
    #[inline] pub fn password_param(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PasswordParam", value.into_node()); self }
    /// Sets `StreamName`.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamName", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
    /// Sets `VirtualSourceAddress`.
    #[inline] pub fn virtual_source_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualSourceAddress", value.into_node()); self }
}
impl IntoValue_<OutputDestinationSettings> for OutputDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.SrtOutputDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-srtoutputdestinationsettings.html)
#[must_use]
pub struct SrtOutputDestinationSettings(Properties_);
impl SrtOutputDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtOutputDestinationSettings(Properties_::new()) }
}
impl SrtOutputDestinationSettings {
    /// Sets `ConnectionMode`.
    #[inline] pub fn connection_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionMode", value.into_node()); self }
    /// Sets `EncryptionPassphraseSecretArn`.
    #[inline] pub fn encryption_passphrase_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionPassphraseSecretArn", value.into_node()); self }
    /// Sets `ListenerPort`.
    #[inline] pub fn listener_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ListenerPort", value.into_node()); self }
    /// Sets `StreamId`.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<SrtOutputDestinationSettings> for SrtOutputDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.OutputDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputdestination.html)
#[must_use]
pub struct OutputDestination(Properties_);
impl OutputDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputDestination(Properties_::new()) }
}
impl OutputDestination {
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `LogicalInterfaceNames`.
    #[inline] pub fn logical_interface_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogicalInterfaceNames", value.into_node()); self }
    /// Sets `MediaConnectRouterSettings`.
    #[inline] pub fn media_connect_router_settings(mut self, value: impl IntoValue_<Vec<MediaConnectRouterOutputDestinationSettings>>) -> Self { self.0.put("MediaConnectRouterSettings", value.into_node()); self }
    /// Sets `MediaPackageSettings`.
    #[inline] pub fn media_package_settings(mut self, value: impl IntoValue_<Vec<MediaPackageOutputDestinationSettings>>) -> Self { self.0.put("MediaPackageSettings", value.into_node()); self }
    /// Sets `MultiplexSettings`.
    #[inline] pub fn multiplex_settings(mut self, value: impl IntoValue_<MultiplexProgramChannelDestinationSettings>) -> Self { self.0.put("MultiplexSettings", value.into_node()); self }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<Vec<OutputDestinationSettings>>) -> Self { self.0.put("Settings", value.into_node()); self }
    /// Sets `SrtSettings`.
    #[inline] pub fn srt_settings(mut self, value: impl IntoValue_<Vec<SrtOutputDestinationSettings>>) -> Self { self.0.put("SrtSettings", value.into_node()); self }
}
impl IntoValue_<OutputDestination> for OutputDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioNormalizationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audionormalizationsettings.html)
#[must_use]
pub struct AudioNormalizationSettings(Properties_);
impl AudioNormalizationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioNormalizationSettings(Properties_::new()) }
}
impl AudioNormalizationSettings {
    /// Sets `Algorithm`.
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Algorithm", value.into_node()); self }
    /// Sets `AlgorithmControl`.
    #[inline] pub fn algorithm_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlgorithmControl", value.into_node()); self }
    /// Sets `PeakCalculation`.
    #[inline] pub fn peak_calculation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeakCalculation", value.into_node()); self }
    /// Sets `PeakLimiterThreshold`.
    #[inline] pub fn peak_limiter_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeakLimiterThreshold", value.into_node()); self }
    /// Sets `TargetLkfs`.
    #[inline] pub fn target_lkfs(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TargetLkfs", value.into_node()); self }
}
impl IntoValue_<AudioNormalizationSettings> for AudioNormalizationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.NielsenCBET`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsencbet.html)
#[must_use]
pub struct NielsenCBET(Properties_);
impl NielsenCBET {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NielsenCBET(Properties_::new()) }
}
impl NielsenCBET {
    /// Sets `CbetCheckDigitString`.
    #[inline] pub fn cbet_check_digit_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CbetCheckDigitString", value.into_node()); self }
    /// Sets `CbetStepaside`.
    #[inline] pub fn cbet_stepaside(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CbetStepaside", value.into_node()); self }
    /// Sets `Csid`.
    #[inline] pub fn csid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Csid", value.into_node()); self }
}
impl IntoValue_<NielsenCBET> for NielsenCBET { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.NielsenNaesIiNwOnlySettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsennaesiinwonlysettings.html)
#[must_use]
pub struct NielsenNaesIiNwOnlySettings(Properties_);
impl NielsenNaesIiNwOnlySettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NielsenNaesIiNwOnlySettings(Properties_::new()) }
}
impl NielsenNaesIiNwOnlySettings {
    /// Sets `CheckDigitString`.
    #[inline] pub fn check_digit_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CheckDigitString", value.into_node()); self }
    /// Sets `Sid`.
    #[inline] pub fn sid(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Sid", value.into_node()); self }
    /// Sets `Timezone`.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl IntoValue_<NielsenNaesIiNwOnlySettings> for NielsenNaesIiNwOnlySettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.NielsenWatermarksSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsenwatermarkssettings.html)
#[must_use]
pub struct NielsenWatermarksSettings(Properties_);
impl NielsenWatermarksSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NielsenWatermarksSettings(Properties_::new()) }
}
impl NielsenWatermarksSettings {
    /// Sets `NielsenCbetSettings`.
    #[inline] pub fn nielsen_cbet_settings(mut self, value: impl IntoValue_<NielsenCBET>) -> Self { self.0.put("NielsenCbetSettings", value.into_node()); self }
    /// Sets `NielsenDistributionType`.
    #[inline] pub fn nielsen_distribution_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenDistributionType", value.into_node()); self }
    /// Sets `NielsenNaesIiNwSettings`.
    #[inline] pub fn nielsen_naes_ii_nw_settings(mut self, value: impl IntoValue_<NielsenNaesIiNwOnlySettings>) -> Self { self.0.put("NielsenNaesIiNwSettings", value.into_node()); self }
    /// Sets `NielsenNwOnlySettings`.
    #[inline] pub fn nielsen_nw_only_settings(mut self, value: impl IntoValue_<NielsenNaesIiNwOnlySettings>) -> Self { self.0.put("NielsenNwOnlySettings", value.into_node()); self }
}
impl IntoValue_<NielsenWatermarksSettings> for NielsenWatermarksSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioWatermarkSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiowatermarksettings.html)
#[must_use]
pub struct AudioWatermarkSettings(Properties_);
impl AudioWatermarkSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioWatermarkSettings(Properties_::new()) }
}
impl AudioWatermarkSettings {
    /// Sets `NielsenWatermarksSettings`.
    #[inline] pub fn nielsen_watermarks_settings(mut self, value: impl IntoValue_<NielsenWatermarksSettings>) -> Self { self.0.put("NielsenWatermarksSettings", value.into_node()); self }
}
impl IntoValue_<AudioWatermarkSettings> for AudioWatermarkSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AacSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-aacsettings.html)
#[must_use]
pub struct AacSettings(Properties_);
impl AacSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AacSettings(Properties_::new()) }
}
impl AacSettings {
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `CodingMode`.
    #[inline] pub fn coding_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodingMode", value.into_node()); self }
    /// Sets `InputType`.
    #[inline] pub fn input_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputType", value.into_node()); self }
    /// Sets `Profile`.
    #[inline] pub fn profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Profile", value.into_node()); self }
    /// Sets `RateControlMode`.
    #[inline] pub fn rate_control_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RateControlMode", value.into_node()); self }
    /// Sets `RawFormat`.
    #[inline] pub fn raw_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RawFormat", value.into_node()); self }
    /// Sets `SampleRate`.
    #[inline] pub fn sample_rate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SampleRate", value.into_node()); self }
    /// Sets `Spec`.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Spec", value.into_node()); self }
    /// Sets `VbrQuality`.
    #[inline] pub fn vbr_quality(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VbrQuality", value.into_node()); self }
}
impl IntoValue_<AacSettings> for AacSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Ac3Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ac3settings.html)
#[must_use]
pub struct Ac3Settings(Properties_);
impl Ac3Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ac3Settings(Properties_::new()) }
}
impl Ac3Settings {
    /// Sets `AttenuationControl`.
    #[inline] pub fn attenuation_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttenuationControl", value.into_node()); self }
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `BitstreamMode`.
    #[inline] pub fn bitstream_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BitstreamMode", value.into_node()); self }
    /// Sets `CodingMode`.
    #[inline] pub fn coding_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodingMode", value.into_node()); self }
    /// Sets `Dialnorm`.
    #[inline] pub fn dialnorm(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Dialnorm", value.into_node()); self }
    /// Sets `DrcProfile`.
    #[inline] pub fn drc_profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrcProfile", value.into_node()); self }
    /// Sets `LfeFilter`.
    #[inline] pub fn lfe_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LfeFilter", value.into_node()); self }
    /// Sets `MetadataControl`.
    #[inline] pub fn metadata_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetadataControl", value.into_node()); self }
}
impl IntoValue_<Ac3Settings> for Ac3Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Eac3AtmosSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-eac3atmossettings.html)
#[must_use]
pub struct Eac3AtmosSettings(Properties_);
impl Eac3AtmosSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Eac3AtmosSettings(Properties_::new()) }
}
impl Eac3AtmosSettings {
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `CodingMode`.
    #[inline] pub fn coding_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodingMode", value.into_node()); self }
    /// Sets `Dialnorm`.
    #[inline] pub fn dialnorm(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Dialnorm", value.into_node()); self }
    /// Sets `DrcLine`.
    #[inline] pub fn drc_line(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrcLine", value.into_node()); self }
    /// Sets `DrcRf`.
    #[inline] pub fn drc_rf(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrcRf", value.into_node()); self }
    /// Sets `HeightTrim`.
    #[inline] pub fn height_trim(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("HeightTrim", value.into_node()); self }
    /// Sets `SurroundTrim`.
    #[inline] pub fn surround_trim(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SurroundTrim", value.into_node()); self }
}
impl IntoValue_<Eac3AtmosSettings> for Eac3AtmosSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Eac3Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-eac3settings.html)
#[must_use]
pub struct Eac3Settings(Properties_);
impl Eac3Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Eac3Settings(Properties_::new()) }
}
impl Eac3Settings {
    /// Sets `AttenuationControl`.
    #[inline] pub fn attenuation_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttenuationControl", value.into_node()); self }
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `BitstreamMode`.
    #[inline] pub fn bitstream_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BitstreamMode", value.into_node()); self }
    /// Sets `CodingMode`.
    #[inline] pub fn coding_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodingMode", value.into_node()); self }
    /// Sets `DcFilter`.
    #[inline] pub fn dc_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DcFilter", value.into_node()); self }
    /// Sets `Dialnorm`.
    #[inline] pub fn dialnorm(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Dialnorm", value.into_node()); self }
    /// Sets `DrcLine`.
    #[inline] pub fn drc_line(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrcLine", value.into_node()); self }
    /// Sets `DrcRf`.
    #[inline] pub fn drc_rf(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrcRf", value.into_node()); self }
    /// Sets `LfeControl`.
    #[inline] pub fn lfe_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LfeControl", value.into_node()); self }
    /// Sets `LfeFilter`.
    #[inline] pub fn lfe_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LfeFilter", value.into_node()); self }
    /// Sets `LoRoCenterMixLevel`.
    #[inline] pub fn lo_ro_center_mix_level(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LoRoCenterMixLevel", value.into_node()); self }
    /// Sets `LoRoSurroundMixLevel`.
    #[inline] pub fn lo_ro_surround_mix_level(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LoRoSurroundMixLevel", value.into_node()); self }
    /// Sets `LtRtCenterMixLevel`.
    #[inline] pub fn lt_rt_center_mix_level(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LtRtCenterMixLevel", value.into_node()); self }
    /// Sets `LtRtSurroundMixLevel`.
    #[inline] pub fn lt_rt_surround_mix_level(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LtRtSurroundMixLevel", value.into_node()); self }
    /// Sets `MetadataControl`.
    #[inline] pub fn metadata_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetadataControl", value.into_node()); self }
    /// Sets `PassthroughControl`.
    #[inline] pub fn passthrough_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PassthroughControl", value.into_node()); self }
    /// Sets `PhaseControl`.
    #[inline] pub fn phase_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PhaseControl", value.into_node()); self }
    /// Sets `StereoDownmix`.
    #[inline] pub fn stereo_downmix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StereoDownmix", value.into_node()); self }
    /// Sets `SurroundExMode`.
    #[inline] pub fn surround_ex_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SurroundExMode", value.into_node()); self }
    /// Sets `SurroundMode`.
    #[inline] pub fn surround_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SurroundMode", value.into_node()); self }
}
impl IntoValue_<Eac3Settings> for Eac3Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Mp2Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mp2settings.html)
#[must_use]
pub struct Mp2Settings(Properties_);
impl Mp2Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Mp2Settings(Properties_::new()) }
}
impl Mp2Settings {
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `CodingMode`.
    #[inline] pub fn coding_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodingMode", value.into_node()); self }
    /// Sets `SampleRate`.
    #[inline] pub fn sample_rate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SampleRate", value.into_node()); self }
}
impl IntoValue_<Mp2Settings> for Mp2Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.WavSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-wavsettings.html)
#[must_use]
pub struct WavSettings(Properties_);
impl WavSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WavSettings(Properties_::new()) }
}
impl WavSettings {
    /// Sets `BitDepth`.
    #[inline] pub fn bit_depth(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("BitDepth", value.into_node()); self }
    /// Sets `CodingMode`.
    #[inline] pub fn coding_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodingMode", value.into_node()); self }
    /// Sets `SampleRate`.
    #[inline] pub fn sample_rate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SampleRate", value.into_node()); self }
}
impl IntoValue_<WavSettings> for WavSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioCodecSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiocodecsettings.html)
#[must_use]
pub struct AudioCodecSettings(Properties_);
impl AudioCodecSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioCodecSettings(Properties_::new()) }
}
impl AudioCodecSettings {
    /// Sets `AacSettings`.
    #[inline] pub fn aac_settings(mut self, value: impl IntoValue_<AacSettings>) -> Self { self.0.put("AacSettings", value.into_node()); self }
    /// Sets `Ac3Settings`.
    #[inline] pub fn ac3_settings(mut self, value: impl IntoValue_<Ac3Settings>) -> Self { self.0.put("Ac3Settings", value.into_node()); self }
    /// Sets `Eac3AtmosSettings`.
    #[inline] pub fn eac3_atmos_settings(mut self, value: impl IntoValue_<Eac3AtmosSettings>) -> Self { self.0.put("Eac3AtmosSettings", value.into_node()); self }
    /// Sets `Eac3Settings`.
    #[inline] pub fn eac3_settings(mut self, value: impl IntoValue_<Eac3Settings>) -> Self { self.0.put("Eac3Settings", value.into_node()); self }
    /// Sets `Mp2Settings`.
    #[inline] pub fn mp2_settings(mut self, value: impl IntoValue_<Mp2Settings>) -> Self { self.0.put("Mp2Settings", value.into_node()); self }
    /// Sets `PassThroughSettings`.
    #[inline] pub fn pass_through_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PassThroughSettings", value.into_node()); self }
    /// Sets `WavSettings`.
    #[inline] pub fn wav_settings(mut self, value: impl IntoValue_<WavSettings>) -> Self { self.0.put("WavSettings", value.into_node()); self }
}
impl IntoValue_<AudioCodecSettings> for AudioCodecSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InputChannelLevel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputchannellevel.html)
#[must_use]
pub struct InputChannelLevel(Properties_);
impl InputChannelLevel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputChannelLevel(Properties_::new()) }
}
impl InputChannelLevel {
    /// Sets `Gain`.
    #[inline] pub fn gain(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Gain", value.into_node()); self }
    /// Sets `InputChannel`.
    #[inline] pub fn input_channel(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InputChannel", value.into_node()); self }
}
impl IntoValue_<InputChannelLevel> for InputChannelLevel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioChannelMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiochannelmapping.html)
#[must_use]
pub struct AudioChannelMapping(Properties_);
impl AudioChannelMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioChannelMapping(Properties_::new()) }
}
impl AudioChannelMapping {
    /// Sets `InputChannelLevels`.
    #[inline] pub fn input_channel_levels(mut self, value: impl IntoValue_<Vec<InputChannelLevel>>) -> Self { self.0.put("InputChannelLevels", value.into_node()); self }
    /// Sets `OutputChannel`.
    #[inline] pub fn output_channel(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OutputChannel", value.into_node()); self }
}
impl IntoValue_<AudioChannelMapping> for AudioChannelMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.RemixSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-remixsettings.html)
#[must_use]
pub struct RemixSettings(Properties_);
impl RemixSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RemixSettings(Properties_::new()) }
}
impl RemixSettings {
    /// Sets `ChannelMappings`.
    #[inline] pub fn channel_mappings(mut self, value: impl IntoValue_<Vec<AudioChannelMapping>>) -> Self { self.0.put("ChannelMappings", value.into_node()); self }
    /// Sets `ChannelsIn`.
    #[inline] pub fn channels_in(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ChannelsIn", value.into_node()); self }
    /// Sets `ChannelsOut`.
    #[inline] pub fn channels_out(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ChannelsOut", value.into_node()); self }
}
impl IntoValue_<RemixSettings> for RemixSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiodescription.html)
#[must_use]
pub struct AudioDescription(Properties_);
impl AudioDescription {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioDescription(Properties_::new()) }
}
impl AudioDescription {
    /// Sets `AudioDashRoles`.
    #[inline] pub fn audio_dash_roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AudioDashRoles", value.into_node()); self }
    /// Sets `AudioNormalizationSettings`.
    #[inline] pub fn audio_normalization_settings(mut self, value: impl IntoValue_<AudioNormalizationSettings>) -> Self { self.0.put("AudioNormalizationSettings", value.into_node()); self }
    /// Sets `AudioSelectorName`.
    #[inline] pub fn audio_selector_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioSelectorName", value.into_node()); self }
    /// Sets `AudioType`.
    #[inline] pub fn audio_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioType", value.into_node()); self }
    /// Sets `AudioTypeControl`.
    #[inline] pub fn audio_type_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioTypeControl", value.into_node()); self }
    /// Sets `AudioWatermarkingSettings`.
    #[inline] pub fn audio_watermarking_settings(mut self, value: impl IntoValue_<AudioWatermarkSettings>) -> Self { self.0.put("AudioWatermarkingSettings", value.into_node()); self }
    /// Sets `CodecSettings`.
    #[inline] pub fn codec_settings(mut self, value: impl IntoValue_<AudioCodecSettings>) -> Self { self.0.put("CodecSettings", value.into_node()); self }
    /// Sets `DvbDashAccessibility`.
    #[inline] pub fn dvb_dash_accessibility(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DvbDashAccessibility", value.into_node()); self }
    /// Sets `LanguageCode`.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `LanguageCodeControl`.
    #[inline] pub fn language_code_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCodeControl", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RemixSettings`.
    #[inline] pub fn remix_settings(mut self, value: impl IntoValue_<RemixSettings>) -> Self { self.0.put("RemixSettings", value.into_node()); self }
    /// Sets `StreamName`.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamName", value.into_node()); self }
}
impl IntoValue_<AudioDescription> for AudioDescription { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InputLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputlocation.html)
#[must_use]
pub struct InputLocation(Properties_);
impl InputLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputLocation(Properties_::new()) }
}
impl InputLocation {
    /// Sets `PasswordParam`.
    #[inline] pub fn password_param(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PasswordParam", value.into_node()); self }
    /// Sets `Uri`.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<InputLocation> for InputLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AvailBlanking`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-availblanking.html)
#[must_use]
pub struct AvailBlanking(Properties_);
impl AvailBlanking {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AvailBlanking(Properties_::new()) }
}
impl AvailBlanking {
    /// Sets `AvailBlankingImage`.
    #[inline] pub fn avail_blanking_image(mut self, value: impl IntoValue_<InputLocation>) -> Self { self.0.put("AvailBlankingImage", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<AvailBlanking> for AvailBlanking { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Esam`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-esam.html)
#[must_use]
pub struct Esam(Properties_);
impl Esam {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Esam(Properties_::new()) }
}
impl Esam {
    /// Sets `AcquisitionPointId`.
    #[inline] pub fn acquisition_point_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcquisitionPointId", value.into_node()); self }
    /// Sets `AdAvailOffset`.
    #[inline] pub fn ad_avail_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AdAvailOffset", value.into_node()); self }
    /// Sets `PasswordParam`.
    #[inline] pub fn password_param(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PasswordParam", value.into_node()); self }
    /// Sets `PoisEndpoint`.
    #[inline] pub fn pois_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PoisEndpoint", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
    /// Sets `ZoneIdentity`.
    #[inline] pub fn zone_identity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ZoneIdentity", value.into_node()); self }
}
impl IntoValue_<Esam> for Esam { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Scte35SpliceInsertTimeSignalAposSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-scte35spliceinserttimesignalapossettings.html)
#[must_use]
pub struct Scte35SpliceInsertTimeSignalAposSettings(Properties_);
impl Scte35SpliceInsertTimeSignalAposSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Scte35SpliceInsertTimeSignalAposSettings(Properties_::new()) }
}
impl Scte35SpliceInsertTimeSignalAposSettings {
    /// Sets `AdAvailOffset`.
    #[inline] pub fn ad_avail_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AdAvailOffset", value.into_node()); self }
    /// Sets `NoRegionalBlackoutFlag`.
    #[inline] pub fn no_regional_blackout_flag(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoRegionalBlackoutFlag", value.into_node()); self }
    /// Sets `WebDeliveryAllowedFlag`.
    #[inline] pub fn web_delivery_allowed_flag(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WebDeliveryAllowedFlag", value.into_node()); self }
}
impl IntoValue_<Scte35SpliceInsertTimeSignalAposSettings> for Scte35SpliceInsertTimeSignalAposSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AvailSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-availsettings.html)
#[must_use]
pub struct AvailSettings(Properties_);
impl AvailSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AvailSettings(Properties_::new()) }
}
impl AvailSettings {
    /// Sets `Esam`.
    #[inline] pub fn esam(mut self, value: impl IntoValue_<Esam>) -> Self { self.0.put("Esam", value.into_node()); self }
    /// Sets `Scte35SpliceInsert`.
    #[inline] pub fn scte35_splice_insert(mut self, value: impl IntoValue_<Scte35SpliceInsertTimeSignalAposSettings>) -> Self { self.0.put("Scte35SpliceInsert", value.into_node()); self }
    /// Sets `Scte35TimeSignalApos`.
    #[inline] pub fn scte35_time_signal_apos(mut self, value: impl IntoValue_<Scte35SpliceInsertTimeSignalAposSettings>) -> Self { self.0.put("Scte35TimeSignalApos", value.into_node()); self }
}
impl IntoValue_<AvailSettings> for AvailSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AvailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-availconfiguration.html)
#[must_use]
pub struct AvailConfiguration(Properties_);
impl AvailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AvailConfiguration(Properties_::new()) }
}
impl AvailConfiguration {
    /// Sets `AvailSettings`.
    #[inline] pub fn avail_settings(mut self, value: impl IntoValue_<AvailSettings>) -> Self { self.0.put("AvailSettings", value.into_node()); self }
    /// Sets `Scte35SegmentationScope`.
    #[inline] pub fn scte35_segmentation_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35SegmentationScope", value.into_node()); self }
}
impl IntoValue_<AvailConfiguration> for AvailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.BlackoutSlate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-blackoutslate.html)
#[must_use]
pub struct BlackoutSlate(Properties_);
impl BlackoutSlate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlackoutSlate(Properties_::new()) }
}
impl BlackoutSlate {
    /// Sets `BlackoutSlateImage`.
    #[inline] pub fn blackout_slate_image(mut self, value: impl IntoValue_<InputLocation>) -> Self { self.0.put("BlackoutSlateImage", value.into_node()); self }
    /// Sets `NetworkEndBlackout`.
    #[inline] pub fn network_end_blackout(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkEndBlackout", value.into_node()); self }
    /// Sets `NetworkEndBlackoutImage`.
    #[inline] pub fn network_end_blackout_image(mut self, value: impl IntoValue_<InputLocation>) -> Self { self.0.put("NetworkEndBlackoutImage", value.into_node()); self }
    /// Sets `NetworkId`.
    #[inline] pub fn network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkId", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<BlackoutSlate> for BlackoutSlate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.BurnInDvbSubDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-burnindvbsubdestinationsettings.html)
#[must_use]
pub struct BurnInDvbSubDestinationSettings(Properties_);
impl BurnInDvbSubDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BurnInDvbSubDestinationSettings(Properties_::new()) }
}
impl BurnInDvbSubDestinationSettings {
    /// Sets `Alignment`.
    #[inline] pub fn alignment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alignment", value.into_node()); self }
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `BackgroundOpacity`.
    #[inline] pub fn background_opacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BackgroundOpacity", value.into_node()); self }
    /// Sets `Font`.
    #[inline] pub fn font(mut self, value: impl IntoValue_<InputLocation>) -> Self { self.0.put("Font", value.into_node()); self }
    /// Sets `FontColor`.
    #[inline] pub fn font_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontColor", value.into_node()); self }
    /// Sets `FontOpacity`.
    #[inline] pub fn font_opacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FontOpacity", value.into_node()); self }
    /// Sets `FontResolution`.
    #[inline] pub fn font_resolution(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FontResolution", value.into_node()); self }
    /// Sets `FontSize`.
    #[inline] pub fn font_size(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontSize", value.into_node()); self }
    /// Sets `OutlineColor`.
    #[inline] pub fn outline_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutlineColor", value.into_node()); self }
    /// Sets `OutlineSize`.
    #[inline] pub fn outline_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OutlineSize", value.into_node()); self }
    /// Sets `ShadowColor`.
    #[inline] pub fn shadow_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShadowColor", value.into_node()); self }
    /// Sets `ShadowOpacity`.
    #[inline] pub fn shadow_opacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ShadowOpacity", value.into_node()); self }
    /// Sets `ShadowXOffset`.
    #[inline] pub fn shadow_x_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ShadowXOffset", value.into_node()); self }
    /// Sets `ShadowYOffset`.
    #[inline] pub fn shadow_y_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ShadowYOffset", value.into_node()); self }
    /// Sets `SubtitleRows`.
    #[inline] pub fn subtitle_rows(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubtitleRows", value.into_node()); self }
    /// Sets `TeletextGridControl`.
    #[inline] pub fn teletext_grid_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TeletextGridControl", value.into_node()); self }
    /// Sets `XPosition`.
    #[inline] pub fn x_position(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("XPosition", value.into_node()); self }
    /// Sets `YPosition`.
    #[inline] pub fn y_position(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("YPosition", value.into_node()); self }
}
impl IntoValue_<BurnInDvbSubDestinationSettings> for BurnInDvbSubDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.EbuTtDDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ebuttddestinationsettings.html)
#[must_use]
pub struct EbuTtDDestinationSettings(Properties_);
impl EbuTtDDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbuTtDDestinationSettings(Properties_::new()) }
}
impl EbuTtDDestinationSettings {
    /// Sets `CopyrightHolder`.
    #[inline] pub fn copyright_holder(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CopyrightHolder", value.into_node()); self }
    /// Sets `DefaultFontSize`.
    #[inline] pub fn default_font_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultFontSize", value.into_node()); self }
    /// Sets `DefaultLineHeight`.
    #[inline] pub fn default_line_height(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultLineHeight", value.into_node()); self }
    /// Sets `FillLineGap`.
    #[inline] pub fn fill_line_gap(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FillLineGap", value.into_node()); self }
    /// Sets `FontFamily`.
    #[inline] pub fn font_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontFamily", value.into_node()); self }
    /// Sets `StyleControl`.
    #[inline] pub fn style_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StyleControl", value.into_node()); self }
}
impl IntoValue_<EbuTtDDestinationSettings> for EbuTtDDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.TextCaptionPositionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-textcaptionpositionsettings.html)
#[must_use]
pub struct TextCaptionPositionSettings(Properties_);
impl TextCaptionPositionSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TextCaptionPositionSettings(Properties_::new()) }
}
impl TextCaptionPositionSettings {
    /// Sets `YPositionPercentage`.
    #[inline] pub fn y_position_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("YPositionPercentage", value.into_node()); self }
}
impl IntoValue_<TextCaptionPositionSettings> for TextCaptionPositionSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.TtmlDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ttmldestinationsettings.html)
#[must_use]
pub struct TtmlDestinationSettings(Properties_);
impl TtmlDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TtmlDestinationSettings(Properties_::new()) }
}
impl TtmlDestinationSettings {
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<TextCaptionPositionSettings>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `StyleControl`.
    #[inline] pub fn style_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StyleControl", value.into_node()); self }
}
impl IntoValue_<TtmlDestinationSettings> for TtmlDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.WebvttDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-webvttdestinationsettings.html)
#[must_use]
pub struct WebvttDestinationSettings(Properties_);
impl WebvttDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebvttDestinationSettings(Properties_::new()) }
}
impl WebvttDestinationSettings {
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<TextCaptionPositionSettings>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `StyleControl`.
    #[inline] pub fn style_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StyleControl", value.into_node()); self }
}
impl IntoValue_<WebvttDestinationSettings> for WebvttDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CaptionDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captiondestinationsettings.html)
#[must_use]
pub struct CaptionDestinationSettings(Properties_);
impl CaptionDestinationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptionDestinationSettings(Properties_::new()) }
}
impl CaptionDestinationSettings {
    /// Sets `AribDestinationSettings`.
    #[inline] pub fn arib_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AribDestinationSettings", value.into_node()); self }
    /// Sets `BurnInDestinationSettings`.
    #[inline] pub fn burn_in_destination_settings(mut self, value: impl IntoValue_<BurnInDvbSubDestinationSettings>) -> Self { self.0.put("BurnInDestinationSettings", value.into_node()); self }
    /// Sets `DvbSubDestinationSettings`.
    #[inline] pub fn dvb_sub_destination_settings(mut self, value: impl IntoValue_<BurnInDvbSubDestinationSettings>) -> Self { self.0.put("DvbSubDestinationSettings", value.into_node()); self }
    /// Sets `EbuTtDDestinationSettings`.
    #[inline] pub fn ebu_tt_d_destination_settings(mut self, value: impl IntoValue_<EbuTtDDestinationSettings>) -> Self { self.0.put("EbuTtDDestinationSettings", value.into_node()); self }
    /// Sets `EmbeddedDestinationSettings`.
    #[inline] pub fn embedded_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("EmbeddedDestinationSettings", value.into_node()); self }
    /// Sets `EmbeddedPlusScte20DestinationSettings`.
    #[inline] pub fn embedded_plus_scte20_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("EmbeddedPlusScte20DestinationSettings", value.into_node()); self }
    /// Sets `RtmpCaptionInfoDestinationSettings`.
    #[inline] pub fn rtmp_caption_info_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RtmpCaptionInfoDestinationSettings", value.into_node()); self }
    /// Sets `Scte20PlusEmbeddedDestinationSettings`.
    #[inline] pub fn scte20_plus_embedded_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Scte20PlusEmbeddedDestinationSettings", value.into_node()); self }
    /// Sets `Scte27DestinationSettings`.
    #[inline] pub fn scte27_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Scte27DestinationSettings", value.into_node()); self }
    /// Sets `SmpteTtDestinationSettings`.
    #[inline] pub fn smpte_tt_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SmpteTtDestinationSettings", value.into_node()); self }
    /// Sets `TeletextDestinationSettings`.
    #[inline] pub fn teletext_destination_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("TeletextDestinationSettings", value.into_node()); self }
    /// Sets `TtmlDestinationSettings`.
    #[inline] pub fn ttml_destination_settings(mut self, value: impl IntoValue_<TtmlDestinationSettings>) -> Self { self.0.put("TtmlDestinationSettings", value.into_node()); self }
    /// Sets `WebvttDestinationSettings`.
    #[inline] pub fn webvtt_destination_settings(mut self, value: impl IntoValue_<WebvttDestinationSettings>) -> Self { self.0.put("WebvttDestinationSettings", value.into_node()); self }
}
impl IntoValue_<CaptionDestinationSettings> for CaptionDestinationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CaptionDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captiondescription.html)
#[must_use]
pub struct CaptionDescription(Properties_);
impl CaptionDescription {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptionDescription(Properties_::new()) }
}
impl CaptionDescription {
    /// Sets `Accessibility`.
    #[inline] pub fn accessibility(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Accessibility", value.into_node()); self }
    /// Sets `CaptionDashRoles`.
    #[inline] pub fn caption_dash_roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CaptionDashRoles", value.into_node()); self }
    /// Sets `CaptionSelectorName`.
    #[inline] pub fn caption_selector_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaptionSelectorName", value.into_node()); self }
    /// Sets `DestinationSettings`.
    #[inline] pub fn destination_settings(mut self, value: impl IntoValue_<CaptionDestinationSettings>) -> Self { self.0.put("DestinationSettings", value.into_node()); self }
    /// Sets `DvbDashAccessibility`.
    #[inline] pub fn dvb_dash_accessibility(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DvbDashAccessibility", value.into_node()); self }
    /// Sets `LanguageCode`.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `LanguageDescription`.
    #[inline] pub fn language_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageDescription", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<CaptionDescription> for CaptionDescription { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ColorCorrection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-colorcorrection.html)
#[must_use]
pub struct ColorCorrection(Properties_);
impl ColorCorrection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColorCorrection(Properties_::new()) }
}
impl ColorCorrection {
    /// Sets `InputColorSpace`.
    #[inline] pub fn input_color_space(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputColorSpace", value.into_node()); self }
    /// Sets `OutputColorSpace`.
    #[inline] pub fn output_color_space(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputColorSpace", value.into_node()); self }
    /// Sets `Uri`.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl IntoValue_<ColorCorrection> for ColorCorrection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ColorCorrectionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-colorcorrectionsettings.html)
#[must_use]
pub struct ColorCorrectionSettings(Properties_);
impl ColorCorrectionSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColorCorrectionSettings(Properties_::new()) }
}
impl ColorCorrectionSettings {
    /// Sets `GlobalColorCorrections`.
    #[inline] pub fn global_color_corrections(mut self, value: impl IntoValue_<Vec<ColorCorrection>>) -> Self { self.0.put("GlobalColorCorrections", value.into_node()); self }
}
impl IntoValue_<ColorCorrectionSettings> for ColorCorrectionSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FeatureActivations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-featureactivations.html)
#[must_use]
pub struct FeatureActivations(Properties_);
impl FeatureActivations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FeatureActivations(Properties_::new()) }
}
impl FeatureActivations {
    /// Sets `InputPrepareScheduleActions`.
    #[inline] pub fn input_prepare_schedule_actions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputPrepareScheduleActions", value.into_node()); self }
    /// Sets `OutputStaticImageOverlayScheduleActions`.
    #[inline] pub fn output_static_image_overlay_schedule_actions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputStaticImageOverlayScheduleActions", value.into_node()); self }
}
impl IntoValue_<FeatureActivations> for FeatureActivations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InputLossBehavior`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputlossbehavior.html)
#[must_use]
pub struct InputLossBehavior(Properties_);
impl InputLossBehavior {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputLossBehavior(Properties_::new()) }
}
impl InputLossBehavior {
    /// Sets `BlackFrameMsec`.
    #[inline] pub fn black_frame_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlackFrameMsec", value.into_node()); self }
    /// Sets `InputLossImageColor`.
    #[inline] pub fn input_loss_image_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputLossImageColor", value.into_node()); self }
    /// Sets `InputLossImageSlate`.
    #[inline] pub fn input_loss_image_slate(mut self, value: impl IntoValue_<InputLocation>) -> Self { self.0.put("InputLossImageSlate", value.into_node()); self }
    /// Sets `InputLossImageType`.
    #[inline] pub fn input_loss_image_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputLossImageType", value.into_node()); self }
    /// Sets `RepeatFrameMsec`.
    #[inline] pub fn repeat_frame_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RepeatFrameMsec", value.into_node()); self }
}
impl IntoValue_<InputLossBehavior> for InputLossBehavior { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.DisabledLockingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-disabledlockingsettings.html)
#[must_use]
pub struct DisabledLockingSettings(Properties_);
impl DisabledLockingSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DisabledLockingSettings(Properties_::new()) }
}
impl DisabledLockingSettings {
    /// Sets `CustomEpoch`.
    #[inline] pub fn custom_epoch(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomEpoch", value.into_node()); self }
}
impl IntoValue_<DisabledLockingSettings> for DisabledLockingSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.EpochLockingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-epochlockingsettings.html)
#[must_use]
pub struct EpochLockingSettings(Properties_);
impl EpochLockingSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EpochLockingSettings(Properties_::new()) }
}
impl EpochLockingSettings {
    /// Sets `CustomEpoch`.
    #[inline] pub fn custom_epoch(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomEpoch", value.into_node()); self }
    /// Sets `JamSyncTime`.
    #[inline] pub fn jam_sync_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JamSyncTime", value.into_node()); self }
}
impl IntoValue_<EpochLockingSettings> for EpochLockingSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.OutputLockingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputlockingsettings.html)
#[must_use]
pub struct OutputLockingSettings(Properties_);
impl OutputLockingSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputLockingSettings(Properties_::new()) }
}
impl OutputLockingSettings {
    /// Sets `DisabledLockingSettings`.
    #[inline] pub fn disabled_locking_settings(mut self, value: impl IntoValue_<DisabledLockingSettings>) -> Self { self.0.put("DisabledLockingSettings", value.into_node()); self }
    /// Sets `EpochLockingSettings`.
    #[inline] pub fn epoch_locking_settings(mut self, value: impl IntoValue_<EpochLockingSettings>) -> Self { self.0.put("EpochLockingSettings", value.into_node()); self }
    /// Sets `PipelineLockingSettings`.
    #[inline] pub fn pipeline_locking_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PipelineLockingSettings", value.into_node()); self }
}
impl IntoValue_<OutputLockingSettings> for OutputLockingSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.GlobalConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-globalconfiguration.html)
#[must_use]
pub struct GlobalConfiguration(Properties_);
impl GlobalConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalConfiguration(Properties_::new()) }
}
impl GlobalConfiguration {
    /// Sets `InitialAudioGain`.
    #[inline] pub fn initial_audio_gain(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InitialAudioGain", value.into_node()); self }
    /// Sets `InputEndAction`.
    #[inline] pub fn input_end_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputEndAction", value.into_node()); self }
    /// Sets `InputLossBehavior`.
    #[inline] pub fn input_loss_behavior(mut self, value: impl IntoValue_<InputLossBehavior>) -> Self { self.0.put("InputLossBehavior", value.into_node()); self }
    /// Sets `OutputLockingMode`.
    #[inline] pub fn output_locking_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputLockingMode", value.into_node()); self }
    /// Sets `OutputLockingSettings`.
    #[inline] pub fn output_locking_settings(mut self, value: impl IntoValue_<OutputLockingSettings>) -> Self { self.0.put("OutputLockingSettings", value.into_node()); self }
    /// Sets `OutputTimingSource`.
    #[inline] pub fn output_timing_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputTimingSource", value.into_node()); self }
    /// Sets `SupportLowFramerateInputs`.
    #[inline] pub fn support_low_framerate_inputs(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SupportLowFramerateInputs", value.into_node()); self }
}
impl IntoValue_<GlobalConfiguration> for GlobalConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MotionGraphicsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-motiongraphicssettings.html)
#[must_use]
pub struct MotionGraphicsSettings(Properties_);
impl MotionGraphicsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MotionGraphicsSettings(Properties_::new()) }
}
impl MotionGraphicsSettings {
    /// Sets `HtmlMotionGraphicsSettings`.
    #[inline] pub fn html_motion_graphics_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("HtmlMotionGraphicsSettings", value.into_node()); self }
}
impl IntoValue_<MotionGraphicsSettings> for MotionGraphicsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MotionGraphicsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-motiongraphicsconfiguration.html)
#[must_use]
pub struct MotionGraphicsConfiguration(Properties_);
impl MotionGraphicsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MotionGraphicsConfiguration(Properties_::new()) }
}
impl MotionGraphicsConfiguration {
    /// Sets `MotionGraphicsInsertion`.
    #[inline] pub fn motion_graphics_insertion(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MotionGraphicsInsertion", value.into_node()); self }
    /// Sets `MotionGraphicsSettings`.
    #[inline] pub fn motion_graphics_settings(mut self, value: impl IntoValue_<MotionGraphicsSettings>) -> Self { self.0.put("MotionGraphicsSettings", value.into_node()); self }
}
impl IntoValue_<MotionGraphicsConfiguration> for MotionGraphicsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.NielsenConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsenconfiguration.html)
#[must_use]
pub struct NielsenConfiguration(Properties_);
impl NielsenConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NielsenConfiguration(Properties_::new()) }
}
impl NielsenConfiguration {
    /// Sets `DistributorId`.
    #[inline] pub fn distributor_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DistributorId", value.into_node()); self }
    /// Sets `NielsenPcmToId3Tagging`.
    #[inline] pub fn nielsen_pcm_to_id3_tagging(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenPcmToId3Tagging", value.into_node()); self }
}
impl IntoValue_<NielsenConfiguration> for NielsenConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ArchiveFrameCaptureHlsS3Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archiveframecapturehlss3settings.html)
#[must_use]
pub struct ArchiveFrameCaptureHlsS3Settings(Properties_);
impl ArchiveFrameCaptureHlsS3Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArchiveFrameCaptureHlsS3Settings(Properties_::new()) }
}
impl ArchiveFrameCaptureHlsS3Settings {
    /// Sets `CannedAcl`.
    #[inline] pub fn canned_acl(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CannedAcl", value.into_node()); self }
}
impl IntoValue_<ArchiveFrameCaptureHlsS3Settings> for ArchiveFrameCaptureHlsS3Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ArchiveCdnSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archivecdnsettings.html)
#[must_use]
pub struct ArchiveCdnSettings(Properties_);
impl ArchiveCdnSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArchiveCdnSettings(Properties_::new()) }
}
impl ArchiveCdnSettings {
    /// Sets `ArchiveS3Settings`.
    #[inline] pub fn archive_s3_settings(mut self, value: impl IntoValue_<ArchiveFrameCaptureHlsS3Settings>) -> Self { self.0.put("ArchiveS3Settings", value.into_node()); self }
}
impl IntoValue_<ArchiveCdnSettings> for ArchiveCdnSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.OutputLocationRef`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputlocationref.html)
#[must_use]
pub struct OutputLocationRef(Properties_);
impl OutputLocationRef {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputLocationRef(Properties_::new()) }
}
impl OutputLocationRef {
    /// Sets `DestinationRefId`.
    #[inline] pub fn destination_ref_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationRefId", value.into_node()); self }
}
impl IntoValue_<OutputLocationRef> for OutputLocationRef { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ArchiveGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archivegroupsettings.html)
#[must_use]
pub struct ArchiveGroupSettings(Properties_);
impl ArchiveGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArchiveGroupSettings(Properties_::new()) }
}
impl ArchiveGroupSettings {
    /// Sets `ArchiveCdnSettings`.
    #[inline] pub fn archive_cdn_settings(mut self, value: impl IntoValue_<ArchiveCdnSettings>) -> Self { self.0.put("ArchiveCdnSettings", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `RolloverInterval`.
    #[inline] pub fn rollover_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RolloverInterval", value.into_node()); self }
}
impl IntoValue_<ArchiveGroupSettings> for ArchiveGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AdditionalDestinations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-additionaldestinations.html)
#[must_use]
pub struct AdditionalDestinations(Properties_);
impl AdditionalDestinations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdditionalDestinations(Properties_::new()) }
}
impl AdditionalDestinations {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
}
impl IntoValue_<AdditionalDestinations> for AdditionalDestinations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CmafIngestCaptionLanguageMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestcaptionlanguagemapping.html)
#[must_use]
pub struct CmafIngestCaptionLanguageMapping(Properties_);
impl CmafIngestCaptionLanguageMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmafIngestCaptionLanguageMapping(Properties_::new()) }
}
impl CmafIngestCaptionLanguageMapping {
    /// Sets `CaptionChannel`.
    #[inline] pub fn caption_channel(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CaptionChannel", value.into_node()); self }
    /// Sets `LanguageCode`.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
}
impl IntoValue_<CmafIngestCaptionLanguageMapping> for CmafIngestCaptionLanguageMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AbWatermarkingCustomProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-abwatermarkingcustomprofile.html)
#[must_use]
pub struct AbWatermarkingCustomProfile(Properties_);
impl AbWatermarkingCustomProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AbWatermarkingCustomProfile(Properties_::new()) }
}
impl AbWatermarkingCustomProfile {
    /// Sets `EmbeddingFrequency`.
    #[inline] pub fn embedding_frequency(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("EmbeddingFrequency", value.into_node()); self }
    /// Sets `SceneCut`.
    #[inline] pub fn scene_cut(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SceneCut", value.into_node()); self }
    /// Sets `TargetPsnr`.
    #[inline] pub fn target_psnr(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TargetPsnr", value.into_node()); self }
}
impl IntoValue_<AbWatermarkingCustomProfile> for AbWatermarkingCustomProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestmediapackagev2abwatermarkerirdetosettings.html)
#[must_use]
pub struct CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings(Properties_);
impl CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings(Properties_::new()) }
}
impl CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
    /// Sets `AdditionalDestinationsAlternateDestinations`.
    #[inline] pub fn additional_destinations_alternate_destinations(mut self, value: impl IntoValue_<Vec<OutputLocationRef>>) -> Self { self.0.put("AdditionalDestinationsAlternateDestinations", value.into_node()); self }
    /// Sets `AlternateDestination`.
    #[inline] pub fn alternate_destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("AlternateDestination", value.into_node()); self }
    /// Sets `CustomProfile`.
    #[inline] pub fn custom_profile(mut self, value: impl IntoValue_<AbWatermarkingCustomProfile>) -> Self { self.0.put("CustomProfile", value.into_node()); self }
    /// Sets `License`.
    #[inline] pub fn license(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("License", value.into_node()); self }
    /// Sets `OperatorId`.
    #[inline] pub fn operator_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OperatorId", value.into_node()); self }
    /// Sets `PolyPeriod`.
    #[inline] pub fn poly_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PolyPeriod", value.into_node()); self }
    /// Sets `Profile`.
    #[inline] pub fn profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Profile", value.into_node()); self }
    /// Sets `WatermarkIdLength`.
    #[inline] pub fn watermark_id_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WatermarkIdLength", value.into_node()); self }
}
impl IntoValue_<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings> for CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CmafIngestWatermarkingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestwatermarkingsettings.html)
#[must_use]
pub struct CmafIngestWatermarkingSettings(Properties_);
impl CmafIngestWatermarkingSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmafIngestWatermarkingSettings(Properties_::new()) }
}
impl CmafIngestWatermarkingSettings {
    /// Sets `CmafIngestAbWatermarkerIrdetoSettings`.
    #[inline] pub fn cmaf_ingest_ab_watermarker_irdeto_settings(mut self, value: impl IntoValue_<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>) -> Self { self.0.put("CmafIngestAbWatermarkerIrdetoSettings", value.into_node()); self }
}
impl IntoValue_<CmafIngestWatermarkingSettings> for CmafIngestWatermarkingSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CmafIngestGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestgroupsettings.html)
#[must_use]
pub struct CmafIngestGroupSettings(Properties_);
impl CmafIngestGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmafIngestGroupSettings(Properties_::new()) }
}
impl CmafIngestGroupSettings {
    /// Sets `AdditionalDestinations`.
    #[inline] pub fn additional_destinations(mut self, value: impl IntoValue_<Vec<AdditionalDestinations>>) -> Self { self.0.put("AdditionalDestinations", value.into_node()); self }
    /// Sets `CaptionLanguageMappings`.
    #[inline] pub fn caption_language_mappings(mut self, value: impl IntoValue_<Vec<CmafIngestCaptionLanguageMapping>>) -> Self { self.0.put("CaptionLanguageMappings", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Id3Behavior`.
    #[inline] pub fn id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id3Behavior", value.into_node()); self }
    /// Sets `Id3NameModifier`.
    #[inline] pub fn id3_name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id3NameModifier", value.into_node()); self }
    /// Sets `KlvBehavior`.
    #[inline] pub fn klv_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KlvBehavior", value.into_node()); self }
    /// Sets `KlvNameModifier`.
    #[inline] pub fn klv_name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KlvNameModifier", value.into_node()); self }
    /// Sets `NielsenId3Behavior`.
    #[inline] pub fn nielsen_id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenId3Behavior", value.into_node()); self }
    /// Sets `NielsenId3NameModifier`.
    #[inline] pub fn nielsen_id3_name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenId3NameModifier", value.into_node()); self }
    /// Sets `Scte35NameModifier`.
    #[inline] pub fn scte35_name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35NameModifier", value.into_node()); self }
    /// Sets `Scte35Type`.
    #[inline] pub fn scte35_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Type", value.into_node()); self }
    /// Sets `SegmentLength`.
    #[inline] pub fn segment_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentLength", value.into_node()); self }
    /// Sets `SegmentLengthUnits`.
    #[inline] pub fn segment_length_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentLengthUnits", value.into_node()); self }
    /// Sets `SendDelayMs`.
    #[inline] pub fn send_delay_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SendDelayMs", value.into_node()); self }
    /// Sets `TimedMetadataId3Frame`.
    #[inline] pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataId3Frame", value.into_node()); self }
    /// Sets `TimedMetadataId3Period`.
    #[inline] pub fn timed_metadata_id3_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimedMetadataId3Period", value.into_node()); self }
    /// Sets `TimedMetadataPassthrough`.
    #[inline] pub fn timed_metadata_passthrough(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataPassthrough", value.into_node()); self }
    /// Sets `WatermarkingSettings`.
    #[inline] pub fn watermarking_settings(mut self, value: impl IntoValue_<CmafIngestWatermarkingSettings>) -> Self { self.0.put("WatermarkingSettings", value.into_node()); self }
}
impl IntoValue_<CmafIngestGroupSettings> for CmafIngestGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FrameCaptureCdnSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-framecapturecdnsettings.html)
#[must_use]
pub struct FrameCaptureCdnSettings(Properties_);
impl FrameCaptureCdnSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FrameCaptureCdnSettings(Properties_::new()) }
}
impl FrameCaptureCdnSettings {
    /// Sets `FrameCaptureS3Settings`.
    #[inline] pub fn frame_capture_s3_settings(mut self, value: impl IntoValue_<ArchiveFrameCaptureHlsS3Settings>) -> Self { self.0.put("FrameCaptureS3Settings", value.into_node()); self }
}
impl IntoValue_<FrameCaptureCdnSettings> for FrameCaptureCdnSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FrameCaptureGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-framecapturegroupsettings.html)
#[must_use]
pub struct FrameCaptureGroupSettings(Properties_);
impl FrameCaptureGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FrameCaptureGroupSettings(Properties_::new()) }
}
impl FrameCaptureGroupSettings {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `FrameCaptureCdnSettings`.
    #[inline] pub fn frame_capture_cdn_settings(mut self, value: impl IntoValue_<FrameCaptureCdnSettings>) -> Self { self.0.put("FrameCaptureCdnSettings", value.into_node()); self }
}
impl IntoValue_<FrameCaptureGroupSettings> for FrameCaptureGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CaptionLanguageMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionlanguagemapping.html)
#[must_use]
pub struct CaptionLanguageMapping(Properties_);
impl CaptionLanguageMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptionLanguageMapping(Properties_::new()) }
}
impl CaptionLanguageMapping {
    /// Sets `CaptionChannel`.
    #[inline] pub fn caption_channel(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CaptionChannel", value.into_node()); self }
    /// Sets `LanguageCode`.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `LanguageDescription`.
    #[inline] pub fn language_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageDescription", value.into_node()); self }
}
impl IntoValue_<CaptionLanguageMapping> for CaptionLanguageMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsAkamaiSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsakamaisettings.html)
#[must_use]
pub struct HlsAkamaiSettings(Properties_);
impl HlsAkamaiSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsAkamaiSettings(Properties_::new()) }
}
impl HlsAkamaiSettings {
    /// Sets `ConnectionRetryInterval`.
    #[inline] pub fn connection_retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionRetryInterval", value.into_node()); self }
    /// Sets `FilecacheDuration`.
    #[inline] pub fn filecache_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FilecacheDuration", value.into_node()); self }
    /// Sets `HttpTransferMode`.
    #[inline] pub fn http_transfer_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpTransferMode", value.into_node()); self }
    /// Sets `NumRetries`.
    #[inline] pub fn num_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumRetries", value.into_node()); self }
    /// Sets `RestartDelay`.
    #[inline] pub fn restart_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RestartDelay", value.into_node()); self }
    /// Sets `Salt`.
    #[inline] pub fn salt(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Salt", value.into_node()); self }
    /// Sets `Token`.
    #[inline] pub fn token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Token", value.into_node()); self }
}
impl IntoValue_<HlsAkamaiSettings> for HlsAkamaiSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsBasicPutSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsbasicputsettings.html)
#[must_use]
pub struct HlsBasicPutSettings(Properties_);
impl HlsBasicPutSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsBasicPutSettings(Properties_::new()) }
}
impl HlsBasicPutSettings {
    /// Sets `ConnectionRetryInterval`.
    #[inline] pub fn connection_retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionRetryInterval", value.into_node()); self }
    /// Sets `FilecacheDuration`.
    #[inline] pub fn filecache_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FilecacheDuration", value.into_node()); self }
    /// Sets `NumRetries`.
    #[inline] pub fn num_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumRetries", value.into_node()); self }
    /// Sets `RestartDelay`.
    #[inline] pub fn restart_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RestartDelay", value.into_node()); self }
}
impl IntoValue_<HlsBasicPutSettings> for HlsBasicPutSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsMediaStoreSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsmediastoresettings.html)
#[must_use]
pub struct HlsMediaStoreSettings(Properties_);
impl HlsMediaStoreSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsMediaStoreSettings(Properties_::new()) }
}
impl HlsMediaStoreSettings {
    /// Sets `ConnectionRetryInterval`.
    #[inline] pub fn connection_retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionRetryInterval", value.into_node()); self }
    /// Sets `FilecacheDuration`.
    #[inline] pub fn filecache_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FilecacheDuration", value.into_node()); self }
    /// Sets `MediaStoreStorageClass`.
    #[inline] pub fn media_store_storage_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaStoreStorageClass", value.into_node()); self }
    /// Sets `NumRetries`.
    #[inline] pub fn num_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumRetries", value.into_node()); self }
    /// Sets `RestartDelay`.
    #[inline] pub fn restart_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RestartDelay", value.into_node()); self }
}
impl IntoValue_<HlsMediaStoreSettings> for HlsMediaStoreSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsWebdavSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlswebdavsettings.html)
#[must_use]
pub struct HlsWebdavSettings(Properties_);
impl HlsWebdavSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsWebdavSettings(Properties_::new()) }
}
impl HlsWebdavSettings {
    /// Sets `ConnectionRetryInterval`.
    #[inline] pub fn connection_retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionRetryInterval", value.into_node()); self }
    /// Sets `FilecacheDuration`.
    #[inline] pub fn filecache_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FilecacheDuration", value.into_node()); self }
    /// Sets `HttpTransferMode`.
    #[inline] pub fn http_transfer_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpTransferMode", value.into_node()); self }
    /// Sets `NumRetries`.
    #[inline] pub fn num_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumRetries", value.into_node()); self }
    /// Sets `RestartDelay`.
    #[inline] pub fn restart_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RestartDelay", value.into_node()); self }
}
impl IntoValue_<HlsWebdavSettings> for HlsWebdavSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsCdnSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlscdnsettings.html)
#[must_use]
pub struct HlsCdnSettings(Properties_);
impl HlsCdnSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsCdnSettings(Properties_::new()) }
}
impl HlsCdnSettings {
    /// Sets `HlsAkamaiSettings`.
    #[inline] pub fn hls_akamai_settings(mut self, value: impl IntoValue_<HlsAkamaiSettings>) -> Self { self.0.put("HlsAkamaiSettings", value.into_node()); self }
    /// Sets `HlsBasicPutSettings`.
    #[inline] pub fn hls_basic_put_settings(mut self, value: impl IntoValue_<HlsBasicPutSettings>) -> Self { self.0.put("HlsBasicPutSettings", value.into_node()); self }
    /// Sets `HlsMediaStoreSettings`.
    #[inline] pub fn hls_media_store_settings(mut self, value: impl IntoValue_<HlsMediaStoreSettings>) -> Self { self.0.put("HlsMediaStoreSettings", value.into_node()); self }
    /// Sets `HlsS3Settings`.
    #[inline] pub fn hls_s3_settings(mut self, value: impl IntoValue_<ArchiveFrameCaptureHlsS3Settings>) -> Self { self.0.put("HlsS3Settings", value.into_node()); self }
    /// Sets `HlsWebdavSettings`.
    #[inline] pub fn hls_webdav_settings(mut self, value: impl IntoValue_<HlsWebdavSettings>) -> Self { self.0.put("HlsWebdavSettings", value.into_node()); self }
}
impl IntoValue_<HlsCdnSettings> for HlsCdnSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.StaticKeySettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-statickeysettings.html)
#[must_use]
pub struct StaticKeySettings(Properties_);
impl StaticKeySettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StaticKeySettings(Properties_::new()) }
}
impl StaticKeySettings {
    /// Sets `KeyProviderServer`.
    #[inline] pub fn key_provider_server(mut self, value: impl IntoValue_<InputLocation>) -> Self { self.0.put("KeyProviderServer", value.into_node()); self }
    /// Sets `StaticKeyValue`.
    #[inline] pub fn static_key_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StaticKeyValue", value.into_node()); self }
}
impl IntoValue_<StaticKeySettings> for StaticKeySettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.KeyProviderSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-keyprovidersettings.html)
#[must_use]
pub struct KeyProviderSettings(Properties_);
impl KeyProviderSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyProviderSettings(Properties_::new()) }
}
impl KeyProviderSettings {
    /// Sets `StaticKeySettings`.
    #[inline] pub fn static_key_settings(mut self, value: impl IntoValue_<StaticKeySettings>) -> Self { self.0.put("StaticKeySettings", value.into_node()); self }
}
impl IntoValue_<KeyProviderSettings> for KeyProviderSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsgroupsettings.html)
#[must_use]
pub struct HlsGroupSettings(Properties_);
impl HlsGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsGroupSettings(Properties_::new()) }
}
impl HlsGroupSettings {
    /// Sets `AdMarkers`.
    #[inline] pub fn ad_markers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdMarkers", value.into_node()); self }
    /// Sets `BaseUrlContent`.
    #[inline] pub fn base_url_content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseUrlContent", value.into_node()); self }
    /// Sets `BaseUrlContent1`.
    #[inline] pub fn base_url_content1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseUrlContent1", value.into_node()); self }
    /// Sets `BaseUrlManifest`.
    #[inline] pub fn base_url_manifest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseUrlManifest", value.into_node()); self }
    /// Sets `BaseUrlManifest1`.
    #[inline] pub fn base_url_manifest1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseUrlManifest1", value.into_node()); self }
    /// Sets `CaptionLanguageMappings`.
    #[inline] pub fn caption_language_mappings(mut self, value: impl IntoValue_<Vec<CaptionLanguageMapping>>) -> Self { self.0.put("CaptionLanguageMappings", value.into_node()); self }
    /// Sets `CaptionLanguageSetting`.
    #[inline] pub fn caption_language_setting(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaptionLanguageSetting", value.into_node()); self }
    /// Sets `ClientCache`.
    #[inline] pub fn client_cache(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCache", value.into_node()); self }
    /// Sets `CodecSpecification`.
    #[inline] pub fn codec_specification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodecSpecification", value.into_node()); self }
    /// Sets `ConstantIv`.
    #[inline] pub fn constant_iv(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConstantIv", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `DirectoryStructure`.
    #[inline] pub fn directory_structure(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DirectoryStructure", value.into_node()); self }
    /// Sets `DiscontinuityTags`.
    #[inline] pub fn discontinuity_tags(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DiscontinuityTags", value.into_node()); self }
    /// Sets `EncryptionType`.
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionType", value.into_node()); self }
    /// Sets `HlsCdnSettings`.
    #[inline] pub fn hls_cdn_settings(mut self, value: impl IntoValue_<HlsCdnSettings>) -> Self { self.0.put("HlsCdnSettings", value.into_node()); self }
    /// Sets `HlsId3SegmentTagging`.
    #[inline] pub fn hls_id3_segment_tagging(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HlsId3SegmentTagging", value.into_node()); self }
    /// Sets `IFrameOnlyPlaylists`.
    #[inline] pub fn i_frame_only_playlists(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IFrameOnlyPlaylists", value.into_node()); self }
    /// Sets `IncompleteSegmentBehavior`.
    #[inline] pub fn incomplete_segment_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IncompleteSegmentBehavior", value.into_node()); self }
    /// Sets `IndexNSegments`.
    #[inline] pub fn index_n_segments(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IndexNSegments", value.into_node()); self }
    /// Sets `InputLossAction`.
    #[inline] pub fn input_loss_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputLossAction", value.into_node()); self }
    /// Sets `IvInManifest`.
    #[inline] pub fn iv_in_manifest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IvInManifest", value.into_node()); self }
    /// Sets `IvSource`.
    #[inline] pub fn iv_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IvSource", value.into_node()); self }
    /// Sets `KeepSegments`.
    #[inline] pub fn keep_segments(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KeepSegments", value.into_node()); self }
    /// Sets `KeyFormat`.
    #[inline] pub fn key_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyFormat", value.into_node()); self }
    /// Sets `KeyFormatVersions`.
    #[inline] pub fn key_format_versions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyFormatVersions", value.into_node()); self }
    /// Sets `KeyProviderSettings`.
    #[inline] pub fn key_provider_settings(mut self, value: impl IntoValue_<KeyProviderSettings>) -> Self { self.0.put("KeyProviderSettings", value.into_node()); self }
    /// Sets `ManifestCompression`.
    #[inline] pub fn manifest_compression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestCompression", value.into_node()); self }
    /// Sets `ManifestDurationFormat`.
    #[inline] pub fn manifest_duration_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestDurationFormat", value.into_node()); self }
    /// Sets `MinSegmentLength`.
    #[inline] pub fn min_segment_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSegmentLength", value.into_node()); self }
    /// Sets `Mode`.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `OutputSelection`.
    #[inline] pub fn output_selection(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputSelection", value.into_node()); self }
    /// Sets `ProgramDateTime`.
    #[inline] pub fn program_date_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProgramDateTime", value.into_node()); self }
    /// Sets `ProgramDateTimeClock`.
    #[inline] pub fn program_date_time_clock(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProgramDateTimeClock", value.into_node()); self }
    /// Sets `ProgramDateTimePeriod`.
    #[inline] pub fn program_date_time_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramDateTimePeriod", value.into_node()); self }
    /// Sets `RedundantManifest`.
    #[inline] pub fn redundant_manifest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedundantManifest", value.into_node()); self }
    /// Sets `SegmentLength`.
    #[inline] pub fn segment_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentLength", value.into_node()); self }
    /// Sets `SegmentationMode`.
    #[inline] pub fn segmentation_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentationMode", value.into_node()); self }
    /// Sets `SegmentsPerSubdirectory`.
    #[inline] pub fn segments_per_subdirectory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentsPerSubdirectory", value.into_node()); self }
    /// Sets `StreamInfResolution`.
    #[inline] pub fn stream_inf_resolution(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamInfResolution", value.into_node()); self }
    /// Sets `TimedMetadataId3Frame`.
    #[inline] pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataId3Frame", value.into_node()); self }
    /// Sets `TimedMetadataId3Period`.
    #[inline] pub fn timed_metadata_id3_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimedMetadataId3Period", value.into_node()); self }
    /// Sets `TimestampDeltaMilliseconds`.
    #[inline] pub fn timestamp_delta_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimestampDeltaMilliseconds", value.into_node()); self }
    /// Sets `TsFileMode`.
    #[inline] pub fn ts_file_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TsFileMode", value.into_node()); self }
}
impl IntoValue_<HlsGroupSettings> for HlsGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaConnectRouterGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectroutergroupsettings.html)
#[must_use]
pub struct MediaConnectRouterGroupSettings(Properties_);
impl MediaConnectRouterGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaConnectRouterGroupSettings(Properties_::new()) }
}
impl MediaConnectRouterGroupSettings {
    /// Sets `AvailabilityZones`.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
}
impl IntoValue_<MediaConnectRouterGroupSettings> for MediaConnectRouterGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaPackageV2WatermarkingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackagev2watermarkingsettings.html)
#[must_use]
pub struct MediaPackageV2WatermarkingSettings(Properties_);
impl MediaPackageV2WatermarkingSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaPackageV2WatermarkingSettings(Properties_::new()) }
}
impl MediaPackageV2WatermarkingSettings {
    /// Sets `MediaPackageV2AbWatermarkerIrdetoSettings`.
    #[inline] pub fn media_package_v2_ab_watermarker_irdeto_settings(mut self, value: impl IntoValue_<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>) -> Self { self.0.put("MediaPackageV2AbWatermarkerIrdetoSettings", value.into_node()); self }
}
impl IntoValue_<MediaPackageV2WatermarkingSettings> for MediaPackageV2WatermarkingSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaPackageV2GroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackagev2groupsettings.html)
#[must_use]
pub struct MediaPackageV2GroupSettings(Properties_);
impl MediaPackageV2GroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaPackageV2GroupSettings(Properties_::new()) }
}
impl MediaPackageV2GroupSettings {
    /// Sets `AdditionalDestinations`.
    #[inline] pub fn additional_destinations(mut self, value: impl IntoValue_<Vec<AdditionalDestinations>>) -> Self { self.0.put("AdditionalDestinations", value.into_node()); self }
    /// Sets `CaptionLanguageMappings`.
    #[inline] pub fn caption_language_mappings(mut self, value: impl IntoValue_<Vec<CaptionLanguageMapping>>) -> Self { self.0.put("CaptionLanguageMappings", value.into_node()); self }
    /// Sets `Id3Behavior`.
    #[inline] pub fn id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id3Behavior", value.into_node()); self }
    /// Sets `KlvBehavior`.
    #[inline] pub fn klv_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KlvBehavior", value.into_node()); self }
    /// Sets `NielsenId3Behavior`.
    #[inline] pub fn nielsen_id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenId3Behavior", value.into_node()); self }
    /// Sets `Scte35Type`.
    #[inline] pub fn scte35_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Type", value.into_node()); self }
    /// Sets `SegmentLength`.
    #[inline] pub fn segment_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentLength", value.into_node()); self }
    /// Sets `SegmentLengthUnits`.
    #[inline] pub fn segment_length_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentLengthUnits", value.into_node()); self }
    /// Sets `TimedMetadataId3Frame`.
    #[inline] pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataId3Frame", value.into_node()); self }
    /// Sets `TimedMetadataId3Period`.
    #[inline] pub fn timed_metadata_id3_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimedMetadataId3Period", value.into_node()); self }
    /// Sets `TimedMetadataPassthrough`.
    #[inline] pub fn timed_metadata_passthrough(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataPassthrough", value.into_node()); self }
    /// Sets `WatermarkingSettings`.
    #[inline] pub fn watermarking_settings(mut self, value: impl IntoValue_<MediaPackageV2WatermarkingSettings>) -> Self { self.0.put("WatermarkingSettings", value.into_node()); self }
}
impl IntoValue_<MediaPackageV2GroupSettings> for MediaPackageV2GroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaPackageGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackagegroupsettings.html)
#[must_use]
pub struct MediaPackageGroupSettings(Properties_);
impl MediaPackageGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaPackageGroupSettings(Properties_::new()) }
}
impl MediaPackageGroupSettings {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `MediapackageV2GroupSettings`.
    #[inline] pub fn mediapackage_v2_group_settings(mut self, value: impl IntoValue_<MediaPackageV2GroupSettings>) -> Self { self.0.put("MediapackageV2GroupSettings", value.into_node()); self }
}
impl IntoValue_<MediaPackageGroupSettings> for MediaPackageGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MsSmoothGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mssmoothgroupsettings.html)
#[must_use]
pub struct MsSmoothGroupSettings(Properties_);
impl MsSmoothGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MsSmoothGroupSettings(Properties_::new()) }
}
impl MsSmoothGroupSettings {
    /// Sets `AcquisitionPointId`.
    #[inline] pub fn acquisition_point_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcquisitionPointId", value.into_node()); self }
    /// Sets `AudioOnlyTimecodeControl`.
    #[inline] pub fn audio_only_timecode_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioOnlyTimecodeControl", value.into_node()); self }
    /// Sets `CertificateMode`.
    #[inline] pub fn certificate_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateMode", value.into_node()); self }
    /// Sets `ConnectionRetryInterval`.
    #[inline] pub fn connection_retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionRetryInterval", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `EventId`.
    #[inline] pub fn event_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventId", value.into_node()); self }
    /// Sets `EventIdMode`.
    #[inline] pub fn event_id_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventIdMode", value.into_node()); self }
    /// Sets `EventStopBehavior`.
    #[inline] pub fn event_stop_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventStopBehavior", value.into_node()); self }
    /// Sets `FilecacheDuration`.
    #[inline] pub fn filecache_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FilecacheDuration", value.into_node()); self }
    /// Sets `FragmentLength`.
    #[inline] pub fn fragment_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FragmentLength", value.into_node()); self }
    /// Sets `InputLossAction`.
    #[inline] pub fn input_loss_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputLossAction", value.into_node()); self }
    /// Sets `NumRetries`.
    #[inline] pub fn num_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumRetries", value.into_node()); self }
    /// Sets `RestartDelay`.
    #[inline] pub fn restart_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RestartDelay", value.into_node()); self }
    /// Sets `SegmentationMode`.
    #[inline] pub fn segmentation_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentationMode", value.into_node()); self }
    /// Sets `SendDelayMs`.
    #[inline] pub fn send_delay_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SendDelayMs", value.into_node()); self }
    /// Sets `SparseTrackType`.
    #[inline] pub fn sparse_track_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SparseTrackType", value.into_node()); self }
    /// Sets `StreamManifestBehavior`.
    #[inline] pub fn stream_manifest_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamManifestBehavior", value.into_node()); self }
    /// Sets `TimestampOffset`.
    #[inline] pub fn timestamp_offset(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampOffset", value.into_node()); self }
    /// Sets `TimestampOffsetMode`.
    #[inline] pub fn timestamp_offset_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampOffsetMode", value.into_node()); self }
}
impl IntoValue_<MsSmoothGroupSettings> for MsSmoothGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.RtmpGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-rtmpgroupsettings.html)
#[must_use]
pub struct RtmpGroupSettings(Properties_);
impl RtmpGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RtmpGroupSettings(Properties_::new()) }
}
impl RtmpGroupSettings {
    /// Sets `AdMarkers`.
    #[inline] pub fn ad_markers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdMarkers", value.into_node()); self }
    /// Sets `AuthenticationScheme`.
    #[inline] pub fn authentication_scheme(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthenticationScheme", value.into_node()); self }
    /// Sets `CacheFullBehavior`.
    #[inline] pub fn cache_full_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheFullBehavior", value.into_node()); self }
    /// Sets `CacheLength`.
    #[inline] pub fn cache_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CacheLength", value.into_node()); self }
    /// Sets `CaptionData`.
    #[inline] pub fn caption_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaptionData", value.into_node()); self }
    /// Sets `IncludeFillerNalUnits`.
    #[inline] pub fn include_filler_nal_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IncludeFillerNalUnits", value.into_node()); self }
    /// Sets `InputLossAction`.
    #[inline] pub fn input_loss_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputLossAction", value.into_node()); self }
    /// Sets `RestartDelay`.
    #[inline] pub fn restart_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RestartDelay", value.into_node()); self }
}
impl IntoValue_<RtmpGroupSettings> for RtmpGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.SrtGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-srtgroupsettings.html)
#[must_use]
pub struct SrtGroupSettings(Properties_);
impl SrtGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtGroupSettings(Properties_::new()) }
}
impl SrtGroupSettings {
    /// Sets `InputLossAction`.
    #[inline] pub fn input_loss_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputLossAction", value.into_node()); self }
}
impl IntoValue_<SrtGroupSettings> for SrtGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.UdpGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-udpgroupsettings.html)
#[must_use]
pub struct UdpGroupSettings(Properties_);
impl UdpGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UdpGroupSettings(Properties_::new()) }
}
impl UdpGroupSettings {
    /// Sets `InputLossAction`.
    #[inline] pub fn input_loss_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputLossAction", value.into_node()); self }
    /// Sets `TimedMetadataId3Frame`.
    #[inline] pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataId3Frame", value.into_node()); self }
    /// Sets `TimedMetadataId3Period`.
    #[inline] pub fn timed_metadata_id3_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimedMetadataId3Period", value.into_node()); self }
}
impl IntoValue_<UdpGroupSettings> for UdpGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.OutputGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputgroupsettings.html)
#[must_use]
pub struct OutputGroupSettings(Properties_);
impl OutputGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputGroupSettings(Properties_::new()) }
}
impl OutputGroupSettings {
    /// Sets `ArchiveGroupSettings`.
    #[inline] pub fn archive_group_settings(mut self, value: impl IntoValue_<ArchiveGroupSettings>) -> Self { self.0.put("ArchiveGroupSettings", value.into_node()); self }
    /// Sets `CmafIngestGroupSettings`.
    #[inline] pub fn cmaf_ingest_group_settings(mut self, value: impl IntoValue_<CmafIngestGroupSettings>) -> Self { self.0.put("CmafIngestGroupSettings", value.into_node()); self }
    /// Sets `FrameCaptureGroupSettings`.
    #[inline] pub fn frame_capture_group_settings(mut self, value: impl IntoValue_<FrameCaptureGroupSettings>) -> Self { self.0.put("FrameCaptureGroupSettings", value.into_node()); self }
    /// Sets `HlsGroupSettings`.
    #[inline] pub fn hls_group_settings(mut self, value: impl IntoValue_<HlsGroupSettings>) -> Self { self.0.put("HlsGroupSettings", value.into_node()); self }
    /// Sets `MediaConnectRouterGroupSettings`.
    #[inline] pub fn media_connect_router_group_settings(mut self, value: impl IntoValue_<MediaConnectRouterGroupSettings>) -> Self { self.0.put("MediaConnectRouterGroupSettings", value.into_node()); self }
    /// Sets `MediaPackageGroupSettings`.
    #[inline] pub fn media_package_group_settings(mut self, value: impl IntoValue_<MediaPackageGroupSettings>) -> Self { self.0.put("MediaPackageGroupSettings", value.into_node()); self }
    /// Sets `MsSmoothGroupSettings`.
    #[inline] pub fn ms_smooth_group_settings(mut self, value: impl IntoValue_<MsSmoothGroupSettings>) -> Self { self.0.put("MsSmoothGroupSettings", value.into_node()); self }
    /// Sets `MultiplexGroupSettings`.
    #[inline] pub fn multiplex_group_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("MultiplexGroupSettings", value.into_node()); self }
    /// Sets `RtmpGroupSettings`.
    #[inline] pub fn rtmp_group_settings(mut self, value: impl IntoValue_<RtmpGroupSettings>) -> Self { self.0.put("RtmpGroupSettings", value.into_node()); self }
    /// Sets `SrtGroupSettings`.
    #[inline] pub fn srt_group_settings(mut self, value: impl IntoValue_<SrtGroupSettings>) -> Self { self.0.put("SrtGroupSettings", value.into_node()); self }
    /// Sets `UdpGroupSettings`.
    #[inline] pub fn udp_group_settings(mut self, value: impl IntoValue_<UdpGroupSettings>) -> Self { self.0.put("UdpGroupSettings", value.into_node()); self }
}
impl IntoValue_<OutputGroupSettings> for OutputGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.DvbNitSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-dvbnitsettings.html)
#[must_use]
pub struct DvbNitSettings(Properties_);
impl DvbNitSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DvbNitSettings(Properties_::new()) }
}
impl DvbNitSettings {
    /// Sets `NetworkId`.
    #[inline] pub fn network_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NetworkId", value.into_node()); self }
    /// Sets `NetworkName`.
    #[inline] pub fn network_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkName", value.into_node()); self }
    /// Sets `RepInterval`.
    #[inline] pub fn rep_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RepInterval", value.into_node()); self }
}
impl IntoValue_<DvbNitSettings> for DvbNitSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.DvbSdtSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-dvbsdtsettings.html)
#[must_use]
pub struct DvbSdtSettings(Properties_);
impl DvbSdtSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DvbSdtSettings(Properties_::new()) }
}
impl DvbSdtSettings {
    /// Sets `OutputSdt`.
    #[inline] pub fn output_sdt(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputSdt", value.into_node()); self }
    /// Sets `RepInterval`.
    #[inline] pub fn rep_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RepInterval", value.into_node()); self }
    /// Sets `ServiceName`.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
    /// Sets `ServiceProviderName`.
    #[inline] pub fn service_provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceProviderName", value.into_node()); self }
}
impl IntoValue_<DvbSdtSettings> for DvbSdtSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.DvbTdtSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-dvbtdtsettings.html)
#[must_use]
pub struct DvbTdtSettings(Properties_);
impl DvbTdtSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DvbTdtSettings(Properties_::new()) }
}
impl DvbTdtSettings {
    /// Sets `RepInterval`.
    #[inline] pub fn rep_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RepInterval", value.into_node()); self }
}
impl IntoValue_<DvbTdtSettings> for DvbTdtSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.M2tsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-m2tssettings.html)
#[must_use]
pub struct M2tsSettings(Properties_);
impl M2tsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { M2tsSettings(Properties_::new()) }
}
impl M2tsSettings {
    /// Sets `AbsentInputAudioBehavior`.
    #[inline] pub fn absent_input_audio_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AbsentInputAudioBehavior", value.into_node()); self }
    /// Sets `Arib`.
    #[inline] pub fn arib(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arib", value.into_node()); self }
    /// Sets `AribCaptionsPid`.
    #[inline] pub fn arib_captions_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AribCaptionsPid", value.into_node()); self }
    /// Sets `AribCaptionsPidControl`.
    #[inline] pub fn arib_captions_pid_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AribCaptionsPidControl", value.into_node()); self }
    /// Sets `AudioBufferModel`.
    #[inline] pub fn audio_buffer_model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioBufferModel", value.into_node()); self }
    /// Sets `AudioFramesPerPes`.
    #[inline] pub fn audio_frames_per_pes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AudioFramesPerPes", value.into_node()); self }
    /// Sets `AudioPids`.
    #[inline] pub fn audio_pids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioPids", value.into_node()); self }
    /// Sets `AudioStreamType`.
    #[inline] pub fn audio_stream_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioStreamType", value.into_node()); self }
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `BufferModel`.
    #[inline] pub fn buffer_model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BufferModel", value.into_node()); self }
    /// Sets `CcDescriptor`.
    #[inline] pub fn cc_descriptor(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CcDescriptor", value.into_node()); self }
    /// Sets `DvbNitSettings`.
    #[inline] pub fn dvb_nit_settings(mut self, value: impl IntoValue_<DvbNitSettings>) -> Self { self.0.put("DvbNitSettings", value.into_node()); self }
    /// Sets `DvbSdtSettings`.
    #[inline] pub fn dvb_sdt_settings(mut self, value: impl IntoValue_<DvbSdtSettings>) -> Self { self.0.put("DvbSdtSettings", value.into_node()); self }
    /// Sets `DvbSubPids`.
    #[inline] pub fn dvb_sub_pids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DvbSubPids", value.into_node()); self }
    /// Sets `DvbTdtSettings`.
    #[inline] pub fn dvb_tdt_settings(mut self, value: impl IntoValue_<DvbTdtSettings>) -> Self { self.0.put("DvbTdtSettings", value.into_node()); self }
    /// Sets `DvbTeletextPid`.
    #[inline] pub fn dvb_teletext_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DvbTeletextPid", value.into_node()); self }
    /// Sets `Ebif`.
    #[inline] pub fn ebif(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ebif", value.into_node()); self }
    /// Sets `EbpAudioInterval`.
    #[inline] pub fn ebp_audio_interval(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EbpAudioInterval", value.into_node()); self }
    /// Sets `EbpLookaheadMs`.
    #[inline] pub fn ebp_lookahead_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EbpLookaheadMs", value.into_node()); self }
    /// Sets `EbpPlacement`.
    #[inline] pub fn ebp_placement(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EbpPlacement", value.into_node()); self }
    /// Sets `EcmPid`.
    #[inline] pub fn ecm_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EcmPid", value.into_node()); self }
    /// Sets `EsRateInPes`.
    #[inline] pub fn es_rate_in_pes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EsRateInPes", value.into_node()); self }
    /// Sets `EtvPlatformPid`.
    #[inline] pub fn etv_platform_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EtvPlatformPid", value.into_node()); self }
    /// Sets `EtvSignalPid`.
    #[inline] pub fn etv_signal_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EtvSignalPid", value.into_node()); self }
    /// Sets `FragmentTime`.
    #[inline] pub fn fragment_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FragmentTime", value.into_node()); self }
    /// Sets `Klv`.
    #[inline] pub fn klv(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Klv", value.into_node()); self }
    /// Sets `KlvDataPids`.
    #[inline] pub fn klv_data_pids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KlvDataPids", value.into_node()); self }
    /// Sets `NielsenId3Behavior`.
    #[inline] pub fn nielsen_id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenId3Behavior", value.into_node()); self }
    /// Sets `NullPacketBitrate`.
    #[inline] pub fn null_packet_bitrate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NullPacketBitrate", value.into_node()); self }
    /// Sets `PatInterval`.
    #[inline] pub fn pat_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PatInterval", value.into_node()); self }
    /// Sets `PcrControl`.
    #[inline] pub fn pcr_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PcrControl", value.into_node()); self }
    /// Sets `PcrPeriod`.
    #[inline] pub fn pcr_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PcrPeriod", value.into_node()); self }
    /// Sets `PcrPid`.
    #[inline] pub fn pcr_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PcrPid", value.into_node()); self }
    /// Sets `PmtInterval`.
    #[inline] pub fn pmt_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PmtInterval", value.into_node()); self }
    /// Sets `PmtPid`.
    #[inline] pub fn pmt_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PmtPid", value.into_node()); self }
    /// Sets `ProgramNum`.
    #[inline] pub fn program_num(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramNum", value.into_node()); self }
    /// Sets `RateMode`.
    #[inline] pub fn rate_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RateMode", value.into_node()); self }
    /// Sets `Scte27Pids`.
    #[inline] pub fn scte27_pids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte27Pids", value.into_node()); self }
    /// Sets `Scte35Control`.
    #[inline] pub fn scte35_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Control", value.into_node()); self }
    /// Sets `Scte35Pid`.
    #[inline] pub fn scte35_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Pid", value.into_node()); self }
    /// Sets `Scte35PrerollPullupMilliseconds`.
    #[inline] pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Scte35PrerollPullupMilliseconds", value.into_node()); self }
    /// Sets `SegmentationMarkers`.
    #[inline] pub fn segmentation_markers(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentationMarkers", value.into_node()); self }
    /// Sets `SegmentationStyle`.
    #[inline] pub fn segmentation_style(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentationStyle", value.into_node()); self }
    /// Sets `SegmentationTime`.
    #[inline] pub fn segmentation_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SegmentationTime", value.into_node()); self }
    /// Sets `TimedMetadataBehavior`.
    #[inline] pub fn timed_metadata_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataBehavior", value.into_node()); self }
    /// Sets `TimedMetadataPid`.
    #[inline] pub fn timed_metadata_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataPid", value.into_node()); self }
    /// Sets `TransportStreamId`.
    #[inline] pub fn transport_stream_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TransportStreamId", value.into_node()); self }
    /// Sets `VideoPid`.
    #[inline] pub fn video_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VideoPid", value.into_node()); self }
}
impl IntoValue_<M2tsSettings> for M2tsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ArchiveContainerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archivecontainersettings.html)
#[must_use]
pub struct ArchiveContainerSettings(Properties_);
impl ArchiveContainerSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArchiveContainerSettings(Properties_::new()) }
}
impl ArchiveContainerSettings {
    /// Sets `M2tsSettings`.
    #[inline] pub fn m2ts_settings(mut self, value: impl IntoValue_<M2tsSettings>) -> Self { self.0.put("M2tsSettings", value.into_node()); self }
    /// Sets `RawSettings`.
    #[inline] pub fn raw_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RawSettings", value.into_node()); self }
}
impl IntoValue_<ArchiveContainerSettings> for ArchiveContainerSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ArchiveOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archiveoutputsettings.html)
#[must_use]
pub struct ArchiveOutputSettings(Properties_);
impl ArchiveOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArchiveOutputSettings(Properties_::new()) }
}
impl ArchiveOutputSettings {
    /// Sets `ContainerSettings`.
    #[inline] pub fn container_settings(mut self, value: impl IntoValue_<ArchiveContainerSettings>) -> Self { self.0.put("ContainerSettings", value.into_node()); self }
    /// Sets `Extension`.
    #[inline] pub fn extension(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Extension", value.into_node()); self }
    /// Sets `NameModifier`.
    #[inline] pub fn name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NameModifier", value.into_node()); self }
}
impl IntoValue_<ArchiveOutputSettings> for ArchiveOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CmafIngestFrameCaptureOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestframecaptureoutputsettings.html)
#[must_use]
pub struct CmafIngestFrameCaptureOutputSettings(Properties_);
impl CmafIngestFrameCaptureOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmafIngestFrameCaptureOutputSettings(Properties_::new()) }
}
impl CmafIngestFrameCaptureOutputSettings {
    /// Sets `NameModifier`.
    #[inline] pub fn name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NameModifier", value.into_node()); self }
}
impl IntoValue_<CmafIngestFrameCaptureOutputSettings> for CmafIngestFrameCaptureOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioOnlyHlsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audioonlyhlssettings.html)
#[must_use]
pub struct AudioOnlyHlsSettings(Properties_);
impl AudioOnlyHlsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioOnlyHlsSettings(Properties_::new()) }
}
impl AudioOnlyHlsSettings {
    /// Sets `AudioGroupId`.
    #[inline] pub fn audio_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioGroupId", value.into_node()); self }
    /// Sets `AudioOnlyImage`.
    #[inline] pub fn audio_only_image(mut self, value: impl IntoValue_<InputLocation>) -> Self { self.0.put("AudioOnlyImage", value.into_node()); self }
    /// Sets `AudioTrackType`.
    #[inline] pub fn audio_track_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioTrackType", value.into_node()); self }
    /// Sets `SegmentType`.
    #[inline] pub fn segment_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentType", value.into_node()); self }
}
impl IntoValue_<AudioOnlyHlsSettings> for AudioOnlyHlsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Fmp4HlsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-fmp4hlssettings.html)
#[must_use]
pub struct Fmp4HlsSettings(Properties_);
impl Fmp4HlsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Fmp4HlsSettings(Properties_::new()) }
}
impl Fmp4HlsSettings {
    /// Sets `AudioRenditionSets`.
    #[inline] pub fn audio_rendition_sets(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioRenditionSets", value.into_node()); self }
    /// Sets `NielsenId3Behavior`.
    #[inline] pub fn nielsen_id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenId3Behavior", value.into_node()); self }
    /// Sets `TimedMetadataBehavior`.
    #[inline] pub fn timed_metadata_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataBehavior", value.into_node()); self }
}
impl IntoValue_<Fmp4HlsSettings> for Fmp4HlsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.M3u8Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-m3u8settings.html)
#[must_use]
pub struct M3u8Settings(Properties_);
impl M3u8Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { M3u8Settings(Properties_::new()) }
}
impl M3u8Settings {
    /// Sets `AudioFramesPerPes`.
    #[inline] pub fn audio_frames_per_pes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AudioFramesPerPes", value.into_node()); self }
    /// Sets `AudioPids`.
    #[inline] pub fn audio_pids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioPids", value.into_node()); self }
    /// Sets `EcmPid`.
    #[inline] pub fn ecm_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EcmPid", value.into_node()); self }
    /// Sets `KlvBehavior`.
    #[inline] pub fn klv_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KlvBehavior", value.into_node()); self }
    /// Sets `KlvDataPids`.
    #[inline] pub fn klv_data_pids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KlvDataPids", value.into_node()); self }
    /// Sets `NielsenId3Behavior`.
    #[inline] pub fn nielsen_id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenId3Behavior", value.into_node()); self }
    /// Sets `PatInterval`.
    #[inline] pub fn pat_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PatInterval", value.into_node()); self }
    /// Sets `PcrControl`.
    #[inline] pub fn pcr_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PcrControl", value.into_node()); self }
    /// Sets `PcrPeriod`.
    #[inline] pub fn pcr_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PcrPeriod", value.into_node()); self }
    /// Sets `PcrPid`.
    #[inline] pub fn pcr_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PcrPid", value.into_node()); self }
    /// Sets `PmtInterval`.
    #[inline] pub fn pmt_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PmtInterval", value.into_node()); self }
    /// Sets `PmtPid`.
    #[inline] pub fn pmt_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PmtPid", value.into_node()); self }
    /// Sets `ProgramNum`.
    #[inline] pub fn program_num(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramNum", value.into_node()); self }
    /// Sets `Scte35Behavior`.
    #[inline] pub fn scte35_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Behavior", value.into_node()); self }
    /// Sets `Scte35Pid`.
    #[inline] pub fn scte35_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Pid", value.into_node()); self }
    /// Sets `TimedMetadataBehavior`.
    #[inline] pub fn timed_metadata_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataBehavior", value.into_node()); self }
    /// Sets `TimedMetadataPid`.
    #[inline] pub fn timed_metadata_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimedMetadataPid", value.into_node()); self }
    /// Sets `TransportStreamId`.
    #[inline] pub fn transport_stream_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TransportStreamId", value.into_node()); self }
    /// Sets `VideoPid`.
    #[inline] pub fn video_pid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VideoPid", value.into_node()); self }
}
impl IntoValue_<M3u8Settings> for M3u8Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.StandardHlsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-standardhlssettings.html)
#[must_use]
pub struct StandardHlsSettings(Properties_);
impl StandardHlsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StandardHlsSettings(Properties_::new()) }
}
impl StandardHlsSettings {
    /// Sets `AudioRenditionSets`.
    #[inline] pub fn audio_rendition_sets(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioRenditionSets", value.into_node()); self }
    /// Sets `M3u8Settings`.
    #[inline] pub fn m3u8_settings(mut self, value: impl IntoValue_<M3u8Settings>) -> Self { self.0.put("M3u8Settings", value.into_node()); self }
}
impl IntoValue_<StandardHlsSettings> for StandardHlsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlssettings.html)
#[must_use]
pub struct HlsSettings(Properties_);
impl HlsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsSettings(Properties_::new()) }
}
impl HlsSettings {
    /// Sets `AudioOnlyHlsSettings`.
    #[inline] pub fn audio_only_hls_settings(mut self, value: impl IntoValue_<AudioOnlyHlsSettings>) -> Self { self.0.put("AudioOnlyHlsSettings", value.into_node()); self }
    /// Sets `Fmp4HlsSettings`.
    #[inline] pub fn fmp4_hls_settings(mut self, value: impl IntoValue_<Fmp4HlsSettings>) -> Self { self.0.put("Fmp4HlsSettings", value.into_node()); self }
    /// Sets `FrameCaptureHlsSettings`.
    #[inline] pub fn frame_capture_hls_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("FrameCaptureHlsSettings", value.into_node()); self }
    /// Sets `StandardHlsSettings`.
    #[inline] pub fn standard_hls_settings(mut self, value: impl IntoValue_<StandardHlsSettings>) -> Self { self.0.put("StandardHlsSettings", value.into_node()); self }
}
impl IntoValue_<HlsSettings> for HlsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsoutputsettings.html)
#[must_use]
pub struct HlsOutputSettings(Properties_);
impl HlsOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsOutputSettings(Properties_::new()) }
}
impl HlsOutputSettings {
    /// Sets `H265PackagingType`.
    #[inline] pub fn h265_packaging_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("H265PackagingType", value.into_node()); self }
    /// Sets `HlsSettings`.
    #[inline] pub fn hls_settings(mut self, value: impl IntoValue_<HlsSettings>) -> Self { self.0.put("HlsSettings", value.into_node()); self }
    /// Sets `NameModifier`.
    #[inline] pub fn name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NameModifier", value.into_node()); self }
    /// Sets `SegmentModifier`.
    #[inline] pub fn segment_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentModifier", value.into_node()); self }
}
impl IntoValue_<HlsOutputSettings> for HlsOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaConnectRouterOutputConnectionMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectrouteroutputconnectionmap.html)
#[must_use]
pub struct MediaConnectRouterOutputConnectionMap(Properties_);
impl MediaConnectRouterOutputConnectionMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaConnectRouterOutputConnectionMap(Properties_::new()) }
}
impl MediaConnectRouterOutputConnectionMap {
    /// Sets `Pipeline0`.
    #[inline] pub fn pipeline0(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pipeline0", value.into_node()); self }
    /// Sets `Pipeline1`.
    #[inline] pub fn pipeline1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pipeline1", value.into_node()); self }
}
impl IntoValue_<MediaConnectRouterOutputConnectionMap> for MediaConnectRouterOutputConnectionMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.UdpMediaConnectRouterContainerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-udpmediaconnectroutercontainersettings.html)
#[must_use]
pub struct UdpMediaConnectRouterContainerSettings(Properties_);
impl UdpMediaConnectRouterContainerSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UdpMediaConnectRouterContainerSettings(Properties_::new()) }
}
impl UdpMediaConnectRouterContainerSettings {
    /// Sets `M2tsSettings`.
    #[inline] pub fn m2ts_settings(mut self, value: impl IntoValue_<M2tsSettings>) -> Self { self.0.put("M2tsSettings", value.into_node()); self }
}
impl IntoValue_<UdpMediaConnectRouterContainerSettings> for UdpMediaConnectRouterContainerSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MediaConnectRouterOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectrouteroutputsettings.html)
#[must_use]
pub struct MediaConnectRouterOutputSettings(Properties_);
impl MediaConnectRouterOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaConnectRouterOutputSettings(Properties_::new()) }
}
impl MediaConnectRouterOutputSettings {
    /// Sets `ConnectedRouterInputs`.
    #[inline] pub fn connected_router_inputs(mut self, value: impl IntoValue_<MediaConnectRouterOutputConnectionMap>) -> Self { self.0.put("ConnectedRouterInputs", value.into_node()); self }
    /// Sets `ContainerSettings`.
    #[inline] pub fn container_settings(mut self, value: impl IntoValue_<UdpMediaConnectRouterContainerSettings>) -> Self { self.0.put("ContainerSettings", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
}
impl IntoValue_<MediaConnectRouterOutputSettings> for MediaConnectRouterOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MsSmoothOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mssmoothoutputsettings.html)
#[must_use]
pub struct MsSmoothOutputSettings(Properties_);
impl MsSmoothOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MsSmoothOutputSettings(Properties_::new()) }
}
impl MsSmoothOutputSettings {
    /// Sets `H265PackagingType`.
    #[inline] pub fn h265_packaging_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("H265PackagingType", value.into_node()); self }
    /// Sets `NameModifier`.
    #[inline] pub fn name_modifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NameModifier", value.into_node()); self }
}
impl IntoValue_<MsSmoothOutputSettings> for MsSmoothOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MultiplexM2tsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexm2tssettings.html)
#[must_use]
pub struct MultiplexM2tsSettings(Properties_);
impl MultiplexM2tsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexM2tsSettings(Properties_::new()) }
}
impl MultiplexM2tsSettings {
    /// Sets `AbsentInputAudioBehavior`.
    #[inline] pub fn absent_input_audio_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AbsentInputAudioBehavior", value.into_node()); self }
    /// Sets `Arib`.
    #[inline] pub fn arib(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arib", value.into_node()); self }
    /// Sets `AudioBufferModel`.
    #[inline] pub fn audio_buffer_model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioBufferModel", value.into_node()); self }
    /// Sets `AudioFramesPerPes`.
    #[inline] pub fn audio_frames_per_pes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AudioFramesPerPes", value.into_node()); self }
    /// Sets `AudioStreamType`.
    #[inline] pub fn audio_stream_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioStreamType", value.into_node()); self }
    /// Sets `CcDescriptor`.
    #[inline] pub fn cc_descriptor(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CcDescriptor", value.into_node()); self }
    /// Sets `Ebif`.
    #[inline] pub fn ebif(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ebif", value.into_node()); self }
    /// Sets `EsRateInPes`.
    #[inline] pub fn es_rate_in_pes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EsRateInPes", value.into_node()); self }
    /// Sets `Klv`.
    #[inline] pub fn klv(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Klv", value.into_node()); self }
    /// Sets `NielsenId3Behavior`.
    #[inline] pub fn nielsen_id3_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NielsenId3Behavior", value.into_node()); self }
    /// Sets `PcrControl`.
    #[inline] pub fn pcr_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PcrControl", value.into_node()); self }
    /// Sets `PcrPeriod`.
    #[inline] pub fn pcr_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PcrPeriod", value.into_node()); self }
    /// Sets `Scte35Control`.
    #[inline] pub fn scte35_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Control", value.into_node()); self }
    /// Sets `Scte35PrerollPullupMilliseconds`.
    #[inline] pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Scte35PrerollPullupMilliseconds", value.into_node()); self }
}
impl IntoValue_<MultiplexM2tsSettings> for MultiplexM2tsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MultiplexContainerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexcontainersettings.html)
#[must_use]
pub struct MultiplexContainerSettings(Properties_);
impl MultiplexContainerSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexContainerSettings(Properties_::new()) }
}
impl MultiplexContainerSettings {
    /// Sets `MultiplexM2tsSettings`.
    #[inline] pub fn multiplex_m2ts_settings(mut self, value: impl IntoValue_<MultiplexM2tsSettings>) -> Self { self.0.put("MultiplexM2tsSettings", value.into_node()); self }
}
impl IntoValue_<MultiplexContainerSettings> for MultiplexContainerSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MultiplexOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexoutputsettings.html)
#[must_use]
pub struct MultiplexOutputSettings(Properties_);
impl MultiplexOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiplexOutputSettings(Properties_::new()) }
}
impl MultiplexOutputSettings {
    /// Sets `ContainerSettings`.
    #[inline] pub fn container_settings(mut self, value: impl IntoValue_<MultiplexContainerSettings>) -> Self { self.0.put("ContainerSettings", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
}
impl IntoValue_<MultiplexOutputSettings> for MultiplexOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.RtmpOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-rtmpoutputsettings.html)
#[must_use]
pub struct RtmpOutputSettings(Properties_);
impl RtmpOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RtmpOutputSettings(Properties_::new()) }
}
impl RtmpOutputSettings {
    /// Sets `CertificateMode`.
    #[inline] pub fn certificate_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateMode", value.into_node()); self }
    /// Sets `ConnectionRetryInterval`.
    #[inline] pub fn connection_retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionRetryInterval", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `NumRetries`.
    #[inline] pub fn num_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumRetries", value.into_node()); self }
}
impl IntoValue_<RtmpOutputSettings> for RtmpOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.SrtOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-srtoutputsettings.html)
#[must_use]
pub struct SrtOutputSettings(Properties_);
impl SrtOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtOutputSettings(Properties_::new()) }
}
impl SrtOutputSettings {
    /// Sets `BufferMsec`.
    #[inline] pub fn buffer_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BufferMsec", value.into_node()); self }
    /// Sets `ContainerSettings`.
    #[inline] pub fn container_settings(mut self, value: impl IntoValue_<UdpMediaConnectRouterContainerSettings>) -> Self { self.0.put("ContainerSettings", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `EncryptionType`.
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionType", value.into_node()); self }
    /// Sets `Latency`.
    #[inline] pub fn latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Latency", value.into_node()); self }
}
impl IntoValue_<SrtOutputSettings> for SrtOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FecOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-fecoutputsettings.html)
#[must_use]
pub struct FecOutputSettings(Properties_);
impl FecOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FecOutputSettings(Properties_::new()) }
}
impl FecOutputSettings {
    /// Sets `ColumnDepth`.
    #[inline] pub fn column_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ColumnDepth", value.into_node()); self }
    /// Sets `IncludeFec`.
    #[inline] pub fn include_fec(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IncludeFec", value.into_node()); self }
    /// Sets `RowLength`.
    #[inline] pub fn row_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RowLength", value.into_node()); self }
}
impl IntoValue_<FecOutputSettings> for FecOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.UdpOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-udpoutputsettings.html)
#[must_use]
pub struct UdpOutputSettings(Properties_);
impl UdpOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UdpOutputSettings(Properties_::new()) }
}
impl UdpOutputSettings {
    /// Sets `BufferMsec`.
    #[inline] pub fn buffer_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BufferMsec", value.into_node()); self }
    /// Sets `ContainerSettings`.
    #[inline] pub fn container_settings(mut self, value: impl IntoValue_<UdpMediaConnectRouterContainerSettings>) -> Self { self.0.put("ContainerSettings", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<OutputLocationRef>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `FecOutputSettings`.
    #[inline] pub fn fec_output_settings(mut self, value: impl IntoValue_<FecOutputSettings>) -> Self { self.0.put("FecOutputSettings", value.into_node()); self }
}
impl IntoValue_<UdpOutputSettings> for UdpOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.OutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputsettings.html)
#[must_use]
pub struct OutputSettings(Properties_);
impl OutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputSettings(Properties_::new()) }
}
impl OutputSettings {
    /// Sets `ArchiveOutputSettings`.
    #[inline] pub fn archive_output_settings(mut self, value: impl IntoValue_<ArchiveOutputSettings>) -> Self { self.0.put("ArchiveOutputSettings", value.into_node()); self }
    /// Sets `CmafIngestOutputSettings`.
    #[inline] pub fn cmaf_ingest_output_settings(mut self, value: impl IntoValue_<CmafIngestFrameCaptureOutputSettings>) -> Self { self.0.put("CmafIngestOutputSettings", value.into_node()); self }
    /// Sets `FrameCaptureOutputSettings`.
    #[inline] pub fn frame_capture_output_settings(mut self, value: impl IntoValue_<CmafIngestFrameCaptureOutputSettings>) -> Self { self.0.put("FrameCaptureOutputSettings", value.into_node()); self }
    /// Sets `HlsOutputSettings`.
    #[inline] pub fn hls_output_settings(mut self, value: impl IntoValue_<HlsOutputSettings>) -> Self { self.0.put("HlsOutputSettings", value.into_node()); self }
    /// Sets `MediaConnectRouterOutputSettings`.
    #[inline] pub fn media_connect_router_output_settings(mut self, value: impl IntoValue_<MediaConnectRouterOutputSettings>) -> Self { self.0.put("MediaConnectRouterOutputSettings", value.into_node()); self }
    /// Sets `MediaPackageOutputSettings`.
    #[inline] pub fn media_package_output_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("MediaPackageOutputSettings", value.into_node()); self }
    /// Sets `MsSmoothOutputSettings`.
    #[inline] pub fn ms_smooth_output_settings(mut self, value: impl IntoValue_<MsSmoothOutputSettings>) -> Self { self.0.put("MsSmoothOutputSettings", value.into_node()); self }
    /// Sets `MultiplexOutputSettings`.
    #[inline] pub fn multiplex_output_settings(mut self, value: impl IntoValue_<MultiplexOutputSettings>) -> Self { self.0.put("MultiplexOutputSettings", value.into_node()); self }
    /// Sets `RtmpOutputSettings`.
    #[inline] pub fn rtmp_output_settings(mut self, value: impl IntoValue_<RtmpOutputSettings>) -> Self { self.0.put("RtmpOutputSettings", value.into_node()); self }
    /// Sets `SrtOutputSettings`.
    #[inline] pub fn srt_output_settings(mut self, value: impl IntoValue_<SrtOutputSettings>) -> Self { self.0.put("SrtOutputSettings", value.into_node()); self }
    /// Sets `UdpOutputSettings`.
    #[inline] pub fn udp_output_settings(mut self, value: impl IntoValue_<UdpOutputSettings>) -> Self { self.0.put("UdpOutputSettings", value.into_node()); self }
}
impl IntoValue_<OutputSettings> for OutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Output`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-output.html)
#[must_use]
pub struct Output(Properties_);
impl Output {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Output(Properties_::new()) }
}
impl Output {
    /// Sets `AudioDescriptionNames`.
    #[inline] pub fn audio_description_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AudioDescriptionNames", value.into_node()); self }
    /// Sets `CaptionDescriptionNames`.
    #[inline] pub fn caption_description_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CaptionDescriptionNames", value.into_node()); self }
    /// Sets `OutputName`.
    #[inline] pub fn output_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputName", value.into_node()); self }
    /// Sets `OutputSettings`.
    #[inline] pub fn output_settings(mut self, value: impl IntoValue_<OutputSettings>) -> Self { self.0.put("OutputSettings", value.into_node()); self }
    /// Sets `VideoDescriptionName`.
    #[inline] pub fn video_description_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VideoDescriptionName", value.into_node()); self }
}
impl IntoValue_<Output> for Output { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.OutputGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputgroup.html)
#[must_use]
pub struct OutputGroup(Properties_);
impl OutputGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputGroup(Properties_::new()) }
}
impl OutputGroup {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OutputGroupSettings`.
    #[inline] pub fn output_group_settings(mut self, value: impl IntoValue_<OutputGroupSettings>) -> Self { self.0.put("OutputGroupSettings", value.into_node()); self }
    /// Sets `Outputs`.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Vec<Output>>) -> Self { self.0.put("Outputs", value.into_node()); self }
}
impl IntoValue_<OutputGroup> for OutputGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.ThumbnailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-thumbnailconfiguration.html)
#[must_use]
pub struct ThumbnailConfiguration(Properties_);
impl ThumbnailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThumbnailConfiguration(Properties_::new()) }
}
impl ThumbnailConfiguration {
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<ThumbnailConfiguration> for ThumbnailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.TimecodeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-timecodeconfig.html)
#[must_use]
pub struct TimecodeConfig(Properties_);
impl TimecodeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimecodeConfig(Properties_::new()) }
}
impl TimecodeConfig {
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `SyncThreshold`.
    #[inline] pub fn sync_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SyncThreshold", value.into_node()); self }
}
impl IntoValue_<TimecodeConfig> for TimecodeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Hdr10Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hdr10settings.html)
#[must_use]
pub struct Hdr10Settings(Properties_);
impl Hdr10Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Hdr10Settings(Properties_::new()) }
}
impl Hdr10Settings {
    /// Sets `MaxCll`.
    #[inline] pub fn max_cll(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCll", value.into_node()); self }
    /// Sets `MaxFall`.
    #[inline] pub fn max_fall(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFall", value.into_node()); self }
}
impl IntoValue_<Hdr10Settings> for Hdr10Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Av1ColorSpaceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-av1colorspacesettings.html)
#[must_use]
pub struct Av1ColorSpaceSettings(Properties_);
impl Av1ColorSpaceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Av1ColorSpaceSettings(Properties_::new()) }
}
impl Av1ColorSpaceSettings {
    /// Sets `ColorSpacePassthroughSettings`.
    #[inline] pub fn color_space_passthrough_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ColorSpacePassthroughSettings", value.into_node()); self }
    /// Sets `Hdr10Settings`.
    #[inline] pub fn hdr10_settings(mut self, value: impl IntoValue_<Hdr10Settings>) -> Self { self.0.put("Hdr10Settings", value.into_node()); self }
    /// Sets `Hlg2020Settings`.
    #[inline] pub fn hlg2020_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Hlg2020Settings", value.into_node()); self }
    /// Sets `Rec601Settings`.
    #[inline] pub fn rec601_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Rec601Settings", value.into_node()); self }
    /// Sets `Rec709Settings`.
    #[inline] pub fn rec709_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Rec709Settings", value.into_node()); self }
}
impl IntoValue_<Av1ColorSpaceSettings> for Av1ColorSpaceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.TimecodeBurninSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-timecodeburninsettings.html)
#[must_use]
pub struct TimecodeBurninSettings(Properties_);
impl TimecodeBurninSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimecodeBurninSettings(Properties_::new()) }
}
impl TimecodeBurninSettings {
    /// Sets `FontSize`.
    #[inline] pub fn font_size(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontSize", value.into_node()); self }
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl IntoValue_<TimecodeBurninSettings> for TimecodeBurninSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Av1Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-av1settings.html)
#[must_use]
pub struct Av1Settings(Properties_);
impl Av1Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Av1Settings(Properties_::new()) }
}
impl Av1Settings {
    /// Sets `AfdSignaling`.
    #[inline] pub fn afd_signaling(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfdSignaling", value.into_node()); self }
    /// Sets `BitDepth`.
    #[inline] pub fn bit_depth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BitDepth", value.into_node()); self }
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `BufSize`.
    #[inline] pub fn buf_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BufSize", value.into_node()); self }
    /// Sets `ColorSpaceSettings`.
    #[inline] pub fn color_space_settings(mut self, value: impl IntoValue_<Av1ColorSpaceSettings>) -> Self { self.0.put("ColorSpaceSettings", value.into_node()); self }
    /// Sets `FixedAfd`.
    #[inline] pub fn fixed_afd(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FixedAfd", value.into_node()); self }
    /// Sets `FramerateDenominator`.
    #[inline] pub fn framerate_denominator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateDenominator", value.into_node()); self }
    /// Sets `FramerateNumerator`.
    #[inline] pub fn framerate_numerator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateNumerator", value.into_node()); self }
    /// Sets `GopSize`.
    #[inline] pub fn gop_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("GopSize", value.into_node()); self }
    /// Sets `GopSizeUnits`.
    #[inline] pub fn gop_size_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GopSizeUnits", value.into_node()); self }
    /// Sets `Level`.
    #[inline] pub fn level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `LookAheadRateControl`.
    #[inline] pub fn look_ahead_rate_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LookAheadRateControl", value.into_node()); self }
    /// Sets `MaxBitrate`.
    #[inline] pub fn max_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBitrate", value.into_node()); self }
    /// Sets `MinBitrate`.
    #[inline] pub fn min_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinBitrate", value.into_node()); self }
    /// Sets `MinIInterval`.
    #[inline] pub fn min_i_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinIInterval", value.into_node()); self }
    /// Sets `ParDenominator`.
    #[inline] pub fn par_denominator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParDenominator", value.into_node()); self }
    /// Sets `ParNumerator`.
    #[inline] pub fn par_numerator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParNumerator", value.into_node()); self }
    /// Sets `QvbrQualityLevel`.
    #[inline] pub fn qvbr_quality_level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("QvbrQualityLevel", value.into_node()); self }
    /// Sets `RateControlMode`.
    #[inline] pub fn rate_control_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RateControlMode", value.into_node()); self }
    /// Sets `SceneChangeDetect`.
    #[inline] pub fn scene_change_detect(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SceneChangeDetect", value.into_node()); self }
    /// Sets `SpatialAq`.
    #[inline] pub fn spatial_aq(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpatialAq", value.into_node()); self }
    /// Sets `TemporalAq`.
    #[inline] pub fn temporal_aq(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemporalAq", value.into_node()); self }
    /// Sets `TimecodeBurninSettings`.
    #[inline] pub fn timecode_burnin_settings(mut self, value: impl IntoValue_<TimecodeBurninSettings>) -> Self { self.0.put("TimecodeBurninSettings", value.into_node()); self }
    /// Sets `TimecodeInsertion`.
    #[inline] pub fn timecode_insertion(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimecodeInsertion", value.into_node()); self }
}
impl IntoValue_<Av1Settings> for Av1Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FrameCaptureSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-framecapturesettings.html)
#[must_use]
pub struct FrameCaptureSettings(Properties_);
impl FrameCaptureSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FrameCaptureSettings(Properties_::new()) }
}
impl FrameCaptureSettings {
    /// Sets `CaptureInterval`.
    #[inline] pub fn capture_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CaptureInterval", value.into_node()); self }
    /// Sets `CaptureIntervalUnits`.
    #[inline] pub fn capture_interval_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaptureIntervalUnits", value.into_node()); self }
    /// Sets `TimecodeBurninSettings`.
    #[inline] pub fn timecode_burnin_settings(mut self, value: impl IntoValue_<TimecodeBurninSettings>) -> Self { self.0.put("TimecodeBurninSettings", value.into_node()); self }
}
impl IntoValue_<FrameCaptureSettings> for FrameCaptureSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.H264ColorSpaceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h264colorspacesettings.html)
#[must_use]
pub struct H264ColorSpaceSettings(Properties_);
impl H264ColorSpaceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { H264ColorSpaceSettings(Properties_::new()) }
}
impl H264ColorSpaceSettings {
    /// Sets `ColorSpacePassthroughSettings`.
    #[inline] pub fn color_space_passthrough_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ColorSpacePassthroughSettings", value.into_node()); self }
    /// Sets `Rec601Settings`.
    #[inline] pub fn rec601_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Rec601Settings", value.into_node()); self }
    /// Sets `Rec709Settings`.
    #[inline] pub fn rec709_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Rec709Settings", value.into_node()); self }
}
impl IntoValue_<H264ColorSpaceSettings> for H264ColorSpaceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.BandwidthReductionFilterSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-bandwidthreductionfiltersettings.html)
#[must_use]
pub struct BandwidthReductionFilterSettings(Properties_);
impl BandwidthReductionFilterSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BandwidthReductionFilterSettings(Properties_::new()) }
}
impl BandwidthReductionFilterSettings {
    /// Sets `PostFilterSharpening`.
    #[inline] pub fn post_filter_sharpening(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostFilterSharpening", value.into_node()); self }
    /// Sets `Strength`.
    #[inline] pub fn strength(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Strength", value.into_node()); self }
}
impl IntoValue_<BandwidthReductionFilterSettings> for BandwidthReductionFilterSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.TemporalFilterSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-temporalfiltersettings.html)
#[must_use]
pub struct TemporalFilterSettings(Properties_);
impl TemporalFilterSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TemporalFilterSettings(Properties_::new()) }
}
impl TemporalFilterSettings {
    /// Sets `PostFilterSharpening`.
    #[inline] pub fn post_filter_sharpening(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostFilterSharpening", value.into_node()); self }
    /// Sets `Strength`.
    #[inline] pub fn strength(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Strength", value.into_node()); self }
}
impl IntoValue_<TemporalFilterSettings> for TemporalFilterSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.H264H265FilterSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h264h265filtersettings.html)
#[must_use]
pub struct H264H265FilterSettings(Properties_);
impl H264H265FilterSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { H264H265FilterSettings(Properties_::new()) }
}
impl H264H265FilterSettings {
    /// Sets `BandwidthReductionFilterSettings`.
    #[inline] pub fn bandwidth_reduction_filter_settings(mut self, value: impl IntoValue_<BandwidthReductionFilterSettings>) -> Self { self.0.put("BandwidthReductionFilterSettings", value.into_node()); self }
    /// Sets `TemporalFilterSettings`.
    #[inline] pub fn temporal_filter_settings(mut self, value: impl IntoValue_<TemporalFilterSettings>) -> Self { self.0.put("TemporalFilterSettings", value.into_node()); self }
}
impl IntoValue_<H264H265FilterSettings> for H264H265FilterSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.H264Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h264settings.html)
#[must_use]
pub struct H264Settings(Properties_);
impl H264Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { H264Settings(Properties_::new()) }
}
impl H264Settings {
    /// Sets `AdaptiveQuantization`.
    #[inline] pub fn adaptive_quantization(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdaptiveQuantization", value.into_node()); self }
    /// Sets `AfdSignaling`.
    #[inline] pub fn afd_signaling(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfdSignaling", value.into_node()); self }
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `BufFillPct`.
    #[inline] pub fn buf_fill_pct(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BufFillPct", value.into_node()); self }
    /// Sets `BufSize`.
    #[inline] pub fn buf_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BufSize", value.into_node()); self }
    /// Sets `ColorMetadata`.
    #[inline] pub fn color_metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColorMetadata", value.into_node()); self }
    /// Sets `ColorSpaceSettings`.
    #[inline] pub fn color_space_settings(mut self, value: impl IntoValue_<H264ColorSpaceSettings>) -> Self { self.0.put("ColorSpaceSettings", value.into_node()); self }
    /// Sets `EntropyEncoding`.
    #[inline] pub fn entropy_encoding(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntropyEncoding", value.into_node()); self }
    /// Sets `FilterSettings`.
    #[inline] pub fn filter_settings(mut self, value: impl IntoValue_<H264H265FilterSettings>) -> Self { self.0.put("FilterSettings", value.into_node()); self }
    /// Sets `FixedAfd`.
    #[inline] pub fn fixed_afd(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FixedAfd", value.into_node()); self }
    /// Sets `FlickerAq`.
    #[inline] pub fn flicker_aq(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlickerAq", value.into_node()); self }
    /// Sets `ForceFieldPictures`.
    #[inline] pub fn force_field_pictures(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ForceFieldPictures", value.into_node()); self }
    /// Sets `FramerateControl`.
    #[inline] pub fn framerate_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FramerateControl", value.into_node()); self }
    /// Sets `FramerateDenominator`.
    #[inline] pub fn framerate_denominator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateDenominator", value.into_node()); self }
    /// Sets `FramerateNumerator`.
    #[inline] pub fn framerate_numerator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateNumerator", value.into_node()); self }
    /// Sets `GopBReference`.
    #[inline] pub fn gop_b_reference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GopBReference", value.into_node()); self }
    /// Sets `GopClosedCadence`.
    #[inline] pub fn gop_closed_cadence(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GopClosedCadence", value.into_node()); self }
    /// Sets `GopNumBFrames`.
    #[inline] pub fn gop_num_b_frames(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GopNumBFrames", value.into_node()); self }
    /// Sets `GopSize`.
    #[inline] pub fn gop_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("GopSize", value.into_node()); self }
    /// Sets `GopSizeUnits`.
    #[inline] pub fn gop_size_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GopSizeUnits", value.into_node()); self }
    /// Sets `Level`.
    #[inline] pub fn level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `LookAheadRateControl`.
    #[inline] pub fn look_ahead_rate_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LookAheadRateControl", value.into_node()); self }
    /// Sets `MaxBitrate`.
    #[inline] pub fn max_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBitrate", value.into_node()); self }
    /// Sets `MinBitrate`.
    #[inline] pub fn min_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinBitrate", value.into_node()); self }
    /// Sets `MinIInterval`.
    #[inline] pub fn min_i_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinIInterval", value.into_node()); self }
    /// Sets `MinQp`.
    #[inline] pub fn min_qp(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinQp", value.into_node()); self }
    /// Sets `NumRefFrames`.
    #[inline] pub fn num_ref_frames(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumRefFrames", value.into_node()); self }
    /// Sets `ParControl`.
    #[inline] pub fn par_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParControl", value.into_node()); self }
    /// Sets `ParDenominator`.
    #[inline] pub fn par_denominator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParDenominator", value.into_node()); self }
    /// Sets `ParNumerator`.
    #[inline] pub fn par_numerator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParNumerator", value.into_node()); self }
    /// Sets `Profile`.
    #[inline] pub fn profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Profile", value.into_node()); self }
    /// Sets `QualityLevel`.
    #[inline] pub fn quality_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QualityLevel", value.into_node()); self }
    /// Sets `QvbrQualityLevel`.
    #[inline] pub fn qvbr_quality_level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("QvbrQualityLevel", value.into_node()); self }
    /// Sets `RateControlMode`.
    #[inline] pub fn rate_control_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RateControlMode", value.into_node()); self }
    /// Sets `ScanType`.
    #[inline] pub fn scan_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScanType", value.into_node()); self }
    /// Sets `SceneChangeDetect`.
    #[inline] pub fn scene_change_detect(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SceneChangeDetect", value.into_node()); self }
    /// Sets `Slices`.
    #[inline] pub fn slices(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Slices", value.into_node()); self }
    /// Sets `Softness`.
    #[inline] pub fn softness(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Softness", value.into_node()); self }
    /// Sets `SpatialAq`.
    #[inline] pub fn spatial_aq(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpatialAq", value.into_node()); self }
    /// Sets `SubgopLength`.
    #[inline] pub fn subgop_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubgopLength", value.into_node()); self }
    /// Sets `Syntax`.
    #[inline] pub fn syntax(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Syntax", value.into_node()); self }
    /// Sets `TemporalAq`.
    #[inline] pub fn temporal_aq(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemporalAq", value.into_node()); self }
    /// Sets `TimecodeBurninSettings`.
    #[inline] pub fn timecode_burnin_settings(mut self, value: impl IntoValue_<TimecodeBurninSettings>) -> Self { self.0.put("TimecodeBurninSettings", value.into_node()); self }
    /// Sets `TimecodeInsertion`.
    #[inline] pub fn timecode_insertion(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimecodeInsertion", value.into_node()); self }
}
impl IntoValue_<H264Settings> for H264Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.H265ColorSpaceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h265colorspacesettings.html)
#[must_use]
pub struct H265ColorSpaceSettings(Properties_);
impl H265ColorSpaceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { H265ColorSpaceSettings(Properties_::new()) }
}
impl H265ColorSpaceSettings {
    /// Sets `ColorSpacePassthroughSettings`.
    #[inline] pub fn color_space_passthrough_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ColorSpacePassthroughSettings", value.into_node()); self }
    /// Sets `DolbyVision81Settings`.
    #[inline] pub fn dolby_vision81_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DolbyVision81Settings", value.into_node()); self }
    /// Sets `Hdr10Settings`.
    #[inline] pub fn hdr10_settings(mut self, value: impl IntoValue_<Hdr10Settings>) -> Self { self.0.put("Hdr10Settings", value.into_node()); self }
    /// Sets `Hlg2020Settings`.
    #[inline] pub fn hlg2020_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Hlg2020Settings", value.into_node()); self }
    /// Sets `Rec601Settings`.
    #[inline] pub fn rec601_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Rec601Settings", value.into_node()); self }
    /// Sets `Rec709Settings`.
    #[inline] pub fn rec709_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Rec709Settings", value.into_node()); self }
}
impl IntoValue_<H265ColorSpaceSettings> for H265ColorSpaceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.H265Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h265settings.html)
#[must_use]
pub struct H265Settings(Properties_);
impl H265Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { H265Settings(Properties_::new()) }
}
impl H265Settings {
    /// Sets `AdaptiveQuantization`.
    #[inline] pub fn adaptive_quantization(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdaptiveQuantization", value.into_node()); self }
    /// Sets `AfdSignaling`.
    #[inline] pub fn afd_signaling(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfdSignaling", value.into_node()); self }
    /// Sets `AlternativeTransferFunction`.
    #[inline] pub fn alternative_transfer_function(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlternativeTransferFunction", value.into_node()); self }
    /// Sets `Bitrate`.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `BufSize`.
    #[inline] pub fn buf_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BufSize", value.into_node()); self }
    /// Sets `ColorMetadata`.
    #[inline] pub fn color_metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColorMetadata", value.into_node()); self }
    /// Sets `ColorSpaceSettings`.
    #[inline] pub fn color_space_settings(mut self, value: impl IntoValue_<H265ColorSpaceSettings>) -> Self { self.0.put("ColorSpaceSettings", value.into_node()); self }
    /// Sets `Deblocking`.
    #[inline] pub fn deblocking(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Deblocking", value.into_node()); self }
    /// Sets `FilterSettings`.
    #[inline] pub fn filter_settings(mut self, value: impl IntoValue_<H264H265FilterSettings>) -> Self { self.0.put("FilterSettings", value.into_node()); self }
    /// Sets `FixedAfd`.
    #[inline] pub fn fixed_afd(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FixedAfd", value.into_node()); self }
    /// Sets `FlickerAq`.
    #[inline] pub fn flicker_aq(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlickerAq", value.into_node()); self }
    /// Sets `FramerateDenominator`.
    #[inline] pub fn framerate_denominator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateDenominator", value.into_node()); self }
    /// Sets `FramerateNumerator`.
    #[inline] pub fn framerate_numerator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateNumerator", value.into_node()); self }
    /// Sets `GopBReference`.
    #[inline] pub fn gop_b_reference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GopBReference", value.into_node()); self }
    /// Sets `GopClosedCadence`.
    #[inline] pub fn gop_closed_cadence(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GopClosedCadence", value.into_node()); self }
    /// Sets `GopNumBFrames`.
    #[inline] pub fn gop_num_b_frames(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GopNumBFrames", value.into_node()); self }
    /// Sets `GopSize`.
    #[inline] pub fn gop_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("GopSize", value.into_node()); self }
    /// Sets `GopSizeUnits`.
    #[inline] pub fn gop_size_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GopSizeUnits", value.into_node()); self }
    /// Sets `Level`.
    #[inline] pub fn level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `LookAheadRateControl`.
    #[inline] pub fn look_ahead_rate_control(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LookAheadRateControl", value.into_node()); self }
    /// Sets `MaxBitrate`.
    #[inline] pub fn max_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBitrate", value.into_node()); self }
    /// Sets `MinBitrate`.
    #[inline] pub fn min_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinBitrate", value.into_node()); self }
    /// Sets `MinIInterval`.
    #[inline] pub fn min_i_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinIInterval", value.into_node()); self }
    /// Sets `MinQp`.
    #[inline] pub fn min_qp(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinQp", value.into_node()); self }
    /// Sets `MvOverPictureBoundaries`.
    #[inline] pub fn mv_over_picture_boundaries(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MvOverPictureBoundaries", value.into_node()); self }
    /// Sets `MvTemporalPredictor`.
    #[inline] pub fn mv_temporal_predictor(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MvTemporalPredictor", value.into_node()); self }
    /// Sets `ParDenominator`.
    #[inline] pub fn par_denominator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParDenominator", value.into_node()); self }
    /// Sets `ParNumerator`.
    #[inline] pub fn par_numerator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParNumerator", value.into_node()); self }
    /// Sets `Profile`.
    #[inline] pub fn profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Profile", value.into_node()); self }
    /// Sets `QvbrQualityLevel`.
    #[inline] pub fn qvbr_quality_level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("QvbrQualityLevel", value.into_node()); self }
    /// Sets `RateControlMode`.
    #[inline] pub fn rate_control_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RateControlMode", value.into_node()); self }
    /// Sets `ScanType`.
    #[inline] pub fn scan_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScanType", value.into_node()); self }
    /// Sets `SceneChangeDetect`.
    #[inline] pub fn scene_change_detect(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SceneChangeDetect", value.into_node()); self }
    /// Sets `Slices`.
    #[inline] pub fn slices(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Slices", value.into_node()); self }
    /// Sets `SubgopLength`.
    #[inline] pub fn subgop_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubgopLength", value.into_node()); self }
    /// Sets `Tier`.
    #[inline] pub fn tier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Tier", value.into_node()); self }
    /// Sets `TileHeight`.
    #[inline] pub fn tile_height(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TileHeight", value.into_node()); self }
    /// Sets `TilePadding`.
    #[inline] pub fn tile_padding(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TilePadding", value.into_node()); self }
    /// Sets `TileWidth`.
    #[inline] pub fn tile_width(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TileWidth", value.into_node()); self }
    /// Sets `TimecodeBurninSettings`.
    #[inline] pub fn timecode_burnin_settings(mut self, value: impl IntoValue_<TimecodeBurninSettings>) -> Self { self.0.put("TimecodeBurninSettings", value.into_node()); self }
    /// Sets `TimecodeInsertion`.
    #[inline] pub fn timecode_insertion(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimecodeInsertion", value.into_node()); self }
    /// Sets `TreeblockSize`.
    #[inline] pub fn treeblock_size(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TreeblockSize", value.into_node()); self }
}
impl IntoValue_<H265Settings> for H265Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Mpeg2FilterSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mpeg2filtersettings.html)
#[must_use]
pub struct Mpeg2FilterSettings(Properties_);
impl Mpeg2FilterSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Mpeg2FilterSettings(Properties_::new()) }
}
impl Mpeg2FilterSettings {
    /// Sets `TemporalFilterSettings`.
    #[inline] pub fn temporal_filter_settings(mut self, value: impl IntoValue_<TemporalFilterSettings>) -> Self { self.0.put("TemporalFilterSettings", value.into_node()); self }
}
impl IntoValue_<Mpeg2FilterSettings> for Mpeg2FilterSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Mpeg2Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mpeg2settings.html)
#[must_use]
pub struct Mpeg2Settings(Properties_);
impl Mpeg2Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Mpeg2Settings(Properties_::new()) }
}
impl Mpeg2Settings {
    /// Sets `AdaptiveQuantization`.
    #[inline] pub fn adaptive_quantization(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdaptiveQuantization", value.into_node()); self }
    /// Sets `AfdSignaling`.
    #[inline] pub fn afd_signaling(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfdSignaling", value.into_node()); self }
    /// Sets `ColorMetadata`.
    #[inline] pub fn color_metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColorMetadata", value.into_node()); self }
    /// Sets `ColorSpace`.
    #[inline] pub fn color_space(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColorSpace", value.into_node()); self }
    /// Sets `DisplayAspectRatio`.
    #[inline] pub fn display_aspect_ratio(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayAspectRatio", value.into_node()); self }
    /// Sets `FilterSettings`.
    #[inline] pub fn filter_settings(mut self, value: impl IntoValue_<Mpeg2FilterSettings>) -> Self { self.0.put("FilterSettings", value.into_node()); self }
    /// Sets `FixedAfd`.
    #[inline] pub fn fixed_afd(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FixedAfd", value.into_node()); self }
    /// Sets `FramerateDenominator`.
    #[inline] pub fn framerate_denominator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateDenominator", value.into_node()); self }
    /// Sets `FramerateNumerator`.
    #[inline] pub fn framerate_numerator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FramerateNumerator", value.into_node()); self }
    /// Sets `GopClosedCadence`.
    #[inline] pub fn gop_closed_cadence(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GopClosedCadence", value.into_node()); self }
    /// Sets `GopNumBFrames`.
    #[inline] pub fn gop_num_b_frames(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GopNumBFrames", value.into_node()); self }
    /// Sets `GopSize`.
    #[inline] pub fn gop_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("GopSize", value.into_node()); self }
    /// Sets `GopSizeUnits`.
    #[inline] pub fn gop_size_units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GopSizeUnits", value.into_node()); self }
    /// Sets `ScanType`.
    #[inline] pub fn scan_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScanType", value.into_node()); self }
    /// Sets `SubgopLength`.
    #[inline] pub fn subgop_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubgopLength", value.into_node()); self }
    /// Sets `TimecodeBurninSettings`.
    #[inline] pub fn timecode_burnin_settings(mut self, value: impl IntoValue_<TimecodeBurninSettings>) -> Self { self.0.put("TimecodeBurninSettings", value.into_node()); self }
    /// Sets `TimecodeInsertion`.
    #[inline] pub fn timecode_insertion(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimecodeInsertion", value.into_node()); self }
}
impl IntoValue_<Mpeg2Settings> for Mpeg2Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoCodecSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videocodecsettings.html)
#[must_use]
pub struct VideoCodecSettings(Properties_);
impl VideoCodecSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoCodecSettings(Properties_::new()) }
}
impl VideoCodecSettings {
    /// Sets `Av1Settings`.
    #[inline] pub fn av1_settings(mut self, value: impl IntoValue_<Av1Settings>) -> Self { self.0.put("Av1Settings", value.into_node()); self }
    /// Sets `FrameCaptureSettings`.
    #[inline] pub fn frame_capture_settings(mut self, value: impl IntoValue_<FrameCaptureSettings>) -> Self { self.0.put("FrameCaptureSettings", value.into_node()); self }
    /// Sets `H264Settings`.
    #[inline] pub fn h264_settings(mut self, value: impl IntoValue_<H264Settings>) -> Self { self.0.put("H264Settings", value.into_node()); self }
    /// Sets `H265Settings`.
    #[inline] pub fn h265_settings(mut self, value: impl IntoValue_<H265Settings>) -> Self { self.0.put("H265Settings", value.into_node()); self }
    /// Sets `Mpeg2Settings`.
    #[inline] pub fn mpeg2_settings(mut self, value: impl IntoValue_<Mpeg2Settings>) -> Self { self.0.put("Mpeg2Settings", value.into_node()); self }
}
impl IntoValue_<VideoCodecSettings> for VideoCodecSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoPositionRectangle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videopositionrectangle.html)
#[must_use]
pub struct VideoPositionRectangle(Properties_);
impl VideoPositionRectangle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoPositionRectangle(Properties_::new()) }
}
impl VideoPositionRectangle {
    /// Sets `Height`.
    #[inline] pub fn height(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `Width`.
    #[inline] pub fn width(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Width", value.into_node()); self }
    /// Sets `X`.
    #[inline] pub fn x(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("X", value.into_node()); self }
    /// Sets `Y`.
    #[inline] pub fn y(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Y", value.into_node()); self }
}
impl IntoValue_<VideoPositionRectangle> for VideoPositionRectangle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videodescription.html)
#[must_use]
pub struct VideoDescription(Properties_);
impl VideoDescription {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoDescription(Properties_::new()) }
}
impl VideoDescription {
    /// Sets `Border`.
    #[inline] pub fn border(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Border", value.into_node()); self }
    /// Sets `CodecSettings`.
    #[inline] pub fn codec_settings(mut self, value: impl IntoValue_<VideoCodecSettings>) -> Self { self.0.put("CodecSettings", value.into_node()); self }
    /// Sets `CropRectangle`.
    #[inline] pub fn crop_rectangle(mut self, value: impl IntoValue_<VideoPositionRectangle>) -> Self { self.0.put("CropRectangle", value.into_node()); self }
    /// Sets `Height`.
    #[inline] pub fn height(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OutputPositionRectangle`.
    #[inline] pub fn output_position_rectangle(mut self, value: impl IntoValue_<VideoPositionRectangle>) -> Self { self.0.put("OutputPositionRectangle", value.into_node()); self }
    /// Sets `RespondToAfd`.
    #[inline] pub fn respond_to_afd(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RespondToAfd", value.into_node()); self }
    /// Sets `ScalingBehavior`.
    #[inline] pub fn scaling_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScalingBehavior", value.into_node()); self }
    /// Sets `Sharpness`.
    #[inline] pub fn sharpness(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Sharpness", value.into_node()); self }
    /// Sets `Width`.
    #[inline] pub fn width(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl IntoValue_<VideoDescription> for VideoDescription { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.EncoderSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-encodersettings.html)
#[must_use]
pub struct EncoderSettings(Properties_);
impl EncoderSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncoderSettings(Properties_::new()) }
}
impl EncoderSettings {
    /// Sets `AudioDescriptions`.
    #[inline] pub fn audio_descriptions(mut self, value: impl IntoValue_<Vec<AudioDescription>>) -> Self { self.0.put("AudioDescriptions", value.into_node()); self }
    /// Sets `AvailBlanking`.
    #[inline] pub fn avail_blanking(mut self, value: impl IntoValue_<AvailBlanking>) -> Self { self.0.put("AvailBlanking", value.into_node()); self }
    /// Sets `AvailConfiguration`.
    #[inline] pub fn avail_configuration(mut self, value: impl IntoValue_<AvailConfiguration>) -> Self { self.0.put("AvailConfiguration", value.into_node()); self }
    /// Sets `BlackoutSlate`.
    #[inline] pub fn blackout_slate(mut self, value: impl IntoValue_<BlackoutSlate>) -> Self { self.0.put("BlackoutSlate", value.into_node()); self }
    /// Sets `CaptionDescriptions`.
    #[inline] pub fn caption_descriptions(mut self, value: impl IntoValue_<Vec<CaptionDescription>>) -> Self { self.0.put("CaptionDescriptions", value.into_node()); self }
    /// Sets `ColorCorrectionSettings`.
    #[inline] pub fn color_correction_settings(mut self, value: impl IntoValue_<ColorCorrectionSettings>) -> Self { self.0.put("ColorCorrectionSettings", value.into_node()); self }
    /// Sets `FeatureActivations`.
    #[inline] pub fn feature_activations(mut self, value: impl IntoValue_<FeatureActivations>) -> Self { self.0.put("FeatureActivations", value.into_node()); self }
    /// Sets `GlobalConfiguration`.
    #[inline] pub fn global_configuration(mut self, value: impl IntoValue_<GlobalConfiguration>) -> Self { self.0.put("GlobalConfiguration", value.into_node()); self }
    /// Sets `MotionGraphicsConfiguration`.
    #[inline] pub fn motion_graphics_configuration(mut self, value: impl IntoValue_<MotionGraphicsConfiguration>) -> Self { self.0.put("MotionGraphicsConfiguration", value.into_node()); self }
    /// Sets `NielsenConfiguration`.
    #[inline] pub fn nielsen_configuration(mut self, value: impl IntoValue_<NielsenConfiguration>) -> Self { self.0.put("NielsenConfiguration", value.into_node()); self }
    /// Sets `OutputGroups`.
    #[inline] pub fn output_groups(mut self, value: impl IntoValue_<Vec<OutputGroup>>) -> Self { self.0.put("OutputGroups", value.into_node()); self }
    /// Sets `ThumbnailConfiguration`.
    #[inline] pub fn thumbnail_configuration(mut self, value: impl IntoValue_<ThumbnailConfiguration>) -> Self { self.0.put("ThumbnailConfiguration", value.into_node()); self }
    /// Sets `TimecodeConfig`.
    #[inline] pub fn timecode_config(mut self, value: impl IntoValue_<TimecodeConfig>) -> Self { self.0.put("TimecodeConfig", value.into_node()); self }
    /// Sets `VideoDescriptions`.
    #[inline] pub fn video_descriptions(mut self, value: impl IntoValue_<Vec<VideoDescription>>) -> Self { self.0.put("VideoDescriptions", value.into_node()); self }
}
impl IntoValue_<EncoderSettings> for EncoderSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioFeedInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiofeedinput.html)
#[must_use]
pub struct AudioFeedInput(Properties_);
impl AudioFeedInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioFeedInput(Properties_::new()) }
}
impl AudioFeedInput {
    /// Sets `AudioSelectorName`.
    #[inline] pub fn audio_selector_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioSelectorName", value.into_node()); self }
    /// Sets `FeedInput`.
    #[inline] pub fn feed_input(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeedInput", value.into_node()); self }
}
impl IntoValue_<AudioFeedInput> for AudioFeedInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InferenceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inferencesettings.html)
#[must_use]
pub struct InferenceSettings(Properties_);
impl InferenceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceSettings(Properties_::new()) }
}
impl InferenceSettings {
    /// Sets `AudioFeedInputs`.
    #[inline] pub fn audio_feed_inputs(mut self, value: impl IntoValue_<Vec<AudioFeedInput>>) -> Self { self.0.put("AudioFeedInputs", value.into_node()); self }
    /// Sets `EnrichmentMethods`.
    #[inline] pub fn enrichment_methods(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnrichmentMethods", value.into_node()); self }
    /// Sets `FeedArn`.
    #[inline] pub fn feed_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeedArn", value.into_node()); self }
}
impl IntoValue_<InferenceSettings> for InferenceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioSilenceFailoverSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiosilencefailoversettings.html)
#[must_use]
pub struct AudioSilenceFailoverSettings(Properties_);
impl AudioSilenceFailoverSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioSilenceFailoverSettings(Properties_::new()) }
}
impl AudioSilenceFailoverSettings {
    /// Sets `AudioSelectorName`.
    #[inline] pub fn audio_selector_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudioSelectorName", value.into_node()); self }
    /// Sets `AudioSilenceThresholdMsec`.
    #[inline] pub fn audio_silence_threshold_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AudioSilenceThresholdMsec", value.into_node()); self }
}
impl IntoValue_<AudioSilenceFailoverSettings> for AudioSilenceFailoverSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InputLossFailoverSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputlossfailoversettings.html)
#[must_use]
pub struct InputLossFailoverSettings(Properties_);
impl InputLossFailoverSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputLossFailoverSettings(Properties_::new()) }
}
impl InputLossFailoverSettings {
    /// Sets `InputLossThresholdMsec`.
    #[inline] pub fn input_loss_threshold_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InputLossThresholdMsec", value.into_node()); self }
}
impl IntoValue_<InputLossFailoverSettings> for InputLossFailoverSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoBlackFailoverSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoblackfailoversettings.html)
#[must_use]
pub struct VideoBlackFailoverSettings(Properties_);
impl VideoBlackFailoverSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoBlackFailoverSettings(Properties_::new()) }
}
impl VideoBlackFailoverSettings {
    /// Sets `BlackDetectThreshold`.
    #[inline] pub fn black_detect_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("BlackDetectThreshold", value.into_node()); self }
    /// Sets `VideoBlackThresholdMsec`.
    #[inline] pub fn video_black_threshold_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VideoBlackThresholdMsec", value.into_node()); self }
}
impl IntoValue_<VideoBlackFailoverSettings> for VideoBlackFailoverSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FailoverConditionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-failoverconditionsettings.html)
#[must_use]
pub struct FailoverConditionSettings(Properties_);
impl FailoverConditionSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FailoverConditionSettings(Properties_::new()) }
}
impl FailoverConditionSettings {
    /// Sets `AudioSilenceSettings`.
    #[inline] pub fn audio_silence_settings(mut self, value: impl IntoValue_<AudioSilenceFailoverSettings>) -> Self { self.0.put("AudioSilenceSettings", value.into_node()); self }
    /// Sets `InputLossSettings`.
    #[inline] pub fn input_loss_settings(mut self, value: impl IntoValue_<InputLossFailoverSettings>) -> Self { self.0.put("InputLossSettings", value.into_node()); self }
    /// Sets `VideoBlackSettings`.
    #[inline] pub fn video_black_settings(mut self, value: impl IntoValue_<VideoBlackFailoverSettings>) -> Self { self.0.put("VideoBlackSettings", value.into_node()); self }
}
impl IntoValue_<FailoverConditionSettings> for FailoverConditionSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FailoverCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-failovercondition.html)
#[must_use]
pub struct FailoverCondition(Properties_);
impl FailoverCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FailoverCondition(Properties_::new()) }
}
impl FailoverCondition {
    /// Sets `FailoverConditionSettings`.
    #[inline] pub fn failover_condition_settings(mut self, value: impl IntoValue_<FailoverConditionSettings>) -> Self { self.0.put("FailoverConditionSettings", value.into_node()); self }
}
impl IntoValue_<FailoverCondition> for FailoverCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AutomaticInputFailoverSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-automaticinputfailoversettings.html)
#[must_use]
pub struct AutomaticInputFailoverSettings(Properties_);
impl AutomaticInputFailoverSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutomaticInputFailoverSettings(Properties_::new()) }
}
impl AutomaticInputFailoverSettings {
    /// Sets `ErrorClearTimeMsec`.
    #[inline] pub fn error_clear_time_msec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ErrorClearTimeMsec", value.into_node()); self }
    /// Sets `FailoverConditions`.
    #[inline] pub fn failover_conditions(mut self, value: impl IntoValue_<Vec<FailoverCondition>>) -> Self { self.0.put("FailoverConditions", value.into_node()); self }
    /// Sets `InputPreference`.
    #[inline] pub fn input_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputPreference", value.into_node()); self }
    /// Sets `SecondaryInputId`.
    #[inline] pub fn secondary_input_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecondaryInputId", value.into_node()); self }
}
impl IntoValue_<AutomaticInputFailoverSettings> for AutomaticInputFailoverSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioHlsRenditionSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiohlsrenditionselection.html)
#[must_use]
pub struct AudioHlsRenditionSelection(Properties_);
impl AudioHlsRenditionSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioHlsRenditionSelection(Properties_::new()) }
}
impl AudioHlsRenditionSelection {
    /// Sets `GroupId`.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupId", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<AudioHlsRenditionSelection> for AudioHlsRenditionSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioLanguageSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiolanguageselection.html)
#[must_use]
pub struct AudioLanguageSelection(Properties_);
impl AudioLanguageSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioLanguageSelection(Properties_::new()) }
}
impl AudioLanguageSelection {
    /// Sets `LanguageCode`.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `LanguageSelectionPolicy`.
    #[inline] pub fn language_selection_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageSelectionPolicy", value.into_node()); self }
}
impl IntoValue_<AudioLanguageSelection> for AudioLanguageSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioDolbyEDecode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiodolbyedecode.html)
#[must_use]
pub struct AudioDolbyEDecode(Properties_);
impl AudioDolbyEDecode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioDolbyEDecode(Properties_::new()) }
}
impl AudioDolbyEDecode {
    /// Sets `ProgramSelection`.
    #[inline] pub fn program_selection(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProgramSelection", value.into_node()); self }
}
impl IntoValue_<AudioDolbyEDecode> for AudioDolbyEDecode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioPreMixerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiopremixersettings.html)
#[must_use]
pub struct AudioPreMixerSettings(Properties_);
impl AudioPreMixerSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioPreMixerSettings(Properties_::new()) }
}
impl AudioPreMixerSettings {
    /// Sets `AudioNormalizationSettings`.
    #[inline] pub fn audio_normalization_settings(mut self, value: impl IntoValue_<AudioNormalizationSettings>) -> Self { self.0.put("AudioNormalizationSettings", value.into_node()); self }
    /// Sets `Channels`.
    #[inline] pub fn channels(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Channels", value.into_node()); self }
    /// Sets `GainDb`.
    #[inline] pub fn gain_db(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("GainDb", value.into_node()); self }
    /// Sets `RemixSettings`.
    #[inline] pub fn remix_settings(mut self, value: impl IntoValue_<RemixSettings>) -> Self { self.0.put("RemixSettings", value.into_node()); self }
}
impl IntoValue_<AudioPreMixerSettings> for AudioPreMixerSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioPid`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiopid.html)
#[must_use]
pub struct AudioPid(Properties_);
impl AudioPid {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioPid(Properties_::new()) }
}
impl AudioPid {
    /// Sets `DolbyEDecode`.
    #[inline] pub fn dolby_e_decode(mut self, value: impl IntoValue_<AudioDolbyEDecode>) -> Self { self.0.put("DolbyEDecode", value.into_node()); self }
    /// Sets `Pid`.
    #[inline] pub fn pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Pid", value.into_node()); self }
    /// Sets `PremixSettings`.
    #[inline] pub fn premix_settings(mut self, value: impl IntoValue_<AudioPreMixerSettings>) -> Self { self.0.put("PremixSettings", value.into_node()); self }
}
impl IntoValue_<AudioPid> for AudioPid { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioPidSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiopidselection.html)
#[must_use]
pub struct AudioPidSelection(Properties_);
impl AudioPidSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioPidSelection(Properties_::new()) }
}
impl AudioPidSelection {
    /// Sets `Pid`.
    #[inline] pub fn pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Pid", value.into_node()); self }
    /// Sets `Pids`.
    #[inline] pub fn pids(mut self, value: impl IntoValue_<Vec<AudioPid>>) -> Self { self.0.put("Pids", value.into_node()); self }
}
impl IntoValue_<AudioPidSelection> for AudioPidSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioTrack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiotrack.html)
#[must_use]
pub struct AudioTrack(Properties_);
impl AudioTrack {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioTrack(Properties_::new()) }
}
impl AudioTrack {
    /// Sets `PremixSettings`.
    #[inline] pub fn premix_settings(mut self, value: impl IntoValue_<AudioPreMixerSettings>) -> Self { self.0.put("PremixSettings", value.into_node()); self }
    /// Sets `Track`.
    #[inline] pub fn track(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Track", value.into_node()); self }
}
impl IntoValue_<AudioTrack> for AudioTrack { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioTrackSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiotrackselection.html)
#[must_use]
pub struct AudioTrackSelection(Properties_);
impl AudioTrackSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioTrackSelection(Properties_::new()) }
}
impl AudioTrackSelection {
    /// Sets `DolbyEDecode`.
    #[inline] pub fn dolby_e_decode(mut self, value: impl IntoValue_<AudioDolbyEDecode>) -> Self { self.0.put("DolbyEDecode", value.into_node()); self }
    /// Sets `Tracks`.
    #[inline] pub fn tracks(mut self, value: impl IntoValue_<Vec<AudioTrack>>) -> Self { self.0.put("Tracks", value.into_node()); self }
}
impl IntoValue_<AudioTrackSelection> for AudioTrackSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioSelectorSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audioselectorsettings.html)
#[must_use]
pub struct AudioSelectorSettings(Properties_);
impl AudioSelectorSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioSelectorSettings(Properties_::new()) }
}
impl AudioSelectorSettings {
    /// Sets `AudioHlsRenditionSelection`.
    #[inline] pub fn audio_hls_rendition_selection(mut self, value: impl IntoValue_<AudioHlsRenditionSelection>) -> Self { self.0.put("AudioHlsRenditionSelection", value.into_node()); self }
    /// Sets `AudioLanguageSelection`.
    #[inline] pub fn audio_language_selection(mut self, value: impl IntoValue_<AudioLanguageSelection>) -> Self { self.0.put("AudioLanguageSelection", value.into_node()); self }
    /// Sets `AudioPidSelection`.
    #[inline] pub fn audio_pid_selection(mut self, value: impl IntoValue_<AudioPidSelection>) -> Self { self.0.put("AudioPidSelection", value.into_node()); self }
    /// Sets `AudioTrackSelection`.
    #[inline] pub fn audio_track_selection(mut self, value: impl IntoValue_<AudioTrackSelection>) -> Self { self.0.put("AudioTrackSelection", value.into_node()); self }
}
impl IntoValue_<AudioSelectorSettings> for AudioSelectorSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AudioSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audioselector.html)
#[must_use]
pub struct AudioSelector(Properties_);
impl AudioSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioSelector(Properties_::new()) }
}
impl AudioSelector {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SelectorSettings`.
    #[inline] pub fn selector_settings(mut self, value: impl IntoValue_<AudioSelectorSettings>) -> Self { self.0.put("SelectorSettings", value.into_node()); self }
}
impl IntoValue_<AudioSelector> for AudioSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.AncillarySourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ancillarysourcesettings.html)
#[must_use]
pub struct AncillarySourceSettings(Properties_);
impl AncillarySourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AncillarySourceSettings(Properties_::new()) }
}
impl AncillarySourceSettings {
    /// Sets `SourceAncillaryChannelNumber`.
    #[inline] pub fn source_ancillary_channel_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SourceAncillaryChannelNumber", value.into_node()); self }
}
impl IntoValue_<AncillarySourceSettings> for AncillarySourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Scte27DvbSubSourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-scte27dvbsubsourcesettings.html)
#[must_use]
pub struct Scte27DvbSubSourceSettings(Properties_);
impl Scte27DvbSubSourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Scte27DvbSubSourceSettings(Properties_::new()) }
}
impl Scte27DvbSubSourceSettings {
    /// Sets `OcrLanguage`.
    #[inline] pub fn ocr_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OcrLanguage", value.into_node()); self }
    /// Sets `Pid`.
    #[inline] pub fn pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Pid", value.into_node()); self }
}
impl IntoValue_<Scte27DvbSubSourceSettings> for Scte27DvbSubSourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.EmbeddedSourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-embeddedsourcesettings.html)
#[must_use]
pub struct EmbeddedSourceSettings(Properties_);
impl EmbeddedSourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmbeddedSourceSettings(Properties_::new()) }
}
impl EmbeddedSourceSettings {
    /// Sets `Convert608To708`.
    #[inline] pub fn convert608_to708(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Convert608To708", value.into_node()); self }
    /// Sets `Scte20Detection`.
    #[inline] pub fn scte20_detection(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte20Detection", value.into_node()); self }
    /// Sets `Source608ChannelNumber`.
    #[inline] pub fn source608_channel_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Source608ChannelNumber", value.into_node()); self }
    /// Sets `Source608TrackNumber`.
    #[inline] pub fn source608_track_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Source608TrackNumber", value.into_node()); self }
}
impl IntoValue_<EmbeddedSourceSettings> for EmbeddedSourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.Scte20SourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-scte20sourcesettings.html)
#[must_use]
pub struct Scte20SourceSettings(Properties_);
impl Scte20SourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Scte20SourceSettings(Properties_::new()) }
}
impl Scte20SourceSettings {
    /// Sets `Convert608To708`.
    #[inline] pub fn convert608_to708(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Convert608To708", value.into_node()); self }
    /// Sets `Source608ChannelNumber`.
    #[inline] pub fn source608_channel_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Source608ChannelNumber", value.into_node()); self }
}
impl IntoValue_<Scte20SourceSettings> for Scte20SourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.SmartSubtitleSourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-smartsubtitlesourcesettings.html)
#[must_use]
pub struct SmartSubtitleSourceSettings(Properties_);
impl SmartSubtitleSourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmartSubtitleSourceSettings(Properties_::new()) }
}
impl SmartSubtitleSourceSettings {
    /// Sets `CaptionSynchronizationMode`.
    #[inline] pub fn caption_synchronization_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaptionSynchronizationMode", value.into_node()); self }
    /// Sets `InferenceFeedOutput`.
    #[inline] pub fn inference_feed_output(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InferenceFeedOutput", value.into_node()); self }
}
impl IntoValue_<SmartSubtitleSourceSettings> for SmartSubtitleSourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CaptionRectangle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionrectangle.html)
#[must_use]
pub struct CaptionRectangle(Properties_);
impl CaptionRectangle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptionRectangle(Properties_::new()) }
}
impl CaptionRectangle {
    /// Sets `Height`.
    #[inline] pub fn height(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `LeftOffset`.
    #[inline] pub fn left_offset(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LeftOffset", value.into_node()); self }
    /// Sets `TopOffset`.
    #[inline] pub fn top_offset(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TopOffset", value.into_node()); self }
    /// Sets `Width`.
    #[inline] pub fn width(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl IntoValue_<CaptionRectangle> for CaptionRectangle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.TeletextSourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-teletextsourcesettings.html)
#[must_use]
pub struct TeletextSourceSettings(Properties_);
impl TeletextSourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TeletextSourceSettings(Properties_::new()) }
}
impl TeletextSourceSettings {
    /// Sets `OutputRectangle`.
    #[inline] pub fn output_rectangle(mut self, value: impl IntoValue_<CaptionRectangle>) -> Self { self.0.put("OutputRectangle", value.into_node()); self }
    /// Sets `PageNumber`.
    #[inline] pub fn page_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PageNumber", value.into_node()); self }
}
impl IntoValue_<TeletextSourceSettings> for TeletextSourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CaptionSelectorSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionselectorsettings.html)
#[must_use]
pub struct CaptionSelectorSettings(Properties_);
impl CaptionSelectorSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptionSelectorSettings(Properties_::new()) }
}
impl CaptionSelectorSettings {
    /// Sets `AncillarySourceSettings`.
    #[inline] pub fn ancillary_source_settings(mut self, value: impl IntoValue_<AncillarySourceSettings>) -> Self { self.0.put("AncillarySourceSettings", value.into_node()); self }
    /// Sets `AribSourceSettings`.
    #[inline] pub fn arib_source_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AribSourceSettings", value.into_node()); self }
    /// Sets `DvbSubSourceSettings`.
    #[inline] pub fn dvb_sub_source_settings(mut self, value: impl IntoValue_<Scte27DvbSubSourceSettings>) -> Self { self.0.put("DvbSubSourceSettings", value.into_node()); self }
    /// Sets `EmbeddedSourceSettings`.
    #[inline] pub fn embedded_source_settings(mut self, value: impl IntoValue_<EmbeddedSourceSettings>) -> Self { self.0.put("EmbeddedSourceSettings", value.into_node()); self }
    /// Sets `Scte20SourceSettings`.
    #[inline] pub fn scte20_source_settings(mut self, value: impl IntoValue_<Scte20SourceSettings>) -> Self { self.0.put("Scte20SourceSettings", value.into_node()); self }
    /// Sets `Scte27SourceSettings`.
    #[inline] pub fn scte27_source_settings(mut self, value: impl IntoValue_<Scte27DvbSubSourceSettings>) -> Self { self.0.put("Scte27SourceSettings", value.into_node()); self }
    /// Sets `SmartSubtitleSourceSettings`.
    #[inline] pub fn smart_subtitle_source_settings(mut self, value: impl IntoValue_<SmartSubtitleSourceSettings>) -> Self { self.0.put("SmartSubtitleSourceSettings", value.into_node()); self }
    /// Sets `TeletextSourceSettings`.
    #[inline] pub fn teletext_source_settings(mut self, value: impl IntoValue_<TeletextSourceSettings>) -> Self { self.0.put("TeletextSourceSettings", value.into_node()); self }
}
impl IntoValue_<CaptionSelectorSettings> for CaptionSelectorSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.CaptionSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionselector.html)
#[must_use]
pub struct CaptionSelector(Properties_);
impl CaptionSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptionSelector(Properties_::new()) }
}
impl CaptionSelector {
    /// Sets `LanguageCode`.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SelectorSettings`.
    #[inline] pub fn selector_settings(mut self, value: impl IntoValue_<CaptionSelectorSettings>) -> Self { self.0.put("SelectorSettings", value.into_node()); self }
}
impl IntoValue_<CaptionSelector> for CaptionSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.HlsInputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsinputsettings.html)
#[must_use]
pub struct HlsInputSettings(Properties_);
impl HlsInputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsInputSettings(Properties_::new()) }
}
impl HlsInputSettings {
    /// Sets `Bandwidth`.
    #[inline] pub fn bandwidth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Bandwidth", value.into_node()); self }
    /// Sets `BufferSegments`.
    #[inline] pub fn buffer_segments(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BufferSegments", value.into_node()); self }
    /// Sets `Retries`.
    #[inline] pub fn retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Retries", value.into_node()); self }
    /// Sets `RetryInterval`.
    #[inline] pub fn retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetryInterval", value.into_node()); self }
    /// Sets `Scte35Source`.
    #[inline] pub fn scte35_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scte35Source", value.into_node()); self }
}
impl IntoValue_<HlsInputSettings> for HlsInputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MulticastInputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multicastinputsettings.html)
#[must_use]
pub struct MulticastInputSettings(Properties_);
impl MulticastInputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MulticastInputSettings(Properties_::new()) }
}
impl MulticastInputSettings {
    /// Sets `SourceIpAddress`.
    #[inline] pub fn source_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceIpAddress", value.into_node()); self }
}
impl IntoValue_<MulticastInputSettings> for MulticastInputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.NetworkInputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-networkinputsettings.html)
#[must_use]
pub struct NetworkInputSettings(Properties_);
impl NetworkInputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInputSettings(Properties_::new()) }
}
impl NetworkInputSettings {
    /// Sets `HlsInputSettings`.
    #[inline] pub fn hls_input_settings(mut self, value: impl IntoValue_<HlsInputSettings>) -> Self { self.0.put("HlsInputSettings", value.into_node()); self }
    /// Sets `MulticastInputSettings`.
    #[inline] pub fn multicast_input_settings(mut self, value: impl IntoValue_<MulticastInputSettings>) -> Self { self.0.put("MulticastInputSettings", value.into_node()); self }
    /// Sets `ServerValidation`.
    #[inline] pub fn server_validation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerValidation", value.into_node()); self }
}
impl IntoValue_<NetworkInputSettings> for NetworkInputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoSelectorColorSpaceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorcolorspacesettings.html)
#[must_use]
pub struct VideoSelectorColorSpaceSettings(Properties_);
impl VideoSelectorColorSpaceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoSelectorColorSpaceSettings(Properties_::new()) }
}
impl VideoSelectorColorSpaceSettings {
    /// Sets `Hdr10Settings`.
    #[inline] pub fn hdr10_settings(mut self, value: impl IntoValue_<Hdr10Settings>) -> Self { self.0.put("Hdr10Settings", value.into_node()); self }
}
impl IntoValue_<VideoSelectorColorSpaceSettings> for VideoSelectorColorSpaceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoSelectorPid`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorpid.html)
#[must_use]
pub struct VideoSelectorPid(Properties_);
impl VideoSelectorPid {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoSelectorPid(Properties_::new()) }
}
impl VideoSelectorPid {
    /// Sets `Pid`.
    #[inline] pub fn pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Pid", value.into_node()); self }
}
impl IntoValue_<VideoSelectorPid> for VideoSelectorPid { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoSelectorProgramId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorprogramid.html)
#[must_use]
pub struct VideoSelectorProgramId(Properties_);
impl VideoSelectorProgramId {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoSelectorProgramId(Properties_::new()) }
}
impl VideoSelectorProgramId {
    /// Sets `ProgramId`.
    #[inline] pub fn program_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramId", value.into_node()); self }
}
impl IntoValue_<VideoSelectorProgramId> for VideoSelectorProgramId { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoSelectorSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorsettings.html)
#[must_use]
pub struct VideoSelectorSettings(Properties_);
impl VideoSelectorSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoSelectorSettings(Properties_::new()) }
}
impl VideoSelectorSettings {
    /// Sets `VideoSelectorPid`.
    #[inline] pub fn video_selector_pid(mut self, value: impl IntoValue_<VideoSelectorPid>) -> Self { self.0.put("VideoSelectorPid", value.into_node()); self }
    /// Sets `VideoSelectorProgramId`.
    #[inline] pub fn video_selector_program_id(mut self, value: impl IntoValue_<VideoSelectorProgramId>) -> Self { self.0.put("VideoSelectorProgramId", value.into_node()); self }
}
impl IntoValue_<VideoSelectorSettings> for VideoSelectorSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VideoSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselector.html)
#[must_use]
pub struct VideoSelector(Properties_);
impl VideoSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoSelector(Properties_::new()) }
}
impl VideoSelector {
    /// Sets `ColorSpace`.
    #[inline] pub fn color_space(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColorSpace", value.into_node()); self }
    /// Sets `ColorSpaceSettings`.
    #[inline] pub fn color_space_settings(mut self, value: impl IntoValue_<VideoSelectorColorSpaceSettings>) -> Self { self.0.put("ColorSpaceSettings", value.into_node()); self }
    /// Sets `ColorSpaceUsage`.
    #[inline] pub fn color_space_usage(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColorSpaceUsage", value.into_node()); self }
    /// Sets `SelectorSettings`.
    #[inline] pub fn selector_settings(mut self, value: impl IntoValue_<VideoSelectorSettings>) -> Self { self.0.put("SelectorSettings", value.into_node()); self }
}
impl IntoValue_<VideoSelector> for VideoSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputsettings.html)
#[must_use]
pub struct InputSettings(Properties_);
impl InputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputSettings(Properties_::new()) }
}
impl InputSettings {
    /// Sets `AudioSelectors`.
    #[inline] pub fn audio_selectors(mut self, value: impl IntoValue_<Vec<AudioSelector>>) -> Self { self.0.put("AudioSelectors", value.into_node()); self }
    /// Sets `CaptionSelectors`.
    #[inline] pub fn caption_selectors(mut self, value: impl IntoValue_<Vec<CaptionSelector>>) -> Self { self.0.put("CaptionSelectors", value.into_node()); self }
    /// Sets `DeblockFilter`.
    #[inline] pub fn deblock_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeblockFilter", value.into_node()); self }
    /// Sets `DenoiseFilter`.
    #[inline] pub fn denoise_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DenoiseFilter", value.into_node()); self }
    /// Sets `FilterStrength`.
    #[inline] pub fn filter_strength(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FilterStrength", value.into_node()); self }
    /// Sets `InputFilter`.
    #[inline] pub fn input_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputFilter", value.into_node()); self }
    /// Sets `NetworkInputSettings`.
    #[inline] pub fn network_input_settings(mut self, value: impl IntoValue_<NetworkInputSettings>) -> Self { self.0.put("NetworkInputSettings", value.into_node()); self }
    /// Sets `Scte35Pid`.
    #[inline] pub fn scte35_pid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Scte35Pid", value.into_node()); self }
    /// Sets `Smpte2038DataPreference`.
    #[inline] pub fn smpte2038_data_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Smpte2038DataPreference", value.into_node()); self }
    /// Sets `SourceEndBehavior`.
    #[inline] pub fn source_end_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceEndBehavior", value.into_node()); self }
    /// Sets `VideoSelector`.
    #[inline] pub fn video_selector(mut self, value: impl IntoValue_<VideoSelector>) -> Self { self.0.put("VideoSelector", value.into_node()); self }
}
impl IntoValue_<InputSettings> for InputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InputAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputattachment.html)
#[must_use]
pub struct InputAttachment(Properties_);
impl InputAttachment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputAttachment(Properties_::new()) }
}
impl InputAttachment {
    /// Sets `AutomaticInputFailoverSettings`.
    #[inline] pub fn automatic_input_failover_settings(mut self, value: impl IntoValue_<AutomaticInputFailoverSettings>) -> Self { self.0.put("AutomaticInputFailoverSettings", value.into_node()); self }
    /// Sets `InputAttachmentName`.
    #[inline] pub fn input_attachment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputAttachmentName", value.into_node()); self }
    /// Sets `InputId`.
    #[inline] pub fn input_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputId", value.into_node()); self }
    /// Sets `InputSettings`.
    #[inline] pub fn input_settings(mut self, value: impl IntoValue_<InputSettings>) -> Self { self.0.put("InputSettings", value.into_node()); self }
    /// Sets `LogicalInterfaceNames`.
    #[inline] pub fn logical_interface_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogicalInterfaceNames", value.into_node()); self }
}
impl IntoValue_<InputAttachment> for InputAttachment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.InputSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputspecification.html)
#[must_use]
pub struct InputSpecification(Properties_);
impl InputSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputSpecification(Properties_::new()) }
}
impl InputSpecification {
    /// Sets `Codec`.
    #[inline] pub fn codec(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Codec", value.into_node()); self }
    /// Sets `MaximumBitrate`.
    #[inline] pub fn maximum_bitrate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaximumBitrate", value.into_node()); self }
    /// Sets `Resolution`.
    #[inline] pub fn resolution(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Resolution", value.into_node()); self }
}
impl IntoValue_<InputSpecification> for InputSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.FollowerChannelSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-followerchannelsettings.html)
#[must_use]
pub struct FollowerChannelSettings(Properties_);
impl FollowerChannelSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FollowerChannelSettings(Properties_::new()) }
}
impl FollowerChannelSettings {
    /// Sets `LinkedChannelType`.
    #[inline] pub fn linked_channel_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LinkedChannelType", value.into_node()); self }
    /// Sets `PrimaryChannelArn`.
    #[inline] pub fn primary_channel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryChannelArn", value.into_node()); self }
}
impl IntoValue_<FollowerChannelSettings> for FollowerChannelSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.PrimaryChannelSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-primarychannelsettings.html)
#[must_use]
pub struct PrimaryChannelSettings(Properties_);
impl PrimaryChannelSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrimaryChannelSettings(Properties_::new()) }
}
impl PrimaryChannelSettings {
    /// Sets `LinkedChannelType`.
    #[inline] pub fn linked_channel_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LinkedChannelType", value.into_node()); self }
}
impl IntoValue_<PrimaryChannelSettings> for PrimaryChannelSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.LinkedChannelSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-linkedchannelsettings.html)
#[must_use]
pub struct LinkedChannelSettings(Properties_);
impl LinkedChannelSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinkedChannelSettings(Properties_::new()) }
}
impl LinkedChannelSettings {
    /// Sets `FollowerChannelSettings`.
    #[inline] pub fn follower_channel_settings(mut self, value: impl IntoValue_<FollowerChannelSettings>) -> Self { self.0.put("FollowerChannelSettings", value.into_node()); self }
    /// Sets `PrimaryChannelSettings`.
    #[inline] pub fn primary_channel_settings(mut self, value: impl IntoValue_<PrimaryChannelSettings>) -> Self { self.0.put("PrimaryChannelSettings", value.into_node()); self }
}
impl IntoValue_<LinkedChannelSettings> for LinkedChannelSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.MaintenanceCreateSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-maintenancecreatesettings.html)
#[must_use]
pub struct MaintenanceCreateSettings(Properties_);
impl MaintenanceCreateSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceCreateSettings(Properties_::new()) }
}
impl MaintenanceCreateSettings {
    /// Sets `MaintenanceDay`.
    #[inline] pub fn maintenance_day(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaintenanceDay", value.into_node()); self }
    /// Sets `MaintenanceStartTime`.
    #[inline] pub fn maintenance_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaintenanceStartTime", value.into_node()); self }
}
impl IntoValue_<MaintenanceCreateSettings> for MaintenanceCreateSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Channel.VpcOutputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-vpcoutputsettings.html)
#[must_use]
pub struct VpcOutputSettings(Properties_);
impl VpcOutputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcOutputSettings(Properties_::new()) }
}
impl VpcOutputSettings {
    /// Sets `PublicAddressAllocationIds`.
    #[inline] pub fn public_address_allocation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PublicAddressAllocationIds", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<VpcOutputSettings> for VpcOutputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
