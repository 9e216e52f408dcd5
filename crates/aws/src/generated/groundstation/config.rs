// Made by `cargo xtask generate`; do not edit.
//! `AWS::GroundStation::Config`

use stanchion_template::generated::*;

/// `AWS::GroundStation::Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
#[must_use]
pub struct Config<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Config<Missing_<super::required::config_data>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Config(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Config<S0, S1> {
    /// Sets `ConfigData`. Required.
    #[inline] pub fn config_data(mut self, value: impl IntoValue_<ConfigData>) -> Config<Set_, S1> { self.0.put("ConfigData", value.into_node()); Config(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Config<S0, Set_> { self.0.put("Name", value.into_node()); Config(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Config> for Config<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Config<S0, S1> {
    const TYPE: &'static str = "AWS::GroundStation::Config";
    type Handle = ConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Config`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigRef(Id_);
impl From<Id_> for ConfigRef { #[inline] fn from(id: Id_) -> Self { ConfigRef(id) } }
impl AsRef<Id_> for ConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::GroundStation::Config.FrequencyBandwidth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-frequencybandwidth.html)
#[must_use]
pub struct FrequencyBandwidth(Properties_);
impl FrequencyBandwidth {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FrequencyBandwidth(Properties_::new()) }
}
impl FrequencyBandwidth {
    /// Sets `Units`. The values are constants of [`BandwidthUnits`].
    #[inline] pub fn units(mut self, value: impl IntoValue_<BandwidthUnits>) -> Self { self.0.put("Units", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<FrequencyBandwidth> for FrequencyBandwidth { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.Frequency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-frequency.html)
#[must_use]
pub struct Frequency(Properties_);
impl Frequency {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Frequency(Properties_::new()) }
}
impl Frequency {
    /// Sets `Units`. The values are constants of [`FrequencyUnits`].
    #[inline] pub fn units(mut self, value: impl IntoValue_<FrequencyUnits>) -> Self { self.0.put("Units", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Frequency> for Frequency { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.SpectrumConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-spectrumconfig.html)
#[must_use]
pub struct SpectrumConfig(Properties_);
impl SpectrumConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpectrumConfig(Properties_::new()) }
}
impl SpectrumConfig {
    /// Sets `Bandwidth`.
    #[inline] pub fn bandwidth(mut self, value: impl IntoValue_<FrequencyBandwidth>) -> Self { self.0.put("Bandwidth", value.into_node()); self }
    /// Sets `CenterFrequency`.
    #[inline] pub fn center_frequency(mut self, value: impl IntoValue_<Frequency>) -> Self { self.0.put("CenterFrequency", value.into_node()); self }
    /// Sets `Polarization`. The values are constants of [`Polarization`].
    #[inline] pub fn polarization(mut self, value: impl IntoValue_<Polarization>) -> Self { self.0.put("Polarization", value.into_node()); self }
}
impl IntoValue_<SpectrumConfig> for SpectrumConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.AntennaDownlinkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-antennadownlinkconfig.html)
#[must_use]
pub struct AntennaDownlinkConfig(Properties_);
impl AntennaDownlinkConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AntennaDownlinkConfig(Properties_::new()) }
}
impl AntennaDownlinkConfig {
    /// Sets `SpectrumConfig`.
    #[inline] pub fn spectrum_config(mut self, value: impl IntoValue_<SpectrumConfig>) -> Self { self.0.put("SpectrumConfig", value.into_node()); self }
}
impl IntoValue_<AntennaDownlinkConfig> for AntennaDownlinkConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.DecodeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-decodeconfig.html)
#[must_use]
pub struct DecodeConfig(Properties_);
impl DecodeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DecodeConfig(Properties_::new()) }
}
impl DecodeConfig {
    /// Sets `UnvalidatedJSON`.
    #[inline] pub fn unvalidated_json(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnvalidatedJSON", value.into_node()); self }
}
impl IntoValue_<DecodeConfig> for DecodeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.DemodulationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-demodulationconfig.html)
#[must_use]
pub struct DemodulationConfig(Properties_);
impl DemodulationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DemodulationConfig(Properties_::new()) }
}
impl DemodulationConfig {
    /// Sets `UnvalidatedJSON`.
    #[inline] pub fn unvalidated_json(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnvalidatedJSON", value.into_node()); self }
}
impl IntoValue_<DemodulationConfig> for DemodulationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.AntennaDownlinkDemodDecodeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-antennadownlinkdemoddecodeconfig.html)
#[must_use]
pub struct AntennaDownlinkDemodDecodeConfig(Properties_);
impl AntennaDownlinkDemodDecodeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AntennaDownlinkDemodDecodeConfig(Properties_::new()) }
}
impl AntennaDownlinkDemodDecodeConfig {
    /// Sets `DecodeConfig`.
    #[inline] pub fn decode_config(mut self, value: impl IntoValue_<DecodeConfig>) -> Self { self.0.put("DecodeConfig", value.into_node()); self }
    /// Sets `DemodulationConfig`.
    #[inline] pub fn demodulation_config(mut self, value: impl IntoValue_<DemodulationConfig>) -> Self { self.0.put("DemodulationConfig", value.into_node()); self }
    /// Sets `SpectrumConfig`.
    #[inline] pub fn spectrum_config(mut self, value: impl IntoValue_<SpectrumConfig>) -> Self { self.0.put("SpectrumConfig", value.into_node()); self }
}
impl IntoValue_<AntennaDownlinkDemodDecodeConfig> for AntennaDownlinkDemodDecodeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.UplinkSpectrumConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-uplinkspectrumconfig.html)
#[must_use]
pub struct UplinkSpectrumConfig(Properties_);
impl UplinkSpectrumConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UplinkSpectrumConfig(Properties_::new()) }
}
impl UplinkSpectrumConfig {
    /// Sets `CenterFrequency`.
    #[inline] pub fn center_frequency(mut self, value: impl IntoValue_<Frequency>) -> Self { self.0.put("CenterFrequency", value.into_node()); self }
    /// Sets `Polarization`. The values are constants of [`Polarization`].
    #[inline] pub fn polarization(mut self, value: impl IntoValue_<Polarization>) -> Self { self.0.put("Polarization", value.into_node()); self }
}
impl IntoValue_<UplinkSpectrumConfig> for UplinkSpectrumConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.Eirp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-eirp.html)
#[must_use]
pub struct Eirp(Properties_);
impl Eirp {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Eirp(Properties_::new()) }
}
impl Eirp {
    /// Sets `Units`. The values are constants of [`EirpUnits`].
    #[inline] pub fn units(mut self, value: impl IntoValue_<EirpUnits>) -> Self { self.0.put("Units", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Eirp> for Eirp { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.AntennaUplinkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-antennauplinkconfig.html)
#[must_use]
pub struct AntennaUplinkConfig(Properties_);
impl AntennaUplinkConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AntennaUplinkConfig(Properties_::new()) }
}
impl AntennaUplinkConfig {
    /// Sets `SpectrumConfig`.
    #[inline] pub fn spectrum_config(mut self, value: impl IntoValue_<UplinkSpectrumConfig>) -> Self { self.0.put("SpectrumConfig", value.into_node()); self }
    /// Sets `TargetEirp`.
    #[inline] pub fn target_eirp(mut self, value: impl IntoValue_<Eirp>) -> Self { self.0.put("TargetEirp", value.into_node()); self }
    /// Sets `TransmitDisabled`.
    #[inline] pub fn transmit_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TransmitDisabled", value.into_node()); self }
}
impl IntoValue_<AntennaUplinkConfig> for AntennaUplinkConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.DataflowEndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-dataflowendpointconfig.html)
#[must_use]
pub struct DataflowEndpointConfig(Properties_);
impl DataflowEndpointConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataflowEndpointConfig(Properties_::new()) }
}
impl DataflowEndpointConfig {
    /// Sets `DataflowEndpointName`.
    #[inline] pub fn dataflow_endpoint_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataflowEndpointName", value.into_node()); self }
    /// Sets `DataflowEndpointRegion`.
    #[inline] pub fn dataflow_endpoint_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataflowEndpointRegion", value.into_node()); self }
}
impl IntoValue_<DataflowEndpointConfig> for DataflowEndpointConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.S3RecordingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-s3recordingconfig.html)
#[must_use]
pub struct S3RecordingConfig(Properties_);
impl S3RecordingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3RecordingConfig(Properties_::new()) }
}
impl S3RecordingConfig {
    /// Sets `BucketArn`.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketArn", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<S3RecordingConfig> for S3RecordingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.KinesisDataStreamData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-kinesisdatastreamdata.html)
#[must_use]
pub struct KinesisDataStreamData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisDataStreamData<Missing_<super::required::kinesis_data_stream_arn>, Missing_<super::required::kinesis_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisDataStreamData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisDataStreamData<S0, S1> {
    /// Sets `KinesisDataStreamArn`. Required.
    #[inline] pub fn kinesis_data_stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisDataStreamData<Set_, S1> { self.0.put("KinesisDataStreamArn", value.into_node()); KinesisDataStreamData(self.0, PhantomData_) }
    /// Sets `KinesisRoleArn`. Required.
    #[inline] pub fn kinesis_role_arn(mut self, value: impl IntoValue_<String>) -> KinesisDataStreamData<S0, Set_> { self.0.put("KinesisRoleArn", value.into_node()); KinesisDataStreamData(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisDataStreamData> for KinesisDataStreamData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.TelemetrySinkData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-telemetrysinkdata.html)
#[must_use]
pub struct TelemetrySinkData(Properties_);
impl TelemetrySinkData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TelemetrySinkData(Properties_::new()) }
}
impl TelemetrySinkData {
    /// Sets `KinesisDataStreamData`.
    #[inline] pub fn kinesis_data_stream_data(mut self, value: impl IntoValue_<KinesisDataStreamData>) -> Self { self.0.put("KinesisDataStreamData", value.into_node()); self }
}
impl IntoValue_<TelemetrySinkData> for TelemetrySinkData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.TelemetrySinkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-telemetrysinkconfig.html)
#[must_use]
pub struct TelemetrySinkConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TelemetrySinkConfig<Missing_<super::required::telemetry_sink_data>, Missing_<super::required::telemetry_sink_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TelemetrySinkConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TelemetrySinkConfig<S0, S1> {
    /// Sets `TelemetrySinkData`. Required.
    #[inline] pub fn telemetry_sink_data(mut self, value: impl IntoValue_<TelemetrySinkData>) -> TelemetrySinkConfig<Set_, S1> { self.0.put("TelemetrySinkData", value.into_node()); TelemetrySinkConfig(self.0, PhantomData_) }
    /// Sets `TelemetrySinkType`. Required. The values are constants of [`TelemetrySinkType`].
    #[inline] pub fn telemetry_sink_type(mut self, value: impl IntoValue_<TelemetrySinkType>) -> TelemetrySinkConfig<S0, Set_> { self.0.put("TelemetrySinkType", value.into_node()); TelemetrySinkConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TelemetrySinkConfig> for TelemetrySinkConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.TrackingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-trackingconfig.html)
#[must_use]
pub struct TrackingConfig(Properties_);
impl TrackingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrackingConfig(Properties_::new()) }
}
impl TrackingConfig {
    /// Sets `Autotrack`. The values are constants of [`Autotrack`].
    #[inline] pub fn autotrack(mut self, value: impl IntoValue_<Autotrack>) -> Self { self.0.put("Autotrack", value.into_node()); self }
}
impl IntoValue_<TrackingConfig> for TrackingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.UplinkEchoConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-uplinkechoconfig.html)
#[must_use]
pub struct UplinkEchoConfig(Properties_);
impl UplinkEchoConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UplinkEchoConfig(Properties_::new()) }
}
impl UplinkEchoConfig {
    /// Sets `AntennaUplinkConfigArn`.
    #[inline] pub fn antenna_uplink_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AntennaUplinkConfigArn", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<UplinkEchoConfig> for UplinkEchoConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::Config.ConfigData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-configdata.html)
#[must_use]
pub struct ConfigData(Properties_);
impl ConfigData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigData(Properties_::new()) }
}
impl ConfigData {
    /// Sets `AntennaDownlinkConfig`.
    #[inline] pub fn antenna_downlink_config(mut self, value: impl IntoValue_<AntennaDownlinkConfig>) -> Self { self.0.put("AntennaDownlinkConfig", value.into_node()); self }
    /// Sets `AntennaDownlinkDemodDecodeConfig`.
    #[inline] pub fn antenna_downlink_demod_decode_config(mut self, value: impl IntoValue_<AntennaDownlinkDemodDecodeConfig>) -> Self { self.0.put("AntennaDownlinkDemodDecodeConfig", value.into_node()); self }
    /// Sets `AntennaUplinkConfig`.
    #[inline] pub fn antenna_uplink_config(mut self, value: impl IntoValue_<AntennaUplinkConfig>) -> Self { self.0.put("AntennaUplinkConfig", value.into_node()); self }
    /// Sets `DataflowEndpointConfig`.
    #[inline] pub fn dataflow_endpoint_config(mut self, value: impl IntoValue_<DataflowEndpointConfig>) -> Self { self.0.put("DataflowEndpointConfig", value.into_node()); self }
    /// Sets `S3RecordingConfig`.
    #[inline] pub fn s3_recording_config(mut self, value: impl IntoValue_<S3RecordingConfig>) -> Self { self.0.put("S3RecordingConfig", value.into_node()); self }
    /// Sets `TelemetrySinkConfig`.
    #[inline] pub fn telemetry_sink_config(mut self, value: impl IntoValue_<TelemetrySinkConfig>) -> Self { self.0.put("TelemetrySinkConfig", value.into_node()); self }
    /// Sets `TrackingConfig`.
    #[inline] pub fn tracking_config(mut self, value: impl IntoValue_<TrackingConfig>) -> Self { self.0.put("TrackingConfig", value.into_node()); self }
    /// Sets `UplinkEchoConfig`.
    #[inline] pub fn uplink_echo_config(mut self, value: impl IntoValue_<UplinkEchoConfig>) -> Self { self.0.put("UplinkEchoConfig", value.into_node()); self }
}
impl IntoValue_<ConfigData> for ConfigData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GroundStation::Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
#[derive(Debug)]
pub enum BandwidthUnits {}
impl BandwidthUnits {
    /// `GHz`
    pub const G_HZ: Value_<BandwidthUnits> = Value_::constant("GHz");
    /// `MHz`
    pub const M_HZ: Value_<BandwidthUnits> = Value_::constant("MHz");
    /// `kHz`
    pub const K_HZ: Value_<BandwidthUnits> = Value_::constant("kHz");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BandwidthUnits> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GroundStation::Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
#[derive(Debug)]
pub enum FrequencyUnits {}
impl FrequencyUnits {
    /// `GHz`
    pub const G_HZ: Value_<FrequencyUnits> = Value_::constant("GHz");
    /// `MHz`
    pub const M_HZ: Value_<FrequencyUnits> = Value_::constant("MHz");
    /// `kHz`
    pub const K_HZ: Value_<FrequencyUnits> = Value_::constant("kHz");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FrequencyUnits> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GroundStation::Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
#[derive(Debug)]
pub enum Polarization {}
impl Polarization {
    /// `LEFT_HAND`
    pub const LEFT_HAND: Value_<Polarization> = Value_::constant("LEFT_HAND");
    /// `RIGHT_HAND`
    pub const RIGHT_HAND: Value_<Polarization> = Value_::constant("RIGHT_HAND");
    /// `NONE`
    pub const NONE: Value_<Polarization> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Polarization> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GroundStation::Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
#[derive(Debug)]
pub enum EirpUnits {}
impl EirpUnits {
    /// `dBW`
    pub const D_BW: Value_<EirpUnits> = Value_::constant("dBW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EirpUnits> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GroundStation::Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
#[derive(Debug)]
pub enum TelemetrySinkType {}
impl TelemetrySinkType {
    /// `KINESIS_DATA_STREAM`
    pub const KINESIS_DATA_STREAM: Value_<TelemetrySinkType> = Value_::constant("KINESIS_DATA_STREAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TelemetrySinkType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GroundStation::Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
#[derive(Debug)]
pub enum Autotrack {}
impl Autotrack {
    /// `REQUIRED`
    pub const REQUIRED: Value_<Autotrack> = Value_::constant("REQUIRED");
    /// `PREFERRED`
    pub const PREFERRED: Value_<Autotrack> = Value_::constant("PREFERRED");
    /// `REMOVED`
    pub const REMOVED: Value_<Autotrack> = Value_::constant("REMOVED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Autotrack> { Value_::from_node(value.into_node()) }
}
