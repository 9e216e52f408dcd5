// Made by `cargo xtask generate`; do not edit.
//! `AWS::EFS::FileSystem`

use stanchion_template::generated::*;

/// `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[must_use]
pub struct FileSystem(Properties_);
impl FileSystem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FileSystem(Properties_::new()) }
}
impl FileSystem {
    /// Sets `AvailabilityZoneName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn availability_zone_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneName", value.into_node()); self }
    /// Sets `BackupPolicy`.
    #[inline] pub fn backup_policy(mut self, value: impl IntoValue_<BackupPolicy>) -> Self { self.0.put("BackupPolicy", value.into_node()); self }
    /// Sets `BypassPolicyLockoutSafetyCheck`.
    #[inline] pub fn bypass_policy_lockout_safety_check(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BypassPolicyLockoutSafetyCheck", value.into_node()); self }
    /// Sets `Encrypted`. An update replaces the resource.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `FileSystemPolicy`.
    #[inline] pub fn file_system_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("FileSystemPolicy", value.into_node()); self }
    /// Sets `FileSystemProtection`.
    #[inline] pub fn file_system_protection(mut self, value: impl IntoValue_<FileSystemProtection>) -> Self { self.0.put("FileSystemProtection", value.into_node()); self }
    /// Sets `FileSystemTags`.
    #[inline] pub fn file_system_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("FileSystemTags", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LifecyclePolicies`. 0 to 3 items.
    #[inline] pub fn lifecycle_policies(mut self, value: impl IntoValue_<Vec<LifecyclePolicy>>) -> Self { self.0.put("LifecyclePolicies", value.into_node()); self }
    /// Sets `PerformanceMode`. An update replaces the resource. The values are constants of [`PerformanceMode`].
    #[inline] pub fn performance_mode(mut self, value: impl IntoValue_<PerformanceMode>) -> Self { self.0.put("PerformanceMode", value.into_node()); self }
    /// Sets `ProvisionedThroughputInMibps`. At least 1.
    #[inline] pub fn provisioned_throughput_in_mibps(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ProvisionedThroughputInMibps", value.into_node()); self }
    /// Sets `ReplicationConfiguration`.
    #[inline] pub fn replication_configuration(mut self, value: impl IntoValue_<ReplicationConfiguration>) -> Self { self.0.put("ReplicationConfiguration", value.into_node()); self }
    /// Sets `ThroughputMode`. The values are constants of [`ThroughputMode`].
    #[inline] pub fn throughput_mode(mut self, value: impl IntoValue_<ThroughputMode>) -> Self { self.0.put("ThroughputMode", value.into_node()); self }
}
impl IntoValue_<FileSystem> for FileSystem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for FileSystem {
    const TYPE: &'static str = "AWS::EFS::FileSystem";
    type Handle = FileSystemRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FileSystem`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FileSystemRef(Id_);
impl From<Id_> for FileSystemRef { #[inline] fn from(id: Id_) -> Self { FileSystemRef(id) } }
impl AsRef<Id_> for FileSystemRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FileSystemRef {
    /// `Ref`: `FileSystemId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `FileSystemId`
    #[inline] pub fn file_system_id(&self) -> Value_<String> { self.0.attribute("FileSystemId") }
}
/// `AWS::EFS::FileSystem.BackupPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-backuppolicy.html)
#[must_use]
pub struct BackupPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BackupPolicy<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BackupPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> BackupPolicy<S0> {
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> BackupPolicy<Set_> { self.0.put("Status", value.into_node()); BackupPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BackupPolicy> for BackupPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EFS::FileSystem.FileSystemProtection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-filesystemprotection.html)
#[must_use]
pub struct FileSystemProtection(Properties_);
impl FileSystemProtection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FileSystemProtection(Properties_::new()) }
}
impl FileSystemProtection {
    /// Sets `ReplicationOverwriteProtection`. The values are constants of [`ReplicationOverwriteProtection`].
    #[inline] pub fn replication_overwrite_protection(mut self, value: impl IntoValue_<ReplicationOverwriteProtection>) -> Self { self.0.put("ReplicationOverwriteProtection", value.into_node()); self }
}
impl IntoValue_<FileSystemProtection> for FileSystemProtection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EFS::FileSystem.LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-lifecyclepolicy.html)
#[must_use]
pub struct LifecyclePolicy(Properties_);
impl LifecyclePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LifecyclePolicy(Properties_::new()) }
}
impl LifecyclePolicy {
    /// Sets `TransitionToArchive`. The values are constants of [`TransitionToArchive`].
    #[inline] pub fn transition_to_archive(mut self, value: impl IntoValue_<TransitionToArchive>) -> Self { self.0.put("TransitionToArchive", value.into_node()); self }
    /// Sets `TransitionToIA`. The values are constants of [`TransitionToIA`].
    #[inline] pub fn transition_to_ia(mut self, value: impl IntoValue_<TransitionToIA>) -> Self { self.0.put("TransitionToIA", value.into_node()); self }
    /// Sets `TransitionToPrimaryStorageClass`. The values are constants of [`TransitionToPrimaryStorageClass`].
    #[inline] pub fn transition_to_primary_storage_class(mut self, value: impl IntoValue_<TransitionToPrimaryStorageClass>) -> Self { self.0.put("TransitionToPrimaryStorageClass", value.into_node()); self }
}
impl IntoValue_<LifecyclePolicy> for LifecyclePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EFS::FileSystem.ReplicationDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-replicationdestination.html)
#[must_use]
pub struct ReplicationDestination(Properties_);
impl ReplicationDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationDestination(Properties_::new()) }
}
impl ReplicationDestination {
    /// Sets `AvailabilityZoneName`.
    #[inline] pub fn availability_zone_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneName", value.into_node()); self }
    /// Sets `FileSystemId`.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemId", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `StatusMessage`.
    #[inline] pub fn status_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatusMessage", value.into_node()); self }
}
impl IntoValue_<ReplicationDestination> for ReplicationDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EFS::FileSystem.ReplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-replicationconfiguration.html)
#[must_use]
pub struct ReplicationConfiguration(Properties_);
impl ReplicationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationConfiguration(Properties_::new()) }
}
impl ReplicationConfiguration {
    /// Sets `Destinations`. Exactly 1 item.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<ReplicationDestination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
}
impl IntoValue_<ReplicationConfiguration> for ReplicationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Debug)]
pub enum ReplicationOverwriteProtection {}
impl ReplicationOverwriteProtection {
    /// `DISABLED`
    pub const DISABLED: Value_<ReplicationOverwriteProtection> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<ReplicationOverwriteProtection> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationOverwriteProtection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Debug)]
