// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::Subnet`

use stanchion_template::generated::*;

/// `AWS::EC2::Subnet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html)
#[must_use]
pub struct Subnet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Subnet<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subnet(Properties_::new(), PhantomData_) }
}
impl<S0> Subnet<S0> {
    /// Sets `AssignIpv6AddressOnCreation`.
    #[inline] pub fn assign_ipv6_address_on_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssignIpv6AddressOnCreation", value.into_node()); self }
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`. An update replaces the resource.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `CidrBlock`. An update replaces the resource.
    #[inline] pub fn cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrBlock", value.into_node()); self }
    /// Sets `EnableDns64`.
    #[inline] pub fn enable_dns64(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDns64", value.into_node()); self }
    /// Sets `EnableLniAtDeviceIndex`.
    #[inline] pub fn enable_lni_at_device_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EnableLniAtDeviceIndex", value.into_node()); self }
    /// Sets `Ipv4IpamPoolId`. An update replaces the resource.
    #[inline] pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv4IpamPoolId", value.into_node()); self }
    /// Sets `Ipv4NetmaskLength`. An update replaces the resource.
    #[inline] pub fn ipv4_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv4NetmaskLength", value.into_node()); self }
    /// Sets `Ipv6CidrBlock`. An update may replace the resource.
    #[inline] pub fn ipv6_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6CidrBlock", value.into_node()); self }
    /// Sets `Ipv6IpamPoolId`. An update replaces the resource.
    #[inline] pub fn ipv6_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6IpamPoolId", value.into_node()); self }
    /// Sets `Ipv6Native`. An update replaces the resource.
    #[inline] pub fn ipv6_native(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Ipv6Native", value.into_node()); self }
    /// Sets `Ipv6NetmaskLength`. An update replaces the resource.
    #[inline] pub fn ipv6_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6NetmaskLength", value.into_node()); self }
    /// Sets `MapPublicIpOnLaunch`.
    #[inline] pub fn map_public_ip_on_launch(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MapPublicIpOnLaunch", value.into_node()); self }
    /// Sets `OutpostArn`. An update replaces the resource.
    #[inline] pub fn outpost_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutpostArn", value.into_node()); self }
    /// Sets `PrivateDnsNameOptionsOnLaunch`.
    #[inline] pub fn private_dns_name_options_on_launch(mut self, value: impl IntoValue_<PrivateDnsNameOptionsOnLaunch>) -> Self { self.0.put("PrivateDnsNameOptionsOnLaunch", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Subnet<Set_> { self.0.put("VpcId", value.into_node()); Subnet(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Subnet> for Subnet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Subnet<S0> {
    const TYPE: &'static str = "AWS::EC2::Subnet";
    type Handle = SubnetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Subnet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubnetRef(Id_);
impl From<Id_> for SubnetRef { #[inline] fn from(id: Id_) -> Self { SubnetRef(id) } }
impl AsRef<Id_> for SubnetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubnetRef {
    /// `Ref`: `SubnetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AvailabilityZone`
    #[inline] pub fn availability_zone(&self) -> Value_<String> { self.0.attribute("AvailabilityZone") }
    /// `Fn::GetAtt` `AvailabilityZoneId`
    #[inline] pub fn availability_zone_id(&self) -> Value_<String> { self.0.attribute("AvailabilityZoneId") }
    /// `Fn::GetAtt` `BlockPublicAccessStates`
    #[inline] pub fn block_public_access_states(&self) -> Value_<String> { self.0.attribute("BlockPublicAccessStates") }
    /// `Fn::GetAtt` `CidrBlock`
    #[inline] pub fn cidr_block(&self) -> Value_<String> { self.0.attribute("CidrBlock") }
    /// `Fn::GetAtt` `Ipv6CidrBlocks`
    #[inline] pub fn ipv6_cidr_blocks(&self) -> Value_<Vec<String>> { self.0.list_attribute("Ipv6CidrBlocks") }
    /// `Fn::GetAtt` `NetworkAclAssociationId`
    #[inline] pub fn network_acl_association_id(&self) -> Value_<String> { self.0.attribute("NetworkAclAssociationId") }
    /// `Fn::GetAtt` `OutpostArn`
    #[inline] pub fn outpost_arn(&self) -> Value_<String> { self.0.attribute("OutpostArn") }
    /// `Fn::GetAtt` `SubnetId`
    #[inline] pub fn subnet_id(&self) -> Value_<String> { self.0.attribute("SubnetId") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::EC2::Subnet.PrivateDnsNameOptionsOnLaunch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html)
#[must_use]
pub struct PrivateDnsNameOptionsOnLaunch(Properties_);
impl PrivateDnsNameOptionsOnLaunch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateDnsNameOptionsOnLaunch(Properties_::new()) }
}
impl PrivateDnsNameOptionsOnLaunch {
    /// Sets `EnableResourceNameDnsAAAARecord`.
    #[inline] pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableResourceNameDnsAAAARecord", value.into_node()); self }
    /// Sets `EnableResourceNameDnsARecord`.
    #[inline] pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableResourceNameDnsARecord", value.into_node()); self }
    /// Sets `HostnameType`.
    #[inline] pub fn hostname_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostnameType", value.into_node()); self }
}
impl IntoValue_<PrivateDnsNameOptionsOnLaunch> for PrivateDnsNameOptionsOnLaunch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
