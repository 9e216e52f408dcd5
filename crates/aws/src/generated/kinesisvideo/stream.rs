// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisVideo::Stream`

use stanchion_template::generated::*;

/// `AWS::KinesisVideo::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html)
#[must_use]
pub struct Stream(Properties_);
impl Stream {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Stream(Properties_::new()) }
}
impl Stream {
    /// Sets `DataRetentionInHours`. 0 to 87600.
    #[inline] pub fn data_retention_in_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataRetentionInHours", value.into_node()); self }
    /// Sets `DeviceName`. 1 to 128 characters.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MediaType`. 1 to 128 characters.
    #[inline] pub fn media_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaType", value.into_node()); self }
    /// Sets `Name`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `StreamStorageConfiguration`.
    #[inline] pub fn stream_storage_configuration(mut self, value: impl IntoValue_<StreamStorageConfiguration>) -> Self { self.0.put("StreamStorageConfiguration", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Stream> for Stream { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Stream {
    const TYPE: &'static str = "AWS::KinesisVideo::Stream";
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
}
/// `AWS::KinesisVideo::Stream.StreamStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisvideo-stream-streamstorageconfiguration.html)
#[must_use]
pub struct StreamStorageConfiguration(Properties_);
impl StreamStorageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamStorageConfiguration(Properties_::new()) }
}
impl StreamStorageConfiguration {
    /// Sets `DefaultStorageTier`. The values are constants of [`DefaultStorageTier`].
    #[inline] pub fn default_storage_tier(mut self, value: impl IntoValue_<DefaultStorageTier>) -> Self { self.0.put("DefaultStorageTier", value.into_node()); self }
}
impl IntoValue_<StreamStorageConfiguration> for StreamStorageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::KinesisVideo::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html)
#[derive(Debug)]
pub enum DefaultStorageTier {}
impl DefaultStorageTier {
    /// `HOT`
    pub const HOT: Value_<DefaultStorageTier> = Value_::constant("HOT");
    /// `WARM`
    pub const WARM: Value_<DefaultStorageTier> = Value_::constant("WARM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultStorageTier> { Value_::from_node(value.into_node()) }
}
