// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCEndpoint`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[must_use]
pub struct VPCEndpoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPCEndpoint<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0> VPCEndpoint<S0> {
    /// Sets `DnsOptions`.
    #[inline] pub fn dns_options(mut self, value: impl IntoValue_<DnsOptionsSpecification>) -> Self { self.0.put("DnsOptions", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `PolicyDocument`.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `PrivateDnsEnabled`.
    #[inline] pub fn private_dns_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PrivateDnsEnabled", value.into_node()); self }
    /// Sets `ResourceConfigurationArn`. An update replaces the resource.
    #[inline] pub fn resource_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceConfigurationArn", value.into_node()); self }
    /// Sets `RouteTableIds`.
    #[inline] pub fn route_table_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RouteTableIds", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `ServiceName`. An update replaces the resource.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
    /// Sets `ServiceNetworkArn`. An update replaces the resource.
    #[inline] pub fn service_network_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceNetworkArn", value.into_node()); self }
    /// Sets `ServiceRegion`. An update replaces the resource.
    #[inline] pub fn service_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRegion", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcEndpointType`. An update replaces the resource. The values are constants of [`VpcEndpointType`].
    #[inline] pub fn vpc_endpoint_type(mut self, value: impl IntoValue_<VpcEndpointType>) -> Self { self.0.put("VpcEndpointType", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VPCEndpoint<Set_> { self.0.put("VpcId", value.into_node()); VPCEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VPCEndpoint> for VPCEndpoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPCEndpoint<S0> {
    const TYPE: &'static str = "AWS::EC2::VPCEndpoint";
    type Handle = VPCEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCEndpointRef(Id_);
impl From<Id_> for VPCEndpointRef { #[inline] fn from(id: Id_) -> Self { VPCEndpointRef(id) } }
impl AsRef<Id_> for VPCEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCEndpointRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTimestamp`
    #[inline] pub fn creation_timestamp(&self) -> Value_<String> { self.0.attribute("CreationTimestamp") }
    /// `Fn::GetAtt` `DnsEntries`
    #[inline] pub fn dns_entries(&self) -> Value_<Vec<String>> { self.0.list_attribute("DnsEntries") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `NetworkInterfaceIds`
    #[inline] pub fn network_interface_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("NetworkInterfaceIds") }
}
/// `AWS::EC2::VPCEndpoint.DnsOptionsSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html)
#[must_use]
pub struct DnsOptionsSpecification(Properties_);
impl DnsOptionsSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DnsOptionsSpecification(Properties_::new()) }
}
impl DnsOptionsSpecification {
    /// Sets `DnsRecordIpType`. The values are constants of [`DnsRecordIpType`].
    #[inline] pub fn dns_record_ip_type(mut self, value: impl IntoValue_<DnsRecordIpType>) -> Self { self.0.put("DnsRecordIpType", value.into_node()); self }
    /// Sets `PrivateDnsOnlyForInboundResolverEndpoint`. The values are constants of [`PrivateDnsOnlyForInboundResolverEndpoint`].
    #[inline] pub fn private_dns_only_for_inbound_resolver_endpoint(mut self, value: impl IntoValue_<PrivateDnsOnlyForInboundResolverEndpoint>) -> Self { self.0.put("PrivateDnsOnlyForInboundResolverEndpoint", value.into_node()); self }
    /// Sets `PrivateDnsPreference`. The values are constants of [`PrivateDnsPreference`].
    #[inline] pub fn private_dns_preference(mut self, value: impl IntoValue_<PrivateDnsPreference>) -> Self { self.0.put("PrivateDnsPreference", value.into_node()); self }
    /// Sets `PrivateDnsSpecifiedDomains`. 1 to 10 items.
    #[inline] pub fn private_dns_specified_domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PrivateDnsSpecifiedDomains", value.into_node()); self }
}
impl IntoValue_<DnsOptionsSpecification> for DnsOptionsSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::VPCEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[derive(Debug)]
pub enum DnsRecordIpType {}
impl DnsRecordIpType {
    /// `ipv4`
    pub const IPV4: Value_<DnsRecordIpType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<DnsRecordIpType> = Value_::constant("ipv6");
    /// `dualstack`
    pub const DUALSTACK: Value_<DnsRecordIpType> = Value_::constant("dualstack");
    /// `service-defined`
    pub const SERVICE_DEFINED: Value_<DnsRecordIpType> = Value_::constant("service-defined");
    /// `not-specified`
    pub const NOT_SPECIFIED: Value_<DnsRecordIpType> = Value_::constant("not-specified");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DnsRecordIpType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[derive(Debug)]
pub enum PrivateDnsOnlyForInboundResolverEndpoint {}
impl PrivateDnsOnlyForInboundResolverEndpoint {
    /// `OnlyInboundResolver`
    pub const ONLY_INBOUND_RESOLVER: Value_<PrivateDnsOnlyForInboundResolverEndpoint> = Value_::constant("OnlyInboundResolver");
    /// `AllResolvers`
    pub const ALL_RESOLVERS: Value_<PrivateDnsOnlyForInboundResolverEndpoint> = Value_::constant("AllResolvers");
    /// `NotSpecified`
    pub const NOT_SPECIFIED: Value_<PrivateDnsOnlyForInboundResolverEndpoint> = Value_::constant("NotSpecified");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrivateDnsOnlyForInboundResolverEndpoint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[derive(Debug)]
pub enum PrivateDnsPreference {}
impl PrivateDnsPreference {
    /// `VERIFIED_DOMAINS_ONLY`
    pub const VERIFIED_DOMAINS_ONLY: Value_<PrivateDnsPreference> = Value_::constant("VERIFIED_DOMAINS_ONLY");
    /// `ALL_DOMAINS`
    pub const ALL_DOMAINS: Value_<PrivateDnsPreference> = Value_::constant("ALL_DOMAINS");
    /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`
    pub const VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS: Value_<PrivateDnsPreference> = Value_::constant("VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS");
    /// `SPECIFIED_DOMAINS_ONLY`
    pub const SPECIFIED_DOMAINS_ONLY: Value_<PrivateDnsPreference> = Value_::constant("SPECIFIED_DOMAINS_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrivateDnsPreference> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("ipv6");
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// `not-specified`
    pub const NOT_SPECIFIED: Value_<IpAddressType> = Value_::constant("not-specified");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[derive(Debug)]
pub enum VpcEndpointType {}
impl VpcEndpointType {
    /// `Interface`
    pub const INTERFACE: Value_<VpcEndpointType> = Value_::constant("Interface");
    /// `Gateway`
    pub const GATEWAY: Value_<VpcEndpointType> = Value_::constant("Gateway");
    /// `GatewayLoadBalancer`
    pub const GATEWAY_LOAD_BALANCER: Value_<VpcEndpointType> = Value_::constant("GatewayLoadBalancer");
    /// `ServiceNetwork`
    pub const SERVICE_NETWORK: Value_<VpcEndpointType> = Value_::constant("ServiceNetwork");
    /// `Resource`
    pub const RESOURCE: Value_<VpcEndpointType> = Value_::constant("Resource");
    /// `Tunnel`
    pub const TUNNEL: Value_<VpcEndpointType> = Value_::constant("Tunnel");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VpcEndpointType> { Value_::from_node(value.into_node()) }
}
