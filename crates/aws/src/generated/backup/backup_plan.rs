// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::BackupPlan`

use stanchion_template::generated::*;

/// `AWS::Backup::BackupPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html)
#[must_use]
pub struct BackupPlan<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BackupPlan<Missing_<super::required::backup_plan>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BackupPlan(Properties_::new(), PhantomData_) }
}
impl<S0> BackupPlan<S0> {
    /// Sets `BackupPlan`. Required.
    #[inline] pub fn backup_plan(mut self, value: impl IntoValue_<BackupPlanResourceType>) -> BackupPlan<Set_> { self.0.put("BackupPlan", value.into_node()); BackupPlan(self.0, PhantomData_) }
    /// Sets `BackupPlanTags`.
    #[inline] pub fn backup_plan_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("BackupPlanTags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BackupPlan> for BackupPlan<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for BackupPlan<S0> {
    const TYPE: &'static str = "AWS::Backup::BackupPlan";
    type Handle = BackupPlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BackupPlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BackupPlanRef(Id_);
impl From<Id_> for BackupPlanRef { #[inline] fn from(id: Id_) -> Self { BackupPlanRef(id) } }
impl AsRef<Id_> for BackupPlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BackupPlanRef {
    /// `Ref`: `BackupPlanId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BackupPlanArn`
    #[inline] pub fn backup_plan_arn(&self) -> Value_<String> { self.0.attribute("BackupPlanArn") }
    /// `Fn::GetAtt` `BackupPlanId`
    #[inline] pub fn backup_plan_id(&self) -> Value_<String> { self.0.attribute("BackupPlanId") }
    /// `Fn::GetAtt` `VersionId`
    #[inline] pub fn version_id(&self) -> Value_<String> { self.0.attribute("VersionId") }
}
/// `AWS::Backup::BackupPlan.AdvancedBackupSettingResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-advancedbackupsettingresourcetype.html)
#[must_use]
pub struct AdvancedBackupSettingResourceType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AdvancedBackupSettingResourceType<Missing_<super::required::backup_options>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdvancedBackupSettingResourceType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AdvancedBackupSettingResourceType<S0, S1> {
    /// Sets `BackupOptions`. Required.
    #[inline] pub fn backup_options(mut self, value: impl IntoValue_<Node_>) -> AdvancedBackupSettingResourceType<Set_, S1> { self.0.put("BackupOptions", value.into_node()); AdvancedBackupSettingResourceType(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> AdvancedBackupSettingResourceType<S0, Set_> { self.0.put("ResourceType", value.into_node()); AdvancedBackupSettingResourceType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AdvancedBackupSettingResourceType> for AdvancedBackupSettingResourceType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupPlan.LifecycleResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-lifecycleresourcetype.html)
#[must_use]
pub struct LifecycleResourceType(Properties_);
impl LifecycleResourceType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LifecycleResourceType(Properties_::new()) }
}
impl LifecycleResourceType {
    /// Sets `DeleteAfterDays`.
    #[inline] pub fn delete_after_days(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DeleteAfterDays", value.into_node()); self }
    /// Sets `MoveToColdStorageAfterDays`.
    #[inline] pub fn move_to_cold_storage_after_days(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MoveToColdStorageAfterDays", value.into_node()); self }
    /// Sets `OptInToArchiveForSupportedResources`.
    #[inline] pub fn opt_in_to_archive_for_supported_resources(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OptInToArchiveForSupportedResources", value.into_node()); self }
}
impl IntoValue_<LifecycleResourceType> for LifecycleResourceType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupPlan.CopyActionResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-copyactionresourcetype.html)
#[must_use]
pub struct CopyActionResourceType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CopyActionResourceType<Missing_<super::required::destination_backup_vault_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CopyActionResourceType(Properties_::new(), PhantomData_) }
}
impl<S0> CopyActionResourceType<S0> {
    /// Sets `DestinationBackupVaultArn`. Required.
    #[inline] pub fn destination_backup_vault_arn(mut self, value: impl IntoValue_<String>) -> CopyActionResourceType<Set_> { self.0.put("DestinationBackupVaultArn", value.into_node()); CopyActionResourceType(self.0, PhantomData_) }
    /// Sets `Lifecycle`.
    #[inline] pub fn lifecycle(mut self, value: impl IntoValue_<LifecycleResourceType>) -> Self { self.0.put("Lifecycle", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CopyActionResourceType> for CopyActionResourceType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupPlan.IndexActionsResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-indexactionsresourcetype.html)
#[must_use]
pub struct IndexActionsResourceType(Properties_);
impl IndexActionsResourceType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IndexActionsResourceType(Properties_::new()) }
}
impl IndexActionsResourceType {
    /// Sets `ResourceTypes`.
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypes", value.into_node()); self }
}
impl IntoValue_<IndexActionsResourceType> for IndexActionsResourceType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupPlan.ScanActionResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-scanactionresourcetype.html)
#[must_use]
pub struct ScanActionResourceType(Properties_);
impl ScanActionResourceType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScanActionResourceType(Properties_::new()) }
}
impl ScanActionResourceType {
    /// Sets `MalwareScanner`. The values are constants of [`MalwareScanner`].
    #[inline] pub fn malware_scanner(mut self, value: impl IntoValue_<MalwareScanner>) -> Self { self.0.put("MalwareScanner", value.into_node()); self }
    /// Sets `ScanMode`. The values are constants of [`ScanMode`].
    #[inline] pub fn scan_mode(mut self, value: impl IntoValue_<ScanMode>) -> Self { self.0.put("ScanMode", value.into_node()); self }
}
impl IntoValue_<ScanActionResourceType> for ScanActionResourceType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupPlan.BackupRuleResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-backupruleresourcetype.html)
#[must_use]
pub struct BackupRuleResourceType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BackupRuleResourceType<Missing_<super::required::rule_name>, Missing_<super::required::target_backup_vault>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BackupRuleResourceType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BackupRuleResourceType<S0, S1> {
    /// Sets `CompletionWindowMinutes`.
    #[inline] pub fn completion_window_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CompletionWindowMinutes", value.into_node()); self }
    /// Sets `CopyActions`.
    #[inline] pub fn copy_actions(mut self, value: impl IntoValue_<Vec<CopyActionResourceType>>) -> Self { self.0.put("CopyActions", value.into_node()); self }
    /// Sets `EnableContinuousBackup`.
    #[inline] pub fn enable_continuous_backup(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableContinuousBackup", value.into_node()); self }
    /// Sets `IndexActions`.
    #[inline] pub fn index_actions(mut self, value: impl IntoValue_<Vec<IndexActionsResourceType>>) -> Self { self.0.put("IndexActions", value.into_node()); self }
    /// Sets `Lifecycle`.
    #[inline] pub fn lifecycle(mut self, value: impl IntoValue_<LifecycleResourceType>) -> Self { self.0.put("Lifecycle", value.into_node()); self }
    /// Sets `RecoveryPointTags`.
    #[inline] pub fn recovery_point_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("RecoveryPointTags", value.into_node()); self }
    /// Sets `RuleName`. Required.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> BackupRuleResourceType<Set_, S1> { self.0.put("RuleName", value.into_node()); BackupRuleResourceType(self.0, PhantomData_) }
    /// Sets `ScanActions`.
    #[inline] pub fn scan_actions(mut self, value: impl IntoValue_<Vec<ScanActionResourceType>>) -> Self { self.0.put("ScanActions", value.into_node()); self }
    /// Sets `ScheduleExpression`.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
    /// Sets `ScheduleExpressionTimezone`.
    #[inline] pub fn schedule_expression_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpressionTimezone", value.into_node()); self }
    /// Sets `StartWindowMinutes`.
    #[inline] pub fn start_window_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartWindowMinutes", value.into_node()); self }
    /// Sets `TargetBackupVault`. Required.
    #[inline] pub fn target_backup_vault(mut self, value: impl IntoValue_<String>) -> BackupRuleResourceType<S0, Set_> { self.0.put("TargetBackupVault", value.into_node()); BackupRuleResourceType(self.0, PhantomData_) }
    /// Sets `TargetLogicallyAirGappedBackupVaultArn`.
    #[inline] pub fn target_logically_air_gapped_backup_vault_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetLogicallyAirGappedBackupVaultArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BackupRuleResourceType> for BackupRuleResourceType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupPlan.ScanSettingResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-scansettingresourcetype.html)
#[must_use]
pub struct ScanSettingResourceType(Properties_);
impl ScanSettingResourceType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScanSettingResourceType(Properties_::new()) }
}
impl ScanSettingResourceType {
    /// Sets `MalwareScanner`. The values are constants of [`MalwareScanner`].
    #[inline] pub fn malware_scanner(mut self, value: impl IntoValue_<MalwareScanner>) -> Self { self.0.put("MalwareScanner", value.into_node()); self }
    /// Sets `ResourceTypes`.
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypes", value.into_node()); self }
    /// Sets `ScannerRoleArn`.
    #[inline] pub fn scanner_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScannerRoleArn", value.into_node()); self }
}
impl IntoValue_<ScanSettingResourceType> for ScanSettingResourceType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupPlan.BackupPlanResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-backupplanresourcetype.html)
#[must_use]
pub struct BackupPlanResourceType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BackupPlanResourceType<Missing_<super::required::backup_plan_name>, Missing_<super::required::backup_plan_rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BackupPlanResourceType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BackupPlanResourceType<S0, S1> {
    /// Sets `AdvancedBackupSettings`.
    #[inline] pub fn advanced_backup_settings(mut self, value: impl IntoValue_<Vec<AdvancedBackupSettingResourceType>>) -> Self { self.0.put("AdvancedBackupSettings", value.into_node()); self }
    /// Sets `BackupPlanName`. Required.
    #[inline] pub fn backup_plan_name(mut self, value: impl IntoValue_<String>) -> BackupPlanResourceType<Set_, S1> { self.0.put("BackupPlanName", value.into_node()); BackupPlanResourceType(self.0, PhantomData_) }
    /// Sets `BackupPlanRule`. Required.
    #[inline] pub fn backup_plan_rule(mut self, value: impl IntoValue_<Vec<BackupRuleResourceType>>) -> BackupPlanResourceType<S0, Set_> { self.0.put("BackupPlanRule", value.into_node()); BackupPlanResourceType(self.0, PhantomData_) }
    /// Sets `ScanSettings`.
    #[inline] pub fn scan_settings(mut self, value: impl IntoValue_<Vec<ScanSettingResourceType>>) -> Self { self.0.put("ScanSettings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BackupPlanResourceType> for BackupPlanResourceType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Backup::BackupPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html)
#[derive(Debug)]
pub enum MalwareScanner {}
impl MalwareScanner {
    /// `GUARDDUTY`
    pub const GUARDDUTY: Value_<MalwareScanner> = Value_::constant("GUARDDUTY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MalwareScanner> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Backup::BackupPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html)
#[derive(Debug)]
pub enum ScanMode {}
impl ScanMode {
    /// `FULL_SCAN`
    pub const FULL_SCAN: Value_<ScanMode> = Value_::constant("FULL_SCAN");
    /// `INCREMENTAL_SCAN`
    pub const INCREMENTAL_SCAN: Value_<ScanMode> = Value_::constant("INCREMENTAL_SCAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScanMode> { Value_::from_node(value.into_node()) }
}
