// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayMulticastDomainAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayMulticastDomainAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html)
#[must_use]
pub struct TransitGatewayMulticastDomainAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TransitGatewayMulticastDomainAssociation<Missing_<super::required::subnet_id>, Missing_<super::required::transit_gateway_attachment_id>, Missing_<super::required::transit_gateway_multicast_domain_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayMulticastDomainAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TransitGatewayMulticastDomainAssociation<S0, S1, S2> {
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMulticastDomainAssociation<Set_, S1, S2> { self.0.put("SubnetId", value.into_node()); TransitGatewayMulticastDomainAssociation(self.0, PhantomData_) }
    /// Sets `TransitGatewayAttachmentId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMulticastDomainAssociation<S0, Set_, S2> { self.0.put("TransitGatewayAttachmentId", value.into_node()); TransitGatewayMulticastDomainAssociation(self.0, PhantomData_) }
    /// Sets `TransitGatewayMulticastDomainId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_multicast_domain_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMulticastDomainAssociation<S0, S1, Set_> { self.0.put("TransitGatewayMulticastDomainId", value.into_node()); TransitGatewayMulticastDomainAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TransitGatewayMulticastDomainAssociation> for TransitGatewayMulticastDomainAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TransitGatewayMulticastDomainAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomainAssociation";
    type Handle = TransitGatewayMulticastDomainAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayMulticastDomainAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayMulticastDomainAssociationRef(Id_);
impl From<Id_> for TransitGatewayMulticastDomainAssociationRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayMulticastDomainAssociationRef(id) } }
impl AsRef<Id_> for TransitGatewayMulticastDomainAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayMulticastDomainAssociationRef {
    /// `Ref`: `TransitGatewayMulticastDomainId|TransitGatewayAttachmentId|SubnetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceId`
    #[inline] pub fn resource_id(&self) -> Value_<String> { self.0.attribute("ResourceId") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
