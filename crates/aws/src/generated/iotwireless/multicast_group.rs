// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::MulticastGroup`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::MulticastGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html)
#[must_use]
pub struct MulticastGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MulticastGroup<Missing_<super::required::lo_ra_wan>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MulticastGroup(Properties_::new(), PhantomData_) }
}
impl<S0> MulticastGroup<S0> {
    /// Sets `AssociateWirelessDevice`. At most 256 characters.
    #[inline] pub fn associate_wireless_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssociateWirelessDevice", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisassociateWirelessDevice`. At most 256 characters.
    #[inline] pub fn disassociate_wireless_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisassociateWirelessDevice", value.into_node()); self }
    /// Sets `LoRaWAN`. Required.
    #[inline] pub fn lo_ra_wan(mut self, value: impl IntoValue_<LoRaWAN>) -> MulticastGroup<Set_> { self.0.put("LoRaWAN", value.into_node()); MulticastGroup(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MulticastGroup> for MulticastGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for MulticastGroup<S0> {
    const TYPE: &'static str = "AWS::IoTWireless::MulticastGroup";
    type Handle = MulticastGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MulticastGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MulticastGroupRef(Id_);
impl From<Id_> for MulticastGroupRef { #[inline] fn from(id: Id_) -> Self { MulticastGroupRef(id) } }
impl AsRef<Id_> for MulticastGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MulticastGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LoRaWAN.NumberOfDevicesInGroup`
    #[inline] pub fn lo_ra_wan_number_of_devices_in_group(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.NumberOfDevicesInGroup") }
    /// `Fn::GetAtt` `LoRaWAN.NumberOfDevicesRequested`
    #[inline] pub fn lo_ra_wan_number_of_devices_requested(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.NumberOfDevicesRequested") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::IoTWireless::MulticastGroup.LoRaWAN`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-multicastgroup-lorawan.html)
#[must_use]
pub struct LoRaWAN<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoRaWAN<Missing_<super::required::dl_class>, Missing_<super::required::rf_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoRaWAN(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoRaWAN<S0, S1> {
    /// Sets `DlClass`. Required. 1 to 64 characters. The values are constants of [`DlClass`].
    #[inline] pub fn dl_class(mut self, value: impl IntoValue_<DlClass>) -> LoRaWAN<Set_, S1> { self.0.put("DlClass", value.into_node()); LoRaWAN(self.0, PhantomData_) }
    /// Sets `NumberOfDevicesInGroup`.
    #[inline] pub fn number_of_devices_in_group(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfDevicesInGroup", value.into_node()); self }
    /// Sets `NumberOfDevicesRequested`.
    #[inline] pub fn number_of_devices_requested(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfDevicesRequested", value.into_node()); self }
    /// Sets `RfRegion`. Required. 1 to 64 characters. The values are constants of [`RfRegion`].
    #[inline] pub fn rf_region(mut self, value: impl IntoValue_<RfRegion>) -> LoRaWAN<S0, Set_> { self.0.put("RfRegion", value.into_node()); LoRaWAN(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoRaWAN> for LoRaWAN<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTWireless::MulticastGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html)
#[derive(Debug)]
pub enum DlClass {}
impl DlClass {
    /// `ClassB`
    pub const CLASS_B: Value_<DlClass> = Value_::constant("ClassB");
    /// `ClassC`
    pub const CLASS_C: Value_<DlClass> = Value_::constant("ClassC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DlClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTWireless::MulticastGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html)
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
