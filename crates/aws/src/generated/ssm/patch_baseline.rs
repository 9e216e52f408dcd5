// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::PatchBaseline`

use stanchion_template::generated::*;

/// `AWS::SSM::PatchBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
#[must_use]
pub struct PatchBaseline<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PatchBaseline<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PatchBaseline(Properties_::new(), PhantomData_) }
}
impl<S0> PatchBaseline<S0> {
    /// Sets `ApprovalRules`.
    #[inline] pub fn approval_rules(mut self, value: impl IntoValue_<RuleGroup>) -> Self { self.0.put("ApprovalRules", value.into_node()); self }
    /// Sets `ApprovedPatches`. 0 to 50 items.
    #[inline] pub fn approved_patches(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ApprovedPatches", value.into_node()); self }
    /// Sets `ApprovedPatchesComplianceLevel`. The values are constants of [`ApprovedPatchesComplianceLevel`].
    #[inline] pub fn approved_patches_compliance_level(mut self, value: impl IntoValue_<ApprovedPatchesComplianceLevel>) -> Self { self.0.put("ApprovedPatchesComplianceLevel", value.into_node()); self }
    /// Sets `ApprovedPatchesEnableNonSecurity`.
    #[inline] pub fn approved_patches_enable_non_security(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApprovedPatchesEnableNonSecurity", value.into_node()); self }
    /// Sets `AvailableSecurityUpdatesComplianceStatus`. The values are constants of [`AvailableSecurityUpdatesComplianceStatus`].
    #[inline] pub fn available_security_updates_compliance_status(mut self, value: impl IntoValue_<AvailableSecurityUpdatesComplianceStatus>) -> Self { self.0.put("AvailableSecurityUpdatesComplianceStatus", value.into_node()); self }
    /// Sets `DefaultBaseline`.
    #[inline] pub fn default_baseline(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DefaultBaseline", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GlobalFilters`.
    #[inline] pub fn global_filters(mut self, value: impl IntoValue_<PatchFilterGroup>) -> Self { self.0.put("GlobalFilters", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PatchBaseline<Set_> { self.0.put("Name", value.into_node()); PatchBaseline(self.0, PhantomData_) }
    /// Sets `OperatingSystem`. An update replaces the resource. The values are constants of [`OperatingSystem`].
    #[inline] pub fn operating_system(mut self, value: impl IntoValue_<OperatingSystem>) -> Self { self.0.put("OperatingSystem", value.into_node()); self }
    /// Sets `PatchGroups`.
    #[inline] pub fn patch_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PatchGroups", value.into_node()); self }
    /// Sets `RejectedPatches`. 0 to 50 items.
    #[inline] pub fn rejected_patches(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RejectedPatches", value.into_node()); self }
    /// Sets `RejectedPatchesAction`. The values are constants of [`RejectedPatchesAction`].
    #[inline] pub fn rejected_patches_action(mut self, value: impl IntoValue_<RejectedPatchesAction>) -> Self { self.0.put("RejectedPatchesAction", value.into_node()); self }
    /// Sets `Sources`. 0 to 20 items.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<PatchSource>>) -> Self { self.0.put("Sources", value.into_node()); self }
    /// Sets `Tags`. 0 to 1000 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PatchBaseline> for PatchBaseline<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PatchBaseline<S0> {
    const TYPE: &'static str = "AWS::SSM::PatchBaseline";
    type Handle = PatchBaselineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PatchBaseline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PatchBaselineRef(Id_);
impl From<Id_> for PatchBaselineRef { #[inline] fn from(id: Id_) -> Self { PatchBaselineRef(id) } }
impl AsRef<Id_> for PatchBaselineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PatchBaselineRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::SSM::PatchBaseline.PatchFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-patchfilter.html)
#[must_use]
pub struct PatchFilter(Properties_);
impl PatchFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PatchFilter(Properties_::new()) }
}
impl PatchFilter {
    /// Sets `Key`. The values are constants of [`Key`].
    #[inline] pub fn key(mut self, value: impl IntoValue_<Key>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Values`. 0 to 20 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<PatchFilter> for PatchFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::PatchBaseline.PatchFilterGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-patchfiltergroup.html)
#[must_use]
pub struct PatchFilterGroup(Properties_);
impl PatchFilterGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PatchFilterGroup(Properties_::new()) }
}
impl PatchFilterGroup {
    /// Sets `PatchFilters`. 0 to 5 items.
    #[inline] pub fn patch_filters(mut self, value: impl IntoValue_<Vec<PatchFilter>>) -> Self { self.0.put("PatchFilters", value.into_node()); self }
}
impl IntoValue_<PatchFilterGroup> for PatchFilterGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::PatchBaseline.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-rule.html)
#[must_use]
pub struct Rule(Properties_);
impl Rule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Rule(Properties_::new()) }
}
impl Rule {
    /// Sets `ApproveAfterDays`. 0 to 360.
    #[inline] pub fn approve_after_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ApproveAfterDays", value.into_node()); self }
    /// Sets `ApproveUntilDate`. 0 to 10 characters.
    #[inline] pub fn approve_until_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApproveUntilDate", value.into_node()); self }
    /// Sets `ComplianceLevel`. The values are constants of [`ComplianceLevel`].
    #[inline] pub fn compliance_level(mut self, value: impl IntoValue_<ComplianceLevel>) -> Self { self.0.put("ComplianceLevel", value.into_node()); self }
    /// Sets `EnableNonSecurity`.
    #[inline] pub fn enable_non_security(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableNonSecurity", value.into_node()); self }
    /// Sets `PatchFilterGroup`.
    #[inline] pub fn patch_filter_group(mut self, value: impl IntoValue_<PatchFilterGroup>) -> Self { self.0.put("PatchFilterGroup", value.into_node()); self }
}
impl IntoValue_<Rule> for Rule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::PatchBaseline.RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-rulegroup.html)
#[must_use]
pub struct RuleGroup(Properties_);
impl RuleGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleGroup(Properties_::new()) }
}
impl RuleGroup {
    /// Sets `PatchRules`. 0 to 10 items.
    #[inline] pub fn patch_rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> Self { self.0.put("PatchRules", value.into_node()); self }
}
impl IntoValue_<RuleGroup> for RuleGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::PatchBaseline.PatchSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-patchsource.html)
#[must_use]
pub struct PatchSource(Properties_);
impl PatchSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PatchSource(Properties_::new()) }
}
impl PatchSource {
    /// Sets `Configuration`. 1 to 1024 characters.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Products`. 0 to 20 items.
    #[inline] pub fn products(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Products", value.into_node()); self }
}
impl IntoValue_<PatchSource> for PatchSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSM::PatchBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
#[derive(Debug)]
pub enum ComplianceLevel {}
impl ComplianceLevel {
    /// `CRITICAL`
    pub const CRITICAL: Value_<ComplianceLevel> = Value_::constant("CRITICAL");
    /// `HIGH`
    pub const HIGH: Value_<ComplianceLevel> = Value_::constant("HIGH");
    /// `INFORMATIONAL`
    pub const INFORMATIONAL: Value_<ComplianceLevel> = Value_::constant("INFORMATIONAL");
    /// `LOW`
    pub const LOW: Value_<ComplianceLevel> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<ComplianceLevel> = Value_::constant("MEDIUM");
    /// `UNSPECIFIED`
    pub const UNSPECIFIED: Value_<ComplianceLevel> = Value_::constant("UNSPECIFIED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComplianceLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::PatchBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
#[derive(Debug)]
pub enum Key {}
impl Key {
    /// `ADVISORY_ID`
    pub const ADVISORY_ID: Value_<Key> = Value_::constant("ADVISORY_ID");
    /// `ARCH`
    pub const ARCH: Value_<Key> = Value_::constant("ARCH");
    /// `BUGZILLA_ID`
    pub const BUGZILLA_ID: Value_<Key> = Value_::constant("BUGZILLA_ID");
    /// `CLASSIFICATION`
    pub const CLASSIFICATION: Value_<Key> = Value_::constant("CLASSIFICATION");
    /// `CVE_ID`
    pub const CVE_ID: Value_<Key> = Value_::constant("CVE_ID");
    /// `EPOCH`
    pub const EPOCH: Value_<Key> = Value_::constant("EPOCH");
    /// `MSRC_SEVERITY`
    pub const MSRC_SEVERITY: Value_<Key> = Value_::constant("MSRC_SEVERITY");
    /// `NAME`
    pub const NAME: Value_<Key> = Value_::constant("NAME");
    /// `PATCH_ID`
    pub const PATCH_ID: Value_<Key> = Value_::constant("PATCH_ID");
    /// `PATCH_SET`
    pub const PATCH_SET: Value_<Key> = Value_::constant("PATCH_SET");
    /// `PRIORITY`
    pub const PRIORITY: Value_<Key> = Value_::constant("PRIORITY");
    /// `PRODUCT`
    pub const PRODUCT: Value_<Key> = Value_::constant("PRODUCT");
    /// `PRODUCT_FAMILY`
    pub const PRODUCT_FAMILY: Value_<Key> = Value_::constant("PRODUCT_FAMILY");
    /// `RELEASE`
    pub const RELEASE: Value_<Key> = Value_::constant("RELEASE");
    /// `REPOSITORY`
    pub const REPOSITORY: Value_<Key> = Value_::constant("REPOSITORY");
    /// `SECTION`
    pub const SECTION: Value_<Key> = Value_::constant("SECTION");
    /// `SECURITY`
    pub const SECURITY: Value_<Key> = Value_::constant("SECURITY");
    /// `SEVERITY`
    pub const SEVERITY: Value_<Key> = Value_::constant("SEVERITY");
    /// `VERSION`
    pub const VERSION: Value_<Key> = Value_::constant("VERSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Key> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::PatchBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
#[derive(Debug)]
pub enum ApprovedPatchesComplianceLevel {}
impl ApprovedPatchesComplianceLevel {
    /// `CRITICAL`
    pub const CRITICAL: Value_<ApprovedPatchesComplianceLevel> = Value_::constant("CRITICAL");
    /// `HIGH`
    pub const HIGH: Value_<ApprovedPatchesComplianceLevel> = Value_::constant("HIGH");
    /// `MEDIUM`
    pub const MEDIUM: Value_<ApprovedPatchesComplianceLevel> = Value_::constant("MEDIUM");
    /// `LOW`
    pub const LOW: Value_<ApprovedPatchesComplianceLevel> = Value_::constant("LOW");
    /// `INFORMATIONAL`
    pub const INFORMATIONAL: Value_<ApprovedPatchesComplianceLevel> = Value_::constant("INFORMATIONAL");
    /// `UNSPECIFIED`
    pub const UNSPECIFIED: Value_<ApprovedPatchesComplianceLevel> = Value_::constant("UNSPECIFIED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApprovedPatchesComplianceLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::PatchBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
#[derive(Debug)]
pub enum AvailableSecurityUpdatesComplianceStatus {}
impl AvailableSecurityUpdatesComplianceStatus {
    /// `NON_COMPLIANT`
    pub const NON_COMPLIANT: Value_<AvailableSecurityUpdatesComplianceStatus> = Value_::constant("NON_COMPLIANT");
    /// `COMPLIANT`
    pub const COMPLIANT: Value_<AvailableSecurityUpdatesComplianceStatus> = Value_::constant("COMPLIANT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AvailableSecurityUpdatesComplianceStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::PatchBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
#[derive(Debug)]
pub enum OperatingSystem {}
impl OperatingSystem {
    /// `WINDOWS`
    pub const WINDOWS: Value_<OperatingSystem> = Value_::constant("WINDOWS");
    /// `AMAZON_LINUX`
    pub const AMAZON_LINUX: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX");
    /// `AMAZON_LINUX_2`
    pub const AMAZON_LINUX_2: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX_2");
    /// `AMAZON_LINUX_2022`
    pub const AMAZON_LINUX_2022: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX_2022");
    /// `AMAZON_LINUX_2023`
    pub const AMAZON_LINUX_2023: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX_2023");
    /// `UBUNTU`
    pub const UBUNTU: Value_<OperatingSystem> = Value_::constant("UBUNTU");
    /// `REDHAT_ENTERPRISE_LINUX`
    pub const REDHAT_ENTERPRISE_LINUX: Value_<OperatingSystem> = Value_::constant("REDHAT_ENTERPRISE_LINUX");
    /// `SUSE`
    pub const SUSE: Value_<OperatingSystem> = Value_::constant("SUSE");
    /// `CENTOS`
    pub const CENTOS: Value_<OperatingSystem> = Value_::constant("CENTOS");
    /// `ORACLE_LINUX`
    pub const ORACLE_LINUX: Value_<OperatingSystem> = Value_::constant("ORACLE_LINUX");
    /// `DEBIAN`
    pub const DEBIAN: Value_<OperatingSystem> = Value_::constant("DEBIAN");
    /// `MACOS`
    pub const MACOS: Value_<OperatingSystem> = Value_::constant("MACOS");
    /// `RASPBIAN`
    pub const RASPBIAN: Value_<OperatingSystem> = Value_::constant("RASPBIAN");
    /// `ROCKY_LINUX`
    pub const ROCKY_LINUX: Value_<OperatingSystem> = Value_::constant("ROCKY_LINUX");
    /// `ALMA_LINUX`
    pub const ALMA_LINUX: Value_<OperatingSystem> = Value_::constant("ALMA_LINUX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperatingSystem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::PatchBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
#[derive(Debug)]
pub enum RejectedPatchesAction {}
impl RejectedPatchesAction {
    /// `ALLOW_AS_DEPENDENCY`
    pub const ALLOW_AS_DEPENDENCY: Value_<RejectedPatchesAction> = Value_::constant("ALLOW_AS_DEPENDENCY");
    /// `BLOCK`
    pub const BLOCK: Value_<RejectedPatchesAction> = Value_::constant("BLOCK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RejectedPatchesAction> { Value_::from_node(value.into_node()) }
}
