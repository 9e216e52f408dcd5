// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::BridgeSource`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::BridgeSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html)
#[must_use]
pub struct BridgeSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BridgeSource<Missing_<super::required::bridge_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BridgeSource<S0, S1> {
    /// Sets `BridgeArn`. Required. An update replaces the resource.
    #[inline] pub fn bridge_arn(mut self, value: impl IntoValue_<String>) -> BridgeSource<Set_, S1> { self.0.put("BridgeArn", value.into_node()); BridgeSource(self.0, PhantomData_) }
    /// Sets `FlowSource`.
    #[inline] pub fn flow_source(mut self, value: impl IntoValue_<BridgeFlowSource>) -> Self { self.0.put("FlowSource", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BridgeSource<S0, Set_> { self.0.put("Name", value.into_node()); BridgeSource(self.0, PhantomData_) }
    /// Sets `NetworkSource`.
    #[inline] pub fn network_source(mut self, value: impl IntoValue_<BridgeNetworkSource>) -> Self { self.0.put("NetworkSource", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BridgeSource> for BridgeSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BridgeSource<S0, S1> {
    const TYPE: &'static str = "AWS::MediaConnect::BridgeSource";
    type Handle = BridgeSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BridgeSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BridgeSourceRef(Id_);
impl From<Id_> for BridgeSourceRef { #[inline] fn from(id: Id_) -> Self { BridgeSourceRef(id) } }
impl AsRef<Id_> for BridgeSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BridgeSourceRef {
    /// `Ref`: `BridgeArn|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::MediaConnect::BridgeSource.VpcInterfaceAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-vpcinterfaceattachment.html)
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
/// `AWS::MediaConnect::BridgeSource.BridgeFlowSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-bridgeflowsource.html)
#[must_use]
pub struct BridgeFlowSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BridgeFlowSource<Missing_<super::required::flow_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeFlowSource(Properties_::new(), PhantomData_) }
}
impl<S0> BridgeFlowSource<S0> {
    /// Sets `FlowArn`. Required.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> BridgeFlowSource<Set_> { self.0.put("FlowArn", value.into_node()); BridgeFlowSource(self.0, PhantomData_) }
    /// Sets `FlowVpcInterfaceAttachment`.
    #[inline] pub fn flow_vpc_interface_attachment(mut self, value: impl IntoValue_<VpcInterfaceAttachment>) -> Self { self.0.put("FlowVpcInterfaceAttachment", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BridgeFlowSource> for BridgeFlowSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::BridgeSource.MulticastSourceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-multicastsourcesettings.html)
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
/// `AWS::MediaConnect::BridgeSource.BridgeNetworkSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-bridgenetworksource.html)
#[must_use]
pub struct BridgeNetworkSource<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl BridgeNetworkSource<Missing_<super::required::multicast_ip>, Missing_<super::required::network_name>, Missing_<super::required::port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeNetworkSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> BridgeNetworkSource<S0, S1, S2, S3> {
    /// Sets `MulticastIp`. Required.
    #[inline] pub fn multicast_ip(mut self, value: impl IntoValue_<String>) -> BridgeNetworkSource<Set_, S1, S2, S3> { self.0.put("MulticastIp", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
    /// Sets `MulticastSourceSettings`.
    #[inline] pub fn multicast_source_settings(mut self, value: impl IntoValue_<MulticastSourceSettings>) -> Self { self.0.put("MulticastSourceSettings", value.into_node()); self }
    /// Sets `NetworkName`. Required.
    #[inline] pub fn network_name(mut self, value: impl IntoValue_<String>) -> BridgeNetworkSource<S0, Set_, S2, S3> { self.0.put("NetworkName", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> BridgeNetworkSource<S0, S1, Set_, S3> { self.0.put("Port", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`ProtocolEnum`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<ProtocolEnum>) -> BridgeNetworkSource<S0, S1, S2, Set_> { self.0.put("Protocol", value.into_node()); BridgeNetworkSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<BridgeNetworkSource> for BridgeNetworkSource<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::BridgeSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html)
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
