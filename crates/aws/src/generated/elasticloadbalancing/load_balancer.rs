// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancing::LoadBalancer`

use stanchion_template::generated::*;

/// `AWS::ElasticLoadBalancing::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html)
#[must_use]
pub struct LoadBalancer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoadBalancer<Missing_<super::required::listeners>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoadBalancer(Properties_::new(), PhantomData_) }
}
impl<S0> LoadBalancer<S0> {
    /// Sets `AccessLoggingPolicy`.
    #[inline] pub fn access_logging_policy(mut self, value: impl IntoValue_<AccessLoggingPolicy>) -> Self { self.0.put("AccessLoggingPolicy", value.into_node()); self }
    /// Sets `AppCookieStickinessPolicy`.
    #[inline] pub fn app_cookie_stickiness_policy(mut self, value: impl IntoValue_<Vec<AppCookieStickinessPolicy>>) -> Self { self.0.put("AppCookieStickinessPolicy", value.into_node()); self }
    /// Sets `AvailabilityZones`. An update may replace the resource.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `ConnectionDrainingPolicy`.
    #[inline] pub fn connection_draining_policy(mut self, value: impl IntoValue_<ConnectionDrainingPolicy>) -> Self { self.0.put("ConnectionDrainingPolicy", value.into_node()); self }
    /// Sets `ConnectionSettings`.
    #[inline] pub fn connection_settings(mut self, value: impl IntoValue_<ConnectionSettings>) -> Self { self.0.put("ConnectionSettings", value.into_node()); self }
    /// Sets `CrossZone`.
    #[inline] pub fn cross_zone(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CrossZone", value.into_node()); self }
    /// Sets `HealthCheck`. An update may replace the resource.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<HealthCheck>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `Instances`.
    #[inline] pub fn instances(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Instances", value.into_node()); self }
    /// Sets `LBCookieStickinessPolicy`.
    #[inline] pub fn lb_cookie_stickiness_policy(mut self, value: impl IntoValue_<Vec<LBCookieStickinessPolicy>>) -> Self { self.0.put("LBCookieStickinessPolicy", value.into_node()); self }
    /// Sets `Listeners`. Required.
    #[inline] pub fn listeners(mut self, value: impl IntoValue_<Vec<Listeners>>) -> LoadBalancer<Set_> { self.0.put("Listeners", value.into_node()); LoadBalancer(self.0, PhantomData_) }
    /// Sets `LoadBalancerName`. An update replaces the resource.
    #[inline] pub fn load_balancer_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoadBalancerName", value.into_node()); self }
    /// Sets `Policies`.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Vec<Policies>>) -> Self { self.0.put("Policies", value.into_node()); self }
    /// Sets `Scheme`. An update replaces the resource.
    #[inline] pub fn scheme(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scheme", value.into_node()); self }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`. An update may replace the resource.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LoadBalancer> for LoadBalancer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LoadBalancer<S0> {
    const TYPE: &'static str = "AWS::ElasticLoadBalancing::LoadBalancer";
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
    /// `Fn::GetAtt` `CanonicalHostedZoneName`
    #[inline] pub fn canonical_hosted_zone_name(&self) -> Value_<String> { self.0.attribute("CanonicalHostedZoneName") }
    /// `Fn::GetAtt` `CanonicalHostedZoneNameID`
    #[inline] pub fn canonical_hosted_zone_name_id(&self) -> Value_<String> { self.0.attribute("CanonicalHostedZoneNameID") }
    /// `Fn::GetAtt` `DNSName`
    #[inline] pub fn dns_name(&self) -> Value_<String> { self.0.attribute("DNSName") }
    /// `Fn::GetAtt` `SourceSecurityGroup`
    #[inline] pub fn source_security_group(&self) -> Value_<String> { self.0.attribute("SourceSecurityGroup") }
    /// `Fn::GetAtt` `SourceSecurityGroup.GroupName`
    #[inline] pub fn source_security_group_group_name(&self) -> Value_<String> { self.0.attribute("SourceSecurityGroup.GroupName") }
    /// `Fn::GetAtt` `SourceSecurityGroup.OwnerAlias`
    #[inline] pub fn source_security_group_owner_alias(&self) -> Value_<String> { self.0.attribute("SourceSecurityGroup.OwnerAlias") }
}
/// `AWS::ElasticLoadBalancing::LoadBalancer.AccessLoggingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-accessloggingpolicy.html)
#[must_use]
pub struct AccessLoggingPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessLoggingPolicy<Missing_<super::required::enabled>, Missing_<super::required::s3_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessLoggingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessLoggingPolicy<S0, S1> {
    /// Sets `EmitInterval`.
    #[inline] pub fn emit_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EmitInterval", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AccessLoggingPolicy<Set_, S1> { self.0.put("Enabled", value.into_node()); AccessLoggingPolicy(self.0, PhantomData_) }
    /// Sets `S3BucketName`. Required.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> AccessLoggingPolicy<S0, Set_> { self.0.put("S3BucketName", value.into_node()); AccessLoggingPolicy(self.0, PhantomData_) }
    /// Sets `S3BucketPrefix`.
    #[inline] pub fn s3_bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketPrefix", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessLoggingPolicy> for AccessLoggingPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.AppCookieStickinessPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-appcookiestickinesspolicy.html)
#[must_use]
pub struct AppCookieStickinessPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppCookieStickinessPolicy<Missing_<super::required::cookie_name>, Missing_<super::required::policy_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppCookieStickinessPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppCookieStickinessPolicy<S0, S1> {
    /// Sets `CookieName`. Required.
    #[inline] pub fn cookie_name(mut self, value: impl IntoValue_<String>) -> AppCookieStickinessPolicy<Set_, S1> { self.0.put("CookieName", value.into_node()); AppCookieStickinessPolicy(self.0, PhantomData_) }
    /// Sets `PolicyName`. Required.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> AppCookieStickinessPolicy<S0, Set_> { self.0.put("PolicyName", value.into_node()); AppCookieStickinessPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppCookieStickinessPolicy> for AppCookieStickinessPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.ConnectionDrainingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-connectiondrainingpolicy.html)
#[must_use]
pub struct ConnectionDrainingPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionDrainingPolicy<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionDrainingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionDrainingPolicy<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ConnectionDrainingPolicy<Set_> { self.0.put("Enabled", value.into_node()); ConnectionDrainingPolicy(self.0, PhantomData_) }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectionDrainingPolicy> for ConnectionDrainingPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.ConnectionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-connectionsettings.html)
#[must_use]
pub struct ConnectionSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionSettings<Missing_<super::required::idle_timeout>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionSettings<S0> {
    /// Sets `IdleTimeout`. Required.
    #[inline] pub fn idle_timeout(mut self, value: impl IntoValue_<i64>) -> ConnectionSettings<Set_> { self.0.put("IdleTimeout", value.into_node()); ConnectionSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectionSettings> for ConnectionSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-healthcheck.html)
#[must_use]
pub struct HealthCheck<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl HealthCheck<Missing_<super::required::healthy_threshold>, Missing_<super::required::interval>, Missing_<super::required::target>, Missing_<super::required::timeout>, Missing_<super::required::unhealthy_threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HealthCheck(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> HealthCheck<S0, S1, S2, S3, S4> {
    /// Sets `HealthyThreshold`. Required.
    #[inline] pub fn healthy_threshold(mut self, value: impl IntoValue_<String>) -> HealthCheck<Set_, S1, S2, S3, S4> { self.0.put("HealthyThreshold", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `Interval`. Required.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<String>) -> HealthCheck<S0, Set_, S2, S3, S4> { self.0.put("Interval", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> HealthCheck<S0, S1, Set_, S3, S4> { self.0.put("Target", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `Timeout`. Required.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<String>) -> HealthCheck<S0, S1, S2, Set_, S4> { self.0.put("Timeout", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `UnhealthyThreshold`. Required.
    #[inline] pub fn unhealthy_threshold(mut self, value: impl IntoValue_<String>) -> HealthCheck<S0, S1, S2, S3, Set_> { self.0.put("UnhealthyThreshold", value.into_node()); HealthCheck(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<HealthCheck> for HealthCheck<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.LBCookieStickinessPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-lbcookiestickinesspolicy.html)
#[must_use]
pub struct LBCookieStickinessPolicy(Properties_);
impl LBCookieStickinessPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LBCookieStickinessPolicy(Properties_::new()) }
}
impl LBCookieStickinessPolicy {
    /// Sets `CookieExpirationPeriod`.
    #[inline] pub fn cookie_expiration_period(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CookieExpirationPeriod", value.into_node()); self }
    /// Sets `PolicyName`.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyName", value.into_node()); self }
}
impl IntoValue_<LBCookieStickinessPolicy> for LBCookieStickinessPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.Listeners`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html)
#[must_use]
pub struct Listeners<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Listeners<Missing_<super::required::instance_port>, Missing_<super::required::load_balancer_port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Listeners(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Listeners<S0, S1, S2> {
    /// Sets `InstancePort`. Required. 1 to 65535.
    #[inline] pub fn instance_port(mut self, value: impl IntoValue_<String>) -> Listeners<Set_, S1, S2> { self.0.put("InstancePort", value.into_node()); Listeners(self.0, PhantomData_) }
    /// Sets `InstanceProtocol`.
    #[inline] pub fn instance_protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceProtocol", value.into_node()); self }
    /// Sets `LoadBalancerPort`. Required.
    #[inline] pub fn load_balancer_port(mut self, value: impl IntoValue_<String>) -> Listeners<S0, Set_, S2> { self.0.put("LoadBalancerPort", value.into_node()); Listeners(self.0, PhantomData_) }
    /// Sets `PolicyNames`.
    #[inline] pub fn policy_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PolicyNames", value.into_node()); self }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Listeners<S0, S1, Set_> { self.0.put("Protocol", value.into_node()); Listeners(self.0, PhantomData_) }
    /// Sets `SSLCertificateId`.
    #[inline] pub fn ssl_certificate_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SSLCertificateId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Listeners> for Listeners<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.PolicyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-policyitem.html)
#[must_use]
pub struct PolicyItem(Properties_);
impl PolicyItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyItem(Properties_::new()) }
}
impl PolicyItem {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<PolicyItem> for PolicyItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancing::LoadBalancer.Policies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-policies.html)
#[must_use]
pub struct Policies<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Policies<Missing_<super::required::attributes>, Missing_<super::required::policy_name>, Missing_<super::required::policy_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policies(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Policies<S0, S1, S2> {
    /// Sets `Attributes`. Required.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<PolicyItem>>) -> Policies<Set_, S1, S2> { self.0.put("Attributes", value.into_node()); Policies(self.0, PhantomData_) }
    /// Sets `InstancePorts`.
    #[inline] pub fn instance_ports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InstancePorts", value.into_node()); self }
    /// Sets `LoadBalancerPorts`.
    #[inline] pub fn load_balancer_ports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LoadBalancerPorts", value.into_node()); self }
    /// Sets `PolicyName`. Required.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Policies<S0, Set_, S2> { self.0.put("PolicyName", value.into_node()); Policies(self.0, PhantomData_) }
    /// Sets `PolicyType`. Required.
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<String>) -> Policies<S0, S1, Set_> { self.0.put("PolicyType", value.into_node()); Policies(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Policies> for Policies<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
