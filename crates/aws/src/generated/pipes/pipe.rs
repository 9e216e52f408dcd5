// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pipes::Pipe`

use stanchion_template::generated::*;

/// `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[must_use]
pub struct Pipe<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Pipe<Missing_<super::required::role_arn>, Missing_<super::required::source>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pipe(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Pipe<S0, S1, S2> {
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DesiredState`. The values are constants of [`RequestedPipeState`].
    #[inline] pub fn desired_state(mut self, value: impl IntoValue_<RequestedPipeState>) -> Self { self.0.put("DesiredState", value.into_node()); self }
    /// Sets `Enrichment`. 0 to 1600 characters.
    #[inline] pub fn enrichment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Enrichment", value.into_node()); self }
    /// Sets `EnrichmentParameters`.
    #[inline] pub fn enrichment_parameters(mut self, value: impl IntoValue_<PipeEnrichmentParameters>) -> Self { self.0.put("EnrichmentParameters", value.into_node()); self }
    /// Sets `KmsKeyIdentifier`. 0 to 2048 characters.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<PipeLogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Pipe<Set_, S1, S2> { self.0.put("RoleArn", value.into_node()); Pipe(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 1600 characters. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Pipe<S0, Set_, S2> { self.0.put("Source", value.into_node()); Pipe(self.0, PhantomData_) }
    /// Sets `SourceParameters`.
    #[inline] pub fn source_parameters(mut self, value: impl IntoValue_<PipeSourceParameters>) -> Self { self.0.put("SourceParameters", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Target`. Required. 1 to 1600 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Pipe<S0, S1, Set_> { self.0.put("Target", value.into_node()); Pipe(self.0, PhantomData_) }
    /// Sets `TargetParameters`.
    #[inline] pub fn target_parameters(mut self, value: impl IntoValue_<PipeTargetParameters>) -> Self { self.0.put("TargetParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Pipe> for Pipe<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Pipe<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Pipes::Pipe";
    type Handle = PipeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pipe`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PipeRef(Id_);
impl From<Id_> for PipeRef { #[inline] fn from(id: Id_) -> Self { PipeRef(id) } }
impl AsRef<Id_> for PipeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PipeRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CurrentState`
    #[inline] pub fn current_state(&self) -> Value_<String> { self.0.attribute("CurrentState") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `StateReason`
    #[inline] pub fn state_reason(&self) -> Value_<String> { self.0.attribute("StateReason") }
}
/// `AWS::Pipes::Pipe.PipeEnrichmentHttpParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipeenrichmenthttpparameters.html)
#[must_use]
pub struct PipeEnrichmentHttpParameters(Properties_);
impl PipeEnrichmentHttpParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeEnrichmentHttpParameters(Properties_::new()) }
}
impl PipeEnrichmentHttpParameters {
    /// Sets `HeaderParameters`.
    #[inline] pub fn header_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("HeaderParameters", value.into_node()); self }
    /// Sets `PathParameterValues`.
    #[inline] pub fn path_parameter_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PathParameterValues", value.into_node()); self }
    /// Sets `QueryStringParameters`.
    #[inline] pub fn query_string_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("QueryStringParameters", value.into_node()); self }
}
impl IntoValue_<PipeEnrichmentHttpParameters> for PipeEnrichmentHttpParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeEnrichmentParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipeenrichmentparameters.html)
#[must_use]
pub struct PipeEnrichmentParameters(Properties_);
impl PipeEnrichmentParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeEnrichmentParameters(Properties_::new()) }
}
impl PipeEnrichmentParameters {
    /// Sets `HttpParameters`.
    #[inline] pub fn http_parameters(mut self, value: impl IntoValue_<PipeEnrichmentHttpParameters>) -> Self { self.0.put("HttpParameters", value.into_node()); self }
    /// Sets `InputTemplate`. 0 to 8192 characters.
    #[inline] pub fn input_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputTemplate", value.into_node()); self }
}
impl IntoValue_<PipeEnrichmentParameters> for PipeEnrichmentParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.CloudwatchLogsLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-cloudwatchlogslogdestination.html)
#[must_use]
pub struct CloudwatchLogsLogDestination(Properties_);
impl CloudwatchLogsLogDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudwatchLogsLogDestination(Properties_::new()) }
}
impl CloudwatchLogsLogDestination {
    /// Sets `LogGroupArn`. 1 to 1600 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
}
impl IntoValue_<CloudwatchLogsLogDestination> for CloudwatchLogsLogDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.FirehoseLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-firehoselogdestination.html)
#[must_use]
pub struct FirehoseLogDestination(Properties_);
impl FirehoseLogDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FirehoseLogDestination(Properties_::new()) }
}
impl FirehoseLogDestination {
    /// Sets `DeliveryStreamArn`. 1 to 1600 characters.
    #[inline] pub fn delivery_stream_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryStreamArn", value.into_node()); self }
}
impl IntoValue_<FirehoseLogDestination> for FirehoseLogDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.S3LogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-s3logdestination.html)
#[must_use]
pub struct S3LogDestination(Properties_);
impl S3LogDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3LogDestination(Properties_::new()) }
}
impl S3LogDestination {
    /// Sets `BucketName`.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `BucketOwner`.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `OutputFormat`. The values are constants of [`S3OutputFormat`].
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<S3OutputFormat>) -> Self { self.0.put("OutputFormat", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl IntoValue_<S3LogDestination> for S3LogDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeLogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipelogconfiguration.html)
#[must_use]
pub struct PipeLogConfiguration(Properties_);
impl PipeLogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeLogConfiguration(Properties_::new()) }
}
impl PipeLogConfiguration {
    /// Sets `CloudwatchLogsLogDestination`.
    #[inline] pub fn cloudwatch_logs_log_destination(mut self, value: impl IntoValue_<CloudwatchLogsLogDestination>) -> Self { self.0.put("CloudwatchLogsLogDestination", value.into_node()); self }
    /// Sets `FirehoseLogDestination`.
    #[inline] pub fn firehose_log_destination(mut self, value: impl IntoValue_<FirehoseLogDestination>) -> Self { self.0.put("FirehoseLogDestination", value.into_node()); self }
    /// Sets `IncludeExecutionData`. The values are constants of [`IncludeExecutionDataOption`].
    #[inline] pub fn include_execution_data(mut self, value: impl IntoValue_<Vec<IncludeExecutionDataOption>>) -> Self { self.0.put("IncludeExecutionData", value.into_node()); self }
    /// Sets `Level`. The values are constants of [`LogLevel`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<LogLevel>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `S3LogDestination`.
    #[inline] pub fn s3_log_destination(mut self, value: impl IntoValue_<S3LogDestination>) -> Self { self.0.put("S3LogDestination", value.into_node()); self }
}
impl IntoValue_<PipeLogConfiguration> for PipeLogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.MQBrokerAccessCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-mqbrokeraccesscredentials.html)
#[must_use]
pub struct MQBrokerAccessCredentials(Properties_);
impl MQBrokerAccessCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MQBrokerAccessCredentials(Properties_::new()) }
}
impl MQBrokerAccessCredentials {
    /// Sets `BasicAuth`. 1 to 1600 characters.
    #[inline] pub fn basic_auth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasicAuth", value.into_node()); self }
}
impl IntoValue_<MQBrokerAccessCredentials> for MQBrokerAccessCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceActiveMQBrokerParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceactivemqbrokerparameters.html)
#[must_use]
pub struct PipeSourceActiveMQBrokerParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PipeSourceActiveMQBrokerParameters<Missing_<super::required::credentials>, Missing_<super::required::queue_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeSourceActiveMQBrokerParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PipeSourceActiveMQBrokerParameters<S0, S1> {
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `Credentials`. Required.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<MQBrokerAccessCredentials>) -> PipeSourceActiveMQBrokerParameters<Set_, S1> { self.0.put("Credentials", value.into_node()); PipeSourceActiveMQBrokerParameters(self.0, PhantomData_) }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
    /// Sets `QueueName`. Required. 1 to 1000 characters.
    #[inline] pub fn queue_name(mut self, value: impl IntoValue_<String>) -> PipeSourceActiveMQBrokerParameters<S0, Set_> { self.0.put("QueueName", value.into_node()); PipeSourceActiveMQBrokerParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PipeSourceActiveMQBrokerParameters> for PipeSourceActiveMQBrokerParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.DeadLetterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-deadletterconfig.html)
