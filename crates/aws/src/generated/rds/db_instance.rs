// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBInstance`

use stanchion_template::generated::*;

/// `AWS::RDS::DBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html)
#[must_use]
pub struct DBInstance(Properties_);
impl DBInstance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DBInstance(Properties_::new()) }
}
impl DBInstance {
    /// Sets `AdditionalStorageVolumes`.
    #[inline] pub fn additional_storage_volumes(mut self, value: impl IntoValue_<Vec<AdditionalStorageVolume>>) -> Self { self.0.put("AdditionalStorageVolumes", value.into_node()); self }
    /// Sets `AllocatedStorage`.
    #[inline] pub fn allocated_storage(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocatedStorage", value.into_node()); self }
    /// Sets `AllowMajorVersionUpgrade`.
    #[inline] pub fn allow_major_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowMajorVersionUpgrade", value.into_node()); self }
    /// Sets `ApplyImmediately`.
    #[inline] pub fn apply_immediately(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplyImmediately", value.into_node()); self }
    /// Sets `AssociatedRoles`.
    #[inline] pub fn associated_roles(mut self, value: impl IntoValue_<Vec<DBInstanceRole>>) -> Self { self.0.put("AssociatedRoles", value.into_node()); self }
    /// Sets `AutoMinorVersionUpgrade`. An update may replace the resource.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `AutomaticBackupReplicationKmsKeyId`.
    #[inline] pub fn automatic_backup_replication_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutomaticBackupReplicationKmsKeyId", value.into_node()); self }
    /// Sets `AutomaticBackupReplicationRegion`.
    #[inline] pub fn automatic_backup_replication_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutomaticBackupReplicationRegion", value.into_node()); self }
    /// Sets `AutomaticBackupReplicationRetentionPeriod`. At least 1.
    #[inline] pub fn automatic_backup_replication_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomaticBackupReplicationRetentionPeriod", value.into_node()); self }
    /// Sets `AvailabilityZone`. An update may replace the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `BackupRetentionPeriod`. At least 0. An update may replace the resource.
    #[inline] pub fn backup_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BackupRetentionPeriod", value.into_node()); self }
    /// Sets `BackupTarget`. An update replaces the resource.
    #[inline] pub fn backup_target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackupTarget", value.into_node()); self }
    /// Sets `CACertificateIdentifier`.
    #[inline] pub fn ca_certificate_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CACertificateIdentifier", value.into_node()); self }
    /// Sets `CertificateRotationRestart`.
    #[inline] pub fn certificate_rotation_restart(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CertificateRotationRestart", value.into_node()); self }
    /// Sets `CharacterSetName`. An update replaces the resource.
    #[inline] pub fn character_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CharacterSetName", value.into_node()); self }
    /// Sets `CopyTagsToSnapshot`.
    #[inline] pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToSnapshot", value.into_node()); self }
    /// Sets `CustomIAMInstanceProfile`. An update replaces the resource.
    #[inline] pub fn custom_iam_instance_profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomIAMInstanceProfile", value.into_node()); self }
    /// Sets `DBClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterIdentifier", value.into_node()); self }
    /// Sets `DBClusterSnapshotIdentifier`. An update may replace the resource.
    #[inline] pub fn db_cluster_snapshot_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterSnapshotIdentifier", value.into_node()); self }
    /// Sets `DBInstanceClass`.
    #[inline] pub fn db_instance_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBInstanceClass", value.into_node()); self }
    /// Sets `DBInstanceIdentifier`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_instance_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBInstanceIdentifier", value.into_node()); self }
    /// Sets `DBName`. An update replaces the resource.
    #[inline] pub fn db_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBName", value.into_node()); self }
    /// Sets `DBParameterGroupName`. An update may replace the resource.
    #[inline] pub fn db_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBParameterGroupName", value.into_node()); self }
    /// Sets `DBSecurityGroups`.
    #[inline] pub fn db_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DBSecurityGroups", value.into_node()); self }
    /// Sets `DBSnapshotIdentifier`. An update may replace the resource.
    #[inline] pub fn db_snapshot_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSnapshotIdentifier", value.into_node()); self }
    /// Sets `DBSubnetGroupName`. An update replaces the resource.
    #[inline] pub fn db_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSubnetGroupName", value.into_node()); self }
    /// Sets `DBSystemId`. An update replaces the resource.
    #[inline] pub fn db_system_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSystemId", value.into_node()); self }
    /// Sets `DatabaseInsightsMode`. The values are constants of [`DatabaseInsightsMode`].
    #[inline] pub fn database_insights_mode(mut self, value: impl IntoValue_<DatabaseInsightsMode>) -> Self { self.0.put("DatabaseInsightsMode", value.into_node()); self }
    /// Sets `DedicatedLogVolume`.
    #[inline] pub fn dedicated_log_volume(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DedicatedLogVolume", value.into_node()); self }
    /// Sets `DeleteAutomatedBackups`.
    #[inline] pub fn delete_automated_backups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteAutomatedBackups", value.into_node()); self }
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `Domain`.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `DomainAuthSecretArn`.
    #[inline] pub fn domain_auth_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainAuthSecretArn", value.into_node()); self }
    /// Sets `DomainDnsIps`.
    #[inline] pub fn domain_dns_ips(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DomainDnsIps", value.into_node()); self }
    /// Sets `DomainFqdn`.
    #[inline] pub fn domain_fqdn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainFqdn", value.into_node()); self }
    /// Sets `DomainIAMRoleName`.
    #[inline] pub fn domain_iam_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainIAMRoleName", value.into_node()); self }
    /// Sets `DomainOu`.
    #[inline] pub fn domain_ou(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainOu", value.into_node()); self }
    /// Sets `EnableCloudwatchLogsExports`.
    #[inline] pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnableCloudwatchLogsExports", value.into_node()); self }
    /// Sets `EnableIAMDatabaseAuthentication`.
    #[inline] pub fn enable_iam_database_authentication(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableIAMDatabaseAuthentication", value.into_node()); self }
    /// Sets `EnablePerformanceInsights`.
    #[inline] pub fn enable_performance_insights(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePerformanceInsights", value.into_node()); self }
    /// Sets `Engine`. An update may replace the resource.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineLifecycleSupport`.
    #[inline] pub fn engine_lifecycle_support(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineLifecycleSupport", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LicenseModel`.
    #[inline] pub fn license_model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LicenseModel", value.into_node()); self }
    /// Sets `ManageMasterUserPassword`.
    #[inline] pub fn manage_master_user_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ManageMasterUserPassword", value.into_node()); self }
    /// Sets `MasterUserAuthenticationType`. The values are constants of [`MasterUserAuthenticationType`].
    #[inline] pub fn master_user_authentication_type(mut self, value: impl IntoValue_<MasterUserAuthenticationType>) -> Self { self.0.put("MasterUserAuthenticationType", value.into_node()); self }
    /// Sets `MasterUserPassword`.
    #[inline] pub fn master_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserPassword", value.into_node()); self }
    /// Sets `MasterUserSecret`.
    #[inline] pub fn master_user_secret(mut self, value: impl IntoValue_<MasterUserSecret>) -> Self { self.0.put("MasterUserSecret", value.into_node()); self }
    /// Sets `MasterUsername`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn master_username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUsername", value.into_node()); self }
    /// Sets `MaxAllocatedStorage`.
    #[inline] pub fn max_allocated_storage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAllocatedStorage", value.into_node()); self }
    /// Sets `MonitoringInterval`.
    #[inline] pub fn monitoring_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MonitoringInterval", value.into_node()); self }
    /// Sets `MonitoringRoleArn`.
    #[inline] pub fn monitoring_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MonitoringRoleArn", value.into_node()); self }
    /// Sets `MultiAZ`. An update may replace the resource.
    #[inline] pub fn multi_az(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiAZ", value.into_node()); self }
    /// Sets `NcharCharacterSetName`. An update replaces the resource.
    #[inline] pub fn nchar_character_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NcharCharacterSetName", value.into_node()); self }
    /// Sets `NetworkType`.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `OptionGroupName`.
    #[inline] pub fn option_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptionGroupName", value.into_node()); self }
    /// Sets `PerformanceInsightsKMSKeyId`. An update may replace the resource.
    #[inline] pub fn performance_insights_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PerformanceInsightsKMSKeyId", value.into_node()); self }
    /// Sets `PerformanceInsightsRetentionPeriod`.
    #[inline] pub fn performance_insights_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PerformanceInsightsRetentionPeriod", value.into_node()); self }
    /// Sets `Port`. An update may replace the resource.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PreferredBackupWindow`.
    #[inline] pub fn preferred_backup_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredBackupWindow", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`. An update may replace the resource.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `ProcessorFeatures`.
    #[inline] pub fn processor_features(mut self, value: impl IntoValue_<Vec<ProcessorFeature>>) -> Self { self.0.put("ProcessorFeatures", value.into_node()); self }
    /// Sets `PromotionTier`. 0 to 15.
    #[inline] pub fn promotion_tier(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PromotionTier", value.into_node()); self }
    /// Sets `PubliclyAccessible`.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `ReplicaMode`.
    #[inline] pub fn replica_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicaMode", value.into_node()); self }
    /// Sets `RestoreTime`. An update may replace the resource.
    #[inline] pub fn restore_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestoreTime", value.into_node()); self }
    /// Sets `SourceDBClusterIdentifier`. An update may replace the resource.
    #[inline] pub fn source_db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value.into_node()); self }
    /// Sets `SourceDBInstanceAutomatedBackupsArn`. An update may replace the resource.
    #[inline] pub fn source_db_instance_automated_backups_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBInstanceAutomatedBackupsArn", value.into_node()); self }
    /// Sets `SourceDBInstanceIdentifier`. An update may replace the resource.
    #[inline] pub fn source_db_instance_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBInstanceIdentifier", value.into_node()); self }
    /// Sets `SourceDbiResourceId`. An update may replace the resource.
    #[inline] pub fn source_dbi_resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDbiResourceId", value.into_node()); self }
    /// Sets `SourceRegion`. An update replaces the resource.
    #[inline] pub fn source_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceRegion", value.into_node()); self }
    /// Sets `StorageEncrypted`. An update replaces the resource.
    #[inline] pub fn storage_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StorageEncrypted", value.into_node()); self }
    /// Sets `StorageThroughput`.
    #[inline] pub fn storage_throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageThroughput", value.into_node()); self }
    /// Sets `StorageType`.
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TdeCredentialArn`.
    #[inline] pub fn tde_credential_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TdeCredentialArn", value.into_node()); self }
    /// Sets `TdeCredentialPassword`.
    #[inline] pub fn tde_credential_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TdeCredentialPassword", value.into_node()); self }
    /// Sets `Timezone`. An update replaces the resource.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
    /// Sets `UseDefaultProcessorFeatures`.
    #[inline] pub fn use_default_processor_features(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseDefaultProcessorFeatures", value.into_node()); self }
    /// Sets `UseLatestRestorableTime`. An update may replace the resource.
    #[inline] pub fn use_latest_restorable_time(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLatestRestorableTime", value.into_node()); self }
    /// Sets `VPCSecurityGroups`.
    #[inline] pub fn vpc_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VPCSecurityGroups", value.into_node()); self }
}
impl IntoValue_<DBInstance> for DBInstance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DBInstance {
    const TYPE: &'static str = "AWS::RDS::DBInstance";
    type Handle = DBInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBInstanceRef(Id_);
impl From<Id_> for DBInstanceRef { #[inline] fn from(id: Id_) -> Self { DBInstanceRef(id) } }
impl AsRef<Id_> for DBInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBInstanceRef {
    /// `Ref`: `DBInstanceIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutomaticRestartTime`
    #[inline] pub fn automatic_restart_time(&self) -> Value_<String> { self.0.attribute("AutomaticRestartTime") }
    /// `Fn::GetAtt` `CertificateDetails`
    #[inline] pub fn certificate_details(&self) -> Value_<String> { self.0.attribute("CertificateDetails") }
    /// `Fn::GetAtt` `CertificateDetails.CAIdentifier`
    #[inline] pub fn certificate_details_ca_identifier(&self) -> Value_<String> { self.0.attribute("CertificateDetails.CAIdentifier") }
    /// `Fn::GetAtt` `CertificateDetails.ValidTill`
    #[inline] pub fn certificate_details_valid_till(&self) -> Value_<String> { self.0.attribute("CertificateDetails.ValidTill") }
    /// `Fn::GetAtt` `DBInstanceArn`
    #[inline] pub fn db_instance_arn(&self) -> Value_<String> { self.0.attribute("DBInstanceArn") }
    /// `Fn::GetAtt` `DBInstanceStatus`
    #[inline] pub fn db_instance_status(&self) -> Value_<String> { self.0.attribute("DBInstanceStatus") }
    /// `Fn::GetAtt` `DBSystemId`
    #[inline] pub fn db_system_id(&self) -> Value_<String> { self.0.attribute("DBSystemId") }
    /// `Fn::GetAtt` `DbiResourceId`
    #[inline] pub fn dbi_resource_id(&self) -> Value_<String> { self.0.attribute("DbiResourceId") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Endpoint.Address`
    #[inline] pub fn endpoint_address(&self) -> Value_<String> { self.0.attribute("Endpoint.Address") }
    /// `Fn::GetAtt` `Endpoint.HostedZoneId`
    #[inline] pub fn endpoint_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("Endpoint.HostedZoneId") }
    /// `Fn::GetAtt` `Endpoint.Port`
    #[inline] pub fn endpoint_port(&self) -> Value_<String> { self.0.attribute("Endpoint.Port") }
    /// `Fn::GetAtt` `InstanceCreateTime`
    #[inline] pub fn instance_create_time(&self) -> Value_<String> { self.0.attribute("InstanceCreateTime") }
    /// `Fn::GetAtt` `IsStorageConfigUpgradeAvailable`
    #[inline] pub fn is_storage_config_upgrade_available(&self) -> Value_<bool> { self.0.attribute("IsStorageConfigUpgradeAvailable") }
    /// `Fn::GetAtt` `LatestRestorableTime`
    #[inline] pub fn latest_restorable_time(&self) -> Value_<String> { self.0.attribute("LatestRestorableTime") }
    /// `Fn::GetAtt` `ListenerEndpoint`
    #[inline] pub fn listener_endpoint(&self) -> Value_<String> { self.0.attribute("ListenerEndpoint") }
    /// `Fn::GetAtt` `ListenerEndpoint.Address`
    #[inline] pub fn listener_endpoint_address(&self) -> Value_<String> { self.0.attribute("ListenerEndpoint.Address") }
    /// `Fn::GetAtt` `ListenerEndpoint.HostedZoneId`
    #[inline] pub fn listener_endpoint_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("ListenerEndpoint.HostedZoneId") }
    /// `Fn::GetAtt` `ListenerEndpoint.Port`
    #[inline] pub fn listener_endpoint_port(&self) -> Value_<String> { self.0.attribute("ListenerEndpoint.Port") }
    /// `Fn::GetAtt` `MasterUserSecret.SecretArn`
    #[inline] pub fn master_user_secret_secret_arn(&self) -> Value_<String> { self.0.attribute("MasterUserSecret.SecretArn") }
    /// `Fn::GetAtt` `PercentProgress`
    #[inline] pub fn percent_progress(&self) -> Value_<String> { self.0.attribute("PercentProgress") }
    /// `Fn::GetAtt` `ReadReplicaDBClusterIdentifiers`
    #[inline] pub fn read_replica_db_cluster_identifiers(&self) -> Value_<Vec<String>> { self.0.list_attribute("ReadReplicaDBClusterIdentifiers") }
    /// `Fn::GetAtt` `ReadReplicaDBInstanceIdentifiers`
    #[inline] pub fn read_replica_db_instance_identifiers(&self) -> Value_<Vec<String>> { self.0.list_attribute("ReadReplicaDBInstanceIdentifiers") }
    /// `Fn::GetAtt` `ResumeFullAutomationModeTime`
    #[inline] pub fn resume_full_automation_mode_time(&self) -> Value_<String> { self.0.attribute("ResumeFullAutomationModeTime") }
    /// `Fn::GetAtt` `SecondaryAvailabilityZone`
    #[inline] pub fn secondary_availability_zone(&self) -> Value_<String> { self.0.attribute("SecondaryAvailabilityZone") }
    /// `Fn::GetAtt` `StatusInfos`
    #[inline] pub fn status_infos(&self) -> Value_<Vec<String>> { self.0.list_attribute("StatusInfos") }
    /// `Fn::GetAtt` `StorageOperationPercentProgress`
    #[inline] pub fn storage_operation_percent_progress(&self) -> Value_<i64> { self.0.attribute("StorageOperationPercentProgress") }
    /// `Fn::GetAtt` `StorageOperationStatus`
    #[inline] pub fn storage_operation_status(&self) -> Value_<String> { self.0.attribute("StorageOperationStatus") }
}
/// `AWS::RDS::DBInstance.AdditionalStorageVolume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html)
#[must_use]
pub struct AdditionalStorageVolume(Properties_);
impl AdditionalStorageVolume {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdditionalStorageVolume(Properties_::new()) }
}
impl AdditionalStorageVolume {
    /// Sets `AllocatedStorage`.
    #[inline] pub fn allocated_storage(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocatedStorage", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `MaxAllocatedStorage`.
    #[inline] pub fn max_allocated_storage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAllocatedStorage", value.into_node()); self }
    /// Sets `StorageOperationPercentProgress`.
    #[inline] pub fn storage_operation_percent_progress(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageOperationPercentProgress", value.into_node()); self }
    /// Sets `StorageOperationStatus`.
    #[inline] pub fn storage_operation_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageOperationStatus", value.into_node()); self }
    /// Sets `StorageThroughput`.
    #[inline] pub fn storage_throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageThroughput", value.into_node()); self }
    /// Sets `StorageType`.
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `VolumeName`.
    #[inline] pub fn volume_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeName", value.into_node()); self }
}
impl IntoValue_<AdditionalStorageVolume> for AdditionalStorageVolume { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RDS::DBInstance.DBInstanceRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-dbinstancerole.html)
#[must_use]
pub struct DBInstanceRole<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DBInstanceRole<Missing_<super::required::feature_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBInstanceRole(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DBInstanceRole<S0, S1> {
    /// Sets `FeatureName`. Required.
    #[inline] pub fn feature_name(mut self, value: impl IntoValue_<String>) -> DBInstanceRole<Set_, S1> { self.0.put("FeatureName", value.into_node()); DBInstanceRole(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DBInstanceRole<S0, Set_> { self.0.put("RoleArn", value.into_node()); DBInstanceRole(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DBInstanceRole> for DBInstanceRole<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RDS::DBInstance.MasterUserSecret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-masterusersecret.html)
#[must_use]
pub struct MasterUserSecret(Properties_);
impl MasterUserSecret {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MasterUserSecret(Properties_::new()) }
}
impl MasterUserSecret {
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<MasterUserSecret> for MasterUserSecret { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RDS::DBInstance.ProcessorFeature`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-processorfeature.html)
#[must_use]
pub struct ProcessorFeature(Properties_);
impl ProcessorFeature {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProcessorFeature(Properties_::new()) }
}
impl ProcessorFeature {
    /// Sets `Name`. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ProcessorFeature> for ProcessorFeature { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RDS::DBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html)
#[derive(Debug)]
pub enum DatabaseInsightsMode {}
impl DatabaseInsightsMode {
    /// `advanced`
    pub const ADVANCED: Value_<DatabaseInsightsMode> = Value_::constant("advanced");
    /// `standard`
    pub const STANDARD: Value_<DatabaseInsightsMode> = Value_::constant("standard");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatabaseInsightsMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html)
#[derive(Debug)]
pub enum MasterUserAuthenticationType {}
impl MasterUserAuthenticationType {
    /// `iam-db-auth`
    pub const IAM_DB_AUTH: Value_<MasterUserAuthenticationType> = Value_::constant("iam-db-auth");
    /// `password`
    pub const PASSWORD: Value_<MasterUserAuthenticationType> = Value_::constant("password");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MasterUserAuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `coreCount`
    pub const CORE_COUNT: Value_<Name> = Value_::constant("coreCount");
    /// `threadsPerCore`
    pub const THREADS_PER_CORE: Value_<Name> = Value_::constant("threadsPerCore");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
