// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPNConcentrator`

use stanchion_template::generated::*;

/// `AWS::EC2::VPNConcentrator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html)
#[must_use]
pub struct VPNConcentrator<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPNConcentrator<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPNConcentrator(Properties_::new(), PhantomData_) }
}
impl<S0> VPNConcentrator<S0> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. An update replaces the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitGatewayId", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> VPNConcentrator<Set_> { self.0.put("Type", value.into_node()); VPNConcentrator(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VPNConcentrator> for VPNConcentrator<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPNConcentrator<S0> {
    const TYPE: &'static str = "AWS::EC2::VPNConcentrator";
    type Handle = VPNConcentratorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPNConcentrator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPNConcentratorRef(Id_);
impl From<Id_> for VPNConcentratorRef { #[inline] fn from(id: Id_) -> Self { VPNConcentratorRef(id) } }
impl AsRef<Id_> for VPNConcentratorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPNConcentratorRef {
    /// `Ref`: `VpnConcentratorId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TransitGatewayAttachmentId`
    #[inline] pub fn transit_gateway_attachment_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayAttachmentId") }
    /// `Fn::GetAtt` `VpnConcentratorId`
    #[inline] pub fn vpn_concentrator_id(&self) -> Value_<String> { self.0.attribute("VpnConcentratorId") }
}
