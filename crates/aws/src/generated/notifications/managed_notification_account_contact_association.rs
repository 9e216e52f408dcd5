// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications::ManagedNotificationAccountContactAssociation`

use stanchion_template::generated::*;

/// `AWS::Notifications::ManagedNotificationAccountContactAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html)
#[must_use]
pub struct ManagedNotificationAccountContactAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManagedNotificationAccountContactAssociation<Missing_<super::required::contact_identifier>, Missing_<super::required::managed_notification_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedNotificationAccountContactAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManagedNotificationAccountContactAssociation<S0, S1> {
    /// Sets `ContactIdentifier`. Required. An update replaces the resource. The values are constants of [`ContactIdentifier`].
    #[inline] pub fn contact_identifier(mut self, value: impl IntoValue_<ContactIdentifier>) -> ManagedNotificationAccountContactAssociation<Set_, S1> { self.0.put("ContactIdentifier", value.into_node()); ManagedNotificationAccountContactAssociation(self.0, PhantomData_) }
    /// Sets `IsSensitiveEventsSubscribed`.
    #[inline] pub fn is_sensitive_events_subscribed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsSensitiveEventsSubscribed", value.into_node()); self }
    /// Sets `ManagedNotificationConfigurationArn`. Required. An update replaces the resource.
    #[inline] pub fn managed_notification_configuration_arn(mut self, value: impl IntoValue_<String>) -> ManagedNotificationAccountContactAssociation<S0, Set_> { self.0.put("ManagedNotificationConfigurationArn", value.into_node()); ManagedNotificationAccountContactAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ManagedNotificationAccountContactAssociation> for ManagedNotificationAccountContactAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ManagedNotificationAccountContactAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::Notifications::ManagedNotificationAccountContactAssociation";
    type Handle = ManagedNotificationAccountContactAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ManagedNotificationAccountContactAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ManagedNotificationAccountContactAssociationRef(Id_);
impl From<Id_> for ManagedNotificationAccountContactAssociationRef { #[inline] fn from(id: Id_) -> Self { ManagedNotificationAccountContactAssociationRef(id) } }
impl AsRef<Id_> for ManagedNotificationAccountContactAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ManagedNotificationAccountContactAssociationRef {
    /// `Ref`: `ManagedNotificationConfigurationArn|ContactIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::Notifications::ManagedNotificationAccountContactAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html)
#[derive(Debug)]
pub enum ContactIdentifier {}
impl ContactIdentifier {
    /// `ACCOUNT_PRIMARY`
    pub const ACCOUNT_PRIMARY: Value_<ContactIdentifier> = Value_::constant("ACCOUNT_PRIMARY");
    /// `ACCOUNT_ALTERNATE_SECURITY`
    pub const ACCOUNT_ALTERNATE_SECURITY: Value_<ContactIdentifier> = Value_::constant("ACCOUNT_ALTERNATE_SECURITY");
    /// `ACCOUNT_ALTERNATE_OPERATIONS`
    pub const ACCOUNT_ALTERNATE_OPERATIONS: Value_<ContactIdentifier> = Value_::constant("ACCOUNT_ALTERNATE_OPERATIONS");
    /// `ACCOUNT_ALTERNATE_BILLING`
    pub const ACCOUNT_ALTERNATE_BILLING: Value_<ContactIdentifier> = Value_::constant("ACCOUNT_ALTERNATE_BILLING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContactIdentifier> { Value_::from_node(value.into_node()) }
}
