// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayPolicyTableEntry`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayPolicyTableEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html)
#[must_use]
pub struct TransitGatewayPolicyTableEntry<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TransitGatewayPolicyTableEntry<Missing_<super::required::policy_rule>, Missing_<super::required::policy_rule_number>, Missing_<super::required::target_route_table_id>, Missing_<super::required::transit_gateway_policy_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayPolicyTableEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TransitGatewayPolicyTableEntry<S0, S1, S2, S3> {
    /// Sets `PolicyRule`. Required.
    #[inline] pub fn policy_rule(mut self, value: impl IntoValue_<TransitGatewayPolicyRule>) -> TransitGatewayPolicyTableEntry<Set_, S1, S2, S3> { self.0.put("PolicyRule", value.into_node()); TransitGatewayPolicyTableEntry(self.0, PhantomData_) }
    /// Sets `PolicyRuleNumber`. Required. An update replaces the resource.
    #[inline] pub fn policy_rule_number(mut self, value: impl IntoValue_<String>) -> TransitGatewayPolicyTableEntry<S0, Set_, S2, S3> { self.0.put("PolicyRuleNumber", value.into_node()); TransitGatewayPolicyTableEntry(self.0, PhantomData_) }
    /// Sets `TargetRouteTableId`. Required.
    #[inline] pub fn target_route_table_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPolicyTableEntry<S0, S1, Set_, S3> { self.0.put("TargetRouteTableId", value.into_node()); TransitGatewayPolicyTableEntry(self.0, PhantomData_) }
    /// Sets `TransitGatewayPolicyTableId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_policy_table_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPolicyTableEntry<S0, S1, S2, Set_> { self.0.put("TransitGatewayPolicyTableId", value.into_node()); TransitGatewayPolicyTableEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TransitGatewayPolicyTableEntry> for TransitGatewayPolicyTableEntry<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for TransitGatewayPolicyTableEntry<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableEntry";
    type Handle = TransitGatewayPolicyTableEntryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayPolicyTableEntry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayPolicyTableEntryRef(Id_);
impl From<Id_> for TransitGatewayPolicyTableEntryRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayPolicyTableEntryRef(id) } }
impl AsRef<Id_> for TransitGatewayPolicyTableEntryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayPolicyTableEntryRef {
    /// `Ref`: `TransitGatewayPolicyTableId|PolicyRuleNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::EC2::TransitGatewayPolicyTableEntry.TransitGatewayPolicyRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewaypolicytableentry-transitgatewaypolicyrule.html)
#[must_use]
pub struct TransitGatewayPolicyRule(Properties_);
impl TransitGatewayPolicyRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransitGatewayPolicyRule(Properties_::new()) }
}
impl TransitGatewayPolicyRule {
    /// Sets `DestinationCidrBlock`.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationCidrBlock", value.into_node()); self }
    /// Sets `DestinationPortRange`.
    #[inline] pub fn destination_port_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPortRange", value.into_node()); self }
    /// Sets `Protocol`.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `SourceCidrBlock`.
    #[inline] pub fn source_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceCidrBlock", value.into_node()); self }
    /// Sets `SourcePortRange`.
    #[inline] pub fn source_port_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePortRange", value.into_node()); self }
}
impl IntoValue_<TransitGatewayPolicyRule> for TransitGatewayPolicyRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
