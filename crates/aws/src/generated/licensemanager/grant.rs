// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManager::Grant`

use stanchion_template::generated::*;

/// `AWS::LicenseManager::Grant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html)
#[must_use]
pub struct Grant(Properties_);
impl Grant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Grant(Properties_::new()) }
}
impl Grant {
    /// Sets `AllowedOperations`. 1 to 8 items. The values are constants of [`AllowedOperation`].
    #[inline] pub fn allowed_operations(mut self, value: impl IntoValue_<Vec<AllowedOperation>>) -> Self { self.0.put("AllowedOperations", value.into_node()); self }
    /// Sets `GrantName`.
    #[inline] pub fn grant_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GrantName", value.into_node()); self }
    /// Sets `HomeRegion`.
    #[inline] pub fn home_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HomeRegion", value.into_node()); self }
    /// Sets `LicenseArn`. 0 to 2048 characters.
    #[inline] pub fn license_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LicenseArn", value.into_node()); self }
    /// Sets `Principals`. Exactly 1 item.
    #[inline] pub fn principals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Principals", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Grant> for Grant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Grant {
    const TYPE: &'static str = "AWS::LicenseManager::Grant";
    type Handle = GrantRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Grant`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GrantRef(Id_);
impl From<Id_> for GrantRef { #[inline] fn from(id: Id_) -> Self { GrantRef(id) } }
impl AsRef<Id_> for GrantRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GrantRef {
    /// `Ref`: `GrantArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GrantArn`
    #[inline] pub fn grant_arn(&self) -> Value_<String> { self.0.attribute("GrantArn") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// Values of `AWS::LicenseManager::Grant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html)
#[derive(Debug)]
pub enum AllowedOperation {}
impl AllowedOperation {
    /// `CheckInLicense`
    pub const CHECK_IN_LICENSE: Value_<AllowedOperation> = Value_::constant("CheckInLicense");
    /// `CheckoutBorrowLicense`
    pub const CHECKOUT_BORROW_LICENSE: Value_<AllowedOperation> = Value_::constant("CheckoutBorrowLicense");
    /// `CheckoutLicense`
    pub const CHECKOUT_LICENSE: Value_<AllowedOperation> = Value_::constant("CheckoutLicense");
    /// `CreateGrant`
    pub const CREATE_GRANT: Value_<AllowedOperation> = Value_::constant("CreateGrant");
    /// `CreateToken`
    pub const CREATE_TOKEN: Value_<AllowedOperation> = Value_::constant("CreateToken");
    /// `ExtendConsumptionLicense`
    pub const EXTEND_CONSUMPTION_LICENSE: Value_<AllowedOperation> = Value_::constant("ExtendConsumptionLicense");
    /// `ListPurchasedLicenses`
    pub const LIST_PURCHASED_LICENSES: Value_<AllowedOperation> = Value_::constant("ListPurchasedLicenses");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowedOperation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::LicenseManager::Grant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `DELETED`
    pub const DELETED: Value_<Status> = Value_::constant("DELETED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `FAILED_WORKFLOW`
    pub const FAILED_WORKFLOW: Value_<Status> = Value_::constant("FAILED_WORKFLOW");
    /// `PENDING_ACCEPT`
    pub const PENDING_ACCEPT: Value_<Status> = Value_::constant("PENDING_ACCEPT");
    /// `PENDING_DELETE`
    pub const PENDING_DELETE: Value_<Status> = Value_::constant("PENDING_DELETE");
    /// `PENDING_WORKFLOW`
    pub const PENDING_WORKFLOW: Value_<Status> = Value_::constant("PENDING_WORKFLOW");
    /// `REJECTED`
    pub const REJECTED: Value_<Status> = Value_::constant("REJECTED");
    /// `WORKFLOW_COMPLETED`
    pub const WORKFLOW_COMPLETED: Value_<Status> = Value_::constant("WORKFLOW_COMPLETED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
