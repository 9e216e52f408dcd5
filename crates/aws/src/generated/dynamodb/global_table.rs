// Made by `cargo xtask generate`; do not edit.
//! `AWS::DynamoDB::GlobalTable`

use stanchion_template::generated::*;

/// `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[must_use]
pub struct GlobalTable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GlobalTable<Missing_<super::required::replicas>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalTable(Properties_::new(), PhantomData_) }
}
impl<S0> GlobalTable<S0> {
    /// Sets `AttributeDefinitions`. At least 1 item.
    #[inline] pub fn attribute_definitions(mut self, value: impl IntoValue_<Vec<AttributeDefinition>>) -> Self { self.0.put("AttributeDefinitions", value.into_node()); self }
    /// Sets `BillingMode`. The values are constants of [`BillingMode`].
    #[inline] pub fn billing_mode(mut self, value: impl IntoValue_<BillingMode>) -> Self { self.0.put("BillingMode", value.into_node()); self }
    /// Sets `GlobalSecondaryIndexes`.
    #[inline] pub fn global_secondary_indexes(mut self, value: impl IntoValue_<Vec<GlobalSecondaryIndex>>) -> Self { self.0.put("GlobalSecondaryIndexes", value.into_node()); self }
    /// Sets `GlobalTableSourceArn`. 1 to 1024 characters. An update may replace the resource.
    #[inline] pub fn global_table_source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalTableSourceArn", value.into_node()); self }
    /// Sets `GlobalTableWitnesses`. Exactly 1 item.
    #[inline] pub fn global_table_witnesses(mut self, value: impl IntoValue_<Vec<GlobalTableWitness>>) -> Self { self.0.put("GlobalTableWitnesses", value.into_node()); self }
    /// Sets `KeySchema`. An update may replace the resource.
    #[inline] pub fn key_schema(mut self, value: impl IntoValue_<KeySchema>) -> Self { self.0.put("KeySchema", value.into_node()); self }
    /// Sets `LocalSecondaryIndexes`. An update may replace the resource.
    #[inline] pub fn local_secondary_indexes(mut self, value: impl IntoValue_<Vec<LocalSecondaryIndex>>) -> Self { self.0.put("LocalSecondaryIndexes", value.into_node()); self }
    /// Sets `MultiRegionConsistency`. The values are constants of [`MultiRegionConsistency`].
    #[inline] pub fn multi_region_consistency(mut self, value: impl IntoValue_<MultiRegionConsistency>) -> Self { self.0.put("MultiRegionConsistency", value.into_node()); self }
    /// Sets `ReadOnDemandThroughputSettings`.
    #[inline] pub fn read_on_demand_throughput_settings(mut self, value: impl IntoValue_<ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value.into_node()); self }
    /// Sets `ReadProvisionedThroughputSettings`.
    #[inline] pub fn read_provisioned_throughput_settings(mut self, value: impl IntoValue_<GlobalReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value.into_node()); self }
    /// Sets `Replicas`. Required. At least 1 item.
    #[inline] pub fn replicas(mut self, value: impl IntoValue_<Vec<ReplicaSpecification>>) -> GlobalTable<Set_> { self.0.put("Replicas", value.into_node()); GlobalTable(self.0, PhantomData_) }
    /// Sets `SSESpecification`.
    #[inline] pub fn sse_specification(mut self, value: impl IntoValue_<SSESpecification>) -> Self { self.0.put("SSESpecification", value.into_node()); self }
    /// Sets `StreamSpecification`.
    #[inline] pub fn stream_specification(mut self, value: impl IntoValue_<StreamSpecification>) -> Self { self.0.put("StreamSpecification", value.into_node()); self }
    /// Sets `TableName`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
    /// Sets `TableType`. The values are constants of [`TableType`].
    #[inline] pub fn table_type(mut self, value: impl IntoValue_<TableType>) -> Self { self.0.put("TableType", value.into_node()); self }
    /// Sets `TimeToLiveSpecification`.
    #[inline] pub fn time_to_live_specification(mut self, value: impl IntoValue_<TimeToLiveSpecification>) -> Self { self.0.put("TimeToLiveSpecification", value.into_node()); self }
    /// Sets `VectorIndexes`. At least 1 item.
    #[inline] pub fn vector_indexes(mut self, value: impl IntoValue_<Vec<VectorIndex>>) -> Self { self.0.put("VectorIndexes", value.into_node()); self }
    /// Sets `WarmThroughput`.
    #[inline] pub fn warm_throughput(mut self, value: impl IntoValue_<WarmThroughput>) -> Self { self.0.put("WarmThroughput", value.into_node()); self }
    /// Sets `WriteOnDemandThroughputSettings`.
    #[inline] pub fn write_on_demand_throughput_settings(mut self, value: impl IntoValue_<WriteOnDemandThroughputSettings>) -> Self { self.0.put("WriteOnDemandThroughputSettings", value.into_node()); self }
    /// Sets `WriteProvisionedThroughputSettings`.
    #[inline] pub fn write_provisioned_throughput_settings(mut self, value: impl IntoValue_<WriteProvisionedThroughputSettings>) -> Self { self.0.put("WriteProvisionedThroughputSettings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GlobalTable> for GlobalTable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GlobalTable<S0> {
    const TYPE: &'static str = "AWS::DynamoDB::GlobalTable";
    type Handle = GlobalTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GlobalTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GlobalTableRef(Id_);
impl From<Id_> for GlobalTableRef { #[inline] fn from(id: Id_) -> Self { GlobalTableRef(id) } }
impl AsRef<Id_> for GlobalTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GlobalTableRef {
    /// `Ref`: `TableName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `StreamArn`
    #[inline] pub fn stream_arn(&self) -> Value_<String> { self.0.attribute("StreamArn") }
    /// `Fn::GetAtt` `TableId`
    #[inline] pub fn table_id(&self) -> Value_<String> { self.0.attribute("TableId") }
}
/// `AWS::DynamoDB::GlobalTable.AttributeDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-attributedefinition.html)
#[must_use]
pub struct AttributeDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AttributeDefinition<Missing_<super::required::attribute_name>, Missing_<super::required::attribute_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AttributeDefinition<S0, S1> {
    /// Sets `AttributeName`. Required. 1 to 255 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> AttributeDefinition<Set_, S1> { self.0.put("AttributeName", value.into_node()); AttributeDefinition(self.0, PhantomData_) }
    /// Sets `AttributeType`. Required. The values are constants of [`AttributeType`].
    #[inline] pub fn attribute_type(mut self, value: impl IntoValue_<AttributeType>) -> AttributeDefinition<S0, Set_> { self.0.put("AttributeType", value.into_node()); AttributeDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AttributeDefinition> for AttributeDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.KeySchemaItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[must_use]
pub struct KeySchemaItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KeySchemaItem<Missing_<super::required::attribute_name>, Missing_<super::required::key_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeySchemaItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KeySchemaItem<S0, S1> {
    /// Sets `AttributeName`. Required. 1 to 255 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> KeySchemaItem<Set_, S1> { self.0.put("AttributeName", value.into_node()); KeySchemaItem(self.0, PhantomData_) }
    /// Sets `KeyType`. Required. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> KeySchemaItem<S0, Set_> { self.0.put("KeyType", value.into_node()); KeySchemaItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KeySchemaItem> for KeySchemaItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.Projection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-projection.html)
#[must_use]
pub struct Projection(Properties_);
impl Projection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Projection(Properties_::new()) }
}
impl Projection {
    /// Sets `NonKeyAttributes`. At most 20 items.
    #[inline] pub fn non_key_attributes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NonKeyAttributes", value.into_node()); self }
    /// Sets `ProjectionType`. The values are constants of [`ProjectionType`].
    #[inline] pub fn projection_type(mut self, value: impl IntoValue_<ProjectionType>) -> Self { self.0.put("ProjectionType", value.into_node()); self }
}
impl IntoValue_<Projection> for Projection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ReadOnDemandThroughputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-readondemandthroughputsettings.html)
#[must_use]
pub struct ReadOnDemandThroughputSettings(Properties_);
impl ReadOnDemandThroughputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReadOnDemandThroughputSettings(Properties_::new()) }
}
impl ReadOnDemandThroughputSettings {
    /// Sets `MaxReadRequestUnits`. At least 1.
    #[inline] pub fn max_read_request_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxReadRequestUnits", value.into_node()); self }
}
impl IntoValue_<ReadOnDemandThroughputSettings> for ReadOnDemandThroughputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.GlobalReadProvisionedThroughputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globalreadprovisionedthroughputsettings.html)
#[must_use]
pub struct GlobalReadProvisionedThroughputSettings(Properties_);
impl GlobalReadProvisionedThroughputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalReadProvisionedThroughputSettings(Properties_::new()) }
}
impl GlobalReadProvisionedThroughputSettings {
    /// Sets `ReadCapacityUnits`. At least 1.
    #[inline] pub fn read_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReadCapacityUnits", value.into_node()); self }
}
impl IntoValue_<GlobalReadProvisionedThroughputSettings> for GlobalReadProvisionedThroughputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.WarmThroughput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-warmthroughput.html)
#[must_use]
pub struct WarmThroughput(Properties_);
impl WarmThroughput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WarmThroughput(Properties_::new()) }
}
impl WarmThroughput {
    /// Sets `ReadUnitsPerSecond`. At least 1.
    #[inline] pub fn read_units_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReadUnitsPerSecond", value.into_node()); self }
    /// Sets `WriteUnitsPerSecond`. At least 1.
    #[inline] pub fn write_units_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WriteUnitsPerSecond", value.into_node()); self }
}
impl IntoValue_<WarmThroughput> for WarmThroughput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.WriteOnDemandThroughputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-writeondemandthroughputsettings.html)
#[must_use]
pub struct WriteOnDemandThroughputSettings(Properties_);
impl WriteOnDemandThroughputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WriteOnDemandThroughputSettings(Properties_::new()) }
}
impl WriteOnDemandThroughputSettings {
    /// Sets `MaxWriteRequestUnits`. At least 1.
    #[inline] pub fn max_write_request_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxWriteRequestUnits", value.into_node()); self }
}
impl IntoValue_<WriteOnDemandThroughputSettings> for WriteOnDemandThroughputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.TargetTrackingScalingPolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-targettrackingscalingpolicyconfiguration.html)
#[must_use]
pub struct TargetTrackingScalingPolicyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetTrackingScalingPolicyConfiguration<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingScalingPolicyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetTrackingScalingPolicyConfiguration<S0> {
    /// Sets `DisableScaleIn`.
    #[inline] pub fn disable_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableScaleIn", value.into_node()); self }
    /// Sets `ScaleInCooldown`. At least 0.
    #[inline] pub fn scale_in_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleInCooldown", value.into_node()); self }
    /// Sets `ScaleOutCooldown`. At least 0.
    #[inline] pub fn scale_out_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleOutCooldown", value.into_node()); self }
    /// Sets `TargetValue`. Required.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> TargetTrackingScalingPolicyConfiguration<Set_> { self.0.put("TargetValue", value.into_node()); TargetTrackingScalingPolicyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetTrackingScalingPolicyConfiguration> for TargetTrackingScalingPolicyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.CapacityAutoScalingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-capacityautoscalingsettings.html)
#[must_use]
pub struct CapacityAutoScalingSettings<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CapacityAutoScalingSettings<Missing_<super::required::max_capacity>, Missing_<super::required::min_capacity>, Missing_<super::required::target_tracking_scaling_policy_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityAutoScalingSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CapacityAutoScalingSettings<S0, S1, S2> {
    /// Sets `MaxCapacity`. Required. At least 1.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> CapacityAutoScalingSettings<Set_, S1, S2> { self.0.put("MaxCapacity", value.into_node()); CapacityAutoScalingSettings(self.0, PhantomData_) }
    /// Sets `MinCapacity`. Required. At least 1.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<i64>) -> CapacityAutoScalingSettings<S0, Set_, S2> { self.0.put("MinCapacity", value.into_node()); CapacityAutoScalingSettings(self.0, PhantomData_) }
    /// Sets `SeedCapacity`. At least 1.
    #[inline] pub fn seed_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SeedCapacity", value.into_node()); self }
    /// Sets `TargetTrackingScalingPolicyConfiguration`. Required.
    #[inline] pub fn target_tracking_scaling_policy_configuration(mut self, value: impl IntoValue_<TargetTrackingScalingPolicyConfiguration>) -> CapacityAutoScalingSettings<S0, S1, Set_> { self.0.put("TargetTrackingScalingPolicyConfiguration", value.into_node()); CapacityAutoScalingSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CapacityAutoScalingSettings> for CapacityAutoScalingSettings<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.WriteProvisionedThroughputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-writeprovisionedthroughputsettings.html)
#[must_use]
pub struct WriteProvisionedThroughputSettings(Properties_);
impl WriteProvisionedThroughputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WriteProvisionedThroughputSettings(Properties_::new()) }
}
impl WriteProvisionedThroughputSettings {
    /// Sets `WriteCapacityAutoScalingSettings`.
    #[inline] pub fn write_capacity_auto_scaling_settings(mut self, value: impl IntoValue_<CapacityAutoScalingSettings>) -> Self { self.0.put("WriteCapacityAutoScalingSettings", value.into_node()); self }
}
impl IntoValue_<WriteProvisionedThroughputSettings> for WriteProvisionedThroughputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.GlobalSecondaryIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globalsecondaryindex.html)
#[must_use]
pub struct GlobalSecondaryIndex<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GlobalSecondaryIndex<Missing_<super::required::index_name>, Missing_<super::required::key_schema>, Missing_<super::required::projection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalSecondaryIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GlobalSecondaryIndex<S0, S1, S2> {
    /// Sets `IndexName`. Required. 3 to 255 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> GlobalSecondaryIndex<Set_, S1, S2> { self.0.put("IndexName", value.into_node()); GlobalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `KeySchema`. Required. At least 1 item.
    #[inline] pub fn key_schema(mut self, value: impl IntoValue_<Vec<KeySchemaItem>>) -> GlobalSecondaryIndex<S0, Set_, S2> { self.0.put("KeySchema", value.into_node()); GlobalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `Projection`. Required.
    #[inline] pub fn projection(mut self, value: impl IntoValue_<Projection>) -> GlobalSecondaryIndex<S0, S1, Set_> { self.0.put("Projection", value.into_node()); GlobalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `ReadOnDemandThroughputSettings`.
    #[inline] pub fn read_on_demand_throughput_settings(mut self, value: impl IntoValue_<ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value.into_node()); self }
    /// Sets `ReadProvisionedThroughputSettings`.
    #[inline] pub fn read_provisioned_throughput_settings(mut self, value: impl IntoValue_<GlobalReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value.into_node()); self }
    /// Sets `WarmThroughput`.
    #[inline] pub fn warm_throughput(mut self, value: impl IntoValue_<WarmThroughput>) -> Self { self.0.put("WarmThroughput", value.into_node()); self }
    /// Sets `WriteOnDemandThroughputSettings`.
    #[inline] pub fn write_on_demand_throughput_settings(mut self, value: impl IntoValue_<WriteOnDemandThroughputSettings>) -> Self { self.0.put("WriteOnDemandThroughputSettings", value.into_node()); self }
    /// Sets `WriteProvisionedThroughputSettings`.
    #[inline] pub fn write_provisioned_throughput_settings(mut self, value: impl IntoValue_<WriteProvisionedThroughputSettings>) -> Self { self.0.put("WriteProvisionedThroughputSettings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GlobalSecondaryIndex> for GlobalSecondaryIndex<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.GlobalTableWitness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globaltablewitness.html)
#[must_use]
pub struct GlobalTableWitness(Properties_);
impl GlobalTableWitness {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalTableWitness(Properties_::new()) }
}
impl GlobalTableWitness {
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl IntoValue_<GlobalTableWitness> for GlobalTableWitness { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.KeySchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-keyschema.html)
#[must_use]
pub struct KeySchema(Properties_);
impl KeySchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeySchema(Properties_::new()) }
}
impl KeySchema {
    /// Sets `KeyType`. The values are constants of [`KeySchemaKeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeySchemaKeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
}
impl IntoValue_<KeySchema> for KeySchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.LocalSecondaryIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-localsecondaryindex.html)
#[must_use]
pub struct LocalSecondaryIndex<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LocalSecondaryIndex<Missing_<super::required::index_name>, Missing_<super::required::key_schema>, Missing_<super::required::projection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalSecondaryIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LocalSecondaryIndex<S0, S1, S2> {
    /// Sets `IndexName`. Required. 3 to 255 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> LocalSecondaryIndex<Set_, S1, S2> { self.0.put("IndexName", value.into_node()); LocalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `KeySchema`. Required.
    #[inline] pub fn key_schema(mut self, value: impl IntoValue_<KeySchema>) -> LocalSecondaryIndex<S0, Set_, S2> { self.0.put("KeySchema", value.into_node()); LocalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `Projection`. Required.
    #[inline] pub fn projection(mut self, value: impl IntoValue_<Projection>) -> LocalSecondaryIndex<S0, S1, Set_> { self.0.put("Projection", value.into_node()); LocalSecondaryIndex(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LocalSecondaryIndex> for LocalSecondaryIndex<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ContributorInsightsSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-contributorinsightsspecification.html)
#[must_use]
pub struct ContributorInsightsSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContributorInsightsSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContributorInsightsSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ContributorInsightsSpecification<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ContributorInsightsSpecification<Set_> { self.0.put("Enabled", value.into_node()); ContributorInsightsSpecification(self.0, PhantomData_) }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContributorInsightsSpecification> for ContributorInsightsSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ReadProvisionedThroughputSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-readprovisionedthroughputsettings.html)
#[must_use]
pub struct ReadProvisionedThroughputSettings(Properties_);
impl ReadProvisionedThroughputSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReadProvisionedThroughputSettings(Properties_::new()) }
}
impl ReadProvisionedThroughputSettings {
    /// Sets `ReadCapacityAutoScalingSettings`.
    #[inline] pub fn read_capacity_auto_scaling_settings(mut self, value: impl IntoValue_<CapacityAutoScalingSettings>) -> Self { self.0.put("ReadCapacityAutoScalingSettings", value.into_node()); self }
    /// Sets `ReadCapacityUnits`. At least 1.
    #[inline] pub fn read_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReadCapacityUnits", value.into_node()); self }
}
impl IntoValue_<ReadProvisionedThroughputSettings> for ReadProvisionedThroughputSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ReplicaGlobalSecondaryIndexSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaglobalsecondaryindexspecification.html)
#[must_use]
pub struct ReplicaGlobalSecondaryIndexSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicaGlobalSecondaryIndexSpecification<Missing_<super::required::index_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicaGlobalSecondaryIndexSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicaGlobalSecondaryIndexSpecification<S0> {
    /// Sets `ContributorInsightsSpecification`.
    #[inline] pub fn contributor_insights_specification(mut self, value: impl IntoValue_<ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value.into_node()); self }
    /// Sets `IndexName`. Required. 3 to 255 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> ReplicaGlobalSecondaryIndexSpecification<Set_> { self.0.put("IndexName", value.into_node()); ReplicaGlobalSecondaryIndexSpecification(self.0, PhantomData_) }
    /// Sets `ReadOnDemandThroughputSettings`.
    #[inline] pub fn read_on_demand_throughput_settings(mut self, value: impl IntoValue_<ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value.into_node()); self }
    /// Sets `ReadProvisionedThroughputSettings`.
    #[inline] pub fn read_provisioned_throughput_settings(mut self, value: impl IntoValue_<ReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReplicaGlobalSecondaryIndexSpecification> for ReplicaGlobalSecondaryIndexSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.KinesisStreamSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-kinesisstreamspecification.html)
#[must_use]
pub struct KinesisStreamSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisStreamSpecification<Missing_<super::required::stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisStreamSpecification<S0> {
    /// Sets `ApproximateCreationDateTimePrecision`. The values are constants of [`ApproximateCreationDateTimePrecision`].
    #[inline] pub fn approximate_creation_date_time_precision(mut self, value: impl IntoValue_<ApproximateCreationDateTimePrecision>) -> Self { self.0.put("ApproximateCreationDateTimePrecision", value.into_node()); self }
    /// Sets `StreamArn`. Required.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamSpecification<Set_> { self.0.put("StreamArn", value.into_node()); KinesisStreamSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisStreamSpecification> for KinesisStreamSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.PointInTimeRecoverySpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-pointintimerecoveryspecification.html)
#[must_use]
pub struct PointInTimeRecoverySpecification(Properties_);
impl PointInTimeRecoverySpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PointInTimeRecoverySpecification(Properties_::new()) }
}
impl PointInTimeRecoverySpecification {
    /// Sets `PointInTimeRecoveryEnabled`.
    #[inline] pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PointInTimeRecoveryEnabled", value.into_node()); self }
    /// Sets `RecoveryPeriodInDays`. 1 to 35.
    #[inline] pub fn recovery_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecoveryPeriodInDays", value.into_node()); self }
}
impl IntoValue_<PointInTimeRecoverySpecification> for PointInTimeRecoverySpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ResourcePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-resourcepolicy.html)
#[must_use]
pub struct ResourcePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourcePolicy<Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ResourcePolicy<S0> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> ResourcePolicy<Set_> { self.0.put("PolicyDocument", value.into_node()); ResourcePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourcePolicy> for ResourcePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ReplicaStreamSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicastreamspecification.html)
#[must_use]
pub struct ReplicaStreamSpecification(Properties_);
impl ReplicaStreamSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicaStreamSpecification(Properties_::new()) }
}
impl ReplicaStreamSpecification {
    /// Sets `ResourcePolicy`.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ReplicaStreamSpecification> for ReplicaStreamSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ReplicaSSESpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicassespecification.html)
#[must_use]
pub struct ReplicaSSESpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicaSSESpecification<Missing_<super::required::kms_master_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicaSSESpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicaSSESpecification<S0> {
    /// Sets `KMSMasterKeyId`. Required.
    #[inline] pub fn kms_master_key_id(mut self, value: impl IntoValue_<String>) -> ReplicaSSESpecification<Set_> { self.0.put("KMSMasterKeyId", value.into_node()); ReplicaSSESpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicaSSESpecification> for ReplicaSSESpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.ReplicaSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html)
#[must_use]
pub struct ReplicaSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicaSpecification<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicaSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicaSpecification<S0> {
    /// Sets `ContributorInsightsSpecification`.
    #[inline] pub fn contributor_insights_specification(mut self, value: impl IntoValue_<ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value.into_node()); self }
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `DisassociationProtectionEnabled`.
    #[inline] pub fn disassociation_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisassociationProtectionEnabled", value.into_node()); self }
    /// Sets `GlobalSecondaryIndexes`.
    #[inline] pub fn global_secondary_indexes(mut self, value: impl IntoValue_<Vec<ReplicaGlobalSecondaryIndexSpecification>>) -> Self { self.0.put("GlobalSecondaryIndexes", value.into_node()); self }
    /// Sets `GlobalTableSettingsReplicationMode`. The values are constants of [`GlobalTableSettingsReplicationMode`].
    #[inline] pub fn global_table_settings_replication_mode(mut self, value: impl IntoValue_<GlobalTableSettingsReplicationMode>) -> Self { self.0.put("GlobalTableSettingsReplicationMode", value.into_node()); self }
    /// Sets `KinesisStreamSpecification`.
    #[inline] pub fn kinesis_stream_specification(mut self, value: impl IntoValue_<KinesisStreamSpecification>) -> Self { self.0.put("KinesisStreamSpecification", value.into_node()); self }
    /// Sets `PointInTimeRecoverySpecification`.
    #[inline] pub fn point_in_time_recovery_specification(mut self, value: impl IntoValue_<PointInTimeRecoverySpecification>) -> Self { self.0.put("PointInTimeRecoverySpecification", value.into_node()); self }
    /// Sets `ReadOnDemandThroughputSettings`.
    #[inline] pub fn read_on_demand_throughput_settings(mut self, value: impl IntoValue_<ReadOnDemandThroughputSettings>) -> Self { self.0.put("ReadOnDemandThroughputSettings", value.into_node()); self }
    /// Sets `ReadProvisionedThroughputSettings`.
    #[inline] pub fn read_provisioned_throughput_settings(mut self, value: impl IntoValue_<ReadProvisionedThroughputSettings>) -> Self { self.0.put("ReadProvisionedThroughputSettings", value.into_node()); self }
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> ReplicaSpecification<Set_> { self.0.put("Region", value.into_node()); ReplicaSpecification(self.0, PhantomData_) }
    /// Sets `ReplicaStreamSpecification`.
    #[inline] pub fn replica_stream_specification(mut self, value: impl IntoValue_<ReplicaStreamSpecification>) -> Self { self.0.put("ReplicaStreamSpecification", value.into_node()); self }
    /// Sets `ResourcePolicy`.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value.into_node()); self }
    /// Sets `SSESpecification`.
    #[inline] pub fn sse_specification(mut self, value: impl IntoValue_<ReplicaSSESpecification>) -> Self { self.0.put("SSESpecification", value.into_node()); self }
    /// Sets `TableClass`.
    #[inline] pub fn table_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableClass", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReplicaSpecification> for ReplicaSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.SSESpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-ssespecification.html)
#[must_use]
pub struct SSESpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SSESpecification<Missing_<super::required::sse_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SSESpecification(Properties_::new(), PhantomData_) }
}
impl<S0> SSESpecification<S0> {
    /// Sets `SSEEnabled`. Required.
    #[inline] pub fn sse_enabled(mut self, value: impl IntoValue_<bool>) -> SSESpecification<Set_> { self.0.put("SSEEnabled", value.into_node()); SSESpecification(self.0, PhantomData_) }
    /// Sets `SSEType`. The values are constants of [`SSEType`].
    #[inline] pub fn sse_type(mut self, value: impl IntoValue_<SSEType>) -> Self { self.0.put("SSEType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SSESpecification> for SSESpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.StreamSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-streamspecification.html)
#[must_use]
pub struct StreamSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StreamSpecification<Missing_<super::required::stream_view_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> StreamSpecification<S0> {
    /// Sets `StreamViewType`. Required. The values are constants of [`StreamViewType`].
    #[inline] pub fn stream_view_type(mut self, value: impl IntoValue_<StreamViewType>) -> StreamSpecification<Set_> { self.0.put("StreamViewType", value.into_node()); StreamSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StreamSpecification> for StreamSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.TimeToLiveSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-timetolivespecification.html)
#[must_use]
pub struct TimeToLiveSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimeToLiveSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeToLiveSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> TimeToLiveSpecification<S0> {
    /// Sets `AttributeName`.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttributeName", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TimeToLiveSpecification<Set_> { self.0.put("Enabled", value.into_node()); TimeToLiveSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TimeToLiveSpecification> for TimeToLiveSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.SearchSchemaElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-searchschemaelement.html)
#[must_use]
pub struct SearchSchemaElement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SearchSchemaElement<Missing_<super::required::attribute_name>, Missing_<super::required::search_schema_element_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SearchSchemaElement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SearchSchemaElement<S0, S1> {
    /// Sets `AttributeName`. Required. 0 to 65535 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> SearchSchemaElement<Set_, S1> { self.0.put("AttributeName", value.into_node()); SearchSchemaElement(self.0, PhantomData_) }
    /// Sets `SearchSchemaElementType`. Required. The values are constants of [`SearchSchemaElementType`].
    #[inline] pub fn search_schema_element_type(mut self, value: impl IntoValue_<SearchSchemaElementType>) -> SearchSchemaElement<S0, Set_> { self.0.put("SearchSchemaElementType", value.into_node()); SearchSchemaElement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SearchSchemaElement> for SearchSchemaElement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.VectorAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-vectorattribute.html)
#[must_use]
pub struct VectorAttribute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorAttribute<Missing_<super::required::attribute_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorAttribute(Properties_::new(), PhantomData_) }
}
impl<S0> VectorAttribute<S0> {
    /// Sets `AttributeName`. Required. 1 to 255 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> VectorAttribute<Set_> { self.0.put("AttributeName", value.into_node()); VectorAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VectorAttribute> for VectorAttribute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::GlobalTable.VectorIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-vectorindex.html)
#[must_use]
pub struct VectorIndex<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl VectorIndex<Missing_<super::required::dimensions>, Missing_<super::required::distance_function>, Missing_<super::required::index_name>, Missing_<super::required::projection>, Missing_<super::required::vector_attribute>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> VectorIndex<S0, S1, S2, S3, S4> {
    /// Sets `Dimensions`. Required. 1 to 4096.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<i64>) -> VectorIndex<Set_, S1, S2, S3, S4> { self.0.put("Dimensions", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `DistanceFunction`. Required. The values are constants of [`DistanceFunction`].
    #[inline] pub fn distance_function(mut self, value: impl IntoValue_<DistanceFunction>) -> VectorIndex<S0, Set_, S2, S3, S4> { self.0.put("DistanceFunction", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `IndexName`. Required. 3 to 255 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> VectorIndex<S0, S1, Set_, S3, S4> { self.0.put("IndexName", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `Projection`. Required.
    #[inline] pub fn projection(mut self, value: impl IntoValue_<Projection>) -> VectorIndex<S0, S1, S2, Set_, S4> { self.0.put("Projection", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `SearchSchema`. At least 1 item.
    #[inline] pub fn search_schema(mut self, value: impl IntoValue_<Vec<SearchSchemaElement>>) -> Self { self.0.put("SearchSchema", value.into_node()); self }
    /// Sets `VectorAttribute`. Required.
    #[inline] pub fn vector_attribute(mut self, value: impl IntoValue_<VectorAttribute>) -> VectorIndex<S0, S1, S2, S3, Set_> { self.0.put("VectorAttribute", value.into_node()); VectorIndex(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<VectorIndex> for VectorIndex<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum AttributeType {}
impl AttributeType {
    /// `B`
    pub const B: Value_<AttributeType> = Value_::constant("B");
    /// `N`
    pub const N: Value_<AttributeType> = Value_::constant("N");
    /// `S`
    pub const S: Value_<AttributeType> = Value_::constant("S");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum BillingMode {}
impl BillingMode {
    /// `PAY_PER_REQUEST`
    pub const PAY_PER_REQUEST: Value_<BillingMode> = Value_::constant("PAY_PER_REQUEST");
    /// `PROVISIONED`
    pub const PROVISIONED: Value_<BillingMode> = Value_::constant("PROVISIONED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BillingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `HASH`
    pub const HASH: Value_<KeyType> = Value_::constant("HASH");
    /// `RANGE`
    pub const RANGE: Value_<KeyType> = Value_::constant("RANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum ProjectionType {}
impl ProjectionType {
    /// `ALL`
    pub const ALL: Value_<ProjectionType> = Value_::constant("ALL");
    /// `INCLUDE`
    pub const INCLUDE: Value_<ProjectionType> = Value_::constant("INCLUDE");
    /// `KEYS_ONLY`
    pub const KEYS_ONLY: Value_<ProjectionType> = Value_::constant("KEYS_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProjectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum KeySchemaKeyType {}
impl KeySchemaKeyType {
    /// `HASH`
    pub const HASH: Value_<KeySchemaKeyType> = Value_::constant("HASH");
    /// `RANGE`
    pub const RANGE: Value_<KeySchemaKeyType> = Value_::constant("RANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeySchemaKeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum MultiRegionConsistency {}
impl MultiRegionConsistency {
    /// `EVENTUAL`
    pub const EVENTUAL: Value_<MultiRegionConsistency> = Value_::constant("EVENTUAL");
    /// `STRONG`
    pub const STRONG: Value_<MultiRegionConsistency> = Value_::constant("STRONG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MultiRegionConsistency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `ACCESSED_AND_THROTTLED_KEYS`
    pub const ACCESSED_AND_THROTTLED_KEYS: Value_<Mode> = Value_::constant("ACCESSED_AND_THROTTLED_KEYS");
    /// `THROTTLED_KEYS`
    pub const THROTTLED_KEYS: Value_<Mode> = Value_::constant("THROTTLED_KEYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum GlobalTableSettingsReplicationMode {}
impl GlobalTableSettingsReplicationMode {
    /// `ENABLED`
    pub const ENABLED: Value_<GlobalTableSettingsReplicationMode> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<GlobalTableSettingsReplicationMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GlobalTableSettingsReplicationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum ApproximateCreationDateTimePrecision {}
impl ApproximateCreationDateTimePrecision {
    /// `MICROSECOND`
    pub const MICROSECOND: Value_<ApproximateCreationDateTimePrecision> = Value_::constant("MICROSECOND");
    /// `MILLISECOND`
    pub const MILLISECOND: Value_<ApproximateCreationDateTimePrecision> = Value_::constant("MILLISECOND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApproximateCreationDateTimePrecision> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum SSEType {}
impl SSEType {
    /// `KMS`
    pub const KMS: Value_<SSEType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SSEType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum StreamViewType {}
impl StreamViewType {
    /// `KEYS_ONLY`
    pub const KEYS_ONLY: Value_<StreamViewType> = Value_::constant("KEYS_ONLY");
    /// `NEW_AND_OLD_IMAGES`
    pub const NEW_AND_OLD_IMAGES: Value_<StreamViewType> = Value_::constant("NEW_AND_OLD_IMAGES");
    /// `NEW_IMAGE`
    pub const NEW_IMAGE: Value_<StreamViewType> = Value_::constant("NEW_IMAGE");
    /// `OLD_IMAGE`
    pub const OLD_IMAGE: Value_<StreamViewType> = Value_::constant("OLD_IMAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamViewType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum TableType {}
impl TableType {
    /// `GlobalTableReplica`
    pub const GLOBAL_TABLE_REPLICA: Value_<TableType> = Value_::constant("GlobalTableReplica");
    /// `Regional`
    pub const REGIONAL: Value_<TableType> = Value_::constant("Regional");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum DistanceFunction {}
impl DistanceFunction {
    /// `COSINE`
    pub const COSINE: Value_<DistanceFunction> = Value_::constant("COSINE");
    /// `DOT_PRODUCT`
    pub const DOT_PRODUCT: Value_<DistanceFunction> = Value_::constant("DOT_PRODUCT");
    /// `EUCLIDEAN`
    pub const EUCLIDEAN: Value_<DistanceFunction> = Value_::constant("EUCLIDEAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DistanceFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::GlobalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
#[derive(Debug)]
pub enum SearchSchemaElementType {}
impl SearchSchemaElementType {
    /// `HASH`
    pub const HASH: Value_<SearchSchemaElementType> = Value_::constant("HASH");
    /// `INLINE_FILTER`
    pub const INLINE_FILTER: Value_<SearchSchemaElementType> = Value_::constant("INLINE_FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SearchSchemaElementType> { Value_::from_node(value.into_node()) }
}
