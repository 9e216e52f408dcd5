// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Tables::Table`

use stanchion_template::generated::*;

/// `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[must_use]
pub struct Table<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Table<Missing_<super::required::namespace>, Missing_<super::required::open_table_format>, Missing_<super::required::table_bucket_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Table(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Table<S0, S1, S2, S3> {
    /// Sets `Compaction`.
    #[inline] pub fn compaction(mut self, value: impl IntoValue_<Compaction>) -> Self { self.0.put("Compaction", value.into_node()); self }
    /// Sets `IcebergMetadata`. An update replaces the resource.
    #[inline] pub fn iceberg_metadata(mut self, value: impl IntoValue_<IcebergMetadata>) -> Self { self.0.put("IcebergMetadata", value.into_node()); self }
    /// Sets `Namespace`. Required. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Table<Set_, S1, S2, S3> { self.0.put("Namespace", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `OpenTableFormat`. Required. An update replaces the resource. The values are constants of [`OpenTableFormat`].
    #[inline] pub fn open_table_format(mut self, value: impl IntoValue_<OpenTableFormat>) -> Table<S0, Set_, S2, S3> { self.0.put("OpenTableFormat", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `SnapshotManagement`.
    #[inline] pub fn snapshot_management(mut self, value: impl IntoValue_<SnapshotManagement>) -> Self { self.0.put("SnapshotManagement", value.into_node()); self }
    /// Sets `StorageClassConfiguration`. An update replaces the resource.
    #[inline] pub fn storage_class_configuration(mut self, value: impl IntoValue_<StorageClassConfiguration>) -> Self { self.0.put("StorageClassConfiguration", value.into_node()); self }
    /// Sets `TableBucketARN`. Required. An update replaces the resource.
    #[inline] pub fn table_bucket_arn(mut self, value: impl IntoValue_<String>) -> Table<S0, S1, Set_, S3> { self.0.put("TableBucketARN", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Table<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WithoutMetadata`. An update replaces the resource. The values are constants of [`WithoutMetadata`].
    #[inline] pub fn without_metadata(mut self, value: impl IntoValue_<WithoutMetadata>) -> Self { self.0.put("WithoutMetadata", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Table> for Table<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Table<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::S3Tables::Table";
    type Handle = TableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Table`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableRef(Id_);
impl From<Id_> for TableRef { #[inline] fn from(id: Id_) -> Self { TableRef(id) } }
impl AsRef<Id_> for TableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableRef {
    /// `Ref`: `TableARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TableARN`
    #[inline] pub fn table_arn(&self) -> Value_<String> { self.0.attribute("TableARN") }
    /// `Fn::GetAtt` `VersionToken`
    #[inline] pub fn version_token(&self) -> Value_<String> { self.0.attribute("VersionToken") }
    /// `Fn::GetAtt` `WarehouseLocation`
    #[inline] pub fn warehouse_location(&self) -> Value_<String> { self.0.attribute("WarehouseLocation") }
}
/// `AWS::S3Tables::Table.Compaction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-compaction.html)
#[must_use]
pub struct Compaction(Properties_);
impl Compaction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Compaction(Properties_::new()) }
}
impl Compaction {
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `TargetFileSizeMB`. At least 64.
    #[inline] pub fn target_file_size_mb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetFileSizeMB", value.into_node()); self }
}
impl IntoValue_<Compaction> for Compaction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.IcebergPartitionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergpartitionfield.html)
#[must_use]
pub struct IcebergPartitionField<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IcebergPartitionField<Missing_<super::required::name>, Missing_<super::required::source_id>, Missing_<super::required::transform>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergPartitionField(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IcebergPartitionField<S0, S1, S2> {
    /// Sets `FieldId`.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FieldId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IcebergPartitionField<Set_, S1, S2> { self.0.put("Name", value.into_node()); IcebergPartitionField(self.0, PhantomData_) }
    /// Sets `SourceId`. Required.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<i64>) -> IcebergPartitionField<S0, Set_, S2> { self.0.put("SourceId", value.into_node()); IcebergPartitionField(self.0, PhantomData_) }
    /// Sets `Transform`. Required.
    #[inline] pub fn transform(mut self, value: impl IntoValue_<String>) -> IcebergPartitionField<S0, S1, Set_> { self.0.put("Transform", value.into_node()); IcebergPartitionField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IcebergPartitionField> for IcebergPartitionField<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.IcebergPartitionSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergpartitionspec.html)
#[must_use]
pub struct IcebergPartitionSpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IcebergPartitionSpec<Missing_<super::required::fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergPartitionSpec(Properties_::new(), PhantomData_) }
}
impl<S0> IcebergPartitionSpec<S0> {
    /// Sets `Fields`. Required.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<IcebergPartitionField>>) -> IcebergPartitionSpec<Set_> { self.0.put("Fields", value.into_node()); IcebergPartitionSpec(self.0, PhantomData_) }
    /// Sets `SpecId`.
    #[inline] pub fn spec_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpecId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IcebergPartitionSpec> for IcebergPartitionSpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.SchemaField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-schemafield.html)
#[must_use]
pub struct SchemaField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SchemaField<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SchemaField<S0, S1> {
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SchemaField<Set_, S1> { self.0.put("Name", value.into_node()); SchemaField(self.0, PhantomData_) }
    /// Sets `Required`.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Required", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> SchemaField<S0, Set_> { self.0.put("Type", value.into_node()); SchemaField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SchemaField> for SchemaField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.IcebergSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergschema.html)
#[must_use]
pub struct IcebergSchema<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IcebergSchema<Missing_<super::required::schema_field_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergSchema(Properties_::new(), PhantomData_) }
}
impl<S0> IcebergSchema<S0> {
    /// Sets `SchemaFieldList`. Required.
    #[inline] pub fn schema_field_list(mut self, value: impl IntoValue_<Vec<SchemaField>>) -> IcebergSchema<Set_> { self.0.put("SchemaFieldList", value.into_node()); IcebergSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IcebergSchema> for IcebergSchema<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.SchemaV2Field`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-schemav2field.html)
#[must_use]
pub struct SchemaV2Field<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SchemaV2Field<Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::required>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaV2Field(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SchemaV2Field<S0, S1, S2, S3> {
    /// Sets `Doc`.
    #[inline] pub fn doc(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Doc", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<i64>) -> SchemaV2Field<Set_, S1, S2, S3> { self.0.put("Id", value.into_node()); SchemaV2Field(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SchemaV2Field<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); SchemaV2Field(self.0, PhantomData_) }
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> SchemaV2Field<S0, S1, Set_, S3> { self.0.put("Required", value.into_node()); SchemaV2Field(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Node_>) -> SchemaV2Field<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); SchemaV2Field(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SchemaV2Field> for SchemaV2Field<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.IcebergSchemaV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergschemav2.html)
#[must_use]
pub struct IcebergSchemaV2<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IcebergSchemaV2<Missing_<super::required::schema_v2_field_list>, Missing_<super::required::schema_v2_field_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergSchemaV2(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IcebergSchemaV2<S0, S1> {
    /// Sets `IdentifierFieldIds`.
    #[inline] pub fn identifier_field_ids(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("IdentifierFieldIds", value.into_node()); self }
    /// Sets `SchemaId`.
    #[inline] pub fn schema_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SchemaId", value.into_node()); self }
    /// Sets `SchemaV2FieldList`. Required.
    #[inline] pub fn schema_v2_field_list(mut self, value: impl IntoValue_<Vec<SchemaV2Field>>) -> IcebergSchemaV2<Set_, S1> { self.0.put("SchemaV2FieldList", value.into_node()); IcebergSchemaV2(self.0, PhantomData_) }
    /// Sets `SchemaV2FieldType`. Required. The values are constants of [`SchemaV2FieldType`].
    #[inline] pub fn schema_v2_field_type(mut self, value: impl IntoValue_<SchemaV2FieldType>) -> IcebergSchemaV2<S0, Set_> { self.0.put("SchemaV2FieldType", value.into_node()); IcebergSchemaV2(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IcebergSchemaV2> for IcebergSchemaV2<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.IcebergSortField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergsortfield.html)
#[must_use]
pub struct IcebergSortField<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IcebergSortField<Missing_<super::required::direction>, Missing_<super::required::null_order>, Missing_<super::required::source_id>, Missing_<super::required::transform>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergSortField(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IcebergSortField<S0, S1, S2, S3> {
    /// Sets `Direction`. Required. The values are constants of [`Direction`].
    #[inline] pub fn direction(mut self, value: impl IntoValue_<Direction>) -> IcebergSortField<Set_, S1, S2, S3> { self.0.put("Direction", value.into_node()); IcebergSortField(self.0, PhantomData_) }
    /// Sets `NullOrder`. Required. The values are constants of [`NullOrder`].
    #[inline] pub fn null_order(mut self, value: impl IntoValue_<NullOrder>) -> IcebergSortField<S0, Set_, S2, S3> { self.0.put("NullOrder", value.into_node()); IcebergSortField(self.0, PhantomData_) }
    /// Sets `SourceId`. Required.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<i64>) -> IcebergSortField<S0, S1, Set_, S3> { self.0.put("SourceId", value.into_node()); IcebergSortField(self.0, PhantomData_) }
    /// Sets `Transform`. Required.
    #[inline] pub fn transform(mut self, value: impl IntoValue_<String>) -> IcebergSortField<S0, S1, S2, Set_> { self.0.put("Transform", value.into_node()); IcebergSortField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IcebergSortField> for IcebergSortField<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.IcebergSortOrder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergsortorder.html)
#[must_use]
pub struct IcebergSortOrder<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IcebergSortOrder<Missing_<super::required::fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergSortOrder(Properties_::new(), PhantomData_) }
}
impl<S0> IcebergSortOrder<S0> {
    /// Sets `Fields`. Required.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<IcebergSortField>>) -> IcebergSortOrder<Set_> { self.0.put("Fields", value.into_node()); IcebergSortOrder(self.0, PhantomData_) }
    /// Sets `OrderId`.
    #[inline] pub fn order_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OrderId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IcebergSortOrder> for IcebergSortOrder<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.IcebergMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergmetadata.html)
#[must_use]
pub struct IcebergMetadata(Properties_);
impl IcebergMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IcebergMetadata(Properties_::new()) }
}
impl IcebergMetadata {
    /// Sets `IcebergPartitionSpec`.
    #[inline] pub fn iceberg_partition_spec(mut self, value: impl IntoValue_<IcebergPartitionSpec>) -> Self { self.0.put("IcebergPartitionSpec", value.into_node()); self }
    /// Sets `IcebergSchema`.
    #[inline] pub fn iceberg_schema(mut self, value: impl IntoValue_<IcebergSchema>) -> Self { self.0.put("IcebergSchema", value.into_node()); self }
    /// Sets `IcebergSchemaV2`.
    #[inline] pub fn iceberg_schema_v2(mut self, value: impl IntoValue_<IcebergSchemaV2>) -> Self { self.0.put("IcebergSchemaV2", value.into_node()); self }
    /// Sets `IcebergSortOrder`.
    #[inline] pub fn iceberg_sort_order(mut self, value: impl IntoValue_<IcebergSortOrder>) -> Self { self.0.put("IcebergSortOrder", value.into_node()); self }
    /// Sets `TableProperties`.
    #[inline] pub fn table_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TableProperties", value.into_node()); self }
}
impl IntoValue_<IcebergMetadata> for IcebergMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.SnapshotManagement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-snapshotmanagement.html)
#[must_use]
pub struct SnapshotManagement(Properties_);
impl SnapshotManagement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnapshotManagement(Properties_::new()) }
}
impl SnapshotManagement {
    /// Sets `MaxSnapshotAgeHours`. At least 1.
    #[inline] pub fn max_snapshot_age_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSnapshotAgeHours", value.into_node()); self }
    /// Sets `MinSnapshotsToKeep`. At least 1.
    #[inline] pub fn min_snapshots_to_keep(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSnapshotsToKeep", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`SnapshotManagementStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<SnapshotManagementStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<SnapshotManagement> for SnapshotManagement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::Table.StorageClassConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-storageclassconfiguration.html)
#[must_use]
pub struct StorageClassConfiguration(Properties_);
impl StorageClassConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageClassConfiguration(Properties_::new()) }
}
impl StorageClassConfiguration {
    /// Sets `StorageClass`. The values are constants of [`StorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<StorageClass>) -> Self { self.0.put("StorageClass", value.into_node()); self }
}
impl IntoValue_<StorageClassConfiguration> for StorageClassConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `enabled`
    pub const ENABLED: Value_<Status> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<Status> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum SchemaV2FieldType {}
