// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kinesis::Channel`

use stanchion_template::generated::*;

/// `AWS::Kinesis::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
#[must_use]
pub struct Channel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Channel<Missing_<super::required::channel_name>, Missing_<super::required::service_execution_role_arn>, Missing_<super::required::stream_configuration_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Channel<S0, S1, S2> {
    /// Sets `ChannelName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Channel<Set_, S1, S2> { self.0.put("ChannelName", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<LoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `S3DestinationConfiguration`.
    #[inline] pub fn s3_destination_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3DestinationConfiguration", value.into_node()); self }
    /// Sets `S3TablesDestinationConfiguration`.
    #[inline] pub fn s3_tables_destination_configuration(mut self, value: impl IntoValue_<S3TablesDestinationConfiguration>) -> Self { self.0.put("S3TablesDestinationConfiguration", value.into_node()); self }
    /// Sets `ServiceExecutionRoleARN`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn service_execution_role_arn(mut self, value: impl IntoValue_<String>) -> Channel<S0, Set_, S2> { self.0.put("ServiceExecutionRoleARN", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `StreamConfigurationList`. Required. 1 to 10000 items. An update replaces the resource.
    #[inline] pub fn stream_configuration_list(mut self, value: impl IntoValue_<Vec<StreamConfiguration>>) -> Channel<S0, S1, Set_> { self.0.put("StreamConfigurationList", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Channel> for Channel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Channel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Kinesis::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `ChannelARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChannelARN`
    #[inline] pub fn channel_arn(&self) -> Value_<String> { self.0.attribute("ChannelARN") }
    /// `Fn::GetAtt` `ChannelCreationTimestamp`
    #[inline] pub fn channel_creation_timestamp(&self) -> Value_<String> { self.0.attribute("ChannelCreationTimestamp") }
    /// `Fn::GetAtt` `ChannelId`
    #[inline] pub fn channel_id(&self) -> Value_<String> { self.0.attribute("ChannelId") }
    /// `Fn::GetAtt` `ChannelStatus`
    #[inline] pub fn channel_status(&self) -> Value_<String> { self.0.attribute("ChannelStatus") }
}
/// `AWS::Kinesis::Channel.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EncryptionConfiguration<Missing_<super::required::encryption_type>, Missing_<super::required::key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EncryptionConfiguration<S0, S1> {
    /// Sets `EncryptionType`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> EncryptionConfiguration<Set_, S1> { self.0.put("EncryptionType", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
    /// Sets `KeyId`. Required. 1 to 2048 characters.
    #[inline] pub fn key_id(mut self, value: impl IntoValue_<String>) -> EncryptionConfiguration<S0, Set_> { self.0.put("KeyId", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.CloudWatchLogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-cloudwatchlogsconfiguration.html)
#[must_use]
pub struct CloudWatchLogsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsConfiguration<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsConfiguration<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> CloudWatchLogsConfiguration<Set_> { self.0.put("Enabled", value.into_node()); CloudWatchLogsConfiguration(self.0, PhantomData_) }
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `LogStreamName`. 1 to 512 characters.
    #[inline] pub fn log_stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsConfiguration> for CloudWatchLogsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggingConfiguration<Missing_<super::required::cloud_watch_logs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LoggingConfiguration<S0> {
    /// Sets `CloudWatchLogs`. Required.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogsConfiguration>) -> LoggingConfiguration<Set_> { self.0.put("CloudWatchLogs", value.into_node()); LoggingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LoggingConfiguration> for LoggingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.DeadLetterQueueS3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-deadletterqueues3configuration.html)
