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
    /// Sets `Description`. 1 to 16384 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DownlinkBandwidthBits`. 0 to 104857600.
    #[inline] pub fn downlink_bandwidth_bits(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkBandwidthBits", value.into_node()); self }
    /// Sets `DownlinkDelayMs`. 0 to 2000.
    #[inline] pub fn downlink_delay_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkDelayMs", value.into_node()); self }
    /// Sets `DownlinkJitterMs`. 0 to 2000.
    #[inline] pub fn downlink_jitter_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkJitterMs", value.into_node()); self }
    /// Sets `DownlinkLossPercent`. 0 to 100.
    #[inline] pub fn downlink_loss_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownlinkLossPercent", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NetworkProfile<Set_, S1> { self.0.put("Name", value.into_node()); NetworkProfile(self.0, PhantomData_) }
    /// Sets `ProjectArn`. Required. 32 to 1011 characters. An update replaces the resource.
    #[inline] pub fn project_arn(mut self, value: impl IntoValue_<String>) -> NetworkProfile<S0, Set_> { self.0.put("ProjectArn", value.into_node()); NetworkProfile(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UplinkBandwidthBits`. 0 to 104857600.
    #[inline] pub fn uplink_bandwidth_bits(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UplinkBandwidthBits", value.into_node()); self }
    /// Sets `UplinkDelayMs`. 0 to 2000.
    #[inline] pub fn uplink_delay_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UplinkDelayMs", value.into_node()); self }
    /// Sets `UplinkJitterMs`. 0 to 2000.
    #[inline] pub fn uplink_jitter_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UplinkJitterMs", value.into_node()); self }
    /// Sets `UplinkLossPercent`. 0 to 100.
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
