// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kinesis::Stream`

use stanchion_template::generated::*;

/// `AWS::Kinesis::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html)
#[must_use]
pub struct Stream(Properties_);
impl Stream {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Stream(Properties_::new()) }
}
impl Stream {
    /// Sets `DesiredShardLevelMetrics`. At most 7 items. The values are constants of [`EnhancedMetric`].
    #[inline] pub fn desired_shard_level_metrics(mut self, value: impl IntoValue_<Vec<EnhancedMetric>>) -> Self { self.0.put("DesiredShardLevelMetrics", value.into_node()); self }
    /// Sets `MaxRecordSizeInKiB`. 1024 to 10240.
    #[inline] pub fn max_record_size_in_ki_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxRecordSizeInKiB", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RecordDistributionStrategy`. The values are constants of [`RecordDistributionStrategy`].
    #[inline] pub fn record_distribution_strategy(mut self, value: impl IntoValue_<RecordDistributionStrategy>) -> Self { self.0.put("RecordDistributionStrategy", value.into_node()); self }
    /// Sets `RetentionPeriodHours`. 1 to 8760.
    #[inline] pub fn retention_period_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionPeriodHours", value.into_node()); self }
    /// Sets `ShardCount`. 1 to 100000.
    #[inline] pub fn shard_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ShardCount", value.into_node()); self }
    /// Sets `StreamEncryption`.
    #[inline] pub fn stream_encryption(mut self, value: impl IntoValue_<StreamEncryption>) -> Self { self.0.put("StreamEncryption", value.into_node()); self }
    /// Sets `StreamModeDetails`.
    #[inline] pub fn stream_mode_details(mut self, value: impl IntoValue_<StreamModeDetails>) -> Self { self.0.put("StreamModeDetails", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WarmThroughputMiBps`. At least 0.
    #[inline] pub fn warm_throughput_mi_bps(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WarmThroughputMiBps", value.into_node()); self }
}
impl IntoValue_<Stream> for Stream { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Stream {
    const TYPE: &'static str = "AWS::Kinesis::Stream";
    type Handle = StreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamRef(Id_);
impl From<Id_> for StreamRef { #[inline] fn from(id: Id_) -> Self { StreamRef(id) } }
impl AsRef<Id_> for StreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `WarmThroughputObject`
    #[inline] pub fn warm_throughput_object(&self) -> Value_<String> { self.0.attribute("WarmThroughputObject") }
}
/// `AWS::Kinesis::Stream.StreamEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-stream-streamencryption.html)
#[must_use]
pub struct StreamEncryption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StreamEncryption<Missing_<super::required::encryption_type>, Missing_<super::required::key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamEncryption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StreamEncryption<S0, S1> {
    /// Sets `EncryptionType`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> StreamEncryption<Set_, S1> { self.0.put("EncryptionType", value.into_node()); StreamEncryption(self.0, PhantomData_) }
    /// Sets `KeyId`. Required. 1 to 2048 characters.
    #[inline] pub fn key_id(mut self, value: impl IntoValue_<String>) -> StreamEncryption<S0, Set_> { self.0.put("KeyId", value.into_node()); StreamEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StreamEncryption> for StreamEncryption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kinesis::Stream.StreamModeDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-stream-streammodedetails.html)
#[must_use]
pub struct StreamModeDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StreamModeDetails<Missing_<super::required::stream_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamModeDetails(Properties_::new(), PhantomData_) }
}
impl<S0> StreamModeDetails<S0> {
    /// Sets `StreamMode`. Required. The values are constants of [`StreamMode`].
    #[inline] pub fn stream_mode(mut self, value: impl IntoValue_<StreamMode>) -> StreamModeDetails<Set_> { self.0.put("StreamMode", value.into_node()); StreamModeDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StreamModeDetails> for StreamModeDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Kinesis::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html)
#[derive(Debug)]
pub enum EnhancedMetric {}
impl EnhancedMetric {
    /// `IncomingBytes`
    pub const INCOMING_BYTES: Value_<EnhancedMetric> = Value_::constant("IncomingBytes");
    /// `IncomingRecords`
    pub const INCOMING_RECORDS: Value_<EnhancedMetric> = Value_::constant("IncomingRecords");
    /// `OutgoingBytes`
    pub const OUTGOING_BYTES: Value_<EnhancedMetric> = Value_::constant("OutgoingBytes");
    /// `OutgoingRecords`
    pub const OUTGOING_RECORDS: Value_<EnhancedMetric> = Value_::constant("OutgoingRecords");
    /// `WriteProvisionedThroughputExceeded`
    pub const WRITE_PROVISIONED_THROUGHPUT_EXCEEDED: Value_<EnhancedMetric> = Value_::constant("WriteProvisionedThroughputExceeded");
    /// `ReadProvisionedThroughputExceeded`
    pub const READ_PROVISIONED_THROUGHPUT_EXCEEDED: Value_<EnhancedMetric> = Value_::constant("ReadProvisionedThroughputExceeded");
    /// `IteratorAgeMilliseconds`
    pub const ITERATOR_AGE_MILLISECONDS: Value_<EnhancedMetric> = Value_::constant("IteratorAgeMilliseconds");
    /// `ALL`
    pub const ALL: Value_<EnhancedMetric> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnhancedMetric> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html)
#[derive(Debug)]
pub enum RecordDistributionStrategy {}
impl RecordDistributionStrategy {
    /// `AUTO`
    pub const AUTO: Value_<RecordDistributionStrategy> = Value_::constant("AUTO");
    /// `USER_PARTITION_KEY`
    pub const USER_PARTITION_KEY: Value_<RecordDistributionStrategy> = Value_::constant("USER_PARTITION_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordDistributionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kinesis::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html)
#[derive(Debug)]
pub enum StreamMode {}
impl StreamMode {
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<StreamMode> = Value_::constant("ON_DEMAND");
    /// `PROVISIONED`
    pub const PROVISIONED: Value_<StreamMode> = Value_::constant("PROVISIONED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamMode> { Value_::from_node(value.into_node()) }
}
