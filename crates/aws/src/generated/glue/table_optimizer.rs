// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::TableOptimizer`

use stanchion_template::generated::*;

/// `AWS::Glue::TableOptimizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html)
#[must_use]
pub struct TableOptimizer<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl TableOptimizer<Missing_<super::required::catalog_id>, Missing_<super::required::database_name>, Missing_<super::required::table_name>, Missing_<super::required::table_optimizer_configuration>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableOptimizer(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> TableOptimizer<S0, S1, S2, S3, S4> {
    /// Sets `CatalogId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> TableOptimizer<Set_, S1, S2, S3, S4> { self.0.put("CatalogId", value.into_node()); TableOptimizer(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> TableOptimizer<S0, Set_, S2, S3, S4> { self.0.put("DatabaseName", value.into_node()); TableOptimizer(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> TableOptimizer<S0, S1, Set_, S3, S4> { self.0.put("TableName", value.into_node()); TableOptimizer(self.0, PhantomData_) }
    /// Sets `TableOptimizerConfiguration`. Required.
    #[inline] pub fn table_optimizer_configuration(mut self, value: impl IntoValue_<TableOptimizerConfiguration>) -> TableOptimizer<S0, S1, S2, Set_, S4> { self.0.put("TableOptimizerConfiguration", value.into_node()); TableOptimizer(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> TableOptimizer<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); TableOptimizer(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<TableOptimizer> for TableOptimizer<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for TableOptimizer<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Glue::TableOptimizer";
    type Handle = TableOptimizerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TableOptimizer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableOptimizerRef(Id_);
impl From<Id_> for TableOptimizerRef { #[inline] fn from(id: Id_) -> Self { TableOptimizerRef(id) } }
impl AsRef<Id_> for TableOptimizerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableOptimizerRef {
    /// `Ref`: `TableName|DatabaseName|Type|CatalogId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::TableOptimizer.IcebergCompactionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-icebergcompactionconfiguration.html)
#[must_use]
pub struct IcebergCompactionConfiguration(Properties_);
impl IcebergCompactionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IcebergCompactionConfiguration(Properties_::new()) }
}
impl IcebergCompactionConfiguration {
    /// Sets `DeleteFileThreshold`.
    #[inline] pub fn delete_file_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeleteFileThreshold", value.into_node()); self }
    /// Sets `MinInputFiles`.
    #[inline] pub fn min_input_files(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinInputFiles", value.into_node()); self }
    /// Sets `Strategy`. The values are constants of [`Strategy`].
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<Strategy>) -> Self { self.0.put("Strategy", value.into_node()); self }
}
impl IntoValue_<IcebergCompactionConfiguration> for IcebergCompactionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::TableOptimizer.CompactionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-compactionconfiguration.html)
#[must_use]
pub struct CompactionConfiguration(Properties_);
impl CompactionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CompactionConfiguration(Properties_::new()) }
}
impl CompactionConfiguration {
    /// Sets `IcebergConfiguration`.
    #[inline] pub fn iceberg_configuration(mut self, value: impl IntoValue_<IcebergCompactionConfiguration>) -> Self { self.0.put("IcebergConfiguration", value.into_node()); self }
}
impl IntoValue_<CompactionConfiguration> for CompactionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::TableOptimizer.IcebergConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-icebergconfiguration.html)
#[must_use]
pub struct IcebergConfiguration(Properties_);
impl IcebergConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IcebergConfiguration(Properties_::new()) }
}
impl IcebergConfiguration {
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `OrphanFileRetentionPeriodInDays`.
    #[inline] pub fn orphan_file_retention_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OrphanFileRetentionPeriodInDays", value.into_node()); self }
}
impl IntoValue_<IcebergConfiguration> for IcebergConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::TableOptimizer.OrphanFileDeletionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-orphanfiledeletionconfiguration.html)
#[must_use]
pub struct OrphanFileDeletionConfiguration(Properties_);
impl OrphanFileDeletionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OrphanFileDeletionConfiguration(Properties_::new()) }
}
impl OrphanFileDeletionConfiguration {
    /// Sets `IcebergConfiguration`.
    #[inline] pub fn iceberg_configuration(mut self, value: impl IntoValue_<IcebergConfiguration>) -> Self { self.0.put("IcebergConfiguration", value.into_node()); self }
}
impl IntoValue_<OrphanFileDeletionConfiguration> for OrphanFileDeletionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::TableOptimizer.IcebergRetentionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-icebergretentionconfiguration.html)
#[must_use]
pub struct IcebergRetentionConfiguration(Properties_);
impl IcebergRetentionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IcebergRetentionConfiguration(Properties_::new()) }
}
impl IcebergRetentionConfiguration {
    /// Sets `CleanExpiredFiles`.
    #[inline] pub fn clean_expired_files(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CleanExpiredFiles", value.into_node()); self }
    /// Sets `NumberOfSnapshotsToRetain`.
    #[inline] pub fn number_of_snapshots_to_retain(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfSnapshotsToRetain", value.into_node()); self }
    /// Sets `SnapshotRetentionPeriodInDays`.
    #[inline] pub fn snapshot_retention_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SnapshotRetentionPeriodInDays", value.into_node()); self }
}
impl IntoValue_<IcebergRetentionConfiguration> for IcebergRetentionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::TableOptimizer.RetentionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-retentionconfiguration.html)
#[must_use]
pub struct RetentionConfiguration(Properties_);
impl RetentionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetentionConfiguration(Properties_::new()) }
}
impl RetentionConfiguration {
    /// Sets `IcebergConfiguration`.
    #[inline] pub fn iceberg_configuration(mut self, value: impl IntoValue_<IcebergRetentionConfiguration>) -> Self { self.0.put("IcebergConfiguration", value.into_node()); self }
}
impl IntoValue_<RetentionConfiguration> for RetentionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::TableOptimizer.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration(Properties_);
impl VpcConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new()) }
}
impl VpcConfiguration {
    /// Sets `GlueConnectionName`.
    #[inline] pub fn glue_connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlueConnectionName", value.into_node()); self }
}
impl IntoValue_<VpcConfiguration> for VpcConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::TableOptimizer.TableOptimizerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-tableoptimizerconfiguration.html)
#[must_use]
pub struct TableOptimizerConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TableOptimizerConfiguration<Missing_<super::required::enabled>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableOptimizerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TableOptimizerConfiguration<S0, S1> {
    /// Sets `CompactionConfiguration`.
    #[inline] pub fn compaction_configuration(mut self, value: impl IntoValue_<CompactionConfiguration>) -> Self { self.0.put("CompactionConfiguration", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TableOptimizerConfiguration<Set_, S1> { self.0.put("Enabled", value.into_node()); TableOptimizerConfiguration(self.0, PhantomData_) }
    /// Sets `OrphanFileDeletionConfiguration`.
    #[inline] pub fn orphan_file_deletion_configuration(mut self, value: impl IntoValue_<OrphanFileDeletionConfiguration>) -> Self { self.0.put("OrphanFileDeletionConfiguration", value.into_node()); self }
    /// Sets `RetentionConfiguration`.
    #[inline] pub fn retention_configuration(mut self, value: impl IntoValue_<RetentionConfiguration>) -> Self { self.0.put("RetentionConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> TableOptimizerConfiguration<S0, Set_> { self.0.put("RoleArn", value.into_node()); TableOptimizerConfiguration(self.0, PhantomData_) }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TableOptimizerConfiguration> for TableOptimizerConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::TableOptimizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html)
#[derive(Debug)]
pub enum Strategy {}
impl Strategy {
    /// `binpack`
    pub const BINPACK: Value_<Strategy> = Value_::constant("binpack");
    /// `sort`
    pub const SORT: Value_<Strategy> = Value_::constant("sort");
    /// `z-order`
    pub const Z_ORDER: Value_<Strategy> = Value_::constant("z-order");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Strategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::TableOptimizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `compaction`
    pub const COMPACTION: Value_<Type> = Value_::constant("compaction");
    /// `orphan_file_deletion`
    pub const ORPHAN_FILE_DELETION: Value_<Type> = Value_::constant("orphan_file_deletion");
    /// `retention`
    pub const RETENTION: Value_<Type> = Value_::constant("retention");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
