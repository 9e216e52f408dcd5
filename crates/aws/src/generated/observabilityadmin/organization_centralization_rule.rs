// Made by `cargo xtask generate`; do not edit.
//! `AWS::ObservabilityAdmin::OrganizationCentralizationRule`

use stanchion_template::generated::*;

/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
#[must_use]
pub struct OrganizationCentralizationRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OrganizationCentralizationRule<Missing_<super::required::rule>, Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationCentralizationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OrganizationCentralizationRule<S0, S1> {
    /// Sets `Rule`. Required.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<CentralizationRule>) -> OrganizationCentralizationRule<Set_, S1> { self.0.put("Rule", value.into_node()); OrganizationCentralizationRule(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> OrganizationCentralizationRule<S0, Set_> { self.0.put("RuleName", value.into_node()); OrganizationCentralizationRule(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OrganizationCentralizationRule> for OrganizationCentralizationRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for OrganizationCentralizationRule<S0, S1> {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationCentralizationRule";
    type Handle = OrganizationCentralizationRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OrganizationCentralizationRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationCentralizationRuleRef(Id_);
impl From<Id_> for OrganizationCentralizationRuleRef { #[inline] fn from(id: Id_) -> Self { OrganizationCentralizationRuleRef(id) } }
impl AsRef<Id_> for OrganizationCentralizationRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationCentralizationRuleRef {
    /// `Ref`: `RuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
}
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.LogsBackupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-logsbackupconfiguration.html)
#[must_use]
pub struct LogsBackupConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogsBackupConfiguration<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogsBackupConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogsBackupConfiguration<S0> {
    /// Sets `KmsKeyArn`. 1 to 1011 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Region`. Required. At least 1 character.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> LogsBackupConfiguration<Set_> { self.0.put("Region", value.into_node()); LogsBackupConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogsBackupConfiguration> for LogsBackupConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.LogGroupNameConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-loggroupnameconfiguration.html)
#[must_use]
pub struct LogGroupNameConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogGroupNameConfiguration<Missing_<super::required::log_group_name_pattern>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogGroupNameConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogGroupNameConfiguration<S0> {
    /// Sets `LogGroupNamePattern`. Required. 1 to 512 characters.
    #[inline] pub fn log_group_name_pattern(mut self, value: impl IntoValue_<String>) -> LogGroupNameConfiguration<Set_> { self.0.put("LogGroupNamePattern", value.into_node()); LogGroupNameConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogGroupNameConfiguration> for LogGroupNameConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.LogsEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-logsencryptionconfiguration.html)
#[must_use]
pub struct LogsEncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogsEncryptionConfiguration<Missing_<super::required::encryption_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogsEncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogsEncryptionConfiguration<S0> {
    /// Sets `EncryptionConflictResolutionStrategy`. The values are constants of [`EncryptionConflictResolutionStrategy`].
    #[inline] pub fn encryption_conflict_resolution_strategy(mut self, value: impl IntoValue_<EncryptionConflictResolutionStrategy>) -> Self { self.0.put("EncryptionConflictResolutionStrategy", value.into_node()); self }
    /// Sets `EncryptionScope`. The values are constants of [`EncryptionScope`].
    #[inline] pub fn encryption_scope(mut self, value: impl IntoValue_<EncryptionScope>) -> Self { self.0.put("EncryptionScope", value.into_node()); self }
    /// Sets `EncryptionStrategy`. Required. The values are constants of [`EncryptionStrategy`].
    #[inline] pub fn encryption_strategy(mut self, value: impl IntoValue_<EncryptionStrategy>) -> LogsEncryptionConfiguration<Set_> { self.0.put("EncryptionStrategy", value.into_node()); LogsEncryptionConfiguration(self.0, PhantomData_) }
    /// Sets `KmsKeyArn`. 1 to 1011 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LogsEncryptionConfiguration> for LogsEncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.TagPropagationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-tagpropagationconfiguration.html)
#[must_use]
pub struct TagPropagationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TagPropagationConfiguration<Missing_<super::required::destination_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagPropagationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TagPropagationConfiguration<S0> {
    /// Sets `DestinationRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn destination_role_arn(mut self, value: impl IntoValue_<String>) -> TagPropagationConfiguration<Set_> { self.0.put("DestinationRoleArn", value.into_node()); TagPropagationConfiguration(self.0, PhantomData_) }
    /// Sets `TagConflictResolutionStrategy`. The values are constants of [`TagConflictResolutionStrategy`].
    #[inline] pub fn tag_conflict_resolution_strategy(mut self, value: impl IntoValue_<TagConflictResolutionStrategy>) -> Self { self.0.put("TagConflictResolutionStrategy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TagPropagationConfiguration> for TagPropagationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.DestinationLogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-destinationlogsconfiguration.html)
#[must_use]
pub struct DestinationLogsConfiguration(Properties_);
impl DestinationLogsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationLogsConfiguration(Properties_::new()) }
}
impl DestinationLogsConfiguration {
    /// Sets `BackupConfiguration`.
    #[inline] pub fn backup_configuration(mut self, value: impl IntoValue_<LogsBackupConfiguration>) -> Self { self.0.put("BackupConfiguration", value.into_node()); self }
    /// Sets `LogGroupNameConfiguration`.
    #[inline] pub fn log_group_name_configuration(mut self, value: impl IntoValue_<LogGroupNameConfiguration>) -> Self { self.0.put("LogGroupNameConfiguration", value.into_node()); self }
    /// Sets `LogsEncryptionConfiguration`.
    #[inline] pub fn logs_encryption_configuration(mut self, value: impl IntoValue_<LogsEncryptionConfiguration>) -> Self { self.0.put("LogsEncryptionConfiguration", value.into_node()); self }
    /// Sets `TagPropagationConfiguration`.
    #[inline] pub fn tag_propagation_configuration(mut self, value: impl IntoValue_<TagPropagationConfiguration>) -> Self { self.0.put("TagPropagationConfiguration", value.into_node()); self }
}
impl IntoValue_<DestinationLogsConfiguration> for DestinationLogsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.MetricsBackupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-metricsbackupconfiguration.html)
#[must_use]
pub struct MetricsBackupConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricsBackupConfiguration<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsBackupConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MetricsBackupConfiguration<S0> {
    /// Sets `Region`. Required. At least 1 character.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> MetricsBackupConfiguration<Set_> { self.0.put("Region", value.into_node()); MetricsBackupConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetricsBackupConfiguration> for MetricsBackupConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.DestinationMetricsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-destinationmetricsconfiguration.html)
#[must_use]
pub struct DestinationMetricsConfiguration(Properties_);
impl DestinationMetricsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationMetricsConfiguration(Properties_::new()) }
}
impl DestinationMetricsConfiguration {
    /// Sets `BackupConfiguration`.
    #[inline] pub fn backup_configuration(mut self, value: impl IntoValue_<MetricsBackupConfiguration>) -> Self { self.0.put("BackupConfiguration", value.into_node()); self }
}
impl IntoValue_<DestinationMetricsConfiguration> for DestinationMetricsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.CentralizationRuleDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-centralizationruledestination.html)
#[must_use]
pub struct CentralizationRuleDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CentralizationRuleDestination<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CentralizationRuleDestination(Properties_::new(), PhantomData_) }
}
impl<S0> CentralizationRuleDestination<S0> {
    /// Sets `Account`. Exactly 12 characters.
    #[inline] pub fn account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Account", value.into_node()); self }
    /// Sets `DestinationLogsConfiguration`.
    #[inline] pub fn destination_logs_configuration(mut self, value: impl IntoValue_<DestinationLogsConfiguration>) -> Self { self.0.put("DestinationLogsConfiguration", value.into_node()); self }
    /// Sets `DestinationMetricsConfiguration`.
    #[inline] pub fn destination_metrics_configuration(mut self, value: impl IntoValue_<DestinationMetricsConfiguration>) -> Self { self.0.put("DestinationMetricsConfiguration", value.into_node()); self }
    /// Sets `Region`. Required. At least 1 character.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> CentralizationRuleDestination<Set_> { self.0.put("Region", value.into_node()); CentralizationRuleDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CentralizationRuleDestination> for CentralizationRuleDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.SourceLogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-sourcelogsconfiguration.html)
#[must_use]
pub struct SourceLogsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceLogsConfiguration<Missing_<super::required::encrypted_log_group_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceLogsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SourceLogsConfiguration<S0> {
    /// Sets `DataSourceSelectionCriteria`. 1 to 2000 characters.
    #[inline] pub fn data_source_selection_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSourceSelectionCriteria", value.into_node()); self }
    /// Sets `EncryptedLogGroupStrategy`. Required. The values are constants of [`EncryptedLogGroupStrategy`].
    #[inline] pub fn encrypted_log_group_strategy(mut self, value: impl IntoValue_<EncryptedLogGroupStrategy>) -> SourceLogsConfiguration<Set_> { self.0.put("EncryptedLogGroupStrategy", value.into_node()); SourceLogsConfiguration(self.0, PhantomData_) }
    /// Sets `LogGroupSelectionCriteria`. 1 to 2000 characters.
    #[inline] pub fn log_group_selection_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupSelectionCriteria", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SourceLogsConfiguration> for SourceLogsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.SourceMetricsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-sourcemetricsconfiguration.html)
#[must_use]
pub struct SourceMetricsConfiguration(Properties_);
impl SourceMetricsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceMetricsConfiguration(Properties_::new()) }
}
impl SourceMetricsConfiguration {
    /// Sets `MetricsSelectionCriteria`. 1 to 2000 characters.
    #[inline] pub fn metrics_selection_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricsSelectionCriteria", value.into_node()); self }
}
impl IntoValue_<SourceMetricsConfiguration> for SourceMetricsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.CentralizationRuleSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-centralizationrulesource.html)
#[must_use]
pub struct CentralizationRuleSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CentralizationRuleSource<Missing_<super::required::regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CentralizationRuleSource(Properties_::new(), PhantomData_) }
}
impl<S0> CentralizationRuleSource<S0> {
    /// Sets `Regions`. Required. At least 1 item.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> CentralizationRuleSource<Set_> { self.0.put("Regions", value.into_node()); CentralizationRuleSource(self.0, PhantomData_) }
    /// Sets `Scope`. 1 to 2000 characters.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `SourceLogsConfiguration`.
    #[inline] pub fn source_logs_configuration(mut self, value: impl IntoValue_<SourceLogsConfiguration>) -> Self { self.0.put("SourceLogsConfiguration", value.into_node()); self }
    /// Sets `SourceMetricsConfiguration`.
    #[inline] pub fn source_metrics_configuration(mut self, value: impl IntoValue_<SourceMetricsConfiguration>) -> Self { self.0.put("SourceMetricsConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CentralizationRuleSource> for CentralizationRuleSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule.CentralizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-centralizationrule.html)
#[must_use]
pub struct CentralizationRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CentralizationRule<Missing_<super::required::destination>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CentralizationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CentralizationRule<S0, S1> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<CentralizationRuleDestination>) -> CentralizationRule<Set_, S1> { self.0.put("Destination", value.into_node()); CentralizationRule(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<CentralizationRuleSource>) -> CentralizationRule<S0, Set_> { self.0.put("Source", value.into_node()); CentralizationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CentralizationRule> for CentralizationRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
#[derive(Debug)]
pub enum EncryptionConflictResolutionStrategy {}
impl EncryptionConflictResolutionStrategy {
    /// `ALLOW`
    pub const ALLOW: Value_<EncryptionConflictResolutionStrategy> = Value_::constant("ALLOW");
    /// `SKIP`
    pub const SKIP: Value_<EncryptionConflictResolutionStrategy> = Value_::constant("SKIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionConflictResolutionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
#[derive(Debug)]
pub enum EncryptionScope {}
impl EncryptionScope {
    /// `ENCRYPTED_SOURCE_ONLY`
    pub const ENCRYPTED_SOURCE_ONLY: Value_<EncryptionScope> = Value_::constant("ENCRYPTED_SOURCE_ONLY");
    /// `NEW_DESTINATION_LOG_GROUPS`
    pub const NEW_DESTINATION_LOG_GROUPS: Value_<EncryptionScope> = Value_::constant("NEW_DESTINATION_LOG_GROUPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
#[derive(Debug)]
pub enum EncryptionStrategy {}
impl EncryptionStrategy {
    /// `CUSTOMER_MANAGED`
    pub const CUSTOMER_MANAGED: Value_<EncryptionStrategy> = Value_::constant("CUSTOMER_MANAGED");
    /// `AWS_OWNED`
    pub const AWS_OWNED: Value_<EncryptionStrategy> = Value_::constant("AWS_OWNED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
#[derive(Debug)]
pub enum TagConflictResolutionStrategy {}
impl TagConflictResolutionStrategy {
    /// `IN_SYNC`
    pub const IN_SYNC: Value_<TagConflictResolutionStrategy> = Value_::constant("IN_SYNC");
    /// `ADD_ONLY`
    pub const ADD_ONLY: Value_<TagConflictResolutionStrategy> = Value_::constant("ADD_ONLY");
    /// `UPDATE_SYNC`
    pub const UPDATE_SYNC: Value_<TagConflictResolutionStrategy> = Value_::constant("UPDATE_SYNC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TagConflictResolutionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
#[derive(Debug)]
pub enum EncryptedLogGroupStrategy {}
impl EncryptedLogGroupStrategy {
    /// `ALLOW`
    pub const ALLOW: Value_<EncryptedLogGroupStrategy> = Value_::constant("ALLOW");
    /// `SKIP`
    pub const SKIP: Value_<EncryptedLogGroupStrategy> = Value_::constant("SKIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptedLogGroupStrategy> { Value_::from_node(value.into_node()) }
}
