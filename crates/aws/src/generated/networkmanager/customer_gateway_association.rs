// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::CustomerGatewayAssociation`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::CustomerGatewayAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html)
#[must_use]
pub struct CustomerGatewayAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomerGatewayAssociation<Missing_<super::required::customer_gateway_arn>, Missing_<super::required::device_id>, Missing_<super::required::global_network_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerGatewayAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomerGatewayAssociation<S0, S1, S2> {
    /// Sets `CustomerGatewayArn`. Required. An update replaces the resource.
    #[inline] pub fn customer_gateway_arn(mut self, value: impl IntoValue_<String>) -> CustomerGatewayAssociation<Set_, S1, S2> { self.0.put("CustomerGatewayArn", value.into_node()); CustomerGatewayAssociation(self.0, PhantomData_) }
    /// Sets `DeviceId`. Required. An update replaces the resource.
    #[inline] pub fn device_id(mut self, value: impl IntoValue_<String>) -> CustomerGatewayAssociation<S0, Set_, S2> { self.0.put("DeviceId", value.into_node()); CustomerGatewayAssociation(self.0, PhantomData_) }
    /// Sets `GlobalNetworkId`. Required. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> CustomerGatewayAssociation<S0, S1, Set_> { self.0.put("GlobalNetworkId", value.into_node()); CustomerGatewayAssociation(self.0, PhantomData_) }
    /// Sets `LinkId`. An update replaces the resource.
    #[inline] pub fn link_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LinkId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomerGatewayAssociation> for CustomerGatewayAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for CustomerGatewayAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkManager::CustomerGatewayAssociation";
    type Handle = CustomerGatewayAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomerGatewayAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomerGatewayAssociationRef(Id_);
impl From<Id_> for CustomerGatewayAssociationRef { #[inline] fn from(id: Id_) -> Self { CustomerGatewayAssociationRef(id) } }
impl AsRef<Id_> for CustomerGatewayAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomerGatewayAssociationRef {
    /// `Ref`: `GlobalNetworkId|CustomerGatewayArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