#[must_use]
pub struct DeadLetterConfig(Properties_);
impl DeadLetterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeadLetterConfig(Properties_::new()) }
}
impl DeadLetterConfig {
    /// Sets `Arn`. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<DeadLetterConfig> for DeadLetterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceDynamoDBStreamParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcedynamodbstreamparameters.html)
#[must_use]
pub struct PipeSourceDynamoDBStreamParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PipeSourceDynamoDBStreamParameters<Missing_<super::required::starting_position>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeSourceDynamoDBStreamParameters(Properties_::new(), PhantomData_) }
}
impl<S0> PipeSourceDynamoDBStreamParameters<S0> {
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `DeadLetterConfig`.
    #[inline] pub fn dead_letter_config(mut self, value: impl IntoValue_<DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value.into_node()); self }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
    /// Sets `MaximumRecordAgeInSeconds`. -1 to 604800.
    #[inline] pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRecordAgeInSeconds", value.into_node()); self }
    /// Sets `MaximumRetryAttempts`. -1 to 10000.
    #[inline] pub fn maximum_retry_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRetryAttempts", value.into_node()); self }
    /// Sets `OnPartialBatchItemFailure`. The values are constants of [`OnPartialBatchItemFailureStreams`].
    #[inline] pub fn on_partial_batch_item_failure(mut self, value: impl IntoValue_<OnPartialBatchItemFailureStreams>) -> Self { self.0.put("OnPartialBatchItemFailure", value.into_node()); self }
    /// Sets `ParallelizationFactor`. 1 to 10.
    #[inline] pub fn parallelization_factor(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParallelizationFactor", value.into_node()); self }
    /// Sets `StartingPosition`. Required. The values are constants of [`DynamoDBStreamStartPosition`].
    #[inline] pub fn starting_position(mut self, value: impl IntoValue_<DynamoDBStreamStartPosition>) -> PipeSourceDynamoDBStreamParameters<Set_> { self.0.put("StartingPosition", value.into_node()); PipeSourceDynamoDBStreamParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PipeSourceDynamoDBStreamParameters> for PipeSourceDynamoDBStreamParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-filter.html)
#[must_use]
pub struct Filter(Properties_);
impl Filter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Filter(Properties_::new()) }
}
impl Filter {
    /// Sets `Pattern`. 0 to 4096 characters.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pattern", value.into_node()); self }
}
impl IntoValue_<Filter> for Filter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.FilterCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-filtercriteria.html)
#[must_use]
pub struct FilterCriteria(Properties_);
impl FilterCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterCriteria(Properties_::new()) }
}
impl FilterCriteria {
    /// Sets `Filters`. 0 to 5 items.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> Self { self.0.put("Filters", value.into_node()); self }
}
impl IntoValue_<FilterCriteria> for FilterCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceKinesisStreamParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcekinesisstreamparameters.html)
#[must_use]
pub struct PipeSourceKinesisStreamParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PipeSourceKinesisStreamParameters<Missing_<super::required::starting_position>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeSourceKinesisStreamParameters(Properties_::new(), PhantomData_) }
}
impl<S0> PipeSourceKinesisStreamParameters<S0> {
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `DeadLetterConfig`.
    #[inline] pub fn dead_letter_config(mut self, value: impl IntoValue_<DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value.into_node()); self }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
    /// Sets `MaximumRecordAgeInSeconds`. -1 to 604800.
    #[inline] pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRecordAgeInSeconds", value.into_node()); self }
    /// Sets `MaximumRetryAttempts`. -1 to 10000.
    #[inline] pub fn maximum_retry_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRetryAttempts", value.into_node()); self }
    /// Sets `OnPartialBatchItemFailure`. The values are constants of [`OnPartialBatchItemFailureStreams`].
    #[inline] pub fn on_partial_batch_item_failure(mut self, value: impl IntoValue_<OnPartialBatchItemFailureStreams>) -> Self { self.0.put("OnPartialBatchItemFailure", value.into_node()); self }
    /// Sets `ParallelizationFactor`. 1 to 10.
    #[inline] pub fn parallelization_factor(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParallelizationFactor", value.into_node()); self }
    /// Sets `StartingPosition`. Required. The values are constants of [`KinesisStreamStartPosition`].
    #[inline] pub fn starting_position(mut self, value: impl IntoValue_<KinesisStreamStartPosition>) -> PipeSourceKinesisStreamParameters<Set_> { self.0.put("StartingPosition", value.into_node()); PipeSourceKinesisStreamParameters(self.0, PhantomData_) }
    /// Sets `StartingPositionTimestamp`.
    #[inline] pub fn starting_position_timestamp(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartingPositionTimestamp", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PipeSourceKinesisStreamParameters> for PipeSourceKinesisStreamParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.MSKAccessCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-mskaccesscredentials.html)
#[must_use]
pub struct MSKAccessCredentials(Properties_);
impl MSKAccessCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MSKAccessCredentials(Properties_::new()) }
}
impl MSKAccessCredentials {
    /// Sets `SaslScram512Auth`. 1 to 1600 characters.
    #[inline] pub fn sasl_scram512_auth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SaslScram512Auth", value.into_node()); self }
    /// Sets `ClientCertificateTlsAuth`. 1 to 1600 characters.
    #[inline] pub fn client_certificate_tls_auth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCertificateTlsAuth", value.into_node()); self }
}
impl IntoValue_<MSKAccessCredentials> for MSKAccessCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceManagedStreamingKafkaParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcemanagedstreamingkafkaparameters.html)
#[must_use]
pub struct PipeSourceManagedStreamingKafkaParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PipeSourceManagedStreamingKafkaParameters<Missing_<super::required::topic_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeSourceManagedStreamingKafkaParameters(Properties_::new(), PhantomData_) }
}
impl<S0> PipeSourceManagedStreamingKafkaParameters<S0> {
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `ConsumerGroupID`. 1 to 200 characters.
    #[inline] pub fn consumer_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConsumerGroupID", value.into_node()); self }
    /// Sets `Credentials`.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<MSKAccessCredentials>) -> Self { self.0.put("Credentials", value.into_node()); self }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
    /// Sets `StartingPosition`. The values are constants of [`MSKStartPosition`].
    #[inline] pub fn starting_position(mut self, value: impl IntoValue_<MSKStartPosition>) -> Self { self.0.put("StartingPosition", value.into_node()); self }
    /// Sets `TopicName`. Required. 1 to 249 characters.
    #[inline] pub fn topic_name(mut self, value: impl IntoValue_<String>) -> PipeSourceManagedStreamingKafkaParameters<Set_> { self.0.put("TopicName", value.into_node()); PipeSourceManagedStreamingKafkaParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PipeSourceManagedStreamingKafkaParameters> for PipeSourceManagedStreamingKafkaParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceRabbitMQBrokerParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcerabbitmqbrokerparameters.html)
#[must_use]
pub struct PipeSourceRabbitMQBrokerParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PipeSourceRabbitMQBrokerParameters<Missing_<super::required::credentials>, Missing_<super::required::queue_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeSourceRabbitMQBrokerParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PipeSourceRabbitMQBrokerParameters<S0, S1> {
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `Credentials`. Required.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<MQBrokerAccessCredentials>) -> PipeSourceRabbitMQBrokerParameters<Set_, S1> { self.0.put("Credentials", value.into_node()); PipeSourceRabbitMQBrokerParameters(self.0, PhantomData_) }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
    /// Sets `QueueName`. Required. 1 to 1000 characters.
    #[inline] pub fn queue_name(mut self, value: impl IntoValue_<String>) -> PipeSourceRabbitMQBrokerParameters<S0, Set_> { self.0.put("QueueName", value.into_node()); PipeSourceRabbitMQBrokerParameters(self.0, PhantomData_) }
    /// Sets `VirtualHost`. 1 to 200 characters.
    #[inline] pub fn virtual_host(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualHost", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PipeSourceRabbitMQBrokerParameters> for PipeSourceRabbitMQBrokerParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.SelfManagedKafkaAccessConfigurationCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-selfmanagedkafkaaccessconfigurationcredentials.html)
#[must_use]
pub struct SelfManagedKafkaAccessConfigurationCredentials(Properties_);
impl SelfManagedKafkaAccessConfigurationCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedKafkaAccessConfigurationCredentials(Properties_::new()) }
}
impl SelfManagedKafkaAccessConfigurationCredentials {
    /// Sets `BasicAuth`. 1 to 1600 characters.
    #[inline] pub fn basic_auth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasicAuth", value.into_node()); self }
    /// Sets `SaslScram512Auth`. 1 to 1600 characters.
    #[inline] pub fn sasl_scram512_auth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SaslScram512Auth", value.into_node()); self }
    /// Sets `SaslScram256Auth`. 1 to 1600 characters.
    #[inline] pub fn sasl_scram256_auth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SaslScram256Auth", value.into_node()); self }
    /// Sets `ClientCertificateTlsAuth`. 1 to 1600 characters.
    #[inline] pub fn client_certificate_tls_auth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCertificateTlsAuth", value.into_node()); self }
}
impl IntoValue_<SelfManagedKafkaAccessConfigurationCredentials> for SelfManagedKafkaAccessConfigurationCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.SelfManagedKafkaAccessConfigurationVpc`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-selfmanagedkafkaaccessconfigurationvpc.html)
#[must_use]
pub struct SelfManagedKafkaAccessConfigurationVpc(Properties_);
impl SelfManagedKafkaAccessConfigurationVpc {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedKafkaAccessConfigurationVpc(Properties_::new()) }
}
impl SelfManagedKafkaAccessConfigurationVpc {
    /// Sets `SecurityGroup`. 0 to 5 items.
    #[inline] pub fn security_group(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroup", value.into_node()); self }
    /// Sets `Subnets`. 0 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
}
impl IntoValue_<SelfManagedKafkaAccessConfigurationVpc> for SelfManagedKafkaAccessConfigurationVpc { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceSelfManagedKafkaParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceselfmanagedkafkaparameters.html)
#[must_use]
pub struct PipeSourceSelfManagedKafkaParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PipeSourceSelfManagedKafkaParameters<Missing_<super::required::topic_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeSourceSelfManagedKafkaParameters(Properties_::new(), PhantomData_) }
}
impl<S0> PipeSourceSelfManagedKafkaParameters<S0> {
    /// Sets `AdditionalBootstrapServers`. 0 to 2 items.
    #[inline] pub fn additional_bootstrap_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdditionalBootstrapServers", value.into_node()); self }
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `ConsumerGroupID`. 1 to 200 characters.
    #[inline] pub fn consumer_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConsumerGroupID", value.into_node()); self }
    /// Sets `Credentials`.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<SelfManagedKafkaAccessConfigurationCredentials>) -> Self { self.0.put("Credentials", value.into_node()); self }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
    /// Sets `ServerRootCaCertificate`. 1 to 1600 characters.
    #[inline] pub fn server_root_ca_certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerRootCaCertificate", value.into_node()); self }
    /// Sets `StartingPosition`. The values are constants of [`SelfManagedKafkaStartPosition`].
    #[inline] pub fn starting_position(mut self, value: impl IntoValue_<SelfManagedKafkaStartPosition>) -> Self { self.0.put("StartingPosition", value.into_node()); self }
    /// Sets `TopicName`. Required. 1 to 249 characters.
    #[inline] pub fn topic_name(mut self, value: impl IntoValue_<String>) -> PipeSourceSelfManagedKafkaParameters<Set_> { self.0.put("TopicName", value.into_node()); PipeSourceSelfManagedKafkaParameters(self.0, PhantomData_) }
    /// Sets `Vpc`.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<SelfManagedKafkaAccessConfigurationVpc>) -> Self { self.0.put("Vpc", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PipeSourceSelfManagedKafkaParameters> for PipeSourceSelfManagedKafkaParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceSqsQueueParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcesqsqueueparameters.html)
#[must_use]
pub struct PipeSourceSqsQueueParameters(Properties_);
impl PipeSourceSqsQueueParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeSourceSqsQueueParameters(Properties_::new()) }
}
impl PipeSourceSqsQueueParameters {
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
}
impl IntoValue_<PipeSourceSqsQueueParameters> for PipeSourceSqsQueueParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeSourceParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceparameters.html)
#[must_use]
pub struct PipeSourceParameters(Properties_);
impl PipeSourceParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeSourceParameters(Properties_::new()) }
}
impl PipeSourceParameters {
    /// Sets `ActiveMQBrokerParameters`.
    #[inline] pub fn active_mq_broker_parameters(mut self, value: impl IntoValue_<PipeSourceActiveMQBrokerParameters>) -> Self { self.0.put("ActiveMQBrokerParameters", value.into_node()); self }
    /// Sets `DynamoDBStreamParameters`.
    #[inline] pub fn dynamo_db_stream_parameters(mut self, value: impl IntoValue_<PipeSourceDynamoDBStreamParameters>) -> Self { self.0.put("DynamoDBStreamParameters", value.into_node()); self }
    /// Sets `FilterCriteria`.
    #[inline] pub fn filter_criteria(mut self, value: impl IntoValue_<FilterCriteria>) -> Self { self.0.put("FilterCriteria", value.into_node()); self }
    /// Sets `KinesisStreamParameters`.
    #[inline] pub fn kinesis_stream_parameters(mut self, value: impl IntoValue_<PipeSourceKinesisStreamParameters>) -> Self { self.0.put("KinesisStreamParameters", value.into_node()); self }
    /// Sets `ManagedStreamingKafkaParameters`.
    #[inline] pub fn managed_streaming_kafka_parameters(mut self, value: impl IntoValue_<PipeSourceManagedStreamingKafkaParameters>) -> Self { self.0.put("ManagedStreamingKafkaParameters", value.into_node()); self }
    /// Sets `RabbitMQBrokerParameters`.
    #[inline] pub fn rabbit_mq_broker_parameters(mut self, value: impl IntoValue_<PipeSourceRabbitMQBrokerParameters>) -> Self { self.0.put("RabbitMQBrokerParameters", value.into_node()); self }
    /// Sets `SelfManagedKafkaParameters`.
    #[inline] pub fn self_managed_kafka_parameters(mut self, value: impl IntoValue_<PipeSourceSelfManagedKafkaParameters>) -> Self { self.0.put("SelfManagedKafkaParameters", value.into_node()); self }
    /// Sets `SqsQueueParameters`.
    #[inline] pub fn sqs_queue_parameters(mut self, value: impl IntoValue_<PipeSourceSqsQueueParameters>) -> Self { self.0.put("SqsQueueParameters", value.into_node()); self }
}
impl IntoValue_<PipeSourceParameters> for PipeSourceParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.BatchArrayProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batcharrayproperties.html)
#[must_use]
pub struct BatchArrayProperties(Properties_);
impl BatchArrayProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchArrayProperties(Properties_::new()) }
}
impl BatchArrayProperties {
    /// Sets `Size`. 2 to 10000.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Size", value.into_node()); self }
}
impl IntoValue_<BatchArrayProperties> for BatchArrayProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.BatchEnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchenvironmentvariable.html)
#[must_use]
pub struct BatchEnvironmentVariable(Properties_);
impl BatchEnvironmentVariable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchEnvironmentVariable(Properties_::new()) }
}
impl BatchEnvironmentVariable {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<BatchEnvironmentVariable> for BatchEnvironmentVariable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.BatchResourceRequirement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchresourcerequirement.html)
#[must_use]
pub struct BatchResourceRequirement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BatchResourceRequirement<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BatchResourceRequirement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BatchResourceRequirement<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`BatchResourceRequirementType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<BatchResourceRequirementType>) -> BatchResourceRequirement<Set_, S1> { self.0.put("Type", value.into_node()); BatchResourceRequirement(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> BatchResourceRequirement<S0, Set_> { self.0.put("Value", value.into_node()); BatchResourceRequirement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BatchResourceRequirement> for BatchResourceRequirement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.BatchContainerOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchcontaineroverrides.html)
#[must_use]
pub struct BatchContainerOverrides(Properties_);
impl BatchContainerOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchContainerOverrides(Properties_::new()) }
}
impl BatchContainerOverrides {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<BatchEnvironmentVariable>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `ResourceRequirements`.
    #[inline] pub fn resource_requirements(mut self, value: impl IntoValue_<Vec<BatchResourceRequirement>>) -> Self { self.0.put("ResourceRequirements", value.into_node()); self }
}
impl IntoValue_<BatchContainerOverrides> for BatchContainerOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.BatchJobDependency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchjobdependency.html)
#[must_use]
pub struct BatchJobDependency(Properties_);
impl BatchJobDependency {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchJobDependency(Properties_::new()) }
}
impl BatchJobDependency {
    /// Sets `JobId`.
    #[inline] pub fn job_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`BatchJobDependencyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<BatchJobDependencyType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<BatchJobDependency> for BatchJobDependency { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.BatchRetryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchretrystrategy.html)
#[must_use]
pub struct BatchRetryStrategy(Properties_);
impl BatchRetryStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchRetryStrategy(Properties_::new()) }
}
impl BatchRetryStrategy {
    /// Sets `Attempts`. 1 to 10.
    #[inline] pub fn attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Attempts", value.into_node()); self }
}
impl IntoValue_<BatchRetryStrategy> for BatchRetryStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetBatchJobParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetbatchjobparameters.html)
#[must_use]
pub struct PipeTargetBatchJobParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PipeTargetBatchJobParameters<Missing_<super::required::job_definition>, Missing_<super::required::job_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeTargetBatchJobParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PipeTargetBatchJobParameters<S0, S1> {
    /// Sets `ArrayProperties`.
    #[inline] pub fn array_properties(mut self, value: impl IntoValue_<BatchArrayProperties>) -> Self { self.0.put("ArrayProperties", value.into_node()); self }
    /// Sets `ContainerOverrides`.
    #[inline] pub fn container_overrides(mut self, value: impl IntoValue_<BatchContainerOverrides>) -> Self { self.0.put("ContainerOverrides", value.into_node()); self }
    /// Sets `DependsOn`. 0 to 20 items.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<BatchJobDependency>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `JobDefinition`. Required.
    #[inline] pub fn job_definition(mut self, value: impl IntoValue_<String>) -> PipeTargetBatchJobParameters<Set_, S1> { self.0.put("JobDefinition", value.into_node()); PipeTargetBatchJobParameters(self.0, PhantomData_) }
    /// Sets `JobName`. Required.
    #[inline] pub fn job_name(mut self, value: impl IntoValue_<String>) -> PipeTargetBatchJobParameters<S0, Set_> { self.0.put("JobName", value.into_node()); PipeTargetBatchJobParameters(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `RetryStrategy`.
    #[inline] pub fn retry_strategy(mut self, value: impl IntoValue_<BatchRetryStrategy>) -> Self { self.0.put("RetryStrategy", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PipeTargetBatchJobParameters> for PipeTargetBatchJobParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetCloudWatchLogsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetcloudwatchlogsparameters.html)
#[must_use]
pub struct PipeTargetCloudWatchLogsParameters(Properties_);
impl PipeTargetCloudWatchLogsParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetCloudWatchLogsParameters(Properties_::new()) }
}
impl PipeTargetCloudWatchLogsParameters {
    /// Sets `LogStreamName`. 1 to 256 characters.
    #[inline] pub fn log_stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamName", value.into_node()); self }
    /// Sets `Timestamp`. 1 to 256 characters.
    #[inline] pub fn timestamp(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timestamp", value.into_node()); self }
}
impl IntoValue_<PipeTargetCloudWatchLogsParameters> for PipeTargetCloudWatchLogsParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.CapacityProviderStrategyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-capacityproviderstrategyitem.html)
#[must_use]
pub struct CapacityProviderStrategyItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityProviderStrategyItem<Missing_<super::required::capacity_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderStrategyItem(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityProviderStrategyItem<S0> {
    /// Sets `Base`. 0 to 100000.
    #[inline] pub fn base(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CapacityProvider`. Required. 1 to 255 characters.
    #[inline] pub fn capacity_provider(mut self, value: impl IntoValue_<String>) -> CapacityProviderStrategyItem<Set_> { self.0.put("CapacityProvider", value.into_node()); CapacityProviderStrategyItem(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 1000.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CapacityProviderStrategyItem> for CapacityProviderStrategyItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.AwsVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-awsvpcconfiguration.html)
#[must_use]
pub struct AwsVpcConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsVpcConfiguration<Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AwsVpcConfiguration<S0> {
    /// Sets `AssignPublicIp`. The values are constants of [`AssignPublicIp`].
    #[inline] pub fn assign_public_ip(mut self, value: impl IntoValue_<AssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value.into_node()); self }
    /// Sets `SecurityGroups`. 0 to 5 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`. Required. 0 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> AwsVpcConfiguration<Set_> { self.0.put("Subnets", value.into_node()); AwsVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AwsVpcConfiguration> for AwsVpcConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `AwsvpcConfiguration`.
    #[inline] pub fn awsvpc_configuration(mut self, value: impl IntoValue_<AwsVpcConfiguration>) -> Self { self.0.put("AwsvpcConfiguration", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.EcsEnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsenvironmentvariable.html)
#[must_use]
pub struct EcsEnvironmentVariable(Properties_);
impl EcsEnvironmentVariable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcsEnvironmentVariable(Properties_::new()) }
}
impl EcsEnvironmentVariable {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<EcsEnvironmentVariable> for EcsEnvironmentVariable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.EcsEnvironmentFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsenvironmentfile.html)
#[must_use]
pub struct EcsEnvironmentFile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EcsEnvironmentFile<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsEnvironmentFile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EcsEnvironmentFile<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`EcsEnvironmentFileType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EcsEnvironmentFileType>) -> EcsEnvironmentFile<Set_, S1> { self.0.put("Type", value.into_node()); EcsEnvironmentFile(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> EcsEnvironmentFile<S0, Set_> { self.0.put("Value", value.into_node()); EcsEnvironmentFile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EcsEnvironmentFile> for EcsEnvironmentFile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.EcsResourceRequirement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsresourcerequirement.html)
#[must_use]
pub struct EcsResourceRequirement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EcsResourceRequirement<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsResourceRequirement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EcsResourceRequirement<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`EcsResourceRequirementType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EcsResourceRequirementType>) -> EcsResourceRequirement<Set_, S1> { self.0.put("Type", value.into_node()); EcsResourceRequirement(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> EcsResourceRequirement<S0, Set_> { self.0.put("Value", value.into_node()); EcsResourceRequirement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EcsResourceRequirement> for EcsResourceRequirement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.EcsContainerOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecscontaineroverride.html)
#[must_use]
pub struct EcsContainerOverride(Properties_);
impl EcsContainerOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcsContainerOverride(Properties_::new()) }
}
impl EcsContainerOverride {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<EcsEnvironmentVariable>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `EnvironmentFiles`.
    #[inline] pub fn environment_files(mut self, value: impl IntoValue_<Vec<EcsEnvironmentFile>>) -> Self { self.0.put("EnvironmentFiles", value.into_node()); self }
    /// Sets `Memory`.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `MemoryReservation`.
    #[inline] pub fn memory_reservation(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemoryReservation", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ResourceRequirements`.
    #[inline] pub fn resource_requirements(mut self, value: impl IntoValue_<Vec<EcsResourceRequirement>>) -> Self { self.0.put("ResourceRequirements", value.into_node()); self }
}
impl IntoValue_<EcsContainerOverride> for EcsContainerOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.EcsEphemeralStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsephemeralstorage.html)
#[must_use]
pub struct EcsEphemeralStorage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EcsEphemeralStorage<Missing_<super::required::size_in_gi_b>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsEphemeralStorage(Properties_::new(), PhantomData_) }
}
impl<S0> EcsEphemeralStorage<S0> {
    /// Sets `SizeInGiB`. Required. 21 to 200.
    #[inline] pub fn size_in_gi_b(mut self, value: impl IntoValue_<i64>) -> EcsEphemeralStorage<Set_> { self.0.put("SizeInGiB", value.into_node()); EcsEphemeralStorage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EcsEphemeralStorage> for EcsEphemeralStorage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.EcsInferenceAcceleratorOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsinferenceacceleratoroverride.html)
#[must_use]
pub struct EcsInferenceAcceleratorOverride(Properties_);
impl EcsInferenceAcceleratorOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcsInferenceAcceleratorOverride(Properties_::new()) }
}
impl EcsInferenceAcceleratorOverride {
    /// Sets `DeviceName`.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `DeviceType`.
    #[inline] pub fn device_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceType", value.into_node()); self }
}
impl IntoValue_<EcsInferenceAcceleratorOverride> for EcsInferenceAcceleratorOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.EcsTaskOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecstaskoverride.html)
#[must_use]
pub struct EcsTaskOverride(Properties_);
impl EcsTaskOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcsTaskOverride(Properties_::new()) }
}
impl EcsTaskOverride {
    /// Sets `ContainerOverrides`.
    #[inline] pub fn container_overrides(mut self, value: impl IntoValue_<Vec<EcsContainerOverride>>) -> Self { self.0.put("ContainerOverrides", value.into_node()); self }
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `EphemeralStorage`.
    #[inline] pub fn ephemeral_storage(mut self, value: impl IntoValue_<EcsEphemeralStorage>) -> Self { self.0.put("EphemeralStorage", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. 1 to 1600 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `InferenceAcceleratorOverrides`.
    #[inline] pub fn inference_accelerator_overrides(mut self, value: impl IntoValue_<Vec<EcsInferenceAcceleratorOverride>>) -> Self { self.0.put("InferenceAcceleratorOverrides", value.into_node()); self }
    /// Sets `Memory`.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `TaskRoleArn`. 1 to 1600 characters.
    #[inline] pub fn task_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskRoleArn", value.into_node()); self }
}
impl IntoValue_<EcsTaskOverride> for EcsTaskOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PlacementConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-placementconstraint.html)
#[must_use]
pub struct PlacementConstraint(Properties_);
impl PlacementConstraint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlacementConstraint(Properties_::new()) }
}
impl PlacementConstraint {
    /// Sets `Expression`. 0 to 2000 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`PlacementConstraintType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PlacementConstraintType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<PlacementConstraint> for PlacementConstraint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PlacementStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-placementstrategy.html)
#[must_use]
pub struct PlacementStrategy(Properties_);
impl PlacementStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlacementStrategy(Properties_::new()) }
}
impl PlacementStrategy {
    /// Sets `Field`. 0 to 255 characters.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`PlacementStrategyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PlacementStrategyType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<PlacementStrategy> for PlacementStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetEcsTaskParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetecstaskparameters.html)
#[must_use]
pub struct PipeTargetEcsTaskParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PipeTargetEcsTaskParameters<Missing_<super::required::task_definition_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeTargetEcsTaskParameters(Properties_::new(), PhantomData_) }
}
impl<S0> PipeTargetEcsTaskParameters<S0> {
    /// Sets `CapacityProviderStrategy`. 0 to 6 items.
    #[inline] pub fn capacity_provider_strategy(mut self, value: impl IntoValue_<Vec<CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value.into_node()); self }
    /// Sets `EnableECSManagedTags`.
    #[inline] pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableECSManagedTags", value.into_node()); self }
    /// Sets `EnableExecuteCommand`.
    #[inline] pub fn enable_execute_command(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableExecuteCommand", value.into_node()); self }
    /// Sets `Group`.
    #[inline] pub fn group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Group", value.into_node()); self }
    /// Sets `LaunchType`. The values are constants of [`LaunchType`].
    #[inline] pub fn launch_type(mut self, value: impl IntoValue_<LaunchType>) -> Self { self.0.put("LaunchType", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<EcsTaskOverride>) -> Self { self.0.put("Overrides", value.into_node()); self }
    /// Sets `PlacementConstraints`. 0 to 10 items.
    #[inline] pub fn placement_constraints(mut self, value: impl IntoValue_<Vec<PlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value.into_node()); self }
    /// Sets `PlacementStrategy`. 0 to 5 items.
    #[inline] pub fn placement_strategy(mut self, value: impl IntoValue_<Vec<PlacementStrategy>>) -> Self { self.0.put("PlacementStrategy", value.into_node()); self }
    /// Sets `PlatformVersion`.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
    /// Sets `PropagateTags`. The values are constants of [`PropagateTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `ReferenceId`. 0 to 1024 characters.
    #[inline] pub fn reference_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReferenceId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskCount`. At least 1.
    #[inline] pub fn task_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TaskCount", value.into_node()); self }
    /// Sets `TaskDefinitionArn`. Required. 1 to 1600 characters.
    #[inline] pub fn task_definition_arn(mut self, value: impl IntoValue_<String>) -> PipeTargetEcsTaskParameters<Set_> { self.0.put("TaskDefinitionArn", value.into_node()); PipeTargetEcsTaskParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PipeTargetEcsTaskParameters> for PipeTargetEcsTaskParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetEventBridgeEventBusParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargeteventbridgeeventbusparameters.html)
#[must_use]
pub struct PipeTargetEventBridgeEventBusParameters(Properties_);
impl PipeTargetEventBridgeEventBusParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetEventBridgeEventBusParameters(Properties_::new()) }
}
impl PipeTargetEventBridgeEventBusParameters {
    /// Sets `DetailType`. 1 to 128 characters.
    #[inline] pub fn detail_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DetailType", value.into_node()); self }
    /// Sets `EndpointId`. 1 to 50 characters.
    #[inline] pub fn endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointId", value.into_node()); self }
    /// Sets `Resources`. 0 to 10 items.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `Source`. 1 to 256 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Time`. 1 to 256 characters.
    #[inline] pub fn time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Time", value.into_node()); self }
}
impl IntoValue_<PipeTargetEventBridgeEventBusParameters> for PipeTargetEventBridgeEventBusParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetHttpParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargethttpparameters.html)
#[must_use]
pub struct PipeTargetHttpParameters(Properties_);
impl PipeTargetHttpParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetHttpParameters(Properties_::new()) }
}
impl PipeTargetHttpParameters {
    /// Sets `HeaderParameters`.
    #[inline] pub fn header_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("HeaderParameters", value.into_node()); self }
    /// Sets `PathParameterValues`.
    #[inline] pub fn path_parameter_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PathParameterValues", value.into_node()); self }
    /// Sets `QueryStringParameters`.
    #[inline] pub fn query_string_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("QueryStringParameters", value.into_node()); self }
}
impl IntoValue_<PipeTargetHttpParameters> for PipeTargetHttpParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetKinesisStreamParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetkinesisstreamparameters.html)
#[must_use]
pub struct PipeTargetKinesisStreamParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PipeTargetKinesisStreamParameters<Missing_<super::required::partition_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeTargetKinesisStreamParameters(Properties_::new(), PhantomData_) }
}
impl<S0> PipeTargetKinesisStreamParameters<S0> {
    /// Sets `PartitionKey`. Required. 0 to 256 characters.
    #[inline] pub fn partition_key(mut self, value: impl IntoValue_<String>) -> PipeTargetKinesisStreamParameters<Set_> { self.0.put("PartitionKey", value.into_node()); PipeTargetKinesisStreamParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PipeTargetKinesisStreamParameters> for PipeTargetKinesisStreamParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetLambdaFunctionParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetlambdafunctionparameters.html)
#[must_use]
pub struct PipeTargetLambdaFunctionParameters(Properties_);
impl PipeTargetLambdaFunctionParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetLambdaFunctionParameters(Properties_::new()) }
}
impl PipeTargetLambdaFunctionParameters {
    /// Sets `InvocationType`. The values are constants of [`PipeTargetInvocationType`].
    #[inline] pub fn invocation_type(mut self, value: impl IntoValue_<PipeTargetInvocationType>) -> Self { self.0.put("InvocationType", value.into_node()); self }
}
impl IntoValue_<PipeTargetLambdaFunctionParameters> for PipeTargetLambdaFunctionParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetRedshiftDataParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetredshiftdataparameters.html)
#[must_use]
pub struct PipeTargetRedshiftDataParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PipeTargetRedshiftDataParameters<Missing_<super::required::database>, Missing_<super::required::sqls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeTargetRedshiftDataParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PipeTargetRedshiftDataParameters<S0, S1> {
    /// Sets `Database`. Required. 1 to 64 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> PipeTargetRedshiftDataParameters<Set_, S1> { self.0.put("Database", value.into_node()); PipeTargetRedshiftDataParameters(self.0, PhantomData_) }
    /// Sets `DbUser`. 1 to 128 characters.
    #[inline] pub fn db_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DbUser", value.into_node()); self }
    /// Sets `SecretManagerArn`. 1 to 1600 characters.
    #[inline] pub fn secret_manager_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretManagerArn", value.into_node()); self }
    /// Sets `Sqls`. Required. 1 to 40 items.
    #[inline] pub fn sqls(mut self, value: impl IntoValue_<Vec<String>>) -> PipeTargetRedshiftDataParameters<S0, Set_> { self.0.put("Sqls", value.into_node()); PipeTargetRedshiftDataParameters(self.0, PhantomData_) }
    /// Sets `StatementName`. 1 to 500 characters.
    #[inline] pub fn statement_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatementName", value.into_node()); self }
    /// Sets `WithEvent`.
    #[inline] pub fn with_event(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("WithEvent", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PipeTargetRedshiftDataParameters> for PipeTargetRedshiftDataParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.SageMakerPipelineParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-sagemakerpipelineparameter.html)
#[must_use]
pub struct SageMakerPipelineParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SageMakerPipelineParameter<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SageMakerPipelineParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SageMakerPipelineParameter<S0, S1> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SageMakerPipelineParameter<Set_, S1> { self.0.put("Name", value.into_node()); SageMakerPipelineParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SageMakerPipelineParameter<S0, Set_> { self.0.put("Value", value.into_node()); SageMakerPipelineParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SageMakerPipelineParameter> for SageMakerPipelineParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetSageMakerPipelineParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetsagemakerpipelineparameters.html)
#[must_use]
pub struct PipeTargetSageMakerPipelineParameters(Properties_);
impl PipeTargetSageMakerPipelineParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetSageMakerPipelineParameters(Properties_::new()) }
}
impl PipeTargetSageMakerPipelineParameters {
    /// Sets `PipelineParameterList`. 0 to 200 items.
    #[inline] pub fn pipeline_parameter_list(mut self, value: impl IntoValue_<Vec<SageMakerPipelineParameter>>) -> Self { self.0.put("PipelineParameterList", value.into_node()); self }
}
impl IntoValue_<PipeTargetSageMakerPipelineParameters> for PipeTargetSageMakerPipelineParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetSqsQueueParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetsqsqueueparameters.html)
#[must_use]
pub struct PipeTargetSqsQueueParameters(Properties_);
impl PipeTargetSqsQueueParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetSqsQueueParameters(Properties_::new()) }
}
impl PipeTargetSqsQueueParameters {
    /// Sets `MessageDeduplicationId`. 0 to 100 characters.
    #[inline] pub fn message_deduplication_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageDeduplicationId", value.into_node()); self }
    /// Sets `MessageGroupId`. 0 to 100 characters.
    #[inline] pub fn message_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageGroupId", value.into_node()); self }
}
impl IntoValue_<PipeTargetSqsQueueParameters> for PipeTargetSqsQueueParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetStateMachineParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetstatemachineparameters.html)
#[must_use]
pub struct PipeTargetStateMachineParameters(Properties_);
impl PipeTargetStateMachineParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetStateMachineParameters(Properties_::new()) }
}
impl PipeTargetStateMachineParameters {
    /// Sets `InvocationType`. The values are constants of [`PipeTargetInvocationType`].
    #[inline] pub fn invocation_type(mut self, value: impl IntoValue_<PipeTargetInvocationType>) -> Self { self.0.put("InvocationType", value.into_node()); self }
}
impl IntoValue_<PipeTargetStateMachineParameters> for PipeTargetStateMachineParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.DimensionMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-dimensionmapping.html)
#[must_use]
pub struct DimensionMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DimensionMapping<Missing_<super::required::dimension_name>, Missing_<super::required::dimension_value>, Missing_<super::required::dimension_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DimensionMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DimensionMapping<S0, S1, S2> {
    /// Sets `DimensionName`. Required. 1 to 256 characters.
    #[inline] pub fn dimension_name(mut self, value: impl IntoValue_<String>) -> DimensionMapping<Set_, S1, S2> { self.0.put("DimensionName", value.into_node()); DimensionMapping(self.0, PhantomData_) }
    /// Sets `DimensionValue`. Required. 1 to 2048 characters.
    #[inline] pub fn dimension_value(mut self, value: impl IntoValue_<String>) -> DimensionMapping<S0, Set_, S2> { self.0.put("DimensionValue", value.into_node()); DimensionMapping(self.0, PhantomData_) }
    /// Sets `DimensionValueType`. Required. The values are constants of [`DimensionValueType`].
    #[inline] pub fn dimension_value_type(mut self, value: impl IntoValue_<DimensionValueType>) -> DimensionMapping<S0, S1, Set_> { self.0.put("DimensionValueType", value.into_node()); DimensionMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DimensionMapping> for DimensionMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.MultiMeasureAttributeMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-multimeasureattributemapping.html)
#[must_use]
pub struct MultiMeasureAttributeMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MultiMeasureAttributeMapping<Missing_<super::required::measure_value>, Missing_<super::required::measure_value_type>, Missing_<super::required::multi_measure_attribute_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiMeasureAttributeMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MultiMeasureAttributeMapping<S0, S1, S2> {
    /// Sets `MeasureValue`. Required. 1 to 2048 characters.
    #[inline] pub fn measure_value(mut self, value: impl IntoValue_<String>) -> MultiMeasureAttributeMapping<Set_, S1, S2> { self.0.put("MeasureValue", value.into_node()); MultiMeasureAttributeMapping(self.0, PhantomData_) }
    /// Sets `MeasureValueType`. Required. The values are constants of [`MeasureValueType`].
    #[inline] pub fn measure_value_type(mut self, value: impl IntoValue_<MeasureValueType>) -> MultiMeasureAttributeMapping<S0, Set_, S2> { self.0.put("MeasureValueType", value.into_node()); MultiMeasureAttributeMapping(self.0, PhantomData_) }
    /// Sets `MultiMeasureAttributeName`. Required. 1 to 256 characters.
    #[inline] pub fn multi_measure_attribute_name(mut self, value: impl IntoValue_<String>) -> MultiMeasureAttributeMapping<S0, S1, Set_> { self.0.put("MultiMeasureAttributeName", value.into_node()); MultiMeasureAttributeMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MultiMeasureAttributeMapping> for MultiMeasureAttributeMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.MultiMeasureMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-multimeasuremapping.html)
#[must_use]
pub struct MultiMeasureMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiMeasureMapping<Missing_<super::required::multi_measure_attribute_mappings>, Missing_<super::required::multi_measure_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiMeasureMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiMeasureMapping<S0, S1> {
    /// Sets `MultiMeasureAttributeMappings`. Required. 1 to 256 items.
    #[inline] pub fn multi_measure_attribute_mappings(mut self, value: impl IntoValue_<Vec<MultiMeasureAttributeMapping>>) -> MultiMeasureMapping<Set_, S1> { self.0.put("MultiMeasureAttributeMappings", value.into_node()); MultiMeasureMapping(self.0, PhantomData_) }
    /// Sets `MultiMeasureName`. Required. 1 to 256 characters.
    #[inline] pub fn multi_measure_name(mut self, value: impl IntoValue_<String>) -> MultiMeasureMapping<S0, Set_> { self.0.put("MultiMeasureName", value.into_node()); MultiMeasureMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiMeasureMapping> for MultiMeasureMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.SingleMeasureMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-singlemeasuremapping.html)
#[must_use]
pub struct SingleMeasureMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SingleMeasureMapping<Missing_<super::required::measure_name>, Missing_<super::required::measure_value>, Missing_<super::required::measure_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleMeasureMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SingleMeasureMapping<S0, S1, S2> {
    /// Sets `MeasureName`. Required. 1 to 1024 characters.
    #[inline] pub fn measure_name(mut self, value: impl IntoValue_<String>) -> SingleMeasureMapping<Set_, S1, S2> { self.0.put("MeasureName", value.into_node()); SingleMeasureMapping(self.0, PhantomData_) }
    /// Sets `MeasureValue`. Required. 1 to 2048 characters.
    #[inline] pub fn measure_value(mut self, value: impl IntoValue_<String>) -> SingleMeasureMapping<S0, Set_, S2> { self.0.put("MeasureValue", value.into_node()); SingleMeasureMapping(self.0, PhantomData_) }
    /// Sets `MeasureValueType`. Required. The values are constants of [`MeasureValueType`].
    #[inline] pub fn measure_value_type(mut self, value: impl IntoValue_<MeasureValueType>) -> SingleMeasureMapping<S0, S1, Set_> { self.0.put("MeasureValueType", value.into_node()); SingleMeasureMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SingleMeasureMapping> for SingleMeasureMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetTimestreamParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargettimestreamparameters.html)
#[must_use]
pub struct PipeTargetTimestreamParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PipeTargetTimestreamParameters<Missing_<super::required::dimension_mappings>, Missing_<super::required::time_value>, Missing_<super::required::version_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PipeTargetTimestreamParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PipeTargetTimestreamParameters<S0, S1, S2> {
    /// Sets `DimensionMappings`. Required. 1 to 128 items.
    #[inline] pub fn dimension_mappings(mut self, value: impl IntoValue_<Vec<DimensionMapping>>) -> PipeTargetTimestreamParameters<Set_, S1, S2> { self.0.put("DimensionMappings", value.into_node()); PipeTargetTimestreamParameters(self.0, PhantomData_) }
    /// Sets `EpochTimeUnit`. The values are constants of [`EpochTimeUnit`].
    #[inline] pub fn epoch_time_unit(mut self, value: impl IntoValue_<EpochTimeUnit>) -> Self { self.0.put("EpochTimeUnit", value.into_node()); self }
    /// Sets `MultiMeasureMappings`. 0 to 1024 items.
    #[inline] pub fn multi_measure_mappings(mut self, value: impl IntoValue_<Vec<MultiMeasureMapping>>) -> Self { self.0.put("MultiMeasureMappings", value.into_node()); self }
    /// Sets `SingleMeasureMappings`. 0 to 8192 items.
    #[inline] pub fn single_measure_mappings(mut self, value: impl IntoValue_<Vec<SingleMeasureMapping>>) -> Self { self.0.put("SingleMeasureMappings", value.into_node()); self }
    /// Sets `TimeFieldType`. The values are constants of [`TimeFieldType`].
    #[inline] pub fn time_field_type(mut self, value: impl IntoValue_<TimeFieldType>) -> Self { self.0.put("TimeFieldType", value.into_node()); self }
    /// Sets `TimeValue`. Required. 1 to 256 characters.
    #[inline] pub fn time_value(mut self, value: impl IntoValue_<String>) -> PipeTargetTimestreamParameters<S0, Set_, S2> { self.0.put("TimeValue", value.into_node()); PipeTargetTimestreamParameters(self.0, PhantomData_) }
    /// Sets `TimestampFormat`. 1 to 256 characters.
    #[inline] pub fn timestamp_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampFormat", value.into_node()); self }
    /// Sets `VersionValue`. Required. 1 to 256 characters.
    #[inline] pub fn version_value(mut self, value: impl IntoValue_<String>) -> PipeTargetTimestreamParameters<S0, S1, Set_> { self.0.put("VersionValue", value.into_node()); PipeTargetTimestreamParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PipeTargetTimestreamParameters> for PipeTargetTimestreamParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pipes::Pipe.PipeTargetParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetparameters.html)
#[must_use]
pub struct PipeTargetParameters(Properties_);
impl PipeTargetParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipeTargetParameters(Properties_::new()) }
}
impl PipeTargetParameters {
    /// Sets `BatchJobParameters`.
    #[inline] pub fn batch_job_parameters(mut self, value: impl IntoValue_<PipeTargetBatchJobParameters>) -> Self { self.0.put("BatchJobParameters", value.into_node()); self }
    /// Sets `CloudWatchLogsParameters`.
    #[inline] pub fn cloud_watch_logs_parameters(mut self, value: impl IntoValue_<PipeTargetCloudWatchLogsParameters>) -> Self { self.0.put("CloudWatchLogsParameters", value.into_node()); self }
    /// Sets `EcsTaskParameters`.
    #[inline] pub fn ecs_task_parameters(mut self, value: impl IntoValue_<PipeTargetEcsTaskParameters>) -> Self { self.0.put("EcsTaskParameters", value.into_node()); self }
    /// Sets `EventBridgeEventBusParameters`.
    #[inline] pub fn event_bridge_event_bus_parameters(mut self, value: impl IntoValue_<PipeTargetEventBridgeEventBusParameters>) -> Self { self.0.put("EventBridgeEventBusParameters", value.into_node()); self }
    /// Sets `HttpParameters`.
    #[inline] pub fn http_parameters(mut self, value: impl IntoValue_<PipeTargetHttpParameters>) -> Self { self.0.put("HttpParameters", value.into_node()); self }
    /// Sets `InputTemplate`. 0 to 8192 characters.
    #[inline] pub fn input_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputTemplate", value.into_node()); self }
    /// Sets `KinesisStreamParameters`.
    #[inline] pub fn kinesis_stream_parameters(mut self, value: impl IntoValue_<PipeTargetKinesisStreamParameters>) -> Self { self.0.put("KinesisStreamParameters", value.into_node()); self }
    /// Sets `LambdaFunctionParameters`.
    #[inline] pub fn lambda_function_parameters(mut self, value: impl IntoValue_<PipeTargetLambdaFunctionParameters>) -> Self { self.0.put("LambdaFunctionParameters", value.into_node()); self }
    /// Sets `RedshiftDataParameters`.
    #[inline] pub fn redshift_data_parameters(mut self, value: impl IntoValue_<PipeTargetRedshiftDataParameters>) -> Self { self.0.put("RedshiftDataParameters", value.into_node()); self }
    /// Sets `SageMakerPipelineParameters`.
    #[inline] pub fn sage_maker_pipeline_parameters(mut self, value: impl IntoValue_<PipeTargetSageMakerPipelineParameters>) -> Self { self.0.put("SageMakerPipelineParameters", value.into_node()); self }
    /// Sets `SqsQueueParameters`.
    #[inline] pub fn sqs_queue_parameters(mut self, value: impl IntoValue_<PipeTargetSqsQueueParameters>) -> Self { self.0.put("SqsQueueParameters", value.into_node()); self }
    /// Sets `StepFunctionStateMachineParameters`.
    #[inline] pub fn step_function_state_machine_parameters(mut self, value: impl IntoValue_<PipeTargetStateMachineParameters>) -> Self { self.0.put("StepFunctionStateMachineParameters", value.into_node()); self }
    /// Sets `TimestreamParameters`.
    #[inline] pub fn timestream_parameters(mut self, value: impl IntoValue_<PipeTargetTimestreamParameters>) -> Self { self.0.put("TimestreamParameters", value.into_node()); self }
}
impl IntoValue_<PipeTargetParameters> for PipeTargetParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum RequestedPipeState {}
impl RequestedPipeState {
    /// `RUNNING`
    pub const RUNNING: Value_<RequestedPipeState> = Value_::constant("RUNNING");
    /// `STOPPED`
    pub const STOPPED: Value_<RequestedPipeState> = Value_::constant("STOPPED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RequestedPipeState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum IncludeExecutionDataOption {}
impl IncludeExecutionDataOption {
    /// `ALL`
    pub const ALL: Value_<IncludeExecutionDataOption> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludeExecutionDataOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum LogLevel {}
impl LogLevel {
    /// `OFF`
    pub const OFF: Value_<LogLevel> = Value_::constant("OFF");
    /// `ERROR`
    pub const ERROR: Value_<LogLevel> = Value_::constant("ERROR");
    /// `INFO`
    pub const INFO: Value_<LogLevel> = Value_::constant("INFO");
    /// `TRACE`
    pub const TRACE: Value_<LogLevel> = Value_::constant("TRACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum S3OutputFormat {}
impl S3OutputFormat {
    /// `json`
    pub const JSON: Value_<S3OutputFormat> = Value_::constant("json");
    /// `plain`
    pub const PLAIN: Value_<S3OutputFormat> = Value_::constant("plain");
    /// `w3c`
    pub const W3C: Value_<S3OutputFormat> = Value_::constant("w3c");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3OutputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum OnPartialBatchItemFailureStreams {}
impl OnPartialBatchItemFailureStreams {
    /// `AUTOMATIC_BISECT`
    pub const AUTOMATIC_BISECT: Value_<OnPartialBatchItemFailureStreams> = Value_::constant("AUTOMATIC_BISECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OnPartialBatchItemFailureStreams> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum DynamoDBStreamStartPosition {}
impl DynamoDBStreamStartPosition {
    /// `TRIM_HORIZON`
    pub const TRIM_HORIZON: Value_<DynamoDBStreamStartPosition> = Value_::constant("TRIM_HORIZON");
    /// `LATEST`
    pub const LATEST: Value_<DynamoDBStreamStartPosition> = Value_::constant("LATEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DynamoDBStreamStartPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum KinesisStreamStartPosition {}
impl KinesisStreamStartPosition {
    /// `TRIM_HORIZON`
    pub const TRIM_HORIZON: Value_<KinesisStreamStartPosition> = Value_::constant("TRIM_HORIZON");
    /// `LATEST`
    pub const LATEST: Value_<KinesisStreamStartPosition> = Value_::constant("LATEST");
    /// `AT_TIMESTAMP`
    pub const AT_TIMESTAMP: Value_<KinesisStreamStartPosition> = Value_::constant("AT_TIMESTAMP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KinesisStreamStartPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum MSKStartPosition {}
impl MSKStartPosition {
    /// `TRIM_HORIZON`
    pub const TRIM_HORIZON: Value_<MSKStartPosition> = Value_::constant("TRIM_HORIZON");
    /// `LATEST`
    pub const LATEST: Value_<MSKStartPosition> = Value_::constant("LATEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MSKStartPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum SelfManagedKafkaStartPosition {}
impl SelfManagedKafkaStartPosition {
    /// `TRIM_HORIZON`
    pub const TRIM_HORIZON: Value_<SelfManagedKafkaStartPosition> = Value_::constant("TRIM_HORIZON");
    /// `LATEST`
    pub const LATEST: Value_<SelfManagedKafkaStartPosition> = Value_::constant("LATEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SelfManagedKafkaStartPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum BatchResourceRequirementType {}
impl BatchResourceRequirementType {
    /// `GPU`
    pub const GPU: Value_<BatchResourceRequirementType> = Value_::constant("GPU");
    /// `MEMORY`
    pub const MEMORY: Value_<BatchResourceRequirementType> = Value_::constant("MEMORY");
    /// `VCPU`
    pub const VCPU: Value_<BatchResourceRequirementType> = Value_::constant("VCPU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BatchResourceRequirementType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum BatchJobDependencyType {}
impl BatchJobDependencyType {
    /// `N_TO_N`
    pub const N_TO_N: Value_<BatchJobDependencyType> = Value_::constant("N_TO_N");
    /// `SEQUENTIAL`
    pub const SEQUENTIAL: Value_<BatchJobDependencyType> = Value_::constant("SEQUENTIAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BatchJobDependencyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum LaunchType {}
impl LaunchType {
    /// `EC2`
    pub const EC2: Value_<LaunchType> = Value_::constant("EC2");
    /// `FARGATE`
    pub const FARGATE: Value_<LaunchType> = Value_::constant("FARGATE");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<LaunchType> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum AssignPublicIp {}
impl AssignPublicIp {
    /// `ENABLED`
    pub const ENABLED: Value_<AssignPublicIp> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AssignPublicIp> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssignPublicIp> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum EcsEnvironmentFileType {}
impl EcsEnvironmentFileType {
    /// `s3`
    pub const S3: Value_<EcsEnvironmentFileType> = Value_::constant("s3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EcsEnvironmentFileType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum EcsResourceRequirementType {}
impl EcsResourceRequirementType {
    /// `GPU`
    pub const GPU: Value_<EcsResourceRequirementType> = Value_::constant("GPU");
    /// `InferenceAccelerator`
    pub const INFERENCE_ACCELERATOR: Value_<EcsResourceRequirementType> = Value_::constant("InferenceAccelerator");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EcsResourceRequirementType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum PlacementConstraintType {}
impl PlacementConstraintType {
    /// `distinctInstance`
    pub const DISTINCT_INSTANCE: Value_<PlacementConstraintType> = Value_::constant("distinctInstance");
    /// `memberOf`
    pub const MEMBER_OF: Value_<PlacementConstraintType> = Value_::constant("memberOf");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlacementConstraintType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum PlacementStrategyType {}
impl PlacementStrategyType {
    /// `random`
    pub const RANDOM: Value_<PlacementStrategyType> = Value_::constant("random");
    /// `spread`
    pub const SPREAD: Value_<PlacementStrategyType> = Value_::constant("spread");
    /// `binpack`
    pub const BINPACK: Value_<PlacementStrategyType> = Value_::constant("binpack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlacementStrategyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum PropagateTags {}
impl PropagateTags {
    /// `TASK_DEFINITION`
    pub const TASK_DEFINITION: Value_<PropagateTags> = Value_::constant("TASK_DEFINITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateTags> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum PipeTargetInvocationType {}
impl PipeTargetInvocationType {
    /// `REQUEST_RESPONSE`
    pub const REQUEST_RESPONSE: Value_<PipeTargetInvocationType> = Value_::constant("REQUEST_RESPONSE");
    /// `FIRE_AND_FORGET`
    pub const FIRE_AND_FORGET: Value_<PipeTargetInvocationType> = Value_::constant("FIRE_AND_FORGET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PipeTargetInvocationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum DimensionValueType {}
impl DimensionValueType {
    /// `VARCHAR`
    pub const VARCHAR: Value_<DimensionValueType> = Value_::constant("VARCHAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DimensionValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum EpochTimeUnit {}
impl EpochTimeUnit {
    /// `MILLISECONDS`
    pub const MILLISECONDS: Value_<EpochTimeUnit> = Value_::constant("MILLISECONDS");
    /// `SECONDS`
    pub const SECONDS: Value_<EpochTimeUnit> = Value_::constant("SECONDS");
    /// `MICROSECONDS`
    pub const MICROSECONDS: Value_<EpochTimeUnit> = Value_::constant("MICROSECONDS");
    /// `NANOSECONDS`
    pub const NANOSECONDS: Value_<EpochTimeUnit> = Value_::constant("NANOSECONDS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EpochTimeUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum MeasureValueType {}
impl MeasureValueType {
    /// `DOUBLE`
    pub const DOUBLE: Value_<MeasureValueType> = Value_::constant("DOUBLE");
    /// `BIGINT`
    pub const BIGINT: Value_<MeasureValueType> = Value_::constant("BIGINT");
    /// `VARCHAR`
    pub const VARCHAR: Value_<MeasureValueType> = Value_::constant("VARCHAR");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<MeasureValueType> = Value_::constant("BOOLEAN");
    /// `TIMESTAMP`
    pub const TIMESTAMP: Value_<MeasureValueType> = Value_::constant("TIMESTAMP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MeasureValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pipes::Pipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
#[derive(Debug)]
pub enum TimeFieldType {}
impl TimeFieldType {
    /// `EPOCH`
    pub const EPOCH: Value_<TimeFieldType> = Value_::constant("EPOCH");
    /// `TIMESTAMP_FORMAT`
    pub const TIMESTAMP_FORMAT: Value_<TimeFieldType> = Value_::constant("TIMESTAMP_FORMAT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TimeFieldType> { Value_::from_node(value.into_node()) }
}
