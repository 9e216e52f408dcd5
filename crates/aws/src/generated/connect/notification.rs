// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Notification`

use stanchion_template::generated::*;

/// `AWS::Connect::Notification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html)
#[must_use]
pub struct Notification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Notification<Missing_<super::required::content>, Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Notification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Notification<S0, S1> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<NotificationContent>) -> Notification<Set_, S1> { self.0.put("Content", value.into_node()); Notification(self.0, PhantomData_) }
    /// Sets `ExpiresAt`. An update replaces the resource.
    #[inline] pub fn expires_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpiresAt", value.into_node()); self }
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Notification<S0, Set_> { self.0.put("InstanceArn", value.into_node()); Notification(self.0, PhantomData_) }
    /// Sets `Priority`. An update replaces the resource. The values are constants of [`Priority`].
    #[inline] pub fn priority(mut self, value: impl IntoValue_<Priority>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `Recipients`. 0 to 200 items. An update replaces the resource.
    #[inline] pub fn recipients(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Recipients", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Notification> for Notification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Notification<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::Notification";
    type Handle = NotificationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Notification`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotificationRef(Id_);
impl From<Id_> for NotificationRef { #[inline] fn from(id: Id_) -> Self { NotificationRef(id) } }
impl AsRef<Id_> for NotificationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotificationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Connect::Notification.NotificationContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-notification-notificationcontent.html)
#[must_use]
pub struct NotificationContent(Properties_);
impl NotificationContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationContent(Properties_::new()) }
}
impl NotificationContent {
    /// Sets `DeDE`.
    #[inline] pub fn de_de(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeDE", value.into_node()); self }
    /// Sets `EnUS`.
    #[inline] pub fn en_us(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnUS", value.into_node()); self }
    /// Sets `EsES`.
    #[inline] pub fn es_es(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EsES", value.into_node()); self }
    /// Sets `FrFR`.
    #[inline] pub fn fr_fr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FrFR", value.into_node()); self }
    /// Sets `IdID`.
    #[inline] pub fn id_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdID", value.into_node()); self }
    /// Sets `ItIT`.
    #[inline] pub fn it_it(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ItIT", value.into_node()); self }
    /// Sets `JaJP`.
    #[inline] pub fn ja_jp(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JaJP", value.into_node()); self }
    /// Sets `KoKR`.
    #[inline] pub fn ko_kr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KoKR", value.into_node()); self }
    /// Sets `PtBR`.
    #[inline] pub fn pt_br(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PtBR", value.into_node()); self }
    /// Sets `ZhCN`.
    #[inline] pub fn zh_cn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ZhCN", value.into_node()); self }
    /// Sets `ZhTW`.
    #[inline] pub fn zh_tw(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ZhTW", value.into_node()); self }
}
impl IntoValue_<NotificationContent> for NotificationContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::Notification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html)
#[derive(Debug)]
pub enum Priority {}
impl Priority {
    /// `HIGH`
    pub const HIGH: Value_<Priority> = Value_::constant("HIGH");
    /// `LOW`
    pub const LOW: Value_<Priority> = Value_::constant("LOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Priority> { Value_::from_node(value.into_node()) }
}
