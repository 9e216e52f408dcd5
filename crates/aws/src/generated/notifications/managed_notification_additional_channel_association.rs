// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`

use stanchion_template::generated::*;

/// `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html)
#[must_use]
pub struct ManagedNotificationAdditionalChannelAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManagedNotificationAdditionalChannelAssociation<Missing_<super::required::channel_arn>, Missing_<super::required::managed_notification_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedNotificationAdditionalChannelAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManagedNotificationAdditionalChannelAssociation<S0, S1> {
    /// Sets `ChannelArn`. Required. An update replaces the resource.
    #[inline] pub fn channel_arn(mut self, value: impl IntoValue_<String>) -> ManagedNotificationAdditionalChannelAssociation<Set_, S1> { self.0.put("ChannelArn", value.into_node()); ManagedNotificationAdditionalChannelAssociation(self.0, PhantomData_) }
    /// Sets `IsSensitiveEventsSubscribed`.
    #[inline] pub fn is_sensitive_events_subscribed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsSensitiveEventsSubscribed", value.into_node()); self }
    /// Sets `ManagedNotificationConfigurationArn`. Required. An update replaces the resource.
    #[inline] pub fn managed_notification_configuration_arn(mut self, value: impl IntoValue_<String>) -> ManagedNotificationAdditionalChannelAssociation<S0, Set_> { self.0.put("ManagedNotificationConfigurationArn", value.into_node()); ManagedNotificationAdditionalChannelAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ManagedNotificationAdditionalChannelAssociation> for ManagedNotificationAdditionalChannelAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ManagedNotificationAdditionalChannelAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation";
    type Handle = ManagedNotificationAdditionalChannelAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ManagedNotificationAdditionalChannelAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ManagedNotificationAdditionalChannelAssociationRef(Id_);
impl From<Id_> for ManagedNotificationAdditionalChannelAssociationRef { #[inline] fn from(id: Id_) -> Self { ManagedNotificationAdditionalChannelAssociationRef(id) } }
impl AsRef<Id_> for ManagedNotificationAdditionalChannelAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ManagedNotificationAdditionalChannelAssociationRef {
    /// `Ref`: `ChannelArn|ManagedNotificationConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
