// Made by `cargo xtask generate`; do not edit.
//! `AWS::DeviceFarm::NetworkProfile`

use stanchion_template::generated::*;

/// `AWS::DeviceFarm::NetworkProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-networkprofile.html)
#[must_use]
pub struct NetworkProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NetworkProfile<Missing_<super::required::name>, Missing_<super::required::project_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NetworkProfile<S0, S1> {
    /// `Description`: 1 to 16384 characters
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// `DownlinkBandwidthBits`: 0 to 104857600
    #[inline] pub fn downlink_bandwidth_bits(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkBandwidthBits", value.into_node()); self }
    /// `DownlinkDelayMs`: 0 to 2000
    #[inline] pub fn downlink_delay_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkDelayMs", value.into_node()); self }
    /// `DownlinkJitterMs`: 0 to 2000
    #[inline] pub fn downlink_jitter_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkJitterMs", value.into_node()); self }
    /// `DownlinkLossPercent`: 0 to 100
    #[inline] pub fn downlink_loss_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkLossPercent", value.into_node()); self }
    /// `Name`: required, 1 to 256 characters
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NetworkProfile<Set_, S1> { self.0.put("Name", value.into_node()); NetworkProfile(self.0, PhantomData_) }
    /// `ProjectArn`: required, 32 to 1011 characters, update replaces
    #[inline] pub fn project_arn(mut self, value: impl IntoValue_<String>) -> NetworkProfile<S0, Set_> { self.0.put("ProjectArn", value.into_node()); NetworkProfile(self.0, PhantomData_) }
    /// `Tags`
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// `UplinkBandwidthBits`: 0 to 104857600
    #[inline] pub fn uplink_bandwidth_bits(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UplinkBandwidthBits", value.into_node()); self }
    /// `UplinkDelayMs`: 0 to 2000
    #[inline] pub fn uplink_delay_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UplinkDelayMs", value.into_node()); self }
    /// `UplinkJitterMs`: 0 to 2000
    #[inline] pub fn uplink_jitter_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UplinkJitterMs", value.into_node()); self }
    /// `UplinkLossPercent`: 0 to 100
    #[inline] pub fn uplink_loss_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UplinkLossPercent", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NetworkProfile> for NetworkProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for NetworkProfile<S0, S1> {
    const TYPE: &'static str = "AWS::DeviceFarm::NetworkProfile";
    type Handle = NetworkProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkProfileRef(Id_);
impl From<Id_> for NetworkProfileRef { #[inline] fn from(id: Id_) -> Self { NetworkProfileRef(id) } }
impl AsRef<Id_> for NetworkProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkProfileRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
