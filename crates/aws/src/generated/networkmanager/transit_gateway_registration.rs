// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::TransitGatewayRegistration`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::TransitGatewayRegistration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html)
#[must_use]
pub struct TransitGatewayRegistration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayRegistration<Missing_<super::required::global_network_id>, Missing_<super::required::transit_gateway_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayRegistration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayRegistration<S0, S1> {
    /// Sets `GlobalNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayRegistration<Set_, S1> { self.0.put("GlobalNetworkId", value.into_node()); TransitGatewayRegistration(self.0, PhantomData_) }
    /// Sets `TransitGatewayArn`. Required. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn transit_gateway_arn(mut self, value: impl IntoValue_<String>) -> TransitGatewayRegistration<S0, Set_> { self.0.put("TransitGatewayArn", value.into_node()); TransitGatewayRegistration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayRegistration> for TransitGatewayRegistration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TransitGatewayRegistration<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRegistration";
    type Handle = TransitGatewayRegistrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayRegistration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayRegistrationRef(Id_);
impl From<Id_> for TransitGatewayRegistrationRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayRegistrationRef(id) } }
impl AsRef<Id_> for TransitGatewayRegistrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayRegistrationRef {
    /// `Ref`: `GlobalNetworkId|TransitGatewayArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
