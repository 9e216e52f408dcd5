// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::Gateway`

use stanchion_template::generated::*;

/// `AWS::ECS::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
#[must_use]
pub struct Gateway<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Gateway<Missing_<super::required::configuration>, Missing_<super::required::gateway_name>, Missing_<super::required::infrastructure_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Gateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Gateway<S0, S1, S2> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<GatewayConfiguration>) -> Gateway<Set_, S1, S2> { self.0.put("Configuration", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `GatewayName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn gateway_name(mut self, value: impl IntoValue_<String>) -> Gateway<S0, Set_, S2> { self.0.put("GatewayName", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `InfrastructureRoleArn`. Required.
    #[inline] pub fn infrastructure_role_arn(mut self, value: impl IntoValue_<String>) -> Gateway<S0, S1, Set_> { self.0.put("InfrastructureRoleArn", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `PropagateTags`. The values are constants of [`PropagateGatewayTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateGatewayTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Gateway> for Gateway<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Gateway<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ECS::Gateway";
    type Handle = GatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Gateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRef(Id_);
impl From<Id_> for GatewayRef { #[inline] fn from(id: Id_) -> Self { GatewayRef(id) } }
impl AsRef<Id_> for GatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessType`
    #[inline] pub fn access_type(&self) -> Value_<String> { self.0.attribute("AccessType") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Configuration.HostSharedAlb.CurrentAlbCount`
    #[inline] pub fn configuration_host_shared_alb_current_alb_count(&self) -> Value_<i64> { self.0.attribute("Configuration.HostSharedAlb.CurrentAlbCount") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::ECS::Gateway.GatewayElbAccessLogS3Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbaccesslogs3destination.html)
#[must_use]
pub struct GatewayElbAccessLogS3Destination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayElbAccessLogS3Destination<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayElbAccessLogS3Destination(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayElbAccessLogS3Destination<S0> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> GatewayElbAccessLogS3Destination<Set_> { self.0.put("Bucket", value.into_node()); GatewayElbAccessLogS3Destination(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GatewayElbAccessLogS3Destination> for GatewayElbAccessLogS3Destination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Gateway.GatewayElbAccessLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbaccesslogdestination.html)
#[must_use]
pub struct GatewayElbAccessLogDestination(Properties_);
impl GatewayElbAccessLogDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayElbAccessLogDestination(Properties_::new()) }
}
impl GatewayElbAccessLogDestination {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<GatewayElbAccessLogS3Destination>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<GatewayElbAccessLogDestination> for GatewayElbAccessLogDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Gateway.GatewayElbAccessLogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbaccesslogconfiguration.html)
#[must_use]
pub struct GatewayElbAccessLogConfiguration(Properties_);
impl GatewayElbAccessLogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayElbAccessLogConfiguration(Properties_::new()) }
}
impl GatewayElbAccessLogConfiguration {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<GatewayElbAccessLogDestination>) -> Self { self.0.put("Destination", value.into_node()); self }
}
impl IntoValue_<GatewayElbAccessLogConfiguration> for GatewayElbAccessLogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Gateway.GatewayElbNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbnetworkconfiguration.html)
#[must_use]
pub struct GatewayElbNetworkConfiguration(Properties_);
impl GatewayElbNetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayElbNetworkConfiguration(Properties_::new()) }
}
impl GatewayElbNetworkConfiguration {
    /// Sets `InboundSecurityGroup`.
    #[inline] pub fn inbound_security_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InboundSecurityGroup", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`GatewayElbIpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<GatewayElbIpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Subnets`. At least 2 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
}
impl IntoValue_<GatewayElbNetworkConfiguration> for GatewayElbNetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Gateway.GatewayTestTrafficHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewaytesttrafficheader.html)
#[must_use]
pub struct GatewayTestTrafficHeader<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayTestTrafficHeader<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayTestTrafficHeader(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayTestTrafficHeader<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GatewayTestTrafficHeader<Set_, S1> { self.0.put("Name", value.into_node()); GatewayTestTrafficHeader(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> GatewayTestTrafficHeader<S0, Set_> { self.0.put("Values", value.into_node()); GatewayTestTrafficHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayTestTrafficHeader> for GatewayTestTrafficHeader<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Gateway.GatewayAlbTestTrafficRules`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayalbtesttrafficrules.html)
#[must_use]
pub struct GatewayAlbTestTrafficRules(Properties_);
impl GatewayAlbTestTrafficRules {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayAlbTestTrafficRules(Properties_::new()) }
}
impl GatewayAlbTestTrafficRules {
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<GatewayTestTrafficHeader>) -> Self { self.0.put("Header", value.into_node()); self }
}
impl IntoValue_<GatewayAlbTestTrafficRules> for GatewayAlbTestTrafficRules { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Gateway.HostSharedAlbConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-hostsharedalbconfiguration.html)
#[must_use]
pub struct HostSharedAlbConfiguration(Properties_);
impl HostSharedAlbConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostSharedAlbConfiguration(Properties_::new()) }
}
impl HostSharedAlbConfiguration {
    /// Sets `AccessLogs`.
    #[inline] pub fn access_logs(mut self, value: impl IntoValue_<GatewayElbAccessLogConfiguration>) -> Self { self.0.put("AccessLogs", value.into_node()); self }
    /// Sets `CurrentAlbCount`.
    #[inline] pub fn current_alb_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CurrentAlbCount", value.into_node()); self }
    /// Sets `HttpDesync`. The values are constants of [`GatewayAlbDesyncMitigationMode`].
    #[inline] pub fn http_desync(mut self, value: impl IntoValue_<GatewayAlbDesyncMitigationMode>) -> Self { self.0.put("HttpDesync", value.into_node()); self }
    /// Sets `MaxAlbCount`.
    #[inline] pub fn max_alb_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAlbCount", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<GatewayElbNetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`GatewayAlbProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<GatewayAlbProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `Scheme`. The values are constants of [`GatewayElbScheme`].
    #[inline] pub fn scheme(mut self, value: impl IntoValue_<GatewayElbScheme>) -> Self { self.0.put("Scheme", value.into_node()); self }
    /// Sets `TestTrafficRules`.
    #[inline] pub fn test_traffic_rules(mut self, value: impl IntoValue_<GatewayAlbTestTrafficRules>) -> Self { self.0.put("TestTrafficRules", value.into_node()); self }
    /// Sets `WebACLArn`.
    #[inline] pub fn web_acl_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WebACLArn", value.into_node()); self }
}
impl IntoValue_<HostSharedAlbConfiguration> for HostSharedAlbConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Gateway.GatewayConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayconfiguration.html)
#[must_use]
pub struct GatewayConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayConfiguration<Missing_<super::required::host_shared_alb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayConfiguration<S0> {
    /// Sets `HostSharedAlb`. Required.
    #[inline] pub fn host_shared_alb(mut self, value: impl IntoValue_<HostSharedAlbConfiguration>) -> GatewayConfiguration<Set_> { self.0.put("HostSharedAlb", value.into_node()); GatewayConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GatewayConfiguration> for GatewayConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
#[derive(Debug)]
pub enum GatewayAlbDesyncMitigationMode {}
impl GatewayAlbDesyncMitigationMode {
    /// `monitor`
    pub const MONITOR: Value_<GatewayAlbDesyncMitigationMode> = Value_::constant("monitor");
    /// `defensive`
    pub const DEFENSIVE: Value_<GatewayAlbDesyncMitigationMode> = Value_::constant("defensive");
    /// `strictest`
    pub const STRICTEST: Value_<GatewayAlbDesyncMitigationMode> = Value_::constant("strictest");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GatewayAlbDesyncMitigationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
#[derive(Debug)]
pub enum GatewayElbIpAddressType {}
impl GatewayElbIpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<GatewayElbIpAddressType> = Value_::constant("ipv4");
    /// `dualstack`
    pub const DUALSTACK: Value_<GatewayElbIpAddressType> = Value_::constant("dualstack");
    /// `dualstack-without-public-ipv4`
    pub const DUALSTACK_WITHOUT_PUBLIC_IPV4: Value_<GatewayElbIpAddressType> = Value_::constant("dualstack-without-public-ipv4");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GatewayElbIpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
#[derive(Debug)]
pub enum GatewayAlbProtocol {}
impl GatewayAlbProtocol {
    /// `HTTP`
    pub const HTTP: Value_<GatewayAlbProtocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<GatewayAlbProtocol> = Value_::constant("HTTPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GatewayAlbProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
#[derive(Debug)]
pub enum GatewayElbScheme {}
impl GatewayElbScheme {
    /// `internet-facing`
    pub const INTERNET_FACING: Value_<GatewayElbScheme> = Value_::constant("internet-facing");
    /// `internal`
    pub const INTERNAL: Value_<GatewayElbScheme> = Value_::constant("internal");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GatewayElbScheme> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
#[derive(Debug)]
pub enum PropagateGatewayTags {}
impl PropagateGatewayTags {
    /// `NONE`
    pub const NONE: Value_<PropagateGatewayTags> = Value_::constant("NONE");
    /// `GATEWAY`
    pub const GATEWAY: Value_<PropagateGatewayTags> = Value_::constant("GATEWAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateGatewayTags> { Value_::from_node(value.into_node()) }
}
