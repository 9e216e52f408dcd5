// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkPerformanceMetricSubscription`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkPerformanceMetricSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html)
#[must_use]
pub struct NetworkPerformanceMetricSubscription<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl NetworkPerformanceMetricSubscription<Missing_<super::required::destination>, Missing_<super::required::metric>, Missing_<super::required::source>, Missing_<super::required::statistic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkPerformanceMetricSubscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> NetworkPerformanceMetricSubscription<S0, S1, S2, S3> {
    /// Sets `Destination`. Required. An update replaces the resource.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> NetworkPerformanceMetricSubscription<Set_, S1, S2, S3> { self.0.put("Destination", value.into_node()); NetworkPerformanceMetricSubscription(self.0, PhantomData_) }
    /// Sets `Metric`. Required. An update replaces the resource.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<String>) -> NetworkPerformanceMetricSubscription<S0, Set_, S2, S3> { self.0.put("Metric", value.into_node()); NetworkPerformanceMetricSubscription(self.0, PhantomData_) }
    /// Sets `Source`. Required. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> NetworkPerformanceMetricSubscription<S0, S1, Set_, S3> { self.0.put("Source", value.into_node()); NetworkPerformanceMetricSubscription(self.0, PhantomData_) }
    /// Sets `Statistic`. Required. An update replaces the resource.
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<String>) -> NetworkPerformanceMetricSubscription<S0, S1, S2, Set_> { self.0.put("Statistic", value.into_node()); NetworkPerformanceMetricSubscription(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<NetworkPerformanceMetricSubscription> for NetworkPerformanceMetricSubscription<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for NetworkPerformanceMetricSubscription<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EC2::NetworkPerformanceMetricSubscription";
    type Handle = NetworkPerformanceMetricSubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkPerformanceMetricSubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkPerformanceMetricSubscriptionRef(Id_);
impl From<Id_> for NetworkPerformanceMetricSubscriptionRef { #[inline] fn from(id: Id_) -> Self { NetworkPerformanceMetricSubscriptionRef(id) } }
impl AsRef<Id_> for NetworkPerformanceMetricSubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkPerformanceMetricSubscriptionRef {
    /// `Ref`: `Source|Destination|Metric|Statistic`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
