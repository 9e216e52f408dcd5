// Made by `cargo xtask generate`; do not edit.
//! `AWS::Neptune::DBCluster`

use stanchion_template::generated::*;

/// `AWS::Neptune::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html)
#[must_use]
pub struct DBCluster(Properties_);
impl DBCluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DBCluster(Properties_::new()) }
}
impl DBCluster {
    /// Sets `AssociatedRoles`.
    #[inline] pub fn associated_roles(mut self, value: impl IntoValue_<Vec<DBClusterRole>>) -> Self { self.0.put("AssociatedRoles", value.into_node()); self }
    /// Sets `AvailabilityZones`. An update replaces the resource.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `BackupRetentionPeriod`. At least 1.
    #[inline] pub fn backup_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BackupRetentionPeriod", value.into_node()); self }
    /// Sets `CopyTagsToSnapshot`.
    #[inline] pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToSnapshot", value.into_node()); self }
    /// Sets `DBClusterIdentifier`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterIdentifier", value.into_node()); self }
    /// Sets `DBClusterParameterGroupName`.
    #[inline] pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterParameterGroupName", value.into_node()); self }
    /// Sets `DBInstanceParameterGroupName`.
    #[inline] pub fn db_instance_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBInstanceParameterGroupName", value.into_node()); self }
    /// Sets `DBPort`.
    #[inline] pub fn db_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DBPort", value.into_node()); self }
    /// Sets `DBSubnetGroupName`. An update replaces the resource.
    #[inline] pub fn db_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSubnetGroupName", value.into_node()); self }
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `EnableCloudwatchLogsExports`.
    #[inline] pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnableCloudwatchLogsExports", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalClusterIdentifier", value.into_node()); self }
    /// Sets `IamAuthEnabled`.
    #[inline] pub fn iam_auth_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IamAuthEnabled", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `NetworkType`. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `PreferredBackupWindow`.
    #[inline] pub fn preferred_backup_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredBackupWindow", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `RestoreToTime`. An update replaces the resource.
    #[inline] pub fn restore_to_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestoreToTime", value.into_node()); self }
    /// Sets `RestoreType`. An update replaces the resource.
    #[inline] pub fn restore_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestoreType", value.into_node()); self }
    /// Sets `ServerlessScalingConfiguration`.
    #[inline] pub fn serverless_scaling_configuration(mut self, value: impl IntoValue_<ServerlessScalingConfiguration>) -> Self { self.0.put("ServerlessScalingConfiguration", value.into_node()); self }
    /// Sets `SnapshotIdentifier`. An update replaces the resource.
    #[inline] pub fn snapshot_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotIdentifier", value.into_node()); self }
    /// Sets `SourceDBClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn source_db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value.into_node()); self }
    /// Sets `StorageEncrypted`. An update replaces the resource.
    #[inline] pub fn storage_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StorageEncrypted", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseLatestRestorableTime`. An update replaces the resource.
    #[inline] pub fn use_latest_restorable_time(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLatestRestorableTime", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl IntoValue_<DBCluster> for DBCluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DBCluster {
    const TYPE: &'static str = "AWS::Neptune::DBCluster";
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
    /// `Fn::GetAtt` `ClusterResourceId`
    #[inline] pub fn cluster_resource_id(&self) -> Value_<String> { self.0.attribute("ClusterResourceId") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<String> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `ReadEndpoint`
    #[inline] pub fn read_endpoint(&self) -> Value_<String> { self.0.attribute("ReadEndpoint") }
}
/// `AWS::Neptune::DBCluster.DBClusterRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbcluster-dbclusterrole.html)
#[must_use]
pub struct DBClusterRole<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DBClusterRole<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBClusterRole(Properties_::new(), PhantomData_) }
}
impl<S0> DBClusterRole<S0> {
    /// Sets `FeatureName`.
    #[inline] pub fn feature_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeatureName", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DBClusterRole<Set_> { self.0.put("RoleArn", value.into_node()); DBClusterRole(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DBClusterRole> for DBClusterRole<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Neptune::DBCluster.ServerlessScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbcluster-serverlessscalingconfiguration.html)
#[must_use]
pub struct ServerlessScalingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServerlessScalingConfiguration<Missing_<super::required::max_capacity>, Missing_<super::required::min_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerlessScalingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServerlessScalingConfiguration<S0, S1> {
    /// Sets `MaxCapacity`. Required. 2.5 to 128.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<f64>) -> ServerlessScalingConfiguration<Set_, S1> { self.0.put("MaxCapacity", value.into_node()); ServerlessScalingConfiguration(self.0, PhantomData_) }
    /// Sets `MinCapacity`. Required. 1 to 128.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<f64>) -> ServerlessScalingConfiguration<S0, Set_> { self.0.put("MinCapacity", value.into_node()); ServerlessScalingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServerlessScalingConfiguration> for ServerlessScalingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Neptune::DBCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("IPV4");
    /// `DUAL`
    pub const DUAL: Value_<NetworkType> = Value_::constant("DUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
