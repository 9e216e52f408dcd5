// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPC`

use stanchion_template::generated::*;

/// `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[must_use]
pub struct VPC(Properties_);
impl VPC {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VPC(Properties_::new()) }
}
impl VPC {
    /// Sets `CidrBlock`. An update replaces the resource.
    #[inline] pub fn cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrBlock", value.into_node()); self }
    /// Sets `EnableDnsHostnames`.
    #[inline] pub fn enable_dns_hostnames(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDnsHostnames", value.into_node()); self }
    /// Sets `EnableDnsSupport`.
    #[inline] pub fn enable_dns_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDnsSupport", value.into_node()); self }
    /// Sets `InstanceTenancy`. An update may replace the resource. The values are constants of [`InstanceTenancy`].
    #[inline] pub fn instance_tenancy(mut self, value: impl IntoValue_<InstanceTenancy>) -> Self { self.0.put("InstanceTenancy", value.into_node()); self }
    /// Sets `Ipv4IpamPoolId`. An update replaces the resource.
    #[inline] pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv4IpamPoolId", value.into_node()); self }
    /// Sets `Ipv4NetmaskLength`. An update replaces the resource.
    #[inline] pub fn ipv4_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv4NetmaskLength", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcEncryptionControl`. An update replaces the resource.
    #[inline] pub fn vpc_encryption_control(mut self, value: impl IntoValue_<VpcEncryptionControl>) -> Self { self.0.put("VpcEncryptionControl", value.into_node()); self }
}
impl IntoValue_<VPC> for VPC { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for VPC {
    const TYPE: &'static str = "AWS::EC2::VPC";
    type Handle = VPCRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPC`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCRef(Id_);
impl From<Id_> for VPCRef { #[inline] fn from(id: Id_) -> Self { VPCRef(id) } }
impl AsRef<Id_> for VPCRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCRef {
    /// `Ref`: `VpcId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CidrBlock`
    #[inline] pub fn cidr_block(&self) -> Value_<String> { self.0.attribute("CidrBlock") }
    /// `Fn::GetAtt` `CidrBlockAssociations`
    #[inline] pub fn cidr_block_associations(&self) -> Value_<Vec<String>> { self.0.list_attribute("CidrBlockAssociations") }
    /// `Fn::GetAtt` `DefaultNetworkAcl`
    #[inline] pub fn default_network_acl(&self) -> Value_<String> { self.0.attribute("DefaultNetworkAcl") }
    /// `Fn::GetAtt` `DefaultSecurityGroup`
    #[inline] pub fn default_security_group(&self) -> Value_<String> { self.0.attribute("DefaultSecurityGroup") }
    /// `Fn::GetAtt` `Ipv6CidrBlocks`
    #[inline] pub fn ipv6_cidr_blocks(&self) -> Value_<Vec<String>> { self.0.list_attribute("Ipv6CidrBlocks") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions`
    #[inline] pub fn vpc_encryption_control_resource_exclusions(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_elastic_file_system(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.InternetGateway`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_internet_gateway(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.Lambda`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_lambda(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.Lambda") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.Lambda.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_lambda_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_lambda_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.NatGateway`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_nat_gateway(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.NatGateway.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VpcLattice`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_vpc_lattice(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VpcPeering`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_vpc_peering(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`
    #[inline] pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.State`
    #[inline] pub fn vpc_encryption_control_state(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.State") }
    /// `Fn::GetAtt` `VpcEncryptionControl.StateMessage`
    #[inline] pub fn vpc_encryption_control_state_message(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControl.VpcEncryptionControlId`
    #[inline] pub fn vpc_encryption_control_vpc_encryption_control_id(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.VpcEncryptionControlId") }
    /// `Fn::GetAtt` `VpcEncryptionControl.VpcId`
    #[inline] pub fn vpc_encryption_control_vpc_id(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControl.VpcId") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::EC2::VPC.VpcEncryptionControlExclusion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrolexclusion.html)
#[must_use]
pub struct VpcEncryptionControlExclusion(Properties_);
impl VpcEncryptionControlExclusion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcEncryptionControlExclusion(Properties_::new()) }
}
impl VpcEncryptionControlExclusion {
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `StateMessage`.
    #[inline] pub fn state_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StateMessage", value.into_node()); self }
}
impl IntoValue_<VpcEncryptionControlExclusion> for VpcEncryptionControlExclusion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPC.VpcEncryptionControlExclusions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrolexclusions.html)
#[must_use]
pub struct VpcEncryptionControlExclusions(Properties_);
impl VpcEncryptionControlExclusions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcEncryptionControlExclusions(Properties_::new()) }
}
impl VpcEncryptionControlExclusions {
    /// Sets `EgressOnlyInternetGateway`.
    #[inline] pub fn egress_only_internet_gateway(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("EgressOnlyInternetGateway", value.into_node()); self }
    /// Sets `ElasticFileSystem`.
    #[inline] pub fn elastic_file_system(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("ElasticFileSystem", value.into_node()); self }
    /// Sets `InternetGateway`.
    #[inline] pub fn internet_gateway(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("InternetGateway", value.into_node()); self }
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("Lambda", value.into_node()); self }
    /// Sets `NatGateway`.
    #[inline] pub fn nat_gateway(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("NatGateway", value.into_node()); self }
    /// Sets `VirtualPrivateGateway`.
    #[inline] pub fn virtual_private_gateway(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("VirtualPrivateGateway", value.into_node()); self }
    /// Sets `VpcLattice`.
    #[inline] pub fn vpc_lattice(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("VpcLattice", value.into_node()); self }
    /// Sets `VpcPeering`.
    #[inline] pub fn vpc_peering(mut self, value: impl IntoValue_<VpcEncryptionControlExclusion>) -> Self { self.0.put("VpcPeering", value.into_node()); self }
}
impl IntoValue_<VpcEncryptionControlExclusions> for VpcEncryptionControlExclusions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPC.VpcEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html)
#[must_use]
pub struct VpcEncryptionControl(Properties_);
impl VpcEncryptionControl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcEncryptionControl(Properties_::new()) }
}
impl VpcEncryptionControl {
    /// Sets `EgressOnlyInternetGatewayExclusion`. The values are constants of [`EgressOnlyInternetGatewayExclusion`].
    #[inline] pub fn egress_only_internet_gateway_exclusion(mut self, value: impl IntoValue_<EgressOnlyInternetGatewayExclusion>) -> Self { self.0.put("EgressOnlyInternetGatewayExclusion", value.into_node()); self }
    /// Sets `ElasticFileSystemExclusion`. The values are constants of [`ElasticFileSystemExclusion`].
    #[inline] pub fn elastic_file_system_exclusion(mut self, value: impl IntoValue_<ElasticFileSystemExclusion>) -> Self { self.0.put("ElasticFileSystemExclusion", value.into_node()); self }
    /// Sets `InternetGatewayExclusion`. The values are constants of [`InternetGatewayExclusion`].
    #[inline] pub fn internet_gateway_exclusion(mut self, value: impl IntoValue_<InternetGatewayExclusion>) -> Self { self.0.put("InternetGatewayExclusion", value.into_node()); self }
    /// Sets `LambdaExclusion`. The values are constants of [`LambdaExclusion`].
    #[inline] pub fn lambda_exclusion(mut self, value: impl IntoValue_<LambdaExclusion>) -> Self { self.0.put("LambdaExclusion", value.into_node()); self }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `NatGatewayExclusion`. The values are constants of [`NatGatewayExclusion`].
    #[inline] pub fn nat_gateway_exclusion(mut self, value: impl IntoValue_<NatGatewayExclusion>) -> Self { self.0.put("NatGatewayExclusion", value.into_node()); self }
    /// Sets `ResourceExclusions`.
    #[inline] pub fn resource_exclusions(mut self, value: impl IntoValue_<VpcEncryptionControlExclusions>) -> Self { self.0.put("ResourceExclusions", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `StateMessage`.
    #[inline] pub fn state_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StateMessage", value.into_node()); self }
    /// Sets `VirtualPrivateGatewayExclusion`. The values are constants of [`VirtualPrivateGatewayExclusion`].
    #[inline] pub fn virtual_private_gateway_exclusion(mut self, value: impl IntoValue_<VirtualPrivateGatewayExclusion>) -> Self { self.0.put("VirtualPrivateGatewayExclusion", value.into_node()); self }
    /// Sets `VpcEncryptionControlId`.
    #[inline] pub fn vpc_encryption_control_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcEncryptionControlId", value.into_node()); self }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
    /// Sets `VpcLatticeExclusion`. The values are constants of [`VpcLatticeExclusion`].
    #[inline] pub fn vpc_lattice_exclusion(mut self, value: impl IntoValue_<VpcLatticeExclusion>) -> Self { self.0.put("VpcLatticeExclusion", value.into_node()); self }
    /// Sets `VpcPeeringExclusion`. The values are constants of [`VpcPeeringExclusion`].
    #[inline] pub fn vpc_peering_exclusion(mut self, value: impl IntoValue_<VpcPeeringExclusion>) -> Self { self.0.put("VpcPeeringExclusion", value.into_node()); self }
}
impl IntoValue_<VpcEncryptionControl> for VpcEncryptionControl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum InstanceTenancy {}
impl InstanceTenancy {
    /// `dedicated`
    pub const DEDICATED: Value_<InstanceTenancy> = Value_::constant("dedicated");
    /// `default`
    pub const DEFAULT: Value_<InstanceTenancy> = Value_::constant("default");
    /// `host`
    pub const HOST: Value_<InstanceTenancy> = Value_::constant("host");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceTenancy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum EgressOnlyInternetGatewayExclusion {}
impl EgressOnlyInternetGatewayExclusion {
    /// `enable`
    pub const ENABLE: Value_<EgressOnlyInternetGatewayExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<EgressOnlyInternetGatewayExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EgressOnlyInternetGatewayExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum ElasticFileSystemExclusion {}
impl ElasticFileSystemExclusion {
    /// `enable`
    pub const ENABLE: Value_<ElasticFileSystemExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<ElasticFileSystemExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ElasticFileSystemExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum InternetGatewayExclusion {}
impl InternetGatewayExclusion {
    /// `enable`
    pub const ENABLE: Value_<InternetGatewayExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<InternetGatewayExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InternetGatewayExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum LambdaExclusion {}
impl LambdaExclusion {
    /// `enable`
    pub const ENABLE: Value_<LambdaExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<LambdaExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LambdaExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `monitor`
    pub const MONITOR: Value_<Mode> = Value_::constant("monitor");
    /// `enforce`
    pub const ENFORCE: Value_<Mode> = Value_::constant("enforce");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum NatGatewayExclusion {}
impl NatGatewayExclusion {
    /// `enable`
    pub const ENABLE: Value_<NatGatewayExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<NatGatewayExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NatGatewayExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum VirtualPrivateGatewayExclusion {}
impl VirtualPrivateGatewayExclusion {
    /// `enable`
    pub const ENABLE: Value_<VirtualPrivateGatewayExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<VirtualPrivateGatewayExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VirtualPrivateGatewayExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum VpcLatticeExclusion {}
impl VpcLatticeExclusion {
    /// `enable`
    pub const ENABLE: Value_<VpcLatticeExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<VpcLatticeExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VpcLatticeExclusion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Debug)]
pub enum VpcPeeringExclusion {}
impl VpcPeeringExclusion {
    /// `enable`
    pub const ENABLE: Value_<VpcPeeringExclusion> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<VpcPeeringExclusion> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VpcPeeringExclusion> { Value_::from_node(value.into_node()) }
}
