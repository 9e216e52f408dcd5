// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Table`

use stanchion_template::generated::*;

/// `AWS::Glue::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html)
#[must_use]
pub struct Table<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Table<Missing_<super::required::catalog_id>, Missing_<super::required::database_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Table(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Table<S0, S1> {
    /// Sets `CatalogId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Table<Set_, S1> { self.0.put("CatalogId", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Table<S0, Set_> { self.0.put("DatabaseName", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OpenTableFormatInput`.
    #[inline] pub fn open_table_format_input(mut self, value: impl IntoValue_<OpenTableFormatInput>) -> Self { self.0.put("OpenTableFormatInput", value.into_node()); self }
    /// Sets `TableInput`.
    #[inline] pub fn table_input(mut self, value: impl IntoValue_<TableInput>) -> Self { self.0.put("TableInput", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Table> for Table<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Table<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::Table";
    type Handle = TableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Table`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableRef(Id_);
impl From<Id_> for TableRef { #[inline] fn from(id: Id_) -> Self { TableRef(id) } }
impl AsRef<Id_> for TableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Glue::Table.IcebergPartitionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergpartitionfield.html)
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
/// `AWS::Glue::Table.IcebergPartitionSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergpartitionspec.html)
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
/// `AWS::Glue::Table.IcebergStructField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergstructfield.html)
#[must_use]
pub struct IcebergStructField<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IcebergStructField<Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::required>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergStructField(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IcebergStructField<S0, S1, S2, S3> {
    /// Sets `Doc`.
    #[inline] pub fn doc(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Doc", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<i64>) -> IcebergStructField<Set_, S1, S2, S3> { self.0.put("Id", value.into_node()); IcebergStructField(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IcebergStructField<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); IcebergStructField(self.0, PhantomData_) }
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> IcebergStructField<S0, S1, Set_, S3> { self.0.put("Required", value.into_node()); IcebergStructField(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> IcebergStructField<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); IcebergStructField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IcebergStructField> for IcebergStructField<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.IcebergSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergschema.html)
#[must_use]
pub struct IcebergSchema<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IcebergSchema<Missing_<super::required::fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergSchema(Properties_::new(), PhantomData_) }
}
impl<S0> IcebergSchema<S0> {
    /// Sets `Fields`. Required.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<IcebergStructField>>) -> IcebergSchema<Set_> { self.0.put("Fields", value.into_node()); IcebergSchema(self.0, PhantomData_) }
    /// Sets `IdentifierFieldIds`.
    #[inline] pub fn identifier_field_ids(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("IdentifierFieldIds", value.into_node()); self }
    /// Sets `SchemaId`.
    #[inline] pub fn schema_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SchemaId", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IcebergSchema> for IcebergSchema<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.IcebergSortField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergsortfield.html)
#[must_use]
pub struct IcebergSortField<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IcebergSortField<Missing_<super::required::direction>, Missing_<super::required::null_order>, Missing_<super::required::source_id>, Missing_<super::required::transform>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergSortField(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IcebergSortField<S0, S1, S2, S3> {
    /// Sets `Direction`. Required.
    #[inline] pub fn direction(mut self, value: impl IntoValue_<String>) -> IcebergSortField<Set_, S1, S2, S3> { self.0.put("Direction", value.into_node()); IcebergSortField(self.0, PhantomData_) }
    /// Sets `NullOrder`. Required.
    #[inline] pub fn null_order(mut self, value: impl IntoValue_<String>) -> IcebergSortField<S0, Set_, S2, S3> { self.0.put("NullOrder", value.into_node()); IcebergSortField(self.0, PhantomData_) }
    /// Sets `SourceId`. Required.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<i64>) -> IcebergSortField<S0, S1, Set_, S3> { self.0.put("SourceId", value.into_node()); IcebergSortField(self.0, PhantomData_) }
    /// Sets `Transform`. Required.
    #[inline] pub fn transform(mut self, value: impl IntoValue_<String>) -> IcebergSortField<S0, S1, S2, Set_> { self.0.put("Transform", value.into_node()); IcebergSortField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IcebergSortField> for IcebergSortField<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.IcebergSortOrder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergsortorder.html)
#[must_use]
pub struct IcebergSortOrder<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IcebergSortOrder<Missing_<super::required::fields>, Missing_<super::required::order_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergSortOrder(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IcebergSortOrder<S0, S1> {
    /// Sets `Fields`. Required.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<IcebergSortField>>) -> IcebergSortOrder<Set_, S1> { self.0.put("Fields", value.into_node()); IcebergSortOrder(self.0, PhantomData_) }
    /// Sets `OrderId`. Required.
    #[inline] pub fn order_id(mut self, value: impl IntoValue_<i64>) -> IcebergSortOrder<S0, Set_> { self.0.put("OrderId", value.into_node()); IcebergSortOrder(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IcebergSortOrder> for IcebergSortOrder<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.IcebergTableInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergtableinput.html)
#[must_use]
pub struct IcebergTableInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IcebergTableInput<Missing_<super::required::location>, Missing_<super::required::schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergTableInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IcebergTableInput<S0, S1> {
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> IcebergTableInput<Set_, S1> { self.0.put("Location", value.into_node()); IcebergTableInput(self.0, PhantomData_) }
    /// Sets `PartitionSpec`.
    #[inline] pub fn partition_spec(mut self, value: impl IntoValue_<IcebergPartitionSpec>) -> Self { self.0.put("PartitionSpec", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Schema`. Required.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<IcebergSchema>) -> IcebergTableInput<S0, Set_> { self.0.put("Schema", value.into_node()); IcebergTableInput(self.0, PhantomData_) }
    /// Sets `WriteOrder`.
    #[inline] pub fn write_order(mut self, value: impl IntoValue_<IcebergSortOrder>) -> Self { self.0.put("WriteOrder", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IcebergTableInput> for IcebergTableInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.IcebergInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-iceberginput.html)
#[must_use]
pub struct IcebergInput(Properties_);
impl IcebergInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IcebergInput(Properties_::new()) }
}
impl IcebergInput {
    /// Sets `IcebergTableInput`.
    #[inline] pub fn iceberg_table_input(mut self, value: impl IntoValue_<IcebergTableInput>) -> Self { self.0.put("IcebergTableInput", value.into_node()); self }
    /// Sets `MetadataOperation`. The values are constants of [`MetadataOperation`].
    #[inline] pub fn metadata_operation(mut self, value: impl IntoValue_<MetadataOperation>) -> Self { self.0.put("MetadataOperation", value.into_node()); self }
    /// Sets `Version`. 1 to 255 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<IcebergInput> for IcebergInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.OpenTableFormatInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-opentableformatinput.html)
#[must_use]
pub struct OpenTableFormatInput(Properties_);
impl OpenTableFormatInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpenTableFormatInput(Properties_::new()) }
}
impl OpenTableFormatInput {
    /// Sets `IcebergInput`.
    #[inline] pub fn iceberg_input(mut self, value: impl IntoValue_<IcebergInput>) -> Self { self.0.put("IcebergInput", value.into_node()); self }
}
impl IntoValue_<OpenTableFormatInput> for OpenTableFormatInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.Column`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-column.html)
#[must_use]
pub struct Column<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Column<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Column(Properties_::new(), PhantomData_) }
}
impl<S0> Column<S0> {
    /// Sets `Comment`. 0 to 255 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Column<Set_> { self.0.put("Name", value.into_node()); Column(self.0, PhantomData_) }
    /// Sets `Type`. 0 to 131072 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Column> for Column<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.SchemaId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-schemaid.html)
#[must_use]
pub struct SchemaId(Properties_);
impl SchemaId {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaId(Properties_::new()) }
}
impl SchemaId {
    /// Sets `RegistryName`. 1 to 255 characters.
    #[inline] pub fn registry_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegistryName", value.into_node()); self }
    /// Sets `SchemaArn`. 1 to 10240 characters.
    #[inline] pub fn schema_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaArn", value.into_node()); self }
    /// Sets `SchemaName`. 1 to 255 characters.
    #[inline] pub fn schema_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaName", value.into_node()); self }
}
impl IntoValue_<SchemaId> for SchemaId { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.SchemaReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-schemareference.html)
#[must_use]
pub struct SchemaReference(Properties_);
impl SchemaReference {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaReference(Properties_::new()) }
}
impl SchemaReference {
    /// Sets `SchemaId`.
    #[inline] pub fn schema_id(mut self, value: impl IntoValue_<SchemaId>) -> Self { self.0.put("SchemaId", value.into_node()); self }
    /// Sets `SchemaVersionId`. Exactly 36 characters.
    #[inline] pub fn schema_version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaVersionId", value.into_node()); self }
    /// Sets `SchemaVersionNumber`. 1 to 100000.
    #[inline] pub fn schema_version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SchemaVersionNumber", value.into_node()); self }
}
impl IntoValue_<SchemaReference> for SchemaReference { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.SerdeInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-serdeinfo.html)
#[must_use]
pub struct SerdeInfo(Properties_);
impl SerdeInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SerdeInfo(Properties_::new()) }
}
impl SerdeInfo {
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `SerializationLibrary`. 1 to 255 characters.
    #[inline] pub fn serialization_library(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SerializationLibrary", value.into_node()); self }
}
impl IntoValue_<SerdeInfo> for SerdeInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.SkewedInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-skewedinfo.html)
#[must_use]
pub struct SkewedInfo(Properties_);
impl SkewedInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SkewedInfo(Properties_::new()) }
}
impl SkewedInfo {
    /// Sets `SkewedColumnNames`.
    #[inline] pub fn skewed_column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SkewedColumnNames", value.into_node()); self }
    /// Sets `SkewedColumnValueLocationMaps`.
    #[inline] pub fn skewed_column_value_location_maps(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SkewedColumnValueLocationMaps", value.into_node()); self }
    /// Sets `SkewedColumnValues`.
    #[inline] pub fn skewed_column_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SkewedColumnValues", value.into_node()); self }
}
impl IntoValue_<SkewedInfo> for SkewedInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.Order`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-order.html)
#[must_use]
pub struct Order<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Order<Missing_<super::required::column>, Missing_<super::required::sort_order>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Order(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Order<S0, S1> {
    /// Sets `Column`. Required. 1 to 255 characters.
    #[inline] pub fn column(mut self, value: impl IntoValue_<String>) -> Order<Set_, S1> { self.0.put("Column", value.into_node()); Order(self.0, PhantomData_) }
    /// Sets `SortOrder`. Required. 0 to 1.
    #[inline] pub fn sort_order(mut self, value: impl IntoValue_<i64>) -> Order<S0, Set_> { self.0.put("SortOrder", value.into_node()); Order(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Order> for Order<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.StorageDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-storagedescriptor.html)
#[must_use]
pub struct StorageDescriptor(Properties_);
impl StorageDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageDescriptor(Properties_::new()) }
}
impl StorageDescriptor {
    /// Sets `BucketColumns`.
    #[inline] pub fn bucket_columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BucketColumns", value.into_node()); self }
    /// Sets `Columns`.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<Column>>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `Compressed`.
    #[inline] pub fn compressed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Compressed", value.into_node()); self }
    /// Sets `InputFormat`. 0 to 128 characters.
    #[inline] pub fn input_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputFormat", value.into_node()); self }
    /// Sets `Location`. 0 to 2056 characters.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `NumberOfBuckets`.
    #[inline] pub fn number_of_buckets(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfBuckets", value.into_node()); self }
    /// Sets `OutputFormat`. 0 to 128 characters.
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputFormat", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `SchemaReference`.
    #[inline] pub fn schema_reference(mut self, value: impl IntoValue_<SchemaReference>) -> Self { self.0.put("SchemaReference", value.into_node()); self }
    /// Sets `SerdeInfo`.
    #[inline] pub fn serde_info(mut self, value: impl IntoValue_<SerdeInfo>) -> Self { self.0.put("SerdeInfo", value.into_node()); self }
    /// Sets `SkewedInfo`.
    #[inline] pub fn skewed_info(mut self, value: impl IntoValue_<SkewedInfo>) -> Self { self.0.put("SkewedInfo", value.into_node()); self }
    /// Sets `SortColumns`.
    #[inline] pub fn sort_columns(mut self, value: impl IntoValue_<Vec<Order>>) -> Self { self.0.put("SortColumns", value.into_node()); self }
    /// Sets `StoredAsSubDirectories`.
    #[inline] pub fn stored_as_sub_directories(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StoredAsSubDirectories", value.into_node()); self }
}
impl IntoValue_<StorageDescriptor> for StorageDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.TableIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-tableidentifier.html)
#[must_use]
pub struct TableIdentifier(Properties_);
impl TableIdentifier {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableIdentifier(Properties_::new()) }
}
impl TableIdentifier {
    /// Sets `CatalogId`. 1 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Region`. 1 to 255 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl IntoValue_<TableIdentifier> for TableIdentifier { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.ViewRepresentation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-viewrepresentation.html)
#[must_use]
pub struct ViewRepresentation(Properties_);
impl ViewRepresentation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ViewRepresentation(Properties_::new()) }
}
impl ViewRepresentation {
    /// Sets `Dialect`. The values are constants of [`Dialect`].
    #[inline] pub fn dialect(mut self, value: impl IntoValue_<Dialect>) -> Self { self.0.put("Dialect", value.into_node()); self }
    /// Sets `DialectVersion`. 1 to 255 characters.
    #[inline] pub fn dialect_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DialectVersion", value.into_node()); self }
    /// Sets `ValidationConnection`. 1 to 255 characters.
    #[inline] pub fn validation_connection(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidationConnection", value.into_node()); self }
    /// Sets `ViewExpandedText`. 0 to 409600 characters.
    #[inline] pub fn view_expanded_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ViewExpandedText", value.into_node()); self }
    /// Sets `ViewOriginalText`. 0 to 409600 characters.
    #[inline] pub fn view_original_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ViewOriginalText", value.into_node()); self }
}
impl IntoValue_<ViewRepresentation> for ViewRepresentation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.ViewDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-viewdefinition.html)
#[must_use]
pub struct ViewDefinition(Properties_);
impl ViewDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ViewDefinition(Properties_::new()) }
}
impl ViewDefinition {
    /// Sets `Definer`. 20 to 2048 characters.
    #[inline] pub fn definer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Definer", value.into_node()); self }
    /// Sets `IsProtected`.
    #[inline] pub fn is_protected(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsProtected", value.into_node()); self }
    /// Sets `Representations`. 1 to 10 items.
    #[inline] pub fn representations(mut self, value: impl IntoValue_<Vec<ViewRepresentation>>) -> Self { self.0.put("Representations", value.into_node()); self }
    /// Sets `SubObjects`. 0 to 10 items.
    #[inline] pub fn sub_objects(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubObjects", value.into_node()); self }
}
impl IntoValue_<ViewDefinition> for ViewDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Table.TableInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-tableinput.html)
#[must_use]
pub struct TableInput(Properties_);
impl TableInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableInput(Properties_::new()) }
}
impl TableInput {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Owner`. 1 to 255 characters.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Owner", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `PartitionKeys`.
    #[inline] pub fn partition_keys(mut self, value: impl IntoValue_<Vec<Column>>) -> Self { self.0.put("PartitionKeys", value.into_node()); self }
    /// Sets `Retention`. At least 0.
    #[inline] pub fn retention(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Retention", value.into_node()); self }
    /// Sets `StorageDescriptor`.
    #[inline] pub fn storage_descriptor(mut self, value: impl IntoValue_<StorageDescriptor>) -> Self { self.0.put("StorageDescriptor", value.into_node()); self }
    /// Sets `TableType`. 0 to 255 characters. The values are constants of [`TableType`].
    #[inline] pub fn table_type(mut self, value: impl IntoValue_<TableType>) -> Self { self.0.put("TableType", value.into_node()); self }
    /// Sets `TargetTable`.
    #[inline] pub fn target_table(mut self, value: impl IntoValue_<TableIdentifier>) -> Self { self.0.put("TargetTable", value.into_node()); self }
    /// Sets `ViewDefinition`.
    #[inline] pub fn view_definition(mut self, value: impl IntoValue_<ViewDefinition>) -> Self { self.0.put("ViewDefinition", value.into_node()); self }
    /// Sets `ViewExpandedText`. 0 to 409600 characters.
    #[inline] pub fn view_expanded_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ViewExpandedText", value.into_node()); self }
    /// Sets `ViewOriginalText`. 0 to 409600 characters.
    #[inline] pub fn view_original_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ViewOriginalText", value.into_node()); self }
}
impl IntoValue_<TableInput> for TableInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html)
#[derive(Debug)]
pub enum MetadataOperation {}
impl MetadataOperation {
    /// `CREATE`
    pub const CREATE: Value_<MetadataOperation> = Value_::constant("CREATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetadataOperation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html)
#[derive(Debug)]
pub enum TableType {}
impl TableType {
    /// `EXTERNAL_TABLE`
    pub const EXTERNAL_TABLE: Value_<TableType> = Value_::constant("EXTERNAL_TABLE");
    /// `VIRTUAL_VIEW`
    pub const VIRTUAL_VIEW: Value_<TableType> = Value_::constant("VIRTUAL_VIEW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html)
#[derive(Debug)]
pub enum Dialect {}
impl Dialect {
    /// `ATHENA`
    pub const ATHENA: Value_<Dialect> = Value_::constant("ATHENA");
    /// `REDSHIFT`
    pub const REDSHIFT: Value_<Dialect> = Value_::constant("REDSHIFT");
    /// `SPARK`
    pub const SPARK: Value_<Dialect> = Value_::constant("SPARK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Dialect> { Value_::from_node(value.into_node()) }
}
