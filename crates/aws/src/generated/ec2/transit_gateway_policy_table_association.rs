// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayPolicyTableAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayPolicyTableAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html)
#[must_use]
pub struct TransitGatewayPolicyTableAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayPolicyTableAssociation<Missing_<super::required::transit_gateway_attachment_id>, Missing_<super::required::transit_gateway_policy_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayPolicyTableAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayPolicyTableAssociation<S0, S1> {
    /// Sets `TransitGatewayAttachmentId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPolicyTableAssociation<Set_, S1> { self.0.put("TransitGatewayAttachmentId", value.into_node()); TransitGatewayPolicyTableAssociation(self.0, PhantomData_) }
    /// Sets `TransitGatewayPolicyTableId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_policy_table_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPolicyTableAssociation<S0, Set_> { self.0.put("TransitGatewayPolicyTableId", value.into_node()); TransitGatewayPolicyTableAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayPolicyTableAssociation> for TransitGatewayPolicyTableAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TransitGatewayPolicyTableAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableAssociation";
    type Handle = TransitGatewayPolicyTableAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayPolicyTableAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayPolicyTableAssociationRef(Id_);
impl From<Id_> for TransitGatewayPolicyTableAssociationRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayPolicyTableAssociationRef(id) } }
impl AsRef<Id_> for TransitGatewayPolicyTableAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayPolicyTableAssociationRef {
    /// `Ref`: `TransitGatewayPolicyTableId|TransitGatewayAttachmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
