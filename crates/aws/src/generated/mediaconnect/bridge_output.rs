// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::BridgeOutput`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::BridgeOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html)
#[must_use]
pub struct BridgeOutput<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl BridgeOutput<Missing_<super::required::bridge_arn>, Missing_<super::required::name>, Missing_<super::required::network_output>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> BridgeOutput<S0, S1, S2> {
    /// Sets `BridgeArn`. Required. An update replaces the resource.
    #[inline] pub fn bridge_arn(mut self, value: impl IntoValue_<String>) -> BridgeOutput<Set_, S1, S2> { self.0.put("BridgeArn", value.into_node()); BridgeOutput(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BridgeOutput<S0, Set_, S2> { self.0.put("Name", value.into_node()); BridgeOutput(self.0, PhantomData_) }
    /// Sets `NetworkOutput`. Required.
    #[inline] pub fn network_output(mut self, value: impl IntoValue_<BridgeNetworkOutput>) -> BridgeOutput<S0, S1, Set_> { self.0.put("NetworkOutput", value.into_node()); BridgeOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BridgeOutput> for BridgeOutput<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for BridgeOutput<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaConnect::BridgeOutput";
    type Handle = BridgeOutputRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BridgeOutput`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BridgeOutputRef(Id_);
impl From<Id_> for BridgeOutputRef { #[inline] fn from(id: Id_) -> Self { BridgeOutputRef(id) } }
impl AsRef<Id_> for BridgeOutputRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BridgeOutputRef {
    /// `Ref`: `BridgeArn|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::MediaConnect::BridgeOutput.BridgeNetworkOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgeoutput-bridgenetworkoutput.html)
#[must_use]
pub struct BridgeNetworkOutput<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl BridgeNetworkOutput<Missing_<super::required::ip_address>, Missing_<super::required::network_name>, Missing_<super::required::port>, Missing_<super::required::protocol>, Missing_<super::required::ttl>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BridgeNetworkOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> BridgeNetworkOutput<S0, S1, S2, S3, S4> {
    /// Sets `IpAddress`. Required.
    #[inline] pub fn ip_address(mut self, value: impl IntoValue_<String>) -> BridgeNetworkOutput<Set_, S1, S2, S3, S4> { self.0.put("IpAddress", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `NetworkName`. Required.
    #[inline] pub fn network_name(mut self, value: impl IntoValue_<String>) -> BridgeNetworkOutput<S0, Set_, S2, S3, S4> { self.0.put("NetworkName", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> BridgeNetworkOutput<S0, S1, Set_, S3, S4> { self.0.put("Port", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> BridgeNetworkOutput<S0, S1, S2, Set_, S4> { self.0.put("Protocol", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
    /// Sets `Ttl`. Required.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<i64>) -> BridgeNetworkOutput<S0, S1, S2, S3, Set_> { self.0.put("Ttl", value.into_node()); BridgeNetworkOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<BridgeNetworkOutput> for BridgeNetworkOutput<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::BridgeOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `rtp-fec`
    pub const RTP_FEC: Value_<Protocol> = Value_::constant("rtp-fec");
    /// `rtp`
    pub const RTP: Value_<Protocol> = Value_::constant("rtp");
    /// `udp`
    pub const UDP: Value_<Protocol> = Value_::constant("udp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
