// Made by `cargo xtask generate`; do not edit.
//! `AWS::Outposts::Site`

use stanchion_template::generated::*;

/// `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[must_use]
pub struct Site<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Site<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Site(Properties_::new(), PhantomData_) }
}
impl<S0> Site<S0> {
    /// Sets `Description`. 1 to 1001 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1000 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Site<Set_> { self.0.put("Name", value.into_node()); Site(self.0, PhantomData_) }
    /// Sets `Notes`. 1 to 2000 characters.
    #[inline] pub fn notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Notes", value.into_node()); self }
    /// Sets `OperatingAddress`. An update replaces the resource.
    #[inline] pub fn operating_address(mut self, value: impl IntoValue_<Address>) -> Self { self.0.put("OperatingAddress", value.into_node()); self }
    /// Sets `RackPhysicalProperties`.
    #[inline] pub fn rack_physical_properties(mut self, value: impl IntoValue_<RackPhysicalProperties>) -> Self { self.0.put("RackPhysicalProperties", value.into_node()); self }
    /// Sets `ShippingAddress`. An update replaces the resource.
    #[inline] pub fn shipping_address(mut self, value: impl IntoValue_<Address>) -> Self { self.0.put("ShippingAddress", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Site> for Site<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Site<S0> {
    const TYPE: &'static str = "AWS::Outposts::Site";
    type Handle = SiteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Site`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SiteRef(Id_);
impl From<Id_> for SiteRef { #[inline] fn from(id: Id_) -> Self { SiteRef(id) } }
impl AsRef<Id_> for SiteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SiteRef {
    /// `Ref`: `SiteArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SiteArn`
    #[inline] pub fn site_arn(&self) -> Value_<String> { self.0.attribute("SiteArn") }
    /// `Fn::GetAtt` `SiteId`
    #[inline] pub fn site_id(&self) -> Value_<String> { self.0.attribute("SiteId") }
}
/// `AWS::Outposts::Site.Address`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-outposts-site-address.html)
#[must_use]
pub struct Address<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl Address<Missing_<super::required::address_line1>, Missing_<super::required::city>, Missing_<super::required::contact_name>, Missing_<super::required::contact_phone_number>, Missing_<super::required::country_code>, Missing_<super::required::postal_code>, Missing_<super::required::state_or_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Address(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> Address<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `AddressLine1`. Required. 1 to 180 characters.
    #[inline] pub fn address_line1(mut self, value: impl IntoValue_<String>) -> Address<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("AddressLine1", value.into_node()); Address(self.0, PhantomData_) }
    /// Sets `AddressLine2`. 0 to 60 characters.
    #[inline] pub fn address_line2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AddressLine2", value.into_node()); self }
    /// Sets `AddressLine3`. 0 to 60 characters.
    #[inline] pub fn address_line3(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AddressLine3", value.into_node()); self }
    /// Sets `City`. Required. 1 to 50 characters.
    #[inline] pub fn city(mut self, value: impl IntoValue_<String>) -> Address<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("City", value.into_node()); Address(self.0, PhantomData_) }
    /// Sets `ContactName`. Required. 1 to 255 characters.
    #[inline] pub fn contact_name(mut self, value: impl IntoValue_<String>) -> Address<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("ContactName", value.into_node()); Address(self.0, PhantomData_) }
    /// Sets `ContactPhoneNumber`. Required. 1 to 20 characters.
    #[inline] pub fn contact_phone_number(mut self, value: impl IntoValue_<String>) -> Address<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("ContactPhoneNumber", value.into_node()); Address(self.0, PhantomData_) }
    /// Sets `CountryCode`. Required. Exactly 2 characters.
    #[inline] pub fn country_code(mut self, value: impl IntoValue_<String>) -> Address<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("CountryCode", value.into_node()); Address(self.0, PhantomData_) }
    /// Sets `DistrictOrCounty`. 1 to 60 characters.
    #[inline] pub fn district_or_county(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DistrictOrCounty", value.into_node()); self }
    /// Sets `Municipality`. 0 to 180 characters.
    #[inline] pub fn municipality(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Municipality", value.into_node()); self }
    /// Sets `PostalCode`. Required. 1 to 20 characters.
    #[inline] pub fn postal_code(mut self, value: impl IntoValue_<String>) -> Address<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("PostalCode", value.into_node()); Address(self.0, PhantomData_) }
    /// Sets `StateOrRegion`. Required. 1 to 50 characters.
    #[inline] pub fn state_or_region(mut self, value: impl IntoValue_<String>) -> Address<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("StateOrRegion", value.into_node()); Address(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<Address> for Address<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Outposts::Site.RackPhysicalProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-outposts-site-rackphysicalproperties.html)
#[must_use]
pub struct RackPhysicalProperties(Properties_);
impl RackPhysicalProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RackPhysicalProperties(Properties_::new()) }
}
impl RackPhysicalProperties {
    /// Sets `FiberOpticCableType`. The values are constants of [`FiberOpticCableType`].
    #[inline] pub fn fiber_optic_cable_type(mut self, value: impl IntoValue_<FiberOpticCableType>) -> Self { self.0.put("FiberOpticCableType", value.into_node()); self }
    /// Sets `MaximumSupportedWeightLbs`. The values are constants of [`MaximumSupportedWeightLbs`].
    #[inline] pub fn maximum_supported_weight_lbs(mut self, value: impl IntoValue_<MaximumSupportedWeightLbs>) -> Self { self.0.put("MaximumSupportedWeightLbs", value.into_node()); self }
    /// Sets `OpticalStandard`. The values are constants of [`OpticalStandard`].
    #[inline] pub fn optical_standard(mut self, value: impl IntoValue_<OpticalStandard>) -> Self { self.0.put("OpticalStandard", value.into_node()); self }
    /// Sets `PowerConnector`. The values are constants of [`PowerConnector`].
    #[inline] pub fn power_connector(mut self, value: impl IntoValue_<PowerConnector>) -> Self { self.0.put("PowerConnector", value.into_node()); self }
    /// Sets `PowerDrawKva`. The values are constants of [`PowerDrawKva`].
    #[inline] pub fn power_draw_kva(mut self, value: impl IntoValue_<PowerDrawKva>) -> Self { self.0.put("PowerDrawKva", value.into_node()); self }
    /// Sets `PowerFeedDrop`. The values are constants of [`PowerFeedDrop`].
    #[inline] pub fn power_feed_drop(mut self, value: impl IntoValue_<PowerFeedDrop>) -> Self { self.0.put("PowerFeedDrop", value.into_node()); self }
    /// Sets `PowerPhase`. The values are constants of [`PowerPhase`].
    #[inline] pub fn power_phase(mut self, value: impl IntoValue_<PowerPhase>) -> Self { self.0.put("PowerPhase", value.into_node()); self }
    /// Sets `UplinkCount`. The values are constants of [`UplinkCount`].
    #[inline] pub fn uplink_count(mut self, value: impl IntoValue_<UplinkCount>) -> Self { self.0.put("UplinkCount", value.into_node()); self }
    /// Sets `UplinkGbps`. The values are constants of [`UplinkGbps`].
    #[inline] pub fn uplink_gbps(mut self, value: impl IntoValue_<UplinkGbps>) -> Self { self.0.put("UplinkGbps", value.into_node()); self }
}
impl IntoValue_<RackPhysicalProperties> for RackPhysicalProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum FiberOpticCableType {}
impl FiberOpticCableType {
    /// `SINGLE_MODE`
    pub const SINGLE_MODE: Value_<FiberOpticCableType> = Value_::constant("SINGLE_MODE");
    /// `MULTI_MODE`
    pub const MULTI_MODE: Value_<FiberOpticCableType> = Value_::constant("MULTI_MODE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FiberOpticCableType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum MaximumSupportedWeightLbs {}
impl MaximumSupportedWeightLbs {
    /// `NO_LIMIT`
    pub const NO_LIMIT: Value_<MaximumSupportedWeightLbs> = Value_::constant("NO_LIMIT");
    /// `MAX_1400_LBS`
    pub const MAX_1400_LBS: Value_<MaximumSupportedWeightLbs> = Value_::constant("MAX_1400_LBS");
    /// `MAX_1600_LBS`
    pub const MAX_1600_LBS: Value_<MaximumSupportedWeightLbs> = Value_::constant("MAX_1600_LBS");
    /// `MAX_1800_LBS`
    pub const MAX_1800_LBS: Value_<MaximumSupportedWeightLbs> = Value_::constant("MAX_1800_LBS");
    /// `MAX_2000_LBS`
    pub const MAX_2000_LBS: Value_<MaximumSupportedWeightLbs> = Value_::constant("MAX_2000_LBS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaximumSupportedWeightLbs> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum OpticalStandard {}
impl OpticalStandard {
    /// `OPTIC_10GBASE_SR`
    pub const OPTIC_10_GBASE_SR: Value_<OpticalStandard> = Value_::constant("OPTIC_10GBASE_SR");
    /// `OPTIC_10GBASE_IR`
    pub const OPTIC_10_GBASE_IR: Value_<OpticalStandard> = Value_::constant("OPTIC_10GBASE_IR");
    /// `OPTIC_10GBASE_LR`
    pub const OPTIC_10_GBASE_LR: Value_<OpticalStandard> = Value_::constant("OPTIC_10GBASE_LR");
    /// `OPTIC_40GBASE_SR`
    pub const OPTIC_40_GBASE_SR: Value_<OpticalStandard> = Value_::constant("OPTIC_40GBASE_SR");
    /// `OPTIC_40GBASE_ESR`
    pub const OPTIC_40_GBASE_ESR: Value_<OpticalStandard> = Value_::constant("OPTIC_40GBASE_ESR");
    /// `OPTIC_40GBASE_IR4_LR4L`
    pub const OPTIC_40_GBASE_IR4_LR4_L: Value_<OpticalStandard> = Value_::constant("OPTIC_40GBASE_IR4_LR4L");
    /// `OPTIC_40GBASE_LR4`
    pub const OPTIC_40_GBASE_LR4: Value_<OpticalStandard> = Value_::constant("OPTIC_40GBASE_LR4");
    /// `OPTIC_100GBASE_SR4`
    pub const OPTIC_100_GBASE_SR4: Value_<OpticalStandard> = Value_::constant("OPTIC_100GBASE_SR4");
    /// `OPTIC_100GBASE_CWDM4`
    pub const OPTIC_100_GBASE_CWDM4: Value_<OpticalStandard> = Value_::constant("OPTIC_100GBASE_CWDM4");
    /// `OPTIC_100GBASE_LR4`
    pub const OPTIC_100_GBASE_LR4: Value_<OpticalStandard> = Value_::constant("OPTIC_100GBASE_LR4");
    /// `OPTIC_100G_PSM4_MSA`
    pub const OPTIC_100_G_PSM4_MSA: Value_<OpticalStandard> = Value_::constant("OPTIC_100G_PSM4_MSA");
    /// `OPTIC_1000BASE_LX`
    pub const OPTIC_1000_BASE_LX: Value_<OpticalStandard> = Value_::constant("OPTIC_1000BASE_LX");
    /// `OPTIC_1000BASE_SX`
    pub const OPTIC_1000_BASE_SX: Value_<OpticalStandard> = Value_::constant("OPTIC_1000BASE_SX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OpticalStandard> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum PowerConnector {}
impl PowerConnector {
    /// `L6_30P`
    pub const L6_30_P: Value_<PowerConnector> = Value_::constant("L6_30P");
    /// `IEC309`
    pub const IEC309: Value_<PowerConnector> = Value_::constant("IEC309");
    /// `AH530P7W`
    pub const AH530_P7_W: Value_<PowerConnector> = Value_::constant("AH530P7W");
    /// `AH532P6W`
    pub const AH532_P6_W: Value_<PowerConnector> = Value_::constant("AH532P6W");
    /// `CS8365C`
    pub const CS8365_C: Value_<PowerConnector> = Value_::constant("CS8365C");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PowerConnector> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum PowerDrawKva {}
impl PowerDrawKva {
    /// `POWER_5_KVA`
    pub const POWER_5_KVA: Value_<PowerDrawKva> = Value_::constant("POWER_5_KVA");
    /// `POWER_10_KVA`
    pub const POWER_10_KVA: Value_<PowerDrawKva> = Value_::constant("POWER_10_KVA");
    /// `POWER_15_KVA`
    pub const POWER_15_KVA: Value_<PowerDrawKva> = Value_::constant("POWER_15_KVA");
    /// `POWER_30_KVA`
    pub const POWER_30_KVA: Value_<PowerDrawKva> = Value_::constant("POWER_30_KVA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PowerDrawKva> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum PowerFeedDrop {}
impl PowerFeedDrop {
    /// `ABOVE_RACK`
    pub const ABOVE_RACK: Value_<PowerFeedDrop> = Value_::constant("ABOVE_RACK");
    /// `BELOW_RACK`
    pub const BELOW_RACK: Value_<PowerFeedDrop> = Value_::constant("BELOW_RACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PowerFeedDrop> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum PowerPhase {}
impl PowerPhase {
    /// `SINGLE_PHASE`
    pub const SINGLE_PHASE: Value_<PowerPhase> = Value_::constant("SINGLE_PHASE");
    /// `THREE_PHASE`
    pub const THREE_PHASE: Value_<PowerPhase> = Value_::constant("THREE_PHASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PowerPhase> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum UplinkCount {}
impl UplinkCount {
    /// `UPLINK_COUNT_1`
    pub const UPLINK_COUNT_1: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_1");
    /// `UPLINK_COUNT_2`
    pub const UPLINK_COUNT_2: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_2");
    /// `UPLINK_COUNT_3`
    pub const UPLINK_COUNT_3: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_3");
    /// `UPLINK_COUNT_4`
    pub const UPLINK_COUNT_4: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_4");
    /// `UPLINK_COUNT_5`
    pub const UPLINK_COUNT_5: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_5");
    /// `UPLINK_COUNT_6`
    pub const UPLINK_COUNT_6: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_6");
    /// `UPLINK_COUNT_7`
    pub const UPLINK_COUNT_7: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_7");
    /// `UPLINK_COUNT_8`
    pub const UPLINK_COUNT_8: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_8");
    /// `UPLINK_COUNT_12`
    pub const UPLINK_COUNT_12: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_12");
    /// `UPLINK_COUNT_16`
    pub const UPLINK_COUNT_16: Value_<UplinkCount> = Value_::constant("UPLINK_COUNT_16");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UplinkCount> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Outposts::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
#[derive(Debug)]
pub enum UplinkGbps {}
impl UplinkGbps {
    /// `UPLINK_1G`
    pub const UPLINK_1_G: Value_<UplinkGbps> = Value_::constant("UPLINK_1G");
    /// `UPLINK_10G`
    pub const UPLINK_10_G: Value_<UplinkGbps> = Value_::constant("UPLINK_10G");
    /// `UPLINK_40G`
    pub const UPLINK_40_G: Value_<UplinkGbps> = Value_::constant("UPLINK_40G");
    /// `UPLINK_100G`
    pub const UPLINK_100_G: Value_<UplinkGbps> = Value_::constant("UPLINK_100G");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UplinkGbps> { Value_::from_node(value.into_node()) }
}
