// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::Channel`

use stanchion_template::generated::*;

/// `AWS::IVS::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
#[must_use]
pub struct Channel(Properties_);
impl Channel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Channel(Properties_::new()) }
}
impl Channel {
    /// Sets `Authorized`.
    #[inline] pub fn authorized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Authorized", value.into_node()); self }
    /// Sets `ContainerFormat`. The values are constants of [`ContainerFormat`].
    #[inline] pub fn container_format(mut self, value: impl IntoValue_<ContainerFormat>) -> Self { self.0.put("ContainerFormat", value.into_node()); self }
    /// Sets `InsecureIngest`.
    #[inline] pub fn insecure_ingest(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InsecureIngest", value.into_node()); self }
    /// Sets `LatencyMode`. The values are constants of [`LatencyMode`].
    #[inline] pub fn latency_mode(mut self, value: impl IntoValue_<LatencyMode>) -> Self { self.0.put("LatencyMode", value.into_node()); self }
    /// Sets `MultitrackInputConfiguration`.
    #[inline] pub fn multitrack_input_configuration(mut self, value: impl IntoValue_<MultitrackInputConfiguration>) -> Self { self.0.put("MultitrackInputConfiguration", value.into_node()); self }
    /// Sets `Name`. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Preset`. The values are constants of [`Preset`].
    #[inline] pub fn preset(mut self, value: impl IntoValue_<Preset>) -> Self { self.0.put("Preset", value.into_node()); self }
    /// Sets `RecordingConfigurationArn`. 0 to 128 characters.
    #[inline] pub fn recording_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordingConfigurationArn", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Channel> for Channel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Channel {
    const TYPE: &'static str = "AWS::IVS::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IngestEndpoint`
    #[inline] pub fn ingest_endpoint(&self) -> Value_<String> { self.0.attribute("IngestEndpoint") }
    /// `Fn::GetAtt` `PlaybackUrl`
    #[inline] pub fn playback_url(&self) -> Value_<String> { self.0.attribute("PlaybackUrl") }
}
/// `AWS::IVS::Channel.MultitrackInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-channel-multitrackinputconfiguration.html)
#[must_use]
pub struct MultitrackInputConfiguration(Properties_);
impl MultitrackInputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultitrackInputConfiguration(Properties_::new()) }
}
impl MultitrackInputConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `MaximumResolution`. The values are constants of [`MaximumResolution`].
    #[inline] pub fn maximum_resolution(mut self, value: impl IntoValue_<MaximumResolution>) -> Self { self.0.put("MaximumResolution", value.into_node()); self }
    /// Sets `Policy`. The values are constants of [`Policy`].
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Policy>) -> Self { self.0.put("Policy", value.into_node()); self }
}
impl IntoValue_<MultitrackInputConfiguration> for MultitrackInputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IVS::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
#[derive(Debug)]
pub enum ContainerFormat {}
impl ContainerFormat {
    /// `TS`
    pub const TS: Value_<ContainerFormat> = Value_::constant("TS");
    /// `FRAGMENTED_MP4`
    pub const FRAGMENTED_MP4: Value_<ContainerFormat> = Value_::constant("FRAGMENTED_MP4");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContainerFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
#[derive(Debug)]
pub enum LatencyMode {}
impl LatencyMode {
    /// `NORMAL`
    pub const NORMAL: Value_<LatencyMode> = Value_::constant("NORMAL");
    /// `LOW`
    pub const LOW: Value_<LatencyMode> = Value_::constant("LOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LatencyMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
#[derive(Debug)]
pub enum MaximumResolution {}
impl MaximumResolution {
    /// `SD`
    pub const SD: Value_<MaximumResolution> = Value_::constant("SD");
    /// `HD`
    pub const HD: Value_<MaximumResolution> = Value_::constant("HD");
    /// `FULL_HD`
    pub const FULL_HD: Value_<MaximumResolution> = Value_::constant("FULL_HD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaximumResolution> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
#[derive(Debug)]
pub enum Policy {}
impl Policy {
    /// `ALLOW`
    pub const ALLOW: Value_<Policy> = Value_::constant("ALLOW");
    /// `REQUIRE`
    pub const REQUIRE: Value_<Policy> = Value_::constant("REQUIRE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Policy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
#[derive(Debug)]
pub enum Preset {}
impl Preset {
    /// ``
    pub const EMPTY: Value_<Preset> = Value_::constant("");
    /// `HIGHER_BANDWIDTH_DELIVERY`
    pub const HIGHER_BANDWIDTH_DELIVERY: Value_<Preset> = Value_::constant("HIGHER_BANDWIDTH_DELIVERY");
    /// `CONSTRAINED_BANDWIDTH_DELIVERY`
    pub const CONSTRAINED_BANDWIDTH_DELIVERY: Value_<Preset> = Value_::constant("CONSTRAINED_BANDWIDTH_DELIVERY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Preset> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `STANDARD`
    pub const STANDARD: Value_<Type> = Value_::constant("STANDARD");
    /// `BASIC`
    pub const BASIC: Value_<Type> = Value_::constant("BASIC");
    /// `ADVANCED_SD`
    pub const ADVANCED_SD: Value_<Type> = Value_::constant("ADVANCED_SD");
    /// `ADVANCED_HD`
    pub const ADVANCED_HD: Value_<Type> = Value_::constant("ADVANCED_HD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
