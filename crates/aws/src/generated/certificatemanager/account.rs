// Made by `cargo xtask generate`; do not edit.
//! `AWS::CertificateManager::Account`

use stanchion_template::generated::*;

/// `AWS::CertificateManager::Account`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html)
#[must_use]
pub struct Account<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Account<Missing_<super::required::expiry_events_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Account(Properties_::new(), PhantomData_) }
}
impl<S0> Account<S0> {
    /// Sets `ExpiryEventsConfiguration`. Required.
    #[inline] pub fn expiry_events_configuration(mut self, value: impl IntoValue_<ExpiryEventsConfiguration>) -> Account<Set_> { self.0.put("ExpiryEventsConfiguration", value.into_node()); Account(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Account> for Account<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Account<S0> {
    const TYPE: &'static str = "AWS::CertificateManager::Account";
    type Handle = AccountRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Account`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountRef(Id_);
impl From<Id_> for AccountRef { #[inline] fn from(id: Id_) -> Self { AccountRef(id) } }
impl AsRef<Id_> for AccountRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
/// `AWS::CertificateManager::Account.ExpiryEventsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-account-expiryeventsconfiguration.html)
#[must_use]
pub struct ExpiryEventsConfiguration(Properties_);
impl ExpiryEventsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExpiryEventsConfiguration(Properties_::new()) }
}
impl ExpiryEventsConfiguration {
    /// Sets `DaysBeforeExpiry`. 1 to 45.
    #[inline] pub fn days_before_expiry(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DaysBeforeExpiry", value.into_node()); self }
}
impl IntoValue_<ExpiryEventsConfiguration> for ExpiryEventsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
