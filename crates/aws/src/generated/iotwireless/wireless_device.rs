// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::WirelessDevice`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::WirelessDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html)
#[must_use]
pub struct WirelessDevice<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WirelessDevice<Missing_<super::required::destination_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WirelessDevice(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WirelessDevice<S0, S1> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationName`. Required. 0 to 128 characters.
    #[inline] pub fn destination_name(mut self, value: impl IntoValue_<String>) -> WirelessDevice<Set_, S1> { self.0.put("DestinationName", value.into_node()); WirelessDevice(self.0, PhantomData_) }
    /// Sets `LastUplinkReceivedAt`.
    #[inline] pub fn last_uplink_received_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUplinkReceivedAt", value.into_node()); self }
    /// Sets `LoRaWAN`.
    #[inline] pub fn lo_ra_wan(mut self, value: impl IntoValue_<LoRaWANDevice>) -> Self { self.0.put("LoRaWAN", value.into_node()); self }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Positioning`. The values are constants of [`Positioning`].
    #[inline] pub fn positioning(mut self, value: impl IntoValue_<Positioning>) -> Self { self.0.put("Positioning", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThingArn`.
    #[inline] pub fn thing_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingArn", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`WirelessDeviceType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<WirelessDeviceType>) -> WirelessDevice<S0, Set_> { self.0.put("Type", value.into_node()); WirelessDevice(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WirelessDevice> for WirelessDevice<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for WirelessDevice<S0, S1> {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessDevice";
    type Handle = WirelessDeviceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WirelessDevice`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WirelessDeviceRef(Id_);
impl From<Id_> for WirelessDeviceRef { #[inline] fn from(id: Id_) -> Self { WirelessDeviceRef(id) } }
impl AsRef<Id_> for WirelessDeviceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WirelessDeviceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ThingName`
    #[inline] pub fn thing_name(&self) -> Value_<String> { self.0.attribute("ThingName") }
}
/// `AWS::IoTWireless::WirelessDevice.SessionKeysAbpV10x`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-sessionkeysabpv10x.html)
#[must_use]
pub struct SessionKeysAbpV10x<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SessionKeysAbpV10x<Missing_<super::required::app_s_key>, Missing_<super::required::nwk_s_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SessionKeysAbpV10x(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SessionKeysAbpV10x<S0, S1> {
    /// Sets `AppSKey`. Required.
    #[inline] pub fn app_s_key(mut self, value: impl IntoValue_<String>) -> SessionKeysAbpV10x<Set_, S1> { self.0.put("AppSKey", value.into_node()); SessionKeysAbpV10x(self.0, PhantomData_) }
    /// Sets `NwkSKey`. Required.
    #[inline] pub fn nwk_s_key(mut self, value: impl IntoValue_<String>) -> SessionKeysAbpV10x<S0, Set_> { self.0.put("NwkSKey", value.into_node()); SessionKeysAbpV10x(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SessionKeysAbpV10x> for SessionKeysAbpV10x<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.AbpV10x`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-abpv10x.html)
#[must_use]
pub struct AbpV10x<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AbpV10x<Missing_<super::required::dev_addr>, Missing_<super::required::session_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AbpV10x(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AbpV10x<S0, S1> {
    /// Sets `DevAddr`. Required.
    #[inline] pub fn dev_addr(mut self, value: impl IntoValue_<String>) -> AbpV10x<Set_, S1> { self.0.put("DevAddr", value.into_node()); AbpV10x(self.0, PhantomData_) }
    /// Sets `SessionKeys`. Required.
    #[inline] pub fn session_keys(mut self, value: impl IntoValue_<SessionKeysAbpV10x>) -> AbpV10x<S0, Set_> { self.0.put("SessionKeys", value.into_node()); AbpV10x(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AbpV10x> for AbpV10x<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.SessionKeysAbpV11`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-sessionkeysabpv11.html)
#[must_use]
pub struct SessionKeysAbpV11<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SessionKeysAbpV11<Missing_<super::required::app_s_key>, Missing_<super::required::f_nwk_s_int_key>, Missing_<super::required::nwk_s_enc_key>, Missing_<super::required::s_nwk_s_int_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SessionKeysAbpV11(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SessionKeysAbpV11<S0, S1, S2, S3> {
    /// Sets `AppSKey`. Required.
    #[inline] pub fn app_s_key(mut self, value: impl IntoValue_<String>) -> SessionKeysAbpV11<Set_, S1, S2, S3> { self.0.put("AppSKey", value.into_node()); SessionKeysAbpV11(self.0, PhantomData_) }
    /// Sets `FNwkSIntKey`. Required.
    #[inline] pub fn f_nwk_s_int_key(mut self, value: impl IntoValue_<String>) -> SessionKeysAbpV11<S0, Set_, S2, S3> { self.0.put("FNwkSIntKey", value.into_node()); SessionKeysAbpV11(self.0, PhantomData_) }
    /// Sets `NwkSEncKey`. Required.
    #[inline] pub fn nwk_s_enc_key(mut self, value: impl IntoValue_<String>) -> SessionKeysAbpV11<S0, S1, Set_, S3> { self.0.put("NwkSEncKey", value.into_node()); SessionKeysAbpV11(self.0, PhantomData_) }
    /// Sets `SNwkSIntKey`. Required.
    #[inline] pub fn s_nwk_s_int_key(mut self, value: impl IntoValue_<String>) -> SessionKeysAbpV11<S0, S1, S2, Set_> { self.0.put("SNwkSIntKey", value.into_node()); SessionKeysAbpV11(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SessionKeysAbpV11> for SessionKeysAbpV11<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.AbpV11`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-abpv11.html)
#[must_use]
pub struct AbpV11<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AbpV11<Missing_<super::required::dev_addr>, Missing_<super::required::session_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AbpV11(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AbpV11<S0, S1> {
    /// Sets `DevAddr`. Required.
    #[inline] pub fn dev_addr(mut self, value: impl IntoValue_<String>) -> AbpV11<Set_, S1> { self.0.put("DevAddr", value.into_node()); AbpV11(self.0, PhantomData_) }
    /// Sets `SessionKeys`. Required.
    #[inline] pub fn session_keys(mut self, value: impl IntoValue_<SessionKeysAbpV11>) -> AbpV11<S0, Set_> { self.0.put("SessionKeys", value.into_node()); AbpV11(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AbpV11> for AbpV11<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-application.html)
#[must_use]
pub struct Application(Properties_);
impl Application {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Application(Properties_::new()) }
}
impl Application {
    /// Sets `DestinationName`. 0 to 128 characters.
    #[inline] pub fn destination_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationName", value.into_node()); self }
    /// Sets `FPort`. 1 to 223.
    #[inline] pub fn f_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FPort", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Application> for Application { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.FPorts`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-fports.html)
#[must_use]
pub struct FPorts(Properties_);
impl FPorts {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FPorts(Properties_::new()) }
}
impl FPorts {
    /// Sets `Applications`.
    #[inline] pub fn applications(mut self, value: impl IntoValue_<Vec<Application>>) -> Self { self.0.put("Applications", value.into_node()); self }
}
impl IntoValue_<FPorts> for FPorts { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.OtaaV10x`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-otaav10x.html)
#[must_use]
pub struct OtaaV10x<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OtaaV10x<Missing_<super::required::app_eui>, Missing_<super::required::app_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OtaaV10x(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OtaaV10x<S0, S1> {
    /// Sets `AppEui`. Required.
    #[inline] pub fn app_eui(mut self, value: impl IntoValue_<String>) -> OtaaV10x<Set_, S1> { self.0.put("AppEui", value.into_node()); OtaaV10x(self.0, PhantomData_) }
    /// Sets `AppKey`. Required.
    #[inline] pub fn app_key(mut self, value: impl IntoValue_<String>) -> OtaaV10x<S0, Set_> { self.0.put("AppKey", value.into_node()); OtaaV10x(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OtaaV10x> for OtaaV10x<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.OtaaV11`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-otaav11.html)
#[must_use]
pub struct OtaaV11<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OtaaV11<Missing_<super::required::app_key>, Missing_<super::required::join_eui>, Missing_<super::required::nwk_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OtaaV11(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OtaaV11<S0, S1, S2> {
    /// Sets `AppKey`. Required.
    #[inline] pub fn app_key(mut self, value: impl IntoValue_<String>) -> OtaaV11<Set_, S1, S2> { self.0.put("AppKey", value.into_node()); OtaaV11(self.0, PhantomData_) }
    /// Sets `JoinEui`. Required.
    #[inline] pub fn join_eui(mut self, value: impl IntoValue_<String>) -> OtaaV11<S0, Set_, S2> { self.0.put("JoinEui", value.into_node()); OtaaV11(self.0, PhantomData_) }
    /// Sets `NwkKey`. Required.
    #[inline] pub fn nwk_key(mut self, value: impl IntoValue_<String>) -> OtaaV11<S0, S1, Set_> { self.0.put("NwkKey", value.into_node()); OtaaV11(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OtaaV11> for OtaaV11<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::WirelessDevice.LoRaWANDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-lorawandevice.html)
#[must_use]
pub struct LoRaWANDevice(Properties_);
impl LoRaWANDevice {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoRaWANDevice(Properties_::new()) }
}
impl LoRaWANDevice {
    /// Sets `AbpV10x`.
    #[inline] pub fn abp_v10x(mut self, value: impl IntoValue_<AbpV10x>) -> Self { self.0.put("AbpV10x", value.into_node()); self }
    /// Sets `AbpV11`.
    #[inline] pub fn abp_v11(mut self, value: impl IntoValue_<AbpV11>) -> Self { self.0.put("AbpV11", value.into_node()); self }
    /// Sets `DevEui`.
    #[inline] pub fn dev_eui(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DevEui", value.into_node()); self }
    /// Sets `DeviceProfileId`. 0 to 256 characters.
    #[inline] pub fn device_profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceProfileId", value.into_node()); self }
    /// Sets `FPorts`.
    #[inline] pub fn f_ports(mut self, value: impl IntoValue_<FPorts>) -> Self { self.0.put("FPorts", value.into_node()); self }
    /// Sets `OtaaV10x`.
    #[inline] pub fn otaa_v10x(mut self, value: impl IntoValue_<OtaaV10x>) -> Self { self.0.put("OtaaV10x", value.into_node()); self }
    /// Sets `OtaaV11`.
    #[inline] pub fn otaa_v11(mut self, value: impl IntoValue_<OtaaV11>) -> Self { self.0.put("OtaaV11", value.into_node()); self }
    /// Sets `ServiceProfileId`. 0 to 256 characters.
    #[inline] pub fn service_profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceProfileId", value.into_node()); self }
}
impl IntoValue_<LoRaWANDevice> for LoRaWANDevice { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTWireless::WirelessDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SemtechGeolocation`
    pub const SEMTECH_GEOLOCATION: Value_<Type> = Value_::constant("SemtechGeolocation");
    /// `SemtechGNSS`
    pub const SEMTECH_GNSS: Value_<Type> = Value_::constant("SemtechGNSS");
    /// `SemtechGNSSNG`
    pub const SEMTECH_GNSSNG: Value_<Type> = Value_::constant("SemtechGNSSNG");
    /// `SemtechWiFi`
    pub const SEMTECH_WI_FI: Value_<Type> = Value_::constant("SemtechWiFi");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTWireless::WirelessDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html)
#[derive(Debug)]
pub enum Positioning {}
impl Positioning {
    /// `Enabled`
    pub const ENABLED: Value_<Positioning> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<Positioning> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Positioning> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTWireless::WirelessDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html)
#[derive(Debug)]
pub enum WirelessDeviceType {}
impl WirelessDeviceType {
    /// `Sidewalk`
    pub const SIDEWALK: Value_<WirelessDeviceType> = Value_::constant("Sidewalk");
    /// `LoRaWAN`
    pub const LO_RA_WAN: Value_<WirelessDeviceType> = Value_::constant("LoRaWAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WirelessDeviceType> { Value_::from_node(value.into_node()) }
}
