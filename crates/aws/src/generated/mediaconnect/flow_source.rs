// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::FlowSource`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::FlowSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html)
#[must_use]
pub struct FlowSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FlowSource<Missing_<super::required::description>, Missing_<super::required::flow_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FlowSource<S0, S1, S2> {
    /// Sets `Decryption`.
    #[inline] pub fn decryption(mut self, value: impl IntoValue_<Encryption>) -> Self { self.0.put("Decryption", value.into_node()); self }
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> FlowSource<Set_, S1, S2> { self.0.put("Description", value.into_node()); FlowSource(self.0, PhantomData_) }
    /// Sets `EntitlementArn`.
    #[inline] pub fn entitlement_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntitlementArn", value.into_node()); self }
    /// Sets `FlowArn`. Required. An update replaces the resource.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> FlowSource<S0, Set_, S2> { self.0.put("FlowArn", value.into_node()); FlowSource(self.0, PhantomData_) }
    /// Sets `GatewayBridgeSource`.
    #[inline] pub fn gateway_bridge_source(mut self, value: impl IntoValue_<GatewayBridgeSource>) -> Self { self.0.put("GatewayBridgeSource", value.into_node()); self }
    /// Sets `IngestPort`.
    #[inline] pub fn ingest_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IngestPort", value.into_node()); self }
    /// Sets `MaxBitrate`.
    #[inline] pub fn max_bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBitrate", value.into_node()); self }
    /// Sets `MaxLatency`.
    #[inline] pub fn max_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLatency", value.into_node()); self }
    /// Sets `MinLatency`.
    #[inline] pub fn min_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinLatency", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowSource<S0, S1, Set_> { self.0.put("Name", value.into_node()); FlowSource(self.0, PhantomData_) }
    /// Sets `Protocol`. An update replaces the resource. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `SenderControlPort`.
    #[inline] pub fn sender_control_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SenderControlPort", value.into_node()); self }
    /// Sets `SenderIpAddress`.
    #[inline] pub fn sender_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SenderIpAddress", value.into_node()); self }
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
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FlowSource> for FlowSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for FlowSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaConnect::FlowSource";
    type Handle = FlowSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowSourceRef(Id_);
impl From<Id_> for FlowSourceRef { #[inline] fn from(id: Id_) -> Self { FlowSourceRef(id) } }
impl AsRef<Id_> for FlowSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowSourceRef {
    /// `Ref`: `SourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IngestIp`
    #[inline] pub fn ingest_ip(&self) -> Value_<String> { self.0.attribute("IngestIp") }
    /// `Fn::GetAtt` `SourceArn`
    #[inline] pub fn source_arn(&self) -> Value_<String> { self.0.attribute("SourceArn") }
    /// `Fn::GetAtt` `SourceIngestPort`
    #[inline] pub fn source_ingest_port(&self) -> Value_<String> { self.0.attribute("SourceIngestPort") }
}
/// `AWS::MediaConnect::FlowSource.Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowsource-encryption.html)
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
/// `AWS::MediaConnect::FlowSource.VpcInterfaceAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowsource-vpcinterfaceattachment.html)
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
/// `AWS::MediaConnect::FlowSource.GatewayBridgeSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowsource-gatewaybridgesource.html)
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
/// Values of `AWS::MediaConnect::FlowSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html)
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
/// Values of `AWS::MediaConnect::FlowSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html)
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
/// Values of `AWS::MediaConnect::FlowSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html)
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
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
