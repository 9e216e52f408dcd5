// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventsV2::Subscriber`

use stanchion_template::generated::*;

/// `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct Subscriber<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Subscriber<Missing_<super::required::event_bus_arn>, Missing_<super::required::invoke_configuration>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscriber(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Subscriber<S0, S1, S2> {
    /// Sets `BatchConfiguration`.
    #[inline] pub fn batch_configuration(mut self, value: impl IntoValue_<BatchConfiguration>) -> Self { self.0.put("BatchConfiguration", value.into_node()); self }
    /// Sets `Description`. At most 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventBusArn`. Required. 1 to 1011 characters. An update replaces the resource.
    #[inline] pub fn event_bus_arn(mut self, value: impl IntoValue_<String>) -> Subscriber<Set_, S1, S2> { self.0.put("EventBusArn", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<FilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
    /// Sets `InvokeConfiguration`. Required.
    #[inline] pub fn invoke_configuration(mut self, value: impl IntoValue_<InvokeConfiguration>) -> Subscriber<S0, Set_, S2> { self.0.put("InvokeConfiguration", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Subscriber<S0, S1, Set_> { self.0.put("Name", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `OnFailureConfiguration`.
    #[inline] pub fn on_failure_configuration(mut self, value: impl IntoValue_<OnFailureConfiguration>) -> Self { self.0.put("OnFailureConfiguration", value.into_node()); self }
    /// Sets `PointInTimeConfiguration`. An update replaces the resource.
    #[inline] pub fn point_in_time_configuration(mut self, value: impl IntoValue_<PointInTimeConfiguration>) -> Self { self.0.put("PointInTimeConfiguration", value.into_node()); self }
    /// Sets `ResumePosition`. The values are constants of [`ResumePosition`].
    #[inline] pub fn resume_position(mut self, value: impl IntoValue_<ResumePosition>) -> Self { self.0.put("ResumePosition", value.into_node()); self }
    /// Sets `RetryPolicy`.
    #[inline] pub fn retry_policy(mut self, value: impl IntoValue_<RetryPolicy>) -> Self { self.0.put("RetryPolicy", value.into_node()); self }
    /// Sets `StartingPosition`. An update replaces the resource. The values are constants of [`StartingPosition`].
    #[inline] pub fn starting_position(mut self, value: impl IntoValue_<StartingPosition>) -> Self { self.0.put("StartingPosition", value.into_node()); self }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Transformer`.
    #[inline] pub fn transformer(mut self, value: impl IntoValue_<Transformer>) -> Self { self.0.put("Transformer", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`SubscriberType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SubscriberType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Subscriber> for Subscriber<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Subscriber<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EventsV2::Subscriber";
    type Handle = SubscriberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Subscriber`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriberRef(Id_);
impl From<Id_> for SubscriberRef { #[inline] fn from(id: Id_) -> Self { SubscriberRef(id) } }
impl AsRef<Id_> for SubscriberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriberRef {
    /// `Ref`: `SubscriberArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BusName`
    #[inline] pub fn bus_name(&self) -> Value_<String> { self.0.attribute("BusName") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `SubscriberArn`
    #[inline] pub fn subscriber_arn(&self) -> Value_<String> { self.0.attribute("SubscriberArn") }
}
/// `AWS::EventsV2::Subscriber.BatchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-batchconfiguration.html)
#[must_use]
pub struct BatchConfiguration(Properties_);
impl BatchConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchConfiguration(Properties_::new()) }
}
impl BatchConfiguration {
    /// Sets `MaxBatchSize`. 1 to 500.
    #[inline] pub fn max_batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchSize", value.into_node()); self }
    /// Sets `MaxBatchWindowInSeconds`. 0 to 300.
    #[inline] pub fn max_batch_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchWindowInSeconds", value.into_node()); self }
}
impl IntoValue_<BatchConfiguration> for BatchConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Filter<Missing_<super::required::pattern>, Missing_<super::required::scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Filter<S0, S1> {
    /// Sets `Pattern`. Required. At most 4096 characters.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> Filter<Set_, S1> { self.0.put("Pattern", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Scope`. Required. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Filter<S0, Set_> { self.0.put("Scope", value.into_node()); Filter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Filter> for Filter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.FilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-filterconfiguration.html)
#[must_use]
pub struct FilterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilterConfiguration<Missing_<super::required::filters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FilterConfiguration<S0> {
    /// Sets `Filters`. Required. 1 to 50 items.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> FilterConfiguration<Set_> { self.0.put("Filters", value.into_node()); FilterConfiguration(self.0, PhantomData_) }
    /// Sets `Language`. The values are constants of [`Language`].
    #[inline] pub fn language(mut self, value: impl IntoValue_<Language>) -> Self { self.0.put("Language", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FilterConfiguration> for FilterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.DeduplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-deduplicationconfiguration.html)
#[must_use]
pub struct DeduplicationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeduplicationConfiguration<Missing_<super::required::deduplication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeduplicationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DeduplicationConfiguration<S0> {
    /// Sets `DeduplicationType`. Required. The values are constants of [`DeduplicationType`].
    #[inline] pub fn deduplication_type(mut self, value: impl IntoValue_<DeduplicationType>) -> DeduplicationConfiguration<Set_> { self.0.put("DeduplicationType", value.into_node()); DeduplicationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeduplicationConfiguration> for DeduplicationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.EventBusV2SystemMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-eventbusv2systemmetadata.html)
#[must_use]
pub struct EventBusV2SystemMetadata(Properties_);
impl EventBusV2SystemMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventBusV2SystemMetadata(Properties_::new()) }
}
impl EventBusV2SystemMetadata {
    /// Sets `DeduplicationId`.
    #[inline] pub fn deduplication_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeduplicationId", value.into_node()); self }
    /// Sets `EventGroupId`.
    #[inline] pub fn event_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventGroupId", value.into_node()); self }
}
impl IntoValue_<EventBusV2SystemMetadata> for EventBusV2SystemMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.EventBusV2Parameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct EventBusV2Parameters(Properties_);
impl EventBusV2Parameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventBusV2Parameters(Properties_::new()) }
}
impl EventBusV2Parameters {
    /// Sets `DeduplicationConfiguration`.
    #[inline] pub fn deduplication_configuration(mut self, value: impl IntoValue_<DeduplicationConfiguration>) -> Self { self.0.put("DeduplicationConfiguration", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `SystemMetadata`.
    #[inline] pub fn system_metadata(mut self, value: impl IntoValue_<EventBusV2SystemMetadata>) -> Self { self.0.put("SystemMetadata", value.into_node()); self }
}
impl IntoValue_<EventBusV2Parameters> for EventBusV2Parameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.HttpParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct HttpParameters(Properties_);
impl HttpParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpParameters(Properties_::new()) }
}
impl HttpParameters {
    /// Sets `HeaderParameters`.
    #[inline] pub fn header_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("HeaderParameters", value.into_node()); self }
    /// Sets `InvocationTimeoutSeconds`.
    #[inline] pub fn invocation_timeout_seconds(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationTimeoutSeconds", value.into_node()); self }
    /// Sets `PathParameterValues`. At most 50 items.
    #[inline] pub fn path_parameter_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PathParameterValues", value.into_node()); self }
    /// Sets `QueryStringParameters`.
    #[inline] pub fn query_string_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("QueryStringParameters", value.into_node()); self }
}
impl IntoValue_<HttpParameters> for HttpParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.KinesisParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct KinesisParameters(Properties_);
impl KinesisParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KinesisParameters(Properties_::new()) }
}
impl KinesisParameters {
    /// Sets `ExplicitHashKey`.
    #[inline] pub fn explicit_hash_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExplicitHashKey", value.into_node()); self }
    /// Sets `PartitionKey`.
    #[inline] pub fn partition_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PartitionKey", value.into_node()); self }
}
impl IntoValue_<KinesisParameters> for KinesisParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.LambdaParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct LambdaParameters(Properties_);
impl LambdaParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaParameters(Properties_::new()) }
}
impl LambdaParameters {
    /// Sets `DurableExecutionName`.
    #[inline] pub fn durable_execution_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DurableExecutionName", value.into_node()); self }
    /// Sets `InvocationTimeoutSeconds`.
    #[inline] pub fn invocation_timeout_seconds(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationTimeoutSeconds", value.into_node()); self }
    /// Sets `InvocationType`.
    #[inline] pub fn invocation_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationType", value.into_node()); self }
    /// Sets `Qualifier`.
    #[inline] pub fn qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Qualifier", value.into_node()); self }
    /// Sets `TenantId`.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TenantId", value.into_node()); self }
}
impl IntoValue_<LambdaParameters> for LambdaParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.MessageAttributeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-messageattributevalue.html)
#[must_use]
pub struct MessageAttributeValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MessageAttributeValue<Missing_<super::required::data_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MessageAttributeValue(Properties_::new(), PhantomData_) }
}
impl<S0> MessageAttributeValue<S0> {
    /// Sets `BinaryValue`.
    #[inline] pub fn binary_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BinaryValue", value.into_node()); self }
    /// Sets `DataType`. Required.
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<String>) -> MessageAttributeValue<Set_> { self.0.put("DataType", value.into_node()); MessageAttributeValue(self.0, PhantomData_) }
    /// Sets `StringValue`.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MessageAttributeValue> for MessageAttributeValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.SnsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct SnsParameters(Properties_);
