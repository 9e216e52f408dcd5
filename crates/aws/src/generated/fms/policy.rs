// Made by `cargo xtask generate`; do not edit.
//! `AWS::FMS::Policy`

use stanchion_template::generated::*;

/// `AWS::FMS::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Policy<Missing_<super::required::exclude_resource_tags>, Missing_<super::required::policy_name>, Missing_<super::required::remediation_enabled>, Missing_<super::required::security_service_policy_data>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Policy<S0, S1, S2, S3> {
    /// Sets `DeleteAllPolicyResources`.
    #[inline] pub fn delete_all_policy_resources(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteAllPolicyResources", value.into_node()); self }
    /// Sets `ExcludeMap`.
    #[inline] pub fn exclude_map(mut self, value: impl IntoValue_<IEMap>) -> Self { self.0.put("ExcludeMap", value.into_node()); self }
    /// Sets `ExcludeResourceTags`. Required.
    #[inline] pub fn exclude_resource_tags(mut self, value: impl IntoValue_<bool>) -> Policy<Set_, S1, S2, S3> { self.0.put("ExcludeResourceTags", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `IncludeMap`.
    #[inline] pub fn include_map(mut self, value: impl IntoValue_<IEMap>) -> Self { self.0.put("IncludeMap", value.into_node()); self }
    /// Sets `PolicyDescription`. At most 256 characters.
    #[inline] pub fn policy_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyDescription", value.into_node()); self }
    /// Sets `PolicyName`. Required. 1 to 1024 characters.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Policy<S0, Set_, S2, S3> { self.0.put("PolicyName", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `RemediationEnabled`. Required.
    #[inline] pub fn remediation_enabled(mut self, value: impl IntoValue_<bool>) -> Policy<S0, S1, Set_, S3> { self.0.put("RemediationEnabled", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `ResourceSetIds`.
    #[inline] pub fn resource_set_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceSetIds", value.into_node()); self }
    /// Sets `ResourceTagLogicalOperator`. The values are constants of [`ResourceTagLogicalOperator`].
    #[inline] pub fn resource_tag_logical_operator(mut self, value: impl IntoValue_<ResourceTagLogicalOperator>) -> Self { self.0.put("ResourceTagLogicalOperator", value.into_node()); self }
    /// Sets `ResourceTags`. At most 50 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `ResourceType`. 1 to 128 characters.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `ResourceTypeList`.
    #[inline] pub fn resource_type_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypeList", value.into_node()); self }
    /// Sets `ResourcesCleanUp`.
    #[inline] pub fn resources_clean_up(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ResourcesCleanUp", value.into_node()); self }
    /// Sets `SecurityServicePolicyData`. Required.
    #[inline] pub fn security_service_policy_data(mut self, value: impl IntoValue_<SecurityServicePolicyData>) -> Policy<S0, S1, S2, Set_> { self.0.put("SecurityServicePolicyData", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Policy> for Policy<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Policy<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::FMS::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::FMS::Policy.IEMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-iemap.html)
