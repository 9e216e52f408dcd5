// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::EventSubscription`

use stanchion_template::generated::*;

/// `AWS::RDS::EventSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html)
#[must_use]
pub struct EventSubscription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventSubscription<Missing_<super::required::sns_topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventSubscription(Properties_::new(), PhantomData_) }
}
impl<S0> EventSubscription<S0> {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `EventCategories`.
    #[inline] pub fn event_categories(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EventCategories", value.into_node()); self }
    /// Sets `SnsTopicArn`. Required. An update replaces the resource.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> EventSubscription<Set_> { self.0.put("SnsTopicArn", value.into_node()); EventSubscription(self.0, PhantomData_) }
    /// Sets `SourceIds`.
    #[inline] pub fn source_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SourceIds", value.into_node()); self }
    /// Sets `SourceType`.
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `SubscriptionName`. At most 255 characters. An update replaces the resource.
    #[inline] pub fn subscription_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubscriptionName", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventSubscription> for EventSubscription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EventSubscription<S0> {
    const TYPE: &'static str = "AWS::RDS::EventSubscription";
    type Handle = EventSubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventSubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventSubscriptionRef(Id_);
impl From<Id_> for EventSubscriptionRef { #[inline] fn from(id: Id_) -> Self { EventSubscriptionRef(id) } }
impl AsRef<Id_> for EventSubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventSubscriptionRef {
    /// `Ref`: `SubscriptionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
