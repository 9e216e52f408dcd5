// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayMulticastGroupMember`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayMulticastGroupMember`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html)
#[must_use]
pub struct TransitGatewayMulticastGroupMember<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TransitGatewayMulticastGroupMember<Missing_<super::required::group_ip_address>, Missing_<super::required::network_interface_id>, Missing_<super::required::transit_gateway_multicast_domain_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayMulticastGroupMember(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TransitGatewayMulticastGroupMember<S0, S1, S2> {
    /// Sets `GroupIpAddress`. Required. An update replaces the resource.
    #[inline] pub fn group_ip_address(mut self, value: impl IntoValue_<String>) -> TransitGatewayMulticastGroupMember<Set_, S1, S2> { self.0.put("GroupIpAddress", value.into_node()); TransitGatewayMulticastGroupMember(self.0, PhantomData_) }
    /// Sets `NetworkInterfaceId`. Required. An update replaces the resource.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMulticastGroupMember<S0, Set_, S2> { self.0.put("NetworkInterfaceId", value.into_node()); TransitGatewayMulticastGroupMember(self.0, PhantomData_) }
    /// Sets `TransitGatewayMulticastDomainId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_multicast_domain_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMulticastGroupMember<S0, S1, Set_> { self.0.put("TransitGatewayMulticastDomainId", value.into_node()); TransitGatewayMulticastGroupMember(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TransitGatewayMulticastGroupMember> for TransitGatewayMulticastGroupMember<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TransitGatewayMulticastGroupMember<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupMember";
    type Handle = TransitGatewayMulticastGroupMemberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayMulticastGroupMember`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayMulticastGroupMemberRef(Id_);
impl From<Id_> for TransitGatewayMulticastGroupMemberRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayMulticastGroupMemberRef(id) } }
impl AsRef<Id_> for TransitGatewayMulticastGroupMemberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayMulticastGroupMemberRef {
    /// `Ref`: `TransitGatewayMulticastDomainId|GroupIpAddress|NetworkInterfaceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GroupMember`
    #[inline] pub fn group_member(&self) -> Value_<bool> { self.0.attribute("GroupMember") }
    /// `Fn::GetAtt` `GroupSource`
    #[inline] pub fn group_source(&self) -> Value_<bool> { self.0.attribute("GroupSource") }
    /// `Fn::GetAtt` `MemberType`
    #[inline] pub fn member_type(&self) -> Value_<String> { self.0.attribute("MemberType") }
    /// `Fn::GetAtt` `ResourceId`
    #[inline] pub fn resource_id(&self) -> Value_<String> { self.0.attribute("ResourceId") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `SourceType`
    #[inline] pub fn source_type(&self) -> Value_<String> { self.0.attribute("SourceType") }
    /// `Fn::GetAtt` `SubnetId`
    #[inline] pub fn subnet_id(&self) -> Value_<String> { self.0.attribute("SubnetId") }
    /// `Fn::GetAtt` `TransitGatewayAttachmentId`
    #[inline] pub fn transit_gateway_attachment_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayAttachmentId") }
}
