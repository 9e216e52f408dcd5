// Made by `cargo xtask generate`; do not edit.
//! `AWS::DocDB::DBCluster`

use stanchion_template::generated::*;

/// `AWS::DocDB::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html)
#[must_use]
pub struct DBCluster(Properties_);
impl DBCluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DBCluster(Properties_::new()) }
}
impl DBCluster {
    /// Sets `AvailabilityZones`. An update replaces the resource.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `BackupRetentionPeriod`. 1 to 35.
    #[inline] pub fn backup_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BackupRetentionPeriod", value.into_node()); self }
    /// Sets `CopyTagsToSnapshot`.
    #[inline] pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToSnapshot", value.into_node()); self }
    /// Sets `DBClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterIdentifier", value.into_node()); self }
    /// Sets `DBClusterParameterGroupName`.
    #[inline] pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterParameterGroupName", value.into_node()); self }
    /// Sets `DBSubnetGroupName`. An update replaces the resource.
    #[inline] pub fn db_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSubnetGroupName", value.into_node()); self }
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `EnableCloudwatchLogsExports`.
    #[inline] pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnableCloudwatchLogsExports", value.into_node()); self }
    /// Sets `EngineVersion`. An update replaces the resource. The values are constants of [`EngineVersion`].
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<EngineVersion>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalClusterIdentifier", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `ManageMasterUserPassword`.
    #[inline] pub fn manage_master_user_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ManageMasterUserPassword", value.into_node()); self }
    /// Sets `MasterUserPassword`.
    #[inline] pub fn master_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserPassword", value.into_node()); self }
    /// Sets `MasterUserSecretKmsKeyId`.
    #[inline] pub fn master_user_secret_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserSecretKmsKeyId", value.into_node()); self }
    /// Sets `MasterUsername`. An update replaces the resource.
    #[inline] pub fn master_username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUsername", value.into_node()); self }
    /// Sets `NetworkType`.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PreferredBackupWindow`.
    #[inline] pub fn preferred_backup_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredBackupWindow", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `RestoreToTime`.
    #[inline] pub fn restore_to_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestoreToTime", value.into_node()); self }
    /// Sets `RestoreType`.
    #[inline] pub fn restore_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestoreType", value.into_node()); self }
    /// Sets `RotateMasterUserPassword`.
    #[inline] pub fn rotate_master_user_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RotateMasterUserPassword", value.into_node()); self }
    /// Sets `ServerlessV2ScalingConfiguration`.
    #[inline] pub fn serverless_v2_scaling_configuration(mut self, value: impl IntoValue_<ServerlessV2ScalingConfiguration>) -> Self { self.0.put("ServerlessV2ScalingConfiguration", value.into_node()); self }
    /// Sets `SnapshotIdentifier`. An update replaces the resource.
    #[inline] pub fn snapshot_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotIdentifier", value.into_node()); self }
    /// Sets `SourceDBClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn source_db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value.into_node()); self }
    /// Sets `StorageEncrypted`. An update replaces the resource.
    #[inline] pub fn storage_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StorageEncrypted", value.into_node()); self }
    /// Sets `StorageType`.
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseLatestRestorableTime`.
    #[inline] pub fn use_latest_restorable_time(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLatestRestorableTime", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl IntoValue_<DBCluster> for DBCluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DBCluster {
    const TYPE: &'static str = "AWS::DocDB::DBCluster";
    type Handle = DBClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBClusterRef(Id_);
impl From<Id_> for DBClusterRef { #[inline] fn from(id: Id_) -> Self { DBClusterRef(id) } }
impl AsRef<Id_> for DBClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBClusterRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterResourceId`
    #[inline] pub fn cluster_resource_id(&self) -> Value_<String> { self.0.attribute("ClusterResourceId") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<String> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `ReadEndpoint`
    #[inline] pub fn read_endpoint(&self) -> Value_<String> { self.0.attribute("ReadEndpoint") }
}
/// `AWS::DocDB::DBCluster.ServerlessV2ScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdb-dbcluster-serverlessv2scalingconfiguration.html)
#[must_use]
pub struct ServerlessV2ScalingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServerlessV2ScalingConfiguration<Missing_<super::required::max_capacity>, Missing_<super::required::min_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerlessV2ScalingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServerlessV2ScalingConfiguration<S0, S1> {
    /// Sets `MaxCapacity`. Required.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<f64>) -> ServerlessV2ScalingConfiguration<Set_, S1> { self.0.put("MaxCapacity", value.into_node()); ServerlessV2ScalingConfiguration(self.0, PhantomData_) }
    /// Sets `MinCapacity`. Required.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<f64>) -> ServerlessV2ScalingConfiguration<S0, Set_> { self.0.put("MinCapacity", value.into_node()); ServerlessV2ScalingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServerlessV2ScalingConfiguration> for ServerlessV2ScalingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DocDB::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html)
#[derive(Debug)]
pub enum EngineVersion {}
impl EngineVersion {
    /// `3.6.0`
    pub const V3_6_0: Value_<EngineVersion> = Value_::constant("3.6.0");
    /// `4.0`
    pub const V4_0: Value_<EngineVersion> = Value_::constant("4.0");
    /// `4.0.0`
    pub const V4_0_0: Value_<EngineVersion> = Value_::constant("4.0.0");
    /// `5.0.0`
    pub const V5_0_0: Value_<EngineVersion> = Value_::constant("5.0.0");
    /// `5.0.1`
    pub const V5_0_1: Value_<EngineVersion> = Value_::constant("5.0.1");
    /// `8.0.0`
    pub const V8_0_0: Value_<EngineVersion> = Value_::constant("8.0.0");
    /// `8.0.1`
    pub const V8_0_1: Value_<EngineVersion> = Value_::constant("8.0.1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EngineVersion> { Value_::from_node(value.into_node()) }
}
