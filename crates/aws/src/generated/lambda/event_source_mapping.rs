// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::EventSourceMapping`

use stanchion_template::generated::*;

/// `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[must_use]
pub struct EventSourceMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventSourceMapping<Missing_<super::required::function_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventSourceMapping(Properties_::new(), PhantomData_) }
}
impl<S0> EventSourceMapping<S0> {
    /// Sets `AmazonManagedKafkaEventSourceConfig`. An update may replace the resource.
    #[inline] pub fn amazon_managed_kafka_event_source_config(mut self, value: impl IntoValue_<AmazonManagedKafkaEventSourceConfig>) -> Self { self.0.put("AmazonManagedKafkaEventSourceConfig", value.into_node()); self }
    /// Sets `BatchSize`. 1 to 10000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchSize", value.into_node()); self }
    /// Sets `BisectBatchOnFunctionError`.
    #[inline] pub fn bisect_batch_on_function_error(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BisectBatchOnFunctionError", value.into_node()); self }
    /// Sets `DestinationConfig`.
    #[inline] pub fn destination_config(mut self, value: impl IntoValue_<DestinationConfig>) -> Self { self.0.put("DestinationConfig", value.into_node()); self }
    /// Sets `DocumentDBEventSourceConfig`.
    #[inline] pub fn document_db_event_source_config(mut self, value: impl IntoValue_<DocumentDBEventSourceConfig>) -> Self { self.0.put("DocumentDBEventSourceConfig", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `EventSourceArn`. 12 to 1024 characters. An update replaces the resource.
    #[inline] pub fn event_source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventSourceArn", value.into_node()); self }
    /// Sets `FilterCriteria`.
    #[inline] pub fn filter_criteria(mut self, value: impl IntoValue_<FilterCriteria>) -> Self { self.0.put("FilterCriteria", value.into_node()); self }
    /// Sets `FunctionName`. Required. 1 to 140 characters.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> EventSourceMapping<Set_> { self.0.put("FunctionName", value.into_node()); EventSourceMapping(self.0, PhantomData_) }
    /// Sets `FunctionResponseTypes`. At most 1 character. At most 1 item. The values are constants of [`FunctionResponseType`].
    #[inline] pub fn function_response_types(mut self, value: impl IntoValue_<Vec<FunctionResponseType>>) -> Self { self.0.put("FunctionResponseTypes", value.into_node()); self }
    /// Sets `KmsKeyArn`. 12 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `LoggingConfig`.
    #[inline] pub fn logging_config(mut self, value: impl IntoValue_<LoggingConfig>) -> Self { self.0.put("LoggingConfig", value.into_node()); self }
    /// Sets `MaximumBatchingWindowInSeconds`. 0 to 300.
    #[inline] pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value.into_node()); self }
    /// Sets `MaximumRecordAgeInSeconds`. -1 to 604800.
    #[inline] pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRecordAgeInSeconds", value.into_node()); self }
    /// Sets `MaximumRetryAttempts`. -1 to 10000.
    #[inline] pub fn maximum_retry_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRetryAttempts", value.into_node()); self }
    /// Sets `MetricsConfig`.
    #[inline] pub fn metrics_config(mut self, value: impl IntoValue_<MetricsConfig>) -> Self { self.0.put("MetricsConfig", value.into_node()); self }
    /// Sets `ParallelizationFactor`. 1 to 10.
    #[inline] pub fn parallelization_factor(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParallelizationFactor", value.into_node()); self }
    /// Sets `ProvisionedPollerConfig`.
    #[inline] pub fn provisioned_poller_config(mut self, value: impl IntoValue_<ProvisionedPollerConfig>) -> Self { self.0.put("ProvisionedPollerConfig", value.into_node()); self }
    /// Sets `Queues`. Exactly 1 item.
    #[inline] pub fn queues(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Queues", value.into_node()); self }
    /// Sets `ScalingConfig`.
    #[inline] pub fn scaling_config(mut self, value: impl IntoValue_<ScalingConfig>) -> Self { self.0.put("ScalingConfig", value.into_node()); self }
    /// Sets `SelfManagedEventSource`. An update replaces the resource.
    #[inline] pub fn self_managed_event_source(mut self, value: impl IntoValue_<SelfManagedEventSource>) -> Self { self.0.put("SelfManagedEventSource", value.into_node()); self }
    /// Sets `SelfManagedKafkaEventSourceConfig`. An update may replace the resource.
    #[inline] pub fn self_managed_kafka_event_source_config(mut self, value: impl IntoValue_<SelfManagedKafkaEventSourceConfig>) -> Self { self.0.put("SelfManagedKafkaEventSourceConfig", value.into_node()); self }
    /// Sets `SourceAccessConfigurations`. 1 to 29 items.
    #[inline] pub fn source_access_configurations(mut self, value: impl IntoValue_<Vec<SourceAccessConfiguration>>) -> Self { self.0.put("SourceAccessConfigurations", value.into_node()); self }
    /// Sets `StartingPosition`. 6 to 12 characters. An update replaces the resource.
    #[inline] pub fn starting_position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartingPosition", value.into_node()); self }
    /// Sets `StartingPositionTimestamp`. An update replaces the resource.
    #[inline] pub fn starting_position_timestamp(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartingPositionTimestamp", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Topics`. Exactly 1 item.
    #[inline] pub fn topics(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Topics", value.into_node()); self }
    /// Sets `TumblingWindowInSeconds`. 0 to 900.
    #[inline] pub fn tumbling_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TumblingWindowInSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventSourceMapping> for EventSourceMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EventSourceMapping<S0> {
    const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";
    type Handle = EventSourceMappingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventSourceMapping`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventSourceMappingRef(Id_);
impl From<Id_> for EventSourceMappingRef { #[inline] fn from(id: Id_) -> Self { EventSourceMappingRef(id) } }
impl AsRef<Id_> for EventSourceMappingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventSourceMappingRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EventSourceMappingArn`
    #[inline] pub fn event_source_mapping_arn(&self) -> Value_<String> { self.0.attribute("EventSourceMappingArn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Lambda::EventSourceMapping.SchemaRegistryAccessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryaccessconfig.html)
#[must_use]
pub struct SchemaRegistryAccessConfig(Properties_);
impl SchemaRegistryAccessConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaRegistryAccessConfig(Properties_::new()) }
}
impl SchemaRegistryAccessConfig {
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `URI`. 1 to 10000 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("URI", value.into_node()); self }
}
impl IntoValue_<SchemaRegistryAccessConfig> for SchemaRegistryAccessConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.SchemaValidationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemavalidationconfig.html)
#[must_use]
pub struct SchemaValidationConfig(Properties_);
impl SchemaValidationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaValidationConfig(Properties_::new()) }
}
impl SchemaValidationConfig {
    /// Sets `Attribute`. The values are constants of [`Attribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<Attribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
}
impl IntoValue_<SchemaValidationConfig> for SchemaValidationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.SchemaRegistryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryconfig.html)
#[must_use]
pub struct SchemaRegistryConfig(Properties_);
impl SchemaRegistryConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaRegistryConfig(Properties_::new()) }
}
impl SchemaRegistryConfig {
    /// Sets `AccessConfigs`. At most 2 items.
    #[inline] pub fn access_configs(mut self, value: impl IntoValue_<Vec<SchemaRegistryAccessConfig>>) -> Self { self.0.put("AccessConfigs", value.into_node()); self }
    /// Sets `EventRecordFormat`. The values are constants of [`EventRecordFormat`].
    #[inline] pub fn event_record_format(mut self, value: impl IntoValue_<EventRecordFormat>) -> Self { self.0.put("EventRecordFormat", value.into_node()); self }
    /// Sets `SchemaRegistryURI`. 1 to 10000 characters.
    #[inline] pub fn schema_registry_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaRegistryURI", value.into_node()); self }
    /// Sets `SchemaValidationConfigs`. 1 to 2 items.
    #[inline] pub fn schema_validation_configs(mut self, value: impl IntoValue_<Vec<SchemaValidationConfig>>) -> Self { self.0.put("SchemaValidationConfigs", value.into_node()); self }
}
impl IntoValue_<SchemaRegistryConfig> for SchemaRegistryConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.AmazonManagedKafkaEventSourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig.html)
#[must_use]
pub struct AmazonManagedKafkaEventSourceConfig(Properties_);
impl AmazonManagedKafkaEventSourceConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonManagedKafkaEventSourceConfig(Properties_::new()) }
}
impl AmazonManagedKafkaEventSourceConfig {
    /// Sets `ConsumerGroupId`. 1 to 200 characters.
    #[inline] pub fn consumer_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConsumerGroupId", value.into_node()); self }
    /// Sets `SchemaRegistryConfig`.
    #[inline] pub fn schema_registry_config(mut self, value: impl IntoValue_<SchemaRegistryConfig>) -> Self { self.0.put("SchemaRegistryConfig", value.into_node()); self }
}
impl IntoValue_<AmazonManagedKafkaEventSourceConfig> for AmazonManagedKafkaEventSourceConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.OnFailure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-onfailure.html)
#[must_use]
pub struct OnFailure(Properties_);
impl OnFailure {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnFailure(Properties_::new()) }
}
impl OnFailure {
    /// Sets `Destination`. 12 to 1024 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
}
impl IntoValue_<OnFailure> for OnFailure { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.DestinationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-destinationconfig.html)
#[must_use]
pub struct DestinationConfig(Properties_);
impl DestinationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationConfig(Properties_::new()) }
}
impl DestinationConfig {
    /// Sets `OnFailure`.
    #[inline] pub fn on_failure(mut self, value: impl IntoValue_<OnFailure>) -> Self { self.0.put("OnFailure", value.into_node()); self }
}
impl IntoValue_<DestinationConfig> for DestinationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.DocumentDBEventSourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-documentdbeventsourceconfig.html)
#[must_use]
pub struct DocumentDBEventSourceConfig(Properties_);
impl DocumentDBEventSourceConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentDBEventSourceConfig(Properties_::new()) }
}
impl DocumentDBEventSourceConfig {
    /// Sets `CollectionName`. 1 to 57 characters.
    #[inline] pub fn collection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CollectionName", value.into_node()); self }
    /// Sets `DatabaseName`. 1 to 63 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `FullDocument`. The values are constants of [`FullDocument`].
    #[inline] pub fn full_document(mut self, value: impl IntoValue_<FullDocument>) -> Self { self.0.put("FullDocument", value.into_node()); self }
}
impl IntoValue_<DocumentDBEventSourceConfig> for DocumentDBEventSourceConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filter.html)
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
/// `AWS::Lambda::EventSourceMapping.FilterCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filtercriteria.html)
#[must_use]
pub struct FilterCriteria(Properties_);
impl FilterCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterCriteria(Properties_::new()) }
}
impl FilterCriteria {
    /// Sets `Filters`. 1 to 20 items.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> Self { self.0.put("Filters", value.into_node()); self }
}
impl IntoValue_<FilterCriteria> for FilterCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.LoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-loggingconfig.html)
#[must_use]
pub struct LoggingConfig(Properties_);
impl LoggingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfig(Properties_::new()) }
}
impl LoggingConfig {
    /// Sets `SystemLogLevel`. The values are constants of [`SystemLogLevel`].
    #[inline] pub fn system_log_level(mut self, value: impl IntoValue_<SystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value.into_node()); self }
}
impl IntoValue_<LoggingConfig> for LoggingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.MetricsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-metricsconfig.html)
#[must_use]
pub struct MetricsConfig(Properties_);
impl MetricsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricsConfig(Properties_::new()) }
}
impl MetricsConfig {
    /// Sets `Metrics`. 0 to 3 items. The values are constants of [`Metric`].
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<Metric>>) -> Self { self.0.put("Metrics", value.into_node()); self }
}
impl IntoValue_<MetricsConfig> for MetricsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.ProvisionedPollerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-provisionedpollerconfig.html)
#[must_use]
pub struct ProvisionedPollerConfig(Properties_);
impl ProvisionedPollerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProvisionedPollerConfig(Properties_::new()) }
}
impl ProvisionedPollerConfig {
    /// Sets `MaximumPollers`. 1 to 10000.
    #[inline] pub fn maximum_pollers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumPollers", value.into_node()); self }
    /// Sets `MinimumPollers`. 1 to 200.
    #[inline] pub fn minimum_pollers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumPollers", value.into_node()); self }
    /// Sets `PollerGroupName`. 0 to 128 characters.
    #[inline] pub fn poller_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PollerGroupName", value.into_node()); self }
}
impl IntoValue_<ProvisionedPollerConfig> for ProvisionedPollerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.ScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-scalingconfig.html)
#[must_use]
pub struct ScalingConfig(Properties_);
impl ScalingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScalingConfig(Properties_::new()) }
}
impl ScalingConfig {
    /// Sets `MaximumConcurrency`. 2 to 1000.
    #[inline] pub fn maximum_concurrency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumConcurrency", value.into_node()); self }
}
impl IntoValue_<ScalingConfig> for ScalingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.Endpoints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-endpoints.html)
#[must_use]
pub struct Endpoints(Properties_);
impl Endpoints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Endpoints(Properties_::new()) }
}
impl Endpoints {
    /// Sets `KafkaBootstrapServers`. 1 to 10 items.
    #[inline] pub fn kafka_bootstrap_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("KafkaBootstrapServers", value.into_node()); self }
}
impl IntoValue_<Endpoints> for Endpoints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.SelfManagedEventSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedeventsource.html)
#[must_use]
pub struct SelfManagedEventSource(Properties_);
impl SelfManagedEventSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedEventSource(Properties_::new()) }
}
impl SelfManagedEventSource {
    /// Sets `Endpoints`.
    #[inline] pub fn endpoints(mut self, value: impl IntoValue_<Endpoints>) -> Self { self.0.put("Endpoints", value.into_node()); self }
}
impl IntoValue_<SelfManagedEventSource> for SelfManagedEventSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.SelfManagedKafkaEventSourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig.html)
#[must_use]
pub struct SelfManagedKafkaEventSourceConfig(Properties_);
impl SelfManagedKafkaEventSourceConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedKafkaEventSourceConfig(Properties_::new()) }
}
impl SelfManagedKafkaEventSourceConfig {
    /// Sets `ConsumerGroupId`. 1 to 200 characters.
    #[inline] pub fn consumer_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConsumerGroupId", value.into_node()); self }
    /// Sets `ConsumptionMode`. The values are constants of [`ConsumptionMode`].
    #[inline] pub fn consumption_mode(mut self, value: impl IntoValue_<ConsumptionMode>) -> Self { self.0.put("ConsumptionMode", value.into_node()); self }
    /// Sets `SchemaRegistryConfig`.
    #[inline] pub fn schema_registry_config(mut self, value: impl IntoValue_<SchemaRegistryConfig>) -> Self { self.0.put("SchemaRegistryConfig", value.into_node()); self }
}
impl IntoValue_<SelfManagedKafkaEventSourceConfig> for SelfManagedKafkaEventSourceConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventSourceMapping.SourceAccessConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-sourceaccessconfiguration.html)
#[must_use]
pub struct SourceAccessConfiguration(Properties_);
impl SourceAccessConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceAccessConfiguration(Properties_::new()) }
}
impl SourceAccessConfiguration {
    /// Sets `Type`. The values are constants of [`SourceAccessConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SourceAccessConfigurationType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `URI`. 1 to 200 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("URI", value.into_node()); self }
}
impl IntoValue_<SourceAccessConfiguration> for SourceAccessConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `BASIC_AUTH`
    pub const BASIC_AUTH: Value_<Type> = Value_::constant("BASIC_AUTH");
    /// `CLIENT_CERTIFICATE_TLS_AUTH`
    pub const CLIENT_CERTIFICATE_TLS_AUTH: Value_<Type> = Value_::constant("CLIENT_CERTIFICATE_TLS_AUTH");
    /// `SERVER_ROOT_CA_CERTIFICATE`
    pub const SERVER_ROOT_CA_CERTIFICATE: Value_<Type> = Value_::constant("SERVER_ROOT_CA_CERTIFICATE");
    /// `OAUTHBEARER_AUTH`
    pub const OAUTHBEARER_AUTH: Value_<Type> = Value_::constant("OAUTHBEARER_AUTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum EventRecordFormat {}
impl EventRecordFormat {
    /// `JSON`
    pub const JSON: Value_<EventRecordFormat> = Value_::constant("JSON");
    /// `SOURCE`
    pub const SOURCE: Value_<EventRecordFormat> = Value_::constant("SOURCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventRecordFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum Attribute {}
impl Attribute {
    /// `KEY`
    pub const KEY: Value_<Attribute> = Value_::constant("KEY");
    /// `VALUE`
    pub const VALUE: Value_<Attribute> = Value_::constant("VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Attribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum FullDocument {}
impl FullDocument {
    /// `UpdateLookup`
    pub const UPDATE_LOOKUP: Value_<FullDocument> = Value_::constant("UpdateLookup");
    /// `Default`
    pub const DEFAULT: Value_<FullDocument> = Value_::constant("Default");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FullDocument> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum FunctionResponseType {}
impl FunctionResponseType {
    /// `ReportBatchItemFailures`
    pub const REPORT_BATCH_ITEM_FAILURES: Value_<FunctionResponseType> = Value_::constant("ReportBatchItemFailures");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FunctionResponseType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum SystemLogLevel {}
impl SystemLogLevel {
    /// `DEBUG`
    pub const DEBUG: Value_<SystemLogLevel> = Value_::constant("DEBUG");
    /// `INFO`
    pub const INFO: Value_<SystemLogLevel> = Value_::constant("INFO");
    /// `WARN`
    pub const WARN: Value_<SystemLogLevel> = Value_::constant("WARN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SystemLogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum Metric {}
impl Metric {
    /// `EventCount`
    pub const EVENT_COUNT: Value_<Metric> = Value_::constant("EventCount");
    /// `ErrorCount`
    pub const ERROR_COUNT: Value_<Metric> = Value_::constant("ErrorCount");
    /// `KafkaMetrics`
    pub const KAFKA_METRICS: Value_<Metric> = Value_::constant("KafkaMetrics");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Metric> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum ConsumptionMode {}
impl ConsumptionMode {
    /// `Stream`
    pub const STREAM: Value_<ConsumptionMode> = Value_::constant("Stream");
    /// `Queue`
    pub const QUEUE: Value_<ConsumptionMode> = Value_::constant("Queue");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConsumptionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
#[derive(Debug)]
pub enum SourceAccessConfigurationType {}
impl SourceAccessConfigurationType {
    /// `BASIC_AUTH`
    pub const BASIC_AUTH: Value_<SourceAccessConfigurationType> = Value_::constant("BASIC_AUTH");
    /// `VPC_SUBNET`
    pub const VPC_SUBNET: Value_<SourceAccessConfigurationType> = Value_::constant("VPC_SUBNET");
    /// `VPC_SECURITY_GROUP`
    pub const VPC_SECURITY_GROUP: Value_<SourceAccessConfigurationType> = Value_::constant("VPC_SECURITY_GROUP");
    /// `SASL_SCRAM_512_AUTH`
    pub const SASL_SCRAM_512_AUTH: Value_<SourceAccessConfigurationType> = Value_::constant("SASL_SCRAM_512_AUTH");
    /// `SASL_SCRAM_256_AUTH`
    pub const SASL_SCRAM_256_AUTH: Value_<SourceAccessConfigurationType> = Value_::constant("SASL_SCRAM_256_AUTH");
    /// `VIRTUAL_HOST`
    pub const VIRTUAL_HOST: Value_<SourceAccessConfigurationType> = Value_::constant("VIRTUAL_HOST");
    /// `CLIENT_CERTIFICATE_TLS_AUTH`
    pub const CLIENT_CERTIFICATE_TLS_AUTH: Value_<SourceAccessConfigurationType> = Value_::constant("CLIENT_CERTIFICATE_TLS_AUTH");
    /// `SERVER_ROOT_CA_CERTIFICATE`
    pub const SERVER_ROOT_CA_CERTIFICATE: Value_<SourceAccessConfigurationType> = Value_::constant("SERVER_ROOT_CA_CERTIFICATE");
    /// `OAUTHBEARER_AUTH`
    pub const OAUTHBEARER_AUTH: Value_<SourceAccessConfigurationType> = Value_::constant("OAUTHBEARER_AUTH");
    /// `OAUTHBEARER_SCOPE`
    pub const OAUTHBEARER_SCOPE: Value_<SourceAccessConfigurationType> = Value_::constant("OAUTHBEARER_SCOPE");
    /// `OAUTHBEARER_AUDIENCE`
    pub const OAUTHBEARER_AUDIENCE: Value_<SourceAccessConfigurationType> = Value_::constant("OAUTHBEARER_AUDIENCE");
    /// `OAUTHBEARER_LOGICAL_CLUSTER`
    pub const OAUTHBEARER_LOGICAL_CLUSTER: Value_<SourceAccessConfigurationType> = Value_::constant("OAUTHBEARER_LOGICAL_CLUSTER");
    /// `OAUTHBEARER_IDENTITY_POOL`
    pub const OAUTHBEARER_IDENTITY_POOL: Value_<SourceAccessConfigurationType> = Value_::constant("OAUTHBEARER_IDENTITY_POOL");
    /// `IAM_AUTH`
    pub const IAM_AUTH: Value_<SourceAccessConfigurationType> = Value_::constant("IAM_AUTH");
    /// `IAM_OAUTHBEARER_AUTH`
    pub const IAM_OAUTHBEARER_AUTH: Value_<SourceAccessConfigurationType> = Value_::constant("IAM_OAUTHBEARER_AUTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceAccessConfigurationType> { Value_::from_node(value.into_node()) }
}
