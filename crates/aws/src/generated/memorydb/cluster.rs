// Made by `cargo xtask generate`; do not edit.
//! `AWS::MemoryDB::Cluster`

use stanchion_template::generated::*;

/// `AWS::MemoryDB::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Cluster<Missing_<super::required::acl_name>, Missing_<super::required::cluster_name>, Missing_<super::required::node_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Cluster<S0, S1, S2> {
    /// Sets `ACLName`. Required. At least 1 character.
    #[inline] pub fn acl_name(mut self, value: impl IntoValue_<String>) -> Cluster<Set_, S1, S2> { self.0.put("ACLName", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `AutoMinorVersionUpgrade`.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `ClusterEndpoint`.
    #[inline] pub fn cluster_endpoint(mut self, value: impl IntoValue_<Endpoint>) -> Self { self.0.put("ClusterEndpoint", value.into_node()); self }
    /// Sets `ClusterName`. Required. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Cluster<S0, Set_, S2> { self.0.put("ClusterName", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `DataTiering`. An update replaces the resource. The values are constants of [`DataTieringStatus`].
    #[inline] pub fn data_tiering(mut self, value: impl IntoValue_<DataTieringStatus>) -> Self { self.0.put("DataTiering", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Engine`.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `FinalSnapshotName`.
    #[inline] pub fn final_snapshot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FinalSnapshotName", value.into_node()); self }
    /// Sets `IpDiscovery`. The values are constants of [`SupportedIpDiscoveryTypes`].
    #[inline] pub fn ip_discovery(mut self, value: impl IntoValue_<SupportedIpDiscoveryTypes>) -> Self { self.0.put("IpDiscovery", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MaintenanceWindow`.
    #[inline] pub fn maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaintenanceWindow", value.into_node()); self }
    /// Sets `MultiRegionClusterName`. An update replaces the resource.
    #[inline] pub fn multi_region_cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MultiRegionClusterName", value.into_node()); self }
    /// Sets `NetworkType`. An update replaces the resource. The values are constants of [`SupportedNetworkTypes`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<SupportedNetworkTypes>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `NodeType`. Required.
    #[inline] pub fn node_type(mut self, value: impl IntoValue_<String>) -> Cluster<S0, S1, Set_> { self.0.put("NodeType", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `NumReplicasPerShard`.
    #[inline] pub fn num_replicas_per_shard(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumReplicasPerShard", value.into_node()); self }
    /// Sets `NumShards`.
    #[inline] pub fn num_shards(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumShards", value.into_node()); self }
    /// Sets `ParameterGroupName`.
    #[inline] pub fn parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterGroupName", value.into_node()); self }
    /// Sets `Port`. An update replaces the resource.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
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
    /// Sets `SnsTopicArn`.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicArn", value.into_node()); self }
    /// Sets `SnsTopicStatus`.
    #[inline] pub fn sns_topic_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicStatus", value.into_node()); self }
    /// Sets `SubnetGroupName`. An update replaces the resource.
    #[inline] pub fn subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetGroupName", value.into_node()); self }
    /// Sets `TLSEnabled`. An update replaces the resource.
    #[inline] pub fn tls_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TLSEnabled", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Cluster<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MemoryDB::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `ClusterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ARN`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("ARN") }
    /// `Fn::GetAtt` `ClusterEndpoint.Address`
    #[inline] pub fn cluster_endpoint_address(&self) -> Value_<String> { self.0.attribute("ClusterEndpoint.Address") }
    /// `Fn::GetAtt` `ClusterEndpoint.Port`
    #[inline] pub fn cluster_endpoint_port(&self) -> Value_<i64> { self.0.attribute("ClusterEndpoint.Port") }
    /// `Fn::GetAtt` `ParameterGroupStatus`
    #[inline] pub fn parameter_group_status(&self) -> Value_<String> { self.0.attribute("ParameterGroupStatus") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::MemoryDB::Cluster.Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-cluster-endpoint.html)
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
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl IntoValue_<Endpoint> for Endpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MemoryDB::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html)
#[derive(Debug)]
pub enum DataTieringStatus {}
impl DataTieringStatus {
    /// `true`
    pub const TRUE: Value_<DataTieringStatus> = Value_::constant("true");
    /// `false`
    pub const FALSE: Value_<DataTieringStatus> = Value_::constant("false");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataTieringStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MemoryDB::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html)
#[derive(Debug)]
pub enum SupportedIpDiscoveryTypes {}
impl SupportedIpDiscoveryTypes {
    /// `ipv4`
    pub const IPV4: Value_<SupportedIpDiscoveryTypes> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<SupportedIpDiscoveryTypes> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedIpDiscoveryTypes> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MemoryDB::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html)
#[derive(Debug)]
pub enum SupportedNetworkTypes {}
impl SupportedNetworkTypes {
    /// `ipv4`
    pub const IPV4: Value_<SupportedNetworkTypes> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<SupportedNetworkTypes> = Value_::constant("ipv6");
    /// `dual_stack`
    pub const DUAL_STACK: Value_<SupportedNetworkTypes> = Value_::constant("dual_stack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedNetworkTypes> { Value_::from_node(value.into_node()) }
}
