// Made by `cargo xtask generate`; do not edit.
//! `AWS::SNS::Subscription`

use stanchion_template::generated::*;

/// `AWS::SNS::Subscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html)
#[must_use]
pub struct Subscription<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Subscription<Missing_<super::required::protocol>, Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Subscription<S0, S1> {
    /// Sets `DeliveryPolicy`.
    #[inline] pub fn delivery_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DeliveryPolicy", value.into_node()); self }
    /// Sets `Endpoint`. An update replaces the resource.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `FilterPolicy`.
    #[inline] pub fn filter_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("FilterPolicy", value.into_node()); self }
    /// Sets `FilterPolicyScope`.
    #[inline] pub fn filter_policy_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterPolicyScope", value.into_node()); self }
    /// Sets `Protocol`. Required. An update replaces the resource.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Subscription<Set_, S1> { self.0.put("Protocol", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `RawMessageDelivery`.
    #[inline] pub fn raw_message_delivery(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RawMessageDelivery", value.into_node()); self }
    /// Sets `RedrivePolicy`.
    #[inline] pub fn redrive_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RedrivePolicy", value.into_node()); self }
    /// Sets `Region`. An update may replace the resource.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `ReplayPolicy`.
    #[inline] pub fn replay_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ReplayPolicy", value.into_node()); self }
    /// Sets `SubscriptionRoleArn`.
    #[inline] pub fn subscription_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubscriptionRoleArn", value.into_node()); self }
    /// Sets `TopicArn`. Required. An update replaces the resource.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Subscription<S0, Set_> { self.0.put("TopicArn", value.into_node()); Subscription(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Subscription> for Subscription<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Subscription<S0, S1> {
    const TYPE: &'static str = "AWS::SNS::Subscription";
    type Handle = SubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Subscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriptionRef(Id_);
impl From<Id_> for SubscriptionRef { #[inline] fn from(id: Id_) -> Self { SubscriptionRef(id) } }
impl AsRef<Id_> for SubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriptionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
