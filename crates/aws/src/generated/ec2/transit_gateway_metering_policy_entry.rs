// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayMeteringPolicyEntry`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayMeteringPolicyEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html)
#[must_use]
pub struct TransitGatewayMeteringPolicyEntry<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TransitGatewayMeteringPolicyEntry<Missing_<super::required::metered_account>, Missing_<super::required::policy_rule_number>, Missing_<super::required::transit_gateway_metering_policy_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayMeteringPolicyEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TransitGatewayMeteringPolicyEntry<S0, S1, S2> {
    /// Sets `DestinationCidrBlock`. An update replaces the resource.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationCidrBlock", value.into_node()); self }
    /// Sets `DestinationPortRange`. An update replaces the resource.
    #[inline] pub fn destination_port_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPortRange", value.into_node()); self }
    /// Sets `DestinationTransitGatewayAttachmentId`. An update replaces the resource.
    #[inline] pub fn destination_transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationTransitGatewayAttachmentId", value.into_node()); self }
    /// Sets `DestinationTransitGatewayAttachmentType`. An update replaces the resource. The values are constants of [`TransitGatewayAttachmentResourceType`].
    #[inline] pub fn destination_transit_gateway_attachment_type(mut self, value: impl IntoValue_<TransitGatewayAttachmentResourceType>) -> Self { self.0.put("DestinationTransitGatewayAttachmentType", value.into_node()); self }
    /// Sets `MeteredAccount`. Required. An update replaces the resource. The values are constants of [`TransitGatewayMeteringPayerType`].
    #[inline] pub fn metered_account(mut self, value: impl IntoValue_<TransitGatewayMeteringPayerType>) -> TransitGatewayMeteringPolicyEntry<Set_, S1, S2> { self.0.put("MeteredAccount", value.into_node()); TransitGatewayMeteringPolicyEntry(self.0, PhantomData_) }
    /// Sets `PolicyRuleNumber`. Required. An update replaces the resource.
    #[inline] pub fn policy_rule_number(mut self, value: impl IntoValue_<i64>) -> TransitGatewayMeteringPolicyEntry<S0, Set_, S2> { self.0.put("PolicyRuleNumber", value.into_node()); TransitGatewayMeteringPolicyEntry(self.0, PhantomData_) }
    /// Sets `Protocol`. An update replaces the resource.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `SourceCidrBlock`. An update replaces the resource.
    #[inline] pub fn source_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceCidrBlock", value.into_node()); self }
    /// Sets `SourcePortRange`. An update replaces the resource.
    #[inline] pub fn source_port_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePortRange", value.into_node()); self }
    /// Sets `SourceTransitGatewayAttachmentId`. An update replaces the resource.
    #[inline] pub fn source_transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceTransitGatewayAttachmentId", value.into_node()); self }
    /// Sets `SourceTransitGatewayAttachmentType`. An update replaces the resource. The values are constants of [`TransitGatewayAttachmentResourceType`].
    #[inline] pub fn source_transit_gateway_attachment_type(mut self, value: impl IntoValue_<TransitGatewayAttachmentResourceType>) -> Self { self.0.put("SourceTransitGatewayAttachmentType", value.into_node()); self }
    /// Sets `TransitGatewayMeteringPolicyId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_metering_policy_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMeteringPolicyEntry<S0, S1, Set_> { self.0.put("TransitGatewayMeteringPolicyId", value.into_node()); TransitGatewayMeteringPolicyEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TransitGatewayMeteringPolicyEntry> for TransitGatewayMeteringPolicyEntry<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TransitGatewayMeteringPolicyEntry<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicyEntry";
    type Handle = TransitGatewayMeteringPolicyEntryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayMeteringPolicyEntry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayMeteringPolicyEntryRef(Id_);
impl From<Id_> for TransitGatewayMeteringPolicyEntryRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayMeteringPolicyEntryRef(id) } }
impl AsRef<Id_> for TransitGatewayMeteringPolicyEntryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayMeteringPolicyEntryRef {
    /// `Ref`: `TransitGatewayMeteringPolicyId|PolicyRuleNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdateEffectiveAt`
    #[inline] pub fn update_effective_at(&self) -> Value_<String> { self.0.attribute("UpdateEffectiveAt") }
}
/// Values of `AWS::EC2::TransitGatewayMeteringPolicyEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html)
#[derive(Debug)]
pub enum TransitGatewayAttachmentResourceType {}
impl TransitGatewayAttachmentResourceType {
    /// `vpc`
    pub const VPC: Value_<TransitGatewayAttachmentResourceType> = Value_::constant("vpc");
    /// `vpn`
    pub const VPN: Value_<TransitGatewayAttachmentResourceType> = Value_::constant("vpn");
    /// `direct-connect-gateway`
    pub const DIRECT_CONNECT_GATEWAY: Value_<TransitGatewayAttachmentResourceType> = Value_::constant("direct-connect-gateway");
    /// `peering`
    pub const PEERING: Value_<TransitGatewayAttachmentResourceType> = Value_::constant("peering");
    /// `network-function`
    pub const NETWORK_FUNCTION: Value_<TransitGatewayAttachmentResourceType> = Value_::constant("network-function");
    /// `vpn-concentrator`
    pub const VPN_CONCENTRATOR: Value_<TransitGatewayAttachmentResourceType> = Value_::constant("vpn-concentrator");
    /// `client-vpn`
    pub const CLIENT_VPN: Value_<TransitGatewayAttachmentResourceType> = Value_::constant("client-vpn");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitGatewayAttachmentResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::TransitGatewayMeteringPolicyEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html)
#[derive(Debug)]
pub enum TransitGatewayMeteringPayerType {}
impl TransitGatewayMeteringPayerType {
    /// `source-attachment-owner`
    pub const SOURCE_ATTACHMENT_OWNER: Value_<TransitGatewayMeteringPayerType> = Value_::constant("source-attachment-owner");
    /// `destination-attachment-owner`
    pub const DESTINATION_ATTACHMENT_OWNER: Value_<TransitGatewayMeteringPayerType> = Value_::constant("destination-attachment-owner");
    /// `transit-gateway-owner`
    pub const TRANSIT_GATEWAY_OWNER: Value_<TransitGatewayMeteringPayerType> = Value_::constant("transit-gateway-owner");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitGatewayMeteringPayerType> { Value_::from_node(value.into_node()) }
}
