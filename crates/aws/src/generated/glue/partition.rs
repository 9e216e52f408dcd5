// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Partition`

use stanchion_template::generated::*;

/// `AWS::Glue::Partition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html)
#[must_use]
pub struct Partition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Partition<Missing_<super::required::catalog_id>, Missing_<super::required::database_name>, Missing_<super::required::partition_input>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Partition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Partition<S0, S1, S2, S3> {
    /// Sets `CatalogId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Partition<Set_, S1, S2, S3> { self.0.put("CatalogId", value.into_node()); Partition(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Partition<S0, Set_, S2, S3> { self.0.put("DatabaseName", value.into_node()); Partition(self.0, PhantomData_) }
    /// Sets `PartitionInput`. Required.
    #[inline] pub fn partition_input(mut self, value: impl IntoValue_<PartitionInput>) -> Partition<S0, S1, Set_, S3> { self.0.put("PartitionInput", value.into_node()); Partition(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Partition<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); Partition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Partition> for Partition<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Partition<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Glue::Partition";
    type Handle = PartitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Partition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PartitionRef(Id_);
impl From<Id_> for PartitionRef { #[inline] fn from(id: Id_) -> Self { PartitionRef(id) } }
impl AsRef<Id_> for PartitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PartitionRef {
    /// `Ref`: `CatalogId|DatabaseName|TableName|IdentifierPartitionInputValues`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IdentifierPartitionInputValues`
    #[inline] pub fn identifier_partition_input_values(&self) -> Value_<String> { self.0.attribute("IdentifierPartitionInputValues") }
}
/// `AWS::Glue::Partition.Column`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-column.html)
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
/// `AWS::Glue::Partition.SchemaId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-schemaid.html)
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
/// `AWS::Glue::Partition.SchemaReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-schemareference.html)
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
/// `AWS::Glue::Partition.SerdeInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-serdeinfo.html)
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
/// `AWS::Glue::Partition.SkewedInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-skewedinfo.html)
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
/// `AWS::Glue::Partition.Order`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-order.html)
#[must_use]
pub struct Order<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Order<Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Order(Properties_::new(), PhantomData_) }
}
impl<S0> Order<S0> {
    /// Sets `Column`. Required. 1 to 255 characters.
    #[inline] pub fn column(mut self, value: impl IntoValue_<String>) -> Order<Set_> { self.0.put("Column", value.into_node()); Order(self.0, PhantomData_) }
    /// Sets `SortOrder`. 0 to 1.
    #[inline] pub fn sort_order(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SortOrder", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Order> for Order<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Partition.StorageDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-storagedescriptor.html)
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
/// `AWS::Glue::Partition.PartitionInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-partitioninput.html)
#[must_use]
pub struct PartitionInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartitionInput<Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartitionInput(Properties_::new(), PhantomData_) }
}
impl<S0> PartitionInput<S0> {
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `StorageDescriptor`.
    #[inline] pub fn storage_descriptor(mut self, value: impl IntoValue_<StorageDescriptor>) -> Self { self.0.put("StorageDescriptor", value.into_node()); self }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> PartitionInput<Set_> { self.0.put("Values", value.into_node()); PartitionInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PartitionInput> for PartitionInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
