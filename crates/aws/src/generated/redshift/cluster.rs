// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::Cluster`

use stanchion_template::generated::*;

/// `AWS::Redshift::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Cluster<Missing_<super::required::cluster_type>, Missing_<super::required::db_name>, Missing_<super::required::master_username>, Missing_<super::required::node_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Cluster<S0, S1, S2, S3> {
    /// Sets `AllowVersionUpgrade`.
    #[inline] pub fn allow_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowVersionUpgrade", value.into_node()); self }
    /// Sets `AquaConfigurationStatus`. The values are constants of [`AquaConfigurationStatus`].
    #[inline] pub fn aqua_configuration_status(mut self, value: impl IntoValue_<AquaConfigurationStatus>) -> Self { self.0.put("AquaConfigurationStatus", value.into_node()); self }
    /// Sets `AutomatedSnapshotRetentionPeriod`.
    #[inline] pub fn automated_snapshot_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomatedSnapshotRetentionPeriod", value.into_node()); self }
    /// Sets `AvailabilityZone`. 0 to 2147483647 characters.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneRelocation`.
    #[inline] pub fn availability_zone_relocation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AvailabilityZoneRelocation", value.into_node()); self }
    /// Sets `AvailabilityZoneRelocationStatus`.
    #[inline] pub fn availability_zone_relocation_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneRelocationStatus", value.into_node()); self }
    /// Sets `Classic`.
    #[inline] pub fn classic(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Classic", value.into_node()); self }
    /// Sets `ClusterIdentifier`. 0 to 63 characters. An update replaces the resource.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterIdentifier", value.into_node()); self }
    /// Sets `ClusterParameterGroupName`. 0 to 255 characters.
    #[inline] pub fn cluster_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterParameterGroupName", value.into_node()); self }
    /// Sets `ClusterSecurityGroups`.
    #[inline] pub fn cluster_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ClusterSecurityGroups", value.into_node()); self }
    /// Sets `ClusterSubnetGroupName`. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn cluster_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterSubnetGroupName", value.into_node()); self }
    /// Sets `ClusterType`. Required. 0 to 2147483647 characters.
    #[inline] pub fn cluster_type(mut self, value: impl IntoValue_<String>) -> Cluster<Set_, S1, S2, S3> { self.0.put("ClusterType", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `ClusterVersion`. 0 to 2147483647 characters.
    #[inline] pub fn cluster_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterVersion", value.into_node()); self }
    /// Sets `DBName`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn db_name(mut self, value: impl IntoValue_<String>) -> Cluster<S0, Set_, S2, S3> { self.0.put("DBName", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `DeferMaintenance`.
    #[inline] pub fn defer_maintenance(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeferMaintenance", value.into_node()); self }
    /// Sets `DeferMaintenanceDuration`.
    #[inline] pub fn defer_maintenance_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeferMaintenanceDuration", value.into_node()); self }
    /// Sets `DeferMaintenanceEndTime`.
    #[inline] pub fn defer_maintenance_end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeferMaintenanceEndTime", value.into_node()); self }
    /// Sets `DeferMaintenanceStartTime`.
    #[inline] pub fn defer_maintenance_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeferMaintenanceStartTime", value.into_node()); self }
    /// Sets `DestinationRegion`.
    #[inline] pub fn destination_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationRegion", value.into_node()); self }
    /// Sets `ElasticIp`. 0 to 2147483647 characters.
    #[inline] pub fn elastic_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ElasticIp", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<Endpoint>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `EnhancedVpcRouting`.
    #[inline] pub fn enhanced_vpc_routing(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnhancedVpcRouting", value.into_node()); self }
    /// Sets `HsmClientCertificateIdentifier`. 0 to 2147483647 characters.
    #[inline] pub fn hsm_client_certificate_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HsmClientCertificateIdentifier", value.into_node()); self }
    /// Sets `HsmConfigurationIdentifier`. 0 to 2147483647 characters.
    #[inline] pub fn hsm_configuration_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HsmConfigurationIdentifier", value.into_node()); self }
    /// Sets `IamRoles`. At most 50 items.
    #[inline] pub fn iam_roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IamRoles", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 2147483647 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LoggingProperties`.
    #[inline] pub fn logging_properties(mut self, value: impl IntoValue_<LoggingProperties>) -> Self { self.0.put("LoggingProperties", value.into_node()); self }
    /// Sets `MaintenanceTrackName`. 0 to 2147483647 characters.
    #[inline] pub fn maintenance_track_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaintenanceTrackName", value.into_node()); self }
    /// Sets `ManageMasterPassword`.
    #[inline] pub fn manage_master_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ManageMasterPassword", value.into_node()); self }
    /// Sets `ManualSnapshotRetentionPeriod`.
    #[inline] pub fn manual_snapshot_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManualSnapshotRetentionPeriod", value.into_node()); self }
    /// Sets `MasterPasswordSecretKmsKeyId`. 0 to 2147483647 characters.
    #[inline] pub fn master_password_secret_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterPasswordSecretKmsKeyId", value.into_node()); self }
    /// Sets `MasterUserPassword`. At most 64 characters.
    #[inline] pub fn master_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserPassword", value.into_node()); self }
    /// Sets `MasterUsername`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn master_username(mut self, value: impl IntoValue_<String>) -> Cluster<S0, S1, Set_, S3> { self.0.put("MasterUsername", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `MultiAZ`.
    #[inline] pub fn multi_az(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiAZ", value.into_node()); self }
    /// Sets `NamespaceResourcePolicy`.
    #[inline] pub fn namespace_resource_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("NamespaceResourcePolicy", value.into_node()); self }
    /// Sets `NodeType`. Required. 0 to 2147483647 characters.
    #[inline] pub fn node_type(mut self, value: impl IntoValue_<String>) -> Cluster<S0, S1, S2, Set_> { self.0.put("NodeType", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `NumberOfNodes`. 1 to 100.
    #[inline] pub fn number_of_nodes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfNodes", value.into_node()); self }
    /// Sets `OwnerAccount`. An update replaces the resource.
    #[inline] pub fn owner_account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerAccount", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`. 0 to 2147483647 characters.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `PubliclyAccessible`.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `ResourceAction`.
    #[inline] pub fn resource_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceAction", value.into_node()); self }
    /// Sets `RevisionTarget`.
    #[inline] pub fn revision_target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RevisionTarget", value.into_node()); self }
    /// Sets `RotateEncryptionKey`.
    #[inline] pub fn rotate_encryption_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RotateEncryptionKey", value.into_node()); self }
    /// Sets `SnapshotClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn snapshot_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotClusterIdentifier", value.into_node()); self }
    /// Sets `SnapshotCopyGrantName`.
    #[inline] pub fn snapshot_copy_grant_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotCopyGrantName", value.into_node()); self }
    /// Sets `SnapshotCopyManual`.
    #[inline] pub fn snapshot_copy_manual(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SnapshotCopyManual", value.into_node()); self }
    /// Sets `SnapshotCopyRetentionPeriod`.
    #[inline] pub fn snapshot_copy_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SnapshotCopyRetentionPeriod", value.into_node()); self }
    /// Sets `SnapshotIdentifier`. An update replaces the resource.
    #[inline] pub fn snapshot_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotIdentifier", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Cluster<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Redshift::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `ClusterIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterNamespaceArn`
    #[inline] pub fn cluster_namespace_arn(&self) -> Value_<String> { self.0.attribute("ClusterNamespaceArn") }
    /// `Fn::GetAtt` `DeferMaintenanceIdentifier`
    #[inline] pub fn defer_maintenance_identifier(&self) -> Value_<String> { self.0.attribute("DeferMaintenanceIdentifier") }
    /// `Fn::GetAtt` `Endpoint.Address`
    #[inline] pub fn endpoint_address(&self) -> Value_<String> { self.0.attribute("Endpoint.Address") }
    /// `Fn::GetAtt` `Endpoint.Port`
    #[inline] pub fn endpoint_port(&self) -> Value_<String> { self.0.attribute("Endpoint.Port") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `MasterPasswordSecretArn`
    #[inline] pub fn master_password_secret_arn(&self) -> Value_<String> { self.0.attribute("MasterPasswordSecretArn") }
}
/// `AWS::Redshift::Cluster.Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-cluster-endpoint.html)
#[must_use]
pub struct Endpoint(Properties_);
impl Endpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new()) }
}
impl Endpoint {
    /// Sets `Address`.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl IntoValue_<Endpoint> for Endpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::Cluster.LoggingProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-cluster-loggingproperties.html)
#[must_use]
pub struct LoggingProperties(Properties_);
impl LoggingProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingProperties(Properties_::new()) }
}
impl LoggingProperties {
    /// Sets `BucketName`.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `LogDestinationType`.
    #[inline] pub fn log_destination_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogDestinationType", value.into_node()); self }
    /// Sets `LogExports`. At most 3 items.
    #[inline] pub fn log_exports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogExports", value.into_node()); self }
    /// Sets `S3KeyPrefix`.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
}
impl IntoValue_<LoggingProperties> for LoggingProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Redshift::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html)
#[derive(Debug)]
pub enum AquaConfigurationStatus {}
impl AquaConfigurationStatus {
    /// `auto`
    pub const AUTO: Value_<AquaConfigurationStatus> = Value_::constant("auto");
    /// `disabled`
    pub const DISABLED: Value_<AquaConfigurationStatus> = Value_::constant("disabled");
    /// `enabled`
    pub const ENABLED: Value_<AquaConfigurationStatus> = Value_::constant("enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AquaConfigurationStatus> { Value_::from_node(value.into_node()) }
}