pub enum TransitionToArchive {}
impl TransitionToArchive {
    /// `AFTER_14_DAYS`
    pub const AFTER_14_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_14_DAYS");
    /// `AFTER_180_DAYS`
    pub const AFTER_180_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_180_DAYS");
    /// `AFTER_1_DAY`
    pub const AFTER_1_DAY: Value_<TransitionToArchive> = Value_::constant("AFTER_1_DAY");
    /// `AFTER_270_DAYS`
    pub const AFTER_270_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_270_DAYS");
    /// `AFTER_30_DAYS`
    pub const AFTER_30_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_30_DAYS");
    /// `AFTER_365_DAYS`
    pub const AFTER_365_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_365_DAYS");
    /// `AFTER_60_DAYS`
    pub const AFTER_60_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_60_DAYS");
    /// `AFTER_7_DAYS`
    pub const AFTER_7_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_7_DAYS");
    /// `AFTER_90_DAYS`
    pub const AFTER_90_DAYS: Value_<TransitionToArchive> = Value_::constant("AFTER_90_DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitionToArchive> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Debug)]
pub enum TransitionToIA {}
impl TransitionToIA {
    /// `AFTER_14_DAYS`
    pub const AFTER_14_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_14_DAYS");
    /// `AFTER_180_DAYS`
    pub const AFTER_180_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_180_DAYS");
    /// `AFTER_1_DAY`
    pub const AFTER_1_DAY: Value_<TransitionToIA> = Value_::constant("AFTER_1_DAY");
    /// `AFTER_270_DAYS`
    pub const AFTER_270_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_270_DAYS");
    /// `AFTER_30_DAYS`
    pub const AFTER_30_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_30_DAYS");
    /// `AFTER_365_DAYS`
    pub const AFTER_365_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_365_DAYS");
    /// `AFTER_60_DAYS`
    pub const AFTER_60_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_60_DAYS");
    /// `AFTER_7_DAYS`
    pub const AFTER_7_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_7_DAYS");
    /// `AFTER_90_DAYS`
    pub const AFTER_90_DAYS: Value_<TransitionToIA> = Value_::constant("AFTER_90_DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitionToIA> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Debug)]
pub enum TransitionToPrimaryStorageClass {}
impl TransitionToPrimaryStorageClass {
    /// `AFTER_1_ACCESS`
    pub const AFTER_1_ACCESS: Value_<TransitionToPrimaryStorageClass> = Value_::constant("AFTER_1_ACCESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitionToPrimaryStorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Debug)]
pub enum PerformanceMode {}
impl PerformanceMode {
    /// `generalPurpose`
    pub const GENERAL_PURPOSE: Value_<PerformanceMode> = Value_::constant("generalPurpose");
    /// `maxIO`
    pub const MAX_IO: Value_<PerformanceMode> = Value_::constant("maxIO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PerformanceMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EFS::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Debug)]
pub enum ThroughputMode {}
impl ThroughputMode {
    /// `bursting`
    pub const BURSTING: Value_<ThroughputMode> = Value_::constant("bursting");
    /// `elastic`
    pub const ELASTIC: Value_<ThroughputMode> = Value_::constant("elastic");
    /// `provisioned`
    pub const PROVISIONED: Value_<ThroughputMode> = Value_::constant("provisioned");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ThroughputMode> { Value_::from_node(value.into_node()) }
}
