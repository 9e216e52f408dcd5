// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCBlockPublicAccessExclusion`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCBlockPublicAccessExclusion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html)
#[must_use]
pub struct VPCBlockPublicAccessExclusion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPCBlockPublicAccessExclusion<Missing_<super::required::internet_gateway_exclusion_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCBlockPublicAccessExclusion(Properties_::new(), PhantomData_) }
}
impl<S0> VPCBlockPublicAccessExclusion<S0> {
    /// Sets `InternetGatewayExclusionMode`. Required. The values are constants of [`InternetGatewayExclusionMode`].
    #[inline] pub fn internet_gateway_exclusion_mode(mut self, value: impl IntoValue_<InternetGatewayExclusionMode>) -> VPCBlockPublicAccessExclusion<Set_> { self.0.put("InternetGatewayExclusionMode", value.into_node()); VPCBlockPublicAccessExclusion(self.0, PhantomData_) }
    /// Sets `SubnetId`. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VPCBlockPublicAccessExclusion> for VPCBlockPublicAccessExclusion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPCBlockPublicAccessExclusion<S0> {
    const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessExclusion";
    type Handle = VPCBlockPublicAccessExclusionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCBlockPublicAccessExclusion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCBlockPublicAccessExclusionRef(Id_);
impl From<Id_> for VPCBlockPublicAccessExclusionRef { #[inline] fn from(id: Id_) -> Self { VPCBlockPublicAccessExclusionRef(id) } }
impl AsRef<Id_> for VPCBlockPublicAccessExclusionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCBlockPublicAccessExclusionRef {
    /// `Ref`: `ExclusionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ExclusionId`
    #[inline] pub fn exclusion_id(&self) -> Value_<String> { self.0.attribute("ExclusionId") }
}
/// Values of `AWS::EC2::VPCBlockPublicAccessExclusion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html)
#[derive(Debug)]
pub enum InternetGatewayExclusionMode {}
impl InternetGatewayExclusionMode {
    /// `allow-bidirectional`
    pub const ALLOW_BIDIRECTIONAL: Value_<InternetGatewayExclusionMode> = Value_::constant("allow-bidirectional");
    /// `allow-egress`
    pub const ALLOW_EGRESS: Value_<InternetGatewayExclusionMode> = Value_::constant("allow-egress");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InternetGatewayExclusionMode> { Value_::from_node(value.into_node()) }
}
