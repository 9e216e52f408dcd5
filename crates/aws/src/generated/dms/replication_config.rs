// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::ReplicationConfig`

use stanchion_template::generated::*;

/// `AWS::DMS::ReplicationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html)
#[must_use]
pub struct ReplicationConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl ReplicationConfig<Missing_<super::required::compute_config>, Missing_<super::required::replication_config_identifier>, Missing_<super::required::replication_type>, Missing_<super::required::source_endpoint_arn>, Missing_<super::required::table_mappings>, Missing_<super::required::target_endpoint_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> ReplicationConfig<S0, S1, S2, S3, S4, S5> {
    /// Sets `ComputeConfig`. Required.
    #[inline] pub fn compute_config(mut self, value: impl IntoValue_<ComputeConfig>) -> ReplicationConfig<Set_, S1, S2, S3, S4, S5> { self.0.put("ComputeConfig", value.into_node()); ReplicationConfig(self.0, PhantomData_) }
    /// Sets `ReplicationConfigIdentifier`. Required.
    #[inline] pub fn replication_config_identifier(mut self, value: impl IntoValue_<String>) -> ReplicationConfig<S0, Set_, S2, S3, S4, S5> { self.0.put("ReplicationConfigIdentifier", value.into_node()); ReplicationConfig(self.0, PhantomData_) }
    /// Sets `ReplicationSettings`.
    #[inline] pub fn replication_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ReplicationSettings", value.into_node()); self }
    /// Sets `ReplicationType`. Required. The values are constants of [`ReplicationType`].
    #[inline] pub fn replication_type(mut self, value: impl IntoValue_<ReplicationType>) -> ReplicationConfig<S0, S1, Set_, S3, S4, S5> { self.0.put("ReplicationType", value.into_node()); ReplicationConfig(self.0, PhantomData_) }
    /// Sets `ResourceIdentifier`. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
    /// Sets `SourceEndpointArn`. Required.
    #[inline] pub fn source_endpoint_arn(mut self, value: impl IntoValue_<String>) -> ReplicationConfig<S0, S1, S2, Set_, S4, S5> { self.0.put("SourceEndpointArn", value.into_node()); ReplicationConfig(self.0, PhantomData_) }
    /// Sets `SupplementalSettings`.
    #[inline] pub fn supplemental_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SupplementalSettings", value.into_node()); self }
    /// Sets `TableMappings`. Required.
    #[inline] pub fn table_mappings(mut self, value: impl IntoValue_<Node_>) -> ReplicationConfig<S0, S1, S2, S3, Set_, S5> { self.0.put("TableMappings", value.into_node()); ReplicationConfig(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetEndpointArn`. Required.
    #[inline] pub fn target_endpoint_arn(mut self, value: impl IntoValue_<String>) -> ReplicationConfig<S0, S1, S2, S3, S4, Set_> { self.0.put("TargetEndpointArn", value.into_node()); ReplicationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<ReplicationConfig> for ReplicationConfig<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for ReplicationConfig<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::DMS::ReplicationConfig";
    type Handle = ReplicationConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationConfigRef(Id_);
impl From<Id_> for ReplicationConfigRef { #[inline] fn from(id: Id_) -> Self { ReplicationConfigRef(id) } }
impl AsRef<Id_> for ReplicationConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationConfigRef {
    /// `Ref`: `ReplicationConfigArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ReplicationConfigArn`
    #[inline] pub fn replication_config_arn(&self) -> Value_<String> { self.0.attribute("ReplicationConfigArn") }
}
/// `AWS::DMS::ReplicationConfig.ComputeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-replicationconfig-computeconfig.html)
#[must_use]
pub struct ComputeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComputeConfig<Missing_<super::required::max_capacity_units>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ComputeConfig<S0> {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `DnsNameServers`.
    #[inline] pub fn dns_name_servers(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DnsNameServers", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MaxCapacityUnits`. Required.
    #[inline] pub fn max_capacity_units(mut self, value: impl IntoValue_<i64>) -> ComputeConfig<Set_> { self.0.put("MaxCapacityUnits", value.into_node()); ComputeConfig(self.0, PhantomData_) }
    /// Sets `MinCapacityUnits`.
    #[inline] pub fn min_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinCapacityUnits", value.into_node()); self }
    /// Sets `MultiAZ`.
    #[inline] pub fn multi_az(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiAZ", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `ReplicationSubnetGroupId`.
    #[inline] pub fn replication_subnet_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationSubnetGroupId", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ComputeConfig> for ComputeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DMS::ReplicationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html)
#[derive(Debug)]
pub enum ReplicationType {}
impl ReplicationType {
    /// `full-load`
    pub const FULL_LOAD: Value_<ReplicationType> = Value_::constant("full-load");
    /// `full-load-and-cdc`
    pub const FULL_LOAD_AND_CDC: Value_<ReplicationType> = Value_::constant("full-load-and-cdc");
    /// `cdc`
    pub const CDC: Value_<ReplicationType> = Value_::constant("cdc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationType> { Value_::from_node(value.into_node()) }
}
