// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::PartnerAccount`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::PartnerAccount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html)
#[must_use]
pub struct PartnerAccount(Properties_);
impl PartnerAccount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PartnerAccount(Properties_::new()) }
}
impl PartnerAccount {
    /// Sets `AccountLinked`.
    #[inline] pub fn account_linked(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AccountLinked", value.into_node()); self }
    /// Sets `PartnerAccountId`. At most 256 characters. An update replaces the resource.
    #[inline] pub fn partner_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PartnerAccountId", value.into_node()); self }
    /// Sets `PartnerType`. The values are constants of [`PartnerType`].
    #[inline] pub fn partner_type(mut self, value: impl IntoValue_<PartnerType>) -> Self { self.0.put("PartnerType", value.into_node()); self }
    /// Sets `Sidewalk`.
    #[inline] pub fn sidewalk(mut self, value: impl IntoValue_<SidewalkAccountInfo>) -> Self { self.0.put("Sidewalk", value.into_node()); self }
    /// Sets `SidewalkResponse`.
    #[inline] pub fn sidewalk_response(mut self, value: impl IntoValue_<SidewalkAccountInfoWithFingerprint>) -> Self { self.0.put("SidewalkResponse", value.into_node()); self }
    /// Sets `SidewalkUpdate`.
    #[inline] pub fn sidewalk_update(mut self, value: impl IntoValue_<SidewalkUpdateAccount>) -> Self { self.0.put("SidewalkUpdate", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<PartnerAccount> for PartnerAccount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PartnerAccount {
    const TYPE: &'static str = "AWS::IoTWireless::PartnerAccount";
    type Handle = PartnerAccountRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PartnerAccount`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PartnerAccountRef(Id_);
impl From<Id_> for PartnerAccountRef { #[inline] fn from(id: Id_) -> Self { PartnerAccountRef(id) } }
impl AsRef<Id_> for PartnerAccountRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PartnerAccountRef {
    /// `Ref`: `PartnerAccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Fingerprint`
    #[inline] pub fn fingerprint(&self) -> Value_<String> { self.0.attribute("Fingerprint") }
}
/// `AWS::IoTWireless::PartnerAccount.SidewalkAccountInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-partneraccount-sidewalkaccountinfo.html)
#[must_use]
pub struct SidewalkAccountInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SidewalkAccountInfo<Missing_<super::required::app_server_private_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SidewalkAccountInfo(Properties_::new(), PhantomData_) }
}
impl<S0> SidewalkAccountInfo<S0> {
    /// Sets `AppServerPrivateKey`. Required. 1 to 4096 characters.
    #[inline] pub fn app_server_private_key(mut self, value: impl IntoValue_<String>) -> SidewalkAccountInfo<Set_> { self.0.put("AppServerPrivateKey", value.into_node()); SidewalkAccountInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SidewalkAccountInfo> for SidewalkAccountInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::PartnerAccount.SidewalkAccountInfoWithFingerprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-partneraccount-sidewalkaccountinfowithfingerprint.html)
#[must_use]
pub struct SidewalkAccountInfoWithFingerprint(Properties_);
impl SidewalkAccountInfoWithFingerprint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SidewalkAccountInfoWithFingerprint(Properties_::new()) }
}
impl SidewalkAccountInfoWithFingerprint {
    /// Sets `AmazonId`. At most 2048 characters.
    #[inline] pub fn amazon_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AmazonId", value.into_node()); self }
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Fingerprint`. Exactly 64 characters.
    #[inline] pub fn fingerprint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Fingerprint", value.into_node()); self }
}
impl IntoValue_<SidewalkAccountInfoWithFingerprint> for SidewalkAccountInfoWithFingerprint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::PartnerAccount.SidewalkUpdateAccount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-partneraccount-sidewalkupdateaccount.html)
#[must_use]
pub struct SidewalkUpdateAccount(Properties_);
impl SidewalkUpdateAccount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SidewalkUpdateAccount(Properties_::new()) }
}
impl SidewalkUpdateAccount {
    /// Sets `AppServerPrivateKey`. 1 to 4096 characters.
    #[inline] pub fn app_server_private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppServerPrivateKey", value.into_node()); self }
}
impl IntoValue_<SidewalkUpdateAccount> for SidewalkUpdateAccount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTWireless::PartnerAccount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html)
#[derive(Debug)]
pub enum PartnerType {}
impl PartnerType {
    /// `Sidewalk`
    pub const SIDEWALK: Value_<PartnerType> = Value_::constant("Sidewalk");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PartnerType> { Value_::from_node(value.into_node()) }
}
