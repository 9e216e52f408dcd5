// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityLake::SubscriberNotification`

use stanchion_template::generated::*;

/// `AWS::SecurityLake::SubscriberNotification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html)
#[must_use]
pub struct SubscriberNotification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubscriberNotification<Missing_<super::required::notification_configuration>, Missing_<super::required::subscriber_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriberNotification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubscriberNotification<S0, S1> {
    /// Sets `NotificationConfiguration`. Required.
    #[inline] pub fn notification_configuration(mut self, value: impl IntoValue_<NotificationConfiguration>) -> SubscriberNotification<Set_, S1> { self.0.put("NotificationConfiguration", value.into_node()); SubscriberNotification(self.0, PhantomData_) }
    /// Sets `SubscriberArn`. Required. An update replaces the resource.
    #[inline] pub fn subscriber_arn(mut self, value: impl IntoValue_<String>) -> SubscriberNotification<S0, Set_> { self.0.put("SubscriberArn", value.into_node()); SubscriberNotification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubscriberNotification> for SubscriberNotification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SubscriberNotification<S0, S1> {
    const TYPE: &'static str = "AWS::SecurityLake::SubscriberNotification";
    type Handle = SubscriberNotificationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubscriberNotification`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriberNotificationRef(Id_);
impl From<Id_> for SubscriberNotificationRef { #[inline] fn from(id: Id_) -> Self { SubscriberNotificationRef(id) } }
impl AsRef<Id_> for SubscriberNotificationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriberNotificationRef {
    /// `Ref`: `SubscriberArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SubscriberEndpoint`
    #[inline] pub fn subscriber_endpoint(&self) -> Value_<String> { self.0.attribute("SubscriberEndpoint") }
}
/// `AWS::SecurityLake::SubscriberNotification.HttpsNotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscribernotification-httpsnotificationconfiguration.html)
#[must_use]
pub struct HttpsNotificationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HttpsNotificationConfiguration<Missing_<super::required::endpoint>, Missing_<super::required::target_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpsNotificationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HttpsNotificationConfiguration<S0, S1> {
    /// Sets `AuthorizationApiKeyName`.
    #[inline] pub fn authorization_api_key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationApiKeyName", value.into_node()); self }
    /// Sets `AuthorizationApiKeyValue`.
    #[inline] pub fn authorization_api_key_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationApiKeyValue", value.into_node()); self }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> HttpsNotificationConfiguration<Set_, S1> { self.0.put("Endpoint", value.into_node()); HttpsNotificationConfiguration(self.0, PhantomData_) }
    /// Sets `HttpMethod`. The values are constants of [`HttpMethod`].
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<HttpMethod>) -> Self { self.0.put("HttpMethod", value.into_node()); self }
    /// Sets `TargetRoleArn`. Required.
    #[inline] pub fn target_role_arn(mut self, value: impl IntoValue_<String>) -> HttpsNotificationConfiguration<S0, Set_> { self.0.put("TargetRoleArn", value.into_node()); HttpsNotificationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HttpsNotificationConfiguration> for HttpsNotificationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::SubscriberNotification.NotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscribernotification-notificationconfiguration.html)
#[must_use]
pub struct NotificationConfiguration(Properties_);
impl NotificationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationConfiguration(Properties_::new()) }
}
impl NotificationConfiguration {
    /// Sets `HttpsNotificationConfiguration`.
    #[inline] pub fn https_notification_configuration(mut self, value: impl IntoValue_<HttpsNotificationConfiguration>) -> Self { self.0.put("HttpsNotificationConfiguration", value.into_node()); self }
    /// Sets `SqsNotificationConfiguration`.
    #[inline] pub fn sqs_notification_configuration(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SqsNotificationConfiguration", value.into_node()); self }
}
impl IntoValue_<NotificationConfiguration> for NotificationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityLake::SubscriberNotification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html)
#[derive(Debug)]
pub enum HttpMethod {}
impl HttpMethod {
    /// `POST`
    pub const POST: Value_<HttpMethod> = Value_::constant("POST");
    /// `PUT`
    pub const PUT: Value_<HttpMethod> = Value_::constant("PUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpMethod> { Value_::from_node(value.into_node()) }
}
