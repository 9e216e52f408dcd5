// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManager::License`

use stanchion_template::generated::*;

/// `AWS::LicenseManager::License`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html)
#[must_use]
pub struct License<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8,)>);
impl License<Missing_<super::required::beneficiary>, Missing_<super::required::consumption_configuration>, Missing_<super::required::entitlements>, Missing_<super::required::home_region>, Missing_<super::required::issuer>, Missing_<super::required::license_name>, Missing_<super::required::product_name>, Missing_<super::required::product_sku>, Missing_<super::required::validity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { License(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8> License<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    /// Sets `Beneficiary`. Required.
    #[inline] pub fn beneficiary(mut self, value: impl IntoValue_<String>) -> License<Set_, S1, S2, S3, S4, S5, S6, S7, S8> { self.0.put("Beneficiary", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `ConsumptionConfiguration`. Required.
    #[inline] pub fn consumption_configuration(mut self, value: impl IntoValue_<ConsumptionConfiguration>) -> License<S0, Set_, S2, S3, S4, S5, S6, S7, S8> { self.0.put("ConsumptionConfiguration", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `Entitlements`. Required.
    #[inline] pub fn entitlements(mut self, value: impl IntoValue_<Vec<Entitlement>>) -> License<S0, S1, Set_, S3, S4, S5, S6, S7, S8> { self.0.put("Entitlements", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `HomeRegion`. Required.
    #[inline] pub fn home_region(mut self, value: impl IntoValue_<String>) -> License<S0, S1, S2, Set_, S4, S5, S6, S7, S8> { self.0.put("HomeRegion", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `Issuer`. Required.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<IssuerData>) -> License<S0, S1, S2, S3, Set_, S5, S6, S7, S8> { self.0.put("Issuer", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `LicenseMetadata`.
    #[inline] pub fn license_metadata(mut self, value: impl IntoValue_<Vec<Metadata>>) -> Self { self.0.put("LicenseMetadata", value.into_node()); self }
    /// Sets `LicenseName`. Required.
    #[inline] pub fn license_name(mut self, value: impl IntoValue_<String>) -> License<S0, S1, S2, S3, S4, Set_, S6, S7, S8> { self.0.put("LicenseName", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `ProductName`. Required.
    #[inline] pub fn product_name(mut self, value: impl IntoValue_<String>) -> License<S0, S1, S2, S3, S4, S5, Set_, S7, S8> { self.0.put("ProductName", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `ProductSKU`. Required. 1 to 1024 characters.
    #[inline] pub fn product_sku(mut self, value: impl IntoValue_<String>) -> License<S0, S1, S2, S3, S4, S5, S6, Set_, S8> { self.0.put("ProductSKU", value.into_node()); License(self.0, PhantomData_) }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Validity`. Required.
    #[inline] pub fn validity(mut self, value: impl IntoValue_<ValidityDateFormat>) -> License<S0, S1, S2, S3, S4, S5, S6, S7, Set_> { self.0.put("Validity", value.into_node()); License(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> IntoValue_<License> for License<S0, S1, S2, S3, S4, S5, S6, S7, S8> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> ResourceType_ for License<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    const TYPE: &'static str = "AWS::LicenseManager::License";
    type Handle = LicenseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`License`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LicenseRef(Id_);
impl From<Id_> for LicenseRef { #[inline] fn from(id: Id_) -> Self { LicenseRef(id) } }
impl AsRef<Id_> for LicenseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LicenseRef {
    /// `Ref`: `LicenseArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LicenseArn`
    #[inline] pub fn license_arn(&self) -> Value_<String> { self.0.attribute("LicenseArn") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::LicenseManager::License.BorrowConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-borrowconfiguration.html)
#[must_use]
pub struct BorrowConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BorrowConfiguration<Missing_<super::required::allow_early_check_in>, Missing_<super::required::max_time_to_live_in_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BorrowConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BorrowConfiguration<S0, S1> {
    /// Sets `AllowEarlyCheckIn`. Required.
    #[inline] pub fn allow_early_check_in(mut self, value: impl IntoValue_<bool>) -> BorrowConfiguration<Set_, S1> { self.0.put("AllowEarlyCheckIn", value.into_node()); BorrowConfiguration(self.0, PhantomData_) }
    /// Sets `MaxTimeToLiveInMinutes`. Required.
    #[inline] pub fn max_time_to_live_in_minutes(mut self, value: impl IntoValue_<i64>) -> BorrowConfiguration<S0, Set_> { self.0.put("MaxTimeToLiveInMinutes", value.into_node()); BorrowConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BorrowConfiguration> for BorrowConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::License.ProvisionalConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-provisionalconfiguration.html)
#[must_use]
pub struct ProvisionalConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProvisionalConfiguration<Missing_<super::required::max_time_to_live_in_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisionalConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProvisionalConfiguration<S0> {
    /// Sets `MaxTimeToLiveInMinutes`. Required.
    #[inline] pub fn max_time_to_live_in_minutes(mut self, value: impl IntoValue_<i64>) -> ProvisionalConfiguration<Set_> { self.0.put("MaxTimeToLiveInMinutes", value.into_node()); ProvisionalConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProvisionalConfiguration> for ProvisionalConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::License.ConsumptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-consumptionconfiguration.html)
#[must_use]
pub struct ConsumptionConfiguration(Properties_);
impl ConsumptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConsumptionConfiguration(Properties_::new()) }
}
impl ConsumptionConfiguration {
    /// Sets `BorrowConfiguration`.
    #[inline] pub fn borrow_configuration(mut self, value: impl IntoValue_<BorrowConfiguration>) -> Self { self.0.put("BorrowConfiguration", value.into_node()); self }
    /// Sets `ProvisionalConfiguration`.
    #[inline] pub fn provisional_configuration(mut self, value: impl IntoValue_<ProvisionalConfiguration>) -> Self { self.0.put("ProvisionalConfiguration", value.into_node()); self }
    /// Sets `RenewType`. The values are constants of [`RenewType`].
    #[inline] pub fn renew_type(mut self, value: impl IntoValue_<RenewType>) -> Self { self.0.put("RenewType", value.into_node()); self }
}
impl IntoValue_<ConsumptionConfiguration> for ConsumptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::License.Entitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-entitlement.html)
#[must_use]
pub struct Entitlement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Entitlement<Missing_<super::required::name>, Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Entitlement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Entitlement<S0, S1> {
    /// Sets `AllowCheckIn`.
    #[inline] pub fn allow_check_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowCheckIn", value.into_node()); self }
    /// Sets `MaxCount`.
    #[inline] pub fn max_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCount", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Entitlement<Set_, S1> { self.0.put("Name", value.into_node()); Entitlement(self.0, PhantomData_) }
    /// Sets `Overage`.
    #[inline] pub fn overage(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Overage", value.into_node()); self }
    /// Sets `Unit`. Required. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Entitlement<S0, Set_> { self.0.put("Unit", value.into_node()); Entitlement(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Entitlement> for Entitlement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::License.IssuerData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-issuerdata.html)
#[must_use]
pub struct IssuerData<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IssuerData<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IssuerData(Properties_::new(), PhantomData_) }
}
impl<S0> IssuerData<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IssuerData<Set_> { self.0.put("Name", value.into_node()); IssuerData(self.0, PhantomData_) }
    /// Sets `SignKey`.
    #[inline] pub fn sign_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SignKey", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IssuerData> for IssuerData<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::License.Metadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-metadata.html)
#[must_use]
pub struct Metadata<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Metadata<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Metadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Metadata<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Metadata<Set_, S1> { self.0.put("Name", value.into_node()); Metadata(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Metadata<S0, Set_> { self.0.put("Value", value.into_node()); Metadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Metadata> for Metadata<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::License.ValidityDateFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-validitydateformat.html)
#[must_use]
pub struct ValidityDateFormat<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ValidityDateFormat<Missing_<super::required::begin>, Missing_<super::required::end>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidityDateFormat(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ValidityDateFormat<S0, S1> {
    /// Sets `Begin`. Required. 0 to 50 characters.
    #[inline] pub fn begin(mut self, value: impl IntoValue_<String>) -> ValidityDateFormat<Set_, S1> { self.0.put("Begin", value.into_node()); ValidityDateFormat(self.0, PhantomData_) }
    /// Sets `End`. Required. 0 to 50 characters.
    #[inline] pub fn end(mut self, value: impl IntoValue_<String>) -> ValidityDateFormat<S0, Set_> { self.0.put("End", value.into_node()); ValidityDateFormat(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ValidityDateFormat> for ValidityDateFormat<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::LicenseManager::License`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html)
#[derive(Debug)]
pub enum RenewType {}
impl RenewType {
    /// `Monthly`
    pub const MONTHLY: Value_<RenewType> = Value_::constant("Monthly");
    /// `None`
    pub const NONE: Value_<RenewType> = Value_::constant("None");
    /// `Weekly`
    pub const WEEKLY: Value_<RenewType> = Value_::constant("Weekly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RenewType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::LicenseManager::License`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `Bits`
    pub const BITS: Value_<Unit> = Value_::constant("Bits");
    /// `Bits/Second`
    pub const BITS_SECOND: Value_<Unit> = Value_::constant("Bits/Second");
    /// `Bytes`
    pub const BYTES: Value_<Unit> = Value_::constant("Bytes");
    /// `Bytes/Second`
    pub const BYTES_SECOND: Value_<Unit> = Value_::constant("Bytes/Second");
    /// `Count`
    pub const COUNT: Value_<Unit> = Value_::constant("Count");
    /// `Count/Second`
    pub const COUNT_SECOND: Value_<Unit> = Value_::constant("Count/Second");
    /// `Gigabits`
    pub const GIGABITS: Value_<Unit> = Value_::constant("Gigabits");
    /// `Gigabits/Second`
    pub const GIGABITS_SECOND: Value_<Unit> = Value_::constant("Gigabits/Second");
    /// `Gigabytes`
    pub const GIGABYTES: Value_<Unit> = Value_::constant("Gigabytes");
    /// `Gigabytes/Second`
    pub const GIGABYTES_SECOND: Value_<Unit> = Value_::constant("Gigabytes/Second");
    /// `Kilobits`
    pub const KILOBITS: Value_<Unit> = Value_::constant("Kilobits");
    /// `Kilobits/Second`
    pub const KILOBITS_SECOND: Value_<Unit> = Value_::constant("Kilobits/Second");
    /// `Kilobytes`
    pub const KILOBYTES: Value_<Unit> = Value_::constant("Kilobytes");
    /// `Kilobytes/Second`
    pub const KILOBYTES_SECOND: Value_<Unit> = Value_::constant("Kilobytes/Second");
    /// `Megabits`
    pub const MEGABITS: Value_<Unit> = Value_::constant("Megabits");
    /// `Megabits/Second`
    pub const MEGABITS_SECOND: Value_<Unit> = Value_::constant("Megabits/Second");
    /// `Megabytes`
    pub const MEGABYTES: Value_<Unit> = Value_::constant("Megabytes");
    /// `Megabytes/Second`
    pub const MEGABYTES_SECOND: Value_<Unit> = Value_::constant("Megabytes/Second");
    /// `Microseconds`
    pub const MICROSECONDS: Value_<Unit> = Value_::constant("Microseconds");
    /// `Milliseconds`
    pub const MILLISECONDS: Value_<Unit> = Value_::constant("Milliseconds");
    /// `None`
    pub const NONE: Value_<Unit> = Value_::constant("None");
    /// `Percent`
    pub const PERCENT: Value_<Unit> = Value_::constant("Percent");
    /// `Seconds`
    pub const SECONDS: Value_<Unit> = Value_::constant("Seconds");
    /// `Terabits`
    pub const TERABITS: Value_<Unit> = Value_::constant("Terabits");
    /// `Terabits/Second`
    pub const TERABITS_SECOND: Value_<Unit> = Value_::constant("Terabits/Second");
    /// `Terabytes`
    pub const TERABYTES: Value_<Unit> = Value_::constant("Terabytes");
    /// `Terabytes/Second`
    pub const TERABYTES_SECOND: Value_<Unit> = Value_::constant("Terabytes/Second");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
