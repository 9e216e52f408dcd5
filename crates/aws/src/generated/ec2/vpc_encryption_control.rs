// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCEncryptionControl`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[must_use]
pub struct VPCEncryptionControl(Properties_);
impl VPCEncryptionControl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VPCEncryptionControl(Properties_::new()) }
}
impl VPCEncryptionControl {
    /// Sets `EgressOnlyInternetGatewayExclusionInput`. The values are constants of [`EgressOnlyInternetGatewayExclusionInput`].
    #[inline] pub fn egress_only_internet_gateway_exclusion_input(mut self, value: impl IntoValue_<EgressOnlyInternetGatewayExclusionInput>) -> Self { self.0.put("EgressOnlyInternetGatewayExclusionInput", value.into_node()); self }
    /// Sets `ElasticFileSystemExclusionInput`. The values are constants of [`ElasticFileSystemExclusionInput`].
    #[inline] pub fn elastic_file_system_exclusion_input(mut self, value: impl IntoValue_<ElasticFileSystemExclusionInput>) -> Self { self.0.put("ElasticFileSystemExclusionInput", value.into_node()); self }
    /// Sets `InternetGatewayExclusionInput`. The values are constants of [`InternetGatewayExclusionInput`].
    #[inline] pub fn internet_gateway_exclusion_input(mut self, value: impl IntoValue_<InternetGatewayExclusionInput>) -> Self { self.0.put("InternetGatewayExclusionInput", value.into_node()); self }
    /// Sets `LambdaExclusionInput`. The values are constants of [`LambdaExclusionInput`].
    #[inline] pub fn lambda_exclusion_input(mut self, value: impl IntoValue_<LambdaExclusionInput>) -> Self { self.0.put("LambdaExclusionInput", value.into_node()); self }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `NatGatewayExclusionInput`. The values are constants of [`NatGatewayExclusionInput`].
    #[inline] pub fn nat_gateway_exclusion_input(mut self, value: impl IntoValue_<NatGatewayExclusionInput>) -> Self { self.0.put("NatGatewayExclusionInput", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualPrivateGatewayExclusionInput`. The values are constants of [`VirtualPrivateGatewayExclusionInput`].
    #[inline] pub fn virtual_private_gateway_exclusion_input(mut self, value: impl IntoValue_<VirtualPrivateGatewayExclusionInput>) -> Self { self.0.put("VirtualPrivateGatewayExclusionInput", value.into_node()); self }
    /// Sets `VpcId`. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
    /// Sets `VpcLatticeExclusionInput`. The values are constants of [`VpcLatticeExclusionInput`].
    #[inline] pub fn vpc_lattice_exclusion_input(mut self, value: impl IntoValue_<VpcLatticeExclusionInput>) -> Self { self.0.put("VpcLatticeExclusionInput", value.into_node()); self }
    /// Sets `VpcPeeringExclusionInput`. The values are constants of [`VpcPeeringExclusionInput`].
    #[inline] pub fn vpc_peering_exclusion_input(mut self, value: impl IntoValue_<VpcPeeringExclusionInput>) -> Self { self.0.put("VpcPeeringExclusionInput", value.into_node()); self }
}
impl IntoValue_<VPCEncryptionControl> for VPCEncryptionControl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for VPCEncryptionControl {
    const TYPE: &'static str = "AWS::EC2::VPCEncryptionControl";
    type Handle = VPCEncryptionControlRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCEncryptionControl`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCEncryptionControlRef(Id_);
impl From<Id_> for VPCEncryptionControlRef { #[inline] fn from(id: Id_) -> Self { VPCEncryptionControlRef(id) } }
impl AsRef<Id_> for VPCEncryptionControlRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCEncryptionControlRef {
    /// `Ref`: `VpcEncryptionControlId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceExclusions`
    #[inline] pub fn resource_exclusions(&self) -> Value_<String> { self.0.attribute("ResourceExclusions") }
    /// `Fn::GetAtt` `ResourceExclusions.EgressOnlyInternetGateway`
    #[inline] pub fn resource_exclusions_egress_only_internet_gateway(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.EgressOnlyInternetGateway") }
    /// `Fn::GetAtt` `ResourceExclusions.EgressOnlyInternetGateway.State`
    #[inline] pub fn resource_exclusions_egress_only_internet_gateway_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.EgressOnlyInternetGateway.State") }
    /// `Fn::GetAtt` `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`
    #[inline] pub fn resource_exclusions_egress_only_internet_gateway_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.EgressOnlyInternetGateway.StateMessage") }
    /// `Fn::GetAtt` `ResourceExclusions.ElasticFileSystem`
    #[inline] pub fn resource_exclusions_elastic_file_system(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.ElasticFileSystem") }
    /// `Fn::GetAtt` `ResourceExclusions.ElasticFileSystem.State`
    #[inline] pub fn resource_exclusions_elastic_file_system_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.ElasticFileSystem.State") }
    /// `Fn::GetAtt` `ResourceExclusions.ElasticFileSystem.StateMessage`
    #[inline] pub fn resource_exclusions_elastic_file_system_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.ElasticFileSystem.StateMessage") }
    /// `Fn::GetAtt` `ResourceExclusions.InternetGateway`
    #[inline] pub fn resource_exclusions_internet_gateway(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.InternetGateway") }
    /// `Fn::GetAtt` `ResourceExclusions.InternetGateway.State`
    #[inline] pub fn resource_exclusions_internet_gateway_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.InternetGateway.State") }
    /// `Fn::GetAtt` `ResourceExclusions.InternetGateway.StateMessage`
    #[inline] pub fn resource_exclusions_internet_gateway_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.InternetGateway.StateMessage") }
    /// `Fn::GetAtt` `ResourceExclusions.Lambda`
    #[inline] pub fn resource_exclusions_lambda(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.Lambda") }
    /// `Fn::GetAtt` `ResourceExclusions.Lambda.State`
    #[inline] pub fn resource_exclusions_lambda_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.Lambda.State") }
    /// `Fn::GetAtt` `ResourceExclusions.Lambda.StateMessage`
    #[inline] pub fn resource_exclusions_lambda_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.Lambda.StateMessage") }
    /// `Fn::GetAtt` `ResourceExclusions.NatGateway`
    #[inline] pub fn resource_exclusions_nat_gateway(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.NatGateway") }
    /// `Fn::GetAtt` `ResourceExclusions.NatGateway.State`
    #[inline] pub fn resource_exclusions_nat_gateway_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.NatGateway.State") }
    /// `Fn::GetAtt` `ResourceExclusions.NatGateway.StateMessage`
    #[inline] pub fn resource_exclusions_nat_gateway_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.NatGateway.StateMessage") }
    /// `Fn::GetAtt` `ResourceExclusions.VirtualPrivateGateway`
    #[inline] pub fn resource_exclusions_virtual_private_gateway(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VirtualPrivateGateway") }
    /// `Fn::GetAtt` `ResourceExclusions.VirtualPrivateGateway.State`
    #[inline] pub fn resource_exclusions_virtual_private_gateway_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VirtualPrivateGateway.State") }
    /// `Fn::GetAtt` `ResourceExclusions.VirtualPrivateGateway.StateMessage`
    #[inline] pub fn resource_exclusions_virtual_private_gateway_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VirtualPrivateGateway.StateMessage") }
    /// `Fn::GetAtt` `ResourceExclusions.VpcLattice`
    #[inline] pub fn resource_exclusions_vpc_lattice(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VpcLattice") }
    /// `Fn::GetAtt` `ResourceExclusions.VpcLattice.State`
    #[inline] pub fn resource_exclusions_vpc_lattice_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VpcLattice.State") }
    /// `Fn::GetAtt` `ResourceExclusions.VpcLattice.StateMessage`
    #[inline] pub fn resource_exclusions_vpc_lattice_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VpcLattice.StateMessage") }
    /// `Fn::GetAtt` `ResourceExclusions.VpcPeering`
    #[inline] pub fn resource_exclusions_vpc_peering(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VpcPeering") }
    /// `Fn::GetAtt` `ResourceExclusions.VpcPeering.State`
    #[inline] pub fn resource_exclusions_vpc_peering_state(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VpcPeering.State") }
    /// `Fn::GetAtt` `ResourceExclusions.VpcPeering.StateMessage`
    #[inline] pub fn resource_exclusions_vpc_peering_state_message(&self) -> Value_<String> { self.0.attribute("ResourceExclusions.VpcPeering.StateMessage") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateMessage`
    #[inline] pub fn state_message(&self) -> Value_<String> { self.0.attribute("StateMessage") }
    /// `Fn::GetAtt` `VpcEncryptionControlId`
    #[inline] pub fn vpc_encryption_control_id(&self) -> Value_<String> { self.0.attribute("VpcEncryptionControlId") }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum EgressOnlyInternetGatewayExclusionInput {}
impl EgressOnlyInternetGatewayExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<EgressOnlyInternetGatewayExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<EgressOnlyInternetGatewayExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EgressOnlyInternetGatewayExclusionInput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum ElasticFileSystemExclusionInput {}
impl ElasticFileSystemExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<ElasticFileSystemExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<ElasticFileSystemExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ElasticFileSystemExclusionInput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum InternetGatewayExclusionInput {}
impl InternetGatewayExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<InternetGatewayExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<InternetGatewayExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InternetGatewayExclusionInput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum LambdaExclusionInput {}
impl LambdaExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<LambdaExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<LambdaExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LambdaExclusionInput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
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
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum NatGatewayExclusionInput {}
impl NatGatewayExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<NatGatewayExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<NatGatewayExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NatGatewayExclusionInput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum VirtualPrivateGatewayExclusionInput {}
impl VirtualPrivateGatewayExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<VirtualPrivateGatewayExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<VirtualPrivateGatewayExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VirtualPrivateGatewayExclusionInput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum VpcLatticeExclusionInput {}
impl VpcLatticeExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<VpcLatticeExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<VpcLatticeExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VpcLatticeExclusionInput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPCEncryptionControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
#[derive(Debug)]
pub enum VpcPeeringExclusionInput {}
impl VpcPeeringExclusionInput {
    /// `enable`
    pub const ENABLE: Value_<VpcPeeringExclusionInput> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<VpcPeeringExclusionInput> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VpcPeeringExclusionInput> { Value_::from_node(value.into_node()) }
}
