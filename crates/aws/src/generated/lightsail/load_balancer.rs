// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::LoadBalancer`

use stanchion_template::generated::*;

/// `AWS::Lightsail::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html)
#[must_use]
pub struct LoadBalancer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoadBalancer<Missing_<super::required::instance_port>, Missing_<super::required::load_balancer_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoadBalancer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoadBalancer<S0, S1> {
    /// Sets `AttachedInstances`.
    #[inline] pub fn attached_instances(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AttachedInstances", value.into_node()); self }
    /// Sets `HealthCheckPath`.
    #[inline] pub fn health_check_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckPath", value.into_node()); self }
    /// Sets `InstancePort`. Required. -1 to 65535. An update replaces the resource.
    #[inline] pub fn instance_port(mut self, value: impl IntoValue_<i64>) -> LoadBalancer<Set_, S1> { self.0.put("InstancePort", value.into_node()); LoadBalancer(self.0, PhantomData_) }
    /// Sets `IpAddressType`. An update replaces the resource. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `LoadBalancerName`. Required. An update replaces the resource.
    #[inline] pub fn load_balancer_name(mut self, value: impl IntoValue_<String>) -> LoadBalancer<S0, Set_> { self.0.put("LoadBalancerName", value.into_node()); LoadBalancer(self.0, PhantomData_) }
    /// Sets `SessionStickinessEnabled`.
    #[inline] pub fn session_stickiness_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SessionStickinessEnabled", value.into_node()); self }
    /// Sets `SessionStickinessLBCookieDurationSeconds`.
    #[inline] pub fn session_stickiness_lb_cookie_duration_seconds(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionStickinessLBCookieDurationSeconds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TlsPolicyName`.
    #[inline] pub fn tls_policy_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TlsPolicyName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoadBalancer> for LoadBalancer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LoadBalancer<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::LoadBalancer";
    type Handle = LoadBalancerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoadBalancer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoadBalancerRef(Id_);
impl From<Id_> for LoadBalancerRef { #[inline] fn from(id: Id_) -> Self { LoadBalancerRef(id) } }
impl AsRef<Id_> for LoadBalancerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoadBalancerRef {
    /// `Ref`: `LoadBalancerName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LoadBalancerArn`
    #[inline] pub fn load_balancer_arn(&self) -> Value_<String> { self.0.attribute("LoadBalancerArn") }
}
/// Values of `AWS::Lightsail::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
