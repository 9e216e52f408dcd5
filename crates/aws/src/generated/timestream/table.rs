// Made by `cargo xtask generate`; do not edit.
//! `AWS::Timestream::Table`

use stanchion_template::generated::*;

/// `AWS::Timestream::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[must_use]
pub struct Table<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Table<Missing_<super::required::database_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Table(Properties_::new(), PhantomData_) }
}
impl<S0> Table<S0> {
    /// Sets `DatabaseName`. Required. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Table<Set_> { self.0.put("DatabaseName", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `MagneticStoreWriteProperties`.
    #[inline] pub fn magnetic_store_write_properties(mut self, value: impl IntoValue_<MagneticStoreWriteProperties>) -> Self { self.0.put("MagneticStoreWriteProperties", value.into_node()); self }
    /// Sets `RetentionProperties`.
    #[inline] pub fn retention_properties(mut self, value: impl IntoValue_<RetentionProperties>) -> Self { self.0.put("RetentionProperties", value.into_node()); self }
    /// Sets `Schema`.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Schema>) -> Self { self.0.put("Schema", value.into_node()); self }
    /// Sets `TableName`. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Table> for Table<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Table<S0> {
    const TYPE: &'static str = "AWS::Timestream::Table";
    type Handle = TableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Table`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableRef(Id_);
impl From<Id_> for TableRef { #[inline] fn from(id: Id_) -> Self { TableRef(id) } }
impl AsRef<Id_> for TableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableRef {
    /// `Ref`: `DatabaseName|TableName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Timestream::Table.S3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[must_use]
pub struct S3Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Configuration<Missing_<super::required::bucket_name>, Missing_<super::required::encryption_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Configuration<S0, S1> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Configuration<Set_, S1> { self.0.put("BucketName", value.into_node()); S3Configuration(self.0, PhantomData_) }
    /// Sets `EncryptionOption`. Required.
    #[inline] pub fn encryption_option(mut self, value: impl IntoValue_<String>) -> S3Configuration<S0, Set_> { self.0.put("EncryptionOption", value.into_node()); S3Configuration(self.0, PhantomData_) }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `ObjectKeyPrefix`.
    #[inline] pub fn object_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectKeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Configuration> for S3Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::Table.MagneticStoreRejectedDataLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[must_use]
pub struct MagneticStoreRejectedDataLocation(Properties_);
impl MagneticStoreRejectedDataLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MagneticStoreRejectedDataLocation(Properties_::new()) }
}
impl MagneticStoreRejectedDataLocation {
    /// Sets `S3Configuration`.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3Configuration>) -> Self { self.0.put("S3Configuration", value.into_node()); self }
}
impl IntoValue_<MagneticStoreRejectedDataLocation> for MagneticStoreRejectedDataLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::Table.MagneticStoreWriteProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[must_use]
pub struct MagneticStoreWriteProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MagneticStoreWriteProperties<Missing_<super::required::enable_magnetic_store_writes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MagneticStoreWriteProperties(Properties_::new(), PhantomData_) }
}
impl<S0> MagneticStoreWriteProperties<S0> {
    /// Sets `EnableMagneticStoreWrites`. Required.
    #[inline] pub fn enable_magnetic_store_writes(mut self, value: impl IntoValue_<bool>) -> MagneticStoreWriteProperties<Set_> { self.0.put("EnableMagneticStoreWrites", value.into_node()); MagneticStoreWriteProperties(self.0, PhantomData_) }
    /// Sets `MagneticStoreRejectedDataLocation`.
    #[inline] pub fn magnetic_store_rejected_data_location(mut self, value: impl IntoValue_<MagneticStoreRejectedDataLocation>) -> Self { self.0.put("MagneticStoreRejectedDataLocation", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MagneticStoreWriteProperties> for MagneticStoreWriteProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::Table.RetentionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[must_use]
pub struct RetentionProperties(Properties_);
impl RetentionProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetentionProperties(Properties_::new()) }
}
impl RetentionProperties {
    /// Sets `MagneticStoreRetentionPeriodInDays`.
    #[inline] pub fn magnetic_store_retention_period_in_days(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MagneticStoreRetentionPeriodInDays", value.into_node()); self }
    /// Sets `MemoryStoreRetentionPeriodInHours`.
    #[inline] pub fn memory_store_retention_period_in_hours(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MemoryStoreRetentionPeriodInHours", value.into_node()); self }
}
impl IntoValue_<RetentionProperties> for RetentionProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::Table.PartitionKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-table-partitionkey.html)
#[must_use]
pub struct PartitionKey<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartitionKey<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartitionKey(Properties_::new(), PhantomData_) }
}
impl<S0> PartitionKey<S0> {
    /// Sets `EnforcementInRecord`. The values are constants of [`PartitionKeyEnforcementLevel`].
    #[inline] pub fn enforcement_in_record(mut self, value: impl IntoValue_<PartitionKeyEnforcementLevel>) -> Self { self.0.put("EnforcementInRecord", value.into_node()); self }
    /// Sets `Name`. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`PartitionKeyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PartitionKeyType>) -> PartitionKey<Set_> { self.0.put("Type", value.into_node()); PartitionKey(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PartitionKey> for PartitionKey<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::Table.Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[must_use]
pub struct Schema(Properties_);
impl Schema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schema(Properties_::new()) }
}
impl Schema {
    /// Sets `CompositePartitionKey`. At least 1 item.
    #[inline] pub fn composite_partition_key(mut self, value: impl IntoValue_<Vec<PartitionKey>>) -> Self { self.0.put("CompositePartitionKey", value.into_node()); self }
}
impl IntoValue_<Schema> for Schema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Timestream::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[derive(Debug)]
pub enum PartitionKeyEnforcementLevel {}
impl PartitionKeyEnforcementLevel {
    /// `REQUIRED`
    pub const REQUIRED: Value_<PartitionKeyEnforcementLevel> = Value_::constant("REQUIRED");
    /// `OPTIONAL`
    pub const OPTIONAL: Value_<PartitionKeyEnforcementLevel> = Value_::constant("OPTIONAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PartitionKeyEnforcementLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Timestream::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
#[derive(Debug)]
pub enum PartitionKeyType {}
impl PartitionKeyType {
    /// `DIMENSION`
    pub const DIMENSION: Value_<PartitionKeyType> = Value_::constant("DIMENSION");
    /// `MEASURE`
    pub const MEASURE: Value_<PartitionKeyType> = Value_::constant("MEASURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PartitionKeyType> { Value_::from_node(value.into_node()) }
}
