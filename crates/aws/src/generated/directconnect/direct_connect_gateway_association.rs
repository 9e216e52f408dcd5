// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectConnect::DirectConnectGatewayAssociation`

use stanchion_template::generated::*;

/// `AWS::DirectConnect::DirectConnectGatewayAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html)
#[must_use]
pub struct DirectConnectGatewayAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DirectConnectGatewayAssociation<Missing_<super::required::associated_gateway_id>, Missing_<super::required::direct_connect_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DirectConnectGatewayAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DirectConnectGatewayAssociation<S0, S1> {
    /// Sets `AcceptDirectConnectGatewayAssociationProposalRoleArn`. An update replaces the resource.
    #[inline] pub fn accept_direct_connect_gateway_association_proposal_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptDirectConnectGatewayAssociationProposalRoleArn", value.into_node()); self }
    /// Sets `AllowedPrefixesToDirectConnectGateway`. At least 1 item.
    #[inline] pub fn allowed_prefixes_to_direct_connect_gateway(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedPrefixesToDirectConnectGateway", value.into_node()); self }
    /// Sets `AssociatedGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn associated_gateway_id(mut self, value: impl IntoValue_<String>) -> DirectConnectGatewayAssociation<Set_, S1> { self.0.put("AssociatedGatewayId", value.into_node()); DirectConnectGatewayAssociation(self.0, PhantomData_) }
    /// Sets `DirectConnectGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn direct_connect_gateway_id(mut self, value: impl IntoValue_<String>) -> DirectConnectGatewayAssociation<S0, Set_> { self.0.put("DirectConnectGatewayId", value.into_node()); DirectConnectGatewayAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DirectConnectGatewayAssociation> for DirectConnectGatewayAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DirectConnectGatewayAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGatewayAssociation";
    type Handle = DirectConnectGatewayAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DirectConnectGatewayAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DirectConnectGatewayAssociationRef(Id_);
impl From<Id_> for DirectConnectGatewayAssociationRef { #[inline] fn from(id: Id_) -> Self { DirectConnectGatewayAssociationRef(id) } }
impl AsRef<Id_> for DirectConnectGatewayAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DirectConnectGatewayAssociationRef {
    /// `Ref`: `AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