#[must_use]
pub struct DeadLetterQueueS3Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeadLetterQueueS3Configuration<Missing_<super::required::bucket_arn>, Missing_<super::required::expected_bucket_owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeadLetterQueueS3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeadLetterQueueS3Configuration<S0, S1> {
    /// Sets `BucketARN`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> DeadLetterQueueS3Configuration<Set_, S1> { self.0.put("BucketARN", value.into_node()); DeadLetterQueueS3Configuration(self.0, PhantomData_) }
    /// Sets `ErrorOutputPrefix`. 1 to 512 characters.
    #[inline] pub fn error_output_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ErrorOutputPrefix", value.into_node()); self }
    /// Sets `ExpectedBucketOwner`. Required. Exactly 12 characters.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> DeadLetterQueueS3Configuration<S0, Set_> { self.0.put("ExpectedBucketOwner", value.into_node()); DeadLetterQueueS3Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeadLetterQueueS3Configuration> for DeadLetterQueueS3Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.S3StorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3storageconfiguration.html)
#[must_use]
pub struct S3StorageConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3StorageConfiguration<Missing_<super::required::bucket_arn>, Missing_<super::required::compression_type>, Missing_<super::required::expected_bucket_owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3StorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3StorageConfiguration<S0, S1, S2> {
    /// Sets `BucketARN`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3StorageConfiguration<Set_, S1, S2> { self.0.put("BucketARN", value.into_node()); S3StorageConfiguration(self.0, PhantomData_) }
    /// Sets `CompressionType`. Required. The values are constants of [`CompressionType`].
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<CompressionType>) -> S3StorageConfiguration<S0, Set_, S2> { self.0.put("CompressionType", value.into_node()); S3StorageConfiguration(self.0, PhantomData_) }
    /// Sets `ExpectedBucketOwner`. Required. Exactly 12 characters.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> S3StorageConfiguration<S0, S1, Set_> { self.0.put("ExpectedBucketOwner", value.into_node()); S3StorageConfiguration(self.0, PhantomData_) }
    /// Sets `OutputKeyTemplate`. 1 to 1024 characters.
    #[inline] pub fn output_key_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputKeyTemplate", value.into_node()); self }
    /// Sets `StorageClass`. The values are constants of [`StorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<StorageClass>) -> Self { self.0.put("StorageClass", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3StorageConfiguration> for S3StorageConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.S3DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3destinationconfiguration.html)
#[must_use]
pub struct S3DestinationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3DestinationConfiguration<Missing_<super::required::storage_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3DestinationConfiguration<S0> {
    /// Sets `DataFreshnessInSeconds`.
    #[inline] pub fn data_freshness_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataFreshnessInSeconds", value.into_node()); self }
    /// Sets `DeadLetterQueueS3Configuration`.
    #[inline] pub fn dead_letter_queue_s3_configuration(mut self, value: impl IntoValue_<DeadLetterQueueS3Configuration>) -> Self { self.0.put("DeadLetterQueueS3Configuration", value.into_node()); self }
    /// Sets `StorageConfiguration`. Required.
    #[inline] pub fn storage_configuration(mut self, value: impl IntoValue_<S3StorageConfiguration>) -> S3DestinationConfiguration<Set_> { self.0.put("StorageConfiguration", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3DestinationConfiguration> for S3DestinationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.PartitionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-partitionfield.html)
#[must_use]
pub struct PartitionField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PartitionField<Missing_<super::required::source_name>, Missing_<super::required::transform>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartitionField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PartitionField<S0, S1> {
    /// Sets `SourceName`. Required. 1 to 255 characters.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> PartitionField<Set_, S1> { self.0.put("SourceName", value.into_node()); PartitionField(self.0, PhantomData_) }
    /// Sets `Transform`. Required. The values are constants of [`Transform`].
    #[inline] pub fn transform(mut self, value: impl IntoValue_<Transform>) -> PartitionField<S0, Set_> { self.0.put("Transform", value.into_node()); PartitionField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PartitionField> for PartitionField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.PartitionSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-partitionspec.html)
#[must_use]
pub struct PartitionSpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartitionSpec<Missing_<super::required::partition_fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartitionSpec(Properties_::new(), PhantomData_) }
}
impl<S0> PartitionSpec<S0> {
    /// Sets `PartitionFields`. Required. 1 to 10 items.
    #[inline] pub fn partition_fields(mut self, value: impl IntoValue_<Vec<PartitionField>>) -> PartitionSpec<Set_> { self.0.put("PartitionFields", value.into_node()); PartitionSpec(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PartitionSpec> for PartitionSpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.S3TableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3tableconfiguration.html)
#[must_use]
pub struct S3TableConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl S3TableConfiguration<Missing_<super::required::compression_type>, Missing_<super::required::namespace>, Missing_<super::required::table_bucket_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3TableConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> S3TableConfiguration<S0, S1, S2, S3> {
    /// Sets `CompressionType`. Required. The values are constants of [`S3TableConfigurationCompressionType`].
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<S3TableConfigurationCompressionType>) -> S3TableConfiguration<Set_, S1, S2, S3> { self.0.put("CompressionType", value.into_node()); S3TableConfiguration(self.0, PhantomData_) }
    /// Sets `Namespace`. Required. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> S3TableConfiguration<S0, Set_, S2, S3> { self.0.put("Namespace", value.into_node()); S3TableConfiguration(self.0, PhantomData_) }
    /// Sets `PartitionSpec`.
    #[inline] pub fn partition_spec(mut self, value: impl IntoValue_<PartitionSpec>) -> Self { self.0.put("PartitionSpec", value.into_node()); self }
    /// Sets `TableBucketARN`. Required. 1 to 2048 characters.
    #[inline] pub fn table_bucket_arn(mut self, value: impl IntoValue_<String>) -> S3TableConfiguration<S0, S1, Set_, S3> { self.0.put("TableBucketARN", value.into_node()); S3TableConfiguration(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 255 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> S3TableConfiguration<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); S3TableConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<S3TableConfiguration> for S3TableConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.S3TablesDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3tablesdestinationconfiguration.html)
#[must_use]
pub struct S3TablesDestinationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3TablesDestinationConfiguration<Missing_<super::required::dead_letter_queue_s3_configuration>, Missing_<super::required::s3_tables_configuration_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3TablesDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3TablesDestinationConfiguration<S0, S1> {
    /// Sets `DataFreshnessInSeconds`.
    #[inline] pub fn data_freshness_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataFreshnessInSeconds", value.into_node()); self }
    /// Sets `DeadLetterQueueS3Configuration`. Required.
    #[inline] pub fn dead_letter_queue_s3_configuration(mut self, value: impl IntoValue_<DeadLetterQueueS3Configuration>) -> S3TablesDestinationConfiguration<Set_, S1> { self.0.put("DeadLetterQueueS3Configuration", value.into_node()); S3TablesDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3TablesConfigurationList`. Required. 1 to 10000 items.
    #[inline] pub fn s3_tables_configuration_list(mut self, value: impl IntoValue_<Vec<S3TableConfiguration>>) -> S3TablesDestinationConfiguration<S0, Set_> { self.0.put("S3TablesConfigurationList", value.into_node()); S3TablesDestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3TablesDestinationConfiguration> for S3TablesDestinationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.RecordConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-recordconfiguration.html)
#[must_use]
pub struct RecordConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordConfiguration<Missing_<super::required::record_format_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RecordConfiguration<S0> {
    /// Sets `GSRSchemaARN`. 1 to 512 characters.
    #[inline] pub fn gsr_schema_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GSRSchemaARN", value.into_node()); self }
    /// Sets `RecordFormatType`. Required. The values are constants of [`RecordFormatType`].
    #[inline] pub fn record_format_type(mut self, value: impl IntoValue_<RecordFormatType>) -> RecordConfiguration<Set_> { self.0.put("RecordFormatType", value.into_node()); RecordConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordConfiguration> for RecordConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Channel.StreamConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-streamconfiguration.html)
#[must_use]
pub struct StreamConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StreamConfiguration<Missing_<super::required::record_configuration>, Missing_<super::required::stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StreamConfiguration<S0, S1> {
    /// Sets `RecordConfiguration`. Required.
    #[inline] pub fn record_configuration(mut self, value: impl IntoValue_<RecordConfiguration>) -> StreamConfiguration<Set_, S1> { self.0.put("RecordConfiguration", value.into_node()); StreamConfiguration(self.0, PhantomData_) }
    /// Sets `StreamARN`. Required. 1 to 2048 characters.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> StreamConfiguration<S0, Set_> { self.0.put("StreamARN", value.into_node()); StreamConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StreamConfiguration> for StreamConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Kinesis::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
#[derive(Debug)]
pub enum CompressionType {}
impl CompressionType {
    /// `NONE`
    pub const NONE: Value_<CompressionType> = Value_::constant("NONE");
    /// `GZIP`
    pub const GZIP: Value_<CompressionType> = Value_::constant("GZIP");
    /// `ZSTD`
    pub const ZSTD: Value_<CompressionType> = Value_::constant("ZSTD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
#[derive(Debug)]
pub enum StorageClass {}
impl StorageClass {
    /// `STANDARD`
    pub const STANDARD: Value_<StorageClass> = Value_::constant("STANDARD");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<StorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// `GLACIER_IR`
    pub const GLACIER_IR: Value_<StorageClass> = Value_::constant("GLACIER_IR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
#[derive(Debug)]
pub enum S3TableConfigurationCompressionType {}
impl S3TableConfigurationCompressionType {
    /// `NONE`
    pub const NONE: Value_<S3TableConfigurationCompressionType> = Value_::constant("NONE");
    /// `ZSTD`
    pub const ZSTD: Value_<S3TableConfigurationCompressionType> = Value_::constant("ZSTD");
    /// `SNAPPY`
    pub const SNAPPY: Value_<S3TableConfigurationCompressionType> = Value_::constant("SNAPPY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3TableConfigurationCompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
#[derive(Debug)]
pub enum Transform {}
impl Transform {
    /// `TIME_HOUR`
    pub const TIME_HOUR: Value_<Transform> = Value_::constant("TIME_HOUR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Transform> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
#[derive(Debug)]
pub enum RecordFormatType {}
impl RecordFormatType {
    /// `GSR_JSON`
    pub const GSR_JSON: Value_<RecordFormatType> = Value_::constant("GSR_JSON");
    /// `JSON`
    pub const JSON: Value_<RecordFormatType> = Value_::constant("JSON");
    /// `STRING`
    pub const STRING: Value_<RecordFormatType> = Value_::constant("STRING");
    /// `BYTE_ARRAY`
    pub const BYTE_ARRAY: Value_<RecordFormatType> = Value_::constant("BYTE_ARRAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordFormatType> { Value_::from_node(value.into_node()) }
}
