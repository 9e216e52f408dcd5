// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cassandra::Table`

use stanchion_template::generated::*;

/// `AWS::Cassandra::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
#[must_use]
pub struct Table<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Table<Missing_<super::required::keyspace_name>, Missing_<super::required::partition_key_columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Table(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Table<S0, S1> {
    /// Sets `AutoScalingSpecifications`.
    #[inline] pub fn auto_scaling_specifications(mut self, value: impl IntoValue_<AutoScalingSpecification>) -> Self { self.0.put("AutoScalingSpecifications", value.into_node()); self }
    /// Sets `BillingMode`.
    #[inline] pub fn billing_mode(mut self, value: impl IntoValue_<BillingMode>) -> Self { self.0.put("BillingMode", value.into_node()); self }
    /// Sets `CdcSpecification`.
    #[inline] pub fn cdc_specification(mut self, value: impl IntoValue_<CdcSpecification>) -> Self { self.0.put("CdcSpecification", value.into_node()); self }
    /// Sets `ClientSideTimestampsEnabled`. An update replaces the resource.
    #[inline] pub fn client_side_timestamps_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ClientSideTimestampsEnabled", value.into_node()); self }
    /// Sets `ClusteringKeyColumns`. An update replaces the resource.
    #[inline] pub fn clustering_key_columns(mut self, value: impl IntoValue_<Vec<ClusteringKeyColumn>>) -> Self { self.0.put("ClusteringKeyColumns", value.into_node()); self }
    /// Sets `DefaultTimeToLive`. At least 0.
    #[inline] pub fn default_time_to_live(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultTimeToLive", value.into_node()); self }
    /// Sets `EncryptionSpecification`.
    #[inline] pub fn encryption_specification(mut self, value: impl IntoValue_<EncryptionSpecification>) -> Self { self.0.put("EncryptionSpecification", value.into_node()); self }
    /// Sets `KeyspaceName`. Required. An update replaces the resource.
    #[inline] pub fn keyspace_name(mut self, value: impl IntoValue_<String>) -> Table<Set_, S1> { self.0.put("KeyspaceName", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `PartitionKeyColumns`. Required. At least 1 item. An update replaces the resource.
    #[inline] pub fn partition_key_columns(mut self, value: impl IntoValue_<Vec<Column>>) -> Table<S0, Set_> { self.0.put("PartitionKeyColumns", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `PointInTimeRecoveryEnabled`.
    #[inline] pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PointInTimeRecoveryEnabled", value.into_node()); self }
    /// Sets `RegularColumns`.
    #[inline] pub fn regular_columns(mut self, value: impl IntoValue_<Vec<Column>>) -> Self { self.0.put("RegularColumns", value.into_node()); self }
    /// Sets `ReplicaSpecifications`. At least 1 item.
    #[inline] pub fn replica_specifications(mut self, value: impl IntoValue_<Vec<ReplicaSpecification>>) -> Self { self.0.put("ReplicaSpecifications", value.into_node()); self }
    /// Sets `TableName`. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WarmThroughput`.
    #[inline] pub fn warm_throughput(mut self, value: impl IntoValue_<WarmThroughput>) -> Self { self.0.put("WarmThroughput", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Table> for Table<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Table<S0, S1> {
    const TYPE: &'static str = "AWS::Cassandra::Table";
    type Handle = TableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Table`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableRef(Id_);
impl From<Id_> for TableRef { #[inline] fn from(id: Id_) -> Self { TableRef(id) } }
impl AsRef<Id_> for TableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableRef {
    /// `Ref`: `KeyspaceName|TableName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Cassandra::Table.TargetTrackingScalingPolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-targettrackingscalingpolicyconfiguration.html)
#[must_use]
pub struct TargetTrackingScalingPolicyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetTrackingScalingPolicyConfiguration<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingScalingPolicyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetTrackingScalingPolicyConfiguration<S0> {
    /// Sets `DisableScaleIn`.
    #[inline] pub fn disable_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableScaleIn", value.into_node()); self }
    /// Sets `ScaleInCooldown`.
    #[inline] pub fn scale_in_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleInCooldown", value.into_node()); self }
    /// Sets `ScaleOutCooldown`.
    #[inline] pub fn scale_out_cooldown(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleOutCooldown", value.into_node()); self }
    /// Sets `TargetValue`. Required.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<i64>) -> TargetTrackingScalingPolicyConfiguration<Set_> { self.0.put("TargetValue", value.into_node()); TargetTrackingScalingPolicyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetTrackingScalingPolicyConfiguration> for TargetTrackingScalingPolicyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-scalingpolicy.html)
#[must_use]
pub struct ScalingPolicy(Properties_);
impl ScalingPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScalingPolicy(Properties_::new()) }
}
impl ScalingPolicy {
    /// Sets `TargetTrackingScalingPolicyConfiguration`.
    #[inline] pub fn target_tracking_scaling_policy_configuration(mut self, value: impl IntoValue_<TargetTrackingScalingPolicyConfiguration>) -> Self { self.0.put("TargetTrackingScalingPolicyConfiguration", value.into_node()); self }
}
impl IntoValue_<ScalingPolicy> for ScalingPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.AutoScalingSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-autoscalingsetting.html)
#[must_use]
pub struct AutoScalingSetting(Properties_);
impl AutoScalingSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoScalingSetting(Properties_::new()) }
}
impl AutoScalingSetting {
    /// Sets `AutoScalingDisabled`.
    #[inline] pub fn auto_scaling_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoScalingDisabled", value.into_node()); self }
    /// Sets `MaximumUnits`. At least 1.
    #[inline] pub fn maximum_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumUnits", value.into_node()); self }
    /// Sets `MinimumUnits`. At least 1.
    #[inline] pub fn minimum_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumUnits", value.into_node()); self }
    /// Sets `ScalingPolicy`.
    #[inline] pub fn scaling_policy(mut self, value: impl IntoValue_<ScalingPolicy>) -> Self { self.0.put("ScalingPolicy", value.into_node()); self }
}
impl IntoValue_<AutoScalingSetting> for AutoScalingSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.AutoScalingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-autoscalingspecification.html)
#[must_use]
pub struct AutoScalingSpecification(Properties_);
impl AutoScalingSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoScalingSpecification(Properties_::new()) }
}
impl AutoScalingSpecification {
    /// Sets `ReadCapacityAutoScaling`.
    #[inline] pub fn read_capacity_auto_scaling(mut self, value: impl IntoValue_<AutoScalingSetting>) -> Self { self.0.put("ReadCapacityAutoScaling", value.into_node()); self }
    /// Sets `WriteCapacityAutoScaling`.
    #[inline] pub fn write_capacity_auto_scaling(mut self, value: impl IntoValue_<AutoScalingSetting>) -> Self { self.0.put("WriteCapacityAutoScaling", value.into_node()); self }
}
impl IntoValue_<AutoScalingSpecification> for AutoScalingSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.ProvisionedThroughput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-provisionedthroughput.html)
#[must_use]
pub struct ProvisionedThroughput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProvisionedThroughput<Missing_<super::required::read_capacity_units>, Missing_<super::required::write_capacity_units>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisionedThroughput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProvisionedThroughput<S0, S1> {
    /// Sets `ReadCapacityUnits`. Required. At least 1.
    #[inline] pub fn read_capacity_units(mut self, value: impl IntoValue_<i64>) -> ProvisionedThroughput<Set_, S1> { self.0.put("ReadCapacityUnits", value.into_node()); ProvisionedThroughput(self.0, PhantomData_) }
    /// Sets `WriteCapacityUnits`. Required. At least 1.
    #[inline] pub fn write_capacity_units(mut self, value: impl IntoValue_<i64>) -> ProvisionedThroughput<S0, Set_> { self.0.put("WriteCapacityUnits", value.into_node()); ProvisionedThroughput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProvisionedThroughput> for ProvisionedThroughput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.BillingMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-billingmode.html)
#[must_use]
pub struct BillingMode<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BillingMode<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BillingMode(Properties_::new(), PhantomData_) }
}
impl<S0> BillingMode<S0> {
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> BillingMode<Set_> { self.0.put("Mode", value.into_node()); BillingMode(self.0, PhantomData_) }
    /// Sets `ProvisionedThroughput`.
    #[inline] pub fn provisioned_throughput(mut self, value: impl IntoValue_<ProvisionedThroughput>) -> Self { self.0.put("ProvisionedThroughput", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BillingMode> for BillingMode<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.CdcSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-cdcspecification.html)
#[must_use]
pub struct CdcSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CdcSpecification<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CdcSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> CdcSpecification<S0> {
    /// Sets `Status`. Required. The values are constants of [`CdcStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<CdcStatus>) -> CdcSpecification<Set_> { self.0.put("Status", value.into_node()); CdcSpecification(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ViewType`. The values are constants of [`CdcViewType`].
    #[inline] pub fn view_type(mut self, value: impl IntoValue_<CdcViewType>) -> Self { self.0.put("ViewType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CdcSpecification> for CdcSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.Column`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-column.html)
#[must_use]
pub struct Column<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Column<Missing_<super::required::column_name>, Missing_<super::required::column_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Column(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Column<S0, S1> {
    /// Sets `ColumnName`. Required.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> Column<Set_, S1> { self.0.put("ColumnName", value.into_node()); Column(self.0, PhantomData_) }
    /// Sets `ColumnType`. Required.
    #[inline] pub fn column_type(mut self, value: impl IntoValue_<String>) -> Column<S0, Set_> { self.0.put("ColumnType", value.into_node()); Column(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Column> for Column<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.ClusteringKeyColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-clusteringkeycolumn.html)
#[must_use]
pub struct ClusteringKeyColumn<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusteringKeyColumn<Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusteringKeyColumn(Properties_::new(), PhantomData_) }
}
impl<S0> ClusteringKeyColumn<S0> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<Column>) -> ClusteringKeyColumn<Set_> { self.0.put("Column", value.into_node()); ClusteringKeyColumn(self.0, PhantomData_) }
    /// Sets `OrderBy`. The values are constants of [`OrderBy`].
    #[inline] pub fn order_by(mut self, value: impl IntoValue_<OrderBy>) -> Self { self.0.put("OrderBy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClusteringKeyColumn> for ClusteringKeyColumn<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.EncryptionSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-encryptionspecification.html)
#[must_use]
pub struct EncryptionSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionSpecification<Missing_<super::required::encryption_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionSpecification<S0> {
    /// Sets `EncryptionType`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> EncryptionSpecification<Set_> { self.0.put("EncryptionType", value.into_node()); EncryptionSpecification(self.0, PhantomData_) }
    /// Sets `KmsKeyIdentifier`.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EncryptionSpecification> for EncryptionSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.ReplicaSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-replicaspecification.html)
#[must_use]
pub struct ReplicaSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicaSpecification<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicaSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicaSpecification<S0> {
    /// Sets `ReadCapacityAutoScaling`.
    #[inline] pub fn read_capacity_auto_scaling(mut self, value: impl IntoValue_<AutoScalingSetting>) -> Self { self.0.put("ReadCapacityAutoScaling", value.into_node()); self }
    /// Sets `ReadCapacityUnits`.
    #[inline] pub fn read_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReadCapacityUnits", value.into_node()); self }
    /// Sets `Region`. Required. 2 to 25 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> ReplicaSpecification<Set_> { self.0.put("Region", value.into_node()); ReplicaSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicaSpecification> for ReplicaSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cassandra::Table.WarmThroughput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-warmthroughput.html)
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
/// Values of `AWS::Cassandra::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `PROVISIONED`
    pub const PROVISIONED: Value_<Mode> = Value_::constant("PROVISIONED");
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<Mode> = Value_::constant("ON_DEMAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cassandra::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
#[derive(Debug)]
pub enum CdcStatus {}
impl CdcStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<CdcStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<CdcStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CdcStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cassandra::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
#[derive(Debug)]
pub enum CdcViewType {}
impl CdcViewType {
    /// `NEW_IMAGE`
    pub const NEW_IMAGE: Value_<CdcViewType> = Value_::constant("NEW_IMAGE");
    /// `OLD_IMAGE`
    pub const OLD_IMAGE: Value_<CdcViewType> = Value_::constant("OLD_IMAGE");
    /// `KEYS_ONLY`
    pub const KEYS_ONLY: Value_<CdcViewType> = Value_::constant("KEYS_ONLY");
    /// `NEW_AND_OLD_IMAGES`
    pub const NEW_AND_OLD_IMAGES: Value_<CdcViewType> = Value_::constant("NEW_AND_OLD_IMAGES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CdcViewType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cassandra::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
#[derive(Debug)]
pub enum OrderBy {}
impl OrderBy {
    /// `ASC`
    pub const ASC: Value_<OrderBy> = Value_::constant("ASC");
    /// `DESC`
    pub const DESC: Value_<OrderBy> = Value_::constant("DESC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OrderBy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cassandra::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `AWS_OWNED_KMS_KEY`
    pub const AWS_OWNED_KMS_KEY: Value_<EncryptionType> = Value_::constant("AWS_OWNED_KMS_KEY");
    /// `CUSTOMER_MANAGED_KMS_KEY`
    pub const CUSTOMER_MANAGED_KMS_KEY: Value_<EncryptionType> = Value_::constant("CUSTOMER_MANAGED_KMS_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
