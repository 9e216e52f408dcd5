// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkSecurityManager::Policy`

use stanchion_template::generated::*;

/// `AWS::NetworkSecurityManager::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Policy<Missing_<super::required::firewall_type>, Missing_<super::required::policy_configuration>, Missing_<super::required::policy_name>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Policy<S0, S1, S2, S3> {
    /// Sets `AssociatedTemplateAndRuleList`. 0 to 100 items.
    #[inline] pub fn associated_template_and_rule_list(mut self, value: impl IntoValue_<Vec<AssociatedTemplateAndRule>>) -> Self { self.0.put("AssociatedTemplateAndRuleList", value.into_node()); self }
    /// Sets `FirewallType`. Required. An update replaces the resource. The values are constants of [`FirewallType`].
    #[inline] pub fn firewall_type(mut self, value: impl IntoValue_<FirewallType>) -> Policy<Set_, S1, S2, S3> { self.0.put("FirewallType", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `PolicyConfiguration`. Required.
    #[inline] pub fn policy_configuration(mut self, value: impl IntoValue_<PolicyConfiguration>) -> Policy<S0, Set_, S2, S3> { self.0.put("PolicyConfiguration", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `PolicyDescription`. At most 256 characters.
    #[inline] pub fn policy_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyDescription", value.into_node()); self }
    /// Sets `PolicyName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Policy<S0, S1, Set_, S3> { self.0.put("PolicyName", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Priority`. Required. At least 1.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Policy<S0, S1, S2, Set_> { self.0.put("Priority", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Policy> for Policy<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Policy<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PolicyArn`
    #[inline] pub fn policy_arn(&self) -> Value_<String> { self.0.attribute("PolicyArn") }
    /// `Fn::GetAtt` `PolicyId`
    #[inline] pub fn policy_id(&self) -> Value_<String> { self.0.attribute("PolicyId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::NetworkSecurityManager::Policy.AssociatedTemplateAndRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-policy-associatedtemplateandrule.html)
#[must_use]
pub struct AssociatedTemplateAndRule(Properties_);
impl AssociatedTemplateAndRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssociatedTemplateAndRule(Properties_::new()) }
}
impl AssociatedTemplateAndRule {
    /// Sets `RuleArn`.
    #[inline] pub fn rule_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleArn", value.into_node()); self }
    /// Sets `TemplateArn`.
    #[inline] pub fn template_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateArn", value.into_node()); self }
}
impl IntoValue_<AssociatedTemplateAndRule> for AssociatedTemplateAndRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkSecurityManager::Policy.WafConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-policy-wafconfig.html)
#[must_use]
pub struct WafConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WafConfig<Missing_<super::required::conflict_resolution>, Missing_<super::required::existing_customer_web_acl_resolution>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WafConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WafConfig<S0, S1> {
    /// Sets `ConflictResolution`. Required. The values are constants of [`ConflictResolution`].
    #[inline] pub fn conflict_resolution(mut self, value: impl IntoValue_<ConflictResolution>) -> WafConfig<Set_, S1> { self.0.put("ConflictResolution", value.into_node()); WafConfig(self.0, PhantomData_) }
    /// Sets `ExistingCustomerWebACLResolution`. Required. The values are constants of [`ExistingCustomerWebACLResolution`].
    #[inline] pub fn existing_customer_web_acl_resolution(mut self, value: impl IntoValue_<ExistingCustomerWebACLResolution>) -> WafConfig<S0, Set_> { self.0.put("ExistingCustomerWebACLResolution", value.into_node()); WafConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WafConfig> for WafConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkSecurityManager::Policy.PolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-policy-policyconfiguration.html)
#[must_use]
pub struct PolicyConfiguration(Properties_);
impl PolicyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyConfiguration(Properties_::new()) }
}
impl PolicyConfiguration {
    /// Sets `RemediationEnabled`.
    #[inline] pub fn remediation_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemediationEnabled", value.into_node()); self }
    /// Sets `ResourcesCleanUp`.
    #[inline] pub fn resources_clean_up(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ResourcesCleanUp", value.into_node()); self }
    /// Sets `WafConfig`.
    #[inline] pub fn waf_config(mut self, value: impl IntoValue_<WafConfig>) -> Self { self.0.put("WafConfig", value.into_node()); self }
}
impl IntoValue_<PolicyConfiguration> for PolicyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkSecurityManager::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html)
#[derive(Debug)]
pub enum FirewallType {}
impl FirewallType {
    /// `WAF`
    pub const WAF: Value_<FirewallType> = Value_::constant("WAF");
    /// `SHIELD_ADVANCED`
    pub const SHIELD_ADVANCED: Value_<FirewallType> = Value_::constant("SHIELD_ADVANCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkSecurityManager::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html)
#[derive(Debug)]
pub enum ConflictResolution {}
impl ConflictResolution {
    /// `MERGE_WHERE_APPLICABLE`
    pub const MERGE_WHERE_APPLICABLE: Value_<ConflictResolution> = Value_::constant("MERGE_WHERE_APPLICABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConflictResolution> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkSecurityManager::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html)
#[derive(Debug)]
pub enum ExistingCustomerWebACLResolution {}
impl ExistingCustomerWebACLResolution {
    /// `RETROFIT`
    pub const RETROFIT: Value_<ExistingCustomerWebACLResolution> = Value_::constant("RETROFIT");
    /// `OVERRIDE_ASSOCIATION`
    pub const OVERRIDE_ASSOCIATION: Value_<ExistingCustomerWebACLResolution> = Value_::constant("OVERRIDE_ASSOCIATION");
    /// `NO_REMEDIATION`
    pub const NO_REMEDIATION: Value_<ExistingCustomerWebACLResolution> = Value_::constant("NO_REMEDIATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExistingCustomerWebACLResolution> { Value_::from_node(value.into_node()) }
}
