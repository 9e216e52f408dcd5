// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::BackupVault`

use stanchion_template::generated::*;

/// `AWS::Backup::BackupVault`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html)
#[must_use]
pub struct BackupVault<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BackupVault<Missing_<super::required::backup_vault_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BackupVault(Properties_::new(), PhantomData_) }
}
impl<S0> BackupVault<S0> {
    /// Sets `AccessPolicy`.
    #[inline] pub fn access_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AccessPolicy", value.into_node()); self }
    /// Sets `BackupVaultName`. Required. An update replaces the resource.
    #[inline] pub fn backup_vault_name(mut self, value: impl IntoValue_<String>) -> BackupVault<Set_> { self.0.put("BackupVaultName", value.into_node()); BackupVault(self.0, PhantomData_) }
    /// Sets `BackupVaultTags`.
    #[inline] pub fn backup_vault_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("BackupVaultTags", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. An update replaces the resource.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `LockConfiguration`.
    #[inline] pub fn lock_configuration(mut self, value: impl IntoValue_<LockConfigurationType>) -> Self { self.0.put("LockConfiguration", value.into_node()); self }
    /// Sets `Notifications`.
    #[inline] pub fn notifications(mut self, value: impl IntoValue_<NotificationObjectType>) -> Self { self.0.put("Notifications", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BackupVault> for BackupVault<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for BackupVault<S0> {
    const TYPE: &'static str = "AWS::Backup::BackupVault";
    type Handle = BackupVaultRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BackupVault`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BackupVaultRef(Id_);
impl From<Id_> for BackupVaultRef { #[inline] fn from(id: Id_) -> Self { BackupVaultRef(id) } }
impl AsRef<Id_> for BackupVaultRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BackupVaultRef {
    /// `Ref`: `BackupVaultName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BackupVaultArn`
    #[inline] pub fn backup_vault_arn(&self) -> Value_<String> { self.0.attribute("BackupVaultArn") }
    /// `Fn::GetAtt` `BackupVaultName`
    #[inline] pub fn backup_vault_name(&self) -> Value_<String> { self.0.attribute("BackupVaultName") }
}
/// `AWS::Backup::BackupVault.LockConfigurationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupvault-lockconfigurationtype.html)
#[must_use]
pub struct LockConfigurationType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LockConfigurationType<Missing_<super::required::min_retention_days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LockConfigurationType(Properties_::new(), PhantomData_) }
}
impl<S0> LockConfigurationType<S0> {
    /// Sets `ChangeableForDays`.
    #[inline] pub fn changeable_for_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ChangeableForDays", value.into_node()); self }
    /// Sets `MaxRetentionDays`.
    #[inline] pub fn max_retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxRetentionDays", value.into_node()); self }
    /// Sets `MinRetentionDays`. Required.
    #[inline] pub fn min_retention_days(mut self, value: impl IntoValue_<i64>) -> LockConfigurationType<Set_> { self.0.put("MinRetentionDays", value.into_node()); LockConfigurationType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LockConfigurationType> for LockConfigurationType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupVault.NotificationObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupvault-notificationobjecttype.html)
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
