// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VerifiedAccessEndpoint`

use stanchion_template::generated::*;

/// `AWS::EC2::VerifiedAccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
#[must_use]
pub struct VerifiedAccessEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VerifiedAccessEndpoint<Missing_<super::required::attachment_type>, Missing_<super::required::endpoint_type>, Missing_<super::required::verified_access_group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VerifiedAccessEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VerifiedAccessEndpoint<S0, S1, S2> {
    /// Sets `ApplicationDomain`. An update replaces the resource.
    #[inline] pub fn application_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationDomain", value.into_node()); self }
    /// Sets `AttachmentType`. Required. An update replaces the resource. The values are constants of [`AttachmentType`].
    #[inline] pub fn attachment_type(mut self, value: impl IntoValue_<AttachmentType>) -> VerifiedAccessEndpoint<Set_, S1, S2> { self.0.put("AttachmentType", value.into_node()); VerifiedAccessEndpoint(self.0, PhantomData_) }
    /// Sets `CidrOptions`.
    #[inline] pub fn cidr_options(mut self, value: impl IntoValue_<CidrOptions>) -> Self { self.0.put("CidrOptions", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainCertificateArn`. An update replaces the resource.
    #[inline] pub fn domain_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainCertificateArn", value.into_node()); self }
    /// Sets `EndpointDomainPrefix`. An update replaces the resource.
    #[inline] pub fn endpoint_domain_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointDomainPrefix", value.into_node()); self }
    /// Sets `EndpointType`. Required. An update replaces the resource. The values are constants of [`EndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<EndpointType>) -> VerifiedAccessEndpoint<S0, Set_, S2> { self.0.put("EndpointType", value.into_node()); VerifiedAccessEndpoint(self.0, PhantomData_) }
    /// Sets `LoadBalancerOptions`.
    #[inline] pub fn load_balancer_options(mut self, value: impl IntoValue_<LoadBalancerOptions>) -> Self { self.0.put("LoadBalancerOptions", value.into_node()); self }
    /// Sets `NetworkInterfaceOptions`.
    #[inline] pub fn network_interface_options(mut self, value: impl IntoValue_<NetworkInterfaceOptions>) -> Self { self.0.put("NetworkInterfaceOptions", value.into_node()); self }
    /// Sets `PolicyDocument`.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `PolicyEnabled`.
    #[inline] pub fn policy_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PolicyEnabled", value.into_node()); self }
    /// Sets `RdsOptions`.
    #[inline] pub fn rds_options(mut self, value: impl IntoValue_<RdsOptions>) -> Self { self.0.put("RdsOptions", value.into_node()); self }
    /// Sets `SecurityGroupIds`. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SseSpecification`.
    #[inline] pub fn sse_specification(mut self, value: impl IntoValue_<SseSpecification>) -> Self { self.0.put("SseSpecification", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VerifiedAccessGroupId`. Required.
    #[inline] pub fn verified_access_group_id(mut self, value: impl IntoValue_<String>) -> VerifiedAccessEndpoint<S0, S1, Set_> { self.0.put("VerifiedAccessGroupId", value.into_node()); VerifiedAccessEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VerifiedAccessEndpoint> for VerifiedAccessEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VerifiedAccessEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessEndpoint";
    type Handle = VerifiedAccessEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VerifiedAccessEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VerifiedAccessEndpointRef(Id_);
impl From<Id_> for VerifiedAccessEndpointRef { #[inline] fn from(id: Id_) -> Self { VerifiedAccessEndpointRef(id) } }
impl AsRef<Id_> for VerifiedAccessEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VerifiedAccessEndpointRef {
    /// `Ref`: `VerifiedAccessEndpointId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `DeviceValidationDomain`
    #[inline] pub fn device_validation_domain(&self) -> Value_<String> { self.0.attribute("DeviceValidationDomain") }
    /// `Fn::GetAtt` `EndpointDomain`
    #[inline] pub fn endpoint_domain(&self) -> Value_<String> { self.0.attribute("EndpointDomain") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `VerifiedAccessEndpointId`
    #[inline] pub fn verified_access_endpoint_id(&self) -> Value_<String> { self.0.attribute("VerifiedAccessEndpointId") }
    /// `Fn::GetAtt` `VerifiedAccessInstanceId`
    #[inline] pub fn verified_access_instance_id(&self) -> Value_<String> { self.0.attribute("VerifiedAccessInstanceId") }
}
/// `AWS::EC2::VerifiedAccessEndpoint.PortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-portrange.html)
#[must_use]
pub struct PortRange(Properties_);
impl PortRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortRange(Properties_::new()) }
}
impl PortRange {
    /// Sets `FromPort`. 1 to 65535.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FromPort", value.into_node()); self }
    /// Sets `ToPort`. 1 to 65535.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ToPort", value.into_node()); self }
}
impl IntoValue_<PortRange> for PortRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessEndpoint.CidrOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-cidroptions.html)
#[must_use]
pub struct CidrOptions(Properties_);
impl CidrOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CidrOptions(Properties_::new()) }
}
impl CidrOptions {
    /// Sets `Cidr`.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
    /// Sets `PortRanges`.
    #[inline] pub fn port_ranges(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Self { self.0.put("PortRanges", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<CidrOptions> for CidrOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessEndpoint.LoadBalancerOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-loadbalanceroptions.html)
#[must_use]
pub struct LoadBalancerOptions(Properties_);
impl LoadBalancerOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadBalancerOptions(Properties_::new()) }
}
impl LoadBalancerOptions {
    /// Sets `LoadBalancerArn`.
    #[inline] pub fn load_balancer_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoadBalancerArn", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PortRanges`.
    #[inline] pub fn port_ranges(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Self { self.0.put("PortRanges", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`LoadBalancerOptionsProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<LoadBalancerOptionsProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<LoadBalancerOptions> for LoadBalancerOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessEndpoint.NetworkInterfaceOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-networkinterfaceoptions.html)
#[must_use]
pub struct NetworkInterfaceOptions(Properties_);
impl NetworkInterfaceOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterfaceOptions(Properties_::new()) }
}
impl NetworkInterfaceOptions {
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PortRanges`.
    #[inline] pub fn port_ranges(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Self { self.0.put("PortRanges", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`NetworkInterfaceOptionsProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<NetworkInterfaceOptionsProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
}
impl IntoValue_<NetworkInterfaceOptions> for NetworkInterfaceOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessEndpoint.RdsOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-rdsoptions.html)
#[must_use]
pub struct RdsOptions(Properties_);
impl RdsOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RdsOptions(Properties_::new()) }
}
impl RdsOptions {
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`RdsOptionsProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<RdsOptionsProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `RdsDbClusterArn`.
    #[inline] pub fn rds_db_cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RdsDbClusterArn", value.into_node()); self }
    /// Sets `RdsDbInstanceArn`.
    #[inline] pub fn rds_db_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RdsDbInstanceArn", value.into_node()); self }
    /// Sets `RdsDbProxyArn`.
    #[inline] pub fn rds_db_proxy_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RdsDbProxyArn", value.into_node()); self }
    /// Sets `RdsEndpoint`.
    #[inline] pub fn rds_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RdsEndpoint", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<RdsOptions> for RdsOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessEndpoint.SseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-ssespecification.html)
#[must_use]
pub struct SseSpecification(Properties_);
impl SseSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SseSpecification(Properties_::new()) }
}
impl SseSpecification {
    /// Sets `CustomerManagedKeyEnabled`.
    #[inline] pub fn customer_managed_key_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CustomerManagedKeyEnabled", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<SseSpecification> for SseSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::VerifiedAccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
#[derive(Debug)]
pub enum AttachmentType {}
impl AttachmentType {
    /// `vpc`
    pub const VPC: Value_<AttachmentType> = Value_::constant("vpc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttachmentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VerifiedAccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `http`
    pub const HTTP: Value_<Protocol> = Value_::constant("http");
    /// `https`
    pub const HTTPS: Value_<Protocol> = Value_::constant("https");
    /// `tcp`
    pub const TCP: Value_<Protocol> = Value_::constant("tcp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VerifiedAccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
#[derive(Debug)]
pub enum EndpointType {}
impl EndpointType {
    /// `cidr`
    pub const CIDR: Value_<EndpointType> = Value_::constant("cidr");
    /// `load-balancer`
    pub const LOAD_BALANCER: Value_<EndpointType> = Value_::constant("load-balancer");
    /// `network-interface`
    pub const NETWORK_INTERFACE: Value_<EndpointType> = Value_::constant("network-interface");
    /// `rds`
    pub const RDS: Value_<EndpointType> = Value_::constant("rds");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VerifiedAccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
#[derive(Debug)]
pub enum LoadBalancerOptionsProtocol {}
impl LoadBalancerOptionsProtocol {
    /// `http`
    pub const HTTP: Value_<LoadBalancerOptionsProtocol> = Value_::constant("http");
    /// `https`
    pub const HTTPS: Value_<LoadBalancerOptionsProtocol> = Value_::constant("https");
    /// `tcp`
    pub const TCP: Value_<LoadBalancerOptionsProtocol> = Value_::constant("tcp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LoadBalancerOptionsProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VerifiedAccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
#[derive(Debug)]
pub enum NetworkInterfaceOptionsProtocol {}
impl NetworkInterfaceOptionsProtocol {
    /// `http`
    pub const HTTP: Value_<NetworkInterfaceOptionsProtocol> = Value_::constant("http");
    /// `https`
    pub const HTTPS: Value_<NetworkInterfaceOptionsProtocol> = Value_::constant("https");
    /// `tcp`
    pub const TCP: Value_<NetworkInterfaceOptionsProtocol> = Value_::constant("tcp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkInterfaceOptionsProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VerifiedAccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
#[derive(Debug)]
pub enum RdsOptionsProtocol {}
impl RdsOptionsProtocol {
    /// `http`
    pub const HTTP: Value_<RdsOptionsProtocol> = Value_::constant("http");
    /// `https`
    pub const HTTPS: Value_<RdsOptionsProtocol> = Value_::constant("https");
    /// `tcp`
    pub const TCP: Value_<RdsOptionsProtocol> = Value_::constant("tcp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RdsOptionsProtocol> { Value_::from_node(value.into_node()) }
}
