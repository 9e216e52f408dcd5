// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::DeviceProfile`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::DeviceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html)
#[must_use]
pub struct DeviceProfile(Properties_);
impl DeviceProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeviceProfile(Properties_::new()) }
}
impl DeviceProfile {
    /// Sets `LoRaWAN`. An update replaces the resource.
    #[inline] pub fn lo_ra_wan(mut self, value: impl IntoValue_<LoRaWANDeviceProfile>) -> Self { self.0.put("LoRaWAN", value.into_node()); self }
    /// Sets `Name`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DeviceProfile> for DeviceProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DeviceProfile {
    const TYPE: &'static str = "AWS::IoTWireless::DeviceProfile";
    type Handle = DeviceProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeviceProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeviceProfileRef(Id_);
impl From<Id_> for DeviceProfileRef { #[inline] fn from(id: Id_) -> Self { DeviceProfileRef(id) } }
impl AsRef<Id_> for DeviceProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeviceProfileRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTWireless::DeviceProfile.LoRaWANDeviceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-deviceprofile-lorawandeviceprofile.html)
#[must_use]
pub struct LoRaWANDeviceProfile(Properties_);
impl LoRaWANDeviceProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoRaWANDeviceProfile(Properties_::new()) }
}
impl LoRaWANDeviceProfile {
    /// Sets `ClassBTimeout`. 0 to 1000.
    #[inline] pub fn class_b_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ClassBTimeout", value.into_node()); self }
    /// Sets `ClassCTimeout`. 0 to 1000.
    #[inline] pub fn class_c_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ClassCTimeout", value.into_node()); self }
    /// Sets `FactoryPresetFreqsList`. 0 to 20 items.
    #[inline] pub fn factory_preset_freqs_list(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("FactoryPresetFreqsList", value.into_node()); self }
    /// Sets `MacVersion`. 0 to 64 characters.
    #[inline] pub fn mac_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MacVersion", value.into_node()); self }
    /// Sets `MaxDutyCycle`. 0 to 100.
    #[inline] pub fn max_duty_cycle(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxDutyCycle", value.into_node()); self }
    /// Sets `MaxEirp`. 0 to 15.
    #[inline] pub fn max_eirp(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxEirp", value.into_node()); self }
    /// Sets `PingSlotDr`. 0 to 15.
    #[inline] pub fn ping_slot_dr(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PingSlotDr", value.into_node()); self }
    /// Sets `PingSlotFreq`. 1000000 to 16700000.
    #[inline] pub fn ping_slot_freq(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PingSlotFreq", value.into_node()); self }
    /// Sets `PingSlotPeriod`. 128 to 4096.
    #[inline] pub fn ping_slot_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PingSlotPeriod", value.into_node()); self }
    /// Sets `RegParamsRevision`. 0 to 64 characters.
    #[inline] pub fn reg_params_revision(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegParamsRevision", value.into_node()); self }
    /// Sets `RfRegion`. 0 to 64 characters.
    #[inline] pub fn rf_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RfRegion", value.into_node()); self }
    /// Sets `RxDataRate2`. 0 to 15.
    #[inline] pub fn rx_data_rate2(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RxDataRate2", value.into_node()); self }
    /// Sets `RxDelay1`. 0 to 15.
    #[inline] pub fn rx_delay1(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RxDelay1", value.into_node()); self }
    /// Sets `RxDrOffset1`. 0 to 7.
    #[inline] pub fn rx_dr_offset1(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RxDrOffset1", value.into_node()); self }
    /// Sets `RxFreq2`. 1000000 to 16700000.
    #[inline] pub fn rx_freq2(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RxFreq2", value.into_node()); self }
    /// Sets `Supports32BitFCnt`.
    #[inline] pub fn supports32_bit_f_cnt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Supports32BitFCnt", value.into_node()); self }
    /// Sets `SupportsClassB`.
    #[inline] pub fn supports_class_b(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SupportsClassB", value.into_node()); self }
    /// Sets `SupportsClassC`.
    #[inline] pub fn supports_class_c(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SupportsClassC", value.into_node()); self }
    /// Sets `SupportsJoin`.
    #[inline] pub fn supports_join(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SupportsJoin", value.into_node()); self }
}
impl IntoValue_<LoRaWANDeviceProfile> for LoRaWANDeviceProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
