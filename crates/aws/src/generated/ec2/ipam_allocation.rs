// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMAllocation`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMAllocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html)
#[must_use]
pub struct IPAMAllocation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IPAMAllocation<Missing_<super::required::ipam_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPAMAllocation(Properties_::new(), PhantomData_) }
}
impl<S0> IPAMAllocation<S0> {
    /// Sets `Cidr`. An update replaces the resource.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IpamPoolId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_pool_id(mut self, value: impl IntoValue_<String>) -> IPAMAllocation<Set_> { self.0.put("IpamPoolId", value.into_node()); IPAMAllocation(self.0, PhantomData_) }
    /// Sets `NetmaskLength`. An update replaces the resource.
    #[inline] pub fn netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NetmaskLength", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IPAMAllocation> for IPAMAllocation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IPAMAllocation<S0> {
    const TYPE: &'static str = "AWS::EC2::IPAMAllocation";
    type Handle = IPAMAllocationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMAllocation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMAllocationRef(Id_);
impl From<Id_> for IPAMAllocationRef { #[inline] fn from(id: Id_) -> Self { IPAMAllocationRef(id) } }
impl AsRef<Id_> for IPAMAllocationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMAllocationRef {
    /// `Ref`: `IpamPoolId|IpamPoolAllocationId|Cidr`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpamPoolAllocationId`
    #[inline] pub fn ipam_pool_allocation_id(&self) -> Value_<String> { self.0.attribute("IpamPoolAllocationId") }
}
