// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications::NotificationHub`

use stanchion_template::generated::*;

/// `AWS::Notifications::NotificationHub`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html)
#[must_use]
pub struct NotificationHub<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationHub<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationHub(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationHub<S0> {
    /// Sets `Region`. Required. 2 to 25 characters. An update replaces the resource.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> NotificationHub<Set_> { self.0.put("Region", value.into_node()); NotificationHub(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotificationHub> for NotificationHub<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for NotificationHub<S0> {
    const TYPE: &'static str = "AWS::Notifications::NotificationHub";
    type Handle = NotificationHubRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotificationHub`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotificationHubRef(Id_);
impl From<Id_> for NotificationHubRef { #[inline] fn from(id: Id_) -> Self { NotificationHubRef(id) } }
impl AsRef<Id_> for NotificationHubRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotificationHubRef {
    /// `Ref`: `Region`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `NotificationHubStatusSummary`
    #[inline] pub fn notification_hub_status_summary(&self) -> Value_<String> { self.0.attribute("NotificationHubStatusSummary") }
}
