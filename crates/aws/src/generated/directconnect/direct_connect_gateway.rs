// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectConnect::DirectConnectGateway`

use stanchion_template::generated::*;

/// `AWS::DirectConnect::DirectConnectGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html)
#[must_use]
pub struct DirectConnectGateway<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DirectConnectGateway<Missing_<super::required::direct_connect_gateway_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DirectConnectGateway(Properties_::new(), PhantomData_) }
}
impl<S0> DirectConnectGateway<S0> {
    /// Sets `AmazonSideAsn`. An update replaces the resource.
    #[inline] pub fn amazon_side_asn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AmazonSideAsn", value.into_node()); self }
    /// Sets `DirectConnectGatewayName`. Required.
    #[inline] pub fn direct_connect_gateway_name(mut self, value: impl IntoValue_<String>) -> DirectConnectGateway<Set_> { self.0.put("DirectConnectGatewayName", value.into_node()); DirectConnectGateway(self.0, PhantomData_) }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DirectConnectGateway> for DirectConnectGateway<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DirectConnectGateway<S0> {
    const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGateway";
    type Handle = DirectConnectGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DirectConnectGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DirectConnectGatewayRef(Id_);
impl From<Id_> for DirectConnectGatewayRef { #[inline] fn from(id: Id_) -> Self { DirectConnectGatewayRef(id) } }
impl AsRef<Id_> for DirectConnectGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DirectConnectGatewayRef {
    /// `Ref`: `DirectConnectGatewayArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DirectConnectGatewayArn`
    #[inline] pub fn direct_connect_gateway_arn(&self) -> Value_<String> { self.0.attribute("DirectConnectGatewayArn") }
    /// `Fn::GetAtt` `DirectConnectGatewayId`
    #[inline] pub fn direct_connect_gateway_id(&self) -> Value_<String> { self.0.attribute("DirectConnectGatewayId") }
}
