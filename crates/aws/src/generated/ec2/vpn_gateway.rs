// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPNGateway`

use stanchion_template::generated::*;

/// `AWS::EC2::VPNGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html)
#[must_use]
pub struct VPNGateway<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPNGateway<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPNGateway(Properties_::new(), PhantomData_) }
}
impl<S0> VPNGateway<S0> {
    /// Sets `AmazonSideAsn`. An update replaces the resource.
    #[inline] pub fn amazon_side_asn(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AmazonSideAsn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> VPNGateway<Set_> { self.0.put("Type", value.into_node()); VPNGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VPNGateway> for VPNGateway<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPNGateway<S0> {
    const TYPE: &'static str = "AWS::EC2::VPNGateway";
    type Handle = VPNGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPNGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPNGatewayRef(Id_);
impl From<Id_> for VPNGatewayRef { #[inline] fn from(id: Id_) -> Self { VPNGatewayRef(id) } }
impl AsRef<Id_> for VPNGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPNGatewayRef {
    /// `Ref`: `VPNGatewayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VPNGatewayId`
    #[inline] pub fn vpn_gateway_id(&self) -> Value_<String> { self.0.attribute("VPNGatewayId") }
}
