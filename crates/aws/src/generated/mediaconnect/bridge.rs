// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::Bridge`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::Bridge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html)
#[must_use]
pub struct Bridge<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Bridge<Missing_<super::required::name>, Missing_<super::required::placement_arn>, Missing_<super::required::sources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Bridge(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Bridge<S0, S1, S2> {
    /// Sets `EgressGatewayBridge`.
    #[inline] pub fn egress_gateway_bridge(mut self, value: impl IntoValue_<EgressGatewayBridge>) -> Self { self.0.put("EgressGatewayBridge", value.into_node()); self }
    /// Sets `IngressGatewayBridge`.
    #[inline] pub fn ingress_gateway_bridge(mut self, value: impl IntoValue_<IngressGatewayBridge>) -> Self { self.0.put("IngressGatewayBridge", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Bridge<Set_, S1, S2> { self.0.put("Name", value.into_node()); Bridge(self.0, PhantomData_) }
    /// Sets `Outputs`. 0 to 2 items.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Vec<BridgeOutput>>) -> Self { self.0.put("Outputs", value.into_node()); self }
    /// Sets `PlacementArn`. Required.
    #[inline] pub fn placement_arn(mut self, value: impl IntoValue_<String>) -> Bridge<S0, Set_, S2> { self.0.put("PlacementArn", value.into_node()); Bridge(self.0, PhantomData_) }
    /// Sets `SourceFailoverConfig`.
    #[inline] pub fn source_failover_config(mut self, value: impl IntoValue_<FailoverConfig>) -> Self { self.0.put("SourceFailoverConfig", value.into_node()); self }
    /// Sets `Sources`. Required. 0 to 2 items.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<BridgeSource>>) -> Bridge<S0, S1, Set_> { self.0.put("Sources", value.into_node()); Bridge(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Bridge> for Bridge<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Bridge<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaConnect::Bridge";
    type Handle = BridgeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Bridge`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BridgeRef(Id_);
impl From<Id_> for BridgeRef { #[inline] fn from(id: Id_) -> Self { BridgeRef(id) } }
impl AsRef<Id_> for BridgeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BridgeRef {
    /// `Ref`: `BridgeArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BridgeArn`
    #[inline] pub fn bridge_arn(&self) -> Value_<String> { self.0.attribute("BridgeArn") }
    /// `Fn::GetAtt` `BridgeState`
    #[inline] pub fn bridge_state(&self) -> Value_<String> { self.0.attribute("BridgeState") }
}
/// `AWS::MediaConnect::Bridge.EgressGatewayBridge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-egressgatewaybridge.html)
#[must_use]
pub struct EgressGatewayBridge<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EgressGatewayBridge<Missing_<super::required::max_bitrate>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EgressGatewayBridge(Properties_::new(), PhantomData_) }
}
impl<S0> EgressGatewayBridge<S0> {
    /// Sets `MaxBitrate`. Required.
    #[inline] pub fn max_bitrate(mut self, value: impl IntoValue_<i64>) -> EgressGatewayBridge<Set_> { self.0.put("MaxBitrate", value.into_node()); EgressGatewayBridge(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EgressGatewayBridge> for EgressGatewayBridge<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.IngressGatewayBridge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-ingressgatewaybridge.html)
#[must_use]
pub struct IngressGatewayBridge<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IngressGatewayBridge<Missing_<super::required::max_bitrate>, Missing_<super::required::max_outputs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressGatewayBridge(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IngressGatewayBridge<S0, S1> {
    /// Sets `MaxBitrate`. Required.
    #[inline] pub fn max_bitrate(mut self, value: impl IntoValue_<i64>) -> IngressGatewayBridge<Set_, S1> { self.0.put("MaxBitrate", value.into_node()); IngressGatewayBridge(self.0, PhantomData_) }
    /// Sets `MaxOutputs`. Required.
    #[inline] pub fn max_outputs(mut self, value: impl IntoValue_<i64>) -> IngressGatewayBridge<S0, Set_> { self.0.put("MaxOutputs", value.into_node()); IngressGatewayBridge(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IngressGatewayBridge> for IngressGatewayBridge<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.BridgeNetworkOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgenetworkoutput.html)
#[must_use]
pub struct BridgeNetworkOutput<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl BridgeNetworkOutput<Missing_<super::required::ip_address>, Missing_<super::required::name>, Missing_<super::required::network_name>, Missing_<super::required::port>, Missing_<super::required::protocol>, Missing_<super::required::ttl>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeNetworkOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> BridgeNetworkOutput<S0, S1, S2, S3, S4, S5> {
    /// Sets `IpAddress`. Required.
    #[inline] pub fn ip_address(mut self, value: impl IntoValue_<String>) -> BridgeNetworkOutput<Set_, S1, S2, S3, S4, S5> { self.0.put("IpAddress", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BridgeNetworkOutput<S0, Set_, S2, S3, S4, S5> { self.0.put("Name", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `NetworkName`. Required.
    #[inline] pub fn network_name(mut self, value: impl IntoValue_<String>) -> BridgeNetworkOutput<S0, S1, Set_, S3, S4, S5> { self.0.put("NetworkName", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> BridgeNetworkOutput<S0, S1, S2, Set_, S4, S5> { self.0.put("Port", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`ProtocolEnum`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<ProtocolEnum>) -> BridgeNetworkOutput<S0, S1, S2, S3, Set_, S5> { self.0.put("Protocol", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `Ttl`. Required.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<i64>) -> BridgeNetworkOutput<S0, S1, S2, S3, S4, Set_> { self.0.put("Ttl", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<BridgeNetworkOutput> for BridgeNetworkOutput<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.BridgeOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgeoutput.html)
#[must_use]
pub struct BridgeOutput(Properties_);
impl BridgeOutput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BridgeOutput(Properties_::new()) }
}
impl BridgeOutput {
    /// Sets `NetworkOutput`.
    #[inline] pub fn network_output(mut self, value: impl IntoValue_<BridgeNetworkOutput>) -> Self { self.0.put("NetworkOutput", value.into_node()); self }
}
impl IntoValue_<BridgeOutput> for BridgeOutput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.SourcePriority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-sourcepriority.html)
#[must_use]
pub struct SourcePriority(Properties_);
impl SourcePriority {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourcePriority(Properties_::new()) }
}
impl SourcePriority {
    /// Sets `PrimarySource`.
    #[inline] pub fn primary_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimarySource", value.into_node()); self }
}
impl IntoValue_<SourcePriority> for SourcePriority { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.FailoverConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-failoverconfig.html)
#[must_use]
pub struct FailoverConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FailoverConfig<Missing_<super::required::failover_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FailoverConfig(Properties_::new(), PhantomData_) }
}
impl<S0> FailoverConfig<S0> {
    /// Sets `FailoverMode`. Required. The values are constants of [`FailoverModeEnum`].
    #[inline] pub fn failover_mode(mut self, value: impl IntoValue_<FailoverModeEnum>) -> FailoverConfig<Set_> { self.0.put("FailoverMode", value.into_node()); FailoverConfig(self.0, PhantomData_) }
    /// Sets `SourcePriority`.
    #[inline] pub fn source_priority(mut self, value: impl IntoValue_<SourcePriority>) -> Self { self.0.put("SourcePriority", value.into_node()); self }
    /// Sets `State`. The values are constants of [`FailoverConfigStateEnum`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<FailoverConfigStateEnum>) -> Self { self.0.put("State", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FailoverConfig> for FailoverConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.VpcInterfaceAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-vpcinterfaceattachment.html)
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
/// `AWS::MediaConnect::Bridge.BridgeFlowSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgeflowsource.html)
#[must_use]
pub struct BridgeFlowSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BridgeFlowSource<Missing_<super::required::flow_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeFlowSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BridgeFlowSource<S0, S1> {
    /// Sets `FlowArn`. Required.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> BridgeFlowSource<Set_, S1> { self.0.put("FlowArn", value.into_node()); BridgeFlowSource(self.0, PhantomData_) }
    /// Sets `FlowVpcInterfaceAttachment`.
    #[inline] pub fn flow_vpc_interface_attachment(mut self, value: impl IntoValue_<VpcInterfaceAttachment>) -> Self { self.0.put("FlowVpcInterfaceAttachment", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BridgeFlowSource<S0, Set_> { self.0.put("Name", value.into_node()); BridgeFlowSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BridgeFlowSource> for BridgeFlowSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.MulticastSourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-multicastsourcesettings.html)
#[must_use]
pub struct MulticastSourceSettings(Properties_);
impl MulticastSourceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MulticastSourceSettings(Properties_::new()) }
}
impl MulticastSourceSettings {
    /// Sets `MulticastSourceIp`.
    #[inline] pub fn multicast_source_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MulticastSourceIp", value.into_node()); self }
}
impl IntoValue_<MulticastSourceSettings> for MulticastSourceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.BridgeNetworkSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgenetworksource.html)
#[must_use]
pub struct BridgeNetworkSource<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl BridgeNetworkSource<Missing_<super::required::multicast_ip>, Missing_<super::required::name>, Missing_<super::required::network_name>, Missing_<super::required::port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeNetworkSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> BridgeNetworkSource<S0, S1, S2, S3, S4> {
    /// Sets `MulticastIp`. Required.
    #[inline] pub fn multicast_ip(mut self, value: impl IntoValue_<String>) -> BridgeNetworkSource<Set_, S1, S2, S3, S4> { self.0.put("MulticastIp", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
    /// Sets `MulticastSourceSettings`.
    #[inline] pub fn multicast_source_settings(mut self, value: impl IntoValue_<MulticastSourceSettings>) -> Self { self.0.put("MulticastSourceSettings", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BridgeNetworkSource<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
    /// Sets `NetworkName`. Required.
    #[inline] pub fn network_name(mut self, value: impl IntoValue_<String>) -> BridgeNetworkSource<S0, S1, Set_, S3, S4> { self.0.put("NetworkName", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> BridgeNetworkSource<S0, S1, S2, Set_, S4> { self.0.put("Port", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`ProtocolEnum`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<ProtocolEnum>) -> BridgeNetworkSource<S0, S1, S2, S3, Set_> { self.0.put("Protocol", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<BridgeNetworkSource> for BridgeNetworkSource<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::Bridge.BridgeSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgesource.html)
#[must_use]
pub struct BridgeSource(Properties_);
impl BridgeSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BridgeSource(Properties_::new()) }
}
impl BridgeSource {
    /// Sets `FlowSource`.
    #[inline] pub fn flow_source(mut self, value: impl IntoValue_<BridgeFlowSource>) -> Self { self.0.put("FlowSource", value.into_node()); self }
    /// Sets `NetworkSource`.
    #[inline] pub fn network_source(mut self, value: impl IntoValue_<BridgeNetworkSource>) -> Self { self.0.put("NetworkSource", value.into_node()); self }
}
impl IntoValue_<BridgeSource> for BridgeSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::Bridge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html)
#[derive(Debug)]
pub enum ProtocolEnum {}
impl ProtocolEnum {
    /// `rtp-fec`
    pub const RTP_FEC: Value_<ProtocolEnum> = Value_::constant("rtp-fec");
    /// `rtp`
    pub const RTP: Value_<ProtocolEnum> = Value_::constant("rtp");
    /// `udp`
    pub const UDP: Value_<ProtocolEnum> = Value_::constant("udp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProtocolEnum> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Bridge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html)
#[derive(Debug)]
pub enum FailoverModeEnum {}
impl FailoverModeEnum {
    /// `FAILOVER`
    pub const FAILOVER: Value_<FailoverModeEnum> = Value_::constant("FAILOVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailoverModeEnum> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::Bridge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html)
#[derive(Debug)]
pub enum FailoverConfigStateEnum {}
impl FailoverConfigStateEnum {
    /// `ENABLED`
    pub const ENABLED: Value_<FailoverConfigStateEnum> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<FailoverConfigStateEnum> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailoverConfigStateEnum> { Value_::from_node(value.into_node()) }
}
