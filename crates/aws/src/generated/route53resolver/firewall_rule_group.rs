// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::FirewallRuleGroup`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
#[must_use]
pub struct FirewallRuleGroup(Properties_);
impl FirewallRuleGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FirewallRuleGroup(Properties_::new()) }
}
impl FirewallRuleGroup {
    /// Sets `FirewallRules`.
    #[inline] pub fn firewall_rules(mut self, value: impl IntoValue_<Vec<FirewallRule>>) -> Self { self.0.put("FirewallRules", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<FirewallRuleGroup> for FirewallRuleGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for FirewallRuleGroup {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroup";
    type Handle = FirewallRuleGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FirewallRuleGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FirewallRuleGroupRef(Id_);
impl From<Id_> for FirewallRuleGroupRef { #[inline] fn from(id: Id_) -> Self { FirewallRuleGroupRef(id) } }
impl AsRef<Id_> for FirewallRuleGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FirewallRuleGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CreatorRequestId`
    #[inline] pub fn creator_request_id(&self) -> Value_<String> { self.0.attribute("CreatorRequestId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ModificationTime`
    #[inline] pub fn modification_time(&self) -> Value_<String> { self.0.attribute("ModificationTime") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `RuleCount`
    #[inline] pub fn rule_count(&self) -> Value_<i64> { self.0.attribute("RuleCount") }
    /// `Fn::GetAtt` `ShareStatus`
    #[inline] pub fn share_status(&self) -> Value_<String> { self.0.attribute("ShareStatus") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
/// `AWS::Route53Resolver::FirewallRuleGroup.FirewallAdvancedContentCategoryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewalladvancedcontentcategoryconfig.html)
#[must_use]
pub struct FirewallAdvancedContentCategoryConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FirewallAdvancedContentCategoryConfig<Missing_<super::required::category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallAdvancedContentCategoryConfig(Properties_::new(), PhantomData_) }
}
impl<S0> FirewallAdvancedContentCategoryConfig<S0> {
    /// Sets `Category`. Required. 1 to 128 characters.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> FirewallAdvancedContentCategoryConfig<Set_> { self.0.put("Category", value.into_node()); FirewallAdvancedContentCategoryConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FirewallAdvancedContentCategoryConfig> for FirewallAdvancedContentCategoryConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53Resolver::FirewallRuleGroup.FirewallAdvancedThreatCategoryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewalladvancedthreatcategoryconfig.html)
#[must_use]
pub struct FirewallAdvancedThreatCategoryConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FirewallAdvancedThreatCategoryConfig<Missing_<super::required::category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallAdvancedThreatCategoryConfig(Properties_::new(), PhantomData_) }
}
impl<S0> FirewallAdvancedThreatCategoryConfig<S0> {
    /// Sets `Category`. Required. 1 to 128 characters.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> FirewallAdvancedThreatCategoryConfig<Set_> { self.0.put("Category", value.into_node()); FirewallAdvancedThreatCategoryConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FirewallAdvancedThreatCategoryConfig> for FirewallAdvancedThreatCategoryConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53Resolver::FirewallRuleGroup.PartnerThreatProtectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-partnerthreatprotectionconfig.html)
#[must_use]
pub struct PartnerThreatProtectionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartnerThreatProtectionConfig<Missing_<super::required::partner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartnerThreatProtectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PartnerThreatProtectionConfig<S0> {
    /// Sets `Partner`. Required. 1 to 128 characters.
    #[inline] pub fn partner(mut self, value: impl IntoValue_<String>) -> PartnerThreatProtectionConfig<Set_> { self.0.put("Partner", value.into_node()); PartnerThreatProtectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PartnerThreatProtectionConfig> for PartnerThreatProtectionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53Resolver::FirewallRuleGroup.FirewallRuleType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewallruletype.html)
#[must_use]
pub struct FirewallRuleType(Properties_);
impl FirewallRuleType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FirewallRuleType(Properties_::new()) }
}
impl FirewallRuleType {
    /// Sets `FirewallAdvancedContentCategory`.
    #[inline] pub fn firewall_advanced_content_category(mut self, value: impl IntoValue_<FirewallAdvancedContentCategoryConfig>) -> Self { self.0.put("FirewallAdvancedContentCategory", value.into_node()); self }
    /// Sets `FirewallAdvancedThreatCategory`.
    #[inline] pub fn firewall_advanced_threat_category(mut self, value: impl IntoValue_<FirewallAdvancedThreatCategoryConfig>) -> Self { self.0.put("FirewallAdvancedThreatCategory", value.into_node()); self }
    /// Sets `PartnerThreatProtection`.
    #[inline] pub fn partner_threat_protection(mut self, value: impl IntoValue_<PartnerThreatProtectionConfig>) -> Self { self.0.put("PartnerThreatProtection", value.into_node()); self }
}
impl IntoValue_<FirewallRuleType> for FirewallRuleType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53Resolver::FirewallRuleGroup.FirewallRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewallrule.html)
#[must_use]
pub struct FirewallRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FirewallRule<Missing_<super::required::action>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FirewallRule<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> FirewallRule<Set_, S1> { self.0.put("Action", value.into_node()); FirewallRule(self.0, PhantomData_) }
    /// Sets `BlockOverrideDnsType`. The values are constants of [`BlockOverrideDnsType`].
    #[inline] pub fn block_override_dns_type(mut self, value: impl IntoValue_<BlockOverrideDnsType>) -> Self { self.0.put("BlockOverrideDnsType", value.into_node()); self }
    /// Sets `BlockOverrideDomain`. 1 to 255 characters.
    #[inline] pub fn block_override_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BlockOverrideDomain", value.into_node()); self }
    /// Sets `BlockOverrideTtl`. 0 to 604800.
    #[inline] pub fn block_override_ttl(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockOverrideTtl", value.into_node()); self }
    /// Sets `BlockResponse`. The values are constants of [`BlockResponse`].
    #[inline] pub fn block_response(mut self, value: impl IntoValue_<BlockResponse>) -> Self { self.0.put("BlockResponse", value.into_node()); self }
    /// Sets `ConfidenceThreshold`. The values are constants of [`ConfidenceThreshold`].
    #[inline] pub fn confidence_threshold(mut self, value: impl IntoValue_<ConfidenceThreshold>) -> Self { self.0.put("ConfidenceThreshold", value.into_node()); self }
    /// Sets `DnsThreatProtection`. The values are constants of [`DnsThreatProtection`].
    #[inline] pub fn dns_threat_protection(mut self, value: impl IntoValue_<DnsThreatProtection>) -> Self { self.0.put("DnsThreatProtection", value.into_node()); self }
    /// Sets `FirewallDomainListId`. 1 to 64 characters.
    #[inline] pub fn firewall_domain_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirewallDomainListId", value.into_node()); self }
    /// Sets `FirewallDomainRedirectionAction`. The values are constants of [`FirewallDomainRedirectionAction`].
    #[inline] pub fn firewall_domain_redirection_action(mut self, value: impl IntoValue_<FirewallDomainRedirectionAction>) -> Self { self.0.put("FirewallDomainRedirectionAction", value.into_node()); self }
    /// Sets `FirewallRuleType`.
    #[inline] pub fn firewall_rule_type(mut self, value: impl IntoValue_<FirewallRuleType>) -> Self { self.0.put("FirewallRuleType", value.into_node()); self }
    /// Sets `FirewallThreatProtectionId`. 1 to 64 characters.
    #[inline] pub fn firewall_threat_protection_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirewallThreatProtectionId", value.into_node()); self }
    /// Sets `Priority`. Required.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> FirewallRule<S0, Set_> { self.0.put("Priority", value.into_node()); FirewallRule(self.0, PhantomData_) }
    /// Sets `Qtype`. 1 to 16 characters.
    #[inline] pub fn qtype(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Qtype", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FirewallRule> for FirewallRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `ALLOW`
    pub const ALLOW: Value_<Action> = Value_::constant("ALLOW");
    /// `BLOCK`
    pub const BLOCK: Value_<Action> = Value_::constant("BLOCK");
    /// `ALERT`
    pub const ALERT: Value_<Action> = Value_::constant("ALERT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
#[derive(Debug)]
pub enum BlockOverrideDnsType {}
impl BlockOverrideDnsType {
    /// `CNAME`
    pub const CNAME: Value_<BlockOverrideDnsType> = Value_::constant("CNAME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlockOverrideDnsType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
#[derive(Debug)]
pub enum BlockResponse {}
impl BlockResponse {
    /// `NODATA`
    pub const NODATA: Value_<BlockResponse> = Value_::constant("NODATA");
    /// `NXDOMAIN`
    pub const NXDOMAIN: Value_<BlockResponse> = Value_::constant("NXDOMAIN");
    /// `OVERRIDE`
    pub const OVERRIDE: Value_<BlockResponse> = Value_::constant("OVERRIDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlockResponse> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
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
/// Values of `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
#[derive(Debug)]
pub enum DnsThreatProtection {}
impl DnsThreatProtection {
    /// `DGA`
    pub const DGA: Value_<DnsThreatProtection> = Value_::constant("DGA");
    /// `DNS_TUNNELING`
    pub const DNS_TUNNELING: Value_<DnsThreatProtection> = Value_::constant("DNS_TUNNELING");
    /// `DICTIONARY_DGA`
    pub const DICTIONARY_DGA: Value_<DnsThreatProtection> = Value_::constant("DICTIONARY_DGA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DnsThreatProtection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
#[derive(Debug)]
pub enum FirewallDomainRedirectionAction {}
impl FirewallDomainRedirectionAction {
    /// `INSPECT_REDIRECTION_DOMAIN`
    pub const INSPECT_REDIRECTION_DOMAIN: Value_<FirewallDomainRedirectionAction> = Value_::constant("INSPECT_REDIRECTION_DOMAIN");
    /// `TRUST_REDIRECTION_DOMAIN`
    pub const TRUST_REDIRECTION_DOMAIN: Value_<FirewallDomainRedirectionAction> = Value_::constant("TRUST_REDIRECTION_DOMAIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallDomainRedirectionAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53Resolver::FirewallRuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `COMPLETE`
    pub const COMPLETE: Value_<Status> = Value_::constant("COMPLETE");
    /// `CREATING`
    pub const CREATING: Value_<Status> = Value_::constant("CREATING");
    /// `CREATION_FAILED`
    pub const CREATION_FAILED: Value_<Status> = Value_::constant("CREATION_FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
