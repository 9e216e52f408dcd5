// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayPeeringAttachment`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayPeeringAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html)
#[must_use]
pub struct TransitGatewayPeeringAttachment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TransitGatewayPeeringAttachment<Missing_<super::required::peer_account_id>, Missing_<super::required::peer_region>, Missing_<super::required::peer_transit_gateway_id>, Missing_<super::required::transit_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayPeeringAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TransitGatewayPeeringAttachment<S0, S1, S2, S3> {
    /// Sets `PeerAccountId`. Required. An update replaces the resource.
    #[inline] pub fn peer_account_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPeeringAttachment<Set_, S1, S2, S3> { self.0.put("PeerAccountId", value.into_node()); TransitGatewayPeeringAttachment(self.0, PhantomData_) }
    /// Sets `PeerRegion`. Required. An update replaces the resource.
    #[inline] pub fn peer_region(mut self, value: impl IntoValue_<String>) -> TransitGatewayPeeringAttachment<S0, Set_, S2, S3> { self.0.put("PeerRegion", value.into_node()); TransitGatewayPeeringAttachment(self.0, PhantomData_) }
    /// Sets `PeerTransitGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn peer_transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPeeringAttachment<S0, S1, Set_, S3> { self.0.put("PeerTransitGatewayId", value.into_node()); TransitGatewayPeeringAttachment(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPeeringAttachment<S0, S1, S2, Set_> { self.0.put("TransitGatewayId", value.into_node()); TransitGatewayPeeringAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TransitGatewayPeeringAttachment> for TransitGatewayPeeringAttachment<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for TransitGatewayPeeringAttachment<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPeeringAttachment";
    type Handle = TransitGatewayPeeringAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayPeeringAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayPeeringAttachmentRef(Id_);
impl From<Id_> for TransitGatewayPeeringAttachmentRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayPeeringAttachmentRef(id) } }
impl AsRef<Id_> for TransitGatewayPeeringAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayPeeringAttachmentRef {
    /// `Ref`: `TransitGatewayAttachmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Status.Code`
    #[inline] pub fn status_code(&self) -> Value_<String> { self.0.attribute("Status.Code") }
    /// `Fn::GetAtt` `Status.Message`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("Status.Message") }
    /// `Fn::GetAtt` `TransitGatewayAttachmentId`
    #[inline] pub fn transit_gateway_attachment_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayAttachmentId") }
}
