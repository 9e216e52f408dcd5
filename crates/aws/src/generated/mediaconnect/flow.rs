// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::Flow`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[must_use]
pub struct Flow<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Flow<Missing_<super::required::name>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Flow(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Flow<S0, S1> {
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `EncodingConfig`.
    #[inline] pub fn encoding_config(mut self, value: impl IntoValue_<EncodingConfig>) -> Self { self.0.put("EncodingConfig", value.into_node()); self }
    /// Sets `FlowSize`. The values are constants of [`FlowSize`].
    #[inline] pub fn flow_size(mut self, value: impl IntoValue_<FlowSize>) -> Self { self.0.put("FlowSize", value.into_node()); self }
    /// Sets `Maintenance`.
    #[inline] pub fn maintenance(mut self, value: impl IntoValue_<Maintenance>) -> Self { self.0.put("Maintenance", value.into_node()); self }
    /// Sets `MediaStreams`.
    #[inline] pub fn media_streams(mut self, value: impl IntoValue_<Vec<MediaStream>>) -> Self { self.0.put("MediaStreams", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Flow<Set_, S1> { self.0.put("Name", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `NdiConfig`.
    #[inline] pub fn ndi_config(mut self, value: impl IntoValue_<NdiConfig>) -> Self { self.0.put("NdiConfig", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> Flow<S0, Set_> { self.0.put("Source", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `SourceFailoverConfig`.
    #[inline] pub fn source_failover_config(mut self, value: impl IntoValue_<FailoverConfig>) -> Self { self.0.put("SourceFailoverConfig", value.into_node()); self }
    /// Sets `SourceMonitoringConfig`.
    #[inline] pub fn source_monitoring_config(mut self, value: impl IntoValue_<SourceMonitoringConfig>) -> Self { self.0.put("SourceMonitoringConfig", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcInterfaces`.
    #[inline] pub fn vpc_interfaces(mut self, value: impl IntoValue_<Vec<VpcInterface>>) -> Self { self.0.put("VpcInterfaces", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Flow> for Flow<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Flow<S0, S1> {
    const TYPE: &'static str = "AWS::MediaConnect::Flow";
    type Handle = FlowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Flow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowRef(Id_);
impl From<Id_> for FlowRef { #[inline] fn from(id: Id_) -> Self { FlowRef(id) } }
impl AsRef<Id_> for FlowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowRef {
    /// `Ref`: `FlowArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EgressIp`
    #[inline] pub fn egress_ip(&self) -> Value_<String> { self.0.attribute("EgressIp") }
    /// `Fn::GetAtt` `FlowArn`
    #[inline] pub fn flow_arn(&self) -> Value_<String> { self.0.attribute("FlowArn") }
    /// `Fn::GetAtt` `FlowAvailabilityZone`
    #[inline] pub fn flow_availability_zone(&self) -> Value_<String> { self.0.attribute("FlowAvailabilityZone") }
    /// `Fn::GetAtt` `FlowNdiMachineName`
    #[inline] pub fn flow_ndi_machine_name(&self) -> Value_<String> { self.0.attribute("FlowNdiMachineName") }
    /// `Fn::GetAtt` `Source.IngestIp`
    #[inline] pub fn source_ingest_ip(&self) -> Value_<String> { self.0.attribute("Source.IngestIp") }
    /// `Fn::GetAtt` `Source.SourceArn`
    #[inline] pub fn source_source_arn(&self) -> Value_<String> { self.0.attribute("Source.SourceArn") }
    /// `Fn::GetAtt` `Source.SourceIngestPort`
    #[inline] pub fn source_source_ingest_port(&self) -> Value_<String> { self.0.attribute("Source.SourceIngestPort") }
}
/// `AWS::MediaConnect::Flow.EncodingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-encodingconfig.html)
#[must_use]
pub struct EncodingConfig(Properties_);
impl EncodingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncodingConfig(Properties_::new()) }
}
impl EncodingConfig {
    /// Sets `EncodingProfile`. The values are constants of [`EncodingProfile`].
    #[inline] pub fn encoding_profile(mut self, value: impl IntoValue_<EncodingProfile>) -> Self { self.0.put("EncodingProfile", value.into_node()); self }
    /// Sets `VideoMaxBitrate`.
    #[inline] pub fn video_max_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VideoMaxBitrate", value.into_node()); self }
}
impl IntoValue_<EncodingConfig> for EncodingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.Maintenance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-maintenance.html)
#[must_use]
pub struct Maintenance<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Maintenance<Missing_<super::required::maintenance_day>, Missing_<super::required::maintenance_start_hour>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Maintenance(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Maintenance<S0, S1> {
    /// Sets `MaintenanceDay`. Required. The values are constants of [`MaintenanceDay`].
    #[inline] pub fn maintenance_day(mut self, value: impl IntoValue_<MaintenanceDay>) -> Maintenance<Set_, S1> { self.0.put("MaintenanceDay", value.into_node()); Maintenance(self.0, PhantomData_) }
    /// Sets `MaintenanceStartHour`. Required.
    #[inline] pub fn maintenance_start_hour(mut self, value: impl IntoValue_<String>) -> Maintenance<S0, Set_> { self.0.put("MaintenanceStartHour", value.into_node()); Maintenance(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Maintenance> for Maintenance<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.Fmtp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-fmtp.html)
#[must_use]
pub struct Fmtp(Properties_);
impl Fmtp {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Fmtp(Properties_::new()) }
}
impl Fmtp {
    /// Sets `ChannelOrder`.
    #[inline] pub fn channel_order(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelOrder", value.into_node()); self }
    /// Sets `Colorimetry`. The values are constants of [`Colorimetry`].
    #[inline] pub fn colorimetry(mut self, value: impl IntoValue_<Colorimetry>) -> Self { self.0.put("Colorimetry", value.into_node()); self }
    /// Sets `ExactFramerate`.
    #[inline] pub fn exact_framerate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExactFramerate", value.into_node()); self }
    /// Sets `Par`.
    #[inline] pub fn par(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Par", value.into_node()); self }
    /// Sets `Range`. The values are constants of [`Range`].
    #[inline] pub fn range(mut self, value: impl IntoValue_<Range>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `ScanMode`. The values are constants of [`ScanMode`].
    #[inline] pub fn scan_mode(mut self, value: impl IntoValue_<ScanMode>) -> Self { self.0.put("ScanMode", value.into_node()); self }
    /// Sets `Tcs`. The values are constants of [`Tcs`].
    #[inline] pub fn tcs(mut self, value: impl IntoValue_<Tcs>) -> Self { self.0.put("Tcs", value.into_node()); self }
}
impl IntoValue_<Fmtp> for Fmtp { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.MediaStreamAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-mediastreamattributes.html)
#[must_use]
pub struct MediaStreamAttributes(Properties_);
impl MediaStreamAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaStreamAttributes(Properties_::new()) }
}
impl MediaStreamAttributes {
    /// Sets `Fmtp`.
    #[inline] pub fn fmtp(mut self, value: impl IntoValue_<Fmtp>) -> Self { self.0.put("Fmtp", value.into_node()); self }
    /// Sets `Lang`.
    #[inline] pub fn lang(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Lang", value.into_node()); self }
}
impl IntoValue_<MediaStreamAttributes> for MediaStreamAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.MediaStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-mediastream.html)
#[must_use]
pub struct MediaStream<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MediaStream<Missing_<super::required::media_stream_id>, Missing_<super::required::media_stream_name>, Missing_<super::required::media_stream_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaStream(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MediaStream<S0, S1, S2> {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MediaStreamAttributes>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `ClockRate`.
    #[inline] pub fn clock_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ClockRate", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Fmt`.
    #[inline] pub fn fmt(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Fmt", value.into_node()); self }
    /// Sets `MediaStreamId`. Required.
    #[inline] pub fn media_stream_id(mut self, value: impl IntoValue_<i64>) -> MediaStream<Set_, S1, S2> { self.0.put("MediaStreamId", value.into_node()); MediaStream(self.0, PhantomData_) }
    /// Sets `MediaStreamName`. Required.
    #[inline] pub fn media_stream_name(mut self, value: impl IntoValue_<String>) -> MediaStream<S0, Set_, S2> { self.0.put("MediaStreamName", value.into_node()); MediaStream(self.0, PhantomData_) }
    /// Sets `MediaStreamType`. Required. The values are constants of [`MediaStreamType`].
    #[inline] pub fn media_stream_type(mut self, value: impl IntoValue_<MediaStreamType>) -> MediaStream<S0, S1, Set_> { self.0.put("MediaStreamType", value.into_node()); MediaStream(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VideoFormat`. The values are constants of [`VideoFormat`].
    #[inline] pub fn video_format(mut self, value: impl IntoValue_<VideoFormat>) -> Self { self.0.put("VideoFormat", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MediaStream> for MediaStream<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.NdiDiscoveryServerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-ndidiscoveryserverconfig.html)
#[must_use]
pub struct NdiDiscoveryServerConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NdiDiscoveryServerConfig<Missing_<super::required::discovery_server_address>, Missing_<super::required::vpc_interface_adapter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NdiDiscoveryServerConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NdiDiscoveryServerConfig<S0, S1> {
    /// Sets `DiscoveryServerAddress`. Required.
    #[inline] pub fn discovery_server_address(mut self, value: impl IntoValue_<String>) -> NdiDiscoveryServerConfig<Set_, S1> { self.0.put("DiscoveryServerAddress", value.into_node()); NdiDiscoveryServerConfig(self.0, PhantomData_) }
    /// Sets `DiscoveryServerPort`.
    #[inline] pub fn discovery_server_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DiscoveryServerPort", value.into_node()); self }
    /// Sets `VpcInterfaceAdapter`. Required.
    #[inline] pub fn vpc_interface_adapter(mut self, value: impl IntoValue_<String>) -> NdiDiscoveryServerConfig<S0, Set_> { self.0.put("VpcInterfaceAdapter", value.into_node()); NdiDiscoveryServerConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NdiDiscoveryServerConfig> for NdiDiscoveryServerConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.NdiConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-ndiconfig.html)
#[must_use]
pub struct NdiConfig(Properties_);
impl NdiConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NdiConfig(Properties_::new()) }
}
impl NdiConfig {
    /// Sets `MachineName`.
    #[inline] pub fn machine_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MachineName", value.into_node()); self }
    /// Sets `NdiDiscoveryServers`.
    #[inline] pub fn ndi_discovery_servers(mut self, value: impl IntoValue_<Vec<NdiDiscoveryServerConfig>>) -> Self { self.0.put("NdiDiscoveryServers", value.into_node()); self }
    /// Sets `NdiState`. The values are constants of [`NdiState`].
    #[inline] pub fn ndi_state(mut self, value: impl IntoValue_<NdiState>) -> Self { self.0.put("NdiState", value.into_node()); self }
}
impl IntoValue_<NdiConfig> for NdiConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-encryption.html)
#[must_use]
pub struct Encryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Encryption<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Encryption(Properties_::new(), PhantomData_) }
}
impl<S0> Encryption<S0> {
    /// Sets `Algorithm`. The values are constants of [`Algorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<Algorithm>) -> Self { self.0.put("Algorithm", value.into_node()); self }
    /// Sets `ConstantInitializationVector`.
    #[inline] pub fn constant_initialization_vector(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConstantInitializationVector", value.into_node()); self }
    /// Sets `DeviceId`.
    #[inline] pub fn device_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceId", value.into_node()); self }
    /// Sets `KeyType`. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `ResourceId`.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Encryption<Set_> { self.0.put("RoleArn", value.into_node()); Encryption(self.0, PhantomData_) }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Encryption> for Encryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.VpcInterfaceAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-vpcinterfaceattachment.html)
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
/// `AWS::MediaConnect::Flow.GatewayBridgeSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-gatewaybridgesource.html)
#[must_use]
pub struct GatewayBridgeSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayBridgeSource<Missing_<super::required::bridge_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayBridgeSource(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayBridgeSource<S0> {
    /// Sets `BridgeArn`. Required.
    #[inline] pub fn bridge_arn(mut self, value: impl IntoValue_<String>) -> GatewayBridgeSource<Set_> { self.0.put("BridgeArn", value.into_node()); GatewayBridgeSource(self.0, PhantomData_) }
    /// Sets `VpcInterfaceAttachment`.
    #[inline] pub fn vpc_interface_attachment(mut self, value: impl IntoValue_<VpcInterfaceAttachment>) -> Self { self.0.put("VpcInterfaceAttachment", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GatewayBridgeSource> for GatewayBridgeSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.Interface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-interface.html)
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
/// `AWS::MediaConnect::Flow.InputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-inputconfiguration.html)
#[must_use]
pub struct InputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InputConfiguration<Missing_<super::required::input_port>, Missing_<super::required::interface>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InputConfiguration<S0, S1> {
    /// Sets `InputPort`. Required.
    #[inline] pub fn input_port(mut self, value: impl IntoValue_<i64>) -> InputConfiguration<Set_, S1> { self.0.put("InputPort", value.into_node()); InputConfiguration(self.0, PhantomData_) }
    /// Sets `Interface`. Required.
    #[inline] pub fn interface(mut self, value: impl IntoValue_<Interface>) -> InputConfiguration<S0, Set_> { self.0.put("Interface", value.into_node()); InputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InputConfiguration> for InputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.MediaStreamSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-mediastreamsourceconfiguration.html)
#[must_use]
pub struct MediaStreamSourceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MediaStreamSourceConfiguration<Missing_<super::required::encoding_name>, Missing_<super::required::media_stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaStreamSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MediaStreamSourceConfiguration<S0, S1> {
    /// Sets `EncodingName`. Required. The values are constants of [`EncodingName`].
    #[inline] pub fn encoding_name(mut self, value: impl IntoValue_<EncodingName>) -> MediaStreamSourceConfiguration<Set_, S1> { self.0.put("EncodingName", value.into_node()); MediaStreamSourceConfiguration(self.0, PhantomData_) }
    /// Sets `InputConfigurations`.
    #[inline] pub fn input_configurations(mut self, value: impl IntoValue_<Vec<InputConfiguration>>) -> Self { self.0.put("InputConfigurations", value.into_node()); self }
    /// Sets `MediaStreamName`. Required.
    #[inline] pub fn media_stream_name(mut self, value: impl IntoValue_<String>) -> MediaStreamSourceConfiguration<S0, Set_> { self.0.put("MediaStreamName", value.into_node()); MediaStreamSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MediaStreamSourceConfiguration> for MediaStreamSourceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.NdiSourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-ndisourcesettings.html)
#[must_use]
pub struct NdiSourceSettings(Properties_);
impl NdiSourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NdiSourceSettings(Properties_::new()) }
}
impl NdiSourceSettings {
    /// Sets `AudioReferenceLevel`. -40 to 0.
    #[inline] pub fn audio_reference_level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AudioReferenceLevel", value.into_node()); self }
    /// Sets `SourceName`.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceName", value.into_node()); self }
}
impl IntoValue_<NdiSourceSettings> for NdiSourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.SecretsManagerEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-secretsmanagerencryptionkeyconfiguration.html)
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
/// `AWS::MediaConnect::Flow.FlowTransitEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-flowtransitencryptionkeyconfiguration.html)
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
/// `AWS::MediaConnect::Flow.FlowTransitEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-flowtransitencryption.html)
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
/// `AWS::MediaConnect::Flow.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-source.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `Decryption`.
    #[inline] pub fn decryption(mut self, value: impl IntoValue_<Encryption>) -> Self { self.0.put("Decryption", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EntitlementArn`.
    #[inline] pub fn entitlement_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntitlementArn", value.into_node()); self }
    /// Sets `GatewayBridgeSource`.
    #[inline] pub fn gateway_bridge_source(mut self, value: impl IntoValue_<GatewayBridgeSource>) -> Self { self.0.put("GatewayBridgeSource", value.into_node()); self }
    /// Sets `IngestIp`.
    #[inline] pub fn ingest_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IngestIp", value.into_node()); self }
    /// Sets `IngestPort`.
    #[inline] pub fn ingest_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IngestPort", value.into_node()); self }
    /// Sets `MaxBitrate`.
    #[inline] pub fn max_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBitrate", value.into_node()); self }
    /// Sets `MaxLatency`.
    #[inline] pub fn max_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLatency", value.into_node()); self }
    /// Sets `MaxSyncBuffer`.
    #[inline] pub fn max_sync_buffer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSyncBuffer", value.into_node()); self }
    /// Sets `MediaStreamSourceConfigurations`.
    #[inline] pub fn media_stream_source_configurations(mut self, value: impl IntoValue_<Vec<MediaStreamSourceConfiguration>>) -> Self { self.0.put("MediaStreamSourceConfigurations", value.into_node()); self }
    /// Sets `MinLatency`.
    #[inline] pub fn min_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinLatency", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NdiSourceSettings`.
    #[inline] pub fn ndi_source_settings(mut self, value: impl IntoValue_<NdiSourceSettings>) -> Self { self.0.put("NdiSourceSettings", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `RouterIntegrationState`. The values are constants of [`RouterIntegrationState`].
    #[inline] pub fn router_integration_state(mut self, value: impl IntoValue_<RouterIntegrationState>) -> Self { self.0.put("RouterIntegrationState", value.into_node()); self }
    /// Sets `RouterIntegrationTransitDecryption`.
    #[inline] pub fn router_integration_transit_decryption(mut self, value: impl IntoValue_<FlowTransitEncryption>) -> Self { self.0.put("RouterIntegrationTransitDecryption", value.into_node()); self }
    /// Sets `SenderControlPort`.
    #[inline] pub fn sender_control_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SenderControlPort", value.into_node()); self }
    /// Sets `SenderIpAddress`.
    #[inline] pub fn sender_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SenderIpAddress", value.into_node()); self }
    /// Sets `SourceArn`.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceArn", value.into_node()); self }
    /// Sets `SourceIngestPort`.
    #[inline] pub fn source_ingest_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceIngestPort", value.into_node()); self }
    /// Sets `SourceListenerAddress`.
    #[inline] pub fn source_listener_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceListenerAddress", value.into_node()); self }
    /// Sets `SourceListenerPort`.
    #[inline] pub fn source_listener_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SourceListenerPort", value.into_node()); self }
    /// Sets `StreamId`.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcInterfaceName`.
    #[inline] pub fn vpc_interface_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcInterfaceName", value.into_node()); self }
    /// Sets `WhitelistCidr`.
    #[inline] pub fn whitelist_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WhitelistCidr", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.SourcePriority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[must_use]
pub struct SourcePriority<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourcePriority<Missing_<super::required::primary_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourcePriority(Properties_::new(), PhantomData_) }
}
impl<S0> SourcePriority<S0> {
    /// Sets `PrimarySource`. Required.
    #[inline] pub fn primary_source(mut self, value: impl IntoValue_<String>) -> SourcePriority<Set_> { self.0.put("PrimarySource", value.into_node()); SourcePriority(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SourcePriority> for SourcePriority<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.FailoverConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-failoverconfig.html)
#[must_use]
pub struct FailoverConfig(Properties_);
impl FailoverConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FailoverConfig(Properties_::new()) }
}
impl FailoverConfig {
    /// Sets `FailoverMode`. The values are constants of [`FailoverMode`].
    #[inline] pub fn failover_mode(mut self, value: impl IntoValue_<FailoverMode>) -> Self { self.0.put("FailoverMode", value.into_node()); self }
    /// Sets `RecoveryWindow`.
    #[inline] pub fn recovery_window(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecoveryWindow", value.into_node()); self }
    /// Sets `SourcePriority`.
    #[inline] pub fn source_priority(mut self, value: impl IntoValue_<SourcePriority>) -> Self { self.0.put("SourcePriority", value.into_node()); self }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<FailoverConfig> for FailoverConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.SilentAudio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-silentaudio.html)
#[must_use]
pub struct SilentAudio(Properties_);
impl SilentAudio {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SilentAudio(Properties_::new()) }
}
impl SilentAudio {
    /// Sets `State`. The values are constants of [`SilentAudioState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<SilentAudioState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `ThresholdSeconds`.
    #[inline] pub fn threshold_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThresholdSeconds", value.into_node()); self }
}
impl IntoValue_<SilentAudio> for SilentAudio { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.AudioMonitoringSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-audiomonitoringsetting.html)
#[must_use]
pub struct AudioMonitoringSetting(Properties_);
impl AudioMonitoringSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioMonitoringSetting(Properties_::new()) }
}
impl AudioMonitoringSetting {
    /// Sets `SilentAudio`.
    #[inline] pub fn silent_audio(mut self, value: impl IntoValue_<SilentAudio>) -> Self { self.0.put("SilentAudio", value.into_node()); self }
}
impl IntoValue_<AudioMonitoringSetting> for AudioMonitoringSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.BlackFrames`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-blackframes.html)
#[must_use]
pub struct BlackFrames(Properties_);
impl BlackFrames {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlackFrames(Properties_::new()) }
}
impl BlackFrames {
    /// Sets `State`. The values are constants of [`BlackFramesState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<BlackFramesState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `ThresholdSeconds`.
    #[inline] pub fn threshold_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThresholdSeconds", value.into_node()); self }
}
impl IntoValue_<BlackFrames> for BlackFrames { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.FrozenFrames`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-frozenframes.html)
#[must_use]
pub struct FrozenFrames(Properties_);
impl FrozenFrames {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FrozenFrames(Properties_::new()) }
}
impl FrozenFrames {
    /// Sets `State`. The values are constants of [`FrozenFramesState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<FrozenFramesState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `ThresholdSeconds`.
    #[inline] pub fn threshold_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThresholdSeconds", value.into_node()); self }
}
impl IntoValue_<FrozenFrames> for FrozenFrames { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.VideoMonitoringSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-videomonitoringsetting.html)
#[must_use]
pub struct VideoMonitoringSetting(Properties_);
impl VideoMonitoringSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoMonitoringSetting(Properties_::new()) }
}
impl VideoMonitoringSetting {
    /// Sets `BlackFrames`.
    #[inline] pub fn black_frames(mut self, value: impl IntoValue_<BlackFrames>) -> Self { self.0.put("BlackFrames", value.into_node()); self }
    /// Sets `FrozenFrames`.
    #[inline] pub fn frozen_frames(mut self, value: impl IntoValue_<FrozenFrames>) -> Self { self.0.put("FrozenFrames", value.into_node()); self }
}
impl IntoValue_<VideoMonitoringSetting> for VideoMonitoringSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.SourceMonitoringConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-sourcemonitoringconfig.html)
#[must_use]
pub struct SourceMonitoringConfig(Properties_);
impl SourceMonitoringConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceMonitoringConfig(Properties_::new()) }
}
impl SourceMonitoringConfig {
    /// Sets `AudioMonitoringSettings`.
    #[inline] pub fn audio_monitoring_settings(mut self, value: impl IntoValue_<Vec<AudioMonitoringSetting>>) -> Self { self.0.put("AudioMonitoringSettings", value.into_node()); self }
    /// Sets `ContentQualityAnalysisState`. The values are constants of [`ContentQualityAnalysisState`].
    #[inline] pub fn content_quality_analysis_state(mut self, value: impl IntoValue_<ContentQualityAnalysisState>) -> Self { self.0.put("ContentQualityAnalysisState", value.into_node()); self }
    /// Sets `ThumbnailState`. The values are constants of [`ThumbnailState`].
    #[inline] pub fn thumbnail_state(mut self, value: impl IntoValue_<ThumbnailState>) -> Self { self.0.put("ThumbnailState", value.into_node()); self }
    /// Sets `VideoMonitoringSettings`.
    #[inline] pub fn video_monitoring_settings(mut self, value: impl IntoValue_<Vec<VideoMonitoringSetting>>) -> Self { self.0.put("VideoMonitoringSettings", value.into_node()); self }
}
impl IntoValue_<SourceMonitoringConfig> for SourceMonitoringConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Flow.VpcInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-vpcinterface.html)
#[must_use]
pub struct VpcInterface<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl VpcInterface<Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcInterface(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> VpcInterface<S0, S1, S2, S3> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VpcInterface<Set_, S1, S2, S3> { self.0.put("Name", value.into_node()); VpcInterface(self.0, PhantomData_) }
    /// Sets `NetworkInterfaceIds`.
    #[inline] pub fn network_interface_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NetworkInterfaceIds", value.into_node()); self }
    /// Sets `NetworkInterfaceType`. The values are constants of [`NetworkInterfaceType`].
    #[inline] pub fn network_interface_type(mut self, value: impl IntoValue_<NetworkInterfaceType>) -> Self { self.0.put("NetworkInterfaceType", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> VpcInterface<S0, Set_, S2, S3> { self.0.put("RoleArn", value.into_node()); VpcInterface(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. Required.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcInterface<S0, S1, Set_, S3> { self.0.put("SecurityGroupIds", value.into_node()); VpcInterface(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> VpcInterface<S0, S1, S2, Set_> { self.0.put("SubnetId", value.into_node()); VpcInterface(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<VpcInterface> for VpcInterface<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum EncodingProfile {}
impl EncodingProfile {
    /// `DISTRIBUTION_H264_DEFAULT`
    pub const DISTRIBUTION_H264_DEFAULT: Value_<EncodingProfile> = Value_::constant("DISTRIBUTION_H264_DEFAULT");
    /// `CONTRIBUTION_H264_DEFAULT`
    pub const CONTRIBUTION_H264_DEFAULT: Value_<EncodingProfile> = Value_::constant("CONTRIBUTION_H264_DEFAULT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncodingProfile> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum FlowSize {}
impl FlowSize {
    /// `MEDIUM`
    pub const MEDIUM: Value_<FlowSize> = Value_::constant("MEDIUM");
    /// `LARGE`
    pub const LARGE: Value_<FlowSize> = Value_::constant("LARGE");
    /// `LARGE_4X`
    pub const LARGE_4_X: Value_<FlowSize> = Value_::constant("LARGE_4X");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowSize> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum MaintenanceDay {}
impl MaintenanceDay {
    /// `Monday`
    pub const MONDAY: Value_<MaintenanceDay> = Value_::constant("Monday");
    /// `Tuesday`
    pub const TUESDAY: Value_<MaintenanceDay> = Value_::constant("Tuesday");
    /// `Wednesday`
    pub const WEDNESDAY: Value_<MaintenanceDay> = Value_::constant("Wednesday");
    /// `Thursday`
    pub const THURSDAY: Value_<MaintenanceDay> = Value_::constant("Thursday");
    /// `Friday`
    pub const FRIDAY: Value_<MaintenanceDay> = Value_::constant("Friday");
    /// `Saturday`
    pub const SATURDAY: Value_<MaintenanceDay> = Value_::constant("Saturday");
    /// `Sunday`
    pub const SUNDAY: Value_<MaintenanceDay> = Value_::constant("Sunday");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaintenanceDay> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum Colorimetry {}
impl Colorimetry {
    /// `BT601`
    pub const BT601: Value_<Colorimetry> = Value_::constant("BT601");
    /// `BT709`
    pub const BT709: Value_<Colorimetry> = Value_::constant("BT709");
    /// `BT2020`
    pub const BT2020: Value_<Colorimetry> = Value_::constant("BT2020");
    /// `BT2100`
    pub const BT2100: Value_<Colorimetry> = Value_::constant("BT2100");
    /// `ST2065-1`
    pub const ST2065_1: Value_<Colorimetry> = Value_::constant("ST2065-1");
    /// `ST2065-3`
    pub const ST2065_3: Value_<Colorimetry> = Value_::constant("ST2065-3");
    /// `XYZ`
    pub const XYZ: Value_<Colorimetry> = Value_::constant("XYZ");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Colorimetry> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum Range {}
impl Range {
    /// `NARROW`
    pub const NARROW: Value_<Range> = Value_::constant("NARROW");
    /// `FULL`
    pub const FULL: Value_<Range> = Value_::constant("FULL");
    /// `FULLPROTECT`
    pub const FULLPROTECT: Value_<Range> = Value_::constant("FULLPROTECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Range> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum ScanMode {}
impl ScanMode {
    /// `progressive`
    pub const PROGRESSIVE: Value_<ScanMode> = Value_::constant("progressive");
    /// `interlace`
    pub const INTERLACE: Value_<ScanMode> = Value_::constant("interlace");
    /// `progressive-segmented-frame`
    pub const PROGRESSIVE_SEGMENTED_FRAME: Value_<ScanMode> = Value_::constant("progressive-segmented-frame");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScanMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum Tcs {}
impl Tcs {
    /// `SDR`
    pub const SDR: Value_<Tcs> = Value_::constant("SDR");
    /// `PQ`
    pub const PQ: Value_<Tcs> = Value_::constant("PQ");
    /// `HLG`
    pub const HLG: Value_<Tcs> = Value_::constant("HLG");
    /// `LINEAR`
    pub const LINEAR: Value_<Tcs> = Value_::constant("LINEAR");
    /// `BT2100LINPQ`
    pub const BT2100_LINPQ: Value_<Tcs> = Value_::constant("BT2100LINPQ");
    /// `BT2100LINHLG`
    pub const BT2100_LINHLG: Value_<Tcs> = Value_::constant("BT2100LINHLG");
    /// `ST2065-1`
    pub const ST2065_1: Value_<Tcs> = Value_::constant("ST2065-1");
    /// `ST428-1`
    pub const ST428_1: Value_<Tcs> = Value_::constant("ST428-1");
    /// `DENSITY`
    pub const DENSITY: Value_<Tcs> = Value_::constant("DENSITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tcs> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum MediaStreamType {}
impl MediaStreamType {
    /// `video`
    pub const VIDEO: Value_<MediaStreamType> = Value_::constant("video");
    /// `audio`
    pub const AUDIO: Value_<MediaStreamType> = Value_::constant("audio");
    /// `ancillary-data`
    pub const ANCILLARY_DATA: Value_<MediaStreamType> = Value_::constant("ancillary-data");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MediaStreamType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum VideoFormat {}
impl VideoFormat {
    /// `2160p`
    pub const V2160P: Value_<VideoFormat> = Value_::constant("2160p");
    /// `1080p`
    pub const V1080P: Value_<VideoFormat> = Value_::constant("1080p");
    /// `1080i`
    pub const V1080I: Value_<VideoFormat> = Value_::constant("1080i");
    /// `720p`
    pub const V720P: Value_<VideoFormat> = Value_::constant("720p");
    /// `480p`
    pub const V480P: Value_<VideoFormat> = Value_::constant("480p");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VideoFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum NdiState {}
impl NdiState {
    /// `ENABLED`
    pub const ENABLED: Value_<NdiState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<NdiState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NdiState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
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
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `speke`
    pub const SPEKE: Value_<KeyType> = Value_::constant("speke");
    /// `static-key`
    pub const STATIC_KEY: Value_<KeyType> = Value_::constant("static-key");
    /// `srt-password`
    pub const SRT_PASSWORD: Value_<KeyType> = Value_::constant("srt-password");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
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
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `zixi-push`
    pub const ZIXI_PUSH: Value_<Protocol> = Value_::constant("zixi-push");
    /// `rtp-fec`
    pub const RTP_FEC: Value_<Protocol> = Value_::constant("rtp-fec");
    /// `rtp`
    pub const RTP: Value_<Protocol> = Value_::constant("rtp");
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
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
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
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
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
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum FailoverMode {}
impl FailoverMode {
    /// `MERGE`
    pub const MERGE: Value_<FailoverMode> = Value_::constant("MERGE");
    /// `FAILOVER`
    pub const FAILOVER: Value_<FailoverMode> = Value_::constant("FAILOVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailoverMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `ENABLED`
    pub const ENABLED: Value_<State> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<State> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum SilentAudioState {}
impl SilentAudioState {
    /// `ENABLED`
    pub const ENABLED: Value_<SilentAudioState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<SilentAudioState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SilentAudioState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum ContentQualityAnalysisState {}
impl ContentQualityAnalysisState {
    /// `ENABLED`
    pub const ENABLED: Value_<ContentQualityAnalysisState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ContentQualityAnalysisState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentQualityAnalysisState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum ThumbnailState {}
impl ThumbnailState {
    /// `ENABLED`
    pub const ENABLED: Value_<ThumbnailState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ThumbnailState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ThumbnailState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum BlackFramesState {}
impl BlackFramesState {
    /// `ENABLED`
    pub const ENABLED: Value_<BlackFramesState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<BlackFramesState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlackFramesState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum FrozenFramesState {}
impl FrozenFramesState {
    /// `ENABLED`
    pub const ENABLED: Value_<FrozenFramesState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<FrozenFramesState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FrozenFramesState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
#[derive(Debug)]
pub enum NetworkInterfaceType {}
impl NetworkInterfaceType {
    /// `ena`
    pub const ENA: Value_<NetworkInterfaceType> = Value_::constant("ena");
    /// `efa`
    pub const EFA: Value_<NetworkInterfaceType> = Value_::constant("efa");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkInterfaceType> { Value_::from_node(value.into_node()) }
}
