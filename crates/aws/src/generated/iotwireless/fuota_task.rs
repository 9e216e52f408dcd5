// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::FuotaTask`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::FuotaTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html)
#[must_use]
pub struct FuotaTask<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FuotaTask<Missing_<super::required::firmware_update_image>, Missing_<super::required::firmware_update_role>, Missing_<super::required::lo_ra_wan>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FuotaTask(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FuotaTask<S0, S1, S2> {
    /// Sets `AssociateMulticastGroup`. At most 256 characters.
    #[inline] pub fn associate_multicast_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssociateMulticastGroup", value.into_node()); self }
    /// Sets `AssociateWirelessDevice`. At most 256 characters.
    #[inline] pub fn associate_wireless_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssociateWirelessDevice", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisassociateMulticastGroup`. At most 256 characters.
    #[inline] pub fn disassociate_multicast_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisassociateMulticastGroup", value.into_node()); self }
    /// Sets `DisassociateWirelessDevice`. At most 256 characters.
    #[inline] pub fn disassociate_wireless_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisassociateWirelessDevice", value.into_node()); self }
    /// Sets `FirmwareUpdateImage`. Required. 1 to 2048 characters.
    #[inline] pub fn firmware_update_image(mut self, value: impl IntoValue_<String>) -> FuotaTask<Set_, S1, S2> { self.0.put("FirmwareUpdateImage", value.into_node()); FuotaTask(self.0, PhantomData_) }
    /// Sets `FirmwareUpdateRole`. Required. 1 to 256 characters.
    #[inline] pub fn firmware_update_role(mut self, value: impl IntoValue_<String>) -> FuotaTask<S0, Set_, S2> { self.0.put("FirmwareUpdateRole", value.into_node()); FuotaTask(self.0, PhantomData_) }
    /// Sets `LoRaWAN`. Required.
    #[inline] pub fn lo_ra_wan(mut self, value: impl IntoValue_<LoRaWAN>) -> FuotaTask<S0, S1, Set_> { self.0.put("LoRaWAN", value.into_node()); FuotaTask(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FuotaTask> for FuotaTask<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for FuotaTask<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTWireless::FuotaTask";
    type Handle = FuotaTaskRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FuotaTask`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FuotaTaskRef(Id_);
impl From<Id_> for FuotaTaskRef { #[inline] fn from(id: Id_) -> Self { FuotaTaskRef(id) } }
impl AsRef<Id_> for FuotaTaskRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FuotaTaskRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `FuotaTaskStatus`
    #[inline] pub fn fuota_task_status(&self) -> Value_<String> { self.0.attribute("FuotaTaskStatus") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LoRaWAN.StartTime`
    #[inline] pub fn lo_ra_wan_start_time(&self) -> Value_<String> { self.0.attribute("LoRaWAN.StartTime") }
}
/// `AWS::IoTWireless::FuotaTask.LoRaWAN`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-fuotatask-lorawan.html)
#[must_use]
pub struct LoRaWAN<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoRaWAN<Missing_<super::required::rf_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoRaWAN(Properties_::new(), PhantomData_) }
}
impl<S0> LoRaWAN<S0> {
    /// Sets `RfRegion`. Required. 1 to 64 characters. The values are constants of [`RfRegion`].
    #[inline] pub fn rf_region(mut self, value: impl IntoValue_<RfRegion>) -> LoRaWAN<Set_> { self.0.put("RfRegion", value.into_node()); LoRaWAN(self.0, PhantomData_) }
    /// Sets `StartTime`. At most 64 characters.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LoRaWAN> for LoRaWAN<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTWireless::FuotaTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html)
#[derive(Debug)]
pub enum RfRegion {}
impl RfRegion {
    /// `AS923-1`
    pub const AS923_1: Value_<RfRegion> = Value_::constant("AS923-1");
    /// `AS923-2`
    pub const AS923_2: Value_<RfRegion> = Value_::constant("AS923-2");
    /// `AS923-3`
    pub const AS923_3: Value_<RfRegion> = Value_::constant("AS923-3");
    /// `AS923-4`
    pub const AS923_4: Value_<RfRegion> = Value_::constant("AS923-4");
    /// `AU915`
    pub const AU915: Value_<RfRegion> = Value_::constant("AU915");
    /// `CN470`
    pub const CN470: Value_<RfRegion> = Value_::constant("CN470");
    /// `CN779`
    pub const CN779: Value_<RfRegion> = Value_::constant("CN779");
    /// `EU433`
    pub const EU433: Value_<RfRegion> = Value_::constant("EU433");
    /// `EU868`
    pub const EU868: Value_<RfRegion> = Value_::constant("EU868");
    /// `IN865`
    pub const IN865: Value_<RfRegion> = Value_::constant("IN865");
    /// `KR920`
    pub const KR920: Value_<RfRegion> = Value_::constant("KR920");
    /// `RU864`
    pub const RU864: Value_<RfRegion> = Value_::constant("RU864");
    /// `US915`
    pub const US915: Value_<RfRegion> = Value_::constant("US915");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RfRegion> { Value_::from_node(value.into_node()) }
}
