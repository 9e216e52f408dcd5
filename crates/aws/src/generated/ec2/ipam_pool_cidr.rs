// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMPoolCidr`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMPoolCidr`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html)
#[must_use]
pub struct IPAMPoolCidr<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IPAMPoolCidr<Missing_<super::required::ipam_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPAMPoolCidr(Properties_::new(), PhantomData_) }
}
impl<S0> IPAMPoolCidr<S0> {
    /// Sets `Cidr`. An update replaces the resource.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
    /// Sets `IpamPoolId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_pool_id(mut self, value: impl IntoValue_<String>) -> IPAMPoolCidr<Set_> { self.0.put("IpamPoolId", value.into_node()); IPAMPoolCidr(self.0, PhantomData_) }
    /// Sets `NetmaskLength`. An update replaces the resource.
    #[inline] pub fn netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NetmaskLength", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IPAMPoolCidr> for IPAMPoolCidr<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IPAMPoolCidr<S0> {
    const TYPE: &'static str = "AWS::EC2::IPAMPoolCidr";
    type Handle = IPAMPoolCidrRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMPoolCidr`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMPoolCidrRef(Id_);
impl From<Id_> for IPAMPoolCidrRef { #[inline] fn from(id: Id_) -> Self { IPAMPoolCidrRef(id) } }
impl AsRef<Id_> for IPAMPoolCidrRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMPoolCidrRef {
    /// `Ref`: `IpamPoolId|IpamPoolCidrId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpamPoolCidrId`
    #[inline] pub fn ipam_pool_cidr_id(&self) -> Value_<String> { self.0.attribute("IpamPoolCidrId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
