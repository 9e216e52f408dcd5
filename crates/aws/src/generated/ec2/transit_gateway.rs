// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGateway`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html)
#[must_use]
pub struct TransitGateway(Properties_);
impl TransitGateway {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransitGateway(Properties_::new()) }
}
impl TransitGateway {
    /// Sets `AmazonSideAsn`. An update replaces the resource.
    #[inline] pub fn amazon_side_asn(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AmazonSideAsn", value.into_node()); self }
    /// Sets `AssociationDefaultRouteTableId`.
    #[inline] pub fn association_default_route_table_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssociationDefaultRouteTableId", value.into_node()); self }
    /// Sets `AutoAcceptSharedAttachments`.
    #[inline] pub fn auto_accept_shared_attachments(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoAcceptSharedAttachments", value.into_node()); self }
    /// Sets `DefaultRouteTableAssociation`.
    #[inline] pub fn default_route_table_association(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultRouteTableAssociation", value.into_node()); self }
    /// Sets `DefaultRouteTablePropagation`.
    #[inline] pub fn default_route_table_propagation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultRouteTablePropagation", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DnsSupport`.
    #[inline] pub fn dns_support(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DnsSupport", value.into_node()); self }
    /// Sets `EncryptionSupport`. The values are constants of [`EncryptionSupport`].
    #[inline] pub fn encryption_support(mut self, value: impl IntoValue_<EncryptionSupport>) -> Self { self.0.put("EncryptionSupport", value.into_node()); self }
    /// Sets `MulticastSupport`. An update replaces the resource.
    #[inline] pub fn multicast_support(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MulticastSupport", value.into_node()); self }
    /// Sets `PropagationDefaultRouteTableId`.
    #[inline] pub fn propagation_default_route_table_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropagationDefaultRouteTableId", value.into_node()); self }
    /// Sets `SecurityGroupReferencingSupport`.
    #[inline] pub fn security_group_referencing_support(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityGroupReferencingSupport", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayCidrBlocks`.
    #[inline] pub fn transit_gateway_cidr_blocks(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TransitGatewayCidrBlocks", value.into_node()); self }
    /// Sets `VpnEcmpSupport`.
    #[inline] pub fn vpn_ecmp_support(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpnEcmpSupport", value.into_node()); self }
}
impl IntoValue_<TransitGateway> for TransitGateway { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TransitGateway {
    const TYPE: &'static str = "AWS::EC2::TransitGateway";
    type Handle = TransitGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayRef(Id_);
impl From<Id_> for TransitGatewayRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayRef(id) } }
impl AsRef<Id_> for TransitGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EncryptionSupportState`
    #[inline] pub fn encryption_support_state(&self) -> Value_<String> { self.0.attribute("EncryptionSupportState") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `TransitGatewayArn`
    #[inline] pub fn transit_gateway_arn(&self) -> Value_<String> { self.0.attribute("TransitGatewayArn") }
}
/// Values of `AWS::EC2::TransitGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html)
#[derive(Debug)]
pub enum EncryptionSupport {}
impl EncryptionSupport {
    /// `disable`
    pub const DISABLE: Value_<EncryptionSupport> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<EncryptionSupport> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionSupport> { Value_::from_node(value.into_node()) }
}
