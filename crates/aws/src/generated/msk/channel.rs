// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::Channel`

use stanchion_template::generated::*;

/// `AWS::MSK::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
#[must_use]
pub struct Channel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Channel<Missing_<super::required::channel_name>, Missing_<super::required::topic_configuration_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Channel<S0, S1> {
    /// Sets `ChannelName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Channel<Set_, S1> { self.0.put("ChannelName", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `ClusterArn`. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterArn", value.into_node()); self }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `IcebergDestinationConfiguration`.
    #[inline] pub fn iceberg_destination_configuration(mut self, value: impl IntoValue_<IcebergDestinationConfiguration>) -> Self { self.0.put("IcebergDestinationConfiguration", value.into_node()); self }
    /// Sets `LoggingInfo`. An update replaces the resource.
    #[inline] pub fn logging_info(mut self, value: impl IntoValue_<ChannelLoggingInfo>) -> Self { self.0.put("LoggingInfo", value.into_node()); self }
    /// Sets `S3DestinationConfiguration`.
    #[inline] pub fn s3_destination_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3DestinationConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TopicConfigurationList`. Required. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn topic_configuration_list(mut self, value: impl IntoValue_<Vec<TopicConfiguration>>) -> Channel<S0, Set_> { self.0.put("TopicConfigurationList", value.into_node()); Channel(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Channel> for Channel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Channel<S0, S1> {
    const TYPE: &'static str = "AWS::MSK::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `ChannelArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChannelArn`
    #[inline] pub fn channel_arn(&self) -> Value_<String> { self.0.attribute("ChannelArn") }
    /// `Fn::GetAtt` `StateInfo`
    #[inline] pub fn state_info(&self) -> Value_<String> { self.0.attribute("StateInfo") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::MSK::Channel.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::kms_key_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `KmsKeyArn`. Required.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> EncryptionConfiguration<Set_> { self.0.put("KmsKeyArn", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.Catalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-catalog.html)
#[must_use]
pub struct Catalog(Properties_);
impl Catalog {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Catalog(Properties_::new()) }
}
impl Catalog {
    /// Sets `CatalogArn`.
    #[inline] pub fn catalog_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogArn", value.into_node()); self }
    /// Sets `WarehouseLocation`.
    #[inline] pub fn warehouse_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WarehouseLocation", value.into_node()); self }
}
impl IntoValue_<Catalog> for Catalog { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.DeadLetterQueueS3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-deadletterqueues3.html)
#[must_use]
pub struct DeadLetterQueueS3<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeadLetterQueueS3<Missing_<super::required::bucket_arn>, Missing_<super::required::error_output_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeadLetterQueueS3(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeadLetterQueueS3<S0, S1> {
    /// Sets `BucketArn`. Required.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> DeadLetterQueueS3<Set_, S1> { self.0.put("BucketArn", value.into_node()); DeadLetterQueueS3(self.0, PhantomData_) }
    /// Sets `ErrorOutputPrefix`. Required.
    #[inline] pub fn error_output_prefix(mut self, value: impl IntoValue_<String>) -> DeadLetterQueueS3<S0, Set_> { self.0.put("ErrorOutputPrefix", value.into_node()); DeadLetterQueueS3(self.0, PhantomData_) }
    /// Sets `ExpectedBucketOwner`.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpectedBucketOwner", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeadLetterQueueS3> for DeadLetterQueueS3<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.PartitionSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-partitionsource.html)
#[must_use]
pub struct PartitionSource(Properties_);
impl PartitionSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PartitionSource(Properties_::new()) }
}
impl PartitionSource {
    /// Sets `SourceName`.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceName", value.into_node()); self }
}
impl IntoValue_<PartitionSource> for PartitionSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.PartitionSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-partitionspec.html)
#[must_use]
pub struct PartitionSpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartitionSpec<Missing_<super::required::partition_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartitionSpec(Properties_::new(), PhantomData_) }
}
impl<S0> PartitionSpec<S0> {
    /// Sets `PartitionStrategy`. Required. The values are constants of [`PartitionStrategy`].
    #[inline] pub fn partition_strategy(mut self, value: impl IntoValue_<PartitionStrategy>) -> PartitionSpec<Set_> { self.0.put("PartitionStrategy", value.into_node()); PartitionSpec(self.0, PhantomData_) }
    /// Sets `SourceList`.
    #[inline] pub fn source_list(mut self, value: impl IntoValue_<Vec<PartitionSource>>) -> Self { self.0.put("SourceList", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PartitionSpec> for PartitionSpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.DestinationTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-destinationtable.html)
#[must_use]
pub struct DestinationTable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DestinationTable<Missing_<super::required::destination_database_name>, Missing_<super::required::destination_table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DestinationTable<S0, S1> {
    /// Sets `DestinationDatabaseName`. Required.
    #[inline] pub fn destination_database_name(mut self, value: impl IntoValue_<String>) -> DestinationTable<Set_, S1> { self.0.put("DestinationDatabaseName", value.into_node()); DestinationTable(self.0, PhantomData_) }
    /// Sets `DestinationTableName`. Required.
    #[inline] pub fn destination_table_name(mut self, value: impl IntoValue_<String>) -> DestinationTable<S0, Set_> { self.0.put("DestinationTableName", value.into_node()); DestinationTable(self.0, PhantomData_) }
    /// Sets `PartitionSpec`.
    #[inline] pub fn partition_spec(mut self, value: impl IntoValue_<PartitionSpec>) -> Self { self.0.put("PartitionSpec", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DestinationTable> for DestinationTable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.SchemaEvolution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-schemaevolution.html)
#[must_use]
pub struct SchemaEvolution<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SchemaEvolution<Missing_<super::required::enable_schema_evolution>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaEvolution(Properties_::new(), PhantomData_) }
}
impl<S0> SchemaEvolution<S0> {
    /// Sets `EnableSchemaEvolution`. Required.
    #[inline] pub fn enable_schema_evolution(mut self, value: impl IntoValue_<bool>) -> SchemaEvolution<Set_> { self.0.put("EnableSchemaEvolution", value.into_node()); SchemaEvolution(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SchemaEvolution> for SchemaEvolution<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.TableCreation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-tablecreation.html)
#[must_use]
pub struct TableCreation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TableCreation<Missing_<super::required::enable_table_creation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableCreation(Properties_::new(), PhantomData_) }
}
impl<S0> TableCreation<S0> {
    /// Sets `EnableTableCreation`. Required.
    #[inline] pub fn enable_table_creation(mut self, value: impl IntoValue_<bool>) -> TableCreation<Set_> { self.0.put("EnableTableCreation", value.into_node()); TableCreation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TableCreation> for TableCreation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.IcebergDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-icebergdestinationconfiguration.html)
#[must_use]
pub struct IcebergDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl IcebergDestinationConfiguration<Missing_<super::required::append_only>, Missing_<super::required::dead_letter_queue_s3>, Missing_<super::required::destination_table_list>, Missing_<super::required::schema_evolution>, Missing_<super::required::service_execution_role_arn>, Missing_<super::required::table_creation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> IcebergDestinationConfiguration<S0, S1, S2, S3, S4, S5> {
    /// Sets `AppendOnly`. Required.
    #[inline] pub fn append_only(mut self, value: impl IntoValue_<bool>) -> IcebergDestinationConfiguration<Set_, S1, S2, S3, S4, S5> { self.0.put("AppendOnly", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `Catalog`.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<Catalog>) -> Self { self.0.put("Catalog", value.into_node()); self }
    /// Sets `CompressionType`. The values are constants of [`IcebergCompressionType`].
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<IcebergCompressionType>) -> Self { self.0.put("CompressionType", value.into_node()); self }
    /// Sets `DataFreshnessInSeconds`. 60 to 900.
    #[inline] pub fn data_freshness_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataFreshnessInSeconds", value.into_node()); self }
    /// Sets `DeadLetterQueueS3`. Required.
    #[inline] pub fn dead_letter_queue_s3(mut self, value: impl IntoValue_<DeadLetterQueueS3>) -> IcebergDestinationConfiguration<S0, Set_, S2, S3, S4, S5> { self.0.put("DeadLetterQueueS3", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationTableList`. Required. Exactly 1 item.
    #[inline] pub fn destination_table_list(mut self, value: impl IntoValue_<Vec<DestinationTable>>) -> IcebergDestinationConfiguration<S0, S1, Set_, S3, S4, S5> { self.0.put("DestinationTableList", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `SchemaEvolution`. Required.
    #[inline] pub fn schema_evolution(mut self, value: impl IntoValue_<SchemaEvolution>) -> IcebergDestinationConfiguration<S0, S1, S2, Set_, S4, S5> { self.0.put("SchemaEvolution", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `ServiceExecutionRoleArn`. Required.
    #[inline] pub fn service_execution_role_arn(mut self, value: impl IntoValue_<String>) -> IcebergDestinationConfiguration<S0, S1, S2, S3, Set_, S5> { self.0.put("ServiceExecutionRoleArn", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `TableCreation`. Required.
    #[inline] pub fn table_creation(mut self, value: impl IntoValue_<TableCreation>) -> IcebergDestinationConfiguration<S0, S1, S2, S3, S4, Set_> { self.0.put("TableCreation", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<IcebergDestinationConfiguration> for IcebergDestinationConfiguration<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.CloudWatchLogsLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-cloudwatchlogslogdestination.html)
#[must_use]
pub struct CloudWatchLogsLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsLogDestination<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsLogDestination<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> CloudWatchLogsLogDestination<Set_> { self.0.put("Enabled", value.into_node()); CloudWatchLogsLogDestination(self.0, PhantomData_) }
    /// Sets `LogGroup`.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsLogDestination> for CloudWatchLogsLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.FirehoseLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-firehoselogdestination.html)
#[must_use]
pub struct FirehoseLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FirehoseLogDestination<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirehoseLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> FirehoseLogDestination<S0> {
    /// Sets `DeliveryStream`.
    #[inline] pub fn delivery_stream(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryStream", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> FirehoseLogDestination<Set_> { self.0.put("Enabled", value.into_node()); FirehoseLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FirehoseLogDestination> for FirehoseLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.S3LogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-s3logdestination.html)
#[must_use]
pub struct S3LogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3LogDestination<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3LogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> S3LogDestination<S0> {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> S3LogDestination<Set_> { self.0.put("Enabled", value.into_node()); S3LogDestination(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3LogDestination> for S3LogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.ChannelLoggingInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-channellogginginfo.html)
#[must_use]
pub struct ChannelLoggingInfo(Properties_);
impl ChannelLoggingInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChannelLoggingInfo(Properties_::new()) }
}
impl ChannelLoggingInfo {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogsLogDestination>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<FirehoseLogDestination>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3LogDestination>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<ChannelLoggingInfo> for ChannelLoggingInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.S3Storage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-s3storage.html)
#[must_use]
pub struct S3Storage<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3Storage<Missing_<super::required::bucket_arn>, Missing_<super::required::compression_type>, Missing_<super::required::storage_class>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Storage(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3Storage<S0, S1, S2> {
    /// Sets `BucketArn`. Required.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3Storage<Set_, S1, S2> { self.0.put("BucketArn", value.into_node()); S3Storage(self.0, PhantomData_) }
    /// Sets `CompressionType`. Required. The values are constants of [`S3CompressionType`].
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<S3CompressionType>) -> S3Storage<S0, Set_, S2> { self.0.put("CompressionType", value.into_node()); S3Storage(self.0, PhantomData_) }
    /// Sets `ExpectedBucketOwner`.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpectedBucketOwner", value.into_node()); self }
    /// Sets `OutputKeyTemplate`.
    #[inline] pub fn output_key_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputKeyTemplate", value.into_node()); self }
    /// Sets `OutputPrefix`.
    #[inline] pub fn output_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputPrefix", value.into_node()); self }
    /// Sets `StorageClass`. Required. The values are constants of [`S3StorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<S3StorageClass>) -> S3Storage<S0, S1, Set_> { self.0.put("StorageClass", value.into_node()); S3Storage(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3Storage> for S3Storage<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.S3DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-s3destinationconfiguration.html)
#[must_use]
pub struct S3DestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3DestinationConfiguration<Missing_<super::required::dead_letter_queue_s3>, Missing_<super::required::service_execution_role_arn>, Missing_<super::required::storage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3DestinationConfiguration<S0, S1, S2> {
    /// Sets `DataFreshnessInSeconds`. 60 to 900.
    #[inline] pub fn data_freshness_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataFreshnessInSeconds", value.into_node()); self }
    /// Sets `DeadLetterQueueS3`. Required.
    #[inline] pub fn dead_letter_queue_s3(mut self, value: impl IntoValue_<DeadLetterQueueS3>) -> S3DestinationConfiguration<Set_, S1, S2> { self.0.put("DeadLetterQueueS3", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `ServiceExecutionRoleArn`. Required.
    #[inline] pub fn service_execution_role_arn(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<S0, Set_, S2> { self.0.put("ServiceExecutionRoleArn", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `Storage`. Required.
    #[inline] pub fn storage(mut self, value: impl IntoValue_<S3Storage>) -> S3DestinationConfiguration<S0, S1, Set_> { self.0.put("Storage", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3DestinationConfiguration> for S3DestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.RecordConverter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-recordconverter.html)
#[must_use]
pub struct RecordConverter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordConverter<Missing_<super::required::value_converter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordConverter(Properties_::new(), PhantomData_) }
}
impl<S0> RecordConverter<S0> {
    /// Sets `ValueConverter`. Required. The values are constants of [`ValueConverter`].
    #[inline] pub fn value_converter(mut self, value: impl IntoValue_<ValueConverter>) -> RecordConverter<Set_> { self.0.put("ValueConverter", value.into_node()); RecordConverter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordConverter> for RecordConverter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.RecordSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-recordschema.html)
#[must_use]
pub struct RecordSchema<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordSchema<Missing_<super::required::gsr_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordSchema(Properties_::new(), PhantomData_) }
}
impl<S0> RecordSchema<S0> {
    /// Sets `GsrArn`. Required.
    #[inline] pub fn gsr_arn(mut self, value: impl IntoValue_<String>) -> RecordSchema<Set_> { self.0.put("GsrArn", value.into_node()); RecordSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordSchema> for RecordSchema<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Channel.TopicConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-topicconfiguration.html)
#[must_use]
pub struct TopicConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicConfiguration<Missing_<super::required::record_converter>, Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicConfiguration<S0, S1> {
    /// Sets `RecordConverter`. Required.
    #[inline] pub fn record_converter(mut self, value: impl IntoValue_<RecordConverter>) -> TopicConfiguration<Set_, S1> { self.0.put("RecordConverter", value.into_node()); TopicConfiguration(self.0, PhantomData_) }
    /// Sets `RecordSchema`.
    #[inline] pub fn record_schema(mut self, value: impl IntoValue_<RecordSchema>) -> Self { self.0.put("RecordSchema", value.into_node()); self }
    /// Sets `TopicArn`. Required.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> TopicConfiguration<S0, Set_> { self.0.put("TopicArn", value.into_node()); TopicConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicConfiguration> for TopicConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MSK::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
#[derive(Debug)]
pub enum IcebergCompressionType {}
impl IcebergCompressionType {
    /// `ZSTD`
    pub const ZSTD: Value_<IcebergCompressionType> = Value_::constant("ZSTD");
    /// `SNAPPY`
    pub const SNAPPY: Value_<IcebergCompressionType> = Value_::constant("SNAPPY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IcebergCompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
#[derive(Debug)]
pub enum PartitionStrategy {}
impl PartitionStrategy {
    /// `TIME_HOUR`
    pub const TIME_HOUR: Value_<PartitionStrategy> = Value_::constant("TIME_HOUR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PartitionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
#[derive(Debug)]
pub enum S3CompressionType {}
impl S3CompressionType {
    /// `NONE`
    pub const NONE: Value_<S3CompressionType> = Value_::constant("NONE");
    /// `GZIP`
    pub const GZIP: Value_<S3CompressionType> = Value_::constant("GZIP");
    /// `ZSTD`
    pub const ZSTD: Value_<S3CompressionType> = Value_::constant("ZSTD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3CompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
#[derive(Debug)]
pub enum S3StorageClass {}
impl S3StorageClass {
    /// `STANDARD`
    pub const STANDARD: Value_<S3StorageClass> = Value_::constant("STANDARD");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<S3StorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// `GLACIER_IR`
    pub const GLACIER_IR: Value_<S3StorageClass> = Value_::constant("GLACIER_IR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3StorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
#[derive(Debug)]
pub enum ValueConverter {}
impl ValueConverter {
    /// `BYTE_ARRAY`
    pub const BYTE_ARRAY: Value_<ValueConverter> = Value_::constant("BYTE_ARRAY");
    /// `JSON`
    pub const JSON: Value_<ValueConverter> = Value_::constant("JSON");
    /// `JSON_SCHEMA_GSR`
    pub const JSON_SCHEMA_GSR: Value_<ValueConverter> = Value_::constant("JSON_SCHEMA_GSR");
    /// `STRING`
    pub const STRING: Value_<ValueConverter> = Value_::constant("STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValueConverter> { Value_::from_node(value.into_node()) }
}
