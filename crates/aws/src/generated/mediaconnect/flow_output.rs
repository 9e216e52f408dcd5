// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::FlowOutput`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[must_use]
pub struct FlowOutput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowOutput<Missing_<super::required::flow_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowOutput(Properties_::new(), PhantomData_) }
}
impl<S0> FlowOutput<S0> {
    /// Sets `CidrAllowList`.
    #[inline] pub fn cidr_allow_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CidrAllowList", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<Encryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `FlowArn`. Required. An update replaces the resource.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> FlowOutput<Set_> { self.0.put("FlowArn", value.into_node()); FlowOutput(self.0, PhantomData_) }
    /// Sets `MaxLatency`.
    #[inline] pub fn max_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLatency", value.into_node()); self }
    /// Sets `MediaStreamOutputConfigurations`.
    #[inline] pub fn media_stream_output_configurations(mut self, value: impl IntoValue_<Vec<MediaStreamOutputConfiguration>>) -> Self { self.0.put("MediaStreamOutputConfigurations", value.into_node()); self }
    /// Sets `MinLatency`.
    #[inline] pub fn min_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinLatency", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NdiAudioReferenceLevel`. -40 to 0.
    #[inline] pub fn ndi_audio_reference_level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NdiAudioReferenceLevel", value.into_node()); self }
    /// Sets `NdiOutputTimecodeSource`. The values are constants of [`NdiOutputTimecodeSource`].
    #[inline] pub fn ndi_output_timecode_source(mut self, value: impl IntoValue_<NdiOutputTimecodeSource>) -> Self { self.0.put("NdiOutputTimecodeSource", value.into_node()); self }
    /// Sets `NdiProgramName`.
    #[inline] pub fn ndi_program_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NdiProgramName", value.into_node()); self }
    /// Sets `NdiSpeedHqQuality`.
    #[inline] pub fn ndi_speed_hq_quality(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NdiSpeedHqQuality", value.into_node()); self }
    /// Sets `OutputStatus`. The values are constants of [`OutputStatus`].
    #[inline] pub fn output_status(mut self, value: impl IntoValue_<OutputStatus>) -> Self { self.0.put("OutputStatus", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `RemoteId`.
    #[inline] pub fn remote_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoteId", value.into_node()); self }
    /// Sets `RouterIntegrationState`. The values are constants of [`RouterIntegrationState`].
    #[inline] pub fn router_integration_state(mut self, value: impl IntoValue_<RouterIntegrationState>) -> Self { self.0.put("RouterIntegrationState", value.into_node()); self }
    /// Sets `RouterIntegrationTransitEncryption`.
    #[inline] pub fn router_integration_transit_encryption(mut self, value: impl IntoValue_<FlowTransitEncryption>) -> Self { self.0.put("RouterIntegrationTransitEncryption", value.into_node()); self }
    /// Sets `SmoothingLatency`.
    #[inline] pub fn smoothing_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SmoothingLatency", value.into_node()); self }
    /// Sets `StreamId`.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcInterfaceAttachment`.
    #[inline] pub fn vpc_interface_attachment(mut self, value: impl IntoValue_<VpcInterfaceAttachment>) -> Self { self.0.put("VpcInterfaceAttachment", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FlowOutput> for FlowOutput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for FlowOutput<S0> {
    const TYPE: &'static str = "AWS::MediaConnect::FlowOutput";
    type Handle = FlowOutputRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowOutput`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowOutputRef(Id_);
impl From<Id_> for FlowOutputRef { #[inline] fn from(id: Id_) -> Self { FlowOutputRef(id) } }
impl AsRef<Id_> for FlowOutputRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowOutputRef {
    /// `Ref`: `OutputArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `OutputArn`
    #[inline] pub fn output_arn(&self) -> Value_<String> { self.0.attribute("OutputArn") }
}
/// `AWS::MediaConnect::FlowOutput.Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-encryption.html)
#[must_use]
pub struct Encryption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Encryption<Missing_<super::required::role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Encryption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Encryption<S0, S1> {
    /// Sets `Algorithm`. The values are constants of [`Algorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<Algorithm>) -> Self { self.0.put("Algorithm", value.into_node()); self }
    /// Sets `KeyType`. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Encryption<Set_, S1> { self.0.put("RoleArn", value.into_node()); Encryption(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Encryption<S0, Set_> { self.0.put("SecretArn", value.into_node()); Encryption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Encryption> for Encryption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.Interface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-interface.html)
#[must_use]
pub struct Interface<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Interface<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Interface(Properties_::new(), PhantomData_) }
}
impl<S0> Interface<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Interface<Set_> { self.0.put("Name", value.into_node()); Interface(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Interface> for Interface<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-destinationconfiguration.html)
#[must_use]
pub struct DestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DestinationConfiguration<Missing_<super::required::destination_ip>, Missing_<super::required::destination_port>, Missing_<super::required::interface>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DestinationConfiguration<S0, S1, S2> {
    /// Sets `DestinationIp`. Required.
    #[inline] pub fn destination_ip(mut self, value: impl IntoValue_<String>) -> DestinationConfiguration<Set_, S1, S2> { self.0.put("DestinationIp", value.into_node()); DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationPort`. Required.
    #[inline] pub fn destination_port(mut self, value: impl IntoValue_<i64>) -> DestinationConfiguration<S0, Set_, S2> { self.0.put("DestinationPort", value.into_node()); DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `Interface`. Required.
    #[inline] pub fn interface(mut self, value: impl IntoValue_<Interface>) -> DestinationConfiguration<S0, S1, Set_> { self.0.put("Interface", value.into_node()); DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DestinationConfiguration> for DestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.EncodingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-encodingparameters.html)
#[must_use]
pub struct EncodingParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncodingParameters<Missing_<super::required::compression_factor>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncodingParameters(Properties_::new(), PhantomData_) }
}
impl<S0> EncodingParameters<S0> {
    /// Sets `CompressionFactor`. Required.
    #[inline] pub fn compression_factor(mut self, value: impl IntoValue_<f64>) -> EncodingParameters<Set_> { self.0.put("CompressionFactor", value.into_node()); EncodingParameters(self.0, PhantomData_) }
    /// Sets `EncoderProfile`. The values are constants of [`EncoderProfile`].
    #[inline] pub fn encoder_profile(mut self, value: impl IntoValue_<EncoderProfile>) -> Self { self.0.put("EncoderProfile", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EncodingParameters> for EncodingParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.MediaStreamOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-mediastreamoutputconfiguration.html)
#[must_use]
pub struct MediaStreamOutputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MediaStreamOutputConfiguration<Missing_<super::required::encoding_name>, Missing_<super::required::media_stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaStreamOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MediaStreamOutputConfiguration<S0, S1> {
    /// Sets `DestinationConfigurations`.
    #[inline] pub fn destination_configurations(mut self, value: impl IntoValue_<Vec<DestinationConfiguration>>) -> Self { self.0.put("DestinationConfigurations", value.into_node()); self }
    /// Sets `EncodingName`. Required. The values are constants of [`EncodingName`].
    #[inline] pub fn encoding_name(mut self, value: impl IntoValue_<EncodingName>) -> MediaStreamOutputConfiguration<Set_, S1> { self.0.put("EncodingName", value.into_node()); MediaStreamOutputConfiguration(self.0, PhantomData_) }
    /// Sets `EncodingParameters`.
    #[inline] pub fn encoding_parameters(mut self, value: impl IntoValue_<EncodingParameters>) -> Self { self.0.put("EncodingParameters", value.into_node()); self }
    /// Sets `MediaStreamName`. Required.
    #[inline] pub fn media_stream_name(mut self, value: impl IntoValue_<String>) -> MediaStreamOutputConfiguration<S0, Set_> { self.0.put("MediaStreamName", value.into_node()); MediaStreamOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MediaStreamOutputConfiguration> for MediaStreamOutputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.SecretsManagerEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-secretsmanagerencryptionkeyconfiguration.html)
#[must_use]
pub struct SecretsManagerEncryptionKeyConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecretsManagerEncryptionKeyConfiguration<Missing_<super::required::role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretsManagerEncryptionKeyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecretsManagerEncryptionKeyConfiguration<S0, S1> {
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SecretsManagerEncryptionKeyConfiguration<Set_, S1> { self.0.put("RoleArn", value.into_node()); SecretsManagerEncryptionKeyConfiguration(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> SecretsManagerEncryptionKeyConfiguration<S0, Set_> { self.0.put("SecretArn", value.into_node()); SecretsManagerEncryptionKeyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecretsManagerEncryptionKeyConfiguration> for SecretsManagerEncryptionKeyConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.FlowTransitEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-flowtransitencryptionkeyconfiguration.html)
#[must_use]
pub struct FlowTransitEncryptionKeyConfiguration(Properties_);
impl FlowTransitEncryptionKeyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowTransitEncryptionKeyConfiguration(Properties_::new()) }
}
impl FlowTransitEncryptionKeyConfiguration {
    /// Sets `SecretsManager`.
    #[inline] pub fn secrets_manager(mut self, value: impl IntoValue_<SecretsManagerEncryptionKeyConfiguration>) -> Self { self.0.put("SecretsManager", value.into_node()); self }
    /// Sets `Automatic`.
    #[inline] pub fn automatic(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Automatic", value.into_node()); self }
}
impl IntoValue_<FlowTransitEncryptionKeyConfiguration> for FlowTransitEncryptionKeyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.FlowTransitEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-flowtransitencryption.html)
#[must_use]
pub struct FlowTransitEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowTransitEncryption<Missing_<super::required::encryption_key_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowTransitEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> FlowTransitEncryption<S0> {
    /// Sets `EncryptionKeyConfiguration`. Required.
    #[inline] pub fn encryption_key_configuration(mut self, value: impl IntoValue_<FlowTransitEncryptionKeyConfiguration>) -> FlowTransitEncryption<Set_> { self.0.put("EncryptionKeyConfiguration", value.into_node()); FlowTransitEncryption(self.0, PhantomData_) }
    /// Sets `EncryptionKeyType`. The values are constants of [`FlowTransitEncryptionKeyType`].
    #[inline] pub fn encryption_key_type(mut self, value: impl IntoValue_<FlowTransitEncryptionKeyType>) -> Self { self.0.put("EncryptionKeyType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FlowTransitEncryption> for FlowTransitEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowOutput.VpcInterfaceAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-vpcinterfaceattachment.html)
#[must_use]
pub struct VpcInterfaceAttachment(Properties_);
impl VpcInterfaceAttachment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcInterfaceAttachment(Properties_::new()) }
}
impl VpcInterfaceAttachment {
    /// Sets `VpcInterfaceName`.
    #[inline] pub fn vpc_interface_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcInterfaceName", value.into_node()); self }
}
impl IntoValue_<VpcInterfaceAttachment> for VpcInterfaceAttachment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum Algorithm {}
impl Algorithm {
    /// `aes128`
    pub const AES128: Value_<Algorithm> = Value_::constant("aes128");
    /// `aes192`
    pub const AES192: Value_<Algorithm> = Value_::constant("aes192");
    /// `aes256`
    pub const AES256: Value_<Algorithm> = Value_::constant("aes256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Algorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `static-key`
    pub const STATIC_KEY: Value_<KeyType> = Value_::constant("static-key");
    /// `srt-password`
    pub const SRT_PASSWORD: Value_<KeyType> = Value_::constant("srt-password");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum EncodingName {}
impl EncodingName {
    /// `jxsv`
    pub const JXSV: Value_<EncodingName> = Value_::constant("jxsv");
    /// `raw`
    pub const RAW: Value_<EncodingName> = Value_::constant("raw");
    /// `smpte291`
    pub const SMPTE291: Value_<EncodingName> = Value_::constant("smpte291");
    /// `pcm`
    pub const PCM: Value_<EncodingName> = Value_::constant("pcm");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncodingName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum EncoderProfile {}
impl EncoderProfile {
    /// `main`
    pub const MAIN: Value_<EncoderProfile> = Value_::constant("main");
    /// `high`
    pub const HIGH: Value_<EncoderProfile> = Value_::constant("high");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncoderProfile> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum NdiOutputTimecodeSource {}
impl NdiOutputTimecodeSource {
    /// `EMBEDDED_TIMECODE`
    pub const EMBEDDED_TIMECODE: Value_<NdiOutputTimecodeSource> = Value_::constant("EMBEDDED_TIMECODE");
    /// `UTC_SYSTEM_TIME`
    pub const UTC_SYSTEM_TIME: Value_<NdiOutputTimecodeSource> = Value_::constant("UTC_SYSTEM_TIME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NdiOutputTimecodeSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum OutputStatus {}
impl OutputStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<OutputStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<OutputStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `zixi-push`
    pub const ZIXI_PUSH: Value_<Protocol> = Value_::constant("zixi-push");
    /// `rtp-fec`
    pub const RTP_FEC: Value_<Protocol> = Value_::constant("rtp-fec");
    /// `rtp`
    pub const RTP: Value_<Protocol> = Value_::constant("rtp");
    /// `zixi-pull`
    pub const ZIXI_PULL: Value_<Protocol> = Value_::constant("zixi-pull");
    /// `rist`
    pub const RIST: Value_<Protocol> = Value_::constant("rist");
    /// `srt-listener`
    pub const SRT_LISTENER: Value_<Protocol> = Value_::constant("srt-listener");
    /// `srt-caller`
    pub const SRT_CALLER: Value_<Protocol> = Value_::constant("srt-caller");
    /// `st2110-jpegxs`
    pub const ST2110_JPEGXS: Value_<Protocol> = Value_::constant("st2110-jpegxs");
    /// `cdi`
    pub const CDI: Value_<Protocol> = Value_::constant("cdi");
    /// `ndi-speed-hq`
    pub const NDI_SPEED_HQ: Value_<Protocol> = Value_::constant("ndi-speed-hq");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum RouterIntegrationState {}
impl RouterIntegrationState {
    /// `ENABLED`
    pub const ENABLED: Value_<RouterIntegrationState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RouterIntegrationState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouterIntegrationState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
#[derive(Debug)]
pub enum FlowTransitEncryptionKeyType {}
impl FlowTransitEncryptionKeyType {
    /// `SECRETS_MANAGER`
    pub const SECRETS_MANAGER: Value_<FlowTransitEncryptionKeyType> = Value_::constant("SECRETS_MANAGER");
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<FlowTransitEncryptionKeyType> = Value_::constant("AUTOMATIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowTransitEncryptionKeyType> { Value_::from_node(value.into_node()) }
}
