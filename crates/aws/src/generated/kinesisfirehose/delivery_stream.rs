// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisFirehose::DeliveryStream`

use stanchion_template::generated::*;

/// `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[must_use]
pub struct DeliveryStream(Properties_);
impl DeliveryStream {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeliveryStream(Properties_::new()) }
}
impl DeliveryStream {
    /// Sets `AmazonOpenSearchServerlessDestinationConfiguration`.
    #[inline] pub fn amazon_open_search_serverless_destination_configuration(mut self, value: impl IntoValue_<AmazonOpenSearchServerlessDestinationConfiguration>) -> Self { self.0.put("AmazonOpenSearchServerlessDestinationConfiguration", value.into_node()); self }
    /// Sets `AmazonopensearchserviceDestinationConfiguration`.
    #[inline] pub fn amazonopensearchservice_destination_configuration(mut self, value: impl IntoValue_<AmazonopensearchserviceDestinationConfiguration>) -> Self { self.0.put("AmazonopensearchserviceDestinationConfiguration", value.into_node()); self }
    /// Sets `DatabaseSourceConfiguration`. An update replaces the resource.
    #[inline] pub fn database_source_configuration(mut self, value: impl IntoValue_<DatabaseSourceConfiguration>) -> Self { self.0.put("DatabaseSourceConfiguration", value.into_node()); self }
    /// Sets `DeliveryStreamEncryptionConfigurationInput`.
    #[inline] pub fn delivery_stream_encryption_configuration_input(mut self, value: impl IntoValue_<DeliveryStreamEncryptionConfigurationInput>) -> Self { self.0.put("DeliveryStreamEncryptionConfigurationInput", value.into_node()); self }
    /// Sets `DeliveryStreamName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn delivery_stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryStreamName", value.into_node()); self }
    /// Sets `DeliveryStreamType`. An update replaces the resource. The values are constants of [`DeliveryStreamType`].
    #[inline] pub fn delivery_stream_type(mut self, value: impl IntoValue_<DeliveryStreamType>) -> Self { self.0.put("DeliveryStreamType", value.into_node()); self }
    /// Sets `DirectPutSourceConfiguration`. An update replaces the resource.
    #[inline] pub fn direct_put_source_configuration(mut self, value: impl IntoValue_<DirectPutSourceConfiguration>) -> Self { self.0.put("DirectPutSourceConfiguration", value.into_node()); self }
    /// Sets `ElasticsearchDestinationConfiguration`.
    #[inline] pub fn elasticsearch_destination_configuration(mut self, value: impl IntoValue_<ElasticsearchDestinationConfiguration>) -> Self { self.0.put("ElasticsearchDestinationConfiguration", value.into_node()); self }
    /// Sets `ExtendedS3DestinationConfiguration`.
    #[inline] pub fn extended_s3_destination_configuration(mut self, value: impl IntoValue_<ExtendedS3DestinationConfiguration>) -> Self { self.0.put("ExtendedS3DestinationConfiguration", value.into_node()); self }
    /// Sets `HttpEndpointDestinationConfiguration`.
    #[inline] pub fn http_endpoint_destination_configuration(mut self, value: impl IntoValue_<HttpEndpointDestinationConfiguration>) -> Self { self.0.put("HttpEndpointDestinationConfiguration", value.into_node()); self }
    /// Sets `IcebergDestinationConfiguration`.
    #[inline] pub fn iceberg_destination_configuration(mut self, value: impl IntoValue_<IcebergDestinationConfiguration>) -> Self { self.0.put("IcebergDestinationConfiguration", value.into_node()); self }
    /// Sets `KinesisStreamSourceConfiguration`. An update replaces the resource.
    #[inline] pub fn kinesis_stream_source_configuration(mut self, value: impl IntoValue_<KinesisStreamSourceConfiguration>) -> Self { self.0.put("KinesisStreamSourceConfiguration", value.into_node()); self }
    /// Sets `MSKSourceConfiguration`. An update replaces the resource.
    #[inline] pub fn msk_source_configuration(mut self, value: impl IntoValue_<MSKSourceConfiguration>) -> Self { self.0.put("MSKSourceConfiguration", value.into_node()); self }
    /// Sets `RedshiftDestinationConfiguration`.
    #[inline] pub fn redshift_destination_configuration(mut self, value: impl IntoValue_<RedshiftDestinationConfiguration>) -> Self { self.0.put("RedshiftDestinationConfiguration", value.into_node()); self }
    /// Sets `S3DestinationConfiguration`.
    #[inline] pub fn s3_destination_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3DestinationConfiguration", value.into_node()); self }
    /// Sets `SnowflakeDestinationConfiguration`.
    #[inline] pub fn snowflake_destination_configuration(mut self, value: impl IntoValue_<SnowflakeDestinationConfiguration>) -> Self { self.0.put("SnowflakeDestinationConfiguration", value.into_node()); self }
    /// Sets `SplunkDestinationConfiguration`.
    #[inline] pub fn splunk_destination_configuration(mut self, value: impl IntoValue_<SplunkDestinationConfiguration>) -> Self { self.0.put("SplunkDestinationConfiguration", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DeliveryStream> for DeliveryStream { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DeliveryStream {
    const TYPE: &'static str = "AWS::KinesisFirehose::DeliveryStream";
    type Handle = DeliveryStreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeliveryStream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeliveryStreamRef(Id_);
impl From<Id_> for DeliveryStreamRef { #[inline] fn from(id: Id_) -> Self { DeliveryStreamRef(id) } }
impl AsRef<Id_> for DeliveryStreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeliveryStreamRef {
    /// `Ref`: `DeliveryStreamName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::KinesisFirehose::DeliveryStream.AmazonOpenSearchServerlessBufferingHints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserverlessbufferinghints.html)
#[must_use]
pub struct AmazonOpenSearchServerlessBufferingHints(Properties_);
impl AmazonOpenSearchServerlessBufferingHints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonOpenSearchServerlessBufferingHints(Properties_::new()) }
}
impl AmazonOpenSearchServerlessBufferingHints {
    /// Sets `IntervalInSeconds`. 0 to 900.
    #[inline] pub fn interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalInSeconds", value.into_node()); self }
    /// Sets `SizeInMBs`. 1 to 100.
    #[inline] pub fn size_in_m_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInMBs", value.into_node()); self }
}
impl IntoValue_<AmazonOpenSearchServerlessBufferingHints> for AmazonOpenSearchServerlessBufferingHints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.CloudWatchLoggingOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-cloudwatchloggingoptions.html)
#[must_use]
pub struct CloudWatchLoggingOptions(Properties_);
impl CloudWatchLoggingOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLoggingOptions(Properties_::new()) }
}
impl CloudWatchLoggingOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `LogGroupName`. 0 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `LogStreamName`. 0 to 512 characters.
    #[inline] pub fn log_stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamName", value.into_node()); self }
}
impl IntoValue_<CloudWatchLoggingOptions> for CloudWatchLoggingOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.ProcessorParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-processorparameter.html)
#[must_use]
pub struct ProcessorParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProcessorParameter<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessorParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProcessorParameter<S0, S1> {
    /// Sets `ParameterName`. Required. The values are constants of [`ParameterName`].
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<ParameterName>) -> ProcessorParameter<Set_, S1> { self.0.put("ParameterName", value.into_node()); ProcessorParameter(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required. 1 to 5120 characters.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> ProcessorParameter<S0, Set_> { self.0.put("ParameterValue", value.into_node()); ProcessorParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProcessorParameter> for ProcessorParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.Processor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-processor.html)
#[must_use]
pub struct Processor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Processor<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Processor(Properties_::new(), PhantomData_) }
}
impl<S0> Processor<S0> {
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<ProcessorParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Processor<Set_> { self.0.put("Type", value.into_node()); Processor(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Processor> for Processor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.ProcessingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-processingconfiguration.html)
#[must_use]
pub struct ProcessingConfiguration(Properties_);
impl ProcessingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProcessingConfiguration(Properties_::new()) }
}
impl ProcessingConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Processors`.
    #[inline] pub fn processors(mut self, value: impl IntoValue_<Vec<Processor>>) -> Self { self.0.put("Processors", value.into_node()); self }
}
impl IntoValue_<ProcessingConfiguration> for ProcessingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.AmazonOpenSearchServerlessRetryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserverlessretryoptions.html)
#[must_use]
pub struct AmazonOpenSearchServerlessRetryOptions(Properties_);
impl AmazonOpenSearchServerlessRetryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonOpenSearchServerlessRetryOptions(Properties_::new()) }
}
impl AmazonOpenSearchServerlessRetryOptions {
    /// Sets `DurationInSeconds`. 0 to 7200.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<AmazonOpenSearchServerlessRetryOptions> for AmazonOpenSearchServerlessRetryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.BufferingHints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-bufferinghints.html)
#[must_use]
pub struct BufferingHints(Properties_);
impl BufferingHints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BufferingHints(Properties_::new()) }
}
impl BufferingHints {
    /// Sets `IntervalInSeconds`. 0 to 900.
    #[inline] pub fn interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalInSeconds", value.into_node()); self }
    /// Sets `SizeInMBs`. 1 to 128.
    #[inline] pub fn size_in_m_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInMBs", value.into_node()); self }
}
impl IntoValue_<BufferingHints> for BufferingHints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.KMSEncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-kmsencryptionconfig.html)
#[must_use]
pub struct KMSEncryptionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KMSEncryptionConfig<Missing_<super::required::awskms_key_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KMSEncryptionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> KMSEncryptionConfig<S0> {
    /// Sets `AWSKMSKeyARN`. Required. 1 to 512 characters.
    #[inline] pub fn awskms_key_arn(mut self, value: impl IntoValue_<String>) -> KMSEncryptionConfig<Set_> { self.0.put("AWSKMSKeyARN", value.into_node()); KMSEncryptionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KMSEncryptionConfig> for KMSEncryptionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `KMSEncryptionConfig`.
    #[inline] pub fn kms_encryption_config(mut self, value: impl IntoValue_<KMSEncryptionConfig>) -> Self { self.0.put("KMSEncryptionConfig", value.into_node()); self }
    /// Sets `NoEncryptionConfig`. The values are constants of [`NoEncryptionConfig`].
    #[inline] pub fn no_encryption_config(mut self, value: impl IntoValue_<NoEncryptionConfig>) -> Self { self.0.put("NoEncryptionConfig", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.S3DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-s3destinationconfiguration.html)
#[must_use]
pub struct S3DestinationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3DestinationConfiguration<Missing_<super::required::bucket_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3DestinationConfiguration<S0, S1> {
    /// Sets `BucketARN`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<Set_, S1> { self.0.put("BucketARN", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<BufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `CompressionFormat`. The values are constants of [`CompressionFormat`].
    #[inline] pub fn compression_format(mut self, value: impl IntoValue_<CompressionFormat>) -> Self { self.0.put("CompressionFormat", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `ErrorOutputPrefix`. 0 to 1024 characters.
    #[inline] pub fn error_output_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ErrorOutputPrefix", value.into_node()); self }
    /// Sets `Prefix`. 0 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<S0, Set_> { self.0.put("RoleARN", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3DestinationConfiguration> for S3DestinationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VpcConfiguration<Missing_<super::required::role_arn>, Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VpcConfiguration<S0, S1, S2> {
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> VpcConfiguration<Set_, S1, S2> { self.0.put("RoleARN", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<S0, Set_, S2> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 1 to 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<S0, S1, Set_> { self.0.put("SubnetIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VpcConfiguration> for VpcConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.AmazonOpenSearchServerlessDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserverlessdestinationconfiguration.html)
#[must_use]
pub struct AmazonOpenSearchServerlessDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AmazonOpenSearchServerlessDestinationConfiguration<Missing_<super::required::index_name>, Missing_<super::required::role_arn>, Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmazonOpenSearchServerlessDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AmazonOpenSearchServerlessDestinationConfiguration<S0, S1, S2> {
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<AmazonOpenSearchServerlessBufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `CollectionEndpoint`. 1 to 512 characters.
    #[inline] pub fn collection_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CollectionEndpoint", value.into_node()); self }
    /// Sets `IndexName`. Required. 1 to 80 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> AmazonOpenSearchServerlessDestinationConfiguration<Set_, S1, S2> { self.0.put("IndexName", value.into_node()); AmazonOpenSearchServerlessDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<AmazonOpenSearchServerlessRetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AmazonOpenSearchServerlessDestinationConfiguration<S0, Set_, S2> { self.0.put("RoleARN", value.into_node()); AmazonOpenSearchServerlessDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3BackupMode`. The values are constants of [`S3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<S3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> AmazonOpenSearchServerlessDestinationConfiguration<S0, S1, Set_> { self.0.put("S3Configuration", value.into_node()); AmazonOpenSearchServerlessDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AmazonOpenSearchServerlessDestinationConfiguration> for AmazonOpenSearchServerlessDestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.AmazonopensearchserviceBufferingHints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchservicebufferinghints.html)
#[must_use]
pub struct AmazonopensearchserviceBufferingHints(Properties_);
impl AmazonopensearchserviceBufferingHints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonopensearchserviceBufferingHints(Properties_::new()) }
}
impl AmazonopensearchserviceBufferingHints {
    /// Sets `IntervalInSeconds`. 0 to 900.
    #[inline] pub fn interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalInSeconds", value.into_node()); self }
    /// Sets `SizeInMBs`. 1 to 100.
    #[inline] pub fn size_in_m_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInMBs", value.into_node()); self }
}
impl IntoValue_<AmazonopensearchserviceBufferingHints> for AmazonopensearchserviceBufferingHints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DocumentIdOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-documentidoptions.html)
#[must_use]
pub struct DocumentIdOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentIdOptions<Missing_<super::required::default_document_id_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentIdOptions(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentIdOptions<S0> {
    /// Sets `DefaultDocumentIdFormat`. Required. The values are constants of [`DefaultDocumentIdFormat`].
    #[inline] pub fn default_document_id_format(mut self, value: impl IntoValue_<DefaultDocumentIdFormat>) -> DocumentIdOptions<Set_> { self.0.put("DefaultDocumentIdFormat", value.into_node()); DocumentIdOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DocumentIdOptions> for DocumentIdOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.AmazonopensearchserviceRetryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserviceretryoptions.html)
#[must_use]
pub struct AmazonopensearchserviceRetryOptions(Properties_);
impl AmazonopensearchserviceRetryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonopensearchserviceRetryOptions(Properties_::new()) }
}
impl AmazonopensearchserviceRetryOptions {
    /// Sets `DurationInSeconds`. 0 to 7200.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<AmazonopensearchserviceRetryOptions> for AmazonopensearchserviceRetryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.AmazonopensearchserviceDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchservicedestinationconfiguration.html)
#[must_use]
pub struct AmazonopensearchserviceDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AmazonopensearchserviceDestinationConfiguration<Missing_<super::required::index_name>, Missing_<super::required::role_arn>, Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmazonopensearchserviceDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AmazonopensearchserviceDestinationConfiguration<S0, S1, S2> {
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<AmazonopensearchserviceBufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `ClusterEndpoint`. 1 to 512 characters.
    #[inline] pub fn cluster_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterEndpoint", value.into_node()); self }
    /// Sets `DocumentIdOptions`.
    #[inline] pub fn document_id_options(mut self, value: impl IntoValue_<DocumentIdOptions>) -> Self { self.0.put("DocumentIdOptions", value.into_node()); self }
    /// Sets `DomainARN`. 1 to 512 characters.
    #[inline] pub fn domain_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainARN", value.into_node()); self }
    /// Sets `IndexName`. Required. 1 to 80 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> AmazonopensearchserviceDestinationConfiguration<Set_, S1, S2> { self.0.put("IndexName", value.into_node()); AmazonopensearchserviceDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `IndexRotationPeriod`. The values are constants of [`IndexRotationPeriod`].
    #[inline] pub fn index_rotation_period(mut self, value: impl IntoValue_<IndexRotationPeriod>) -> Self { self.0.put("IndexRotationPeriod", value.into_node()); self }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<AmazonopensearchserviceRetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AmazonopensearchserviceDestinationConfiguration<S0, Set_, S2> { self.0.put("RoleARN", value.into_node()); AmazonopensearchserviceDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3BackupMode`. The values are constants of [`AmazonopensearchserviceDestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<AmazonopensearchserviceDestinationConfigurationS3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> AmazonopensearchserviceDestinationConfiguration<S0, S1, Set_> { self.0.put("S3Configuration", value.into_node()); AmazonopensearchserviceDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `TypeName`. 0 to 100 characters.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AmazonopensearchserviceDestinationConfiguration> for AmazonopensearchserviceDestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DatabaseColumns`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasecolumns.html)
#[must_use]
pub struct DatabaseColumns(Properties_);
impl DatabaseColumns {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatabaseColumns(Properties_::new()) }
}
impl DatabaseColumns {
    /// Sets `Exclude`.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclude", value.into_node()); self }
    /// Sets `Include`.
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<DatabaseColumns> for DatabaseColumns { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SecretsManagerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-secretsmanagerconfiguration.html)
#[must_use]
pub struct SecretsManagerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecretsManagerConfiguration<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretsManagerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SecretsManagerConfiguration<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> SecretsManagerConfiguration<Set_> { self.0.put("Enabled", value.into_node()); SecretsManagerConfiguration(self.0, PhantomData_) }
    /// Sets `RoleARN`. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
    /// Sets `SecretARN`. 1 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretARN", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecretsManagerConfiguration> for SecretsManagerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DatabaseSourceAuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasesourceauthenticationconfiguration.html)
#[must_use]
pub struct DatabaseSourceAuthenticationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatabaseSourceAuthenticationConfiguration<Missing_<super::required::secrets_manager_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseSourceAuthenticationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DatabaseSourceAuthenticationConfiguration<S0> {
    /// Sets `SecretsManagerConfiguration`. Required.
    #[inline] pub fn secrets_manager_configuration(mut self, value: impl IntoValue_<SecretsManagerConfiguration>) -> DatabaseSourceAuthenticationConfiguration<Set_> { self.0.put("SecretsManagerConfiguration", value.into_node()); DatabaseSourceAuthenticationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DatabaseSourceAuthenticationConfiguration> for DatabaseSourceAuthenticationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DatabaseSourceVPCConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasesourcevpcconfiguration.html)
#[must_use]
pub struct DatabaseSourceVPCConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatabaseSourceVPCConfiguration<Missing_<super::required::vpc_endpoint_service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseSourceVPCConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DatabaseSourceVPCConfiguration<S0> {
    /// Sets `VpcEndpointServiceName`. Required. 47 to 255 characters.
    #[inline] pub fn vpc_endpoint_service_name(mut self, value: impl IntoValue_<String>) -> DatabaseSourceVPCConfiguration<Set_> { self.0.put("VpcEndpointServiceName", value.into_node()); DatabaseSourceVPCConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DatabaseSourceVPCConfiguration> for DatabaseSourceVPCConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.Databases`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databases.html)
#[must_use]
pub struct Databases(Properties_);
impl Databases {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Databases(Properties_::new()) }
}
impl Databases {
    /// Sets `Exclude`.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclude", value.into_node()); self }
    /// Sets `Include`.
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<Databases> for Databases { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DatabaseTables`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasetables.html)
#[must_use]
pub struct DatabaseTables(Properties_);
impl DatabaseTables {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatabaseTables(Properties_::new()) }
}
impl DatabaseTables {
    /// Sets `Exclude`.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclude", value.into_node()); self }
    /// Sets `Include`.
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<DatabaseTables> for DatabaseTables { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DatabaseSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasesourceconfiguration.html)
#[must_use]
pub struct DatabaseSourceConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7,)>);
impl DatabaseSourceConfiguration<Missing_<super::required::database_source_authentication_configuration>, Missing_<super::required::database_source_vpc_configuration>, Missing_<super::required::databases>, Missing_<super::required::endpoint>, Missing_<super::required::port>, Missing_<super::required::snapshot_watermark_table>, Missing_<super::required::tables>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7> DatabaseSourceConfiguration<S0, S1, S2, S3, S4, S5, S6, S7> {
    /// Sets `Columns`.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<DatabaseColumns>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `DatabaseSourceAuthenticationConfiguration`. Required.
    #[inline] pub fn database_source_authentication_configuration(mut self, value: impl IntoValue_<DatabaseSourceAuthenticationConfiguration>) -> DatabaseSourceConfiguration<Set_, S1, S2, S3, S4, S5, S6, S7> { self.0.put("DatabaseSourceAuthenticationConfiguration", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
    /// Sets `DatabaseSourceVPCConfiguration`. Required.
    #[inline] pub fn database_source_vpc_configuration(mut self, value: impl IntoValue_<DatabaseSourceVPCConfiguration>) -> DatabaseSourceConfiguration<S0, Set_, S2, S3, S4, S5, S6, S7> { self.0.put("DatabaseSourceVPCConfiguration", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
    /// Sets `Databases`. Required.
    #[inline] pub fn databases(mut self, value: impl IntoValue_<Databases>) -> DatabaseSourceConfiguration<S0, S1, Set_, S3, S4, S5, S6, S7> { self.0.put("Databases", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
    /// Sets `Digest`. 1 to 512 characters.
    #[inline] pub fn digest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Digest", value.into_node()); self }
    /// Sets `Endpoint`. Required. 1 to 255 characters.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> DatabaseSourceConfiguration<S0, S1, S2, Set_, S4, S5, S6, S7> { self.0.put("Endpoint", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
    /// Sets `Port`. Required. 0 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> DatabaseSourceConfiguration<S0, S1, S2, S3, Set_, S5, S6, S7> { self.0.put("Port", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
    /// Sets `PublicCertificate`. 1 to 4096 characters.
    #[inline] pub fn public_certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicCertificate", value.into_node()); self }
    /// Sets `SSLMode`. The values are constants of [`SSLMode`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<SSLMode>) -> Self { self.0.put("SSLMode", value.into_node()); self }
    /// Sets `SnapshotWatermarkTable`. Required. 1 to 129 characters.
    #[inline] pub fn snapshot_watermark_table(mut self, value: impl IntoValue_<String>) -> DatabaseSourceConfiguration<S0, S1, S2, S3, S4, Set_, S6, S7> { self.0.put("SnapshotWatermarkTable", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
    /// Sets `SurrogateKeys`.
    #[inline] pub fn surrogate_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SurrogateKeys", value.into_node()); self }
    /// Sets `Tables`. Required.
    #[inline] pub fn tables(mut self, value: impl IntoValue_<DatabaseTables>) -> DatabaseSourceConfiguration<S0, S1, S2, S3, S4, S5, Set_, S7> { self.0.put("Tables", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`DatabaseSourceConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DatabaseSourceConfigurationType>) -> DatabaseSourceConfiguration<S0, S1, S2, S3, S4, S5, S6, Set_> { self.0.put("Type", value.into_node()); DatabaseSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> IntoValue_<DatabaseSourceConfiguration> for DatabaseSourceConfiguration<S0, S1, S2, S3, S4, S5, S6, S7> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DeliveryStreamEncryptionConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput.html)
#[must_use]
pub struct DeliveryStreamEncryptionConfigurationInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeliveryStreamEncryptionConfigurationInput<Missing_<super::required::key_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeliveryStreamEncryptionConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0> DeliveryStreamEncryptionConfigurationInput<S0> {
    /// Sets `KeyARN`. 1 to 512 characters.
    #[inline] pub fn key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyARN", value.into_node()); self }
    /// Sets `KeyType`. Required. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> DeliveryStreamEncryptionConfigurationInput<Set_> { self.0.put("KeyType", value.into_node()); DeliveryStreamEncryptionConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeliveryStreamEncryptionConfigurationInput> for DeliveryStreamEncryptionConfigurationInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DirectPutSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-directputsourceconfiguration.html)
#[must_use]
pub struct DirectPutSourceConfiguration(Properties_);
impl DirectPutSourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DirectPutSourceConfiguration(Properties_::new()) }
}
impl DirectPutSourceConfiguration {
    /// Sets `ThroughputHintInMBs`. 1 to 100.
    #[inline] pub fn throughput_hint_in_m_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThroughputHintInMBs", value.into_node()); self }
}
impl IntoValue_<DirectPutSourceConfiguration> for DirectPutSourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.ElasticsearchBufferingHints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-elasticsearchbufferinghints.html)
#[must_use]
pub struct ElasticsearchBufferingHints(Properties_);
impl ElasticsearchBufferingHints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ElasticsearchBufferingHints(Properties_::new()) }
}
impl ElasticsearchBufferingHints {
    /// Sets `IntervalInSeconds`. 0 to 900.
    #[inline] pub fn interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalInSeconds", value.into_node()); self }
    /// Sets `SizeInMBs`. 1 to 100.
    #[inline] pub fn size_in_m_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInMBs", value.into_node()); self }
}
impl IntoValue_<ElasticsearchBufferingHints> for ElasticsearchBufferingHints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.ElasticsearchRetryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-elasticsearchretryoptions.html)
#[must_use]
pub struct ElasticsearchRetryOptions(Properties_);
impl ElasticsearchRetryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ElasticsearchRetryOptions(Properties_::new()) }
}
impl ElasticsearchRetryOptions {
    /// Sets `DurationInSeconds`. 0 to 7200.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<ElasticsearchRetryOptions> for ElasticsearchRetryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.ElasticsearchDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-elasticsearchdestinationconfiguration.html)
#[must_use]
pub struct ElasticsearchDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ElasticsearchDestinationConfiguration<Missing_<super::required::index_name>, Missing_<super::required::role_arn>, Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticsearchDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ElasticsearchDestinationConfiguration<S0, S1, S2> {
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<ElasticsearchBufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `ClusterEndpoint`. 1 to 512 characters.
    #[inline] pub fn cluster_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterEndpoint", value.into_node()); self }
    /// Sets `DocumentIdOptions`.
    #[inline] pub fn document_id_options(mut self, value: impl IntoValue_<DocumentIdOptions>) -> Self { self.0.put("DocumentIdOptions", value.into_node()); self }
    /// Sets `DomainARN`. 1 to 512 characters.
    #[inline] pub fn domain_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainARN", value.into_node()); self }
    /// Sets `IndexName`. Required. 1 to 80 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> ElasticsearchDestinationConfiguration<Set_, S1, S2> { self.0.put("IndexName", value.into_node()); ElasticsearchDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `IndexRotationPeriod`. The values are constants of [`ElasticsearchDestinationConfigurationIndexRotationPeriod`].
    #[inline] pub fn index_rotation_period(mut self, value: impl IntoValue_<ElasticsearchDestinationConfigurationIndexRotationPeriod>) -> Self { self.0.put("IndexRotationPeriod", value.into_node()); self }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<ElasticsearchRetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ElasticsearchDestinationConfiguration<S0, Set_, S2> { self.0.put("RoleARN", value.into_node()); ElasticsearchDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3BackupMode`. The values are constants of [`ElasticsearchDestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<ElasticsearchDestinationConfigurationS3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> ElasticsearchDestinationConfiguration<S0, S1, Set_> { self.0.put("S3Configuration", value.into_node()); ElasticsearchDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `TypeName`. 0 to 100 characters.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ElasticsearchDestinationConfiguration> for ElasticsearchDestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.HiveJsonSerDe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-hivejsonserde.html)
#[must_use]
pub struct HiveJsonSerDe(Properties_);
impl HiveJsonSerDe {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HiveJsonSerDe(Properties_::new()) }
}
impl HiveJsonSerDe {
    /// Sets `TimestampFormats`.
    #[inline] pub fn timestamp_formats(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TimestampFormats", value.into_node()); self }
}
impl IntoValue_<HiveJsonSerDe> for HiveJsonSerDe { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.OpenXJsonSerDe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-openxjsonserde.html)
#[must_use]
pub struct OpenXJsonSerDe(Properties_);
impl OpenXJsonSerDe {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpenXJsonSerDe(Properties_::new()) }
}
impl OpenXJsonSerDe {
    /// Sets `CaseInsensitive`.
    #[inline] pub fn case_insensitive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaseInsensitive", value.into_node()); self }
    /// Sets `ColumnToJsonKeyMappings`.
    #[inline] pub fn column_to_json_key_mappings(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ColumnToJsonKeyMappings", value.into_node()); self }
    /// Sets `ConvertDotsInJsonKeysToUnderscores`.
    #[inline] pub fn convert_dots_in_json_keys_to_underscores(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ConvertDotsInJsonKeysToUnderscores", value.into_node()); self }
}
impl IntoValue_<OpenXJsonSerDe> for OpenXJsonSerDe { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.Deserializer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-deserializer.html)
#[must_use]
pub struct Deserializer(Properties_);
impl Deserializer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Deserializer(Properties_::new()) }
}
impl Deserializer {
    /// Sets `HiveJsonSerDe`.
    #[inline] pub fn hive_json_ser_de(mut self, value: impl IntoValue_<HiveJsonSerDe>) -> Self { self.0.put("HiveJsonSerDe", value.into_node()); self }
    /// Sets `OpenXJsonSerDe`.
    #[inline] pub fn open_x_json_ser_de(mut self, value: impl IntoValue_<OpenXJsonSerDe>) -> Self { self.0.put("OpenXJsonSerDe", value.into_node()); self }
}
impl IntoValue_<Deserializer> for Deserializer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.InputFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-inputformatconfiguration.html)
#[must_use]
pub struct InputFormatConfiguration(Properties_);
impl InputFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputFormatConfiguration(Properties_::new()) }
}
impl InputFormatConfiguration {
    /// Sets `Deserializer`.
    #[inline] pub fn deserializer(mut self, value: impl IntoValue_<Deserializer>) -> Self { self.0.put("Deserializer", value.into_node()); self }
}
impl IntoValue_<InputFormatConfiguration> for InputFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.OrcSerDe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-orcserde.html)
#[must_use]
pub struct OrcSerDe(Properties_);
impl OrcSerDe {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OrcSerDe(Properties_::new()) }
}
impl OrcSerDe {
    /// Sets `BlockSizeBytes`. At least 67108864.
    #[inline] pub fn block_size_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockSizeBytes", value.into_node()); self }
    /// Sets `BloomFilterColumns`.
    #[inline] pub fn bloom_filter_columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BloomFilterColumns", value.into_node()); self }
    /// Sets `BloomFilterFalsePositiveProbability`. 0 to 1.
    #[inline] pub fn bloom_filter_false_positive_probability(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("BloomFilterFalsePositiveProbability", value.into_node()); self }
    /// Sets `Compression`. The values are constants of [`Compression`].
    #[inline] pub fn compression(mut self, value: impl IntoValue_<Compression>) -> Self { self.0.put("Compression", value.into_node()); self }
    /// Sets `DictionaryKeyThreshold`. 0 to 1.
    #[inline] pub fn dictionary_key_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DictionaryKeyThreshold", value.into_node()); self }
    /// Sets `EnablePadding`.
    #[inline] pub fn enable_padding(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePadding", value.into_node()); self }
    /// Sets `FormatVersion`. The values are constants of [`FormatVersion`].
    #[inline] pub fn format_version(mut self, value: impl IntoValue_<FormatVersion>) -> Self { self.0.put("FormatVersion", value.into_node()); self }
    /// Sets `PaddingTolerance`. 0 to 1.
    #[inline] pub fn padding_tolerance(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PaddingTolerance", value.into_node()); self }
    /// Sets `RowIndexStride`. At least 1000.
    #[inline] pub fn row_index_stride(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RowIndexStride", value.into_node()); self }
    /// Sets `StripeSizeBytes`. At least 8388608.
    #[inline] pub fn stripe_size_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StripeSizeBytes", value.into_node()); self }
}
impl IntoValue_<OrcSerDe> for OrcSerDe { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.ParquetSerDe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-parquetserde.html)
#[must_use]
pub struct ParquetSerDe(Properties_);
impl ParquetSerDe {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParquetSerDe(Properties_::new()) }
}
impl ParquetSerDe {
    /// Sets `BlockSizeBytes`. At least 67108864.
    #[inline] pub fn block_size_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockSizeBytes", value.into_node()); self }
    /// Sets `Compression`. The values are constants of [`ParquetSerDeCompression`].
    #[inline] pub fn compression(mut self, value: impl IntoValue_<ParquetSerDeCompression>) -> Self { self.0.put("Compression", value.into_node()); self }
    /// Sets `EnableDictionaryCompression`.
    #[inline] pub fn enable_dictionary_compression(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDictionaryCompression", value.into_node()); self }
    /// Sets `MaxPaddingBytes`. At least 0.
    #[inline] pub fn max_padding_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPaddingBytes", value.into_node()); self }
    /// Sets `PageSizeBytes`. At least 65536.
    #[inline] pub fn page_size_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PageSizeBytes", value.into_node()); self }
    /// Sets `WriterVersion`. The values are constants of [`WriterVersion`].
    #[inline] pub fn writer_version(mut self, value: impl IntoValue_<WriterVersion>) -> Self { self.0.put("WriterVersion", value.into_node()); self }
}
impl IntoValue_<ParquetSerDe> for ParquetSerDe { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.Serializer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-serializer.html)
#[must_use]
pub struct Serializer(Properties_);
impl Serializer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Serializer(Properties_::new()) }
}
impl Serializer {
    /// Sets `OrcSerDe`.
    #[inline] pub fn orc_ser_de(mut self, value: impl IntoValue_<OrcSerDe>) -> Self { self.0.put("OrcSerDe", value.into_node()); self }
    /// Sets `ParquetSerDe`.
    #[inline] pub fn parquet_ser_de(mut self, value: impl IntoValue_<ParquetSerDe>) -> Self { self.0.put("ParquetSerDe", value.into_node()); self }
}
impl IntoValue_<Serializer> for Serializer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.OutputFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-outputformatconfiguration.html)
#[must_use]
pub struct OutputFormatConfiguration(Properties_);
impl OutputFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputFormatConfiguration(Properties_::new()) }
}
impl OutputFormatConfiguration {
    /// Sets `Serializer`.
    #[inline] pub fn serializer(mut self, value: impl IntoValue_<Serializer>) -> Self { self.0.put("Serializer", value.into_node()); self }
}
impl IntoValue_<OutputFormatConfiguration> for OutputFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SchemaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-schemaconfiguration.html)
#[must_use]
pub struct SchemaConfiguration(Properties_);
impl SchemaConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaConfiguration(Properties_::new()) }
}
impl SchemaConfiguration {
    /// Sets `CatalogId`. 1 to 1024 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`. 1 to 1024 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Region`. 1 to 1024 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `RoleARN`. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
    /// Sets `TableName`. 1 to 1024 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
    /// Sets `VersionId`. 1 to 1024 characters.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl IntoValue_<SchemaConfiguration> for SchemaConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DataFormatConversionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-dataformatconversionconfiguration.html)
#[must_use]
pub struct DataFormatConversionConfiguration(Properties_);
impl DataFormatConversionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataFormatConversionConfiguration(Properties_::new()) }
}
impl DataFormatConversionConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `InputFormatConfiguration`.
    #[inline] pub fn input_format_configuration(mut self, value: impl IntoValue_<InputFormatConfiguration>) -> Self { self.0.put("InputFormatConfiguration", value.into_node()); self }
    /// Sets `OutputFormatConfiguration`.
    #[inline] pub fn output_format_configuration(mut self, value: impl IntoValue_<OutputFormatConfiguration>) -> Self { self.0.put("OutputFormatConfiguration", value.into_node()); self }
    /// Sets `SchemaConfiguration`.
    #[inline] pub fn schema_configuration(mut self, value: impl IntoValue_<SchemaConfiguration>) -> Self { self.0.put("SchemaConfiguration", value.into_node()); self }
}
impl IntoValue_<DataFormatConversionConfiguration> for DataFormatConversionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.RetryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-retryoptions.html)
#[must_use]
pub struct RetryOptions(Properties_);
impl RetryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetryOptions(Properties_::new()) }
}
impl RetryOptions {
    /// Sets `DurationInSeconds`. 0 to 7200.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<RetryOptions> for RetryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DynamicPartitioningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-dynamicpartitioningconfiguration.html)
#[must_use]
pub struct DynamicPartitioningConfiguration(Properties_);
impl DynamicPartitioningConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DynamicPartitioningConfiguration(Properties_::new()) }
}
impl DynamicPartitioningConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<RetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
}
impl IntoValue_<DynamicPartitioningConfiguration> for DynamicPartitioningConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.ExtendedS3DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-extendeds3destinationconfiguration.html)
#[must_use]
pub struct ExtendedS3DestinationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExtendedS3DestinationConfiguration<Missing_<super::required::bucket_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExtendedS3DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExtendedS3DestinationConfiguration<S0, S1> {
    /// Sets `BucketARN`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> ExtendedS3DestinationConfiguration<Set_, S1> { self.0.put("BucketARN", value.into_node()); ExtendedS3DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<BufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `CompressionFormat`. The values are constants of [`ExtendedS3DestinationConfigurationCompressionFormat`].
    #[inline] pub fn compression_format(mut self, value: impl IntoValue_<ExtendedS3DestinationConfigurationCompressionFormat>) -> Self { self.0.put("CompressionFormat", value.into_node()); self }
    /// Sets `CustomTimeZone`. 0 to 50 characters.
    #[inline] pub fn custom_time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomTimeZone", value.into_node()); self }
    /// Sets `DataFormatConversionConfiguration`.
    #[inline] pub fn data_format_conversion_configuration(mut self, value: impl IntoValue_<DataFormatConversionConfiguration>) -> Self { self.0.put("DataFormatConversionConfiguration", value.into_node()); self }
    /// Sets `DynamicPartitioningConfiguration`.
    #[inline] pub fn dynamic_partitioning_configuration(mut self, value: impl IntoValue_<DynamicPartitioningConfiguration>) -> Self { self.0.put("DynamicPartitioningConfiguration", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `ErrorOutputPrefix`. 0 to 1024 characters.
    #[inline] pub fn error_output_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ErrorOutputPrefix", value.into_node()); self }
    /// Sets `FileExtension`. 0 to 128 characters.
    #[inline] pub fn file_extension(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileExtension", value.into_node()); self }
    /// Sets `Prefix`. 0 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ExtendedS3DestinationConfiguration<S0, Set_> { self.0.put("RoleARN", value.into_node()); ExtendedS3DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3BackupConfiguration`.
    #[inline] pub fn s3_backup_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3BackupConfiguration", value.into_node()); self }
    /// Sets `S3BackupMode`. The values are constants of [`ExtendedS3DestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<ExtendedS3DestinationConfigurationS3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExtendedS3DestinationConfiguration> for ExtendedS3DestinationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.HttpEndpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointconfiguration.html)
#[must_use]
pub struct HttpEndpointConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpEndpointConfiguration<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpEndpointConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HttpEndpointConfiguration<S0> {
    /// Sets `AccessKey`. 0 to 4096 characters.
    #[inline] pub fn access_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessKey", value.into_node()); self }
    /// Sets `Name`. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Url`. Required. 1 to 1000 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> HttpEndpointConfiguration<Set_> { self.0.put("Url", value.into_node()); HttpEndpointConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpEndpointConfiguration> for HttpEndpointConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.HttpEndpointCommonAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointcommonattribute.html)
#[must_use]
pub struct HttpEndpointCommonAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HttpEndpointCommonAttribute<Missing_<super::required::attribute_name>, Missing_<super::required::attribute_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpEndpointCommonAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HttpEndpointCommonAttribute<S0, S1> {
    /// Sets `AttributeName`. Required. 1 to 256 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> HttpEndpointCommonAttribute<Set_, S1> { self.0.put("AttributeName", value.into_node()); HttpEndpointCommonAttribute(self.0, PhantomData_) }
    /// Sets `AttributeValue`. Required. 0 to 1024 characters.
    #[inline] pub fn attribute_value(mut self, value: impl IntoValue_<String>) -> HttpEndpointCommonAttribute<S0, Set_> { self.0.put("AttributeValue", value.into_node()); HttpEndpointCommonAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HttpEndpointCommonAttribute> for HttpEndpointCommonAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.HttpEndpointRequestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointrequestconfiguration.html)
#[must_use]
pub struct HttpEndpointRequestConfiguration(Properties_);
impl HttpEndpointRequestConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpEndpointRequestConfiguration(Properties_::new()) }
}
impl HttpEndpointRequestConfiguration {
    /// Sets `CommonAttributes`. 0 to 50 items.
    #[inline] pub fn common_attributes(mut self, value: impl IntoValue_<Vec<HttpEndpointCommonAttribute>>) -> Self { self.0.put("CommonAttributes", value.into_node()); self }
    /// Sets `ContentEncoding`. The values are constants of [`ContentEncoding`].
    #[inline] pub fn content_encoding(mut self, value: impl IntoValue_<ContentEncoding>) -> Self { self.0.put("ContentEncoding", value.into_node()); self }
}
impl IntoValue_<HttpEndpointRequestConfiguration> for HttpEndpointRequestConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.HttpEndpointDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointdestinationconfiguration.html)
#[must_use]
pub struct HttpEndpointDestinationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HttpEndpointDestinationConfiguration<Missing_<super::required::endpoint_configuration>, Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpEndpointDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HttpEndpointDestinationConfiguration<S0, S1> {
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<BufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `EndpointConfiguration`. Required.
    #[inline] pub fn endpoint_configuration(mut self, value: impl IntoValue_<HttpEndpointConfiguration>) -> HttpEndpointDestinationConfiguration<Set_, S1> { self.0.put("EndpointConfiguration", value.into_node()); HttpEndpointDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RequestConfiguration`.
    #[inline] pub fn request_configuration(mut self, value: impl IntoValue_<HttpEndpointRequestConfiguration>) -> Self { self.0.put("RequestConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<RetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `RoleARN`. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
    /// Sets `S3BackupMode`. The values are constants of [`HttpEndpointDestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<HttpEndpointDestinationConfigurationS3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> HttpEndpointDestinationConfiguration<S0, Set_> { self.0.put("S3Configuration", value.into_node()); HttpEndpointDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `SecretsManagerConfiguration`.
    #[inline] pub fn secrets_manager_configuration(mut self, value: impl IntoValue_<SecretsManagerConfiguration>) -> Self { self.0.put("SecretsManagerConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HttpEndpointDestinationConfiguration> for HttpEndpointDestinationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.CatalogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-catalogconfiguration.html)
#[must_use]
pub struct CatalogConfiguration(Properties_);
impl CatalogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CatalogConfiguration(Properties_::new()) }
}
impl CatalogConfiguration {
    /// Sets `CatalogArn`. 1 to 512 characters.
    #[inline] pub fn catalog_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogArn", value.into_node()); self }
    /// Sets `WarehouseLocation`. 1 to 2048 characters.
    #[inline] pub fn warehouse_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WarehouseLocation", value.into_node()); self }
}
impl IntoValue_<CatalogConfiguration> for CatalogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.PartitionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-partitionfield.html)
#[must_use]
pub struct PartitionField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartitionField<Missing_<super::required::source_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartitionField(Properties_::new(), PhantomData_) }
}
impl<S0> PartitionField<S0> {
    /// Sets `SourceName`. Required. 1 to 255 characters.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> PartitionField<Set_> { self.0.put("SourceName", value.into_node()); PartitionField(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PartitionField> for PartitionField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.PartitionSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[must_use]
pub struct PartitionSpec(Properties_);
impl PartitionSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PartitionSpec(Properties_::new()) }
}
impl PartitionSpec {
    /// Sets `Identity`.
    #[inline] pub fn identity(mut self, value: impl IntoValue_<Vec<PartitionField>>) -> Self { self.0.put("Identity", value.into_node()); self }
}
impl IntoValue_<PartitionSpec> for PartitionSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.DestinationTableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-destinationtableconfiguration.html)
#[must_use]
pub struct DestinationTableConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DestinationTableConfiguration<Missing_<super::required::destination_database_name>, Missing_<super::required::destination_table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationTableConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DestinationTableConfiguration<S0, S1> {
    /// Sets `DestinationDatabaseName`. Required. 1 to 512 characters.
    #[inline] pub fn destination_database_name(mut self, value: impl IntoValue_<String>) -> DestinationTableConfiguration<Set_, S1> { self.0.put("DestinationDatabaseName", value.into_node()); DestinationTableConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationTableName`. Required. 1 to 512 characters.
    #[inline] pub fn destination_table_name(mut self, value: impl IntoValue_<String>) -> DestinationTableConfiguration<S0, Set_> { self.0.put("DestinationTableName", value.into_node()); DestinationTableConfiguration(self.0, PhantomData_) }
    /// Sets `PartitionSpec`.
    #[inline] pub fn partition_spec(mut self, value: impl IntoValue_<PartitionSpec>) -> Self { self.0.put("PartitionSpec", value.into_node()); self }
    /// Sets `S3ErrorOutputPrefix`. 1 to 1024 characters.
    #[inline] pub fn s3_error_output_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3ErrorOutputPrefix", value.into_node()); self }
    /// Sets `UniqueKeys`.
    #[inline] pub fn unique_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UniqueKeys", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DestinationTableConfiguration> for DestinationTableConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SchemaEvolutionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-schemaevolutionconfiguration.html)
#[must_use]
pub struct SchemaEvolutionConfiguration(Properties_);
impl SchemaEvolutionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaEvolutionConfiguration(Properties_::new()) }
}
impl SchemaEvolutionConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<SchemaEvolutionConfiguration> for SchemaEvolutionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.TableCreationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-tablecreationconfiguration.html)
#[must_use]
pub struct TableCreationConfiguration(Properties_);
impl TableCreationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableCreationConfiguration(Properties_::new()) }
}
impl TableCreationConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<TableCreationConfiguration> for TableCreationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.IcebergDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-icebergdestinationconfiguration.html)
#[must_use]
pub struct IcebergDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IcebergDestinationConfiguration<Missing_<super::required::catalog_configuration>, Missing_<super::required::role_arn>, Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IcebergDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IcebergDestinationConfiguration<S0, S1, S2> {
    /// Sets `AppendOnly`.
    #[inline] pub fn append_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AppendOnly", value.into_node()); self }
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<BufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CatalogConfiguration`. Required.
    #[inline] pub fn catalog_configuration(mut self, value: impl IntoValue_<CatalogConfiguration>) -> IcebergDestinationConfiguration<Set_, S1, S2> { self.0.put("CatalogConfiguration", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `DestinationTableConfigurationList`.
    #[inline] pub fn destination_table_configuration_list(mut self, value: impl IntoValue_<Vec<DestinationTableConfiguration>>) -> Self { self.0.put("DestinationTableConfigurationList", value.into_node()); self }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<RetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> IcebergDestinationConfiguration<S0, Set_, S2> { self.0.put("RoleARN", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> IcebergDestinationConfiguration<S0, S1, Set_> { self.0.put("S3Configuration", value.into_node()); IcebergDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `SchemaEvolutionConfiguration`.
    #[inline] pub fn schema_evolution_configuration(mut self, value: impl IntoValue_<SchemaEvolutionConfiguration>) -> Self { self.0.put("SchemaEvolutionConfiguration", value.into_node()); self }
    /// Sets `TableCreationConfiguration`.
    #[inline] pub fn table_creation_configuration(mut self, value: impl IntoValue_<TableCreationConfiguration>) -> Self { self.0.put("TableCreationConfiguration", value.into_node()); self }
    /// Sets `s3BackupMode`. The values are constants of [`IcebergDestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<IcebergDestinationConfigurationS3BackupMode>) -> Self { self.0.put("s3BackupMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IcebergDestinationConfiguration> for IcebergDestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.KinesisStreamSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-kinesisstreamsourceconfiguration.html)
#[must_use]
pub struct KinesisStreamSourceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisStreamSourceConfiguration<Missing_<super::required::kinesis_stream_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisStreamSourceConfiguration<S0, S1> {
    /// Sets `KinesisStreamARN`. Required. 1 to 512 characters.
    #[inline] pub fn kinesis_stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamSourceConfiguration<Set_, S1> { self.0.put("KinesisStreamARN", value.into_node()); KinesisStreamSourceConfiguration(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamSourceConfiguration<S0, Set_> { self.0.put("RoleARN", value.into_node()); KinesisStreamSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisStreamSourceConfiguration> for KinesisStreamSourceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.AuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-authenticationconfiguration.html)
#[must_use]
pub struct AuthenticationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuthenticationConfiguration<Missing_<super::required::connectivity>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthenticationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuthenticationConfiguration<S0, S1> {
    /// Sets `Connectivity`. Required. The values are constants of [`Connectivity`].
    #[inline] pub fn connectivity(mut self, value: impl IntoValue_<Connectivity>) -> AuthenticationConfiguration<Set_, S1> { self.0.put("Connectivity", value.into_node()); AuthenticationConfiguration(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AuthenticationConfiguration<S0, Set_> { self.0.put("RoleARN", value.into_node()); AuthenticationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuthenticationConfiguration> for AuthenticationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.MSKSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-msksourceconfiguration.html)
#[must_use]
pub struct MSKSourceConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MSKSourceConfiguration<Missing_<super::required::authentication_configuration>, Missing_<super::required::msk_cluster_arn>, Missing_<super::required::topic_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MSKSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MSKSourceConfiguration<S0, S1, S2> {
    /// Sets `AuthenticationConfiguration`. Required.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<AuthenticationConfiguration>) -> MSKSourceConfiguration<Set_, S1, S2> { self.0.put("AuthenticationConfiguration", value.into_node()); MSKSourceConfiguration(self.0, PhantomData_) }
    /// Sets `MSKClusterARN`. Required. 1 to 512 characters.
    #[inline] pub fn msk_cluster_arn(mut self, value: impl IntoValue_<String>) -> MSKSourceConfiguration<S0, Set_, S2> { self.0.put("MSKClusterARN", value.into_node()); MSKSourceConfiguration(self.0, PhantomData_) }
    /// Sets `ReadFromTimestamp`.
    #[inline] pub fn read_from_timestamp(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReadFromTimestamp", value.into_node()); self }
    /// Sets `TopicName`. Required. 1 to 255 characters.
    #[inline] pub fn topic_name(mut self, value: impl IntoValue_<String>) -> MSKSourceConfiguration<S0, S1, Set_> { self.0.put("TopicName", value.into_node()); MSKSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MSKSourceConfiguration> for MSKSourceConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.CopyCommand`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-copycommand.html)
#[must_use]
pub struct CopyCommand<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CopyCommand<Missing_<super::required::data_table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CopyCommand(Properties_::new(), PhantomData_) }
}
impl<S0> CopyCommand<S0> {
    /// Sets `CopyOptions`. 0 to 204800 characters.
    #[inline] pub fn copy_options(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CopyOptions", value.into_node()); self }
    /// Sets `DataTableColumns`. 0 to 204800 characters.
    #[inline] pub fn data_table_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataTableColumns", value.into_node()); self }
    /// Sets `DataTableName`. Required. 1 to 512 characters.
    #[inline] pub fn data_table_name(mut self, value: impl IntoValue_<String>) -> CopyCommand<Set_> { self.0.put("DataTableName", value.into_node()); CopyCommand(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CopyCommand> for CopyCommand<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.RedshiftRetryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-redshiftretryoptions.html)
#[must_use]
pub struct RedshiftRetryOptions(Properties_);
impl RedshiftRetryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftRetryOptions(Properties_::new()) }
}
impl RedshiftRetryOptions {
    /// Sets `DurationInSeconds`. 0 to 7200.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<RedshiftRetryOptions> for RedshiftRetryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.RedshiftDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-redshiftdestinationconfiguration.html)
#[must_use]
pub struct RedshiftDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RedshiftDestinationConfiguration<Missing_<super::required::cluster_jdbcurl>, Missing_<super::required::copy_command>, Missing_<super::required::role_arn>, Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RedshiftDestinationConfiguration<S0, S1, S2, S3> {
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `ClusterJDBCURL`. Required. 1 to 512 characters.
    #[inline] pub fn cluster_jdbcurl(mut self, value: impl IntoValue_<String>) -> RedshiftDestinationConfiguration<Set_, S1, S2, S3> { self.0.put("ClusterJDBCURL", value.into_node()); RedshiftDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `CopyCommand`. Required.
    #[inline] pub fn copy_command(mut self, value: impl IntoValue_<CopyCommand>) -> RedshiftDestinationConfiguration<S0, Set_, S2, S3> { self.0.put("CopyCommand", value.into_node()); RedshiftDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `Password`. 6 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<RedshiftRetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> RedshiftDestinationConfiguration<S0, S1, Set_, S3> { self.0.put("RoleARN", value.into_node()); RedshiftDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3BackupConfiguration`.
    #[inline] pub fn s3_backup_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3BackupConfiguration", value.into_node()); self }
    /// Sets `S3BackupMode`. The values are constants of [`RedshiftDestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<RedshiftDestinationConfigurationS3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> RedshiftDestinationConfiguration<S0, S1, S2, Set_> { self.0.put("S3Configuration", value.into_node()); RedshiftDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `SecretsManagerConfiguration`.
    #[inline] pub fn secrets_manager_configuration(mut self, value: impl IntoValue_<SecretsManagerConfiguration>) -> Self { self.0.put("SecretsManagerConfiguration", value.into_node()); self }
    /// Sets `Username`. 1 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RedshiftDestinationConfiguration> for RedshiftDestinationConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SnowflakeBufferingHints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakebufferinghints.html)
#[must_use]
pub struct SnowflakeBufferingHints(Properties_);
impl SnowflakeBufferingHints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnowflakeBufferingHints(Properties_::new()) }
}
impl SnowflakeBufferingHints {
    /// Sets `IntervalInSeconds`. 0 to 900.
    #[inline] pub fn interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalInSeconds", value.into_node()); self }
    /// Sets `SizeInMBs`. 1 to 128.
    #[inline] pub fn size_in_m_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInMBs", value.into_node()); self }
}
impl IntoValue_<SnowflakeBufferingHints> for SnowflakeBufferingHints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SnowflakeRetryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakeretryoptions.html)
#[must_use]
pub struct SnowflakeRetryOptions(Properties_);
impl SnowflakeRetryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnowflakeRetryOptions(Properties_::new()) }
}
impl SnowflakeRetryOptions {
    /// Sets `DurationInSeconds`. 0 to 7200.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<SnowflakeRetryOptions> for SnowflakeRetryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SnowflakeRoleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakeroleconfiguration.html)
#[must_use]
pub struct SnowflakeRoleConfiguration(Properties_);
impl SnowflakeRoleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnowflakeRoleConfiguration(Properties_::new()) }
}
impl SnowflakeRoleConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `SnowflakeRole`. 1 to 255 characters.
    #[inline] pub fn snowflake_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnowflakeRole", value.into_node()); self }
}
impl IntoValue_<SnowflakeRoleConfiguration> for SnowflakeRoleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SnowflakeVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakevpcconfiguration.html)
#[must_use]
pub struct SnowflakeVpcConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnowflakeVpcConfiguration<Missing_<super::required::private_link_vpce_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SnowflakeVpcConfiguration<S0> {
    /// Sets `PrivateLinkVpceId`. Required. 47 to 255 characters.
    #[inline] pub fn private_link_vpce_id(mut self, value: impl IntoValue_<String>) -> SnowflakeVpcConfiguration<Set_> { self.0.put("PrivateLinkVpceId", value.into_node()); SnowflakeVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SnowflakeVpcConfiguration> for SnowflakeVpcConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SnowflakeDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakedestinationconfiguration.html)
#[must_use]
pub struct SnowflakeDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl SnowflakeDestinationConfiguration<Missing_<super::required::account_url>, Missing_<super::required::database>, Missing_<super::required::role_arn>, Missing_<super::required::s3_configuration>, Missing_<super::required::schema>, Missing_<super::required::table>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> SnowflakeDestinationConfiguration<S0, S1, S2, S3, S4, S5> {
    /// Sets `AccountUrl`. Required. 24 to 2048 characters.
    #[inline] pub fn account_url(mut self, value: impl IntoValue_<String>) -> SnowflakeDestinationConfiguration<Set_, S1, S2, S3, S4, S5> { self.0.put("AccountUrl", value.into_node()); SnowflakeDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<SnowflakeBufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `ContentColumnName`. 1 to 255 characters.
    #[inline] pub fn content_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentColumnName", value.into_node()); self }
    /// Sets `DataLoadingOption`. The values are constants of [`DataLoadingOption`].
    #[inline] pub fn data_loading_option(mut self, value: impl IntoValue_<DataLoadingOption>) -> Self { self.0.put("DataLoadingOption", value.into_node()); self }
    /// Sets `Database`. Required. 1 to 255 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> SnowflakeDestinationConfiguration<S0, Set_, S2, S3, S4, S5> { self.0.put("Database", value.into_node()); SnowflakeDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `KeyPassphrase`. 7 to 255 characters.
    #[inline] pub fn key_passphrase(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPassphrase", value.into_node()); self }
    /// Sets `MetaDataColumnName`. 1 to 255 characters.
    #[inline] pub fn meta_data_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetaDataColumnName", value.into_node()); self }
    /// Sets `PrivateKey`. 256 to 4096 characters.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateKey", value.into_node()); self }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<SnowflakeRetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `RoleARN`. Required. 1 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SnowflakeDestinationConfiguration<S0, S1, Set_, S3, S4, S5> { self.0.put("RoleARN", value.into_node()); SnowflakeDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `S3BackupMode`. The values are constants of [`SnowflakeDestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<SnowflakeDestinationConfigurationS3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> SnowflakeDestinationConfiguration<S0, S1, S2, Set_, S4, S5> { self.0.put("S3Configuration", value.into_node()); SnowflakeDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `Schema`. Required. 1 to 255 characters.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<String>) -> SnowflakeDestinationConfiguration<S0, S1, S2, S3, Set_, S5> { self.0.put("Schema", value.into_node()); SnowflakeDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `SecretsManagerConfiguration`.
    #[inline] pub fn secrets_manager_configuration(mut self, value: impl IntoValue_<SecretsManagerConfiguration>) -> Self { self.0.put("SecretsManagerConfiguration", value.into_node()); self }
    /// Sets `SnowflakeRoleConfiguration`.
    #[inline] pub fn snowflake_role_configuration(mut self, value: impl IntoValue_<SnowflakeRoleConfiguration>) -> Self { self.0.put("SnowflakeRoleConfiguration", value.into_node()); self }
    /// Sets `SnowflakeVpcConfiguration`.
    #[inline] pub fn snowflake_vpc_configuration(mut self, value: impl IntoValue_<SnowflakeVpcConfiguration>) -> Self { self.0.put("SnowflakeVpcConfiguration", value.into_node()); self }
    /// Sets `Table`. Required. 1 to 255 characters.
    #[inline] pub fn table(mut self, value: impl IntoValue_<String>) -> SnowflakeDestinationConfiguration<S0, S1, S2, S3, S4, Set_> { self.0.put("Table", value.into_node()); SnowflakeDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `User`. 1 to 255 characters.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("User", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<SnowflakeDestinationConfiguration> for SnowflakeDestinationConfiguration<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SplunkBufferingHints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-splunkbufferinghints.html)
#[must_use]
pub struct SplunkBufferingHints(Properties_);
impl SplunkBufferingHints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SplunkBufferingHints(Properties_::new()) }
}
impl SplunkBufferingHints {
    /// Sets `IntervalInSeconds`. 0 to 60.
    #[inline] pub fn interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalInSeconds", value.into_node()); self }
    /// Sets `SizeInMBs`. 1 to 5.
    #[inline] pub fn size_in_m_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInMBs", value.into_node()); self }
}
impl IntoValue_<SplunkBufferingHints> for SplunkBufferingHints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SplunkRetryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-splunkretryoptions.html)
#[must_use]
pub struct SplunkRetryOptions(Properties_);
impl SplunkRetryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SplunkRetryOptions(Properties_::new()) }
}
impl SplunkRetryOptions {
    /// Sets `DurationInSeconds`. 0 to 7200.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<SplunkRetryOptions> for SplunkRetryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisFirehose::DeliveryStream.SplunkDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-splunkdestinationconfiguration.html)
#[must_use]
pub struct SplunkDestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SplunkDestinationConfiguration<Missing_<super::required::hec_endpoint>, Missing_<super::required::hec_endpoint_type>, Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SplunkDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SplunkDestinationConfiguration<S0, S1, S2> {
    /// Sets `BufferingHints`.
    #[inline] pub fn buffering_hints(mut self, value: impl IntoValue_<SplunkBufferingHints>) -> Self { self.0.put("BufferingHints", value.into_node()); self }
    /// Sets `CloudWatchLoggingOptions`.
    #[inline] pub fn cloud_watch_logging_options(mut self, value: impl IntoValue_<CloudWatchLoggingOptions>) -> Self { self.0.put("CloudWatchLoggingOptions", value.into_node()); self }
    /// Sets `HECAcknowledgmentTimeoutInSeconds`. 180 to 600.
    #[inline] pub fn hec_acknowledgment_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HECAcknowledgmentTimeoutInSeconds", value.into_node()); self }
    /// Sets `HECEndpoint`. Required. 0 to 2048 characters.
    #[inline] pub fn hec_endpoint(mut self, value: impl IntoValue_<String>) -> SplunkDestinationConfiguration<Set_, S1, S2> { self.0.put("HECEndpoint", value.into_node()); SplunkDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `HECEndpointType`. Required. The values are constants of [`HECEndpointType`].
    #[inline] pub fn hec_endpoint_type(mut self, value: impl IntoValue_<HECEndpointType>) -> SplunkDestinationConfiguration<S0, Set_, S2> { self.0.put("HECEndpointType", value.into_node()); SplunkDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `HECToken`. 0 to 2048 characters.
    #[inline] pub fn hec_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HECToken", value.into_node()); self }
    /// Sets `ProcessingConfiguration`.
    #[inline] pub fn processing_configuration(mut self, value: impl IntoValue_<ProcessingConfiguration>) -> Self { self.0.put("ProcessingConfiguration", value.into_node()); self }
    /// Sets `RetryOptions`.
    #[inline] pub fn retry_options(mut self, value: impl IntoValue_<SplunkRetryOptions>) -> Self { self.0.put("RetryOptions", value.into_node()); self }
    /// Sets `S3BackupMode`. The values are constants of [`SplunkDestinationConfigurationS3BackupMode`].
    #[inline] pub fn s3_backup_mode(mut self, value: impl IntoValue_<SplunkDestinationConfigurationS3BackupMode>) -> Self { self.0.put("S3BackupMode", value.into_node()); self }
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> SplunkDestinationConfiguration<S0, S1, Set_> { self.0.put("S3Configuration", value.into_node()); SplunkDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `SecretsManagerConfiguration`.
    #[inline] pub fn secrets_manager_configuration(mut self, value: impl IntoValue_<SecretsManagerConfiguration>) -> Self { self.0.put("SecretsManagerConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SplunkDestinationConfiguration> for SplunkDestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum ParameterName {}
impl ParameterName {
    /// `BufferIntervalInSeconds`
    pub const BUFFER_INTERVAL_IN_SECONDS: Value_<ParameterName> = Value_::constant("BufferIntervalInSeconds");
    /// `BufferSizeInMBs`
    pub const BUFFER_SIZE_IN_M_BS: Value_<ParameterName> = Value_::constant("BufferSizeInMBs");
    /// `CompressionFormat`
    pub const COMPRESSION_FORMAT: Value_<ParameterName> = Value_::constant("CompressionFormat");
    /// `DataMessageExtraction`
    pub const DATA_MESSAGE_EXTRACTION: Value_<ParameterName> = Value_::constant("DataMessageExtraction");
    /// `Delimiter`
    pub const DELIMITER: Value_<ParameterName> = Value_::constant("Delimiter");
    /// `JsonParsingEngine`
    pub const JSON_PARSING_ENGINE: Value_<ParameterName> = Value_::constant("JsonParsingEngine");
    /// `LambdaArn`
    pub const LAMBDA_ARN: Value_<ParameterName> = Value_::constant("LambdaArn");
    /// `MetadataExtractionQuery`
    pub const METADATA_EXTRACTION_QUERY: Value_<ParameterName> = Value_::constant("MetadataExtractionQuery");
    /// `NumberOfRetries`
    pub const NUMBER_OF_RETRIES: Value_<ParameterName> = Value_::constant("NumberOfRetries");
    /// `RoleArn`
    pub const ROLE_ARN: Value_<ParameterName> = Value_::constant("RoleArn");
    /// `SubRecordType`
    pub const SUB_RECORD_TYPE: Value_<ParameterName> = Value_::constant("SubRecordType");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParameterName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `RecordDeAggregation`
    pub const RECORD_DE_AGGREGATION: Value_<Type> = Value_::constant("RecordDeAggregation");
    /// `Decompression`
    pub const DECOMPRESSION: Value_<Type> = Value_::constant("Decompression");
    /// `CloudWatchLogProcessing`
    pub const CLOUD_WATCH_LOG_PROCESSING: Value_<Type> = Value_::constant("CloudWatchLogProcessing");
    /// `Lambda`
    pub const LAMBDA: Value_<Type> = Value_::constant("Lambda");
    /// `MetadataExtraction`
    pub const METADATA_EXTRACTION: Value_<Type> = Value_::constant("MetadataExtraction");
    /// `AppendDelimiterToRecord`
    pub const APPEND_DELIMITER_TO_RECORD: Value_<Type> = Value_::constant("AppendDelimiterToRecord");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum S3BackupMode {}
impl S3BackupMode {
    /// `FailedDocumentsOnly`
    pub const FAILED_DOCUMENTS_ONLY: Value_<S3BackupMode> = Value_::constant("FailedDocumentsOnly");
    /// `AllDocuments`
    pub const ALL_DOCUMENTS: Value_<S3BackupMode> = Value_::constant("AllDocuments");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum CompressionFormat {}
impl CompressionFormat {
    /// `UNCOMPRESSED`
    pub const UNCOMPRESSED: Value_<CompressionFormat> = Value_::constant("UNCOMPRESSED");
    /// `GZIP`
    pub const GZIP: Value_<CompressionFormat> = Value_::constant("GZIP");
    /// `ZIP`
    pub const ZIP: Value_<CompressionFormat> = Value_::constant("ZIP");
    /// `Snappy`
    pub const SNAPPY: Value_<CompressionFormat> = Value_::constant("Snappy");
    /// `HADOOP_SNAPPY`
    pub const HADOOP_SNAPPY: Value_<CompressionFormat> = Value_::constant("HADOOP_SNAPPY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressionFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum NoEncryptionConfig {}
impl NoEncryptionConfig {
    /// `NoEncryption`
    pub const NO_ENCRYPTION: Value_<NoEncryptionConfig> = Value_::constant("NoEncryption");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NoEncryptionConfig> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum DefaultDocumentIdFormat {}
impl DefaultDocumentIdFormat {
    /// `FIREHOSE_DEFAULT`
    pub const FIREHOSE_DEFAULT: Value_<DefaultDocumentIdFormat> = Value_::constant("FIREHOSE_DEFAULT");
    /// `NO_DOCUMENT_ID`
    pub const NO_DOCUMENT_ID: Value_<DefaultDocumentIdFormat> = Value_::constant("NO_DOCUMENT_ID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultDocumentIdFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum IndexRotationPeriod {}
impl IndexRotationPeriod {
    /// `NoRotation`
    pub const NO_ROTATION: Value_<IndexRotationPeriod> = Value_::constant("NoRotation");
    /// `OneHour`
    pub const ONE_HOUR: Value_<IndexRotationPeriod> = Value_::constant("OneHour");
    /// `OneDay`
    pub const ONE_DAY: Value_<IndexRotationPeriod> = Value_::constant("OneDay");
    /// `OneWeek`
    pub const ONE_WEEK: Value_<IndexRotationPeriod> = Value_::constant("OneWeek");
    /// `OneMonth`
    pub const ONE_MONTH: Value_<IndexRotationPeriod> = Value_::constant("OneMonth");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IndexRotationPeriod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum AmazonopensearchserviceDestinationConfigurationS3BackupMode {}
impl AmazonopensearchserviceDestinationConfigurationS3BackupMode {
    /// `FailedDocumentsOnly`
    pub const FAILED_DOCUMENTS_ONLY: Value_<AmazonopensearchserviceDestinationConfigurationS3BackupMode> = Value_::constant("FailedDocumentsOnly");
    /// `AllDocuments`
    pub const ALL_DOCUMENTS: Value_<AmazonopensearchserviceDestinationConfigurationS3BackupMode> = Value_::constant("AllDocuments");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmazonopensearchserviceDestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum SSLMode {}
impl SSLMode {
    /// `Disabled`
    pub const DISABLED: Value_<SSLMode> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<SSLMode> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SSLMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum DatabaseSourceConfigurationType {}
impl DatabaseSourceConfigurationType {
    /// `MySQL`
    pub const MY_SQL: Value_<DatabaseSourceConfigurationType> = Value_::constant("MySQL");
    /// `PostgreSQL`
    pub const POSTGRE_SQL: Value_<DatabaseSourceConfigurationType> = Value_::constant("PostgreSQL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatabaseSourceConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `AWS_OWNED_CMK`
    pub const AWS_OWNED_CMK: Value_<KeyType> = Value_::constant("AWS_OWNED_CMK");
    /// `CUSTOMER_MANAGED_CMK`
    pub const CUSTOMER_MANAGED_CMK: Value_<KeyType> = Value_::constant("CUSTOMER_MANAGED_CMK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum DeliveryStreamType {}
impl DeliveryStreamType {
    /// `DatabaseAsSource`
    pub const DATABASE_AS_SOURCE: Value_<DeliveryStreamType> = Value_::constant("DatabaseAsSource");
    /// `DirectPut`
    pub const DIRECT_PUT: Value_<DeliveryStreamType> = Value_::constant("DirectPut");
    /// `KinesisStreamAsSource`
    pub const KINESIS_STREAM_AS_SOURCE: Value_<DeliveryStreamType> = Value_::constant("KinesisStreamAsSource");
    /// `MSKAsSource`
    pub const MSK_AS_SOURCE: Value_<DeliveryStreamType> = Value_::constant("MSKAsSource");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeliveryStreamType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum ElasticsearchDestinationConfigurationIndexRotationPeriod {}
impl ElasticsearchDestinationConfigurationIndexRotationPeriod {
    /// `NoRotation`
    pub const NO_ROTATION: Value_<ElasticsearchDestinationConfigurationIndexRotationPeriod> = Value_::constant("NoRotation");
    /// `OneHour`
    pub const ONE_HOUR: Value_<ElasticsearchDestinationConfigurationIndexRotationPeriod> = Value_::constant("OneHour");
    /// `OneDay`
    pub const ONE_DAY: Value_<ElasticsearchDestinationConfigurationIndexRotationPeriod> = Value_::constant("OneDay");
    /// `OneWeek`
    pub const ONE_WEEK: Value_<ElasticsearchDestinationConfigurationIndexRotationPeriod> = Value_::constant("OneWeek");
    /// `OneMonth`
    pub const ONE_MONTH: Value_<ElasticsearchDestinationConfigurationIndexRotationPeriod> = Value_::constant("OneMonth");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ElasticsearchDestinationConfigurationIndexRotationPeriod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum ElasticsearchDestinationConfigurationS3BackupMode {}
impl ElasticsearchDestinationConfigurationS3BackupMode {
    /// `FailedDocumentsOnly`
    pub const FAILED_DOCUMENTS_ONLY: Value_<ElasticsearchDestinationConfigurationS3BackupMode> = Value_::constant("FailedDocumentsOnly");
    /// `AllDocuments`
    pub const ALL_DOCUMENTS: Value_<ElasticsearchDestinationConfigurationS3BackupMode> = Value_::constant("AllDocuments");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ElasticsearchDestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum ExtendedS3DestinationConfigurationCompressionFormat {}
impl ExtendedS3DestinationConfigurationCompressionFormat {
    /// `UNCOMPRESSED`
    pub const UNCOMPRESSED: Value_<ExtendedS3DestinationConfigurationCompressionFormat> = Value_::constant("UNCOMPRESSED");
    /// `GZIP`
    pub const GZIP: Value_<ExtendedS3DestinationConfigurationCompressionFormat> = Value_::constant("GZIP");
    /// `ZIP`
    pub const ZIP: Value_<ExtendedS3DestinationConfigurationCompressionFormat> = Value_::constant("ZIP");
    /// `Snappy`
    pub const SNAPPY: Value_<ExtendedS3DestinationConfigurationCompressionFormat> = Value_::constant("Snappy");
    /// `HADOOP_SNAPPY`
    pub const HADOOP_SNAPPY: Value_<ExtendedS3DestinationConfigurationCompressionFormat> = Value_::constant("HADOOP_SNAPPY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExtendedS3DestinationConfigurationCompressionFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum Compression {}
impl Compression {
    /// `NONE`
    pub const NONE: Value_<Compression> = Value_::constant("NONE");
    /// `SNAPPY`
    pub const SNAPPY: Value_<Compression> = Value_::constant("SNAPPY");
    /// `ZLIB`
    pub const ZLIB: Value_<Compression> = Value_::constant("ZLIB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Compression> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum FormatVersion {}
impl FormatVersion {
    /// `V0_11`
    pub const V0_11: Value_<FormatVersion> = Value_::constant("V0_11");
    /// `V0_12`
    pub const V0_12: Value_<FormatVersion> = Value_::constant("V0_12");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FormatVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum ParquetSerDeCompression {}
impl ParquetSerDeCompression {
    /// `GZIP`
    pub const GZIP: Value_<ParquetSerDeCompression> = Value_::constant("GZIP");
    /// `SNAPPY`
    pub const SNAPPY: Value_<ParquetSerDeCompression> = Value_::constant("SNAPPY");
    /// `UNCOMPRESSED`
    pub const UNCOMPRESSED: Value_<ParquetSerDeCompression> = Value_::constant("UNCOMPRESSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParquetSerDeCompression> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum WriterVersion {}
impl WriterVersion {
    /// `V1`
    pub const V1: Value_<WriterVersion> = Value_::constant("V1");
    /// `V2`
    pub const V2: Value_<WriterVersion> = Value_::constant("V2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WriterVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum ExtendedS3DestinationConfigurationS3BackupMode {}
impl ExtendedS3DestinationConfigurationS3BackupMode {
    /// `Disabled`
    pub const DISABLED: Value_<ExtendedS3DestinationConfigurationS3BackupMode> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<ExtendedS3DestinationConfigurationS3BackupMode> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExtendedS3DestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum ContentEncoding {}
impl ContentEncoding {
    /// `NONE`
    pub const NONE: Value_<ContentEncoding> = Value_::constant("NONE");
    /// `GZIP`
    pub const GZIP: Value_<ContentEncoding> = Value_::constant("GZIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentEncoding> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum HttpEndpointDestinationConfigurationS3BackupMode {}
impl HttpEndpointDestinationConfigurationS3BackupMode {
    /// `AllData`
    pub const ALL_DATA: Value_<HttpEndpointDestinationConfigurationS3BackupMode> = Value_::constant("AllData");
    /// `FailedDataOnly`
    pub const FAILED_DATA_ONLY: Value_<HttpEndpointDestinationConfigurationS3BackupMode> = Value_::constant("FailedDataOnly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpEndpointDestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum IcebergDestinationConfigurationS3BackupMode {}
impl IcebergDestinationConfigurationS3BackupMode {
    /// `AllData`
    pub const ALL_DATA: Value_<IcebergDestinationConfigurationS3BackupMode> = Value_::constant("AllData");
    /// `FailedDataOnly`
    pub const FAILED_DATA_ONLY: Value_<IcebergDestinationConfigurationS3BackupMode> = Value_::constant("FailedDataOnly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IcebergDestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum Connectivity {}
impl Connectivity {
    /// `PUBLIC`
    pub const PUBLIC: Value_<Connectivity> = Value_::constant("PUBLIC");
    /// `PRIVATE`
    pub const PRIVATE: Value_<Connectivity> = Value_::constant("PRIVATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Connectivity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum RedshiftDestinationConfigurationS3BackupMode {}
impl RedshiftDestinationConfigurationS3BackupMode {
    /// `Disabled`
    pub const DISABLED: Value_<RedshiftDestinationConfigurationS3BackupMode> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<RedshiftDestinationConfigurationS3BackupMode> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedshiftDestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum DataLoadingOption {}
impl DataLoadingOption {
    /// `JSON_MAPPING`
    pub const JSON_MAPPING: Value_<DataLoadingOption> = Value_::constant("JSON_MAPPING");
    /// `VARIANT_CONTENT_MAPPING`
    pub const VARIANT_CONTENT_MAPPING: Value_<DataLoadingOption> = Value_::constant("VARIANT_CONTENT_MAPPING");
    /// `VARIANT_CONTENT_AND_METADATA_MAPPING`
    pub const VARIANT_CONTENT_AND_METADATA_MAPPING: Value_<DataLoadingOption> = Value_::constant("VARIANT_CONTENT_AND_METADATA_MAPPING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataLoadingOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum SnowflakeDestinationConfigurationS3BackupMode {}
impl SnowflakeDestinationConfigurationS3BackupMode {
    /// `FailedDataOnly`
    pub const FAILED_DATA_ONLY: Value_<SnowflakeDestinationConfigurationS3BackupMode> = Value_::constant("FailedDataOnly");
    /// `AllData`
    pub const ALL_DATA: Value_<SnowflakeDestinationConfigurationS3BackupMode> = Value_::constant("AllData");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SnowflakeDestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum HECEndpointType {}
impl HECEndpointType {
    /// `Raw`
    pub const RAW: Value_<HECEndpointType> = Value_::constant("Raw");
    /// `Event`
    pub const EVENT: Value_<HECEndpointType> = Value_::constant("Event");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HECEndpointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KinesisFirehose::DeliveryStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
#[derive(Debug)]
pub enum SplunkDestinationConfigurationS3BackupMode {}
impl SplunkDestinationConfigurationS3BackupMode {
    /// `AllEvents`
    pub const ALL_EVENTS: Value_<SplunkDestinationConfigurationS3BackupMode> = Value_::constant("AllEvents");
    /// `FailedEventsOnly`
    pub const FAILED_EVENTS_ONLY: Value_<SplunkDestinationConfigurationS3BackupMode> = Value_::constant("FailedEventsOnly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SplunkDestinationConfigurationS3BackupMode> { Value_::from_node(value.into_node()) }
}