impl SnsParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnsParameters(Properties_::new()) }
}
impl SnsParameters {
    /// Sets `MessageAttributes`.
    #[inline] pub fn message_attributes(mut self, value: impl IntoValue_<MapOf_<MessageAttributeValue>>) -> Self { self.0.put("MessageAttributes", value.into_node()); self }
    /// Sets `MessageDeduplicationId`.
    #[inline] pub fn message_deduplication_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageDeduplicationId", value.into_node()); self }
    /// Sets `MessageGroupId`.
    #[inline] pub fn message_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageGroupId", value.into_node()); self }
    /// Sets `MessageStructure`.
    #[inline] pub fn message_structure(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageStructure", value.into_node()); self }
    /// Sets `Subject`.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subject", value.into_node()); self }
}
impl IntoValue_<SnsParameters> for SnsParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.SqsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct SqsParameters(Properties_);
impl SqsParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SqsParameters(Properties_::new()) }
}
impl SqsParameters {
    /// Sets `DelaySeconds`.
    #[inline] pub fn delay_seconds(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DelaySeconds", value.into_node()); self }
    /// Sets `MessageAttributes`.
    #[inline] pub fn message_attributes(mut self, value: impl IntoValue_<MapOf_<MessageAttributeValue>>) -> Self { self.0.put("MessageAttributes", value.into_node()); self }
    /// Sets `MessageDeduplicationId`.
    #[inline] pub fn message_deduplication_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageDeduplicationId", value.into_node()); self }
    /// Sets `MessageGroupId`.
    #[inline] pub fn message_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageGroupId", value.into_node()); self }
    /// Sets `MessageSystemAttributes`.
    #[inline] pub fn message_system_attributes(mut self, value: impl IntoValue_<MapOf_<MessageAttributeValue>>) -> Self { self.0.put("MessageSystemAttributes", value.into_node()); self }
}
impl IntoValue_<SqsParameters> for SqsParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.StepFunctionsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct StepFunctionsParameters(Properties_);
impl StepFunctionsParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StepFunctionsParameters(Properties_::new()) }
}
impl StepFunctionsParameters {
    /// Sets `InvocationTimeoutSeconds`.
    #[inline] pub fn invocation_timeout_seconds(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationTimeoutSeconds", value.into_node()); self }
    /// Sets `InvocationType`.
    #[inline] pub fn invocation_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationType", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `TraceHeader`.
    #[inline] pub fn trace_header(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TraceHeader", value.into_node()); self }
}
impl IntoValue_<StepFunctionsParameters> for StepFunctionsParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.UniversalTargetParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[must_use]
pub struct UniversalTargetParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UniversalTargetParameters<Missing_<super::required::input>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UniversalTargetParameters(Properties_::new(), PhantomData_) }
}
impl<S0> UniversalTargetParameters<S0> {
    /// Sets `Input`. Required. 1 to 262144 characters.
    #[inline] pub fn input(mut self, value: impl IntoValue_<String>) -> UniversalTargetParameters<Set_> { self.0.put("Input", value.into_node()); UniversalTargetParameters(self.0, PhantomData_) }
    /// Sets `InvocationTimeoutSeconds`.
    #[inline] pub fn invocation_timeout_seconds(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationTimeoutSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UniversalTargetParameters> for UniversalTargetParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.InvokeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-invokeconfiguration.html)
#[must_use]
pub struct InvokeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InvokeConfiguration<Missing_<super::required::role_arn>, Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InvokeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InvokeConfiguration<S0, S1> {
    /// Sets `EventBusV2Parameters`.
    #[inline] pub fn event_bus_v2_parameters(mut self, value: impl IntoValue_<EventBusV2Parameters>) -> Self { self.0.put("EventBusV2Parameters", value.into_node()); self }
    /// Sets `HttpParameters`.
    #[inline] pub fn http_parameters(mut self, value: impl IntoValue_<HttpParameters>) -> Self { self.0.put("HttpParameters", value.into_node()); self }
    /// Sets `KinesisParameters`.
    #[inline] pub fn kinesis_parameters(mut self, value: impl IntoValue_<KinesisParameters>) -> Self { self.0.put("KinesisParameters", value.into_node()); self }
    /// Sets `LambdaParameters`.
    #[inline] pub fn lambda_parameters(mut self, value: impl IntoValue_<LambdaParameters>) -> Self { self.0.put("LambdaParameters", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> InvokeConfiguration<Set_, S1> { self.0.put("RoleArn", value.into_node()); InvokeConfiguration(self.0, PhantomData_) }
    /// Sets `SnsParameters`.
    #[inline] pub fn sns_parameters(mut self, value: impl IntoValue_<SnsParameters>) -> Self { self.0.put("SnsParameters", value.into_node()); self }
    /// Sets `SqsParameters`.
    #[inline] pub fn sqs_parameters(mut self, value: impl IntoValue_<SqsParameters>) -> Self { self.0.put("SqsParameters", value.into_node()); self }
    /// Sets `StepFunctionsParameters`.
    #[inline] pub fn step_functions_parameters(mut self, value: impl IntoValue_<StepFunctionsParameters>) -> Self { self.0.put("StepFunctionsParameters", value.into_node()); self }
    /// Sets `TargetArn`. Required. 1 to 1600 characters.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> InvokeConfiguration<S0, Set_> { self.0.put("TargetArn", value.into_node()); InvokeConfiguration(self.0, PhantomData_) }
    /// Sets `UniversalTargetParameters`.
    #[inline] pub fn universal_target_parameters(mut self, value: impl IntoValue_<UniversalTargetParameters>) -> Self { self.0.put("UniversalTargetParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InvokeConfiguration> for InvokeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-logconfiguration.html)
#[must_use]
pub struct LogConfiguration(Properties_);
impl LogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new()) }
}
impl LogConfiguration {
    /// Sets `IncludePayload`. The values are constants of [`IncludePayload`].
    #[inline] pub fn include_payload(mut self, value: impl IntoValue_<IncludePayload>) -> Self { self.0.put("IncludePayload", value.into_node()); self }
    /// Sets `Level`. The values are constants of [`Level`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<Level>) -> Self { self.0.put("Level", value.into_node()); self }
}
impl IntoValue_<LogConfiguration> for LogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.OnFailureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-onfailureconfiguration.html)
#[must_use]
pub struct OnFailureConfiguration(Properties_);
impl OnFailureConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnFailureConfiguration(Properties_::new()) }
}
impl OnFailureConfiguration {
    /// Sets `Arn`. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<OnFailureConfiguration> for OnFailureConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.PointInTimeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-pointintimeconfiguration.html)
#[must_use]
pub struct PointInTimeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PointInTimeConfiguration<Missing_<super::required::point_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PointInTimeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PointInTimeConfiguration<S0> {
    /// Sets `EndPoint`.
    #[inline] pub fn end_point(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndPoint", value.into_node()); self }
    /// Sets `PointType`. Required. The values are constants of [`PointType`].
    #[inline] pub fn point_type(mut self, value: impl IntoValue_<PointType>) -> PointInTimeConfiguration<Set_> { self.0.put("PointType", value.into_node()); PointInTimeConfiguration(self.0, PhantomData_) }
    /// Sets `StartingPoint`.
    #[inline] pub fn starting_point(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartingPoint", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PointInTimeConfiguration> for PointInTimeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.RetryPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-retrypolicy.html)
#[must_use]
pub struct RetryPolicy(Properties_);
impl RetryPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetryPolicy(Properties_::new()) }
}
impl RetryPolicy {
    /// Sets `MaxEventAgeInSeconds`. 60 to 86400.
    #[inline] pub fn max_event_age_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxEventAgeInSeconds", value.into_node()); self }
    /// Sets `MaxRetryAttempts`. 0 to 185.
    #[inline] pub fn max_retry_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxRetryAttempts", value.into_node()); self }
    /// Sets `RetryStrategy`. The values are constants of [`RetryStrategy`].
    #[inline] pub fn retry_strategy(mut self, value: impl IntoValue_<RetryStrategy>) -> Self { self.0.put("RetryStrategy", value.into_node()); self }
}
impl IntoValue_<RetryPolicy> for RetryPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.JsonataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-jsonataconfiguration.html)
#[must_use]
pub struct JsonataConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JsonataConfiguration<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JsonataConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> JsonataConfiguration<S0> {
    /// Sets `Expression`. Required. 1 to 8192 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> JsonataConfiguration<Set_> { self.0.put("Expression", value.into_node()); JsonataConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JsonataConfiguration> for JsonataConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::Subscriber.Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-transformer.html)
#[must_use]
pub struct Transformer(Properties_);
impl Transformer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Transformer(Properties_::new()) }
}
impl Transformer {
    /// Sets `JsonataConfiguration`.
    #[inline] pub fn jsonata_configuration(mut self, value: impl IntoValue_<JsonataConfiguration>) -> Self { self.0.put("JsonataConfiguration", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Transformer> for Transformer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `DATA`
    pub const DATA: Value_<Scope> = Value_::constant("DATA");
    /// `METADATA`
    pub const METADATA: Value_<Scope> = Value_::constant("METADATA");
    /// `SYSTEM_METADATA`
    pub const SYSTEM_METADATA: Value_<Scope> = Value_::constant("SYSTEM_METADATA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum Language {}
impl Language {
    /// `EVENT_BRIDGE_PATTERN`
    pub const EVENT_BRIDGE_PATTERN: Value_<Language> = Value_::constant("EVENT_BRIDGE_PATTERN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Language> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum DeduplicationType {}
impl DeduplicationType {
    /// `CONTENT_BASED`
    pub const CONTENT_BASED: Value_<DeduplicationType> = Value_::constant("CONTENT_BASED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeduplicationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum IncludePayload {}
impl IncludePayload {
    /// `FULL`
    pub const FULL: Value_<IncludePayload> = Value_::constant("FULL");
    /// `ON_ERROR_ONLY`
    pub const ON_ERROR_ONLY: Value_<IncludePayload> = Value_::constant("ON_ERROR_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludePayload> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum Level {}
impl Level {
    /// `OFF`
    pub const OFF: Value_<Level> = Value_::constant("OFF");
    /// `ERROR`
    pub const ERROR: Value_<Level> = Value_::constant("ERROR");
    /// `INFO`
    pub const INFO: Value_<Level> = Value_::constant("INFO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Level> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum PointType {}
impl PointType {
    /// `HORIZON`
    pub const HORIZON: Value_<PointType> = Value_::constant("HORIZON");
    /// `TIMESTAMP`
    pub const TIMESTAMP: Value_<PointType> = Value_::constant("TIMESTAMP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum ResumePosition {}
impl ResumePosition {
    /// `LAST_PROCESSED`
    pub const LAST_PROCESSED: Value_<ResumePosition> = Value_::constant("LAST_PROCESSED");
    /// `LATEST`
    pub const LATEST: Value_<ResumePosition> = Value_::constant("LATEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResumePosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum RetryStrategy {}
impl RetryStrategy {
    /// `ALL`
    pub const ALL: Value_<RetryStrategy> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetryStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum StartingPosition {}
impl StartingPosition {
    /// `LATEST`
    pub const LATEST: Value_<StartingPosition> = Value_::constant("LATEST");
    /// `POINT_IN_TIME`
    pub const POINT_IN_TIME: Value_<StartingPosition> = Value_::constant("POINT_IN_TIME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StartingPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `RUNNING`
    pub const RUNNING: Value_<State> = Value_::constant("RUNNING");
    /// `STOPPED`
    pub const STOPPED: Value_<State> = Value_::constant("STOPPED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `RAW`
    pub const RAW: Value_<Type> = Value_::constant("RAW");
    /// `WITH_METADATA`
    pub const WITH_METADATA: Value_<Type> = Value_::constant("WITH_METADATA");
    /// `JSONATA`
    pub const JSONATA: Value_<Type> = Value_::constant("JSONATA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EventsV2::Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
#[derive(Debug)]
pub enum SubscriberType {}
impl SubscriberType {
    /// `FIFO`
    pub const FIFO: Value_<SubscriberType> = Value_::constant("FIFO");
    /// `UNORDERED`
    pub const UNORDERED: Value_<SubscriberType> = Value_::constant("UNORDERED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SubscriberType> { Value_::from_node(value.into_node()) }
}
