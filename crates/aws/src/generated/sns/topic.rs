// Made by `cargo xtask generate`; do not edit.
//! `AWS::SNS::Topic`

use stanchion_template::generated::*;

/// `AWS::SNS::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html)
#[must_use]
pub struct Topic(Properties_);
impl Topic {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Topic(Properties_::new()) }
}
impl Topic {
    /// Sets `ArchivePolicy`.
    #[inline] pub fn archive_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ArchivePolicy", value.into_node()); self }
    /// Sets `ContentBasedDeduplication`.
    #[inline] pub fn content_based_deduplication(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ContentBasedDeduplication", value.into_node()); self }
    /// Sets `DataProtectionPolicy`.
    #[inline] pub fn data_protection_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DataProtectionPolicy", value.into_node()); self }
    /// Sets `DeliveryStatusLogging`.
    #[inline] pub fn delivery_status_logging(mut self, value: impl IntoValue_<Vec<LoggingConfig>>) -> Self { self.0.put("DeliveryStatusLogging", value.into_node()); self }
    /// Sets `DisplayName`.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `FifoThroughputScope`.
    #[inline] pub fn fifo_throughput_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FifoThroughputScope", value.into_node()); self }
    /// Sets `FifoTopic`. An update replaces the resource.
    #[inline] pub fn fifo_topic(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FifoTopic", value.into_node()); self }
    /// Sets `KmsMasterKeyId`.
    #[inline] pub fn kms_master_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsMasterKeyId", value.into_node()); self }
    /// Sets `MaximumMessageSize`. 1024 to 1048576.
    #[inline] pub fn maximum_message_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumMessageSize", value.into_node()); self }
    /// Sets `SignatureVersion`.
    #[inline] pub fn signature_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SignatureVersion", value.into_node()); self }
    /// Sets `Subscription`.
    #[inline] pub fn subscription(mut self, value: impl IntoValue_<Vec<Subscription>>) -> Self { self.0.put("Subscription", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TopicName`. At most 256 characters. An update replaces the resource.
    #[inline] pub fn topic_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicName", value.into_node()); self }
    /// Sets `TracingConfig`.
    #[inline] pub fn tracing_config(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TracingConfig", value.into_node()); self }
}
impl IntoValue_<Topic> for Topic { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Topic {
    const TYPE: &'static str = "AWS::SNS::Topic";
    type Handle = TopicRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Topic`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicRef(Id_);
impl From<Id_> for TopicRef { #[inline] fn from(id: Id_) -> Self { TopicRef(id) } }
impl AsRef<Id_> for TopicRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicRef {
    /// `Ref`: `TopicArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TopicArn`
    #[inline] pub fn topic_arn(&self) -> Value_<String> { self.0.attribute("TopicArn") }
    /// `Fn::GetAtt` `TopicName`
    #[inline] pub fn topic_name(&self) -> Value_<String> { self.0.attribute("TopicName") }
}
/// `AWS::SNS::Topic.LoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html)
#[must_use]
pub struct LoggingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggingConfig<Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LoggingConfig<S0> {
    /// Sets `FailureFeedbackRoleArn`.
    #[inline] pub fn failure_feedback_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FailureFeedbackRoleArn", value.into_node()); self }
    /// Sets `Protocol`. Required. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> LoggingConfig<Set_> { self.0.put("Protocol", value.into_node()); LoggingConfig(self.0, PhantomData_) }
    /// Sets `SuccessFeedbackRoleArn`.
    #[inline] pub fn success_feedback_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuccessFeedbackRoleArn", value.into_node()); self }
    /// Sets `SuccessFeedbackSampleRate`.
    #[inline] pub fn success_feedback_sample_rate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuccessFeedbackSampleRate", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LoggingConfig> for LoggingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SNS::Topic.Subscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-subscription.html)
#[must_use]
pub struct Subscription<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Subscription<Missing_<super::required::endpoint>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Subscription<S0, S1> {
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> Subscription<Set_, S1> { self.0.put("Endpoint", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Subscription<S0, Set_> { self.0.put("Protocol", value.into_node()); Subscription(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Subscription> for Subscription<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SNS::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `http/s`
    pub const HTTP_S: Value_<Protocol> = Value_::constant("http/s");
    /// `sqs`
    pub const SQS: Value_<Protocol> = Value_::constant("sqs");
    /// `lambda`
    pub const LAMBDA: Value_<Protocol> = Value_::constant("lambda");
    /// `firehose`
    pub const FIREHOSE: Value_<Protocol> = Value_::constant("firehose");
    /// `application`
    pub const APPLICATION: Value_<Protocol> = Value_::constant("application");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
