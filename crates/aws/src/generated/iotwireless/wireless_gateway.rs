// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::WirelessGateway`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::WirelessGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html)
#[must_use]
pub struct WirelessGateway<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WirelessGateway<Missing_<super::required::lo_ra_wan>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WirelessGateway(Properties_::new(), PhantomData_) }
}
impl<S0> WirelessGateway<S0> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LastUplinkReceivedAt`.
    #[inline] pub fn last_uplink_received_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUplinkReceivedAt", value.into_node()); self }
    /// Sets `LoRaWAN`. Required.
    #[inline] pub fn lo_ra_wan(mut self, value: impl IntoValue_<LoRaWANGateway>) -> WirelessGateway<Set_> { self.0.put("LoRaWAN", value.into_node()); WirelessGateway(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThingArn`.
    #[inline] pub fn thing_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingArn", value.into_node()); self }
    /// Sets `ThingName`.
    #[inline] pub fn thing_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WirelessGateway> for WirelessGateway<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WirelessGateway<S0> {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessGateway";
    type Handle = WirelessGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WirelessGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WirelessGatewayRef(Id_);
impl From<Id_> for WirelessGatewayRef { #[inline] fn from(id: Id_) -> Self { WirelessGatewayRef(id) } }
impl AsRef<Id_> for WirelessGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WirelessGatewayRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTWireless::WirelessGateway.LoRaWANGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessgateway-lorawangateway.html)
#[must_use]
pub struct LoRaWANGateway<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoRaWANGateway<Missing_<super::required::gateway_eui>, Missing_<super::required::rf_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoRaWANGateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoRaWANGateway<S0, S1> {
    /// Sets `GatewayEui`. Required.
    #[inline] pub fn gateway_eui(mut self, value: impl IntoValue_<String>) -> LoRaWANGateway<Set_, S1> { self.0.put("GatewayEui", value.into_node()); LoRaWANGateway(self.0, PhantomData_) }
    /// Sets `RfRegion`. Required. 0 to 64 characters.
    #[inline] pub fn rf_region(mut self, value: impl IntoValue_<String>) -> LoRaWANGateway<S0, Set_> { self.0.put("RfRegion", value.into_node()); LoRaWANGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoRaWANGateway> for LoRaWANGateway<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
