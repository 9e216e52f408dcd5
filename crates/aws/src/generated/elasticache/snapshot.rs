// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::Snapshot`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::Snapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html)
#[must_use]
pub struct Snapshot<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Snapshot<Missing_<super::required::snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Snapshot(Properties_::new(), PhantomData_) }
}
impl<S0> Snapshot<S0> {
    /// Sets `CacheClusterId`. An update replaces the resource.
    #[inline] pub fn cache_cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheClusterId", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `ReplicationGroupId`. An update replaces the resource.
    #[inline] pub fn replication_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationGroupId", value.into_node()); self }
    /// Sets `SnapshotName`. Required. An update replaces the resource.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> Snapshot<Set_> { self.0.put("SnapshotName", value.into_node()); Snapshot(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Snapshot> for Snapshot<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Snapshot<S0> {
    const TYPE: &'static str = "AWS::ElastiCache::Snapshot";
    type Handle = SnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Snapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotRef(Id_);
impl From<Id_> for SnapshotRef { #[inline] fn from(id: Id_) -> Self { SnapshotRef(id) } }
impl AsRef<Id_> for SnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AutoMinorVersionUpgrade`
    #[inline] pub fn auto_minor_version_upgrade(&self) -> Value_<bool> { self.0.attribute("AutoMinorVersionUpgrade") }
    /// `Fn::GetAtt` `AutomaticFailover`
    #[inline] pub fn automatic_failover(&self) -> Value_<String> { self.0.attribute("AutomaticFailover") }
    /// `Fn::GetAtt` `CacheClusterCreateTime`
    #[inline] pub fn cache_cluster_create_time(&self) -> Value_<String> { self.0.attribute("CacheClusterCreateTime") }
    /// `Fn::GetAtt` `CacheNodeType`
    #[inline] pub fn cache_node_type(&self) -> Value_<String> { self.0.attribute("CacheNodeType") }
    /// `Fn::GetAtt` `CacheParameterGroupName`
    #[inline] pub fn cache_parameter_group_name(&self) -> Value_<String> { self.0.attribute("CacheParameterGroupName") }
    /// `Fn::GetAtt` `CacheSubnetGroupName`
    #[inline] pub fn cache_subnet_group_name(&self) -> Value_<String> { self.0.attribute("CacheSubnetGroupName") }
    /// `Fn::GetAtt` `DataTiering`
    #[inline] pub fn data_tiering(&self) -> Value_<String> { self.0.attribute("DataTiering") }
    /// `Fn::GetAtt` `Engine`
    #[inline] pub fn engine(&self) -> Value_<String> { self.0.attribute("Engine") }
    /// `Fn::GetAtt` `EngineVersion`
    #[inline] pub fn engine_version(&self) -> Value_<String> { self.0.attribute("EngineVersion") }
    /// `Fn::GetAtt` `NodeSnapshots`
    #[inline] pub fn node_snapshots(&self) -> Value_<Vec<String>> { self.0.list_attribute("NodeSnapshots") }
    /// `Fn::GetAtt` `NumCacheNodes`
    #[inline] pub fn num_cache_nodes(&self) -> Value_<i64> { self.0.attribute("NumCacheNodes") }
    /// `Fn::GetAtt` `NumNodeGroups`
    #[inline] pub fn num_node_groups(&self) -> Value_<i64> { self.0.attribute("NumNodeGroups") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<i64> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `PreferredAvailabilityZone`
    #[inline] pub fn preferred_availability_zone(&self) -> Value_<String> { self.0.attribute("PreferredAvailabilityZone") }
    /// `Fn::GetAtt` `PreferredMaintenanceWindow`
    #[inline] pub fn preferred_maintenance_window(&self) -> Value_<String> { self.0.attribute("PreferredMaintenanceWindow") }
    /// `Fn::GetAtt` `ReplicationGroupDescription`
    #[inline] pub fn replication_group_description(&self) -> Value_<String> { self.0.attribute("ReplicationGroupDescription") }
    /// `Fn::GetAtt` `SnapshotRetentionLimit`
    #[inline] pub fn snapshot_retention_limit(&self) -> Value_<i64> { self.0.attribute("SnapshotRetentionLimit") }
    /// `Fn::GetAtt` `SnapshotSource`
    #[inline] pub fn snapshot_source(&self) -> Value_<String> { self.0.attribute("SnapshotSource") }
    /// `Fn::GetAtt` `SnapshotStatus`
    #[inline] pub fn snapshot_status(&self) -> Value_<String> { self.0.attribute("SnapshotStatus") }
    /// `Fn::GetAtt` `SnapshotWindow`
    #[inline] pub fn snapshot_window(&self) -> Value_<String> { self.0.attribute("SnapshotWindow") }
    /// `Fn::GetAtt` `TopicArn`
    #[inline] pub fn topic_arn(&self) -> Value_<String> { self.0.attribute("TopicArn") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
