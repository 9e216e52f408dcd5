// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::ReplicationGroup`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::ReplicationGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html)
#[must_use]
pub struct ReplicationGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationGroup<Missing_<super::required::replication_group_description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationGroup(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationGroup<S0> {
    /// Sets `AtRestEncryptionEnabled`. An update replaces the resource.
    #[inline] pub fn at_rest_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AtRestEncryptionEnabled", value.into_node()); self }
    /// Sets `AuthToken`. An update may replace the resource.
    #[inline] pub fn auth_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthToken", value.into_node()); self }
    /// Sets `AutoMinorVersionUpgrade`.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `AutomaticFailoverEnabled`.
    #[inline] pub fn automatic_failover_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutomaticFailoverEnabled", value.into_node()); self }
    /// Sets `CacheNodeType`.
    #[inline] pub fn cache_node_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheNodeType", value.into_node()); self }
    /// Sets `CacheParameterGroupName`.
    #[inline] pub fn cache_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheParameterGroupName", value.into_node()); self }
    /// Sets `CacheSecurityGroupNames`.
    #[inline] pub fn cache_security_group_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CacheSecurityGroupNames", value.into_node()); self }
    /// Sets `CacheSubnetGroupName`. An update replaces the resource.
    #[inline] pub fn cache_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheSubnetGroupName", value.into_node()); self }
    /// Sets `ClusterMode`.
    #[inline] pub fn cluster_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterMode", value.into_node()); self }
    /// Sets `DataTieringEnabled`. An update replaces the resource.
    #[inline] pub fn data_tiering_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DataTieringEnabled", value.into_node()); self }
    /// Sets `Durability`.
    #[inline] pub fn durability(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Durability", value.into_node()); self }
    /// Sets `Engine`. An update may replace the resource.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `GlobalReplicationGroupId`. An update replaces the resource.
    #[inline] pub fn global_replication_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalReplicationGroupId", value.into_node()); self }
    /// Sets `IpDiscovery`.
    #[inline] pub fn ip_discovery(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpDiscovery", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LogDeliveryConfigurations`.
    #[inline] pub fn log_delivery_configurations(mut self, value: impl IntoValue_<Vec<LogDeliveryConfigurationRequest>>) -> Self { self.0.put("LogDeliveryConfigurations", value.into_node()); self }
    /// Sets `MultiAZEnabled`.
    #[inline] pub fn multi_az_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiAZEnabled", value.into_node()); self }
    /// Sets `NetworkType`. An update replaces the resource.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `NodeGroupConfiguration`. An update may replace the resource.
    #[inline] pub fn node_group_configuration(mut self, value: impl IntoValue_<Vec<NodeGroupConfiguration>>) -> Self { self.0.put("NodeGroupConfiguration", value.into_node()); self }
    /// Sets `NotificationTopicArn`.
    #[inline] pub fn notification_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationTopicArn", value.into_node()); self }
    /// Sets `NumCacheClusters`. 1 to 6.
    #[inline] pub fn num_cache_clusters(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumCacheClusters", value.into_node()); self }
    /// Sets `NumNodeGroups`.
    #[inline] pub fn num_node_groups(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumNodeGroups", value.into_node()); self }
    /// Sets `Port`. An update replaces the resource.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PreferredCacheClusterAZs`. An update replaces the resource.
    #[inline] pub fn preferred_cache_cluster_a_zs(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PreferredCacheClusterAZs", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `PrimaryClusterId`.
    #[inline] pub fn primary_cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryClusterId", value.into_node()); self }
    /// Sets `ReplicasPerNodeGroup`. 0 to 5. An update may replace the resource.
    #[inline] pub fn replicas_per_node_group(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReplicasPerNodeGroup", value.into_node()); self }
    /// Sets `ReplicationGroupDescription`. Required.
    #[inline] pub fn replication_group_description(mut self, value: impl IntoValue_<String>) -> ReplicationGroup<Set_> { self.0.put("ReplicationGroupDescription", value.into_node()); ReplicationGroup(self.0, PhantomData_) }
    /// Sets `ReplicationGroupId`. An update replaces the resource.
    #[inline] pub fn replication_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationGroupId", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SnapshotArns`. An update replaces the resource.
    #[inline] pub fn snapshot_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SnapshotArns", value.into_node()); self }
    /// Sets `SnapshotName`. An update replaces the resource.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotName", value.into_node()); self }
    /// Sets `SnapshotRetentionLimit`.
    #[inline] pub fn snapshot_retention_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SnapshotRetentionLimit", value.into_node()); self }
    /// Sets `SnapshotWindow`.
    #[inline] pub fn snapshot_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotWindow", value.into_node()); self }
    /// Sets `SnapshottingClusterId`.
    #[inline] pub fn snapshotting_cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshottingClusterId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitEncryptionEnabled`.
    #[inline] pub fn transit_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TransitEncryptionEnabled", value.into_node()); self }
    /// Sets `TransitEncryptionMode`.
    #[inline] pub fn transit_encryption_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitEncryptionMode", value.into_node()); self }
    /// Sets `UserGroupIds`. At least 0 items.
    #[inline] pub fn user_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UserGroupIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReplicationGroup> for ReplicationGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ReplicationGroup<S0> {
    const TYPE: &'static str = "AWS::ElastiCache::ReplicationGroup";
    type Handle = ReplicationGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationGroupRef(Id_);
impl From<Id_> for ReplicationGroupRef { #[inline] fn from(id: Id_) -> Self { ReplicationGroupRef(id) } }
impl AsRef<Id_> for ReplicationGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationGroupRef {
    /// `Ref`: `ReplicationGroupId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigurationEndPoint`
    #[inline] pub fn configuration_end_point(&self) -> Value_<String> { self.0.attribute("ConfigurationEndPoint") }
    /// `Fn::GetAtt` `ConfigurationEndPoint.Address`
    #[inline] pub fn configuration_end_point_address(&self) -> Value_<String> { self.0.attribute("ConfigurationEndPoint.Address") }
    /// `Fn::GetAtt` `ConfigurationEndPoint.Port`
    #[inline] pub fn configuration_end_point_port(&self) -> Value_<String> { self.0.attribute("ConfigurationEndPoint.Port") }
    /// `Fn::GetAtt` `EffectiveDurability`
    #[inline] pub fn effective_durability(&self) -> Value_<String> { self.0.attribute("EffectiveDurability") }
    /// `Fn::GetAtt` `PrimaryEndPoint`
    #[inline] pub fn primary_end_point(&self) -> Value_<String> { self.0.attribute("PrimaryEndPoint") }
    /// `Fn::GetAtt` `PrimaryEndPoint.Address`
    #[inline] pub fn primary_end_point_address(&self) -> Value_<String> { self.0.attribute("PrimaryEndPoint.Address") }
    /// `Fn::GetAtt` `PrimaryEndPoint.Port`
    #[inline] pub fn primary_end_point_port(&self) -> Value_<String> { self.0.attribute("PrimaryEndPoint.Port") }
    /// `Fn::GetAtt` `ReadEndPoint`
    #[inline] pub fn read_end_point(&self) -> Value_<String> { self.0.attribute("ReadEndPoint") }
    /// `Fn::GetAtt` `ReadEndPoint.Addresses`
    #[inline] pub fn read_end_point_addresses(&self) -> Value_<String> { self.0.attribute("ReadEndPoint.Addresses") }
    /// `Fn::GetAtt` `ReadEndPoint.AddressesList`
    #[inline] pub fn read_end_point_addresses_list(&self) -> Value_<Vec<String>> { self.0.list_attribute("ReadEndPoint.AddressesList") }
    /// `Fn::GetAtt` `ReadEndPoint.Ports`
    #[inline] pub fn read_end_point_ports(&self) -> Value_<String> { self.0.attribute("ReadEndPoint.Ports") }
    /// `Fn::GetAtt` `ReadEndPoint.PortsList`
    #[inline] pub fn read_end_point_ports_list(&self) -> Value_<Vec<String>> { self.0.list_attribute("ReadEndPoint.PortsList") }
    /// `Fn::GetAtt` `ReaderEndPoint`
    #[inline] pub fn reader_end_point(&self) -> Value_<String> { self.0.attribute("ReaderEndPoint") }
    /// `Fn::GetAtt` `ReaderEndPoint.Address`
    #[inline] pub fn reader_end_point_address(&self) -> Value_<String> { self.0.attribute("ReaderEndPoint.Address") }
    /// `Fn::GetAtt` `ReaderEndPoint.Port`
    #[inline] pub fn reader_end_point_port(&self) -> Value_<String> { self.0.attribute("ReaderEndPoint.Port") }
}
/// `AWS::ElastiCache::ReplicationGroup.CloudWatchLogsDestinationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-cloudwatchlogsdestinationdetails.html)
#[must_use]
pub struct CloudWatchLogsDestinationDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsDestinationDetails<Missing_<super::required::log_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsDestinationDetails(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsDestinationDetails<S0> {
    /// Sets `LogGroup`. Required.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> CloudWatchLogsDestinationDetails<Set_> { self.0.put("LogGroup", value.into_node()); CloudWatchLogsDestinationDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsDestinationDetails> for CloudWatchLogsDestinationDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::ReplicationGroup.KinesisFirehoseDestinationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-kinesisfirehosedestinationdetails.html)
#[must_use]
pub struct KinesisFirehoseDestinationDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisFirehoseDestinationDetails<Missing_<super::required::delivery_stream>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisFirehoseDestinationDetails(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisFirehoseDestinationDetails<S0> {
    /// Sets `DeliveryStream`. Required.
    #[inline] pub fn delivery_stream(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseDestinationDetails<Set_> { self.0.put("DeliveryStream", value.into_node()); KinesisFirehoseDestinationDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisFirehoseDestinationDetails> for KinesisFirehoseDestinationDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::ReplicationGroup.DestinationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-destinationdetails.html)
#[must_use]
pub struct DestinationDetails(Properties_);
impl DestinationDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationDetails(Properties_::new()) }
}
impl DestinationDetails {
    /// Sets `CloudWatchLogsDetails`.
    #[inline] pub fn cloud_watch_logs_details(mut self, value: impl IntoValue_<CloudWatchLogsDestinationDetails>) -> Self { self.0.put("CloudWatchLogsDetails", value.into_node()); self }
    /// Sets `KinesisFirehoseDetails`.
    #[inline] pub fn kinesis_firehose_details(mut self, value: impl IntoValue_<KinesisFirehoseDestinationDetails>) -> Self { self.0.put("KinesisFirehoseDetails", value.into_node()); self }
}
impl IntoValue_<DestinationDetails> for DestinationDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::ReplicationGroup.LogDeliveryConfigurationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-logdeliveryconfigurationrequest.html)
#[must_use]
pub struct LogDeliveryConfigurationRequest<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl LogDeliveryConfigurationRequest<Missing_<super::required::destination_details>, Missing_<super::required::destination_type>, Missing_<super::required::log_format>, Missing_<super::required::log_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogDeliveryConfigurationRequest(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> LogDeliveryConfigurationRequest<S0, S1, S2, S3> {
    /// Sets `DestinationDetails`. Required.
    #[inline] pub fn destination_details(mut self, value: impl IntoValue_<DestinationDetails>) -> LogDeliveryConfigurationRequest<Set_, S1, S2, S3> { self.0.put("DestinationDetails", value.into_node()); LogDeliveryConfigurationRequest(self.0, PhantomData_) }
    /// Sets `DestinationType`. Required.
    #[inline] pub fn destination_type(mut self, value: impl IntoValue_<String>) -> LogDeliveryConfigurationRequest<S0, Set_, S2, S3> { self.0.put("DestinationType", value.into_node()); LogDeliveryConfigurationRequest(self.0, PhantomData_) }
    /// Sets `LogFormat`. Required.
    #[inline] pub fn log_format(mut self, value: impl IntoValue_<String>) -> LogDeliveryConfigurationRequest<S0, S1, Set_, S3> { self.0.put("LogFormat", value.into_node()); LogDeliveryConfigurationRequest(self.0, PhantomData_) }
    /// Sets `LogType`. Required.
    #[inline] pub fn log_type(mut self, value: impl IntoValue_<String>) -> LogDeliveryConfigurationRequest<S0, S1, S2, Set_> { self.0.put("LogType", value.into_node()); LogDeliveryConfigurationRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<LogDeliveryConfigurationRequest> for LogDeliveryConfigurationRequest<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::ReplicationGroup.NodeGroupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-nodegroupconfiguration.html)
#[must_use]
pub struct NodeGroupConfiguration(Properties_);
impl NodeGroupConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeGroupConfiguration(Properties_::new()) }
}
impl NodeGroupConfiguration {
    /// Sets `NodeGroupId`. 1 to 4 characters.
    #[inline] pub fn node_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeGroupId", value.into_node()); self }
    /// Sets `PrimaryAvailabilityZone`.
    #[inline] pub fn primary_availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryAvailabilityZone", value.into_node()); self }
    /// Sets `ReplicaAvailabilityZones`.
    #[inline] pub fn replica_availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ReplicaAvailabilityZones", value.into_node()); self }
    /// Sets `ReplicaCount`.
    #[inline] pub fn replica_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReplicaCount", value.into_node()); self }
    /// Sets `Slots`.
    #[inline] pub fn slots(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Slots", value.into_node()); self }
}
impl IntoValue_<NodeGroupConfiguration> for NodeGroupConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