impl SchemaV2FieldType {
    /// `struct`
    pub const STRUCT: Value_<SchemaV2FieldType> = Value_::constant("struct");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SchemaV2FieldType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum Direction {}
impl Direction {
    /// `asc`
    pub const ASC: Value_<Direction> = Value_::constant("asc");
    /// `desc`
    pub const DESC: Value_<Direction> = Value_::constant("desc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Direction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum NullOrder {}
impl NullOrder {
    /// `nulls-first`
    pub const NULLS_FIRST: Value_<NullOrder> = Value_::constant("nulls-first");
    /// `nulls-last`
    pub const NULLS_LAST: Value_<NullOrder> = Value_::constant("nulls-last");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NullOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum OpenTableFormat {}
impl OpenTableFormat {
    /// `ICEBERG`
    pub const ICEBERG: Value_<OpenTableFormat> = Value_::constant("ICEBERG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OpenTableFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum SnapshotManagementStatus {}
impl SnapshotManagementStatus {
    /// `enabled`
    pub const ENABLED: Value_<SnapshotManagementStatus> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<SnapshotManagementStatus> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SnapshotManagementStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum StorageClass {}
impl StorageClass {
    /// `STANDARD`
    pub const STANDARD: Value_<StorageClass> = Value_::constant("STANDARD");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<StorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
#[derive(Debug)]
pub enum WithoutMetadata {}
impl WithoutMetadata {
    /// `Yes`
    pub const YES: Value_<WithoutMetadata> = Value_::constant("Yes");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WithoutMetadata> { Value_::from_node(value.into_node()) }
}
