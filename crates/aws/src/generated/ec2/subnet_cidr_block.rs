// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SubnetCidrBlock`

use stanchion_template::generated::*;

/// `AWS::EC2::SubnetCidrBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html)
#[must_use]
pub struct SubnetCidrBlock<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubnetCidrBlock<Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubnetCidrBlock(Properties_::new(), PhantomData_) }
}
impl<S0> SubnetCidrBlock<S0> {
    /// Sets `Ipv6CidrBlock`. At most 42 characters. An update replaces the resource.
    #[inline] pub fn ipv6_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6CidrBlock", value.into_node()); self }
    /// Sets `Ipv6IpamPoolId`. An update replaces the resource.
    #[inline] pub fn ipv6_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6IpamPoolId", value.into_node()); self }
    /// Sets `Ipv6NetmaskLength`. 0 to 128. An update replaces the resource.
    #[inline] pub fn ipv6_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6NetmaskLength", value.into_node()); self }
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> SubnetCidrBlock<Set_> { self.0.put("SubnetId", value.into_node()); SubnetCidrBlock(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SubnetCidrBlock> for SubnetCidrBlock<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SubnetCidrBlock<S0> {
    const TYPE: &'static str = "AWS::EC2::SubnetCidrBlock";
    type Handle = SubnetCidrBlockRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubnetCidrBlock`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubnetCidrBlockRef(Id_);
impl From<Id_> for SubnetCidrBlockRef { #[inline] fn from(id: Id_) -> Self { SubnetCidrBlockRef(id) } }
impl AsRef<Id_> for SubnetCidrBlockRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubnetCidrBlockRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IpSource`
    #[inline] pub fn ip_source(&self) -> Value_<String> { self.0.attribute("IpSource") }
    /// `Fn::GetAtt` `Ipv6AddressAttribute`
    #[inline] pub fn ipv6_address_attribute(&self) -> Value_<String> { self.0.attribute("Ipv6AddressAttribute") }
}
