// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::MediaPipelineKinesisVideoStreamPool`

use stanchion_template::generated::*;

/// `AWS::Chime::MediaPipelineKinesisVideoStreamPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html)
#[must_use]
pub struct MediaPipelineKinesisVideoStreamPool<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MediaPipelineKinesisVideoStreamPool<Missing_<super::required::pool_name>, Missing_<super::required::stream_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaPipelineKinesisVideoStreamPool(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MediaPipelineKinesisVideoStreamPool<S0, S1> {
    /// Sets `PoolName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn pool_name(mut self, value: impl IntoValue_<String>) -> MediaPipelineKinesisVideoStreamPool<Set_, S1> { self.0.put("PoolName", value.into_node()); MediaPipelineKinesisVideoStreamPool(self.0, PhantomData_) }
    /// Sets `StreamConfiguration`. Required.
    #[inline] pub fn stream_configuration(mut self, value: impl IntoValue_<StreamConfiguration>) -> MediaPipelineKinesisVideoStreamPool<S0, Set_> { self.0.put("StreamConfiguration", value.into_node()); MediaPipelineKinesisVideoStreamPool(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MediaPipelineKinesisVideoStreamPool> for MediaPipelineKinesisVideoStreamPool<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MediaPipelineKinesisVideoStreamPool<S0, S1> {
    const TYPE: &'static str = "AWS::Chime::MediaPipelineKinesisVideoStreamPool";
    type Handle = MediaPipelineKinesisVideoStreamPoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MediaPipelineKinesisVideoStreamPool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MediaPipelineKinesisVideoStreamPoolRef(Id_);
impl From<Id_> for MediaPipelineKinesisVideoStreamPoolRef { #[inline] fn from(id: Id_) -> Self { MediaPipelineKinesisVideoStreamPoolRef(id) } }
impl AsRef<Id_> for MediaPipelineKinesisVideoStreamPoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MediaPipelineKinesisVideoStreamPoolRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `PoolId`
    #[inline] pub fn pool_id(&self) -> Value_<String> { self.0.attribute("PoolId") }
    /// `Fn::GetAtt` `PoolStatus`
    #[inline] pub fn pool_status(&self) -> Value_<String> { self.0.attribute("PoolStatus") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::Chime::MediaPipelineKinesisVideoStreamPool.StreamConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html)
#[must_use]
pub struct StreamConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StreamConfiguration<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> StreamConfiguration<S0> {
    /// Sets `DataRetentionInHours`. At least 0.
    #[inline] pub fn data_retention_in_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataRetentionInHours", value.into_node()); self }
    /// Sets `Region`. Required. 1 to 32 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> StreamConfiguration<Set_> { self.0.put("Region", value.into_node()); StreamConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StreamConfiguration> for StreamConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