#[must_use]
pub struct IEMap(Properties_);
impl IEMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IEMap(Properties_::new()) }
}
impl IEMap {
    /// Sets `ACCOUNT`.
    #[inline] pub fn account(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ACCOUNT", value.into_node()); self }
    /// Sets `ORGUNIT`.
    #[inline] pub fn orgunit(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ORGUNIT", value.into_node()); self }
}
impl IntoValue_<IEMap> for IEMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.IcmpTypeCode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
#[must_use]
pub struct IcmpTypeCode<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IcmpTypeCode<Missing_<super::required::code>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcmpTypeCode(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IcmpTypeCode<S0, S1> {
    /// Sets `Code`. Required. 0 to 255.
    #[inline] pub fn code(mut self, value: impl IntoValue_<i64>) -> IcmpTypeCode<Set_, S1> { self.0.put("Code", value.into_node()); IcmpTypeCode(self.0, PhantomData_) }
    /// Sets `Type`. Required. 0 to 255.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<i64>) -> IcmpTypeCode<S0, Set_> { self.0.put("Type", value.into_node()); IcmpTypeCode(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IcmpTypeCode> for IcmpTypeCode<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.PortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
#[must_use]
pub struct PortRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortRange<Missing_<super::required::from>, Missing_<super::required::to>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortRange<S0, S1> {
    /// Sets `From`. Required. 0 to 65535.
    #[inline] pub fn from(mut self, value: impl IntoValue_<i64>) -> PortRange<Set_, S1> { self.0.put("From", value.into_node()); PortRange(self.0, PhantomData_) }
    /// Sets `To`. Required. 0 to 65535.
    #[inline] pub fn to(mut self, value: impl IntoValue_<i64>) -> PortRange<S0, Set_> { self.0.put("To", value.into_node()); PortRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortRange> for PortRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.NetworkAclEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkaclentry.html)
#[must_use]
pub struct NetworkAclEntry<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NetworkAclEntry<Missing_<super::required::egress>, Missing_<super::required::protocol>, Missing_<super::required::rule_action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkAclEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NetworkAclEntry<S0, S1, S2> {
    /// Sets `CidrBlock`.
    #[inline] pub fn cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrBlock", value.into_node()); self }
    /// Sets `Egress`. Required.
    #[inline] pub fn egress(mut self, value: impl IntoValue_<bool>) -> NetworkAclEntry<Set_, S1, S2> { self.0.put("Egress", value.into_node()); NetworkAclEntry(self.0, PhantomData_) }
    /// Sets `IcmpTypeCode`.
    #[inline] pub fn icmp_type_code(mut self, value: impl IntoValue_<IcmpTypeCode>) -> Self { self.0.put("IcmpTypeCode", value.into_node()); self }
    /// Sets `Ipv6CidrBlock`.
    #[inline] pub fn ipv6_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6CidrBlock", value.into_node()); self }
    /// Sets `PortRange`.
    #[inline] pub fn port_range(mut self, value: impl IntoValue_<PortRange>) -> Self { self.0.put("PortRange", value.into_node()); self }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> NetworkAclEntry<S0, Set_, S2> { self.0.put("Protocol", value.into_node()); NetworkAclEntry(self.0, PhantomData_) }
    /// Sets `RuleAction`. Required. The values are constants of [`RuleAction`].
    #[inline] pub fn rule_action(mut self, value: impl IntoValue_<RuleAction>) -> NetworkAclEntry<S0, S1, Set_> { self.0.put("RuleAction", value.into_node()); NetworkAclEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NetworkAclEntry> for NetworkAclEntry<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.NetworkAclEntrySet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkaclentryset.html)
#[must_use]
pub struct NetworkAclEntrySet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NetworkAclEntrySet<Missing_<super::required::force_remediate_for_first_entries>, Missing_<super::required::force_remediate_for_last_entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkAclEntrySet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NetworkAclEntrySet<S0, S1> {
    /// Sets `FirstEntries`.
    #[inline] pub fn first_entries(mut self, value: impl IntoValue_<Vec<NetworkAclEntry>>) -> Self { self.0.put("FirstEntries", value.into_node()); self }
    /// Sets `ForceRemediateForFirstEntries`. Required.
    #[inline] pub fn force_remediate_for_first_entries(mut self, value: impl IntoValue_<bool>) -> NetworkAclEntrySet<Set_, S1> { self.0.put("ForceRemediateForFirstEntries", value.into_node()); NetworkAclEntrySet(self.0, PhantomData_) }
    /// Sets `ForceRemediateForLastEntries`. Required.
    #[inline] pub fn force_remediate_for_last_entries(mut self, value: impl IntoValue_<bool>) -> NetworkAclEntrySet<S0, Set_> { self.0.put("ForceRemediateForLastEntries", value.into_node()); NetworkAclEntrySet(self.0, PhantomData_) }
    /// Sets `LastEntries`.
    #[inline] pub fn last_entries(mut self, value: impl IntoValue_<Vec<NetworkAclEntry>>) -> Self { self.0.put("LastEntries", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NetworkAclEntrySet> for NetworkAclEntrySet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.NetworkAclCommonPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkaclcommonpolicy.html)
#[must_use]
pub struct NetworkAclCommonPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkAclCommonPolicy<Missing_<super::required::network_acl_entry_set>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkAclCommonPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkAclCommonPolicy<S0> {
    /// Sets `NetworkAclEntrySet`. Required.
    #[inline] pub fn network_acl_entry_set(mut self, value: impl IntoValue_<NetworkAclEntrySet>) -> NetworkAclCommonPolicy<Set_> { self.0.put("NetworkAclEntrySet", value.into_node()); NetworkAclCommonPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NetworkAclCommonPolicy> for NetworkAclCommonPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.NetworkFirewallPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkfirewallpolicy.html)
#[must_use]
pub struct NetworkFirewallPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkFirewallPolicy<Missing_<super::required::firewall_deployment_model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkFirewallPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkFirewallPolicy<S0> {
    /// Sets `FirewallDeploymentModel`. Required. The values are constants of [`FirewallDeploymentModel`].
    #[inline] pub fn firewall_deployment_model(mut self, value: impl IntoValue_<FirewallDeploymentModel>) -> NetworkFirewallPolicy<Set_> { self.0.put("FirewallDeploymentModel", value.into_node()); NetworkFirewallPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NetworkFirewallPolicy> for NetworkFirewallPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.ThirdPartyFirewallPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-thirdpartyfirewallpolicy.html)
#[must_use]
pub struct ThirdPartyFirewallPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ThirdPartyFirewallPolicy<Missing_<super::required::firewall_deployment_model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ThirdPartyFirewallPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ThirdPartyFirewallPolicy<S0> {
    /// Sets `FirewallDeploymentModel`. Required. The values are constants of [`FirewallDeploymentModel`].
    #[inline] pub fn firewall_deployment_model(mut self, value: impl IntoValue_<FirewallDeploymentModel>) -> ThirdPartyFirewallPolicy<Set_> { self.0.put("FirewallDeploymentModel", value.into_node()); ThirdPartyFirewallPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ThirdPartyFirewallPolicy> for ThirdPartyFirewallPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.PolicyOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-policyoption.html)
#[must_use]
pub struct PolicyOption(Properties_);
impl PolicyOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyOption(Properties_::new()) }
}
impl PolicyOption {
    /// Sets `NetworkAclCommonPolicy`.
    #[inline] pub fn network_acl_common_policy(mut self, value: impl IntoValue_<NetworkAclCommonPolicy>) -> Self { self.0.put("NetworkAclCommonPolicy", value.into_node()); self }
    /// Sets `NetworkFirewallPolicy`.
    #[inline] pub fn network_firewall_policy(mut self, value: impl IntoValue_<NetworkFirewallPolicy>) -> Self { self.0.put("NetworkFirewallPolicy", value.into_node()); self }
    /// Sets `ThirdPartyFirewallPolicy`.
    #[inline] pub fn third_party_firewall_policy(mut self, value: impl IntoValue_<ThirdPartyFirewallPolicy>) -> Self { self.0.put("ThirdPartyFirewallPolicy", value.into_node()); self }
}
impl IntoValue_<PolicyOption> for PolicyOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FMS::Policy.SecurityServicePolicyData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-securityservicepolicydata.html)
#[must_use]
pub struct SecurityServicePolicyData<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityServicePolicyData<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityServicePolicyData(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityServicePolicyData<S0> {
    /// Sets `ManagedServiceData`. 1 to 30000 characters.
    #[inline] pub fn managed_service_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManagedServiceData", value.into_node()); self }
    /// Sets `PolicyOption`.
    #[inline] pub fn policy_option(mut self, value: impl IntoValue_<PolicyOption>) -> Self { self.0.put("PolicyOption", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`PolicyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PolicyType>) -> SecurityServicePolicyData<Set_> { self.0.put("Type", value.into_node()); SecurityServicePolicyData(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SecurityServicePolicyData> for SecurityServicePolicyData<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FMS::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
#[derive(Debug)]
pub enum ResourceTagLogicalOperator {}
impl ResourceTagLogicalOperator {
    /// `AND`
    pub const AND: Value_<ResourceTagLogicalOperator> = Value_::constant("AND");
    /// `OR`
    pub const OR: Value_<ResourceTagLogicalOperator> = Value_::constant("OR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceTagLogicalOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FMS::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
#[derive(Debug)]
pub enum RuleAction {}
impl RuleAction {
    /// `allow`
    pub const ALLOW: Value_<RuleAction> = Value_::constant("allow");
    /// `deny`
    pub const DENY: Value_<RuleAction> = Value_::constant("deny");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FMS::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
#[derive(Debug)]
pub enum FirewallDeploymentModel {}
impl FirewallDeploymentModel {
    /// `DISTRIBUTED`
    pub const DISTRIBUTED: Value_<FirewallDeploymentModel> = Value_::constant("DISTRIBUTED");
    /// `CENTRALIZED`
    pub const CENTRALIZED: Value_<FirewallDeploymentModel> = Value_::constant("CENTRALIZED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallDeploymentModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FMS::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
#[derive(Debug)]
pub enum PolicyType {}
impl PolicyType {
    /// `WAF`
    pub const WAF: Value_<PolicyType> = Value_::constant("WAF");
    /// `WAFV2`
    pub const WAFV2: Value_<PolicyType> = Value_::constant("WAFV2");
    /// `SHIELD_ADVANCED`
    pub const SHIELD_ADVANCED: Value_<PolicyType> = Value_::constant("SHIELD_ADVANCED");
    /// `SECURITY_GROUPS_COMMON`
    pub const SECURITY_GROUPS_COMMON: Value_<PolicyType> = Value_::constant("SECURITY_GROUPS_COMMON");
    /// `SECURITY_GROUPS_CONTENT_AUDIT`
    pub const SECURITY_GROUPS_CONTENT_AUDIT: Value_<PolicyType> = Value_::constant("SECURITY_GROUPS_CONTENT_AUDIT");
    /// `SECURITY_GROUPS_USAGE_AUDIT`
    pub const SECURITY_GROUPS_USAGE_AUDIT: Value_<PolicyType> = Value_::constant("SECURITY_GROUPS_USAGE_AUDIT");
    /// `NETWORK_FIREWALL`
    pub const NETWORK_FIREWALL: Value_<PolicyType> = Value_::constant("NETWORK_FIREWALL");
    /// `THIRD_PARTY_FIREWALL`
    pub const THIRD_PARTY_FIREWALL: Value_<PolicyType> = Value_::constant("THIRD_PARTY_FIREWALL");
    /// `DNS_FIREWALL`
    pub const DNS_FIREWALL: Value_<PolicyType> = Value_::constant("DNS_FIREWALL");
    /// `IMPORT_NETWORK_FIREWALL`
    pub const IMPORT_NETWORK_FIREWALL: Value_<PolicyType> = Value_::constant("IMPORT_NETWORK_FIREWALL");
    /// `NETWORK_ACL_COMMON`
    pub const NETWORK_ACL_COMMON: Value_<PolicyType> = Value_::constant("NETWORK_ACL_COMMON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyType> { Value_::from_node(value.into_node()) }
}
