// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancingV2::TargetGroup`

use stanchion_template::generated::*;

/// `AWS::ElasticLoadBalancingV2::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
#[must_use]
pub struct TargetGroup(Properties_);
impl TargetGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetGroup(Properties_::new()) }
}
impl TargetGroup {
    /// Sets `HealthCheckEnabled`.
    #[inline] pub fn health_check_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HealthCheckEnabled", value.into_node()); self }
    /// Sets `HealthCheckIntervalSeconds`. 5 to 300.
    #[inline] pub fn health_check_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckIntervalSeconds", value.into_node()); self }
    /// Sets `HealthCheckPath`. 1 to 1024 characters.
    #[inline] pub fn health_check_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckPath", value.into_node()); self }
    /// Sets `HealthCheckPort`.
    #[inline] pub fn health_check_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckPort", value.into_node()); self }
    /// Sets `HealthCheckProtocol`. The values are constants of [`HealthCheckProtocol`].
    #[inline] pub fn health_check_protocol(mut self, value: impl IntoValue_<HealthCheckProtocol>) -> Self { self.0.put("HealthCheckProtocol", value.into_node()); self }
    /// Sets `HealthCheckTimeoutSeconds`. 2 to 120.
    #[inline] pub fn health_check_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckTimeoutSeconds", value.into_node()); self }
    /// Sets `HealthyThresholdCount`. 2 to 10.
    #[inline] pub fn healthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthyThresholdCount", value.into_node()); self }
    /// Sets `IpAddressType`. An update replaces the resource. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Matcher`.
    #[inline] pub fn matcher(mut self, value: impl IntoValue_<Matcher>) -> Self { self.0.put("Matcher", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Port`. 1 to 65535. An update replaces the resource.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. An update replaces the resource. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ProtocolVersion`. An update replaces the resource.
    #[inline] pub fn protocol_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProtocolVersion", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetControlPort`. 1 to 65535.
    #[inline] pub fn target_control_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetControlPort", value.into_node()); self }
    /// Sets `TargetGroupAttributes`.
    #[inline] pub fn target_group_attributes(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TargetGroupAttributes", value.into_node()); self }
    /// Sets `TargetType`. An update replaces the resource. The values are constants of [`TargetType`].
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<TargetType>) -> Self { self.0.put("TargetType", value.into_node()); self }
    /// Sets `Targets`.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<TargetDescription>>) -> Self { self.0.put("Targets", value.into_node()); self }
    /// Sets `UnhealthyThresholdCount`. 2 to 10.
    #[inline] pub fn unhealthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnhealthyThresholdCount", value.into_node()); self }
    /// Sets `VpcId`. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<TargetGroup> for TargetGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TargetGroup {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TargetGroup";
    type Handle = TargetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TargetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TargetGroupRef(Id_);
impl From<Id_> for TargetGroupRef { #[inline] fn from(id: Id_) -> Self { TargetGroupRef(id) } }
impl AsRef<Id_> for TargetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TargetGroupRef {
    /// `Ref`: `TargetGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LoadBalancerArns`
    #[inline] pub fn load_balancer_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("LoadBalancerArns") }
    /// `Fn::GetAtt` `TargetGroupArn`
    #[inline] pub fn target_group_arn(&self) -> Value_<String> { self.0.attribute("TargetGroupArn") }
    /// `Fn::GetAtt` `TargetGroupFullName`
    #[inline] pub fn target_group_full_name(&self) -> Value_<String> { self.0.attribute("TargetGroupFullName") }
    /// `Fn::GetAtt` `TargetGroupName`
    #[inline] pub fn target_group_name(&self) -> Value_<String> { self.0.attribute("TargetGroupName") }
}
/// `AWS::ElasticLoadBalancingV2::TargetGroup.Matcher`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-matcher.html)
#[must_use]
pub struct Matcher(Properties_);
impl Matcher {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Matcher(Properties_::new()) }
}
impl Matcher {
    /// Sets `GrpcCode`.
    #[inline] pub fn grpc_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GrpcCode", value.into_node()); self }
    /// Sets `HttpCode`.
    #[inline] pub fn http_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpCode", value.into_node()); self }
}
impl IntoValue_<Matcher> for Matcher { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::TargetGroup.TargetDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html)
#[must_use]
pub struct TargetDescription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetDescription<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetDescription(Properties_::new(), PhantomData_) }
}
impl<S0> TargetDescription<S0> {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> TargetDescription<Set_> { self.0.put("Id", value.into_node()); TargetDescription(self.0, PhantomData_) }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `QuicServerId`. 1 to 256 characters.
    #[inline] pub fn quic_server_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QuicServerId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TargetDescription> for TargetDescription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElasticLoadBalancingV2::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
#[derive(Debug)]
pub enum HealthCheckProtocol {}
impl HealthCheckProtocol {
    /// `GENEVE`
    pub const GENEVE: Value_<HealthCheckProtocol> = Value_::constant("GENEVE");
    /// `HTTP`
    pub const HTTP: Value_<HealthCheckProtocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<HealthCheckProtocol> = Value_::constant("HTTPS");
    /// `QUIC`
    pub const QUIC: Value_<HealthCheckProtocol> = Value_::constant("QUIC");
    /// `TCP`
    pub const TCP: Value_<HealthCheckProtocol> = Value_::constant("TCP");
    /// `TCP_QUIC`
    pub const TCP_QUIC: Value_<HealthCheckProtocol> = Value_::constant("TCP_QUIC");
    /// `TCP_UDP`
    pub const TCP_UDP: Value_<HealthCheckProtocol> = Value_::constant("TCP_UDP");
    /// `TLS`
    pub const TLS: Value_<HealthCheckProtocol> = Value_::constant("TLS");
    /// `UDP`
    pub const UDP: Value_<HealthCheckProtocol> = Value_::constant("UDP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HealthCheckProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `GENEVE`
    pub const GENEVE: Value_<Protocol> = Value_::constant("GENEVE");
    /// `HTTP`
    pub const HTTP: Value_<Protocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<Protocol> = Value_::constant("HTTPS");
    /// `QUIC`
    pub const QUIC: Value_<Protocol> = Value_::constant("QUIC");
    /// `TCP`
    pub const TCP: Value_<Protocol> = Value_::constant("TCP");
    /// `TCP_QUIC`
    pub const TCP_QUIC: Value_<Protocol> = Value_::constant("TCP_QUIC");
    /// `TCP_UDP`
    pub const TCP_UDP: Value_<Protocol> = Value_::constant("TCP_UDP");
    /// `TLS`
    pub const TLS: Value_<Protocol> = Value_::constant("TLS");
    /// `UDP`
    pub const UDP: Value_<Protocol> = Value_::constant("UDP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `alb`
    pub const ALB: Value_<TargetType> = Value_::constant("alb");
    /// `instance`
    pub const INSTANCE: Value_<TargetType> = Value_::constant("instance");
    /// `ip`
    pub const IP: Value_<TargetType> = Value_::constant("ip");
    /// `lambda`
    pub const LAMBDA: Value_<TargetType> = Value_::constant("lambda");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
