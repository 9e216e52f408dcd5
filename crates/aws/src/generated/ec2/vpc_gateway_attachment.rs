// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCGatewayAttachment`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCGatewayAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html)
#[must_use]
pub struct VPCGatewayAttachment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPCGatewayAttachment<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCGatewayAttachment(Properties_::new(), PhantomData_) }
}
impl<S0> VPCGatewayAttachment<S0> {
    /// Sets `InternetGatewayId`.
    #[inline] pub fn internet_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InternetGatewayId", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VPCGatewayAttachment<Set_> { self.0.put("VpcId", value.into_node()); VPCGatewayAttachment(self.0, PhantomData_) }
    /// Sets `VpnGatewayId`.
    #[inline] pub fn vpn_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpnGatewayId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VPCGatewayAttachment> for VPCGatewayAttachment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPCGatewayAttachment<S0> {
    const TYPE: &'static str = "AWS::EC2::VPCGatewayAttachment";
    type Handle = VPCGatewayAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCGatewayAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCGatewayAttachmentRef(Id_);
impl From<Id_> for VPCGatewayAttachmentRef { #[inline] fn from(id: Id_) -> Self { VPCGatewayAttachmentRef(id) } }
impl AsRef<Id_> for VPCGatewayAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCGatewayAttachmentRef {
    /// `Ref`: `AttachmentType|VpcId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttachmentType`
    #[inline] pub fn attachment_type(&self) -> Value_<String> { self.0.attribute("AttachmentType") }
}
