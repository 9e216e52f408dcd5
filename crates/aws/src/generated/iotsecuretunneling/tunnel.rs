// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSecureTunneling::Tunnel`

use stanchion_template::generated::*;

/// `AWS::IoTSecureTunneling::Tunnel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html)
#[must_use]
pub struct Tunnel(Properties_);
impl Tunnel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tunnel(Properties_::new()) }
}
impl Tunnel {
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationConfig`. An update replaces the resource.
    #[inline] pub fn destination_config(mut self, value: impl IntoValue_<DestinationConfig>) -> Self { self.0.put("DestinationConfig", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeoutConfig`. An update replaces the resource.
    #[inline] pub fn timeout_config(mut self, value: impl IntoValue_<TimeoutConfig>) -> Self { self.0.put("TimeoutConfig", value.into_node()); self }
}
impl IntoValue_<Tunnel> for Tunnel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Tunnel {
    const TYPE: &'static str = "AWS::IoTSecureTunneling::Tunnel";
    type Handle = TunnelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Tunnel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TunnelRef(Id_);
impl From<Id_> for TunnelRef { #[inline] fn from(id: Id_) -> Self { TunnelRef(id) } }
impl AsRef<Id_> for TunnelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TunnelRef {
    /// `Ref`: `TunnelArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TunnelArn`
    #[inline] pub fn tunnel_arn(&self) -> Value_<String> { self.0.attribute("TunnelArn") }
    /// `Fn::GetAtt` `TunnelId`
    #[inline] pub fn tunnel_id(&self) -> Value_<String> { self.0.attribute("TunnelId") }
}
/// `AWS::IoTSecureTunneling::Tunnel.DestinationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsecuretunneling-tunnel-destinationconfig.html)
#[must_use]
pub struct DestinationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DestinationConfig<Missing_<super::required::services>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DestinationConfig<S0> {
    /// Sets `Services`. Required. At least 1 item.
    #[inline] pub fn services(mut self, value: impl IntoValue_<Vec<String>>) -> DestinationConfig<Set_> { self.0.put("Services", value.into_node()); DestinationConfig(self.0, PhantomData_) }
    /// Sets `ThingName`. 1 to 128 characters.
    #[inline] pub fn thing_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DestinationConfig> for DestinationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSecureTunneling::Tunnel.TimeoutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsecuretunneling-tunnel-timeoutconfig.html)
#[must_use]
pub struct TimeoutConfig(Properties_);
impl TimeoutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeoutConfig(Properties_::new()) }
}
impl TimeoutConfig {
    /// Sets `MaxLifetimeTimeoutMinutes`. 1 to 720.
    #[inline] pub fn max_lifetime_timeout_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLifetimeTimeoutMinutes", value.into_node()); self }
}
impl IntoValue_<TimeoutConfig> for TimeoutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
