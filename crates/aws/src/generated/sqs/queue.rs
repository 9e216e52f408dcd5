// Made by `cargo xtask generate`; do not edit.
//! `AWS::SQS::Queue`

use stanchion_template::generated::*;

/// `AWS::SQS::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html)
#[must_use]
pub struct Queue(Properties_);
impl Queue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Queue(Properties_::new()) }
}
impl Queue {
    /// Sets `ContentBasedDeduplication`.
    #[inline] pub fn content_based_deduplication(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ContentBasedDeduplication", value.into_node()); self }
    /// Sets `DeduplicationScope`.
    #[inline] pub fn deduplication_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeduplicationScope", value.into_node()); self }
    /// Sets `DelaySeconds`. 0 to 900.
    #[inline] pub fn delay_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DelaySeconds", value.into_node()); self }
    /// Sets `FifoQueue`. An update replaces the resource.
    #[inline] pub fn fifo_queue(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FifoQueue", value.into_node()); self }
    /// Sets `FifoThroughputLimit`.
    #[inline] pub fn fifo_throughput_limit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FifoThroughputLimit", value.into_node()); self }
    /// Sets `KmsDataKeyReusePeriodSeconds`. 60 to 86400.
    #[inline] pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KmsDataKeyReusePeriodSeconds", value.into_node()); self }
    /// Sets `KmsMasterKeyId`.
    #[inline] pub fn kms_master_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsMasterKeyId", value.into_node()); self }
    /// Sets `MaximumMessageSize`. 1024 to 1048576.
    #[inline] pub fn maximum_message_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumMessageSize", value.into_node()); self }
    /// Sets `MessageRetentionPeriod`. 60 to 1209600.
    #[inline] pub fn message_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MessageRetentionPeriod", value.into_node()); self }
    /// Sets `QueueName`. An update replaces the resource.
    #[inline] pub fn queue_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueueName", value.into_node()); self }
    /// Sets `ReceiveMessageWaitTimeSeconds`. 0 to 20.
    #[inline] pub fn receive_message_wait_time_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReceiveMessageWaitTimeSeconds", value.into_node()); self }
    /// Sets `RedriveAllowPolicy`.
    #[inline] pub fn redrive_allow_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RedriveAllowPolicy", value.into_node()); self }
    /// Sets `RedrivePolicy`.
    #[inline] pub fn redrive_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RedrivePolicy", value.into_node()); self }
    /// Sets `SqsManagedSseEnabled`.
    #[inline] pub fn sqs_managed_sse_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SqsManagedSseEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VisibilityTimeout`. 0 to 43200.
    #[inline] pub fn visibility_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VisibilityTimeout", value.into_node()); self }
}
impl IntoValue_<Queue> for Queue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Queue {
    const TYPE: &'static str = "AWS::SQS::Queue";
    type Handle = QueueRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Queue`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueRef(Id_);
impl From<Id_> for QueueRef { #[inline] fn from(id: Id_) -> Self { QueueRef(id) } }
impl AsRef<Id_> for QueueRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueRef {
    /// `Ref`: `QueueUrl`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `QueueName`
    #[inline] pub fn queue_name(&self) -> Value_<String> { self.0.attribute("QueueName") }
    /// `Fn::GetAtt` `QueueUrl`
    #[inline] pub fn queue_url(&self) -> Value_<String> { self.0.attribute("QueueUrl") }
}
