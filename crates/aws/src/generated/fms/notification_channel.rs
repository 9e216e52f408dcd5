// Made by `cargo xtask generate`; do not edit.
//! `AWS::FMS::NotificationChannel`

use stanchion_template::generated::*;

/// `AWS::FMS::NotificationChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html)
#[must_use]
pub struct NotificationChannel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NotificationChannel<Missing_<super::required::sns_role_name>, Missing_<super::required::sns_topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationChannel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NotificationChannel<S0, S1> {
    /// Sets `SnsRoleName`. Required. 1 to 1024 characters.
    #[inline] pub fn sns_role_name(mut self, value: impl IntoValue_<String>) -> NotificationChannel<Set_, S1> { self.0.put("SnsRoleName", value.into_node()); NotificationChannel(self.0, PhantomData_) }
    /// Sets `SnsTopicArn`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> NotificationChannel<S0, Set_> { self.0.put("SnsTopicArn", value.into_node()); NotificationChannel(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NotificationChannel> for NotificationChannel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for NotificationChannel<S0, S1> {
    const TYPE: &'static str = "AWS::FMS::NotificationChannel";
    type Handle = NotificationChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotificationChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotificationChannelRef(Id_);
impl From<Id_> for NotificationChannelRef { #[inline] fn from(id: Id_) -> Self { NotificationChannelRef(id) } }
impl AsRef<Id_> for NotificationChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotificationChannelRef {
    /// `Ref`: `SnsTopicArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
