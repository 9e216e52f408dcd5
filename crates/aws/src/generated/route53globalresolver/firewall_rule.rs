// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver::FirewallRule`

use stanchion_template::generated::*;

/// `AWS::Route53GlobalResolver::FirewallRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
#[must_use]
pub struct FirewallRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FirewallRule<Missing_<super::required::action>, Missing_<super::required::dns_view_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FirewallRule<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`FirewallRuleAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<FirewallRuleAction>) -> FirewallRule<Set_, S1, S2> { self.0.put("Action", value.into_node()); FirewallRule(self.0, PhantomData_) }
    /// Sets `BlockOverrideDnsType`. The values are constants of [`BlockOverrideDnsQueryType`].
    #[inline] pub fn block_override_dns_type(mut self, value: impl IntoValue_<BlockOverrideDnsQueryType>) -> Self { self.0.put("BlockOverrideDnsType", value.into_node()); self }
    /// Sets `BlockOverrideDomain`. 1 to 256 characters.
    #[inline] pub fn block_override_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BlockOverrideDomain", value.into_node()); self }
    /// Sets `BlockOverrideTtl`. 0 to 604800.
    #[inline] pub fn block_override_ttl(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockOverrideTtl", value.into_node()); self }
    /// Sets `BlockResponse`. The values are constants of [`FirewallBlockResponse`].
    #[inline] pub fn block_response(mut self, value: impl IntoValue_<FirewallBlockResponse>) -> Self { self.0.put("BlockResponse", value.into_node()); self }
    /// Sets `ClientToken`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `ConfidenceThreshold`. The values are constants of [`ConfidenceThreshold`].
    #[inline] pub fn confidence_threshold(mut self, value: impl IntoValue_<ConfidenceThreshold>) -> Self { self.0.put("ConfidenceThreshold", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DnsAdvancedProtection`. The values are constants of [`DnsAdvancedProtection`].
    #[inline] pub fn dns_advanced_protection(mut self, value: impl IntoValue_<DnsAdvancedProtection>) -> Self { self.0.put("DnsAdvancedProtection", value.into_node()); self }
    /// Sets `DnsViewId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn dns_view_id(mut self, value: impl IntoValue_<String>) -> FirewallRule<S0, Set_, S2> { self.0.put("DnsViewId", value.into_node()); FirewallRule(self.0, PhantomData_) }
    /// Sets `FirewallDomainListId`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn firewall_domain_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirewallDomainListId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FirewallRule<S0, S1, Set_> { self.0.put("Name", value.into_node()); FirewallRule(self.0, PhantomData_) }
    /// Sets `Priority`. 1 to 10000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `QType`. 0 to 16 characters. An update replaces the resource.
    #[inline] pub fn q_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FirewallRule> for FirewallRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for FirewallRule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallRule";
    type Handle = FirewallRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FirewallRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FirewallRuleRef(Id_);
impl From<Id_> for FirewallRuleRef { #[inline] fn from(id: Id_) -> Self { FirewallRuleRef(id) } }
impl AsRef<Id_> for FirewallRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FirewallRuleRef {
    /// `Ref`: `FirewallRuleId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FirewallRuleId`
    #[inline] pub fn firewall_rule_id(&self) -> Value_<String> { self.0.attribute("FirewallRuleId") }
    /// `Fn::GetAtt` `QueryType`
    #[inline] pub fn query_type(&self) -> Value_<String> { self.0.attribute("QueryType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::Route53GlobalResolver::FirewallRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
#[derive(Debug)]
pub enum FirewallRuleAction {}
impl FirewallRuleAction {
    /// `ALLOW`
    pub const ALLOW: Value_<FirewallRuleAction> = Value_::constant("ALLOW");
    /// `ALERT`
    pub const ALERT: Value_<FirewallRuleAction> = Value_::constant("ALERT");
    /// `BLOCK`
    pub const BLOCK: Value_<FirewallRuleAction> = Value_::constant("BLOCK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallRuleAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53GlobalResolver::FirewallRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
#[derive(Debug)]
pub enum BlockOverrideDnsQueryType {}
impl BlockOverrideDnsQueryType {
    /// `CNAME`
    pub const CNAME: Value_<BlockOverrideDnsQueryType> = Value_::constant("CNAME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlockOverrideDnsQueryType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53GlobalResolver::FirewallRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
#[derive(Debug)]
pub enum FirewallBlockResponse {}
impl FirewallBlockResponse {
    /// `NODATA`
    pub const NODATA: Value_<FirewallBlockResponse> = Value_::constant("NODATA");
    /// `NXDOMAIN`
    pub const NXDOMAIN: Value_<FirewallBlockResponse> = Value_::constant("NXDOMAIN");
    /// `OVERRIDE`
    pub const OVERRIDE: Value_<FirewallBlockResponse> = Value_::constant("OVERRIDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallBlockResponse> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53GlobalResolver::FirewallRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
#[derive(Debug)]
pub enum ConfidenceThreshold {}
impl ConfidenceThreshold {
    /// `LOW`
    pub const LOW: Value_<ConfidenceThreshold> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<ConfidenceThreshold> = Value_::constant("MEDIUM");
    /// `HIGH`
    pub const HIGH: Value_<ConfidenceThreshold> = Value_::constant("HIGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfidenceThreshold> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53GlobalResolver::FirewallRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
#[derive(Debug)]
pub enum DnsAdvancedProtection {}
impl DnsAdvancedProtection {
    /// `DGA`
    pub const DGA: Value_<DnsAdvancedProtection> = Value_::constant("DGA");
    /// `DNS_TUNNELING`
    pub const DNS_TUNNELING: Value_<DnsAdvancedProtection> = Value_::constant("DNS_TUNNELING");
    /// `DICTIONARY_DGA`
    pub const DICTIONARY_DGA: Value_<DnsAdvancedProtection> = Value_::constant("DICTIONARY_DGA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DnsAdvancedProtection> { Value_::from_node(value.into_node()) }
}
