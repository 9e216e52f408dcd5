// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCCidrBlock`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCCidrBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html)
#[must_use]
pub struct VPCCidrBlock<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPCCidrBlock<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCCidrBlock(Properties_::new(), PhantomData_) }
}
impl<S0> VPCCidrBlock<S0> {
    /// Sets `AmazonProvidedIpv6CidrBlock`. An update replaces the resource.
    #[inline] pub fn amazon_provided_ipv6_cidr_block(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AmazonProvidedIpv6CidrBlock", value.into_node()); self }
    /// Sets `CidrBlock`. An update replaces the resource.
    #[inline] pub fn cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrBlock", value.into_node()); self }
    /// Sets `Ipv4IpamPoolId`. An update replaces the resource.
    #[inline] pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv4IpamPoolId", value.into_node()); self }
    /// Sets `Ipv4NetmaskLength`. An update replaces the resource.
    #[inline] pub fn ipv4_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv4NetmaskLength", value.into_node()); self }
    /// Sets `Ipv6CidrBlock`. An update replaces the resource.
    #[inline] pub fn ipv6_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6CidrBlock", value.into_node()); self }
    /// Sets `Ipv6CidrBlockNetworkBorderGroup`. An update replaces the resource.
    #[inline] pub fn ipv6_cidr_block_network_border_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6CidrBlockNetworkBorderGroup", value.into_node()); self }
    /// Sets `Ipv6IpamPoolId`. An update replaces the resource.
    #[inline] pub fn ipv6_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6IpamPoolId", value.into_node()); self }
    /// Sets `Ipv6NetmaskLength`. An update replaces the resource.
    #[inline] pub fn ipv6_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6NetmaskLength", value.into_node()); self }
    /// Sets `Ipv6Pool`. An update replaces the resource.
    #[inline] pub fn ipv6_pool(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6Pool", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VPCCidrBlock<Set_> { self.0.put("VpcId", value.into_node()); VPCCidrBlock(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VPCCidrBlock> for VPCCidrBlock<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPCCidrBlock<S0> {
    const TYPE: &'static str = "AWS::EC2::VPCCidrBlock";
    type Handle = VPCCidrBlockRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCCidrBlock`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCCidrBlockRef(Id_);
impl From<Id_> for VPCCidrBlockRef { #[inline] fn from(id: Id_) -> Self { VPCCidrBlockRef(id) } }
impl AsRef<Id_> for VPCCidrBlockRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCCidrBlockRef {
    /// `Ref`: `Id|VpcId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IpSource`
    #[inline] pub fn ip_source(&self) -> Value_<String> { self.0.attribute("IpSource") }
    /// `Fn::GetAtt` `Ipv6AddressAttribute`
    #[inline] pub fn ipv6_address_attribute(&self) -> Value_<String> { self.0.attribute("Ipv6AddressAttribute") }
}
