// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTAnalytics::Datastore`

use stanchion_template::generated::*;

/// `AWS::IoTAnalytics::Datastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html)
#[must_use]
pub struct Datastore(Properties_);
impl Datastore {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Datastore(Properties_::new()) }
}
impl Datastore {
    /// Sets `DatastoreName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn datastore_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatastoreName", value.into_node()); self }
    /// Sets `DatastorePartitions`.
    #[inline] pub fn datastore_partitions(mut self, value: impl IntoValue_<DatastorePartitions>) -> Self { self.0.put("DatastorePartitions", value.into_node()); self }
    /// Sets `DatastoreStorage`.
    #[inline] pub fn datastore_storage(mut self, value: impl IntoValue_<DatastoreStorage>) -> Self { self.0.put("DatastoreStorage", value.into_node()); self }
    /// Sets `FileFormatConfiguration`.
    #[inline] pub fn file_format_configuration(mut self, value: impl IntoValue_<FileFormatConfiguration>) -> Self { self.0.put("FileFormatConfiguration", value.into_node()); self }
    /// Sets `RetentionPeriod`.
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<RetentionPeriod>) -> Self { self.0.put("RetentionPeriod", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Datastore> for Datastore { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Datastore {
    const TYPE: &'static str = "AWS::IoTAnalytics::Datastore";
    type Handle = DatastoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Datastore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatastoreRef(Id_);
impl From<Id_> for DatastoreRef { #[inline] fn from(id: Id_) -> Self { DatastoreRef(id) } }
impl AsRef<Id_> for DatastoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatastoreRef {
    /// `Ref`: `DatastoreName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTAnalytics::Datastore.Partition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-partition.html)
#[must_use]
pub struct Partition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Partition<Missing_<super::required::attribute_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Partition(Properties_::new(), PhantomData_) }
}
impl<S0> Partition<S0> {
    /// Sets `AttributeName`. Required.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> Partition<Set_> { self.0.put("AttributeName", value.into_node()); Partition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Partition> for Partition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.TimestampPartition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-timestamppartition.html)
#[must_use]
pub struct TimestampPartition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimestampPartition<Missing_<super::required::attribute_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimestampPartition(Properties_::new(), PhantomData_) }
}
impl<S0> TimestampPartition<S0> {
    /// Sets `AttributeName`. Required.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> TimestampPartition<Set_> { self.0.put("AttributeName", value.into_node()); TimestampPartition(self.0, PhantomData_) }
    /// Sets `TimestampFormat`.
    #[inline] pub fn timestamp_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampFormat", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TimestampPartition> for TimestampPartition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.DatastorePartition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-datastorepartition.html)
#[must_use]
pub struct DatastorePartition(Properties_);
impl DatastorePartition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatastorePartition(Properties_::new()) }
}
impl DatastorePartition {
    /// Sets `Partition`.
    #[inline] pub fn partition(mut self, value: impl IntoValue_<Partition>) -> Self { self.0.put("Partition", value.into_node()); self }
    /// Sets `TimestampPartition`.
    #[inline] pub fn timestamp_partition(mut self, value: impl IntoValue_<TimestampPartition>) -> Self { self.0.put("TimestampPartition", value.into_node()); self }
}
impl IntoValue_<DatastorePartition> for DatastorePartition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.DatastorePartitions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-datastorepartitions.html)
#[must_use]
pub struct DatastorePartitions(Properties_);
impl DatastorePartitions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatastorePartitions(Properties_::new()) }
}
impl DatastorePartitions {
    /// Sets `Partitions`. 0 to 25 items.
    #[inline] pub fn partitions(mut self, value: impl IntoValue_<Vec<DatastorePartition>>) -> Self { self.0.put("Partitions", value.into_node()); self }
}
impl IntoValue_<DatastorePartitions> for DatastorePartitions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.CustomerManagedS3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-customermanageds3.html)
#[must_use]
pub struct CustomerManagedS3<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomerManagedS3<Missing_<super::required::bucket>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerManagedS3(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomerManagedS3<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 255 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> CustomerManagedS3<Set_, S1> { self.0.put("Bucket", value.into_node()); CustomerManagedS3(self.0, PhantomData_) }
    /// Sets `KeyPrefix`. 1 to 255 characters.
    #[inline] pub fn key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefix", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> CustomerManagedS3<S0, Set_> { self.0.put("RoleArn", value.into_node()); CustomerManagedS3(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomerManagedS3> for CustomerManagedS3<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.CustomerManagedS3Storage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-customermanageds3storage.html)
#[must_use]
pub struct CustomerManagedS3Storage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomerManagedS3Storage<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerManagedS3Storage(Properties_::new(), PhantomData_) }
}
impl<S0> CustomerManagedS3Storage<S0> {
    /// Sets `Bucket`. Required. 3 to 255 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> CustomerManagedS3Storage<Set_> { self.0.put("Bucket", value.into_node()); CustomerManagedS3Storage(self.0, PhantomData_) }
    /// Sets `KeyPrefix`. 1 to 255 characters.
    #[inline] pub fn key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomerManagedS3Storage> for CustomerManagedS3Storage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.IotSiteWiseMultiLayerStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-iotsitewisemultilayerstorage.html)
#[must_use]
pub struct IotSiteWiseMultiLayerStorage(Properties_);
impl IotSiteWiseMultiLayerStorage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IotSiteWiseMultiLayerStorage(Properties_::new()) }
}
impl IotSiteWiseMultiLayerStorage {
    /// Sets `CustomerManagedS3Storage`.
    #[inline] pub fn customer_managed_s3_storage(mut self, value: impl IntoValue_<CustomerManagedS3Storage>) -> Self { self.0.put("CustomerManagedS3Storage", value.into_node()); self }
}
impl IntoValue_<IotSiteWiseMultiLayerStorage> for IotSiteWiseMultiLayerStorage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.DatastoreStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-datastorestorage.html)
#[must_use]
pub struct DatastoreStorage(Properties_);
impl DatastoreStorage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatastoreStorage(Properties_::new()) }
}
impl DatastoreStorage {
    /// Sets `CustomerManagedS3`.
    #[inline] pub fn customer_managed_s3(mut self, value: impl IntoValue_<CustomerManagedS3>) -> Self { self.0.put("CustomerManagedS3", value.into_node()); self }
    /// Sets `IotSiteWiseMultiLayerStorage`.
    #[inline] pub fn iot_site_wise_multi_layer_storage(mut self, value: impl IntoValue_<IotSiteWiseMultiLayerStorage>) -> Self { self.0.put("IotSiteWiseMultiLayerStorage", value.into_node()); self }
    /// Sets `ServiceManagedS3`.
    #[inline] pub fn service_managed_s3(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ServiceManagedS3", value.into_node()); self }
}
impl IntoValue_<DatastoreStorage> for DatastoreStorage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.Column`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-column.html)
#[must_use]
pub struct Column<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Column<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Column(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Column<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Column<Set_, S1> { self.0.put("Name", value.into_node()); Column(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Column<S0, Set_> { self.0.put("Type", value.into_node()); Column(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Column> for Column<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.SchemaDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-schemadefinition.html)
#[must_use]
pub struct SchemaDefinition(Properties_);
impl SchemaDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaDefinition(Properties_::new()) }
}
impl SchemaDefinition {
    /// Sets `Columns`. 1 to 100 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<Column>>) -> Self { self.0.put("Columns", value.into_node()); self }
}
impl IntoValue_<SchemaDefinition> for SchemaDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.ParquetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-parquetconfiguration.html)
#[must_use]
pub struct ParquetConfiguration(Properties_);
impl ParquetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParquetConfiguration(Properties_::new()) }
}
impl ParquetConfiguration {
    /// Sets `SchemaDefinition`.
    #[inline] pub fn schema_definition(mut self, value: impl IntoValue_<SchemaDefinition>) -> Self { self.0.put("SchemaDefinition", value.into_node()); self }
}
impl IntoValue_<ParquetConfiguration> for ParquetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.FileFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-fileformatconfiguration.html)
#[must_use]
pub struct FileFormatConfiguration(Properties_);
impl FileFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FileFormatConfiguration(Properties_::new()) }
}
impl FileFormatConfiguration {
    /// Sets `JsonConfiguration`.
    #[inline] pub fn json_configuration(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("JsonConfiguration", value.into_node()); self }
    /// Sets `ParquetConfiguration`.
    #[inline] pub fn parquet_configuration(mut self, value: impl IntoValue_<ParquetConfiguration>) -> Self { self.0.put("ParquetConfiguration", value.into_node()); self }
}
impl IntoValue_<FileFormatConfiguration> for FileFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Datastore.RetentionPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-retentionperiod.html)
#[must_use]
pub struct RetentionPeriod(Properties_);
impl RetentionPeriod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetentionPeriod(Properties_::new()) }
}
impl RetentionPeriod {
    /// Sets `NumberOfDays`. 1 to 2147483647.
    #[inline] pub fn number_of_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfDays", value.into_node()); self }
    /// Sets `Unlimited`.
    #[inline] pub fn unlimited(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Unlimited", value.into_node()); self }
}
impl IntoValue_<RetentionPeriod> for RetentionPeriod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
