// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBCluster`

use stanchion_template::generated::*;

/// `AWS::RDS::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html)
#[must_use]
pub struct DBCluster(Properties_);
impl DBCluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DBCluster(Properties_::new()) }
}
impl DBCluster {
    /// Sets `AllocatedStorage`.
    #[inline] pub fn allocated_storage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AllocatedStorage", value.into_node()); self }
    /// Sets `AssociatedRoles`. 0 to 15 items.
    #[inline] pub fn associated_roles(mut self, value: impl IntoValue_<Vec<DBClusterRole>>) -> Self { self.0.put("AssociatedRoles", value.into_node()); self }
    /// Sets `AutoMinorVersionUpgrade`.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `AvailabilityZones`. An update may replace the resource.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `BacktrackWindow`. At least 0.
    #[inline] pub fn backtrack_window(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BacktrackWindow", value.into_node()); self }
    /// Sets `BackupRetentionPeriod`. 1 to 35.
    #[inline] pub fn backup_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BackupRetentionPeriod", value.into_node()); self }
    /// Sets `ClusterScalabilityType`. An update replaces the resource. The values are constants of [`ClusterScalabilityType`].
    #[inline] pub fn cluster_scalability_type(mut self, value: impl IntoValue_<ClusterScalabilityType>) -> Self { self.0.put("ClusterScalabilityType", value.into_node()); self }
    /// Sets `CopyTagsToSnapshot`.
    #[inline] pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToSnapshot", value.into_node()); self }
    /// Sets `DBClusterIdentifier`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterIdentifier", value.into_node()); self }
    /// Sets `DBClusterInstanceClass`.
    #[inline] pub fn db_cluster_instance_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterInstanceClass", value.into_node()); self }
    /// Sets `DBClusterParameterGroupName`.
    #[inline] pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterParameterGroupName", value.into_node()); self }
    /// Sets `DBInstanceParameterGroupName`.
    #[inline] pub fn db_instance_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBInstanceParameterGroupName", value.into_node()); self }
    /// Sets `DBSubnetGroupName`. An update replaces the resource.
    #[inline] pub fn db_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSubnetGroupName", value.into_node()); self }
    /// Sets `DBSystemId`. An update replaces the resource.
    #[inline] pub fn db_system_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSystemId", value.into_node()); self }
    /// Sets `DatabaseInsightsMode`. The values are constants of [`DatabaseInsightsMode`].
    #[inline] pub fn database_insights_mode(mut self, value: impl IntoValue_<DatabaseInsightsMode>) -> Self { self.0.put("DatabaseInsightsMode", value.into_node()); self }
    /// Sets `DatabaseName`. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `DeleteAutomatedBackups`.
    #[inline] pub fn delete_automated_backups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteAutomatedBackups", value.into_node()); self }
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `Domain`.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `DomainIAMRoleName`.
    #[inline] pub fn domain_iam_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainIAMRoleName", value.into_node()); self }
    /// Sets `EnableCloudwatchLogsExports`.
    #[inline] pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnableCloudwatchLogsExports", value.into_node()); self }
    /// Sets `EnableGlobalWriteForwarding`.
    #[inline] pub fn enable_global_write_forwarding(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableGlobalWriteForwarding", value.into_node()); self }
    /// Sets `EnableHttpEndpoint`.
    #[inline] pub fn enable_http_endpoint(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableHttpEndpoint", value.into_node()); self }
    /// Sets `EnableIAMDatabaseAuthentication`.
    #[inline] pub fn enable_iam_database_authentication(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableIAMDatabaseAuthentication", value.into_node()); self }
    /// Sets `EnableLocalWriteForwarding`.
    #[inline] pub fn enable_local_write_forwarding(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableLocalWriteForwarding", value.into_node()); self }
    /// Sets `Engine`. An update may replace the resource.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineLifecycleSupport`.
    #[inline] pub fn engine_lifecycle_support(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineLifecycleSupport", value.into_node()); self }
    /// Sets `EngineMode`. An update replaces the resource.
    #[inline] pub fn engine_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineMode", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. 0 to 63 characters. An update may replace the resource.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalClusterIdentifier", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `ManageMasterUserPassword`.
    #[inline] pub fn manage_master_user_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ManageMasterUserPassword", value.into_node()); self }
    /// Sets `MasterUserAuthenticationType`. The values are constants of [`MasterUserAuthenticationType`].
    #[inline] pub fn master_user_authentication_type(mut self, value: impl IntoValue_<MasterUserAuthenticationType>) -> Self { self.0.put("MasterUserAuthenticationType", value.into_node()); self }
    /// Sets `MasterUserPassword`.
    #[inline] pub fn master_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserPassword", value.into_node()); self }
    /// Sets `MasterUserSecret`.
    #[inline] pub fn master_user_secret(mut self, value: impl IntoValue_<MasterUserSecret>) -> Self { self.0.put("MasterUserSecret", value.into_node()); self }
    /// Sets `MasterUsername`. At least 1 character. An update may replace the resource.
    #[inline] pub fn master_username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUsername", value.into_node()); self }
    /// Sets `MonitoringInterval`.
    #[inline] pub fn monitoring_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MonitoringInterval", value.into_node()); self }
    /// Sets `MonitoringRoleArn`.
    #[inline] pub fn monitoring_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MonitoringRoleArn", value.into_node()); self }
    /// Sets `NetworkType`.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `PerformanceInsightsEnabled`.
    #[inline] pub fn performance_insights_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PerformanceInsightsEnabled", value.into_node()); self }
    /// Sets `PerformanceInsightsKmsKeyId`.
    #[inline] pub fn performance_insights_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PerformanceInsightsKmsKeyId", value.into_node()); self }
    /// Sets `PerformanceInsightsRetentionPeriod`.
    #[inline] pub fn performance_insights_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PerformanceInsightsRetentionPeriod", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PreferredBackupWindow`.
    #[inline] pub fn preferred_backup_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredBackupWindow", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `PubliclyAccessible`. An update replaces the resource.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `ReplicationSourceIdentifier`.
    #[inline] pub fn replication_source_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationSourceIdentifier", value.into_node()); self }
    /// Sets `RestoreToTime`. An update replaces the resource.
    #[inline] pub fn restore_to_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestoreToTime", value.into_node()); self }
    /// Sets `RestoreType`. An update replaces the resource.
    #[inline] pub fn restore_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestoreType", value.into_node()); self }
    /// Sets `ScalingConfiguration`.
    #[inline] pub fn scaling_configuration(mut self, value: impl IntoValue_<ScalingConfiguration>) -> Self { self.0.put("ScalingConfiguration", value.into_node()); self }
    /// Sets `ServerlessV2ScalingConfiguration`.
    #[inline] pub fn serverless_v2_scaling_configuration(mut self, value: impl IntoValue_<ServerlessV2ScalingConfiguration>) -> Self { self.0.put("ServerlessV2ScalingConfiguration", value.into_node()); self }
    /// Sets `SnapshotIdentifier`. An update replaces the resource.
    #[inline] pub fn snapshot_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotIdentifier", value.into_node()); self }
    /// Sets `SourceDBClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn source_db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value.into_node()); self }
    /// Sets `SourceDbClusterResourceId`. An update replaces the resource.
    #[inline] pub fn source_db_cluster_resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDbClusterResourceId", value.into_node()); self }
    /// Sets `SourceRegion`. An update replaces the resource.
    #[inline] pub fn source_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceRegion", value.into_node()); self }
    /// Sets `StorageEncrypted`. An update replaces the resource.
    #[inline] pub fn storage_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StorageEncrypted", value.into_node()); self }
    /// Sets `StorageType`.
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseLatestRestorableTime`. An update replaces the resource.
    #[inline] pub fn use_latest_restorable_time(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLatestRestorableTime", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl IntoValue_<DBCluster> for DBCluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DBCluster {
    const TYPE: &'static str = "AWS::RDS::DBCluster";
    type Handle = DBClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBClusterRef(Id_);
impl From<Id_> for DBClusterRef { #[inline] fn from(id: Id_) -> Self { DBClusterRef(id) } }
impl AsRef<Id_> for DBClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBClusterRef {
    /// `Ref`: `DBClusterIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DBClusterArn`
    #[inline] pub fn db_cluster_arn(&self) -> Value_<String> { self.0.attribute("DBClusterArn") }
    /// `Fn::GetAtt` `DBClusterResourceId`
    #[inline] pub fn db_cluster_resource_id(&self) -> Value_<String> { self.0.attribute("DBClusterResourceId") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Endpoint.Address`
    #[inline] pub fn endpoint_address(&self) -> Value_<String> { self.0.attribute("Endpoint.Address") }
    /// `Fn::GetAtt` `Endpoint.Port`
    #[inline] pub fn endpoint_port(&self) -> Value_<String> { self.0.attribute("Endpoint.Port") }
    /// `Fn::GetAtt` `MasterUserSecret.SecretArn`
    #[inline] pub fn master_user_secret_secret_arn(&self) -> Value_<String> { self.0.attribute("MasterUserSecret.SecretArn") }
    /// `Fn::GetAtt` `ReadEndpoint`
    #[inline] pub fn read_endpoint(&self) -> Value_<String> { self.0.attribute("ReadEndpoint") }
    /// `Fn::GetAtt` `ReadEndpoint.Address`
    #[inline] pub fn read_endpoint_address(&self) -> Value_<String> { self.0.attribute("ReadEndpoint.Address") }
    /// `Fn::GetAtt` `StorageEncryptionType`
    #[inline] pub fn storage_encryption_type(&self) -> Value_<String> { self.0.attribute("StorageEncryptionType") }
    /// `Fn::GetAtt` `StorageThroughput`
    #[inline] pub fn storage_throughput(&self) -> Value_<i64> { self.0.attribute("StorageThroughput") }
}
/// `AWS::RDS::DBCluster.DBClusterRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-dbclusterrole.html)
#[must_use]
pub struct DBClusterRole<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DBClusterRole<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBClusterRole(Properties_::new(), PhantomData_) }
}
impl<S0> DBClusterRole<S0> {
    /// Sets `FeatureName`.
    #[inline] pub fn feature_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeatureName", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DBClusterRole<Set_> { self.0.put("RoleArn", value.into_node()); DBClusterRole(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DBClusterRole> for DBClusterRole<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RDS::DBCluster.MasterUserSecret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-masterusersecret.html)
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
/// `AWS::RDS::DBCluster.ScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html)
#[must_use]
pub struct ScalingConfiguration(Properties_);
impl ScalingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScalingConfiguration(Properties_::new()) }
}
impl ScalingConfiguration {
    /// Sets `AutoPause`.
    #[inline] pub fn auto_pause(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoPause", value.into_node()); self }
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `MinCapacity`.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinCapacity", value.into_node()); self }
    /// Sets `SecondsBeforeTimeout`.
    #[inline] pub fn seconds_before_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondsBeforeTimeout", value.into_node()); self }
    /// Sets `SecondsUntilAutoPause`.
    #[inline] pub fn seconds_until_auto_pause(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondsUntilAutoPause", value.into_node()); self }
    /// Sets `TimeoutAction`.
    #[inline] pub fn timeout_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeoutAction", value.into_node()); self }
}
impl IntoValue_<ScalingConfiguration> for ScalingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RDS::DBCluster.ServerlessV2ScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html)
#[must_use]
pub struct ServerlessV2ScalingConfiguration(Properties_);
impl ServerlessV2ScalingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerlessV2ScalingConfiguration(Properties_::new()) }
}
impl ServerlessV2ScalingConfiguration {
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `MinCapacity`.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinCapacity", value.into_node()); self }
    /// Sets `SecondsUntilAutoPause`.
    #[inline] pub fn seconds_until_auto_pause(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondsUntilAutoPause", value.into_node()); self }
}
impl IntoValue_<ServerlessV2ScalingConfiguration> for ServerlessV2ScalingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RDS::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html)
#[derive(Debug)]
pub enum ClusterScalabilityType {}
impl ClusterScalabilityType {
    /// `limitless`
    pub const LIMITLESS: Value_<ClusterScalabilityType> = Value_::constant("limitless");
    /// `standard`
    pub const STANDARD: Value_<ClusterScalabilityType> = Value_::constant("standard");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClusterScalabilityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html)
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
/// Values of `AWS::RDS::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html)
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
