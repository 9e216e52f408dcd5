// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancingV2::LoadBalancer`

use stanchion_template::generated::*;

/// `AWS::ElasticLoadBalancingV2::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
#[must_use]
pub struct LoadBalancer(Properties_);
impl LoadBalancer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadBalancer(Properties_::new()) }
}
impl LoadBalancer {
    /// Sets `EnableCapacityReservationProvisionStabilize`.
    #[inline] pub fn enable_capacity_reservation_provision_stabilize(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableCapacityReservationProvisionStabilize", value.into_node()); self }
    /// Sets `EnablePrefixForIpv6SourceNat`. The values are constants of [`EnablePrefixForIpv6SourceNat`].
    #[inline] pub fn enable_prefix_for_ipv6_source_nat(mut self, value: impl IntoValue_<EnablePrefixForIpv6SourceNat>) -> Self { self.0.put("EnablePrefixForIpv6SourceNat", value.into_node()); self }
    /// Sets `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    #[inline] pub fn enforce_security_group_inbound_rules_on_private_link_traffic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Ipv4IpamPoolId`.
    #[inline] pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv4IpamPoolId", value.into_node()); self }
    /// Sets `LoadBalancerAttributes`.
    #[inline] pub fn load_balancer_attributes(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("LoadBalancerAttributes", value.into_node()); self }
    /// Sets `MinimumLoadBalancerCapacity`.
    #[inline] pub fn minimum_load_balancer_capacity(mut self, value: impl IntoValue_<MinimumLoadBalancerCapacity>) -> Self { self.0.put("MinimumLoadBalancerCapacity", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Scheme`. An update replaces the resource. The values are constants of [`Scheme`].
    #[inline] pub fn scheme(mut self, value: impl IntoValue_<Scheme>) -> Self { self.0.put("Scheme", value.into_node()); self }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SubnetMappings`.
    #[inline] pub fn subnet_mappings(mut self, value: impl IntoValue_<Vec<SubnetMapping>>) -> Self { self.0.put("SubnetMappings", value.into_node()); self }
    /// Sets `Subnets`.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<LoadBalancer> for LoadBalancer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LoadBalancer {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    type Handle = LoadBalancerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoadBalancer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoadBalancerRef(Id_);
impl From<Id_> for LoadBalancerRef { #[inline] fn from(id: Id_) -> Self { LoadBalancerRef(id) } }
impl AsRef<Id_> for LoadBalancerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoadBalancerRef {
    /// `Ref`: `LoadBalancerArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CanonicalHostedZoneID`
    #[inline] pub fn canonical_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("CanonicalHostedZoneID") }
    /// `Fn::GetAtt` `DNSName`
    #[inline] pub fn dns_name(&self) -> Value_<String> { self.0.attribute("DNSName") }
    /// `Fn::GetAtt` `LoadBalancerArn`
    #[inline] pub fn load_balancer_arn(&self) -> Value_<String> { self.0.attribute("LoadBalancerArn") }
    /// `Fn::GetAtt` `LoadBalancerFullName`
    #[inline] pub fn load_balancer_full_name(&self) -> Value_<String> { self.0.attribute("LoadBalancerFullName") }
    /// `Fn::GetAtt` `LoadBalancerName`
    #[inline] pub fn load_balancer_name(&self) -> Value_<String> { self.0.attribute("LoadBalancerName") }
    /// `Fn::GetAtt` `SecurityGroups`
    #[inline] pub fn security_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("SecurityGroups") }
}
/// `AWS::ElasticLoadBalancingV2::LoadBalancer.MinimumLoadBalancerCapacity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity.html)
#[must_use]
pub struct MinimumLoadBalancerCapacity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MinimumLoadBalancerCapacity<Missing_<super::required::capacity_units>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MinimumLoadBalancerCapacity(Properties_::new(), PhantomData_) }
}
impl<S0> MinimumLoadBalancerCapacity<S0> {
    /// Sets `CapacityUnits`. Required.
    #[inline] pub fn capacity_units(mut self, value: impl IntoValue_<i64>) -> MinimumLoadBalancerCapacity<Set_> { self.0.put("CapacityUnits", value.into_node()); MinimumLoadBalancerCapacity(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MinimumLoadBalancerCapacity> for MinimumLoadBalancerCapacity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::LoadBalancer.SubnetMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html)
#[must_use]
pub struct SubnetMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubnetMapping<Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubnetMapping(Properties_::new(), PhantomData_) }
}
impl<S0> SubnetMapping<S0> {
    /// Sets `AllocationId`.
    #[inline] pub fn allocation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationId", value.into_node()); self }
    /// Sets `IPv6Address`.
    #[inline] pub fn ipv6_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IPv6Address", value.into_node()); self }
    /// Sets `PrivateIPv4Address`.
    #[inline] pub fn private_ipv4_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIPv4Address", value.into_node()); self }
    /// Sets `SourceNatIpv6Prefix`.
    #[inline] pub fn source_nat_ipv6_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceNatIpv6Prefix", value.into_node()); self }
    /// Sets `SubnetId`. Required.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> SubnetMapping<Set_> { self.0.put("SubnetId", value.into_node()); SubnetMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SubnetMapping> for SubnetMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElasticLoadBalancingV2::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
#[derive(Debug)]
pub enum EnablePrefixForIpv6SourceNat {}
impl EnablePrefixForIpv6SourceNat {
    /// `off`
    pub const OFF: Value_<EnablePrefixForIpv6SourceNat> = Value_::constant("off");
    /// `on`
    pub const ON: Value_<EnablePrefixForIpv6SourceNat> = Value_::constant("on");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnablePrefixForIpv6SourceNat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// `dualstack-without-public-ipv4`
    pub const DUALSTACK_WITHOUT_PUBLIC_IPV4: Value_<IpAddressType> = Value_::constant("dualstack-without-public-ipv4");
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
#[derive(Debug)]
pub enum Scheme {}
impl Scheme {
    /// `internal`
    pub const INTERNAL: Value_<Scheme> = Value_::constant("internal");
    /// `internet-facing`
    pub const INTERNET_FACING: Value_<Scheme> = Value_::constant("internet-facing");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scheme> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `application`
    pub const APPLICATION: Value_<Type> = Value_::constant("application");
    /// `gateway`
    pub const GATEWAY: Value_<Type> = Value_::constant("gateway");
    /// `network`
    pub const NETWORK: Value_<Type> = Value_::constant("network");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
