// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::InstanceStorageConfig`

use stanchion_template::generated::*;

/// `AWS::Connect::InstanceStorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html)
#[must_use]
pub struct InstanceStorageConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl InstanceStorageConfig<Missing_<super::required::instance_arn>, Missing_<super::required::resource_type>, Missing_<super::required::storage_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceStorageConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> InstanceStorageConfig<S0, S1, S2> {
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> InstanceStorageConfig<Set_, S1, S2> { self.0.put("InstanceArn", value.into_node()); InstanceStorageConfig(self.0, PhantomData_) }
    /// Sets `KinesisFirehoseConfig`.
    #[inline] pub fn kinesis_firehose_config(mut self, value: impl IntoValue_<KinesisFirehoseConfig>) -> Self { self.0.put("KinesisFirehoseConfig", value.into_node()); self }
    /// Sets `KinesisStreamConfig`.
    #[inline] pub fn kinesis_stream_config(mut self, value: impl IntoValue_<KinesisStreamConfig>) -> Self { self.0.put("KinesisStreamConfig", value.into_node()); self }
    /// Sets `KinesisVideoStreamConfig`.
    #[inline] pub fn kinesis_video_stream_config(mut self, value: impl IntoValue_<KinesisVideoStreamConfig>) -> Self { self.0.put("KinesisVideoStreamConfig", value.into_node()); self }
    /// Sets `ResourceType`. Required. An update replaces the resource. The values are constants of [`InstanceStorageResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<InstanceStorageResourceType>) -> InstanceStorageConfig<S0, Set_, S2> { self.0.put("ResourceType", value.into_node()); InstanceStorageConfig(self.0, PhantomData_) }
    /// Sets `S3Config`.
    #[inline] pub fn s3_config(mut self, value: impl IntoValue_<S3Config>) -> Self { self.0.put("S3Config", value.into_node()); self }
    /// Sets `StorageType`. Required. The values are constants of [`StorageType`].
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<StorageType>) -> InstanceStorageConfig<S0, S1, Set_> { self.0.put("StorageType", value.into_node()); InstanceStorageConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<InstanceStorageConfig> for InstanceStorageConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for InstanceStorageConfig<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::InstanceStorageConfig";
    type Handle = InstanceStorageConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceStorageConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceStorageConfigRef(Id_);
impl From<Id_> for InstanceStorageConfigRef { #[inline] fn from(id: Id_) -> Self { InstanceStorageConfigRef(id) } }
impl AsRef<Id_> for InstanceStorageConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceStorageConfigRef {
    /// `Ref`: `InstanceArn|AssociationId|ResourceType`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
/// `AWS::Connect::InstanceStorageConfig.KinesisFirehoseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-kinesisfirehoseconfig.html)
#[must_use]
pub struct KinesisFirehoseConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisFirehoseConfig<Missing_<super::required::firehose_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisFirehoseConfig(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisFirehoseConfig<S0> {
    /// Sets `FirehoseArn`. Required.
    #[inline] pub fn firehose_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseConfig<Set_> { self.0.put("FirehoseArn", value.into_node()); KinesisFirehoseConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisFirehoseConfig> for KinesisFirehoseConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::InstanceStorageConfig.KinesisStreamConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-kinesisstreamconfig.html)
#[must_use]
pub struct KinesisStreamConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisStreamConfig<Missing_<super::required::stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamConfig(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisStreamConfig<S0> {
    /// Sets `StreamArn`. Required.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamConfig<Set_> { self.0.put("StreamArn", value.into_node()); KinesisStreamConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisStreamConfig> for KinesisStreamConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::InstanceStorageConfig.EncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-encryptionconfig.html)
#[must_use]
pub struct EncryptionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EncryptionConfig<Missing_<super::required::encryption_type>, Missing_<super::required::key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EncryptionConfig<S0, S1> {
    /// Sets `EncryptionType`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> EncryptionConfig<Set_, S1> { self.0.put("EncryptionType", value.into_node()); EncryptionConfig(self.0, PhantomData_) }
    /// Sets `KeyId`. Required. 1 to 128 characters.
    #[inline] pub fn key_id(mut self, value: impl IntoValue_<String>) -> EncryptionConfig<S0, Set_> { self.0.put("KeyId", value.into_node()); EncryptionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EncryptionConfig> for EncryptionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::InstanceStorageConfig.KinesisVideoStreamConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-kinesisvideostreamconfig.html)
#[must_use]
pub struct KinesisVideoStreamConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl KinesisVideoStreamConfig<Missing_<super::required::encryption_config>, Missing_<super::required::prefix>, Missing_<super::required::retention_period_hours>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisVideoStreamConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> KinesisVideoStreamConfig<S0, S1, S2> {
    /// Sets `EncryptionConfig`. Required.
    #[inline] pub fn encryption_config(mut self, value: impl IntoValue_<EncryptionConfig>) -> KinesisVideoStreamConfig<Set_, S1, S2> { self.0.put("EncryptionConfig", value.into_node()); KinesisVideoStreamConfig(self.0, PhantomData_) }
    /// Sets `Prefix`. Required. 1 to 128 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> KinesisVideoStreamConfig<S0, Set_, S2> { self.0.put("Prefix", value.into_node()); KinesisVideoStreamConfig(self.0, PhantomData_) }
    /// Sets `RetentionPeriodHours`. Required.
    #[inline] pub fn retention_period_hours(mut self, value: impl IntoValue_<f64>) -> KinesisVideoStreamConfig<S0, S1, Set_> { self.0.put("RetentionPeriodHours", value.into_node()); KinesisVideoStreamConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<KinesisVideoStreamConfig> for KinesisVideoStreamConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::InstanceStorageConfig.S3Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-s3config.html)
#[must_use]
pub struct S3Config<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Config<Missing_<super::required::bucket_name>, Missing_<super::required::bucket_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Config(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Config<S0, S1> {
    /// Sets `BucketName`. Required. 1 to 128 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Config<Set_, S1> { self.0.put("BucketName", value.into_node()); S3Config(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. Required. 1 to 128 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> S3Config<S0, Set_> { self.0.put("BucketPrefix", value.into_node()); S3Config(self.0, PhantomData_) }
    /// Sets `EncryptionConfig`.
    #[inline] pub fn encryption_config(mut self, value: impl IntoValue_<EncryptionConfig>) -> Self { self.0.put("EncryptionConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Config> for S3Config<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::InstanceStorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::InstanceStorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html)
#[derive(Debug)]
pub enum InstanceStorageResourceType {}
impl InstanceStorageResourceType {
    /// `CHAT_TRANSCRIPTS`
    pub const CHAT_TRANSCRIPTS: Value_<InstanceStorageResourceType> = Value_::constant("CHAT_TRANSCRIPTS");
    /// `CALL_RECORDINGS`
    pub const CALL_RECORDINGS: Value_<InstanceStorageResourceType> = Value_::constant("CALL_RECORDINGS");
    /// `SCHEDULED_REPORTS`
    pub const SCHEDULED_REPORTS: Value_<InstanceStorageResourceType> = Value_::constant("SCHEDULED_REPORTS");
    /// `MEDIA_STREAMS`
    pub const MEDIA_STREAMS: Value_<InstanceStorageResourceType> = Value_::constant("MEDIA_STREAMS");
    /// `CONTACT_TRACE_RECORDS`
    pub const CONTACT_TRACE_RECORDS: Value_<InstanceStorageResourceType> = Value_::constant("CONTACT_TRACE_RECORDS");
    /// `AGENT_EVENTS`
    pub const AGENT_EVENTS: Value_<InstanceStorageResourceType> = Value_::constant("AGENT_EVENTS");
    /// `REAL_TIME_CONTACT_ANALYSIS_SEGMENTS`
    pub const REAL_TIME_CONTACT_ANALYSIS_SEGMENTS: Value_<InstanceStorageResourceType> = Value_::constant("REAL_TIME_CONTACT_ANALYSIS_SEGMENTS");
    /// `ATTACHMENTS`
    pub const ATTACHMENTS: Value_<InstanceStorageResourceType> = Value_::constant("ATTACHMENTS");
    /// `CONTACT_EVALUATIONS`
    pub const CONTACT_EVALUATIONS: Value_<InstanceStorageResourceType> = Value_::constant("CONTACT_EVALUATIONS");
    /// `SCREEN_RECORDINGS`
    pub const SCREEN_RECORDINGS: Value_<InstanceStorageResourceType> = Value_::constant("SCREEN_RECORDINGS");
    /// `REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS`
    pub const REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS: Value_<InstanceStorageResourceType> = Value_::constant("REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS");
    /// `REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS`
    pub const REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS: Value_<InstanceStorageResourceType> = Value_::constant("REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS");
    /// `EMAIL_MESSAGES`
    pub const EMAIL_MESSAGES: Value_<InstanceStorageResourceType> = Value_::constant("EMAIL_MESSAGES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceStorageResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::InstanceStorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html)
#[derive(Debug)]
pub enum StorageType {}
impl StorageType {
    /// `S3`
    pub const S3: Value_<StorageType> = Value_::constant("S3");
    /// `KINESIS_VIDEO_STREAM`
    pub const KINESIS_VIDEO_STREAM: Value_<StorageType> = Value_::constant("KINESIS_VIDEO_STREAM");
    /// `KINESIS_STREAM`
    pub const KINESIS_STREAM: Value_<StorageType> = Value_::constant("KINESIS_STREAM");
    /// `KINESIS_FIREHOSE`
    pub const KINESIS_FIREHOSE: Value_<StorageType> = Value_::constant("KINESIS_FIREHOSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageType> { Value_::from_node(value.into_node()) }
}
