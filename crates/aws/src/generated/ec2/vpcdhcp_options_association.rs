// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCDHCPOptionsAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCDHCPOptionsAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html)
#[must_use]
pub struct VPCDHCPOptionsAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPCDHCPOptionsAssociation<Missing_<super::required::dhcp_options_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCDHCPOptionsAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPCDHCPOptionsAssociation<S0, S1> {
    /// Sets `DhcpOptionsId`. Required. An update replaces the resource.
    #[inline] pub fn dhcp_options_id(mut self, value: impl IntoValue_<String>) -> VPCDHCPOptionsAssociation<Set_, S1> { self.0.put("DhcpOptionsId", value.into_node()); VPCDHCPOptionsAssociation(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VPCDHCPOptionsAssociation<S0, Set_> { self.0.put("VpcId", value.into_node()); VPCDHCPOptionsAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPCDHCPOptionsAssociation> for VPCDHCPOptionsAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VPCDHCPOptionsAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VPCDHCPOptionsAssociation";
    type Handle = VPCDHCPOptionsAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCDHCPOptionsAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCDHCPOptionsAssociationRef(Id_);
impl From<Id_> for VPCDHCPOptionsAssociationRef { #[inline] fn from(id: Id_) -> Self { VPCDHCPOptionsAssociationRef(id) } }
impl AsRef<Id_> for VPCDHCPOptionsAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCDHCPOptionsAssociationRef {
    /// `Ref`: `DhcpOptionsId|VpcId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
