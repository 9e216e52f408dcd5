// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCBlockPublicAccessOptions`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCBlockPublicAccessOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html)
#[must_use]
pub struct VPCBlockPublicAccessOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPCBlockPublicAccessOptions<Missing_<super::required::internet_gateway_block_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCBlockPublicAccessOptions(Properties_::new(), PhantomData_) }
}
impl<S0> VPCBlockPublicAccessOptions<S0> {
    /// Sets `InternetGatewayBlockMode`. Required. The values are constants of [`InternetGatewayBlockMode`].
    #[inline] pub fn internet_gateway_block_mode(mut self, value: impl IntoValue_<InternetGatewayBlockMode>) -> VPCBlockPublicAccessOptions<Set_> { self.0.put("InternetGatewayBlockMode", value.into_node()); VPCBlockPublicAccessOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VPCBlockPublicAccessOptions> for VPCBlockPublicAccessOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPCBlockPublicAccessOptions<S0> {
    const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessOptions";
    type Handle = VPCBlockPublicAccessOptionsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCBlockPublicAccessOptions`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCBlockPublicAccessOptionsRef(Id_);
impl From<Id_> for VPCBlockPublicAccessOptionsRef { #[inline] fn from(id: Id_) -> Self { VPCBlockPublicAccessOptionsRef(id) } }
impl AsRef<Id_> for VPCBlockPublicAccessOptionsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCBlockPublicAccessOptionsRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `ExclusionsAllowed`
    #[inline] pub fn exclusions_allowed(&self) -> Value_<String> { self.0.attribute("ExclusionsAllowed") }
}
/// Values of `AWS::EC2::VPCBlockPublicAccessOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html)
#[derive(Debug)]
pub enum InternetGatewayBlockMode {}
impl InternetGatewayBlockMode {
    /// `block-bidirectional`
    pub const BLOCK_BIDIRECTIONAL: Value_<InternetGatewayBlockMode> = Value_::constant("block-bidirectional");
    /// `block-ingress`
    pub const BLOCK_INGRESS: Value_<InternetGatewayBlockMode> = Value_::constant("block-ingress");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InternetGatewayBlockMode> { Value_::from_node(value.into_node()) }
}
