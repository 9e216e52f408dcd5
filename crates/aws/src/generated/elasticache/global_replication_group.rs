// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::GlobalReplicationGroup`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::GlobalReplicationGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html)
#[must_use]
pub struct GlobalReplicationGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GlobalReplicationGroup<Missing_<super::required::members>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalReplicationGroup(Properties_::new(), PhantomData_) }
}
impl<S0> GlobalReplicationGroup<S0> {
    /// Sets `AutomaticFailoverEnabled`.
    #[inline] pub fn automatic_failover_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutomaticFailoverEnabled", value.into_node()); self }
    /// Sets `CacheNodeType`.
    #[inline] pub fn cache_node_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheNodeType", value.into_node()); self }
    /// Sets `CacheParameterGroupName`.
    #[inline] pub fn cache_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheParameterGroupName", value.into_node()); self }
    /// Sets `Engine`.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `GlobalNodeGroupCount`.
    #[inline] pub fn global_node_group_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GlobalNodeGroupCount", value.into_node()); self }
    /// Sets `GlobalReplicationGroupDescription`.
    #[inline] pub fn global_replication_group_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalReplicationGroupDescription", value.into_node()); self }
    /// Sets `GlobalReplicationGroupIdSuffix`.
    #[inline] pub fn global_replication_group_id_suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalReplicationGroupIdSuffix", value.into_node()); self }
    /// Sets `Members`. Required. At least 1 item.
    #[inline] pub fn members(mut self, value: impl IntoValue_<Vec<GlobalReplicationGroupMember>>) -> GlobalReplicationGroup<Set_> { self.0.put("Members", value.into_node()); GlobalReplicationGroup(self.0, PhantomData_) }
    /// Sets `RegionalConfigurations`.
    #[inline] pub fn regional_configurations(mut self, value: impl IntoValue_<Vec<RegionalConfiguration>>) -> Self { self.0.put("RegionalConfigurations", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GlobalReplicationGroup> for GlobalReplicationGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GlobalReplicationGroup<S0> {
    const TYPE: &'static str = "AWS::ElastiCache::GlobalReplicationGroup";
    type Handle = GlobalReplicationGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GlobalReplicationGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GlobalReplicationGroupRef(Id_);
impl From<Id_> for GlobalReplicationGroupRef { #[inline] fn from(id: Id_) -> Self { GlobalReplicationGroupRef(id) } }
impl AsRef<Id_> for GlobalReplicationGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GlobalReplicationGroupRef {
    /// `Ref`: `GlobalReplicationGroupId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `GlobalReplicationGroupId`
    #[inline] pub fn global_replication_group_id(&self) -> Value_<String> { self.0.attribute("GlobalReplicationGroupId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::ElastiCache::GlobalReplicationGroup.GlobalReplicationGroupMember`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-globalreplicationgroup-globalreplicationgroupmember.html)
#[must_use]
pub struct GlobalReplicationGroupMember(Properties_);
impl GlobalReplicationGroupMember {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalReplicationGroupMember(Properties_::new()) }
}
impl GlobalReplicationGroupMember {
    /// Sets `ReplicationGroupId`.
    #[inline] pub fn replication_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationGroupId", value.into_node()); self }
    /// Sets `ReplicationGroupRegion`.
    #[inline] pub fn replication_group_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationGroupRegion", value.into_node()); self }
    /// Sets `Role`. The values are constants of [`Role`].
    #[inline] pub fn role(mut self, value: impl IntoValue_<Role>) -> Self { self.0.put("Role", value.into_node()); self }
}
impl IntoValue_<GlobalReplicationGroupMember> for GlobalReplicationGroupMember { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::GlobalReplicationGroup.ReshardingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-globalreplicationgroup-reshardingconfiguration.html)
#[must_use]
pub struct ReshardingConfiguration(Properties_);
impl ReshardingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReshardingConfiguration(Properties_::new()) }
}
impl ReshardingConfiguration {
    /// Sets `NodeGroupId`.
    #[inline] pub fn node_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeGroupId", value.into_node()); self }
    /// Sets `PreferredAvailabilityZones`.
    #[inline] pub fn preferred_availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PreferredAvailabilityZones", value.into_node()); self }
}
impl IntoValue_<ReshardingConfiguration> for ReshardingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::GlobalReplicationGroup.RegionalConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-globalreplicationgroup-regionalconfiguration.html)
#[must_use]
pub struct RegionalConfiguration(Properties_);
impl RegionalConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RegionalConfiguration(Properties_::new()) }
}
impl RegionalConfiguration {
    /// Sets `ReplicationGroupId`.
    #[inline] pub fn replication_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationGroupId", value.into_node()); self }
    /// Sets `ReplicationGroupRegion`.
    #[inline] pub fn replication_group_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationGroupRegion", value.into_node()); self }
    /// Sets `ReshardingConfigurations`.
    #[inline] pub fn resharding_configurations(mut self, value: impl IntoValue_<Vec<ReshardingConfiguration>>) -> Self { self.0.put("ReshardingConfigurations", value.into_node()); self }
}
impl IntoValue_<RegionalConfiguration> for RegionalConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElastiCache::GlobalReplicationGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html)
#[derive(Debug)]
pub enum Role {}
impl Role {
    /// `PRIMARY`
    pub const PRIMARY: Value_<Role> = Value_::constant("PRIMARY");
    /// `SECONDARY`
    pub const SECONDARY: Value_<Role> = Value_::constant("SECONDARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Role> { Value_::from_node(value.into_node()) }
}
