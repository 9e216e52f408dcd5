// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Stream`

use stanchion_template::generated::*;

/// `AWS::IoT::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html)
#[must_use]
pub struct Stream<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Stream<Missing_<super::required::files>, Missing_<super::required::role_arn>, Missing_<super::required::stream_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Stream(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Stream<S0, S1, S2> {
    /// Sets `Description`. 0 to 2028 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Files`. Required. 1 to 50 items.
    #[inline] pub fn files(mut self, value: impl IntoValue_<Vec<StreamFile>>) -> Stream<Set_, S1, S2> { self.0.put("Files", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Stream<S0, Set_, S2> { self.0.put("RoleArn", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `StreamId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Stream<S0, S1, Set_> { self.0.put("StreamId", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Stream> for Stream<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Stream<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoT::Stream";
    type Handle = StreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamRef(Id_);
impl From<Id_> for StreamRef { #[inline] fn from(id: Id_) -> Self { StreamRef(id) } }
impl AsRef<Id_> for StreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `StreamVersion`
    #[inline] pub fn stream_version(&self) -> Value_<i64> { self.0.attribute("StreamVersion") }
}
/// `AWS::IoT::Stream.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-stream-s3location.html)
#[must_use]
pub struct S3Location(Properties_);
impl S3Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new()) }
}
impl S3Location {
    /// Sets `Bucket`. At least 1 character.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `Key`. At least 1 character.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<S3Location> for S3Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Stream.StreamFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-stream-streamfile.html)
#[must_use]
pub struct StreamFile(Properties_);
impl StreamFile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamFile(Properties_::new()) }
}
impl StreamFile {
    /// Sets `FileId`. 0 to 255.
    #[inline] pub fn file_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FileId", value.into_node()); self }
    /// Sets `S3Location`.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3Location", value.into_node()); self }
}
impl IntoValue_<StreamFile> for StreamFile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
