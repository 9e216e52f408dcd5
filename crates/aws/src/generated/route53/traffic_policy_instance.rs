// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::TrafficPolicyInstance`

use stanchion_template::generated::*;

/// `AWS::Route53::TrafficPolicyInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html)
#[must_use]
pub struct TrafficPolicyInstance<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl TrafficPolicyInstance<Missing_<super::required::hosted_zone_id>, Missing_<super::required::name>, Missing_<super::required::ttl>, Missing_<super::required::traffic_policy_id>, Missing_<super::required::traffic_policy_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficPolicyInstance(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> TrafficPolicyInstance<S0, S1, S2, S3, S4> {
    /// Sets `HostedZoneId`. Required. At most 32 characters. An update replaces the resource.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> TrafficPolicyInstance<Set_, S1, S2, S3, S4> { self.0.put("HostedZoneId", value.into_node()); TrafficPolicyInstance(self.0, PhantomData_) }
    /// Sets `Name`. Required. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrafficPolicyInstance<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); TrafficPolicyInstance(self.0, PhantomData_) }
    /// Sets `TTL`. Required. 0 to 2147483647.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<i64>) -> TrafficPolicyInstance<S0, S1, Set_, S3, S4> { self.0.put("TTL", value.into_node()); TrafficPolicyInstance(self.0, PhantomData_) }
    /// Sets `TrafficPolicyId`. Required. 1 to 36 characters.
    #[inline] pub fn traffic_policy_id(mut self, value: impl IntoValue_<String>) -> TrafficPolicyInstance<S0, S1, S2, Set_, S4> { self.0.put("TrafficPolicyId", value.into_node()); TrafficPolicyInstance(self.0, PhantomData_) }
    /// Sets `TrafficPolicyVersion`. Required. 1 to 1000.
    #[inline] pub fn traffic_policy_version(mut self, value: impl IntoValue_<i64>) -> TrafficPolicyInstance<S0, S1, S2, S3, Set_> { self.0.put("TrafficPolicyVersion", value.into_node()); TrafficPolicyInstance(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<TrafficPolicyInstance> for TrafficPolicyInstance<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for TrafficPolicyInstance<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicyInstance";
    type Handle = TrafficPolicyInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrafficPolicyInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrafficPolicyInstanceRef(Id_);
impl From<Id_> for TrafficPolicyInstanceRef { #[inline] fn from(id: Id_) -> Self { TrafficPolicyInstanceRef(id) } }
impl AsRef<Id_> for TrafficPolicyInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrafficPolicyInstanceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `TrafficPolicyType`
    #[inline] pub fn traffic_policy_type(&self) -> Value_<String> { self.0.attribute("TrafficPolicyType") }
}
