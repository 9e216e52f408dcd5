// Made by `cargo xtask generate`; do not edit.
//! `AWS::CE::AnomalySubscription`

use stanchion_template::generated::*;

/// `AWS::CE::AnomalySubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html)
#[must_use]
pub struct AnomalySubscription<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AnomalySubscription<Missing_<super::required::frequency>, Missing_<super::required::monitor_arn_list>, Missing_<super::required::subscribers>, Missing_<super::required::subscription_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnomalySubscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AnomalySubscription<S0, S1, S2, S3> {
    /// Sets `Frequency`. Required. The values are constants of [`Frequency`].
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<Frequency>) -> AnomalySubscription<Set_, S1, S2, S3> { self.0.put("Frequency", value.into_node()); AnomalySubscription(self.0, PhantomData_) }
    /// Sets `MonitorArnList`. Required.
    #[inline] pub fn monitor_arn_list(mut self, value: impl IntoValue_<Vec<String>>) -> AnomalySubscription<S0, Set_, S2, S3> { self.0.put("MonitorArnList", value.into_node()); AnomalySubscription(self.0, PhantomData_) }
    /// Sets `ResourceTags`. 0 to 200 items. An update replaces the resource.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `Subscribers`. Required.
    #[inline] pub fn subscribers(mut self, value: impl IntoValue_<Vec<Subscriber>>) -> AnomalySubscription<S0, S1, Set_, S3> { self.0.put("Subscribers", value.into_node()); AnomalySubscription(self.0, PhantomData_) }
    /// Sets `SubscriptionName`. Required. 0 to 1024 characters.
    #[inline] pub fn subscription_name(mut self, value: impl IntoValue_<String>) -> AnomalySubscription<S0, S1, S2, Set_> { self.0.put("SubscriptionName", value.into_node()); AnomalySubscription(self.0, PhantomData_) }
    /// Sets `Threshold`. At least 0.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Threshold", value.into_node()); self }
    /// Sets `ThresholdExpression`.
    #[inline] pub fn threshold_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThresholdExpression", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AnomalySubscription> for AnomalySubscription<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for AnomalySubscription<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CE::AnomalySubscription";
    type Handle = AnomalySubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AnomalySubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnomalySubscriptionRef(Id_);
impl From<Id_> for AnomalySubscriptionRef { #[inline] fn from(id: Id_) -> Self { AnomalySubscriptionRef(id) } }
impl AsRef<Id_> for AnomalySubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnomalySubscriptionRef {
    /// `Ref`: `SubscriptionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `SubscriptionArn`
    #[inline] pub fn subscription_arn(&self) -> Value_<String> { self.0.attribute("SubscriptionArn") }
}
/// `AWS::CE::AnomalySubscription.Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ce-anomalysubscription-subscriber.html)
#[must_use]
pub struct Subscriber<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Subscriber<Missing_<super::required::address>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscriber(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Subscriber<S0, S1> {
    /// Sets `Address`. Required.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Subscriber<Set_, S1> { self.0.put("Address", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Subscriber<S0, Set_> { self.0.put("Type", value.into_node()); Subscriber(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Subscriber> for Subscriber<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CE::AnomalySubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html)
#[derive(Debug)]
pub enum Frequency {}
impl Frequency {
    /// `DAILY`
    pub const DAILY: Value_<Frequency> = Value_::constant("DAILY");
    /// `IMMEDIATE`
    pub const IMMEDIATE: Value_<Frequency> = Value_::constant("IMMEDIATE");
    /// `WEEKLY`
    pub const WEEKLY: Value_<Frequency> = Value_::constant("WEEKLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Frequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CE::AnomalySubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `CONFIRMED`
    pub const CONFIRMED: Value_<Status> = Value_::constant("CONFIRMED");
    /// `DECLINED`
    pub const DECLINED: Value_<Status> = Value_::constant("DECLINED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CE::AnomalySubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `EMAIL`
    pub const EMAIL: Value_<Type> = Value_::constant("EMAIL");
    /// `SNS`
    pub const SNS: Value_<Type> = Value_::constant("SNS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
