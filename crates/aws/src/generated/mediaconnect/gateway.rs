// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::Gateway`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html)
#[must_use]
pub struct Gateway<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Gateway<Missing_<super::required::egress_cidr_blocks>, Missing_<super::required::name>, Missing_<super::required::networks>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Gateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Gateway<S0, S1, S2> {
    /// Sets `EgressCidrBlocks`. Required. An update replaces the resource.
    #[inline] pub fn egress_cidr_blocks(mut self, value: impl IntoValue_<Vec<String>>) -> Gateway<Set_, S1, S2> { self.0.put("EgressCidrBlocks", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Gateway<S0, Set_, S2> { self.0.put("Name", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `Networks`. Required. 1 to 4 items. An update replaces the resource.
    #[inline] pub fn networks(mut self, value: impl IntoValue_<Vec<GatewayNetwork>>) -> Gateway<S0, S1, Set_> { self.0.put("Networks", value.into_node()); Gateway(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Gateway> for Gateway<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Gateway<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaConnect::Gateway";
    type Handle = GatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Gateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRef(Id_);
impl From<Id_> for GatewayRef { #[inline] fn from(id: Id_) -> Self { GatewayRef(id) } }
impl AsRef<Id_> for GatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRef {
    /// `Ref`: `GatewayArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GatewayArn`
    #[inline] pub fn gateway_arn(&self) -> Value_<String> { self.0.attribute("GatewayArn") }
    /// `Fn::GetAtt` `GatewayState`
    #[inline] pub fn gateway_state(&self) -> Value_<String> { self.0.attribute("GatewayState") }
}
/// `AWS::MediaConnect::Gateway.GatewayNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-gateway-gatewaynetwork.html)
#[must_use]
pub struct GatewayNetwork<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayNetwork<Missing_<super::required::cidr_block>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayNetwork(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayNetwork<S0, S1> {
    /// Sets `CidrBlock`. Required.
    #[inline] pub fn cidr_block(mut self, value: impl IntoValue_<String>) -> GatewayNetwork<Set_, S1> { self.0.put("CidrBlock", value.into_node()); GatewayNetwork(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GatewayNetwork<S0, Set_> { self.0.put("Name", value.into_node()); GatewayNetwork(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayNetwork> for GatewayNetwork<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
