// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::CacheCluster`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::CacheCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html)
#[must_use]
pub struct CacheCluster<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CacheCluster<Missing_<super::required::cache_node_type>, Missing_<super::required::engine>, Missing_<super::required::num_cache_nodes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CacheCluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CacheCluster<S0, S1, S2> {
    /// Sets `AZMode`.
    #[inline] pub fn az_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AZMode", value.into_node()); self }
    /// Sets `AutoMinorVersionUpgrade`.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `CacheNodeType`. Required.
    #[inline] pub fn cache_node_type(mut self, value: impl IntoValue_<String>) -> CacheCluster<Set_, S1, S2> { self.0.put("CacheNodeType", value.into_node()); CacheCluster(self.0, PhantomData_) }
    /// Sets `CacheParameterGroupName`.
    #[inline] pub fn cache_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheParameterGroupName", value.into_node()); self }
    /// Sets `CacheSecurityGroupNames`.
    #[inline] pub fn cache_security_group_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CacheSecurityGroupNames", value.into_node()); self }
    /// Sets `CacheSubnetGroupName`. An update replaces the resource.
    #[inline] pub fn cache_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheSubnetGroupName", value.into_node()); self }
    /// Sets `ClusterName`. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterName", value.into_node()); self }
    /// Sets `Engine`. Required. An update replaces the resource.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> CacheCluster<S0, Set_, S2> { self.0.put("Engine", value.into_node()); CacheCluster(self.0, PhantomData_) }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `IpDiscovery`. An update may replace the resource.
    #[inline] pub fn ip_discovery(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpDiscovery", value.into_node()); self }
    /// Sets `LogDeliveryConfigurations`.
    #[inline] pub fn log_delivery_configurations(mut self, value: impl IntoValue_<Vec<LogDeliveryConfigurationRequest>>) -> Self { self.0.put("LogDeliveryConfigurations", value.into_node()); self }
    /// Sets `NetworkType`. An update replaces the resource.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `NotificationTopicArn`.
    #[inline] pub fn notification_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationTopicArn", value.into_node()); self }
    /// Sets `NumCacheNodes`. Required.
    #[inline] pub fn num_cache_nodes(mut self, value: impl IntoValue_<i64>) -> CacheCluster<S0, S1, Set_> { self.0.put("NumCacheNodes", value.into_node()); CacheCluster(self.0, PhantomData_) }
    /// Sets `Port`. An update replaces the resource.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PreferredAvailabilityZone`.
    #[inline] pub fn preferred_availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredAvailabilityZone", value.into_node()); self }
    /// Sets `PreferredAvailabilityZones`. An update may replace the resource.
    #[inline] pub fn preferred_availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PreferredAvailabilityZones", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `SnapshotArns`. An update replaces the resource.
    #[inline] pub fn snapshot_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SnapshotArns", value.into_node()); self }
    /// Sets `SnapshotName`. An update replaces the resource.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotName", value.into_node()); self }
    /// Sets `SnapshotRetentionLimit`.
    #[inline] pub fn snapshot_retention_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SnapshotRetentionLimit", value.into_node()); self }
    /// Sets `SnapshotWindow`.
    #[inline] pub fn snapshot_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotWindow", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitEncryptionEnabled`.
    #[inline] pub fn transit_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TransitEncryptionEnabled", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CacheCluster> for CacheCluster<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for CacheCluster<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ElastiCache::CacheCluster";
    type Handle = CacheClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CacheCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CacheClusterRef(Id_);
impl From<Id_> for CacheClusterRef { #[inline] fn from(id: Id_) -> Self { CacheClusterRef(id) } }
impl AsRef<Id_> for CacheClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CacheClusterRef {
    /// `Ref`: `ClusterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigurationEndpoint`
    #[inline] pub fn configuration_endpoint(&self) -> Value_<String> { self.0.attribute("ConfigurationEndpoint") }
    /// `Fn::GetAtt` `ConfigurationEndpoint.Address`
    #[inline] pub fn configuration_endpoint_address(&self) -> Value_<String> { self.0.attribute("ConfigurationEndpoint.Address") }
    /// `Fn::GetAtt` `ConfigurationEndpoint.Port`
    #[inline] pub fn configuration_endpoint_port(&self) -> Value_<String> { self.0.attribute("ConfigurationEndpoint.Port") }
    /// `Fn::GetAtt` `RedisEndpoint`
    #[inline] pub fn redis_endpoint(&self) -> Value_<String> { self.0.attribute("RedisEndpoint") }
    /// `Fn::GetAtt` `RedisEndpoint.Address`
    #[inline] pub fn redis_endpoint_address(&self) -> Value_<String> { self.0.attribute("RedisEndpoint.Address") }
    /// `Fn::GetAtt` `RedisEndpoint.Port`
    #[inline] pub fn redis_endpoint_port(&self) -> Value_<String> { self.0.attribute("RedisEndpoint.Port") }
}
/// `AWS::ElastiCache::CacheCluster.CloudWatchLogsDestinationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-cloudwatchlogsdestinationdetails.html)
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
/// `AWS::ElastiCache::CacheCluster.KinesisFirehoseDestinationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-kinesisfirehosedestinationdetails.html)
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
/// `AWS::ElastiCache::CacheCluster.DestinationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-destinationdetails.html)
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
/// `AWS::ElastiCache::CacheCluster.LogDeliveryConfigurationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-logdeliveryconfigurationrequest.html)
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
