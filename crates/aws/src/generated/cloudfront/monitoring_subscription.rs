// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::MonitoringSubscription`

use stanchion_template::generated::*;

/// `AWS::CloudFront::MonitoringSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html)
#[must_use]
pub struct MonitoringSubscription<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MonitoringSubscription<Missing_<super::required::distribution_id>, Missing_<super::required::monitoring_subscription>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringSubscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MonitoringSubscription<S0, S1> {
    /// Sets `DistributionId`. Required. An update replaces the resource.
    #[inline] pub fn distribution_id(mut self, value: impl IntoValue_<String>) -> MonitoringSubscription<Set_, S1> { self.0.put("DistributionId", value.into_node()); MonitoringSubscription(self.0, PhantomData_) }
    /// Sets `MonitoringSubscription`. Required.
    #[inline] pub fn monitoring_subscription(mut self, value: impl IntoValue_<MonitoringSubscription2>) -> MonitoringSubscription<S0, Set_> { self.0.put("MonitoringSubscription", value.into_node()); MonitoringSubscription(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MonitoringSubscription> for MonitoringSubscription<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MonitoringSubscription<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFront::MonitoringSubscription";
    type Handle = MonitoringSubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MonitoringSubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MonitoringSubscriptionRef(Id_);
impl From<Id_> for MonitoringSubscriptionRef { #[inline] fn from(id: Id_) -> Self { MonitoringSubscriptionRef(id) } }
impl AsRef<Id_> for MonitoringSubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MonitoringSubscriptionRef {
    /// `Ref`: `DistributionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::CloudFront::MonitoringSubscription.RealtimeMetricsSubscriptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-monitoringsubscription-realtimemetricssubscriptionconfig.html)
#[must_use]
pub struct RealtimeMetricsSubscriptionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RealtimeMetricsSubscriptionConfig<Missing_<super::required::realtime_metrics_subscription_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RealtimeMetricsSubscriptionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RealtimeMetricsSubscriptionConfig<S0> {
    /// Sets `RealtimeMetricsSubscriptionStatus`. Required. The values are constants of [`RealtimeMetricsSubscriptionStatus`].
    #[inline] pub fn realtime_metrics_subscription_status(mut self, value: impl IntoValue_<RealtimeMetricsSubscriptionStatus>) -> RealtimeMetricsSubscriptionConfig<Set_> { self.0.put("RealtimeMetricsSubscriptionStatus", value.into_node()); RealtimeMetricsSubscriptionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RealtimeMetricsSubscriptionConfig> for RealtimeMetricsSubscriptionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::MonitoringSubscription.MonitoringSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-monitoringsubscription-monitoringsubscription.html)
#[must_use]
pub struct MonitoringSubscription2(Properties_);
impl MonitoringSubscription2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonitoringSubscription2(Properties_::new()) }
}
impl MonitoringSubscription2 {
    /// Sets `RealtimeMetricsSubscriptionConfig`.
    #[inline] pub fn realtime_metrics_subscription_config(mut self, value: impl IntoValue_<RealtimeMetricsSubscriptionConfig>) -> Self { self.0.put("RealtimeMetricsSubscriptionConfig", value.into_node()); self }
}
impl IntoValue_<MonitoringSubscription2> for MonitoringSubscription2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::MonitoringSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html)
#[derive(Debug)]
pub enum RealtimeMetricsSubscriptionStatus {}
impl RealtimeMetricsSubscriptionStatus {
    /// `Enabled`
    pub const ENABLED: Value_<RealtimeMetricsSubscriptionStatus> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<RealtimeMetricsSubscriptionStatus> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RealtimeMetricsSubscriptionStatus> { Value_::from_node(value.into_node()) }
}
