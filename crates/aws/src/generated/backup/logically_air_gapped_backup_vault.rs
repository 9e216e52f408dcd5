// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::LogicallyAirGappedBackupVault`

use stanchion_template::generated::*;

/// `AWS::Backup::LogicallyAirGappedBackupVault`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html)
#[must_use]
pub struct LogicallyAirGappedBackupVault<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LogicallyAirGappedBackupVault<Missing_<super::required::backup_vault_name>, Missing_<super::required::max_retention_days>, Missing_<super::required::min_retention_days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogicallyAirGappedBackupVault(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LogicallyAirGappedBackupVault<S0, S1, S2> {
    /// Sets `AccessPolicy`.
    #[inline] pub fn access_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AccessPolicy", value.into_node()); self }
    /// Sets `BackupVaultName`. Required. An update replaces the resource.
    #[inline] pub fn backup_vault_name(mut self, value: impl IntoValue_<String>) -> LogicallyAirGappedBackupVault<Set_, S1, S2> { self.0.put("BackupVaultName", value.into_node()); LogicallyAirGappedBackupVault(self.0, PhantomData_) }
    /// Sets `BackupVaultTags`.
    #[inline] pub fn backup_vault_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("BackupVaultTags", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. An update replaces the resource.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `MaxRetentionDays`. Required. An update replaces the resource.
    #[inline] pub fn max_retention_days(mut self, value: impl IntoValue_<i64>) -> LogicallyAirGappedBackupVault<S0, Set_, S2> { self.0.put("MaxRetentionDays", value.into_node()); LogicallyAirGappedBackupVault(self.0, PhantomData_) }
    /// Sets `MinRetentionDays`. Required. An update replaces the resource.
    #[inline] pub fn min_retention_days(mut self, value: impl IntoValue_<i64>) -> LogicallyAirGappedBackupVault<S0, S1, Set_> { self.0.put("MinRetentionDays", value.into_node()); LogicallyAirGappedBackupVault(self.0, PhantomData_) }
    /// Sets `MpaApprovalTeamArn`.
    #[inline] pub fn mpa_approval_team_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MpaApprovalTeamArn", value.into_node()); self }
    /// Sets `Notifications`.
    #[inline] pub fn notifications(mut self, value: impl IntoValue_<NotificationObjectType>) -> Self { self.0.put("Notifications", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LogicallyAirGappedBackupVault> for LogicallyAirGappedBackupVault<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LogicallyAirGappedBackupVault<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Backup::LogicallyAirGappedBackupVault";
    type Handle = LogicallyAirGappedBackupVaultRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LogicallyAirGappedBackupVault`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LogicallyAirGappedBackupVaultRef(Id_);
impl From<Id_> for LogicallyAirGappedBackupVaultRef { #[inline] fn from(id: Id_) -> Self { LogicallyAirGappedBackupVaultRef(id) } }
impl AsRef<Id_> for LogicallyAirGappedBackupVaultRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LogicallyAirGappedBackupVaultRef {
    /// `Ref`: `BackupVaultName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BackupVaultArn`
    #[inline] pub fn backup_vault_arn(&self) -> Value_<String> { self.0.attribute("BackupVaultArn") }
    /// `Fn::GetAtt` `VaultState`
    #[inline] pub fn vault_state(&self) -> Value_<String> { self.0.attribute("VaultState") }
    /// `Fn::GetAtt` `VaultType`
    #[inline] pub fn vault_type(&self) -> Value_<String> { self.0.attribute("VaultType") }
}
/// `AWS::Backup::LogicallyAirGappedBackupVault.NotificationObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-logicallyairgappedbackupvault-notificationobjecttype.html)
#[must_use]
pub struct NotificationObjectType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NotificationObjectType<Missing_<super::required::backup_vault_events>, Missing_<super::required::sns_topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationObjectType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NotificationObjectType<S0, S1> {
    /// Sets `BackupVaultEvents`. Required.
    #[inline] pub fn backup_vault_events(mut self, value: impl IntoValue_<Vec<String>>) -> NotificationObjectType<Set_, S1> { self.0.put("BackupVaultEvents", value.into_node()); NotificationObjectType(self.0, PhantomData_) }
    /// Sets `SNSTopicArn`. Required.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> NotificationObjectType<S0, Set_> { self.0.put("SNSTopicArn", value.into_node()); NotificationObjectType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NotificationObjectType> for NotificationObjectType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
